#ifndef HOCLIEU_NOTICE_H
#define HOCLIEU_NOTICE_H
/*
 * Notices: messages on a person's home page until they are put away.  There is
 * one at a time of a kind about one thing; when it is sent again it counts as
 * new again.
 */
#include <stdint.h>

#include "store/db.h"
#include "util/err.h"

struct arena;

extern const struct sql_table notice_sql;

/* A message that waits on somebody's home page. */
struct notice {
	int64_t		 id, at;
	const char	*kind;		/* words in src/pages/home/notices.c */
	const char	*what, *href;
	const char	*from, *from_honorific;	/* "" for the program */
};

/**
 * notice_add(db, to, from, kind, what, href, e): for person ${to}, caused by
 * ${from} (0: the program), about ${what}, leading to the own path ${href}; in
 * the caller's transaction.  Nobody gets a notice of what they did themselves.  0 or -1.
 */
int	 notice_add(struct db *db, int64_t to, int64_t from, const char *kind,
	    const char *what, const char *href, struct err *e);
/** notice_list(db, a, person, limit, out, total, e): open ones, newest first; count or -1. */
int	 notice_list(struct db *db, struct arena *a, int64_t person, int limit,
	    struct notice **out, int64_t *total, struct err *e);
/** notice_seen(db, person, id, e): put one of the person's away; id 0 = all.  0 or -1. */
int	 notice_seen(struct db *db, int64_t person, int64_t id, struct err *e);
/** notice_over(db, person, kind, href, e): what it asked for is done; person 0 = everybody.  0 or -1. */
int	 notice_over(struct db *db, int64_t person, const char *kind,
	    const char *href, struct err *e);

#endif
