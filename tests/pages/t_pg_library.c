/* The library and class pages: who sees what, filters, paging. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>

#include "tests/lib/sheet.h"
#include "tests/lib/shelf.h"

static struct driver *d;

static int
setup(void **state)
{
	(void)state;
	d = driver_new();
	shelf_make(d);
	shelf_item(d, "mot", "hanh", "published", "l30", "Mot bai ve mm");
	shelf_item(d, "hai", "loan", "published", "l31", "Hai bai ve gam");
	shelf_item(d, "ba", "loan", "draft", "l31", "Ba con nhap");
	shelf_item(d, "bon", "loan", "submitted", "l31", "Bon dang cho");
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	driver_free(d);
	return (0);
}

/* Which of the four items the page names, as bits. */
static int
names(const char *who, const char *path)
{
	static const char *const keys[] = { "mot", "hai", "ba", "bon" };
	struct reply r = driver_get(d, who, path);
	char path_of[60], link[40];
	json_t *hits;
	int i, bits = 0;

	assert_int_equal(r.status, 200);
	for (i = 0; i < 4; i++) {
		snprintf(link, sizeof(link), "/items/%s\"", keys[i]);
		snprintf(path_of, sizeof(path_of), "items[href=/items/%s]",
		    keys[i]);
		hits = model_values(r.model, path_of);
		if (json_array_size(hits) > 0)
			bits |= 1 << i;
		else	/* nor in another part of the page */
			html_lacks(&r, link);
		json_decref(hits);
	}
	return (bits);
}

static void
who_sees(void **state)
{
	(void)state;
	assert_int_equal(names("hanh", "/library"), 1 | 2);
	assert_int_equal(names("loan", "/library"), 15);
	assert_int_equal(names("ha", "/library"), 1 | 2 | 8);
	assert_int_equal(names("duc", "/library"), 1 | 2 | 8);
	assert_int_equal(names("lan", "/library"), 1 | 2);
	assert_int_equal(names("minh", "/library"), 1 | 2);
	/* A pupil cannot ask for more than the own. */
	assert_int_equal(names("minh", "/library?state=submitted"), 0);
	assert_int_equal(names("minh", "/library?g=4"), 0);
	assert_int_equal(driver_get(d, "quan", "/library").status, 403);
	assert_int_equal(driver_get(d, NULL, "/library").status, 303);
	shelf_sql(d, "UPDATE lesson SET grade = 4 WHERE id = 31");
	assert_int_equal(names("minh", "/library"), 1);
	/* The inspector may not leave the own unit. */
	assert_int_equal(driver_get(d, "lan", "/library?school=other").status,
	    404);
}

/* The workbook holds what the page's filters leave, every row of it. */
static void
workbook(void **state)
{
	static const char strings[] = "xl/sharedStrings.xml";
	struct reply r;
	char key[12], title[24];
	int i;

	(void)state;
	for (i = 0; i < 40; i++) {
		snprintf(key, sizeof(key), "nhieu%d", i);
		snprintf(title, sizeof(title), "Nhieu bai %d", i);
		shelf_item(d, key, "loan", "published", "l31", title);
	}
	r = driver_get(d, "lan", "/library.xlsx?q=nhieu");
	assert_int_equal(r.status, 200);
	assert_true(sheet_has(&r, strings, "Nhieu bai 0<"));
	assert_true(sheet_has(&r, strings, "Nhieu bai 39<"));
	assert_false(sheet_has(&r, strings, "Mot bai ve mm"));
	r = driver_get(d, "hanh", "/library.xlsx");
	assert_true(sheet_has(&r, strings, "Mot bai ve mm"));
	assert_false(sheet_has(&r, strings, "Ba con nhap"));
	r = driver_get(d, "loan", "/library.xlsx?mine=1");
	assert_true(sheet_has(&r, strings, "Ba con nhap"));
	assert_false(sheet_has(&r, strings, "Mot bai ve mm"));
	assert_int_equal(driver_get(d, "minh", "/library.xlsx").status, 403);
	r = driver_get(d, "loan", "/library?g=3&q=nhieu");
	model_is(&r, "xlsx", "/library.xlsx?g=3&q=nhieu&");
}

