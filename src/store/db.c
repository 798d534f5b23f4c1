/* Connections, transactions and statements on SQLite (docs/store.md). */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/buf.h"
#include "util/err.h"

#include "store/db.h"
#include "store/db_sqlite.h"


/*
 * A statement of one connection and the rows it gives. ${st} is NULL until it
 * runs for the first time; ${e} is that of the last db_query.
 */
struct db_rows {
	struct db	*db;
	sqlite3_stmt	*st;
	struct err	*e;
};

struct prepared {
	const struct sql_table	*table;
	struct db_rows		*rows;	/* one per statement */
};

/*
 * Statements of the transactions themselves, prepared for good when the
 * connection opens.
 */
enum word { W_BEGIN, W_READ, W_COMMIT, W_SAVE, W_RELEASE, W__MAX };

static const char *const words[W__MAX] = {
	[W_BEGIN] = "BEGIN IMMEDIATE", [W_READ] = "BEGIN", [W_COMMIT] = "COMMIT",
	[W_SAVE] = "SAVEPOINT one", [W_RELEASE] = "RELEASE one"
};

struct db {
	sqlite3		*h;
	struct db	*of;	/* whose connection and statements: itself, or db_reader's */
	int		 reads;	/* 1: refuses to write */
	int		 shared;	/* 1: has a db_reader */
	sqlite3_stmt	*word[W__MAX];
	struct prepared	 mod[DB_TABLES];
	int		 nmod;
	const char	*opener;	/* who began the transaction */
	int		 opener_line;
};

/*
 * Each statement is prepared once to see that it fits the schema, and let go:
 * a worker runs a part of them, and all of them are megabytes.
 */
static int
prepare_table(struct db *db, const struct sql_table *t, struct err *e)
{
	struct prepared *m = &db->mod[db->nmod];
	sqlite3_stmt *st;
	int i, rc;

	m->table = t;
	if ((m->rows = calloc((size_t)t->count, sizeof(*m->rows))) == NULL)
		return (err_set(e, ERR_FATAL, "OUT-OF-MEMORY", "statements"));
	db->nmod++;
	for (i = 0; i < t->count; i++) {
		m->rows[i].db = db;
		if (t->sql[i] == NULL)
			return (err_set(e, ERR_FATAL, "DB-SCHEMA",
			    "%s statement %d is missing", t->module, i));
		rc = sqlite3_prepare_v2(db->h, t->sql[i], -1, &st, NULL);
		sqlite3_finalize(st);
		if (rc != SQLITE_OK)
			return (err_set(e, ERR_FATAL, "DB-SCHEMA",
			    "%s statement %d: %s", t->module, i,
			    sqlite3_errmsg(db->h)));
	}
	return (0);
}

/*
 * Every statement is compiled once here, so that one that does not fit the
 * schema stops the start and not a request.
 */
struct db *
db_open(const char *path, enum db_mode mode,
    const struct sql_table *const *tables, int ntables, struct err *e)
{
	struct db *db;
	int i;

	if (ntables > DB_TABLES) {
		err_set(e, ERR_FATAL, "DB-SCHEMA", "more than %d modules",
		    DB_TABLES);
		return (NULL);
	}
	if ((db = calloc(1, sizeof(*db))) == NULL) {
		err_set(e, ERR_FATAL, "OUT-OF-MEMORY", "connection");
		return (NULL);
	}
	db->of = db;
	db->reads = mode == DB_READ;
	if ((db->h = db_sqlite_open(path, db->reads, e)) == NULL)
		goto err0;
	for (i = 0; i < W__MAX; i++)
		if (sqlite3_prepare_v3(db->h, words[i], -1,
		    SQLITE_PREPARE_PERSISTENT, &db->word[i], NULL) !=
		    SQLITE_OK) {
			err_set(e, ERR_FATAL, "DB-FAILED", "%s: %s", words[i],
			    sqlite3_errmsg(db->h));
			goto err0;
		}
	for (i = 0; i < ntables; i++)
		if (prepare_table(db, tables[i], e) != 0)
			goto err0;
	sqlite3_db_release_memory(db->h);	/* what that took */
	return (db);
err0:
	db_close(db);
	return (NULL);
}

