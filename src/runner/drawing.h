#ifndef HOCLIEU_DRAWING_H
#define HOCLIEU_DRAWING_H
/* The runner's PDFs of minutes: `hoclieu minutes NUMBER` as a child with a limit of time. */
#include <sys/types.h>

#include "store/jobs.h"

struct drawing {
	pid_t		 pid;	/* 0: none under way */
	struct job	 job;
	int64_t		 began;	/* clock_ms */
};

/** drawing_plan(db, data, e): a job for each closing whose PDF is not there; in the caller's transaction. */
int	 drawing_plan(struct db *, const char *, struct err *);
/** drawing_start(d, data, job, e): start the child for ${job}; none may be under way. */
int	 drawing_start(struct drawing *, const char *, const struct job *,
	    struct err *);
/** drawing_pump(d, db, data, e): take the child's end, or end it when its time is over; -1 when the runner must end. */
int	 drawing_pump(struct drawing *, struct db *, const char *,
	    struct err *);
/** drawing_stop(d): end the child; the job stays due. */
void	 drawing_stop(struct drawing *);

#endif
