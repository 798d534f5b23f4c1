/*
 * The database's part of a backup, by SQLite's online backup API: the only part
 * that knows the engine.
 */
#include <fcntl.h>
#include <jansson.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "util/files.h"

#include "store/backup.h"
#include "store/db_sqlite.h"

#define PAGES	256	/* pages of one step; others may write between two steps */
#define PAGE	4096	/* bytes */
#define WAIT_MS	20
#define TRIES	500	/* of one step: ten seconds */

/* Statements of this file only; none holds a value from outside. */
static int
backupdb_tell(sqlite3 *h, const char *sql, struct err *e)
{
	int rc = sqlite3_exec(h, sql, NULL, NULL, NULL);

	return (rc == SQLITE_OK ? 0 : db_fail(h, rc, sql, e));
}

/*
 * BUSY is waited for, because a writer holds the lock only for a moment; the
 * count of tries begins anew after each step that worked.  ${fd} is the copy's file,
 * which is made durable in pieces: one fsync of all of it would hold up every commit.
 */
static int
backupdb_steps(sqlite3_backup *b, sqlite3 *to, int fd, struct err *e)
{
	size_t written = 0;
	int rc, tries = 0;

	while ((rc = sqlite3_backup_step(b, PAGES)) != SQLITE_DONE) {
		if (rc == SQLITE_OK) {
			tries = 0;
			if (files_ease(fd, "backup", &written,
			    (size_t)PAGES * PAGE, e) != 0)
				return (-1);
			continue;
		}
		if ((rc != SQLITE_BUSY && rc != SQLITE_LOCKED) ||
		    ++tries > TRIES)
			return (db_fail(to, rc, "backup", e));
		sqlite3_sleep(WAIT_MS);
	}
	return (0);
}

/*
 * Created with O_EXCL and mode 0600 before SQLite opens it: the copy holds
 * password hashes.
 */
static sqlite3 *
backupdb_make(const char *path, struct err *e)
{
	sqlite3 *h = NULL;
	int fd, rc;

	fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd == -1) {
		files_fail(e, "create", path);
		return (NULL);
	}
	close(fd);
	rc = sqlite3_open_v2(path, &h, SQLITE_OPEN_READWRITE |
	    SQLITE_OPEN_NOMUTEX, db_sqlite_vfs());
	if (rc != SQLITE_OK) {
		db_fail(h, rc, path, e);
		sqlite3_close(h);
		return (NULL);
	}
	sqlite3_extended_result_codes(h, 1);
	return (h);
}

/*
 * The engine synced its own writes; this makes sure of the file as a whole and
 * of its name.
 */
static int
sync_file(const char *path, struct err *e)
{
	int fd, rc;

	if ((fd = open(path, O_RDONLY | O_CLOEXEC)) == -1)
		return (files_fail(e, "open", path));
	rc = files_sync(fd, path, e);
	close(fd);
	return (rc == 0 ? files_sync_parent(path, e) : -1);
}

/*
 * A read transaction is held over all steps: without it, every commit of
 * another connection would make the backup API begin again from the first page.
 */
int
backup_snapshot(const char *from, const char *to, struct err *e)
{
	sqlite3_backup *b;
	sqlite3 *in, *out = NULL;
	int rc = -1, end, fd = -1;

	if ((in = db_sqlite_open(from, 1, e)) == NULL)
		return (-1);
	if ((out = backupdb_make(to, e)) == NULL)
		goto err0;
	/* Closed behind the connection: closing it drops the engine's locks. */
	if ((fd = open(to, O_RDWR | O_CLOEXEC)) == -1) {
		files_fail(e, "open", to);
		goto err0;
	}
	if (backupdb_tell(in, "BEGIN", e) != 0 ||
	    backupdb_tell(in, "SELECT count(*) FROM sqlite_schema", e) != 0)
		goto err0;
	if ((b = sqlite3_backup_init(out, "main", in, "main")) == NULL) {
		db_fail(out, sqlite3_errcode(out), "backup", e);
		goto err0;
	}
	rc = backupdb_steps(b, out, fd, e);
	end = sqlite3_backup_finish(b);
	if (rc == 0 && end != SQLITE_OK)
		rc = db_fail(out, end, "backup", e);
	/* One file, without a log beside it. */
	if (rc == 0)
		rc = backupdb_tell(out, "PRAGMA journal_mode=DELETE", e);
err0:
	sqlite3_close(out);
	sqlite3_close(in);
	if (fd != -1)
		close(fd);
	return (rc == 0 ? sync_file(to, e) : -1);
}

/* Rows of one table into ${out}; 0, or -1 when it could not be counted. */
static int
backupdb_count(sqlite3 *h, const char *table, json_t *out, struct err *e)
{
	sqlite3_stmt *st = NULL;
	char *sql;
	int rc;

	/* A name from the engine's own list: it cannot be bound. */
	if ((sql = sqlite3_mprintf("SELECT count(*) FROM \"%w\"", table)) ==
	    NULL)
		return (err_set(e, ERR_FATAL, "OUT-OF-MEMORY", "count"));
	rc = sqlite3_prepare_v2(h, sql, -1, &st, NULL);
	if (rc == SQLITE_OK && (rc = sqlite3_step(st)) == SQLITE_ROW) {
		json_object_set_new(out, table,
		    json_integer(sqlite3_column_int64(st, 0)));
		rc = SQLITE_OK;
	}
	sqlite3_finalize(st);
	sqlite3_free(sql);
	return (rc == SQLITE_OK ? 0 : db_fail(h, rc, table, e));
}

/* Tables of the engine itself (sqlite_…) are left out. */
json_t *
backup_tables(const char *path, struct err *e)
{
	sqlite3_stmt *st = NULL;
	json_t *out = json_object();
	sqlite3 *h;
	int rc, counted = 0;

	if ((h = db_sqlite_open(path, 1, e)) == NULL) {
		json_decref(out);
		return (NULL);
	}
	rc = sqlite3_prepare_v2(h, "SELECT name FROM sqlite_schema"
	    " WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
	    " ORDER BY name", -1, &st, NULL);
	while (rc == SQLITE_OK && (rc = sqlite3_step(st)) == SQLITE_ROW &&
	    (counted = backupdb_count(h, (const char *)sqlite3_column_text(st,
	    0), out, e)) == 0)
		rc = SQLITE_OK;
	if (counted == 0 && rc != SQLITE_DONE)
		counted = db_fail(h, rc, "tables", e);
	sqlite3_finalize(st);
	if (counted != 0) {
		json_decref(out);
		out = NULL;
	}
	sqlite3_close(h);
	return (out);
}

/*
 * After a restore: who signed out (or was signed out) after the backup must not
 * be signed in again, so all sessions end; uploads that were not complete are
 * not in the backup and must begin again.
 */
int
backup_settle(const char *path, struct err *e)
{
	sqlite3 *h;
	int rc;

	if ((h = db_sqlite_open(path, 0, e)) == NULL)
		return (-1);
	rc = backupdb_tell(h, "BEGIN IMMEDIATE", e) == 0 &&
	    backupdb_tell(h, "DELETE FROM session", e) == 0 &&
	    backupdb_tell(h, "UPDATE upload SET state = 'expired'"
	    " WHERE state = 'open'", e) == 0 &&
	    backupdb_tell(h, "COMMIT", e) == 0 ? 0 : -1;
	sqlite3_close(h);
	return (rc == 0 ? sync_file(path, e) : -1);
}
