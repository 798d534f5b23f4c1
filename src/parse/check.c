/*
 * The check of one uploaded file, from its bytes to a verdict.  Runs in the
 * sandboxed child (sandbox.c): everything here must expect hostile input and
 * may use neither files nor network.
 */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/buf.h"
#include "parse/aicc.h"
#include "parse/ask.h"
#include "parse/charset.h"
#include "parse/check.h"
#include "parse/contents.h"
#include "parse/course.h"
#include "parse/launch.h"
#include "parse/manifest.h"
#include "parse/pageread.h"
#include "parse/recognise.h"
#include "parse/report.h"
#include "parse/starts.h"
#include "parse/xml.h"
#include "parse/zipdir.h"
#include "parse/zipname.h"

/*
 * What the libraries load or read at their first use, done before the sandbox
 * is entered, where they no longer could.
 */
int
check_init(void)
{
	if (charset_open() != 0)
		return (-1);
	xml_init();
	json_object_seed(0);
	return (0);
}

/* The file's name without folders and extension is better than no title. */
static const char *
title_of(struct arena *a, const char *name)
{
	const char *base = strrchr(name, '/'), *dot;

	base = base != NULL ? base + 1 : name;
	dot = strrchr(base, '.');
	if (dot == NULL || dot == base)
		return (report_cut(a, base, REPORT_TITLE));
	return (report_cut(a, arena_strndup(a, base, (size_t)(dot - base)),
	    REPORT_TITLE));
}

/* A problem without a code is a file that could not be read to its end. */
static void
refuse_zip(struct check_report *r, const struct zip_problem *p)
{
	report_find(r, p->code != NULL ? p->code : "zip-damaged", p->place,
	    "detail", p->detail, NULL);
}

/*
 * What a manifest says of the package, and what it starts.  A cartridge and a
 * question bank are kept: nothing of them is looked at.
 */
static void
manifest_fill(const struct zipdir *z, const struct manifest *m,
    const char *folder, struct check_report *r)
{
	r->format = m->format;
	r->version = m->version;
	r->description = m->description;
	r->language = m->language;
	r->sequencing = m->sequencing;
	if (*m->title != '\0')
		r->title = m->title;
	if (!format_row(m->format)->indexed) {
		report_find(r, m->format == CHECK_QTI ? "kept-qti" :
		    "kept-cartridge", NULL, NULL);
		return;
	}
	launch_fill(m, z, r);
	if (r->asks)
		return;
	if (*folder != '\0')
		report_find(r, "folder-down", folder, NULL);
	if (*m->language == '\0')
		report_find(r, "language-missing", NULL, NULL);
}

/*
 * The SCORM lesson with the manifest ${path}.  One over XML_BYTES_MAX is
 * refused before it is unpacked.
 */
static void
check_manifest(const struct zipdir *z, const char *path,
    struct check_report *r)
{
	const struct zip_entry *e = zipdir_find(z, path);
	const char *base = starts_name(path), *folder;
	struct manifest m;
	struct buf b = { 0 };
	int rc;

	if (e == NULL || e->usize > XML_BYTES_MAX) {
		report_find(r, "manifest-too-big", path, NULL);
		return;
	}
	if (zipdir_extract(z, e, XML_BYTES_MAX, &b) != 0) {
		report_find(r, "zip-damaged", path, NULL);
		buf_free(&b);
		return;
	}
	folder = arena_strndup(r->arena, path, (size_t)(base - path));
	rc = manifest_parse(b.p != NULL ? b.p : "", b.len, folder, &m, r);
	buf_free(&b);
	if (rc != 0) {
		/* A version that was understood helps whoever repairs it. */
		r->version = m.version;
		return;
	}
	if (strcmp(base, "imsmanifest.xml") != 0)
		report_find(r, "manifest-case", path, "file", base, NULL);
	manifest_fill(z, &m, folder, r);
}

/* An HTML5 package: one entry, its start page. */
static void
check_page(const struct zipdir *z, const char *page, struct check_report *r)
{
	struct check_entry *e;
	const char *title;

	if (page == NULL) {
		report_find(r, "nothing-inside", NULL, NULL);
		return;
	}
	e = report_entry(r);
	if (*(title = ask_title(z, r, zipdir_find(z, page))) != '\0')
		r->title = title;
	e->identifier = "index";
	e->title = r->title;
	e->name = arena_strdup(r->arena, page);
	e->kind = CHECK_PAGE;
}

/*
 * The entries of a zip of that kind.  What is played from a zip and has no
 * contents list of its own begins with its page.
 */
