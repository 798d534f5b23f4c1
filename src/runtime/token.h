#ifndef HOCLIEU_TOKEN_H
#define HOCLIEU_TOKEN_H
/*
 * The right to read and write one attempt on the content origin, in the path:
 *
 *	b64url( u8 version 1 | u64 attempt | u64 expiry, UTC seconds
 *	      | 10 bytes visit | HMAC-SHA-256 of "token" and all before )
 *
 * big-endian.  A visit is one page load of the wrapper: 48 bits of its time in
 * milliseconds and 32 random bits, written as 20 hexadecimal digits, so that
 * visits sort by time as text.  A valid signature is not enough: the caller that checks a
 * token also asks whether the attempt is revoked.
 */
#include <stdint.h>

#include "util/err.h"

#define TOKEN_MAX	96		/* with its NUL */
#define TOKEN_VISIT	21
#define TOKEN_LIFE	(8 * 3600)	/* seconds */

/* What a signed token says. */
struct token {
	int64_t	 attempt_id;
	int64_t	 expires;
	char	 visit[TOKEN_VISIT];
};

/** token_visit(out): a fresh visit, later than all before it. */
void	 token_visit(char out[TOKEN_VISIT]);
/** token_visit_at(visit): its time, UTC seconds; -1 when it is none. */
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
