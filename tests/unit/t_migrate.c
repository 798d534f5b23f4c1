/*
 * The schema: made step by step, equal to the golden dump, never downgraded.
 * A step that is meant to change it: HOCLIEU_GOLDEN=write build/tests/t_migrate
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
#include "util/embed.h"
#include "util/files.h"
#include "util/text.h"

#include "store/db.h"
#include "app/tables.h"
#include "tests/lib/tmpdata.h"

#define GOLDEN	"tests/data/schema.golden"

static struct tmpdata t;
static struct err e;

static int
setup(void **state)
{
	(void)state;
	tmpdata_new(&t);
	memset(&e, 0, sizeof(e));
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	tmpdata_free(&t);
	return (0);
}

static int
steps(void)
{
	const struct embed *all;
	size_t n, i;
	int k = 0;

	all = embed_list(&n);
	for (i = 0; i < n; i++)
		k += text_has_prefix(all[i].name, "schemas/sql/");
	return (k);
}

static void
dump(struct buf *out)
{
	sqlite3_stmt *st = NULL;
	sqlite3 *h = NULL;

	assert_int_equal(sqlite3_open(t.path, &h), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(h, "SELECT sql FROM sqlite_schema "
	    "WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
	    "ORDER BY type DESC, name", -1, &st, NULL), SQLITE_OK);
	while (sqlite3_step(st) == SQLITE_ROW)
		buf_printf(out, "%s;\n\n", sqlite3_column_text(st, 0));
	sqlite3_finalize(st);
	sqlite3_close(h);
}

static void
t_golden(void **state)
{
	struct buf have = { 0 }, want = { 0 };

	(void)state;
	dump(&have);
	if (getenv("HOCLIEU_GOLDEN") != NULL)
		assert_int_equal(files_write(GOLDEN, have.p, have.len, 0644,
		    &e), 0);
	assert_int_equal(files_read(GOLDEN, 1 << 20, &want, &e), 0);
	assert_string_equal(have.p, want.p);
	buf_free(&have);
	buf_free(&want);
}

static void
t_new_file(void **state)
{
	struct stat st;

	(void)state;
	assert_int_equal(stat(t.path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	assert_int_equal(tmpdata_sql(&t, "PRAGMA user_version"), steps());
	assert_int_equal(tmpdata_sql(&t, "PRAGMA application_id"), 1752132716);
	assert_int_equal(db_check(t.db, &e), 0);
}

static void
t_repeatable(void **state)
{
	(void)state;
	tmpdata_sql(&t, "INSERT INTO setting VALUES ('checks', '3')");
	assert_int_equal(db_migrate(t.path, &e), 0);
	assert_int_equal(tmpdata_sql(&t, "SELECT value FROM setting"), 3);
}

/* Data of a newer program is left alone. */
static void
t_newer(void **state)
{
	(void)state;
	tmpdata_sql(&t, "PRAGMA user_version = 9999");
	assert_int_equal(db_migrate(t.path, &e), -1);
	assert_int_equal(e.level, ERR_FATAL);
	assert_string_equal(e.code, "DB-NEWER");
	assert_int_equal(tmpdata_sql(&t, "PRAGMA user_version"), 9999);
}

/* The bytes of the database and of what stands beside it. */
static void
bytes(const char *path, struct buf *out)
{
	static const char *const ends[] = { "", "-wal", "-journal", ".before",
	    ".migrating" };
	char one[400];
	size_t i;

	buf_clear(out);
	for (i = 0; i < sizeof(ends) / sizeof(*ends); i++) {
		snprintf(one, sizeof(one), "%s%s", path, ends[i]);
		buf_printf(out, "%s %d\n", ends[i], access(one, F_OK) == 0);
		if (access(one, F_OK) == 0)
			assert_int_equal(files_read(one, 1 << 24, out, &e), 0);
	}
}

/* ${path} is refused with ${code} and stays what it was, to the last byte. */
static void
left_alone(const char *path, const char *code)
{
	struct buf old = { 0 }, now = { 0 };

	bytes(path, &old);
	memset(&e, 0, sizeof(e));
	assert_int_equal(db_migrate(path, &e), -1);
	assert_int_equal(e.level, ERR_FATAL);
	assert_string_equal(e.code, code);
	bytes(path, &now);
	assert_int_equal(now.len, old.len);
	assert_memory_equal(now.p, old.p, old.len);
	buf_free(&old);
	buf_free(&now);
}