static void
filters(void **state)
{
	(void)state;
	assert_int_equal(names("loan", "/library?mine=1"), 2 | 4 | 8);
	assert_int_equal(names("loan", "/library?state=draft"), 4);
	assert_int_equal(names("loan", "/library?state=deleted"), 15);
	assert_int_equal(names("loan", "/library?l=l30"), 1);
	assert_int_equal(names("loan", "/library?g=3&s=toan"), 15);
	assert_int_equal(names("loan", "/library?g=3&s=tieng-viet"), 0);
	assert_int_equal(names("loan", "/library?q=G%C3%81M"), 2);
	assert_int_equal(names("loan", "/library?q=ve+bai"), 3);
	assert_int_equal(names("loan", "/library?p=99999&g=x&l=%FF"), 0);
}

static void
pages(void **state)
{
	char key[16];
	struct reply r;
	int i;

	(void)state;
	for (i = 0; i < 25; i++) {
		snprintf(key, sizeof(key), "nhieu%02d", i);
		shelf_item(d, key, "hanh", "published", "l30", "Nhieu bai");
	}
	r = driver_get(d, "hanh", "/library?q=nhieu");
	model_is(&r, "pager.text", "1–20 trong 25");
	model_is(&r, "pager.next", "/library?q=nhieu&p=2");
	r = driver_get(d, "hanh", "/library?q=nhieu&p=2");
	model_is(&r, "pager.text", "21–25 trong 25");
	model_off(&r, "pager.next");
	/* The tree knows the branch that is looked at and how many lie there. */
	r = driver_get(d, "hanh", "/library?l=l30");
	model_on(&r, "tree.*.subjects.*.lessons[name=Bài 30. Mi-li-mét].here");
	model_is(&r, "tree.*.subjects.*.lessons.*.name", "Bài 31. Gam");
}

static void
classes(void **state)
{
	char path[80], path_b[80];
	char key[40];
	struct reply r;

	(void)state;
	shelf_sql(d, "UPDATE class SET key = 'khoa-a' WHERE name = '3A'");
	shelf_sql(d, "UPDATE class SET key = 'khoa-b' WHERE name = '3B'");
	snprintf(key, sizeof(key), "khoa-a");
	snprintf(path, sizeof(path), "/classes/%s", key);
	snprintf(path_b, sizeof(path_b), "/classes/khoa-b");
	r = driver_get(d, "hanh", "/classes");	/* one class: straight there */
	assert_int_equal(r.status, 303);
	r = driver_get(d, "duc", "/classes");
	model_is(&r, "classes.*.href", path);
	model_is(&r, "classes.*.href", path_b);
	/* C09 */
	assert_int_equal(driver_get(d, "hanh", path).status, 200);
	assert_int_equal(driver_get(d, "hanh", path_b).status, 404);
	assert_int_equal(driver_get(d, "ha", path_b).status, 200);
	assert_int_equal(driver_get(d, "minh", path).status, 403);
	assert_int_equal(driver_get(d, "lan", path).status, 403);
	r = driver_get(d, "hanh", path);
	model_is(&r, "rows.*.name", "Nguyễn Minh Anh");
	model_lacks(&r, "", "Trần Gia Bảo");
	model_on(&r, "rows.*.cells.*.none");
	shelf_sql(d, "INSERT INTO attempt (key, label, person_id, item_id,"
	    " version_id, mode, done, nparts, score, seconds, started, last)"
	    " SELECT 'luot', 'nhan', p.id, i.id, i.version_id, 'normal', 1, 1,"
	    " 85, 720, 1, 1795000000 FROM person p, item i WHERE"
	    " p.login = 'minh' AND i.key = 'mot'");
	r = driver_get(d, "hanh", path);
	model_is(&r, "rows.*.cells.*.href", "/attempts/luot");
	model_is(&r, "rows.*.cells.*.score", "8,5");
	model_is(&r, "rows.*.cells.*.time", "12 phút");
	model_is(&r, "foot.*.done", "1");
	model_is(&r, "foot.*.of", "1");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(who_sees, setup, teardown),
		cmocka_unit_test_setup_teardown(workbook, setup, teardown),
		cmocka_unit_test_setup_teardown(filters, setup, teardown),
		cmocka_unit_test_setup_teardown(pages, setup, teardown),
		cmocka_unit_test_setup_teardown(classes, setup, teardown)
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
