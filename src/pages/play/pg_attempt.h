#ifndef HOCLIEU_PG_ATTEMPT_H
#define HOCLIEU_PG_ATTEMPT_H
/* One pupil's run of one lesson, as the teacher sees it. */
#include "web/exchange.h"

/** pg_attempt(ex, e): GET /attempts/:key: parts, status, score, time, answers. */
int	 pg_attempt(struct exchange *ex, struct err *e);

#endif
