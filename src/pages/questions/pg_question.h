#ifndef HOCLIEU_PG_QUESTION_H
#define HOCLIEU_PG_QUESTION_H
/* One question: what the pupil reads, and what the teacher does with it. */
#include "web/exchange.h"

/** pg_question(ex, e): GET /questions/:key, as far as the reader's right goes. */
int	 pg_question(struct exchange *ex, struct err *e);
/**
 * pg_question_answer(ex, e): POST /questions/:key/answer: text, seen, show;
 * pg_question_show(ex, e): …/show: on; pg_question_hide(ex, e): …/hide: reason;
 * pg_question_hand(ex, e): …/hand: to.  For teachers of the class.
 */
int	 pg_question_answer(struct exchange *ex, struct err *e);
int	 pg_question_show(struct exchange *ex, struct err *e);
int	 pg_question_hide(struct exchange *ex, struct err *e);
int	 pg_question_hand(struct exchange *ex, struct err *e);

#endif
