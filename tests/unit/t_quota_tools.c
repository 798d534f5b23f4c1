/* Rules and leave as rows: who may write them, what they may say, what closed months keep. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/clock.h"
#include "quota/close.h"
#include "quota/leave.h"
#include "quota/minutes.h"
#include "quota/rules.h"
#include "quota/staff.h"
#include "tests/lib/reviewers.h"

static struct testdb t;
static struct arena *a;
static struct err e;

static const struct school_month november = { .school_id = 1, .year = 2026,
    .month = 11 };

static int
setup(void **state)
{
	(void)state;
	a = arena_new();
	testdb_open(&t);
	reviewers_make(&t);
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

static const struct quota_rule four = { .unit_id = 1, .role = "teacher",
    .kinds = "elesson", .many = 3, .from = 202611 };

/* "" or the code, the field behind a slash. */
static const char *
try_rule(int64_t who, struct quota_rule r)
{
	static char out[100];
	const struct viewer *v = person(who);
	int64_t id = 0;

	err_clear(&e);
	assert_int_equal(db_begin(t.db, &e), 0);
	if (rules_add(t.db, v, 1, &r, &id, &e) == 0) {
		assert_true(id > 0);
		assert_int_equal(db_commit(t.db, &e), 0);
		return ("");
	}
	db_rollback(t.db);
	assert_int_equal(e.level, ERR_REJECT);
	snprintf(out, sizeof(out), "%s%s%s", e.code, *e.field != '\0' ? "/" :
	    "", e.field);
	err_clear(&e);
	return (out);
}

static void
add(void **state)
{
	struct quota_rule r = four;
	struct rule_row *rows;

	(void)state;
	assert_string_equal(try_rule(4, r), "NO-RIGHT");
	assert_string_equal(try_rule(1, r), "NO-RIGHT");
	assert_string_equal(try_rule(7, r), "NO-RIGHT");
	assert_string_equal(try_rule(5, r), "");
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM audit WHERE"
	    " verb = 'add-rule' AND person_id = 5"), 1);
	assert_int_equal(rules_list(t.db, a, 1, &rows, &e), 2);
	assert_int_equal(rows[0].r.many, 3);
	assert_true(rows[0].own);
	assert_string_equal(rows[0].by, "Phạm Văn Đức");
	assert_false(rows[1].own);
	assert_string_equal(rows[1].by, "");
#define REFUSED(change, code) do { r = four; change; \
	assert_string_equal(try_rule(5, r), code); } while (0)
	REFUSED(r.role = "pupil", "QUOTA-RULE-ROLE/role");
	REFUSED(r.unit_id = 0, "QUOTA-RULE-UNIT/unit");
	REFUSED(r.unit_id = 2, "QUOTA-RULE-UNIT/unit");
	REFUSED(r.unit_id = 3, "QUOTA-RULE-UNIT/unit");
	REFUSED(r.subject_id = 999, "QUOTA-RULE-SUBJECT/subject");
	REFUSED(r.person_id = 9, "QUOTA-RULE-PERSON/person");
	REFUSED(r.person_id = 2, "QUOTA-RULE-PERSON/person");
	REFUSED(r.person_id = -1, "QUOTA-RULE-PERSON/person");
	REFUSED(r.kinds = "", "QUOTA-RULE-KINDS/kinds");
	REFUSED(r.kinds = "elesson elesson", "QUOTA-RULE-KINDS/kinds");
	REFUSED(r.kinds = "elesson x' OR 1", "QUOTA-RULE-KINDS/kinds");
	REFUSED(r.many = -1, "QUOTA-RULE-MANY/many");
	REFUSED(r.many = 101, "QUOTA-RULE-MANY/many");
	REFUSED(r.deadline = 32, "QUOTA-RULE-DAY/deadline");
	REFUSED(r.grace = -1, "QUOTA-RULE-DAY/grace");
	REFUSED(r.from = 202613, "QUOTA-RULE-FROM/from");
	REFUSED(r.from = 202912, "QUOTA-RULE-FROM/from");
	REFUSED(r.until = 202610, "QUOTA-RULE-UNTIL/until");
	REFUSED(r.until = 202699, "QUOTA-RULE-UNTIL/until");
	/* The edges themselves are fine. */
	REFUSED(r.many = 0; r.deadline = 31; r.grace = 31; r.until = 202611,
	    "");
	REFUSED(r.many = 100; r.kinds = "video test board"; r.person_id = 8,
	    "");
	/* A month that is closed takes no new rule. */
	lessons_sql(&t, "INSERT INTO quota_close (school_id, month, person_id,"
	    " at, record) VALUES (1, 202611, 5, 1, '{}')");
	REFUSED((void)r, "QUOTA-RULE-FROM/from");
	REFUSED(r.from = 202612, "");
	/* Three hundred are enough. */
	lessons_sql(&t, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1"
	    " FROM n WHERE i < 300) INSERT INTO quota_rule (unit_id, many,"
	    " from_month, created) SELECT 1, 1, 202701, 0 FROM n");
	REFUSED(r.from = 202612, "QUOTA-RULE-FULL");
}

