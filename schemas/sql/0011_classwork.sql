-- Lessons set to pupils, a teacher's groups, guardians' codes.

CREATE TABLE pupil_group (		-- nhóm: a teacher's named choice of pupils
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,	-- public
  owner_id	INTEGER NOT NULL REFERENCES person (id),
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  year	INTEGER NOT NULL,	-- school year, as class.year
  name	TEXT NOT NULL,
  created	INTEGER NOT NULL,
  closed	INTEGER		-- since; no lesson is set to it any more
) STRICT;
CREATE INDEX pupil_group_owner ON pupil_group (owner_id, year);

CREATE TABLE group_member (	-- counts only while the pupil is in that class
  group_id	INTEGER NOT NULL REFERENCES pupil_group (id),
  class_id	INTEGER NOT NULL REFERENCES class (id),
  person_id	INTEGER NOT NULL REFERENCES person (id),
  PRIMARY KEY (group_id, class_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX group_member_person ON group_member (person_id, class_id);

CREATE TABLE assignment (		-- one lesson set by one person, with its dates
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,	-- public
  item_id	INTEGER NOT NULL REFERENCES item (id),
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  year	INTEGER NOT NULL,	-- school year in which it was set
  person_id	INTEGER NOT NULL REFERENCES person (id),	-- who set it
  from_day	INTEGER NOT NULL,	-- 20261123, of the school
  until_day	INTEGER NOT NULL,	-- the last one
  note	TEXT NOT NULL DEFAULT '',	-- to the pupils
  created	INTEGER NOT NULL,
  changed	INTEGER NOT NULL,
  withdrawn	INTEGER,		-- since
  reminded	INTEGER,		-- day of the last reminder, 20261123
  CHECK (from_day <= until_day)
) STRICT;
CREATE INDEX assignment_item ON assignment (item_id);
CREATE INDEX assignment_person ON assignment (person_id, year, until_day);
CREATE INDEX assignment_school ON assignment (school_id, year, until_day);

CREATE TABLE assignment_target (	-- a class, a pupil of a class, or a group
  assignment_id	INTEGER NOT NULL REFERENCES assignment (id),
  class_id	INTEGER REFERENCES class (id),
  person_id	INTEGER REFERENCES person (id),	-- NULL: the whole class
  group_id	INTEGER REFERENCES pupil_group (id),	-- then without the others
  CHECK ((class_id IS NULL) <> (group_id IS NULL)),
  CHECK (person_id IS NULL OR class_id IS NOT NULL)
) STRICT;
CREATE INDEX assignment_target_of ON assignment_target (assignment_id, class_id);
CREATE INDEX assignment_target_class ON assignment_target (class_id, person_id);
CREATE INDEX assignment_target_group ON assignment_target (group_id, assignment_id);

CREATE TABLE guardian_code (	-- the code itself is derived, never stored
  person_id	INTEGER PRIMARY KEY REFERENCES person (id),	-- the pupil
  turn	INTEGER NOT NULL,	-- counts up when it is renewed
  digest	TEXT NOT NULL UNIQUE,	-- HMAC of the code, hex: what a typed one is found by
  issuer_id	INTEGER NOT NULL REFERENCES person (id),
  issued	INTEGER NOT NULL
) STRICT;

-- When a lesson was finished, so that a later look at it does not make it late.
ALTER TABLE attempt ADD COLUMN finished INTEGER;	-- since, NULL: not done
UPDATE attempt SET finished = last WHERE done = 1;
