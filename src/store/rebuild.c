/*
 * What a migration that rebuilds tables must not lose.  DROP TABLE also drops
 * the table's indexes and triggers, and foreign keys are not checked meanwhile;
 * a step that forgets one of them, or some of the rows, must not be committed
 * on a school's data.  What was there before is kept in a temporary table of
 * the connection.
 */
#include <sqlite3.h>
#include <stdint.h>
#include <string.h>

#include "util/err.h"

#include "store/db_sqlite.h"

/* ${sql} with the name ${a} in each of its %w or %q (three at most). */
static char *
with_name(const char *sql, const char *a)
{
	return (sqlite3_mprintf(sql, a, a, a));
}

/*
 * A statement that compiles can run: SQLite then knows every table and column
 * in it and in the triggers it fires.
 */
static int
compiles(sqlite3 *h, const char *sql, const char *name, const char *step,
    struct err *e)
{
	sqlite3_stmt *st = NULL;
	char *text = with_name(sql, name);
	int rc;

	rc = text == NULL ? SQLITE_NOMEM :
	    sqlite3_prepare_v2(h, text, -1, &st, NULL);
	sqlite3_finalize(st);
	sqlite3_free(text);
	return (rc == SQLITE_OK ? 0 : err_set(e, ERR_FATAL, "DB-SCHEMA",
	    "%s: %s: %s", step, name, sqlite3_errmsg(h)));
}

/* Call ${f} with each name that ${sql} gives, until one call fails. */
static int
each_name(sqlite3 *h, const char *sql, int (*f)(sqlite3 *, const char *,
    const char *, struct err *), const char *step, struct err *e)
{
	sqlite3_stmt *st = NULL;
	int rc, bad = 0;

	rc = sqlite3_prepare_v2(h, sql, -1, &st, NULL);
	while (rc == SQLITE_OK && (rc = sqlite3_step(st)) == SQLITE_ROW) {
		bad = f(h, (const char *)sqlite3_column_text(st, 0), step, e);
		rc = bad == 0 ? SQLITE_OK : SQLITE_DONE;
	}
	sqlite3_finalize(st);
	if (bad == 0 && rc != SQLITE_DONE)
		return (db_fail(h, rc, sql, e));
	return (bad);
}

/* The number of rows of one table, before the step. */
static int
note_rows(sqlite3 *h, const char *table, const char *step, struct err *e)
{
	char *sql = with_name("INSERT INTO temp.migration_stood (type, name, rows)"
	    " SELECT 'table', '%q', count(*) FROM main.\"%w\"", table);
	int rc;

	(void)step;
	rc = sql == NULL ? err_set(e, ERR_FATAL, "OUT-OF-MEMORY", "note") :
	    db_sqlite_exec(h, sql, e);
	sqlite3_free(sql);
	return (rc);
}

/*
 * Names and row counts before the step, in a temporary table of this
 * connection.
 */
int
rebuild_note(sqlite3 *h, struct err *e)
{
	if (db_sqlite_exec(h, "CREATE TEMP TABLE migration_stood (type TEXT NOT NULL,"
	    " name TEXT NOT NULL, rows INTEGER)", e) != 0 ||
	    db_sqlite_exec(h, "INSERT INTO temp.migration_stood (type, name) SELECT type, name"
	    " FROM main.sqlite_schema WHERE type <> 'table'"
	    " AND name NOT LIKE 'sqlite_%'", e) != 0)
		return (-1);
	return (each_name(h, "SELECT name FROM main.sqlite_schema"
	    " WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", note_rows,
	    NULL, e));
}

/* Columns of the statements that look for faults: what, and what is wrong. */
enum { FAULT_NAME, FAULT_TEXT };

/* ${sql} looks for faults: its first row, if any, is reported. */
static int
none(sqlite3 *h, const char *sql, const char *drops, const char *step,
    struct err *e)
{
	sqlite3_stmt *st = NULL;
	int rc;

