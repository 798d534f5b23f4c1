/* Manifests: formats, items, hrefs, values, and what is refused. */
#include <stdarg.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "tests/lib/ziptest.h"
#include "util/arena.h"
#include "util/buf.h"
#include "parse/check.h"
#include "parse/href.h"
#include "parse/manifest.h"
#include "parse/prereq.h"
#include "parse/report.h"

/* Parse ${xml}; the report holds the strings. */
static struct check_report *
parse(const void *xml, size_t len, struct manifest *m, int want)
{
	struct check_report *r = report_new();

	assert_int_equal(manifest_parse(xml, len, "", m, r), want);
	return (r);
}

static struct check_report *
parse_body(const char *version, const char *body, struct manifest *m, int want)
{
	struct check_report *r;
	struct buf b = { 0 };

	ziptest_manifest(&b, version, body);
	r = parse(b.p, b.len, m, want);
	buf_free(&b);
	return (r);
}

#define RES	"<resources><resource identifier='R1' type='webcontent' " \
		"adlcp:scormType='sco' href='a.html'/></resources>"
#define ORG(items) "<organizations default='O'><organization identifier='O'>" \
		"<title>T</title>" items "</organization></organizations>" RES

static void
test_formats(void **state)
{
	static const struct { const char *v; enum check_format f; } rows[] = {
		{ "1.2", CHECK_SCORM12 }, { "CAM 1.3", CHECK_SCORM2004_2 },
		{ "2004 3rd Edition", CHECK_SCORM2004_3 },
		{ " 2004\n 4th Edition ", CHECK_SCORM2004_4 },
		{ "2004 2nd Edition", CHECK_SCORM2004_2 },
		{ "", CHECK_SCORM2004_3 },	/* the name space says so */
	};
	struct manifest m;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		report_free(parse_body(rows[i].v, ORG(""), &m, 0));
		assert_int_equal(m.format, rows[i].f);
	}
}

static void
test_items(void **state)
{
	struct manifest m;
	struct check_report *r = parse_body("1.2",
	    "<organizations default=' O2 '><organization identifier='O1'>"
	    "<title>Sai</title></organization><organization identifier='O2'>"
	    "<title> B\xc3\xa0i\n 1 </title>"
	    "<item identifier=' A '><title>Ch\xc6\xb0\xc6\xa1ng</title>"
	    "<item identifier='B' identifierref=' R1 ' isvisible='false' "
	    "parameters='?x=1'><title>Trang</title>"
	    "<masteryscore>80</masteryscore>"
	    "<maxtimeallowed>00:30:00</maxtimeallowed>"
	    "<timelimitaction>exit,no message</timelimitaction>"
	    "<datafromlms>abc</datafromlms>"
	    "<prerequisites>A&amp;B</prerequisites></item></item>"
	    "</organization></organizations>" RES, &m, 0);

	(void)state;
	assert_string_equal(m.title, "B\xc3\xa0i 1");
	assert_int_equal(m.nitems, 2);
	assert_string_equal(m.items[0].data.identifier, "A");
	assert_int_equal(m.items[0].data.parent, -1);
	assert_int_equal(m.items[1].data.depth, 1);
	assert_int_equal(m.items[1].data.parent, 0);
	assert_int_equal(m.items[1].data.visible, 0);
	assert_string_equal(m.items[1].ref, "R1");
	assert_string_equal(m.items[1].data.mastery, "80");
	assert_string_equal(m.items[1].data.max_time, "00:30:00");
	assert_string_equal(m.items[1].data.time_action, "exit,no message");
	assert_string_equal(m.items[1].data.launch_data, "abc");
	assert_string_equal(m.items[1].data.prerequisites, "A&B");
	assert_int_equal(r->nfindings, 0);
	assert_non_null(manifest_resource(&m, "R1"));
	assert_int_equal(manifest_resource(&m, "R1")->sco, 1);
	assert_null(manifest_resource(&m, "R2"));
	report_free(r);
}

