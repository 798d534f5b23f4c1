/* The whole check, its report on the wire, and lies of the child. */
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
#include "util/arena.h"
#include "util/buf.h"
#include "util/err.h"
#include "parse/check.h"
#include "parse/findings.h"
#include "parse/htmltitle.h"
#include "parse/report.h"
#include "parse/reportread.h"
#include "parse/zipindex.h"

#define RES(href) "<resources><resource identifier='R1' type='webcontent' " \
		"adlcp:scormtype='sco' href='" href "'>" \
		"<file href='" href "'/></resource></resources>"
#define SCO(id)	"<resource identifier='" id "' type='webcontent' " \
		"adlcp:scormtype='sco' href='index.html'/>"
#define ITEM	"<item identifier='I1' identifierref='R1' parameters='a=1'>" \
		"<title>Trang</title></item>"
#define ORG(items) "<organizations default='O'><organization identifier='O'>" \
		"<title>B\xc3\xa0i</title>" items "</organization></organizations>"

/* A SCORM 1.2 zip with this body of the manifest, lying in ${folder}. */
static int
scorm(const char *folder, const char *body)
{
	struct ziptest t = { 0 };
	struct buf xml = { 0 };
	char path[100];

	ziptest_manifest(&xml, "1.2", body);
	snprintf(path, sizeof(path), "%simsmanifest.xml", folder);
	ziptest_text(&t, path, xml.p);
	snprintf(path, sizeof(path), "%sindex.html", folder);
	ziptest_text(&t, path, "<p>x");
	buf_free(&xml);
	return (ziptest_fd(&t));
}

static struct check_report *
check(int fd, struct buf *index)
{
	struct check_report *r;
	struct stat st;

	assert_int_equal(fstat(fd, &st), 0);
	r = check_file(fd, "Bai 1.zip", (uint64_t)st.st_size, NULL, NULL, index);
	close(fd);
	return (r);
}

static int
has(const struct check_report *r, const char *code)
{
	size_t i;

	for (i = 0; i < r->nfindings; i++)
		if (strcmp(r->findings[i].code, code) == 0)
			return (1);
	return (0);
}

static void
test_ready(void **state)
{
	struct buf index = { 0 };
	struct check_report *r = check(scorm("", ORG(ITEM)
	    RES("index.html?q=1")), &index);

	(void)state;
	assert_int_equal(r->verdict, CHECK_READY);
	assert_string_equal(r->reason, "scorm");
	assert_string_equal(r->version, "1.2");
	assert_string_equal(r->title, "B\xc3\xa0i");
	assert_int_equal(r->nlaunch, 1);
	assert_int_equal(r->nscos, 1);
	assert_string_equal(r->entries[0].name, "index.html");
	assert_string_equal(r->entries[0].tail, "?q=1&a=1");
	assert_int_equal(r->files, 2);
	assert_int_equal(zipindex_validate(index.p, index.len, 0, NULL), 0);
	report_free(r);
	buf_free(&index);
}

static void
test_folder_and_warnings(void **state)
{
	struct buf index = { 0 };
	struct check_report *r = check(scorm("B\xc3\xa0i/", ORG(ITEM
	    "<item identifier='I2' identifierref='R9'><title>Hai</title></item>")
	    RES("index.html")), &index);

	(void)state;
	assert_int_equal(r->verdict, CHECK_WARNINGS);
	assert_string_equal(r->entries[0].name, "B\xc3\xa0i/index.html");
	assert_int_equal(r->nentries, 2);
	assert_int_equal(r->nlaunch, 1);
	assert_int_equal(r->entries[1].kind, CHECK_HEADING);
	assert_true(has(r, "item-no-resource"));
	assert_true(has(r, "folder-down"));
	report_free(r);
	buf_free(&index);
}

static void
test_refused(void **state)
{
	static const struct { const char *body, *reason; } rows[] = {
		{ ORG(ITEM) RES("index.htm"), "nothing-to-launch" },
		{ ORG(ITEM) RES("javascript:alert(1)"), "nothing-to-launch" },
		{ ORG(ITEM) RES("%2e%2e/index.html"), "nothing-to-launch" },
		{ ORG("") RES("index.html"), "nothing-to-launch" },
		{ "<organizations/>" RES("index.htm"), "no-organization" },
		/* An empty address and a part that is not there fit nothing. */
		{ ORG(ITEM) RES(""), "nothing-to-launch" },
		{ ORG(ITEM) "<resources>" SCO("R2") "</resources>",
		  "nothing-to-launch" },
		{ ORG(ITEM) "<resources xml:base='../'/>", "launch-outside" },
		{ ORG(ITEM ITEM) RES("index.html"), "identifier-twice" },
	};
	struct buf index = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct check_report *r = check(scorm("", rows[i].body), &index);

		assert_int_equal(r->verdict, CHECK_REFUSED);
		assert_string_equal(r->reason, rows[i].reason);
		assert_int_equal(index.len, 0);
		report_free(r);
	}
	buf_free(&index);
}

