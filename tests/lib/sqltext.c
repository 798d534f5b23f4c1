/* A database as SQL text and back. */
#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tests/lib/sqltext.h"

/*
 * A fixture that cannot be written or read ends the test with the engine's
 * words.
 */
static void
must(int ok, sqlite3 *h, const char *what)
{
	if (ok)
		return;
	fprintf(stderr, "sqltext: %.200s: %s\n", what, sqlite3_errmsg(h));
	abort();
}

static sqlite3 *
open_db(const char *path)
{
	sqlite3 *h = NULL;

	must(sqlite3_open_v2(path, &h, SQLITE_OPEN_READWRITE, NULL) ==
	    SQLITE_OK, h, path);
	sqlite3_busy_timeout(h, 5000);
	return (h);
}

static sqlite3_stmt *
prepare(sqlite3 *h, const char *sql)
{
	sqlite3_stmt *st = NULL;

	must(sqlite3_prepare_v2(h, sql, -1, &st, NULL) == SQLITE_OK, h, sql);
	return (st);
}

static const char *
column(sqlite3_stmt *st, int i)
{
	const char *s = (const char *)sqlite3_column_text(st, i);

	return (s != NULL ? s : "");
}

/* One line a row, columns with a space between. */
static void
each(sqlite3 *h, const char *sql, struct buf *out)
{
	sqlite3_stmt *st = prepare(h, sql);
	int i, rc;

	while ((rc = sqlite3_step(st)) == SQLITE_ROW)
		for (i = 0; i < sqlite3_column_count(st); i++) {
			buf_puts(out, column(st, i));
			buf_puts(out, i + 1 < sqlite3_column_count(st) ? " " :
			    "\n");
		}
	must(rc == SQLITE_DONE, h, sql);
	sqlite3_finalize(st);
}

/* The first column of the first row, which must be there. */
static int
number(sqlite3 *h, const char *sql)
{
	sqlite3_stmt *st = prepare(h, sql);
	int v;

	must(sqlite3_step(st) == SQLITE_ROW, h, sql);
	v = sqlite3_column_int(st, 0);
	sqlite3_finalize(st);
	return (v);
}

/* The names that ${sql} gives for ${table}, each as ${before}name${after}, joined. */
static void
names(sqlite3 *h, const char *sql, const char *table, const char *before,
    const char *after, const char *between, struct buf *out)
{
	sqlite3_stmt *st = prepare(h, sql);
	int n = 0;

	sqlite3_bind_text(st, 1, table, -1, SQLITE_STATIC);
	while (sqlite3_step(st) == SQLITE_ROW) {
		buf_puts(out, n++ > 0 ? between : "");
		buf_puts(out, before);
		buf_puts(out, column(st, 0));
		buf_puts(out, after);
	}
	sqlite3_finalize(st);
}

/* A table WITHOUT ROWID is ordered by its primary key instead. */
static int
has_rowid(sqlite3 *h, const char *table)
{
	sqlite3_stmt *st = prepare(h, "SELECT 1 FROM pragma_table_list"
	    " WHERE schema = 'main' AND name = :t AND wr = 0");
	int yes;

	sqlite3_bind_text(st, 1, table, -1, SQLITE_STATIC);
	yes = sqlite3_step(st) == SQLITE_ROW;
	sqlite3_finalize(st);
	return (yes);
}

/*
 * One INSERT a row: a SELECT is put together that writes each of them, with the
 * engine's own quote() for every value.
 */
static void
table_rows(sqlite3 *h, const char *table, struct buf *out)
{
	struct buf sql = { 0 };

	buf_puts(&sql, "SELECT 'INSERT INTO \"");
	buf_puts(&sql, table);
	buf_puts(&sql, "\" VALUES (' || ");
	names(h, "SELECT name FROM pragma_table_info(:t) ORDER BY cid", table,
	    "quote(\"", "\")", " || ', ' || ", &sql);
	buf_puts(&sql, " || ');' FROM \"");
	buf_puts(&sql, table);
	buf_puts(&sql, "\" ORDER BY ");
	if (has_rowid(h, table))
		buf_puts(&sql, "rowid");
	else
		names(h, "SELECT name FROM pragma_table_info(:t) WHERE pk > 0"
		    " ORDER BY pk", table, "\"", "\"", ", ", &sql);
	each(h, sql.p, out);
	buf_free(&sql);
}

void
sqltext_rows(const char *path, const char *table, struct buf *out)
{
	sqlite3 *h = open_db(path);

	table_rows(h, table, out);
	sqlite3_close(h);
}

void
sqltext_each(const char *path, const char *sql, struct buf *out)
{
	sqlite3 *h = open_db(path);

	each(h, sql, out);
	sqlite3_close(h);
}

/*
 * Foreign keys are off while it is loaded again, because rows come in the order
 * of tables and not of their references.
 */
void
sqltext_dump(const char *path, struct buf *out)
{
	sqlite3 *h = open_db(path);
	sqlite3_stmt *st;

	buf_puts(out, "-- A database as text, made by a program: "
	    "docs/recipes/migration.md says which.\n");
	buf_printf(out, "PRAGMA application_id=%d;\nPRAGMA foreign_keys=OFF;\n"
	    "BEGIN;\n\n", number(h, "PRAGMA application_id"));
	each(h, "SELECT sql || ';' || char(10) FROM sqlite_schema"
	    " WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
	    " ORDER BY rowid", out);
	st = prepare(h, "SELECT name FROM sqlite_schema WHERE type = 'table'"
	    " AND name NOT LIKE 'sqlite_%' ORDER BY rowid");
	while (sqlite3_step(st) == SQLITE_ROW)
		table_rows(h, column(st, 0), out);
	sqlite3_finalize(st);
	buf_puts(out, "\n");
	each(h, "SELECT sql || ';' FROM sqlite_schema WHERE type <> 'table'"
	    " AND sql IS NOT NULL ORDER BY rowid", out);
	buf_printf(out, "\nPRAGMA user_version=%d;\nCOMMIT;\n",
	    number(h, "PRAGMA user_version"));
	sqlite3_close(h);
}

/* The whole text in one go; the file must not exist yet. */
void
sqltext_load(const char *path, const char *text)
{
	sqlite3 *h;
	int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

	if (fd == -1) {
		perror(path);
		abort();
	}
	close(fd);
	h = open_db(path);
	/* A copy of the fixture is made for each test: its durability is nobody's. */
	must(sqlite3_exec(h, "PRAGMA synchronous=OFF", NULL, NULL, NULL) ==
	    SQLITE_OK, h, "synchronous");
	must(sqlite3_exec(h, text, NULL, NULL, NULL) == SQLITE_OK, h, path);
	must(sqlite3_exec(h, "PRAGMA journal_mode=WAL", NULL, NULL, NULL) ==
	    SQLITE_OK, h, "WAL");
	sqlite3_close(h);
}
