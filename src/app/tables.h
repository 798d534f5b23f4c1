#ifndef HOCLIEU_TABLES_H
#define HOCLIEU_TABLES_H
/* All SQL tables of the program, for whoever opens a connection. */
#include "store/db.h"

extern const struct sql_table *const app_tables[];
extern const int app_ntables;

/**
 * tables_with(data, mode, more, nmore, e): the database of the folder ${data}
 * with all tables of the program and ${nmore} (at most 4) of the caller's own;
 * as db_open.
 */
struct db	*tables_with(const char *data, enum db_mode mode,
		    const struct sql_table *const *more, int nmore,
		    struct err *e);

#endif
