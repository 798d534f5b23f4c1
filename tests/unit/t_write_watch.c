/* What the runner writes down of problems and of the write state, and when. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "util/clock.h"

#include "audit/audit.h"
#include "store/problems.h"
#include "store/write_state.h"
#include "runner/write_watch.h"
#include "tests/lib/tmpdata.h"

#define NOW	1795000000

static struct tmpdata t;
static struct err e;
static struct write_watch w;

static int
setup(void **state)
{
	(void)state;
	clock_set(NOW);
	memset(&e, 0, sizeof(e));
	tmpdata_new(&t);
	w = (struct write_watch){ .data = t.dir, .shm = shm_create(&e) };
	assert_non_null(w.shm);
	/* Whatever the disk of this machine has free. */
	tmpdata_sql(&t, "INSERT INTO setting (name, value) "
	    "VALUES ('disk-reserve', '0')");
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	shm_detach(w.shm);
	tmpdata_free(&t);
	return (0);
}

static void
turn(void)
{
	w.looked = 0;
	assert_int_equal(write_watch_turn(&w, t.db, &e), 0);
}

/* A transaction that fails loses nothing: its problems wait and are written later. */
static void
t_failed_write(void **state)
{
	struct err why = { 0 };

	(void)state;
	err_set(&why, ERR_FAIL, "STORE-IO", "no luck");
	write_watch_tell(&w, "check", &why);
	write_watch_tell(&w, "sweep", &why);
	tmpdata_sql(&t, "CREATE TRIGGER no BEFORE INSERT ON problem "
	    "BEGIN SELECT RAISE(ABORT, 'no'); END");
	turn();
	assert_int_equal(tmpdata_sql(&t, "SELECT count(*) FROM problem"), 0);
	tmpdata_sql(&t, "DROP TRIGGER no");
	turn();
	assert_int_equal(tmpdata_sql(&t, "SELECT count(*) FROM problem "
	    "WHERE code = 'STORE-IO'"), 2);
}

/* The beginning could not be written when it was: it follows, with its own time. */
static void
t_both_ends(void **state)
{
	(void)state;
	shm_set_write_state(w.shm, WRITE_FAULT);
	clock_set(NOW + 30);
	shm_set_write_state(w.shm, WRITE_FAULT);
	turn();
	assert_int_equal(tmpdata_sql(&t, "SELECT count(*) FROM audit"), 0);
	clock_set(NOW + 90);
	shm_set_write_state(w.shm, WRITE_OPEN);
	turn();
	assert_int_equal(tmpdata_sql(&t, "SELECT at FROM audit "
	    "WHERE verb = 'read-only-fault'"), NOW);
	assert_int_equal(tmpdata_sql(&t, "SELECT at FROM audit "
	    "WHERE verb = 'writes-again'"), NOW + 90);
	assert_int_equal(tmpdata_sql(&t, "SELECT first FROM problem "
	    "WHERE code = 'READ-ONLY-FAULT'"), NOW);
	/* Once. */
	turn();
	assert_int_equal(tmpdata_sql(&t, "SELECT count(*) FROM audit"), 2);
}

/* Without a database, which cannot be opened during a fault, nothing is touched. */
static void
t_without(void **state)
{
	(void)state;
	shm_set_write_state(w.shm, WRITE_FAULT);
	w.looked = 0;
	assert_int_equal(write_watch_turn(&w, NULL, &e), 0);
	assert_int_equal(shm_write_state(w.shm), WRITE_FAULT);
	assert_true(shm_fault_since(w.shm) == NOW);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_failed_write), CASE(t_both_ends), CASE(t_without),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
