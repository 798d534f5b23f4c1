/* Connections, transactions, statements. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "util/arena.h"
#include "util/buf.h"

#include "store/db.h"
#include "store/settings.h"
#include "app/tables.h"
#include "tests/lib/tmpdata.h"

enum { LATE, PUT, GET, COUNT_ALL, BAD_BIND, CHILD, ALL, TYPES, DURABLE,
    Q__MAX };

static const char *const sql[Q__MAX] = {
/* Its reference is asked for only when the statement commits. */
[LATE] =
	"INSERT INTO late (person_id) VALUES (:person) RETURNING id",
[PUT] =
	"INSERT INTO setting (name, value) VALUES (:name, :value)",
[GET] =
	"SELECT value FROM setting WHERE name = :name",
[COUNT_ALL] =
	"SELECT COUNT(*) FROM setting",
[BAD_BIND] =
	"SELECT 1",
[CHILD] =
	"INSERT INTO session (digest, person_id, csrf, peer, agent, created,"
	" used, expires) VALUES ('d', 77, '', '', '', 0, 0, 0)",
[ALL] =
	"SELECT name, value FROM setting ORDER BY name",
[TYPES] =
	"SELECT :i, :t, :b, :n, :r",
[DURABLE] =
	"PRAGMA synchronous",
};

static const struct sql_table test_sql = { "test", sql, Q__MAX };
static const struct sql_table *const tables[] = { &test_sql };

static struct tmpdata t;
static struct db *db;
static struct err e;

static int
setup(void **state)
{
	(void)state;
	tmpdata_new(&t);
	tmpdata_sql(&t, "CREATE TABLE late (id INTEGER PRIMARY KEY, person_id"
	    " INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED)");
	memset(&e, 0, sizeof(e));
	db = db_open(t.path, DB_WRITE, tables, 1, &e);
	assert_non_null(db);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	db_close(db);
	tmpdata_free(&t);
	return (0);
}

/* D16: a commit that was answered outlives the power: FULL, never NORMAL. */
static void
t_durable(void **state)
{
	int64_t level = -1;

	(void)state;
	assert_int_equal(db_number(db, &test_sql, DURABLE, NOARGS, &level, &e),
	    1);
	assert_int_equal(level, 2);
}

static int
put(struct db *to, const char *name)
{
	return (db_run(to, &test_sql, PUT, ARGS(T(":name", name),
	    T(":value", "v")), &e));
}

static int64_t
count(struct db *in)
{
	int64_t n = -7;

	return (db_number(in, &test_sql, COUNT_ALL, NOARGS, &n, &e) == 1 ? n :
	    -1);
}

/*
 * What is forgotten is read anew; a statement that is being read goes on, in a
 * transaction nothing is lost.
 */
static void
t_give_back(void **state)
{
	struct db *reader = db_reader(db, &e);
	struct db_rows *r;

	(void)state;
	assert_int_equal(put(db, "a"), 0);
	assert_int_equal(put(db, "b"), 0);
	db_give_back(db);
	assert_int_equal(count(db), 2);
	assert_int_equal(count(reader), 2);
	r = db_query(reader, &test_sql, ALL, NOARGS, &e);
	assert_int_equal(db_next(r), 1);
	db_give_back(db);
	assert_string_equal(db_text(r, 0), "a");
	assert_int_equal(db_next(r), 1);
	assert_string_equal(db_text(r, 0), "b");
	db_end(r);
	assert_int_equal(db_begin(db, &e), 0);
	assert_int_equal(put(db, "c"), 0);
	db_give_back(db);
	assert_int_equal(db_commit(db, &e), 0);
	db_give_back(reader);
	assert_int_equal(count(reader), 3);
	db_close(reader);
}

