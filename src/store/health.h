#ifndef HOCLIEU_HEALTH_H
#define HOCLIEU_HEALTH_H
/* A few figures of the whole store, for the administrator's home. */
#include <stdint.h>

#include "store/db.h"
#include "util/err.h"

extern const struct sql_table health_sql;

struct health {
	int64_t	 jobs_waiting, jobs_failed;	/* of the runner */
	int64_t	 oldest_job;			/* when the longest waiting was due, 0 */
	int64_t	 uploads_open;			/* not finished yet */
	int64_t	 objects, object_bytes;		/* files kept */
	int64_t	 persons;			/* who can sign in */
};

/** health_read(db, h, e): all figures; 0 or -1. */
int	 health_read(struct db *db, struct health *h, struct err *e);

#endif
