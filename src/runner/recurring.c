/* Jobs that come again by themselves. */
#include "util/clock.h"

#include "library/intake.h"
#include "runner/nightly.h"
#include "runner/recurring.h"
#include "runner/render_job.h"
#include "runner/sweep.h"

#define SWEEP_EVERY	3600	/* seconds */
#define SWEEP_SOON	60	/* after a start, or when it was lost */

int
recurring_start(struct db *db, const char *data, struct err *e)
{
	if (jobs_add(db, "sweep", 0, clock_now() + SWEEP_SOON, e) != 0 ||
	    jobs_add(db, "prints", 0, 0, e) != 0 ||
	    jobs_add(db, "places", 0, clock_now(), e) != 0 ||
	    jobs_add(db, "renditions", 0, clock_now(), e) != 0 ||
	    nightly_plan(db, e) != 0)
		return (-1);
	return (render_job_plan(db, data, e));
}

/*
 * One of them that is not there, was given up, or is planned later than
 * ${latest}, is due at ${at}. One that runs is left alone by jobs_add.
 */
static int
stands(struct db *db, const char *kind, int64_t latest, int64_t at,
    struct err *e)
{
	int64_t done, total, due;
	int rc;

	if ((rc = jobs_find(db, kind, 0, &done, &total, e)) < 0 ||
	    jobs_due(db, kind, 0, &due, e) < 0)
		return (-1);
	if (rc == 1 && due <= latest)
		return (0);
	log_line("warn", "JOB-MISSING", "%s is planned anew", kind);
	return (jobs_add(db, kind, 0, at, e));
}

int
recurring_look(struct db *db, struct err *e)
{
	int64_t now = clock_now(), night = nightly_next(now);

	if (intake_begin(db, e) != 0)
		return (-1);
	if (stands(db, "sweep", now + SWEEP_EVERY, now + SWEEP_SOON, e) == 0 &&
	    stands(db, "nightly", night, night, e) == 0 &&
	    jobs_hasten(db, "nightly", now + SWEEP_EVERY, e) == 0)
		return (db_commit(db, e));
	db_rollback(db);
	return (-1);
}

/*
 * The round is safe to repeat, so a crash after it costs nothing.
 */
int
recurring_sweep(struct db *db, const char *data, const struct job *job,
    struct err *e)
{
	if (sweep_all(db, data, e) != 0)
		return (-1);
	return (intake_again(db, job->id, clock_now() + SWEEP_EVERY, e));
}
