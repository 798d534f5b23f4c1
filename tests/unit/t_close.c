/* After and around the closing: the paper, corrections, confirmations, reminders, trend. */
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
#include "tests/lib/reviewers.h"

static struct testdb t;
static struct arena *a;
static struct err e;

static int
setup(void **state)
{
	(void)state;
	a = arena_new();
	testdb_open(&t);
	reviewers_make(&t);
	lessons_sql(&t, "UPDATE item SET submitted = 1");
	err_clear(&e);
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

static const struct viewer *
person(int64_t id)
{
	struct viewer *v;

	assert_int_equal(people_viewer(t.db, a, id, &v, &e), 1);
	return (v);
}

/* Ends the transaction; "" or the code. */
static const char *
ended(int rc)
{
	static char code[ERR_CODE_MAX];

	if (rc == 0) {
		assert_int_equal(db_commit(t.db, &e), 0);
		return ("");
	}
	db_rollback(t.db);
	snprintf(code, sizeof(code), "%s", e.code);
	err_clear(&e);
	return (code);
}

static const struct school_month october = { .school_id = 1, .year = 2026,
    .month = 10 };
static const struct school_month november = { .school_id = 1, .year = 2026,
    .month = 11 };

static const char *
try_close(int64_t who, int month, int seen, const struct quota_paper *p)
{
	const struct viewer *v = person(who);
	struct school_month when = { .school_id = 1, .year = 2026,
	    .month = month };

	assert_int_equal(db_begin(t.db, &e), 0);
	return (ended(quota_close(t.db, v, &when, seen, p, &e)));
}

static const char *
try_correct(int64_t who, int month, int64_t whom, int delta, const char *why)
{
	const struct viewer *v = person(who);
	struct school_month when = { .school_id = 1, .year = 2026,
	    .month = month };
	struct quota_change change = { .person_id = whom, .delta = delta,
	    .reason = why };

	assert_int_equal(db_begin(t.db, &e), 0);
	return (ended(quota_correct(t.db, v, &when, &change, &e)));
}

static char *
paper_text(int month)
{
	json_t *m;
	char *s, *copy;
	int64_t close;

	assert_int_equal(minutes_close(t.db, 1, 2026, month, &close, &e), 1);
	m = minutes_model(t.db, a, close, &e);
	assert_non_null(m);
	s = json_dumps(m, JSON_COMPACT);
	copy = arena_strdup(a, s);
	free(s);
	json_decref(m);
	return (copy);
}

#define HAS(s, part)	assert_non_null(strstr((s), (part)))

static void
paper(void **state)
{
	struct quota_paper p = { .place = "thư viện", .secretary = 8,
	    .remarks = "Bài giảng đều.\nHình rõ.", .proposals =
	    "Tổ 1 bổ sung Toán 3." };
	char longer[PAPER_TEXT + 2], *s;

	(void)state;
	p.duties[p.nduties++] = "mỗi giáo viên ít nhất 4 bài giảng điện tử "
	    "trong tháng";
	lessons_sql(&t, "INSERT INTO quota_exempt (person_id, from_day,"
	    " until_day, factor, note, created) VALUES (1, 20261019, 20261023,"
	    " 0, 'nghỉ ốm', 0); INSERT INTO unit (id, key, parent_id, kind,"
	    " name, created) VALUES (51, 'd1', 1, 'department', 'Tổ 1', 0);"
	    " UPDATE person SET unit_id = 51 WHERE id IN (1, 4)");
	reviewers_lesson(&t, 21, 1, "published", clock_utc(2026, 10, 6));
	p.secretary = 9;
	assert_string_equal(try_close(5, 10, 0, &p), "PAPER-SECRETARY");
	p.secretary = 2;
	assert_string_equal(try_close(5, 10, 0, &p), "PAPER-SECRETARY");
	p.secretary = 8;
	memset(longer, 'a', sizeof(longer));
	longer[PAPER_TEXT + 1] = '\0';
	p.proposals = longer;
	assert_string_equal(try_close(5, 10, 0, &p), "PAPER-LONG");
	p.proposals = "Tổ 1 bổ sung Toán 3.";
	p.place = longer;
	assert_string_equal(try_close(5, 10, 0, &p), "PAPER-PLACE");
	p.place = "thư viện";
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM"
	    " quota_close"), 0);
	assert_string_equal(try_close(5, 10, 0, &p), "");
	/* The PDF is asked for in the same transaction. */
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM job WHERE"
	    " kind = 'minutes' AND ref = (SELECT id FROM quota_close)"), 1);
	s = paper_text(10);
	HAS(s, "Địa điểm: thư viện.");
	HAS(s, "ông Phạm Văn Đức, Hiệu trưởng (chủ trì)");
	HAS(s, "bà Lê Thu Hà, Tổ trưởng tổ 1;");
	HAS(s, "bà Đỗ Loan (thư ký).");
	HAS(s, "Định mức: mỗi giáo viên ít nhất 4 bài giảng điện tử trong "
	    "tháng.");
	HAS(s, "Trần Thị Hạnh thiếu 2 bài (nghỉ ốm từ 19/10 đến 23/10).");
	HAS(s, "\"text\":\"Bài giảng đều.\"");
	HAS(s, "\"text\":\"Hình rõ.\"");
	HAS(s, "Tổ 1 bổ sung Toán 3.");
	HAS(s, "\"name\":\"Đỗ Loan\"");
	HAS(s, "\"after\":[]");
	/* What somebody changes later changes no paper. */
	lessons_sql(&t, "UPDATE person SET name = 'Tên Khác'; UPDATE unit SET"
	    " name = 'Khác'; UPDATE quota_exempt SET note = 'khác'");
	assert_string_equal(paper_text(10), s);
}

