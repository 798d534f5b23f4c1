/*
 * Formats by signatures in the file itself.  The name given by the uploader
 * proves nothing and decides only where no signature is known.
 */
#include <string.h>
#include <strings.h>

#include "parse/pdflock.h"
#include "parse/recogmedia.h"
#include "parse/recognise.h"
#include "parse/zip_in.h"

#define OLE_SECTOR_MAX	4096
#define OOXML		"application/vnd.openxmlformats-officedocument."
#define PDF_WITHIN	1024	/* bytes in which readers look for the header */

/*
 * The beginning of the file; one byte more, so that it can be searched as a
 * string.
 */
struct head {
	unsigned char	 b[RECOGNISE_HEAD + 1];
	size_t		 n;
	int		 fd;
	uint64_t	 size;
	const char	*name;
};

/*
 * ${code} is the remark that the file gets, NULL when there is nothing to say.
 */
static void
recognise_take(struct recognised *out, enum check_format f, const char *media,
    const char *code)
{
	out->format = f;
	out->media = media;
	out->code = code;
}

/* Do these bytes stand at ${off}? Beyond what was read: no. */
static int
recognise_at(const struct head *h, size_t off, const void *mark, size_t n)
{
	return (h->n >= off + n && memcmp(h->b + off, mark, n) == 0);
}

/* An extension alone (".zip") is no name with an extension. */
static int
ends(const char *name, const char *ext)
{
	size_t n = strlen(name), k = strlen(ext);

	return (n > k && strcasecmp(name + n - k, ext) == 0);
}

/*
 * What nobody may upload (programs, Flash, other archives), by signatures at a
 * fixed offset.
 */
static const struct refusal {
	size_t		 off;
	const char	*bytes;
	size_t		 n;
	const char	*code;
} refusals[] = {
	{ 0, "MZ", 2, "program-file" },
	{ 0, "\x7f" "ELF", 4, "program-file" },
	{ 0, "#!", 2, "program-file" },
	{ 0, "\xca\xfe\xba\xbe", 4, "program-file" },
	{ 0, "FWS", 3, "flash-file" },
	{ 0, "CWS", 3, "flash-file" },
	{ 0, "ZWS", 3, "flash-file" },
	{ 0, "\x1f\x8b", 2, "other-archive" },
	{ 0, "Rar!\x1a\x07", 6, "other-archive" },
	{ 0, "7z\xbc\xaf\x27\x1c", 6, "other-archive" },
	{ 0, "BZh", 3, "other-archive" },
	{ 0, "\xfd" "7zXZ", 5, "other-archive" },
	{ 257, "ustar", 5, "other-archive" },
};

/* The first row that fits decides. */
static int
is_refused(const struct head *h, struct recognised *out)
{
	size_t i;

	for (i = 0; i < sizeof(refusals) / sizeof(refusals[0]); i++) {
		const struct refusal *r = &refusals[i];

		if (recognise_at(h, r->off, r->bytes, r->n)) {
			recognise_take(out, CHECK_NONE, "", r->code);
			return (1);
		}
	}
	return (0);
}

/*
 * The signatures of the table of formats (formats.c); marks with an entry name
 * are for zips and are read in recogzip.c.
 */
static int
is_marked(const struct head *h, struct recognised *out)
{
	const struct format_mark *m;
	int i;

	for (i = 0; i < formats_count(); i++) {
		m = format_row((enum check_format)i)->marks;
		for (; m != NULL && m->media != NULL; m++) {
			if (m->entry == NULL && recognise_at(h, m->off,
			    m->bytes, m->n)) {
				recognise_take(out, (enum check_format)i,
				    m->media, m->code);
				return (1);
			}
		}
	}
	return (0);
}

/*
 * 1 when the name, in UTF-16LE as OLE writes it, stands in the first sector of
 * the directory.
 */
static int
ole_has(const unsigned char *sec, size_t n, const char *name)
{
	unsigned char wide[64];
	size_t i, k = strlen(name);

	for (i = 0; i < k; i++) {
		wide[2 * i] = (unsigned char)name[i];
		wide[2 * i + 1] = 0;
	}
	return (memmem(sec, n, wide, 2 * k) != NULL);
}

/*
 * A document of Office 2007 and later that was saved with a password is an OLE
 * file around the encrypted zip (MS-OFFCRYPTO).  Which program it belongs to
 * only its name says.
 */
static void
take_locked(const struct head *h, struct recognised *out)
{
	static const struct {
		const char	*ext, *media, *what;
	} programs[] = {
		{ ".docx", OOXML "wordprocessingml.document", "Word" },
		{ ".xlsx", OOXML "spreadsheetml.sheet", "Excel" },
		{ ".pptx", OOXML "presentationml.presentation", "PowerPoint" },
		{ "", "application/x-ole-storage", "Office" },
	};
	size_t i;

	for (i = 0; *programs[i].ext != '\0' &&
	    !ends(h->name, programs[i].ext); i++)
		;
	recognise_take(out, CHECK_OFFICE, programs[i].media, NULL);
	recogmedia_also(out, "office-password", programs[i].what);
}

/*
 * Word, Excel and PowerPoint before 2007 are OLE compound files (MS-CFB): at
 * byte 30 stands the exponent of the sector size (12: 4,096 bytes), at 48 the
 * first sector of the directory.
 */
