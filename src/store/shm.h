#ifndef HOCLIEU_SHM_H
#define HOCLIEU_SHM_H
/*
 * Memory shared by supervisor, runner and workers: a memfd with an eventfd,
 * both inherited through exec by number (environment HOCLIEU_SHM="memfd:eventfd").
 * It never touches a disk, so it may hold a password for a moment.
 */
#include <stdint.h>
#include <sys/types.h>

#include "util/err.h"

#define SHM_SLOTS	32	/* processes that may promise room */
#define SHM_PASSWORD	512	/* bytes with the NUL; longer ones fit nothing */

struct shm;

enum shm_op { SHM_VERIFY = 1, SHM_HASH = 2 };

/*
 * Where a question about a password waits, best first (docs/signin.md).  Every
 * lane has its own room and its share of the hashers.
 */
enum shm_lane {
	SHM_KNOWN,	/* signed in, or from a browser that knows the account */
	SHM_FIRST,	/* an account at which nobody has failed of late */
	SHM_BUSY,	/* the same, from an address with many failures */
	SHM_AGAIN,	/* after failures */
	SHM_LANES
};

struct shm_question {
	enum shm_op	 op;
	enum shm_lane	 lane;
	uint64_t	 tag;		/* of the account, 0 none: few of one tag are asked at once */
	const char	*password;
	const char	*hash;		/* "" for SHM_HASH */
};

/** shm_create(e): make it and put HOCLIEU_SHM into the environment. */
struct shm	*shm_create(struct err *e);
/** shm_attach(e): map what HOCLIEU_SHM names; NULL with ${e} when there is none. */
struct shm	*shm_attach(struct err *e);
/** shm_detach(s): unmap; the memory lives on in the others.  NULL is fine. */
void		 shm_detach(struct shm *s);
/** shm_wake(s): tell the runner that there is work (job or password); NULL is fine. */
void		 shm_wake(struct shm *s);
/** shm_event_fd(s): the descriptor the runner polls. */
int		 shm_event_fd(struct shm *s);
/**
 * shm_generation(s) / shm_bump(s): changes whenever access, settings or
 * objects may have changed; bump after the commit.  shm_bump(NULL) is fine.
 */
uint64_t	 shm_generation(struct shm *s);
void		 shm_bump(struct shm *s);

/**
 * shm_write_state(s) / shm_set_write_state(s, standing): whether the program may write
 * (enum write_state of store/write_state.h; 0, it may, for NULL).  shm_write_state_since(s):
 * clock_ms when that was set.
 */
int		 shm_write_state(struct shm *s);
void		 shm_set_write_state(struct shm *s, int standing);
int64_t		 shm_write_state_since(struct shm *s);
/**
 * shm_fault_since(s) / shm_fault_written(s): UTC seconds when the last fault began
 * that nobody has written down yet, 0 none / it stands in the trail now.
 */
int64_t		 shm_fault_since(struct shm *s);
void		 shm_fault_written(struct shm *s);

/** shm_distrust(s) / shm_set_distrust(s, seconds): how far clock_due() stays behind clock_now() (runner/clock_watch.h). */
int64_t		 shm_distrust(struct shm *s);
void		 shm_set_distrust(struct shm *s, int64_t seconds);

/**
 * shm_hopeless(s) / shm_take_hopeless(s): a process could not start for what the next
 * one will meet again (db_beyond_repair) / the supervisor: how many since it asked last.
 */
void		 shm_hopeless(struct shm *s);
int		 shm_take_hopeless(struct shm *s);

/**
 * shm_promise(s, slot, bytes): the process of ${slot} (0 to SHM_SLOTS - 1) has
 * promised so many bytes of the disk to bodies that are on their way; replaces
 * what it said before.  shm_promised(s): the sum over all processes; 0 for NULL.
 */
void		 shm_promise(struct shm *s, int slot, int64_t bytes);
int64_t		 shm_promised(struct shm *s);

/**
 * shm_worker(s, slot): this process is the one of ${slot} from now on: what one
 * that died there promised and asked is nobody's any more.
 */
void		 shm_worker(struct shm *s, int slot);

/**
 * problem_queue_put(s, p): a problem for the runner to write down; the caller
 * never waits; what finds no room is dropped (the log line exists anyway).
 * shm_told(s, p): runner: take one; 1, or 0 when there is none.  NULL is fine.
 */
struct problem;
void		 problem_queue_put(struct shm *s, const struct problem *p);
int		 shm_told(struct shm *s, struct problem *p);

/**
 * shm_ask(s, q, turn): put a question into a free slot; its number, or -1 when
 * its lane or its tag has no room (ask again later).  ${turn} tells a slot's uses
 * apart.
 */
int		 shm_ask(struct shm *s, const struct shm_question *q,
		    uint32_t *turn);
/** shm_drop(s, slot, turn): who asked is gone: the slot is free, whatever became of the question. */
void		 shm_drop(struct shm *s, int i, uint32_t turn);
/** shm_waiting(s), shm_waiting_in(s, lane): questions that no hasher has taken yet, all or of one lane. */
int		 shm_waiting(struct shm *s);
int		 shm_waiting_in(struct shm *s, enum shm_lane lane);
/** shm_took(s): ms that a question of SHM_FIRST or SHM_BUSY takes just now, waiting included. */
int64_t		 shm_took(struct shm *s);
/**
 * shm_answer(s, slot, turn, good, hash): 1 answered (slot freed and wiped), 0
 * not yet, -1 lost (the runner died or 10 s are over; slot freed).
 */
int		 shm_answer(struct shm *s, int i, uint32_t turn, int *good,
		    char hash[128]);
/**
 * shm_serve(s): hasher: answer one waiting question; 1 did, 0 nothing to do just
 * now: while questions wait, ask again after a moment.
 */
int		 shm_serve(struct shm *s);
/**
 * shm_recover(s, pid): put back the question that the hasher ${pid}, which has ended, was
 * working on (0: all questions); how many.
 */
int		 shm_recover(struct shm *s, pid_t pid);

#endif
