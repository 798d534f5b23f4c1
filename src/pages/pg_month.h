#ifndef HOCLIEU_PG_MONTH_H
#define HOCLIEU_PG_MONTH_H
/* The month board: what every teacher's month stands at. */
#include <jansson.h>

#include "web/exchange.h"

/**
 * month_asked(s, year, month): "2026-10" as numbers; what is no month, or one
 * to come, gives the month at hand and -1.
 */
int	 month_asked(const char *, int *, int *);
/**
 * month_school(ex, key, schools, name, e): the viewer's school; for one above
 * the schools that of ${key}, or the first; all of them as [{name, href, here}]
 * into ${schools} (may be NULL) when there is a choice.  0: none.
 */
int64_t	 month_school(struct exchange *, const char *, json_t *, const char **,
	    struct err *);
/** pg_month(ex, e): GET /month?m=2026-10 (and school=KEY for an inspector). */
int	 pg_month(struct exchange *, struct err *);

#endif
