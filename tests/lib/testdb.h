#ifndef HOCLIEU_TESTDB_H
#define HOCLIEU_TESTDB_H
/* A fresh database for tests that need no pages. */
#include "store/db.h"

struct testdb {
	struct db	*db;		/* writes; open a transaction when needed */
	char		 dir[200];
};

/** testdb_open(t): migrated, all tables open, clock at 2026-11-23 08:42 in Hanoi. */
void	 testdb_open(struct testdb *);
/** testdb_close(t): close and remove it. */
void	 testdb_close(struct testdb *);

#endif
