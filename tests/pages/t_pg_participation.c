/* Participation on the pages: who sees which classes, months, words, workbooks. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "util/clock.h"
#include "runtime/month_activity.h"
#include "tests/lib/sheet.h"
#include "tests/lib/shelf.h"

static struct driver *d;
static int64_t item;

static int
setup(void **state)
{
	(void)state;
	d = driver_new();
	shelf_make(d);
	shelf_sql(d, "UPDATE class SET key = 'k' || lower(name)");
	item = shelf_item(d, "bai", "hanh", "published", "l30", "Mi-li-mét");
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	driver_free(d);
	return (0);
}

static void
learn(const char *login, int month, int day, int done)
{
	struct err e = { 0 };
	int64_t who = driver_person(d, login);
	int64_t at = clock_utc(2026, month, day) + 36000;

	assert_int_equal(db_begin(d->app.write, &e), 0);
	assert_int_equal(month_activity_begin(d->app.write, who, item, at, &e), 0);
	if (done)
		assert_int_equal(month_activity_done(d->app.write, who, item, at, &e),
		    0);
	assert_int_equal(db_commit(d->app.write, &e), 0);
}

static void
t_who(void **state)
{
	static const struct {
		const char *login; int list, a, b;
	} rows[] = {
		{ "hanh", 200, 200, 404 }, { "loan", 200, 404, 200 },
		{ "ha", 200, 200, 200 }, { "duc", 200, 200, 200 },
		{ "lan", 200, 200, 200 }, { "minh", 403, 403, 403 },
		{ "quan", 403, 403, 403 }, { NULL, 303, 303, 303 },
	};
	static const char *const sheets[] = { "/participation.xlsx",
	    "/participation/k3a/lessons.xlsx",
	    "/participation/k3b/lessons.xlsx" };
	struct reply r;
	size_t i;
	int k;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		const int want[3] = { rows[i].list, rows[i].a, rows[i].b };

		assert_int_equal(driver_get(d, rows[i].login,
		    "/participation").status, want[0]);
		assert_int_equal(driver_get(d, rows[i].login,
		    "/participation/k3a").status, want[1]);
		assert_int_equal(driver_get(d, rows[i].login,
		    "/participation/k3b").status, want[2]);
		for (k = 0; k < 3; k++) {
			r = driver_get(d, rows[i].login, sheets[k]);
			assert_int_equal(r.status, want[k]);
			if (r.status == 200)
				assert_memory_equal(r.body, "PK", 2);
		}
	}
	r = driver_get(d, "hanh", "/participation");
	model_is(&r, "rows.*.name", "Lớp 3A");
	model_lacks(&r, "", "Lớp 3B");
	model_is(&r, "whole", "Các lớp của cô");
	r = driver_get(d, "ha", "/participation");
	model_is(&r, "whole", "Các khối phụ trách");
	model_is(&r, "rows.*.name", "Khối 3");
	r = driver_get(d, "lan", "/participation");
	model_is(&r, "whole", "Cả trường");
	/* Who inspects gets no way to results of a pupil. */
	r = driver_get(d, "lan", "/participation/k3a");
	model_lacks(&r, "", "/classes/k3a");
	r = driver_get(d, "hanh", "/participation/k3a");
	model_is(&r, "results", "/classes/k3a");
	/* A head of other grades; a school that is not below the inspector. */
	shelf_sql(d, "UPDATE person_grant SET grades = 2 WHERE role = 'head'");
	r = driver_get(d, "ha", "/participation");
	model_lacks(&r, "", "Lớp 3A");
	assert_int_equal(driver_get(d, "ha", "/participation/k3a").status,
	    404);
	shelf_sql(d, "UPDATE person_grant SET unit_id = (SELECT id FROM unit"
	    " WHERE kind = 'department') WHERE role = 'inspector'");
	shelf_sql(d, "UPDATE person SET unit_id = (SELECT id FROM unit"
	    " WHERE kind = 'department') WHERE login = 'lan'");
	assert_int_equal(driver_get(d, "lan", "/participation/k3a").status,
	    404);
}

