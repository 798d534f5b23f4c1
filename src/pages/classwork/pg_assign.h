#ifndef HOCLIEU_PG_ASSIGN_H
#define HOCLIEU_PG_ASSIGN_H
/*
 * Setting lessons.  One form for all of it: lessons, whom, when.  Every button
 * sends the whole form, so that it works without script and nothing is lost.
 */
#include "web/exchange.h"

/** pg_assign(ex, e): GET /assignments/new?item=KEY&class=KEY&group=KEY: the form, begun from there. */
int	 pg_assign(struct exchange *ex, struct err *e);
/**
 * pg_assign_post(ex, e): POST /assignments/new: do=find searches a lesson,
 * open=KEY shows the pupils of a class, do=set sets.
 */
int	 pg_assign_post(struct exchange *ex, struct err *e);

#endif
