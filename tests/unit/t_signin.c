/*
 * Guessing gets slow; nobody is shut out by it: not a class behind one address,
 * not the owner of a name that others guess at, not by a clock that lied.
 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "util/clock.h"
#include "people/device.h"
#include "people/people.h"
#include "people/roster.h"
#include "people/signin.h"

#include "tests/lib/testdb.h"

#define YEAR	(365 * 86400)

static const uint8_t secret[32] = "a secret of the test, 32 bytes .";
static struct testdb t;
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
	testdb_open(&t);
	now = clock_now();
	assert_int_equal(people_add_unit(t.db, 0, "school", "Trường A", &school,
	    &e), 0);
	assert_int_equal(people_add_person(t.db, school, "hanh", "Hạnh", "cô",
	    &hanh, &e), 0);
	assert_int_equal(people_set_password(t.db, hanh, "stored", 0, &e), 0);
	return (0);
}

static int
down(void **state)
{
	(void)state;
	testdb_close(&t);
	return (0);
}

/* What stands before a try of ${login} from ${peer} in a browser with ${mark}. */
static struct credential
stands(const char *login, const char *peer, const char *mark)
{
	struct signin_try who = { secret, login, 0, peer, mark };
	struct credential c;

	assert_int_equal(signin_credential(t.db, &who, &c, &e), 0);
	return (c);
}

static int64_t
waits(const char *login, const char *peer)
{
	return (stands(login, peer, NULL).wait);
}

/* One failure; 1 when the trail is to be told. */
static int
fails_in(const char *login, const char *peer, const char *mark)
{
	struct signin_try who = { secret, login, 0, peer, mark };
	struct credential c = stands(login, peer, mark);
	int guessed;

	assert_int_equal(signin_failed(t.db, &who, &c, &guessed, &e), 0);
	return (guessed);
}

static void
fails(const char *login, const char *peer)
{
	(void)fails_in(login, peer, NULL);
}

static void
succeeds(const char *login, const char *peer, const char *mark)
{
	struct signin_try who = { secret, login, 0, peer, mark };
	struct credential c = stands(login, peer, mark);

	assert_int_equal(signin_succeeded(t.db, &who, &c, &e), 0);
}

static const char *
mark_of(const char *login, const char *hash)
{
	static char mark[DEVICE_TEXT];

	char account[REALM_ACCOUNT];

	realm_account(1, login, account);
	device_add(secret, NULL, account, hash, mark);
	return (mark);
}

/* C06: three free ones, then 2, 4, 8 … 60 seconds for who guesses. */
static void
t_back_off(void **state)
{
	static const int64_t want[] = { 0, 0, 0, 2, 4, 8, 16, 32, 60, 60 };
	size_t i;
	int told = 0;

	(void)state;
	for (i = 0; i < sizeof(want) / sizeof(*want); i++) {
		told += fails_in("hanh", "10.0.0.7", NULL);
		assert_int_equal(waits("hanh", "10.0.0.7"), want[i]);
		later(want[i]);
		assert_int_equal(waits("hanh", "10.0.0.7"), 0);
	}
	assert_int_equal(told, 1);
	/* No malicious lock-out: the owner at another place is not held up. */
	fails("hanh", "10.0.0.7");
	assert_int_equal(waits("hanh", "10.0.0.8"), 0);
	succeeds("hanh", "10.0.0.7", NULL);
	assert_int_equal(waits("hanh", "10.0.0.7"), 0);
}

