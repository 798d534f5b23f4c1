-- Each part of an attempt has tries; visits are numbered by the attempt, not by the clock.
-- migration: rebuild

ALTER TABLE attempt ADD COLUMN visits INTEGER NOT NULL DEFAULT 0;	-- launches so far; the next visit's number is one more
ALTER TABLE attempt ADD COLUMN rule TEXT NOT NULL DEFAULT 'best' CHECK (rule IN ('best', 'first', 'last'));	-- which try counts, as it was when it was last decided
ALTER TABLE attempt ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;	-- finished tries, of an attempt with one part; else 0
ALTER TABLE attempt ADD COLUMN counted INTEGER NOT NULL DEFAULT 0;	-- which of them counts, from 1
ALTER TABLE assignment ADD COLUMN rule TEXT NOT NULL DEFAULT '' CHECK (rule IN ('', 'best', 'first', 'last'));	-- which try counts; '': as the school has it

CREATE TABLE part_new (		-- one try of an entry point within an attempt
  attempt_id	INTEGER NOT NULL REFERENCES attempt (id),
  entry_id	INTEGER NOT NULL REFERENCES package_entry (id),
  try	INTEGER NOT NULL DEFAULT 1,	-- from 1, in the order of their beginning
  counts	INTEGER NOT NULL DEFAULT 1,	-- 1: the one of its part that counts, by attempt.rule
  done	INTEGER NOT NULL DEFAULT 0,
  late	INTEGER NOT NULL DEFAULT 0,	-- 1: made of a save that came when its own try was over
  ended	INTEGER,		-- since; NULL: it is gone on with
  completion	TEXT NOT NULL DEFAULT '',	-- completed incomplete '' …
  success	TEXT NOT NULL DEFAULT '',	-- passed failed ''
  score_raw	REAL, score_min REAL, score_max REAL, score_scaled REAL,
  exit	TEXT NOT NULL DEFAULT '',
  seconds	INTEGER NOT NULL DEFAULT 0,	-- wall clock, all sessions
  claimed	INTEGER NOT NULL DEFAULT 0,	-- seconds as the lesson claims
  visits	INTEGER NOT NULL DEFAULT 0,
  answers	INTEGER NOT NULL DEFAULT 0,	-- rows of interaction
  first	INTEGER NOT NULL,
  last	INTEGER NOT NULL,
  digest	TEXT NOT NULL DEFAULT '',	-- keyed, of the result (src/runtime/digest.h); '' until the folder is sealed
  location	TEXT NOT NULL DEFAULT '',
  suspend	TEXT NOT NULL DEFAULT '',	-- suspend_data, to 1 MiB
  cmi	TEXT NOT NULL DEFAULT '{}',	-- the rest of the model, JSON
  PRIMARY KEY (attempt_id, entry_id, try)
) STRICT, WITHOUT ROWID;
INSERT INTO part_new (attempt_id, entry_id, done, completion, success, score_raw,
  score_min, score_max, score_scaled, exit, seconds, claimed, visits, answers,
  first, last, location, suspend, cmi)
SELECT p.attempt_id, p.entry_id, p.done, p.completion, p.success, p.score_raw,
  p.score_min, p.score_max, p.score_scaled, p.exit, p.seconds, p.claimed, p.visits,
  (SELECT count(*) FROM interaction w WHERE w.attempt_id = p.attempt_id
   AND w.entry_id = p.entry_id),
  p.first, p.last, p.location, p.suspend, p.cmi FROM part p;
DROP TABLE part;
ALTER TABLE part_new RENAME TO part;

-- Which try of a part counts: a finished one before all others; of those by the
-- rule; best is passed before not said before failed, then the score, then the
-- earlier.  Of unfinished ones the latest.
CREATE VIEW part_counting AS	-- part.counts as it should be
SELECT p.attempt_id, p.entry_id, p.try, CASE WHEN p.try = (SELECT w.try FROM part w
  JOIN attempt a ON a.id = w.attempt_id
  WHERE w.attempt_id = p.attempt_id AND w.entry_id = p.entry_id
  ORDER BY w.done DESC,
    CASE WHEN w.done = 0 OR a.rule = 'last' THEN -w.try
    WHEN a.rule = 'first' THEN w.try ELSE 0 END,
    CASE w.success WHEN 'passed' THEN 0 WHEN '' THEN 1 ELSE 2 END,
    coalesce(w.score_scaled, -2) DESC, w.try LIMIT 1)
  THEN 1 ELSE 0 END AS counts
