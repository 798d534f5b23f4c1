/* What the hourly round removes, and what it must never touch. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utime.h>

#include "util/clock.h"
#include "util/code.h"
#include "util/files.h"

#include "store/objects.h"
#include "store/settings.h"
#include "packages/upload.h"
#include "library/intake.h"
#include "runner/sweep.h"
#include "app/tables.h"
#include "tests/lib/tmpdata.h"

#define NOW	1795000000
#define DAY	86400

static struct tmpdata t;
static struct db *db;
static struct err e;

static int
setup(void **state)
{
	static const struct sql_table *const own[] = { &intake_sql,
	    &sweep_sql };

	(void)state;
	clock_set(NOW);
	tmpdata_new(&t);
	memset(&e, 0, sizeof(e));
	db = tables_with(t.dir, DB_WRITE, own, 2, &e);
	assert_non_null(db);
	tmpdata_sql(&t, "INSERT INTO unit (id, key, kind, name, created) "
	    "VALUES (1, 'u', 'school', 'A', 0)");
	tmpdata_sql(&t, "INSERT INTO person (id, key, unit_id, login, name, "
	    "folded, created) VALUES (1, 'p', 1, 'hanh', 'H', 'h', 0)");
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	db_close(db);
	tmpdata_free(&t);
	return (0);
}

/* An object file of ${text} that is ${age} old; its hash into ${hash}. */
static void
object(const char *text, int64_t age, char hash[CODE_HASH_HEX])
{
	char path[400];
	uint8_t sum[CODE_SHA256];
	struct utimbuf times = { NOW - age, NOW - age };

	code_sha256(text, strlen(text), sum);
	code_hex(sum, sizeof(sum), hash);
	snprintf(path, sizeof(path), "%s/uploads/tmp", t.dir);
	assert_int_equal(files_write(path, text, strlen(text), 0600, &e), 0);
	assert_int_equal(objects_take(t.dir, path, hash, &e), 0);
	assert_int_equal(objects_put_index(t.dir, hash, "i", 1, &e), 0);
	objects_path(t.dir, hash, path, sizeof(path));
	assert_int_equal(utime(path, &times), 0);
}

/* An item in ${state}, last changed ${age} ago, whose version is ${hash}. */
static void
item(const char *key, const char *state, int64_t age, int64_t expires,
    const char *hash)
{
	char sql[600];

	snprintf(sql, sizeof(sql), "INSERT INTO item (key, school_id, owner_id,"
	    " title, folded, state, created, changed, expires) VALUES ('%s', 1,"
	    " 1, 'T', 't', '%s', 0, %lld, %lld)", key, state,
	    (long long)(NOW - age), (long long)expires);
	tmpdata_sql(&t, sql);
	snprintf(sql, sizeof(sql), "INSERT OR IGNORE INTO object VALUES "
	    "('%s', 1, 0, NULL)", hash);
	tmpdata_sql(&t, sql);
	snprintf(sql, sizeof(sql), "INSERT INTO version (item_id, no, hash, "
	    "file_name, bytes, created) SELECT id, 1, '%s', 'a.zip', 1, 0 "
	    "FROM item WHERE key = '%s'", hash, key);
	tmpdata_sql(&t, sql);
}

static int
there(const char *hash)
{
	char path[400], index[400];
	int a, b;

	objects_path(t.dir, hash, path, sizeof(path));
	objects_index_path(t.dir, hash, index, sizeof(index));
	a = access(path, F_OK) == 0;
	b = access(index, F_OK) == 0;
	assert_int_equal(a, b);		/* the two go together */
	return (a);
}

