/*
 * Items of a manifest to entries of the contents list: item, resource, file
 * (IMS Content Packaging).  What cannot be started stays in the list as a
 * heading with a remark, so that the teacher sees what is wrong.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/text.h"
#include "parse/ask.h"
#include "parse/href.h"
#include "parse/launch.h"
#include "parse/lookup.h"
#include "parse/manifest.h"
#include "parse/starts.h"
#include "parse/zipdir.h"

/* What is at hand while items are looked up. */
struct launching {
	const struct manifest	*m;
	struct check_report	*r;
	struct lookup		 l;
	const struct zip_entry	*fit[STARTS_MOST];	/* of the first item that several files fit */
	size_t			 nfit;
	const char		*place, *title, *file;	/* that item */
};

/*
 * Find the file that the resource starts and put it into ${e}.  NULL when it
 * was found, else the code of the remark and in ${wanted} what the manifest
 * asked for.  ${loose}: 1 when the name there is not quite the file's.
 */
static const char *
launch_resource(struct launching *l, const struct manifest_resource *res,
    const char *parameters, struct check_entry *e, const char **wanted,
    int *loose)
{
	struct check_report *r = l->r;
	const struct zip_entry *f;
	struct href h = { "", "" };
	enum lookup_how how;

	if (res->href == NULL)
		return ("item-no-file");
	*wanted = report_cut(r->arena, res->href, 300);
	if (res->base_bad)
		return ("item-outside");
	switch (href_resolve(r->arena, res->base, res->href, &h)) {
	case HREF_OK:
		break;
	case HREF_EMPTY:
		return ("item-no-file");
	default:
		return ("item-outside");
	}
	if ((how = lookup_file(&l->l, h.name, &f)) == LOOKUP_SEVERAL) {
		if (l->nfit == 0)
			l->nfit = lookup_fits(&l->l, h.name, l->fit,
			    STARTS_MOST);
		return ("item-file-several");
	}
	if (how == LOOKUP_NONE)
		return ("item-file-missing");
	*loose = how == LOOKUP_LOOSE || strchr(res->href, '\\') != NULL;
	e->name = f->name;
	e->tail = href_tail(r->arena, h.tail, parameters);
	if (strlen(e->tail) >= REPORT_ID)
		e->tail = "";
	e->kind = res->sco ? CHECK_SCO : CHECK_ASSET;
	return (NULL);
}

/*
 * The place of a remark: the manifest's name before the identifier, because an
 * identifier alone tells a teacher nothing.
 */
static const char *
place_of(struct check_report *r, const char *identifier)
{
	return (report_cut(r->arena, arena_printf(r->arena,
	    "imsmanifest.xml › %s", identifier), 300));
}

/*
 * Files that the manifest lists and the zip lacks (pictures, sounds): one
 * remark with their number and the first name.
 */
static void
missing_files(const struct manifest *m, struct lookup *l,
    struct check_report *r)
{
	const struct zip_entry *found;
	const char *first = NULL;
	struct href h;
	char count[24];
	size_t i, n = 0;

	for (i = 0; i < m->nfiles; i++) {
		if (href_resolve(r->arena, m->files[i].base, m->files[i].href,
		    &h) == HREF_OK && lookup_file(l, h.name, &found) !=
		    LOOKUP_NONE)
			continue;
		if (n++ == 0)
			first = report_cut(r->arena, m->files[i].href, 300);
	}
	if (n == 0)
		return;
	snprintf(count, sizeof(count), "%zu", n);
	report_find(r, "file-missing", first, "count", count, NULL);
}

/* An item with a reference: started, or a remark why not.  1 or 0. */
static int
launch_item(struct launching *l, const struct manifest_item *it,
    struct check_entry *e)
{
	const struct manifest_resource *res = manifest_resource(l->m, it->ref);
	const char *code = "item-no-resource", *wanted = it->ref;
	size_t before = l->nfit;
	int loose = 0;

	if (res != NULL)
		code = launch_resource(l, res, it->parameters, e, &wanted,
		    &loose);
	if (before == 0 && l->nfit > 0) {
		l->place = place_of(l->r, e->identifier);
		l->title = e->title;
		l->file = wanted;
	} else if (code != NULL && strcmp(code, "item-file-several") != 0)
		report_find(l->r, code, place_of(l->r, e->identifier),
		    "title", e->title, "file", wanted, NULL);
	else if (loose)
		report_find(l->r, "item-file-case", place_of(l->r,
		    e->identifier), "title", e->title, "file", wanted, "used",
		    report_cut(l->r->arena, e->name, 300), NULL);
	return (code == NULL);
}

