#ifndef HOCLIEU_REMARKS_H
#define HOCLIEU_REMARKS_H
/* One finding of the check as people read it. */
#include <jansson.h>

struct arena;

/**
 * remarks_make(a, lang, code, severity, place, params): new JSON {code,
 * severity, place, title, effect, repair}; ${params} is a JSON object of texts.
 */
json_t	*remarks_make(struct arena *a, const char *lang, const char *code,
	    const char *severity, const char *place, const char *params);

/**
 * remarks_group(a, lang, list): ${list} of remarks_make with their "params",
 * taken over, as a new list in which each code stands once: see
 * packages_findings.
 */
json_t	*remarks_group(struct arena *a, const char *lang, json_t *list);

#endif
