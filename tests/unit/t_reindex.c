/* Packages from before there were places get them from the runner. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "util/buf.h"
#include "util/code.h"
#include "store/objects.h"
#include "parse/zipdir.h"
#include "parse/zipindex.h"
#include "runner/runner.h"
#include "tests/lib/tmpdata.h"
#include "tests/lib/ziptest.h"

#define LONG	(13u << 20)

static struct tmpdata t;
static struct err e;

/* In a process of its own, as in service; 0: no job failed. */
static int
work(void)
{
	pid_t pid;
	int status;

	fflush(NULL);
	if ((pid = fork()) == 0)
		_exit(runner_once(t.dir));
	assert_int_equal(waitpid(pid, &status, 0), pid);
	return (status);
}

/* An object with one deflated file of ${len} bytes, and its index of version 1. */
static void
old_package(int64_t id, size_t len, char hash[CODE_HASH_HEX])
{
	struct ziptest z = { 0 };
	struct ziptest_entry film = { .name = "phim.mp4", .deflate = 1,
	    .len = len };
	struct zip_problem p = { 0 };
	struct buf index = { 0 };
	uint8_t *bytes = malloc(len);
	char from[400], sql[500], room[65536];
	uint32_t x = (uint32_t)id, v = 1, count, names;
	struct zipdir *dir;
	ssize_t n;
	FILE *out;
	size_t i;
	int fd;

	for (i = 0; i < len; i++) {
		x = x * 1103515245 + 12345;
		bytes[i] = (uint8_t)(x >> 24);
	}
	film.data = bytes;
	ziptest_text(&z, "index.html", "<title>Phim</title>");
	ziptest_add(&z, &film);
	fd = ziptest_fd(&z);
	dir = zipdir_open(fd, (uint64_t)lseek(fd, 0, SEEK_END), &p);
	assert_int_equal(zipdir_verify(dir, NULL, NULL, &p), 0);
	zipdir_index(dir, &index);
	zipdir_close(dir);
	memcpy(&count, index.p + 12, 4);
	memcpy(&names, index.p + 24, 4);
	memcpy(index.p + 8, &v, 4);
	snprintf(from, sizeof(from), "%s/uploads/x.part", t.dir);
	assert_non_null(out = fopen(from, "w"));
	lseek(fd, 0, SEEK_SET);
	while ((n = read(fd, room, sizeof(room))) > 0)
		assert_int_equal(fwrite(room, 1, (size_t)n, out), n);
	fclose(out);
	assert_int_equal(objects_hash(fd, hash, &e), 0);
	assert_int_equal(objects_take(t.dir, from, hash, &e), 0);
	assert_int_equal(objects_put_index(t.dir, hash, index.p,
	    32 + (size_t)count * sizeof(struct zipindex_entry) + names, &e), 0);
	snprintf(sql, sizeof(sql), "INSERT INTO object (hash, bytes, created)"
	    " VALUES ('%s', 1, 0)", hash);
	tmpdata_sql(&t, sql);
	snprintf(sql, sizeof(sql), "INSERT INTO package (id, hash, format,"
	    " verdict, reason, media, playable, checked) VALUES (%d, '%s',"
	    " 'html5', 'ready', '', 'application/zip', 1, 0)", (int)id, hash);
	tmpdata_sql(&t, sql);
	buf_free(&index);
	free(bytes);
	close(fd);
}

static size_t
points(const char *hash)
{
	const struct zipindex *idx;
	char path[1200];
	size_t n;

	objects_index_path(t.dir, hash, path, sizeof(path));
	assert_non_null(idx = zipindex_map(path, &e));
	n = zipindex_points(idx);
	zipindex_unmap(idx);
	return (n);
}

static void
t_places(void **state)
{
	char first[CODE_HASH_HEX], second[CODE_HASH_HEX], none[CODE_HASH_HEX];

	(void)state;
	tmpdata_new(&t);
	old_package(1, LONG, first);
	old_package(2, 1000, none);
	old_package(3, LONG, second);
	assert_int_equal(points(first), 0);
	/* One a turn. */
	assert_int_equal(work(), 0);
	assert_in_range(points(first), 2, 4);
	tmpdata_sql(&t, "UPDATE job SET due = 0 WHERE kind = 'places'");
	assert_int_equal(work(), 0);
	assert_in_range(points(second), 2, 4);
	assert_int_equal(points(none), 0);
	tmpdata_sql(&t, "UPDATE job SET due = 0 WHERE kind = 'places'");
	assert_int_equal(work(), 0);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM job WHERE"
	    " kind = 'places'"), 0);
	assert_int_equal(tmpdata_sql(&t, "SELECT COUNT(*) FROM package WHERE"
	    " verdict = 'ready'"), 3);
	tmpdata_free(&t);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(t_places) };

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
