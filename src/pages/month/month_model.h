#ifndef HOCLIEU_MONTH_MODEL_H
#define HOCLIEU_MONTH_MODEL_H
/* The month's duty as pages show it: ready words, ready links. */
#include <jansson.h>

#include "quota/quota.h"
#include "web/exchange.h"

/** month_own(ex, m, t, e): the month at hand of the viewer alone into ${m}, and the viewer's row in it into ${t}: 1; 0 for one who owes nothing (${t} NULL); -1. */
int	 month_own(struct exchange *ex, struct quota_month *m,
	    const struct quota_teacher **t, struct err *e);
/** month_hero(ex, m, t, e): new {text, duty, counted, owed, until, left, slots} for the hero of a page of the teacher that ${t} is about; NULL on failure. */
json_t	*month_hero(struct exchange *ex, const struct quota_month *m,
	    const struct quota_teacher *t, struct err *e);
/** month_card(ex, m, t): new {title, counted, until}, the same in three lines. */
json_t	*month_card(struct exchange *ex, const struct quota_month *m,
	    const struct quota_teacher *t);


#endif
