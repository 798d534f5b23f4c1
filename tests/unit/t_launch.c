/*
 * Which file an item of a manifest, or a unit of a course, starts: addresses as
 * they are written, one file that fits, several, and none.
 */
#include <stdarg.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

#include "tests/lib/ziptest.h"
#include "util/buf.h"
#include "parse/check.h"
#include "parse/report.h"

#define NFC	"b\xc3\xa0i.html"
#define NFD	"ba\xcc\x80i.html"
#define ITEM(id, ref)	"<item identifier='" id "' identifierref='" ref "'>" \
			"<title>" id "</title></item>"
#define ORG(items)	"<organizations default='O'><organization " \
			"identifier='O'><title>Bai</title>" items \
			"</organization></organizations>"
#define SCO(id, href)	"<resource identifier='" id "' type='webcontent' " \
			"adlcp:scormtype='sco' href='" href "'/>"

/* A file of the zip; a manifest gets the frame of ziptest_manifest. */
struct file {
	const char	*name, *text;
};

static struct check_report *
checked(const struct file *f, const char *chosen)
{
	struct buf xml = { 0 }, index = { 0 };
	struct ziptest t = { 0 };
	struct check_report *r;
	struct stat st;
	int fd;

	for (; f->name != NULL; f++) {
		buf_clear(&xml);
		if (strcmp(f->name, "imsmanifest.xml") == 0)
			ziptest_manifest(&xml, "1.2", f->text);
		else
			buf_puts(&xml, f->text);
		ziptest_text(&t, f->name, xml.p);
	}
	fd = ziptest_fd(&t);
	assert_int_equal(fstat(fd, &st), 0);
	r = check_chosen(fd, "goi.zip", chosen, (uint64_t)st.st_size, NULL,
	    NULL, &index);
	buf_free(&xml);
	buf_free(&index);
	close(fd);
	return (r);
}

static const struct check_finding *
finding(const struct check_report *r, const char *code)
{
	size_t i;

	for (i = 0; i < r->nfindings; i++)
		if (strcmp(r->findings[i].code, code) == 0)
			return (&r->findings[i]);
	return (NULL);
}

/* One item with this address and this file in the zip. */
static struct check_report *
one_item(const char *base, const char *href, const char *file)
{
	char body[800];

	snprintf(body, sizeof(body), ORG(ITEM("I", "R")) "<resources%s>"
	    SCO("R", "%s") "</resources>", base, href);
	return (checked((struct file[]){ { "imsmanifest.xml", body },
	    { file, "<p>" }, { NULL, NULL } }, ""));
}

static void
one_fits(void **state)
{
	static const struct {
		const char *href, *file;
		int remark;
		const char *tail;
	} rows[] = {
		{ "a.html", "a.html", 0, "" },
		{ "A.HTML", "a.html", 1, "" },
		{ "noidung\\trang1.html", "noidung/trang1.html", 1, "" },
		{ ".\\a.html", "a.html", 1, "" },
		{ "b%c3%a0i.html", NFC, 0, "" },
		{ "B%C3%80I.html", NFC, 1, "" },
		{ NFD, NFC, 0, "" }, { NFC, NFD, 0, "" },
		{ "a%20b.html", "a b.html", 0, "" },
		{ "a b.html", "a b.html", 0, "" },
		{ "a.html?x=1&amp;y=2", "a.html", 0, "?x=1&y=2" },
		{ "A.html#/trang", "a.html", 1, "#/trang" },
		{ "./x/../a.html", "a.html", 0, "" },
	};
	struct check_report *r;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		r = one_item("", rows[i].href, rows[i].file);
		if (r->verdict == CHECK_REFUSED || r->nlaunch != 1)
			fail_msg("%s: %s", rows[i].href, r->reason);
		assert_string_equal(r->entries[0].tail, rows[i].tail);
		assert_int_equal(finding(r, "item-file-case") != NULL,
		    rows[i].remark);
		/* What is there under another case is not missing. */
		assert_null(finding(r, "file-missing"));
		report_free(r);
	}
	r = one_item(" xml:base='noidung\\bai 1/'", "A.html",
	    "noidung/bai 1/a.html");
	assert_int_equal(r->nlaunch, 1);
	report_free(r);
}

