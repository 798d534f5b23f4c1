/* See testdb.h. */
#include <assert.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "util/clock.h"
#include "util/code.h"
#include "web/tables.h"

#include "tests/lib/testdb.h"

void
testdb_open(struct testdb *t)
{
	const char *tmp = getenv("TMPDIR");
	struct err e = { 0 };
	char path[260];

	assert(code_init() == 0);
	snprintf(t->dir, sizeof(t->dir), "%s/hoclieu-db-XXXXXX",
	    tmp != NULL ? tmp : "/tmp");
	assert(mkdtemp(t->dir) != NULL);
	clock_set(clock_utc(2026, 11, 23) + 8 * 3600 + 42 * 60);
	snprintf(path, sizeof(path), "%s/hoclieu.db", t->dir);
	if (db_migrate(path, &e) != 0 || (t->db = db_open(path, DB_WRITE,
	    app_tables, app_ntables, &e)) == NULL) {
		fprintf(stderr, "testdb: %s: %s\n", e.code, e.text);
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
testdb_close(struct testdb *t)
{
	db_close(t->db);
	nftw(t->dir, remove_one, 16, FTW_DEPTH | FTW_PHYS);
	clock_set(0);
}
