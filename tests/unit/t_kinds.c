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

/* Names as schools write them; what pupils are meant to read is not caught. */
static void
by_name(void **state)
{
	static const struct { const char *name, *kind; } rows[] = {
		{ "KHBD Toan 3 Bai 30.docx", "plan" },
		{ "Giáo án Tiếng Việt tuần 12.doc", "plan" },
		{ "khbd_bai30.pdf", "plan" }, { "GiaoAnToan.docx", "plan" },
		{ "Kế hoạch bài dạy - Gam.docx", "plan" },
		{ "Đề kiểm tra giữa kì 1.docx", "test" },
		{ "DeKiemTraGK1_Toan3.pdf", "test" },
		{ "de_thi_hk1.doc", "test" }, { "Đề 2.docx", "test" },
		{ "ĐỀ SỐ 03.pdf", "test" }, { "KTĐK-Toán.docx", "test" },
		{ "Đáp án và thang điểm.docx", "test" },
		{ "Ma trận đề Toán 3.docx", "test" },
		{ "Kiem tra 15 phut.doc", "test" },
		{ "Đề cương ôn tập.docx", NULL },
		{ "Bài 30 Mi-li-mét.pptx", NULL }, { "Thước giấy.pdf", NULL },
		{ "Nguyên đề tài.docx", NULL }, { "", NULL },
	};
	const struct kind *k;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		k = kinds_by_name(rows[i].name);
		if ((k == NULL) != (rows[i].kind == NULL) || (k != NULL &&
		    strcmp(k->name, rows[i].kind) != 0))
			fail_msg("%s: %s", rows[i].name, k != NULL ? k->name :
			    "none");
	}
}

/* One more row, and gone again. */
static void
pretend(void **state)
{
	static const struct kind k = { .name = "game", .word = "G",
	    .inside = "g" };
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
		cmocka_unit_test(lists), cmocka_unit_test(by_name), cmocka_unit_test(pretend),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
