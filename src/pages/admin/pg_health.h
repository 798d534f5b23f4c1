#ifndef HOCLIEU_PG_HEALTH_H
#define HOCLIEU_PG_HEALTH_H
/* For whoever watches the server: does it live, and can it do all its work. */
#include "web/exchange.h"

/** pg_health(ex, e): GET /healthz: 200 {"ok":true} from a server that lives. */
int	 pg_health(struct exchange *ex, struct err *e);
/**
 * pg_ready(ex, e): GET /readyz: 200 {"ok":true}, or 503 with the code of what is
 * missing: the disk is full or loses writes, the data cannot be read or did not
 * pass the last nightly verify.
 */
int	 pg_ready(struct exchange *ex, struct err *e);

#endif
