#ifndef HOCLIEU_DELEGATION_H
#define HOCLIEU_DELEGATION_H
/*
 * Somebody reviews for a while in a head's or principal's place.  What is lent
 * is the right to review alone, and never for the lender's own lessons; it ends
 * with its last day, with the lender's own right, or when it is taken back.
 */
#include <stdint.h>

#include "store/db.h"
#include "people/people.h"
#include "util/err.h"

struct arena;

extern const struct sql_table delegation_sql;

#define DELEGATION_DAYS	370	/* the longest */

/* A right that is lent, with its days. */
struct delegation {
	int64_t		 id, from_id, to_id;
	const char	*key;
	const char	*to, *to_honorific;
	enum role	 role;
	int		 from_day, until_day;	/* 20261123, the last one included */
};

/* Somebody who can be chosen in the form. */
struct colleague {
	int64_t		 id;
	const char	*key, *name, *honorific;
};

/**
 * delegation_add(db, who, role, to, from_day, until_day, e): ${who} lends the
 * own right ${role} to the person of key ${to}; in the caller's transaction,
 * with its audit row.  REJECT: NO-RIGHT (no such right of the own),
 * DELEGATE-TO (nobody of the staff of the own school), DELEGATE-DAYS.
 */
int	 delegation_add(struct db *db, const struct viewer *who, enum role role,
	    const char *to, int from, int until, struct err *e);
/** delegation_end(db, who, key, e): take one of the own back; NOT-FOUND. */
int	 delegation_end(struct db *db, const struct viewer *who,
	    const char *key, struct err *e);
/** delegation_of(db, a, person, out, e): what the person has lent that is not over, at most 50; count or -1. */
int	 delegation_of(struct db *db, struct arena *a, int64_t person,
	    struct delegation **out, struct err *e);
/** delegation_colleagues(db, a, who, out, e): staff of the school of ${who} by name, at most 200; count or -1. */
int	 delegation_colleagues(struct db *db, struct arena *a,
	    const struct viewer *v, struct colleague **out, struct err *e);

#endif
