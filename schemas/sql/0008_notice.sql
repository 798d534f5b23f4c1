-- Notices on a person's home page: what somebody asks of them, what came of theirs.

CREATE TABLE notice (
  id	INTEGER PRIMARY KEY,
  person_id	INTEGER NOT NULL REFERENCES person (id),	-- whom it is for
  from_id	INTEGER REFERENCES person (id),	-- who caused it, NULL: the program
  kind	TEXT NOT NULL,		-- words in src/pages/notices.c
  what	TEXT NOT NULL,		-- name of the thing as it was then
  href	TEXT NOT NULL,		-- own path that it leads to
  at	INTEGER NOT NULL,
  seen	INTEGER,		-- put away, or no longer needed, since
  UNIQUE (person_id, kind, href)
) STRICT;
CREATE INDEX notice_open ON notice (person_id, at) WHERE seen IS NULL;
CREATE INDEX notice_href ON notice (href);
