-- Objectives and comments that lessons report, beside the answers: of a try, frozen with it.

CREATE TABLE objective (	-- what a lesson says of one of its aims
  attempt_id	INTEGER NOT NULL REFERENCES attempt (id),
  entry_id	INTEGER NOT NULL,
  try	INTEGER NOT NULL DEFAULT 1,
  n	INTEGER NOT NULL,	-- place in the lesson's list
  ident	TEXT NOT NULL,
  description	TEXT NOT NULL DEFAULT '',
  completion	TEXT NOT NULL DEFAULT '',	-- completed incomplete ''
  success	TEXT NOT NULL DEFAULT '',	-- passed failed ''
  score_raw	REAL, score_min REAL, score_max REAL, score_scaled REAL,
  digest	TEXT NOT NULL DEFAULT '',	-- as of part
  PRIMARY KEY (attempt_id, entry_id, try, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE learner_comment (	-- what the pupil wrote into a lesson, for the teacher
  attempt_id	INTEGER NOT NULL REFERENCES attempt (id),
  entry_id	INTEGER NOT NULL,
  try	INTEGER NOT NULL DEFAULT 1,
  n	INTEGER NOT NULL,	-- place in the lesson's list; 1.2 has one text
  text	TEXT NOT NULL,
  location	TEXT NOT NULL DEFAULT '',	-- where in the lesson, by its word
  at	TEXT NOT NULL DEFAULT '',	-- by the device's clock
  digest	TEXT NOT NULL DEFAULT '',	-- as of part
  PRIMARY KEY (attempt_id, entry_id, try, n)
) STRICT, WITHOUT ROWID;
