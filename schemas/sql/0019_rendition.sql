-- What is made of an original to be shown: a PDF of an office document, a small picture.

CREATE TABLE rendition (	-- of one original; all of it can be made again
  hash	TEXT PRIMARY KEY REFERENCES object (hash),	-- the original
  paper_state	TEXT NOT NULL DEFAULT '' CHECK (paper_state IN ('', 'waiting',
	'ready', 'failed', 'absent')),	-- '': none is wanted; absent: the server lacks the program
  paper	TEXT NOT NULL DEFAULT '',	-- name of the PDF's object, '' none
  paper_bytes	INTEGER NOT NULL DEFAULT 0,
  picture_state	TEXT NOT NULL DEFAULT '' CHECK (picture_state IN ('', 'waiting',
	'ready', 'failed', 'absent')),
  picture	TEXT NOT NULL DEFAULT '',	-- name of the JPEG's object, '' none
  picture_bytes	INTEGER NOT NULL DEFAULT 0,
  wide	INTEGER NOT NULL DEFAULT 0,	-- pixels
  high	INTEGER NOT NULL DEFAULT 0,
  why	TEXT NOT NULL DEFAULT '',	-- the PDF was not made: slow crashed unreadable protected large walls
  tries	INTEGER NOT NULL DEFAULT 0,	-- that failed
  made	INTEGER NOT NULL	-- when the row was last written
) STRICT, WITHOUT ROWID;
CREATE INDEX rendition_paper ON rendition (paper) WHERE paper <> '';
CREATE INDEX rendition_picture ON rendition (picture) WHERE picture <> '';

-- Who plays a document that has a PDF reads the PDF.
DROP VIEW attempt_row;
CREATE VIEW attempt_row AS	-- an attempt with what is run; over: nobody goes on with it
SELECT a.id, a.person_id, a.item_id, a.version_id, v.package_id, a.key, a.label,
  CASE WHEN r.paper <> '' THEN r.paper ELSE v.hash END AS hash, a.mode, k.format,
  CASE WHEN r.paper <> '' THEN 'application/pdf' ELSE k.media END AS media,
  CASE WHEN a.revoked IS NOT NULL OR p.disabled IS NOT NULL OR i.state = 'deleted'
    OR (a.mode = 'normal' AND (i.live_id IS NULL OR i.state = 'withdrawn'
    OR i.audience = 'staff')) THEN 1 ELSE 0 END AS over,
  a.done, a.nparts, a.parts_done, a.started, a.last, a.visits, a.rule,
  a.tries, a.counted
FROM attempt a JOIN version v ON v.id = a.version_id
JOIN package k ON k.id = v.package_id
LEFT JOIN rendition r ON r.hash = v.hash
JOIN item i ON i.id = a.item_id JOIN person p ON p.id = a.person_id;
