/* A few figures of the whole store. */
#include <string.h>

#include "util/clock.h"

#include "store/health.h"

enum {
	HEALTH_WAITING, HEALTH_FAILED, HEALTH_OLDEST, HEALTH_UPLOADS,
	HEALTH_OBJECTS, HEALTH_BYTES, HEALTH_PERSONS, HEALTH__MAX
};

static const char *const statements[HEALTH__MAX] = {
	[HEALTH_WAITING] = "SELECT count(*) FROM job WHERE state = 'running' "
	    "OR (state = 'waiting' AND due <= :now)",
	[HEALTH_FAILED] = "SELECT count(*) FROM job WHERE state = 'failed'",
	[HEALTH_OLDEST] = "SELECT coalesce(min(due), 0) FROM job "
	    "WHERE state = 'waiting' AND due <= :now",
	[HEALTH_UPLOADS] = "SELECT count(*) FROM upload WHERE state = 'open'",
	[HEALTH_OBJECTS] = "SELECT count(*) FROM object",
	[HEALTH_BYTES] = "SELECT coalesce(sum(bytes), 0) FROM object",
	[HEALTH_PERSONS] = "SELECT count(*) FROM person "
	    "WHERE disabled IS NULL AND password IS NOT NULL",
};

const struct sql_table health_sql = { "health", statements, HEALTH__MAX };

static int64_t
number(struct db *db, int stmt, struct err *e)
{
	return (db_one(db, &health_sql, stmt, NOARGS, 0, e));
}

int
health_read(struct db *db, struct health *h, struct err *e)
{
	int64_t now = clock_now();

	memset(h, 0, sizeof(*h));
	h->jobs_waiting = db_one(db, &health_sql, HEALTH_WAITING,
	    ARGS(I(":now", now)), 0, e);
	h->oldest_job = db_one(db, &health_sql, HEALTH_OLDEST,
	    ARGS(I(":now", now)), 0, e);
	h->jobs_failed = number(db, HEALTH_FAILED, e);
	h->uploads_open = number(db, HEALTH_UPLOADS, e);
	h->objects = number(db, HEALTH_OBJECTS, e);
	h->object_bytes = number(db, HEALTH_BYTES, e);
	h->persons = number(db, HEALTH_PERSONS, e);
	return (e->level > ERR_WARN ? -1 : 0);
}
