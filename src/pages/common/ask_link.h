#ifndef HOCLIEU_ASK_LINK_H
#define HOCLIEU_ASK_LINK_H
/* From a lesson's page to the questions about it. */
#include <jansson.h>

#include "web/exchange.h"

struct item;

/** ask_link(ex, it, study, out, e): new {href, text}: where a pupil asks, or where the author reads what was asked: 1; 0 for others; -1. */
int	 ask_link(struct exchange *ex, const struct item *it, int study,
	    json_t **out, struct err *e);

#endif
