/* The month's limits of uploads: exactly met, passed by one byte, what counts and what not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/clock.h"
#include "packages/uplimit.h"
#include "packages/upload.h"
#include "store/settings.h"
#include "tests/lib/lessons.h"

#define MIB	((int64_t)1 << 20)

static struct testdb t;
static struct err e;

static int
setup(void **state)
{
	(void)state;
	testdb_open(&t);
	lessons_make(&t);
	err_clear(&e);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	testdb_close(&t);
	return (0);
}

/* "" or the code of an upload that would begin; ${item} 0 is a new one. */
static const char *
begin(int64_t who, int64_t item, int64_t length)
{
	static char code[ERR_CODE_MAX];
	struct upload up;

	assert_int_equal(db_begin(t.db, &e), 0);
	if (upload_create(t.db, who, item, "a.zip", length, &up, &e) == 0) {
		assert_int_equal(db_commit(t.db, &e), 0);
		return ("");
	}
	db_rollback(t.db);
	snprintf(code, sizeof(code), "%s", e.code);
	err_clear(&e);
	return (code);
}

static struct uplimit
now(int64_t who)
{
	struct uplimit l;

	assert_int_equal(uplimit_of(t.db, who, &l, &e), 0);
	return (l);
}

static void
set(const char *name, int64_t value)
{
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_int_equal(setting_put(t.db, name, value, &e), 0);
	assert_int_equal(db_commit(t.db, &e), 0);
}

static void
edges(void **state)
{
	(void)state;
	set("month-bytes-max", 100 * MIB);
	assert_string_equal(begin(1, 0, 60 * MIB), "");
	assert_int_equal(now(1).bytes_left, 40 * MIB);
	assert_string_equal(begin(1, 0, 40 * MIB + 1), "UPLOAD-MONTH-BYTES");
	assert_string_equal(begin(1, 0, 40 * MIB), "");
	assert_int_equal(now(1).bytes_left, 0);
	assert_string_equal(begin(1, 0, 1), "UPLOAD-MONTH-BYTES");
	/* A new version counts its bytes too. */
	assert_string_equal(begin(1, 1, 1), "UPLOAD-MONTH-BYTES");
	/* Somebody else's month is their own. */
	assert_string_equal(begin(2, 0, 100 * MIB), "");
}

static void
items(void **state)
{
	(void)state;
	set("month-items-max", 2);
	assert_string_equal(begin(1, 0, 10), "");
	/* A version is no further item. */
	assert_string_equal(begin(1, 1, 10), "");
	assert_int_equal(now(1).items_used, 1);
	assert_int_equal(now(1).bytes_used, 20);
	assert_string_equal(begin(1, 0, 10), "");
	assert_string_equal(begin(1, 0, 10), "UPLOAD-MONTH-ITEMS");
	assert_string_equal(begin(1, 1, 10), "");
}

/* Cancelled and expired ones give their room back; complete and done keep it. */
static void
states(void **state)
{
	static const struct { const char *state; int counts; } cases[] = {
		{ "open", 1 }, { "complete", 1 }, { "done", 1 },
		{ "cancelled", 0 }, { "expired", 0 },
	};
	char sql[120];
	size_t i;

	(void)state;
	assert_string_equal(begin(1, 0, 10), "");
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		snprintf(sql, sizeof(sql), "UPDATE upload SET state = '%s'",
		    cases[i].state);
		lessons_sql(&t, sql);
		assert_int_equal(now(1).items_used, cases[i].counts);
		assert_int_equal(now(1).bytes_used, 10 * cases[i].counts);
	}
	/* Open, but behind its time: the sweep has not come by yet. */
	lessons_sql(&t, "UPDATE upload SET state = 'open', expires = created");
	assert_int_equal(now(1).items_used, 0);
}