/* A record from before the paper had a place, a secretary, texts. */
static void
old_record(void **state)
{
	char *s;

	(void)state;
	lessons_sql(&t, "INSERT INTO quota_close (id, school_id, month,"
	    " person_id, at, record) VALUES (9, 1, 202609, 5, 1790900000,"
	    " '{\"school\":\"Trường THCS Nguyễn Du\",\"upper\":\"Phường\","
	    "\"chair\":\"Phạm Văn Đức\",\"chair_honorific\":\"thầy\","
	    "\"heads\":[{\"name\":\"Lê Thu Hà\",\"honorific\":\"cô\"}]}');"
	    "INSERT INTO quota_row (close_id, person_id, name, unit, owed,"
	    " counted, review, late, missing) VALUES (9, 1, 'Hạnh', '', 4, 4,"
	    " 0, 0, 0)");
	s = paper_text(9);
	HAS(s, "Địa điểm: phòng họp nhà trường.");
	HAS(s, "bà Lê Thu Hà, Tổ trưởng.");
	HAS(s, "Số: 09/BB-THCSND");
	HAS(s, "1 trên 1 giáo viên");
	HAS(s, "\"gap\":[1,2]");
	HAS(s, "Toàn trường");
}

static void
correct(void **state)
{
	const struct quota_teacher *q;
	struct quota_month m;
	char name[80], was[80], *s;
	int64_t close_id;

	(void)state;
	reviewers_lesson(&t, 21, 1, "published", clock_utc(2026, 10, 6));
	assert_string_equal(try_correct(5, 10, 1, 1, "a"), "QUOTA-OPEN");
	assert_string_equal(try_close(5, 10, 0, NULL), "");
	assert_int_equal(minutes_close(t.db, 1, 2026, 10, &close_id, &e), 1);
	assert_int_equal(minutes_file(t.db, close_id, was, sizeof(was), &e),
	    0);
	lessons_sql(&t, "DELETE FROM job");
	assert_string_equal(try_correct(4, 10, 1, 1, "a"), "NO-RIGHT");
	assert_string_equal(try_correct(1, 10, 1, 1, "a"), "NO-RIGHT");
	assert_string_equal(try_correct(7, 10, 1, 1, "a"), "NO-RIGHT");
	assert_string_equal(try_correct(5, 10, 9, 1, "a"), "CORRECT-PERSON");
	assert_string_equal(try_correct(5, 10, 1, 0, "a"), "CORRECT-DELTA");
	assert_string_equal(try_correct(5, 10, 1, 1001, "a"), "CORRECT-DELTA");
	assert_string_equal(try_correct(5, 10, 1, -2, "a"), "CORRECT-DELTA");
	assert_string_equal(try_correct(5, 10, 1, 1, ""), "CORRECT-REASON");
	assert_string_equal(try_correct(5, 10, 1, 2, "Hai bài duyệt muộn."),
	    "");
	assert_string_equal(try_correct(5, 10, 1, -1, "Một bài trùng."), "");
	assert_int_equal(quota_month(t.db, a, &october, 0, &m, &e), 0);
	q = m.teachers[0].person_id == 1 ? &m.teachers[0] : &m.teachers[1];
	/* The closed figures stay; the correction stands beside them. */
	assert_int_equal(q->counted, 1);
	assert_int_equal(q->missing, 3);
	assert_int_equal(q->adjust, 1);
	assert_int_equal(quota_counted(q), 2);
	assert_int_equal(quota_missing(q), 2);
	assert_int_equal(m.ncorrections, 2);
	assert_int_equal(lessons_number(&t, "SELECT counted FROM quota_row"
	    " WHERE person_id = 1"), 1);
	s = paper_text(10);
	HAS(s, "Điều chỉnh sau khi chốt.");
	HAS(s, "+2 (1 thành 3)");
	HAS(s, "-1 (3 thành 2)");
	HAS(s, "Một bài trùng.");
	HAS(s, "Phạm Văn Đức, 23/11/2026");
	HAS(s, "Trần Thị Hạnh thiếu 3 bài.");
	/* Another file, asked for again; two rows in the trail. */
	assert_int_equal(minutes_file(t.db, close_id, name, sizeof(name), &e),
	    0);
	assert_string_not_equal(name, was);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM job WHERE"
	    " kind = 'minutes'"), 1);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM audit WHERE"
	    " verb = 'correct-month' AND note IN ('+2', '-1')"), 2);
	/* Append only. */
	lessons_text(&t, "UPDATE quota_correction SET delta = 9", name,
	    sizeof(name));
	lessons_text(&t, "DELETE FROM quota_correction", name, sizeof(name));
	assert_int_equal(lessons_number(&t, "SELECT sum(delta) FROM"
	    " quota_correction"), 1);
}

