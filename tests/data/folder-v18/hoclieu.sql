-- A database as text, made by a program: docs/recipes/migration.md says which.
PRAGMA application_id=1752132716;
PRAGMA foreign_keys=OFF;
BEGIN;

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

CREATE TABLE unit (		-- node of the organisation tree
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,	-- public
  parent_id	INTEGER REFERENCES unit (id),
  kind	TEXT NOT NULL CHECK (kind IN ('upper', 'school', 'department')),
  name	TEXT NOT NULL,
  created	INTEGER NOT NULL
) STRICT;

CREATE TABLE person (
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,	-- public
  unit_id	INTEGER NOT NULL REFERENCES unit (id),	-- home: school or department
  login	TEXT NOT NULL UNIQUE,	-- lower case
  name	TEXT NOT NULL,
  folded	TEXT NOT NULL,		-- name without marks, for search
  honorific	TEXT NOT NULL DEFAULT '',	-- cô, thầy, em
  lang	TEXT NOT NULL DEFAULT 'vi',
  password	TEXT,			-- Argon2id, NULL: cannot sign in
  must_change	INTEGER NOT NULL DEFAULT 0,
  disabled	INTEGER,		-- since
  created	INTEGER NOT NULL
) STRICT;

CREATE TABLE person_grant (	-- a role on a unit, maybe only for grades, a subject
  id	INTEGER PRIMARY KEY,
  person_id	INTEGER NOT NULL REFERENCES person (id),
  role	TEXT NOT NULL CHECK (role IN ('teacher', 'head', 'principal', 'pupil',
	'guardian', 'inspector', 'admin')),
  unit_id	INTEGER NOT NULL REFERENCES unit (id),
  grades	INTEGER NOT NULL DEFAULT 0,	-- bit g = grade g, 0 = all
  subject_id	INTEGER NOT NULL DEFAULT 0,	-- 0 = all
  since	INTEGER NOT NULL,
  until	INTEGER,		-- NULL: open end
  UNIQUE (person_id, role, unit_id, subject_id)
) STRICT;

CREATE TABLE class (
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,
  unit_id	INTEGER NOT NULL REFERENCES unit (id),	-- the school
  year	INTEGER NOT NULL,	-- 2026 for 2026-2027
  grade	INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 12),
  name	TEXT NOT NULL, pupils INTEGER NOT NULL DEFAULT 0,		-- 3A
  UNIQUE (unit_id, year, name)
) STRICT;

CREATE TABLE class_member (
  class_id	INTEGER NOT NULL REFERENCES class (id),
  person_id	INTEGER NOT NULL REFERENCES person (id),
  role	TEXT NOT NULL CHECK (role IN ('pupil', 'teacher')), learnt INTEGER NOT NULL DEFAULT 0, done INTEGER NOT NULL DEFAULT 0, gone INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (class_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
  id	INTEGER PRIMARY KEY,
  digest	TEXT NOT NULL UNIQUE,	-- SHA-256 of the token, hex
  person_id	INTEGER NOT NULL REFERENCES person (id),
  csrf	TEXT NOT NULL,
  peer	TEXT NOT NULL,
  agent	TEXT NOT NULL,
  created	INTEGER NOT NULL,
  used	INTEGER NOT NULL,
  expires	INTEGER NOT NULL	-- absolute end
) STRICT;

CREATE TABLE audit (		-- append-only
  id	INTEGER PRIMARY KEY,
  at	INTEGER NOT NULL,
  person_id	INTEGER NOT NULL,	-- 0: the program itself
  verb	TEXT NOT NULL,
  kind	TEXT NOT NULL,
  ref	INTEGER NOT NULL,
  note	TEXT
, hash TEXT) STRICT;

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

CREATE TABLE period (		-- tiết
  plan_id	INTEGER NOT NULL REFERENCES plan (id),
  no	INTEGER NOT NULL,	-- 1.. through the year
  lesson_id	INTEGER NOT NULL REFERENCES lesson (id),
  week	INTEGER NOT NULL,
  PRIMARY KEY (plan_id, no)
) STRICT, WITHOUT ROWID;

CREATE TABLE package (		-- what the checker understood of an object
  id	INTEGER PRIMARY KEY,
  hash	TEXT NOT NULL REFERENCES object (hash),
  format	TEXT NOT NULL,
  edition	TEXT NOT NULL DEFAULT '',
  verdict	TEXT NOT NULL CHECK (verdict IN ('ready', 'warnings', 'refused')),
  reason	TEXT NOT NULL,
  title	TEXT NOT NULL DEFAULT '',
  media	TEXT NOT NULL DEFAULT 'application/octet-stream',
  files	INTEGER NOT NULL DEFAULT 0,
  unpacked	INTEGER NOT NULL DEFAULT 0,	-- bytes
  nentries	INTEGER NOT NULL DEFAULT 0,
  nscos	INTEGER NOT NULL DEFAULT 0,
  playable	INTEGER NOT NULL DEFAULT 0,
  checked	INTEGER NOT NULL
) STRICT;

CREATE TABLE package_entry (	-- items of the default organisation, one page, one film…
  id	INTEGER PRIMARY KEY,
  package_id	INTEGER NOT NULL REFERENCES package (id),
  ord	INTEGER NOT NULL,
  depth	INTEGER NOT NULL,
  ident	TEXT NOT NULL,
  title	TEXT NOT NULL,
  path	TEXT NOT NULL,		-- name in the index, '' for a heading
  suffix	TEXT NOT NULL DEFAULT '',	-- query and fragment
  is_sco	INTEGER NOT NULL,
  version	INTEGER NOT NULL,	-- 12, 2004, 0
  launch	TEXT NOT NULL DEFAULT '{}',	-- JSON
  UNIQUE (package_id, ord)
) STRICT;

CREATE TABLE finding (		-- remarks of the checker; words in src/parse/findings.c
  package_id	INTEGER NOT NULL REFERENCES package (id),
  ord	INTEGER NOT NULL,
  code	TEXT NOT NULL,
  severity	TEXT NOT NULL CHECK (severity IN ('info', 'warn', 'error')),
  place	TEXT NOT NULL DEFAULT '',
  params	TEXT NOT NULL DEFAULT '{}',	-- JSON
  PRIMARY KEY (package_id, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE item (		-- học liệu
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  owner_id	INTEGER NOT NULL REFERENCES person (id),
  title	TEXT NOT NULL,
  folded	TEXT NOT NULL,		-- title without marks
  kind	TEXT NOT NULL DEFAULT 'elesson',
  state	TEXT NOT NULL CHECK (state IN ('checking', 'refused', 'draft',
	'submitted', 'returned', 'published', 'withdrawn', 'deleted')),
  licence	TEXT NOT NULL DEFAULT 'school',
  source	TEXT NOT NULL DEFAULT '',
  about	TEXT NOT NULL DEFAULT '',
  version_id	INTEGER,	-- newest version, NULL while the file is finished
  live_id	INTEGER,	-- version that pupils see
  reason	TEXT NOT NULL DEFAULT '',	-- of the last return
  reviewer_id	INTEGER,
  created	INTEGER NOT NULL,
  changed	INTEGER NOT NULL,
  submitted	INTEGER,
  published	INTEGER,
  expires	INTEGER		-- refused: kept for its owner until
, passed INTEGER, passed_by INTEGER REFERENCES person (id), sent INTEGER, replaced_by INTEGER REFERENCES item (id), grades INTEGER NOT NULL DEFAULT 0, lesson_id INTEGER REFERENCES lesson (id), next_grades INTEGER NOT NULL DEFAULT 0, next_lesson_id INTEGER REFERENCES lesson (id), subject_id INTEGER NOT NULL DEFAULT 0, subject_above INTEGER NOT NULL DEFAULT 0, owner_unit INTEGER NOT NULL DEFAULT 0, audience TEXT NOT NULL DEFAULT 'staff' CHECK (audience IN ('grade', 'class', 'staff')), place_grade INTEGER NOT NULL DEFAULT 0, place_subject INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE version (		-- immutable
  id	INTEGER PRIMARY KEY,
  item_id	INTEGER NOT NULL REFERENCES item (id),
  no	INTEGER NOT NULL,
  hash	TEXT NOT NULL REFERENCES object (hash),
  file_name	TEXT NOT NULL,
  bytes	INTEGER NOT NULL,
  package_id	INTEGER REFERENCES package (id),	-- NULL until checked
  created	INTEGER NOT NULL, live_from INTEGER, live_until INTEGER, shared INTEGER NOT NULL DEFAULT 0,
  UNIQUE (item_id, no)
) STRICT;

CREATE TABLE item_lesson (
  item_id	INTEGER NOT NULL REFERENCES item (id),
  lesson_id	INTEGER NOT NULL REFERENCES lesson (id),
  ord	INTEGER NOT NULL,
  PRIMARY KEY (item_id, lesson_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE review_event (	-- each state change on the way to publication
  id	INTEGER PRIMARY KEY,
  item_id	INTEGER NOT NULL REFERENCES item (id),
  version_id	INTEGER,
  person_id	INTEGER NOT NULL REFERENCES person (id),
  verb	TEXT NOT NULL,		-- submit publish return withdraw
  reason	TEXT NOT NULL DEFAULT '',
  at	INTEGER NOT NULL
) STRICT;

CREATE TABLE upload (		-- tus
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,
  person_id	INTEGER NOT NULL REFERENCES person (id),
  item_id	INTEGER REFERENCES item (id),	-- the item it became, or is a new version of
  name	TEXT NOT NULL,
  length	INTEGER NOT NULL,
  offset	INTEGER NOT NULL DEFAULT 0,	-- bytes that are durable in the part file
  sha	BLOB NOT NULL,		-- running SHA-256 state over them
  hash	TEXT,			-- once complete
  state	TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'complete',
	'done', 'cancelled', 'expired')),
  created	INTEGER NOT NULL,
  expires	INTEGER NOT NULL
, fresh INTEGER NOT NULL DEFAULT 1) STRICT;

CREATE TABLE attempt (		-- one person's run of one version
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,
  label	TEXT NOT NULL UNIQUE,	-- host label on the content origin
  person_id	INTEGER NOT NULL REFERENCES person (id),
  item_id	INTEGER NOT NULL REFERENCES item (id),
  version_id	INTEGER NOT NULL REFERENCES version (id),
  mode	TEXT NOT NULL CHECK (mode IN ('normal', 'preview')),
  done	INTEGER NOT NULL DEFAULT 0,	-- 1: every part is
  nparts	INTEGER NOT NULL,
  parts_done	INTEGER NOT NULL DEFAULT 0,
  score	REAL,			-- 0..100, mean of the parts that have one
  seconds	INTEGER NOT NULL DEFAULT 0,
  started	INTEGER NOT NULL,
  last	INTEGER NOT NULL,
  revoked	INTEGER, finished INTEGER, visits INTEGER NOT NULL DEFAULT 0, rule TEXT NOT NULL DEFAULT 'best' CHECK (rule IN ('best', 'first', 'last')), tries INTEGER NOT NULL DEFAULT 0, counted INTEGER NOT NULL DEFAULT 0,		-- since
  UNIQUE (person_id, version_id, mode)
) STRICT;

CREATE TABLE quota_rule (	-- định mức
  id	INTEGER PRIMARY KEY,
  unit_id	INTEGER REFERENCES unit (id),	-- and all below; NULL: every school
  role	TEXT NOT NULL DEFAULT 'teacher',	-- of a grant
  subject_id	INTEGER NOT NULL DEFAULT 0,	-- of the grant; 0 = any
  grades	INTEGER NOT NULL DEFAULT 0,	-- bit g = grade g; 0 = any
  person_id	INTEGER REFERENCES person (id),	-- NULL: whoever fits
  kinds	TEXT NOT NULL DEFAULT 'elesson',	-- of items, with spaces between
  many	INTEGER NOT NULL CHECK (many BETWEEN 0 AND 1000),	-- a month
  deadline	INTEGER NOT NULL DEFAULT 0 CHECK (deadline BETWEEN 0 AND 31),	-- day; 0 = the month's last
  grace	INTEGER NOT NULL DEFAULT 0 CHECK (grace BETWEEN 0 AND 31),	-- days after it, inside the month
  from_month	INTEGER NOT NULL,	-- 202609
  until_month	INTEGER,		-- the last one; NULL: open end
  created	INTEGER NOT NULL
, by_id INTEGER REFERENCES person (id), ended INTEGER, ended_by INTEGER REFERENCES person (id)) STRICT;

CREATE TABLE quota_exempt (	-- leave, part time
  id	INTEGER PRIMARY KEY,
  person_id	INTEGER NOT NULL REFERENCES person (id),
  from_day	INTEGER NOT NULL,	-- 20261019
  until_day	INTEGER NOT NULL,	-- the last one
  factor	INTEGER NOT NULL DEFAULT 0 CHECK (factor BETWEEN 0 AND 100),	-- per cent still owed
  note	TEXT NOT NULL DEFAULT '',
  created	INTEGER NOT NULL
, by_id INTEGER REFERENCES person (id), ended INTEGER, ended_by INTEGER REFERENCES person (id)) STRICT;

CREATE TABLE quota_close (	-- chốt tháng
  id	INTEGER PRIMARY KEY,
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  month	INTEGER NOT NULL,	-- 202611
  person_id	INTEGER NOT NULL REFERENCES person (id),	-- who closed it
  at	INTEGER NOT NULL,
  record	TEXT NOT NULL,	-- JSON: names as they were, for the minutes
  UNIQUE (school_id, month)
) STRICT;

CREATE TABLE quota_row (	-- a teacher's figures of a closed month
  close_id	INTEGER NOT NULL REFERENCES quota_close (id),
  person_id	INTEGER NOT NULL REFERENCES person (id),
  name	TEXT NOT NULL,
  unit	TEXT NOT NULL,		-- the department's name, ''
  owed	INTEGER NOT NULL,
  counted	INTEGER NOT NULL,
  review	INTEGER NOT NULL,
  late	INTEGER NOT NULL,
  missing	INTEGER NOT NULL, note TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (close_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE quota_credit (	-- a lesson that counted in a closed month
  item_id	INTEGER NOT NULL REFERENCES item (id),
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  month	INTEGER NOT NULL,
  person_id	INTEGER NOT NULL REFERENCES person (id),
  hash	TEXT NOT NULL,
  PRIMARY KEY (item_id)		-- a lesson counts once, ever
) STRICT, WITHOUT ROWID;

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

CREATE TABLE revision (		-- what a live item is to say with its next version
  item_id	INTEGER PRIMARY KEY REFERENCES item (id),
  title	TEXT NOT NULL,
  folded	TEXT NOT NULL,
  kind	TEXT NOT NULL,
  licence	TEXT NOT NULL,
  source	TEXT NOT NULL,
  about	TEXT NOT NULL
, audience TEXT NOT NULL DEFAULT 'staff' CHECK (audience IN ('grade', 'class', 'staff')), place_grade INTEGER NOT NULL DEFAULT 0, place_subject INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE revision_lesson (
  item_id	INTEGER NOT NULL REFERENCES item (id),
  lesson_id	INTEGER NOT NULL REFERENCES lesson (id),
  ord	INTEGER NOT NULL,
  PRIMARY KEY (item_id, lesson_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE review_policy (	-- how a school reviews; no row: two steps, the shipped reasons
  school_id	INTEGER PRIMARY KEY REFERENCES unit (id),
  steps	INTEGER NOT NULL CHECK (steps IN (1, 2)),
  reasons	TEXT NOT NULL,	-- ready reasons to return, one a line
  person_id	INTEGER NOT NULL REFERENCES person (id),	-- who set it
  changed	INTEGER NOT NULL
) STRICT;

CREATE TABLE review_remark (	-- a reviewer's words about one place
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,
  item_id	INTEGER NOT NULL REFERENCES item (id),
  version_id	INTEGER NOT NULL REFERENCES version (id),	-- that was looked at
  person_id	INTEGER NOT NULL REFERENCES person (id),
  part	TEXT NOT NULL DEFAULT '',	-- title of the entry point, '' for the whole
  page	TEXT NOT NULL DEFAULT '',	-- "trang 7", "2:15"
  text	TEXT NOT NULL,
  at	INTEGER NOT NULL,
  fixed	INTEGER		-- since when the author says it is repaired
) STRICT;

CREATE TABLE delegation (	-- somebody reviews for a while in another's place
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,
  from_id	INTEGER NOT NULL REFERENCES person (id),	-- whose right it is
  to_id	INTEGER NOT NULL REFERENCES person (id),
  role	TEXT NOT NULL CHECK (role IN ('head', 'principal')),
  from_day	INTEGER NOT NULL,	-- 20261123
  until_day	INTEGER NOT NULL,	-- the last one
  created	INTEGER NOT NULL,
  ended	INTEGER		-- taken back early
) STRICT;

CREATE TABLE package_file (	-- fingerprints of the files inside a package
  package_id	INTEGER NOT NULL REFERENCES package (id),
  print	INTEGER NOT NULL,	-- CRC-32 and length of the unpacked bytes
  bytes	INTEGER NOT NULL,	-- unpacked, all files of this print together
  PRIMARY KEY (package_id, print)
) STRICT, WITHOUT ROWID;

CREATE TABLE item_twin (	-- a submitted lesson that is much the same as an earlier one
  item_id	INTEGER NOT NULL REFERENCES item (id),
  other_id	INTEGER NOT NULL REFERENCES item (id),	-- the earlier one
  share	INTEGER NOT NULL,	-- per cent of its bytes; 100: the same file
  verdict	TEXT CHECK (verdict IN ('new', 'same')),	-- the reviewer's; NULL: not yet
  person_id	INTEGER REFERENCES person (id),
  at	INTEGER,
  PRIMARY KEY (item_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE upload_limit (	-- what one person may upload a month, where it is not the setting's
  person_id	INTEGER PRIMARY KEY REFERENCES person (id),
  bytes	INTEGER,		-- NULL: as setting month-bytes-max
  items	INTEGER,		-- NULL: as setting month-items-max
  by_id	INTEGER NOT NULL REFERENCES person (id),	-- who set it
  at	INTEGER NOT NULL
) STRICT;

CREATE TABLE quota_confirm (	-- a head saw the own figures and confirmed them; the last one counts
  id	INTEGER PRIMARY KEY,
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  month	INTEGER NOT NULL,	-- 202611
  person_id	INTEGER NOT NULL REFERENCES person (id),	-- the head
  figures	TEXT NOT NULL,	-- JSON: the sums that were seen
  at	INTEGER NOT NULL
) STRICT;

CREATE TABLE quota_reminder (	-- at most one a day of one sender
  person_id	INTEGER NOT NULL REFERENCES person (id),	-- who lacks lessons
  from_id	INTEGER NOT NULL REFERENCES person (id),
  day	INTEGER NOT NULL,	-- 20261123
  month	INTEGER NOT NULL,	-- that it is about
  at	INTEGER NOT NULL,
  PRIMARY KEY (person_id, from_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE quota_correction (	-- điều chỉnh sau khi chốt
  id	INTEGER PRIMARY KEY,
  close_id	INTEGER NOT NULL REFERENCES quota_close (id),
  person_id	INTEGER NOT NULL REFERENCES person (id),	-- whose figure
  delta	INTEGER NOT NULL CHECK (delta <> 0 AND delta BETWEEN -1000 AND 1000),	-- to what counted
  reason	TEXT NOT NULL CHECK (reason <> ''),
  by_id	INTEGER NOT NULL REFERENCES person (id),	-- the principal who wrote it
  by_name	TEXT NOT NULL,	-- as it was then
  at	INTEGER NOT NULL
) STRICT;

CREATE TABLE pupil_group (		-- nhóm: a teacher's named choice of pupils
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,	-- public
  owner_id	INTEGER NOT NULL REFERENCES person (id),
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  year	INTEGER NOT NULL,	-- school year, as class.year
  name	TEXT NOT NULL,
  created	INTEGER NOT NULL,
  closed	INTEGER		-- since; no lesson is set to it any more
) STRICT;

CREATE TABLE group_member (	-- counts only while the pupil is in that class
  group_id	INTEGER NOT NULL REFERENCES pupil_group (id),
  class_id	INTEGER NOT NULL REFERENCES class (id),
  person_id	INTEGER NOT NULL REFERENCES person (id),
  PRIMARY KEY (group_id, class_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE assignment (		-- one lesson set by one person, with its dates
  id	INTEGER PRIMARY KEY,
  key	TEXT NOT NULL UNIQUE,	-- public
  item_id	INTEGER NOT NULL REFERENCES item (id),
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  year	INTEGER NOT NULL,	-- school year in which it was set
  person_id	INTEGER NOT NULL REFERENCES person (id),	-- who set it
  from_day	INTEGER NOT NULL,	-- 20261123, of the school
  until_day	INTEGER NOT NULL,	-- the last one
  note	TEXT NOT NULL DEFAULT '',	-- to the pupils
  created	INTEGER NOT NULL,
  changed	INTEGER NOT NULL,
  withdrawn	INTEGER,		-- since
  reminded	INTEGER, rule TEXT NOT NULL DEFAULT '' CHECK (rule IN ('', 'best', 'first', 'last')),		-- day of the last reminder, 20261123
  CHECK (from_day <= until_day)
) STRICT;

CREATE TABLE assignment_target (	-- a class, a pupil of a class, or a group
  assignment_id	INTEGER NOT NULL REFERENCES assignment (id),
  class_id	INTEGER REFERENCES class (id),
  person_id	INTEGER REFERENCES person (id),	-- NULL: the whole class
  group_id	INTEGER REFERENCES pupil_group (id),	-- then without the others
  CHECK ((class_id IS NULL) <> (group_id IS NULL)),
  CHECK (person_id IS NULL OR class_id IS NOT NULL)
) STRICT;

CREATE TABLE guardian_code (	-- the code itself is derived, never stored
  person_id	INTEGER PRIMARY KEY REFERENCES person (id),	-- the pupil
  turn	INTEGER NOT NULL,	-- counts up when it is renewed
  digest	TEXT NOT NULL UNIQUE,	-- HMAC of the code, hex: what a typed one is found by
  issuer_id	INTEGER NOT NULL REFERENCES person (id),
  issued	INTEGER NOT NULL
) STRICT;

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

CREATE TABLE unit_above (
  unit_id	INTEGER NOT NULL REFERENCES unit (id),
  above_id	INTEGER NOT NULL REFERENCES unit (id),
  PRIMARY KEY (unit_id, above_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE shelf (
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  grade	INTEGER NOT NULL,
  subject_id	INTEGER NOT NULL,
  changed	INTEGER NOT NULL,
  item_id	INTEGER NOT NULL REFERENCES item (id),
  PRIMARY KEY (school_id, grade, subject_id, changed, item_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE shelf_count (	-- how many stand in each place
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  grade	INTEGER NOT NULL,
  subject_id	INTEGER NOT NULL,
  items	INTEGER NOT NULL,
  PRIMARY KEY (school_id, grade, subject_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE lesson_count (	-- live items under one lesson
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  lesson_id	INTEGER NOT NULL REFERENCES lesson (id),
  items	INTEGER NOT NULL,
  PRIMARY KEY (school_id, lesson_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE word (
  id	INTEGER PRIMARY KEY,
  text	TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE item_word (
  word_id	INTEGER NOT NULL REFERENCES word (id),
  item_id	INTEGER NOT NULL REFERENCES item (id),
  PRIMARY KEY (word_id, item_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE ask_day (
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  year	INTEGER NOT NULL,	-- of the class
  day	INTEGER NOT NULL,
  asked	INTEGER NOT NULL,
  answered	INTEGER NOT NULL,	-- of these, until today
  open	INTEGER NOT NULL,	-- neither answered nor hidden
  days1	INTEGER NOT NULL,	-- answered within a day
  days3	INTEGER NOT NULL,
  days7	INTEGER NOT NULL,
  PRIMARY KEY (school_id, year, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE open_shelf (
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  grade	INTEGER NOT NULL,
  subject_id	INTEGER NOT NULL,
  changed	INTEGER NOT NULL,
  item_id	INTEGER NOT NULL REFERENCES item (id),
  PRIMARY KEY (school_id, grade, subject_id, changed, item_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE open_count (
  school_id	INTEGER NOT NULL REFERENCES unit (id),
  grade	INTEGER NOT NULL,
  subject_id	INTEGER NOT NULL,
  items	INTEGER NOT NULL,
  PRIMARY KEY (school_id, grade, subject_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE sign_in_failure (	-- back-off; rows live an hour (docs/signin.md)
  what	TEXT PRIMARY KEY,	-- digest under data/secret of login, address, browser
  kind	TEXT NOT NULL CHECK (kind IN ('account', 'stranger')),	-- stranger: of no account, bounded in number
  count	INTEGER NOT NULL,
  last	INTEGER NOT NULL
) STRICT;

CREATE TABLE "part" (		-- one try of an entry point within an attempt
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

CREATE TABLE "visit" (	-- one launch of a part: idempotence of commits
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

CREATE TABLE "interaction" (	-- answers inside lessons
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

INSERT INTO "object" VALUES ('5f7ace5dbe926cd87cdb38dcab7d564ff1848180cd2985a5fe7b7176e14e8adf', 2058, 1795957877, 1795957877);
INSERT INTO "object" VALUES ('2a50fa0766fa82166d4f2710a50733f1fc57728d972a5ebf4b221618d1127902', 2033, 1795957877, 1795957877);
INSERT INTO "object" VALUES ('6f71c1405472413bc3dd7d55f216a19d7d794d810864017c2f6417a6958e379b', 2015, 1795957877, 1795957877);
INSERT INTO "object" VALUES ('0407ba6b7cf94855c3cddcad6777e60120c64a8a5f756c15870c08ae67f65d10', 2021, 1795957877, 1795957877);
INSERT INTO "object" VALUES ('de8b055f4d26260b9881fea17f722ce7e759e8dc6eb34987ad18256e553d2ace', 2058, 1795957877, 1795957877);
INSERT INTO "object" VALUES ('5f58e5df477f357b5a2433ddfdb3d96d9809aa3c305d428039ad9f67adf841a5', 2008, 1795957877, 1795957877);
INSERT INTO "object" VALUES ('1e46ba0b161baa7721921c3887d16690b1440db311aed5a76ba93f26f9711630', 8666, 1795957877, 1795957877);
INSERT INTO "object" VALUES ('77c2fe46beb6d56df5aad5a5ffc7866582665ca7081ac159415ccc160911dc73', 6231, 1795957877, 1795957877);
INSERT INTO "object" VALUES ('606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 6536, 1795957877, 1795957877);
INSERT INTO "object" VALUES ('b226e3473ec3f9754e9d64a083c73fefa1c75225f848aa36fd143713e6dc6da5', 7345, 1795957877, 1795957877);
INSERT INTO "object" VALUES ('3f234e5534929db75a37c489c05a33d7d283d6048e487a68ba98ec783567ce02', 6421, 1795957877, 1795957877);
INSERT INTO "object" VALUES ('2790669c7d56d013678490ebd0837ef407705064f3f934e1d443c7ae9530f762', 6337, 1795957877, 1795957877);
INSERT INTO "object" VALUES ('d52e536a532846fb8bbd5561036955be0423c00c2636ee87741b6b52a35f6135', 2779, 1795957877, 1795957877);
INSERT INTO "job" VALUES (1, 'minutes', 1, 'waiting', 0, 0, 0, 0, 0, NULL, 1790843400);
INSERT INTO "job" VALUES (2, 'minutes', 2, 'waiting', 0, 0, 0, 0, 0, NULL, 1793521800);
INSERT INTO "unit" VALUES (1, 'rvi7a5klc4ffoypaxozmgfoiou', NULL, 'upper', 'Phường Sông Hương', 1795957876);
INSERT INTO "unit" VALUES (2, '4jvikvmsrrc65encivh7zvf62q', 1, 'school', 'Trường Tiểu học Sông Hương', 1795957876);
INSERT INTO "unit" VALUES (3, 'btuqpi6oxwebm3on57ovgusg4e', 2, 'department', 'Tổ 1, 2, 3', 1795957876);
INSERT INTO "unit" VALUES (4, '54ccetysnx3rzkxxieo7akcauu', 2, 'department', 'Tổ 4, 5', 1795957876);
INSERT INTO "person" VALUES (1, 'ohxl7ebal763nq4yj3jn2jlufi', 2, 'duc', 'Phạm Văn Đức', 'pham van duc', 'thầy', 'vi', '$argon2id$v=19$m=65536,t=2,p=1$8Nt8mHzkWvCHRK/TflZwOw$9RL/+lIn7ezjf1silmRkEYWSNBR0yga+k8U2iNXNekE', 0, NULL, 1795957876);
INSERT INTO "person" VALUES (2, 'jltixfqpv323z3yd3cxoly6yt4', 3, 'ha', 'Lê Thu Hà', 'le thu ha', 'cô', 'vi', '$argon2id$v=19$m=65536,t=2,p=1$4EvFlRoMZujP62WEcz3C+g$9thtWEcDKv+cmka2Q/Moz/SD73fI5oMaBQdQkxEK4Rc', 0, NULL, 1795957876);
INSERT INTO "person" VALUES (3, '4xdiyiie3eknzwauhvlxky3i4i', 4, 'quocbao', 'Trần Quốc Bảo', 'tran quoc bao', 'thầy', 'vi', NULL, 0, NULL, 1795957876);
INSERT INTO "person" VALUES (4, '4ox3ndgafszdvmnmjrydoqu2du', 3, 'hanh', 'Trần Thị Hạnh', 'tran thi hanh', 'cô', 'vi', '$argon2id$v=19$m=65536,t=2,p=1$fZhdFYJeVVJ2I0pAjHKKLA$TM5RwB1pI6Gxj4Bzkl//itPfy80LGQeTmmz3/nZ2bjQ', 0, NULL, 1795957876);
INSERT INTO "person" VALUES (5, 'kpxtmuop2yn22kdvapqkllxjvm', 3, 'loan', 'Đỗ Thị Loan', 'do thi loan', 'cô', 'vi', NULL, 0, NULL, 1795957876);
INSERT INTO "person" VALUES (6, 'ykbunoukmmricgfdec2deqdrpa', 3, 'mai', 'Nguyễn Thị Tuyết Mai', 'nguyen thi tuyet mai', 'cô', 'vi', NULL, 0, NULL, 1795957876);
INSERT INTO "person" VALUES (7, '2itxkpv2yslkrfabins7rukaly', 4, 'hai', 'Võ Minh Hải', 'vo minh hai', 'thầy', 'vi', NULL, 0, NULL, 1795957876);
INSERT INTO "person" VALUES (8, 'gi3pxbvdwapw7usn7up6wurgdm', 4, 'thuy', 'Hoàng Thị Thanh Thuỷ', 'hoang thi thanh thuy', 'cô', 'vi', NULL, 0, NULL, 1795957876);
INSERT INTO "person" VALUES (9, 'ljn3fazmdpcjwpaj4eukchhlw4', 4, 'nhan', 'Tôn Thất Nhân', 'ton that nhan', 'thầy', 'vi', NULL, 0, NULL, 1795957876);
INSERT INTO "person" VALUES (10, 'j3ftvxv4taig6ubopfftv3e3gq', 1, 'lan', 'Vũ Thị Lan', 'vu thi lan', 'bà', 'vi', '$argon2id$v=19$m=65536,t=2,p=1$UOpZG5Iz1Z9YogKt8Kh+FA$BdWYPou9p9SaA49FAJiryznW8qw4OKk523mjjF7cYyI', 0, NULL, 1795957876);
INSERT INTO "person" VALUES (11, '5noo2gszhbpaxk3w3m3lh4xfui', 2, 'quan', 'Hồ Anh Quân', 'ho anh quan', 'thầy', 'vi', '$argon2id$v=19$m=65536,t=2,p=1$uBYGrkmXf2h9Fr3PZgLPnw$PfJeWo0EbN/M/TZuChFUANoGloMTaPiYu85m8Gjf65I', 0, NULL, 1795957876);
INSERT INTO "person" VALUES (12, 'lqt5ukwuxqciannxtt2qrhnzme', 2, 'hoaian.1a', 'Phạm Hoài An', 'pham hoai an', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (13, 'xrydyy3mzqhpagmpoi4hmqomfe', 2, 'minhanh.1a', 'Cao Minh Anh', 'cao minh anh', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (14, 'y3qanx6jx3c4ttf7nijokuljnm', 2, 'xuanbach.1a', 'Ngô Xuân Bách', 'ngo xuan bach', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (15, 'hlkv47x6j6jkmdejzevujirzcm', 2, 'xuanbach2.1a', 'Võ Xuân Bách', 'vo xuan bach', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (16, 'ts5tdz4paj2t2ti5snl4rn6lwa', 2, 'giabao.1a', 'Vũ Gia Bảo', 'vu gia bao', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (17, 'kjnu6tbi5mm2qobqxioakvcs64', 2, 'baochau.1a', 'Hoàng Bảo Châu', 'hoang bao chau', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (18, 'qpzzz2xpeeoqf7x2vpxtmkjz6e', 2, 'trunghieu.1a', 'Nguyễn Trung Hiếu', 'nguyen trung hieu', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (19, 'jwmmt4mbram4umv5gqq74qdxrm', 2, 'trunghieu2.1a', 'Tôn Thất Trung Hiếu', 'ton that trung hieu', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (20, 'pecxl4bfox2xqgpokses6x2ln4', 2, 'quanghuy.1a', 'Tôn Thất Quang Huy', 'ton that quang huy', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (21, 'qk6rtpqfutouo7r6sybg4top44', 2, 'dangkhoa.1a', 'Tôn Thất Đăng Khoa', 'ton that dang khoa', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (22, 'j5wpdnjdn5vyqp4okc5pxu5goq', 2, 'minhkhoi.1a', 'Trần Minh Khôi', 'tran minh khoi', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (23, 'ok6cumgjpdyqy6onhryhgt3que', 2, 'tuelam.1a', 'Phạm Tuệ Lâm', 'pham tue lam', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (24, 'ec3mpe4l2hlw3knpgwtnyxlnia', 2, 'nhatminh.1a', 'Hoàng Nhật Minh', 'hoang nhat minh', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (25, 'c3twexpaa24u2h3fkjc6mxcfb4', 2, 'congminh.1a', 'Đặng Công Minh', 'dang cong minh', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (26, '7hf6larnc5kfgobkiwnffrrcsq', 2, 'congminh2.1a', 'Đỗ Công Minh', 'do cong minh', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (27, 'u5neqzzrat46szuozr2g5qpbwy', 2, 'hamy.1a', 'Đinh Hà My', 'dinh ha my', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (28, 'frlceklw67td2gpahb3mpabbly', 2, 'vietnam.1a', 'Bùi Viết Nam', 'bui viet nam', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (29, 'swlxdafsun5lq5uu6yvi545qj4', 2, 'vietnam2.1a', 'Võ Viết Nam', 'vo viet nam', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (30, 'hsg2a5zsrceohcupyzrtexy6aa', 2, 'thaonguyen.1a', 'Bùi Thảo Nguyên', 'bui thao nguyen', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (31, '7wb4pghxnhj34dwsiedayucuiq', 2, 'kimngan.1a', 'Đinh Kim Ngân', 'dinh kim ngan', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (32, 'gr7emo7wjcfuuza2stpllzkkwa', 2, 'baongoc.1a', 'Huỳnh Bảo Ngọc', 'huynh bao ngoc', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (33, '2vsgudnxv2xtgu76fledxt66tm', 2, 'bichphuong.1a', 'Hoàng Bích Phượng', 'hoang bich phuong', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (34, 'upwzfphz63nqtr4f2bqbmeltka', 2, 'bichphuong2.1a', 'Tôn Nữ Bích Phượng', 'ton nu bich phuong', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (35, 'kvqtelpag5jr7piaizzzl54whu', 2, 'minhquan.1a', 'Tôn Thất Minh Quân', 'ton that minh quan', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (36, '6jod6zgmx3mwe4wddzhyifa5na', 2, 'haidang.1a', 'Tôn Thất Hải Đăng', 'ton that hai dang', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (37, 'bzmduouhi2xumol2yydmymppty', 2, 'thanhdat.1a', 'Vũ Thành Đạt', 'vu thanh dat', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (38, 'b2pu3jyqtqsqzieogo3ehcwofu', 2, 'phucan.3a', 'Lê Phúc An', 'le phuc an', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (39, 'o74ljvjuqvrpihgyfcjtma2j7m', 2, 'minhanh.3a', 'Nguyễn Minh Anh', 'nguyen minh anh', 'em', 'vi', '$argon2id$v=19$m=65536,t=2,p=1$ROdZcqQYq9awhqbu6ySr4A$TtIg5Ww3EdicqlRF0tK6f/Rn/qraHugkiup9C+Qb3cY', 0, NULL, 1795957877);
INSERT INTO "person" VALUES (40, 'kdewa7hsyu6lwhbk6xsnqfif3e', 2, 'xuanbach.3a', 'Trần Xuân Bách', 'tran xuan bach', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (41, 'xomx4viyzedbs5dl4yspfqkrhu', 2, 'quynhchi.3a', 'Hoàng Quỳnh Chi', 'hoang quynh chi', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (42, 'uiwbrv7dff5zkd2ntaeb5h2opi', 2, 'lanchi.3a', 'Nguyễn Lan Chi', 'nguyen lan chi', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (43, 'qczqz4lvy53t5whuqbjz6skh6e', 2, 'quynhchi2.3a', 'Nguyễn Quỳnh Chi', 'nguyen quynh chi', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (44, 'x3tkybrws4vd7n5bujv6s766ru', 2, 'baochau.3a', 'Phan Bảo Châu', 'phan bao chau', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (45, 'zdam3attjqugi4wfonafgntmpq', 2, 'baochau2.3a', 'Trần Bảo Châu', 'tran bao chau', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (46, 'os5zegqgootirgeyidphkicpmi', 2, 'ngocdiep.3a', 'Võ Ngọc Diệp', 'vo ngoc diep', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (47, 'b2c4n4evvrkqbpp2xuguxgrve4', 2, 'tiendung.3a', 'Phạm Tiến Dũng', 'pham tien dung', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (48, 'qfmoxtqvweyqynzheootxbasgu', 2, 'trunghieu.3a', 'Lê Trung Hiếu', 'le trung hieu', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (49, '4z74figc3q3rkpah2ll62mivw4', 2, 'trunghieu2.3a', 'Trần Trung Hiếu', 'tran trung hieu', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (50, 't6fo3xkpnkzu5zbbehgkw3vute', 2, 'giahan.3a', 'Đỗ Gia Hân', 'do gia han', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (51, '5knd6wzt4ri2tp24itadgwi3hq', 2, 'dangkhoa.3a', 'Phạm Đăng Khoa', 'pham dang khoa', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (52, '74k26qt6tp7koqwxy674xphg6q', 2, 'anhkhoa.3a', 'Đỗ Anh Khoa', 'do anh khoa', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (53, 'anzwnlaqyk7hicugt5t7jzoaxy', 2, 'minhkhoi.3a', 'Ngô Minh Khôi', 'ngo minh khoi', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (54, 's673hs32ry72bkaszlfx7rywxm', 2, 'tuankiet.3a', 'Hồ Tuấn Kiệt', 'ho tuan kiet', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (55, 'ofbv755bpnqa3mnkjnolx37zbm', 2, 'tuankiet2.3a', 'Võ Tuấn Kiệt', 'vo tuan kiet', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (56, 'vpajeybsz3ihfy7w7atyjnzgm4', 2, 'nhatminh.3a', 'Huỳnh Nhật Minh', 'huynh nhat minh', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (57, 'ccpuoxb5vfbj2fkhhdxuz2wwo4', 2, 'thaonguyen.3a', 'Huỳnh Thảo Nguyên', 'huynh thao nguyen', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (58, 'h7dhznabsvkxhpjijmjcis6xky', 2, 'baongoc.3a', 'Nguyễn Bảo Ngọc', 'nguyen bao ngoc', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (59, '3oywzzblg3kjve5mxsnthgnrji', 2, 'yennhi.3a', 'Phạm Yến Nhi', 'pham yen nhi', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (60, 'z7ldfh24yw6nciledwabmjwcvq', 2, 'thienphuc.3a', 'Lê Thiên Phúc', 'le thien phuc', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (61, 'lurswdkxwz2vivh3g7t55qzala', 2, 'thienphuc2.3a', 'Phạm Thiên Phúc', 'pham thien phuc', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (62, 'nzdn2uelploqkx53qcewuggmh4', 2, 'maiphuong.3a', 'Trần Mai Phương', 'tran mai phuong', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (63, '6jf7iggqejvaigb3dnwvbrfimu', 2, 'bichphuong.3a', 'Đỗ Bích Phượng', 'do bich phuong', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (64, '56padwcyd47jqlsovhdhdari6m', 2, 'minhquan.3a', 'Phạm Minh Quân', 'pham minh quan', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (65, 'gcnt2j232xl3irumjne3o2rx5y', 2, 'thanhtruc.3a', 'Đỗ Thanh Trúc', 'do thanh truc', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (66, 'ue4vlvujriseslnytruz4rflge', 2, 'camtu.3a', 'Huỳnh Cẩm Tú', 'huynh cam tu', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (67, '3qq6aggac7gpwrolnfwmepcnya', 2, 'camtu2.3a', 'Lê Cẩm Tú', 'le cam tu', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (68, 'rlr7wixrbg5pwzzaogwpbeqiqi', 2, 'tuongvy.3a', 'Huỳnh Tường Vy', 'huynh tuong vy', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (69, 'xgyafkygdvpaxrgq5r4ssnelwu', 2, 'haidang.3a', 'Cao Hải Đăng', 'cao hai dang', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (70, 'q26thxm3tidakm5bvu2gpjzafy', 2, 'thanhdat.3a', 'Dương Thành Đạt', 'duong thanh dat', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (71, 'jzk6liazzj3gmhwopld7qpxvaq', 2, 'thanhdat2.3a', 'Tôn Thất Thành Đạt', 'ton that thanh dat', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (72, 'y2eepaldz7eg5zr6wopiijc4ly', 2, 'quynhchi.3b', 'Dương Quỳnh Chi', 'duong quynh chi', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (73, 'pcidbsgdcx5qvh62yzbud525qq', 2, 'lanchi.3b', 'Phan Lan Chi', 'phan lan chi', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (74, 'uadje7gq5ysjllfbyxhvud77vi', 2, 'quynhchi2.3b', 'Phan Quỳnh Chi', 'phan quynh chi', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (75, 'q636frvay4tf7cr627kfpidtiq', 2, 'quynhchi3.3b', 'Đinh Quỳnh Chi', 'dinh quynh chi', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (76, 'n5pa6lkj4cwgyerskcxvr6cs6e', 2, 'tiendung.3b', 'Tôn Thất Tiến Dũng', 'ton that tien dung', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (77, 'rxlbrcbatitg4drlm5bqwwephi', 2, 'thuyduong.3b', 'Phạm Thuỳ Dương', 'pham thuy duong', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (78, 'lvhca2p6pgbabzsatvgq4vufza', 2, 'giahuy.3b', 'Vũ Gia Huy', 'vu gia huy', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (79, 'r3bvtqr7kmcng5bl77tkroe4s4', 2, 'dangkhoa.3b', 'Nguyễn Đăng Khoa', 'nguyen dang khoa', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (80, '65lchscwc6hqffq6mjkgi2qvc4', 2, 'tuankiet.3b', 'Vũ Tuấn Kiệt', 'vu tuan kiet', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (81, '3k5zmblwwd4ggriwgyz4okngaa', 2, 'dieulinh.3b', 'Nguyễn Diệu Linh', 'nguyen dieu linh', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (82, 'wvvaf64wjxycoptw6zub2zuqmi', 2, 'baolong.3b', 'Nguyễn Bảo Long', 'nguyen bao long', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (83, 'wqxa4mql3qmavdouses54ec7je', 2, 'baolong2.3b', 'Võ Bảo Long', 'vo bao long', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (84, 'e4oyof4x3yr6kev4437tf5xrai', 2, 'tuelam.3b', 'Lê Tuệ Lâm', 'le tue lam', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (85, 'e4xozf2gkhiamg7itwuhzg7lzm', 2, 'tuelam2.3b', 'Nguyễn Tuệ Lâm', 'nguyen tue lam', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (86, '5og7wxxfra6p7opeevhowjfvzi', 2, 'baloc.3b', 'Cao Bá Lộc', 'cao ba loc', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (87, 'g76x7jkk2kmmulh3tbwjrgvhmi', 2, 'congminh.3b', 'Nguyễn Công Minh', 'nguyen cong minh', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (88, 'e5utydyeuo77s4sce6dpadlwpe', 2, 'hamy.3b', 'Trần Hà My', 'tran ha my', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (89, 'korwbuviedatjsrtxvzu37qjsy', 2, 'vietnam.3b', 'Nguyễn Viết Nam', 'nguyen viet nam', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (90, 'ososjdxl3rteipzwwb5l4n2n24', 2, 'thaonguyen.3b', 'Phan Thảo Nguyên', 'phan thao nguyen', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (91, 'easif7da72gtqyl6sawk7c445a', 2, 'thaonguyen2.3b', 'Đặng Thảo Nguyên', 'dang thao nguyen', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (92, 'gw7fyos2uxvbgc5i2ujaylcqcq', 2, 'baongoc.3b', 'Hoàng Bảo Ngọc', 'hoang bao ngoc', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (93, 'fams4ln6b7v3hxjiyfeta7zyby', 2, 'baongoc2.3b', 'Vũ Bảo Ngọc', 'vu bao ngoc', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (94, 'tkmxpgo6fmbzvf5wmsjexkygle', 2, 'bichphuong.3b', 'Trần Bích Phượng', 'tran bich phuong', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (95, 'zbcltm5wrwrcx4n3t74nkfkpbe', 2, 'phuongthao.3b', 'Bùi Phương Thảo', 'bui phuong thao', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (96, 'svfwbcpvbogst4sdz6ieerrcpi', 2, 'phuongthao2.3b', 'Hồ Phương Thảo', 'ho phuong thao', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (97, 'vkcf5fpgytgfi5pqgcnsrmpryi', 2, 'thanhtruc.3b', 'Dương Thanh Trúc', 'duong thanh truc', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (98, 'dxoq37v3o2ifdbcxkop6hae2m4', 2, 'thanhtruc2.3b', 'Đặng Thanh Trúc', 'dang thanh truc', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (99, 'gr7pysrjadnmhxbef5ouhmzizi', 2, 'camtu.3b', 'Vũ Cẩm Tú', 'vu cam tu', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (100, 'lf7btgjv2bnnzgxcp2cqs3megm', 2, 'tuongvy.3b', 'Nguyễn Tường Vy', 'nguyen tuong vy', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (101, 'dmsal36hldbru5bklzg36uecle', 2, 'haidang.3b', 'Hoàng Hải Đăng', 'hoang hai dang', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person" VALUES (102, 'az2jvyk45g2rpow6om4kof5ko4', 2, 'thanhdat.3b', 'Huỳnh Thành Đạt', 'huynh thanh dat', 'em', 'vi', NULL, 0, NULL, 1795957877);
INSERT INTO "person_grant" VALUES (1, 1, 'principal', 2, 0, 0, 1785517200, NULL);
INSERT INTO "person_grant" VALUES (2, 2, 'head', 2, 14, 0, 1785517200, NULL);
INSERT INTO "person_grant" VALUES (3, 2, 'teacher', 2, 14, 0, 1785517200, NULL);
INSERT INTO "person_grant" VALUES (4, 3, 'head', 2, 48, 0, 1785517200, NULL);
INSERT INTO "person_grant" VALUES (5, 3, 'teacher', 2, 48, 0, 1785517200, NULL);
INSERT INTO "person_grant" VALUES (6, 4, 'teacher', 2, 8, 0, 1785517200, NULL);
INSERT INTO "person_grant" VALUES (7, 5, 'teacher', 2, 8, 0, 1785517200, NULL);
INSERT INTO "person_grant" VALUES (8, 6, 'teacher', 2, 2, 0, 1785517200, NULL);
INSERT INTO "person_grant" VALUES (9, 7, 'teacher', 2, 16, 0, 1785517200, NULL);
INSERT INTO "person_grant" VALUES (10, 8, 'teacher', 2, 32, 0, 1785517200, NULL);
INSERT INTO "person_grant" VALUES (11, 9, 'teacher', 2, 56, 0, 1785517200, NULL);
INSERT INTO "person_grant" VALUES (12, 10, 'inspector', 1, 0, 0, 1785517200, NULL);
INSERT INTO "person_grant" VALUES (13, 11, 'admin', 2, 0, 0, 1785517200, NULL);
INSERT INTO "person_grant" VALUES (14, 12, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (15, 13, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (16, 14, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (17, 15, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (18, 16, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (19, 17, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (20, 18, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (21, 19, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (22, 20, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (23, 21, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (24, 22, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (25, 23, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (26, 24, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (27, 25, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (28, 26, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (29, 27, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (30, 28, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (31, 29, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (32, 30, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (33, 31, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (34, 32, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (35, 33, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (36, 34, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (37, 35, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (38, 36, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (39, 37, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (40, 38, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (41, 39, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (42, 40, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (43, 41, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (44, 42, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (45, 43, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (46, 44, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (47, 45, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (48, 46, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (49, 47, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (50, 48, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (51, 49, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (52, 50, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (53, 51, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (54, 52, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (55, 53, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (56, 54, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (57, 55, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (58, 56, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (59, 57, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (60, 58, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (61, 59, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (62, 60, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (63, 61, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (64, 62, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (65, 63, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (66, 64, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (67, 65, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (68, 66, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (69, 67, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (70, 68, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (71, 69, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (72, 70, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (73, 71, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (74, 72, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (75, 73, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (76, 74, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (77, 75, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (78, 76, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (79, 77, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (80, 78, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (81, 79, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (82, 80, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (83, 81, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (84, 82, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (85, 83, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (86, 84, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (87, 85, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (88, 86, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (89, 87, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (90, 88, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (91, 89, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (92, 90, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (93, 91, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (94, 92, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (95, 93, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (96, 94, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (97, 95, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (98, 96, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (99, 97, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (100, 98, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (101, 99, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (102, 100, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (103, 101, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "person_grant" VALUES (104, 102, 'pupil', 2, 0, 0, 1795957877, NULL);
INSERT INTO "class" VALUES (1, 'mukedtf4o4ni3gzmame6mutdcm', 2, 2026, 1, '1A', 26);
INSERT INTO "class" VALUES (2, 'yrkgeongbmgyd7kuhsdad3jyh4', 2, 2026, 3, '3A', 34);
INSERT INTO "class" VALUES (3, 'qlucro2d7knx2vk57qt5nnweje', 2, 2026, 3, '3B', 31);
INSERT INTO "class_member" VALUES (1, 6, 'teacher', 0, 0, 0);
INSERT INTO "class_member" VALUES (1, 12, 'pupil', 12, 4, 0);
INSERT INTO "class_member" VALUES (1, 13, 'pupil', 12, 0, 0);
INSERT INTO "class_member" VALUES (1, 14, 'pupil', 8, 8, 0);
INSERT INTO "class_member" VALUES (1, 15, 'pupil', 12, 4, 0);
INSERT INTO "class_member" VALUES (1, 16, 'pupil', 4, 0, 0);
INSERT INTO "class_member" VALUES (1, 17, 'pupil', 8, 8, 0);
INSERT INTO "class_member" VALUES (1, 18, 'pupil', 14, 2, 0);
INSERT INTO "class_member" VALUES (1, 19, 'pupil', 10, 8, 0);
INSERT INTO "class_member" VALUES (1, 20, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (1, 21, 'pupil', 12, 0, 0);
INSERT INTO "class_member" VALUES (1, 22, 'pupil', 8, 8, 0);
INSERT INTO "class_member" VALUES (1, 23, 'pupil', 4, 4, 0);
INSERT INTO "class_member" VALUES (1, 24, 'pupil', 12, 0, 0);
INSERT INTO "class_member" VALUES (1, 25, 'pupil', 4, 0, 0);
INSERT INTO "class_member" VALUES (1, 26, 'pupil', 8, 8, 0);
INSERT INTO "class_member" VALUES (1, 27, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (1, 28, 'pupil', 14, 6, 0);
INSERT INTO "class_member" VALUES (1, 29, 'pupil', 10, 8, 0);
INSERT INTO "class_member" VALUES (1, 30, 'pupil', 8, 8, 0);
INSERT INTO "class_member" VALUES (1, 31, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (1, 32, 'pupil', 12, 0, 0);
INSERT INTO "class_member" VALUES (1, 33, 'pupil', 12, 4, 0);
INSERT INTO "class_member" VALUES (1, 34, 'pupil', 4, 0, 0);
INSERT INTO "class_member" VALUES (1, 35, 'pupil', 8, 8, 0);
INSERT INTO "class_member" VALUES (1, 36, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (1, 37, 'pupil', 12, 0, 0);
INSERT INTO "class_member" VALUES (2, 4, 'teacher', 0, 0, 0);
INSERT INTO "class_member" VALUES (2, 38, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (2, 39, 'pupil', 8, 8, 0);
INSERT INTO "class_member" VALUES (2, 40, 'pupil', 14, 12, 0);
INSERT INTO "class_member" VALUES (2, 41, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (2, 42, 'pupil', 10, 10, 0);
INSERT INTO "class_member" VALUES (2, 43, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (2, 44, 'pupil', 10, 10, 0);
INSERT INTO "class_member" VALUES (2, 45, 'pupil', 12, 8, 0);
INSERT INTO "class_member" VALUES (2, 46, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (2, 47, 'pupil', 10, 8, 0);
INSERT INTO "class_member" VALUES (2, 48, 'pupil', 12, 8, 0);
INSERT INTO "class_member" VALUES (2, 49, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (2, 50, 'pupil', 2, 2, 0);
INSERT INTO "class_member" VALUES (2, 51, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (2, 52, 'pupil', 10, 10, 0);
INSERT INTO "class_member" VALUES (2, 53, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (2, 54, 'pupil', 10, 8, 0);
INSERT INTO "class_member" VALUES (2, 55, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (2, 56, 'pupil', 12, 8, 0);
INSERT INTO "class_member" VALUES (2, 57, 'pupil', 10, 10, 0);
INSERT INTO "class_member" VALUES (2, 58, 'pupil', 14, 12, 0);
INSERT INTO "class_member" VALUES (2, 59, 'pupil', 12, 8, 0);
INSERT INTO "class_member" VALUES (2, 60, 'pupil', 14, 10, 0);
INSERT INTO "class_member" VALUES (2, 61, 'pupil', 10, 10, 0);
INSERT INTO "class_member" VALUES (2, 62, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (2, 63, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (2, 64, 'pupil', 8, 8, 0);
INSERT INTO "class_member" VALUES (2, 65, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (2, 66, 'pupil', 12, 0, 0);
INSERT INTO "class_member" VALUES (2, 67, 'pupil', 14, 12, 0);
INSERT INTO "class_member" VALUES (2, 68, 'pupil', 10, 10, 0);
INSERT INTO "class_member" VALUES (2, 69, 'pupil', 14, 12, 0);
INSERT INTO "class_member" VALUES (2, 70, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (2, 71, 'pupil', 12, 8, 0);
INSERT INTO "class_member" VALUES (3, 5, 'teacher', 0, 0, 0);
INSERT INTO "class_member" VALUES (3, 72, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (3, 73, 'pupil', 14, 12, 0);
INSERT INTO "class_member" VALUES (3, 74, 'pupil', 10, 2, 0);
INSERT INTO "class_member" VALUES (3, 75, 'pupil', 12, 0, 0);
INSERT INTO "class_member" VALUES (3, 76, 'pupil', 12, 8, 0);
INSERT INTO "class_member" VALUES (3, 77, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (3, 78, 'pupil', 4, 4, 0);
INSERT INTO "class_member" VALUES (3, 79, 'pupil', 10, 8, 0);
INSERT INTO "class_member" VALUES (3, 80, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (3, 81, 'pupil', 2, 2, 0);
INSERT INTO "class_member" VALUES (3, 82, 'pupil', 12, 8, 0);
INSERT INTO "class_member" VALUES (3, 83, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (3, 84, 'pupil', 12, 0, 0);
INSERT INTO "class_member" VALUES (3, 85, 'pupil', 14, 12, 0);
INSERT INTO "class_member" VALUES (3, 86, 'pupil', 10, 2, 0);
INSERT INTO "class_member" VALUES (3, 87, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (3, 88, 'pupil', 4, 4, 0);
INSERT INTO "class_member" VALUES (3, 89, 'pupil', 10, 8, 0);
INSERT INTO "class_member" VALUES (3, 90, 'pupil', 10, 2, 0);
INSERT INTO "class_member" VALUES (3, 91, 'pupil', 14, 12, 0);
INSERT INTO "class_member" VALUES (3, 92, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (3, 93, 'pupil', 12, 0, 0);
INSERT INTO "class_member" VALUES (3, 94, 'pupil', 12, 8, 0);
INSERT INTO "class_member" VALUES (3, 95, 'pupil', 14, 10, 0);
INSERT INTO "class_member" VALUES (3, 96, 'pupil', 10, 2, 0);
INSERT INTO "class_member" VALUES (3, 97, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (3, 98, 'pupil', 4, 4, 0);
INSERT INTO "class_member" VALUES (3, 99, 'pupil', 8, 8, 0);
INSERT INTO "class_member" VALUES (3, 100, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (3, 101, 'pupil', 12, 12, 0);
INSERT INTO "class_member" VALUES (3, 102, 'pupil', 10, 2, 0);
INSERT INTO "audit" VALUES (1, 1795957876, 0, 'seal-results', 'setting', 0, NULL, '9fb9ad9c43db69f96c77b30486600822bd2f47c5d912f4a21218e3b37b670e97');
INSERT INTO "audit" VALUES (2, 1795957877, 0, 'demo', 'unit', 2, NULL, '5a885ee3fb16bd7a9031436145b47e66744302342dcc1de89138425a643b7b7f');
INSERT INTO "audit" VALUES (3, 1788660000, 5, 'upload', 'item', 1, NULL, '47028b059d1226bbed7d76f9e06ed5ca78695ff174309df18054c93914403267');
INSERT INTO "audit" VALUES (4, 1789092000, 4, 'upload', 'item', 2, NULL, '94f63406f0bed4590fd99fb3e713654e0e0e2af0705b92f1c23355e1b0191c6e');
INSERT INTO "audit" VALUES (5, 1789696800, 6, 'upload', 'item', 3, NULL, 'cd3798e5898ff7b5bb8b2b9bdc7db4cbac18bfc195bc1f70df96aa0a140b0d45');
INSERT INTO "audit" VALUES (6, 1791338400, 4, 'upload', 'item', 4, NULL, '9cb898edf1873e39e0da0cbd043075421c61c7d9ff19be49ea4a86303dcfbae3');
INSERT INTO "audit" VALUES (7, 1791943200, 5, 'upload', 'item', 5, NULL, '045459780f8e359279abc7747c792a9f27b25b1270d3ca42418ac2d89760a3d9');
INSERT INTO "audit" VALUES (8, 1792461600, 6, 'upload', 'item', 6, NULL, 'aa181d9f27517cd037a9dd5e84ab565cd0a626fe2794b1eb8aad402c309a684f');
INSERT INTO "audit" VALUES (9, 1795957877, 5, 'upload', 'item', 7, NULL, 'c308e06255e2f16c326a0fe08d624da1965d2d8b8c89a51f977d8d8f30db559e');
INSERT INTO "audit" VALUES (10, 1795957877, 6, 'upload', 'item', 8, NULL, 'e1c6522a6520acabb76a8028b9ebfd66e5525de1bd72d8eb48850dc55b24789a');
INSERT INTO "audit" VALUES (11, 1795957877, 4, 'upload', 'item', 9, NULL, 'b447461bdc28374ea5d5573088715b6b77657615b61c9fd7debfd43781a58871');
INSERT INTO "audit" VALUES (12, 1795957877, 4, 'upload', 'item', 10, NULL, '04eb92a9e39434c42de21816ca134a8b07d6b7e59505c2cf0c82d8b85f2da762');
INSERT INTO "audit" VALUES (13, 1795957877, 5, 'upload', 'item', 11, NULL, '40c1f460f3655e7b5873504a7cf98078e02340fdfbad183132f1f46a82196406');
INSERT INTO "audit" VALUES (14, 1795957877, 5, 'upload', 'item', 12, NULL, 'a67572adf837f01786835c79138ec284abba800ffffae11ad1fe813f90d556f9');
INSERT INTO "audit" VALUES (15, 1795957877, 5, 'upload', 'item', 13, NULL, '6f34339e6cf91092ea78bf13e091127830dfdbfcb09d21b3a99fd67def60bcbd');
INSERT INTO "audit" VALUES (16, 1795957877, 4, 'upload', 'item', 14, NULL, '19488e63147a65e787cb4e8bb1b0947d2b71b45f7c399ae00b598cc9535174b0');
INSERT INTO "audit" VALUES (17, 1795957877, 4, 'upload', 'item', 15, NULL, 'c8f4615255d119b86ba319c2c2e99ce0e9e80927df2a164c0f9a397f3626c253');
INSERT INTO "audit" VALUES (18, 1795957877, 5, 'store', 'version', 1, NULL, '106c8ca64eddbcc501bc0d1eecd7d924881b5e12bd43dd5203fb67f62a298b00');
INSERT INTO "audit" VALUES (19, 1795957877, 4, 'store', 'version', 2, NULL, '5ada7ca0ab50de8ff7ab680bc139d8416bffb76a8c10a4c294fb017e3f6b955f');
INSERT INTO "audit" VALUES (20, 1795957877, 6, 'store', 'version', 3, NULL, '3a726b8ff76d2858c6b7ac769aa441874d431062187dcc202d871dac47611572');
INSERT INTO "audit" VALUES (21, 1795957877, 4, 'store', 'version', 4, NULL, 'c0da43e1a43ae21f2716cc52ff0eebb8cad8353a8ffd3ea0bdcdb9ef150a28d0');
INSERT INTO "audit" VALUES (22, 1795957877, 5, 'store', 'version', 5, NULL, 'd03019ae82d1437b78ef3038ed31199ecf4dbecda426fcb516349fe2c9c7ad86');
INSERT INTO "audit" VALUES (23, 1795957877, 6, 'store', 'version', 6, NULL, '005aa9f767baf1f39c2661c38840a14e9d4f482ccfc2bc4813fcb9cbe522f600');
INSERT INTO "audit" VALUES (24, 1795957877, 5, 'store', 'version', 7, NULL, '52f2958d458b18095aede0af521c9d704fd3e58d4acd8a80c243359bfabe3ee4');
INSERT INTO "audit" VALUES (25, 1795957877, 6, 'store', 'version', 8, NULL, '2e880fde36d0ff55a874efe7faccc82dde597ca4bf5398f82b3f9ab1a7976400');
INSERT INTO "audit" VALUES (26, 1795957877, 4, 'store', 'version', 9, NULL, 'd51c26ddaadd865963ba1c2c562f6bc52ad9beef73d572abfff3b73fa554d16e');
INSERT INTO "audit" VALUES (27, 1795957877, 4, 'store', 'version', 10, NULL, '09341e125476dd09ca4d4dc17bbbfeb51168f789740d7bc788b56cd879414c24');
INSERT INTO "audit" VALUES (28, 1795957877, 5, 'store', 'version', 11, NULL, '7bc3988786c2716c395be569461085f4a1946736b9eaa2608dd3e8eba5b057ed');
INSERT INTO "audit" VALUES (29, 1795957877, 5, 'store', 'version', 12, NULL, '316316af96d9d8e32a858e0686092785f14612dcaa53bd40edf2f5083dc08925');
INSERT INTO "audit" VALUES (30, 1795957877, 5, 'store', 'version', 13, NULL, '0eb2ec96b85fe3317fa8da87e4a80693290c4ed2c444ab0461ba450af25e6768');
INSERT INTO "audit" VALUES (31, 1795957877, 4, 'store', 'version', 14, NULL, '97587fab92c8e65d4050089aa35d64d350f14f78ee1736c1cbe5bffb47365b88');
INSERT INTO "audit" VALUES (32, 1795957877, 4, 'store', 'version', 15, NULL, 'a7d23cbe8e18ec6697cd9911041004b919a0dc42bab0efa6a04d62c8a426e39c');
INSERT INTO "audit" VALUES (33, 1795957877, 0, 'check', 'version', 1, 'ready', 'f96c7b24c606d7ffd9def3300b829522dcc173180a012bdcd06ecd36a3a4e1fb');
INSERT INTO "audit" VALUES (34, 1795957877, 0, 'check', 'version', 2, 'ready', '7751b54a2ca6085aa3620da521f0093a6b8c820d0683acac1463ed8b4761524a');
INSERT INTO "audit" VALUES (35, 1795957877, 0, 'check', 'version', 3, 'ready', '3b56c30606cdb9f2a3106b57de420fdceafa8cf2699d9abd79332d707936a4b2');
INSERT INTO "audit" VALUES (36, 1795957877, 0, 'check', 'version', 4, 'ready', 'c4f3537ebe2a0b50f10bd3d915cea5dbceb5299276601ef08bef47a1a517205d');
INSERT INTO "audit" VALUES (37, 1788660000, 5, 'submit', 'item', 1, NULL, '54dc4f27776ce132f407085d89e24433d043e9d44655062aaac6ba3e36ff08d3');
INSERT INTO "audit" VALUES (38, 1788660000, 2, 'pass', 'item', 1, NULL, 'e2dac8d050c717e0eb1415948e8a773cbee165fddf58d58c1a35eb2a1e36c1b3');
INSERT INTO "audit" VALUES (39, 1788660000, 1, 'publish', 'item', 1, NULL, 'ca49b8b0f97c31fae908bc312ebd76b4afa6f14002a8eedef6d9662f66e01eb0');
INSERT INTO "audit" VALUES (40, 1789092000, 4, 'submit', 'item', 2, NULL, '8a551d241b6da4342a78d95a6555c630cb68f97d4334a3132a972dda3caea3e3');
INSERT INTO "audit" VALUES (41, 1789092000, 2, 'pass', 'item', 2, NULL, '29a06d562867061d8f7b0e8f05d7ccaabe600d89e3e2ebacc250e9295fbd295d');
INSERT INTO "audit" VALUES (42, 1789092000, 1, 'publish', 'item', 2, NULL, 'ca79ae79103be5fe297f8582e225aee09cea62792ac17090c2bf5aa7619fd89b');
INSERT INTO "audit" VALUES (43, 1789696800, 6, 'submit', 'item', 3, NULL, '5f4241e9ba43f72e800417806205dda06f2d9e8949ce9687bd79a44cb299288f');
INSERT INTO "audit" VALUES (44, 1789696800, 2, 'pass', 'item', 3, NULL, '7ce8742e69e8917414b1ceb401625b0d28e8a1954f3fb59c4a3c5df49fe1ae64');
INSERT INTO "audit" VALUES (45, 1789696800, 1, 'publish', 'item', 3, NULL, '5a7e1158715e8806106b41f71260ad4608865e035cccec760cd5403ec33c4024');
INSERT INTO "audit" VALUES (46, 1791338400, 4, 'submit', 'item', 4, NULL, '7139e4975eb3db849e74b8d1d7d4d2b26a7d8b918d0d16fa378122b3ea5e7321');
INSERT INTO "audit" VALUES (47, 1791338400, 2, 'pass', 'item', 4, NULL, 'e225b95f70a5b8d686a1a2da5b3e5ec51514c49b74f8238bcffe1f2eae63d991');
INSERT INTO "audit" VALUES (48, 1791338400, 1, 'publish', 'item', 4, NULL, 'dd36b45be0f04980e298ff43facf88fd7195805159b0937b31f527c87475d57b');
INSERT INTO "audit" VALUES (49, 1795957877, 0, 'check', 'version', 5, 'ready', '6b485d21b30bd0b039e473ed006a6b0b64c0a6036941d3ada7a2e44984dfd159');
INSERT INTO "audit" VALUES (50, 1795957877, 0, 'check', 'version', 6, 'ready', '25c80db48d5c35fe79e5ab60b1f66c08e62c541e57e7131a0ba8ca8f97adae67');
INSERT INTO "audit" VALUES (51, 1795957877, 0, 'check', 'version', 7, 'ready', 'bfb1b51797d61022cf57f8360ff76b0d4c084f67eefa6b5564ef403228fab286');
INSERT INTO "audit" VALUES (52, 1795957877, 0, 'check', 'version', 8, 'ready', '11aec43653274dfeaeac9da9fdecdccf7e18cb2ce56ccaa852ef84ceb5d06318');
INSERT INTO "audit" VALUES (53, 1791943200, 5, 'submit', 'item', 5, NULL, '6d0c20bc1f64a81e0c7a8dee6b55e97fcb98cf7f0a0a0d8ab0b9275f3c935d70');
INSERT INTO "audit" VALUES (54, 1791943200, 2, 'pass', 'item', 5, NULL, '64e01b57ffc31ea31c6fe29e3684526199c6498d1f5f7617dfdb14edf4f3aef5');
INSERT INTO "audit" VALUES (55, 1791943200, 1, 'publish', 'item', 5, NULL, '3030b864dc805ba07a1797dc3bff2192972cd455db038a8b84b2048893b6a622');
INSERT INTO "audit" VALUES (56, 1792461600, 6, 'submit', 'item', 6, NULL, '61c6462ec0610e57c113f84e221bd373856ed54178219b1784c816ab123ae43a');
INSERT INTO "audit" VALUES (57, 1792461600, 2, 'pass', 'item', 6, NULL, '7e26812aa599cfd7d628c69aa215ebfe004805108fc592143d603fd8338c7924');
INSERT INTO "audit" VALUES (58, 1792461600, 1, 'publish', 'item', 6, NULL, '5bfade219d38f009fcc704e7fae4cc50e37b2d1419344017878bbf0921a95977');
INSERT INTO "audit" VALUES (59, 1795957877, 5, 'submit', 'item', 7, NULL, '6a1c93ce2cfee144ab782e6a92d4f34a3ddcab897a74ac721f38578010fd6e61');
INSERT INTO "audit" VALUES (60, 1795957877, 2, 'pass', 'item', 7, NULL, 'c5b5234350f6adddff1618500fb51322e9e3d0ab8db6b1703a7c109c0d462d80');
INSERT INTO "audit" VALUES (61, 1795957877, 1, 'publish', 'item', 7, NULL, 'e8fa74fc5917e90a1d4ceff3faef74b28a1751697f8ac9834b6cc531da61485b');
INSERT INTO "audit" VALUES (62, 1795957877, 6, 'submit', 'item', 8, NULL, 'c6cee324503d7ec465569157b763c6312aea8065cef496a7523b2f768a4d62d9');
INSERT INTO "audit" VALUES (63, 1795957877, 2, 'pass', 'item', 8, NULL, 'd49f415d8cd8f07af8067e43e210e5fd6a85d5cca41198e8cf083e74000857ff');
INSERT INTO "audit" VALUES (64, 1795957877, 1, 'publish', 'item', 8, NULL, '5522ce6531c328355a621338a87577750a031a2eb99f643840bbcf13e3bb1d4e');
INSERT INTO "audit" VALUES (65, 1795957877, 0, 'check', 'version', 9, 'ready', '4baaec859db11a5b3c32a3eb50f6ded0b7872b8cbd9995d3efe523d7e4a01830');
INSERT INTO "audit" VALUES (66, 1795957877, 0, 'check', 'version', 10, 'ready', '5d0425a19770e41dd872788fc6607d81690ac73e99fbdab59739e6c7508b3bee');
INSERT INTO "audit" VALUES (67, 1795957877, 0, 'check', 'version', 11, 'ready', '35872ef54d06c6010ba4de506afe5995402e3a831ff62545c45c11f8a0cae414');
INSERT INTO "audit" VALUES (68, 1795957877, 0, 'check', 'version', 12, 'ready', 'a20dd1ba9bdc5d01ddfc71a3990be1c12a751f5fb6976dfb9ef2d4e9b98c22af');
INSERT INTO "audit" VALUES (69, 1795957877, 4, 'submit', 'item', 9, NULL, 'c89fbb92a0011c2992080ce858be96388e5f65e2826122376219e2412d6ee521');
INSERT INTO "audit" VALUES (70, 1795957877, 2, 'pass', 'item', 9, NULL, '580f4c0bd3b521c127d631d4fef9e6eef9619fdb4e78758a09aada3cc2f8f2c5');
INSERT INTO "audit" VALUES (71, 1795957877, 1, 'publish', 'item', 9, NULL, '134646af3cf10d78516f8a84acb49756aa1c94f698e7f255b9ecaf2e4164092b');
INSERT INTO "audit" VALUES (72, 1795957877, 4, 'submit', 'item', 10, NULL, '6947251a090ed1f1a6a76f81ca23f2977ff22b00116e403a82596ad8f118005a');
INSERT INTO "audit" VALUES (73, 1795957877, 2, 'pass', 'item', 10, NULL, 'e247c390927ed1c476b92724e41cc669fffbf9f62e964042547b7dc5afb236f0');
INSERT INTO "audit" VALUES (74, 1795957877, 1, 'publish', 'item', 10, NULL, '7a117c3930ef03a87f973ac3629d754daf9c7ae8e548aa28764a766d12e06f27');
INSERT INTO "audit" VALUES (75, 1795957877, 5, 'submit', 'item', 11, NULL, '45cfd1e69f3c3c058f8f420cba0aeeebed04891efa2abd2089b254c282accdeb');
INSERT INTO "audit" VALUES (76, 1795957877, 5, 'submit', 'item', 12, NULL, '1fa2d3d533d80e3b6934a3f6b0df10080e3db8ac51f611f8ad53faf1e27ace1d');
INSERT INTO "audit" VALUES (77, 1795957877, 2, 'pass', 'item', 12, NULL, 'cb2d86965c7d3ce9f7703ba1f8629fe4fc8e653de5204f58454fc1bbd66c95dc');
INSERT INTO "audit" VALUES (78, 1795957877, 0, 'check', 'version', 13, 'ready', '7fb2e8cdc1acb13a22a6a7347ccf40d25313c884532eabb6f664bb7c33b141b0');
INSERT INTO "audit" VALUES (79, 1795957877, 0, 'check', 'version', 14, 'ready', 'c54bb0570335d182b08f954f7107523cf3d05ceca1dff6cecc4d72566311a698');
INSERT INTO "audit" VALUES (80, 1795957877, 0, 'check', 'version', 15, 'ready', 'f866bcdcecf3cf327ddda002f74d5ab5b2f7b55a1c406cd116afddfa255c5d9d');
INSERT INTO "audit" VALUES (81, 1795957877, 5, 'submit', 'item', 13, NULL, '6c57ed953f69f83d3feee576edf792703b471ab2fde8b974b47f9d58870b07ab');
INSERT INTO "audit" VALUES (82, 1795957877, 4, 'submit', 'item', 14, NULL, '69f0d846c78b2033c3ada24f6f1ee50a8c8d0a7b64c3a802a0a70c69a81ae345');
INSERT INTO "audit" VALUES (83, 1795957877, 2, 'return', 'item', 14, NULL, 'cb603113dd78ddead347ba91ae066e8cc9dd443f5e53d54309a51343bc307f91');
INSERT INTO "audit" VALUES (84, 1788224400, 1, 'add-rule', 'rule', 2, NULL, 'f11a2784e22f88c6d3cd7d9be516a55bf28ba7ccb4413353956a7b3bbbbdbf5f');
INSERT INTO "audit" VALUES (85, 1788224400, 1, 'add-rule', 'rule', 3, NULL, 'e5d82ff31dad9b161d04192870871e15258c72785b625d24b3423a8645481a2d');
INSERT INTO "audit" VALUES (86, 1788224400, 1, 'add-rule', 'rule', 4, NULL, '0e86e3ee9b26413d9f7f8f8d248c8dfb54b59e6cb643c6a6727c60cdc6d83c0c');
INSERT INTO "audit" VALUES (87, 1792342800, 1, 'add-leave', 'person', 9, NULL, 'ee87d55bbb34c6c4d6bc2ca40c154739c3ca49f2fe82744eeb47f8bdc0d5831d');
INSERT INTO "audit" VALUES (88, 1795957877, 1, 'add-leave', 'person', 7, NULL, '541a28cc767e03c40df953852f1287f02c7654e94803d640049e75f5087972b6');
INSERT INTO "audit" VALUES (89, 1790843400, 1, 'close-month', 'month', 1, NULL, '7d2198c4b4487f9b4587b0dea5bdee27e95779c14a41cd63d0f8861c1a6919c0');
INSERT INTO "audit" VALUES (90, 1793521800, 1, 'close-month', 'month', 2, NULL, '16d707fe23ccc1c07cb1f8e73c4b60f68c2339189950d2c1706001573fa47961');
INSERT INTO "audit" VALUES (91, 1793584800, 1, 'correct-month', 'month', 2, '+1', '18be2cd0f6f65523a5edcf456fc760a83612579ace9a634cce42058c63ec4c15');
INSERT INTO "audit" VALUES (92, 1795957877, 2, 'remind-month', 'person', 2, '3, 11/2026', '36c95bdfc72540b7277bfe74c48ed76c01220613e5a57c4e18c5e476f2a7f108');
INSERT INTO "audit" VALUES (93, 1795957877, 2, 'confirm-month', 'confirm', 1, NULL, 'a17277a7a2dba4179035c96b25d8c026c84e73384a6493b2e5f3ab01f36aab59');
INSERT INTO "audit" VALUES (94, 1795957877, 1, 'limit-upload', 'person', 5, NULL, 'fd939419f56fd3dd87f160e7a83f0ade9e76b46bf40d0b261b77ca26f34789f1');
INSERT INTO "audit" VALUES (95, 1795180277, 4, 'set-work', 'assignment', 1, NULL, 'fa6b093f18b0008c4ad80e28decd34d6aeffd1dd946b7aac822112ce2baa611d');
INSERT INTO "audit" VALUES (96, 1795698677, 4, 'set-work', 'assignment', 2, NULL, 'dae876c0719d5fecdd00f61e1d9b58c8f2e0fdcf3e11259915b06da180cf9acc');
INSERT INTO "audit" VALUES (97, 1795871477, 4, 'set-work', 'assignment', 3, NULL, 'b7d745317f70115c636f19f6578edc9622e17658e717613924012a1c990410f3');
INSERT INTO "audit" VALUES (98, 1795871477, 5, 'set-work', 'assignment', 4, NULL, 'd87bd49810ffc35b0df46446a055d757327634284e727910baee658f873dd77e');
INSERT INTO "audit" VALUES (99, 1795957877, 4, 'group', 'group', 1, NULL, '1014c2279d4ff556c8e8a388e5ce44ec4f453b6ca3dc3a77309abd1198b13da1');
INSERT INTO "audit" VALUES (100, 1795957877, 4, 'group-change', 'group', 1, NULL, '0024138341085aab84a7af77d128b485c2fc8218680f6b861359d4809bc4ec09');
INSERT INTO "audit" VALUES (101, 1795785077, 4, 'set-work', 'assignment', 5, NULL, '1c01e6060ee75be57585790ed3e021fb204d276066f6b52803cbc8d8ebd88d50');
INSERT INTO "audit" VALUES (102, 1795957877, 4, 'code', 'person', 38, NULL, '3856311d23c4e89c0c2f736a2bc4c873bbc2cd854affa88af2ed47fa84e5a621');
INSERT INTO "audit" VALUES (103, 1795957877, 4, 'code', 'person', 39, NULL, '0fc43e7b3aee2b49a38b31c562cc3dbf31549e85fe6c428f9ffe303dac2075bb');
INSERT INTO "audit" VALUES (104, 1795957877, 4, 'code', 'person', 40, NULL, 'afe6d61b8d117bbd04b6b7ce9bf2f4d21bb9497ffc086df583883b442cf1b9ac');
INSERT INTO "audit" VALUES (105, 1795957877, 4, 'code', 'person', 44, NULL, '1e7bde4b1d617dc8ec9cc60ef0d82a01bad27aaa655373d3c8f81026277d09bc');
INSERT INTO "audit" VALUES (106, 1795957877, 4, 'code', 'person', 45, NULL, '7e213cdd0f6bb91715395bebc0150d60f62f1d578c4792ced7fe28e911c80911');
INSERT INTO "audit" VALUES (107, 1795957877, 4, 'code', 'person', 41, NULL, 'ada79e1de9d954a8ad415dc186df2ce6677195d3b2d98f96a4868ef8d9a9ab87');
INSERT INTO "audit" VALUES (108, 1795957877, 4, 'code', 'person', 42, NULL, '7a228b2ad0aade17aa557b0714060494c0af50468373e397123de3008d6dc662');
INSERT INTO "audit" VALUES (109, 1795957877, 4, 'code', 'person', 43, NULL, '01fa09e8a7951f56b7cd39651c956bd4cc3b7b8655a094a37fb58645d88d3808');
INSERT INTO "audit" VALUES (110, 1795957877, 4, 'code', 'person', 46, NULL, 'ce4ea67574c2bb396f05b0142809a9e00d7433437493fcf2c347fd44b6fb43f5');
INSERT INTO "audit" VALUES (111, 1795957877, 4, 'code', 'person', 47, NULL, 'b66ecd525679b12021803d4583842c23d9180a49910e7611f56ea41ce15aee93');
INSERT INTO "audit" VALUES (112, 1795957877, 4, 'code', 'person', 70, NULL, 'e957216def88cc7ffa8bd6dbcf2764dd78b10aba488d8be710c0a15637267f77');
INSERT INTO "audit" VALUES (113, 1795957877, 4, 'code', 'person', 71, NULL, '540679f5e709f6d8f34885010ad116e0cc750575ac19995099be17ac0d5157d9');
INSERT INTO "audit" VALUES (114, 1795957877, 4, 'code', 'person', 69, NULL, 'b6d1a657d538052c8ec42c5c08cd513a377f7b34f2bd1e2d80cf8fc0b2c807df');
INSERT INTO "audit" VALUES (115, 1795957877, 4, 'code', 'person', 50, NULL, '51c4fa69e974750efedf404d985072a252d7de32215621c0b895703433ebc51a');
INSERT INTO "audit" VALUES (116, 1795957877, 4, 'code', 'person', 48, NULL, '16348e1f3e5eff9aea40b51826219be7fd548dd3e98a2d07694f2070ccfd682d');
INSERT INTO "audit" VALUES (117, 1795957877, 4, 'code', 'person', 49, NULL, '09b9aa27235c37624b6b63be19b2cfc45690c9ec733c9726155534260e4b64fd');
INSERT INTO "audit" VALUES (118, 1795957877, 4, 'code', 'person', 52, NULL, '2bacac4d5b08ebd797a9f50e93cf438077561027dcfcf7fc6417bfb11e19f434');
INSERT INTO "audit" VALUES (119, 1795957877, 4, 'code', 'person', 51, NULL, '7c133691be38da8daaf4af49f2f0bf0a994632df8997f689c25b6ec0c66982b4');
INSERT INTO "audit" VALUES (120, 1795957877, 4, 'code', 'person', 53, NULL, 'a069b352f0796d8d1194cd32c07b14ce2c2a2a97977fa22e04a9670705caf8f0');
INSERT INTO "audit" VALUES (121, 1795957877, 4, 'code', 'person', 54, NULL, '70f019da10243956d244a3fe61d700abd780a6ebe0ab70759dfb11239bca253a');
INSERT INTO "audit" VALUES (122, 1795957877, 4, 'code', 'person', 55, NULL, '4ee0c4b6c31dd4d87ea5587fa1a705cf2f4ca4b72db5b0f02077f32400fc2861');
INSERT INTO "audit" VALUES (123, 1795957877, 4, 'code', 'person', 56, NULL, '80ae7685dcab98cc98b9957ec48f5f2c8ccaa3304f54400d5f44830b39a3df2b');
INSERT INTO "audit" VALUES (124, 1795957877, 4, 'code', 'person', 58, NULL, 'fe8a7a28f12f29e55b8001bf0482cea91b9dfb1de88066265726f951c06bdfe1');
INSERT INTO "audit" VALUES (125, 1795957877, 4, 'code', 'person', 57, NULL, 'c57935d5f99228d57a22863e9673a406b7014250077a7fd5a8693ce5b5988987');
INSERT INTO "audit" VALUES (126, 1795957877, 4, 'code', 'person', 59, NULL, '7647b8bb168065a84fd8db0dc29d075cb2dfb9c650782cbb7184bb6fd8b39c9e');
INSERT INTO "audit" VALUES (127, 1795957877, 4, 'code', 'person', 60, NULL, '017bf1dbea38ef96c2e5763f6bb5b6e5b9367bb131a1c7c7c08af3855c2b8649');
INSERT INTO "audit" VALUES (128, 1795957877, 4, 'code', 'person', 61, NULL, '8c8601972d59a58a37930f81782b7508a1d66b879f4d73f2918050960c5f7746');
INSERT INTO "audit" VALUES (129, 1795957877, 4, 'code', 'person', 62, NULL, '8c0918aa33a09c7f58ee4033efc036bbfed7bbfae74d8fdc983bb46867f8d992');
INSERT INTO "audit" VALUES (130, 1795957877, 4, 'code', 'person', 63, NULL, 'fad98a0051d0014814e81de3ea349d99854f90591e8fa1d99fdfa8d2c78f9872');
INSERT INTO "audit" VALUES (131, 1795957877, 4, 'code', 'person', 64, NULL, 'bddbde3846f4b1eed28abcd14d0a76e8ca3aa092d298b4bd25095c055786a5d3');
INSERT INTO "audit" VALUES (132, 1795957877, 4, 'code', 'person', 65, NULL, '087baca5245387b9b29a7b6b64ee26f3e90dc3e41e577af4fd6ce6d206e69c78');
INSERT INTO "audit" VALUES (133, 1795957877, 4, 'code', 'person', 66, NULL, '7954a6475fe64c2890dbd1ee84c0f12aaf376f38f3284a58bfefda725a75f35e');
INSERT INTO "audit" VALUES (134, 1795957877, 4, 'code', 'person', 67, NULL, '39ac175ad8d4aecfbdaecee7ba1a389b901ce83f6480c12273b8d4ec1af04220');
INSERT INTO "audit" VALUES (135, 1795957877, 4, 'code', 'person', 68, NULL, '36bcd804e1a80f5300b8771cdddb239036c8df2456040f9bf38f173c311b3961');
INSERT INTO "audit" VALUES (136, 1795957877, 38, 'ask', 'question', 1, NULL, '2453e64b41cd947bf7dcc6b2d84faf5d4d601b52d8a1002010eac7c46c4952ab');
INSERT INTO "audit" VALUES (137, 1795957877, 4, 'answer', 'question', 1, NULL, '41f4590ffbf21f5baa131bed9712c0cf9369089a66e496ff621a27f39ef88e3c');
INSERT INTO "audit" VALUES (138, 1795957877, 4, 'show', 'question', 1, NULL, '0409aae2ec362477564674f0908c6b596c5d0d11177cdc447ff78b49633e6200');
INSERT INTO "audit" VALUES (139, 1795957877, 39, 'ask', 'question', 2, NULL, 'a23c7cd2f96721164e9cb7e11e396b23a128c69be26c3005a078f81b918de265');
INSERT INTO "audit" VALUES (140, 1795957877, 4, 'answer', 'question', 2, NULL, '4134ce4736cdc9e8012d7da5dab129db7cf09a29f610f3a89ebaadf1fd092e34');
INSERT INTO "audit" VALUES (141, 1795957877, 45, 'ask', 'question', 3, NULL, 'dc361c346fd1fa643c9c7ae43e7c05e1a027f49220504bd685c56469ea62bbd1');
INSERT INTO "audit" VALUES (142, 1795957877, 54, 'ask', 'question', 4, NULL, '0a8f776cb65f4bd3ea33799099c4750bedfd05cd8a39790b3fe4cc31d8711fbd');
INSERT INTO "audit" VALUES (143, 1795957877, 55, 'ask', 'question', 5, NULL, 'f06bc00acf22e124a767b4e9ac087360b129f0efa11a526d26e4ceef7a125194');
INSERT INTO "audit" VALUES (144, 1795957877, 4, 'hide', 'question', 5, NULL, '816bb101a2eede5a62966b03e0b87b04af13447c1cd09fadc62ffeba1285ccd9');
INSERT INTO "audit" VALUES (145, 1795957877, 73, 'ask', 'question', 6, NULL, 'a7f8fb41d11815759ecaf074cd3ad5a0f6e05f13da65abcf7b1219aaa77915c8');
INSERT INTO "audit" VALUES (146, 1795957877, 5, 'answer', 'question', 6, NULL, 'c693b9367f5355e49aabd3547f627815c4185b601665b6cda4338a0a6c9fbbfc');
INSERT INTO "audit" VALUES (147, 1795957877, 5, 'show', 'question', 6, NULL, 'dd129d7ce0977b0a320776edb4c609ec3892563abd5622ebdc17a96d8d82d01b');
INSERT INTO "audit" VALUES (148, 1795957877, 86, 'ask', 'question', 7, NULL, 'e26b966d50ca0bd63250bb246bb904278bfdaec4dec97b63d665a05365f4fe83');
INSERT INTO "subject" VALUES (1, 'tieng-viet', NULL, 'Tiếng Việt', 'Tiếng Việt', 'tv', 10);
INSERT INTO "subject" VALUES (2, 'ngu-van', NULL, 'Ngữ văn', 'Ngữ văn', 'tv', 11);
INSERT INTO "subject" VALUES (3, 'toan', NULL, 'Toán', 'Toán', 'toan', 20);
INSERT INTO "subject" VALUES (4, 'tieng-anh', NULL, 'Tiếng Anh', 'Tiếng Anh', 'nn', 30);
INSERT INTO "subject" VALUES (5, 'dao-duc', NULL, 'Đạo đức', 'Đạo đức', 'kh', 40);
INSERT INTO "subject" VALUES (6, 'giao-duc-cong-dan', NULL, 'Giáo dục công dân', 'GDCD', 'kh', 41);
INSERT INTO "subject" VALUES (7, 'tu-nhien-xa-hoi', NULL, 'Tự nhiên và Xã hội', 'TN&XH', 'tn', 50);
INSERT INTO "subject" VALUES (8, 'khoa-hoc', NULL, 'Khoa học', 'Khoa học', 'tn', 51);
INSERT INTO "subject" VALUES (9, 'khoa-hoc-tu-nhien', NULL, 'Khoa học tự nhiên', 'KHTN', 'tn', 52);
INSERT INTO "subject" VALUES (10, 'lich-su-dia-li', NULL, 'Lịch sử và Địa lí', 'LS&ĐL', 'tn', 60);
INSERT INTO "subject" VALUES (11, 'lich-su-dia-li.lich-su', 10, 'Lịch sử', 'Lịch sử', 'tn', 61);
INSERT INTO "subject" VALUES (12, 'lich-su-dia-li.dia-li', 10, 'Địa lí', 'Địa lí', 'tn', 62);
INSERT INTO "subject" VALUES (13, 'tin-hoc-cong-nghe', NULL, 'Tin học và Công nghệ', 'TH&CN', 'kh', 70);
INSERT INTO "subject" VALUES (14, 'tin-hoc-cong-nghe.tin-hoc', 13, 'Tin học', 'Tin học', 'kh', 71);
INSERT INTO "subject" VALUES (15, 'tin-hoc-cong-nghe.cong-nghe', 13, 'Công nghệ', 'Công nghệ', 'kh', 72);
INSERT INTO "subject" VALUES (16, 'cong-nghe', NULL, 'Công nghệ', 'Công nghệ', 'kh', 73);
INSERT INTO "subject" VALUES (17, 'tin-hoc', NULL, 'Tin học', 'Tin học', 'kh', 74);
INSERT INTO "subject" VALUES (18, 'giao-duc-the-chat', NULL, 'Giáo dục thể chất', 'GDTC', 'kh', 80);
INSERT INTO "subject" VALUES (19, 'nghe-thuat', NULL, 'Nghệ thuật', 'Nghệ thuật', 'nt', 90);
INSERT INTO "subject" VALUES (20, 'nghe-thuat.am-nhac', 19, 'Âm nhạc', 'Âm nhạc', 'nt', 91);
INSERT INTO "subject" VALUES (21, 'nghe-thuat.mi-thuat', 19, 'Mĩ thuật', 'Mĩ thuật', 'nt', 92);
INSERT INTO "subject" VALUES (22, 'hoat-dong-trai-nghiem', NULL, 'Hoạt động trải nghiệm', 'HĐTN', 'kh', 100);
INSERT INTO "subject" VALUES (23, 'hoat-dong-trai-nghiem-huong-nghiep', NULL, 'Hoạt động trải nghiệm, hướng nghiệp', 'HĐTN, HN', 'kh', 101);
INSERT INTO "subject" VALUES (24, 'giao-duc-dia-phuong', NULL, 'Nội dung giáo dục địa phương', 'GDĐP', 'kh', 110);
INSERT INTO "subject" VALUES (25, 'tieng-dan-toc', NULL, 'Tiếng dân tộc thiểu số', 'Tiếng DTTS', 'nn', 120);
INSERT INTO "subject" VALUES (26, 'ngoai-ngu-2', NULL, 'Ngoại ngữ 2', 'NN 2', 'nn', 121);
INSERT INTO "subject_grade" VALUES (1, 1, 420, 0);
INSERT INTO "subject_grade" VALUES (1, 2, 350, 0);
INSERT INTO "subject_grade" VALUES (1, 3, 245, 0);
INSERT INTO "subject_grade" VALUES (1, 4, 245, 0);
INSERT INTO "subject_grade" VALUES (1, 5, 245, 0);
INSERT INTO "subject_grade" VALUES (2, 6, 140, 0);
INSERT INTO "subject_grade" VALUES (2, 7, 140, 0);
INSERT INTO "subject_grade" VALUES (2, 8, 140, 0);
INSERT INTO "subject_grade" VALUES (2, 9, 140, 0);
INSERT INTO "subject_grade" VALUES (3, 1, 105, 0);
INSERT INTO "subject_grade" VALUES (3, 2, 175, 0);
INSERT INTO "subject_grade" VALUES (3, 3, 175, 0);
INSERT INTO "subject_grade" VALUES (3, 4, 175, 0);
INSERT INTO "subject_grade" VALUES (3, 5, 175, 0);
INSERT INTO "subject_grade" VALUES (3, 6, 140, 0);
INSERT INTO "subject_grade" VALUES (3, 7, 140, 0);
INSERT INTO "subject_grade" VALUES (3, 8, 140, 0);
INSERT INTO "subject_grade" VALUES (3, 9, 140, 0);
INSERT INTO "subject_grade" VALUES (4, 1, 70, 1);
INSERT INTO "subject_grade" VALUES (4, 2, 70, 1);
INSERT INTO "subject_grade" VALUES (4, 3, 140, 0);
INSERT INTO "subject_grade" VALUES (4, 4, 140, 0);
INSERT INTO "subject_grade" VALUES (4, 5, 140, 0);
INSERT INTO "subject_grade" VALUES (4, 6, 105, 0);
INSERT INTO "subject_grade" VALUES (4, 7, 105, 0);
INSERT INTO "subject_grade" VALUES (4, 8, 105, 0);
INSERT INTO "subject_grade" VALUES (4, 9, 105, 0);
INSERT INTO "subject_grade" VALUES (5, 1, 35, 0);
INSERT INTO "subject_grade" VALUES (5, 2, 35, 0);
INSERT INTO "subject_grade" VALUES (5, 3, 35, 0);
INSERT INTO "subject_grade" VALUES (5, 4, 35, 0);
INSERT INTO "subject_grade" VALUES (5, 5, 35, 0);
INSERT INTO "subject_grade" VALUES (6, 6, 35, 0);
INSERT INTO "subject_grade" VALUES (6, 7, 35, 0);
INSERT INTO "subject_grade" VALUES (6, 8, 35, 0);
INSERT INTO "subject_grade" VALUES (6, 9, 35, 0);
INSERT INTO "subject_grade" VALUES (7, 1, 70, 0);
INSERT INTO "subject_grade" VALUES (7, 2, 70, 0);
INSERT INTO "subject_grade" VALUES (7, 3, 70, 0);
INSERT INTO "subject_grade" VALUES (8, 4, 70, 0);
INSERT INTO "subject_grade" VALUES (8, 5, 70, 0);
INSERT INTO "subject_grade" VALUES (9, 6, 140, 0);
INSERT INTO "subject_grade" VALUES (9, 7, 140, 0);
INSERT INTO "subject_grade" VALUES (9, 8, 140, 0);
INSERT INTO "subject_grade" VALUES (9, 9, 140, 0);
INSERT INTO "subject_grade" VALUES (10, 4, 70, 0);
INSERT INTO "subject_grade" VALUES (10, 5, 70, 0);
INSERT INTO "subject_grade" VALUES (10, 6, 105, 0);
INSERT INTO "subject_grade" VALUES (10, 7, 105, 0);
INSERT INTO "subject_grade" VALUES (10, 8, 105, 0);
INSERT INTO "subject_grade" VALUES (10, 9, 105, 0);
INSERT INTO "subject_grade" VALUES (13, 3, 70, 0);
INSERT INTO "subject_grade" VALUES (13, 4, 70, 0);
INSERT INTO "subject_grade" VALUES (13, 5, 70, 0);
INSERT INTO "subject_grade" VALUES (14, 3, 35, 0);
INSERT INTO "subject_grade" VALUES (14, 4, 35, 0);
INSERT INTO "subject_grade" VALUES (14, 5, 35, 0);
INSERT INTO "subject_grade" VALUES (15, 3, 35, 0);
INSERT INTO "subject_grade" VALUES (15, 4, 35, 0);
INSERT INTO "subject_grade" VALUES (15, 5, 35, 0);
INSERT INTO "subject_grade" VALUES (16, 6, 35, 0);
INSERT INTO "subject_grade" VALUES (16, 7, 35, 0);
INSERT INTO "subject_grade" VALUES (16, 8, 52, 0);
INSERT INTO "subject_grade" VALUES (16, 9, 52, 0);
INSERT INTO "subject_grade" VALUES (17, 6, 35, 0);
INSERT INTO "subject_grade" VALUES (17, 7, 35, 0);
INSERT INTO "subject_grade" VALUES (17, 8, 35, 0);
INSERT INTO "subject_grade" VALUES (17, 9, 35, 0);
INSERT INTO "subject_grade" VALUES (18, 1, 70, 0);
INSERT INTO "subject_grade" VALUES (18, 2, 70, 0);
INSERT INTO "subject_grade" VALUES (18, 3, 70, 0);
INSERT INTO "subject_grade" VALUES (18, 4, 70, 0);
INSERT INTO "subject_grade" VALUES (18, 5, 70, 0);
INSERT INTO "subject_grade" VALUES (18, 6, 70, 0);
INSERT INTO "subject_grade" VALUES (18, 7, 70, 0);
INSERT INTO "subject_grade" VALUES (18, 8, 70, 0);
INSERT INTO "subject_grade" VALUES (18, 9, 70, 0);
INSERT INTO "subject_grade" VALUES (19, 1, 70, 0);
INSERT INTO "subject_grade" VALUES (19, 2, 70, 0);
INSERT INTO "subject_grade" VALUES (19, 3, 70, 0);
INSERT INTO "subject_grade" VALUES (19, 4, 70, 0);
INSERT INTO "subject_grade" VALUES (19, 5, 70, 0);
INSERT INTO "subject_grade" VALUES (19, 6, 70, 0);
INSERT INTO "subject_grade" VALUES (19, 7, 70, 0);
INSERT INTO "subject_grade" VALUES (19, 8, 70, 0);
INSERT INTO "subject_grade" VALUES (19, 9, 70, 0);
INSERT INTO "subject_grade" VALUES (20, 1, 35, 0);
INSERT INTO "subject_grade" VALUES (20, 2, 35, 0);
INSERT INTO "subject_grade" VALUES (20, 3, 35, 0);
INSERT INTO "subject_grade" VALUES (20, 4, 35, 0);
INSERT INTO "subject_grade" VALUES (20, 5, 35, 0);
INSERT INTO "subject_grade" VALUES (20, 6, 35, 0);
INSERT INTO "subject_grade" VALUES (20, 7, 35, 0);
INSERT INTO "subject_grade" VALUES (20, 8, 35, 0);
INSERT INTO "subject_grade" VALUES (20, 9, 35, 0);
INSERT INTO "subject_grade" VALUES (21, 1, 35, 0);
INSERT INTO "subject_grade" VALUES (21, 2, 35, 0);
INSERT INTO "subject_grade" VALUES (21, 3, 35, 0);
INSERT INTO "subject_grade" VALUES (21, 4, 35, 0);
INSERT INTO "subject_grade" VALUES (21, 5, 35, 0);
INSERT INTO "subject_grade" VALUES (21, 6, 35, 0);
INSERT INTO "subject_grade" VALUES (21, 7, 35, 0);
INSERT INTO "subject_grade" VALUES (21, 8, 35, 0);
INSERT INTO "subject_grade" VALUES (21, 9, 35, 0);
INSERT INTO "subject_grade" VALUES (22, 1, 105, 0);
INSERT INTO "subject_grade" VALUES (22, 2, 105, 0);
INSERT INTO "subject_grade" VALUES (22, 3, 105, 0);
INSERT INTO "subject_grade" VALUES (22, 4, 105, 0);
INSERT INTO "subject_grade" VALUES (22, 5, 105, 0);
INSERT INTO "subject_grade" VALUES (23, 6, 105, 0);
INSERT INTO "subject_grade" VALUES (23, 7, 105, 0);
INSERT INTO "subject_grade" VALUES (23, 8, 105, 0);
INSERT INTO "subject_grade" VALUES (23, 9, 105, 0);
INSERT INTO "subject_grade" VALUES (24, 6, 35, 0);
INSERT INTO "subject_grade" VALUES (24, 7, 35, 0);
INSERT INTO "subject_grade" VALUES (24, 8, 35, 0);
INSERT INTO "subject_grade" VALUES (24, 9, 35, 0);
INSERT INTO "subject_grade" VALUES (25, 1, 70, 1);
INSERT INTO "subject_grade" VALUES (25, 2, 70, 1);
INSERT INTO "subject_grade" VALUES (25, 3, 70, 1);
INSERT INTO "subject_grade" VALUES (25, 4, 70, 1);
INSERT INTO "subject_grade" VALUES (25, 5, 70, 1);
INSERT INTO "subject_grade" VALUES (25, 6, 105, 1);
INSERT INTO "subject_grade" VALUES (25, 7, 105, 1);
INSERT INTO "subject_grade" VALUES (25, 8, 105, 1);
INSERT INTO "subject_grade" VALUES (25, 9, 105, 1);
INSERT INTO "subject_grade" VALUES (26, 6, 105, 1);
INSERT INTO "subject_grade" VALUES (26, 7, 105, 1);
INSERT INTO "subject_grade" VALUES (26, 8, 105, 1);
INSERT INTO "subject_grade" VALUES (26, 9, 105, 1);
INSERT INTO "series" VALUES ('kntt', 'Kết nối tri thức với cuộc sống');
INSERT INTO "series" VALUES ('ctst', 'Chân trời sáng tạo');
INSERT INTO "series" VALUES ('cd', 'Cánh Diều');
INSERT INTO "lesson" VALUES (1, 'h5hskmcsy5yqne23ibenx7wwnq', 3, 3, 'kntt', '1');
INSERT INTO "lesson" VALUES (2, '6afbju7hu2ssks7rusyxefeq7q', 3, 3, 'kntt', '2');
INSERT INTO "lesson" VALUES (3, 'n3ttpvpabfijodpv4u2qcgjpva', 3, 3, 'kntt', '3');
INSERT INTO "lesson" VALUES (4, 'xinupwan2plqkisn6wjnowkhni', 3, 3, 'kntt', '4');
INSERT INTO "lesson" VALUES (5, '5pjmqqxt4l2pc3jbglh7aap36y', 3, 3, 'kntt', '5');
INSERT INTO "lesson" VALUES (6, 'nauw5yxkbq3xlf3egurbeq5blm', 3, 3, 'kntt', '6');
INSERT INTO "lesson" VALUES (7, '3qipoknyq3ecr4qaqhc7f7wjdi', 3, 3, 'kntt', '7');
INSERT INTO "lesson" VALUES (8, '4djmp7bcsqjocl7zsyfsrd42j4', 3, 3, 'kntt', '8');
INSERT INTO "lesson" VALUES (9, 'w5y3jvkayimpomgjwzcicp2chm', 3, 3, 'kntt', '9');
INSERT INTO "lesson" VALUES (10, 'niu3voe4hsqiq26mrstynd5enm', 3, 3, 'kntt', '10');
INSERT INTO "lesson" VALUES (11, '72kb6og5akrbbgarhotd3b5674', 3, 3, 'kntt', '11');
INSERT INTO "lesson" VALUES (12, 'b4dka35h4c7f6kfpqxdj7dai7y', 3, 3, 'kntt', '12');
INSERT INTO "lesson" VALUES (13, '4eamrmyvakf3xeqk3psulvu5ve', 3, 3, 'kntt', '13');
INSERT INTO "lesson" VALUES (14, 'ohvmvmz6s6oj7hfvqzvmkijxb4', 3, 3, 'kntt', '14');
INSERT INTO "lesson" VALUES (15, 'nnswigjl6bnbgbyu4blvz6ot44', 3, 3, 'kntt', '15');
INSERT INTO "lesson" VALUES (16, 'dorgs3xgqn5pexmnmwwyrwhbty', 3, 3, 'kntt', '16');
INSERT INTO "lesson" VALUES (17, '2wopf6exvlv3wqnjuy4zq74gfa', 3, 3, 'kntt', '17');
INSERT INTO "lesson" VALUES (18, 'efwq5h7gomjm6hpbdbdu66r5py', 3, 3, 'kntt', '18');
INSERT INTO "lesson" VALUES (19, 'd4beg3iuqxkcrfbjctmbkwl3ti', 3, 3, 'kntt', '19');
INSERT INTO "lesson" VALUES (20, 'njyafx5qsiqutpt3bajqsmdkfi', 3, 3, 'kntt', '20');
INSERT INTO "lesson" VALUES (21, 'mjha2bxmgorjw5uuknz3wfwryy', 3, 3, 'kntt', '21');
INSERT INTO "lesson" VALUES (22, 'qog6indschkdm5zdlnsbglcyzq', 3, 3, 'kntt', '22');
INSERT INTO "lesson" VALUES (23, 'ux2in4jyw5lgfin5ubqv3xp5ee', 3, 3, 'kntt', '23');
INSERT INTO "lesson" VALUES (24, 'hwramf3ia335xzlnwkld4zodwy', 3, 3, 'kntt', '24');
INSERT INTO "lesson" VALUES (25, 'vchrmf62ohkrx2gresp2ceu25u', 3, 3, 'kntt', '25');
INSERT INTO "lesson" VALUES (26, 'rpuq6trjz2tvs4fnutewi2x3bu', 3, 3, 'kntt', '26');
INSERT INTO "lesson" VALUES (27, 'fcecb6muiwcosvvutdecmehvty', 3, 3, 'kntt', '27');
INSERT INTO "lesson" VALUES (28, 'ywf5d27m2guompcss6znpd3smm', 3, 3, 'kntt', '28');
INSERT INTO "lesson" VALUES (29, 'pbgmldyxhxykna3v6ggtswyuwy', 3, 3, 'kntt', '29');
INSERT INTO "lesson" VALUES (30, '2qa5w42kst54mcrfntl6lldorq', 3, 3, 'kntt', '30');
INSERT INTO "lesson" VALUES (31, 'fnk2gqerc4fp5a3meyiqyb5avi', 3, 3, 'kntt', '31');
INSERT INTO "lesson" VALUES (32, 'omodd7ayqcfkckrwcdrzktvesy', 3, 3, 'kntt', '32');
INSERT INTO "lesson" VALUES (33, '3tzxzecirggphmvndaz74c44i4', 3, 3, 'kntt', '33');
INSERT INTO "lesson" VALUES (34, 'nxgfkxzwyoxuolqk2nxh5ycbcu', 3, 3, 'kntt', '34');
INSERT INTO "lesson" VALUES (35, 'ykufzxkipa325osudb7wngzzm4', 3, 3, 'kntt', '35');
INSERT INTO "lesson" VALUES (36, 'mzyoqjt5f2krwn3voqz3jasyxi', 3, 3, 'kntt', '36');
INSERT INTO "lesson" VALUES (37, 'utgedgs32zzqtdccvmrpg4xtd4', 3, 3, 'kntt', '37');
INSERT INTO "lesson" VALUES (38, 'qoqrbzzojitnwmia4xme3ejo2y', 3, 3, 'kntt', '38');
INSERT INTO "lesson" VALUES (39, 'plerqo5mjuu4t4gdfalz355cdy', 3, 3, 'kntt', '39');
INSERT INTO "lesson" VALUES (40, 'ocwxv2babhh57va75plpmp54zu', 3, 3, 'kntt', '40');
INSERT INTO "lesson" VALUES (41, 'dlmygu2xrjgxhihlwwpkccy3va', 3, 3, 'kntt', '41');
INSERT INTO "lesson" VALUES (42, 'abaap3orkfco7vm4kgfj2oqw7y', 3, 3, 'kntt', '42');
INSERT INTO "lesson" VALUES (43, 'fvew7n7wusd7gdi2ecvwvgxdra', 3, 3, 'kntt', '43');
INSERT INTO "lesson" VALUES (44, 'ykw6joc3lvpvq4uevn3zrppcp4', 3, 3, 'kntt', '44');
INSERT INTO "lesson" VALUES (45, 'ms5fc7ms3dtodu72sa22jttqzy', 3, 3, 'kntt', '45');
INSERT INTO "lesson" VALUES (46, 'vqoc2jdb2ukutzgzjh345vo5zq', 3, 3, 'kntt', '46');
INSERT INTO "lesson" VALUES (47, 'alobnpjls66bgyeoylgg7jsbmm', 3, 3, 'kntt', '47');
INSERT INTO "lesson" VALUES (48, 'h5xwybymsio242jjp3hxejc7ka', 3, 3, 'kntt', '48');
INSERT INTO "lesson" VALUES (49, 'uuov6w5lzv5la4qlbds7za2sbi', 3, 3, 'kntt', '49');
INSERT INTO "lesson" VALUES (50, 'fya2r2m4576c3nyu3lzwakcz2a', 3, 3, 'kntt', '50');
INSERT INTO "lesson" VALUES (51, '5w7ulpqkgftfnqiazdvsbxzpvy', 3, 3, 'kntt', '51');
INSERT INTO "lesson" VALUES (52, 'odu2iclkybkmm4ehqa3fwwdpdi', 3, 3, 'kntt', '52');
INSERT INTO "lesson" VALUES (53, 'tvm6txnd5z6xj35e2g2rn2y3nm', 3, 3, 'kntt', '53');
INSERT INTO "lesson" VALUES (54, 'nz5tvgmeegls6xvlucex76izie', 3, 3, 'kntt', '54');
INSERT INTO "lesson" VALUES (55, 'q3wi2komvkjhglcodfewwxhtsq', 3, 3, 'kntt', '55');
INSERT INTO "lesson" VALUES (56, 'pcr3dwv4v7secy65tk7gag47ee', 3, 3, 'kntt', '56');
INSERT INTO "lesson" VALUES (57, 'dflt3drupi3vu2oy64cmtjntyu', 3, 3, 'kntt', '57');
INSERT INTO "lesson" VALUES (58, 'typu3j6kbvv5z3vkytycwfu5bq', 3, 3, 'kntt', '58');
INSERT INTO "lesson" VALUES (59, 'k546eymgsl5awincqno6kfti5y', 3, 3, 'kntt', '59');
INSERT INTO "lesson" VALUES (60, 'd6tkzf6kwiclewhqxpgceptxee', 3, 3, 'kntt', '60');
INSERT INTO "lesson" VALUES (61, 'lpfgyeerx2iwxhayvvtdqkpazy', 3, 3, 'kntt', '61');
INSERT INTO "lesson" VALUES (62, 'xmtmsbyqyipppwebpxyp6vwrdu', 3, 3, 'kntt', '62');
INSERT INTO "lesson" VALUES (63, 'rfqwr7fn5mz7mv337s2lcqxooa', 3, 3, 'kntt', '63');
INSERT INTO "lesson" VALUES (64, 'iyn2k3zq7ox3shwaimlx7g3pl4', 3, 3, 'kntt', '64');
INSERT INTO "lesson" VALUES (65, '7ba4ec6tnz37lziyd4yfsykujq', 3, 3, 'kntt', '65');
INSERT INTO "lesson" VALUES (66, 'gcanznm4fd5gblfbtrcgacx44q', 3, 3, 'kntt', '66');
INSERT INTO "lesson" VALUES (67, 'j3jz4zgnv7tmwitereucsi2xku', 3, 3, 'kntt', '67');
INSERT INTO "lesson" VALUES (68, '2i2cvgwfrmjff4x6t7ganfiz44', 3, 3, 'kntt', '68');
INSERT INTO "lesson" VALUES (69, 'csdcq3shzflj4xyeuw7r7qkxvm', 3, 3, 'kntt', '69');
INSERT INTO "lesson" VALUES (70, 'e2sjyht7ec5deshogbmn3wja2a', 3, 3, 'kntt', '70');
INSERT INTO "lesson" VALUES (71, 'hokxqbrpvhusnmigmhfvbmjfmq', 3, 3, 'kntt', '71');
INSERT INTO "lesson" VALUES (72, 'ovwdomrc7vrd2xtcrekfnahbpa', 3, 3, 'kntt', '72');
INSERT INTO "lesson" VALUES (73, 'gaw7l4r7vru2tpxalzsqzk76ia', 3, 3, 'kntt', '73');
INSERT INTO "lesson" VALUES (74, 'fdbnrwzcs3f4jw27acpdwwpbta', 3, 3, 'kntt', '74');
INSERT INTO "lesson" VALUES (75, '2mlgwwsjwh6j27pxvv3evlwtnm', 3, 3, 'kntt', '75');
INSERT INTO "lesson" VALUES (76, 'gcqyhdttdohtndplmqz2wksaoy', 3, 3, 'kntt', '76');
INSERT INTO "lesson" VALUES (77, 'bxaz44mn54wu6nqfrk2lgnc7f4', 3, 3, 'kntt', '77');
INSERT INTO "lesson" VALUES (78, 'otwuo4e6yewe2xj2ig6t7qfxbe', 3, 3, 'kntt', '78');
INSERT INTO "lesson" VALUES (79, 'fjtiqjseupo7xkm2wwa5u6ke7e', 3, 3, 'kntt', '79');
INSERT INTO "lesson" VALUES (80, 'v3tqofhcpdwpqeukumjmzw2wha', 3, 3, 'kntt', '80');
INSERT INTO "lesson" VALUES (81, 'gpzvrzegbp4jtnofgz7fmk4ocu', 3, 3, 'kntt', '81');
INSERT INTO "lesson" VALUES (82, 'mkyw2pes6cxztk3xzetixhjypu', 1, 1, 'kntt', '1');
INSERT INTO "lesson" VALUES (83, 'd5kicjouygex5q7au6xz5vzt5y', 1, 1, 'kntt', '2');
INSERT INTO "lesson" VALUES (84, 'hlz3uucjznuei7xygmzaqxtauq', 1, 1, 'kntt', '3');
INSERT INTO "lesson" VALUES (85, '7shaatuy4fgwaz5s26gzkse6c4', 1, 1, 'kntt', '4');
INSERT INTO "lesson" VALUES (86, '5gyqtzhnexne7kcfeisrnjteqa', 1, 1, 'kntt', '5');
INSERT INTO "lesson" VALUES (87, 'jezl4pdrq72vyce3qqz37z4sdm', 1, 1, 'kntt', 'lt1');
INSERT INTO "lesson" VALUES (88, 'twugpakr2mujy2j2felthttpga', 1, 1, 'kntt', '6');
INSERT INTO "lesson" VALUES (89, 'xf627ct73w6n6ztn5oywkx5j34', 1, 1, 'kntt', '7');
INSERT INTO "lesson" VALUES (90, 'ns4tekmshrtlgb2en3sijpzlwm', 1, 1, 'kntt', '8');
INSERT INTO "lesson" VALUES (91, 'pwywjes2tgm4mmrckp5afamwua', 1, 1, 'kntt', '9');
INSERT INTO "lesson" VALUES (92, 'n5v3njbbafshztthllvj5oro5a', 1, 1, 'kntt', '10');
INSERT INTO "lesson" VALUES (93, 'm5vumytabdihmcxmvfwr2nj6j4', 1, 1, 'kntt', 'lt2');
INSERT INTO "lesson" VALUES (94, '2m7n7gbtoccwhfkdyzmp4unvay', 1, 1, 'kntt', '11');
INSERT INTO "lesson" VALUES (95, 'rfh6q2zvt4hocyb6zk6eizggia', 1, 1, 'kntt', '12');
INSERT INTO "lesson" VALUES (96, '5kcz4vtjmtnic6fzly6cv2cie4', 1, 1, 'kntt', '13');
INSERT INTO "lesson" VALUES (97, 'gcxoj5k5jyygac26c25zy7z5va', 1, 1, 'kntt', '14');
INSERT INTO "lesson" VALUES (98, 'drpm5hoatnwnds4pddsaxy5a6u', 1, 1, 'kntt', '15');
INSERT INTO "lesson" VALUES (99, 'aqvxh3i3f74maajmv5k35vy2gq', 1, 1, 'kntt', 'lt3');
INSERT INTO "lesson" VALUES (100, 'ay7kubfm4kszc6zm3lhh64d63a', 1, 1, 'kntt', '16');
INSERT INTO "lesson" VALUES (101, 'qqarbn4avvbtqe6bheda5mgvnq', 1, 1, 'kntt', '17');
INSERT INTO "lesson" VALUES (102, 'mblwkvefbuvcats5z4me7lnysy', 1, 1, 'kntt', '18');
INSERT INTO "lesson" VALUES (103, '7enlimr5z3hfxkhslsxpa3nozu', 1, 1, 'kntt', '19');
INSERT INTO "lesson" VALUES (104, 'umhisujrym47ksvl5emicgszqa', 1, 1, 'kntt', '20');
INSERT INTO "lesson" VALUES (105, '42vtsy2zicwh3oxf7hj6irpopa', 1, 1, 'kntt', 'lt4');
INSERT INTO "lesson" VALUES (106, 'b76k54uxj2xj4vtmoxgfxyoixm', 1, 1, 'kntt', '21');
INSERT INTO "lesson" VALUES (107, 'kionx2gvwek5jvmvxgdbw3bt2m', 1, 1, 'kntt', '22');
INSERT INTO "lesson" VALUES (108, 'oshq5z4y6vtafzadxfmdgidpbq', 1, 1, 'kntt', '23');
INSERT INTO "lesson" VALUES (109, 'hd7wxbivtbqaegjikwqxyedirm', 1, 1, 'kntt', '24');
INSERT INTO "lesson" VALUES (110, '4icrxab2sha4mzagjomll47esy', 1, 1, 'kntt', '25');
INSERT INTO "lesson" VALUES (111, 'kinpqhuximuy7zfg7fqpelb2k4', 1, 1, 'kntt', 'lt5');
INSERT INTO "lesson" VALUES (112, 'ncgikvcv2myasumgzisi4thady', 1, 1, 'kntt', '26');
INSERT INTO "lesson" VALUES (113, '2wegynfhp4ffqfl3osrupnxyuu', 1, 1, 'kntt', '27');
INSERT INTO "lesson" VALUES (114, 'pdlyyaedc53nazpocn7aopifhm', 1, 1, 'kntt', '28');
INSERT INTO "lesson" VALUES (115, 'un3o2lwddca6ge6ckikohhihvy', 1, 1, 'kntt', '29');
INSERT INTO "lesson" VALUES (116, 'pory4shnuix47kni7rpyrmzuwi', 1, 1, 'kntt', '30');
INSERT INTO "lesson" VALUES (117, 'ovgoqp75kxpvnvyosslgurgzxa', 1, 1, 'kntt', 'lt6');
INSERT INTO "lesson" VALUES (118, 'caunfegrpha6hkqoxt6fppidla', 1, 1, 'kntt', '31');
INSERT INTO "lesson" VALUES (119, 'vinmt2wbzie7xrrv4gqe6pug6e', 1, 1, 'kntt', '32');
INSERT INTO "lesson" VALUES (120, 'exahs2ijj6kvn7oomcisagfgeu', 1, 1, 'kntt', '33');
INSERT INTO "lesson" VALUES (121, 'p2rlgoknmlc3urxi67cbhohiyi', 1, 1, 'kntt', '34');
INSERT INTO "lesson" VALUES (122, 'aide66mxdp5v5u5u34j4dxss74', 1, 1, 'kntt', '35');
INSERT INTO "lesson" VALUES (123, '3rlktbaumjp27oghpssjjpdxkm', 1, 1, 'kntt', 'lt7');
INSERT INTO "lesson" VALUES (124, 'fbmk6nqumcfcmazemdq53qk37y', 1, 1, 'kntt', '36');
INSERT INTO "lesson" VALUES (125, 'fskl3uotuqlxeuxq2tlmzv5sji', 1, 1, 'kntt', '37');
INSERT INTO "lesson" VALUES (126, 'wcntaxt5jo7kg6xf25ieleiokq', 1, 1, 'kntt', '38');
INSERT INTO "lesson" VALUES (127, 'ycj2pa6rmvfjuf5gi55f6p6q74', 1, 1, 'kntt', '39');
INSERT INTO "lesson" VALUES (128, 'ebd7dckfamt3tys6yiw2v4ye5i', 1, 1, 'kntt', '40');
INSERT INTO "lesson" VALUES (129, 'tyg22xysmgwktzz7243oey7mie', 1, 1, 'kntt', 'lt8');
INSERT INTO "lesson" VALUES (130, 'wfuyzpgm3y2q6rxr3t2fppunum', 1, 1, 'kntt', '41');
INSERT INTO "lesson" VALUES (131, 'vgo4jkt5c53j7sshdearp753o4', 1, 1, 'kntt', '42');
INSERT INTO "lesson" VALUES (132, '2n7xioipd6xr344ne5dx477ueu', 1, 1, 'kntt', '43');
INSERT INTO "lesson" VALUES (133, 'fsq3ywfxnhfsnd55dzhea3kxtu', 1, 1, 'kntt', '44');
INSERT INTO "lesson" VALUES (134, 'goscx2uqet54osynorwsx7nvxu', 1, 1, 'kntt', '45');
INSERT INTO "lesson" VALUES (135, 'd4ic462u36wpxe5ge7wxp4lncy', 1, 1, 'kntt', 'lt9');
INSERT INTO "lesson" VALUES (136, 'cvlow3gejeuetn2mord2i7wthe', 1, 1, 'kntt', '46');
INSERT INTO "lesson" VALUES (137, 'fkdkoqonnly4g3lp2b7hdpnyly', 1, 1, 'kntt', '47');
INSERT INTO "lesson" VALUES (138, 'r6jf7whyhpejqvczdj7baudhum', 1, 1, 'kntt', '48');
INSERT INTO "lesson" VALUES (139, 'dwc73fr7uujsjz6qiaodffcati', 1, 1, 'kntt', '49');
INSERT INTO "lesson" VALUES (140, 'pgcwxjov4sm6x2qeojef6wuxj4', 1, 1, 'kntt', '50');
INSERT INTO "lesson" VALUES (141, 'zcebaeslgoq7xw2cuzcldrwbpm', 1, 1, 'kntt', 'lt10');
INSERT INTO "lesson" VALUES (142, 'js67zrwvqpmx4a2cc7jydnfeb4', 1, 1, 'kntt', '51');
INSERT INTO "lesson" VALUES (143, 'slkg5f3sqtlvqnrkq72oheg66y', 1, 1, 'kntt', '52');
INSERT INTO "lesson" VALUES (144, 'fgyggu2gqq2ghyffh4anwndiee', 1, 1, 'kntt', '53');
INSERT INTO "lesson" VALUES (145, 'jrnausrutu2samj7scnmtzjxim', 1, 1, 'kntt', '54');
INSERT INTO "lesson" VALUES (146, 'kwu24fmcasog6edoyi2b4igmci', 1, 1, 'kntt', '55');
INSERT INTO "lesson" VALUES (147, 'wjp7jtmljl4i6wvjgdhgeexmn4', 1, 1, 'kntt', 'lt11');
INSERT INTO "lesson" VALUES (148, 'glgt44ix5hgqfjdqgoyujdnm7y', 1, 1, 'kntt', '56');
INSERT INTO "lesson" VALUES (149, 'lngz2z5qhye6n5pjormgbkrmga', 1, 1, 'kntt', '57');
INSERT INTO "lesson" VALUES (150, 'djojhy4zqgmpy5rfzfem6xll2u', 1, 1, 'kntt', '58');
INSERT INTO "lesson" VALUES (151, 'lg6zer46ak7cjvt3fvcy4a3m4q', 1, 1, 'kntt', '59');
INSERT INTO "lesson" VALUES (152, 'yv6hifxfz4zlqvmtd5mrmzxuu4', 1, 1, 'kntt', '60');
INSERT INTO "lesson" VALUES (153, 'hl72s3qm73sejykrnwjwvy726m', 1, 1, 'kntt', 'lt12');
INSERT INTO "lesson" VALUES (154, 'gyggjtmal4giohionkhgltc5dq', 1, 1, 'kntt', '61');
INSERT INTO "lesson" VALUES (155, 'n2qhfmewcfanzx726r4u5viioa', 1, 1, 'kntt', '62');
INSERT INTO "lesson" VALUES (156, 'k3wuwql7anhlvva2n7kxdk46ce', 1, 1, 'kntt', '63');
INSERT INTO "lesson" VALUES (157, 'dsp6t23ex62lsbo2cydh2g4fvi', 1, 1, 'kntt', '64');
INSERT INTO "lesson" VALUES (158, '2aaz4goqi2l5fjraffidhc4rgq', 1, 1, 'kntt', '65');
INSERT INTO "lesson" VALUES (159, 'v3akrlvzw2depuoq36l7hibe5u', 1, 1, 'kntt', 'lt13');
INSERT INTO "lesson" VALUES (160, 'ubdmasqcygzdsl2du764vfzolq', 1, 1, 'kntt', '66');
INSERT INTO "lesson" VALUES (161, 'jcinirfd3m56loonktthsoya6y', 1, 1, 'kntt', '67');
INSERT INTO "lesson" VALUES (162, '7k56y66uydzzh6dy4lsouseahi', 1, 1, 'kntt', '68');
INSERT INTO "lesson" VALUES (163, 'icl5csfvq6x6cf5twtc3cfdh4i', 1, 1, 'kntt', '69');
INSERT INTO "lesson" VALUES (164, '5jhsrifs7nkm55li3h65euhugy', 1, 1, 'kntt', '70');
INSERT INTO "lesson" VALUES (165, 'lq7yfw5fv4mxtky5dp6a2xhxna', 1, 1, 'kntt', 'lt14');
INSERT INTO "lesson" VALUES (166, 'o3lse5rtnidlsym5tmww55jpby', 1, 1, 'kntt', '71');
INSERT INTO "lesson" VALUES (167, 'tq2wncoz56iwpvregteqlpi5ca', 1, 1, 'kntt', '72');
INSERT INTO "lesson" VALUES (168, '6ksvjzl2l2ikqsmv22cjpdeiam', 1, 1, 'kntt', '73');
INSERT INTO "lesson" VALUES (169, 'jb75chzjxszhaavtbz5upvgdaq', 1, 1, 'kntt', '74');
INSERT INTO "lesson" VALUES (170, 'ifamgti5m7jrumwz2ydx4nhpha', 1, 1, 'kntt', '75');
INSERT INTO "lesson" VALUES (171, 'hkxqb4w6qbzqv42t5qjargmlhu', 1, 1, 'kntt', 'lt15');
INSERT INTO "lesson" VALUES (172, 'p3gdz3euhro65s57ajan54wm6e', 1, 1, 'kntt', '76');
INSERT INTO "lesson" VALUES (173, 'u6aywc3jj643qnuoyck4vhwg2i', 1, 1, 'kntt', '77');
INSERT INTO "lesson" VALUES (174, '6hhnnao6ikovdj4t2oiohamivm', 1, 1, 'kntt', '78');
INSERT INTO "lesson" VALUES (175, '7zy66qj3gy63l2h7pnz7uoemui', 1, 1, 'kntt', '79');
INSERT INTO "lesson" VALUES (176, 'cebpqt36bg22i6xactvw3a7s5i', 1, 1, 'kntt', '80');
INSERT INTO "lesson" VALUES (177, 'ntsu2cbod5ekmfxecvd3denxgu', 1, 1, 'kntt', 'lt16');
INSERT INTO "lesson" VALUES (178, 'iuruxfep3jcz7v3tpekgwiipai', 1, 1, 'kntt', '81');
INSERT INTO "lesson" VALUES (179, '5uhhhbdtadmclrpmdr5xczrkke', 1, 1, 'kntt', '82');
INSERT INTO "lesson" VALUES (180, 'd6h6b7yih35panpoxhdk65i76y', 1, 1, 'kntt', '83');
INSERT INTO "lesson" VALUES (181, 'vrvsyemtn62bmuavmdi4l553em', 1, 1, 'kntt', '84');
INSERT INTO "lesson" VALUES (182, '4okuyfpeqa7fbdjapdhnexfjzq', 1, 1, 'kntt', '85');
INSERT INTO "lesson" VALUES (183, '3nuwhdywkrnnuxpqyqxwu33bmu', 1, 1, 'kntt', 'lt17');
INSERT INTO "lesson" VALUES (184, 'jkn5xmlnjysxrzlbzboz64ernq', 1, 1, 'kntt', '86');
INSERT INTO "lesson" VALUES (185, 'qstbzlsyqdf7jap545oomqgcjy', 1, 1, 'kntt', '87');
INSERT INTO "lesson" VALUES (186, 'jlh37jkdhwm4dv264qaykfbyv4', 1, 1, 'kntt', '88');
INSERT INTO "lesson" VALUES (187, '6yv3bw4doz5o5jkm5tnorizutu', 1, 1, 'kntt', '89');
INSERT INTO "lesson" VALUES (188, 'f6skw3vv4z23w6nwibbpn2devy', 1, 1, 'kntt', '90');
INSERT INTO "lesson" VALUES (189, '5wvtqneouoifai66psep2lkqhe', 1, 1, 'kntt', 'lt18');
INSERT INTO "plan" VALUES (1, NULL, 3, 3, 'kntt', 2026, 1, 'Toán 3 (kế hoạch mẫu)', 'kế hoạch mẫu', 1, 1795957877);
INSERT INTO "plan" VALUES (2, NULL, 1, 1, 'kntt', 2026, 1, 'Tiếng Việt 1, học kì 1 (kế hoạch mẫu)', 'kế hoạch mẫu', 1, 1795957877);
INSERT INTO "topic" VALUES (1, 1, 1, 'Chủ đề 1. Ôn tập và bổ sung');
INSERT INTO "topic" VALUES (2, 1, 2, 'Chủ đề 2. Bảng nhân, bảng chia');
INSERT INTO "topic" VALUES (3, 1, 3, 'Chủ đề 3. Làm quen với hình phẳng, hình khối');
INSERT INTO "topic" VALUES (4, 1, 4, 'Chủ đề 4. Phép nhân, phép chia trong phạm vi 100');
INSERT INTO "topic" VALUES (5, 1, 5, 'Chủ đề 5. Một số đơn vị đo độ dài, khối lượng, dung tích, nhiệt độ');
INSERT INTO "topic" VALUES (6, 1, 6, 'Chủ đề 6. Phép nhân, phép chia trong phạm vi 1 000');
INSERT INTO "topic" VALUES (7, 1, 7, 'Chủ đề 7. Ôn tập học kì 1');
INSERT INTO "topic" VALUES (8, 1, 8, 'Chủ đề 8. Các số đến 10 000');
INSERT INTO "topic" VALUES (9, 1, 9, 'Chủ đề 9. Chu vi, diện tích một số hình phẳng');
INSERT INTO "topic" VALUES (10, 1, 10, 'Chủ đề 10. Cộng, trừ, nhân, chia trong phạm vi 10 000');
INSERT INTO "topic" VALUES (11, 1, 11, 'Chủ đề 11. Các số đến 100 000');
INSERT INTO "topic" VALUES (12, 1, 12, 'Chủ đề 12. Cộng, trừ trong phạm vi 100 000');
INSERT INTO "topic" VALUES (13, 1, 13, 'Chủ đề 13. Xem đồng hồ. Tháng và năm. Tiền Việt Nam');
INSERT INTO "topic" VALUES (14, 1, 14, 'Chủ đề 14. Nhân, chia trong phạm vi 100 000');
INSERT INTO "topic" VALUES (15, 1, 15, 'Chủ đề 15. Làm quen với thống kê, xác suất');
INSERT INTO "topic" VALUES (16, 1, 16, 'Chủ đề 16. Ôn tập cuối năm');
INSERT INTO "topic" VALUES (17, 2, 1, 'Làm quen');
INSERT INTO "topic" VALUES (18, 2, 2, 'Âm và chữ');
INSERT INTO "topic" VALUES (19, 2, 3, 'Vần có âm cuối n, m');
INSERT INTO "topic" VALUES (20, 2, 4, 'Vần có âm cuối i, y, o, u');
INSERT INTO "topic" VALUES (21, 2, 5, 'Vần có âm cuối t, p');
INSERT INTO "topic" VALUES (22, 2, 6, 'Vần có âm cuối p, nh, ch');
INSERT INTO "topic" VALUES (23, 2, 7, 'Vần có âm cuối ng, c');
INSERT INTO "topic" VALUES (24, 2, 8, 'Vần có âm đôi');
INSERT INTO "topic" VALUES (25, 2, 9, 'Vần có âm đệm');
INSERT INTO "topic" VALUES (26, 2, 10, 'Ôn tập học kì 1');
INSERT INTO "plan_lesson" VALUES (1, 1, 1, 1, 'Bài 1', 'Ôn tập các số đến 1 000', ' bai 1 on tap cac so den 1 000 chu de 1 on tap va bo sung toan lop 3 ', 2, 1, 1);
INSERT INTO "plan_lesson" VALUES (1, 2, 1, 2, 'Bài 2', 'Ôn tập phép cộng, phép trừ trong phạm vi 1 000', ' bai 2 on tap phep cong phep tru trong pham vi 1 000 chu de 1 on tap va bo sung toan lop 3 ', 2, 1, 1);
INSERT INTO "plan_lesson" VALUES (1, 3, 1, 3, 'Bài 3', 'Tìm thành phần trong phép cộng, phép trừ', ' bai 3 tim thanh phan trong phep cong phep tru chu de 1 on tap va bo sung toan lop 3 ', 2, 1, 2);
INSERT INTO "plan_lesson" VALUES (1, 4, 1, 4, 'Bài 4', 'Ôn tập bảng nhân 2; 5, bảng chia 2; 5', ' bai 4 on tap bang nhan 2 5 bang chia 2 5 chu de 1 on tap va bo sung toan lop 3 ', 2, 2, 2);
INSERT INTO "plan_lesson" VALUES (1, 5, 1, 5, 'Bài 5', 'Bảng nhân 3, bảng chia 3', ' bai 5 bang nhan 3 bang chia 3 chu de 1 on tap va bo sung toan lop 3 ', 2, 2, 2);
INSERT INTO "plan_lesson" VALUES (1, 6, 1, 6, 'Bài 6', 'Bảng nhân 4, bảng chia 4', ' bai 6 bang nhan 4 bang chia 4 chu de 1 on tap va bo sung toan lop 3 ', 2, 3, 3);
INSERT INTO "plan_lesson" VALUES (1, 7, 1, 7, 'Bài 7', 'Ôn tập hình học và đo lường', ' bai 7 on tap hinh hoc va do luong chu de 1 on tap va bo sung toan lop 3 ', 2, 3, 3);
INSERT INTO "plan_lesson" VALUES (1, 8, 1, 8, 'Bài 8', 'Luyện tập chung', ' bai 8 luyen tap chung chu de 1 on tap va bo sung toan lop 3 ', 2, 3, 4);
INSERT INTO "plan_lesson" VALUES (1, 9, 2, 9, 'Bài 9', 'Bảng nhân 6, bảng chia 6', ' bai 9 bang nhan 6 bang chia 6 chu de 2 bang nhan bang chia toan lop 3 ', 2, 4, 4);
INSERT INTO "plan_lesson" VALUES (1, 10, 2, 10, 'Bài 10', 'Bảng nhân 7, bảng chia 7', ' bai 10 bang nhan 7 bang chia 7 chu de 2 bang nhan bang chia toan lop 3 ', 2, 4, 4);
INSERT INTO "plan_lesson" VALUES (1, 11, 2, 11, 'Bài 11', 'Bảng nhân 8, bảng chia 8', ' bai 11 bang nhan 8 bang chia 8 chu de 2 bang nhan bang chia toan lop 3 ', 2, 5, 5);
INSERT INTO "plan_lesson" VALUES (1, 12, 2, 12, 'Bài 12', 'Bảng nhân 9, bảng chia 9', ' bai 12 bang nhan 9 bang chia 9 chu de 2 bang nhan bang chia toan lop 3 ', 2, 5, 5);
INSERT INTO "plan_lesson" VALUES (1, 13, 2, 13, 'Bài 13', 'Tìm thành phần trong phép nhân, phép chia', ' bai 13 tim thanh phan trong phep nhan phep chia chu de 2 bang nhan bang chia toan lop 3 ', 2, 5, 6);
INSERT INTO "plan_lesson" VALUES (1, 14, 2, 14, 'Bài 14', 'Một phần mấy', ' bai 14 mot phan may chu de 2 bang nhan bang chia toan lop 3 ', 2, 6, 6);
INSERT INTO "plan_lesson" VALUES (1, 15, 2, 15, 'Bài 15', 'Luyện tập chung', ' bai 15 luyen tap chung chu de 2 bang nhan bang chia toan lop 3 ', 2, 6, 6);
INSERT INTO "plan_lesson" VALUES (1, 16, 3, 16, 'Bài 16', 'Điểm ở giữa, trung điểm của đoạn thẳng', ' bai 16 diem o giua trung diem cua doan thang chu de 3 lam quen voi hinh phang hinh khoi toan lop 3 ', 1, 7, 7);
INSERT INTO "plan_lesson" VALUES (1, 17, 3, 17, 'Bài 17', 'Hình tròn. Tâm, bán kính, đường kính', ' bai 17 hinh tron tam ban kinh duong kinh chu de 3 lam quen voi hinh phang hinh khoi toan lop 3 ', 2, 7, 7);
INSERT INTO "plan_lesson" VALUES (1, 18, 3, 18, 'Bài 18', 'Góc, góc vuông, góc không vuông', ' bai 18 goc goc vuong goc khong vuong chu de 3 lam quen voi hinh phang hinh khoi toan lop 3 ', 1, 7, 7);
INSERT INTO "plan_lesson" VALUES (1, 19, 3, 19, 'Bài 19', 'Hình tam giác, hình tứ giác. Hình chữ nhật, hình vuông', ' bai 19 hinh tam giac hinh tu giac hinh chu nhat hinh vuong chu de 3 lam quen voi hinh phang hinh khoi toan lop 3 ', 2, 7, 8);
INSERT INTO "plan_lesson" VALUES (1, 20, 3, 20, 'Bài 20', 'Thực hành vẽ góc vuông, vẽ đường tròn, vẽ trang trí', ' bai 20 thuc hanh ve goc vuong ve duong tron ve trang tri chu de 3 lam quen voi hinh phang hinh khoi toan lop 3 ', 1, 8, 8);
INSERT INTO "plan_lesson" VALUES (1, 21, 3, 21, 'Bài 21', 'Khối lập phương, khối hộp chữ nhật', ' bai 21 khoi lap phuong khoi hop chu nhat chu de 3 lam quen voi hinh phang hinh khoi toan lop 3 ', 2, 8, 8);
INSERT INTO "plan_lesson" VALUES (1, 22, 3, 22, 'Bài 22', 'Luyện tập chung', ' bai 22 luyen tap chung chu de 3 lam quen voi hinh phang hinh khoi toan lop 3 ', 2, 8, 9);
INSERT INTO "plan_lesson" VALUES (1, 23, 4, 23, 'Bài 23', 'Nhân số có hai chữ số với số có một chữ số', ' bai 23 nhan so co hai chu so voi so co mot chu so chu de 4 phep nhan phep chia trong pham vi 100 toan lop 3 ', 2, 9, 9);
INSERT INTO "plan_lesson" VALUES (1, 24, 4, 24, 'Bài 24', 'Gấp một số lên một số lần', ' bai 24 gap mot so len mot so lan chu de 4 phep nhan phep chia trong pham vi 100 toan lop 3 ', 2, 9, 9);
INSERT INTO "plan_lesson" VALUES (1, 25, 4, 25, 'Bài 25', 'Phép chia hết, phép chia có dư', ' bai 25 phep chia het phep chia co du chu de 4 phep nhan phep chia trong pham vi 100 toan lop 3 ', 2, 10, 10);
INSERT INTO "plan_lesson" VALUES (1, 26, 4, 26, 'Bài 26', 'Chia số có hai chữ số cho số có một chữ số', ' bai 26 chia so co hai chu so cho so co mot chu so chu de 4 phep nhan phep chia trong pham vi 100 toan lop 3 ', 3, 10, 10);
INSERT INTO "plan_lesson" VALUES (1, 27, 4, 27, 'Bài 27', 'Giảm một số đi một số lần', ' bai 27 giam mot so di mot so lan chu de 4 phep nhan phep chia trong pham vi 100 toan lop 3 ', 2, 11, 11);
INSERT INTO "plan_lesson" VALUES (1, 28, 4, 28, 'Bài 28', 'Bài toán giải bằng hai bước tính', ' bai 28 bai toan giai bang hai buoc tinh chu de 4 phep nhan phep chia trong pham vi 100 toan lop 3 ', 3, 11, 11);
INSERT INTO "plan_lesson" VALUES (1, 29, 4, 29, 'Bài 29', 'Luyện tập chung', ' bai 29 luyen tap chung chu de 4 phep nhan phep chia trong pham vi 100 toan lop 3 ', 2, 12, 12);
INSERT INTO "plan_lesson" VALUES (1, 30, 5, 30, 'Bài 30', 'Mi-li-mét', ' bai 30 mi li met chu de 5 mot so don vi do do dai khoi luong dung tich nhiet do toan lop 3 ', 2, 12, 12);
INSERT INTO "plan_lesson" VALUES (1, 31, 5, 31, 'Bài 31', 'Gam', ' bai 31 gam chu de 5 mot so don vi do do dai khoi luong dung tich nhiet do toan lop 3 ', 2, 12, 13);
INSERT INTO "plan_lesson" VALUES (1, 32, 5, 32, 'Bài 32', 'Mi-li-lít', ' bai 32 mi li lit chu de 5 mot so don vi do do dai khoi luong dung tich nhiet do toan lop 3 ', 2, 13, 13);
INSERT INTO "plan_lesson" VALUES (1, 33, 5, 33, 'Bài 33', 'Nhiệt độ. Đơn vị đo nhiệt độ', ' bai 33 nhiet do don vi do nhiet do chu de 5 mot so don vi do do dai khoi luong dung tich nhiet do toan lop 3 ', 2, 13, 13);
INSERT INTO "plan_lesson" VALUES (1, 34, 5, 34, 'Bài 34', 'Thực hành và trải nghiệm với các đơn vị đo', ' bai 34 thuc hanh va trai nghiem voi cac don vi do chu de 5 mot so don vi do do dai khoi luong dung tich nhiet do toan lop 3 ', 2, 14, 14);
INSERT INTO "plan_lesson" VALUES (1, 35, 5, 35, 'Bài 35', 'Luyện tập chung', ' bai 35 luyen tap chung chu de 5 mot so don vi do do dai khoi luong dung tich nhiet do toan lop 3 ', 2, 14, 14);
INSERT INTO "plan_lesson" VALUES (1, 36, 6, 36, 'Bài 36', 'Nhân số có ba chữ số với số có một chữ số', ' bai 36 nhan so co ba chu so voi so co mot chu so chu de 6 phep nhan phep chia trong pham vi 1 000 toan lop 3 ', 2, 14, 15);
INSERT INTO "plan_lesson" VALUES (1, 37, 6, 37, 'Bài 37', 'Chia số có ba chữ số cho số có một chữ số', ' bai 37 chia so co ba chu so cho so co mot chu so chu de 6 phep nhan phep chia trong pham vi 1 000 toan lop 3 ', 3, 15, 15);
INSERT INTO "plan_lesson" VALUES (1, 38, 6, 38, 'Bài 38', 'Biểu thức số. Tính giá trị của biểu thức số', ' bai 38 bieu thuc so tinh gia tri cua bieu thuc so chu de 6 phep nhan phep chia trong pham vi 1 000 toan lop 3 ', 4, 15, 16);
INSERT INTO "plan_lesson" VALUES (1, 39, 6, 39, 'Bài 39', 'So sánh số lớn gấp mấy lần số bé', ' bai 39 so sanh so lon gap may lan so be chu de 6 phep nhan phep chia trong pham vi 1 000 toan lop 3 ', 2, 16, 16);
INSERT INTO "plan_lesson" VALUES (1, 40, 6, 40, 'Bài 40', 'Luyện tập chung', ' bai 40 luyen tap chung chu de 6 phep nhan phep chia trong pham vi 1 000 toan lop 3 ', 3, 17, 17);
INSERT INTO "plan_lesson" VALUES (1, 41, 7, 41, 'Bài 41', 'Ôn tập phép nhân, phép chia trong phạm vi 100, 1 000', ' bai 41 on tap phep nhan phep chia trong pham vi 100 1 000 chu de 7 on tap hoc ki 1 toan lop 3 ', 2, 17, 17);
INSERT INTO "plan_lesson" VALUES (1, 42, 7, 42, 'Bài 42', 'Ôn tập biểu thức số', ' bai 42 on tap bieu thuc so chu de 7 on tap hoc ki 1 toan lop 3 ', 2, 18, 18);
INSERT INTO "plan_lesson" VALUES (1, 43, 7, 43, 'Bài 43', 'Ôn tập hình học và đo lường', ' bai 43 on tap hinh hoc va do luong chu de 7 on tap hoc ki 1 toan lop 3 ', 1, 18, 18);
INSERT INTO "plan_lesson" VALUES (1, 44, 7, 44, 'Bài 44', 'Ôn tập chung', ' bai 44 on tap chung chu de 7 on tap hoc ki 1 toan lop 3 ', 2, 18, 18);
INSERT INTO "plan_lesson" VALUES (1, 45, 8, 45, 'Bài 45', 'Các số có bốn chữ số. Số 10 000', ' bai 45 cac so co bon chu so so 10 000 chu de 8 cac so den 10 000 toan lop 3 ', 3, 19, 19);
INSERT INTO "plan_lesson" VALUES (1, 46, 8, 46, 'Bài 46', 'So sánh các số trong phạm vi 10 000', ' bai 46 so sanh cac so trong pham vi 10 000 chu de 8 cac so den 10 000 toan lop 3 ', 2, 19, 19);
INSERT INTO "plan_lesson" VALUES (1, 47, 8, 47, 'Bài 47', 'Làm quen với chữ số La Mã', ' bai 47 lam quen voi chu so la ma chu de 8 cac so den 10 000 toan lop 3 ', 1, 20, 20);
INSERT INTO "plan_lesson" VALUES (1, 48, 8, 48, 'Bài 48', 'Làm tròn số đến hàng chục, hàng trăm', ' bai 48 lam tron so den hang chuc hang tram chu de 8 cac so den 10 000 toan lop 3 ', 2, 20, 20);
INSERT INTO "plan_lesson" VALUES (1, 49, 8, 49, 'Bài 49', 'Luyện tập chung', ' bai 49 luyen tap chung chu de 8 cac so den 10 000 toan lop 3 ', 2, 20, 20);
INSERT INTO "plan_lesson" VALUES (1, 50, 9, 50, 'Bài 50', 'Chu vi hình tam giác, hình tứ giác, hình chữ nhật, hình vuông', ' bai 50 chu vi hinh tam giac hinh tu giac hinh chu nhat hinh vuong chu de 9 chu vi dien tich mot so hinh phang toan lop 3 ', 3, 21, 21);
INSERT INTO "plan_lesson" VALUES (1, 51, 9, 51, 'Bài 51', 'Diện tích của một hình. Xăng-ti-mét vuông', ' bai 51 dien tich cua mot hinh xang ti met vuong chu de 9 chu vi dien tich mot so hinh phang toan lop 3 ', 3, 21, 22);
INSERT INTO "plan_lesson" VALUES (1, 52, 9, 52, 'Bài 52', 'Diện tích hình chữ nhật, diện tích hình vuông', ' bai 52 dien tich hinh chu nhat dien tich hinh vuong chu de 9 chu vi dien tich mot so hinh phang toan lop 3 ', 3, 22, 22);
INSERT INTO "plan_lesson" VALUES (1, 53, 9, 53, 'Bài 53', 'Luyện tập chung', ' bai 53 luyen tap chung chu de 9 chu vi dien tich mot so hinh phang toan lop 3 ', 2, 22, 23);
INSERT INTO "plan_lesson" VALUES (1, 54, 10, 54, 'Bài 54', 'Phép cộng trong phạm vi 10 000', ' bai 54 phep cong trong pham vi 10 000 chu de 10 cong tru nhan chia trong pham vi 10 000 toan lop 3 ', 2, 23, 23);
INSERT INTO "plan_lesson" VALUES (1, 55, 10, 55, 'Bài 55', 'Phép trừ trong phạm vi 10 000', ' bai 55 phep tru trong pham vi 10 000 chu de 10 cong tru nhan chia trong pham vi 10 000 toan lop 3 ', 2, 23, 23);
INSERT INTO "plan_lesson" VALUES (1, 56, 10, 56, 'Bài 56', 'Nhân số có bốn chữ số với số có một chữ số', ' bai 56 nhan so co bon chu so voi so co mot chu so chu de 10 cong tru nhan chia trong pham vi 10 000 toan lop 3 ', 3, 24, 24);
INSERT INTO "plan_lesson" VALUES (1, 57, 10, 57, 'Bài 57', 'Chia số có bốn chữ số cho số có một chữ số', ' bai 57 chia so co bon chu so cho so co mot chu so chu de 10 cong tru nhan chia trong pham vi 10 000 toan lop 3 ', 4, 24, 25);
INSERT INTO "plan_lesson" VALUES (1, 58, 10, 58, 'Bài 58', 'Luyện tập chung', ' bai 58 luyen tap chung chu de 10 cong tru nhan chia trong pham vi 10 000 toan lop 3 ', 3, 25, 25);
INSERT INTO "plan_lesson" VALUES (1, 59, 11, 59, 'Bài 59', 'Các số có năm chữ số. Số 100 000', ' bai 59 cac so co nam chu so so 100 000 chu de 11 cac so den 100 000 toan lop 3 ', 3, 26, 26);
INSERT INTO "plan_lesson" VALUES (1, 60, 11, 60, 'Bài 60', 'So sánh các số trong phạm vi 100 000', ' bai 60 so sanh cac so trong pham vi 100 000 chu de 11 cac so den 100 000 toan lop 3 ', 2, 26, 26);
INSERT INTO "plan_lesson" VALUES (1, 61, 11, 61, 'Bài 61', 'Làm tròn số đến hàng nghìn, hàng chục nghìn', ' bai 61 lam tron so den hang nghin hang chuc nghin chu de 11 cac so den 100 000 toan lop 3 ', 1, 27, 27);
INSERT INTO "plan_lesson" VALUES (1, 62, 11, 62, 'Bài 62', 'Luyện tập chung', ' bai 62 luyen tap chung chu de 11 cac so den 100 000 toan lop 3 ', 2, 27, 27);
INSERT INTO "plan_lesson" VALUES (1, 63, 12, 63, 'Bài 63', 'Phép cộng trong phạm vi 100 000', ' bai 63 phep cong trong pham vi 100 000 chu de 12 cong tru trong pham vi 100 000 toan lop 3 ', 2, 27, 27);
INSERT INTO "plan_lesson" VALUES (1, 64, 12, 64, 'Bài 64', 'Phép trừ trong phạm vi 100 000', ' bai 64 phep tru trong pham vi 100 000 chu de 12 cong tru trong pham vi 100 000 toan lop 3 ', 2, 28, 28);
INSERT INTO "plan_lesson" VALUES (1, 65, 12, 65, 'Bài 65', 'Luyện tập chung', ' bai 65 luyen tap chung chu de 12 cong tru trong pham vi 100 000 toan lop 3 ', 3, 28, 28);
INSERT INTO "plan_lesson" VALUES (1, 66, 13, 66, 'Bài 66', 'Xem đồng hồ. Tháng, năm', ' bai 66 xem dong ho thang nam chu de 13 xem dong ho thang va nam tien viet nam toan lop 3 ', 3, 29, 29);
INSERT INTO "plan_lesson" VALUES (1, 67, 13, 67, 'Bài 67', 'Thực hành xem đồng hồ, xem lịch', ' bai 67 thuc hanh xem dong ho xem lich chu de 13 xem dong ho thang va nam tien viet nam toan lop 3 ', 2, 29, 29);
INSERT INTO "plan_lesson" VALUES (1, 68, 13, 68, 'Bài 68', 'Tiền Việt Nam', ' bai 68 tien viet nam chu de 13 xem dong ho thang va nam tien viet nam toan lop 3 ', 1, 30, 30);
INSERT INTO "plan_lesson" VALUES (1, 69, 13, 69, 'Bài 69', 'Luyện tập chung', ' bai 69 luyen tap chung chu de 13 xem dong ho thang va nam tien viet nam toan lop 3 ', 2, 30, 30);
INSERT INTO "plan_lesson" VALUES (1, 70, 14, 70, 'Bài 70', 'Nhân số có năm chữ số với số có một chữ số', ' bai 70 nhan so co nam chu so voi so co mot chu so chu de 14 nhan chia trong pham vi 100 000 toan lop 3 ', 2, 30, 30);
INSERT INTO "plan_lesson" VALUES (1, 71, 14, 71, 'Bài 71', 'Chia số có năm chữ số cho số có một chữ số', ' bai 71 chia so co nam chu so cho so co mot chu so chu de 14 nhan chia trong pham vi 100 000 toan lop 3 ', 3, 31, 31);
INSERT INTO "plan_lesson" VALUES (1, 72, 14, 72, 'Bài 72', 'Luyện tập chung', ' bai 72 luyen tap chung chu de 14 nhan chia trong pham vi 100 000 toan lop 3 ', 3, 31, 32);
INSERT INTO "plan_lesson" VALUES (1, 73, 15, 73, 'Bài 73', 'Thu thập, phân loại, ghi chép số liệu. Bảng số liệu', ' bai 73 thu thap phan loai ghi chep so lieu bang so lieu chu de 15 lam quen voi thong ke xac suat toan lop 3 ', 3, 32, 32);
INSERT INTO "plan_lesson" VALUES (1, 74, 15, 74, 'Bài 74', 'Khả năng xảy ra của một sự kiện', ' bai 74 kha nang xay ra cua mot su kien chu de 15 lam quen voi thong ke xac suat toan lop 3 ', 1, 32, 32);
INSERT INTO "plan_lesson" VALUES (1, 75, 15, 75, 'Bài 75', 'Thực hành thu thập, phân loại, đọc bảng số liệu', ' bai 75 thuc hanh thu thap phan loai doc bang so lieu chu de 15 lam quen voi thong ke xac suat toan lop 3 ', 2, 33, 33);
INSERT INTO "plan_lesson" VALUES (1, 76, 16, 76, 'Bài 76', 'Ôn tập các số trong phạm vi 10 000, 100 000', ' bai 76 on tap cac so trong pham vi 10 000 100 000 chu de 16 on tap cuoi nam toan lop 3 ', 2, 33, 33);
INSERT INTO "plan_lesson" VALUES (1, 77, 16, 77, 'Bài 77', 'Ôn tập phép cộng, phép trừ trong phạm vi 100 000', ' bai 77 on tap phep cong phep tru trong pham vi 100 000 chu de 16 on tap cuoi nam toan lop 3 ', 2, 33, 34);
INSERT INTO "plan_lesson" VALUES (1, 78, 16, 78, 'Bài 78', 'Ôn tập phép nhân, phép chia trong phạm vi 100 000', ' bai 78 on tap phep nhan phep chia trong pham vi 100 000 chu de 16 on tap cuoi nam toan lop 3 ', 3, 34, 34);
INSERT INTO "plan_lesson" VALUES (1, 79, 16, 79, 'Bài 79', 'Ôn tập hình học và đo lường', ' bai 79 on tap hinh hoc va do luong chu de 16 on tap cuoi nam toan lop 3 ', 3, 34, 35);
INSERT INTO "plan_lesson" VALUES (1, 80, 16, 80, 'Bài 80', 'Ôn tập bảng số liệu, khả năng xảy ra của một sự kiện', ' bai 80 on tap bang so lieu kha nang xay ra cua mot su kien chu de 16 on tap cuoi nam toan lop 3 ', 1, 35, 35);
INSERT INTO "plan_lesson" VALUES (1, 81, 16, 81, 'Bài 81', 'Ôn tập chung', ' bai 81 on tap chung chu de 16 on tap cuoi nam toan lop 3 ', 2, 35, 35);
INSERT INTO "plan_lesson" VALUES (2, 82, 17, 1, 'Bài 1', 'Em vào lớp Một', ' bai 1 em vao lop mot lam quen tieng viet lop 1 ', 2, 1, 1);
INSERT INTO "plan_lesson" VALUES (2, 83, 17, 2, 'Bài 2', 'Làm quen với các nét thẳng', ' bai 2 lam quen voi cac net thang lam quen tieng viet lop 1 ', 2, 1, 1);
INSERT INTO "plan_lesson" VALUES (2, 84, 17, 3, 'Bài 3', 'Làm quen với các nét cong', ' bai 3 lam quen voi cac net cong lam quen tieng viet lop 1 ', 2, 1, 1);
INSERT INTO "plan_lesson" VALUES (2, 85, 17, 4, 'Bài 4', 'Làm quen với dấu thanh', ' bai 4 lam quen voi dau thanh lam quen tieng viet lop 1 ', 2, 1, 1);
INSERT INTO "plan_lesson" VALUES (2, 86, 17, 5, 'Bài 5', 'Ôn tập và kể chuyện', ' bai 5 on tap va ke chuyen lam quen tieng viet lop 1 ', 2, 1, 1);
INSERT INTO "plan_lesson" VALUES (2, 87, 17, 6, 'Luyện tập', 'Luyện đọc, luyện viết tuần 1', ' luyen tap luyen doc luyen viet tuan 1 lam quen tieng viet lop 1 ', 2, 1, 1);
INSERT INTO "plan_lesson" VALUES (2, 88, 18, 7, 'Bài 6', 'A a', ' bai 6 a a am va chu tieng viet lop 1 ', 2, 2, 2);
INSERT INTO "plan_lesson" VALUES (2, 89, 18, 8, 'Bài 7', 'B b', ' bai 7 b b am va chu tieng viet lop 1 ', 2, 2, 2);
INSERT INTO "plan_lesson" VALUES (2, 90, 18, 9, 'Bài 8', 'C c, dấu sắc', ' bai 8 c c dau sac am va chu tieng viet lop 1 ', 2, 2, 2);
INSERT INTO "plan_lesson" VALUES (2, 91, 18, 10, 'Bài 9', 'E e, Ê ê', ' bai 9 e e e e am va chu tieng viet lop 1 ', 2, 2, 2);
INSERT INTO "plan_lesson" VALUES (2, 92, 18, 11, 'Bài 10', 'Ôn tập và kể chuyện', ' bai 10 on tap va ke chuyen am va chu tieng viet lop 1 ', 2, 2, 2);
INSERT INTO "plan_lesson" VALUES (2, 93, 18, 12, 'Luyện tập', 'Luyện đọc, luyện viết tuần 2', ' luyen tap luyen doc luyen viet tuan 2 am va chu tieng viet lop 1 ', 2, 2, 2);
INSERT INTO "plan_lesson" VALUES (2, 94, 18, 13, 'Bài 11', 'O o, dấu hỏi', ' bai 11 o o dau hoi am va chu tieng viet lop 1 ', 2, 3, 3);
INSERT INTO "plan_lesson" VALUES (2, 95, 18, 14, 'Bài 12', 'Ô ô, dấu nặng', ' bai 12 o o dau nang am va chu tieng viet lop 1 ', 2, 3, 3);
INSERT INTO "plan_lesson" VALUES (2, 96, 18, 15, 'Bài 13', 'Ơ ơ, dấu ngã', ' bai 13 o o dau nga am va chu tieng viet lop 1 ', 2, 3, 3);
INSERT INTO "plan_lesson" VALUES (2, 97, 18, 16, 'Bài 14', 'D d, Đ đ', ' bai 14 d d d d am va chu tieng viet lop 1 ', 2, 3, 3);
INSERT INTO "plan_lesson" VALUES (2, 98, 18, 17, 'Bài 15', 'Ôn tập và kể chuyện', ' bai 15 on tap va ke chuyen am va chu tieng viet lop 1 ', 2, 3, 3);
INSERT INTO "plan_lesson" VALUES (2, 99, 18, 18, 'Luyện tập', 'Luyện đọc, luyện viết tuần 3', ' luyen tap luyen doc luyen viet tuan 3 am va chu tieng viet lop 1 ', 2, 3, 3);
INSERT INTO "plan_lesson" VALUES (2, 100, 18, 19, 'Bài 16', 'I i, K k', ' bai 16 i i k k am va chu tieng viet lop 1 ', 2, 4, 4);
INSERT INTO "plan_lesson" VALUES (2, 101, 18, 20, 'Bài 17', 'H h', ' bai 17 h h am va chu tieng viet lop 1 ', 2, 4, 4);
INSERT INTO "plan_lesson" VALUES (2, 102, 18, 21, 'Bài 18', 'L l', ' bai 18 l l am va chu tieng viet lop 1 ', 2, 4, 4);
INSERT INTO "plan_lesson" VALUES (2, 103, 18, 22, 'Bài 19', 'M m, N n', ' bai 19 m m n n am va chu tieng viet lop 1 ', 2, 4, 4);
INSERT INTO "plan_lesson" VALUES (2, 104, 18, 23, 'Bài 20', 'Ôn tập và kể chuyện', ' bai 20 on tap va ke chuyen am va chu tieng viet lop 1 ', 2, 4, 4);
INSERT INTO "plan_lesson" VALUES (2, 105, 18, 24, 'Luyện tập', 'Luyện đọc, luyện viết tuần 4', ' luyen tap luyen doc luyen viet tuan 4 am va chu tieng viet lop 1 ', 2, 4, 4);
INSERT INTO "plan_lesson" VALUES (2, 106, 18, 25, 'Bài 21', 'U u, Ư ư', ' bai 21 u u u u am va chu tieng viet lop 1 ', 2, 5, 5);
INSERT INTO "plan_lesson" VALUES (2, 107, 18, 26, 'Bài 22', 'Ch ch, Kh kh', ' bai 22 ch ch kh kh am va chu tieng viet lop 1 ', 2, 5, 5);
INSERT INTO "plan_lesson" VALUES (2, 108, 18, 27, 'Bài 23', 'G g, Gi gi', ' bai 23 g g gi gi am va chu tieng viet lop 1 ', 2, 5, 5);
INSERT INTO "plan_lesson" VALUES (2, 109, 18, 28, 'Bài 24', 'Gh gh, Nh nh', ' bai 24 gh gh nh nh am va chu tieng viet lop 1 ', 2, 5, 5);
INSERT INTO "plan_lesson" VALUES (2, 110, 18, 29, 'Bài 25', 'Ôn tập và kể chuyện', ' bai 25 on tap va ke chuyen am va chu tieng viet lop 1 ', 2, 5, 5);
INSERT INTO "plan_lesson" VALUES (2, 111, 18, 30, 'Luyện tập', 'Luyện đọc, luyện viết tuần 5', ' luyen tap luyen doc luyen viet tuan 5 am va chu tieng viet lop 1 ', 2, 5, 5);
INSERT INTO "plan_lesson" VALUES (2, 112, 18, 31, 'Bài 26', 'Ng ng, Ngh ngh', ' bai 26 ng ng ngh ngh am va chu tieng viet lop 1 ', 2, 6, 6);
INSERT INTO "plan_lesson" VALUES (2, 113, 18, 32, 'Bài 27', 'R r, S s', ' bai 27 r r s s am va chu tieng viet lop 1 ', 2, 6, 6);
INSERT INTO "plan_lesson" VALUES (2, 114, 18, 33, 'Bài 28', 'T t, Tr tr', ' bai 28 t t tr tr am va chu tieng viet lop 1 ', 2, 6, 6);
INSERT INTO "plan_lesson" VALUES (2, 115, 18, 34, 'Bài 29', 'Th th, V v', ' bai 29 th th v v am va chu tieng viet lop 1 ', 2, 6, 6);
INSERT INTO "plan_lesson" VALUES (2, 116, 18, 35, 'Bài 30', 'Ôn tập và kể chuyện', ' bai 30 on tap va ke chuyen am va chu tieng viet lop 1 ', 2, 6, 6);
INSERT INTO "plan_lesson" VALUES (2, 117, 18, 36, 'Luyện tập', 'Luyện đọc, luyện viết tuần 6', ' luyen tap luyen doc luyen viet tuan 6 am va chu tieng viet lop 1 ', 2, 6, 6);
INSERT INTO "plan_lesson" VALUES (2, 118, 18, 37, 'Bài 31', 'X x, Y y', ' bai 31 x x y y am va chu tieng viet lop 1 ', 2, 7, 7);
INSERT INTO "plan_lesson" VALUES (2, 119, 18, 38, 'Bài 32', 'P p, Ph ph', ' bai 32 p p ph ph am va chu tieng viet lop 1 ', 2, 7, 7);
INSERT INTO "plan_lesson" VALUES (2, 120, 18, 39, 'Bài 33', 'Q q, Qu qu', ' bai 33 q q qu qu am va chu tieng viet lop 1 ', 2, 7, 7);
INSERT INTO "plan_lesson" VALUES (2, 121, 18, 40, 'Bài 34', 'Viết đúng c hay k, g hay gh, ng hay ngh', ' bai 34 viet dung c hay k g hay gh ng hay ngh am va chu tieng viet lop 1 ', 2, 7, 7);
INSERT INTO "plan_lesson" VALUES (2, 122, 18, 41, 'Bài 35', 'Ôn tập và kể chuyện', ' bai 35 on tap va ke chuyen am va chu tieng viet lop 1 ', 2, 7, 7);
INSERT INTO "plan_lesson" VALUES (2, 123, 18, 42, 'Luyện tập', 'Luyện đọc, luyện viết tuần 7', ' luyen tap luyen doc luyen viet tuan 7 am va chu tieng viet lop 1 ', 2, 7, 7);
INSERT INTO "plan_lesson" VALUES (2, 124, 19, 43, 'Bài 36', 'an, ăn, ân', ' bai 36 an an an van co am cuoi n m tieng viet lop 1 ', 2, 8, 8);
INSERT INTO "plan_lesson" VALUES (2, 125, 19, 44, 'Bài 37', 'on, ôn, ơn', ' bai 37 on on on van co am cuoi n m tieng viet lop 1 ', 2, 8, 8);
INSERT INTO "plan_lesson" VALUES (2, 126, 19, 45, 'Bài 38', 'en, ên', ' bai 38 en en van co am cuoi n m tieng viet lop 1 ', 2, 8, 8);
INSERT INTO "plan_lesson" VALUES (2, 127, 19, 46, 'Bài 39', 'in, un', ' bai 39 in un van co am cuoi n m tieng viet lop 1 ', 2, 8, 8);
INSERT INTO "plan_lesson" VALUES (2, 128, 19, 47, 'Bài 40', 'Ôn tập và kể chuyện', ' bai 40 on tap va ke chuyen van co am cuoi n m tieng viet lop 1 ', 2, 8, 8);
INSERT INTO "plan_lesson" VALUES (2, 129, 19, 48, 'Luyện tập', 'Luyện đọc, luyện viết tuần 8', ' luyen tap luyen doc luyen viet tuan 8 van co am cuoi n m tieng viet lop 1 ', 2, 8, 8);
INSERT INTO "plan_lesson" VALUES (2, 130, 19, 49, 'Bài 41', 'am, ăm, âm', ' bai 41 am am am van co am cuoi n m tieng viet lop 1 ', 2, 9, 9);
INSERT INTO "plan_lesson" VALUES (2, 131, 19, 50, 'Bài 42', 'om, ôm, ơm', ' bai 42 om om om van co am cuoi n m tieng viet lop 1 ', 2, 9, 9);
INSERT INTO "plan_lesson" VALUES (2, 132, 19, 51, 'Bài 43', 'em, êm', ' bai 43 em em van co am cuoi n m tieng viet lop 1 ', 2, 9, 9);
INSERT INTO "plan_lesson" VALUES (2, 133, 19, 52, 'Bài 44', 'im, um', ' bai 44 im um van co am cuoi n m tieng viet lop 1 ', 2, 9, 9);
INSERT INTO "plan_lesson" VALUES (2, 134, 19, 53, 'Bài 45', 'Ôn tập và kể chuyện', ' bai 45 on tap va ke chuyen van co am cuoi n m tieng viet lop 1 ', 2, 9, 9);
INSERT INTO "plan_lesson" VALUES (2, 135, 19, 54, 'Luyện tập', 'Luyện đọc, luyện viết tuần 9', ' luyen tap luyen doc luyen viet tuan 9 van co am cuoi n m tieng viet lop 1 ', 2, 9, 9);
INSERT INTO "plan_lesson" VALUES (2, 136, 20, 55, 'Bài 46', 'ai, ay, ây', ' bai 46 ai ay ay van co am cuoi i y o u tieng viet lop 1 ', 2, 10, 10);
INSERT INTO "plan_lesson" VALUES (2, 137, 20, 56, 'Bài 47', 'oi, ôi, ơi', ' bai 47 oi oi oi van co am cuoi i y o u tieng viet lop 1 ', 2, 10, 10);
INSERT INTO "plan_lesson" VALUES (2, 138, 20, 57, 'Bài 48', 'ui, ưi', ' bai 48 ui ui van co am cuoi i y o u tieng viet lop 1 ', 2, 10, 10);
INSERT INTO "plan_lesson" VALUES (2, 139, 20, 58, 'Bài 49', 'ao, eo', ' bai 49 ao eo van co am cuoi i y o u tieng viet lop 1 ', 2, 10, 10);
INSERT INTO "plan_lesson" VALUES (2, 140, 20, 59, 'Bài 50', 'Ôn tập và kể chuyện', ' bai 50 on tap va ke chuyen van co am cuoi i y o u tieng viet lop 1 ', 2, 10, 10);
INSERT INTO "plan_lesson" VALUES (2, 141, 20, 60, 'Luyện tập', 'Luyện đọc, luyện viết tuần 10', ' luyen tap luyen doc luyen viet tuan 10 van co am cuoi i y o u tieng viet lop 1 ', 2, 10, 10);
INSERT INTO "plan_lesson" VALUES (2, 142, 20, 61, 'Bài 51', 'au, âu, êu', ' bai 51 au au eu van co am cuoi i y o u tieng viet lop 1 ', 2, 11, 11);
INSERT INTO "plan_lesson" VALUES (2, 143, 20, 62, 'Bài 52', 'iu, ưu', ' bai 52 iu uu van co am cuoi i y o u tieng viet lop 1 ', 2, 11, 11);
INSERT INTO "plan_lesson" VALUES (2, 144, 20, 63, 'Bài 53', 'at, ăt, ât', ' bai 53 at at at van co am cuoi i y o u tieng viet lop 1 ', 2, 11, 11);
INSERT INTO "plan_lesson" VALUES (2, 145, 20, 64, 'Bài 54', 'ot, ôt, ơt', ' bai 54 ot ot ot van co am cuoi i y o u tieng viet lop 1 ', 2, 11, 11);
INSERT INTO "plan_lesson" VALUES (2, 146, 20, 65, 'Bài 55', 'Ôn tập và kể chuyện', ' bai 55 on tap va ke chuyen van co am cuoi i y o u tieng viet lop 1 ', 2, 11, 11);
INSERT INTO "plan_lesson" VALUES (2, 147, 20, 66, 'Luyện tập', 'Luyện đọc, luyện viết tuần 11', ' luyen tap luyen doc luyen viet tuan 11 van co am cuoi i y o u tieng viet lop 1 ', 2, 11, 11);
INSERT INTO "plan_lesson" VALUES (2, 148, 21, 67, 'Bài 56', 'et, êt, it', ' bai 56 et et it van co am cuoi t p tieng viet lop 1 ', 2, 12, 12);
INSERT INTO "plan_lesson" VALUES (2, 149, 21, 68, 'Bài 57', 'ut, ưt', ' bai 57 ut ut van co am cuoi t p tieng viet lop 1 ', 2, 12, 12);
INSERT INTO "plan_lesson" VALUES (2, 150, 21, 69, 'Bài 58', 'ap, ăp, âp', ' bai 58 ap ap ap van co am cuoi t p tieng viet lop 1 ', 2, 12, 12);
INSERT INTO "plan_lesson" VALUES (2, 151, 21, 70, 'Bài 59', 'op, ôp, ơp', ' bai 59 op op op van co am cuoi t p tieng viet lop 1 ', 2, 12, 12);
INSERT INTO "plan_lesson" VALUES (2, 152, 21, 71, 'Bài 60', 'Ôn tập và kể chuyện', ' bai 60 on tap va ke chuyen van co am cuoi t p tieng viet lop 1 ', 2, 12, 12);
INSERT INTO "plan_lesson" VALUES (2, 153, 21, 72, 'Luyện tập', 'Luyện đọc, luyện viết tuần 12', ' luyen tap luyen doc luyen viet tuan 12 van co am cuoi t p tieng viet lop 1 ', 2, 12, 12);
INSERT INTO "plan_lesson" VALUES (2, 154, 22, 73, 'Bài 61', 'ep, êp', ' bai 61 ep ep van co am cuoi p nh ch tieng viet lop 1 ', 2, 13, 13);
INSERT INTO "plan_lesson" VALUES (2, 155, 22, 74, 'Bài 62', 'ip, up', ' bai 62 ip up van co am cuoi p nh ch tieng viet lop 1 ', 2, 13, 13);
INSERT INTO "plan_lesson" VALUES (2, 156, 22, 75, 'Bài 63', 'anh, ênh, inh', ' bai 63 anh enh inh van co am cuoi p nh ch tieng viet lop 1 ', 2, 13, 13);
INSERT INTO "plan_lesson" VALUES (2, 157, 22, 76, 'Bài 64', 'ach, êch, ich', ' bai 64 ach ech ich van co am cuoi p nh ch tieng viet lop 1 ', 2, 13, 13);
INSERT INTO "plan_lesson" VALUES (2, 158, 22, 77, 'Bài 65', 'Ôn tập và kể chuyện', ' bai 65 on tap va ke chuyen van co am cuoi p nh ch tieng viet lop 1 ', 2, 13, 13);
INSERT INTO "plan_lesson" VALUES (2, 159, 22, 78, 'Luyện tập', 'Luyện đọc, luyện viết tuần 13', ' luyen tap luyen doc luyen viet tuan 13 van co am cuoi p nh ch tieng viet lop 1 ', 2, 13, 13);
INSERT INTO "plan_lesson" VALUES (2, 160, 23, 79, 'Bài 66', 'ang, ăng, âng', ' bai 66 ang ang ang van co am cuoi ng c tieng viet lop 1 ', 2, 14, 14);
INSERT INTO "plan_lesson" VALUES (2, 161, 23, 80, 'Bài 67', 'ong, ông, ung, ưng', ' bai 67 ong ong ung ung van co am cuoi ng c tieng viet lop 1 ', 2, 14, 14);
INSERT INTO "plan_lesson" VALUES (2, 162, 23, 81, 'Bài 68', 'ac, ăc, âc', ' bai 68 ac ac ac van co am cuoi ng c tieng viet lop 1 ', 2, 14, 14);
INSERT INTO "plan_lesson" VALUES (2, 163, 23, 82, 'Bài 69', 'oc, ôc, uc, ưc', ' bai 69 oc oc uc uc van co am cuoi ng c tieng viet lop 1 ', 2, 14, 14);
INSERT INTO "plan_lesson" VALUES (2, 164, 23, 83, 'Bài 70', 'Ôn tập và kể chuyện', ' bai 70 on tap va ke chuyen van co am cuoi ng c tieng viet lop 1 ', 2, 14, 14);
INSERT INTO "plan_lesson" VALUES (2, 165, 23, 84, 'Luyện tập', 'Luyện đọc, luyện viết tuần 14', ' luyen tap luyen doc luyen viet tuan 14 van co am cuoi ng c tieng viet lop 1 ', 2, 14, 14);
INSERT INTO "plan_lesson" VALUES (2, 166, 24, 85, 'Bài 71', 'ia, ua, ưa', ' bai 71 ia ua ua van co am doi tieng viet lop 1 ', 2, 15, 15);
INSERT INTO "plan_lesson" VALUES (2, 167, 24, 86, 'Bài 72', 'iên, yên, uôn, ươn', ' bai 72 ien yen uon uon van co am doi tieng viet lop 1 ', 2, 15, 15);
INSERT INTO "plan_lesson" VALUES (2, 168, 24, 87, 'Bài 73', 'iêm, uôm, ươm', ' bai 73 iem uom uom van co am doi tieng viet lop 1 ', 2, 15, 15);
INSERT INTO "plan_lesson" VALUES (2, 169, 24, 88, 'Bài 74', 'iêt, uôt, ươt', ' bai 74 iet uot uot van co am doi tieng viet lop 1 ', 2, 15, 15);
INSERT INTO "plan_lesson" VALUES (2, 170, 24, 89, 'Bài 75', 'Ôn tập và kể chuyện', ' bai 75 on tap va ke chuyen van co am doi tieng viet lop 1 ', 2, 15, 15);
INSERT INTO "plan_lesson" VALUES (2, 171, 24, 90, 'Luyện tập', 'Luyện đọc, luyện viết tuần 15', ' luyen tap luyen doc luyen viet tuan 15 van co am doi tieng viet lop 1 ', 2, 15, 15);
INSERT INTO "plan_lesson" VALUES (2, 172, 24, 91, 'Bài 76', 'iêng, uông, ương', ' bai 76 ieng uong uong van co am doi tieng viet lop 1 ', 2, 16, 16);
INSERT INTO "plan_lesson" VALUES (2, 173, 24, 92, 'Bài 77', 'iêc, uôc, ươc', ' bai 77 iec uoc uoc van co am doi tieng viet lop 1 ', 2, 16, 16);
INSERT INTO "plan_lesson" VALUES (2, 174, 24, 93, 'Bài 78', 'iêu, yêu, ươu', ' bai 78 ieu yeu uou van co am doi tieng viet lop 1 ', 2, 16, 16);
INSERT INTO "plan_lesson" VALUES (2, 175, 24, 94, 'Bài 79', 'uôi, ươi', ' bai 79 uoi uoi van co am doi tieng viet lop 1 ', 2, 16, 16);
INSERT INTO "plan_lesson" VALUES (2, 176, 24, 95, 'Bài 80', 'Ôn tập và kể chuyện', ' bai 80 on tap va ke chuyen van co am doi tieng viet lop 1 ', 2, 16, 16);
INSERT INTO "plan_lesson" VALUES (2, 177, 24, 96, 'Luyện tập', 'Luyện đọc, luyện viết tuần 16', ' luyen tap luyen doc luyen viet tuan 16 van co am doi tieng viet lop 1 ', 2, 16, 16);
INSERT INTO "plan_lesson" VALUES (2, 178, 25, 97, 'Bài 81', 'oa, oe', ' bai 81 oa oe van co am dem tieng viet lop 1 ', 2, 17, 17);
INSERT INTO "plan_lesson" VALUES (2, 179, 25, 98, 'Bài 82', 'uê, uy', ' bai 82 ue uy van co am dem tieng viet lop 1 ', 2, 17, 17);
INSERT INTO "plan_lesson" VALUES (2, 180, 25, 99, 'Bài 83', 'oan, oăn, oat, oăt', ' bai 83 oan oan oat oat van co am dem tieng viet lop 1 ', 2, 17, 17);
INSERT INTO "plan_lesson" VALUES (2, 181, 25, 100, 'Bài 84', 'uân, uât', ' bai 84 uan uat van co am dem tieng viet lop 1 ', 2, 17, 17);
INSERT INTO "plan_lesson" VALUES (2, 182, 25, 101, 'Bài 85', 'Ôn tập và kể chuyện', ' bai 85 on tap va ke chuyen van co am dem tieng viet lop 1 ', 2, 17, 17);
INSERT INTO "plan_lesson" VALUES (2, 183, 25, 102, 'Luyện tập', 'Luyện đọc, luyện viết tuần 17', ' luyen tap luyen doc luyen viet tuan 17 van co am dem tieng viet lop 1 ', 2, 17, 17);
INSERT INTO "plan_lesson" VALUES (2, 184, 26, 103, 'Bài 86', 'Ôn tập âm và chữ', ' bai 86 on tap am va chu on tap hoc ki 1 tieng viet lop 1 ', 2, 18, 18);
INSERT INTO "plan_lesson" VALUES (2, 185, 26, 104, 'Bài 87', 'Ôn tập vần', ' bai 87 on tap van on tap hoc ki 1 tieng viet lop 1 ', 2, 18, 18);
INSERT INTO "plan_lesson" VALUES (2, 186, 26, 105, 'Bài 88', 'Ôn tập đọc', ' bai 88 on tap doc on tap hoc ki 1 tieng viet lop 1 ', 2, 18, 18);
INSERT INTO "plan_lesson" VALUES (2, 187, 26, 106, 'Bài 89', 'Ôn tập viết', ' bai 89 on tap viet on tap hoc ki 1 tieng viet lop 1 ', 2, 18, 18);
INSERT INTO "plan_lesson" VALUES (2, 188, 26, 107, 'Bài 90', 'Đánh giá cuối học kì 1', ' bai 90 danh gia cuoi hoc ki 1 on tap hoc ki 1 tieng viet lop 1 ', 2, 18, 18);
INSERT INTO "plan_lesson" VALUES (2, 189, 26, 108, 'Luyện tập', 'Luyện đọc, luyện viết tuần 18', ' luyen tap luyen doc luyen viet tuan 18 on tap hoc ki 1 tieng viet lop 1 ', 2, 18, 18);
INSERT INTO "period" VALUES (1, 1, 1, 1);
INSERT INTO "period" VALUES (1, 2, 1, 1);
INSERT INTO "period" VALUES (1, 3, 2, 1);
INSERT INTO "period" VALUES (1, 4, 2, 1);
INSERT INTO "period" VALUES (1, 5, 3, 1);
INSERT INTO "period" VALUES (1, 6, 3, 2);
INSERT INTO "period" VALUES (1, 7, 4, 2);
INSERT INTO "period" VALUES (1, 8, 4, 2);
INSERT INTO "period" VALUES (1, 9, 5, 2);
INSERT INTO "period" VALUES (1, 10, 5, 2);
INSERT INTO "period" VALUES (1, 11, 6, 3);
INSERT INTO "period" VALUES (1, 12, 6, 3);
INSERT INTO "period" VALUES (1, 13, 7, 3);
INSERT INTO "period" VALUES (1, 14, 7, 3);
INSERT INTO "period" VALUES (1, 15, 8, 3);
INSERT INTO "period" VALUES (1, 16, 8, 4);
INSERT INTO "period" VALUES (1, 17, 9, 4);
INSERT INTO "period" VALUES (1, 18, 9, 4);
INSERT INTO "period" VALUES (1, 19, 10, 4);
INSERT INTO "period" VALUES (1, 20, 10, 4);
INSERT INTO "period" VALUES (1, 21, 11, 5);
INSERT INTO "period" VALUES (1, 22, 11, 5);
INSERT INTO "period" VALUES (1, 23, 12, 5);
INSERT INTO "period" VALUES (1, 24, 12, 5);
INSERT INTO "period" VALUES (1, 25, 13, 5);
INSERT INTO "period" VALUES (1, 26, 13, 6);
INSERT INTO "period" VALUES (1, 27, 14, 6);
INSERT INTO "period" VALUES (1, 28, 14, 6);
INSERT INTO "period" VALUES (1, 29, 15, 6);
INSERT INTO "period" VALUES (1, 30, 15, 6);
INSERT INTO "period" VALUES (1, 31, 16, 7);
INSERT INTO "period" VALUES (1, 32, 17, 7);
INSERT INTO "period" VALUES (1, 33, 17, 7);
INSERT INTO "period" VALUES (1, 34, 18, 7);
INSERT INTO "period" VALUES (1, 35, 19, 7);
INSERT INTO "period" VALUES (1, 36, 19, 8);
INSERT INTO "period" VALUES (1, 37, 20, 8);
INSERT INTO "period" VALUES (1, 38, 21, 8);
INSERT INTO "period" VALUES (1, 39, 21, 8);
INSERT INTO "period" VALUES (1, 40, 22, 8);
INSERT INTO "period" VALUES (1, 41, 22, 9);
INSERT INTO "period" VALUES (1, 42, 23, 9);
INSERT INTO "period" VALUES (1, 43, 23, 9);
INSERT INTO "period" VALUES (1, 44, 24, 9);
INSERT INTO "period" VALUES (1, 45, 24, 9);
INSERT INTO "period" VALUES (1, 46, 25, 10);
INSERT INTO "period" VALUES (1, 47, 25, 10);
INSERT INTO "period" VALUES (1, 48, 26, 10);
INSERT INTO "period" VALUES (1, 49, 26, 10);
INSERT INTO "period" VALUES (1, 50, 26, 10);
INSERT INTO "period" VALUES (1, 51, 27, 11);
INSERT INTO "period" VALUES (1, 52, 27, 11);
INSERT INTO "period" VALUES (1, 53, 28, 11);
INSERT INTO "period" VALUES (1, 54, 28, 11);
INSERT INTO "period" VALUES (1, 55, 28, 11);
INSERT INTO "period" VALUES (1, 56, 29, 12);
INSERT INTO "period" VALUES (1, 57, 29, 12);
INSERT INTO "period" VALUES (1, 58, 30, 12);
INSERT INTO "period" VALUES (1, 59, 30, 12);
INSERT INTO "period" VALUES (1, 60, 31, 12);
INSERT INTO "period" VALUES (1, 61, 31, 13);
INSERT INTO "period" VALUES (1, 62, 32, 13);
INSERT INTO "period" VALUES (1, 63, 32, 13);
INSERT INTO "period" VALUES (1, 64, 33, 13);
INSERT INTO "period" VALUES (1, 65, 33, 13);
INSERT INTO "period" VALUES (1, 66, 34, 14);
INSERT INTO "period" VALUES (1, 67, 34, 14);
INSERT INTO "period" VALUES (1, 68, 35, 14);
INSERT INTO "period" VALUES (1, 69, 35, 14);
INSERT INTO "period" VALUES (1, 70, 36, 14);
INSERT INTO "period" VALUES (1, 71, 36, 15);
INSERT INTO "period" VALUES (1, 72, 37, 15);
INSERT INTO "period" VALUES (1, 73, 37, 15);
INSERT INTO "period" VALUES (1, 74, 37, 15);
INSERT INTO "period" VALUES (1, 75, 38, 15);
INSERT INTO "period" VALUES (1, 76, 38, 16);
INSERT INTO "period" VALUES (1, 77, 38, 16);
INSERT INTO "period" VALUES (1, 78, 38, 16);
INSERT INTO "period" VALUES (1, 79, 39, 16);
INSERT INTO "period" VALUES (1, 80, 39, 16);
INSERT INTO "period" VALUES (1, 81, 40, 17);
INSERT INTO "period" VALUES (1, 82, 40, 17);
INSERT INTO "period" VALUES (1, 83, 40, 17);
INSERT INTO "period" VALUES (1, 84, 41, 17);
INSERT INTO "period" VALUES (1, 85, 41, 17);
INSERT INTO "period" VALUES (1, 86, 42, 18);
INSERT INTO "period" VALUES (1, 87, 42, 18);
INSERT INTO "period" VALUES (1, 88, 43, 18);
INSERT INTO "period" VALUES (1, 89, 44, 18);
INSERT INTO "period" VALUES (1, 90, 44, 18);
INSERT INTO "period" VALUES (1, 91, 45, 19);
INSERT INTO "period" VALUES (1, 92, 45, 19);
INSERT INTO "period" VALUES (1, 93, 45, 19);
INSERT INTO "period" VALUES (1, 94, 46, 19);
INSERT INTO "period" VALUES (1, 95, 46, 19);
INSERT INTO "period" VALUES (1, 96, 47, 20);
INSERT INTO "period" VALUES (1, 97, 48, 20);
INSERT INTO "period" VALUES (1, 98, 48, 20);
INSERT INTO "period" VALUES (1, 99, 49, 20);
INSERT INTO "period" VALUES (1, 100, 49, 20);
INSERT INTO "period" VALUES (1, 101, 50, 21);
INSERT INTO "period" VALUES (1, 102, 50, 21);
INSERT INTO "period" VALUES (1, 103, 50, 21);
INSERT INTO "period" VALUES (1, 104, 51, 21);
INSERT INTO "period" VALUES (1, 105, 51, 21);
INSERT INTO "period" VALUES (1, 106, 51, 22);
INSERT INTO "period" VALUES (1, 107, 52, 22);
INSERT INTO "period" VALUES (1, 108, 52, 22);
INSERT INTO "period" VALUES (1, 109, 52, 22);
INSERT INTO "period" VALUES (1, 110, 53, 22);
INSERT INTO "period" VALUES (1, 111, 53, 23);
INSERT INTO "period" VALUES (1, 112, 54, 23);
INSERT INTO "period" VALUES (1, 113, 54, 23);
INSERT INTO "period" VALUES (1, 114, 55, 23);
INSERT INTO "period" VALUES (1, 115, 55, 23);
INSERT INTO "period" VALUES (1, 116, 56, 24);
INSERT INTO "period" VALUES (1, 117, 56, 24);
INSERT INTO "period" VALUES (1, 118, 56, 24);
INSERT INTO "period" VALUES (1, 119, 57, 24);
INSERT INTO "period" VALUES (1, 120, 57, 24);
INSERT INTO "period" VALUES (1, 121, 57, 25);
INSERT INTO "period" VALUES (1, 122, 57, 25);
INSERT INTO "period" VALUES (1, 123, 58, 25);
INSERT INTO "period" VALUES (1, 124, 58, 25);
INSERT INTO "period" VALUES (1, 125, 58, 25);
INSERT INTO "period" VALUES (1, 126, 59, 26);
INSERT INTO "period" VALUES (1, 127, 59, 26);
INSERT INTO "period" VALUES (1, 128, 59, 26);
INSERT INTO "period" VALUES (1, 129, 60, 26);
INSERT INTO "period" VALUES (1, 130, 60, 26);
INSERT INTO "period" VALUES (1, 131, 61, 27);
INSERT INTO "period" VALUES (1, 132, 62, 27);
INSERT INTO "period" VALUES (1, 133, 62, 27);
INSERT INTO "period" VALUES (1, 134, 63, 27);
INSERT INTO "period" VALUES (1, 135, 63, 27);
INSERT INTO "period" VALUES (1, 136, 64, 28);
INSERT INTO "period" VALUES (1, 137, 64, 28);
INSERT INTO "period" VALUES (1, 138, 65, 28);
INSERT INTO "period" VALUES (1, 139, 65, 28);
INSERT INTO "period" VALUES (1, 140, 65, 28);
INSERT INTO "period" VALUES (1, 141, 66, 29);
INSERT INTO "period" VALUES (1, 142, 66, 29);
INSERT INTO "period" VALUES (1, 143, 66, 29);
INSERT INTO "period" VALUES (1, 144, 67, 29);
INSERT INTO "period" VALUES (1, 145, 67, 29);
INSERT INTO "period" VALUES (1, 146, 68, 30);
INSERT INTO "period" VALUES (1, 147, 69, 30);
INSERT INTO "period" VALUES (1, 148, 69, 30);
INSERT INTO "period" VALUES (1, 149, 70, 30);
INSERT INTO "period" VALUES (1, 150, 70, 30);
INSERT INTO "period" VALUES (1, 151, 71, 31);
INSERT INTO "period" VALUES (1, 152, 71, 31);
INSERT INTO "period" VALUES (1, 153, 71, 31);
INSERT INTO "period" VALUES (1, 154, 72, 31);
INSERT INTO "period" VALUES (1, 155, 72, 31);
INSERT INTO "period" VALUES (1, 156, 72, 32);
INSERT INTO "period" VALUES (1, 157, 73, 32);
INSERT INTO "period" VALUES (1, 158, 73, 32);
INSERT INTO "period" VALUES (1, 159, 73, 32);
INSERT INTO "period" VALUES (1, 160, 74, 32);
INSERT INTO "period" VALUES (1, 161, 75, 33);
INSERT INTO "period" VALUES (1, 162, 75, 33);
INSERT INTO "period" VALUES (1, 163, 76, 33);
INSERT INTO "period" VALUES (1, 164, 76, 33);
INSERT INTO "period" VALUES (1, 165, 77, 33);
INSERT INTO "period" VALUES (1, 166, 77, 34);
INSERT INTO "period" VALUES (1, 167, 78, 34);
INSERT INTO "period" VALUES (1, 168, 78, 34);
INSERT INTO "period" VALUES (1, 169, 78, 34);
INSERT INTO "period" VALUES (1, 170, 79, 34);
INSERT INTO "period" VALUES (1, 171, 79, 35);
INSERT INTO "period" VALUES (1, 172, 79, 35);
INSERT INTO "period" VALUES (1, 173, 80, 35);
INSERT INTO "period" VALUES (1, 174, 81, 35);
INSERT INTO "period" VALUES (1, 175, 81, 35);
INSERT INTO "period" VALUES (2, 1, 82, 1);
INSERT INTO "period" VALUES (2, 2, 82, 1);
INSERT INTO "period" VALUES (2, 3, 83, 1);
INSERT INTO "period" VALUES (2, 4, 83, 1);
INSERT INTO "period" VALUES (2, 5, 84, 1);
INSERT INTO "period" VALUES (2, 6, 84, 1);
INSERT INTO "period" VALUES (2, 7, 85, 1);
INSERT INTO "period" VALUES (2, 8, 85, 1);
INSERT INTO "period" VALUES (2, 9, 86, 1);
INSERT INTO "period" VALUES (2, 10, 86, 1);
INSERT INTO "period" VALUES (2, 11, 87, 1);
INSERT INTO "period" VALUES (2, 12, 87, 1);
INSERT INTO "period" VALUES (2, 13, 88, 2);
INSERT INTO "period" VALUES (2, 14, 88, 2);
INSERT INTO "period" VALUES (2, 15, 89, 2);
INSERT INTO "period" VALUES (2, 16, 89, 2);
INSERT INTO "period" VALUES (2, 17, 90, 2);
INSERT INTO "period" VALUES (2, 18, 90, 2);
INSERT INTO "period" VALUES (2, 19, 91, 2);
INSERT INTO "period" VALUES (2, 20, 91, 2);
INSERT INTO "period" VALUES (2, 21, 92, 2);
INSERT INTO "period" VALUES (2, 22, 92, 2);
INSERT INTO "period" VALUES (2, 23, 93, 2);
INSERT INTO "period" VALUES (2, 24, 93, 2);
INSERT INTO "period" VALUES (2, 25, 94, 3);
INSERT INTO "period" VALUES (2, 26, 94, 3);
INSERT INTO "period" VALUES (2, 27, 95, 3);
INSERT INTO "period" VALUES (2, 28, 95, 3);
INSERT INTO "period" VALUES (2, 29, 96, 3);
INSERT INTO "period" VALUES (2, 30, 96, 3);
INSERT INTO "period" VALUES (2, 31, 97, 3);
INSERT INTO "period" VALUES (2, 32, 97, 3);
INSERT INTO "period" VALUES (2, 33, 98, 3);
INSERT INTO "period" VALUES (2, 34, 98, 3);
INSERT INTO "period" VALUES (2, 35, 99, 3);
INSERT INTO "period" VALUES (2, 36, 99, 3);
INSERT INTO "period" VALUES (2, 37, 100, 4);
INSERT INTO "period" VALUES (2, 38, 100, 4);
INSERT INTO "period" VALUES (2, 39, 101, 4);
INSERT INTO "period" VALUES (2, 40, 101, 4);
INSERT INTO "period" VALUES (2, 41, 102, 4);
INSERT INTO "period" VALUES (2, 42, 102, 4);
INSERT INTO "period" VALUES (2, 43, 103, 4);
INSERT INTO "period" VALUES (2, 44, 103, 4);
INSERT INTO "period" VALUES (2, 45, 104, 4);
INSERT INTO "period" VALUES (2, 46, 104, 4);
INSERT INTO "period" VALUES (2, 47, 105, 4);
INSERT INTO "period" VALUES (2, 48, 105, 4);
INSERT INTO "period" VALUES (2, 49, 106, 5);
INSERT INTO "period" VALUES (2, 50, 106, 5);
INSERT INTO "period" VALUES (2, 51, 107, 5);
INSERT INTO "period" VALUES (2, 52, 107, 5);
INSERT INTO "period" VALUES (2, 53, 108, 5);
INSERT INTO "period" VALUES (2, 54, 108, 5);
INSERT INTO "period" VALUES (2, 55, 109, 5);
INSERT INTO "period" VALUES (2, 56, 109, 5);
INSERT INTO "period" VALUES (2, 57, 110, 5);
INSERT INTO "period" VALUES (2, 58, 110, 5);
INSERT INTO "period" VALUES (2, 59, 111, 5);
INSERT INTO "period" VALUES (2, 60, 111, 5);
INSERT INTO "period" VALUES (2, 61, 112, 6);
INSERT INTO "period" VALUES (2, 62, 112, 6);
INSERT INTO "period" VALUES (2, 63, 113, 6);
INSERT INTO "period" VALUES (2, 64, 113, 6);
INSERT INTO "period" VALUES (2, 65, 114, 6);
INSERT INTO "period" VALUES (2, 66, 114, 6);
INSERT INTO "period" VALUES (2, 67, 115, 6);
INSERT INTO "period" VALUES (2, 68, 115, 6);
INSERT INTO "period" VALUES (2, 69, 116, 6);
INSERT INTO "period" VALUES (2, 70, 116, 6);
INSERT INTO "period" VALUES (2, 71, 117, 6);
INSERT INTO "period" VALUES (2, 72, 117, 6);
INSERT INTO "period" VALUES (2, 73, 118, 7);
INSERT INTO "period" VALUES (2, 74, 118, 7);
INSERT INTO "period" VALUES (2, 75, 119, 7);
INSERT INTO "period" VALUES (2, 76, 119, 7);
INSERT INTO "period" VALUES (2, 77, 120, 7);
INSERT INTO "period" VALUES (2, 78, 120, 7);
INSERT INTO "period" VALUES (2, 79, 121, 7);
INSERT INTO "period" VALUES (2, 80, 121, 7);
INSERT INTO "period" VALUES (2, 81, 122, 7);
INSERT INTO "period" VALUES (2, 82, 122, 7);
INSERT INTO "period" VALUES (2, 83, 123, 7);
INSERT INTO "period" VALUES (2, 84, 123, 7);
INSERT INTO "period" VALUES (2, 85, 124, 8);
INSERT INTO "period" VALUES (2, 86, 124, 8);
INSERT INTO "period" VALUES (2, 87, 125, 8);
INSERT INTO "period" VALUES (2, 88, 125, 8);
INSERT INTO "period" VALUES (2, 89, 126, 8);
INSERT INTO "period" VALUES (2, 90, 126, 8);
INSERT INTO "period" VALUES (2, 91, 127, 8);
INSERT INTO "period" VALUES (2, 92, 127, 8);
INSERT INTO "period" VALUES (2, 93, 128, 8);
INSERT INTO "period" VALUES (2, 94, 128, 8);
INSERT INTO "period" VALUES (2, 95, 129, 8);
INSERT INTO "period" VALUES (2, 96, 129, 8);
INSERT INTO "period" VALUES (2, 97, 130, 9);
INSERT INTO "period" VALUES (2, 98, 130, 9);
INSERT INTO "period" VALUES (2, 99, 131, 9);
INSERT INTO "period" VALUES (2, 100, 131, 9);
INSERT INTO "period" VALUES (2, 101, 132, 9);
INSERT INTO "period" VALUES (2, 102, 132, 9);
INSERT INTO "period" VALUES (2, 103, 133, 9);
INSERT INTO "period" VALUES (2, 104, 133, 9);
INSERT INTO "period" VALUES (2, 105, 134, 9);
INSERT INTO "period" VALUES (2, 106, 134, 9);
INSERT INTO "period" VALUES (2, 107, 135, 9);
INSERT INTO "period" VALUES (2, 108, 135, 9);
INSERT INTO "period" VALUES (2, 109, 136, 10);
INSERT INTO "period" VALUES (2, 110, 136, 10);
INSERT INTO "period" VALUES (2, 111, 137, 10);
INSERT INTO "period" VALUES (2, 112, 137, 10);
INSERT INTO "period" VALUES (2, 113, 138, 10);
INSERT INTO "period" VALUES (2, 114, 138, 10);
INSERT INTO "period" VALUES (2, 115, 139, 10);
INSERT INTO "period" VALUES (2, 116, 139, 10);
INSERT INTO "period" VALUES (2, 117, 140, 10);
INSERT INTO "period" VALUES (2, 118, 140, 10);
INSERT INTO "period" VALUES (2, 119, 141, 10);
INSERT INTO "period" VALUES (2, 120, 141, 10);
INSERT INTO "period" VALUES (2, 121, 142, 11);
INSERT INTO "period" VALUES (2, 122, 142, 11);
INSERT INTO "period" VALUES (2, 123, 143, 11);
INSERT INTO "period" VALUES (2, 124, 143, 11);
INSERT INTO "period" VALUES (2, 125, 144, 11);
INSERT INTO "period" VALUES (2, 126, 144, 11);
INSERT INTO "period" VALUES (2, 127, 145, 11);
INSERT INTO "period" VALUES (2, 128, 145, 11);
INSERT INTO "period" VALUES (2, 129, 146, 11);
INSERT INTO "period" VALUES (2, 130, 146, 11);
INSERT INTO "period" VALUES (2, 131, 147, 11);
INSERT INTO "period" VALUES (2, 132, 147, 11);
INSERT INTO "period" VALUES (2, 133, 148, 12);
INSERT INTO "period" VALUES (2, 134, 148, 12);
INSERT INTO "period" VALUES (2, 135, 149, 12);
INSERT INTO "period" VALUES (2, 136, 149, 12);
INSERT INTO "period" VALUES (2, 137, 150, 12);
INSERT INTO "period" VALUES (2, 138, 150, 12);
INSERT INTO "period" VALUES (2, 139, 151, 12);
INSERT INTO "period" VALUES (2, 140, 151, 12);
INSERT INTO "period" VALUES (2, 141, 152, 12);
INSERT INTO "period" VALUES (2, 142, 152, 12);
INSERT INTO "period" VALUES (2, 143, 153, 12);
INSERT INTO "period" VALUES (2, 144, 153, 12);
INSERT INTO "period" VALUES (2, 145, 154, 13);
INSERT INTO "period" VALUES (2, 146, 154, 13);
INSERT INTO "period" VALUES (2, 147, 155, 13);
INSERT INTO "period" VALUES (2, 148, 155, 13);
INSERT INTO "period" VALUES (2, 149, 156, 13);
INSERT INTO "period" VALUES (2, 150, 156, 13);
INSERT INTO "period" VALUES (2, 151, 157, 13);
INSERT INTO "period" VALUES (2, 152, 157, 13);
INSERT INTO "period" VALUES (2, 153, 158, 13);
INSERT INTO "period" VALUES (2, 154, 158, 13);
INSERT INTO "period" VALUES (2, 155, 159, 13);
INSERT INTO "period" VALUES (2, 156, 159, 13);
INSERT INTO "period" VALUES (2, 157, 160, 14);
INSERT INTO "period" VALUES (2, 158, 160, 14);
INSERT INTO "period" VALUES (2, 159, 161, 14);
INSERT INTO "period" VALUES (2, 160, 161, 14);
INSERT INTO "period" VALUES (2, 161, 162, 14);
INSERT INTO "period" VALUES (2, 162, 162, 14);
INSERT INTO "period" VALUES (2, 163, 163, 14);
INSERT INTO "period" VALUES (2, 164, 163, 14);
INSERT INTO "period" VALUES (2, 165, 164, 14);
INSERT INTO "period" VALUES (2, 166, 164, 14);
INSERT INTO "period" VALUES (2, 167, 165, 14);
INSERT INTO "period" VALUES (2, 168, 165, 14);
INSERT INTO "period" VALUES (2, 169, 166, 15);
INSERT INTO "period" VALUES (2, 170, 166, 15);
INSERT INTO "period" VALUES (2, 171, 167, 15);
INSERT INTO "period" VALUES (2, 172, 167, 15);
INSERT INTO "period" VALUES (2, 173, 168, 15);
INSERT INTO "period" VALUES (2, 174, 168, 15);
INSERT INTO "period" VALUES (2, 175, 169, 15);
INSERT INTO "period" VALUES (2, 176, 169, 15);
INSERT INTO "period" VALUES (2, 177, 170, 15);
INSERT INTO "period" VALUES (2, 178, 170, 15);
INSERT INTO "period" VALUES (2, 179, 171, 15);
INSERT INTO "period" VALUES (2, 180, 171, 15);
INSERT INTO "period" VALUES (2, 181, 172, 16);
INSERT INTO "period" VALUES (2, 182, 172, 16);
INSERT INTO "period" VALUES (2, 183, 173, 16);
INSERT INTO "period" VALUES (2, 184, 173, 16);
INSERT INTO "period" VALUES (2, 185, 174, 16);
INSERT INTO "period" VALUES (2, 186, 174, 16);
INSERT INTO "period" VALUES (2, 187, 175, 16);
INSERT INTO "period" VALUES (2, 188, 175, 16);
INSERT INTO "period" VALUES (2, 189, 176, 16);
INSERT INTO "period" VALUES (2, 190, 176, 16);
INSERT INTO "period" VALUES (2, 191, 177, 16);
INSERT INTO "period" VALUES (2, 192, 177, 16);
INSERT INTO "period" VALUES (2, 193, 178, 17);
INSERT INTO "period" VALUES (2, 194, 178, 17);
INSERT INTO "period" VALUES (2, 195, 179, 17);
INSERT INTO "period" VALUES (2, 196, 179, 17);
INSERT INTO "period" VALUES (2, 197, 180, 17);
INSERT INTO "period" VALUES (2, 198, 180, 17);
INSERT INTO "period" VALUES (2, 199, 181, 17);
INSERT INTO "period" VALUES (2, 200, 181, 17);
INSERT INTO "period" VALUES (2, 201, 182, 17);
INSERT INTO "period" VALUES (2, 202, 182, 17);
INSERT INTO "period" VALUES (2, 203, 183, 17);
INSERT INTO "period" VALUES (2, 204, 183, 17);
INSERT INTO "period" VALUES (2, 205, 184, 18);
INSERT INTO "period" VALUES (2, 206, 184, 18);
INSERT INTO "period" VALUES (2, 207, 185, 18);
INSERT INTO "period" VALUES (2, 208, 185, 18);
INSERT INTO "period" VALUES (2, 209, 186, 18);
INSERT INTO "period" VALUES (2, 210, 186, 18);
INSERT INTO "period" VALUES (2, 211, 187, 18);
INSERT INTO "period" VALUES (2, 212, 187, 18);
INSERT INTO "period" VALUES (2, 213, 188, 18);
INSERT INTO "period" VALUES (2, 214, 188, 18);
INSERT INTO "period" VALUES (2, 215, 189, 18);
INSERT INTO "period" VALUES (2, 216, 189, 18);
INSERT INTO "package" VALUES (1, '5f7ace5dbe926cd87cdb38dcab7d564ff1848180cd2985a5fe7b7176e14e8adf', 'html5', '', 'ready', 'html5', 'Bài một trang', 'application/zip', 1, 4103, 1, 0, 1, 1795957877);
INSERT INTO "package" VALUES (2, '2a50fa0766fa82166d4f2710a50733f1fc57728d972a5ebf4b221618d1127902', 'html5', '', 'ready', 'html5', 'Bài một trang', 'application/zip', 1, 4063, 1, 0, 1, 1795957877);
INSERT INTO "package" VALUES (3, '6f71c1405472413bc3dd7d55f216a19d7d794d810864017c2f6417a6958e379b', 'html5', '', 'ready', 'html5', 'Bài một trang', 'application/zip', 1, 4038, 1, 0, 1, 1795957877);
INSERT INTO "package" VALUES (4, '0407ba6b7cf94855c3cddcad6777e60120c64a8a5f756c15870c08ae67f65d10', 'html5', '', 'ready', 'html5', 'Bài một trang', 'application/zip', 1, 4047, 1, 0, 1, 1795957877);
INSERT INTO "package" VALUES (5, 'de8b055f4d26260b9881fea17f722ce7e759e8dc6eb34987ad18256e553d2ace', 'html5', '', 'ready', 'html5', 'Bài một trang', 'application/zip', 1, 4100, 1, 0, 1, 1795957877);
INSERT INTO "package" VALUES (6, '5f58e5df477f357b5a2433ddfdb3d96d9809aa3c305d428039ad9f67adf841a5', 'html5', '', 'ready', 'html5', 'Bài một trang', 'application/zip', 1, 4025, 1, 0, 1, 1795957877);
INSERT INTO "package" VALUES (7, '1e46ba0b161baa7721921c3887d16690b1440db311aed5a76ba93f26f9711630', 'scorm2004', '2004 4th Edition', 'ready', 'scorm', 'Gam', 'application/zip', 7, 19638, 3, 3, 1, 1795957877);
INSERT INTO "package" VALUES (8, '77c2fe46beb6d56df5aad5a5ffc7866582665ca7081ac159415ccc160911dc73', 'scorm12', '1.2', 'ready', 'scorm', 'A a', 'application/zip', 5, 13815, 1, 1, 1, 1795957877);
INSERT INTO "package" VALUES (9, '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'pdf', '', 'ready', 'pdf', 'Thuoc giay 15 cm', 'application/pdf', 1, 6536, 1, 0, 1, 1795957877);
INSERT INTO "package" VALUES (10, 'b226e3473ec3f9754e9d64a083c73fefa1c75225f848aa36fd143713e6dc6da5', 'scorm12', '1.2', 'ready', 'scorm', 'Mi-li-mét', 'application/zip', 5, 31564, 1, 1, 1, 1795957877);
INSERT INTO "package" VALUES (11, '3f234e5534929db75a37c489c05a33d7d283d6048e487a68ba98ec783567ce02', 'scorm2004', '2004 4th Edition', 'ready', 'scorm', 'Hình tròn. Tâm, bán kính, đường kính', 'application/zip', 5, 15828, 1, 1, 1, 1795957877);
INSERT INTO "package" VALUES (12, '2790669c7d56d013678490ebd0837ef407705064f3f934e1d443c7ae9530f762', 'scorm12', '1.2', 'ready', 'scorm', 'Nhiệt độ', 'application/zip', 5, 15115, 1, 1, 1, 1795957877);
INSERT INTO "package" VALUES (13, '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'pdf', '', 'ready', 'pdf', 'thuoc de in', 'application/pdf', 1, 6536, 1, 0, 1, 1795957877);
INSERT INTO "package" VALUES (14, 'd52e536a532846fb8bbd5561036955be0423c00c2636ee87741b6b52a35f6135', 'html5', '', 'ready', 'html5', 'Bảng nhân 9', 'application/zip', 3, 5044, 1, 0, 1, 1795957877);
INSERT INTO "package" VALUES (15, '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'pdf', '', 'ready', 'pdf', 'Bai32 mi li lit (nhap)', 'application/pdf', 1, 6536, 1, 0, 1, 1795957877);
INSERT INTO "package_entry" VALUES (1, 1, 0, 0, 'index', 'Bài một trang', 'index.html', '', 0, 0, '{"mastery":"","passing":"","threshold":"","max_time":"","time_action":"","launch_data":"","prerequisites":"","visible":true,"objectives":[]}');
INSERT INTO "package_entry" VALUES (2, 2, 0, 0, 'index', 'Bài một trang', 'index.html', '', 0, 0, '{"mastery":"","passing":"","threshold":"","max_time":"","time_action":"","launch_data":"","prerequisites":"","visible":true,"objectives":[]}');
INSERT INTO "package_entry" VALUES (3, 3, 0, 0, 'index', 'Bài một trang', 'index.html', '', 0, 0, '{"mastery":"","passing":"","threshold":"","max_time":"","time_action":"","launch_data":"","prerequisites":"","visible":true,"objectives":[]}');
INSERT INTO "package_entry" VALUES (4, 4, 0, 0, 'index', 'Bài một trang', 'index.html', '', 0, 0, '{"mastery":"","passing":"","threshold":"","max_time":"","time_action":"","launch_data":"","prerequisites":"","visible":true,"objectives":[]}');
INSERT INTO "package_entry" VALUES (5, 5, 0, 0, 'index', 'Bài một trang', 'index.html', '', 0, 0, '{"mastery":"","passing":"","threshold":"","max_time":"","time_action":"","launch_data":"","prerequisites":"","visible":true,"objectives":[]}');
INSERT INTO "package_entry" VALUES (6, 6, 0, 0, 'index', 'Bài một trang', 'index.html', '', 0, 0, '{"mastery":"","passing":"","threshold":"","max_time":"","time_action":"","launch_data":"","prerequisites":"","visible":true,"objectives":[]}');
INSERT INTO "package_entry" VALUES (7, 7, 0, 0, 'I1', 'Khám phá', 'kham-pha.html', '', 1, 2004, '{"mastery":"","passing":"","threshold":"","max_time":"","time_action":"","launch_data":"","prerequisites":"","visible":true,"objectives":[]}');
INSERT INTO "package_entry" VALUES (8, 7, 1, 0, 'I2', 'Luyện tập', 'luyen-tap.html', '', 1, 2004, '{"mastery":"","passing":"","threshold":"","max_time":"","time_action":"","launch_data":"","prerequisites":"","visible":true,"objectives":[]}');
INSERT INTO "package_entry" VALUES (9, 7, 2, 0, 'I3', 'Đố vui', 'do-vui.html', '', 1, 2004, '{"mastery":"","passing":"","threshold":"","max_time":"","time_action":"","launch_data":"","prerequisites":"","visible":true,"objectives":[]}');
INSERT INTO "package_entry" VALUES (10, 8, 0, 0, 'I1', 'A a', 'index.html', '', 1, 12, '{"mastery":"","passing":"","threshold":"","max_time":"","time_action":"","launch_data":"","prerequisites":"","visible":true,"objectives":[]}');
INSERT INTO "package_entry" VALUES (11, 9, 0, 0, 'file', 'Thuoc giay 15 cm', '.', '', 0, 0, '{}');
INSERT INTO "package_entry" VALUES (12, 10, 0, 0, 'I1', 'Mi-li-mét', 'index.html', '', 1, 12, '{"mastery":"","passing":"","threshold":"","max_time":"","time_action":"","launch_data":"","prerequisites":"","visible":true,"objectives":[]}');
INSERT INTO "package_entry" VALUES (13, 11, 0, 0, 'I1', 'Hình tròn', 'index.html', '', 1, 2004, '{"mastery":"","passing":"","threshold":"","max_time":"","time_action":"","launch_data":"","prerequisites":"","visible":true,"objectives":[]}');
INSERT INTO "package_entry" VALUES (14, 12, 0, 0, 'I1', 'Nhiệt độ', 'index.html', '', 1, 12, '{"mastery":"","passing":"","threshold":"","max_time":"","time_action":"","launch_data":"","prerequisites":"","visible":true,"objectives":[]}');
INSERT INTO "package_entry" VALUES (15, 13, 0, 0, 'file', 'thuoc de in', '.', '', 0, 0, '{}');
INSERT INTO "package_entry" VALUES (16, 14, 0, 0, 'index', 'Bảng nhân 9', 'index.html', '', 0, 0, '{"mastery":"","passing":"","threshold":"","max_time":"","time_action":"","launch_data":"","prerequisites":"","visible":true,"objectives":[]}');
INSERT INTO "package_entry" VALUES (17, 15, 0, 0, 'file', 'Bai32 mi li lit (nhap)', '.', '', 0, 0, '{}');
INSERT INTO "finding" VALUES (7, 0, 'sequencing-later', 'info', '', '{}');
INSERT INTO "finding" VALUES (7, 1, 'language-missing', 'info', '', '{}');
INSERT INTO "finding" VALUES (8, 0, 'language-missing', 'info', '', '{}');
INSERT INTO "finding" VALUES (10, 0, 'language-missing', 'info', '', '{}');
INSERT INTO "finding" VALUES (11, 0, 'sequencing-later', 'info', '', '{}');
INSERT INTO "finding" VALUES (11, 1, 'language-missing', 'info', '', '{}');
INSERT INTO "finding" VALUES (12, 0, 'language-missing', 'info', '', '{}');
INSERT INTO "item" VALUES (1, 'zigq5naza2rpgxnpdeum6ivnoa', 2, 5, 'Ôn tập các số đến 1 000', 'on tap cac so den 1 000', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Một trang: đọc và làm ba việc vào vở.', 1, 1, '', 1, 1788660000, 1788660000, 1788660000, 1788660000, NULL, 1788660000, 2, 1788660000, NULL, 8, 1, 0, NULL, 3, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (2, '7asdefshqgewccnzgcb65coizq', 2, 4, 'Bảng nhân 3, bảng chia 3', 'bang nhan 3 bang chia 3', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Một trang: đọc và làm ba việc vào vở.', 2, 2, '', 1, 1789092000, 1789092000, 1789092000, 1789092000, NULL, 1789092000, 2, 1789092000, NULL, 8, 5, 0, NULL, 3, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (3, 'ct6vph7wzxfyggn2qmq4f24htu', 2, 6, 'Chữ e, ê', 'chu e e', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Một trang: đọc và làm ba việc vào vở.', 3, 3, '', 1, 1789696800, 1789696800, 1789696800, 1789696800, NULL, 1789696800, 2, 1789696800, NULL, 2, 91, 0, NULL, 1, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (4, 'kqo5ilj2iymtrug2ih3imohjiu', 2, 4, 'Bảng nhân 4, bảng chia 4', 'bang nhan 4 bang chia 4', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Một trang: đọc và làm ba việc vào vở.', 4, 4, '', 1, 1791338400, 1791338400, 1791338400, 1791338400, NULL, 1791338400, 2, 1791338400, NULL, 8, 6, 0, NULL, 3, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (5, 'yqpxes56dipz27nh4iqh34atou', 2, 5, 'Ôn tập hình học và đo lường', 'on tap hinh hoc va do luong', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Một trang: đọc và làm ba việc vào vở.', 5, 5, '', 1, 1791943200, 1791943200, 1791943200, 1791943200, NULL, 1791943200, 2, 1791943200, NULL, 8, 7, 0, NULL, 3, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (6, 'lem6kpar7u4es6itafs2nwwuy4', 2, 6, 'Chữ o, ô', 'chu o o', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Một trang: đọc và làm ba việc vào vở.', 6, 6, '', 1, 1792461600, 1792461600, 1792461600, 1792461600, NULL, 1792461600, 2, 1792461600, NULL, 2, 94, 0, NULL, 1, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (7, 'atywaopt6b5wevgzeho6olh37i', 2, 5, 'Gam', 'gam', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Ba phần: khám phá, luyện tập và đố vui với cái cân đĩa.', 7, 7, '', 1, 1795957877, 1795957877, 1795957877, 1795957877, NULL, 1795957877, 2, 1795957877, NULL, 8, 31, 0, NULL, 3, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (8, 'zwhkjycypffpc726hagvdz6cwm', 2, 6, 'Chữ a', 'chu a', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Nhận mặt chữ a, tìm tiếng có chữ a qua hình.', 8, 8, '', 1, 1795957877, 1795957877, 1795957877, 1795957877, NULL, 1795957877, 2, 1795957877, NULL, 2, 88, 0, NULL, 1, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (9, 'gluxxili3fqvca4b323brsis7i', 2, 4, 'Thước giấy 15 cm để in và cắt', 'thuoc giay 15 cm de in va cat', 'material', 'published', 'school', 'Tự soạn cho trường mẫu', 'In đúng khổ A4, không thu nhỏ; mỗi em cắt một chiếc để đo ở nhà.', 9, 9, '', 1, 1795957877, 1795957877, 1795957877, 1795957877, NULL, 1795957877, 2, 1795957877, NULL, 8, 30, 0, NULL, 3, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (10, 'l576fbfwjjtbihvzuy3zfx72oq', 2, 4, 'Mi-li-mét', 'mi li met', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Đọc thước, đổi xăng-ti-mét ra mi-li-mét, bốn câu đo và ước lượng.', 10, 10, '', 1, 1795957877, 1795957877, 1795957877, 1795957877, NULL, 1795957877, 2, 1795957877, NULL, 8, 30, 0, NULL, 3, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (11, 'avzfzgichgbx6g5i322irzxara', 2, 5, 'Hình tròn. Tâm, bán kính, đường kính', 'hinh tron tam ban kinh duong kinh', 'elesson', 'submitted', 'school', 'Tự soạn cho trường mẫu', 'Giới thiệu tâm, bán kính, đường kính; bốn câu hỏi.', 11, NULL, '', NULL, 1795957877, 1795957877, 1795957877, NULL, NULL, NULL, NULL, 1795957877, NULL, 8, 17, 0, NULL, 3, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (12, 'xuuwtey472sudgvemtywt2oauu', 2, 5, 'Nhiệt độ. Đọc nhiệt kế', 'nhiet do doc nhiet ke', 'elesson', 'submitted', 'school', 'Tự soạn cho trường mẫu', 'Đọc nhiệt kế, so nóng lạnh; ba câu hỏi.', 12, NULL, '', NULL, 1795957877, 1795957877, 1795957877, NULL, NULL, 1795957877, 2, 1795957877, NULL, 8, 33, 0, NULL, 3, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (13, 'pevesszaqpj6mza7ojxv6ku4xu', 2, 5, 'Thước để in ra giấy', 'thuoc de in ra giay', 'material', 'submitted', 'school', 'Tự soạn cho trường mẫu', 'Phát cho mỗi bàn một tờ.', 13, NULL, '', NULL, 1795957877, 1795957877, 1795957877, NULL, NULL, NULL, NULL, 1795957877, NULL, 8, 34, 0, NULL, 3, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (14, 'w5fed4dyermjuoi3lurjotdg3u', 2, 4, 'Bảng nhân 9', 'bang nhan 9', 'elesson', 'returned', 'school', 'Tự soạn cho trường mẫu', 'Thẻ lật và mười câu hỏi nhanh.', 14, NULL, 'Câu hỏi nhanh quá ít chữ, cô thêm phần bảng chia 9 cho đủ bài.', 2, 1795957877, 1795957877, 1795957877, NULL, NULL, NULL, NULL, 1795957877, NULL, 8, 12, 0, NULL, 3, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (15, 'pcw5szkdzhgsb6qdlunhtlmmo4', 2, 4, 'Thước giấy, bản nháp', 'thuoc giay ban nhap', 'material', 'draft', 'school', 'Tự soạn cho trường mẫu', '', 15, NULL, '', NULL, 1795957877, 1795957877, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL, 0, 0, 3, 'grade', 0, 0);
INSERT INTO "version" VALUES (1, 1, 1, '5f7ace5dbe926cd87cdb38dcab7d564ff1848180cd2985a5fe7b7176e14e8adf', 'On tap 1000.zip', 2058, 1, 1795957877, 1788660000, NULL, 0);
INSERT INTO "version" VALUES (2, 2, 1, '2a50fa0766fa82166d4f2710a50733f1fc57728d972a5ebf4b221618d1127902', 'bang nhan 3.zip', 2033, 2, 1795957877, 1789092000, NULL, 0);
INSERT INTO "version" VALUES (3, 3, 1, '6f71c1405472413bc3dd7d55f216a19d7d794d810864017c2f6417a6958e379b', 'chu e.zip', 2015, 3, 1795957877, 1789696800, NULL, 0);
INSERT INTO "version" VALUES (4, 4, 1, '0407ba6b7cf94855c3cddcad6777e60120c64a8a5f756c15870c08ae67f65d10', 'bang nhan 4.zip', 2021, 4, 1795957877, 1791338400, NULL, 0);
INSERT INTO "version" VALUES (5, 5, 1, 'de8b055f4d26260b9881fea17f722ce7e759e8dc6eb34987ad18256e553d2ace', 'luyen tap chung.zip', 2058, 5, 1795957877, 1791943200, NULL, 0);
INSERT INTO "version" VALUES (6, 6, 1, '5f58e5df477f357b5a2433ddfdb3d96d9809aa3c305d428039ad9f67adf841a5', 'chu o.zip', 2008, 6, 1795957877, 1792461600, NULL, 0);
INSERT INTO "version" VALUES (7, 7, 1, '1e46ba0b161baa7721921c3887d16690b1440db311aed5a76ba93f26f9711630', 'Toan3-bai 31 Gam.zip', 8666, 7, 1795957877, 1795957877, NULL, 0);
INSERT INTO "version" VALUES (8, 8, 1, '77c2fe46beb6d56df5aad5a5ffc7866582665ca7081ac159415ccc160911dc73', 'TiengViet1_Bai6_chu_a.zip', 6231, 8, 1795957877, 1795957877, NULL, 0);
INSERT INTO "version" VALUES (9, 9, 1, '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'Thuoc giay 15 cm.pdf', 6536, 9, 1795957877, 1795957877, NULL, 1);
INSERT INTO "version" VALUES (10, 10, 1, 'b226e3473ec3f9754e9d64a083c73fefa1c75225f848aa36fd143713e6dc6da5', 'Bai30_MiLiMet_v2.zip', 7345, 10, 1795957877, 1795957877, NULL, 0);
INSERT INTO "version" VALUES (11, 11, 1, '3f234e5534929db75a37c489c05a33d7d283d6048e487a68ba98ec783567ce02', 'hinh tron - tam, ban kinh, duong kinh.zip', 6421, 11, 1795957877, NULL, NULL, 0);
INSERT INTO "version" VALUES (12, 12, 1, '2790669c7d56d013678490ebd0837ef407705064f3f934e1d443c7ae9530f762', 'Bai33_nhiet_do.zip', 6337, 12, 1795957877, NULL, NULL, 0);
INSERT INTO "version" VALUES (13, 13, 1, '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'thuoc de in.pdf', 6536, 13, 1795957877, NULL, NULL, 1);
INSERT INTO "version" VALUES (14, 14, 1, 'd52e536a532846fb8bbd5561036955be0423c00c2636ee87741b6b52a35f6135', 'BANG NHAN 9.zip', 2779, 14, 1795957877, NULL, NULL, 0);
INSERT INTO "version" VALUES (15, 15, 1, '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'Bai32 mi li lit (nhap).pdf', 6536, 15, 1795957877, NULL, NULL, 1);
INSERT INTO "item_lesson" VALUES (1, 1, 0);
INSERT INTO "item_lesson" VALUES (2, 5, 0);
INSERT INTO "item_lesson" VALUES (3, 91, 0);
INSERT INTO "item_lesson" VALUES (4, 6, 0);
INSERT INTO "item_lesson" VALUES (5, 7, 0);
INSERT INTO "item_lesson" VALUES (6, 94, 0);
INSERT INTO "item_lesson" VALUES (6, 95, 1);
INSERT INTO "item_lesson" VALUES (7, 31, 0);
INSERT INTO "item_lesson" VALUES (8, 88, 0);
INSERT INTO "item_lesson" VALUES (9, 30, 0);
INSERT INTO "item_lesson" VALUES (9, 34, 1);
INSERT INTO "item_lesson" VALUES (10, 30, 0);
INSERT INTO "item_lesson" VALUES (11, 17, 0);
INSERT INTO "item_lesson" VALUES (12, 33, 0);
INSERT INTO "item_lesson" VALUES (13, 34, 0);
INSERT INTO "item_lesson" VALUES (14, 12, 0);
INSERT INTO "review_event" VALUES (1, 1, 1, 5, 'submit', '', 1788660000);
INSERT INTO "review_event" VALUES (2, 1, 1, 2, 'pass', '', 1788660000);
INSERT INTO "review_event" VALUES (3, 1, 1, 1, 'publish', '', 1788660000);
INSERT INTO "review_event" VALUES (4, 2, 2, 4, 'submit', '', 1789092000);
INSERT INTO "review_event" VALUES (5, 2, 2, 2, 'pass', '', 1789092000);
INSERT INTO "review_event" VALUES (6, 2, 2, 1, 'publish', '', 1789092000);
INSERT INTO "review_event" VALUES (7, 3, 3, 6, 'submit', '', 1789696800);
INSERT INTO "review_event" VALUES (8, 3, 3, 2, 'pass', '', 1789696800);
INSERT INTO "review_event" VALUES (9, 3, 3, 1, 'publish', '', 1789696800);
INSERT INTO "review_event" VALUES (10, 4, 4, 4, 'submit', '', 1791338400);
INSERT INTO "review_event" VALUES (11, 4, 4, 2, 'pass', '', 1791338400);
INSERT INTO "review_event" VALUES (12, 4, 4, 1, 'publish', '', 1791338400);
INSERT INTO "review_event" VALUES (13, 5, 5, 5, 'submit', '', 1791943200);
INSERT INTO "review_event" VALUES (14, 5, 5, 2, 'pass', '', 1791943200);
INSERT INTO "review_event" VALUES (15, 5, 5, 1, 'publish', '', 1791943200);
INSERT INTO "review_event" VALUES (16, 6, 6, 6, 'submit', '', 1792461600);
INSERT INTO "review_event" VALUES (17, 6, 6, 2, 'pass', '', 1792461600);
INSERT INTO "review_event" VALUES (18, 6, 6, 1, 'publish', '', 1792461600);
INSERT INTO "review_event" VALUES (19, 7, 7, 5, 'submit', '', 1795957877);
INSERT INTO "review_event" VALUES (20, 7, 7, 2, 'pass', '', 1795957877);
INSERT INTO "review_event" VALUES (21, 7, 7, 1, 'publish', '', 1795957877);
INSERT INTO "review_event" VALUES (22, 8, 8, 6, 'submit', '', 1795957877);
INSERT INTO "review_event" VALUES (23, 8, 8, 2, 'pass', '', 1795957877);
INSERT INTO "review_event" VALUES (24, 8, 8, 1, 'publish', '', 1795957877);
INSERT INTO "review_event" VALUES (25, 9, 9, 4, 'submit', '', 1795957877);
INSERT INTO "review_event" VALUES (26, 9, 9, 2, 'pass', '', 1795957877);
INSERT INTO "review_event" VALUES (27, 9, 9, 1, 'publish', '', 1795957877);
INSERT INTO "review_event" VALUES (28, 10, 10, 4, 'submit', '', 1795957877);
INSERT INTO "review_event" VALUES (29, 10, 10, 2, 'pass', '', 1795957877);
INSERT INTO "review_event" VALUES (30, 10, 10, 1, 'publish', '', 1795957877);
INSERT INTO "review_event" VALUES (31, 11, 11, 5, 'submit', '', 1795957877);
INSERT INTO "review_event" VALUES (32, 12, 12, 5, 'submit', '', 1795957877);
INSERT INTO "review_event" VALUES (33, 12, 12, 2, 'pass', '', 1795957877);
INSERT INTO "review_event" VALUES (34, 13, 13, 5, 'submit', '', 1795957877);
INSERT INTO "review_event" VALUES (35, 14, 14, 4, 'submit', '', 1795957877);
INSERT INTO "review_event" VALUES (36, 14, 14, 2, 'return', 'Câu hỏi nhanh quá ít chữ, cô thêm phần bảng chia 9 cho đủ bài.', 1795957877);
INSERT INTO "upload" VALUES (1, 'czwkkaqygstgo6yeewtjuzmafi', 5, 1, 'On tap 1000.zip', 2058, 2058, X'47049E0F1FCFC296E43713310690657B86BF4C38BB407B51F36BE30648AD75A350400000000000004C000000A80700000000000021000000000000000000071000000A001400696E6465782E68746D6C555401000075780B0001040000000004000000009D574B6F', '5f7ace5dbe926cd87cdb38dcab7d564ff1848180cd2985a5fe7b7176e14e8adf', 'done', 1788660000, 1789264800, 1);
INSERT INTO "upload" VALUES (2, 'xfru5giw453b5vslnnulwo2n2m', 4, 2, 'bang nhan 3.zip', 2033, 2033, X'1817D7CF63457F6782C8E36566186394ED774E131DCEA2F79C96716EF4884E04883F00000000000065782E68746D6C555401000075780B000104000000000400000000504B050600000000010001004C0000008F070000000001040000000004000000009D574B6F', '2a50fa0766fa82166d4f2710a50733f1fc57728d972a5ebf4b221618d1127902', 'done', 1789092000, 1789696800, 1);
INSERT INTO "upload" VALUES (3, 'pyuqywe7uq2gavfadsbx4lw3jm', 6, 3, 'chu e.zip', 2015, 2015, X'B2B8710057A8F73B7E75969FE5E0DE2E7115CD5710E553897643FB9850C5767DF83E000000000000000000000400000000504B050600000000010001004C0000007D07000000006E6465782E68746D6C555401000075780B0001040000000004000000009D574B8F', '6f71c1405472413bc3dd7d55f216a19d7d794d810864017c2f6417a6958e379b', 'done', 1789696800, 1790301600, 1);
INSERT INTO "upload" VALUES (4, 'x77bj7io3lzyojhsa63odtngu4', 4, 4, 'bang nhan 4.zip', 2021, 2021, X'2EE8CCE3902F47D29F2F150678113668BCB7551560E9B7C9424D8EBCB43231E4283F00000000000075780B000104000000000400000000504B050600000000010001004C000000830700000000746D6C555401000075780B0001040000000004000000009D574B8F', '0407ba6b7cf94855c3cddcad6777e60120c64a8a5f756c15870c08ae67f65d10', 'done', 1791338400, 1791943200, 1);
INSERT INTO "upload" VALUES (5, 'kzreqtdwq42rsqrlltx7ldh3ja', 5, 5, 'luyen tap chung.zip', 2058, 2058, X'18F28032378DBC54C4EDEBEB0203EA0B47A3B379C4439957A9415ACA330B88CE50400000000000004C000000A80700000000000021000000000000000000041000000A001400696E6465782E68746D6C555401000075780B0001040000000004000000009D574B8B', 'de8b055f4d26260b9881fea17f722ce7e759e8dc6eb34987ad18256e553d2ace', 'done', 1791943200, 1792548000, 1);
INSERT INTO "upload" VALUES (6, 'm4xoyihvhqntgczz4pztd2ctei', 6, 6, 'chu o.zip', 2008, 2008, X'C630163E4339FBE8AA071287CD2E2D354DFCB34A03A61028F9DE881349E85729C03E0000000000000000504B050600000000010001004C00000076070000000000000A001400696E6465782E68746D6C555401000075780B0001040000000004000000009D574B8F', '5f58e5df477f357b5a2433ddfdb3d96d9809aa3c305d428039ad9f67adf841a5', 'done', 1792461600, 1793066400, 1);
INSERT INTO "upload" VALUES (7, 'omhc7jpvluzhhxhvw2pq3bl7qu', 5, 7, 'Toan3-bai 31 Gam.zip', 8666, 8666, X'6932B238D289F0808935B18E21C5E378E27BCAD8C42D644A4B53B285BD247552D00E01000000000000000000504B050600000000070007001E020000A61F000000000B001400646F2D7675692E68746D6C555401000075780B000104000000000400000000B55541', '1e46ba0b161baa7721921c3887d16690b1440db311aed5a76ba93f26f9711630', 'done', 1795957877, 1796562677, 1);
INSERT INTO "upload" VALUES (8, 'sz3yvoop66um6z6ekfir6gylru', 6, 8, 'TiengViet1_Bai6_chu_a.zip', 6231, 6231, X'78D6094DA8F9168EC3D2364F4648704253CDB4A01CA50CF7DA2DD5B3E2F84EE6B8C200000000000000504B050600000000050005007E010000C316000000000200000F001400696D736D616E69666573742E786D6C555401000075780B0001040000000004000000', '77c2fe46beb6d56df5aad5a5ffc7866582665ca7081ac159415ccc160911dc73', 'done', 1795957877, 1796562677, 1);
INSERT INTO "upload" VALUES (9, 'afm32isxklum2zbasq2b2xccwm', 4, 9, 'Thuoc giay 15 cm.pdf', 6536, 6536, X'9975AF288217B909F264CB721F6F9CA4493D96CBD956042B8552BE342F81728840CC000000000000300A2525454F460A0A312030206F626A0A3C3C202F54797065202F436174616C6F67202F5061676573203220302052202F4C616E672028766929203E3E0A656E', '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'done', 1795957877, 1796562677, 1);
INSERT INTO "upload" VALUES (10, 'oimw2cgjdwhwd3pn3qsidqqx2q', 4, 10, 'Bai30_MiLiMet_v2.zip', 7345, 7345, X'9240F75D986D9438629F97445A071B600B8F4793FDEFD4B8415D7D0EA5B5F77B88E5000000000000636F726D2E6A73555401000075780B000104000000000400000000504B050600000000050005007E0100001D1B000000000075780B0001040000000004000000', 'b226e3473ec3f9754e9d64a083c73fefa1c75225f848aa36fd143713e6dc6da5', 'done', 1795957877, 1796562677, 1);
INSERT INTO "upload" VALUES (11, '5dsw267mawt3cymlfpiqqk4vyy', 5, 11, 'hinh tron - tam, ban kinh, duong kinh.zip', 6421, 6421, X'FC4657B63E11D07F9B433B49DA6B5DF6A891A3ADA08327FBF38E83239AB1537FA8C80000000000004B050600000000050005007E010000811700000000000D0400000F001400696D736D616E69666573742E786D6C555401000075780B0001040000000004000000', '3f234e5534929db75a37c489c05a33d7d283d6048e487a68ba98ec783567ce02', 'done', 1795957877, 1796562677, 1);
INSERT INTO "upload" VALUES (12, 'rrgbezwzen524lha7mitcrxene', 5, 12, 'Bai33_nhiet_do.zip', 6337, 6337, X'953FC3D97733C2D1F10C2006442245DC625B66A2A4C5E4D57862837D7A6C30C708C6000000000000004B0304140008000800000021000000000000000000F60200000F001400696D736D616E69666573742E786D6C555401000075780B0001040000000004000000', '2790669c7d56d013678490ebd0837ef407705064f3f934e1d443c7ae9530f762', 'done', 1795957877, 1796562677, 1);
INSERT INTO "upload" VALUES (13, 'y2guri2vzpubjjzfluic5xktpi', 5, 13, 'thuoc de in.pdf', 6536, 6536, X'9975AF288217B909F264CB721F6F9CA4493D96CBD956042B8552BE342F81728840CC000000000000300A2525454F460A0A312030206F626A0A3C3C202F54797065202F436174616C6F67202F5061676573203220302052202F4C616E672028766929203E3E0A656E', '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'done', 1795957877, 1796562677, 1);
INSERT INTO "upload" VALUES (14, 'asggjaofttrprav222ah4k5fra', 4, 14, 'BANG NHAN 9.zip', 2779, 2779, X'58FDAD9A8CBC857ABFFB3E1D223174B9845E57028E922340A6FC46B9EDE49E26D8560000000000000400000000504B05060000000003000300E1000000E4090000000000140067616D652E6A73555401000075780B0001040000000004000000009554CB6E133114', 'd52e536a532846fb8bbd5561036955be0423c00c2636ee87741b6b52a35f6135', 'done', 1795957877, 1796562677, 1);
INSERT INTO "upload" VALUES (15, '5feln2ahqndvt2m5wtct6bn3te', 4, 15, 'Bai32 mi li lit (nhap).pdf', 6536, 6536, X'9975AF288217B909F264CB721F6F9CA4493D96CBD956042B8552BE342F81728840CC000000000000300A2525454F460A0A312030206F626A0A3C3C202F54797065202F436174616C6F67202F5061676573203220302052202F4C616E672028766929203E3E0A656E', '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'done', 1795957877, 1796562677, 1);
INSERT INTO "attempt" VALUES (1, 'xoidn3wx2u3usciwdmn6i6dj2a', 'givrfd6jtyb56pgisvwsns4oqczd4bge', 39, 9, 9, 'normal', 1, 1, 1, NULL, 153, 1795869677, 1795869830, NULL, 1795869830, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (2, 'hbs7fifrsiszujrtpbyqo2g444', 'k7vjfvqm6i6srj4bub6nnvkj5zxcjyu4', 38, 7, 7, 'normal', 1, 3, 3, 100.0, 1068, 1795783277, 1795784345, NULL, 1795784345, 3, 'best', 0, 0);
INSERT INTO "attempt" VALUES (3, 'rypsjzsk6p3plhddmnh42uhfzm', 'pfqefoqh2g35dfj524sof4v5gmll35is', 40, 7, 7, 'normal', 1, 3, 3, 90.0, 570, 1795610477, 1795611047, NULL, 1795611047, 3, 'best', 0, 0);
INSERT INTO "attempt" VALUES (4, 'ad2x6suol3reppqmqn7tsxwm2i', '25wmuxkjhvvd5vj5kcducpxppwtqmrcs', 44, 7, 7, 'normal', 0, 3, 1, 60.0, 338, 1795524077, 1795524415, NULL, NULL, 1, 'best', 0, 0);
INSERT INTO "attempt" VALUES (5, 'vmapqwcbjw5v6frhwzpce4o6su', '6uoab3aep6gcftj6qz4hzbt6mw7omraj', 45, 7, 7, 'normal', 1, 3, 3, 80.0, 1485, 1795437677, 1795338988, NULL, 1795438802, 6, 'best', 0, 0);
INSERT INTO "attempt" VALUES (6, 'bwbvfslpsqfrywriay7bibbhae', 'yt6jx3cjuia2nslaehppjahiwz7fy3dd', 41, 7, 7, 'normal', 1, 3, 3, 100.0, 681, 1795351277, 1795351958, NULL, 1795351958, 3, 'best', 0, 0);
INSERT INTO "attempt" VALUES (7, 'g6udbuizb2iosmxkjfscur4cxq', 'ey73bkyhpvg5bqaxk3i6zl2wnu72yhkw', 42, 7, 7, 'normal', 1, 3, 3, 70.0, 792, 1795783277, 1795784069, NULL, 1795784069, 3, 'best', 0, 0);
INSERT INTO "attempt" VALUES (8, 'pgutkq6b7aubkiequ4rfzsnfxi', 'gq2uzkn5z2d6ejxp5lpijc53xydv37c3', 46, 7, 7, 'normal', 1, 3, 3, 60.0, 516, 1795610477, 1795610993, NULL, 1795610993, 3, 'best', 0, 0);
INSERT INTO "attempt" VALUES (9, 'himcluiyyc6nmqmrn32nlfkjzm', '3qnjp6bkmrfbr3kw2aj3gmc2goombmge', 47, 7, 7, 'normal', 1, 3, 3, 80.0, 627, 1795524077, 1795524704, NULL, 1795524704, 3, 'best', 0, 0);
INSERT INTO "attempt" VALUES (10, 'qf2bbqbxzcsrccowf6l2x22ojq', 'sg6mqv7f7ycndt3jsmtu6gpqg4bsyqnn', 70, 7, 7, 'normal', 0, 3, 1, 100.0, 340, 1795437677, 1795438017, NULL, NULL, 1, 'best', 0, 0);
INSERT INTO "attempt" VALUES (11, 'xe6iz4eidttywrgixww3ltoa3e', 'p26oettoxesrogpqa2msu4q44seg6wlh', 71, 7, 7, 'normal', 1, 3, 3, 70.0, 1131, 1795351277, 1795352408, NULL, 1795352408, 3, 'best', 0, 0);
INSERT INTO "attempt" VALUES (12, 'icxt73j7e4ysej3mv5vqgw6xgi', 'musdysvbjcf54af2txyaa667xcux5jsy', 69, 7, 7, 'normal', 1, 3, 3, 90.0, 909, 1795783277, 1795784186, NULL, 1795784186, 3, 'best', 0, 0);
INSERT INTO "attempt" VALUES (13, '2qotzlmfn3zja4nlldopofk77y', 'q55tp3xhrmhzez37srrk33opd4glprcq', 48, 7, 7, 'normal', 1, 3, 3, 80.0, 738, 1795610477, 1795611215, NULL, 1795611215, 3, 'best', 0, 0);
INSERT INTO "attempt" VALUES (14, '3airtlkvqmniutknz4w26oztyu', '2ogai2l3frz5zuj2w5zsrc5lzbskcomm', 49, 7, 7, 'normal', 1, 3, 3, 100.0, 849, 1795524077, 1795524926, NULL, 1795524926, 3, 'best', 0, 0);
INSERT INTO "attempt" VALUES (15, 'xzv3r7lgfifevl5dlwp63tlpre', 'piwr5baj5urmai5d5vmdu2emscpr7lgh', 52, 7, 7, 'normal', 1, 3, 3, 70.0, 462, 1795869677, 1795870139, NULL, 1795870139, 3, 'best', 0, 0);
INSERT INTO "attempt" VALUES (16, 'pc5zekpxdaqwposjmn6rzrbify', 'j7eahxk52jhb44ydo25lrebefb2x36ah', 53, 7, 7, 'normal', 1, 3, 3, 60.0, 573, 1795783277, 1795783850, NULL, 1795783850, 3, 'best', 0, 0);
INSERT INTO "attempt" VALUES (17, '6ypg2fudhnykspmwwtzzrjh4y4', 'o4oqzex3fe6oepszlec6mxlfyn4pgfyf', 54, 7, 7, 'normal', 1, 3, 3, 80.0, 684, 1795696877, 1795697561, NULL, 1795697561, 3, 'best', 0, 0);
INSERT INTO "attempt" VALUES (18, 'pnxcszjt3m7vakdqi2bijmano4', 'ctxal5attfydazkevrhzvxv4o4ouxnjh', 55, 7, 7, 'normal', 1, 3, 3, 100.0, 795, 1795610477, 1795611272, NULL, 1795611272, 3, 'best', 0, 0);
INSERT INTO "attempt" VALUES (19, '3vfii5beoxp5q5wra5d7ykoc54', 'ecdwzjbqthvod4kjsuq5ktygmjrihbu5', 56, 7, 7, 'normal', 1, 3, 3, 70.0, 906, 1795524077, 1795524983, NULL, 1795524983, 3, 'best', 0, 0);
INSERT INTO "attempt" VALUES (20, 'k2ib7rbm2mmri52eggu4vz6ef4', 'cyd45yd4c4zr4nxkgtzexagyr2sn4kmf', 58, 7, 7, 'normal', 1, 3, 3, 90.0, 1128, 1795437677, 1795438805, NULL, 1795438805, 3, 'best', 0, 0);
INSERT INTO "attempt" VALUES (21, 'xznzkboh23vgi6wcewae2def3a', 'tshbtplcgv6n7wyqzqmny5k6zsl3dxgp', 57, 7, 7, 'normal', 1, 3, 3, 60.0, 1017, 1795351277, 1795352294, NULL, 1795352294, 3, 'best', 0, 0);
INSERT INTO "attempt" VALUES (22, 'p2yarxj5twnadpc7rv6p2spk7y', 'tmt7u3kiqnh2hliedu4tbq7tfwu2tsyd', 59, 7, 7, 'normal', 0, 3, 1, 80.0, 173, 1795783277, 1795783450, NULL, NULL, 1, 'best', 0, 0);
INSERT INTO "attempt" VALUES (23, 'y63vqjjf4pkjwytosyqgwvygxq', 'odxb3srphsdo53lqsk67amifbrhakpaj', 60, 7, 7, 'normal', 1, 3, 3, 100.0, 990, 1795869677, 1794045025, NULL, 1795870307, 6, 'best', 0, 0);
INSERT INTO "attempt" VALUES (24, 'ommezsrgfmyqur5rh5hak47hbm', 'h5ncxwhuox2k4k77xpimeusksmq7wg37', 61, 7, 7, 'normal', 1, 3, 3, 70.0, 741, 1795610477, 1795611218, NULL, 1795611218, 3, 'best', 0, 0);
INSERT INTO "attempt" VALUES (25, 'oilnkw5eca42ltkjpt7mnnkqpm', 'veq2khk37oqc43fgvvc3a4s2vpltwz2y', 63, 7, 7, 'normal', 1, 3, 3, 60.0, 963, 1795437677, 1795438640, NULL, 1795438640, 3, 'best', 0, 0);
INSERT INTO "attempt" VALUES (26, 'itvqgzmyuphlizcnth6n2y6mgm', 'tntjwqb4augycwatasbsuaynswb6acam', 64, 7, 7, 'normal', 1, 3, 3, 80.0, 1074, 1795351277, 1795352351, NULL, 1795352351, 3, 'best', 0, 0);
INSERT INTO "attempt" VALUES (27, 'jcfa7stoead7jcmda3nh3qgbmq', 'yrdekqrjjpwjcqi45rhguvb7vpx7vfgw', 65, 7, 7, 'normal', 1, 3, 3, 100.0, 465, 1795783277, 1795783742, NULL, 1795783742, 3, 'best', 0, 0);
INSERT INTO "attempt" VALUES (28, '3oqa6gmayowvwes2fodmbp2ah4', 'bs6qxl4fq2cfox5dncysciinva72mjee', 66, 7, 7, 'normal', 0, 3, 1, 70.0, 192, 1795696877, 1795697069, NULL, NULL, 1, 'best', 0, 0);
INSERT INTO "attempt" VALUES (29, 'm3w3sgmhg7pnlb2zrbqwhrkcr4', 'sbna2qpgttileljq42gzsjzid6oipj4u', 67, 7, 7, 'normal', 1, 3, 3, 90.0, 1047, 1795610477, 1794996104, NULL, 1795611164, 6, 'best', 0, 0);
INSERT INTO "attempt" VALUES (30, 'emc3mttitoikwfal5zzegorxpq', 'iqoosbrkiaqq6lzprlqg7hnzxlasvoog', 68, 7, 7, 'normal', 1, 3, 3, 60.0, 798, 1795524077, 1795524875, NULL, 1795524875, 3, 'best', 0, 0);
INSERT INTO "attempt" VALUES (31, 'ejxgqiozaco7twvfyvoglcp7ai', '2xaksf6yubb4zdi35yiqlmg6cyyjyvcx', 38, 10, 10, 'normal', 1, 1, 1, 100.0, 356, 1795956077, 1795956433, NULL, 1795956433, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (32, 'zktyjfru3x47hgz3sbtjuzurlq', 'zznageqqrdme5ffbdcwvafdc5oatctt2', 44, 10, 10, 'normal', 1, 1, 1, 60.0, 338, 1795696877, 1795697215, NULL, 1795697215, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (33, 't3emghgt2jguihu3dpjpqg7dai', 'nje5m6cb2anwmwjvs5vjpaelfte5dwni', 42, 10, 10, 'normal', 1, 1, 1, 70.0, 264, 1795956077, 1795956341, NULL, 1795956341, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (34, '76e27tibi2gbdzaikmcdeuq45y', '3wxmhftrowsyikbtrbxdqeasnl7imf6a', 47, 10, 10, 'normal', 1, 1, 1, 80.0, 209, 1795696877, 1795697086, NULL, 1795697086, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (35, 'f6btip2hpnxuu6dro5xbptv2te', 'sn4lby57ek2se4cir4fbxajtmkx73y2y', 70, 10, 10, 'normal', 1, 1, 1, 100.0, 340, 1795610477, 1795610817, NULL, 1795610817, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (36, 'mxphdwe4xckirffhwm2y5nze7u', 'dqnhntsxonxxbvyw23izscx3gdwv4upn', 52, 10, 10, 'normal', 1, 1, 1, 70.0, 154, 1795956077, 1795956231, NULL, 1795956231, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (37, 'tl7qnfatxftq7o6su5yncapxtm', 'tx56owo3q7r4nwlxude7xt3ij542tyar', 54, 10, 10, 'normal', 1, 1, 1, 80.0, 228, 1795869677, 1795869905, NULL, 1795869905, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (38, 'rppgfnebykkhjn26egnzad7f74', 'yus5ekfj2inrc4p5oqz2hulexmoojbas', 55, 10, 10, 'normal', 1, 1, 1, 100.0, 385, 1795783277, 1793958140, NULL, 1795783542, 2, 'best', 2, 1);
INSERT INTO "attempt" VALUES (39, 'nk7ilauj3qckgyr5dafqovzu2y', '25rnnlmwrbpceyce6jmlldzry65sy4sk', 57, 10, 10, 'normal', 1, 1, 1, 60.0, 339, 1795524077, 1795524416, NULL, 1795524416, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (40, 'cdnxi7hibiqxmwva25g6wg4tqm', 'idlwe7h6ldmwp7bkod27jebif4s5breb', 61, 10, 10, 'normal', 1, 1, 1, 70.0, 247, 1795783277, 1795783524, NULL, 1795783524, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (41, 'sxxaw5lyixbwnnn3i3yrhy6xo4', 'cuixdmoh2yh4gsp3aw5f4hhz3k6fgkvy', 64, 10, 10, 'normal', 1, 1, 1, 80.0, 358, 1795524077, 1795524435, NULL, 1795524435, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (42, '4hzucu4sjd3gy65rtapis4hegm', 'xrg5gdjk3cqudieti264earidfn37rr2', 65, 10, 10, 'normal', 1, 1, 1, 100.0, 155, 1795956077, 1795956232, NULL, 1795956232, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (43, 'nb4cwgiynl6uas54mhxzkxqcta', 'kq3xeuaffp2gquqyfcnodynxuumz7veh', 68, 10, 10, 'normal', 1, 1, 1, 60.0, 266, 1795696877, 1795697143, NULL, 1795697143, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (44, 'dikms2a6xtintl2r3vnbbrkjl4', 'osalylnmm2f4aefn5bicz4xplirnj2vq', 39, 7, 7, 'normal', 0, 3, 1, 80.0, 153, 1795696877, 1795697030, NULL, NULL, 1, 'best', 0, 0);
INSERT INTO "attempt" VALUES (45, 'hflei545pvarrey4xwvm3sltra', '3z3mk7kbt7xnstvmxu5ntj3l3tqqmbqp', 18, 3, 3, 'normal', 1, 1, 1, NULL, 240, 1789722776, 1792315376, NULL, 1789723376, 2, 'best', 1, 1);
INSERT INTO "attempt" VALUES (46, 'qdrnwaez5bsipzr4zcsrmta4eu', 'vfvckrcicb4wz3o7en36suooq4zi2gpr', 19, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1790154873, 1795425873, NULL, 1795425873, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (47, 'zgah7xnxmp6qcvh6nqpu6nyx44', 'hzjbbreq3rm42drosizevnrqyev2flx5', 28, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1789896546, 1795166946, NULL, 1789897146, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (48, 'lh6jzkffes6cri4fcgadh2ncqm', 'qzj4ouzs5sxbje63ov722djamiqxthcp', 29, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1790328643, 1790328643, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (49, 'o5j6mvk7em36h6pn5k7h5tu3oq', '6522rh2fjvjka2anbtg6z2stoumguykr', 12, 3, 3, 'normal', 1, 1, 1, NULL, 240, 1790931600, 1793610600, NULL, 1790932200, 2, 'best', 1, 1);
INSERT INTO "attempt" VALUES (50, 'kuhwbqmjo6un7ox4dinrm3miai', 'x5skyrbe22gvxvjozwjnazgz5zam3s7g', 13, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1791363697, 1791363697, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (51, '6e4576zwcm4wtz2jucxw6qm5tm', 'beokdumcnyd6ycyra6ue57z3yhbhq6za', 15, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1792227891, 1794906291, NULL, 1792228491, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (52, 'wwugzen2ekohuken5h22l64h34', '357wvj6dyaeruawr2nny4255rz5qanbt', 16, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1792659988, 1792659988, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (53, 'f4x6yz3xxsfclktaxcbp3dmvqy', '4ohq4ma5hz6yyjbjzdwx3bwyc5sn64rt', 37, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1791450582, 1794128982, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (54, 'id5xytgjqh3wo2cwsswgq6ug6a', 'fpsa2q4m65hig5nyy6i4wn3znoev4izb', 36, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1791882679, 1791883279, NULL, 1791883279, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (55, 'ijhgiug7kohrup7al2xjzqhkoq', '4h5p5knhbbva74y5hpwkwce2uwegldfc', 20, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1791105370, 1791105970, NULL, 1791105970, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (56, 'tdythb2cvuusc7n3dxn33dm2na', 'tsqlvwvhc5plvokfix4dwnviggogusaa', 21, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1791537467, 1791537467, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (57, '77k3vydl7ok5trbjx26oovtd7m', 'bj2l6jd5quiw3danjukadhl4gao6z4ke', 23, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1792401661, 1792402261, NULL, 1792402261, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (58, 'jjbvklwsusryr5c4wa27iqjxkm', '7rnxlpkgphzs6nfyel4pe2jx566ri4ly', 25, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1792833758, 1792833758, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (59, 'pexe5k7jlephavduh5ppopmqn4', '3l4cm7a4cqfgpekfmmzkqst6ql2tewpd', 24, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1791624352, 1791624352, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (60, 'ops2d6jcroj75k2u6wlua5mncu', 'yx7gwizdpp7ccjlsgc3pmiferkzmg3um', 27, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1792056449, 1792057049, NULL, 1792057049, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (61, 'dovmzwrrzsecyjl4pkbfxfi5da', 'obkjvsavu77zcjmgizccv2dkdiv32r2i', 28, 6, 6, 'normal', 1, 1, 1, NULL, 120, 1792488546, 1792489146, NULL, 1792489146, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (62, '6dq6bn5zgfcstjegqtwkc2xtai', 'qvfy5ifi5eb7vcr5w5pnpi4bmqeskfqd', 31, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1791279140, 1791279740, NULL, 1791279740, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (63, '7zbtw3phaozwsy6n5cena76wpa', 'bmpvjjyeb3d3f6ksypkcq6wtfnwjl44g', 32, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1791711237, 1794389637, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (64, '2txauq77abbdavybsttddgqkuy', 'jz52jgtvh52p55qhiiorigo6t2dlgmit', 33, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1792575431, 1792576031, NULL, 1792576031, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (65, 'fzbagbbagkwbahjfcxwrfvpiym', '6wg773dy52zgfmtha4ncwk6l2px2fr46', 34, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1790933928, 1790933928, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (66, 'xnyfowtvfccffmk2un32pm6byu', 'ctmjqnvjnqdovoweg6qs6vgoadol4f4l', 13, 6, 6, 'normal', 0, 1, 0, NULL, 0, 1794042097, 1794042097, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (67, 'fsreqosrbb53q7a6ucrapcljcy', 'xcxdrzyyb4gedeuuhclqvhhiedca4uxl', 14, 8, 8, 'normal', 1, 1, 1, 82.0, 120, 1794474194, 1794474794, NULL, 1794474794, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (68, 'd3lrgjeqmwppaqujwhp5tc27iu', 'ranetzgtdcmmifgntk2q2fbdkjlsqdfc', 17, 8, 8, 'normal', 1, 1, 1, 74.0, 120, 1793696885, 1793697485, NULL, 1793697485, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (69, 'o5dj46n3ppb53flg2mmc2iopcq', 'qra3t4l2qzeqie4wgo5w7jcvpkaakt2c', 36, 6, 6, 'normal', 1, 1, 1, NULL, 120, 1794561079, 1794561679, NULL, 1794561679, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (70, 'omrklmzpsvazavjxqlid243zgm', 'tk3sgvv45i7mcghu56c3ssmkenc6cocx', 18, 8, 8, 'normal', 0, 1, 0, NULL, 0, 1794993176, 1794993176, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (71, 'lxtcll5f7zuu6qyenkiv5iaj2e', 'uqf35klgmr2axmqnwgcyswvqxq5xlhmq', 20, 6, 6, 'normal', 1, 1, 1, NULL, 120, 1793783770, 1793784370, NULL, 1793784370, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (72, 'y5fnwgtdd2werhe2oq6p5awvmi', 'yudjiqwcmotrfoqksrlzkll574gdng5y', 21, 8, 8, 'normal', 0, 1, 0, NULL, 0, 1794215867, 1794215867, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (73, 'wbujeppahu6mr3ozs36hubm7u4', '6rxngocoz4gvi6iadynhwmycg7isa2qh', 22, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1794647964, 1794648564, NULL, 1794648564, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (74, 'rl6vgcdqwitodwguzakym746b4', 'am3alu2v4tdtlj2zjbmupeocytezgwyn', 26, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1793870655, 1793871255, NULL, 1793871255, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (75, 'uc5hxlhfygrgziq2oskz5iuj5m', 'v3wb4ib6m7krieohwxogblebupwzrync', 24, 6, 6, 'normal', 0, 1, 0, NULL, 0, 1794302752, 1794302752, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (76, 'qgdp7zka335gae7c4fncrxns6m', 'udjm4smmrzs6csmocbazw6tvc2dcngve', 27, 8, 8, 'normal', 1, 1, 1, 83.0, 120, 1794734849, 1794735449, NULL, 1794735449, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (77, '5ei5rwnneyesqm5z4icrsnzjsi', 'anaywijna3ur7dkip6s5jplbypos5vc3', 29, 6, 6, 'normal', 1, 1, 1, NULL, 120, 1795599043, 1795599643, NULL, 1795599643, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (78, '7gmrtswdxtzjd55syx2x6sgipu', 'bryek6zzcio6af2eb2g5ulmrqbg4ymp5', 31, 8, 8, 'normal', 1, 1, 1, 75.0, 120, 1793957540, 1793958140, NULL, 1793958140, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (79, 'pmadgzu3zh77h3fsyhmgfdemx4', 'awyettuh75dc4neskcfhq4btfkur5nml', 30, 6, 6, 'normal', 1, 1, 1, NULL, 120, 1794821734, 1794822334, NULL, 1794822334, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (80, 'w2oeh2ap2z73wgoiwn6gwxhqba', '5l7qpm3u2fheq44wk4kqaevn73i7coiz', 33, 8, 8, 'normal', 0, 1, 0, NULL, 0, 1795253831, 1795253831, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (81, 'hecpwik74r5sa6d3nighou5t4m', 'nria3b57a46xnipxvxeeddufqtr2dfg3', 35, 6, 6, 'normal', 1, 1, 1, NULL, 120, 1794044425, 1794045025, NULL, 1794045025, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (82, 'a2xkquxzuikrrma3jbbhcqfk3y', 'rrktgvpcutxfr2h3xs32alojhfngqbl3', 40, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789203794, 1791796394, NULL, 1791796394, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (83, 'jvgckfhff6imygjxnvha2qawqi', 'lfbxiyklmf25wk34zj2eehiahnsxgvec', 44, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789635891, 1789636491, NULL, 1789636491, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (84, 'zazyn7rjx7uj2em4u7andhdmmm', 'altyagrglbhwc7ikwzdufqwglfz7nq7f', 42, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1788858582, 1788859182, NULL, 1788859182, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (85, 'zmngiqfk2afjcgntn36dosqmui', 'ahwyhnbes2jbgsilrzycqwwyv2bztkx3', 47, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1790154873, 1790154873, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (86, 'oi5ugo2unnzcf6rvacv3xhfc54', 'inyayhlrdb4tjx4bvbipiwftnxxmsxkt', 69, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789377564, 1791970164, NULL, 1791970164, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (87, 'ttw3t4cgc3eb3uebwc4d6oc3sm', '7hpheci7izmmll2pcscs55ivai3s5ur5', 50, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1789809661, 1789810261, NULL, 1789810261, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (88, 'e24sez3ryxcelsjedphvhugdba', '5vx43vjwhvqc6qjx5xl3hltethuisqpp', 52, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789032352, 1789032952, NULL, 1789032952, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (89, 'ahxmg7asovyvdwo6frtxlz734y', '2nxn3ssrpkfhcghc6jaisp64yn2dwebg', 54, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1790328643, 1790328643, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (90, 'zk6gbopohiqggmpucudqv7cmba', 'r77euatgeqevas4glwb4lkfvywicskht', 58, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1789551334, 1789551334, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (91, 'ietbm6bzxizeb4parrgb57y6z4', 'el43gmffm5ioauiu2p5jzstugt77a63w', 57, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789983431, 1789984031, NULL, 1789984031, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (92, 'wq72ag6hpoivymubl36zy3ls6m', 'c5msddhi2eltxfzh4653ehzap2wnx3ww', 60, 1, 1, 'normal', 1, 1, 1, NULL, 240, 1788774025, 1791366625, NULL, 1788774625, 2, 'best', 1, 1);
INSERT INTO "attempt" VALUES (93, 'nm4bogtyba5wuzttmrrpw6esdi', 'eb4lfmsvbkifazdxrppmqmrwav6de5cf', 61, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789206122, 1789206722, NULL, 1789206722, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (94, 'wseldhpmnjjaq6v2z6wdi2mzdq', 'js4tt4vlz52oqqdllmcpfzmdzbxbmyw6', 67, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789725104, 1792317704, NULL, 1792317704, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (95, 'awex4v2723erkatxe7cwx2j4kq', '3o2un3dolttlhpatqvxyrt4xq3qvavvo', 68, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1790157201, 1790157801, NULL, 1790157801, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (96, 'tnsssevbzpoh2veoyrtspvywsm', 'ltsmgxg2fll7nabp6qitsnevdsvdvql5', 38, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1790931600, 1790932200, NULL, 1790932200, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (97, 'vhd4rzpuhvcm7543aq37sw4ejm', 'd5y7vspaezmuff2bw6rg5646sh754g4r', 45, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1792659988, 1792659988, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (98, '3t4fuzvsyfff3rhhwihzi23znq', 'ccjtzt5yrdwgcebg3kir7u7b7dwewepn', 41, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791018485, 1791019085, NULL, 1791019085, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (99, 'llpm4xad4fcnngvf3x64nn5bku', 'qgbbkz63iqbsdkqcpkliw3uksq6uw6qx', 43, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1791882679, 1791883279, NULL, 1791883279, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (100, 'iqriwi3hct23zxja5mtdzdaz34', 'xf4tem43hxsk6lrvrsepfe3t6x4ygngb', 46, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1792314776, 1792315376, NULL, 1792315376, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (101, '3y3g2lyni4o4ikcxwrts5x54g4', '437ibnzlojarqkzt5zxgrxaz4jcl7c7n', 70, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791105370, 1791105970, NULL, 1791105970, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (102, 'f42eau5qxx4b2bvfnvvbgdpula', 'ywloaiuudy3bsywsa4uaei5rkwxu5mnw', 71, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1791537467, 1791537467, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (103, 'lx2dv6hp45xhm252zn5uz6iqiy', '2q5rzdolpvag24ljtwbza6gx62kvwb3a', 48, 2, 2, 'normal', 0, 1, 0, NULL, 0, 1792833758, 1792833758, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (104, 'i2udevt2doghvl6q3rx2iwvwlm', 'wqbhrgwdzp6clqehgqtz4chewoqclb2l', 49, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791192255, 1791192855, NULL, 1791192855, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (105, 'za53mgyuott5njl3kv6gcuhcaq', 'bz5ngobfgywglsfixtps7crgrihzgrkx', 51, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1792056449, 1792057049, NULL, 1792057049, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (106, 'kw36llik63msosbjeamhe3tb3e', '55yrbtmdatw4vas3thvrfqgsv3e322gu', 53, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1792488546, 1792489146, NULL, 1792489146, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (107, 'zgxyobxztwyls3fowujdahpzw4', 'wemdo4gechcqb5xfljfz7lgxeklffhbu', 55, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791279140, 1791279740, NULL, 1791279740, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (108, 'lavftovq3j4dhl7vlnlp642b3y', 'yghzkzaov5ffifkcel35djxfemyqvgfc', 56, 2, 2, 'normal', 0, 1, 0, NULL, 0, 1791711237, 1791711237, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (109, 'bte3hepddc27lyzpuf5kv4b344', 'colezewrnhup6juzr3v3nw27u4grh36x', 58, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1792143334, 1792143934, NULL, 1792143934, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (110, '2rvh5kpfpyqfztkam2ur5kzdsa', '6u5xqkx7x4m662le4xbhu6y4qxyaffkr', 59, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1790933928, 1790933928, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (111, 'gnxzgul3odu24solyglfaw433e', 'bgencfysrkgyr5axlt263cxs44vnhwrx', 62, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1792230219, 1792230819, NULL, 1792230819, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (112, 'cuqpexsaeal3qmftugxluk4jva', '7qjwypv7r7kmaxre6sgadb4pmnxqsj65', 63, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1792662316, 1792662916, NULL, 1792662916, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (113, '2zclsm6xtjktny43bgktuhcrhe', 'penzfvgtnuwc6xjn5onfhxug3ox5edrr', 65, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791452910, 1791453510, NULL, 1791453510, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (114, '6cxhxkacmvizuyyvqeyhyiyzuq', 'zzqznbcy6uzd47nqf75kgx2p5i3edgt6', 66, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1791885007, 1791885007, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (115, 'z7ljhvmzrjqfeatuvgizm5f4ge', '7zhbsuubft2ppraky2tduk2o2igpcqn3', 38, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1793610000, 1793610600, NULL, 1793610600, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (116, 'mr2lmk2ddhxuvorg3lzsr7dloe', '4kwboxwtuj5guy73bvwgstppij5pbflv', 40, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1794474194, 1794474794, NULL, 1794474794, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (117, 'farqnqae6v7eochnfruec356lu', '2eqspjdr5umgpaeduaqyq6h35et6h6fr', 44, 5, 5, 'normal', 0, 1, 0, NULL, 0, 1794906291, 1794906291, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (118, 'c4efffvy6hlkdmgwmpgnm7citi', 'ahem5exhrc5bw6mqj6ekdslzmgmyx6tt', 41, 9, 9, 'normal', 1, 1, 1, NULL, 120, 1793696885, 1793697485, NULL, 1793697485, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (119, 'folukjco3qvqkrqj3leq6juxwi', '4dahbis5dxvrebdmidqsldts4xgtkaaj', 43, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1794561079, 1794561679, NULL, 1794561679, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (120, 'on2v6bwux7x7y23zajvibgq23y', '2a6ys7qj2xw3jw4xxauxocg7d52r7mmk', 47, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1795425273, 1795425873, NULL, 1795425873, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (121, 'rojyhiutudfvrsgrf7hxmfnje4', 'mta7yoxqf3zbrgifnqiao7efbweouhxv', 70, 5, 5, 'normal', 1, 1, 1, NULL, 120, 1793783770, 1793784370, NULL, 1793784370, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (122, 'z5mxuhydb6g3wap23hxzldayvy', 'zb654g52xaj7kzhtrmjc6qchamvqrr5i', 69, 9, 9, 'normal', 1, 1, 1, NULL, 120, 1794647964, 1794648564, NULL, 1794648564, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (123, 'bhlkmmqyzpf77vktqa5bw33cga', 'wwgeixhz2ht3srgah6o264yagldjnenq', 48, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1795512158, 1795512758, NULL, 1795512758, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (124, 'h6yn4nn45x7ecffwymtgjc52h4', 'nond2kezh2ouixqwxegyyn7pkvlj3xt3', 49, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1793870655, 1793871255, NULL, 1793871255, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (125, 'oywgdexd36zmjtotlqayrvbpa4', 'plyj7gve6wmtd4nhqftzblxyaxbcgnuv', 52, 4, 4, 'normal', 0, 1, 0, NULL, 0, 1794302752, 1794302752, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (126, 'nseutxrzgwitp2cxvxnfninify', 'wcz3c772jh4jbmknqerlrh3adkpgopda', 51, 5, 5, 'normal', 1, 1, 1, NULL, 120, 1794734849, 1794735449, NULL, 1794735449, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (127, '3ohfapoyxyejhd3gy4v3erca5q', '43rzv4hadfuy2o5i7epj5xhu6jgje4rf', 54, 9, 9, 'normal', 1, 1, 1, NULL, 120, 1795599043, 1795599643, NULL, 1795599643, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (128, 'wm46abcajqiz25kcm6hieybvia', 'wkflprjuoudlusq27latptzjcz7oabpm', 56, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1794389637, 1794389637, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (129, 'ka5w7uyso6lqi2gtw67w2q4mfi', 'ikqyhih2d75nxfbeiftrblxgaip373jc', 58, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1794821734, 1794822334, NULL, 1794822334, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (130, '7etgbyxlfh7wi5xjqx4d7sghkm', 'jhq4wm6hydnesyodjcd7dxayoejlffan', 57, 4, 4, 'normal', 0, 1, 0, NULL, 0, 1795253831, 1795253831, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (131, 'x42sy4nk2f4xs65txg54z7uuvy', '6jr2sx34cjlclseldyaduonbvquefrrr', 59, 5, 5, 'normal', 1, 1, 1, NULL, 120, 1793612328, 1793612928, NULL, 1793612928, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (132, 'jte73iddn5gxica4jf6a5nfn7i', 'vzdzet2r6jovdie6xbor7zymwu3b7k4o', 61, 9, 9, 'normal', 0, 1, 0, NULL, 0, 1794476522, 1794476522, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (133, 'm3sxnhxo4qs3jzadj4b3ni2iji', '5dhqln6iykndfkrcxchx5bn3riy3cq5r', 62, 10, 10, 'normal', 1, 1, 1, 70.0, 120, 1794908619, 1794909219, NULL, 1794909219, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (134, 'bxloucrpskha4vyq4cywdn5epy', 'feqr5yvkjkywlodtkcevx5dqbzhjsqlo', 64, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1793699213, 1793699813, NULL, 1793699813, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (135, 'j4xoslgpjyfhi4fwimg2c5ombi', 'q4fq3tlbn6axkew377ii2vdkc22f7oxx', 65, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1794131310, 1794131910, NULL, 1794131910, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (136, 'th73bqps4co4rizgosa64owetu', 'qkl67dajr3oqrb4ypby5xyx6yiyjwczr', 66, 5, 5, 'normal', 0, 1, 0, NULL, 0, 1794563407, 1794563407, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (137, 't3sppb7x3qv2ys4nhq35f4rnom', 'mnw75p2b36yk2mv4acchwcgkzpavvu25', 68, 9, 9, 'normal', 0, 1, 0, NULL, 0, 1795427601, 1795427601, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (138, 'uyfcbrwok2vfokpgsp37gakegu', 'tmonv235sbvognateacxaiur2oc7xnvt', 73, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789203794, 1791796394, NULL, 1791796394, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (139, 'anqz6ae7xejh7kga24mo7iarny', 'cnq3qokz5nyuf2feww5gasft5mmxblur', 74, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789635891, 1789636491, NULL, 1789636491, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (140, 'pmydp766onencsthfcmxnoujni', 'x37klyy2zrhv6stoy6dbvoepz2s7vpw6', 102, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1788858582, 1788859182, NULL, 1788859182, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (141, 'qw3aboijfjmxfnapjtxs2y7bne', 'hwxxltidf2c5kqxy66ixaovbf64bygjh', 79, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1790154873, 1790154873, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (142, 'deh4asfop2ejowpgrq2hm4sd5m', '2h66suqovp7od2rqc7cxy6wblbptszme', 85, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789377564, 1791970164, NULL, 1791970164, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (143, '6phymyrvi352fdiicyzvbchhpu', '5a3k5yt5r6w7kimfueq3doifznzdladd', 81, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1789809661, 1789810261, NULL, 1789810261, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (144, 'ms5iwolrytmj2n3olt44qorwfa', 'n4wbnwn36qvrdvnjehrgo7fx2u6c4b7s', 86, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789032352, 1789032952, NULL, 1789032952, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (145, 'ybdvbhuj7ekieiclzrrkjj65mm', 'w7gyuclvmdfnxllro557tbkaa3gvk6jk', 89, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1790328643, 1790328643, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (146, '7u4w4qntth42izjqfqodol2ooq', 'rfko4lq7kof2aefry4o7s7auey6o55rm', 91, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1789551334, 1789551334, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (147, 'cyj64lyaifhq6ymy6thuf47km4', '4fetev6ze5inc7qw5tyekjuqu4zzyetv', 90, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789983431, 1789984031, NULL, 1789984031, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (148, '5hikliyeolnhjo72i2n7blojxi', 'pitzado725o3krzivevmwlgotpvxp5as', 95, 1, 1, 'normal', 1, 1, 1, NULL, 240, 1788774025, 1791366625, NULL, 1788774625, 2, 'best', 1, 1);
INSERT INTO "attempt" VALUES (149, '5hmrdkpyj7ga6kfpatjqpoacgq', 'bacbmcremp3dod2eknnzy5kugj3a6m73', 96, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789206122, 1789206722, NULL, 1789206722, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (150, '5i3ge22qkrgmsxsuk6wvw45z5q', '5oxbnlhnter6i7k55bjhvz2bh3ko25dt', 72, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1790931600, 1790932200, NULL, 1790932200, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (151, 'ed35gifoqxgifibvbd2fs63jwi', '4gjid3gjx4y32onczkoc5mfqpleb5axz', 75, 4, 4, 'normal', 0, 1, 0, NULL, 0, 1791363697, 1791363697, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (152, '3hxtqovocm2k437gr3yxmaxofu', 'dggpy7erhmqso45x73lvcizy6aizxpkl', 76, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1792659988, 1792659988, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (153, 'u5izl2sibqijvbwt5k2lpdq74y', 'isld7pgolua4wmztcxgu5rnsymk4pe3u', 77, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791018485, 1791019085, NULL, 1791019085, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (154, 'yl4v4hy4q5jdxzqsv5qdefpdle', 'f2s2meddc3ktllyobnggmmu5c6m4tij3', 101, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1791882679, 1791883279, NULL, 1791883279, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (155, 'd5vnhh5lvifxnz2nbqapqseiti', 'lvy4a2rz25xwextr32jkprb2sakahwx5', 78, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1792314776, 1792315376, NULL, 1792315376, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (156, '574prsf3fy337tu2psti2adlkm', 'y5rsvwv73qu4optwbdmdm2owgvinhoub', 80, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791105370, 1791105970, NULL, 1791105970, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (157, 'xy4tpt4adokf5bn345dt24fqmi', 'rgiqbr4m47kehv7di2bq27jxdbvwweae', 84, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1791537467, 1791537467, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (158, 'hpbltbce7y7afed7xp2sfm5vza', 'qdm5unsh6h6o3gadnztrddspufezqxak', 82, 2, 2, 'normal', 0, 1, 0, NULL, 0, 1792833758, 1792833758, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (159, '2a2xd5qe4vzbbox2lsi2mqajg4', '2edxcureuonebkiyaje7j4aok3nk3ml5', 83, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791192255, 1791192855, NULL, 1791192855, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (160, 'jnddp54yy3qxfqbtbd6nza4hvy', 'kqgfifkx3kitkwx2se6bj3sn3r2usbre', 87, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1792056449, 1792057049, NULL, 1792057049, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (161, '6frvtm5gwcvieq3xane435ql5m', 'hg4z5tdgph3kflosegmrgqkf43oeaevp', 88, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1792488546, 1792489146, NULL, 1792489146, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (162, 'zjmm347gapoo5rkxc5r7dlx5cu', '4k5bqz2r7bjqaj27bifpyyfgliuntil7', 92, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791279140, 1791279740, NULL, 1791279740, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (163, '7qsqmx7szjxxfm77wzm5t4fu4e', 'wno7nd4vtjx4vdjqczo6g4u5ayqzz2fw', 93, 2, 2, 'normal', 0, 1, 0, NULL, 0, 1791711237, 1791711237, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (164, 'ombtgwbgis33jkpufgt4ytdxgi', 'ohbj7kzbhk5wxd67loo4ivqzzx767jdn', 91, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1792143334, 1792143934, NULL, 1792143934, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (165, 'jv2orrt7bk7r65uenwczszafuy', 'ayzhl3fpjw2ygtbouwfnmsjoiegvlcg4', 94, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1790933928, 1790933928, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (166, 'llr4y7fxxrbbpagpmdbqeraxiy', 'tce2ewt3x5odwwsndffder7njektmlba', 97, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1792230219, 1792230819, NULL, 1792230819, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (167, 't2yfoitnl6jvmwmjvay3htpese', '6vhz3lbmmm5c5raxtxtwvcsncfu4v6uw', 98, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1792662316, 1792662916, NULL, 1792662916, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (168, 'llhijbausjwbstbvrz327c5ww4', 'wrl26wxeytdlatguncmtsb3tupqb6sti', 100, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791452910, 1791453510, NULL, 1791453510, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (169, 'eebmbl5ut3wotqg2zq4zl2l6ha', '7x5u5qzlgcvbbgvj2rnau45vkfkecwbb', 72, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1793610000, 1793610600, NULL, 1793610600, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (170, 'lxnhu6c2paocotzjte7oksdqiu', 'hbn2jibbzoli3hnfxpqkcnjuh4moc5ce', 75, 2, 2, 'normal', 0, 1, 0, NULL, 0, 1794042097, 1794042097, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (171, 'bjirh3eilnbakfawj53eoirucy', '2jly5eb6g57etpzcf75nyqabsyvoncu7', 73, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1794474194, 1794474794, NULL, 1794474794, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (172, '7unkg2lpiwl6i5iowc6d44er6y', '5obwr6nuto6nsxjwlguudfaroqc25ynb', 74, 5, 5, 'normal', 0, 1, 0, NULL, 0, 1794906291, 1794906291, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (173, 'hxaajqm636o6ccqqprpm3u5yru', 'etpfpucetbontmg3c6fok3vii6ez4zhy', 76, 7, 7, 'normal', 1, 3, 3, 63.0, 360, 1795338388, 1795338988, NULL, 1795338988, 3, 'best', 0, 0);
INSERT INTO "attempt" VALUES (174, '7luwaianc7ecatkmwopwckbpbu', 'j5gjryyrzpkqwn2b7g2v4f5adtab5xro', 77, 9, 9, 'normal', 1, 1, 1, NULL, 120, 1793696885, 1793697485, NULL, 1793697485, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (175, 'llxpkddds4sb5h2vr6rzosat54', '3erps3j6egzgixervejcbccrstg5drsx', 102, 10, 10, 'normal', 0, 1, 0, NULL, 0, 1794128982, 1794128982, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (176, 'jzz76jhqazimxarp3uwnlwmfny', 'c4owerolbehhpt76uz75nqjrqp2jvj7h', 101, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1794561079, 1794561679, NULL, 1794561679, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (177, 'r2jgoxkvgb622jwp6t4uxyumpi', '4y4vfr3ws4xlx3a36by5sjpkuhnoyxcv', 79, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1795425273, 1795425873, NULL, 1795425873, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (178, '6ew3a7d7kwvkwtlcltwbepfvjm', '6ghoapf6odxtbozx2bevhuwlncmhlajt', 80, 5, 5, 'normal', 1, 1, 1, NULL, 120, 1793783770, 1793784370, NULL, 1793784370, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (179, 'yxl3usy7tszvua4yhupxvtthui', 'wnwlfwcjb3takdf4cc6p3mybdgikisdj', 84, 7, 7, 'normal', 0, 3, 0, NULL, 0, 1794215867, 1794215867, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (180, 'kpqzh4kesizp2vzuxq4x4qw7bu', '7eglzgytszqrvr4oocsspj3m5l4rh4p4', 85, 9, 9, 'normal', 1, 1, 1, NULL, 120, 1794647964, 1794648564, NULL, 1794648564, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (181, 'sed7mijgvhqkw73hisyhsk3voa', 'epdpsssmypeznszidexzyn2xec2j3aqc', 82, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1795512158, 1795512758, NULL, 1795512758, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (182, '5ggpm43nvrfm2t3pto6twcip5a', '5cdywd3bo2yhauqdlma3evzn4ssnbde5', 83, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1793870655, 1793871255, NULL, 1793871255, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (183, '5ozljmh646fp6wsvdveaqzzfda', '5bfeinhepgxaxo75px4luodfiqfxle5i', 86, 4, 4, 'normal', 0, 1, 0, NULL, 0, 1794302752, 1794302752, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (184, 'jtg2jfovreymgc5rqhpv3vmhfm', '4zpgl5bv3wg2uxd44cd3cjsij4zufhlk', 87, 5, 5, 'normal', 1, 1, 1, NULL, 120, 1794734849, 1794735449, NULL, 1794735449, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (185, 'xxawgzm74qb7w7rsgp2ntg7jte', 'pgjhwr77ly3ux4fslpnv43yzyvdxlfz7', 89, 9, 9, 'normal', 1, 1, 1, NULL, 120, 1795599043, 1795599643, NULL, 1795599643, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (186, '3lgxuzskheil6mg5zjsxkdy3zy', 'kjm7uietfyo2q4duaczr6c74vgfth2h2', 92, 10, 10, 'normal', 1, 1, 1, 75.0, 120, 1793957540, 1793958140, NULL, 1793958140, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (187, 'zqanxr3zvcztbdt6jomdnpat5a', 'cwvmqmwbwxzuuydogckvixxqlug2odlr', 93, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1794389637, 1794389637, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (188, 'pbvj2bpcwyvqr5wgnkcvh66apm', 'nqfi3a6tgp74agtdooeanvu7m6dg3z7x', 91, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1794821734, 1794822334, NULL, 1794822334, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (189, '53nmuponjuieh672k4m4fet4ha', 'jzhvvvdrl34l3owluvfqkaboghcbgbz4', 90, 4, 4, 'normal', 0, 1, 0, NULL, 0, 1795253831, 1795253831, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (190, 'dhutk3sca5sjka2waxq3j4sfke', 'jflfgexhqu65li2n2knkvyyuikaq6ye6', 94, 5, 5, 'normal', 1, 1, 1, NULL, 120, 1793612328, 1793612928, NULL, 1793612928, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (191, 'gu2bjf5ujjacwcyipqzzbqgnoe', '5uaug376c3jh2kijr56wgshzjpcbpjp4', 95, 7, 7, 'normal', 1, 3, 3, 89.0, 360, 1794044425, 1794045025, NULL, 1794045025, 3, 'best', 0, 0);
INSERT INTO "attempt" VALUES (192, 'zcxbiynhflawknfua576xd2awi', 'jhhte5otjisfrrvr7xuwb7mncvd5aoxy', 96, 9, 9, 'normal', 0, 1, 0, NULL, 0, 1794476522, 1794476522, NULL, NULL, 0, 'best', 0, 0);
INSERT INTO "attempt" VALUES (193, '6tur4566kgsvy4pnowplo7mbzu', 'o6ule3mphydky3kx3bbrekvp6au7aq5c', 97, 10, 10, 'normal', 1, 1, 1, 70.0, 120, 1794908619, 1794909219, NULL, 1794909219, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (194, '3zrb6atelru7jurm55avgcjecu', 'ux5or2sxeeuaql5hd6b6pmffcvjvatkr', 99, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1793699213, 1793699813, NULL, 1793699813, 1, 'best', 1, 1);
INSERT INTO "attempt" VALUES (195, '5zasxhcmx5rypjam7yw2wcloku', 'zcfhrl46hduzhjchrm3s6pcif6jdz3rr', 100, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1794131310, 1794131910, NULL, 1794131910, 1, 'best', 1, 1);
INSERT INTO "quota_rule" VALUES (1, NULL, 'teacher', 0, 0, NULL, 'elesson', 4, 0, 0, 202608, NULL, 0, NULL, NULL, NULL);
INSERT INTO "quota_rule" VALUES (2, 2, 'teacher', 0, 14, NULL, 'elesson', 1, 0, 0, 202609, 202610, 1788224400, 1, NULL, NULL);
INSERT INTO "quota_rule" VALUES (3, 2, 'teacher', 0, 0, NULL, 'elesson', 0, 0, 0, 202609, 202610, 1788224400, 1, NULL, NULL);
INSERT INTO "quota_rule" VALUES (4, 2, 'teacher', 0, 0, 2, 'elesson', 0, 0, 0, 202609, 202610, 1788224400, 1, NULL, NULL);
INSERT INTO "quota_exempt" VALUES (1, 9, 20261019, 20261023, 0, 'nghỉ ốm', 1792342800, 1, NULL, NULL);
INSERT INTO "quota_exempt" VALUES (2, 7, 20261101, 20270528, 50, 'nửa giờ dạy', 1795957877, 1, NULL, NULL);
INSERT INTO "quota_close" VALUES (1, 2, 202609, 1, 1790843400, '{"duties":["mỗi giáo viên dạy khối 1, 2, 3 ít nhất 1 bài giảng điện tử trong tháng"],"place":"phòng họp nhà trường","remarks":"Ba bài đầu năm chạy tốt trên điện thoại.","proposals":"Khối 4, 5 chuẩn bị tham gia.","heads":[{"name":"Lê Thu Hà","honorific":"cô","unit":"Tổ 1, 2, 3"},{"name":"Trần Quốc Bảo","honorific":"thầy","unit":"Tổ 4, 5"}],"chair":"Phạm Văn Đức","chair_honorific":"thầy","school":"Trường Tiểu học Sông Hương","upper":"Phường Sông Hương","secretary":{"name":"Đỗ Thị Loan","honorific":"cô"}}');
INSERT INTO "quota_close" VALUES (2, 2, 202610, 1, 1793521800, '{"duties":["mỗi giáo viên dạy khối 1, 2, 3 ít nhất 1 bài giảng điện tử trong tháng"],"place":"phòng họp nhà trường","remarks":"","proposals":"Tổ 1, 2, 3 bổ sung bài giảng môn Toán 3, chủ đề 5.","heads":[{"name":"Lê Thu Hà","honorific":"cô","unit":"Tổ 1, 2, 3"},{"name":"Trần Quốc Bảo","honorific":"thầy","unit":"Tổ 4, 5"}],"chair":"Phạm Văn Đức","chair_honorific":"thầy","school":"Trường Tiểu học Sông Hương","upper":"Phường Sông Hương","secretary":{"name":"Đỗ Thị Loan","honorific":"cô"}}');
INSERT INTO "quota_row" VALUES (1, 2, 'Lê Thu Hà', 'Tổ 1, 2, 3', 0, 0, 0, 0, 0, '');
INSERT INTO "quota_row" VALUES (1, 3, 'Trần Quốc Bảo', 'Tổ 4, 5', 0, 0, 0, 0, 0, '');
INSERT INTO "quota_row" VALUES (1, 4, 'Trần Thị Hạnh', 'Tổ 1, 2, 3', 1, 1, 0, 0, 0, '');
INSERT INTO "quota_row" VALUES (1, 5, 'Đỗ Thị Loan', 'Tổ 1, 2, 3', 1, 1, 0, 0, 0, '');
INSERT INTO "quota_row" VALUES (1, 6, 'Nguyễn Thị Tuyết Mai', 'Tổ 1, 2, 3', 1, 1, 0, 0, 0, '');
INSERT INTO "quota_row" VALUES (1, 7, 'Võ Minh Hải', 'Tổ 4, 5', 0, 0, 0, 0, 0, '');
INSERT INTO "quota_row" VALUES (1, 8, 'Hoàng Thị Thanh Thuỷ', 'Tổ 4, 5', 0, 0, 0, 0, 0, '');
INSERT INTO "quota_row" VALUES (1, 9, 'Tôn Thất Nhân', 'Tổ 4, 5', 1, 0, 0, 0, 1, '');
INSERT INTO "quota_row" VALUES (2, 2, 'Lê Thu Hà', 'Tổ 1, 2, 3', 0, 0, 0, 0, 0, '');
INSERT INTO "quota_row" VALUES (2, 3, 'Trần Quốc Bảo', 'Tổ 4, 5', 0, 0, 0, 0, 0, '');
INSERT INTO "quota_row" VALUES (2, 4, 'Trần Thị Hạnh', 'Tổ 1, 2, 3', 1, 1, 0, 0, 0, '');
INSERT INTO "quota_row" VALUES (2, 5, 'Đỗ Thị Loan', 'Tổ 1, 2, 3', 1, 1, 0, 0, 0, '');
INSERT INTO "quota_row" VALUES (2, 6, 'Nguyễn Thị Tuyết Mai', 'Tổ 1, 2, 3', 1, 1, 0, 0, 0, '');
INSERT INTO "quota_row" VALUES (2, 7, 'Võ Minh Hải', 'Tổ 4, 5', 0, 0, 0, 0, 0, '');
INSERT INTO "quota_row" VALUES (2, 8, 'Hoàng Thị Thanh Thuỷ', 'Tổ 4, 5', 0, 0, 0, 0, 0, '');
INSERT INTO "quota_row" VALUES (2, 9, 'Tôn Thất Nhân', 'Tổ 4, 5', 1, 0, 0, 0, 1, 'nghỉ ốm từ 19/10 đến 23/10');
INSERT INTO "quota_credit" VALUES (1, 2, 202609, 5, '5f7ace5dbe926cd87cdb38dcab7d564ff1848180cd2985a5fe7b7176e14e8adf');
INSERT INTO "quota_credit" VALUES (2, 2, 202609, 4, '2a50fa0766fa82166d4f2710a50733f1fc57728d972a5ebf4b221618d1127902');
INSERT INTO "quota_credit" VALUES (3, 2, 202609, 6, '6f71c1405472413bc3dd7d55f216a19d7d794d810864017c2f6417a6958e379b');
INSERT INTO "quota_credit" VALUES (4, 2, 202610, 4, '0407ba6b7cf94855c3cddcad6777e60120c64a8a5f756c15870c08ae67f65d10');
INSERT INTO "quota_credit" VALUES (5, 2, 202610, 5, 'de8b055f4d26260b9881fea17f722ce7e759e8dc6eb34987ad18256e553d2ace');
INSERT INTO "quota_credit" VALUES (6, 2, 202610, 6, '5f58e5df477f357b5a2433ddfdb3d96d9809aa3c305d428039ad9f67adf841a5');
INSERT INTO "notice" VALUES (1, 5, 1, 'published', 'Ôn tập các số đến 1 000', '/items/zigq5naza2rpgxnpdeum6ivnoa', 1788660000, NULL);
INSERT INTO "notice" VALUES (2, 4, 1, 'published', 'Bảng nhân 3, bảng chia 3', '/items/7asdefshqgewccnzgcb65coizq', 1789092000, NULL);
INSERT INTO "notice" VALUES (3, 6, 1, 'published', 'Chữ e, ê', '/items/ct6vph7wzxfyggn2qmq4f24htu', 1789696800, NULL);
INSERT INTO "notice" VALUES (4, 4, 1, 'published', 'Bảng nhân 4, bảng chia 4', '/items/kqo5ilj2iymtrug2ih3imohjiu', 1791338400, NULL);
INSERT INTO "notice" VALUES (5, 5, 1, 'published', 'Ôn tập hình học và đo lường', '/items/yqpxes56dipz27nh4iqh34atou', 1791943200, NULL);
INSERT INTO "notice" VALUES (6, 6, 1, 'published', 'Chữ o, ô', '/items/lem6kpar7u4es6itafs2nwwuy4', 1792461600, NULL);
INSERT INTO "notice" VALUES (7, 5, 1, 'published', 'Gam', '/items/atywaopt6b5wevgzeho6olh37i', 1795957877, NULL);
INSERT INTO "notice" VALUES (8, 6, 1, 'published', 'Chữ a', '/items/zwhkjycypffpc726hagvdz6cwm', 1795957877, NULL);
INSERT INTO "notice" VALUES (9, 4, 1, 'published', 'Thước giấy 15 cm để in và cắt', '/items/gluxxili3fqvca4b323brsis7i', 1795957877, NULL);
INSERT INTO "notice" VALUES (10, 4, 1, 'published', 'Mi-li-mét', '/items/l576fbfwjjtbihvzuy3zfx72oq', 1795957877, NULL);
INSERT INTO "notice" VALUES (11, 4, 2, 'returned', 'Bảng nhân 9', '/items/w5fed4dyermjuoi3lurjotdg3u', 1795957877, NULL);
INSERT INTO "notice" VALUES (12, 4, 2, 'month', '11/2026', '/month?m=2026-11', 1795957877, NULL);
INSERT INTO "notice" VALUES (13, 5, 2, 'month', '11/2026', '/month?m=2026-11', 1795957877, NULL);
INSERT INTO "notice" VALUES (14, 6, 2, 'month', '11/2026', '/month?m=2026-11', 1795957877, NULL);
INSERT INTO "notice" VALUES (15, 4, NULL, 'questions', 'Mi-li-mét · 3A', '/questions?c=yrkgeongbmgyd7kuhsdad3jyh4&i=l576fbfwjjtbihvzuy3zfx72oq', 1795957877, 1795957877);
INSERT INTO "notice" VALUES (16, 38, 4, 'answered', 'Mi-li-mét', '/questions/3aaxazpmuemicuhmljafa2vcmm', 1795957877, NULL);
INSERT INTO "notice" VALUES (17, 39, 4, 'answered', 'Mi-li-mét', '/questions/rtb6v2viisr2jg3x6be4ro3e2m', 1795957877, NULL);
INSERT INTO "notice" VALUES (18, 4, NULL, 'questions', 'Gam · 3A', '/questions?c=yrkgeongbmgyd7kuhsdad3jyh4&i=atywaopt6b5wevgzeho6olh37i', 1795957877, NULL);
INSERT INTO "notice" VALUES (19, 4, NULL, 'questions', 'Thước giấy 15 cm để in và cắt · 3A', '/questions?c=yrkgeongbmgyd7kuhsdad3jyh4&i=gluxxili3fqvca4b323brsis7i', 1795957877, 1795957877);
INSERT INTO "notice" VALUES (20, 55, 4, 'question-hidden', 'Thước giấy 15 cm để in và cắt', '/questions/3dbdssiuk6lpgz7mvaj6nptb34', 1795957877, NULL);
INSERT INTO "notice" VALUES (21, 5, NULL, 'questions', 'Gam · 3B', '/questions?c=qlucro2d7knx2vk57qt5nnweje&i=atywaopt6b5wevgzeho6olh37i', 1795957877, 1795957877);
INSERT INTO "notice" VALUES (22, 73, 5, 'answered', 'Gam', '/questions/z2dzf7qsah6zb6yhzikuim5zym', 1795957877, NULL);
INSERT INTO "notice" VALUES (23, 5, NULL, 'questions', 'Mi-li-mét · 3B', '/questions?c=qlucro2d7knx2vk57qt5nnweje&i=l576fbfwjjtbihvzuy3zfx72oq', 1795957877, NULL);
INSERT INTO "package_file" VALUES (1, 1037602156695261191, 4103);
INSERT INTO "package_file" VALUES (2, -7386998609843056673, 4063);
INSERT INTO "package_file" VALUES (3, -2829973197082849338, 4038);
INSERT INTO "package_file" VALUES (4, -9035184428418068529, 4047);
INSERT INTO "package_file" VALUES (5, -4000867194203271164, 4100);
INSERT INTO "package_file" VALUES (6, -5844781016123699271, 4025);
INSERT INTO "package_file" VALUES (7, -8535495275932808424, 2840);
INSERT INTO "package_file" VALUES (7, -2011880522464098563, 1789);
INSERT INTO "package_file" VALUES (7, -1045817467059827906, 2878);
INSERT INTO "package_file" VALUES (7, -297703549293294572, 3092);
INSERT INTO "package_file" VALUES (7, 645330196412499507, 1587);
INSERT INTO "package_file" VALUES (7, 961589271439872219, 4315);
INSERT INTO "package_file" VALUES (7, 7324036498112646209, 3137);
INSERT INTO "package_file" VALUES (8, -8849007934122750075, 3973);
INSERT INTO "package_file" VALUES (8, -1045817467059827906, 2878);
INSERT INTO "package_file" VALUES (8, -297703549293294572, 3092);
INSERT INTO "package_file" VALUES (8, 5117950752957924063, 735);
INSERT INTO "package_file" VALUES (8, 7324036498112646209, 3137);
INSERT INTO "package_file" VALUES (10, -1045817467059827906, 2878);
INSERT INTO "package_file" VALUES (10, -297703549293294572, 3092);
INSERT INTO "package_file" VALUES (10, 7324036498112646209, 3137);
INSERT INTO "package_file" VALUES (10, 8046599904543397064, 21704);
INSERT INTO "package_file" VALUES (10, 8105033286792774385, 753);
INSERT INTO "package_file" VALUES (11, -8869968766096636915, 1037);
INSERT INTO "package_file" VALUES (11, -1045817467059827906, 2878);
INSERT INTO "package_file" VALUES (11, -297703549293294572, 3092);
INSERT INTO "package_file" VALUES (11, 19075822367282740, 5684);
INSERT INTO "package_file" VALUES (11, 7324036498112646209, 3137);
INSERT INTO "package_file" VALUES (12, -1045817467059827906, 2878);
INSERT INTO "package_file" VALUES (12, -324884335725374334, 5250);
INSERT INTO "package_file" VALUES (12, -297703549293294572, 3092);
INSERT INTO "package_file" VALUES (12, 6228982303360549622, 758);
INSERT INTO "package_file" VALUES (12, 7324036498112646209, 3137);
INSERT INTO "package_file" VALUES (14, -7196437499399371309, 1491);
INSERT INTO "package_file" VALUES (14, -1045817467059827906, 2878);
INSERT INTO "package_file" VALUES (14, 8508576727318921891, 675);
INSERT INTO "item_twin" VALUES (13, 9, 100, NULL, NULL, NULL);
INSERT INTO "upload_limit" VALUES (5, 42949672960, NULL, 1, 1795957877);
INSERT INTO "quota_confirm" VALUES (1, 2, 202611, 2, '[4,0,16,3,2,0,13,0]', 1795957877);
INSERT INTO "quota_reminder" VALUES (4, 2, 20261129, 202611, 1795957877);
INSERT INTO "quota_reminder" VALUES (5, 2, 20261129, 202611, 1795957877);
INSERT INTO "quota_reminder" VALUES (6, 2, 20261129, 202611, 1795957877);
INSERT INTO "quota_correction" VALUES (1, 2, 9, 1, 'Bài gửi đúng hạn nhưng tệp hỏng do mạng, tổ trưởng đã xem bản thay.', 1, 'Phạm Văn Đức', 1793584800);
INSERT INTO "pupil_group" VALUES (1, '3qukra26anuzjtfvijtbndvsee', 4, 2, 2026, 'Luyện đo', 1795957877, NULL);
INSERT INTO "group_member" VALUES (1, 2, 39);
INSERT INTO "group_member" VALUES (1, 2, 43);
INSERT INTO "group_member" VALUES (1, 2, 50);
INSERT INTO "group_member" VALUES (1, 2, 54);
INSERT INTO "group_member" VALUES (1, 2, 60);
INSERT INTO "assignment" VALUES (1, 'sh4gb65yq6ylggudbixuzu5roq', 7, 2, 2026, 4, 20261120, 20261127, '', 1795180277, 1795180277, NULL, NULL, '');
INSERT INTO "assignment" VALUES (2, '4qivws4i2qkhujvqjjgulbbvlm', 10, 2, 2026, 4, 20261126, 20261203, 'Chuẩn bị một cái thước có vạch mi-li-mét nhé.', 1795698677, 1795698677, NULL, NULL, '');
INSERT INTO "assignment" VALUES (3, 'fnneyru76mocr3wnbqhuhgwon4', 8, 2, 2026, 4, 20261128, 20261205, 'Đọc to ba lần.', 1795871477, 1795871477, NULL, NULL, '');
INSERT INTO "assignment" VALUES (4, 'p56rbh7vhtdpthv2lsywnktu3u', 7, 2, 2026, 5, 20261128, 20261204, '', 1795871477, 1795871477, NULL, NULL, '');
INSERT INTO "assignment" VALUES (5, 'ym4on4yog4ywsi23g7siqskdmi', 9, 2, 2026, 4, 20261127, 20261204, 'In ra, cắt rồi đo ba đồ vật ở nhà.', 1795785077, 1795785077, NULL, NULL, '');
INSERT INTO "assignment_target" VALUES (1, 2, NULL, NULL);
INSERT INTO "assignment_target" VALUES (2, 2, NULL, NULL);
INSERT INTO "assignment_target" VALUES (3, 2, 38, NULL);
INSERT INTO "assignment_target" VALUES (3, 2, 68, NULL);
INSERT INTO "assignment_target" VALUES (4, 3, NULL, NULL);
INSERT INTO "assignment_target" VALUES (5, NULL, NULL, 1);
INSERT INTO "guardian_code" VALUES (38, 1, 'd51022ca92ab280fc06b6e42a01f02c7121c8253bf41d88d3372cd0ad0622de7', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (39, 1, '71f63444195721245af366bf0d804ab59a6c3ca835fc481edf1b52b1e3406322', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (40, 1, '84fc65ec288241a1362b74438b6cce3fe83bf6f630990bdd12db0c0b7f70d179', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (41, 1, '3a33a25dfa25bcd94969a14e383e17c164950481a7b4150959870dbac9205342', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (42, 1, 'e6c15c0ab742402017b8b32842322cd9544d0ebb2b6e2008ba3191441dcc074c', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (43, 1, '5c08336b256d094c41fc21f7d3c7af0220bf29930d68084d9aa79236ba3e2d57', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (44, 1, 'c35b0f9b5349330d3364da03baffb3074883e2b20744675497215bff683b26ff', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (45, 1, '054669d4870b03cfd5884a83a098b7f9f8ad9da3aeff6775c654027b21872fe4', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (46, 1, 'd5c3c3dcc67b82a3b524934bb7a5890b8a42021c91a88676b6f8a8286671f9df', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (47, 1, '8f678da9c660ddc3738f583a1c115f7a618a242a428d39886d7e42f057d2dcd0', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (48, 1, '9fd588c33a759b5b5e1ed13a1a968c98f468aec22f4a87c690ab45fc3e94b884', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (49, 1, '85e6695a0415188821c0869c59c02006ccafcaf161a7848d4b4e6dc7103d9b6b', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (50, 1, '77af42ffbb01eb1a0b9740c83764f742043c8db639b5e8074b7b0629edb57352', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (51, 1, 'd6b86db2e73225ee4c44c8a9a7096aa8b4ad83b6030840250e7ba17613ff3570', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (52, 1, '6e38cf3be9c4cc5c31c13e9e65fee5f662932f7391d8228765e187027d8880ba', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (53, 1, 'b28d8f21a226e4ff2e7329db2686c4167d7c44f7ec877e5a91319775af1ddee8', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (54, 1, '3b8b5499eef34fe525bd0535b8a43fd7098921fed610e70af710ae5b3593d727', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (55, 1, '54e0d85e9a66d11c07ac080ae57487afb1129e4cffdbb5ec51e6cd6d6cf95e24', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (56, 1, '050b99a7768f3135d9f321b520c796c324892decdfa03240ceb19866de2bef5d', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (57, 1, 'b6b90d715f20758cffe01f5473a91fb4961fa95f574c9a4fbe13c43c5ec7b1d6', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (58, 1, 'e1ca786b3a7087db3d51628c730d9ba59bd5d83934ef2c32fa6fb43bf797bab5', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (59, 1, '8b1d7db11656abcdd4208686ddc4570821e1b4b8c381fce2eb105339942708aa', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (60, 1, 'c1c932255fb32c95cecd7efee7d6e3ec3249f495a10fb660a52bbb326fe1727c', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (61, 1, '8586e7e97fde40ebb6f5c0152e1bf44e4065dc0bc2a69d651bdaccad9b9069b7', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (62, 1, 'dbc8e3d5898e0d877526cee7348fa9438477e46dee5d080bf1d83d33401e887f', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (63, 1, 'e1e7647e82b59e006fb971e8fd0f955410288b49476992b1e0b59fd9452c548e', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (64, 1, '7d85008b58b6cb9425816c30c5d1775af3d75780cd75fc30a7c0938392e11e5d', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (65, 1, '15e15acf39cbd25ea48dfdca70df2c1bae24c59c830729943f64a1f9482eb60d', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (66, 1, '1faaab44260b1f31613ea96e4c49ce521674f5f7db89e1dcf4677ff696536f6b', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (67, 1, '4b0a3ea2e7f8e633b8bcc0704cfec1fa679316f20959404ab8d62162b9b9a430', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (68, 1, '4ad275809c8c05067f59f8f6945876b27a8f7ff92d7cbeadd8f8d10621a4d94b', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (69, 1, 'bfab58b0d9830054591bdd4d505b0d686f4c341a1fe7d5a36d90aa0f21916f81', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (70, 1, 'eb39e6bfe583ac337f2c6f647cfe96aa7b86c802cb622483e2bb6e75a05b134e', 4, 1795957877);
INSERT INTO "guardian_code" VALUES (71, 1, '114c9b60775f1f5812200ee0a2c474675de3a6fb1dd253b0d3cc0b7feb9a8464', 4, 1795957877);
INSERT INTO "ask" VALUES (1, '3aaxazpmuemicuhmljafa2vcmm', 10, 2, 38, '', 'Cô ơi, 1 xăng-ti-mét là 10 mi-li-mét, vậy nửa xăng-ti-mét là mấy mi-li-mét ạ?', 1795957877, 1795957877, 1, 1795957877, NULL, NULL, '', NULL, NULL);
INSERT INTO "ask" VALUES (2, 'rtb6v2viisr2jg3x6be4ro3e2m', 10, 2, 39, '', 'Thước của em mờ hết vạch nhỏ rồi, em đo bằng thước giấy cô cho được không ạ?', 1795957877, 1795957877, 1, NULL, NULL, NULL, '', NULL, NULL);
INSERT INTO "ask" VALUES (3, 'ubhjgctjzn55dx4yzzffegntpi', 7, 2, 45, 'Khám phá', 'Vì sao cân đĩa phải có hai đĩa ạ? Nhà em cân chỉ có một đĩa.', 1795957877, NULL, 0, NULL, NULL, NULL, '', NULL, NULL);
INSERT INTO "ask" VALUES (4, 'umbsuohlt6fc73z6ukijfxvhui', 7, 2, 54, 'Đố vui', 'Em làm đố vui hai lần mà vẫn sai câu cuối. Cô chỉ em với.', 1795957877, NULL, 0, NULL, NULL, NULL, '', NULL, NULL);
INSERT INTO "ask" VALUES (5, '3dbdssiuk6lpgz7mvaj6nptb34', 9, 2, 55, '', 'Mai lớp mình có đá bóng không ạ?', 1795957877, NULL, 0, NULL, 1795957877, 4, 'Em hỏi cô giờ ra chơi nhé, ở đây mình chỉ hỏi về bài học.', NULL, NULL);
INSERT INTO "ask" VALUES (6, 'z2dzf7qsah6zb6yhzikuim5zym', 7, 3, 73, '', '1000 gam bằng 1 ki-lô-gam, vậy quả trứng nặng bao nhiêu gam ạ?', 1795957877, 1795957877, 1, 1795957877, NULL, NULL, '', NULL, NULL);
INSERT INTO "ask" VALUES (7, 'nmy46mxxdpexuvvuot7glt5cvq', 10, 3, 86, '', 'Mi-li-mét với li là một phải không cô?', 1795957877, NULL, 0, NULL, NULL, NULL, '', NULL, NULL);
INSERT INTO "ask_answer" VALUES (1, 1, 4, 'Câu hỏi hay lắm.
Nửa xăng-ti-mét là 5 mi-li-mét, vì 10 chia 2 bằng 5. Em nhìn vạch dài vừa ở giữa hai số trên thước nhé.', 1795957877);
INSERT INTO "ask_answer" VALUES (2, 1, 4, 'Được em nhé. Em in thước đúng khổ A4, đừng thu nhỏ thì vạch mới đúng.', 1795957877);
INSERT INTO "ask_answer" VALUES (6, 1, 5, 'Quả trứng gà nặng khoảng 50 đến 60 gam. Em thử đoán 20 quả trứng thì được mấy ki-lô-gam?', 1795957877);
INSERT INTO "learnt" VALUES (12, 202610, 3, 1790931600, 1790932200);
INSERT INTO "learnt" VALUES (12, 202611, 3, 1793610000, NULL);
INSERT INTO "learnt" VALUES (13, 202610, 3, 1791363697, NULL);
INSERT INTO "learnt" VALUES (13, 202611, 6, 1794042097, NULL);
INSERT INTO "learnt" VALUES (14, 202611, 8, 1794474194, 1794474794);
INSERT INTO "learnt" VALUES (15, 202610, 3, 1792227891, 1792228491);
INSERT INTO "learnt" VALUES (15, 202611, 3, 1794906291, NULL);
INSERT INTO "learnt" VALUES (16, 202610, 3, 1792659988, NULL);
INSERT INTO "learnt" VALUES (17, 202611, 8, 1793696885, 1793697485);
INSERT INTO "learnt" VALUES (18, 202609, 3, 1789722776, 1789723376);
INSERT INTO "learnt" VALUES (18, 202610, 3, 1792314776, NULL);
INSERT INTO "learnt" VALUES (18, 202611, 8, 1794993176, NULL);
INSERT INTO "learnt" VALUES (19, 202609, 3, 1790154873, NULL);
INSERT INTO "learnt" VALUES (19, 202611, 3, 1795425273, 1795425873);
INSERT INTO "learnt" VALUES (20, 202610, 3, 1791105370, 1791105970);
INSERT INTO "learnt" VALUES (20, 202611, 6, 1793783770, 1793784370);
INSERT INTO "learnt" VALUES (21, 202610, 3, 1791537467, NULL);
INSERT INTO "learnt" VALUES (21, 202611, 8, 1794215867, NULL);
INSERT INTO "learnt" VALUES (22, 202611, 3, 1794647964, 1794648564);
INSERT INTO "learnt" VALUES (23, 202610, 3, 1792401661, 1792402261);
INSERT INTO "learnt" VALUES (24, 202610, 3, 1791624352, NULL);
INSERT INTO "learnt" VALUES (24, 202611, 6, 1794302752, NULL);
INSERT INTO "learnt" VALUES (25, 202610, 3, 1792833758, NULL);
INSERT INTO "learnt" VALUES (26, 202611, 3, 1793870655, 1793871255);
INSERT INTO "learnt" VALUES (27, 202610, 3, 1792056449, 1792057049);
INSERT INTO "learnt" VALUES (27, 202611, 8, 1794734849, 1794735449);
INSERT INTO "learnt" VALUES (28, 202609, 3, 1789896546, 1789897146);
INSERT INTO "learnt" VALUES (28, 202610, 6, 1792488546, 1792489146);
INSERT INTO "learnt" VALUES (28, 202611, 3, 1795166946, NULL);
INSERT INTO "learnt" VALUES (29, 202609, 3, 1790328643, NULL);
INSERT INTO "learnt" VALUES (29, 202611, 6, 1795599043, 1795599643);
INSERT INTO "learnt" VALUES (30, 202611, 6, 1794821734, 1794822334);
INSERT INTO "learnt" VALUES (31, 202610, 3, 1791279140, 1791279740);
INSERT INTO "learnt" VALUES (31, 202611, 8, 1793957540, 1793958140);
INSERT INTO "learnt" VALUES (32, 202610, 3, 1791711237, NULL);
INSERT INTO "learnt" VALUES (32, 202611, 3, 1794389637, NULL);
INSERT INTO "learnt" VALUES (33, 202610, 3, 1792575431, 1792576031);
INSERT INTO "learnt" VALUES (33, 202611, 8, 1795253831, NULL);
INSERT INTO "learnt" VALUES (34, 202610, 3, 1790933928, NULL);
INSERT INTO "learnt" VALUES (35, 202611, 6, 1794044425, 1794045025);
INSERT INTO "learnt" VALUES (36, 202610, 3, 1791882679, 1791883279);
INSERT INTO "learnt" VALUES (36, 202611, 6, 1794561079, 1794561679);
INSERT INTO "learnt" VALUES (37, 202610, 3, 1791450582, NULL);
INSERT INTO "learnt" VALUES (37, 202611, 3, 1794128982, NULL);
INSERT INTO "learnt" VALUES (38, 202610, 2, 1790931600, 1790932200);
INSERT INTO "learnt" VALUES (38, 202611, 1, 1793610000, 1793610600);
INSERT INTO "learnt" VALUES (38, 202611, 7, 1795783277, 1795784345);
INSERT INTO "learnt" VALUES (38, 202611, 10, 1795956077, 1795956433);
INSERT INTO "learnt" VALUES (39, 202611, 7, 1795696877, NULL);
INSERT INTO "learnt" VALUES (39, 202611, 9, 1795869677, 1795869830);
INSERT INTO "learnt" VALUES (40, 202609, 1, 1789203794, NULL);
INSERT INTO "learnt" VALUES (40, 202610, 1, 1791795794, 1791796394);
INSERT INTO "learnt" VALUES (40, 202611, 4, 1794474194, 1794474794);
INSERT INTO "learnt" VALUES (40, 202611, 7, 1795610477, 1795611047);
INSERT INTO "learnt" VALUES (41, 202610, 1, 1791018485, 1791019085);
INSERT INTO "learnt" VALUES (41, 202611, 7, 1795351277, 1795351958);
INSERT INTO "learnt" VALUES (41, 202611, 9, 1793696885, 1793697485);
INSERT INTO "learnt" VALUES (42, 202609, 1, 1788858582, 1788859182);
INSERT INTO "learnt" VALUES (42, 202611, 7, 1795783277, 1795784069);
INSERT INTO "learnt" VALUES (42, 202611, 10, 1795956077, 1795956341);
INSERT INTO "learnt" VALUES (43, 202610, 2, 1791882679, 1791883279);
INSERT INTO "learnt" VALUES (43, 202611, 1, 1794561079, 1794561679);
INSERT INTO "learnt" VALUES (44, 202609, 1, 1789635891, 1789636491);
INSERT INTO "learnt" VALUES (44, 202611, 5, 1794906291, NULL);
INSERT INTO "learnt" VALUES (44, 202611, 7, 1795524077, NULL);
INSERT INTO "learnt" VALUES (44, 202611, 10, 1795696877, 1795697215);
INSERT INTO "learnt" VALUES (45, 202610, 1, 1792659988, NULL);
INSERT INTO "learnt" VALUES (45, 202611, 7, 1795437677, 1795438802);
INSERT INTO "learnt" VALUES (46, 202610, 4, 1792314776, 1792315376);
INSERT INTO "learnt" VALUES (46, 202611, 7, 1795610477, 1795610993);
INSERT INTO "learnt" VALUES (47, 202609, 1, 1790154873, NULL);
INSERT INTO "learnt" VALUES (47, 202611, 4, 1795425273, 1795425873);
INSERT INTO "learnt" VALUES (47, 202611, 7, 1795524077, 1795524704);
INSERT INTO "learnt" VALUES (47, 202611, 10, 1795696877, 1795697086);
INSERT INTO "learnt" VALUES (48, 202610, 2, 1792833758, NULL);
INSERT INTO "learnt" VALUES (48, 202611, 1, 1795512158, 1795512758);
INSERT INTO "learnt" VALUES (48, 202611, 7, 1795610477, 1795611215);
INSERT INTO "learnt" VALUES (49, 202610, 1, 1791192255, 1791192855);
INSERT INTO "learnt" VALUES (49, 202611, 2, 1793870655, 1793871255);
INSERT INTO "learnt" VALUES (49, 202611, 7, 1795524077, 1795524926);
INSERT INTO "learnt" VALUES (50, 202609, 2, 1789809661, 1789810261);
INSERT INTO "learnt" VALUES (51, 202610, 1, 1792056449, 1792057049);
INSERT INTO "learnt" VALUES (51, 202611, 5, 1794734849, 1794735449);
INSERT INTO "learnt" VALUES (52, 202609, 1, 1789032352, 1789032952);
INSERT INTO "learnt" VALUES (52, 202611, 4, 1794302752, NULL);
INSERT INTO "learnt" VALUES (52, 202611, 7, 1795869677, 1795870139);
INSERT INTO "learnt" VALUES (52, 202611, 10, 1795956077, 1795956231);
INSERT INTO "learnt" VALUES (53, 202610, 1, 1792488546, 1792489146);
INSERT INTO "learnt" VALUES (53, 202611, 7, 1795783277, 1795783850);
INSERT INTO "learnt" VALUES (54, 202609, 1, 1790328643, NULL);
INSERT INTO "learnt" VALUES (54, 202611, 7, 1795696877, 1795697561);
INSERT INTO "learnt" VALUES (54, 202611, 9, 1795599043, 1795599643);
INSERT INTO "learnt" VALUES (54, 202611, 10, 1795869677, 1795869905);
INSERT INTO "learnt" VALUES (55, 202610, 1, 1791279140, 1791279740);
INSERT INTO "learnt" VALUES (55, 202611, 7, 1795610477, 1795611272);
INSERT INTO "learnt" VALUES (55, 202611, 10, 1795783277, 1795783542);
INSERT INTO "learnt" VALUES (56, 202610, 2, 1791711237, NULL);
INSERT INTO "learnt" VALUES (56, 202611, 1, 1794389637, NULL);
INSERT INTO "learnt" VALUES (56, 202611, 7, 1795524077, 1795524983);
INSERT INTO "learnt" VALUES (57, 202609, 1, 1789983431, 1789984031);
INSERT INTO "learnt" VALUES (57, 202611, 4, 1795253831, NULL);
INSERT INTO "learnt" VALUES (57, 202611, 7, 1795351277, 1795352294);
INSERT INTO "learnt" VALUES (57, 202611, 10, 1795524077, 1795524416);
INSERT INTO "learnt" VALUES (58, 202609, 1, 1789551334, NULL);
INSERT INTO "learnt" VALUES (58, 202610, 4, 1792143334, 1792143934);
INSERT INTO "learnt" VALUES (58, 202611, 2, 1794821734, 1794822334);
INSERT INTO "learnt" VALUES (58, 202611, 7, 1795437677, 1795438805);
INSERT INTO "learnt" VALUES (59, 202610, 1, 1790933928, NULL);
INSERT INTO "learnt" VALUES (59, 202611, 5, 1793612328, 1793612928);
INSERT INTO "learnt" VALUES (59, 202611, 7, 1795783277, NULL);
INSERT INTO "learnt" VALUES (60, 202609, 1, 1788774025, 1788774625);
INSERT INTO "learnt" VALUES (60, 202610, 1, 1791366025, NULL);
INSERT INTO "learnt" VALUES (60, 202611, 7, 1795869677, 1795870307);
INSERT INTO "learnt" VALUES (61, 202609, 1, 1789206122, 1789206722);
INSERT INTO "learnt" VALUES (61, 202611, 7, 1795610477, 1795611218);
INSERT INTO "learnt" VALUES (61, 202611, 9, 1794476522, NULL);
INSERT INTO "learnt" VALUES (61, 202611, 10, 1795783277, 1795783524);
INSERT INTO "learnt" VALUES (62, 202610, 1, 1792230219, 1792230819);
INSERT INTO "learnt" VALUES (62, 202611, 10, 1794908619, 1794909219);
INSERT INTO "learnt" VALUES (63, 202610, 2, 1792662316, 1792662916);
INSERT INTO "learnt" VALUES (63, 202611, 7, 1795437677, 1795438640);
INSERT INTO "learnt" VALUES (64, 202611, 2, 1793699213, 1793699813);
INSERT INTO "learnt" VALUES (64, 202611, 7, 1795351277, 1795352351);
INSERT INTO "learnt" VALUES (64, 202611, 10, 1795524077, 1795524435);
INSERT INTO "learnt" VALUES (65, 202610, 1, 1791452910, 1791453510);
INSERT INTO "learnt" VALUES (65, 202611, 4, 1794131310, 1794131910);
INSERT INTO "learnt" VALUES (65, 202611, 7, 1795783277, 1795783742);
INSERT INTO "learnt" VALUES (65, 202611, 10, 1795956077, 1795956232);
INSERT INTO "learnt" VALUES (66, 202610, 1, 1791885007, NULL);
INSERT INTO "learnt" VALUES (66, 202611, 5, 1794563407, NULL);
INSERT INTO "learnt" VALUES (66, 202611, 7, 1795696877, NULL);
INSERT INTO "learnt" VALUES (67, 202609, 1, 1789725104, NULL);
INSERT INTO "learnt" VALUES (67, 202610, 1, 1792317104, 1792317704);
INSERT INTO "learnt" VALUES (67, 202611, 7, 1795610477, 1795611164);
INSERT INTO "learnt" VALUES (68, 202609, 1, 1790157201, 1790157801);
INSERT INTO "learnt" VALUES (68, 202611, 7, 1795524077, 1795524875);
INSERT INTO "learnt" VALUES (68, 202611, 9, 1795427601, NULL);
INSERT INTO "learnt" VALUES (68, 202611, 10, 1795696877, 1795697143);
INSERT INTO "learnt" VALUES (69, 202609, 1, 1789377564, NULL);
INSERT INTO "learnt" VALUES (69, 202610, 1, 1791969564, 1791970164);
INSERT INTO "learnt" VALUES (69, 202611, 7, 1795783277, 1795784186);
INSERT INTO "learnt" VALUES (69, 202611, 9, 1794647964, 1794648564);
INSERT INTO "learnt" VALUES (70, 202610, 1, 1791105370, 1791105970);
INSERT INTO "learnt" VALUES (70, 202611, 5, 1793783770, 1793784370);
INSERT INTO "learnt" VALUES (70, 202611, 7, 1795437677, NULL);
INSERT INTO "learnt" VALUES (70, 202611, 10, 1795610477, 1795610817);
INSERT INTO "learnt" VALUES (71, 202610, 1, 1791537467, NULL);
INSERT INTO "learnt" VALUES (71, 202611, 7, 1795351277, 1795352408);
INSERT INTO "learnt" VALUES (72, 202610, 2, 1790931600, 1790932200);
INSERT INTO "learnt" VALUES (72, 202611, 1, 1793610000, 1793610600);
INSERT INTO "learnt" VALUES (73, 202609, 1, 1789203794, NULL);
INSERT INTO "learnt" VALUES (73, 202610, 1, 1791795794, 1791796394);
INSERT INTO "learnt" VALUES (73, 202611, 4, 1794474194, 1794474794);
INSERT INTO "learnt" VALUES (74, 202609, 1, 1789635891, 1789636491);
INSERT INTO "learnt" VALUES (74, 202611, 5, 1794906291, NULL);
INSERT INTO "learnt" VALUES (75, 202610, 4, 1791363697, NULL);
INSERT INTO "learnt" VALUES (75, 202611, 2, 1794042097, NULL);
INSERT INTO "learnt" VALUES (76, 202610, 1, 1792659988, NULL);
INSERT INTO "learnt" VALUES (76, 202611, 7, 1795338388, 1795338988);
INSERT INTO "learnt" VALUES (77, 202610, 1, 1791018485, 1791019085);
INSERT INTO "learnt" VALUES (77, 202611, 9, 1793696885, 1793697485);
INSERT INTO "learnt" VALUES (78, 202610, 4, 1792314776, 1792315376);
INSERT INTO "learnt" VALUES (79, 202609, 1, 1790154873, NULL);
INSERT INTO "learnt" VALUES (79, 202611, 4, 1795425273, 1795425873);
INSERT INTO "learnt" VALUES (80, 202610, 1, 1791105370, 1791105970);
INSERT INTO "learnt" VALUES (80, 202611, 5, 1793783770, 1793784370);
INSERT INTO "learnt" VALUES (81, 202609, 2, 1789809661, 1789810261);
INSERT INTO "learnt" VALUES (82, 202610, 2, 1792833758, NULL);
INSERT INTO "learnt" VALUES (82, 202611, 1, 1795512158, 1795512758);
INSERT INTO "learnt" VALUES (83, 202610, 1, 1791192255, 1791192855);
INSERT INTO "learnt" VALUES (83, 202611, 2, 1793870655, 1793871255);
INSERT INTO "learnt" VALUES (84, 202610, 1, 1791537467, NULL);
INSERT INTO "learnt" VALUES (84, 202611, 7, 1794215867, NULL);
INSERT INTO "learnt" VALUES (85, 202609, 1, 1789377564, NULL);
INSERT INTO "learnt" VALUES (85, 202610, 1, 1791969564, 1791970164);
INSERT INTO "learnt" VALUES (85, 202611, 9, 1794647964, 1794648564);
INSERT INTO "learnt" VALUES (86, 202609, 1, 1789032352, 1789032952);
INSERT INTO "learnt" VALUES (86, 202611, 4, 1794302752, NULL);
INSERT INTO "learnt" VALUES (87, 202610, 1, 1792056449, 1792057049);
INSERT INTO "learnt" VALUES (87, 202611, 5, 1794734849, 1794735449);
INSERT INTO "learnt" VALUES (88, 202610, 1, 1792488546, 1792489146);
INSERT INTO "learnt" VALUES (89, 202609, 1, 1790328643, NULL);
INSERT INTO "learnt" VALUES (89, 202611, 9, 1795599043, 1795599643);
INSERT INTO "learnt" VALUES (90, 202609, 1, 1789983431, 1789984031);
INSERT INTO "learnt" VALUES (90, 202611, 4, 1795253831, NULL);
INSERT INTO "learnt" VALUES (91, 202609, 1, 1789551334, NULL);
INSERT INTO "learnt" VALUES (91, 202610, 4, 1792143334, 1792143934);
INSERT INTO "learnt" VALUES (91, 202611, 2, 1794821734, 1794822334);
INSERT INTO "learnt" VALUES (92, 202610, 1, 1791279140, 1791279740);
INSERT INTO "learnt" VALUES (92, 202611, 10, 1793957540, 1793958140);
INSERT INTO "learnt" VALUES (93, 202610, 2, 1791711237, NULL);
INSERT INTO "learnt" VALUES (93, 202611, 1, 1794389637, NULL);
INSERT INTO "learnt" VALUES (94, 202610, 1, 1790933928, NULL);
INSERT INTO "learnt" VALUES (94, 202611, 5, 1793612328, 1793612928);
INSERT INTO "learnt" VALUES (95, 202609, 1, 1788774025, 1788774625);
INSERT INTO "learnt" VALUES (95, 202610, 1, 1791366025, NULL);
INSERT INTO "learnt" VALUES (95, 202611, 7, 1794044425, 1794045025);
INSERT INTO "learnt" VALUES (96, 202609, 1, 1789206122, 1789206722);
INSERT INTO "learnt" VALUES (96, 202611, 9, 1794476522, NULL);
INSERT INTO "learnt" VALUES (97, 202610, 1, 1792230219, 1792230819);
INSERT INTO "learnt" VALUES (97, 202611, 10, 1794908619, 1794909219);
INSERT INTO "learnt" VALUES (98, 202610, 2, 1792662316, 1792662916);
INSERT INTO "learnt" VALUES (99, 202611, 2, 1793699213, 1793699813);
INSERT INTO "learnt" VALUES (100, 202610, 1, 1791452910, 1791453510);
INSERT INTO "learnt" VALUES (100, 202611, 4, 1794131310, 1794131910);
INSERT INTO "learnt" VALUES (101, 202610, 2, 1791882679, 1791883279);
INSERT INTO "learnt" VALUES (101, 202611, 1, 1794561079, 1794561679);
INSERT INTO "learnt" VALUES (102, 202609, 1, 1788858582, 1788859182);
INSERT INTO "learnt" VALUES (102, 202611, 10, 1794128982, NULL);
INSERT INTO "learner" VALUES (12, 2026, 12, 4);
INSERT INTO "learner" VALUES (13, 2026, 12, 0);
INSERT INTO "learner" VALUES (14, 2026, 8, 8);
INSERT INTO "learner" VALUES (15, 2026, 12, 4);
INSERT INTO "learner" VALUES (16, 2026, 4, 0);
INSERT INTO "learner" VALUES (17, 2026, 8, 8);
INSERT INTO "learner" VALUES (18, 2026, 14, 2);
INSERT INTO "learner" VALUES (19, 2026, 10, 8);
INSERT INTO "learner" VALUES (20, 2026, 12, 12);
INSERT INTO "learner" VALUES (21, 2026, 12, 0);
INSERT INTO "learner" VALUES (22, 2026, 8, 8);
INSERT INTO "learner" VALUES (23, 2026, 4, 4);
INSERT INTO "learner" VALUES (24, 2026, 12, 0);
INSERT INTO "learner" VALUES (25, 2026, 4, 0);
INSERT INTO "learner" VALUES (26, 2026, 8, 8);
INSERT INTO "learner" VALUES (27, 2026, 12, 12);
INSERT INTO "learner" VALUES (28, 2026, 14, 6);
INSERT INTO "learner" VALUES (29, 2026, 10, 8);
INSERT INTO "learner" VALUES (30, 2026, 8, 8);
INSERT INTO "learner" VALUES (31, 2026, 12, 12);
INSERT INTO "learner" VALUES (32, 2026, 12, 0);
INSERT INTO "learner" VALUES (33, 2026, 12, 4);
INSERT INTO "learner" VALUES (34, 2026, 4, 0);
INSERT INTO "learner" VALUES (35, 2026, 8, 8);
INSERT INTO "learner" VALUES (36, 2026, 12, 12);
INSERT INTO "learner" VALUES (37, 2026, 12, 0);
INSERT INTO "learner" VALUES (38, 2026, 12, 12);
INSERT INTO "learner" VALUES (39, 2026, 8, 8);
INSERT INTO "learner" VALUES (40, 2026, 14, 12);
INSERT INTO "learner" VALUES (41, 2026, 12, 12);
INSERT INTO "learner" VALUES (42, 2026, 10, 10);
INSERT INTO "learner" VALUES (43, 2026, 12, 12);
INSERT INTO "learner" VALUES (44, 2026, 10, 10);
INSERT INTO "learner" VALUES (45, 2026, 12, 8);
INSERT INTO "learner" VALUES (46, 2026, 12, 12);
INSERT INTO "learner" VALUES (47, 2026, 10, 8);
INSERT INTO "learner" VALUES (48, 2026, 12, 8);
INSERT INTO "learner" VALUES (49, 2026, 12, 12);
INSERT INTO "learner" VALUES (50, 2026, 2, 2);
INSERT INTO "learner" VALUES (51, 2026, 12, 12);
INSERT INTO "learner" VALUES (52, 2026, 10, 10);
INSERT INTO "learner" VALUES (53, 2026, 12, 12);
INSERT INTO "learner" VALUES (54, 2026, 10, 8);
INSERT INTO "learner" VALUES (55, 2026, 12, 12);
INSERT INTO "learner" VALUES (56, 2026, 12, 8);
INSERT INTO "learner" VALUES (57, 2026, 10, 10);
INSERT INTO "learner" VALUES (58, 2026, 14, 12);
INSERT INTO "learner" VALUES (59, 2026, 12, 8);
INSERT INTO "learner" VALUES (60, 2026, 14, 10);
INSERT INTO "learner" VALUES (61, 2026, 10, 10);
INSERT INTO "learner" VALUES (62, 2026, 12, 12);
INSERT INTO "learner" VALUES (63, 2026, 12, 12);
INSERT INTO "learner" VALUES (64, 2026, 8, 8);
INSERT INTO "learner" VALUES (65, 2026, 12, 12);
INSERT INTO "learner" VALUES (66, 2026, 12, 0);
INSERT INTO "learner" VALUES (67, 2026, 14, 12);
INSERT INTO "learner" VALUES (68, 2026, 10, 10);
INSERT INTO "learner" VALUES (69, 2026, 14, 12);
INSERT INTO "learner" VALUES (70, 2026, 12, 12);
INSERT INTO "learner" VALUES (71, 2026, 12, 8);
INSERT INTO "learner" VALUES (72, 2026, 12, 12);
INSERT INTO "learner" VALUES (73, 2026, 14, 12);
INSERT INTO "learner" VALUES (74, 2026, 10, 2);
INSERT INTO "learner" VALUES (75, 2026, 12, 0);
INSERT INTO "learner" VALUES (76, 2026, 12, 8);
INSERT INTO "learner" VALUES (77, 2026, 12, 12);
INSERT INTO "learner" VALUES (78, 2026, 4, 4);
INSERT INTO "learner" VALUES (79, 2026, 10, 8);
INSERT INTO "learner" VALUES (80, 2026, 12, 12);
INSERT INTO "learner" VALUES (81, 2026, 2, 2);
INSERT INTO "learner" VALUES (82, 2026, 12, 8);
INSERT INTO "learner" VALUES (83, 2026, 12, 12);
INSERT INTO "learner" VALUES (84, 2026, 12, 0);
INSERT INTO "learner" VALUES (85, 2026, 14, 12);
INSERT INTO "learner" VALUES (86, 2026, 10, 2);
INSERT INTO "learner" VALUES (87, 2026, 12, 12);
INSERT INTO "learner" VALUES (88, 2026, 4, 4);
INSERT INTO "learner" VALUES (89, 2026, 10, 8);
INSERT INTO "learner" VALUES (90, 2026, 10, 2);
INSERT INTO "learner" VALUES (91, 2026, 14, 12);
INSERT INTO "learner" VALUES (92, 2026, 12, 12);
INSERT INTO "learner" VALUES (93, 2026, 12, 0);
INSERT INTO "learner" VALUES (94, 2026, 12, 8);
INSERT INTO "learner" VALUES (95, 2026, 14, 10);
INSERT INTO "learner" VALUES (96, 2026, 10, 2);
INSERT INTO "learner" VALUES (97, 2026, 12, 12);
INSERT INTO "learner" VALUES (98, 2026, 4, 4);
INSERT INTO "learner" VALUES (99, 2026, 8, 8);
INSERT INTO "learner" VALUES (100, 2026, 12, 12);
INSERT INTO "learner" VALUES (101, 2026, 12, 12);
INSERT INTO "learner" VALUES (102, 2026, 10, 2);
INSERT INTO "unit_above" VALUES (1, 1);
INSERT INTO "unit_above" VALUES (2, 1);
INSERT INTO "unit_above" VALUES (2, 2);
INSERT INTO "unit_above" VALUES (3, 1);
INSERT INTO "unit_above" VALUES (3, 2);
INSERT INTO "unit_above" VALUES (3, 3);
INSERT INTO "unit_above" VALUES (4, 1);
INSERT INTO "unit_above" VALUES (4, 2);
INSERT INTO "unit_above" VALUES (4, 4);
INSERT INTO "shelf" VALUES (2, 0, 0, 1788660000, 1);
INSERT INTO "shelf" VALUES (2, 0, 0, 1789092000, 2);
INSERT INTO "shelf" VALUES (2, 0, 0, 1789696800, 3);
INSERT INTO "shelf" VALUES (2, 0, 0, 1791338400, 4);
INSERT INTO "shelf" VALUES (2, 0, 0, 1791943200, 5);
INSERT INTO "shelf" VALUES (2, 0, 0, 1792461600, 6);
INSERT INTO "shelf" VALUES (2, 0, 0, 1795957877, 7);
INSERT INTO "shelf" VALUES (2, 0, 0, 1795957877, 8);
INSERT INTO "shelf" VALUES (2, 0, 0, 1795957877, 9);
INSERT INTO "shelf" VALUES (2, 0, 0, 1795957877, 10);
INSERT INTO "shelf" VALUES (2, 0, 1, 1789696800, 3);
INSERT INTO "shelf" VALUES (2, 0, 1, 1792461600, 6);
INSERT INTO "shelf" VALUES (2, 0, 1, 1795957877, 8);
INSERT INTO "shelf" VALUES (2, 0, 3, 1788660000, 1);
INSERT INTO "shelf" VALUES (2, 0, 3, 1789092000, 2);
INSERT INTO "shelf" VALUES (2, 0, 3, 1791338400, 4);
INSERT INTO "shelf" VALUES (2, 0, 3, 1791943200, 5);
INSERT INTO "shelf" VALUES (2, 0, 3, 1795957877, 7);
INSERT INTO "shelf" VALUES (2, 0, 3, 1795957877, 9);
INSERT INTO "shelf" VALUES (2, 0, 3, 1795957877, 10);
INSERT INTO "shelf" VALUES (2, 1, 0, 1789696800, 3);
INSERT INTO "shelf" VALUES (2, 1, 0, 1792461600, 6);
INSERT INTO "shelf" VALUES (2, 1, 0, 1795957877, 8);
INSERT INTO "shelf" VALUES (2, 1, 1, 1789696800, 3);
INSERT INTO "shelf" VALUES (2, 1, 1, 1792461600, 6);
INSERT INTO "shelf" VALUES (2, 1, 1, 1795957877, 8);
INSERT INTO "shelf" VALUES (2, 3, 0, 1788660000, 1);
INSERT INTO "shelf" VALUES (2, 3, 0, 1789092000, 2);
INSERT INTO "shelf" VALUES (2, 3, 0, 1791338400, 4);
INSERT INTO "shelf" VALUES (2, 3, 0, 1791943200, 5);
INSERT INTO "shelf" VALUES (2, 3, 0, 1795957877, 7);
INSERT INTO "shelf" VALUES (2, 3, 0, 1795957877, 9);
INSERT INTO "shelf" VALUES (2, 3, 0, 1795957877, 10);
INSERT INTO "shelf" VALUES (2, 3, 3, 1788660000, 1);
INSERT INTO "shelf" VALUES (2, 3, 3, 1789092000, 2);
INSERT INTO "shelf" VALUES (2, 3, 3, 1791338400, 4);
INSERT INTO "shelf" VALUES (2, 3, 3, 1791943200, 5);
INSERT INTO "shelf" VALUES (2, 3, 3, 1795957877, 7);
INSERT INTO "shelf" VALUES (2, 3, 3, 1795957877, 9);
INSERT INTO "shelf" VALUES (2, 3, 3, 1795957877, 10);
INSERT INTO "shelf_count" VALUES (2, 0, 0, 10);
INSERT INTO "shelf_count" VALUES (2, 0, 1, 3);
INSERT INTO "shelf_count" VALUES (2, 0, 3, 7);
INSERT INTO "shelf_count" VALUES (2, 1, 0, 3);
INSERT INTO "shelf_count" VALUES (2, 1, 1, 3);
INSERT INTO "shelf_count" VALUES (2, 3, 0, 7);
INSERT INTO "shelf_count" VALUES (2, 3, 3, 7);
INSERT INTO "lesson_count" VALUES (2, 1, 1);
INSERT INTO "lesson_count" VALUES (2, 5, 1);
INSERT INTO "lesson_count" VALUES (2, 6, 1);
INSERT INTO "lesson_count" VALUES (2, 7, 1);
INSERT INTO "lesson_count" VALUES (2, 30, 2);
INSERT INTO "lesson_count" VALUES (2, 31, 1);
INSERT INTO "lesson_count" VALUES (2, 34, 1);
INSERT INTO "lesson_count" VALUES (2, 88, 1);
INSERT INTO "lesson_count" VALUES (2, 91, 1);
INSERT INTO "lesson_count" VALUES (2, 94, 1);
INSERT INTO "lesson_count" VALUES (2, 95, 1);
INSERT INTO "word" VALUES (1, 'on');
INSERT INTO "word" VALUES (2, 'tap');
INSERT INTO "word" VALUES (3, '1000');
INSERT INTO "word" VALUES (4, 'do');
INSERT INTO "word" VALUES (5, 'thi');
INSERT INTO "word" VALUES (6, 'loan');
INSERT INTO "word" VALUES (7, 'bang');
INSERT INTO "word" VALUES (8, 'nhan');
INSERT INTO "word" VALUES (9, '3');
INSERT INTO "word" VALUES (10, 'tran');
INSERT INTO "word" VALUES (11, 'hanh');
INSERT INTO "word" VALUES (12, 'chu');
INSERT INTO "word" VALUES (13, 'e');
INSERT INTO "word" VALUES (14, 'nguyen');
INSERT INTO "word" VALUES (15, 'tuyet');
INSERT INTO "word" VALUES (16, 'mai');
INSERT INTO "word" VALUES (17, '4');
INSERT INTO "word" VALUES (18, 'luyen');
INSERT INTO "word" VALUES (19, 'chung');
INSERT INTO "word" VALUES (20, 'o');
INSERT INTO "word" VALUES (21, 'toan3');
INSERT INTO "word" VALUES (22, 'bai');
INSERT INTO "word" VALUES (23, '31');
INSERT INTO "word" VALUES (24, 'gam');
INSERT INTO "word" VALUES (25, 'tiengviet1');
INSERT INTO "word" VALUES (26, 'bai6');
INSERT INTO "word" VALUES (27, 'a');
INSERT INTO "word" VALUES (28, 'thuoc');
INSERT INTO "word" VALUES (29, 'giay');
INSERT INTO "word" VALUES (30, '15');
INSERT INTO "word" VALUES (31, 'cm');
INSERT INTO "word" VALUES (32, 'bai30');
INSERT INTO "word" VALUES (33, 'milimet');
INSERT INTO "word" VALUES (34, 'v2');
INSERT INTO "word" VALUES (35, 'hinh');
INSERT INTO "word" VALUES (36, 'tron');
INSERT INTO "word" VALUES (37, 'tam');
INSERT INTO "word" VALUES (38, 'ban');
INSERT INTO "word" VALUES (39, 'kinh');
INSERT INTO "word" VALUES (40, 'duong');
INSERT INTO "word" VALUES (41, 'bai33');
INSERT INTO "word" VALUES (42, 'nhiet');
INSERT INTO "word" VALUES (43, 'de');
INSERT INTO "word" VALUES (44, 'in');
INSERT INTO "word" VALUES (45, '9');
INSERT INTO "word" VALUES (46, 'bai32');
INSERT INTO "word" VALUES (47, 'mi');
INSERT INTO "word" VALUES (48, 'li');
INSERT INTO "word" VALUES (49, 'lit');
INSERT INTO "word" VALUES (50, 'nhap');
INSERT INTO "word" VALUES (51, 'mot');
INSERT INTO "word" VALUES (52, 'trang');
INSERT INTO "word" VALUES (53, 'cac');
INSERT INTO "word" VALUES (54, 'so');
INSERT INTO "word" VALUES (55, 'den');
INSERT INTO "word" VALUES (56, '1');
INSERT INTO "word" VALUES (57, '000');
INSERT INTO "word" VALUES (58, 'chia');
INSERT INTO "word" VALUES (59, 'hoc');
INSERT INTO "word" VALUES (60, 'va');
INSERT INTO "word" VALUES (61, 'luong');
INSERT INTO "word" VALUES (62, 'met');
INSERT INTO "word" VALUES (63, 'cat');
INSERT INTO "word" VALUES (64, 'doc');
INSERT INTO "word" VALUES (65, 'ke');
INSERT INTO "word" VALUES (66, 'ra');
INSERT INTO "item_word" VALUES (1, 1);
INSERT INTO "item_word" VALUES (1, 5);
INSERT INTO "item_word" VALUES (2, 1);
INSERT INTO "item_word" VALUES (2, 5);
INSERT INTO "item_word" VALUES (4, 1);
INSERT INTO "item_word" VALUES (4, 5);
INSERT INTO "item_word" VALUES (4, 7);
INSERT INTO "item_word" VALUES (4, 11);
INSERT INTO "item_word" VALUES (4, 12);
INSERT INTO "item_word" VALUES (4, 13);
INSERT INTO "item_word" VALUES (5, 1);
INSERT INTO "item_word" VALUES (5, 2);
INSERT INTO "item_word" VALUES (5, 3);
INSERT INTO "item_word" VALUES (5, 4);
INSERT INTO "item_word" VALUES (5, 5);
INSERT INTO "item_word" VALUES (5, 6);
INSERT INTO "item_word" VALUES (5, 7);
INSERT INTO "item_word" VALUES (5, 8);
INSERT INTO "item_word" VALUES (5, 9);
INSERT INTO "item_word" VALUES (5, 10);
INSERT INTO "item_word" VALUES (5, 11);
INSERT INTO "item_word" VALUES (5, 12);
INSERT INTO "item_word" VALUES (5, 13);
INSERT INTO "item_word" VALUES (5, 14);
INSERT INTO "item_word" VALUES (5, 15);
INSERT INTO "item_word" VALUES (6, 1);
INSERT INTO "item_word" VALUES (6, 5);
INSERT INTO "item_word" VALUES (6, 7);
INSERT INTO "item_word" VALUES (6, 11);
INSERT INTO "item_word" VALUES (6, 12);
INSERT INTO "item_word" VALUES (6, 13);
INSERT INTO "item_word" VALUES (7, 2);
INSERT INTO "item_word" VALUES (7, 4);
INSERT INTO "item_word" VALUES (7, 14);
INSERT INTO "item_word" VALUES (8, 2);
INSERT INTO "item_word" VALUES (8, 4);
INSERT INTO "item_word" VALUES (8, 14);
INSERT INTO "item_word" VALUES (9, 2);
INSERT INTO "item_word" VALUES (10, 2);
INSERT INTO "item_word" VALUES (10, 4);
INSERT INTO "item_word" VALUES (10, 9);
INSERT INTO "item_word" VALUES (10, 10);
INSERT INTO "item_word" VALUES (10, 14);
INSERT INTO "item_word" VALUES (10, 15);
INSERT INTO "item_word" VALUES (11, 2);
INSERT INTO "item_word" VALUES (11, 4);
INSERT INTO "item_word" VALUES (11, 9);
INSERT INTO "item_word" VALUES (11, 10);
INSERT INTO "item_word" VALUES (11, 14);
INSERT INTO "item_word" VALUES (11, 15);
INSERT INTO "item_word" VALUES (12, 3);
INSERT INTO "item_word" VALUES (12, 6);
INSERT INTO "item_word" VALUES (12, 8);
INSERT INTO "item_word" VALUES (13, 3);
INSERT INTO "item_word" VALUES (14, 3);
INSERT INTO "item_word" VALUES (14, 6);
INSERT INTO "item_word" VALUES (14, 8);
INSERT INTO "item_word" VALUES (15, 3);
INSERT INTO "item_word" VALUES (15, 6);
INSERT INTO "item_word" VALUES (15, 8);
INSERT INTO "item_word" VALUES (16, 3);
INSERT INTO "item_word" VALUES (16, 6);
INSERT INTO "item_word" VALUES (16, 8);
INSERT INTO "item_word" VALUES (17, 4);
INSERT INTO "item_word" VALUES (20, 6);
INSERT INTO "item_word" VALUES (24, 7);
INSERT INTO "item_word" VALUES (27, 8);
INSERT INTO "item_word" VALUES (28, 9);
INSERT INTO "item_word" VALUES (28, 13);
INSERT INTO "item_word" VALUES (28, 15);
INSERT INTO "item_word" VALUES (29, 9);
INSERT INTO "item_word" VALUES (29, 13);
INSERT INTO "item_word" VALUES (29, 15);
INSERT INTO "item_word" VALUES (30, 9);
INSERT INTO "item_word" VALUES (31, 9);
INSERT INTO "item_word" VALUES (35, 5);
INSERT INTO "item_word" VALUES (35, 11);
INSERT INTO "item_word" VALUES (36, 11);
INSERT INTO "item_word" VALUES (37, 11);
INSERT INTO "item_word" VALUES (38, 11);
INSERT INTO "item_word" VALUES (38, 15);
INSERT INTO "item_word" VALUES (39, 11);
INSERT INTO "item_word" VALUES (40, 11);
INSERT INTO "item_word" VALUES (42, 12);
INSERT INTO "item_word" VALUES (43, 9);
INSERT INTO "item_word" VALUES (43, 13);
INSERT INTO "item_word" VALUES (44, 9);
INSERT INTO "item_word" VALUES (44, 13);
INSERT INTO "item_word" VALUES (45, 14);
INSERT INTO "item_word" VALUES (47, 10);
INSERT INTO "item_word" VALUES (48, 10);
INSERT INTO "item_word" VALUES (50, 15);
INSERT INTO "item_word" VALUES (53, 1);
INSERT INTO "item_word" VALUES (54, 1);
INSERT INTO "item_word" VALUES (55, 1);
INSERT INTO "item_word" VALUES (56, 1);
INSERT INTO "item_word" VALUES (57, 1);
INSERT INTO "item_word" VALUES (58, 2);
INSERT INTO "item_word" VALUES (58, 4);
INSERT INTO "item_word" VALUES (59, 5);
INSERT INTO "item_word" VALUES (60, 5);
INSERT INTO "item_word" VALUES (60, 9);
INSERT INTO "item_word" VALUES (61, 5);
INSERT INTO "item_word" VALUES (62, 10);
INSERT INTO "item_word" VALUES (63, 9);
INSERT INTO "item_word" VALUES (64, 12);
INSERT INTO "item_word" VALUES (65, 12);
INSERT INTO "item_word" VALUES (66, 13);
INSERT INTO "ask_day" VALUES (2, 2026, 20786, 7, 3, 3, 3, 3, 3);
INSERT INTO "open_shelf" VALUES (2, 0, 0, 1788660000, 1);
INSERT INTO "open_shelf" VALUES (2, 0, 0, 1789092000, 2);
INSERT INTO "open_shelf" VALUES (2, 0, 0, 1789696800, 3);
INSERT INTO "open_shelf" VALUES (2, 0, 0, 1791338400, 4);
INSERT INTO "open_shelf" VALUES (2, 0, 0, 1791943200, 5);
INSERT INTO "open_shelf" VALUES (2, 0, 0, 1792461600, 6);
INSERT INTO "open_shelf" VALUES (2, 0, 0, 1795957877, 7);
INSERT INTO "open_shelf" VALUES (2, 0, 0, 1795957877, 8);
INSERT INTO "open_shelf" VALUES (2, 0, 0, 1795957877, 9);
INSERT INTO "open_shelf" VALUES (2, 0, 0, 1795957877, 10);
INSERT INTO "open_shelf" VALUES (2, 0, 1, 1789696800, 3);
INSERT INTO "open_shelf" VALUES (2, 0, 1, 1792461600, 6);
INSERT INTO "open_shelf" VALUES (2, 0, 1, 1795957877, 8);
INSERT INTO "open_shelf" VALUES (2, 0, 3, 1788660000, 1);
INSERT INTO "open_shelf" VALUES (2, 0, 3, 1789092000, 2);
INSERT INTO "open_shelf" VALUES (2, 0, 3, 1791338400, 4);
INSERT INTO "open_shelf" VALUES (2, 0, 3, 1791943200, 5);
INSERT INTO "open_shelf" VALUES (2, 0, 3, 1795957877, 7);
INSERT INTO "open_shelf" VALUES (2, 0, 3, 1795957877, 9);
INSERT INTO "open_shelf" VALUES (2, 0, 3, 1795957877, 10);
INSERT INTO "open_shelf" VALUES (2, 1, 0, 1789696800, 3);
INSERT INTO "open_shelf" VALUES (2, 1, 0, 1792461600, 6);
INSERT INTO "open_shelf" VALUES (2, 1, 0, 1795957877, 8);
INSERT INTO "open_shelf" VALUES (2, 1, 1, 1789696800, 3);
INSERT INTO "open_shelf" VALUES (2, 1, 1, 1792461600, 6);
INSERT INTO "open_shelf" VALUES (2, 1, 1, 1795957877, 8);
INSERT INTO "open_shelf" VALUES (2, 3, 0, 1788660000, 1);
INSERT INTO "open_shelf" VALUES (2, 3, 0, 1789092000, 2);
INSERT INTO "open_shelf" VALUES (2, 3, 0, 1791338400, 4);
INSERT INTO "open_shelf" VALUES (2, 3, 0, 1791943200, 5);
INSERT INTO "open_shelf" VALUES (2, 3, 0, 1795957877, 7);
INSERT INTO "open_shelf" VALUES (2, 3, 0, 1795957877, 9);
INSERT INTO "open_shelf" VALUES (2, 3, 0, 1795957877, 10);
INSERT INTO "open_shelf" VALUES (2, 3, 3, 1788660000, 1);
INSERT INTO "open_shelf" VALUES (2, 3, 3, 1789092000, 2);
INSERT INTO "open_shelf" VALUES (2, 3, 3, 1791338400, 4);
INSERT INTO "open_shelf" VALUES (2, 3, 3, 1791943200, 5);
INSERT INTO "open_shelf" VALUES (2, 3, 3, 1795957877, 7);
INSERT INTO "open_shelf" VALUES (2, 3, 3, 1795957877, 9);
INSERT INTO "open_shelf" VALUES (2, 3, 3, 1795957877, 10);
INSERT INTO "open_count" VALUES (2, 0, 0, 10);
INSERT INTO "open_count" VALUES (2, 0, 1, 3);
INSERT INTO "open_count" VALUES (2, 0, 3, 7);
INSERT INTO "open_count" VALUES (2, 1, 0, 3);
INSERT INTO "open_count" VALUES (2, 1, 1, 3);
INSERT INTO "open_count" VALUES (2, 3, 0, 7);
INSERT INTO "open_count" VALUES (2, 3, 3, 7);
INSERT INTO "part" VALUES (1, 11, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 153, 0, 1, 0, 1795869830, 1795869830, 'bbfe01b53d5e698ed33ec4df37bee9e6', '', '', '{}');
INSERT INTO "part" VALUES (2, 7, 1, 1, 1, 0, 1795783633, 'completed', '', NULL, NULL, NULL, 1.0, '', 356, 0, 1, 0, 1795783633, 1795783633, '7809a0f82732908d67264d73953547e8', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}');
INSERT INTO "part" VALUES (2, 8, 1, 1, 1, 0, 1795783989, 'completed', '', NULL, NULL, NULL, 1.0, '', 356, 0, 1, 0, 1795783989, 1795783989, 'd290fa4f3ce1d511ff0b23c0cbf6faed', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}');
INSERT INTO "part" VALUES (2, 9, 1, 1, 1, 0, 1795784345, 'completed', '', NULL, NULL, NULL, 1.0, '', 356, 0, 1, 0, 1795784345, 1795784345, 'f943f42e9b18a77eed629d0f0d5bbab9', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}');
INSERT INTO "part" VALUES (3, 7, 1, 1, 1, 0, 1795610667, 'completed', '', NULL, NULL, NULL, 0.9, '', 190, 0, 1, 0, 1795610667, 1795610667, 'b32e028102d75d8487342ef156d5a886', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}');
INSERT INTO "part" VALUES (3, 8, 1, 1, 1, 0, 1795610857, 'completed', '', NULL, NULL, NULL, 0.9, '', 190, 0, 1, 0, 1795610857, 1795610857, '0abb19b540221a6fe5e12d1893f0cc38', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}');
INSERT INTO "part" VALUES (3, 9, 1, 1, 1, 0, 1795611047, 'completed', '', NULL, NULL, NULL, 0.9, '', 190, 0, 1, 0, 1795611047, 1795611047, '4a1429b558220def13c10a537c244a78', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}');
INSERT INTO "part" VALUES (4, 7, 1, 1, 1, 0, 1795524415, 'completed', '', NULL, NULL, NULL, 0.6, '', 338, 0, 1, 0, 1795524415, 1795524415, 'd246588a4547befcea28165e79b96a39', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}');
INSERT INTO "part" VALUES (5, 7, 1, 1, 1, 0, 1795438052, 'completed', '', NULL, NULL, NULL, 0.8, '', 375, 0, 1, 0, 1795438052, 1795438052, 'df65b5f4b5c29002f16624d3ca397007', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}');
INSERT INTO "part" VALUES (5, 7, 2, 0, 1, 0, 1795338988, 'completed', '', NULL, NULL, NULL, 0.63, '', 120, 0, 1, 0, 1795338988, 1795338988, 'a9865dcc84dcdf29b5ee0c9c730a61c0', '', '', '{"completion_status":"completed","score":{"scaled":0.63}}');
INSERT INTO "part" VALUES (5, 8, 1, 1, 1, 0, 1795438427, 'completed', '', NULL, NULL, NULL, 0.8, '', 375, 0, 1, 0, 1795438427, 1795438427, 'f09468de9745f4525aabd03d8bd7f749', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}');
INSERT INTO "part" VALUES (5, 8, 2, 0, 1, 0, 1795338988, 'completed', '', NULL, NULL, NULL, 0.63, '', 120, 0, 1, 0, 1795338988, 1795338988, '62ee6d8e6ed196052d0f6c2cc1271488', '', '', '{"completion_status":"completed","score":{"scaled":0.63}}');
INSERT INTO "part" VALUES (5, 9, 1, 1, 1, 0, 1795438802, 'completed', '', NULL, NULL, NULL, 0.8, '', 375, 0, 1, 0, 1795438802, 1795438802, '847ea53075d14367b29f0b9c572c4c79', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}');
INSERT INTO "part" VALUES (5, 9, 2, 0, 1, 0, 1795338988, 'completed', '', NULL, NULL, NULL, 0.63, '', 120, 0, 1, 0, 1795338988, 1795338988, '4cc024bb98b3ff90943ba9968d18a035', '', '', '{"completion_status":"completed","score":{"scaled":0.63}}');
INSERT INTO "part" VALUES (6, 7, 1, 1, 1, 0, 1795351504, 'completed', '', NULL, NULL, NULL, 1.0, '', 227, 0, 1, 0, 1795351504, 1795351504, '829d1b97fce3ddcf15b6247673772f0e', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}');
INSERT INTO "part" VALUES (6, 8, 1, 1, 1, 0, 1795351731, 'completed', '', NULL, NULL, NULL, 1.0, '', 227, 0, 1, 0, 1795351731, 1795351731, '8d62739777331b0fb9227b213d81d4bd', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}');
INSERT INTO "part" VALUES (6, 9, 1, 1, 1, 0, 1795351958, 'completed', '', NULL, NULL, NULL, 1.0, '', 227, 0, 1, 0, 1795351958, 1795351958, 'bd5ba3291fb6e070458a26ff8de12ecd', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}');
INSERT INTO "part" VALUES (7, 7, 1, 1, 1, 0, 1795783541, 'completed', '', NULL, NULL, NULL, 0.7, '', 264, 0, 1, 0, 1795783541, 1795783541, 'c58cc270361de9979798f328013c22f5', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}');
INSERT INTO "part" VALUES (7, 8, 1, 1, 1, 0, 1795783805, 'completed', '', NULL, NULL, NULL, 0.7, '', 264, 0, 1, 0, 1795783805, 1795783805, 'd7ac437c92a1d6a3cf52c2693dfaea0f', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}');
INSERT INTO "part" VALUES (7, 9, 1, 1, 1, 0, 1795784069, 'completed', '', NULL, NULL, NULL, 0.7, '', 264, 0, 1, 0, 1795784069, 1795784069, '389e3661d597a448e3149557a31c0508', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}');
INSERT INTO "part" VALUES (8, 7, 1, 1, 1, 0, 1795610649, 'completed', '', NULL, NULL, NULL, 0.6, '', 172, 0, 1, 0, 1795610649, 1795610649, '20c66a29256f88ef7bc001b96a77f8ba', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}');
INSERT INTO "part" VALUES (8, 8, 1, 1, 1, 0, 1795610821, 'completed', '', NULL, NULL, NULL, 0.6, '', 172, 0, 1, 0, 1795610821, 1795610821, 'f37a6aa012d79f5374e0dc94b07aa2be', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}');
INSERT INTO "part" VALUES (8, 9, 1, 1, 1, 0, 1795610993, 'completed', '', NULL, NULL, NULL, 0.6, '', 172, 0, 1, 0, 1795610993, 1795610993, 'b20e8bda98e1046a5325fca9ab639bad', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}');
INSERT INTO "part" VALUES (9, 7, 1, 1, 1, 0, 1795524286, 'completed', '', NULL, NULL, NULL, 0.8, '', 209, 0, 1, 0, 1795524286, 1795524286, 'd306c76e99ba42e66fbb2b3ac94d77be', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}');
INSERT INTO "part" VALUES (9, 8, 1, 1, 1, 0, 1795524495, 'completed', '', NULL, NULL, NULL, 0.8, '', 209, 0, 1, 0, 1795524495, 1795524495, '53f3b3704fdc939747a3da5a5126b7d4', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}');
INSERT INTO "part" VALUES (9, 9, 1, 1, 1, 0, 1795524704, 'completed', '', NULL, NULL, NULL, 0.8, '', 209, 0, 1, 0, 1795524704, 1795524704, '2bff869f0463715dc88d1e5d860eb3c6', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}');
INSERT INTO "part" VALUES (10, 7, 1, 1, 1, 0, 1795438017, 'completed', '', NULL, NULL, NULL, 1.0, '', 340, 0, 1, 0, 1795438017, 1795438017, 'a5e8dc8ca4dda654c44ca26b2c0e5fee', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}');
INSERT INTO "part" VALUES (11, 7, 1, 1, 1, 0, 1795351654, 'completed', '', NULL, NULL, NULL, 0.7, '', 377, 0, 1, 0, 1795351654, 1795351654, 'f8204cf91bf25f5499702c856e7b8df5', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}');
INSERT INTO "part" VALUES (11, 8, 1, 1, 1, 0, 1795352031, 'completed', '', NULL, NULL, NULL, 0.7, '', 377, 0, 1, 0, 1795352031, 1795352031, '967453d185942358e57a06970ac8367a', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}');
INSERT INTO "part" VALUES (11, 9, 1, 1, 1, 0, 1795352408, 'completed', '', NULL, NULL, NULL, 0.7, '', 377, 0, 1, 0, 1795352408, 1795352408, 'e55f0f8eee50ae108268dd89ed78c372', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}');
INSERT INTO "part" VALUES (12, 7, 1, 1, 1, 0, 1795783580, 'completed', '', NULL, NULL, NULL, 0.9, '', 303, 0, 1, 0, 1795783580, 1795783580, 'b645d14d7e1df9050abd07a76078df2a', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}');
INSERT INTO "part" VALUES (12, 8, 1, 1, 1, 0, 1795783883, 'completed', '', NULL, NULL, NULL, 0.9, '', 303, 0, 1, 0, 1795783883, 1795783883, '49ba13f43c0e6337ade058a276c5faa5', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}');
INSERT INTO "part" VALUES (12, 9, 1, 1, 1, 0, 1795784186, 'completed', '', NULL, NULL, NULL, 0.9, '', 303, 0, 1, 0, 1795784186, 1795784186, 'c90e8de28a20043181dd8aa5e78d10a3', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}');
INSERT INTO "part" VALUES (13, 7, 1, 1, 1, 0, 1795610723, 'completed', '', NULL, NULL, NULL, 0.8, '', 246, 0, 1, 0, 1795610723, 1795610723, '147e336426e94ad88364ff07ef670f0b', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}');
INSERT INTO "part" VALUES (13, 8, 1, 1, 1, 0, 1795610969, 'completed', '', NULL, NULL, NULL, 0.8, '', 246, 0, 1, 0, 1795610969, 1795610969, '45bc706f9646bdd7761646e8b44dded3', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}');
INSERT INTO "part" VALUES (13, 9, 1, 1, 1, 0, 1795611215, 'completed', '', NULL, NULL, NULL, 0.8, '', 246, 0, 1, 0, 1795611215, 1795611215, '8949d34105ce3f99475ccf2ecc3258cd', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}');
INSERT INTO "part" VALUES (14, 7, 1, 1, 1, 0, 1795524360, 'completed', '', NULL, NULL, NULL, 1.0, '', 283, 0, 1, 0, 1795524360, 1795524360, 'dabe84a152f590dc0776464a8a3fc8e8', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}');
INSERT INTO "part" VALUES (14, 8, 1, 1, 1, 0, 1795524643, 'completed', '', NULL, NULL, NULL, 1.0, '', 283, 0, 1, 0, 1795524643, 1795524643, 'fa83d2ab1bed5ca450c497bdc3e9b521', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}');
INSERT INTO "part" VALUES (14, 9, 1, 1, 1, 0, 1795524926, 'completed', '', NULL, NULL, NULL, 1.0, '', 283, 0, 1, 0, 1795524926, 1795524926, '8c23bf63ea1e0f07f6dac12da86b9f1c', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}');
INSERT INTO "part" VALUES (15, 7, 1, 1, 1, 0, 1795869831, 'completed', '', NULL, NULL, NULL, 0.7, '', 154, 0, 1, 0, 1795869831, 1795869831, '3a4c8a72ae90c2b4b1c6a42bc2110de2', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}');
INSERT INTO "part" VALUES (15, 8, 1, 1, 1, 0, 1795869985, 'completed', '', NULL, NULL, NULL, 0.7, '', 154, 0, 1, 0, 1795869985, 1795869985, '61005c6eba61e24adce118bfd4bbf781', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}');
INSERT INTO "part" VALUES (15, 9, 1, 1, 1, 0, 1795870139, 'completed', '', NULL, NULL, NULL, 0.7, '', 154, 0, 1, 0, 1795870139, 1795870139, '320191436ccce3a9bbdebf0f2ab42d46', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}');
INSERT INTO "part" VALUES (16, 7, 1, 1, 1, 0, 1795783468, 'completed', '', NULL, NULL, NULL, 0.6, '', 191, 0, 1, 0, 1795783468, 1795783468, 'e80387356e109612485a3fe140200437', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}');
INSERT INTO "part" VALUES (16, 8, 1, 1, 1, 0, 1795783659, 'completed', '', NULL, NULL, NULL, 0.6, '', 191, 0, 1, 0, 1795783659, 1795783659, '56a3f17ec2b1766e9e41fe814cfbcef0', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}');
INSERT INTO "part" VALUES (16, 9, 1, 1, 1, 0, 1795783850, 'completed', '', NULL, NULL, NULL, 0.6, '', 191, 0, 1, 0, 1795783850, 1795783850, 'a9d8a433cec2b55bd70f19ae28508941', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}');
INSERT INTO "part" VALUES (17, 7, 1, 1, 1, 0, 1795697105, 'completed', '', NULL, NULL, NULL, 0.8, '', 228, 0, 1, 0, 1795697105, 1795697105, '4bf9a71d9e6f80571e709166c3451593', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}');
INSERT INTO "part" VALUES (17, 8, 1, 1, 1, 0, 1795697333, 'completed', '', NULL, NULL, NULL, 0.8, '', 228, 0, 1, 0, 1795697333, 1795697333, '4ed711606f34f5cff687caaa870d99de', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}');
INSERT INTO "part" VALUES (17, 9, 1, 1, 1, 0, 1795697561, 'completed', '', NULL, NULL, NULL, 0.8, '', 228, 0, 1, 0, 1795697561, 1795697561, 'ca38201d3be3aed9693afee2c7edc01a', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}');
INSERT INTO "part" VALUES (18, 7, 1, 1, 1, 0, 1795610742, 'completed', '', NULL, NULL, NULL, 1.0, '', 265, 0, 1, 0, 1795610742, 1795610742, 'ca195ddaee36341d8df75386382798f2', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}');
INSERT INTO "part" VALUES (18, 8, 1, 1, 1, 0, 1795611007, 'completed', '', NULL, NULL, NULL, 1.0, '', 265, 0, 1, 0, 1795611007, 1795611007, 'd1b0baba4c697ccb367754384b79d4c4', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}');
INSERT INTO "part" VALUES (18, 9, 1, 1, 1, 0, 1795611272, 'completed', '', NULL, NULL, NULL, 1.0, '', 265, 0, 1, 0, 1795611272, 1795611272, '26563ec6496beb56705556726aecb4d1', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}');
INSERT INTO "part" VALUES (19, 7, 1, 1, 1, 0, 1795524379, 'completed', '', NULL, NULL, NULL, 0.7, '', 302, 0, 1, 0, 1795524379, 1795524379, '972dc936d40a81a22748b34cf370d929', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}');
INSERT INTO "part" VALUES (19, 8, 1, 1, 1, 0, 1795524681, 'completed', '', NULL, NULL, NULL, 0.7, '', 302, 0, 1, 0, 1795524681, 1795524681, '7b6d0a9cd157d726275f59c614bb3676', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}');
INSERT INTO "part" VALUES (19, 9, 1, 1, 1, 0, 1795524983, 'completed', '', NULL, NULL, NULL, 0.7, '', 302, 0, 1, 0, 1795524983, 1795524983, '1e706a441173ecdbcc75244de48d8a64', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}');
INSERT INTO "part" VALUES (20, 7, 1, 1, 1, 0, 1795438053, 'completed', '', NULL, NULL, NULL, 0.9, '', 376, 0, 1, 0, 1795438053, 1795438053, '2065786eab2ea45990b9842ef2a9abaf', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}');
INSERT INTO "part" VALUES (20, 8, 1, 1, 1, 0, 1795438429, 'completed', '', NULL, NULL, NULL, 0.9, '', 376, 0, 1, 0, 1795438429, 1795438429, 'd47b82440e60db117b383c0f914a3b8e', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}');
INSERT INTO "part" VALUES (20, 9, 1, 1, 1, 0, 1795438805, 'completed', '', NULL, NULL, NULL, 0.9, '', 376, 0, 1, 0, 1795438805, 1795438805, 'd21a4ffd7a410442e0bae0d4f323d5eb', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}');
INSERT INTO "part" VALUES (21, 7, 1, 1, 1, 0, 1795351616, 'completed', '', NULL, NULL, NULL, 0.6, '', 339, 0, 1, 0, 1795351616, 1795351616, '032a55241dca882091da7e649d753e70', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}');
INSERT INTO "part" VALUES (21, 8, 1, 1, 1, 0, 1795351955, 'completed', '', NULL, NULL, NULL, 0.6, '', 339, 0, 1, 0, 1795351955, 1795351955, '10a6f07814630b1a6227874760bc774f', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}');
INSERT INTO "part" VALUES (21, 9, 1, 1, 1, 0, 1795352294, 'completed', '', NULL, NULL, NULL, 0.6, '', 339, 0, 1, 0, 1795352294, 1795352294, '928cb749230b854f254f478f99610233', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}');
INSERT INTO "part" VALUES (22, 7, 1, 1, 1, 0, 1795783450, 'completed', '', NULL, NULL, NULL, 0.8, '', 173, 0, 1, 0, 1795783450, 1795783450, '49e243b7c8cf7d852494ffe40f1ab650', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}');
INSERT INTO "part" VALUES (23, 7, 1, 1, 1, 0, 1795869887, 'completed', '', NULL, NULL, NULL, 1.0, '', 210, 0, 1, 0, 1795869887, 1795869887, 'dbe3460d204625253ab906bdb10be719', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}');
INSERT INTO "part" VALUES (23, 7, 2, 0, 1, 0, 1794045025, 'completed', '', NULL, NULL, NULL, 0.89, '', 120, 0, 1, 0, 1794045025, 1794045025, 'b97411d8018dafe971ecadb2b519ffe0', '', '', '{"completion_status":"completed","score":{"scaled":0.89000000000000001}}');
INSERT INTO "part" VALUES (23, 8, 1, 1, 1, 0, 1795870097, 'completed', '', NULL, NULL, NULL, 1.0, '', 210, 0, 1, 0, 1795870097, 1795870097, 'efa5e1a3c269eafc6d43842d49c3fa8c', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}');
INSERT INTO "part" VALUES (23, 8, 2, 0, 1, 0, 1794045025, 'completed', '', NULL, NULL, NULL, 0.89, '', 120, 0, 1, 0, 1794045025, 1794045025, '18fee0a7151098b23c2ab3b468023e5b', '', '', '{"completion_status":"completed","score":{"scaled":0.89000000000000001}}');
INSERT INTO "part" VALUES (23, 9, 1, 1, 1, 0, 1795870307, 'completed', '', NULL, NULL, NULL, 1.0, '', 210, 0, 1, 0, 1795870307, 1795870307, '73b14b135a927352edacf4bf248b44b4', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}');
INSERT INTO "part" VALUES (23, 9, 2, 0, 1, 0, 1794045025, 'completed', '', NULL, NULL, NULL, 0.89, '', 120, 0, 1, 0, 1794045025, 1794045025, '49b282096d98c09cd881210bef5193d1', '', '', '{"completion_status":"completed","score":{"scaled":0.89000000000000001}}');
INSERT INTO "part" VALUES (24, 7, 1, 1, 1, 0, 1795610724, 'completed', '', NULL, NULL, NULL, 0.7, '', 247, 0, 1, 0, 1795610724, 1795610724, '1f8be3e5bb3500a35cfce96f6b6662ef', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}');
INSERT INTO "part" VALUES (24, 8, 1, 1, 1, 0, 1795610971, 'completed', '', NULL, NULL, NULL, 0.7, '', 247, 0, 1, 0, 1795610971, 1795610971, '737974dc207ec81c6d2edfb4ff7d461b', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}');
INSERT INTO "part" VALUES (24, 9, 1, 1, 1, 0, 1795611218, 'completed', '', NULL, NULL, NULL, 0.7, '', 247, 0, 1, 0, 1795611218, 1795611218, '4ef38dee7d97bed71d4604eb720ffdfb', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}');
INSERT INTO "part" VALUES (25, 7, 1, 1, 1, 0, 1795437998, 'completed', '', NULL, NULL, NULL, 0.6, '', 321, 0, 1, 0, 1795437998, 1795437998, '26079e2895895346c9e95240c5214015', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}');
INSERT INTO "part" VALUES (25, 8, 1, 1, 1, 0, 1795438319, 'completed', '', NULL, NULL, NULL, 0.6, '', 321, 0, 1, 0, 1795438319, 1795438319, '80a81edae00095200e74837a97317855', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}');
INSERT INTO "part" VALUES (25, 9, 1, 1, 1, 0, 1795438640, 'completed', '', NULL, NULL, NULL, 0.6, '', 321, 0, 1, 0, 1795438640, 1795438640, 'c85a1b3b5f23129e299febea61c9da13', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}');
INSERT INTO "part" VALUES (26, 7, 1, 1, 1, 0, 1795351635, 'completed', '', NULL, NULL, NULL, 0.8, '', 358, 0, 1, 0, 1795351635, 1795351635, '0fbd71d86a9c2851cc2362b9875573e8', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}');
INSERT INTO "part" VALUES (26, 8, 1, 1, 1, 0, 1795351993, 'completed', '', NULL, NULL, NULL, 0.8, '', 358, 0, 1, 0, 1795351993, 1795351993, 'bb2234e2abab8b0cd06739f4716cd78b', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}');
INSERT INTO "part" VALUES (26, 9, 1, 1, 1, 0, 1795352351, 'completed', '', NULL, NULL, NULL, 0.8, '', 358, 0, 1, 0, 1795352351, 1795352351, '4554d6449497ff199662a15ca018d596', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}');
INSERT INTO "part" VALUES (27, 7, 1, 1, 1, 0, 1795783432, 'completed', '', NULL, NULL, NULL, 1.0, '', 155, 0, 1, 0, 1795783432, 1795783432, '55d85d083369d74e94f176a1535eb904', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}');
INSERT INTO "part" VALUES (27, 8, 1, 1, 1, 0, 1795783587, 'completed', '', NULL, NULL, NULL, 1.0, '', 155, 0, 1, 0, 1795783587, 1795783587, 'dda3e6d715ac7e3d0f73a80ab5ef600a', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}');
INSERT INTO "part" VALUES (27, 9, 1, 1, 1, 0, 1795783742, 'completed', '', NULL, NULL, NULL, 1.0, '', 155, 0, 1, 0, 1795783742, 1795783742, '9e4f8dd92cca8a0676984cb946d6ec42', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}');
INSERT INTO "part" VALUES (28, 7, 1, 1, 1, 0, 1795697069, 'completed', '', NULL, NULL, NULL, 0.7, '', 192, 0, 1, 0, 1795697069, 1795697069, '4293707104608ae93799ee2991a65b88', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}');
INSERT INTO "part" VALUES (29, 7, 1, 1, 1, 0, 1795610706, 'completed', '', NULL, NULL, NULL, 0.9, '', 229, 0, 1, 0, 1795610706, 1795610706, '5356b8cd9039018779a86a09110397ff', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}');
INSERT INTO "part" VALUES (29, 7, 2, 0, 1, 0, 1794996104, 'completed', '', NULL, NULL, NULL, 0.84, '', 120, 0, 1, 0, 1794996104, 1794996104, '047f1b288f4cf38da4fb7d9344220033', '', '', '{"completion_status":"completed","score":{"scaled":0.83999999999999997}}');
INSERT INTO "part" VALUES (29, 8, 1, 1, 1, 0, 1795610935, 'completed', '', NULL, NULL, NULL, 0.9, '', 229, 0, 1, 0, 1795610935, 1795610935, '4da8fd5cd0ff5fd6e7842d309fcbddb4', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}');
INSERT INTO "part" VALUES (29, 8, 2, 0, 1, 0, 1794996104, 'completed', '', NULL, NULL, NULL, 0.84, '', 120, 0, 1, 0, 1794996104, 1794996104, 'c7e966a74ed9c6adeed8722568cd77d5', '', '', '{"completion_status":"completed","score":{"scaled":0.83999999999999997}}');
INSERT INTO "part" VALUES (29, 9, 1, 1, 1, 0, 1795611164, 'completed', '', NULL, NULL, NULL, 0.9, '', 229, 0, 1, 0, 1795611164, 1795611164, 'e0af95d92ab1fcceb9ad088f29528a3b', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}');
INSERT INTO "part" VALUES (29, 9, 2, 0, 1, 0, 1794996104, 'completed', '', NULL, NULL, NULL, 0.84, '', 120, 0, 1, 0, 1794996104, 1794996104, 'e8115b7a4ad4c3047ea8ca7d95f773b4', '', '', '{"completion_status":"completed","score":{"scaled":0.83999999999999997}}');
INSERT INTO "part" VALUES (30, 7, 1, 1, 1, 0, 1795524343, 'completed', '', NULL, NULL, NULL, 0.6, '', 266, 0, 1, 0, 1795524343, 1795524343, '5d31adaa5f11e353c6acc4e1027b60c8', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}');
INSERT INTO "part" VALUES (30, 8, 1, 1, 1, 0, 1795524609, 'completed', '', NULL, NULL, NULL, 0.6, '', 266, 0, 1, 0, 1795524609, 1795524609, 'f5367eea1731b25fc75dc0940d4cc000', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}');
INSERT INTO "part" VALUES (30, 9, 1, 1, 1, 0, 1795524875, 'completed', '', NULL, NULL, NULL, 0.6, '', 266, 0, 1, 0, 1795524875, 1795524875, '38e465412b787504147314ba6049fcd3', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}');
INSERT INTO "part" VALUES (31, 12, 1, 1, 1, 0, 1795956433, 'completed', '', 100.0, 0.0, 100.0, 1.0, '', 356, 0, 1, 0, 1795956433, 1795956433, '6d95a0a9a6b46db671b3c7808cb47b1d', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"100"}}}');
INSERT INTO "part" VALUES (32, 12, 1, 1, 1, 0, 1795697215, 'completed', '', 60.0, 0.0, 100.0, 0.6, '', 338, 0, 1, 0, 1795697215, 1795697215, '357321e45759a36c00fde57022d98c14', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"60"}}}');
INSERT INTO "part" VALUES (33, 12, 1, 1, 1, 0, 1795956341, 'completed', '', 70.0, 0.0, 100.0, 0.7, '', 264, 0, 1, 0, 1795956341, 1795956341, '5011a24f6475535801a51807af8c5891', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"70"}}}');
INSERT INTO "part" VALUES (34, 12, 1, 1, 1, 0, 1795697086, 'completed', '', 80.0, 0.0, 100.0, 0.8, '', 209, 0, 1, 0, 1795697086, 1795697086, '1d46eb1ca62e9f4b33628acc48a3e246', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"80"}}}');
INSERT INTO "part" VALUES (35, 12, 1, 1, 1, 0, 1795610817, 'completed', '', 100.0, 0.0, 100.0, 1.0, '', 340, 0, 1, 0, 1795610817, 1795610817, '67462935ddd044170f05e79ebe1cbb13', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"100"}}}');
INSERT INTO "part" VALUES (36, 12, 1, 1, 1, 0, 1795956231, 'completed', '', 70.0, 0.0, 100.0, 0.7, '', 154, 0, 1, 0, 1795956231, 1795956231, '371560a087b4d761f385f56ac2d7ec3e', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"70"}}}');
INSERT INTO "part" VALUES (37, 12, 1, 1, 1, 0, 1795869905, 'completed', '', 80.0, 0.0, 100.0, 0.8, '', 228, 0, 1, 0, 1795869905, 1795869905, 'bc300059be9cae8d8a4188d2458b3fed', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"80"}}}');
INSERT INTO "part" VALUES (38, 12, 1, 1, 1, 0, 1795783542, 'completed', '', 100.0, 0.0, 100.0, 1.0, '', 265, 0, 1, 0, 1795783542, 1795783542, '8e2b90a71bcd2236395b38ac6825f842', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"100"}}}');
INSERT INTO "part" VALUES (38, 12, 2, 0, 1, 0, 1793958140, 'completed', '', 75.0, NULL, NULL, 0.75, '', 120, 0, 1, 0, 1793958140, 1793958140, '8472c2f73f6b947124fc6d6256c24beb', '', '', '{"core":{"lesson_status":"completed","score":{"raw":75}}}');
INSERT INTO "part" VALUES (39, 12, 1, 1, 1, 0, 1795524416, 'completed', '', 60.0, 0.0, 100.0, 0.6, '', 339, 0, 1, 0, 1795524416, 1795524416, '6b85cc04ed9ff705db8aa07e19a96afb', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"60"}}}');
INSERT INTO "part" VALUES (40, 12, 1, 1, 1, 0, 1795783524, 'completed', '', 70.0, 0.0, 100.0, 0.7, '', 247, 0, 1, 0, 1795783524, 1795783524, 'ce12cbd728aab9159bf8ca346a13d14a', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"70"}}}');
INSERT INTO "part" VALUES (41, 12, 1, 1, 1, 0, 1795524435, 'completed', '', 80.0, 0.0, 100.0, 0.8, '', 358, 0, 1, 0, 1795524435, 1795524435, '7d61a836b2c065280a241e10340999fd', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"80"}}}');
INSERT INTO "part" VALUES (42, 12, 1, 1, 1, 0, 1795956232, 'completed', '', 100.0, 0.0, 100.0, 1.0, '', 155, 0, 1, 0, 1795956232, 1795956232, '9935cd50d8ec932995720fa3cb2f5b70', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"100"}}}');
INSERT INTO "part" VALUES (43, 12, 1, 1, 1, 0, 1795697143, 'completed', '', 60.0, 0.0, 100.0, 0.6, '', 266, 0, 1, 0, 1795697143, 1795697143, 'ddf1973d3449bf62eec4ee6b6d5b95b0', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"60"}}}');
INSERT INTO "part" VALUES (44, 7, 1, 1, 1, 0, 1795697030, 'completed', '', NULL, NULL, NULL, 0.8, '', 153, 0, 1, 0, 1795697030, 1795697030, '3c543ae96c770ec74c6dd0885e9767a0', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}');
INSERT INTO "part" VALUES (45, 3, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 240, 0, 2, 0, 1789723376, 1792315376, '3f2d4f247f6aba8e789db14a79b58ec5', '', '', '{}');
INSERT INTO "part" VALUES (46, 3, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1795425873, 1795425873, '4cf0f22e2fe2a8f0f4e0441fb1590f54', '', '', '{}');
INSERT INTO "part" VALUES (47, 3, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1789897146, 1789897146, '90ef2f3d301bdb813c6ebe8e5a05d3ea', '', '', '{}');
INSERT INTO "part" VALUES (49, 3, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 240, 0, 2, 0, 1790932200, 1793610600, '081b257f9ac8fc997e2fa17e5c06c29f', '', '', '{}');
INSERT INTO "part" VALUES (51, 3, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1792228491, 1792228491, '85c0ff34ab60527775880e5be0a205d1', '', '', '{}');
INSERT INTO "part" VALUES (54, 3, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1791883279, 1791883279, '5fa7b0037cc9a46555eae3c1bed414e5', '', '', '{}');
INSERT INTO "part" VALUES (55, 3, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1791105970, 1791105970, 'a144ba6d770ec4cc6ca6fb2feaac7ed6', '', '', '{}');
INSERT INTO "part" VALUES (57, 3, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1792402261, 1792402261, '6d5b5eed947adb9a837db443eab23b37', '', '', '{}');
INSERT INTO "part" VALUES (60, 3, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1792057049, 1792057049, '4dd078e3cb53302d5b6578d9284a7a99', '', '', '{}');
INSERT INTO "part" VALUES (61, 6, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1792489146, 1792489146, '2065c676e0807e943e6454961e50a1bf', '', '', '{}');
INSERT INTO "part" VALUES (62, 3, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1791279740, 1791279740, '0f2748167914bfefc08776e88fd9115f', '', '', '{}');
INSERT INTO "part" VALUES (64, 3, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1792576031, 1792576031, '0bea8087ac191923fdabbc25d26da98b', '', '', '{}');
INSERT INTO "part" VALUES (67, 10, 1, 1, 1, 0, 1794474794, 'completed', '', 82.0, NULL, NULL, 0.82, '', 120, 0, 1, 0, 1794474794, 1794474794, '3c9d3078a9ed265201df5eceb2943030', '', '', '{"core":{"lesson_status":"completed","score":{"raw":82}}}');
INSERT INTO "part" VALUES (68, 10, 1, 1, 1, 0, 1793697485, 'completed', '', 74.0, NULL, NULL, 0.74, '', 120, 0, 1, 0, 1793697485, 1793697485, 'c15a48ab13eedbc3fefbb4e0ec6ade68', '', '', '{"core":{"lesson_status":"completed","score":{"raw":74}}}');
INSERT INTO "part" VALUES (69, 6, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1794561679, 1794561679, '7cf5cce3e13bc48878e92069b33f88ba', '', '', '{}');
INSERT INTO "part" VALUES (71, 6, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1793784370, 1793784370, '9237101d4a120a6b2d5a2864ef828e82', '', '', '{}');
INSERT INTO "part" VALUES (73, 3, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1794648564, 1794648564, '7e689d84ba14a93991e467ce1c8e5af1', '', '', '{}');
INSERT INTO "part" VALUES (74, 3, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1793871255, 1793871255, 'bbbd74a1f84d1bd2bfe836f927c5af65', '', '', '{}');
INSERT INTO "part" VALUES (76, 10, 1, 1, 1, 0, 1794735449, 'completed', '', 83.0, NULL, NULL, 0.83, '', 120, 0, 1, 0, 1794735449, 1794735449, '73153f7551aee58ca80e24d823d4d0ee', '', '', '{"core":{"lesson_status":"completed","score":{"raw":83}}}');
INSERT INTO "part" VALUES (77, 6, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1795599643, 1795599643, '3d74f1c4ae2023e620fb34c39587f89c', '', '', '{}');
INSERT INTO "part" VALUES (78, 10, 1, 1, 1, 0, 1793958140, 'completed', '', 75.0, NULL, NULL, 0.75, '', 120, 0, 1, 0, 1793958140, 1793958140, '3ce24918e05cdfc80b442047bd7198ca', '', '', '{"core":{"lesson_status":"completed","score":{"raw":75}}}');
INSERT INTO "part" VALUES (79, 6, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1794822334, 1794822334, 'dc318adbef97e244f48cf4facd136f28', '', '', '{}');
INSERT INTO "part" VALUES (81, 6, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1794045025, 1794045025, 'f8e8a04c8e6ceba513b0cae94396e7f7', '', '', '{}');
INSERT INTO "part" VALUES (82, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1791796394, 1791796394, 'fa75dbe4d6658dd6d4fea5333c28e86a', '', '', '{}');
INSERT INTO "part" VALUES (83, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1789636491, 1789636491, 'be7e2f25fb53e2aef33a21013b4f9d39', '', '', '{}');
INSERT INTO "part" VALUES (84, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1788859182, 1788859182, 'f68eed2d961458e466371e68cfc124cd', '', '', '{}');
INSERT INTO "part" VALUES (86, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1791970164, 1791970164, '066d959d4008af04efbd2395f237f75a', '', '', '{}');
INSERT INTO "part" VALUES (87, 2, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1789810261, 1789810261, 'db8c73613288c30842dc5042019b967d', '', '', '{}');
INSERT INTO "part" VALUES (88, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1789032952, 1789032952, '60695c3a46ca22730ae5d302e4f0168f', '', '', '{}');
INSERT INTO "part" VALUES (91, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1789984031, 1789984031, '4f6e9b3e9ddceb53db54f17e289419b3', '', '', '{}');
INSERT INTO "part" VALUES (92, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 240, 0, 2, 0, 1788774625, 1791366625, '3152a058f66aed3d145a68c201a4a68a', '', '', '{}');
INSERT INTO "part" VALUES (93, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1789206722, 1789206722, 'be2e03f7b4c1eab986973d3877f5db0a', '', '', '{}');
INSERT INTO "part" VALUES (94, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1792317704, 1792317704, '1923582f804ae7d2627dd019de3590a2', '', '', '{}');
INSERT INTO "part" VALUES (95, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1790157801, 1790157801, '7369eeddc3bc1ef420ea8fcc8a0d6e45', '', '', '{}');
INSERT INTO "part" VALUES (96, 2, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1790932200, 1790932200, '8a0e8b82ba64d608b7b9a012cbcb87b5', '', '', '{}');
INSERT INTO "part" VALUES (98, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1791019085, 1791019085, '4dcc65b1f45369233e1b7e50c7ce0957', '', '', '{}');
INSERT INTO "part" VALUES (99, 2, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1791883279, 1791883279, 'ab05b06e9cfed46f7971dc835f0e0475', '', '', '{}');
INSERT INTO "part" VALUES (100, 4, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1792315376, 1792315376, '69dd2e5357ef158020415cd7f9dd26a8', '', '', '{}');
INSERT INTO "part" VALUES (101, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1791105970, 1791105970, 'f6e27216f7d88d30bbb4032c71aaf172', '', '', '{}');
INSERT INTO "part" VALUES (104, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1791192855, 1791192855, '473f06d6b7c460264069e31cc4206e5a', '', '', '{}');
INSERT INTO "part" VALUES (105, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1792057049, 1792057049, '9b4aca001d5706f024e03dec4bafe41e', '', '', '{}');
INSERT INTO "part" VALUES (106, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1792489146, 1792489146, '67043cdb5c2efdcae671e54bb288aa14', '', '', '{}');
INSERT INTO "part" VALUES (107, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1791279740, 1791279740, '4adf9c696437b091ad84d4db7ddafdde', '', '', '{}');
INSERT INTO "part" VALUES (109, 4, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1792143934, 1792143934, '229b5b1a9103f57e25e3f9c7d983ee25', '', '', '{}');
INSERT INTO "part" VALUES (111, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1792230819, 1792230819, 'c3f4aaca1bff5befb18df580c61236b6', '', '', '{}');
INSERT INTO "part" VALUES (112, 2, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1792662916, 1792662916, '5a201994922192fbfdfc2a1b48c4f4e7', '', '', '{}');
INSERT INTO "part" VALUES (113, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1791453510, 1791453510, 'e3f24ad7e808d4b2a3b0145587d85280', '', '', '{}');
INSERT INTO "part" VALUES (115, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1793610600, 1793610600, 'de3d5991056ffb59e0ad7fe693a1924e', '', '', '{}');
INSERT INTO "part" VALUES (116, 4, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1794474794, 1794474794, '816967ff5e18365da189ebb5108687c2', '', '', '{}');
INSERT INTO "part" VALUES (118, 11, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1793697485, 1793697485, '8f4f0f452f7f0b40b0d675ff88e884b6', '', '', '{}');
INSERT INTO "part" VALUES (119, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1794561679, 1794561679, '52381cfe4762daa4715858b38e309d22', '', '', '{}');
INSERT INTO "part" VALUES (120, 4, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1795425873, 1795425873, '1e57dcc1b91f8a3298770c92e7a70a8d', '', '', '{}');
INSERT INTO "part" VALUES (121, 5, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1793784370, 1793784370, 'f13eea3e1bf3a6c46d4beb388dc1dc1b', '', '', '{}');
INSERT INTO "part" VALUES (122, 11, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1794648564, 1794648564, '8b51265d415da4f2aff3af4001030d5f', '', '', '{}');
INSERT INTO "part" VALUES (123, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1795512758, 1795512758, '06fae1f953ba8424f1690624071aa9b3', '', '', '{}');
INSERT INTO "part" VALUES (124, 2, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1793871255, 1793871255, '18f9e5779d40a13ccc9f7d7e632ee728', '', '', '{}');
INSERT INTO "part" VALUES (126, 5, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1794735449, 1794735449, '6c76c32c81dece2ac804733604930f4b', '', '', '{}');
INSERT INTO "part" VALUES (127, 11, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1795599643, 1795599643, '6b4597bb257ceff182211d017ed666cc', '', '', '{}');
INSERT INTO "part" VALUES (129, 2, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1794822334, 1794822334, 'c02d079c5697b1615df4ea4cdcfed2d5', '', '', '{}');
INSERT INTO "part" VALUES (131, 5, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1793612928, 1793612928, '3f972269556f9b5508d377e608200399', '', '', '{}');
INSERT INTO "part" VALUES (133, 12, 1, 1, 1, 0, 1794909219, 'completed', '', 70.0, NULL, NULL, 0.7, '', 120, 0, 1, 0, 1794909219, 1794909219, 'e3ac8fe5d47a9f9d307e636df85d1437', '', '', '{"core":{"lesson_status":"completed","score":{"raw":70}}}');
INSERT INTO "part" VALUES (134, 2, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1793699813, 1793699813, '42d0b7a077d61a88c1e9700c5d7b3549', '', '', '{}');
INSERT INTO "part" VALUES (135, 4, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1794131910, 1794131910, 'de8310cdf3027809007aea89397e520e', '', '', '{}');
INSERT INTO "part" VALUES (138, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1791796394, 1791796394, '819449f283782177875d65dc4d29826c', '', '', '{}');
INSERT INTO "part" VALUES (139, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1789636491, 1789636491, '79a4e9deb74d67cc45b20b96ea7954fd', '', '', '{}');
INSERT INTO "part" VALUES (140, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1788859182, 1788859182, 'd15f05b55cedc5f4832741a6b85ef33c', '', '', '{}');
INSERT INTO "part" VALUES (142, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1791970164, 1791970164, '6ed322f4ba7bcd67d1e800a421bda768', '', '', '{}');
INSERT INTO "part" VALUES (143, 2, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1789810261, 1789810261, 'a43880418247c70b0749c0ec132dfabf', '', '', '{}');
INSERT INTO "part" VALUES (144, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1789032952, 1789032952, 'f9ab7a039782ab8e36d1458615b10371', '', '', '{}');
INSERT INTO "part" VALUES (147, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1789984031, 1789984031, '42faed4e0041ab68e19573f67c68b83b', '', '', '{}');
INSERT INTO "part" VALUES (148, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 240, 0, 2, 0, 1788774625, 1791366625, '097ad0fcebda26ca6cc62ee7ab574a3d', '', '', '{}');
INSERT INTO "part" VALUES (149, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1789206722, 1789206722, 'dde08b48ed1669e584d8981e09824906', '', '', '{}');
INSERT INTO "part" VALUES (150, 2, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1790932200, 1790932200, '91772b619fd87fa82febbc57a04ab8af', '', '', '{}');
INSERT INTO "part" VALUES (153, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1791019085, 1791019085, '98a9fc173794ef41b0f646279b936dbd', '', '', '{}');
INSERT INTO "part" VALUES (154, 2, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1791883279, 1791883279, '1045a2d11a5146a1c77d5f8dd0232fe8', '', '', '{}');
INSERT INTO "part" VALUES (155, 4, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1792315376, 1792315376, 'dc4927d3289e78bebb821d2206f9a162', '', '', '{}');
INSERT INTO "part" VALUES (156, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1791105970, 1791105970, 'ff4bbf3a5e72c8b9b9e3a1234f9355f2', '', '', '{}');
INSERT INTO "part" VALUES (159, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1791192855, 1791192855, '2832e1fc1e9957cfed08e0726155a385', '', '', '{}');
INSERT INTO "part" VALUES (160, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1792057049, 1792057049, '3b3de0c2b6f7744fd0f724a13056d7a2', '', '', '{}');
INSERT INTO "part" VALUES (161, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1792489146, 1792489146, '76244b5020712fdde7d5d23cb6eb61de', '', '', '{}');
INSERT INTO "part" VALUES (162, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1791279740, 1791279740, '29701aa8c58363a363a71ed87a0e1f58', '', '', '{}');
INSERT INTO "part" VALUES (164, 4, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1792143934, 1792143934, 'e3502d9770d754df87e7dce71c398265', '', '', '{}');
INSERT INTO "part" VALUES (166, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1792230819, 1792230819, '30f3596feac6843d02ab46f345f5ae13', '', '', '{}');
INSERT INTO "part" VALUES (167, 2, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1792662916, 1792662916, '51bf021cee3a27dc3e25c4f23b891785', '', '', '{}');
INSERT INTO "part" VALUES (168, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1791453510, 1791453510, '6454d28198e7cb9e0f375bcbd822aa08', '', '', '{}');
INSERT INTO "part" VALUES (169, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1793610600, 1793610600, '259e739443104327fbad0fb633b20474', '', '', '{}');
INSERT INTO "part" VALUES (171, 4, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1794474794, 1794474794, 'caa38134a1ea519c289e046df37b3149', '', '', '{}');
INSERT INTO "part" VALUES (173, 7, 1, 1, 1, 0, 1795338988, 'completed', '', NULL, NULL, NULL, 0.63, '', 120, 0, 1, 0, 1795338988, 1795338988, 'c0088260189c09c8865349ec1ef6588f', '', '', '{"completion_status":"completed","score":{"scaled":0.63}}');
INSERT INTO "part" VALUES (173, 8, 1, 1, 1, 0, 1795338988, 'completed', '', NULL, NULL, NULL, 0.63, '', 120, 0, 1, 0, 1795338988, 1795338988, '72494ea503e7588b3571f7f792bd94ea', '', '', '{"completion_status":"completed","score":{"scaled":0.63}}');
INSERT INTO "part" VALUES (173, 9, 1, 1, 1, 0, 1795338988, 'completed', '', NULL, NULL, NULL, 0.63, '', 120, 0, 1, 0, 1795338988, 1795338988, '6fbebf28a7531d98b7b6d7fe7957b49f', '', '', '{"completion_status":"completed","score":{"scaled":0.63}}');
INSERT INTO "part" VALUES (174, 11, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1793697485, 1793697485, '272c544b72b099e66ff4c0333a0d29d3', '', '', '{}');
INSERT INTO "part" VALUES (176, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1794561679, 1794561679, 'b263fe8ed6754f1e2d0a247c39ccda9c', '', '', '{}');
INSERT INTO "part" VALUES (177, 4, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1795425873, 1795425873, '864bf902f03bcaa357f76fad2da4fae1', '', '', '{}');
INSERT INTO "part" VALUES (178, 5, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1793784370, 1793784370, 'a4c9230d2a2f2d5aed160cb9863c0518', '', '', '{}');
INSERT INTO "part" VALUES (180, 11, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1794648564, 1794648564, '282c9d6c5584a8b5ea268917d7c80d55', '', '', '{}');
INSERT INTO "part" VALUES (181, 1, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1795512758, 1795512758, '8d6f5c56737019979f00db78711866dc', '', '', '{}');
INSERT INTO "part" VALUES (182, 2, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1793871255, 1793871255, '383ae309ddc129c8ef01876ee85c73b4', '', '', '{}');
INSERT INTO "part" VALUES (184, 5, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1794735449, 1794735449, '7530b5ae421a7a9880b472c63634864d', '', '', '{}');
INSERT INTO "part" VALUES (185, 11, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1795599643, 1795599643, 'f69a7eb5a7750e993d3620b9d01d0775', '', '', '{}');
INSERT INTO "part" VALUES (186, 12, 1, 1, 1, 0, 1793958140, 'completed', '', 75.0, NULL, NULL, 0.75, '', 120, 0, 1, 0, 1793958140, 1793958140, '57d61b549b57f3f0091aa8818a59ea22', '', '', '{"core":{"lesson_status":"completed","score":{"raw":75}}}');
INSERT INTO "part" VALUES (188, 2, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1794822334, 1794822334, 'd8aca504557dc1b823c454fc0873c274', '', '', '{}');
INSERT INTO "part" VALUES (190, 5, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1793612928, 1793612928, '5b99eb6ea3e663fafa97cdaf9130584e', '', '', '{}');
INSERT INTO "part" VALUES (191, 7, 1, 1, 1, 0, 1794045025, 'completed', '', NULL, NULL, NULL, 0.89, '', 120, 0, 1, 0, 1794045025, 1794045025, '8317b25b87c765df6414904cc22548f3', '', '', '{"completion_status":"completed","score":{"scaled":0.89000000000000001}}');
INSERT INTO "part" VALUES (191, 8, 1, 1, 1, 0, 1794045025, 'completed', '', NULL, NULL, NULL, 0.89, '', 120, 0, 1, 0, 1794045025, 1794045025, '35a380286e37e92b36232f4d8aa6cfdc', '', '', '{"completion_status":"completed","score":{"scaled":0.89000000000000001}}');
INSERT INTO "part" VALUES (191, 9, 1, 1, 1, 0, 1794045025, 'completed', '', NULL, NULL, NULL, 0.89, '', 120, 0, 1, 0, 1794045025, 1794045025, '4996f53e4fb569b4372b7d195db4d040', '', '', '{"completion_status":"completed","score":{"scaled":0.89000000000000001}}');
INSERT INTO "part" VALUES (193, 12, 1, 1, 1, 0, 1794909219, 'completed', '', 70.0, NULL, NULL, 0.7, '', 120, 0, 1, 0, 1794909219, 1794909219, '2fcdf7d55696f22687b3eeab086e8870', '', '', '{"core":{"lesson_status":"completed","score":{"raw":70}}}');
INSERT INTO "part" VALUES (194, 2, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1793699813, 1793699813, 'f180e21a436691f4d9de4c4534fe6f5d', '', '', '{}');
INSERT INTO "part" VALUES (195, 4, 1, 1, 1, 0, NULL, 'completed', '', NULL, NULL, NULL, NULL, '', 120, 0, 1, 0, 1794131910, 1794131910, 'f4730e4ae2d5c7662b966de3406601db', '', '', '{}');
INSERT INTO "visit" VALUES (1, '80000000000145e10234', 11, 1, 1, 1, 0, 153, 1795869677);
INSERT INTO "visit" VALUES (2, '800000000001f9675a3b', 7, 1, 1, 1, 0, 356, 1795783277);
INSERT INTO "visit" VALUES (2, '8000000000029177b3c8', 8, 1, 1, 1, 0, 356, 1795783633);
INSERT INTO "visit" VALUES (2, '8000000000037dca33b1', 9, 1, 1, 1, 0, 356, 1795783989);
INSERT INTO "visit" VALUES (3, '80000000000126c0d97b', 7, 1, 1, 1, 0, 190, 1795610477);
INSERT INTO "visit" VALUES (3, '8000000000024b4fb56e', 8, 1, 1, 1, 0, 190, 1795610667);
INSERT INTO "visit" VALUES (3, '800000000003756a13e8', 9, 1, 1, 1, 0, 190, 1795610857);
INSERT INTO "visit" VALUES (4, '80000000000189a16fd4', 7, 1, 1, 1, 0, 338, 1795524077);
INSERT INTO "visit" VALUES (5, '800000000001cb1b9eae', 7, 1, 1, 1, 0, 375, 1795437677);
INSERT INTO "visit" VALUES (5, '800000000002889ed561', 8, 1, 1, 1, 0, 375, 1795438052);
INSERT INTO "visit" VALUES (5, '800000000003d6e2e063', 9, 1, 1, 1, 0, 375, 1795438427);
INSERT INTO "visit" VALUES (5, '80000000000421fecd98', 7, 2, 1, 1, 0, 120, 1795338988);
INSERT INTO "visit" VALUES (5, '8000000000052a8b12f1', 8, 2, 1, 1, 0, 120, 1795338988);
INSERT INTO "visit" VALUES (5, '800000000006c4a1ac2c', 9, 2, 1, 1, 0, 120, 1795338988);
INSERT INTO "visit" VALUES (6, '80000000000164bbc683', 7, 1, 1, 1, 0, 227, 1795351277);
INSERT INTO "visit" VALUES (6, '80000000000211d8e8c4', 8, 1, 1, 1, 0, 227, 1795351504);
INSERT INTO "visit" VALUES (6, '80000000000390cabf0d', 9, 1, 1, 1, 0, 227, 1795351731);
INSERT INTO "visit" VALUES (7, '8000000000011a3c0335', 7, 1, 1, 1, 0, 264, 1795783277);
INSERT INTO "visit" VALUES (7, '80000000000234fb9a3a', 8, 1, 1, 1, 0, 264, 1795783541);
INSERT INTO "visit" VALUES (7, '800000000003931356fb', 9, 1, 1, 1, 0, 264, 1795783805);
INSERT INTO "visit" VALUES (8, '800000000001531b2e9a', 7, 1, 1, 1, 0, 172, 1795610477);
INSERT INTO "visit" VALUES (8, '800000000002b20d9fae', 8, 1, 1, 1, 0, 172, 1795610649);
INSERT INTO "visit" VALUES (8, '800000000003d154ad3b', 9, 1, 1, 1, 0, 172, 1795610821);
INSERT INTO "visit" VALUES (9, '800000000001b8412589', 7, 1, 1, 1, 0, 209, 1795524077);
INSERT INTO "visit" VALUES (9, '8000000000022e984263', 8, 1, 1, 1, 0, 209, 1795524286);
INSERT INTO "visit" VALUES (9, '80000000000380020c97', 9, 1, 1, 1, 0, 209, 1795524495);
INSERT INTO "visit" VALUES (10, '800000000001ea1fb2af', 7, 1, 1, 1, 0, 340, 1795437677);
INSERT INTO "visit" VALUES (11, '8000000000015c2ef4f6', 7, 1, 1, 1, 0, 377, 1795351277);
INSERT INTO "visit" VALUES (11, '800000000002726f8661', 8, 1, 1, 1, 0, 377, 1795351654);
INSERT INTO "visit" VALUES (11, '800000000003dc48fd49', 9, 1, 1, 1, 0, 377, 1795352031);
INSERT INTO "visit" VALUES (12, '8000000000018f9ccc84', 7, 1, 1, 1, 0, 303, 1795783277);
INSERT INTO "visit" VALUES (12, '8000000000024d4b7899', 8, 1, 1, 1, 0, 303, 1795783580);
INSERT INTO "visit" VALUES (12, '8000000000034ad28e18', 9, 1, 1, 1, 0, 303, 1795783883);
INSERT INTO "visit" VALUES (13, '80000000000163ccbffc', 7, 1, 1, 1, 0, 246, 1795610477);
INSERT INTO "visit" VALUES (13, '8000000000024ca89e10', 8, 1, 1, 1, 0, 246, 1795610723);
INSERT INTO "visit" VALUES (13, '8000000000030f84e098', 9, 1, 1, 1, 0, 246, 1795610969);
INSERT INTO "visit" VALUES (14, '80000000000100fdf10c', 7, 1, 1, 1, 0, 283, 1795524077);
INSERT INTO "visit" VALUES (14, '8000000000020196e23d', 8, 1, 1, 1, 0, 283, 1795524360);
INSERT INTO "visit" VALUES (14, '800000000003c86f185b', 9, 1, 1, 1, 0, 283, 1795524643);
INSERT INTO "visit" VALUES (15, '80000000000190d09887', 7, 1, 1, 1, 0, 154, 1795869677);
INSERT INTO "visit" VALUES (15, '800000000002f4e52d32', 8, 1, 1, 1, 0, 154, 1795869831);
INSERT INTO "visit" VALUES (15, '80000000000330bf7fe3', 9, 1, 1, 1, 0, 154, 1795869985);
INSERT INTO "visit" VALUES (16, '800000000001a21eb134', 7, 1, 1, 1, 0, 191, 1795783277);
INSERT INTO "visit" VALUES (16, '800000000002a50d0a3d', 8, 1, 1, 1, 0, 191, 1795783468);
INSERT INTO "visit" VALUES (16, '8000000000035a8880ba', 9, 1, 1, 1, 0, 191, 1795783659);
INSERT INTO "visit" VALUES (17, '80000000000151264269', 7, 1, 1, 1, 0, 228, 1795696877);
INSERT INTO "visit" VALUES (17, '800000000002b1a5043f', 8, 1, 1, 1, 0, 228, 1795697105);
INSERT INTO "visit" VALUES (17, '800000000003108d1774', 9, 1, 1, 1, 0, 228, 1795697333);
INSERT INTO "visit" VALUES (18, '8000000000017421d9f5', 7, 1, 1, 1, 0, 265, 1795610477);
INSERT INTO "visit" VALUES (18, '8000000000028eb0ad46', 8, 1, 1, 1, 0, 265, 1795610742);
INSERT INTO "visit" VALUES (18, '80000000000348f40044', 9, 1, 1, 1, 0, 265, 1795611007);
INSERT INTO "visit" VALUES (19, '800000000001c7a86e9e', 7, 1, 1, 1, 0, 302, 1795524077);
INSERT INTO "visit" VALUES (19, '800000000002bd138396', 8, 1, 1, 1, 0, 302, 1795524379);
INSERT INTO "visit" VALUES (19, '800000000003082dd2f3', 9, 1, 1, 1, 0, 302, 1795524681);
INSERT INTO "visit" VALUES (20, '800000000001a2a34b36', 7, 1, 1, 1, 0, 376, 1795437677);
INSERT INTO "visit" VALUES (20, '80000000000203446e5e', 8, 1, 1, 1, 0, 376, 1795438053);
INSERT INTO "visit" VALUES (20, '80000000000354495a6e', 9, 1, 1, 1, 0, 376, 1795438429);
INSERT INTO "visit" VALUES (21, '80000000000108551134', 7, 1, 1, 1, 0, 339, 1795351277);
INSERT INTO "visit" VALUES (21, '8000000000029540e394', 8, 1, 1, 1, 0, 339, 1795351616);
INSERT INTO "visit" VALUES (21, '800000000003ecc33a52', 9, 1, 1, 1, 0, 339, 1795351955);
INSERT INTO "visit" VALUES (22, '80000000000154924f7c', 7, 1, 1, 1, 0, 173, 1795783277);
INSERT INTO "visit" VALUES (23, '8000000000011a2ce3b1', 7, 1, 1, 1, 0, 210, 1795869677);
INSERT INTO "visit" VALUES (23, '800000000002c17641b7', 8, 1, 1, 1, 0, 210, 1795869887);
INSERT INTO "visit" VALUES (23, '800000000003781445ea', 9, 1, 1, 1, 0, 210, 1795870097);
INSERT INTO "visit" VALUES (23, '800000000004a87c6637', 7, 2, 1, 1, 0, 120, 1794045025);
INSERT INTO "visit" VALUES (23, '800000000005280faa1d', 8, 2, 1, 1, 0, 120, 1794045025);
INSERT INTO "visit" VALUES (23, '8000000000066e0a9810', 9, 2, 1, 1, 0, 120, 1794045025);
INSERT INTO "visit" VALUES (24, '8000000000014bd64dec', 7, 1, 1, 1, 0, 247, 1795610477);
INSERT INTO "visit" VALUES (24, '8000000000028b8f0576', 8, 1, 1, 1, 0, 247, 1795610724);
INSERT INTO "visit" VALUES (24, '80000000000339de605e', 9, 1, 1, 1, 0, 247, 1795610971);
INSERT INTO "visit" VALUES (25, '800000000001c18399da', 7, 1, 1, 1, 0, 321, 1795437677);
INSERT INTO "visit" VALUES (25, '8000000000020760bb18', 8, 1, 1, 1, 0, 321, 1795437998);
INSERT INTO "visit" VALUES (25, '800000000003187a78a9', 9, 1, 1, 1, 0, 321, 1795438319);
INSERT INTO "visit" VALUES (26, '80000000000119cb20cd', 7, 1, 1, 1, 0, 358, 1795351277);
INSERT INTO "visit" VALUES (26, '800000000002c534fe33', 8, 1, 1, 1, 0, 358, 1795351635);
INSERT INTO "visit" VALUES (26, '8000000000038fa7f1f5', 9, 1, 1, 1, 0, 358, 1795351993);
INSERT INTO "visit" VALUES (27, '80000000000183e857f2', 7, 1, 1, 1, 0, 155, 1795783277);
INSERT INTO "visit" VALUES (27, '800000000002a521c192', 8, 1, 1, 1, 0, 155, 1795783432);
INSERT INTO "visit" VALUES (27, '8000000000037eec9238', 9, 1, 1, 1, 0, 155, 1795783587);
INSERT INTO "visit" VALUES (28, '8000000000014e1515e2', 7, 1, 1, 1, 0, 192, 1795696877);
INSERT INTO "visit" VALUES (29, '8000000000019f52d320', 7, 1, 1, 1, 0, 229, 1795610477);
INSERT INTO "visit" VALUES (29, '8000000000028279a3a9', 8, 1, 1, 1, 0, 229, 1795610706);
INSERT INTO "visit" VALUES (29, '800000000003749f0468', 9, 1, 1, 1, 0, 229, 1795610935);
INSERT INTO "visit" VALUES (29, '800000000004f492ea79', 7, 2, 1, 1, 0, 120, 1794996104);
INSERT INTO "visit" VALUES (29, '800000000005d11d4ac8', 8, 2, 1, 1, 0, 120, 1794996104);
INSERT INTO "visit" VALUES (29, '80000000000651cd2ef1', 9, 2, 1, 1, 0, 120, 1794996104);
INSERT INTO "visit" VALUES (30, '800000000001e60ca30d', 7, 1, 1, 1, 0, 266, 1795524077);
INSERT INTO "visit" VALUES (30, '8000000000026fc7f914', 8, 1, 1, 1, 0, 266, 1795524343);
INSERT INTO "visit" VALUES (30, '800000000003fe54c688', 9, 1, 1, 1, 0, 266, 1795524609);
INSERT INTO "visit" VALUES (31, '8000000000010d627226', 12, 1, 1, 1, 0, 356, 1795956077);
INSERT INTO "visit" VALUES (32, '8000000000017f9e1310', 12, 1, 1, 1, 0, 338, 1795696877);
INSERT INTO "visit" VALUES (33, '800000000001acdf2ce5', 12, 1, 1, 1, 0, 264, 1795956077);
INSERT INTO "visit" VALUES (34, '800000000001159a4975', 12, 1, 1, 1, 0, 209, 1795696877);
INSERT INTO "visit" VALUES (35, '8000000000010f3e5de2', 12, 1, 1, 1, 0, 340, 1795610477);
INSERT INTO "visit" VALUES (36, '8000000000013b837861', 12, 1, 1, 1, 0, 154, 1795956077);
INSERT INTO "visit" VALUES (37, '800000000001fd8286b8', 12, 1, 1, 1, 0, 228, 1795869677);
INSERT INTO "visit" VALUES (38, '80000000000113a19db8', 12, 1, 1, 1, 0, 265, 1795783277);
INSERT INTO "visit" VALUES (38, '800000000002a497da05', 12, 2, 1, 1, 0, 120, 1793958140);
INSERT INTO "visit" VALUES (39, '800000000001a5a2a9dd', 12, 1, 1, 1, 0, 339, 1795524077);
INSERT INTO "visit" VALUES (40, '800000000001f1d5f0c2', 12, 1, 1, 1, 0, 247, 1795783277);
INSERT INTO "visit" VALUES (41, '800000000001b6e02448', 12, 1, 1, 1, 0, 358, 1795524077);
INSERT INTO "visit" VALUES (42, '8000000000019ac1a68f', 12, 1, 1, 1, 0, 155, 1795956077);
INSERT INTO "visit" VALUES (43, '800000000001de5bc7dd', 12, 1, 1, 1, 0, 266, 1795696877);
INSERT INTO "visit" VALUES (44, '80000000000195f48e24', 7, 1, 1, 1, 0, 153, 1795696877);
INSERT INTO "visit" VALUES (45, '800000000001710d9f25', 3, 1, 1, 1, 0, 120, 1789723376);
INSERT INTO "visit" VALUES (45, '800000000002381a5988', 3, 1, 1, 0, 0, 120, 1792315376);
INSERT INTO "visit" VALUES (46, '8000000000014cc11040', 3, 1, 1, 1, 0, 120, 1795425873);
INSERT INTO "visit" VALUES (47, '800000000001e6fc8964', 3, 1, 1, 1, 0, 120, 1789897146);
INSERT INTO "visit" VALUES (49, '800000000001cbe87cb0', 3, 1, 1, 1, 0, 120, 1790932200);
INSERT INTO "visit" VALUES (49, '80000000000268e1e149', 3, 1, 1, 0, 0, 120, 1793610600);
INSERT INTO "visit" VALUES (51, '8000000000012635ebaa', 3, 1, 1, 1, 0, 120, 1792228491);
INSERT INTO "visit" VALUES (54, '800000000001b844dc1d', 3, 1, 1, 1, 0, 120, 1791883279);
INSERT INTO "visit" VALUES (55, '800000000001a8799769', 3, 1, 1, 1, 0, 120, 1791105970);
INSERT INTO "visit" VALUES (57, '800000000001310a5261', 3, 1, 1, 1, 0, 120, 1792402261);
INSERT INTO "visit" VALUES (60, '800000000001743bc6ed', 3, 1, 1, 1, 0, 120, 1792057049);
INSERT INTO "visit" VALUES (61, '8000000000010602b7e0', 6, 1, 1, 1, 0, 120, 1792489146);
INSERT INTO "visit" VALUES (62, '8000000000019b928355', 3, 1, 1, 1, 0, 120, 1791279740);
INSERT INTO "visit" VALUES (64, '8000000000017f278c79', 3, 1, 1, 1, 0, 120, 1792576031);
INSERT INTO "visit" VALUES (67, '800000000001e5b31895', 10, 1, 1, 1, 0, 120, 1794474794);
INSERT INTO "visit" VALUES (68, '80000000000155ddb113', 10, 1, 1, 1, 0, 120, 1793697485);
INSERT INTO "visit" VALUES (69, '800000000001623a8f49', 6, 1, 1, 1, 0, 120, 1794561679);
INSERT INTO "visit" VALUES (71, '8000000000018f3f344d', 6, 1, 1, 1, 0, 120, 1793784370);
INSERT INTO "visit" VALUES (73, '8000000000019356db05', 3, 1, 1, 1, 0, 120, 1794648564);
INSERT INTO "visit" VALUES (74, '800000000001a87f804e', 3, 1, 1, 1, 0, 120, 1793871255);
INSERT INTO "visit" VALUES (76, '800000000001f0479536', 10, 1, 1, 1, 0, 120, 1794735449);
INSERT INTO "visit" VALUES (77, '800000000001d1eb105c', 6, 1, 1, 1, 0, 120, 1795599643);
INSERT INTO "visit" VALUES (78, '800000000001ddef5dbf', 10, 1, 1, 1, 0, 120, 1793958140);
INSERT INTO "visit" VALUES (79, '8000000000016159edcb', 6, 1, 1, 1, 0, 120, 1794822334);
INSERT INTO "visit" VALUES (81, '800000000001e68e373e', 6, 1, 1, 1, 0, 120, 1794045025);
INSERT INTO "visit" VALUES (82, '8000000000011e4b2686', 1, 1, 1, 1, 0, 120, 1791796394);
INSERT INTO "visit" VALUES (83, '800000000001c2cb488d', 1, 1, 1, 1, 0, 120, 1789636491);
INSERT INTO "visit" VALUES (84, '8000000000011c69010e', 1, 1, 1, 1, 0, 120, 1788859182);
INSERT INTO "visit" VALUES (86, '800000000001f7fd0105', 1, 1, 1, 1, 0, 120, 1791970164);
INSERT INTO "visit" VALUES (87, '8000000000015ffc0126', 2, 1, 1, 1, 0, 120, 1789810261);
INSERT INTO "visit" VALUES (88, '800000000001395d083d', 1, 1, 1, 1, 0, 120, 1789032952);
INSERT INTO "visit" VALUES (91, '8000000000015bb3c70c', 1, 1, 1, 1, 0, 120, 1789984031);
INSERT INTO "visit" VALUES (92, '800000000001ddcb484e', 1, 1, 1, 1, 0, 120, 1788774625);
INSERT INTO "visit" VALUES (92, '800000000002e22cebd8', 1, 1, 1, 0, 0, 120, 1791366625);
INSERT INTO "visit" VALUES (93, '800000000001c6192112', 1, 1, 1, 1, 0, 120, 1789206722);
INSERT INTO "visit" VALUES (94, '8000000000016bba5262', 1, 1, 1, 1, 0, 120, 1792317704);
INSERT INTO "visit" VALUES (95, '80000000000176510a66', 1, 1, 1, 1, 0, 120, 1790157801);
INSERT INTO "visit" VALUES (96, '8000000000018a418fa2', 2, 1, 1, 1, 0, 120, 1790932200);
INSERT INTO "visit" VALUES (98, '8000000000018af3020a', 1, 1, 1, 1, 0, 120, 1791019085);
INSERT INTO "visit" VALUES (99, '80000000000109ed9dc5', 2, 1, 1, 1, 0, 120, 1791883279);
INSERT INTO "visit" VALUES (100, '800000000001c43240a9', 4, 1, 1, 1, 0, 120, 1792315376);
INSERT INTO "visit" VALUES (101, '80000000000124ba14ca', 1, 1, 1, 1, 0, 120, 1791105970);
INSERT INTO "visit" VALUES (104, '800000000001300ffe4b', 1, 1, 1, 1, 0, 120, 1791192855);
INSERT INTO "visit" VALUES (105, '800000000001d22305b1', 1, 1, 1, 1, 0, 120, 1792057049);
INSERT INTO "visit" VALUES (106, '800000000001a3fb9a95', 1, 1, 1, 1, 0, 120, 1792489146);
INSERT INTO "visit" VALUES (107, '80000000000133950b1f', 1, 1, 1, 1, 0, 120, 1791279740);
INSERT INTO "visit" VALUES (109, '800000000001bb9a35b2', 4, 1, 1, 1, 0, 120, 1792143934);
INSERT INTO "visit" VALUES (111, '800000000001709c46ac', 1, 1, 1, 1, 0, 120, 1792230819);
INSERT INTO "visit" VALUES (112, '800000000001373bec0c', 2, 1, 1, 1, 0, 120, 1792662916);
INSERT INTO "visit" VALUES (113, '8000000000017535fcb0', 1, 1, 1, 1, 0, 120, 1791453510);
INSERT INTO "visit" VALUES (115, '800000000001ca5a7d36', 1, 1, 1, 1, 0, 120, 1793610600);
INSERT INTO "visit" VALUES (116, '8000000000012a708dea', 4, 1, 1, 1, 0, 120, 1794474794);
INSERT INTO "visit" VALUES (118, '80000000000104904555', 11, 1, 1, 1, 0, 120, 1793697485);
INSERT INTO "visit" VALUES (119, '8000000000016b901883', 1, 1, 1, 1, 0, 120, 1794561679);
INSERT INTO "visit" VALUES (120, '800000000001663c5de9', 4, 1, 1, 1, 0, 120, 1795425873);
INSERT INTO "visit" VALUES (121, '8000000000013f036432', 5, 1, 1, 1, 0, 120, 1793784370);
INSERT INTO "visit" VALUES (122, '800000000001e4626107', 11, 1, 1, 1, 0, 120, 1794648564);
INSERT INTO "visit" VALUES (123, '800000000001fcf50952', 1, 1, 1, 1, 0, 120, 1795512758);
INSERT INTO "visit" VALUES (124, '80000000000184f61692', 2, 1, 1, 1, 0, 120, 1793871255);
INSERT INTO "visit" VALUES (126, '800000000001a48ffb31', 5, 1, 1, 1, 0, 120, 1794735449);
INSERT INTO "visit" VALUES (127, '8000000000013db867e9', 11, 1, 1, 1, 0, 120, 1795599643);
INSERT INTO "visit" VALUES (129, '800000000001dffeaa2d', 2, 1, 1, 1, 0, 120, 1794822334);
INSERT INTO "visit" VALUES (131, '8000000000019fba8298', 5, 1, 1, 1, 0, 120, 1793612928);
INSERT INTO "visit" VALUES (133, '800000000001a6c2a0f6', 12, 1, 1, 1, 0, 120, 1794909219);
INSERT INTO "visit" VALUES (134, '8000000000012bd6fedc', 2, 1, 1, 1, 0, 120, 1793699813);
INSERT INTO "visit" VALUES (135, '800000000001f5759018', 4, 1, 1, 1, 0, 120, 1794131910);
INSERT INTO "visit" VALUES (138, '800000000001954acf17', 1, 1, 1, 1, 0, 120, 1791796394);
INSERT INTO "visit" VALUES (139, '800000000001b3059870', 1, 1, 1, 1, 0, 120, 1789636491);
INSERT INTO "visit" VALUES (140, '800000000001c1e2d6cd', 1, 1, 1, 1, 0, 120, 1788859182);
INSERT INTO "visit" VALUES (142, '8000000000019e2003d9', 1, 1, 1, 1, 0, 120, 1791970164);
INSERT INTO "visit" VALUES (143, '800000000001ac09b979', 2, 1, 1, 1, 0, 120, 1789810261);
INSERT INTO "visit" VALUES (144, '800000000001be284eb3', 1, 1, 1, 1, 0, 120, 1789032952);
INSERT INTO "visit" VALUES (147, '80000000000145a4d0f8', 1, 1, 1, 1, 0, 120, 1789984031);
INSERT INTO "visit" VALUES (148, '800000000001c75a78be', 1, 1, 1, 1, 0, 120, 1788774625);
INSERT INTO "visit" VALUES (148, '8000000000026069b3b4', 1, 1, 1, 0, 0, 120, 1791366625);
INSERT INTO "visit" VALUES (149, '80000000000119403990', 1, 1, 1, 1, 0, 120, 1789206722);
INSERT INTO "visit" VALUES (150, '80000000000133e2011a', 2, 1, 1, 1, 0, 120, 1790932200);
INSERT INTO "visit" VALUES (153, '8000000000014532f1e5', 1, 1, 1, 1, 0, 120, 1791019085);
INSERT INTO "visit" VALUES (154, '80000000000190a87188', 2, 1, 1, 1, 0, 120, 1791883279);
INSERT INTO "visit" VALUES (155, '800000000001538a3458', 4, 1, 1, 1, 0, 120, 1792315376);
INSERT INTO "visit" VALUES (156, '8000000000013e1257fd', 1, 1, 1, 1, 0, 120, 1791105970);
INSERT INTO "visit" VALUES (159, '8000000000016ded10dd', 1, 1, 1, 1, 0, 120, 1791192855);
INSERT INTO "visit" VALUES (160, '8000000000016962a9c3', 1, 1, 1, 1, 0, 120, 1792057049);
INSERT INTO "visit" VALUES (161, '800000000001dbc71963', 1, 1, 1, 1, 0, 120, 1792489146);
INSERT INTO "visit" VALUES (162, '800000000001b4abeada', 1, 1, 1, 1, 0, 120, 1791279740);
INSERT INTO "visit" VALUES (164, '8000000000016d935f53', 4, 1, 1, 1, 0, 120, 1792143934);
INSERT INTO "visit" VALUES (166, '800000000001cd0c84b4', 1, 1, 1, 1, 0, 120, 1792230819);
INSERT INTO "visit" VALUES (167, '800000000001d3d980e7', 2, 1, 1, 1, 0, 120, 1792662916);
INSERT INTO "visit" VALUES (168, '800000000001375e19d8', 1, 1, 1, 1, 0, 120, 1791453510);
INSERT INTO "visit" VALUES (169, '8000000000019eabc1f0', 1, 1, 1, 1, 0, 120, 1793610600);
INSERT INTO "visit" VALUES (171, '8000000000015f0bf8c1', 4, 1, 1, 1, 0, 120, 1794474794);
INSERT INTO "visit" VALUES (173, '800000000001640f62c0', 7, 1, 1, 1, 0, 120, 1795338988);
INSERT INTO "visit" VALUES (173, '800000000002b2647420', 8, 1, 1, 1, 0, 120, 1795338988);
INSERT INTO "visit" VALUES (173, '80000000000333a2c0c4', 9, 1, 1, 1, 0, 120, 1795338988);
INSERT INTO "visit" VALUES (174, '8000000000011636447c', 11, 1, 1, 1, 0, 120, 1793697485);
INSERT INTO "visit" VALUES (176, '800000000001501a846b', 1, 1, 1, 1, 0, 120, 1794561679);
INSERT INTO "visit" VALUES (177, '800000000001ab718148', 4, 1, 1, 1, 0, 120, 1795425873);
INSERT INTO "visit" VALUES (178, '8000000000017423bfb0', 5, 1, 1, 1, 0, 120, 1793784370);
INSERT INTO "visit" VALUES (180, '80000000000116492691', 11, 1, 1, 1, 0, 120, 1794648564);
INSERT INTO "visit" VALUES (181, '80000000000154e6f4dd', 1, 1, 1, 1, 0, 120, 1795512758);
INSERT INTO "visit" VALUES (182, '8000000000010232d426', 2, 1, 1, 1, 0, 120, 1793871255);
INSERT INTO "visit" VALUES (184, '8000000000018d527b8a', 5, 1, 1, 1, 0, 120, 1794735449);
INSERT INTO "visit" VALUES (185, '80000000000164305f78', 11, 1, 1, 1, 0, 120, 1795599643);
INSERT INTO "visit" VALUES (186, '8000000000014c9e98fe', 12, 1, 1, 1, 0, 120, 1793958140);
INSERT INTO "visit" VALUES (188, '8000000000013fabaf44', 2, 1, 1, 1, 0, 120, 1794822334);
INSERT INTO "visit" VALUES (190, '800000000001c8763c1c', 5, 1, 1, 1, 0, 120, 1793612928);
INSERT INTO "visit" VALUES (191, '800000000001137ceead', 7, 1, 1, 1, 0, 120, 1794045025);
INSERT INTO "visit" VALUES (191, '8000000000022c4f17c6', 8, 1, 1, 1, 0, 120, 1794045025);
INSERT INTO "visit" VALUES (191, '80000000000310da3983', 9, 1, 1, 1, 0, 120, 1794045025);
INSERT INTO "visit" VALUES (193, '800000000001904f39db', 12, 1, 1, 1, 0, 120, 1794909219);
INSERT INTO "visit" VALUES (194, '8000000000011ae8c7fd', 2, 1, 1, 1, 0, 120, 1793699813);
INSERT INTO "visit" VALUES (195, '80000000000126d1e2b8', 4, 1, 1, 1, 0, 120, 1794131910);

CREATE INDEX job_due ON job (state, due);
CREATE INDEX unit_parent ON unit (parent_id);
CREATE INDEX person_unit ON person (unit_id);
CREATE INDEX class_member_person ON class_member (person_id);
CREATE INDEX session_person ON session (person_id);
CREATE INDEX audit_ref ON audit (kind, ref);
CREATE INDEX audit_person ON audit (person_id, at);
CREATE TRIGGER audit_kept BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit rows are never deleted'); END;
CREATE INDEX plan_current ON plan (subject_id, grade, current);
CREATE INDEX plan_lesson_lesson ON plan_lesson (lesson_id);
CREATE INDEX package_hash ON package (hash);
CREATE INDEX item_school ON item (school_id, state, changed);
CREATE INDEX version_hash ON version (hash);
CREATE INDEX item_lesson_lesson ON item_lesson (lesson_id);
CREATE INDEX review_event_item ON review_event (item_id);
CREATE INDEX upload_person ON upload (person_id, state);
CREATE INDEX upload_expires ON upload (state, expires);
CREATE INDEX quota_exempt_person ON quota_exempt (person_id, until_day);
CREATE INDEX quota_credit_hash ON quota_credit (hash, school_id);
CREATE INDEX item_submitted ON item (school_id, submitted);
CREATE INDEX person_grant_unit ON person_grant (unit_id, role);
CREATE TRIGGER quota_close_fixed BEFORE UPDATE ON quota_close
BEGIN SELECT RAISE(ABORT, 'a closed month never changes'); END;
CREATE TRIGGER quota_close_kept BEFORE DELETE ON quota_close
BEGIN SELECT RAISE(ABORT, 'a closed month is never deleted'); END;
CREATE TRIGGER quota_row_fixed BEFORE UPDATE ON quota_row
BEGIN SELECT RAISE(ABORT, 'a closed month never changes'); END;
CREATE TRIGGER quota_row_kept BEFORE DELETE ON quota_row
BEGIN SELECT RAISE(ABORT, 'a closed month is never deleted'); END;
CREATE TRIGGER quota_credit_fixed BEFORE UPDATE ON quota_credit
BEGIN SELECT RAISE(ABORT, 'a closed month never changes'); END;
CREATE TRIGGER quota_credit_kept BEFORE DELETE ON quota_credit
BEGIN SELECT RAISE(ABORT, 'a closed month is never deleted'); END;
CREATE INDEX audit_open ON audit (id) WHERE hash IS NULL;
CREATE INDEX audit_at ON audit (at);
CREATE INDEX audit_verb ON audit (verb, at);
CREATE INDEX audit_kind ON audit (kind, at);
CREATE TRIGGER audit_fixed BEFORE UPDATE ON audit
WHEN OLD.hash IS NOT NULL OR NEW.hash IS NULL OR NEW.id <> OLD.id
  OR NEW.at <> OLD.at OR NEW.person_id <> OLD.person_id
  OR NEW.verb <> OLD.verb OR NEW.kind <> OLD.kind OR NEW.ref <> OLD.ref
  OR NEW.note IS NOT OLD.note
BEGIN SELECT RAISE(ABORT, 'audit rows never change'); END;
CREATE INDEX notice_open ON notice (person_id, at) WHERE seen IS NULL;
CREATE INDEX notice_href ON notice (href);
CREATE INDEX item_live ON item (school_id, changed) WHERE live_id IS NOT NULL;
CREATE INDEX review_remark_item ON review_remark (item_id);
CREATE INDEX delegation_to ON delegation (to_id, until_day);
CREATE INDEX delegation_from ON delegation (from_id, until_day);
CREATE INDEX package_file_print ON package_file (print);
CREATE INDEX item_twin_other ON item_twin (other_id);
CREATE INDEX quota_exempt_until ON quota_exempt (until_day);
CREATE INDEX upload_month ON upload (person_id, created);
CREATE TRIGGER quota_rule_fixed BEFORE UPDATE ON quota_rule
WHEN (NEW.id <> OLD.id OR NEW.unit_id IS NOT OLD.unit_id OR NEW.role <> OLD.role
  OR NEW.subject_id <> OLD.subject_id OR NEW.grades <> OLD.grades
  OR NEW.person_id IS NOT OLD.person_id OR NEW.kinds <> OLD.kinds
  OR NEW.many <> OLD.many OR NEW.deadline <> OLD.deadline
  OR NEW.grace <> OLD.grace OR NEW.from_month <> OLD.from_month)
  AND EXISTS (SELECT 1 FROM quota_close c JOIN unit u ON u.id = c.school_id
  WHERE c.month >= OLD.from_month
  AND (OLD.until_month IS NULL OR c.month <= OLD.until_month)
  AND (OLD.unit_id IS NULL OR OLD.unit_id = u.id OR OLD.unit_id = u.parent_id
  OR (SELECT d.parent_id FROM unit d WHERE d.id = OLD.unit_id) = u.id))
BEGIN SELECT RAISE(ABORT, 'a rule of a closed month never changes'); END;
CREATE TRIGGER quota_rule_cut BEFORE UPDATE OF until_month ON quota_rule
WHEN NEW.until_month IS NOT NULL AND EXISTS (SELECT 1 FROM quota_close c JOIN unit u ON u.id = c.school_id
  WHERE c.month >= OLD.from_month
  AND (OLD.until_month IS NULL OR c.month <= OLD.until_month)
  AND (OLD.unit_id IS NULL OR OLD.unit_id = u.id OR OLD.unit_id = u.parent_id
  OR (SELECT d.parent_id FROM unit d WHERE d.id = OLD.unit_id) = u.id)
  AND c.month > NEW.until_month)
BEGIN SELECT RAISE(ABORT, 'a rule holds for the months that are closed'); END;
CREATE TRIGGER quota_rule_kept BEFORE DELETE ON quota_rule
WHEN EXISTS (SELECT 1 FROM quota_close c JOIN unit u ON u.id = c.school_id
  WHERE c.month >= OLD.from_month
  AND (OLD.until_month IS NULL OR c.month <= OLD.until_month)
  AND (OLD.unit_id IS NULL OR OLD.unit_id = u.id OR OLD.unit_id = u.parent_id
  OR (SELECT d.parent_id FROM unit d WHERE d.id = OLD.unit_id) = u.id))
BEGIN SELECT RAISE(ABORT, 'a rule of a closed month is never deleted'); END;
CREATE INDEX quota_confirm_month ON quota_confirm (school_id, month, person_id);
CREATE INDEX quota_correction_close ON quota_correction (close_id);
CREATE TRIGGER quota_correction_fixed BEFORE UPDATE ON quota_correction
BEGIN SELECT RAISE(ABORT, 'a correction never changes'); END;
CREATE TRIGGER quota_correction_kept BEFORE DELETE ON quota_correction
BEGIN SELECT RAISE(ABORT, 'a correction is never deleted'); END;
CREATE INDEX pupil_group_owner ON pupil_group (owner_id, year);
CREATE INDEX group_member_person ON group_member (person_id, class_id);
CREATE INDEX assignment_item ON assignment (item_id);
CREATE INDEX assignment_person ON assignment (person_id, year, until_day);
CREATE INDEX assignment_school ON assignment (school_id, year, until_day);
CREATE INDEX assignment_target_of ON assignment_target (assignment_id, class_id);
CREATE INDEX assignment_target_class ON assignment_target (class_id, person_id);
CREATE INDEX assignment_target_group ON assignment_target (group_id, assignment_id);
CREATE INDEX ask_class ON ask (class_id, asked, answered, hidden);
CREATE INDEX ask_open ON ask (class_id, asked) WHERE answered IS NULL AND hidden IS NULL;
CREATE INDEX ask_shown ON ask (class_id, shown) WHERE shown IS NOT NULL AND hidden IS NULL;
CREATE INDEX ask_person ON ask (person_id, asked);
CREATE INDEX ask_item ON ask (item_id, asked);
CREATE INDEX problem_code ON problem (code, last);
CREATE INDEX problem_last ON problem (last);
CREATE INDEX attempt_preview ON attempt (last) WHERE mode = 'preview';
CREATE INDEX item_refused ON item (expires) WHERE state = 'refused';
CREATE INDEX notice_at ON notice (at);
CREATE INDEX unit_above_below ON unit_above (above_id, unit_id);
CREATE TRIGGER unit_added AFTER INSERT ON unit BEGIN
  INSERT INTO unit_above (unit_id, above_id) VALUES (NEW.id, NEW.id);
  INSERT INTO unit_above (unit_id, above_id)
    SELECT NEW.id, a.above_id FROM unit_above a WHERE a.unit_id = NEW.parent_id;
END;
CREATE TRIGGER unit_moved AFTER UPDATE OF parent_id ON unit BEGIN
  DELETE FROM unit_above
    WHERE unit_id IN (SELECT b.unit_id FROM unit_above b WHERE b.above_id = NEW.id)
    AND above_id NOT IN (SELECT b.unit_id FROM unit_above b WHERE b.above_id = NEW.id);
  INSERT INTO unit_above (unit_id, above_id)
    SELECT b.unit_id, a.above_id FROM unit_above b
    JOIN unit_above a ON a.unit_id = NEW.parent_id WHERE b.above_id = NEW.id;
END;
CREATE INDEX item_own ON item (owner_id, school_id, changed, state, live_id);
CREATE INDEX item_sent ON item (school_id, sent, id, state, owner_id, changed, passed,
  live_id, grades, next_grades, subject_id, subject_above, owner_unit) WHERE state = 'submitted';
CREATE INDEX shelf_item ON shelf (item_id);
CREATE TRIGGER shelf_added AFTER INSERT ON shelf BEGIN
  INSERT INTO shelf_count (school_id, grade, subject_id, items)
    VALUES (NEW.school_id, NEW.grade, NEW.subject_id, 1)
    ON CONFLICT (school_id, grade, subject_id)
    DO UPDATE SET items = shelf_count.items + 1;
END;
CREATE TRIGGER shelf_removed AFTER DELETE ON shelf BEGIN
  UPDATE shelf_count SET items = items - 1 WHERE school_id = OLD.school_id
    AND grade = OLD.grade AND subject_id = OLD.subject_id;
END;
CREATE TRIGGER item_shelved AFTER INSERT ON item WHEN NEW.live_id IS NOT NULL BEGIN
  INSERT INTO shelf (school_id, grade, subject_id, changed, item_id)
    SELECT p.school_id, p.grade, p.subject_id, p.changed, p.item_id FROM shelf_place p WHERE p.item_id = NEW.id
    ON CONFLICT (school_id, grade, subject_id, changed, item_id) DO NOTHING;
END;
CREATE TRIGGER item_moved AFTER UPDATE OF live_id, changed, school_id ON item
WHEN OLD.live_id IS NOT NULL OR NEW.live_id IS NOT NULL BEGIN
  DELETE FROM shelf WHERE item_id = NEW.id;
  INSERT INTO shelf (school_id, grade, subject_id, changed, item_id)
    SELECT p.school_id, p.grade, p.subject_id, p.changed, p.item_id FROM shelf_place p WHERE p.item_id = NEW.id
    ON CONFLICT (school_id, grade, subject_id, changed, item_id) DO NOTHING;
END;
CREATE TRIGGER item_counted AFTER UPDATE OF live_id, school_id ON item
WHEN (OLD.live_id IS NULL) <> (NEW.live_id IS NULL) OR OLD.school_id <> NEW.school_id BEGIN
  UPDATE lesson_count SET items = items - 1 WHERE OLD.live_id IS NOT NULL
    AND school_id = OLD.school_id
    AND lesson_id IN (SELECT f.lesson_id FROM item_lesson f WHERE f.item_id = OLD.id);
  INSERT INTO lesson_count (school_id, lesson_id, items)
    SELECT NEW.school_id, f.lesson_id, 1 FROM item_lesson f
    WHERE f.item_id = NEW.id AND NEW.live_id IS NOT NULL
    ON CONFLICT (school_id, lesson_id) DO UPDATE SET items = lesson_count.items + 1;
END;
CREATE TRIGGER item_filed AFTER INSERT ON item_lesson BEGIN
  UPDATE item SET (grades, lesson_id, subject_id, subject_above) = (
    SELECT g.grades, g.lesson_id, g.subject_id, g.subject_above
    FROM item_filing g WHERE g.item_id = NEW.item_id) WHERE id = NEW.item_id;
  INSERT INTO shelf (school_id, grade, subject_id, changed, item_id)
    SELECT p.school_id, p.grade, p.subject_id, p.changed, p.item_id FROM shelf_place p WHERE p.item_id = NEW.item_id
    ON CONFLICT (school_id, grade, subject_id, changed, item_id) DO NOTHING;
  INSERT INTO lesson_count (school_id, lesson_id, items)
    SELECT i.school_id, NEW.lesson_id, 1 FROM item i
    WHERE i.id = NEW.item_id AND i.live_id IS NOT NULL
    ON CONFLICT (school_id, lesson_id) DO UPDATE SET items = lesson_count.items + 1;
END;
CREATE TRIGGER item_unfiled AFTER DELETE ON item_lesson BEGIN
  UPDATE item SET (grades, lesson_id, subject_id, subject_above) = (
    SELECT g.grades, g.lesson_id, g.subject_id, g.subject_above
    FROM item_filing g WHERE g.item_id = OLD.item_id) WHERE id = OLD.item_id;
  DELETE FROM shelf WHERE item_id = OLD.item_id;
  INSERT INTO shelf (school_id, grade, subject_id, changed, item_id)
    SELECT p.school_id, p.grade, p.subject_id, p.changed, p.item_id FROM shelf_place p WHERE p.item_id = OLD.item_id
    ON CONFLICT (school_id, grade, subject_id, changed, item_id) DO NOTHING;
  UPDATE lesson_count SET items = items - 1 WHERE lesson_id = OLD.lesson_id
    AND school_id = (SELECT i.school_id FROM item i
      WHERE i.id = OLD.item_id AND i.live_id IS NOT NULL);
END;
CREATE TRIGGER revision_filed AFTER INSERT ON revision_lesson BEGIN
  UPDATE item SET (next_grades, next_lesson_id, subject_id, subject_above) = (
    SELECT g.next_grades, g.next_lesson_id, g.subject_id, g.subject_above
    FROM item_filing g
    WHERE g.item_id = NEW.item_id) WHERE id = NEW.item_id;
END;
CREATE TRIGGER revision_unfiled AFTER DELETE ON revision_lesson BEGIN
  UPDATE item SET (next_grades, next_lesson_id, subject_id, subject_above) = (
    SELECT g.next_grades, g.next_lesson_id, g.subject_id, g.subject_above
    FROM item_filing g
    WHERE g.item_id = OLD.item_id) WHERE id = OLD.item_id;
END;
CREATE TRIGGER item_owned AFTER INSERT ON item BEGIN
  UPDATE item SET owner_unit = (SELECT p.unit_id FROM person p WHERE p.id = NEW.owner_id)
    WHERE id = NEW.id;
END;
CREATE TRIGGER item_given AFTER UPDATE OF owner_id ON item
WHEN NEW.owner_id <> OLD.owner_id BEGIN
  UPDATE item SET owner_unit = (SELECT p.unit_id FROM person p WHERE p.id = NEW.owner_id)
    WHERE id = NEW.id;
END;
CREATE TRIGGER owner_moved AFTER UPDATE OF unit_id ON person
WHEN NEW.unit_id <> OLD.unit_id BEGIN
  UPDATE item SET owner_unit = NEW.unit_id WHERE owner_id = NEW.id;
END;
CREATE TRIGGER item_refiled AFTER UPDATE ON item_lesson BEGIN
  UPDATE item SET (grades, lesson_id, subject_id, subject_above) = (
    SELECT g.grades, g.lesson_id, g.subject_id, g.subject_above
    FROM item_filing g WHERE g.item_id = item.id) WHERE id IN (OLD.item_id, NEW.item_id);
  DELETE FROM shelf WHERE item_id IN (OLD.item_id, NEW.item_id);
  INSERT INTO shelf (school_id, grade, subject_id, changed, item_id)
    SELECT p.school_id, p.grade, p.subject_id, p.changed, p.item_id FROM shelf_place p WHERE p.item_id IN (OLD.item_id, NEW.item_id)
    ON CONFLICT (school_id, grade, subject_id, changed, item_id) DO NOTHING;
  UPDATE lesson_count SET items = items - 1 WHERE lesson_id = OLD.lesson_id
    AND school_id = (SELECT i.school_id FROM item i
      WHERE i.id = OLD.item_id AND i.live_id IS NOT NULL);
  INSERT INTO lesson_count (school_id, lesson_id, items)
    SELECT i.school_id, NEW.lesson_id, 1 FROM item i
    WHERE i.id = NEW.item_id AND i.live_id IS NOT NULL
    ON CONFLICT (school_id, lesson_id) DO UPDATE SET items = lesson_count.items + 1;
END;
CREATE TRIGGER revision_refiled AFTER UPDATE ON revision_lesson BEGIN
  UPDATE item SET (next_grades, next_lesson_id, subject_id, subject_above) = (
    SELECT g.next_grades, g.next_lesson_id, g.subject_id, g.subject_above
    FROM item_filing g
    WHERE g.item_id = item.id) WHERE id IN (OLD.item_id, NEW.item_id);
END;
CREATE TRIGGER lesson_moved AFTER UPDATE OF subject_id, grade ON lesson
WHEN NEW.subject_id <> OLD.subject_id OR NEW.grade <> OLD.grade BEGIN
  UPDATE item SET (grades, next_grades, subject_id, subject_above) = (
    SELECT g.grades, g.next_grades, g.subject_id, g.subject_above FROM item_filing g WHERE g.item_id = item.id)
    WHERE id IN (SELECT f.item_id FROM item_lesson f WHERE f.lesson_id = NEW.id
    UNION SELECT r.item_id FROM revision_lesson r WHERE r.lesson_id = NEW.id);
  DELETE FROM shelf WHERE item_id IN (
    SELECT f.item_id FROM item_lesson f WHERE f.lesson_id = NEW.id);
  INSERT INTO shelf (school_id, grade, subject_id, changed, item_id)
    SELECT p.school_id, p.grade, p.subject_id, p.changed, p.item_id FROM shelf_place p WHERE p.item_id IN (
      SELECT f.item_id FROM item_lesson f WHERE f.lesson_id = NEW.id)
    ON CONFLICT (school_id, grade, subject_id, changed, item_id) DO NOTHING;
END;
CREATE TRIGGER subject_moved AFTER UPDATE OF parent_id ON subject
WHEN coalesce(NEW.parent_id, 0) <> coalesce(OLD.parent_id, 0) BEGIN
  UPDATE item SET subject_above = coalesce(NEW.parent_id, 0) WHERE subject_id = NEW.id;
  DELETE FROM shelf WHERE item_id IN (SELECT f.item_id FROM lesson l
    JOIN item_lesson f ON f.lesson_id = l.id WHERE l.subject_id = NEW.id);
  INSERT INTO shelf (school_id, grade, subject_id, changed, item_id)
    SELECT p.school_id, p.grade, p.subject_id, p.changed, p.item_id FROM shelf_place p WHERE p.item_id IN (SELECT f.item_id FROM lesson l
      JOIN item_lesson f ON f.lesson_id = l.id WHERE l.subject_id = NEW.id)
    ON CONFLICT (school_id, grade, subject_id, changed, item_id) DO NOTHING;
END;
CREATE INDEX item_word_item ON item_word (item_id);
CREATE VIEW item_text AS
SELECT i.id AS item_id, j.value AS text FROM item i
JOIN person p ON p.id = i.owner_id
JOIN json_each('["' || replace(replace(replace(i.folded || ' ' || p.folded,
  '\', ''), '"', ''), ' ', '","') || '"]') j
WHERE j.value <> '';
CREATE TRIGGER item_worded AFTER INSERT ON item BEGIN
  INSERT INTO word (text) SELECT DISTINCT t.text FROM item_text t
    WHERE t.item_id = NEW.id ON CONFLICT (text) DO NOTHING;
  INSERT INTO item_word (word_id, item_id) SELECT DISTINCT w.id, NEW.id
    FROM item_text t JOIN word w ON w.text = t.text WHERE t.item_id = NEW.id;
END;
CREATE TRIGGER item_reworded AFTER UPDATE OF folded, owner_id ON item
WHEN NEW.folded <> OLD.folded OR NEW.owner_id <> OLD.owner_id BEGIN
  DELETE FROM item_word WHERE item_id = NEW.id;
  INSERT INTO word (text) SELECT DISTINCT t.text FROM item_text t
    WHERE t.item_id = NEW.id ON CONFLICT (text) DO NOTHING;
  INSERT INTO item_word (word_id, item_id) SELECT DISTINCT w.id, NEW.id
    FROM item_text t JOIN word w ON w.text = t.text WHERE t.item_id = NEW.id;
END;
CREATE TRIGGER owner_renamed AFTER UPDATE OF folded ON person
WHEN NEW.folded <> OLD.folded BEGIN
  DELETE FROM item_word WHERE item_id IN (SELECT i.id FROM item i WHERE i.owner_id = NEW.id);
  INSERT INTO word (text) SELECT DISTINCT t.text FROM item i
    JOIN item_text t ON t.item_id = i.id WHERE i.owner_id = NEW.id
    ON CONFLICT (text) DO NOTHING;
  INSERT INTO item_word (word_id, item_id) SELECT DISTINCT w.id, i.id FROM item i
    JOIN item_text t ON t.item_id = i.id JOIN word w ON w.text = t.text
    WHERE i.owner_id = NEW.id;
END;
CREATE VIEW member_year AS	-- what these three columns must hold
SELECT m.class_id, m.person_id, coalesce(l.learnt, 0) AS learnt,
  coalesce(l.done, 0) AS done, coalesce(p.disabled, 0) AS gone
FROM class_member m JOIN class c ON c.id = m.class_id
JOIN person p ON p.id = m.person_id
LEFT JOIN learner l ON l.person_id = m.person_id AND l.year = c.year;
CREATE TRIGGER member_joined AFTER INSERT ON class_member BEGIN
  UPDATE class_member SET (learnt, done, gone) = (SELECT y.learnt, y.done, y.gone
    FROM member_year y WHERE y.class_id = NEW.class_id AND y.person_id = NEW.person_id)
    WHERE class_id = NEW.class_id AND person_id = NEW.person_id
    AND EXISTS (SELECT 1 FROM class c WHERE c.id = NEW.class_id);
  UPDATE class SET pupils = pupils + 1 WHERE id = NEW.class_id AND NEW.role = 'pupil';
END;
CREATE TRIGGER member_left AFTER DELETE ON class_member BEGIN
  UPDATE class SET pupils = pupils - 1 WHERE id = OLD.class_id AND OLD.role = 'pupil';
END;
CREATE TRIGGER member_changed AFTER UPDATE OF class_id, person_id, role ON class_member BEGIN
  UPDATE class_member SET (learnt, done, gone) = (SELECT y.learnt, y.done, y.gone
    FROM member_year y WHERE y.class_id = NEW.class_id AND y.person_id = NEW.person_id)
    WHERE class_id = NEW.class_id AND person_id = NEW.person_id
    AND EXISTS (SELECT 1 FROM class c WHERE c.id = NEW.class_id);
  UPDATE class SET pupils = pupils - 1 WHERE id = OLD.class_id AND OLD.role = 'pupil';
  UPDATE class SET pupils = pupils + 1 WHERE id = NEW.class_id AND NEW.role = 'pupil';
END;
CREATE TRIGGER class_turned AFTER UPDATE OF year ON class WHEN NEW.year <> OLD.year BEGIN
  UPDATE class_member SET (learnt, done, gone) = (SELECT y.learnt, y.done, y.gone
    FROM member_year y WHERE y.class_id = NEW.id AND y.person_id = class_member.person_id)
    WHERE class_id = NEW.id;
END;
CREATE TRIGGER person_shut AFTER UPDATE OF disabled ON person BEGIN
  UPDATE class_member SET gone = coalesce(NEW.disabled, 0) WHERE person_id = NEW.id;
END;
CREATE TRIGGER learner_added AFTER INSERT ON learner BEGIN
  UPDATE class_member SET learnt = NEW.learnt, done = NEW.done
    WHERE person_id = NEW.person_id AND EXISTS (SELECT 1 FROM class c
    WHERE c.id = class_member.class_id AND c.year = NEW.year);
END;
CREATE TRIGGER learner_changed AFTER UPDATE ON learner
WHEN NEW.learnt <> OLD.learnt OR NEW.done <> OLD.done BEGIN
  UPDATE class_member SET learnt = NEW.learnt, done = NEW.done
    WHERE person_id = NEW.person_id AND EXISTS (SELECT 1 FROM class c
    WHERE c.id = class_member.class_id AND c.year = NEW.year);
END;
CREATE TRIGGER learner_removed AFTER DELETE ON learner BEGIN
  UPDATE class_member SET learnt = 0, done = 0
    WHERE person_id = OLD.person_id AND EXISTS (SELECT 1 FROM class c
    WHERE c.id = class_member.class_id AND c.year = OLD.year);
END;
CREATE VIEW ask_figure AS	-- what one question adds to its day
SELECT a.id AS ask_id, c.unit_id AS school_id, c.year,
  (a.asked + 25200) / 86400 AS day, 1 AS asked,
  CASE WHEN a.answered IS NULL THEN 0 ELSE 1 END AS answered,
  CASE WHEN a.answered IS NULL AND a.hidden IS NULL THEN 1 ELSE 0 END AS open,
  CASE WHEN a.answered - a.asked <= 86400 THEN 1 ELSE 0 END AS days1,
  CASE WHEN a.answered - a.asked <= 259200 THEN 1 ELSE 0 END AS days3,
  CASE WHEN a.answered - a.asked <= 604800 THEN 1 ELSE 0 END AS days7
FROM ask a JOIN class c ON c.id = a.class_id;
CREATE TRIGGER ask_counted AFTER INSERT ON ask BEGIN
  INSERT INTO ask_day (school_id, year, day, asked, answered, open, days1, days3, days7)
    SELECT f.school_id, f.year, f.day, f.asked, f.answered, f.open, f.days1,
      f.days3, f.days7 FROM ask_figure f WHERE f.ask_id = NEW.id
    ON CONFLICT (school_id, year, day) DO UPDATE SET
      asked = ask_day.asked + excluded.asked,
      answered = ask_day.answered + excluded.answered,
      open = ask_day.open + excluded.open, days1 = ask_day.days1 + excluded.days1,
      days3 = ask_day.days3 + excluded.days3, days7 = ask_day.days7 + excluded.days7;
END;
CREATE TRIGGER ask_leaves BEFORE UPDATE OF class_id, asked, answered, hidden ON ask BEGIN
  UPDATE ask_day SET (asked, answered, open, days1, days3, days7) = (
    SELECT ask_day.asked - f.asked, ask_day.answered - f.answered,
      ask_day.open - f.open, ask_day.days1 - f.days1, ask_day.days3 - f.days3,
      ask_day.days7 - f.days7 FROM ask_figure f WHERE f.ask_id = OLD.id)
    WHERE (school_id, year, day) = (SELECT f.school_id, f.year, f.day
    FROM ask_figure f WHERE f.ask_id = OLD.id);
END;
CREATE TRIGGER ask_returns AFTER UPDATE OF class_id, asked, answered, hidden ON ask BEGIN
  INSERT INTO ask_day (school_id, year, day, asked, answered, open, days1, days3, days7)
    SELECT f.school_id, f.year, f.day, f.asked, f.answered, f.open, f.days1,
      f.days3, f.days7 FROM ask_figure f WHERE f.ask_id = NEW.id
    ON CONFLICT (school_id, year, day) DO UPDATE SET
      asked = ask_day.asked + excluded.asked,
      answered = ask_day.answered + excluded.answered,
      open = ask_day.open + excluded.open, days1 = ask_day.days1 + excluded.days1,
      days3 = ask_day.days3 + excluded.days3, days7 = ask_day.days7 + excluded.days7;
END;
CREATE TRIGGER ask_gone BEFORE DELETE ON ask BEGIN
  UPDATE ask_day SET (asked, answered, open, days1, days3, days7) = (
    SELECT ask_day.asked - f.asked, ask_day.answered - f.answered,
      ask_day.open - f.open, ask_day.days1 - f.days1, ask_day.days3 - f.days3,
      ask_day.days7 - f.days7 FROM ask_figure f WHERE f.ask_id = OLD.id)
    WHERE (school_id, year, day) = (SELECT f.school_id, f.year, f.day
    FROM ask_figure f WHERE f.ask_id = OLD.id);
END;
CREATE TRIGGER class_asks AFTER UPDATE OF year, unit_id ON class
WHEN NEW.year <> OLD.year OR NEW.unit_id <> OLD.unit_id BEGIN
  DELETE FROM ask_day WHERE school_id IN (OLD.unit_id, NEW.unit_id);
  INSERT INTO ask_day (school_id, year, day, asked, answered, open, days1, days3, days7)
    SELECT school_id, year, day, sum(asked), sum(answered), sum(open), sum(days1),
      sum(days3), sum(days7) FROM ask_figure
    WHERE school_id IN (OLD.unit_id, NEW.unit_id) GROUP BY school_id, year, day;
END;
CREATE INDEX attempt_item ON attempt (item_id, person_id, mode);
CREATE TRIGGER version_added AFTER INSERT ON version BEGIN
  UPDATE version SET shared = 1 WHERE hash = NEW.hash AND EXISTS (
    SELECT 1 FROM version o WHERE o.hash = NEW.hash AND o.id <> NEW.id);
END;
CREATE TRIGGER version_refiled AFTER UPDATE OF hash ON version WHEN NEW.hash <> OLD.hash BEGIN
  UPDATE version SET shared = CASE WHEN EXISTS (SELECT 1 FROM version o
    WHERE o.hash = version.hash AND o.id <> version.id) THEN 1 ELSE 0 END
    WHERE hash IN (OLD.hash, NEW.hash);
END;
CREATE INDEX plan_lesson_week ON plan_lesson (plan_id, week_to, week_from);
CREATE VIEW lesson_row AS	-- a lesson as one plan names it
SELECT l.id, l.key, pl.label, pl.title, t.title AS topic, l.grade, pl.periods,
  pl.week_from, pl.week_to, pl.ord, s.id AS subject_id, s.parent_id AS subject_above,
  s.code AS subject_code, s.name AS subject_name, s.abbr AS subject_abbr,
  s.family AS subject_family, pl.folded,
  p.id AS plan_id, p.subject_id AS plan_subject_id, p.grade AS plan_grade, p.current
FROM plan p JOIN plan_lesson pl ON pl.plan_id = p.id
JOIN lesson l ON l.id = pl.lesson_id JOIN topic t ON t.id = pl.topic_id
JOIN subject s ON s.id = l.subject_id;
CREATE VIEW question_row AS	-- with its last answer; handed to whom, as long as that colleague teaches the class
SELECT a.id, a.key, a.item_id, a.class_id, a.person_id, a.part, a.text, a.asked,
  coalesce(a.answered, 0) AS answered, coalesce(a.shown, 0) AS shown,
  coalesce(a.hidden, 0) AS hidden, a.wordings, a.reason, p.name AS person,
  c.name AS class, c.key AS class_key, c.year, c.grade, c.unit_id AS school_id,
  i.owner_id, i.title AS item, i.key AS item_key,
  CASE WHEN i.live_id IS NULL THEN 0 ELSE 1 END AS live,
  coalesce(i.lesson_id, 0) AS lesson_id, coalesce(w.text, '') AS answer,
  coalesce(w.at, 0) AS answer_at, coalesce(b.name, '') AS answer_by,
  coalesce(b.honorific, '') AS answer_honorific, coalesce(h.name, '') AS hider,
  coalesce(h.honorific, '') AS hider_honorific, coalesce(t.id, 0) AS handed_to,
  coalesce(t.name, '') AS handed_name, coalesce(t.honorific, '') AS handed_honorific
FROM ask a JOIN person p ON p.id = a.person_id
JOIN class c ON c.id = a.class_id JOIN item i ON i.id = a.item_id
LEFT JOIN ask_answer w ON w.ask_id = a.id AND w.no = a.wordings
LEFT JOIN person b ON b.id = w.person_id
LEFT JOIN person h ON h.id = a.hider_id
LEFT JOIN person t ON t.id = a.teacher_id AND t.disabled IS NULL
  AND EXISTS (SELECT 1 FROM class_member m WHERE m.class_id = a.class_id
    AND m.person_id = t.id AND m.role = 'teacher');
CREATE VIEW group_row AS	-- pupils: of it who still are pupils of their class
SELECT o.id, o.key, o.owner_id, o.school_id, o.year, o.name,
  coalesce(o.closed, 0) AS closed,
  (SELECT count(DISTINCT g.person_id) FROM group_pupil g WHERE g.group_id = o.id) AS pupils
FROM pupil_group o;
CREATE VIEW group_pupil AS
SELECT g.group_id, g.class_id, g.person_id, p.name
FROM group_member g JOIN class_member m ON m.class_id = g.class_id
  AND m.person_id = g.person_id AND m.role = 'pupil'
JOIN person p ON p.id = g.person_id AND p.disabled IS NULL;
CREATE VIEW work_pupil AS	-- whom an assignment means now, in the class by which it does, maybe twice
SELECT t.assignment_id, m.person_id, m.class_id, m.gone FROM assignment_target t
JOIN class_member m ON m.class_id = t.class_id AND m.role = 'pupil'
WHERE t.person_id IS NULL
UNION ALL SELECT t.assignment_id, m.person_id, m.class_id, m.gone FROM assignment_target t
JOIN class_member m ON m.class_id = t.class_id AND m.person_id = t.person_id
  AND m.role = 'pupil'
UNION ALL SELECT t.assignment_id, m.person_id, m.class_id, m.gone FROM assignment_target t
JOIN group_member g ON g.group_id = t.group_id
JOIN class_member m ON m.class_id = g.class_id AND m.person_id = g.person_id
  AND m.role = 'pupil';
CREATE VIEW trail_row AS	-- what a line is about, in words; self: of oneself; back: the clock went back
SELECT a.id, a.at, coalesce(p.name, '') AS who, coalesce(p.key, '') AS who_key,
  a.verb, a.kind, coalesce(a.note, '') AS note,
  coalesce(CASE a.kind
    WHEN 'item' THEN (SELECT i.title FROM item i WHERE i.id = a.ref)
    WHEN 'version' THEN (SELECT i.title FROM version v JOIN item i ON i.id = v.item_id WHERE v.id = a.ref)
    WHEN 'attempt' THEN (SELECT o.name || ' · ' || i.title FROM attempt t
      JOIN person o ON o.id = t.person_id JOIN item i ON i.id = t.item_id
      WHERE t.id = a.ref)
    WHEN 'class' THEN (SELECT c.name FROM class c WHERE c.id = a.ref)
    WHEN 'assignment' THEN (SELECT i.title FROM assignment w JOIN item i ON i.id = w.item_id WHERE w.id = a.ref)
    WHEN 'group' THEN (SELECT g.name FROM pupil_group g WHERE g.id = a.ref)
    WHEN 'question' THEN (SELECT i.title FROM ask q JOIN item i ON i.id = q.item_id WHERE q.id = a.ref)
    WHEN 'person' THEN (SELECT o.name FROM person o WHERE o.id = a.ref)
    WHEN 'month' THEN (SELECT (c.month % 100) || '/' || (c.month / 100)
      FROM quota_close c WHERE c.id = a.ref)
    WHEN 'confirm' THEN (SELECT (c.month % 100) || '/' || (c.month / 100)
      FROM quota_confirm c WHERE c.id = a.ref)
    WHEN 'unit' THEN (SELECT u.name FROM unit u WHERE u.id = a.ref)
    END, '') AS what,
  coalesce(CASE a.kind
    WHEN 'item' THEN (SELECT i.key FROM item i WHERE i.id = a.ref)
    WHEN 'version' THEN (SELECT i.key FROM version v JOIN item i ON i.id = v.item_id WHERE v.id = a.ref)
    WHEN 'attempt' THEN (SELECT t.key FROM attempt t WHERE t.id = a.ref)
    WHEN 'assignment' THEN (SELECT w.key FROM assignment w WHERE w.id = a.ref)
    WHEN 'class' THEN (SELECT c.key FROM class c WHERE c.id = a.ref)
    WHEN 'unit' THEN (SELECT u.key FROM unit u WHERE u.id = a.ref)
    WHEN 'group' THEN (SELECT g.key FROM pupil_group g WHERE g.id = a.ref)
    WHEN 'question' THEN (SELECT q.key FROM ask q WHERE q.id = a.ref)
    WHEN 'month' THEN CAST(a.ref AS TEXT)
    WHEN 'person' THEN (SELECT o.key FROM person o WHERE o.id = a.ref)
    END, '') AS key,
  CASE WHEN a.kind = 'person' AND a.ref = a.person_id THEN 1 ELSE 0 END AS self,
  CASE WHEN coalesce((SELECT b.at FROM audit b WHERE b.id < a.id
    ORDER BY b.id DESC LIMIT 1), 0) > a.at THEN 1 ELSE 0 END AS back,
  a.person_id, a.ref, p.folded, p.unit_id AS home,
  CASE a.kind
    WHEN 'item' THEN (SELECT i.school_id FROM item i WHERE i.id = a.ref)
    WHEN 'version' THEN (SELECT i.school_id FROM version v JOIN item i ON i.id = v.item_id WHERE v.id = a.ref)
    WHEN 'class' THEN (SELECT c.unit_id FROM class c WHERE c.id = a.ref)
    WHEN 'person' THEN (SELECT o.unit_id FROM person o WHERE o.id = a.ref)
    WHEN 'unit' THEN a.ref END AS place
FROM audit a LEFT JOIN person p ON p.id = a.person_id;
CREATE VIEW pupil_teacher AS	-- who teaches a class that the pupil is in, by its school year
SELECT m.person_id, c.year, t.person_id AS teacher_id FROM class_member m
JOIN class c ON c.id = m.class_id
JOIN class_member t ON t.class_id = m.class_id AND t.role = 'teacher'
WHERE m.role = 'pupil';
CREATE INDEX item_class ON item (owner_id) WHERE audience = 'class' AND live_id IS NOT NULL;
CREATE VIEW item_place AS	-- what decides who may see an item
SELECT i.id, i.changed, i.sent, i.passed, i.school_id, i.owner_id, i.owner_unit,
  i.grades | i.next_grades AS all_grades, i.subject_id, i.subject_above, i.state,
  CASE WHEN i.live_id IS NULL THEN 0 ELSE 1 END AS live, i.grades, i.audience,
  i.place_grade
FROM item i;
CREATE VIEW item_next AS	-- the filing of the next version, where there is one
SELECT n.item_id, n.place_grade, n.place_subject,
  (SELECT r.lesson_id FROM revision_lesson r
    WHERE r.item_id = n.item_id AND r.ord = 0) AS lesson_id
FROM revision n;
CREATE VIEW item_filing AS	-- what these columns must hold
SELECT i.id AS item_id,
  CASE WHEN f.lesson_id IS NULL AND i.place_grade > 0 THEN 1 << i.place_grade
    ELSE (SELECT coalesce(sum(b.bit), 0) FROM (SELECT DISTINCT 1 << l.grade AS bit
    FROM item_lesson x JOIN lesson l ON l.id = x.lesson_id
    WHERE x.item_id = i.id) b) END AS grades,
  f.lesson_id,
  CASE WHEN n.lesson_id IS NULL AND n.place_grade > 0 THEN 1 << n.place_grade
    ELSE (SELECT coalesce(sum(b.bit), 0) FROM (SELECT DISTINCT 1 << l.grade AS bit
    FROM revision_lesson x JOIN lesson l ON l.id = x.lesson_id
    WHERE x.item_id = i.id) b) END AS next_grades,
  n.lesson_id AS next_lesson_id,
  coalesce(s.id, 0) AS subject_id,
  coalesce(s.parent_id, 0) AS subject_above,
  (SELECT p.unit_id FROM person p WHERE p.id = i.owner_id) AS owner_unit
FROM item i LEFT JOIN item_next n ON n.item_id = i.id
LEFT JOIN item_lesson f ON f.item_id = i.id AND f.ord = 0
LEFT JOIN subject s ON s.id = coalesce(
  (SELECT l.subject_id FROM lesson l WHERE l.id = n.lesson_id), nullif(n.place_subject, 0),
  (SELECT l.subject_id FROM lesson l WHERE l.id = f.lesson_id), i.place_subject);
CREATE VIEW shelf_filed AS	-- a live item under each of its lessons, or at its place
SELECT i.school_id, l.grade, l.subject_id, i.changed, i.id AS item_id
FROM item i JOIN item_lesson f ON f.item_id = i.id JOIN lesson l ON l.id = f.lesson_id
WHERE i.live_id IS NOT NULL
UNION ALL SELECT i.school_id, i.place_grade, i.place_subject, i.changed, i.id
FROM item i WHERE i.live_id IS NOT NULL AND i.place_grade > 0
AND NOT EXISTS (SELECT 1 FROM item_lesson f WHERE f.item_id = i.id);
CREATE VIEW shelf_place AS	-- what the shelf must hold, once each
SELECT i.school_id, 0 AS grade, 0 AS subject_id, i.changed, i.id AS item_id
FROM item i WHERE i.live_id IS NOT NULL
UNION ALL SELECT p.school_id, p.grade, 0, p.changed, p.item_id FROM shelf_filed p
UNION ALL SELECT p.school_id, 0, p.subject_id, p.changed, p.item_id FROM shelf_filed p
WHERE p.subject_id > 0
UNION ALL SELECT p.school_id, p.grade, p.subject_id, p.changed, p.item_id FROM shelf_filed p
WHERE p.subject_id > 0
UNION ALL SELECT p.school_id, 0, s.parent_id, p.changed, p.item_id FROM shelf_filed p
JOIN subject s ON s.id = p.subject_id WHERE s.parent_id IS NOT NULL
UNION ALL SELECT p.school_id, p.grade, s.parent_id, p.changed, p.item_id FROM shelf_filed p
JOIN subject s ON s.id = p.subject_id WHERE s.parent_id IS NOT NULL;
CREATE TRIGGER item_placed AFTER UPDATE OF place_grade, place_subject ON item
WHEN NEW.place_grade <> OLD.place_grade
OR NEW.place_subject <> OLD.place_subject BEGIN
  UPDATE item SET (grades, subject_id, subject_above) = (
    SELECT g.grades, g.subject_id, g.subject_above
    FROM item_filing g WHERE g.item_id = NEW.id) WHERE id = NEW.id;
  DELETE FROM shelf WHERE item_id = NEW.id;
  INSERT INTO shelf (school_id, grade, subject_id, changed, item_id)
    SELECT p.school_id, p.grade, p.subject_id, p.changed, p.item_id FROM shelf_place p WHERE p.item_id = NEW.id
    ON CONFLICT (school_id, grade, subject_id, changed, item_id) DO NOTHING;
END;
CREATE TRIGGER item_begun AFTER INSERT ON item WHEN NEW.place_grade > 0 BEGIN
  UPDATE item SET (grades, subject_id, subject_above) = (
    SELECT g.grades, g.subject_id, g.subject_above
    FROM item_filing g WHERE g.item_id = NEW.id) WHERE id = NEW.id;
END;
CREATE TRIGGER revision_begun AFTER INSERT ON revision WHEN NEW.place_grade > 0 BEGIN
  UPDATE item SET (next_grades, subject_id, subject_above) = (
    SELECT g.next_grades, g.subject_id, g.subject_above
    FROM item_filing g WHERE g.item_id = NEW.item_id) WHERE id = NEW.item_id;
END;
CREATE TRIGGER revision_placed AFTER UPDATE OF place_grade, place_subject ON revision
WHEN NEW.place_grade <> OLD.place_grade
OR NEW.place_subject <> OLD.place_subject BEGIN
  UPDATE item SET (next_grades, subject_id, subject_above) = (
    SELECT g.next_grades, g.subject_id, g.subject_above
    FROM item_filing g WHERE g.item_id = NEW.item_id) WHERE id = NEW.item_id;
END;
CREATE TRIGGER revision_dropped AFTER DELETE ON revision BEGIN
  UPDATE item SET (next_grades, subject_id, subject_above) = (
    SELECT g.next_grades, g.subject_id, g.subject_above
    FROM item_filing g WHERE g.item_id = OLD.item_id) WHERE id = OLD.item_id;
END;
CREATE INDEX open_shelf_item ON open_shelf (item_id);
CREATE TRIGGER open_added AFTER INSERT ON open_shelf BEGIN
  INSERT INTO open_count (school_id, grade, subject_id, items)
    VALUES (NEW.school_id, NEW.grade, NEW.subject_id, 1)
    ON CONFLICT (school_id, grade, subject_id)
    DO UPDATE SET items = open_count.items + 1;
END;
CREATE TRIGGER open_removed AFTER DELETE ON open_shelf BEGIN
  UPDATE open_count SET items = items - 1 WHERE school_id = OLD.school_id
    AND grade = OLD.grade AND subject_id = OLD.subject_id;
END;
CREATE TRIGGER shelf_opened AFTER INSERT ON shelf BEGIN
  INSERT INTO open_shelf (school_id, grade, subject_id, changed, item_id)
    SELECT NEW.school_id, NEW.grade, NEW.subject_id, NEW.changed, NEW.item_id
    FROM item i WHERE i.id = NEW.item_id AND i.audience = 'grade';
END;
CREATE TRIGGER shelf_shut AFTER DELETE ON shelf BEGIN
  DELETE FROM open_shelf WHERE school_id = OLD.school_id AND grade = OLD.grade
    AND subject_id = OLD.subject_id AND changed = OLD.changed AND item_id = OLD.item_id;
END;
CREATE TRIGGER item_opened AFTER UPDATE OF audience ON item
WHEN NEW.audience <> OLD.audience BEGIN
  DELETE FROM open_shelf WHERE item_id = NEW.id;
  INSERT INTO open_shelf (school_id, grade, subject_id, changed, item_id)
    SELECT s.school_id, s.grade, s.subject_id, s.changed, s.item_id
    FROM shelf s WHERE s.item_id = NEW.id AND NEW.audience = 'grade';
END;
CREATE INDEX sign_in_failure_last ON sign_in_failure (last);
CREATE INDEX sign_in_failure_kind ON sign_in_failure (kind, last);
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

PRAGMA user_version=18;
COMMIT;
