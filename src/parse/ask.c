/* Questions of the check to whoever uploaded the file; see ask.h. */
#include <stdio.h>

#include "util/arena.h"
#include "util/buf.h"
#include "parse/ask.h"
#include "parse/htmltitle.h"
#include "parse/report.h"
#include "parse/starts.h"
#include "parse/zipdir.h"

#define TITLE_WITHIN	32768	/* bytes of a page in which a title stands */

/* Only the beginning of the page is unpacked. */
const char *
ask_title(const struct zipdir *z, struct check_report *r,
    const struct zip_entry *e)
{
	const char *title = "";
	struct buf b = { 0 };

	if (starts_is_page(e->name) &&
	    zipdir_extract(z, e, TITLE_WITHIN, &b) == 0 && b.p != NULL)
		title = htmltitle(r->arena, b.p, b.len);
	buf_free(&b);
	return (title);
}

/* The files to choose from are the only entries of a report that asks. */
static void
ask_entries(const struct zipdir *z, struct check_report *r,
    const struct zip_entry *const *fit, size_t n)
{
	struct check_entry *e;
	size_t i;

	r->nentries = 0;
	for (i = 0; i < n && (e = report_entry(r)) != NULL; i++) {
		e->identifier = e->name = arena_strdup(r->arena, fit[i]->name);
		e->title = ask_title(z, r, fit[i]);
		e->kind = CHECK_PAGE;
	}
}

void
ask_start(const struct zipdir *z, struct check_report *r,
    const struct zip_entry *const *fit, size_t n, size_t total)
{
	char count[24];

	snprintf(count, sizeof(count), "%zu", total);
	ask_entries(z, r, fit, n);
	report_find(r, "start-several", NULL, "count", count, NULL);
}

void
ask_file(const struct zipdir *z, struct check_report *r,
    const struct ask_file *f, const struct zip_entry *const *fit, size_t n)
{
	ask_entries(z, r, fit, n);
	report_find(r, "item-file-several", f->place, "title", f->title,
	    "file", f->file, NULL);
}
