/* The words of both SCORM versions, numbers and times. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "runtime/status.h"

static void
words_12(void **state)
{
	static const struct {
		const char *word, *completion, *success;
		int done;
	} want[] = {
		{ "passed", "completed", "passed", 1 },
		{ "completed", "completed", "", 1 },
		{ "failed", "completed", "failed", 1 },
		{ "incomplete", "incomplete", "", 0 },
		{ "browsed", "incomplete", "", 0 },
		{ "not attempted", "", "", 0 },
	};
	const struct status *s;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(want) / sizeof(*want); i++) {
		s = status_12(want[i].word);
		assert_non_null(s);
		assert_string_equal(s->completion, want[i].completion);
		assert_string_equal(s->success, want[i].success);
		assert_int_equal(s->done, want[i].done);
		/* and back: what a stored pair is called in 1.2 */
		s = status_2004(want[i].completion, want[i].success);
		assert_string_equal(s->word, strcmp(want[i].word, "browsed") ==
		    0 ? "incomplete" : want[i].word);
	}
	assert_null(status_12("Completed"));
	assert_null(status_12("unknown"));
	assert_null(status_12(""));
}

static void
words_2004(void **state)
{
	static const struct {
		const char *completion, *success;
		int done;
	} want[] = {
		{ "completed", "passed", 1 }, { "completed", "failed", 1 },
		{ "completed", "unknown", 1 }, { "completed", "", 1 },
		{ "incomplete", "passed", 0 }, { "incomplete", "unknown", 0 },
		{ "incomplete", "failed", 0 }, { "unknown", "passed", 1 },
		{ "unknown", "failed", 0 }, { "unknown", "unknown", 0 },
		{ "not attempted", "unknown", 0 },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(want) / sizeof(*want); i++) {
		assert_non_null(status_2004(want[i].completion,
		    want[i].success));
		assert_int_equal(status_2004(want[i].completion,
		    want[i].success)->done, want[i].done);
	}
	assert_null(status_2004("browsed", ""));
	assert_null(status_2004("completed", "done"));
}

static void
numbers(void **state)
{
	static const char *const bad[] = { "", "8,5", "101", "-1", "1e", "nan",
	    "inf", "0x10", " 5", "5 ", "1e400", "--5", "5.5.5" };
	double d;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		assert_int_equal(status_number(bad[i], 0, 100, &d), -1);
	assert_int_equal(status_number("85", 0, 100, &d), 0);
	assert_true(d == 85);
	assert_int_equal(status_number("8.5", 0, 100, &d), 0);
	assert_true(d == 8.5);
}

static void
times(void **state)
{
	static const char *const bad[] = { "", "5", "1:2", "::", "a:b:c",
	    "1:2:3:4", "P", "PT5", "P1H", "PTxS", "12345678:00:00" };
	char out[24];
	size_t i;

	(void)state;
	assert_int_equal(status_seconds("00:05:30"), 330);
	assert_int_equal(status_seconds("0001:00:00.50"), 3600);
	assert_int_equal(status_seconds("PT5M30S"), 330);
	assert_int_equal(status_seconds("P1DT1H0.5S"), 90000);
	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		assert_true(status_seconds(bad[i]) <= 0);
	status_span_12(3725, out);
	assert_string_equal(out, "0001:02:05");
	status_span_2004(3725, out);
	assert_string_equal(out, "PT1H2M5S");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_12),
		cmocka_unit_test(words_2004),
		cmocka_unit_test(numbers),
		cmocka_unit_test(times),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
