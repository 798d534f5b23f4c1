/* The route table: rows of all rooms in the order in which they are tried. */
#include <string.h>

#include "web/route.h"

static const struct route	*table[ROUTES_MAX];
static int			 count;

/* A fixed word goes before a name (":key"), a name before "the rest" ("*"). */
static int
route_rank(const char *segment)
{
	return (*segment == '*' ? 2 : *segment == ':' ? 1 : 0);
}

/*
 * The order of two patterns, segment by segment; 0 when both fit the same
 * paths, so that their order does not matter.
 */
static int
route_compare(const char *a, const char *b)
{
	size_t la, lb;
	int d;

	while (*a == '/' && *b == '/') {
		a++;
		b++;
		if ((d = route_rank(a) - route_rank(b)) != 0)
			return (d);
		la = strcspn(a, "/");
		lb = strcspn(b, "/");
		if (route_rank(a) == 0 && (d = strncmp(a, b, la < lb ? la :
		    lb)) != 0)
			return (d);
		if (route_rank(a) == 0 && la != lb)
			return (la < lb ? -1 : 1);
		a += la;
		b += lb;
	}
	return (*a == *b ? 0 : *a == '\0' ? -1 : 1);
}

void
route_clear(void)
{
	count = 0;
}

/*
 * Insertion sort: the table is made once at the start.  Rows that fit the same
 * paths are neighbours, so a row that stands twice is found among them.
 */
int
route_add(const struct route *rows, int n, struct err *e)
{
	int i, at, k;

	for (i = 0; i < n; i++) {
		if (count == ROUTES_MAX)
			return (err_set(e, ERR_FATAL, "ROUTE-MANY", "more than "
			    "%d routes", ROUTES_MAX));
		for (at = count; at > 0 && route_compare(rows[i].pattern,
		    table[at - 1]->pattern) < 0; at--)
			continue;
		for (k = at - 1; k >= 0 && route_compare(rows[i].pattern,
		    table[k]->pattern) == 0; k--)
			if (rows[i].host == table[k]->host &&
			    rows[i].methods & table[k]->methods)
				return (err_set(e, ERR_FATAL, "ROUTE-TWICE",
				    "%s stands twice", rows[i].pattern));
		memmove(&table[at + 1], &table[at], (size_t)(count - at) *
		    sizeof(*table));
		table[at] = &rows[i];
		count++;
	}
	return (0);
}

int
route_count(void)
{
	return (count);
}

/* ${i} is not checked: callers count to route_count(). */
const struct route *
route_at(int i)
{
	return (table[i]);
}
