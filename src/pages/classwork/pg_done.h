#ifndef HOCLIEU_PG_DONE_H
#define HOCLIEU_PG_DONE_H
/* All that a pupil has finished. */
#include "web/exchange.h"

/** pg_done(ex, e): GET /done?p=: the pupil's own finished lessons, latest first. */
int	 pg_done(struct exchange *ex, struct err *e);

#endif
