/* Killed at a chosen point, without a hook in the program. */
#include <sys/wait.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tests/lib/dying.h"

static int left;	/* points to come until the end */

/* SIGKILL and not exit(): nothing may be written or released on the way out. */
static void
die(void)
{
	kill(getpid(), SIGKILL);
	_exit(1);
}

/* ---- statements: each connection that the child opens is listened to */
static int
changes(const char *sql)
{
	return (strncmp(sql, "SELECT", 6) != 0 && strncmp(sql, "--", 2) != 0);
}

/*
 * Counts statements that change something; at the chosen one the process is
 * gone before it runs.
 */
static int
on_statement(unsigned what, void *arg, void *st, void *sql)
{
	(void)what;
	(void)arg;
	(void)st;
	if (changes(sql) && --left == 0)
		die();
	return (0);
}

/* An SQLite auto-extension: called for each connection that the child opens. */
static int
on_open(sqlite3 *h, char **why, const void *api)
{
	(void)why;
	(void)api;
	return (sqlite3_trace_v2(h, SQLITE_TRACE_STMT, on_statement, NULL));
}

/*
 * At the chosen write half of the bytes or none get into the file, as after a
 * power cut; which of both follows from their number.
 */
static ssize_t
on_write(int fd, const void *p, size_t n)
{
	if (--left == 0) {
		if (n > 1 && (n / 2) % 2 == 0)
			(void)!write(fd, p, n / 2);
		die();
	}
	return (write(fd, p, n));
}

/*
 * The same for pages of the database and its log; which of both follows from
 * their place in the file.
 */
static ssize_t
on_pwrite(int fd, const void *p, size_t n, off_t at)
{
	if (--left == 0) {
		if ((at / 4096) % 2 == 0)
			(void)!pwrite(fd, p, n / 2, at);
		die();
	}
	return (pwrite(fd, p, n, at));
}

/* Cutting a file short counts as a write, too. */
static int
on_truncate(int fd, off_t size)
{
	if (--left == 0)
		die();
	return (ftruncate(fd, size));
}

/* Removing a file (the journal) counts as a write. */
static int
on_unlink(const char *path)
{
	if (--left == 0)
		die();
	return (unlink(path));
}

/*
 * SQLite lets its system calls be replaced; only in the child, so the test
 * itself is not touched.
 */
static void
listen_to_writes(void)
{
	sqlite3_vfs *vfs = sqlite3_vfs_find(NULL);

	vfs->xSetSystemCall(vfs, "write", (sqlite3_syscall_ptr)on_write);
	vfs->xSetSystemCall(vfs, "pwrite", (sqlite3_syscall_ptr)on_pwrite);
	vfs->xSetSystemCall(vfs, "pwrite64", (sqlite3_syscall_ptr)on_pwrite);
	vfs->xSetSystemCall(vfs, "ftruncate", (sqlite3_syscall_ptr)on_truncate);
	vfs->xSetSystemCall(vfs, "unlink", (sqlite3_syscall_ptr)on_unlink);
}

/*
 * The parent learns from the wait status whether the child died at its point;
 * anything else aborts, so a broken test is not taken for a good one.
 */
int
dying_run(enum dying how, int at, int (*f)(void *), void *arg)
{
	int status;
	pid_t pid;

	fflush(NULL);
	if ((pid = fork()) == 0) {
		left = at;
		if (how == DYING_WRITE)
			listen_to_writes();
		else
			sqlite3_auto_extension((void (*)(void))on_open);
		_exit(f(arg) == 0 ? 0 : 3);
	}
	if (pid == -1 || waitpid(pid, &status, 0) != pid) {
		perror("dying");
		abort();
	}
	if (WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL)
		return (1);
	if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
		return (0);
	fprintf(stderr, "dying: status %d at point %d\n", status, at);
	abort();
}