static void
check_entries(const struct zipdir *z, const struct recognised *what,
    const struct starts *st, struct check_report *r)
{
	if (st->n > 0)
		ask_start(z, r, st->e, st->n, st->total);
	else if (what->format == CHECK_SCORM12)
		check_manifest(z, what->start, r);
	else if (what->format == CHECK_TINCAN)
		course_tincan(z, what->start, r);
	else if (what->format == CHECK_AICC)
		aicc_fill(z, r);
	else if (format_row(what->format)->indexed)
		check_page(z, what->start, r);
	if (what->found && st->hit != NULL)
		report_find(r, "start-chosen", NULL, "file", what->start, NULL);
	else if (what->found && what->format == CHECK_HTML5)
		report_find(r, "start-taken", NULL, "file", what->start, NULL);
}

/*
 * Order matters: the zip is verified whole before any entry of it is trusted,
 * and the index is written only for a package that is accepted.  The index
 * belongs to the bytes: it does not depend on what the teacher chose
 * (runner/reindex.c makes it anew without knowing).
 */
static void
check_zip(int fd, const char *name, uint64_t size, struct check_report *r,
    void (*progress)(void *, uint64_t, uint64_t), void *arg, struct buf *index)
{
	struct starts st = { .chosen = r->chosen };
	struct recognised what;
	struct zip_problem p;
	struct zipdir *z = zipdir_open(fd, size, &p);
	size_t i;

	if (z == NULL || zipdir_verify(z, progress, arg, &p) != 0) {
		refuse_zip(r, &p);
		zipdir_close(z);
		return;
	}
	r->files = zipdir_files(z);
	r->bytes = zipdir_bytes(z);
	recognise_zip(z, name, &st, &what);
	r->format = what.format;
	r->media = what.media;
	if (what.code != NULL)
		report_find(r, what.code, NULL, NULL);
	check_entries(z, &what, &st, r);
	report_settle(r);
	if (!r->asks && format_row(r->format)->indexed) {
		pageread(z, r);
		contents_remarks(z, r);
		report_settle(r);
	}
	if (r->verdict != CHECK_REFUSED && format_row(r->format)->indexed)
		zipdir_index(z, index);
	/* Names of entries lie in the directory's memory, which goes now. */
	for (i = 0; i < r->nentries; i++)
		r->entries[i].name = arena_strdup(r->arena, r->entries[i].name);
	zipdir_close(z);
}

/*
 * Everything that is found out about an upload, in this process: the sandboxed
 * child calls it, and so do tests without a sandbox. Never NULL; a file that
 * cannot be used is a report with verdict "refused".
 */
struct check_report *
check_chosen(int fd, const char *name, const char *chosen, uint64_t size,
    void (*progress)(void *, uint64_t, uint64_t), void *arg, struct buf *index)
{
	struct check_report *r = report_new();
	struct recognised what;
	int i;

	r->chosen = chosen;
	r->title = title_of(r->arena, name);
	recognise_file(fd, size, name, &what);
	if (what.zip) {
		check_zip(fd, name, size, r, progress, arg, index);
	} else {
		r->format = what.format;
		r->media = what.media;
		r->files = 1;
		r->bytes = size;
		if (what.code != NULL)
			report_find(r, what.code, NULL, NULL);
		for (i = 0; i < what.nalso; i++)
			report_find(r, what.also[i].code, NULL, "what",
			    what.also[i].what, NULL);
	}
	report_settle(r);
	return (r);
}

struct check_report *
check_file(int fd, const char *name, uint64_t size,
    void (*progress)(void *, uint64_t, uint64_t), void *arg, struct buf *index)
{
	return (check_chosen(fd, name, "", size, progress, arg, index));
}

/* Progress as a JSON line on the pipe to the parent. */
static void
check_tell(void *arg, uint64_t done, uint64_t total)
{
	const struct check_sink *s = arg;
	char line[100];
	int n = snprintf(line, sizeof(line),
	    "{\"t\":\"progress\",\"done\":%llu,\"total\":%llu}\n",
	    (unsigned long long)done, (unsigned long long)total);

	s->line(s->arg, line, (size_t)n);
}

/*
 * The child's whole work: the report as JSON lines, then the serving index as
 * bytes, then a line that says it is complete. Without that line the parent
 * drops the report.
 */
int
check_run(int fd, const char *name, const char *chosen, uint64_t size,
    const struct check_sink *s)
{
	static const char end[] = "{\"t\":\"end\"}\n";
	struct check_sink copy = *s;
	struct buf index = { 0 };
	struct check_report *r;
	char line[60];
	int rc, n;

	r = check_chosen(fd, name, chosen, size, check_tell, &copy, &index);
	rc = report_write(r, s);
	if (rc == 0 && index.len > 0) {
		n = snprintf(line, sizeof(line),
		    "{\"t\":\"index\",\"bytes\":%zu}\n", index.len);
		rc = s->line(s->arg, line, (size_t)n) != 0 ||
		    s->bytes(s->arg, index.p, index.len) != 0 ? -1 : 0;
	}
	if (rc == 0)
		rc = s->line(s->arg, end, sizeof(end) - 1);
	buf_free(&index);
	report_free(r);
	return (rc);
}
