/* The table of kinds, and lists of their names. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <ctype.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "library/kinds.h"

/* Names are stored in lists with spaces between; a format suggests one kind. */
static void
rows(void **state)
{
	const struct kind *k;
	const char *q;
	int i;

	(void)state;
	for (i = 0; (k = kinds_at(i)) != NULL; i++) {
		assert_ptr_equal(kinds_find(k->name), k);
		assert_true(*k->word != '\0' && *k->inside != '\0');
		for (q = k->name; *q != '\0'; q++)
			assert_true(islower((unsigned char)*q));
	}
	assert_int_equal(i, kinds_count());
	assert_null(kinds_find("lesson"));
	assert_null(kinds_find(""));
	assert_null(kinds_find(NULL));
	assert_ptr_equal(kinds_usual(), kinds_at(0));
}

static void
lists(void **state)
{
	static const char *const good[] = { "elesson", " video", "board ",
	    "test  plan material" };
	static const char *const bad[] = { "", "  ", "lesson", "video,plan",
	    "video video", "plan video plan", "vide", "videos", "Video" };
	struct arena *a = arena_new();
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(good) / sizeof(*good); i++)
		assert_true(kinds_valid(good[i]));
	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		if (kinds_valid(bad[i]))
			fail_msg("accepted: \"%s\"", bad[i]);
	assert_true(kinds_hold(" test  plan", "plan", 4));
	assert_false(kinds_hold("test plans", "plan", 4));
	assert_false(kinds_hold("", "", 0));
	assert_string_equal(kinds_sentence(a, "vi", " elesson  video "),
	    "bài giảng điện tử hoặc video");
	assert_string_equal(kinds_sentence(a, "vi", "plan gone"),
	    "kế hoạch bài dạy hoặc gone");
	assert_string_equal(kinds_word("vi", "gone"), "gone");
	arena_free(a);
}

/* One more row, and gone again. */
static void
pretend(void **state)
{
	static const struct kind k = { "game", "G", "g", 0 };
	int n = kinds_count();

	(void)state;
	kinds_pretend(&k);
	assert_int_equal(kinds_count(), n + 1);
	assert_ptr_equal(kinds_at(n), &k);
	assert_null(kinds_at(n + 1));
	assert_ptr_equal(kinds_find("game"), &k);
	assert_true(kinds_valid("game plan"));
	kinds_pretend(NULL);
	assert_null(kinds_at(n));
	assert_false(kinds_valid("game plan"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows),
		cmocka_unit_test(lists), cmocka_unit_test(pretend),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
