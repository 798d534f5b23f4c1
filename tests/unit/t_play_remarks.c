/* Remarks of lessons that run: what is kept, how often, of whom nothing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"
#include "runtime/commit.h"
#include "runtime/play_remarks.h"
#include "tests/lib/lessons.h"

static struct testdb t;
static struct arena *a;
static struct err e;
static int seq;

static int
setup(void **state)
{
	(void)state;
	testdb_open(&t);
	lessons_make(&t);
	a = arena_new();
	err_clear(&e);
	seq = 0;
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

/* ${person} saves ${remarks}, the members of the list, as ${kind}. */
static enum commit_result
save(int64_t person, const char *mode, const char *kind, const char *remarks)
{
	struct attempt *at = lessons_open(&t, a, person, 1, mode, &e);
	struct token token = { .attempt_id = at->id };
	enum commit_result how;
	struct commit c;
	char *body;

	lessons_visit(token.visit);
	body = arena_printf(a, "{\"visit\":\"%s\",\"seq\":%d,\"entry\":1,"
	    "\"kind\":\"%s\",\"data\":{\"runtimeData\":{\"cmi\":{\"core\":{}}}},"
	    "\"remarks\":%s}", token.visit, ++seq, kind, remarks);
	assert_int_equal(commit_parse(a, body, strlen(body), &c, &e), 0);
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_int_equal(commit_store(t.db, lessons_secret, &token, &c, &how,
	    &e), 0);
	assert_int_equal(db_commit(t.db, &e), 0);
	return (how);
}

static struct play_remark_sum *
listed(int preview, int n)
{
	struct play_remark_sum *list;

	assert_int_equal(play_remarks_list(t.db, a, 1, preview, &list, &e), n);
	return (list);
}

/* The same trouble of two pupils is one remark that two have met. */
static void
counted(void **state)
{
	struct play_remark_sum *s;
	int64_t n = 0;

	(void)state;
	assert_int_equal(save(2, "normal", "scorm12",
	    "[{\"k\":\"missing\",\"e\":\"hinh/so1.png\",\"v\":\"\"},"
	    "{\"k\":\"unread\",\"e\":\"cmi.core.score.raw\",\"v\":\"8,5x\"},"
	    "{\"k\":\"unread\",\"e\":\"cmi.core.score.raw\",\"v\":\"9,5x\"}]"),
	    COMMIT_STORED);
	save(2, "normal", "scorm12",
	    "[{\"k\":\"missing\",\"e\":\"hinh/so1.png\",\"v\":\"\"}]");
	save(3, "normal", "scorm12",
	    "[{\"k\":\"missing\",\"e\":\"hinh/so1.png\",\"v\":\"\"},"
	    "{\"k\":\"missing\",\"e\":\"hinh/so2.png\",\"v\":\"\"},"
	    "{\"k\":\"unread\",\"e\":\"cmi.core.score.raw\",\"v\":\"9,5x\"}]");
	save(1, "preview", "scorm12",
	    "[{\"k\":\"script\",\"e\":\"a.js\",\"v\":\"x is null\"}]");
	s = listed(0, 3);
	assert_string_equal(s[0].element, "hinh/so1.png");
	assert_int_equal(s[0].persons, 2);
	assert_null(s[0].values[0]);
	assert_string_equal(s[1].element, "hinh/so2.png");
	assert_int_equal(s[1].persons, 1);
	assert_string_equal(s[2].kind, "unread");
	assert_int_equal(s[2].persons, 2);
	assert_string_equal(s[2].values[0], "9,5x");
	assert_string_equal(s[2].values[1], "8,5x");
	assert_null(s[2].values[2]);
	assert_int_equal(play_remarks_persons(t.db, 1, 0, "missing", &n, &e), 0);
	assert_int_equal(n, 2);
	s = listed(1, 1);
	assert_string_equal(s[0].values[0], "x is null");
}

/* "none" brings remarks of a lesson that never saves, and nothing else. */
static void
alone(void **state)
{
	(void)state;
	assert_int_equal(save(2, "normal", "none",
	    "[{\"k\":\"script\",\"e\":\"a.js\",\"v\":\"boom\"}]"), COMMIT_STORED);
	assert_int_equal(save(1, "preview", "none",
	    "[{\"k\":\"script\",\"e\":\"a.js\",\"v\":\"boom\"}]"),
	    COMMIT_PREVIEW);
	listed(0, 1);
	listed(1, 1);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM part"), 0);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM visit"), 0);
}

