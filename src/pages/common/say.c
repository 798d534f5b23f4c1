/* Sentences to the reader. */
#include <string.h>

#include "util/arena.h"
#include "util/text.h"

#include "people/people.h"
#include "words/i18n.h"
#include "util/tr.h"
#include "pages/common/say.h"

/* Takes the parameters over, so that a call needs no variable for them. */
char *
say(struct exchange *ex, const char *text, json_t *params)
{
	char *s = i18n_format(ex->arena, ex->lang, text, params);

	json_decref(params);
	return (s);
}

/* The form of address is Vietnamese in every language. */
const char *
say_you(struct exchange *ex)
{
	const char *h = ex->viewer->honorific;

	return (h[0] != '\0' ? h : "thầy cô");
}

/* Other forms of address than teachers' are left out. */
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

/*
 * Every text has its key, also an empty one: a missing key would be looked up
 * in the model around it.
 */
void
say_set(json_t *o, const char *key, const char *text)
{
	json_object_set_new(o, key, json_string(text != NULL ? text : ""));
}

/* Upper case of the first character, which may be several bytes of UTF-8. */
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

const char *
say_tries(struct exchange *ex, int counted, int tries)
{
	if (tries < 2 || counted < 1)
		return ("");
	return (say(ex, TR("lần {{n}} trên {{all}}"), json_pack("{s:i,s:i}",
	    "n", counted, "all", tries)));
}
