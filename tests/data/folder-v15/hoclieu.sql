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

CREATE TABLE sign_in_failure (	-- back-off, by account and by address
  what	TEXT PRIMARY KEY,	-- "login:hanh", "peer:10.0.0.7", "pair:hanh|10.0.0.7"
  count	INTEGER NOT NULL,
  last	INTEGER NOT NULL,
  until	INTEGER NOT NULL	-- no try before
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
, passed INTEGER, passed_by INTEGER REFERENCES person (id), sent INTEGER, replaced_by INTEGER REFERENCES item (id), grades INTEGER NOT NULL DEFAULT 0, lesson_id INTEGER REFERENCES lesson (id), next_grades INTEGER NOT NULL DEFAULT 0, next_lesson_id INTEGER REFERENCES lesson (id), subject_id INTEGER NOT NULL DEFAULT 0, subject_above INTEGER NOT NULL DEFAULT 0, owner_unit INTEGER NOT NULL DEFAULT 0) STRICT;

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
  revoked	INTEGER, finished INTEGER,		-- since
  UNIQUE (person_id, version_id, mode)
) STRICT;

CREATE TABLE part (		-- one entry point within an attempt
  attempt_id	INTEGER NOT NULL REFERENCES attempt (id),
  entry_id	INTEGER NOT NULL REFERENCES package_entry (id),
  done	INTEGER NOT NULL DEFAULT 0,
  completion	TEXT NOT NULL DEFAULT '',	-- completed incomplete '' …
  success	TEXT NOT NULL DEFAULT '',	-- passed failed ''
  score_raw	REAL, score_min REAL, score_max REAL, score_scaled REAL,
  location	TEXT NOT NULL DEFAULT '',
  suspend	TEXT NOT NULL DEFAULT '',	-- suspend_data, to 1 MiB
  exit	TEXT NOT NULL DEFAULT '',
  cmi	TEXT NOT NULL DEFAULT '{}',	-- the rest of the model, JSON
  seconds	INTEGER NOT NULL DEFAULT 0,	-- wall clock, all sessions
  claimed	INTEGER NOT NULL DEFAULT 0,	-- seconds as the lesson claims
  visits	INTEGER NOT NULL DEFAULT 0,
  first	INTEGER NOT NULL,
  last	INTEGER NOT NULL,
  PRIMARY KEY (attempt_id, entry_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit (		-- one page load of the wrapper: idempotence of commits
  attempt_id	INTEGER NOT NULL REFERENCES attempt (id),
  nonce	TEXT NOT NULL,
  entry_id	INTEGER NOT NULL REFERENCES package_entry (id),
  seq	INTEGER NOT NULL,	-- highest commit stored
  base	INTEGER NOT NULL,	-- seconds of the part before this visit
  seconds	INTEGER NOT NULL,	-- of this visit, the largest told
  started	INTEGER NOT NULL,
  PRIMARY KEY (attempt_id, nonce)
) STRICT, WITHOUT ROWID;

CREATE TABLE interaction (	-- answers inside lessons
  attempt_id	INTEGER NOT NULL REFERENCES attempt (id),
  entry_id	INTEGER NOT NULL,
  n	INTEGER NOT NULL,
  ident	TEXT NOT NULL,
  type	TEXT NOT NULL DEFAULT '',
  response	TEXT NOT NULL DEFAULT '',
  result	TEXT NOT NULL DEFAULT '',
  weighting	REAL,
  latency	TEXT NOT NULL DEFAULT '',
  at	TEXT NOT NULL DEFAULT '',
  description	TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (attempt_id, entry_id, n)
) STRICT, WITHOUT ROWID;

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
) STRICT;

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
  reminded	INTEGER,		-- day of the last reminder, 20261123
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

INSERT INTO "object" VALUES ('5f7ace5dbe926cd87cdb38dcab7d564ff1848180cd2985a5fe7b7176e14e8adf', 2058, 1795935739, 1795935739);
INSERT INTO "object" VALUES ('2a50fa0766fa82166d4f2710a50733f1fc57728d972a5ebf4b221618d1127902', 2033, 1795935739, 1795935739);
INSERT INTO "object" VALUES ('6f71c1405472413bc3dd7d55f216a19d7d794d810864017c2f6417a6958e379b', 2015, 1795935739, 1795935739);
INSERT INTO "object" VALUES ('0407ba6b7cf94855c3cddcad6777e60120c64a8a5f756c15870c08ae67f65d10', 2021, 1795935739, 1795935739);
INSERT INTO "object" VALUES ('de8b055f4d26260b9881fea17f722ce7e759e8dc6eb34987ad18256e553d2ace', 2058, 1795935739, 1795935739);
INSERT INTO "object" VALUES ('5f58e5df477f357b5a2433ddfdb3d96d9809aa3c305d428039ad9f67adf841a5', 2008, 1795935739, 1795935739);
INSERT INTO "object" VALUES ('1e46ba0b161baa7721921c3887d16690b1440db311aed5a76ba93f26f9711630', 8666, 1795935739, 1795935739);
INSERT INTO "object" VALUES ('77c2fe46beb6d56df5aad5a5ffc7866582665ca7081ac159415ccc160911dc73', 6231, 1795935739, 1795935739);
INSERT INTO "object" VALUES ('606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 6536, 1795935739, 1795935739);
INSERT INTO "object" VALUES ('b226e3473ec3f9754e9d64a083c73fefa1c75225f848aa36fd143713e6dc6da5', 7345, 1795935739, 1795935739);
INSERT INTO "object" VALUES ('3f234e5534929db75a37c489c05a33d7d283d6048e487a68ba98ec783567ce02', 6421, 1795935739, 1795935739);
INSERT INTO "object" VALUES ('2790669c7d56d013678490ebd0837ef407705064f3f934e1d443c7ae9530f762', 6337, 1795935739, 1795935739);
INSERT INTO "object" VALUES ('d52e536a532846fb8bbd5561036955be0423c00c2636ee87741b6b52a35f6135', 2779, 1795935739, 1795935739);
INSERT INTO "job" VALUES (1, 'minutes', 1, 'waiting', 0, 0, 0, 0, 0, NULL, 1790843400);
INSERT INTO "job" VALUES (2, 'minutes', 2, 'waiting', 0, 0, 0, 0, 0, NULL, 1793521800);
INSERT INTO "unit" VALUES (1, 'nors7b7ipnwuizkf5f7ce7fan4', NULL, 'upper', 'Phường Sông Hương', 1795935739);
INSERT INTO "unit" VALUES (2, '5wcf22spv76kuliiwealiww6h4', 1, 'school', 'Trường Tiểu học Sông Hương', 1795935739);
INSERT INTO "unit" VALUES (3, 'jrx5qwmddwc3t5y47kzxytltie', 2, 'department', 'Tổ 1, 2, 3', 1795935739);
INSERT INTO "unit" VALUES (4, '7avrd6mtwgnt26lffhii3vcrge', 2, 'department', 'Tổ 4, 5', 1795935739);
INSERT INTO "person" VALUES (1, 'sjcionc7v2ug5euvs7zsgbltby', 2, 'duc', 'Phạm Văn Đức', 'pham van duc', 'thầy', 'vi', '$argon2id$v=19$m=65536,t=2,p=1$xpHDqy2myGS3KdimH0kL9w$Eat8J7O36BXZOsPVYE0LclWejNDdycS3D6nOfHrUWjY', 0, NULL, 1795935739);
INSERT INTO "person" VALUES (2, 'xozy4c5zv7tbp3vtjizb2aybmy', 3, 'ha', 'Lê Thu Hà', 'le thu ha', 'cô', 'vi', '$argon2id$v=19$m=65536,t=2,p=1$QJe4sjCjdgSzC+4fPJeQPg$vc8EsPo8yQvuPba+uNxI6qcmV+r3QFMPizAtY0CQjsM', 0, NULL, 1795935739);
INSERT INTO "person" VALUES (3, '3notw5va5bnfgdjh7i7phh2rri', 4, 'quocbao', 'Trần Quốc Bảo', 'tran quoc bao', 'thầy', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (4, 'd4g4jymoqpbkgfpxm32ewu56w4', 3, 'hanh', 'Trần Thị Hạnh', 'tran thi hanh', 'cô', 'vi', '$argon2id$v=19$m=65536,t=2,p=1$TMoenAvN4S2Idcjzlh6fKA$dfRoC6FPymoKXUd2Ro/NpsLNrx9m2zkX7xWkdXhY4NM', 0, NULL, 1795935739);
INSERT INTO "person" VALUES (5, '2zvmkic2kbd6mh2lcp6mtbpmnq', 3, 'loan', 'Đỗ Thị Loan', 'do thi loan', 'cô', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (6, 'jk7x2xk3kltpfma4ubltwkmkg4', 3, 'mai', 'Nguyễn Thị Tuyết Mai', 'nguyen thi tuyet mai', 'cô', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (7, 'chaqn7cstvt4mv5qttj2gxtpwu', 4, 'hai', 'Võ Minh Hải', 'vo minh hai', 'thầy', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (8, 'tq67rxshucbpupfwnz5q3m665a', 4, 'thuy', 'Hoàng Thị Thanh Thuỷ', 'hoang thi thanh thuy', 'cô', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (9, 'ydzesrvlus4gs6nril74mughzi', 4, 'nhan', 'Tôn Thất Nhân', 'ton that nhan', 'thầy', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (10, 'sf6aotbgsyzjzerifpqq362bb4', 1, 'lan', 'Vũ Thị Lan', 'vu thi lan', 'bà', 'vi', '$argon2id$v=19$m=65536,t=2,p=1$0gWI0MZ74pJvx2kNVVecZg$5v13WeRRKdule2vBRpFVQIFLai7H4LgdTgLnhlB31Jw', 0, NULL, 1795935739);
INSERT INTO "person" VALUES (11, 'w4hlgekpcaz2i4ss5utbkqlagq', 2, 'quan', 'Hồ Anh Quân', 'ho anh quan', 'thầy', 'vi', '$argon2id$v=19$m=65536,t=2,p=1$+DQDjcaFeMIC2LRF4dUjjA$M9pb/dazgZ3yCajRCw7rMCfBakLVIMqOtPDR7I5Sx+Y', 0, NULL, 1795935739);
INSERT INTO "person" VALUES (12, '6imdp4bberxmamfdo76kw7gqhu', 2, 'hoaian.1a', 'Phạm Hoài An', 'pham hoai an', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (13, 'd22chb6lyve3o63oxubxlzzp3e', 2, 'minhanh.1a', 'Cao Minh Anh', 'cao minh anh', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (14, '2ho27z6cge7mhchktu6wpoqnfa', 2, 'xuanbach.1a', 'Ngô Xuân Bách', 'ngo xuan bach', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (15, 'zwqelizgtaivetskthvpfe466m', 2, 'xuanbach2.1a', 'Võ Xuân Bách', 'vo xuan bach', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (16, '32x5uh4y24tmdmvfapd54rnwza', 2, 'giabao.1a', 'Vũ Gia Bảo', 'vu gia bao', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (17, 'e3mo63d72lzpuvx54epaxmiyye', 2, 'baochau.1a', 'Hoàng Bảo Châu', 'hoang bao chau', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (18, '6jvlgecjwtnqvobzelpkokoa4m', 2, 'trunghieu.1a', 'Nguyễn Trung Hiếu', 'nguyen trung hieu', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (19, 'huqwxhoh35kopbj2vjgegips6y', 2, 'trunghieu2.1a', 'Tôn Thất Trung Hiếu', 'ton that trung hieu', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (20, 'zwgdejxap3vz5sjn3rtpjp27ju', 2, 'quanghuy.1a', 'Tôn Thất Quang Huy', 'ton that quang huy', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (21, 'ap7oevml6ccm3cyancs32jfeaa', 2, 'dangkhoa.1a', 'Tôn Thất Đăng Khoa', 'ton that dang khoa', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (22, 'ncx3gzmvulg6diykn6wzfqkiwi', 2, 'minhkhoi.1a', 'Trần Minh Khôi', 'tran minh khoi', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (23, '2plbsit2tzpwtlhda2w7xq2hw4', 2, 'tuelam.1a', 'Phạm Tuệ Lâm', 'pham tue lam', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (24, 'y6l747edlvbivvkyeobvmrym7m', 2, 'nhatminh.1a', 'Hoàng Nhật Minh', 'hoang nhat minh', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (25, 'xornincxs4ig5k5jer5l4hxn44', 2, 'congminh.1a', 'Đặng Công Minh', 'dang cong minh', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (26, 'bpavo4smoljwzjpd3zbqyyddea', 2, 'congminh2.1a', 'Đỗ Công Minh', 'do cong minh', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (27, 'p2utyus7zdacd2h2skhxfdgaju', 2, 'hamy.1a', 'Đinh Hà My', 'dinh ha my', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (28, '47fkkxevukokw64l4mbpk3mfwa', 2, 'vietnam.1a', 'Bùi Viết Nam', 'bui viet nam', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (29, 'ukv4onh4wp7447atnz4jtaponm', 2, 'vietnam2.1a', 'Võ Viết Nam', 'vo viet nam', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (30, 'yahiznojgy5xbd6qqhh6gk7qty', 2, 'thaonguyen.1a', 'Bùi Thảo Nguyên', 'bui thao nguyen', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (31, 'cssxcpvlqktsz5ssvgrdy6uzv4', 2, 'kimngan.1a', 'Đinh Kim Ngân', 'dinh kim ngan', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (32, 'aecfmzwojeles3f42k6olt4s2y', 2, 'baongoc.1a', 'Huỳnh Bảo Ngọc', 'huynh bao ngoc', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (33, 'kv6sjdsxsoc7ipo73wxz6tqkry', 2, 'bichphuong.1a', 'Hoàng Bích Phượng', 'hoang bich phuong', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (34, 'n4vpgow7xf4g6etxkr3hw3ok7u', 2, 'bichphuong2.1a', 'Tôn Nữ Bích Phượng', 'ton nu bich phuong', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (35, 'n6x37c3kgwlc5vdp2oni77fbca', 2, 'minhquan.1a', 'Tôn Thất Minh Quân', 'ton that minh quan', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (36, 'n4v5idqer2a62sc537lj65dnta', 2, 'haidang.1a', 'Tôn Thất Hải Đăng', 'ton that hai dang', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (37, 'zfvg4sl7sxynnnktjz4qbcfbgu', 2, 'thanhdat.1a', 'Vũ Thành Đạt', 'vu thanh dat', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (38, 'r2ybbshpf225rzn3ksieyzfiim', 2, 'phucan.3a', 'Lê Phúc An', 'le phuc an', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (39, 'xbhsrpuiusxssrioqhr6nzn3qu', 2, 'minhanh.3a', 'Nguyễn Minh Anh', 'nguyen minh anh', 'em', 'vi', '$argon2id$v=19$m=65536,t=2,p=1$48ngU+ruB7vmf6PyOj6EpQ$0D74wvXS+99vNIDukMyH8embwBsuIUBNEMBfoR2eNV8', 0, NULL, 1795935739);
INSERT INTO "person" VALUES (40, 'xxrbdpvkhc6iifllqqccf7e44i', 2, 'xuanbach.3a', 'Trần Xuân Bách', 'tran xuan bach', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (41, 'euehtw67oylrxdpmccahylh5pq', 2, 'quynhchi.3a', 'Hoàng Quỳnh Chi', 'hoang quynh chi', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (42, 'fiutrr2celqhu44czmiskamudu', 2, 'lanchi.3a', 'Nguyễn Lan Chi', 'nguyen lan chi', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (43, 'igmofgcsqtyidd2syqyqw42snq', 2, 'quynhchi2.3a', 'Nguyễn Quỳnh Chi', 'nguyen quynh chi', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (44, 'mwjxhy2n7twbbqefs7fntxcjhq', 2, 'baochau.3a', 'Phan Bảo Châu', 'phan bao chau', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (45, 'f75453bc3fm3ypysgdzitrndum', 2, 'baochau2.3a', 'Trần Bảo Châu', 'tran bao chau', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (46, '6fws5fgtrxlyiwlibbx7ci3gkm', 2, 'ngocdiep.3a', 'Võ Ngọc Diệp', 'vo ngoc diep', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (47, 'yrc4guer2glb5hoqoalrrlu3j4', 2, 'tiendung.3a', 'Phạm Tiến Dũng', 'pham tien dung', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (48, 'alpgskxmefywe2y2xdghn7pldu', 2, 'trunghieu.3a', 'Lê Trung Hiếu', 'le trung hieu', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (49, 'lm5lmztlrmhwscuuvfipzei7wa', 2, 'trunghieu2.3a', 'Trần Trung Hiếu', 'tran trung hieu', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (50, 'phnmua4b6wwtvlpp4vquv7kq7e', 2, 'giahan.3a', 'Đỗ Gia Hân', 'do gia han', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (51, '7qbpjgw3hbfozsfqos3uvyq7zq', 2, 'dangkhoa.3a', 'Phạm Đăng Khoa', 'pham dang khoa', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (52, 'zxrrki2uz7wn3efrwjgeepe7jm', 2, 'anhkhoa.3a', 'Đỗ Anh Khoa', 'do anh khoa', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (53, 'znriihiq2xvyq3ri3ua652a45y', 2, 'minhkhoi.3a', 'Ngô Minh Khôi', 'ngo minh khoi', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (54, 'y33hnf4r7supoili3fpjn6ghxm', 2, 'tuankiet.3a', 'Hồ Tuấn Kiệt', 'ho tuan kiet', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (55, 'cnfdqsztevhjdbuqkpyhyfru5e', 2, 'tuankiet2.3a', 'Võ Tuấn Kiệt', 'vo tuan kiet', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (56, 'bjtfwsyqgjibrpeeugvofsvw3i', 2, 'nhatminh.3a', 'Huỳnh Nhật Minh', 'huynh nhat minh', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (57, '7iok6rm4refmdm7haqylooeuve', 2, 'thaonguyen.3a', 'Huỳnh Thảo Nguyên', 'huynh thao nguyen', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (58, 'nubwivrc4ejdcyrwhk2tedd5pe', 2, 'baongoc.3a', 'Nguyễn Bảo Ngọc', 'nguyen bao ngoc', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (59, 'jypk66b7l76z3mjya7sfxujro4', 2, 'yennhi.3a', 'Phạm Yến Nhi', 'pham yen nhi', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (60, 'ua3pgjwuwc2ormtcp5nlsagkfq', 2, 'thienphuc.3a', 'Lê Thiên Phúc', 'le thien phuc', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (61, 'igu5anocvtv2capav33wugnija', 2, 'thienphuc2.3a', 'Phạm Thiên Phúc', 'pham thien phuc', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (62, 'e3biduc6obxqya7k4qmrj6huue', 2, 'maiphuong.3a', 'Trần Mai Phương', 'tran mai phuong', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (63, 'evbqa3m5eknsdnzw7kp5eqebta', 2, 'bichphuong.3a', 'Đỗ Bích Phượng', 'do bich phuong', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (64, '56q3b3be6v5zmalivm26dg5l7e', 2, 'minhquan.3a', 'Phạm Minh Quân', 'pham minh quan', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (65, 'awr6grkh6e4xyoxlyzxpiwo6ea', 2, 'thanhtruc.3a', 'Đỗ Thanh Trúc', 'do thanh truc', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (66, 'k7kf2sn3nfxhbu4ps53zuj5vli', 2, 'camtu.3a', 'Huỳnh Cẩm Tú', 'huynh cam tu', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (67, 'fj4eruv5fmo6btf7i6rqxjtvka', 2, 'camtu2.3a', 'Lê Cẩm Tú', 'le cam tu', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (68, '4ebj5wuezqzdpypciioag4ysie', 2, 'tuongvy.3a', 'Huỳnh Tường Vy', 'huynh tuong vy', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (69, '2dawfa6y63kouhhjejmeddk6de', 2, 'haidang.3a', 'Cao Hải Đăng', 'cao hai dang', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (70, '3jcourdrtwxuhpz5jk3npbcwfu', 2, 'thanhdat.3a', 'Dương Thành Đạt', 'duong thanh dat', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (71, 'l3vytslszllum6nksxmzobvsru', 2, 'thanhdat2.3a', 'Tôn Thất Thành Đạt', 'ton that thanh dat', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (72, 'hkhsh6ayfe6zawylgh3wjjmvdy', 2, 'quynhchi.3b', 'Dương Quỳnh Chi', 'duong quynh chi', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (73, 'xbc2thed7vmlkq5eqb3how52oe', 2, 'lanchi.3b', 'Phan Lan Chi', 'phan lan chi', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (74, 'xy45nkb5vrxwz6wuaeym6x3isq', 2, 'quynhchi2.3b', 'Phan Quỳnh Chi', 'phan quynh chi', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (75, '2jbdmuanhzb3s6a7bq2bdeqgv4', 2, 'quynhchi3.3b', 'Đinh Quỳnh Chi', 'dinh quynh chi', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (76, 'igpzu2oohywqnhwuqk65zu3q6e', 2, 'tiendung.3b', 'Tôn Thất Tiến Dũng', 'ton that tien dung', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (77, 'j3kn2k7cxlgzo6kpejv4hquwci', 2, 'thuyduong.3b', 'Phạm Thuỳ Dương', 'pham thuy duong', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (78, '7zdunc5em7y37a63woiodppt4m', 2, 'giahuy.3b', 'Vũ Gia Huy', 'vu gia huy', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (79, 'e4optwtjnkknnracklnbugkrrm', 2, 'dangkhoa.3b', 'Nguyễn Đăng Khoa', 'nguyen dang khoa', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (80, 'qwuz74e6fxqrwnwcc7cout3r2u', 2, 'tuankiet.3b', 'Vũ Tuấn Kiệt', 'vu tuan kiet', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (81, 'luvckekgtewm25oay3u5jzegxu', 2, 'dieulinh.3b', 'Nguyễn Diệu Linh', 'nguyen dieu linh', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (82, 'lygrtfkbz44bdwnqahtywoo7nm', 2, 'baolong.3b', 'Nguyễn Bảo Long', 'nguyen bao long', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (83, 'hsn7dtwru6hdnarit5y3cuuop4', 2, 'baolong2.3b', 'Võ Bảo Long', 'vo bao long', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (84, 'mqgieilaqemusdih5p6jhuwpy4', 2, 'tuelam.3b', 'Lê Tuệ Lâm', 'le tue lam', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (85, 'daf2tgaxib2cqtub6hrlnfraha', 2, 'tuelam2.3b', 'Nguyễn Tuệ Lâm', 'nguyen tue lam', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (86, 'jgy5zojdyoe6dwy5pxwcbfuaiq', 2, 'baloc.3b', 'Cao Bá Lộc', 'cao ba loc', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (87, '3jnppunttvjbtywhg5xvjb323y', 2, 'congminh.3b', 'Nguyễn Công Minh', 'nguyen cong minh', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (88, '6vayj2iua5ov4gamdgwu4crkuu', 2, 'hamy.3b', 'Trần Hà My', 'tran ha my', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (89, 'wmukmfgdfendz67zd65k7qdzbe', 2, 'vietnam.3b', 'Nguyễn Viết Nam', 'nguyen viet nam', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (90, '4vsds5emoenpldtrxzj7gvon54', 2, 'thaonguyen.3b', 'Phan Thảo Nguyên', 'phan thao nguyen', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (91, 'kcjwomxiptp2w5cqidm6muxkia', 2, 'thaonguyen2.3b', 'Đặng Thảo Nguyên', 'dang thao nguyen', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (92, 'hhklu5wt4whwzyhlr2q4xjyoxa', 2, 'baongoc.3b', 'Hoàng Bảo Ngọc', 'hoang bao ngoc', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (93, 'ixu4nsllc3m4iu67pnh2p7ypma', 2, 'baongoc2.3b', 'Vũ Bảo Ngọc', 'vu bao ngoc', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (94, 'mcev5jc76viaxhsrnxm7wzim7q', 2, 'bichphuong.3b', 'Trần Bích Phượng', 'tran bich phuong', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (95, 'sxtpmftj5qhlyxx4rte72nbiuy', 2, 'phuongthao.3b', 'Bùi Phương Thảo', 'bui phuong thao', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (96, '2owwwax6pk3djvtvo2eh4dl4s4', 2, 'phuongthao2.3b', 'Hồ Phương Thảo', 'ho phuong thao', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (97, 'uavhdimwdpesy2t5pyydphktua', 2, 'thanhtruc.3b', 'Dương Thanh Trúc', 'duong thanh truc', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (98, 'wwnks6ua4gt7vvf355bm32sf7i', 2, 'thanhtruc2.3b', 'Đặng Thanh Trúc', 'dang thanh truc', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (99, 'dmpbbpvyuqlyqi5dkkqkblhri4', 2, 'camtu.3b', 'Vũ Cẩm Tú', 'vu cam tu', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (100, '6j33smngsi4zmzkrb2yfjlwaba', 2, 'tuongvy.3b', 'Nguyễn Tường Vy', 'nguyen tuong vy', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (101, 'ob5o42abvf6maidicpy2h4ggyq', 2, 'haidang.3b', 'Hoàng Hải Đăng', 'hoang hai dang', 'em', 'vi', NULL, 0, NULL, 1795935739);
INSERT INTO "person" VALUES (102, '4aqze3qivxqsuockr4nvzejtvi', 2, 'thanhdat.3b', 'Huỳnh Thành Đạt', 'huynh thanh dat', 'em', 'vi', NULL, 0, NULL, 1795935739);
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
INSERT INTO "person_grant" VALUES (14, 12, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (15, 13, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (16, 14, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (17, 15, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (18, 16, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (19, 17, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (20, 18, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (21, 19, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (22, 20, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (23, 21, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (24, 22, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (25, 23, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (26, 24, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (27, 25, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (28, 26, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (29, 27, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (30, 28, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (31, 29, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (32, 30, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (33, 31, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (34, 32, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (35, 33, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (36, 34, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (37, 35, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (38, 36, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (39, 37, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (40, 38, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (41, 39, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (42, 40, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (43, 41, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (44, 42, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (45, 43, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (46, 44, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (47, 45, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (48, 46, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (49, 47, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (50, 48, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (51, 49, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (52, 50, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (53, 51, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (54, 52, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (55, 53, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (56, 54, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (57, 55, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (58, 56, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (59, 57, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (60, 58, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (61, 59, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (62, 60, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (63, 61, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (64, 62, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (65, 63, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (66, 64, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (67, 65, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (68, 66, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (69, 67, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (70, 68, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (71, 69, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (72, 70, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (73, 71, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (74, 72, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (75, 73, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (76, 74, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (77, 75, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (78, 76, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (79, 77, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (80, 78, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (81, 79, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (82, 80, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (83, 81, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (84, 82, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (85, 83, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (86, 84, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (87, 85, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (88, 86, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (89, 87, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (90, 88, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (91, 89, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (92, 90, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (93, 91, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (94, 92, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (95, 93, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (96, 94, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (97, 95, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (98, 96, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (99, 97, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (100, 98, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (101, 99, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (102, 100, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (103, 101, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "person_grant" VALUES (104, 102, 'pupil', 2, 0, 0, 1795935739, NULL);
INSERT INTO "class" VALUES (1, 'w6zfqfj4h4veury4yjksekzj4i', 2, 2026, 1, '1A', 26);
INSERT INTO "class" VALUES (2, '5o55ehtgyrgmamjxvyteg2qm4y', 2, 2026, 3, '3A', 34);
INSERT INTO "class" VALUES (3, 'mikx2amwizecha6lofhd5xkbda', 2, 2026, 3, '3B', 31);
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
INSERT INTO "audit" VALUES (1, 1795935739, 0, 'demo', 'unit', 2, NULL, '24ec4b084f7e924ef29cf74bd1a6fba0f2451635aa8d058d3bed4e4375c11223');
INSERT INTO "audit" VALUES (2, 1788660000, 5, 'upload', 'item', 1, NULL, '71d5a8058c6f95f46421906d27bb2755360c5217e9012f76219770b5fa71b531');
INSERT INTO "audit" VALUES (3, 1789092000, 4, 'upload', 'item', 2, NULL, 'b0b9331cb823ec2cd048888ab967d6c8e667853e5ec98a2d1148c20844fe5112');
INSERT INTO "audit" VALUES (4, 1789696800, 6, 'upload', 'item', 3, NULL, 'd0da5f022c65a28eed837f3b3dac003d9148bb1c962d0cbe75ad531b71dd9447');
INSERT INTO "audit" VALUES (5, 1791338400, 4, 'upload', 'item', 4, NULL, '8a6bba0bf0c01c08065c29cc0e7f83973f72517bb7d6ef927c9ca2760ff61f12');
INSERT INTO "audit" VALUES (6, 1791943200, 5, 'upload', 'item', 5, NULL, 'f26b551de96778592775f0ed983c0cee6e39d633d6646078d74c914d29f70abc');
INSERT INTO "audit" VALUES (7, 1792461600, 6, 'upload', 'item', 6, NULL, 'cf5d30aa9f0a58e816ebafe0df55dd5979fbff6e417d8b8f00d6d872c90a6cc7');
INSERT INTO "audit" VALUES (8, 1795935739, 5, 'upload', 'item', 7, NULL, '4f6f5d33b8984d91bcbadbbdd5a42255513dacad1d840dba1bdb9a1810781431');
INSERT INTO "audit" VALUES (9, 1795935739, 6, 'upload', 'item', 8, NULL, '15428ff976d819deba655dbcf661b162be0451c45fc675564d7d392a5c777435');
INSERT INTO "audit" VALUES (10, 1795935739, 4, 'upload', 'item', 9, NULL, '89cf93c9e10f3ab7a3fe14f9f878f0302276d60027f62389429214d510607f21');
INSERT INTO "audit" VALUES (11, 1795935739, 4, 'upload', 'item', 10, NULL, 'a91e87c3f539f87c0cf49ac8124d1bf5cb15fe285a92c31548e8c5c2a2452037');
INSERT INTO "audit" VALUES (12, 1795935739, 5, 'upload', 'item', 11, NULL, 'b5e97eb1a7c2c931178efacc034f9f25e47f6bae39e14afb5ceb3fda93f433de');
INSERT INTO "audit" VALUES (13, 1795935739, 5, 'upload', 'item', 12, NULL, '5650dfb0c8d9ee37b1a36e2741a321313ebbbc9053238bef65cb2596b2745045');
INSERT INTO "audit" VALUES (14, 1795935739, 5, 'upload', 'item', 13, NULL, '70b01ec807a84de7393cd81d90b8102d5c2ce464dbbd5d722c440b6ee2c1d20b');
INSERT INTO "audit" VALUES (15, 1795935739, 4, 'upload', 'item', 14, NULL, '0a27d19819d34f666f8e453b03d8f55de4e8843aa6713212c56b10a03b6c4e62');
INSERT INTO "audit" VALUES (16, 1795935739, 4, 'upload', 'item', 15, NULL, 'e56c94ce8985bddbda9ff18a4036933f202cb25b1d7ed08457acd898d32075cd');
INSERT INTO "audit" VALUES (17, 1795935739, 5, 'store', 'version', 1, NULL, 'dfdbf72c181281353678e9cd7dd1f752e0229c531f01f67f384fcbb40c96d459');
INSERT INTO "audit" VALUES (18, 1795935739, 4, 'store', 'version', 2, NULL, '62fed2fd3eae9762b1de63758e2ae49b8d9b2410586323c953595e4c8a9f0555');
INSERT INTO "audit" VALUES (19, 1795935739, 6, 'store', 'version', 3, NULL, '2a6d9de5a7ca29cc066ba00a98eabb337a3ccaf86434e6a6c245c92431824b81');
INSERT INTO "audit" VALUES (20, 1795935739, 4, 'store', 'version', 4, NULL, 'b52a02adc998a5892e66b6941a5104759dcc57b49b98b560ae990e6540c8999d');
INSERT INTO "audit" VALUES (21, 1795935739, 5, 'store', 'version', 5, NULL, 'a8e47b8dfe1421689424d763fae532fc74f6912c28d6e14a7b5f13523f0f5983');
INSERT INTO "audit" VALUES (22, 1795935739, 6, 'store', 'version', 6, NULL, '34b8fb9083d8fe7d84bedb1f407db5e51aeac235b6967b78e27ada9a93ec6c6a');
INSERT INTO "audit" VALUES (23, 1795935739, 5, 'store', 'version', 7, NULL, '41aa9f80e19c5d1b957c51ce8ed9a49d538eb76d2b0474dec5e2925d485b9630');
INSERT INTO "audit" VALUES (24, 1795935739, 6, 'store', 'version', 8, NULL, 'b0610fd4f32c1fe907e52c8c52024737a4af79f3f35e050da7f8c43c3cb65487');
INSERT INTO "audit" VALUES (25, 1795935739, 4, 'store', 'version', 9, NULL, '62e81b899cd02a2659cc898da57f4607631466b386b1a4ab8c7af2d5e95c0ef7');
INSERT INTO "audit" VALUES (26, 1795935739, 4, 'store', 'version', 10, NULL, '1292acb77294887cc07f20b0506ea8b15b7b882cd53826074dd013ee953285ff');
INSERT INTO "audit" VALUES (27, 1795935739, 5, 'store', 'version', 11, NULL, '0d2f96916f8b245e491c3eb0d92c3a7758f268b5a09d78863754e6fe6973fc7e');
INSERT INTO "audit" VALUES (28, 1795935739, 5, 'store', 'version', 12, NULL, '514c3303b153889844fd40d2a0e86726dbe23d2bfe41a6b3fcf2b48fb05bb666');
INSERT INTO "audit" VALUES (29, 1795935739, 5, 'store', 'version', 13, NULL, '96b55725e43801278483ea3fc1bcd9e1a28f90df05757e1943eac7b89fccfdbc');
INSERT INTO "audit" VALUES (30, 1795935739, 4, 'store', 'version', 14, NULL, '2fdc1603051f76e06d7bd0654527510b7e5bd09db059b06b25d63ec8ef772fb6');
INSERT INTO "audit" VALUES (31, 1795935739, 4, 'store', 'version', 15, NULL, '3550d8abb24b54d0c19cbcb0ad441f8313d46888b70bf778d6f19cd4bc55bf6b');
INSERT INTO "audit" VALUES (32, 1795935739, 0, 'check', 'version', 1, 'ready', '970f9630a657c9df4bf2fde7e4c6e8813dc984bccc0806156932b707bc378af8');
INSERT INTO "audit" VALUES (33, 1795935739, 0, 'check', 'version', 2, 'ready', '117ca2f4610ff2959763f1439cc978da1b13811fd3e6575b68fa4aec86441f9f');
INSERT INTO "audit" VALUES (34, 1795935739, 0, 'check', 'version', 3, 'ready', 'a68f44a6da00e75cc9adef924e08de767df50637b93793e81bfc8ae8206fe6d8');
INSERT INTO "audit" VALUES (35, 1795935739, 0, 'check', 'version', 4, 'ready', '601d1adb1812e96a52734b17a08381651637b4615c900bba35c501177f64cb7a');
INSERT INTO "audit" VALUES (36, 1788660000, 5, 'submit', 'item', 1, NULL, '2482531896bd6258feae30f124a44316d09747883a15be0f41b457177f35d451');
INSERT INTO "audit" VALUES (37, 1788660000, 2, 'pass', 'item', 1, NULL, '43c778c09cbd17b6c0e55b137ca6be594c0469b0d82095e1b51afac80fedf1b6');
INSERT INTO "audit" VALUES (38, 1788660000, 1, 'publish', 'item', 1, NULL, 'e97a80da6766ebc314a165e61cc5b0c98bfcc49708a73835021c392a3c3bfcef');
INSERT INTO "audit" VALUES (39, 1789092000, 4, 'submit', 'item', 2, NULL, '1ab9f93af7dac93d02ec5ba19380afad43a0643595cad43dce57d6b78e5059dc');
INSERT INTO "audit" VALUES (40, 1789092000, 2, 'pass', 'item', 2, NULL, 'c206f675b47ce176b29d0ba104a1c6ed99bbf88a42ac08887176e234154f4685');
INSERT INTO "audit" VALUES (41, 1789092000, 1, 'publish', 'item', 2, NULL, 'f681c5289520e6e6d1baa2d7ed19029622510f37aba44f426a3c9d64cdbefe8a');
INSERT INTO "audit" VALUES (42, 1789696800, 6, 'submit', 'item', 3, NULL, 'dd1db0dc60ef05adc06890ebf9492ef2e89933af2102d88b660d0625e753d924');
INSERT INTO "audit" VALUES (43, 1789696800, 2, 'pass', 'item', 3, NULL, '6af367ed9b0123fa52bfae9b511e5b904ca153ef2c15930ae2d8580471fd090f');
INSERT INTO "audit" VALUES (44, 1789696800, 1, 'publish', 'item', 3, NULL, 'c0141581a9f6a72ee039c649a92da43c98fdfeee8f45528af17211049f4061bf');
INSERT INTO "audit" VALUES (45, 1791338400, 4, 'submit', 'item', 4, NULL, '1c443fc90b269f9e4a0462b6e2de4e773f70cfd51329d30733d66151d04d9811');
INSERT INTO "audit" VALUES (46, 1791338400, 2, 'pass', 'item', 4, NULL, '4b9cce252be3fa7600d804a9093cf837346b5a5bc3230b4c588986ac241f83bb');
INSERT INTO "audit" VALUES (47, 1791338400, 1, 'publish', 'item', 4, NULL, '928d167c3721100515136aff906a5084aadf1eff892148f2a9154935f10b7fe7');
INSERT INTO "audit" VALUES (48, 1795935739, 0, 'check', 'version', 5, 'ready', '56a1a4ec1a45ee84e3e7a4eba2d76baf2a347d26bd1437f41846450d1db29e33');
INSERT INTO "audit" VALUES (49, 1795935739, 0, 'check', 'version', 6, 'ready', '0c033b7f89e8b786fafb5b5921c5750afe2b6ffb018812d9d6de4f9f1c0f1757');
INSERT INTO "audit" VALUES (50, 1795935739, 0, 'check', 'version', 7, 'ready', '4c06161716b2f4a3452343f9c75523e6bd71cb577a3e12578e14823631cfc822');
INSERT INTO "audit" VALUES (51, 1795935739, 0, 'check', 'version', 8, 'ready', 'af1e636e105b4c929b709a30e8ddd121e30bce215c48c9e611e2d2a319d0e6c2');
INSERT INTO "audit" VALUES (52, 1791943200, 5, 'submit', 'item', 5, NULL, 'bbb6ea40c9b10131382527db9830481513bc361fffd919c6c1d5c31961a7a2a9');
INSERT INTO "audit" VALUES (53, 1791943200, 2, 'pass', 'item', 5, NULL, '600f6beb8af64becf854808ffc235f378126faed4d2220ab398f123a66dfd703');
INSERT INTO "audit" VALUES (54, 1791943200, 1, 'publish', 'item', 5, NULL, 'f7db7dda40d4a44cd336657ae239f4d65d84600bd4f35470aa73fb403fb6b948');
INSERT INTO "audit" VALUES (55, 1792461600, 6, 'submit', 'item', 6, NULL, '626bbd0589710f7aab97b9d220a5a8d48b0bd24bc85da0c7cf91743380c19d2c');
INSERT INTO "audit" VALUES (56, 1792461600, 2, 'pass', 'item', 6, NULL, 'dce8fc0283833771e798d22e1af98f76918deae7f67e96248fcae6cb48fa1aa9');
INSERT INTO "audit" VALUES (57, 1792461600, 1, 'publish', 'item', 6, NULL, 'de867f10c434c442d5366fb0cf8ac7db7210fbcdfe714385b2698403ba3a7ae4');
INSERT INTO "audit" VALUES (58, 1795935739, 5, 'submit', 'item', 7, NULL, '5c76644859dbc7a1b020e3e4d8379cc5fc64e022164f99113f92140a92203d18');
INSERT INTO "audit" VALUES (59, 1795935739, 2, 'pass', 'item', 7, NULL, '280b047a36e9fddec5f2084311a303e9e020354702c8451a4109c43cbd6934b3');
INSERT INTO "audit" VALUES (60, 1795935739, 1, 'publish', 'item', 7, NULL, '676eef11c96053dae8b5e9ba1c142e53e57fc1b14d091119bfb4524f33a53f5e');
INSERT INTO "audit" VALUES (61, 1795935739, 6, 'submit', 'item', 8, NULL, 'cd39952b544d73668f031ce006db644e140890ffeb6a413b7dd87e273eaed2a9');
INSERT INTO "audit" VALUES (62, 1795935739, 2, 'pass', 'item', 8, NULL, '04a98af58bc74f942c0380d934352b2adf2139c5c04b594abe79be9aa7fee76f');
INSERT INTO "audit" VALUES (63, 1795935739, 1, 'publish', 'item', 8, NULL, 'c86dc2ca3a3c75251d9a8e4be15fd1b4b2db9d0f6efe26c756fde2c922169d3b');
INSERT INTO "audit" VALUES (64, 1795935739, 0, 'check', 'version', 9, 'ready', 'fb2c290db00afb4f62a2620b188b73d3f531fb43f8aedf610c59be5272f7d921');
INSERT INTO "audit" VALUES (65, 1795935739, 0, 'check', 'version', 10, 'ready', '4b66e1b602d343808e5668a86bc0ed45cfacf13e559bd55321ea772d248b80d0');
INSERT INTO "audit" VALUES (66, 1795935739, 0, 'check', 'version', 11, 'ready', '7ddcd25a3711c75180c56f7b3d903348ed33240dba713f17fd140d048c21ede4');
INSERT INTO "audit" VALUES (67, 1795935739, 0, 'check', 'version', 12, 'ready', 'cb25e76dbc8070c5ad7ab47e680414b03fc8c75b19fb96480dec2293fe529e07');
INSERT INTO "audit" VALUES (68, 1795935739, 4, 'submit', 'item', 9, NULL, '6bd4c68303db93a6c2be3a089950521990b3d7b3e8706c80b84acf0cbecf05fa');
INSERT INTO "audit" VALUES (69, 1795935739, 2, 'pass', 'item', 9, NULL, '0ba3edfe1646196a5e4b5685254f384a9ea7997d4f9d58260a02721fe296d96b');
INSERT INTO "audit" VALUES (70, 1795935739, 1, 'publish', 'item', 9, NULL, '27b3215e6f18ba6aba1881d6f9a459f860e51923e352157e3ae166169306e465');
INSERT INTO "audit" VALUES (71, 1795935739, 4, 'submit', 'item', 10, NULL, 'ce3f17ab741fe1e04be6b486408c73ba15e35e2b09c9683618d056b1a680b956');
INSERT INTO "audit" VALUES (72, 1795935739, 2, 'pass', 'item', 10, NULL, 'a4330efd6cd5f6588fc6978c767817086425e59e142d2fde244680f30d6209db');
INSERT INTO "audit" VALUES (73, 1795935739, 1, 'publish', 'item', 10, NULL, '9ab8fa85a04c4cc1902d79c8a6a0cd3a876588b2d92ed283099d4396b614b970');
INSERT INTO "audit" VALUES (74, 1795935739, 5, 'submit', 'item', 11, NULL, '857b78cc199a147c5c8946dd6e7fc2f7ca95f25e246d374ac54759178ef289d9');
INSERT INTO "audit" VALUES (75, 1795935739, 5, 'submit', 'item', 12, NULL, 'b450daee72f918673b34d0d49463556d86ee0d26edf3b0263a3db26563654a07');
INSERT INTO "audit" VALUES (76, 1795935739, 2, 'pass', 'item', 12, NULL, 'c8e1b4a21bf11b9ccf90f3d953a460fbb0cb40c9c3eacf33f865c6a3c60fade5');
INSERT INTO "audit" VALUES (77, 1795935739, 0, 'check', 'version', 13, 'ready', 'b7db62df4fea466a97d2c2de1c3b3d8ae19b636c61597bcf60b20481efc51819');
INSERT INTO "audit" VALUES (78, 1795935739, 0, 'check', 'version', 14, 'ready', 'cbdb33842943ac7ff1c746431044fc6ac0b7015d34418addc9cbb0afabcc77e1');
INSERT INTO "audit" VALUES (79, 1795935739, 0, 'check', 'version', 15, 'ready', 'aafaa9a386ef828514e54168a2b647103ff100e03b4537a7539fbb1ccebad4e3');
INSERT INTO "audit" VALUES (80, 1795935739, 5, 'submit', 'item', 13, NULL, 'c4b31e65d4c48ed1e8e3092bb8491233f56d2d3efa8ea6cdc6ef10c5cd50d7c0');
INSERT INTO "audit" VALUES (81, 1795935739, 4, 'submit', 'item', 14, NULL, '6966b778de80d28c4ab4ccca1a2749423fc8f7931cd7cca87685b4c73ef7aa92');
INSERT INTO "audit" VALUES (82, 1795935739, 2, 'return', 'item', 14, NULL, 'de27381ca55185fb93497ffbbe6d025cd5e2f8a30bf9102e79593085f9c7a518');
INSERT INTO "audit" VALUES (83, 1788224400, 1, 'add-rule', 'rule', 2, NULL, '7bb12e07bb1beb158aa44874285e9c44fcf3ea634784a2aa1c2d2b118128c572');
INSERT INTO "audit" VALUES (84, 1788224400, 1, 'add-rule', 'rule', 3, NULL, 'dbdb7fbe4a22eb61c9514717770fa59df44ea746e2dcd55d90e95f8ae056a5c5');
INSERT INTO "audit" VALUES (85, 1788224400, 1, 'add-rule', 'rule', 4, NULL, '5f2e1873789ddabbe5347bd37aa18f9e38e08963a1f73cab3ff0f079edccf69e');
INSERT INTO "audit" VALUES (86, 1792342800, 1, 'add-leave', 'person', 9, NULL, 'f18653ccf4fe337ed0b1076ffd317da83cc970154902ae9fb81daa8eb651288e');
INSERT INTO "audit" VALUES (87, 1795935739, 1, 'add-leave', 'person', 7, NULL, '60563a46c02cb40e9bb00fc9410f5398f1b25a481a45d5e4a7b15e515fa27f95');
INSERT INTO "audit" VALUES (88, 1790843400, 1, 'close-month', 'month', 1, NULL, '99fe31573205494fb51c8809e696b2ad549d9d3b368d669370e6880473011eaf');
INSERT INTO "audit" VALUES (89, 1793521800, 1, 'close-month', 'month', 2, NULL, '8657e27837bfd978e5bab6ce35aa092aa8e83a93f1c7c65728f953a72cb57aa6');
INSERT INTO "audit" VALUES (90, 1793584800, 1, 'correct-month', 'month', 2, '+1', '8cdfae5608a22174edf8410b9923ca8f75e639479d3b88cf5289b859d03c7401');
INSERT INTO "audit" VALUES (91, 1795935739, 2, 'remind-month', 'person', 2, '3, 11/2026', '4740f64650d33c0af2e2db0b65de32057ce9863f3db6196b9650f6351db9815f');
INSERT INTO "audit" VALUES (92, 1795935739, 2, 'confirm-month', 'confirm', 1, NULL, 'd09676910c86dcd58ec11ce04deaa9a3a93df263d69e4d9c35630d7467851d43');
INSERT INTO "audit" VALUES (93, 1795935739, 1, 'limit-upload', 'person', 5, NULL, '7a2d1920c06eb968765378b10f1f14b7c74a2dcba808a608627f9b4d762df96f');
INSERT INTO "audit" VALUES (94, 1795158139, 4, 'set-work', 'assignment', 1, NULL, '25478234f7f18abfa9cf5fb5b93d8eaf62a924973af04d0d8c10275a04b19826');
INSERT INTO "audit" VALUES (95, 1795676539, 4, 'set-work', 'assignment', 2, NULL, '39b1903fa86e35e9d84f84ac75d57f7d000ed37d7176dab978f8dbcaa052b3d2');
INSERT INTO "audit" VALUES (96, 1795849339, 4, 'set-work', 'assignment', 3, NULL, 'e1b6796b6ac5229d03387b315d16021fcfc19ffa9626f478b8d8b3c5fb0c5e1b');
INSERT INTO "audit" VALUES (97, 1795849339, 5, 'set-work', 'assignment', 4, NULL, '6be4649393c4efea4e8fd33ffa4e48f07d7337ac67822ef6c86bc151cb6c91d6');
INSERT INTO "audit" VALUES (98, 1795935739, 4, 'group', 'group', 1, NULL, '74d104b24baa066d3cf69b95b3977867e8b759b52b74e9097a948f4035101233');
INSERT INTO "audit" VALUES (99, 1795935739, 4, 'group-change', 'group', 1, NULL, '4dcd3aed12a0b3e3c274c3bb92665c84d79de0363251334a8d08210fa32c1ce6');
INSERT INTO "audit" VALUES (100, 1795762939, 4, 'set-work', 'assignment', 5, NULL, '4b7972f0bc136168876fb5b4206e03b5eaab8ed3a6b020e3812056523bfb044e');
INSERT INTO "audit" VALUES (101, 1795935739, 4, 'code', 'person', 38, NULL, '3428bd50d406e635a7e1e2d48826549d8c1f41ed1e5a8a1b9506ebfbb357d94b');
INSERT INTO "audit" VALUES (102, 1795935739, 4, 'code', 'person', 39, NULL, '00184cfda4d46e1e97184a6fb41d9a9b9363d2745c0481f2034713db56e8ae0a');
INSERT INTO "audit" VALUES (103, 1795935739, 4, 'code', 'person', 40, NULL, 'a3306df39ad62270995abda5a94624e1ccf6ed014e14cec102cf276aebbf862c');
INSERT INTO "audit" VALUES (104, 1795935739, 4, 'code', 'person', 44, NULL, 'f7903f76f5f96381e66226579a4d36e464e3a939d2cd599d534fdca664a9b52b');
INSERT INTO "audit" VALUES (105, 1795935739, 4, 'code', 'person', 45, NULL, '4d9c2f9443b28bb65259be6990c5ef9c6842ce791ad452b7af88146dc6d51844');
INSERT INTO "audit" VALUES (106, 1795935739, 4, 'code', 'person', 41, NULL, '2b0279f9e1a1f3ddc49580f0b6d6c5c00774d0e6740474e276aad8635fdb3c7f');
INSERT INTO "audit" VALUES (107, 1795935739, 4, 'code', 'person', 42, NULL, '760b6afd8a404fdfbf7a89ce3077021fc5f11f8d3dcf902f0f939a4ebb8ecc10');
INSERT INTO "audit" VALUES (108, 1795935739, 4, 'code', 'person', 43, NULL, 'fdadb1a8a2b920317bb003e6cb17e2a12bcc44b14d1b5b1787591f4cb91caad5');
INSERT INTO "audit" VALUES (109, 1795935739, 4, 'code', 'person', 46, NULL, '614bb7532badf881d90a170f4a1f8cc1540e154daaf062f1003a6685bf5b90e6');
INSERT INTO "audit" VALUES (110, 1795935739, 4, 'code', 'person', 47, NULL, 'a9732b00e28eec7ba470ea084fbed31239988af10f20b8dd99bce83a05dade06');
INSERT INTO "audit" VALUES (111, 1795935739, 4, 'code', 'person', 70, NULL, '902a9ab632852fb00fa43848a32cc1c936f63f1ff4434aa9485425725a7481f4');
INSERT INTO "audit" VALUES (112, 1795935739, 4, 'code', 'person', 71, NULL, 'f146796c84d81ac4a2a2991a1166afedfc3de1e4864aabab117b1d234e847521');
INSERT INTO "audit" VALUES (113, 1795935739, 4, 'code', 'person', 69, NULL, '332b39ed139a8a8eaca833d27a6bd345a92733ff31b5be8d0a38472538f55a58');
INSERT INTO "audit" VALUES (114, 1795935739, 4, 'code', 'person', 50, NULL, '01313847c7aad9367f3d35035057e740327d113f6976d1f007f5f50be2226842');
INSERT INTO "audit" VALUES (115, 1795935739, 4, 'code', 'person', 48, NULL, '0a425abda8d7d24b563edc8204d938263f7cbbc0bddd1c81f512a20aee0b796b');
INSERT INTO "audit" VALUES (116, 1795935739, 4, 'code', 'person', 49, NULL, 'd5a7310c4fcd438cd20864bd73bcdd86978ca6a315cc2696b694fd6a1ad44b7f');
INSERT INTO "audit" VALUES (117, 1795935739, 4, 'code', 'person', 52, NULL, 'b53c74be20891d293c8dc2c4b58d1b4fc3da16eb27e7889175618b31883f7ad5');
INSERT INTO "audit" VALUES (118, 1795935739, 4, 'code', 'person', 51, NULL, 'e142b3e213a9128952a3f4394715d5441764cbdeab1bcb91e2e1a6b5551f6723');
INSERT INTO "audit" VALUES (119, 1795935739, 4, 'code', 'person', 53, NULL, '7c8487f044c1899e571c804ae9428dcda96a5b5d51fdbd71d8cee002e92bb2ae');
INSERT INTO "audit" VALUES (120, 1795935739, 4, 'code', 'person', 54, NULL, 'a7440577a7e8ffaa77047e8926009ea0514e4bd50d347772eabbfb82c4cb700b');
INSERT INTO "audit" VALUES (121, 1795935739, 4, 'code', 'person', 55, NULL, 'e30f3fbfcf075ae576db70b6fcf04fbce908caac55c00513381054e96dfa34e0');
INSERT INTO "audit" VALUES (122, 1795935739, 4, 'code', 'person', 56, NULL, 'ad7792b499fb8eea5eeaa9b03b8504736c72382f6e532ca280fecf2a745c8563');
INSERT INTO "audit" VALUES (123, 1795935739, 4, 'code', 'person', 58, NULL, 'aafe5887ac9ce5dcc7ee49c27a13944c89d2b2a4fef110cf3aef3c41006f90aa');
INSERT INTO "audit" VALUES (124, 1795935739, 4, 'code', 'person', 57, NULL, '65f668a321b7a876b5187f1d1e03de5c82f8851df778cc5caf5558f44fdb0d41');
INSERT INTO "audit" VALUES (125, 1795935739, 4, 'code', 'person', 59, NULL, '4a79a2a1d0f68acda1c38f889da74290671bdbd0a5f4f64e503517d6fe5c44c2');
INSERT INTO "audit" VALUES (126, 1795935739, 4, 'code', 'person', 60, NULL, 'cd20b5fb8167c77a2f7ee70dd9e521ac99d8d5725baaab15ccd37571e0984838');
INSERT INTO "audit" VALUES (127, 1795935739, 4, 'code', 'person', 61, NULL, 'e22fe7f2511cffb875e0d40420527b051f476b272cf6b6bfa416718953640bbf');
INSERT INTO "audit" VALUES (128, 1795935739, 4, 'code', 'person', 62, NULL, '916fc578a6c52bfa424d79af279ab95c913a9d63c3ba0df899b1603b0a8d28b0');
INSERT INTO "audit" VALUES (129, 1795935739, 4, 'code', 'person', 63, NULL, '9fac0d898b3bef3271ddc69c0c462e489113cef29afbd0970fbbcd364774eacb');
INSERT INTO "audit" VALUES (130, 1795935739, 4, 'code', 'person', 64, NULL, '5d72de79f20ff1970c40685c8c77e498217c3e7d56b5bfbe5bbe6fbcbe57a783');
INSERT INTO "audit" VALUES (131, 1795935739, 4, 'code', 'person', 65, NULL, 'faab27757c44cf05a548bb58ea65d11cffa97c5ce2678a69e4a3b71090fb52e5');
INSERT INTO "audit" VALUES (132, 1795935739, 4, 'code', 'person', 66, NULL, '0483de93a9beb959d572d2576a3d805f01cb56463ac2ff984a0699c7acb7388d');
INSERT INTO "audit" VALUES (133, 1795935739, 4, 'code', 'person', 67, NULL, 'f513ee59dd35986d4fd013cbbc0c0fe5b36431a34a5cfb292d69c3bf85199f1f');
INSERT INTO "audit" VALUES (134, 1795935739, 4, 'code', 'person', 68, NULL, 'cfb6b713a513865f99dc4d2a73f4c070739b38c11001c8e71cfb98fe5fdff46b');
INSERT INTO "audit" VALUES (135, 1795935739, 38, 'ask', 'question', 1, NULL, 'c93fdae683f649385ecc1e0ff1fc16caa40e8de8d0dc847f3ddb4601e3e5bf4d');
INSERT INTO "audit" VALUES (136, 1795935739, 4, 'answer', 'question', 1, NULL, '6ce89046058292be3547671a0387e18d741f24670fb8391ebeafe73b36112ad4');
INSERT INTO "audit" VALUES (137, 1795935739, 4, 'show', 'question', 1, NULL, 'f77d600841563f301e8d678731ec1f314053e5d39ba7ad8ab5740c547438d006');
INSERT INTO "audit" VALUES (138, 1795935739, 39, 'ask', 'question', 2, NULL, 'aab5ce1f0e60069a9c2baa3d6f32820de4a3a94e9797e23c3eb5c870b2318f17');
INSERT INTO "audit" VALUES (139, 1795935739, 4, 'answer', 'question', 2, NULL, 'b78fccc55f88a2ae331bda7f1ef39b353008e2c95cbbb8e961a02ca75541df17');
INSERT INTO "audit" VALUES (140, 1795935739, 45, 'ask', 'question', 3, NULL, '1cc965dc6d497289e60ac98b6560bd2d99dd1b0f10d89b3e45a56d9f85fde393');
INSERT INTO "audit" VALUES (141, 1795935739, 54, 'ask', 'question', 4, NULL, '352b1cb40825c94ca048cd4fa3f4fc912190b8321c3988d0bd65d63ba847daec');
INSERT INTO "audit" VALUES (142, 1795935739, 55, 'ask', 'question', 5, NULL, '12c86cbc044cfb873d4d7253c8a7441bf78f9bba4400f82be5bcfbd91e555922');
INSERT INTO "audit" VALUES (143, 1795935739, 4, 'hide', 'question', 5, NULL, '1a226d95135dc6aad5d3a206cd254836e0ad3bdfb41a2c6eace59abf4b7ecf67');
INSERT INTO "audit" VALUES (144, 1795935739, 73, 'ask', 'question', 6, NULL, 'ee113bb6422f3cd93c6d493114002533dd6003d1f6944a2a5741e0988fec40aa');
INSERT INTO "audit" VALUES (145, 1795935739, 5, 'answer', 'question', 6, NULL, '5586c035d80b13b2b19bcf03255fdaadd15bd2570ece6b46cf1512ad71ff6a72');
INSERT INTO "audit" VALUES (146, 1795935739, 5, 'show', 'question', 6, NULL, '999cf5736ca4a1f3ce4cb932933957ef35bf5f48ed63b3d36d8d0952df5e03d1');
INSERT INTO "audit" VALUES (147, 1795935739, 86, 'ask', 'question', 7, NULL, 'ef48954e68884bd310ff35766886a20add1f9a2423e2d4d956066306d69da7b7');
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
INSERT INTO "lesson" VALUES (1, 'jf3tas4uubjgnl6qed6ccr3dsu', 3, 3, 'kntt', '1');
INSERT INTO "lesson" VALUES (2, 'mlab63rwjgexrd773s72xkuygu', 3, 3, 'kntt', '2');
INSERT INTO "lesson" VALUES (3, 'h25yljt55oy6g2ug525scyujcm', 3, 3, 'kntt', '3');
INSERT INTO "lesson" VALUES (4, 'mwgb2gyp5ky2gqy3ktwndagci4', 3, 3, 'kntt', '4');
INSERT INTO "lesson" VALUES (5, 'nnkfdmwwaqqutk7hteg34hifgu', 3, 3, 'kntt', '5');
INSERT INTO "lesson" VALUES (6, 'zairctwnr4ocapcyh2yzi26mry', 3, 3, 'kntt', '6');
INSERT INTO "lesson" VALUES (7, 'vtznkjhlt3x3a3csjj24wg2cja', 3, 3, 'kntt', '7');
INSERT INTO "lesson" VALUES (8, 'eajuhc5f42hntp7cqloeguwojq', 3, 3, 'kntt', '8');
INSERT INTO "lesson" VALUES (9, 'fnzawpcl3q65xmuosyosyyxfai', 3, 3, 'kntt', '9');
INSERT INTO "lesson" VALUES (10, 'vivrlwi55kzwa7dck4bjjckwnm', 3, 3, 'kntt', '10');
INSERT INTO "lesson" VALUES (11, 'bld5fxuaeddl6dcna6bihyaaaq', 3, 3, 'kntt', '11');
INSERT INTO "lesson" VALUES (12, 's5p67qffftqcptgbik55tyanb4', 3, 3, 'kntt', '12');
INSERT INTO "lesson" VALUES (13, 'vylmpcz5yhbbyl7gqwqg3ppbei', 3, 3, 'kntt', '13');
INSERT INTO "lesson" VALUES (14, 'sq2mi6xkuyc2ntxpi52yvjzczq', 3, 3, 'kntt', '14');
INSERT INTO "lesson" VALUES (15, '5tgo55egqkkootcd6mh7jyfttm', 3, 3, 'kntt', '15');
INSERT INTO "lesson" VALUES (16, 'qx6dhyctyn45nzrmpjwx434hiu', 3, 3, 'kntt', '16');
INSERT INTO "lesson" VALUES (17, 'sgr54h7mhbhdbslztb63cis6m4', 3, 3, 'kntt', '17');
INSERT INTO "lesson" VALUES (18, '5wnq4umn3shrj2wte3i6x5eoo4', 3, 3, 'kntt', '18');
INSERT INTO "lesson" VALUES (19, '34wy6xnztruvn226jujcqpcd4a', 3, 3, 'kntt', '19');
INSERT INTO "lesson" VALUES (20, 'eijhto6xlcd36ypgyvb2mz3464', 3, 3, 'kntt', '20');
INSERT INTO "lesson" VALUES (21, 'g52eup2xgixzoipw5vsiofuptu', 3, 3, 'kntt', '21');
INSERT INTO "lesson" VALUES (22, 't7rkselvldwjaypyngbm52zque', 3, 3, 'kntt', '22');
INSERT INTO "lesson" VALUES (23, 'qfmhhwsjkbyq3zvvwqryx6cgqe', 3, 3, 'kntt', '23');
INSERT INTO "lesson" VALUES (24, 'mgkm6bnjgqrmaevmz7cg244vxa', 3, 3, 'kntt', '24');
INSERT INTO "lesson" VALUES (25, 'btyqggorchmju7aci2dphu3bsi', 3, 3, 'kntt', '25');
INSERT INTO "lesson" VALUES (26, '56puv3fdtj5ecebrdmambmnuju', 3, 3, 'kntt', '26');
INSERT INTO "lesson" VALUES (27, 'tsbmjlgm5bdydvvt3dmae5jyv4', 3, 3, 'kntt', '27');
INSERT INTO "lesson" VALUES (28, '2nzq6nugz4rbppj5omxqa65wkq', 3, 3, 'kntt', '28');
INSERT INTO "lesson" VALUES (29, 'xzzsxpji46colwo55lelp6e3hi', 3, 3, 'kntt', '29');
INSERT INTO "lesson" VALUES (30, 'luo42ns7y2mttxjx5l3rkciixq', 3, 3, 'kntt', '30');
INSERT INTO "lesson" VALUES (31, 'dqcs7hyrc6gqziv7ogjjyolxre', 3, 3, 'kntt', '31');
INSERT INTO "lesson" VALUES (32, 'mg6f24im26ytoubrqeiwp3lq5y', 3, 3, 'kntt', '32');
INSERT INTO "lesson" VALUES (33, 'jgxpl5b7rbtuz3z3nss5mdpu5i', 3, 3, 'kntt', '33');
INSERT INTO "lesson" VALUES (34, '2jqsxqrjeylj3xtynclixefswa', 3, 3, 'kntt', '34');
INSERT INTO "lesson" VALUES (35, '52kzhc36jjjquxefa4drvdpzs4', 3, 3, 'kntt', '35');
INSERT INTO "lesson" VALUES (36, 'oi3oidiairg5n3vt5wnjeamotm', 3, 3, 'kntt', '36');
INSERT INTO "lesson" VALUES (37, 'bw6ye2jkp5bdgsx64gufqtokym', 3, 3, 'kntt', '37');
INSERT INTO "lesson" VALUES (38, 'lmto2rav7ef4wne575btfjurym', 3, 3, 'kntt', '38');
INSERT INTO "lesson" VALUES (39, 'dd5wccypmdl5wd4rornorxzfp4', 3, 3, 'kntt', '39');
INSERT INTO "lesson" VALUES (40, 'iujeumzfzlddejxjnw7vpxuro4', 3, 3, 'kntt', '40');
INSERT INTO "lesson" VALUES (41, 'dlwgg7dthszs6jwphizup2cpwe', 3, 3, 'kntt', '41');
INSERT INTO "lesson" VALUES (42, 'ppm7v7bshsoax22nujk6zkitsy', 3, 3, 'kntt', '42');
INSERT INTO "lesson" VALUES (43, '2e2q5n35thi53c4t36xyfhcrfm', 3, 3, 'kntt', '43');
INSERT INTO "lesson" VALUES (44, 'igsoinlrewhrvbvw6uzke3nq4i', 3, 3, 'kntt', '44');
INSERT INTO "lesson" VALUES (45, 'eywxm5qxj7uhilrsjnushdyrhm', 3, 3, 'kntt', '45');
INSERT INTO "lesson" VALUES (46, '7wogdlelgm4ntwoz2cvuufiv5a', 3, 3, 'kntt', '46');
INSERT INTO "lesson" VALUES (47, '4i63t67sec4gxjcrtv2q6zlfum', 3, 3, 'kntt', '47');
INSERT INTO "lesson" VALUES (48, 'dcetrrr7lsblgklocfdcbnjsia', 3, 3, 'kntt', '48');
INSERT INTO "lesson" VALUES (49, 'pvhjmjqko62mdu24pl6i6z5gha', 3, 3, 'kntt', '49');
INSERT INTO "lesson" VALUES (50, 'pdeseuqmmucpdfggg5twzvdu2a', 3, 3, 'kntt', '50');
INSERT INTO "lesson" VALUES (51, 'v2ay4qotgawi3fyqgnxzaoeqfi', 3, 3, 'kntt', '51');
INSERT INTO "lesson" VALUES (52, 'a7fxitpap5a7gh6wd4rzex2qfe', 3, 3, 'kntt', '52');
INSERT INTO "lesson" VALUES (53, 'oqqe6elua74i6ckyjuik7trnja', 3, 3, 'kntt', '53');
INSERT INTO "lesson" VALUES (54, 'atlzm7qslx6bk2cmm25ua5ppje', 3, 3, 'kntt', '54');
INSERT INTO "lesson" VALUES (55, 'cy6blh44eofumnhtqyhmmzl4wy', 3, 3, 'kntt', '55');
INSERT INTO "lesson" VALUES (56, 'fu7wx2er6pucfhs2jbu5fqwdde', 3, 3, 'kntt', '56');
INSERT INTO "lesson" VALUES (57, 'aduuuf4bgz2hngzhsmkmvfwct4', 3, 3, 'kntt', '57');
INSERT INTO "lesson" VALUES (58, '2k2ol4o4exnm3egpfnrszntmvi', 3, 3, 'kntt', '58');
INSERT INTO "lesson" VALUES (59, 'k5zxid4pledep6kqheg3jyjg7e', 3, 3, 'kntt', '59');
INSERT INTO "lesson" VALUES (60, 's6a4gj7z6lausj2o7xfoleb4by', 3, 3, 'kntt', '60');
INSERT INTO "lesson" VALUES (61, 'nnqa5kv4x5yptbzgimohmbvohq', 3, 3, 'kntt', '61');
INSERT INTO "lesson" VALUES (62, '2csmkbvimvxyqorwsk6nnzp3fq', 3, 3, 'kntt', '62');
INSERT INTO "lesson" VALUES (63, '5pxrnvxxpyedoj4gxzulyc7mle', 3, 3, 'kntt', '63');
INSERT INTO "lesson" VALUES (64, 'oggysnvzfjrxwp3cijl6eapfo4', 3, 3, 'kntt', '64');
INSERT INTO "lesson" VALUES (65, '7qqacafefc2j3q4zujhlxuki3m', 3, 3, 'kntt', '65');
INSERT INTO "lesson" VALUES (66, 'ppz3u54vdbm52y4yjmp5ikv224', 3, 3, 'kntt', '66');
INSERT INTO "lesson" VALUES (67, 'tmglsopu2ixxaz5lwarg6r2j3a', 3, 3, 'kntt', '67');
INSERT INTO "lesson" VALUES (68, '5v34xhourgvvc6qosh57bhy5zy', 3, 3, 'kntt', '68');
INSERT INTO "lesson" VALUES (69, 'thnqohm7t5pmxgnvqv6noycs4a', 3, 3, 'kntt', '69');
INSERT INTO "lesson" VALUES (70, 'v6na5pa6tbt4e2ypq5yolm7b6q', 3, 3, 'kntt', '70');
INSERT INTO "lesson" VALUES (71, '2ynu4fpjtywvfdjmjbfe5ncfia', 3, 3, 'kntt', '71');
INSERT INTO "lesson" VALUES (72, 'gzirrzsqiq2ux3ym7z3iar53wq', 3, 3, 'kntt', '72');
INSERT INTO "lesson" VALUES (73, 'izqnj2jumefmkzohugx3gpsgka', 3, 3, 'kntt', '73');
INSERT INTO "lesson" VALUES (74, 'ebdwqe6j3334hcraaif44cjrmq', 3, 3, 'kntt', '74');
INSERT INTO "lesson" VALUES (75, 'eyl7zxusgreowi5hr6nbb2xrx4', 3, 3, 'kntt', '75');
INSERT INTO "lesson" VALUES (76, 'fauhrgzvvjkmlqs3klj4fzdtya', 3, 3, 'kntt', '76');
INSERT INTO "lesson" VALUES (77, 'byt2s5ux2s6rm3goellvxpe5li', 3, 3, 'kntt', '77');
INSERT INTO "lesson" VALUES (78, 'ypgubng6f6wv7vgamc7wutob4q', 3, 3, 'kntt', '78');
INSERT INTO "lesson" VALUES (79, 'ogrtwuh6pinpbwxp2dwqmli2ma', 3, 3, 'kntt', '79');
INSERT INTO "lesson" VALUES (80, 't2nuko3czs7gxotz7rrjhxghwy', 3, 3, 'kntt', '80');
INSERT INTO "lesson" VALUES (81, 'io6aottodkq6rv2nvsuvizfqju', 3, 3, 'kntt', '81');
INSERT INTO "lesson" VALUES (82, '2fhty3t5mjjox7p3nl6sewraoe', 1, 1, 'kntt', '1');
INSERT INTO "lesson" VALUES (83, 'y6pzd2surra7gnqzej4ihudhwq', 1, 1, 'kntt', '2');
INSERT INTO "lesson" VALUES (84, '6wx6szrjtkj2gflvxbzxgdzhfu', 1, 1, 'kntt', '3');
INSERT INTO "lesson" VALUES (85, 'gwsc7477zwvwy6wdc6abltk74a', 1, 1, 'kntt', '4');
INSERT INTO "lesson" VALUES (86, '2hsicwm4aekbicymiz572nts5i', 1, 1, 'kntt', '5');
INSERT INTO "lesson" VALUES (87, 'buk6pj5qycx2g6r7llsmp6ikry', 1, 1, 'kntt', 'lt1');
INSERT INTO "lesson" VALUES (88, '623o3qabk6pkrzjfmtlhypnscq', 1, 1, 'kntt', '6');
INSERT INTO "lesson" VALUES (89, 'ecmgxyzrie76nxbrykj23wvhtq', 1, 1, 'kntt', '7');
INSERT INTO "lesson" VALUES (90, 'r4zkokigjh3mlxrleq5qdax2hm', 1, 1, 'kntt', '8');
INSERT INTO "lesson" VALUES (91, 'fwqx42a22hzlcvuwcudcrxk5ym', 1, 1, 'kntt', '9');
INSERT INTO "lesson" VALUES (92, 'gyrfaabbc6gmd6t6j4o2kakg4u', 1, 1, 'kntt', '10');
INSERT INTO "lesson" VALUES (93, 'qhfehlj7nxgcoh2snzgb6wd74y', 1, 1, 'kntt', 'lt2');
INSERT INTO "lesson" VALUES (94, 'vfimx5cd5ihoqsfqbdjxswopiq', 1, 1, 'kntt', '11');
INSERT INTO "lesson" VALUES (95, 'zn5sxnzjfskf4fayv3hk7w5vbu', 1, 1, 'kntt', '12');
INSERT INTO "lesson" VALUES (96, 'jdpkxe7ryxsthvbvcprwpljye4', 1, 1, 'kntt', '13');
INSERT INTO "lesson" VALUES (97, 'wvm4pqhmvo2ccr2jlvnw2ecpyq', 1, 1, 'kntt', '14');
INSERT INTO "lesson" VALUES (98, 's6o27u4maat5tnl6pupit5dala', 1, 1, 'kntt', '15');
INSERT INTO "lesson" VALUES (99, 'a6unvrasdnxumifeprhszkq374', 1, 1, 'kntt', 'lt3');
INSERT INTO "lesson" VALUES (100, 'dlppuwiqwyvvwdek5rduiyvz24', 1, 1, 'kntt', '16');
INSERT INTO "lesson" VALUES (101, 'nza7cjlesa44xpgtrxy4za7pge', 1, 1, 'kntt', '17');
INSERT INTO "lesson" VALUES (102, 'ztm6ko62zozvo7rzldlila2vue', 1, 1, 'kntt', '18');
INSERT INTO "lesson" VALUES (103, 'fgho2v6gxpozdyaclls36etsyu', 1, 1, 'kntt', '19');
INSERT INTO "lesson" VALUES (104, 'xst5xipxh47xfnug5s7lacml2i', 1, 1, 'kntt', '20');
INSERT INTO "lesson" VALUES (105, '72kt2owdmr7gan67gmz5vvof24', 1, 1, 'kntt', 'lt4');
INSERT INTO "lesson" VALUES (106, 'qdcb3zkuhkhq4zqa42o7ualzy4', 1, 1, 'kntt', '21');
INSERT INTO "lesson" VALUES (107, 'wdfdganixioz5rorb64fieqx4i', 1, 1, 'kntt', '22');
INSERT INTO "lesson" VALUES (108, 'k4mxwajqam5rkjzf56uerash7y', 1, 1, 'kntt', '23');
INSERT INTO "lesson" VALUES (109, 'j4f43vyjeq5mbmota4dznkfo6m', 1, 1, 'kntt', '24');
INSERT INTO "lesson" VALUES (110, '6ztwpwrylm4cbyecrekfxxsnym', 1, 1, 'kntt', '25');
INSERT INTO "lesson" VALUES (111, '4ih3gsvvuhszrwahvz5rwy3tdm', 1, 1, 'kntt', 'lt5');
INSERT INTO "lesson" VALUES (112, 'psipyoqkumgpgmh5l5i73l2dla', 1, 1, 'kntt', '26');
INSERT INTO "lesson" VALUES (113, 'lownyjpjyahe6vqc5d5tpr2eta', 1, 1, 'kntt', '27');
INSERT INTO "lesson" VALUES (114, 'bolhfkprsrfmsidf3jotr4ofeq', 1, 1, 'kntt', '28');
INSERT INTO "lesson" VALUES (115, 'hysp5zvqqzbkrg6qcwacwqzuay', 1, 1, 'kntt', '29');
INSERT INTO "lesson" VALUES (116, 'hgrptd6om24ydjsnd4qoaqdtzi', 1, 1, 'kntt', '30');
INSERT INTO "lesson" VALUES (117, 'h2xa2hxq4pcvbkfmqx2pkomycq', 1, 1, 'kntt', 'lt6');
INSERT INTO "lesson" VALUES (118, 'fh3wzz4gpimsxqlcd74m2cne5y', 1, 1, 'kntt', '31');
INSERT INTO "lesson" VALUES (119, 'iz5gra7n5l3o6liacbv4gaf5zy', 1, 1, 'kntt', '32');
INSERT INTO "lesson" VALUES (120, '6mdzvqvk7uogsewd7s6cppln2e', 1, 1, 'kntt', '33');
INSERT INTO "lesson" VALUES (121, '2ljgn7dt3zmvdl5ehciu2amcli', 1, 1, 'kntt', '34');
INSERT INTO "lesson" VALUES (122, 'qr6iichd5nrlsupziho23l3wf4', 1, 1, 'kntt', '35');
INSERT INTO "lesson" VALUES (123, 'pvpmgmb3hms5mztmigyg6ir6wy', 1, 1, 'kntt', 'lt7');
INSERT INTO "lesson" VALUES (124, 'mgjifpy2h5v6jcrbl5z6thvcny', 1, 1, 'kntt', '36');
INSERT INTO "lesson" VALUES (125, '2cepg7vcldrf37lbx32h77nira', 1, 1, 'kntt', '37');
INSERT INTO "lesson" VALUES (126, '3nkwlh4w6clkkat3dzgfd67sbe', 1, 1, 'kntt', '38');
INSERT INTO "lesson" VALUES (127, 'sdbb67g5by5vigvymm7bij5a4u', 1, 1, 'kntt', '39');
INSERT INTO "lesson" VALUES (128, '2izgksbzznlpwhctmupf5ktuda', 1, 1, 'kntt', '40');
INSERT INTO "lesson" VALUES (129, 'skifft7zvq7zhho22oonyc2x4y', 1, 1, 'kntt', 'lt8');
INSERT INTO "lesson" VALUES (130, 'ggwpozbo2726kidgqcxn6qljau', 1, 1, 'kntt', '41');
INSERT INTO "lesson" VALUES (131, 'dptehh7iyzayrpkxaihpp2d2ji', 1, 1, 'kntt', '42');
INSERT INTO "lesson" VALUES (132, 'zmaaex6ndsw2pzxqpdtrlca6t4', 1, 1, 'kntt', '43');
INSERT INTO "lesson" VALUES (133, 'q5lizegpn3yx6ihjtbuh3w4x6i', 1, 1, 'kntt', '44');
INSERT INTO "lesson" VALUES (134, 'didixrpirhn5ehgc77h6kcrbya', 1, 1, 'kntt', '45');
INSERT INTO "lesson" VALUES (135, 'zsks5bpqiuf65j2z4fuwgi4xhy', 1, 1, 'kntt', 'lt9');
INSERT INTO "lesson" VALUES (136, 'r5jqoya34xjs7qkjb7wd7hwt3m', 1, 1, 'kntt', '46');
INSERT INTO "lesson" VALUES (137, '425ii3ufdjhmrnkkxcnawspr3u', 1, 1, 'kntt', '47');
INSERT INTO "lesson" VALUES (138, 'k3oph2iqkmsqppndj24zawnb74', 1, 1, 'kntt', '48');
INSERT INTO "lesson" VALUES (139, 'oib2dsfbfr7sxv6jfxicobtkkq', 1, 1, 'kntt', '49');
INSERT INTO "lesson" VALUES (140, 'siwcldur7bk6eig33vz7dlo6d4', 1, 1, 'kntt', '50');
INSERT INTO "lesson" VALUES (141, 'ixuyyg3ynrcbaxfks4vjfu6rfy', 1, 1, 'kntt', 'lt10');
INSERT INTO "lesson" VALUES (142, 'jo4sxqqxusq2rhojpgvsr4c6ke', 1, 1, 'kntt', '51');
INSERT INTO "lesson" VALUES (143, 'ltcukfsk23blv6eu4kbir75ogq', 1, 1, 'kntt', '52');
INSERT INTO "lesson" VALUES (144, 'njfetqt7sgnaaao3b7jwy5qhri', 1, 1, 'kntt', '53');
INSERT INTO "lesson" VALUES (145, 'dokhqb654hgrfhx22ulyzl4uqu', 1, 1, 'kntt', '54');
INSERT INTO "lesson" VALUES (146, '4uxieimr4v6izcmr7iajsfqy5m', 1, 1, 'kntt', '55');
INSERT INTO "lesson" VALUES (147, 'fymowiclzkmxgewfkjziv5e4jm', 1, 1, 'kntt', 'lt11');
INSERT INTO "lesson" VALUES (148, 'yywwaczklpva3lyi75wec454ce', 1, 1, 'kntt', '56');
INSERT INTO "lesson" VALUES (149, 'xi3allsm4ehfuhqrgs6nz5rxiy', 1, 1, 'kntt', '57');
INSERT INTO "lesson" VALUES (150, '4kueroi64qe5umlbw74wltbgfi', 1, 1, 'kntt', '58');
INSERT INTO "lesson" VALUES (151, '2qqh6xobnrz4peap6i3gwj7ave', 1, 1, 'kntt', '59');
INSERT INTO "lesson" VALUES (152, 'slfqdopgcdam2b75yxbxhttp7q', 1, 1, 'kntt', '60');
INSERT INTO "lesson" VALUES (153, 'jutys4cbllfxhe4sqb4v2ngaqm', 1, 1, 'kntt', 'lt12');
INSERT INTO "lesson" VALUES (154, 'eqj5cbsejkxujwwa6yk4u6mdqy', 1, 1, 'kntt', '61');
INSERT INTO "lesson" VALUES (155, '7bqbn2xhqaognml4txswtb3ufe', 1, 1, 'kntt', '62');
INSERT INTO "lesson" VALUES (156, 'ouwu2gp5qt26utr32lsaes3wfu', 1, 1, 'kntt', '63');
INSERT INTO "lesson" VALUES (157, 'h7qe455coqkizwpkmble6ikiea', 1, 1, 'kntt', '64');
INSERT INTO "lesson" VALUES (158, 'sxvbjxsyse4b3rrvorsvdtdvdi', 1, 1, 'kntt', '65');
INSERT INTO "lesson" VALUES (159, 'vnpotkgp2xsrrm7x2ym4z7njea', 1, 1, 'kntt', 'lt13');
INSERT INTO "lesson" VALUES (160, 'ikkk2chltgxxrnfg75bkl66nya', 1, 1, 'kntt', '66');
INSERT INTO "lesson" VALUES (161, '6nefvcvqcdezsby56popk4uyp4', 1, 1, 'kntt', '67');
INSERT INTO "lesson" VALUES (162, 'zxw7qyt7fcnvjwgvul75brea7q', 1, 1, 'kntt', '68');
INSERT INTO "lesson" VALUES (163, 'dsamdqj7u45ml3vm3wnwl4zuva', 1, 1, 'kntt', '69');
INSERT INTO "lesson" VALUES (164, 'rqabmthcupoyzaldfwg3jecyiy', 1, 1, 'kntt', '70');
INSERT INTO "lesson" VALUES (165, '6d25yrgdnog77seugmlgrey4vm', 1, 1, 'kntt', 'lt14');
INSERT INTO "lesson" VALUES (166, 'owii3mrtn54emuu6hzsr2uvi2e', 1, 1, 'kntt', '71');
INSERT INTO "lesson" VALUES (167, 'uvivi33lctwc6fciueoza3vf3q', 1, 1, 'kntt', '72');
INSERT INTO "lesson" VALUES (168, 'hib2tb22bos5neyam52mt6bda4', 1, 1, 'kntt', '73');
INSERT INTO "lesson" VALUES (169, 'dv6ua2ifgxg7rm2pxfswuva4xa', 1, 1, 'kntt', '74');
INSERT INTO "lesson" VALUES (170, 'lq65l6v76nwvhwg7hyuwtp4oca', 1, 1, 'kntt', '75');
INSERT INTO "lesson" VALUES (171, 'bh2gicdd6nwmbgkd6mlz5t5piy', 1, 1, 'kntt', 'lt15');
INSERT INTO "lesson" VALUES (172, '2tzcf42c27dzxbq7sl6qpdq7oy', 1, 1, 'kntt', '76');
INSERT INTO "lesson" VALUES (173, 'r7cme246zueq37koowindeawre', 1, 1, 'kntt', '77');
INSERT INTO "lesson" VALUES (174, 'xnalq4iwtby3luzwfvvlrs5rrm', 1, 1, 'kntt', '78');
INSERT INTO "lesson" VALUES (175, '54kwsdtpegwia5wdw3wpjcbvju', 1, 1, 'kntt', '79');
INSERT INTO "lesson" VALUES (176, 'u27hcqjnetknetc4mvl3xcp2ge', 1, 1, 'kntt', '80');
INSERT INTO "lesson" VALUES (177, 'dlic6cf3x4x5p5wtbti47323p4', 1, 1, 'kntt', 'lt16');
INSERT INTO "lesson" VALUES (178, 'ii37tgagi4b3j7glphbx3jtgwi', 1, 1, 'kntt', '81');
INSERT INTO "lesson" VALUES (179, 'fdlogccyuwxbdduodz5zvjfmmi', 1, 1, 'kntt', '82');
INSERT INTO "lesson" VALUES (180, 'srzrjmec67m3pkfky4vk7x5qsq', 1, 1, 'kntt', '83');
INSERT INTO "lesson" VALUES (181, 'dpv2xwgdfq763drfgiezgalxyi', 1, 1, 'kntt', '84');
INSERT INTO "lesson" VALUES (182, '4vkqd7qe3fpqcaw6h7cfn3trya', 1, 1, 'kntt', '85');
INSERT INTO "lesson" VALUES (183, 'c2chdsvhfx5ik32ohrxpkldqpm', 1, 1, 'kntt', 'lt17');
INSERT INTO "lesson" VALUES (184, '5vktq2ly4nvdmokphm5nl6sdpu', 1, 1, 'kntt', '86');
INSERT INTO "lesson" VALUES (185, 'aj3uscijn5t3x5g22tphxaewgy', 1, 1, 'kntt', '87');
INSERT INTO "lesson" VALUES (186, 'yjjmc3ursyqsg5jvozhbgjeguy', 1, 1, 'kntt', '88');
INSERT INTO "lesson" VALUES (187, 'cb65afyqyv5byr2wbjrbkpjdiq', 1, 1, 'kntt', '89');
INSERT INTO "lesson" VALUES (188, 'zrnsrqjmyx6pimuo5ptrrv4nwq', 1, 1, 'kntt', '90');
INSERT INTO "lesson" VALUES (189, 'mva2xnka3gqtcs5fuviyxpcdbm', 1, 1, 'kntt', 'lt18');
INSERT INTO "plan" VALUES (1, NULL, 3, 3, 'kntt', 2026, 1, 'Toán 3 (kế hoạch mẫu)', 'kế hoạch mẫu', 1, 1795935739);
INSERT INTO "plan" VALUES (2, NULL, 1, 1, 'kntt', 2026, 1, 'Tiếng Việt 1, học kì 1 (kế hoạch mẫu)', 'kế hoạch mẫu', 1, 1795935739);
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
INSERT INTO "package" VALUES (1, '5f7ace5dbe926cd87cdb38dcab7d564ff1848180cd2985a5fe7b7176e14e8adf', 'html5', '', 'ready', 'html5', 'Bài một trang', 'application/zip', 1, 4103, 1, 0, 1, 1795935739);
INSERT INTO "package" VALUES (2, '2a50fa0766fa82166d4f2710a50733f1fc57728d972a5ebf4b221618d1127902', 'html5', '', 'ready', 'html5', 'Bài một trang', 'application/zip', 1, 4063, 1, 0, 1, 1795935739);
INSERT INTO "package" VALUES (3, '6f71c1405472413bc3dd7d55f216a19d7d794d810864017c2f6417a6958e379b', 'html5', '', 'ready', 'html5', 'Bài một trang', 'application/zip', 1, 4038, 1, 0, 1, 1795935739);
INSERT INTO "package" VALUES (4, '0407ba6b7cf94855c3cddcad6777e60120c64a8a5f756c15870c08ae67f65d10', 'html5', '', 'ready', 'html5', 'Bài một trang', 'application/zip', 1, 4047, 1, 0, 1, 1795935739);
INSERT INTO "package" VALUES (5, 'de8b055f4d26260b9881fea17f722ce7e759e8dc6eb34987ad18256e553d2ace', 'html5', '', 'ready', 'html5', 'Bài một trang', 'application/zip', 1, 4100, 1, 0, 1, 1795935739);
INSERT INTO "package" VALUES (6, '5f58e5df477f357b5a2433ddfdb3d96d9809aa3c305d428039ad9f67adf841a5', 'html5', '', 'ready', 'html5', 'Bài một trang', 'application/zip', 1, 4025, 1, 0, 1, 1795935739);
INSERT INTO "package" VALUES (7, '1e46ba0b161baa7721921c3887d16690b1440db311aed5a76ba93f26f9711630', 'scorm2004', '2004 4th Edition', 'ready', 'scorm', 'Gam', 'application/zip', 7, 19638, 3, 3, 1, 1795935739);
INSERT INTO "package" VALUES (8, '77c2fe46beb6d56df5aad5a5ffc7866582665ca7081ac159415ccc160911dc73', 'scorm12', '1.2', 'ready', 'scorm', 'A a', 'application/zip', 5, 13815, 1, 1, 1, 1795935739);
INSERT INTO "package" VALUES (9, '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'pdf', '', 'ready', 'pdf', 'Thuoc giay 15 cm', 'application/pdf', 1, 6536, 1, 0, 1, 1795935739);
INSERT INTO "package" VALUES (10, 'b226e3473ec3f9754e9d64a083c73fefa1c75225f848aa36fd143713e6dc6da5', 'scorm12', '1.2', 'ready', 'scorm', 'Mi-li-mét', 'application/zip', 5, 31564, 1, 1, 1, 1795935739);
INSERT INTO "package" VALUES (11, '3f234e5534929db75a37c489c05a33d7d283d6048e487a68ba98ec783567ce02', 'scorm2004', '2004 4th Edition', 'ready', 'scorm', 'Hình tròn. Tâm, bán kính, đường kính', 'application/zip', 5, 15828, 1, 1, 1, 1795935739);
INSERT INTO "package" VALUES (12, '2790669c7d56d013678490ebd0837ef407705064f3f934e1d443c7ae9530f762', 'scorm12', '1.2', 'ready', 'scorm', 'Nhiệt độ', 'application/zip', 5, 15115, 1, 1, 1, 1795935739);
INSERT INTO "package" VALUES (13, '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'pdf', '', 'ready', 'pdf', 'thuoc de in', 'application/pdf', 1, 6536, 1, 0, 1, 1795935739);
INSERT INTO "package" VALUES (14, 'd52e536a532846fb8bbd5561036955be0423c00c2636ee87741b6b52a35f6135', 'html5', '', 'ready', 'html5', 'Bảng nhân 9', 'application/zip', 3, 5044, 1, 0, 1, 1795935739);
INSERT INTO "package" VALUES (15, '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'pdf', '', 'ready', 'pdf', 'Bai32 mi li lit (nhap)', 'application/pdf', 1, 6536, 1, 0, 1, 1795935739);
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
INSERT INTO "item" VALUES (1, 'zqajx5k7pevgp26t3gkj735qm4', 2, 5, 'Ôn tập các số đến 1 000', 'on tap cac so den 1 000', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Một trang: đọc và làm ba việc vào vở.', 1, 1, '', 1, 1788660000, 1788660000, 1788660000, 1788660000, NULL, 1788660000, 2, 1788660000, NULL, 8, 1, 0, NULL, 3, 0, 3);
INSERT INTO "item" VALUES (2, 'f346xfazxcxjwfne6i5ia3xa2m', 2, 4, 'Bảng nhân 3, bảng chia 3', 'bang nhan 3 bang chia 3', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Một trang: đọc và làm ba việc vào vở.', 2, 2, '', 1, 1789092000, 1789092000, 1789092000, 1789092000, NULL, 1789092000, 2, 1789092000, NULL, 8, 5, 0, NULL, 3, 0, 3);
INSERT INTO "item" VALUES (3, 'danp6ck6sbc6kmy7l6df5u4sii', 2, 6, 'Chữ e, ê', 'chu e e', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Một trang: đọc và làm ba việc vào vở.', 3, 3, '', 1, 1789696800, 1789696800, 1789696800, 1789696800, NULL, 1789696800, 2, 1789696800, NULL, 2, 91, 0, NULL, 1, 0, 3);
INSERT INTO "item" VALUES (4, '46ul53cwarzfprbqi7pfoh5alm', 2, 4, 'Bảng nhân 4, bảng chia 4', 'bang nhan 4 bang chia 4', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Một trang: đọc và làm ba việc vào vở.', 4, 4, '', 1, 1791338400, 1791338400, 1791338400, 1791338400, NULL, 1791338400, 2, 1791338400, NULL, 8, 6, 0, NULL, 3, 0, 3);
INSERT INTO "item" VALUES (5, 'dxca7z5gxkhz3nesswr7addole', 2, 5, 'Ôn tập hình học và đo lường', 'on tap hinh hoc va do luong', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Một trang: đọc và làm ba việc vào vở.', 5, 5, '', 1, 1791943200, 1791943200, 1791943200, 1791943200, NULL, 1791943200, 2, 1791943200, NULL, 8, 7, 0, NULL, 3, 0, 3);
INSERT INTO "item" VALUES (6, 'bnlfqkshhd3ykyrgqk7xl44agm', 2, 6, 'Chữ o, ô', 'chu o o', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Một trang: đọc và làm ba việc vào vở.', 6, 6, '', 1, 1792461600, 1792461600, 1792461600, 1792461600, NULL, 1792461600, 2, 1792461600, NULL, 2, 94, 0, NULL, 1, 0, 3);
INSERT INTO "item" VALUES (7, 'ourovjoflbqoqnuesbbcv6dpmi', 2, 5, 'Gam', 'gam', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Ba phần: khám phá, luyện tập và đố vui với cái cân đĩa.', 7, 7, '', 1, 1795935739, 1795935739, 1795935739, 1795935739, NULL, 1795935739, 2, 1795935739, NULL, 8, 31, 0, NULL, 3, 0, 3);
INSERT INTO "item" VALUES (8, 'llf3ug7hlrck6hfumbdbbzajtm', 2, 6, 'Chữ a', 'chu a', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Nhận mặt chữ a, tìm tiếng có chữ a qua hình.', 8, 8, '', 1, 1795935739, 1795935739, 1795935739, 1795935739, NULL, 1795935739, 2, 1795935739, NULL, 2, 88, 0, NULL, 1, 0, 3);
INSERT INTO "item" VALUES (9, 'hhjv4ppscq2msolaabar24w4by', 2, 4, 'Thước giấy 15 cm để in và cắt', 'thuoc giay 15 cm de in va cat', 'material', 'published', 'school', 'Tự soạn cho trường mẫu', 'In đúng khổ A4, không thu nhỏ; mỗi em cắt một chiếc để đo ở nhà.', 9, 9, '', 1, 1795935739, 1795935739, 1795935739, 1795935739, NULL, 1795935739, 2, 1795935739, NULL, 8, 30, 0, NULL, 3, 0, 3);
INSERT INTO "item" VALUES (10, '4h3445cr2gaevnfj7owl7fqygu', 2, 4, 'Mi-li-mét', 'mi li met', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Đọc thước, đổi xăng-ti-mét ra mi-li-mét, bốn câu đo và ước lượng.', 10, 10, '', 1, 1795935739, 1795935739, 1795935739, 1795935739, NULL, 1795935739, 2, 1795935739, NULL, 8, 30, 0, NULL, 3, 0, 3);
INSERT INTO "item" VALUES (11, 'aazqroodutqiipi652t3b4gbo4', 2, 5, 'Hình tròn. Tâm, bán kính, đường kính', 'hinh tron tam ban kinh duong kinh', 'elesson', 'submitted', 'school', 'Tự soạn cho trường mẫu', 'Giới thiệu tâm, bán kính, đường kính; bốn câu hỏi.', 11, NULL, '', NULL, 1795935739, 1795935739, 1795935739, NULL, NULL, NULL, NULL, 1795935739, NULL, 8, 17, 0, NULL, 3, 0, 3);
INSERT INTO "item" VALUES (12, 'dvm55auzkvamjv7apemrdfbwja', 2, 5, 'Nhiệt độ. Đọc nhiệt kế', 'nhiet do doc nhiet ke', 'elesson', 'submitted', 'school', 'Tự soạn cho trường mẫu', 'Đọc nhiệt kế, so nóng lạnh; ba câu hỏi.', 12, NULL, '', NULL, 1795935739, 1795935739, 1795935739, NULL, NULL, 1795935739, 2, 1795935739, NULL, 8, 33, 0, NULL, 3, 0, 3);
INSERT INTO "item" VALUES (13, '2zuzn4q3tul7wlrfwt44y5g5ku', 2, 5, 'Thước để in ra giấy', 'thuoc de in ra giay', 'material', 'submitted', 'school', 'Tự soạn cho trường mẫu', 'Phát cho mỗi bàn một tờ.', 13, NULL, '', NULL, 1795935739, 1795935739, 1795935739, NULL, NULL, NULL, NULL, 1795935739, NULL, 8, 34, 0, NULL, 3, 0, 3);
INSERT INTO "item" VALUES (14, 'toverbl7eq6rsq2ofku5y47ulm', 2, 4, 'Bảng nhân 9', 'bang nhan 9', 'elesson', 'returned', 'school', 'Tự soạn cho trường mẫu', 'Thẻ lật và mười câu hỏi nhanh.', 14, NULL, 'Câu hỏi nhanh quá ít chữ, cô thêm phần bảng chia 9 cho đủ bài.', 2, 1795935739, 1795935739, 1795935739, NULL, NULL, NULL, NULL, 1795935739, NULL, 8, 12, 0, NULL, 3, 0, 3);
INSERT INTO "item" VALUES (15, 'ebirq2hfphrjk4g3yk5ym2nxim', 2, 4, 'Thước giấy, bản nháp', 'thuoc giay ban nhap', 'material', 'draft', 'school', 'Tự soạn cho trường mẫu', '', 15, NULL, '', NULL, 1795935739, 1795935739, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL, 0, 0, 3);
INSERT INTO "version" VALUES (1, 1, 1, '5f7ace5dbe926cd87cdb38dcab7d564ff1848180cd2985a5fe7b7176e14e8adf', 'On tap 1000.zip', 2058, 1, 1795935739, 1788660000, NULL, 0);
INSERT INTO "version" VALUES (2, 2, 1, '2a50fa0766fa82166d4f2710a50733f1fc57728d972a5ebf4b221618d1127902', 'bang nhan 3.zip', 2033, 2, 1795935739, 1789092000, NULL, 0);
INSERT INTO "version" VALUES (3, 3, 1, '6f71c1405472413bc3dd7d55f216a19d7d794d810864017c2f6417a6958e379b', 'chu e.zip', 2015, 3, 1795935739, 1789696800, NULL, 0);
INSERT INTO "version" VALUES (4, 4, 1, '0407ba6b7cf94855c3cddcad6777e60120c64a8a5f756c15870c08ae67f65d10', 'bang nhan 4.zip', 2021, 4, 1795935739, 1791338400, NULL, 0);
INSERT INTO "version" VALUES (5, 5, 1, 'de8b055f4d26260b9881fea17f722ce7e759e8dc6eb34987ad18256e553d2ace', 'luyen tap chung.zip', 2058, 5, 1795935739, 1791943200, NULL, 0);
INSERT INTO "version" VALUES (6, 6, 1, '5f58e5df477f357b5a2433ddfdb3d96d9809aa3c305d428039ad9f67adf841a5', 'chu o.zip', 2008, 6, 1795935739, 1792461600, NULL, 0);
INSERT INTO "version" VALUES (7, 7, 1, '1e46ba0b161baa7721921c3887d16690b1440db311aed5a76ba93f26f9711630', 'Toan3-bai 31 Gam.zip', 8666, 7, 1795935739, 1795935739, NULL, 0);
INSERT INTO "version" VALUES (8, 8, 1, '77c2fe46beb6d56df5aad5a5ffc7866582665ca7081ac159415ccc160911dc73', 'TiengViet1_Bai6_chu_a.zip', 6231, 8, 1795935739, 1795935739, NULL, 0);
INSERT INTO "version" VALUES (9, 9, 1, '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'Thuoc giay 15 cm.pdf', 6536, 9, 1795935739, 1795935739, NULL, 1);
INSERT INTO "version" VALUES (10, 10, 1, 'b226e3473ec3f9754e9d64a083c73fefa1c75225f848aa36fd143713e6dc6da5', 'Bai30_MiLiMet_v2.zip', 7345, 10, 1795935739, 1795935739, NULL, 0);
INSERT INTO "version" VALUES (11, 11, 1, '3f234e5534929db75a37c489c05a33d7d283d6048e487a68ba98ec783567ce02', 'hinh tron - tam, ban kinh, duong kinh.zip', 6421, 11, 1795935739, NULL, NULL, 0);
INSERT INTO "version" VALUES (12, 12, 1, '2790669c7d56d013678490ebd0837ef407705064f3f934e1d443c7ae9530f762', 'Bai33_nhiet_do.zip', 6337, 12, 1795935739, NULL, NULL, 0);
INSERT INTO "version" VALUES (13, 13, 1, '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'thuoc de in.pdf', 6536, 13, 1795935739, NULL, NULL, 1);
INSERT INTO "version" VALUES (14, 14, 1, 'd52e536a532846fb8bbd5561036955be0423c00c2636ee87741b6b52a35f6135', 'BANG NHAN 9.zip', 2779, 14, 1795935739, NULL, NULL, 0);
INSERT INTO "version" VALUES (15, 15, 1, '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'Bai32 mi li lit (nhap).pdf', 6536, 15, 1795935739, NULL, NULL, 1);
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
INSERT INTO "review_event" VALUES (19, 7, 7, 5, 'submit', '', 1795935739);
INSERT INTO "review_event" VALUES (20, 7, 7, 2, 'pass', '', 1795935739);
INSERT INTO "review_event" VALUES (21, 7, 7, 1, 'publish', '', 1795935739);
INSERT INTO "review_event" VALUES (22, 8, 8, 6, 'submit', '', 1795935739);
INSERT INTO "review_event" VALUES (23, 8, 8, 2, 'pass', '', 1795935739);
INSERT INTO "review_event" VALUES (24, 8, 8, 1, 'publish', '', 1795935739);
INSERT INTO "review_event" VALUES (25, 9, 9, 4, 'submit', '', 1795935739);
INSERT INTO "review_event" VALUES (26, 9, 9, 2, 'pass', '', 1795935739);
INSERT INTO "review_event" VALUES (27, 9, 9, 1, 'publish', '', 1795935739);
INSERT INTO "review_event" VALUES (28, 10, 10, 4, 'submit', '', 1795935739);
INSERT INTO "review_event" VALUES (29, 10, 10, 2, 'pass', '', 1795935739);
INSERT INTO "review_event" VALUES (30, 10, 10, 1, 'publish', '', 1795935739);
INSERT INTO "review_event" VALUES (31, 11, 11, 5, 'submit', '', 1795935739);
INSERT INTO "review_event" VALUES (32, 12, 12, 5, 'submit', '', 1795935739);
INSERT INTO "review_event" VALUES (33, 12, 12, 2, 'pass', '', 1795935739);
INSERT INTO "review_event" VALUES (34, 13, 13, 5, 'submit', '', 1795935739);
INSERT INTO "review_event" VALUES (35, 14, 14, 4, 'submit', '', 1795935739);
INSERT INTO "review_event" VALUES (36, 14, 14, 2, 'return', 'Câu hỏi nhanh quá ít chữ, cô thêm phần bảng chia 9 cho đủ bài.', 1795935739);
INSERT INTO "upload" VALUES (1, '3ic6qffwamty7bkv742w3zjkle', 5, 1, 'On tap 1000.zip', 2058, 2058, X'47049E0F1FCFC296E43713310690657B86BF4C38BB407B51F36BE30648AD75A350400000000000004C000000A80700000000000021000000000000000000071000000A001400696E6465782E68746D6C555401000075780B0001040000000004000000009D574B6F', '5f7ace5dbe926cd87cdb38dcab7d564ff1848180cd2985a5fe7b7176e14e8adf', 'done', 1788660000, 1789264800, 1);
INSERT INTO "upload" VALUES (2, 'it6kqpcwdcp3dre7p3sfi4o42q', 4, 2, 'bang nhan 3.zip', 2033, 2033, X'1817D7CF63457F6782C8E36566186394ED774E131DCEA2F79C96716EF4884E04883F00000000000065782E68746D6C555401000075780B000104000000000400000000504B050600000000010001004C0000008F070000000001040000000004000000009D574B6F', '2a50fa0766fa82166d4f2710a50733f1fc57728d972a5ebf4b221618d1127902', 'done', 1789092000, 1789696800, 1);
INSERT INTO "upload" VALUES (3, 'gf5va76qvxzmfeyaou7gjq62ni', 6, 3, 'chu e.zip', 2015, 2015, X'B2B8710057A8F73B7E75969FE5E0DE2E7115CD5710E553897643FB9850C5767DF83E000000000000000000000400000000504B050600000000010001004C0000007D07000000006E6465782E68746D6C555401000075780B0001040000000004000000009D574B8F', '6f71c1405472413bc3dd7d55f216a19d7d794d810864017c2f6417a6958e379b', 'done', 1789696800, 1790301600, 1);
INSERT INTO "upload" VALUES (4, '6atn6znuemwb6xbjfisx5cxbcm', 4, 4, 'bang nhan 4.zip', 2021, 2021, X'2EE8CCE3902F47D29F2F150678113668BCB7551560E9B7C9424D8EBCB43231E4283F00000000000075780B000104000000000400000000504B050600000000010001004C000000830700000000746D6C555401000075780B0001040000000004000000009D574B8F', '0407ba6b7cf94855c3cddcad6777e60120c64a8a5f756c15870c08ae67f65d10', 'done', 1791338400, 1791943200, 1);
INSERT INTO "upload" VALUES (5, '4ire6e7ve2fwlffcwxk4whjacy', 5, 5, 'luyen tap chung.zip', 2058, 2058, X'18F28032378DBC54C4EDEBEB0203EA0B47A3B379C4439957A9415ACA330B88CE50400000000000004C000000A80700000000000021000000000000000000041000000A001400696E6465782E68746D6C555401000075780B0001040000000004000000009D574B8B', 'de8b055f4d26260b9881fea17f722ce7e759e8dc6eb34987ad18256e553d2ace', 'done', 1791943200, 1792548000, 1);
INSERT INTO "upload" VALUES (6, 'yw6xictnewkqsadgofi6dkt2ci', 6, 6, 'chu o.zip', 2008, 2008, X'C630163E4339FBE8AA071287CD2E2D354DFCB34A03A61028F9DE881349E85729C03E0000000000000000504B050600000000010001004C00000076070000000000000A001400696E6465782E68746D6C555401000075780B0001040000000004000000009D574B8F', '5f58e5df477f357b5a2433ddfdb3d96d9809aa3c305d428039ad9f67adf841a5', 'done', 1792461600, 1793066400, 1);
INSERT INTO "upload" VALUES (7, 'jsrrz7lytidvv32c4barreqdpy', 5, 7, 'Toan3-bai 31 Gam.zip', 8666, 8666, X'6932B238D289F0808935B18E21C5E378E27BCAD8C42D644A4B53B285BD247552D00E01000000000000000000504B050600000000070007001E020000A61F000000000B001400646F2D7675692E68746D6C555401000075780B000104000000000400000000B55541', '1e46ba0b161baa7721921c3887d16690b1440db311aed5a76ba93f26f9711630', 'done', 1795935739, 1796540539, 1);
INSERT INTO "upload" VALUES (8, 'azd7arjdlmzff5utsdl27miaty', 6, 8, 'TiengViet1_Bai6_chu_a.zip', 6231, 6231, X'78D6094DA8F9168EC3D2364F4648704253CDB4A01CA50CF7DA2DD5B3E2F84EE6B8C200000000000000504B050600000000050005007E010000C316000000000200000F001400696D736D616E69666573742E786D6C555401000075780B0001040000000004000000', '77c2fe46beb6d56df5aad5a5ffc7866582665ca7081ac159415ccc160911dc73', 'done', 1795935739, 1796540539, 1);
INSERT INTO "upload" VALUES (9, '3xv7453pstnzkav73wuf5hm6gu', 4, 9, 'Thuoc giay 15 cm.pdf', 6536, 6536, X'9975AF288217B909F264CB721F6F9CA4493D96CBD956042B8552BE342F81728840CC000000000000300A2525454F460A0A312030206F626A0A3C3C202F54797065202F436174616C6F67202F5061676573203220302052202F4C616E672028766929203E3E0A656E', '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'done', 1795935739, 1796540539, 1);
INSERT INTO "upload" VALUES (10, 'steezykgi27qvprs52ioqczud4', 4, 10, 'Bai30_MiLiMet_v2.zip', 7345, 7345, X'9240F75D986D9438629F97445A071B600B8F4793FDEFD4B8415D7D0EA5B5F77B88E5000000000000636F726D2E6A73555401000075780B000104000000000400000000504B050600000000050005007E0100001D1B000000000075780B0001040000000004000000', 'b226e3473ec3f9754e9d64a083c73fefa1c75225f848aa36fd143713e6dc6da5', 'done', 1795935739, 1796540539, 1);
INSERT INTO "upload" VALUES (11, 'h7t5rfv7x4khe2kgdpkos6asp4', 5, 11, 'hinh tron - tam, ban kinh, duong kinh.zip', 6421, 6421, X'FC4657B63E11D07F9B433B49DA6B5DF6A891A3ADA08327FBF38E83239AB1537FA8C80000000000004B050600000000050005007E010000811700000000000D0400000F001400696D736D616E69666573742E786D6C555401000075780B0001040000000004000000', '3f234e5534929db75a37c489c05a33d7d283d6048e487a68ba98ec783567ce02', 'done', 1795935739, 1796540539, 1);
INSERT INTO "upload" VALUES (12, '4q7k3mrouvy3ucw2d7hmyo4ssu', 5, 12, 'Bai33_nhiet_do.zip', 6337, 6337, X'953FC3D97733C2D1F10C2006442245DC625B66A2A4C5E4D57862837D7A6C30C708C6000000000000004B0304140008000800000021000000000000000000F60200000F001400696D736D616E69666573742E786D6C555401000075780B0001040000000004000000', '2790669c7d56d013678490ebd0837ef407705064f3f934e1d443c7ae9530f762', 'done', 1795935739, 1796540539, 1);
INSERT INTO "upload" VALUES (13, '4hwyq2sxbun2udzpflrkp5qyae', 5, 13, 'thuoc de in.pdf', 6536, 6536, X'9975AF288217B909F264CB721F6F9CA4493D96CBD956042B8552BE342F81728840CC000000000000300A2525454F460A0A312030206F626A0A3C3C202F54797065202F436174616C6F67202F5061676573203220302052202F4C616E672028766929203E3E0A656E', '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'done', 1795935739, 1796540539, 1);
INSERT INTO "upload" VALUES (14, 'dyma4xv2ulfx4syop7ufy4zfzq', 4, 14, 'BANG NHAN 9.zip', 2779, 2779, X'58FDAD9A8CBC857ABFFB3E1D223174B9845E57028E922340A6FC46B9EDE49E26D8560000000000000400000000504B05060000000003000300E1000000E4090000000000140067616D652E6A73555401000075780B0001040000000004000000009554CB6E133114', 'd52e536a532846fb8bbd5561036955be0423c00c2636ee87741b6b52a35f6135', 'done', 1795935739, 1796540539, 1);
INSERT INTO "upload" VALUES (15, 'y7swih5mdn52og4uexdkfzlprq', 4, 15, 'Bai32 mi li lit (nhap).pdf', 6536, 6536, X'9975AF288217B909F264CB721F6F9CA4493D96CBD956042B8552BE342F81728840CC000000000000300A2525454F460A0A312030206F626A0A3C3C202F54797065202F436174616C6F67202F5061676573203220302052202F4C616E672028766929203E3E0A656E', '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'done', 1795935739, 1796540539, 1);
INSERT INTO "attempt" VALUES (1, 'xnyfznrkvmsa5kewtkpvozz55i', 'rwcjqtbmn4vgi73piofy7nqs2h4yttiv', 39, 9, 9, 'normal', 1, 1, 1, NULL, 153, 1795847539, 1795847692, NULL, 1795847692);
INSERT INTO "attempt" VALUES (2, 'vxwwb5qdpoyj3a4g5gl4rvufay', 'zklakdslc2c4fwlu34kcqlgjtlj4rims', 38, 7, 7, 'normal', 1, 3, 3, 100.0, 1068, 1795761139, 1795762207, NULL, 1795762207);
INSERT INTO "attempt" VALUES (3, 'dlsn54k5msdwtkfo4f2d7y72vm', 'ovh7nnu6hclynnzkqkfw6dmruhfg4fsr', 40, 7, 7, 'normal', 1, 3, 3, 90.0, 570, 1795588339, 1795588909, NULL, 1795588909);
INSERT INTO "attempt" VALUES (4, 'b76lsuyu5b4tshw2sj4ezukbce', 'ju2f3vknygazzkokmb7n2zflqjhon27q', 44, 7, 7, 'normal', 0, 3, 1, 60.0, 338, 1795501939, 1795502277, NULL, NULL);
INSERT INTO "attempt" VALUES (5, 'oqluk34fzouabmiqivbjrpvyee', 'afp5sjl2rfo3bt6uuwhanio2n2n7pi3a', 45, 7, 7, 'normal', 1, 3, 3, 80.0, 1125, 1795415539, 1795338988, NULL, 1795416664);
INSERT INTO "attempt" VALUES (6, 'jsicqwv2juvokjggg4o52vjbo4', '56gj3jxyajqbu7ki7alyb57nfq57vh3b', 41, 7, 7, 'normal', 1, 3, 3, 100.0, 681, 1795329139, 1795329820, NULL, 1795329820);
INSERT INTO "attempt" VALUES (7, 'wxkwhdxme5pzfi3kpa2wy4c7py', 'faw4cpwfsdjemlhhrqe7ntsljhstzj47', 42, 7, 7, 'normal', 1, 3, 3, 70.0, 792, 1795761139, 1795761931, NULL, 1795761931);
INSERT INTO "attempt" VALUES (8, 'boqb5klk5u575hubp77d53qvgi', '4kn3u5layiwsmz2abatd2d2nyv3beryi', 46, 7, 7, 'normal', 1, 3, 3, 60.0, 516, 1795588339, 1795588855, NULL, 1795588855);
INSERT INTO "attempt" VALUES (9, '57i36wj5g6jtclhc4tdykbkicu', 'd4kkh5we2h2npmbmskjebvchbmubmoie', 47, 7, 7, 'normal', 1, 3, 3, 80.0, 627, 1795501939, 1795502566, NULL, 1795502566);
INSERT INTO "attempt" VALUES (10, 'yemkb4f3jyrl6bfmqxb44tv5wy', '7hrfv4wi7bx7qzbvbl6gquqsotv5hrnm', 70, 7, 7, 'normal', 0, 3, 1, 100.0, 340, 1795415539, 1795415879, NULL, NULL);
INSERT INTO "attempt" VALUES (11, 'xqhf6pxut4rzxacwefozi4tpne', 'oohj4c5dfv7youmjvs2jj2omtaufg2ph', 71, 7, 7, 'normal', 1, 3, 3, 70.0, 1131, 1795329139, 1795330270, NULL, 1795330270);
INSERT INTO "attempt" VALUES (12, 'o7k5gwy6etrrj76s6eegyhg6ny', 'dzrhshyclnf6ichv44is3eytucxw7zri', 69, 7, 7, 'normal', 1, 3, 3, 90.0, 909, 1795761139, 1795762048, NULL, 1795762048);
INSERT INTO "attempt" VALUES (13, 'yeij2f2euiporr27aazyh24fvm', 'zd7hfo3vgpt57jxnqibqf7zt2ilsgild', 48, 7, 7, 'normal', 1, 3, 3, 80.0, 738, 1795588339, 1795589077, NULL, 1795589077);
INSERT INTO "attempt" VALUES (14, '5brb2kebj2qlbq47mhd3epjk6y', '7x2imbsgdycjw6ehvermbgii6qzpvg36', 49, 7, 7, 'normal', 1, 3, 3, 100.0, 849, 1795501939, 1795502788, NULL, 1795502788);
INSERT INTO "attempt" VALUES (15, 'tuz3yqyhsqjl3ke32w5zecxkla', 'hlxh33uarzwz2scd77p3lzfniffxtor4', 52, 7, 7, 'normal', 1, 3, 3, 70.0, 462, 1795847539, 1795848001, NULL, 1795848001);
INSERT INTO "attempt" VALUES (16, '3jj5hpzwlxjhqe5dykijdxfq4u', 'j3qypa36jpve5eila4u26k3qhr4z6qbg', 53, 7, 7, 'normal', 1, 3, 3, 60.0, 573, 1795761139, 1795761712, NULL, 1795761712);
INSERT INTO "attempt" VALUES (17, 'jmhyk7gujlhnemlie4xhi54hyi', 'kkmex3krfe27exz3buav7bbfqi2xwfsq', 54, 7, 7, 'normal', 1, 3, 3, 80.0, 684, 1795674739, 1795675423, NULL, 1795675423);
INSERT INTO "attempt" VALUES (18, '4ydksi4mzjzcfqcfhhmuzxkzmq', 'ddrznnhm6iqdmi5yjxdpimy6dcei4zad', 55, 7, 7, 'normal', 1, 3, 3, 100.0, 795, 1795588339, 1795589134, NULL, 1795589134);
INSERT INTO "attempt" VALUES (19, 'rx5k4c6ycco7casx443adwfzdi', 'qlg74ef5xnln5nw3hzjrbqgkxelerd6o', 56, 7, 7, 'normal', 1, 3, 3, 70.0, 906, 1795501939, 1795502845, NULL, 1795502845);
INSERT INTO "attempt" VALUES (20, 'dxjjk4z2j2jxhq2qt2v3dlbr6a', '4j3ws35mqgmzjnc6otkvtuphitu6k32r', 58, 7, 7, 'normal', 1, 3, 3, 90.0, 1128, 1795415539, 1795416667, NULL, 1795416667);
INSERT INTO "attempt" VALUES (21, 'woozaidcsvef26b3n3wfnlxj4u', 'osfl72iqz66uaeqrhb2esf3amyl6a7xz', 57, 7, 7, 'normal', 1, 3, 3, 60.0, 1017, 1795329139, 1795330156, NULL, 1795330156);
INSERT INTO "attempt" VALUES (22, 'ycyfwiymsxt3ht7ozvj6vptesy', 'jh5n3cafn2ybdzwvvrdpsbgag5kaqwa6', 59, 7, 7, 'normal', 0, 3, 1, 80.0, 173, 1795761139, 1795761312, NULL, NULL);
INSERT INTO "attempt" VALUES (23, 'fruuxtg5d6nrg63kjo74uchzq4', 'lly4l22ledmmxf4wl2xfi2sy6wqyasmt', 60, 7, 7, 'normal', 1, 3, 3, 100.0, 630, 1795847539, 1794045025, NULL, 1795848169);
INSERT INTO "attempt" VALUES (24, 'mrhpzy3yp5zwjcc23ffumsnyl4', '6nuuohdrbqwhnxjffonuf2db4dqucqvg', 61, 7, 7, 'normal', 1, 3, 3, 70.0, 741, 1795588339, 1795589080, NULL, 1795589080);
INSERT INTO "attempt" VALUES (25, 'l4at3afcqxv7tj7auszpagilf4', 'ijcroli3idrqfrofgffoaaj4pogupj4c', 63, 7, 7, 'normal', 1, 3, 3, 60.0, 963, 1795415539, 1795416502, NULL, 1795416502);
INSERT INTO "attempt" VALUES (26, 'jrjetpwkzddlynlyc6yzvo6mzm', 'nd5py2suddnfpnh7bhipyyovya7t2ohf', 64, 7, 7, 'normal', 1, 3, 3, 80.0, 1074, 1795329139, 1795330213, NULL, 1795330213);
INSERT INTO "attempt" VALUES (27, 'oumaynbv5j2zday52viurqveva', 'qo7d4jx7g6e7syhfcd4nzsurp57qcilo', 65, 7, 7, 'normal', 1, 3, 3, 100.0, 465, 1795761139, 1795761604, NULL, 1795761604);
INSERT INTO "attempt" VALUES (28, 'qveuwjh4eq45p5h6trtmceabjy', 'egseernf3mft5rq4n24bjybegnnmy6kp', 66, 7, 7, 'normal', 0, 3, 1, 70.0, 192, 1795674739, 1795674931, NULL, NULL);
INSERT INTO "attempt" VALUES (29, 'oevwo64cylonheyhig7jp7tcja', 'uhexsxor2ptjozpanhwyon366covh4ai', 67, 7, 7, 'normal', 1, 3, 3, 90.0, 687, 1795588339, 1794996104, NULL, 1795589026);
INSERT INTO "attempt" VALUES (30, 'k7jemgafl5evdmx53ryjg5xnk4', 'nnwypkqoqrhfz3ztcdvxrzinmf4sxglp', 68, 7, 7, 'normal', 1, 3, 3, 60.0, 798, 1795501939, 1795502737, NULL, 1795502737);
INSERT INTO "attempt" VALUES (31, 'gxvu7qckonsylin7kznhamlhz4', 'u4wwumduwq4fvwgabjlptz7smj4whxh4', 38, 10, 10, 'normal', 1, 1, 1, 100.0, 356, 1795933939, 1795934295, NULL, 1795934295);
INSERT INTO "attempt" VALUES (32, 'rrhi3s7pzvz7wwul3ggoflrs3m', '7khtuogb6dybditxvq4yqtotrojb25wz', 44, 10, 10, 'normal', 1, 1, 1, 60.0, 338, 1795674739, 1795675077, NULL, 1795675077);
INSERT INTO "attempt" VALUES (33, 'cxrhf5h6su6ddmzygroivtuqh4', 'vd2klgsz777x4c26xxxszxm7hx5knpvr', 42, 10, 10, 'normal', 1, 1, 1, 70.0, 264, 1795933939, 1795934203, NULL, 1795934203);
INSERT INTO "attempt" VALUES (34, 'j2exo3c4motze273qoyxtuf6tu', 'jykcmahvjsi7m4f6nbsvbbyi2cpph5zz', 47, 10, 10, 'normal', 1, 1, 1, 80.0, 209, 1795674739, 1795674948, NULL, 1795674948);
INSERT INTO "attempt" VALUES (35, 'btqxpsf5uvhcq7b5isrr7svhg4', 'ukbxkoerdb63sfwewi42hpeaq6qbsg4z', 70, 10, 10, 'normal', 1, 1, 1, 100.0, 340, 1795588339, 1795588679, NULL, 1795588679);
INSERT INTO "attempt" VALUES (36, 'viv2n7e3wc6bovh5tideu3wqwq', '2ufaw5qi2fzosrvklmxgtlydhb24dbup', 52, 10, 10, 'normal', 1, 1, 1, 70.0, 154, 1795933939, 1795934093, NULL, 1795934093);
INSERT INTO "attempt" VALUES (37, '67u7dus2q5xte3v62p257hqoli', 'ucofeeoot7g6sjwimdtjk64wthogfhik', 54, 10, 10, 'normal', 1, 1, 1, 80.0, 228, 1795847539, 1795847767, NULL, 1795847767);
INSERT INTO "attempt" VALUES (38, 'z463okkdjqqpzasaqiqyol2k7a', 'plmoecc57oi3kwoegw2o2hgaz4ljegqs', 55, 10, 10, 'normal', 1, 1, 1, 100.0, 265, 1795761139, 1793958140, NULL, 1795761404);
INSERT INTO "attempt" VALUES (39, '2eslqocdibpfl5uzmde3ps43aa', 'lx33bzeovad36pgqtbi7rxynd4jfpm3m', 57, 10, 10, 'normal', 1, 1, 1, 60.0, 339, 1795501939, 1795502278, NULL, 1795502278);
INSERT INTO "attempt" VALUES (40, 'pyrqqv5kkbhu6wn6gtswsaqmay', '5tvjaodginsbghbdwox3senb3dtq26ue', 61, 10, 10, 'normal', 1, 1, 1, 70.0, 247, 1795761139, 1795761386, NULL, 1795761386);
INSERT INTO "attempt" VALUES (41, 'lqnvd74sik66shsn7sazbb7poq', 'zz3juqa6x22522qgbexqb7kc4jzur2sj', 64, 10, 10, 'normal', 1, 1, 1, 80.0, 358, 1795501939, 1795502297, NULL, 1795502297);
INSERT INTO "attempt" VALUES (42, 'hvn4wzknk3frzxbqbyd2dlwyou', '4egr36nohif55y2psq2pz5vumyoiaoe2', 65, 10, 10, 'normal', 1, 1, 1, 100.0, 155, 1795933939, 1795934094, NULL, 1795934094);
INSERT INTO "attempt" VALUES (43, 'qaq7o7xoqsmhxd446jlftxoxyq', 'vzm3lpwfkfjce4rhdoqbx5rywgmm52uw', 68, 10, 10, 'normal', 1, 1, 1, 60.0, 266, 1795674739, 1795675005, NULL, 1795675005);
INSERT INTO "attempt" VALUES (44, 'byhcn5nanw3nri4k3fttchv5iy', '7hfuqxtuapkywyyfgp3kjpwrtkmtc34i', 39, 7, 7, 'normal', 0, 3, 1, 80.0, 153, 1795674739, 1795674892, NULL, NULL);
INSERT INTO "attempt" VALUES (45, '4suev2mz4xlv7keiql3l65wgpi', 'jk5w6og4w6df2mlsckk2quq226tqqltm', 18, 3, 3, 'normal', 1, 1, 1, NULL, 240, 1789722776, 1792315376, NULL, 1789723376);
INSERT INTO "attempt" VALUES (46, 'dmlla4jicdxag7o2oe722pdg6u', 'xmcye3jefnqj74zuhgcbdokinxgcrzm3', 19, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1790154873, 1795425873, NULL, 1795425873);
INSERT INTO "attempt" VALUES (47, 'raoq2xdgnl4t3kdyotidoncam4', 'mvok2wn3pqbavvf7cvdkaakqpndttdxp', 28, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1789896546, 1789897146, NULL, 1789897146);
INSERT INTO "attempt" VALUES (48, '6p35gojzqaunhuode5ibi3ei3m', '7p76o3i6h3qolt5fub5tfijxxdimrmka', 29, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1790328643, 1790328643, NULL, NULL);
INSERT INTO "attempt" VALUES (49, 'ig3kydqq7u6zv652gk2xaqwh5a', '6younsrbsshkirjlq6xpedt7ruh3u2sg', 12, 3, 3, 'normal', 1, 1, 1, NULL, 240, 1790931600, 1793610600, NULL, 1790932200);
INSERT INTO "attempt" VALUES (50, 'kieshd6dk2sobjmbtrc2vkgn54', '5upgcgkfev43ax673kc6xbtnnanngs6t', 13, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1791363697, 1791363697, NULL, NULL);
INSERT INTO "attempt" VALUES (51, 'z2pup3brciguwdaw6f66gcp4we', 'etads4ppkev2rmnsd6a3keyrn3jgntuy', 15, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1792227891, 1792228491, NULL, 1792228491);
INSERT INTO "attempt" VALUES (52, 's5ia2rwtytudf6vglvvjt7ukou', 'bnaua2wdci2zavs3k22kedlf24afwdu2', 16, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1792659988, 1792659988, NULL, NULL);
INSERT INTO "attempt" VALUES (53, 'qyvnfrbgfa2w5mxsrknli53a3y', '6qjm7azxyf23quygqiolsse5z6xy54i2', 37, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1791450582, 1791450582, NULL, NULL);
INSERT INTO "attempt" VALUES (54, 'u4yvlamobog2dxnw4fvkt3nbfu', 'cn35gshg6t3fip4423awrgsj2ukpjgwj', 36, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1791882679, 1791883279, NULL, 1791883279);
INSERT INTO "attempt" VALUES (55, 'xwixzv6fx54wmrjvkjvlsrp7ny', 'zmvmmksz42wgmtysewqr3e7fcypwsz57', 20, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1791105370, 1791105970, NULL, 1791105970);
INSERT INTO "attempt" VALUES (56, 'mgetolwunzmppnaoup5bzptyqu', 'ixakdbefxciez5qgujnhqmkwondexhdf', 21, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1791537467, 1791537467, NULL, NULL);
INSERT INTO "attempt" VALUES (57, 'krhqzh7z7qwgifpznk3jd2hhqm', 'ycoqqbm4kkhzgaiy4vyoic7lfkylatwl', 23, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1792401661, 1792402261, NULL, 1792402261);
INSERT INTO "attempt" VALUES (58, 'i3pefphzn44guajtkgba427mkq', 'lbymt3joru2uhk2vuvzzj2o4m4sbb2f4', 25, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1792833758, 1792833758, NULL, NULL);
INSERT INTO "attempt" VALUES (59, 'wzjzaana4nyhdw4aelyaczlrtu', 'svauhbbnfrbbhsvxkd6qj6g24jj5fh4s', 24, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1791624352, 1791624352, NULL, NULL);
INSERT INTO "attempt" VALUES (60, 'x4eu6wyqv5u6vby5ii6pbzk35e', 'jfhnldil4ft4cs2fxdvr3mettkvojhog', 27, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1792056449, 1792057049, NULL, 1792057049);
INSERT INTO "attempt" VALUES (61, '2iotxwftazfdjkgcdfnhorbfna', '5uzxxiqh3xtpulus54gqfmazo4je6pfg', 28, 6, 6, 'normal', 1, 1, 1, NULL, 120, 1792488546, 1792489146, NULL, 1792489146);
INSERT INTO "attempt" VALUES (62, 'rrp2dbb2c74hob4y2tnzr22bi4', '22fvabzswqfxlu4xddlcgx3euutygp6w', 31, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1791279140, 1791279740, NULL, 1791279740);
INSERT INTO "attempt" VALUES (63, 'xsxsgsjm4ad67fayaxsy2ypg2q', '37b7k5tgve27kpcz5vqevtxr6z3fm6id', 32, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1791711237, 1791711237, NULL, NULL);
INSERT INTO "attempt" VALUES (64, 'z3wcnd2ywqgwwqd5ietlp5tp3i', '2zk2e4fuxlzp3g3tc66ilhvd52qg5i7r', 33, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1792575431, 1792576031, NULL, 1792576031);
INSERT INTO "attempt" VALUES (65, 'kqieoptwvo22q5v3gn52pjy33e', 'ua3ajiey7n7o2bcjkuurruxlmge7xb6u', 34, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1790933928, 1790933928, NULL, NULL);
INSERT INTO "attempt" VALUES (66, 'as7gq55a3t7qog65bb2ky3vl7q', 'gogosztvkgif3mqhtb3anlcxulczfzj3', 13, 6, 6, 'normal', 0, 1, 0, NULL, 0, 1794042097, 1794042097, NULL, NULL);
INSERT INTO "attempt" VALUES (67, '2af4csbvl6otsxl6d5rrvuctdy', 'jgkceuxt2o2wcbczzjctx4rtepuknhvx', 14, 8, 8, 'normal', 1, 1, 1, 82.0, 120, 1794474194, 1794474794, NULL, 1794474794);
INSERT INTO "attempt" VALUES (68, 'agalwfhpga437m47flbmen46o4', '25yunlmh65jybb5nwcpayhmvtdyy6fs2', 17, 8, 8, 'normal', 1, 1, 1, 74.0, 120, 1793696885, 1793697485, NULL, 1793697485);
INSERT INTO "attempt" VALUES (69, 'cckkdvnaqs76uoalb4nyzhcuqa', '7bpm6j4ft2s23pipywi4urqbeeo3kqfr', 36, 6, 6, 'normal', 1, 1, 1, NULL, 120, 1794561079, 1794561679, NULL, 1794561679);
INSERT INTO "attempt" VALUES (70, 'who2bctgmsn3qjl37fuvotflhy', 'idw5vtijyzpz5joowmu372rxx3pncelp', 18, 8, 8, 'normal', 0, 1, 0, NULL, 0, 1794993176, 1794993176, NULL, NULL);
INSERT INTO "attempt" VALUES (71, 'j5pkj6miagbaogyzf6e4h2ccfq', 'hi3q33jijbqy3jvmiwd6jxrsukbmvcy3', 20, 6, 6, 'normal', 1, 1, 1, NULL, 120, 1793783770, 1793784370, NULL, 1793784370);
INSERT INTO "attempt" VALUES (72, 'obhuggxwd3v5gbgvym732g2yom', '5xersflj7ahjnz6mr337n3rhdcggczkq', 21, 8, 8, 'normal', 0, 1, 0, NULL, 0, 1794215867, 1794215867, NULL, NULL);
INSERT INTO "attempt" VALUES (73, 'j3ydxts6ff6j4iqzeyxwrad7ky', 'cj73c2kfnnzcxoqq5ats7jcxdcbulovk', 22, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1794647964, 1794648564, NULL, 1794648564);
INSERT INTO "attempt" VALUES (74, 'yd4seac4yszqrzgixsbzd52zxy', 'ue7vqtgrmqllxr7ai4yl5q3sroqm5otm', 26, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1793870655, 1793871255, NULL, 1793871255);
INSERT INTO "attempt" VALUES (75, '4tb7eed6uphi25lia6v2wc7qby', 'bjnzgdl4fnamg6ugsymtwq656p6ixjy5', 24, 6, 6, 'normal', 0, 1, 0, NULL, 0, 1794302752, 1794302752, NULL, NULL);
INSERT INTO "attempt" VALUES (76, 'kq73q4d3i3udgoioob3ugrfgym', 'zl7e2yanayyqyw5jh3gkuo4py5nxchq5', 27, 8, 8, 'normal', 1, 1, 1, 83.0, 120, 1794734849, 1794735449, NULL, 1794735449);
INSERT INTO "attempt" VALUES (77, 'bvpjaqvg7eqvn2xchxxppm7g6q', 'r3w3tisxggxivcanuouun34qijsuje47', 29, 6, 6, 'normal', 1, 1, 1, NULL, 120, 1795599043, 1795599643, NULL, 1795599643);
INSERT INTO "attempt" VALUES (78, 'acd3ctw4dodppti3arcpzxqzrq', 'zfnsb73omrwadoj4rktn2utencqwjpd4', 31, 8, 8, 'normal', 1, 1, 1, 75.0, 120, 1793957540, 1793958140, NULL, 1793958140);
INSERT INTO "attempt" VALUES (79, 'j2ivjglh6xjypyisu2wzcjopzq', 'xkvghzqn3tcze2urlwpyi7esme7ced5v', 30, 6, 6, 'normal', 1, 1, 1, NULL, 120, 1794821734, 1794822334, NULL, 1794822334);
INSERT INTO "attempt" VALUES (80, 'ddpm6newhnznaxozag2ezknekm', '2s2jmkbfpwurhbgmknxzjcqtba4t66ck', 33, 8, 8, 'normal', 0, 1, 0, NULL, 0, 1795253831, 1795253831, NULL, NULL);
INSERT INTO "attempt" VALUES (81, 'lsyluzcsvlmmyazr6eimkslnua', 'mgfmjp22mdokkjcdky44xbnq7xiizgqs', 35, 6, 6, 'normal', 1, 1, 1, NULL, 120, 1794044425, 1794045025, NULL, 1794045025);
INSERT INTO "attempt" VALUES (82, '25723rkz5ghdho6spjlvutu34i', 'fsqe4g7i6l2c4lcjvaeofjeyrceoucsn', 40, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789203794, 1791796394, NULL, 1791796394);
INSERT INTO "attempt" VALUES (83, 'nnjtgh5lbo5dhbm267twetchi4', 'hspr5etsbnee4ubmpp4ahtpk7rdhfapd', 44, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789635891, 1789636491, NULL, 1789636491);
INSERT INTO "attempt" VALUES (84, '2g5kmuze7gifh5ul6s7ywsapby', 'q53ez5zhjnsplxuy4n7kczkzwj2wrji2', 42, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1788858582, 1788859182, NULL, 1788859182);
INSERT INTO "attempt" VALUES (85, 'z5m4io5ohgm7ygwfs52742yvtm', 'b4dr2zteiwzc2yyi3pkkqqpgzh7wmbps', 47, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1790154873, 1790154873, NULL, NULL);
INSERT INTO "attempt" VALUES (86, '6oqocjccn332gzxlrfvwiwnhcq', 'pufahtcgrqdqqmn2ihmqfwcet6tuq6pm', 69, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789377564, 1791970164, NULL, 1791970164);
INSERT INTO "attempt" VALUES (87, 'nvhkp5ra37u7kmj53l7ukqljki', 'izq5axzfczge7lnpggs6tribfcnhthrb', 50, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1789809661, 1789810261, NULL, 1789810261);
INSERT INTO "attempt" VALUES (88, 'fqduroje4q2tk6xiu5ftveue2i', 'xlthrfrbf6totgsqw2ye2mj6lokpskyo', 52, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789032352, 1789032952, NULL, 1789032952);
INSERT INTO "attempt" VALUES (89, 'unynpzlf5rsjhadxqf2um3kahu', 'sqor35tm3bx5etkih4tjrenu37z426xm', 54, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1790328643, 1790328643, NULL, NULL);
INSERT INTO "attempt" VALUES (90, 'volticfcfuwsqapdhuwhkik6ym', 'fse3ivj5gfigedjn3b4etc4sntovqqog', 58, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1789551334, 1789551334, NULL, NULL);
INSERT INTO "attempt" VALUES (91, 'quskzwnxmc2ut3kk2426e75cqq', 'szt4ouy7bjivxrlcrml4rduuz6oq6ki6', 57, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789983431, 1789984031, NULL, 1789984031);
INSERT INTO "attempt" VALUES (92, 'wbhtncjgevrvhimz5nc52qzxzi', 'o7ankrhfbht7qk5lgxfwjkamorjkd2dl', 60, 1, 1, 'normal', 1, 1, 1, NULL, 240, 1788774025, 1791366625, NULL, 1788774625);
INSERT INTO "attempt" VALUES (93, 'blvw2po43hydxbctadhvk247gq', '5mm5rmjc3yxuvzkvcc2ucqgwfid3wvxl', 61, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789206122, 1789206722, NULL, 1789206722);
INSERT INTO "attempt" VALUES (94, '5gm2in2sxsd3vm3ev27z63uf4y', '7kyhj4o3whllbq24ymgxhxallkrj7bne', 67, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789725104, 1792317704, NULL, 1792317704);
INSERT INTO "attempt" VALUES (95, '3dwxf4baiphrqs5bw5ma6hz3cy', 'apj3miiqcgdfkyrzd5afzpjc2ttvphbu', 68, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1790157201, 1790157801, NULL, 1790157801);
INSERT INTO "attempt" VALUES (96, 'wggtxcdvqghfxbzlkz5k2sqttm', 'ctyn77wrfvr6hbbx467bpdagqivf5gve', 38, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1790931600, 1790932200, NULL, 1790932200);
INSERT INTO "attempt" VALUES (97, 'icoczsefzrnjam3e46i55qe3z4', '2ub7uayg2od5w3psiyciofuoke7ingrl', 45, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1792659988, 1792659988, NULL, NULL);
INSERT INTO "attempt" VALUES (98, 'tdxxrijj4frjrodmapdcwe2z2i', 'g4jmevtepm5pvad3jdqf6ok6f33efjqg', 41, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791018485, 1791019085, NULL, 1791019085);
INSERT INTO "attempt" VALUES (99, 'wy45alabbhsovlp7pzd2mg6fwq', 'd7bhjwy4b75cinpowtadklpqiiv27nh2', 43, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1791882679, 1791883279, NULL, 1791883279);
INSERT INTO "attempt" VALUES (100, 'pljli24zr2u6llnqyev4uqt7ra', 'zcvqu5qsck754m2we7wqbwbrznaakgad', 46, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1792314776, 1792315376, NULL, 1792315376);
INSERT INTO "attempt" VALUES (101, '2yfqb3ffgskwaadopu6erocb4u', '6mds7jdwzebeqik7ck2eqopud7hxrilt', 70, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791105370, 1791105970, NULL, 1791105970);
INSERT INTO "attempt" VALUES (102, 'jrdet26gofauzavvbn36sgjrmi', '66sr66xcbcji4safldw5s7ziwo3guu3w', 71, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1791537467, 1791537467, NULL, NULL);
INSERT INTO "attempt" VALUES (103, 'zevhxepxnb3omsr454opk4dwuq', 'pevvadtqgmpayuv5lzt6trpfggnx557y', 48, 2, 2, 'normal', 0, 1, 0, NULL, 0, 1792833758, 1792833758, NULL, NULL);
INSERT INTO "attempt" VALUES (104, '6hylprzt7n7ekxbm7uvcfmmamq', 'weqxoexgv3ca3wbosutihm7q56ba224k', 49, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791192255, 1791192855, NULL, 1791192855);
INSERT INTO "attempt" VALUES (105, 'n7uom54cgbojvmlp2xsexol52m', 'o5qiy5adayls5bzmmcu4mg56n6jmsa4g', 51, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1792056449, 1792057049, NULL, 1792057049);
INSERT INTO "attempt" VALUES (106, 'satfvbm5x4vbmodavshtztvh4u', '4hqsjrrcg3k2xfn4an4evbkv5lrnq3aa', 53, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1792488546, 1792489146, NULL, 1792489146);
INSERT INTO "attempt" VALUES (107, '67yg2vb55mgk234oegexm4gxtm', 'beoxlboy5ryxsaf5wzy6mzdfzgbdfija', 55, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791279140, 1791279740, NULL, 1791279740);
INSERT INTO "attempt" VALUES (108, '42jlyq2x2223qq77sr4bhsg5pi', 'h4nmvpcseygdaagrqa5bltr3anvufboy', 56, 2, 2, 'normal', 0, 1, 0, NULL, 0, 1791711237, 1791711237, NULL, NULL);
INSERT INTO "attempt" VALUES (109, 'okrkatxndtnzxpxqsugdbjfqbi', 'jyujdxcus7yuhmv72dwshkx3znzmjfgl', 58, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1792143334, 1792143934, NULL, 1792143934);
INSERT INTO "attempt" VALUES (110, '7dywx5up6kvqius2bbi3shosnq', 'ov75wh4drcs7wpnan2uedrckifjswope', 59, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1790933928, 1790933928, NULL, NULL);
INSERT INTO "attempt" VALUES (111, 'wwozxna2ckgr4yptuwqf7oit4m', 'izx22phfkkrkmp7add54imxfjtr7orif', 62, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1792230219, 1792230819, NULL, 1792230819);
INSERT INTO "attempt" VALUES (112, '5jumkb33xl6aujuyhssogd4aki', '6e7uhdblvjkrt7ledp7hdqyrwft6snu6', 63, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1792662316, 1792662916, NULL, 1792662916);
INSERT INTO "attempt" VALUES (113, 'dtdi5xi56x755rbnakatnhgm2u', 'j4bmhcfisqq6odsnoq2jhmb3fl2dty55', 65, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791452910, 1791453510, NULL, 1791453510);
INSERT INTO "attempt" VALUES (114, 'c52ua4luzvvh3uvl7ksiibmd6a', 'c5xlbbkj5vq4b2zaenx2petks5kqkhgt', 66, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1791885007, 1791885007, NULL, NULL);
INSERT INTO "attempt" VALUES (115, 'iye7qupvmiakscxb775gyoyd4y', '55dsm7tyfdmuqkhvmjub45dylrbuqyhg', 38, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1793610000, 1793610600, NULL, 1793610600);
INSERT INTO "attempt" VALUES (116, 'cgloihjptakzy3redxwkwss25u', 'zlm46t3dzcowdyx2w53n74joze7jhmw3', 40, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1794474194, 1794474794, NULL, 1794474794);
INSERT INTO "attempt" VALUES (117, '2abdtvzdkaxjrvkrxdt2b3hauy', 'lwnvkzpkwirwdqy2rcbxgkgpo6rcretr', 44, 5, 5, 'normal', 0, 1, 0, NULL, 0, 1794906291, 1794906291, NULL, NULL);
INSERT INTO "attempt" VALUES (118, 'dpbkqst6boqccn4qrvfk3gypm4', '7faknfhri22ue5w277wqiccivzwc55h3', 41, 9, 9, 'normal', 1, 1, 1, NULL, 120, 1793696885, 1793697485, NULL, 1793697485);
INSERT INTO "attempt" VALUES (119, 'j77vxrix6ehnwcoclentm2shae', 'lse5hagwdmxphtl6eyu5k7gfr7zctgqt', 43, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1794561079, 1794561679, NULL, 1794561679);
INSERT INTO "attempt" VALUES (120, 'c6363ivl4whfvtbnwjuw6x2zsy', 'uyygqxjvgluviuo36tsm6kvd5fpxkvyu', 47, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1795425273, 1795425873, NULL, 1795425873);
INSERT INTO "attempt" VALUES (121, 'v6kzvdkl774nsoqhgcwkwsodl4', '3kvaflu3kyvhijqy6ilnma24yx4xsq2m', 70, 5, 5, 'normal', 1, 1, 1, NULL, 120, 1793783770, 1793784370, NULL, 1793784370);
INSERT INTO "attempt" VALUES (122, 'eb53mjp73tceatk7jcbxsqunim', '7cyuacdkp2iy4urqss3h4wjstquw7zps', 69, 9, 9, 'normal', 1, 1, 1, NULL, 120, 1794647964, 1794648564, NULL, 1794648564);
INSERT INTO "attempt" VALUES (123, 'k7ekndf4c5rmha26ekddeovgpa', 'tbogipqtoia2sfs3iok3i7qribtzya4c', 48, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1795512158, 1795512758, NULL, 1795512758);
INSERT INTO "attempt" VALUES (124, 'jy4tl2uilfgtu675a7fzsdzk64', 'ygxdekqqr2trvu2xtiyyqx4rxreyoakb', 49, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1793870655, 1793871255, NULL, 1793871255);
INSERT INTO "attempt" VALUES (125, 'faubcriuaq5y2wnktwkql4xr5m', '3i5kmai2pdd2vxdqmxytpsikyfhg4lmp', 52, 4, 4, 'normal', 0, 1, 0, NULL, 0, 1794302752, 1794302752, NULL, NULL);
INSERT INTO "attempt" VALUES (126, 'edyjjuo2f6m7zhzw6ouqzvjh4a', 'coirvazd2yudx2voeuvny77cfor4oa3a', 51, 5, 5, 'normal', 1, 1, 1, NULL, 120, 1794734849, 1794735449, NULL, 1794735449);
INSERT INTO "attempt" VALUES (127, 'sjhspjo4reemqvn5tyr72uthay', 'dhjtfle2lgliomggkmjtwnb4axggeyq6', 54, 9, 9, 'normal', 1, 1, 1, NULL, 120, 1795599043, 1795599643, NULL, 1795599643);
INSERT INTO "attempt" VALUES (128, '4twmjqrdqp4qbhy5pcxezay5my', 'fdtggocptolp7lyvkpjvp5e2yk5ipmwg', 56, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1794389637, 1794389637, NULL, NULL);
INSERT INTO "attempt" VALUES (129, 'hbz6e6uuvyori2fvmycrfvmunq', '7z5uyn2i2oqzetmu7eqpfyskayqbl4fo', 58, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1794821734, 1794822334, NULL, 1794822334);
INSERT INTO "attempt" VALUES (130, 'z6au7fvcabvywaype55sju2vma', '2lmqcr6bp76hzf46tfdefbroojcw25ce', 57, 4, 4, 'normal', 0, 1, 0, NULL, 0, 1795253831, 1795253831, NULL, NULL);
INSERT INTO "attempt" VALUES (131, 'befs3tub7poj5ezggkbhqinpse', 'qrimouvoogkcq3phoa6k5pdqfpbqkkyf', 59, 5, 5, 'normal', 1, 1, 1, NULL, 120, 1793612328, 1793612928, NULL, 1793612928);
INSERT INTO "attempt" VALUES (132, '4j56r4gf7ve3c3oov4nwsdnm2y', 'r4s7ex6362av6qstgyu2v7rgz7iauvlq', 61, 9, 9, 'normal', 0, 1, 0, NULL, 0, 1794476522, 1794476522, NULL, NULL);
INSERT INTO "attempt" VALUES (133, 'z4evoinem7o35og2zv6uywyt2i', 'tcrft6yrfa67hg2qkquaiinsxrj3f4lm', 62, 10, 10, 'normal', 1, 1, 1, 70.0, 120, 1794908619, 1794909219, NULL, 1794909219);
INSERT INTO "attempt" VALUES (134, 'becwt67p5rtia5ziwkjpbcepiu', 'xhjlijmii2j7ijynn2576uvyg5oobt5j', 64, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1793699213, 1793699813, NULL, 1793699813);
INSERT INTO "attempt" VALUES (135, 'c5o7vvfkdmz622otxcbiig5nb4', 'vp4itardxbjmqxyyy5kulkcep7xmyfzn', 65, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1794131310, 1794131910, NULL, 1794131910);
INSERT INTO "attempt" VALUES (136, 'blruvdf7ohgpuapkayizzk2atq', '4dsj62qfjhuolo5v5e7mkir2b6cstb6t', 66, 5, 5, 'normal', 0, 1, 0, NULL, 0, 1794563407, 1794563407, NULL, NULL);
INSERT INTO "attempt" VALUES (137, 'lgjdgm7u7stpbu7eg5ozsvuyue', 'rywwejrhhfko2fhvtr3txuf6llhetsyb', 68, 9, 9, 'normal', 0, 1, 0, NULL, 0, 1795427601, 1795427601, NULL, NULL);
INSERT INTO "attempt" VALUES (138, 'i5qg4aealndn67wbjr3twlobii', 'zp5nrsbdcj42z3aqcrb4xqb6vhayj73s', 73, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789203794, 1791796394, NULL, 1791796394);
INSERT INTO "attempt" VALUES (139, '6auk2c4vybmtg74syrueejw3wq', 'fzfm4jqvgxdh3mqr3qkf46rdhs3npodf', 74, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789635891, 1789636491, NULL, 1789636491);
INSERT INTO "attempt" VALUES (140, 'xqf4yevxpk6nizslgzjdyrsdn4', '4t6vav2h7qut37xqrirf3xyfy2cnywsd', 102, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1788858582, 1788859182, NULL, 1788859182);
INSERT INTO "attempt" VALUES (141, 'hkl22voq3veihhuhddfxi7aqyy', 'b2xh5c3zrguujho35eanjpnepcr5enk6', 79, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1790154873, 1790154873, NULL, NULL);
INSERT INTO "attempt" VALUES (142, 'lgaowynrxatrccbs7czm4jt7jm', 'egtcjagcgrayss4npqyvptbatkk3qhhp', 85, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789377564, 1791970164, NULL, 1791970164);
INSERT INTO "attempt" VALUES (143, 'ezbsug7hcxnu7f2mjnlq25dlpa', '4cwv7wcx6jksu5uz6fqze3d3sezlgif5', 81, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1789809661, 1789810261, NULL, 1789810261);
INSERT INTO "attempt" VALUES (144, 'ncnop5gyr5aupslszn4eaye4r4', 'w4zekv6xsrdaq6s7s4n6r6mjomvqhq3c', 86, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789032352, 1789032952, NULL, 1789032952);
INSERT INTO "attempt" VALUES (145, 'r2qucrgr7krrupnd5rx526gkoi', 'jtag7l3cckvj72syzebvvj25lpsitujw', 89, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1790328643, 1790328643, NULL, NULL);
INSERT INTO "attempt" VALUES (146, 'suxrjs6aeouxbcsqwaajmiy6fe', 'qxgjgygiix7rumbzkx64tytrruwxmoo2', 91, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1789551334, 1789551334, NULL, NULL);
INSERT INTO "attempt" VALUES (147, 'aiertoemff4en6giubzzy3mw4u', 'fjnuysuxluc6j6a26ifpwzcurg6wfqru', 90, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789983431, 1789984031, NULL, 1789984031);
INSERT INTO "attempt" VALUES (148, 'uieu6mfct7lbnufwhruvk6mope', 'm52zxak33w6pmeoe3iy3nrf3rhknf6da', 95, 1, 1, 'normal', 1, 1, 1, NULL, 240, 1788774025, 1791366625, NULL, 1788774625);
INSERT INTO "attempt" VALUES (149, 'jgznba3uec45vuhowutuojcvpq', 'dtnohpqjz2uxako25ln3mzealapd5rf5', 96, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789206122, 1789206722, NULL, 1789206722);
INSERT INTO "attempt" VALUES (150, 'b4xd7feulpwiqm5cuanuef4c6u', 'tpciqm43hzmpibr7a3mtky4frjg57tdw', 72, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1790931600, 1790932200, NULL, 1790932200);
INSERT INTO "attempt" VALUES (151, 'gufra2mhgxlhowfoppuhbkqd2e', '6d6lxygt6dv5zbild5ug3mxcw2u5t6uu', 75, 4, 4, 'normal', 0, 1, 0, NULL, 0, 1791363697, 1791363697, NULL, NULL);
INSERT INTO "attempt" VALUES (152, 'wyk35mjdhaffbfrlwxhedxwgy4', '7xlnpdnxv3piltm55dtmwj4dezcajkar', 76, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1792659988, 1792659988, NULL, NULL);
INSERT INTO "attempt" VALUES (153, 'qjmgi5dos3yttypy63erj24jga', '4txhusvunij6egdr3jv6yyypcsz2cwqe', 77, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791018485, 1791019085, NULL, 1791019085);
INSERT INTO "attempt" VALUES (154, 'mthmvd4aavdmcfo5aliez2kqbi', 'akcyltvc4tvq3ecnhtn4og5iyvi3jitd', 101, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1791882679, 1791883279, NULL, 1791883279);
INSERT INTO "attempt" VALUES (155, 'ihuoesptaoqxcl4q22eizsjksm', 'igtlqtfbwxf3kl4kyqz4q6v24lbkvusi', 78, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1792314776, 1792315376, NULL, 1792315376);
INSERT INTO "attempt" VALUES (156, '5cmzgd7hf5y2ekm5zpjw3rcr64', '5z623facetgt7pyekoe7rjucymfbftjt', 80, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791105370, 1791105970, NULL, 1791105970);
INSERT INTO "attempt" VALUES (157, 'rs4atacvkyiut2dwiwibsi3oca', 'zftfdp4ject2zcafbpcha3k23mtghey5', 84, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1791537467, 1791537467, NULL, NULL);
INSERT INTO "attempt" VALUES (158, 'hwpy4dmv6z6p3z3r5aj75mv5dy', 'bbfyctvifnxii2os3giaelqrcwnh3h2m', 82, 2, 2, 'normal', 0, 1, 0, NULL, 0, 1792833758, 1792833758, NULL, NULL);
INSERT INTO "attempt" VALUES (159, '7k5l6f6ec4thrk7ml7ww54sr3q', '232vyczglj4w6k5xkzew6xxo5wpuhu5k', 83, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791192255, 1791192855, NULL, 1791192855);
INSERT INTO "attempt" VALUES (160, 'tbw56ahijxnf55kapbawpbkfgm', 'vexuptdqdggnng32qvq4bfpzqkcc5r6v', 87, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1792056449, 1792057049, NULL, 1792057049);
INSERT INTO "attempt" VALUES (161, 'fbpq5c2bis5lzeu2zw3j77rgae', 'zglpy57on43dftx2hvqi76tw7mu3qgq2', 88, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1792488546, 1792489146, NULL, 1792489146);
INSERT INTO "attempt" VALUES (162, 'rwayaxgpj37ezzezk26p7gd7ky', 'ngtaqmsfltgfncy363azxnvxaui6h65i', 92, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791279140, 1791279740, NULL, 1791279740);
INSERT INTO "attempt" VALUES (163, 'b4v6a2fd7nza7mvzg7domex7fu', 'yyo76c5lndzrnqp7p4fqlngqvgqbbrso', 93, 2, 2, 'normal', 0, 1, 0, NULL, 0, 1791711237, 1791711237, NULL, NULL);
INSERT INTO "attempt" VALUES (164, 'zihrrkyndnl4mwcq3z5qbgnzsy', 't3dprevfsj32zrtiepjbrhlveq4uxrse', 91, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1792143334, 1792143934, NULL, 1792143934);
INSERT INTO "attempt" VALUES (165, 'vur6cc4rcafkxgn2s4w7mpefua', 'sya3r5rqbbvruhddcaevwo3ye6flwsdj', 94, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1790933928, 1790933928, NULL, NULL);
INSERT INTO "attempt" VALUES (166, '4gfhfxxh2z6ddn6zkspuo4jbta', 'gw6ffk6uzjlnzftxjew3rubijhayfg5x', 97, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1792230219, 1792230819, NULL, 1792230819);
INSERT INTO "attempt" VALUES (167, 'auhii5c4dygsjrjl3yz4atyvni', 'aut4gyvgigtwfdt6pgwyky5cwoq76ns4', 98, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1792662316, 1792662916, NULL, 1792662916);
INSERT INTO "attempt" VALUES (168, 'fpxwppzmf6xa4pphq25smsuvrq', 'x7w2johmnizxgicpg76wsvlog7ggmshj', 100, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791452910, 1791453510, NULL, 1791453510);
INSERT INTO "attempt" VALUES (169, '6vqtcdbghzpb5fxra4bjmmavhq', 'u3jdm6gi5e7kovyenipx664w7ynuylss', 72, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1793610000, 1793610600, NULL, 1793610600);
INSERT INTO "attempt" VALUES (170, 'zryo3cpwcnrk75gy66swa25olu', 'znfdw4ewa7typucox47vu3kpwzhddt6b', 75, 2, 2, 'normal', 0, 1, 0, NULL, 0, 1794042097, 1794042097, NULL, NULL);
INSERT INTO "attempt" VALUES (171, 'zb5fmev72qr6llzkzpoxgbb43e', '3ghpuo2sts4xccgabrv4mx76ddnvpwyo', 73, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1794474194, 1794474794, NULL, 1794474794);
INSERT INTO "attempt" VALUES (172, 'gtk7i746rns3h2i7z5xfvkauby', 'jyk2hm44asrdlamqks5voexgz775gfg2', 74, 5, 5, 'normal', 0, 1, 0, NULL, 0, 1794906291, 1794906291, NULL, NULL);
INSERT INTO "attempt" VALUES (173, '6m6zyvaxod4xszk4owm4xj7mpe', '2bxmyue34ygzjwusuad6yu5kwnsygmhq', 76, 7, 7, 'normal', 1, 3, 3, 63.0, 360, 1795338388, 1795338988, NULL, 1795338988);
INSERT INTO "attempt" VALUES (174, 'vabylytt75pkzka3yanyti6r4q', 'umxgmml6gerixm6mofvxkm2nq4j3lwmk', 77, 9, 9, 'normal', 1, 1, 1, NULL, 120, 1793696885, 1793697485, NULL, 1793697485);
INSERT INTO "attempt" VALUES (175, 'scdwvf46rke4hbrhxo4fip7dpy', '6vs5nsdnlnii5hcjj4xibvxv63fbr6yt', 102, 10, 10, 'normal', 0, 1, 0, NULL, 0, 1794128982, 1794128982, NULL, NULL);
INSERT INTO "attempt" VALUES (176, '3j7dgxd5wevv7o6hmabce4d3oe', 'cfgfrs56sjvguoxwc7t654srclgschui', 101, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1794561079, 1794561679, NULL, 1794561679);
INSERT INTO "attempt" VALUES (177, 'dbt6yfsdrrvv5devitj2da3pbq', 'kx63hplgn65pm2h3xucxfh7xrm7b6uis', 79, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1795425273, 1795425873, NULL, 1795425873);
INSERT INTO "attempt" VALUES (178, 'sltw73x4k24en6qaom7zhxbkdi', 'jdgbfkrvlycelm7noqp5wm6tug7gnfut', 80, 5, 5, 'normal', 1, 1, 1, NULL, 120, 1793783770, 1793784370, NULL, 1793784370);
INSERT INTO "attempt" VALUES (179, 'hdhgv5dcf3dnaakg7cft6umyj4', 'ty7bs6w6fqreonetapzloandeorfsqcc', 84, 7, 7, 'normal', 0, 3, 0, NULL, 0, 1794215867, 1794215867, NULL, NULL);
INSERT INTO "attempt" VALUES (180, 'l2eh3rxfo6try3mptkz7uzkaoq', 'xfc5qrpvycdvju3nri5gwmgq5ibgcihz', 85, 9, 9, 'normal', 1, 1, 1, NULL, 120, 1794647964, 1794648564, NULL, 1794648564);
INSERT INTO "attempt" VALUES (181, 'ixh2qqo76rdfkhzfaxuxaia7ta', 'svbcqg25ygblbaantowe7p5nhiir54sj', 82, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1795512158, 1795512758, NULL, 1795512758);
INSERT INTO "attempt" VALUES (182, 'vfxgjwxbkaskyesehrzfd6ddhe', 'iqsopizhvtmfnfxhwtbjqhup5glrv2vt', 83, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1793870655, 1793871255, NULL, 1793871255);
INSERT INTO "attempt" VALUES (183, 'widjq4xrxq7pgb75ik5gipfxde', 'm2evjd62uwhobfl3dqgwhfzrdxghsyer', 86, 4, 4, 'normal', 0, 1, 0, NULL, 0, 1794302752, 1794302752, NULL, NULL);
INSERT INTO "attempt" VALUES (184, 'h3caotprrssyxudeuuvcx3cvo4', 'ki3jhtr3ggk6tbyow7ix4fdfact4kklc', 87, 5, 5, 'normal', 1, 1, 1, NULL, 120, 1794734849, 1794735449, NULL, 1794735449);
INSERT INTO "attempt" VALUES (185, 'ybam5c62xqbz5jk5cn3taf7jsa', 'x2i7wa5vwx3v7x7kfxx3g5k3ys25gfzq', 89, 9, 9, 'normal', 1, 1, 1, NULL, 120, 1795599043, 1795599643, NULL, 1795599643);
INSERT INTO "attempt" VALUES (186, 'mxhk6npijvma3vy6otx6e2vuwy', 'm6nwh4mseqfjnqg7mr7oyvmp2gbg2oie', 92, 10, 10, 'normal', 1, 1, 1, 75.0, 120, 1793957540, 1793958140, NULL, 1793958140);
INSERT INTO "attempt" VALUES (187, 'r5rcy4vdmc4ew5yyb7kz4icbwi', 'jjh5fnaa45qkkaue5pteknhomdrsu63x', 93, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1794389637, 1794389637, NULL, NULL);
INSERT INTO "attempt" VALUES (188, 'izvi2dclxc6k4bms2rucat4oji', 'xcc2cxqmsd5gzkfrqrsne6ibhcf3s2aa', 91, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1794821734, 1794822334, NULL, 1794822334);
INSERT INTO "attempt" VALUES (189, 'ertlwdreutf4zrkr7qwkgvwstm', 'cpp2q3fxcxkp4gcxv44r4ywotxo6bzpa', 90, 4, 4, 'normal', 0, 1, 0, NULL, 0, 1795253831, 1795253831, NULL, NULL);
INSERT INTO "attempt" VALUES (190, '6t2a33ezhskqps3omhjxqb3xja', 'sb6yvmvhihiqkuppv77swrjys3pfkltk', 94, 5, 5, 'normal', 1, 1, 1, NULL, 120, 1793612328, 1793612928, NULL, 1793612928);
INSERT INTO "attempt" VALUES (191, '7vdiuu3wtohmkhfkgovji6oab4', 'mkkuqa6zdbajiz6kvbhyywfetezeoazk', 95, 7, 7, 'normal', 1, 3, 3, 89.0, 360, 1794044425, 1794045025, NULL, 1794045025);
INSERT INTO "attempt" VALUES (192, 'lypzr47vfe3e2ellddewtdbcfy', 'lvvcctfhsy2wnikandbcruglxy7o4khs', 96, 9, 9, 'normal', 0, 1, 0, NULL, 0, 1794476522, 1794476522, NULL, NULL);
INSERT INTO "attempt" VALUES (193, 'mhdzrggnexoher2refk4zq2yqu', 'vnwjcxjirvwla6lblayiuba4h27yrkaw', 97, 10, 10, 'normal', 1, 1, 1, 70.0, 120, 1794908619, 1794909219, NULL, 1794909219);
INSERT INTO "attempt" VALUES (194, 'kdivdsdsyul54enbsjevgdn3he', '234mbmajjyn3e6vdwz4nfph5ldcqdvpz', 99, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1793699213, 1793699813, NULL, 1793699813);
INSERT INTO "attempt" VALUES (195, 'vwmzvi4orupglh7dhw7wggn6ma', 'e23un5lrdk6jl4xx6cr6hszr25hchfar', 100, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1794131310, 1794131910, NULL, 1794131910);
INSERT INTO "part" VALUES (1, 11, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 153, 0, 1, 1795847692, 1795847692);
INSERT INTO "part" VALUES (2, 7, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 356, 0, 1, 1795761495, 1795761495);
INSERT INTO "part" VALUES (2, 8, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 356, 0, 1, 1795761851, 1795761851);
INSERT INTO "part" VALUES (2, 9, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 356, 0, 1, 1795762207, 1795762207);
INSERT INTO "part" VALUES (3, 7, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 190, 0, 1, 1795588529, 1795588529);
INSERT INTO "part" VALUES (3, 8, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 190, 0, 1, 1795588719, 1795588719);
INSERT INTO "part" VALUES (3, 9, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 190, 0, 1, 1795588909, 1795588909);
INSERT INTO "part" VALUES (4, 7, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 338, 0, 1, 1795502277, 1795502277);
INSERT INTO "part" VALUES (5, 7, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 375, 0, 2, 1795415914, 1795338988);
INSERT INTO "part" VALUES (5, 8, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 375, 0, 2, 1795416289, 1795338988);
INSERT INTO "part" VALUES (5, 9, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 375, 0, 2, 1795416664, 1795338988);
INSERT INTO "part" VALUES (6, 7, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 227, 0, 1, 1795329366, 1795329366);
INSERT INTO "part" VALUES (6, 8, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 227, 0, 1, 1795329593, 1795329593);
INSERT INTO "part" VALUES (6, 9, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 227, 0, 1, 1795329820, 1795329820);
INSERT INTO "part" VALUES (7, 7, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 264, 0, 1, 1795761403, 1795761403);
INSERT INTO "part" VALUES (7, 8, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 264, 0, 1, 1795761667, 1795761667);
INSERT INTO "part" VALUES (7, 9, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 264, 0, 1, 1795761931, 1795761931);
INSERT INTO "part" VALUES (8, 7, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 172, 0, 1, 1795588511, 1795588511);
INSERT INTO "part" VALUES (8, 8, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 172, 0, 1, 1795588683, 1795588683);
INSERT INTO "part" VALUES (8, 9, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 172, 0, 1, 1795588855, 1795588855);
INSERT INTO "part" VALUES (9, 7, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 209, 0, 1, 1795502148, 1795502148);
INSERT INTO "part" VALUES (9, 8, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 209, 0, 1, 1795502357, 1795502357);
INSERT INTO "part" VALUES (9, 9, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 209, 0, 1, 1795502566, 1795502566);
INSERT INTO "part" VALUES (10, 7, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 340, 0, 1, 1795415879, 1795415879);
INSERT INTO "part" VALUES (11, 7, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 377, 0, 1, 1795329516, 1795329516);
INSERT INTO "part" VALUES (11, 8, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 377, 0, 1, 1795329893, 1795329893);
INSERT INTO "part" VALUES (11, 9, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 377, 0, 1, 1795330270, 1795330270);
INSERT INTO "part" VALUES (12, 7, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 303, 0, 1, 1795761442, 1795761442);
INSERT INTO "part" VALUES (12, 8, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 303, 0, 1, 1795761745, 1795761745);
INSERT INTO "part" VALUES (12, 9, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 303, 0, 1, 1795762048, 1795762048);
INSERT INTO "part" VALUES (13, 7, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 246, 0, 1, 1795588585, 1795588585);
INSERT INTO "part" VALUES (13, 8, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 246, 0, 1, 1795588831, 1795588831);
INSERT INTO "part" VALUES (13, 9, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 246, 0, 1, 1795589077, 1795589077);
INSERT INTO "part" VALUES (14, 7, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 283, 0, 1, 1795502222, 1795502222);
INSERT INTO "part" VALUES (14, 8, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 283, 0, 1, 1795502505, 1795502505);
INSERT INTO "part" VALUES (14, 9, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 283, 0, 1, 1795502788, 1795502788);
INSERT INTO "part" VALUES (15, 7, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 154, 0, 1, 1795847693, 1795847693);
INSERT INTO "part" VALUES (15, 8, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 154, 0, 1, 1795847847, 1795847847);
INSERT INTO "part" VALUES (15, 9, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 154, 0, 1, 1795848001, 1795848001);
INSERT INTO "part" VALUES (16, 7, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 191, 0, 1, 1795761330, 1795761330);
INSERT INTO "part" VALUES (16, 8, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 191, 0, 1, 1795761521, 1795761521);
INSERT INTO "part" VALUES (16, 9, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 191, 0, 1, 1795761712, 1795761712);
INSERT INTO "part" VALUES (17, 7, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 228, 0, 1, 1795674967, 1795674967);
INSERT INTO "part" VALUES (17, 8, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 228, 0, 1, 1795675195, 1795675195);
INSERT INTO "part" VALUES (17, 9, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 228, 0, 1, 1795675423, 1795675423);
INSERT INTO "part" VALUES (18, 7, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 265, 0, 1, 1795588604, 1795588604);
INSERT INTO "part" VALUES (18, 8, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 265, 0, 1, 1795588869, 1795588869);
INSERT INTO "part" VALUES (18, 9, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 265, 0, 1, 1795589134, 1795589134);
INSERT INTO "part" VALUES (19, 7, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 302, 0, 1, 1795502241, 1795502241);
INSERT INTO "part" VALUES (19, 8, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 302, 0, 1, 1795502543, 1795502543);
INSERT INTO "part" VALUES (19, 9, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 302, 0, 1, 1795502845, 1795502845);
INSERT INTO "part" VALUES (20, 7, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 376, 0, 1, 1795415915, 1795415915);
INSERT INTO "part" VALUES (20, 8, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 376, 0, 1, 1795416291, 1795416291);
INSERT INTO "part" VALUES (20, 9, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 376, 0, 1, 1795416667, 1795416667);
INSERT INTO "part" VALUES (21, 7, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 339, 0, 1, 1795329478, 1795329478);
INSERT INTO "part" VALUES (21, 8, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 339, 0, 1, 1795329817, 1795329817);
INSERT INTO "part" VALUES (21, 9, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 339, 0, 1, 1795330156, 1795330156);
INSERT INTO "part" VALUES (22, 7, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 173, 0, 1, 1795761312, 1795761312);
INSERT INTO "part" VALUES (23, 7, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 210, 0, 2, 1795847749, 1794045025);
INSERT INTO "part" VALUES (23, 8, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 210, 0, 2, 1795847959, 1794045025);
INSERT INTO "part" VALUES (23, 9, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 210, 0, 2, 1795848169, 1794045025);
INSERT INTO "part" VALUES (24, 7, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 247, 0, 1, 1795588586, 1795588586);
INSERT INTO "part" VALUES (24, 8, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 247, 0, 1, 1795588833, 1795588833);
INSERT INTO "part" VALUES (24, 9, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 247, 0, 1, 1795589080, 1795589080);
INSERT INTO "part" VALUES (25, 7, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 321, 0, 1, 1795415860, 1795415860);
INSERT INTO "part" VALUES (25, 8, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 321, 0, 1, 1795416181, 1795416181);
INSERT INTO "part" VALUES (25, 9, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 321, 0, 1, 1795416502, 1795416502);
INSERT INTO "part" VALUES (26, 7, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 358, 0, 1, 1795329497, 1795329497);
INSERT INTO "part" VALUES (26, 8, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 358, 0, 1, 1795329855, 1795329855);
INSERT INTO "part" VALUES (26, 9, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 358, 0, 1, 1795330213, 1795330213);
INSERT INTO "part" VALUES (27, 7, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 155, 0, 1, 1795761294, 1795761294);
INSERT INTO "part" VALUES (27, 8, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 155, 0, 1, 1795761449, 1795761449);
INSERT INTO "part" VALUES (27, 9, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 155, 0, 1, 1795761604, 1795761604);
INSERT INTO "part" VALUES (28, 7, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 192, 0, 1, 1795674931, 1795674931);
INSERT INTO "part" VALUES (29, 7, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 229, 0, 2, 1795588568, 1794996104);
INSERT INTO "part" VALUES (29, 8, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 229, 0, 2, 1795588797, 1794996104);
INSERT INTO "part" VALUES (29, 9, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 229, 0, 2, 1795589026, 1794996104);
INSERT INTO "part" VALUES (30, 7, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 266, 0, 1, 1795502205, 1795502205);
INSERT INTO "part" VALUES (30, 8, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 266, 0, 1, 1795502471, 1795502471);
INSERT INTO "part" VALUES (30, 9, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 266, 0, 1, 1795502737, 1795502737);
INSERT INTO "part" VALUES (31, 12, 1, 'completed', '', 100.0, 0.0, 100.0, 1.0, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"100"}}}', 356, 0, 1, 1795934295, 1795934295);
INSERT INTO "part" VALUES (32, 12, 1, 'completed', '', 60.0, 0.0, 100.0, 0.6, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"60"}}}', 338, 0, 1, 1795675077, 1795675077);
INSERT INTO "part" VALUES (33, 12, 1, 'completed', '', 70.0, 0.0, 100.0, 0.7, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"70"}}}', 264, 0, 1, 1795934203, 1795934203);
INSERT INTO "part" VALUES (34, 12, 1, 'completed', '', 80.0, 0.0, 100.0, 0.8, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"80"}}}', 209, 0, 1, 1795674948, 1795674948);
INSERT INTO "part" VALUES (35, 12, 1, 'completed', '', 100.0, 0.0, 100.0, 1.0, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"100"}}}', 340, 0, 1, 1795588679, 1795588679);
INSERT INTO "part" VALUES (36, 12, 1, 'completed', '', 70.0, 0.0, 100.0, 0.7, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"70"}}}', 154, 0, 1, 1795934093, 1795934093);
INSERT INTO "part" VALUES (37, 12, 1, 'completed', '', 80.0, 0.0, 100.0, 0.8, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"80"}}}', 228, 0, 1, 1795847767, 1795847767);
INSERT INTO "part" VALUES (38, 12, 1, 'completed', '', 100.0, 0.0, 100.0, 1.0, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"100"}}}', 265, 0, 2, 1795761404, 1793958140);
INSERT INTO "part" VALUES (39, 12, 1, 'completed', '', 60.0, 0.0, 100.0, 0.6, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"60"}}}', 339, 0, 1, 1795502278, 1795502278);
INSERT INTO "part" VALUES (40, 12, 1, 'completed', '', 70.0, 0.0, 100.0, 0.7, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"70"}}}', 247, 0, 1, 1795761386, 1795761386);
INSERT INTO "part" VALUES (41, 12, 1, 'completed', '', 80.0, 0.0, 100.0, 0.8, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"80"}}}', 358, 0, 1, 1795502297, 1795502297);
INSERT INTO "part" VALUES (42, 12, 1, 'completed', '', 100.0, 0.0, 100.0, 1.0, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"100"}}}', 155, 0, 1, 1795934094, 1795934094);
INSERT INTO "part" VALUES (43, 12, 1, 'completed', '', 60.0, 0.0, 100.0, 0.6, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"60"}}}', 266, 0, 1, 1795675005, 1795675005);
INSERT INTO "part" VALUES (44, 7, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 153, 0, 1, 1795674892, 1795674892);
INSERT INTO "part" VALUES (45, 3, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 240, 0, 2, 1789723376, 1792315376);
INSERT INTO "part" VALUES (46, 3, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1795425873, 1795425873);
INSERT INTO "part" VALUES (47, 3, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1789897146, 1789897146);
INSERT INTO "part" VALUES (49, 3, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 240, 0, 2, 1790932200, 1793610600);
INSERT INTO "part" VALUES (51, 3, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1792228491, 1792228491);
INSERT INTO "part" VALUES (54, 3, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1791883279, 1791883279);
INSERT INTO "part" VALUES (55, 3, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1791105970, 1791105970);
INSERT INTO "part" VALUES (57, 3, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1792402261, 1792402261);
INSERT INTO "part" VALUES (60, 3, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1792057049, 1792057049);
INSERT INTO "part" VALUES (61, 6, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1792489146, 1792489146);
INSERT INTO "part" VALUES (62, 3, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1791279740, 1791279740);
INSERT INTO "part" VALUES (64, 3, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1792576031, 1792576031);
INSERT INTO "part" VALUES (67, 10, 1, 'completed', '', 82.0, NULL, NULL, 0.82, '', '', '', '{"core":{"lesson_status":"completed","score":{"raw":82}}}', 120, 0, 1, 1794474794, 1794474794);
INSERT INTO "part" VALUES (68, 10, 1, 'completed', '', 74.0, NULL, NULL, 0.74, '', '', '', '{"core":{"lesson_status":"completed","score":{"raw":74}}}', 120, 0, 1, 1793697485, 1793697485);
INSERT INTO "part" VALUES (69, 6, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1794561679, 1794561679);
INSERT INTO "part" VALUES (71, 6, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1793784370, 1793784370);
INSERT INTO "part" VALUES (73, 3, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1794648564, 1794648564);
INSERT INTO "part" VALUES (74, 3, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1793871255, 1793871255);
INSERT INTO "part" VALUES (76, 10, 1, 'completed', '', 83.0, NULL, NULL, 0.83, '', '', '', '{"core":{"lesson_status":"completed","score":{"raw":83}}}', 120, 0, 1, 1794735449, 1794735449);
INSERT INTO "part" VALUES (77, 6, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1795599643, 1795599643);
INSERT INTO "part" VALUES (78, 10, 1, 'completed', '', 75.0, NULL, NULL, 0.75, '', '', '', '{"core":{"lesson_status":"completed","score":{"raw":75}}}', 120, 0, 1, 1793958140, 1793958140);
INSERT INTO "part" VALUES (79, 6, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1794822334, 1794822334);
INSERT INTO "part" VALUES (81, 6, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1794045025, 1794045025);
INSERT INTO "part" VALUES (82, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1791796394, 1791796394);
INSERT INTO "part" VALUES (83, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1789636491, 1789636491);
INSERT INTO "part" VALUES (84, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1788859182, 1788859182);
INSERT INTO "part" VALUES (86, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1791970164, 1791970164);
INSERT INTO "part" VALUES (87, 2, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1789810261, 1789810261);
INSERT INTO "part" VALUES (88, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1789032952, 1789032952);
INSERT INTO "part" VALUES (91, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1789984031, 1789984031);
INSERT INTO "part" VALUES (92, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 240, 0, 2, 1788774625, 1791366625);
INSERT INTO "part" VALUES (93, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1789206722, 1789206722);
INSERT INTO "part" VALUES (94, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1792317704, 1792317704);
INSERT INTO "part" VALUES (95, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1790157801, 1790157801);
INSERT INTO "part" VALUES (96, 2, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1790932200, 1790932200);
INSERT INTO "part" VALUES (98, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1791019085, 1791019085);
INSERT INTO "part" VALUES (99, 2, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1791883279, 1791883279);
INSERT INTO "part" VALUES (100, 4, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1792315376, 1792315376);
INSERT INTO "part" VALUES (101, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1791105970, 1791105970);
INSERT INTO "part" VALUES (104, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1791192855, 1791192855);
INSERT INTO "part" VALUES (105, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1792057049, 1792057049);
INSERT INTO "part" VALUES (106, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1792489146, 1792489146);
INSERT INTO "part" VALUES (107, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1791279740, 1791279740);
INSERT INTO "part" VALUES (109, 4, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1792143934, 1792143934);
INSERT INTO "part" VALUES (111, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1792230819, 1792230819);
INSERT INTO "part" VALUES (112, 2, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1792662916, 1792662916);
INSERT INTO "part" VALUES (113, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1791453510, 1791453510);
INSERT INTO "part" VALUES (115, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1793610600, 1793610600);
INSERT INTO "part" VALUES (116, 4, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1794474794, 1794474794);
INSERT INTO "part" VALUES (118, 11, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1793697485, 1793697485);
INSERT INTO "part" VALUES (119, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1794561679, 1794561679);
INSERT INTO "part" VALUES (120, 4, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1795425873, 1795425873);
INSERT INTO "part" VALUES (121, 5, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1793784370, 1793784370);
INSERT INTO "part" VALUES (122, 11, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1794648564, 1794648564);
INSERT INTO "part" VALUES (123, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1795512758, 1795512758);
INSERT INTO "part" VALUES (124, 2, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1793871255, 1793871255);
INSERT INTO "part" VALUES (126, 5, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1794735449, 1794735449);
INSERT INTO "part" VALUES (127, 11, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1795599643, 1795599643);
INSERT INTO "part" VALUES (129, 2, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1794822334, 1794822334);
INSERT INTO "part" VALUES (131, 5, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1793612928, 1793612928);
INSERT INTO "part" VALUES (133, 12, 1, 'completed', '', 70.0, NULL, NULL, 0.7, '', '', '', '{"core":{"lesson_status":"completed","score":{"raw":70}}}', 120, 0, 1, 1794909219, 1794909219);
INSERT INTO "part" VALUES (134, 2, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1793699813, 1793699813);
INSERT INTO "part" VALUES (135, 4, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1794131910, 1794131910);
INSERT INTO "part" VALUES (138, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1791796394, 1791796394);
INSERT INTO "part" VALUES (139, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1789636491, 1789636491);
INSERT INTO "part" VALUES (140, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1788859182, 1788859182);
INSERT INTO "part" VALUES (142, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1791970164, 1791970164);
INSERT INTO "part" VALUES (143, 2, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1789810261, 1789810261);
INSERT INTO "part" VALUES (144, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1789032952, 1789032952);
INSERT INTO "part" VALUES (147, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1789984031, 1789984031);
INSERT INTO "part" VALUES (148, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 240, 0, 2, 1788774625, 1791366625);
INSERT INTO "part" VALUES (149, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1789206722, 1789206722);
INSERT INTO "part" VALUES (150, 2, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1790932200, 1790932200);
INSERT INTO "part" VALUES (153, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1791019085, 1791019085);
INSERT INTO "part" VALUES (154, 2, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1791883279, 1791883279);
INSERT INTO "part" VALUES (155, 4, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1792315376, 1792315376);
INSERT INTO "part" VALUES (156, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1791105970, 1791105970);
INSERT INTO "part" VALUES (159, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1791192855, 1791192855);
INSERT INTO "part" VALUES (160, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1792057049, 1792057049);
INSERT INTO "part" VALUES (161, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1792489146, 1792489146);
INSERT INTO "part" VALUES (162, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1791279740, 1791279740);
INSERT INTO "part" VALUES (164, 4, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1792143934, 1792143934);
INSERT INTO "part" VALUES (166, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1792230819, 1792230819);
INSERT INTO "part" VALUES (167, 2, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1792662916, 1792662916);
INSERT INTO "part" VALUES (168, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1791453510, 1791453510);
INSERT INTO "part" VALUES (169, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1793610600, 1793610600);
INSERT INTO "part" VALUES (171, 4, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1794474794, 1794474794);
INSERT INTO "part" VALUES (173, 7, 1, 'completed', '', NULL, NULL, NULL, 0.63, '', '', '', '{"completion_status":"completed","score":{"scaled":0.63}}', 120, 0, 1, 1795338988, 1795338988);
INSERT INTO "part" VALUES (173, 8, 1, 'completed', '', NULL, NULL, NULL, 0.63, '', '', '', '{"completion_status":"completed","score":{"scaled":0.63}}', 120, 0, 1, 1795338988, 1795338988);
INSERT INTO "part" VALUES (173, 9, 1, 'completed', '', NULL, NULL, NULL, 0.63, '', '', '', '{"completion_status":"completed","score":{"scaled":0.63}}', 120, 0, 1, 1795338988, 1795338988);
INSERT INTO "part" VALUES (174, 11, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1793697485, 1793697485);
INSERT INTO "part" VALUES (176, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1794561679, 1794561679);
INSERT INTO "part" VALUES (177, 4, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1795425873, 1795425873);
INSERT INTO "part" VALUES (178, 5, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1793784370, 1793784370);
INSERT INTO "part" VALUES (180, 11, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1794648564, 1794648564);
INSERT INTO "part" VALUES (181, 1, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1795512758, 1795512758);
INSERT INTO "part" VALUES (182, 2, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1793871255, 1793871255);
INSERT INTO "part" VALUES (184, 5, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1794735449, 1794735449);
INSERT INTO "part" VALUES (185, 11, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1795599643, 1795599643);
INSERT INTO "part" VALUES (186, 12, 1, 'completed', '', 75.0, NULL, NULL, 0.75, '', '', '', '{"core":{"lesson_status":"completed","score":{"raw":75}}}', 120, 0, 1, 1793958140, 1793958140);
INSERT INTO "part" VALUES (188, 2, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1794822334, 1794822334);
INSERT INTO "part" VALUES (190, 5, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1793612928, 1793612928);
INSERT INTO "part" VALUES (191, 7, 1, 'completed', '', NULL, NULL, NULL, 0.89, '', '', '', '{"completion_status":"completed","score":{"scaled":0.89000000000000001}}', 120, 0, 1, 1794045025, 1794045025);
INSERT INTO "part" VALUES (191, 8, 1, 'completed', '', NULL, NULL, NULL, 0.89, '', '', '', '{"completion_status":"completed","score":{"scaled":0.89000000000000001}}', 120, 0, 1, 1794045025, 1794045025);
INSERT INTO "part" VALUES (191, 9, 1, 'completed', '', NULL, NULL, NULL, 0.89, '', '', '', '{"completion_status":"completed","score":{"scaled":0.89000000000000001}}', 120, 0, 1, 1794045025, 1794045025);
INSERT INTO "part" VALUES (193, 12, 1, 'completed', '', 70.0, NULL, NULL, 0.7, '', '', '', '{"core":{"lesson_status":"completed","score":{"raw":70}}}', 120, 0, 1, 1794909219, 1794909219);
INSERT INTO "part" VALUES (194, 2, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1793699813, 1793699813);
INSERT INTO "part" VALUES (195, 4, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 120, 0, 1, 1794131910, 1794131910);
INSERT INTO "visit" VALUES (1, '01a220dacb3cb98ae99c', 11, 1, 0, 153, 1795847692);
INSERT INTO "visit" VALUES (2, '01a21bb46f3cc49b34d4', 7, 1, 0, 356, 1795761495);
INSERT INTO "visit" VALUES (2, '01a21bb9dddc78bba0f0', 8, 1, 0, 356, 1795761851);
INSERT INTO "visit" VALUES (2, '01a21bbf4c7c85d7ce92', 9, 1, 0, 356, 1795762207);
INSERT INTO "visit" VALUES (3, '01a21167b73c38171545', 7, 1, 0, 190, 1795588529);
INSERT INTO "visit" VALUES (3, '01a2116a9d6c9f767b25', 8, 1, 0, 190, 1795588719);
INSERT INTO "visit" VALUES (3, '01a2116d839c1b949305', 9, 1, 0, 190, 1795588909);
INSERT INTO "visit" VALUES (4, '01a20c415b3dd6d1e008', 7, 1, 0, 338, 1795502277);
INSERT INTO "visit" VALUES (5, '01a2028aebef21e5bd32', 9, 1, 375, 120, 1795338988);
INSERT INTO "visit" VALUES (5, '01a2028aebef44b7f5b5', 8, 1, 375, 120, 1795338988);
INSERT INTO "visit" VALUES (5, '01a2028aebefcc953262', 7, 1, 375, 120, 1795338988);
INSERT INTO "visit" VALUES (5, '01a2071aff3d9345e287', 7, 1, 0, 375, 1795415914);
INSERT INTO "visit" VALUES (5, '01a20720b8159123b3f1', 8, 1, 0, 375, 1795416289);
INSERT INTO "visit" VALUES (5, '01a2072670ed231c5f4d', 9, 1, 0, 375, 1795416664);
INSERT INTO "visit" VALUES (6, '01a201f4a33dce16cd25', 7, 1, 0, 227, 1795329366);
INSERT INTO "visit" VALUES (6, '01a201f819f58516b8a9', 8, 1, 0, 227, 1795329593);
INSERT INTO "visit" VALUES (6, '01a201fb90ad6a2bb7e5', 9, 1, 0, 227, 1795329820);
INSERT INTO "visit" VALUES (7, '01a21bb46f3d659b51f9', 7, 1, 0, 264, 1795761403);
INSERT INTO "visit" VALUES (7, '01a21bb8767dddc05079', 8, 1, 0, 264, 1795761667);
INSERT INTO "visit" VALUES (7, '01a21bbc7dbdd02a201e', 9, 1, 0, 264, 1795761931);
INSERT INTO "visit" VALUES (8, '01a21167b73d052861a5', 7, 1, 0, 172, 1795588511);
INSERT INTO "visit" VALUES (8, '01a2116a571d045cfd10', 8, 1, 0, 172, 1795588683);
INSERT INTO "visit" VALUES (8, '01a2116cf6fd2653eb22', 9, 1, 0, 172, 1795588855);
INSERT INTO "visit" VALUES (9, '01a20c415b3dd2bff61c', 7, 1, 0, 209, 1795502148);
INSERT INTO "visit" VALUES (9, '01a20c448ba54b96481b', 8, 1, 0, 209, 1795502357);
INSERT INTO "visit" VALUES (9, '01a20c47bc0d3066fe47', 9, 1, 0, 209, 1795502566);
INSERT INTO "visit" VALUES (10, '01a2071aff3d45175c98', 7, 1, 0, 340, 1795415879);
INSERT INTO "visit" VALUES (11, '01a201f4a33d584c6478', 7, 1, 0, 377, 1795329516);
INSERT INTO "visit" VALUES (11, '01a201fa63e552f63bba', 8, 1, 0, 377, 1795329893);
INSERT INTO "visit" VALUES (11, '01a20200248d9059aadd', 9, 1, 0, 377, 1795330270);
INSERT INTO "visit" VALUES (12, '01a21bb46f3d6e247ca2', 7, 1, 0, 303, 1795761442);
INSERT INTO "visit" VALUES (12, '01a21bb90ed5842ec997', 8, 1, 0, 303, 1795761745);
INSERT INTO "visit" VALUES (12, '01a21bbdae6d95041c8f', 9, 1, 0, 303, 1795762048);
INSERT INTO "visit" VALUES (13, '01a21167b73d4dfd9b2a', 7, 1, 0, 246, 1795588585);
INSERT INTO "visit" VALUES (13, '01a2116b782d838c27e7', 8, 1, 0, 246, 1795588831);
INSERT INTO "visit" VALUES (13, '01a2116f391d55226791', 9, 1, 0, 246, 1795589077);
INSERT INTO "visit" VALUES (14, '01a20c415b3e79595864', 7, 1, 0, 283, 1795502222);
INSERT INTO "visit" VALUES (14, '01a20c45acb6123c3b2d', 8, 1, 0, 283, 1795502505);
INSERT INTO "visit" VALUES (14, '01a20c49fe2e59c68568', 9, 1, 0, 283, 1795502788);
INSERT INTO "visit" VALUES (15, '01a220dacb3e83d43424', 7, 1, 0, 154, 1795847693);
INSERT INTO "visit" VALUES (15, '01a220dd24ce9c38dd7e', 8, 1, 0, 154, 1795847847);
INSERT INTO "visit" VALUES (15, '01a220df7e5ef4a3f0c4', 9, 1, 0, 154, 1795848001);
INSERT INTO "visit" VALUES (16, '01a21bb46f3ebf904c00', 7, 1, 0, 191, 1795761330);
INSERT INTO "visit" VALUES (16, '01a21bb75956778fd7d5', 8, 1, 0, 191, 1795761521);
INSERT INTO "visit" VALUES (16, '01a21bba436ed24784b9', 9, 1, 0, 191, 1795761712);
INSERT INTO "visit" VALUES (17, '01a2168e133ed19530e0', 7, 1, 0, 228, 1795674967);
INSERT INTO "visit" VALUES (17, '01a216918dde37edce0b', 8, 1, 0, 228, 1795675195);
INSERT INTO "visit" VALUES (17, '01a21695087ec599224b', 9, 1, 0, 228, 1795675423);
INSERT INTO "visit" VALUES (18, '01a21167b73e360fe20b', 7, 1, 0, 265, 1795588604);
INSERT INTO "visit" VALUES (18, '01a2116bc26606c21748', 8, 1, 0, 265, 1795588869);
INSERT INTO "visit" VALUES (18, '01a2116fcd8eaf8a8860', 9, 1, 0, 265, 1795589134);
INSERT INTO "visit" VALUES (19, '01a20c415b3e25aa7405', 7, 1, 0, 302, 1795502241);
INSERT INTO "visit" VALUES (19, '01a20c45f6ee543ac11c', 8, 1, 0, 302, 1795502543);
INSERT INTO "visit" VALUES (19, '01a20c4a929e289d27d6', 9, 1, 0, 302, 1795502845);
INSERT INTO "visit" VALUES (20, '01a2071aff3eb506e79a', 7, 1, 0, 376, 1795415915);
INSERT INTO "visit" VALUES (20, '01a20720bbfe165bad96', 8, 1, 0, 376, 1795416291);
INSERT INTO "visit" VALUES (20, '01a2072678beee9b11e3', 9, 1, 0, 376, 1795416667);
INSERT INTO "visit" VALUES (21, '01a201f4a33e9863624a', 7, 1, 0, 339, 1795329478);
INSERT INTO "visit" VALUES (21, '01a201f9cf7612cecae9', 8, 1, 0, 339, 1795329817);
INSERT INTO "visit" VALUES (21, '01a201fefbaea3548394', 9, 1, 0, 339, 1795330156);
INSERT INTO "visit" VALUES (22, '01a21bb46f3e7b0fa354', 7, 1, 0, 173, 1795761312);
INSERT INTO "visit" VALUES (23, '01a1b56a9cf880878575', 7, 1, 210, 120, 1794045025);
INSERT INTO "visit" VALUES (23, '01a1b56a9cf8853f2f22', 8, 1, 210, 120, 1794045025);
INSERT INTO "visit" VALUES (23, '01a1b56a9cf8abac953d', 9, 1, 210, 120, 1794045025);
INSERT INTO "visit" VALUES (23, '01a220dacb3ee81a23ff', 7, 1, 0, 210, 1795847749);
INSERT INTO "visit" VALUES (23, '01a220ddff8e85396c6e', 8, 1, 0, 210, 1795847959);
INSERT INTO "visit" VALUES (23, '01a220e133de28f04f17', 9, 1, 0, 210, 1795848169);
INSERT INTO "visit" VALUES (24, '01a21167b73fa8389fe3', 7, 1, 0, 247, 1795588586);
INSERT INTO "visit" VALUES (24, '01a2116b7c1753a64868', 8, 1, 0, 247, 1795588833);
INSERT INTO "visit" VALUES (24, '01a2116f40ef4fa94dd7', 9, 1, 0, 247, 1795589080);
INSERT INTO "visit" VALUES (25, '01a2071aff3f2939cfc4', 7, 1, 0, 321, 1795415860);
INSERT INTO "visit" VALUES (25, '01a2071fe527effab29b', 8, 1, 0, 321, 1795416181);
INSERT INTO "visit" VALUES (25, '01a20724cb0fa7af1f24', 9, 1, 0, 321, 1795416502);
INSERT INTO "visit" VALUES (26, '01a201f4a33fa06dc3d4', 7, 1, 0, 358, 1795329497);
INSERT INTO "visit" VALUES (26, '01a201fa19af8cd8e2d0', 8, 1, 0, 358, 1795329855);
INSERT INTO "visit" VALUES (26, '01a201ff901f4ba0d0ed', 9, 1, 0, 358, 1795330213);
INSERT INTO "visit" VALUES (27, '01a21bb46f3fa5e7c451', 7, 1, 0, 155, 1795761294);
INSERT INTO "visit" VALUES (27, '01a21bb6ccb74aa03f11', 8, 1, 0, 155, 1795761449);
INSERT INTO "visit" VALUES (27, '01a21bb92a2f34e6b3ac', 9, 1, 0, 155, 1795761604);
INSERT INTO "visit" VALUES (28, '01a2168e133f3ab38325', 7, 1, 0, 192, 1795674931);
INSERT INTO "visit" VALUES (29, '01a1ee1aed50639fc2b1', 9, 1, 229, 120, 1794996104);
INSERT INTO "visit" VALUES (29, '01a1ee1aed50806af3aa', 8, 1, 229, 120, 1794996104);
INSERT INTO "visit" VALUES (29, '01a1ee1aed50c444923b', 7, 1, 229, 120, 1794996104);
INSERT INTO "visit" VALUES (29, '01a21167b73ff454f727', 7, 1, 0, 229, 1795588568);
INSERT INTO "visit" VALUES (29, '01a2116b35c78bf1b20f', 8, 1, 0, 229, 1795588797);
INSERT INTO "visit" VALUES (29, '01a2116eb44f6ffe7123', 9, 1, 0, 229, 1795589026);
INSERT INTO "visit" VALUES (30, '01a20c415b3fa39c1fd4', 7, 1, 0, 266, 1795502205);
INSERT INTO "visit" VALUES (30, '01a20c456a4fa102f06c', 8, 1, 0, 266, 1795502471);
INSERT INTO "visit" VALUES (30, '01a20c49795fd9f109ec', 9, 1, 0, 266, 1795502737);
INSERT INTO "visit" VALUES (31, '01a22601273f509203b6', 12, 1, 0, 356, 1795934295);
INSERT INTO "visit" VALUES (32, '01a2168e133f85359be7', 12, 1, 0, 338, 1795675077);
INSERT INTO "visit" VALUES (33, '01a22601273fa1e0cf8b', 12, 1, 0, 264, 1795934203);
INSERT INTO "visit" VALUES (34, '01a2168e133fde70dcc6', 12, 1, 0, 209, 1795674948);
INSERT INTO "visit" VALUES (35, '01a21167b740155c11ff', 12, 1, 0, 340, 1795588679);
INSERT INTO "visit" VALUES (36, '01a22601274012141b76', 12, 1, 0, 154, 1795934093);
INSERT INTO "visit" VALUES (37, '01a220dacb40fc425761', 12, 1, 0, 228, 1795847767);
INSERT INTO "visit" VALUES (38, '01a1b03cda7019d50087', 12, 1, 265, 120, 1793958140);
INSERT INTO "visit" VALUES (38, '01a21bb46f40eec3fd70', 12, 1, 0, 265, 1795761404);
INSERT INTO "visit" VALUES (39, '01a20c415b40526e245a', 12, 1, 0, 339, 1795502278);
INSERT INTO "visit" VALUES (40, '01a21bb46f40c9a7dc18', 12, 1, 0, 247, 1795761386);
INSERT INTO "visit" VALUES (41, '01a20c415b400f4e1a40', 12, 1, 0, 358, 1795502297);
INSERT INTO "visit" VALUES (42, '01a2260127402dedb97e', 12, 1, 0, 155, 1795934094);
INSERT INTO "visit" VALUES (43, '01a2168e1340abc28398', 12, 1, 0, 266, 1795675005);
INSERT INTO "visit" VALUES (44, '01a2168e1340d1647fbd', 7, 1, 0, 153, 1795674892);
INSERT INTO "visit" VALUES (45, '01a0b3d37b8930078b5c', 3, 1, 0, 120, 1789723376);
INSERT INTO "visit" VALUES (45, '01a14e52438a5ae72338', 3, 1, 120, 120, 1792315376);
INSERT INTO "visit" VALUES (46, '01a207b8ae73e8e7b2c2', 3, 1, 0, 120, 1795425873);
INSERT INTO "visit" VALUES (47, '01a0be2f0099fc145ec3', 3, 1, 0, 120, 1789897146);
INSERT INTO "visit" VALUES (49, '01a0fbe0ac4990e11a9c', 3, 1, 0, 120, 1790932200);
INSERT INTO "visit" VALUES (49, '01a19b85d04afab14bdb', 3, 1, 120, 120, 1793610600);
INSERT INTO "visit" VALUES (51, '01a1492481021f27980e', 3, 1, 0, 120, 1792228491);
INSERT INTO "visit" VALUES (54, '01a13490fca2d95a2564', 3, 1, 0, 120, 1791883279);
INSERT INTO "visit" VALUES (55, '01a1063c315a55a62c3f', 3, 1, 0, 120, 1791105970);
INSERT INTO "visit" VALUES (57, '01a15380061221c432b4', 3, 1, 0, 120, 1792402261);
INSERT INTO "visit" VALUES (60, '01a13eec81b2381ce1ff', 3, 1, 0, 120, 1792057049);
INSERT INTO "visit" VALUES (61, '01a158adc89a8520568c', 6, 1, 0, 120, 1792489146);
INSERT INTO "visit" VALUES (62, '01a11097b66a90ec7ad2', 3, 1, 0, 120, 1791279740);
INSERT INTO "visit" VALUES (64, '01a15ddb8b22c17342ec', 3, 1, 0, 120, 1792576031);
INSERT INTO "visit" VALUES (67, '01a1cf085e1bb625328b', 10, 1, 0, 120, 1794474794);
INSERT INTO "visit" VALUES (68, '01a1a0b392d395a54d82', 10, 1, 0, 120, 1793697485);
INSERT INTO "visit" VALUES (69, '01a1d43620a39d7e8fd7', 6, 1, 0, 120, 1794561679);
INSERT INTO "visit" VALUES (71, '01a1a5e1555b9599579c', 6, 1, 0, 120, 1793784370);
INSERT INTO "visit" VALUES (73, '01a1d963e32bfd465849', 3, 1, 0, 120, 1794648564);
INSERT INTO "visit" VALUES (74, '01a1ab0f17e3b27edf3d', 3, 1, 0, 120, 1793871255);
INSERT INTO "visit" VALUES (76, '01a1de91a5b3a4445e8d', 10, 1, 0, 120, 1794735449);
INSERT INTO "visit" VALUES (77, '01a212143383446bf367', 6, 1, 0, 120, 1795599643);
INSERT INTO "visit" VALUES (78, '01a1b03cda6b3df9b48b', 10, 1, 0, 120, 1793958140);
INSERT INTO "visit" VALUES (79, '01a1e3bf683b0bf69455', 6, 1, 0, 120, 1794822334);
INSERT INTO "visit" VALUES (81, '01a1b56a9cf429bd935e', 6, 1, 0, 120, 1794045025);
INSERT INTO "visit" VALUES (82, '01a12f633a1d7df7756f', 1, 1, 0, 120, 1791796394);
INSERT INTO "visit" VALUES (83, '01a0aea5b904ceb31b83', 1, 1, 0, 120, 1789636491);
INSERT INTO "visit" VALUES (84, '01a08050edbc455168c6', 1, 1, 0, 120, 1788859182);
INSERT INTO "visit" VALUES (86, '01a139bebf2d2ea75c02', 1, 1, 0, 120, 1791970164);
INSERT INTO "visit" VALUES (87, '01a0b9013e14fc7929f2', 2, 1, 0, 120, 1789810261);
INSERT INTO "visit" VALUES (88, '01a08aac72cc925e2b37', 1, 1, 0, 120, 1789032952);
INSERT INTO "visit" VALUES (91, '01a0c35cc324e081606e', 1, 1, 0, 120, 1789984031);
INSERT INTO "visit" VALUES (92, '01a07b46b0f42cebd8be', 1, 1, 0, 120, 1788774625);
INSERT INTO "visit" VALUES (92, '01a115c578f6e7d200ac', 1, 1, 120, 120, 1791366625);
INSERT INTO "visit" VALUES (93, '01a09507f7dc9c2a7fad', 1, 1, 0, 120, 1789206722);
INSERT INTO "visit" VALUES (94, '01a14e75c94e28f49b6b', 1, 1, 0, 120, 1792317704);
INSERT INTO "visit" VALUES (95, '01a0cdb84835a9bc1934', 1, 1, 0, 120, 1790157801);
INSERT INTO "visit" VALUES (96, '01a0fbe0ac4d6c3acbb7', 2, 1, 0, 120, 1790932200);
INSERT INTO "visit" VALUES (98, '01a1010e6ed51fc390f6', 1, 1, 0, 120, 1791019085);
INSERT INTO "visit" VALUES (99, '01a13490fca592698656', 2, 1, 0, 120, 1791883279);
INSERT INTO "visit" VALUES (100, '01a14e52438dadfde3ba', 4, 1, 0, 120, 1792315376);
INSERT INTO "visit" VALUES (101, '01a1063c315d97070aec', 1, 1, 0, 120, 1791105970);
INSERT INTO "visit" VALUES (104, '01a10b69f3e6e48f6748', 1, 1, 0, 120, 1791192855);
INSERT INTO "visit" VALUES (105, '01a13eec81b6e52f1880', 1, 1, 0, 120, 1792057049);
INSERT INTO "visit" VALUES (106, '01a158adc89ecf1e7e58', 1, 1, 0, 120, 1792489146);
INSERT INTO "visit" VALUES (107, '01a11097b66e64a45f84', 1, 1, 0, 120, 1791279740);
INSERT INTO "visit" VALUES (109, '01a1441a443ec43d95f1', 4, 1, 0, 120, 1792143934);
INSERT INTO "visit" VALUES (111, '01a1494806c6abe54e59', 1, 1, 0, 120, 1792230819);
INSERT INTO "visit" VALUES (112, '01a163094daeb2029fdd', 2, 1, 0, 120, 1792662916);
INSERT INTO "visit" VALUES (113, '01a11af33b7ea5d57f47', 1, 1, 0, 120, 1791453510);
INSERT INTO "visit" VALUES (115, '01a19b85d04e148a951c', 1, 1, 0, 120, 1793610600);
INSERT INTO "visit" VALUES (116, '01a1cf085e1e6ee746ec', 4, 1, 0, 120, 1794474794);
INSERT INTO "visit" VALUES (118, '01a1a0b392d70b89ae40', 11, 1, 0, 120, 1793697485);
INSERT INTO "visit" VALUES (119, '01a1d43620a786a48d6b', 1, 1, 0, 120, 1794561679);
INSERT INTO "visit" VALUES (120, '01a207b8ae77afd84102', 4, 1, 0, 120, 1795425873);
INSERT INTO "visit" VALUES (121, '01a1a5e1555ffa71b112', 5, 1, 0, 120, 1793784370);
INSERT INTO "visit" VALUES (122, '01a1d963e32f7b2779ab', 11, 1, 0, 120, 1794648564);
INSERT INTO "visit" VALUES (123, '01a20ce670ffe94d545f', 1, 1, 0, 120, 1795512758);
INSERT INTO "visit" VALUES (124, '01a1ab0f17e75bac7fba', 2, 1, 0, 120, 1793871255);
INSERT INTO "visit" VALUES (126, '01a1de91a5b7aab907a0', 5, 1, 0, 120, 1794735449);
INSERT INTO "visit" VALUES (127, '01a2121433870cba6164', 11, 1, 0, 120, 1795599643);
INSERT INTO "visit" VALUES (129, '01a1e3bf684062855c72', 2, 1, 0, 120, 1794822334);
INSERT INTO "visit" VALUES (131, '01a19ba956108574f078', 5, 1, 0, 120, 1793612928);
INSERT INTO "visit" VALUES (133, '01a1e8ed2ac879916708', 12, 1, 0, 120, 1794909219);
INSERT INTO "visit" VALUES (134, '01a1a0d718987a058a03', 2, 1, 0, 120, 1793699813);
INSERT INTO "visit" VALUES (135, '01a1ba985f80387238ff', 4, 1, 0, 120, 1794131910);
INSERT INTO "visit" VALUES (138, '01a12f633a22a6f003e4', 1, 1, 0, 120, 1791796394);
INSERT INTO "visit" VALUES (139, '01a0aea5b909f20ef424', 1, 1, 0, 120, 1789636491);
INSERT INTO "visit" VALUES (140, '01a08050edc166b10b8f', 1, 1, 0, 120, 1788859182);
INSERT INTO "visit" VALUES (142, '01a139bebf32393be5bf', 1, 1, 0, 120, 1791970164);
INSERT INTO "visit" VALUES (143, '01a0b9013e190eb19eb9', 2, 1, 0, 120, 1789810261);
INSERT INTO "visit" VALUES (144, '01a08aac72d1a1e4556c', 1, 1, 0, 120, 1789032952);
INSERT INTO "visit" VALUES (147, '01a0c35cc329a82d3460', 1, 1, 0, 120, 1789984031);
INSERT INTO "visit" VALUES (148, '01a07b46b0f944dd9769', 1, 1, 0, 120, 1788774625);
INSERT INTO "visit" VALUES (148, '01a115c578fb8dda404e', 1, 1, 120, 120, 1791366625);
INSERT INTO "visit" VALUES (149, '01a09507f7e1c59fc6dd', 1, 1, 0, 120, 1789206722);
INSERT INTO "visit" VALUES (150, '01a0fbe0ac511246e9ba', 2, 1, 0, 120, 1790932200);
INSERT INTO "visit" VALUES (153, '01a1010e6eda000d1b07', 1, 1, 0, 120, 1791019085);
INSERT INTO "visit" VALUES (154, '01a13490fcaaca029fc7', 2, 1, 0, 120, 1791883279);
INSERT INTO "visit" VALUES (155, '01a14e52439255d04bcd', 4, 1, 0, 120, 1792315376);
INSERT INTO "visit" VALUES (156, '01a1063c31626f129cb7', 1, 1, 0, 120, 1791105970);
INSERT INTO "visit" VALUES (159, '01a10b69f3eaf65ba947', 1, 1, 0, 120, 1791192855);
INSERT INTO "visit" VALUES (160, '01a13eec81baf826b89d', 1, 1, 0, 120, 1792057049);
INSERT INTO "visit" VALUES (161, '01a158adc8a23b77dbef', 1, 1, 0, 120, 1792489146);
INSERT INTO "visit" VALUES (162, '01a11097b6726c508c50', 1, 1, 0, 120, 1791279740);
INSERT INTO "visit" VALUES (164, '01a1441a4443735daf75', 4, 1, 0, 120, 1792143934);
INSERT INTO "visit" VALUES (166, '01a1494806cbb80e5c81', 1, 1, 0, 120, 1792230819);
INSERT INTO "visit" VALUES (167, '01a163094db3252dcc0c', 2, 1, 0, 120, 1792662916);
INSERT INTO "visit" VALUES (168, '01a11af33b8316af63d6', 1, 1, 0, 120, 1791453510);
INSERT INTO "visit" VALUES (169, '01a19b85d053b60f913a', 1, 1, 0, 120, 1793610600);
INSERT INTO "visit" VALUES (171, '01a1cf085e234d4500e6', 4, 1, 0, 120, 1794474794);
INSERT INTO "visit" VALUES (173, '01a2028aebf39a3edc52', 9, 1, 0, 120, 1795338988);
INSERT INTO "visit" VALUES (173, '01a2028aebf3b5da252d', 8, 1, 0, 120, 1795338988);
INSERT INTO "visit" VALUES (173, '01a2028aebf3e6328406', 7, 1, 0, 120, 1795338988);
INSERT INTO "visit" VALUES (174, '01a1a0b392db7b49470d', 11, 1, 0, 120, 1793697485);
INSERT INTO "visit" VALUES (176, '01a1d43620acdb0543b2', 1, 1, 0, 120, 1794561679);
INSERT INTO "visit" VALUES (177, '01a207b8ae7c6e20f811', 4, 1, 0, 120, 1795425873);
INSERT INTO "visit" VALUES (178, '01a1a5e15564cbad365f', 5, 1, 0, 120, 1793784370);
INSERT INTO "visit" VALUES (180, '01a1d963e33446219949', 11, 1, 0, 120, 1794648564);
INSERT INTO "visit" VALUES (181, '01a20ce671045ef6050d', 1, 1, 0, 120, 1795512758);
INSERT INTO "visit" VALUES (182, '01a1ab0f17eccee26b12', 2, 1, 0, 120, 1793871255);
INSERT INTO "visit" VALUES (184, '01a1de91a5bcaa173516', 5, 1, 0, 120, 1794735449);
INSERT INTO "visit" VALUES (185, '01a21214338c4ea2a0d6', 11, 1, 0, 120, 1795599643);
INSERT INTO "visit" VALUES (186, '01a1b03cda7441d5c9f5', 12, 1, 0, 120, 1793958140);
INSERT INTO "visit" VALUES (188, '01a1e3bf684419884625', 2, 1, 0, 120, 1794822334);
INSERT INTO "visit" VALUES (190, '01a19ba95614c8e52694', 5, 1, 0, 120, 1793612928);
INSERT INTO "visit" VALUES (191, '01a1b56a9cfd0e8d572d', 8, 1, 0, 120, 1794045025);
INSERT INTO "visit" VALUES (191, '01a1b56a9cfd1ebcdc75', 9, 1, 0, 120, 1794045025);
INSERT INTO "visit" VALUES (191, '01a1b56a9cfda656d0cc', 7, 1, 0, 120, 1794045025);
INSERT INTO "visit" VALUES (193, '01a1e8ed2acddb368421', 12, 1, 0, 120, 1794909219);
INSERT INTO "visit" VALUES (194, '01a1a0d7189d430b29fc', 2, 1, 0, 120, 1793699813);
INSERT INTO "visit" VALUES (195, '01a1ba985f8555d79fc0', 4, 1, 0, 120, 1794131910);
INSERT INTO "quota_rule" VALUES (1, NULL, 'teacher', 0, 0, NULL, 'elesson', 4, 0, 0, 202608, NULL, 0, NULL, NULL, NULL);
INSERT INTO "quota_rule" VALUES (2, 2, 'teacher', 0, 14, NULL, 'elesson', 1, 0, 0, 202609, 202610, 1788224400, 1, NULL, NULL);
INSERT INTO "quota_rule" VALUES (3, 2, 'teacher', 0, 0, NULL, 'elesson', 0, 0, 0, 202609, 202610, 1788224400, 1, NULL, NULL);
INSERT INTO "quota_rule" VALUES (4, 2, 'teacher', 0, 0, 2, 'elesson', 0, 0, 0, 202609, 202610, 1788224400, 1, NULL, NULL);
INSERT INTO "quota_exempt" VALUES (1, 9, 20261019, 20261023, 0, 'nghỉ ốm', 1792342800, 1, NULL, NULL);
INSERT INTO "quota_exempt" VALUES (2, 7, 20261101, 20270528, 50, 'nửa giờ dạy', 1795935739, 1, NULL, NULL);
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
INSERT INTO "notice" VALUES (1, 5, 1, 'published', 'Ôn tập các số đến 1 000', '/items/zqajx5k7pevgp26t3gkj735qm4', 1788660000, NULL);
INSERT INTO "notice" VALUES (2, 4, 1, 'published', 'Bảng nhân 3, bảng chia 3', '/items/f346xfazxcxjwfne6i5ia3xa2m', 1789092000, NULL);
INSERT INTO "notice" VALUES (3, 6, 1, 'published', 'Chữ e, ê', '/items/danp6ck6sbc6kmy7l6df5u4sii', 1789696800, NULL);
INSERT INTO "notice" VALUES (4, 4, 1, 'published', 'Bảng nhân 4, bảng chia 4', '/items/46ul53cwarzfprbqi7pfoh5alm', 1791338400, NULL);
INSERT INTO "notice" VALUES (5, 5, 1, 'published', 'Ôn tập hình học và đo lường', '/items/dxca7z5gxkhz3nesswr7addole', 1791943200, NULL);
INSERT INTO "notice" VALUES (6, 6, 1, 'published', 'Chữ o, ô', '/items/bnlfqkshhd3ykyrgqk7xl44agm', 1792461600, NULL);
INSERT INTO "notice" VALUES (7, 5, 1, 'published', 'Gam', '/items/ourovjoflbqoqnuesbbcv6dpmi', 1795935739, NULL);
INSERT INTO "notice" VALUES (8, 6, 1, 'published', 'Chữ a', '/items/llf3ug7hlrck6hfumbdbbzajtm', 1795935739, NULL);
INSERT INTO "notice" VALUES (9, 4, 1, 'published', 'Thước giấy 15 cm để in và cắt', '/items/hhjv4ppscq2msolaabar24w4by', 1795935739, NULL);
INSERT INTO "notice" VALUES (10, 4, 1, 'published', 'Mi-li-mét', '/items/4h3445cr2gaevnfj7owl7fqygu', 1795935739, NULL);
INSERT INTO "notice" VALUES (11, 4, 2, 'returned', 'Bảng nhân 9', '/items/toverbl7eq6rsq2ofku5y47ulm', 1795935739, NULL);
INSERT INTO "notice" VALUES (12, 4, 2, 'month', '11/2026', '/month?m=2026-11', 1795935739, NULL);
INSERT INTO "notice" VALUES (13, 5, 2, 'month', '11/2026', '/month?m=2026-11', 1795935739, NULL);
INSERT INTO "notice" VALUES (14, 6, 2, 'month', '11/2026', '/month?m=2026-11', 1795935739, NULL);
INSERT INTO "notice" VALUES (15, 4, NULL, 'questions', 'Mi-li-mét · 3A', '/questions?c=5o55ehtgyrgmamjxvyteg2qm4y&i=4h3445cr2gaevnfj7owl7fqygu', 1795935739, 1795935739);
INSERT INTO "notice" VALUES (16, 38, 4, 'answered', 'Mi-li-mét', '/questions/kwsigjxzyxqoliae7veettfj4i', 1795935739, NULL);
INSERT INTO "notice" VALUES (17, 39, 4, 'answered', 'Mi-li-mét', '/questions/o3q6cgybnsaoznuf7lnzu5yie4', 1795935739, NULL);
INSERT INTO "notice" VALUES (18, 4, NULL, 'questions', 'Gam · 3A', '/questions?c=5o55ehtgyrgmamjxvyteg2qm4y&i=ourovjoflbqoqnuesbbcv6dpmi', 1795935739, NULL);
INSERT INTO "notice" VALUES (19, 4, NULL, 'questions', 'Thước giấy 15 cm để in và cắt · 3A', '/questions?c=5o55ehtgyrgmamjxvyteg2qm4y&i=hhjv4ppscq2msolaabar24w4by', 1795935739, 1795935739);
INSERT INTO "notice" VALUES (20, 55, 4, 'question-hidden', 'Thước giấy 15 cm để in và cắt', '/questions/zehh4zmqhpbzauptaav3jmgmly', 1795935739, NULL);
INSERT INTO "notice" VALUES (21, 5, NULL, 'questions', 'Gam · 3B', '/questions?c=mikx2amwizecha6lofhd5xkbda&i=ourovjoflbqoqnuesbbcv6dpmi', 1795935739, 1795935739);
INSERT INTO "notice" VALUES (22, 73, 5, 'answered', 'Gam', '/questions/qieux7chn2tlnlwkzryo425cbu', 1795935739, NULL);
INSERT INTO "notice" VALUES (23, 5, NULL, 'questions', 'Mi-li-mét · 3B', '/questions?c=mikx2amwizecha6lofhd5xkbda&i=4h3445cr2gaevnfj7owl7fqygu', 1795935739, NULL);
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
INSERT INTO "upload_limit" VALUES (5, 42949672960, NULL, 1, 1795935739);
INSERT INTO "quota_confirm" VALUES (1, 2, 202611, 2, '[4,0,16,3,2,0,13,0]', 1795935739);
INSERT INTO "quota_reminder" VALUES (4, 2, 20261129, 202611, 1795935739);
INSERT INTO "quota_reminder" VALUES (5, 2, 20261129, 202611, 1795935739);
INSERT INTO "quota_reminder" VALUES (6, 2, 20261129, 202611, 1795935739);
INSERT INTO "quota_correction" VALUES (1, 2, 9, 1, 'Bài gửi đúng hạn nhưng tệp hỏng do mạng, tổ trưởng đã xem bản thay.', 1, 'Phạm Văn Đức', 1793584800);
INSERT INTO "pupil_group" VALUES (1, 'p4c6exhwovfkyh6aisepcrpsta', 4, 2, 2026, 'Luyện đo', 1795935739, NULL);
INSERT INTO "group_member" VALUES (1, 2, 39);
INSERT INTO "group_member" VALUES (1, 2, 43);
INSERT INTO "group_member" VALUES (1, 2, 50);
INSERT INTO "group_member" VALUES (1, 2, 54);
INSERT INTO "group_member" VALUES (1, 2, 60);
INSERT INTO "assignment" VALUES (1, 'q5cp3gxtjoi3bc7k3lpgecauhq', 7, 2, 2026, 4, 20261120, 20261127, '', 1795158139, 1795158139, NULL, NULL);
INSERT INTO "assignment" VALUES (2, 'uhg36rgppdkqxyebxxqn7g3p3a', 10, 2, 2026, 4, 20261126, 20261203, 'Chuẩn bị một cái thước có vạch mi-li-mét nhé.', 1795676539, 1795676539, NULL, NULL);
INSERT INTO "assignment" VALUES (3, 'h4nkv5y2cidfs5ih45q7rvctqm', 8, 2, 2026, 4, 20261128, 20261205, 'Đọc to ba lần.', 1795849339, 1795849339, NULL, NULL);
INSERT INTO "assignment" VALUES (4, 'us7chvi3ni6squq3yguxip366q', 7, 2, 2026, 5, 20261128, 20261204, '', 1795849339, 1795849339, NULL, NULL);
INSERT INTO "assignment" VALUES (5, 'rlkt5nahjstaevh3gb5dgoot4e', 9, 2, 2026, 4, 20261127, 20261204, 'In ra, cắt rồi đo ba đồ vật ở nhà.', 1795762939, 1795762939, NULL, NULL);
INSERT INTO "assignment_target" VALUES (1, 2, NULL, NULL);
INSERT INTO "assignment_target" VALUES (2, 2, NULL, NULL);
INSERT INTO "assignment_target" VALUES (3, 2, 38, NULL);
INSERT INTO "assignment_target" VALUES (3, 2, 68, NULL);
INSERT INTO "assignment_target" VALUES (4, 3, NULL, NULL);
INSERT INTO "assignment_target" VALUES (5, NULL, NULL, 1);
INSERT INTO "guardian_code" VALUES (38, 1, 'af512b31858c43c32c841a0dfb3f86ad5f7b3b245a8f064172046ecd9652c800', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (39, 1, 'f5ccdac00f31520588038550e807b526bdaff734f2a0895cd84faa613f644ee9', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (40, 1, '188776de5fb9f0631f6526a6d1c2ba0a797dd73c80c1e2f8abb220da6866a352', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (41, 1, '01edf43b025a7bd3575cbd046471011a253a19b02aaad5438ab87d6ec394b1de', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (42, 1, '472339a75a263ee359cbae923f4552d173e5505fff1bf8c02b9b77db1b89efc2', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (43, 1, '7578360360a4143896f6a28d96793bf73c7b174428253d177a5ebf0715cc2b53', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (44, 1, '90d404bd77b2f732058f33a4d9ae05fb5c3eed24dd2a365627a49cb803b6563d', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (45, 1, '2685d2698dffe0f774784addcdf02c3ffdcd9d13f7f4169baeae38ccd4bb5202', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (46, 1, '2be882ce38a09592c5e73dc95757205c3c19b1c9e78eb8ab2c78ffabb7282751', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (47, 1, '811b9d48b873db6d0aef40581418c790c978c10530633f992a492ac9bf812cae', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (48, 1, 'cb328bd7d5c87b9ba45267bd6091cd098509ed0bc4b85ecc907e7d5f8b099598', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (49, 1, '923b74a55d3afc2706da8e36cea61c3675afe4cf9c1157aebea25e42e44a6d16', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (50, 1, '7886bed049a0a0db5db59d7bfcf4a430e539a612446fd5ecfb66fbde76dc6e1e', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (51, 1, '802013788b175064da50a7c2478299bc10ef2122d95d44519999300722926189', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (52, 1, '9cebfeedc696049a09b7202971593fc4e59961f99895a6f9275580f5308d5d9b', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (53, 1, 'b8456f9b885c523f3a7ac083688cf69e4aa3c71d2c0427ffb8e9432fa682891a', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (54, 1, '6efe9b9b1bfe92b070236a8d0ef753272338a6787e9dd0996d001463ab858f11', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (55, 1, '6eeb9734b4db843b865e78445f9c8312f930228d95ae739758d9c830c99942ec', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (56, 1, 'f2d9c3e339813414db30bf3345a6ef3984cb1134b30c6d871a93a575ddd74901', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (57, 1, 'ddaa123aeb9067de4fc9550e7bd736cc3290226d59a62fb5c16377f6c8dc58b3', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (58, 1, '8ea3b3b96a1f42eee5d4622ac5caf26b17bfd3a4022dfc6b921667f69bacf0d5', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (59, 1, '762b5f007ba51f3f4242b4a7fa994ef0b7194b6307ab69f691bcb60beaab7a0d', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (60, 1, 'fa2553f4b52b0c1f385fdd955d02fb20f28bd545ed7eda475bf68c6369949650', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (61, 1, '04b75fba245a752365f203a5482cbf75f6c3a6a501f8544ed1d78219eba4a88e', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (62, 1, '7e8096d4f1a32ef7ffab16965e467578588f9b5d8f94f64ae07f242be24e39b5', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (63, 1, '8cd78840a85d8f17a79b691bc232e00bffc72c49386da834e55fa38d244e28ce', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (64, 1, '8cbebd6340c672b06e2e538a7c28124ef997a47894f54fdf65942aefc11b5ecb', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (65, 1, 'dee52462ea70d6a7c0b2bb0bede671154ad72085229f2f19c0f88ff8974fe6a3', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (66, 1, '40369350496396b1935b9b6714c711752eb5dece67e520251f7d97e89a520f01', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (67, 1, 'd26e03154e3f055fe98ac8402e57fb5c4b986c6dabe0fd43894e4a694943d116', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (68, 1, 'c2c01037ad870839a230739a55c8a029dcfa5ad90d529c864d67a83dab7c2f81', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (69, 1, 'e1cc3c949179c74089fac4782bfdcfcf327601128313a826fbfe6095fa3d883e', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (70, 1, 'c8f87d647d66cdf2d03794384ca668ba9622070da29e20d92cac5c4f779a1dee', 4, 1795935739);
INSERT INTO "guardian_code" VALUES (71, 1, '5f776059980ad3fb6017b4764e93847b320844489e0812aee7cc2c7db3c2e904', 4, 1795935739);
INSERT INTO "ask" VALUES (1, 'kwsigjxzyxqoliae7veettfj4i', 10, 2, 38, '', 'Cô ơi, 1 xăng-ti-mét là 10 mi-li-mét, vậy nửa xăng-ti-mét là mấy mi-li-mét ạ?', 1795935739, 1795935739, 1, 1795935739, NULL, NULL, '', NULL, NULL);
INSERT INTO "ask" VALUES (2, 'o3q6cgybnsaoznuf7lnzu5yie4', 10, 2, 39, '', 'Thước của em mờ hết vạch nhỏ rồi, em đo bằng thước giấy cô cho được không ạ?', 1795935739, 1795935739, 1, NULL, NULL, NULL, '', NULL, NULL);
INSERT INTO "ask" VALUES (3, 'edf24tholsnancvowxjflunvli', 7, 2, 45, 'Khám phá', 'Vì sao cân đĩa phải có hai đĩa ạ? Nhà em cân chỉ có một đĩa.', 1795935739, NULL, 0, NULL, NULL, NULL, '', NULL, NULL);
INSERT INTO "ask" VALUES (4, 'mazvkmzwlagn2vjj5bexuyodie', 7, 2, 54, 'Đố vui', 'Em làm đố vui hai lần mà vẫn sai câu cuối. Cô chỉ em với.', 1795935739, NULL, 0, NULL, NULL, NULL, '', NULL, NULL);
INSERT INTO "ask" VALUES (5, 'zehh4zmqhpbzauptaav3jmgmly', 9, 2, 55, '', 'Mai lớp mình có đá bóng không ạ?', 1795935739, NULL, 0, NULL, 1795935739, 4, 'Em hỏi cô giờ ra chơi nhé, ở đây mình chỉ hỏi về bài học.', NULL, NULL);
INSERT INTO "ask" VALUES (6, 'qieux7chn2tlnlwkzryo425cbu', 7, 3, 73, '', '1000 gam bằng 1 ki-lô-gam, vậy quả trứng nặng bao nhiêu gam ạ?', 1795935739, 1795935739, 1, 1795935739, NULL, NULL, '', NULL, NULL);
INSERT INTO "ask" VALUES (7, '7lb2i4bjufac3zvnpmamnv2odq', 10, 3, 86, '', 'Mi-li-mét với li là một phải không cô?', 1795935739, NULL, 0, NULL, NULL, NULL, '', NULL, NULL);
INSERT INTO "ask_answer" VALUES (1, 1, 4, 'Câu hỏi hay lắm.
Nửa xăng-ti-mét là 5 mi-li-mét, vì 10 chia 2 bằng 5. Em nhìn vạch dài vừa ở giữa hai số trên thước nhé.', 1795935739);
INSERT INTO "ask_answer" VALUES (2, 1, 4, 'Được em nhé. Em in thước đúng khổ A4, đừng thu nhỏ thì vạch mới đúng.', 1795935739);
INSERT INTO "ask_answer" VALUES (6, 1, 5, 'Quả trứng gà nặng khoảng 50 đến 60 gam. Em thử đoán 20 quả trứng thì được mấy ki-lô-gam?', 1795935739);
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
INSERT INTO "learnt" VALUES (38, 202611, 7, 1795761139, 1795762207);
INSERT INTO "learnt" VALUES (38, 202611, 10, 1795933939, 1795934295);
INSERT INTO "learnt" VALUES (39, 202611, 7, 1795674739, NULL);
INSERT INTO "learnt" VALUES (39, 202611, 9, 1795847539, 1795847692);
INSERT INTO "learnt" VALUES (40, 202609, 1, 1789203794, NULL);
INSERT INTO "learnt" VALUES (40, 202610, 1, 1791795794, 1791796394);
INSERT INTO "learnt" VALUES (40, 202611, 4, 1794474194, 1794474794);
INSERT INTO "learnt" VALUES (40, 202611, 7, 1795588339, 1795588909);
INSERT INTO "learnt" VALUES (41, 202610, 1, 1791018485, 1791019085);
INSERT INTO "learnt" VALUES (41, 202611, 7, 1795329139, 1795329820);
INSERT INTO "learnt" VALUES (41, 202611, 9, 1793696885, 1793697485);
INSERT INTO "learnt" VALUES (42, 202609, 1, 1788858582, 1788859182);
INSERT INTO "learnt" VALUES (42, 202611, 7, 1795761139, 1795761931);
INSERT INTO "learnt" VALUES (42, 202611, 10, 1795933939, 1795934203);
INSERT INTO "learnt" VALUES (43, 202610, 2, 1791882679, 1791883279);
INSERT INTO "learnt" VALUES (43, 202611, 1, 1794561079, 1794561679);
INSERT INTO "learnt" VALUES (44, 202609, 1, 1789635891, 1789636491);
INSERT INTO "learnt" VALUES (44, 202611, 5, 1794906291, NULL);
INSERT INTO "learnt" VALUES (44, 202611, 7, 1795501939, NULL);
INSERT INTO "learnt" VALUES (44, 202611, 10, 1795674739, 1795675077);
INSERT INTO "learnt" VALUES (45, 202610, 1, 1792659988, NULL);
INSERT INTO "learnt" VALUES (45, 202611, 7, 1795415539, 1795416664);
INSERT INTO "learnt" VALUES (46, 202610, 4, 1792314776, 1792315376);
INSERT INTO "learnt" VALUES (46, 202611, 7, 1795588339, 1795588855);
INSERT INTO "learnt" VALUES (47, 202609, 1, 1790154873, NULL);
INSERT INTO "learnt" VALUES (47, 202611, 4, 1795425273, 1795425873);
INSERT INTO "learnt" VALUES (47, 202611, 7, 1795501939, 1795502566);
INSERT INTO "learnt" VALUES (47, 202611, 10, 1795674739, 1795674948);
INSERT INTO "learnt" VALUES (48, 202610, 2, 1792833758, NULL);
INSERT INTO "learnt" VALUES (48, 202611, 1, 1795512158, 1795512758);
INSERT INTO "learnt" VALUES (48, 202611, 7, 1795588339, 1795589077);
INSERT INTO "learnt" VALUES (49, 202610, 1, 1791192255, 1791192855);
INSERT INTO "learnt" VALUES (49, 202611, 2, 1793870655, 1793871255);
INSERT INTO "learnt" VALUES (49, 202611, 7, 1795501939, 1795502788);
INSERT INTO "learnt" VALUES (50, 202609, 2, 1789809661, 1789810261);
INSERT INTO "learnt" VALUES (51, 202610, 1, 1792056449, 1792057049);
INSERT INTO "learnt" VALUES (51, 202611, 5, 1794734849, 1794735449);
INSERT INTO "learnt" VALUES (52, 202609, 1, 1789032352, 1789032952);
INSERT INTO "learnt" VALUES (52, 202611, 4, 1794302752, NULL);
INSERT INTO "learnt" VALUES (52, 202611, 7, 1795847539, 1795848001);
INSERT INTO "learnt" VALUES (52, 202611, 10, 1795933939, 1795934093);
INSERT INTO "learnt" VALUES (53, 202610, 1, 1792488546, 1792489146);
INSERT INTO "learnt" VALUES (53, 202611, 7, 1795761139, 1795761712);
INSERT INTO "learnt" VALUES (54, 202609, 1, 1790328643, NULL);
INSERT INTO "learnt" VALUES (54, 202611, 7, 1795674739, 1795675423);
INSERT INTO "learnt" VALUES (54, 202611, 9, 1795599043, 1795599643);
INSERT INTO "learnt" VALUES (54, 202611, 10, 1795847539, 1795847767);
INSERT INTO "learnt" VALUES (55, 202610, 1, 1791279140, 1791279740);
INSERT INTO "learnt" VALUES (55, 202611, 7, 1795588339, 1795589134);
INSERT INTO "learnt" VALUES (55, 202611, 10, 1795761139, 1795761404);
INSERT INTO "learnt" VALUES (56, 202610, 2, 1791711237, NULL);
INSERT INTO "learnt" VALUES (56, 202611, 1, 1794389637, NULL);
INSERT INTO "learnt" VALUES (56, 202611, 7, 1795501939, 1795502845);
INSERT INTO "learnt" VALUES (57, 202609, 1, 1789983431, 1789984031);
INSERT INTO "learnt" VALUES (57, 202611, 4, 1795253831, NULL);
INSERT INTO "learnt" VALUES (57, 202611, 7, 1795329139, 1795330156);
INSERT INTO "learnt" VALUES (57, 202611, 10, 1795501939, 1795502278);
INSERT INTO "learnt" VALUES (58, 202609, 1, 1789551334, NULL);
INSERT INTO "learnt" VALUES (58, 202610, 4, 1792143334, 1792143934);
INSERT INTO "learnt" VALUES (58, 202611, 2, 1794821734, 1794822334);
INSERT INTO "learnt" VALUES (58, 202611, 7, 1795415539, 1795416667);
INSERT INTO "learnt" VALUES (59, 202610, 1, 1790933928, NULL);
INSERT INTO "learnt" VALUES (59, 202611, 5, 1793612328, 1793612928);
INSERT INTO "learnt" VALUES (59, 202611, 7, 1795761139, NULL);
INSERT INTO "learnt" VALUES (60, 202609, 1, 1788774025, 1788774625);
INSERT INTO "learnt" VALUES (60, 202610, 1, 1791366025, NULL);
INSERT INTO "learnt" VALUES (60, 202611, 7, 1795847539, 1795848169);
INSERT INTO "learnt" VALUES (61, 202609, 1, 1789206122, 1789206722);
INSERT INTO "learnt" VALUES (61, 202611, 7, 1795588339, 1795589080);
INSERT INTO "learnt" VALUES (61, 202611, 9, 1794476522, NULL);
INSERT INTO "learnt" VALUES (61, 202611, 10, 1795761139, 1795761386);
INSERT INTO "learnt" VALUES (62, 202610, 1, 1792230219, 1792230819);
INSERT INTO "learnt" VALUES (62, 202611, 10, 1794908619, 1794909219);
INSERT INTO "learnt" VALUES (63, 202610, 2, 1792662316, 1792662916);
INSERT INTO "learnt" VALUES (63, 202611, 7, 1795415539, 1795416502);
INSERT INTO "learnt" VALUES (64, 202611, 2, 1793699213, 1793699813);
INSERT INTO "learnt" VALUES (64, 202611, 7, 1795329139, 1795330213);
INSERT INTO "learnt" VALUES (64, 202611, 10, 1795501939, 1795502297);
INSERT INTO "learnt" VALUES (65, 202610, 1, 1791452910, 1791453510);
INSERT INTO "learnt" VALUES (65, 202611, 4, 1794131310, 1794131910);
INSERT INTO "learnt" VALUES (65, 202611, 7, 1795761139, 1795761604);
INSERT INTO "learnt" VALUES (65, 202611, 10, 1795933939, 1795934094);
INSERT INTO "learnt" VALUES (66, 202610, 1, 1791885007, NULL);
INSERT INTO "learnt" VALUES (66, 202611, 5, 1794563407, NULL);
INSERT INTO "learnt" VALUES (66, 202611, 7, 1795674739, NULL);
INSERT INTO "learnt" VALUES (67, 202609, 1, 1789725104, NULL);
INSERT INTO "learnt" VALUES (67, 202610, 1, 1792317104, 1792317704);
INSERT INTO "learnt" VALUES (67, 202611, 7, 1795588339, 1795589026);
INSERT INTO "learnt" VALUES (68, 202609, 1, 1790157201, 1790157801);
INSERT INTO "learnt" VALUES (68, 202611, 7, 1795501939, 1795502737);
INSERT INTO "learnt" VALUES (68, 202611, 9, 1795427601, NULL);
INSERT INTO "learnt" VALUES (68, 202611, 10, 1795674739, 1795675005);
INSERT INTO "learnt" VALUES (69, 202609, 1, 1789377564, NULL);
INSERT INTO "learnt" VALUES (69, 202610, 1, 1791969564, 1791970164);
INSERT INTO "learnt" VALUES (69, 202611, 7, 1795761139, 1795762048);
INSERT INTO "learnt" VALUES (69, 202611, 9, 1794647964, 1794648564);
INSERT INTO "learnt" VALUES (70, 202610, 1, 1791105370, 1791105970);
INSERT INTO "learnt" VALUES (70, 202611, 5, 1793783770, 1793784370);
INSERT INTO "learnt" VALUES (70, 202611, 7, 1795415539, NULL);
INSERT INTO "learnt" VALUES (70, 202611, 10, 1795588339, 1795588679);
INSERT INTO "learnt" VALUES (71, 202610, 1, 1791537467, NULL);
INSERT INTO "learnt" VALUES (71, 202611, 7, 1795329139, 1795330270);
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
INSERT INTO "shelf" VALUES (2, 0, 0, 1795935739, 7);
INSERT INTO "shelf" VALUES (2, 0, 0, 1795935739, 8);
INSERT INTO "shelf" VALUES (2, 0, 0, 1795935739, 9);
INSERT INTO "shelf" VALUES (2, 0, 0, 1795935739, 10);
INSERT INTO "shelf" VALUES (2, 0, 1, 1789696800, 3);
INSERT INTO "shelf" VALUES (2, 0, 1, 1792461600, 6);
INSERT INTO "shelf" VALUES (2, 0, 1, 1795935739, 8);
INSERT INTO "shelf" VALUES (2, 0, 3, 1788660000, 1);
INSERT INTO "shelf" VALUES (2, 0, 3, 1789092000, 2);
INSERT INTO "shelf" VALUES (2, 0, 3, 1791338400, 4);
INSERT INTO "shelf" VALUES (2, 0, 3, 1791943200, 5);
INSERT INTO "shelf" VALUES (2, 0, 3, 1795935739, 7);
INSERT INTO "shelf" VALUES (2, 0, 3, 1795935739, 9);
INSERT INTO "shelf" VALUES (2, 0, 3, 1795935739, 10);
INSERT INTO "shelf" VALUES (2, 1, 0, 1789696800, 3);
INSERT INTO "shelf" VALUES (2, 1, 0, 1792461600, 6);
INSERT INTO "shelf" VALUES (2, 1, 0, 1795935739, 8);
INSERT INTO "shelf" VALUES (2, 1, 1, 1789696800, 3);
INSERT INTO "shelf" VALUES (2, 1, 1, 1792461600, 6);
INSERT INTO "shelf" VALUES (2, 1, 1, 1795935739, 8);
INSERT INTO "shelf" VALUES (2, 3, 0, 1788660000, 1);
INSERT INTO "shelf" VALUES (2, 3, 0, 1789092000, 2);
INSERT INTO "shelf" VALUES (2, 3, 0, 1791338400, 4);
INSERT INTO "shelf" VALUES (2, 3, 0, 1791943200, 5);
INSERT INTO "shelf" VALUES (2, 3, 0, 1795935739, 7);
INSERT INTO "shelf" VALUES (2, 3, 0, 1795935739, 9);
INSERT INTO "shelf" VALUES (2, 3, 0, 1795935739, 10);
INSERT INTO "shelf" VALUES (2, 3, 3, 1788660000, 1);
INSERT INTO "shelf" VALUES (2, 3, 3, 1789092000, 2);
INSERT INTO "shelf" VALUES (2, 3, 3, 1791338400, 4);
INSERT INTO "shelf" VALUES (2, 3, 3, 1791943200, 5);
INSERT INTO "shelf" VALUES (2, 3, 3, 1795935739, 7);
INSERT INTO "shelf" VALUES (2, 3, 3, 1795935739, 9);
INSERT INTO "shelf" VALUES (2, 3, 3, 1795935739, 10);
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

CREATE INDEX job_due ON job (state, due);
CREATE INDEX unit_parent ON unit (parent_id);
CREATE INDEX person_unit ON person (unit_id);
CREATE INDEX class_member_person ON class_member (person_id);
CREATE INDEX session_person ON session (person_id);
CREATE INDEX sign_in_failure_last ON sign_in_failure (last);
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
CREATE VIEW item_filing AS	-- what these columns must hold
SELECT i.id AS item_id,
  (SELECT coalesce(sum(b.bit), 0) FROM (SELECT DISTINCT 1 << l.grade AS bit
    FROM item_lesson f JOIN lesson l ON l.id = f.lesson_id
    WHERE f.item_id = i.id) b) AS grades,
  (SELECT f.lesson_id FROM item_lesson f
    WHERE f.item_id = i.id AND f.ord = 0) AS lesson_id,
  (SELECT coalesce(sum(b.bit), 0) FROM (SELECT DISTINCT 1 << l.grade AS bit
    FROM revision_lesson r JOIN lesson l ON l.id = r.lesson_id
    WHERE r.item_id = i.id) b) AS next_grades,
  (SELECT r.lesson_id FROM revision_lesson r
    WHERE r.item_id = i.id AND r.ord = 0) AS next_lesson_id,
  coalesce((SELECT l.subject_id FROM lesson l WHERE l.id = coalesce((SELECT r.lesson_id FROM revision_lesson r
    WHERE r.item_id = i.id AND r.ord = 0), (SELECT f.lesson_id FROM item_lesson f
    WHERE f.item_id = i.id AND f.ord = 0))), 0) AS subject_id,
  coalesce((SELECT s.parent_id FROM lesson l JOIN subject s ON s.id = l.subject_id
    WHERE l.id = coalesce((SELECT r.lesson_id FROM revision_lesson r
    WHERE r.item_id = i.id AND r.ord = 0), (SELECT f.lesson_id FROM item_lesson f
    WHERE f.item_id = i.id AND f.ord = 0))), 0) AS subject_above,
  (SELECT p.unit_id FROM person p WHERE p.id = i.owner_id) AS owner_unit
FROM item i;
CREATE INDEX item_own ON item (owner_id, school_id, changed, state, live_id);
CREATE INDEX item_sent ON item (school_id, sent, id, state, owner_id, changed, passed,
  live_id, grades, next_grades, subject_id, subject_above, owner_unit) WHERE state = 'submitted';
CREATE VIEW item_place AS	-- what decides who may see an item
SELECT i.id, i.changed, i.sent, i.passed, i.school_id, i.owner_id, i.owner_unit,
  i.grades | i.next_grades AS all_grades, i.subject_id, i.subject_above, i.state,
  CASE WHEN i.live_id IS NULL THEN 0 ELSE 1 END AS live, i.grades
FROM item i;
CREATE INDEX shelf_item ON shelf (item_id);
CREATE VIEW shelf_place AS	-- what the shelf must hold, once each
SELECT i.school_id, 0 AS grade, 0 AS subject_id, i.changed, i.id AS item_id
FROM item i WHERE i.live_id IS NOT NULL
UNION ALL SELECT i.school_id, l.grade, 0, i.changed, i.id
FROM item i JOIN item_lesson f ON f.item_id = i.id JOIN lesson l ON l.id = f.lesson_id WHERE i.live_id IS NOT NULL
UNION ALL SELECT i.school_id, 0, l.subject_id, i.changed, i.id
FROM item i JOIN item_lesson f ON f.item_id = i.id JOIN lesson l ON l.id = f.lesson_id WHERE i.live_id IS NOT NULL
UNION ALL SELECT i.school_id, l.grade, l.subject_id, i.changed, i.id
FROM item i JOIN item_lesson f ON f.item_id = i.id JOIN lesson l ON l.id = f.lesson_id WHERE i.live_id IS NOT NULL
UNION ALL SELECT i.school_id, 0, s.parent_id, i.changed, i.id
FROM item i JOIN item_lesson f ON f.item_id = i.id JOIN lesson l ON l.id = f.lesson_id JOIN subject s ON s.id = l.subject_id
WHERE i.live_id IS NOT NULL AND s.parent_id IS NOT NULL
UNION ALL SELECT i.school_id, l.grade, s.parent_id, i.changed, i.id
FROM item i JOIN item_lesson f ON f.item_id = i.id JOIN lesson l ON l.id = f.lesson_id JOIN subject s ON s.id = l.subject_id
WHERE i.live_id IS NOT NULL AND s.parent_id IS NOT NULL;
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
CREATE VIEW attempt_row AS	-- an attempt with what is run; over: nobody goes on with it
SELECT a.id, a.person_id, a.item_id, a.version_id, v.package_id, a.key, a.label,
  v.hash, a.mode, k.format, k.media,
  CASE WHEN a.revoked IS NOT NULL OR p.disabled IS NOT NULL OR i.state = 'deleted'
    OR (a.mode = 'normal' AND (i.live_id IS NULL OR i.state = 'withdrawn'))
    THEN 1 ELSE 0 END AS over,
  a.done, a.nparts, a.parts_done, a.started, a.last
FROM attempt a JOIN version v ON v.id = a.version_id
JOIN package k ON k.id = v.package_id
JOIN item i ON i.id = a.item_id JOIN person p ON p.id = a.person_id;
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
CREATE VIEW work_row AS	-- a lesson that was set; open: there is something to open
SELECT a.id, a.item_id, a.school_id, a.person_id, a.year, a.from_day, a.until_day,
  coalesce(a.withdrawn, 0) AS withdrawn, coalesce(a.reminded, 0) AS reminded, a.key,
  a.note, s.name AS setter, s.honorific AS setter_honorific, i.key AS item_key,
  i.title, coalesce(k.playable, 0) AS open, coalesce(i.lesson_id, 0) AS lesson_id,
  coalesce(l.subject_id, 0) AS subject_id
FROM assignment a JOIN item i ON i.id = a.item_id
JOIN person s ON s.id = a.person_id
LEFT JOIN version v ON v.id = i.live_id
LEFT JOIN package k ON k.id = v.package_id
LEFT JOIN lesson l ON l.id = i.lesson_id;
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

PRAGMA user_version=15;
COMMIT;
