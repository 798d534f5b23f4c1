/* Courses that are opened as plain pages; see course.h. */
#include <string.h>
#include <strings.h>

#include "util/arena.h"
#include "util/buf.h"
#include "parse/course.h"
#include "parse/href.h"
#include "parse/report.h"
#include "parse/xml.h"
#include "parse/zipdir.h"

const char *
course_folder(struct check_report *r, const char *path)
{
	return (arena_strndup(r->arena, path, (size_t)(starts_name(path) -
	    path)));
}

void
course_begin(struct course *c, const struct zipdir *z, struct check_report *r)
{
	memset(c, 0, sizeof(*c));
	c->r = r;
	c->l.z = z;
	c->l.arena = r->arena;
	c->l.chosen = r->chosen;
}

/*
 * The file that the unit starts, and in ${h} its address: NULL, or the code of
 * the remark.
 */
static const char *
unit_file(struct course *c, const struct course_unit *u, struct href *h,
    const struct zip_entry **f, enum lookup_how *how)
{
	if (u->href == NULL)
		return ("item-no-file");
	switch (href_resolve(c->r->arena, u->folder, u->href, h)) {
	case HREF_OK:
		break;
	case HREF_EMPTY:
		return ("item-no-file");
	default:
		return ("item-outside");
	}
	*how = lookup_file(&c->l, h->name, f);
	return (*how == LOOKUP_NONE ? "item-file-missing" :
	    *how == LOOKUP_SEVERAL ? "item-file-several" : NULL);
}

void
course_unit(struct course *c, const struct course_unit *u)
{
	struct arena *a = c->r->arena;
	const char *place, *title, *wanted, *code;
	const struct zip_entry *f = NULL;
	enum lookup_how how = LOOKUP_NONE;
	struct check_entry *e;
	struct href h = { "", "" };

	title = report_cut(a, u->title != NULL ? u->title : "", REPORT_TITLE);
	if (*title == '\0')
		title = report_cut(a, u->id != NULL ? u->id : c->r->title,
		    REPORT_TITLE);
	place = report_cut(a, arena_printf(a, "%s › %s", u->list,
	    u->id != NULL ? u->id : ""), 300);
	wanted = report_cut(a, u->href != NULL ? u->href : "", 300);
	if ((code = unit_file(c, u, &h, &f, &how)) != NULL) {
		if (c->wanted == NULL)
			c->wanted = wanted;
		if (how == LOOKUP_SEVERAL && c->nfit == 0) {
			c->nfit = lookup_fits(&c->l, h.name, c->fit,
			    STARTS_MOST);
			c->ask = (struct ask_file){ place, title, wanted };
		} else if (how != LOOKUP_SEVERAL)
			report_find(c->r, code, place, "title", title, "file",
			    wanted, NULL);
		return;
	}
	if (how == LOOKUP_LOOSE || strchr(u->href, '\\') != NULL)
		report_find(c->r, "item-file-case", place, "title", title,
		    "file", wanted, "used", report_cut(a, f->name, 300), NULL);
	if ((e = report_entry(c->r)) == NULL)
		return;
	e->identifier = report_cut(a, u->id != NULL ? u->id : f->name,
	    REPORT_ID);
	e->title = title;
	e->name = f->name;
	e->tail = href_tail(a, h.tail, u->parameters);
	if (strlen(e->tail) >= REPORT_ID)
		e->tail = "";
	e->kind = CHECK_PAGE;
}

/*
 * A course in which nothing starts is kept for download; the first name that
 * was looked for stands in the remark.  Else its pages open, and nobody should
 * wait for results.
 */
void
course_settle(struct course *c, const char *what, const char *kept)
{
	if (c->nfit > 0) {
		ask_file(c->l.z, c->r, &c->ask, c->fit, c->nfit);
	} else if (c->r->nentries == 0) {
		c->r->format = CHECK_OTHER;
		report_find(c->r, kept, NULL, "file", c->wanted != NULL &&
		    *c->wanted != '\0' ? c->wanted : "…", NULL);
	} else {
		report_find(c->r, "results-not-kept", NULL, "what", what,
		    NULL);
	}
}

/* The Vietnamese one of several texts, else the first. */
static const xmlNode *
tincan_text(struct arena *a, const xmlNode *activity, const char *name)
{
	const xmlNode *n = xml_child(activity, name), *first = n;
	const char *lang;

	for (; n != NULL; n = xml_next(n, name)) {
		lang = xml_token(a, n, "lang");
		if (lang != NULL && strncasecmp(lang, "vi", 2) == 0)
			return (n);
	}
	return (first);
}

/* An activity without <launch> is a part of another one. */
static void
tincan_units(struct course *c, const xmlNode *root, const char *path)
{
	struct arena *a = c->r->arena;
	const xmlNode *n, *launch;

	n = xml_child(xml_child(root, "activities"), "activity");
	for (; n != NULL && c->r->nentries < REPORT_ENTRIES;
	    n = xml_next(n, "activity")) {
		if ((launch = tincan_text(a, n, "launch")) == NULL)
			continue;
		course_unit(c, &(struct course_unit){
		    .id = xml_token(a, n, "id"),
		    .title = xml_text(a, tincan_text(a, n, "name")),
		    .folder = course_folder(c->r, path), .list = path,
		    .href = xml_text(a, launch) });
	}
}

void
course_tincan(const struct zipdir *z, const char *path, struct check_report *r)
{
	struct course c;
	const struct zip_entry *e = zipdir_find(z, path);
	struct buf b = { 0 };
	struct xml_problem x;
	xmlDocPtr doc = NULL;

	course_begin(&c, z, r);
	if (e != NULL && e->usize <= XML_BYTES_MAX && zipdir_extract(z, e,
	    XML_BYTES_MAX, &b) == 0 && b.p != NULL)
		doc = xml_parse(b.p, b.len, &x);
	buf_free(&b);
	if (doc != NULL)
		tincan_units(&c, xmlDocGetRootElement(doc), path);
	xmlFreeDoc(doc);
	if (r->nentries > 0)
		r->title = r->entries[0].title;
	course_settle(&c, "Tin Can (xAPI)", "kept-tincan");
}
