/* The month's duty by name: the shipped rule, midnight, leave, double files. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/clock.h"
#include "quota/close.h"
#include "quota/minutes.h"
#include "quota/quota.h"
#include "quota/view.h"
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

static const struct quota_teacher *
figures(int64_t person, int year, int month)
{
	struct school_month when = { .school_id = 1, .year = year,
	    .month = month };
	struct err e = { 0 };
	int i;

	assert_int_equal(quota_month(t.db, a, &when, 0, &m, &e), 0);
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
	reviewers_lesson(&t, 21, 1, "published", clock_utc(2026, 11, 3));
	reviewers_lesson(&t, 22, 1, "submitted", clock_utc(2026, 11, 10));
	reviewers_lesson(&t, 23, 1, "returned", clock_utc(2026, 11, 17));
	reviewers_lesson(&t, 24, 8, "published", clock_utc(2026, 11, 17));
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
	reviewers_lesson(&t, 21, 1, "published", clock_utc(2026, 12, 1) - 1);
	reviewers_lesson(&t, 22, 1, "published", clock_utc(2026, 12, 1));
	reviewers_lesson(&t, 23, 1, "published", clock_utc(2027, 1, 1) - 1);
	reviewers_lesson(&t, 24, 1, "published", clock_utc(2027, 1, 1));
	assert_int_equal(figures(1, 2026, 11)->counted, 1);
	assert_int_equal(figures(1, 2026, 12)->counted, 2);
	assert_int_equal(m.days, 31);
	assert_int_equal(figures(1, 2027, 1)->counted, 1);
	/* The school year turns at midnight too: the rule's first moment. */
	reviewers_lesson(&t, 25, 1, "published", clock_utc(2026, 8, 1) - 1);
	reviewers_lesson(&t, 26, 1, "published", clock_utc(2026, 8, 1));
	assert_null(figures(1, 2026, 7));
	assert_int_equal(figures(1, 2026, 8)->counted, 1);
}

static void
contradiction(void **state)
{
	const struct quota_teacher *q;

	(void)state;
	lessons_sql(&t, "INSERT INTO quota_rule (unit_id, many, from_month,"
	    " created) VALUES (1, 3, 202609, 0), (1, 5, 202609, 0)");
	reviewers_lesson(&t, 21, 1, "published", clock_utc(2026, 11, 3));
	q = figures(1, 2026, 11);
	assert_true(q->contradiction);
	assert_int_equal(q->owed, 0);
	assert_int_equal(q->missing, 0);
	assert_int_equal(q->counted, 1);
	assert_int_equal(q->clash[0] + 1, q->clash[1]);
	/* Said twice is not against each other; for one person it is settled. */
	lessons_sql(&t, "UPDATE quota_rule SET many = 3 WHERE unit_id = 1");
	assert_false(figures(1, 2026, 11)->contradiction);
	assert_int_equal(figures(1, 2026, 11)->owed, 3);
	lessons_sql(&t, "UPDATE quota_rule SET many = 5 WHERE id = (SELECT"
	    " max(id) FROM quota_rule);"
	    "INSERT INTO quota_rule (person_id, many, from_month, created)"
	    " VALUES (1, 2, 202609, 0)");
	assert_int_equal(figures(1, 2026, 11)->owed, 2);
	assert_true(figures(8, 2026, 11)->contradiction);
	/* A rule that is over says nothing. */
	lessons_sql(&t, "UPDATE quota_rule SET until_month = 202610"
	    " WHERE unit_id = 1 AND many = 5");
	assert_int_equal(figures(8, 2026, 11)->owed, 3);
	/* Another kind is a duty beside it. */
	lessons_sql(&t, "INSERT INTO quota_rule (kinds, many, from_month,"
	    " created) VALUES ('video test', 1, 202609, 0)");
	assert_int_equal(figures(8, 2026, 11)->owed, 4);
}

