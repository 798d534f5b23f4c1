#ifndef HOCLIEU_TOKEN_H
#define HOCLIEU_TOKEN_H
/*
 * The right to read and write one attempt on the content origin, in the path:
 *
 *	b64url( u8 version 1 | u64 attempt | u64 expiry, UTC seconds
 *	      | 10 bytes visit | HMAC-SHA-256 of "token" and all before )
 *
 * big-endian.  A visit is one sitting of a launch of a part.  Its name, 20
 * lower-case hexadecimal digits, sorts as text in the order of the launches: 48
 * bits, of which the highest is set and the others are the launch's number
 * within the attempt, 20 random bits, and 12 bits that number the sittings of
 * the launch.  The server names sitting 0; the wrapper counts on from there
 * without asking, for each document of the lesson that begins anew.  Numbers,
 * because a clock may be set back.
 * Until schema 16 the 48 bits were the milliseconds of the clock; such names,
 * whose highest bit is not set, may still come from the journal of a device,
 * and sort before all numbered ones.  A valid signature is not enough: the
 * caller that checks a token also asks whether the attempt is revoked.
 */
#include <stdint.h>

#include "util/err.h"

#define TOKEN_MAX	96		/* with its NUL */
#define TOKEN_VISIT	21
#define TOKEN_LAUNCH	17		/* digits that all sittings of a launch begin with */
#define TOKEN_LIFE	(8 * 3600)	/* seconds */

/* What a signed token says. */
struct token {
	int64_t	 attempt_id;
	int64_t	 expires;
	char	 visit[TOKEN_VISIT];
};

/** token_visit(number, out): a name for the launch of that number, from 1; its sitting 0. */
void	 token_visit(int64_t number, char out[TOKEN_VISIT]);
/** token_visit_from(number, out): sorts before all launches from that number on; 0: before all visits. */
void	 token_visit_from(int64_t number, char out[TOKEN_VISIT]);
/** token_visit_any(out): sorts behind all visits: a token of it opens whatever the attempt's devices have left. */
void	 token_visit_any(char out[TOKEN_VISIT]);
/** token_visit_sitting(visit, n, out): the name of sitting ${n} of the launch of ${visit}; above 4095 the last there is. */
void	 token_visit_sitting(const char *visit, int n, char out[TOKEN_VISIT]);
/** token_visit_n(visit): which sitting of its launch a visit is, from 0. */
int	 token_visit_n(const char *visit);
/** token_visit_number(visit): the launch's number, 0 of an old name, -1 when it is no name. */
int64_t	 token_visit_number(const char *visit);
/** token_visit_at(visit): the time of an old name, UTC seconds; -1 for all others. */
int64_t	 token_visit_at(const char *visit);
/** token_make(secret, attempt, visit, out): for TOKEN_LIFE from now. */
void	 token_make(const uint8_t secret[32], int64_t attempt,
	    const char *visit, char out[TOKEN_MAX]);
/**
 * token_read(secret, text, t, e): 0, or -1 with TOKEN-FORGED, or with
 * TOKEN-EXPIRED (then ${t} is filled all the same).
 */
int	 token_read(const uint8_t secret[32], const char *text, struct token *t,
	    struct err *e);
/** token_for(t, attempt, e): 0 when it is of that attempt, else TOKEN-OTHER. */
int	 token_for(const struct token *t, int64_t attempt, struct err *e);

#endif
