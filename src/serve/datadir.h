#ifndef HOCLIEU_DATADIR_H
#define HOCLIEU_DATADIR_H
/* The data folder: made, brought to the newest schema, locked. */
#include "util/err.h"

#define DATADIR_LOCKED		1	/* the caller holds datadir_lock */
#define DATADIR_NEW_SECRET	2	/* begin anew where data/secret is gone or short */

/**
 * datadir_make(data, how, e): make ${data} and all that must stand in it: folders,
 * data/secret, the database of the newest schema, the programme.  Repeatable;
 * changes nothing that is there.  0 or -1.  A folder that has lost a part is refused
 * and left as it is (datadir_whole).  Without DATADIR_LOCKED the schema is not
 * changed below a running server (SERVE-TWICE).
 */
int	 datadir_make(const char *data, int how, struct err *e);
/**
 * datadir_lock(data, e): a descriptor that holds the only right to serve
 * ${data}, -1 when another process has it (SERVE-TWICE).  Makes ${data}/run.
 */
int	 datadir_lock(const char *data, struct err *e);

/* ---- datawhole.c */
/**
 * datadir_whole(data, how, e): is all there that cannot be made again?  -1 with
 * RESTORE-UNFINISHED, DB-MISSING (no database, but files of one), SECRET-MISSING or
 * SECRET-SHORT (a database, but not its secret; not with DATADIR_NEW_SECRET).
 */
int	 datadir_whole(const char *data, int how, struct err *e);
/** datadir_pages(data, e): a look at the database's pages, before anything is changed and for a few seconds at most; 0 (also when there is none), or -1 with DB-UNSOUND or as db_migrate. */
int	 datadir_pages(const char *data, struct err *e);

#endif
