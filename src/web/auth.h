#ifndef HOCLIEU_AUTH_H
#define HOCLIEU_AUTH_H
/*
 * Passwords are hashed in the runner while the request waits (docs/architecture.md).
 * Call from a route's prepare: the first call asks and sets ex->waiting, the
 * re-run finds the answer.  Without a mailbox (tests) it hashes at once.
 */
#include "web/exchange.h"

/** auth_verify(ex, hash, password, good, e): ${good} 1/0 once not waiting. */
int	 auth_verify(struct exchange *ex, const char *hash,
	    const char *password, int *good, struct err *e);
/** auth_hash(ex, password, e): the new hash in ex->auth.hash once not waiting. */
int	 auth_hash(struct exchange *ex, const char *password, struct err *e);

#endif
