#ifndef HOCLIEU_CLOCK_WATCH_H
#define HOCLIEU_CLOCK_WATCH_H
/*
 * Has somebody set the clock?  The runner compares it once a second with the time
 * since the machine's start, and at its own start with a mark that it left and with
 * the newest row of the trail.  What it finds stands in the trail and in the problem
 * log (CLOCK-JUMPED).
 *   ahead:  nothing expires, ends or is closed for a day of running by the new time
 *           (clock_due): it may be a slip of a digit
 *   back from there: what was stamped meanwhile is brought back to now, so that
 *           nothing lasts or waits until the clock has caught up
 *   back without having been ahead: perhaps the new time is the wrong one; rows are
 *           left as they are, and a jump ahead by as much is no jump
 */
#include <stdint.h>

#include "store/db.h"
#include "store/shm.h"
#include "util/err.h"

extern const struct sql_table clock_watch_sql;

struct clock_watch {
	int64_t	 wall;		/* seconds, at the last look */
	int64_t	 boot;		/* clock_boot_ms then */
	int64_t	 behind;	/* seconds that the clock may be behind: set back without having been ahead */
	int64_t	 until;		/* clock_boot_ms when the new time is believed, 0: it is */
	int64_t	 saved;		/* clock_boot_ms of the last mark, 0 none */
};

/** clock_watch_start(w, db, shm, e): compare with the mark and the trail; 0 or -1. */
int	 clock_watch_start(struct clock_watch *w, struct db *db,
	    struct shm *shm, struct err *e);
/** clock_watch_turn(w, db, shm, e): once a turn of the runner: 1 it jumped, 0, -1. */
int	 clock_watch_turn(struct clock_watch *w, struct db *db,
	    struct shm *shm, struct err *e);

#endif
