/* Sentences to the reader. */
#include <string.h>

#include "util/arena.h"
#include "util/text.h"

#include "people/people.h"
#include "words/i18n.h"
#include "pages/common/say.h"

char *
say(struct exchange *ex, const char *text, json_t *params)
{
	char *s = i18n_format(ex->arena, ex->lang, text, params);

	json_decref(params);
	return (s);
}

const char *
say_you(struct exchange *ex)
{
	const char *h = ex->viewer->honorific;

	return (h[0] != '\0' ? h : "thầy cô");
}

char *
say_person(struct exchange *ex, const char *honorific, const char *name)
{
	const char *h = "";

	if (strcmp(honorific, "cô") == 0)
		h = i18n_text(ex->lang, TR("Cô "));
	else if (strcmp(honorific, "thầy") == 0)
		h = i18n_text(ex->lang, TR("Thầy "));
	return (arena_printf(ex->arena, "%s%s", h, name));
}

void
say_set(json_t *o, const char *key, const char *text)
{
	json_object_set_new(o, key, json_string(text != NULL ? text : ""));
}

const char *
say_you_first(struct exchange *ex)
{
	const char *you = say_you(ex);
	size_t n = 1;

	while ((you[n] & 0xc0) == 0x80)
		n++;
	return (arena_printf(ex->arena, "%s%s", text_upper(ex->arena,
	    arena_strndup(ex->arena, you, n)), you + n));
}
