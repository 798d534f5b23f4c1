/* Guardians' codes: derived, found, renewed, dead; passes: whole, old, forged. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/clock.h"
#include "classwork/guardian.h"

#include "tests/lib/classwork.h"

static struct testdb t;
static struct arena *a;
static struct err e;

static int
setup(void **state)
{
	(void)state;
	testdb_open(&t);
	classwork_make(&t);
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

static void
issue(int64_t person, const char *verb)
{
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_int_equal(guardian_issue(t.db, lessons_secret,
	    classwork_who(&t, a, 1), person, verb, &e), 0);
	assert_int_equal(db_commit(t.db, &e), 0);
}

/* The slip of pupil ${person} in 3A. */
static const char *
slip(int64_t person)
{
	struct guardian_row *r;
	int i, n = guardian_class(t.db, a, lessons_secret, 1, &r, &e);

	assert_int_equal(n, 2);
	for (i = 0; i < n; i++)
		if (r[i].person_id == person)
			return (r[i].code);
	return (NULL);
}

static int
opens(const char *typed, const char **key, int64_t *turn)
{
	return (guardian_find(t.db, a, lessons_secret, typed, key, turn, &e));
}

static void
t_derive(void **state)
{
	char one[GUARDIAN_CODE], two[GUARDIAN_CODE];
	uint8_t other[32] = "another secret";
	int i, k, seen[128] = { 0 };

	(void)state;
	guardian_derive(lessons_secret, "p2", 1, one);
	guardian_derive(lessons_secret, "p2", 1, two);
	assert_string_equal(one, two);
	assert_int_equal(strlen(one), GUARDIAN_CODE - 1);
	assert_true(one[4] == '-' && one[9] == '-');
	guardian_derive(lessons_secret, "p2", 2, two);
	assert_string_not_equal(one, two);
	guardian_derive(lessons_secret, "p3", 1, two);
	assert_string_not_equal(one, two);
	guardian_derive(other, "p2", 1, two);
	assert_string_not_equal(one, two);
	/* Only signs of the alphabet, each of them about as often. */
	for (i = 1; i <= 2000; i++) {
		guardian_derive(lessons_secret, "p2", i, two);
		for (k = 0; two[k] != '\0'; k++)
			seen[(int)two[k]]++;
	}
	for (i = 0, k = 0; i < 128; i++) {
		if (seen[i] == 0 || i == '-')
			continue;
		assert_non_null(strchr("23456789CFGHJKMNPQRTVX", i));
		assert_in_range(seen[i], 900, 1290);
		k++;
	}
	assert_int_equal(k, 22);
}

static void
t_clean(void **state)
{
	static const struct { const char *typed, *code; } rows[] = {
		{ "CFGH-2345-6789", "CFGH-2345-6789" },
		{ "cfgh23456789", "CFGH-2345-6789" },
		{ " cfgh 2345. 6789 ", "CFGH-2345-6789" },
		{ "CFGH-23B5-SZ89", "CFGH-2385-5289" },
		{ "", NULL }, { "CFGH-2345-678", NULL },
		{ "CFGH-2345-67899", NULL }, { "CFGH-2345-678O", NULL },
		{ "CFGH-2345-678\xc4\x91", NULL }, { "------------", NULL },
		{ "' OR 1=1 --", NULL }, { "%%%%%%%%%%%%", NULL },
	};
	char out[GUARDIAN_CODE];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		assert_int_equal(guardian_clean(rows[i].typed, out),
		    rows[i].code != NULL ? 0 : -1);
		assert_string_equal(out, rows[i].code != NULL ? rows[i].code :
		    "-----" "-----" "----");
	}
}