/* SQLite's handle is the same; a statement that would write is refused before its first step. */
struct db *
db_reader(struct db *writer, struct err *e)
{
	struct db *db;

	if ((db = calloc(1, sizeof(*db))) == NULL) {
		err_set(e, ERR_FATAL, "OUT-OF-MEMORY", "connection");
		return (NULL);
	}
	db->h = writer->h;
	db->of = writer;
	db->reads = writer->shared = 1;
	return (db);
}

/* A statement that is being read stays. */
void
db_give_back(struct db *db)
{
	struct db_rows *r;
	int i, k;

	for (i = 0; i < db->of->nmod; i++)
		for (k = 0; k < db->of->mod[i].table->count; k++) {
			r = &db->of->mod[i].rows[k];
			if (r->st != NULL && !sqlite3_stmt_busy(r->st)) {
				sqlite3_finalize(r->st);
				r->st = NULL;
			}
		}
	sqlite3_db_release_memory(db->h);
}

sqlite3 *
db_handle(struct db *db)
{
	return (db->h);
}

/*
 * Also for a connection that was opened only in part. An open transaction is
 * rolled back by the engine.
 */
void
db_close(struct db *db)
{
	int i, k;

	if (db == NULL)
		return;
	if (db->of != db) {
		free(db);
		return;
	}
	for (i = 0; i < db->nmod; i++) {
		for (k = 0; k < db->mod[i].table->count; k++)
			sqlite3_finalize(db->mod[i].rows[k].st);
		free(db->mod[i].rows);
	}
	for (i = 0; i < W__MAX; i++)
		sqlite3_finalize(db->word[i]);
	sqlite3_close(db->h);
	free(db);
}

/*
 * Run one of the words; it is reset at once, because a statement that is not
 * reset keeps its lock.
 */
static int
run_word(struct db *db, enum word w, struct err *e)
{
	sqlite3_stmt *st = db->of->word[w];
	int rc = sqlite3_step(st);

	if (rc == SQLITE_DONE) {
		sqlite3_reset(st);
		return (0);
	}
	db_fail(db->h, rc, words[w], e);
	sqlite3_reset(st);
	return (-1);
}

/*
 * A statement that somebody forgot to end would keep its old moment for all
 * that is read after it, and no transaction that writes could begin behind it.
 */
static void
end_forgotten(struct db *db)
{
	sqlite3_stmt *st = NULL;

	if (!sqlite3_get_autocommit(db->h) ||
	    sqlite3_txn_state(db->h, "main") == SQLITE_TXN_NONE)
		return;
	while ((st = sqlite3_next_stmt(db->h, st)) != NULL)
		if (sqlite3_stmt_busy(st))
			sqlite3_reset(st);
}

/*
 * BEGIN IMMEDIATE takes the write lock now, so no later statement of the
 * transaction can find it taken. The place is remembered for the message "a
 * transaction is open since".
 */
int
db_begin_at(struct db *db, const char *file, int line, struct err *e)
{
	if (db->reads)
		return (err_set(e, ERR_FAIL, "DB-FAILED",
		    "%s:%d: this connection only reads", file, line));
	if (!sqlite3_get_autocommit(db->h))
		return (err_set(e, ERR_FAIL, "DB-FAILED",
		    "a transaction is open since %s:%d", db->opener,
		    db->opener_line));
	if (db->shared)
		end_forgotten(db);
	if (run_word(db, W_BEGIN, e) != 0)
		return (-1);
	db->opener = file;
	db->opener_line = line;
	return (0);
}

/*
 * Without a snapshot each statement reads of its own moment; a failure here is
 * therefore no reason to refuse the page.
 */
int
db_snapshot(struct db *db)
{
	struct err e = { 0 };

	end_forgotten(db);
	/* Without one each statement reads of its own moment, as it did. */
	return (sqlite3_get_autocommit(db->h) &&
	    run_word(db, W_READ, &e) == 0);
}

/* COMMIT of a transaction that only read. */
void
db_snapshot_end(struct db *db)
{
	struct err e = { 0 };

	if (run_word(db, W_COMMIT, &e) != 0)
		db_rollback(db);
}

/*
 * Durable with synchronous=FULL once it returns 0. After a failure nothing of
 * the transaction remains.
 */
