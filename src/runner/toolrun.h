#ifndef HOCLIEU_TOOLRUN_H
#define HOCLIEU_TOOLRUN_H
/*
 * A large foreign program (LibreOffice, poppler) over a stranger's file: a group
 * of processes of its own with limits of time, memory and file size; of the
 * machine's files it sees programs, libraries and letters, it changes one folder;
 * no network, no signal to others, no new rights (docs/preview.md).
 */
#include <stdint.h>
#include <sys/types.h>

#include "util/err.h"

struct toolrun {
	const char *const	*argv;		/* the program's absolute path first; NULL at the end */
	const char		*work;		/* absolute; the one folder that it may change, its home */
	unsigned		 seconds;	/* wall clock */
	uint64_t		 memory;	/* bytes that one of its processes may write to */
};

enum toolrun_end {
	TOOLRUN_ENDED,		/* by itself; its status */
	TOOLRUN_SLOW,		/* it was ended, with all it had started */
	TOOLRUN_CRASHED,	/* a signal ended it: a fault, or no memory within the limit */
	TOOLRUN_NO_WALLS,	/* this machine cannot hold it: it was not started */
	TOOLRUN_MISSING		/* the program could not be started */
};

/**
 * toolrun(t, end, status, e): run it and wait; SIGTERM to the caller ends it and
 * the caller.  ${status} is its exit status when it ended by itself.  0 or -1.
 */
int	 toolrun(const struct toolrun *t, enum toolrun_end *end, int *status,
	    struct err *e);

#endif
