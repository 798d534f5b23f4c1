#ifndef HOCLIEU_NIGHTLY_H
#define HOCLIEU_NIGHTLY_H
/* The runner's work of each night: `hoclieu backup --nightly` as a child. */
#include <sys/types.h>

#include "store/jobs.h"

struct nightly {
	pid_t		 pid;	/* 0: none under way */
	struct job	 job;
	int64_t		 told;	/* clock_ms of the last lease */
};

/** nightly_plan(db, e): add the job when there is none; in the caller's transaction. */
int	 nightly_plan(struct db *db, struct err *e);
/** nightly_next(now): the next 02:00 at the school after ${now}. */
int64_t	 nightly_next(int64_t now);
/** nightly_start(n, data, job, e): start the child for ${job}. */
int	 nightly_start(struct nightly *n, const char *data,
	    const struct job *job, struct err *e);
/** nightly_pump(n, db, e): renew the lease, take the child's end; -1 when the runner must end. */
int	 nightly_pump(struct nightly *n, struct db *db, struct err *e);
/** nightly_stop(n): end the child; the job stays due. */
void	 nightly_stop(struct nightly *n);

#endif
