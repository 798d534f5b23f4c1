/* See testdb.h. */
#include "util/clock.h"

#include "tests/lib/testdb.h"

/* The clock stands at the same moment as in driver_new. */
void
testdb_open(struct testdb *t)
{
	tmpdata_new(&t->data);
	t->db = t->data.db;
	clock_set(clock_utc(2026, 11, 23) + 8 * 3600 + 42 * 60);
}

/* The clock runs again: the next test must not inherit it. */
void
testdb_close(struct testdb *t)
{
	tmpdata_free(&t->data);
	clock_set(0);
}
