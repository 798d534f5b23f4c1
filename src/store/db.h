#ifndef HOCLIEU_DB_H
#define HOCLIEU_DB_H
/*
 * The database, without naming an engine (docs/architecture.md).  SQL is
 * literal text in one enum-indexed table per module; every statement of every
 * table is prepared when a connection opens, so that a statement that does not
 * fit the schema stops the start.  Values are bound by name.
 *
 * A connection belongs to one process and one thread.  GET requests get one that
 * only reads (db_reader).  No connection ever waits for a lock: a lock that is taken is
 * ERR_BUSY at once, and whoever opened the transaction tries again later.
 */
#include <stddef.h>
#include <stdint.h>

#include "util/err.h"

struct arena;
struct db;
struct db_rows;

#define DB_TABLES	40	/* modules that one connection may have */

struct sql_table {
	const char		*module;	/* "people" */
	const char *const	*sql;		/* text by the module's enum */
	int			 count;
};

enum db_mode { DB_READ, DB_WRITE };

/* A value to bind.  Make them with I(), T(), B(), N(); close with ARGS(). */
struct db_arg {
	const char	*name;	/* ":title" */
	char		 type;	/* i t b n r */
	int64_t		 i;
	const void	*p;
	size_t		 n;
	double		 r;
};
#define I(nm, v)	{ .name = (nm), .type = 'i', .i = (int64_t)(v) }
#define T(nm, v)	{ .name = (nm), .type = 't', .p = (v) }	/* NULL binds NULL */
#define B(nm, v, len)	{ .name = (nm), .type = 'b', .p = (v), .n = (len) }
#define N(nm)		{ .name = (nm), .type = 'n' }
#define R(nm, v)	{ .name = (nm), .type = 'r', .r = (v) }
#define ARGS(...)	((const struct db_arg []){ __VA_ARGS__, { .name = NULL } })
#define NOARGS		((const struct db_arg []){ { .name = NULL } })

/**
 * db_open(path, mode, tables, ntables, e): a connection to the database file
 * ${path}, all of ${tables} prepared.  The file must exist and carry the
 * newest schema (db_migrate makes both).  NULL on failure.
 */
struct db	*db_open(const char *path, enum db_mode mode,
		    const struct sql_table *const *tables, int ntables,
		    struct err *e);
/**
 * db_reader(writer, e): the connection of ${writer}, to read only: what would
 * write is refused with DB-FAILED.  They share what was read into memory, which a
 * commit of another connection makes worthless; so pages that owe a row to the
 * trail do not begin with an empty memory each time.  Close it before ${writer}.
 */
struct db	*db_reader(struct db *writer, struct err *e);
/**
 * db_give_back(db): forget what the connection keeps in memory to be quick:
 * pages and prepared statements.  Between transactions only; what is asked next
 * is read anew.
 */
void		 db_give_back(struct db *db);
/** db_close(db): close; NULL is fine. */
void		 db_close(struct db *db);
/**
 * db_migrate(path, e): create ${path} when it is missing and bring it to the
 * newest schema, one transaction per step of schemas/sql/NNNN_*.sql; killed, it
 * goes on at the next call.  Before the first step of a file that holds data a
 * copy of it is put at ${path}.before.  Nothing is written to a file that a newer
 * program wrote (DB-NEWER) or that is none of ours (DB-NOT-OURS).  0 or -1.
 */
int		 db_migrate(const char *path, struct err *e);

/**
 * db_pending(path, e): would db_migrate change the schema of ${path}?  1, 0 (also
 * for a file that is not there yet), -1 for what db_migrate refuses.
 */
int		 db_pending(const char *path, struct err *e);

/* A step of the schema: its text as in docs/recipes/migration.md. */
struct db_step {
	const char	*name;	/* of its file, for messages */
	const char	*sql;
};
/** db_migrate_steps(path, steps, n, e): db_migrate with the ${n} steps of a list, all from the first: for tests of a migration. */
int		 db_migrate_steps(const char *path, const struct db_step *steps,
		    int n, struct err *e);

/**
 * db_beyond_repair(e): 1 when a start failed for what the next one will meet again
 * (a damaged database, one of a newer program): nobody should try for ever.
 */
int		 db_beyond_repair(const struct err *e);

/** db_readonly(db): 1 when the file was opened while it could not be written: this connection never will. */
int		 db_readonly(struct db *db);