/* Tools forget to declare prefixes, and write attributes in any case. */
static void
test_lenient(void **state)
{
	static const char xml[] = "<manifest><organizations><organization>"
	    "<item identifier='A' identifierref='R'>"
	    "<adlcp:masteryscore>70</adlcp:masteryscore></item></organization>"
	    "</organizations><resources><resource identifier='R' "
	    "adlcp:ScormType='SCO' href='a.html'/></resources></manifest>";
	struct manifest m;
	struct check_report *r = parse(xml, sizeof(xml) - 1, &m, 0);

	(void)state;
	assert_string_equal(m.items[0].data.mastery, "70");
	assert_int_equal(m.resources[0].sco, 1);
	report_free(r);
}

static void
test_2004(void **state)
{
	struct manifest m;
	struct check_report *r = parse_body("2004 4th Edition",
	    ORG("<item identifier='A' identifierref='R1'><title>A</title>"
	    "<adlcp:completionThreshold completedByMeasure='true' "
	    "minProgressMeasure='0.75'/><adlcp:dataFromLMS>d</adlcp:dataFromLMS>"
	    "<imsss:sequencing><imsss:limitConditions "
	    "attemptAbsoluteDurationLimit='PT1H30M'/><imsss:objectives>"
	    "<imsss:primaryObjective satisfiedByMeasure='true'>"
	    "<imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure>"
	    "</imsss:primaryObjective></imsss:objectives></imsss:sequencing>"
	    "</item><item identifier='B'><title>B</title>"
	    "<imsss:sequencing IDRef='S'/></item>")
	    "<imsss:sequencingCollection><imsss:sequencing ID='S'>"
	    "<imsss:objectives><imsss:primaryObjective "
	    "satisfiedByMeasure='true'/></imsss:objectives></imsss:sequencing>"
	    "</imsss:sequencingCollection>", &m, 0);

	(void)state;
	assert_int_equal(m.sequencing, 1);
	assert_string_equal(m.items[0].data.threshold, "0.75");
	assert_string_equal(m.items[0].data.passing, "0.6");
	assert_string_equal(m.items[0].data.max_time, "PT1H30M");
	assert_string_equal(m.items[0].data.launch_data, "d");
	assert_string_equal(m.items[1].data.passing, "1.0");
	assert_int_equal(m.items[0].data.nobjectives, 0);	/* no id */
	report_free(r);
}

#define GOALS(attr, p, rest) "<imsss:sequencing" attr "><imsss:objectives>" \
		"<imsss:primaryObjective" p "/>" rest "</imsss:objectives>" \
		"</imsss:sequencing>"
#define GOAL(id) "<imsss:objective objectiveID='" id "'/>"

/* Objectives, each once, the primary one first; shared ones come by IDRef. */
static void
test_objectives(void **state)
{
	struct manifest m;
	struct check_report *r = parse_body("2004 3rd Edition",
	    ORG("<item identifier='A' identifierref='R1'>"
	    GOALS("", " objectiveID='chinh'", GOAL("do dai") GOAL(" do dai ")
	    GOAL("") "<imsss:objective/>" GOAL("chinh") GOAL("má»¥"))
	    "</item><item identifier='B'><imsss:sequencing IDRef='S'/></item>"
	    "<item identifier='C'>" GOALS(" IDRef='S'", "", GOAL("rieng"))
	    "</item><item identifier='D'><imsss:sequencing IDRef='X'/></item>")
	    "<imsss:sequencingCollection>" GOALS(" ID='S'", "", GOAL("chung"))
	    "</imsss:sequencingCollection>", &m, 0);
	const struct check_entry *e = &m.items[0].data;

	(void)state;
	assert_int_equal(e->nobjectives, 3);
	assert_string_equal(e->objectives[0], "chinh");
	assert_string_equal(e->objectives[1], "do dai");
	assert_string_equal(e->objectives[2], "má»¥");
	assert_int_equal(m.items[1].data.nobjectives, 1);
	assert_string_equal(m.items[1].data.objectives[0], "chung");
	assert_int_equal(m.items[2].data.nobjectives, 1);
	assert_string_equal(m.items[2].data.objectives[0], "rieng");
	assert_int_equal(m.items[3].data.nobjectives, 0);
	report_free(r);
}

