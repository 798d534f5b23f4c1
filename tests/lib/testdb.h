#ifndef HOCLIEU_TESTDB_H
#define HOCLIEU_TESTDB_H
/* tmpdata.h with the clock of the stories, for tests that need no pages. */
#include "tests/lib/tmpdata.h"

struct testdb {
	struct db	*db;		/* of data: writes */
	struct tmpdata	 data;
};

/** testdb_open(t): migrated, all tables open, clock at 2026-11-23 08:42 in Hanoi. */
void	 testdb_open(struct testdb *t);
/** testdb_close(t): close and remove it. */
void	 testdb_close(struct testdb *t);

#endif
