-- What lists and counts of a big library are read from, kept by triggers beside
-- the rows that they follow from; `hoclieu verify` compares them.

-- Every unit with itself and each unit above it: one look-up instead of a walk.
CREATE TABLE unit_above (
  unit_id	INTEGER NOT NULL REFERENCES unit (id),
  above_id	INTEGER NOT NULL REFERENCES unit (id),
  PRIMARY KEY (unit_id, above_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX unit_above_below ON unit_above (above_id, unit_id);

INSERT INTO unit_above (unit_id, above_id)
WITH RECURSIVE up(unit_id, above_id) AS (
  SELECT id, id FROM unit
  UNION
  SELECT up.unit_id, u.parent_id FROM up JOIN unit u ON u.id = up.above_id
  WHERE u.parent_id IS NOT NULL
)
SELECT unit_id, above_id FROM up;

CREATE TRIGGER unit_added AFTER INSERT ON unit BEGIN
  INSERT INTO unit_above (unit_id, above_id) VALUES (NEW.id, NEW.id);
  INSERT INTO unit_above (unit_id, above_id)
    SELECT NEW.id, a.above_id FROM unit_above a WHERE a.unit_id = NEW.parent_id;
END;
CREATE TRIGGER unit_moved AFTER UPDATE OF parent_id ON unit BEGIN
  DELETE FROM unit_above
    WHERE unit_id IN (SELECT b.unit_id FROM unit_above b WHERE b.above_id = NEW.id)
    AND above_id NOT IN (SELECT b.unit_id FROM unit_above b WHERE b.above_id = NEW.id);
  INSERT INTO unit_above (unit_id, above_id)
    SELECT b.unit_id, a.above_id FROM unit_above b
    JOIN unit_above a ON a.unit_id = NEW.parent_id WHERE b.above_id = NEW.id;
END;

-- Where an item is filed, as pupils see it and as its next version is to be.
ALTER TABLE item ADD COLUMN grades INTEGER NOT NULL DEFAULT 0;	-- bit g: a lesson of grade g
ALTER TABLE item ADD COLUMN lesson_id INTEGER REFERENCES lesson (id);	-- the first lesson
ALTER TABLE item ADD COLUMN next_grades INTEGER NOT NULL DEFAULT 0;	-- of revision_lesson
ALTER TABLE item ADD COLUMN next_lesson_id INTEGER REFERENCES lesson (id);
ALTER TABLE item ADD COLUMN subject_id INTEGER NOT NULL DEFAULT 0;	-- of the first lesson, of the next version if it has one
ALTER TABLE item ADD COLUMN subject_above INTEGER NOT NULL DEFAULT 0;	-- the subject above that one, 0
ALTER TABLE item ADD COLUMN owner_unit INTEGER NOT NULL DEFAULT 0;	-- where the owner is at home

CREATE VIEW item_filing AS	-- what these columns must hold
SELECT i.id AS item_id,
  (SELECT coalesce(sum(b.bit), 0) FROM (SELECT DISTINCT 1 << l.grade AS bit
    FROM item_lesson f JOIN lesson l ON l.id = f.lesson_id
    WHERE f.item_id = i.id) b) AS grades,
  (SELECT f.lesson_id FROM item_lesson f
    WHERE f.item_id = i.id AND f.ord = 0) AS lesson_id,
  (SELECT coalesce(sum(b.bit), 0) FROM (SELECT DISTINCT 1 << l.grade AS bit
    FROM revision_lesson r JOIN lesson l ON l.id = r.lesson_id
    WHERE r.item_id = i.id) b) AS next_grades,
  (SELECT r.lesson_id FROM revision_lesson r
    WHERE r.item_id = i.id AND r.ord = 0) AS next_lesson_id,
  coalesce((SELECT l.subject_id FROM lesson l WHERE l.id = coalesce((SELECT r.lesson_id FROM revision_lesson r
    WHERE r.item_id = i.id AND r.ord = 0), (SELECT f.lesson_id FROM item_lesson f
    WHERE f.item_id = i.id AND f.ord = 0))), 0) AS subject_id,
  coalesce((SELECT s.parent_id FROM lesson l JOIN subject s ON s.id = l.subject_id
    WHERE l.id = coalesce((SELECT r.lesson_id FROM revision_lesson r
    WHERE r.item_id = i.id AND r.ord = 0), (SELECT f.lesson_id FROM item_lesson f
    WHERE f.item_id = i.id AND f.ord = 0))), 0) AS subject_above,
  (SELECT p.unit_id FROM person p WHERE p.id = i.owner_id) AS owner_unit
FROM item i;

UPDATE item SET (grades, lesson_id, next_grades, next_lesson_id, subject_id,
  subject_above, owner_unit) = (SELECT g.grades, g.lesson_id, g.next_grades,
  g.next_lesson_id, g.subject_id, g.subject_above, g.owner_unit
  FROM item_filing g WHERE g.item_id = item.id);

-- One's own items and what waits for review are counted and ordered by index.
DROP INDEX item_owner;
CREATE INDEX item_own ON item (owner_id, school_id, changed, state, live_id);
CREATE INDEX item_sent ON item (school_id, sent, id, state, owner_id, changed, passed,
  live_id, grades, next_grades, subject_id, subject_above, owner_unit) WHERE state = 'submitted';

CREATE VIEW item_place AS	-- what decides who may see an item
SELECT i.id, i.changed, i.sent, i.passed, i.school_id, i.owner_id, i.owner_unit,
  i.grades | i.next_grades AS all_grades, i.subject_id, i.subject_above, i.state,
  CASE WHEN i.live_id IS NULL THEN 0 ELSE 1 END AS live, i.grades
FROM item i;

-- Live items by place, in the order of change: grade and subject, 0 for any.
-- A sub-subject's item also stands under the subject above it.
CREATE TABLE shelf (
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  grade	INTEGER NOT NULL,
  subject_id	INTEGER NOT NULL,
  changed	INTEGER NOT NULL,
  item_id	INTEGER NOT NULL REFERENCES item (id),
  PRIMARY KEY (school_id, grade, subject_id, changed, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX shelf_item ON shelf (item_id);

CREATE TABLE shelf_count (	-- how many stand in each place
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  grade	INTEGER NOT NULL,
  subject_id	INTEGER NOT NULL,
  items	INTEGER NOT NULL,
  PRIMARY KEY (school_id, grade, subject_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE lesson_count (	-- live items under one lesson
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  lesson_id	INTEGER NOT NULL REFERENCES lesson (id),
  items	INTEGER NOT NULL,
  PRIMARY KEY (school_id, lesson_id)
) STRICT, WITHOUT ROWID;

CREATE VIEW shelf_place AS	-- what the shelf must hold, once each
SELECT i.school_id, 0 AS grade, 0 AS subject_id, i.changed, i.id AS item_id
FROM item i WHERE i.live_id IS NOT NULL
UNION ALL SELECT i.school_id, l.grade, 0, i.changed, i.id
FROM item i JOIN item_lesson f ON f.item_id = i.id JOIN lesson l ON l.id = f.lesson_id WHERE i.live_id IS NOT NULL
UNION ALL SELECT i.school_id, 0, l.subject_id, i.changed, i.id
FROM item i JOIN item_lesson f ON f.item_id = i.id JOIN lesson l ON l.id = f.lesson_id WHERE i.live_id IS NOT NULL
UNION ALL SELECT i.school_id, l.grade, l.subject_id, i.changed, i.id
FROM item i JOIN item_lesson f ON f.item_id = i.id JOIN lesson l ON l.id = f.lesson_id WHERE i.live_id IS NOT NULL
UNION ALL SELECT i.school_id, 0, s.parent_id, i.changed, i.id
FROM item i JOIN item_lesson f ON f.item_id = i.id JOIN lesson l ON l.id = f.lesson_id JOIN subject s ON s.id = l.subject_id
WHERE i.live_id IS NOT NULL AND s.parent_id IS NOT NULL
UNION ALL SELECT i.school_id, l.grade, s.parent_id, i.changed, i.id
FROM item i JOIN item_lesson f ON f.item_id = i.id JOIN lesson l ON l.id = f.lesson_id JOIN subject s ON s.id = l.subject_id
WHERE i.live_id IS NOT NULL AND s.parent_id IS NOT NULL;

INSERT INTO shelf (school_id, grade, subject_id, changed, item_id)
SELECT DISTINCT school_id, grade, subject_id, changed, item_id FROM shelf_place;
INSERT INTO shelf_count (school_id, grade, subject_id, items)
SELECT school_id, grade, subject_id, count(*) FROM shelf GROUP BY 1, 2, 3;
INSERT INTO lesson_count (school_id, lesson_id, items)
SELECT i.school_id, f.lesson_id, count(*) FROM item_lesson f
JOIN item i ON i.id = f.item_id AND i.live_id IS NOT NULL GROUP BY 1, 2;

CREATE TRIGGER shelf_added AFTER INSERT ON shelf BEGIN
  INSERT INTO shelf_count (school_id, grade, subject_id, items)
    VALUES (NEW.school_id, NEW.grade, NEW.subject_id, 1)
    ON CONFLICT (school_id, grade, subject_id)
    DO UPDATE SET items = shelf_count.items + 1;
END;
CREATE TRIGGER shelf_removed AFTER DELETE ON shelf BEGIN
  UPDATE shelf_count SET items = items - 1 WHERE school_id = OLD.school_id
    AND grade = OLD.grade AND subject_id = OLD.subject_id;
END;

CREATE TRIGGER item_shelved AFTER INSERT ON item WHEN NEW.live_id IS NOT NULL BEGIN
  INSERT INTO shelf (school_id, grade, subject_id, changed, item_id)
    SELECT p.school_id, p.grade, p.subject_id, p.changed, p.item_id FROM shelf_place p WHERE p.item_id = NEW.id
    ON CONFLICT (school_id, grade, subject_id, changed, item_id) DO NOTHING;
END;
CREATE TRIGGER item_moved AFTER UPDATE OF live_id, changed, school_id ON item
WHEN OLD.live_id IS NOT NULL OR NEW.live_id IS NOT NULL BEGIN
  DELETE FROM shelf WHERE item_id = NEW.id;
  INSERT INTO shelf (school_id, grade, subject_id, changed, item_id)
    SELECT p.school_id, p.grade, p.subject_id, p.changed, p.item_id FROM shelf_place p WHERE p.item_id = NEW.id
    ON CONFLICT (school_id, grade, subject_id, changed, item_id) DO NOTHING;
END;
-- Live for the first time, no more, or of another school: its lessons count anew.
CREATE TRIGGER item_counted AFTER UPDATE OF live_id, school_id ON item
WHEN (OLD.live_id IS NULL) <> (NEW.live_id IS NULL) OR OLD.school_id <> NEW.school_id BEGIN
  UPDATE lesson_count SET items = items - 1 WHERE OLD.live_id IS NOT NULL
    AND school_id = OLD.school_id
    AND lesson_id IN (SELECT f.lesson_id FROM item_lesson f WHERE f.item_id = OLD.id);
  INSERT INTO lesson_count (school_id, lesson_id, items)
    SELECT NEW.school_id, f.lesson_id, 1 FROM item_lesson f
    WHERE f.item_id = NEW.id AND NEW.live_id IS NOT NULL
    ON CONFLICT (school_id, lesson_id) DO UPDATE SET items = lesson_count.items + 1;
END;

CREATE TRIGGER item_filed AFTER INSERT ON item_lesson BEGIN
  UPDATE item SET (grades, lesson_id, subject_id, subject_above) = (
    SELECT g.grades, g.lesson_id, g.subject_id, g.subject_above
    FROM item_filing g WHERE g.item_id = NEW.item_id) WHERE id = NEW.item_id;
  INSERT INTO shelf (school_id, grade, subject_id, changed, item_id)
    SELECT p.school_id, p.grade, p.subject_id, p.changed, p.item_id FROM shelf_place p WHERE p.item_id = NEW.item_id
    ON CONFLICT (school_id, grade, subject_id, changed, item_id) DO NOTHING;
  INSERT INTO lesson_count (school_id, lesson_id, items)
    SELECT i.school_id, NEW.lesson_id, 1 FROM item i
    WHERE i.id = NEW.item_id AND i.live_id IS NOT NULL
    ON CONFLICT (school_id, lesson_id) DO UPDATE SET items = lesson_count.items + 1;
END;
CREATE TRIGGER item_unfiled AFTER DELETE ON item_lesson BEGIN
  UPDATE item SET (grades, lesson_id, subject_id, subject_above) = (
    SELECT g.grades, g.lesson_id, g.subject_id, g.subject_above
    FROM item_filing g WHERE g.item_id = OLD.item_id) WHERE id = OLD.item_id;
  DELETE FROM shelf WHERE item_id = OLD.item_id;
  INSERT INTO shelf (school_id, grade, subject_id, changed, item_id)
    SELECT p.school_id, p.grade, p.subject_id, p.changed, p.item_id FROM shelf_place p WHERE p.item_id = OLD.item_id
    ON CONFLICT (school_id, grade, subject_id, changed, item_id) DO NOTHING;
  UPDATE lesson_count SET items = items - 1 WHERE lesson_id = OLD.lesson_id
    AND school_id = (SELECT i.school_id FROM item i
      WHERE i.id = OLD.item_id AND i.live_id IS NOT NULL);
END;
CREATE TRIGGER revision_filed AFTER INSERT ON revision_lesson BEGIN
  UPDATE item SET (next_grades, next_lesson_id, subject_id, subject_above) = (
    SELECT g.next_grades, g.next_lesson_id, g.subject_id, g.subject_above
    FROM item_filing g
    WHERE g.item_id = NEW.item_id) WHERE id = NEW.item_id;
END;
CREATE TRIGGER revision_unfiled AFTER DELETE ON revision_lesson BEGIN
  UPDATE item SET (next_grades, next_lesson_id, subject_id, subject_above) = (
    SELECT g.next_grades, g.next_lesson_id, g.subject_id, g.subject_above
    FROM item_filing g
    WHERE g.item_id = OLD.item_id) WHERE id = OLD.item_id;
END;

CREATE TRIGGER item_owned AFTER INSERT ON item BEGIN
  UPDATE item SET owner_unit = (SELECT p.unit_id FROM person p WHERE p.id = NEW.owner_id)
    WHERE id = NEW.id;
END;
CREATE TRIGGER item_given AFTER UPDATE OF owner_id ON item
WHEN NEW.owner_id <> OLD.owner_id BEGIN
  UPDATE item SET owner_unit = (SELECT p.unit_id FROM person p WHERE p.id = NEW.owner_id)
    WHERE id = NEW.id;
END;
CREATE TRIGGER owner_moved AFTER UPDATE OF unit_id ON person
WHEN NEW.unit_id <> OLD.unit_id BEGIN
  UPDATE item SET owner_unit = NEW.unit_id WHERE owner_id = NEW.id;
END;

-- A lesson, a subject or a filing that is set right afterwards.
CREATE TRIGGER item_refiled AFTER UPDATE ON item_lesson BEGIN
  UPDATE item SET (grades, lesson_id, subject_id, subject_above) = (
    SELECT g.grades, g.lesson_id, g.subject_id, g.subject_above
    FROM item_filing g WHERE g.item_id = item.id) WHERE id IN (OLD.item_id, NEW.item_id);
  DELETE FROM shelf WHERE item_id IN (OLD.item_id, NEW.item_id);
  INSERT INTO shelf (school_id, grade, subject_id, changed, item_id)
    SELECT p.school_id, p.grade, p.subject_id, p.changed, p.item_id FROM shelf_place p WHERE p.item_id IN (OLD.item_id, NEW.item_id)
    ON CONFLICT (school_id, grade, subject_id, changed, item_id) DO NOTHING;
  UPDATE lesson_count SET items = items - 1 WHERE lesson_id = OLD.lesson_id
    AND school_id = (SELECT i.school_id FROM item i
      WHERE i.id = OLD.item_id AND i.live_id IS NOT NULL);
  INSERT INTO lesson_count (school_id, lesson_id, items)
    SELECT i.school_id, NEW.lesson_id, 1 FROM item i
    WHERE i.id = NEW.item_id AND i.live_id IS NOT NULL
    ON CONFLICT (school_id, lesson_id) DO UPDATE SET items = lesson_count.items + 1;
END;
CREATE TRIGGER revision_refiled AFTER UPDATE ON revision_lesson BEGIN
  UPDATE item SET (next_grades, next_lesson_id, subject_id, subject_above) = (
    SELECT g.next_grades, g.next_lesson_id, g.subject_id, g.subject_above
    FROM item_filing g
    WHERE g.item_id = item.id) WHERE id IN (OLD.item_id, NEW.item_id);
END;
CREATE TRIGGER lesson_moved AFTER UPDATE OF subject_id, grade ON lesson
WHEN NEW.subject_id <> OLD.subject_id OR NEW.grade <> OLD.grade BEGIN
  UPDATE item SET (grades, next_grades, subject_id, subject_above) = (
    SELECT g.grades, g.next_grades, g.subject_id, g.subject_above FROM item_filing g WHERE g.item_id = item.id)
    WHERE id IN (SELECT f.item_id FROM item_lesson f WHERE f.lesson_id = NEW.id
    UNION SELECT r.item_id FROM revision_lesson r WHERE r.lesson_id = NEW.id);
  DELETE FROM shelf WHERE item_id IN (
    SELECT f.item_id FROM item_lesson f WHERE f.lesson_id = NEW.id);
  INSERT INTO shelf (school_id, grade, subject_id, changed, item_id)
    SELECT p.school_id, p.grade, p.subject_id, p.changed, p.item_id FROM shelf_place p WHERE p.item_id IN (
      SELECT f.item_id FROM item_lesson f WHERE f.lesson_id = NEW.id)
    ON CONFLICT (school_id, grade, subject_id, changed, item_id) DO NOTHING;
END;
CREATE TRIGGER subject_moved AFTER UPDATE OF parent_id ON subject
WHEN coalesce(NEW.parent_id, 0) <> coalesce(OLD.parent_id, 0) BEGIN
  UPDATE item SET subject_above = coalesce(NEW.parent_id, 0) WHERE subject_id = NEW.id;
  DELETE FROM shelf WHERE item_id IN (SELECT f.item_id FROM lesson l
    JOIN item_lesson f ON f.lesson_id = l.id WHERE l.subject_id = NEW.id);
  INSERT INTO shelf (school_id, grade, subject_id, changed, item_id)
    SELECT p.school_id, p.grade, p.subject_id, p.changed, p.item_id FROM shelf_place p WHERE p.item_id IN (SELECT f.item_id FROM lesson l
      JOIN item_lesson f ON f.lesson_id = l.id WHERE l.subject_id = NEW.id)
    ON CONFLICT (school_id, grade, subject_id, changed, item_id) DO NOTHING;
END;

-- Words of titles and of authors' names, without marks.  A search for a part of
-- a word looks through the words, of which a language has few, and not through
-- all titles.
CREATE TABLE word (
  id	INTEGER PRIMARY KEY,
  text	TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE item_word (
  word_id	INTEGER NOT NULL REFERENCES word (id),
  item_id	INTEGER NOT NULL REFERENCES item (id),
  PRIMARY KEY (word_id, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_word_item ON item_word (item_id);

-- Folded text holds letters, digits and single spaces; as a list it is what
-- json_each splits, which is how SQLite does that.
CREATE VIEW item_text AS
SELECT i.id AS item_id, j.value AS text FROM item i
JOIN person p ON p.id = i.owner_id
JOIN json_each('["' || replace(replace(replace(i.folded || ' ' || p.folded,
  '\', ''), '"', ''), ' ', '","') || '"]') j
WHERE j.value <> '';

INSERT INTO word (text) SELECT DISTINCT text FROM item_text;
INSERT INTO item_word (word_id, item_id)
SELECT DISTINCT w.id, t.item_id FROM item_text t JOIN word w ON w.text = t.text;

CREATE TRIGGER item_worded AFTER INSERT ON item BEGIN
  INSERT INTO word (text) SELECT DISTINCT t.text FROM item_text t
    WHERE t.item_id = NEW.id ON CONFLICT (text) DO NOTHING;
  INSERT INTO item_word (word_id, item_id) SELECT DISTINCT w.id, NEW.id
    FROM item_text t JOIN word w ON w.text = t.text WHERE t.item_id = NEW.id;
END;
CREATE TRIGGER item_reworded AFTER UPDATE OF folded, owner_id ON item
WHEN NEW.folded <> OLD.folded OR NEW.owner_id <> OLD.owner_id BEGIN
  DELETE FROM item_word WHERE item_id = NEW.id;
  INSERT INTO word (text) SELECT DISTINCT t.text FROM item_text t
    WHERE t.item_id = NEW.id ON CONFLICT (text) DO NOTHING;
  INSERT INTO item_word (word_id, item_id) SELECT DISTINCT w.id, NEW.id
    FROM item_text t JOIN word w ON w.text = t.text WHERE t.item_id = NEW.id;
END;
CREATE TRIGGER owner_renamed AFTER UPDATE OF folded ON person
WHEN NEW.folded <> OLD.folded BEGIN
  DELETE FROM item_word WHERE item_id IN (SELECT i.id FROM item i WHERE i.owner_id = NEW.id);
  INSERT INTO word (text) SELECT DISTINCT t.text FROM item i
    JOIN item_text t ON t.item_id = i.id WHERE i.owner_id = NEW.id
    ON CONFLICT (text) DO NOTHING;
  INSERT INTO item_word (word_id, item_id) SELECT DISTINCT w.id, i.id FROM item i
    JOIN item_text t ON t.item_id = i.id JOIN word w ON w.text = t.text
    WHERE i.owner_id = NEW.id;
END;

-- A class knows how many pupils it has, and a pupil's row in it what the year's
-- row of learner says: a school's months are counted from one table.
ALTER TABLE class ADD COLUMN pupils INTEGER NOT NULL DEFAULT 0;
ALTER TABLE class_member ADD COLUMN learnt INTEGER NOT NULL DEFAULT 0;	-- as learner's, of the class's year
ALTER TABLE class_member ADD COLUMN done INTEGER NOT NULL DEFAULT 0;
ALTER TABLE class_member ADD COLUMN gone INTEGER NOT NULL DEFAULT 0;	-- since when the person is shut out, 0 not

CREATE VIEW member_year AS	-- what these three columns must hold
SELECT m.class_id, m.person_id, coalesce(l.learnt, 0) AS learnt,
  coalesce(l.done, 0) AS done, coalesce(p.disabled, 0) AS gone
FROM class_member m JOIN class c ON c.id = m.class_id
JOIN person p ON p.id = m.person_id
LEFT JOIN learner l ON l.person_id = m.person_id AND l.year = c.year;

UPDATE class_member SET (learnt, done, gone) = (SELECT y.learnt, y.done, y.gone
  FROM member_year y WHERE y.class_id = class_member.class_id
  AND y.person_id = class_member.person_id);
UPDATE class SET pupils = (SELECT count(*) FROM class_member m
  WHERE m.class_id = class.id AND m.role = 'pupil');

CREATE TRIGGER member_joined AFTER INSERT ON class_member BEGIN
  UPDATE class_member SET (learnt, done, gone) = (SELECT y.learnt, y.done, y.gone
    FROM member_year y WHERE y.class_id = NEW.class_id AND y.person_id = NEW.person_id)
    WHERE class_id = NEW.class_id AND person_id = NEW.person_id
    AND EXISTS (SELECT 1 FROM class c WHERE c.id = NEW.class_id);
  UPDATE class SET pupils = pupils + 1 WHERE id = NEW.class_id AND NEW.role = 'pupil';
END;
CREATE TRIGGER member_left AFTER DELETE ON class_member BEGIN
  UPDATE class SET pupils = pupils - 1 WHERE id = OLD.class_id AND OLD.role = 'pupil';
END;
CREATE TRIGGER member_changed AFTER UPDATE OF class_id, person_id, role ON class_member BEGIN
  UPDATE class_member SET (learnt, done, gone) = (SELECT y.learnt, y.done, y.gone
    FROM member_year y WHERE y.class_id = NEW.class_id AND y.person_id = NEW.person_id)
    WHERE class_id = NEW.class_id AND person_id = NEW.person_id
    AND EXISTS (SELECT 1 FROM class c WHERE c.id = NEW.class_id);
  UPDATE class SET pupils = pupils - 1 WHERE id = OLD.class_id AND OLD.role = 'pupil';
  UPDATE class SET pupils = pupils + 1 WHERE id = NEW.class_id AND NEW.role = 'pupil';
END;
CREATE TRIGGER class_turned AFTER UPDATE OF year ON class WHEN NEW.year <> OLD.year BEGIN
  UPDATE class_member SET (learnt, done, gone) = (SELECT y.learnt, y.done, y.gone
    FROM member_year y WHERE y.class_id = NEW.id AND y.person_id = class_member.person_id)
    WHERE class_id = NEW.id;
END;
CREATE TRIGGER person_shut AFTER UPDATE OF disabled ON person BEGIN
  UPDATE class_member SET gone = coalesce(NEW.disabled, 0) WHERE person_id = NEW.id;
END;
CREATE TRIGGER learner_added AFTER INSERT ON learner BEGIN
  UPDATE class_member SET learnt = NEW.learnt, done = NEW.done
    WHERE person_id = NEW.person_id AND EXISTS (SELECT 1 FROM class c
    WHERE c.id = class_member.class_id AND c.year = NEW.year);
END;
CREATE TRIGGER learner_changed AFTER UPDATE ON learner
WHEN NEW.learnt <> OLD.learnt OR NEW.done <> OLD.done BEGIN
  UPDATE class_member SET learnt = NEW.learnt, done = NEW.done
    WHERE person_id = NEW.person_id AND EXISTS (SELECT 1 FROM class c
    WHERE c.id = class_member.class_id AND c.year = NEW.year);
END;
CREATE TRIGGER learner_removed AFTER DELETE ON learner BEGIN
  UPDATE class_member SET learnt = 0, done = 0
    WHERE person_id = OLD.person_id AND EXISTS (SELECT 1 FROM class c
    WHERE c.id = class_member.class_id AND c.year = OLD.year);
END;

-- Questions of a school by the day on which they were asked (days since 1970 in
-- the school's zone, 7 hours before UTC's), so that a year's figures are sums of
-- some hundred rows.
CREATE TABLE ask_day (
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  year	INTEGER NOT NULL,	-- of the class
  day	INTEGER NOT NULL,
  asked	INTEGER NOT NULL,
  answered	INTEGER NOT NULL,	-- of these, until today
  open	INTEGER NOT NULL,	-- neither answered nor hidden
  days1	INTEGER NOT NULL,	-- answered within a day
  days3	INTEGER NOT NULL,
  days7	INTEGER NOT NULL,
  PRIMARY KEY (school_id, year, day)
) STRICT, WITHOUT ROWID;

CREATE VIEW ask_figure AS	-- what one question adds to its day
SELECT a.id AS ask_id, c.unit_id AS school_id, c.year,
  (a.asked + 25200) / 86400 AS day, 1 AS asked,
  CASE WHEN a.answered IS NULL THEN 0 ELSE 1 END AS answered,
  CASE WHEN a.answered IS NULL AND a.hidden IS NULL THEN 1 ELSE 0 END AS open,
  CASE WHEN a.answered - a.asked <= 86400 THEN 1 ELSE 0 END AS days1,
  CASE WHEN a.answered - a.asked <= 259200 THEN 1 ELSE 0 END AS days3,
  CASE WHEN a.answered - a.asked <= 604800 THEN 1 ELSE 0 END AS days7
FROM ask a JOIN class c ON c.id = a.class_id;

INSERT INTO ask_day (school_id, year, day, asked, answered, open, days1, days3, days7)
SELECT school_id, year, day, sum(asked), sum(answered), sum(open), sum(days1),
  sum(days3), sum(days7) FROM ask_figure GROUP BY school_id, year, day;

CREATE TRIGGER ask_counted AFTER INSERT ON ask BEGIN
  INSERT INTO ask_day (school_id, year, day, asked, answered, open, days1, days3, days7)
    SELECT f.school_id, f.year, f.day, f.asked, f.answered, f.open, f.days1,
      f.days3, f.days7 FROM ask_figure f WHERE f.ask_id = NEW.id
    ON CONFLICT (school_id, year, day) DO UPDATE SET
      asked = ask_day.asked + excluded.asked,
      answered = ask_day.answered + excluded.answered,
      open = ask_day.open + excluded.open, days1 = ask_day.days1 + excluded.days1,
      days3 = ask_day.days3 + excluded.days3, days7 = ask_day.days7 + excluded.days7;
END;
CREATE TRIGGER ask_leaves BEFORE UPDATE OF class_id, asked, answered, hidden ON ask BEGIN
  UPDATE ask_day SET (asked, answered, open, days1, days3, days7) = (
    SELECT ask_day.asked - f.asked, ask_day.answered - f.answered,
      ask_day.open - f.open, ask_day.days1 - f.days1, ask_day.days3 - f.days3,
      ask_day.days7 - f.days7 FROM ask_figure f WHERE f.ask_id = OLD.id)
    WHERE (school_id, year, day) = (SELECT f.school_id, f.year, f.day
    FROM ask_figure f WHERE f.ask_id = OLD.id);
END;
CREATE TRIGGER ask_returns AFTER UPDATE OF class_id, asked, answered, hidden ON ask BEGIN
  INSERT INTO ask_day (school_id, year, day, asked, answered, open, days1, days3, days7)
    SELECT f.school_id, f.year, f.day, f.asked, f.answered, f.open, f.days1,
      f.days3, f.days7 FROM ask_figure f WHERE f.ask_id = NEW.id
    ON CONFLICT (school_id, year, day) DO UPDATE SET
      asked = ask_day.asked + excluded.asked,
      answered = ask_day.answered + excluded.answered,
      open = ask_day.open + excluded.open, days1 = ask_day.days1 + excluded.days1,
      days3 = ask_day.days3 + excluded.days3, days7 = ask_day.days7 + excluded.days7;
END;
CREATE TRIGGER ask_gone BEFORE DELETE ON ask BEGIN
  UPDATE ask_day SET (asked, answered, open, days1, days3, days7) = (
    SELECT ask_day.asked - f.asked, ask_day.answered - f.answered,
      ask_day.open - f.open, ask_day.days1 - f.days1, ask_day.days3 - f.days3,
      ask_day.days7 - f.days7 FROM ask_figure f WHERE f.ask_id = OLD.id)
    WHERE (school_id, year, day) = (SELECT f.school_id, f.year, f.day
    FROM ask_figure f WHERE f.ask_id = OLD.id);
END;
-- A class that is set right takes its questions along.
CREATE TRIGGER class_asks AFTER UPDATE OF year, unit_id ON class
WHEN NEW.year <> OLD.year OR NEW.unit_id <> OLD.unit_id BEGIN
  DELETE FROM ask_day WHERE school_id IN (OLD.unit_id, NEW.unit_id);
  INSERT INTO ask_day (school_id, year, day, asked, answered, open, days1, days3, days7)
    SELECT school_id, year, day, sum(asked), sum(answered), sum(open), sum(days1),
      sum(days3), sum(days7) FROM ask_figure
    WHERE school_id IN (OLD.unit_id, NEW.unit_id) GROUP BY school_id, year, day;
END;

-- Whether an attempt counts is seen without its row.
DROP INDEX attempt_item;
CREATE INDEX attempt_item ON attempt (item_id, person_id, mode);

-- A file that several versions are: only then the month looks for earlier lessons of it.
ALTER TABLE version ADD COLUMN shared INTEGER NOT NULL DEFAULT 0;	-- 1: another version is of the same file
UPDATE version SET shared = 1 WHERE EXISTS (SELECT 1 FROM version o
  WHERE o.hash = version.hash AND o.id <> version.id);
CREATE TRIGGER version_added AFTER INSERT ON version BEGIN
  UPDATE version SET shared = 1 WHERE hash = NEW.hash AND EXISTS (
    SELECT 1 FROM version o WHERE o.hash = NEW.hash AND o.id <> NEW.id);
END;
CREATE TRIGGER version_refiled AFTER UPDATE OF hash ON version WHEN NEW.hash <> OLD.hash BEGIN
  UPDATE version SET shared = CASE WHEN EXISTS (SELECT 1 FROM version o
    WHERE o.hash = version.hash AND o.id <> version.id) THEN 1 ELSE 0 END
    WHERE hash IN (OLD.hash, NEW.hash);
END;

CREATE INDEX plan_lesson_week ON plan_lesson (plan_id, week_to, week_from);

-- Rows that several statements read, column by column as their readers' enums
-- have them; the columns behind these are for choosing and ordering.
CREATE VIEW lesson_row AS	-- a lesson as one plan names it
SELECT l.id, l.key, pl.label, pl.title, t.title AS topic, l.grade, pl.periods,
  pl.week_from, pl.week_to, pl.ord, s.id AS subject_id, s.parent_id AS subject_above,
  s.code AS subject_code, s.name AS subject_name, s.abbr AS subject_abbr,
  s.family AS subject_family, pl.folded,
  p.id AS plan_id, p.subject_id AS plan_subject_id, p.grade AS plan_grade, p.current
FROM plan p JOIN plan_lesson pl ON pl.plan_id = p.id
JOIN lesson l ON l.id = pl.lesson_id JOIN topic t ON t.id = pl.topic_id
JOIN subject s ON s.id = l.subject_id;

CREATE VIEW attempt_row AS	-- an attempt with what is run; over: nobody goes on with it
SELECT a.id, a.person_id, a.item_id, a.version_id, v.package_id, a.key, a.label,
  v.hash, a.mode, k.format, k.media,
  CASE WHEN a.revoked IS NOT NULL OR p.disabled IS NOT NULL OR i.state = 'deleted'
    OR (a.mode = 'normal' AND (i.live_id IS NULL OR i.state = 'withdrawn'))
    THEN 1 ELSE 0 END AS over,
  a.done, a.nparts, a.parts_done, a.started, a.last
FROM attempt a JOIN version v ON v.id = a.version_id
JOIN package k ON k.id = v.package_id
JOIN item i ON i.id = a.item_id JOIN person p ON p.id = a.person_id;

CREATE VIEW question_row AS	-- with its last answer; handed to whom, as long as that colleague teaches the class
SELECT a.id, a.key, a.item_id, a.class_id, a.person_id, a.part, a.text, a.asked,
  coalesce(a.answered, 0) AS answered, coalesce(a.shown, 0) AS shown,
  coalesce(a.hidden, 0) AS hidden, a.wordings, a.reason, p.name AS person,
  c.name AS class, c.key AS class_key, c.year, c.grade, c.unit_id AS school_id,
  i.owner_id, i.title AS item, i.key AS item_key,
  CASE WHEN i.live_id IS NULL THEN 0 ELSE 1 END AS live,
  coalesce(i.lesson_id, 0) AS lesson_id, coalesce(w.text, '') AS answer,
  coalesce(w.at, 0) AS answer_at, coalesce(b.name, '') AS answer_by,
  coalesce(b.honorific, '') AS answer_honorific, coalesce(h.name, '') AS hider,
  coalesce(h.honorific, '') AS hider_honorific, coalesce(t.id, 0) AS handed_to,
  coalesce(t.name, '') AS handed_name, coalesce(t.honorific, '') AS handed_honorific
FROM ask a JOIN person p ON p.id = a.person_id
JOIN class c ON c.id = a.class_id JOIN item i ON i.id = a.item_id
LEFT JOIN ask_answer w ON w.ask_id = a.id AND w.no = a.wordings
LEFT JOIN person b ON b.id = w.person_id
LEFT JOIN person h ON h.id = a.hider_id
LEFT JOIN person t ON t.id = a.teacher_id AND t.disabled IS NULL
  AND EXISTS (SELECT 1 FROM class_member m WHERE m.class_id = a.class_id
    AND m.person_id = t.id AND m.role = 'teacher');

CREATE VIEW work_row AS	-- a lesson that was set; open: there is something to open
SELECT a.id, a.item_id, a.school_id, a.person_id, a.year, a.from_day, a.until_day,
  coalesce(a.withdrawn, 0) AS withdrawn, coalesce(a.reminded, 0) AS reminded, a.key,
  a.note, s.name AS setter, s.honorific AS setter_honorific, i.key AS item_key,
  i.title, coalesce(k.playable, 0) AS open, coalesce(i.lesson_id, 0) AS lesson_id,
  coalesce(l.subject_id, 0) AS subject_id
FROM assignment a JOIN item i ON i.id = a.item_id
JOIN person s ON s.id = a.person_id
LEFT JOIN version v ON v.id = i.live_id
LEFT JOIN package k ON k.id = v.package_id
LEFT JOIN lesson l ON l.id = i.lesson_id;

CREATE VIEW group_row AS	-- pupils: of it who still are pupils of their class
SELECT o.id, o.key, o.owner_id, o.school_id, o.year, o.name,
  coalesce(o.closed, 0) AS closed,
  (SELECT count(DISTINCT g.person_id) FROM group_pupil g WHERE g.group_id = o.id) AS pupils
FROM pupil_group o;

CREATE VIEW group_pupil AS
SELECT g.group_id, g.class_id, g.person_id, p.name
FROM group_member g JOIN class_member m ON m.class_id = g.class_id
  AND m.person_id = g.person_id AND m.role = 'pupil'
JOIN person p ON p.id = g.person_id AND p.disabled IS NULL;

CREATE VIEW work_pupil AS	-- whom an assignment means now, in the class by which it does, maybe twice
SELECT t.assignment_id, m.person_id, m.class_id, m.gone FROM assignment_target t
JOIN class_member m ON m.class_id = t.class_id AND m.role = 'pupil'
WHERE t.person_id IS NULL
UNION ALL SELECT t.assignment_id, m.person_id, m.class_id, m.gone FROM assignment_target t
JOIN class_member m ON m.class_id = t.class_id AND m.person_id = t.person_id
  AND m.role = 'pupil'
UNION ALL SELECT t.assignment_id, m.person_id, m.class_id, m.gone FROM assignment_target t
JOIN group_member g ON g.group_id = t.group_id
JOIN class_member m ON m.class_id = g.class_id AND m.person_id = g.person_id
  AND m.role = 'pupil';

CREATE VIEW trail_row AS	-- what a line is about, in words; self: of oneself; back: the clock went back
SELECT a.id, a.at, coalesce(p.name, '') AS who, coalesce(p.key, '') AS who_key,
  a.verb, a.kind, coalesce(a.note, '') AS note,
  coalesce(CASE a.kind
    WHEN 'item' THEN (SELECT i.title FROM item i WHERE i.id = a.ref)
    WHEN 'version' THEN (SELECT i.title FROM version v JOIN item i ON i.id = v.item_id WHERE v.id = a.ref)
    WHEN 'attempt' THEN (SELECT o.name || ' · ' || i.title FROM attempt t
      JOIN person o ON o.id = t.person_id JOIN item i ON i.id = t.item_id
      WHERE t.id = a.ref)
    WHEN 'class' THEN (SELECT c.name FROM class c WHERE c.id = a.ref)
    WHEN 'assignment' THEN (SELECT i.title FROM assignment w JOIN item i ON i.id = w.item_id WHERE w.id = a.ref)
    WHEN 'group' THEN (SELECT g.name FROM pupil_group g WHERE g.id = a.ref)
    WHEN 'question' THEN (SELECT i.title FROM ask q JOIN item i ON i.id = q.item_id WHERE q.id = a.ref)
    WHEN 'person' THEN (SELECT o.name FROM person o WHERE o.id = a.ref)
    WHEN 'month' THEN (SELECT (c.month % 100) || '/' || (c.month / 100)
      FROM quota_close c WHERE c.id = a.ref)
    WHEN 'confirm' THEN (SELECT (c.month % 100) || '/' || (c.month / 100)
      FROM quota_confirm c WHERE c.id = a.ref)
    WHEN 'unit' THEN (SELECT u.name FROM unit u WHERE u.id = a.ref)
    END, '') AS what,
  coalesce(CASE a.kind
    WHEN 'item' THEN (SELECT i.key FROM item i WHERE i.id = a.ref)
    WHEN 'version' THEN (SELECT i.key FROM version v JOIN item i ON i.id = v.item_id WHERE v.id = a.ref)
    WHEN 'attempt' THEN (SELECT t.key FROM attempt t WHERE t.id = a.ref)
    WHEN 'assignment' THEN (SELECT w.key FROM assignment w WHERE w.id = a.ref)
    WHEN 'class' THEN (SELECT c.key FROM class c WHERE c.id = a.ref)
    WHEN 'unit' THEN (SELECT u.key FROM unit u WHERE u.id = a.ref)
    WHEN 'group' THEN (SELECT g.key FROM pupil_group g WHERE g.id = a.ref)
    WHEN 'question' THEN (SELECT q.key FROM ask q WHERE q.id = a.ref)
    WHEN 'month' THEN CAST(a.ref AS TEXT)
    WHEN 'person' THEN (SELECT o.key FROM person o WHERE o.id = a.ref)
    END, '') AS key,
  CASE WHEN a.kind = 'person' AND a.ref = a.person_id THEN 1 ELSE 0 END AS self,
  CASE WHEN coalesce((SELECT b.at FROM audit b WHERE b.id < a.id
    ORDER BY b.id DESC LIMIT 1), 0) > a.at THEN 1 ELSE 0 END AS back,
  a.person_id, a.ref, p.folded, p.unit_id AS home,
  CASE a.kind
    WHEN 'item' THEN (SELECT i.school_id FROM item i WHERE i.id = a.ref)
    WHEN 'version' THEN (SELECT i.school_id FROM version v JOIN item i ON i.id = v.item_id WHERE v.id = a.ref)
    WHEN 'class' THEN (SELECT c.unit_id FROM class c WHERE c.id = a.ref)
    WHEN 'person' THEN (SELECT o.unit_id FROM person o WHERE o.id = a.ref)
    WHEN 'unit' THEN a.ref END AS place
FROM audit a LEFT JOIN person p ON p.id = a.person_id;
