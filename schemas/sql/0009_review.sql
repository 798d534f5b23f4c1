-- Review in two steps; new versions beside the live one; remarks, delegation, twins.

ALTER TABLE item ADD COLUMN passed INTEGER;	-- submitted: when the department passed it
ALTER TABLE item ADD COLUMN passed_by INTEGER REFERENCES person (id);
ALTER TABLE item ADD COLUMN sent INTEGER;	-- when what is in review was submitted; submitted is the time that counts for the month
ALTER TABLE item ADD COLUMN replaced_by INTEGER REFERENCES item (id);	-- withdrawn: what stands in its place
UPDATE item SET sent = submitted;
CREATE INDEX item_live ON item (school_id, changed) WHERE live_id IS NOT NULL;

ALTER TABLE version ADD COLUMN live_from INTEGER;	-- pupils saw it from, NULL never
ALTER TABLE version ADD COLUMN live_until INTEGER;	-- to; NULL still, or never
UPDATE version SET live_from = (SELECT i.published FROM item i
  WHERE i.id = version.item_id AND i.live_id = version.id);

CREATE TABLE revision (		-- what a live item is to say with its next version
  item_id	INTEGER PRIMARY KEY REFERENCES item (id),
  title	TEXT NOT NULL,
  folded	TEXT NOT NULL,
  kind	TEXT NOT NULL,
  licence	TEXT NOT NULL,
  source	TEXT NOT NULL,
  about	TEXT NOT NULL
) STRICT;

CREATE TABLE revision_lesson (
  item_id	INTEGER NOT NULL REFERENCES item (id),
  lesson_id	INTEGER NOT NULL REFERENCES lesson (id),
  ord	INTEGER NOT NULL,
  PRIMARY KEY (item_id, lesson_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE review_policy (	-- how a school reviews; no row: two steps, the shipped reasons
  school_id	INTEGER PRIMARY KEY REFERENCES unit (id),
  steps	INTEGER NOT NULL CHECK (steps IN (1, 2)),
  reasons	TEXT NOT NULL,	-- ready reasons to return, one a line
  person_id	INTEGER NOT NULL REFERENCES person (id),	-- who set it
  changed	INTEGER NOT NULL
) STRICT;

CREATE TABLE review_remark (	-- a reviewer's words about one place
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,
  item_id	INTEGER NOT NULL REFERENCES item (id),
  version_id	INTEGER NOT NULL REFERENCES version (id),	-- that was looked at
  person_id	INTEGER NOT NULL REFERENCES person (id),
  part	TEXT NOT NULL DEFAULT '',	-- title of the entry point, '' for the whole
  page	TEXT NOT NULL DEFAULT '',	-- "trang 7", "2:15"
  text	TEXT NOT NULL,
  at	INTEGER NOT NULL,
  fixed	INTEGER		-- since when the author says it is repaired
) STRICT;
CREATE INDEX review_remark_item ON review_remark (item_id);

CREATE TABLE delegation (	-- somebody reviews for a while in another's place
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,
  from_id	INTEGER NOT NULL REFERENCES person (id),	-- whose right it is
  to_id	INTEGER NOT NULL REFERENCES person (id),
  role	TEXT NOT NULL CHECK (role IN ('head', 'principal')),
  from_day	INTEGER NOT NULL,	-- 20261123
  until_day	INTEGER NOT NULL,	-- the last one
  created	INTEGER NOT NULL,
  ended	INTEGER		-- taken back early
) STRICT;
CREATE INDEX delegation_to ON delegation (to_id, until_day);
CREATE INDEX delegation_from ON delegation (from_id, until_day);

CREATE TABLE package_file (	-- fingerprints of the files inside a package
  package_id	INTEGER NOT NULL REFERENCES package (id),
  print	INTEGER NOT NULL,	-- CRC-32 and length of the unpacked bytes
  bytes	INTEGER NOT NULL,	-- unpacked, all files of this print together
  PRIMARY KEY (package_id, print)
) STRICT, WITHOUT ROWID;
CREATE INDEX package_file_print ON package_file (print);

CREATE TABLE item_twin (	-- a submitted lesson that is much the same as an earlier one
  item_id	INTEGER NOT NULL REFERENCES item (id),
  other_id	INTEGER NOT NULL REFERENCES item (id),	-- the earlier one
  share	INTEGER NOT NULL,	-- per cent of its bytes; 100: the same file
  verdict	TEXT CHECK (verdict IN ('new', 'same')),	-- the reviewer's; NULL: not yet
  person_id	INTEGER REFERENCES person (id),
  at	INTEGER,
  PRIMARY KEY (item_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_twin_other ON item_twin (other_id);