static void
none_fits(void **state)
{
	static const struct { const char *href, *code; } rows[] = {
		{ "b.html", "item-file-missing" }, { "", "item-no-file" },
		{ "#a", "item-no-file" }, { "../a.html", "item-outside" },
		{ "http://vi.du/a.html", "item-outside" },
		{ "a.html/", "item-file-missing" },
		{ "a%2ehtm", "item-file-missing" },
	};
	const struct check_finding *f;
	struct check_report *r;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		/* The page that is there is not taken instead. */
		r = one_item("", rows[i].href, "a.html");
		assert_int_equal(r->verdict, CHECK_REFUSED);
		assert_string_equal(r->reason, "nothing-to-launch");
		if ((f = finding(r, rows[i].code)) == NULL)
			fail_msg("%s: no %s", rows[i].href, rows[i].code);
		assert_string_equal(f->place, "imsmanifest.xml › I");
		report_free(r);
	}
}

/* Two items, each of whose names fits several files: one question after the other. */
static void
several_fit(void **state)
{
	static const struct file files[] = {
		{ "imsmanifest.xml", ORG(ITEM("I1", "R1") ITEM("I2", "R2"))
		    "<resources>" SCO("R1", "A.html") SCO("R2", "B.html")
		    "</resources>" },
		{ "a.html", "<title>Trang mot</title>" }, { "a.HTML", "<p>" },
		{ "b.html", "<p>" }, { "b.HTML", "<p>" }, { NULL, NULL }
	};
	struct check_report *r = checked(files, "");

	(void)state;
	assert_true(r->asks);
	assert_int_equal(r->nentries, 2);
	assert_string_equal(r->entries[0].name, "a.HTML");
	assert_string_equal(r->entries[1].title, "Trang mot");
	assert_string_equal(finding(r, "item-file-several")->params,
	    "{\"file\":\"A.html\",\"title\":\"I1\"}");
	report_free(r);
	r = checked(files, "a.html");
	assert_true(r->asks);
	assert_string_equal(r->entries[0].name, "b.HTML");
	report_free(r);
	r = checked(files, "a.html\nb.HTML");
	assert_false(r->asks);
	assert_int_equal(r->nlaunch, 2);
	assert_string_equal(r->entries[0].name, "a.html");
	assert_string_equal(r->entries[1].name, "b.HTML");
	report_free(r);
}

static void
no_organization(void **state)
{
	static const struct {
		const char *resources, *chosen, *page;
	} rows[] = {
		{ SCO("A", "1.html"), "", "1.html" },
		{ SCO("A", "1.html") SCO("B", "mat.html"), "", "1.html" },
		{ SCO("A", "1.html") "<resource identifier='B' type='webcontent'"
		    " href='2.html'/>", "", "1.html" },
		{ "<resource identifier='A' href='1.html'/>"
		    "<resource identifier='B' href='a.css'/>", "", "1.html" },
		{ SCO("A", "1.html") SCO("B", "2.html"), "", NULL },
		{ SCO("A", "1.html") SCO("B", "2.html"), "2.html", "2.html" },
	};
	struct check_report *r;
	char body[800];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		snprintf(body, sizeof(body), "<organizations/><resources>%s"
		    "</resources>", rows[i].resources);
		r = checked((struct file[]){ { "imsmanifest.xml", body },
		    { "1.html", "<p>" }, { "2.html", "<p>" }, { "a.css", "x" },
		    { NULL, NULL } }, rows[i].chosen);
		assert_int_equal(r->verdict, CHECK_WARNINGS);
		assert_int_equal(r->asks, rows[i].page == NULL);
		if (rows[i].page != NULL) {
			assert_string_equal(r->entries[0].name, rows[i].page);
			assert_int_equal(r->nentries, 1);
			assert_non_null(finding(r, "organization-made"));
		}
		report_free(r);
	}
}

