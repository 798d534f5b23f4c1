-- What the check has read of a package, and what goes wrong while a lesson runs.

ALTER TABLE package ADD COLUMN pages INTEGER NOT NULL DEFAULT -1;	-- start pages and what they call, that were read; -1: checked before pages were read
ALTER TABLE package ADD COLUMN calls INTEGER NOT NULL DEFAULT -1;	-- 1: one of them calls a SCORM run time; -1 as above

CREATE TABLE play_remark (	-- kinds of trouble; src/runtime/play_remarks.h
  id	INTEGER PRIMARY KEY,
  version_id	INTEGER NOT NULL REFERENCES version (id),
  preview	INTEGER NOT NULL,	-- 1: found by a preview, 0: by pupils
  kind	TEXT NOT NULL CHECK (kind IN ('refused', 'unread', 'missing', 'script',
	'foreign')),
  element	TEXT NOT NULL,	-- of the data model, a file, a host; '': others of the kind
  value	TEXT NOT NULL,
  first	INTEGER NOT NULL,
  last	INTEGER NOT NULL,	-- when it was new to somebody
  UNIQUE (version_id, preview, kind, element, value)
) STRICT;

CREATE TABLE play_remark_person (	-- who met it, to count each once; never shown
  remark_id	INTEGER NOT NULL REFERENCES play_remark (id),
  person_id	INTEGER NOT NULL REFERENCES person (id),
  PRIMARY KEY (remark_id, person_id)
) STRICT, WITHOUT ROWID;
