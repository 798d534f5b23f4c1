#ifndef HOCLIEU_AUDIT_H
#define HOCLIEU_AUDIT_H
/* Who did what: append-only rows in the transaction of the deed. */
#include <stdint.h>

#include "store/db.h"

extern const struct sql_table audit_sql;

/**
 * audit_add(db, who, verb, kind, ref, note, e): ${who} is a person's id (0: the
 * program), ${verb} e.g. "sign-in", "submit"; ${kind} and ${ref} name the row;
 * ${note} is a short text without personal data of others, or NULL.
 */
int	 audit_add(struct db *, int64_t, const char *, const char *, int64_t,
	    const char *, struct err *);

#endif
