#ifndef HOCLIEU_PG_PERSONS_H
#define HOCLIEU_PG_PERSONS_H
/* Persons of a school: the list, and the form for a new one. */
#include "web/exchange.h"

/** pg_persons(ex, e): GET /people: found by name, login, code; by task, class, unit. */
int	 pg_persons(struct exchange *ex, struct err *e);
/** pg_person_new(ex, e): GET /people/new: the form. */
int	 pg_person_new(struct exchange *ex, struct err *e);
/** pg_person_new_post(ex, e): POST /people/new: person, task and class at once. */
int	 pg_person_new_post(struct exchange *ex, struct err *e);

#endif
