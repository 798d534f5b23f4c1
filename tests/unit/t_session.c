/* Sessions end when they should; guessing gets slow, a class does not. */
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

static int64_t
waits(const char *login, const char *peer)
{
	struct credential c;

	assert_int_equal(session_credential(t.db, login, peer, &c, &e), 0);
	return (c.wait);
}

static void
fails(const char *login, const char *peer)
{
	assert_int_equal(session_failed(t.db, login, peer, &e), 0);
}

/* C06: 2, 4, 8 … 300 seconds for who guesses. */
static void
t_back_off(void **state)
{
	static const int64_t want[] = { 2, 4, 8, 16, 32, 64, 128, 256, 300, 300 };
	size_t i;

	(void)state;
	assert_int_equal(waits("hanh", "10.0.0.7"), 0);
	for (i = 0; i < sizeof(want) / sizeof(*want); i++) {
		fails("hanh", "10.0.0.7");
		assert_int_equal(waits("hanh", "10.0.0.7"), want[i]);
		later(want[i]);
		assert_int_equal(waits("hanh", "10.0.0.7"), 0);
	}
	/* No malicious lock-out: the owner at another place is not held up. */
	fails("hanh", "10.0.0.7");
	assert_int_equal(waits("hanh", "10.0.0.8"), 0);
	assert_int_equal(session_succeeded(t.db, "hanh", "10.0.0.7", &e), 0);
	assert_int_equal(waits("hanh", "10.0.0.7"), 0);
	fails("hanh", "10.0.0.7");
	assert_int_equal(waits("hanh", "10.0.0.7"), 2);
}

/* Guesses from many addresses: the account itself is slowed, gently. */
static void
t_many_addresses(void **state)
{
	char peer[32];
	int i;

	(void)state;
	for (i = 0; i < 40; i++) {
		snprintf(peer, sizeof(peer), "10.0.1.%d", i);
		fails("hanh", peer);
	}
	assert_in_range(waits("hanh", "10.0.2.1"), 1, 30);
	later(1801);
	fails("hanh", "10.0.2.2");	/* a quiet half hour is forgotten */
	assert_int_equal(waits("hanh", "10.0.2.3"), 0);
}

/* C06: a class of 40 behind one address, each wrong once; then a sprayer. */
static void
t_one_address(void **state)
{
	char login[32];
	int i;

	(void)state;
	for (i = 0; i < 40; i++) {
		snprintf(login, sizeof(login), "em%d.3a", i);
		fails(login, "10.0.0.1");
	}
	assert_int_equal(waits("hanh", "10.0.0.1"), 0);
	for (; i < 110; i++) {
		snprintf(login, sizeof(login), "em%d.3a", i);
		fails(login, "10.0.0.1");
	}
	assert_in_range(waits("hanh", "10.0.0.1"), 1, 60);
	assert_int_equal(waits("hanh", "10.0.0.2"), 0);
	/* An own account does not wash the address clean. */
	assert_int_equal(session_succeeded(t.db, "hanh", "10.0.0.1", &e), 0);
	assert_in_range(waits("hanh", "10.0.0.1"), 1, 60);
}

/* C07: nobody, disabled and without password look alike. */
static void
t_nobody(void **state)
{
	static const char *const logins[] = {
		"nobody", "khoa", "chua", "' OR 1=1 --", ""
	};
	char real[CODE_PWHASH];
	struct credential c;
	int64_t id, other;
	size_t i;

	(void)state;
	assert_int_equal(people_add_person(t.db, school, "khoa", "Khoá", "",
	    &id, &e), 0);
	assert_int_equal(people_set_password(t.db, id, "x", 0, &e), 0);
	assert_int_equal(people_set_disabled(t.db, id, 1, &e), 0);
	assert_int_equal(people_add_person(t.db, school, "chua", "Chưa", "",
	    &other, &e), 0);
	assert_int_equal(code_pwhash("mèo con ngủ ngày", real), 0);
	for (i = 0; i < sizeof(logins) / sizeof(*logins); i++) {
		assert_int_equal(session_credential(t.db, logins[i], "p", &c,
		    &e), 0);
		assert_int_equal(c.person_id, 0);
		/* The same cost as a real hash: all before the salt agrees. */
		assert_memory_equal(c.hash, real, strlen(
		    "$argon2id$v=19$m=65536,t=2,p=1$"));
		assert_int_equal(strlen(c.hash), strlen(real));
		assert_int_equal(code_pwverify(c.hash, ""), 0);
	}
	assert_int_equal(session_credential(t.db, "hanh", "p", &c, &e), 0);
	assert_int_equal(c.person_id, hanh);
	assert_string_equal(c.hash, "stored");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(t_life, up, down),
		cmocka_unit_test_setup_teardown(t_end, up, down),
		cmocka_unit_test_setup_teardown(t_trim, up, down),
		cmocka_unit_test_setup_teardown(t_back_off, up, down),
		cmocka_unit_test_setup_teardown(t_many_addresses, up, down),
		cmocka_unit_test_setup_teardown(t_one_address, up, down),
		cmocka_unit_test_setup_teardown(t_nobody, up, down),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
