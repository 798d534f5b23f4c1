/* A backup is whole or it is none, and a restore never meets living data. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <signal.h>
#include <unistd.h>

#include "util/buf.h"
#include "util/clock.h"
#include "util/code.h"
#include "util/files.h"

#include "store/backup.h"
#include "store/objects.h"
#include "audit/audit.h"
#include "health/drill.h"
#include "library/intake.h"
#include "runner/nightly.h"
#include "runner/verifynight.h"
#include "app/tables.h"
#include "tests/lib/tmpdata.h"

#define NOW	1795000000	/* 2026-11-18 */
#define DAY	86400
#define BIG	200000

static struct tmpdata t;
static struct err e;
static struct backup b;
static char dir[400], back[400];
static char one[CODE_HASH_HEX], two[CODE_HASH_HEX];
static int said;
static char last[500];

static void
say(void *arg, const char *code, const char *text)
{
	(void)arg;
	(void)code;
	said++;
	snprintf(last, sizeof(last), "%s", text);
}

static void
object(const char *key, size_t n, int fill, char hash[CODE_HASH_HEX])
{
	char path[500], sql[700], *text = malloc(n);
	uint8_t sum[CODE_SHA256];

	memset(text, fill, n);
	code_sha256(text, n, sum);
	code_hex(sum, sizeof(sum), hash);
	snprintf(path, sizeof(path), "%s/uploads/tmp", t.dir);
	assert_int_equal(files_write(path, text, n, 0600, &e), 0);
	assert_int_equal(objects_take(t.dir, path, hash, &e), 0);
	assert_int_equal(objects_put_index(t.dir, hash, key, 1, &e), 0);
	snprintf(sql, sizeof(sql), "INSERT INTO object VALUES "
	    "('%s', %zu, 0, NULL)", hash, n);
	tmpdata_sql(&t, sql);
	snprintf(sql, sizeof(sql), "INSERT INTO item (key, school_id, owner_id,"
	    " title, folded, state, created, changed) VALUES ('%s', 1, 1, 'T',"
	    " 't', 'published', 0, 0)", key);
	tmpdata_sql(&t, sql);
	snprintf(sql, sizeof(sql), "INSERT INTO version (item_id, no, hash, "
	    "file_name, bytes, created) SELECT id, 1, '%s', 'a', %zu, 0 "
	    "FROM item WHERE key = '%s'", hash, n, key);
	tmpdata_sql(&t, sql);
	free(text);
}

static int
setup(void **state)
{
	char path[500];

	(void)state;
	clock_set(NOW);
	tmpdata_new(&t);
	memset(&e, 0, sizeof(e));
	memset(&b, 0, sizeof(b));
	said = 0;
	snprintf(dir, sizeof(dir), "%s/out", t.dir);
	snprintf(back, sizeof(back), "%s/again", t.dir);
	b.dir = dir;
	b.data = t.dir;
	b.say = say;
	tmpdata_sql(&t, "INSERT INTO unit (id, key, kind, name, created) "
	    "VALUES (1, 'u', 'school', 'A', 0)");
	tmpdata_sql(&t, "INSERT INTO person (id, key, unit_id, login, name, "
	    "folded, created) VALUES (1, 'p', 1, 'hanh', 'H', 'h', 0)");
	tmpdata_sql(&t, "INSERT INTO session VALUES (1, 'd', 1, 'c', '', '', "
	    "0, 0, 9999999999)");
	object("a", BIG, 'a', one);
	object("b", 10, 'b', two);
	snprintf(path, sizeof(path), "%s/secret", t.dir);
	assert_int_equal(files_write(path, "0123456789", 10, 0600, &e), 0);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	tmpdata_free(&t);
	return (0);
}

/* The bit ${n} of the file turned; writable again for that. */
static void
flip(const char *path, long n)
{
	unsigned char c;
	int fd;

	assert_int_equal(chmod(path, 0600), 0);
	fd = open(path, O_RDWR);
	assert_true(fd >= 0);
	assert_int_equal(pread(fd, &c, 1, n / 8), 1);
	c ^= (unsigned char)(1 << n % 8);
	assert_int_equal(pwrite(fd, &c, 1, n / 8), 1);
	close(fd);
}

