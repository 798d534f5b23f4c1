/* Who sees an item now: pupil, colleague, the class that it is set to; and the form that says it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "tests/lib/driver.h"
#include "tests/lib/shelf.h"

#define SET	"do=set&from=2026-11-23&until=2026-11-30&class=k3a&item=mot"
#define FORM	"title=Gam+va+ki-lo-gam&licence=school&source=tu+lam&about="

static struct driver *d;

static int
setup(void **state)
{
	(void)state;
	d = driver_new();
	shelf_make(d);
	shelf_item(d, "mot", "hanh", "published", "l30", "Mi-li-mét");
	shelf_item(d, "nhap", "hanh", "draft", "l31", "Nháp");
	shelf_sql(d, "UPDATE class SET key = 'k3a' WHERE name = '3A'");
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	driver_free(d);
	return (0);
}

static int
pupil_sees(const char *path)
{
	return (driver_get(d, "minh", path).status == 200);
}

static int64_t
audience_is(const char *key, const char *name)
{
	char sql[200];

	snprintf(sql, sizeof(sql), "SELECT count(*) FROM item WHERE key ="
	    " '%s' AND audience = '%s'", key, name);
	return (driver_count(d, sql));
}

/* One press takes it from pupils, everywhere, and from what was set. */
static void
closed_at_once(void **state)
{
	struct reply r;

	(void)state;
	assert_int_equal(driver_post(d, "hanh", "/assignments/new",
	    SET).status, 303);
	assert_true(pupil_sees("/items/mot"));
	r = driver_get(d, "minh", "/");
	assert_true(shelf_has(&r, "Mi-li-mét"));
	r = driver_get(d, "minh", "/library");
	model_is(&r, "items.*.href", "/items/mot");
	/* Neither a colleague nor a pupil presses it. */
	assert_int_equal(driver_post(d, "loan", "/items/mot/audience",
	    "audience=staff").status, 403);
	assert_int_equal(driver_post(d, "minh", "/items/mot/audience",
	    "audience=staff").status, 403);
	r = driver_post(d, "hanh", "/items/mot/audience", "audience=staff");
	assert_int_equal(r.status, 303);
	assert_false(pupil_sees("/items/mot"));
	r = driver_get(d, "minh", "/");
	assert_false(shelf_has(&r, "Mi-li-mét"));
	assert_false(pupil_sees("/items/mot/original"));
	assert_int_equal(driver_post(d, "minh", "/items/mot/play",
	    "").status, 404);
	r = driver_get(d, "minh", "/library");
	model_off(&r, "items.0");
	assert_int_equal(driver_get(d, "loan", "/items/mot").status, 200);
	/* It cannot be set again, and not be opened wider without a review. */
	r = driver_post(d, "hanh", "/assignments/new", SET);
	assert_int_equal(r.status, 422);
	assert_true(shelf_has(&r, "Chỉ giáo viên"));
	assert_int_equal(driver_post(d, "hanh", "/items/mot/audience",
	    "audience=grade").status, 422);
	assert_int_equal(audience_is("mot", "staff"), 1);
}

/* The kind decides until the author has; the form says for which kind it was. */
static void
by_the_form(void **state)
{
	struct reply r;

	(void)state;
	r = driver_post(d, "hanh", "/items/nhap/edit", FORM "&kind=test"
	    "&audience=grade&audience_kind=elesson&lesson=l31&do=save");
	assert_int_equal(r.status, 303);
	assert_int_equal(audience_is("nhap", "staff"), 1);
	r = driver_get(d, "hanh", "/items/nhap/edit");
	html_has(&r, "value=\"staff\" checked");
	r = driver_post(d, "hanh", "/items/nhap/edit", FORM "&kind=test"
	    "&audience=class&audience_kind=test&lesson=l31&do=save");
	assert_int_equal(r.status, 303);
	assert_int_equal(audience_is("nhap", "class"), 1);
	r = driver_post(d, "hanh", "/items/nhap/edit", FORM "&kind=test"
	    "&audience=all&audience_kind=test&lesson=l31&do=save");
	assert_int_equal(r.status, 422);
	assert_int_equal(audience_is("nhap", "class"), 1);
}

/* Material of no lesson names a grade and a subject, and goes to review with them. */
static void
without_lesson(void **state)
{
	struct reply r;

	(void)state;
	r = driver_post(d, "hanh", "/items/nhap/edit", FORM "&kind=material"
	    "&audience_kind=elesson&do=submit");
	assert_int_equal(r.status, 422);
	assert_true(shelf_is(d, "nhap", "draft"));
	r = driver_post(d, "hanh", "/items/nhap/edit", FORM "&kind=material"
	    "&audience_kind=elesson&place_grade=3&place_subject=toan"
	    "&do=submit");
	assert_int_equal(r.status, 303);
	assert_true(shelf_is(d, "nhap", "submitted"));
	r = driver_get(d, "ha", "/review");
	assert_true(shelf_has(&r, "Gam va ki-lo-gam"));
	r = driver_get(d, "hanh", "/items/nhap");
	model_is(&r, "place", "Toán, lớp 3");
}

/* A colleague is not offered what only its author may set. */
static void
offered(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "UPDATE package SET playable = 1; UPDATE item SET"
	    " audience = 'class' WHERE key = 'mot'");
	r = driver_get(d, "hanh", "/assignments/new?q=mi+li+met");
	model_is(&r, "found.0.title", "Mi-li-mét");
	r = driver_get(d, "loan", "/assignments/new?q=mi+li+met");
	assert_int_equal(r.status, 200);
	model_off(&r, "found.0");
	shelf_sql(d, "UPDATE item SET audience = 'grade' WHERE key = 'mot'");
	r = driver_get(d, "loan", "/assignments/new?q=mi+li+met");
	model_is(&r, "found.0.title", "Mi-li-mét");
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(closed_at_once), CASE(by_the_form), CASE(without_lesson),
		CASE(offered),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
