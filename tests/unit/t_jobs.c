/* The runner's queue. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "util/clock.h"

#include "store/jobs.h"
#include "tests/lib/tmpdata.h"

#define NOW	1795000000

static struct tmpdata t;
static struct err e;

static int
setup(void **state)
{
	(void)state;
	clock_set(NOW);
	tmpdata_new(&t);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	tmpdata_free(&t);
	return (0);
}

static void
t_order(void **state)
{
	struct job j;
	int64_t next = -1;

	(void)state;
	assert_int_equal(jobs_take(t.db, 60, &j, &e), 0);
	assert_int_equal(jobs_add(t.db, "check", 7, NOW + 10, &e), 0);
	assert_int_equal(jobs_add(t.db, "finish", 8, 0, &e), 0);
	assert_int_equal(jobs_next(t.db, &next, &e), 0);
	assert_int_equal(next, 0);
	assert_int_equal(jobs_take(t.db, 60, &j, &e), 1);
	assert_string_equal(j.kind, "finish");
	assert_int_equal(j.ref, 8);
	assert_int_equal(j.tries, 1);
	assert_int_equal(jobs_done(t.db, j.id, &e), 0);
	assert_int_equal(jobs_take(t.db, 60, &j, &e), 0);
	assert_int_equal(jobs_next(t.db, &next, &e), 0);
	assert_int_equal(next, NOW + 10);
	clock_set(NOW + 10);
	assert_int_equal(jobs_take(t.db, 60, &j, &e), 1);
	assert_string_equal(j.kind, "check");
}

/* The same work twice is once, and what runs is not started beside itself. */
static void
t_once(void **state)
{
	struct job j;

	(void)state;
	assert_int_equal(jobs_add(t.db, "check", 7, 0, &e), 0);
	assert_int_equal(jobs_add(t.db, "check", 7, 0, &e), 0);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM job"), 1);
	assert_int_equal(jobs_take(t.db, 60, &j, &e), 1);
	assert_int_equal(jobs_add(t.db, "check", 7, 0, &e), 0);
	assert_int_equal(jobs_take(t.db, 60, &j, &e), 0);
}

static void
t_lease(void **state)
{
	struct job j, k;

	(void)state;
	assert_int_equal(jobs_add(t.db, "check", 7, 0, &e), 0);
	assert_int_equal(jobs_take(t.db, 60, &j, &e), 1);
	clock_set(NOW + 60);
	assert_int_equal(jobs_take(t.db, 60, &k, &e), 0);
	/* Telling of progress is a sign of life. */
	assert_int_equal(jobs_progress(t.db, j.id, 5, 10, &e), 0);
	clock_set(NOW + 60 + JOBS_LEASE);
	assert_int_equal(jobs_take(t.db, 60, &k, &e), 0);
	clock_set(NOW + 60 + JOBS_LEASE + 1);
	assert_int_equal(jobs_take(t.db, 60, &k, &e), 1);
	assert_int_equal(k.id, j.id);
	assert_int_equal(k.tries, 2);
}

static void
t_recover(void **state)
{
	struct job j;

	(void)state;
	assert_int_equal(jobs_add(t.db, "check", 7, 0, &e), 0);
	assert_int_equal(jobs_take(t.db, 60, &j, &e), 1);
	assert_int_equal(jobs_recover(t.db, &e), 0);
	assert_int_equal(jobs_take(t.db, 60, &j, &e), 1);
	assert_int_equal(j.tries, 2);
	/* One that ends the runner each time is given up. */
	tmpdata_sql(&t, "UPDATE job SET tries = 12");
	assert_int_equal(jobs_recover(t.db, &e), 0);
	assert_int_equal(jobs_take(t.db, 60, &j, &e), 0);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM job "
	    "WHERE state = 'failed'"), 1);
}

static void
t_failing(void **state)
{
	struct job j;
	int64_t now = NOW, done, total;
	int i;

	(void)state;
	assert_int_equal(jobs_add(t.db, "check", 7, 0, &e), 0);
	for (i = 1; i <= JOBS_TRIES; i++) {
		assert_int_equal(jobs_take(t.db, 60, &j, &e), 1);
		assert_int_equal(j.tries, i);
		assert_int_equal(jobs_find(t.db, "check", 7, &done, &total,
		    &e), 1);
		assert_int_equal(jobs_failed(t.db, j.id, "no luck", &e), 0);
		assert_int_equal(jobs_take(t.db, 60, &j, &e), 0);
		clock_set(now += 1000);
	}
	assert_int_equal(jobs_take(t.db, 60, &j, &e), 0);
	assert_int_equal(jobs_find(t.db, "check", 7, &done, &total, &e), 0);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM job "
	    "WHERE state = 'failed' AND problem = 'no luck'"), 1);
	/* Somebody asks for it again: a fresh start. */
	assert_int_equal(jobs_add(t.db, "check", 7, 0, &e), 0);
	assert_int_equal(jobs_take(t.db, 60, &j, &e), 1);
	assert_int_equal(j.tries, 1);
}

static void
t_progress(void **state)
{
	struct job j;
	int64_t done = -1, total = -1;

	(void)state;
	assert_int_equal(jobs_add(t.db, "check", 7, 0, &e), 0);
	assert_int_equal(jobs_take(t.db, 60, &j, &e), 1);
	assert_int_equal(jobs_progress(t.db, j.id, 5, 10, &e), 0);
	assert_int_equal(jobs_find(t.db, "check", 7, &done, &total, &e), 1);
	assert_int_equal(done, 5);
	assert_int_equal(total, 10);
	assert_int_equal(jobs_find(t.db, "check", 8, &done, &total, &e), 0);
}

/* In the transaction of the deed: no deed, no job. */
static void
t_rolled_back(void **state)
{
	struct job j;

	(void)state;
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_int_equal(jobs_add(t.db, "check", 7, 0, &e), 0);
	db_rollback(t.db);
	assert_int_equal(jobs_take(t.db, 60, &j, &e), 0);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_order), CASE(t_once), CASE(t_lease), CASE(t_recover),
		CASE(t_failing), CASE(t_progress), CASE(t_rolled_back),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