/* The nearer unit's rule holds; the order person, subject, rest stays above it. */
static void
nearer(void **state)
{
	(void)state;
	lessons_sql(&t, "INSERT INTO unit (id, key, parent_id, kind, name,"
	    " created) VALUES (51, 'd1', 1, 'department', 'Tổ 1', 0);"
	    "UPDATE person SET unit_id = 51 WHERE id = 1;"
	    "INSERT INTO quota_rule (unit_id, many, from_month, created)"
	    " VALUES (2, 6, 202609, 0)");
	/* The upper unit's outranks the one on no unit, */
	assert_int_equal(figures(1, 2026, 11)->owed, 6);
	assert_int_equal(figures(8, 2026, 11)->owed, 6);
	/* the school's outranks the upper unit's, the department's the school's. */
	lessons_sql(&t, "INSERT INTO quota_rule (unit_id, many, from_month,"
	    " created) VALUES (1, 3, 202609, 0), (51, 2, 202609, 0)");
	assert_int_equal(figures(1, 2026, 11)->owed, 2);
	assert_int_equal(figures(8, 2026, 11)->owed, 3);
	assert_int_equal(m.rules[0].binds, 0);
	/* A rule for grades on no unit is of a higher rank than all of these. */
	lessons_sql(&t, "INSERT INTO quota_rule (grades, many, from_month,"
	    " created) VALUES (62, 1, 202609, 0)");
	assert_int_equal(figures(1, 2026, 11)->owed, 1);
	lessons_sql(&t, "INSERT INTO quota_rule (person_id, many, from_month,"
	    " created) VALUES (1, 7, 202609, 0)");
	assert_int_equal(figures(1, 2026, 11)->owed, 7);
	assert_int_equal(figures(8, 2026, 11)->owed, 1);
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
	reviewers_lesson(&t, 21, 1, "published", clock_utc(2026, 11, 23) - 1);
	reviewers_lesson(&t, 22, 1, "published", clock_utc(2026, 11, 23));
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
	reviewers_lesson(&t, 21, 8, "published", clock_utc(2026, 10, 9));
	reviewers_lesson(&t, 22, 1, "published", clock_utc(2026, 11, 3));
	reviewers_lesson(&t, 23, 1, "published", clock_utc(2026, 11, 4));
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
	reviewers_lesson(&t, 21, 1, "published", clock_utc(2026, 11, 3));
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
	q = figures(1, 2026, 11);
	assert_int_equal(q->owed, 4);
	assert_int_equal(m.nteachers, 2);
	assert_string_equal(q->moved, "");
	/* What ended on the old department in the month is said beside the new one. */
	lessons_sql(&t, "UPDATE person_grant SET unit_id = 51 WHERE person_id"
	    " = 1 AND until IS NOT NULL");
	q = figures(1, 2026, 11);
	assert_string_equal(q->unit, "Tổ 2");
	assert_string_equal(q->moved, "Tổ 1");
	assert_int_equal(q->owed, 4);
	assert_string_equal(figures(1, 2026, 12)->moved, "");
}

/* A clock that was set back changes no figure: states count, not the hour. */
static void
clock_back(void **state)
{
	(void)state;
	reviewers_lesson(&t, 21, 1, "published", clock_utc(2026, 11, 3));
	clock_set(clock_utc(2026, 10, 2));
	assert_int_equal(figures(1, 2026, 11)->counted, 1);
	assert_int_equal(figures(1, 2026, 10)->counted, 0);
}

/* "" or the code with which person ${p} was refused. */
static const char *
try_close(int64_t p, int month, int seen)
{
	struct school_month when = { .school_id = 1, .year = 2026,
	    .month = month };
	static struct err e;
	struct viewer *v;

	err_clear(&e);
	assert_int_equal(people_viewer(t.db, a, p, &v, &e), 1);
	assert_non_null(v);
	assert_int_equal(db_begin(t.db, &e), 0);
	if (quota_close(t.db, v, &when, seen, NULL, &e) == 0) {
		assert_int_equal(db_commit(t.db, &e), 0);
		return ("");
	}
	db_rollback(t.db);
	return (e.code);
}

