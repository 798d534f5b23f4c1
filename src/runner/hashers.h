#ifndef HOCLIEU_HASHERS_H
#define HOCLIEU_HASHERS_H
/*
 * Children of the runner that answer password questions (store/shm.h): Argon2id
 * takes 64 MiB and a tenth of a second, which neither a worker nor the runner
 * has.  They hold the memory only while they hash.
 */
#include <stdint.h>
#include <sys/types.h>

#include "store/shm.h"
#include "util/err.h"

#define HASHERS_MAX	64	/* as the setting's bounds */

struct hashers {
	struct shm	*shm;
	int		 event;		/* semaphore the children sleep on */
	int		 n;		/* children */
	pid_t		 pid[HASHERS_MAX];
};

/**
 * hashers_start(h, shm, e): fork one a core; call before any database is open.
 * ${shm} NULL starts none.
 */
int	 hashers_start(struct hashers *h, struct shm *shm, struct err *e);
/** hashers_kick(h): there may be questions. */
void	 hashers_kick(struct hashers *h);
/**
 * hashers_mind(h, want, e): put dead ones' questions back and start new ones, as
 * many as ${want} says (the setting "hashers"; 0: one a core).
 */
int	 hashers_mind(struct hashers *h, int64_t want, struct err *e);
/** hashers_stop(h): end them. */
void	 hashers_stop(struct hashers *h);

#endif
