#ifndef HOCLIEU_SHM_LAYOUT_H
#define HOCLIEU_SHM_LAYOUT_H
/*
 * What the shared memory holds, for the two files that work in it: shm.c and
 * mailbox.c.
 */
#include <stdatomic.h>
#include <stdint.h>

#include "util/code.h"
#include "store/problems.h"
#include "store/shm.h"

#define MAGIC		0x686c73686d303037ULL	/* "hlshm007" */
#define SLOTS		160
#define TOOK_MS		120	/* what is said before a question was answered */
#define TOLD		128	/* problems that wait for the runner */

/*
 * FREE > FILLING (by the worker) > WAITING > WORKING (in a hasher) > ANSWERING
 * > DONE > FREE.
 */
enum slot_state { FREE, FILLING, WAITING, WORKING, ANSWERING, DONE };

struct slot {
	_Atomic uint64_t	 word;		/* turn << 8 | state */
	_Atomic int64_t		 since;		/* clock_ms of the question */
	_Atomic int32_t		 pid;		/* hasher at work */
	_Atomic int32_t		 asker;		/* shm_worker's slot of who asked */
	_Atomic uint64_t	 tag;
	_Atomic int32_t		 lane;
	int32_t			 op, good;
	char			 password[SHM_PASSWORD];
	char			 hash[CODE_PWHASH];
};

/* A problem on its way from a worker to the runner, which writes it down. */
struct told {
	_Atomic int32_t		 state;		/* FREE, FILLING, DONE */
	struct problem		 problem;
};

/*
 * The whole of the shared memory; magic also names the version of this layout.
 */
struct shared {
	uint64_t		 magic;
	_Atomic uint64_t	 generation;
	_Atomic int32_t		 standing;
	_Atomic int64_t		 stood;		/* clock_ms */
	_Atomic int64_t		 fault;		/* UTC seconds: since when WRITE_FAULT */
	_Atomic int64_t		 distrust;	/* seconds that the clock is not believed */
	_Atomic int32_t		 hopeless;	/* starts that failed for good */
	_Atomic int64_t		 promised[SHM_SLOTS];	/* bytes of disk, each by its process alone */
	_Atomic int64_t		 again;		/* clock_ms when one of SHM_AGAIN was taken */
	_Atomic uint32_t	 picks;		/* questions that hashers took, for the lanes' shares */
	_Atomic int64_t		 took;		/* ms of a question, waiting included: running means … */
	_Atomic int64_t		 hashed;	/* … and of the hash alone */
	struct slot		 slot[SLOTS];
	struct told		 told[TOLD];
};

struct shm {
	struct shared	*m;
	int		 event;
	int		 asker;		/* of this process (shm_worker) */
};

#endif