static const char *
try_end(int64_t who, int64_t id, int month)
{
	static char code[ERR_CODE_MAX];
	const struct viewer *v = person(who);

	err_clear(&e);
	assert_int_equal(db_begin(t.db, &e), 0);
	if (rules_end(t.db, v, 1, id, month, &e) == 0) {
		assert_int_equal(db_commit(t.db, &e), 0);
		return ("");
	}
	db_rollback(t.db);
	snprintf(code, sizeof(code), "%s", e.code);
	err_clear(&e);
	return (code);
}

static void
end(void **state)
{
	(void)state;
	lessons_sql(&t, "INSERT INTO quota_rule (id, unit_id, many, from_month,"
	    " created) VALUES (50, 1, 3, 202609, 0), (51, 3, 3, 202609, 0),"
	    " (52, 1, 3, 202612, 0)");
	assert_string_equal(try_end(4, 50, 202610), "NO-RIGHT");
	assert_string_equal(try_end(5, 99, 202610), "NOT-FOUND");
	/* Another school's is not there; the shipped one is not ours to end. */
	assert_string_equal(try_end(5, 51, 202610), "NOT-FOUND");
	assert_string_equal(try_end(5, lessons_number(&t, "SELECT min(id) FROM"
	    " quota_rule"), 202610), "QUOTA-RULE-COMMON");
	assert_string_equal(try_end(5, 50, 202613), "QUOTA-RULE-END");
	assert_string_equal(try_end(5, 50, 202607), "QUOTA-RULE-END");
	/* It held in a closed month: not before that. */
	lessons_sql(&t, "INSERT INTO quota_close (school_id, month, person_id,"
	    " at, record) VALUES (1, 202610, 5, 1, '{}')");
	assert_string_equal(try_end(5, 50, 202609), "QUOTA-RULE-END");
	assert_string_equal(try_end(5, 50, 202612), "");
	/* Earlier than it ends already, yes; later, no. */
	assert_string_equal(try_end(5, 50, 202612), "QUOTA-RULE-END");
	assert_string_equal(try_end(5, 50, 202701), "QUOTA-RULE-END");
	assert_string_equal(try_end(5, 50, 202610), "");
	assert_int_equal(lessons_number(&t, "SELECT until_month FROM quota_rule"
	    " WHERE id = 50 AND ended_by = 5"), 202610);
	/* One that has not begun is taken back by the month before it. */
	assert_string_equal(try_end(5, 52, 202610), "QUOTA-RULE-END");
	assert_string_equal(try_end(5, 52, 202611), "");
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM audit WHERE"
	    " verb = 'end-rule'"), 3);
}

/* ---- leave */