static void
t_words(void **state)
{
	struct reply r;

	(void)state;
	learn("minh", 11, 5, 1);
	learn("bao", 11, 6, 0);
	learn("minh", 10, 6, 0);
	r = driver_get(d, "duc", "/participation");
	assert_int_equal(r.status, 200);
	model_is(&r, "title", "Tham gia học tháng 11/2026");
	model_is(&r, "rows.*.learnt", "2 trên 2 em");
	model_is(&r, "rows.*.done", "1 trên 2 em");
	model_is(&r, "prev.label", "Tháng 10/2026");
	html_lacks(&r, " %");	/* as Vietnamese writes per cent */
	model_lacks(&r, "", "Minh Anh");
	model_off(&r, "next");
	r = driver_get(d, "duc", "/participation?m=2026-10");
	model_is(&r, "title", "Tham gia học tháng 10/2026");
	model_holds(&r, "next.href", "m=2026-11");
	model_holds(&r, "prev.href", "m=2026-09");
	/* The homes that carry its sentence. */
	r = driver_get(d, "duc", "/");
	model_is(&r, "learning.text",
	    "Tháng 11: 2 trên 2 em đã học ít nhất một bài");
	r = driver_get(d, "ha", "/");
	model_is(&r, "learning.more", "1 trên 2 em học xong ít nhất một bài.");
	r = driver_get(d, "lan", "/");
	model_holds(&r, "learning.text", "Tháng 11: 2 trên 2 em");
	r = driver_get(d, "hanh", "/");
	model_lacks(&r, "", "đã học ít nhất một bài");
	r = driver_get(d, "hanh", "/classes/k3a");
	/* The two sheets beside it: links of the template. */
	html_has(&r, "href=\"/participation\"");
	html_has(&r, "href=\"/questions\"");
	/* A class: its lessons of the month. */
	r = driver_get(d, "hanh", "/participation/k3a");
	model_is(&r, "title", "Lớp 3A, tháng 11/2026");
	model_is(&r, "rows.*.title", "Mi-li-mét");
	model_is(&r, "rows.*.href", "/items/bai");
	model_is(&r, "rows.*.learnt", "1 trên 1 em");
	r = driver_get(d, "hanh", "/participation/k3a?m=2026-09");
	model_off(&r, "rows.0");
	/* The same as workbooks: classes by months, lessons of a class. */
	r = driver_get(d, "duc", "/participation.xlsx?m=2026-11");
#define WORDS	"xl/sharedStrings.xml"
	assert_true(sheet_has(&r, WORDS, "Cả trường"));
	assert_true(sheet_has(&r, WORDS, "Khối 3"));
	assert_true(sheet_has(&r, WORDS, "Tháng 12/2025"));
	assert_false(sheet_has(&r, WORDS, "Minh Anh"));
	/* Row 5 is 3A, 6 is 3B, 8 all; B how many, M October, N November. */
	assert_int_equal(sheet_number(&r, 1, "B5"), 1);
	assert_int_equal(sheet_number(&r, 1, "M5"), 1);
	assert_int_equal(sheet_number(&r, 1, "N5"), 1);
	assert_int_equal(sheet_number(&r, 1, "M6"), 0);
	assert_int_equal(sheet_number(&r, 1, "C5"), -1);
	assert_int_equal(sheet_number(&r, 1, "N8"), 2);
	assert_int_equal(sheet_number(&r, 2, "N8"), 1);
	assert_int_equal(sheet_number(&r, 2, "M8"), 0);
	r = driver_get(d, "hanh",
	    "/participation/k3a/lessons.xlsx?m=2026-11");
	assert_true(sheet_has(&r, WORDS, "Mi-li-mét"));
	assert_int_equal(sheet_number(&r, 1, "C5"), 1);
	r = driver_get(d, "hanh",
	    "/participation/k3a/lessons.xlsx?m=2026-09");
	assert_false(sheet_has(&r, WORDS, "Mi-li-mét"));
	/* English says the same. */
	shelf_sql(d, "UPDATE person SET lang = 'en' WHERE login = 'duc'");
	r = driver_get(d, "duc", "/participation");
	model_is(&r, "rows.*.learnt", "2 of 2 pupils");
	model_is(&r, "title", "Participation, November 2026");
}

/* A month that is none, one to come, and the turn of the school year. */
static void
t_months(void **state)
{
	struct reply r;
	int64_t now = clock_now();

	(void)state;
	r = driver_get(d, "duc", "/participation?m=2027-01");
	model_holds(&r, "title", "tháng 11/2026");
	r = driver_get(d, "duc", "/participation?m=" PROBE_URL);
	model_holds(&r, "title", "tháng 11/2026");
	/* In August the class is new: no way to its July. */
	r = driver_get(d, "hanh", "/participation/k3a?m=2026-08");
	assert_int_equal(r.status, 200);
	model_off(&r, "prev");
	model_holds(&r, "next.href", "m=2026-09");
	assert_int_equal(driver_get(d, "hanh", "/participation/k3a?m=2026-07")
	    .status, 404);
	r = driver_get(d, "duc", "/participation?m=2026-07");
	assert_int_equal(r.status, 200);
	model_off(&r, "sum");
	/* Midnight of the next school year at the school. */
	clock_set(clock_utc(2027, 8, 1) - 1);
	assert_int_equal(driver_get(d, "hanh", "/participation/k3a").status,
	    200);
	clock_set(clock_utc(2027, 8, 1));
	assert_int_equal(driver_get(d, "hanh", "/participation/k3a").status,
	    404);
	/* Last year's figures stay with who taught the class. */
	r = driver_get(d, "hanh", "/participation?m=2027-07");
	model_is(&r, "rows.*.name", "Lớp 3A");
	model_lacks(&r, "", "Lớp 3B");
	clock_set(now);
}

