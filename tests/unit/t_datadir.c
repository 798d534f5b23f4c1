/* A data folder that has lost a part is not completed with an empty one. */
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
#include <sys/wait.h>
#include <unistd.h>

#include "util/buf.h"
#include "util/files.h"

#include "audit/audit.h"
#include "serve/datadir.h"
#include "store/backup.h"
#include "store/objects.h"
#include "store/secret.h"
#include "store/settings.h"
#include "runtime/digest.h"
#include "tests/lib/folder.h"
#include "tests/lib/tmpdata.h"

static struct tmpdata t;
static int dies;	/* behind the rename that puts a secret into its place */

/* In place of the C library's. */
int
rename(const char *from, const char *to)
{
	const char *slash = strrchr(to, '/');
	int rc = (int)syscall(SYS_rename, from, to);

	if (dies && slash != NULL && strcmp(slash, "/secret") == 0)
		_exit(9);
	return (rc);
}

static struct err e;
static char data[300];

/* A school that was made and served once. */
static int
setup(void **state)
{
	(void)state;
	memset(&e, 0, sizeof(e));
	tmpdata_new(&t);
	snprintf(data, sizeof(data), "%s/school", t.dir);
	assert_int_equal(datadir_make(data, 0, &e), 0);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	tmpdata_free(&t);
	return (0);
}

static const char *
in(const char *name)
{
	static char path[500];

	snprintf(path, sizeof(path), "%s/%s", data, name);
	return (path);
}

static void
put(const char *name, const char *bytes, size_t n)
{
	assert_int_equal(files_write(in(name), bytes, n, 0600, &e), 0);
}

/* Refused with ${code}, each time, and ${name} is not made. */
static void
refused(const char *code, const char *name)
{
	int i, had = access(in(name), F_OK);

	for (i = 0; i < 2; i++) {
		assert_int_equal(datadir_make(data, 0, &e), -1);
		assert_string_equal(e.code, code);
		assert_true(err_is(&e, ERR_FATAL));
		assert_int_equal(access(in(name), F_OK), had);
	}
}

static void
t_database_gone(void **state)
{
	(void)state;
	/* Nothing was ever kept: a new school may begin. */
	assert_int_equal(unlink(in("hoclieu.db")), 0);
	assert_int_equal(datadir_make(data, 0, &e), 0);
	assert_int_equal(unlink(in("hoclieu.db")), 0);
	assert_true(mkdir(in("objects/ab"), 0700) == 0 ||
	    access(in("objects/ab"), F_OK) == 0);
	put("objects/ab/abcd", "x", 1);
	refused("DB-MISSING", "hoclieu.db");
	/* An empty file in its place is none. */
	put("hoclieu.db", "", 0);
	refused("DB-MISSING", "hoclieu.db");
}

static void
t_only_copies_left(void **state)
{
	(void)state;
	assert_int_equal(unlink(in("hoclieu.db")), 0);
	assert_int_equal(files_mkdirs(in("backups/2026-11-18T020000"), 0700,
	    &e), 0);
	put("backups/2026-11-18T020000/manifest.json", "{}", 2);
	refused("DB-MISSING", "hoclieu.db");
	assert_non_null(strstr(e.text, "2026-11-18T020000"));
}

static void
t_secret(void **state)
{
	struct buf was = { 0 }, is = { 0 };
	struct tmpdata school = t;

	(void)state;
	assert_int_equal(files_read(in("secret"), 100, &was, &e), 0);
	assert_int_equal(was.len, 32);
	assert_int_equal(unlink(in("secret")), 0);
	refused("SECRET-MISSING", "secret");
	put("secret", "short", 5);
	refused("SECRET-SHORT", "secret");
	/* Put back: all is as it was. */
	put("secret", was.p, was.len);
	assert_int_equal(datadir_make(data, 0, &e), 0);
	/* Asked for: a new one, and the trail says so; a whole one stays. */
	assert_int_equal(datadir_make(data, DATADIR_NEW_SECRET, &e), 0);
	assert_int_equal(files_read(in("secret"), 100, &is, &e), 0);
	assert_memory_equal(is.p, was.p, 32);
	put("secret", "short", 5);
	assert_int_equal(datadir_make(data, DATADIR_NEW_SECRET, &e), 0);
	is.len = 0;
	assert_int_equal(files_read(in("secret"), 100, &is, &e), 0);
	assert_int_equal(is.len, 32);
	assert_memory_not_equal(is.p, was.p, 32);
	snprintf(school.path, sizeof(school.path), "%.290s",
	    in("hoclieu.db"));
	assert_int_equal(tmpdata_sql(&school, "SELECT count(*) FROM audit "
	    "WHERE verb = 'new-secret'"), 1);
	buf_free(&was);
	buf_free(&is);
}

static int
changed(void *arg, int64_t attempt, struct err *err)
{
	(void)attempt;
	(void)err;
	++*(int *)arg;
	return (0);
}

/* Results whose digests do not fit the secret that is there. */
static int
misfits(const char *folder)
{
	static const struct sql_table *const own[] = { &digest_sql,
	    &settings_sql };
	uint8_t secret[SECRET_SIZE];
	char path[400];
	struct db *db;
	int n = 0;

	snprintf(path, sizeof(path), "%s/hoclieu.db", folder);
	assert_int_equal(secret_read(folder, secret, &e), 0);
	assert_non_null(db = db_open(path, DB_READ, own, 2, &e));
	assert_int_equal(digest_sealed(db, &e), 1);
	assert_int_equal(digest_walk(db, secret, changed, &n, &e), 0);
	db_close(db);
	return (n);
}