	if ((rc = sqlite3_prepare_v2(h, sql, -1, &st, NULL)) == SQLITE_OK) {
		if (sqlite3_bind_parameter_count(st) > 0)
			sqlite3_bind_text(st, 1, drops, -1, SQLITE_STATIC);
		rc = sqlite3_step(st);
	}
	if (rc == SQLITE_ROW)
		err_set(e, ERR_FATAL, "DB-SCHEMA", "%s: %s %s", step,
		    sqlite3_column_text(st, FAULT_NAME),
		    sqlite3_column_text(st, FAULT_TEXT));
	else if (rc == SQLITE_ERROR)	/* references a column that is no key, say */
		err_set(e, ERR_FATAL, "DB-SCHEMA", "%s: %s", step,
		    sqlite3_errmsg(h));
	else if (rc != SQLITE_DONE)
		db_fail(h, rc, step, e);
	sqlite3_finalize(st);
	return (rc == SQLITE_DONE ? 0 : -1);
}

/* A table that is still there has as many rows as before. */
static int
same_rows(sqlite3 *h, const char *table, const char *step, struct err *e)
{
	char *sql = with_name("SELECT name, rows || ' rows before, ' ||"
	    " (SELECT count(*) FROM main.\"%w\") || ' after' FROM temp.migration_stood"
	    " WHERE type = 'table' AND name = '%q'"
	    " AND rows <> (SELECT count(*) FROM main.\"%w\")", table);
	int rc;

	rc = sql == NULL ? err_set(e, ERR_FATAL, "OUT-OF-MEMORY", "rows") :
	    none(h, sql, "", step, e);
	sqlite3_free(sql);
	return (rc);
}

/*
 * A view is only a text until it runs: one that names a table that is gone
 * would fail at the first page.
 */
static int
view_runs(sqlite3 *h, const char *view, const char *step, struct err *e)
{
	return (compiles(h, "SELECT * FROM main.\"%w\"", view, step, e));
}

/* Each statement is compiled together with the triggers that it would fire. */
static int
triggers_run(sqlite3 *h, const char *table, const char *step, struct err *e)
{
	sqlite3_stmt *st = NULL;
	char *update = NULL;
	int rc;

	if (compiles(h, "DELETE FROM main.\"%w\"", table, step, e) != 0 ||
	    compiles(h, "INSERT INTO main.\"%w\" DEFAULT VALUES", table, step,
	    e) != 0)
		return (-1);
	rc = sqlite3_prepare_v2(h, "SELECT group_concat('\"' || name || '\"=\"'"
	    " || name || '\"', ',') FROM pragma_table_info(:t)", -1, &st,
	    NULL);
	if (rc == SQLITE_OK)
		rc = sqlite3_bind_text(st, 1, table, -1, SQLITE_STATIC);
	if (rc == SQLITE_OK && (rc = sqlite3_step(st)) == SQLITE_ROW)
		update = sqlite3_mprintf("UPDATE main.\"%%w\" SET %s",
		    sqlite3_column_text(st, 0));
	sqlite3_finalize(st);
	if (update == NULL)
		return (db_fail(h, rc, step, e));
	rc = compiles(h, update, table, step, e);
	sqlite3_free(update);
	return (rc);
}

/*
 * After the step and before its commit: everything that was there is there
 * again (but ${drops}), tables have as many rows, views and triggers compile,
 * foreign keys hold. The first fault is reported, and the step is rolled back.
 */
int
rebuild_compare(sqlite3 *h, const char *step, const char *drops, struct err *e)
{
	if (none(h, "SELECT type || ' ' || name, 'is gone' FROM temp.migration_stood s"
	    " WHERE instr(:drops, ' ' || name || ' ') = 0 AND NOT EXISTS"
	    " (SELECT 1 FROM main.sqlite_schema n WHERE n.type = s.type"
	    "  AND n.name = s.name)", drops, step, e) != 0)
		return (-1);
	if (each_name(h, "SELECT s.name FROM temp.migration_stood s JOIN"
	    " main.sqlite_schema n ON n.type = s.type AND n.name = s.name"
	    " WHERE s.type = 'table'", same_rows, step, e) != 0 ||
	    each_name(h, "SELECT name FROM main.sqlite_schema"
	    " WHERE type = 'view'", view_runs, step, e) != 0 ||
	    each_name(h, "SELECT DISTINCT x.name FROM main.sqlite_schema t"
	    " JOIN main.sqlite_schema x ON x.name = t.tbl_name"
	    " AND x.type = 'table' WHERE t.type = 'trigger'", triggers_run,
	    step, e) != 0 ||
	    none(h, "SELECT \"table\", 'has rows of which ' || parent ||"
	    " ' has none' FROM pragma_foreign_key_check", "", step, e) != 0)
		return (-1);
	return (db_sqlite_exec(h, "DROP TABLE temp.migration_stood", e));
}
