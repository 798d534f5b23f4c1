#ifndef HOCLIEU_FORM_MODEL_H
#define HOCLIEU_FORM_MODEL_H
/* Fields of forms for the partial "field": what was typed, what was refused. */
#include <jansson.h>

#include "web/exchange.h"

/** form_field(ex, name, label, type, value): new field; ${label} is TR(…), ${type} "" is text. */
json_t	*form_field(struct exchange *ex, const char *name, const char *label,
	    const char *type, const char *value);
/** form_hint(ex, field, hint): ${hint} is TR(…). */
void	 form_hint(struct exchange *ex, json_t *f, const char *hint);
/** form_choice(field, value, label, selected): one more line of a select; ${label} is shown as it is. */
void	 form_choice(json_t *f, const char *value, const char *label,
	    int selected);
/** form_months(ex, field, first, last, now): a line for each month 202611 from ${first} to ${last}, ${now} selected. */
void	 form_months(struct exchange *ex, json_t *f, int first, int last,
	    int now);
/** form_refuse(ex, fields, e): put the words of the refusal ${e} beside its field in the list ${fields}; 1 when it has one there. */
int	 form_refuse(struct exchange *ex, json_t *fields, const struct err *e);
/** form_check(value, label, on): new {value, label, on} for a box to tick. */
json_t	*form_check(const char *value, const char *label, int on);
/** form_note(ex, model, e): the refusal ${e} as a note on top of ${model}'s page, with its code. */
void	 form_note(struct exchange *ex, json_t *model, const struct err *e);
/** form_fields(ex, model, fields, why): ${fields} into ${model}, which takes them over, with the refusal ${why} (NULL: none) beside its field, else as a note. */
void	 form_fields(struct exchange *ex, json_t *model, json_t *fields,
	    const struct err *why);
/** form_day(ex, day): the day 20261123 as "2026-11-23", as a date field of the browser holds it. */
const char	*form_day(struct exchange *ex, int day);
/** field_error(ex, e): the sentence of a refusal in the reader's language. */
const char	*field_error(struct exchange *ex, const struct err *e);

#endif