static void
t_types(void **state)
{
	struct arena *a = arena_new();
	struct db_rows *r;
	const void *p;
	size_t n;

	(void)state;
	r = db_query(db, &test_sql, TYPES, ARGS(I(":i", INT64_MIN),
	    T(":t", "Mĩ thuật"), B(":b", "\0\1", 2), N(":n"), R(":r", 0.5)),
	    &e);
	assert_int_equal(db_next(r), 1);
	assert_true(db_int(r, 0) == INT64_MIN);
	assert_string_equal(db_text(r, 1), "Mĩ thuật");
	assert_string_equal(db_copy(a, r, 1), "Mĩ thuật");
	p = db_blob(r, 2, &n);
	assert_int_equal(n, 2);
	assert_memory_equal(p, "\0\1", 2);
	assert_true(db_null(r, 3));
	assert_string_equal(db_text(r, 3), "");
	assert_null(db_copy(a, r, 3));
	assert_true(db_real(r, 4) == 0.5);
	assert_int_equal(db_next(r), 0);
	db_end(r);
	db_end(NULL);
	arena_free(a);
}

static void
t_constraints(void **state)
{
	(void)state;
	assert_int_equal(put(db, "a"), 0);
	assert_int_equal(db_changes(db), 1);
	assert_int_equal(put(db, "a"), -1);
	assert_int_equal(e.level, ERR_REJECT);
	assert_string_equal(e.code, "DB-CONSTRAINT");
	/* NOT NULL, and a reference to nobody. */
	assert_int_equal(db_run(db, &test_sql, PUT, ARGS(T(":name", "b"),
	    N(":value")), &e), -1);
	assert_string_equal(e.code, "DB-CONSTRAINT");
	assert_int_equal(db_run(db, &test_sql, CHILD, NOARGS, &e), -1);
	assert_string_equal(e.code, "DB-CONSTRAINT");
	assert_int_equal(count(db), 1);
}

static void
t_misuse(void **state)
{
	(void)state;
	assert_int_equal(db_run(db, &test_sql, BAD_BIND, ARGS(I(":x", 1)), &e),
	    -1);
	assert_int_equal(e.level, ERR_FAIL);
	assert_int_equal(db_run(db, &settings_sql, 0, NOARGS, &e), -1);
	assert_int_equal(db_run(db, &test_sql, Q__MAX, NOARGS, &e), -1);
	assert_int_equal(db_begin(db, &e), 0);
	assert_int_equal(db_begin(db, &e), -1);
	assert_non_null(strstr(e.text, "t_db.c"));	/* who opened it */
	db_rollback(db);
	db_rollback(db);
}

static void
t_missing(void **state)
{
	int64_t v = 42;

	(void)state;
	err_clear(&e);
	assert_int_equal(db_number(db, &test_sql, GET, ARGS(T(":name",
	    "none")), &v, &e), 0);
	assert_int_equal(v, 42);
	assert_int_equal(e.level, ERR_OK);
}

/* Nobody waits for a lock: BUSY at once, and all is as before. */
static void
t_busy(void **state)
{
	struct db *other = db_open(t.path, DB_WRITE, tables, 1, &e);
	struct db *reader = db_open(t.path, DB_READ, tables, 1, &e);

	(void)state;
	assert_non_null(other);
	assert_int_equal(db_begin(db, &e), 0);
	assert_int_equal(put(db, "a"), 0);
	assert_int_equal(db_begin(other, &e), -1);
	assert_int_equal(e.level, ERR_BUSY);
	assert_string_equal(e.code, "DB-BUSY");
	assert_int_equal(put(other, "b"), -1);
	assert_int_equal(e.level, ERR_BUSY);
	assert_false(db_in_transaction(other));
	/* Readers see the state before, and never wait either. */
	assert_int_equal(count(reader), 0);
	assert_int_equal(db_commit(db, &e), 0);
	assert_int_equal(count(reader), 1);
	assert_int_equal(db_begin(other, &e), 0);
	assert_int_equal(put(other, "b"), 0);
	assert_int_equal(db_commit(other, &e), 0);
	db_close(other);
	db_close(reader);
}

static void
t_savepoints(void **state)
{
	(void)state;
	assert_int_equal(db_begin(db, &e), 0);
	assert_int_equal(put(db, "a"), 0);
	assert_int_equal(db_save(db, &e), 0);
	assert_int_equal(put(db, "b"), 0);
	/* One level inside another, as the runner does within the batch. */
	assert_int_equal(db_save(db, &e), 0);
	assert_int_equal(put(db, "c"), 0);
	db_undo(db);
	assert_int_equal(count(db), 2);
	db_undo(db);
	assert_int_equal(count(db), 1);
	assert_int_equal(db_save(db, &e), 0);
	assert_int_equal(put(db, "d"), 0);
	assert_int_equal(db_release(db, &e), 0);
	assert_true(db_in_transaction(db));
	assert_int_equal(db_commit(db, &e), 0);
	assert_false(db_in_transaction(db));
	assert_int_equal(count(db), 2);
	assert_int_equal(db_begin(db, &e), 0);
	assert_int_equal(put(db, "e"), 0);
	db_rollback(db);
	assert_int_equal(count(db), 2);
}