static int
is_ole(const struct head *h, struct recognised *out)
{
	unsigned char sec[OLE_SECTOR_MAX];
	size_t n;
	uint64_t off;

	if (!recognise_at(h, 0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) ||
	    h->n < 512)
		return (0);
	n = zip_u16(h->b + 30) == 12 ? 4096 : 512;
	off = (zip_u32(h->b + 48) + 1ULL) * n;
	if (off + n > h->size || zip_read(h->fd, sec, n, off) != 0)
		recognise_take(out, CHECK_NONE, "", "unknown-format");
	else if (ole_has(sec, n, "EncryptedPackage"))
		take_locked(h, out);
	else if (ole_has(sec, n, "WordDocument"))
		recognise_take(out, CHECK_OFFICE, "application/msword",
		    "kept-office");
	else if (ole_has(sec, n, "PowerPoint Document") || ends(h->name, ".ppt"))
		recognise_take(out, CHECK_OFFICE,
		    "application/vnd.ms-powerpoint", "kept-office");
	else if (ole_has(sec, n, "Workbook") || ends(h->name, ".xls"))
		recognise_take(out, CHECK_OFFICE, "application/vnd.ms-excel",
		    "kept-office");
	else if (ends(h->name, ".doc"))
		recognise_take(out, CHECK_OFFICE, "application/msword",
		    "kept-office");
	else
		recognise_take(out, CHECK_NONE, "", "unknown-format");
	return (1);
}

/* Text that begins with a tag: SVG is a picture, HTML must come in a zip. */
static int
is_markup(const struct head *h, struct recognised *out)
{
	const char *s = (const char *)h->b;
	size_t i = recognise_at(h, 0, "\xef\xbb\xbf", 3) ? 3 : 0;

	i += strspn(s + i, " \t\r\n");
	if (s[i] != '<')
		return (0);
	if (strcasestr(s, "<html") != NULL ||
	    strncasecmp(s + i, "<!doctype html", 14) == 0) {
		recognise_take(out, CHECK_NONE, "", "html-file");
		return (1);
	}
	if (strstr(s, "<svg") != NULL) {
		recognise_take(out, CHECK_IMAGE, "image/svg+xml", NULL);
		return (1);
	}
	if (strstr(s, "<questestinterop") != NULL ||
	    strcasestr(s, "<assessmentItem") != NULL ||
	    strcasestr(s, "<assessmentTest") != NULL ||
	    strstr(s, "<qti-assessment-") != NULL) {
		recognise_take(out, CHECK_QTI, "application/xml", "kept-qti");
		return (1);
	}
	if (strstr(s, ":iwb") != NULL || strstr(s, "<iwb") != NULL) {
		recognise_take(out, CHECK_BOARD, "application/x-iwb",
		    "kept-board");
		return (1);
	}
	return (0);
}

/*
 * Readers take a PDF whose header does not stand at the very beginning; some
 * programs and web pages put an empty line before it.
 */
static int
is_late_pdf(const struct head *h, struct recognised *out)
{
	if (memmem(h->b, h->n < PDF_WITHIN ? h->n : PDF_WITHIN, "%PDF-",
	    5) == NULL)
		return (0);
	recognise_take(out, CHECK_PDF, "application/pdf", NULL);
	return (1);
}

static void
pdf_remarks(const struct head *h, struct recognised *out)
{
	enum pdflock lock = pdflock_read(h->fd, h->size);

	if (lock == PDFLOCK_PASSWORD)
		recogmedia_also(out, "pdf-password", "");
	else if (lock == PDFLOCK_UNSURE)
		recogmedia_also(out, "pdf-locked", "");
}

/*
 * Interactive-board files whose format is not published: only the extension is
 * known.
 */
static int
is_board_name(const struct head *h, struct recognised *out)
{
	static const char *const ext[] = {
		".xvl", ".yar", ".sbd", ".flp", ".flipchart"
	};
	size_t i;

	for (i = 0; i < sizeof(ext) / sizeof(ext[0]); i++) {
		if (ends(h->name, ext[i])) {
			recognise_take(out, CHECK_BOARD,
			    "application/octet-stream", "kept-board");
			return (1);
		}
	}
	return (0);
}

/*
 * Refusals come before the guesses, zips are judged elsewhere (recognise_zip).
 */
void
recognise_file(int fd, uint64_t size, const char *name, struct recognised *out)
{
	struct head h = { .fd = fd, .size = size, .name = name };

	memset(out, 0, sizeof(*out));
	out->media = "";
	h.n = size < RECOGNISE_HEAD ? (size_t)size : RECOGNISE_HEAD;
	if (size == 0 || zip_read(fd, h.b, h.n, 0) != 0) {
		out->code = size == 0 ? "empty-file" : "read-failed";
		return;
	}
	h.b[h.n] = 0;
	if (recognise_at(&h, 0, "PK\x03\x04", 4) || recognise_at(&h, 0,
	    "PK\x05\x06", 4) || recognise_at(&h, 0, "PK\x07\x08PK", 6)) {
		out->zip = 1;
		return;
	}
	if (!is_marked(&h, out) && !is_refused(&h, out) &&
	    !recogmedia(&(struct recog_head){ h.b, h.n, fd, size, name },
	    out) && !is_ole(&h, out) && !is_markup(&h, out) &&
	    !is_late_pdf(&h, out) && !is_board_name(&h, out))
		recognise_take(out, CHECK_NONE, "", "unknown-format");
	if (out->format == CHECK_PDF)
		pdf_remarks(&h, out);
	/*
	 * A PDF or picture that is a zip as well could be served as either: it
	 * is refused (docs/abuse-cases.md, A12).
	 */
	if (out->format != CHECK_NONE && zipdir_is(fd, size))
		recognise_take(out, CHECK_NONE, "", "polyglot");
}
