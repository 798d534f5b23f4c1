#ifndef HOCLIEU_ASK_LINK_H
#define HOCLIEU_ASK_LINK_H
/* From a lesson's page to the questions about it. */
#include <jansson.h>

#include "web/exchange.h"

struct item;

/** ask_link(ex, it, study, e): new {href, text}: where a pupil asks, or where the author reads what was asked; NULL for others. */
json_t	*ask_link(struct exchange *, const struct item *, int, struct err *);

#endif
