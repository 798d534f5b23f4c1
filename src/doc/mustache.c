/*
 * Mustache: the set of templates, and the links between them, their partials
 * and translations.
 */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/buf.h"
#include "util/embed.h"
#include "words/i18n.h"
#include "doc/mustache.h"
#include "doc/mustache_node.h"

#define MAX_BYTES	(8u << 20)	/* of one rendered page */
#define MAX_STEPS	5000000		/* nodes that one render may visit */
#define PREFIX		"templates/"
#define SUFFIX		".mustache"

/* Everything of a set lives in one arena, its struct included. */
struct tpl_set *
tpl_set_new(void)
{
	struct arena *a = arena_new();
	struct tpl_set *set = arena_alloc(a, sizeof(*set));

	set->arena = a;
	set->max_bytes = MAX_BYTES;
	set->max_steps = MAX_STEPS;
	return (set);
}

void
tpl_set_free(struct tpl_set *set)
{
	if (set != NULL)
		arena_free(set->arena);
}

/* Tests make the limits small; the program keeps the defaults. */
void
tpl_limits(struct tpl_set *set, size_t bytes, long steps)
{
	set->max_bytes = bytes;
	set->max_steps = steps;
}

/*
 * Parsed at once, so a mistake is found at the start; partials and translations
 * are looked up later, by tpl_link.
 */
int
tpl_add(struct tpl_set *set, const char *name, const char *text, size_t len,
    struct err *e)
{
	struct tpl *t = arena_alloc(set->arena, sizeof(*t));

	t->name = arena_strdup(set->arena, name);
	t->next = set->list;
	set->list = t;
	set->count++;
	return (tpl_parse(set, t, arena_strndup(set->arena, text, len), len, 1,
	    e));
}

/* ---- linking */
static int
mustache_by_name(const void *a, const void *b)
{
	const struct tpl *const *x = a, *const *y = b;

	return (strcmp((*x)->name, (*y)->name));
}

/* For bsearch: a name against a template. */
static int
key_to_name(const void *key, const void *b)
{
	const struct tpl *const *y = b;

	return (strcmp(key, (*y)->name));
}

/*
 * Only after tpl_link: before that the list is not sorted and nothing is found.
 */
const struct tpl *
tpl_find(const struct tpl_set *set, const char *name)
{
	struct tpl **hit;

	if (set->linked == 0)
		return (NULL);
	hit = bsearch(name, set->sorted, set->linked, sizeof(*hit),
	    key_to_name);
	return (hit != NULL ? *hit : NULL);
}

int
tpl_has(const struct tpl_set *set, const char *name)
{
	return (tpl_find(set, name) != NULL);
}

/*
 * By name, for bisection; two templates of one name are a mistake of the build.
 */
static int
sort(struct tpl_set *set, struct err *e)
{
	struct tpl *t;
	size_t i = 0;

	set->sorted = arena_alloc(set->arena,
	    (set->count + 1) * sizeof(struct tpl *));
	for (t = set->list; t != NULL; t = t->next)
		set->sorted[i++] = t;
	qsort(set->sorted, set->count, sizeof(struct tpl *), mustache_by_name);
	for (i = 1; i < set->count; i++)
		if (mustache_by_name(&set->sorted[i - 1], &set->sorted[i]) == 0)
			return (err_set(e, ERR_FATAL, "TPL-TWICE",
			    "%s: there are two templates of this name",
			    set->sorted[i]->name));
	set->linked = set->count;
	return (0);
}

/*
 * Parse the translations of one {{#t}} text.  A translation is a text of the
 * catalogue, so a mistake in it is reported at the catalogue's name, with the
 * place that uses it.
 */
static int
link_text(struct tpl_set *set, struct tpl_node *n, struct err *e)
{
	const struct i18n_entry *entry;
	struct err why;
	struct tpl *t;
	int lang, form;

	for (lang = 0; lang < TPL_LANGS; lang++) {
		if ((entry = i18n_find(lang, n->text)) == NULL)
			continue;
		n->forms[lang] = arena_alloc(set->arena,
		    TPL_FORMS * sizeof(struct tpl_node *));
		for (form = 0; form < TPL_FORMS; form++) {
			t = arena_alloc(set->arena, sizeof(*t));
			t->name = i18n_file(lang);
			t->catalogue = 1;
			if (tpl_parse(set, t, arena_strdup(set->arena,
			    entry->form[form]), strlen(entry->form[form]), 0,
			    &why) == -1)
				return (err_set(e, ERR_FATAL, "TPL-SYNTAX",
				    "%s (the translation of %s:%d)", why.text,
				    n->home->name, n->line));
			n->forms[lang][form] = t->nodes;
		}
	}
	return (0);
}

/*
 * Translations may hold tags and partials of their own, so parsing them adds
 * nodes to the list that is being worked off. Translations inside translations
 * are not looked up.
 */
int
tpl_link(struct tpl_set *set, enum tpl_missing missing, struct err *e)
{
	struct tpl_node *n;

	if (sort(set, e) == -1)
		return (-1);
	/* The list grows while translations are parsed: they hold tags too. */
	while ((n = set->unlinked) != NULL) {
		set->unlinked = n->unlinked;
		if (n->type == TPL_TRANSLATE) {
			/* No text is translated twice. */
			if (!n->home->catalogue && link_text(set, n, e) == -1)
				return (-1);
			continue;
		}
		n->target = tpl_find(set, n->name);
		if (n->target == NULL && missing == TPL_STRICT)
			return (err_set(e, ERR_FATAL, "TPL-MISSING",
			    "%s:%d: there is no template '%s'", n->home->name,
			    n->line, n->name));
	}
	return (0);
}

/*
 * A partial that is missing is an error here, so it is found at the start and
 * not on a page.
 */
int
tpl_load_embedded(struct tpl_set *set, struct err *e)
{
	const struct embed *f;
	size_t n, i, len, cut = strlen(PREFIX);
	char name[200];

	f = embed_list(&n);
	for (i = 0; i < n; i++) {
		len = strlen(f[i].name);
		if (strncmp(f[i].name, PREFIX, cut) != 0 ||
		    len <= cut + strlen(SUFFIX) || len >= sizeof(name) ||
		    strcmp(f[i].name + len - strlen(SUFFIX), SUFFIX) != 0)
			continue;
		len -= cut + strlen(SUFFIX);
		memcpy(name, f[i].name + cut, len);
		name[len] = '\0';
		if (tpl_add(set, name, f[i].data, f[i].len, e) == -1)
			return (-1);
	}
	return (tpl_link(set, TPL_STRICT, e));
}
