/*
 * What all files that know the engine share: opening a connection, and turning
 * the engine's errors into ours.
 */
#include <errno.h>
#include <sqlite3.h>
#include <stddef.h>

#include "util/err.h"

#include "store/db_sqlite.h"

#define OPEN_WAIT	5000	/* ms: another one may be recovering the log */

/*
 * BUSY can be tried again, a constraint is the caller's mistake (REJECT), a
 * failed fsync is fatal: after it nobody knows what is on the disk. A write that the
 * disk refused is a fault as well, but the process may go on: the engine has undone
 * it.
 */
int
db_fail(sqlite3 *h, int rc, const char *what, struct err *e)
{
	enum err_level level = ERR_FAIL;
	const char *code = "DB-FAILED";

	switch (rc & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		level = ERR_BUSY;
		code = "DB-BUSY";
		break;
	case SQLITE_FULL:
		code = "STORE-FULL";
		break;
	case SQLITE_READONLY:
		code = "READ-ONLY-FAULT";
		break;
	case SQLITE_IOERR:
		/* A write that was refused left nothing behind; the disk may take it later. */
		if (rc == SQLITE_IOERR_WRITE || rc == SQLITE_IOERR_TRUNCATE ||
		    (h != NULL && sqlite3_system_errno(h) == EROFS)) {
			code = "READ-ONLY-FAULT";
			break;
		}
		/* A failed fsync must not be tried again: docs/store.md. */
		level = rc == SQLITE_IOERR_FSYNC || rc == SQLITE_IOERR_DIR_FSYNC ?
		    ERR_FATAL : ERR_FAIL;
		code = "STORE-IO";
		break;
	case SQLITE_CORRUPT:
	case SQLITE_NOTADB:
		code = "DB-DAMAGED";
		break;
	case SQLITE_CONSTRAINT:
		level = ERR_REJECT;
		code = "DB-CONSTRAINT";
		break;
	}
	return (err_set(e, level, code, "%s: %s (%d)", what,
	    h != NULL ? sqlite3_errmsg(h) : sqlite3_errstr(rc), rc));
}

/* Only for statements without values and without rows. */
int
db_sqlite_exec(sqlite3 *h, const char *sql, struct err *e)
{
	int rc = sqlite3_exec(h, sql, NULL, NULL, NULL);

	return (rc == SQLITE_OK ? 0 : db_fail(h, rc, sql, e));
}

/*
 * Opening waits up to OPEN_WAIT, because the first connection after a crash
 * recovers the log; afterwards BUSY is reported at once and the callers decide.
 * SQLITE_LIMIT_ATTACHED 0 and the other switches take away what this program
 * never uses.
 */
sqlite3 *
db_sqlite_open(const char *path, int readonly, struct err *e)
{
	/* Why each: docs/store.md.  mmap_size 0: a shrunk file must not kill. */
	static const char pragmas[] =
	    "PRAGMA foreign_keys=ON;PRAGMA synchronous=FULL;"
	    "PRAGMA trusted_schema=OFF;PRAGMA cell_size_check=ON;"
	    "PRAGMA temp_store=MEMORY;PRAGMA mmap_size=0;"
	    "PRAGMA cache_size=-8192;PRAGMA journal_size_limit=67108864;"
	    "PRAGMA wal_autocheckpoint=1000;";
	sqlite3 *h = NULL;
	int rc;

	rc = sqlite3_open_v2(path, &h, SQLITE_OPEN_READWRITE |
	    SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE, db_sqlite_vfs());
	if (rc != SQLITE_OK) {
		db_fail(h, rc, path, e);
		goto err0;
	}
	sqlite3_extended_result_codes(h, 1);
	sqlite3_busy_timeout(h, OPEN_WAIT);
	sqlite3_db_config(h, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(h, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
	sqlite3_db_config(h, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
	sqlite3_limit(h, SQLITE_LIMIT_ATTACHED, 0);
	if (db_sqlite_exec(h, pragmas, e) != 0 ||
	    (readonly && db_sqlite_exec(h, "PRAGMA query_only=ON", e) != 0))
		goto err0;
	sqlite3_busy_timeout(h, 0);
	return (h);
err0:
	sqlite3_close(h);
	return (NULL);
}
