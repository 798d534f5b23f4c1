-- The store: what is kept as files, what is on its way, what is to be done.

CREATE TABLE setting (		-- values that differ from the built-in default
  name	TEXT PRIMARY KEY,	-- as in src/store/settings.c
  value	TEXT NOT NULL
) STRICT;

CREATE TABLE object (		-- content-addressed files, never changed
  hash	TEXT PRIMARY KEY,	-- SHA-256, 64 lower-case hex digits
  bytes	INTEGER NOT NULL,
  created	INTEGER NOT NULL,	-- UTC seconds
  verified	INTEGER		-- when it was last read whole and matched
) STRICT;

CREATE TABLE job (		-- work for the runner
  id	INTEGER PRIMARY KEY,
  kind	TEXT NOT NULL,		-- finish, check, sweep
  ref	INTEGER NOT NULL,	-- row the job is about
  state	TEXT NOT NULL DEFAULT 'waiting'	-- waiting, running, failed
	CHECK (state IN ('waiting', 'running', 'failed')),
  due	INTEGER NOT NULL,	-- not before, UTC seconds
  lease	INTEGER NOT NULL DEFAULT 0,	-- running: taken until
  tries	INTEGER NOT NULL DEFAULT 0,
  done	INTEGER NOT NULL DEFAULT 0,	-- progress
  total	INTEGER NOT NULL DEFAULT 0,
  problem	TEXT,		-- of the last failed try
  created	INTEGER NOT NULL,
  UNIQUE (kind, ref)
) STRICT;
CREATE INDEX job_due ON job (state, due);