/* B-1: 25 addresses with one failure each lock nobody; a botnet is slowed. */
static void
t_many_addresses(void **state)
{
	char peer[32];
	int i, told = 0;

	(void)state;
	for (i = 0; i < 25; i++) {
		snprintf(peer, sizeof(peer), "10.0.1.%d", i);
		told += fails_in("hanh", peer, NULL);
	}
	assert_int_equal(told, 1);
	assert_int_equal(waits("hanh", "10.0.2.1"), 0);
	assert_int_equal(stands("hanh", "10.0.2.1", NULL).lane, SHM_AGAIN);
	/* Who has failed there already waits for the login as well. */
	assert_in_range(waits("hanh", "10.0.1.1"), 2, 30);
	for (; i < 240; i++) {
		snprintf(peer, sizeof(peer), "10.0.1.%d", i);
		fails("hanh", peer);
	}
	assert_int_equal(waits("hanh", "10.0.2.1"), 30);
	/* … but in a browser that knows her she comes in. */
	assert_int_equal(stands("hanh", "10.0.2.1", mark_of("hanh",
	    "stored")).wait, 0);
	later(1801);
	fails("hanh", "10.0.2.2");	/* a quiet half hour is forgotten */
	assert_int_equal(waits("hanh", "10.0.2.3"), 0);
}

/* B-1: whoever polls behind the class's address, the class comes in. */
static void
t_one_address(void **state)
{
	char login[32];
	int64_t id;
	int i;

	(void)state;
	for (i = 0; i < 101; i++) {
		snprintf(login, sizeof(login), "bay.dat.%d", i);
		fails(login, "10.0.0.1");
	}
	for (i = 0; i < 40; i++) {
		snprintf(login, sizeof(login), "em%d.3a", i);
		assert_int_equal(people_add_person(t.db, school, login, "Em",
		    "", &id, &e), 0);
		assert_int_equal(people_set_password(t.db, id, "x", 0, &e), 0);
		assert_int_equal(waits(login, "10.0.0.1"), 0);
		assert_int_equal(stands(login, "10.0.0.1", NULL).lane,
		    SHM_BUSY);
		assert_int_equal(stands(login, "10.0.0.2", NULL).lane,
		    SHM_FIRST);
		assert_int_equal(stands(login, "10.0.0.1", NULL).spared, 0);
	}
	/* One password over all names: the second try of each waits. */
	fails("em1.3a", "10.0.0.1");
	assert_int_equal(waits("em1.3a", "10.0.0.1"), 2);
	/* Invented names cost no more hashing there, elsewhere they do. */
	assert_int_equal(stands("bay.dat.x", "10.0.0.1", NULL).spared, 1);
	assert_int_equal(stands("bay.dat.x", "10.0.0.1", NULL).wait, 0);
	assert_int_equal(stands("bay.dat.x", "10.0.0.2", NULL).spared, 0);
	/* An own account does not wash the address clean. */
	succeeds("hanh", "10.0.0.1", NULL);
	assert_int_equal(stands("bay.dat.x", "10.0.0.1", NULL).spared, 1);
}

/* A whole /64 is one client. */
static void
t_ipv6(void **state)
{
	char peer[40];
	int i;

	(void)state;
	for (i = 0; i < 6; i++) {
		snprintf(peer, sizeof(peer), "2001:db8:0:1::%x", i);
		fails("hanh", peer);
	}
	assert_int_equal(waits("hanh", "2001:db8:0:1::ffff"), 8);
	assert_int_equal(waits("hanh", "2001:db8:0:2::1"), 0);
}

/* A known browser has a counter of its own, and nobody else's holds it up. */
static void
t_device(void **state)
{
	char mark[DEVICE_TEXT], other[DEVICE_TEXT];
	struct credential c;
	int i;

	(void)state;
	device_add(secret, NULL, "hanh@1", "stored", mark);
	device_add(secret, NULL, "hanh@1", "stored", other);
	for (i = 0; i < 9; i++)
		fails("hanh", "10.0.0.1");
	assert_int_equal(waits("hanh", "10.0.0.1"), 60);
	c = stands("hanh", "10.0.0.1", mark);
	assert_int_equal(c.wait, 0);
	assert_int_equal(c.device, 1);
	assert_int_equal(c.lane, SHM_KNOWN);
	/* Slips there are slowed there, and only there. */
	for (i = 0; i < 7; i++)
		(void)fails_in("hanh", "10.0.0.1", mark);
	assert_int_equal(stands("hanh", "10.0.0.9", mark).wait, 4);
	assert_int_equal(stands("hanh", "10.0.0.9", other).wait, 0);
	assert_int_equal(waits("hanh", "10.0.0.9"), 0);
	/* Her coming in there does not give the guesser a new beginning. */
	succeeds("hanh", "10.0.0.1", mark);
	assert_int_equal(stands("hanh", "10.0.0.1", mark).wait, 0);
	assert_int_equal(waits("hanh", "10.0.0.1"), 60);
}

