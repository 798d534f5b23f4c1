/* Whole files and folders. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include "util/buf.h"
#include "util/files.h"

#include "tests/lib/tmpdata.h"

static struct tmpdata t;

static int
setup(void **state)
{
	(void)state;
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

static char *
at(const char *name)
{
	static char path[400];

	snprintf(path, sizeof(path), "%s/%s", t.dir, name);
	return (path);
}

/* Names in the folder that a write left behind. */
static int
leftovers(void)
{
	char cmd[400];
	FILE *f;
	int n = -1;

	snprintf(cmd, sizeof(cmd), "ls %s | grep -c tmp", t.dir);
	f = popen(cmd, "r");
	assert_non_null(f);
	assert_int_equal(fscanf(f, "%d", &n), 1);
	pclose(f);
	return (n);
}

static void
t_write_read(void **state)
{
	struct err e = { 0 };
	struct buf b = { 0 };
	struct stat st;

	(void)state;
	assert_int_equal(files_write(at("x"), "hello", 5, 0444, &e), 0);
	assert_int_equal(stat(at("x"), &st), 0);
	assert_int_equal(st.st_mode & 0777, 0444);
	assert_int_equal(files_write(at("x"), "good bye", 8, 0600, &e), 0);
	assert_int_equal(files_read(at("x"), 8, &b, &e), 0);
	assert_string_equal(b.p, "good bye");
	buf_clear(&b);
	assert_int_equal(files_read(at("x"), 7, &b, &e), -1);
	assert_string_equal(e.code, "FILE-TOO-BIG");
	assert_int_equal(e.level, ERR_REJECT);
	assert_int_equal(files_read(at("none"), 7, &b, &e), -1);
	assert_string_equal(e.code, "STORE-IO");
	assert_int_equal(leftovers(), 0);
	buf_free(&b);
}

static void
t_copy(void **state)
{
	static char big[700000];
	struct err e = { 0 };
	struct buf b = { 0 };

	(void)state;
	memset(big, 'q', sizeof(big));
	assert_int_equal(files_write(at("a"), big, sizeof(big), 0600, &e), 0);
	{
		char from[400];

		snprintf(from, sizeof(from), "%s", at("a"));
		assert_int_equal(files_copy(from, at("b"), 0600, &e), 0);
		assert_int_equal(files_copy(at("none"), from, 0600, &e), -1);
	}
	assert_int_equal(files_read(at("b"), sizeof(big), &b, &e), 0);
	assert_int_equal(b.len, sizeof(big));
	assert_memory_equal(b.p, big, sizeof(big));
	assert_int_equal(leftovers(), 0);
	buf_free(&b);
}

static void
t_mkdirs(void **state)
{
	struct err e = { 0 };
	struct stat st;

	(void)state;
	assert_int_equal(files_mkdirs(at("p/q//r"), 0700, &e), 0);
	assert_int_equal(files_mkdirs(at("p/q/r/"), 0700, &e), 0);
	assert_int_equal(stat(at("p/q/r"), &st), 0);
	assert_int_equal(st.st_mode & 0777, 0700);
	assert_int_equal(files_write(at("p/file"), "", 0, 0600, &e), 0);
	assert_int_equal(files_mkdirs(at("p/file/x"), 0700, &e), -1);
	assert_string_equal(e.code, "STORE-IO");
}

/* A file that may not grow further: the old one stays as it was. */
static void
t_no_room(void **state)
{
	static char big[300000];
	struct rlimit old, small;
	struct err e = { 0 };
	struct buf b = { 0 };
	int rc;

	(void)state;
	assert_int_equal(files_write(at("x"), "old", 3, 0600, &e), 0);
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &old), 0);
	small = old;
	small.rlim_cur = 100000;
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
	rc = files_write(at("x"), big, sizeof(big), 0600, &e);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &old), 0);
	assert_int_equal(rc, -1);
	assert_int_equal(e.level, ERR_FAIL);
	assert_int_equal(files_read(at("x"), 10, &b, &e), 0);
	assert_string_equal(b.p, "old");
	assert_int_equal(leftovers(), 0);
	buf_free(&b);
}

static void
t_put_at(void **state)
{
	struct err e = { 0 };
	struct buf b = { 0 };
	int fd;

	(void)state;
	fd = open(at("x"), O_RDWR | O_CREAT, 0600);
	assert_int_equal(files_put(fd, "world", 5, 6, &e), 0);
	assert_int_equal(files_put(fd, "hello ", 6, 0, &e), 0);
	assert_int_equal(files_sync(fd, "x", &e), 0);
	close(fd);
	assert_int_equal(files_read(at("x"), 100, &b, &e), 0);
	assert_string_equal(b.p, "hello world");
	buf_free(&b);
}

/* All that was asked for, or a failure: never less. */
static void
t_get(void **state)
{
	struct err e = { 0 };
	FILE *f = tmpfile();
	char got[8] = "";

	(void)state;
	assert_non_null(f);
	assert_int_equal(files_put(fileno(f), "0123456789", 10, 0, &e), 0);
	assert_int_equal(files_get(fileno(f), got, 4, 6, &e), 0);
	assert_string_equal(got, "6789");
	assert_int_equal(files_get(fileno(f), got, 5, 6, &e), -1);
	assert_string_equal(e.code, "STORE-IO");
	fclose(f);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_write_read), CASE(t_copy), CASE(t_mkdirs),
		CASE(t_no_room), CASE(t_put_at), CASE(t_get),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