/* More than owed is taken first when a correction takes away. */
static void
missing(void **state)
{
	static const struct { int owed, counted, missing, adjust, left; }
	    cases[] = {
		{ 4, 4, 0, 0, 0 }, { 4, 3, 1, 0, 1 }, { 4, 3, 1, 1, 0 },
		{ 4, 3, 1, 5, 0 }, { 4, 4, 0, -1, 1 }, { 4, 6, 0, -2, 0 },
		{ 4, 6, 0, -3, 1 }, { 4, 3, 1, -1, 2 },
		/* two duties: more of one is none of the other */
		{ 4, 5, 1, 1, 0 }, { 4, 5, 1, 0, 1 },
	};
	struct quota_teacher q = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		q.owed = cases[i].owed;
		q.counted = cases[i].counted;
		q.missing = cases[i].missing;
		q.adjust = cases[i].adjust;
		assert_int_equal(quota_missing(&q), cases[i].left);
	}
}

static void
confirm(void **state)
{
	static const struct school_month elsewhere = { .school_id = 3,
	    .year = 2026, .month = 10 };
	struct quota_sums s = { .n = 2, .met = 1, .counted = 3 };
	struct quota_confirm *c;

	(void)state;
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_string_equal(ended(quota_confirm(t.db, person(1), &october,
	    &s, &e)), "NO-RIGHT");
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_string_equal(ended(quota_confirm(t.db, person(4), &elsewhere,
	    &s, &e)), "NO-RIGHT");
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_string_equal(ended(quota_confirm(t.db, person(4), &october,
	    &s, &e)), "");
	s.counted = 4;
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_string_equal(ended(quota_confirm(t.db, person(4), &october,
	    &s, &e)), "");
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_string_equal(ended(quota_confirm(t.db, person(6), &october,
	    &s, &e)), "");
	/* The newest of each head. */
	assert_int_equal(quota_confirms(t.db, a, &october, &c, &e), 2);
	assert_int_equal(c[0].person_id, 4);
	assert_int_equal(c[0].sums.counted, 4);
	assert_int_equal(c[0].sums.met, 1);
	assert_int_equal(quota_confirms(t.db, a, &november, &c, &e), 0);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM audit WHERE"
	    " verb = 'confirm-month'"), 3);
	assert_string_equal(try_close(5, 10, 0, NULL), "");
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_string_equal(ended(quota_confirm(t.db, person(4), &october,
	    &s, &e)), "QUOTA-CLOSED");
}

static int
remind(int64_t who, const struct quota_month *m, int i)
{
	int rc;

	assert_int_equal(db_begin(t.db, &e), 0);
	rc = quota_remind(t.db, person(who), m, &m->teachers[i], &e);
	if (rc < 0)
		db_rollback(t.db);
	else
		assert_int_equal(db_commit(t.db, &e), 0);
	return (rc);
}

