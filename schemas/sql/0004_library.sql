-- Packages, items, versions, filing, review; uploads on their way.

CREATE TABLE package (		-- what the checker understood of an object
  id	INTEGER PRIMARY KEY,
  hash	TEXT NOT NULL REFERENCES object (hash),
  format	TEXT NOT NULL,
  edition	TEXT NOT NULL DEFAULT '',
  verdict	TEXT NOT NULL CHECK (verdict IN ('ready', 'warnings', 'refused')),
  reason	TEXT NOT NULL,
  title	TEXT NOT NULL DEFAULT '',
  media	TEXT NOT NULL DEFAULT 'application/octet-stream',
  files	INTEGER NOT NULL DEFAULT 0,
  unpacked	INTEGER NOT NULL DEFAULT 0,	-- bytes
  nentries	INTEGER NOT NULL DEFAULT 0,
  nscos	INTEGER NOT NULL DEFAULT 0,
  playable	INTEGER NOT NULL DEFAULT 0,
  checked	INTEGER NOT NULL
) STRICT;
CREATE INDEX package_hash ON package (hash);

CREATE TABLE package_entry (	-- items of the default organisation, one page, one film…
  id	INTEGER PRIMARY KEY,
  package_id	INTEGER NOT NULL REFERENCES package (id),
  ord	INTEGER NOT NULL,
  depth	INTEGER NOT NULL,
  ident	TEXT NOT NULL,
  title	TEXT NOT NULL,
  path	TEXT NOT NULL,		-- name in the index, '' for a heading
  suffix	TEXT NOT NULL DEFAULT '',	-- query and fragment
  is_sco	INTEGER NOT NULL,
  version	INTEGER NOT NULL,	-- 12, 2004, 0
  launch	TEXT NOT NULL DEFAULT '{}',	-- JSON
  UNIQUE (package_id, ord)
) STRICT;

CREATE TABLE finding (		-- remarks of the checker; words in src/parse/findings.c
  package_id	INTEGER NOT NULL REFERENCES package (id),
  ord	INTEGER NOT NULL,
  code	TEXT NOT NULL,
  severity	TEXT NOT NULL CHECK (severity IN ('info', 'warn', 'error')),
  place	TEXT NOT NULL DEFAULT '',
  params	TEXT NOT NULL DEFAULT '{}',	-- JSON
  PRIMARY KEY (package_id, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE item (		-- học liệu
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  owner_id	INTEGER NOT NULL REFERENCES person (id),
  title	TEXT NOT NULL,
  folded	TEXT NOT NULL,		-- title without marks
  kind	TEXT NOT NULL DEFAULT 'elesson',
  state	TEXT NOT NULL CHECK (state IN ('checking', 'refused', 'draft',
	'submitted', 'returned', 'published', 'withdrawn', 'deleted')),
  licence	TEXT NOT NULL DEFAULT 'school',
  source	TEXT NOT NULL DEFAULT '',
  about	TEXT NOT NULL DEFAULT '',
  version_id	INTEGER,	-- newest version, NULL while the file is finished
  live_id	INTEGER,	-- version that pupils see
  reason	TEXT NOT NULL DEFAULT '',	-- of the last return
  reviewer_id	INTEGER,
  created	INTEGER NOT NULL,
  changed	INTEGER NOT NULL,
  submitted	INTEGER,
  published	INTEGER,
  expires	INTEGER		-- refused: kept for its owner until
) STRICT;
CREATE INDEX item_school ON item (school_id, state, changed);
CREATE INDEX item_owner ON item (owner_id, changed);

CREATE TABLE version (		-- immutable
  id	INTEGER PRIMARY KEY,
  item_id	INTEGER NOT NULL REFERENCES item (id),
  no	INTEGER NOT NULL,
  hash	TEXT NOT NULL REFERENCES object (hash),
  file_name	TEXT NOT NULL,
  bytes	INTEGER NOT NULL,
  package_id	INTEGER REFERENCES package (id),	-- NULL until checked
  created	INTEGER NOT NULL,
  UNIQUE (item_id, no)
) STRICT;
CREATE INDEX version_hash ON version (hash);

CREATE TABLE item_lesson (
  item_id	INTEGER NOT NULL REFERENCES item (id),
  lesson_id	INTEGER NOT NULL REFERENCES lesson (id),
  ord	INTEGER NOT NULL,
  PRIMARY KEY (item_id, lesson_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_lesson_lesson ON item_lesson (lesson_id);

CREATE TABLE review_event (	-- each state change on the way to publication
  id	INTEGER PRIMARY KEY,
  item_id	INTEGER NOT NULL REFERENCES item (id),
  version_id	INTEGER,
  person_id	INTEGER NOT NULL REFERENCES person (id),
  verb	TEXT NOT NULL,		-- submit publish return withdraw
  reason	TEXT NOT NULL DEFAULT '',
  at	INTEGER NOT NULL
) STRICT;
CREATE INDEX review_event_item ON review_event (item_id);

CREATE TABLE upload (		-- tus
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,
  person_id	INTEGER NOT NULL REFERENCES person (id),
  item_id	INTEGER REFERENCES item (id),	-- the item it became, or is a new version of
  name	TEXT NOT NULL,
  length	INTEGER NOT NULL,
  offset	INTEGER NOT NULL DEFAULT 0,	-- bytes that are durable in the part file
  sha	BLOB NOT NULL,		-- running SHA-256 state over them
  hash	TEXT,			-- once complete
  state	TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'complete',
	'done', 'cancelled', 'expired')),
  created	INTEGER NOT NULL,
  expires	INTEGER NOT NULL
) STRICT;
CREATE INDEX upload_person ON upload (person_id, state);
CREATE INDEX upload_expires ON upload (state, expires);
