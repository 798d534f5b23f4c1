/*
 * Migrations that rebuild tables, on the folder of an earlier program: lists
 * grow, nothing is lost, what would lose something is refused, and killed at any
 * point it ends as if it had not been.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "util/buf.h"
#include "util/files.h"

#include "app/tables.h"
#include "health/verify.h"

#include "tests/lib/figuretext.h"
#include "tests/lib/folder.h"
#include "tests/lib/pretend.h"
#include "tests/lib/sqltext.h"

#define FOLDER	"folder-v14"

static struct tmpdata t;
static struct pretend p;
static struct err e;
static char before[400], begun[400];

static int
setup(void **state)
{
	(void)state;
	pretend_steps(&p);
	folder_load(&t, FOLDER);
	snprintf(before, sizeof(before), "%s.before", t.path);
	snprintf(begun, sizeof(begun), "%s.migrating", t.path);
	memset(&e, 0, sizeof(e));
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	tmpdata_free(&t);
	pretend_free(&p);
	return (0);
}

/* To the program's own newest step, whatever that is by now. */
static void
to_real(void)
{
	assert_int_equal(db_migrate_steps(t.path, p.steps, p.real, &e), 0);
}

static int
exists(const char *path)
{
	return (access(path, F_OK) == 0);
}

/* One statement as the program's own connections would run it; 0 or the engine's code. */
static int
run(const char *sql)
{
	sqlite3 *h = NULL;
	int rc;

	assert_int_equal(sqlite3_open(t.path, &h), SQLITE_OK);
	sqlite3_exec(h, "PRAGMA foreign_keys=ON", NULL, NULL, NULL);
	rc = sqlite3_exec(h, sql, NULL, NULL, NULL);
	sqlite3_close(h);
	return (rc);
}

static void
say(void *arg, const char *code, const char *text)
{
	(void)arg;
	printf("%s: %s\n", code, text);
}

static void
verify(void)
{
	struct verify v = { .data = t.dir, .say = say };

	assert_int_equal(verify_open(&v, &e), 0);
	assert_int_equal(verify_all(&v, &e), 0);
	db_close(v.db);
	assert_int_equal(v.problems, 0);
}

/* The figures as they were frozen, after tables were rebuilt under them. */
static void
same_figures(void **state)
{
	struct buf want = { 0 }, have = { 0 };

	(void)state;
	figuretext_tables(t.path, &have);
	assert_int_equal(db_migrate_steps(t.path, p.steps, p.n, &e), 0);
	assert_int_equal(tmpdata_sql(&t, "PRAGMA user_version"), p.n);
	t.db = db_open(t.path, DB_WRITE, app_tables, app_ntables, &e);
	assert_non_null(t.db);
	figuretext_write(&t, &have);
	assert_int_equal(files_read(FOLDERS "/" FOLDER "/figures.txt", 1 << 20,
	    &want, &e), 0);
	assert_string_equal(have.p, want.p);
	verify();
	buf_free(&want);
	buf_free(&have);
}

static void
rows_of(const char *sql, struct buf *out)
{
	buf_clear(out);
	sqltext_each(t.path, sql, out);
}

/* Each value of the rebuilt tables, and of all that others refer to them with. */
static void
same_values(void **state)
{
	static const char *const untouched[] = { "quota_row", "quota_credit",
	    "quota_correction", "quota_rule", "person", "item", "audit" };
	static const char closes[] = "SELECT id, school_id, month, person_id,"
	    " at, record FROM quota_close ORDER BY id";
	static const char units[] = "SELECT id, key, parent_id, kind, name,"
	    " created FROM unit ORDER BY id";
	struct buf old = { 0 }, now = { 0 }, a = { 0 }, b = { 0 };
	size_t i;

	(void)state;
	to_real();
	for (i = 0; i < sizeof(untouched) / sizeof(*untouched); i++)
		sqltext_rows(t.path, untouched[i], &old);
	rows_of(closes, &a);
	sqltext_each(t.path, units, &a);
	assert_int_equal(db_migrate_steps(t.path, p.steps, p.n, &e), 0);
	for (i = 0; i < sizeof(untouched) / sizeof(*untouched); i++)
		sqltext_rows(t.path, untouched[i], &now);
	assert_string_equal(now.p, old.p);
	rows_of(closes, &b);
	sqltext_each(t.path, units, &b);
	assert_string_equal(b.p, a.p);
	buf_free(&old);
	buf_free(&now);
	buf_free(&a);
	buf_free(&b);
}

