/* Content-addressed files. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "util/buf.h"
#include "util/files.h"

#include "store/objects.h"
#include "tests/lib/tmpdata.h"

static struct tmpdata t;
static char hash[CODE_HASH_HEX], from[400], to[400];

/* A file at ${from} with ${text}; its hash, and where it belongs, stand above. */
static void
make(const char *text)
{
	uint8_t sum[CODE_SHA256];
	struct err e = { 0 };

	code_sha256(text, strlen(text), sum);
	code_hex(sum, sizeof(sum), hash);
	snprintf(from, sizeof(from), "%s/uploads/x.part", t.dir);
	objects_path(t.dir, hash, to, sizeof(to));
	assert_int_equal(files_write(from, text, strlen(text), 0600, &e), 0);
}

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

static void
t_take(void **state)
{
	char have[CODE_HASH_HEX];
	struct err e = { 0 };
	struct stat st;
	int64_t size;
	int fd;

	(void)state;
	make("hello");
	assert_int_equal(objects_take(t.dir, from, hash, &e), 0);
	assert_int_equal(access(from, F_OK), -1);
	assert_int_equal(stat(to, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0444);
	assert_int_equal(strncmp(to + strlen(t.dir), "/objects/2c/2cf24dba",
	    20), 0);
	fd = objects_open(t.dir, hash, &size, &e);
	assert_true(fd >= 0);
	assert_int_equal(size, 5);
	assert_int_equal(objects_hash(fd, have, &e), 0);
	assert_string_equal(have, hash);
	close(fd);
}

/* Whatever point a crash hit, the same call again ends in the same place. */
static void
t_take_again(void **state)
{
	struct err e = { 0 };
	struct stat before, after;

	(void)state;
	make("hello");
	assert_int_equal(objects_take(t.dir, from, hash, &e), 0);
	assert_int_equal(objects_take(t.dir, from, hash, &e), 0);
	assert_int_equal(stat(to, &before), 0);
	make("hello");
	assert_int_equal(objects_take(t.dir, from, hash, &e), 0);
	assert_int_equal(access(from, F_OK), -1);
	assert_int_equal(stat(to, &after), 0);
	assert_int_equal(before.st_ino, after.st_ino);	/* stored once */
}

static void
t_take_heals(void **state)
{
	struct err e = { 0 };
	struct buf b = { 0 };

	(void)state;
	make("hello");
	assert_int_equal(objects_take(t.dir, from, hash, &e), 0);
	assert_int_equal(chmod(to, 0600), 0);
	assert_int_equal(truncate(to, 3), 0);
	make("hello");
	assert_int_equal(objects_take(t.dir, from, hash, &e), 0);
	assert_int_equal(files_read(to, 100, &b, &e), 0);
	assert_string_equal(b.p, "hello");
	buf_free(&b);
}

static void
t_refusals(void **state)
{
	struct err e = { 0 };
	int64_t size;

	(void)state;
	make("hello");
	assert_int_equal(objects_take(t.dir, from, "../../etc/passwd", &e), -1);
	assert_int_equal(objects_open(t.dir, "", &size, &e), -1);
	assert_int_equal(objects_open(t.dir, hash, &size, &e), -1);
	assert_string_equal(e.code, "STORE-IO");
	assert_int_equal(unlink(from), 0);
	assert_int_equal(objects_take(t.dir, from, hash, &e), -1);
	/* A link in the place of a part is not followed. */
	assert_int_equal(symlink("/etc/hostname", from), 0);
	assert_int_equal(objects_take(t.dir, from, hash, &e), -1);
	assert_int_equal(access(to, F_OK), -1);
}

static void
t_index(void **state)
{
	char path[400];
	struct err e = { 0 };
	struct buf b = { 0 };

	(void)state;
	make("hello");
	assert_int_equal(objects_put_index(t.dir, hash, "idx", 3, &e), 0);
	assert_int_equal(objects_put_index(t.dir, hash, "idx2", 4, &e), 0);
	objects_index_path(t.dir, hash, path, sizeof(path));
	assert_int_equal(files_read(path, 100, &b, &e), 0);
	assert_string_equal(b.p, "idx2");
	buf_free(&b);
}

static void
t_free(void **state)
{
	(void)state;
	assert_true(objects_free_bytes(t.dir) > 0);
	assert_int_equal(objects_free_bytes("/no/such/folder"), -1);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_take), CASE(t_take_again), CASE(t_take_heals),
		CASE(t_refusals), CASE(t_index), CASE(t_free),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