#define SUB(id, items, res)	"<manifest identifier='" id "'>" \
	"<organizations><organization identifier='O'>" items \
	"</organization></organizations><resources>" res "</resources></manifest>"

static void
submanifests(void **state)
{
	static const struct file files[] = {
		{ "imsmanifest.xml", ORG(ITEM("I1", "S1") ITEM("I2", "R1")
		    ITEM("I3", "S2")) "<resources>" SCO("R1", "goc.html")
		    "</resources>"
		    SUB("S1", ITEM("I1", "R1") ITEM("I2", "S2"),
		    SCO("R1", "mot.html"))
		    SUB("S2", ITEM("I1", "R9"), SCO("R9", "hai.html")) },
		{ "goc.html", "<p>" }, { "mot.html", "<p>" },
		{ "hai.html", "<p>" }, { NULL, NULL }
	};
	static const struct { const char *id, *name; int depth; } want[] = {
		{ "I1", "", 0 }, { "S1/I1", "mot.html", 1 },
		{ "S1/I2", "", 1 }, { "S2/I1", "hai.html", 2 },
		{ "I2", "goc.html", 0 },
		{ "I3", "", 0 },	/* its items stand above already */
	};
	struct check_report *r = checked(files, "");
	size_t i;

	(void)state;
	assert_int_equal(r->verdict, CHECK_WARNINGS);
	assert_int_equal(r->nentries, sizeof(want) / sizeof(want[0]));
	for (i = 0; i < r->nentries; i++) {
		assert_string_equal(r->entries[i].identifier, want[i].id);
		assert_string_equal(r->entries[i].name, want[i].name);
		assert_int_equal(r->entries[i].depth, want[i].depth);
	}
	assert_non_null(finding(r, "manifest-inside"));
	report_free(r);
	/* Only the inner manifests have contents lists. */
	r = checked((struct file[]){ { "imsmanifest.xml", "<organizations/>"
	    "<resources/>" SUB("S1", ITEM("I1", "R1"), SCO("R1", "1.html"))
	    SUB("S2", ITEM("I1", "R1"), SCO("R1", "2.html")) },
	    { "1.html", "<p>" }, { "2.html", "<p>" }, { NULL, NULL } }, "");
	assert_int_equal(r->nlaunch, 2);
	assert_string_equal(r->entries[1].name, "2.html");
	report_free(r);
}

#define AU(rows)	"\"System_ID\",\"type\",\"file_name\",\"web_launch\"\r\n" rows

