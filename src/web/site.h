#ifndef HOCLIEU_SITE_H
#define HOCLIEU_SITE_H
/* Which host names may set cookies for each other. */

/**
 * site_same(a, b): 1 when the host names ${a} and ${b} lie, as far as can be told
 * without the list of all registries, in one registrable domain, so that pages
 * of one can plant cookies for the other.
 */
int	 site_same(const char *a, const char *b);

#endif
