#ifndef HOCLIEU_PG_ITEM_MANY_H
#define HOCLIEU_PG_ITEM_MANY_H
/* Many dropped files filed in one table. */
#include "web/exchange.h"

/** pg_item_many(ex, e): GET /items/file: own drafts without a lesson, a row each. */
int	 pg_item_many(struct exchange *ex, struct err *e);
/**
 * pg_item_many_post(ex, e): POST /items/file: "item" names the rows, "title.KEY",
 * "lesson.KEY", "kind.KEY" their fields, "source" and "licence" are for all;
 * "do" = save or submit.  Rows that are refused come back filled, the others
 * are stored.
 */
int	 pg_item_many_post(struct exchange *ex, struct err *e);

#endif
