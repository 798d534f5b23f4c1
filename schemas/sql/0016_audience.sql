-- Who may see an item, and a place in the curriculum for what has no lesson.

-- grade: pupils of the grades it is filed under; class: pupils of the classes that
-- its author teaches when it is looked at; staff: no pupil.
ALTER TABLE item ADD COLUMN audience TEXT NOT NULL DEFAULT 'staff' CHECK (audience IN ('grade', 'class', 'staff'));
ALTER TABLE item ADD COLUMN place_grade INTEGER NOT NULL DEFAULT 0;	-- without a lesson: of this grade, 0 none
ALTER TABLE item ADD COLUMN place_subject INTEGER NOT NULL DEFAULT 0;	-- and of this subject
ALTER TABLE revision ADD COLUMN audience TEXT NOT NULL DEFAULT 'staff' CHECK (audience IN ('grade', 'class', 'staff'));
ALTER TABLE revision ADD COLUMN place_grade INTEGER NOT NULL DEFAULT 0;
ALTER TABLE revision ADD COLUMN place_subject INTEGER NOT NULL DEFAULT 0;

-- Until now the licence said it ("only my class"), or nothing did.
UPDATE item SET audience = CASE WHEN kind IN ('plan', 'test') THEN 'staff'
  WHEN licence = 'own-class' THEN 'class' ELSE 'grade' END;
UPDATE revision SET audience = CASE WHEN kind IN ('plan', 'test') THEN 'staff'
  WHEN licence = 'own-class' THEN 'class' ELSE 'grade' END;
UPDATE item SET licence = 'school' WHERE licence = 'own-class';
UPDATE revision SET licence = 'school' WHERE licence = 'own-class';

-- Authors are told where pupils saw more than they do now.
INSERT INTO notice (person_id, from_id, kind, what, href, at)
SELECT i.owner_id, NULL, 'audience', CAST(count(*) AS TEXT), '/library?mine=1',
  CAST(strftime('%s', 'now') AS INTEGER) FROM item i
WHERE i.audience <> 'grade' AND i.live_id IS NOT NULL GROUP BY i.owner_id
ON CONFLICT (person_id, kind, href) DO NOTHING;

CREATE VIEW pupil_teacher AS	-- who teaches a class that the pupil is in, by its school year
SELECT m.person_id, c.year, t.person_id AS teacher_id FROM class_member m
JOIN class c ON c.id = m.class_id
JOIN class_member t ON t.class_id = m.class_id AND t.role = 'teacher'
WHERE m.role = 'pupil';

CREATE INDEX item_class ON item (owner_id) WHERE audience = 'class' AND live_id IS NOT NULL;

DROP VIEW item_place;
CREATE VIEW item_place AS	-- what decides who may see an item
SELECT i.id, i.changed, i.sent, i.passed, i.school_id, i.owner_id, i.owner_unit,
  i.grades | i.next_grades AS all_grades, i.subject_id, i.subject_above, i.state,
  CASE WHEN i.live_id IS NULL THEN 0 ELSE 1 END AS live, i.grades, i.audience,
  i.place_grade
FROM item i;

-- The place counts only while there is no lesson.
CREATE VIEW item_next AS	-- the filing of the next version, where there is one
SELECT n.item_id, n.place_grade, n.place_subject,
  (SELECT r.lesson_id FROM revision_lesson r
    WHERE r.item_id = n.item_id AND r.ord = 0) AS lesson_id
FROM revision n;

DROP VIEW item_filing;
CREATE VIEW item_filing AS	-- what these columns must hold
SELECT i.id AS item_id,
  CASE WHEN f.lesson_id IS NULL AND i.place_grade > 0 THEN 1 << i.place_grade
    ELSE (SELECT coalesce(sum(b.bit), 0) FROM (SELECT DISTINCT 1 << l.grade AS bit
    FROM item_lesson x JOIN lesson l ON l.id = x.lesson_id
    WHERE x.item_id = i.id) b) END AS grades,
  f.lesson_id,
  CASE WHEN n.lesson_id IS NULL AND n.place_grade > 0 THEN 1 << n.place_grade
    ELSE (SELECT coalesce(sum(b.bit), 0) FROM (SELECT DISTINCT 1 << l.grade AS bit
    FROM revision_lesson x JOIN lesson l ON l.id = x.lesson_id
    WHERE x.item_id = i.id) b) END AS next_grades,
  n.lesson_id AS next_lesson_id,
  coalesce(s.id, 0) AS subject_id,
  coalesce(s.parent_id, 0) AS subject_above,
  (SELECT p.unit_id FROM person p WHERE p.id = i.owner_id) AS owner_unit
