#ifndef HOCLIEU_RUNNER_H
#define HOCLIEU_RUNNER_H
/* The process behind the pages: jobs, checks, password hashing. */
#include "store/shm.h"

/**
 * runner_main(data, shm): work until SIGTERM or SIGINT; 0, or 1 when something
 * failed that only a fresh process may try again (serve starts one).  ${shm}
 * NULL: no passwords, and jobs are looked for once a second.
 */
int	 runner_main(const char *data, struct shm *shm);
/**
 * runner_lock(data, ms, e): the lock that one runner per data folder holds, as
 * a descriptor to close; -1 with RUNNER-TWICE when another has had it for
 * ${ms} milliseconds.
 */
int	 runner_lock(const char *data, int patience, struct err *e);
/**
 * runner_once(data): do all that is due now and return: 0, or 1 when a job
 * failed (tests, `hoclieu ingest`).
 */
int	 runner_once(const char *data);

#endif
