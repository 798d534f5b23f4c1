/* Lessons of the demonstration school are packed when they are made. */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/embed.h"
#include "util/text.h"
#include "doc/zipwrite.h"

#include "demo/demo_file.h"

#define FOLDER	"schemas/demo/"
#define PAGE	FOLDER "mot-trang/"

static const char *
demo_file_text(json_t *o, const char *key)
{
	const char *s = json_string_value(json_object_get(o, key));

	return (s != NULL ? s : "");
}

/*
 * One embedded file under ${name} in the zip; a file that is not embedded is a
 * mistake of the build.
 */
static int
put_file(struct zipwrite *z, const struct embed *f, const char *name,
    struct err *e)
{
	return (f == NULL ? err_set(e, ERR_FAIL, "DEMO", "no %s", name) :
	    zipwrite_add(z, name, f->data, f->len, e));
}

/* A piece of the page's template; one that is missing is left out. */
static void
put_text(struct buf *b, const char *name)
{
	const struct embed *f = embed_find(name);

	if (f != NULL)
		buf_put(b, f->data, f->len);
}

/*
 * A one-page lesson: its words as JSON, the style sheet and the script all in
 * one index.html, so no file of it is the same as one of another lesson.
 */
static int
put_page(json_t *page, struct zipwrite *z, struct err *e)
{
	char *words = json_dumps(page, JSON_INDENT(1));
	struct buf b = { 0 };
	int rc;

	put_text(&b, PAGE "dau.html");
	put_text(&b, FOLDER "shared/lesson.css");
	put_text(&b, PAGE "than.html");
	buf_puts(&b, "const BAI = ");
	buf_puts(&b, words);
	buf_puts(&b, ";\n");
	put_text(&b, PAGE "trang.js");
	put_text(&b, PAGE "cuoi.html");
	free(words);
	rc = zipwrite_add(z, "index.html", b.p, b.len, e);
	buf_free(&b);
	return (rc);
}

/* All files of the lesson's folder and the shared ones it names. */
static int
build(json_t *spec, struct arena *a, struct buf *out, struct err *e)
{
	const char *dir = arena_printf(a, FOLDER "%s/", demo_file_text(spec,
	    "folder"));
	json_t *page = json_object_get(spec, "page");
	const struct embed *all;
	struct zipwrite *z;
	json_t *one;
	size_t i, n;
	int rc = 0;

	if ((z = zipwrite_new(out, e)) == NULL)
		return (-1);
	all = embed_list(&n);
	if (page != NULL)
		rc = put_page(page, z, e);
	for (i = 0; page == NULL && rc == 0 && i < n; i++)
		if (text_has_prefix(all[i].name, dir))
			rc = put_file(z, &all[i], all[i].name + strlen(dir),
			    e);
	json_array_foreach(json_object_get(spec, "shared"), i, one)
		if (rc == 0)
			rc = put_file(z, embed_find(arena_printf(a,
			    FOLDER "shared/%s", json_string_value(one))),
			    json_string_value(one), e);
	if (zipwrite_end(z, rc == 0 ? e : NULL) != 0)
		rc = -1;
	return (rc);
}

/* Either a PDF as it is embedded, or a zip that is built now. */
int
demo_file(json_t *spec, struct arena *a, struct buf *out, struct err *e)
{
	const char *pdf = demo_file_text(spec, "pdf");
	const struct embed *f;

	if (*pdf == '\0')
		return (build(spec, a, out, e));
	if ((f = embed_find(arena_printf(a, FOLDER "%s", pdf))) == NULL)
		return (err_set(e, ERR_FAIL, "DEMO", "no %s", pdf));
	buf_put(out, f->data, f->len);
	return (0);
}
