#ifndef HOCLIEU_REMARKS_MODEL_H
#define HOCLIEU_REMARKS_MODEL_H
/* Remarks of reviewers as the item's page, its form and the review desk show them. */
#include <jansson.h>

#include "web/exchange.h"

struct item;

/**
 * remarks_json(ex, it, e): new [{key, where, text, who, day, version, fixed,
 * mine, now (on the version at hand)}], oldest first; NULL on failure.
 */
json_t	*remarks_json(struct exchange *ex, const struct item *it,
	    struct err *e);

#endif
