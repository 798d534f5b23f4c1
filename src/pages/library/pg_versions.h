#ifndef HOCLIEU_PG_VERSIONS_H
#define HOCLIEU_PG_VERSIONS_H
/* The versions of an item, and two of them side by side. */
#include "web/exchange.h"

/**
 * pg_versions(ex, e): GET /items/:key/versions?from=NO&to=NO, or ?with=KEY: its
 * newest beside another item; for its author, who reviews it, the inspector.
 */
int	 pg_versions(struct exchange *ex, struct err *e);

#endif
