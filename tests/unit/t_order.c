/*
 * Parts that wait for others and parts that are not listed: expressions, whole
 * lessons, and what must never lock a pupil out.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "parse/prereq.h"
#include "runtime/order.h"
#include "tests/lib/lessons.h"

/* "A" is passed, "B" failed, "C" not begun; others are not known. */
static int
one(void *arg, const struct prereq_term *t)
{
	static const char *const words[] = { "passed", "failed",
	    "not attempted" };
	int i = t->nid == 1 ? t->id[0] - 'A' : -1;

	(void)arg;
	if (i < 0 || i > 2)
		return (-1);
	if (t->status == NULL)
		return (i == 0);
	return (strlen(words[i]) == t->nstatus &&
	    memcmp(words[i], t->status, t->nstatus) == 0);
}

static void
expressions(void **state)
{
	static const struct { const char *text; int met; } rows[] = {
		{ "A", 1 }, { "B", 0 }, { "C", 0 }, { "Z", 1 },
		{ "A&B", 0 }, { "A|B", 1 }, { "B|C", 0 }, { "~B", 1 },
		{ "~A", 0 }, { "~(B|C)", 1 }, { "A&~C", 1 },
		{ "B=failed", 1 }, { "B=\"failed\"", 1 }, { "A=failed", 0 },
		{ "A<>failed", 1 }, { "B<>\"failed\"", 0 },
		{ "C=not attempted", 1 }, { "C = \"not attempted\"", 1 },
		{ "Z<>passed", 1 }, { "1*{A,B,C}", 1 }, { "2*{A,B,C}", 0 },
		{ "2*{A,~B,C}", 1 }, { "3*{A,~B,Z}", 1 },
		{ "B & A | A", 1 }, { "A | A & B", 1 },
		/* What is no expression holds nobody back. */
		{ "", 1 }, { "B&", 1 }, { "(B", 1 },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (prereq_met(rows[i].text, one, NULL) != rows[i].met)
			fail_msg("%s", rows[i].text);
}

static struct testdb t;
static struct arena *a;
static struct err e;

static int
begin(void **state)
{
	(void)state;
	testdb_open(&t);
	lessons_make(&t);
	a = arena_new();
	return (0);
}

static int
end(void **state)
{
	(void)state;
	testdb_close(&t);
	arena_free(a);
	return (0);
}

/*
 * The lesson of item 1: a heading H with the parts A and B below it, of which
 * the manifest says these things.
 */
static void
says(const char *h, const char *pa, const char *pb)
{
	static const char *const ids[] = { "H", "A", "B" };
	const char *of[] = { h, pa, pb };
	char sql[300];
	int i;

	for (i = 0; i < 3; i++) {
		snprintf(sql, sizeof(sql), "UPDATE package_entry SET launch ="
		    " '{\"prerequisites\":\"%s\",\"visible\":%s}' WHERE"
		    " package_id = 1 AND ident = '%s'", *of[i] == '-' ? "" :
		    of[i], *of[i] == '-' ? "false" : "true", ids[i]);
		lessons_sql(&t, sql);
	}
}

/* "A hidden, B waits Khởi động": what stands for the three parts. */
static const char *
stands(const char *mode, int done_a, const char *success_a, int begun_b)
{
	struct part p[3] = {
		{ .depth = 0, .title = "Bài 30", .path = "", .success = "" },
		{ .ord = 1, .depth = 1, .title = "Khởi động", .path = "a",
		  .begun = done_a, .done = done_a, .success = success_a },
		{ .ord = 2, .depth = 1, .title = "Luyện tập", .path = "b",
		  .begun = begun_b, .success = "" },
	};
	static char s[300];
	struct part_order *o;
	struct attempt *run = lessons_open(&t, a, 2, 1, mode, &e);
	int i;

	assert_int_equal(order_of(t.db, a, run, p, 3, &o, &e), 0);
	s[0] = '\0';
	for (i = 0; i < 3; i++)
		snprintf(s + strlen(s), sizeof(s) - strlen(s), "%s%s%s%s; ",
		    i == 0 ? "H" : i == 1 ? "A" : "B",
		    o[i].hidden ? " hidden" : "", *o[i].wait != '\0' ?
		    " waits " : "", o[i].wait);
	return (s);
}

static void
lessons(void **state)
{
	(void)state;
	says("", "", "A");
	assert_string_equal(stands("normal", 0, "", 0),
	    "H; A; B waits Khởi động; ");
	assert_string_equal(stands("normal", 1, "", 0), "H; A; B; ");
	/* A failed test does not open what comes after it. */
	assert_string_equal(stands("normal", 1, "failed", 0),
	    "H; A; B waits Khởi động; ");
	assert_string_equal(stands("normal", 1, "passed", 0), "H; A; B; ");
	/* What was begun, by a link of the lesson, is not taken away. */
	assert_string_equal(stands("normal", 0, "", 1), "H; A; B; ");
	assert_string_equal(stands("preview", 0, "", 0), "H; A; B; ");
	says("", "-", "");
	assert_string_equal(stands("normal", 0, "", 0), "H; A hidden; B; ");
	says("", "", "nothing-of-this-name");
	assert_string_equal(stands("normal", 0, "", 0), "H; A; B; ");
}

/* Nobody is locked out for ever. */
static void
sane(void **state)
{
	(void)state;
	says("", "B", "A");
	assert_string_equal(stands("normal", 0, "", 0), "H; A; B; ");
	says("", "A", "");
	assert_string_equal(stands("normal", 0, "", 0),
	    "H; A waits Khởi động; B; ");
	says("A", "", "");
	/* A heading that waits for its own part: all would wait. */
	assert_string_equal(stands("normal", 0, "", 0), "H; A; B; ");
}

static void
alone(void **state)
{
	(void)state;
	says("", "-", "-");
	assert_string_equal(stands("normal", 0, "", 0), "H; A; B; ");
	/* Beside sequencing rules, which are not run, it would lock for ever. */
	says("", "-", "A");
	lessons_sql(&t, "INSERT INTO finding (package_id, ord, code, severity)"
	    " VALUES (1, 0, 'sequencing-later', 'info')");
	assert_string_equal(stands("normal", 0, "", 0), "H; A; B; ");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(expressions),
		cmocka_unit_test_setup_teardown(lessons, begin, end),
		cmocka_unit_test_setup_teardown(sane, begin, end),
		cmocka_unit_test_setup_teardown(alone, begin, end),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
