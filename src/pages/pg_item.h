#ifndef HOCLIEU_PG_ITEM_H
#define HOCLIEU_PG_ITEM_H
/* One item: its page, its file, and what can be done with it. */
#include "web/exchange.h"

/** pg_item(ex, e): GET /items/:key. */
int	 pg_item(struct exchange *, struct err *);
/** pg_item_original(ex, e): GET /items/:key/original: the uploaded file, as an attachment. */
int	 pg_item_original(struct exchange *, struct err *);
/** pg_item_delete(ex, e): POST /items/:key/delete by its author. */
int	 pg_item_delete(struct exchange *, struct err *);
/** pg_item_withdraw(ex, e): POST /items/:key/withdraw. */
int	 pg_item_withdraw(struct exchange *, struct err *);
/** pg_item_publish(ex, e): POST /items/:key/publish by a reviewer. */
int	 pg_item_publish(struct exchange *, struct err *);
/** pg_item_return(ex, e): POST /items/:key/return with the field "reason". */
int	 pg_item_return(struct exchange *, struct err *);

struct item;
/** item_page(ex, it, reason, error, e): the page again, its return form filled. */
int	 item_page(struct exchange *, const struct item *, const char *,
	    const char *, struct err *);

#endif
