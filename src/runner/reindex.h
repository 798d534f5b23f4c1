#ifndef HOCLIEU_REINDEX_H
#define HOCLIEU_REINDEX_H
/*
 * The job "places": packages that were checked before indexes had places to
 * begin from (parse/zippoint.h) are read once more, one at a time, and get a new
 * index.  Until then jumps in their films are unpacked in steps.
 */
#include <stdint.h>

#include "store/jobs.h"
#include "util/buf.h"
#include "util/code.h"

struct sandbox;

struct reindex {
	struct sandbox	*box;		/* NULL: none under way */
	struct job	 job;
	int		 fd;		/* of the object */
	int64_t		 after;		/* the package looked at last */
	int64_t		 told;		/* clock_ms, when the lease was renewed */
	char		 hash[CODE_HASH_HEX];
};

/** reindex_start(x, db, data, job, e): begin with the next package that needs it, or end the job.  0 or -1. */
int	 reindex_start(struct reindex *x, struct db *db, const char *data,
	    const struct job *job, struct err *e);
/** reindex_pump(x, db, data, e): take what is there; -1 when the runner must end. */
int	 reindex_pump(struct reindex *x, struct db *db, const char *data,
	    struct err *e);
/** reindex_stop(x): end the child; the job stays due. */
void	 reindex_stop(struct reindex *x);

#endif
