/* The one table of package formats; see formats.h. */
#include <assert.h>
#include <string.h>

#include "util/tr.h"
#include "parse/formats.h"

#define ADDED_MAX	4	/* rows of tests */

#define BYTES(s)	.bytes = s, .n = sizeof(s) - 1

static const struct format_mark scorm_marks[] = {
	{ .entry = "imsmanifest.xml", .media = "application/zip" }, { 0 }
};
static const struct format_mark pdf_marks[] = {
	{ BYTES("%PDF-"), .media = "application/pdf" }, { 0 }
};
static const struct format_mark audio_marks[] = {
	{ BYTES("ID3"), .media = "audio/mpeg" },
	{ BYTES("OggS"), .media = "audio/ogg" }, { 0 }
};
static const struct format_mark image_marks[] = {
	{ BYTES("\x89PNG\r\n\x1a\n"), .media = "image/png" },
	{ BYTES("\xff\xd8\xff"), .media = "image/jpeg" },
	{ BYTES("GIF87a"), .media = "image/gif" },
	{ BYTES("GIF89a"), .media = "image/gif" }, { 0 }
};
static const struct format_mark office_marks[] = {
	{ BYTES("{\\rtf"), .media = "application/rtf", .code = "kept-office" },
	{ 0 }
};
static const struct format_mark board_marks[] = {
	{ BYTES(" Bamboo "), .media = "application/inspire",
	  .code = "kept-board" }, { 0 }
};

static const struct format_mark film_marks[] = {
	{ BYTES("\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9"),
	  .media = "video/x-ms-wmv", .code = "kept-video" },
	{ BYTES("FLV\x01"), .media = "video/x-flv", .code = "kept-video" },
	{ BYTES("\0\0\x01\xba"), .media = "video/mpeg",
	  .code = "kept-video" }, { 0 }
};
static const struct format_mark sound_marks[] = {
	{ BYTES("#!AMR"), .media = "audio/amr", .code = "kept-sound" },
	{ BYTES("MThd"), .media = "audio/midi", .code = "kept-sound" }, { 0 }
};

/*
 * In the order of the enum.  Among zips the first row whose mark fits wins.
 * Rows of one name are one format in several editions: they differ in what
 * tells the edition and agree in all else (tests/unit/t_formats.c).
 */