static void
t_read_only(void **state)
{
	struct db *reader = db_open(t.path, DB_READ, tables, 1, &e);

	(void)state;
	assert_non_null(reader);
	assert_int_equal(put(reader, "a"), -1);
	assert_int_equal(e.level, ERR_FAIL);
	assert_int_equal(count(db), 0);
	db_close(reader);
	db_close(NULL);
}

/*
 * The read-only handle of a connection: refuses to write, sees what its writer has
 * written, and a list that was not read to its end holds nobody up.
 */
static void
t_reader(void **state)
{
	struct db *other = db_open(t.path, DB_WRITE, tables, 1, &e);
	struct db *reader = db_reader(db, &e);

	(void)state;
	assert_non_null(reader);
	assert_int_equal(put(reader, "a"), -1);
	assert_int_equal(e.level, ERR_FAIL);
	assert_int_equal(db_begin(reader, &e), -1);
	assert_false(db_in_transaction(db));
	assert_int_equal(put(db, "a"), 0);
	assert_int_equal(count(reader), 1);
	assert_int_equal(db_snapshot(reader), 1);
	assert_int_equal(count(reader), 1);
	assert_int_equal(put(other, "b"), 0);
	assert_int_equal(count(reader), 1);
	/* Begun, and not ended. */
	assert_int_equal(db_next(db_query(reader, &test_sql, GET,
	    ARGS(T(":name", "a")), &e)), 1);
	db_snapshot_end(reader);
	assert_int_equal(put(other, "c"), 0);
	assert_int_equal(db_begin(db, &e), 0);
	assert_int_equal(count(db), 3);
	assert_int_equal(db_commit(db, &e), 0);
	assert_int_equal(count(reader), 3);
	db_close(reader);
	assert_int_equal(count(db), 3);
	db_close(other);
}

static void
t_bad_statement(void **state)
{
	static const char *const bad[] = { "SELECT nothing FROM setting" };
	static const struct sql_table table = { "bad", bad, 1 };
	static const struct sql_table *const list[] = { &table };

	(void)state;
	assert_null(db_open(t.path, DB_WRITE, list, 1, &e));
	assert_int_equal(e.level, ERR_FATAL);
	assert_string_equal(e.code, "DB-SCHEMA");
	assert_null(db_open("/no/such/file", DB_WRITE, tables, 1, &e));
}

/* Without a transaction the commit comes with the last step: its failure is the statement's. */
static void
t_returning(void **state)
{
	int64_t id = -7;

	(void)state;
	assert_int_equal(db_number(db, &test_sql, LATE, ARGS(I(":person", 77)),
	    &id, &e), -1);
	assert_string_equal(e.code, "DB-CONSTRAINT");
	assert_int_equal(id, -7);
	assert_int_equal(tmpdata_sql(&t, "SELECT count(*) FROM late"), 0);
	assert_int_equal(db_number(db, &test_sql, LATE, ARGS(N(":person")),
	    &id, &e), 1);
	assert_int_equal(id, 1);
	assert_int_equal(tmpdata_sql(&t, "SELECT count(*) FROM late"), 1);
}

static void
t_check_and_explain(void **state)
{
	struct buf b = { 0 };

	(void)state;
	assert_int_equal(db_check(db, &e), 0);
	assert_int_equal(db_explain(db, &test_sql, GET, &b, &e), 0);
	assert_non_null(strstr(b.p, "USING INDEX"));
	db_checkpoint(db);
	buf_free(&b);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_types), CASE(t_give_back), CASE(t_durable), CASE(t_constraints), CASE(t_misuse),
		CASE(t_missing), CASE(t_busy), CASE(t_savepoints),
		CASE(t_read_only), CASE(t_bad_statement),
		CASE(t_reader), CASE(t_returning),
		CASE(t_check_and_explain),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
