-- Units, persons, rights, classes, sessions, and the trail.

CREATE TABLE unit (		-- node of the organisation tree
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,	-- public
  parent_id	INTEGER REFERENCES unit (id),
  kind	TEXT NOT NULL CHECK (kind IN ('upper', 'school', 'department')),
  name	TEXT NOT NULL,
  created	INTEGER NOT NULL
) STRICT;
CREATE INDEX unit_parent ON unit (parent_id);

CREATE TABLE person (
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,	-- public
  unit_id	INTEGER NOT NULL REFERENCES unit (id),	-- home: school or department
  login	TEXT NOT NULL UNIQUE,	-- lower case
  name	TEXT NOT NULL,
  folded	TEXT NOT NULL,		-- name without marks, for search
  honorific	TEXT NOT NULL DEFAULT '',	-- cô, thầy, em
  lang	TEXT NOT NULL DEFAULT 'vi',
  password	TEXT,			-- Argon2id, NULL: cannot sign in
  must_change	INTEGER NOT NULL DEFAULT 0,
  disabled	INTEGER,		-- since
  created	INTEGER NOT NULL
) STRICT;
CREATE INDEX person_unit ON person (unit_id);

CREATE TABLE person_grant (	-- a role on a unit, maybe only for grades, a subject
  id	INTEGER PRIMARY KEY,
  person_id	INTEGER NOT NULL REFERENCES person (id),
  role	TEXT NOT NULL CHECK (role IN ('teacher', 'head', 'principal', 'pupil',
	'guardian', 'inspector', 'admin')),
  unit_id	INTEGER NOT NULL REFERENCES unit (id),
  grades	INTEGER NOT NULL DEFAULT 0,	-- bit g = grade g, 0 = all
  subject_id	INTEGER NOT NULL DEFAULT 0,	-- 0 = all
  since	INTEGER NOT NULL,
  until	INTEGER,		-- NULL: open end
  UNIQUE (person_id, role, unit_id, subject_id)
) STRICT;

CREATE TABLE class (
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,
  unit_id	INTEGER NOT NULL REFERENCES unit (id),	-- the school
  year	INTEGER NOT NULL,	-- 2026 for 2026-2027
  grade	INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 12),
  name	TEXT NOT NULL,		-- 3A
  UNIQUE (unit_id, year, name)
) STRICT;

CREATE TABLE class_member (
  class_id	INTEGER NOT NULL REFERENCES class (id),
  person_id	INTEGER NOT NULL REFERENCES person (id),
  role	TEXT NOT NULL CHECK (role IN ('pupil', 'teacher')),
  PRIMARY KEY (class_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX class_member_person ON class_member (person_id);

CREATE TABLE session (
  id	INTEGER PRIMARY KEY,
  digest	TEXT NOT NULL UNIQUE,	-- SHA-256 of the token, hex
  person_id	INTEGER NOT NULL REFERENCES person (id),
  csrf	TEXT NOT NULL,
  peer	TEXT NOT NULL,
  agent	TEXT NOT NULL,
  created	INTEGER NOT NULL,
  used	INTEGER NOT NULL,
  expires	INTEGER NOT NULL	-- absolute end
) STRICT;
CREATE INDEX session_person ON session (person_id);

CREATE TABLE sign_in_failure (	-- back-off, by account and by address
  what	TEXT PRIMARY KEY,	-- "login:hanh", "peer:10.0.0.7", "pair:hanh|10.0.0.7"
  count	INTEGER NOT NULL,
  last	INTEGER NOT NULL,
  until	INTEGER NOT NULL	-- no try before
) STRICT;
CREATE INDEX sign_in_failure_last ON sign_in_failure (last);

CREATE TABLE audit (		-- append-only
  id	INTEGER PRIMARY KEY,
  at	INTEGER NOT NULL,
  person_id	INTEGER NOT NULL,	-- 0: the program itself
  verb	TEXT NOT NULL,
  kind	TEXT NOT NULL,
  ref	INTEGER NOT NULL,
  note	TEXT
) STRICT;
CREATE INDEX audit_ref ON audit (kind, ref);
CREATE INDEX audit_person ON audit (person_id, at);
CREATE TRIGGER audit_fixed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit rows never change'); END;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit rows are never deleted'); END;
