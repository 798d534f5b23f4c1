/* A damaged database is found, and one that cannot be read is never called sound. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "audit/audit.h"
#include "store/db.h"
#include "health/verify.h"
#include "tests/lib/tmpdata.h"

#define PAGE	4096

static struct tmpdata t;
static struct err e;

/* Some hundred rows, all in the main file. */
static int
setup(void **state)
{
	int i;

	(void)state;
	memset(&e, 0, sizeof(e));
	tmpdata_new(&t);
	assert_int_equal(db_begin(t.db, &e), 0);
	for (i = 0; i < 300; i++)
		assert_int_equal(audit_add(t.db, 0, "sweep", "item", i,
		    "a note that takes some room on its page", &e), 0);
	assert_int_equal(db_commit(t.db, &e), 0);
	db_close(t.db);
	t.db = NULL;
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	tmpdata_free(&t);
	return (0);
}

static struct db *
reopen(void)
{
	struct db *db = db_open(t.path, DB_READ, NULL, 0, &e);

	assert_non_null(db);
	return (db);
}

static int64_t
size(void)
{
	int fd = open(t.path, O_RDONLY);
	int64_t n = lseek(fd, 0, SEEK_END);

	close(fd);
	return (n);
}

/* Noise over page ${no}, from 1. */
static void
overwrite(int64_t no)
{
	char noise[PAGE];
	int fd = open(t.path, O_WRONLY);

	memset(noise, 0xa5, sizeof(noise));
	assert_int_equal(pwrite(fd, noise, sizeof(noise), (no - 1) * PAGE),
	    PAGE);
	close(fd);
}

/*
 * A disk that gives no page any more: each descriptor of the file is exchanged
 * for one that may only write, so that each read of it fails.
 */
static void
unreadable(void)
{
	char link[300], name[400];
	int fd, bad = open(t.path, O_WRONLY), n = 0;
	struct dirent *d;
	ssize_t len;
	DIR *dir;

	assert_non_null(dir = opendir("/proc/self/fd"));
	while ((d = readdir(dir)) != NULL) {
		fd = atoi(d->d_name);
		snprintf(link, sizeof(link), "/proc/self/fd/%s", d->d_name);
		if (fd == bad || (len = readlink(link, name,
		    sizeof(name) - 1)) <= 0)
			continue;
		name[len] = '\0';
		if (strcmp(name, t.path) == 0 && dup2(bad, fd) == fd)
			n++;
	}
	closedir(dir);
	assert_true(n > 0);
}

static void
t_sound(void **state)
{
	struct db *db = reopen();

	(void)state;
	assert_int_equal(db_check(db, &e), 0);
	db_close(db);
	assert_int_equal(db_quick(t.path, 10, &e), 0);
}

static void
t_overwritten(void **state)
{
	struct db *db;

	(void)state;
	overwrite(size() / PAGE);
	db = reopen();
	assert_int_equal(db_integrity(db, &e), -1);
	assert_string_equal(e.code, "DB-DAMAGED");
	db_close(db);
	assert_int_equal(db_quick(t.path, 10, &e), -1);
	assert_string_equal(e.code, "DB-DAMAGED");
}

static void
t_cut(void **state)
{
	(void)state;
	assert_int_equal(truncate(t.path, size() / 2 / PAGE * PAGE), 0);
	assert_int_equal(db_quick(t.path, 10, &e), -1);
	assert_string_equal(e.code, "DB-DAMAGED");
}

static void
t_unreadable(void **state)
{
	struct db *db = reopen();

	(void)state;
	unreadable();
	assert_int_equal(db_integrity(db, &e), -1);
	assert_string_equal(e.code, "STORE-IO");
	memset(&e, 0, sizeof(e));
	assert_int_equal(db_check(db, &e), -1);
	db_close(db);
}

/* The night's look says that it could not look. */
static char	 codes[400];

static void
say(void *arg, const char *code, const char *text)
{
	(void)arg;
	(void)text;
	snprintf(codes + strlen(codes), sizeof(codes) - strlen(codes), "%s ",
	    code);
}

static void
t_verify(void **state)
{
	struct verify v = { .data = t.dir, .say = say };

	(void)state;
	assert_int_equal(verify_open(&v, &e), 0);
	unreadable();
	*codes = '\0';
	assert_int_equal(verify_all(&v, &e), -1);
	assert_true(v.problems > 0);
	assert_non_null(strstr(codes, "DB-UNREADABLE"));
	db_close(v.db);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_sound), CASE(t_overwritten), CASE(t_cut),
		CASE(t_unreadable), CASE(t_verify),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
