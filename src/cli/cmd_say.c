/* Sentences of commands. */
#include <stdlib.h>
#include <string.h>

#include "util/err.h"
#include "words/i18n.h"
#include "cli/cmd_say.h"

#define MARK	"{{value}}"

/* The first of the three that is set decides, as for other programs. */
static int
cmd_english(void)
{
	static const char *const names[] = { "LC_ALL", "LC_MESSAGES", "LANG" };
	const char *v;
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++)
		if ((v = getenv(names[i])) != NULL && *v != '\0')
			return (strncmp(v, "en", 2) == 0);
	return (0);
}

/*
 * The catalogues are read when English is asked for first: a command that
 * speaks Vietnamese needs none.  When they cannot be read the text stays as it
 * is.
 */
const char *
cmd_text(const char *text)
{
	static int loaded;
	struct err e = { 0 };

	if (!cmd_english())
		return (text);
	if (loaded == 0)
		loaded = i18n_load(&e) == 0 ? 1 : -1;
	return (loaded == 1 ? i18n_text("en", text) : text);
}

void
cmd_note(FILE *to, const char *text, const char *value)
{
	const char *s = cmd_text(text), *mark;

	for (; (mark = strstr(s, MARK)) != NULL; s = mark + strlen(MARK))
		fprintf(to, "%.*s%s", (int)(mark - s), s, value);
	fprintf(to, "%s\n", s);
}
