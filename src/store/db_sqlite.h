#ifndef HOCLIEU_DB_SQLITE_H
#define HOCLIEU_DB_SQLITE_H
/* Shared by the store's own files only: the engine behind db.h. */
#include <sqlite3.h>

struct err;

/** db_sqlite_open(path, readonly, e): a connection with the house's pragmas. */
sqlite3	*db_sqlite_open(const char *, int, struct err *);
/** db_fail(h, rc, what, e): turn the engine's ${rc} into the ladder; -1. */
int	 db_fail(sqlite3 *, int, const char *, struct err *);

/** db_sqlite_vfs(): the engine's file layer that keeps relative names relative. */
const char *db_sqlite_vfs(void);

#endif
