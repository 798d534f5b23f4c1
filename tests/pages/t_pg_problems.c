/* The problem log: told by a refusal, written by the runner's hand, found by its reference. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "util/clock.h"
#include "store/problems.h"
#include "store/shm.h"
#include "store/write_state.h"
#include "tests/lib/sheet.h"
#include "tests/lib/shelf.h"

static struct driver *d;

static int
setup(void **state)
{
	struct err e = { 0 };

	(void)state;
	d = driver_new();
	shelf_make(d);
	d->app.shm = shm_create(&e);
	assert_non_null(d->app.shm);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	shm_detach(d->app.shm);
	d->app.shm = NULL;
	driver_free(d);
	return (0);
}

/* As the runner does once a second; how many. */
static int
write_down(void)
{
	struct err e = { 0 };
	struct problem p;
	int n = 0;

	assert_int_equal(db_begin(d->app.write, &e), 0);
	while (shm_told(d->app.shm, &p) == 1) {
		assert_int_equal(problem_add(d->app.write, &p, &e), 0);
		n++;
	}
	assert_int_equal(db_commit(d->app.write, &e), 0);
	return (n);
}

/* A form that is refused for want of room: code and reference for the phone. */
static void
refused(char ref[PROBLEM_REF])
{
	struct reply r = driver_post(d, "hanh", "/items/mot/edit",
	    "title=Ten+da+go+vao&do=save");

	assert_int_equal(r.status, 507);
	model_is(&r, "shell.notes.*.code", "READ-ONLY-FULL");
	model_is(&r, "kept.typed.*", "Ten da go vao");
	snprintf(ref, PROBLEM_REF, "%s", model_text(&r, "ref"));
	html_has(&r, ref);
	assert_int_equal(ref[2], '-');
}

static void
from_refusal(void **state)
{
	char ref[PROBLEM_REF], again[PROBLEM_REF], path[80];
	struct reply r;

	(void)state;
	shelf_item(d, "mot", "hanh", "draft", "l30", "Mot bai");
	shm_set_write_state(d->app.shm, WRITE_FULL);
	refused(ref);
	refused(again);
	assert_string_equal(ref, again);	/* of one hour */
	assert_int_equal(write_down(), 2);
	shm_set_write_state(d->app.shm, WRITE_OPEN);
	snprintf(path, sizeof(path), "/problems?q=%s", ref);
	r = driver_get(d, "quan", path);
	assert_int_equal(r.status, 200);
	model_is(&r, "rows.*.ref", ref);
	model_is(&r, "rows.*.times", "2 lần");
	model_is(&r, "rows.*.place", "/items/:key/edit");
	model_holds(&r, "rows.*.todo", "Dọn đĩa");
	/* Said on the phone without the hyphen, in small letters. */
	snprintf(path, sizeof(path), "/problems?q=%.2s+%.3s", ref, ref + 3);
	path[strlen("/problems?q=")] |= 0x20;
	r = driver_get(d, "quan", path);
	model_is(&r, "rows.*.ref", ref);
	/* Nobody's name, nothing typed. */
	model_lacks(&r, "", "Hạnh");
	model_lacks(&r, "", "Ten da go vao");
	/* An hour later it is another one. */
	shm_set_write_state(d->app.shm, WRITE_FULL);
	clock_set(clock_now() + 3600);
	refused(again);
	assert_string_not_equal(ref, again);
	assert_int_equal(write_down(), 1);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM problem"), 2);
}

static void
who_may(void **state)
{
	static const char *const others[] = { "duc", "ha", "hanh", "minh",
	    "lan" };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(others) / sizeof(*others); i++) {
		assert_int_equal(driver_get(d, others[i],
		    "/problems").status, 403);
		assert_int_equal(driver_get(d, others[i],
		    "/problems.xlsx").status, 403);
	}
}

static void
lists(void **state)
{
	struct problem p;
	struct err e = { 0 };
	struct reply r;
	int i;

	(void)state;
	r = driver_get(d, "quan", "/problems");
	model_off(&r, "rows.0");
	model_off(&r, "q");
	r = driver_get(d, "quan", "/problems?q=" PROBE_URL);
	model_off(&r, "rows.0");
	model_on(&r, "q");
	html_escaped(&r);
	assert_int_equal(db_begin(d->app.write, &e), 0);
	for (i = 0; i < 60; i++) {
		problem_of(&p, i % 2 ? "COMMIT-UTF8" : "DB-FAILED", PROBE,
		    PROBE, d->school);
		p.at -= i * 3600;
		assert_int_equal(problem_add(d->app.write, &p, &e), 0);
	}
	assert_int_equal(db_commit(d->app.write, &e), 0);
	r = driver_get(d, "quan", "/problems");
	model_on(&r, "pager.next");
	html_escaped(&r);
	model_holds(&r, "rows.*.todo", "hoclieu verify");
	r = driver_get(d, "quan", "/problems?q=commit-utf8");
	model_holds(&r, "rows.*.href", "COMMIT-UTF8");
	model_isnt(&r, "rows.*.code", "DB-FAILED");
	r = driver_get(d, "quan", "/problems.xlsx?q=COMMIT-UTF8");
	assert_int_equal(r.status, 200);
	assert_true(sheet_has(&r, "xl/sharedStrings.xml", "COMMIT-UTF8"));
	assert_false(sheet_has(&r, "xl/sharedStrings.xml", "DB-FAILED"));
	/* The self-check counts those of the week and leads there. */
	r = driver_get(d, "quan", "/self-check");
	model_is(&r, "rows.*.value", "30 lần");
	model_is(&r, "rows.*.href", "/problems");
}

/* Old ones go; of many only the newest stay. */
static void
kept(void **state)
{
	struct err e = { 0 };
	struct problem p;
	int i;

	(void)state;
	assert_int_equal(db_begin(d->app.write, &e), 0);
	for (i = 0; i < 5010; i++) {
		problem_of(&p, "DB-FAILED", "runner: check", "", 0);
		p.at -= (int64_t)(5010 - i) * 3600;
		assert_int_equal(problem_add(d->app.write, &p, &e), 0);
	}
	assert_int_equal(problem_sweep(d->app.write, 0, &e), 0);
	assert_int_equal(db_commit(d->app.write, &e), 0);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM problem"), 5000);
	assert_int_equal(db_begin(d->app.write, &e), 0);
	assert_int_equal(problem_sweep(d->app.write, clock_now() - 36000, &e),
	    0);
	assert_int_equal(db_commit(d->app.write, &e), 0);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM problem"), 10);
}

/* More than the runner can take in a second: nobody waits, the rest is dropped. */
static void
flood(void **state)
{
	struct problem p;
	int i;

	(void)state;
	problem_of(&p, "DB-FAILED", "x", "", 0);
	for (i = 0; i < 1000; i++)
		problem_queue_put(d->app.shm, &p);
	assert_in_range(write_down(), 64, 999);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM problem"), 1);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(from_refusal), CASE(who_may), CASE(lists), CASE(kept),
		CASE(flood),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
