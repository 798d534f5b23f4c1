/* Signs of life: who is late, who ended on purpose. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

#include "util/heartbeat.h"

static void
nothing_mapped(void **state)
{
	(void)state;
	heartbeat_now(1);
	heartbeat_end(1);
	assert_int_equal(heartbeat_late(1, 0), 0);
	unsetenv("HOCLIEU_BEAT");
	assert_int_equal(heartbeat_attach(), -1);
}

static void
silence(void **state)
{
	(void)state;
	assert_int_equal(heartbeat_create(), 0);
	assert_int_equal(heartbeat_late(3, 0), 0);
	heartbeat_now(3);
	assert_int_equal(heartbeat_late(3, 60000), 0);
	assert_int_equal(heartbeat_late(3, 0), getpid());
	heartbeat_end(3);
	assert_int_equal(heartbeat_late(3, 0), 0);
	assert_int_equal(heartbeat_born(3), INT_MAX);
	assert_true(heartbeat_born(3) < 60000);
	assert_int_equal(heartbeat_born(HEARTBEAT_SLOTS), INT_MAX);
	heartbeat_now(-1);
	heartbeat_now(HEARTBEAT_SLOTS);
}

static void
from_another_process(void **state)
{
	pid_t pid;
	int status;

	(void)state;
	if ((pid = fork()) == 0) {
		if (heartbeat_attach() != 0)
			_exit(1);
		heartbeat_now(5);
		_exit(0);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(status, 0);
	assert_int_equal(heartbeat_late(5, 0), pid);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_mapped),
		cmocka_unit_test(silence),
		cmocka_unit_test(from_another_process),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
