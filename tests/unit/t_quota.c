/* The month's duty by name: the shipped rule, midnight, leave, double files. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/clock.h"
#include "quota/quota.h"
#include "tests/lib/reviewers.h"

static struct testdb t;
static struct arena *a;
static struct quota_month m;

static int
setup(void **state)
{
	(void)state;
	a = arena_new();
	testdb_open(&t);
	reviewers_make(&t);
	/* What lessons.h published is of no month. */
	lessons_sql(&t, "UPDATE item SET submitted = 1");
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	testdb_close(&t);
	arena_free(a);
	return (0);
}

/* A lesson ${id} of person ${owner}, submitted at ${at}, with a file of its own. */
static void
lesson(int id, int owner, const char *state, int64_t at)
{
	char sql[500];

	reviewers_item(&t, id, owner, state, 911, "gam");
	snprintf(sql, sizeof(sql), "INSERT INTO object (hash, bytes, created)"
	    " VALUES ('h%d', 1, 0); UPDATE version SET hash = 'h%d' WHERE id ="
	    " %d; UPDATE item SET submitted = %lld WHERE id = %d", id, id, id,
	    (long long)at, id);
	lessons_sql(&t, sql);
}

static const struct quota_teacher *
figures(int64_t person, int year, int month)
{
	struct err e = { 0 };
	int i;

	assert_int_equal(quota_month(t.db, a, 1, 0, year, month, &m, &e), 0);
	for (i = 0; i < m.nteachers; i++)
		if (m.teachers[i].person_id == person)
			return (&m.teachers[i]);
	return (NULL);
}

static void
shipped(void **state)
{
	const struct quota_teacher *q;

	(void)state;
	q = figures(1, 2026, 11);
	assert_non_null(q);
	assert_int_equal(q->owed, 4);
	assert_int_equal(q->missing, 4);
	assert_int_equal(q->deadline, 30);
	/* Heads, principals, pupils and other schools owe nothing here. */
	assert_int_equal(m.nteachers, 2);
	assert_null(figures(4, 2026, 11));
	assert_null(figures(9, 2026, 11));
	/* Before the school year nobody owes. */
	assert_null(figures(1, 2026, 7));
	assert_int_equal(figures(1, 2026, 8)->owed, 4);
	lesson(21, 1, "published", clock_utc(2026, 11, 3));
	lesson(22, 1, "submitted", clock_utc(2026, 11, 10));
	lesson(23, 1, "returned", clock_utc(2026, 11, 17));
	lesson(24, 8, "published", clock_utc(2026, 11, 17));
	q = figures(1, 2026, 11);
	assert_int_equal(q->counted, 1);
	assert_int_equal(q->review, 1);
	assert_int_equal(q->returned, 1);
	assert_int_equal(q->missing, 3);
	/* 1 November 2026 is a Sunday. */
	assert_int_equal(m.weeks, 6);
	assert_int_equal(quota_week(&m, 1), 0);
	assert_int_equal(quota_week(&m, 2), 1);
	assert_int_equal(q->on[1], 1);
	assert_int_equal(q->due[2], 1);
	/* A film is no e-lesson. */
	lessons_sql(&t, "UPDATE item SET kind = 'video' WHERE id = 21");
	assert_int_equal(figures(1, 2026, 11)->counted, 0);
}

static void
midnight(void **state)
{
	(void)state;
	lesson(21, 1, "published", clock_utc(2026, 12, 1) - 1);
	lesson(22, 1, "published", clock_utc(2026, 12, 1));
	lesson(23, 1, "published", clock_utc(2027, 1, 1) - 1);
	lesson(24, 1, "published", clock_utc(2027, 1, 1));
	assert_int_equal(figures(1, 2026, 11)->counted, 1);
	assert_int_equal(figures(1, 2026, 12)->counted, 2);
	assert_int_equal(m.days, 31);
	assert_int_equal(figures(1, 2027, 1)->counted, 1);
	/* The school year turns at midnight too: the rule's first moment. */
	lesson(25, 1, "published", clock_utc(2026, 8, 1) - 1);
	lesson(26, 1, "published", clock_utc(2026, 8, 1));
	assert_null(figures(1, 2026, 7));
	assert_int_equal(figures(1, 2026, 8)->counted, 1);
}

static void
contradiction(void **state)
{
	const struct quota_teacher *q;

	(void)state;
	lessons_sql(&t, "INSERT INTO quota_rule (unit_id, many, from_month,"
	    " created) VALUES (1, 3, 202609, 0)");
	lesson(21, 1, "published", clock_utc(2026, 11, 3));
	q = figures(1, 2026, 11);
	assert_true(q->contradiction);
	assert_int_equal(q->owed, 0);
	assert_int_equal(q->missing, 0);
	assert_int_equal(q->counted, 1);
	/* Said twice is not against each other; for one person it is settled. */
	lessons_sql(&t, "UPDATE quota_rule SET many = 4");
	assert_false(figures(1, 2026, 11)->contradiction);
	assert_int_equal(figures(1, 2026, 11)->owed, 4);
	lessons_sql(&t, "UPDATE quota_rule SET many = 3 WHERE unit_id = 1;"
	    "INSERT INTO quota_rule (person_id, many, from_month, created)"
	    " VALUES (1, 2, 202609, 0)");
	assert_int_equal(figures(1, 2026, 11)->owed, 2);
	assert_true(figures(8, 2026, 11)->contradiction);
	/* A rule that is over says nothing. */
	lessons_sql(&t, "UPDATE quota_rule SET until_month = 202610"
	    " WHERE unit_id = 1");
	assert_int_equal(figures(8, 2026, 11)->owed, 4);
	/* Another kind is a duty beside it. */
	lessons_sql(&t, "INSERT INTO quota_rule (kinds, many, from_month,"
	    " created) VALUES ('video test', 1, 202609, 0)");
	assert_int_equal(figures(8, 2026, 11)->owed, 5);
}