/* More than the run time could use are left out, not refused. */
static void
test_objectives_many(void **state)
{
	struct buf b = { 0 };
	struct manifest m;
	struct check_report *r;
	int i;

	(void)state;
	buf_puts(&b, "<organizations><organization><item identifier='A' "
	    "identifierref='R1'><imsss:sequencing><imsss:objectives>");
	for (i = 0; i < 2 * REPORT_OBJECTIVES; i++)
		buf_printf(&b, "<imsss:objective objectiveID='o%d'/>", i);
	buf_puts(&b, "</imsss:objectives></imsss:sequencing></item>"
	    "</organization></organizations>" RES);
	r = parse_body("2004 3rd Edition", b.p, &m, 0);
	assert_int_equal(m.items[0].data.nobjectives, REPORT_OBJECTIVES);
	assert_string_equal(m.items[0].data.objectives[1], "o1");
	report_free(r);
	buf_free(&b);
}

static void
test_bad_values(void **state)
{
	static const char *const bad[] = {
		"<masteryscore>NaN</masteryscore>",
		"<masteryscore>101</masteryscore>",
		"<masteryscore>1e1</masteryscore>",
		"<maxtimeallowed>99999:99:99.99</maxtimeallowed>",
		"<maxtimeallowed>00:61:00</maxtimeallowed>",
		"<timelimitaction>explode</timelimitaction>",
		"<completionThreshold>1.5</completionThreshold>",
		"<sequencing><limitConditions "
		"attemptAbsoluteDurationLimit='P1H'/></sequencing>",
		"<prerequisites>constructor(\"x\")()</prerequisites>",
	};
	struct manifest m;
	struct check_report *r;
	char body[1000];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		snprintf(body, sizeof(body), "<organizations><organization "
		    "identifier='O'><item identifier='A'>%s</item>"
		    "</organization></organizations>", bad[i]);
		r = parse_body("1.2", body, &m, 0);
		assert_int_equal(r->nfindings, 1);
		assert_string_equal(m.items[0].data.mastery, "");
		assert_string_equal(m.items[0].data.max_time, "");
		assert_string_equal(m.items[0].data.prerequisites, "");
		report_free(r);
	}
}

static void
refused(const void *xml, size_t len, const char *code)
{
	struct manifest m;
	struct check_report *r = parse(xml, len, &m, -1);

	report_settle(r);
	assert_int_equal(r->verdict, CHECK_REFUSED);
	assert_string_equal(r->reason, code);
	report_free(r);
}

static void
test_refused_xml(void **state)
{
	static const struct { const char *xml, *code; } rows[] = {
		{ "", "manifest-xml" },
		{ "<manifest>", "manifest-xml" },
		{ "<html/>", "manifest-root" },
		{ "<!DOCTYPE manifest><manifest/>", "manifest-doctype" },
		{ "<!DOCTYPE m [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
		  "<manifest>&x;</manifest>", "manifest-doctype" },
		{ "<?xml version='1.0' encoding='UTF-7'?><manifest/>",
		  "manifest-encoding" },
		{ "<manifest>\xff</manifest>", "manifest-encoding" },
	};
	struct buf b = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		refused(rows[i].xml, strlen(rows[i].xml), rows[i].code);
	for (i = 0; i < 100; i++)
		buf_puts(&b, "<item>");
	refused(b.p, b.len, "manifest-too-big");
	buf_clear(&b);
	buf_puts(&b, "<manifest>");
	for (i = 0; i < 100001; i++)
		buf_puts(&b, "<a/>");
	buf_puts(&b, "</manifest>");
	refused(b.p, b.len, "manifest-too-big");
	buf_clear(&b);
	buf_puts(&b, "<manifest><title>");
	while (b.len < 5 << 20)
		buf_puts(&b, "tttttttttttttttttttttttttttttttttttttttttttttttt");
	buf_puts(&b, "</title></manifest>");
	refused(b.p, b.len, "manifest-too-big");
	buf_free(&b);
}