FROM item i LEFT JOIN item_next n ON n.item_id = i.id
LEFT JOIN item_lesson f ON f.item_id = i.id AND f.ord = 0
LEFT JOIN subject s ON s.id = coalesce(
  (SELECT l.subject_id FROM lesson l WHERE l.id = n.lesson_id), nullif(n.place_subject, 0),
  (SELECT l.subject_id FROM lesson l WHERE l.id = f.lesson_id), i.place_subject);

DROP VIEW shelf_place;
CREATE VIEW shelf_filed AS	-- a live item under each of its lessons, or at its place
SELECT i.school_id, l.grade, l.subject_id, i.changed, i.id AS item_id
FROM item i JOIN item_lesson f ON f.item_id = i.id JOIN lesson l ON l.id = f.lesson_id
WHERE i.live_id IS NOT NULL
UNION ALL SELECT i.school_id, i.place_grade, i.place_subject, i.changed, i.id
FROM item i WHERE i.live_id IS NOT NULL AND i.place_grade > 0
AND NOT EXISTS (SELECT 1 FROM item_lesson f WHERE f.item_id = i.id);
CREATE VIEW shelf_place AS	-- what the shelf must hold, once each
SELECT i.school_id, 0 AS grade, 0 AS subject_id, i.changed, i.id AS item_id
FROM item i WHERE i.live_id IS NOT NULL
UNION ALL SELECT p.school_id, p.grade, 0, p.changed, p.item_id FROM shelf_filed p
UNION ALL SELECT p.school_id, 0, p.subject_id, p.changed, p.item_id FROM shelf_filed p
WHERE p.subject_id > 0
UNION ALL SELECT p.school_id, p.grade, p.subject_id, p.changed, p.item_id FROM shelf_filed p
WHERE p.subject_id > 0
UNION ALL SELECT p.school_id, 0, s.parent_id, p.changed, p.item_id FROM shelf_filed p
JOIN subject s ON s.id = p.subject_id WHERE s.parent_id IS NOT NULL
UNION ALL SELECT p.school_id, p.grade, s.parent_id, p.changed, p.item_id FROM shelf_filed p
JOIN subject s ON s.id = p.subject_id WHERE s.parent_id IS NOT NULL;

CREATE TRIGGER item_placed AFTER UPDATE OF place_grade, place_subject ON item
WHEN NEW.place_grade <> OLD.place_grade
OR NEW.place_subject <> OLD.place_subject BEGIN
  UPDATE item SET (grades, subject_id, subject_above) = (
    SELECT g.grades, g.subject_id, g.subject_above
    FROM item_filing g WHERE g.item_id = NEW.id) WHERE id = NEW.id;
  DELETE FROM shelf WHERE item_id = NEW.id;
  INSERT INTO shelf (school_id, grade, subject_id, changed, item_id)
    SELECT p.school_id, p.grade, p.subject_id, p.changed, p.item_id FROM shelf_place p WHERE p.item_id = NEW.id
    ON CONFLICT (school_id, grade, subject_id, changed, item_id) DO NOTHING;
END;
CREATE TRIGGER item_begun AFTER INSERT ON item WHEN NEW.place_grade > 0 BEGIN
  UPDATE item SET (grades, subject_id, subject_above) = (
    SELECT g.grades, g.subject_id, g.subject_above
    FROM item_filing g WHERE g.item_id = NEW.id) WHERE id = NEW.id;
END;
CREATE TRIGGER revision_begun AFTER INSERT ON revision WHEN NEW.place_grade > 0 BEGIN
  UPDATE item SET (next_grades, subject_id, subject_above) = (
    SELECT g.next_grades, g.subject_id, g.subject_above
    FROM item_filing g WHERE g.item_id = NEW.item_id) WHERE id = NEW.item_id;
END;
CREATE TRIGGER revision_placed AFTER UPDATE OF place_grade, place_subject ON revision
WHEN NEW.place_grade <> OLD.place_grade
OR NEW.place_subject <> OLD.place_subject BEGIN
  UPDATE item SET (next_grades, subject_id, subject_above) = (
    SELECT g.next_grades, g.subject_id, g.subject_above
    FROM item_filing g WHERE g.item_id = NEW.item_id) WHERE id = NEW.item_id;