/* Stolen from another account, forged, cut, of an old password: worth nothing. */
static void
t_forged_marks(void **state)
{
	static const uint8_t elsewhere[32] = "another secret, of another house";
	static const char *const bad[] = { "", ".", "x", "a.b",
	    "aaaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaaaaa.",
	    "aaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaa",
	    "AAAAAAAAAAAAAAAAAAAAAAAAAA.aaaaaaaaaaaaaaaa" };
	char mark[DEVICE_TEXT], copy[DEVICE_TEXT];
	size_t i;

	(void)state;
	device_add(secret, NULL, "hanh", "stored", mark);
	assert_int_equal(device_knows(secret, mark, "hanh", "stored"), 1);
	assert_int_equal(device_knows(secret, NULL, "hanh", "stored"), 0);
	assert_int_equal(device_knows(secret, mark, "duc", "stored"), 0);
	assert_int_equal(device_knows(secret, mark, "hanh", "new"), 0);
	assert_int_equal(device_knows(elsewhere, mark, "hanh", "stored"), 0);
	for (i = 0; i < strlen(mark); i++) {
		memcpy(copy, mark, sizeof(copy));
		copy[i] = copy[i] == 'b' ? 'c' : 'b';
		assert_int_equal(device_knows(secret, copy, "hanh", "stored"),
		    0);
		copy[i] = '\0';
		assert_int_equal(device_knows(secret, copy, "hanh", "stored"),
		    0);
	}
	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		assert_int_equal(device_knows(secret, bad[i], "hanh",
		    "stored"), 0);
		device_add(secret, bad[i], "hanh", "stored", copy);
		assert_int_equal(device_knows(secret, copy, "hanh", "stored"),
		    1);
	}
	/* A browser remembers its last 24 people, and keeps its name. */
	for (i = 0; i < DEVICE_ACCOUNTS; i++) {
		snprintf(copy, sizeof(copy), "em%zu", i);
		device_add(secret, mark, copy, "x", mark);
		assert_int_equal(device_knows(secret, mark, copy, "x"), 1);
	}
	assert_int_equal(strlen(mark), DEVICE_TEXT - 1);
	assert_int_equal(device_knows(secret, mark, "em0", "x"), 1);
	assert_int_equal(device_knows(secret, mark, "hanh", "stored"), 0);
	device_add(secret, mark, "em0", "x", copy);
	assert_int_equal(strlen(copy), strlen(mark));
	assert_memory_equal(copy, mark, CODE_KEY);
	/* The mark of nobody is no mark. */
	device_add(secret, NULL, "nobody", stands("nobody", "p", NULL).hash,
	    mark);
	assert_int_equal(stands("nobody", "p", mark).device, 0);
}

/* G-2: what a clock counted that stood in the future is nothing afterwards. */
static void
t_clock_set_back(void **state)
{
	char mark[DEVICE_TEXT];
	int64_t wait, truth = now;
	int i;

	(void)state;
	device_add(secret, NULL, "hanh@1", "stored", mark);
	later(3 * YEAR);
	for (i = 0; i < 12; i++) {
		fails("hanh", "10.0.0.1");
		(void)fails_in("hanh", "10.0.0.1", mark);
		assert_int_equal(signin_own_failed(t.db, secret, hanh, &e), 0);
	}
	assert_int_equal(waits("hanh", "10.0.0.1"), 60);
	now = truth;
	later(0);
	assert_int_equal(waits("hanh", "10.0.0.1"), 0);
	assert_int_equal(stands("hanh", "10.0.0.1", mark).wait, 0);
	assert_int_equal(signin_own_wait(t.db, secret, hanh, &wait, &e), 0);
	assert_int_equal(wait, 0);
	/* It begins anew, and the rows of the future are gone. */
	fails("hanh", "10.0.0.1");
	assert_int_equal(waits("hanh", "10.0.0.1"), 0);
	assert_int_equal(tmpdata_sql(&t.data,
	    "SELECT count(*) FROM sign_in_failure WHERE last > 2100000000"), 0);
	/* Set back a little: never longer than the wait that was given out. */
	for (i = 0; i < 8; i++)
		fails("hanh", "10.0.0.1");
	assert_int_equal(waits("hanh", "10.0.0.1"), 60);
	later(-4);
	assert_int_equal(waits("hanh", "10.0.0.1"), 60);
}

