#ifndef HOCLIEU_ROUTES_H
#define HOCLIEU_ROUTES_H
/* All rooms of pages together, and what the web floor calls upwards. */
#include "util/err.h"

/**
 * pages_load(e): put the rooms' rows into the route table (web/route.h) and name
 * the functions that the web floor calls in pages.  0, or -1 (ROUTE-TWICE).
 */
int	 pages_load(struct err *e);

#endif
