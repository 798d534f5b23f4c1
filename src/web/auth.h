#ifndef HOCLIEU_AUTH_H
#define HOCLIEU_AUTH_H
/*
 * Passwords are hashed in the runner while the request waits (docs/architecture.md).
 * Call from a route's prepare: the first call asks and sets ex->waiting, the
 * re-run finds the answer.  Without a mailbox (tests) it hashes at once.
 */
#include "store/shm.h"
#include "web/exchange.h"

enum auth_state {
	AUTH_NONE,	/* nothing asked yet */
	AUTH_ASKED,	/* waiting for a slot (slot -1) or for its answer */
	AUTH_SPARED,	/* waiting as if it had been asked */
	AUTH_ANSWERED
};

/* A question about a password. */
struct auth_question {
	enum shm_lane	 lane;
	const char	*account;	/* whose password: few questions of one are asked at once */
	const char	*hash;		/* stored, for auth_verify */
	const char	*password;	/* as it was typed */
};

/** auth_asked(ex): 1 when the question stands before the hashers or is answered. */
int	 auth_asked(const struct exchange *ex);
/** auth_verify(ex, q, good, e): ${good} 1/0 once not waiting; LOGIN-BUSY when it waited too long. */
int	 auth_verify(struct exchange *ex, const struct auth_question *q,
	    int *good, struct err *e);
/**
 * auth_spare(ex): the password of nobody: takes as long as a question takes
 * just now, without asking.  Waiting or answered with "no".
 */
void	 auth_spare(struct exchange *ex);
/** auth_busy(ex): 1 when questions wait for a hasher. */
int	 auth_busy(const struct exchange *ex);
/** auth_hash(ex, account, password, e): the new hash in ex->auth.hash once not waiting. */
int	 auth_hash(struct exchange *ex, const char *account,
	    const char *password, struct err *e);
/** auth_again(ex): for a second question of the same request. */
void	 auth_again(struct exchange *ex);

#endif