/* ---- transactions */
/** db_begin(db, e): BEGIN IMMEDIATE; ERR_BUSY when another one writes. */
#define db_begin(db, e)	db_begin_at((db), __FILE__, __LINE__, (e))
int		 db_begin_at(struct db *db, const char *file, int line,
		    struct err *e);
/**
 * db_snapshot(db): from here on everything that ${db} reads is of one moment,
 * until db_snapshot_end(db); also spares each statement its own lock.  1 when
 * it began, 0 when a transaction is open already (then do not end it).
 */
int		 db_snapshot(struct db *db);
/** db_snapshot_end(db): only after a db_snapshot that gave 1. */
void		 db_snapshot_end(struct db *db);
/** db_commit(db, e): durable when it returns 0; else everything is rolled back. */
int		 db_commit(struct db *db, struct err *e);
/** db_rollback(db): undo; harmless without a transaction. */
void		 db_rollback(struct db *db);
/** db_in_transaction(db): 1 or 0. */
int		 db_in_transaction(struct db *db);
/** db_save(db, e) / db_release(db, e) / db_undo(db): one level of savepoint. */
int		 db_save(struct db *db, struct err *e);
int		 db_release(struct db *db, struct err *e);
void		 db_undo(struct db *db);

/* ---- statements */
/**
 * db_run(db, table, idx, args, e): run a statement that gives no rows.  0 or
 * -1; a broken UNIQUE or CHECK is ERR_REJECT with code DB-CONSTRAINT.
 */
int		 db_run(struct db *db, const struct sql_table *t, int idx,
		    const struct db_arg *args, struct err *e);
/** db_changes(db): rows the last db_run touched. */
int64_t		 db_changes(struct db *db);
/**
 * db_query(db, table, idx, args, e): start reading rows.  NULL on failure.
 * The rows must be ended with db_end before the same statement starts again.
 */
struct db_rows	*db_query(struct db *db, const struct sql_table *t, int idx,
		    const struct db_arg *args, struct err *e);
/** db_next(rows): 1 a row is there, 0 no more, -1 failed (said in db_query's e). */
int		 db_next(struct db_rows *r);
/** db_end(rows): finish; NULL is fine. */
void		 db_end(struct db_rows *r);
/**
 * db_int(rows, col), db_real(rows, col), db_null(rows, col): a column of the
 * row at hand, from 0, as number; db_null: 1 when it is NULL.
 */
int64_t		 db_int(struct db_rows *r, int col);
double		 db_real(struct db_rows *r, int col);
int		 db_null(struct db_rows *r, int col);
/** db_text(rows, col): the text, "" for NULL; lives until the next db_next. */
const char	*db_text(struct db_rows *r, int col);
/** db_copy(a, rows, col): a copy in ${a}, NULL for NULL. */
char		*db_copy(struct arena *a, struct db_rows *r, int col);
/** db_blob(rows, col, n): the bytes, length in ${n}, as db_text; NULL when empty. */
const void	*db_blob(struct db_rows *r, int col, size_t *n);
/**
 * db_number(db, table, idx, args, out, e): the first column of the first row
 * into ${out}: 1; 0 when there is no row (${out} keeps what it held, so set it
 * to what "none" means before the call); -1 on failure, as db_run has it.  So is
 * the id of a new row read: INSERT ... RETURNING id.
 */
int		 db_number(struct db *db, const struct sql_table *table,
		    int idx, const struct db_arg *args, int64_t *out,
		    struct err *e);

/**
 * db_explain(db, table, idx, out, e): the engine's plan as text into the
 * struct buf ${out}, one line a step: for the test that reads every plan.
 */
struct buf;
int		 db_explain(struct db *db, const struct sql_table *t, int idx,
		    struct buf *out, struct err *e);
/**
 * db_check(db, e): the engine's own integrity and foreign-key check; 0, or -1:
 * DB-DAMAGED what it read is wrong, another code it could not read.
 */
int		 db_check(struct db *db, struct err *e);
/** db_integrity(db, e): the first of these alone, pages and indexes; 0 or -1. */
int		 db_integrity(struct db *db, struct err *e);
/**
 * db_quick(path, seconds, e): the pages of the file ${path} alone, for at most so long:
 * 0 nothing found, also when the time was not enough for all of them; -1 as db_check.
 * Changes nothing.  Uses alarm().
 */
int		 db_quick(const char *path, unsigned seconds, struct err *e);
/** db_checkpoint(db): fold the write-ahead log back at a quiet time. */
void		 db_checkpoint(struct db *db);

#endif
