#ifndef HOCLIEU_STANDING_H
#define HOCLIEU_STANDING_H
/*
 * May the program write?  Not when the disk is nearly full, so that what people
 * do does not end in the middle, and not after a write that the disk did not
 * keep.  The runner decides, shared memory tells everybody (store/shm.h).
 */
#include <stdint.h>

#include "util/err.h"

enum standing {
	STAND_OPEN,
	STAND_FULL,	/* room is short; ends by itself when there is room */
	STAND_FAULT	/* an fsync failed; ends when the disk keeps what is written */
};

#define STANDING_FAULT_MS	60000	/* after a fault nothing is written for so long */

/** standing_floor(reserve): bytes free below which nothing is written. */
int64_t		 standing_floor(int64_t);
/**
 * standing_room(was, free, reserve): STAND_FULL or STAND_OPEN for ${free} bytes
 * (negative: unknown); what was closed opens at twice the floor only, so that it
 * does not flicker.
 */
enum standing	 standing_room(enum standing, int64_t, int64_t);
/** standing_probe(data, e): does the disk keep what is written?  A small file, fsynced, read again, removed.  0 or -1. */
int		 standing_probe(const char *, struct err *);
/** standing_is_fault(e): 1 when this error says that the disk did not keep a write. */
int		 standing_is_fault(const struct err *);

#endif