/* A tag with ${n} attributes of these bytes each, and what a manifest needs around. */
static void
many_attributes(struct buf *b, int n)
{
	int i;

	buf_clear(b);
	buf_puts(b, "<manifest>\n<a");
	for (i = 0; i < n; i++)
		buf_printf(b, " a%d='1'", i);
	buf_puts(b, "/></manifest>");
}

/*
 * What costs libxml2 more than its length: refused by a look at the bytes.  The
 * first row took 12 s.
 */
static void
test_crowded(void **state)
{
	static const char *const broken[] = {
		"<manifest><a \"><b c='1'/></manifest>",
		"<manifest><a b=\"<c d='1'/>\"/></manifest>",
		"<manifest><a b='1' <c/></manifest>",
		"<?xml version='1.0' ><manifest/><a ?>",
		"<manifest><? <a/>?></manifest>",
		"<manifest><!-- </manifest>",
		"<manifest><![CDATA[ </manifest>",
		"<manifest a='",
	};
	struct buf b = { 0 };
	struct manifest m;
	size_t i;

	(void)state;
	many_attributes(&b, 100000);
	refused(b.p, b.len, "manifest-crowded");
	many_attributes(&b, 257);
	refused(b.p, b.len, "manifest-crowded");
	many_attributes(&b, 256);
	report_free(parse(b.p, b.len, &m, 0));
	buf_clear(&b);
	buf_puts(&b, "<manifest a='");
	while (b.len < 65536)
		buf_puts(&b, "tttttttttttttttt");
	buf_puts(&b, "'/>");
	refused(b.p, b.len, "manifest-crowded");
	buf_clear(&b);
	buf_puts(&b, "<manifest><title>");
	for (i = 0; i < 200001; i++)
		buf_puts(&b, "&lt;");
	buf_puts(&b, "</title></manifest>");
	refused(b.p, b.len, "manifest-crowded");
	buf_clear(&b);
	buf_puts(&b, "<manifest>");
	for (i = 0; i < 60; i++)	/* 60 x 5 are open in the innermost */
		buf_printf(&b, "<e xmlns:a%zu='u' xmlns:b%zu='u' xmlns:c%zu='u'"
		    " xmlns:d%zu='u' xmlns:f%zu='u'>", i, i, i, i, i);
	refused(b.p, b.len, "manifest-crowded");
	for (i = 0; i < sizeof(broken) / sizeof(broken[0]); i++)
		refused(broken[i], strlen(broken[i]), "manifest-xml");
	buf_free(&b);
}

/* Shared rules are found by their ID whatever the number of both. */
static void
test_shared_many(void **state)
{
	struct manifest m;
	struct check_report *r;
	struct buf b = { 0 };
	size_t i;

	(void)state;
	buf_puts(&b, "<organizations default='O'><organization "
	    "identifier='O'><title>T</title>");
	for (i = 0; i < 19000; i++)
		buf_printf(&b, "<item identifier='I%zu'><sequencing "
		    "IDRef='s%zu'/></item>", i, 18999 - i);
	buf_puts(&b, "</organization></organizations>" RES
	    "<sequencingCollection>");
	for (i = 0; i < 19000; i++)
		buf_printf(&b, "<sequencing ID='s%zu'><limitConditions "
		    "attemptAbsoluteDurationLimit='PT%zuS'/></sequencing>",
		    i, i);
	buf_puts(&b, "</sequencingCollection>");
	r = parse_body("2004 3rd Edition", b.p, &m, 0);
	assert_int_equal(m.nitems, 19000);
	assert_string_equal(m.items[0].data.max_time, "PT18999S");
	assert_string_equal(m.items[18999].data.max_time, "PT0S");
	report_free(r);
	buf_free(&b);
}

