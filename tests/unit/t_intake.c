/* From a complete upload to a checked version, with a crash between all steps. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "util/clock.h"
#include "util/buf.h"
#include "util/code.h"
#include "util/files.h"

#include "store/objects.h"
#include "parse/report.h"
#include "packages/upload.h"
#include "library/library.h"
#include "library/intake.h"
#include "app/tables.h"
#include "tests/lib/tmpdata.h"

static struct tmpdata t;
static struct db *db;
static struct err e;
static struct upload up;
static int64_t item_id;
static char hash[CODE_HASH_HEX], part[400], stored[400];

/* A complete upload of "hello" that is to become ${item_id}. */
static void
complete(int64_t item)
{
	uint8_t sum[CODE_SHA256];
	char key[CODE_KEY];

	code_sha256("hello", 5, sum);
	code_hex(sum, sizeof(sum), hash);
	assert_int_equal(db_begin(db, &e), 0);
	assert_int_equal(upload_create(db, 1, item, "Bai 1.zip", 5, &up, &e),
	    0);
	upload_path(t.dir, up.key, part, sizeof(part));
	objects_path(t.dir, hash, stored, sizeof(stored));
	assert_int_equal(files_write(part, "hello", 5, 0600, &e), 0);
	code_state_add(&up.sha, "hello", 5);
	assert_int_equal(upload_advance(db, &up, 5, &up.sha, &e), 1);
	if (item == 0)
		assert_int_equal(library_new(db, 1, 1, up.name, key, &item,
		    &e), 0);
	item_id = item;
	assert_int_equal(upload_complete(db, up.id, item, hash, &e), 0);
	assert_int_equal(jobs_add(db, "finish", up.id, 0, &e), 0);
	assert_int_equal(db_commit(db, &e), 0);
}

static int
setup(void **state)
{
	static const struct sql_table *const own[] = { &intake_sql };

	(void)state;
	clock_set(1795000000);
	tmpdata_new(&t);
	memset(&e, 0, sizeof(e));
	db = tables_with(t.dir, DB_WRITE, own, 1, &e);
	assert_non_null(db);
	tmpdata_sql(&t, "INSERT INTO unit (id, key, kind, name, created) "
	    "VALUES (1, 'u', 'school', 'A', 0)");
	tmpdata_sql(&t, "INSERT INTO person (id, key, unit_id, login, name, "
	    "folded, created) VALUES (1, 'p', 1, 'hanh', 'H', 'h', 0)");
	complete(0);
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

static void
take(const char *kind, struct job *j)
{
	assert_int_equal(jobs_take(db, 60, j, &e), 1);
	assert_string_equal(j->kind, kind);
}

static void
t_finish_and_check(void **state)
{
	struct check_report *r = report_new();
	struct buf none = { 0 };
	struct intake in;
	struct job j;

	(void)state;
	take("finish", &j);
	assert_int_equal(intake_finish(db, t.dir, &j, &e), 0);
	assert_int_equal(access(part, F_OK), -1);
	assert_int_equal(access(stored, F_OK), 0);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM upload "
	    "WHERE state = 'done'"), 1);
	take("check", &j);
	assert_int_equal(intake_version(db, j.ref, &in, &e), 1);
	assert_string_equal(in.hash, hash);
	assert_string_equal(in.name, "Bai 1.zip");
	assert_int_equal(in.bytes, 5);
	assert_int_equal(in.package, 0);
	r->format = CHECK_PDF;
	report_settle(r);
	assert_int_equal(intake_checked(db, &in, r, &none, j.id, &e), 0);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM item "
	    "WHERE state = 'draft'"), 1);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM object "
	    "WHERE verified IS NOT NULL"), 1);
	/* What is left to do: its thumbnail. */
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM job"), 1);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM job j "
	    "JOIN package k ON k.id = j.ref WHERE j.kind = 'rendition'"), 1);
	assert_int_equal(intake_version(db, in.version, &in, &e), 1);
	assert_true(in.package > 0);
	assert_int_equal(intake_version(db, 999, &in, &e), 0);
	report_free(r);
}

/* Killed after the file moved and before the commit: the same again. */
static void
t_finish_again(void **state)
{
	struct job j;

	(void)state;
	take("finish", &j);
	assert_int_equal(objects_take(t.dir, part, hash, &e), 0);
	assert_int_equal(jobs_recover(db, &e), 0);
	take("finish", &j);
	assert_int_equal(intake_finish(db, t.dir, &j, &e), 0);
	/* And once more after the commit, when the lease ran out meanwhile. */
	assert_int_equal(intake_finish(db, t.dir, &j, &e), 0);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM version"), 1);
}

/*
 * The same version checked twice at once: the first result stands, the second
 * one only ends its job.
 */
