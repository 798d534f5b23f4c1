/* A restore, sealed or not, that dies at any of its steps is run again; and which copy is the newest. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "util/clock.h"
#include "util/code.h"
#include "util/files.h"
#include "util/seal.h"

#include "store/backup.h"
#include "store/objects.h"
#include "serve/datadir.h"
#include "tests/lib/tmpdata.h"

#define NOW	1795000000	/* 2026-11-18 */
#define DAY	86400
#define MANY	1100	/* copies: more than once fitted into the list */

static struct tmpdata t;
static struct err e;
static struct backup b;
static char dir[400], back[400], one[CODE_HASH_HEX];
static struct seal_pair pair;
static int steps, dies;	/* at the step of this number, from 1; 0: never */

/*
 * In place of the C library's: a process that is killed before one of its renames,
 * or before one of its removals.
 */
int
rename(const char *from, const char *to)
{
	if (dies != 0 && ++steps == dies)
		_exit(9);
	return ((int)syscall(SYS_rename, from, to));
}

int
remove(const char *path)
{
	if (dies != 0 && ++steps == dies)
		_exit(9);
	return (unlink(path) == 0 ? 0 : rmdir(path));
}

static void
object(void)
{
	static const char text[] = "a lesson";
	char path[500], sql[300];
	uint8_t sum[CODE_SHA256];

	code_sha256(text, sizeof(text), sum);
	code_hex(sum, sizeof(sum), one);
	snprintf(path, sizeof(path), "%s/uploads/tmp", t.dir);
	assert_int_equal(files_write(path, text, sizeof(text), 0600, &e), 0);
	assert_int_equal(objects_take(t.dir, path, one, &e), 0);
	snprintf(sql, sizeof(sql), "INSERT INTO object VALUES "
	    "('%s', %zu, 0, NULL)", one, sizeof(text));
	tmpdata_sql(&t, sql);
	tmpdata_sql(&t, "INSERT INTO item (key, school_id, owner_id, title,"
	    " folded, state, created, changed) VALUES ('a', 1, 1, 'T', 't',"
	    " 'published', 0, 0)");
	snprintf(sql, sizeof(sql), "INSERT INTO version (item_id, no, hash, "
	    "file_name, bytes, created) SELECT id, 1, '%s', 'a', %zu, 0 "
	    "FROM item", one, sizeof(text));
	tmpdata_sql(&t, sql);
}

static int
setup(void **state)
{
	char path[500];

	(void)state;
	dies = 0;
	clock_set(NOW);
	tmpdata_new(&t);
	memset(&e, 0, sizeof(e));
	memset(&b, 0, sizeof(b));
	snprintf(dir, sizeof(dir), "%s/backups", t.dir);
	snprintf(back, sizeof(back), "%s/again", t.dir);
	b.dir = dir;
	b.data = t.dir;
	tmpdata_sql(&t, "INSERT INTO unit (id, key, kind, name, created) "
	    "VALUES (1, 'u', 'school', 'A', 0)");
	tmpdata_sql(&t, "INSERT INTO person (id, key, unit_id, login, name, "
	    "folded, created) VALUES (1, 'p', 1, 'hanh', 'H', 'h', 0)");
	object();
	snprintf(path, sizeof(path), "%s/secret", t.dir);
	assert_int_equal(files_write(path,
	    "0123456789abcdef0123456789abcdef", 32, 0600, &e), 0);
	assert_int_equal(backup_make(&b, &e), 0);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	tmpdata_free(&t);
	return (0);
}

static int
restore(const char *sealed)
{
	struct backup r = b;

	r.data = back;
	err_clear(&e);
	return (sealed == NULL ? backup_restore(&r, NULL, &e) :
	    backup_restore_sealed(&r, sealed, &pair, &e));
}

/* 1 when a restore was killed before its step ${n}, 0 when it has fewer. */
static int
killed(int n, const char *sealed)
{
	int status;
	pid_t pid;

	assert_int_not_equal(pid = fork(), -1);
	if (pid == 0) {
		steps = 0;
		dies = n;
		_exit(restore(sealed) == 0 ? 0 : 1);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFEXITED(status));
	assert_int_not_equal(WEXITSTATUS(status), 1);
	return (WEXITSTATUS(status) == 9);
}

static void
whole(void)
{
	struct tmpdata a = t;
	char path[500], hash[CODE_HASH_HEX];
	int64_t n;

	snprintf(a.path, sizeof(a.path), "%.280s/hoclieu.db", back);
	assert_int_equal(tmpdata_sql(&a, "SELECT count(*) FROM item"), 1);
	objects_path(back, one, path, sizeof(path));
	assert_int_equal(backup_hash(path, hash, &n, &e), 0);
	assert_string_equal(hash, one);
	snprintf(path, sizeof(path), "%s/secret", back);
	assert_int_equal(access(path, F_OK), 0);
	assert_int_equal(datadir_make(back, 0, &e), 0);
}