static void
lists_grow(void **state)
{
	static const char ward[] = "INSERT INTO unit (id, key, kind, name,"
	    " created) VALUES (90, 'w', 'ward', 'Phường', 1)";
	static const char term[] = "INSERT INTO quota_close (school_id, kind,"
	    " month, person_id, at, record) VALUES (2, 'term', 202612, 1, 1,"
	    " '{}')";

	(void)state;
	assert_int_equal(run(ward), SQLITE_CONSTRAINT);
	/* The list with one word first: the next step is what lets it grow. */
	assert_int_equal(db_migrate_steps(t.path, p.steps, p.real + 1, &e), 0);
	assert_int_equal(run(term), SQLITE_CONSTRAINT);
	assert_int_equal(db_migrate_steps(t.path, p.steps, p.n, &e), 0);
	assert_int_equal(run(ward), SQLITE_OK);
	assert_int_equal(run(term), SQLITE_OK);
	assert_int_equal(run("INSERT INTO unit (key, kind, name, created)"
	    " VALUES ('x', 'club', 'X', 1)"), SQLITE_CONSTRAINT);
	assert_int_equal(tmpdata_sql(&t, "SELECT count(*) FROM closing"), 3);
}

/* What holds the data together holds again: triggers, references, one of a kind. */
static void
guards_stand(void **state)
{
	(void)state;
	assert_int_equal(db_migrate_steps(t.path, p.steps, p.n, &e), 0);
	assert_int_equal(run("DELETE FROM quota_close"), SQLITE_CONSTRAINT);
	assert_int_equal(run("UPDATE quota_close SET at = 1"),
	    SQLITE_CONSTRAINT);
	assert_int_equal(run("UPDATE quota_rule SET many = many + 1"),
	    SQLITE_CONSTRAINT);
	assert_int_equal(run("INSERT INTO quota_correction (close_id,"
	    " person_id, delta, reason, by_id, by_name, at) VALUES (99, 1, 1,"
	    " 'x', 1, 'x', 1)"), SQLITE_CONSTRAINT);
	assert_int_equal(run("DELETE FROM unit WHERE id = 2"),
	    SQLITE_CONSTRAINT);
	assert_int_equal(run("UPDATE unit SET parent_id = 99 WHERE id = 2"),
	    SQLITE_CONSTRAINT);
	assert_int_equal(run("INSERT INTO unit (key, kind, name, created)"
	    " SELECT key, kind, name, created FROM unit"), SQLITE_CONSTRAINT);
	assert_int_equal(tmpdata_sql(&t, "SELECT count(*) FROM sqlite_schema"
	    " WHERE name = 'unit_parent'"), 0);
}

/* ---- what is not committed in a school */

/* ${sql} as a step of its own is refused, says ${why}, and changes nothing. */
static void
refused(const char *sql, const char *why)
{
	struct buf old = { 0 }, now = { 0 };
	struct db_step *s = &p.steps[p.real];

	*s = (struct db_step){ "the step", sql };
	memset(&e, 0, sizeof(e));
	sqltext_dump(t.path, &old);
	assert_int_equal(db_migrate_steps(t.path, p.steps, p.real + 1, &e), -1);
	if (strstr(e.text, why) == NULL || strcmp(e.code, "DB-SCHEMA") != 0)
		fail_msg("%s: not \"%s\" but %s: %s", sql, why, e.code, e.text);
	sqltext_dump(t.path, &now);
	assert_string_equal(now.p, old.p);
	buf_free(&old);
	buf_free(&now);
}

#define REBUILD	"-- migration: rebuild\n"

static void
losses_refused(void **state)
{
	(void)state;
	to_real();
	/* Triggers and indexes go with their table. */
	refused(REBUILD "CREATE TABLE n AS SELECT * FROM quota_close;"
	    "DROP TABLE quota_close; ALTER TABLE n RENAME TO quota_close;",
	    "quota_close_fixed is gone");
	refused(REBUILD "DROP INDEX unit_parent", "unit_parent is gone");
	refused(REBUILD "DROP TABLE quota_reminder", "quota_reminder is gone");
	/* Rows that the copying forgot. */
	refused(REBUILD "CREATE TABLE n AS SELECT * FROM quota_reminder"
	    " LIMIT 1; DROP TABLE quota_reminder;"
	    "ALTER TABLE n RENAME TO quota_reminder;",
	    "quota_reminder 3 rows before, 1 after");
	refused(REBUILD "DELETE FROM part", "part 202 rows before, 0 after");
	/* A reference that leads nowhere. */
	refused(REBUILD "UPDATE attempt SET item_id = 999 WHERE id = 1",
	    "attempt has rows of which item has none");
	refused(REBUILD "-- migration: drops unit_added unit_moved unit_abbr unit_kind\n"
	    "CREATE TABLE n AS SELECT id + 50 AS id, key, parent_id,"
	    " kind, name, created FROM unit; DROP TABLE unit;"
	    "ALTER TABLE n RENAME TO unit;"
	    "CREATE INDEX unit_parent ON unit (parent_id)", "mismatch");
	/* A trigger of another table that can no longer run. */
	refused(REBUILD "ALTER TABLE quota_close RENAME TO n;"
	    "CREATE TABLE quota_close (id INTEGER PRIMARY KEY, month INTEGER, school INTEGER,"
	    " UNIQUE (school)) STRICT; INSERT INTO quota_close (id) SELECT id"
	    " FROM n; DROP TABLE n;"
	    "CREATE TRIGGER quota_close_fixed BEFORE UPDATE ON quota_close"
	    " BEGIN SELECT RAISE(ABORT, 'x'); END;"
	    "CREATE TRIGGER quota_close_kept BEFORE DELETE ON quota_close"
	    " BEGIN SELECT RAISE(ABORT, 'x'); END;", "quota_rule");
	refused(REBUILD "CREATE TRIGGER x BEFORE UPDATE OF name ON unit"
	    " BEGIN SELECT absent FROM person; END", "absent");
	refused(REBUILD "CREATE VIEW v AS SELECT absent FROM unit", "absent");
}

