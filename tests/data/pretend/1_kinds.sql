-- Pretended, for tests: closings get a kind, of a list with one word.
-- migration: rebuild

CREATE TABLE quota_close_new (	-- chốt tháng
  id	INTEGER PRIMARY KEY,
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  kind	TEXT NOT NULL DEFAULT 'month' CHECK (kind IN ('month')),
  month	INTEGER NOT NULL,	-- 202611
  person_id	INTEGER NOT NULL REFERENCES person (id),	-- who closed it
  at	INTEGER NOT NULL,
  record	TEXT NOT NULL,	-- JSON: names as they were, for the minutes
  UNIQUE (school_id, month)
) STRICT;
INSERT INTO quota_close_new (id, school_id, month, person_id, at, record)
SELECT id, school_id, month, person_id, at, record FROM quota_close;
DROP TABLE quota_close;
ALTER TABLE quota_close_new RENAME TO quota_close;
CREATE TRIGGER quota_close_fixed BEFORE UPDATE ON quota_close
BEGIN SELECT RAISE(ABORT, 'a closed month never changes'); END;
CREATE TRIGGER quota_close_kept BEFORE DELETE ON quota_close
BEGIN SELECT RAISE(ABORT, 'a closed month is never deleted'); END;