/* What the manifest says is not quite there, and one thing alone fits. */
static void
test_loose(void **state)
{
	static const struct { const char *body, *code; } rows[] = {
		{ ORG(ITEM) RES("INDEX.HTML"), "item-file-case" },
		{ ORG(ITEM) RES(".\\index.html"), "item-file-case" },
		{ ORG(ITEM) RES(".%5CIndex.html"), "item-file-case" },
		{ "<organizations/>" RES("index.html"), "organization-made" },
		{ RES("index.html"), "organization-made" },
		{ "<organizations/><resources>" SCO("A") SCO("B")
		    "</resources>", "organization-made" },
	};
	struct buf index = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct check_report *r = check(scorm("", rows[i].body), &index);

		if (r->verdict == CHECK_REFUSED || !has(r, rows[i].code))
			fail_msg("%s: %s", rows[i].code, r->reason);
		assert_int_equal(r->nlaunch, 1);
		assert_string_equal(r->entries[0].name, "index.html");
		assert_int_equal(r->entries[0].kind, CHECK_SCO);
		report_free(r);
		buf_clear(&index);
	}
	buf_free(&index);
}

/* Two names that differ in case alone: the teacher must say which. */
static void
test_several(void **state)
{
	struct ziptest t = { 0 };
	struct buf xml = { 0 }, index = { 0 };
	struct check_report *r;

	(void)state;
	ziptest_manifest(&xml, "1.2", ORG(ITEM) RES("INDEX.html"));
	ziptest_text(&t, "imsmanifest.xml", xml.p);
	ziptest_text(&t, "index.html", "<p>x");
	ziptest_text(&t, "Index.html", "<p>y");
	buf_free(&xml);
	r = check(ziptest_fd(&t), &index);
	assert_int_equal(r->verdict, CHECK_WARNINGS);
	assert_true(r->asks && has(r, "item-file-several"));
	assert_int_equal(r->nentries, 2);
	assert_string_equal(r->entries[0].name, "Index.html");
	assert_string_equal(r->entries[1].name, "index.html");
	report_free(r);
	buf_free(&index);
}

/* The remarks that do not come from the manifest. */
static void
test_contents(void **state)
{
	struct ziptest t = { 0 };
	struct buf index = { 0 };
	struct check_report *r;

	(void)state;
	ziptest_text(&t, "index.html", "<embed src=anim.swf>");
	ziptest_text(&t, "anim.swf", "x");
	ziptest_text(&t, "setup.exe", "x");
	ziptest_text(&t, "a?b.png", "x");
	r = check(ziptest_fd(&t), &index);
	assert_int_equal(r->verdict, CHECK_WARNINGS);
	assert_string_equal(r->reason, "html5");
	assert_string_equal(r->title, "Bai 1");
	assert_true(has(r, "flash-inside"));
	assert_true(has(r, "program-inside"));
	assert_true(has(r, "names-awkward"));
	report_free(r);
	buf_free(&index);
}

static void
test_html_titles(void **state)
{
	static const struct { const char *html, *title; } rows[] = {
		{ "<head><TITLE lang=vi> B\xc3\xa0i\n 5 </TITLE>",
		  "B\xc3\xa0i 5" },
		{ "<title>a &amp; b &#60;i&#x3e; &#xe0; &x</title>",
		  "a & b <i> \xc3\xa0 &x" },
		{ "<title>&#0;&#xD800;&#99999999999999999999;</title>", "???" },
		{ "<title>Index</title>", "" }, { "<title>cut", "" },
		{ "<titles>x</titles>", "" }, { "<title", "" }, { "", "" },
		{ "<title>\xff</title>", "" },
	};
	struct arena *a = arena_new();
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		assert_string_equal(htmltitle(a, rows[i].html,
		    strlen(rows[i].html)), rows[i].title);
	arena_free(a);
}

static void
test_table(void **state)
{
	size_t n, i;
	const struct finding_text *t = findings_list(&n);

	(void)state;
	for (i = 0; i < n; i++) {
		if (i > 0)
			assert_true(strcmp(t[i - 1].code, t[i].code) < 0);
		assert_ptr_equal(findings_find(t[i].code), &t[i]);
		assert_true(strlen(t[i].code) < ERR_CODE_MAX);
		assert_true(*t[i].title && *t[i].effect && *t[i].repair);
	}
	assert_null(findings_find("no-such-code"));
}