static void
days(void **state)
{
	(void)state;
	assert_int_equal(leave_day("2026-10-19"), 20261019);
	assert_int_equal(leave_day("2028-02-29"), 20280229);
	assert_int_equal(leave_day("2027-02-29"), 0);
	assert_int_equal(leave_day("2026-11-31"), 0);
	assert_int_equal(leave_day("2026-13-01"), 0);
	assert_int_equal(leave_day("2026-10-1"), 0);
	assert_int_equal(leave_day("19/10/2026"), 0);
	assert_int_equal(leave_day(""), 0);
	assert_int_equal(leave_step(20261231, 1), 20270101);
	assert_int_equal(leave_step(20270101, -1), 20261231);
	assert_int_equal(quota_step(202612, 1), 202701);
	assert_int_equal(quota_step(202701, -1), 202612);
	assert_int_equal(quota_step(202611, -11), 202512);
}

static const char *
try_leave(int64_t who, struct quota_leave l)
{
	static char out[100];
	const struct viewer *v = person(who);
	int64_t id = 0;

	err_clear(&e);
	assert_int_equal(db_begin(t.db, &e), 0);
	if (leave_add(t.db, v, 1, &l, &id, &e) == 0) {
		assert_true(id > 0);
		assert_int_equal(db_commit(t.db, &e), 0);
		return ("");
	}
	db_rollback(t.db);
	snprintf(out, sizeof(out), "%s%s%s", e.code, *e.field != '\0' ? "/" :
	    "", e.field);
	err_clear(&e);
	return (out);
}

static void
leave(void **state)
{
	struct quota_leave l = { .person_id = 1, .from = 20261102,
	    .until = 20261106, .factor = 0, .note = "nghỉ ốm" };
	const struct quota_leave ok = l;
	struct leave_row *rows;
	char longer[2 * LEAVE_NOTE + 10];

	(void)state;
	assert_string_equal(try_leave(4, l), "NO-RIGHT");
	assert_string_equal(try_leave(5, l), "");
#define LEAVE(change, code) do { l = ok; change; \
	assert_string_equal(try_leave(5, l), code); } while (0)
	LEAVE(l.person_id = 2, "QUOTA-LEAVE-PERSON/person");
	LEAVE(l.person_id = 9, "QUOTA-LEAVE-PERSON/person");
	LEAVE(l.person_id = 0, "QUOTA-LEAVE-PERSON/person");
	LEAVE(l.from = 0, "QUOTA-LEAVE-DAYS/from");
	LEAVE(l.until = 0, "QUOTA-LEAVE-DAYS/until");
	LEAVE(l.until = 20261101, "QUOTA-LEAVE-DAYS/until");
	LEAVE(l.until = 20301102, "QUOTA-LEAVE-DAYS/until");
	LEAVE(l.factor = 101, "QUOTA-LEAVE-FACTOR/factor");
	LEAVE(l.factor = -1, "QUOTA-LEAVE-FACTOR/factor");
	memset(longer, 'a', sizeof(longer));
	longer[LEAVE_NOTE + 1] = '\0';
	LEAVE(l.note = longer, "QUOTA-LEAVE-NOTE/note");
	longer[LEAVE_NOTE] = '\0';
	LEAVE(l.note = longer; l.person_id = 8; l.factor = 100, "");
	/* Closed months are not touched. */
	lessons_sql(&t, "INSERT INTO quota_close (school_id, month, person_id,"
	    " at, record) VALUES (1, 202611, 5, 1, '{}')");
	LEAVE((void)l, "QUOTA-LEAVE-CLOSED/from");
	LEAVE(l.from = 20261130; l.until = 20261215,
	    "QUOTA-LEAVE-CLOSED/from");
	LEAVE(l.from = l.until = 20261201, "");
	assert_int_equal(leave_list(t.db, a, 1, 20261101, &rows, &e), 3);
	assert_int_equal(rows[0].l.from, 20261201);
	assert_string_equal(rows[0].name, "Trần Thị Hạnh");
	assert_int_equal(leave_list(t.db, a, 3, 20261101, &rows, &e), 0);
}

