#ifndef HOCLIEU_PG_ASSIGNMENTS_H
#define HOCLIEU_PG_ASSIGNMENTS_H
/* Lessons that were set, for who set them and who answers for the classes. */
#include <jansson.h>

#include "web/exchange.h"

/**
 * pg_assignments(ex, e): GET /assignments?w=&all=&p=: ${w} "over" or "all", else
 * running; ${all} 1: also what others set to the viewer's classes.
 */
int	 pg_assignments(struct exchange *ex, struct err *e);
/** pg_assignments_xlsx(ex, e): GET /assignments.xlsx, the same choice, all pages. */
int	 pg_assignments_xlsx(struct exchange *ex, struct err *e);
/**
 * home_set(ex, out, e): new {rows: [{href, title, due, sum, n, done}], any} for
 * the card on a teacher's home: 1; 0 for one without classes (${out} NULL); -1.
 */
int	 home_set(struct exchange *ex, json_t **out, struct err *e);

#endif
