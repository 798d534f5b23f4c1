/* What a process behind its walls can still do, tried in children. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "util/walls.h"

#define ENTERED	0
#define NO_WALL	77	/* this kernel has none */

static char dir[256];
static int listener, port;

/* An exit status: errno of a call that failed, ENTERED of one that worked. */
static int
outcome(int rc)
{
	return (rc == -1 ? errno : ENTERED);
}

static int
put(const char *path)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600), rc;

	if (fd == -1)
		return (errno);
	rc = write(fd, "x", 1) == 1 && ftruncate(fd, 0) == 0 ? ENTERED : errno;
	close(fd);
	return (rc);
}

static int
dial(void)
{
	struct sockaddr_in a = { .sin_family = AF_INET,
	    .sin_port = htons((uint16_t)port),
	    .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	int fd = socket(AF_INET, SOCK_STREAM, 0), rc;

	rc = outcome(connect(fd, (struct sockaddr *)&a, sizeof(a)));
	close(fd);
	return (rc);
}

/* A file without a name, opened as libxlsxwriter opens its workbook. */
static int
memory_file(void)
{
	char path[40];
	int fd = memfd_create("t", 0);

	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	return (outcome(open(path, O_WRONLY)));
}

enum deed { READ_OUT, LIST_OUT, MAKE_OUT, LINK_OUT, MAKE_IN, MOVE_IN, FIFO_IN,
    MEMORY, RUN, DIAL, KILL };

static int
try(enum deed d)
{
	char a[300], b[300];

	snprintf(a, sizeof(a), "%s/one", dir);
	snprintf(b, sizeof(b), "%s/sub/two", dir);
	switch (d) {
	case READ_OUT: return (outcome(open("/etc/passwd", O_RDONLY)));
	case LIST_OUT: return (outcome(open("/", O_RDONLY | O_DIRECTORY)));
	case MAKE_OUT: return (put("/tmp/hoclieu-walls-out"));
	case LINK_OUT: return (outcome(link("/etc/passwd", a)));
	case MAKE_IN: return (put(a));
	case MOVE_IN: return (put(a) != ENTERED ? errno : outcome(rename(a,
	    b)) != ENTERED ? errno : outcome(unlink(b)));
	case FIFO_IN: return (outcome(mkfifo(b, 0600)));
	case MEMORY: return (memory_file());
	case RUN: return (outcome(execl("/bin/true", "true", (char *)NULL)));
	case DIAL: return (dial());
	default: return (outcome(kill(getppid(), 0)));
	}
}

/* The exit status of a child that enters, with or without its folder, and tries. */
static int
run(int gaps, enum deed d)
{
	struct walls_gap gap = { dir, WALLS_CHANGE };
	struct err e = { 0 };
	pid_t pid = fork();
	int st, rc;

	assert_true(pid >= 0);
	if (pid == 0) {
		if ((rc = walls_enter(&gap, gaps, &e)) < 0)
			_exit(99);
		_exit(rc == 0 ? NO_WALL : try(d));
	}
	assert_int_equal(waitpid(pid, &st, 0), pid);
	assert_true(WIFEXITED(st));
	return (WEXITSTATUS(st));
}

/* A kernel without walls says so and lets everything be as it was. */
static void
holds(int gaps, int from, enum deed d, int status)
{
	if (walls_abi() >= (from > 0 ? from : gaps > 0 ? 2 : 1))
		assert_int_equal(run(gaps, d), status);
	else if (from == 0)
		assert_int_equal(run(gaps, d), NO_WALL);
}

static void
t_outside(void **state)
{
	(void)state;
	holds(1, 0, READ_OUT, EACCES);
	holds(1, 0, LIST_OUT, EACCES);
	holds(1, 0, MAKE_OUT, EACCES);
	/* EXDEV: the kernel hides what it forbids as another disk. */
	assert_true(run(1, LINK_OUT) != ENTERED);
	holds(1, 0, RUN, EACCES);
	holds(0, 0, READ_OUT, EACCES);
	holds(0, 0, MAKE_IN, EACCES);
}

static void
t_inside(void **state)
{
	(void)state;
	holds(1, 0, MAKE_IN, ENTERED);
	holds(1, 0, MOVE_IN, ENTERED);
	holds(1, 0, MEMORY, ENTERED);
	holds(1, 0, FIFO_IN, EACCES);	/* only files and folders are made */
}

static void
t_network_and_signals(void **state)
{
	(void)state;
	holds(1, 4, DIAL, EACCES);
	holds(1, 6, KILL, EPERM);
}

/* walls_offline: files as before, no connection. */
static void
t_offline(void **state)
{
	struct err e = { 0 };
	pid_t pid = fork();
	int st, rc;

	(void)state;
	if (pid == 0) {
		rc = walls_offline(&e);
		if (rc != (walls_abi() >= 4))
			_exit(99);
		if (try(READ_OUT) != ENTERED)
			_exit(98);
		_exit(rc == 1 && dial() != EACCES ? 97 : 0);
	}
	assert_int_equal(waitpid(pid, &st, 0), pid);
	assert_true(WIFEXITED(st));
	assert_int_equal(WEXITSTATUS(st), 0);
}

/* What the self-check asks: before the walls stand, and behind them. */
static void
t_stand(void **state)
{
	struct err e = { 0 };
	pid_t pid;
	int st;

	(void)state;
	assert_int_equal(walls_stand(), 0);
	if ((pid = fork()) == 0)
		_exit(walls_private(&e) == 0 &&
		    prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1 &&
		    walls_enter(NULL, 0, &e) == walls_stand() ? 0 : 1);
	assert_int_equal(waitpid(pid, &st, 0), pid);
	assert_true(WIFEXITED(st));
	assert_int_equal(WEXITSTATUS(st), 0);
}

static int
setup(void **state)
{
	struct sockaddr_in a = { .sin_family = AF_INET,
	    .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t len = sizeof(a);
	char sub[300];

	(void)state;
	snprintf(dir, sizeof(dir), "%s/hoclieu-walls-XXXXXX",
	    getenv("TMPDIR") != NULL ? getenv("TMPDIR") : "/tmp");
	if (mkdtemp(dir) == NULL)
		return (-1);
	snprintf(sub, sizeof(sub), "%s/sub", dir);
	if (mkdir(sub, 0700) != 0)
		return (-1);
	listener = socket(AF_INET, SOCK_STREAM, 0);
	if (bind(listener, (struct sockaddr *)&a, sizeof(a)) != 0 ||
	    listen(listener, 4) != 0 ||
	    getsockname(listener, (struct sockaddr *)&a, &len) != 0)
		return (-1);
	port = ntohs(a.sin_port);
	return (0);
}

static int
teardown(void **state)
{
	char path[300];

	(void)state;
	close(listener);
	snprintf(path, sizeof(path), "%s/one", dir);
	(void)unlink(path);
	snprintf(path, sizeof(path), "%s/sub", dir);
	(void)rmdir(path);
	(void)rmdir(dir);
	return (0);
}

/* With --abi only the version of Landlock here, for tests of other languages. */
int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(t_outside),
		cmocka_unit_test(t_inside),
		cmocka_unit_test(t_network_and_signals),
		cmocka_unit_test(t_offline),
		cmocka_unit_test(t_stand),
	};

	if (argc > 1 && strcmp(argv[1], "--abi") == 0) {
		printf("%d\n", walls_abi());
		return (0);
	}
	return (cmocka_run_group_tests(tests, setup, teardown));
}
