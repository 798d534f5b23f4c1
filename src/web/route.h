#ifndef HOCLIEU_ROUTE_H
#define HOCLIEU_ROUTE_H
/*
 * The route table carries policy as columns; the dispatcher checks them, pages
 * assume them.  Each room of pages has its rows in src/pages/<room>/<room>_routes.c;
 * src/pages/routes.c puts them together when the program is loaded.
 */
#include <stddef.h>

#include "people/people.h"
#include "web/exchange.h"

/* access: who may come in.  Role bits are ROLE_BIT(ROLE_…) of people.h. */
#define ACCESS_PUBLIC	0x80000000u	/* anybody, signed in or not */
#define ACCESS_SIGNED	0x40000000u	/* anybody who is signed in */
#define ACCESS_TOKEN	0x20000000u	/* the handler checks a token itself */

enum csrf {
	CSRF_NONE,	/* safe methods; or ACCESS_TOKEN routes */
	CSRF_TOKEN	/* Origin is ours and _csrf field or x-csrf header fits */
};
enum cache {
	CACHE_NONE,	/* no-store: personal pages */
	CACHE_ASSET,	/* immutable, the URL names the content */
	CACHE_CONTENT	/* package files: private, immutable, ETag */
};
enum face { FACE_PAGE, FACE_JSON, FACE_TUS, FACE_CONTENT };	/* form of an error answer: page, JSON, tus protocol, short text for package files */

struct route {
	unsigned	 methods;	/* M_GET also answers HEAD */
	enum host_kind	 host;
	const char	*pattern;	/* "/items/:key"; "*" at the end takes the rest */
	unsigned	 access;
	enum csrf	 csrf;
	enum cache	 cache;
	enum face	 face;
	size_t		 body_max;	/* bytes; 0 = no body */
	/*
	 * prepare (may be NULL) runs on the read-only connection outside any
	 * transaction; it may do file work and may set ex->waiting = 1 and
	 * return 0 to be run again in some milliseconds.
	 * handle answers.  For GET/HEAD it runs on the read-only connection;
	 * else inside the batch's transaction (ex->db writes), maybe more than
	 * once: it must have no effect but through ex->db and the answer.
	 */
	int		(*prepare)(struct exchange *, struct err *);
	int		(*handle)(struct exchange *, struct err *);
	const char	*help;		/* one line, for docs and --routes */
};

#define ROUTES_MAX	512

/** route_clear(): an empty table. */
void		 route_clear(void);
/**
 * route_add(rows, n, e): ${rows}, which outlive the table, come into it, each
 * where it belongs: the dispatcher takes the first row that fits, so a word
 * stands before ":key" and ":key" before "*".  0, or -1 with ERR_FATAL
 * (ROUTE-TWICE) when two rows fit the same requests.
 */
int		 route_add(const struct route *rows, int n, struct err *e);
/** route_count(): rows in the table. */
int		 route_count(void);
/** route_at(i): row ${i} from 0 in the order in which they are tried. */
const struct route	*route_at(int i);

#endif