static void
words_refused(void **state)
{
	(void)state;
	to_real();
	refused("-- migration: rebuilt\nSELECT 1", "unknown: rebuilt");
	refused("-- migration: drops unit\nSELECT 1", "drops without rebuild");
	refused("CREATE TABLE n (x); COMMIT; DROP TABLE n;",
	    "ends the transaction");
}

/* Without the word foreign keys are on: nothing can be pulled from below rows. */
static void
plain_step_cannot(void **state)
{
	(void)state;
	to_real();
	p.steps[p.real] = (struct db_step){ "plain", "DROP TABLE person" };
	assert_int_equal(db_migrate_steps(t.path, p.steps, p.real + 1, &e), -1);
	assert_int_equal(tmpdata_sql(&t, "PRAGMA user_version"),
	    p.real);
	assert_int_equal(tmpdata_sql(&t, "SELECT count(*) FROM person"), 102);
}

/* ---- the copy before the first step */
static void
copy_stands(void **state)
{
	struct buf old = { 0 }, copy = { 0 };
	struct stat st, again;

	(void)state;
	to_real();
	sqltext_dump(t.path, &old);
	assert_int_equal(db_migrate_steps(t.path, p.steps, p.n, &e), 0);
	assert_int_equal(stat(before, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	assert_false(exists(begun));
	sqltext_dump(before, &copy);
	assert_string_equal(copy.p, old.p);
	/* Nothing to do: it stays the one of the last migration. */
	assert_int_equal(stat(before, &st), 0);
	assert_int_equal(db_migrate_steps(t.path, p.steps, p.n, &e), 0);
	assert_int_equal(stat(before, &again), 0);
	assert_true(again.st_ino == st.st_ino);
	buf_free(&old);
	buf_free(&copy);
}

/* Back to the old program after a step that failed, work, then the mended one. */
static void
copy_is_of_now(void **state)
{
	struct buf copy = { 0 };

	(void)state;
	to_real();
	p.steps[p.real] = (struct db_step){ "bad", "INSERT INTO unit SELECT 1" };
	assert_int_equal(db_migrate_steps(t.path, p.steps, p.n, &e), -1);
	assert_true(exists(begun));
	tmpdata_sql(&t, "INSERT INTO setting VALUES ('checks', '7')");
	pretend_free(&p);
	pretend_steps(&p);
	assert_int_equal(db_migrate_steps(t.path, p.steps, p.n, &e), 0);
	sqltext_rows(before, "setting", &copy);
	assert_string_equal(copy.p,
	    "INSERT INTO \"setting\" VALUES ('checks', '7');\n");
	buf_free(&copy);
}

/* Without room for the copy no step is begun. */
static void
no_copy_no_step(void **state)
{
	char path[420], in[440];

	(void)state;
	to_real();
	snprintf(path, sizeof(path), "%s.part", begun);
	snprintf(in, sizeof(in), "%s/in-the-way", path);
	assert_int_equal(files_mkdirs(in, 0700, &e), 0);
	assert_int_equal(db_migrate_steps(t.path, p.steps, p.n, &e), -1);
	assert_string_equal(e.code, "STORE-IO");
	assert_int_equal(tmpdata_sql(&t, "PRAGMA user_version"), p.real);
	assert_int_equal(rmdir(in), 0);
	assert_int_equal(rmdir(path), 0);
	assert_int_equal(db_migrate_steps(t.path, p.steps, p.n, &e), 0);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(same_figures), CASE(same_values), CASE(lists_grow),
		CASE(guards_stand), CASE(losses_refused), CASE(words_refused),
		CASE(plain_step_cannot), CASE(copy_stands),
		CASE(copy_is_of_now), CASE(no_copy_no_step),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