static void
leave(void **state)
{
	(void)state;
	/* Five of 31 days: 4 x 26 / 31 is nearer to 3. */
	lessons_sql(&t, "INSERT INTO quota_exempt (person_id, from_day,"
	    " until_day, factor, created) VALUES (1, 20261019, 20261023, 0, 0),"
	    " (8, 20260901, 20270531, 50, 0)");
	assert_int_equal(figures(1, 2026, 10)->owed, 3);
	assert_int_equal(figures(1, 2026, 10)->full, 4);
	assert_int_equal(figures(1, 2026, 11)->owed, 4);
	assert_int_equal(figures(8, 2026, 10)->owed, 2);
	lessons_sql(&t, "INSERT INTO quota_exempt (person_id, from_day,"
	    " until_day, factor, created) VALUES (8, 20261101, 20261130, 0, 0)");
	assert_int_equal(figures(8, 2026, 11)->owed, 0);
	assert_int_equal(figures(8, 2026, 11)->deadline, 0);
}

static void
deadline(void **state)
{
	const struct quota_teacher *q;

	(void)state;
	lessons_sql(&t, "UPDATE quota_rule SET deadline = 20, grace = 2");
	lesson(21, 1, "published", clock_utc(2026, 11, 23) - 1);
	lesson(22, 1, "published", clock_utc(2026, 11, 23));
	q = figures(1, 2026, 11);
	assert_int_equal(q->deadline, 22);
	assert_int_equal(q->counted, 1);
	assert_int_equal(q->late, 1);
	/* Grace ends with the month: a lesson counts in its own. */
	lessons_sql(&t, "UPDATE quota_rule SET deadline = 30, grace = 9");
	assert_int_equal(figures(1, 2026, 11)->deadline, 30);
}

static void
same_file(void **state)
{
	const struct quota_teacher *q;

	(void)state;
	lesson(21, 8, "published", clock_utc(2026, 10, 9));
	lesson(22, 1, "published", clock_utc(2026, 11, 3));
	lesson(23, 1, "published", clock_utc(2026, 11, 4));
	lessons_sql(&t, "UPDATE version SET hash = 'h21' WHERE id = 22");
	q = figures(1, 2026, 11);
	assert_int_equal(q->counted, 1);
	assert_int_equal(q->twice, 1);
	/* The earlier one was taken back: the file is new again. */
	lessons_sql(&t, "UPDATE item SET state = 'withdrawn', live_id = NULL"
	    " WHERE id = 21");
	assert_int_equal(figures(1, 2026, 11)->counted, 2);
	/* Unless a closed month holds it. */
	lessons_sql(&t, "INSERT INTO quota_credit (item_id, school_id, month,"
	    " person_id, hash) VALUES (21, 1, 202610, 8, 'h21')");
	assert_int_equal(figures(1, 2026, 11)->counted, 1);
}

/* Somebody who changes department in mid-month stays one row. */
static void
moved(void **state)
{
	const struct quota_teacher *q;

	(void)state;
	lessons_sql(&t, "INSERT INTO unit (id, key, parent_id, kind, name,"
	    " created) VALUES (51, 'd1', 1, 'department', 'Tổ 1', 0),"
	    " (52, 'd2', 1, 'department', 'Tổ 2', 0);"
	    "UPDATE person SET unit_id = 51 WHERE id = 1");
	lesson(21, 1, "published", clock_utc(2026, 11, 3));
	assert_string_equal(figures(1, 2026, 11)->unit, "Tổ 1");
	lessons_sql(&t, "UPDATE person SET unit_id = 52 WHERE id = 1");
	q = figures(1, 2026, 11);
	assert_string_equal(q->unit, "Tổ 2");
	assert_int_equal(q->counted, 1);
	assert_int_equal(m.nteachers, 2);
	/* The right moved too: still one duty. */
	lessons_sql(&t, "UPDATE person_grant SET until = 1794700000"
	    " WHERE person_id = 1; INSERT INTO person_grant (person_id, role,"
	    " unit_id, since) VALUES (1, 'teacher', 52, 1794700000)");
	assert_int_equal(figures(1, 2026, 11)->owed, 4);
	assert_int_equal(m.nteachers, 2);
}

/* A clock that was set back changes no figure: states count, not the hour. */
static void
clock_back(void **state)
{
	(void)state;
	lesson(21, 1, "published", clock_utc(2026, 11, 3));
	clock_set(clock_utc(2026, 10, 2));
	assert_int_equal(figures(1, 2026, 11)->counted, 1);
	assert_int_equal(figures(1, 2026, 10)->counted, 0);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(shipped), CASE(midnight), CASE(contradiction),
		CASE(leave), CASE(deadline), CASE(same_file), CASE(moved),
		CASE(clock_back),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
