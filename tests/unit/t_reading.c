/*
 * How the server reads the values that lessons send: the table that the browser
 * is held to as well (tests/e2e/reading.test.mjs).
 */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "runtime/reading.h"

static struct arena *a;
static json_t *table;

static int
begin(void **state)
{
	json_error_t je;

	(void)state;
	a = arena_new();
	table = json_load_file("tests/data/values.json", 0, &je);
	return (table != NULL ? 0 : -1);
}

static int
end(void **state)
{
	(void)state;
	json_decref(table);
	arena_free(a);
	return (0);
}

static void
scores(void **state)
{
	struct reading_score s;
	json_t *row, *want;
	size_t i;
	double got;

	(void)state;
	json_array_foreach(json_object_get(table, "scores"), i, row) {
		reading_score(a, strcmp(json_string_value(json_object_get(row,
		    "kind")), "scorm2004") == 0, row, &s);
		want = json_object_get(row, "want");
		got = s.has[3] ? s.score[3] : NAN;
		if (json_is_null(want) ? s.has[3] :
		    !(fabs(got - json_number_value(want)) < 1e-9))
			fail_msg("%s gives %g", json_dumps(row, 0), got);
	}
	assert_true(i > 40);
}

static void
words(void **state)
{
	static const struct { const char *name; enum reading_words which; }
	    lists[] = { { "status", READ_STATUS },
	    { "completion", READ_COMPLETION }, { "success", READ_SUCCESS },
	    { "exit", READ_EXIT }, { "result", READ_RESULT } };
	json_t *all = json_object_get(table, "words"), *want;
	const char *sent, *got;
	size_t i;
	int n = 0;

	(void)state;
	for (i = 0; i < 5; i++)
		json_object_foreach(json_object_get(all, lists[i].name), sent,
		    want) {
			got = reading_word(a, lists[i].which, sent);
			n++;
			if (json_is_null(want) ? got != NULL : got == NULL ||
			    strcmp(got, json_string_value(want)) != 0)
				fail_msg("%s: '%s' gives '%s'", lists[i].name,
				    sent, got != NULL ? got : "(null)");
		}
	assert_true(n > 50);
}

static void
shown(void **state)
{
	const char *sent;
	json_t *want;

	(void)state;
	json_object_foreach(json_object_get(table, "names"), sent, want)
		assert_string_equal(reading_name(a, sent),
		    json_string_value(want));
	json_object_foreach(json_object_get(table, "answers"), sent, want)
		assert_string_equal(reading_answer(a, sent),
		    json_string_value(want));
	assert_string_equal(reading_plain(a, "{lang=vi}Hay"), "Hay");
	assert_string_equal(reading_plain(a, "{lang=vi"), "{lang=vi");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(scores), cmocka_unit_test(words),
		cmocka_unit_test(shown),
	};

	return (cmocka_run_group_tests(tests, begin, end));
}
