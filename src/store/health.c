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
	/* Previews may wait for hours behind each other, which is no fault. */
	[HEALTH_OLDEST] = "SELECT coalesce(min(due), 0) FROM job "
	    "WHERE state = 'waiting' AND due <= :now "
	    "AND kind NOT IN ('rendition', 'renditions')",
	[HEALTH_UPLOADS] = "SELECT count(*) FROM upload WHERE state = 'open'",
	[HEALTH_OBJECTS] = "SELECT count(*) FROM object",
	[HEALTH_BYTES] = "SELECT coalesce(sum(bytes), 0) FROM object",
	[HEALTH_PERSONS] = "SELECT count(*) FROM person "
	    "WHERE disabled IS NULL AND password IS NOT NULL",
};

const struct sql_table health_sql = { "health", statements, HEALTH__MAX };

/* A figure without parameters. */
static int
health_number(struct db *db, int stmt, int64_t *out, struct err *e)
{
	return (db_number(db, &health_sql, stmt, NOARGS, out, e) < 0 ? -1 : 0);
}

/*
 * Jobs count as waiting once they are due; those planned for later are left
 * out.
 */
int
health_read(struct db *db, struct health *h, struct err *e)
{
	int64_t now = clock_now();

	memset(h, 0, sizeof(*h));
	if (db_number(db, &health_sql, HEALTH_WAITING, ARGS(I(":now", now)),
	    &h->jobs_waiting, e) < 0 ||
	    db_number(db, &health_sql, HEALTH_OLDEST, ARGS(I(":now", now)),
	    &h->oldest_job, e) < 0)
		return (-1);
	return (health_number(db, HEALTH_FAILED, &h->jobs_failed, e) != 0 ||
	    health_number(db, HEALTH_UPLOADS, &h->uploads_open, e) != 0 ||
	    health_number(db, HEALTH_OBJECTS, &h->objects, e) != 0 ||
	    health_number(db, HEALTH_BYTES, &h->object_bytes, e) != 0 ||
	    health_number(db, HEALTH_PERSONS, &h->persons, e) != 0 ? -1 : 0);
}
