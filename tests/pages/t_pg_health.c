/* The two questions of whoever watches the server: alive, and ready. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "util/clock.h"
#include "audit/audit.h"
#include "store/db.h"
#include "store/shm.h"
#include "store/write_state.h"
#include "tests/lib/driver.h"

static struct driver *d;

static int
setup(void **state)
{
	struct err e = { 0 };

	(void)state;
	d = driver_new();
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

/* Whatever is missing, the server lives; ready says what, in a code. */
static void
answers(const char *code)
{
	struct reply r = driver_get(d, NULL, "/healthz");
	json_t *j;

	assert_int_equal(r.status, 200);
	r = driver_get(d, NULL, "/readyz");
	assert_int_equal(r.status, *code == '\0' ? 200 : 503);
	j = json_loadb(r.body, r.len, 0, NULL);
	assert_non_null(j);
	assert_int_equal(json_is_true(json_object_get(j, "ok")), *code == '\0');
	if (*code != '\0')
		assert_string_equal(json_string_value(json_object_get(j,
		    "code")), code);
	else
		assert_null(json_object_get(j, "code"));
	json_decref(j);
}

static void
deed(const char *verb, const char *note)
{
	struct err e = { 0 };

	assert_int_equal(db_begin(d->app.write, &e), 0);
	assert_int_equal(audit_add(d->app.write, 0, verb, "verify", 1, note,
	    &e), 0);
	assert_int_equal(db_commit(d->app.write, &e), 0);
}

static void
t_disk(void **state)
{
	(void)state;
	answers("");
	shm_set_write_state(d->app.shm, WRITE_FULL);
	answers("READ-ONLY-FULL");
	shm_set_write_state(d->app.shm, WRITE_FAULT);
	answers("READ-ONLY-FAULT");
	shm_set_write_state(d->app.shm, WRITE_OPEN);
	answers("");
}

static void
t_verify(void **state)
{
	int64_t now = clock_now();

	(void)state;
	deed("verify", "full");
	answers("");
	clock_set(now + 60);
	deed("verify-failed", "3, DB-DAMAGED");
	answers("DB-DAMAGED");
	clock_set(now + 120);
	deed("verify", "full");
	answers("");
	clock_set(now);
}

/* A table that cannot be read. */
static void
t_data(void **state)
{
	(void)state;
	driver_sql(d, "ALTER TABLE job RENAME TO lost");
	answers("DB-FAILED");
	driver_sql(d, "ALTER TABLE lost RENAME TO job");
	answers("");
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_disk), CASE(t_verify), CASE(t_data),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
