/* Children that are this program again. */
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <string.h>

#include "runner/spawn.h"

extern char	**environ;

static int	 commands;	/* spawn_commands was called */

void
spawn_commands(void)
{
	commands = 1;
}

/*
 * /proc/self/exe is this very program even if its file was replaced by a newer
 * one meanwhile. The signals that the runner blocks are unblocked for the
 * child.
 */
int
spawn_self(const char *const *argv, pid_t *pid, struct err *e)
{
	posix_spawnattr_t how;
	sigset_t none;
	int rc;

	if (!commands)
		return (err_set(e, ERR_FAIL, "RUNNER",
		    "%s: not a command of this program", argv[1]));
	sigemptyset(&none);
	posix_spawnattr_init(&how);
	posix_spawnattr_setsigmask(&how, &none);
	posix_spawnattr_setflags(&how, POSIX_SPAWN_SETSIGMASK);
	rc = posix_spawn(pid, "/proc/self/exe", NULL, &how,
	    (char *const *)(uintptr_t)argv, environ);
	posix_spawnattr_destroy(&how);
	if (rc != 0)
		return (err_set(e, ERR_FAIL, "RUNNER", "%s: %s", argv[1],
		    strerror(rc)));
	return (0);
}
