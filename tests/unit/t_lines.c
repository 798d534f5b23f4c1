/* Texts of several lines: what stays, what becomes of the rest. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/text.h"

static void
t_lines(void **state)
{
	static const struct { const char *in, *out; int most; } rows[] = {
		{ "", "", 5 }, { " \n\t \r\n ", "", 5 },
		{ "một", "một", 5 }, { "  một  hai ", "một hai", 5 },
		{ "a\nb", "a\nb", 5 }, { "a\r\nb\rc", "a\nb\nc", 5 },
		{ "a \n b", "a\nb", 5 }, { "a\n\nb", "a\n\nb", 5 },
		{ "a\r\n \r\n\t\r\n\r\nb", "a\n\nb", 5 },
		{ "a\xe2\x80\xa8" "b\xe2\x80\xa9" "c", "a\nb\nc", 5 },
		/* Behind the last line that is allowed they are spaces. */
		{ "a\nb\nc\nd", "a\nb c d", 2 }, { "a\nb", "a b", 1 },
		{ "a\n\nb\nc", "a\n\nb c", 3 }, { "a\n\nb", "a\nb", 2 },
		/* Control characters and marks that turn text around go. */
		{ "a\x01\x7f" "b", "ab", 5 },
		{ "a\xe2\x80\xae" "b\xe2\x81\xa6\n\xe2\x80\x8f" "c", "ab\nc", 5 },
		/* e and two marks become one letter. */
		{ "e\xcc\x82\xcc\xa3", "\xe1\xbb\x87", 5 },
	};
	struct arena *a = arena_new();
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		assert_string_equal(text_lines(a, rows[i].in, rows[i].most),
		    rows[i].out);
	assert_null(text_lines(a, "\xff", 5));
	/* One line is what text_clean makes of it. */
	assert_string_equal(text_clean(a, " a\n\r\n b\t\x02" "c "), "a b c");
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(t_lines) };

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
