#ifndef HOCLIEU_SIGNIN_H
#define HOCLIEU_SIGNIN_H
/*
 * Deciding a sign-in, and slowing down who guesses passwords without holding up
 * who does not (docs/signin.md).
 */
#include <stdint.h>

#include "people/realm.h"
#include "store/db.h"
#include "store/shm.h"
#include "util/code.h"
#include "util/err.h"

extern const struct sql_table signin_sql;

/* Who tries to sign in, and from where. */
struct signin_try {
	const uint8_t	*secret;	/* 32 bytes: data/secret */
	const char	*login;		/* as people_login() gives it, or what no account has */
	int64_t		 realm;		/* of that school (people/realm.h); 0: of any, -1: of none */
	const char	*peer;		/* the client's address */
	const char	*device;	/* the browser's mark (device.h), or NULL */
};

/*
 * What a sign-in is decided from; the same shape whether the login exists or
 * not.
 */
struct credential {
	int64_t	 person_id;		/* 0: nobody of that name */
	char	 account[REALM_ACCOUNT];	/* how it is counted and marked, also when nobody */
	char	 hash[CODE_PWHASH];	/* a hash that fits nothing when nobody */
	int64_t	 wait;			/* seconds until the next try is allowed */
	int	 device;		/* 1: a browser that has this account's seal */
	enum shm_lane lane;		/* where its question waits */
	int	 spared;		/* 1: nobody's, and not worth a hasher's time */
};

/** signin_credential(db, t, c, e): what sign-in needs to decide; 0 or -1. */
int	 signin_credential(struct db *db, const struct signin_try *t,
	    struct credential *c, struct err *e);
/**
 * signin_failed(db, t, c, guessed, e): count a failure of the try that ${c} was
 * made for.  ${guessed} 1: so many that it belongs into the trail (said once).
 * 0 or -1.
 */
int	 signin_failed(struct db *db, const struct signin_try *t,
	    const struct credential *c, int *guessed, struct err *e);
/** signin_succeeded(db, t, c, e): forget the failures that it makes good; 0 or -1. */
int	 signin_succeeded(struct db *db, const struct signin_try *t,
	    const struct credential *c, struct err *e);

/**
 * signin_own_wait(db, secret, person, wait, e), signin_own_failed(db, secret,
 * person, e), signin_own_good(db, secret, person, e): the same for somebody who
 * is signed in and gives the old password for a new one; what others type wrong
 * does not count there.  Seconds into ${wait}.  0 or -1.
 */
int	 signin_own_wait(struct db *db, const uint8_t secret[32],
	    int64_t person, int64_t *wait, struct err *e);
int	 signin_own_failed(struct db *db, const uint8_t secret[32],
	    int64_t person, struct err *e);
int	 signin_own_good(struct db *db, const uint8_t secret[32],
	    int64_t person, struct err *e);

/**
 * signin_code_failed(db, secret, peer, e), signin_code_pause(db, secret, peer,
 * ms, e): wrong guardians' codes of an address: count one; how long the answer
 * to a wrong one is held back, into ${ms}.  A right one is never held.  0 or -1.
 */
int	 signin_code_failed(struct db *db, const uint8_t secret[32],
	    const char *peer, struct err *e);
int	 signin_code_pause(struct db *db, const uint8_t secret[32],
	    const char *peer, int64_t *ms, struct err *e);

/** signin_trim(db, e): keep the newest 20,000 rows of strangers; 0 or -1. */
int	 signin_trim(struct db *db, struct err *e);

#endif
