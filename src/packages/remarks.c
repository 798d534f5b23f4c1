/*
 * Findings of the check in the reader's language: the rows of parse/findings.c
 * with their parameters filled in.
 */
#include <string.h>

#include "util/arena.h"
#include "util/buf.h"
#include "util/text.h"
#include "util/tr.h"

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
	json_object_set_new(out, "params", p != NULL ? p : json_object());
	return (out);
}

static const char *
remarks_text(const json_t *o, const char *key)
{
	const char *s = json_string_value(json_object_get(o, key));

	return (s != NULL ? s : "");
}

/* What one of several remarks of a code is about, in a few words. */
static const char *
remarks_name(struct arena *a, const json_t *one)
{
	const json_t *p = json_object_get(one, "params");
	const char *file = remarks_text(p, "file"), *used;
	const char *title = remarks_text(p, "title"), *size;

	if (*title != '\0')
		return (*file == '\0' ? title : arena_printf(a, "%s: %s", title,
		    file));
	if (*file == '\0')
		file = remarks_text(one, "place");
	if (*(used = remarks_text(p, "used")) != '\0')
		return (arena_printf(a, "%s → %s", file, used));
	if (*(size = remarks_text(p, "size")) != '\0')
		return (arena_printf(a, "%s, %s MB", file, size));
	return (*file != '\0' ? file : remarks_text(one, "title"));
}

/* ${one} joins ${group}, which was alone or has names already. */
static void
remarks_join(struct arena *a, json_t *group, const json_t *one)
{
	json_t *names = json_object_get(group, "names");
	const char *name = remarks_name(a, one), *place;

	if (names == NULL) {
		names = json_array();
		json_object_set_new(group, "names", names);
		remarks_join(a, group, group);
	}
	place = remarks_text(one, "place");
	json_array_append_new(names, json_pack("{s:s,s:s}", "name", name,
	    "place", strcmp(place, name) == 0 ? "" : place));
}

/*
 * The heading of a group and how many it stands for: the check counts what it
 * does not name.
 */
static void
remarks_head(struct arena *a, const char *lang, json_t *group)
{
	const char *code = remarks_text(group, "code"), *text;
	int64_t n = (int64_t)json_array_size(json_object_get(group, "names"));
	int64_t all = 0;
	json_t *p;

	if (text_int(remarks_text(json_object_get(group, "params"), "count"), 0,
	    INT32_MAX, &all) == 0 && all > n)
		n = all;
	json_object_set_new(group, "count", json_integer(n));
	json_object_set_new(group, "place", json_string(""));
	if ((text = findings_many(code)) != NULL)
		p = json_pack("{s:s,s:I}", "count", i18n_number(a, lang, n),
		    "n", (json_int_t)n);
	else {
		text = TR("{{first}}; còn {{n}} chỗ nữa");
		p = json_pack("{s:s,s:I}", "first", remarks_text(group,
		    "title"), "n", (json_int_t)n - 1);
	}
	json_object_set_new(group, "title", json_string(i18n_format(a, lang,
	    text, p)));
	json_decref(p);
}

/* The group of ${one}'s code in ${out}, or NULL. */
static json_t *
remarks_same(json_t *out, const json_t *one)
{
	json_t *group;
	size_t i;

	json_array_foreach(out, i, group)
		if (strcmp(remarks_text(group, "code"),
		    remarks_text(one, "code")) == 0)
			return (group);
	return (NULL);
}

/*
 * A package with thirty pictures missing has one remark with thirty names, not
 * thirty remarks: the teacher sees how many things there are to do.
 */
json_t *
remarks_group(struct arena *a, const char *lang, json_t *list)
{
	json_t *out = json_array(), *one, *group;
	size_t i;

	json_array_foreach(list, i, one) {
		if ((group = remarks_same(out, one)) != NULL)
			remarks_join(a, group, one);
		else
			json_array_append(out, one);
	}
	json_array_foreach(out, i, group) {
		if (json_object_get(group, "names") != NULL)
			remarks_head(a, lang, group);
		json_object_del(group, "params");
	}
	json_decref(list);
	return (out);
}
