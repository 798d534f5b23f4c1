-- What did not work, so that a code named on the phone can be looked up.
CREATE TABLE problem (
  id	INTEGER PRIMARY KEY,
  ref	TEXT NOT NULL UNIQUE,	-- "K7-3F2": of code, place and hour
  code	TEXT NOT NULL,		-- stable, words in src/web/messages.c
  place	TEXT NOT NULL,		-- the route's pattern, or "runner: check"
  unit_id	INTEGER REFERENCES unit (id),	-- home of the last one it met; NULL: nobody's
  text	TEXT NOT NULL,		-- the log's words the last time
  first	INTEGER NOT NULL,
  last	INTEGER NOT NULL,
  times	INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX problem_code ON problem (code, last);
CREATE INDEX problem_last ON problem (last);
