-- The month's duty: who owes how many lessons, what counted, closed months.

CREATE TABLE quota_rule (	-- định mức
  id	INTEGER PRIMARY KEY,
  unit_id	INTEGER REFERENCES unit (id),	-- and all below; NULL: every school
  role	TEXT NOT NULL DEFAULT 'teacher',	-- of a grant
  subject_id	INTEGER NOT NULL DEFAULT 0,	-- of the grant; 0 = any
  grades	INTEGER NOT NULL DEFAULT 0,	-- bit g = grade g; 0 = any
  person_id	INTEGER REFERENCES person (id),	-- NULL: whoever fits
  kinds	TEXT NOT NULL DEFAULT 'elesson',	-- of items, with spaces between
  many	INTEGER NOT NULL CHECK (many BETWEEN 0 AND 1000),	-- a month
  deadline	INTEGER NOT NULL DEFAULT 0 CHECK (deadline BETWEEN 0 AND 31),	-- day; 0 = the month's last
  grace	INTEGER NOT NULL DEFAULT 0 CHECK (grace BETWEEN 0 AND 31),	-- days after it, inside the month
  from_month	INTEGER NOT NULL,	-- 202609
  until_month	INTEGER,		-- the last one; NULL: open end
  created	INTEGER NOT NULL
) STRICT;

CREATE TABLE quota_exempt (	-- leave, part time
  id	INTEGER PRIMARY KEY,
  person_id	INTEGER NOT NULL REFERENCES person (id),
  from_day	INTEGER NOT NULL,	-- 20261019
  until_day	INTEGER NOT NULL,	-- the last one
  factor	INTEGER NOT NULL DEFAULT 0 CHECK (factor BETWEEN 0 AND 100),	-- per cent still owed
  note	TEXT NOT NULL DEFAULT '',
  created	INTEGER NOT NULL
) STRICT;
CREATE INDEX quota_exempt_person ON quota_exempt (person_id, until_day);

CREATE TABLE quota_close (	-- chốt tháng
  id	INTEGER PRIMARY KEY,
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  month	INTEGER NOT NULL,	-- 202611
  person_id	INTEGER NOT NULL REFERENCES person (id),	-- who closed it
  at	INTEGER NOT NULL,
  record	TEXT NOT NULL,	-- JSON: names as they were, for the minutes
  UNIQUE (school_id, month)
) STRICT;

CREATE TABLE quota_row (	-- a teacher's figures of a closed month
  close_id	INTEGER NOT NULL REFERENCES quota_close (id),
  person_id	INTEGER NOT NULL REFERENCES person (id),
  name	TEXT NOT NULL,
  unit	TEXT NOT NULL,		-- the department's name, ''
  owed	INTEGER NOT NULL,
  counted	INTEGER NOT NULL,
  review	INTEGER NOT NULL,
  late	INTEGER NOT NULL,
  missing	INTEGER NOT NULL,
  PRIMARY KEY (close_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE quota_credit (	-- a lesson that counted in a closed month
  item_id	INTEGER NOT NULL REFERENCES item (id),
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  month	INTEGER NOT NULL,
  person_id	INTEGER NOT NULL REFERENCES person (id),
  hash	TEXT NOT NULL,
  PRIMARY KEY (item_id)		-- a lesson counts once, ever
) STRICT, WITHOUT ROWID;
CREATE INDEX quota_credit_hash ON quota_credit (hash, school_id);

CREATE INDEX item_submitted ON item (school_id, submitted);
CREATE INDEX person_grant_unit ON person_grant (unit_id, role);

-- Closed figures never change.
CREATE TRIGGER quota_close_fixed BEFORE UPDATE ON quota_close
BEGIN SELECT RAISE(ABORT, 'a closed month never changes'); END;
CREATE TRIGGER quota_close_kept BEFORE DELETE ON quota_close
BEGIN SELECT RAISE(ABORT, 'a closed month is never deleted'); END;
CREATE TRIGGER quota_row_fixed BEFORE UPDATE ON quota_row
BEGIN SELECT RAISE(ABORT, 'a closed month never changes'); END;
CREATE TRIGGER quota_row_kept BEFORE DELETE ON quota_row
BEGIN SELECT RAISE(ABORT, 'a closed month is never deleted'); END;
CREATE TRIGGER quota_credit_fixed BEFORE UPDATE ON quota_credit
BEGIN SELECT RAISE(ABORT, 'a closed month never changes'); END;
CREATE TRIGGER quota_credit_kept BEFORE DELETE ON quota_credit
BEGIN SELECT RAISE(ABORT, 'a closed month is never deleted'); END;

-- As shipped: at least four e-lessons a month from the school year 2026-2027.
INSERT INTO quota_rule (many, from_month, created) VALUES (4, 202608, 0);
