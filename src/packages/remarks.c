/*
 * Findings of the check in the reader's language: the rows of parse/findings.c
 * with their parameters filled in.
 */
#include <string.h>

#include "util/arena.h"
#include "util/buf.h"

#include "parse/findings.h"
#include "words/i18n.h"
#include "packages/packages.h"

#include "packages/remarks.h"

/* ${text} in ${lang} with each {{name}} replaced by that text of ${params}. */
static char *
remarks_filled(struct arena *a, const char *lang, const char *text,
    const json_t *params)
{
	struct buf b = { 0 };
	const char *open, *close;
	char *name, *out;

	text = i18n_text(lang, text);
	while ((open = strstr(text, "{{")) != NULL &&
	    (close = strstr(open, "}}")) != NULL) {
		buf_put(&b, text, (size_t)(open - text));
		name = arena_strndup(a, open + 2, (size_t)(close - open - 2));
		if (json_is_string(json_object_get(params, name)))
			buf_puts(&b, json_string_value(json_object_get(params,
			    name)));
		text = close + 2;
	}
	buf_puts(&b, text);
	out = arena_strdup(a, b.p);
	buf_free(&b);
	return (out);
}

/*
 * For every page that shows findings, so that they read the same everywhere.
 * Parameters come from the package (names of files, for example); the templates
 * escape them like all else.
 */
json_t *
remarks_make(struct arena *a, const char *lang, const char *code,
    const char *severity, const char *place, const char *params)
{
	const struct finding_text *t = findings_find(code);
	json_t *p = json_loads(params, 0, NULL), *out;

	/* A code that a newer program wrote is still shown, by its name. */
	out = json_pack("{s:s,s:s,s:s,s:s,s:s,s:s}", "code", code,
	    "severity", severity, "place", place,
	    "title", t != NULL ? remarks_filled(a, lang, t->title, p) : code,
	    "effect", t != NULL ? remarks_filled(a, lang, t->effect, p) : "",
	    "repair", t != NULL ? remarks_filled(a, lang, t->repair, p) : "");
	json_decref(p);
	return (out);
}
