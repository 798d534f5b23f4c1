#ifndef HOCLIEU_PG_ITEM_PICTURE_H
#define HOCLIEU_PG_ITEM_PICTURE_H
/* Thumbnails, for who may see the item. */
#include "web/exchange.h"

/** pg_item_picture(ex, e): GET /items/:key/picture/:hash: the small JPEG. */
int	 pg_item_picture(struct exchange *ex, struct err *e);

#endif
