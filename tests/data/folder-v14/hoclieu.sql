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
  name	TEXT NOT NULL,		-- 3A
  UNIQUE (unit_id, year, name)
) STRICT;

CREATE TABLE class_member (
  class_id	INTEGER NOT NULL REFERENCES class (id),
  person_id	INTEGER NOT NULL REFERENCES person (id),
  role	TEXT NOT NULL CHECK (role IN ('pupil', 'teacher')),
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
, passed INTEGER, passed_by INTEGER REFERENCES person (id), sent INTEGER, replaced_by INTEGER REFERENCES item (id)) STRICT;

CREATE TABLE version (		-- immutable
  id	INTEGER PRIMARY KEY,
  item_id	INTEGER NOT NULL REFERENCES item (id),
  no	INTEGER NOT NULL,
  hash	TEXT NOT NULL REFERENCES object (hash),
  file_name	TEXT NOT NULL,
  bytes	INTEGER NOT NULL,
  package_id	INTEGER REFERENCES package (id),	-- NULL until checked
  created	INTEGER NOT NULL, live_from INTEGER, live_until INTEGER,
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

INSERT INTO "object" VALUES ('5f7ace5dbe926cd87cdb38dcab7d564ff1848180cd2985a5fe7b7176e14e8adf', 2058, 1795916946, 1795916947);
INSERT INTO "object" VALUES ('2a50fa0766fa82166d4f2710a50733f1fc57728d972a5ebf4b221618d1127902', 2033, 1795916946, 1795916947);
INSERT INTO "object" VALUES ('6f71c1405472413bc3dd7d55f216a19d7d794d810864017c2f6417a6958e379b', 2015, 1795916946, 1795916947);
INSERT INTO "object" VALUES ('0407ba6b7cf94855c3cddcad6777e60120c64a8a5f756c15870c08ae67f65d10', 2021, 1795916946, 1795916947);
INSERT INTO "object" VALUES ('de8b055f4d26260b9881fea17f722ce7e759e8dc6eb34987ad18256e553d2ace', 2058, 1795916946, 1795916947);
INSERT INTO "object" VALUES ('5f58e5df477f357b5a2433ddfdb3d96d9809aa3c305d428039ad9f67adf841a5', 2008, 1795916946, 1795916947);
INSERT INTO "object" VALUES ('1e46ba0b161baa7721921c3887d16690b1440db311aed5a76ba93f26f9711630', 8666, 1795916946, 1795916947);
INSERT INTO "object" VALUES ('77c2fe46beb6d56df5aad5a5ffc7866582665ca7081ac159415ccc160911dc73', 6231, 1795916946, 1795916947);
INSERT INTO "object" VALUES ('606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 6536, 1795916946, 1795916947);
INSERT INTO "object" VALUES ('b226e3473ec3f9754e9d64a083c73fefa1c75225f848aa36fd143713e6dc6da5', 7345, 1795916947, 1795916947);
INSERT INTO "object" VALUES ('3f234e5534929db75a37c489c05a33d7d283d6048e487a68ba98ec783567ce02', 6421, 1795916947, 1795916947);
INSERT INTO "object" VALUES ('2790669c7d56d013678490ebd0837ef407705064f3f934e1d443c7ae9530f762', 6337, 1795916947, 1795916947);
INSERT INTO "object" VALUES ('d52e536a532846fb8bbd5561036955be0423c00c2636ee87741b6b52a35f6135', 2779, 1795916947, 1795916947);
INSERT INTO "job" VALUES (1, 'minutes', 1, 'waiting', 0, 0, 0, 0, 0, NULL, 1790843400);
INSERT INTO "job" VALUES (2, 'minutes', 2, 'waiting', 0, 0, 0, 0, 0, NULL, 1793521800);
INSERT INTO "unit" VALUES (1, 'f4ksedmdxeq2xrgm36msc5myt4', NULL, 'upper', 'Phường Sông Hương', 1795916946);
INSERT INTO "unit" VALUES (2, 'd4jkpltpe6pckj7it6ys5pgbkm', 1, 'school', 'Trường Tiểu học Sông Hương', 1795916946);
INSERT INTO "unit" VALUES (3, 'dpgd2dslty6rhmhomntee4wujm', 2, 'department', 'Tổ 1, 2, 3', 1795916946);
INSERT INTO "unit" VALUES (4, 'sx25mpnoetfbrdwbua2cjcbbn4', 2, 'department', 'Tổ 4, 5', 1795916946);
INSERT INTO "person" VALUES (1, 'lrwqp3rjzcfm763bxfnyc2moem', 2, 'duc', 'Phạm Văn Đức', 'pham van duc', 'thầy', 'vi', '$argon2id$v=19$m=65536,t=2,p=1$l+WCyI6aqOLtn8TEgWoYEQ$+/FTLgZlEgLwM2bGVvtY3R0QUoOA4iIDA7z334Yh7X4', 0, NULL, 1795916946);
INSERT INTO "person" VALUES (2, 'pvke2v7c3smdievbru5rilmosa', 3, 'ha', 'Lê Thu Hà', 'le thu ha', 'cô', 'vi', '$argon2id$v=19$m=65536,t=2,p=1$lHsUQj6WWpYS3nKaI5iPcg$UbHZAba9XV8SbM/MSJV/o1TDXVd3TFrUdghaQ27drNA', 0, NULL, 1795916946);
INSERT INTO "person" VALUES (3, 'gkhv2khzhjdrwjtkuiq5bzj6my', 4, 'quocbao', 'Trần Quốc Bảo', 'tran quoc bao', 'thầy', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (4, 'l6bas3lcd4szmjf74wnjl5t7qq', 3, 'hanh', 'Trần Thị Hạnh', 'tran thi hanh', 'cô', 'vi', '$argon2id$v=19$m=65536,t=2,p=1$0lOjRo3ArZeYHZ6yiJS1Xw$hHZnqPKadu+9uCEl3RvztOLb8QO/ZmlZNh40bLJIzYs', 0, NULL, 1795916946);
INSERT INTO "person" VALUES (5, 'uzly3olzxrwog4gvtqrebz3huu', 3, 'loan', 'Đỗ Thị Loan', 'do thi loan', 'cô', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (6, 'vpe6cfhgjtnsqxosur4v6mzxca', 3, 'mai', 'Nguyễn Thị Tuyết Mai', 'nguyen thi tuyet mai', 'cô', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (7, 'zkgbzmxjlnaz2qqun4dygaqsbq', 4, 'hai', 'Võ Minh Hải', 'vo minh hai', 'thầy', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (8, 'ebsgurtem5wwwbnoo35in6454u', 4, 'thuy', 'Hoàng Thị Thanh Thuỷ', 'hoang thi thanh thuy', 'cô', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (9, '3o6pncvanu6j6gapltxoycwwga', 4, 'nhan', 'Tôn Thất Nhân', 'ton that nhan', 'thầy', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (10, 'qto6bcooiqhdxm4sljrpyrl3za', 1, 'lan', 'Vũ Thị Lan', 'vu thi lan', 'bà', 'vi', '$argon2id$v=19$m=65536,t=2,p=1$Q3SI4A2wkB4K2PXOY9mFiA$GJL9DF/UpSQNuUGin72AW9C9UgcyLgYQ7iOF4l9UodM', 0, NULL, 1795916946);
INSERT INTO "person" VALUES (11, 'v2g7ib5bkr2uvghd5jxkaovimq', 2, 'quan', 'Hồ Anh Quân', 'ho anh quan', 'thầy', 'vi', '$argon2id$v=19$m=65536,t=2,p=1$Xv8bJo7FDtUqcwnNvdL4Tg$rT1IRRlgTC3FZH3dsJ0erDvjOJi/3qNp2cMda2P2Yeo', 0, NULL, 1795916946);
INSERT INTO "person" VALUES (12, '2ggpoyxoa6swmyduvzdhhl7a74', 2, 'hoaian.1a', 'Phạm Hoài An', 'pham hoai an', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (13, 'bewxlhgzfmagnuntensahimzka', 2, 'minhanh.1a', 'Cao Minh Anh', 'cao minh anh', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (14, '4utrdfz5ikqgndbjfqz7uvczoa', 2, 'xuanbach.1a', 'Ngô Xuân Bách', 'ngo xuan bach', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (15, 'nndpmpzo3df7l7wlagj2h2stqm', 2, 'xuanbach2.1a', 'Võ Xuân Bách', 'vo xuan bach', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (16, 'zespjwvdbgihsdpqgqrbav5qry', 2, 'giabao.1a', 'Vũ Gia Bảo', 'vu gia bao', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (17, 'qf4coub7kjily7du6qio7ddbmu', 2, 'baochau.1a', 'Hoàng Bảo Châu', 'hoang bao chau', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (18, 'enyngyzcsor6fnii4ctzqp5bl4', 2, 'trunghieu.1a', 'Nguyễn Trung Hiếu', 'nguyen trung hieu', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (19, 'nx2pqjgix4ekgehhxixza5kt3u', 2, 'trunghieu2.1a', 'Tôn Thất Trung Hiếu', 'ton that trung hieu', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (20, 'xdviiw7q5pcmokwkqrybfeufqy', 2, 'quanghuy.1a', 'Tôn Thất Quang Huy', 'ton that quang huy', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (21, 'so5edbink4m5l45tyoobongwlu', 2, 'dangkhoa.1a', 'Tôn Thất Đăng Khoa', 'ton that dang khoa', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (22, 'vk5uw2dbertzmeystilbkzs6ta', 2, 'minhkhoi.1a', 'Trần Minh Khôi', 'tran minh khoi', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (23, 'b6vdh2anyyswn4oknondnvh6am', 2, 'tuelam.1a', 'Phạm Tuệ Lâm', 'pham tue lam', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (24, '4ihrlau3hyarf4cf2fig4e6d3a', 2, 'nhatminh.1a', 'Hoàng Nhật Minh', 'hoang nhat minh', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (25, 'fhuyu7xnzrcbsrujb4us2x6sru', 2, 'congminh.1a', 'Đặng Công Minh', 'dang cong minh', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (26, 'sm42r4df2kkqf2o6k5nh7cjgpa', 2, 'congminh2.1a', 'Đỗ Công Minh', 'do cong minh', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (27, '3unhgx5hau4qwvfgj44h3t7emi', 2, 'hamy.1a', 'Đinh Hà My', 'dinh ha my', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (28, 'jzfnojv6xbhrrnfczwschectwu', 2, 'vietnam.1a', 'Bùi Viết Nam', 'bui viet nam', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (29, 'ecehz4jnsacwncpxodqy6emzk4', 2, 'vietnam2.1a', 'Võ Viết Nam', 'vo viet nam', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (30, 'pszvu4iajfjtwoobgwcwclscty', 2, 'thaonguyen.1a', 'Bùi Thảo Nguyên', 'bui thao nguyen', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (31, '7qxnwslxpyml4pj6hrlgmpd66u', 2, 'kimngan.1a', 'Đinh Kim Ngân', 'dinh kim ngan', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (32, '7diibubsvsbkwestrpuvw3zfzu', 2, 'baongoc.1a', 'Huỳnh Bảo Ngọc', 'huynh bao ngoc', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (33, 'zo23rkd7yfv267dbc6u5qxksa4', 2, 'bichphuong.1a', 'Hoàng Bích Phượng', 'hoang bich phuong', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (34, 'yjepzjysbjbofxmubsjz4yumru', 2, 'bichphuong2.1a', 'Tôn Nữ Bích Phượng', 'ton nu bich phuong', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (35, 'brdyj5sjahefx25qkqgyxmzmue', 2, 'minhquan.1a', 'Tôn Thất Minh Quân', 'ton that minh quan', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (36, '5hg2w5wc3i2zoracwa4r274vv4', 2, 'haidang.1a', 'Tôn Thất Hải Đăng', 'ton that hai dang', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (37, 'vlmim63fqvl7pqxziukvqzrotm', 2, 'thanhdat.1a', 'Vũ Thành Đạt', 'vu thanh dat', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (38, '4lrhydsz4glqoskljroc5nnus4', 2, 'phucan.3a', 'Lê Phúc An', 'le phuc an', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (39, 'squl5g5llfs4ejavoc2pzwgoiu', 2, 'minhanh.3a', 'Nguyễn Minh Anh', 'nguyen minh anh', 'em', 'vi', '$argon2id$v=19$m=65536,t=2,p=1$KRo/ej7fHHtavUQz4mRDTQ$3QXdGkDmFLGwjaZPxoHS1iArfvjGAwSEEztLNeFg/Ag', 0, NULL, 1795916946);
INSERT INTO "person" VALUES (40, '2di2gryxzzcxhwmtxftlx2xlpy', 2, 'xuanbach.3a', 'Trần Xuân Bách', 'tran xuan bach', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (41, 'g5lzb6iq3c4hvucyibc5apb53y', 2, 'quynhchi.3a', 'Hoàng Quỳnh Chi', 'hoang quynh chi', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (42, '4mobhlkdvqyy2rufgmkggttr6i', 2, 'lanchi.3a', 'Nguyễn Lan Chi', 'nguyen lan chi', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (43, 'jilq2bvlqvuv4byqfchuyl3orq', 2, 'quynhchi2.3a', 'Nguyễn Quỳnh Chi', 'nguyen quynh chi', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (44, 'po2oefq6isphcbltdioqm3mrhy', 2, 'baochau.3a', 'Phan Bảo Châu', 'phan bao chau', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (45, 'dthgb2u4xdrvrlxpje6c2ow35q', 2, 'baochau2.3a', 'Trần Bảo Châu', 'tran bao chau', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (46, 'kanen3urwxo2ery4r2cuttyfiy', 2, 'ngocdiep.3a', 'Võ Ngọc Diệp', 'vo ngoc diep', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (47, 'ri325uaijtdfafpt4r3jvqluji', 2, 'tiendung.3a', 'Phạm Tiến Dũng', 'pham tien dung', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (48, 'wum5t4nn3fxqos7nvr3ukag4g4', 2, 'trunghieu.3a', 'Lê Trung Hiếu', 'le trung hieu', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (49, 'ck7l7tgo3ozkejtx2qsz6misge', 2, 'trunghieu2.3a', 'Trần Trung Hiếu', 'tran trung hieu', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (50, 'ir3sz6kcesqm3h3rzc6xfwxrqy', 2, 'giahan.3a', 'Đỗ Gia Hân', 'do gia han', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (51, 'u7kdnczxr3po45yve5wiftttwe', 2, 'dangkhoa.3a', 'Phạm Đăng Khoa', 'pham dang khoa', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (52, 'skzhl3crw6h64yzfp2x7mztkf4', 2, 'anhkhoa.3a', 'Đỗ Anh Khoa', 'do anh khoa', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (53, '6qfasdd45xtytgmudld4twskeq', 2, 'minhkhoi.3a', 'Ngô Minh Khôi', 'ngo minh khoi', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (54, 'z5hfdlv4hzazeteygcaxhz4sle', 2, 'tuankiet.3a', 'Hồ Tuấn Kiệt', 'ho tuan kiet', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (55, 'p4gskwm3qntfqptcxco7t3gweu', 2, 'tuankiet2.3a', 'Võ Tuấn Kiệt', 'vo tuan kiet', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (56, 't4xl5wqunrwxdqjvbe3p5fc2ea', 2, 'nhatminh.3a', 'Huỳnh Nhật Minh', 'huynh nhat minh', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (57, 'btdqv7fgebhlglnqxtp7fodbyq', 2, 'thaonguyen.3a', 'Huỳnh Thảo Nguyên', 'huynh thao nguyen', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (58, 'y5a2ir5lw3o5ibenvsbfbioii4', 2, 'baongoc.3a', 'Nguyễn Bảo Ngọc', 'nguyen bao ngoc', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (59, 'effqvlg37hz3jtqmd3kytcgvwa', 2, 'yennhi.3a', 'Phạm Yến Nhi', 'pham yen nhi', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (60, 'mwzjbyy3whibiyj7piznbkshru', 2, 'thienphuc.3a', 'Lê Thiên Phúc', 'le thien phuc', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (61, 'auey4hjr6pwobp3v3ae26wqnue', 2, 'thienphuc2.3a', 'Phạm Thiên Phúc', 'pham thien phuc', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (62, 'c7h552druq3lq32onbfj66bqve', 2, 'maiphuong.3a', 'Trần Mai Phương', 'tran mai phuong', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (63, 'litgdwzdyk2ojb3bods2ong6eu', 2, 'bichphuong.3a', 'Đỗ Bích Phượng', 'do bich phuong', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (64, 'sjxmz377vceuy4de5rgq4kd2ti', 2, 'minhquan.3a', 'Phạm Minh Quân', 'pham minh quan', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (65, 'g4w6tg63e2kdr3rhrwhray2tjq', 2, 'thanhtruc.3a', 'Đỗ Thanh Trúc', 'do thanh truc', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (66, 's66ilvvcdoq2x2p4d5j33iw3ly', 2, 'camtu.3a', 'Huỳnh Cẩm Tú', 'huynh cam tu', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (67, 'ym5fruct5aytr6hb3fslx23s64', 2, 'camtu2.3a', 'Lê Cẩm Tú', 'le cam tu', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (68, 'qzz66upwdbyqialevpt77lefdy', 2, 'tuongvy.3a', 'Huỳnh Tường Vy', 'huynh tuong vy', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (69, 'ukwiotj3trqgp6shjwduhwtxcq', 2, 'haidang.3a', 'Cao Hải Đăng', 'cao hai dang', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (70, 'iwodmow4kfqjxjr5sqkip6squy', 2, 'thanhdat.3a', 'Dương Thành Đạt', 'duong thanh dat', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (71, 'mpvlx4nrxvipuz2aalodwo7udu', 2, 'thanhdat2.3a', 'Tôn Thất Thành Đạt', 'ton that thanh dat', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (72, 'l45yzd5twmy5oytujj7hncagim', 2, 'quynhchi.3b', 'Dương Quỳnh Chi', 'duong quynh chi', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (73, 'fitvoudakzybeoydlgh7bjwz5i', 2, 'lanchi.3b', 'Phan Lan Chi', 'phan lan chi', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (74, 'fib4huptoptcyx7measdgavyv4', 2, 'quynhchi2.3b', 'Phan Quỳnh Chi', 'phan quynh chi', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (75, 'pyhpyxz2oxqa45jlhow3pi6gry', 2, 'quynhchi3.3b', 'Đinh Quỳnh Chi', 'dinh quynh chi', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (76, '7cksgpm4ah7iw4gl3uviqfaiga', 2, 'tiendung.3b', 'Tôn Thất Tiến Dũng', 'ton that tien dung', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (77, 'aqnqtnx7elxlo77npuuxajwvya', 2, 'thuyduong.3b', 'Phạm Thuỳ Dương', 'pham thuy duong', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (78, 'zpk7ylkzplk7ct3wzotgki7eb4', 2, 'giahuy.3b', 'Vũ Gia Huy', 'vu gia huy', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (79, 'uyn5gbczuyjytdip45pdgbqshu', 2, 'dangkhoa.3b', 'Nguyễn Đăng Khoa', 'nguyen dang khoa', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (80, 'c4p6ae5rbwc3yjomqgapmxnio4', 2, 'tuankiet.3b', 'Vũ Tuấn Kiệt', 'vu tuan kiet', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (81, 'ttjskvyowyeivqterkvygztvwa', 2, 'dieulinh.3b', 'Nguyễn Diệu Linh', 'nguyen dieu linh', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (82, 'h567auoboolv7s4pzidcaojfte', 2, 'baolong.3b', 'Nguyễn Bảo Long', 'nguyen bao long', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (83, 'c4r6ze6pyukhkrcds6biba4f6e', 2, 'baolong2.3b', 'Võ Bảo Long', 'vo bao long', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (84, '6hvth7775wfle4x5iaq53irzwm', 2, 'tuelam.3b', 'Lê Tuệ Lâm', 'le tue lam', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (85, 'nc4q6uhszxt5q45rys5xvgbjrm', 2, 'tuelam2.3b', 'Nguyễn Tuệ Lâm', 'nguyen tue lam', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (86, 'uoncsu4e334myh2vfo5ztkgl2a', 2, 'baloc.3b', 'Cao Bá Lộc', 'cao ba loc', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (87, 'c7iexy7e2hitgnvdjue7m57erq', 2, 'congminh.3b', 'Nguyễn Công Minh', 'nguyen cong minh', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (88, 'exegcxeghygb3rn3bqhz2jfbjy', 2, 'hamy.3b', 'Trần Hà My', 'tran ha my', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (89, 'woc276lnx246flzqznl2j35wn4', 2, 'vietnam.3b', 'Nguyễn Viết Nam', 'nguyen viet nam', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (90, 'wwylrlfzu3xsbekeppwhqe5yym', 2, 'thaonguyen.3b', 'Phan Thảo Nguyên', 'phan thao nguyen', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (91, 'a3anwwfr4cwd2eu4jn6rzett7y', 2, 'thaonguyen2.3b', 'Đặng Thảo Nguyên', 'dang thao nguyen', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (92, '5vd3i7xz3opvt3wvqcr2r4svtq', 2, 'baongoc.3b', 'Hoàng Bảo Ngọc', 'hoang bao ngoc', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (93, 'gokrym2ojbxbvipiaws6zyqlqm', 2, 'baongoc2.3b', 'Vũ Bảo Ngọc', 'vu bao ngoc', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (94, '7jonmtl7uigx7kfabcwrdzokiy', 2, 'bichphuong.3b', 'Trần Bích Phượng', 'tran bich phuong', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (95, 'hfxarlivqaypq3s4bqylgc4a4i', 2, 'phuongthao.3b', 'Bùi Phương Thảo', 'bui phuong thao', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (96, 'h3pfng7pjprmzvvsr4wt5zjlby', 2, 'phuongthao2.3b', 'Hồ Phương Thảo', 'ho phuong thao', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (97, 'sqr3i6epvx35pdbknzkjuhf3eq', 2, 'thanhtruc.3b', 'Dương Thanh Trúc', 'duong thanh truc', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (98, '7yk3q434wkphldll443lrlz7ry', 2, 'thanhtruc2.3b', 'Đặng Thanh Trúc', 'dang thanh truc', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (99, 'jxjov55bh2gw7553yanrmbqfmm', 2, 'camtu.3b', 'Vũ Cẩm Tú', 'vu cam tu', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (100, '2smcu4lpfswhrorxz7ojzlex3a', 2, 'tuongvy.3b', 'Nguyễn Tường Vy', 'nguyen tuong vy', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (101, '2floyb5ek252gnz52qm5asn26i', 2, 'haidang.3b', 'Hoàng Hải Đăng', 'hoang hai dang', 'em', 'vi', NULL, 0, NULL, 1795916946);
INSERT INTO "person" VALUES (102, 'swmixpqxufihfwhlnrbjpm5r4m', 2, 'thanhdat.3b', 'Huỳnh Thành Đạt', 'huynh thanh dat', 'em', 'vi', NULL, 0, NULL, 1795916946);
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
INSERT INTO "person_grant" VALUES (14, 12, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (15, 13, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (16, 14, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (17, 15, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (18, 16, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (19, 17, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (20, 18, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (21, 19, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (22, 20, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (23, 21, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (24, 22, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (25, 23, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (26, 24, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (27, 25, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (28, 26, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (29, 27, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (30, 28, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (31, 29, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (32, 30, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (33, 31, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (34, 32, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (35, 33, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (36, 34, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (37, 35, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (38, 36, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (39, 37, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (40, 38, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (41, 39, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (42, 40, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (43, 41, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (44, 42, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (45, 43, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (46, 44, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (47, 45, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (48, 46, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (49, 47, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (50, 48, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (51, 49, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (52, 50, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (53, 51, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (54, 52, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (55, 53, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (56, 54, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (57, 55, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (58, 56, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (59, 57, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (60, 58, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (61, 59, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (62, 60, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (63, 61, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (64, 62, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (65, 63, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (66, 64, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (67, 65, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (68, 66, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (69, 67, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (70, 68, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (71, 69, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (72, 70, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (73, 71, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (74, 72, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (75, 73, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (76, 74, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (77, 75, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (78, 76, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (79, 77, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (80, 78, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (81, 79, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (82, 80, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (83, 81, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (84, 82, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (85, 83, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (86, 84, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (87, 85, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (88, 86, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (89, 87, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (90, 88, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (91, 89, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (92, 90, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (93, 91, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (94, 92, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (95, 93, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (96, 94, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (97, 95, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (98, 96, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (99, 97, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (100, 98, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (101, 99, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (102, 100, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (103, 101, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "person_grant" VALUES (104, 102, 'pupil', 2, 0, 0, 1795916946, NULL);
INSERT INTO "class" VALUES (1, 'iolsboyoe2yymw77hfpbyf2mfa', 2, 2026, 1, '1A');
INSERT INTO "class" VALUES (2, '2riqa4l7nympc3rqd77htsv2by', 2, 2026, 3, '3A');
INSERT INTO "class" VALUES (3, 'wtseo2brymtgf667kgcj5suczq', 2, 2026, 3, '3B');
INSERT INTO "class_member" VALUES (1, 6, 'teacher');
INSERT INTO "class_member" VALUES (1, 12, 'pupil');
INSERT INTO "class_member" VALUES (1, 13, 'pupil');
INSERT INTO "class_member" VALUES (1, 14, 'pupil');
INSERT INTO "class_member" VALUES (1, 15, 'pupil');
INSERT INTO "class_member" VALUES (1, 16, 'pupil');
INSERT INTO "class_member" VALUES (1, 17, 'pupil');
INSERT INTO "class_member" VALUES (1, 18, 'pupil');
INSERT INTO "class_member" VALUES (1, 19, 'pupil');
INSERT INTO "class_member" VALUES (1, 20, 'pupil');
INSERT INTO "class_member" VALUES (1, 21, 'pupil');
INSERT INTO "class_member" VALUES (1, 22, 'pupil');
INSERT INTO "class_member" VALUES (1, 23, 'pupil');
INSERT INTO "class_member" VALUES (1, 24, 'pupil');
INSERT INTO "class_member" VALUES (1, 25, 'pupil');
INSERT INTO "class_member" VALUES (1, 26, 'pupil');
INSERT INTO "class_member" VALUES (1, 27, 'pupil');
INSERT INTO "class_member" VALUES (1, 28, 'pupil');
INSERT INTO "class_member" VALUES (1, 29, 'pupil');
INSERT INTO "class_member" VALUES (1, 30, 'pupil');
INSERT INTO "class_member" VALUES (1, 31, 'pupil');
INSERT INTO "class_member" VALUES (1, 32, 'pupil');
INSERT INTO "class_member" VALUES (1, 33, 'pupil');
INSERT INTO "class_member" VALUES (1, 34, 'pupil');
INSERT INTO "class_member" VALUES (1, 35, 'pupil');
INSERT INTO "class_member" VALUES (1, 36, 'pupil');
INSERT INTO "class_member" VALUES (1, 37, 'pupil');
INSERT INTO "class_member" VALUES (2, 4, 'teacher');
INSERT INTO "class_member" VALUES (2, 38, 'pupil');
INSERT INTO "class_member" VALUES (2, 39, 'pupil');
INSERT INTO "class_member" VALUES (2, 40, 'pupil');
INSERT INTO "class_member" VALUES (2, 41, 'pupil');
INSERT INTO "class_member" VALUES (2, 42, 'pupil');
INSERT INTO "class_member" VALUES (2, 43, 'pupil');
INSERT INTO "class_member" VALUES (2, 44, 'pupil');
INSERT INTO "class_member" VALUES (2, 45, 'pupil');
INSERT INTO "class_member" VALUES (2, 46, 'pupil');
INSERT INTO "class_member" VALUES (2, 47, 'pupil');
INSERT INTO "class_member" VALUES (2, 48, 'pupil');
INSERT INTO "class_member" VALUES (2, 49, 'pupil');
INSERT INTO "class_member" VALUES (2, 50, 'pupil');
INSERT INTO "class_member" VALUES (2, 51, 'pupil');
INSERT INTO "class_member" VALUES (2, 52, 'pupil');
INSERT INTO "class_member" VALUES (2, 53, 'pupil');
INSERT INTO "class_member" VALUES (2, 54, 'pupil');
INSERT INTO "class_member" VALUES (2, 55, 'pupil');
INSERT INTO "class_member" VALUES (2, 56, 'pupil');
INSERT INTO "class_member" VALUES (2, 57, 'pupil');
INSERT INTO "class_member" VALUES (2, 58, 'pupil');
INSERT INTO "class_member" VALUES (2, 59, 'pupil');
INSERT INTO "class_member" VALUES (2, 60, 'pupil');
INSERT INTO "class_member" VALUES (2, 61, 'pupil');
INSERT INTO "class_member" VALUES (2, 62, 'pupil');
INSERT INTO "class_member" VALUES (2, 63, 'pupil');
INSERT INTO "class_member" VALUES (2, 64, 'pupil');
INSERT INTO "class_member" VALUES (2, 65, 'pupil');
INSERT INTO "class_member" VALUES (2, 66, 'pupil');
INSERT INTO "class_member" VALUES (2, 67, 'pupil');
INSERT INTO "class_member" VALUES (2, 68, 'pupil');
INSERT INTO "class_member" VALUES (2, 69, 'pupil');
INSERT INTO "class_member" VALUES (2, 70, 'pupil');
INSERT INTO "class_member" VALUES (2, 71, 'pupil');
INSERT INTO "class_member" VALUES (3, 5, 'teacher');
INSERT INTO "class_member" VALUES (3, 72, 'pupil');
INSERT INTO "class_member" VALUES (3, 73, 'pupil');
INSERT INTO "class_member" VALUES (3, 74, 'pupil');
INSERT INTO "class_member" VALUES (3, 75, 'pupil');
INSERT INTO "class_member" VALUES (3, 76, 'pupil');
INSERT INTO "class_member" VALUES (3, 77, 'pupil');
INSERT INTO "class_member" VALUES (3, 78, 'pupil');
INSERT INTO "class_member" VALUES (3, 79, 'pupil');
INSERT INTO "class_member" VALUES (3, 80, 'pupil');
INSERT INTO "class_member" VALUES (3, 81, 'pupil');
INSERT INTO "class_member" VALUES (3, 82, 'pupil');
INSERT INTO "class_member" VALUES (3, 83, 'pupil');
INSERT INTO "class_member" VALUES (3, 84, 'pupil');
INSERT INTO "class_member" VALUES (3, 85, 'pupil');
INSERT INTO "class_member" VALUES (3, 86, 'pupil');
INSERT INTO "class_member" VALUES (3, 87, 'pupil');
INSERT INTO "class_member" VALUES (3, 88, 'pupil');
INSERT INTO "class_member" VALUES (3, 89, 'pupil');
INSERT INTO "class_member" VALUES (3, 90, 'pupil');
INSERT INTO "class_member" VALUES (3, 91, 'pupil');
INSERT INTO "class_member" VALUES (3, 92, 'pupil');
INSERT INTO "class_member" VALUES (3, 93, 'pupil');
INSERT INTO "class_member" VALUES (3, 94, 'pupil');
INSERT INTO "class_member" VALUES (3, 95, 'pupil');
INSERT INTO "class_member" VALUES (3, 96, 'pupil');
INSERT INTO "class_member" VALUES (3, 97, 'pupil');
INSERT INTO "class_member" VALUES (3, 98, 'pupil');
INSERT INTO "class_member" VALUES (3, 99, 'pupil');
INSERT INTO "class_member" VALUES (3, 100, 'pupil');
INSERT INTO "class_member" VALUES (3, 101, 'pupil');
INSERT INTO "class_member" VALUES (3, 102, 'pupil');
INSERT INTO "audit" VALUES (1, 1795916946, 0, 'demo', 'unit', 2, NULL, 'da91a9ba7f9a4e3f82ddd21c6789f8da21fadde040491bee64974e9a77c064fc');
INSERT INTO "audit" VALUES (2, 1788660000, 5, 'upload', 'item', 1, NULL, '323930d0fa45a07f15c8e59c2de2f0b13a45878920488d4629d7c6a22063c8d1');
INSERT INTO "audit" VALUES (3, 1789092000, 4, 'upload', 'item', 2, NULL, 'a2618ccec0fca52faee1fa06ba308afa7aa80669134de35e531de4e2c988c179');
INSERT INTO "audit" VALUES (4, 1789696800, 6, 'upload', 'item', 3, NULL, '8a644c734e4f7570137119b7b3411152075d776e90c67988d095a280f2ca6b2a');
INSERT INTO "audit" VALUES (5, 1791338400, 4, 'upload', 'item', 4, NULL, '9d621ef00bc509c3fed6b412f77156231f6c13ee5cab354d4799e8c528e3b947');
INSERT INTO "audit" VALUES (6, 1791943200, 5, 'upload', 'item', 5, NULL, '1654ebdb1c4347b4db9d4826b4f001a1db6d5f1c494076171043826f3fcc4e4a');
INSERT INTO "audit" VALUES (7, 1792461600, 6, 'upload', 'item', 6, NULL, '23fe61c6a0b6a466a6622c60ce060f70dc6dcf3ba1dc121b6a57942484fde82c');
INSERT INTO "audit" VALUES (8, 1795916946, 5, 'upload', 'item', 7, NULL, '794cb52d5f3a7de290b4a85343ee257de406d01e74ae5d3374a1ced9fb134fad');
INSERT INTO "audit" VALUES (9, 1795916946, 6, 'upload', 'item', 8, NULL, '92377c6213bbb8629f9253627bb1b594549c2d521ca8562107ae272d0cea52e3');
INSERT INTO "audit" VALUES (10, 1795916946, 4, 'upload', 'item', 9, NULL, '25af8247b970d9f6eafad7cf539e2959f12387a698c070326afe01084b18176d');
INSERT INTO "audit" VALUES (11, 1795916946, 4, 'upload', 'item', 10, NULL, '001989145b047c5c2e33bf2cb0bb0bc5ddf30ee4dc5e984f53b4a5c006342706');
INSERT INTO "audit" VALUES (12, 1795916946, 5, 'upload', 'item', 11, NULL, '6d38b048c3ac3663c9192d15c655b37e9cabc4f26e3c4ebe3f209250504c703c');
INSERT INTO "audit" VALUES (13, 1795916946, 5, 'upload', 'item', 12, NULL, '82428d992016989eb312fa63319356a637ba1e5f246dd24eee9172e776dc8eec');
INSERT INTO "audit" VALUES (14, 1795916946, 5, 'upload', 'item', 13, NULL, 'ba49a61b8bf7c31a523f99d02fa391701d5c956b1b222db9cd84b4e31e0653ee');
INSERT INTO "audit" VALUES (15, 1795916946, 4, 'upload', 'item', 14, NULL, 'ef9e4411cce218ccccba6809cf7b3b4aefcbc13cfc5acfb87335d13912c7d9c4');
INSERT INTO "audit" VALUES (16, 1795916946, 4, 'upload', 'item', 15, NULL, '7e96beed8502e1102acee3ce0752da7ca7296d62fdbcbba8445455e8508a6a26');
INSERT INTO "audit" VALUES (17, 1795916946, 5, 'store', 'version', 1, NULL, '2b5f03d86424958059ce1ba9d4476080d46e8eb8b59f4f0151590bf8a5ecda65');
INSERT INTO "audit" VALUES (18, 1795916946, 4, 'store', 'version', 2, NULL, '6f7a352d3917af3de804012162281c2164017ca97dbb9e9f4f470418cc052075');
INSERT INTO "audit" VALUES (19, 1795916946, 6, 'store', 'version', 3, NULL, 'f79145ce888ad68a05040b271affddc08c8a6210a8d8cd3e68e45f7182ae5101');
INSERT INTO "audit" VALUES (20, 1795916946, 4, 'store', 'version', 4, NULL, '284614c71752f5eddeba51337f4dd69ef0d78bab7fcc6b7625b0f2ef9730c69b');
INSERT INTO "audit" VALUES (21, 1795916946, 5, 'store', 'version', 5, NULL, '0378e6abdc0222d941536f6bcd0865b1a734c7d823d73106c772be3c16b53e05');
INSERT INTO "audit" VALUES (22, 1795916946, 6, 'store', 'version', 6, NULL, 'c6c103659804f11bce9f3842cba78b129b0875b5672df9f50c0e275b4f77d5c8');
INSERT INTO "audit" VALUES (23, 1795916946, 5, 'store', 'version', 7, NULL, '2ed3cdb2cab67f5fed4c558a062ee608464ea93a3f17553f707286442e6b8ee6');
INSERT INTO "audit" VALUES (24, 1795916946, 6, 'store', 'version', 8, NULL, '44c33f62b1bca0b16b4400ffc49b99065bbdc809e2cbb20c3c6a0960a53c40d2');
INSERT INTO "audit" VALUES (25, 1795916946, 4, 'store', 'version', 9, NULL, 'cf9e298f9b9f91c4c99c76565a1aba5d3aae5a08bd294c301b8b558c488ddf4c');
INSERT INTO "audit" VALUES (26, 1795916947, 4, 'store', 'version', 10, NULL, 'c7e59cbf56cda93318952481dd04cf3a4d59df91c76192af6f9b58a61203e09b');
INSERT INTO "audit" VALUES (27, 1795916947, 5, 'store', 'version', 11, NULL, 'd0b44bb03fa5aa29f49fdd0fe5fbec3f8dd99f02c522e4aa4917111449209f90');
INSERT INTO "audit" VALUES (28, 1795916947, 5, 'store', 'version', 12, NULL, '32e48300dbb19025ea23409548cd39cf4d78ed826dc65333d5f452fba9d518ee');
INSERT INTO "audit" VALUES (29, 1795916947, 5, 'store', 'version', 13, NULL, 'a214c045fe215b2342bce832e70b1b89d5131108591458ec3104d6588119eb9d');
INSERT INTO "audit" VALUES (30, 1795916947, 4, 'store', 'version', 14, NULL, 'cd36ed88053a0455bcacb0e3877d981d443dc431aa4cb60e4e5c98e691df73ef');
INSERT INTO "audit" VALUES (31, 1795916947, 4, 'store', 'version', 15, NULL, 'e22afc00b7b9e5d3bba30024d9370e28dc68d0ed010e9e3e9d975a731233b3bd');
INSERT INTO "audit" VALUES (32, 1795916947, 0, 'check', 'version', 1, 'ready', 'd6938ea953270cc31f5f664bf2095c7c7802dcf3eb72f91cd3910b344b54cd9e');
INSERT INTO "audit" VALUES (33, 1795916947, 0, 'check', 'version', 2, 'ready', 'c6d2b3e89a43928d1048d373b60d2b657294050a28d73cd8d4cbf42397446b9b');
INSERT INTO "audit" VALUES (34, 1795916947, 0, 'check', 'version', 3, 'ready', '0b7e075008cde6045aff683b19beb6830266c235be03f393b4d6516a5d05e8ee');
INSERT INTO "audit" VALUES (35, 1795916947, 0, 'check', 'version', 4, 'ready', 'f89f320ee2c33a46159b947d9c4fd34c22f3ee6ad258e61f65de6c61541ebcad');
INSERT INTO "audit" VALUES (36, 1788660000, 5, 'submit', 'item', 1, NULL, 'fcffdaba46b4875f8ed26ce0e7ad88295ecda3e5a9ba3026adb7dfaac0d95448');
INSERT INTO "audit" VALUES (37, 1788660000, 2, 'pass', 'item', 1, NULL, '735275a131c538ddbcd416071ba064bb97100f149be3b4b68c6d465e3db4a9d7');
INSERT INTO "audit" VALUES (38, 1788660000, 1, 'publish', 'item', 1, NULL, '2fae6836f632a6f5616172ee0b79b4f8fb3e833fa2850b14e447a652b706777a');
INSERT INTO "audit" VALUES (39, 1789092000, 4, 'submit', 'item', 2, NULL, '30a09b86513f4fb517a6d37cd4d82ed9423246ccb69c90f06b080d39664951ef');
INSERT INTO "audit" VALUES (40, 1789092000, 2, 'pass', 'item', 2, NULL, '06229b3e9106bdaada1286b097a09853f1b0a08f0b16854cb45498d72d7a52c2');
INSERT INTO "audit" VALUES (41, 1789092000, 1, 'publish', 'item', 2, NULL, '4f1db85594b26e1d81cbc7f985a468932776e622009e608f1d4c3cb1601c268f');
INSERT INTO "audit" VALUES (42, 1789696800, 6, 'submit', 'item', 3, NULL, '45895d2c62acff42fe2b8bd652c6e25c8b55fdc92438ce43d1badb5516399e5f');
INSERT INTO "audit" VALUES (43, 1789696800, 2, 'pass', 'item', 3, NULL, 'ad75d8bcef5f5271001a191393e447f51d75e75553e8792195b5e1bbbab4be2e');
INSERT INTO "audit" VALUES (44, 1789696800, 1, 'publish', 'item', 3, NULL, 'cfafc07619a41c5dedfde8e6a5f2117865ce3cf0a07cc604f1c844feb6368dc7');
INSERT INTO "audit" VALUES (45, 1791338400, 4, 'submit', 'item', 4, NULL, '78faeb392c1e8dbfbbbe312c94f1e25b39d71c28aad38b90a7b69aa38e239304');
INSERT INTO "audit" VALUES (46, 1791338400, 2, 'pass', 'item', 4, NULL, 'b71e9c6f03a6c9c63304bd17775f12ddba646271252283e70b95624fc84a9e63');
INSERT INTO "audit" VALUES (47, 1791338400, 1, 'publish', 'item', 4, NULL, 'd5eb356ed513ee627319df922a09945d226193840b7f9549dcb2e277a729937b');
INSERT INTO "audit" VALUES (48, 1795916947, 0, 'check', 'version', 5, 'ready', '00c7d7805288a554d4453cc616e0ab104afd3093224af4b822b027f141b5912c');
INSERT INTO "audit" VALUES (49, 1795916947, 0, 'check', 'version', 6, 'ready', '14c4e7f23b6df55ecf7b1cfb5e628df2313a9e94ee35515728e113c359d4edec');
INSERT INTO "audit" VALUES (50, 1795916947, 0, 'check', 'version', 7, 'ready', 'd0e2b7963f95b3e9504d91d58592f4c7de68e47fe5a5f566d94b0135c5d94a61');
INSERT INTO "audit" VALUES (51, 1795916947, 0, 'check', 'version', 8, 'ready', '0636333e523db6efda7082fc1612b257f8e9281880b644a8305f3a83c18b0c8b');
INSERT INTO "audit" VALUES (52, 1791943200, 5, 'submit', 'item', 5, NULL, '0ccc53b4b3dad7eb23e469a23a7eac7a19f18156becdb77a09a9d76074b8c1a3');
INSERT INTO "audit" VALUES (53, 1791943200, 2, 'pass', 'item', 5, NULL, '73b7629d9ca6487541d12452fce5b81195a4d0977a02c67fb5163ec1e5bebc07');
INSERT INTO "audit" VALUES (54, 1791943200, 1, 'publish', 'item', 5, NULL, 'd44a27b4715ce539c45a4cb2848535a5cf136fc69bedf8fdcf59fe2261b8020c');
INSERT INTO "audit" VALUES (55, 1792461600, 6, 'submit', 'item', 6, NULL, 'fd6713018e2b18562dad2cebb783b650523cdbdf12ee53692b3c381cd3334093');
INSERT INTO "audit" VALUES (56, 1792461600, 2, 'pass', 'item', 6, NULL, '70c3ea1b5e8df689662980d714d721d1a7a28042a443387df65c8eab8cdd3621');
INSERT INTO "audit" VALUES (57, 1792461600, 1, 'publish', 'item', 6, NULL, 'd4dc69ccd88476c7f3b5a6fd085ab718a809c9fdba788fea56d9bec49c1b6f57');
INSERT INTO "audit" VALUES (58, 1795916947, 5, 'submit', 'item', 7, NULL, 'd8b8bcdfc700539be15d7174633b80e4caa359cc338351e91d235732ec563236');
INSERT INTO "audit" VALUES (59, 1795916947, 2, 'pass', 'item', 7, NULL, '3c9a2db588764765a871c7f5551b174a9f0106157d19ca93ec1a6dae7d54b3d9');
INSERT INTO "audit" VALUES (60, 1795916947, 1, 'publish', 'item', 7, NULL, '4ea374b3e8f6f3e3fb24ccf9dc5baa632193d93c87472689db7c08dbfed84c58');
INSERT INTO "audit" VALUES (61, 1795916947, 6, 'submit', 'item', 8, NULL, 'fcf4117eaf9cf66209d42eafff1c8bbc8b18a72eb57be0a1846717f1018a6316');
INSERT INTO "audit" VALUES (62, 1795916947, 2, 'pass', 'item', 8, NULL, 'd8042033de58665d8a4531ad635d8935bfc1123bab7f7373c61f21c8b510f9fb');
INSERT INTO "audit" VALUES (63, 1795916947, 1, 'publish', 'item', 8, NULL, '3424a1eec9ad7e4fa801954a440c338d52f5aa2092be55dbd7c55ce5723737e4');
INSERT INTO "audit" VALUES (64, 1795916947, 0, 'check', 'version', 9, 'ready', '4846d365352e598629e61633a507849048e56099764f4a6deb53d0f52bddacfc');
INSERT INTO "audit" VALUES (65, 1795916947, 0, 'check', 'version', 10, 'ready', 'c7b38f74cf298b5841cfe2f76159127a8c25a0078d7ac3cfb21a6abc1b36d22b');
INSERT INTO "audit" VALUES (66, 1795916947, 0, 'check', 'version', 11, 'ready', '6673cf29c5c72bc5708f41359efaf4ba7b1a52864086007d4d98cd43d5f8c190');
INSERT INTO "audit" VALUES (67, 1795916947, 0, 'check', 'version', 12, 'ready', '51dda6b0aa40b114dd7dd4b2cd5544e2fdf78666402e472d8cdee5b3c270f809');
INSERT INTO "audit" VALUES (68, 1795916947, 4, 'submit', 'item', 9, NULL, '9d279690841700fc8e0ef1b01d7741ca7f4d72a40e818e715f4386f6e786a2a5');
INSERT INTO "audit" VALUES (69, 1795916947, 2, 'pass', 'item', 9, NULL, '43ba9a91748d38f608e9087658c5c4a7afac5812a71f3d3ddade3de39dbd5357');
INSERT INTO "audit" VALUES (70, 1795916947, 1, 'publish', 'item', 9, NULL, '8eaa53a740334e9092c690861211ee81bd3f52e704c11c0ec567ab05798654f4');
INSERT INTO "audit" VALUES (71, 1795916947, 4, 'submit', 'item', 10, NULL, 'ac504aa442c624147ebf349a7045e9eb24ca076f91c57f988964819125715a68');
INSERT INTO "audit" VALUES (72, 1795916947, 2, 'pass', 'item', 10, NULL, '0c14fa9d8574d341deb924384f4abc8961bdbc50318bac950a3c35def2ed96e1');
INSERT INTO "audit" VALUES (73, 1795916947, 1, 'publish', 'item', 10, NULL, '35f789e17eca2efe15263409cad4d8fe307a2df4762ee9c88ac501a31c968114');
INSERT INTO "audit" VALUES (74, 1795916947, 5, 'submit', 'item', 11, NULL, '4a6a68307328c7dfe1961d47f922e85032f33c86bd368f7b9d4cff96fa82ceed');
INSERT INTO "audit" VALUES (75, 1795916947, 5, 'submit', 'item', 12, NULL, '9ff2ca8639a155f36dea3bf26149787605f007a2c5a79b39961c7f1644c4f132');
INSERT INTO "audit" VALUES (76, 1795916947, 2, 'pass', 'item', 12, NULL, '845473d2c3bd4ead0b4799baea21ba2fb91fd05d0fbb3b81d422813df2d0f204');
INSERT INTO "audit" VALUES (77, 1795916947, 0, 'check', 'version', 14, 'ready', '488f7b1e9cfe49e487b8230188a13b78069b3df4d36e0d2b32ddbac8a37c871b');
INSERT INTO "audit" VALUES (78, 1795916947, 0, 'check', 'version', 15, 'ready', 'a48457d1af170e552f9336b9a1815cb88c6fc85c7d11e94d6a0faca493e863bb');
INSERT INTO "audit" VALUES (79, 1795916947, 0, 'check', 'version', 13, 'ready', 'fb259487b1ac55ae7400670d4f8613baa95c939e788c2a52844a5f311233c74d');
INSERT INTO "audit" VALUES (80, 1795916947, 5, 'submit', 'item', 13, NULL, 'e0229887d7d21a429839e925da5d6e355357fe9a2c278d440538a31bd9075da1');
INSERT INTO "audit" VALUES (81, 1795916947, 4, 'submit', 'item', 14, NULL, 'd395bfb1c8a040158ab3d971f1d7703297900c5ed757bf56e0cf83f0024db3ff');
INSERT INTO "audit" VALUES (82, 1795916947, 2, 'return', 'item', 14, NULL, '3b3b48db56f0b15deb358bd4fe6889326918db73df58529dcbb3e2cb9074cfb9');
INSERT INTO "audit" VALUES (83, 1788224400, 1, 'add-rule', 'rule', 2, NULL, '2f61c6949593444bf14486cd57ec6ba25b9de93bc67d77c0a5a367a414aa51a5');
INSERT INTO "audit" VALUES (84, 1788224400, 1, 'add-rule', 'rule', 3, NULL, '4949fdd86f3e87cc4995ae3f2ea2ccb5ebefdcb0a0f955cb562d47f81e2978a0');
INSERT INTO "audit" VALUES (85, 1788224400, 1, 'add-rule', 'rule', 4, NULL, '526b1792cb687f9d9cf814e3c667b19b58d1a08881074bf58ba5d4108682bab5');
INSERT INTO "audit" VALUES (86, 1792342800, 1, 'add-leave', 'person', 9, NULL, '1651e248e0c0b8ef0a7212a22c6627fd8fbe2d0a9a272035f29f0912c2244c1e');
INSERT INTO "audit" VALUES (87, 1795916947, 1, 'add-leave', 'person', 7, NULL, '347db1d2fbaa8dacddd5936fe225ac966938e5d5c9b845e31cb6d74d1f0241cd');
INSERT INTO "audit" VALUES (88, 1790843400, 1, 'close-month', 'month', 1, NULL, '319cf0292613c0f6fad9dfc2b824e5c8b12581c4b14588efa8c8fbdba51074d4');
INSERT INTO "audit" VALUES (89, 1793521800, 1, 'close-month', 'month', 2, NULL, 'fd095e38aa0bfc44db4f650001a7b8c4914ae254d4ebb40c3dd7cd9250dff25f');
INSERT INTO "audit" VALUES (90, 1793584800, 1, 'correct-month', 'month', 2, '+1', '8c258bfd26834782c89af43f7115b6c9eacd7e8dccafbb54116208e8222e1a3d');
INSERT INTO "audit" VALUES (91, 1795916947, 2, 'remind-month', 'person', 2, '3, 11/2026', 'ae5f892f100b816905c112ba34ea8e05efac211b9505bf113b7a344ca0492888');
INSERT INTO "audit" VALUES (92, 1795916947, 2, 'confirm-month', 'confirm', 1, NULL, '29aff81760e323c98ef28f59d30c98fbe01a26ce6e07d3f8155d7757878bbe66');
INSERT INTO "audit" VALUES (93, 1795916947, 1, 'limit-upload', 'person', 5, NULL, '389e99400a95120df9aaf0ac02fe542d52e96deb9323ff3c76e2dacb479513a6');
INSERT INTO "audit" VALUES (94, 1795139347, 4, 'set-work', 'assignment', 1, NULL, '641dd0f98903a3b9378314f4f34ad6d68cc8c67e1950ea50df6ad8a83670bb2e');
INSERT INTO "audit" VALUES (95, 1795657747, 4, 'set-work', 'assignment', 2, NULL, '3ad2d3e867521a199ee9e7042edda48be2acaad7e2380d85b0b5ff345b925aeb');
INSERT INTO "audit" VALUES (96, 1795830547, 4, 'set-work', 'assignment', 3, NULL, 'a88c4c91a1f6dba1d665f5e0251beaa23c76d2dbc951ac768cf6b8aa7b51ffc6');
INSERT INTO "audit" VALUES (97, 1795830547, 5, 'set-work', 'assignment', 4, NULL, 'e6f3728b4843ebda7eabdfe7a030de27bb23f7764aa5d4945816bdbc81c5cdb8');
INSERT INTO "audit" VALUES (98, 1795916947, 4, 'group', 'group', 1, NULL, 'a45a7ffd73b23da40159a9d6cfcd93a72b83810ebdc877851a8a0f1d857baafa');
INSERT INTO "audit" VALUES (99, 1795916947, 4, 'group-change', 'group', 1, NULL, '05c2f305e95442c7c8d8a8056e72df4e695adfde9fd7da655d44d4e3fe3e388e');
INSERT INTO "audit" VALUES (100, 1795744147, 4, 'set-work', 'assignment', 5, NULL, '26266d3cefae24e2904880c8743c85ec37d93495b6cc498d0766a96baa231dae');
INSERT INTO "audit" VALUES (101, 1795916947, 4, 'code', 'person', 38, NULL, 'ee7d2fb58f975c5c2e5451236cfd1f3d932a7680afb90a12f33c7db747f6bc2f');
INSERT INTO "audit" VALUES (102, 1795916947, 4, 'code', 'person', 39, NULL, 'd6e748ea92a12b07f8c5ca9f1c8ab3657e2a1df403841a8da576eb08437fa34a');
INSERT INTO "audit" VALUES (103, 1795916947, 4, 'code', 'person', 40, NULL, '35368e549fc7f5826a99e0534e339e05f6da13d468de92c15df5a4ff4500d510');
INSERT INTO "audit" VALUES (104, 1795916947, 4, 'code', 'person', 44, NULL, 'f6f01b0e7ab78554fbbc45f86c1c3f9c821fa5a49e104dc2ff320102c213def7');
INSERT INTO "audit" VALUES (105, 1795916947, 4, 'code', 'person', 45, NULL, 'bae8ecf28385df58841bd6f1067369d14d0f8c005f68275a2034dc8278e6dd0c');
INSERT INTO "audit" VALUES (106, 1795916947, 4, 'code', 'person', 41, NULL, '632b8632ff696ac709f1f66e933f0d365a8e2dafbfdf755be698dc0dc3b92ace');
INSERT INTO "audit" VALUES (107, 1795916947, 4, 'code', 'person', 42, NULL, 'ff571e225e16fe5fbec2e754372712b03bf0fcc8cdc12c133dfb03e61c741a23');
INSERT INTO "audit" VALUES (108, 1795916947, 4, 'code', 'person', 43, NULL, '15b8d78ef022c81093a35b2fc935bf7f6391dc7fd02b1dcc25d935c47873e1d6');
INSERT INTO "audit" VALUES (109, 1795916947, 4, 'code', 'person', 46, NULL, 'cf8caaf05edeabaafd60e5f24a52a429b64726b580adeba30a7bd12249a9e45b');
INSERT INTO "audit" VALUES (110, 1795916947, 4, 'code', 'person', 47, NULL, '529fafb29034f1b430ffcff568bd34dc0e3f2f099121d5b5cab52baaf7ae3a29');
INSERT INTO "audit" VALUES (111, 1795916947, 4, 'code', 'person', 70, NULL, '055f550388e4955a243afac7e6514447733e9573d064603423f683b387140590');
INSERT INTO "audit" VALUES (112, 1795916947, 4, 'code', 'person', 71, NULL, '6a66753375bd6bd3a0893db43b9360c7a17ec0b8c42104f6436779b7f7f0d98a');
INSERT INTO "audit" VALUES (113, 1795916947, 4, 'code', 'person', 69, NULL, 'ef23a02de22fbdfc158fa364aa50d4f560c05cc71863c01ce29b2ec68aec4c3e');
INSERT INTO "audit" VALUES (114, 1795916947, 4, 'code', 'person', 50, NULL, '1f2c722739a7eba365f5aefe22cc2a182095e46738ea8bd27a00c36bfd7d561a');
INSERT INTO "audit" VALUES (115, 1795916947, 4, 'code', 'person', 48, NULL, 'f0e8f9bb218f5db78c1b24382550d6a6ba64538a48e3a26b254d1557e861e609');
INSERT INTO "audit" VALUES (116, 1795916947, 4, 'code', 'person', 49, NULL, '63c3dfc7f79522d486fbc97d8eaed78171309d232cb13791b41d471276c7439e');
INSERT INTO "audit" VALUES (117, 1795916947, 4, 'code', 'person', 52, NULL, '819ff3eedc5d30bf645bc56891767d06422f2ae02b3b83a239f16c29196a00ae');
INSERT INTO "audit" VALUES (118, 1795916947, 4, 'code', 'person', 51, NULL, '0f2ee30010ac83ba8a4d2b8c6a7b71b34873812d763ab87ffc40f0a7796aac01');
INSERT INTO "audit" VALUES (119, 1795916947, 4, 'code', 'person', 53, NULL, '6d4e3e58a233362c6e20af938a1f4fa10c5bc4ad4f5911dc34ee18a6c8b7d8c9');
INSERT INTO "audit" VALUES (120, 1795916947, 4, 'code', 'person', 54, NULL, '11a53e8593d8bf4d2c29821f934c409a1418a1c8f8d3a0bee5d14aa7fa681a69');
INSERT INTO "audit" VALUES (121, 1795916947, 4, 'code', 'person', 55, NULL, '831b70eeb282418264fa3443d7fabecef8a4e9a75f4fd8bef8bd68e0d206add0');
INSERT INTO "audit" VALUES (122, 1795916947, 4, 'code', 'person', 56, NULL, 'c6ae2f3277cfdec66bfd4a3b68aacff7a23d2e8044c8f81aef9e651fa5459cb1');
INSERT INTO "audit" VALUES (123, 1795916947, 4, 'code', 'person', 58, NULL, '92e0d6bd105f3f3ff576815621c72ef8c677b08e1a14f3320b56033b3b4517de');
INSERT INTO "audit" VALUES (124, 1795916947, 4, 'code', 'person', 57, NULL, 'b5d4284ef455fe3741a88e694276333b8b573f80089dc27663cd936de1cf9afa');
INSERT INTO "audit" VALUES (125, 1795916947, 4, 'code', 'person', 59, NULL, 'ac4e486f49a180fb5e7e13ea03f034583ca0e1f4cd8c8ea7da4382677f1bb44f');
INSERT INTO "audit" VALUES (126, 1795916947, 4, 'code', 'person', 60, NULL, '1a1b9842f61ef5ac77e91fb45a1c8eabb55c3eb040ab20f480ce6b6dcf1e11c5');
INSERT INTO "audit" VALUES (127, 1795916947, 4, 'code', 'person', 61, NULL, 'fd937c669a1f3af247be106fd58c47cadb5e49eebd6f7827bddcaa874641cf7e');
INSERT INTO "audit" VALUES (128, 1795916947, 4, 'code', 'person', 62, NULL, '71470e0f948c899de14d5d4cfe8264d2bbb93dd046632ca0db9e9860e61e14ab');
INSERT INTO "audit" VALUES (129, 1795916947, 4, 'code', 'person', 63, NULL, '0f10e6dbdd1a8da99161faa78c9e8451da095f72348ccbd2588fb79b0a74666e');
INSERT INTO "audit" VALUES (130, 1795916947, 4, 'code', 'person', 64, NULL, 'a48a33ea9f13ac7964c6f343ad7146c8efc164bf7a14977ceac9e8f9beb4b4e7');
INSERT INTO "audit" VALUES (131, 1795916947, 4, 'code', 'person', 65, NULL, 'cfeb749fc7022dd294f5ee5c6f3731f0e671ba8fbb7fa19eb73fc68139905d1b');
INSERT INTO "audit" VALUES (132, 1795916947, 4, 'code', 'person', 66, NULL, '8c7b3e8445a79f1ecfea646e9c8d81774596865a0bed3e38e3ce6f2482d30707');
INSERT INTO "audit" VALUES (133, 1795916947, 4, 'code', 'person', 67, NULL, '1be9f14dfe31db52e034a78fa113ff9ada4010be0acc441375964c980225d090');
INSERT INTO "audit" VALUES (134, 1795916947, 4, 'code', 'person', 68, NULL, 'e3203dcb263f464a4e3279e844600bd6b2806af9027e446086c1e472da776987');
INSERT INTO "audit" VALUES (135, 1795916947, 38, 'ask', 'question', 1, NULL, 'ca92e590580d8c17629953333b4b5ad1dc812db518f8d675efab5152faa74bbe');
INSERT INTO "audit" VALUES (136, 1795916947, 4, 'answer', 'question', 1, NULL, '95ec8f9467ad4d1bd5d264f46dc37343e8ee3644fb519ff1c50864418811e1a0');
INSERT INTO "audit" VALUES (137, 1795916947, 4, 'show', 'question', 1, NULL, '2870ba8287bdb85a063361b828cee7e9390bba4dbd106a484fa9aca196ac2021');
INSERT INTO "audit" VALUES (138, 1795916947, 39, 'ask', 'question', 2, NULL, 'fade66f60a61a1593d802c9cd76490196286fcd826aa97073cc2bf7b08c36fc2');
INSERT INTO "audit" VALUES (139, 1795916947, 4, 'answer', 'question', 2, NULL, 'eec733a876d3241153965ca06f00315a8c00b804657520bf1f60e76b4b1b7d46');
INSERT INTO "audit" VALUES (140, 1795916947, 45, 'ask', 'question', 3, NULL, '36c32b6ae9bd8414a4af35d9e3ab04ddecb6b6959579d410bd47290c5bea608e');
INSERT INTO "audit" VALUES (141, 1795916947, 54, 'ask', 'question', 4, NULL, '95147d814de06e093b9f59497bef6aa6c0710380b286cd2e328fd7744c715ed4');
INSERT INTO "audit" VALUES (142, 1795916947, 55, 'ask', 'question', 5, NULL, '18cb47cf014fc363ccafb6bf4193a674aa0d4ff5508a660cc7442d4db49941e3');
INSERT INTO "audit" VALUES (143, 1795916947, 4, 'hide', 'question', 5, NULL, '4479494bc949cbfb91778860e8447a606e51916232378a5b5a6458f0d2882ce0');
INSERT INTO "audit" VALUES (144, 1795916947, 73, 'ask', 'question', 6, NULL, '985a70520e4cd9c0be6c954be5bf342d12a5bcd81209209a16d2fa5c33cfc3b2');
INSERT INTO "audit" VALUES (145, 1795916947, 5, 'answer', 'question', 6, NULL, 'dca98fad3ed8c0c1ccd1449922d4ca482fe8fc72661b487b0b9a59965567663e');
INSERT INTO "audit" VALUES (146, 1795916947, 5, 'show', 'question', 6, NULL, '9f8b158d9a92ccc33574a08475f3614c84e8a134a910fa393de77d0b4a20401b');
INSERT INTO "audit" VALUES (147, 1795916947, 86, 'ask', 'question', 7, NULL, '2c48315e97ced9f132e6c5005c3739dd795d0c33a64c7776972366d4ba467984');
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
INSERT INTO "lesson" VALUES (1, 'j73vehpjejseshjqe6xtsqd2hi', 3, 3, 'kntt', '1');
INSERT INTO "lesson" VALUES (2, 'bp4atuc7oorsbpo2vc6mvcqxcq', 3, 3, 'kntt', '2');
INSERT INTO "lesson" VALUES (3, 'fyvv3hnqagj4x72qv2uulyr7bq', 3, 3, 'kntt', '3');
INSERT INTO "lesson" VALUES (4, 'r4xycz3ati6j2ke2scqwivnhm4', 3, 3, 'kntt', '4');
INSERT INTO "lesson" VALUES (5, '6yisvvlrfmgy4c4sp3p5jbbcd4', 3, 3, 'kntt', '5');
INSERT INTO "lesson" VALUES (6, 'rrinbcj65dc63qcqihz2j7razy', 3, 3, 'kntt', '6');
INSERT INTO "lesson" VALUES (7, 'gt2452jbohdzylet62rcsy7vji', 3, 3, 'kntt', '7');
INSERT INTO "lesson" VALUES (8, '3vdmgsilfod6r3g7nfdrj64kmq', 3, 3, 'kntt', '8');
INSERT INTO "lesson" VALUES (9, 'ydi5fzyqncwwjyb5iwallwaz6i', 3, 3, 'kntt', '9');
INSERT INTO "lesson" VALUES (10, 'kgzchnslarzonugkzrfuq7c5ca', 3, 3, 'kntt', '10');
INSERT INTO "lesson" VALUES (11, 'q3cflihsvaalpilz5omffdrj54', 3, 3, 'kntt', '11');
INSERT INTO "lesson" VALUES (12, 'wxsujvvt7p5hl77atg27n4ktka', 3, 3, 'kntt', '12');
INSERT INTO "lesson" VALUES (13, 'ivzchgzpjkkq2q57sw6nlvh4wm', 3, 3, 'kntt', '13');
INSERT INTO "lesson" VALUES (14, '4mld2rcqe5uhp3eqt3ibrer4ku', 3, 3, 'kntt', '14');
INSERT INTO "lesson" VALUES (15, 'nj3oebslzcp6liwubujgccvkpu', 3, 3, 'kntt', '15');
INSERT INTO "lesson" VALUES (16, 'o2sadpmdrbwzktmw7ulhxyhic4', 3, 3, 'kntt', '16');
INSERT INTO "lesson" VALUES (17, 'xff2h4ak4c3b65dtiqq6adcpna', 3, 3, 'kntt', '17');
INSERT INTO "lesson" VALUES (18, '6mwtthfgudvnw47zuik4ou2ftu', 3, 3, 'kntt', '18');
INSERT INTO "lesson" VALUES (19, 'qszjded7z74pwydrjozr3wsbmy', 3, 3, 'kntt', '19');
INSERT INTO "lesson" VALUES (20, '6rvjfw2lyd3i65j3xwiwsldmye', 3, 3, 'kntt', '20');
INSERT INTO "lesson" VALUES (21, 'aywpyifokdkhfigefj4junlzvu', 3, 3, 'kntt', '21');
INSERT INTO "lesson" VALUES (22, 'p76glohopqbeatmplqzlris4di', 3, 3, 'kntt', '22');
INSERT INTO "lesson" VALUES (23, '24gidtzagjnvdow53kvywp4atq', 3, 3, 'kntt', '23');
INSERT INTO "lesson" VALUES (24, 'dgq2dvyy4yxkui44n3st3cypzm', 3, 3, 'kntt', '24');
INSERT INTO "lesson" VALUES (25, 'dzw7xciuja55d55ugd2abglaxa', 3, 3, 'kntt', '25');
INSERT INTO "lesson" VALUES (26, 'xk5d74fepenfpimidtnc2amuya', 3, 3, 'kntt', '26');
INSERT INTO "lesson" VALUES (27, '3dxtgjgxnhlctdbadhjv5og2ry', 3, 3, 'kntt', '27');
INSERT INTO "lesson" VALUES (28, 'vhtxxj2jgcauds2cvhsdd2zidi', 3, 3, 'kntt', '28');
INSERT INTO "lesson" VALUES (29, 'qjh45irv7c5skizf5qpu5ulz7a', 3, 3, 'kntt', '29');
INSERT INTO "lesson" VALUES (30, 'iw4uikzuej2pxydrx4f4mi2a7y', 3, 3, 'kntt', '30');
INSERT INTO "lesson" VALUES (31, 'owtafr3vpkbnvhb7cdjtjpj4oq', 3, 3, 'kntt', '31');
INSERT INTO "lesson" VALUES (32, 'npqaef3vbyiypwvshfhdwyyb5q', 3, 3, 'kntt', '32');
INSERT INTO "lesson" VALUES (33, 'aqsafwcw454gwflfx7krf5tej4', 3, 3, 'kntt', '33');
INSERT INTO "lesson" VALUES (34, 'yom2dqoeteqft26o7oaz5mtw7i', 3, 3, 'kntt', '34');
INSERT INTO "lesson" VALUES (35, 'bj3mv2nju7alqmxc2ra4ra4a7u', 3, 3, 'kntt', '35');
INSERT INTO "lesson" VALUES (36, 'yrnpofrq77v3ie6v6sbath6vuq', 3, 3, 'kntt', '36');
INSERT INTO "lesson" VALUES (37, 'zgsqyuowbzkijb6vdsptjbvunq', 3, 3, 'kntt', '37');
INSERT INTO "lesson" VALUES (38, 'xpr2jhpkhmprkxe6mpt6gkpnju', 3, 3, 'kntt', '38');
INSERT INTO "lesson" VALUES (39, '7555ilg3is4qmb3j5ahxvh75mq', 3, 3, 'kntt', '39');
INSERT INTO "lesson" VALUES (40, '2g5eqlx6aeb2cdqazxq6ydwffa', 3, 3, 'kntt', '40');
INSERT INTO "lesson" VALUES (41, '4rhzs77z5msizgepg27di553ga', 3, 3, 'kntt', '41');
INSERT INTO "lesson" VALUES (42, 'ut4gkp44ahhnmdmzjrcli4ufxq', 3, 3, 'kntt', '42');
INSERT INTO "lesson" VALUES (43, 'wm6skdam2ohgvt7dfrevd4niua', 3, 3, 'kntt', '43');
INSERT INTO "lesson" VALUES (44, 'ng5qswb6od6vfexrwibusreqda', 3, 3, 'kntt', '44');
INSERT INTO "lesson" VALUES (45, '24uxq2gt6nbo3lkabcgqrh4qgi', 3, 3, 'kntt', '45');
INSERT INTO "lesson" VALUES (46, '7ifs2lmhek7qlumh2bqet6eqwe', 3, 3, 'kntt', '46');
INSERT INTO "lesson" VALUES (47, 'arrxkr53mc6fuxr26jayibfepi', 3, 3, 'kntt', '47');
INSERT INTO "lesson" VALUES (48, 'nn7b7wxmw3m65jqvnylxohqk5i', 3, 3, 'kntt', '48');
INSERT INTO "lesson" VALUES (49, 'r7dojegercjda2ulqispphyzom', 3, 3, 'kntt', '49');
INSERT INTO "lesson" VALUES (50, 'ubf7cl5jvissf5wgswy7e3cdi4', 3, 3, 'kntt', '50');
INSERT INTO "lesson" VALUES (51, 'utth6kp62oioxehy2yqyuo4nwq', 3, 3, 'kntt', '51');
INSERT INTO "lesson" VALUES (52, 'gvadnqeo2kvfi3utkfxwye7lpi', 3, 3, 'kntt', '52');
INSERT INTO "lesson" VALUES (53, 'w55zoz72vzob22e5ild7hs36sm', 3, 3, 'kntt', '53');
INSERT INTO "lesson" VALUES (54, 's6nyqt2jk6cgbkftg7bwgecwfy', 3, 3, 'kntt', '54');
INSERT INTO "lesson" VALUES (55, '3r4qsgty2vekeszagz3fzvfv2q', 3, 3, 'kntt', '55');
INSERT INTO "lesson" VALUES (56, 'lwurw5uayxhn2eid54ttnslvua', 3, 3, 'kntt', '56');
INSERT INTO "lesson" VALUES (57, 'jvmnvmx6elcnm3kaszgbwgfiwe', 3, 3, 'kntt', '57');
INSERT INTO "lesson" VALUES (58, 'es7yfqqjyluvtypc5lrhtgzafq', 3, 3, 'kntt', '58');
INSERT INTO "lesson" VALUES (59, 'eqp2knrkkkhvvgsyhuessd2yrq', 3, 3, 'kntt', '59');
INSERT INTO "lesson" VALUES (60, 'ijem7ddsvgsp4fmpp2yu7gl37q', 3, 3, 'kntt', '60');
INSERT INTO "lesson" VALUES (61, 'o7rvkmwnp3uaiw2dbkbfd5inua', 3, 3, 'kntt', '61');
INSERT INTO "lesson" VALUES (62, 'ikqrxkchu3jf7xrwjg7n4qzamq', 3, 3, 'kntt', '62');
INSERT INTO "lesson" VALUES (63, 'uen54vajg2ukpkw7pvcybhi5ui', 3, 3, 'kntt', '63');
INSERT INTO "lesson" VALUES (64, 'gnbd67f5tgc64ekt7ry62e3pla', 3, 3, 'kntt', '64');
INSERT INTO "lesson" VALUES (65, 'flxvrw3b5ckcpjvzkrdrdnys2i', 3, 3, 'kntt', '65');
INSERT INTO "lesson" VALUES (66, 'icb6n2gcvhyehisc3o7sv66nci', 3, 3, 'kntt', '66');
INSERT INTO "lesson" VALUES (67, 'euwefit4zdhahcwxa2k2dpmx6m', 3, 3, 'kntt', '67');
INSERT INTO "lesson" VALUES (68, '26fd2xpuoctl7pylnhosslooam', 3, 3, 'kntt', '68');
INSERT INTO "lesson" VALUES (69, 'syfdjlqc3its4o7tefxlgqklv4', 3, 3, 'kntt', '69');
INSERT INTO "lesson" VALUES (70, 'mytmnim7u7r2k5rsxwmz2byjhi', 3, 3, 'kntt', '70');
INSERT INTO "lesson" VALUES (71, 'nn6w25v3qqvb36oqhhwy3b5vsi', 3, 3, 'kntt', '71');
INSERT INTO "lesson" VALUES (72, 'jzetor5yymmo7frarbtkwtpsmi', 3, 3, 'kntt', '72');
INSERT INTO "lesson" VALUES (73, 'jswhdypvjeg32dg5diowtw54ty', 3, 3, 'kntt', '73');
INSERT INTO "lesson" VALUES (74, 'i7lhdaxtu2tgtb2fq5yrrsbc7i', 3, 3, 'kntt', '74');
INSERT INTO "lesson" VALUES (75, 'tmo33icfub43kglz2td47f5qlu', 3, 3, 'kntt', '75');
INSERT INTO "lesson" VALUES (76, '4a3supikxgmeesuxvq4xgppt7u', 3, 3, 'kntt', '76');
INSERT INTO "lesson" VALUES (77, 'vxa3jbhcjai2gxd2uaa2s227wa', 3, 3, 'kntt', '77');
INSERT INTO "lesson" VALUES (78, 'kmbsy64dffirrimr6qovvqmkuq', 3, 3, 'kntt', '78');
INSERT INTO "lesson" VALUES (79, 'nnxd66cnwvljvas7d3gw77djf4', 3, 3, 'kntt', '79');
INSERT INTO "lesson" VALUES (80, '44fyg6g6jzsjtc24jgqzfao4ji', 3, 3, 'kntt', '80');
INSERT INTO "lesson" VALUES (81, 'def6rzo43v7ggyoqfn4fslnvjq', 3, 3, 'kntt', '81');
INSERT INTO "lesson" VALUES (82, '5lrmjelhbjv5nlscn6ywuxkaca', 1, 1, 'kntt', '1');
INSERT INTO "lesson" VALUES (83, 'ublskh5bknxaidsa6w364lrwma', 1, 1, 'kntt', '2');
INSERT INTO "lesson" VALUES (84, 'sdshk5rjg5rmo6njxv366pnf5a', 1, 1, 'kntt', '3');
INSERT INTO "lesson" VALUES (85, 'vw2ukpsqhx3ijs3bgvw65xlrk4', 1, 1, 'kntt', '4');
INSERT INTO "lesson" VALUES (86, 'akgkpxveozqdnsebdgyewohp74', 1, 1, 'kntt', '5');
INSERT INTO "lesson" VALUES (87, 'kmvgargupm6632xkdj27u4wuaa', 1, 1, 'kntt', 'lt1');
INSERT INTO "lesson" VALUES (88, '4r5eycncncsl2imfvom2kvrmtq', 1, 1, 'kntt', '6');
INSERT INTO "lesson" VALUES (89, 'bd5bzwtbtkokcwmmyarg5ahvbm', 1, 1, 'kntt', '7');
INSERT INTO "lesson" VALUES (90, '7wkxotixoxrwwijmlwk6skkvva', 1, 1, 'kntt', '8');
INSERT INTO "lesson" VALUES (91, 'gjlc3bxb5r44e5ldenbzagbfsu', 1, 1, 'kntt', '9');
INSERT INTO "lesson" VALUES (92, 't54tamufo7wuxihp5xeeq4c7eu', 1, 1, 'kntt', '10');
INSERT INTO "lesson" VALUES (93, '3w4zlusowgl3p6ledsmoxpbqfi', 1, 1, 'kntt', 'lt2');
INSERT INTO "lesson" VALUES (94, 'h2g5s2p3smuewlyrxi24mx3vhu', 1, 1, 'kntt', '11');
INSERT INTO "lesson" VALUES (95, 'twjbxzedmmnljc3hzidqv25oce', 1, 1, 'kntt', '12');
INSERT INTO "lesson" VALUES (96, 'hjosvnk72xnlybey4mib2vn5ga', 1, 1, 'kntt', '13');
INSERT INTO "lesson" VALUES (97, 'bkl4uqz2xahdmu2cqktbwaqyce', 1, 1, 'kntt', '14');
INSERT INTO "lesson" VALUES (98, '3rypasbzytgollv3cb7ipyxj7e', 1, 1, 'kntt', '15');
INSERT INTO "lesson" VALUES (99, 'afw2oabslgqp6lkmvcsfjuo2hi', 1, 1, 'kntt', 'lt3');
INSERT INTO "lesson" VALUES (100, '3blzgmuehnrz2r2ojnau2enb34', 1, 1, 'kntt', '16');
INSERT INTO "lesson" VALUES (101, '24jlhzbjcgyt3m2zf3tjd3ukmu', 1, 1, 'kntt', '17');
INSERT INTO "lesson" VALUES (102, 'hoful6g5cptdm7aqsieoalvn2u', 1, 1, 'kntt', '18');
INSERT INTO "lesson" VALUES (103, 'fddzd3bs4qesinb2vcefzsiib4', 1, 1, 'kntt', '19');
INSERT INTO "lesson" VALUES (104, 'a3sv56hzgoocfylojih6sspce4', 1, 1, 'kntt', '20');
INSERT INTO "lesson" VALUES (105, 'dpsvcbesu3zltbqkmmvnjucfle', 1, 1, 'kntt', 'lt4');
INSERT INTO "lesson" VALUES (106, 'kmtetw34iekirbsw2wqhyjweim', 1, 1, 'kntt', '21');
INSERT INTO "lesson" VALUES (107, 'wb4vvbozfecfuonntpgzl4vhj4', 1, 1, 'kntt', '22');
INSERT INTO "lesson" VALUES (108, 'eewh4iubeqk7jwytvaxqno27my', 1, 1, 'kntt', '23');
INSERT INTO "lesson" VALUES (109, '6mavc34nmldrqosieykaxdyrpq', 1, 1, 'kntt', '24');
INSERT INTO "lesson" VALUES (110, 'sfpbgxdd3lef65hnw5ib7evfci', 1, 1, 'kntt', '25');
INSERT INTO "lesson" VALUES (111, '3cktug5f2xjvgoy4zjxmndln3m', 1, 1, 'kntt', 'lt5');
INSERT INTO "lesson" VALUES (112, 'ezwp6fc4fakbfwgkmdnqwxdwgm', 1, 1, 'kntt', '26');
INSERT INTO "lesson" VALUES (113, 'j57v3sjfygeqo7v7xiyzumplsi', 1, 1, 'kntt', '27');
INSERT INTO "lesson" VALUES (114, 'u7ji6d6k3yj7bu2b7y57f3tt4a', 1, 1, 'kntt', '28');
INSERT INTO "lesson" VALUES (115, 'mspdyijjecpij6jgfxw7tw7fwm', 1, 1, 'kntt', '29');
INSERT INTO "lesson" VALUES (116, 'fqbrg4d66sss5lun4sne2f3u3a', 1, 1, 'kntt', '30');
INSERT INTO "lesson" VALUES (117, 'd3p7umf4sdvr4noe44pew7qdni', 1, 1, 'kntt', 'lt6');
INSERT INTO "lesson" VALUES (118, 'hn3wug4p577n5kjmeluc5agxl4', 1, 1, 'kntt', '31');
INSERT INTO "lesson" VALUES (119, 'yl2kybpfae4xrjm3nt35bvx4hi', 1, 1, 'kntt', '32');
INSERT INTO "lesson" VALUES (120, 'exd3gsn6a6rmhj7aknlwnyim5y', 1, 1, 'kntt', '33');
INSERT INTO "lesson" VALUES (121, 'vf2uiahdtrmcobp5ws4xsz2lmy', 1, 1, 'kntt', '34');
INSERT INTO "lesson" VALUES (122, 'bao77wwcb3s2wou3ihvtss2ah4', 1, 1, 'kntt', '35');
INSERT INTO "lesson" VALUES (123, 'frivwcrs2ehstl6l2udvbbfjja', 1, 1, 'kntt', 'lt7');
INSERT INTO "lesson" VALUES (124, 'laemmfqlbfia6ezosfi6fzveja', 1, 1, 'kntt', '36');
INSERT INTO "lesson" VALUES (125, '4xxe6d64a7swhyxw5kwy2wrqgy', 1, 1, 'kntt', '37');
INSERT INTO "lesson" VALUES (126, 'ovyjkfzmgl253vqe4hkns5yrga', 1, 1, 'kntt', '38');
INSERT INTO "lesson" VALUES (127, 'pojp5jcxqh6rbu55xesg33mw2e', 1, 1, 'kntt', '39');
INSERT INTO "lesson" VALUES (128, 'yhaz65ffmpm2rxwotumhdytwmi', 1, 1, 'kntt', '40');
INSERT INTO "lesson" VALUES (129, 'al6jrvgprsgjxnt6pdbsjtwce4', 1, 1, 'kntt', 'lt8');
INSERT INTO "lesson" VALUES (130, 'iii4mmbfiks2p6i2jlk5puvyim', 1, 1, 'kntt', '41');
INSERT INTO "lesson" VALUES (131, 'qmtsfwyradcsuptoe4ndzpaxb4', 1, 1, 'kntt', '42');
INSERT INTO "lesson" VALUES (132, 'ehvpbmgi6ouwfvz4o62ccuwgxq', 1, 1, 'kntt', '43');
INSERT INTO "lesson" VALUES (133, 'zdbfaj6qvrlaa7wsywnmnpvoui', 1, 1, 'kntt', '44');
INSERT INTO "lesson" VALUES (134, 'm6hyjbeky2mzvibpriznv3zf44', 1, 1, 'kntt', '45');
INSERT INTO "lesson" VALUES (135, 'pyadrv5ye3dvhx3ijkpw34cuda', 1, 1, 'kntt', 'lt9');
INSERT INTO "lesson" VALUES (136, 'o4564k5exgbyod3sctqp4lihem', 1, 1, 'kntt', '46');
INSERT INTO "lesson" VALUES (137, 'srv7ezjqxpwllqqi3t4k6wilz4', 1, 1, 'kntt', '47');
INSERT INTO "lesson" VALUES (138, 'kgz2pn6hh5txuyzkaxtmow2ndu', 1, 1, 'kntt', '48');
INSERT INTO "lesson" VALUES (139, 'nycuvz34d7dcmnckj7id2t47ay', 1, 1, 'kntt', '49');
INSERT INTO "lesson" VALUES (140, '2tb3ksxw55p7okbgfkeeciaowi', 1, 1, 'kntt', '50');
INSERT INTO "lesson" VALUES (141, 'gl2ijagjy2n2ksfo4t6umoqfzq', 1, 1, 'kntt', 'lt10');
INSERT INTO "lesson" VALUES (142, 'weu4xowr2kk25p5mnlbzw3rljq', 1, 1, 'kntt', '51');
INSERT INTO "lesson" VALUES (143, 'jy4np5gtu2xkoxn2r7egjya4ki', 1, 1, 'kntt', '52');
INSERT INTO "lesson" VALUES (144, 'a2aysdr25ung4vjadw523zvy2q', 1, 1, 'kntt', '53');
INSERT INTO "lesson" VALUES (145, 'jreidihyrjfknwadnhopq6k6hq', 1, 1, 'kntt', '54');
INSERT INTO "lesson" VALUES (146, 'ycjtjl4dkfxar7iyfffk3bjvdm', 1, 1, 'kntt', '55');
INSERT INTO "lesson" VALUES (147, 'dccjwlihcjiyxfihp3yvbsmol4', 1, 1, 'kntt', 'lt11');
INSERT INTO "lesson" VALUES (148, 'wtefkh27pau2rjvtfdfmvtoxw4', 1, 1, 'kntt', '56');
INSERT INTO "lesson" VALUES (149, '4iru5xunqusmpdhjp762hwr2li', 1, 1, 'kntt', '57');
INSERT INTO "lesson" VALUES (150, 'dlfn3fprzskc3hb6eejn6bde4i', 1, 1, 'kntt', '58');
INSERT INTO "lesson" VALUES (151, 'a2ugyvij3nwnydjvifd6edkceu', 1, 1, 'kntt', '59');
INSERT INTO "lesson" VALUES (152, 'nsnhu6jyhqmffbimeg5w7vuvuu', 1, 1, 'kntt', '60');
INSERT INTO "lesson" VALUES (153, 'r2eqwth4uhukcnnlove54clmgy', 1, 1, 'kntt', 'lt12');
INSERT INTO "lesson" VALUES (154, '4wjvm65ua3yol4ha5m47svpnge', 1, 1, 'kntt', '61');
INSERT INTO "lesson" VALUES (155, 'qoxeejxwgrjqr7apiokbweua5e', 1, 1, 'kntt', '62');
INSERT INTO "lesson" VALUES (156, 'tsrn66xpdfpw4euzibmz2f7m5a', 1, 1, 'kntt', '63');
INSERT INTO "lesson" VALUES (157, 'lycagslsdbno7g4d2fynxeqxsa', 1, 1, 'kntt', '64');
INSERT INTO "lesson" VALUES (158, 'iaigtbvdpmu7ernhsqcwd52sk4', 1, 1, 'kntt', '65');
INSERT INTO "lesson" VALUES (159, '7mi6h4m6kvbdvqwap6pxq6acti', 1, 1, 'kntt', 'lt13');
INSERT INTO "lesson" VALUES (160, 'huai4c4qw2ftm7zbjmvoz3npva', 1, 1, 'kntt', '66');
INSERT INTO "lesson" VALUES (161, 'oioknjgbvclfrlslywl4te2e7m', 1, 1, 'kntt', '67');
INSERT INTO "lesson" VALUES (162, 'ua6pnbtr43a3edmpq4nrn4q5ee', 1, 1, 'kntt', '68');
INSERT INTO "lesson" VALUES (163, '6y6jxyv3vd43joketwofpwnlfa', 1, 1, 'kntt', '69');
INSERT INTO "lesson" VALUES (164, 'qvxgv5ns4lhkp77dxlzpuw2yde', 1, 1, 'kntt', '70');
INSERT INTO "lesson" VALUES (165, 'adeumfy2qhdg7bbb3ypgja5neu', 1, 1, 'kntt', 'lt14');
INSERT INTO "lesson" VALUES (166, '5s2erns23raku2bxwmrvxyxmda', 1, 1, 'kntt', '71');
INSERT INTO "lesson" VALUES (167, '4injptu3vcwotrjhjcexto5tfy', 1, 1, 'kntt', '72');
INSERT INTO "lesson" VALUES (168, 'bwhch5d3y3fazn5ytrn457e3ce', 1, 1, 'kntt', '73');
INSERT INTO "lesson" VALUES (169, 'rumlxrqknchxhpw4ti44tyeyzi', 1, 1, 'kntt', '74');
INSERT INTO "lesson" VALUES (170, 'sykkstwe2flczfiny2soanew4e', 1, 1, 'kntt', '75');
INSERT INTO "lesson" VALUES (171, 'htf5tdxk7tgf7rmn6hkwc5vtky', 1, 1, 'kntt', 'lt15');
INSERT INTO "lesson" VALUES (172, '52jb7zttpcx3qtbwbm5vs6oaby', 1, 1, 'kntt', '76');
INSERT INTO "lesson" VALUES (173, 'wqbhqzh72fgnwgeeeuz5luiaji', 1, 1, 'kntt', '77');
INSERT INTO "lesson" VALUES (174, 'fqqljkmklguc2av6zbsgz6oy5a', 1, 1, 'kntt', '78');
INSERT INTO "lesson" VALUES (175, 'ipc4uku2wt4d72evctxt7oalhe', 1, 1, 'kntt', '79');
INSERT INTO "lesson" VALUES (176, 'alyjgwptfwd3qgjv4taidboxhm', 1, 1, 'kntt', '80');
INSERT INTO "lesson" VALUES (177, 'dpqewr32ayqcny7pl7swgeexay', 1, 1, 'kntt', 'lt16');
INSERT INTO "lesson" VALUES (178, 'imkbmw7thjumwikab4y2azgu7a', 1, 1, 'kntt', '81');
INSERT INTO "lesson" VALUES (179, '7uxmae4wn2j3dxz66rhg26dujq', 1, 1, 'kntt', '82');
INSERT INTO "lesson" VALUES (180, '44rqnoa3rb5fzlxdwvulq7y5aa', 1, 1, 'kntt', '83');
INSERT INTO "lesson" VALUES (181, 'gwymgscigxmw6m5dqkbybj47vm', 1, 1, 'kntt', '84');
INSERT INTO "lesson" VALUES (182, 'd7aymruko5dcmveqovrgok2fdi', 1, 1, 'kntt', '85');
INSERT INTO "lesson" VALUES (183, '6nvkphe5osw6dldsx5ipxdwgju', 1, 1, 'kntt', 'lt17');
INSERT INTO "lesson" VALUES (184, 'mm3tevhebcuy3owchpkjreuaya', 1, 1, 'kntt', '86');
INSERT INTO "lesson" VALUES (185, 'bd7ygpxyqownvwmjdwixmaipxa', 1, 1, 'kntt', '87');
INSERT INTO "lesson" VALUES (186, 'r646put4vaayiin6jexqwbe4am', 1, 1, 'kntt', '88');
INSERT INTO "lesson" VALUES (187, 'lkue7tftpwd6vva63ty6nqjejq', 1, 1, 'kntt', '89');
INSERT INTO "lesson" VALUES (188, '3f5pih5nm25e3lrpeurs36moje', 1, 1, 'kntt', '90');
INSERT INTO "lesson" VALUES (189, 'ctnxzupk7f6kvk2sxxm4eujfd4', 1, 1, 'kntt', 'lt18');
INSERT INTO "plan" VALUES (1, NULL, 3, 3, 'kntt', 2026, 1, 'Toán 3 (kế hoạch mẫu)', 'kế hoạch mẫu', 1, 1795916946);
INSERT INTO "plan" VALUES (2, NULL, 1, 1, 'kntt', 2026, 1, 'Tiếng Việt 1, học kì 1 (kế hoạch mẫu)', 'kế hoạch mẫu', 1, 1795916946);
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
INSERT INTO "package" VALUES (1, '5f7ace5dbe926cd87cdb38dcab7d564ff1848180cd2985a5fe7b7176e14e8adf', 'html5', '', 'ready', 'html5', 'Bài một trang', 'application/zip', 1, 4103, 1, 0, 1, 1795916947);
INSERT INTO "package" VALUES (2, '2a50fa0766fa82166d4f2710a50733f1fc57728d972a5ebf4b221618d1127902', 'html5', '', 'ready', 'html5', 'Bài một trang', 'application/zip', 1, 4063, 1, 0, 1, 1795916947);
INSERT INTO "package" VALUES (3, '6f71c1405472413bc3dd7d55f216a19d7d794d810864017c2f6417a6958e379b', 'html5', '', 'ready', 'html5', 'Bài một trang', 'application/zip', 1, 4038, 1, 0, 1, 1795916947);
INSERT INTO "package" VALUES (4, '0407ba6b7cf94855c3cddcad6777e60120c64a8a5f756c15870c08ae67f65d10', 'html5', '', 'ready', 'html5', 'Bài một trang', 'application/zip', 1, 4047, 1, 0, 1, 1795916947);
INSERT INTO "package" VALUES (5, 'de8b055f4d26260b9881fea17f722ce7e759e8dc6eb34987ad18256e553d2ace', 'html5', '', 'ready', 'html5', 'Bài một trang', 'application/zip', 1, 4100, 1, 0, 1, 1795916947);
INSERT INTO "package" VALUES (6, '5f58e5df477f357b5a2433ddfdb3d96d9809aa3c305d428039ad9f67adf841a5', 'html5', '', 'ready', 'html5', 'Bài một trang', 'application/zip', 1, 4025, 1, 0, 1, 1795916947);
INSERT INTO "package" VALUES (7, '1e46ba0b161baa7721921c3887d16690b1440db311aed5a76ba93f26f9711630', 'scorm2004', '2004 4th Edition', 'ready', 'scorm', 'Gam', 'application/zip', 7, 19638, 3, 3, 1, 1795916947);
INSERT INTO "package" VALUES (8, '77c2fe46beb6d56df5aad5a5ffc7866582665ca7081ac159415ccc160911dc73', 'scorm12', '1.2', 'ready', 'scorm', 'A a', 'application/zip', 5, 13815, 1, 1, 1, 1795916947);
INSERT INTO "package" VALUES (9, '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'pdf', '', 'ready', 'pdf', 'Thuoc giay 15 cm', 'application/pdf', 1, 6536, 1, 0, 1, 1795916947);
INSERT INTO "package" VALUES (10, 'b226e3473ec3f9754e9d64a083c73fefa1c75225f848aa36fd143713e6dc6da5', 'scorm12', '1.2', 'ready', 'scorm', 'Mi-li-mét', 'application/zip', 5, 31564, 1, 1, 1, 1795916947);
INSERT INTO "package" VALUES (11, '3f234e5534929db75a37c489c05a33d7d283d6048e487a68ba98ec783567ce02', 'scorm2004', '2004 4th Edition', 'ready', 'scorm', 'Hình tròn. Tâm, bán kính, đường kính', 'application/zip', 5, 15828, 1, 1, 1, 1795916947);
INSERT INTO "package" VALUES (12, '2790669c7d56d013678490ebd0837ef407705064f3f934e1d443c7ae9530f762', 'scorm12', '1.2', 'ready', 'scorm', 'Nhiệt độ', 'application/zip', 5, 15115, 1, 1, 1, 1795916947);
INSERT INTO "package" VALUES (13, 'd52e536a532846fb8bbd5561036955be0423c00c2636ee87741b6b52a35f6135', 'html5', '', 'ready', 'html5', 'Bảng nhân 9', 'application/zip', 3, 5044, 1, 0, 1, 1795916947);
INSERT INTO "package" VALUES (14, '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'pdf', '', 'ready', 'pdf', 'Bai32 mi li lit (nhap)', 'application/pdf', 1, 6536, 1, 0, 1, 1795916947);
INSERT INTO "package" VALUES (15, '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'pdf', '', 'ready', 'pdf', 'thuoc de in', 'application/pdf', 1, 6536, 1, 0, 1, 1795916947);
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
INSERT INTO "package_entry" VALUES (15, 13, 0, 0, 'index', 'Bảng nhân 9', 'index.html', '', 0, 0, '{"mastery":"","passing":"","threshold":"","max_time":"","time_action":"","launch_data":"","prerequisites":"","visible":true,"objectives":[]}');
INSERT INTO "package_entry" VALUES (16, 14, 0, 0, 'file', 'Bai32 mi li lit (nhap)', '.', '', 0, 0, '{}');
INSERT INTO "package_entry" VALUES (17, 15, 0, 0, 'file', 'thuoc de in', '.', '', 0, 0, '{}');
INSERT INTO "finding" VALUES (7, 0, 'sequencing-later', 'info', '', '{}');
INSERT INTO "finding" VALUES (7, 1, 'language-missing', 'info', '', '{}');
INSERT INTO "finding" VALUES (8, 0, 'language-missing', 'info', '', '{}');
INSERT INTO "finding" VALUES (10, 0, 'language-missing', 'info', '', '{}');
INSERT INTO "finding" VALUES (11, 0, 'sequencing-later', 'info', '', '{}');
INSERT INTO "finding" VALUES (11, 1, 'language-missing', 'info', '', '{}');
INSERT INTO "finding" VALUES (12, 0, 'language-missing', 'info', '', '{}');
INSERT INTO "item" VALUES (1, 'etzv4iv5jswynotlwsqf4ayspi', 2, 5, 'Ôn tập các số đến 1 000', 'on tap cac so den 1 000', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Một trang: đọc và làm ba việc vào vở.', 1, 1, '', 1, 1788660000, 1788660000, 1788660000, 1788660000, NULL, 1788660000, 2, 1788660000, NULL);
INSERT INTO "item" VALUES (2, '42i3gm34op4sfz7wnywnrm2kry', 2, 4, 'Bảng nhân 3, bảng chia 3', 'bang nhan 3 bang chia 3', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Một trang: đọc và làm ba việc vào vở.', 2, 2, '', 1, 1789092000, 1789092000, 1789092000, 1789092000, NULL, 1789092000, 2, 1789092000, NULL);
INSERT INTO "item" VALUES (3, 'bdoh72lc2o447imymyo3xoqfne', 2, 6, 'Chữ e, ê', 'chu e e', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Một trang: đọc và làm ba việc vào vở.', 3, 3, '', 1, 1789696800, 1789696800, 1789696800, 1789696800, NULL, 1789696800, 2, 1789696800, NULL);
INSERT INTO "item" VALUES (4, '2ofx632tpxfodic2jvxjqta2ka', 2, 4, 'Bảng nhân 4, bảng chia 4', 'bang nhan 4 bang chia 4', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Một trang: đọc và làm ba việc vào vở.', 4, 4, '', 1, 1791338400, 1791338400, 1791338400, 1791338400, NULL, 1791338400, 2, 1791338400, NULL);
INSERT INTO "item" VALUES (5, 'ud36vhxkzvtoo5xpcigla7cptq', 2, 5, 'Ôn tập hình học và đo lường', 'on tap hinh hoc va do luong', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Một trang: đọc và làm ba việc vào vở.', 5, 5, '', 1, 1791943200, 1791943200, 1791943200, 1791943200, NULL, 1791943200, 2, 1791943200, NULL);
INSERT INTO "item" VALUES (6, 'yq6o6wiaf3pmfclpqyk2fl3e2q', 2, 6, 'Chữ o, ô', 'chu o o', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Một trang: đọc và làm ba việc vào vở.', 6, 6, '', 1, 1792461600, 1792461600, 1792461600, 1792461600, NULL, 1792461600, 2, 1792461600, NULL);
INSERT INTO "item" VALUES (7, 'ac5fzwjoafprthy7i5elnsmkt4', 2, 5, 'Gam', 'gam', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Ba phần: khám phá, luyện tập và đố vui với cái cân đĩa.', 7, 7, '', 1, 1795916946, 1795916947, 1795916947, 1795916947, NULL, 1795916947, 2, 1795916947, NULL);
INSERT INTO "item" VALUES (8, 'dl5j6bajojmqt4zwlcqfoxwk5m', 2, 6, 'Chữ a', 'chu a', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Nhận mặt chữ a, tìm tiếng có chữ a qua hình.', 8, 8, '', 1, 1795916946, 1795916947, 1795916947, 1795916947, NULL, 1795916947, 2, 1795916947, NULL);
INSERT INTO "item" VALUES (9, '667qhnmpxrruztgx5a4c7d6bgi', 2, 4, 'Thước giấy 15 cm để in và cắt', 'thuoc giay 15 cm de in va cat', 'material', 'published', 'school', 'Tự soạn cho trường mẫu', 'In đúng khổ A4, không thu nhỏ; mỗi em cắt một chiếc để đo ở nhà.', 9, 9, '', 1, 1795916946, 1795916947, 1795916947, 1795916947, NULL, 1795916947, 2, 1795916947, NULL);
INSERT INTO "item" VALUES (10, 'bzynooquxfdlswbj4hdhzequay', 2, 4, 'Mi-li-mét', 'mi li met', 'elesson', 'published', 'school', 'Tự soạn cho trường mẫu', 'Đọc thước, đổi xăng-ti-mét ra mi-li-mét, bốn câu đo và ước lượng.', 10, 10, '', 1, 1795916946, 1795916947, 1795916947, 1795916947, NULL, 1795916947, 2, 1795916947, NULL);
INSERT INTO "item" VALUES (11, 'zud6owi7opvvxiqvwbn6cazuku', 2, 5, 'Hình tròn. Tâm, bán kính, đường kính', 'hinh tron tam ban kinh duong kinh', 'elesson', 'submitted', 'school', 'Tự soạn cho trường mẫu', 'Giới thiệu tâm, bán kính, đường kính; bốn câu hỏi.', 11, NULL, '', NULL, 1795916946, 1795916947, 1795916947, NULL, NULL, NULL, NULL, 1795916947, NULL);
INSERT INTO "item" VALUES (12, 'oudgbi2t6w3hjz4f6mrjcuyjta', 2, 5, 'Nhiệt độ. Đọc nhiệt kế', 'nhiet do doc nhiet ke', 'elesson', 'submitted', 'school', 'Tự soạn cho trường mẫu', 'Đọc nhiệt kế, so nóng lạnh; ba câu hỏi.', 12, NULL, '', NULL, 1795916946, 1795916947, 1795916947, NULL, NULL, 1795916947, 2, 1795916947, NULL);
INSERT INTO "item" VALUES (13, 'irllytngkpbntjlxqpup66hiqe', 2, 5, 'Thước để in ra giấy', 'thuoc de in ra giay', 'material', 'submitted', 'school', 'Tự soạn cho trường mẫu', 'Phát cho mỗi bàn một tờ.', 13, NULL, '', NULL, 1795916946, 1795916947, 1795916947, NULL, NULL, NULL, NULL, 1795916947, NULL);
INSERT INTO "item" VALUES (14, 'r44yrcfwpvnyn2cwq3uyt6cegq', 2, 4, 'Bảng nhân 9', 'bang nhan 9', 'elesson', 'returned', 'school', 'Tự soạn cho trường mẫu', 'Thẻ lật và mười câu hỏi nhanh.', 14, NULL, 'Câu hỏi nhanh quá ít chữ, cô thêm phần bảng chia 9 cho đủ bài.', 2, 1795916946, 1795916947, 1795916947, NULL, NULL, NULL, NULL, 1795916947, NULL);
INSERT INTO "item" VALUES (15, 'y57kd4fwtrwvdkekyeprhgzblm', 2, 4, 'Thước giấy, bản nháp', 'thuoc giay ban nhap', 'material', 'draft', 'school', 'Tự soạn cho trường mẫu', '', 15, NULL, '', NULL, 1795916946, 1795916947, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "version" VALUES (1, 1, 1, '5f7ace5dbe926cd87cdb38dcab7d564ff1848180cd2985a5fe7b7176e14e8adf', 'On tap 1000.zip', 2058, 1, 1795916946, 1788660000, NULL);
INSERT INTO "version" VALUES (2, 2, 1, '2a50fa0766fa82166d4f2710a50733f1fc57728d972a5ebf4b221618d1127902', 'bang nhan 3.zip', 2033, 2, 1795916946, 1789092000, NULL);
INSERT INTO "version" VALUES (3, 3, 1, '6f71c1405472413bc3dd7d55f216a19d7d794d810864017c2f6417a6958e379b', 'chu e.zip', 2015, 3, 1795916946, 1789696800, NULL);
INSERT INTO "version" VALUES (4, 4, 1, '0407ba6b7cf94855c3cddcad6777e60120c64a8a5f756c15870c08ae67f65d10', 'bang nhan 4.zip', 2021, 4, 1795916946, 1791338400, NULL);
INSERT INTO "version" VALUES (5, 5, 1, 'de8b055f4d26260b9881fea17f722ce7e759e8dc6eb34987ad18256e553d2ace', 'luyen tap chung.zip', 2058, 5, 1795916946, 1791943200, NULL);
INSERT INTO "version" VALUES (6, 6, 1, '5f58e5df477f357b5a2433ddfdb3d96d9809aa3c305d428039ad9f67adf841a5', 'chu o.zip', 2008, 6, 1795916946, 1792461600, NULL);
INSERT INTO "version" VALUES (7, 7, 1, '1e46ba0b161baa7721921c3887d16690b1440db311aed5a76ba93f26f9711630', 'Toan3-bai 31 Gam.zip', 8666, 7, 1795916946, 1795916947, NULL);
INSERT INTO "version" VALUES (8, 8, 1, '77c2fe46beb6d56df5aad5a5ffc7866582665ca7081ac159415ccc160911dc73', 'TiengViet1_Bai6_chu_a.zip', 6231, 8, 1795916946, 1795916947, NULL);
INSERT INTO "version" VALUES (9, 9, 1, '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'Thuoc giay 15 cm.pdf', 6536, 9, 1795916946, 1795916947, NULL);
INSERT INTO "version" VALUES (10, 10, 1, 'b226e3473ec3f9754e9d64a083c73fefa1c75225f848aa36fd143713e6dc6da5', 'Bai30_MiLiMet_v2.zip', 7345, 10, 1795916947, 1795916947, NULL);
INSERT INTO "version" VALUES (11, 11, 1, '3f234e5534929db75a37c489c05a33d7d283d6048e487a68ba98ec783567ce02', 'hinh tron - tam, ban kinh, duong kinh.zip', 6421, 11, 1795916947, NULL, NULL);
INSERT INTO "version" VALUES (12, 12, 1, '2790669c7d56d013678490ebd0837ef407705064f3f934e1d443c7ae9530f762', 'Bai33_nhiet_do.zip', 6337, 12, 1795916947, NULL, NULL);
INSERT INTO "version" VALUES (13, 13, 1, '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'thuoc de in.pdf', 6536, 15, 1795916947, NULL, NULL);
INSERT INTO "version" VALUES (14, 14, 1, 'd52e536a532846fb8bbd5561036955be0423c00c2636ee87741b6b52a35f6135', 'BANG NHAN 9.zip', 2779, 13, 1795916947, NULL, NULL);
INSERT INTO "version" VALUES (15, 15, 1, '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'Bai32 mi li lit (nhap).pdf', 6536, 14, 1795916947, NULL, NULL);
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
INSERT INTO "review_event" VALUES (19, 7, 7, 5, 'submit', '', 1795916947);
INSERT INTO "review_event" VALUES (20, 7, 7, 2, 'pass', '', 1795916947);
INSERT INTO "review_event" VALUES (21, 7, 7, 1, 'publish', '', 1795916947);
INSERT INTO "review_event" VALUES (22, 8, 8, 6, 'submit', '', 1795916947);
INSERT INTO "review_event" VALUES (23, 8, 8, 2, 'pass', '', 1795916947);
INSERT INTO "review_event" VALUES (24, 8, 8, 1, 'publish', '', 1795916947);
INSERT INTO "review_event" VALUES (25, 9, 9, 4, 'submit', '', 1795916947);
INSERT INTO "review_event" VALUES (26, 9, 9, 2, 'pass', '', 1795916947);
INSERT INTO "review_event" VALUES (27, 9, 9, 1, 'publish', '', 1795916947);
INSERT INTO "review_event" VALUES (28, 10, 10, 4, 'submit', '', 1795916947);
INSERT INTO "review_event" VALUES (29, 10, 10, 2, 'pass', '', 1795916947);
INSERT INTO "review_event" VALUES (30, 10, 10, 1, 'publish', '', 1795916947);
INSERT INTO "review_event" VALUES (31, 11, 11, 5, 'submit', '', 1795916947);
INSERT INTO "review_event" VALUES (32, 12, 12, 5, 'submit', '', 1795916947);
INSERT INTO "review_event" VALUES (33, 12, 12, 2, 'pass', '', 1795916947);
INSERT INTO "review_event" VALUES (34, 13, 13, 5, 'submit', '', 1795916947);
INSERT INTO "review_event" VALUES (35, 14, 14, 4, 'submit', '', 1795916947);
INSERT INTO "review_event" VALUES (36, 14, 14, 2, 'return', 'Câu hỏi nhanh quá ít chữ, cô thêm phần bảng chia 9 cho đủ bài.', 1795916947);
INSERT INTO "upload" VALUES (1, 'jbc36xaehric6knmkqil2oqu7q', 5, 1, 'On tap 1000.zip', 2058, 2058, X'47049E0F1FCFC296E43713310690657B86BF4C38BB407B51F36BE30648AD75A350400000000000004C000000A80700000000000021000000000000000000071000000A001400696E6465782E68746D6C555401000075780B0001040000000004000000009D574B6F', '5f7ace5dbe926cd87cdb38dcab7d564ff1848180cd2985a5fe7b7176e14e8adf', 'done', 1788660000, 1789264800, 1);
INSERT INTO "upload" VALUES (2, 'ny7wlrbyouoatzjleuessozdpq', 4, 2, 'bang nhan 3.zip', 2033, 2033, X'1817D7CF63457F6782C8E36566186394ED774E131DCEA2F79C96716EF4884E04883F00000000000065782E68746D6C555401000075780B000104000000000400000000504B050600000000010001004C0000008F070000000001040000000004000000009D574B6F', '2a50fa0766fa82166d4f2710a50733f1fc57728d972a5ebf4b221618d1127902', 'done', 1789092000, 1789696800, 1);
INSERT INTO "upload" VALUES (3, 'mhbur7basddca6rvdhr6lwot7a', 6, 3, 'chu e.zip', 2015, 2015, X'B2B8710057A8F73B7E75969FE5E0DE2E7115CD5710E553897643FB9850C5767DF83E000000000000000000000400000000504B050600000000010001004C0000007D07000000006E6465782E68746D6C555401000075780B0001040000000004000000009D574B8F', '6f71c1405472413bc3dd7d55f216a19d7d794d810864017c2f6417a6958e379b', 'done', 1789696800, 1790301600, 1);
INSERT INTO "upload" VALUES (4, 'redd45tbq3gpt2dnmjd5jaehe4', 4, 4, 'bang nhan 4.zip', 2021, 2021, X'2EE8CCE3902F47D29F2F150678113668BCB7551560E9B7C9424D8EBCB43231E4283F00000000000075780B000104000000000400000000504B050600000000010001004C000000830700000000746D6C555401000075780B0001040000000004000000009D574B8F', '0407ba6b7cf94855c3cddcad6777e60120c64a8a5f756c15870c08ae67f65d10', 'done', 1791338400, 1791943200, 1);
INSERT INTO "upload" VALUES (5, 'txz7npl35gnypryl7uccekkw4e', 5, 5, 'luyen tap chung.zip', 2058, 2058, X'18F28032378DBC54C4EDEBEB0203EA0B47A3B379C4439957A9415ACA330B88CE50400000000000004C000000A80700000000000021000000000000000000041000000A001400696E6465782E68746D6C555401000075780B0001040000000004000000009D574B8B', 'de8b055f4d26260b9881fea17f722ce7e759e8dc6eb34987ad18256e553d2ace', 'done', 1791943200, 1792548000, 1);
INSERT INTO "upload" VALUES (6, 'lyv736wlnf6gpp35ntt6tcboea', 6, 6, 'chu o.zip', 2008, 2008, X'C630163E4339FBE8AA071287CD2E2D354DFCB34A03A61028F9DE881349E85729C03E0000000000000000504B050600000000010001004C00000076070000000000000A001400696E6465782E68746D6C555401000075780B0001040000000004000000009D574B8F', '5f58e5df477f357b5a2433ddfdb3d96d9809aa3c305d428039ad9f67adf841a5', 'done', 1792461600, 1793066400, 1);
INSERT INTO "upload" VALUES (7, 'rvibxx7qdvcb2xyrbtiuztgntm', 5, 7, 'Toan3-bai 31 Gam.zip', 8666, 8666, X'6932B238D289F0808935B18E21C5E378E27BCAD8C42D644A4B53B285BD247552D00E01000000000000000000504B050600000000070007001E020000A61F000000000B001400646F2D7675692E68746D6C555401000075780B000104000000000400000000B55541', '1e46ba0b161baa7721921c3887d16690b1440db311aed5a76ba93f26f9711630', 'done', 1795916946, 1796521746, 1);
INSERT INTO "upload" VALUES (8, 'panja2mbzkues5pzxbutuajv7i', 6, 8, 'TiengViet1_Bai6_chu_a.zip', 6231, 6231, X'78D6094DA8F9168EC3D2364F4648704253CDB4A01CA50CF7DA2DD5B3E2F84EE6B8C200000000000000504B050600000000050005007E010000C316000000000200000F001400696D736D616E69666573742E786D6C555401000075780B0001040000000004000000', '77c2fe46beb6d56df5aad5a5ffc7866582665ca7081ac159415ccc160911dc73', 'done', 1795916946, 1796521746, 1);
INSERT INTO "upload" VALUES (9, 'soejn7wro5qdteg5jecbqdx5fe', 4, 9, 'Thuoc giay 15 cm.pdf', 6536, 6536, X'9975AF288217B909F264CB721F6F9CA4493D96CBD956042B8552BE342F81728840CC000000000000300A2525454F460A0A312030206F626A0A3C3C202F54797065202F436174616C6F67202F5061676573203220302052202F4C616E672028766929203E3E0A656E', '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'done', 1795916946, 1796521746, 1);
INSERT INTO "upload" VALUES (10, 'rw7ksry2ek262cikxlayx6ipsq', 4, 10, 'Bai30_MiLiMet_v2.zip', 7345, 7345, X'9240F75D986D9438629F97445A071B600B8F4793FDEFD4B8415D7D0EA5B5F77B88E5000000000000636F726D2E6A73555401000075780B000104000000000400000000504B050600000000050005007E0100001D1B000000000075780B0001040000000004000000', 'b226e3473ec3f9754e9d64a083c73fefa1c75225f848aa36fd143713e6dc6da5', 'done', 1795916946, 1796521746, 1);
INSERT INTO "upload" VALUES (11, 'lpr6xuaqxjwh62fhlgvecnnjhy', 5, 11, 'hinh tron - tam, ban kinh, duong kinh.zip', 6421, 6421, X'FC4657B63E11D07F9B433B49DA6B5DF6A891A3ADA08327FBF38E83239AB1537FA8C80000000000004B050600000000050005007E010000811700000000000D0400000F001400696D736D616E69666573742E786D6C555401000075780B0001040000000004000000', '3f234e5534929db75a37c489c05a33d7d283d6048e487a68ba98ec783567ce02', 'done', 1795916946, 1796521746, 1);
INSERT INTO "upload" VALUES (12, 'efm4gws564oudlferekyfgvl2e', 5, 12, 'Bai33_nhiet_do.zip', 6337, 6337, X'953FC3D97733C2D1F10C2006442245DC625B66A2A4C5E4D57862837D7A6C30C708C6000000000000004B0304140008000800000021000000000000000000F60200000F001400696D736D616E69666573742E786D6C555401000075780B0001040000000004000000', '2790669c7d56d013678490ebd0837ef407705064f3f934e1d443c7ae9530f762', 'done', 1795916946, 1796521746, 1);
INSERT INTO "upload" VALUES (13, 'qmadwlrg5yvjkyyr2sqgi3wl4y', 5, 13, 'thuoc de in.pdf', 6536, 6536, X'9975AF288217B909F264CB721F6F9CA4493D96CBD956042B8552BE342F81728840CC000000000000300A2525454F460A0A312030206F626A0A3C3C202F54797065202F436174616C6F67202F5061676573203220302052202F4C616E672028766929203E3E0A656E', '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'done', 1795916946, 1796521746, 1);
INSERT INTO "upload" VALUES (14, 'i5dncp3xglmnvobzvmwyr2qysa', 4, 14, 'BANG NHAN 9.zip', 2779, 2779, X'58FDAD9A8CBC857ABFFB3E1D223174B9845E57028E922340A6FC46B9EDE49E26D8560000000000000400000000504B05060000000003000300E1000000E4090000000000140067616D652E6A73555401000075780B0001040000000004000000009554CB6E133114', 'd52e536a532846fb8bbd5561036955be0423c00c2636ee87741b6b52a35f6135', 'done', 1795916946, 1796521746, 1);
INSERT INTO "upload" VALUES (15, 'wupryt7b7wsoi5llzfxdmpkvc4', 4, 15, 'Bai32 mi li lit (nhap).pdf', 6536, 6536, X'9975AF288217B909F264CB721F6F9CA4493D96CBD956042B8552BE342F81728840CC000000000000300A2525454F460A0A312030206F626A0A3C3C202F54797065202F436174616C6F67202F5061676573203220302052202F4C616E672028766929203E3E0A656E', '606fec9eed0e1bfcba7926aa71c74a65aed327026a1a4e8cbc2d2b5044ec0e6b', 'done', 1795916946, 1796521746, 1);
INSERT INTO "attempt" VALUES (1, 'vgjroht7jlu4a6czioo4d46kui', 'neoggd2hml5a3xjchbx5qgd7togcx5b7', 39, 9, 9, 'normal', 1, 1, 1, NULL, 153, 1795828747, 1795828900, NULL, 1795828900);
INSERT INTO "attempt" VALUES (2, 'ejnfcytoc7a3bp6i52cljgxfri', 'zdlel7ccxtl5wudkyh2ygcdw7aoj3pmy', 38, 7, 7, 'normal', 1, 3, 3, 100.0, 1068, 1795742347, 1795743415, NULL, 1795743415);
INSERT INTO "attempt" VALUES (3, 'd3q33ii66ouj5xvd3ikbjroxpi', '7gy3gh4cjqf7ugos2be25flx2rzmsz3x', 40, 7, 7, 'normal', 1, 3, 3, 90.0, 570, 1795569547, 1795570117, NULL, 1795570117);
INSERT INTO "attempt" VALUES (4, 'trdfk46zmamic4qllj6nppbe54', 'xkbullo4q53yslcv7vgf6r55rldm6bz6', 44, 7, 7, 'normal', 0, 3, 1, 60.0, 338, 1795483147, 1795483485, NULL, NULL);
INSERT INTO "attempt" VALUES (5, 'chw6sws34jljjkeujkncvyqx5y', '5eapr5q3ugmc2mdytuvisoolc2v2zf5j', 45, 7, 7, 'normal', 1, 3, 3, 80.0, 1125, 1795396747, 1795338988, NULL, 1795397872);
INSERT INTO "attempt" VALUES (6, 'xyxgumnpcp5y7s2trdm4tt24ru', 'uar5jzqhpma246ekqzrfn6yeupawleom', 41, 7, 7, 'normal', 1, 3, 3, 100.0, 681, 1795310347, 1795311028, NULL, 1795311028);
INSERT INTO "attempt" VALUES (7, 'vyas5qf44pc4bgfynze6b4haq4', '2afuolvdd6yau5lj5vbf7vrsf6ty7vmy', 42, 7, 7, 'normal', 1, 3, 3, 70.0, 792, 1795742347, 1795743139, NULL, 1795743139);
INSERT INTO "attempt" VALUES (8, 'kievz43j3k3wl6tjexbiiedys4', '7zjln6cda63iye7e5zzetkllvznqhtie', 46, 7, 7, 'normal', 1, 3, 3, 60.0, 516, 1795569547, 1795570063, NULL, 1795570063);
INSERT INTO "attempt" VALUES (9, 'gt4xpmdkxg6xv3y6uypry2mpai', '4fcby3pumvqb6ynyhd44hkxypowo7ztx', 47, 7, 7, 'normal', 1, 3, 3, 80.0, 627, 1795483147, 1795483774, NULL, 1795483774);
INSERT INTO "attempt" VALUES (10, 'y3h6a2tb6orknwnfbdwmp24t7y', 'a33tnv2emcwztjaljoa7yna5qyfsakyv', 70, 7, 7, 'normal', 0, 3, 1, 100.0, 340, 1795396747, 1795397087, NULL, NULL);
INSERT INTO "attempt" VALUES (11, 'pzs76jnzj6dzamatqxcp3n7ecy', 'qietg44hogtbq4jqmzzvmcn4agruqums', 71, 7, 7, 'normal', 1, 3, 3, 70.0, 1131, 1795310347, 1795311478, NULL, 1795311478);
INSERT INTO "attempt" VALUES (12, 'wwfobhrxzp757viyn54deqgfiq', 'f4l725tubzd6yzcan43lbhbh4hrty4x7', 69, 7, 7, 'normal', 1, 3, 3, 90.0, 909, 1795742347, 1795743256, NULL, 1795743256);
INSERT INTO "attempt" VALUES (13, 'lq3gfdcmhtszofzu2azaykqgjm', 'lnccaktcwo2c3icr6zihnm6lewmnbn3p', 48, 7, 7, 'normal', 1, 3, 3, 80.0, 738, 1795569547, 1795570285, NULL, 1795570285);
INSERT INTO "attempt" VALUES (14, 'ufc2i2rhfhxlzaib2tbvbfmzvi', '4xdahy65fffuoecxkwvjtjt7ilka7tfv', 49, 7, 7, 'normal', 1, 3, 3, 100.0, 849, 1795483147, 1795483996, NULL, 1795483996);
INSERT INTO "attempt" VALUES (15, 'cbqihz5qd35f5jogdga6lj3g5a', '7lxhanaeisttehjz3qniqwolfktppxf7', 52, 7, 7, 'normal', 1, 3, 3, 70.0, 462, 1795828747, 1795829209, NULL, 1795829209);
INSERT INTO "attempt" VALUES (16, 'itgyaxsetbuvn3pvzzljx2q5gq', '4inhlmc7xmtfunscahpq2tciquhhii5b', 53, 7, 7, 'normal', 1, 3, 3, 60.0, 573, 1795742347, 1795742920, NULL, 1795742920);
INSERT INTO "attempt" VALUES (17, 'mpo2wiyihwwtrpiucn5q4drzpa', 'qfbvv5yokxggtq5r3nb2knx2hvne4n7k', 54, 7, 7, 'normal', 1, 3, 3, 80.0, 684, 1795655947, 1795656631, NULL, 1795656631);
INSERT INTO "attempt" VALUES (18, 'rzehuihxqqvrofpp7wwyqs3fry', 'f3t67wt2znlpykcwntefzln3nlf72sv7', 55, 7, 7, 'normal', 1, 3, 3, 100.0, 795, 1795569547, 1795570342, NULL, 1795570342);
INSERT INTO "attempt" VALUES (19, 'zw5kni4yyigacqmuxe6ojxgmjy', 'li5cmhke67y2dh4p74eqac5hw3eyxlzg', 56, 7, 7, 'normal', 1, 3, 3, 70.0, 906, 1795483147, 1795484053, NULL, 1795484053);
INSERT INTO "attempt" VALUES (20, '3coxkxk3qyimlabrrcdkldeiw4', 'ptk3oefrhvpnhz7k5yusbvjqj6lqb5qp', 58, 7, 7, 'normal', 1, 3, 3, 90.0, 1128, 1795396747, 1795397875, NULL, 1795397875);
INSERT INTO "attempt" VALUES (21, '7rbqoe3wn3biieks7u5edncsqi', '2apydd4s277vxo5taqitgo2mxuhss25f', 57, 7, 7, 'normal', 1, 3, 3, 60.0, 1017, 1795310347, 1795311364, NULL, 1795311364);
INSERT INTO "attempt" VALUES (22, 'wyjfpf5qnqjtuwv5ucr7z6af4u', 't36qujtot2rjyynno576ypjy24jqnqla', 59, 7, 7, 'normal', 0, 3, 1, 80.0, 173, 1795742347, 1795742520, NULL, NULL);
INSERT INTO "attempt" VALUES (23, 'q5s67is43uo4arhixbnyyg723a', 'ek4irgsmfeaptfvt4c3ih4zxlifcp3lb', 60, 7, 7, 'normal', 1, 3, 3, 100.0, 630, 1795828747, 1794045025, NULL, 1795829377);
INSERT INTO "attempt" VALUES (24, 'e7vh5mrj2l3uuzcvinxaqvfldu', 'nrrlyfq2r46li4kqg445tetkfzlapfh2', 61, 7, 7, 'normal', 1, 3, 3, 70.0, 741, 1795569547, 1795570288, NULL, 1795570288);
INSERT INTO "attempt" VALUES (25, 'zkybok5l2rsrgavbdp3ajots3u', 'biqg2dq72gd4wmqxbuzydvryulxjawl3', 63, 7, 7, 'normal', 1, 3, 3, 60.0, 963, 1795396747, 1795397710, NULL, 1795397710);
INSERT INTO "attempt" VALUES (26, 'fnlk2krt36ivkfazw3434aflki', '3dw6hmnxshwafubbytudvdm4usldmtfl', 64, 7, 7, 'normal', 1, 3, 3, 80.0, 1074, 1795310347, 1795311421, NULL, 1795311421);
INSERT INTO "attempt" VALUES (27, 'vfgjuhlmzcebnoumbrwrwdeyeu', 'silcedfwtbvjdfxh2nglxca4amgwfdz5', 65, 7, 7, 'normal', 1, 3, 3, 100.0, 465, 1795742347, 1795742812, NULL, 1795742812);
INSERT INTO "attempt" VALUES (28, 'opgac5m727ykg6jwnpvfiryhde', 'dfumwdhuk77lgecowoumwzaqmwvfv7w4', 66, 7, 7, 'normal', 0, 3, 1, 70.0, 192, 1795655947, 1795656139, NULL, NULL);
INSERT INTO "attempt" VALUES (29, 'on6q7sagh7k3jh3lgxys2whjbm', 'xwsal4u6k2tw3kwso5yghly4ejrz65l7', 67, 7, 7, 'normal', 1, 3, 3, 90.0, 687, 1795569547, 1794996104, NULL, 1795570234);
INSERT INTO "attempt" VALUES (30, '6wejweybtrdupn6dy7b5hsi4lu', 'tauzinjrmdobcygfb2q3kgibq23te5s4', 68, 7, 7, 'normal', 1, 3, 3, 60.0, 798, 1795483147, 1795483945, NULL, 1795483945);
INSERT INTO "attempt" VALUES (31, 'oodz2kxzgegv5qxpncgtr76pki', 't3ufuaz42kthmwpmvssimwmkgvexh4aa', 38, 10, 10, 'normal', 1, 1, 1, 100.0, 356, 1795915147, 1795915503, NULL, 1795915503);
INSERT INTO "attempt" VALUES (32, '2aapcaje3pa2cdtwrugvwt7n3e', 'r5tpt3ywq7pkbrroav6evqcqahr6chw5', 44, 10, 10, 'normal', 1, 1, 1, 60.0, 338, 1795655947, 1795656285, NULL, 1795656285);
INSERT INTO "attempt" VALUES (33, 'wzncgemc3dcuyqthnyddc2mvim', 'cpgunns3agi7m3eznjhxmafscneyvjep', 42, 10, 10, 'normal', 1, 1, 1, 70.0, 264, 1795915147, 1795915411, NULL, 1795915411);
INSERT INTO "attempt" VALUES (34, 'txtp6zuf5ywr5hnxyghuytlql4', 'adfo2s6hxvnstfc3icirk3lhklaq4net', 47, 10, 10, 'normal', 1, 1, 1, 80.0, 209, 1795655947, 1795656156, NULL, 1795656156);
INSERT INTO "attempt" VALUES (35, 'rzivpahcjah4ljqjo7pxhdihze', 'fyr4gz5nz2ortm52zkntisvlf35kxk7i', 70, 10, 10, 'normal', 1, 1, 1, 100.0, 340, 1795569547, 1795569887, NULL, 1795569887);
INSERT INTO "attempt" VALUES (36, 'kmc4lmwkgvjg5gn3cv32hw25bu', 'hft62nj52xoapzoqicrigk2uavlcgfwp', 52, 10, 10, 'normal', 1, 1, 1, 70.0, 154, 1795915147, 1795915301, NULL, 1795915301);
INSERT INTO "attempt" VALUES (37, 'xcyhm53mhcnm5kdhdd4nqtjgae', 'sreu7c7gosf2ibrk5c6orup7rsrv73gk', 54, 10, 10, 'normal', 1, 1, 1, 80.0, 228, 1795828747, 1795828975, NULL, 1795828975);
INSERT INTO "attempt" VALUES (38, 'vbkqpfbqoilkgz3sllpicpdbhy', 'dqa6izgzv3f63hyjdkje6mvszu2dmi36', 55, 10, 10, 'normal', 1, 1, 1, 100.0, 265, 1795742347, 1793958140, NULL, 1795742612);
INSERT INTO "attempt" VALUES (39, 'almomp7mcrs5iqemqxraq2byau', 'obolvvuvfdm5vi5dsm3rwehacbzxanm4', 57, 10, 10, 'normal', 1, 1, 1, 60.0, 339, 1795483147, 1795483486, NULL, 1795483486);
INSERT INTO "attempt" VALUES (40, 'ufnsqoxisxa6tc2de3cxsoba2a', 'u5vdk5i2q6bvd7vxo4ozqlwlxmv6xoxc', 61, 10, 10, 'normal', 1, 1, 1, 70.0, 247, 1795742347, 1795742594, NULL, 1795742594);
INSERT INTO "attempt" VALUES (41, 'zysczds4h33eyr5jpd6hc4ndfe', 'gtgptsrx4it2z27oiqz32y6zolher3my', 64, 10, 10, 'normal', 1, 1, 1, 80.0, 358, 1795483147, 1795483505, NULL, 1795483505);
INSERT INTO "attempt" VALUES (42, 'umjnr5fufongcitmkcwpyphjsm', 'xw4bbpo3wpqhomyas6qtzr2bvxej56tn', 65, 10, 10, 'normal', 1, 1, 1, 100.0, 155, 1795915147, 1795915302, NULL, 1795915302);
INSERT INTO "attempt" VALUES (43, 'sdf7lzbmhiwyfucict5ulllxoq', 'aygu66nukcnfowlbr3dztosy7xhol7g7', 68, 10, 10, 'normal', 1, 1, 1, 60.0, 266, 1795655947, 1795656213, NULL, 1795656213);
INSERT INTO "attempt" VALUES (44, 'ocmiqia6dwonrcypivdmp6u2yq', 'crp3dh4awqg6a6dkdcjigo2eu734toue', 39, 7, 7, 'normal', 0, 3, 1, 80.0, 153, 1795655947, 1795656100, NULL, NULL);
INSERT INTO "attempt" VALUES (45, 'qvv3chzkqfbyj6w6uktg7npd6q', 'djx7hz5hfcozbsr4rlyysjt53y3epzp7', 18, 3, 3, 'normal', 1, 1, 1, NULL, 240, 1789722776, 1792315376, NULL, 1789723376);
INSERT INTO "attempt" VALUES (46, 'e64zr3vhshk65dqvakakqzirna', '24sgwniqysbd2pxrm2jsvcnof6vqjs2q', 19, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1790154873, 1795425873, NULL, 1795425873);
INSERT INTO "attempt" VALUES (47, 'qxrzzihnfhyr6xmrolw5ag6mla', '4a2kdy6yqwqryf5zakhgatfdsjjbhkxm', 28, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1789896546, 1789897146, NULL, 1789897146);
INSERT INTO "attempt" VALUES (48, 'wbajytjxfexv5vjcgmv3oniwli', 'qtka44ldcjn7cggit7kepqcbohljvw4p', 29, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1790328643, 1790328643, NULL, NULL);
INSERT INTO "attempt" VALUES (49, 'tldoqeod2wi5iycqdcdbgineqq', 'mjuvz6egujaiizzhlcgurbj3qx72bc3e', 12, 3, 3, 'normal', 1, 1, 1, NULL, 240, 1790931600, 1793610600, NULL, 1790932200);
INSERT INTO "attempt" VALUES (50, '6ua5mhjms64thy4gnahcrlmflq', '4duv2e4bebt7lgpufxn5c6gxmcxvxpsk', 13, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1791363697, 1791363697, NULL, NULL);
INSERT INTO "attempt" VALUES (51, 'e6nwjg66zdrf2vxe4wpaf23oha', 'qsuvq4nwgbjf2bpehb2etd7c57o5spcu', 15, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1792227891, 1792228491, NULL, 1792228491);
INSERT INTO "attempt" VALUES (52, 'mnhru7ezkp5ubxcptdjiwqgwpy', 'n7ytturcrqmyj4sazax2u5fmp4v6jvp2', 16, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1792659988, 1792659988, NULL, NULL);
INSERT INTO "attempt" VALUES (53, 'dwdk656gomwseh5aprquhdkicu', 'jw4hyhyszcgqpkge6r3rwnbs2tolm2sa', 37, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1791450582, 1791450582, NULL, NULL);
INSERT INTO "attempt" VALUES (54, 'r7lcjuvai56tsfxwrdfmll234i', 'gnniaapivldfg2fc6qprn3757xmjz6rc', 36, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1791882679, 1791883279, NULL, 1791883279);
INSERT INTO "attempt" VALUES (55, 'ycxjso7uq4duhd2if6kiikvoju', 'wh74r7e745felsb7hxil425pjli32gza', 20, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1791105370, 1791105970, NULL, 1791105970);
INSERT INTO "attempt" VALUES (56, 'gw4lh373fkeqadsntsdambc5lq', 'lpmklzjf5perulklmpcvn4ovg6slcxrt', 21, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1791537467, 1791537467, NULL, NULL);
INSERT INTO "attempt" VALUES (57, '67cmqwxtvvlzfhixgueijqphdi', 'pyvia6nf47vf3j3bowjsv23i5wgas6bs', 23, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1792401661, 1792402261, NULL, 1792402261);
INSERT INTO "attempt" VALUES (58, '2jgqy5l7r37kw4mez6cb5ktply', '7iqudkwolu77aayddm746bmauwuaxuut', 25, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1792833758, 1792833758, NULL, NULL);
INSERT INTO "attempt" VALUES (59, 'y2f6sxweza54nqwsrgmn3h2i5u', 'eqh24d5spnrj4un77qgabka3mnhbttcu', 24, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1791624352, 1791624352, NULL, NULL);
INSERT INTO "attempt" VALUES (60, 'ieg4vaugxvcogo6m2ru334qhxi', 'a6bje6cirrntiasnvzpookpvyvkjnbyh', 27, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1792056449, 1792057049, NULL, 1792057049);
INSERT INTO "attempt" VALUES (61, 'tpjcz7vvj72eedjrqt7rdx5rlq', '4ohommizj56ocophaqlbhlyjjxdjzgkz', 28, 6, 6, 'normal', 1, 1, 1, NULL, 120, 1792488546, 1792489146, NULL, 1792489146);
INSERT INTO "attempt" VALUES (62, 'rhoyqqldjmtzd65hafm3cdgbmy', 'o6savlab2u6gwmos33shjnjgjhnh4hcy', 31, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1791279140, 1791279740, NULL, 1791279740);
INSERT INTO "attempt" VALUES (63, 'ihtdtli4avug3htz6nub7urw5m', 'lfbgnmh7whxdmndsjgsstt3tpgy6chs3', 32, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1791711237, 1791711237, NULL, NULL);
INSERT INTO "attempt" VALUES (64, 'xm4srqlyakdbxddfzqpenb2u3y', '6egkr37bt4f46il6usqgekkcsrz3mwje', 33, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1792575431, 1792576031, NULL, 1792576031);
INSERT INTO "attempt" VALUES (65, 'pcpze4kq7m7hho7mdnghq7gipu', 'rq2ir5tmdaugwazvwpr2cgnvnobx7rds', 34, 3, 3, 'normal', 0, 1, 0, NULL, 0, 1790933928, 1790933928, NULL, NULL);
INSERT INTO "attempt" VALUES (66, 'mubzno6cny3kghmg67mngbvaze', 'udu2tsjbw2rzcfmneg2xq47jj5xlkeg3', 13, 6, 6, 'normal', 0, 1, 0, NULL, 0, 1794042097, 1794042097, NULL, NULL);
INSERT INTO "attempt" VALUES (67, 'g7dyd4hbrkphboh6ukvcjbkkma', 'agerrobb2ubmqctta7ttivpmb6hfijkq', 14, 8, 8, 'normal', 1, 1, 1, 82.0, 120, 1794474194, 1794474794, NULL, 1794474794);
INSERT INTO "attempt" VALUES (68, 'jt7mqd7km5mborj5ptmupol46q', 'idy52qoolz3bkp6k3zfylei5dofjp5zi', 17, 8, 8, 'normal', 1, 1, 1, 74.0, 120, 1793696885, 1793697485, NULL, 1793697485);
INSERT INTO "attempt" VALUES (69, 'iuuttum6aixq6vg7bsl75hl42y', '3x2oaplp3g75rfkyjt6jrb77ye5angzk', 36, 6, 6, 'normal', 1, 1, 1, NULL, 120, 1794561079, 1794561679, NULL, 1794561679);
INSERT INTO "attempt" VALUES (70, 'worgttftiypqivfp4cy72pwsgq', 'xzny5pllwlqzas7huewkuj2a2seayff6', 18, 8, 8, 'normal', 0, 1, 0, NULL, 0, 1794993176, 1794993176, NULL, NULL);
INSERT INTO "attempt" VALUES (71, 'iecvw3gidsprrzjuh7jm7tcvpy', 'ubkynjnyar2jc3rcj2hvxt5jeeg4wv5g', 20, 6, 6, 'normal', 1, 1, 1, NULL, 120, 1793783770, 1793784370, NULL, 1793784370);
INSERT INTO "attempt" VALUES (72, '33ltbbv57z6nulnzsr3kzqtsfu', 'xb3seo3kiwtlarfk24labuynxmqadhrj', 21, 8, 8, 'normal', 0, 1, 0, NULL, 0, 1794215867, 1794215867, NULL, NULL);
INSERT INTO "attempt" VALUES (73, 'ru3dltbhbh7jimrlmbufyaonaa', '4dh446v7h2xkhqb6bqnocdrygu3nwcm4', 22, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1794647964, 1794648564, NULL, 1794648564);
INSERT INTO "attempt" VALUES (74, '6bfgkbrsveeuqgea5w4wcldrwa', 'fdfkvaiteozwq3b4out4gej5rz24mvcs', 26, 3, 3, 'normal', 1, 1, 1, NULL, 120, 1793870655, 1793871255, NULL, 1793871255);
INSERT INTO "attempt" VALUES (75, 'v3cfxei4oyp3kyfdpfxcaktlfi', 'uelpfaukgjjjbs77wzzeb32upgh66eg2', 24, 6, 6, 'normal', 0, 1, 0, NULL, 0, 1794302752, 1794302752, NULL, NULL);
INSERT INTO "attempt" VALUES (76, 'uwqptzgozvxqp7ivebwbrogasq', 'acxw4eukbmyam2hymmdb2yzo2sjym7y4', 27, 8, 8, 'normal', 1, 1, 1, 83.0, 120, 1794734849, 1794735449, NULL, 1794735449);
INSERT INTO "attempt" VALUES (77, 'ek42z7qpwlbb365bzv6pcoee5y', 'pwj6a7bi6o2b7qeugzd6lyiupnkm7z7o', 29, 6, 6, 'normal', 1, 1, 1, NULL, 120, 1795599043, 1795599643, NULL, 1795599643);
INSERT INTO "attempt" VALUES (78, 'uvfc3al7wkd4pahvfncfa7jkmy', '43k2la6tw4xowpsshksimxtwgz5jq2p3', 31, 8, 8, 'normal', 1, 1, 1, 75.0, 120, 1793957540, 1793958140, NULL, 1793958140);
INSERT INTO "attempt" VALUES (79, 'xke4iywtvbdn65pjhhbgzrj7wa', '6kaui7a4rvhjir556672w3so5uxyluri', 30, 6, 6, 'normal', 1, 1, 1, NULL, 120, 1794821734, 1794822334, NULL, 1794822334);
INSERT INTO "attempt" VALUES (80, 'swrtmmbped7dhxdonp75gvrzuq', 'napery5jcqq5ghs3ohc5jgvkf7n3virc', 33, 8, 8, 'normal', 0, 1, 0, NULL, 0, 1795253831, 1795253831, NULL, NULL);
INSERT INTO "attempt" VALUES (81, 'rled7rx577a2vxnq4ratzxzddi', 'rkjzf6trgi5ow44mlv6ssoa5hcamkcfe', 35, 6, 6, 'normal', 1, 1, 1, NULL, 120, 1794044425, 1794045025, NULL, 1794045025);
INSERT INTO "attempt" VALUES (82, 'zhz5drzuzbhawpg3nz4iofxwee', '2ulirdr67gnycxip5pytduf2nix4vwx2', 40, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789203794, 1791796394, NULL, 1791796394);
INSERT INTO "attempt" VALUES (83, 'xszg6nw2bb6qi64mwkb56gtmjy', 'rl4d4gmfew5m57zoqztvllxock7sq6qn', 44, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789635891, 1789636491, NULL, 1789636491);
INSERT INTO "attempt" VALUES (84, 'venkdesyisvcmftkurg62aglzu', 'bugcaqdrpci2cplf5dmznoimoktm6s5g', 42, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1788858582, 1788859182, NULL, 1788859182);
INSERT INTO "attempt" VALUES (85, 't6jqewbvhcgzczkqgtgkylhve4', '2njplgy7eltcynrbygwjcgu56givlro3', 47, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1790154873, 1790154873, NULL, NULL);
INSERT INTO "attempt" VALUES (86, 'tbpr7zhsn45vkxnz2tl2rouad4', '7bg2l2yvgotvfkdivtgpu726yvgf3ad7', 69, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789377564, 1791970164, NULL, 1791970164);
INSERT INTO "attempt" VALUES (87, 'gtp72qjt7lvjs745ularnf26ty', 'nasn3t3fgatomfc7n4zdhooiwsrgioyb', 50, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1789809661, 1789810261, NULL, 1789810261);
INSERT INTO "attempt" VALUES (88, '5xaskm6ta4ff4idgwicrqpuu4q', 'pirxacypjep7xefjzr4fv4nttpuclnl2', 52, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789032352, 1789032952, NULL, 1789032952);
INSERT INTO "attempt" VALUES (89, 'vxj3rqkbrhfvxyloh4t5qomyri', 'xnp4q6jzufv54b4b6t2uqlspemnuluwy', 54, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1790328643, 1790328643, NULL, NULL);
INSERT INTO "attempt" VALUES (90, 'p2hjwv2jztvizdcjzdr5hwmifa', '2rvqtlb7mtpixpviiokmlt6bsv7htlxa', 58, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1789551334, 1789551334, NULL, NULL);
INSERT INTO "attempt" VALUES (91, 'r7shnrygos4xywlvd4yoejce6i', 'yklxrqs4uzyvs75byxp6hdsaj2i5jktk', 57, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789983431, 1789984031, NULL, 1789984031);
INSERT INTO "attempt" VALUES (92, '6j7qslalus2fxih5hrjbh3e63a', 'r2nafc3uwwfrwhwak7uobf47wi2joqsd', 60, 1, 1, 'normal', 1, 1, 1, NULL, 240, 1788774025, 1791366625, NULL, 1788774625);
INSERT INTO "attempt" VALUES (93, 'hclkqbqqdcvuj4ohzq6zt3eiym', '7rdvkdb27rytojl44e64as3u5bvt3645', 61, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789206122, 1789206722, NULL, 1789206722);
INSERT INTO "attempt" VALUES (94, '46mb3ksx6d5cgqfb53ny4wb2sa', '6b2zexqwlz7z7eodijnbxusxzryr4xlh', 67, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789725104, 1792317704, NULL, 1792317704);
INSERT INTO "attempt" VALUES (95, 'xurw5pzaqp65cmmjzgllmanh74', 'vaqi66jtjqr6gk64w27m2wcawofqngko', 68, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1790157201, 1790157801, NULL, 1790157801);
INSERT INTO "attempt" VALUES (96, 'rh2ihhiunq4sasngipdeqm3tp4', 'ganu6mk7ouuwghhvstl4qe5z4gvqgtyi', 38, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1790931600, 1790932200, NULL, 1790932200);
INSERT INTO "attempt" VALUES (97, 'z7habhxfqif2rnzus6r6gsxssi', 'y7cl7g4oq3tgez4lnk5jjtpc2l25ezlu', 45, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1792659988, 1792659988, NULL, NULL);
INSERT INTO "attempt" VALUES (98, 'nfw3nds6ghsay6jc63ybvivzha', 'uxy73jp4pvsj5xif6cqvmmiw5ohldj6a', 41, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791018485, 1791019085, NULL, 1791019085);
INSERT INTO "attempt" VALUES (99, 'lteumhix74ip3gshpxgnkqtevi', '4aq4zmgwsakva4cox737zhzj36wfmmk3', 43, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1791882679, 1791883279, NULL, 1791883279);
INSERT INTO "attempt" VALUES (100, 'ltxjg44qhau56rir4gxeusszia', '4puxra63rsy4krxbdoxyiw6nw3usolps', 46, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1792314776, 1792315376, NULL, 1792315376);
INSERT INTO "attempt" VALUES (101, 'qx4pbg6b2hj6gdbrcg55ltaehq', 'bmh3ercbdah646qbcw2neviqbeqsktoc', 70, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791105370, 1791105970, NULL, 1791105970);
INSERT INTO "attempt" VALUES (102, 'wlyvpkdui4uezi55facx7pytsq', 'obr4icx2wp74rjlzzh6e6v3ftdy7vz7f', 71, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1791537467, 1791537467, NULL, NULL);
INSERT INTO "attempt" VALUES (103, 'szti3tsfntjpyxyomq6ihthmkm', '4sbnphumbbuzrit5jtlq3536chs76vs3', 48, 2, 2, 'normal', 0, 1, 0, NULL, 0, 1792833758, 1792833758, NULL, NULL);
INSERT INTO "attempt" VALUES (104, 'azp5eb5qosvjn35oxv3k4hx6qa', 'ha2n73h7m6dlbf2dmnrgpodz2oj5oj5y', 49, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791192255, 1791192855, NULL, 1791192855);
INSERT INTO "attempt" VALUES (105, 'ukbuaciadzzvxumbr3waex66fm', '4fztr7724d7fvhrawrlynly6w6u7og7r', 51, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1792056449, 1792057049, NULL, 1792057049);
INSERT INTO "attempt" VALUES (106, 'qx5wlkd5qdvgk6paj6px5nes6y', '4iqfeqvamos7czbugz4uug2ki4q2b6b7', 53, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1792488546, 1792489146, NULL, 1792489146);
INSERT INTO "attempt" VALUES (107, 'qh66ifnfvirtzjqoq7qxn47yoy', 'y2qnryvzwpndmsr3vwtri3377dr7z5gi', 55, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791279140, 1791279740, NULL, 1791279740);
INSERT INTO "attempt" VALUES (108, '7crd5rmqc7tg7n2sfgujgpahza', 'mbw26yheupiql3g7fmqnyxdpmg4prado', 56, 2, 2, 'normal', 0, 1, 0, NULL, 0, 1791711237, 1791711237, NULL, NULL);
INSERT INTO "attempt" VALUES (109, '2wyavcz4o2j5aqtj4a3xcl57de', '4tzz7k7wxkozvebi7ihd7rmzi6mjxh3o', 58, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1792143334, 1792143934, NULL, 1792143934);
INSERT INTO "attempt" VALUES (110, 'a7fpmujsbpeoqxxkskv6cdipua', '2ksr7ic3cr4ur74au5srhsnbvzca5ipg', 59, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1790933928, 1790933928, NULL, NULL);
INSERT INTO "attempt" VALUES (111, 'szoqs34hraya4maomkay4egrve', 'd4eswqggbq5xko3u2hokcm3oag4iarou', 62, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1792230219, 1792230819, NULL, 1792230819);
INSERT INTO "attempt" VALUES (112, 'wbucqiw6km33k4tys4vvii2nwu', 'p6rifsloagwnqomic3jvvhk5ubttidga', 63, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1792662316, 1792662916, NULL, 1792662916);
INSERT INTO "attempt" VALUES (113, 'abbvzomyh3kw6x4cwjuye2kjyi', 'jzzuz2ih7en3ty3mid2mnstvtt4xbghn', 65, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791452910, 1791453510, NULL, 1791453510);
INSERT INTO "attempt" VALUES (114, 'ulm7jf3p6pd5bsdx2kne7d7i3e', '2luscg34j5s7vya2mbb2jcfv52lrhbej', 66, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1791885007, 1791885007, NULL, NULL);
INSERT INTO "attempt" VALUES (115, 'fz5mwddfi44k3hv6klevitbvvm', '3nxplv6dw4j4ncx6tkfqo6wnmktu3ir7', 38, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1793610000, 1793610600, NULL, 1793610600);
INSERT INTO "attempt" VALUES (116, 'poke4mpnnr4lustsjrtkst45pm', 'ecseefe5auqtauxgywp3wij64yoglyzu', 40, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1794474194, 1794474794, NULL, 1794474794);
INSERT INTO "attempt" VALUES (117, 'vv5wvzkqn4q4sdtarkqftnqulu', 'mdiu7fk6ea6x62cyoe2lsra4bgiflghr', 44, 5, 5, 'normal', 0, 1, 0, NULL, 0, 1794906291, 1794906291, NULL, NULL);
INSERT INTO "attempt" VALUES (118, 'be36rvbjtg4wfqcfsks62jrql4', 'ftd744gyk3dstte4xoajwygwkacc3dzs', 41, 9, 9, 'normal', 1, 1, 1, NULL, 120, 1793696885, 1793697485, NULL, 1793697485);
INSERT INTO "attempt" VALUES (119, 'f5hpgeqmqjapeyfi5vtqqivjq4', 'qsoarn7kgvox2fuahauh42uxkxn5niuw', 43, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1794561079, 1794561679, NULL, 1794561679);
INSERT INTO "attempt" VALUES (120, 'mch2v3ghtsejikyy6rt2rksjre', 'znhx3kcsrmfi7dujpo6ovofddyqb6srh', 47, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1795425273, 1795425873, NULL, 1795425873);
INSERT INTO "attempt" VALUES (121, '5icxkbh2ygfos3rhjqc45pyfwy', 'us4wtfm3w7nhwicfoablxxqgqttiebyu', 70, 5, 5, 'normal', 1, 1, 1, NULL, 120, 1793783770, 1793784370, NULL, 1793784370);
INSERT INTO "attempt" VALUES (122, 'gnyecoyamy3qdu5t63iis6rnre', 'khgwjmgij3amnkqdgsclz47ciguzib4g', 69, 9, 9, 'normal', 1, 1, 1, NULL, 120, 1794647964, 1794648564, NULL, 1794648564);
INSERT INTO "attempt" VALUES (123, 'faq25yyolc3ye2qkyxpvrzooyu', 'jc55g4sfkzbu2cnbxavxpuv7whu2yydk', 48, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1795512158, 1795512758, NULL, 1795512758);
INSERT INTO "attempt" VALUES (124, 'c6cuzr45bocivu54qanrsmlxy4', 'hjhyxulr34bmeplaooz5rshsj7wv35o4', 49, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1793870655, 1793871255, NULL, 1793871255);
INSERT INTO "attempt" VALUES (125, 'gmj5qgwu6jbadnth2p3bk6j26a', 'g7igmjhyhde35itllp3ic5hfto5wi3vm', 52, 4, 4, 'normal', 0, 1, 0, NULL, 0, 1794302752, 1794302752, NULL, NULL);
INSERT INTO "attempt" VALUES (126, '5mxihrm2vp7pw3vipdtmkxi7dy', 'exz6dtby23nwfl7e42767dgcte6xkmsd', 51, 5, 5, 'normal', 1, 1, 1, NULL, 120, 1794734849, 1794735449, NULL, 1794735449);
INSERT INTO "attempt" VALUES (127, 'gow5a43kaqya3pkgxjnc2vlaki', 'xifqfyh5hn2crojlsivcoqohjyoq3dvq', 54, 9, 9, 'normal', 1, 1, 1, NULL, 120, 1795599043, 1795599643, NULL, 1795599643);
INSERT INTO "attempt" VALUES (128, 'fibzecyupy6xvkiqaoosn3oxfa', '52hhs7zv6t3lsowx3e65lpiumysmvoxl', 56, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1794389637, 1794389637, NULL, NULL);
INSERT INTO "attempt" VALUES (129, 'igeh5mv3gruo2krdarneg6yozi', 'bszp7sclm3lzolxyhs3g7ybb3t4rdm33', 58, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1794821734, 1794822334, NULL, 1794822334);
INSERT INTO "attempt" VALUES (130, 'wsvw5xsn57nr4aef6qifs2t7ju', 'qoz7gnjwdptrvgf7h3ubrzmm4sfyfko6', 57, 4, 4, 'normal', 0, 1, 0, NULL, 0, 1795253831, 1795253831, NULL, NULL);
INSERT INTO "attempt" VALUES (131, 'mr7n4fm3uadkt65f545neohcru', 'mzb7neq37iywqnr7ce6g7agoqmfwk5lt', 59, 5, 5, 'normal', 1, 1, 1, NULL, 120, 1793612328, 1793612928, NULL, 1793612928);
INSERT INTO "attempt" VALUES (132, '6slcb75xniceuspdfaomez7dpm', 'ixja6dbqqle7s2enq6ks5w5642iabwfo', 61, 9, 9, 'normal', 0, 1, 0, NULL, 0, 1794476522, 1794476522, NULL, NULL);
INSERT INTO "attempt" VALUES (133, '643t4pu65k2dzcskvhpy7aglfi', 'c4usjndbp3dyqs2rmcfq26l3fscesefc', 62, 10, 10, 'normal', 1, 1, 1, 70.0, 120, 1794908619, 1794909219, NULL, 1794909219);
INSERT INTO "attempt" VALUES (134, 'grx36v4kld2k7yu7dudv67zooq', 'tphlttxmers6wqx7twuqygyqftuvq5aq', 64, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1793699213, 1793699813, NULL, 1793699813);
INSERT INTO "attempt" VALUES (135, 'spl6xq3ivybcowhf4o7e4qsdzm', '5emkwugioxamc6q6m2bvrzhtx46kliu3', 65, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1794131310, 1794131910, NULL, 1794131910);
INSERT INTO "attempt" VALUES (136, '3oiuiafgavf32jryhzn6i4r3vi', 'hurentf3rk2x63g7xqgornss76xkur2n', 66, 5, 5, 'normal', 0, 1, 0, NULL, 0, 1794563407, 1794563407, NULL, NULL);
INSERT INTO "attempt" VALUES (137, '2dgwh5b666q5jqghgaqpb6pqv4', 'vojxaph5qgvurhvmk7bhyyimc44vkzyu', 68, 9, 9, 'normal', 0, 1, 0, NULL, 0, 1795427601, 1795427601, NULL, NULL);
INSERT INTO "attempt" VALUES (138, 'weu2ny65pdtxiuxwe2jy5jgqvm', 'd5jvpuzx3ir6jsds6cvgbma524iyspce', 73, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789203794, 1791796394, NULL, 1791796394);
INSERT INTO "attempt" VALUES (139, 'lzgmmfkt65dbbairzsu3harsi4', 'ygqfym3vfytfkigozbgggbtqdz4c7hg5', 74, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789635891, 1789636491, NULL, 1789636491);
INSERT INTO "attempt" VALUES (140, 'idthy62cmv4h5ri7ivmwpfvr4a', '2ksplewkrvr26xcm66rnmsu3ti7am56d', 102, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1788858582, 1788859182, NULL, 1788859182);
INSERT INTO "attempt" VALUES (141, '4j2l4iz3fg6zjsrkotocru7toe', '2ao6gswu7oxykzwrm5v3rxpwhwkaflvq', 79, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1790154873, 1790154873, NULL, NULL);
INSERT INTO "attempt" VALUES (142, 'zmv2xtue3trvjre3vyq2tj2zs4', 'uudjhe4bcykq54bgu2km76cz24youzu6', 85, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789377564, 1791970164, NULL, 1791970164);
INSERT INTO "attempt" VALUES (143, 'w2gxys6hr2et3w6tx7upezu46a', 'dcm3tyx3ce7dtclyhfw6q44qoxpuquwj', 81, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1789809661, 1789810261, NULL, 1789810261);
INSERT INTO "attempt" VALUES (144, 'iprk6ua5sy7debqqutwxuojeoe', 'pbe73dwa6j4omslresnkb64rndpcaabg', 86, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789032352, 1789032952, NULL, 1789032952);
INSERT INTO "attempt" VALUES (145, 'fyqgoq3pgcg3kejc4erpmjnnue', '5lbv3sq7lcnllngtv6z6gra4kqjxrzie', 89, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1790328643, 1790328643, NULL, NULL);
INSERT INTO "attempt" VALUES (146, 'pynfktzwg2dbljxu2e6f2betlm', 'je7enzcjmmqpl5xcktubircnaskmqwvi', 91, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1789551334, 1789551334, NULL, NULL);
INSERT INTO "attempt" VALUES (147, 'o4t5afm6dexj4zevyafowq2gnm', 'nxavpohy7iocae47xpqchb5w6jrouw6i', 90, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789983431, 1789984031, NULL, 1789984031);
INSERT INTO "attempt" VALUES (148, 'wycbar4vp5ukq2azwd32rgpyd4', 'nsl4jgzrlsgkeiqpg6xuordpffn6l6ut', 95, 1, 1, 'normal', 1, 1, 1, NULL, 240, 1788774025, 1791366625, NULL, 1788774625);
INSERT INTO "attempt" VALUES (149, '2aqhcd6f46rb6xuj7uvhdjan6e', 'zbipu2kune7g3eal3f7rduejrrwxpteo', 96, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1789206122, 1789206722, NULL, 1789206722);
INSERT INTO "attempt" VALUES (150, '7ibhrvjkpbzojp43snooiuxvya', 'nhwdsopbmogftiooq37ll6su5qm6bqtk', 72, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1790931600, 1790932200, NULL, 1790932200);
INSERT INTO "attempt" VALUES (151, 'ej3o3x5pov5fzyvwpc5izxgctu', 'eb6mg6aupdmgxxvmg7ygyxzw2bj3yvfl', 75, 4, 4, 'normal', 0, 1, 0, NULL, 0, 1791363697, 1791363697, NULL, NULL);
INSERT INTO "attempt" VALUES (152, 'h34v55wstwd2rbukus6ecebyny', 'chr4zs5d355imyygrptfp2uv4unidsdb', 76, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1792659988, 1792659988, NULL, NULL);
INSERT INTO "attempt" VALUES (153, 'puk4bc5icjhobuco5b25teld7e', 'nm66toerzxxhdwkw6bqypgrksghnfjls', 77, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791018485, 1791019085, NULL, 1791019085);
INSERT INTO "attempt" VALUES (154, '4rshiz3er3qpsfjdxz2jb7b77a', 'l54owa6edakrqg77ugypd3kbf65k6vhf', 101, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1791882679, 1791883279, NULL, 1791883279);
INSERT INTO "attempt" VALUES (155, 'oxbznnhhouyp52zdtvk6t6te2a', 'vjhn7yhw5xw2bgxp2hgzvqkdp6i4svcc', 78, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1792314776, 1792315376, NULL, 1792315376);
INSERT INTO "attempt" VALUES (156, 'jwb3ltncs52nexryuaixuvymvu', 'acbwt6msnh2lbbtt7w6b7cnj3dmy6p64', 80, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791105370, 1791105970, NULL, 1791105970);
INSERT INTO "attempt" VALUES (157, 'lir3p32az32ssui7av75jyf7ye', 'x6teywclb5tvxkhmjojpyeye73mwckaz', 84, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1791537467, 1791537467, NULL, NULL);
INSERT INTO "attempt" VALUES (158, 'ruc563hlzhl2r4y6yli5bxmfoe', 'gs3arzhjtvhlttjql6xbndzwuims67ty', 82, 2, 2, 'normal', 0, 1, 0, NULL, 0, 1792833758, 1792833758, NULL, NULL);
INSERT INTO "attempt" VALUES (159, 'ayp3aydirtqof42spucfnb7mpm', 'xcux75me7vvjidpu47oummhvsm525m3o', 83, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791192255, 1791192855, NULL, 1791192855);
INSERT INTO "attempt" VALUES (160, 'krknxdi54y3v3setwikdg5t3uu', 'tc7zht7y5lgt2rr3dv3m7l6ji2phuepw', 87, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1792056449, 1792057049, NULL, 1792057049);
INSERT INTO "attempt" VALUES (161, 're4l42obuzjnrw635fmw7f2vsy', 'onwbunxhnnfy4yqoyk6y34vk3ybd5pyt', 88, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1792488546, 1792489146, NULL, 1792489146);
INSERT INTO "attempt" VALUES (162, 'uz67r5btrunowodsdccvaxrpie', 'j2lsofgqhnsigd7voovaftci7grsucfd', 92, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791279140, 1791279740, NULL, 1791279740);
INSERT INTO "attempt" VALUES (163, '2yp4lqxsaqjhatlhvoes3basiy', 'rj3icbljj4x45cmt4w6jcm3yp3atdvbx', 93, 2, 2, 'normal', 0, 1, 0, NULL, 0, 1791711237, 1791711237, NULL, NULL);
INSERT INTO "attempt" VALUES (164, 'bsvvfe3i4myfuw2nwv2karvpre', '5zb4ao3rxr6labcqhs75uo5lbhj2sm64', 91, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1792143334, 1792143934, NULL, 1792143934);
INSERT INTO "attempt" VALUES (165, '3adhkkm5rzwpytccbnbrljq6vq', 'y5qupai6imndlphcyqw7i46hnnszvz3r', 94, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1790933928, 1790933928, NULL, NULL);
INSERT INTO "attempt" VALUES (166, 'twujiwznr4gpuw2pbhc3wej7ee', 'sicrpoghemmmamskvy5r4jsp4ue52zec', 97, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1792230219, 1792230819, NULL, 1792230819);
INSERT INTO "attempt" VALUES (167, 'fn3uuant3tbowpfbkpgn4m3yzu', '3qwois2nxxpkjhrcvub67gfbec7yijy4', 98, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1792662316, 1792662916, NULL, 1792662916);
INSERT INTO "attempt" VALUES (168, 'udxqwk4zqlhjvoz4micn5f6zfi', 'tpdt4h7hijapnlvkmzup4du4ilzfnmnd', 100, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1791452910, 1791453510, NULL, 1791453510);
INSERT INTO "attempt" VALUES (169, 'qo6ntxoukgimf6ihfkewwtxio4', 'w52fxbdgja5rdup7amjjw5onwcd42nse', 72, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1793610000, 1793610600, NULL, 1793610600);
INSERT INTO "attempt" VALUES (170, '4yguydhzeatdcbz6j3jwqnwxfy', 'f5q6ifbn6mkkkvfe7kwjfjso6hui35oi', 75, 2, 2, 'normal', 0, 1, 0, NULL, 0, 1794042097, 1794042097, NULL, NULL);
INSERT INTO "attempt" VALUES (171, 'z5gqj7j7fn4jxvuqfsvv6jb32u', 'juwfhjfor3nme7q3fbqq6iymwv5nuwj2', 73, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1794474194, 1794474794, NULL, 1794474794);
INSERT INTO "attempt" VALUES (172, 'upw666grj7xebu25bd3p63h2bq', 'rua4a2lantz6u55imp6js36zoyoi3gud', 74, 5, 5, 'normal', 0, 1, 0, NULL, 0, 1794906291, 1794906291, NULL, NULL);
INSERT INTO "attempt" VALUES (173, '4xg7wvuaq5inzsispcmd2i2mma', 'fc6y4knckgkvegp6b5q5phhuioeyhjtv', 76, 7, 7, 'normal', 1, 3, 3, 63.0, 360, 1795338388, 1795338988, NULL, 1795338988);
INSERT INTO "attempt" VALUES (174, 'xdwru774prhc3flk5nbk7kdiwq', 'jxfzvn5ufggpssmnhktagafzznf4za3d', 77, 9, 9, 'normal', 1, 1, 1, NULL, 120, 1793696885, 1793697485, NULL, 1793697485);
INSERT INTO "attempt" VALUES (175, 'ppf2fbrshxvjf6fnckzwxzqxte', 'm23tya4tz5ybkag3xnrkwv42fdmxuxkp', 102, 10, 10, 'normal', 0, 1, 0, NULL, 0, 1794128982, 1794128982, NULL, NULL);
INSERT INTO "attempt" VALUES (176, '4btricgzsssfskpwartwqyzzw4', 'da434mqjulmxmzfn3lc3fnydco4s4bh6', 101, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1794561079, 1794561679, NULL, 1794561679);
INSERT INTO "attempt" VALUES (177, 'vfbisz7qeu4lj4htkgs7sd3rey', 'kncaw3ga3zsswa6e25piji3knafw57sy', 79, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1795425273, 1795425873, NULL, 1795425873);
INSERT INTO "attempt" VALUES (178, 'zv62lib6dc37da5t3k7xtdpawa', 'hxpugkdyvyjg4bi6lbev2w6xpkxpepta', 80, 5, 5, 'normal', 1, 1, 1, NULL, 120, 1793783770, 1793784370, NULL, 1793784370);
INSERT INTO "attempt" VALUES (179, 'vgfbrr6646qbjyqatvtxuwvftm', '5kmev3ag6ajvzu5bhec47vva5o3b3r57', 84, 7, 7, 'normal', 0, 3, 0, NULL, 0, 1794215867, 1794215867, NULL, NULL);
INSERT INTO "attempt" VALUES (180, 'xeuvk5l3xayzw7lk36fugphku4', 'bazxesajvaeuv6ht6dm764mfifl45qtn', 85, 9, 9, 'normal', 1, 1, 1, NULL, 120, 1794647964, 1794648564, NULL, 1794648564);
INSERT INTO "attempt" VALUES (181, 'bptfbj7e5w6miapnlqoxqci4q4', 'jk7hkpt34lty7qozx2fvpm5hq2ddcp7l', 82, 1, 1, 'normal', 1, 1, 1, NULL, 120, 1795512158, 1795512758, NULL, 1795512758);
INSERT INTO "attempt" VALUES (182, 'ref2gxvgax5wxzzscxxcaoiygi', 'rqledbgsbbzss4k5geanalwbtjl2lmeb', 83, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1793870655, 1793871255, NULL, 1793871255);
INSERT INTO "attempt" VALUES (183, 'v5qd5tb7tdizcysbh47kgfuam4', '2uqfbvpus6qrrn6zu5vgrncskjmeu5xt', 86, 4, 4, 'normal', 0, 1, 0, NULL, 0, 1794302752, 1794302752, NULL, NULL);
INSERT INTO "attempt" VALUES (184, 'skcn7xuwtcs7xfjxhpksffa5nu', 'fd2wslekwory7jbsshrvfb55j7t7bfth', 87, 5, 5, 'normal', 1, 1, 1, NULL, 120, 1794734849, 1794735449, NULL, 1794735449);
INSERT INTO "attempt" VALUES (185, 'gzkqqnnzokeb2ot64edtzz2mcm', 'v262azmct3g466hhdac22m4ij5rj6vz2', 89, 9, 9, 'normal', 1, 1, 1, NULL, 120, 1795599043, 1795599643, NULL, 1795599643);
INSERT INTO "attempt" VALUES (186, 'wr3opisewvwcvng4vpnaawqjhy', 'ubnfssuocwqcirfuqbvl6k3l5lslw7dl', 92, 10, 10, 'normal', 1, 1, 1, 75.0, 120, 1793957540, 1793958140, NULL, 1793958140);
INSERT INTO "attempt" VALUES (187, 't6r2aqp5qpfsma35q5h7y75kpu', 'h6hkx2m6ouxn52e4qhp3hpprxkyx2ebk', 93, 1, 1, 'normal', 0, 1, 0, NULL, 0, 1794389637, 1794389637, NULL, NULL);
INSERT INTO "attempt" VALUES (188, 'kcri4po6jmrz4zurjj7lvophe4', 'rfsofdecyrw4l52ce2hax3gqu6uovcy7', 91, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1794821734, 1794822334, NULL, 1794822334);
INSERT INTO "attempt" VALUES (189, 'zzrkqph54hcj6maii7gwl46y6e', 'xhkvkz7ifd2psldfsp3de4oizcwzx4qi', 90, 4, 4, 'normal', 0, 1, 0, NULL, 0, 1795253831, 1795253831, NULL, NULL);
INSERT INTO "attempt" VALUES (190, 'dihazua5rcf365bolctxda2i7u', 'mi3mnrnsmytk6po4qobyhb4pdreyyuwu', 94, 5, 5, 'normal', 1, 1, 1, NULL, 120, 1793612328, 1793612928, NULL, 1793612928);
INSERT INTO "attempt" VALUES (191, 'ue7yy5vztkkjfhq2fjhpoqqrki', 'ktu2qk7xy6rgnqbdpa5dun3grue4jusy', 95, 7, 7, 'normal', 1, 3, 3, 89.0, 360, 1794044425, 1794045025, NULL, 1794045025);
INSERT INTO "attempt" VALUES (192, 'ns5hzjmfug4wtg4knlt4lyrcii', '7vkerdg2vvgmh7y2iuy37hyft7vugill', 96, 9, 9, 'normal', 0, 1, 0, NULL, 0, 1794476522, 1794476522, NULL, NULL);
INSERT INTO "attempt" VALUES (193, 'mxwhubjges5b7seivjcau56hhe', 'qd2mc45gblj2pgufujsbamngxbwoctuf', 97, 10, 10, 'normal', 1, 1, 1, 70.0, 120, 1794908619, 1794909219, NULL, 1794909219);
INSERT INTO "attempt" VALUES (194, 'ty5lr7kx4d3mh3f7yay7mx45ii', 'ltwxrvhugoty2qxnnk2swbiluhb2p7ly', 99, 2, 2, 'normal', 1, 1, 1, NULL, 120, 1793699213, 1793699813, NULL, 1793699813);
INSERT INTO "attempt" VALUES (195, 'kyvisihqkmfoatxskkyu2vhroa', 'efzij5ilvniwf7hdww6uetlzob5ornh2', 100, 4, 4, 'normal', 1, 1, 1, NULL, 120, 1794131310, 1794131910, NULL, 1794131910);
INSERT INTO "part" VALUES (1, 11, 1, 'completed', '', NULL, NULL, NULL, NULL, '', '', '', '{}', 153, 0, 1, 1795828900, 1795828900);
INSERT INTO "part" VALUES (2, 7, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 356, 0, 1, 1795742703, 1795742703);
INSERT INTO "part" VALUES (2, 8, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 356, 0, 1, 1795743059, 1795743059);
INSERT INTO "part" VALUES (2, 9, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 356, 0, 1, 1795743415, 1795743415);
INSERT INTO "part" VALUES (3, 7, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 190, 0, 1, 1795569737, 1795569737);
INSERT INTO "part" VALUES (3, 8, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 190, 0, 1, 1795569927, 1795569927);
INSERT INTO "part" VALUES (3, 9, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 190, 0, 1, 1795570117, 1795570117);
INSERT INTO "part" VALUES (4, 7, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 338, 0, 1, 1795483485, 1795483485);
INSERT INTO "part" VALUES (5, 7, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 375, 0, 2, 1795397122, 1795338988);
INSERT INTO "part" VALUES (5, 8, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 375, 0, 2, 1795397497, 1795338988);
INSERT INTO "part" VALUES (5, 9, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 375, 0, 2, 1795397872, 1795338988);
INSERT INTO "part" VALUES (6, 7, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 227, 0, 1, 1795310574, 1795310574);
INSERT INTO "part" VALUES (6, 8, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 227, 0, 1, 1795310801, 1795310801);
INSERT INTO "part" VALUES (6, 9, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 227, 0, 1, 1795311028, 1795311028);
INSERT INTO "part" VALUES (7, 7, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 264, 0, 1, 1795742611, 1795742611);
INSERT INTO "part" VALUES (7, 8, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 264, 0, 1, 1795742875, 1795742875);
INSERT INTO "part" VALUES (7, 9, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 264, 0, 1, 1795743139, 1795743139);
INSERT INTO "part" VALUES (8, 7, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 172, 0, 1, 1795569719, 1795569719);
INSERT INTO "part" VALUES (8, 8, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 172, 0, 1, 1795569891, 1795569891);
INSERT INTO "part" VALUES (8, 9, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 172, 0, 1, 1795570063, 1795570063);
INSERT INTO "part" VALUES (9, 7, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 209, 0, 1, 1795483356, 1795483356);
INSERT INTO "part" VALUES (9, 8, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 209, 0, 1, 1795483565, 1795483565);
INSERT INTO "part" VALUES (9, 9, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 209, 0, 1, 1795483774, 1795483774);
INSERT INTO "part" VALUES (10, 7, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 340, 0, 1, 1795397087, 1795397087);
INSERT INTO "part" VALUES (11, 7, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 377, 0, 1, 1795310724, 1795310724);
INSERT INTO "part" VALUES (11, 8, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 377, 0, 1, 1795311101, 1795311101);
INSERT INTO "part" VALUES (11, 9, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 377, 0, 1, 1795311478, 1795311478);
INSERT INTO "part" VALUES (12, 7, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 303, 0, 1, 1795742650, 1795742650);
INSERT INTO "part" VALUES (12, 8, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 303, 0, 1, 1795742953, 1795742953);
INSERT INTO "part" VALUES (12, 9, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 303, 0, 1, 1795743256, 1795743256);
INSERT INTO "part" VALUES (13, 7, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 246, 0, 1, 1795569793, 1795569793);
INSERT INTO "part" VALUES (13, 8, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 246, 0, 1, 1795570039, 1795570039);
INSERT INTO "part" VALUES (13, 9, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 246, 0, 1, 1795570285, 1795570285);
INSERT INTO "part" VALUES (14, 7, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 283, 0, 1, 1795483430, 1795483430);
INSERT INTO "part" VALUES (14, 8, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 283, 0, 1, 1795483713, 1795483713);
INSERT INTO "part" VALUES (14, 9, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 283, 0, 1, 1795483996, 1795483996);
INSERT INTO "part" VALUES (15, 7, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 154, 0, 1, 1795828901, 1795828901);
INSERT INTO "part" VALUES (15, 8, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 154, 0, 1, 1795829055, 1795829055);
INSERT INTO "part" VALUES (15, 9, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 154, 0, 1, 1795829209, 1795829209);
INSERT INTO "part" VALUES (16, 7, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 191, 0, 1, 1795742538, 1795742538);
INSERT INTO "part" VALUES (16, 8, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 191, 0, 1, 1795742729, 1795742729);
INSERT INTO "part" VALUES (16, 9, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 191, 0, 1, 1795742920, 1795742920);
INSERT INTO "part" VALUES (17, 7, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 228, 0, 1, 1795656175, 1795656175);
INSERT INTO "part" VALUES (17, 8, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 228, 0, 1, 1795656403, 1795656403);
INSERT INTO "part" VALUES (17, 9, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 228, 0, 1, 1795656631, 1795656631);
INSERT INTO "part" VALUES (18, 7, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 265, 0, 1, 1795569812, 1795569812);
INSERT INTO "part" VALUES (18, 8, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 265, 0, 1, 1795570077, 1795570077);
INSERT INTO "part" VALUES (18, 9, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 265, 0, 1, 1795570342, 1795570342);
INSERT INTO "part" VALUES (19, 7, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 302, 0, 1, 1795483449, 1795483449);
INSERT INTO "part" VALUES (19, 8, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 302, 0, 1, 1795483751, 1795483751);
INSERT INTO "part" VALUES (19, 9, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 302, 0, 1, 1795484053, 1795484053);
INSERT INTO "part" VALUES (20, 7, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 376, 0, 1, 1795397123, 1795397123);
INSERT INTO "part" VALUES (20, 8, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 376, 0, 1, 1795397499, 1795397499);
INSERT INTO "part" VALUES (20, 9, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 376, 0, 1, 1795397875, 1795397875);
INSERT INTO "part" VALUES (21, 7, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 339, 0, 1, 1795310686, 1795310686);
INSERT INTO "part" VALUES (21, 8, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 339, 0, 1, 1795311025, 1795311025);
INSERT INTO "part" VALUES (21, 9, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 339, 0, 1, 1795311364, 1795311364);
INSERT INTO "part" VALUES (22, 7, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 173, 0, 1, 1795742520, 1795742520);
INSERT INTO "part" VALUES (23, 7, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 210, 0, 2, 1795828957, 1794045025);
INSERT INTO "part" VALUES (23, 8, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 210, 0, 2, 1795829167, 1794045025);
INSERT INTO "part" VALUES (23, 9, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 210, 0, 2, 1795829377, 1794045025);
INSERT INTO "part" VALUES (24, 7, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 247, 0, 1, 1795569794, 1795569794);
INSERT INTO "part" VALUES (24, 8, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 247, 0, 1, 1795570041, 1795570041);
INSERT INTO "part" VALUES (24, 9, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 247, 0, 1, 1795570288, 1795570288);
INSERT INTO "part" VALUES (25, 7, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 321, 0, 1, 1795397068, 1795397068);
INSERT INTO "part" VALUES (25, 8, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 321, 0, 1, 1795397389, 1795397389);
INSERT INTO "part" VALUES (25, 9, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 321, 0, 1, 1795397710, 1795397710);
INSERT INTO "part" VALUES (26, 7, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 358, 0, 1, 1795310705, 1795310705);
INSERT INTO "part" VALUES (26, 8, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 358, 0, 1, 1795311063, 1795311063);
INSERT INTO "part" VALUES (26, 9, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 358, 0, 1, 1795311421, 1795311421);
INSERT INTO "part" VALUES (27, 7, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 155, 0, 1, 1795742502, 1795742502);
INSERT INTO "part" VALUES (27, 8, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 155, 0, 1, 1795742657, 1795742657);
INSERT INTO "part" VALUES (27, 9, 1, 'completed', '', NULL, NULL, NULL, 1.0, '', '', '', '{"completion_status":"completed","score":{"scaled":"1.00"}}', 155, 0, 1, 1795742812, 1795742812);
INSERT INTO "part" VALUES (28, 7, 1, 'completed', '', NULL, NULL, NULL, 0.7, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.70"}}', 192, 0, 1, 1795656139, 1795656139);
INSERT INTO "part" VALUES (29, 7, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 229, 0, 2, 1795569776, 1794996104);
INSERT INTO "part" VALUES (29, 8, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 229, 0, 2, 1795570005, 1794996104);
INSERT INTO "part" VALUES (29, 9, 1, 'completed', '', NULL, NULL, NULL, 0.9, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.90"}}', 229, 0, 2, 1795570234, 1794996104);
INSERT INTO "part" VALUES (30, 7, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 266, 0, 1, 1795483413, 1795483413);
INSERT INTO "part" VALUES (30, 8, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 266, 0, 1, 1795483679, 1795483679);
INSERT INTO "part" VALUES (30, 9, 1, 'completed', '', NULL, NULL, NULL, 0.6, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.60"}}', 266, 0, 1, 1795483945, 1795483945);
INSERT INTO "part" VALUES (31, 12, 1, 'completed', '', 100.0, 0.0, 100.0, 1.0, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"100"}}}', 356, 0, 1, 1795915503, 1795915503);
INSERT INTO "part" VALUES (32, 12, 1, 'completed', '', 60.0, 0.0, 100.0, 0.6, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"60"}}}', 338, 0, 1, 1795656285, 1795656285);
INSERT INTO "part" VALUES (33, 12, 1, 'completed', '', 70.0, 0.0, 100.0, 0.7, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"70"}}}', 264, 0, 1, 1795915411, 1795915411);
INSERT INTO "part" VALUES (34, 12, 1, 'completed', '', 80.0, 0.0, 100.0, 0.8, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"80"}}}', 209, 0, 1, 1795656156, 1795656156);
INSERT INTO "part" VALUES (35, 12, 1, 'completed', '', 100.0, 0.0, 100.0, 1.0, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"100"}}}', 340, 0, 1, 1795569887, 1795569887);
INSERT INTO "part" VALUES (36, 12, 1, 'completed', '', 70.0, 0.0, 100.0, 0.7, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"70"}}}', 154, 0, 1, 1795915301, 1795915301);
INSERT INTO "part" VALUES (37, 12, 1, 'completed', '', 80.0, 0.0, 100.0, 0.8, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"80"}}}', 228, 0, 1, 1795828975, 1795828975);
INSERT INTO "part" VALUES (38, 12, 1, 'completed', '', 100.0, 0.0, 100.0, 1.0, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"100"}}}', 265, 0, 2, 1795742612, 1793958140);
INSERT INTO "part" VALUES (39, 12, 1, 'completed', '', 60.0, 0.0, 100.0, 0.6, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"60"}}}', 339, 0, 1, 1795483486, 1795483486);
INSERT INTO "part" VALUES (40, 12, 1, 'completed', '', 70.0, 0.0, 100.0, 0.7, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"70"}}}', 247, 0, 1, 1795742594, 1795742594);
INSERT INTO "part" VALUES (41, 12, 1, 'completed', '', 80.0, 0.0, 100.0, 0.8, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"80"}}}', 358, 0, 1, 1795483505, 1795483505);
INSERT INTO "part" VALUES (42, 12, 1, 'completed', '', 100.0, 0.0, 100.0, 1.0, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"100"}}}', 155, 0, 1, 1795915302, 1795915302);
INSERT INTO "part" VALUES (43, 12, 1, 'completed', '', 60.0, 0.0, 100.0, 0.6, '', '', '', '{"core":{"lesson_status":"completed","score":{"max":"100","min":"0","raw":"60"}}}', 266, 0, 1, 1795656213, 1795656213);
INSERT INTO "part" VALUES (44, 7, 1, 'completed', '', NULL, NULL, NULL, 0.8, '', '', '', '{"completion_status":"completed","score":{"scaled":"0.80"}}', 153, 0, 1, 1795656100, 1795656100);
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
INSERT INTO "visit" VALUES (1, '01a21fbc0cb77dfc8d08', 11, 1, 0, 153, 1795828900);
INSERT INTO "visit" VALUES (2, '01a21a95b0b78b853bc8', 7, 1, 0, 356, 1795742703);
INSERT INTO "visit" VALUES (2, '01a21a9b1f571ee5e035', 8, 1, 0, 356, 1795743059);
INSERT INTO "visit" VALUES (2, '01a21aa08df72d4a1e6c', 9, 1, 0, 356, 1795743415);
INSERT INTO "visit" VALUES (3, '01a21048f8b728d90887', 7, 1, 0, 190, 1795569737);
INSERT INTO "visit" VALUES (3, '01a2104bdee745575b11', 8, 1, 0, 190, 1795569927);
INSERT INTO "visit" VALUES (3, '01a2104ec5176ff6cbd0', 9, 1, 0, 190, 1795570117);
INSERT INTO "visit" VALUES (4, '01a20b229cb76d14e88e', 7, 1, 0, 338, 1795483485);
INSERT INTO "visit" VALUES (5, '01a2028aebc473f8f5f8', 8, 1, 375, 120, 1795338988);
INSERT INTO "visit" VALUES (5, '01a2028aebc4f95a90a0', 7, 1, 375, 120, 1795338988);
INSERT INTO "visit" VALUES (5, '01a2028aebc5da1cd0f2', 9, 1, 375, 120, 1795338988);
INSERT INTO "visit" VALUES (5, '01a205fc40b7da4fa2db', 7, 1, 0, 375, 1795397122);
INSERT INTO "visit" VALUES (5, '01a20601f98ff0a722ee', 8, 1, 0, 375, 1795397497);
INSERT INTO "visit" VALUES (5, '01a20607b26763c55bbf', 9, 1, 0, 375, 1795397872);
INSERT INTO "visit" VALUES (6, '01a200d5e4b7e58cbbb4', 7, 1, 0, 227, 1795310574);
INSERT INTO "visit" VALUES (6, '01a200d95b6f8053f33a', 8, 1, 0, 227, 1795310801);
INSERT INTO "visit" VALUES (6, '01a200dcd22736d01699', 9, 1, 0, 227, 1795311028);
INSERT INTO "visit" VALUES (7, '01a21a95b0b81e85c380', 7, 1, 0, 264, 1795742611);
INSERT INTO "visit" VALUES (7, '01a21a99b7f8702a2216', 8, 1, 0, 264, 1795742875);
INSERT INTO "visit" VALUES (7, '01a21a9dbf38ee46b20f', 9, 1, 0, 264, 1795743139);
INSERT INTO "visit" VALUES (8, '01a21048f8b8f745e25e', 7, 1, 0, 172, 1795569719);
INSERT INTO "visit" VALUES (8, '01a2104b989866effe19', 8, 1, 0, 172, 1795569891);
INSERT INTO "visit" VALUES (8, '01a2104e38782e580617', 9, 1, 0, 172, 1795570063);
INSERT INTO "visit" VALUES (9, '01a20b229cb81720edb5', 7, 1, 0, 209, 1795483356);
INSERT INTO "visit" VALUES (9, '01a20b25cd205ecd9c5b', 8, 1, 0, 209, 1795483565);
INSERT INTO "visit" VALUES (9, '01a20b28fd88d25d5886', 9, 1, 0, 209, 1795483774);
INSERT INTO "visit" VALUES (10, '01a205fc40b847828c02', 7, 1, 0, 340, 1795397087);
INSERT INTO "visit" VALUES (11, '01a200d5e4b872e2c8ec', 7, 1, 0, 377, 1795310724);
INSERT INTO "visit" VALUES (11, '01a200dba560866f5614', 8, 1, 0, 377, 1795311101);
INSERT INTO "visit" VALUES (11, '01a200e16608e1ed0109', 9, 1, 0, 377, 1795311478);
INSERT INTO "visit" VALUES (12, '01a21a95b0b8ff52cbca', 7, 1, 0, 303, 1795742650);
INSERT INTO "visit" VALUES (12, '01a21a9a505037694f37', 8, 1, 0, 303, 1795742953);
INSERT INTO "visit" VALUES (12, '01a21a9eefe8e8e8d898', 9, 1, 0, 303, 1795743256);
INSERT INTO "visit" VALUES (13, '01a21048f8b8f4a1b879', 7, 1, 0, 246, 1795569793);
INSERT INTO "visit" VALUES (13, '01a2104cb9a88c7b772e', 8, 1, 0, 246, 1795570039);
INSERT INTO "visit" VALUES (13, '01a210507a98e60f96f5', 9, 1, 0, 246, 1795570285);
INSERT INTO "visit" VALUES (14, '01a20b229cb8d502fa52', 7, 1, 0, 283, 1795483430);
INSERT INTO "visit" VALUES (14, '01a20b26ee302cd37f72', 8, 1, 0, 283, 1795483713);
INSERT INTO "visit" VALUES (14, '01a20b2b3fa801afdd0d', 9, 1, 0, 283, 1795483996);
INSERT INTO "visit" VALUES (15, '01a21fbc0cb8a5d85a39', 7, 1, 0, 154, 1795828901);
INSERT INTO "visit" VALUES (15, '01a21fbe6648834fa44e', 8, 1, 0, 154, 1795829055);
INSERT INTO "visit" VALUES (15, '01a21fc0bfd8705046a6', 9, 1, 0, 154, 1795829209);
INSERT INTO "visit" VALUES (16, '01a21a95b0b9219c0e00', 7, 1, 0, 191, 1795742538);
INSERT INTO "visit" VALUES (16, '01a21a989ad1d8ac5e7c', 8, 1, 0, 191, 1795742729);
INSERT INTO "visit" VALUES (16, '01a21a9b84e95377cdc0', 9, 1, 0, 191, 1795742920);
INSERT INTO "visit" VALUES (17, '01a2156f54b9d2fa1c86', 7, 1, 0, 228, 1795656175);
INSERT INTO "visit" VALUES (17, '01a21572cf5903c7004b', 8, 1, 0, 228, 1795656403);
INSERT INTO "visit" VALUES (17, '01a2157649f958d361d5', 9, 1, 0, 228, 1795656631);
INSERT INTO "visit" VALUES (18, '01a21048f8c663acc384', 7, 1, 0, 265, 1795569812);
INSERT INTO "visit" VALUES (18, '01a2104d03ee9c335a54', 8, 1, 0, 265, 1795570077);
INSERT INTO "visit" VALUES (18, '01a210510f16b9ca95e8', 9, 1, 0, 265, 1795570342);
INSERT INTO "visit" VALUES (19, '01a20b229cc691c0ce2c', 7, 1, 0, 302, 1795483449);
INSERT INTO "visit" VALUES (19, '01a20b2738771ea1aff0', 8, 1, 0, 302, 1795483751);
INSERT INTO "visit" VALUES (19, '01a20b2bd42705cb0e9e', 9, 1, 0, 302, 1795484053);
INSERT INTO "visit" VALUES (20, '01a205fc40c763f345c7', 7, 1, 0, 376, 1795397123);
INSERT INTO "visit" VALUES (20, '01a20601fd87aacf53cd', 8, 1, 0, 376, 1795397499);
INSERT INTO "visit" VALUES (20, '01a20607ba477675452d', 9, 1, 0, 376, 1795397875);
INSERT INTO "visit" VALUES (21, '01a200d5e4c7ba5b02f8', 7, 1, 0, 339, 1795310686);
INSERT INTO "visit" VALUES (21, '01a200db10ff26c7fa43', 8, 1, 0, 339, 1795311025);
INSERT INTO "visit" VALUES (21, '01a200e03d37f15e15b5', 9, 1, 0, 339, 1795311364);
INSERT INTO "visit" VALUES (22, '01a21a95b0c716e78f90', 7, 1, 0, 173, 1795742520);
INSERT INTO "visit" VALUES (23, '01a1b56a9cd27aa868e9', 9, 1, 210, 120, 1794045025);
INSERT INTO "visit" VALUES (23, '01a1b56a9cd29635ccd2', 8, 1, 210, 120, 1794045025);
INSERT INTO "visit" VALUES (23, '01a1b56a9cd2ce64b8c5', 7, 1, 210, 120, 1794045025);
INSERT INTO "visit" VALUES (23, '01a21fbc0cc777f9b3f2', 7, 1, 0, 210, 1795828957);
INSERT INTO "visit" VALUES (23, '01a21fbf411743e70611', 8, 1, 0, 210, 1795829167);
INSERT INTO "visit" VALUES (23, '01a21fc27567e48d3b9a', 9, 1, 0, 210, 1795829377);
INSERT INTO "visit" VALUES (24, '01a21048f8c761c44bac', 7, 1, 0, 247, 1795569794);
INSERT INTO "visit" VALUES (24, '01a2104cbd9f36dd47c4', 8, 1, 0, 247, 1795570041);
INSERT INTO "visit" VALUES (24, '01a210508277894325d9', 9, 1, 0, 247, 1795570288);
INSERT INTO "visit" VALUES (25, '01a205fc40c79b66a4d6', 7, 1, 0, 321, 1795397068);
INSERT INTO "visit" VALUES (25, '01a2060126af981795d4', 8, 1, 0, 321, 1795397389);
INSERT INTO "visit" VALUES (25, '01a206060c9778b4e58a', 9, 1, 0, 321, 1795397710);
INSERT INTO "visit" VALUES (26, '01a200d5e4c7990eb63e', 7, 1, 0, 358, 1795310705);
INSERT INTO "visit" VALUES (26, '01a200db5b376713550a', 8, 1, 0, 358, 1795311063);
INSERT INTO "visit" VALUES (26, '01a200e0d1a72283982a', 9, 1, 0, 358, 1795311421);
INSERT INTO "visit" VALUES (27, '01a21a95b0c7ba3a173b', 7, 1, 0, 155, 1795742502);
INSERT INTO "visit" VALUES (27, '01a21a980e3fa489b0be', 8, 1, 0, 155, 1795742657);
INSERT INTO "visit" VALUES (27, '01a21a9a6bb7c9954a16', 9, 1, 0, 155, 1795742812);
INSERT INTO "visit" VALUES (28, '01a2156f54c810d573ce', 7, 1, 0, 192, 1795656139);
INSERT INTO "visit" VALUES (29, '01a1ee1aed2b13a1b549', 8, 1, 229, 120, 1794996104);
INSERT INTO "visit" VALUES (29, '01a1ee1aed2b5216a271', 7, 1, 229, 120, 1794996104);
INSERT INTO "visit" VALUES (29, '01a1ee1aed2bcbab9287', 9, 1, 229, 120, 1794996104);
INSERT INTO "visit" VALUES (29, '01a21048f8c803a6eea5', 7, 1, 0, 229, 1795569776);
INSERT INTO "visit" VALUES (29, '01a2104c7750c515b581', 8, 1, 0, 229, 1795570005);
INSERT INTO "visit" VALUES (29, '01a2104ff5d8599b8b3c', 9, 1, 0, 229, 1795570234);
INSERT INTO "visit" VALUES (30, '01a20b229cc80bf36534', 7, 1, 0, 266, 1795483413);
INSERT INTO "visit" VALUES (30, '01a20b26abd83f0eb784', 8, 1, 0, 266, 1795483679);
INSERT INTO "visit" VALUES (30, '01a20b2abae8651310d5', 9, 1, 0, 266, 1795483945);
INSERT INTO "visit" VALUES (31, '01a224e268c8c8c80ca7', 12, 1, 0, 356, 1795915503);
INSERT INTO "visit" VALUES (32, '01a2156f54c86f299876', 12, 1, 0, 338, 1795656285);
INSERT INTO "visit" VALUES (33, '01a224e268c89bd60ec8', 12, 1, 0, 264, 1795915411);
INSERT INTO "visit" VALUES (34, '01a2156f54c85385196c', 12, 1, 0, 209, 1795656156);
INSERT INTO "visit" VALUES (35, '01a21048f8c8b071bfa5', 12, 1, 0, 340, 1795569887);
INSERT INTO "visit" VALUES (36, '01a224e268c8976373a5', 12, 1, 0, 154, 1795915301);
INSERT INTO "visit" VALUES (37, '01a21fbc0cc897fcc626', 12, 1, 0, 228, 1795828975);
INSERT INTO "visit" VALUES (38, '01a1b03cda4ad012bf0e', 12, 1, 265, 120, 1793958140);
INSERT INTO "visit" VALUES (38, '01a21a95b0c9caf54b76', 12, 1, 0, 265, 1795742612);
INSERT INTO "visit" VALUES (39, '01a20b229cc9c5625feb', 12, 1, 0, 339, 1795483486);
INSERT INTO "visit" VALUES (40, '01a21a95b0c99b6c2e59', 12, 1, 0, 247, 1795742594);
INSERT INTO "visit" VALUES (41, '01a20b229ccdd7bf68aa', 12, 1, 0, 358, 1795483505);
INSERT INTO "visit" VALUES (42, '01a224e268cdec57be40', 12, 1, 0, 155, 1795915302);
INSERT INTO "visit" VALUES (43, '01a2156f54cd56401b4f', 12, 1, 0, 266, 1795656213);
INSERT INTO "visit" VALUES (44, '01a2156f54cda4317811', 7, 1, 0, 153, 1795656100);
INSERT INTO "visit" VALUES (45, '01a0b3d37b5cfc000c93', 3, 1, 0, 120, 1789723376);
INSERT INTO "visit" VALUES (45, '01a14e52435cfbab81c6', 3, 1, 120, 120, 1792315376);
INSERT INTO "visit" VALUES (46, '01a207b8ae4862711add', 3, 1, 0, 120, 1795425873);
INSERT INTO "visit" VALUES (47, '01a0be2f006c6b82fe54', 3, 1, 0, 120, 1789897146);
INSERT INTO "visit" VALUES (49, '01a0fbe0ac1c4f8540c4', 3, 1, 0, 120, 1790932200);
INSERT INTO "visit" VALUES (49, '01a19b85d020c7cffb84', 3, 1, 120, 120, 1793610600);
INSERT INTO "visit" VALUES (51, '01a1492480d46c3aa747', 3, 1, 0, 120, 1792228491);
INSERT INTO "visit" VALUES (54, '01a13490fc74126ecad6', 3, 1, 0, 120, 1791883279);
INSERT INTO "visit" VALUES (55, '01a1063c312c2c6c872a', 3, 1, 0, 120, 1791105970);
INSERT INTO "visit" VALUES (57, '01a1538005e5d52f21b3', 3, 1, 0, 120, 1792402261);
INSERT INTO "visit" VALUES (60, '01a13eec818510cccbb1', 3, 1, 0, 120, 1792057049);
INSERT INTO "visit" VALUES (61, '01a158adc86fd5c9d982', 6, 1, 0, 120, 1792489146);
INSERT INTO "visit" VALUES (62, '01a11097b63faae32c62', 3, 1, 0, 120, 1791279740);
INSERT INTO "visit" VALUES (64, '01a15ddb8af77f7f221c', 3, 1, 0, 120, 1792576031);
INSERT INTO "visit" VALUES (67, '01a1cf085df0e710e0bd', 10, 1, 0, 120, 1794474794);
INSERT INTO "visit" VALUES (68, '01a1a0b392a890b500b2', 10, 1, 0, 120, 1793697485);
INSERT INTO "visit" VALUES (69, '01a1d4362078400ca278', 6, 1, 0, 120, 1794561679);
INSERT INTO "visit" VALUES (71, '01a1a5e15530bb322461', 6, 1, 0, 120, 1793784370);
INSERT INTO "visit" VALUES (73, '01a1d963e30035a16cbf', 3, 1, 0, 120, 1794648564);
INSERT INTO "visit" VALUES (74, '01a1ab0f17b8db2642c4', 3, 1, 0, 120, 1793871255);
INSERT INTO "visit" VALUES (76, '01a1de91a58973e00eda', 10, 1, 0, 120, 1794735449);
INSERT INTO "visit" VALUES (77, '01a212143359438c4e2a', 6, 1, 0, 120, 1795599643);
INSERT INTO "visit" VALUES (78, '01a1b03cda41fca8b2b7', 10, 1, 0, 120, 1793958140);
INSERT INTO "visit" VALUES (79, '01a1e3bf68119679bc13', 6, 1, 0, 120, 1794822334);
INSERT INTO "visit" VALUES (81, '01a1b56a9cc9a09eaa8e', 6, 1, 0, 120, 1794045025);
INSERT INTO "visit" VALUES (82, '01a12f6339f346e239a5', 1, 1, 0, 120, 1791796394);
INSERT INTO "visit" VALUES (83, '01a0aea5b8dadde66989', 1, 1, 0, 120, 1789636491);
INSERT INTO "visit" VALUES (84, '01a08050ed9256e87735', 1, 1, 0, 120, 1788859182);
INSERT INTO "visit" VALUES (86, '01a139bebf03d7b5d5af', 1, 1, 0, 120, 1791970164);
INSERT INTO "visit" VALUES (87, '01a0b9013dea4a145567', 2, 1, 0, 120, 1789810261);
INSERT INTO "visit" VALUES (88, '01a08aac72a26306007c', 1, 1, 0, 120, 1789032952);
INSERT INTO "visit" VALUES (91, '01a0c35cc2fab571a116', 1, 1, 0, 120, 1789984031);
INSERT INTO "visit" VALUES (92, '01a07b46b0cac6c81a06', 1, 1, 0, 120, 1788774625);
INSERT INTO "visit" VALUES (92, '01a115c578ccd75ce097', 1, 1, 120, 120, 1791366625);
INSERT INTO "visit" VALUES (93, '01a09507f7b2e1b60f91', 1, 1, 0, 120, 1789206722);
INSERT INTO "visit" VALUES (94, '01a14e75c924f30e3971', 1, 1, 0, 120, 1792317704);
INSERT INTO "visit" VALUES (95, '01a0cdb8480a8beab1c3', 1, 1, 0, 120, 1790157801);
INSERT INTO "visit" VALUES (96, '01a0fbe0ac238366b8ed', 2, 1, 0, 120, 1790932200);
INSERT INTO "visit" VALUES (98, '01a1010e6eabe2a4857d', 1, 1, 0, 120, 1791019085);
INSERT INTO "visit" VALUES (99, '01a13490fc7b2d037ff7', 2, 1, 0, 120, 1791883279);
INSERT INTO "visit" VALUES (100, '01a14e52436312d7abe1', 4, 1, 0, 120, 1792315376);
INSERT INTO "visit" VALUES (101, '01a1063c3133bf521d9b', 1, 1, 0, 120, 1791105970);
INSERT INTO "visit" VALUES (104, '01a10b69f3bb00758e6d', 1, 1, 0, 120, 1791192855);
INSERT INTO "visit" VALUES (105, '01a13eec818b513804bf', 1, 1, 0, 120, 1792057049);
INSERT INTO "visit" VALUES (106, '01a158adc873e8ff9c14', 1, 1, 0, 120, 1792489146);
INSERT INTO "visit" VALUES (107, '01a11097b644cefc7a45', 1, 1, 0, 120, 1791279740);
INSERT INTO "visit" VALUES (109, '01a1441a441400131ac0', 4, 1, 0, 120, 1792143934);
INSERT INTO "visit" VALUES (111, '01a14948069c8eb7ac26', 1, 1, 0, 120, 1792230819);
INSERT INTO "visit" VALUES (112, '01a163094d844432ae6e', 2, 1, 0, 120, 1792662916);
INSERT INTO "visit" VALUES (113, '01a11af33b54202bbc4d', 1, 1, 0, 120, 1791453510);
INSERT INTO "visit" VALUES (115, '01a19b85d0246d70c812', 1, 1, 0, 120, 1793610600);
INSERT INTO "visit" VALUES (116, '01a1cf085df4216167d1', 4, 1, 0, 120, 1794474794);
INSERT INTO "visit" VALUES (118, '01a1a0b392ada2d11c5a', 11, 1, 0, 120, 1793697485);
INSERT INTO "visit" VALUES (119, '01a1d4362081cb9ae356', 1, 1, 0, 120, 1794561679);
INSERT INTO "visit" VALUES (120, '01a207b8ae516677809a', 4, 1, 0, 120, 1795425873);
INSERT INTO "visit" VALUES (121, '01a1a5e15539221dac45', 5, 1, 0, 120, 1793784370);
INSERT INTO "visit" VALUES (122, '01a1d963e3097493fd4d', 11, 1, 0, 120, 1794648564);
INSERT INTO "visit" VALUES (123, '01a20ce670da80895e27', 1, 1, 0, 120, 1795512758);
INSERT INTO "visit" VALUES (124, '01a1ab0f17c2fe6d30f9', 2, 1, 0, 120, 1793871255);
INSERT INTO "visit" VALUES (126, '01a1de91a592588637b0', 5, 1, 0, 120, 1794735449);
INSERT INTO "visit" VALUES (127, '01a212143362947b751f', 11, 1, 0, 120, 1795599643);
INSERT INTO "visit" VALUES (129, '01a1e3bf681affdbcf70', 2, 1, 0, 120, 1794822334);
INSERT INTO "visit" VALUES (131, '01a19ba955ea40386ad3', 5, 1, 0, 120, 1793612928);
INSERT INTO "visit" VALUES (133, '01a1e8ed2aa3bfe14548', 12, 1, 0, 120, 1794909219);
INSERT INTO "visit" VALUES (134, '01a1a0d7187320864dab', 2, 1, 0, 120, 1793699813);
INSERT INTO "visit" VALUES (135, '01a1ba985f5ba1e1e2c8', 4, 1, 0, 120, 1794131910);
INSERT INTO "visit" VALUES (138, '01a12f6339fcc573dbb4', 1, 1, 0, 120, 1791796394);
INSERT INTO "visit" VALUES (139, '01a0aea5b8e4fa5d0356', 1, 1, 0, 120, 1789636491);
INSERT INTO "visit" VALUES (140, '01a08050ed9c254c7edf', 1, 1, 0, 120, 1788859182);
INSERT INTO "visit" VALUES (142, '01a139bebf0e8f056279', 1, 1, 0, 120, 1791970164);
INSERT INTO "visit" VALUES (143, '01a0b9013df483b734d5', 2, 1, 0, 120, 1789810261);
INSERT INTO "visit" VALUES (144, '01a08aac72ac51ba7841', 1, 1, 0, 120, 1789032952);
INSERT INTO "visit" VALUES (147, '01a0c35cc30473312f5f', 1, 1, 0, 120, 1789984031);
INSERT INTO "visit" VALUES (148, '01a07b46b0d4e7c76593', 1, 1, 0, 120, 1788774625);
INSERT INTO "visit" VALUES (148, '01a115c578d624a2065b', 1, 1, 120, 120, 1791366625);
INSERT INTO "visit" VALUES (149, '01a09507f7bc35e32b21', 1, 1, 0, 120, 1789206722);
INSERT INTO "visit" VALUES (150, '01a0fbe0ac2c501f8f38', 2, 1, 0, 120, 1790932200);
INSERT INTO "visit" VALUES (153, '01a1010e6eb524eb40e7', 1, 1, 0, 120, 1791019085);
INSERT INTO "visit" VALUES (154, '01a13490fc85ac230451', 2, 1, 0, 120, 1791883279);
INSERT INTO "visit" VALUES (155, '01a14e52436d8ad87bec', 4, 1, 0, 120, 1792315376);
INSERT INTO "visit" VALUES (156, '01a1063c313de00ae7f3', 1, 1, 0, 120, 1791105970);
INSERT INTO "visit" VALUES (159, '01a10b69f3c64b5bacef', 1, 1, 0, 120, 1791192855);
INSERT INTO "visit" VALUES (160, '01a13eec8196d08d68b3', 1, 1, 0, 120, 1792057049);
INSERT INTO "visit" VALUES (161, '01a158adc87e48b36487', 1, 1, 0, 120, 1792489146);
INSERT INTO "visit" VALUES (162, '01a11097b64e97c96ebb', 1, 1, 0, 120, 1791279740);
INSERT INTO "visit" VALUES (164, '01a1441a441e4cb633bb', 4, 1, 0, 120, 1792143934);
INSERT INTO "visit" VALUES (166, '01a1494806a6a97ff643', 1, 1, 0, 120, 1792230819);
INSERT INTO "visit" VALUES (167, '01a163094d8e796e7994', 2, 1, 0, 120, 1792662916);
INSERT INTO "visit" VALUES (168, '01a11af33b5ee6996530', 1, 1, 0, 120, 1791453510);
INSERT INTO "visit" VALUES (169, '01a19b85d02ffad3542e', 1, 1, 0, 120, 1793610600);
INSERT INTO "visit" VALUES (171, '01a1cf085dffb4b1c0e3', 4, 1, 0, 120, 1794474794);
INSERT INTO "visit" VALUES (173, '01a2028aebcf6e00ddbf', 7, 1, 0, 120, 1795338988);
INSERT INTO "visit" VALUES (173, '01a2028aebcf85fc71d9', 9, 1, 0, 120, 1795338988);
INSERT INTO "visit" VALUES (173, '01a2028aebcfee486f0f', 8, 1, 0, 120, 1795338988);
INSERT INTO "visit" VALUES (174, '01a1a0b392b731ef4b78', 11, 1, 0, 120, 1793697485);
INSERT INTO "visit" VALUES (176, '01a1d43620879c26f166', 1, 1, 0, 120, 1794561679);
INSERT INTO "visit" VALUES (177, '01a207b8ae57c44099ff', 4, 1, 0, 120, 1795425873);
INSERT INTO "visit" VALUES (178, '01a1a5e1553fc6d9b0a7', 5, 1, 0, 120, 1793784370);
INSERT INTO "visit" VALUES (180, '01a1d963e3107ea9dfcf', 11, 1, 0, 120, 1794648564);
INSERT INTO "visit" VALUES (181, '01a20ce670e0b5726a17', 1, 1, 0, 120, 1795512758);
INSERT INTO "visit" VALUES (182, '01a1ab0f17c8d0f2114e', 2, 1, 0, 120, 1793871255);
INSERT INTO "visit" VALUES (184, '01a1de91a598b8ae84ba', 5, 1, 0, 120, 1794735449);
INSERT INTO "visit" VALUES (185, '01a212143368b3daffd9', 11, 1, 0, 120, 1795599643);
INSERT INTO "visit" VALUES (186, '01a1b03cda50c129008e', 12, 1, 0, 120, 1793958140);
INSERT INTO "visit" VALUES (188, '01a1e3bf68205c2bcc5d', 2, 1, 0, 120, 1794822334);
INSERT INTO "visit" VALUES (190, '01a19ba955f0c54aada5', 5, 1, 0, 120, 1793612928);
INSERT INTO "visit" VALUES (191, '01a1b56a9cd898cf2468', 8, 1, 0, 120, 1794045025);
INSERT INTO "visit" VALUES (191, '01a1b56a9cd8a6182919', 7, 1, 0, 120, 1794045025);
INSERT INTO "visit" VALUES (191, '01a1b56a9cd8f58cb64a', 9, 1, 0, 120, 1794045025);
INSERT INTO "visit" VALUES (193, '01a1e8ed2aa928304128', 12, 1, 0, 120, 1794909219);
INSERT INTO "visit" VALUES (194, '01a1a0d718790ca2e5ca', 2, 1, 0, 120, 1793699813);
INSERT INTO "visit" VALUES (195, '01a1ba985f62332324b8', 4, 1, 0, 120, 1794131910);
INSERT INTO "quota_rule" VALUES (1, NULL, 'teacher', 0, 0, NULL, 'elesson', 4, 0, 0, 202608, NULL, 0, NULL, NULL, NULL);
INSERT INTO "quota_rule" VALUES (2, 2, 'teacher', 0, 14, NULL, 'elesson', 1, 0, 0, 202609, 202610, 1788224400, 1, NULL, NULL);
INSERT INTO "quota_rule" VALUES (3, 2, 'teacher', 0, 0, NULL, 'elesson', 0, 0, 0, 202609, 202610, 1788224400, 1, NULL, NULL);
INSERT INTO "quota_rule" VALUES (4, 2, 'teacher', 0, 0, 2, 'elesson', 0, 0, 0, 202609, 202610, 1788224400, 1, NULL, NULL);
INSERT INTO "quota_exempt" VALUES (1, 9, 20261019, 20261023, 0, 'nghỉ ốm', 1792342800, 1, NULL, NULL);
INSERT INTO "quota_exempt" VALUES (2, 7, 20261101, 20270528, 50, 'nửa giờ dạy', 1795916947, 1, NULL, NULL);
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
INSERT INTO "notice" VALUES (1, 5, 1, 'published', 'Ôn tập các số đến 1 000', '/items/etzv4iv5jswynotlwsqf4ayspi', 1788660000, NULL);
INSERT INTO "notice" VALUES (2, 4, 1, 'published', 'Bảng nhân 3, bảng chia 3', '/items/42i3gm34op4sfz7wnywnrm2kry', 1789092000, NULL);
INSERT INTO "notice" VALUES (3, 6, 1, 'published', 'Chữ e, ê', '/items/bdoh72lc2o447imymyo3xoqfne', 1789696800, NULL);
INSERT INTO "notice" VALUES (4, 4, 1, 'published', 'Bảng nhân 4, bảng chia 4', '/items/2ofx632tpxfodic2jvxjqta2ka', 1791338400, NULL);
INSERT INTO "notice" VALUES (5, 5, 1, 'published', 'Ôn tập hình học và đo lường', '/items/ud36vhxkzvtoo5xpcigla7cptq', 1791943200, NULL);
INSERT INTO "notice" VALUES (6, 6, 1, 'published', 'Chữ o, ô', '/items/yq6o6wiaf3pmfclpqyk2fl3e2q', 1792461600, NULL);
INSERT INTO "notice" VALUES (7, 5, 1, 'published', 'Gam', '/items/ac5fzwjoafprthy7i5elnsmkt4', 1795916947, NULL);
INSERT INTO "notice" VALUES (8, 6, 1, 'published', 'Chữ a', '/items/dl5j6bajojmqt4zwlcqfoxwk5m', 1795916947, NULL);
INSERT INTO "notice" VALUES (9, 4, 1, 'published', 'Thước giấy 15 cm để in và cắt', '/items/667qhnmpxrruztgx5a4c7d6bgi', 1795916947, NULL);
INSERT INTO "notice" VALUES (10, 4, 1, 'published', 'Mi-li-mét', '/items/bzynooquxfdlswbj4hdhzequay', 1795916947, NULL);
INSERT INTO "notice" VALUES (11, 4, 2, 'returned', 'Bảng nhân 9', '/items/r44yrcfwpvnyn2cwq3uyt6cegq', 1795916947, NULL);
INSERT INTO "notice" VALUES (12, 4, 2, 'month', '11/2026', '/month?m=2026-11', 1795916947, NULL);
INSERT INTO "notice" VALUES (13, 5, 2, 'month', '11/2026', '/month?m=2026-11', 1795916947, NULL);
INSERT INTO "notice" VALUES (14, 6, 2, 'month', '11/2026', '/month?m=2026-11', 1795916947, NULL);
INSERT INTO "notice" VALUES (15, 4, NULL, 'questions', 'Mi-li-mét · 3A', '/questions?c=2riqa4l7nympc3rqd77htsv2by&i=bzynooquxfdlswbj4hdhzequay', 1795916947, 1795916947);
INSERT INTO "notice" VALUES (16, 38, 4, 'answered', 'Mi-li-mét', '/questions/5lm2xzxsbe3ggsqu2p2kiqrlly', 1795916947, NULL);
INSERT INTO "notice" VALUES (17, 39, 4, 'answered', 'Mi-li-mét', '/questions/7f566f2xvctagillqpfbyrq4ky', 1795916947, NULL);
INSERT INTO "notice" VALUES (18, 4, NULL, 'questions', 'Gam · 3A', '/questions?c=2riqa4l7nympc3rqd77htsv2by&i=ac5fzwjoafprthy7i5elnsmkt4', 1795916947, NULL);
INSERT INTO "notice" VALUES (19, 4, NULL, 'questions', 'Thước giấy 15 cm để in và cắt · 3A', '/questions?c=2riqa4l7nympc3rqd77htsv2by&i=667qhnmpxrruztgx5a4c7d6bgi', 1795916947, 1795916947);
INSERT INTO "notice" VALUES (20, 55, 4, 'question-hidden', 'Thước giấy 15 cm để in và cắt', '/questions/x4m3gbj2tmlz3wqsluz6zme7nu', 1795916947, NULL);
INSERT INTO "notice" VALUES (21, 5, NULL, 'questions', 'Gam · 3B', '/questions?c=wtseo2brymtgf667kgcj5suczq&i=ac5fzwjoafprthy7i5elnsmkt4', 1795916947, 1795916947);
INSERT INTO "notice" VALUES (22, 73, 5, 'answered', 'Gam', '/questions/vya5jg4tdlyvho6vpapbn4foba', 1795916947, NULL);
INSERT INTO "notice" VALUES (23, 5, NULL, 'questions', 'Mi-li-mét · 3B', '/questions?c=wtseo2brymtgf667kgcj5suczq&i=bzynooquxfdlswbj4hdhzequay', 1795916947, NULL);
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
INSERT INTO "package_file" VALUES (13, -7196437499399371309, 1491);
INSERT INTO "package_file" VALUES (13, -1045817467059827906, 2878);
INSERT INTO "package_file" VALUES (13, 8508576727318921891, 675);
INSERT INTO "item_twin" VALUES (13, 9, 100, NULL, NULL, NULL);
INSERT INTO "upload_limit" VALUES (5, 42949672960, NULL, 1, 1795916947);
INSERT INTO "quota_confirm" VALUES (1, 2, 202611, 2, '[4,0,16,3,2,0,13,0]', 1795916947);
INSERT INTO "quota_reminder" VALUES (4, 2, 20261129, 202611, 1795916947);
INSERT INTO "quota_reminder" VALUES (5, 2, 20261129, 202611, 1795916947);
INSERT INTO "quota_reminder" VALUES (6, 2, 20261129, 202611, 1795916947);
INSERT INTO "quota_correction" VALUES (1, 2, 9, 1, 'Bài gửi đúng hạn nhưng tệp hỏng do mạng, tổ trưởng đã xem bản thay.', 1, 'Phạm Văn Đức', 1793584800);
INSERT INTO "pupil_group" VALUES (1, 'spei7rc4q7feyg3allpjgvp4ii', 4, 2, 2026, 'Luyện đo', 1795916947, NULL);
INSERT INTO "group_member" VALUES (1, 2, 39);
INSERT INTO "group_member" VALUES (1, 2, 43);
INSERT INTO "group_member" VALUES (1, 2, 50);
INSERT INTO "group_member" VALUES (1, 2, 54);
INSERT INTO "group_member" VALUES (1, 2, 60);
INSERT INTO "assignment" VALUES (1, '7f6koknayq2xe6ogk3ln5oepzu', 7, 2, 2026, 4, 20261120, 20261127, '', 1795139347, 1795139347, NULL, NULL);
INSERT INTO "assignment" VALUES (2, 'qykjn2xu5iz3dppj2v27fh7cl4', 10, 2, 2026, 4, 20261126, 20261203, 'Chuẩn bị một cái thước có vạch mi-li-mét nhé.', 1795657747, 1795657747, NULL, NULL);
INSERT INTO "assignment" VALUES (3, 'ruxixshltxqm5qpqcccjhotque', 8, 2, 2026, 4, 20261128, 20261205, 'Đọc to ba lần.', 1795830547, 1795830547, NULL, NULL);
INSERT INTO "assignment" VALUES (4, 'wukhe5kj7wsi4o6joa7pbahxpm', 7, 2, 2026, 5, 20261128, 20261204, '', 1795830547, 1795830547, NULL, NULL);
INSERT INTO "assignment" VALUES (5, 'dzonsfwguemfwm2r65u3ocmcqu', 9, 2, 2026, 4, 20261127, 20261204, 'In ra, cắt rồi đo ba đồ vật ở nhà.', 1795744147, 1795744147, NULL, NULL);
INSERT INTO "assignment_target" VALUES (1, 2, NULL, NULL);
INSERT INTO "assignment_target" VALUES (2, 2, NULL, NULL);
INSERT INTO "assignment_target" VALUES (3, 2, 38, NULL);
INSERT INTO "assignment_target" VALUES (3, 2, 68, NULL);
INSERT INTO "assignment_target" VALUES (4, 3, NULL, NULL);
INSERT INTO "assignment_target" VALUES (5, NULL, NULL, 1);
INSERT INTO "guardian_code" VALUES (38, 1, 'd072aa278e64894b3b1d43dd3bdd843c9ff4d46faa34e16b7fae6b76d40e7984', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (39, 1, '2d9e8e378aa83baa878aa67e9575db63ad3f9398b79b9f6dcea6ade422c81fd3', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (40, 1, '10d38fe1a328faa72b5c1e706e5d514b5634715fd449599750be6684137e2fc1', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (41, 1, '291069e0caafa4e159c12b270e31c99c738cab7ae55a50045e24c22abdf00bd7', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (42, 1, '5725763bbab2d8978d5e7023e444331a00ed40e7d1065d077f0667c3b36c54b3', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (43, 1, 'd306530afdf1be88ec59a74ef0392578e3ca03216b65ee8706ab201ea7b4c028', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (44, 1, 'cf7dd1c035213ac33955eacd258824c35021c70c4c6f23992af1b3e7905f0bb9', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (45, 1, '6ce12a6a3db40c3bf1bef8405a8b0c4f4e66861bcbdcc5094e7ab0783038e038', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (46, 1, '2fc021d4b45129c8736417972159b54292f03ca37232225420bc006817c3f484', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (47, 1, 'b8e4b21f28f76ea16fb168c80fe63eadef206dcdbfa6e570eda9e806b0759433', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (48, 1, '124880b791489a8b0fef11df5de05aef458badd27b533a6fbb4b15b7ccf7c1b8', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (49, 1, '0d7dd5382bdb1039c642efde40423cdfb4323509954b18f137d9db633640e207', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (50, 1, '01e456736262894093bb35a4e8db4b40a44ea514c3b63c6deeabcf7680511324', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (51, 1, '0654301e49e6a7ff2cbcc351b9050ceeb4ffdb8543742418f52cb99126fd6a42', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (52, 1, '75f662d5c318ccd6b755bd3cab54f5bdc79dfcda2a5699171bf48fde44d347c6', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (53, 1, '3cc6f6de3f54b7c26b627a70e8515c33c44e56f60c1114319242b7658ec8ae5f', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (54, 1, '07aaff1cd254db0cc16caca30ac2a3feeca0df5e67702607a576a6117524c022', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (55, 1, 'f48c6609f00ed85bd6532dd4409a5ced8873ca5162f2301a6e23b7612cdaefe5', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (56, 1, '6181819a4fc7a3f2abd018198e98b43562e551bbcc3f5c1ee0198a3e1b5b915d', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (57, 1, '1cb62d572bdcb88f7c94aa89ac990e438372ad2e145fa0f8352a271eef4478a5', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (58, 1, '57209afd3a66b5948e95ae4f755afa3c164d57b009585185da572657cd994522', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (59, 1, '8025ce81ac6bee495bf93ba2c4a9da3046ae3d0c139e86c9b23d3e03be95d04a', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (60, 1, 'b400f396d140edf92c2f065330b33dc9cd223b0e54e8c21d803ad83bd412923b', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (61, 1, '7e2ad33a70e5ee45dec270f0d84f43de360c6ced241cfadc091248c18724bd4f', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (62, 1, 'c76ba511d869aeb8af8cb2e58b0ecca8c58cb1e52c439b356821140ac948c1b2', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (63, 1, 'fbb6440a4589865ba309b682e44e5712e17784ecdf77e39b3f94a079729852df', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (64, 1, 'ec4833a6c49f8a2a210708b6c7c2c6c9799d36b579405a415bfd1280c55a158a', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (65, 1, '05cf281403eb16a7b06a0f5a88ef09bb6206282f49e771ec71fb79515a7830fc', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (66, 1, 'e1104cc8c4c6e44335b73acf49a0a8f0a96b392522b4d11b99befb10936125be', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (67, 1, '2bdd05be25aa6caba676da37386987cce9f69d92ae9a124bf8823222da74a448', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (68, 1, '0f7ace8d14ce2982226b87514571fa286f3727d0bc635896ebcc94d41fe8d70e', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (69, 1, 'a69f6aa553881421de0bb663c51c6c4f4ef8267880f978ff25eea58f5e994f99', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (70, 1, 'bda22cebf503c870c66d8e319c52244a3af7c8679896e8558db4c87ffe8b8208', 4, 1795916947);
INSERT INTO "guardian_code" VALUES (71, 1, '1e9475416d1280f50972e2d8f7fef0dbdaaba9f1c81f1e9d30a654623b5f8a21', 4, 1795916947);
INSERT INTO "ask" VALUES (1, '5lm2xzxsbe3ggsqu2p2kiqrlly', 10, 2, 38, '', 'Cô ơi, 1 xăng-ti-mét là 10 mi-li-mét, vậy nửa xăng-ti-mét là mấy mi-li-mét ạ?', 1795916947, 1795916947, 1, 1795916947, NULL, NULL, '', NULL, NULL);
INSERT INTO "ask" VALUES (2, '7f566f2xvctagillqpfbyrq4ky', 10, 2, 39, '', 'Thước của em mờ hết vạch nhỏ rồi, em đo bằng thước giấy cô cho được không ạ?', 1795916947, 1795916947, 1, NULL, NULL, NULL, '', NULL, NULL);
INSERT INTO "ask" VALUES (3, 'gauogjfzxtrfz7bc57yj2eirkq', 7, 2, 45, 'Khám phá', 'Vì sao cân đĩa phải có hai đĩa ạ? Nhà em cân chỉ có một đĩa.', 1795916947, NULL, 0, NULL, NULL, NULL, '', NULL, NULL);
INSERT INTO "ask" VALUES (4, 'ba4dxrffmbqkusi47k4zektpv4', 7, 2, 54, 'Đố vui', 'Em làm đố vui hai lần mà vẫn sai câu cuối. Cô chỉ em với.', 1795916947, NULL, 0, NULL, NULL, NULL, '', NULL, NULL);
INSERT INTO "ask" VALUES (5, 'x4m3gbj2tmlz3wqsluz6zme7nu', 9, 2, 55, '', 'Mai lớp mình có đá bóng không ạ?', 1795916947, NULL, 0, NULL, 1795916947, 4, 'Em hỏi cô giờ ra chơi nhé, ở đây mình chỉ hỏi về bài học.', NULL, NULL);
INSERT INTO "ask" VALUES (6, 'vya5jg4tdlyvho6vpapbn4foba', 7, 3, 73, '', '1000 gam bằng 1 ki-lô-gam, vậy quả trứng nặng bao nhiêu gam ạ?', 1795916947, 1795916947, 1, 1795916947, NULL, NULL, '', NULL, NULL);
INSERT INTO "ask" VALUES (7, 'gisbgnf7yuw3dudg3qgxj32o2y', 10, 3, 86, '', 'Mi-li-mét với li là một phải không cô?', 1795916947, NULL, 0, NULL, NULL, NULL, '', NULL, NULL);
INSERT INTO "ask_answer" VALUES (1, 1, 4, 'Câu hỏi hay lắm.
Nửa xăng-ti-mét là 5 mi-li-mét, vì 10 chia 2 bằng 5. Em nhìn vạch dài vừa ở giữa hai số trên thước nhé.', 1795916947);
INSERT INTO "ask_answer" VALUES (2, 1, 4, 'Được em nhé. Em in thước đúng khổ A4, đừng thu nhỏ thì vạch mới đúng.', 1795916947);
INSERT INTO "ask_answer" VALUES (6, 1, 5, 'Quả trứng gà nặng khoảng 50 đến 60 gam. Em thử đoán 20 quả trứng thì được mấy ki-lô-gam?', 1795916947);
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
INSERT INTO "learnt" VALUES (38, 202611, 7, 1795742347, 1795743415);
INSERT INTO "learnt" VALUES (38, 202611, 10, 1795915147, 1795915503);
INSERT INTO "learnt" VALUES (39, 202611, 7, 1795655947, NULL);
INSERT INTO "learnt" VALUES (39, 202611, 9, 1795828747, 1795828900);
INSERT INTO "learnt" VALUES (40, 202609, 1, 1789203794, NULL);
INSERT INTO "learnt" VALUES (40, 202610, 1, 1791795794, 1791796394);
INSERT INTO "learnt" VALUES (40, 202611, 4, 1794474194, 1794474794);
INSERT INTO "learnt" VALUES (40, 202611, 7, 1795569547, 1795570117);
INSERT INTO "learnt" VALUES (41, 202610, 1, 1791018485, 1791019085);
INSERT INTO "learnt" VALUES (41, 202611, 7, 1795310347, 1795311028);
INSERT INTO "learnt" VALUES (41, 202611, 9, 1793696885, 1793697485);
INSERT INTO "learnt" VALUES (42, 202609, 1, 1788858582, 1788859182);
INSERT INTO "learnt" VALUES (42, 202611, 7, 1795742347, 1795743139);
INSERT INTO "learnt" VALUES (42, 202611, 10, 1795915147, 1795915411);
INSERT INTO "learnt" VALUES (43, 202610, 2, 1791882679, 1791883279);
INSERT INTO "learnt" VALUES (43, 202611, 1, 1794561079, 1794561679);
INSERT INTO "learnt" VALUES (44, 202609, 1, 1789635891, 1789636491);
INSERT INTO "learnt" VALUES (44, 202611, 5, 1794906291, NULL);
INSERT INTO "learnt" VALUES (44, 202611, 7, 1795483147, NULL);
INSERT INTO "learnt" VALUES (44, 202611, 10, 1795655947, 1795656285);
INSERT INTO "learnt" VALUES (45, 202610, 1, 1792659988, NULL);
INSERT INTO "learnt" VALUES (45, 202611, 7, 1795396747, 1795397872);
INSERT INTO "learnt" VALUES (46, 202610, 4, 1792314776, 1792315376);
INSERT INTO "learnt" VALUES (46, 202611, 7, 1795569547, 1795570063);
INSERT INTO "learnt" VALUES (47, 202609, 1, 1790154873, NULL);
INSERT INTO "learnt" VALUES (47, 202611, 4, 1795425273, 1795425873);
INSERT INTO "learnt" VALUES (47, 202611, 7, 1795483147, 1795483774);
INSERT INTO "learnt" VALUES (47, 202611, 10, 1795655947, 1795656156);
INSERT INTO "learnt" VALUES (48, 202610, 2, 1792833758, NULL);
INSERT INTO "learnt" VALUES (48, 202611, 1, 1795512158, 1795512758);
INSERT INTO "learnt" VALUES (48, 202611, 7, 1795569547, 1795570285);
INSERT INTO "learnt" VALUES (49, 202610, 1, 1791192255, 1791192855);
INSERT INTO "learnt" VALUES (49, 202611, 2, 1793870655, 1793871255);
INSERT INTO "learnt" VALUES (49, 202611, 7, 1795483147, 1795483996);
INSERT INTO "learnt" VALUES (50, 202609, 2, 1789809661, 1789810261);
INSERT INTO "learnt" VALUES (51, 202610, 1, 1792056449, 1792057049);
INSERT INTO "learnt" VALUES (51, 202611, 5, 1794734849, 1794735449);
INSERT INTO "learnt" VALUES (52, 202609, 1, 1789032352, 1789032952);
INSERT INTO "learnt" VALUES (52, 202611, 4, 1794302752, NULL);
INSERT INTO "learnt" VALUES (52, 202611, 7, 1795828747, 1795829209);
INSERT INTO "learnt" VALUES (52, 202611, 10, 1795915147, 1795915301);
INSERT INTO "learnt" VALUES (53, 202610, 1, 1792488546, 1792489146);
INSERT INTO "learnt" VALUES (53, 202611, 7, 1795742347, 1795742920);
INSERT INTO "learnt" VALUES (54, 202609, 1, 1790328643, NULL);
INSERT INTO "learnt" VALUES (54, 202611, 7, 1795655947, 1795656631);
INSERT INTO "learnt" VALUES (54, 202611, 9, 1795599043, 1795599643);
INSERT INTO "learnt" VALUES (54, 202611, 10, 1795828747, 1795828975);
INSERT INTO "learnt" VALUES (55, 202610, 1, 1791279140, 1791279740);
INSERT INTO "learnt" VALUES (55, 202611, 7, 1795569547, 1795570342);
INSERT INTO "learnt" VALUES (55, 202611, 10, 1795742347, 1795742612);
INSERT INTO "learnt" VALUES (56, 202610, 2, 1791711237, NULL);
INSERT INTO "learnt" VALUES (56, 202611, 1, 1794389637, NULL);
INSERT INTO "learnt" VALUES (56, 202611, 7, 1795483147, 1795484053);
INSERT INTO "learnt" VALUES (57, 202609, 1, 1789983431, 1789984031);
INSERT INTO "learnt" VALUES (57, 202611, 4, 1795253831, NULL);
INSERT INTO "learnt" VALUES (57, 202611, 7, 1795310347, 1795311364);
INSERT INTO "learnt" VALUES (57, 202611, 10, 1795483147, 1795483486);
INSERT INTO "learnt" VALUES (58, 202609, 1, 1789551334, NULL);
INSERT INTO "learnt" VALUES (58, 202610, 4, 1792143334, 1792143934);
INSERT INTO "learnt" VALUES (58, 202611, 2, 1794821734, 1794822334);
INSERT INTO "learnt" VALUES (58, 202611, 7, 1795396747, 1795397875);
INSERT INTO "learnt" VALUES (59, 202610, 1, 1790933928, NULL);
INSERT INTO "learnt" VALUES (59, 202611, 5, 1793612328, 1793612928);
INSERT INTO "learnt" VALUES (59, 202611, 7, 1795742347, NULL);
INSERT INTO "learnt" VALUES (60, 202609, 1, 1788774025, 1788774625);
INSERT INTO "learnt" VALUES (60, 202610, 1, 1791366025, NULL);
INSERT INTO "learnt" VALUES (60, 202611, 7, 1795828747, 1795829377);
INSERT INTO "learnt" VALUES (61, 202609, 1, 1789206122, 1789206722);
INSERT INTO "learnt" VALUES (61, 202611, 7, 1795569547, 1795570288);
INSERT INTO "learnt" VALUES (61, 202611, 9, 1794476522, NULL);
INSERT INTO "learnt" VALUES (61, 202611, 10, 1795742347, 1795742594);
INSERT INTO "learnt" VALUES (62, 202610, 1, 1792230219, 1792230819);
INSERT INTO "learnt" VALUES (62, 202611, 10, 1794908619, 1794909219);
INSERT INTO "learnt" VALUES (63, 202610, 2, 1792662316, 1792662916);
INSERT INTO "learnt" VALUES (63, 202611, 7, 1795396747, 1795397710);
INSERT INTO "learnt" VALUES (64, 202611, 2, 1793699213, 1793699813);
INSERT INTO "learnt" VALUES (64, 202611, 7, 1795310347, 1795311421);
INSERT INTO "learnt" VALUES (64, 202611, 10, 1795483147, 1795483505);
INSERT INTO "learnt" VALUES (65, 202610, 1, 1791452910, 1791453510);
INSERT INTO "learnt" VALUES (65, 202611, 4, 1794131310, 1794131910);
INSERT INTO "learnt" VALUES (65, 202611, 7, 1795742347, 1795742812);
INSERT INTO "learnt" VALUES (65, 202611, 10, 1795915147, 1795915302);
INSERT INTO "learnt" VALUES (66, 202610, 1, 1791885007, NULL);
INSERT INTO "learnt" VALUES (66, 202611, 5, 1794563407, NULL);
INSERT INTO "learnt" VALUES (66, 202611, 7, 1795655947, NULL);
INSERT INTO "learnt" VALUES (67, 202609, 1, 1789725104, NULL);
INSERT INTO "learnt" VALUES (67, 202610, 1, 1792317104, 1792317704);
INSERT INTO "learnt" VALUES (67, 202611, 7, 1795569547, 1795570234);
INSERT INTO "learnt" VALUES (68, 202609, 1, 1790157201, 1790157801);
INSERT INTO "learnt" VALUES (68, 202611, 7, 1795483147, 1795483945);
INSERT INTO "learnt" VALUES (68, 202611, 9, 1795427601, NULL);
INSERT INTO "learnt" VALUES (68, 202611, 10, 1795655947, 1795656213);
INSERT INTO "learnt" VALUES (69, 202609, 1, 1789377564, NULL);
INSERT INTO "learnt" VALUES (69, 202610, 1, 1791969564, 1791970164);
INSERT INTO "learnt" VALUES (69, 202611, 7, 1795742347, 1795743256);
INSERT INTO "learnt" VALUES (69, 202611, 9, 1794647964, 1794648564);
INSERT INTO "learnt" VALUES (70, 202610, 1, 1791105370, 1791105970);
INSERT INTO "learnt" VALUES (70, 202611, 5, 1793783770, 1793784370);
INSERT INTO "learnt" VALUES (70, 202611, 7, 1795396747, NULL);
INSERT INTO "learnt" VALUES (70, 202611, 10, 1795569547, 1795569887);
INSERT INTO "learnt" VALUES (71, 202610, 1, 1791537467, NULL);
INSERT INTO "learnt" VALUES (71, 202611, 7, 1795310347, 1795311478);
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
CREATE INDEX item_owner ON item (owner_id, changed);
CREATE INDEX version_hash ON version (hash);
CREATE INDEX item_lesson_lesson ON item_lesson (lesson_id);
CREATE INDEX review_event_item ON review_event (item_id);
CREATE INDEX upload_person ON upload (person_id, state);
CREATE INDEX upload_expires ON upload (state, expires);
CREATE INDEX attempt_item ON attempt (item_id, person_id);
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

PRAGMA user_version=14;
COMMIT;
