-- The programme and the lesson plans (PPCT).

CREATE TABLE subject (		-- môn, with sub-subjects
  id	INTEGER PRIMARY KEY,
  code	TEXT NOT NULL UNIQUE,	-- toan, tieng-viet, nghe-thuat.am-nhac
  parent_id	INTEGER REFERENCES subject (id),
  name	TEXT NOT NULL,
  abbr	TEXT NOT NULL,		-- for the call number: TN&XH
  family	TEXT NOT NULL,		-- colour family: toan tv tn nn nt kh
  ord	INTEGER NOT NULL
) STRICT;

CREATE TABLE subject_grade (	-- periods a year
  subject_id	INTEGER NOT NULL REFERENCES subject (id),
  grade	INTEGER NOT NULL,
  periods	INTEGER NOT NULL,
  elective	INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (subject_id, grade)
) STRICT, WITHOUT ROWID;

CREATE TABLE series (		-- bộ sách
  code	TEXT PRIMARY KEY,	-- kntt, ctst, cd
  name	TEXT NOT NULL
) STRICT;

CREATE TABLE lesson (		-- bài: outlives plan versions
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,	-- public
  subject_id	INTEGER NOT NULL REFERENCES subject (id),
  grade	INTEGER NOT NULL,
  series	TEXT NOT NULL REFERENCES series (code),
  code	TEXT NOT NULL,		-- of the plan's author: "30"; never the title
  UNIQUE (subject_id, grade, series, code)
) STRICT;

CREATE TABLE plan (		-- kế hoạch dạy học: one version of one year
  id	INTEGER PRIMARY KEY,
  unit_id	INTEGER REFERENCES unit (id),	-- NULL: for every school
  subject_id	INTEGER NOT NULL REFERENCES subject (id),
  grade	INTEGER NOT NULL,
  series	TEXT NOT NULL REFERENCES series (code),
  year	INTEGER NOT NULL,	-- 2026 for 2026-2027
  version	INTEGER NOT NULL,
  title	TEXT NOT NULL,
  note	TEXT NOT NULL DEFAULT '',	-- "kế hoạch mẫu"
  current	INTEGER NOT NULL DEFAULT 1,	-- 1: the newest of its kind
  created	INTEGER NOT NULL
) STRICT;
CREATE INDEX plan_current ON plan (subject_id, grade, current);

CREATE TABLE topic (		-- chủ đề
  id	INTEGER PRIMARY KEY,
  plan_id	INTEGER NOT NULL REFERENCES plan (id),
  ord	INTEGER NOT NULL,
  title	TEXT NOT NULL,
  UNIQUE (plan_id, ord)
) STRICT;

CREATE TABLE plan_lesson (	-- how a plan version places and names a lesson
  plan_id	INTEGER NOT NULL REFERENCES plan (id),
  lesson_id	INTEGER NOT NULL REFERENCES lesson (id),
  topic_id	INTEGER NOT NULL REFERENCES topic (id),
  ord	INTEGER NOT NULL,
  label	TEXT NOT NULL,		-- Bài 30
  title	TEXT NOT NULL,
  folded	TEXT NOT NULL,		-- label, title, subject, grade without marks
  periods	INTEGER NOT NULL,
  week_from	INTEGER NOT NULL,
  week_to	INTEGER NOT NULL,
  PRIMARY KEY (plan_id, lesson_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_lesson_lesson ON plan_lesson (lesson_id);

CREATE TABLE period (		-- tiết
  plan_id	INTEGER NOT NULL REFERENCES plan (id),
  no	INTEGER NOT NULL,	-- 1.. through the year
  lesson_id	INTEGER NOT NULL REFERENCES lesson (id),
  week	INTEGER NOT NULL,
  PRIMARY KEY (plan_id, no)
) STRICT, WITHOUT ROWID;
