#ifndef HOCLIEU_PG_REVIEW_H
#define HOCLIEU_PG_REVIEW_H
/* What waits for this reviewer, oldest first, beside the one looked at. */
#include "web/exchange.h"

/** pg_review(ex, e): GET /review?item=KEY&p=: without item the oldest. */
int	 pg_review(struct exchange *, struct err *);
/** pg_review_post(ex, e): POST /review: "item", "do" = publish or return, "reason". */
int	 pg_review_post(struct exchange *, struct err *);

#endif
