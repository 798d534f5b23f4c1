/* Group commit: all or nothing, each for itself, never waiting for a lock. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "store/db.h"
#include "util/arena.h"
#include "web/dispatch.h"
#include "app/tables.h"

#include "tests/lib/driver.h"
#include "tests/lib/model.h"

#define FORM	"content-type: application/x-www-form-urlencoded\n"

static int
setup(void **state)
{
	*state = driver_new();
	return (0);
}

static int
teardown(void **state)
{
	driver_free(*state);
	return (0);
}

static void
post(struct driver *d, struct arena *a, struct exchange *ex, const char *who,
    const char *path, const char *form)
{
	driver_exchange(d, a, ex, who, M_POST, NULL, path, FORM, form,
	    strlen(form));
}

static int
note_run(struct db *db, void *arg, struct err *e)
{
	(void)db;
	(void)e;
	++*(int *)arg;
	return (0);
}

static int
note_fail(struct db *db, void *arg, struct err *e)
{
	(void)db;
	(void)arg;
	return (err_set(e, ERR_FAIL, "DB-FAILED", "on purpose"));
}

/* Of two in one batch the bad one is refused and the good one is stored. */
static void
test_savepoints(void **state)
{
	struct driver *d = *state;
	struct arena *a = arena_new();
	struct exchange x[2], *list[2] = { &x[0], &x[1] };
	struct err e = { 0 };

	post(d, a, &x[0], "hanh", "/language", "lang=en");
	post(d, a, &x[1], "loan", "/language", "lang=en");
	assert_int_equal(dispatch_begin(&d->app, &x[0]), OUT_WRITE);
	assert_int_equal(dispatch_begin(&d->app, &x[1]), OUT_WRITE);
	exchange_owe(&x[0], note_fail, NULL);
	assert_int_equal(batch_run(&d->app, list, 2, &e), 0);
	assert_int_equal(x[0].status, 500);
	assert_int_equal(x[1].status, 303);
	assert_int_equal(driver_count(d,
	    "SELECT count(*) FROM person WHERE login='hanh' AND lang='en'"), 0);
	assert_int_equal(driver_count(d,
	    "SELECT count(*) FROM person WHERE login='loan' AND lang='en'"), 1);
	exchange_free(&x[0]);
	exchange_free(&x[1]);
	arena_free(a);
}

/* Somebody else writes: BUSY at once, nothing happened; later it goes. */
static void
test_busy(void **state)
{
	struct driver *d = *state;
	struct arena *a = arena_new();
	struct exchange x, *list = &x;
	struct err e = { 0 };
	char path[300];
	struct db *other;

	snprintf(path, sizeof(path), "%s/hoclieu.db", d->data);
	post(d, a, &x, "hanh", "/language", "lang=en");
	assert_int_equal(dispatch_begin(&d->app, &x), OUT_WRITE);
	other = db_open(path, DB_WRITE, app_tables, app_ntables, &e);
	assert_non_null(other);
	assert_int_equal(db_begin(other, &e), 0);
	assert_int_equal(batch_run(&d->app, &list, 1, &e), -1);
	assert_int_equal(e.level, ERR_BUSY);
	assert_int_equal(x.status, 0);
	db_rollback(other);
	err_clear(&e);
	assert_int_equal(batch_run(&d->app, &list, 1, &e), 0);
	assert_int_equal(x.status, 303);
	assert_int_equal(driver_count(d,
	    "SELECT count(*) FROM person WHERE login='hanh' AND lang='en'"), 1);
	db_close(other);
	exchange_free(&x);
	arena_free(a);
}

/* What a GET owes is written before its answer leaves; if not, no answer. */
static void
test_records(void **state)
{
	struct driver *d = *state;
	struct arena *a = arena_new();
	struct exchange x, *list = &x;
	struct err e = { 0 };
	struct reply r;
	int n = 0;

	driver_exchange(d, a, &x, "hanh", M_GET, NULL, "/account", NULL, NULL,
	    0);
	(void)dispatch_begin(&d->app, &x);
	assert_int_equal(x.status, 200);
	exchange_owe(&x, note_run, &n);
	assert_int_equal(batch_run(&d->app, &list, 1, &e), 0);
	assert_int_equal(n, 1);
	assert_int_equal(x.status, 200);
	exchange_owe(&x, note_fail, NULL);
	assert_int_equal(batch_run(&d->app, &list, 1, &e), 0);
	assert_int_equal(x.status, 500);
	r = driver_take(d, &x);
	model_page(&r, "error");
	exchange_free(&x);
	arena_free(a);
}

/* A GET's connection cannot write, whatever its handler tries. */
static void
test_read_only(void **state)
{
	struct driver *d = *state;
	struct err e = { 0 };

	assert_int_equal(db_begin(d->app.read, &e), -1);
	err_clear(&e);
	assert_int_equal(db_begin(d->app.write, &e), 0);
	db_rollback(d->app.write);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_savepoints),
		cmocka_unit_test(test_busy),
		cmocka_unit_test(test_records),
		cmocka_unit_test(test_read_only),
	};

	return (cmocka_run_group_tests(tests, setup, teardown));
}
