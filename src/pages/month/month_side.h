#ifndef HOCLIEU_MONTH_SIDE_H
#define HOCLIEU_MONTH_SIDE_H
/* Beside the month's tables: what is to be done with it, months that are closed. */
#include <jansson.h>

#include "pages/month/pg_month.h"

/** month_side(ex, p, model, e): "todo" and "closed" into ${model}; 0 or -1. */
int	 month_side(struct exchange *ex, const struct month_page *p,
	    json_t *model, struct err *e);
/** month_heads(ex, p, e): new [{name, text, tone, icon, word}]: each head of the school and what of the figures was confirmed; NULL on failure. */
json_t	*month_heads(struct exchange *ex, const struct month_page *p,
	    struct err *e);

#endif
