/* A large copy reaches the disk in pieces: no commit waits behind all of it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "store/backup.h"
#include "tests/lib/tmpdata.h"

#define MOST	(10 << 20)	/* bytes that may wait for one fsync */

static struct tmpdata t;
static struct err e;
static int64_t durable, largest;	/* of the file that grows: bytes */
static int watch, fails;

/* In place of the C library's: how much had gathered since the last one of a growing file. */
int
fsync(int fd)
{
	struct stat st;

	if (watch && fstat(fd, &st) == 0 && S_ISREG(st.st_mode)) {
		if (st.st_size - durable > largest)
			largest = st.st_size - durable;
		durable = st.st_size;
	}
	return (fails ? -1 : (int)syscall(SYS_fsync, fd));
}

static int
setup(void **state)
{
	(void)state;
	durable = largest = watch = fails = 0;
	memset(&e, 0, sizeof(e));
	tmpdata_new(&t);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	fails = 0;
	tmpdata_free(&t);
	return (0);
}

/* A file of ${mib} MiB and its hash. */
static void
film(const char *path, int mib, char hash[CODE_HASH_HEX])
{
	int64_t bytes;
	int fd = open(path, O_CREAT | O_WRONLY, 0600);

	assert_int_equal(ftruncate(fd, (off_t)mib << 20), 0);
	close(fd);
	assert_int_equal(backup_hash(path, hash, &bytes, &e), 0);
}

static void
t_pieces(void **state)
{
	char from[400], to[400], hash[CODE_HASH_HEX];

	(void)state;
	snprintf(from, sizeof(from), "%s/film", t.dir);
	snprintf(to, sizeof(to), "%s/pool/film", t.dir);
	film(from, 40, hash);
	watch = 1;
	assert_int_equal(backup_copy(from, to, hash, 0444, 0, &e), 0);
	assert_in_range(largest, 1, MOST);
	assert_true(durable == (int64_t)40 << 20);
}

/* The one that failed is not followed by one that would report success. */
static void
t_fails(void **state)
{
	char from[400], to[400], hash[CODE_HASH_HEX];

	(void)state;
	snprintf(from, sizeof(from), "%s/film", t.dir);
	snprintf(to, sizeof(to), "%s/pool/film", t.dir);
	film(from, 40, hash);
	assert_int_equal(mkdir(strcat(strcpy(to, t.dir), "/pool"), 0700), 0);
	strcat(to, "/film");
	fails = 1;
	assert_int_equal(backup_copy(from, to, hash, 0444, 0, &e), -1);
	assert_true(err_is(&e, ERR_FATAL));
	assert_int_equal(access(to, F_OK), -1);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = { CASE(t_pieces), CASE(t_fails) };

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
