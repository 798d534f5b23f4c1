#ifndef HOCLIEU_REMARKS_H
#define HOCLIEU_REMARKS_H
/* One finding as people read it. */
#include <jansson.h>

struct arena;

/**
 * packages_words: (lang, text) gives the text in that language.  Catalogues
 * live two floors up: app_load sets it; NULL leaves the texts Vietnamese.
 */
extern const char	*(*packages_words)(const char *, const char *);

/**
 * remarks_make(a, lang, code, severity, place, params): new JSON {code,
 * severity, place, title, effect, repair}; ${params} is a JSON object of texts.
 */
json_t	*remarks_make(struct arena *, const char *, const char *, const char *,
	    const char *, const char *);

#endif