/* The month is the school's: midnight there; a clock set back sees its own month. */
static void
months(void **state)
{
	(void)state;
	clock_set(clock_utc(2026, 11, 1) - 1);
	assert_string_equal(begin(1, 0, 10), "");
	assert_int_equal(now(1).items_used, 1);
	clock_set(clock_utc(2026, 11, 1));
	assert_int_equal(now(1).items_used, 0);
	assert_string_equal(begin(1, 0, 10), "");
	clock_set(clock_utc(2026, 10, 15));
	assert_int_equal(now(1).items_used, 1);
	clock_set(clock_utc(2027, 1, 1) - 1);
	assert_string_equal(begin(1, 0, 10), "");
	clock_set(clock_utc(2027, 1, 1));
	assert_int_equal(now(1).items_used, 0);
}

static int
put(int64_t who, int64_t bytes, int64_t some)
{
	int rc;

	assert_int_equal(db_begin(t.db, &e), 0);
	rc = uplimit_put(t.db, 1, who, bytes, some, &e);
	if (rc == 0)
		assert_int_equal(db_commit(t.db, &e), 0);
	else
		db_rollback(t.db);
	return (rc);
}

static void
own(void **state)
{
	struct uplimit_row *rows;
	struct arena *a = arena_new();

	(void)state;
	set("month-items-max", 5);
	assert_int_equal(put(2, 200 * MIB, -1), 0);
	assert_int_equal(now(2).bytes, 200 * MIB);
	assert_int_equal(now(2).items, 5);
	assert_true(now(2).own);
	assert_false(now(1).own);
	assert_string_equal(begin(2, 0, 200 * MIB + 1), "UPLOAD-MONTH-BYTES");
	/* Nothing at all may be said too. */
	assert_int_equal(put(2, -1, 0), 0);
	assert_string_equal(begin(2, 0, 1), "UPLOAD-MONTH-ITEMS");
	assert_int_equal(uplimit_list(t.db, a, 1, &rows, &e), 1);
	assert_int_equal(rows[0].bytes, -1);
	assert_int_equal(rows[0].items, 0);
	assert_int_equal(put(2, 1, -1), -1);
	assert_string_equal(e.code, "UPLIMIT-BYTES");
	assert_int_equal(put(2, UPLIMIT_BYTES + 1, -1), -1);
	assert_int_equal(put(2, -1, UPLIMIT_ITEMS + 1), -1);
	assert_string_equal(e.code, "UPLIMIT-ITEMS");
	err_clear(&e);
	/* Both left open: as the setting again. */
	assert_int_equal(put(2, -1, -1), 0);
	assert_int_equal(uplimit_list(t.db, a, 1, &rows, &e), 0);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM audit WHERE"
	    " verb = 'limit-upload' AND ref = 2"), 3);
	arena_free(a);
}

#define GIB	((int64_t)1 << 30)

/* What one person's open uploads may still bring, however many they are. */
static void
promises(void **state)
{
	char sql[200];

	(void)state;
	assert_string_equal(begin(1, 0, 4 * GIB), "");
	assert_string_equal(begin(1, 0, 4 * GIB), "");
	assert_string_equal(begin(1, 0, 1), "UPLOAD-PROMISED");
	assert_string_equal(begin(2, 0, 1), "");	/* another's are another's */
	/* What has come is no promise any more. */
	lessons_sql(&t, "UPDATE upload SET offset = length - 10, expires ="
	    " expires + 6 * 86400 WHERE id = (SELECT MIN(id) FROM upload)");
	assert_string_equal(begin(1, 0, 4 * GIB - 10), "");
	assert_string_equal(begin(1, 0, 1), "UPLOAD-PROMISED");
	/* A day without a part ends them. */
	snprintf(sql, sizeof(sql), "SELECT COUNT(*) FROM upload WHERE"
	    " person_id = 1 AND offset = 0 AND expires = %lld",
	    (long long)(clock_now() + 86400));
	assert_int_equal(lessons_number(&t, sql), 2);
	clock_set(clock_now() + 86401);
	assert_string_equal(begin(1, 0, 4 * GIB), "");
	assert_string_equal(begin(1, 0, 4 * GIB), "");
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(edges), CASE(items), CASE(states), CASE(months),
		CASE(own), CASE(promises),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
