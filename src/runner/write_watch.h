#ifndef HOCLIEU_WRITE_WATCH_H
#define HOCLIEU_WRITE_WATCH_H
/*
 * The runner's look at the disk, once a second: may the program write?  What it
 * decides stands in shared memory (store/write_state.h).  Also the way of problems
 * from there into the database.
 */
#include "store/db.h"
#include "store/shm.h"
#include "util/err.h"

struct write_watch {
	const char	*data;
	struct shm	*shm;		/* NULL: nobody is told, nothing is done */
	int64_t		 looked;	/* clock_ms */
};

/**
 * write_watch_turn(w, db, e): look, and write down what waits.  ${db} NULL: only the
 * end of a fault is looked for.  0; -1 only a fresh process can go on.
 */
int	 write_watch_turn(struct write_watch *w, struct db *db, struct err *e);
/** write_watch_tell(w, place, why): a failure as a problem for the administrator's page. */
void	 write_watch_tell(struct write_watch *w, const char *place,
	    const struct err *why);

#endif
