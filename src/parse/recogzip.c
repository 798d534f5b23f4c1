/* Formats that are zips, by the names of the files inside. */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "util/buf.h"
#include "parse/recognise.h"
#include "parse/starts.h"
#include "parse/zipdir.h"

static void
recogzip_take(struct recognised *out, enum check_format f, const char *media,
    const char *code)
{
	out->format = f;
	out->media = media;
	out->code = code;
}

/* A folder of that name does not count. */
static int
recogzip_has(const struct zipdir *z, const char *name)
{
	const struct zip_entry *e = zipdir_find(z, name);

	return (e != NULL && !e->is_dir);
}

/*
 * The one folder that all entries lie in, with its "/"; "" when there are
 * several or a file lies at the top.  Teachers often zip the exported folder
 * instead of its contents.
 */
static void
only_folder(const struct zipdir *z, char *folder, size_t size)
{
	size_t i, n = 0;

	folder[0] = '\0';
	for (i = 0; i < zipdir_count(z); i++) {
		const char *name = zipdir_at(z, i)->name, *slash;

		if (starts_litter(name) || *name == '\0')
			continue;
		slash = strchr(name, '/');
		if (slash == NULL || (size_t)(slash - name) + 2 > size)
			goto none;
		if (n == 0) {
			n = (size_t)(slash - name) + 1;
			memcpy(folder, name, n);
			folder[n] = '\0';
		} else if (strncmp(name, folder, n) != 0) {
			goto none;
		}
	}
	return;
none:
	folder[0] = '\0';
}

/* The file ${file} right in ${folder}, or NULL. */
static const struct zip_entry *
in(const struct zipdir *z, const char *folder, const char *file)
{
	const struct zip_entry *e;
	char path[1500];

	snprintf(path, sizeof(path), "%s%s", folder, file);
	e = zipdir_find(z, path);
	return (e != NULL && !e->is_dir ? e : NULL);
}

/*
 * SMART Notebook: an imsmanifest.xml beside pages page0.svg, page1.svg, …:
 * asked before SCORM, which has the same manifest name.
 */
static int
is_smart(const struct zipdir *z)
{
	const struct zip_entry *e = zipdir_under(z, "page");

	return (e != NULL && recogzip_has(z, "imsmanifest.xml") &&
	    strspn(e->name + 4, "0123456789") > 0 &&
	    strcmp(e->name + 4 + strspn(e->name + 4, "0123456789"), ".svg") == 0);
}

/*
 * EPUB (OCF) and OpenDocument carry their type in the file "mimetype"; 1 when
 * it is one of these.
 */
static int
is_mimetype(const struct zipdir *z, struct recognised *out)
{
	const struct zip_entry *e = zipdir_find(z, "mimetype");
	struct buf b = { 0 };
	int found = 1;

	if (e == NULL || e->usize > 200 ||
	    zipdir_extract(z, e, 200, &b) != 0 || b.p == NULL)
		found = 0;
	else if (strncmp(b.p, "application/epub+zip", 20) == 0)
		recogzip_take(out, CHECK_OTHER, "application/epub+zip",
		    "kept-epub");
	else if (strncmp(b.p, "application/vnd.oasis.opendocument", 34) == 0)
		recogzip_take(out, CHECK_OFFICE,
		    "application/vnd.oasis.opendocument", "kept-office");
	else
		found = 0;
	buf_free(&b);
	return (found);
}

#define OOXML	"application/vnd.openxmlformats-officedocument."

/*
 * Word, PowerPoint and Excel since 2007 (Office Open XML, ECMA-376): told apart
 * by the part that holds the document.
 */
static int
is_document(const struct zipdir *z, struct recognised *out)
{
	if (is_mimetype(z, out))
		return (1);
	if (!recogzip_has(z, "[Content_Types].xml"))
		return (0);
	if (zipdir_under(z, "word/document") != NULL)
		recogzip_take(out, CHECK_OFFICE,
		    OOXML "wordprocessingml.document", "kept-office");
	else if (recogzip_has(z, "ppt/presentation.xml"))
		recogzip_take(out, CHECK_OFFICE,
		    OOXML "presentationml.presentation", "kept-office");
	else if (recogzip_has(z, "xl/workbook.xml") || recogzip_has(z,
	    "xl/workbook.bin"))
		recogzip_take(out, CHECK_OFFICE, OOXML "spreadsheetml.sheet",
		    "kept-office");
	else
		return (0);
	return (1);
}

