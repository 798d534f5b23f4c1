#ifndef HOCLIEU_SESSION_H
#define HOCLIEU_SESSION_H
/*
 * Sessions: random 256-bit tokens in a __Host- cookie, stored as digest only.
 * How one begins: people/signin.h.
 */
#include <stdint.h>

#include "store/db.h"
#include "util/code.h"
#include "util/err.h"

#define SESSION_TOKEN	53	/* 256 bits in base32 and the NUL */
#define SESSION_COOKIE	"__Host-hoclieu"

extern const struct sql_table session_sql;

/* A signed-in browser. */
struct session {
	int64_t	 id, person_id;
	char	 csrf[CODE_KEY];	/* token for forms of this session */
	int64_t	 last_used;
};

/** session_open(db, person, peer, agent, token, e): new; ${token} for the cookie. */
int	 session_open(struct db *db, int64_t person, const char *peer,
	    const char *agent, char token[SESSION_TOKEN], struct err *e);
/** session_find(db, token, s, e): 1 alive, 0 none, ended or expired, -1. */
int	 session_find(struct db *db, const char *token, struct session *s,
	    struct err *e);
/** session_was(db, token, e): 1 there is such a session, alive or run out; 0 none, -1. */
int	 session_was(struct db *db, const char *token, struct err *e);
/** session_touch(db, id, e): note the use (idle time-out runs from it). */
int	 session_touch(struct db *db, int64_t id, struct err *e);
/** session_end(db, person, id, e): end one of the person's; id 0 = all. */
int	 session_end(struct db *db, int64_t person, int64_t id, struct err *e);

#endif
