#ifndef HOCLIEU_TRIES_H
#define HOCLIEU_TRIES_H
/* Which try of a part is gone on with; for src/runtime alone (runtime.h has the rest). */
#include <stdint.h>

#include "store/db.h"
#include "util/err.h"

/* A part and its latest try. */
struct standing {
	int64_t	 attempt, entry;
	int	 tracked;	/* a SCO: assets, films and papers have one try for ever */
	int64_t	 n;		/* the latest try, 0: not begun */
	int	 over;		/* it was left completed, passed or failed, or given up */
	int	 written;	/* a lesson has written into it */
};

#define EXIT_LEFT	"left"	/* stored as the exit of a part that was closed without a status */

/**
 * tries_pause(exit): 1 when that exit word of a part that is done ends no try:
 * "suspend", and EXIT_LEFT, because who never says how far a pupil is keeps the
 * place in the bookmark alone.
 */
int	 tries_pause(const char *exit);
/** tries_standing(db, s, e): fill what is not known from the names in ${s}; 0 or -1. */
int	 tries_standing(struct db *db, struct standing *s, struct err *e);
/**
 * tries_choose(db, s, write, try, e): which try a launch of it goes on with or
 * begins, into ${try}; 0 after TRIES_MAX of them.  With ${write} the one that is
 * over is ended.  0 or -1.
 */
int	 tries_choose(struct db *db, const struct standing *s, int write,
	    int64_t *try, struct err *e);

#endif
