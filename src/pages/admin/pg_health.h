#ifndef HOCLIEU_PG_HEALTH_H
#define HOCLIEU_PG_HEALTH_H
/* For whoever watches the server: is it there, does it read its data. */
#include "web/exchange.h"

/** pg_health(ex, e): GET /healthz: 200 {"ok":true}, or 503 when the data cannot be read. */
int	 pg_health(struct exchange *ex, struct err *e);

#endif
