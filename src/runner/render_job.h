#ifndef HOCLIEU_RENDER_JOB_H
#define HOCLIEU_RENDER_JOB_H
/* The runner's PDFs of minutes: `hoclieu minutes NUMBER` as a child with a limit of time. */
#include <sys/types.h>

#include "store/jobs.h"

struct render_job {
	pid_t		 pid;	/* 0: none under way */
	struct job	 job;
	int64_t		 began;	/* clock_ms */
};

/** render_job_plan(db, data, e): a job for each closing whose PDF is not there; in the caller's transaction. */
int	 render_job_plan(struct db *db, const char *data, struct err *e);
/** render_job_start(d, data, job, e): start the child for ${job}; none may be under way. */
int	 render_job_start(struct render_job *d, const char *data,
	    const struct job *job, struct err *e);
/** render_job_pump(d, db, data, e): take the child's end, or end it when its time is over; -1 when the runner must end. */
int	 render_job_pump(struct render_job *d, struct db *db, const char *data,
	    struct err *e);
/** render_job_stop(d): end the child; the job stays due. */
void	 render_job_stop(struct render_job *d);

#endif