/* ---- the wire */

struct wire {
	struct buf	lines, index;
};

static int
on_line(void *arg, const char *s, size_t n)
{
	struct wire *w = arg;

	assert_int_equal(s[n - 1], '\n');
	buf_put(&w->lines, s, n);
	return (0);
}

static int
on_bytes(void *arg, const void *p, size_t n)
{
	buf_put(&((struct wire *)arg)->index, p, n);
	return (0);
}

/* Read all lines; 0, or -1 at the first that is refused. */
static int
read_lines(struct reportread *rd, const char *s)
{
	struct reportread_note note;
	const char *nl;

	for (; (nl = strchr(s, '\n')) != NULL; s = nl + 1)
		if (reportread_line(rd, s, (size_t)(nl - s), &note, NULL) != 0)
			return (-1);
	return (0);
}

static void
test_wire(void **state)
{
	struct wire w = { { 0 }, { 0 } };
	struct check_sink sink = { on_line, on_bytes, &w };
	struct reportread *rd = reportread_new();
	const struct zipindex *idx;
	struct check_report *r;
	struct stat st;
	int fd = scorm("", ORG(ITEM "<item identifier='I2'>"
	    "<sequencing><objectives><primaryObjective objectiveID='\xc4\x91o'/>"
	    "<objective objectiveID='b'/></objectives></sequencing><title>\"&lt;\\"
	    "</title><data><map targetID='k\xc3\xadn' readSharedData='false'/>"
	    "</data></item>") RES("index.html"));

	(void)state;
	assert_int_equal(fstat(fd, &st), 0);
	assert_int_equal(check_run(fd, "a.zip", "", (uint64_t)st.st_size,
	    &sink), 0);
	close(fd);
	assert_int_equal(read_lines(rd, w.lines.p), 0);
	idx = zipindex_bytes(w.index.p, w.index.len, NULL);
	assert_non_null(idx);
	r = reportread_end(rd, idx, NULL);
	assert_non_null(r);
	assert_int_equal(r->verdict, CHECK_READY);
	assert_int_equal(r->nentries, 2);
	assert_string_equal(r->entries[0].tail, "?a=1");
	assert_string_equal(r->entries[1].title, "\"<\\");
	assert_int_equal(r->entries[0].nobjectives, 0);
	assert_int_equal(r->entries[1].nobjectives, 2);
	assert_string_equal(r->entries[1].objectives[0], "\xc4\x91o");
	assert_string_equal(r->entries[1].objectives[1], "b");
	assert_int_equal(r->entries[0].nstores, 0);
	assert_int_equal(r->entries[1].nstores, 1);
	assert_string_equal(r->entries[1].stores[0].id, "k\xc3\xadn");
	assert_int_equal(r->entries[1].stores[0].read, 0);
	assert_int_equal(r->entries[1].stores[0].write, 1);
	assert_string_equal(r->title, "B\xc3\xa0i");
	report_free(r);
	reportread_free(rd);
	zipindex_unmap(idx);
	/* the same report without its index is not believed */
	rd = reportread_new();
	assert_int_equal(read_lines(rd, w.lines.p), 0);
	assert_null(reportread_end(rd, NULL, NULL));
	reportread_free(rd);
	buf_free(&w.lines);
	buf_free(&w.index);
}

#define HEAD	"{\"t\":\"head\",\"format\":\"pdf\",\"version\":\"\"," \
	"\"title\":\"x\",\"description\":\"\",\"language\":\"\"," \
	"\"media\":\"application/pdf\",\"files\":1,\"bytes\":1," \
	"\"sequencing\":false,\"pages\":0,\"calls\":false}\n"
#define END	"{\"t\":\"end\"}\n"
#define GOALS(name, tail, parent, depth, goals) \
	"{\"t\":\"entry\",\"id\":\"a\",\"title\":\"a\",\"name\":\"" name "\"," \
	"\"tail\":\"" tail "\",\"kind\":0,\"depth\":" depth ",\"parent\":" \
	parent ",\"visible\":true,\"mastery\":\"\",\"passing\":\"\"," \
	"\"threshold\":\"\",\"max_time\":\"\",\"time_action\":\"\"," \
	"\"data\":\"\",\"prereq\":\"\"" goals "}\n"