int
db_commit(struct db *db, struct err *e)
{
	if (run_word(db, W_COMMIT, e) == 0)
		return (0);
	db_rollback(db);
	return (-1);
}

/*
 * The engine has ended the transaction itself after some errors (a full disk,
 * for example); then there is nothing to do.
 */
void
db_rollback(struct db *db)
{
	if (!sqlite3_get_autocommit(db->h))
		sqlite3_exec(db->h, "ROLLBACK", NULL, NULL, NULL);
}

int
db_in_transaction(struct db *db)
{
	return (!sqlite3_get_autocommit(db->h));
}

int
db_save(struct db *db, struct err *e)
{
	return (run_word(db, W_SAVE, e));
}

int
db_release(struct db *db, struct err *e)
{
	return (run_word(db, W_RELEASE, e));
}

/* ROLLBACK TO undoes the writes but keeps the savepoint, hence the RELEASE. */
void
db_undo(struct db *db)
{
	sqlite3_exec(db->h, "ROLLBACK TO one", NULL, NULL, NULL);
	sqlite3_exec(db->h, "RELEASE one", NULL, NULL, NULL);
}

/* The statement, prepared when it runs for the first time. */
static struct db_rows *
db_find(struct db *db, const struct sql_table *t, int idx, struct err *e)
{
	struct db_rows *r;
	int i, rc;

	db = db->of;
	for (i = 0; i < db->nmod && db->mod[i].table != t; i++)
		;
	if (i == db->nmod || idx < 0 || idx >= t->count) {
		err_set(e, ERR_FAIL, "DB-FAILED", "%s statement %d is not open",
		    t->module, idx);
		return (NULL);
	}
	r = &db->mod[i].rows[idx];
	if (r->st != NULL)
		return (r);
	rc = sqlite3_prepare_v3(db->h, t->sql[idx], -1,
	    SQLITE_PREPARE_PERSISTENT, &r->st, NULL);
	if (rc != SQLITE_OK) {
		db_fail(db->h, rc, t->sql[idx], e);
		return (NULL);
	}
	return (r);
}

/* ${keep}: SQLITE_STATIC when the caller's memory outlives the statement's run. */
static int
bind_one(sqlite3_stmt *st, const struct db_arg *a, sqlite3_destructor_type keep)
{
	int at = sqlite3_bind_parameter_index(st, a->name);

	if (at == 0)
		return (SQLITE_RANGE);
	switch (a->type) {
	case 'i':
		return (sqlite3_bind_int64(st, at, a->i));
	case 'r':
		return (sqlite3_bind_double(st, at, a->r));
	case 't':
		return (a->p == NULL ? sqlite3_bind_null(st, at) :
		    sqlite3_bind_text(st, at, a->p, -1, keep));
	case 'b':
		return (a->p == NULL ? sqlite3_bind_null(st, at) :
		    sqlite3_bind_blob64(st, at, a->p, a->n, keep));
	default:
		return (sqlite3_bind_null(st, at));
	}
}

/*
 * Reset and unbind what an earlier run left, then bind. An argument that the
 * statement does not have is a mistake of the program and is refused; a
 * parameter that is not bound is NULL.
 */
static struct db_rows *
db_start(struct db *db, const struct sql_table *t, int idx,
    const struct db_arg *args, sqlite3_destructor_type keep, struct err *e)
{
	struct db_rows *r;
	int rc;

	if ((r = db_find(db, t, idx, e)) == NULL)
		return (NULL);
	if (db->reads && !sqlite3_stmt_readonly(r->st)) {
		err_set(e, ERR_FAIL, "DB-FAILED",
		    "%s statement %d writes, this connection only reads",
		    t->module, idx);
		return (NULL);
	}
	sqlite3_reset(r->st);
	sqlite3_clear_bindings(r->st);
	r->e = e;
	for (; args->name != NULL; args++)
		if ((rc = bind_one(r->st, args, keep)) != SQLITE_OK) {
			err_set(e, ERR_FAIL, "DB-FAILED",
			    "%s statement %d: bind %s: %s", t->module, idx,
			    args->name, sqlite3_errstr(rc));
			sqlite3_clear_bindings(r->st);
			return (NULL);
		}
	return (r);
}

/*
 * Values are copied (SQLITE_TRANSIENT): the caller's memory may be gone before
 * the last row is read.
 */