/* As t.db leaves it: folded together, nothing beside it. */
static void
t_newer_untouched(void **state)
{
	(void)state;
	tmpdata_sql(&t, "PRAGMA user_version = 9999");
	db_close(t.db);
	t.db = NULL;
	tmpdata_sql(&t, "PRAGMA journal_mode = DELETE");
	left_alone(t.path, "DB-NEWER");
}

/* The newer program was killed: its last step stands in the log alone. */
static void
t_newer_in_log(void **state)
{
	sqlite3 *h = NULL;

	(void)state;
	db_close(t.db);
	t.db = NULL;
	assert_int_equal(sqlite3_open(t.path, &h), SQLITE_OK);
	sqlite3_db_config(h, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
	assert_int_equal(sqlite3_exec(h, "PRAGMA user_version = 9999", NULL,
	    NULL, NULL), SQLITE_OK);
	sqlite3_close(h);
	left_alone(t.path, "DB-NEWER");
}

static void
t_not_ours(void **state)
{
	static const char *const made[] = {
		"CREATE TABLE other (x); PRAGMA application_id = 77",
		"CREATE TABLE other (x)",	/* says nothing, but is in use */
		"PRAGMA user_version = 3",
		"PRAGMA application_id = 77; PRAGMA journal_mode = WAL",
	};
	char path[400];
	sqlite3 *h = NULL;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(made) / sizeof(*made); i++) {
		snprintf(path, sizeof(path), "%s/other%zu.db", t.dir, i);
		assert_int_equal(sqlite3_open(path, &h), SQLITE_OK);
		assert_int_equal(sqlite3_exec(h, made[i], NULL, NULL, NULL),
		    SQLITE_OK);
		sqlite3_close(h);
		left_alone(path, "DB-NOT-OURS");
	}
}

/* Programs before this one set application_id alone before the first step. */
static void
t_begun_by_older(void **state)
{
	struct tmpdata young = t;

	(void)state;
	snprintf(young.path, sizeof(young.path), "%s/young.db", t.dir);
	assert_int_equal(files_write(young.path, "", 0, 0600, &e), 0);
	tmpdata_sql(&young, "PRAGMA application_id = 1752132716");
	assert_int_equal(db_migrate(young.path, &e), 0);
	assert_int_equal(tmpdata_sql(&young, "PRAGMA user_version"), steps());
}

/* A step that cannot be done leaves the file at the step before. */
static void
t_step_fails(void **state)
{
	char path[400];
	struct tmpdata half = t;
	struct buf b = { 0 };

	(void)state;
	snprintf(path, sizeof(path), "%s/half.db", t.dir);
	snprintf(half.path, sizeof(half.path), "%s/half.db", t.dir);
	/* In the way of the second step. */
	assert_int_equal(files_write(path, "", 0, 0600, &e), 0);
	tmpdata_sql(&half, "PRAGMA application_id = 1752132716");
	tmpdata_sql(&half, "CREATE TABLE unit (x)");
	assert_int_equal(db_migrate(path, &e), -1);
	assert_int_equal(tmpdata_sql(&half, "PRAGMA user_version"), 1);
	assert_int_equal(tmpdata_sql(&half, "SELECT COUNT(*) FROM "
	    "sqlite_schema WHERE name = 'person'"), 0);
	assert_null(db_open(path, DB_READ, app_tables, app_ntables, &e));
	assert_string_equal(e.code, "DB-SCHEMA");
	/* Once the obstacle is gone the same call goes on from there. */
	tmpdata_sql(&half, "DROP TABLE unit");
	assert_int_equal(db_migrate(path, &e), 0);
	assert_int_equal(tmpdata_sql(&half, "PRAGMA user_version"), steps());
	buf_free(&b);
}

static void
t_not_a_database(void **state)
{
	char path[400];

	(void)state;
	snprintf(path, sizeof(path), "%s/text.db", t.dir);
	assert_int_equal(files_write(path, "this is no database at all, "
	    "only text that is long enough to be read as a header of one....."
	    ".................", 110, 0600, &e), 0);
	left_alone(path, "DB-NOT-OURS");
	assert_int_equal(db_migrate("/no/such/folder/x.db", &e), -1);
	assert_string_equal(e.code, "STORE-IO");
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_golden), CASE(t_new_file), CASE(t_repeatable),
		CASE(t_newer), CASE(t_newer_untouched), CASE(t_newer_in_log),
		CASE(t_not_ours), CASE(t_begun_by_older), CASE(t_step_fails), CASE(t_not_a_database),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
