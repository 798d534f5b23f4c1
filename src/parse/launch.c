/*
 * Items of a manifest to entries of the contents list: item, resource, file
 * (IMS Content Packaging).  What cannot be started stays in the list as a
 * heading with a remark, so that the teacher sees what is wrong.
 */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "parse/href.h"
#include "parse/launch.h"
#include "parse/manifest.h"
#include "parse/zipdir.h"

/*
 * Find the file that the item starts and put it into ${e}.  NULL when it was
 * found, else the code of the remark and in ${wanted} what the manifest asked
 * for.
 */
static const char *
launch_resolve(const struct manifest *m, const struct zipdir *z,
    const struct manifest_item *it, struct check_report *r,
    struct check_entry *e, const char **wanted)
{
	const struct manifest_resource *res = manifest_resource(m, it->ref);
	const struct zip_entry *f;
	struct href h = { "", "" };

	*wanted = it->ref;
	if (res == NULL)
		return ("item-no-resource");
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
	f = zipdir_find(z, h.name);
	if (f == NULL || f->is_dir)
		return ("item-file-missing");
	e->name = f->name;
	e->tail = href_tail(r->arena, h.tail, it->parameters);
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

/* One item that starts is enough for the package to be accepted. */
void
launch_fill(const struct manifest *m, const struct zipdir *z,
    struct check_report *r)
{
	struct check_entry *e;
	const char *code, *wanted;
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
		if (*it->ref == '\0') {
			if (it->leaf)
				report_find(r, "item-empty",
				    place_of(r, e->identifier), "title",
				    e->title, NULL);
			continue;
		}
		code = launch_resolve(m, z, it, r, e, &wanted);
		if (code == NULL)
			started++;
		else
			report_find(r, code, place_of(r, e->identifier),
			    "title", e->title, "file", wanted, NULL);
	}
	if (started == 0)
		report_find(r, m->organizations == 0 ? "no-organization" :
		    "nothing-to-launch", NULL, NULL);
	missing_files(m, z, r);
	if (m->sequencing)
		report_find(r, "sequencing-later", NULL, NULL);
	if (m->organizations > 1)
		report_find(r, "organizations-many", NULL, NULL);
}
