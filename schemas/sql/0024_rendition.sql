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

-- A pupil's card of a set lesson shows its picture.
DROP VIEW work_row;
CREATE VIEW work_row AS	-- a lesson that was set; open: there is something to open
SELECT a.id, a.item_id, a.school_id, a.person_id, a.year, a.from_day, a.until_day,
  coalesce(a.withdrawn, 0) AS withdrawn, coalesce(a.reminded, 0) AS reminded, a.key,
  a.note, s.name AS setter, s.honorific AS setter_honorific, i.key AS item_key,
  i.title, coalesce(k.playable, 0) AS open, coalesce(i.lesson_id, 0) AS lesson_id,
  coalesce(l.subject_id, 0) AS subject_id, a.rule, coalesce(m.picture, '') AS picture,
  coalesce(m.wide, 0) AS wide, coalesce(m.high, 0) AS high
FROM assignment a JOIN item i ON i.id = a.item_id
JOIN person s ON s.id = a.person_id
LEFT JOIN version v ON v.id = i.live_id
LEFT JOIN package k ON k.id = v.package_id
LEFT JOIN rendition m ON m.hash = v.hash
LEFT JOIN lesson l ON l.id = i.lesson_id;