static void
t_probes(void **state)
{
	static const char *const readers[] = { "hanh", "duc", "lan" };
	struct reply r;
	size_t i;

	(void)state;
	learn("minh", 11, 5, 1);
	shelf_sql(d, "UPDATE item SET title = '<b x=\">''&amp;{{x}}'");
	shelf_sql(d, "UPDATE class SET name = '<b x=\">' WHERE key = 'k3a'");
	shelf_sql(d, "UPDATE unit SET name = '<b x=\">''&amp;{{x}}'");
	for (i = 0; i < sizeof(readers) / sizeof(*readers); i++) {
		r = driver_get(d, readers[i], "/participation?m=2026-11&school="
		    PROBE_URL);
		assert_int_equal(r.status, 200);
		html_escaped(&r);
		html_has(&r, "&lt;b x=");
		r = driver_get(d, readers[i], "/participation/k3a");
		assert_int_equal(r.status, 200);
		html_escaped(&r);
		html_has(&r, "&lt;b x=");
	}
	assert_int_equal(driver_get(d, "duc", "/participation/" PROBE_URL)
	    .status, 404);
}

/* Many lessons in a month: forty a page. */
static void
t_pages(void **state)
{
	char key[20], title[20];
	struct reply r;
	int i;

	(void)state;
	for (i = 0; i < 45; i++) {
		snprintf(key, sizeof(key), "b%d", i);
		snprintf(title, sizeof(title), "Bai so %02d", i);
		item = shelf_item(d, key, "hanh", "published", "l30", title);
		learn("minh", 11, 5, 0);
	}
	r = driver_get(d, "hanh", "/participation/k3a");
	model_is(&r, "rows.*.title", "Bai so 39");
	model_lacks(&r, "", "Bai so 40");
	model_is(&r, "pager.next", "/participation/k3a?m=2026-11&p=2");
	r = driver_get(d, "hanh", "/participation/k3a?m=2026-11&p=2");
	model_is(&r, "rows.*.title", "Bai so 44");
	model_lacks(&r, "", "Bai so 39");
	r = driver_get(d, "hanh", "/participation/k3a?m=2026-11&p=9");
	model_is(&r, "rows.*.title", "Bai so 00");
}

/* Two schools below the inspector: one at a time, by choice. */
static void
t_schools(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "INSERT INTO unit (id, key, parent_id, kind, name,"
	    " created) VALUES (900, 'kx', (SELECT id FROM unit WHERE kind ="
	    " 'upper'), 'school', 'Zz truong khac', 0)");
	shelf_sql(d, "INSERT INTO class (id, key, unit_id, year, grade, name)"
	    " VALUES (900, 'k9z', 900, 2026, 5, '9Z')");
	shelf_sql(d, "UPDATE person SET unit_id = (SELECT id FROM unit"
	    " WHERE kind = 'upper') WHERE login = 'lan'");
	r = driver_get(d, "lan", "/participation");
	model_holds(&r, "schools.*.href", "school=kx");
	model_is(&r, "rows.*.name", "Lớp 3A");
	model_lacks(&r, "", "9Z");
	r = driver_get(d, "lan", "/participation?school=kx");
	model_is(&r, "rows.*.name", "Lớp 9Z");
	model_lacks(&r, "", "Lớp 3A");
	model_is(&r, "rows.*.href", "/participation/k9z?m=2026-11&school=kx");
	assert_int_equal(driver_get(d, "lan",
	    "/participation/k9z?school=kx").status, 200);
	/* Who works in one school does not choose another. */
	r = driver_get(d, "duc", "/participation?school=kx");
	model_lacks(&r, "", "9Z");
	assert_int_equal(driver_get(d, "duc",
	    "/participation/k9z?school=kx").status, 404);
	r = driver_get(d, "lan", "/questions?school=kx");
	model_is(&r, "schools.*.name", "Zz truong khac");
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_who), CASE(t_words), CASE(t_months), CASE(t_probes),
		CASE(t_pages), CASE(t_schools),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
