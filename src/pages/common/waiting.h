#ifndef HOCLIEU_WAITING_H
#define HOCLIEU_WAITING_H
/* What waits for the viewer's review: shown by the shell and by pages, read once. */
#include "library/library.h"
#include "web/exchange.h"

/** waiting_queue(ex, e): the queue of this request's viewer; NULL on failure. */
const struct queue	*waiting_queue(struct exchange *ex, struct err *e);
/**
 * waiting_rows(ex, early, offset, limit, out, total, e): a page of one side of
 * it, and how many there are; count or -1.
 */
int	 waiting_rows(struct exchange *ex, int early, int offset, int limit,
	    struct item **out, int64_t *total, struct err *e);

#endif