static int
ends(const char *name, const char *ext)
{
	size_t n = strlen(name), k = strlen(ext);

	return (n > k && strcasecmp(name + n - k, ext) == 0);
}

/*
 * Board files first by what is inside; the extension counts only when nothing
 * inside makes the zip a lesson.
 */
static int
is_board(const struct zipdir *z, const char *name, struct recognised *out)
{
	if (is_smart(z))
		recogzip_take(out, CHECK_BOARD,
		    "application/x-smarttech-notebook", "kept-board");
	else if (recogzip_has(z, "metadata.rdf") && zipdir_under(z,
	    "page0") != NULL)
		recogzip_take(out, CHECK_BOARD, "application/ubz",
		    "kept-board");
	else if (recogzip_has(z, "content.xml") && ends(name, ".iwb"))
		recogzip_take(out, CHECK_BOARD, "application/x-iwb",
		    "kept-board");
	else if (!recogzip_has(z, "imsmanifest.xml") && !recogzip_has(z,
	    "index.html") && (ends(name, ".xvl") || ends(name, ".yar") ||
	    ends(name, ".sbd") || ends(name, ".flp") || ends(name,
	    ".flipchart") || ends(name, ".notebook") || ends(name, ".ubz") ||
	    ends(name, ".iwb")))
		recogzip_take(out, CHECK_BOARD, "application/octet-stream",
		    "kept-board");
	else
		return (0);
	return (1);
}

/*
 * A file inside that names the format, by the marks of the table of formats
 * (formats.c).  It is the contents list, or the package begins with its page.
 */
static int
is_marked(const struct zipdir *z, const char *folder, struct recognised *out)
{
	const struct format_mark *m;
	const struct zip_entry *e;
	int i;

	for (i = 0; i < formats_count(); i++) {
		m = format_row((enum check_format)i)->marks;
		for (; m != NULL && m->media != NULL; m++) {
			if (m->entry != NULL &&
			    (e = in(z, folder, m->entry)) != NULL) {
				recogzip_take(out, (enum check_format)i,
				    m->media, m->code);
				if (!starts_is_manifest(e->name))
					e = starts_usual(z, folder);
				out->start = e != NULL ? e->name : NULL;
				return (1);
			}
		}
	}
	return (0);
}

/* An AICC course has a course file (.crs) and assignable units (.au). */
static int
is_aicc(const struct zipdir *z)
{
	size_t i;
	int crs = 0, au = 0;

	for (i = 0; i < zipdir_count(z); i++) {
		crs |= ends(zipdir_at(z, i)->name, ".crs");
		au |= ends(zipdir_at(z, i)->name, ".au");
	}
	return (crs && au);
}

/* What begins with ${e}: a lesson of SCORM, a course of others, or a page. */
static void
take_start(const struct zip_entry *e, struct recognised *out)
{
	const char *base = starts_name(e->name);

	out->start = e->name;
	if (strcasecmp(base, "imsmanifest.xml") == 0)
		recogzip_take(out, CHECK_SCORM12, "application/zip", NULL);
	else if (strcasecmp(base, "tincan.xml") == 0)
		recogzip_take(out, CHECK_TINCAN, "application/zip", NULL);
	else if (strcasecmp(base, "cmi5.xml") == 0)
		recogzip_take(out, CHECK_CMI5, "application/zip", "kept-cmi5");
	else
		recogzip_take(out, CHECK_HTML5, "application/zip", NULL);
}

/*
 * A course or a store of other makers.  A course of AICC, Tin Can and cmi5 has
 * a list of its own, in which check_course looks for what starts.
 */
