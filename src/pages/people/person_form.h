#ifndef HOCLIEU_PERSON_FORM_H
#define HOCLIEU_PERSON_FORM_H
/* Fields of a person in forms. */
#include <jansson.h>

#include "people/persons.h"
#include "web/exchange.h"

/** person_form_read(ex, f): what was typed; the unit is left to the caller. */
void	 person_form_read(struct exchange *ex, struct person_form *f);
/** person_form_of(ex, p, f): what the form holds before anything is typed. */
void	 person_form_of(struct exchange *ex, const struct person *p,
	    struct person_form *f);
/**
 * person_form_fields(ex, f, school, list, e): the fields of ${f} appended to
 * ${list}; the unit is chosen among those of ${school}.  0 or -1.
 */
int	 person_form_fields(struct exchange *ex, const struct person_form *f,
	    int64_t school, json_t *list, struct err *e);
/** person_form_unit(ex, school, unit, e): the unit that was chosen, of ${school}, which it is when none was.  0 or -1. */
int	 person_form_unit(struct exchange *ex, int64_t school, int64_t *unit,
	    struct err *e);
/** person_form_was(ex, p): what the person was when the form was made, so that a change in between is seen. */
const char	*person_form_was(struct exchange *ex, const struct person *p);

#endif