struct db_rows *
db_query(struct db *db, const struct sql_table *t, int idx,
    const struct db_arg *args, struct err *e)
{
	return (db_start(db, t, idx, args, SQLITE_TRANSIENT, e));
}

/* A failure goes into the ${e} that was given to db_query. */
int
db_next(struct db_rows *r)
{
	int rc = sqlite3_step(r->st);

	if (rc == SQLITE_ROW)
		return (1);
	if (rc == SQLITE_DONE)
		return (0);
	return (db_fail(r->db->h, rc, sqlite3_sql(r->st), r->e));
}

/* Frees the statement's read lock and its copies of the values. */
void
db_end(struct db_rows *r)
{
	if (r == NULL)
		return;
	sqlite3_reset(r->st);
	sqlite3_clear_bindings(r->st);
}

/*
 * Rows of a RETURNING are read to the end and dropped: the statement is done
 * only then.
 */
int
db_run(struct db *db, const struct sql_table *t, int idx,
    const struct db_arg *args, struct err *e)
{
	struct db_rows *r;
	int rc;

	if ((r = db_start(db, t, idx, args, SQLITE_STATIC, e)) == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1)
		;
	db_end(r);
	return (rc);
}

/*
 * Only the first row is read; the statement is reset, which ends it. One that writes
 * is run to its end first: outside a transaction it commits with its last step, and
 * a commit that failed must not be taken for a row.
 */
int
db_number(struct db *db, const struct sql_table *t, int idx,
    const struct db_arg *args, int64_t *out, struct err *e)
{
	struct db_rows *r;
	int64_t number = 0;
	int rc, more;

	if ((r = db_start(db, t, idx, args, SQLITE_STATIC, e)) == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1)
		number = db_int(r, 0);
	while (rc == 1 && !sqlite3_stmt_readonly(r->st) &&
	    (more = db_next(r)) != 0)
		if (more < 0)
			rc = -1;
	if (rc == 1)
		*out = number;
	db_end(r);
	return (rc);
}

int64_t
db_changes(struct db *db)
{
	return (sqlite3_changes64(db->h));
}

int64_t
db_int(struct db_rows *r, int col)
{
	return (sqlite3_column_int64(r->st, col));
}

double
db_real(struct db_rows *r, int col)
{
	return (sqlite3_column_double(r->st, col));
}

int
db_null(struct db_rows *r, int col)
{
	return (sqlite3_column_type(r->st, col) == SQLITE_NULL);
}

const char *
db_text(struct db_rows *r, int col)
{
	const char *s = (const char *)sqlite3_column_text(r->st, col);

	return (s != NULL ? s : "");
}

char *
db_copy(struct arena *a, struct db_rows *r, int col)
{
	return (db_null(r, col) ? NULL : arena_strdup(a, db_text(r, col)));
}

/*
 * The pointer is the engine's and holds until the next step of the statement.
 */
const void *
db_blob(struct db_rows *r, int col, size_t *n)
{
	const void *p = sqlite3_column_blob(r->st, col);

	*n = (size_t)sqlite3_column_bytes(r->st, col);
	return (p);
}

/* Columns of EXPLAIN QUERY PLAN. */
enum { PLAN_ID, PLAN_PARENT, PLAN_UNUSED, PLAN_DETAIL };

/*
 * Not for the program itself: t_explain.c reads the plan of every statement
 * with it.
 */
int
db_explain(struct db *db, const struct sql_table *t, int idx, struct buf *out,
    struct err *e)
{
	struct buf sql = { 0 };
	sqlite3_stmt *st = NULL;
	int rc;

	buf_puts(&sql, "EXPLAIN QUERY PLAN ");
	buf_puts(&sql, t->sql[idx]);
	rc = sqlite3_prepare_v2(db->h, sql.p, -1, &st, NULL);
	while (rc == SQLITE_OK && sqlite3_step(st) == SQLITE_ROW) {
		buf_puts(out, (const char *)sqlite3_column_text(st,
		    PLAN_DETAIL));
		buf_puts(out, "\n");
	}
	sqlite3_finalize(st);
	buf_free(&sql);
	return (rc == SQLITE_OK ? 0 : db_fail(db->h, rc, "explain", e));
}
