#ifndef HOCLIEU_RULES_SCHOOL_H
#define HOCLIEU_RULES_SCHOOL_H
/* The school whose rules a page shows. */
#include "web/exchange.h"

/**
 * rules_school(ex, school, name, e): the school whose rules a page is about:
 * the viewer's own, else field school of the query; 1 when the viewer leads it,
 * 0 when the viewer may only read, -1.
 */
int	 rules_school(struct exchange *ex, int64_t *school, const char **name,
	    struct err *e);

#endif
