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

INSERT INTO "object" VALUES ('5f7ace5dbe926cd87cdb38dcab7d564ff1848180cd2985a5fe7b7176e14e8adf', 2058, 1795944580, 1795944580);
INSERT INTO "object" VALUES ('2a50fa0766fa82166d4f2710a50733f1fc57728d972a5ebf4b221618d1127902', 2033, 1795944580, 1795944580);
INSERT INTO "object" VALUES ('6f71c1405472413bc3dd7d55f216a19d7d794d810864017c2f6417a6958e379b', 2015, 1795944580, 1795944580);
INSERT INTO "object" VALUES ('0407ba6b7cf94855c3cddcad6777e60120c64a8a5f756c15870c08ae67f65d10', 2021, 1795944580, 1795944580);
INSERT INTO "object" VALUES ('de8b055f4d26260b9881fea17f722ce7e759e8dc6eb34987ad18256e553d2ace', 2058, 1795944580, 1795944580);
INSERT INTO "object" VALUES ('5f58e5df477f357b5a2433ddfdb3d96d9809aa3c305d428039ad9f67adf841a5', 2008, 1795944580, 1795944580);
INSERT INTO "object" VALUES ('1e46ba0b161baa7721921c3887d16690b1440db311aed5a76ba93f26f9711630', 8666, 1795944580, 1795944580);
INSERT INTO "object" VALUES ('77c2fe46beb6d56df5aad5a5ffc7866582665ca7081ac159415ccc160911dc73', 6231, 1795944580, 1795944580);
INSERT INTO "object" VALUES ('606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 6536, 1795944580, 1795944580);
INSERT INTO "object" VALUES ('b226e3473ec3f9754e9d64a083c73fefa1c75225f848aa36fd143713e6dc6da5', 7345, 1795944580, 1795944580);
INSERT INTO "object" VALUES ('3f234e5534929db75a37c489c05a33d7d283d6048e487a68ba98ec783567ce02', 6421, 1795944580, 1795944580);
INSERT INTO "object" VALUES ('2790669c7d56d013678490ebd0837ef407705064f3f934e1d443c7ae9530f762', 6337, 1795944580, 1795944580);
INSERT INTO "object" VALUES ('d52e536a532846fb8bbd5561036955be0423c00c2636ee87741b6b52a35f6135', 2779, 1795944580, 1795944580);
INSERT INTO "job" VALUES (1, 'minutes', 1, 'waiting', 0, 0, 0, 0, 0, NULL, 1790843400);
INSERT INTO "job" VALUES (2, 'minutes', 2, 'waiting', 0, 0, 0, 0, 0, NULL, 1793521800);
INSERT INTO "unit" VALUES (1, '7m5a665kbsrikxxiefpyaygbee', NULL, 'upper', 'Phường Sông Hương', 1795944579);
INSERT INTO "unit" VALUES (2, 'clujxdmzxpa5zbrbfydit4gaka', 1, 'school', 'Trường Tiểu học Sông Hương', 1795944579);
INSERT INTO "unit" VALUES (3, 'tllwtwct27vax7nhoa3uvtpdsa', 2, 'department', 'Tổ 1, 2, 3', 1795944579);
INSERT INTO "unit" VALUES (4, 'arjgarnkmtk5e3nbyq7nqtq3fq', 2, 'department', 'Tổ 4, 5', 1795944579);
INSERT INTO "person" VALUES (1, '2726akf5naakhj6u4sjpfnqozy', 2, 'duc', 'Phạm Văn Đức', 'pham van duc', 'thầy', 'vi', '$argon2id$v=19$m=65536,t=2,p=1$kEKqNbGSonzbGB2Nuf7Meg$0cQevUJv9/OvUh4cQanXMC9eA2NqoqRCvMMJiiGjfNc', 0, NULL, 1795944579);
INSERT INTO "person" VALUES (2, 'bntb5nzqnszk3bswuodwqnxjui', 3, 'ha', 'Lê Thu Hà', 'le thu ha', 'cô', 'vi', '$argon2id$v=19$m=65536,t=2,p=1$Z10p47pOfAUJ6wWGzDXO5w$m+mS5kCnoZ/ZJb83ty1hIhS+hSwXRDDU8xXybCs/4fE', 0, NULL, 1795944579);
INSERT INTO "person" VALUES (3, 'i7brrq274cuzymhqhylqrrefu4', 4, 'quocbao', 'Trần Quốc Bảo', 'tran quoc bao', 'thầy', 'vi', NULL, 0, NULL, 1795944579);
INSERT INTO "person" VALUES (4, 'j4tz2vposgkxf4357jaquade6e', 3, 'hanh', 'Trần Thị Hạnh', 'tran thi hanh', 'cô', 'vi', '$argon2id$v=19$m=65536,t=2,p=1$qxLV8l34tE+b101NJI34Kw$+cv3dXhCVpEIy8pIknUSBApV2K5YHa5QK/PVQWu7VSI', 0, NULL, 1795944579);
INSERT INTO "person" VALUES (5, 'rphylaka7ucrg62bvh2tiwecx4', 3, 'loan', 'Đỗ Thị Loan', 'do thi loan', 'cô', 'vi', NULL, 0, NULL, 1795944579);
INSERT INTO "person" VALUES (6, 'rjylvu7jr7puosams7fatnnt4e', 3, 'mai', 'Nguyễn Thị Tuyết Mai', 'nguyen thi tuyet mai', 'cô', 'vi', NULL, 0, NULL, 1795944579);
INSERT INTO "person" VALUES (7, 'y63xexzfm3fttqlagxfi2qw7wy', 4, 'hai', 'Võ Minh Hải', 'vo minh hai', 'thầy', 'vi', NULL, 0, NULL, 1795944579);
INSERT INTO "person" VALUES (8, 'h6rdodtedp6dywizbka6ab3d7m', 4, 'thuy', 'Hoàng Thị Thanh Thuỷ', 'hoang thi thanh thuy', 'cô', 'vi', NULL, 0, NULL, 1795944579);
INSERT INTO "person" VALUES (9, 'ylf6mq6a5rhfwngaehkgs4xhde', 4, 'nhan', 'Tôn Thất Nhân', 'ton that nhan', 'thầy', 'vi', NULL, 0, NULL, 1795944579);
INSERT INTO "person" VALUES (10, 'ultifo3w6ljwy6qwrgbqyyfkte', 1, 'lan', 'Vũ Thị Lan', 'vu thi lan', 'bà', 'vi', '$argon2id$v=19$m=65536,t=2,p=1$44gyJajZ+R8AvjbDOI07Dg$kH+t5ltp3vT3OsBnK2D5W/fRQ+HnV9g1P2CXoJjC70w', 0, NULL, 1795944579);
INSERT INTO "person" VALUES (11, 'qagon3xpx3teywhhxmcgy7bngy', 2, 'quan', 'Hồ Anh Quân', 'ho anh quan', 'thầy', 'vi', '$argon2id$v=19$m=65536,t=2,p=1$txAoIuba/hRaolwjis3BrQ$z4nZtYLonWAETVdhgOhgtyzkwdAGWCLA7PVdltKCxR8', 0, NULL, 1795944580);
INSERT INTO "person" VALUES (12, 'kle4bdjvnete5ree2y7duxsjhu', 2, 'hoaian.1a', 'Phạm Hoài An', 'pham hoai an', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (13, 'k4ulgfip2mrxphyvr2z454sovy', 2, 'minhanh.1a', 'Cao Minh Anh', 'cao minh anh', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (14, 'x3gfopjbyukl5s4b37l24x2e3m', 2, 'xuanbach.1a', 'Ngô Xuân Bách', 'ngo xuan bach', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (15, 'va5nhoygjg5wn3rgpfm4xt5mnm', 2, 'xuanbach2.1a', 'Võ Xuân Bách', 'vo xuan bach', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (16, 'hdnq7wdswpnmbo2tfdbtwgdvji', 2, 'giabao.1a', 'Vũ Gia Bảo', 'vu gia bao', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (17, '6ialbhnzelf3kesx37vhvr5bzq', 2, 'baochau.1a', 'Hoàng Bảo Châu', 'hoang bao chau', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (18, 'elzpyob3cllcrkannjbbvuittq', 2, 'trunghieu.1a', 'Nguyễn Trung Hiếu', 'nguyen trung hieu', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (19, 'ddh7x5ru2gd67plsebujx5pgnq', 2, 'trunghieu2.1a', 'Tôn Thất Trung Hiếu', 'ton that trung hieu', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (20, 'apq5z3lle4z5polfa4cvj64aga', 2, 'quanghuy.1a', 'Tôn Thất Quang Huy', 'ton that quang huy', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (21, '7x54zsbuk4acezsei2yapmfpqu', 2, 'dangkhoa.1a', 'Tôn Thất Đăng Khoa', 'ton that dang khoa', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (22, 'ecevdppnbb5qhxawl4qhvf4jhu', 2, 'minhkhoi.1a', 'Trần Minh Khôi', 'tran minh khoi', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (23, 'xv2mjz7m2nrsu4e5z2ijpibg5a', 2, 'tuelam.1a', 'Phạm Tuệ Lâm', 'pham tue lam', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (24, 'i3escupu445dky74wvtpuem3aa', 2, 'nhatminh.1a', 'Hoàng Nhật Minh', 'hoang nhat minh', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (25, 'ok2fsiq23wrkld2lrhystmrr6y', 2, 'congminh.1a', 'Đặng Công Minh', 'dang cong minh', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (26, '5ocqsueboqyzgsldmh3hpgalku', 2, 'congminh2.1a', 'Đỗ Công Minh', 'do cong minh', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (27, 'trrds5febpjj4xlcwpz5hfu3wa', 2, 'hamy.1a', 'Đinh Hà My', 'dinh ha my', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (28, 'esyluk4o5kgpdibla4y42jnxli', 2, 'vietnam.1a', 'Bùi Viết Nam', 'bui viet nam', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (29, 'mn65f5asjjtmslghez67gzxlny', 2, 'vietnam2.1a', 'Võ Viết Nam', 'vo viet nam', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (30, 'jiexljnfcfcozqnfy5535jahba', 2, 'thaonguyen.1a', 'Bùi Thảo Nguyên', 'bui thao nguyen', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (31, '2gjibg2khgii6kcw3golsnwxiq', 2, 'kimngan.1a', 'Đinh Kim Ngân', 'dinh kim ngan', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (32, 'fmr7ggy2kvnkaompaizp25c3se', 2, 'baongoc.1a', 'Huỳnh Bảo Ngọc', 'huynh bao ngoc', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (33, 'agb6sw7wfzqlsbmydyvgwuk3tm', 2, 'bichphuong.1a', 'Hoàng Bích Phượng', 'hoang bich phuong', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (34, 'k6q6d4glg7vxzi4xyob43mjyye', 2, 'bichphuong2.1a', 'Tôn Nữ Bích Phượng', 'ton nu bich phuong', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (35, 'jh4fypj7gh5zmofhzwtga7kocm', 2, 'minhquan.1a', 'Tôn Thất Minh Quân', 'ton that minh quan', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (36, '72qinupugem6mpklrsvf4jnlv4', 2, 'haidang.1a', 'Tôn Thất Hải Đăng', 'ton that hai dang', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (37, 'eqigctrv7ydbcfzdcg66afzbo4', 2, 'thanhdat.1a', 'Vũ Thành Đạt', 'vu thanh dat', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (38, 'hrycfo3hjdiok43zzg6jmpz4xa', 2, 'phucan.3a', 'Lê Phúc An', 'le phuc an', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (39, 'z3mywqrfx3hqe3rcyzjdu6escq', 2, 'minhanh.3a', 'Nguyễn Minh Anh', 'nguyen minh anh', 'em', 'vi', '$argon2id$v=19$m=65536,t=2,p=1$aogqylE1b7K8qZNMQWvO8Q$5lEz2SoZjlrQZ/pyYLoDJKA9NlL/hWQbgZD1VYKiLbM', 0, NULL, 1795944580);
INSERT INTO "person" VALUES (40, 'tiq3crm63ztsogmhmivjgmqflq', 2, 'xuanbach.3a', 'Trần Xuân Bách', 'tran xuan bach', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (41, 'm47mnitplu6bwhmkpad6q4oqfe', 2, 'quynhchi.3a', 'Hoàng Quỳnh Chi', 'hoang quynh chi', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (42, 'i74c3bcmklassehdyxbzp2vequ', 2, 'lanchi.3a', 'Nguyễn Lan Chi', 'nguyen lan chi', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (43, 'jftiyxtbylsyzht6z3ir26smqi', 2, 'quynhchi2.3a', 'Nguyễn Quỳnh Chi', 'nguyen quynh chi', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (44, 'hwsf4e47nfrzvpl2d2gjudvezy', 2, 'baochau.3a', 'Phan Bảo Châu', 'phan bao chau', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (45, 'dkb2lq47vup6qp7tbz4bxk5cjm', 2, 'baochau2.3a', 'Trần Bảo Châu', 'tran bao chau', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (46, 'pantjz2uwwwrdzuat4x5fl6fha', 2, 'ngocdiep.3a', 'Võ Ngọc Diệp', 'vo ngoc diep', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (47, '4hfrvilu6zcrhbtbrqxpmaoyt4', 2, 'tiendung.3a', 'Phạm Tiến Dũng', 'pham tien dung', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (48, 'zloqfdqmnsbub3tal6thbttz3q', 2, 'trunghieu.3a', 'Lê Trung Hiếu', 'le trung hieu', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (49, 'dw6cywivjq6jhgjvhuqj32s6uy', 2, 'trunghieu2.3a', 'Trần Trung Hiếu', 'tran trung hieu', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (50, '7au7n2q7kykhr5b43curqzucmy', 2, 'giahan.3a', 'Đỗ Gia Hân', 'do gia han', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (51, 'hyuqlo2aarpvi5tvhjzoxvzhki', 2, 'dangkhoa.3a', 'Phạm Đăng Khoa', 'pham dang khoa', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (52, 'hfdjufkdi3hsadixh473pxyp3m', 2, 'anhkhoa.3a', 'Đỗ Anh Khoa', 'do anh khoa', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (53, 'awijqoso2a7t74dt7yxluw4y24', 2, 'minhkhoi.3a', 'Ngô Minh Khôi', 'ngo minh khoi', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (54, 'pmx7as6na7nmps33nk76bcioyu', 2, 'tuankiet.3a', 'Hồ Tuấn Kiệt', 'ho tuan kiet', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (55, 'alz4ea6nf6gg6fruedyrczbz74', 2, 'tuankiet2.3a', 'Võ Tuấn Kiệt', 'vo tuan kiet', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (56, 'pn62z3f7hnde6atcaqdpbrwqnm', 2, 'nhatminh.3a', 'Huỳnh Nhật Minh', 'huynh nhat minh', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (57, 'hdutu5n47mkwqjq3wlzgopw6fm', 2, 'thaonguyen.3a', 'Huỳnh Thảo Nguyên', 'huynh thao nguyen', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (58, 'rph6l63yluhlxkdc5ulrh567me', 2, 'baongoc.3a', 'Nguyễn Bảo Ngọc', 'nguyen bao ngoc', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (59, 'iyghkzbyxuxtquw75myxfp4zhe', 2, 'yennhi.3a', 'Phạm Yến Nhi', 'pham yen nhi', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (60, 'vscovhbouyuy6bkg2vvenzoqzm', 2, 'thienphuc.3a', 'Lê Thiên Phúc', 'le thien phuc', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (61, 'afy752gomdsyqqnn6v25zwxjkm', 2, 'thienphuc2.3a', 'Phạm Thiên Phúc', 'pham thien phuc', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (62, '6aptwk7roa27nmhwhgpkqnkpja', 2, 'maiphuong.3a', 'Trần Mai Phương', 'tran mai phuong', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (63, 'gsgcc7ryaixothfkkym5drn77y', 2, 'bichphuong.3a', 'Đỗ Bích Phượng', 'do bich phuong', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (64, 'tfwiymdsbg7m7du6jytewvdqsy', 2, 'minhquan.3a', 'Phạm Minh Quân', 'pham minh quan', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (65, 'vgosrewbdha5ttn6lkucwpe2hi', 2, 'thanhtruc.3a', 'Đỗ Thanh Trúc', 'do thanh truc', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (66, '3dh62tio6u5yfhcuwwuylfj7gy', 2, 'camtu.3a', 'Huỳnh Cẩm Tú', 'huynh cam tu', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (67, 'yvpxfopwbj4nbk4uvrancnzxem', 2, 'camtu2.3a', 'Lê Cẩm Tú', 'le cam tu', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (68, '4vkgw4mkri5ncmfhq2dl4eqinu', 2, 'tuongvy.3a', 'Huỳnh Tường Vy', 'huynh tuong vy', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (69, 'podvzfsclmpstlqeaipwln5ohi', 2, 'haidang.3a', 'Cao Hải Đăng', 'cao hai dang', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (70, '5uw66ubqj6z3l22ccaf22syyri', 2, 'thanhdat.3a', 'Dương Thành Đạt', 'duong thanh dat', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (71, 'slv6dmbm4b7aytivsnv3t7ilqm', 2, 'thanhdat2.3a', 'Tôn Thất Thành Đạt', 'ton that thanh dat', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (72, '6eshrjwxh4dwzeuw4re5d6r6xm', 2, 'quynhchi.3b', 'Dương Quỳnh Chi', 'duong quynh chi', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (73, '4fepwyh2zwp7bziv2gshwcswnu', 2, 'lanchi.3b', 'Phan Lan Chi', 'phan lan chi', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (74, '7skd2j3p2ylg754ifawb4zp2zy', 2, 'quynhchi2.3b', 'Phan Quỳnh Chi', 'phan quynh chi', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (75, 'bpt7sst6tpp2woi7jtm3aha24a', 2, 'quynhchi3.3b', 'Đinh Quỳnh Chi', 'dinh quynh chi', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (76, '2ne6lk2m3w3bmbb7yvtqfbppye', 2, 'tiendung.3b', 'Tôn Thất Tiến Dũng', 'ton that tien dung', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (77, 'pku3u5t2qxw6mkdtikmmvkeshy', 2, 'thuyduong.3b', 'Phạm Thuỳ Dương', 'pham thuy duong', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (78, '2rrbarb52cf5b7fwtq5mlbgz6i', 2, 'giahuy.3b', 'Vũ Gia Huy', 'vu gia huy', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (79, '4buuzltajgt6n5gm3hfnprokzm', 2, 'dangkhoa.3b', 'Nguyễn Đăng Khoa', 'nguyen dang khoa', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (80, '7bgcnlkfstpmle4qbpd47eakva', 2, 'tuankiet.3b', 'Vũ Tuấn Kiệt', 'vu tuan kiet', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (81, '6sz2p32bkocjw2ulde4nc7dk3a', 2, 'dieulinh.3b', 'Nguyễn Diệu Linh', 'nguyen dieu linh', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (82, 'nzypo7xkc4wku3x4ygg3gwntje', 2, 'baolong.3b', 'Nguyễn Bảo Long', 'nguyen bao long', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (83, 'jimfwyjhh6tu2q5lnkwughiabu', 2, 'baolong2.3b', 'Võ Bảo Long', 'vo bao long', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (84, 'mfhuduajujbw7brfmolbnprzwq', 2, 'tuelam.3b', 'Lê Tuệ Lâm', 'le tue lam', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (85, 'muvem6zyiqgotisrpn6y7jn6n4', 2, 'tuelam2.3b', 'Nguyễn Tuệ Lâm', 'nguyen tue lam', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (86, 'nju7du7j7irrkdzuj3er2kqcni', 2, 'baloc.3b', 'Cao Bá Lộc', 'cao ba loc', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (87, 'c7dtcyqkj5hfrj4hfwwvz3b5sy', 2, 'congminh.3b', 'Nguyễn Công Minh', 'nguyen cong minh', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (88, 'oyzj5jd7q4tfbcj4yx573kplji', 2, 'hamy.3b', 'Trần Hà My', 'tran ha my', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (89, 'ewf5y2btigcoyegtzezngsjphq', 2, 'vietnam.3b', 'Nguyễn Viết Nam', 'nguyen viet nam', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (90, 'cxfsnhegucsuh5nqk5jqlkgeim', 2, 'thaonguyen.3b', 'Phan Thảo Nguyên', 'phan thao nguyen', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (91, 'uak4vydz4gouhd3feqtwnc4ze4', 2, 'thaonguyen2.3b', 'Đặng Thảo Nguyên', 'dang thao nguyen', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (92, 'cl3lduus2y46rdi2ruwjbjllji', 2, 'baongoc.3b', 'Hoàng Bảo Ngọc', 'hoang bao ngoc', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (93, 'i3ixyx5xcqx5pe3bmed77uadmq', 2, 'baongoc2.3b', 'Vũ Bảo Ngọc', 'vu bao ngoc', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (94, '5e4dvm7q2v6jmu36it3orw5i2e', 2, 'bichphuong.3b', 'Trần Bích Phượng', 'tran bich phuong', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (95, '4pjo6qs4slg3fbyfwobjnt36ta', 2, 'phuongthao.3b', 'Bùi Phương Thảo', 'bui phuong thao', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (96, '24wtceziq4535jv5xxcabypkn4', 2, 'phuongthao2.3b', 'Hồ Phương Thảo', 'ho phuong thao', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (97, '5uhjrwzyck4tz7mnp26ezx3io4', 2, 'thanhtruc.3b', 'Dương Thanh Trúc', 'duong thanh truc', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (98, 'zwvib2mdufmcu5dirjw3bbkg5q', 2, 'thanhtruc2.3b', 'Đặng Thanh Trúc', 'dang thanh truc', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (99, 'ulnbwbuzrxi7lkdj7rwizhr46e', 2, 'camtu.3b', 'Vũ Cẩm Tú', 'vu cam tu', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (100, 'mvqykn6xyccbtls2b6a4jkbpxi', 2, 'tuongvy.3b', 'Nguyễn Tường Vy', 'nguyen tuong vy', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (101, 'ftx3kimaqcmx2ubyuu6i3ejpi4', 2, 'haidang.3b', 'Hoàng Hải Đăng', 'hoang hai dang', 'em', 'vi', NULL, 0, NULL, 1795944580);
INSERT INTO "person" VALUES (102, 'vhpmvrkg4tkalvmlseyubgdu4e', 2, 'thanhdat.3b', 'Huỳnh Thành Đạt', 'huynh thanh dat', 'em', 'vi', NULL, 0, NULL, 1795944580);
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
INSERT INTO "person_grant" VALUES (14, 12, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (15, 13, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (16, 14, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (17, 15, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (18, 16, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (19, 17, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (20, 18, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (21, 19, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (22, 20, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (23, 21, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (24, 22, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (25, 23, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (26, 24, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (27, 25, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (28, 26, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (29, 27, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (30, 28, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (31, 29, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (32, 30, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (33, 31, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (34, 32, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (35, 33, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (36, 34, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (37, 35, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (38, 36, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (39, 37, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (40, 38, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (41, 39, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (42, 40, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (43, 41, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (44, 42, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (45, 43, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (46, 44, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (47, 45, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (48, 46, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (49, 47, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (50, 48, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (51, 49, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (52, 50, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (53, 51, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (54, 52, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (55, 53, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (56, 54, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (57, 55, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (58, 56, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (59, 57, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (60, 58, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (61, 59, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (62, 60, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (63, 61, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (64, 62, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (65, 63, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (66, 64, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (67, 65, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (68, 66, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (69, 67, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (70, 68, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (71, 69, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (72, 70, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (73, 71, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (74, 72, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (75, 73, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (76, 74, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (77, 75, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (78, 76, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (79, 77, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (80, 78, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (81, 79, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (82, 80, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (83, 81, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (84, 82, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (85, 83, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (86, 84, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (87, 85, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (88, 86, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (89, 87, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (90, 88, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (91, 89, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (92, 90, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (93, 91, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (94, 92, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (95, 93, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (96, 94, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (97, 95, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (98, 96, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (99, 97, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (100, 98, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (101, 99, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (102, 100, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (103, 101, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "person_grant" VALUES (104, 102, 'pupil', 2, 0, 0, 1795944580, NULL);
INSERT INTO "class" VALUES (1, '6s3mqrbhq5qc2rjghohxud6adm', 2, 2026, 1, '1A', 26);
INSERT INTO "class" VALUES (2, 'mxc2f6mrw2gfihd7jrw2xjw7l4', 2, 2026, 3, '3A', 34);
INSERT INTO "class" VALUES (3, 'jccuehfcg5anyzxs54rvl7pkdy', 2, 2026, 3, '3B', 31);
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
INSERT INTO "audit" VALUES (1, 1795944580, 0, 'demo', 'unit', 2, NULL, '938e8c41b5e4b65f78f1f05925f3607dc692578f1f20ddfc32a334c29b41537b');
INSERT INTO "audit" VALUES (2, 1788660000, 5, 'upload', 'item', 1, NULL, '1b78cb3af2227de74bbd28a2ffaad9fd4404a30b838fe24a1c2b2b648b6bcdd6');
INSERT INTO "audit" VALUES (3, 1789092000, 4, 'upload', 'item', 2, NULL, 'c02ee3286f930c1474244f43bba3c6b495fe527241bd87c4d275c7680132f628');
INSERT INTO "audit" VALUES (4, 1789696800, 6, 'upload', 'item', 3, NULL, '319c0263cb596875f6f585e81ce7f14e6add7364904bed984b7c7455016b6f8f');
INSERT INTO "audit" VALUES (5, 1791338400, 4, 'upload', 'item', 4, NULL, '77e92432950ed02ee1f39f08bf2c363362c53333d7b95532762076f28b76c9df');
INSERT INTO "audit" VALUES (6, 1791943200, 5, 'upload', 'item', 5, NULL, 'bc6b2f338f0a23ee90d2b83f365ead06c743ad2cea0cade5714af3c7be9bec2d');
INSERT INTO "audit" VALUES (7, 1792461600, 6, 'upload', 'item', 6, NULL, '4f10bc132f1ba5853d6c61d468cbe0d9968c3dd6582fd46030dcb44450d97a94');
INSERT INTO "audit" VALUES (8, 1795944580, 5, 'upload', 'item', 7, NULL, '2c748805bcdb702d2e4094d2fbf8ef01b2eb5e35b9b471f4ad2a736591d7091e');
INSERT INTO "audit" VALUES (9, 1795944580, 6, 'upload', 'item', 8, NULL, '732c611d0ae712653652b253ff26e880516ccc921671e2d0282f3bb083835f8c');
INSERT INTO "audit" VALUES (10, 1795944580, 4, 'upload', 'item', 9, NULL, 'f8cfd86a81ec0dca6485ed61957fc2e6e1999be45cc2684b948df5dc59bb9cf5');
INSERT INTO "audit" VALUES (11, 1795944580, 4, 'upload', 'item', 10, NULL, 'af7cb6def49dc7ef61cd1fb4f96fbb5f2162732bd09c78cd3e6d99b5ca6c4021');
INSERT INTO "audit" VALUES (12, 1795944580, 5, 'upload', 'item', 11, NULL, 'f9935dfc2582f39527d881baf233c69dcb0253b0e6a803f0b2c5eff6ec6776f9');
INSERT INTO "audit" VALUES (13, 1795944580, 5, 'upload', 'item', 12, NULL, '53e3170fcdefd53717af92b50bdb936de9c739ae0d75062e0f2bfe15468e7509');
INSERT INTO "audit" VALUES (14, 1795944580, 5, 'upload', 'item', 13, NULL, 'a75f5e1d3b86b078b8d1663903bb0477b33cf6737ee25160c036cd441f3844c6');
INSERT INTO "audit" VALUES (15, 1795944580, 4, 'upload', 'item', 14, NULL, 'c42cb66de375fc34517054da4be24653aa6237d215191b249bd93a023772ea40');
INSERT INTO "audit" VALUES (16, 1795944580, 4, 'upload', 'item', 15, NULL, '758a51766a563f90817811e58977e44c18f2a775356cd7296e532822fa82e7a2');
INSERT INTO "audit" VALUES (17, 1795944580, 5, 'store', 'version', 1, NULL, '5314e68b7ddecdd31c247895dbdc84c065b7751c34ec71964f42710de9bc5f08');
INSERT INTO "audit" VALUES (18, 1795944580, 4, 'store', 'version', 2, NULL, '225f2e65304fcdb89982b92cfa749aa4a876bb99162b797420e8b5ab39fccad7');
INSERT INTO "audit" VALUES (19, 1795944580, 6, 'store', 'version', 3, NULL, '5b06e03483f0c8f9c9c40e6324e4e6cb9394662763d5928e06e32cea98a2ee48');
INSERT INTO "audit" VALUES (20, 1795944580, 4, 'store', 'version', 4, NULL, 'd9454ea70ccb73b63ed324ff7a551a434289a72b1668aec66dd58349b245f41a');
INSERT INTO "audit" VALUES (21, 1795944580, 5, 'store', 'version', 5, NULL, '4bad71964a594af7ef7c408dcda56d034b520b6bdddc78888f8068fccc952478');
INSERT INTO "audit" VALUES (22, 1795944580, 6, 'store', 'version', 6, NULL, '4ac8d8d351d9dc02db9ac4a0d8c682c08122c75fa2970bf81f813abe005f6cee');
INSERT INTO "audit" VALUES (23, 1795944580, 5, 'store', 'version', 7, NULL, '91e10a17171b6179a4b04c8a822ff72574b9aaf77f34122c55906e7416f210d2');
INSERT INTO "audit" VALUES (24, 1795944580, 6, 'store', 'version', 8, NULL, '4827eed339c4791169fec29effb2eadc490868371c54b457e88af5fb9f6e0c33');
INSERT INTO "audit" VALUES (25, 1795944580, 4, 'store', 'version', 9, NULL, 'd0e427eeef58afcbdbb5325fd8b99ebf5d868123dfd6b5d85d94ee03d6627398');
INSERT INTO "audit" VALUES (26, 1795944580, 4, 'store', 'version', 10, NULL, '58dfb9865485859841f4a82aebe20d7dab14ef2f77f764bdcc521a8d56dc6bcc');
INSERT INTO "audit" VALUES (27, 1795944580, 5, 'store', 'version', 11, NULL, 'ca753a901eeb9dc66af588467ddb104b9c48aa41a925392515a1b73c5ce1281d');
INSERT INTO "audit" VALUES (28, 1795944580, 5, 'store', 'version', 12, NULL, 'd26f784823090a3a55fab6259e696f8e91c07e91621d940a9b9903f2b3a4ac7d');
INSERT INTO "audit" VALUES (29, 1795944580, 5, 'store', 'version', 13, NULL, 'ac3e963f37d921e826a1469a0341b3dbaa25b6194be38c6f0159a2bf839efa7a');
INSERT INTO "audit" VALUES (30, 1795944580, 4, 'store', 'version', 14, NULL, 'e4a3f5324e8ef58ee10e8d90239588e855fc19e65663a62ea472527d2b52cbcd');
INSERT INTO "audit" VALUES (31, 1795944580, 4, 'store', 'version', 15, NULL, 'd219ea7e0f79d929adef83b761b937e06e1b1ec1aa47412dceb935e2615a50ef');
INSERT INTO "audit" VALUES (32, 1795944580, 0, 'check', 'version', 1, 'ready', '7d11c5f2a6d4a593d1c7e71308abb82db59dbafa5b111025867b8f47e29e7337');
INSERT INTO "audit" VALUES (33, 1795944580, 0, 'check', 'version', 2, 'ready', '7ae02932c3c1e2360053bf9bd89e5d8837378987a69e527275561cd3b28e3c7d');
INSERT INTO "audit" VALUES (34, 1795944580, 0, 'check', 'version', 3, 'ready', '04536c0dc174e6c21a72861c7ca557f61fd3c410606a2f2cffa9f86caa3f4cc0');
INSERT INTO "audit" VALUES (35, 1795944580, 0, 'check', 'version', 4, 'ready', '438f2d2692182abf59cc3970b7ebdf24053cbb80b9485d9565dfb877d852b241');
INSERT INTO "audit" VALUES (36, 1788660000, 5, 'submit', 'item', 1, NULL, '3ea1687693f45a421dc734e5b9cbd9e4732b31fe55751cb2c5050f604d3a167d');
INSERT INTO "audit" VALUES (37, 1788660000, 2, 'pass', 'item', 1, NULL, 'e1f0e9693a32fed22fbd607837e1a3a54b357d99f36a35a8f1308bcb3bd47c55');
INSERT INTO "audit" VALUES (38, 1788660000, 1, 'publish', 'item', 1, NULL, '08b6eb7d9eecc54c4f881e865941917e024bbb0c6eaf127506472bae5c65c085');
INSERT INTO "audit" VALUES (39, 1789092000, 4, 'submit', 'item', 2, NULL, 'ea66f31e12e579ed9eeb15711f5b87363dafb0c6c21f40659df33faad6753b5d');
INSERT INTO "audit" VALUES (40, 1789092000, 2, 'pass', 'item', 2, NULL, '15bcb351e7b5edd173e8cd009ae2a0ef9831a11b02f75980d6aa8c0b727d13b2');
INSERT INTO "audit" VALUES (41, 1789092000, 1, 'publish', 'item', 2, NULL, '8603bc5adafdf47b16548b36965e7ebd645ee5d266f04a746259ceb822d82cfc');
INSERT INTO "audit" VALUES (42, 1789696800, 6, 'submit', 'item', 3, NULL, '45a94a9cb650aadd80ae32e02d9847a31a52590288e968e67a3552ab48396251');
INSERT INTO "audit" VALUES (43, 1789696800, 2, 'pass', 'item', 3, NULL, '12a87ba422d146cd34e005eb5d23114971264ff506739c6165e1a7852fcd5ea5');
INSERT INTO "audit" VALUES (44, 1789696800, 1, 'publish', 'item', 3, NULL, 'eabc050883bb859e785cd158d35aa0dc8e910b8a91c18183748e30320ba883ce');
INSERT INTO "audit" VALUES (45, 1791338400, 4, 'submit', 'item', 4, NULL, '2f483967ca2bcd85ef71e0656ec52ffb43df3c4d06f44e3371d8a7041cb04647');
INSERT INTO "audit" VALUES (46, 1791338400, 2, 'pass', 'item', 4, NULL, 'd0a6a8e019714085aad343f6e191148d676413c51f23cac69c17a6d9c3998dc2');
INSERT INTO "audit" VALUES (47, 1791338400, 1, 'publish', 'item', 4, NULL, 'be7b3fa49725c475be9d5d23844afcd80e9c22cb4958a150ee74ca4fab1986d4');
INSERT INTO "audit" VALUES (48, 1795944580, 0, 'check', 'version', 5, 'ready', 'ce12978ec5eb7236a61101d9612edb8403051fe41cc426ee4ef108d165781f8c');
INSERT INTO "audit" VALUES (49, 1795944580, 0, 'check', 'version', 6, 'ready', 'add66782867d2a3daca95c28708161ac040f46a61135288019e38049c3fdf903');
INSERT INTO "audit" VALUES (50, 1795944580, 0, 'check', 'version', 7, 'ready', '0d2aaed5438937ed922a8617b5e272938fa88daeac153b6622e5646ac50d5dff');
INSERT INTO "audit" VALUES (51, 1795944580, 0, 'check', 'version', 8, 'ready', '389e3a4f8d29ad3b96ba67af744a54b50bcc69964263896141cfa99605d18f83');
INSERT INTO "audit" VALUES (52, 1791943200, 5, 'submit', 'item', 5, NULL, 'e3832aceab2cccd6f23c441f966fb59df10c6248a8a7e8d8b1c2ec31d8b09bce');
INSERT INTO "audit" VALUES (53, 1791943200, 2, 'pass', 'item', 5, NULL, 'd6ccc83284626e405701be62fd85ee94e805592b7b38e1bfa7c410f9bacaff35');
INSERT INTO "audit" VALUES (54, 1791943200, 1, 'publish', 'item', 5, NULL, 'e0a1a0e593bdf28d2c9ec894851d818b978ca08013f544a52862b969ce192d60');
INSERT INTO "audit" VALUES (55, 1792461600, 6, 'submit', 'item', 6, NULL, '3e3a854d429aad2ff81adcf2f5186828e02770a192cb8a51e984060cbec4c206');
INSERT INTO "audit" VALUES (56, 1792461600, 2, 'pass', 'item', 6, NULL, '528f65189827cab865c46feabc9ff7873f790bad2cc930a78bbf2364027bfa05');
INSERT INTO "audit" VALUES (57, 1792461600, 1, 'publish', 'item', 6, NULL, '35ad24d5fba57aa846931c7f60c204fd032536b2e1bcb7f11d69edeccaa7af6f');
INSERT INTO "audit" VALUES (58, 1795944580, 5, 'submit', 'item', 7, NULL, '45de2710640ff18d70d037495e15684ee297d2ac10f9ea0a107383e531babb91');
INSERT INTO "audit" VALUES (59, 1795944580, 2, 'pass', 'item', 7, NULL, '14a531e70bf52b4f6dc100a8d75530a1fb9c8d1036f690ac65cfe526f69cb520');
INSERT INTO "audit" VALUES (60, 1795944580, 1, 'publish', 'item', 7, NULL, '3ef0417c30d0dcba3caf02992f519aa92e9d0a48e228a44bd70ca846f5e4a503');
INSERT INTO "audit" VALUES (61, 1795944580, 6, 'submit', 'item', 8, NULL, 'ce848d0aeb705652cb05829b6c6b508d56bd07f40b075a6c60dde620677c2313');
INSERT INTO "audit" VALUES (62, 1795944580, 2, 'pass', 'item', 8, NULL, 'a1b9b572eb20412a18dc50319117bff6ad6158be2a6e7eabd2b95979b016c89e');
INSERT INTO "audit" VALUES (63, 1795944580, 1, 'publish', 'item', 8, NULL, '56400406751dfca7e0aad5742e73687b4820c1d5f4d939abfd95d09c495ff748');
INSERT INTO "audit" VALUES (64, 1795944580, 0, 'check', 'version', 9, 'ready', '3d8e58540fdd30d0317e7e21339f9dfe9049a2acb5364945a1f7c634bc4a8c40');
INSERT INTO "audit" VALUES (65, 1795944580, 0, 'check', 'version', 10, 'ready', '4bd105327542728887a0ab75e88451a3c16d377bbcb0b403d7ea707d03935247');
INSERT INTO "audit" VALUES (66, 1795944580, 0, 'check', 'version', 11, 'ready', '6c434b8bae55feb9857167db6c1ecb755b437ce6eef518bbc46457881b49a990');
INSERT INTO "audit" VALUES (67, 1795944580, 0, 'check', 'version', 12, 'ready', 'ce4230306aaf55c8e5da76495d545696a118c7ace311260070c4742ed76130a0');
INSERT INTO "audit" VALUES (68, 1795944580, 4, 'submit', 'item', 9, NULL, '0f5d3983ac603ea8687ce61eab6d3ab5e605e06eb9cffa4523a7b580ffa33e67');
INSERT INTO "audit" VALUES (69, 1795944580, 2, 'pass', 'item', 9, NULL, 'ecc5211b1b6d4b6205b575a235365fd33d102ea126561a3f02e9c6aebce182a9');
INSERT INTO "audit" VALUES (70, 1795944580, 1, 'publish', 'item', 9, NULL, 'c47449192aa36931961075ebf7ca50a76983791465839bef7c2566d7cab3a58f');
INSERT INTO "audit" VALUES (71, 1795944580, 4, 'submit', 'item', 10, NULL, '8476790787b66a829e7c27bea4c60e6a1e48f5a0be84fc3d04632f0bdb450f0c');
INSERT INTO "audit" VALUES (72, 1795944580, 2, 'pass', 'item', 10, NULL, 'e97419489d64305a9e3fc45ab5dab97b54218d2973db05fee9c53862f13bfb49');
INSERT INTO "audit" VALUES (73, 1795944580, 1, 'publish', 'item', 10, NULL, 'd152edec85d6378de898d40022d2d69ab21a8f2905612eb63c5e1057cc0cf72f');
INSERT INTO "audit" VALUES (74, 1795944580, 5, 'submit', 'item', 11, NULL, '083b4e54f0f4c9c6c14c7058731a357d4e1024c01a9c5ab2a2db1d7f84dd35d4');
INSERT INTO "audit" VALUES (75, 1795944580, 5, 'submit', 'item', 12, NULL, 'b1229e5140c4e101f81d3d9544c58bb0d6720d2f700988f9e85a4ae5b828425f');
INSERT INTO "audit" VALUES (76, 1795944580, 2, 'pass', 'item', 12, NULL, 'bcde447e0b383f52976324fc5b2cde4092e96c738a26cc612cf5f6520ba46180');
INSERT INTO "audit" VALUES (77, 1795944580, 0, 'check', 'version', 13, 'ready', '937d1b563f5366c0bd7e05b10d43e8890acddb832d029db194fb781048214a24');
INSERT INTO "audit" VALUES (78, 1795944580, 0, 'check', 'version', 14, 'ready', '3051581d5aba8e93e6658b5d78c3982a3b50829bbadc5a5b4889b856377b6f71');
INSERT INTO "audit" VALUES (79, 1795944580, 0, 'check', 'version', 15, 'ready', '1d33f0e7eefc0974a5bdf0c1288c15e527abee437aa533de3ca7a147958314da');
INSERT INTO "audit" VALUES (80, 1795944580, 5, 'submit', 'item', 13, NULL, '5e6e64e1887100c20c77ed991031b709bdfcb94dcddbbfeab8465fecc237eb4e');
INSERT INTO "audit" VALUES (81, 1795944580, 4, 'submit', 'item', 14, NULL, 'aebeceafa7962e325c4cdcc18554325bd569524bf16ef6f2dcea5b420272ad69');
INSERT INTO "audit" VALUES (82, 1795944580, 2, 'return', 'item', 14, NULL, '2f7bf6c7e169e4fbeed637936986a915b294d55dd117e139ddd6d52508d7bbd4');
INSERT INTO "audit" VALUES (83, 1788224400, 1, 'add-rule', 'rule', 2, NULL, '6eb7329947aea17c65ee16c82f99e4d3971e2087688fbca37096f7a939468c7d');
INSERT INTO "audit" VALUES (84, 1788224400, 1, 'add-rule', 'rule', 3, NULL, '3d52cd4f1dad8217a211c694f1fb3f43e233644b4931b336c46bf4b53ee4243b');
INSERT INTO "audit" VALUES (85, 1788224400, 1, 'add-rule', 'rule', 4, NULL, '3183127ba5220ca798d4d3310a95915cf4e7281bfc13fc5ec9a0f423d526246d');
INSERT INTO "audit" VALUES (86, 1792342800, 1, 'add-leave', 'person', 9, NULL, 'bc8191b7e6887a236f2f6cd6ef64d8f80bf21d52ea25ac14757e79ba6f15899d');
INSERT INTO "audit" VALUES (87, 1795944580, 1, 'add-leave', 'person', 7, NULL, 'fa4db5cc63bfae186eee6b720551d3fdb0d7bb1d435752421fa939287e30f7ab');
INSERT INTO "audit" VALUES (88, 1790843400, 1, 'close-month', 'month', 1, NULL, '9d00a65536cedf020de7f324a52ec87333ffe9fc67beddc22b510b51f9a967ab');
INSERT INTO "audit" VALUES (89, 1793521800, 1, 'close-month', 'month', 2, NULL, '4b45a865efa6430d663d0816614040d8bcd99d31c31ec8d0d61ddb8f41687735');
INSERT INTO "audit" VALUES (90, 1793584800, 1, 'correct-month', 'month', 2, '+1', '925d360753a48076e60178b77976897fc82306cef1aa8996dc4fe2917a3374f2');
INSERT INTO "audit" VALUES (91, 1795944580, 2, 'remind-month', 'person', 2, '3, 11/2026', '0b9ea723b867aba52611aa174b3342abb6e35b77d098f80ff9fe6df13559c587');
INSERT INTO "audit" VALUES (92, 1795944580, 2, 'confirm-month', 'confirm', 1, NULL, 'b4638de81fca1951dcec99d3091a40fba2c6b9c0617455babc8c3f9c2b999158');
INSERT INTO "audit" VALUES (93, 1795944580, 1, 'limit-upload', 'person', 5, NULL, 'e80de90b8044810e5bdfb22749395147ef1db29f41d107f4d95d1fe03d1e399c');
INSERT INTO "audit" VALUES (94, 1795166980, 4, 'set-work', 'assignment', 1, NULL, '5d255d821ade779687934ef768deabf3b6f4b36415f5ff658396cb36309eae79');
INSERT INTO "audit" VALUES (95, 1795685380, 4, 'set-work', 'assignment', 2, NULL, '2c3db0771527cde01c50b9c5698ae471760923fad50b7221a01a710c2b609ec1');
INSERT INTO "audit" VALUES (96, 1795858180, 4, 'set-work', 'assignment', 3, NULL, '018ccfbd8a752c730b280b0cc9b7df46203186a7e6480f3507a9e90f8d359d72');
INSERT INTO "audit" VALUES (97, 1795858180, 5, 'set-work', 'assignment', 4, NULL, '8b42ec4baceff37809db97054899d083b6787b2cd001d4d90554cbdee5c26eae');
INSERT INTO "audit" VALUES (98, 1795944580, 4, 'group', 'group', 1, NULL, '88af320becf2251d8ac098282ec19a2469727ff7f4a6d1c839dd7ce7fe92406c');
INSERT INTO "audit" VALUES (99, 1795944580, 4, 'group-change', 'group', 1, NULL, '7fdbf8448deb3c730983495855eba59e8bf77ddc68447730da4011ba2939b5b6');
INSERT INTO "audit" VALUES (100, 1795771780, 4, 'set-work', 'assignment', 5, NULL, '8e60cb6e8bcb5814cfac1e4edb39fa36d3c81e7f3b353392467abe0c21b0a892');
INSERT INTO "audit" VALUES (101, 1795944580, 4, 'code', 'person', 38, NULL, 'fefebe0efba1a7b743980c7f37d2ef77098f3f300f6c65684a531fb0e02318ba');
INSERT INTO "audit" VALUES (102, 1795944580, 4, 'code', 'person', 39, NULL, 'b583fb5a5c5e2c636a85be80b9e50971cf29b8fa607ebb550e0bf2af44ad621d');
INSERT INTO "audit" VALUES (103, 1795944580, 4, 'code', 'person', 40, NULL, '54a5447e9e80ada7ba69b53e94fa37d01d8eeeba2b0ee9832d6f2b4357de37f1');
INSERT INTO "audit" VALUES (104, 1795944580, 4, 'code', 'person', 44, NULL, 'aa54cf50493bf11c97d6055d132ed9e583ea3362a3e9845a8befe0b5f75a9201');
INSERT INTO "audit" VALUES (105, 1795944580, 4, 'code', 'person', 45, NULL, '2b4124dd4b35555fd22c1242b383814854e4a6c17f8daa5ba865b7280b59ef5e');
INSERT INTO "audit" VALUES (106, 1795944580, 4, 'code', 'person', 41, NULL, '1451717e9ab0e97099aa1bf24be6239542aaa72cfbd8fb8bf51e14f24e231a44');
INSERT INTO "audit" VALUES (107, 1795944580, 4, 'code', 'person', 42, NULL, 'f8fc1a2dae3925d7523a009bb2ec34649c45e540c81ccdf65af8e2f041fe9803');
INSERT INTO "audit" VALUES (108, 1795944580, 4, 'code', 'person', 43, NULL, '0d001a51432de1d63ffbbe0dac7de098f27e086d381e0361410455fb6070a83b');
INSERT INTO "audit" VALUES (109, 1795944580, 4, 'code', 'person', 46, NULL, '4fd784b36ad11048ebfa20e106b852e2e2e38eab94af059b66c9b6132945b2a4');
INSERT INTO "audit" VALUES (110, 1795944580, 4, 'code', 'person', 47, NULL, '2ba7ecbce821272642c3fce829390180ef773c6f7faa2fd03f1e42257edf0864');
INSERT INTO "audit" VALUES (111, 1795944580, 4, 'code', 'person', 70, NULL, 'bb1f1287b6d0e3a77fdf86180a0e7dc2c4e26f7ead05aec925ab02a3f5861f8f');
INSERT INTO "audit" VALUES (112, 1795944580, 4, 'code', 'person', 71, NULL, '8333f0713c00bcbe8c0663c5f058bec7d961d2cc89bd1a5bb218654cd998671f');
INSERT INTO "audit" VALUES (113, 1795944580, 4, 'code', 'person', 69, NULL, '7d8fa831997d8fde16eff91d15485891f303c29479e235f847b5097d2207a007');
INSERT INTO "audit" VALUES (114, 1795944580, 4, 'code', 'person', 50, NULL, '070b43f40256f8e3a524d5d8aa53cc3415e98d72de9363d924b3e906ee726a4b');
INSERT INTO "audit" VALUES (115, 1795944580, 4, 'code', 'person', 48, NULL, 'cb5832d2d20127ea5515595697c5c52f0d68579eb4db54a0d467d529cc4a2798');
INSERT INTO "audit" VALUES (116, 1795944580, 4, 'code', 'person', 49, NULL, 'c73f72282a8cf8514e03fad8ad2c609e720bc91a4fcbf03b18cef4545422b55d');
INSERT INTO "audit" VALUES (117, 1795944580, 4, 'code', 'person', 52, NULL, '815474f14e7d77bae3dfdd3826b5f810c52f7775eb726c1d52fe77dbf259bd6e');
INSERT INTO "audit" VALUES (118, 1795944580, 4, 'code', 'person', 51, NULL, 'd0ef39f27c17b951ce1004cb4a674127a0678987122214a69cfd259bc120689b');
INSERT INTO "audit" VALUES (119, 1795944580, 4, 'code', 'person', 53, NULL, '69e35b57add59fe0e2f75a67bdc9131b99c8cb9e4c5faa92bbf50c909be07f45');
INSERT INTO "audit" VALUES (120, 1795944580, 4, 'code', 'person', 54, NULL, '8ee14f6a24eb726da49595c084077acc2d7c740c8665c7f9ccb03f413ff9dfe7');
INSERT INTO "audit" VALUES (121, 1795944580, 4, 'code', 'person', 55, NULL, '95e557ee052e3bf1a6bcae0e4f019dcdc9a47b323e3c7af8c6dec83c220b29ce');
INSERT INTO "audit" VALUES (122, 1795944580, 4, 'code', 'person', 56, NULL, '6f5357f1c8cba9a2eb95b08f0f17815d3133c713cd976e0b9304e4250e2b9b03');
INSERT INTO "audit" VALUES (123, 1795944580, 4, 'code', 'person', 58, NULL, '69e39490c491eab7eb58145ff9d7a4745e1c967e61401bbb6f340588731f40a4');
INSERT INTO "audit" VALUES (124, 1795944580, 4, 'code', 'person', 57, NULL, '416825c37315ad2881276f975136b6bfb3892bec08e322fa713c2de60f31c7f1');
INSERT INTO "audit" VALUES (125, 1795944580, 4, 'code', 'person', 59, NULL, 'e5432a8704ee67bd686413683e05e307e352d27694684479112c9d855be3046d');
INSERT INTO "audit" VALUES (126, 1795944580, 4, 'code', 'person', 60, NULL, 'c5f119684852f23dc9a4463140626ee794e1be73aa622f359b71abf5a2ba8d5c');
INSERT INTO "audit" VALUES (127, 1795944580, 4, 'code', 'person', 61, NULL, 'edc636122bb2cde6fcf6bd166368151f19e46344b3dbaf0b109a1265327be271');
INSERT INTO "audit" VALUES (128, 1795944580, 4, 'code', 'person', 62, NULL, '01b9eb6cfe78462fc1c441092d16939f4cc4187decb57f55d6ae9f357b4053e2');
INSERT INTO "audit" VALUES (129, 1795944580, 4, 'code', 'person', 63, NULL, 'e827a976f9af4b373d45698b80d2abe2da3063658d7d31e9c17f878c08b7d364');
INSERT INTO "audit" VALUES (130, 1795944580, 4, 'code', 'person', 64, NULL, '49db9dd2882537a208e38e6385eff8b24c882f58809362f688357f665708a4c6');
INSERT INTO "audit" VALUES (131, 1795944580, 4, 'code', 'person', 65, NULL, 'f0722bd6c6d9d82021821edf2277b543fdcb2c0fb9a7d99779d699e010839bfb');
INSERT INTO "audit" VALUES (132, 1795944580, 4, 'code', 'person', 66, NULL, '84ac8f33231530c2d70f06c4b1f96e0be19ce94f7bbc57e7f1bc592c16a98d72');
INSERT INTO "audit" VALUES (133, 1795944580, 4, 'code', 'person', 67, NULL, '88dbeaab84b9ed583220fdcec2979363135706f5b81abccd4177fdb0b88b302b');
INSERT INTO "audit" VALUES (134, 1795944580, 4, 'code', 'person', 68, NULL, '1ea9483c40ce9449144e7bf1319792cf414374a6ea51d9834926c8e2f7f424e4');
INSERT INTO "audit" VALUES (135, 1795944580, 38, 'ask', 'question', 1, NULL, '4f6e3bce092e09d5aa2ceb424a333d1b542ba404bf23966f13255319b9b1b310');
INSERT INTO "audit" VALUES (136, 1795944580, 4, 'answer', 'question', 1, NULL, '940b100521534853eaca9f875a07b1faa1245ecb7a90aaf5bc88ecadf3934177');
INSERT INTO "audit" VALUES (137, 1795944580, 4, 'show', 'question', 1, NULL, '05aa9e611fa7b8d1ebebad7bfdb260f4c7a3f36bbd7ef91e68d54a700e2856a5');
INSERT INTO "audit" VALUES (138, 1795944580, 39, 'ask', 'question', 2, NULL, '8b8d8008543904d5d9acbd9185e3846a167c4287e9f47ffee5e596d064528c40');
INSERT INTO "audit" VALUES (139, 1795944580, 4, 'answer', 'question', 2, NULL, 'c170a3bf3dcbad50d0bd2910196421fff01abd806e08ce3a2563cb5b76dbd719');
INSERT INTO "audit" VALUES (140, 1795944580, 45, 'ask', 'question', 3, NULL, '4072e6d91125e0cd8307d583b51f92d52effcb64901eb4f3ac9c23382458ed24');
INSERT INTO "audit" VALUES (141, 1795944580, 54, 'ask', 'question', 4, NULL, 'c6e134e5eb150f22ea96eed83b6615a4f5c7e2efa5e97e7ab4b7c57378240fef');
INSERT INTO "audit" VALUES (142, 1795944580, 55, 'ask', 'question', 5, NULL, '07a690bb3bec948cb907b3cdbc675ca04e38e875f53855416936b2b7a6db2f3e');
INSERT INTO "audit" VALUES (143, 1795944580, 4, 'hide', 'question', 5, NULL, 'cf3142d324cdb968e064f8009be06c9e540cb1f0dddb496e38624f2a80e7c5af');
INSERT INTO "audit" VALUES (144, 1795944580, 73, 'ask', 'question', 6, NULL, '55e9bbe3beba1802a38bdaecb3fded88f798a5be5b0ab90f7fede05049666aa7');
INSERT INTO "audit" VALUES (145, 1795944580, 5, 'answer', 'question', 6, NULL, '860487befff756eafd15d91ac5c33040c8d7b7a8cafebe22b8e2dc8c75ef62f4');
INSERT INTO "audit" VALUES (146, 1795944580, 5, 'show', 'question', 6, NULL, 'f88bf0a78c21f68fcf2b65a76d4df4bf590021341a29290e9567b935f8be9b86');
INSERT INTO "audit" VALUES (147, 1795944580, 86, 'ask', 'question', 7, NULL, '5e3a9c1df948dfbcb46df0d192b50ade32ee95846ec0d99a93d771e8b1bc82cf');
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
INSERT INTO "lesson" VALUES (1, 'kxghtgps342tzhyvy4jzb4iqyy', 3, 3, 'kntt', '1');
INSERT INTO "lesson" VALUES (2, 'vuxw4j2bwqzjzcrthlpl7yteha', 3, 3, 'kntt', '2');
INSERT INTO "lesson" VALUES (3, 'zuf65avj6aublewokzue2wcin4', 3, 3, 'kntt', '3');
INSERT INTO "lesson" VALUES (4, 'ouoi3txn6q3nl2j2smkch4prv4', 3, 3, 'kntt', '4');
INSERT INTO "lesson" VALUES (5, 'niasmquz2dmns32fp6g3ehcqom', 3, 3, 'kntt', '5');
INSERT INTO "lesson" VALUES (6, '4cc6widy3ipbkyf5i4lukochdy', 3, 3, 'kntt', '6');
INSERT INTO "lesson" VALUES (7, 'hv27ptal4a75g6bkigbscvlyyy', 3, 3, 'kntt', '7');
INSERT INTO "lesson" VALUES (8, 'kawzam7ao5rfpm3pof5fxdtwhe', 3, 3, 'kntt', '8');
INSERT INTO "lesson" VALUES (9, 'ok7uyoyqakzmypyly7luyqbsou', 3, 3, 'kntt', '9');
INSERT INTO "lesson" VALUES (10, 'gb26iizxtbjej33p77jmc5xfhi', 3, 3, 'kntt', '10');
INSERT INTO "lesson" VALUES (11, 'rkf7d3yluj7w2nbjxsnhjlgixu', 3, 3, 'kntt', '11');
INSERT INTO "lesson" VALUES (12, 'bscda7mj2tfvmwkpm2x527leqa', 3, 3, 'kntt', '12');
INSERT INTO "lesson" VALUES (13, 'jmacxucjwp5ys2q4cp3kqyon7m', 3, 3, 'kntt', '13');
INSERT INTO "lesson" VALUES (14, 'gprnvny6qetbegydrwiyl2pxq4', 3, 3, 'kntt', '14');
INSERT INTO "lesson" VALUES (15, 'ehdkiqo3ajxrvfoi7mzj6flsuq', 3, 3, 'kntt', '15');
INSERT INTO "lesson" VALUES (16, 'n544r6wo3gagwstqc6s3moq3ai', 3, 3, 'kntt', '16');
INSERT INTO "lesson" VALUES (17, '4ysuencczbzahcedhnojazkgdq', 3, 3, 'kntt', '17');
INSERT INTO "lesson" VALUES (18, 'ofkwlmeyjf6m5vabjbrgmy65lu', 3, 3, 'kntt', '18');
INSERT INTO "lesson" VALUES (19, 'iavp67sw4tecwply7wyw7c3xve', 3, 3, 'kntt', '19');
INSERT INTO "lesson" VALUES (20, 'jpwywngoygr3ialxfhmbnagnda', 3, 3, 'kntt', '20');
INSERT INTO "lesson" VALUES (21, 'jksk57v3lx3anw4rf4ze24gfem', 3, 3, 'kntt', '21');
INSERT INTO "lesson" VALUES (22, 'bpoofbcqo4cc62wqkzr4shm3r4', 3, 3, 'kntt', '22');
INSERT INTO "lesson" VALUES (23, 'g4hubqsetrhqjpnyvagqiv2z4q', 3, 3, 'kntt', '23');
INSERT INTO "lesson" VALUES (24, 'jjybanu7kdowvdak735bs6uofm', 3, 3, 'kntt', '24');
INSERT INTO "lesson" VALUES (25, 'xmkvrmvlbjameisi52wrfpzzti', 3, 3, 'kntt', '25');
INSERT INTO "lesson" VALUES (26, 'ymy66jl2go7ihtciof2bwrncze', 3, 3, 'kntt', '26');
INSERT INTO "lesson" VALUES (27, '3txrbj2ct7edcqosejehsivjwq', 3, 3, 'kntt', '27');
INSERT INTO "lesson" VALUES (28, 'vqv2jugmmn6ff2vtgmv36y2bni', 3, 3, 'kntt', '28');
INSERT INTO "lesson" VALUES (29, 'ssndq56im52mu3x2bqnhqjacim', 3, 3, 'kntt', '29');
INSERT INTO "lesson" VALUES (30, '6ibswsczmombvidx3ggwayrojq', 3, 3, 'kntt', '30');
INSERT INTO "lesson" VALUES (31, 'otswxus2pxrub35qanbhokvtf4', 3, 3, 'kntt', '31');
INSERT INTO "lesson" VALUES (32, '5vgs2whdjcrjkjflcfnwwrm7ai', 3, 3, 'kntt', '32');
INSERT INTO "lesson" VALUES (33, 'a6sfhhqcgzzbqkqywsybsekkui', 3, 3, 'kntt', '33');
INSERT INTO "lesson" VALUES (34, 'hzus7fyhypn4nuy7mz5zambb7i', 3, 3, 'kntt', '34');
INSERT INTO "lesson" VALUES (35, 'vh2zphtipyuwhtiek2xx3aymtm', 3, 3, 'kntt', '35');
INSERT INTO "lesson" VALUES (36, 'v362bfkw2nie3yf2pi7egwznvm', 3, 3, 'kntt', '36');
INSERT INTO "lesson" VALUES (37, 'lxjyenfzmvndcbxsanl5nfezya', 3, 3, 'kntt', '37');
INSERT INTO "lesson" VALUES (38, '3gqxg7cfyv6hmx4ijiwjwjczb4', 3, 3, 'kntt', '38');
INSERT INTO "lesson" VALUES (39, 'rc5ygz5pda4njrabywjorpgway', 3, 3, 'kntt', '39');
INSERT INTO "lesson" VALUES (40, 'cdjp2eij5ufq7h2hi7umqo4myi', 3, 3, 'kntt', '40');
INSERT INTO "lesson" VALUES (41, '5r5h5ibmwb25aov4prawis62k4', 3, 3, 'kntt', '41');
INSERT INTO "lesson" VALUES (42, 'kyeniwfehz63wgw5graddpz4jq', 3, 3, 'kntt', '42');
INSERT INTO "lesson" VALUES (43, '3yumfpcwzj75f5apuh5vsuo4cu', 3, 3, 'kntt', '43');
INSERT INTO "lesson" VALUES (44, 'osctfp5lznjbeprsnnueozxwpq', 3, 3, 'kntt', '44');
INSERT INTO "lesson" VALUES (45, 'skiruc2olhj2ymn4w5yz3tgwd4', 3, 3, 'kntt', '45');
INSERT INTO "lesson" VALUES (46, 'gewuhqpbrsfvptybkgez2pq6py', 3, 3, 'kntt', '46');
INSERT INTO "lesson" VALUES (47, 'yhmvbmpn3q6ruff3xcmfutuzem', 3, 3, 'kntt', '47');
INSERT INTO "lesson" VALUES (48, '3m2uawpqmvawcwzwj36fdevgcu', 3, 3, 'kntt', '48');
INSERT INTO "lesson" VALUES (49, 'suogcbqzw26atlvbbmhbvxskqy', 3, 3, 'kntt', '49');
INSERT INTO "lesson" VALUES (50, 'kjmhohiijwnjar3fiojiezqlvu', 3, 3, 'kntt', '50');
INSERT INTO "lesson" VALUES (51, 'rd6ur3xbxrwtwtxt244gevjz64', 3, 3, 'kntt', '51');
INSERT INTO "lesson" VALUES (52, 'axe5ll4qepkiwzddbxrrhydbui', 3, 3, 'kntt', '52');
INSERT INTO "lesson" VALUES (53, 'lu4pcmgqh2hkt3yxl532dkwpfa', 3, 3, 'kntt', '53');
INSERT INTO "lesson" VALUES (54, 'cw644bzhc6t5o3gs7e4h7ogjou', 3, 3, 'kntt', '54');
INSERT INTO "lesson" VALUES (55, 'w47m7vljl3yyioiie2rdyljaey', 3, 3, 'kntt', '55');
INSERT INTO "lesson" VALUES (56, 'ogrfxag7ihjjpa6s2t2rbxhgke', 3, 3, 'kntt', '56');
INSERT INTO "lesson" VALUES (57, 'qduuyillpkg4btwfa6mq3nwglq', 3, 3, 'kntt', '57');
INSERT INTO "lesson" VALUES (58, 'zvxpgdd7t67fdlist3hke7rltu', 3, 3, 'kntt', '58');
INSERT INTO "lesson" VALUES (59, 'yh33smxmaae7j5bmojk3bnrm2u', 3, 3, 'kntt', '59');
INSERT INTO "lesson" VALUES (60, 'h2qj57c5lkt4vp7hofbb7nlrdy', 3, 3, 'kntt', '60');
INSERT INTO "lesson" VALUES (61, 'hyppm5tdx7lm4oiyvji3n65qhq', 3, 3, 'kntt', '61');
INSERT INTO "lesson" VALUES (62, '3aybxwz6fkegsc5a7kh2pjtrom', 3, 3, 'kntt', '62');
INSERT INTO "lesson" VALUES (63, 'azokhbsyjn7pjjxnmwbsxswsj4', 3, 3, 'kntt', '63');
INSERT INTO "lesson" VALUES (64, 'kjrov4eplw5rjh3ygsb7vdo7ju', 3, 3, 'kntt', '64');
INSERT INTO "lesson" VALUES (65, 'yzlezli5z2fjuh2ik5d4sdrgfi', 3, 3, 'kntt', '65');
INSERT INTO "lesson" VALUES (66, 'jgkn3jp2k3w7unv7zxz5lhow4y', 3, 3, 'kntt', '66');
INSERT INTO "lesson" VALUES (67, 'soph5w7zfuhw2ylw64lll73lhq', 3, 3, 'kntt', '67');
INSERT INTO "lesson" VALUES (68, 'iaa4gclf4lh4uamdnt5u552vzi', 3, 3, 'kntt', '68');
INSERT INTO "lesson" VALUES (69, '32um5lfyesmaixy6flexozep3q', 3, 3, 'kntt', '69');
INSERT INTO "lesson" VALUES (70, 'qqzhdcp2l3lejedyaohd5zburu', 3, 3, 'kntt', '70');
INSERT INTO "lesson" VALUES (71, 'tjwqidgidj56xfwb4j66jpluli', 3, 3, 'kntt', '71');
INSERT INTO "lesson" VALUES (72, 'nylft6yybnnutfngo6rcf2e32m', 3, 3, 'kntt', '72');
INSERT INTO "lesson" VALUES (73, 'kneadumjyrfbk3zgc3ukzxg7j4', 3, 3, 'kntt', '73');
INSERT INTO "lesson" VALUES (74, 'nqfbcnw5ry6h5zxrazettvmbs4', 3, 3, 'kntt', '74');
INSERT INTO "lesson" VALUES (75, 'vnmkrlrulqppckwma7fo2prlfm', 3, 3, 'kntt', '75');
INSERT INTO "lesson" VALUES (76, 'llblmmafyynqr6vjo3bz4iyf7q', 3, 3, 'kntt', '76');
INSERT INTO "lesson" VALUES (77, '623feqpax6b5i3j4tb7swgqnk4', 3, 3, 'kntt', '77');
INSERT INTO "lesson" VALUES (78, 'y45e77wtofi7zu7syvtw6h5yhq', 3, 3, 'kntt', '78');
INSERT INTO "lesson" VALUES (79, 'wxiqhguqwjl4pkltmqdttll4ji', 3, 3, 'kntt', '79');
INSERT INTO "lesson" VALUES (80, 'kzwpamwoc6zi5wj4dkbttkveni', 3, 3, 'kntt', '80');
INSERT INTO "lesson" VALUES (81, 'ywd2scriwtizvspvm3xtug7uhe', 3, 3, 'kntt', '81');
INSERT INTO "lesson" VALUES (82, 'znsvwhs2ysc7seqokdizb3gkky', 1, 1, 'kntt', '1');
INSERT INTO "lesson" VALUES (83, '6sh6h6akur7spl5reyzqnhmbhi', 1, 1, 'kntt', '2');
INSERT INTO "lesson" VALUES (84, '26at2omcjbnqia4jwb2yjwh7u4', 1, 1, 'kntt', '3');
INSERT INTO "lesson" VALUES (85, 'gi5k42tgn4def4bbrnqbvy3wqa', 1, 1, 'kntt', '4');
INSERT INTO "lesson" VALUES (86, 'yfjec3nndb6glmknc7tf7llofy', 1, 1, 'kntt', '5');
INSERT INTO "lesson" VALUES (87, 'ppcp53x65ekorfbznvlvyldg4u', 1, 1, 'kntt', 'lt1');
INSERT INTO "lesson" VALUES (88, 'k6fzbsb5asrkciv6vh6wunszoa', 1, 1, 'kntt', '6');
INSERT INTO "lesson" VALUES (89, '3yqrrjedf7zi4pjphzmcraew64', 1, 1, 'kntt', '7');
INSERT INTO "lesson" VALUES (90, '62yioxoh2gf4sfuuxzbh6pvxiy', 1, 1, 'kntt', '8');
INSERT INTO "lesson" VALUES (91, 'uhpi6vhhgbxtxmrnjcgmog5wdq', 1, 1, 'kntt', '9');
INSERT INTO "lesson" VALUES (92, 'wn2qnrckftpd3or2mwcm6gncim', 1, 1, 'kntt', '10');
INSERT INTO "lesson" VALUES (93, 'nhfkzd5js4cp4f74tdwm334eaq', 1, 1, 'kntt', 'lt2');
INSERT INTO "lesson" VALUES (94, '2ukuv2wxsxwkvwcncu2iqawp54', 1, 1, 'kntt', '11');
INSERT INTO "lesson" VALUES (95, 'dxyt7arfmua76osfhvl32qzhke', 1, 1, 'kntt', '12');
INSERT INTO "lesson" VALUES (96, '4w7hr4vwb63sg25tpdjtfdirna', 1, 1, 'kntt', '13');
INSERT INTO "lesson" VALUES (97, 'lc3wzqdjzfq72hlmprfi5hht2a', 1, 1, 'kntt', '14');
INSERT INTO "lesson" VALUES (98, '334f44zfg2ov6epjoznixhvimm', 1, 1, 'kntt', '15');
INSERT INTO "lesson" VALUES (99, 'b567c27na55ceg7u7tdqgrdscu', 1, 1, 'kntt', 'lt3');
INSERT INTO "lesson" VALUES (100, 'bvxayccxdcu33is5ftnm2e26lq', 1, 1, 'kntt', '16');
INSERT INTO "lesson" VALUES (101, 'amdlgmzzukus7wfx65vuzim4xe', 1, 1, 'kntt', '17');
INSERT INTO "lesson" VALUES (102, 'jarb3un7jnyuswzdqd72boc7eq', 1, 1, 'kntt', '18');
INSERT INTO "lesson" VALUES (103, 'h2x3pr2u4yhemg7gnpvisxiiva', 1, 1, 'kntt', '19');
INSERT INTO "lesson" VALUES (104, 'sk3k7cgclmydlh3eg2q3astpoq', 1, 1, 'kntt', '20');
INSERT INTO "lesson" VALUES (105, 'isldk7igmvf7iqn2f5nxkaahpe', 1, 1, 'kntt', 'lt4');
INSERT INTO "lesson" VALUES (106, 'wngip4euczunsjnj5wysrvuyey', 1, 1, 'kntt', '21');
INSERT INTO "lesson" VALUES (107, 'tucv3o3yxw3iqncciyloay52gi', 1, 1, 'kntt', '22');
INSERT INTO "lesson" VALUES (108, 'cdu6qf6et2fwpm2bq26hyx2epy', 1, 1, 'kntt', '23');
INSERT INTO "lesson" VALUES (109, '5dm2r5z543sufi6vjgx5ludvuy', 1, 1, 'kntt', '24');
INSERT INTO "lesson" VALUES (110, 'y7k5fbauxmnpwlg3kn4sxndpqu', 1, 1, 'kntt', '25');
INSERT INTO "lesson" VALUES (111, 'll2hfg3fzbh2uernlifkux4h44', 1, 1, 'kntt', 'lt5');
INSERT INTO "lesson" VALUES (112, '4wqdtwukcgpolhjtyxfdn4feoy', 1, 1, 'kntt', '26');
INSERT INTO "lesson" VALUES (113, 'esx4obr5g2lwnsnxdvf7p5q3v4', 1, 1, 'kntt', '27');
INSERT INTO "lesson" VALUES (114, 'p63tdtbwoixusvktrisp33xxre', 1, 1, 'kntt', '28');
INSERT INTO "lesson" VALUES (115, 'vcbqafknhxcbivr2yewc75zw6i', 1, 1, 'kntt', '29');
INSERT INTO "lesson" VALUES (116, '55m5weut2kvrabcf2aib3bvbz4', 1, 1, 'kntt', '30');
INSERT INTO "lesson" VALUES (117, 'hivev7h5jiuaqwbeqvhf6nbbdm', 1, 1, 'kntt', 'lt6');
INSERT INTO "lesson" VALUES (118, 'nfbmnxqy45nep6sy3x7tbuqpvy', 1, 1, 'kntt', '31');
INSERT INTO "lesson" VALUES (119, 'hjlh3bjjcqjsugmkvswmogmf64', 1, 1, 'kntt', '32');
INSERT INTO "lesson" VALUES (120, 'g5xrkljwtawne4iixhq3wxttye', 1, 1, 'kntt', '33');
INSERT INTO "lesson" VALUES (121, 'dnqe5f3rfm5ubf3dnu3wwl2s3u', 1, 1, 'kntt', '34');
INSERT INTO "lesson" VALUES (122, 'xabkz54bzadbkgkufcxcjxdn7e', 1, 1, 'kntt', '35');
INSERT INTO "lesson" VALUES (123, 'gd376laxubldtdlw5ptpzyvjdm', 1, 1, 'kntt', 'lt7');
INSERT INTO "lesson" VALUES (124, 'xja7sjum3g7xsusck6pdi5nz3a', 1, 1, 'kntt', '36');
INSERT INTO "lesson" VALUES (125, 'mkpcajp2bzw77eecmxqlr2mcpy', 1, 1, 'kntt', '37');
INSERT INTO "lesson" VALUES (126, 'il5acnuqha5c5qtp3v6pwrszem', 1, 1, 'kntt', '38');
INSERT INTO "lesson" VALUES (127, '3x3muyujfgtl6eseltomtjpsqq', 1, 1, 'kntt', '39');
INSERT INTO "lesson" VALUES (128, '2ltzd5vvkbjpm33a5gngcjjcfa', 1, 1, 'kntt', '40');
INSERT INTO "lesson" VALUES (129, 'w5ccavuaf6lank2zwlpaely6bu', 1, 1, 'kntt', 'lt8');
INSERT INTO "lesson" VALUES (130, 'vordekkufdvi2wgbvmzwmjijqe', 1, 1, 'kntt', '41');
INSERT INTO "lesson" VALUES (131, 'a7yi3jpv5g6j7qvwpaulc5ucea', 1, 1, 'kntt', '42');
INSERT INTO "lesson" VALUES (132, 'hjbwatsumjqabtorhw4ifbn67e', 1, 1, 'kntt', '43');
INSERT INTO "lesson" VALUES (133, 'juvhxe4qpqvlok375mcdn4wbvi', 1, 1, 'kntt', '44');
INSERT INTO "lesson" VALUES (134, 'pwmfhdoja6drcclugptqukbx3m', 1, 1, 'kntt', '45');
INSERT INTO "lesson" VALUES (135, 'qs7novmhtao75z2atd62rlfoum', 1, 1, 'kntt', 'lt9');
INSERT INTO "lesson" VALUES (136, 'xeae5i6ifrqvvbxnwyoater2cy', 1, 1, 'kntt', '46');
INSERT INTO "lesson" VALUES (137, 'jesqybifxlnxjd72xozpa54u4a', 1, 1, 'kntt', '47');
INSERT INTO "lesson" VALUES (138, 'it7fghv2npwwaeyrqb6obd6eui', 1, 1, 'kntt', '48');
INSERT INTO "lesson" VALUES (139, 'ysizyqmh5drl26b2wo7gqucspa', 1, 1, 'kntt', '49');
INSERT INTO "lesson" VALUES (140, 'vhcs7mtk2eib2t7rqfzx7rl6ei', 1, 1, 'kntt', '50');
INSERT INTO "lesson" VALUES (141, 'ftndsjsokshsd5oglbdm3segoe', 1, 1, 'kntt', 'lt10');
INSERT INTO "lesson" VALUES (142, 'unjwdl35pali4nvqyrubnmitw4', 1, 1, 'kntt', '51');
INSERT INTO "lesson" VALUES (143, 'ecafhwolts7ejuukdekdivzali', 1, 1, 'kntt', '52');
INSERT INTO "lesson" VALUES (144, 'kqx6bgv54kwbamddgw5w2bfpd4', 1, 1, 'kntt', '53');
INSERT INTO "lesson" VALUES (145, 'wj4flkdjqs5xnwgkhms3w5imhm', 1, 1, 'kntt', '54');
INSERT INTO "lesson" VALUES (146, 'tvoyxafxbuv4o7rqktbkzvzthq', 1, 1, 'kntt', '55');
INSERT INTO "lesson" VALUES (147, 'kz4g2ovuoe5hwz4x4ipfzjnqqy', 1, 1, 'kntt', 'lt11');
INSERT INTO "lesson" VALUES (148, '4wfphuerhc6h7kyxqrcupm4mde', 1, 1, 'kntt', '56');
INSERT INTO "lesson" VALUES (149, 'eatpecvc2atzjdzjjm6tz6cbzy', 1, 1, 'kntt', '57');
INSERT INTO "lesson" VALUES (150, 'py4jjul2m7qg7jgl4qxycyrtle', 1, 1, 'kntt', '58');
INSERT INTO "lesson" VALUES (151, '34grel4qyzootvun6gmtzvgdii', 1, 1, 'kntt', '59');
INSERT INTO "lesson" VALUES (152, '7qh3yk4sezqasp3r426xm3w56i', 1, 1, 'kntt', '60');
INSERT INTO "lesson" VALUES (153, 'f63tbou66xrejti6lgptrwxdqi', 1, 1, 'kntt', 'lt12');
INSERT INTO "lesson" VALUES (154, 'mprexapsqszsmkr4qtcjgq3kaq', 1, 1, 'kntt', '61');
INSERT INTO "lesson" VALUES (155, 'bq7jdwfjpfwqtxq6sysmx337nm', 1, 1, 'kntt', '62');
INSERT INTO "lesson" VALUES (156, 'hochu26usdm7yt2446dhicjyee', 1, 1, 'kntt', '63');
INSERT INTO "lesson" VALUES (157, 'uqs2a5bkihcfuyc4jqp6xqitai', 1, 1, 'kntt', '64');
INSERT INTO "lesson" VALUES (158, 'a36komskhmqnwtw7g5apzeohqa', 1, 1, 'kntt', '65');
INSERT INTO "lesson" VALUES (159, 'ztprw3sudvrnrfo7acwfrysuu4', 1, 1, 'kntt', 'lt13');
INSERT INTO "lesson" VALUES (160, 'mqxcxqzdpkxhna4cht37amlgq4', 1, 1, 'kntt', '66');
INSERT INTO "lesson" VALUES (161, 'p6zmntbam7a4nxot7ylc5xlice', 1, 1, 'kntt', '67');
INSERT INTO "lesson" VALUES (162, 'cuwcn7asp2dprbvmwkcgh43mim', 1, 1, 'kntt', '68');
INSERT INTO "lesson" VALUES (163, 'vc4ewa3btfreewmjkoxe7jmbp4', 1, 1, 'kntt', '69');
INSERT INTO "lesson" VALUES (164, '2uydigor3daqo5sudlgubzwehm', 1, 1, 'kntt', '70');
INSERT INTO "lesson" VALUES (165, '4ql46yvbawc3iywkioj2u7c2ou', 1, 1, 'kntt', 'lt14');
INSERT INTO "lesson" VALUES (166, 'cssihnslxd447f5wf4xx4qvcc4', 1, 1, 'kntt', '71');
INSERT INTO "lesson" VALUES (167, 'xdbu4yg4i5mxellofinyl726qy', 1, 1, 'kntt', '72');
INSERT INTO "lesson" VALUES (168, 'ev3sfdng5ski5x2lmy674qlhr4', 1, 1, 'kntt', '73');
INSERT INTO "lesson" VALUES (169, '7t2p55iixx7htjjawwgs37c2c4', 1, 1, 'kntt', '74');
INSERT INTO "lesson" VALUES (170, 'ke6lmv2vdtguu7j77uzb26sijq', 1, 1, 'kntt', '75');
INSERT INTO "lesson" VALUES (171, 'h4lt62z6wngmvoouzpi33kfigq', 1, 1, 'kntt', 'lt15');
INSERT INTO "lesson" VALUES (172, 'px2ywduneviluwvgkvvrvknxbq', 1, 1, 'kntt', '76');
INSERT INTO "lesson" VALUES (173, 'f6inlxlel2agn65x2x2lvoxata', 1, 1, 'kntt', '77');
INSERT INTO "lesson" VALUES (174, 'djzjqmpx3dnbihhapxj5uh5tcy', 1, 1, 'kntt', '78');
INSERT INTO "lesson" VALUES (175, 'dz6zecvodf3u2ity3ano2hfhye', 1, 1, 'kntt', '79');
INSERT INTO "lesson" VALUES (176, 'vgrkvtym5qah2h4o6op2bvz5je', 1, 1, 'kntt', '80');
INSERT INTO "lesson" VALUES (177, 'eyub7nmq3di6wpurjnr2jqzqg4', 1, 1, 'kntt', 'lt16');
INSERT INTO "lesson" VALUES (178, 'jj5wwq7jo6goeyox5arj2xxp4i', 1, 1, 'kntt', '81');
INSERT INTO "lesson" VALUES (179, 'uzhtfpg4np3ykdsy5agucqr344', 1, 1, 'kntt', '82');
INSERT INTO "lesson" VALUES (180, 'fjfltlkh7sla57qbpeuygpmoye', 1, 1, 'kntt', '83');
INSERT INTO "lesson" VALUES (181, 'qhgwv5yzt5x333fxswqgk57y4i', 1, 1, 'kntt', '84');
INSERT INTO "lesson" VALUES (182, '6pb3xaeudvq5s7vmos7ehbfnme', 1, 1, 'kntt', '85');
INSERT INTO "lesson" VALUES (183, 'rqjjo4mujtgwquox2eetunhfxq', 1, 1, 'kntt', 'lt17');
INSERT INTO "lesson" VALUES (184, 'npd6khbo7vj77hvuq4thz4a3z4', 1, 1, 'kntt', '86');
INSERT INTO "lesson" VALUES (185, 'i3jzddpnfqforayizab7ctbztq', 1, 1, 'kntt', '87');
INSERT INTO "lesson" VALUES (186, '736dkmfr25xcixrt62y62xhr3a', 1, 1, 'kntt', '88');
INSERT INTO "lesson" VALUES (187, 'l27zuujrukz2jnlv5k75kfhorm', 1, 1, 'kntt', '89');
INSERT INTO "lesson" VALUES (188, 'gfwuqywnv74eisfiy3f7djczmy', 1, 1, 'kntt', '90');
INSERT INTO "lesson" VALUES (189, 'hqghz4mjae3nxzaqztijstopwm', 1, 1, 'kntt', 'lt18');
INSERT INTO "plan" VALUES (1, NULL, 3, 3, 'kntt', 2026, 1, 'Toán 3 (kế hoạch mẫu)', 'kế hoạch mẫu', 1, 1795944580);
INSERT INTO "plan" VALUES (2, NULL, 1, 1, 'kntt', 2026, 1, 'Tiếng Việt 1, học kì 1 (kế hoạch mẫu)', 'kế hoạch mẫu', 1, 1795944580);
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
INSERT INTO "package" VALUES (1, '5f7ace5dbe926cd87cdb38dcab7d564ff1848180cd2985a5fe7b7176e14e8adf', 'html5', '', 'ready', 'html5', 'Bài một trang', 'application/zip', 1, 4103, 1, 0, 1, 1795944580);
INSERT INTO "package" VALUES (2, '2a50fa0766fa82166d4f2710a50733f1fc57728d972a5ebf4b221618d1127902', 'html5', '', 'ready', 'html5', 'Bài một trang', 'application/zip', 1, 4063, 1, 0, 1, 1795944580);
INSERT INTO "package" VALUES (3, '6f71c1405472413bc3dd7d55f216a19d7d794d810864017c2f6417a6958e379b', 'html5', '', 'ready', 'html5', 'Bài một trang', 'application/zip', 1, 4038, 1, 0, 1, 1795944580);
INSERT INTO "package" VALUES (4, '0407ba6b7cf94855c3cddcad6777e60120c64a8a5f756c15870c08ae67f65d10', 'html5', '', 'ready', 'html5', 'Bài một trang', 'application/zip', 1, 4047, 1, 0, 1, 1795944580);
INSERT INTO "package" VALUES (5, 'de8b055f4d26260b9881fea17f722ce7e759e8dc6eb34987ad18256e553d2ace', 'html5', '', 'ready', 'html5', 'Bài một trang', 'application/zip', 1, 4100, 1, 0, 1, 1795944580);
INSERT INTO "package" VALUES (6, '5f58e5df477f357b5a2433ddfdb3d96d9809aa3c305d428039ad9f67adf841a5', 'html5', '', 'ready', 'html5', 'Bài một trang', 'application/zip', 1, 4025, 1, 0, 1, 1795944580);
INSERT INTO "package" VALUES (7, '1e46ba0b161baa7721921c3887d16690b1440db311aed5a76ba93f26f9711630', 'scorm2004', '2004 4th Edition', 'ready', 'scorm', 'Gam', 'application/zip', 7, 19638, 3, 3, 1, 1795944580);
INSERT INTO "package" VALUES (8, '77c2fe46beb6d56df5aad5a5ffc7866582665ca7081ac159415ccc160911dc73', 'scorm12', '1.2', 'ready', 'scorm', 'A a', 'application/zip', 5, 13815, 1, 1, 1, 1795944580);
INSERT INTO "package" VALUES (9, '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'pdf', '', 'ready', 'pdf', 'Thuoc giay 15 cm', 'application/pdf', 1, 6536, 1, 0, 1, 1795944580);
INSERT INTO "package" VALUES (10, 'b226e3473ec3f9754e9d64a083c73fefa1c75225f848aa36fd143713e6dc6da5', 'scorm12', '1.2', 'ready', 'scorm', 'Mi-li-mét', 'application/zip', 5, 31564, 1, 1, 1, 1795944580);
INSERT INTO "package" VALUES (11, '3f234e5534929db75a37c489c05a33d7d283d6048e487a68ba98ec783567ce02', 'scorm2004', '2004 4th Edition', 'ready', 'scorm', 'Hình tròn. Tâm, bán kính, đường kính', 'application/zip', 5, 15828, 1, 1, 1, 1795944580);
INSERT INTO "package" VALUES (12, '2790669c7d56d013678490ebd0837ef407705064f3f934e1d443c7ae9530f762', 'scorm12', '1.2', 'ready', 'scorm', 'Nhiệt độ', 'application/zip', 5, 15115, 1, 1, 1, 1795944580);
INSERT INTO "package" VALUES (13, '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'pdf', '', 'ready', 'pdf', 'thuoc de in', 'application/pdf', 1, 6536, 1, 0, 1, 1795944580);
INSERT INTO "package" VALUES (14, 'd52e536a532846fb8bbd5561036955be0423c00c2636ee87741b6b52a35f6135', 'html5', '', 'ready', 'html5', 'Bảng nhân 9', 'application/zip', 3, 5044, 1, 0, 1, 1795944580);
INSERT INTO "package" VALUES (15, '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'pdf', '', 'ready', 'pdf', 'Bai32 mi li lit (nhap)', 'application/pdf', 1, 6536, 1, 0, 1, 1795944580);
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
INSERT INTO "item" VALUES (1, 'wkacs7vu2o3gsvxbcgjdn22pgq', 2, 5, 'Ôn tập các số đến 1 000', 'on tap cac so den 1 000', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Một trang: đọc và làm ba việc vào vở.', 1, 1, '', 1, 1788660000, 1788660000, 1788660000, 1788660000, NULL, 1788660000, 2, 1788660000, NULL, 8, 1, 0, NULL, 3, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (2, 'kaw62fgoxxvodi7k3ewwejxom4', 2, 4, 'Bảng nhân 3, bảng chia 3', 'bang nhan 3 bang chia 3', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Một trang: đọc và làm ba việc vào vở.', 2, 2, '', 1, 1789092000, 1789092000, 1789092000, 1789092000, NULL, 1789092000, 2, 1789092000, NULL, 8, 5, 0, NULL, 3, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (3, 'uxkmaeeloq7kxj2ikuvbuwf42y', 2, 6, 'Chữ e, ê', 'chu e e', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Một trang: đọc và làm ba việc vào vở.', 3, 3, '', 1, 1789696800, 1789696800, 1789696800, 1789696800, NULL, 1789696800, 2, 1789696800, NULL, 2, 91, 0, NULL, 1, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (4, 'qttep7hyyymbpc7s7y2uyt2uvm', 2, 4, 'Bảng nhân 4, bảng chia 4', 'bang nhan 4 bang chia 4', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Một trang: đọc và làm ba việc vào vở.', 4, 4, '', 1, 1791338400, 1791338400, 1791338400, 1791338400, NULL, 1791338400, 2, 1791338400, NULL, 8, 6, 0, NULL, 3, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (5, '5ijkpi7jgultoc6t7wdhv2lt4u', 2, 5, 'Ôn tập hình học và đo lường', 'on tap hinh hoc va do luong', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Một trang: đọc và làm ba việc vào vở.', 5, 5, '', 1, 1791943200, 1791943200, 1791943200, 1791943200, NULL, 1791943200, 2, 1791943200, NULL, 8, 7, 0, NULL, 3, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (6, '2cufmzvwum3crl6olcaw7ffzge', 2, 6, 'Chữ o, ô', 'chu o o', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Một trang: đọc và làm ba việc vào vở.', 6, 6, '', 1, 1792461600, 1792461600, 1792461600, 1792461600, NULL, 1792461600, 2, 1792461600, NULL, 2, 94, 0, NULL, 1, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (7, 'td6gsnwflxorph4zq3dyok7ski', 2, 5, 'Gam', 'gam', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Ba phần: khám phá, luyện tập và đố vui với cái cân đĩa.', 7, 7, '', 1, 1795944580, 1795944580, 1795944580, 1795944580, NULL, 1795944580, 2, 1795944580, NULL, 8, 31, 0, NULL, 3, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (8, 'qkfyvnuzrfwo46bpgy6rkwzigi', 2, 6, 'Chữ a', 'chu a', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Nhận mặt chữ a, tìm tiếng có chữ a qua hình.', 8, 8, '', 1, 1795944580, 1795944580, 1795944580, 1795944580, NULL, 1795944580, 2, 1795944580, NULL, 2, 88, 0, NULL, 1, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (9, 'wfzr6ef5ci5flk7onpfryu46ua', 2, 4, 'Thước giấy 15 cm để in và cắt', 'thuoc giay 15 cm de in va cat', 'material', 'published', 'school', 'Tự soạn cho trường mẫu', 'In đúng khổ A4, không thu nhỏ; mỗi em cắt một chiếc để đo ở nhà.', 9, 9, '', 1, 1795944580, 1795944580, 1795944580, 1795944580, NULL, 1795944580, 2, 1795944580, NULL, 8, 30, 0, NULL, 3, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (10, 'dr55lk7zwxfkyrlmcssesknkfe', 2, 4, 'Mi-li-mét', 'mi li met', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Đọc thước, đổi xăng-ti-mét ra mi-li-mét, bốn câu đo và ước lượng.', 10, 10, '', 1, 1795944580, 1795944580, 1795944580, 1795944580, NULL, 1795944580, 2, 1795944580, NULL, 8, 30, 0, NULL, 3, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (11, 'l5l2wwxwtbb4bueh7ymdnbawfe', 2, 5, 'Hình tròn. Tâm, bán kính, đường kính', 'hinh tron tam ban kinh duong kinh', 'elesson', 'submitted', 'school', 'Tự soạn cho trường mẫu', 'Giới thiệu tâm, bán kính, đường kính; bốn câu hỏi.', 11, NULL, '', NULL, 1795944580, 1795944580, 1795944580, NULL, NULL, NULL, NULL, 1795944580, NULL, 8, 17, 0, NULL, 3, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (12, 'p6ztl3dhj3dosqe3khrt2xdy6i', 2, 5, 'Nhiệt độ. Đọc nhiệt kế', 'nhiet do doc nhiet ke', 'elesson', 'submitted', 'school', 'Tự soạn cho trường mẫu', 'Đọc nhiệt kế, so nóng lạnh; ba câu hỏi.', 12, NULL, '', NULL, 1795944580, 1795944580, 1795944580, NULL, NULL, 1795944580, 2, 1795944580, NULL, 8, 33, 0, NULL, 3, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (13, 'pigznnhgmrke6xndijwohyovre', 2, 5, 'Thước để in ra giấy', 'thuoc de in ra giay', 'material', 'submitted', 'school', 'Tự soạn cho trường mẫu', 'Phát cho mỗi bàn một tờ.', 13, NULL, '', NULL, 1795944580, 1795944580, 1795944580, NULL, NULL, NULL, NULL, 1795944580, NULL, 8, 34, 0, NULL, 3, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (14, 'b7banopb4mwxmbee44lqnqn4nm', 2, 4, 'Bảng nhân 9', 'bang nhan 9', 'elesson', 'returned', 'school', 'Tự soạn cho trường mẫu', 'Thẻ lật và mười câu hỏi nhanh.', 14, NULL, 'Câu hỏi nhanh quá ít chữ, cô thêm phần bảng chia 9 cho đủ bài.', 2, 1795944580, 1795944580, 1795944580, NULL, NULL, NULL, NULL, 1795944580, NULL, 8, 12, 0, NULL, 3, 0, 3, 'grade', 0, 0);
INSERT INTO "item" VALUES (15, 'ehqftbdjyzvwamghw7g5cli2iy', 2, 4, 'Thước giấy, bản nháp', 'thuoc giay ban nhap', 'material', 'draft', 'school', 'Tự soạn cho trường mẫu', '', 15, NULL, '', NULL, 1795944580, 1795944580, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, NULL, 0, 0, 3, 'grade', 0, 0);
INSERT INTO "version" VALUES (1, 1, 1, '5f7ace5dbe926cd87cdb38dcab7d564ff1848180cd2985a5fe7b7176e14e8adf', 'On tap 1000.zip', 2058, 1, 1795944580, 1788660000, NULL, 0);
INSERT INTO "version" VALUES (2, 2, 1, '2a50fa0766fa82166d4f2710a50733f1fc57728d972a5ebf4b221618d1127902', 'bang nhan 3.zip', 2033, 2, 1795944580, 1789092000, NULL, 0);
INSERT INTO "version" VALUES (3, 3, 1, '6f71c1405472413bc3dd7d55f216a19d7d794d810864017c2f6417a6958e379b', 'chu e.zip', 2015, 3, 1795944580, 1789696800, NULL, 0);
INSERT INTO "version" VALUES (4, 4, 1, '0407ba6b7cf94855c3cddcad6777e60120c64a8a5f756c15870c08ae67f65d10', 'bang nhan 4.zip', 2021, 4, 1795944580, 1791338400, NULL, 0);
INSERT INTO "version" VALUES (5, 5, 1, 'de8b055f4d26260b9881fea17f722ce7e759e8dc6eb34987ad18256e553d2ace', 'luyen tap chung.zip', 2058, 5, 1795944580, 1791943200, NULL, 0);
INSERT INTO "version" VALUES (6, 6, 1, '5f58e5df477f357b5a2433ddfdb3d96d9809aa3c305d428039ad9f67adf841a5', 'chu o.zip', 2008, 6, 1795944580, 1792461600, NULL, 0);
INSERT INTO "version" VALUES (7, 7, 1, '1e46ba0b161baa7721921c3887d16690b1440db311aed5a76ba93f26f9711630', 'Toan3-bai 31 Gam.zip', 8666, 7, 1795944580, 1795944580, NULL, 0);
INSERT INTO "version" VALUES (8, 8, 1, '77c2fe46beb6d56df5aad5a5ffc7866582665ca7081ac159415ccc160911dc73', 'TiengViet1_Bai6_chu_a.zip', 6231, 8, 1795944580, 1795944580, NULL, 0);
INSERT INTO "version" VALUES (9, 9, 1, '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'Thuoc giay 15 cm.pdf', 6536, 9, 1795944580, 1795944580, NULL, 1);
INSERT INTO "version" VALUES (10, 10, 1, 'b226e3473ec3f9754e9d64a083c73fefa1c75225f848aa36fd143713e6dc6da5', 'Bai30_MiLiMet_v2.zip', 7345, 10, 1795944580, 1795944580, NULL, 0);
INSERT INTO "version" VALUES (11, 11, 1, '3f234e5534929db75a37c489c05a33d7d283d6048e487a68ba98ec783567ce02', 'hinh tron - tam, ban kinh, duong kinh.zip', 6421, 11, 1795944580, NULL, NULL, 0);
INSERT INTO "version" VALUES (12, 12, 1, '2790669c7d56d013678490ebd0837ef407705064f3f934e1d443c7ae9530f762', 'Bai33_nhiet_do.zip', 6337, 12, 1795944580, NULL, NULL, 0);
INSERT INTO "version" VALUES (13, 13, 1, '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'thuoc de in.pdf', 6536, 13, 1795944580, NULL, NULL, 1);
INSERT INTO "version" VALUES (14, 14, 1, 'd52e536a532846fb8bbd5561036955be0423c00c2636ee87741b6b52a35f6135', 'BANG NHAN 9.zip', 2779, 14, 1795944580, NULL, NULL, 0);
INSERT INTO "version" VALUES (15, 15, 1, '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'Bai32 mi li lit (nhap).pdf', 6536, 15, 1795944580, NULL, NULL, 1);
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
INSERT INTO "review_event" VALUES (19, 7, 7, 5, 'submit', '', 1795944580);
INSERT INTO "review_event" VALUES (20, 7, 7, 2, 'pass', '', 1795944580);
INSERT INTO "review_event" VALUES (21, 7, 7, 1, 'publish', '', 1795944580);
INSERT INTO "review_event" VALUES (22, 8, 8, 6, 'submit', '', 1795944580);
INSERT INTO "review_event" VALUES (23, 8, 8, 2, 'pass', '', 1795944580);
INSERT INTO "review_event" VALUES (24, 8, 8, 1, 'publish', '', 1795944580);
INSERT INTO "review_event" VALUES (25, 9, 9, 4, 'submit', '', 1795944580);
INSERT INTO "review_event" VALUES (26, 9, 9, 2, 'pass', '', 1795944580);
INSERT INTO "review_event" VALUES (27, 9, 9, 1, 'publish', '', 1795944580);
INSERT INTO "review_event" VALUES (28, 10, 10, 4, 'submit', '', 1795944580);
INSERT INTO "review_event" VALUES (29, 10, 10, 2, 'pass', '', 1795944580);
INSERT INTO "review_event" VALUES (30, 10, 10, 1, 'publish', '', 1795944580);
INSERT INTO "review_event" VALUES (31, 11, 11, 5, 'submit', '', 1795944580);
INSERT INTO "review_event" VALUES (32, 12, 12, 5, 'submit', '', 1795944580);
INSERT INTO "review_event" VALUES (33, 12, 12, 2, 'pass', '', 1795944580);
INSERT INTO "review_event" VALUES (34, 13, 13, 5, 'submit', '', 1795944580);
INSERT INTO "review_event" VALUES (35, 14, 14, 4, 'submit', '', 1795944580);
INSERT INTO "review_event" VALUES (36, 14, 14, 2, 'return', 'Câu hỏi nhanh quá ít chữ, cô thêm phần bảng chia 9 cho đủ bài.', 1795944580);
INSERT INTO "upload" VALUES (1, 'nr7jaoss3f2v4cpx3faap67qbi', 5, 1, 'On tap 1000.zip', 2058, 2058, X'47049E0F1FCFC296E43713310690657B86BF4C38BB407B51F36BE30648AD75A350400000000000004C000000A80700000000000021000000000000000000071000000A001400696E6465782E68746D6C555401000075780B0001040000000004000000009D574B6F', '5f7ace5dbe926cd87cdb38dcab7d564ff1848180cd2985a5fe7b7176e14e8adf', 'done', 1788660000, 1789264800, 1);
INSERT INTO "upload" VALUES (2, 'rm6difwdcxxbt62g4xxwqfdmcy', 4, 2, 'bang nhan 3.zip', 2033, 2033, X'1817D7CF63457F6782C8E36566186394ED774E131DCEA2F79C96716EF4884E04883F00000000000065782E68746D6C555401000075780B000104000000000400000000504B050600000000010001004C0000008F070000000001040000000004000000009D574B6F', '2a50fa0766fa82166d4f2710a50733f1fc57728d972a5ebf4b221618d1127902', 'done', 1789092000, 1789696800, 1);
INSERT INTO "upload" VALUES (3, 'd2fb66wchcejbhefvhdp3bqkqm', 6, 3, 'chu e.zip', 2015, 2015, X'B2B8710057A8F73B7E75969FE5E0DE2E7115CD5710E553897643FB9850C5767DF83E000000000000000000000400000000504B050600000000010001004C0000007D07000000006E6465782E68746D6C555401000075780B0001040000000004000000009D574B8F', '6f71c1405472413bc3dd7d55f216a19d7d794d810864017c2f6417a6958e379b', 'done', 1789696800, 1790301600, 1);
INSERT INTO "upload" VALUES (4, 'nzpffyktixstibrlhf5qvbl5re', 4, 4, 'bang nhan 4.zip', 2021, 2021, X'2EE8CCE3902F47D29F2F150678113668BCB7551560E9B7C9424D8EBCB43231E4283F00000000000075780B000104000000000400000000504B050600000000010001004C000000830700000000746D6C555401000075780B0001040000000004000000009D574B8F', '0407ba6b7cf94855c3cddcad6777e60120c64a8a5f756c15870c08ae67f65d10', 'done', 1791338400, 1791943200, 1);
INSERT INTO "upload" VALUES (5, 'cu7qmemn2mn66d4uojth7lr6nq', 5, 5, 'luyen tap chung.zip', 2058, 2058, X'18F28032378DBC54C4EDEBEB0203EA0B47A3B379C4439957A9415ACA330B88CE50400000000000004C000000A80700000000000021000000000000000000041000000A001400696E6465782E68746D6C555401000075780B0001040000000004000000009D574B8B', 'de8b055f4d26260b9881fea17f722ce7e759e8dc6eb34987ad18256e553d2ace', 'done', 1791943200, 1792548000, 1);
INSERT INTO "upload" VALUES (6, 'iuhblwavlt44nxwhjitjdpi6jq', 6, 6, 'chu o.zip', 2008, 2008, X'C630163E4339FBE8AA071287CD2E2D354DFCB34A03A61028F9DE881349E85729C03E0000000000000000504B050600000000010001004C00000076070000000000000A001400696E6465782E68746D6C555401000075780B0001040000000004000000009D574B8F', '5f58e5df477f357b5a2433ddfdb3d96d9809aa3c305d428039ad9f67adf841a5', 'done', 1792461600, 1793066400, 1);
INSERT INTO "upload" VALUES (7, 'eerk6epodhbuxwxiyr2hw2abrm', 5, 7, 'Toan3-bai 31 Gam.zip', 8666, 8666, X'6932B238D289F0808935B18E21C5E378E27BCAD8C42D644A4B53B285BD247552D00E01000000000000000000504B050600000000070007001E020000A61F000000000B001400646F2D7675692E68746D6C555401000075780B000104000000000400000000B55541', '1e46ba0b161baa7721921c3887d16690b1440db311aed5a76ba93f26f9711630', 'done', 1795944580, 1796549380, 1);
INSERT INTO "upload" VALUES (8, 'vnkfa2dczp2l36ojhcedethdpa', 6, 8, 'TiengViet1_Bai6_chu_a.zip', 6231, 6231, X'78D6094DA8F9168EC3D2364F4648704253CDB4A01CA50CF7DA2DD5B3E2F84EE6B8C200000000000000504B050600000000050005007E010000C316000000000200000F001400696D736D616E69666573742E786D6C555401000075780B0001040000000004000000', '77c2fe46beb6d56df5aad5a5ffc7866582665ca7081ac159415ccc160911dc73', 'done', 1795944580, 1796549380, 1);
INSERT INTO "upload" VALUES (9, 'b7fu67vho4l2a6dd7t5oldknpq', 4, 9, 'Thuoc giay 15 cm.pdf', 6536, 6536, X'9975AF288217B909F264CB721F6F9CA4493D96CBD956042B8552BE342F81728840CC000000000000300A2525454F460A0A312030206F626A0A3C3C202F54797065202F436174616C6F67202F5061676573203220302052202F4C616E672028766929203E3E0A656E', '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'done', 1795944580, 1796549380, 1);
INSERT INTO "upload" VALUES (10, '6mobfvubs4dwc5c3x3h37237bi', 4, 10, 'Bai30_MiLiMet_v2.zip', 7345, 7345, X'9240F75D986D9438629F97445A071B600B8F4793FDEFD4B8415D7D0EA5B5F77B88E5000000000000636F726D2E6A73555401000075780B000104000000000400000000504B050600000000050005007E0100001D1B000000000075780B0001040000000004000000', 'b226e3473ec3f9754e9d64a083c73fefa1c75225f848aa36fd143713e6dc6da5', 'done', 1795944580, 1796549380, 1);
INSERT INTO "upload" VALUES (11, 'ardcbxlegzqsdcbdcazxw66epe', 5, 11, 'hinh tron - tam, ban kinh, duong kinh.zip', 6421, 6421, X'FC4657B63E11D07F9B433B49DA6B5DF6A891A3ADA08327FBF38E83239AB1537FA8C80000000000004B050600000000050005007E010000811700000000000D0400000F001400696D736D616E69666573742E786D6C555401000075780B0001040000000004000000', '3f234e5534929db75a37c489c05a33d7d283d6048e487a68ba98ec783567ce02', 'done', 1795944580, 1796549380, 1);
INSERT INTO "upload" VALUES (12, 'qxwizg6bf6y65x5zda45x6aoaq', 5, 12, 'Bai33_nhiet_do.zip', 6337, 6337, X'953FC3D97733C2D1F10C2006442245DC625B66A2A4C5E4D57862837D7A6C30C708C6000000000000004B0304140008000800000021000000000000000000F60200000F001400696D736D616E69666573742E786D6C555401000075780B0001040000000004000000', '2790669c7d56d013678490ebd0837ef407705064f3f934e1d443c7ae9530f762', 'done', 1795944580, 1796549380, 1);
INSERT INTO "upload" VALUES (13, 'bq2fxqvxmfr2ctq25jhbxn62fe', 5, 13, 'thuoc de in.pdf', 6536, 6536, X'9975AF288217B909F264CB721F6F9CA4493D96CBD956042B8552BE342F81728840CC000000000000300A2525454F460A0A312030206F626A0A3C3C202F54797065202F436174616C6F67202F5061676573203220302052202F4C616E672028766929203E3E0A656E', '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'done', 1795944580, 1796549380, 1);
INSERT INTO "upload" VALUES (14, 'j5kqduzpd2mhf6kg3uf3eagr24', 4, 14, 'BANG NHAN 9.zip', 2779, 2779, X'58FDAD9A8CBC857ABFFB3E1D223174B9845E57028E922340A6FC46B9EDE49E26D8560000000000000400000000504B05060000000003000300E1000000E4090000000000140067616D652E6A73555401000075780B0001040000000004000000009554CB6E133114', 'd52e536a532846fb8bbd5561036955be0423c00c2636ee87741b6b52a35f6135', 'done', 1795944580, 1796549380, 1);
INSERT INTO "upload" VALUES (15, 'xni5gyvbk7bjrcgswnytym7fhm', 4, 15, 'Bai32 mi li lit (nhap).pdf', 6536, 6536, X'9975AF288217B909F264CB721F6F9CA4493D96CBD956042B8552BE342F81728840CC000000000000300A2525454F460A0A312030206F626A0A3C3C202F54797065202F436174616C6F67202F5061676573203220302052202F4C616E672028766929203E3E0A656E', '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'done', 1795944580, 1796549380, 1);
INSERT INTO "attempt" VALUES (1, 'ukznad4q427neexxizphnuende', 'gzzyvq2ryk2nicnumnqzcxotvvxrleqv', 39, 9, 9, 'normal', 1, 1, 1, NULL, 153, 1795856380, 1795856533, NULL, 1795856533);
INSERT INTO "attempt" VALUES (2, '7zx7zbt5g5fw2bqww6zqb2sttq', 'yuto6t3nnusi6jkgxre55z2ky6mbtf35', 38, 7, 7, 'normal', 1, 3, 3, 100.0, 1068, 1795769980, 1795771048, NULL, 1795771048);
INSERT INTO "attempt" VALUES (3, 'eow43ublevuwxstzptkpzxddoe', 'nezgngmjfbkkugxqlsrjm4buod5q35z2', 40, 7, 7, 'normal', 1, 3, 3, 90.0, 570, 1795597180, 1795597750, NULL, 1795597750);
INSERT INTO "attempt" VALUES (4, 'pxamlkcljcivkbvmgflxnulqwe', 'uvynddml4xxf4gvutf2khdw5dsauulvj', 44, 7, 7, 'normal', 0, 3, 1, 60.0, 338, 1795510780, 1795511118, NULL, NULL);
INSERT INTO "attempt" VALUES (5, 'j7lwrnzzzwplr4thmlmsufmkx4', '3prbgz2ytic5yojxesfsq5556mlrcrhl', 45, 7, 7, 'normal', 1, 3, 3, 80.0, 1125, 1795424380, 1795338988, NULL, 1795425505);
INSERT INTO "attempt" VALUES (6, '6i5tasfwhzejwaomhukvi7wqzm', 'p4j7dztw2jsqzrugv4zdapergcmrlgfg', 41, 7, 7, 'normal', 1, 3, 3, 100.0, 681, 1795337980, 1795338661, NULL, 1795338661);
INSERT INTO "attempt" VALUES (7, 'ma63spgsnd75pfuwihjyeve4nq', 'nfqdlemlxp3wpryhl4phgiz5jmbgm3nz', 42, 7, 7, 'normal', 1, 3, 3, 70.0, 792, 1795769980, 1795770772, NULL, 1795770772);
INSERT INTO "attempt" VALUES (8, 'zu4zwpmiq6bb7dgdyomtj3mj6q', '7cny5odl55x4wylowdz2ubsiyqf5objh', 46, 7, 7, 'normal', 1, 3, 3, 60.0, 516, 1795597180, 1795597696, NULL, 1795597696);
INSERT INTO "attempt" VALUES (9, 'zekito6ivr3hnwct566hxqnlzm', 'dbxw5rgzmzjrfzbbgtylkmjc4dmibwao', 47, 7, 7, 'normal', 1, 3, 3, 80.0, 627, 1795510780, 1795511407, NULL, 1795511407);
INSERT INTO "attempt" VALUES (10, '4zk67n32i3ddkqbefdpaxhtana', 'c44vppl2jffqfl34v5jaaclovzfjo5bh', 70, 7, 7, 'normal', 0, 3, 1, 100.0, 340, 1795424380, 1795424720, NULL, NULL);
INSERT INTO "attempt" VALUES (11, 'n63u67v3cuwwbu6ukm5vygit3e', 'ld4bqqtvjvzd4bnk55ab2phh2hhr7oyw', 71, 7, 7, 'normal', 1, 3, 3, 70.0, 1131, 1795337980, 1795339111, NULL, 1795339111);
INSERT INTO "attempt" VALUES (12, 'jgb4k7terjjs7hcs3lfwoditam', 'yloil7hsvdo2mqg76trkqofzzwi3cpfg', 69, 7, 7, 'normal', 1, 3, 3, 90.0, 909, 1795769980, 1795770889, NULL, 1795770889);
INSERT INTO "attempt" VALUES (13, 'uj6dfctf6my5spzwzdas6rj6zi', 'axurcbb3klcj4tffctczdjw6ith6p5wp', 48, 7, 7, 'normal', 1, 3, 3, 80.0, 738, 1795597180, 1795597918, NULL, 1795597918);
INSERT INTO "attempt" VALUES (14, 'joqha4r2rburd23csgbtfrgeoa', '447p3ld77vhjbnjv7h5uck4bqanb4q2w', 49, 7, 7, 'normal', 1, 3, 3, 100.0, 849, 1795510780, 1795511629, NULL, 1795511629);
INSERT INTO "attempt" VALUES (15, 'nnpktz6lm3vxjjh4d26yvl7ukq', 'maxizyn75v6avymhv5pg3zjzh4ihrgoj', 52, 7, 7, 'normal', 1, 3, 3, 70.0, 462, 1795856380, 1795856842, NULL, 1795856842);
INSERT INTO "attempt" VALUES (16, 'mzgnazimquffyjp6n5pulisyem', 'hubssb77jo67x4h344cytq4iambepjqc', 53, 7, 7, 'normal', 1, 3, 3, 60.0, 573, 1795769980, 1795770553, NULL, 1795770553);
INSERT INTO "attempt" VALUES (17, 'kldjgayvsdrjcumtwuvqh6shha', '5lhw7i6lk7vkrap4y7ijohckzpr5653a', 54, 7, 7, 'normal', 1, 3, 3, 80.0, 684, 1795683580, 1795684264, NULL, 1795684264);
INSERT INTO "attempt" VALUES (18, 'eceazm44txhxlajnws4el33fti', 'ahedodnloxbeusc4xubezziotu33bbcp', 55, 7, 7, 'normal', 1, 3, 3, 100.0, 795, 1795597180, 1795597975, NULL, 1795597975);
INSERT INTO "attempt" VALUES (19, 'nliwlkurvufxcaj7uqanvz3xxa', '7oflvrbr6vsm36dyapnj5se7wxhtqfka', 56, 7, 7, 'normal', 1, 3, 3, 70.0, 906, 1795510780, 1795511686, NULL, 1795511686);
INSERT INTO "attempt" VALUES (20, 'x5arsgam5bk4l7leu2orxzakoe', 'dh6tqhbg4tpfo7sefurm7ohjq6mwlxln', 58, 7, 7, 'normal', 1, 3, 3, 90.0, 1128, 1795424380, 1795425508, NULL, 1795425508);
INSERT INTO "attempt" VALUES (21, 'yzqtdg4gbh3js5egiyixjycycq', 'sk5yaiaemdewtrzckycxj3ewwtjkflwl', 57, 7, 7, 'normal', 1, 3, 3, 60.0, 1017, 1795337980, 1795338997, NULL, 1795338997);
INSERT INTO "attempt" VALUES (22, 'r334chsnnvz23fdkwf3n3du2vy', '23or27ewwqqqssjqpziadrfef3q5o3ze', 59, 7, 7, 'normal', 0, 3, 1, 80.0, 173, 1795769980, 1795770153, NULL, NULL);
INSERT INTO "attempt" VALUES (23, 'gfyvs3rdpbirvezgartncs4tau', 'q3pu2x2gxy5ewv6okgactl3oafmpj327', 60, 7, 7, 'normal', 1, 3, 3, 100.0, 630, 1795856380, 1794045025, NULL, 1795857010);
INSERT INTO "attempt" VALUES (24, '77dq6le7ezaduncb75nwf5xtna', 'pjaomuas5qetvbee6kc2f5rcgf4r7ub7', 61, 7, 7, 'normal', 1, 3, 3, 70.0, 741, 1795597180, 1795597921, NULL, 1795597921);
INSERT INTO "attempt" VALUES (25, 'ssfse7pea7xdrlcftdphraquty', 'y6rjy4w5lso4cn35e5qz7vobhztggl55', 63, 7, 7, 'normal', 1, 3, 3, 60.0, 963, 1795424380, 1795425343, NULL, 1795425343);
INSERT INTO "attempt" VALUES (26, 'hgxksd277i52oh5rbz5hdd5nmq', '5ilt4eoxsz3rmrkxmkeiybmdxetpqgjz', 64, 7, 7, 'normal', 1, 3, 3, 80.0, 1074, 1795337980, 1795339054, NULL, 1795339054);
INSERT INTO "attempt" VALUES (27, 'pr3znnrvyrynwshyfxk5orcfuy', 'nnnhk4cfy6kyqbhm45ymlgdbu7sfkwl5', 65, 7, 7, 'normal', 1, 3, 3, 100.0, 465, 1795769980, 1795770445, NULL, 1795770445);
INSERT INTO "attempt" VALUES (28, '674pdk6lpw73vnfdxl2isjdvw4', 'qj5ibnouv67fmvrq5uitqnwzraupqu56', 66, 7, 7, 'normal', 0, 3, 1, 70.0, 192, 1795683580, 1795683772, NULL, NULL);
INSERT INTO "attempt" VALUES (29, 'kbtjwokmeha5vien3kdawbriv4', 'b56c27vb5d374vde4dvu7ev2awvbst4o', 67, 7, 7, 'normal', 1, 3, 3, 90.0, 687, 1795597180, 1794996104, NULL, 1795597867);
INSERT INTO "attempt" VALUES (30, '7qou4xfgdf3rmt6ahr66ewblnq', '4xebyhyrs5w654xb2b6u2tzbqqjvxw36', 68, 7, 7, 'normal', 1, 3, 3, 60.0, 798, 1795510780, 1795511578, NULL, 1795511578);
INSERT INTO "attempt" VALUES (31, '5ym35e52tbvrhzovj52acxpad4', '5m2umscyg2nz4bdy63ivepkofl236xly', 38, 10, 10, 'normal', 1, 1, 1, 100.0, 356, 1795942780, 1795943136, NULL, 1795943136);
INSERT INTO "attempt" VALUES (32, 'fqj5wqloycs5uy6p6fv4y6eaeq', 'b2gauy7mjxogjtaergin47xcy3tisnu6', 44, 10, 10, 'normal', 1, 1, 1, 60.0, 338, 1795683580, 1795683918, NULL, 1795683918);
INSERT INTO "attempt" VALUES (33, 'v2xgg4xba5vnggf33m4uqdq2gm', 'hubpcw73woz7ewmdlloya5qri6qq2jmg', 42, 10, 10, 'normal', 1, 1, 1, 70.0, 264, 1795942780, 1795943044, NULL, 1795943044);
INSERT INTO "attempt" VALUES (34, 'g54hyfhuthymxeyhqmg355d4uq', '2nhgkdpriflir7wsplfwd76pgodjghhl', 47, 10, 10, 'normal', 1, 1, 1, 80.0, 209, 1795683580, 1795683789, NULL, 1795683789);
INSERT INTO "attempt" VALUES (35, 'rq37bkkih2aex42flfkm2a7rtm', '3wxjiyhpfngxnjzyqokke7ausynm7ez2', 70, 10, 10, 'normal', 1, 1, 1, 100.0, 340, 1795597180, 1795597520, NULL, 1795597520);
INSERT INTO "attempt" VALUES (36, 'qoec75j6dep2o46gh6mfxoklv4', 'og4htaxdvx6emhddnphel3jwn4ee2lgr', 52, 10, 10, 'normal', 1, 1, 1, 70.0, 154, 1795942780, 1795942934, NULL, 1795942934);
INSERT INTO "attempt" VALUES (37, 'upb4rw4ao7jf4idgufestpahwe', 'zuoflrx4z7z7utamtnmv3ymeha7at7sh', 54, 10, 10, 'normal', 1, 1, 1, 80.0, 228, 1795856380, 1795856608, NULL, 1795856608);
INSERT INTO "attempt" VALUES (38, 'pfmk5vcbip6pe7tsvgeolvmgfu', '4zhawewnupkeb54z464ynjxd2tkskef5', 55, 10, 10, 'normal', 1, 1, 1, 100.0, 265, 1795769980, 1793958140, NULL, 1795770245);
INSERT INTO "attempt" VALUES (39, 'ct52nyrgcknmxerfe4xumnmyu4', 'ewgg572bwq4hmcvom6uyhljj32jhzyzg', 57, 10, 10, 'normal', 1, 1, 1, 60.0, 339, 1795510780, 1795511119, NULL, 1795511119);
INSERT INTO "attempt" VALUES (40, '57lptnbnedrqxp27wnofhvnjre', 'i5ikf6mbesc4znrzki634p357ur5csym', 61, 10, 10, 'normal', 1, 1, 1, 70.0, 247, 1795769980, 1795770227, NULL, 1795770227);
INSERT INTO "attempt" VALUES (41, 'fmclj3zl32bikb3t4tli2iimlm', 'yn3yq7flktaz76655udfzuxk2r2puaks', 64, 10, 10, 'normal', 1, 1, 1, 80.0, 358, 1795510780, 1795511138, NULL, 1795511138);
INSERT INTO "attempt" VALUES (42, 'ge2757lubeiesvps6u6gncbbui', 'pvyyk7h2gvswu4b4nofyyoczgqvrdfen', 65, 10, 10, 'normal', 1, 1, 1, 100.0, 155, 1795942780, 1795942935, NULL, 1795942935);
INSERT INTO "attempt" VALUES (43, 'xs26rw4xojhq3spdylkseljs7q', 'vd3mfu5r42j7okraa2zz44g6pcdjxcyk', 68, 10, 10, 'normal', 1, 1, 1, 60.0, 266, 1795683580, 1795683846, NULL, 1795683846);
INSERT INTO "attempt" VALUES (44, 'nk2wle6rpvtkuafen6mivhjo5m', 'coqyy72skfwjhlubo64n2by4tnsndmsx', 39, 7, 7, 'normal', 0, 3, 1, 80.0, 153, 1795683580, 1795683733, NULL, NULL);
INSERT INTO "attempt" VALUES (45, 'i4sypzap2yxfg3rcohtkutzlwm', 'nca77x5cqrjljfgdckcmdymhp3kku7hy', 18, 3, 3, 'normal', 1, 1, 1, NULL, 240, 1789722776, 1792315376, NULL, 1789723376);
INSERT INTO "attempt" VALUES (46, '4syyn2wmepzcryhwy4hfnrkfqq', 'nunid6nzxewk35ticrb4u3kgbx25zvbj', 19, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1790154873, 1795425873, NULL, 1795425873);
INSERT INTO "attempt" VALUES (47, '4trsmavdelonh3zvm7yeotxeji', 'aawedgxuuqw7ollqccb2t47c2pivexlx', 28, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1789896546, 1789897146, NULL, 1789897146);
INSERT INTO "attempt" VALUES (48, 'cphzkvfukniynfhzq3rdervneu', 'fwgcp7xeltditf33pjvtss35pyk6t4sg', 29, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1790328643, 1790328643, NULL, NULL);
INSERT INTO "attempt" VALUES (49, '4jldt5p6wt33obbjqrpk6wyntq', 'pk3gdvyjl3mdunmeds65dhmwavlmp6p4', 12, 3, 3, 'normal', 1, 1, 1, NULL, 240, 1790931600, 1793610600, NULL, 1790932200);
INSERT INTO "attempt" VALUES (50, 'cbkjcro3rox6tm3v6fu4bfs4fq', '3mgzguy6psejpoavfqavpu4znmrd6vm4', 13, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1791363697, 1791363697, NULL, NULL);
INSERT INTO "attempt" VALUES (51, 'wdhh2zykwsoss2frt2tzwk5lzm', 'jrseaoidinvtq4jc52ydwiftetebtpaf', 15, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1792227891, 1792228491, NULL, 1792228491);
INSERT INTO "attempt" VALUES (52, 'wkdjsll2lqbggfxxzrlampngvi', 'l4vkgbqssrjszoo3f3bwjezvljqq73sv', 16, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1792659988, 1792659988, NULL, NULL);
INSERT INTO "attempt" VALUES (53, 'finhmjy37o6bvzd6e4s5gcjxvq', '47corskh2y6cvti4sbnymzji5sopm5zj', 37, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1791450582, 1791450582, NULL, NULL);
INSERT INTO "attempt" VALUES (54, 'ixdmes32o7xpi6d5wtwolkfeh4', '5x3bearoytdfzlxkj4cr5q7d7sb62n6m', 36, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1791882679, 1791883279, NULL, 1791883279);
INSERT INTO "attempt" VALUES (55, '3svqkpnhbd4pypphkbkp6vrs6m', 'l4rgb6wudhpsbkez3mm4qgwkb3xrkd5x', 20, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1791105370, 1791105970, NULL, 1791105970);
INSERT INTO "attempt" VALUES (56, '2uvz7ub2qn4tb4vjdllkwnhssi', 'ctzeeq4igwdcreprwygwrczqyl4fg37m', 21, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1791537467, 1791537467, NULL, NULL);
INSERT INTO "attempt" VALUES (57, 'g5znpk6ekw6jtmavgpa3fbpbrm', 'dyyde7o2dtjwuafsroieczxrp5cubvz4', 23, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1792401661, 1792402261, NULL, 1792402261);
INSERT INTO "attempt" VALUES (58, '562kyqit6dp4osbgxfas5f5mdy', 'w2luzwcr6s23mlo7hgykjeqphswbg7sb', 25, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1792833758, 1792833758, NULL, NULL);
INSERT INTO "attempt" VALUES (59, 'w4qnx75n7qu576pdaoomeq7qq4', 'auq3wwfxza5e5p6udw4oo6s2bxzslg3b', 24, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1791624352, 1791624352, NULL, NULL);
INSERT INTO "attempt" VALUES (60, 'ozlnfwozmis4ljfhxzlbhjdkgi', 'xog3k2tt5noea4minnqlplpho55jphl5', 27, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1792056449, 1792057049, NULL, 1792057049);
INSERT INTO "attempt" VALUES (61, '7ecihmqd6ywmqrpxakletiv5sq', 'bc4k7rbsoz4rhbkamo4jvsktiithijfs', 28, 6, 6, 'normal', 1, 1, 1, NULL, 120, 1792488546, 1792489146, NULL, 1792489146);
INSERT INTO "attempt" VALUES (62, 'sdjp7lrv76iukabr6s44ptfo5y', 'qwhwu4mb6wjatv3tvgnktws2653klyih', 31, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1791279140, 1791279740, NULL, 1791279740);
INSERT INTO "attempt" VALUES (63, 'diicgbznmqwl4mzmjkupvvtwoq', 'zbk4v4w4p6kj5cmb5ykj6sy2n34kkc2d', 32, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1791711237, 1791711237, NULL, NULL);
INSERT INTO "attempt" VALUES (64, 'nql7y7sq4akf6pjipra5davg2e', '63voq4guuh326abxqofpp4dyrcdpp3ed', 33, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1792575431, 1792576031, NULL, 1792576031);
INSERT INTO "attempt" VALUES (65, 'xvtho4ugahlcpnukttdvrk3grm', 'c7vhxa4gyxuqkkusomx2lto43uvqafh7', 34, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1790933928, 1790933928, NULL, NULL);
INSERT INTO "attempt" VALUES (66, 'mrv2jzzxrrzycfj45ceg6vdwjy', 'zkpxvvmjgw6i5wqof6i4s5kacnlh4zfe', 13, 6, 6, 'normal', 0, 1, 0, NULL, 0, 1794042097, 1794042097, NULL, NULL);
INSERT INTO "attempt" VALUES (67, 'qfwq3ioylnfkiof3g6wjd7usxu', 'fwoog3it6uk377g7e5ftgyhzo7ltw42m', 14, 8, 8, 'normal', 1, 1, 1, 82.0, 120, 1794474194, 1794474794, NULL, 1794474794);
INSERT INTO "attempt" VALUES (68, 'yvzkhxvfr2d7nxrdkeqsdqq4zu', 'dkfzvdqo23abe7zji7nkwhf7aiw4mmku', 17, 8, 8, 'normal', 1, 1, 1, 74.0, 120, 1793696885, 1793697485, NULL, 1793697485);
INSERT INTO "attempt" VALUES (69, 'xhutdtkqlukflhtoqoxfjevm6e', 'iny54jqk4mx6h5m4css5u4fxg5s53qkl', 36, 6, 6, 'normal', 1, 1, 1, NULL, 120, 1794561079, 1794561679, NULL, 1794561679);
INSERT INTO "attempt" VALUES (70, 'kjxx3o5lqntoh4ssb7blvym5xe', 'gwvqeya6c3amhjjrmbwtbd7l5ry7zqu4', 18, 8, 8, 'normal', 0, 1, 0, NULL, 0, 1794993176, 1794993176, NULL, NULL);
INSERT INTO "attempt" VALUES (71, 'nfy7zzn4n3wdlw6bvrqm3mkrx4', 'qmxwvjjk6csumgxhggh6f4l3wtbik5z5', 20, 6, 6, 'normal', 1, 1, 1, NULL, 120, 1793783770, 1793784370, NULL, 1793784370);
INSERT INTO "attempt" VALUES (72, '5fheqcsafbscbdcbdnlzgexuui', '6tyvwhw77l5hz5n32kc3n5j7suqv65ri', 21, 8, 8, 'normal', 0, 1, 0, NULL, 0, 1794215867, 1794215867, NULL, NULL);
INSERT INTO "attempt" VALUES (73, 'rk5m5nglbtbfldcdz2eece3adq', 'p4jcv5mngfng4dlpj3cfvru4k6mupsqi', 22, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1794647964, 1794648564, NULL, 1794648564);
INSERT INTO "attempt" VALUES (74, '3dkjcluu4jjelnsp5brp2kwmh4', 'gsvlabrs3fxy2park3eqw7let7ffpwps', 26, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1793870655, 1793871255, NULL, 1793871255);
INSERT INTO "attempt" VALUES (75, '6ckbtnlhtx7gak5r2wlued67s4', 'conzimwgxitlgnlc5cfebqrge4tju6kq', 24, 6, 6, 'normal', 0, 1, 0, NULL, 0, 1794302752, 1794302752, NULL, NULL);
INSERT INTO "attempt" VALUES (76, 'zbyfjwsbihrouysrcecdexpsly', 'yl7bwrnjj3wer5gr5y6nmbvpii7oltwq', 27, 8, 8, 'normal', 1, 1, 1, 83.0, 120, 1794734849, 1794735449, NULL, 1794735449);
INSERT INTO "attempt" VALUES (77, 'imjntn5cuwtnpdw7rctjc6cpxu', 'sp4g6m4k7qw7zv57lubl7x2o2x7dy3yt', 29, 6, 6, 'normal', 1, 1, 1, NULL, 120, 1795599043, 1795599643, NULL, 1795599643);
INSERT INTO "attempt" VALUES (78, '3ballqaw6eadr7tqowz35c7yqi', 'qijici66watsskie4rno7wv6pt5in56g', 31, 8, 8, 'normal', 1, 1, 1, 75.0, 120, 1793957540, 1793958140, NULL, 1793958140);
INSERT INTO "attempt" VALUES (79, 'mlivj3gobcnxrmb2t5po4piwti', '4friiokyuczo3jjs7wyc3q3pobgplofx', 30, 6, 6, 'normal', 1, 1, 1, NULL, 120, 1794821734, 1794822334, NULL, 1794822334);
INSERT INTO "attempt" VALUES (80, 'yzqs2d6koqqlubjjy2r4k4zki4', 'zr2bpfeawua7u5glnhkpcxqgsiihyvdd', 33, 8, 8, 'normal', 0, 1, 0, NULL, 0, 1795253831, 1795253831, NULL, NULL);
INSERT INTO "attempt" VALUES (81, 'seuzlycrbhqcrdd4752sgep4ce', 'nqmacafwqg5uhvuurfp5qs5znfvl4y4t', 35, 6, 6, 'normal', 1, 1, 1, NULL, 120, 1794044425, 1794045025, NULL, 1794045025);
INSERT INTO "attempt" VALUES (82, 'u5gyg7oqr6nenzyh3tcq6fgt7i', 'rr77rhfrvs5ykadtk6epbonedrqr5smu', 40, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789203794, 1791796394, NULL, 1791796394);
INSERT INTO "attempt" VALUES (83, 'tvi4qhjb6tx66ut3p7lk7fmzru', '7f2foqis7purp4bueggg2if2ngqd65bp', 44, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789635891, 1789636491, NULL, 1789636491);
INSERT INTO "attempt" VALUES (84, 'jphrc4ln7k4bnxacnu7kk2uqby', 'tetkp6yotjvxvdzbzgany6a7ggnbglyb', 42, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1788858582, 1788859182, NULL, 1788859182);
INSERT INTO "attempt" VALUES (85, '6p7m7klwfo5wtu27qeug5qyxdm', 'r5rmvnnofoipek66lhvfy3hkurs6in64', 47, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1790154873, 1790154873, NULL, NULL);
INSERT INTO "attempt" VALUES (86, 'rq6aulm3ug6tbjqcv6p4elucam', 't3v757bzp67gr25yhbm6ws2fksut3gru', 69, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789377564, 1791970164, NULL, 1791970164);
INSERT INTO "attempt" VALUES (87, 'fd2f5oxqqixtgwoezhi7xzvet4', 'lw4kedwccqbgrpezvnzhczpicsb3gvub', 50, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1789809661, 1789810261, NULL, 1789810261);
INSERT INTO "attempt" VALUES (88, 'qyceh7b2httpb7onjhthj4iluq', 'bisexly4wa66mrgtua7ut6vsel2hw4h5', 52, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789032352, 1789032952, NULL, 1789032952);
INSERT INTO "attempt" VALUES (89, 'jb7wfxii545dsjzgozc7tnil2e', 'rvals66z3bpzqmdmik7kdkvaq5i4hzvj', 54, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1790328643, 1790328643, NULL, NULL);
INSERT INTO "attempt" VALUES (90, 'zlpogpv7s4na62pwyz2mhgjwb4', 'dfovpi7k3jyndbnqnl35hdnvvgyxhpcv', 58, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1789551334, 1789551334, NULL, NULL);
INSERT INTO "attempt" VALUES (91, 'imhpixfuumlpnazluianlpbzum', 'tpnayxhvknpdqkm6pzcud3m2ppjqg75s', 57, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789983431, 1789984031, NULL, 1789984031);
INSERT INTO "attempt" VALUES (92, 'ndrsukn7gaqw3j3bzjjcfljbai', 'ee5k7gbcwhe4v7a6qoywvxnyh4thlfel', 60, 1, 1, 'normal', 1, 1, 1, NULL, 240, 1788774025, 1791366625, NULL, 1788774625);
INSERT INTO "attempt" VALUES (93, 'du2nd65zro4nnrto5eanmta7um', 'kbetplvaazjqf6l72kz7vkdeq5vzcrd4', 61, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789206122, 1789206722, NULL, 1789206722);
INSERT INTO "attempt" VALUES (94, 'y6v4hmgd3hulkfo5xwdeu7g454', 'rqp4ow3w34ea3dfeviob7qoga4vuox7t', 67, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789725104, 1792317704, NULL, 1792317704);
INSERT INTO "attempt" VALUES (95, 'in6hwfmbktnn4umq43kzt2a62e', '6iuyqbchq22tiyr5kdooulyw6wljz2wp', 68, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1790157201, 1790157801, NULL, 1790157801);
INSERT INTO "attempt" VALUES (96, 'fyoimwmlkiv3v75tt4ak7ol6qe', 'iwtrvm4mqgp6qmdbp76qof4xwq5iezv5', 38, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1790931600, 1790932200, NULL, 1790932200);
INSERT INTO "attempt" VALUES (97, '66itaivqoqojvsvhv5t76rqwb4', 'ss6tpkpsbj7yl5yndoxihfrz5jotqlar', 45, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1792659988, 1792659988, NULL, NULL);
INSERT INTO "attempt" VALUES (98, 'wljwa3y6k2oc7bkikeatvill24', 'bkgscwcl72aneyb5qjmudm2bv45npt62', 41, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791018485, 1791019085, NULL, 1791019085);
INSERT INTO "attempt" VALUES (99, 'iyotzbo4ulyq2mtesg7yllb4vq', 'sa7s74ekzekk3vo753y4v73kf6st5q4a', 43, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1791882679, 1791883279, NULL, 1791883279);
INSERT INTO "attempt" VALUES (100, 'tul6lsptltk5zv4lnca336mani', 'dwtu7o36q6cu33kq2ernxl4xwr2qlmfi', 46, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1792314776, 1792315376, NULL, 1792315376);
INSERT INTO "attempt" VALUES (101, 'wl6gyonwz3462dtsrnxqsr4rsi', 'w3tstonusmwsy7tzwcpwpklbualsas72', 70, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791105370, 1791105970, NULL, 1791105970);
INSERT INTO "attempt" VALUES (102, 'tx5qprreh63mujscvw6od6t3zm', 'hohv4frxuz5ogzvcn6ycxhuhuokrfezw', 71, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1791537467, 1791537467, NULL, NULL);
INSERT INTO "attempt" VALUES (103, 'jusrhwkc3cjfns2zakkhz2sov4', '4lofbttlo4s6ncj4n3faxxrnsg7fkwqo', 48, 2, 2, 'normal', 0, 1, 0, NULL, 0, 1792833758, 1792833758, NULL, NULL);
INSERT INTO "attempt" VALUES (104, 'xo7wdbzwzt64ubf4o4blcgsx2m', 'x5ikjpwtunmg2yvcqxtlilk3zqlm2nfw', 49, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791192255, 1791192855, NULL, 1791192855);
INSERT INTO "attempt" VALUES (105, 'cf4k4yjzb5gnergasy6rjzixt4', 'ukgm4xh7qjwi5xvgzfh5ub7ly5s3bfem', 51, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1792056449, 1792057049, NULL, 1792057049);
INSERT INTO "attempt" VALUES (106, 'dwkaifh2ery5neye3r4nnjf25m', 'ybzqsouoo7eeawdfr7fkbmevqu5efvua', 53, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1792488546, 1792489146, NULL, 1792489146);
INSERT INTO "attempt" VALUES (107, 'ioycveol34zbqekbchmxcf3wzu', 'tvynrt6brlqcqlm5kkx65gqw43e5btmj', 55, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791279140, 1791279740, NULL, 1791279740);
INSERT INTO "attempt" VALUES (108, 'enqte52742aodat7eqerkexajm', 'nxchvfqepgbn5uxpk2wz2gtnzijsd6if', 56, 2, 2, 'normal', 0, 1, 0, NULL, 0, 1791711237, 1791711237, NULL, NULL);
INSERT INTO "attempt" VALUES (109, 'c4lkdtxd653dbnpepwfp36lgrq', '4nqr3dxcigad7acmvh5kig45z3fguu3i', 58, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1792143334, 1792143934, NULL, 1792143934);
INSERT INTO "attempt" VALUES (110, '246iwgb4hoofdov6tkcv4u6yfy', 'sue4j3iu4bkr3s5p3djeisc5np5jdz7x', 59, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1790933928, 1790933928, NULL, NULL);
INSERT INTO "attempt" VALUES (111, 'lgbwmwvwisztrgpf22xvo2vk4e', 'j3tybbovfydnmhbbitbjm7wpy7d75act', 62, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1792230219, 1792230819, NULL, 1792230819);
INSERT INTO "attempt" VALUES (112, 'fr4ylf3q4dnh3efxbwl6xweyyu', 'toif66leecrlkgwvuq74lqw2nhka6pvr', 63, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1792662316, 1792662916, NULL, 1792662916);
INSERT INTO "attempt" VALUES (113, 'fdlox7hr3sq7hmp7awbmusltzm', 'zjwtn4wktgh7rac2v3b3jwhvazwd6xlm', 65, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791452910, 1791453510, NULL, 1791453510);
INSERT INTO "attempt" VALUES (114, 'e5qxvlryrtrsxu24hotpeavnsa', 'trpvke23vzue2jdh7e6wrd3ypmzreuql', 66, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1791885007, 1791885007, NULL, NULL);
INSERT INTO "attempt" VALUES (115, '64injpzt5qplnfhwe4ibyiiloa', '3juunt3xppp23w4sc33os3riqclruecn', 38, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1793610000, 1793610600, NULL, 1793610600);
INSERT INTO "attempt" VALUES (116, 'zu5sodmalvjghsiuickmkewqyq', 'jladn4yk4wibwazow3ks56x7fjnfozie', 40, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1794474194, 1794474794, NULL, 1794474794);
INSERT INTO "attempt" VALUES (117, 'pnd5h7pa3mzlzpqpu4maoukvxm', 'as4ry25rfxkteqox4uqx3mel6kyzws7j', 44, 5, 5, 'normal', 0, 1, 0, NULL, 0, 1794906291, 1794906291, NULL, NULL);
INSERT INTO "attempt" VALUES (118, 'eoxl5zqbotuz7fi2y75nknggnm', 'zp2icew5sokkcdqmdq6ayotewp4x5rls', 41, 9, 9, 'normal', 1, 1, 1, NULL, 120, 1793696885, 1793697485, NULL, 1793697485);
INSERT INTO "attempt" VALUES (119, '44uzumg7i22x7zvnkg4czxdhyq', 'vnpggnuenw3ghc7zrhmcz3hqzsniwxvo', 43, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1794561079, 1794561679, NULL, 1794561679);
INSERT INTO "attempt" VALUES (120, 'bah5vmzu6lvatr4xlhylnoibva', 'tgc24m3dgx7izul7utesuwivtgxxqsem', 47, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1795425273, 1795425873, NULL, 1795425873);
INSERT INTO "attempt" VALUES (121, 'jpghlwiyvzcet7wbmk55dcn7oq', '57qppaciumnlzk5plvydh3hdeepvb7l5', 70, 5, 5, 'normal', 1, 1, 1, NULL, 120, 1793783770, 1793784370, NULL, 1793784370);
INSERT INTO "attempt" VALUES (122, 'upubrizykgnonhx75dtol5sa2a', 'rtg3zrefuqhmj7taaqz5svythvgv26e7', 69, 9, 9, 'normal', 1, 1, 1, NULL, 120, 1794647964, 1794648564, NULL, 1794648564);
INSERT INTO "attempt" VALUES (123, 'tumc4fqxslrvp43jqzvt55k62a', 'pxiqmhgeveorao6zc4rghj6iy3gjocmr', 48, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1795512158, 1795512758, NULL, 1795512758);
INSERT INTO "attempt" VALUES (124, '4tszslajfkozsy55aya6vb6fje', 'cajnb2d5qcksjxuxpm5hupu2az3nzlgf', 49, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1793870655, 1793871255, NULL, 1793871255);
INSERT INTO "attempt" VALUES (125, '77lpyvhkmijxzasl3vdkj3mguy', 'jswv2wqi6hks7yeaxly67z4sdzg6zwwc', 52, 4, 4, 'normal', 0, 1, 0, NULL, 0, 1794302752, 1794302752, NULL, NULL);
INSERT INTO "attempt" VALUES (126, '7r36zgmayrt2qbxk6jngc5vn6u', 'hocf3ub2w7vrs56cdmylx3ma4xyku74s', 51, 5, 5, 'normal', 1, 1, 1, NULL, 120, 1794734849, 1794735449, NULL, 1794735449);
INSERT INTO "attempt" VALUES (127, 'cnahrg5jj4yrzeji3io4h5rcdi', 'ugvkch3lnsu3ae7gjsunf7yumg22e7o7', 54, 9, 9, 'normal', 1, 1, 1, NULL, 120, 1795599043, 1795599643, NULL, 1795599643);
INSERT INTO "attempt" VALUES (128, 'qfuxlrnchqsptoz3inmg56nvmi', 'rqebhhi632nq6wegvus5t2eqd7uthrya', 56, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1794389637, 1794389637, NULL, NULL);
INSERT INTO "attempt" VALUES (129, 'xek3r5neugwpzqewjrsfdezy4a', 'hwqekwb7su4tbfzs6h2ypsnhna5dxkwq', 58, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1794821734, 1794822334, NULL, 1794822334);
INSERT INTO "attempt" VALUES (130, 'hhn6k4cfia7cxahlg3gcxi7sdy', 'ikucz7uf7oabhvef6cspcxrcuguazqru', 57, 4, 4, 'normal', 0, 1, 0, NULL, 0, 1795253831, 1795253831, NULL, NULL);
INSERT INTO "attempt" VALUES (131, 'jlzuosfuhxhnnfj4kzybzeogx4', 'c3gfvi62cqvnkmtvfqbtohck7c5k4nuo', 59, 5, 5, 'normal', 1, 1, 1, NULL, 120, 1793612328, 1793612928, NULL, 1793612928);
INSERT INTO "attempt" VALUES (132, 'xqyqj4kambgdlyhfxyikomr6wa', 'elkrf5vhdkaydvmdnkt5nxsypgm3vqyo', 61, 9, 9, 'normal', 0, 1, 0, NULL, 0, 1794476522, 1794476522, NULL, NULL);
INSERT INTO "attempt" VALUES (133, 'ui7ofehpizz6cpx7zdllqm7vqu', '74o2iyy4tupenchxcygpqxp65tz3fj4d', 62, 10, 10, 'normal', 1, 1, 1, 70.0, 120, 1794908619, 1794909219, NULL, 1794909219);
INSERT INTO "attempt" VALUES (134, '4ud7r35qc5mk4ej4wvgky27gvq', '4gx6aguljp2ww5lwcrqytem7bd3g4ofp', 64, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1793699213, 1793699813, NULL, 1793699813);
INSERT INTO "attempt" VALUES (135, 'shac5fylkppsmxrw3xgu7zbfnq', 'c27t3zt375hvhvdrw5iehgpwnpiyu5ti', 65, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1794131310, 1794131910, NULL, 1794131910);
INSERT INTO "attempt" VALUES (136, 'fza3zn5nvyizbw3xpfayi5vaz4', 's33tjrmpzxhbhtqgllzuboh3sqtvnael', 66, 5, 5, 'normal', 0, 1, 0, NULL, 0, 1794563407, 1794563407, NULL, NULL);
INSERT INTO "attempt" VALUES (137, 'b4gperwvrmhazf4d4dkco6jiim', 's6dz36j4im4oduqerl5yoj5ahfsjeitt', 68, 9, 9, 'normal', 0, 1, 0, NULL, 0, 1795427601, 1795427601, NULL, NULL);
INSERT INTO "attempt" VALUES (138, 'd2mt37pp7botu5ooozbcwvepmu', 'md26tos7pnqzffydgewv3w6vovvhivxf', 73, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789203794, 1791796394, NULL, 1791796394);
INSERT INTO "attempt" VALUES (139, '6aw245h7f2fta2mzetbyt7beeu', 'x2gizrjhx47oq4ybgwtj6f7qhav4wwyq', 74, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789635891, 1789636491, NULL, 1789636491);
INSERT INTO "attempt" VALUES (140, 'w7kjpyajp2eqwowhcforvvzpii', '64qcx2qnveq2votxdcakkzz3jxosshxl', 102, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1788858582, 1788859182, NULL, 1788859182);
INSERT INTO "attempt" VALUES (141, 'hthjp7se3xanyoewmrygyftvsy', '6a2e4tbbsmdo7emqaqcnf3vabtrwy35f', 79, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1790154873, 1790154873, NULL, NULL);
INSERT INTO "attempt" VALUES (142, '6llgpfla557ifjpcx235srur4y', 'vuyue7l3ifzrxmvqhjl42jrn4lvwqsdq', 85, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789377564, 1791970164, NULL, 1791970164);
INSERT INTO "attempt" VALUES (143, 'iybf3qvyv4unbnhl47jhncmefy', '6bs5whz7jpabw7hqvyhshm2pm7de7h7t', 81, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1789809661, 1789810261, NULL, 1789810261);
INSERT INTO "attempt" VALUES (144, 'sqylhofqb6xp5pyp25ffqrllku', 'cu5m3ziwjhlj6cq7ohvdjrtoxdylsfs2', 86, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789032352, 1789032952, NULL, 1789032952);
INSERT INTO "attempt" VALUES (145, 'caqtrxfardpjhjsyj4zsieaijq', 'orojyuygrufqgnufjjxzdfz5crklrsum', 89, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1790328643, 1790328643, NULL, NULL);
INSERT INTO "attempt" VALUES (146, 'czzv3zybxa4ysczyzfvm3yjisa', '3napc5ixfvn4sbjuhi32ipgyaa4olydr', 91, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1789551334, 1789551334, NULL, NULL);
INSERT INTO "attempt" VALUES (147, 'bvyajjopywxhlyu2r625zvjfzy', 'xwdckwtdqpunjf3yyxyqt6u3jikougpy', 90, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789983431, 1789984031, NULL, 1789984031);
INSERT INTO "attempt" VALUES (148, 'wxha2ium3tm535k2e3bygoaaje', 'ab7fyml2yjki4zof5f6wddozjjazvo35', 95, 1, 1, 'normal', 1, 1, 1, NULL, 240, 1788774025, 1791366625, NULL, 1788774625);
INSERT INTO "attempt" VALUES (149, 'gcbzcfvc7m2jewy6cj7zq7i3fm', 'ruorny3nsrnq2dtsuuoz774zjuamkmne', 96, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789206122, 1789206722, NULL, 1789206722);
INSERT INTO "attempt" VALUES (150, 'u5jcmh7g5cw6ujjs4mrwx5rgey', 'm52ipzgx2hrkhm52kydwgpjzueuioprx', 72, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1790931600, 1790932200, NULL, 1790932200);
INSERT INTO "attempt" VALUES (151, 'bfbbowxkltthtvuty4nfsomh4q', 'zaqvcfrbpriyvvs6kh23cnw7yqvkhp3x', 75, 4, 4, 'normal', 0, 1, 0, NULL, 0, 1791363697, 1791363697, NULL, NULL);
INSERT INTO "attempt" VALUES (152, 'kpuipbtukxanbyurikjs2w6nzi', 'cjbwicvozupryne6fuxsoh3qs6hle6s7', 76, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1792659988, 1792659988, NULL, NULL);
INSERT INTO "attempt" VALUES (153, 'p2gzsa26yaltafn7l6cm652h44', 'iyhikvpf3eshq3sqcietxzd5pfbj2cmz', 77, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791018485, 1791019085, NULL, 1791019085);
INSERT INTO "attempt" VALUES (154, 'cvlpxtb4wcyfz647v6u3quc5ry', 'vmdcxpyf3t6rjinjg4jhclxg5dvvvide', 101, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1791882679, 1791883279, NULL, 1791883279);
INSERT INTO "attempt" VALUES (155, '7hfxlbjpzz4kwhfqcugh6ryzya', 'vjoztz7cbxctkddxjb2w6kb4hf5xmrwa', 78, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1792314776, 1792315376, NULL, 1792315376);
INSERT INTO "attempt" VALUES (156, 'ryfaywmtogzhmpqxyruvghi7dy', 'uxiokeqqslmue5ohle6denpnc4zbyz2i', 80, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791105370, 1791105970, NULL, 1791105970);
INSERT INTO "attempt" VALUES (157, 'us6ck4i766yzfjxdst3ocrqp6u', 'gt6nxtjw3uhjmnimnafvosxtayfckkxg', 84, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1791537467, 1791537467, NULL, NULL);
INSERT INTO "attempt" VALUES (158, 'p2lsdvrh2ga2fupmyks3fioebe', 'utoleg4jwremw2yfdi64yrhsygd5hq6w', 82, 2, 2, 'normal', 0, 1, 0, NULL, 0, 1792833758, 1792833758, NULL, NULL);
INSERT INTO "attempt" VALUES (159, 'oprcah2v2i5daidiaz37wjpni4', 'xisc2r6r5ptan4v5fdopyj7qffh7mxjb', 83, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791192255, 1791192855, NULL, 1791192855);
INSERT INTO "attempt" VALUES (160, 'ndf3s2p7ny4hx4bt4zdfffxo4e', 'sa6n3qqigyzf33lxasr3oydjab4d333a', 87, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1792056449, 1792057049, NULL, 1792057049);
INSERT INTO "attempt" VALUES (161, '42z2ey4hoxrjedm45m7nnxybpy', 'go5wkra2nxd4h2ltan5mzkrntfko3z7p', 88, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1792488546, 1792489146, NULL, 1792489146);
INSERT INTO "attempt" VALUES (162, 'xffbrar74jl2pp44n5cruflbny', 'ene2e6urq42qwuitjt7f7lqshjvtsdzd', 92, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791279140, 1791279740, NULL, 1791279740);
INSERT INTO "attempt" VALUES (163, 'kih5pgd3uchuxmul75h5dtio6q', 'qrhwvrcudmtlybc5sbtlknbgb7ta2j24', 93, 2, 2, 'normal', 0, 1, 0, NULL, 0, 1791711237, 1791711237, NULL, NULL);
INSERT INTO "attempt" VALUES (164, 'rlode4uppihdkkvj7byo4be7ey', 'bktgo2nnkhqnsx3gs64oh4hhnrre335k', 91, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1792143334, 1792143934, NULL, 1792143934);
INSERT INTO "attempt" VALUES (165, 'ik7e5ms6fgjah6sychxq3uxfc4', 'oynrtrbttll6466daulexgf34x6d6qfw', 94, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1790933928, 1790933928, NULL, NULL);
INSERT INTO "attempt" VALUES (166, 'q6dbf5jusq7cng3bn2pwfjdtqe', '77sos4u3kljdshevyyrgrfgfhevpbucp', 97, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1792230219, 1792230819, NULL, 1792230819);
INSERT INTO "attempt" VALUES (167, '5asaawfwtbwqvaw7gcifnsbani', 'y4hztsv6x3axnnpb7di642xkhjchvcqb', 98, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1792662316, 1792662916, NULL, 1792662916);
INSERT INTO "attempt" VALUES (168, 'zbdkrkzfopct62wvrlwhu3xohu', 'dnkjjewnfdfwyz3xsgj47axcf6z4ie65', 100, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791452910, 1791453510, NULL, 1791453510);
INSERT INTO "attempt" VALUES (169, 'ukiy2vdgkktyess3uuofb6ohwm', '4ynjpjdujfio4z6mkxzsipyg5ihlxlap', 72, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1793610000, 1793610600, NULL, 1793610600);
INSERT INTO "attempt" VALUES (170, 'n7ir5s2ah32f5w6zr4n7bmb2oa', 'huqh3vjno6fe2vji4kq4abhogmwhq5bz', 75, 2, 2, 'normal', 0, 1, 0, NULL, 0, 1794042097, 1794042097, NULL, NULL);
INSERT INTO "attempt" VALUES (171, 'qdou7nyp5iahf4ompbfbe2uz6a', '5uzkhh67w3chys3o3iigb33uyjbecpd6', 73, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1794474194, 1794474794, NULL, 1794474794);
INSERT INTO "attempt" VALUES (172, 'qxpwkcs2l2pa23exak7uw3aydy', 'uqlbauwnbgf44tfcugblesv3zutimakn', 74, 5, 5, 'normal', 0, 1, 0, NULL, 0, 1794906291, 1794906291, NULL, NULL);
INSERT INTO "attempt" VALUES (173, 'inbg5rocddqf66l4juxv63gi3m', 'ezkwwl37acgwe3nw3qw6m3h6zibrtua2', 76, 7, 7, 'normal', 1, 3, 3, 63.0, 360, 1795338388, 1795338988, NULL, 1795338988);
INSERT INTO "attempt" VALUES (174, 'xhb2v437q4lzart6oi5tggvodu', 'p4tnnlubsygzv6dfdyraimvtmkkvtpey', 77, 9, 9, 'normal', 1, 1, 1, NULL, 120, 1793696885, 1793697485, NULL, 1793697485);
INSERT INTO "attempt" VALUES (175, '2oc75wcqcaxqzcdx73ekw6ufkq', 'ef64s4mkt34qkpqz6sd3g74mh2t7uynz', 102, 10, 10, 'normal', 0, 1, 0, NULL, 0, 1794128982, 1794128982, NULL, NULL);
INSERT INTO "attempt" VALUES (176, 'sehhp7v36xfdamtc4on7wrwqlq', 'l6j7lvvsbctakao3hrbpcfry3uk3va76', 101, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1794561079, 1794561679, NULL, 1794561679);
INSERT INTO "attempt" VALUES (177, 'npz5xik64ncbbbroadqtnpys4y', 'uumy2nqsnvstts6ppsksw542ll4pkfsd', 79, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1795425273, 1795425873, NULL, 1795425873);
INSERT INTO "attempt" VALUES (178, '3ixvwsrw6dxeiog37uy5ywinqq', 'vg3cepxn4wiixk4cxcdoio2yvnv2z72f', 80, 5, 5, 'normal', 1, 1, 1, NULL, 120, 1793783770, 1793784370, NULL, 1793784370);
INSERT INTO "attempt" VALUES (179, 'jac2y3rxvpjgki5pdc7sbi74fu', '32zbfvqpk3ngx4nzh3g3q6a7dgil2glh', 84, 7, 7, 'normal', 0, 3, 0, NULL, 0, 1794215867, 1794215867, NULL, NULL);
INSERT INTO "attempt" VALUES (180, 'avnts7lntwcphpnqeou6kmougy', 'oj23m5v5uqkekfmtofbk4nz7wq2r4gmd', 85, 9, 9, 'normal', 1, 1, 1, NULL, 120, 1794647964, 1794648564, NULL, 1794648564);
INSERT INTO "attempt" VALUES (181, 'nolegpa3cs3aynt2inp4ci5tgm', 'p5mxudoss3vhiyzzakwjompw7y2sgowl', 82, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1795512158, 1795512758, NULL, 1795512758);
INSERT INTO "attempt" VALUES (182, 'mtyuhgb7qtqpwca7xhp5rctizq', '4yzn64m7gg7cjicflwpbzxegb2nklfol', 83, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1793870655, 1793871255, NULL, 1793871255);
INSERT INTO "attempt" VALUES (183, 'a3nddie436ytdhhcb7mdm7vlom', 'azhfdooizgvqel3m6ghg7nrxwrf74l4e', 86, 4, 4, 'normal', 0, 1, 0, NULL, 0, 1794302752, 1794302752, NULL, NULL);
INSERT INTO "attempt" VALUES (184, 'czmratoyasq4cppu33cnmnedqa', 'sy4hbi45irhyub7knxzuvk3lgrdcs5fe', 87, 5, 5, 'normal', 1, 1, 1, NULL, 120, 1794734849, 1794735449, NULL, 1794735449);
INSERT INTO "attempt" VALUES (185, 'r6czl3nuk6tbkuy2ysqzjyfxii', 'xv2wsmp7jyojoggnddwfw6d4lefnacsi', 89, 9, 9, 'normal', 1, 1, 1, NULL, 120, 1795599043, 1795599643, NULL, 1795599643);
INSERT INTO "attempt" VALUES (186, 'zdhuddruadqjsovspki2ycpftq', 'zf4ck32jsqonwfgfobzpnrjmygy6g77n', 92, 10, 10, 'normal', 1, 1, 1, 75.0, 120, 1793957540, 1793958140, NULL, 1793958140);
INSERT INTO "attempt" VALUES (187, 'on46k7rwdjqiwpnt2jpwyp4hfi', 'lcs52y62yihbsa3swxieeohamstwv2wk', 93, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1794389637, 1794389637, NULL, NULL);
INSERT INTO "attempt" VALUES (188, '7in6x6ij47w3n46lemamq6avge', '246r6epj5ulxcrw2a2cjf3kdzj4gxgcq', 91, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1794821734, 1794822334, NULL, 1794822334);
INSERT INTO "attempt" VALUES (189, 'gfgp2mcb2luz3x5gdukejpqkyi', 'dnuy7enb24wapstjh3zdst6enkjimxxy', 90, 4, 4, 'normal', 0, 1, 0, NULL, 0, 1795253831, 1795253831, NULL, NULL);
INSERT INTO "attempt" VALUES (190, 'opgiz6f5ucdgpidnqn2rqp7gye', 'lvtbtt7roizwpqmckmm72opq46jxnhuv', 94, 5, 5, 'normal', 1, 1, 1, NULL, 120, 1793612328, 1793612928, NULL, 1793612928);
INSERT INTO "attempt" VALUES (191, 'ruwtyxd4uixxqysq7kkqzf6zuq', 'bmctq4lpl4tdfxudr6kurq76ikh57hzf', 95, 7, 7, 'normal', 1, 3, 3, 89.0, 360, 1794044425, 1794045025, NULL, 1794045025);
INSERT INTO "attempt" VALUES (192, '2wbbocww72ylkcasfxrr4qh3ru', 'mmp6zye5kcgy5zn3rdxjtm3omc76qn2b', 96, 9, 9, 'normal', 0, 1, 0, NULL, 0, 1794476522, 1794476522, NULL, NULL);
INSERT INTO "attempt" VALUES (193, 'yqdas6owinsbmc2newdbbl6pz4', 'iumij7vjbi7slwaegpu7b3quq3ltwaqy', 97, 10, 10, 'normal', 1, 1, 1, 70.0, 120, 1794908619, 1794909219, NULL, 1794909219);
INSERT INTO "attempt" VALUES (194, 'kyw5ejurbqfjlqacv4yvenv7ci', 'niuxvdexpvbdlz5wmc3mlq7bdeezi4sw', 99, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1793699213, 1793699813, NULL, 1793699813);
INSERT INTO "attempt" VALUES (195, 'abewm75kwa6zglzv2hbehdfxry', '6qppifjgpwmd4u3fnkjxqpjfq3hxldg3', 100, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1794131310, 1794131910, NULL, 1794131910);
INSERT INTO "part" VALUES (1, 11, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 153, 0, 1, 1795856533, 1795856533);
INSERT INTO "part" VALUES (2, 7, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 356, 0, 1, 1795770336, 1795770336);
INSERT INTO "part" VALUES (2, 8, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 356, 0, 1, 1795770692, 1795770692);
INSERT INTO "part" VALUES (2, 9, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 356, 0, 1, 1795771048, 1795771048);
INSERT INTO "part" VALUES (3, 7, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 190, 0, 1, 1795597370, 1795597370);
INSERT INTO "part" VALUES (3, 8, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 190, 0, 1, 1795597560, 1795597560);
INSERT INTO "part" VALUES (3, 9, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 190, 0, 1, 1795597750, 1795597750);
INSERT INTO "part" VALUES (4, 7, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 338, 0, 1, 1795511118, 1795511118);
INSERT INTO "part" VALUES (5, 7, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 375, 0, 2, 1795424755, 1795338988);
INSERT INTO "part" VALUES (5, 8, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 375, 0, 2, 1795425130, 1795338988);
INSERT INTO "part" VALUES (5, 9, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 375, 0, 2, 1795425505, 1795338988);
INSERT INTO "part" VALUES (6, 7, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 227, 0, 1, 1795338207, 1795338207);
INSERT INTO "part" VALUES (6, 8, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 227, 0, 1, 1795338434, 1795338434);
INSERT INTO "part" VALUES (6, 9, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 227, 0, 1, 1795338661, 1795338661);
INSERT INTO "part" VALUES (7, 7, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 264, 0, 1, 1795770244, 1795770244);
INSERT INTO "part" VALUES (7, 8, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 264, 0, 1, 1795770508, 1795770508);
INSERT INTO "part" VALUES (7, 9, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 264, 0, 1, 1795770772, 1795770772);
INSERT INTO "part" VALUES (8, 7, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 172, 0, 1, 1795597352, 1795597352);
INSERT INTO "part" VALUES (8, 8, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 172, 0, 1, 1795597524, 1795597524);
INSERT INTO "part" VALUES (8, 9, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 172, 0, 1, 1795597696, 1795597696);
INSERT INTO "part" VALUES (9, 7, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 209, 0, 1, 1795510989, 1795510989);
INSERT INTO "part" VALUES (9, 8, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 209, 0, 1, 1795511198, 1795511198);
INSERT INTO "part" VALUES (9, 9, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 209, 0, 1, 1795511407, 1795511407);
INSERT INTO "part" VALUES (10, 7, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 340, 0, 1, 1795424720, 1795424720);
INSERT INTO "part" VALUES (11, 7, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 377, 0, 1, 1795338357, 1795338357);
INSERT INTO "part" VALUES (11, 8, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 377, 0, 1, 1795338734, 1795338734);
INSERT INTO "part" VALUES (11, 9, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 377, 0, 1, 1795339111, 1795339111);
INSERT INTO "part" VALUES (12, 7, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 303, 0, 1, 1795770283, 1795770283);
INSERT INTO "part" VALUES (12, 8, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 303, 0, 1, 1795770586, 1795770586);
INSERT INTO "part" VALUES (12, 9, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 303, 0, 1, 1795770889, 1795770889);
INSERT INTO "part" VALUES (13, 7, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 246, 0, 1, 1795597426, 1795597426);
INSERT INTO "part" VALUES (13, 8, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 246, 0, 1, 1795597672, 1795597672);
INSERT INTO "part" VALUES (13, 9, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 246, 0, 1, 1795597918, 1795597918);
INSERT INTO "part" VALUES (14, 7, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 283, 0, 1, 1795511063, 1795511063);
INSERT INTO "part" VALUES (14, 8, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 283, 0, 1, 1795511346, 1795511346);
INSERT INTO "part" VALUES (14, 9, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 283, 0, 1, 1795511629, 1795511629);
INSERT INTO "part" VALUES (15, 7, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 154, 0, 1, 1795856534, 1795856534);
INSERT INTO "part" VALUES (15, 8, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 154, 0, 1, 1795856688, 1795856688);
INSERT INTO "part" VALUES (15, 9, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 154, 0, 1, 1795856842, 1795856842);
INSERT INTO "part" VALUES (16, 7, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 191, 0, 1, 1795770171, 1795770171);
INSERT INTO "part" VALUES (16, 8, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 191, 0, 1, 1795770362, 1795770362);
INSERT INTO "part" VALUES (16, 9, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 191, 0, 1, 1795770553, 1795770553);
INSERT INTO "part" VALUES (17, 7, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 228, 0, 1, 1795683808, 1795683808);
INSERT INTO "part" VALUES (17, 8, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 228, 0, 1, 1795684036, 1795684036);
INSERT INTO "part" VALUES (17, 9, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 228, 0, 1, 1795684264, 1795684264);
INSERT INTO "part" VALUES (18, 7, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 265, 0, 1, 1795597445, 1795597445);
INSERT INTO "part" VALUES (18, 8, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 265, 0, 1, 1795597710, 1795597710);
INSERT INTO "part" VALUES (18, 9, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 265, 0, 1, 1795597975, 1795597975);
INSERT INTO "part" VALUES (19, 7, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 302, 0, 1, 1795511082, 1795511082);
INSERT INTO "part" VALUES (19, 8, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 302, 0, 1, 1795511384, 1795511384);
INSERT INTO "part" VALUES (19, 9, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 302, 0, 1, 1795511686, 1795511686);
INSERT INTO "part" VALUES (20, 7, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 376, 0, 1, 1795424756, 1795424756);
INSERT INTO "part" VALUES (20, 8, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 376, 0, 1, 1795425132, 1795425132);
INSERT INTO "part" VALUES (20, 9, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 376, 0, 1, 1795425508, 1795425508);
INSERT INTO "part" VALUES (21, 7, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 339, 0, 1, 1795338319, 1795338319);
INSERT INTO "part" VALUES (21, 8, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 339, 0, 1, 1795338658, 1795338658);
INSERT INTO "part" VALUES (21, 9, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 339, 0, 1, 1795338997, 1795338997);
INSERT INTO "part" VALUES (22, 7, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 173, 0, 1, 1795770153, 1795770153);
INSERT INTO "part" VALUES (23, 7, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 210, 0, 2, 1795856590, 1794045025);
INSERT INTO "part" VALUES (23, 8, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 210, 0, 2, 1795856800, 1794045025);
INSERT INTO "part" VALUES (23, 9, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 210, 0, 2, 1795857010, 1794045025);
INSERT INTO "part" VALUES (24, 7, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 247, 0, 1, 1795597427, 1795597427);
INSERT INTO "part" VALUES (24, 8, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 247, 0, 1, 1795597674, 1795597674);
INSERT INTO "part" VALUES (24, 9, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 247, 0, 1, 1795597921, 1795597921);
INSERT INTO "part" VALUES (25, 7, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 321, 0, 1, 1795424701, 1795424701);
INSERT INTO "part" VALUES (25, 8, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 321, 0, 1, 1795425022, 1795425022);
INSERT INTO "part" VALUES (25, 9, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 321, 0, 1, 1795425343, 1795425343);
INSERT INTO "part" VALUES (26, 7, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 358, 0, 1, 1795338338, 1795338338);
INSERT INTO "part" VALUES (26, 8, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 358, 0, 1, 1795338696, 1795338696);
INSERT INTO "part" VALUES (26, 9, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 358, 0, 1, 1795339054, 1795339054);
INSERT INTO "part" VALUES (27, 7, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 155, 0, 1, 1795770135, 1795770135);
INSERT INTO "part" VALUES (27, 8, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 155, 0, 1, 1795770290, 1795770290);
INSERT INTO "part" VALUES (27, 9, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 155, 0, 1, 1795770445, 1795770445);
INSERT INTO "part" VALUES (28, 7, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 192, 0, 1, 1795683772, 1795683772);
INSERT INTO "part" VALUES (29, 7, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 229, 0, 2, 1795597409, 1794996104);
INSERT INTO "part" VALUES (29, 8, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 229, 0, 2, 1795597638, 1794996104);
INSERT INTO "part" VALUES (29, 9, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 229, 0, 2, 1795597867, 1794996104);
INSERT INTO "part" VALUES (30, 7, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 266, 0, 1, 1795511046, 1795511046);
INSERT INTO "part" VALUES (30, 8, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 266, 0, 1, 1795511312, 1795511312);
INSERT INTO "part" VALUES (30, 9, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 266, 0, 1, 1795511578, 1795511578);
INSERT INTO "part" VALUES (31, 12, 1, 'completed', '', 100.0, 0.0, 100.0, 1.0, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"100"}}}', 356, 0, 1, 1795943136, 1795943136);
INSERT INTO "part" VALUES (32, 12, 1, 'completed', '', 60.0, 0.0, 100.0, 0.6, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"60"}}}', 338, 0, 1, 1795683918, 1795683918);
INSERT INTO "part" VALUES (33, 12, 1, 'completed', '', 70.0, 0.0, 100.0, 0.7, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"70"}}}', 264, 0, 1, 1795943044, 1795943044);
INSERT INTO "part" VALUES (34, 12, 1, 'completed', '', 80.0, 0.0, 100.0, 0.8, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"80"}}}', 209, 0, 1, 1795683789, 1795683789);
INSERT INTO "part" VALUES (35, 12, 1, 'completed', '', 100.0, 0.0, 100.0, 1.0, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"100"}}}', 340, 0, 1, 1795597520, 1795597520);
INSERT INTO "part" VALUES (36, 12, 1, 'completed', '', 70.0, 0.0, 100.0, 0.7, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"70"}}}', 154, 0, 1, 1795942934, 1795942934);
INSERT INTO "part" VALUES (37, 12, 1, 'completed', '', 80.0, 0.0, 100.0, 0.8, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"80"}}}', 228, 0, 1, 1795856608, 1795856608);
INSERT INTO "part" VALUES (38, 12, 1, 'completed', '', 100.0, 0.0, 100.0, 1.0, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"100"}}}', 265, 0, 2, 1795770245, 1793958140);
INSERT INTO "part" VALUES (39, 12, 1, 'completed', '', 60.0, 0.0, 100.0, 0.6, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"60"}}}', 339, 0, 1, 1795511119, 1795511119);
INSERT INTO "part" VALUES (40, 12, 1, 'completed', '', 70.0, 0.0, 100.0, 0.7, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"70"}}}', 247, 0, 1, 1795770227, 1795770227);
INSERT INTO "part" VALUES (41, 12, 1, 'completed', '', 80.0, 0.0, 100.0, 0.8, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"80"}}}', 358, 0, 1, 1795511138, 1795511138);
INSERT INTO "part" VALUES (42, 12, 1, 'completed', '', 100.0, 0.0, 100.0, 1.0, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"100"}}}', 155, 0, 1, 1795942935, 1795942935);
INSERT INTO "part" VALUES (43, 12, 1, 'completed', '', 60.0, 0.0, 100.0, 0.6, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"60"}}}', 266, 0, 1, 1795683846, 1795683846);
INSERT INTO "part" VALUES (44, 7, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 153, 0, 1, 1795683733, 1795683733);
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
INSERT INTO "visit" VALUES (1, '01a22161b160e155620e', 11, 1, 0, 153, 1795856533);
INSERT INTO "visit" VALUES (2, '01a21c3b556096e8f355', 7, 1, 0, 356, 1795770336);
INSERT INTO "visit" VALUES (2, '01a21c40c400562e8f8e', 8, 1, 0, 356, 1795770692);
INSERT INTO "visit" VALUES (2, '01a21c4632a068ae7f28', 9, 1, 0, 356, 1795771048);
INSERT INTO "visit" VALUES (3, '01a211ee9d602f8515a3', 7, 1, 0, 190, 1795597370);
INSERT INTO "visit" VALUES (3, '01a211f183901427fcf8', 8, 1, 0, 190, 1795597560);
INSERT INTO "visit" VALUES (3, '01a211f469c0de4b530e', 9, 1, 0, 190, 1795597750);
INSERT INTO "visit" VALUES (4, '01a20cc84160198ad18a', 7, 1, 0, 338, 1795511118);
INSERT INTO "visit" VALUES (5, '01a2028aeaed6b123217', 9, 1, 375, 120, 1795338988);
INSERT INTO "visit" VALUES (5, '01a2028aeaedc9d689cd', 7, 1, 375, 120, 1795338988);
INSERT INTO "visit" VALUES (5, '01a2028aeaedd40fa091', 8, 1, 375, 120, 1795338988);
INSERT INTO "visit" VALUES (5, '01a207a1e5611a17cf91', 7, 1, 0, 375, 1795424755);
INSERT INTO "visit" VALUES (5, '01a207a79e398457fc24', 8, 1, 0, 375, 1795425130);
INSERT INTO "visit" VALUES (5, '01a207ad571108ade73d', 9, 1, 0, 375, 1795425505);
INSERT INTO "visit" VALUES (6, '01a2027b896157c61670', 7, 1, 0, 227, 1795338207);
INSERT INTO "visit" VALUES (6, '01a2027f001951c15066', 8, 1, 0, 227, 1795338434);
INSERT INTO "visit" VALUES (6, '01a2028276d1201821d0', 9, 1, 0, 227, 1795338661);
INSERT INTO "visit" VALUES (7, '01a21c3b55616753ea57', 7, 1, 0, 264, 1795770244);
INSERT INTO "visit" VALUES (7, '01a21c3f5ca1b61e78d4', 8, 1, 0, 264, 1795770508);
INSERT INTO "visit" VALUES (7, '01a21c4363e1b00614ae', 9, 1, 0, 264, 1795770772);
INSERT INTO "visit" VALUES (8, '01a211ee9d61159543e0', 7, 1, 0, 172, 1795597352);
INSERT INTO "visit" VALUES (8, '01a211f13d41d3d996fb', 8, 1, 0, 172, 1795597524);
INSERT INTO "visit" VALUES (8, '01a211f3dd21ebcbb414', 9, 1, 0, 172, 1795597696);
INSERT INTO "visit" VALUES (9, '01a20cc84161752c35e4', 7, 1, 0, 209, 1795510989);
INSERT INTO "visit" VALUES (9, '01a20ccb71c931b9786c', 8, 1, 0, 209, 1795511198);
INSERT INTO "visit" VALUES (9, '01a20ccea2313aa15ab8', 9, 1, 0, 209, 1795511407);
INSERT INTO "visit" VALUES (10, '01a207a1e561672fba29', 7, 1, 0, 340, 1795424720);
INSERT INTO "visit" VALUES (11, '01a2027b8961dc18b7f6', 7, 1, 0, 377, 1795338357);
INSERT INTO "visit" VALUES (11, '01a202814a094dbf1b6c', 8, 1, 0, 377, 1795338734);
INSERT INTO "visit" VALUES (11, '01a202870ab1b009c69e', 9, 1, 0, 377, 1795339111);
INSERT INTO "visit" VALUES (12, '01a21c3b55611bef26bd', 7, 1, 0, 303, 1795770283);
INSERT INTO "visit" VALUES (12, '01a21c3ff4f9076b9f4f', 8, 1, 0, 303, 1795770586);
INSERT INTO "visit" VALUES (12, '01a21c449491cb141d02', 9, 1, 0, 303, 1795770889);
INSERT INTO "visit" VALUES (13, '01a211ee9d625e60ba4d', 7, 1, 0, 246, 1795597426);
INSERT INTO "visit" VALUES (13, '01a211f25e52e10a21f9', 8, 1, 0, 246, 1795597672);
INSERT INTO "visit" VALUES (13, '01a211f61f428196ed5c', 9, 1, 0, 246, 1795597918);
INSERT INTO "visit" VALUES (14, '01a20cc841623a1be13f', 7, 1, 0, 283, 1795511063);
INSERT INTO "visit" VALUES (14, '01a20ccc92da14c3e0fe', 8, 1, 0, 283, 1795511346);
INSERT INTO "visit" VALUES (14, '01a20cd0e45225e313d9', 9, 1, 0, 283, 1795511629);
INSERT INTO "visit" VALUES (15, '01a22161b16251ff439d', 7, 1, 0, 154, 1795856534);
INSERT INTO "visit" VALUES (15, '01a221640af2b90d55c3', 8, 1, 0, 154, 1795856688);
INSERT INTO "visit" VALUES (15, '01a2216664826c470ccf', 9, 1, 0, 154, 1795856842);
INSERT INTO "visit" VALUES (16, '01a21c3b5562a929fbd0', 7, 1, 0, 191, 1795770171);
INSERT INTO "visit" VALUES (16, '01a21c3e3f7a9f01cf71', 8, 1, 0, 191, 1795770362);
INSERT INTO "visit" VALUES (16, '01a21c412992ae251c03', 9, 1, 0, 191, 1795770553);
INSERT INTO "visit" VALUES (17, '01a21714f9620f3b20b9', 7, 1, 0, 228, 1795683808);
INSERT INTO "visit" VALUES (17, '01a217187402c53dea4f', 8, 1, 0, 228, 1795684036);
INSERT INTO "visit" VALUES (17, '01a2171beea278bce346', 9, 1, 0, 228, 1795684264);
INSERT INTO "visit" VALUES (18, '01a211ee9d621913adb2', 7, 1, 0, 265, 1795597445);
INSERT INTO "visit" VALUES (18, '01a211f2a88a2d0064fc', 8, 1, 0, 265, 1795597710);
INSERT INTO "visit" VALUES (18, '01a211f6b3b252729df3', 9, 1, 0, 265, 1795597975);
INSERT INTO "visit" VALUES (19, '01a20cc84162be2ea817', 7, 1, 0, 302, 1795511082);
INSERT INTO "visit" VALUES (19, '01a20cccdd123cfe2116', 8, 1, 0, 302, 1795511384);
INSERT INTO "visit" VALUES (19, '01a20cd178c2de37d58c', 9, 1, 0, 302, 1795511686);
INSERT INTO "visit" VALUES (20, '01a207a1e5620646528c', 7, 1, 0, 376, 1795424756);
INSERT INTO "visit" VALUES (20, '01a207a7a222cc169b71', 8, 1, 0, 376, 1795425132);
INSERT INTO "visit" VALUES (20, '01a207ad5ee2c2a072c5', 9, 1, 0, 376, 1795425508);
INSERT INTO "visit" VALUES (21, '01a2027b89629aa596a3', 7, 1, 0, 339, 1795338319);
INSERT INTO "visit" VALUES (21, '01a20280b59a391c6c7e', 8, 1, 0, 339, 1795338658);
INSERT INTO "visit" VALUES (21, '01a20285e1d277c6228c', 9, 1, 0, 339, 1795338997);
INSERT INTO "visit" VALUES (22, '01a21c3b55638e55b9eb', 7, 1, 0, 173, 1795770153);
INSERT INTO "visit" VALUES (23, '01a1b56a9bf7018d6257', 7, 1, 210, 120, 1794045025);
INSERT INTO "visit" VALUES (23, '01a1b56a9bf74ea80762', 8, 1, 210, 120, 1794045025);
INSERT INTO "visit" VALUES (23, '01a1b56a9bf7a04aedcf', 9, 1, 210, 120, 1794045025);
INSERT INTO "visit" VALUES (23, '01a22161b16348b4f28e', 7, 1, 0, 210, 1795856590);
INSERT INTO "visit" VALUES (23, '01a22164e5b3d88f731d', 8, 1, 0, 210, 1795856800);
INSERT INTO "visit" VALUES (23, '01a221681a03ea1edcc4', 9, 1, 0, 210, 1795857010);
INSERT INTO "visit" VALUES (24, '01a211ee9d6323983127', 7, 1, 0, 247, 1795597427);
INSERT INTO "visit" VALUES (24, '01a211f2623b0f329d43', 8, 1, 0, 247, 1795597674);
INSERT INTO "visit" VALUES (24, '01a211f62713e35d4f61', 9, 1, 0, 247, 1795597921);
INSERT INTO "visit" VALUES (25, '01a207a1e56364583325', 7, 1, 0, 321, 1795424701);
INSERT INTO "visit" VALUES (25, '01a207a6cb4bd1aec936', 8, 1, 0, 321, 1795425022);
INSERT INTO "visit" VALUES (25, '01a207abb133371801be', 9, 1, 0, 321, 1795425343);
INSERT INTO "visit" VALUES (26, '01a2027b8963f74c0c19', 7, 1, 0, 358, 1795338338);
INSERT INTO "visit" VALUES (26, '01a20280ffd38ed24ad4', 8, 1, 0, 358, 1795338696);
INSERT INTO "visit" VALUES (26, '01a202867643e15d0bb1', 9, 1, 0, 358, 1795339054);
INSERT INTO "visit" VALUES (27, '01a21c3b55637682860a', 7, 1, 0, 155, 1795770135);
INSERT INTO "visit" VALUES (27, '01a21c3db2db58e4e57b', 8, 1, 0, 155, 1795770290);
INSERT INTO "visit" VALUES (27, '01a21c40105313c40e60', 9, 1, 0, 155, 1795770445);
INSERT INTO "visit" VALUES (28, '01a21714f963b90524ee', 7, 1, 0, 192, 1795683772);
INSERT INTO "visit" VALUES (29, '01a1ee1aec4f3db61980', 7, 1, 229, 120, 1794996104);
INSERT INTO "visit" VALUES (29, '01a1ee1aec4fe06fa2a4', 9, 1, 229, 120, 1794996104);
INSERT INTO "visit" VALUES (29, '01a1ee1aec4ff5e2814f', 8, 1, 229, 120, 1794996104);
INSERT INTO "visit" VALUES (29, '01a211ee9d644d28475a', 7, 1, 0, 229, 1795597409);
INSERT INTO "visit" VALUES (29, '01a211f21bec8847df2e', 8, 1, 0, 229, 1795597638);
INSERT INTO "visit" VALUES (29, '01a211f59a74bf91f6b8', 9, 1, 0, 229, 1795597867);
INSERT INTO "visit" VALUES (30, '01a20cc841640ecc3df3', 7, 1, 0, 266, 1795511046);
INSERT INTO "visit" VALUES (30, '01a20ccc5074256b827f', 8, 1, 0, 266, 1795511312);
INSERT INTO "visit" VALUES (30, '01a20cd05f843215537f', 9, 1, 0, 266, 1795511578);
INSERT INTO "visit" VALUES (31, '01a226880d64ef29c962', 12, 1, 0, 356, 1795943136);
INSERT INTO "visit" VALUES (32, '01a21714f9647bf1bee8', 12, 1, 0, 338, 1795683918);
INSERT INTO "visit" VALUES (33, '01a226880d64ca677735', 12, 1, 0, 264, 1795943044);
INSERT INTO "visit" VALUES (34, '01a21714f964fc8886de', 12, 1, 0, 209, 1795683789);
INSERT INTO "visit" VALUES (35, '01a211ee9d645f4bed34', 12, 1, 0, 340, 1795597520);
INSERT INTO "visit" VALUES (36, '01a226880d64cf1705cb', 12, 1, 0, 154, 1795942934);
INSERT INTO "visit" VALUES (37, '01a22161b1645394a7de', 12, 1, 0, 228, 1795856608);
INSERT INTO "visit" VALUES (38, '01a1b03cd96e4e087b46', 12, 1, 265, 120, 1793958140);
INSERT INTO "visit" VALUES (38, '01a21c3b55640df964ad', 12, 1, 0, 265, 1795770245);
INSERT INTO "visit" VALUES (39, '01a20cc841644f44d642', 12, 1, 0, 339, 1795511119);
INSERT INTO "visit" VALUES (40, '01a21c3b556520235215', 12, 1, 0, 247, 1795770227);
INSERT INTO "visit" VALUES (41, '01a20cc84165c70abcc6', 12, 1, 0, 358, 1795511138);
INSERT INTO "visit" VALUES (42, '01a226880d6526defea6', 12, 1, 0, 155, 1795942935);
INSERT INTO "visit" VALUES (43, '01a21714f96521611b4f', 12, 1, 0, 266, 1795683846);
INSERT INTO "visit" VALUES (44, '01a21714f96522e45bff', 7, 1, 0, 153, 1795683733);
INSERT INTO "visit" VALUES (45, '01a0b3d37a8605e6c737', 3, 1, 0, 120, 1789723376);
INSERT INTO "visit" VALUES (45, '01a14e524287d372df5c', 3, 1, 120, 120, 1792315376);
INSERT INTO "visit" VALUES (46, '01a207b8ad70851e43ea', 3, 1, 0, 120, 1795425873);
INSERT INTO "visit" VALUES (47, '01a0be2eff9729e6d574', 3, 1, 0, 120, 1789897146);
INSERT INTO "visit" VALUES (49, '01a0fbe0ab47ae5e57b1', 3, 1, 0, 120, 1790932200);
INSERT INTO "visit" VALUES (49, '01a19b85cf48be7f07e6', 3, 1, 120, 120, 1793610600);
INSERT INTO "visit" VALUES (51, '01a149247fff6b01f231', 3, 1, 0, 120, 1792228491);
INSERT INTO "visit" VALUES (54, '01a13490fb9f8f56947a', 3, 1, 0, 120, 1791883279);
INSERT INTO "visit" VALUES (55, '01a1063c3057ab25a246', 3, 1, 0, 120, 1791105970);
INSERT INTO "visit" VALUES (57, '01a15380050fee192534', 3, 1, 0, 120, 1792402261);
INSERT INTO "visit" VALUES (60, '01a13eec80afea15c641', 3, 1, 0, 120, 1792057049);
INSERT INTO "visit" VALUES (61, '01a158adc797243f70a1', 6, 1, 0, 120, 1792489146);
INSERT INTO "visit" VALUES (62, '01a11097b567db6c99ff', 3, 1, 0, 120, 1791279740);
INSERT INTO "visit" VALUES (64, '01a15ddb8a20b9a2665d', 3, 1, 0, 120, 1792576031);
INSERT INTO "visit" VALUES (67, '01a1cf085d1887d00b83', 10, 1, 0, 120, 1794474794);
INSERT INTO "visit" VALUES (68, '01a1a0b391d0da01ef26', 10, 1, 0, 120, 1793697485);
INSERT INTO "visit" VALUES (69, '01a1d4361fa0397d974e', 6, 1, 0, 120, 1794561679);
INSERT INTO "visit" VALUES (71, '01a1a5e15458382a0d81', 6, 1, 0, 120, 1793784370);
INSERT INTO "visit" VALUES (73, '01a1d963e228056bb5cf', 3, 1, 0, 120, 1794648564);
INSERT INTO "visit" VALUES (74, '01a1ab0f16e028def812', 3, 1, 0, 120, 1793871255);
INSERT INTO "visit" VALUES (76, '01a1de91a4b1bee5000d', 10, 1, 0, 120, 1794735449);
INSERT INTO "visit" VALUES (77, '01a212143281e08ba880', 6, 1, 0, 120, 1795599643);
INSERT INTO "visit" VALUES (78, '01a1b03cd969979951b4', 10, 1, 0, 120, 1793958140);
INSERT INTO "visit" VALUES (79, '01a1e3bf673a333cc016', 6, 1, 0, 120, 1794822334);
INSERT INTO "visit" VALUES (81, '01a1b56a9bf2f03731a1', 6, 1, 0, 120, 1794045025);
INSERT INTO "visit" VALUES (82, '01a12f63391bd634a15d', 1, 1, 0, 120, 1791796394);
INSERT INTO "visit" VALUES (83, '01a0aea5b802dcd95f6c', 1, 1, 0, 120, 1789636491);
INSERT INTO "visit" VALUES (84, '01a08050ecba1a367459', 1, 1, 0, 120, 1788859182);
INSERT INTO "visit" VALUES (86, '01a139bebe2cd858be93', 1, 1, 0, 120, 1791970164);
INSERT INTO "visit" VALUES (87, '01a0b9013d12f144cca5', 2, 1, 0, 120, 1789810261);
INSERT INTO "visit" VALUES (88, '01a08aac71cb94d1dea8', 1, 1, 0, 120, 1789032952);
INSERT INTO "visit" VALUES (91, '01a0c35cc223e90b7235', 1, 1, 0, 120, 1789984031);
INSERT INTO "visit" VALUES (92, '01a07b46aff34d216df8', 1, 1, 0, 120, 1788774625);
INSERT INTO "visit" VALUES (92, '01a115c577f5c567f8f8', 1, 1, 120, 120, 1791366625);
INSERT INTO "visit" VALUES (93, '01a09507f6db291d98e5', 1, 1, 0, 120, 1789206722);
INSERT INTO "visit" VALUES (94, '01a14e75c84d44de41a7', 1, 1, 0, 120, 1792317704);
INSERT INTO "visit" VALUES (95, '01a0cdb847337c1a82a9', 1, 1, 0, 120, 1790157801);
INSERT INTO "visit" VALUES (96, '01a0fbe0ab4b5fecba03', 2, 1, 0, 120, 1790932200);
INSERT INTO "visit" VALUES (98, '01a1010e6dd3d9fa4ca0', 1, 1, 0, 120, 1791019085);
INSERT INTO "visit" VALUES (99, '01a13490fba44b9cbcef', 2, 1, 0, 120, 1791883279);
INSERT INTO "visit" VALUES (100, '01a14e52428c0eb26e38', 4, 1, 0, 120, 1792315376);
INSERT INTO "visit" VALUES (101, '01a1063c305cd2560a01', 1, 1, 0, 120, 1791105970);
INSERT INTO "visit" VALUES (104, '01a10b69f2e48f885fe8', 1, 1, 0, 120, 1791192855);
INSERT INTO "visit" VALUES (105, '01a13eec80b4446e3f0d', 1, 1, 0, 120, 1792057049);
INSERT INTO "visit" VALUES (106, '01a158adc79cf5f46ecb', 1, 1, 0, 120, 1792489146);
INSERT INTO "visit" VALUES (107, '01a11097b56cc0bcc046', 1, 1, 0, 120, 1791279740);
INSERT INTO "visit" VALUES (109, '01a1441a433cc0ba3bc6', 4, 1, 0, 120, 1792143934);
INSERT INTO "visit" VALUES (111, '01a1494805c509e3618a', 1, 1, 0, 120, 1792230819);
INSERT INTO "visit" VALUES (112, '01a163094cad0a9a8f0f', 2, 1, 0, 120, 1792662916);
INSERT INTO "visit" VALUES (113, '01a11af33a7d614dfe0d', 1, 1, 0, 120, 1791453510);
INSERT INTO "visit" VALUES (115, '01a19b85cf4da9c451cf', 1, 1, 0, 120, 1793610600);
INSERT INTO "visit" VALUES (116, '01a1cf085d1d5a110d0d', 4, 1, 0, 120, 1794474794);
INSERT INTO "visit" VALUES (118, '01a1a0b391d673afcb31', 11, 1, 0, 120, 1793697485);
INSERT INTO "visit" VALUES (119, '01a1d4361fa6ffc6f107', 1, 1, 0, 120, 1794561679);
INSERT INTO "visit" VALUES (120, '01a207b8ad7632eecdb0', 4, 1, 0, 120, 1795425873);
INSERT INTO "visit" VALUES (121, '01a1a5e1545e1310be78', 5, 1, 0, 120, 1793784370);
INSERT INTO "visit" VALUES (122, '01a1d963e22e897f36b2', 11, 1, 0, 120, 1794648564);
INSERT INTO "visit" VALUES (123, '01a20ce66ffe12cb6f14', 1, 1, 0, 120, 1795512758);
INSERT INTO "visit" VALUES (124, '01a1ab0f16e63d664843', 2, 1, 0, 120, 1793871255);
INSERT INTO "visit" VALUES (126, '01a1de91a4b6d8a86351', 5, 1, 0, 120, 1794735449);
INSERT INTO "visit" VALUES (127, '01a2121432868891d922', 11, 1, 0, 120, 1795599643);
INSERT INTO "visit" VALUES (129, '01a1e3bf673fce48b921', 2, 1, 0, 120, 1794822334);
INSERT INTO "visit" VALUES (131, '01a19ba9550f195671de', 5, 1, 0, 120, 1793612928);
INSERT INTO "visit" VALUES (133, '01a1e8ed29c748817103', 12, 1, 0, 120, 1794909219);
INSERT INTO "visit" VALUES (134, '01a1a0d717972ce66a82', 2, 1, 0, 120, 1793699813);
INSERT INTO "visit" VALUES (135, '01a1ba985e7fb8fd98c5', 4, 1, 0, 120, 1794131910);
INSERT INTO "visit" VALUES (138, '01a12f633920ccb80ae1', 1, 1, 0, 120, 1791796394);
INSERT INTO "visit" VALUES (139, '01a0aea5b8082252eea4', 1, 1, 0, 120, 1789636491);
INSERT INTO "visit" VALUES (140, '01a08050ecc080bd4197', 1, 1, 0, 120, 1788859182);
INSERT INTO "visit" VALUES (142, '01a139bebe3172e774f2', 1, 1, 0, 120, 1791970164);
INSERT INTO "visit" VALUES (143, '01a0b9013d1868ef945c', 2, 1, 0, 120, 1789810261);
INSERT INTO "visit" VALUES (144, '01a08aac71d0c243b4c5', 1, 1, 0, 120, 1789032952);
INSERT INTO "visit" VALUES (147, '01a0c35cc22802d35f4b', 1, 1, 0, 120, 1789984031);
INSERT INTO "visit" VALUES (148, '01a07b46aff8e15f9e57', 1, 1, 0, 120, 1788774625);
INSERT INTO "visit" VALUES (148, '01a115c577fa479de819', 1, 1, 120, 120, 1791366625);
INSERT INTO "visit" VALUES (149, '01a09507f6e0b4f78b0c', 1, 1, 0, 120, 1789206722);
INSERT INTO "visit" VALUES (150, '01a0fbe0ab50a7e333e9', 2, 1, 0, 120, 1790932200);
INSERT INTO "visit" VALUES (153, '01a1010e6dd9b2e3f554', 1, 1, 0, 120, 1791019085);
INSERT INTO "visit" VALUES (154, '01a13490fba90f8acb7c', 2, 1, 0, 120, 1791883279);
INSERT INTO "visit" VALUES (155, '01a14e524291e771354a', 4, 1, 0, 120, 1792315376);
INSERT INTO "visit" VALUES (156, '01a1063c306137f64fe3', 1, 1, 0, 120, 1791105970);
INSERT INTO "visit" VALUES (159, '01a10b69f2e9126fbd57', 1, 1, 0, 120, 1791192855);
INSERT INTO "visit" VALUES (160, '01a13eec80b980176ace', 1, 1, 0, 120, 1792057049);
INSERT INTO "visit" VALUES (161, '01a158adc7a1b2116df8', 1, 1, 0, 120, 1792489146);
INSERT INTO "visit" VALUES (162, '01a11097b57195d518a5', 1, 1, 0, 120, 1791279740);
INSERT INTO "visit" VALUES (164, '01a1441a4342e0e693ab', 4, 1, 0, 120, 1792143934);
INSERT INTO "visit" VALUES (166, '01a1494805cadb1d9425', 1, 1, 0, 120, 1792230819);
INSERT INTO "visit" VALUES (167, '01a163094cb2f5b6531b', 2, 1, 0, 120, 1792662916);
INSERT INTO "visit" VALUES (168, '01a11af33a823bce8aa2', 1, 1, 0, 120, 1791453510);
INSERT INTO "visit" VALUES (169, '01a19b85cf525f517d10', 1, 1, 0, 120, 1793610600);
INSERT INTO "visit" VALUES (171, '01a1cf085d22a10e0173', 4, 1, 0, 120, 1794474794);
INSERT INTO "visit" VALUES (173, '01a2028aeaf34ef7e7a3', 9, 1, 0, 120, 1795338988);
INSERT INTO "visit" VALUES (173, '01a2028aeaf379b034be', 8, 1, 0, 120, 1795338988);
INSERT INTO "visit" VALUES (173, '01a2028aeaf3c4bc05d7', 7, 1, 0, 120, 1795338988);
INSERT INTO "visit" VALUES (174, '01a1a0b391db67d22c86', 11, 1, 0, 120, 1793697485);
INSERT INTO "visit" VALUES (176, '01a1d4361fab81c6586f', 1, 1, 0, 120, 1794561679);
INSERT INTO "visit" VALUES (177, '01a207b8ad7b5409cb28', 4, 1, 0, 120, 1795425873);
INSERT INTO "visit" VALUES (178, '01a1a5e15463021ae22f', 5, 1, 0, 120, 1793784370);
INSERT INTO "visit" VALUES (180, '01a1d963e23373b7329f', 11, 1, 0, 120, 1794648564);
INSERT INTO "visit" VALUES (181, '01a20ce670042365c551', 1, 1, 0, 120, 1795512758);
INSERT INTO "visit" VALUES (182, '01a1ab0f16ec284a3c3d', 2, 1, 0, 120, 1793871255);
INSERT INTO "visit" VALUES (184, '01a1de91a4bcf411056c', 5, 1, 0, 120, 1794735449);
INSERT INTO "visit" VALUES (185, '01a21214328c83404c46', 11, 1, 0, 120, 1795599643);
INSERT INTO "visit" VALUES (186, '01a1b03cd9743d39e44b', 12, 1, 0, 120, 1793958140);
INSERT INTO "visit" VALUES (188, '01a1e3bf6744e096c1ae', 2, 1, 0, 120, 1794822334);
INSERT INTO "visit" VALUES (190, '01a19ba9551420ef1725', 5, 1, 0, 120, 1793612928);
INSERT INTO "visit" VALUES (191, '01a1b56a9bfc1360c8f8', 7, 1, 0, 120, 1794045025);
INSERT INTO "visit" VALUES (191, '01a1b56a9bfc9ad48c5d', 9, 1, 0, 120, 1794045025);
INSERT INTO "visit" VALUES (191, '01a1b56a9bfcd0d91553', 8, 1, 0, 120, 1794045025);
INSERT INTO "visit" VALUES (193, '01a1e8ed29cdc05288bb', 12, 1, 0, 120, 1794909219);
INSERT INTO "visit" VALUES (194, '01a1a0d7179d0e6c5979', 2, 1, 0, 120, 1793699813);
INSERT INTO "visit" VALUES (195, '01a1ba985e8593ca81a4', 4, 1, 0, 120, 1794131910);
INSERT INTO "quota_rule" VALUES (1, NULL, 'teacher', 0, 0, NULL, 'elesson', 4, 0, 0, 202608, NULL, 0, NULL, NULL, NULL);
INSERT INTO "quota_rule" VALUES (2, 2, 'teacher', 0, 14, NULL, 'elesson', 1, 0, 0, 202609, 202610, 1788224400, 1, NULL, NULL);
INSERT INTO "quota_rule" VALUES (3, 2, 'teacher', 0, 0, NULL, 'elesson', 0, 0, 0, 202609, 202610, 1788224400, 1, NULL, NULL);
INSERT INTO "quota_rule" VALUES (4, 2, 'teacher', 0, 0, 2, 'elesson', 0, 0, 0, 202609, 202610, 1788224400, 1, NULL, NULL);
INSERT INTO "quota_exempt" VALUES (1, 9, 20261019, 20261023, 0, 'nghỉ ốm', 1792342800, 1, NULL, NULL);
INSERT INTO "quota_exempt" VALUES (2, 7, 20261101, 20270528, 50, 'nửa giờ dạy', 1795944580, 1, NULL, NULL);
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
INSERT INTO "notice" VALUES (1, 5, 1, 'published', 'Ôn tập các số đến 1 000', '/items/wkacs7vu2o3gsvxbcgjdn22pgq', 1788660000, NULL);
INSERT INTO "notice" VALUES (2, 4, 1, 'published', 'Bảng nhân 3, bảng chia 3', '/items/kaw62fgoxxvodi7k3ewwejxom4', 1789092000, NULL);
INSERT INTO "notice" VALUES (3, 6, 1, 'published', 'Chữ e, ê', '/items/uxkmaeeloq7kxj2ikuvbuwf42y', 1789696800, NULL);
INSERT INTO "notice" VALUES (4, 4, 1, 'published', 'Bảng nhân 4, bảng chia 4', '/items/qttep7hyyymbpc7s7y2uyt2uvm', 1791338400, NULL);
INSERT INTO "notice" VALUES (5, 5, 1, 'published', 'Ôn tập hình học và đo lường', '/items/5ijkpi7jgultoc6t7wdhv2lt4u', 1791943200, NULL);
INSERT INTO "notice" VALUES (6, 6, 1, 'published', 'Chữ o, ô', '/items/2cufmzvwum3crl6olcaw7ffzge', 1792461600, NULL);
INSERT INTO "notice" VALUES (7, 5, 1, 'published', 'Gam', '/items/td6gsnwflxorph4zq3dyok7ski', 1795944580, NULL);
INSERT INTO "notice" VALUES (8, 6, 1, 'published', 'Chữ a', '/items/qkfyvnuzrfwo46bpgy6rkwzigi', 1795944580, NULL);
INSERT INTO "notice" VALUES (9, 4, 1, 'published', 'Thước giấy 15 cm để in và cắt', '/items/wfzr6ef5ci5flk7onpfryu46ua', 1795944580, NULL);
INSERT INTO "notice" VALUES (10, 4, 1, 'published', 'Mi-li-mét', '/items/dr55lk7zwxfkyrlmcssesknkfe', 1795944580, NULL);
INSERT INTO "notice" VALUES (11, 4, 2, 'returned', 'Bảng nhân 9', '/items/b7banopb4mwxmbee44lqnqn4nm', 1795944580, NULL);
INSERT INTO "notice" VALUES (12, 4, 2, 'month', '11/2026', '/month?m=2026-11', 1795944580, NULL);
INSERT INTO "notice" VALUES (13, 5, 2, 'month', '11/2026', '/month?m=2026-11', 1795944580, NULL);
INSERT INTO "notice" VALUES (14, 6, 2, 'month', '11/2026', '/month?m=2026-11', 1795944580, NULL);
INSERT INTO "notice" VALUES (15, 4, NULL, 'questions', 'Mi-li-mét · 3A', '/questions?c=mxc2f6mrw2gfihd7jrw2xjw7l4&i=dr55lk7zwxfkyrlmcssesknkfe', 1795944580, 1795944580);
INSERT INTO "notice" VALUES (16, 38, 4, 'answered', 'Mi-li-mét', '/questions/nlzoh22ymietfsfbv3ufn2frnq', 1795944580, NULL);
INSERT INTO "notice" VALUES (17, 39, 4, 'answered', 'Mi-li-mét', '/questions/xxom3npjieio3u3uksc4ikw7ta', 1795944580, NULL);
INSERT INTO "notice" VALUES (18, 4, NULL, 'questions', 'Gam · 3A', '/questions?c=mxc2f6mrw2gfihd7jrw2xjw7l4&i=td6gsnwflxorph4zq3dyok7ski', 1795944580, NULL);
INSERT INTO "notice" VALUES (19, 4, NULL, 'questions', 'Thước giấy 15 cm để in và cắt · 3A', '/questions?c=mxc2f6mrw2gfihd7jrw2xjw7l4&i=wfzr6ef5ci5flk7onpfryu46ua', 1795944580, 1795944580);
INSERT INTO "notice" VALUES (20, 55, 4, 'question-hidden', 'Thước giấy 15 cm để in và cắt', '/questions/ratkpvjuqiucnj4qcpplpmhmsi', 1795944580, NULL);
INSERT INTO "notice" VALUES (21, 5, NULL, 'questions', 'Gam · 3B', '/questions?c=jccuehfcg5anyzxs54rvl7pkdy&i=td6gsnwflxorph4zq3dyok7ski', 1795944580, 1795944580);
INSERT INTO "notice" VALUES (22, 73, 5, 'answered', 'Gam', '/questions/fhxk2d3a2ei75rdgo3o5qzj7fq', 1795944580, NULL);
INSERT INTO "notice" VALUES (23, 5, NULL, 'questions', 'Mi-li-mét · 3B', '/questions?c=jccuehfcg5anyzxs54rvl7pkdy&i=dr55lk7zwxfkyrlmcssesknkfe', 1795944580, NULL);
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
INSERT INTO "upload_limit" VALUES (5, 42949672960, NULL, 1, 1795944580);
INSERT INTO "quota_confirm" VALUES (1, 2, 202611, 2, '[4,0,16,3,2,0,13,0]', 1795944580);
INSERT INTO "quota_reminder" VALUES (4, 2, 20261129, 202611, 1795944580);
INSERT INTO "quota_reminder" VALUES (5, 2, 20261129, 202611, 1795944580);
INSERT INTO "quota_reminder" VALUES (6, 2, 20261129, 202611, 1795944580);
INSERT INTO "quota_correction" VALUES (1, 2, 9, 1, 'Bài gửi đúng hạn nhưng tệp hỏng do mạng, tổ trưởng đã xem bản thay.', 1, 'Phạm Văn Đức', 1793584800);
INSERT INTO "pupil_group" VALUES (1, '5clr5c74ai2adf2zmfkvzsn2sq', 4, 2, 2026, 'Luyện đo', 1795944580, NULL);
INSERT INTO "group_member" VALUES (1, 2, 39);
INSERT INTO "group_member" VALUES (1, 2, 43);
INSERT INTO "group_member" VALUES (1, 2, 50);
INSERT INTO "group_member" VALUES (1, 2, 54);
INSERT INTO "group_member" VALUES (1, 2, 60);
INSERT INTO "assignment" VALUES (1, 'vg4nqv5sjjypzw2wma3vxwn5iu', 7, 2, 2026, 4, 20261120, 20261127, '', 1795166980, 1795166980, NULL, NULL);
INSERT INTO "assignment" VALUES (2, '2evtefuhekrin7detv2jxvtmny', 10, 2, 2026, 4, 20261126, 20261203, 'Chuẩn bị một cái thước có vạch mi-li-mét nhé.', 1795685380, 1795685380, NULL, NULL);
INSERT INTO "assignment" VALUES (3, 'xcrhminh5t6rf57yoecyw2dx3a', 8, 2, 2026, 4, 20261128, 20261205, 'Đọc to ba lần.', 1795858180, 1795858180, NULL, NULL);
INSERT INTO "assignment" VALUES (4, 'rebxwsmucix7er6x2gis2vm7te', 7, 2, 2026, 5, 20261128, 20261204, '', 1795858180, 1795858180, NULL, NULL);
INSERT INTO "assignment" VALUES (5, '7tlqpjmya4dvb7mamri4uz7a34', 9, 2, 2026, 4, 20261127, 20261204, 'In ra, cắt rồi đo ba đồ vật ở nhà.', 1795771780, 1795771780, NULL, NULL);
INSERT INTO "assignment_target" VALUES (1, 2, NULL, NULL);
INSERT INTO "assignment_target" VALUES (2, 2, NULL, NULL);
INSERT INTO "assignment_target" VALUES (3, 2, 38, NULL);
INSERT INTO "assignment_target" VALUES (3, 2, 68, NULL);
INSERT INTO "assignment_target" VALUES (4, 3, NULL, NULL);
INSERT INTO "assignment_target" VALUES (5, NULL, NULL, 1);
INSERT INTO "guardian_code" VALUES (38, 1, '233ef230b178e5223c20873bc7e3079f2ce9d153272269678fda568f25d58370', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (39, 1, 'b8e47b24062fa6d68a8e36c8723556a83dc270efc4bccea0a437c00b99e93d32', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (40, 1, 'b1e7ca1f81f07946fbfe6c5967636cb890fe65790611d0c376b13a3ea15ee8b1', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (41, 1, 'f691d48d3b18b8edf866c418c0aed6ae33a19deacb6558fb42def5fb5dc777e1', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (42, 1, 'be6278cd9c8985cb19ad9be529cbe77317367eb4fb590afd0de9e09cc7bc0af6', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (43, 1, '6760c7ca99815596166173b1e488d50912cf05dfc02d6b7ba9b8c71872c41720', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (44, 1, '205c77e4897b885c37c2d36397b6c7bb1c3c67f8a330684823537c383cd3c569', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (45, 1, '3a39d7dc7aef87f2dca858607bbf1c25d1cff53d3a28f56cbaf365f3e7fdb932', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (46, 1, '576b1e38efff90b580751219d350eb1fdb8f7dbf8e8de16fef434d1885fab5bd', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (47, 1, '7582fbdd4179bd9b74953b1f9fb95b4cb987c103dbb538589a0aa2b2fd7099a3', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (48, 1, 'ca1194453dfe41fa70c40fa8fcda1b64cb1518849ceacbdd8e768d58dbb7411c', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (49, 1, '70e4ac2e74a63f071840e19d6d58a492f7fbdcf737798c46c644047f7693403d', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (50, 1, '08fc250ea0f9c7fc93a1d3448d62db393515fb726ae2a437beff7a19e333dfd2', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (51, 1, '26a64426f3753c02978d2c81b271ce53674176e9714278ea60b47a6bfa21fdb6', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (52, 1, '48d5241d6fbae013fad4c8f2f0133792baca1fed9284c4a09f6a9806c3c2ff16', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (53, 1, 'bf310e684b6ae5e5bebef0c117d9d1f43c50b9087fec559c7f23cf1fa79869d6', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (54, 1, '2ea6bbd65e32f711e0d1926b6506a0b3971a3826ad8a873f10dcd9fb27c86ee5', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (55, 1, '07f5562ec46f6e69a9f0ed7e4239411dffa334500a770c17d9ba75695be9a75f', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (56, 1, '6fd6ae5ada67b595a0139693cff880b3fdca964b875ef77c888eb9c5fad62fda', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (57, 1, '6813cf4fe9cfb4272889e272924baace0839a267b0551be99eea034041f1163d', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (58, 1, '6430d314bcedf4ca0434b7247f06c5e8bc16efdec57dc1ce89fdfa6904d3fee0', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (59, 1, '4903eb9512f68a9e15584a575456717416bb6d6d252b1ee73f6037f26bea35d3', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (60, 1, '413c6e972caff0f02ecbbf5e97d70fc3e89feefe443d0f841d7cbbc469765551', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (61, 1, 'd9a46dca9879b6269e25109c807b274846645f0deee488ad209c7e73f08023da', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (62, 1, 'aaa6280f20afc2c82a0fb86111fdf18163415ef10b57ff7dba773103466277ce', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (63, 1, 'e5e6b94a3cbf4a3fab4101bc3ce179cb4d314539a1bc8c2b0f86f26103fb6b81', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (64, 1, 'd85aca5c0e53de5e5b093092cb4316897bc933647c8a9d78c590ab2323841bd4', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (65, 1, 'c7d2bf70fca30423058b30017150042ca08339916a8a2d9e9485495f931eb531', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (66, 1, '4201dfcc3dcd1ae684f2eeb35dbae7782ec970d739d88a3000dabdd99e3d7325', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (67, 1, 'bcf347bb38df75d6c1c2e82f33b5f63399a9af7468744dffb5bf4c06c3e1a1ef', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (68, 1, 'a6c7e41a516761e3ef2fa98917eec91918a2375b72c475403050c91d4bf87464', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (69, 1, '0b8612c6a602d0e20abccdfa9da02aedcd1e0cb8da6c0987f5a6deb4dcd6f9f4', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (70, 1, '038d1c99a4ba1c48327767233842e915262ce387efc27ad768e1e45649fb601c', 4, 1795944580);
INSERT INTO "guardian_code" VALUES (71, 1, 'ec8d7fcab0e5643ec6614c5478d004433704e3e8ba6fb5db208f2ae4028bffb2', 4, 1795944580);
INSERT INTO "ask" VALUES (1, 'nlzoh22ymietfsfbv3ufn2frnq', 10, 2, 38, '', 'Cô ơi, 1 xăng-ti-mét là 10 mi-li-mét, vậy nửa xăng-ti-mét là mấy mi-li-mét ạ?', 1795944580, 1795944580, 1, 1795944580, NULL, NULL, '', NULL, NULL);
INSERT INTO "ask" VALUES (2, 'xxom3npjieio3u3uksc4ikw7ta', 10, 2, 39, '', 'Thước của em mờ hết vạch nhỏ rồi, em đo bằng thước giấy cô cho được không ạ?', 1795944580, 1795944580, 1, NULL, NULL, NULL, '', NULL, NULL);
INSERT INTO "ask" VALUES (3, 'hidb4zp3xejktbrzegcbbkvilq', 7, 2, 45, 'Khám phá', 'Vì sao cân đĩa phải có hai đĩa ạ? Nhà em cân chỉ có một đĩa.', 1795944580, NULL, 0, NULL, NULL, NULL, '', NULL, NULL);
INSERT INTO "ask" VALUES (4, 'x3shnfk7uf4cpiy3xa4nevcbge', 7, 2, 54, 'Đố vui', 'Em làm đố vui hai lần mà vẫn sai câu cuối. Cô chỉ em với.', 1795944580, NULL, 0, NULL, NULL, NULL, '', NULL, NULL);
INSERT INTO "ask" VALUES (5, 'ratkpvjuqiucnj4qcpplpmhmsi', 9, 2, 55, '', 'Mai lớp mình có đá bóng không ạ?', 1795944580, NULL, 0, NULL, 1795944580, 4, 'Em hỏi cô giờ ra chơi nhé, ở đây mình chỉ hỏi về bài học.', NULL, NULL);
INSERT INTO "ask" VALUES (6, 'fhxk2d3a2ei75rdgo3o5qzj7fq', 7, 3, 73, '', '1000 gam bằng 1 ki-lô-gam, vậy quả trứng nặng bao nhiêu gam ạ?', 1795944580, 1795944580, 1, 1795944580, NULL, NULL, '', NULL, NULL);
INSERT INTO "ask" VALUES (7, 'jqzxnkmpzrxmw4g4mgrxsdpskq', 10, 3, 86, '', 'Mi-li-mét với li là một phải không cô?', 1795944580, NULL, 0, NULL, NULL, NULL, '', NULL, NULL);
INSERT INTO "ask_answer" VALUES (1, 1, 4, 'Câu hỏi hay lắm.
Nửa xăng-ti-mét là 5 mi-li-mét, vì 10 chia 2 bằng 5. Em nhìn vạch dài vừa ở giữa hai số trên thước nhé.', 1795944580);
INSERT INTO "ask_answer" VALUES (2, 1, 4, 'Được em nhé. Em in thước đúng khổ A4, đừng thu nhỏ thì vạch mới đúng.', 1795944580);
INSERT INTO "ask_answer" VALUES (6, 1, 5, 'Quả trứng gà nặng khoảng 50 đến 60 gam. Em thử đoán 20 quả trứng thì được mấy ki-lô-gam?', 1795944580);
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
INSERT INTO "learnt" VALUES (38, 202611, 7, 1795769980, 1795771048);
INSERT INTO "learnt" VALUES (38, 202611, 10, 1795942780, 1795943136);
INSERT INTO "learnt" VALUES (39, 202611, 7, 1795683580, NULL);
INSERT INTO "learnt" VALUES (39, 202611, 9, 1795856380, 1795856533);
INSERT INTO "learnt" VALUES (40, 202609, 1, 1789203794, NULL);
INSERT INTO "learnt" VALUES (40, 202610, 1, 1791795794, 1791796394);
INSERT INTO "learnt" VALUES (40, 202611, 4, 1794474194, 1794474794);
INSERT INTO "learnt" VALUES (40, 202611, 7, 1795597180, 1795597750);
INSERT INTO "learnt" VALUES (41, 202610, 1, 1791018485, 1791019085);
INSERT INTO "learnt" VALUES (41, 202611, 7, 1795337980, 1795338661);
INSERT INTO "learnt" VALUES (41, 202611, 9, 1793696885, 1793697485);
INSERT INTO "learnt" VALUES (42, 202609, 1, 1788858582, 1788859182);
INSERT INTO "learnt" VALUES (42, 202611, 7, 1795769980, 1795770772);
INSERT INTO "learnt" VALUES (42, 202611, 10, 1795942780, 1795943044);
INSERT INTO "learnt" VALUES (43, 202610, 2, 1791882679, 1791883279);
INSERT INTO "learnt" VALUES (43, 202611, 1, 1794561079, 1794561679);
INSERT INTO "learnt" VALUES (44, 202609, 1, 1789635891, 1789636491);
INSERT INTO "learnt" VALUES (44, 202611, 5, 1794906291, NULL);
INSERT INTO "learnt" VALUES (44, 202611, 7, 1795510780, NULL);
INSERT INTO "learnt" VALUES (44, 202611, 10, 1795683580, 1795683918);
INSERT INTO "learnt" VALUES (45, 202610, 1, 1792659988, NULL);
INSERT INTO "learnt" VALUES (45, 202611, 7, 1795424380, 1795425505);
INSERT INTO "learnt" VALUES (46, 202610, 4, 1792314776, 1792315376);
INSERT INTO "learnt" VALUES (46, 202611, 7, 1795597180, 1795597696);
INSERT INTO "learnt" VALUES (47, 202609, 1, 1790154873, NULL);
INSERT INTO "learnt" VALUES (47, 202611, 4, 1795425273, 1795425873);
INSERT INTO "learnt" VALUES (47, 202611, 7, 1795510780, 1795511407);
INSERT INTO "learnt" VALUES (47, 202611, 10, 1795683580, 1795683789);
INSERT INTO "learnt" VALUES (48, 202610, 2, 1792833758, NULL);
INSERT INTO "learnt" VALUES (48, 202611, 1, 1795512158, 1795512758);
INSERT INTO "learnt" VALUES (48, 202611, 7, 1795597180, 1795597918);
INSERT INTO "learnt" VALUES (49, 202610, 1, 1791192255, 1791192855);
INSERT INTO "learnt" VALUES (49, 202611, 2, 1793870655, 1793871255);
INSERT INTO "learnt" VALUES (49, 202611, 7, 1795510780, 1795511629);
INSERT INTO "learnt" VALUES (50, 202609, 2, 1789809661, 1789810261);
INSERT INTO "learnt" VALUES (51, 202610, 1, 1792056449, 1792057049);
INSERT INTO "learnt" VALUES (51, 202611, 5, 1794734849, 1794735449);
INSERT INTO "learnt" VALUES (52, 202609, 1, 1789032352, 1789032952);
INSERT INTO "learnt" VALUES (52, 202611, 4, 1794302752, NULL);
INSERT INTO "learnt" VALUES (52, 202611, 7, 1795856380, 1795856842);
INSERT INTO "learnt" VALUES (52, 202611, 10, 1795942780, 1795942934);
INSERT INTO "learnt" VALUES (53, 202610, 1, 1792488546, 1792489146);
INSERT INTO "learnt" VALUES (53, 202611, 7, 1795769980, 1795770553);
INSERT INTO "learnt" VALUES (54, 202609, 1, 1790328643, NULL);
INSERT INTO "learnt" VALUES (54, 202611, 7, 1795683580, 1795684264);
INSERT INTO "learnt" VALUES (54, 202611, 9, 1795599043, 1795599643);
INSERT INTO "learnt" VALUES (54, 202611, 10, 1795856380, 1795856608);
INSERT INTO "learnt" VALUES (55, 202610, 1, 1791279140, 1791279740);
INSERT INTO "learnt" VALUES (55, 202611, 7, 1795597180, 1795597975);
INSERT INTO "learnt" VALUES (55, 202611, 10, 1795769980, 1795770245);
INSERT INTO "learnt" VALUES (56, 202610, 2, 1791711237, NULL);
INSERT INTO "learnt" VALUES (56, 202611, 1, 1794389637, NULL);
INSERT INTO "learnt" VALUES (56, 202611, 7, 1795510780, 1795511686);
INSERT INTO "learnt" VALUES (57, 202609, 1, 1789983431, 1789984031);
INSERT INTO "learnt" VALUES (57, 202611, 4, 1795253831, NULL);
INSERT INTO "learnt" VALUES (57, 202611, 7, 1795337980, 1795338997);
INSERT INTO "learnt" VALUES (57, 202611, 10, 1795510780, 1795511119);
INSERT INTO "learnt" VALUES (58, 202609, 1, 1789551334, NULL);
INSERT INTO "learnt" VALUES (58, 202610, 4, 1792143334, 1792143934);
INSERT INTO "learnt" VALUES (58, 202611, 2, 1794821734, 1794822334);
INSERT INTO "learnt" VALUES (58, 202611, 7, 1795424380, 1795425508);
INSERT INTO "learnt" VALUES (59, 202610, 1, 1790933928, NULL);
INSERT INTO "learnt" VALUES (59, 202611, 5, 1793612328, 1793612928);
INSERT INTO "learnt" VALUES (59, 202611, 7, 1795769980, NULL);
INSERT INTO "learnt" VALUES (60, 202609, 1, 1788774025, 1788774625);
INSERT INTO "learnt" VALUES (60, 202610, 1, 1791366025, NULL);
INSERT INTO "learnt" VALUES (60, 202611, 7, 1795856380, 1795857010);
INSERT INTO "learnt" VALUES (61, 202609, 1, 1789206122, 1789206722);
INSERT INTO "learnt" VALUES (61, 202611, 7, 1795597180, 1795597921);
INSERT INTO "learnt" VALUES (61, 202611, 9, 1794476522, NULL);
INSERT INTO "learnt" VALUES (61, 202611, 10, 1795769980, 1795770227);
INSERT INTO "learnt" VALUES (62, 202610, 1, 1792230219, 1792230819);
INSERT INTO "learnt" VALUES (62, 202611, 10, 1794908619, 1794909219);
INSERT INTO "learnt" VALUES (63, 202610, 2, 1792662316, 1792662916);
INSERT INTO "learnt" VALUES (63, 202611, 7, 1795424380, 1795425343);
INSERT INTO "learnt" VALUES (64, 202611, 2, 1793699213, 1793699813);
INSERT INTO "learnt" VALUES (64, 202611, 7, 1795337980, 1795339054);
INSERT INTO "learnt" VALUES (64, 202611, 10, 1795510780, 1795511138);
INSERT INTO "learnt" VALUES (65, 202610, 1, 1791452910, 1791453510);
INSERT INTO "learnt" VALUES (65, 202611, 4, 1794131310, 1794131910);
INSERT INTO "learnt" VALUES (65, 202611, 7, 1795769980, 1795770445);
INSERT INTO "learnt" VALUES (65, 202611, 10, 1795942780, 1795942935);
INSERT INTO "learnt" VALUES (66, 202610, 1, 1791885007, NULL);
INSERT INTO "learnt" VALUES (66, 202611, 5, 1794563407, NULL);
INSERT INTO "learnt" VALUES (66, 202611, 7, 1795683580, NULL);
INSERT INTO "learnt" VALUES (67, 202609, 1, 1789725104, NULL);
INSERT INTO "learnt" VALUES (67, 202610, 1, 1792317104, 1792317704);
INSERT INTO "learnt" VALUES (67, 202611, 7, 1795597180, 1795597867);
INSERT INTO "learnt" VALUES (68, 202609, 1, 1790157201, 1790157801);
INSERT INTO "learnt" VALUES (68, 202611, 7, 1795510780, 1795511578);
INSERT INTO "learnt" VALUES (68, 202611, 9, 1795427601, NULL);
INSERT INTO "learnt" VALUES (68, 202611, 10, 1795683580, 1795683846);
INSERT INTO "learnt" VALUES (69, 202609, 1, 1789377564, NULL);
INSERT INTO "learnt" VALUES (69, 202610, 1, 1791969564, 1791970164);
INSERT INTO "learnt" VALUES (69, 202611, 7, 1795769980, 1795770889);
INSERT INTO "learnt" VALUES (69, 202611, 9, 1794647964, 1794648564);
INSERT INTO "learnt" VALUES (70, 202610, 1, 1791105370, 1791105970);
INSERT INTO "learnt" VALUES (70, 202611, 5, 1793783770, 1793784370);
INSERT INTO "learnt" VALUES (70, 202611, 7, 1795424380, NULL);
INSERT INTO "learnt" VALUES (70, 202611, 10, 1795597180, 1795597520);
INSERT INTO "learnt" VALUES (71, 202610, 1, 1791537467, NULL);
INSERT INTO "learnt" VALUES (71, 202611, 7, 1795337980, 1795339111);
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
INSERT INTO "shelf" VALUES (2, 0, 0, 1795944580, 7);
INSERT INTO "shelf" VALUES (2, 0, 0, 1795944580, 8);
INSERT INTO "shelf" VALUES (2, 0, 0, 1795944580, 9);
INSERT INTO "shelf" VALUES (2, 0, 0, 1795944580, 10);
INSERT INTO "shelf" VALUES (2, 0, 1, 1789696800, 3);
INSERT INTO "shelf" VALUES (2, 0, 1, 1792461600, 6);
INSERT INTO "shelf" VALUES (2, 0, 1, 1795944580, 8);
INSERT INTO "shelf" VALUES (2, 0, 3, 1788660000, 1);
INSERT INTO "shelf" VALUES (2, 0, 3, 1789092000, 2);
INSERT INTO "shelf" VALUES (2, 0, 3, 1791338400, 4);
INSERT INTO "shelf" VALUES (2, 0, 3, 1791943200, 5);
INSERT INTO "shelf" VALUES (2, 0, 3, 1795944580, 7);
INSERT INTO "shelf" VALUES (2, 0, 3, 1795944580, 9);
INSERT INTO "shelf" VALUES (2, 0, 3, 1795944580, 10);
INSERT INTO "shelf" VALUES (2, 1, 0, 1789696800, 3);
INSERT INTO "shelf" VALUES (2, 1, 0, 1792461600, 6);
INSERT INTO "shelf" VALUES (2, 1, 0, 1795944580, 8);
INSERT INTO "shelf" VALUES (2, 1, 1, 1789696800, 3);
INSERT INTO "shelf" VALUES (2, 1, 1, 1792461600, 6);
INSERT INTO "shelf" VALUES (2, 1, 1, 1795944580, 8);
INSERT INTO "shelf" VALUES (2, 3, 0, 1788660000, 1);
INSERT INTO "shelf" VALUES (2, 3, 0, 1789092000, 2);
INSERT INTO "shelf" VALUES (2, 3, 0, 1791338400, 4);
INSERT INTO "shelf" VALUES (2, 3, 0, 1791943200, 5);
INSERT INTO "shelf" VALUES (2, 3, 0, 1795944580, 7);
INSERT INTO "shelf" VALUES (2, 3, 0, 1795944580, 9);
INSERT INTO "shelf" VALUES (2, 3, 0, 1795944580, 10);
INSERT INTO "shelf" VALUES (2, 3, 3, 1788660000, 1);
INSERT INTO "shelf" VALUES (2, 3, 3, 1789092000, 2);
INSERT INTO "shelf" VALUES (2, 3, 3, 1791338400, 4);
INSERT INTO "shelf" VALUES (2, 3, 3, 1791943200, 5);
INSERT INTO "shelf" VALUES (2, 3, 3, 1795944580, 7);
INSERT INTO "shelf" VALUES (2, 3, 3, 1795944580, 9);
INSERT INTO "shelf" VALUES (2, 3, 3, 1795944580, 10);
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
INSERT INTO "open_shelf" VALUES (2, 0, 0, 1795944580, 7);
INSERT INTO "open_shelf" VALUES (2, 0, 0, 1795944580, 8);
INSERT INTO "open_shelf" VALUES (2, 0, 0, 1795944580, 9);
INSERT INTO "open_shelf" VALUES (2, 0, 0, 1795944580, 10);
INSERT INTO "open_shelf" VALUES (2, 0, 1, 1789696800, 3);
INSERT INTO "open_shelf" VALUES (2, 0, 1, 1792461600, 6);
INSERT INTO "open_shelf" VALUES (2, 0, 1, 1795944580, 8);
INSERT INTO "open_shelf" VALUES (2, 0, 3, 1788660000, 1);
INSERT INTO "open_shelf" VALUES (2, 0, 3, 1789092000, 2);
INSERT INTO "open_shelf" VALUES (2, 0, 3, 1791338400, 4);
INSERT INTO "open_shelf" VALUES (2, 0, 3, 1791943200, 5);
INSERT INTO "open_shelf" VALUES (2, 0, 3, 1795944580, 7);
INSERT INTO "open_shelf" VALUES (2, 0, 3, 1795944580, 9);
INSERT INTO "open_shelf" VALUES (2, 0, 3, 1795944580, 10);
INSERT INTO "open_shelf" VALUES (2, 1, 0, 1789696800, 3);
INSERT INTO "open_shelf" VALUES (2, 1, 0, 1792461600, 6);
INSERT INTO "open_shelf" VALUES (2, 1, 0, 1795944580, 8);
INSERT INTO "open_shelf" VALUES (2, 1, 1, 1789696800, 3);
INSERT INTO "open_shelf" VALUES (2, 1, 1, 1792461600, 6);
INSERT INTO "open_shelf" VALUES (2, 1, 1, 1795944580, 8);
INSERT INTO "open_shelf" VALUES (2, 3, 0, 1788660000, 1);
INSERT INTO "open_shelf" VALUES (2, 3, 0, 1789092000, 2);
INSERT INTO "open_shelf" VALUES (2, 3, 0, 1791338400, 4);
INSERT INTO "open_shelf" VALUES (2, 3, 0, 1791943200, 5);
INSERT INTO "open_shelf" VALUES (2, 3, 0, 1795944580, 7);
INSERT INTO "open_shelf" VALUES (2, 3, 0, 1795944580, 9);
INSERT INTO "open_shelf" VALUES (2, 3, 0, 1795944580, 10);
INSERT INTO "open_shelf" VALUES (2, 3, 3, 1788660000, 1);
INSERT INTO "open_shelf" VALUES (2, 3, 3, 1789092000, 2);
INSERT INTO "open_shelf" VALUES (2, 3, 3, 1791338400, 4);
INSERT INTO "open_shelf" VALUES (2, 3, 3, 1791943200, 5);
INSERT INTO "open_shelf" VALUES (2, 3, 3, 1795944580, 7);
INSERT INTO "open_shelf" VALUES (2, 3, 3, 1795944580, 9);
INSERT INTO "open_shelf" VALUES (2, 3, 3, 1795944580, 10);
INSERT INTO "open_count" VALUES (2, 0, 0, 10);
INSERT INTO "open_count" VALUES (2, 0, 1, 3);
INSERT INTO "open_count" VALUES (2, 0, 3, 7);
INSERT INTO "open_count" VALUES (2, 1, 0, 3);
INSERT INTO "open_count" VALUES (2, 1, 1, 3);
INSERT INTO "open_count" VALUES (2, 3, 0, 7);
INSERT INTO "open_count" VALUES (2, 3, 3, 7);

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
CREATE VIEW attempt_row AS	-- an attempt with what is run; over: nobody goes on with it
SELECT a.id, a.person_id, a.item_id, a.version_id, v.package_id, a.key, a.label,
  v.hash, a.mode, k.format, k.media,
  CASE WHEN a.revoked IS NOT NULL OR p.disabled IS NOT NULL OR i.state = 'deleted'
    OR (a.mode = 'normal' AND (i.live_id IS NULL OR i.state = 'withdrawn'
    OR i.audience = 'staff')) THEN 1 ELSE 0 END AS over,
  a.done, a.nparts, a.parts_done, a.started, a.last
FROM attempt a JOIN version v ON v.id = a.version_id
JOIN package k ON k.id = v.package_id
JOIN item i ON i.id = a.item_id JOIN person p ON p.id = a.person_id;

PRAGMA user_version=16;
COMMIT;