static void
closing(void **state)
{
	const struct quota_teacher *q;
	struct quota_closed *list;
	struct err e = { 0 };
	json_t *paper;
	char *text;
	int64_t close;

	(void)state;
	reviewers_lesson(&t, 21, 1, "published", clock_utc(2026, 10, 6));
	reviewers_lesson(&t, 22, 1, "submitted", clock_utc(2026, 10, 8));
	reviewers_lesson(&t, 23, 1, "published", clock_utc(2026, 11, 3));
	assert_string_equal(try_close(4, 10, 1), "NO-RIGHT");
	assert_string_equal(try_close(1, 10, 1), "NO-RIGHT");
	assert_string_equal(try_close(7, 10, 1), "NO-RIGHT");
	/* What waits is named first; another number than was seen asks again. */
	assert_string_equal(try_close(5, 10, 0), "QUOTA-REVIEW");
	/* The month is not over; nor after the clock was set back. */
	assert_string_equal(try_close(5, 11, 0), "QUOTA-EARLY");
	clock_set(clock_utc(2026, 11, 1) - 1);
	assert_string_equal(try_close(5, 10, 1), "QUOTA-EARLY");
	clock_set(clock_utc(2026, 11, 1));
	assert_string_equal(try_close(5, 10, 1), "");
	assert_string_equal(try_close(5, 10, 1), "QUOTA-CLOSED");
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM audit WHERE"
	    " verb = 'close-month' AND person_id = 5"), 1);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM"
	    " quota_credit"), 1);
	/* Published since: late; taken back since: the figure stays. */
	lessons_sql(&t, "UPDATE item SET state = 'published', live_id ="
	    " version_id WHERE id = 22; UPDATE item SET state = 'withdrawn',"
	    " live_id = NULL WHERE id = 21; INSERT INTO quota_rule (unit_id,"
	    " many, from_month, created) VALUES (1, 9, 202609, 0);"
	    "UPDATE person SET name = 'Tên Mới' WHERE id = 1");
	q = figures(1, 2026, 10);
	assert_true(m.closed != 0);
	assert_int_equal(q->owed, 4);
	assert_int_equal(q->counted, 1);
	assert_int_equal(q->missing, 3);
	assert_int_equal(q->late, 1);
	assert_string_equal(q->name, "Trần Thị Hạnh");
	/* The file that a closed month holds never counts again. */
	reviewers_lesson(&t, 24, 8, "published", clock_utc(2026, 11, 4));
	lessons_sql(&t, "UPDATE version SET hash = 'h21' WHERE id = 24");
	assert_int_equal(figures(8, 2026, 11)->counted, 0);
	assert_int_equal(minutes_close(t.db, 1, 2026, 10, &close, &e), 1);
	paper = minutes_model(t.db, a, close, &e);
	assert_non_null(paper);
	text = json_dumps(paper, 0);
	assert_non_null(strstr(text, "Phạm Văn Đức"));
	assert_non_null(strstr(text, "Lê Thu Hà"));
	assert_non_null(strstr(text, "0 trên 2 giáo viên"));
	free(text);
	json_decref(paper);
	assert_int_equal(minutes_close(t.db, 1, 2026, 9, &close, &e), 0);
	assert_null(minutes_model(t.db, a, 77, &e));
	assert_string_equal(e.code, "NOT-FOUND");
	err_clear(&e);
	assert_int_equal(quota_closed(t.db, a, 1, &list, &e), 1);
	assert_int_equal(list[0].month, 10);
	assert_int_equal(list[0].missing, 7);
	/* Rules that contradict are not closed over. */
	lessons_sql(&t, "INSERT INTO quota_rule (unit_id, many, from_month,"
	    " created) VALUES (1, 3, 202609, 0)");
	assert_string_equal(try_close(5, 9, 0), "QUOTA-CONTRADICT");
}

