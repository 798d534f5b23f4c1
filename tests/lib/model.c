/* What a page shows, asked of its model; see model.h. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "util/buf.h"
#include "util/embed.h"
#include "tests/lib/model.h"

#define NEAR	3000	/* most bytes of the model that a failure prints */
#define DEEP	8	/* partials in partials */

/* ---- paths */
static void	walk(json_t *, const char *, json_t *);

/* A number or word as the renderer would print it; NULL for lists and objects. */
static const char *
as_text(const json_t *v, char buf[32])
{
	if (json_is_string(v))
		return (json_string_value(v));
	if (json_is_integer(v))
		snprintf(buf, 32, "%lld", (long long)json_integer_value(v));
	else if (json_is_real(v))
		snprintf(buf, 32, "%g", json_real_value(v));
	else if (json_is_boolean(v))
		snprintf(buf, 32, "%s", json_is_true(v) ? "true" : "false");
	else
		return (NULL);
	return (buf);
}

/* Numbers and truth values are compared as they are printed. */
static int
equals(const json_t *v, const char *text)
{
	char buf[32];
	const char *s = as_text(v, buf);

	return (s != NULL && strcmp(s, text) == 0);
}

/* "key=value]rest" over a list: those whose field is the value go on. */
static void
filter(json_t *list, const char *cond, json_t *into)
{
	const char *eq = strchr(cond, '='), *end = strchr(cond, ']');
	char key[64], want[400];
	json_t *v;
	size_t i;

	if (eq == NULL || end == NULL || eq > end)
		fail_msg("a path's condition is [name=text]: [%s", cond);
	snprintf(key, sizeof(key), "%.*s", (int)(eq - cond), cond);
	snprintf(want, sizeof(want), "%.*s", (int)(end - eq - 1), eq + 1);
	json_array_foreach(list, i, v)
		if (equals(json_object_get(v, key), want))
			walk(v, end[1] == '.' ? end + 2 : end + 1, into);
}

/*
 * Values at ${path} from ${from} on are appended to ${into}; what does not
 * exist gives none.
 */
static void
walk(json_t *from, const char *path, json_t *into)
{
	size_t len = strcspn(path, ".["), i;
	const char *rest = path[len] == '.' ? path + len + 1 : path + len;
	char key[64];
	json_t *v;

	if (from == NULL)
		return;
	if (*path == '\0') {
		json_array_append(into, from);
	} else if (*path == '[') {
		filter(from, path + 1, into);
	} else if (*path == '*') {
		json_array_foreach(from, i, v)
			walk(v, rest, into);
	} else {
		snprintf(key, sizeof(key), "%.*s", (int)len, path);
		walk(json_is_array(from) ? json_array_get(from,
		    strtoul(key, NULL, 10)) : json_object_get(from, key),
		    rest, into);
	}
}

json_t *
model_values(json_t *model, const char *path)
{
	json_t *into = json_array();

	walk(model, path, into);
	return (into);
}

/* ---- failing */
/* The values of the longest beginning of ${path} that has any, without its shell. */
static void
print_near(const struct reply *r, const char *path)
{
	char part[500], *dot, *text;
	json_t *near;

	snprintf(part, sizeof(part), "%s", path);
	for (;;) {
		near = model_values(r->model, part);
		if (*part == '\0' || json_array_size(near) > 0)
			break;
		json_decref(near);
		if ((dot = strrchr(part, '.')) != NULL)
			*dot = '\0';
		else
			*part = '\0';
	}
	if (*part == '\0') {
		json_decref(near);
		near = json_copy(r->model);
		json_object_del(near, "shell");
	}
	text = json_dumps(near, JSON_INDENT(1) | JSON_ENCODE_ANY);
	print_error("at \"%s\" stands: %.*s%s\n", part, NEAR, text,
	    strlen(text) > NEAR ? "…" : "");
	free(text);
	json_decref(near);
}

/* Ends the test at the line that asked, with the model around the path. */
static void
wrong(struct where at, const struct reply *r, const char *path,
    const char *what, const char *want)
{
	print_error("model of \"%s\", path \"%s\": %s%s%s%s\n", r->template,
	    path, what, want != NULL ? " \"" : "", want != NULL ? want : "",
	    want != NULL ? "\"" : "");
	print_near(r, path);
	_fail(at.file, at.line);
}

/* ---- the names that a template asks for */
static int	names(const char *, const char *, int);

/* A tag's inside, "#rows.0" or ">state": does it name ${key}? */
static int
tag_names(const char *tag, size_t len, const char *key, int depth)
{
	char name[100], *p, *save;

	snprintf(name, sizeof(name), "%.*s", (int)len, tag);
	p = name + strspn(name, "{#^/&$<> ");
	p[strcspn(p, " }")] = '\0';
	if (*name == '>' || *name == '<')
		return (names(p, key, depth + 1));
	for (p = strtok_r(p, ".", &save); p != NULL;
	    p = strtok_r(NULL, ".", &save))
		if (strcmp(p, key) == 0)
			return (1);
	return (0);
}

/*
 * Does the template, or a partial of it, have a tag with that name? Partials
 * are followed to DEEP levels.
 */
static int
names(const char *template, const char *key, int depth)
{
	const struct embed *f;
	const char *p, *end;
	char path[100];

	snprintf(path, sizeof(path), "templates/%s.mustache", template);
	if (depth > DEEP || (f = embed_find(path)) == NULL)
		return (0);
	for (p = f->data; (p = strstr(p, "{{")) != NULL; p = end) {
		p += 2;
		if ((end = strstr(p, "}}")) == NULL)
			break;
		if (tag_names(p, (size_t)(end - p), key, depth))
			return (1);
	}
	return (0);
}