static void
t_checked_twice(void **state)
{
	struct check_report *r = report_new();
	struct buf none = { 0 };
	struct intake in, now;
	struct job j;

	(void)state;
	take("finish", &j);
	assert_int_equal(intake_finish(db, t.dir, &j, &e), 0);
	take("check", &j);
	assert_int_equal(intake_version(db, j.ref, &in, &e), 1);
	r->format = CHECK_PDF;
	report_settle(r);
	assert_int_equal(intake_checked(db, &in, r, &none, j.id, &e), 0);
	assert_int_equal(intake_version(db, j.ref, &now, &e), 1);
	assert_int_equal(intake_checked(db, &in, r, &none, j.id, &e), 0);
	assert_int_equal(intake_version(db, j.ref, &in, &e), 1);
	assert_int_equal(in.package, now.package);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM package"), 1);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM audit "
	    "WHERE verb = 'check'"), 1);
	report_free(r);
}

/* A part file that is not there is a failure that stays visible. */
static void
t_finish_without_part(void **state)
{
	struct job j;

	(void)state;
	assert_int_equal(unlink(part), 0);
	take("finish", &j);
	assert_int_equal(intake_finish(db, t.dir, &j, &e), -1);
	assert_int_equal(e.level, ERR_FAIL);
	assert_false(db_in_transaction(db));
	assert_int_equal(intake_failed(db, j.id, e.text, &e), 0);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM job "
	    "WHERE state = 'waiting' AND problem IS NOT NULL"), 1);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM version"), 0);
}

/* The item was submitted while its new file was on the way. */
static void
t_frozen_meanwhile(void **state)
{
	int64_t first = item_id;
	struct job j;

	(void)state;
	take("finish", &j);
	assert_int_equal(intake_finish(db, t.dir, &j, &e), 0);
	tmpdata_sql(&t, "DELETE FROM job");
	complete(first);
	tmpdata_sql(&t, "UPDATE item SET state = 'submitted'");
	take("finish", &j);
	assert_int_equal(intake_finish(db, t.dir, &j, &e), 0);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM item"), 2);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM item "
	    "WHERE state = 'submitted'"), 1);
	assert_true(tmpdata_sql(&t, "SELECT item_id FROM upload "
	    "ORDER BY id DESC LIMIT 1") != (long)first);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM version"), 2);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM object"), 1);
}

/* ${n} files of the person ${who} wait to be checked; their versions begin at ${first}. */
static void
waiting(int64_t who, int first, int n)
{
	char sql[400];
	int i;

	for (i = first; i < first + n; i++) {
		snprintf(sql, sizeof(sql), "INSERT INTO item (id, key, "
		    "school_id, owner_id, title, folded, state, created, "
		    "changed) VALUES (%d, 'i%d', 1, %d, 'B', 'b', 'checking', "
		    "0, 0)", i, i, (int)who);
		tmpdata_sql(&t, sql);
		snprintf(sql, sizeof(sql), "INSERT INTO version (id, item_id, "
		    "no, hash, file_name, bytes, created) VALUES (%d, %d, 1, "
		    "'h', 'f', 1, 0)", i, i);
		tmpdata_sql(&t, sql);
		assert_int_equal(jobs_add(db, "check", i, 0, &e), 0);
	}
}

/* The version that is checked next, 0 when nobody may begin. */
static int64_t
next_check(int places, int64_t *turn)
{
	struct job j;
	int rc = intake_next_check(db, places, turn, &j, &e);

	assert_in_range(rc, 0, 1);
	if (rc == 1)
		assert_string_equal(j.kind, "check");
	return (rc == 1 ? j.ref : 0);
}

/*
 * One teacher's many files never hold all places, and who comes later with one
 * does not wait for them all.
 */
static void
t_fair(void **state)
{
	int64_t turn = 0;

	(void)state;
	tmpdata_sql(&t, "DELETE FROM job");
	tmpdata_sql(&t, "INSERT INTO person (id, key, unit_id, login, name, "
	    "folded, created) VALUES (2, 'q', 1, 'mai', 'M', 'm', 0), "
	    "(3, 'r', 1, 'nam', 'N', 'n', 0)");
	tmpdata_sql(&t, "INSERT INTO object (hash, bytes, created) VALUES "
	    "('h', 1, 0)");
	waiting(1, 100, 5);
	assert_int_equal(next_check(2, &turn), 100);
	assert_int_equal(next_check(2, &turn), 0);	/* a place for others */
	waiting(2, 200, 2);
	waiting(3, 300, 1);
	assert_int_equal(next_check(2, &turn), 200);
	tmpdata_sql(&t, "DELETE FROM job WHERE state = 'running'");
	assert_int_equal(next_check(1, &turn), 300);	/* it goes round */
	tmpdata_sql(&t, "DELETE FROM job WHERE state = 'running'");
	assert_int_equal(next_check(1, &turn), 101);
	tmpdata_sql(&t, "DELETE FROM job WHERE state = 'running'");
	assert_int_equal(next_check(4, &turn), 201);
	assert_int_equal(next_check(4, &turn), 102);
	assert_int_equal(next_check(4, &turn), 103);
	assert_int_equal(next_check(4, &turn), 104);
	assert_int_equal(next_check(4, &turn), 0);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_finish_and_check), CASE(t_checked_twice),
		CASE(t_finish_again),
		CASE(t_finish_without_part), CASE(t_frozen_meanwhile),
		CASE(t_fair),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
