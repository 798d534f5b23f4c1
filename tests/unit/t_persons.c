/* Finding persons: by any word, a login, a code; each way gives the same as a plain look. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "people/persons.h"
#include "store/settings.h"
#include "tests/lib/lessons.h"

#define MANY	6000	/* more than one word's rows that are sorted */

static struct testdb t;
static struct arena *a;
static struct person *p;
static struct err e;

static int
setup(void **state)
{
	(void)state;
	testdb_open(&t);
	lessons_make(&t);
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

static int
find(const char *words, const char *role, int limit)
{
	struct person_filter f = { .school = 1, .words = words, .role = role,
	    .limit = limit };

	return (persons_find(t.db, a, &f, &p, &e));
}

static void
persons_words(void **state)
{
	(void)state;
	assert_int_equal(find("", "", 10), 3);
	assert_string_equal(p[0].login, "minh");	/* Anh, Bảo, Hạnh */
	assert_string_equal(p[2].login, "hanh");
	assert_string_equal(p[0].classes, "3A");
	assert_int_equal(find("", "", 2), 3);		/* one more: there is a next page */
	assert_int_equal(find("Hạnh", "", 10), 1);
	assert_int_equal(find("tran ha", "", 10), 1);
	assert_int_equal(find("HANH TRAN", "", 10), 1);
	assert_int_equal(find("tra", "", 10), 2);
	assert_int_equal(find("anh", "", 10), 1);	/* no middle of a word: not Hạnh */
	assert_int_equal(find("", "pupil", 10), 2);
	assert_int_equal(find("", "teacher", 10), 1);
	assert_int_equal(find("tran", "pupil", 10), 1);
	assert_int_equal(find("%_", "", 10), 3);	/* no words at all */
	assert_int_equal(find("bao", "", 10), 1);	/* a login */
}

static void
persons_changed(void **state)
{
	struct person_form f = { .name = "Lê Văn Mới", .login = "minh",
	    .honorific = "em", .code = "hs 7", .sector_code = "",
	    .birthday = "1/2/2018", .unit_id = 1 };

	(void)state;
	assert_int_equal(find("minh", "", 10), 1);
	assert_int_equal(persons_change(t.db, a, &p[0], &f, &e), 0);
	assert_int_equal(find("nguyen", "", 10), 0);
	assert_int_equal(find("moi", "", 10), 1);
	assert_int_equal(p[0].birthday, 20180201);
	assert_string_equal(p[0].code, "HS 7");
	assert_int_equal(find("hs", "", 10), 0);
	f.birthday = "29/2/2018";
	assert_int_equal(persons_change(t.db, a, &p[0], &f, &e), -1);
	lessons_sql(&t, "UPDATE person SET disabled = 5 WHERE login = 'minh'");
	assert_int_equal(find("moi", "", 10), 0);
}

/* Whether a word is rare or common, the same people are found in the same order. */
static void
persons_many(void **state)
{
	char sql[400];
	int i, n;

	(void)state;
	snprintf(sql, sizeof(sql), "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL"
	    " SELECT i + 1 FROM n WHERE i < %d) INSERT INTO person (key,"
	    " unit_id, login, name, folded, created) SELECT 'm' || i, 1, 'm' ||"
	    " i, 'Lý ' || char(97 + i %% 26), 'ly ' || char(97 + i %% 26), 0"
	    " FROM n", MANY);
	lessons_sql(&t, sql);
	n = find("ly", "", 50);
	assert_int_equal(n, 51);
	for (i = 1; i < n; i++)
		assert_true(strcmp(p[i - 1].name, p[i].name) <= 0);
	assert_int_equal(find("ly z", "", 500), MANY / 26);
	assert_int_equal(find("z ly", "", 500), MANY / 26);
	assert_int_equal(find("ly tran", "", 50), 0);
	assert_int_equal(find("m1", "", 9), 10);
}

/* A school's own value stands before the server's; what is shared cannot differ. */
static void
settings_of_school(void **state)
{
	(void)state;
	assert_int_equal(setting_of(t.db, 1, SET_QUESTIONS_DAY), 10);
	assert_int_equal(setting_put(t.db, "questions-day", 7, &e), 0);
	assert_int_equal(setting_of(t.db, 1, SET_QUESTIONS_DAY), 7);
	assert_int_equal(setting_put_of(t.db, 1, "questions-day", 3, &e), 0);
	assert_int_equal(setting_of(t.db, 1, SET_QUESTIONS_DAY), 3);
	assert_int_equal(setting_of(t.db, 0, SET_QUESTIONS_DAY), 7);
	assert_int_equal(setting_int(t.db, SET_QUESTIONS_DAY), 7);
	assert_int_equal(setting_put_of(t.db, 1, "questions-day", 0, &e), -1);
	assert_string_equal(e.code, "SETTING-RANGE");
	assert_int_equal(setting_put_of(t.db, 1, "hashers", 3, &e), -1);
	assert_string_equal(e.code, "SETTING-SERVER");
	assert_int_equal(setting_drop_of(t.db, 1, "questions-day", &e), 0);
	assert_int_equal(setting_of(t.db, 1, SET_QUESTIONS_DAY), 7);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(persons_words), CASE(persons_changed), CASE(persons_many),
		CASE(settings_of_school),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
