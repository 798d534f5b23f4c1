#ifndef HOCLIEU_PAGER_H
#define HOCLIEU_PAGER_H
/* Lists that page. */
#include <jansson.h>
#include <stdint.h>

#include "web/exchange.h"

/** pager_json(ex, base, page, size, total): model of the partial "pager", NULL when one page is all. ${base} ends in "?" or "&". */
json_t	*pager_json(struct exchange *ex, const char *base, int page, int size,
	    int64_t total);
/**
 * pager_open(ex, base, page, more): the same for a list whose length is not
 * counted; ${more}: there is a next page.  NULL when one page is all.
 */
json_t	*pager_open(struct exchange *ex, const char *base, int page, int more);

#endif
