/* Sessions end when they should. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/clock.h"
#include "store/settings.h"
#include "people/account.h"
#include "people/people.h"
#include "people/roster.h"
#include "people/session.h"

#include "tests/lib/testdb.h"

static struct testdb t;
static struct arena *a;
static struct err e;
static int64_t school, hanh;
static int64_t now;

static void
later(int64_t seconds)
{
	now += seconds;
	clock_set(now);
}

static int
up(void **state)
{
	(void)state;
	memset(&e, 0, sizeof(e));
	a = arena_new();
	testdb_open(&t);
	now = clock_now();
	assert_int_equal(people_add_unit(t.db, 0, "school", "Trường A", &school,
	    &e), 0);
	assert_int_equal(people_add_person(t.db, school, "hanh", "Hạnh", "cô",
	    &hanh, &e), 0);
	assert_true(hanh > 0);
	assert_int_equal(people_set_password(t.db, hanh, "stored", 0, &e), 0);
	return (0);
}

static int
down(void **state)
{
	(void)state;
	testdb_close(&t);
	arena_free(a);
	return (0);
}

static void
t_life(void **state)
{
	char one[SESSION_TOKEN], two[SESSION_TOKEN];
	struct session s;
	int i;

	(void)state;
	assert_int_equal(session_open(t.db, hanh, "p", NULL, one, &e), 0);
	assert_int_equal(strlen(one), SESSION_TOKEN - 1);
	assert_int_equal(session_open(t.db, hanh, "p", "x", two, &e), 0);
	assert_string_not_equal(one, two);
	assert_int_equal(session_find(t.db, one, &s, &e), 1);
	assert_int_equal(s.person_id, hanh);
	assert_int_equal(session_find(t.db, "nonsense", &s, &e), 0);
	/* Unused it ends; used it lives on, but not past its life. */
	later(setting_int(t.db, SET_SESSION_IDLE) + 1);
	assert_int_equal(session_find(t.db, one, &s, &e), 0);
	assert_int_equal(session_open(t.db, hanh, "p", "x", one, &e), 0);
	for (i = 0; i < 20; i++) {
		later(3600);
		if (session_find(t.db, one, &s, &e) != 1)
			break;
		assert_int_equal(session_touch(t.db, s.id, &e), 0);
	}
	assert_int_equal(i, setting_int(t.db, SET_SESSION_LIFE) / 3600 - 1);
}

static void
t_end(void **state)
{
	char one[SESSION_TOKEN], two[SESSION_TOKEN];
	struct session_row rows[10];
	struct session s;
	int64_t loan;

	(void)state;
	assert_int_equal(people_add_person(t.db, school, "loan", "Loan", "cô",
	    &loan, &e), 0);
	assert_int_equal(session_open(t.db, hanh, "p", "x", one, &e), 0);
	assert_int_equal(session_open(t.db, hanh, "p", "x", two, &e), 0);
	assert_int_equal(session_list(t.db, a, hanh, rows, 10, &e), 2);
	assert_int_equal(session_find(t.db, one, &s, &e), 1);
	/* C10: somebody else's session cannot be ended. */
	assert_int_equal(session_end(t.db, loan, s.id, &e), 0);
	assert_int_equal(session_find(t.db, one, &s, &e), 1);
	assert_int_equal(session_end(t.db, hanh, s.id, &e), 0);
	assert_int_equal(session_find(t.db, one, &s, &e), 0);
	assert_int_equal(session_find(t.db, two, &s, &e), 1);
	assert_int_equal(session_end(t.db, hanh, 0, &e), 0);
	assert_int_equal(session_find(t.db, two, &s, &e), 0);
}

static void
t_trim(void **state)
{
	char first[SESSION_TOKEN], token[SESSION_TOKEN];
	struct session_row rows[50];
	struct session s;
	int i;

	(void)state;
	assert_int_equal(session_open(t.db, hanh, "p", "x", first, &e), 0);
	for (i = 0; i < 25; i++) {
		later(1);
		assert_int_equal(session_open(t.db, hanh, "p", "x", token,
		    &e), 0);
	}
	assert_int_equal(session_list(t.db, a, hanh, rows, 50, &e), 20);
	assert_int_equal(session_find(t.db, first, &s, &e), 0);
	assert_int_equal(session_find(t.db, token, &s, &e), 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(t_life, up, down),
		cmocka_unit_test_setup_teardown(t_end, up, down),
		cmocka_unit_test_setup_teardown(t_trim, up, down),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