static void
test_twice(void **state)
{
	struct manifest m;
	struct check_report *r = parse_body("1.2", ORG("<item identifier='A'/>"
	    "<item identifier=' A'/>"), &m, -1);

	(void)state;
	assert_string_equal(r->findings[0].code, "identifier-twice");
	report_free(r);
}

/* The same manifest in several encodings reads the same. */
static void
test_encodings(void **state)
{
	static const char latin[] = "<?xml version='1.0' "
	    "encoding='windows-1252'?><manifest><organizations><organization>"
	    "<title>Caf\xe9</title></organization></organizations></manifest>";
	static const char utf8[] = "\xef\xbb\xbf<manifest><organizations>"
	    "<organization><title>Caf\xc3\xa9</title></organization>"
	    "</organizations></manifest>";
	struct manifest m;
	struct buf wide = { 0 };
	size_t i;

	(void)state;
	report_free(parse(latin, sizeof(latin) - 1, &m, 0));
	for (i = 0; i < 2; i++) {
		struct check_report *r = i == 0 ?
		    parse(latin, sizeof(latin) - 1, &m, 0) :
		    parse(utf8, sizeof(utf8) - 1, &m, 0);

		assert_string_equal(m.title, "Caf\xc3\xa9");
		report_free(r);
	}
	buf_put(&wide, "\xff\xfe", 2);
	for (i = 3; i < sizeof(utf8) - 1; i++) {
		char c[2] = { utf8[i], 0 };

		if ((unsigned char)utf8[i] == 0xc3) {
			c[0] = (char)0xe9;
			i++;
		}
		buf_put(&wide, c, 2);
	}
	report_free(parse(wide.p, wide.len, &m, 0));
	{
		struct check_report *r = parse(wide.p, wide.len, &m, 0);

		assert_string_equal(m.title, "Caf\xc3\xa9");
		report_free(r);
	}
	buf_free(&wide);
}

static void
test_hrefs(void **state)
{
	static const struct {
		const char *base, *ref;
		enum href_fault fault;
		const char *name, *tail;
	} rows[] = {
		{ "", "a.html", HREF_OK, "a.html", "" },
		{ "", " a.html ", HREF_OK, "a.html", "" },
		{ "a/", "b/../c.html?x=1#y", HREF_OK, "a/c.html", "?x=1#y" },
		{ "a/", "../c.html", HREF_OK, "c.html", "" },
		{ "", "./a//b.html", HREF_OK, "a/b.html", "" },
		{ "", "B%C3%A0i%20t.html", HREF_OK, "B\xc3\xa0i t.html", "" },
		{ "", "Ba\xcc\x80i.html", HREF_OK, "B\xc3\xa0i.html", "" },
		{ "", "a%2520b.html", HREF_OK, "a%20b.html", "" },
		{ "", "100%.html", HREF_OK, "100%.html", "" },
		{ "", "", HREF_EMPTY, NULL, NULL },
		{ "", "#x", HREF_EMPTY, NULL, NULL },
		{ "", "../a", HREF_OUTSIDE, NULL, NULL },
		{ "a/", "../../b", HREF_OUTSIDE, NULL, NULL },
		{ "", "%2e%2e/a", HREF_OUTSIDE, NULL, NULL },
		{ "", "/a", HREF_OUTSIDE, NULL, NULL },
		{ "", "%2Fa", HREF_OUTSIDE, NULL, NULL },
		{ "", "//host/a", HREF_OUTSIDE, NULL, NULL },
		{ "", "http://host/a", HREF_OUTSIDE, NULL, NULL },
		{ "", "javascript:alert(1)", HREF_OUTSIDE, NULL, NULL },
		{ "", "DATA:text/html,x", HREF_OUTSIDE, NULL, NULL },
		{ "", "java\tscript:x", HREF_BAD, NULL, NULL },
		{ "", "a\\b", HREF_OK, "a/b", "" },
		{ "", "a%5cb", HREF_OK, "a/b", "" },
		{ "", "..\\..\\x.html", HREF_OUTSIDE, NULL, NULL },
		{ "", "\\\\evil\\x", HREF_OUTSIDE, NULL, NULL },
		{ "", "a%00b", HREF_BAD, NULL, NULL },
		{ "", "a%0ab", HREF_BAD, NULL, NULL },
		{ "", "%ff.html", HREF_BAD, NULL, NULL },
	};
	struct arena *a = arena_new();
	struct href h;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		assert_int_equal(href_resolve(a, rows[i].base, rows[i].ref, &h),
		    rows[i].fault);
		if (rows[i].fault != HREF_OK)
			continue;
		assert_string_equal(h.name, rows[i].name);
		assert_string_equal(h.tail, rows[i].tail);
	}
	arena_free(a);
}

