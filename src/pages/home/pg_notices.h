#ifndef HOCLIEU_PG_NOTICES_H
#define HOCLIEU_PG_NOTICES_H
/* What puts notices away. */
#include "web/exchange.h"

/** pg_notices_seen(ex, e): POST /notices/seen, field id (none: all): put away, back to the home. */
int	 pg_notices_seen(struct exchange *ex, struct err *e);

#endif
