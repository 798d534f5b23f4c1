/*
 * A migration of several steps, two of which rebuild tables, killed at each
 * statement and in the middle of writes: the data is that of a finished step, the next start ends the work,
 * and the copy from before it is whole.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/buf.h"
#include "util/files.h"

#include "tests/lib/dying.h"
#include "tests/lib/folder.h"
#include "tests/lib/pretend.h"
#include "tests/lib/sqltext.h"

#define STATES	8	/* more than pretended steps */

static const char *const ends[] = { "", "-wal", "-shm", "-journal", ".before",
    ".migrating", ".migrating.part", ".migrating.part-journal" };
#define NENDS	(sizeof(ends) / sizeof(*ends))

/*
 * In the place of the C library's: a process that is killed leaves to its heirs
 * what it wrote, synced or not, and here are hundreds of them.  Cuts of power are
 * tests/fault's.
 */
#define OURS	__attribute__((visibility("default")))

OURS int
fsync(int fd)
{
	(void)fd;
	return (0);
}

OURS int
fdatasync(int fd)
{
	(void)fd;
	return (0);
}

static struct tmpdata t;
static struct pretend p;
static struct buf whole[STATES];	/* as text, after each step; 0: before the first */
static struct buf before;	/* the copy that is made first, byte by byte */
static char start[320], path[320], look[320];	/* databases in t.dir */

static void
name(char *out, size_t size, const char *of, const char *end)
{
	snprintf(out, size, "%s%s", of, end);
}

static void
copy(const char *from, const char *to)
{
	struct err e = { 0 };
	char a[340], b[340];
	size_t i;

	for (i = 0; i < NENDS; i++) {
		name(a, sizeof(a), from, ends[i]);
		name(b, sizeof(b), to, ends[i]);
		(void)unlink(b);
		/* -shm is made anew from the log, as after the power was gone. */
		if (strcmp(ends[i], "-shm") != 0 && access(a, F_OK) == 0)
			assert_int_equal(files_copy(a, b, 0600, &e), 0);
	}
}

static int
migrate(void *to)
{
	struct err e = { 0 };
	int rc = db_migrate_steps(to, p.steps, p.n, &e);

	if (rc != 0)
		fprintf(stderr, "%s: %s\n", e.code, e.text);
	return (rc);
}

static void
same(const char *db, int k, int at)
{
	struct buf have = { 0 };

	sqltext_dump(db, &have);
	if (strcmp(have.p, whole[k].p) != 0)
		fail_msg("killed at %d: %s is not as after step %d", at, db, k);
	buf_free(&have);
}

static int
setup_all(void **state)
{
	struct err e = { 0 };
	char side[340];
	int i;

	(void)state;
	pretend_steps(&p);
	folder_load(&t, "folder-v14");
	if (db_migrate_steps(t.path, p.steps, p.real, &e) != 0)
		return (-1);
	snprintf(start, sizeof(start), "%s/start.db", t.dir);
	snprintf(path, sizeof(path), "%s/killed.db", t.dir);
	snprintf(look, sizeof(look), "%s/look.db", t.dir);
	copy(t.path, start);
	for (i = 0; p.real + i <= p.n; i++) {
		if (db_migrate_steps(t.path, p.steps, p.real + i, &e) != 0)
			return (-1);
		sqltext_dump(t.path, &whole[i]);
	}
	copy(start, path);
	if (db_migrate_steps(path, p.steps, p.n, &e) != 0)
		return (-1);
	name(side, sizeof(side), path, ".before");
	same(side, 0, 0);
	return (files_read(side, 16 << 20, &before, &e));
}

static int
teardown_all(void **state)
{
	int i;

	(void)state;
	for (i = 0; i < STATES; i++)
		buf_free(&whole[i]);
	buf_free(&before);
	tmpdata_free(&t);
	pretend_free(&p);
	return (0);
}

static int
version(const char *db)
{
	struct buf b = { 0 };
	int v;

	sqltext_each(db, "PRAGMA user_version", &b);
	v = (int)strtol(b.p, NULL, 10);
	buf_free(&b);
	return (v);
}

/* What a look finds after the kill, and what the next start makes of it. */
static int
after(int at)
{
	struct buf have = { 0 };
	struct err e = { 0 };
	char side[340];
	int k;

	copy(path, look);
	k = version(look) - p.real;
	assert_in_range(k, 0, p.n - p.real);
	same(look, k, at);
	assert_int_equal(migrate(path), 0);
	same(path, p.n - p.real, at);
	name(side, sizeof(side), path, ".before");
	assert_int_equal(files_read(side, 16 << 20, &have, &e), 0);
	assert_int_equal(have.len, before.len);
	assert_memory_equal(have.p, before.p, before.len);
	buf_free(&have);
	name(side, sizeof(side), path, ".migrating");
	assert_int_not_equal(access(side, F_OK), 0);
	return (k);
}

/* Every ${by}th point; all finished states up to the ${last}th must have been met on the way. */
static void
kill_all(enum dying how, int by, int last)
{
	int met[STATES] = { 0 }, at, k;

	for (at = 1;; at += by) {
		copy(start, path);
		if (dying_run(how, at, migrate, path) == 0)
			break;
		met[after(at)] = 1;
	}
	same(path, p.n - p.real, at);
	for (k = 0; k <= last; k++)
		assert_true(met[k]);
	printf("killed %d times\n", at / by);
}

/* After the last COMMIT no statement follows: the last state is met by writes only. */
static void
at_each_statement(void **state)
{
	(void)state;
	kill_all(DYING_STATEMENT, 1, p.n - p.real - 1);
}

/* Many are pages of the same copy, one like the other: every third will do. */
static void
at_writes(void **state)
{
	(void)state;
	kill_all(DYING_WRITE, 3, p.n - p.real);
}

/* Twice in a row, at every pair of some points. */
static void
twice(void **state)
{
	int a, b;

	(void)state;
	for (a = 20; a < 150; a += 31)
		for (b = 5; b < 100; b += 37) {
			copy(start, path);
			assert_int_equal(dying_run(DYING_STATEMENT, a, migrate,
			    path), 1);
			(void)dying_run(DYING_STATEMENT, b, migrate, path);
			after(a * 1000 + b);
		}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(at_each_statement),
		cmocka_unit_test(at_writes), cmocka_unit_test(twice),
	};

	return (cmocka_run_group_tests(tests, setup_all, teardown_all));
}