static int64_t
size_of(const char *path)
{
	struct stat st;

	return (stat(path, &st) == 0 ? (int64_t)st.st_size : -1);
}

static long
again_sql(const char *sql)
{
	struct tmpdata a = t;

	snprintf(a.path, sizeof(a.path), "%.280s/hoclieu.db", back);
	return (tmpdata_sql(&a, sql));
}

static void
t_way(void **state)
{
	char path[500], hash[CODE_HASH_HEX];
	struct backup r = b;
	struct stat st;
	int64_t n;

	(void)state;
	assert_int_equal(backup_make(&b, &e), 0);
	assert_int_equal(b.files, 4);		/* two objects, two indexes */
	assert_int_equal(b.fresh, 4);
	assert_int_equal(b.missing, 0);
	assert_int_equal(backup_check(&b, NULL, &e), 0);
	/* The second copy adds only what is new. */
	clock_set(NOW + DAY);
	object("c", 99, 'c', hash);
	assert_int_equal(backup_make(&b, &e), 0);
	assert_int_equal(b.files, 6);
	assert_int_equal(b.fresh, 2);
	r.data = back;
	assert_int_equal(backup_restore(&r, NULL, &e), 0);
	assert_string_equal(r.name, b.name);
	objects_path(back, one, path, sizeof(path));
	assert_int_equal(backup_hash(path, hash, &n, &e), 0);
	assert_string_equal(hash, one);
	objects_index_path(back, two, path, sizeof(path));
	assert_int_equal(size_of(path), 1);
	snprintf(path, sizeof(path), "%s/secret", back);
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	assert_int_equal(again_sql("SELECT count(*) FROM item"), 3);
	assert_int_equal(again_sql("SELECT count(*) FROM session"), 0);
	/* Over living data: never, and nothing is touched. */
	assert_int_equal(backup_restore(&r, NULL, &e), -1);
	assert_string_equal(e.code, "RESTORE-NOT-EMPTY");
	assert_int_equal(again_sql("SELECT count(*) FROM item"), 3);
}

static void
t_older_copy(void **state)
{
	char name[BACKUP_NAME], hash[CODE_HASH_HEX];
	struct backup r = b;

	(void)state;
	assert_int_equal(backup_make(&b, &e), 0);
	snprintf(name, sizeof(name), "%s", b.name);
	object("c", 99, 'c', hash);
	assert_int_equal(backup_make(&b, &e), 0);	/* the same second */
	assert_string_not_equal(b.name, name);
	r.data = back;
	assert_int_equal(backup_restore(&r, "../x", &e), -1);
	assert_string_equal(e.code, "BACKUP-MISSING");
	assert_int_equal(backup_restore(&r, name, &e), 0);
	assert_int_equal(again_sql("SELECT count(*) FROM item"), 2);
}

/* One bit anywhere: found, the file named, nothing in place. */
static void
flipped(const char *path, long bit)
{
	struct backup r = b;
	char copy[500];

	said = 0;
	r.data = back;
	snprintf(copy, sizeof(copy), "%s", path);
	flip(copy, bit);
	assert_int_equal(backup_check(&b, NULL, &e), -1);
	assert_string_equal(e.code, "BACKUP-DAMAGED");
	assert_int_equal(backup_restore(&r, NULL, &e), -1);
	assert_string_equal(e.code, "BACKUP-DAMAGED");
	assert_true(said == 0 || strstr(last, copy) != NULL);
	assert_int_equal(access(back, F_OK) == 0 && rmdir(back) != 0, 0);
	flip(copy, bit);
	assert_int_equal(backup_check(&b, NULL, &e), 0);
}

