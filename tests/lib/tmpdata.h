#ifndef HOCLIEU_TEST_TMPDATA_H
#define HOCLIEU_TEST_TMPDATA_H
/* A data folder for tests of the lower floors: folders and an empty database. */
#include <stddef.h>

#include "store/db.h"

struct tmpdata {
	char		 dir[256];
	char		 path[300];	/* of the database */
	struct db	*db;		/* DB_WRITE, all tables open */
};

/* Made below TMPDIR; aborts the test program when that fails. */
void	 tmpdata_new(struct tmpdata *t);
void	 tmpdata_free(struct tmpdata *t);
/* Run ${sql}, plain and of the test's own; the first number it gives, or -1. */
long	 tmpdata_sql(struct tmpdata *t, const char *sql);

#endif