/* Whatever is tried on the rows of a closed month is refused. */
static void
fixed(void **state)
{
	static const char *const tries[] = {
		"UPDATE quota_close SET at = 1", "DELETE FROM quota_close",
		"UPDATE quota_row SET counted = 9", "DELETE FROM quota_row",
		"UPDATE quota_credit SET month = 1",
		"DELETE FROM quota_credit",
		"UPDATE quota_rule SET many = 9", "DELETE FROM quota_rule",
		"UPDATE quota_rule SET until_month = 202609"
	};
	char sql[200];
	size_t i;

	(void)state;
	reviewers_lesson(&t, 21, 1, "published", clock_utc(2026, 10, 6));
	assert_string_equal(try_close(5, 10, 0), "");
	for (i = 0; i < sizeof(tries) / sizeof(*tries); i++) {
		lessons_text(&t, tries[i], sql, sizeof(sql));
		assert_string_equal(sql, "");
	}
	assert_int_equal(lessons_number(&t, "SELECT sum(counted) FROM"
	    " quota_row"), 1);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM quota_credit"
	    " WHERE month = 202610"), 1);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM quota_close"
	    " WHERE at > 1"), 1);
	/* A rule may end with the closed month itself, or later. */
	lessons_sql(&t, "UPDATE quota_rule SET until_month = 202610");
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM quota_rule"
	    " WHERE many = 4 AND until_month = 202610"), 1);
}

/* How many rows ${person} sees of November, -1 on failure. */
static int
seen(int64_t person, struct quota_view *v)
{
	struct school_month when = { .school_id = 1, .year = 2026,
	    .month = 11 };
	struct err e = { 0 };
	struct viewer *who;

	assert_int_equal(people_viewer(t.db, a, person, &who, &e), 1);
	assert_int_equal(quota_month(t.db, a, &when, 0, &m, &e), 0);
	return (quota_view(t.db, a, who, &m, 1, v, &e) == 0 ? v->n : -1);
}

static void
views(void **state)
{
	struct quota_view v;
	struct viewer *who;
	struct err e = { 0 };

	(void)state;
	reviewers_lesson(&t, 21, 1, "published", clock_utc(2026, 11, 3));
	lessons_sql(&t, "UPDATE person_grant SET grades = 2 WHERE person_id = 8;"
	    "UPDATE person_grant SET grades = 8 WHERE person_id = 1");
	/* Principal and inspector see all, the most missing first. */
	assert_int_equal(seen(5, &v), 2);
	assert_true(v.all && !v.own);
	assert_int_equal(v.rows[0]->person_id, 8);
	assert_int_equal(v.counted, 1);
	assert_int_equal(v.missing, 7);
	assert_int_equal(seen(7, &v), 2);
	/* Without departments a head sees who teaches the head's grades. */
	assert_int_equal(seen(6, &v), 1);
	assert_true(!v.all && !v.own);
	assert_int_equal(v.rows[0]->person_id, 8);
	assert_int_equal(seen(1, &v), 1);
	assert_true(v.own);
	assert_int_equal(v.rows[0]->person_id, 1);
	assert_int_equal(seen(9, &v), 0);
	/* The rows of one department, or of none. */
	assert_int_equal(seen(5, &v), 2);
	quota_view_unit(a, &m, &v, "");
	assert_int_equal(v.n, 2);
	quota_view_unit(a, &m, &v, "Tổ 1");
	assert_int_equal(v.n, 0);
	/* A question that cannot be asked is a failure, not a "no". */
	assert_int_equal(people_viewer(t.db, a, 5, &who, &e), 1);
	lessons_sql(&t, "ALTER TABLE unit_above RENAME TO gone");
	assert_int_equal(quota_view(t.db, a, who, &m, 1, &v, &e), -1);
	assert_int_equal(e.level, ERR_FAIL);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(shipped), CASE(midnight), CASE(contradiction), CASE(nearer),
		CASE(leave), CASE(deadline), CASE(same_file), CASE(moved),
		CASE(clock_back), CASE(closing), CASE(fixed), CASE(views),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
