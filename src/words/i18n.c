/* Catalogues of translations: loading them and finding a text. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/buf.h"
#include "util/embed.h"
#include "words/i18n.h"
#include "words/po.h"

enum { VI, EN, LANGS };

/* The languages in the order of i18n_index(). VI is the source of all texts. */
static const struct {
	const char	*name;
	const char	*file;
} languages[LANGS] = {
	{ "vi",	"i18n/vi.po" },	/* VI: the source language, its catalogue may be missing */
	{ "en",	"i18n/en.po" },	/* EN */
};

/* Open addressing; a power of two at least twice the number of entries. */
static struct catalogue {
	struct arena		 *arena;
	struct i18n_text	**slot;
	size_t			  mask;
} catalogues[LANGS];

struct i18n_text {
	const char		*id;
	struct i18n_entry	 entry;
};

/* FNV-1a with 64 bits. */
static size_t
hash(const char *s)
{
	uint64_t h = 14695981039346656037u;

	for (; *s != '\0'; s++)
		h = (h ^ (unsigned char)*s) * 1099511628211u;
	return ((size_t)(h ^ h >> 32));
}

/* Only "vi" and "en" exist; NULL and anything else is Vietnamese. */
int
i18n_index(const char *lang)
{
	return (lang != NULL && lang[0] == 'e' && lang[1] == 'n' ? EN : VI);
}

/* For tags from browsers; only the language counts, not the country. */
const char *
i18n_lang(const char *s)
{
	if (s != NULL && strncasecmp(s, "en", 2) == 0 &&
	    (s[2] == '\0' || s[2] == '-' || s[2] == '_'))
		return (languages[EN].name);
	return (languages[VI].name);
}

const char *
i18n_file(int lang)
{
	return (languages[lang].file);
}

/* English counts one and many; Vietnamese words do not change. */
int
i18n_form(int lang, int64_t n)
{
	return (lang == EN && n == 1 ? 0 : 1);
}

/* ---- loading */

/*
 * The slot of ${id}, or the empty one where it belongs; the table is at most half
 * full, so the search ends.
 */
static struct i18n_text **
i18n_place(const struct catalogue *c, const char *id)
{
	size_t i;

	for (i = hash(id) & c->mask; c->slot[i] != NULL; i = (i + 1) & c->mask)
		if (strcmp(c->slot[i]->id, id) == 0)
			break;
	return (&c->slot[i]);
}

static void
forget(struct catalogue *c)
{
	arena_free(c->arena);
	memset(c, 0, sizeof(*c));
}

/*
 * The new catalogue is built whole before it replaces the old one: a mistake in
 * a file leaves the old texts.  A missing plural form takes the first one.
 */
int
i18n_load_po(const char *lang, const char *text, size_t len, struct err *e)
{
	struct catalogue c = { .arena = arena_new() };
	int index = i18n_index(lang);
	struct po_entry *p, *list;
	struct i18n_text *t;
	size_t n = 0, size = 64;

	if (po_parse(c.arena, languages[index].file, text, len, &list, e) ==
	    -1) {
		arena_free(c.arena);
		return (-1);
	}
	for (p = list; p != NULL; p = p->next)
		n++;
	while (size < 2 * n)
		size *= 2;
	c.mask = size - 1;
	c.slot = arena_alloc(c.arena, size * sizeof(struct i18n_text *));
	for (p = list; p != NULL; p = p->next) {
		if (p->fuzzy || p->id[0] == '\0' || p->str[0][0] == '\0')
			continue;
		t = arena_alloc(c.arena, sizeof(*t));
		t->id = p->id;
		t->entry.form[0] = p->str[0];
		t->entry.form[1] = p->str[1][0] != '\0' ? p->str[1] : p->str[0];
		*i18n_place(&c, t->id) = t;
	}
	forget(&catalogues[index]);
	catalogues[index] = c;
	return (0);
}

/*
 * Parts "i18n/en-….po" come before the main file: of a text that stands in both
 * the main file's translation counts.
 */
static int
load_all(int lang, struct err *e)
{
	const struct embed *main_file = embed_find(languages[lang].file), *all;
	struct buf text = { 0 };
	char part[16];
	size_t i, n;
	int rc = 0;

	snprintf(part, sizeof(part), "i18n/%s-", languages[lang].name);
	all = embed_list(&n);
	for (i = 0; main_file != NULL && i < n; i++)
		if (strncmp(all[i].name, part, strlen(part)) == 0) {
			buf_put(&text, all[i].data, all[i].len);
			buf_puts(&text, "\n");
		}
	if (main_file != NULL) {
		buf_put(&text, main_file->data, main_file->len);
		rc = i18n_load_po(languages[lang].name, text.p, text.len, e);
	}
	buf_free(&text);
	return (rc);
}

/* A mistake in a catalogue stops the start with its file and line. */
int
i18n_load(struct err *e)
{
	int i;

	for (i = 0; i < LANGS; i++)
		if (load_all(i, e) != 0)
			return (-1);
	return (0);
}

/* After it every text is shown in Vietnamese. */
void
i18n_unload(void)
{
	int i;

	for (i = 0; i < LANGS; i++)
		forget(&catalogues[i]);
}

/*
 * A text without translation is found by tools/i18n.mjs, not here: NULL is no
 * failure.
 */
const struct i18n_entry *
i18n_find(int lang, const char *text)
{
	struct i18n_text *t;

	if (catalogues[lang].slot == NULL)
		return (NULL);
	t = *i18n_place(&catalogues[lang], text);
	return (t != NULL ? &t->entry : NULL);
}

/* Of a text with plural forms the last form, which is the one for many. */
const char *
i18n_text(const char *lang, const char *text)
{
	const struct i18n_entry *t = i18n_find(i18n_index(lang), text);

	return (t != NULL ? t->form[I18N_FORMS - 1] : text);
}

/*
 * {{name}} whose value is missing becomes ""; an unclosed "{{" is kept as text.
 */
char *
i18n_format(struct arena *a, const char *lang, const char *text,
    const json_t *params)
{
	const struct i18n_entry *t = i18n_find(i18n_index(lang), text);
	const char *s = text, *open, *close, *value;
	char tmp[I18N_PLAIN], name[64], *r;
	struct buf out = { 0 };
	size_t len;

	if (t != NULL)
		s = t->form[i18n_form(i18n_index(lang),
		    json_integer_value(json_object_get(params, "n")))];
	while ((open = strstr(s, "{{")) != NULL &&
	    (close = strstr(open, "}}")) != NULL) {
		buf_put(&out, s, (size_t)(open - s));
		s = close + 2;
		for (open += 2; open < close && *open == ' '; open++)
			;
		while (close > open && close[-1] == ' ')
			close--;
		if ((len = (size_t)(close - open)) >= sizeof(name))
			continue;
		memcpy(name, open, len);
		name[len] = '\0';
		value = i18n_plain(json_object_get(params, name), tmp, &len);
		buf_put(&out, value, len);
	}
	buf_puts(&out, s);
	r = arena_strndup(a, out.p, out.len);
	buf_free(&out);
	return (r);
}
