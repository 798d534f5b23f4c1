#ifndef HOCLIEU_DB_SQLITE_H
#define HOCLIEU_DB_SQLITE_H
/* Shared by the store's own files only: the engine behind db.h. */
#include <sqlite3.h>

struct err;

/** db_sqlite_open(path, readonly, e): a connection with the house's pragmas. */
sqlite3	*db_sqlite_open(const char *path, int readonly, struct err *e);
/** db_handle(db): the engine's connection of ${db}. */
struct db;
sqlite3	*db_handle(struct db *db);
/** db_sqlite_exec(h, sql, e): statements that give no rows; 0 or -1. */
int	 db_sqlite_exec(sqlite3 *h, const char *sql, struct err *e);
/** db_fail(h, rc, what, e): turn the engine's ${rc} into the ladder; -1. */
int	 db_fail(sqlite3 *h, int rc, const char *what, struct err *e);

/**
 * rebuild_note(h, e): in the transaction of a migration step that rebuilds
 * tables, before its SQL runs: remember what exists and how many rows each table
 * has.  rebuild_compare(h, step, drops, e), after it: all of that exists again
 * with as many rows but for what ${drops} names (" one two "), every view and
 * trigger can run, every reference leads to a row.  0, or -1 with DB-SCHEMA.
 */
int	 rebuild_note(sqlite3 *h, struct err *e);
int	 rebuild_compare(sqlite3 *h, const char *step, const char *drops,
	    struct err *e);

/** db_sqlite_vfs(): the engine's file layer that keeps relative names relative. */
const char *db_sqlite_vfs(void);

#endif
