/* The sweep and the nightly backup are never lost, whatever fails and whatever the clock says. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "util/clock.h"

#include "library/intake.h"
#include "runner/nightly.h"
#include "runner/recurring.h"
#include "runner/sweep.h"
#include "app/tables.h"
#include "tests/lib/tmpdata.h"

#define NOW	1795000000
#define DAY	86400
#define YEAR	(365 * DAY)

static struct tmpdata t;
static struct db *db;
static struct err e;

static int
setup(void **state)
{
	static const struct sql_table *const own[] = { &intake_sql,
	    &sweep_sql };

	(void)state;
	clock_set(NOW);
	tmpdata_new(&t);
	memset(&e, 0, sizeof(e));
	db = tables_with(t.dir, DB_WRITE, own, 2, &e);
	assert_non_null(db);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	db_close(db);
	tmpdata_free(&t);
	return (0);
}

/* What a write that fails just behind the job's end does: no new row of a job is taken. */
static void
no_new_jobs(void)
{
	tmpdata_sql(&t, "CREATE TRIGGER full BEFORE INSERT ON job "
	    "BEGIN SELECT RAISE(ABORT, 'no'); END");
}

static int64_t
due(const char *kind)
{
	int64_t at;

	assert_true(jobs_due(db, kind, 0, &at, &e) >= 0);
	return (at);
}

static void
t_sweep_stays(void **state)
{
	struct job j;

	(void)state;
	assert_int_equal(jobs_add(db, "sweep", 0, 0, &e), 0);
	no_new_jobs();
	assert_int_equal(jobs_take(db, 60, &j, &e), 1);
	assert_int_equal(recurring_sweep(db, t.dir, &j, &e), 0);
	assert_int_equal(due("sweep"), NOW + 3600);
	clock_set(NOW + 3600);
	assert_int_equal(jobs_take(db, 60, &j, &e), 1);
	assert_string_equal(j.kind, "sweep");
	assert_int_equal(j.tries, 1);
}

/* A child that has ended well, as the nightly backup's. */
static void
child_over(struct nightly *n)
{
	siginfo_t info;

	assert_int_not_equal(n->pid = fork(), -1);
	if (n->pid == 0)
		_exit(0);
	assert_int_equal(waitid(P_PID, (id_t)n->pid, &info, WEXITED | WNOWAIT),
	    0);
}

static void
t_nightly_stays(void **state)
{
	struct nightly n = { 0 };

	(void)state;
	assert_int_equal(jobs_add(db, "nightly", 0, 0, &e), 0);
	no_new_jobs();
	assert_int_equal(jobs_take(db, 60, &n.job, &e), 1);
	child_over(&n);
	assert_int_equal(nightly_pump(&n, db, &e), 0);
	assert_int_equal(n.pid, 0);
	assert_int_equal(due("nightly"), nightly_next(NOW));
	assert_int_equal(tmpdata_sql(&t, "SELECT count(*) FROM job "
	    "WHERE state = 'waiting' AND tries = 0"), 1);
}

static void
t_look(void **state)
{
	(void)state;
	/* Neither is there. */
	assert_int_equal(recurring_look(db, &e), 0);
	assert_int_equal(due("sweep"), NOW + 60);
	assert_int_equal(due("nightly"), nightly_next(NOW));
	/* Both were given up. */
	tmpdata_sql(&t, "UPDATE job SET state = 'failed', due = 5");
	assert_int_equal(recurring_look(db, &e), 0);
	assert_int_equal(due("sweep"), NOW + 60);
	assert_int_equal(due("nightly"), nightly_next(NOW));
	assert_int_equal(tmpdata_sql(&t, "SELECT count(*) FROM job "
	    "WHERE state = 'waiting'"), 2);
	/* What is right stays; what is due already is not put off. */
	tmpdata_sql(&t, "UPDATE job SET due = 1794999000");
	assert_int_equal(recurring_look(db, &e), 0);
	assert_int_equal(due("sweep"), 1794999000);
	assert_int_equal(due("nightly"), 1794999000);
}

/* Planned by a clock that stood three years ahead, and then was set right. */
static void
t_clock_back(void **state)
{
	struct job j;

	(void)state;
	clock_set(NOW + 3 * YEAR);
	assert_int_equal(recurring_look(db, &e), 0);
	assert_int_equal(jobs_add(db, "check", 7, 0, &e), 0);
	assert_int_equal(jobs_take(db, 60, &j, &e), 1);
	assert_int_equal(jobs_failed(db, j.id, "no", &e), 0);
	assert_int_equal(jobs_add(db, "check", 8, 0, &e), 0);
	assert_int_equal(jobs_take(db, 60, &j, &e), 1);
	clock_set(NOW);
	assert_int_equal(recurring_look(db, &e), 0);
	assert_int_equal(due("sweep"), NOW + 60);
	assert_int_equal(due("nightly"), nightly_next(NOW));
	/* The failed try is due, the lease of the other ends in a minute. */
	assert_int_equal(jobs_take(db, 60, &j, &e), 1);
	assert_int_equal(j.ref, 7);
	clock_set(NOW + JOBS_LEASE + 1);
	assert_int_equal(jobs_take_but(db, 60, "sweep", &j, &e), 1);
}

/* The runner of a computer whose clock stood wrong is started with a right one. */
static void
t_start_after(void **state)
{
	(void)state;
	clock_set(NOW + 3 * YEAR);
	assert_int_equal(nightly_plan(db, &e), 0);
	clock_set(NOW);
	assert_int_equal(nightly_plan(db, &e), 0);
	assert_int_equal(due("nightly"), nightly_next(NOW));
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_sweep_stays), CASE(t_nightly_stays), CASE(t_look),
		CASE(t_clock_back), CASE(t_start_after),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
