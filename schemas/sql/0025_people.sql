-- What several schools on one server need: logins, codes and settings of each
-- school, dates of membership, teachers by subject, lessons of a school's plan.
-- migration: rebuild

ALTER TABLE unit ADD COLUMN abbr TEXT NOT NULL DEFAULT '';	-- "thsh": name@thsh signs in; '' none
CREATE UNIQUE INDEX unit_abbr ON unit (abbr) WHERE abbr <> '';

CREATE VIEW unit_school AS	-- the school that a unit belongs to; of a unit above all schools: the topmost one
SELECT u.id AS unit_id, coalesce((SELECT s.id FROM unit_above a
    JOIN unit s ON s.id = a.above_id AND s.kind = 'school' WHERE a.unit_id = u.id
    ORDER BY (SELECT count(*) FROM unit_above x WHERE x.unit_id = s.id) DESC LIMIT 1),
  (SELECT t.id FROM unit_above a JOIN unit t ON t.id = a.above_id AND t.parent_id IS NULL
    WHERE a.unit_id = u.id LIMIT 1), 0) AS school_id
FROM unit u;

CREATE TABLE school_setting (	-- what a school has otherwise than the server
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  name	TEXT NOT NULL,		-- as in src/store/settings.c
  value	TEXT NOT NULL,
  PRIMARY KEY (school_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_new (
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,	-- public
  unit_id	INTEGER NOT NULL REFERENCES unit (id),	-- home: school or department
  school_id	INTEGER NOT NULL DEFAULT 0,	-- as unit_school has it: logins and codes are unique in it
  login	TEXT NOT NULL,		-- lower case
  name	TEXT NOT NULL,
  folded	TEXT NOT NULL,		-- name without marks, for search
  given	TEXT NOT NULL DEFAULT '',	-- its last word, then the whole: the order of lists
  honorific	TEXT NOT NULL DEFAULT '',	-- cô, thầy, em
  birthday	INTEGER,		-- 20180512, NULL unknown
  code	TEXT,			-- of the school, NULL none
  sector_code	TEXT,			-- of the sector (mã định danh), NULL none
  lang	TEXT NOT NULL DEFAULT 'vi',
  password	TEXT,			-- Argon2id, NULL: cannot sign in
  must_change	INTEGER NOT NULL DEFAULT 0,
  disabled	INTEGER,		-- since
  created	INTEGER NOT NULL,
  UNIQUE (school_id, login),
  UNIQUE (school_id, code),
  UNIQUE (school_id, sector_code)
) STRICT;
INSERT INTO person_new (id, key, unit_id, school_id, login, name, folded, given,
  honorific, lang, password, must_change, disabled, created)
SELECT p.id, p.key, p.unit_id, (SELECT s.school_id FROM unit_school s
    WHERE s.unit_id = p.unit_id), p.login, p.name, p.folded,
  coalesce((SELECT j.value FROM json_each('["' || replace(replace(replace(p.folded,
    '\', ''), '"', ''), ' ', '","') || '"]') j WHERE j.value <> ''
    ORDER BY j.key DESC LIMIT 1), '') || ' ' || p.folded,
  p.honorific, p.lang, p.password, p.must_change, p.disabled, p.created FROM person p;
DROP TABLE person;
ALTER TABLE person_new RENAME TO person;
CREATE INDEX person_unit ON person (unit_id, given, id);
CREATE INDEX person_school ON person (school_id, given, id) WHERE disabled IS NULL;
CREATE INDEX person_login ON person (login);
CREATE INDEX unit_kind ON unit (kind, name);
CREATE INDEX person_left ON person (school_id, given, id) WHERE disabled IS NOT NULL;

-- The words of names, so that a person is found by any of them.
CREATE TABLE person_word (
  school_id	INTEGER NOT NULL,	-- the person's
  text	TEXT NOT NULL,
  person_id	INTEGER NOT NULL REFERENCES person (id),
  PRIMARY KEY (school_id, text, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_word_person ON person_word (person_id);
CREATE VIEW person_text AS	-- what person_word must hold
SELECT DISTINCT p.id AS person_id, p.school_id, j.value AS text FROM person p
JOIN json_each('["' || replace(replace(replace(p.folded,
  '\', ''), '"', ''), ' ', '","') || '"]') j
WHERE j.value <> '';
CREATE VIEW person_place AS	-- what person.school_id and person.given must hold
SELECT p.id, coalesce((SELECT s.school_id FROM unit_school s WHERE s.unit_id = p.unit_id), 0) AS school_id,
  coalesce((SELECT j.value FROM json_each('["' || replace(replace(replace(p.folded,
    '\', ''), '"', ''), ' ', '","') || '"]') j WHERE j.value <> ''
    ORDER BY j.key DESC LIMIT 1), '') || ' ' || p.folded AS given
FROM person p;
INSERT INTO person_word (school_id, text, person_id)
SELECT school_id, text, person_id FROM person_text;

CREATE TRIGGER person_added AFTER INSERT ON person BEGIN
  UPDATE person SET (school_id, given) = (SELECT h.school_id, h.given
    FROM person_place h WHERE h.id = NEW.id) WHERE id = NEW.id;
  INSERT INTO person_word (school_id, text, person_id)
    SELECT t.school_id, t.text, t.person_id FROM person_text t WHERE t.person_id = NEW.id;
END;
CREATE TRIGGER person_moved AFTER UPDATE OF unit_id, folded ON person
WHEN NEW.unit_id <> OLD.unit_id OR NEW.folded <> OLD.folded BEGIN
  UPDATE person SET (school_id, given) = (SELECT h.school_id, h.given
    FROM person_place h WHERE h.id = NEW.id) WHERE id = NEW.id;
  DELETE FROM person_word WHERE person_id = NEW.id;
  INSERT INTO person_word (school_id, text, person_id)
    SELECT t.school_id, t.text, t.person_id FROM person_text t WHERE t.person_id = NEW.id;
END;
CREATE TRIGGER owner_moved AFTER UPDATE OF unit_id ON person
WHEN NEW.unit_id <> OLD.unit_id BEGIN
  UPDATE item SET owner_unit = NEW.unit_id WHERE owner_id = NEW.id;
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
CREATE TRIGGER person_shut AFTER UPDATE OF disabled ON person BEGIN
  UPDATE class_member SET gone = CASE
      WHEN until IS NULL THEN coalesce(NEW.disabled, 0)
      WHEN NEW.disabled IS NULL OR until < NEW.disabled THEN until
      ELSE NEW.disabled END
    WHERE person_id = NEW.id;
END;

-- A unit that moves takes its people along.
DROP TRIGGER unit_moved;
CREATE TRIGGER unit_moved AFTER UPDATE OF parent_id ON unit BEGIN
  DELETE FROM unit_above
    WHERE unit_id IN (SELECT b.unit_id FROM unit_above b WHERE b.above_id = NEW.id)
    AND above_id NOT IN (SELECT b.unit_id FROM unit_above b WHERE b.above_id = NEW.id);
  INSERT INTO unit_above (unit_id, above_id)
    SELECT b.unit_id, a.above_id FROM unit_above b
    JOIN unit_above a ON a.unit_id = NEW.parent_id WHERE b.above_id = NEW.id;
  UPDATE person SET school_id = (SELECT h.school_id FROM person_place h WHERE h.id = person.id)
    WHERE unit_id IN (SELECT b.unit_id FROM unit_above b WHERE b.above_id = NEW.id);
  UPDATE person_word SET school_id = (SELECT p.school_id FROM person p WHERE p.id = person_word.person_id)
    WHERE person_id IN (SELECT p.id FROM person p JOIN unit_above b ON b.unit_id = p.unit_id
    WHERE b.above_id = NEW.id);
END;

CREATE TABLE person_grant_new (	-- a role on a unit, maybe only for grades, a subject
  id	INTEGER PRIMARY KEY,
  person_id	INTEGER NOT NULL REFERENCES person (id),
  role	TEXT NOT NULL CHECK (role IN ('teacher', 'head', 'principal', 'pupil',
	'guardian', 'inspector', 'admin', 'secretary', 'upper')),
  unit_id	INTEGER NOT NULL REFERENCES unit (id),
  grades	INTEGER NOT NULL DEFAULT 0,	-- bit g = grade g, 0 = all
  subject_id	INTEGER NOT NULL DEFAULT 0,	-- 0 = all
  since	INTEGER NOT NULL,
  until	INTEGER,		-- NULL: open end
  UNIQUE (person_id, role, unit_id, subject_id)
) STRICT;
INSERT INTO person_grant_new (id, person_id, role, unit_id, grades, subject_id, since, until)
SELECT id, person_id, role, unit_id, grades, subject_id, since, until FROM person_grant;
DROP TABLE person_grant;
ALTER TABLE person_grant_new RENAME TO person_grant;
CREATE INDEX person_grant_unit ON person_grant (unit_id, role);

CREATE TABLE class_member_new (	-- a time that somebody was in a class
  class_id	INTEGER NOT NULL REFERENCES class (id),
  person_id	INTEGER NOT NULL REFERENCES person (id),
  role	TEXT NOT NULL CHECK (role IN ('pupil', 'teacher', 'class-teacher')),	-- class-teacher: chủ nhiệm
  subject_id	INTEGER NOT NULL DEFAULT 0,	-- that a teacher teaches there; 0: not said
  since	INTEGER NOT NULL DEFAULT 0,	-- UTC; 0: from the beginning
  until	INTEGER,		-- from then on no more, never ahead; NULL: still
  learnt	INTEGER NOT NULL DEFAULT 0,	-- as learner's, of the class's year
  done	INTEGER NOT NULL DEFAULT 0,
  gone	INTEGER NOT NULL DEFAULT 0,	-- since when not there: left, or shut out; 0 not
  PRIMARY KEY (class_id, person_id, role, subject_id, since),
  CHECK (until IS NULL OR until >= since)
) STRICT, WITHOUT ROWID;
INSERT INTO class_member_new (class_id, person_id, role, learnt, done, gone)
SELECT class_id, person_id, role, learnt, done, gone FROM class_member;
DROP TABLE class_member;
ALTER TABLE class_member_new RENAME TO class_member;
CREATE INDEX class_member_person ON class_member (person_id);

DROP VIEW member_year;
CREATE VIEW member_year AS	-- what learnt, done and gone of a row must hold
SELECT m.class_id, m.person_id, m.role, m.subject_id, m.since,
  coalesce(l.learnt, 0) AS learnt, coalesce(l.done, 0) AS done, CASE
    WHEN m.until IS NULL THEN coalesce(p.disabled, 0)
    WHEN p.disabled IS NULL OR m.until < p.disabled THEN m.until
    ELSE p.disabled END AS gone
FROM class_member m JOIN class c ON c.id = m.class_id
JOIN person p ON p.id = m.person_id
LEFT JOIN learner l ON l.person_id = m.person_id AND l.year = c.year;

CREATE TRIGGER member_joined AFTER INSERT ON class_member BEGIN
  UPDATE class_member SET (learnt, done, gone) = (SELECT y.learnt, y.done, y.gone
    FROM member_year y WHERE y.class_id = NEW.class_id AND y.person_id = NEW.person_id
    AND y.role = NEW.role AND y.subject_id = NEW.subject_id AND y.since = NEW.since)
    WHERE class_id = NEW.class_id AND person_id = NEW.person_id AND role = NEW.role
    AND subject_id = NEW.subject_id AND since = NEW.since
    AND EXISTS (SELECT 1 FROM class c WHERE c.id = NEW.class_id);
  UPDATE class SET pupils = pupils + 1 WHERE id = NEW.class_id
    AND NEW.role = 'pupil' AND NEW.until IS NULL;
END;
CREATE TRIGGER member_left AFTER DELETE ON class_member BEGIN
  UPDATE class SET pupils = pupils - 1 WHERE id = OLD.class_id
    AND OLD.role = 'pupil' AND OLD.until IS NULL;
END;
CREATE TRIGGER member_changed AFTER UPDATE OF class_id, person_id, role, subject_id, since, until ON class_member BEGIN
  UPDATE class_member SET (learnt, done, gone) = (SELECT y.learnt, y.done, y.gone
    FROM member_year y WHERE y.class_id = NEW.class_id AND y.person_id = NEW.person_id
    AND y.role = NEW.role AND y.subject_id = NEW.subject_id AND y.since = NEW.since)
    WHERE class_id = NEW.class_id AND person_id = NEW.person_id AND role = NEW.role
    AND subject_id = NEW.subject_id AND since = NEW.since
    AND EXISTS (SELECT 1 FROM class c WHERE c.id = NEW.class_id);
  UPDATE class SET pupils = pupils - 1 WHERE id = OLD.class_id
    AND OLD.role = 'pupil' AND OLD.until IS NULL;
  UPDATE class SET pupils = pupils + 1 WHERE id = NEW.class_id
    AND NEW.role = 'pupil' AND NEW.until IS NULL;
END;
DROP TRIGGER class_turned;
CREATE TRIGGER class_turned AFTER UPDATE OF year ON class WHEN NEW.year <> OLD.year BEGIN
  UPDATE class_member SET (learnt, done, gone) = (SELECT y.learnt, y.done, y.gone
    FROM member_year y WHERE y.class_id = NEW.id AND y.person_id = class_member.person_id
    AND y.role = class_member.role AND y.subject_id = class_member.subject_id
    AND y.since = class_member.since)
    WHERE class_id = NEW.id;
END;

DROP VIEW question_row;
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
    AND m.person_id = t.id AND m.role <> 'pupil' AND m.until IS NULL);
DROP VIEW group_row;
DROP VIEW group_pupil;
CREATE VIEW group_pupil AS
SELECT g.group_id, g.class_id, g.person_id, p.name
FROM group_member g JOIN class_member m ON m.class_id = g.class_id
  AND m.person_id = g.person_id AND m.role = 'pupil' AND m.until IS NULL
JOIN person p ON p.id = g.person_id AND p.disabled IS NULL;
CREATE VIEW group_row AS	-- pupils: of it who still are pupils of their class
SELECT o.id, o.key, o.owner_id, o.school_id, o.year, o.name,
  coalesce(o.closed, 0) AS closed,
  (SELECT count(DISTINCT g.person_id) FROM group_pupil g WHERE g.group_id = o.id) AS pupils
FROM pupil_group o;
DROP VIEW work_pupil;
CREATE VIEW work_pupil AS	-- whom an assignment means now, in the class by which it does, maybe twice
SELECT t.assignment_id, m.person_id, m.class_id, m.gone FROM assignment_target t
JOIN class_member m ON m.class_id = t.class_id AND m.role = 'pupil' AND m.until IS NULL
WHERE t.person_id IS NULL
UNION ALL SELECT t.assignment_id, m.person_id, m.class_id, m.gone FROM assignment_target t
JOIN class_member m ON m.class_id = t.class_id AND m.person_id = t.person_id
  AND m.role = 'pupil' AND m.until IS NULL
UNION ALL SELECT t.assignment_id, m.person_id, m.class_id, m.gone FROM assignment_target t
JOIN group_member g ON g.group_id = t.group_id
JOIN class_member m ON m.class_id = g.class_id AND m.person_id = g.person_id
  AND m.role = 'pupil' AND m.until IS NULL;
DROP VIEW pupil_teacher;
CREATE VIEW pupil_teacher AS	-- who teaches a class that the pupil is in, by its school year, maybe twice
SELECT m.person_id, c.year, t.person_id AS teacher_id FROM class_member m
JOIN class c ON c.id = m.class_id
JOIN class_member t ON t.class_id = m.class_id AND t.role <> 'pupil' AND t.until IS NULL
WHERE m.role = 'pupil' AND m.until IS NULL;

-- A lesson belongs to all schools or to the plans of one.
CREATE TABLE lesson_new (		-- bài: outlives plan versions
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,	-- public
  unit_id	INTEGER REFERENCES unit (id),	-- the school whose plans have it, NULL: of plans for every school
  subject_id	INTEGER NOT NULL REFERENCES subject (id),
  grade	INTEGER NOT NULL,
  series	TEXT NOT NULL REFERENCES series (code),
  code	TEXT NOT NULL		-- of the plan's author: "30"; never the title
) STRICT;
INSERT INTO lesson_new (id, key, subject_id, grade, series, code)
SELECT id, key, subject_id, grade, series, code FROM lesson;
DROP TABLE lesson;
ALTER TABLE lesson_new RENAME TO lesson;
CREATE UNIQUE INDEX lesson_code ON lesson (subject_id, grade, series, code, coalesce(unit_id, 0));
CREATE INDEX plan_unit ON plan (unit_id, subject_id, grade) WHERE current = 1;
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
DROP VIEW lesson_row;
CREATE VIEW lesson_row AS	-- a lesson as one plan names it
SELECT l.id, l.key, pl.label, pl.title, t.title AS topic, l.grade, pl.periods,
  pl.week_from, pl.week_to, pl.ord, s.id AS subject_id, s.parent_id AS subject_above,
  s.code AS subject_code, s.name AS subject_name, s.abbr AS subject_abbr,
  s.family AS subject_family, pl.folded,
  p.id AS plan_id, p.subject_id AS plan_subject_id, p.grade AS plan_grade, p.current,
  p.unit_id AS plan_unit_id
FROM plan p JOIN plan_lesson pl ON pl.plan_id = p.id
JOIN lesson l ON l.id = pl.lesson_id JOIN topic t ON t.id = pl.topic_id
JOIN subject s ON s.id = l.subject_id;
