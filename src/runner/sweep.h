#ifndef HOCLIEU_SWEEP_H
#define HOCLIEU_SWEEP_H
/*
 * What is over goes: unfinished uploads past their time, files without a row,
 * refused files past their time, ended sessions, old previews.  Rows first,
 * files after their commit.
 */
#include "store/db.h"
#include "util/err.h"

extern const struct sql_table sweep_sql;

/** sweep_all(db, data, e): the hourly round; 0 or -1 (the rest comes next time). */
int	 sweep_all(struct db *db, const char *data, struct err *e);
/** sweep_upload(db, data, upload, e): remove the partial file of a cancelled upload. */
int	 sweep_upload(struct db *db, const char *data, int64_t upload,
	    struct err *e);
/** sweep_objects(db, data, e): remove objects and indexes nothing needs any more. */
int	 sweep_objects(struct db *db, const char *data, struct err *e);

#endif
