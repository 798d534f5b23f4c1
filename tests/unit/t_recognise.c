/* What a file is, by its content: single files and zips. */
#include <stdarg.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

#include "tests/lib/ziptest.h"
#include "util/buf.h"
#include "parse/check.h"
#include "parse/report.h"

/* Check the bytes as the whole program would, without the sandbox. */
static struct check_report *
check_fd(int fd, const char *name)
{
	struct buf index = { 0 };
	struct check_report *r;
	struct stat st;

	assert_int_equal(fstat(fd, &st), 0);
	r = check_file(fd, name, (uint64_t)st.st_size, NULL, NULL, &index);
	buf_free(&index);
	close(fd);
	return (r);
}

static void
expect(int fd, const char *name, enum check_format f, const char *media,
    const char *reason)
{
	struct check_report *r = check_fd(fd, name);

	assert_string_equal(r->reason, reason);
	assert_int_equal(r->format, f);
	if (media != NULL)
		assert_string_equal(r->media, media);
	report_free(r);
}

#define B(s)	s, sizeof(s) - 1

static void
test_files(void **state)
{
	static const struct {
		const char *bytes; size_t n; const char *name;
		enum check_format f; const char *media, *reason;
	} rows[] = {
		{ B("%PDF-1.7\n"), "a.zip", CHECK_PDF, "application/pdf", "pdf" },
		{ B("\0\0\0\x18" "ftypmp42...."), "a", CHECK_VIDEO,
		  "video/mp4", "video" },
		{ B("\0\0\0\x18" "ftypM4A ...."), "a", CHECK_AUDIO,
		  "audio/mp4", "audio" },
		{ B("\x1a\x45\xdf\xa3....webm"), "a", CHECK_VIDEO,
		  "video/webm", "video" },
		{ B("ID3\4\0"), "a.mp3", CHECK_AUDIO, "audio/mpeg", "audio" },
		{ B("\xff\xfb\x90\x64"), "a.mp3", CHECK_AUDIO, "audio/mpeg",
		  "audio" },
		{ B("\x89PNG\r\n\x1a\n..."), "a.jpg", CHECK_IMAGE, "image/png",
		  "image" },
		{ B("\xff\xd8\xff\xe0"), "a.png", CHECK_IMAGE, "image/jpeg",
		  "image" },
		{ B("GIF89a.."), "a", CHECK_IMAGE, "image/gif", "image" },
		{ B("RIFF....WEBPVP8 "), "a", CHECK_IMAGE, "image/webp",
		  "image" },
		{ B("<?xml version='1.0'?>\n<!-- x --><svg/>"), "a",
		  CHECK_IMAGE, "image/svg+xml", "image" },
		{ B(" Bamboo ...."), "a.zip", CHECK_BOARD, NULL, "board" },
		{ B("something"), "a.xvl", CHECK_BOARD, NULL, "board" },
		{ B("something"), "a.YAR", CHECK_BOARD, NULL, "board" },
		{ B("<?xml?><iwb:iwb/>"), "a.xml", CHECK_BOARD, NULL, "board" },
		{ B(""), "a.zip", CHECK_NONE, NULL, "empty-file" },
		{ B("something"), "a.zip", CHECK_NONE, NULL, "unknown-format" },
		{ B("MZ\x90\0"), "a.zip", CHECK_NONE, NULL, "program-file" },
		{ B("\x7f" "ELF"), "a.xvl", CHECK_NONE, NULL, "program-file" },
		{ B("\x1f\x8b\x08"), "a.zip", CHECK_NONE, NULL, "other-archive" },
		{ B("Rar!\x1a\x07\0"), "a.zip", CHECK_NONE, NULL,
		  "other-archive" },
		{ B("7z\xbc\xaf\x27\x1c"), "a.zip", CHECK_NONE, NULL,
		  "other-archive" },
		{ B("\r\n%PDF-1.4\n"), "a.pdf", CHECK_PDF, "application/pdf",
		  "pdf" },
		{ B("<?xml version='1.0'?><questestinterop/>"), "a.xml",
		  CHECK_QTI, "application/xml", "qti" },
		{ B("<assessmentItem xmlns='http://www.imsglobal.org/x'/>"),
		  "a.xml", CHECK_QTI, "application/xml", "qti" },
		{ B("\0\0\0\x18" "ftypheix\0\0\0\0heix"), "a.HEIC",
		  CHECK_PHOTO, "image/heic", "photo" },
		{ B("\0\0\0\x1c" "ftypmif1\0\0\0\0mif1avifmiaf"), "a",
		  CHECK_IMAGE, "image/avif", "image" },
		{ B("\0\0\0\x14" "ftypqt  \0\0\0\0qt  "), "a.mov",
		  CHECK_FILM, "video/quicktime", "film" },
		{ B("\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9\0\xaa"),
		  "a.wmv", CHECK_FILM, "video/x-ms-wmv", "film" },
		{ B("FLV\x01\x05"), "a.flv", CHECK_FILM, "video/x-flv", "film" },
		{ B("\0\0\x01\xba\x44"), "a.mpg", CHECK_FILM, "video/mpeg",
		  "film" },
		{ B("RIFF....AVI LIST"), "a.avi", CHECK_FILM,
		  "video/x-msvideo", "film" },
		{ B("\x1a\x45\xdf\xa3....matroska"), "a.mkv", CHECK_FILM,
		  "video/x-matroska", "film" },
		{ B("#!AMR\n"), "a.amr", CHECK_SOUND, "audio/amr", "sound" },
		{ B("\xff\xf1\x50\x40\x21\x3f\xfc"), "voice.aac",
		  CHECK_AUDIO, "audio/aac", "audio" },
		{ B("<!doctype html><p>"), "a.zip", CHECK_NONE, NULL,
		  "html-file" },
		{ B("CWS\x09...."), "a.swf", CHECK_NONE, NULL, "flash-file" },
		{ B("PK\3\4 but cut"), "a.zip", CHECK_NONE, NULL, "zip-damaged" },
	};
	char tar[512] = "x";
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		expect(ziptest_bytes_fd(rows[i].bytes, rows[i].n), rows[i].name,
		    rows[i].f, rows[i].media, rows[i].reason);
	memcpy(tar + 257, "ustar", 5);
	expect(ziptest_bytes_fd(tar, sizeof(tar)), "a.zip", CHECK_NONE, NULL,
	    "other-archive");
}

