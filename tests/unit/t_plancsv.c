/* Lesson plans from CSV: what is read, and one refusal for each fault. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/embed.h"
#include "curriculum/plancsv.h"

#define HEAD	"#mon: toan\n#lop: 3\n#bo_sach: kntt\n#nam_hoc: 2026-2027\n"
#define COLS	"tuan,tiet,chu_de,bai,ma_bai,so_tiet\n"

static struct arena *a;

static int
up(void **state)
{
	(void)state;
	a = arena_new();
	return (0);
}

static int
down(void **state)
{
	(void)state;
	arena_free(a);
	return (0);
}

static void
t_reads(void **state)
{
	static const char text[] = "\xef\xbb\xbf" HEAD "#ghi_chu: kế hoạch mẫu\n"
	    "# a remark without a key\n"
	    "Tuần;Số tiết;Tiết;Tên bài;Mã bài;Chủ đề\r\n"
	    "1;2;1-2;\"Gam; và \"\"kg\"\"\";31;Đo lường\r\n"
	    "\r\n"
	    "1;1;3;Mi-li-mét;x1;Đo lường\r\n"
	    "2;1;4;Mi-li-mét;x1;Đo lường\r\n";
	struct plancsv p;
	struct err e = { 0 };

	(void)state;
	assert_int_equal(plancsv_read(a, text, strlen(text), &p, &e), 0);
	assert_string_equal(p.subject, "toan");
	assert_int_equal(p.grade, 3);
	assert_int_equal(p.year, 2026);
	assert_string_equal(p.series, "kntt");
	assert_string_equal(p.note, "kế hoạch mẫu");
	assert_int_equal(p.ntopics, 1);
	assert_int_equal(p.nlessons, 2);
	assert_int_equal(p.nperiods, 4);
	assert_string_equal(p.lessons[0].title, "Gam; và \"kg\"");
	assert_string_equal(p.lessons[0].label, "Bài 31");
	assert_int_equal(p.lessons[0].periods, 2);
	assert_string_equal(p.lessons[1].label, "x1");
	assert_int_equal(p.lessons[1].periods, 2);
	assert_int_equal(p.lessons[1].week_from, 1);
	assert_int_equal(p.lessons[1].week_to, 2);
	assert_int_equal(p.periods[3].week, 2);
	assert_int_equal(p.periods[3].lesson, 1);
}

static void
t_refuses(void **state)
{
	static const struct { const char *text, *code, *place; } bad[] = {
		{ "#mon: toan\n" COLS "1,1,A,B,1,1\n", "PLAN-HEAD", "" },
		{ "#lop: 13\n", "PLAN-HEAD", "line 1" },
		{ "#nam_hoc: hai nghìn\n", "PLAN-HEAD", "line 1" },
		{ HEAD "tuan,tiet,bai\n", "PLAN-COLUMNS", "line 5" },
		{ HEAD COLS, "PLAN-EMPTY", "" },
		{ HEAD COLS "1,1,A,,1,1\n", "PLAN-CELL", "line 6" },
		{ HEAD COLS "1,x,A,B,1,1\n", "PLAN-CELL", "line 6" },
		{ HEAD COLS "1,2-1,A,B,1,1\n", "PLAN-CELL", "line 6" },
		{ HEAD COLS "0,1,A,B,1,1\n", "PLAN-WEEK", "line 6" },
		{ HEAD COLS "2,1,A,B,1,1\n1,2,A,C,2,1\n", "PLAN-WEEK", "line 7" },
		{ HEAD COLS "1,1,A,B,1,1\n1,3,A,C,2,1\n", "PLAN-PERIODS", "line 7" },
		{ HEAD COLS "1,1-2,A,B,1,1\n", "PLAN-PERIODS", "line 6" },
		{ HEAD COLS "1,1,A,B,1,1\n1,1,A,C,2,1\n", "PLAN-PERIODS", "line 7" },
		{ HEAD COLS "1,1,A,B,1,1\n1,2,A,C,1,1\n", "PLAN-CODE", "line 7" },
		{ HEAD "#so_tiet: 9\n" COLS "1,1,A,B,1,1\n", "PLAN-PERIODS", "" },
		{ HEAD COLS "1,1,A,\xff,1,1\n", "PLAN-UTF8", "" },
		{ HEAD COLS "1,1-99999,A,B,1,\n", "PLAN-CELL", "line 6" },
		{ "", "PLAN-HEAD", "" },
	};
	struct plancsv p;
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		memset(&e, 0, sizeof(e));
		assert_int_equal(plancsv_read(a, bad[i].text,
		    strlen(bad[i].text), &p, &e), -1);
		assert_int_equal(e.level, ERR_REJECT);
		assert_string_equal(e.code, bad[i].code);
		assert_non_null(strstr(e.text, bad[i].place));
	}
}

/* The plans that come with the program. */
static void
t_samples(void **state)
{
	static const struct { const char *name; int lessons, topics, periods,
	    week; } plans[] = {
		{ "schemas/curriculum/toan-3.csv", 81, 16, 175, 35 },
		{ "schemas/curriculum/tieng-viet-1.csv", 108, 10, 216, 18 },
	};
	const struct embed *f;
	struct plancsv p;
	struct err e = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < 2; i++) {
		f = embed_find(plans[i].name);
		assert_non_null(f);
		assert_int_equal(plancsv_read(a, f->data, f->len, &p, &e), 0);
		assert_int_equal(p.nlessons, plans[i].lessons);
		assert_int_equal(p.nperiods, plans[i].periods);
		assert_int_equal(p.ntopics, plans[i].topics);
		assert_int_equal(p.periods[p.nperiods - 1].week, plans[i].week);
		assert_string_equal(p.note, "kế hoạch mẫu");
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(t_reads, up, down),
		cmocka_unit_test_setup_teardown(t_refuses, up, down),
		cmocka_unit_test_setup_teardown(t_samples, up, down),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
