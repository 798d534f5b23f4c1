#ifndef HOCLIEU_PG_QUESTIONS_H
#define HOCLIEU_PG_QUESTIONS_H
/* Questions of a pupil, of a teacher's classes, and how many there are. */
#include "web/exchange.h"

struct class_scope;

/**
 * pg_questions(ex, e): GET /questions.  A pupil: own ones and those shown to
 * the class.  Staff: of the classes in sight; ?f=open, answered, all, ?c= class,
 * ?i= lesson.  Inspector, and ?v=numbers for principals: numbers only.
 */
int	 pg_questions(struct exchange *ex, struct err *e);
/** pg_questions_xlsx(ex, e): GET /questions.xlsx: what the page of staff or inspector shows, all rows. */
int	 pg_questions_xlsx(struct exchange *ex, struct err *e);
/** questions_pupil(ex, e): the page of a pupil. */
int	 questions_pupil(struct exchange *ex, struct err *e);
/** questions_numbers(ex, s, e), questions_numbers_xlsx(ex, s, e): twelve months of the school in sight; ${s} stays the caller's. */
int	 questions_numbers(struct exchange *ex, const struct class_scope *s,
	    struct err *e);
int	 questions_numbers_xlsx(struct exchange *ex,
	    const struct class_scope *s, struct err *e);

#endif
