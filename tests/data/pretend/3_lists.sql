-- Pretended, for tests: the lists of two tables grow.  Triggers of quota_rule and
-- the view closing name both of them and stay as they are.
-- migration: rebuild
-- migration: drops unit_parent

CREATE TABLE quota_close_new (	-- chốt tháng
  id	INTEGER PRIMARY KEY,
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  kind	TEXT NOT NULL DEFAULT 'month' CHECK (kind IN ('month', 'term')),
  month	INTEGER NOT NULL,	-- 202611
  person_id	INTEGER NOT NULL REFERENCES person (id),	-- who closed it
  at	INTEGER NOT NULL,
  record	TEXT NOT NULL,	-- JSON: names as they were, for the minutes
  UNIQUE (school_id, month)
) STRICT;
INSERT INTO quota_close_new (id, school_id, kind, month, person_id, at, record)
SELECT id, school_id, kind, month, person_id, at, record FROM quota_close;
DROP TABLE quota_close;
ALTER TABLE quota_close_new RENAME TO quota_close;
CREATE TRIGGER quota_close_fixed BEFORE UPDATE ON quota_close
BEGIN SELECT RAISE(ABORT, 'a closed month never changes'); END;
CREATE TRIGGER quota_close_kept BEFORE DELETE ON quota_close
BEGIN SELECT RAISE(ABORT, 'a closed month is never deleted'); END;

CREATE TABLE unit_new (		-- node of the organisation tree
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,	-- public
  parent_id	INTEGER REFERENCES unit (id),
  kind	TEXT NOT NULL CHECK (kind IN ('upper', 'ward', 'school', 'department')),
  name	TEXT NOT NULL,
  created	INTEGER NOT NULL,
  short	TEXT NOT NULL DEFAULT '',
  abbr	TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO unit_new (id, key, parent_id, kind, name, created, short, abbr)
SELECT id, key, parent_id, kind, name, created, short, abbr FROM unit;
DROP TABLE unit;
ALTER TABLE unit_new RENAME TO unit;
CREATE INDEX unit_of_parent ON unit (parent_id, kind);
CREATE UNIQUE INDEX unit_abbr ON unit (abbr) WHERE abbr <> '';
CREATE INDEX unit_kind ON unit (kind, name);

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
  UPDATE person SET school_id = (SELECT h.school_id FROM person_place h WHERE h.id = person.id)
    WHERE unit_id IN (SELECT b.unit_id FROM unit_above b WHERE b.above_id = NEW.id);
  UPDATE person_word SET school_id = (SELECT p.school_id FROM person p WHERE p.id = person_word.person_id)
    WHERE person_id IN (SELECT p.id FROM person p JOIN unit_above b ON b.unit_id = p.unit_id
    WHERE b.above_id = NEW.id);
END;
