#ifndef HOCLIEU_JOBS_H
#define HOCLIEU_JOBS_H
/*
 * Work for the runner.  A job is added in the transaction that makes it due,
 * taken with a lease, and done in the transaction that stores its result; a
 * runner that dies loses the lease, not the job.
 */
#include <stdint.h>

#include "store/db.h"

struct job {
	int64_t	 id;
	char	 kind[24];	/* "finish", "check", "minutes", "sweep" */
	int64_t	 ref;		/* row the job is about */
	int	 tries;
};

#define JOBS_LEASE	60	/* seconds; jobs_progress renews it */
#define JOBS_TRIES	5	/* failures before a job is given up */
#define JOBS_DEATHS	12	/* starts before a job that ends the runner is given up */

extern const struct sql_table jobs_sql;

/** jobs_add(db, kind, ref, not_before, e): in the caller's transaction. */
int	 jobs_add(struct db *db, const char *kind, int64_t ref,
	    int64_t not_before, struct err *e);
/** jobs_take(db, lease, job, e): 1 took the oldest due one for ${lease} s, 0 none, -1. */
int	 jobs_take(struct db *db, int lease, struct job *job, struct err *e);
/** jobs_take_but(db, lease, kinds, job, e): the same, but none of the words of ${kinds}. */
int	 jobs_take_but(struct db *db, int lease, const char *except,
	    struct job *job, struct err *e);
/** jobs_take_this(db, lease, id, job, e): the same for the job ${id}; 0 when another has it. */
int	 jobs_take_this(struct db *db, int lease, int64_t id, struct job *job,
	    struct err *e);
/** jobs_done(db, id, e): in the transaction of its result. */
int	 jobs_done(struct db *db, int64_t id, struct err *e);
/** jobs_again(db, id, due, e): a job that recurs is over: the same row waits for ${due}, its tries begin anew. */
int	 jobs_again(struct db *db, int64_t id, int64_t due, struct err *e);
/**
 * jobs_hasten(db, except, latest, e): no job but those of kind ${except} waits
 * longer than until ${latest}, and no lease ends later: what a clock that stood in
 * the future has written is brought back.
 */
int	 jobs_hasten(struct db *db, const char *except, int64_t latest,
	    struct err *e);
/** jobs_failed(db, id, text, e): back into the queue with back-off; state "failed" after 5 tries. */
int	 jobs_failed(struct db *db, int64_t id, const char *text,
	    struct err *e);
/** jobs_progress(db, id, done, total, e): what people see meanwhile. */
int	 jobs_progress(struct db *db, int64_t id, int64_t done, int64_t total,
	    struct err *e);
/** jobs_find(db, kind, ref, done, total, e): 1 waiting or running, 0 none. */
int	 jobs_find(struct db *db, const char *kind, int64_t ref, int64_t *done,
	    int64_t *total, struct err *e);
/**
 * jobs_recover(db, e): put back the jobs that a runner held when it ended.  Only the
 * runner calls it, once it knows to be the only one.
 */
int	 jobs_recover(struct db *db, struct err *e);
/** jobs_retry(db, before, e): jobs that were given up before then start anew. */
int	 jobs_retry(struct db *db, int64_t before, struct err *e);
/** jobs_due(db, kind, ref, due, e): when that job is due, UTC seconds: 1; 0 there is none and ${due} is 0; -1. */
int	 jobs_due(struct db *db, const char *kind, int64_t ref, int64_t *due,
	    struct err *e);
/** jobs_next(db, next, e): when the next job is due, UTC seconds; ${next} is 0 when none waits.  0 or -1. */
int	 jobs_next(struct db *db, int64_t *next, struct err *e);

#endif