static void
t_objects(void **state)
{
	char young[CODE_HASH_HEX], orphan[CODE_HASH_HEX], used[CODE_HASH_HEX];
	char deleted[CODE_HASH_HEX], slip[CODE_HASH_HEX], both[CODE_HASH_HEX];

	(void)state;
	object("young", DAY, young);
	object("orphan", 3 * DAY, orphan);
	object("used", 300 * DAY, used);
	object("deleted", 300 * DAY, deleted);
	object("slip", 300 * DAY, slip);
	object("both", 300 * DAY, both);
	item("a", "published", 200 * DAY, 0, used);
	item("b", "deleted", 3 * DAY, 0, deleted);
	item("c", "deleted", DAY, 0, slip);
	item("d", "deleted", 3 * DAY, 0, both);
	item("e", "withdrawn", 3 * DAY, 0, both);
	assert_int_equal(sweep_all(db, t.dir, &e), 0);
	assert_int_equal(there(young), 1);
	assert_int_equal(there(orphan), 0);
	assert_int_equal(there(used), 1);
	assert_int_equal(there(deleted), 0);
	assert_int_equal(there(slip), 1);
	assert_int_equal(there(both), 1);
}

static void
t_refused_expires(void **state)
{
	char old[CODE_HASH_HEX], fresh[CODE_HASH_HEX];

	(void)state;
	object("old", 40 * DAY, old);
	object("fresh", 40 * DAY, fresh);
	item("a", "refused", 31 * DAY, NOW - 1, old);
	item("b", "refused", 29 * DAY, NOW + DAY, fresh);
	assert_int_equal(sweep_all(db, t.dir, &e), 0);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM item "
	    "WHERE state = 'deleted' AND key = 'a'"), 1);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM audit "
	    "WHERE verb = 'expire'"), 1);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM item "
	    "WHERE state = 'refused'"), 1);
	/* The tombstone's grace first, then the file. */
	assert_int_equal(there(old), 1);
	clock_set(NOW + 3 * DAY);
	tmpdata_sql(&t, "UPDATE item SET expires = 1999999999 "
	    "WHERE state = 'refused'");
	assert_int_equal(sweep_all(db, t.dir, &e), 0);
	assert_int_equal(there(old), 0);
	assert_int_equal(there(fresh), 1);
}

/* An empty database beside a full store is a mistake, not an order. */
static void
t_never_many(void **state)
{
	char hash[CODE_HASH_HEX], text[20];
	int i;

	(void)state;
	for (i = 0; i < 30; i++) {
		snprintf(text, sizeof(text), "object %d", i);
		object(text, 30 * DAY, hash);
	}
	assert_int_equal(sweep_all(db, t.dir, &e), 0);
	for (i = 0; i < 30; i++) {
		uint8_t sum[CODE_SHA256];

		snprintf(text, sizeof(text), "object %d", i);
		code_sha256(text, strlen(text), sum);
		code_hex(sum, sizeof(sum), hash);
		assert_int_equal(there(hash), 1);
	}
	/* Not in the log alone: the self-check counts it. */
	assert_int_equal(tmpdata_sql(&t, "SELECT count(*) FROM problem "
	    "WHERE code = 'SWEEP-TOO-MANY'"), 1);
}

/* The copy before the last migration goes when it is two months old. */
static void
t_before(void **state)
{
	struct utimbuf times = { NOW - 59 * DAY, NOW - 59 * DAY };
	char path[400];

	(void)state;
	snprintf(path, sizeof(path), "%s/hoclieu.db.before", t.dir);
	assert_int_equal(files_write(path, "x", 1, 0600, &e), 0);
	assert_int_equal(utime(path, &times), 0);
	assert_int_equal(sweep_all(db, t.dir, &e), 0);
	assert_int_equal(access(path, F_OK), 0);
	times.modtime = NOW - 61 * DAY;
	assert_int_equal(utime(path, &times), 0);
	assert_int_equal(sweep_all(db, t.dir, &e), 0);
	assert_int_equal(access(path, F_OK), -1);
}

static void
part(const char *key, int64_t age, char *path, size_t size)
{
	struct utimbuf times = { NOW - age, NOW - age };

	upload_path(t.dir, key, path, size);
	assert_int_equal(files_write(path, "x", 1, 0600, &e), 0);
	assert_int_equal(utime(path, &times), 0);
}

