#ifndef HOCLIEU_PG_LEAVE_H
#define HOCLIEU_PG_LEAVE_H
/* Leave and part time: who owes less, on which days, and why. */
#include "web/exchange.h"

/** pg_leave(ex, e): GET /month/leave: the list and, for the principal, its form. */
int	 pg_leave(struct exchange *ex, struct err *e);
/** pg_leave_post(ex, e): POST /month/leave: person, from, until, factor (per cent still owed), note: a new leave. */
int	 pg_leave_post(struct exchange *ex, struct err *e);
/** pg_leave_end_post(ex, e): POST /month/leave/:id/end: last: an earlier last day. */
int	 pg_leave_end_post(struct exchange *ex, struct err *e);

#endif
