#ifndef HOCLIEU_PG_ASK_H
#define HOCLIEU_PG_ASK_H
/* Questions on one lesson: where a pupil asks, and what its author reads. */
#include "web/exchange.h"

/** pg_ask(ex, e): GET /items/:key/ask?e=PART: the form, own questions on the lesson and those shown to the class. */
int	 pg_ask(struct exchange *ex, struct err *e);
/** pg_ask_post(ex, e): POST /items/:key/ask: text, part. */
int	 pg_ask_post(struct exchange *ex, struct err *e);
/** pg_item_questions(ex, e): GET /items/:key/questions: for the lesson's author, without names. */
int	 pg_item_questions(struct exchange *ex, struct err *e);

#endif
