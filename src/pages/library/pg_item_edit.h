#ifndef HOCLIEU_PG_ITEM_EDIT_H
#define HOCLIEU_PG_ITEM_EDIT_H
/* Filing one item: the form, and the search for lessons beside it. */
#include "web/exchange.h"

/** pg_item_edit(ex, e): GET /items/:key/edit by its author. */
int	 pg_item_edit(struct exchange *ex, struct err *e);
/**
 * pg_item_edit_post(ex, e): POST /items/:key/edit, field "do": "save", "submit"
 * or "find" (search lessons without script); "use" takes a suggested title.
 */
int	 pg_item_edit_post(struct exchange *ex, struct err *e);
/** pg_lesson_search(ex, e): GET /lessons/search?q=: fragment with lessons to tick. */
int	 pg_lesson_search(struct exchange *ex, struct err *e);

#endif