/* L-9: the table names nobody, and strangers cannot fill it. */
static void
t_no_names(void **state)
{
	(void)state;
	fails("mat.khau.bi.mat", "203.0.113.77");
	fails("hanh", "203.0.113.77");
	assert_int_equal(tmpdata_sql(&t.data, "SELECT count(*) FROM"
	    " sign_in_failure WHERE what LIKE '%mat%bi%' OR what LIKE '%hanh%'"
	    " OR what LIKE '%203%' OR length(what) <> 26"), 0);
	assert_int_equal(tmpdata_sql(&t.data, "SELECT count(*) FROM"
	    " sign_in_failure WHERE kind = 'account'"), 2);
	(void)tmpdata_sql(&t.data, "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT"
	    " i + 1 FROM n WHERE i < 20500) INSERT INTO sign_in_failure"
	    " SELECT 'x' || i, 'stranger', 1, 4000000000 - i FROM n");
	assert_int_equal(signin_trim(t.db, &e), 0);
	assert_int_equal(tmpdata_sql(&t.data, "SELECT count(*) FROM"
	    " sign_in_failure WHERE kind = 'stranger'"), 20000);
	assert_int_equal(tmpdata_sql(&t.data, "SELECT count(*) FROM"
	    " sign_in_failure WHERE kind = 'account'"), 2);
	assert_int_equal(tmpdata_sql(&t.data, "SELECT count(*) FROM"
	    " sign_in_failure WHERE what = 'x1'"), 1);
}

/* Guardians' codes: answers to wrong ones get slower, at most two seconds. */
static void
t_codes(void **state)
{
	int64_t ms;
	int i;

	(void)state;
	for (i = 0; i < 40; i++) {
		assert_int_equal(signin_code_pause(t.db, secret, "10.0.0.1",
		    &ms, &e), 0);
		assert_in_range(ms, i < 5 ? 0 : 100, i < 5 ? 0 : 2000);
		assert_int_equal(signin_code_failed(t.db, secret, "10.0.0.1",
		    &e), 0);
	}
	assert_int_equal(ms, 2000);
	assert_int_equal(signin_code_pause(t.db, secret, "10.0.0.2", &ms, &e),
	    0);
	assert_int_equal(ms, 0);
	assert_int_equal(waits("hanh", "10.0.0.1"), 0);
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
		c = stands(logins[i], "p", NULL);
		assert_int_equal(c.person_id, 0);
		/* The same cost as a real hash: all before the salt agrees. */
		assert_memory_equal(c.hash, real, strlen(
		    "$argon2id$v=19$m=65536,t=2,p=1$"));
		assert_int_equal(strlen(c.hash), strlen(real));
		assert_int_equal(code_pwverify(c.hash, ""), 0);
		/* The waits, too. */
		fails(logins[i], "q");
		fails("hanh", "q");
		assert_int_equal(waits(logins[i], "q"), waits("hanh", "q"));
		succeeds("hanh", "q", NULL);
	}
	c = stands("hanh", "p", NULL);
	assert_int_equal(c.person_id, hanh);
	assert_string_equal(c.hash, "stored");
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, up, down)
	const struct CMUnitTest tests[] = {
		CASE(t_back_off), CASE(t_many_addresses), CASE(t_one_address),
		CASE(t_ipv6), CASE(t_device), CASE(t_forged_marks),
		CASE(t_clock_set_back), CASE(t_no_names), CASE(t_codes),
		CASE(t_nobody),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