static const char *
try_leave_end(int64_t who, int64_t id, int until)
{
	static char code[ERR_CODE_MAX];
	const struct viewer *v = person(who);

	err_clear(&e);
	assert_int_equal(db_begin(t.db, &e), 0);
	if (leave_end(t.db, v, 1, id, until, &e) == 0) {
		assert_int_equal(db_commit(t.db, &e), 0);
		return ("");
	}
	db_rollback(t.db);
	snprintf(code, sizeof(code), "%s", e.code);
	err_clear(&e);
	return (code);
}

static void
leave_ends(void **state)
{
	(void)state;
	lessons_sql(&t, "INSERT INTO quota_exempt (id, person_id, from_day,"
	    " until_day, factor, created) VALUES (70, 1, 20261020, 20261220, 0,"
	    " 0), (71, 8, 20261201, 20261231, 50, 0), (72, 9, 20261201,"
	    " 20261231, 0, 0); INSERT INTO quota_close (school_id, month,"
	    " person_id, at, record) VALUES (1, 202610, 5, 1, '{}')");
	assert_string_equal(try_leave_end(4, 70, 20261120), "NO-RIGHT");
	assert_string_equal(try_leave_end(5, 72, 20261210), "NOT-FOUND");
	assert_string_equal(try_leave_end(5, 70, 20261220), "QUOTA-LEAVE-END");
	assert_string_equal(try_leave_end(5, 70, 0), "QUOTA-LEAVE-END");
	/* Into a closed month, no; up to its last day, yes. */
	assert_string_equal(try_leave_end(5, 70, 20261030), "QUOTA-LEAVE-END");
	assert_string_equal(try_leave_end(5, 70, 20261031), "");
	/* Taken back before it begins. */
	assert_string_equal(try_leave_end(5, 71, 20261129), "QUOTA-LEAVE-END");
	assert_string_equal(try_leave_end(5, 71, 20261130), "");
}

/* What the minutes say of a leave. */
static void
words(void **state)
{
	static const struct { int from, until, factor; const char *note,
	    *said; } cases[] = {
		{ 20261019, 20261023, 0, "nghỉ ốm",
		    "nghỉ ốm từ 19/10 đến 23/10" },
		{ 20261019, 20261019, 0, "", "nghỉ ngày 19/10" },
		{ 20260901, 20270531, 50, "nửa giờ dạy",
		    "nửa giờ dạy, định mức 50 %" },
		{ 20261001, 20261031, 0, "nghỉ thai sản", "nghỉ thai sản" },
		{ 20261025, 20261105, 0, "nghỉ ốm",
		    "nghỉ ốm từ 25/10 đến 05/11" },
	};
	struct quota_month m = { .year = 2026, .month = 10, .days = 31 };
	struct quota_teacher q = { 0 };
	struct quota_leave l[2];
	size_t i;

	(void)state;
	assert_string_equal(leave_words(a, &q, &m), "");
	q.leave = l;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		l[0] = (struct quota_leave){ 1, cases[i].from, cases[i].until,
		    cases[i].factor, cases[i].note };
		q.nleave = 1;
		assert_string_equal(leave_words(a, &q, &m), cases[i].said);
	}
	l[1] = (struct quota_leave){ 1, 20261001, 20261002, 0, "đi học" };
	q.nleave = 2;
	assert_string_equal(leave_words(a, &q, &m), "nghỉ ốm từ 25/10 đến"
	    " 05/11; đi học từ 01/10 đến 02/10");
}

