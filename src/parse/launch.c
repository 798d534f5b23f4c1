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
#include "parse/href.h"
#include "parse/launch.h"
#include "parse/manifest.h"
#include "parse/zipdir.h"

#define LOOSE_MAX	80000	/* names that are compared in any case */

/* A name of the zip in one case, and whose it is. */
struct folded {
	const char			*name;
	const struct zip_entry		*e;
};

/* What is at hand while items are looked up. */
struct launching {
	const struct manifest	*m;
	const struct zipdir	*z;
	struct check_report	*r;
	struct folded		*folded;	/* made when it is first needed */
	size_t			 n;
};

/* How a file was found. */
enum found { FOUND_NOT, FOUND_EXACT, FOUND_LOOSE, FOUND_SEVERAL };

static int
launch_by_name(const void *x, const void *y)
{
	return (strcmp(((const struct folded *)x)->name,
	    ((const struct folded *)y)->name));
}

/* All files in one case, sorted; folders are left out. */
static void
launch_fold(struct launching *l)
{
	size_t i, count = zipdir_count(l->z);
	const struct zip_entry *e;
	char *name;

	if (l->folded != NULL || count > LOOSE_MAX)
		return;
	l->folded = arena_alloc(l->r->arena, (count + 1) *
	    sizeof(*l->folded));
	for (i = 0; i < count; i++) {
		e = zipdir_at(l->z, i);
		if (!e->is_dir && (name = text_casefold(l->r->arena,
		    e->name)) != NULL)
			l->folded[l->n++] = (struct folded){ name, e };
	}
	qsort(l->folded, l->n, sizeof(*l->folded), launch_by_name);
}

/*
 * The file of that name, else the only one whose name differs in case alone:
 * such packages work on Windows, where their authors try them.
 */
static enum found
launch_file(struct launching *l, const char *name,
    const struct zip_entry **out)
{
	struct folded key = { NULL, NULL }, *at;

	*out = zipdir_find(l->z, name);
	if (*out != NULL && !(*out)->is_dir)
		return (FOUND_EXACT);
	launch_fold(l);
	if (l->n == 0 || (key.name = text_casefold(l->r->arena, name)) == NULL)
		return (FOUND_NOT);
	at = bsearch(&key, l->folded, l->n, sizeof(key), launch_by_name);
	if (at == NULL)
		return (FOUND_NOT);
	if ((at > l->folded && strcmp(at[-1].name, key.name) == 0) ||
	    (at + 1 < l->folded + l->n && strcmp(at[1].name, key.name) == 0))
		return (FOUND_SEVERAL);
	*out = at->e;
	return (FOUND_LOOSE);
}

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
	enum found how;

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
	if ((how = launch_file(l, h.name, &f)) == FOUND_SEVERAL)
		return ("item-file-several");
	if (how == FOUND_NOT)
		return ("item-file-missing");
	*loose = how == FOUND_LOOSE || strchr(res->href, '\\') != NULL;
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
missing_files(const struct manifest *m, const struct zipdir *z,
    struct check_report *r)
{
	const char *first = NULL;
	struct href h;
	char count[24];
	size_t i, n = 0;

	for (i = 0; i < m->nfiles; i++) {
		if (href_resolve(r->arena, m->files[i].base, m->files[i].href,
		    &h) == HREF_OK && zipdir_find(z, h.name) != NULL)
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
	int loose = 0;

	if (res != NULL)
		code = launch_resource(l, res, it->parameters, e, &wanted,
		    &loose);
	if (code != NULL)
		report_find(l->r, code, place_of(l->r, e->identifier),
		    "title", e->title, "file", wanted, NULL);
	else if (loose)
		report_find(l->r, "item-file-case", place_of(l->r,
		    e->identifier), "title", e->title, "file", wanted, "used",
		    report_cut(l->r->arena, e->name, 300), NULL);
	return (code == NULL);
}

/*
 * A manifest without an organization and with one SCO that starts: what its
 * author means is plain.  1 when it became the only entry, else 0.
 */
static int
launch_alone(struct launching *l)
{
	const struct manifest_resource *res, *one = NULL;
	struct check_entry e = { .name = "" }, *to;
	const char *wanted;
	size_t i;
	int loose, n = 0;

	for (i = 0; i < l->m->nresources; i++) {
		res = &l->m->resources[i];
		if (res->sco && launch_resource(l, res, NULL, &e, &wanted,
		    &loose) == NULL && n++ == 0)
			one = res;
	}
	if (n != 1 || (to = report_entry(l->r)) == NULL)
		return (0);
	*to = (struct check_entry){ .identifier = one->identifier,
	    .title = *l->m->title != '\0' ? l->m->title : one->identifier,
	    .tail = "", .parent = -1, .visible = 1, .mastery = "",
	    .passing = "", .threshold = "", .max_time = "",
	    .time_action = "", .launch_data = "", .prerequisites = "" };
	(void)launch_resource(l, one, NULL, to, &wanted, &loose); /* it did before */
	report_find(l->r, "organization-made", NULL, "file",
	    report_cut(l->r->arena, to->name, 300), NULL);
	return (1);
}

/* One item that starts is enough for the package to be accepted. */
void
launch_fill(const struct manifest *m, const struct zipdir *z,
    struct check_report *r)
{
	struct launching l = { .m = m, .z = z, .r = r };
	struct check_entry *e;
	size_t i, started = 0;

	for (i = 0; i < m->nitems; i++) {
		const struct manifest_item *it = &m->items[i];

		if ((e = report_entry(r)) == NULL)
			break;
		*e = it->data;
		e->kind = CHECK_HEADING;
		if (*e->title == '\0')
			e->title = report_cut(r->arena, e->identifier,
			    REPORT_TITLE);
		if (*it->ref != '\0')
			started += (size_t)launch_item(&l, it, e);
		else if (it->leaf)
			report_find(r, "item-empty", place_of(r,
			    e->identifier), "title", e->title, NULL);
	}
	if (m->nitems == 0 && m->organizations == 0)
		started = (size_t)launch_alone(&l);
	if (started == 0)
		report_find(r, m->organizations == 0 ? "no-organization" :
		    "nothing-to-launch", NULL, NULL);
	missing_files(m, z, r);
	if (m->sequencing)
		report_find(r, "sequencing-later", NULL, NULL);
	if (m->organizations > 1)
		report_find(r, "organizations-many", NULL, NULL);
}
