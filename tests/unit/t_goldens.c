/*
 * Each template of assets/templates over models that pages were answered from,
 * against the HTML that it gave.  All other templates are stand-ins that print
 * their names, so a change of one template changes its own goldens only.
 *
 * tests/data/goldens holds NAME.json and NAME.html, and NAME-2.json … where one
 * model does not reach all of a template.  After a change that is meant:
 *
 *	HOCLIEU_GOLDEN=1 build/tests/t_goldens && git diff tests/data/goldens
 *
 * A new template needs a model: MODELS=dir build/tests/t_pg_… writes those of
 * the page tests' answers (tests/lib/driver.h); that of a partial is the part
 * of its page's that it is called with.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>
#include <jansson.h>

#include "util/buf.h"
#include "util/embed.h"
#include "util/err.h"
#include "util/files.h"
#include "util/text.h"
#include "words/i18n.h"
#include "doc/mustache.h"

#define DIR	"tests/data/goldens"
#define MODELS	4	/* most models of one template */
#define LIMIT	(1 << 20)
#define MARK	"<\">'&"
#define SAFE	"&lt;&quot;&gt;&#39;&amp;"

static struct err e;

/* ---- sets of templates */
/* "templates/NAME.mustache" to ${name}; 0 when it is another file. */
static int
template_name(const struct embed *f, char name[64])
{
	return (text_has_prefix(f->name, "templates/") &&
	    sscanf(f->name, "templates/%63[^.].mustache", name) == 1);
}

/*
 * A stand-in for a template: its name; and its blocks, once each, for the
 * pages that fill them.
 */
static void
stand_in(const struct embed *f, const char *name, struct buf *out)
{
	const char *p;
	char block[64];

	buf_clear(out);
	buf_printf(out, "[%s]", name);
	for (p = f->data; (p = strstr(p, "{{$")) != NULL; p++)
		if (sscanf(p, "{{$%63[^}]}}", block) == 1)
			buf_printf(out, "[%s:{{$%s}}{{/%s}}]", block, block,
			    block);
}

/* The set of all templates; with ${only}, all but that one stand in. */
static struct tpl_set *
set_of(const char *only)
{
	struct tpl_set *set = tpl_set_new();
	struct buf text = { 0 };
	const struct embed *all;
	char name[64];
	size_t n, i;

	all = embed_list(&n);
	for (i = 0; i < n; i++) {
		if (!template_name(&all[i], name))
			continue;
		buf_clear(&text);
		if (only == NULL || strcmp(only, name) == 0)
			buf_put(&text, all[i].data, all[i].len);
		else
			stand_in(&all[i], name, &text);
		if (tpl_add(set, name, text.p, text.len, &e) != 0)
			fail_msg("%s", e.text);
	}
	if (tpl_link(set, TPL_STRICT, &e) != 0)
		fail_msg("%s", e.text);
	buf_free(&text);
	return (set);
}

static void
render(const struct tpl_set *set, const char *name, json_t *model,
    struct buf *out)
{
	buf_clear(out);
	if (tpl_render(set, name, "vi", model, out, &e) != 0)
		fail_msg("%s: %s", name, e.text);
	buf_puts(out, "");
}

/* ---- models */
static void
path_of(const char *name, int k, const char *ending, char path[200])
{
	if (k == 1)
		snprintf(path, 200, DIR "/%s.%s", name, ending);
	else
		snprintf(path, 200, DIR "/%s-%d.%s", name, k, ending);
}

/* The k-th model of a template, from 1; NULL when there are fewer. */
static json_t *
model_of(const char *name, int k)
{
	json_error_t je;
	char path[200];
	json_t *m;

	path_of(name, k, "json", path);
	if (access(path, F_OK) != 0)
		return (NULL);
	if ((m = json_load_file(path, 0, &je)) == NULL)
		fail_msg("%s:%d: %s", path, je.line, je.text);
	return (m);
}