static void
t_one_bit(void **state)
{
	char path[500], hash[CODE_HASH_HEX];
	int64_t n;
	long i;

	(void)state;
	assert_int_equal(backup_make(&b, &e), 0);
	backup_pool(dir, one, path, sizeof(path));
	for (i = 0; i < 8; i++)
		flipped(path, i * (BIG - 1) + i);
	assert_string_equal(strstr(last, one) != NULL ? "named" : last,
	    "named");
	snprintf(path, sizeof(path), "%s/index/%.2s/%s.idx", t.dir, one, one);
	assert_int_equal(backup_hash(path, hash, &n, &e), 0);
	backup_pool(dir, hash, path, sizeof(path));
	flipped(path, 3);
	snprintf(path, sizeof(path), "%s/%s/hoclieu.db", dir, b.name);
	flipped(path, 8 * 5000 + 1);
	snprintf(path, sizeof(path), "%s/%s/secret", dir, b.name);
	flipped(path, 7);
	/* Inside the manifest: in a hash, in a number, in a brace. */
	snprintf(path, sizeof(path), "%s/%s/manifest.json", dir, b.name);
	for (i = 0; i < size_of(path); i += 37)
		if (i != 1)
			flipped(path, i * 8);
}

static void
t_missing_file(void **state)
{
	char path[500];

	(void)state;
	assert_int_equal(backup_make(&b, &e), 0);
	backup_pool(dir, two, path, sizeof(path));
	assert_int_equal(unlink(path), 0);
	assert_int_equal(backup_check(&b, NULL, &e), -1);
	assert_string_equal(e.code, "BACKUP-DAMAGED");
	assert_non_null(strstr(last, two));
	/* The next copy puts it back: the earlier one is whole again. */
	assert_int_equal(backup_make(&b, &e), 0);
	assert_int_equal(b.fresh, 1);
	assert_int_equal(backup_check(&b, NULL, &e), 0);
}

/* A damaged original does not keep the rest from being saved. */
static void
t_lost_original(void **state)
{
	char path[500];
	struct backup r = b;

	(void)state;
	objects_path(t.dir, one, path, sizeof(path));
	flip(path, 99);
	assert_int_equal(backup_make(&b, &e), 0);
	assert_int_equal(b.missing, 1);
	assert_int_equal(said, 1);
	r.data = back;
	assert_int_equal(backup_restore(&r, NULL, &e), 0);
	assert_int_equal(r.missing, 1);
	objects_path(back, two, path, sizeof(path));
	assert_int_equal(access(path, F_OK), 0);
}

/* Names in the backup folder but ".", "..", objects and lock. */
static int
copies(void)
{
	struct backup_names all;
	int n;

	assert_int_equal(backup_list(dir, &all, &e), 0);
	n = (int)all.n;
	backup_list_free(&all);
	return (n);
}

static void
t_no_room(void **state)
{
	struct stat st;
	char path[500];

	(void)state;
	b.reserve = (int64_t)1 << 60;
	assert_int_equal(backup_make(&b, &e), -1);
	assert_string_equal(e.code, "BACKUP-NO-ROOM");
	assert_int_equal(copies(), 0);
	backup_pool(dir, one, path, sizeof(path));
	assert_int_equal(stat(path, &st), -1);
}