static const struct format rows[] = {
[CHECK_NONE] = {
	.id = "none", .name = "other", .edition = "", .family = "none",
	.word = TR("Tệp khác"), .view = "frame" },
[CHECK_SCORM12] = {
	.id = "scorm12", .name = "scorm12", .edition = "1.2",
	.family = "scorm", .word = "SCORM 1.2", .view = "frame",
	.indexed = 1, .tracked = 12, .marks = scorm_marks },
[CHECK_SCORM2004_2] = {
	.id = "scorm2004-2", .name = "scorm2004",
	.edition = "2004 2nd Edition", .family = "scorm",
	.word = "SCORM 2004", .exact = "SCORM 2004 2nd Edition",
	.view = "frame", .indexed = 1, .tracked = 2004 },
[CHECK_SCORM2004_3] = {
	.id = "scorm2004-3", .name = "scorm2004",
	.edition = "2004 3rd Edition", .family = "scorm",
	.word = "SCORM 2004", .exact = "SCORM 2004 3rd Edition",
	.view = "frame", .indexed = 1, .tracked = 2004 },
[CHECK_SCORM2004_4] = {
	.id = "scorm2004-4", .name = "scorm2004",
	.edition = "2004 4th Edition", .family = "scorm",
	.word = "SCORM 2004", .exact = "SCORM 2004 4th Edition",
	.view = "frame", .indexed = 1, .tracked = 2004 },
[CHECK_HTML5] = {
	.id = "html5", .name = "html5", .edition = "", .family = "html5",
	.word = "HTML5", .view = "frame", .indexed = 1, .by_hand = 1,
	.tall = 1 },
[CHECK_PDF] = {
	.id = "pdf", .named = 1, .name = "pdf", .edition = "", .family = "pdf",
	.word = "PDF", .kind = "material", .view = "pdf", .single = 1,
	.by_hand = 1, .tall = 1, .pictured = FORMAT_PAGE, .marks = pdf_marks },
[CHECK_VIDEO] = {
	.id = "video", .name = "video", .edition = "", .family = "video",
	.word = TR("Video"), .kind = "video", .view = "film", .single = 1 },
[CHECK_AUDIO] = {
	.id = "audio", .name = "audio", .edition = "", .family = "audio",
	.word = TR("Âm thanh"), .kind = "material", .view = "sound",
	.single = 1, .marks = audio_marks },
[CHECK_IMAGE] = {
	.id = "image", .named = 1, .name = "image", .edition = "", .family = "image",
	.word = TR("Ảnh"), .kind = "material", .view = "picture", .single = 1,
	.by_hand = 1, .pictured = FORMAT_PICTURE, .marks = image_marks },
[CHECK_OFFICE] = {
	.id = "office", .named = 1, .name = "office", .edition = "", .family = "office",
	.word = TR("Tài liệu văn phòng"), .kind = "material",
	.view = "pdf", .by_hand = 1, .tall = 1, .rendered = 1,
	.pictured = FORMAT_PAGE, .marks = office_marks },
[CHECK_BOARD] = {
	.id = "board", .name = "board", .edition = "", .family = "board",
	.word = TR("Tệp bảng tương tác"), .kind = "board", .view = "frame",
	.marks = board_marks },
[CHECK_OTHER] = {
	.id = "other", .named = 1, .name = "kept", .edition = "", .family = "other",
	.word = TR("Tệp khác"), .kind = "material", .view = "frame" },
[CHECK_AICC] = {
	.id = "aicc", .name = "aicc", .edition = "", .family = "aicc",
	.word = "AICC", .view = "frame", .indexed = 1, .by_hand = 1,
	.tall = 1 },
[CHECK_TINCAN] = {
	.id = "tincan", .name = "tincan", .edition = "", .family = "tincan",
	.word = "Tin Can (xAPI)", .view = "frame", .indexed = 1,
	.by_hand = 1, .tall = 1 },
[CHECK_H5P] = {
	.id = "h5p", .name = "h5p", .edition = "", .family = "h5p",
	.word = TR("Bài H5P"), .kind = "material", .view = "frame" },
[CHECK_CMI5] = {
	.id = "cmi5", .name = "cmi5", .edition = "", .family = "cmi5",
	.word = TR("Gói cmi5"), .kind = "material", .view = "frame" },
[CHECK_CARTRIDGE] = {
	.id = "cartridge", .name = "cartridge", .edition = "",
	.family = "cartridge", .word = TR("Gói Common Cartridge"),
	.kind = "material", .view = "frame" },
[CHECK_QTI] = {
	.id = "qti", .name = "qti", .edition = "", .family = "qti",
	.word = TR("Gói câu hỏi QTI"), .kind = "material", .view = "frame" },
[CHECK_FILM] = {
	.id = "film", .name = "film", .edition = "", .family = "film",
	.word = TR("Phim để tải về"), .kind = "video", .view = "frame",
	.marks = film_marks },
[CHECK_SOUND] = {
	.id = "sound", .name = "sound", .edition = "", .family = "sound",
	.word = TR("Âm thanh để tải về"), .kind = "material",
	.view = "frame", .marks = sound_marks },
[CHECK_PHOTO] = {
	.id = "photo", .named = 1, .name = "photo", .edition = "",
	.family = "photo", .word = TR("Ảnh để tải về"), .kind = "material",
	.view = "frame" },
};

/* An enumerator without a row does not compile; one in the middle has no id (t_formats.c). */
_Static_assert(sizeof(rows) / sizeof(rows[0]) == CHECK_FORMAT__MAX,
    "a row for each format");

/* A file that is not checked yet, or of a format that a later program stored. */
static const struct format unknown = {
	.id = "", .name = "", .edition = "", .family = "", .word = "",
	.view = "frame"
};

static const struct format	*added[ADDED_MAX];
static int			 nadded;

int
formats_count(void)
{
	return (CHECK_FORMAT__MAX + nadded);
}

/*
 * Any number is safe: one that is not there, as a later program may have stored
 * it, gives the row of the unknown format.
 */
const struct format *
format_row(enum check_format f)
{
	int i = (int)f;

	if (i < 0 || i >= formats_count())
		return (&unknown);
	return (i < CHECK_FORMAT__MAX ? &rows[i] :
	    added[i - CHECK_FORMAT__MAX]);
}

/* By the stored name; of a format with several editions the first row. */
const struct format *
format_find(const char *name)
{
	int i;

	for (i = 0; i < formats_count(); i++)
		if (strcmp(format_row((enum check_format)i)->name, name) == 0)
			return (format_row((enum check_format)i));
	return (&unknown);
}

/* An edition that is not known falls back to the format's first row. */
const struct format *
format_edition(const char *name, const char *edition)
{
	const struct format *f;
	int i;

	for (i = 0; i < formats_count(); i++) {
		f = format_row((enum check_format)i);
		if (strcmp(f->name, name) == 0 &&
		    strcmp(f->edition, edition) == 0)
			return (f);
	}
	return (format_find(name));
}

/* Each name once, although a format may have several rows. */
const char *
format_indexed(int *at)
{
	const struct format *f;

	while (*at < formats_count()) {
		f = format_row((enum check_format)(*at)++);
		if (f->indexed && format_find(f->name) == f)
			return (f->name);
	}
	return (NULL);
}

/* For tests that need a format of their own; never called by the program. */
enum check_format
formats_add(const struct format *row)
{
	assert(nadded < ADDED_MAX);
	added[nadded++] = row;
	return ((enum check_format)(CHECK_FORMAT__MAX + nadded - 1));
}