/* The last name of a path, without numbers, stars and conditions; "" is none. */
static void
last_name(const char *path, char name[64])
{
	size_t len;

	for (*name = '\0'; *path != '\0'; path += *path == '.') {
		len = strcspn(path, ".[");
		if (len > 0 && strcspn(path, "*0123456789") > 0)
			snprintf(name, 64, "%.*s", (int)len, path);
		path += len;
		if (*path == '[')
			path += strcspn(path, "]") + 1;
	}
}

/* The values at ${path} of a reply that has a model. */
static json_t *
values(struct where at, const struct reply *r, const char *path)
{
	char name[64];

	if (r->model == NULL) {
		print_error("status %d has no model: %.300s\n", r->status,
		    r->body);
		_fail(at.file, at.line);
	}
	last_name(path, name);
	if (*name != '\0' && !names(r->template, name, 0))
		wrong(at, r, path, "the template has no tag that names", name);
	return (model_values(r->model, path));
}

/* ---- questions */
/*
 * Is ${text} in the page, escaped?  A value that its template keeps back is not
 * shown, whatever the model holds.
 */
static int
shown(const struct reply *r, const char *text)
{
	static const struct { char c; const char *as; } marks[] = {
		{ '&', "&amp;" }, { '<', "&lt;" }, { '>', "&gt;" },
		{ '"', "&quot;" }, { '\'', "&#39;" }
	};
	struct buf b = { 0 };
	size_t i;
	int hit;

	for (; *text != '\0'; text++) {
		for (i = 0; i < 5 && marks[i].c != *text; i++)
			;
		if (i < 5)
			buf_puts(&b, marks[i].as);
		else
			buf_put(&b, text, 1);
	}
	buf_puts(&b, "");
	hit = strstr(r->body, b.p) != NULL;
	buf_free(&b);
	return (hit);
}

void
model_page_at(struct where at, const struct reply *r, const char *template)
{
	json_decref(values(at, r, ""));
	if (strcmp(r->template, template) != 0)
		wrong(at, r, "", "the template should be", template);
}

static int
any_is(const json_t *list, const char *text)
{
	json_t *v;
	size_t i;

	json_array_foreach(list, i, v)
		if (equals(v, text))
			return (1);
	return (0);
}

/* Both are asked: the model has the value, and the page shows it. */
void
model_is_at(struct where at, const struct reply *r, const char *path,
    const char *text)
{
	json_t *list = values(at, r, path);

	if (!any_is(list, text))
		wrong(at, r, path, "nothing is", text);
	if (!shown(r, text))
		wrong(at, r, path, "the page does not show", text);
	json_decref(list);
}

void
model_isnt_at(struct where at, const struct reply *r, const char *path,
    const char *text)
{
	json_t *list = values(at, r, path);

	if (any_is(list, text))
		wrong(at, r, path, "there should not be", text);
	json_decref(list);
}

/* Also inside lists and objects, to any depth. */
static int
any_holds(const json_t *v, const char *part)
{
	const char *key, *s;
	json_t *kid;
	char buf[32];
	size_t i;

	json_array_foreach((json_t *)v, i, kid)
		if (any_holds(kid, part))
			return (1);
	if (json_is_object(v))
		json_object_foreach((json_t *)v, key, kid)
			if (any_holds(kid, part))
				return (1);
	return ((s = as_text(v, buf)) != NULL && strstr(s, part) != NULL);
}

void
model_holds_at(struct where at, const struct reply *r, const char *path,
    const char *part)
{
	json_t *list = values(at, r, path);

	if (!any_holds(list, part))
		wrong(at, r, path, "nothing holds", part);
	if (!shown(r, part))
		wrong(at, r, path, "the page does not show", part);
	json_decref(list);
}

void
model_lacks_at(struct where at, const struct reply *r, const char *path,
    const char *part)
{
	json_t *list = values(at, r, path);

	if (any_holds(list, part))
		wrong(at, r, path, "nothing should hold", part);
	json_decref(list);
}

/* False values as the renderer has them: see doc/mustache.h. */
static int
any_on(const json_t *list)
{
	const json_t *v;
	size_t i;

	json_array_foreach(list, i, v)
		if (!(json_is_null(v) || json_is_false(v) ||
		    (json_is_string(v) && json_string_length(v) == 0) ||
		    (json_is_number(v) && json_number_value(v) == 0) ||
		    (json_is_array(v) && json_array_size(v) == 0)))
			return (1);
	return (0);
}

void
model_on_at(struct where at, const struct reply *r, const char *path)
{
	json_t *list = values(at, r, path);

	if (!any_on(list))
		wrong(at, r, path, "should be on", NULL);
	json_decref(list);
}

void
model_off_at(struct where at, const struct reply *r, const char *path)
{
	json_t *list = values(at, r, path);

	if (any_on(list))
		wrong(at, r, path, "should be off", NULL);
	json_decref(list);
}

/* A path to a list counts its elements, a path with * the values it names. */
void
model_count_at(struct where at, const struct reply *r, const char *path,
    int n)
{
	json_t *list = values(at, r, path);
	char want[64];
	size_t got = json_array_size(list);

	/* The path of a list itself asks for its length. */
	if (got == 1 && json_is_array(json_array_get(list, 0)))
		got = json_array_size(json_array_get(list, 0));
	snprintf(want, sizeof(want), "%d, not %zu", n, got);
	if (got != (size_t)n)
		wrong(at, r, path, "the number of values should be", want);
	json_decref(list);
}

const char *
model_text_at(struct where at, const struct reply *r, const char *path)
{
	json_t *list = values(at, r, path);
	const char *s = json_string_value(json_array_get(list, 0));

	if (s == NULL)
		wrong(at, r, path, "should be a text", NULL);
	json_decref(list);
	return (s);
}
