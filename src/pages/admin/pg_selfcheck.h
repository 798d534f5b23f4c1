#ifndef HOCLIEU_PG_SELFCHECK_H
#define HOCLIEU_PG_SELFCHECK_H
/* Is all well here?  For the administrator, in plain words. */
#include "web/exchange.h"

/** pg_selfcheck(ex, e): GET /self-check: each thing with its state and what to do. */
int	 pg_selfcheck(struct exchange *ex, struct err *e);

#endif
