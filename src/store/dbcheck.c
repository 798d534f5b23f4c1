/* Is the database what it should be: the engine's own checks. */
#include <signal.h>
#include <sqlite3.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

#include "util/err.h"

#include "store/db.h"
#include "store/db_sqlite.h"

/*
 * A PRAGMA whose good answer is no row, or one row "ok". A step that fails is no
 * answer: a disk that cannot be read must not pass for a sound database.
 */
static int
pragma_ok(sqlite3 *h, const char *sql, struct err *e)
{
	sqlite3_stmt *st = NULL;
	const char *s;
	int rc, bad = 0;

	if ((rc = sqlite3_prepare_v2(h, sql, -1, &st, NULL)) != SQLITE_OK)
		return (db_fail(h, rc, sql, e));
	while (!bad && (rc = sqlite3_step(st)) == SQLITE_ROW) {
		s = (const char *)sqlite3_column_text(st, 0);
		bad = s == NULL || strcmp(s, "ok") != 0;
		if (bad)
			err_set(e, ERR_FAIL, "DB-DAMAGED", "%s: %s", sql,
			    s != NULL ? s : "?");
	}
	if (!bad && rc != SQLITE_DONE)
		bad = db_fail(h, rc, sql, e);
	sqlite3_finalize(st);
	return (bad ? -1 : 0);
}

int
db_integrity(struct db *db, struct err *e)
{
	return (pragma_ok(db_handle(db), "PRAGMA integrity_check", e));
}

int
db_check(struct db *db, struct err *e)
{
	if (db_integrity(db, e) != 0)
		return (-1);
	return (pragma_ok(db_handle(db), "PRAGMA foreign_key_check", e));
}

/* The engine opens a file to be read when it cannot open it to be written. */
int
db_readonly(struct db *db)
{
	return (sqlite3_db_readonly(db_handle(db), "main") == 1);
}

int
db_beyond_repair(const struct err *e)
{
	static const char *const codes[] = { "DB-DAMAGED", "DB-NEWER",
	    "DB-NOT-OURS", "DB-SCHEMA", "DB-UNSOUND", "DB-MISSING",
	    "SECRET-MISSING", "SECRET-SHORT", "RESTORE-UNFINISHED" };
	size_t i;

	for (i = 0; i < sizeof(codes) / sizeof(*codes); i++)
		if (strcmp(e->code, codes[i]) == 0)
			return (1);
	return (0);
}

static sqlite3	*volatile hurried;	/* what the alarm is to stop */
static volatile sig_atomic_t	 stopped;

/* sqlite3_interrupt only sets a word, so a handler may call it. */
static void
hurry(int sig)
{
	(void)sig;
	stopped = 1;
	if (hurried != NULL)
		sqlite3_interrupt(hurried);
}

/*
 * The engine looks at its word once a page; a progress handler would be asked
 * only between two steps, of which this check has few.
 */
static int
quick_within(sqlite3 *h, unsigned seconds, struct err *why)
{
	struct sigaction act = { .sa_handler = hurry }, was;
	int rc;

	hurried = h;
	stopped = 0;
	sigaction(SIGALRM, &act, &was);
	alarm(seconds);
	rc = pragma_ok(h, "PRAGMA quick_check(1)", why);
	alarm(0);
	sigaction(SIGALRM, &was, NULL);
	hurried = NULL;
	return (rc != 0 && stopped && strcmp(why->code, "DB-DAMAGED") != 0 ?
	    0 : rc);
}

/*
 * The log is not folded back when the file is closed: what is damaged stays as it
 * is, for whoever looks at it.
 */
int
db_quick(const char *path, unsigned seconds, struct err *e)
{
	struct err why = { 0 };
	sqlite3 *h;
	int rc;

	if ((h = db_sqlite_open(path, 1, e)) == NULL)
		return (-1);
	sqlite3_db_config(h, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
	rc = quick_within(h, seconds, &why);
	sqlite3_close(h);
	if (rc != 0 && e != NULL)
		*e = why;
	return (rc);
}

/*
 * TRUNCATE also makes the log's file short again. When others read or write it
 * does less, or nothing; the next checkpoint does the rest.
 */
void
db_checkpoint(struct db *db)
{
	sqlite3_wal_checkpoint_v2(db_handle(db), NULL,
	    SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);
}
