#ifndef HOCLIEU_LINKS_H
#define HOCLIEU_LINKS_H
/* What addresses of pages hold: months, filters, histories of things. */
#include <jansson.h>

#include "web/exchange.h"

/** link_audit(ex, m, kind, key): "trail_href" into ${m}: where the history of that thing is, for who may read the trail. */
void	 link_audit(struct exchange *ex, json_t *m, const char *kind,
	    const char *key);
/**
 * link_month(s, year, month): "2026-10" as numbers; what is no month, or one
 * to come, gives the month at hand and -1.
 */
int	 link_month(const char *s, int *year, int *month);
/** link_query(ex, name, value): "&name=value" for a link; "" when ${value} is. */
const char	*link_query(struct exchange *ex, const char *name,
		    const char *value);

#endif
