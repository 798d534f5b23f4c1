-- The month's tools: who set a rule or a leave, limits of uploads, what heads
-- confirmed, reminders, corrections of closed months.

ALTER TABLE quota_rule ADD COLUMN by_id INTEGER REFERENCES person (id);	-- who added it; NULL: as shipped
ALTER TABLE quota_rule ADD COLUMN ended INTEGER;	-- when its last month was set
ALTER TABLE quota_rule ADD COLUMN ended_by INTEGER REFERENCES person (id);
ALTER TABLE quota_exempt ADD COLUMN by_id INTEGER REFERENCES person (id);	-- who noted it
ALTER TABLE quota_exempt ADD COLUMN ended INTEGER;	-- when its end was moved
ALTER TABLE quota_exempt ADD COLUMN ended_by INTEGER REFERENCES person (id);
ALTER TABLE quota_row ADD COLUMN note TEXT NOT NULL DEFAULT '';	-- leave and part time of the month, as the minutes say it
ALTER TABLE upload ADD COLUMN fresh INTEGER NOT NULL DEFAULT 1;	-- 0: a new version of an item that was there
CREATE INDEX quota_exempt_until ON quota_exempt (until_day);
CREATE INDEX upload_month ON upload (person_id, created);

-- What was in force in a closed month is never edited: it gets a last month,
-- and that not before the closed one.
CREATE TRIGGER quota_rule_fixed BEFORE UPDATE ON quota_rule
WHEN (NEW.id <> OLD.id OR NEW.unit_id IS NOT OLD.unit_id OR NEW.role <> OLD.role
  OR NEW.subject_id <> OLD.subject_id OR NEW.grades <> OLD.grades
  OR NEW.person_id IS NOT OLD.person_id OR NEW.kinds <> OLD.kinds
  OR NEW.many <> OLD.many OR NEW.deadline <> OLD.deadline
  OR NEW.grace <> OLD.grace OR NEW.from_month <> OLD.from_month)
  AND EXISTS (SELECT 1 FROM quota_close c JOIN unit u ON u.id = c.school_id
  WHERE c.month >= OLD.from_month
  AND (OLD.until_month IS NULL OR c.month <= OLD.until_month)
  AND (OLD.unit_id IS NULL OR OLD.unit_id = u.id OR OLD.unit_id = u.parent_id
  OR (SELECT d.parent_id FROM unit d WHERE d.id = OLD.unit_id) = u.id))
BEGIN SELECT RAISE(ABORT, 'a rule of a closed month never changes'); END;
CREATE TRIGGER quota_rule_cut BEFORE UPDATE OF until_month ON quota_rule
WHEN NEW.until_month IS NOT NULL AND EXISTS (SELECT 1 FROM quota_close c JOIN unit u ON u.id = c.school_id
  WHERE c.month >= OLD.from_month
  AND (OLD.until_month IS NULL OR c.month <= OLD.until_month)
  AND (OLD.unit_id IS NULL OR OLD.unit_id = u.id OR OLD.unit_id = u.parent_id
  OR (SELECT d.parent_id FROM unit d WHERE d.id = OLD.unit_id) = u.id)
  AND c.month > NEW.until_month)
BEGIN SELECT RAISE(ABORT, 'a rule holds for the months that are closed'); END;
CREATE TRIGGER quota_rule_kept BEFORE DELETE ON quota_rule
WHEN EXISTS (SELECT 1 FROM quota_close c JOIN unit u ON u.id = c.school_id
  WHERE c.month >= OLD.from_month
  AND (OLD.until_month IS NULL OR c.month <= OLD.until_month)
  AND (OLD.unit_id IS NULL OR OLD.unit_id = u.id OR OLD.unit_id = u.parent_id
  OR (SELECT d.parent_id FROM unit d WHERE d.id = OLD.unit_id) = u.id))
BEGIN SELECT RAISE(ABORT, 'a rule of a closed month is never deleted'); END;

CREATE TABLE upload_limit (	-- what one person may upload a month, where it is not the setting's
  person_id	INTEGER PRIMARY KEY REFERENCES person (id),
  bytes	INTEGER,		-- NULL: as setting month-bytes-max
  items	INTEGER,		-- NULL: as setting month-items-max
  by_id	INTEGER NOT NULL REFERENCES person (id),	-- who set it
  at	INTEGER NOT NULL
) STRICT;

CREATE TABLE quota_confirm (	-- a head saw the own figures and confirmed them; the last one counts
  id	INTEGER PRIMARY KEY,
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  month	INTEGER NOT NULL,	-- 202611
  person_id	INTEGER NOT NULL REFERENCES person (id),	-- the head
  figures	TEXT NOT NULL,	-- JSON: the sums that were seen
  at	INTEGER NOT NULL
) STRICT;
CREATE INDEX quota_confirm_month ON quota_confirm (school_id, month, person_id);

CREATE TABLE quota_reminder (	-- at most one a day of one sender
  person_id	INTEGER NOT NULL REFERENCES person (id),	-- who lacks lessons
  from_id	INTEGER NOT NULL REFERENCES person (id),
  day	INTEGER NOT NULL,	-- 20261123
  month	INTEGER NOT NULL,	-- that it is about
  at	INTEGER NOT NULL,
  PRIMARY KEY (person_id, from_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE quota_correction (	-- điều chỉnh sau khi chốt
  id	INTEGER PRIMARY KEY,
  close_id	INTEGER NOT NULL REFERENCES quota_close (id),
  person_id	INTEGER NOT NULL REFERENCES person (id),	-- whose figure
  delta	INTEGER NOT NULL CHECK (delta <> 0 AND delta BETWEEN -1000 AND 1000),	-- to what counted
  reason	TEXT NOT NULL CHECK (reason <> ''),
  by_id	INTEGER NOT NULL REFERENCES person (id),	-- the principal who wrote it
  by_name	TEXT NOT NULL,	-- as it was then
  at	INTEGER NOT NULL
) STRICT;
CREATE INDEX quota_correction_close ON quota_correction (close_id);
CREATE TRIGGER quota_correction_fixed BEFORE UPDATE ON quota_correction
BEGIN SELECT RAISE(ABORT, 'a correction never changes'); END;
CREATE TRIGGER quota_correction_kept BEFORE DELETE ON quota_correction
BEGIN SELECT RAISE(ABORT, 'a correction is never deleted'); END;
