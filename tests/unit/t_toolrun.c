/* What a foreign program can reach from within its walls: tried from inside by this program itself. */
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
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "util/clock.h"

#include "runner/toolrun.h"

#ifdef __SANITIZE_ADDRESS__	/* reserves terabytes of addresses for itself */
#define MEMORY	(1ULL << 50)
#else
#define MEMORY	(256ULL << 20)
#endif

static char dir[200], work[220], outside[220], self[1000];

static int
setup(void **state)
{
	ssize_t n = readlink("/proc/self/exe", self, sizeof(self) - 1);
	int fd;

	(void)state;
	assert_true(n > 0);
	self[n] = '\0';
	snprintf(dir, sizeof(dir), "/tmp/t_toolrun-XXXXXX");
	assert_non_null(mkdtemp(dir));
	snprintf(work, sizeof(work), "%s/work", dir);
	assert_int_equal(mkdir(work, 0700), 0);
	snprintf(outside, sizeof(outside), "%s/secret", dir);
	assert_true((fd = open(outside, O_CREAT | O_WRONLY, 0600)) != -1);
	assert_int_equal(write(fd, "x", 1), 1);
	close(fd);
	return (0);
}

static int
teardown(void **state)
{
	char cmd[300];

	(void)state;
	snprintf(cmd, sizeof(cmd), "rm -rf '%s'", dir);
	return (system(cmd) == 0 ? 0 : -1);
}

static enum toolrun_end
run(const char *const *argv, unsigned seconds, int *status)
{
	struct toolrun t = { .argv = argv, .work = work, .seconds = seconds,
	    .memory = MEMORY };
	enum toolrun_end end;
	struct err e = { 0 };

	if (toolrun(&t, &end, status, &e) != 0)
		fail_msg("%s", e.text);
	assert_int_not_equal(end, TOOLRUN_NO_WALLS);	/* this machine has Landlock */
	return (end);
}

static enum toolrun_end
shell(const char *script, unsigned seconds, int *status)
{
	const char *argv[] = { "/bin/sh", "-c", script, NULL };

	return (run(argv, seconds, status));
}

/* ---- inside: the number of the first thing that should not have worked, 0 none */

static int
refused(int rc, int with)
{
	return (rc == -1 && errno == with);
}

static int
inside_network(void)
{
	struct sockaddr_un un = { .sun_family = AF_UNIX,
	    .sun_path = "/run/dbus/system_bus_socket" };
	int s;

	if (!refused(socket(AF_INET, SOCK_STREAM, 0), EPERM))
		return (1);
	if (!refused(socket(AF_INET6, SOCK_DGRAM, 0), EPERM))
		return (2);
	if (!refused(socket(AF_NETLINK, SOCK_RAW, 0), EPERM))
		return (3);
	if (!refused(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0), EPERM))
		return (4);
	if ((s = socket(AF_UNIX, SOCK_STREAM, 0)) == -1)
		return (5);	/* LibreOffice wants one */
	return (refused(connect(s, (struct sockaddr *)&un, sizeof(un)),
	    EPERM) ? 0 : 6);
}

static int
inside_files(const char *secret)
{
	char beside[300];
	int fd;

	snprintf(beside, sizeof(beside), "%s-new", secret);
	if (!refused(open(secret, O_RDONLY), EACCES))
		return (11);
	if (!refused(open(secret, O_WRONLY), EACCES))
		return (12);
	if (!refused(open(beside, O_CREAT | O_WRONLY, 0600), EACCES))
		return (13);
	if (!refused(open("/etc/passwd", O_RDONLY), EACCES))
		return (14);
	if (!refused(unlink(secret), EACCES))
		return (15);
	if (link(secret, "mine") == 0 || symlink(secret, "way") == 0)
		return (16);
	if (chmod(secret, 0) != 0)
		return (17);	/* it says so, and does nothing: the test looks */
	if ((fd = open("own", O_CREAT | O_WRONLY, 0600)) == -1)
		return (18);
	return (close(fd) == 0 ? 0 : 19);
}

