#ifndef HOCLIEU_SESSION_H
#define HOCLIEU_SESSION_H
/*
 * Sign-in: sessions are random 256-bit tokens in a __Host- cookie, stored as
 * digest only; failures are slowed down per account and per address.
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

/*
 * What a sign-in is decided from; the same shape whether the login exists or
 * not.
 */
struct credential {
	int64_t	 person_id;		/* 0: nobody of that name */
	char	 hash[CODE_PWHASH];	/* a hash that fits nothing when nobody */
	int64_t	 wait;			/* seconds until the next try is allowed */
};
/** session_credential(db, login, peer, c, e): what sign-in needs to decide. */
int	 session_credential(struct db *db, const char *login, const char *peer,
	    struct credential *c, struct err *e);
/** session_failed(db, login, peer, e): count a failure; 2, 4, 8 … 300 s back-off. */
int	 session_failed(struct db *db, const char *login, const char *peer,
	    struct err *e);
/**
 * session_code_wait(db, peer, wait, e), session_code_failed(db, peer, e): the
 * same for guardians' codes, by address alone, because many families share one.
 * Seconds until the next try into ${wait}; five wrong ones are free, then 2, 4 …
 * 60 s.  0 or -1.
 */
int	 session_code_wait(struct db *db, const char *peer, int64_t *wait,
	    struct err *e);
int	 session_code_failed(struct db *db, const char *peer, struct err *e);
/** session_succeeded(db, login, peer, e): forget the failures. */
int	 session_succeeded(struct db *db, const char *login, const char *peer,
	    struct err *e);

#endif