/* Run ${f} over every model of every template; returns how many there are. */
static int
each(void (*f)(const struct embed *, const char *, int, json_t *))
{
	const struct embed *all;
	char name[64];
	int count = 0, k;
	json_t *m;
	size_t n, i;

	all = embed_list(&n);
	for (i = 0; i < n; i++) {
		if (!template_name(&all[i], name))
			continue;
		for (k = 1; k <= MODELS && (m = model_of(name, k)) != NULL;
		    k++, count++) {
			f(&all[i], name, k, m);
			json_decref(m);
		}
		if (k == 1)
			fail_msg("%s has no model: " DIR "/%s.json", name,
			    name);
	}
	return (count);
}

/* ---- goldens */
/* Print where two texts part: the lines of both. */
static void
print_difference(const char *path, const char *have, const char *want)
{
	int line = 1;
	size_t i, at = 0;

	for (i = 0; have[i] != '\0' && have[i] == want[i]; i++)
		if (have[i] == '\n') {
			line++;
			at = i + 1;
		}
	/* Lines of templates are long: begin shortly before the place. */
	at = i - at > 60 ? i - 60 : at;
	while (at < i && ((unsigned char)have[at] & 0xc0) == 0x80)
		at++;
	print_error("%s:%d:\n- %.160s\n+ %.160s\n", path, line, want + at,
	    have + at);
}

static int differing;

static void
golden(const struct embed *f, const char *name, int k, json_t *model)
{
	struct tpl_set *set = set_of(name);
	struct buf have = { 0 }, want = { 0 };
	char path[200];

	(void)f;
	render(set, name, model, &have);
	path_of(name, k, "html", path);
	if (getenv("HOCLIEU_GOLDEN") != NULL)
		assert_int_equal(files_write(path, have.p, have.len, 0644,
		    &e), 0);
	if (files_read(path, LIMIT, &want, &e) != 0)
		fail_msg("%s: %s", path, e.text);
	buf_puts(&want, "");
	if (strcmp(have.p, want.p) != 0) {
		print_difference(path, have.p, want.p);
		differing++;
	}
	buf_free(&have);
	buf_free(&want);
	tpl_set_free(set);
}

static void
t_goldens(void **state)
{
	(void)state;
	differing = 0;
	assert_true(each(golden) > 100);
	if (differing > 0)
		fail_msg("%d goldens differ; when that is meant: "
		    "HOCLIEU_GOLDEN=1 build/tests/t_goldens", differing);
}

/* ---- escaping */
/* Every text of ${v} that is not empty becomes the mark. */
static void
mark(json_t *v)
{
	const char *key;
	json_t *kid;
	size_t i;

	json_array_foreach(v, i, kid)
		mark(kid);
	json_object_foreach(v, key, kid)
		mark(kid);
	if (json_is_string(v) && json_string_length(v) > 0)
		json_string_set(v, MARK);
}

static struct tpl_set *whole;
static int escaped;

/*
 * A mark opens the same sections as the text before it, so the HTML changes
 * only where a text is printed; there the mark must stand escaped.
 */
static void
escapes(const struct embed *f, const char *name, int k, json_t *model)
{
	struct buf plain = { 0 }, marked = { 0 };

	(void)f;
	render(whole, name, model, &plain);
	mark(model);
	render(whole, name, model, &marked);
	if (strstr(marked.p, MARK) != NULL)
		fail_msg("%s, model %d: a text stands as it is: %.80s", name,
		    k, strstr(marked.p, MARK));
	if (strcmp(plain.p, marked.p) != 0) {
		assert_non_null(strstr(marked.p, SAFE));
		escaped++;
	}
	buf_free(&plain);
	buf_free(&marked);
}

static void
t_escapes(void **state)
{
	(void)state;
	whole = set_of(NULL);
	escaped = 0;
	each(escapes);
	/* Nearly every template prints some text. */
	assert_true(escaped > 90);
	tpl_set_free(whole);
}

static int
setup(void **state)
{
	(void)state;
	return (i18n_load(&e));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(t_goldens), cmocka_unit_test(t_escapes),
	};

	return (cmocka_run_group_tests(tests, setup, NULL));
}
