#ifndef HOCLIEU_WRITE_STATE_H
#define HOCLIEU_WRITE_STATE_H
/*
 * May the program write?  Not when the disk is nearly full, so that the work of people
 * does not end in the middle, and not after a write that the disk did not
 * keep.  The runner decides, shared memory tells everybody (store/shm.h).
 */
#include <stdint.h>

#include "util/err.h"

enum write_state {
	WRITE_OPEN,
	WRITE_FULL,	/* room is short; ends by itself when there is room */
	WRITE_FAULT	/* an fsync failed, or the file system takes no writes; ends when the disk keeps what is written */
};

#define WRITE_STATE_FAULT_MS	60000	/* after a fault nothing is written for so long */

/** write_state_floor(reserve): bytes free below which nothing is written. */
int64_t		 write_state_floor(int64_t reserve);
/**
 * write_state_room(was, free, reserve): WRITE_FULL or WRITE_OPEN for ${free} bytes
 * (negative: unknown); once closed it opens only at twice the floor, so that it
 * does not change back and forth.
 */
enum write_state	 write_state_room(enum write_state was, int64_t free,
			    int64_t reserve);
/** write_state_probe(data, e): does the disk keep what is written?  A small file is written, fsynced, read again and removed.  0 or -1. */
int		 write_state_probe(const char *data, struct err *e);
/** write_state_readonly(data): 1 when the file system says that it takes no writes. */
int		 write_state_readonly(const char *data);
/** write_state_is_fault(e): 1 when this error says that the disk did not keep, or does not take, a write. */
int		 write_state_is_fault(const struct err *e);

#endif