/* Nobody's name and nobody's own words are kept. */
static void
nameless(void **state)
{
	struct play_remark_sum *s;

	(void)state;
	save(2, "normal", "scorm12",
	    "[{\"k\":\"script\",\"e\":\"a.js\",\"v\":\"Anh: no Anhs, Nguyễn Minh Anh!\"},"
	    "{\"k\":\"missing\",\"e\":\"Anh/1.png\",\"v\":\"\"},"
	    "{\"k\":\"refused\",\"e\":\"cmi.interactions.12.student_response\","
	    "\"v\":\"em là Anh\"},"
	    "{\"k\":\"refused\",\"e\":\"cmi.interactions.3.student_response\","
	    "\"v\":\"em ở tổ 3\"}]");
	s = listed(0, 3);
	assert_string_equal(s[0].element, "Anh/1.png");
	assert_string_equal(s[1].element, "cmi.interactions.n.student_response");
	assert_null(s[1].values[0]);
	assert_string_equal(s[2].values[0], "…: no Anhs, …!");
}

/* What is no remark is left out; texts are one line and cut between characters. */
static void
odd(void **state)
{
	struct play_remark_sum *s;
	char *wide = arena_alloc(a, 2 * 5000 + 1);
	int i;

	(void)state;
	for (i = 0; i < 5000; i++)
		memcpy(wide + 2 * i, "é", 2);
	save(2, "normal", "scorm12", "{}");
	save(2, "normal", "scorm12", "7");
	save(2, "normal", "scorm12", "[7,null,[],{},{\"k\":\"unread\"},"
	    "{\"k\":\"virus\",\"e\":\"x\",\"v\":\"\"},"
	    "{\"k\":\"script\",\"e\":\"\",\"v\":\"\"},"
	    "{\"k\":\"script\",\"e\":5,\"v\":\"\"}]");
	listed(0, 0);
	save(2, "normal", "scorm12", arena_printf(a, "[{\"k\":\"script\","
	    "\"e\":\"a\\u0007\\nb\\u202ec\",\"v\":\"%s\"}]", wide));
	s = listed(0, 1);
	assert_string_equal(s[0].element, "a bc");
	assert_int_equal(text_chars(s[0].values[0]), PLAY_REMARKS_CHARS);
	assert_true(text_utf8(s[0].values[0], strlen(s[0].values[0])));
}

/* A list of ${n} missing files, the first called ${from}. */
static char *
files(int from, int n)
{
	char *list = arena_strdup(a, "[");
	int i;

	for (i = 0; i < n; i++)
		list = arena_printf(a, "%s%s{\"k\":\"missing\",\"e\":\"f%04d\","
		    "\"v\":\"\"}", list, i > 0 ? "," : "", from + i);
	return (arena_printf(a, "%s]", list));
}

/* Forged lists: so many of a commit, of a person, of a version. */
static void
bounded(void **state)
{
	struct play_remark_sum *s;
	int i;

	(void)state;
	save(2, "normal", "scorm12", files(0, 500));
	listed(0, PLAY_REMARKS_COMMIT);
	for (i = 1; i < 20; i++)
		save(2, "normal", "scorm12", files(1000 * i, 20));
	listed(0, PLAY_REMARKS_PERSON);
	for (i = 1; i < 20; i++)
		save(3, "normal", "scorm12", files(100 * i, 20));
	s = listed(0, PLAY_REMARKS_VERSION + 1);
	assert_string_equal(s[PLAY_REMARKS_VERSION].element, "");
	assert_int_equal(s[PLAY_REMARKS_VERSION].persons, 1);
	/* Then known ones still find theirs. */
	lessons_sql(&t, "DELETE FROM play_remark_person WHERE person_id = 3");
	save(3, "normal", "scorm12", files(0, 1));
	assert_int_equal(lessons_number(&t, "SELECT count(*)"
	    " FROM play_remark_person w JOIN play_remark r"
	    " ON r.id = w.remark_id WHERE r.element = 'f0000'"), 2);
	assert_true(lessons_number(&t, "SELECT count(*) FROM play_remark") <=
	    PLAY_REMARKS_VERSION + 5);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(counted), CASE(alone), CASE(nameless), CASE(odd),
		CASE(bounded),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
