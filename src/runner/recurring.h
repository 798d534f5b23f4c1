#ifndef HOCLIEU_RECURRING_H
#define HOCLIEU_RECURRING_H
/*
 * The jobs that nobody adds: sweep, nightly backup, fingerprints, PDFs that are
 * missing.  Without a look at them a job that was lost once would be lost until
 * the next start.
 */
#include "store/db.h"
#include "store/jobs.h"
#include "util/err.h"

#define RECURRING_EVERY_MS	3600000	/* between two looks */

/** recurring_start(db, data, e): at the runner's start, in the caller's transaction: all of them. */
int	 recurring_start(struct db *db, const char *data, struct err *e);
/**
 * recurring_look(db, e): hourly and when the clock has jumped, a transaction of
 * its own: the sweep and the nightly backup stand at a time that can be right,
 * and no other job waits for a day that the clock does not reach.
 */
int	 recurring_look(struct db *db, struct err *e);
/** recurring_sweep(db, data, job, e): the hourly round; its job then waits for the next hour. */
int	 recurring_sweep(struct db *db, const char *data,
	    const struct job *job, struct err *e);

#endif