/* The resource ${res} becomes the only entry. */
static void
only_entry(struct launching *l, const struct manifest_resource *res)
{
	struct check_entry *to = report_entry(l->r);
	const char *wanted;
	int loose;

	to->identifier = res->identifier;
	to->title = *l->m->title != '\0' ? l->m->title : res->identifier;
	(void)launch_resource(l, res, NULL, to, &wanted, &loose); /* it did before */
	report_find(l->r, "organization-made", NULL, "file",
	    report_cut(l->r->arena, to->name, 300), NULL);
}

/*
 * A manifest without an organization: its only SCO that starts is the lesson;
 * without SCOs its only page.  Of several the teacher has to say it.  1 when
 * there is an entry or a question.
 */
static int
launch_alone(struct launching *l, int sco)
{
	const struct manifest_resource *res, *one = NULL;
	const struct zip_entry *f;
	const char *wanted;
	size_t i, k, n = 0;
	int loose;

	for (i = 0; i < l->m->nresources; i++) {
		struct check_entry e = { .name = "" };

		res = &l->m->resources[i];
		if (res->sco != sco || launch_resource(l, res, NULL, &e,
		    &wanted, &loose) != NULL ||
		    (!sco && !starts_is_page(e.name)))
			continue;
		if (starts_chosen(l->r->chosen, e.name)) {
			only_entry(l, res);
			return (1);
		}
		f = zipdir_find(l->l.z, e.name);
		for (k = 0; k < n && l->fit[k] != f; k++)
			;
		if (k < n || n == STARTS_MOST)
			continue;
		one = res;
		l->fit[n++] = f;
	}
	if (n == 1)
		only_entry(l, one);
	else if (n > 1)
		ask_start(l->l.z, l->r, l->fit, n, n);
	return (n > 0);
}

/* The entries: one for each item; how many of them start something. */
static size_t
launch_items(struct launching *l)
{
	struct check_entry *e;
	size_t i, started = 0;

	for (i = 0; i < l->m->nitems; i++) {
		const struct manifest_item *it = &l->m->items[i];

		if ((e = report_entry(l->r)) == NULL)
			break;
		*e = it->data;
		e->kind = CHECK_HEADING;
		if (*e->title == '\0')
			e->title = report_cut(l->r->arena, e->identifier,
			    REPORT_TITLE);
		if (*it->ref != '\0')
			started += (size_t)launch_item(l, it, e);
		else if (it->leaf)
			report_find(l->r, "item-empty", place_of(l->r,
			    e->identifier), "title", e->title, NULL);
	}
	return (started);
}

/*
 * Items that the contents list does not show, or that wait for others; kept
 * where no sequencing rules stand beside them (runtime/order.h).
 */
static void
launch_orders(struct check_report *r)
{
	size_t i, hidden = 0, waiting = 0;
	char count[24];

	for (i = 0; i < r->nentries; i++) {
		hidden += !r->entries[i].visible;
		waiting += *r->entries[i].prerequisites != '\0';
	}
	snprintf(count, sizeof(count), "%zu", hidden);
	if (hidden > 0)
		report_find(r, "items-hidden", NULL, "count", count, NULL);
	snprintf(count, sizeof(count), "%zu", waiting);
	if (waiting > 0)
		report_find(r, "items-waiting", NULL, "count", count, NULL);
}

/* One item that starts is enough for the package to be accepted. */
void
launch_fill(const struct manifest *m, const struct zipdir *z,
    struct check_report *r)
{
	struct launching l = { .m = m, .r = r, .l = { .z = z,
	    .arena = r->arena, .chosen = r->chosen } };
	size_t started = launch_items(&l);

	if (l.nfit > 0) {
		ask_file(z, r, &(struct ask_file){ .place = l.place,
		    .title = l.title, .file = l.file }, l.fit, l.nfit);
		return;
	}
	if (m->nitems == 0 && m->organizations == 0)
		started = (size_t)(launch_alone(&l, 1) || launch_alone(&l, 0));
	if (started == 0)
		report_find(r, m->organizations == 0 ? "no-organization" :
		    "nothing-to-launch", NULL, NULL);
	missing_files(m, &l.l, r);
	if (!m->sequencing)
		launch_orders(r);
	if (m->submanifests > 0)
		report_find(r, "manifest-inside", NULL, NULL);
	if (m->sequencing)
		report_find(r, "sequencing-later", NULL, NULL);
	if (m->organizations > 1)
		report_find(r, "organizations-many", NULL, NULL);
}
