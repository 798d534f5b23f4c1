#ifndef HOCLIEU_FORM_H
#define HOCLIEU_FORM_H
/*
 * Form fields: application/x-www-form-urlencoded bodies and queries.  Each
 * keeps what was typed, so that a refused form comes back filled.
 */
#include <jansson.h>
#include <stddef.h>
#include <stdint.h>

#include "web/exchange.h"

/** form_of(ex): the body's fields, parsed once; at most 2,000 fields. */
struct form	*form_of(struct exchange *ex);
/** form_query(ex): the query's fields. */
struct form	*form_query(struct exchange *ex);
/** form_text(f, name): text_clean'ed value, "" when missing or not UTF-8. */
const char	*form_text(struct form *f, const char *name);
/** form_raw(f, name): as typed (NFC, line ends kept), NULL when missing. */
const char	*form_raw(struct form *f, const char *name);
/** form_all(f, name, i): the i-th value of a repeated field, or NULL. */
const char	*form_all(struct form *f, const char *name, int want);
/** form_int(f, name, min, max, missing): number, ${missing} when absent or bad. */
int64_t		 form_int(struct form *f, const char *name, int64_t min,
		    int64_t max, int64_t missing);
/**
 * form_at(f, i, name): the value of the i-th field as typed and its ${name};
 * NULL behind the last one.  Fields that are not UTF-8 have the value "".
 */
const char	*form_at(struct form *f, int i, const char **name);
/** form_json(f): all fields as {name: text} (last value wins), to refill pages. */
json_t		*form_json(struct form *f);
/**
 * form_kept(f): what a person typed, [{name, value}] in its order, to be sent
 * again later: without the form's token and without passwords.
 */
json_t		*form_kept(struct form *f);
/** url_encode(arena, s): ${s} for use as a query value or path part. */
struct arena;
char		*url_encode(struct arena *a, const char *s);
/**
 * url_decode(arena, s, n, plus): percent-decoded once; NULL when a % is not
 * followed by two digits or the result holds NUL.  ${plus}: + is a space.
 */
char		*url_decode(struct arena *a, const char *s, size_t n, int plus);

#endif
