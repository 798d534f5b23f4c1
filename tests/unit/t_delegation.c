/* The right to review, lent for some days. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/clock.h"
#include "people/delegation.h"
#include "people/people.h"
#include "library/library.h"
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
	reviewers_item(&t, 20, 1, "submitted", 911, "gam");
	reviewers_item(&t, 21, 4, "submitted", 911, "cua ha");
	reviewers_item(&t, 22, 8, "submitted", 911, "cua loan");
	err_clear(&e);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	clock_set(clock_utc(2026, 11, 23) + 8 * 3600 + 42 * 60);
	testdb_close(&t);
	arena_free(a);
	return (0);
}

static const struct viewer *
who(int64_t id)
{
	struct viewer *v;

	assert_int_equal(people_viewer(t.db, a, id, &v, &e), 1);
	return (v);
}

static struct item *
item(int64_t id)
{
	struct item *it;

	assert_int_equal(library_item_by_id(t.db, a, id, &it, &e), 1);
	return (it);
}

static int
lend(int64_t from, enum role role, const char *to, int first, int last)
{
	err_clear(&e);
	return (delegation_add(t.db, who(from), role, to, first, last, &e));
}

/* Items in the queue of person ${p}; the list and the rights agree. */
static int
queue(int64_t p)
{
	const struct viewer *v = who(p);
	struct item *list;
	struct queue q;
	struct scope s;
	int i, n;

	assert_int_equal(library_queue(t.db, a, v, 1, &q, &e), 0);
	n = library_queue_rows(t.db, a, &q.mine, 0, 10, &list, &e);
	for (i = 0; i < n; i++) {
		library_scope(&list[i], &s);
		assert_int_equal(people_may(t.db, v, MAY_REVIEW_ITEM, &s, &e),
		    1);
	}
	assert_int_equal(n, q.mine.n);
	return (n);
}

static void
lent(void **state)
{
	enum review_step step;

	(void)state;
	assert_int_equal(queue(8), 0);
	assert_int_equal(lend(4, ROLE_HEAD, "p8", 20261123, 20261124), 0);
	/* Not what is one's own, not what is the lender's. */
	assert_int_equal(queue(8), 1);
	assert_true((who(8)->roles & ROLE_DEPUTY) != 0);
	assert_true((who(8)->roles & ROLES_REVIEW) == 0);
	assert_int_equal(library_approve(t.db, who(8), item(21), &step, &e),
	    -1);
	assert_string_equal(e.code, "NO-RIGHT");
	err_clear(&e);
	assert_int_equal(library_approve(t.db, who(8), item(20), &step, &e), 0);
	assert_int_equal(step, STEP_PASS);
	/* The last day ends at midnight of the school. */
	clock_set(clock_utc(2026, 11, 25) - 1);
	assert_true((who(8)->roles & ROLE_DEPUTY) != 0);
	clock_set(clock_utc(2026, 11, 25));
	assert_true((who(8)->roles & ROLE_DEPUTY) == 0);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM audit"
	    " WHERE verb = 'delegate'"), 1);
}

static void
ends(void **state)
{
	struct delegation *d;

	(void)state;
	assert_int_equal(lend(4, ROLE_HEAD, "p8", 20261101, 20261231), 0);
	assert_int_equal(delegation_of(t.db, a, 4, &d, &e), 1);
	assert_string_equal(d[0].to, "Đỗ Loan");
	/* With the lender's own right, with the lender, and when taken back. */
	lessons_sql(&t, "UPDATE person_grant SET until = 1 WHERE person_id = 4");
	assert_int_equal(queue(8), 0);
	lessons_sql(&t, "UPDATE person_grant SET until = NULL");
	assert_int_equal(queue(8), 1);
	lessons_sql(&t, "UPDATE person SET disabled = 1 WHERE id = 4");
	assert_int_equal(queue(8), 0);
	lessons_sql(&t, "UPDATE person SET disabled = NULL");
	assert_int_equal(delegation_end(t.db, who(5), d[0].key, &e), -1);
	assert_string_equal(e.code, "NOT-FOUND");
	err_clear(&e);
	assert_int_equal(delegation_end(t.db, who(4), d[0].key, &e), 0);
	assert_int_equal(queue(8), 0);
	assert_int_equal(delegation_of(t.db, a, 4, &d, &e), 0);
}

static void
refused(void **state)
{
	struct colleague *c;

	(void)state;
	assert_int_equal(lend(1, ROLE_HEAD, "p8", 20261123, 20261124), -1);
	assert_string_equal(e.code, "NO-RIGHT");
	assert_int_equal(lend(4, ROLE_PRINCIPAL, "p8", 20261123, 20261124),
	    -1);
	assert_string_equal(e.code, "NO-RIGHT");
	/* A pupil, another school, nobody, oneself. */
	assert_int_equal(lend(4, ROLE_HEAD, "p2", 20261123, 20261124), -1);
	assert_string_equal(e.code, "DELEGATE-TO");
	assert_int_equal(lend(4, ROLE_HEAD, "p9", 20261123, 20261124), -1);
	assert_int_equal(lend(4, ROLE_HEAD, "", 20261123, 20261124), -1);
	assert_int_equal(lend(4, ROLE_HEAD, "p4", 20261123, 20261124), -1);
	assert_string_equal(e.code, "DELEGATE-TO");
	/* Over, backwards, no day, too long. */
	assert_int_equal(lend(4, ROLE_HEAD, "p8", 20261101, 20261122), -1);
	assert_string_equal(e.code, "DELEGATE-DAYS");
	assert_int_equal(lend(4, ROLE_HEAD, "p8", 20261125, 20261124), -1);
	assert_int_equal(lend(4, ROLE_HEAD, "p8", 20261123, 20261131), -1);
	assert_int_equal(lend(4, ROLE_HEAD, "p8", 20261123, 20280101), -1);
	assert_string_equal(e.code, "DELEGATE-DAYS");
	err_clear(&e);
	assert_int_equal(delegation_colleagues(t.db, a, who(4), &c, &e), 4);
	assert_string_equal(c[0].name, "Phạm Văn Đức");
}

/* A department's head: the lessons of who is at home there. */
static void
department(void **state)
{
	(void)state;
	lessons_sql(&t, "INSERT INTO unit (id, key, parent_id, kind, name,"
	    " created) VALUES (5, 'u5', 1, 'department', 'Tổ 3', 0);"
	    "UPDATE person SET unit_id = 5 WHERE id = 8;"
	    "UPDATE person_grant SET until = 1 WHERE person_id = 6;"
	    "INSERT INTO person_grant (person_id, role, unit_id, since)"
	    " VALUES (6, 'head', 5, 0)");
	assert_int_equal(queue(6), 1);
	lessons_sql(&t, "UPDATE person SET unit_id = 1 WHERE id = 8");
	assert_int_equal(queue(6), 0);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(lent), CASE(ends), CASE(refused), CASE(department),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