static void
t_parts(void **state)
{
	char open[400], gone[400], orphan[400], young[400];
	struct upload a, b;

	(void)state;
	assert_int_equal(upload_create(db, 1, 0, "a.zip", 5, &a, &e), 0);
	assert_int_equal(upload_create(db, 1, 0, "b.zip", 5, &b, &e), 0);
	assert_int_equal(upload_cancel(db, b.id, &e), 1);
	part(a.key, DAY, open, sizeof(open));
	part(b.key, DAY, gone, sizeof(gone));
	part("abcdefghijklmnopqrstuvwxyz", DAY, orphan, sizeof(orphan));
	part("abcdefghijklmnopqrstuvwxy2", 10, young, sizeof(young));
	assert_int_equal(sweep_upload(db, t.dir, a.id, &e), 0);
	assert_int_equal(access(open, F_OK), 0);
	assert_int_equal(sweep_upload(db, t.dir, b.id, &e), 0);
	assert_int_equal(access(gone, F_OK), -1);
	assert_int_equal(sweep_all(db, t.dir, &e), 0);
	assert_int_equal(access(open, F_OK), 0);
	assert_int_equal(access(orphan, F_OK), -1);
	assert_int_equal(access(young, F_OK), 0);
	/* Past its time: first the row, then the file. */
	clock_set(NOW + 8 * DAY);
	assert_int_equal(sweep_all(db, t.dir, &e), 0);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM upload "
	    "WHERE state = 'expired'"), 1);
	assert_int_equal(access(open, F_OK), -1);
	/* The longest month's limits still count them. */
	clock_set(NOW + 32 * DAY);
	assert_int_equal(sweep_all(db, t.dir, &e), 0);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM upload"), 2);
	clock_set(NOW + 41 * DAY);
	assert_int_equal(sweep_all(db, t.dir, &e), 0);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM upload"), 0);
}

static void
t_sessions(void **state)
{
	char sql[300];

	(void)state;
	snprintf(sql, sizeof(sql), "INSERT INTO session (digest, person_id, "
	    "csrf, peer, agent, created, used, expires) VALUES "
	    "('live', 1, '', '', '', 0, %d, %d), ('idle', 1, '', '', '', 0, 5, "
	    "%d), ('over', 1, '', '', '', 0, %d, 5)", NOW, NOW + DAY, NOW + DAY,
	    NOW);
	tmpdata_sql(&t, sql);
	snprintf(sql, sizeof(sql), "INSERT INTO sign_in_failure VALUES "
	    "('a', 'account', 3, %d), ('b', 'stranger', 3, 5)", NOW - 60);
	tmpdata_sql(&t, sql);
	assert_int_equal(sweep_all(db, t.dir, &e), 0);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM session"), 1);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM session "
	    "WHERE digest = 'live'"), 1);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM "
	    "sign_in_failure"), 1);
}

/* What pupils met goes with a deleted item, after the time for a slip; else it stays. */
static void
t_remarks(void **state)
{
	char hash[CODE_HASH_HEX];

	(void)state;
	object("x", DAY, hash);
	item("a", "published", 200 * DAY, 0, hash);
	item("b", "deleted", 3 * DAY, 0, hash);
	item("c", "deleted", 100, 0, hash);
	tmpdata_sql(&t, "INSERT INTO play_remark (version_id, preview, kind,"
	    " element, value, first, last) SELECT id, 0, 'missing', 'a.png',"
	    " '', 0, 0 FROM version");
	tmpdata_sql(&t, "INSERT INTO play_remark_person (remark_id, person_id)"
	    " SELECT id, 1 FROM play_remark");
	assert_int_equal(sweep_all(db, t.dir, &e), 0);
	assert_int_equal(tmpdata_sql(&t, "SELECT count(*) FROM play_remark"),
	    2);
	assert_int_equal(tmpdata_sql(&t, "SELECT count(*)"
	    " FROM play_remark_person"), 2);
	assert_int_equal(tmpdata_sql(&t, "SELECT count(*) FROM play_remark r"
	    " JOIN version v ON v.id = r.version_id JOIN item i"
	    " ON i.id = v.item_id WHERE i.key = 'b'"), 0);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_objects), CASE(t_refused_expires), CASE(t_never_many), CASE(t_before),
		CASE(t_parts), CASE(t_sessions), CASE(t_remarks),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
