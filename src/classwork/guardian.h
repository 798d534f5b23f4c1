#ifndef HOCLIEU_GUARDIAN_H
#define HOCLIEU_GUARDIAN_H
/*
 * A guardian's code opens the work of one pupil, to be read, without an account.
 * It is derived from data/secret, the pupil's key and a turn (how often it was issued), so that the paper with it can
 * be printed again; only its digest is stored.  A new turn ends the old code and
 * every pass that it opened.
 */
#include <stdint.h>

#include "store/db.h"
#include "people/people.h"
#include "util/err.h"

struct arena;

#define GUARDIAN_CODE	15	/* "K7M2-9QXF-4TRC" and the NUL: 53 bits */
#define GUARDIAN_PASS	128	/* with its NUL */
#define GUARDIAN_LIFE	(30 * 86400)	/* seconds a pass is good for */

/** guardian_derive(secret, pupil_key, turn, out): the code of that turn. */
void	 guardian_derive(const uint8_t secret[32], const char *key,
	    int64_t turn, char out[GUARDIAN_CODE]);
/**
 * guardian_clean(typed, out): what was typed as a code: case, spaces and
 * dashes do not matter, and B is read as 8, S as 5, Z as 2.  0, or -1 (${out} then holds a
 * code that nobody has): the caller looks it up all the same, so that the time of the answer tells nothing.
 */
int	 guardian_clean(const char *typed, char out[GUARDIAN_CODE]);

/* A pupil as the page of slips prints it. */
struct guardian_row {
	int64_t		 person_id, issued;
	const char	*key, *name;
	const char	*code;		/* "": none, or not of this secret */
};
/** guardian_class(db, a, secret, class, out, e): pupils in the order of the register; count or -1. */
int	 guardian_class(struct db *db, struct arena *a,
	    const uint8_t secret[32], int64_t class, struct guardian_row **out,
	    struct err *e);
/**
 * guardian_issue(db, secret, who, person, verb, e): a fresh code for the pupil;
 * an earlier one no longer works.  ${verb} "code" or "code-renew" for the audit.  The
 * right was checked before.  0 or -1.
 */
int	 guardian_issue(struct db *db, const uint8_t secret[32],
	    const struct viewer *who, int64_t person, const char *verb,
	    struct err *e);
/**
 * guardian_find(db, a, secret, typed, key, turn, e): 1 and the pupil's key and
 * turn; 0 unknown, old, or of a pupil who was shut out; -1.
 */
int	 guardian_find(struct db *db, struct arena *a, const uint8_t secret[32],
	    const char *typed, const char **key, int64_t *turn, struct err *e);

/** guardian_pass_make(secret, pupil_key, turn, out): a signed pass for GUARDIAN_LIFE from now. */
void	 guardian_pass_make(const uint8_t secret[32], const char *key,
	    int64_t turn, char out[GUARDIAN_PASS]);
/**
 * guardian_pass_read(db, secret, pass, person, e): 1 and the pupil's row while
 * the pass is unchanged, not expired, of the present turn, and the pupil's account not disabled;
 * 0 else; -1.
 */
int	 guardian_pass_read(struct db *db, const uint8_t secret[32],
	    const char *pass, int64_t *person, struct err *e);
/** guardian_pupil(db, a, person, name, class, e): name and this year's class ("" without); 0 or -1. */
int	 guardian_pupil(struct db *db, struct arena *a, int64_t person,
	    const char **name, const char **class, struct err *e);

#endif
