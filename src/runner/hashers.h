#ifndef HOCLIEU_HASHERS_H
#define HOCLIEU_HASHERS_H
/*
 * Children of the runner that answer password questions (store/shm.h): Argon2id
 * takes 64 MiB and a tenth of a second, which neither a worker nor the runner
 * has.  They hold the memory only while they hash.
 */
#include <sys/types.h>

#include "store/shm.h"
#include "util/err.h"

#define HASHERS	2

struct hashers {
	struct shm	*shm;
	int		 event;		/* semaphore the children sleep on */
	pid_t		 pid[HASHERS];
};

/**
 * hashers_start(h, shm, e): fork them; call before any database is open.
 * ${shm} NULL starts none.
 */
int	 hashers_start(struct hashers *h, struct shm *shm, struct err *e);
/** hashers_kick(h): there may be questions. */
void	 hashers_kick(struct hashers *h);
/** hashers_mind(h, e): put dead ones' questions back and start new ones. */
int	 hashers_mind(struct hashers *h, struct err *e);
/** hashers_stop(h): end them. */
void	 hashers_stop(struct hashers *h);

#endif