static void
test_ole(void **state)
{
	unsigned char f[2048] = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
	const char *word = "WordDocument", *locked = "EncryptedPackage";
	size_t i;

	(void)state;
	f[30] = 9;		/* 512-byte sectors, directory in sector 1 */
	f[48] = 1;
	expect(ziptest_bytes_fd(f, sizeof(f)), "a.bin", CHECK_NONE, NULL,
	    "unknown-format");
	for (i = 0; i < strlen(word); i++)
		f[1024 + 2 * i] = (unsigned char)word[i];
	expect(ziptest_bytes_fd(f, sizeof(f)), "a.bin", CHECK_OFFICE,
	    "application/msword", "office");
	memset(f + 1024, 0, 64);
	for (i = 0; i < strlen(locked); i++)
		f[1024 + 2 * i] = (unsigned char)locked[i];
	for (i = 0; i < 3; i++) {
		static const char *const names[] = {
			"De kiem tra.docx", "a.XLSX", "a.bin"
		};
		static const char *const says[] = {
			"{\"what\":\"Word\"}", "{\"what\":\"Excel\"}",
			"{\"what\":\"Office\"}"
		};
		struct check_report *r = check_fd(ziptest_bytes_fd(f,
		    sizeof(f)), names[i]);

		assert_int_equal(r->format, CHECK_OFFICE);
		assert_int_equal(r->verdict, CHECK_WARNINGS);
		assert_string_equal(r->findings[0].code, "office-password");
		assert_string_equal(r->findings[0].params, says[i]);
		report_free(r);
	}
	memset(f + 48, 0xff, 4);
	expect(ziptest_bytes_fd(f, sizeof(f)), "a.doc", CHECK_NONE, NULL,
	    "unknown-format");
}

