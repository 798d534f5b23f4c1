/*
 * Opening a database file and bringing it to the newest schema.  Steps are the
 * embedded files schemas/sql/NNNN_*.sql in order; user_version counts them.
 */
#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/embed.h"
#include "util/err.h"
#include "util/text.h"

#include "store/db.h"
#include "store/db_sqlite.h"

#define APP_ID		"1752132716"	/* "hocl" */
#define OPEN_WAIT	5000	/* ms: another one may be recovering the log */
#define SQL_DIR		"schemas/sql/"

static int
exec(sqlite3 *h, const char *sql, struct err *e)
{
	int rc = sqlite3_exec(h, sql, NULL, NULL, NULL);

	return (rc == SQLITE_OK ? 0 : db_fail(h, rc, sql, e));
}

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
	if (exec(h, pragmas, e) != 0 ||
	    (readonly && exec(h, "PRAGMA query_only=ON", e) != 0))
		goto err0;
	sqlite3_busy_timeout(h, 0);
	return (h);
err0:
	sqlite3_close(h);
	return (NULL);
}

static int
version(sqlite3 *h)
{
	sqlite3_stmt *st = NULL;
	int v = -1;

	if (sqlite3_prepare_v2(h, "PRAGMA user_version", -1, &st, NULL) ==
	    SQLITE_OK && sqlite3_step(st) == SQLITE_ROW)
		v = sqlite3_column_int(st, 0);
	sqlite3_finalize(st);
	return (v);
}

static int
step(sqlite3 *h, const struct embed *f, int number, struct err *e)
{
	char set[64];

	if (exec(h, "BEGIN IMMEDIATE", e) != 0)
		return (-1);
	snprintf(set, sizeof(set), "PRAGMA user_version=%d", number);
	if (exec(h, f->data, e) != 0 || exec(h, set, e) != 0 ||
	    exec(h, "COMMIT", e) != 0) {
		sqlite3_exec(h, "ROLLBACK", NULL, NULL, NULL);
		return (-1);
	}
	return (0);
}

int
db_migrate(const char *path, struct err *e)
{
	const struct embed *all;
	sqlite3 *h;
	size_t n, i;
	int fd, have, number = 0;

	/* Private from the first moment: it will hold password hashes. */
	if ((fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600)) == -1)
		return (err_set(e, ERR_FATAL, "STORE-IO", "%s: cannot open",
		    path));
	close(fd);
	if ((h = db_sqlite_open(path, 0, e)) == NULL)
		return (-1);
	sqlite3_busy_timeout(h, 10000);	/* nobody serves yet: waiting is fine */
	if (exec(h, "PRAGMA application_id=" APP_ID, e) != 0 ||
	    exec(h, "PRAGMA journal_mode=WAL", e) != 0)
		goto err0;
	have = version(h);
	all = embed_list(&n);
	for (i = 0; i < n; i++) {
		if (!text_has_prefix(all[i].name, SQL_DIR))
			continue;
		if (++number > have && step(h, &all[i], number, e) != 0)
			goto err0;
	}
	if (have > number) {
		err_set(e, ERR_FATAL, "DB-NEWER",
		    "the data is of version %d, this program knows %d", have,
		    number);
		goto err0;
	}
	sqlite3_close(h);
	return (0);
err0:
	sqlite3_close(h);
	return (-1);
}
