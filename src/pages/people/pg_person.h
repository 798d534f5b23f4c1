#ifndef HOCLIEU_PG_PERSON_H
#define HOCLIEU_PG_PERSON_H
/* One person: facts, tasks, classes, and what the reader may do. */
#include "web/exchange.h"

/** pg_person(ex, e): GET /people/:key. */
int	 pg_person(struct exchange *ex, struct err *e);
/** pg_person_post(ex, e): POST /people/:key: other facts; PERSON-CHANGED when somebody else changed them meanwhile. */
int	 pg_person_post(struct exchange *ex, struct err *e);
/** pg_person_again(ex, why, e): the page with the refusal ${why}. */
int	 pg_person_again(struct exchange *ex, const struct err *why,
	    struct err *e);

#endif