/* Cut by a limit on file sizes in the middle of an object: none is left. */
static void
t_cut(void **state)
{
	struct rlimit small = { BIG / 2 * 3, BIG / 2 * 3 };
	char newest[BACKUP_NAME], hash[CODE_HASH_HEX];
	int status;
	pid_t pid;

	(void)state;
	assert_int_equal(backup_make(&b, &e), 0);
	object("gross", 4 * BIG, 'g', hash);
	if ((pid = fork()) == 0) {
		signal(SIGXFSZ, SIG_IGN);
		setrlimit(RLIMIT_FSIZE, &small);
		_exit(backup_make(&b, &e) == -1 ? 42 : 1);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(WEXITSTATUS(status), 42);
	assert_int_equal(copies(), 1);
	assert_int_equal(backup_newest(dir, newest, sizeof(newest)), 1);
	assert_string_equal(newest, b.name);
	assert_int_equal(backup_check(&b, NULL, &e), 0);
	assert_int_equal(backup_make(&b, &e), 0);
	assert_int_equal(copies(), 2);
}

static void
t_two_at_once(void **state)
{
	int lock;

	(void)state;
	assert_int_equal(files_mkdirs(dir, 0700, &e), 0);
	lock = backup_lock(dir, &e);
	assert_true(lock >= 0);
	assert_int_equal(backup_make(&b, &e), -1);
	assert_string_equal(e.code, "BACKUP-BUSY");
	close(lock);
	assert_int_equal(backup_make(&b, &e), 0);
}

/* The pool shares the disk's blocks, and loses what no copy names. */
static void
t_keep(void **state)
{
	struct backup_names all;
	char path[500];
	struct stat st;
	int i, n;

	(void)state;
	b.link = 1;
	assert_int_equal(backup_make(&b, &e), 0);
	backup_pool(dir, one, path, sizeof(path));
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_nlink, 2);
	tmpdata_sql(&t, "UPDATE item SET state = 'deleted' WHERE key = 'b'");
	for (i = 1; i < 80; i++) {
		clock_set(NOW + (int64_t)i * DAY);
		assert_int_equal(backup_make(&b, &e), 0);
	}
	assert_true(backup_keep(dir, &e) > 60);
	assert_int_equal(backup_list(dir, &all, &e), 0);
	n = (int)all.n;
	/* 7 days, the older weeks and months of 80 days from 18 November. */
	assert_in_range(n, 9, 13);
	assert_string_equal(all.name[0], b.name);
	assert_int_equal(access(path, F_OK), 0);
	backup_pool(dir, two, path, sizeof(path));
	assert_int_equal(access(path, F_OK), -1);
	for (i = 0; i < n; i++)
		assert_int_equal(backup_check(&b, all.name[i], &e), 0);
	assert_int_equal(backup_keep(dir, &e), 0);
	/* A list that cannot be read: nothing is tidied. */
	snprintf(path, sizeof(path), "%s/%s/manifest.json", dir,
	    all.name[n - 1]);
	backup_list_free(&all);
	flip(path, 8 * 40);
	assert_int_equal(backup_keep(dir, &e), -1);
	assert_int_equal(backup_check(&b, NULL, &e), 0);
}

static void
t_night(void **state)
{
	struct civil c = clock_civil(nightly_next(NOW));
	int64_t due;

	(void)state;
	assert_int_equal(c.hour, 2);
	assert_true(nightly_next(NOW) > NOW);
	assert_true(nightly_next(NOW) <= NOW + DAY);
	assert_int_equal(nightly_next(nightly_next(NOW)),
	    nightly_next(NOW) + DAY);
	assert_int_equal(nightly_plan(t.db, &e), 0);
	assert_int_equal(jobs_due(t.db, "nightly", 0, &due, &e), 1);
	assert_int_equal(due, nightly_next(NOW));
	/* Planned again: unchanged; missed: soon after the start. */
	clock_set(NOW + 60);
	assert_int_equal(nightly_plan(t.db, &e), 0);
	assert_int_equal(jobs_due(t.db, "nightly", 0, &due, &e), 1);
	assert_int_equal(due, nightly_next(NOW));
	clock_set(NOW + 3 * DAY);
	assert_int_equal(nightly_plan(t.db, &e), 0);
	assert_int_equal(jobs_due(t.db, "nightly", 0, &due, &e), 1);
	assert_in_range(due, NOW + 3 * DAY, NOW + 3 * DAY + 3600);
}

