-- Attempts and what lessons report.

CREATE TABLE attempt (		-- one person's run of one version
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,
  label	TEXT NOT NULL UNIQUE,	-- host label on the content origin
  person_id	INTEGER NOT NULL REFERENCES person (id),
  item_id	INTEGER NOT NULL REFERENCES item (id),
  version_id	INTEGER NOT NULL REFERENCES version (id),
  mode	TEXT NOT NULL CHECK (mode IN ('normal', 'preview')),
  done	INTEGER NOT NULL DEFAULT 0,	-- 1: every part is
  nparts	INTEGER NOT NULL,
  parts_done	INTEGER NOT NULL DEFAULT 0,
  score	REAL,			-- 0..100, mean of the parts that have one
  seconds	INTEGER NOT NULL DEFAULT 0,
  started	INTEGER NOT NULL,
  last	INTEGER NOT NULL,
  revoked	INTEGER,		-- since
  UNIQUE (person_id, version_id, mode)
) STRICT;
CREATE INDEX attempt_item ON attempt (item_id, person_id);

CREATE TABLE part (		-- one entry point within an attempt
  attempt_id	INTEGER NOT NULL REFERENCES attempt (id),
  entry_id	INTEGER NOT NULL REFERENCES package_entry (id),
  done	INTEGER NOT NULL DEFAULT 0,
  completion	TEXT NOT NULL DEFAULT '',	-- completed incomplete '' …
  success	TEXT NOT NULL DEFAULT '',	-- passed failed ''
  score_raw	REAL, score_min REAL, score_max REAL, score_scaled REAL,
  location	TEXT NOT NULL DEFAULT '',
  suspend	TEXT NOT NULL DEFAULT '',	-- suspend_data, to 1 MiB
  exit	TEXT NOT NULL DEFAULT '',
  cmi	TEXT NOT NULL DEFAULT '{}',	-- the rest of the model, JSON
  seconds	INTEGER NOT NULL DEFAULT 0,	-- wall clock, all sessions
  claimed	INTEGER NOT NULL DEFAULT 0,	-- seconds as the lesson claims
  visits	INTEGER NOT NULL DEFAULT 0,
  first	INTEGER NOT NULL,
  last	INTEGER NOT NULL,
  PRIMARY KEY (attempt_id, entry_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit (		-- one page load of the wrapper: idempotence of commits
  attempt_id	INTEGER NOT NULL REFERENCES attempt (id),
  nonce	TEXT NOT NULL,
  entry_id	INTEGER NOT NULL REFERENCES package_entry (id),
  seq	INTEGER NOT NULL,	-- highest commit stored
  base	INTEGER NOT NULL,	-- seconds of the part before this visit
  seconds	INTEGER NOT NULL,	-- of this visit, the largest told
  started	INTEGER NOT NULL,
  PRIMARY KEY (attempt_id, nonce)
) STRICT, WITHOUT ROWID;

CREATE TABLE interaction (	-- answers inside lessons
  attempt_id	INTEGER NOT NULL REFERENCES attempt (id),
  entry_id	INTEGER NOT NULL,
  n	INTEGER NOT NULL,
  ident	TEXT NOT NULL,
  type	TEXT NOT NULL DEFAULT '',
  response	TEXT NOT NULL DEFAULT '',
  result	TEXT NOT NULL DEFAULT '',
  weighting	REAL,
  latency	TEXT NOT NULL DEFAULT '',
  at	TEXT NOT NULL DEFAULT '',
  description	TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (attempt_id, entry_id, n)
) STRICT, WITHOUT ROWID;
