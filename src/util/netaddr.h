#ifndef HOCLIEU_NETADDR_H
#define HOCLIEU_NETADDR_H
/*
 * Network addresses as values: IPv4 and IPv6 in one form, blocks of them, and
 * which client stands behind a row of fronts (docs/front.md).
 */
#include <stddef.h>
#include <stdint.h>

#include "util/err.h"

#define NETADDR_TEXT	46	/* the longest text of an address with its NUL */
#define NETBLOCKS	32	/* blocks that one list may hold */
#define NETBLOCKS_TEXT	1600	/* bytes of such a list with its NUL */

/* An IPv4 address stands as ::ffff:a.b.c.d. */
struct netaddr {
	uint8_t	b[16];
};

struct netblock {
	struct netaddr	 addr;
	int		 bits;	/* of the 128; /8 of IPv4 is 104 */
};

struct netblocks {
	struct netblock	 row[NETBLOCKS];
	int		 n;
};

/** netaddr_parse(s, n, out): the ${n} bytes are an address and nothing else; 0 or -1. */
int	 netaddr_parse(const char *s, size_t n, struct netaddr *out);
/** netaddr_text(a, out): as people write it. */
void	 netaddr_text(const struct netaddr *a, char out[NETADDR_TEXT]);
/**
 * netaddr_budget(text, out): the name under which an address is counted: IPv4
 * as it is, IPv6 as its /64, because one household or machine has all of it.
 * What is no address is copied as it is.
 */
void	 netaddr_budget(const char *text, char out[NETADDR_TEXT]);
/**
 * netblocks_read(text, out, e): "10.0.0.0/8, ::1": addresses and blocks with
 * commas or blanks between.  0, or -1 with SETTING-ADDRESS.
 */
int	 netblocks_read(const char *text, struct netblocks *out, struct err *e);
/** netblocks_hold(l, a): 1 when a block of ${l} holds ${a}, else 0. */
int	 netblocks_hold(const struct netblocks *l, const struct netaddr *a);
/**
 * netaddr_behind(fronts, list, client): ${list} is the value of
 * X-Forwarded-For as a trusted front sent it.  The right-most address that is
 * no trusted front goes into ${client} (the left-most one, when all are).  0;
 * -1 when what is met on the way there is not an address.
 */
int	 netaddr_behind(const struct netblocks *fronts, const char *list,
	    struct netaddr *client);

#endif
