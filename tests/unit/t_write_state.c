/* When nothing may be written: thresholds, no flicker, the probe. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/shm.h"
#include "store/write_state.h"
#include "tests/lib/tmpdata.h"

#define MIB	((int64_t)1 << 20)
#define GIB	((int64_t)1 << 30)

static void
room(void **state)
{
	(void)state;
	assert_int_equal(write_state_floor(GIB), 128 * MIB);
	/* Without a reserve a little is kept for the log. */
	assert_int_equal(write_state_floor(0), 16 * MIB);
	assert_int_equal(write_state_room(WRITE_OPEN, 128 * MIB, GIB), WRITE_OPEN);
	assert_int_equal(write_state_room(WRITE_OPEN, 128 * MIB - 1, GIB),
	    WRITE_FULL);
	/* Opens at twice as much, so that one small file does not close it again. */
	assert_int_equal(write_state_room(WRITE_FULL, 129 * MIB, GIB), WRITE_FULL);
	assert_int_equal(write_state_room(WRITE_FULL, 256 * MIB - 1, GIB),
	    WRITE_FULL);
	assert_int_equal(write_state_room(WRITE_FULL, 256 * MIB, GIB), WRITE_OPEN);
	/* A disk that does not say changes nothing. */
	assert_int_equal(write_state_room(WRITE_FULL, -1, GIB), WRITE_FULL);
	assert_int_equal(write_state_room(WRITE_OPEN, -1, GIB), WRITE_OPEN);
}

static void
probe(void **state)
{
	struct err e = { 0 };
	struct tmpdata t;
	char path[400];

	(void)state;
	tmpdata_new(&t);
	assert_int_equal(write_state_probe(t.dir, &e), 0);
	snprintf(path, sizeof(path), "%s/probe", t.dir);
	assert_int_equal(access(path, F_OK), -1);
	snprintf(path, sizeof(path), "%s/nowhere", t.dir);
	assert_int_equal(write_state_probe(path, &e), -1);
	tmpdata_free(&t);
}

static void
faults(void **state)
{
	struct err e = { 0 };

	(void)state;
	err_set(&e, ERR_FATAL, "STORE-IO", "fsync");
	assert_int_equal(write_state_is_fault(&e), 1);
	err_set(&e, ERR_FAIL, "STORE-IO", "read");
	assert_int_equal(write_state_is_fault(&e), 0);
	err_set(&e, ERR_FATAL, "OUT-OF-MEMORY", "x");
	assert_int_equal(write_state_is_fault(&e), 0);
}

static void
shared(void **state)
{
	struct err e = { 0 };
	struct shm *s = shm_create(&e), *other;

	(void)state;
	assert_non_null(s);
	other = shm_attach(&e);
	assert_non_null(other);
	assert_int_equal(shm_write_state(other), WRITE_OPEN);
	shm_set_write_state(s, WRITE_FAULT);
	assert_int_equal(shm_write_state(other), WRITE_FAULT);
	assert_true(shm_write_state_since(other) > 0);
	shm_detach(other);
	shm_detach(s);
	assert_int_equal(shm_write_state(NULL), WRITE_OPEN);
	shm_set_write_state(NULL, WRITE_FULL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(room), cmocka_unit_test(probe),
		cmocka_unit_test(faults), cmocka_unit_test(shared)
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