/* Killed at each step, and mostly once more while it is run again. */
static void
anywhere(const char *sealed)
{
	char path[500];
	int n;

	for (n = 1; killed(n, sealed); n++) {
		/* Neither an empty school nor a half one is served. */
		assert_int_equal(datadir_make(back, 0, &e), -1);
		assert_string_equal(e.code, "RESTORE-UNFINISHED");
		if (killed(n % 3 + 1, sealed)) {
			assert_int_equal(datadir_make(back, 0, &e), -1);
			assert_string_equal(e.code, "RESTORE-UNFINISHED");
			assert_int_equal(restore(sealed), 0);
		}
		whole();
		backup_remove(back);
	}
	assert_true(n > 8);
	whole();
	snprintf(path, sizeof(path), "%s/" BACKUP_READY, back);
	assert_int_equal(access(path, F_OK), -1);
	snprintf(path, sizeof(path), "%s/" BACKUP_STAGE, back);
	assert_int_equal(access(path, F_OK), -1);
}

static void
t_killed_anywhere(void **state)
{
	(void)state;
	anywhere(NULL);
}

static void
t_sealed_killed(void **state)
{
	char out[500], file[600];

	(void)state;
	snprintf(out, sizeof(out), "%s/stick", t.dir);
	seal_pair_new(&pair);
	assert_int_equal(backup_wrap(&b, b.name, pair.open, out, &e), 0);
	snprintf(file, sizeof(file), "%s/%s.sealed", out, b.name);
	anywhere(file);
}

/* Half of one copy is never completed with another one. */
static void
t_other_copy(void **state)
{
	char first[BACKUP_NAME], path[500];
	struct backup r = b;
	int n;

	(void)state;
	snprintf(first, sizeof(first), "%s", b.name);
	clock_set(NOW + 60);
	assert_int_equal(backup_make(&b, &e), 0);
	r.data = back;
	snprintf(path, sizeof(path), "%s/" BACKUP_READY, back);
	for (n = 1; killed(n, NULL) && access(path, F_OK) != 0; n++)
		backup_remove(back);
	assert_int_equal(access(path, F_OK), 0);
	assert_int_equal(backup_restore(&r, first, &e), -1);
	assert_string_equal(e.code, "RESTORE-UNFINISHED");
	assert_int_equal(backup_restore(&r, b.name, &e), 0);
	whole();
}

/* The only copy there is under another name. */
static void
also(const char *name)
{
	char from[600], to[600];

	snprintf(to, sizeof(to), "%s/%s", dir, name);
	assert_int_equal(mkdir(to, 0700), 0);
	snprintf(from, sizeof(from), "%s/%s/manifest.json", dir, b.name);
	snprintf(to, sizeof(to), "%s/%s/manifest.json", dir, name);
	assert_int_equal(link(from, to), 0);
}

/* However many there are, the newest is found and its files stay. */
static void
t_many(void **state)
{
	char name[BACKUP_NAME], newest[BACKUP_NAME];
	struct backup_names all;
	int i;

	(void)state;
	for (i = 0; i < MANY; i++) {
		snprintf(name, sizeof(name), "2025-01-01T%02d%02d%02d",
		    i / 3600, i / 60 % 60, i % 60);
		also(name);
	}
	assert_int_equal(backup_list(dir, &all, &e), 0);
	assert_int_equal(all.n, MANY + 1);
	assert_string_equal(all.name[0], b.name);
	backup_list_free(&all);
	assert_int_equal(backup_newest(dir, newest, sizeof(newest)), 1);
	assert_string_equal(newest, b.name);
	assert_int_equal(backup_keep(dir, &e), MANY - 1);
	assert_int_equal(backup_check(&b, NULL, &e), 0);
	assert_string_equal(b.name, newest);
}

/* Copies that a clock in the future has named: kept, but nothing is restored from them unasked. */
static void
t_future(void **state)
{
	char today[BACKUP_NAME], name[BACKUP_NAME];
	struct backup_names all;
	int i;

	(void)state;
	snprintf(today, sizeof(today), "%s", b.name);
	for (i = 0; i < 30; i++) {
		snprintf(name, sizeof(name), "2029-03-%02dT020000", i + 1);
		also(name);
	}
	assert_int_equal(backup_list(dir, &all, &e), 0);
	assert_int_equal(all.dated, 1);
	assert_string_equal(all.name[0], today);
	assert_string_equal(all.name[1], "2029-03-30T020000");
	backup_list_free(&all);
	assert_int_equal(backup_keep(dir, &e), 0);
	assert_int_equal(backup_check(&b, NULL, &e), 0);
	assert_string_equal(b.name, today);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_killed_anywhere), CASE(t_sealed_killed),
		CASE(t_other_copy), CASE(t_many), CASE(t_future),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