FROM part p;

CREATE TABLE visit_new (	-- one launch of a part: idempotence of commits
  attempt_id	INTEGER NOT NULL REFERENCES attempt (id),
  nonce	TEXT NOT NULL,		-- its name (src/runtime/token.h); sorts by the order of launches
  entry_id	INTEGER NOT NULL REFERENCES package_entry (id),
  try	INTEGER NOT NULL DEFAULT 1,	-- of the part; 0: nothing is recorded
  seq	INTEGER NOT NULL,	-- highest commit stored, 0 none
  done	INTEGER NOT NULL DEFAULT 0,	-- 1: a commit of this visit said that the part is done
  base	INTEGER NOT NULL,	-- seconds of the part before this visit
  seconds	INTEGER NOT NULL,	-- of this visit, the largest told
  started	INTEGER NOT NULL,
  PRIMARY KEY (attempt_id, nonce)
) STRICT, WITHOUT ROWID;
INSERT INTO visit_new (attempt_id, nonce, entry_id, seq, base, seconds, started)
SELECT attempt_id, nonce, entry_id, seq, base, seconds, started FROM visit;
DROP TABLE visit;
ALTER TABLE visit_new RENAME TO visit;

CREATE TABLE interaction_new (	-- answers inside lessons
  attempt_id	INTEGER NOT NULL REFERENCES attempt (id),
  entry_id	INTEGER NOT NULL,
  try	INTEGER NOT NULL DEFAULT 1,
  n	INTEGER NOT NULL,
  ident	TEXT NOT NULL,
  type	TEXT NOT NULL DEFAULT '',
  response	TEXT NOT NULL DEFAULT '',
  result	TEXT NOT NULL DEFAULT '',
  weighting	REAL,
  latency	TEXT NOT NULL DEFAULT '',
  at	TEXT NOT NULL DEFAULT '',
  description	TEXT NOT NULL DEFAULT '',
  digest	TEXT NOT NULL DEFAULT '',	-- as of part
  PRIMARY KEY (attempt_id, entry_id, try, n)
) STRICT, WITHOUT ROWID;
INSERT INTO interaction_new (attempt_id, entry_id, n, ident, type, response, result,
  weighting, latency, at, description)
SELECT attempt_id, entry_id, n, ident, type, response, result, weighting, latency,
  at, description FROM interaction;
DROP TABLE interaction;
ALTER TABLE interaction_new RENAME TO interaction;

-- Old attempts of one part that are done have one try.
UPDATE attempt SET tries = 1, counted = 1 WHERE nparts = 1 AND done = 1
  AND mode = 'normal';

-- A set lesson names its rule.
DROP VIEW work_row;
CREATE VIEW work_row AS	-- a lesson that was set; open: there is something to open
SELECT a.id, a.item_id, a.school_id, a.person_id, a.year, a.from_day, a.until_day,
  coalesce(a.withdrawn, 0) AS withdrawn, coalesce(a.reminded, 0) AS reminded, a.key,
  a.note, s.name AS setter, s.honorific AS setter_honorific, i.key AS item_key,
  i.title, coalesce(k.playable, 0) AS open, coalesce(i.lesson_id, 0) AS lesson_id,
  coalesce(l.subject_id, 0) AS subject_id, a.rule
FROM assignment a JOIN item i ON i.id = a.item_id
JOIN person s ON s.id = a.person_id
LEFT JOIN version v ON v.id = i.live_id
LEFT JOIN package k ON k.id = v.package_id
LEFT JOIN lesson l ON l.id = i.lesson_id;

-- Each attempt as it is played or opened, with the count of its launches.
DROP VIEW attempt_row;
CREATE VIEW attempt_row AS	-- an attempt with what is run; over: nobody goes on with it
SELECT a.id, a.person_id, a.item_id, a.version_id, v.package_id, a.key, a.label,
  v.hash, a.mode, k.format, k.media,
  CASE WHEN a.revoked IS NOT NULL OR p.disabled IS NOT NULL OR i.state = 'deleted'
    OR (a.mode = 'normal' AND (i.live_id IS NULL OR i.state = 'withdrawn'
    OR i.audience = 'staff')) THEN 1 ELSE 0 END AS over,
  a.done, a.nparts, a.parts_done, a.started, a.last, a.visits, a.rule,
  a.tries, a.counted
FROM attempt a JOIN version v ON v.id = a.version_id
JOIN package k ON k.id = v.package_id
JOIN item i ON i.id = a.item_id JOIN person p ON p.id = a.person_id;
