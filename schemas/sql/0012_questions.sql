-- Pupils' questions on lessons and the answers; who learnt in which month.

CREATE TABLE ask (		-- a pupil's question on a lesson, for the teachers of the class alone ("question" is the test bank's word)
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,	-- public
  item_id	INTEGER NOT NULL REFERENCES item (id),
  class_id	INTEGER NOT NULL REFERENCES class (id),	-- the pupil's when it was asked
  person_id	INTEGER NOT NULL REFERENCES person (id),	-- the pupil
  part	TEXT NOT NULL,		-- title of the lesson's part as it was then, '' for the whole
  text	TEXT NOT NULL,
  asked	INTEGER NOT NULL,
  answered	INTEGER,	-- first answer, NULL: open
  wordings	INTEGER NOT NULL DEFAULT 0,	-- of the answer so far; the last one counts
  shown	INTEGER,		-- to the whole class, without the pupil's name, since
  hidden	INTEGER,	-- put away since: a tombstone, the text stays for the teachers
  hider_id	INTEGER REFERENCES person (id),
  reason	TEXT NOT NULL DEFAULT '',	-- of hiding, told to the pupil
  teacher_id	INTEGER REFERENCES person (id),	-- handed to this colleague, NULL: whoever teaches the class
  handed	INTEGER		-- since
) STRICT;
CREATE INDEX ask_class ON ask (class_id, asked, answered, hidden);
CREATE INDEX ask_open ON ask (class_id, asked) WHERE answered IS NULL AND hidden IS NULL;
CREATE INDEX ask_shown ON ask (class_id, shown) WHERE shown IS NOT NULL AND hidden IS NULL;
CREATE INDEX ask_person ON ask (person_id, asked);
CREATE INDEX ask_item ON ask (item_id, asked);

CREATE TABLE ask_answer (	-- every wording of an answer
  ask_id	INTEGER NOT NULL REFERENCES ask (id),
  no	INTEGER NOT NULL,	-- 1..
  person_id	INTEGER NOT NULL REFERENCES person (id),
  text	TEXT NOT NULL,
  at	INTEGER NOT NULL,
  PRIMARY KEY (ask_id, no)
) STRICT, WITHOUT ROWID;

CREATE TABLE learnt (		-- a pupil was at a lesson in a month of the school's zone
  person_id	INTEGER NOT NULL REFERENCES person (id),
  month	INTEGER NOT NULL,	-- 202611
  item_id	INTEGER NOT NULL REFERENCES item (id),
  first	INTEGER NOT NULL,	-- when the first visit of the month began
  done	INTEGER,		-- when the lesson was finished, if in this month
  PRIMARY KEY (person_id, month, item_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE learner (		-- the same by school year, one row a pupil: what a school's months are counted from
  person_id	INTEGER NOT NULL REFERENCES person (id),
  year	INTEGER NOT NULL,	-- 2026 for 2026-2027
  learnt	INTEGER NOT NULL DEFAULT 0,	-- bit 0 = August .. bit 11 = July: was at a lesson
  done	INTEGER NOT NULL DEFAULT 0,	-- the same: finished one
  PRIMARY KEY (person_id, year)
) STRICT, WITHOUT ROWID;

-- What was learnt before this step: attempts and their visits, at 7 hours before UTC's day.
INSERT INTO learnt (person_id, month, item_id, first, done)
SELECT person_id, CAST(strftime('%Y%m', at + 25200, 'unixepoch') AS INTEGER),
  item_id, min(at), min(done)
FROM (
  SELECT person_id, item_id, started AS at, NULL AS done FROM attempt WHERE mode = 'normal'
  UNION ALL
  SELECT person_id, item_id, last, CASE WHEN done <> 0 THEN last END FROM attempt WHERE mode = 'normal'
  UNION ALL
  SELECT a.person_id, a.item_id, v.started, NULL FROM visit v JOIN attempt a ON a.id = v.attempt_id WHERE a.mode = 'normal'
) GROUP BY 1, 2, 3;

INSERT INTO learner (person_id, year, learnt, done)
SELECT person_id, month / 100 - (month % 100 < 8),
  sum(1 << ((month % 100 + 4) % 12)), sum(done << ((month % 100 + 4) % 12))
FROM (SELECT person_id, month, max(done) IS NOT NULL AS done FROM learnt GROUP BY 1, 2)
GROUP BY 1, 2;
