#ifndef HOCLIEU_ITEM_GONE_H
#define HOCLIEU_ITEM_GONE_H
/* What stands where a withdrawn item was, and what stands in its place. */
#include <jansson.h>

#include "library/library.h"
#include "web/exchange.h"

/**
 * item_gone(ex, out, e): the withdrawn item that the path names, when the
 * viewer could have opened it while it was live: 1; else 0 (${e} keeps what it
 * holds); -1.
 */
int		 item_gone(struct exchange *ex, struct item **out,
		    struct err *e);
/** item_tombstone(ex, it, e): 410 and a page that says so, with the way to its successor. */
int		 item_tombstone(struct exchange *ex, const struct item *it,
		    struct err *e);
/** item_other(ex, id, out, e): new {title, href} of an item the viewer may see: 1; 0 there is none; -1. */
int		 item_other(struct exchange *ex, int64_t id, json_t **out,
		    struct err *e);
/** item_others(ex, it, e): new [{key, title}]: live items of the same lessons that could replace it; NULL on failure. */
json_t		*item_others(struct exchange *ex, const struct item *it,
		    struct err *e);

#endif
