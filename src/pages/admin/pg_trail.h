#ifndef HOCLIEU_PG_TRAIL_H
#define HOCLIEU_PG_TRAIL_H
/* The trail for who answers for a unit: inspector, principal, administrator. */
#include <jansson.h>

#include "web/exchange.h"

/** pg_trail(ex, e): GET /trail?q=&verb=&kind=&from=&until=&who=&of=&p=: newest first. */
int	 pg_trail(struct exchange *ex, struct err *e);
/** pg_trail_xlsx(ex, e): GET /trail.xlsx with the same filter: at most 10,000 rows. */
int	 pg_trail_xlsx(struct exchange *ex, struct err *e);

#endif