static int
is_other(const struct zipdir *z, const char *folder, struct recognised *out)
{
	const struct zip_entry *e;

	if (in(z, folder, "h5p.json"))
		recogzip_take(out, CHECK_H5P, "application/x-h5p", "kept-h5p");
	else if (in(z, folder, "cmi5.xml"))
		recogzip_take(out, CHECK_CMI5, "application/zip", "kept-cmi5");
	else if ((e = in(z, folder, "tincan.xml")) != NULL)
		take_start(e, out);
	else if (is_aicc(z))
		recogzip_take(out, CHECK_AICC, "application/zip", NULL);
	else
		return (0);
	return (1);
}

/* A manifest's name on a folder: nothing that lies there can be trusted. */
static int
folder_manifest(const struct zipdir *z, const char *folder)
{
	char path[1400];

	snprintf(path, sizeof(path), "%simsmanifest.xml/", folder);
	return (zipdir_under(z, path) != NULL);
}

/*
 * 1 when a manifest in another case lies there.  Taken for plain HTML, such a
 * package would play and lose its results without a word.
 */
static int
near_manifest(const struct zipdir *z, const char *folder)
{
	size_t i, n = strlen(folder);

	for (i = 0; i < zipdir_count(z); i++) {
		const struct zip_entry *e = zipdir_at(z, i);

		if (!e->is_dir && strncmp(e->name, folder, n) == 0 &&
		    strchr(e->name + n, '/') == NULL &&
		    starts_is_manifest(e->name))
			return (1);
	}
	return (0);
}

/*
 * Nothing here can be started: the remark for the usual mistake that it looks
 * like.
 */
static const char *
why_not(const struct zipdir *z)
{
	static const char *const documents[] = {
		".doc", ".docx", ".ppt", ".pptx", ".xls", ".xlsx", ".pdf",
		".jpg", ".jpeg", ".png", ".mp4", ".mp3"
	};
	size_t i, k, zips = 0, exes = 0, papers = 0, xmls = 0;

	for (i = 0; i < zipdir_count(z); i++) {
		const char *n = zipdir_at(z, i)->name;

		zips += (size_t)ends(n, ".zip");
		exes += (size_t)ends(n, ".exe");
		xmls += (size_t)ends(n, ".xml");
		for (k = 0; k < sizeof(documents) / sizeof(*documents); k++)
			papers += (size_t)ends(n, documents[k]);
	}
	return (zips > 0 ? "zip-of-zips" : exes > 0 ? "program-file" :
	    papers > 0 ? "zip-of-papers" : xmls > 0 ? "zip-of-xml" :
	    "nothing-inside");
}

/*
 * Nothing stands in its usual place: the whole zip is looked through.  What is
 * asked about is taken for a page until somebody answers.
 */
static void
look_everywhere(const struct zipdir *z, struct starts *st,
    struct recognised *out)
{
	const struct zip_entry *e = starts_pick(z, st);

	if (e != NULL) {
		take_start(e, out);
		out->found = 1;
	} else if (st->n > 0) {
		recogzip_take(out, CHECK_HTML5, "application/zip", NULL);
	} else {
		recogzip_take(out, CHECK_NONE, "application/zip", why_not(z));
	}
}

/*
 * Documents and boards are judged at the top of the zip, whatever folders they
 * have; a manifest at the top goes before the one folder.
 */
void
recognise_zip(const struct zipdir *z, const char *name, struct starts *st,
    struct recognised *out)
{
	const struct zip_entry *e;
	char folder[1400];

	memset(out, 0, sizeof(*out));
	out->zip = 1;
	out->media = "application/zip";
	st->n = 0;
	if (is_board(z, name, out) || is_document(z, out))
		return;
	only_folder(z, folder, sizeof(folder));
	if (recogzip_has(z, "imsmanifest.xml"))
		folder[0] = '\0';
	if (is_marked(z, folder, out) || is_other(z, folder, out))
		return;
	if (folder_manifest(z, folder))
		recogzip_take(out, CHECK_NONE, "application/zip",
		    "manifest-folder");
	else if ((e = starts_usual(z, folder)) != NULL &&
	    !near_manifest(z, folder))
		take_start(e, out);
	else
		look_everywhere(z, st, out);
}
