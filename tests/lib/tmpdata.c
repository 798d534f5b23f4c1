/* A data folder for tests of the lower floors. */
#include <assert.h>
#include <ftw.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util/code.h"

#include "store/objects.h"
#include "app/tables.h"

#include "tests/lib/tmpdata.h"

/* Below TMPDIR with a random name, so that tests can run at the same time. */
void
tmpdata_new(struct tmpdata *t)
{
	const char *tmp = getenv("TMPDIR");
	struct err e = { 0 };

	memset(t, 0, sizeof(*t));
	assert(code_init() == 0);
	snprintf(t->dir, sizeof(t->dir), "%s/hoclieu-unit-XXXXXX",
	    tmp != NULL ? tmp : "/tmp");
	assert(mkdtemp(t->dir) != NULL);
	snprintf(t->path, sizeof(t->path), "%s/hoclieu.db", t->dir);
	if (objects_init(t->dir, &e) != 0 || db_migrate(t->path, &e) != 0 ||
	    (t->db = db_open(t->path, DB_WRITE, app_tables, app_ntables,
	    &e)) == NULL) {
		fprintf(stderr, "tmpdata: %s: %s\n", e.code, e.text);
		abort();
	}
}

static int
remove_one(const char *path, const struct stat *st, int flag, struct FTW *f)
{
	(void)st;
	(void)flag;
	(void)f;
	return (remove(path));
}

void
tmpdata_free(struct tmpdata *t)
{
	db_close(t->db);
	nftw(t->dir, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

/* A connection of its own, which waits for a lock instead of failing. */
long
tmpdata_sql(struct tmpdata *t, const char *sql)
{
	sqlite3_stmt *st = NULL;
	sqlite3 *h = NULL;
	long v = -1;

	assert(sqlite3_open(t->path, &h) == SQLITE_OK);
	sqlite3_busy_timeout(h, 5000);
	if (sqlite3_prepare_v2(h, sql, -1, &st, NULL) != SQLITE_OK) {
		fprintf(stderr, "tmpdata: %s\n", sqlite3_errmsg(h));
		abort();
	}
	if (sqlite3_step(st) == SQLITE_ROW)
		v = (long)sqlite3_column_int64(st, 0);
	sqlite3_finalize(st);
	sqlite3_close(h);
	return (v);
}