/* Contradicting rules are seen before they are written. */
static void
what_if(void **state)
{
	struct quota_rule r = four;
	struct quota_try try = { .add = &r };
	struct quota_month m;

	(void)state;
	lessons_sql(&t, "INSERT INTO quota_rule (id, unit_id, many, from_month,"
	    " created) VALUES (50, 1, 5, 202609, 0)");
	r.id = -1;
	assert_int_equal(quota_month_if(t.db, a, &november, &try, &m, &e), 0);
	assert_int_equal(m.nteachers, 2);
	assert_true(m.teachers[0].contradiction);
	assert_int_equal(m.teachers[0].clash[0] + m.teachers[0].clash[1], 49);
	/* Ended before: then the new one alone holds. */
	try.end = 50;
	try.end_month = 202610;
	assert_int_equal(quota_month_if(t.db, a, &november, &try, &m, &e), 0);
	assert_false(m.teachers[0].contradiction);
	assert_int_equal(m.teachers[0].owed, 3);
	assert_int_equal(m.teachers[0].held[0], -1);
	/* Before it begins nothing changes; nothing was written. */
	try.end = 0;
	r.from = 202612;
	assert_int_equal(quota_month_if(t.db, a, &november, &try, &m, &e), 0);
	assert_int_equal(m.teachers[0].owed, 5);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM"
	    " quota_rule"), 2);
}

static void
staff(void **state)
{
	struct staff *s;
	int64_t id;
	int n;

	(void)state;
	n = quota_staff(t.db, a, 1, &s, &e);
	assert_int_equal(n, 5);
	/* As a register has them: by the last word. */
	assert_string_equal(s[0].name, "Phạm Văn Đức");
	assert_int_equal(quota_staff_find(t.db, 1, s[0].key, &id, &e), 1);
	assert_int_equal(id, 5);
	assert_int_equal(quota_staff_find(t.db, 1, "p9", &id, &e), 0);
	assert_int_equal(id, 0);
	assert_int_equal(quota_staff_find(t.db, 1, "p2", &id, &e), 0);
	assert_int_equal(quota_heads(t.db, a, 1, &s, &e), 2);
	assert_int_equal(quota_units(t.db, a, 1, &s, &e), 1);
}

/* A database that fails refuses nobody and finds nothing open: it says so. */
static void
failure(void **state)
{
	const struct viewer *duc = person(5), *ha = person(4);
	const struct quota_sums s = { 0 };
	const struct quota_rule r = { .unit_id = 1, .role = "teacher",
	    .kinds = "elesson", .many = 3, .from = 202611 };
	int64_t id;

	(void)state;
	/* What failed before is not what fails now. */
	err_set(&e, ERR_REJECT, "OLD", "an older failure");
	assert_int_equal(quota_last_closed(t.db, 1, &e), 0);
	assert_int_equal(quota_principal(t.db, duc, 1, &e), 1);
	assert_int_equal(quota_confirm(t.db, ha, &november, &s, &e), 0);
	lessons_sql(&t, "PRAGMA legacy_alter_table=ON;"
	    "ALTER TABLE quota_close RENAME TO gone");
	assert_int_equal(quota_last_closed(t.db, 1, &e), -1);
	assert_int_equal(minutes_close(t.db, 1, 2026, 11, &id, &e), -1);
	err_clear(&e);
	assert_int_equal(quota_confirm(t.db, ha, &november, &s, &e), -1);
	assert_string_equal(e.code, "DB-FAILED");
	lessons_sql(&t, "PRAGMA legacy_alter_table=ON;"
	    "ALTER TABLE gone RENAME TO quota_close;"
	    "ALTER TABLE unit_above RENAME TO gone");
	err_clear(&e);
	assert_int_equal(quota_principal(t.db, duc, 1, &e), -1);
	assert_int_equal(rules_add(t.db, duc, 1, &r, &id, &e), -1);
	assert_string_equal(e.code, "DB-FAILED");
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(add), CASE(end), CASE(days), CASE(leave),
		CASE(leave_ends), CASE(words), CASE(what_if), CASE(staff),
		CASE(failure),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