END;
CREATE TRIGGER revision_dropped AFTER DELETE ON revision BEGIN
  UPDATE item SET (next_grades, subject_id, subject_above) = (
    SELECT g.next_grades, g.subject_id, g.subject_above
    FROM item_filing g WHERE g.item_id = OLD.item_id) WHERE id = OLD.item_id;
END;

-- The part of the shelf that pupils of a grade may see, with its counts.
CREATE TABLE open_shelf (
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  grade	INTEGER NOT NULL,
  subject_id	INTEGER NOT NULL,
  changed	INTEGER NOT NULL,
  item_id	INTEGER NOT NULL REFERENCES item (id),
  PRIMARY KEY (school_id, grade, subject_id, changed, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX open_shelf_item ON open_shelf (item_id);
CREATE TABLE open_count (
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  grade	INTEGER NOT NULL,
  subject_id	INTEGER NOT NULL,
  items	INTEGER NOT NULL,
  PRIMARY KEY (school_id, grade, subject_id)
) STRICT, WITHOUT ROWID;

INSERT INTO open_shelf (school_id, grade, subject_id, changed, item_id)
SELECT s.school_id, s.grade, s.subject_id, s.changed, s.item_id FROM shelf s
JOIN item i ON i.id = s.item_id WHERE i.audience = 'grade';
INSERT INTO open_count (school_id, grade, subject_id, items)
SELECT school_id, grade, subject_id, count(*) FROM open_shelf GROUP BY 1, 2, 3;

CREATE TRIGGER open_added AFTER INSERT ON open_shelf BEGIN
  INSERT INTO open_count (school_id, grade, subject_id, items)
    VALUES (NEW.school_id, NEW.grade, NEW.subject_id, 1)
    ON CONFLICT (school_id, grade, subject_id)
    DO UPDATE SET items = open_count.items + 1;
END;
CREATE TRIGGER open_removed AFTER DELETE ON open_shelf BEGIN
  UPDATE open_count SET items = items - 1 WHERE school_id = OLD.school_id
    AND grade = OLD.grade AND subject_id = OLD.subject_id;
END;
CREATE TRIGGER shelf_opened AFTER INSERT ON shelf BEGIN
  INSERT INTO open_shelf (school_id, grade, subject_id, changed, item_id)
    SELECT NEW.school_id, NEW.grade, NEW.subject_id, NEW.changed, NEW.item_id
    FROM item i WHERE i.id = NEW.item_id AND i.audience = 'grade';
END;
CREATE TRIGGER shelf_shut AFTER DELETE ON shelf BEGIN
  DELETE FROM open_shelf WHERE school_id = OLD.school_id AND grade = OLD.grade
    AND subject_id = OLD.subject_id AND changed = OLD.changed AND item_id = OLD.item_id;
END;
CREATE TRIGGER item_opened AFTER UPDATE OF audience ON item
WHEN NEW.audience <> OLD.audience BEGIN
  DELETE FROM open_shelf WHERE item_id = NEW.id;
  INSERT INTO open_shelf (school_id, grade, subject_id, changed, item_id)
    SELECT s.school_id, s.grade, s.subject_id, s.changed, s.item_id
    FROM shelf s WHERE s.item_id = NEW.id AND NEW.audience = 'grade';
END;

-- Nobody goes on with a lesson that is no longer for pupils.
DROP VIEW attempt_row;
CREATE VIEW attempt_row AS	-- an attempt with what is run; over: nobody goes on with it
SELECT a.id, a.person_id, a.item_id, a.version_id, v.package_id, a.key, a.label,
  v.hash, a.mode, k.format, k.media,
  CASE WHEN a.revoked IS NOT NULL OR p.disabled IS NOT NULL OR i.state = 'deleted'
    OR (a.mode = 'normal' AND (i.live_id IS NULL OR i.state = 'withdrawn'
    OR i.audience = 'staff')) THEN 1 ELSE 0 END AS over,
  a.done, a.nparts, a.parts_done, a.started, a.last
FROM attempt a JOIN version v ON v.id = a.version_id
JOIN package k ON k.id = v.package_id
JOIN item i ON i.id = a.item_id JOIN person p ON p.id = a.person_id;
