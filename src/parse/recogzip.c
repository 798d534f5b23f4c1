/* Formats that are zips, by the names of the files inside. */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "util/buf.h"
#include "parse/recognise.h"
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
 * Files that the author's operating system adds by itself; they say nothing
 * about the format.
 */
static int
is_litter(const char *name)
{
	const char *base = strrchr(name, '/');

	base = base != NULL ? base + 1 : name;
	return (strncmp(name, "__MACOSX/", 9) == 0 ||
	    strncmp(base, "._", 2) == 0 || strcmp(base, ".DS_Store") == 0 ||
	    strcasecmp(base, "Thumbs.db") == 0 ||
	    strcasecmp(base, "desktop.ini") == 0);
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

		if (is_litter(name) || *name == '\0')
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

/* 1 when ${file} lies in ${folder}. */
static int
in(const struct zipdir *z, const char *folder, const char *file)
{
	char path[1400];

	snprintf(path, sizeof(path), "%s%s", folder, file);
	return (recogzip_has(z, path));
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
 * (formats.c).
 */
static int
is_marked(const struct zipdir *z, const char *folder, struct recognised *out)
{
	const struct format_mark *m;
	int i;

	for (i = 0; i < formats_count(); i++) {
		m = format_row((enum check_format)i)->marks;
		for (; m != NULL && m->media != NULL; m++) {
			if (m->entry != NULL && in(z, folder, m->entry)) {
				recogzip_take(out, (enum check_format)i,
				    m->media, m->code);
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

/* A course or a store of other makers that we keep but do not play yet. */
static int
is_other(const struct zipdir *z, const char *folder, struct recognised *out)
{
	if (recogzip_has(z, "h5p.json"))
		recogzip_take(out, CHECK_OTHER, "application/x-h5p",
		    "kept-h5p");
	else if (in(z, folder, "cmi5.xml"))
		recogzip_take(out, CHECK_OTHER, "application/zip",
		    "kept-other");
	else if (is_aicc(z))
		recogzip_take(out, CHECK_OTHER, "application/zip",
		    "kept-other");
	else
		return (0);
	return (1);
}

/*
 * The remark for a manifest with a wrong letter case in its name, or one that
 * is a folder.  Taken for plain HTML, such a package would play and lose its
 * results without a word.
 */
static const char *
near_manifest(const struct zipdir *z, const char *folder)
{
	size_t i, n = strlen(folder);

	for (i = 0; i < zipdir_count(z); i++) {
		const char *name = zipdir_at(z, i)->name;

		if (strncmp(name, folder, n) != 0)
			continue;
		if (strncmp(name + n, "imsmanifest.xml/", 16) == 0)
			return ("manifest-folder");
		if (strcasecmp(name + n, "imsmanifest.xml") == 0)
			return ("manifest-case");
	}
	return (NULL);
}

/*
 * Nothing here can be started: the remark for the usual mistake that it looks
 * like.
 */
static const char *
why_not(const struct zipdir *z)
{
	size_t i, zips = 0, exes = 0;

	for (i = 0; i < zipdir_count(z); i++) {
		const char *n = zipdir_at(z, i)->name, *base;

		base = strrchr(n, '/');
		base = base != NULL ? base + 1 : n;
		if (strcasecmp(base, "imsmanifest.xml") == 0 && !is_litter(n))
			return (strcmp(base, "imsmanifest.xml") == 0 ?
			    "manifest-deep" : "manifest-case");
		zips += ends(n, ".zip");
		exes += ends(n, ".exe");
	}
	return (zips > 0 ? "zip-of-zips" : exes > 0 ? "program-file" :
	    "nothing-inside");
}

/*
 * The page that a package without manifest begins with; the name is the
 * directory's own memory. NULL when none of the usual names is there.
 */
const char *
recognise_page(const struct zipdir *z, const char *folder)
{
	/* In this order: iSpring and most tools, then Storyline's own name. */
	static const char *const pages[] = {
		"index.html", "index.htm", "story.html", "Index.html",
		"default.html"
	};
	char path[1400];
	size_t i;

	for (i = 0; i < sizeof(pages) / sizeof(pages[0]); i++) {
		if (!in(z, folder, pages[i]))
			continue;
		snprintf(path, sizeof(path), "%s%s", folder, pages[i]);
		return (zipdir_find(z, path)->name);
	}
	return (NULL);
}

/*
 * Documents and boards are judged at the top of the zip, whatever folders they
 * have; a manifest at the top goes before the one folder.
 */
void
recognise_zip(const struct zipdir *z, const char *name, char *folder,
    size_t size, struct recognised *out)
{
	const char *near;

	memset(out, 0, sizeof(*out));
	out->zip = 1;
	out->media = "application/zip";
	only_folder(z, folder, size);
	if (is_board(z, name, out) || is_document(z, out)) {
		folder[0] = '\0';
		return;
	}
	if (recogzip_has(z, "imsmanifest.xml"))
		folder[0] = '\0';
	if (is_marked(z, folder, out) || is_other(z, folder, out))
		return;
	if ((near = near_manifest(z, folder)) != NULL)
		recogzip_take(out, CHECK_NONE, "application/zip", near);
	else if (recognise_page(z, folder) != NULL)
		recogzip_take(out, CHECK_HTML5, "application/zip", NULL);
	else
		recogzip_take(out, CHECK_NONE, "application/zip", why_not(z));
}