static void
courses(void **state)
{
	static const struct {
		struct file f[6];
		enum check_format format;
		size_t n;
		const char *page, *title, *tail, *code;
	} rows[] = {
		{ { { "tincan.xml", "<tincan><activities><activity id='http://"
		    "truong.vn/5'><name lang='en'>Five</name><name lang='vi'>"
		    "Năm</name><launch lang='vi'>A001.html?a=1</launch>"
		    "</activity><activity id='x'><name>phan</name></activity>"
		    "</activities></tincan>" }, { "a001.html", "<p>" } },
		    CHECK_TINCAN, 1, "a001.html", "Năm", "?a=1",
		    "results-not-kept" },
		{ { { "Bai/tincan.xml", "<tincan><activities><activity id='x'>"
		    "<launch>index.html</launch></activity></activities>"
		    "</tincan>" }, { "Bai/index.html", "<p>" },
		    { "doc.txt", "x" } }, CHECK_TINCAN, 1, "Bai/index.html",
		    "x", "", "results-not-kept" },
		{ { { "tincan.xml", "<tincan><activities><activity id='x'>"
		    "<launch>http://vi.du/a.html</launch></activity>"
		    "</activities></tincan>" }, { "index.html", "<p>" } },
		    CHECK_OTHER, 0, NULL, NULL, NULL, "kept-tincan" },
		{ { { "tincan.xml", "<tincan><activ" }, { "a.html", "<p>" } },
		    CHECK_OTHER, 0, NULL, NULL, NULL, "kept-tincan" },
		{ { { "b.crs", "[Course]\r\nLevel=1\r\nCourse_Title = Khóa học\r\n"
		    "Version=3.0\r\n" }, { "b.au", AU("A1,lesson,"
		    "\"Vao.htm\",\"x=\"\"1\"\"\"\r\n\r\nA2,lesson,khong.htm,\n") },
		    { "b.des", "\"system_id\",\"title\",\"description\"\n"
		    "\"A1\",\"Một, hai\",\"dài\nhai dòng\"\n\"A2\",b,c\n" },
		    { "vao.htm", "<p>" } }, CHECK_AICC, 1, "vao.htm",
		    "Một, hai", "?x=%221%22", "item-file-missing" },
		{ { { "b.crs", "" }, { "b.au", AU("A1,,http://vi.du/x.htm,\n") },
		    { "index.html", "<p>" } }, CHECK_OTHER, 0, NULL, NULL,
		    NULL, "kept-aicc" },
	};
	struct check_report *r;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		r = checked(rows[i].f, "");
		assert_int_equal(r->verdict, CHECK_WARNINGS);
		assert_int_equal(r->format, rows[i].format);
		assert_int_equal(r->nentries, rows[i].n);
		assert_int_equal(finding(r, "results-not-kept") != NULL,
		    rows[i].n > 0);
		assert_non_null(finding(r, rows[i].code));
		if (rows[i].n > 0) {
			assert_string_equal(r->entries[0].name, rows[i].page);
			assert_string_equal(r->entries[0].title,
			    rows[i].title);
			assert_string_equal(r->entries[0].tail, rows[i].tail);
			assert_int_equal(r->entries[0].kind, CHECK_PAGE);
			if (r->format == CHECK_AICC)
				assert_string_equal(r->title, "Khóa học");
		}
		report_free(r);
	}
}

/* What is only kept says so, and is not proposed as a lesson. */
static void
kept(void **state)
{
	static const struct {
		const char *body, *code;
		enum check_format format;
	} rows[] = {
		{ "<organizations/><resources><resource identifier='A' "
		    "type='imscc_xmlv1p1' href='a.xml'/></resources>",
		    "kept-cartridge", CHECK_CARTRIDGE },
		{ "<organizations/><resources><resource identifier='A' "
		    "type='imsqti_item_xmlv2p1' href='a.xml'/></resources>",
		    "kept-qti", CHECK_QTI },
	};
	struct check_report *r;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		r = checked((struct file[]){ { "imsmanifest.xml",
		    rows[i].body }, { "a.xml", "<x/>" }, { NULL, NULL } }, "");
		assert_int_equal(r->format, rows[i].format);
		assert_int_equal(r->verdict, CHECK_WARNINGS);
		assert_non_null(finding(r, rows[i].code));
		assert_int_equal(r->nentries, 0);
		report_free(r);
	}
}

static void
orders(void **state)
{
	struct check_report *r = checked((struct file[]){ { "imsmanifest.xml",
	    ORG(ITEM("I1", "R") "<item identifier='I2' identifierref='R' "
	    "isvisible='false'><title>b</title></item>"
	    "<item identifier='I3' identifierref='R'><title>c</title>"
	    "<adlcp:prerequisites type='aicc_script'>I1"
	    "</adlcp:prerequisites></item>") "<resources>"
	    SCO("R", "a.html") "</resources>" }, { "a.html", "<p>" },
	    { NULL, NULL } }, "");

	(void)state;
	assert_int_equal(r->verdict, CHECK_READY);
	assert_string_equal(finding(r, "items-hidden")->params,
	    "{\"count\":\"1\"}");
	assert_string_equal(finding(r, "items-waiting")->params,
	    "{\"count\":\"1\"}");
	report_free(r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_fits), cmocka_unit_test(none_fits),
		cmocka_unit_test(several_fit),
		cmocka_unit_test(no_organization),
		cmocka_unit_test(submanifests), cmocka_unit_test(courses),
		cmocka_unit_test(kept), cmocka_unit_test(orders),
	};

	if (check_init() != 0)
		return (1);
	return (cmocka_run_group_tests(tests, NULL, NULL));
}
