#ifndef HOCLIEU_PG_ASSIGNMENTS_H
#define HOCLIEU_PG_ASSIGNMENTS_H
/* Lessons that were set, for who set them and who answers for the classes. */
#include <jansson.h>

#include "web/exchange.h"

/**
 * pg_assignments(ex, e): GET /assignments?w=&all=&p=: ${w} "over" or "all", else
 * running; ${all} 1: also what others set to the viewer's classes.
 */
int	 pg_assignments(struct exchange *, struct err *);
/** pg_assignments_xlsx(ex, e): GET /assignments.xlsx, the same choice, all pages. */
int	 pg_assignments_xlsx(struct exchange *, struct err *);
/**
 * home_set(ex, e): new {rows: [{href, title, due, sum, n, done}], any} for the
 * card on a teacher's home; NULL for one without classes, or on failure.
 */
json_t	*home_set(struct exchange *, struct err *);

#endif