static int
inside_others(pid_t parent)
{
	struct rlimit l = { 1, 1 };
	int adj = 0;
	FILE *f;

	if (!refused(kill(parent, 0), EPERM))
		return (21);
	if (!refused(kill(-1, 0), EPERM))
		return (22);
	if (!refused(setsid(), EPERM) || !refused(setpgid(0, 0), EPERM))
		return (23);
	if (prlimit(parent, RLIMIT_CORE, &l, NULL) == 0)
		return (24);
	if (kill(getpid(), 0) != 0)
		return (25);
	if ((f = fopen("/proc/self/oom_score_adj", "re")) == NULL ||
	    fscanf(f, "%d", &adj) != 1 || adj != 1000)
		return (27);
	fclose(f);
	return (getenv("PATH") != NULL && getenv("HOCLIEU_SECRET") == NULL ?
	    0 : 26);
}

static int
inside_memory(void)
{
	void *p;

	if (MEMORY > (1ULL << 40))
		return (0);
	p = mmap(NULL, 300 << 20, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p != MAP_FAILED)
		return (31);
	p = mmap(NULL, 100 << 20, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	return (p != MAP_FAILED ? 0 : 32);
}

static int
inside(const char *secret, const char *parent)
{
	int rc;

	if ((rc = inside_network()) != 0 || (rc = inside_files(secret)) != 0 ||
	    (rc = inside_others((pid_t)atoi(parent))) != 0)
		return (rc);
	return (inside_memory());
}

/* ---- outside */

static void
reaches_nothing(void **state)
{
	char parent[24];
	const char *argv[] = { self, "inside", outside, parent, NULL };
	struct stat st;
	int status;

	(void)state;
	snprintf(parent, sizeof(parent), "%d", (int)getpid());
	setenv("HOCLIEU_SECRET", "x", 1);
	assert_int_equal(run(argv, 30, &status), TOOLRUN_ENDED);
	assert_int_equal(status, 0);
	assert_int_equal(stat(outside, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
}

static void
ends(void **state)
{
	const char *none[] = { "/usr/bin/there-is-no-such-program", NULL };
	int status;

	(void)state;
	assert_int_equal(shell("exit 81", 30, &status), TOOLRUN_ENDED);
	assert_int_equal(status, 81);
	assert_int_equal(shell("kill -SEGV $$", 30, &status), TOOLRUN_CRASHED);
	assert_int_equal(run(none, 30, &status), TOOLRUN_MISSING);
}

/* The number that a script wrote into ${name}. */
static pid_t
written(const char *name)
{
	char path[300];
	int pid = 0;
	FILE *f;

	snprintf(path, sizeof(path), "%s/%s", work, name);
	f = fopen(path, "re");
	assert_non_null(f);
	assert_int_equal(fscanf(f, "%d", &pid), 1);
	fclose(f);
	return ((pid_t)pid);
}

/* Gone, or dead and not yet reaped by whoever inherits orphans. */
static int
gone(pid_t pid)
{
	char path[60], line[300] = "", *p;
	FILE *f;

	snprintf(path, sizeof(path), "/proc/%d/stat", (int)pid);
	if ((f = fopen(path, "re")) == NULL)
		return (1);
	p = fgets(line, sizeof(line), f);
	fclose(f);
	return (p == NULL || strstr(line, ") Z ") != NULL);
}

static void
hangs(void **state)
{
	int64_t began = clock_ms();
	int status, i;

	(void)state;
	assert_int_equal(shell("echo $$ > first; (sleep 100 & echo $! > "
	    "second); sleep 100", 1, &status), TOOLRUN_SLOW);
	assert_true(clock_ms() - began >= 1000);
	for (i = 0; i < 100 && !(gone(written("first")) &&
	    gone(written("second"))); i++)
		usleep(20000);
	assert_true(gone(written("first")) && gone(written("second")));
}

/* A program that ends and leaves another behind. */
static void
leaves(void **state)
{
	int status, i;

	(void)state;
	assert_int_equal(shell("sleep 100 & echo $! > left; exit 0", 30,
	    &status), TOOLRUN_ENDED);
	for (i = 0; i < 100 && !gone(written("left")); i++)
		usleep(20000);
	assert_true(gone(written("left")));
}

int
main(int argc, char **argv)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(reaches_nothing), CASE(ends), CASE(hangs), CASE(leaves),
	};

	if (argc == 4 && strcmp(argv[1], "inside") == 0)
		return (inside(argv[2], argv[3]));
	return (cmocka_run_group_tests(tests, NULL, NULL));
}