/* What the newest copy gives back is looked at as a school; nothing stays behind. */
static void
t_drill(void **state)
{
	char path[500];

	(void)state;
	memset(&b, 0, sizeof(b));
	b.dir = dir;
	b.data = t.dir;
	b.say = say;
	tmpdata_sql(&t, "UPDATE item SET state = 'draft'");
	assert_int_equal(drill_run(&b, &e), -1);
	assert_string_equal(e.code, "BACKUP-MISSING");
	assert_int_equal(backup_make(&b, &e), 0);
	said = 0;
	assert_int_equal(drill_run(&b, &e), 0);
	assert_int_equal(said, 0);
	assert_true(b.files > 2);
	snprintf(path, sizeof(path), "%s/drill.part", dir);
	assert_int_equal(access(path, F_OK), -1);
	/* Shared files: the pool has kept its own. */
	assert_int_equal(backup_check(&b, NULL, &e), 0);
	/* A misfit in the copy, with every byte as it was copied. */
	tmpdata_sql(&t, "UPDATE item SET live_id = 999999");
	clock_set(NOW + 60);
	assert_int_equal(backup_make(&b, &e), 0);
	assert_int_equal(drill_run(&b, &e), -1);
	assert_string_equal(e.code, "DRILL-DAMAGED");
	assert_int_equal(access(path, F_OK), -1);
	/* No room for a database. */
	err_clear(&e);
	b.reserve = (int64_t)1 << 60;
	assert_int_equal(drill_run(&b, &e), -1);
	assert_string_equal(e.code, "BACKUP-NO-ROOM");
	err_clear(&e);
}

static void
t_drill_due(void **state)
{
	int64_t first = clock_utc(2026, 12, 6) + 7200;	/* a Sunday */

	(void)state;
	assert_int_equal(drill_due(t.db, NOW, &e), 1);
	tmpdata_sql(&t, "INSERT INTO audit (at, person_id, verb, kind, ref)"
	    " VALUES (1, 0, 'drill-failed', 'backup', 0)");
	assert_int_equal(drill_due(t.db, NOW, &e), 1);
	tmpdata_sql(&t, "INSERT INTO audit (at, person_id, verb, kind, ref)"
	    " VALUES (2, 0, 'drill', 'backup', 5)");
	assert_int_equal(drill_due(t.db, NOW, &e), 0);
	assert_int_equal(drill_due(t.db, first, &e), 1);
	assert_int_equal(drill_due(t.db, first + DAY, &e), 0);
	assert_int_equal(drill_due(t.db, first + 7 * DAY, &e), 0);
}

/* By night: words in a file, the outcome in the trail, with its first code. */
static void
t_look(void **state)
{
	static const struct sql_table *const own[] = { &intake_sql };
	struct buf out = { 0 };
	char path[500], note[80];
	struct db *night;
	int64_t at;
	long found;

	(void)state;
	night = tables_with(t.dir, DB_WRITE, own, 1, &e);
	assert_non_null(night);
	tmpdata_sql(&t, "UPDATE item SET state = 'draft'");
	tmpdata_sql(&t, "INSERT INTO job (kind, ref, due, created)"
	    " SELECT 'check', id, 0, 0 FROM version");
	snprintf(path, sizeof(path), "%s/" VERIFY_REPORT, t.dir);
	assert_int_equal(verify_night(night, t.dir, 0, &found, &e), 0);
	assert_int_equal(found, 0);
	assert_int_equal(audit_last(night, "verify", &at, note, sizeof(note),
	    &e), 1);
	assert_int_equal(files_read(path, 10000, &out, &e), 0);
	buf_put(&out, "", 1);
	assert_null(strstr(out.p, "REF-"));
	tmpdata_sql(&t, "UPDATE item SET live_id = 999999");
	assert_int_equal(verify_night(night, t.dir, 1, &found, &e), 0);
	assert_true(found > 0);
	assert_int_equal(audit_last(night, "verify-failed", &at, note,
	    sizeof(note), &e), 1);
	assert_string_equal(note, "REF-VERSION");
	buf_clear(&out);
	assert_int_equal(files_read(path, 10000, &out, &e), 0);
	buf_put(&out, "", 1);
	assert_non_null(strstr(out.p, "REF-VERSION"));
	buf_free(&out);
	db_close(night);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_way), CASE(t_older_copy), CASE(t_one_bit),
		CASE(t_missing_file), CASE(t_lost_original), CASE(t_no_room),
		CASE(t_cut), CASE(t_two_at_once), CASE(t_keep), CASE(t_night),
		CASE(t_drill), CASE(t_drill_due), CASE(t_look),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
