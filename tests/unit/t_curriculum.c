/* Programme and plans in the database; keys that outlive plan versions. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/embed.h"
#include "people/people.h"
#include "curriculum/curriculum.h"

#include "tests/lib/testdb.h"

static struct testdb t;
static struct arena *a;
static struct err e;

static int
up(void **state)
{
	(void)state;
	memset(&e, 0, sizeof(e));
	a = arena_new();
	testdb_open(&t);
	assert_int_equal(curriculum_load(t.db, &e), 0);
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

static int64_t
subject(const char *code)
{
	struct subject *s;
	int i, n = curriculum_subjects(t.db, a, 0, &s, &e);

	for (i = 0; i < n; i++)
		if (strcmp(s[i].code, code) == 0)
			return (s[i].id);
	fail_msg("no subject %s", code);
	return (0);
}

static int
import(const char *text)
{
	int n = -1;

	return (curriculum_import_csv(t.db, 0, text, strlen(text), &n, &e) == 0
	    ? n : -1);
}

static void
t_programme(void **state)
{
	static const int totals[10] = { 0, 875, 875, 980, 1050, 1050, 1015,
	    1015, 1032, 1032 };
	struct subject *s;
	int g, i, n, sum;

	(void)state;
	assert_int_equal(curriculum_load(t.db, &e), 0);	/* again: the same */
	for (g = 1; g <= 9; g++) {
		n = curriculum_subjects(t.db, a, g, &s, &e);
		assert_true(n > 5);
		for (sum = i = 0; i < n; i++)
			if (s[i].parent_id == 0 &&
			    strcmp(s[i].code, "tieng-dan-toc") != 0 &&
			    strcmp(s[i].code, "ngoai-ngu-2") != 0 &&
			    !(g <= 2 && strcmp(s[i].code, "tieng-anh") == 0))
				sum += s[i].periods;
		assert_int_equal(sum, totals[g]);
	}
}

static void
t_sample_plan(void **state)
{
	const struct embed *f = embed_find("schemas/curriculum/toan-3.csv");
	struct lesson *l, *one;
	int n;

	(void)state;
	assert_int_equal(import(f->data), 81);
	n = curriculum_lessons(t.db, a, 0, 3, subject("toan"), &l, &e);
	assert_int_equal(n, 81);
	assert_string_equal(l[29].label, "Bài 30");
	assert_string_equal(l[29].title, "Mi-li-mét");
	assert_int_equal(l[29].week_from, 12);
	assert_int_equal(l[29].periods, 2);
	assert_string_equal(l[29].subject.abbr, "Toán");
	assert_string_equal(l[29].subject.family, "toan");
	assert_int_equal(curriculum_lesson(t.db, a, l[29].key, &one, &e), 1);
	assert_int_equal(one->id, l[29].id);
	assert_int_equal(curriculum_lesson_by_id(t.db, a, l[29].id, &one, &e),
	    1);
	assert_string_equal(one->key, l[29].key);
	assert_int_equal(curriculum_lesson(t.db, a, "nobody", &one, &e), 0);
	assert_null(one);
	assert_int_equal(e.level, ERR_OK);
}

#define HEAD	"#mon: toan\n#lop: 3\n#bo_sach: kntt\n#nam_hoc: 2026-2027\n" \
		"tuan,tiet,chu_de,bai,ma_bai,so_tiet\n"

/* Title, topic and week change, one lesson goes, one comes: keys stay. */
static void
t_keys_survive(void **state)
{
	struct lesson *l, *m;
	char gam[64], mm[64];
	int64_t id;

	(void)state;
	assert_int_equal(import(HEAD "1,1,Đo,Mi-li-mét,30,1\n"
	    "1,2,Đo,Gam,31,1\n"), 2);
	assert_int_equal(curriculum_lessons(t.db, a, 0, 3, subject("toan"), &l,
	    &e), 2);
	snprintf(mm, sizeof(mm), "%s", l[0].key);
	snprintf(gam, sizeof(gam), "%s", l[1].key);
	id = l[1].id;
	assert_int_equal(import(HEAD "1,1,Khối lượng,Gam và ki-lô-gam,31,1\n"
	    "2,2,Khối lượng,Lít,32,1\n"), 2);
	assert_int_equal(curriculum_lessons(t.db, a, 0, 3, subject("toan"), &m,
	    &e), 2);
	assert_string_equal(m[0].key, gam);
	assert_int_equal(m[0].id, id);
	assert_string_equal(m[0].title, "Gam và ki-lô-gam");
	assert_string_equal(m[0].topic, "Khối lượng");
	/* A lesson of the old plan only is still known by its key. */
	assert_int_equal(curriculum_lesson(t.db, a, mm, &m, &e), 1);
	assert_string_equal(m->title, "Mi-li-mét");
}

