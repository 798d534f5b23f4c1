-- Back-off without names: rows are found by a keyed digest.  What stood there
-- held names as they were typed and lives for an hour, so it goes.

DROP TABLE sign_in_failure;
CREATE TABLE sign_in_failure (	-- back-off; rows live an hour (docs/signin.md)
  what	TEXT PRIMARY KEY,	-- digest under data/secret of login, address, browser
  kind	TEXT NOT NULL CHECK (kind IN ('account', 'stranger')),	-- stranger: of no account, bounded in number
  count	INTEGER NOT NULL,
  last	INTEGER NOT NULL
) STRICT;
CREATE INDEX sign_in_failure_last ON sign_in_failure (last);
CREATE INDEX sign_in_failure_kind ON sign_in_failure (kind, last);