static void
t_codes(void **state)
{
	const char *first, *second, *key = NULL;
	uint8_t other[32] = "another secret";
	struct guardian_row *r;
	int64_t turn = 0;

	(void)state;
	assert_string_equal(slip(2), "");	/* none yet */
	issue(2, "code");
	first = slip(2);
	assert_string_equal(slip(2), first);	/* printed again: the same */
	assert_string_equal(slip(3), "");
	assert_int_equal(opens(first, &key, &turn), 1);
	assert_string_equal(key, "p2");
	assert_int_equal(turn, 1);
	assert_int_equal(opens("CFGH-2345-6789", &key, &turn), 0);
	assert_int_equal(opens("", &key, &turn), 0);
	/* What is stored opens nothing, nor is the code in the file. */
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM guardian_code"
	    " WHERE length(digest) = 64"), 1);
	/* Renewed: the old one is dead at once. */
	issue(2, "code-renew");
	second = slip(2);
	assert_string_not_equal(first, second);
	assert_int_equal(opens(first, &key, &turn), 0);
	assert_int_equal(opens(second, &key, &turn), 1);
	assert_int_equal(turn, 2);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM audit WHERE"
	    " verb LIKE 'code%' AND kind = 'person' AND ref = 2"), 2);
	/* With another secret there is nothing to print but a fresh one. */
	assert_int_equal(guardian_class(t.db, a, other, 1, &r, &e), 2);
	assert_string_equal(r[0].code, "");
	/* Shut out: dead. */
	lessons_sql(&t, "UPDATE person SET disabled = 1 WHERE id = 2");
	assert_int_equal(opens(second, &key, &turn), 0);
	lessons_sql(&t, "UPDATE person SET disabled = NULL WHERE id = 2");
	assert_int_equal(opens(second, &key, &turn), 1);
	assert_int_equal(e.level, ERR_OK);
	assert_int_equal(guardian_issue(t.db, lessons_secret,
	    classwork_who(&t, a, 1), 999, "code", &e), -1);
	assert_string_equal(e.code, "NOT-FOUND");
}

static int
lets_in(const char *pass)
{
	int64_t person = -1;
	int rc = guardian_pass_read(t.db, lessons_secret, pass, &person, &e);

	assert_true(rc >= 0);
	assert_true(rc == 0 || person == 2);
	return (rc);
}

static void
t_pass(void **state)
{
	char pass[GUARDIAN_PASS], bad[GUARDIAN_PASS + 40];
	uint8_t other[32] = "another secret";
	int64_t person;
	size_t i;

	(void)state;
	issue(2, "code");
	guardian_pass_make(lessons_secret, "p2", 1, pass);
	assert_true(strlen(pass) < GUARDIAN_PASS - 20);
	assert_int_equal(lets_in(pass), 1);
	assert_int_equal(guardian_pass_read(t.db, other, pass, &person, &e), 0);
	/* Any byte changed, cut, or more behind it. */
	for (i = 0; i < strlen(pass); i++) {
		snprintf(bad, sizeof(bad), "%s", pass);
		bad[i] = bad[i] == '3' ? '4' : '3';
		assert_int_equal(lets_in(bad), 0);
		snprintf(bad, sizeof(bad), "%.*s", (int)i, pass);
		assert_int_equal(lets_in(bad), 0);
	}
	snprintf(bad, sizeof(bad), "%sa", pass);
	assert_int_equal(lets_in(bad), 0);
	snprintf(bad, sizeof(bad), "%s.%s", "1.p2.1.9999999999", strrchr(pass,
	    '.') + 1);
	assert_int_equal(lets_in(bad), 0);
	memset(bad, '.', sizeof(bad) - 1);
	bad[sizeof(bad) - 1] = '\0';
	assert_int_equal(lets_in(bad), 0);
	assert_int_equal(lets_in(""), 0);
	/* Its time is over, at the second. */
	clock_set(clock_now() + GUARDIAN_LIFE - 1);
	assert_int_equal(lets_in(pass), 1);
	clock_set(clock_now() + 1);
	assert_int_equal(lets_in(pass), 0);
	/* Shut out; renewed. */
	guardian_pass_make(lessons_secret, "p2", 1, pass);
	lessons_sql(&t, "UPDATE person SET disabled = 1 WHERE id = 2");
	assert_int_equal(lets_in(pass), 0);
	lessons_sql(&t, "UPDATE person SET disabled = NULL WHERE id = 2");
	assert_int_equal(lets_in(pass), 1);
	issue(2, "code-renew");
	assert_int_equal(lets_in(pass), 0);
	/* A pass of a pupil who has no code. */
	guardian_pass_make(lessons_secret, "p3", 1, pass);
	assert_int_equal(lets_in(pass), 0);
}

static void
t_pupil(void **state)
{
	const char *name, *class;

	(void)state;
	assert_int_equal(guardian_pupil(t.db, a, 3, &name, &class, &e), 0);
	assert_string_equal(name, "Trần Gia Bảo");
	assert_string_equal(class, "3A");	/* not last year's 2A */
	lessons_sql(&t, "DELETE FROM class_member WHERE person_id = 3");
	assert_int_equal(guardian_pupil(t.db, a, 3, &name, &class, &e), 0);
	assert_string_equal(class, "");
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_derive), CASE(t_clean), CASE(t_codes), CASE(t_pass),
		CASE(t_pupil),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