/* With a new secret no result is called changed, but one that is changed afterwards. */
static void
t_results(void **state)
{
	char path[400];
	struct tmpdata f;

	(void)state;
	folder_load(&f, "folder-v16");
	assert_int_equal(datadir_make(f.dir, 0, &e), 0);
	assert_true(tmpdata_sql(&f, "SELECT count(*) FROM part") > 50);
	assert_int_equal(misfits(f.dir), 0);
	snprintf(path, sizeof(path), "%s/secret", f.dir);
	assert_int_equal(unlink(path), 0);
	assert_int_equal(datadir_make(f.dir, DATADIR_NEW_SECRET, &e), 0);
	assert_int_equal(misfits(f.dir), 0);
	tmpdata_sql(&f, "UPDATE part SET digest = '' WHERE attempt_id ="
	    " (SELECT min(attempt_id) FROM part)");
	assert_int_equal(datadir_make(f.dir, DATADIR_NEW_SECRET, &e), 0);
	assert_true(misfits(f.dir) > 0);
	tmpdata_free(&f);
}

/* Cut behind the moment in which the new secret stands: all that goes with it does. */
static void
t_new_secret_cut(void **state)
{
	char path[400];
	struct tmpdata f;
	int status;
	pid_t pid;

	(void)state;
	folder_load(&f, "folder-v16");
	assert_int_equal(datadir_make(f.dir, 0, &e), 0);
	snprintf(path, sizeof(path), "%s/secret", f.dir);
	assert_int_equal(unlink(path), 0);
	assert_int_not_equal(pid = fork(), -1);
	if (pid == 0) {
		dies = 1;
		_exit(datadir_make(f.dir, DATADIR_NEW_SECRET, &e) == 0 ? 0 : 1);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 9);
	assert_int_equal(datadir_make(f.dir, DATADIR_NEW_SECRET, &e), 0);
	assert_int_equal(misfits(f.dir), 0);
	assert_int_equal(tmpdata_sql(&f, "SELECT count(*) FROM audit "
	    "WHERE verb = 'new-secret'"), 1);
	tmpdata_free(&f);
}

static void
t_pages(void **state)
{
	char noise[4096];
	struct stat st;
	int fd;

	(void)state;
	assert_int_equal(datadir_pages(data, &e), 0);
	memset(noise, 0xa5, sizeof(noise));
	assert_int_equal(stat(in("hoclieu.db"), &st), 0);
	fd = open(in("hoclieu.db"), O_WRONLY);
	assert_int_equal(pwrite(fd, noise, sizeof(noise), st.st_size / 2 /
	    4096 * 4096), sizeof(noise));
	close(fd);
	assert_int_equal(datadir_pages(data, &e), -1);
	assert_string_equal(e.code, "DB-UNSOUND");
	/* The header: nothing is written over it. */
	fd = open(in("hoclieu.db"), O_WRONLY);
	assert_int_equal(pwrite(fd, noise, sizeof(noise), 0), sizeof(noise));
	close(fd);
	refused("DB-NOT-OURS", "hoclieu.db");
}

/* As after a crash: what stands in the log is not folded into a file that is damaged. */
static void
t_log_stays(void **state)
{
	char noise[4096], log[400];
	struct stat was, is;
	struct db *writer;
	int64_t last;
	int fd;

	(void)state;
	/* This folder's writer is still there, so its log is not folded back. */
	writer = t.db;
	assert_int_equal(db_begin(writer, &e), 0);
	assert_int_equal(audit_add(writer, 0, "sweep", "item", 1, NULL, &e),
	    0);
	assert_int_equal(db_commit(writer, &e), 0);
	assert_int_equal(files_copy(t.path, in("hoclieu.db"), 0600, &e), 0);
	snprintf(log, sizeof(log), "%s-wal", t.path);
	assert_int_equal(files_copy(log, in("hoclieu.db-wal"), 0600, &e), 0);
	assert_int_equal(stat(in("hoclieu.db"), &is), 0);
	last = is.st_size / 4096 - 1;
	memset(noise, 0xa5, sizeof(noise));
	assert_true((fd = open(in("hoclieu.db"), O_WRONLY)) != -1);
	assert_int_equal(pwrite(fd, noise, sizeof(noise), last * 4096),
	    sizeof(noise));
	close(fd);
	assert_int_equal(stat(in("hoclieu.db-wal"), &was), 0);
	assert_true(was.st_size > 0);
	assert_int_equal(datadir_pages(data, &e), -1);
	assert_string_equal(e.code, "DB-UNSOUND");
	assert_int_equal(stat(in("hoclieu.db-wal"), &is), 0);
	assert_int_equal(is.st_size, was.st_size);
}

/* Below a running server the schema is not changed, by no command. */
static void
t_no_migration_below_a_server(void **state)
{
	struct tmpdata school = t;
	int lock;

	(void)state;
	snprintf(school.path, sizeof(school.path), "%.290s",
	    in("hoclieu.db"));
	tmpdata_sql(&school, "PRAGMA user_version = 1");
	assert_int_equal(db_pending(in("hoclieu.db"), &e), 1);
	assert_true((lock = datadir_lock(data, &e)) != -1);
	assert_int_equal(datadir_make(data, 0, &e), -1);
	assert_string_equal(e.code, "SERVE-TWICE");
	assert_int_equal(tmpdata_sql(&school, "PRAGMA user_version"), 1);
	close(lock);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_database_gone), CASE(t_only_copies_left),
		CASE(t_secret), CASE(t_results), CASE(t_new_secret_cut), CASE(t_pages), CASE(t_log_stays),
		CASE(t_no_migration_below_a_server),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
