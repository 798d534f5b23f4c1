#ifndef HOCLIEU_PG_ITEM_H
#define HOCLIEU_PG_ITEM_H
/* One item: its page, its file, and what can be done with it. */
#include "web/exchange.h"

/** pg_item(ex, e): GET /items/:key. */
int	 pg_item(struct exchange *ex, struct err *e);
/** pg_item_original(ex, e): GET /items/:key/original: the uploaded file, as an attachment. */
int	 pg_item_original(struct exchange *ex, struct err *e);
/**
 * pg_item_delete, pg_item_recall, pg_item_revise, pg_item_discard,
 * pg_item_revive (ex, e): POST /items/:key/… by its author: a draft is deleted;
 * what is in review is taken back; a next version of a live item is begun with
 * its words, or dropped; what was withdrawn becomes a draft.
 */
int	 pg_item_delete(struct exchange *ex, struct err *e);
int	 pg_item_recall(struct exchange *ex, struct err *e);
int	 pg_item_revise(struct exchange *ex, struct err *e);
int	 pg_item_discard(struct exchange *ex, struct err *e);
int	 pg_item_revive(struct exchange *ex, struct err *e);
/** pg_item_audience(ex, e): POST /items/:key/audience: "audience", narrower than today's; at once. */
int	 pg_item_audience(struct exchange *ex, struct err *e);
/** pg_item_withdraw(ex, e): POST /items/:key/withdraw: "reason", "other" (key of what stands in its place). */
int	 pg_item_withdraw(struct exchange *ex, struct err *e);

struct item;
/** item_page(ex, it, reason, error, e): the page again, its withdraw form filled. */
int	 item_page(struct exchange *ex, const struct item *it,
	    const char *reason, const char *error, struct err *e);

#endif
