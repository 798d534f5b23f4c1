#ifndef HOCLIEU_PG_REVIEW_H
#define HOCLIEU_PG_REVIEW_H
/* What waits for this reviewer, oldest first, beside the one looked at. */
#include "web/exchange.h"

/**
 * pg_review(ex, e): GET /review?item=KEY&show=PREVIEW&early=1&p=: without item
 * the oldest; early: what waits for the department, for a principal.
 */
int	 pg_review(struct exchange *ex, struct err *e);
/**
 * pg_review_post(ex, e): POST /review: "item", "seen" (its version), "do" =
 * approve, return, remark, drop:KEY, put:N (a ready reason); "reason", "twin";
 * "part", "page", "text" of a remark.
 */
int	 pg_review_post(struct exchange *ex, struct err *e);
/** pg_review_many(ex, e): GET /review/many: the queue as a table to tick. */
int	 pg_review_many(struct exchange *ex, struct err *e);
/** pg_review_many_post(ex, e): POST /review/many: "item" = KEY:VERSION …, "do" = approve or return, "reason". */
int	 pg_review_many_post(struct exchange *ex, struct err *e);
/** pg_review_xlsx(ex, e): GET /review.xlsx: the whole queue. */
int	 pg_review_xlsx(struct exchange *ex, struct err *e);
/** pg_review_rules(ex, e) / pg_review_rules_post(ex, e): /review/rules: steps and ready reasons, by the principal. */
int	 pg_review_rules(struct exchange *ex, struct err *e);
int	 pg_review_rules_post(struct exchange *ex, struct err *e);
/** pg_delegate(ex, e) / pg_delegate_post(ex, e) / pg_delegate_end(ex, e): /review/delegate: somebody in the own place. */
int	 pg_delegate(struct exchange *ex, struct err *e);
int	 pg_delegate_post(struct exchange *ex, struct err *e);
int	 pg_delegate_end(struct exchange *ex, struct err *e);

#endif