/* A zip of these empty-ish files, names separated by spaces. */
static int
zip_of(const char *names)
{
	char copy[400], *p, *save;
	struct ziptest t = { 0 };

	strcpy(copy, names);
	for (p = strtok_r(copy, " ", &save); p != NULL;
	    p = strtok_r(NULL, " ", &save)) {
		if (p[strlen(p) - 1] == '/')
			ziptest_add(&t, &(struct ziptest_entry){ .name = p });
		else
			ziptest_text(&t, p, "x");
	}
	return (ziptest_fd(&t));
}

static void
test_zips(void **state)
{
	static const struct {
		const char *names, *file;
		enum check_format f;
		const char *reason;
	} rows[] = {
		{ "index.html a.js", "a.zip", CHECK_HTML5, "html5" },
		{ "Bai/index.html Bai/a.js", "a.zip", CHECK_HTML5, "html5" },
		{ "Bai/index.html __MACOSX/Bai/._index.html .DS_Store",
		  "a.zip", CHECK_HTML5, "html5" },
		{ "story.html", "a.zip", CHECK_HTML5, "html5" },
		{ "a/index.html b/x.js", "a.zip", CHECK_HTML5, "html5" },
		{ "a.bin b.js", "a.zip", CHECK_NONE, "nothing-inside" },
		{ "a.jpg b.jpg", "a.zip", CHECK_NONE, "zip-of-papers" },
		{ "cau1.xml cau2.xml", "a.zip", CHECK_NONE, "zip-of-xml" },
		{ "bai1.zip bai2.zip", "a.zip", CHECK_NONE, "zip-of-zips" },
		{ "bai.exe data.bin", "a.zip", CHECK_NONE, "program-file" },
		{ "imsmanifest.xml/ index.html", "a.zip", CHECK_NONE,
		  "manifest-folder" },
		/* Taken as manifests, whose text is none. */
		{ "IMSMANIFEST.XML index.html", "a.zip", CHECK_SCORM12,
		  "manifest-xml" },
		{ "a/b/imsmanifest.xml x.txt", "a.zip", CHECK_SCORM12,
		  "manifest-xml" },
		{ "[Content_Types].xml word/document.xml", "a.docx",
		  CHECK_OFFICE, "office" },
		{ "[Content_Types].xml ppt/presentation.xml", "a.zip",
		  CHECK_OFFICE, "office" },
		{ "[Content_Types].xml xl/workbook.xml", "a", CHECK_OFFICE,
		  "office" },
		{ "imsmanifest.xml page0.svg", "a.notebook", CHECK_BOARD,
		  "board" },
		{ "metadata.rdf page001.svg", "a.ubz", CHECK_BOARD, "board" },
		{ "content.xml images/a.png", "a.iwb", CHECK_BOARD, "board" },
		{ "whatever.bin", "a.flipchart", CHECK_BOARD, "board" },
		{ "h5p.json content/content.json", "a.h5p", CHECK_H5P, "h5p" },
		{ "bai/h5p.json bai/content/content.json", "a.zip", CHECK_H5P,
		  "h5p" },
		{ "cmi5.xml index.html", "a.zip", CHECK_CMI5, "cmi5" },
		{ "course.crs course.au course.des", "a.zip", CHECK_OTHER,
		  "other" },
		{ "tincan.xml index.html", "a.zip", CHECK_OTHER, "other" },
	};
	struct ziptest t = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		expect(zip_of(rows[i].names), rows[i].file, rows[i].f, NULL,
		    rows[i].reason);
	ziptest_text(&t, "mimetype", "application/epub+zip");
	expect(ziptest_fd(&t), "a", CHECK_OTHER, "application/epub+zip",
	    "other");
}

/* A PDF with a whole zip behind it is neither. */
static void
test_polyglot(void **state)
{
	struct ziptest t = { 0 };

	(void)state;
	buf_puts(&t.out, "%PDF-1.4 ....");
	ziptest_text(&t, "index.html", "x");
	expect(ziptest_fd(&t), "a.pdf", CHECK_NONE, NULL, "polyglot");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_files),
		cmocka_unit_test(test_ole),
		cmocka_unit_test(test_zips),
		cmocka_unit_test(test_polyglot),
	};

	if (check_init() != 0)
		return (1);
	return (cmocka_run_group_tests(tests, NULL, NULL));
}
