/* Two schools with one login: which account a name means, and that it stays apart. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "util/arena.h"
#include "people/device.h"
#include "people/people.h"
#include "people/realm.h"
#include "people/signin.h"
#include "tests/lib/lessons.h"

static struct testdb t;
static struct arena *a;
static struct err e;

#define SECOND	"INSERT INTO unit (id, key, parent_id, kind, name, abbr,"	\
	" created) VALUES (50, 'u50', NULL, 'school', 'Bến Nghé', 'bn', 0);"	\
	"INSERT INTO person (id, key, unit_id, login, name, folded, password,"	\
	" created) VALUES (50, 'p50', 50, 'hanh', 'Lê Hạnh', 'le hanh',"	\
	" 'other', 0)"

static int
setup(void **state)
{
	(void)state;
	testdb_open(&t);
	lessons_make(&t);
	lessons_sql(&t, "UPDATE person SET password = 'stored' WHERE id = 1");
	a = arena_new();
	err_clear(&e);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	arena_free(a);
	testdb_close(&t);
	return (0);
}

static struct realm_name
read_name(const char *typed, const char *school)
{
	struct realm_name n;

	assert_int_equal(realm_read(t.db, typed, school, &n, &e), 1);
	return (n);
}

/* What a sign-in with that name looks at. */
static struct credential
looks_at(const char *typed, const char *school)
{
	struct realm_name n = read_name(typed, school);
	struct signin_try who = { lessons_secret, n.login, n.realm, "10.0.0.1",
	    NULL };
	struct credential c;

	assert_int_equal(signin_credential(t.db, &who, &c, &e), 0);
	return (c);
}

/* One school alone: nothing is asked, and its abbreviation changes nothing. */
static void
realm_one(void **state)
{
	struct door *d;

	(void)state;
	lessons_sql(&t, "UPDATE unit SET abbr = 'thsh' WHERE id = 1");
	assert_int_equal(realm_doors(t.db, a, &d, &e), 0);
	assert_int_equal(read_name("Hanh", NULL).unsaid, 0);
	assert_int_equal(looks_at("hanh", NULL).person_id, 1);
	assert_int_equal(looks_at("hanh@THSH", NULL).person_id, 1);
	assert_string_equal(looks_at("hanh@thsh", NULL).account, "hanh@1");
	/* Nobody: both spellings are one counter, so they tell nothing apart. */
	assert_string_equal(looks_at("nobody", NULL).account,
	    looks_at("nobody@thsh", NULL).account);
	assert_int_equal(looks_at("hanh@bn", NULL).person_id, 0);
}

static void
realm_two(void **state)
{
	struct door *d;
	int64_t id;

	(void)state;
	lessons_sql(&t, SECOND);
	assert_int_equal(realm_doors(t.db, a, &d, &e), 2);
	assert_string_equal(d[0].abbr, "bn");
	assert_int_equal(read_name("hanh", NULL).unsaid, 1);
	assert_int_equal(read_name("ai-day", "").unsaid, 1);
	assert_int_equal(looks_at("hanh", "u50").person_id, 50);
	assert_int_equal(looks_at("hanh", "u1").person_id, 1);
	assert_int_equal(looks_at("hanh@bn", "u1").person_id, 50);
	assert_int_equal(looks_at("minh@bn", NULL).person_id, 0);
	assert_int_equal(looks_at("hanh", "no-such-school").person_id, 0);
	assert_string_equal(looks_at("hanh", "u50").account, "hanh@50");
	assert_int_equal(realm_person(t.db, "hanh@bn", &id, &e), 0);
	assert_int_equal(id, 50);
	assert_int_equal(realm_person(t.db, "minh", &id, &e), 0);
	assert_int_equal(realm_person(t.db, "minh@bn", &id, &e), -1);
	assert_string_equal(e.code, "PERSON-UNKNOWN");
}

/* Failures at one school's account do not slow the other's; a browser knows one of them. */
static void
realm_apart(void **state)
{
	struct signin_try one = { lessons_secret, "hanh", 1, "10.0.0.1", NULL };
	struct signin_try two = { lessons_secret, "hanh", 50, "10.0.0.1",
	    NULL };
	char mark[DEVICE_TEXT];
	struct credential c;
	int i, guessed;

	(void)state;
	lessons_sql(&t, SECOND);
	for (i = 0; i < 6; i++) {
		assert_int_equal(signin_credential(t.db, &one, &c, &e), 0);
		assert_int_equal(signin_failed(t.db, &one, &c, &guessed, &e),
		    0);
	}
	assert_int_equal(signin_credential(t.db, &one, &c, &e), 0);
	assert_true(c.wait > 0);
	device_add(lessons_secret, NULL, c.account, c.hash, mark);
	assert_int_equal(signin_credential(t.db, &two, &c, &e), 0);
	assert_int_equal(c.wait, 0);
	two.device = one.device = mark;
	assert_int_equal(signin_credential(t.db, &one, &c, &e), 0);
	assert_int_equal(c.device, 1);
	assert_int_equal(signin_credential(t.db, &two, &c, &e), 0);
	assert_int_equal(c.device, 0);
}

/* The same login twice in one school is refused, in another it is free. */
static void
realm_unique(void **state)
{
	int64_t id;

	(void)state;
	lessons_sql(&t, SECOND);
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_int_equal(people_add_person(t.db, 50, "minh", "Minh", "", &id,
	    &e), 0);
	assert_int_equal(people_add_person(t.db, 50, "minh", "Minh", "", &id,
	    &e), -1);
	assert_string_equal(e.code, "PERSON-LOGIN-TAKEN");
	err_clear(&e);
	assert_int_equal(realm_person(t.db, "minh", &id, &e), -1);
	assert_string_equal(e.code, "PERSON-AMBIGUOUS");
	db_rollback(t.db);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(realm_one), CASE(realm_two), CASE(realm_apart),
		CASE(realm_unique),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
