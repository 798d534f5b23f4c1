#ifndef HOCLIEU_CHECKS_H
#define HOCLIEU_CHECKS_H
/*
 * Checks under way: per package a sandboxed child that judges it and a child
 * that reads its hash again, both polled by the runner's loop.
 */
#include <poll.h>
#include <stdint.h>

#include "store/db.h"
#include "store/jobs.h"
#include "store/shm.h"
#include "util/err.h"

#define CHECKS_MAX	8	/* as setting "checks" allows */
#define CHECKS_FDS	(2 * CHECKS_MAX)

struct checks;

/** checks_new(data, db, shm): none under way; ${shm} may be NULL. */
struct checks	*checks_new(const char *data, struct db *db, struct shm *shm);
/** checks_free(c): end all children; their jobs stay for the next runner. */
void	 checks_free(struct checks *c);
/** checks_count(c): how many are under way. */
int	 checks_count(const struct checks *c);
/** checks_start(c, job, e): begin one; a job without work is ended at once. */
int	 checks_start(struct checks *c, const struct job *job, struct err *e);
/** checks_fds(c, fds): descriptors to poll into ${fds}; how many. */
int	 checks_fds(const struct checks *c, struct pollfd fds[CHECKS_FDS]);
/** checks_pump(c, e): take what is there, store results; -1 only on ERR_FATAL. */
int	 checks_pump(struct checks *c, struct err *e);

#endif
