#ifndef HOCLIEU_AUDIT_H
#define HOCLIEU_AUDIT_H
/*
 * Who did what: append-only rows in the transaction of what was done, each carrying
 * the SHA-256 over the hash of the row before it and its own fields.  A row
 * that is changed, removed or inserted breaks the chain there; a chain
 * that is computed anew as a whole differs from the heads in
 * data/audit-anchor.txt and in every copy of that file (docs/trail.md).
 */
#include <stdint.h>

#include "store/db.h"
#include "util/code.h"

extern const struct sql_table audit_sql;

/**
 * audit_add(db, who, verb, kind, ref, note, e): ${who} is a person's id (0: the
 * program), ${verb} e.g. "sign-in", "submit"; ${kind} and ${ref} name the row;
 * ${note} is a short text without personal data of others, or NULL.
 */
int	 audit_add(struct db *db, int64_t who, const char *verb,
	    const char *kind, int64_t ref, const char *note, struct err *e);
/** audit_add_late(db, at, verb, kind, note, e): what the program did at ${at} and could not write then. */
int	 audit_add_late(struct db *db, int64_t at, const char *verb,
	    const char *kind, const char *note, struct err *e);
/**
 * audit_seal(db, e): chain the rows that have no hash yet (from before the
 * chain, or written by a statement of their own), in the caller's transaction.
 */
int	 audit_seal(struct db *db, struct err *e);

/* The end of the chain. */
struct audit_head {
	int64_t	 id, at;		/* 0: no rows */
	char	 hash[CODE_HASH_HEX];
};

/** audit_head(db, h, e): the newest row; 0 or -1. */
int	 audit_head(struct db *db, struct audit_head *h, struct err *e);
/**
 * audit_walk(db, broken, count, e): read the whole chain; the id of the first
 * row that does not fit into ${broken} (0: none), how many were read into
 * ${count}.  0 or -1.
 */
int	 audit_walk(struct db *db, int64_t *broken, int64_t *count,
	    struct err *e);
/** audit_hash_of(db, id, hash, e): the hash in row ${id}, "" when there is none; 0 or -1. */
int	 audit_hash_of(struct db *db, int64_t id, char hash[CODE_HASH_HEX],
	    struct err *e);
/**
 * audit_last(db, verb, at, note, size, e): when ${verb} was last written and
 * its note: 1; 0 never, then ${at} is 0 and ${note} ""; -1.
 */
int	 audit_last(struct db *db, const char *verb, int64_t *at, char *note,
	    size_t size, struct err *e);

#endif