#define ENTRY(name, tail, parent, depth) GOALS(name, tail, parent, depth, "")
#define GOAL(goals) GOALS("", "", "-1", "0", ",\"objectives\":" goals)
#define FIND(code, params) "{\"t\":\"finding\",\"code\":\"" code "\"," \
	"\"place\":\"\",\"params\":" params "}\n"

static void
test_lies(void **state)
{
	static const struct { const char *lines; int read, end; } rows[] = {
		{ HEAD END, 0, 1 },
		{ HEAD ENTRY("", "", "-1", "0") END, 0, 1 },
		{ HEAD GOAL("[\"a\",\"b\"]") END, 0, 1 },
		{ HEAD GOAL("{}") END, -1, 0 },
		{ HEAD GOAL("[1]") END, -1, 0 },
		{ HEAD GOAL("[\"\"]") END, -1, 0 },
		{ HEAD GOAL("[\"a\\n\"]") END, -1, 0 },
		{ HEAD, 0, 0 },				/* no end */
		{ END, -1, 0 },				/* no head */
		{ HEAD HEAD END, -1, 0 },
		{ HEAD END HEAD, -1, 0 },
		{ "nonsense\n", -1, 0 },
		{ "[]\n", -1, 0 },
		{ "{\"t\":\"quit\"}\n", -1, 0 },
		{ HEAD FIND("zip-bomb", "{}") END, 0, 1 },
		{ HEAD FIND("no-such", "{}") END, -1, 0 },
		{ HEAD FIND("zip-bomb", "{\"a\":1}") END, -1, 0 },
		{ HEAD FIND("zip-bomb", "{\"<\":\"x\"}") END, -1, 0 },
		{ HEAD ENTRY("", "", "0", "1") END, -1, 0 },	/* own parent */
		{ HEAD ENTRY("", "", "-1", "1") END, -1, 0 },
		{ HEAD ENTRY("a", "", "-1", "0") END, -1, 0 },	/* heading, file */
		{ HEAD ENTRY("", "x", "-1", "0") END, -1, 0 },	/* bad tail */
		{ HEAD ENTRY("", "?\\\"", "-1", "0") END, -1, 0 },
		{ HEAD ENTRY("", "?\\u0000", "-1", "0") END, -1, 0 },
		{ HEAD "{\"t\":\"index\",\"bytes\":99999999999}\n", -1, 0 },
		{ HEAD "{\"t\":\"index\",\"bytes\":-1}\n", -1, 0 },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct reportread *rd = reportread_new();
		struct check_report *r;

		assert_int_equal(read_lines(rd, rows[i].lines), rows[i].read);
		if (rows[i].read == 0) {
			r = reportread_end(rd, NULL, NULL);
			assert_int_equal(r != NULL, rows[i].end);
			report_free(r);
		}
		reportread_free(rd);
	}
}

/* The child may not decide about the severity: the table does. */
static void
test_severity(void **state)
{
	struct reportread *rd = reportread_new();
	struct check_report *r;

	(void)state;
	assert_int_equal(read_lines(rd, HEAD FIND("flash-inside", "{}")
	    FIND("zip-bomb", "{\"detail\":\"x\"}") END), 0);
	r = reportread_end(rd, NULL, NULL);
	assert_int_equal(r->verdict, CHECK_REFUSED);
	assert_string_equal(r->reason, "zip-bomb");
	assert_string_equal(r->findings[1].params, "{\"detail\":\"x\"}");
	report_free(r);
	reportread_free(rd);
}

static void
test_caps(void **state)
{
	struct check_report *r = report_new();
	char id[20];
	int i;

	(void)state;
	r->format = CHECK_PDF;
	for (i = 0; i < 500; i++) {
		snprintf(id, sizeof(id), "I%d", i);
		report_find(r, "item-empty", id, "title", "x", NULL);
	}
	assert_int_equal(r->nfindings, 20);
	report_settle(r);
	assert_int_equal(r->verdict, CHECK_READY);	/* info only */
	assert_string_equal(report_cut(r->arena, "\xe1\xba\xad\xe1\xba\xad", 5),
	    "\xe1\xba\xad");
	report_free(r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ready),
		cmocka_unit_test(test_folder_and_warnings),
		cmocka_unit_test(test_refused), cmocka_unit_test(test_loose),
		cmocka_unit_test(test_several),
		cmocka_unit_test(test_contents),
		cmocka_unit_test(test_html_titles),
		cmocka_unit_test(test_table),
		cmocka_unit_test(test_wire),
		cmocka_unit_test(test_lies),
		cmocka_unit_test(test_severity),
		cmocka_unit_test(test_caps),
	};

	if (check_init() != 0)
		return (1);
	return (cmocka_run_group_tests(tests, NULL, NULL));
}