static void
reminders(void **state)
{
	struct quota_month m;

	(void)state;
	reviewers_lesson(&t, 21, 1, "submitted", clock_utc(2026, 11, 3));
	reviewers_lesson(&t, 22, 1, "submitted", clock_utc(2026, 11, 3));
	reviewers_lesson(&t, 23, 1, "submitted", clock_utc(2026, 11, 3));
	assert_int_equal(quota_month(t.db, a, &november, 0, &m, &e), 0);
	assert_int_equal(m.teachers[0].person_id, 1);
	assert_true(quota_can_act(&m, &m.teachers[0]));
	/* All that is missing waits for its reviewer: nothing to remind of. */
	m.teachers[0].review = 4;
	assert_false(quota_can_act(&m, &m.teachers[0]));
	m.teachers[0].review = 3;
	/* The deadline is over. */
	m.teachers[0].deadline = 22;
	assert_false(quota_can_act(&m, &m.teachers[0]));
	m.teachers[0].deadline = 23;
	assert_true(quota_can_act(&m, &m.teachers[0]));
	assert_int_equal(remind(4, &m, 0), 1);
	assert_int_equal(remind(4, &m, 0), 0);
	assert_int_equal(remind(5, &m, 0), 1);
	assert_int_equal(remind(1, &m, 0), -1);
	assert_string_equal(e.code, "NO-RIGHT");
	err_clear(&e);
	clock_set(clock_utc(2026, 11, 24));
	assert_int_equal(remind(4, &m, 0), 1);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM notice WHERE"
	    " person_id = 1 AND kind = 'month' AND seen IS NULL"), 1);
	/* Another month is over: nobody can send anything for it. */
	assert_int_equal(quota_month(t.db, a, &october, 0, &m, &e), 0);
	assert_false(quota_can_act(&m, &m.teachers[0]));
	/* The closing puts the reminders of its month away. */
	clock_set(clock_utc(2026, 12, 1));
	assert_string_equal(try_close(5, 11, 3, NULL), "");
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM notice WHERE"
	    " kind = 'month' AND seen IS NULL"), 0);
}

static void
trend(void **state)
{
	struct quota_month m;
	int i;

	(void)state;
	lessons_sql(&t, "INSERT INTO quota_close (id, school_id, month,"
	    " person_id, at, record) VALUES (1, 1, 202605, 5, 1, '{}'),"
	    " (2, 1, 202606, 5, 1, '{}'), (3, 1, 202610, 5, 1, '{}'),"
	    " (4, 3, 202609, 5, 1, '{}');"
	    "INSERT INTO quota_row (close_id, person_id, name, unit, owed,"
	    " counted, review, late, missing) VALUES (1, 1, 'H', '', 4, 1, 0,"
	    " 0, 3), (2, 1, 'H', '', 4, 2, 0, 0, 2), (3, 1, 'H', '', 4, 3, 0,"
	    " 0, 1), (4, 1, 'H', '', 9, 9, 0, 0, 0);"
	    "INSERT INTO quota_correction (close_id, person_id, delta, reason,"
	    " by_id, by_name, at) VALUES (3, 1, 1, 'r', 5, 'D', 1)");
	assert_int_equal(quota_month(t.db, a, &november, 0, &m, &e), 0);
	assert_int_equal(quota_trend(t.db, 1, &m, &e), 0);
	i = m.teachers[0].person_id == 1 ? 0 : 1;
	/* June to October; May is too long ago, another school's is not ours. */
	assert_int_equal(m.teachers[i].past[0].have, 1);
	assert_int_equal(m.teachers[i].past[0].counted, 2);
	assert_int_equal(m.teachers[i].past[1].have, 0);
	assert_int_equal(m.teachers[i].past[3].have, 0);
	assert_int_equal(m.teachers[i].past[4].counted, 4);
	assert_int_equal(m.teachers[1 - i].past[4].have, 0);
}

/* Two principals at once: the second finds the month closed, nothing twice. */
static void
two_principals(void **state)
{
	(void)state;
	lessons_sql(&t, "INSERT INTO person_grant (person_id, role, unit_id,"
	    " since) VALUES (8, 'principal', 1, 0)");
	reviewers_lesson(&t, 21, 1, "published", clock_utc(2026, 10, 6));
	assert_string_equal(try_close(8, 10, 0, NULL), "");
	assert_string_equal(try_close(5, 10, 0, NULL), "QUOTA-CLOSED");
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM"
	    " quota_close WHERE person_id = 8"), 1);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM"
	    " quota_row"), 2);
}

/* A clock that somebody has set ahead lets nobody close a month that goes on. */
static void
clock_ahead(void **state)
{
	static const _Atomic int64_t years = 2 * 365 * 86400;
	int64_t now = clock_now();

	(void)state;
	assert_string_equal(try_close(5, 12, 0, NULL), "QUOTA-EARLY");
	clock_set(now + years);
	clock_distrust(&years);
	assert_string_equal(try_close(5, 12, 0, NULL), "QUOTA-EARLY");
	clock_distrust(NULL);
	assert_string_not_equal(try_close(5, 12, 0, NULL), "QUOTA-EARLY");
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(paper), CASE(old_record), CASE(correct), CASE(missing),
		CASE(confirm), CASE(reminders), CASE(trend),
		CASE(two_principals), CASE(clock_ahead),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