static void
test_bases_and_tails(void **state)
{
	struct arena *a = arena_new();
	const char *out;

	(void)state;
	assert_int_equal(href_base(a, "x/", "a/", &out), HREF_OK);
	assert_string_equal(out, "x/a/");
	assert_int_equal(href_base(a, "", "a", &out), HREF_OK);
	assert_string_equal(out, "a/");
	assert_int_equal(href_base(a, "", "a/b.html", &out), HREF_OK);
	assert_string_equal(out, "a/");
	assert_int_equal(href_base(a, "a/", NULL, &out), HREF_OK);
	assert_string_equal(out, "a/");
	assert_int_equal(href_base(a, "a/", "..", &out), HREF_OK);
	assert_string_equal(out, "");
	assert_int_equal(href_base(a, "", "../../", &out), HREF_OUTSIDE);
	assert_int_equal(href_base(a, "", "http://x/", &out), HREF_OUTSIDE);
	assert_string_equal(href_tail(a, "", "?a=1"), "?a=1");
	assert_string_equal(href_tail(a, "?b=2", "&a=1"), "?b=2&a=1");
	assert_string_equal(href_tail(a, "#x", "#y"), "#x");
	assert_string_equal(href_tail(a, "", "#y"), "#y");
	assert_string_equal(href_tail(a, "?q", ""), "?q");
	assert_string_equal(href_tail(a, "", "?x=\"><s> \xc3\xa0"),
	    "?x=%22%3E%3Cs%3E%20%C3%A0");
	arena_free(a);
}

static void
test_prerequisites(void **state)
{
	static const char *const good[] = {
		"A", "A&B", "A | B&~C", "(A)", "~(A|B)", "2*{A,B,C}",
		"A=\"passed\"", "A<>passed", "A = not attempted",
	}, *const bad[] = {
		"", "A&", "(A", "A)", "A B", "A()", "2*A", "A==B", "{A}",
		"A=\"p", "((((((((((((((((((((((((((((((((((((A",
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(good) / sizeof(good[0]); i++)
		assert_true(prereq_valid(good[i]));
	for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_false(prereq_valid(bad[i]));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_formats),
		cmocka_unit_test(test_items),
		cmocka_unit_test(test_lenient),
		cmocka_unit_test(test_2004),
		cmocka_unit_test(test_objectives),
		cmocka_unit_test(test_objectives_many),
		cmocka_unit_test(test_bad_values),
		cmocka_unit_test(test_refused_xml),
		cmocka_unit_test(test_crowded),
		cmocka_unit_test(test_shared_many),
		cmocka_unit_test(test_twice),
		cmocka_unit_test(test_encodings),
		cmocka_unit_test(test_hrefs),
		cmocka_unit_test(test_bases_and_tails),
		cmocka_unit_test(test_prerequisites),
	};

	if (check_init() != 0)
		return (1);
	return (cmocka_run_group_tests(tests, NULL, NULL));
}
