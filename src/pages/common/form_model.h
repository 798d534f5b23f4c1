#ifndef HOCLIEU_FORM_MODEL_H
#define HOCLIEU_FORM_MODEL_H
/* Fields of forms for the partial "field": what was typed, what was refused. */
#include <jansson.h>

#include "web/exchange.h"

/** form_field(ex, name, label, type, value): new field; ${label} is TR(…), ${type} "" is text. */
json_t	*form_field(struct exchange *, const char *, const char *,
	    const char *, const char *);
/** form_hint(ex, field, hint): ${hint} is TR(…). */
void	 form_hint(struct exchange *, json_t *, const char *);
/** form_choice(field, value, label, selected): one more line of a select; ${label} is shown as it is. */
void	 form_choice(json_t *, const char *, const char *, int);
/** form_months(ex, field, first, last, now): a line for each month 202611 from ${first} to ${last}, ${now} selected. */
void	 form_months(struct exchange *, json_t *, int, int, int);
/** form_refuse(ex, fields, e): put the words of the refusal ${e} beside its field in the list ${fields}; 1 when it has one there. */
int	 form_refuse(struct exchange *, json_t *, const struct err *);
/** form_check(value, label, on): new {value, label, on} for a box to tick. */
json_t	*form_check(const char *, const char *, int);
/** form_note(ex, model, e): the refusal ${e} as a note on top of ${model}'s page, with its code. */
void	 form_note(struct exchange *, json_t *, const struct err *);
/** field_error(ex, e): the sentence of a refusal in the reader's language. */
const char	*field_error(struct exchange *, const struct err *);

#endif