/* A school's own plan takes the place of the common one there, and nowhere else. */
static void
t_own_plan(void **state)
{
	static const char own[] = HEAD "1,1,Đo,Cân nặng,30,1\n";
	struct lesson *l, *common;
	struct lesson_search q = { .words = "mi li met", .limit = 9 };
	int n;

	(void)state;
	assert_int_equal(people_add_unit(t.db, 0, "school", "Một", &q.school,
	    &e), 0);
	assert_int_equal(import(HEAD "1,1,Đo,Mi-li-mét,30,1\n"
	    "1,2,Đo,Gam,31,1\n"), 2);
	assert_int_equal(curriculum_lessons(t.db, a, q.school, 3,
	    subject("toan"), &common, &e), 2);
	assert_int_equal(curriculum_import_csv(t.db, q.school, own,
	    strlen(own), &n, &e), 0);
	assert_int_equal(curriculum_lessons(t.db, a, q.school, 3,
	    subject("toan"), &l, &e), 1);
	assert_string_equal(l[0].title, "Cân nặng");
	/* "30" is another lesson there than in the common plan. */
	assert_int_not_equal(l[0].id, common[0].id);
	assert_int_equal(curriculum_lessons(t.db, a, 0, 3, subject("toan"), &l,
	    &e), 2);
	assert_int_equal(l[0].id, common[0].id);
	assert_int_equal(curriculum_search(t.db, a, &q, &l, &e), 0);
	q.school = 0;
	assert_int_equal(curriculum_search(t.db, a, &q, &l, &e), 1);
}

static void
t_refused_whole(void **state)
{
	struct lesson *l;

	(void)state;
	assert_int_equal(import(HEAD "1,1,Đo,Mi-li-mét,30,1\n"), 1);
	assert_int_equal(import(HEAD "1,1,Đo,Gam,31,1\n1,9,Đo,Lít,32,1\n"), -1);
	assert_string_equal(e.code, "PLAN-PERIODS");
	memset(&e, 0, sizeof(e));
	assert_int_equal(import("#mon: khong-co\n#lop: 3\n#bo_sach: kntt\n"
	    "#nam_hoc: 2026\ntuan,tiet,chu_de,bai,ma_bai\n1,1,A,B,1\n"), -1);
	assert_string_equal(e.code, "PLAN-HEAD");
	memset(&e, 0, sizeof(e));
	assert_int_equal(curriculum_lessons(t.db, a, 0, 3, subject("toan"), &l,
	    &e), 1);
}

static void
t_week(void **state)
{
	(void)state;
	/* 5 September 2026 is a Saturday: school begins on Monday the 7th. */
	assert_int_equal(curriculum_week(t.db, clock_utc(2026, 9, 4), &e), 0);
	assert_int_equal(curriculum_week(t.db, clock_utc(2026, 9, 7), &e), 1);
	assert_int_equal(curriculum_week(t.db, clock_utc(2026, 9, 13), &e), 1);
	assert_int_equal(curriculum_week(t.db, clock_utc(2026, 11, 23), &e), 12);
	assert_int_equal(curriculum_week(t.db, clock_utc(2027, 1, 31), &e), 21);
	assert_int_equal(curriculum_week(t.db, clock_utc(2027, 2, 6), &e), 0);
	assert_int_equal(curriculum_week(t.db, clock_utc(2027, 2, 15), &e), 22);
	assert_int_equal(curriculum_week(t.db, clock_utc(2027, 5, 17), &e), 35);
	assert_int_equal(curriculum_week(t.db, clock_utc(2027, 7, 1), &e), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(t_programme, up, down),
		cmocka_unit_test_setup_teardown(t_sample_plan, up, down),
		cmocka_unit_test_setup_teardown(t_keys_survive, up, down),
		cmocka_unit_test_setup_teardown(t_own_plan, up, down),
		cmocka_unit_test_setup_teardown(t_refused_whole, up, down),
		cmocka_unit_test_setup_teardown(t_week, up, down),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
