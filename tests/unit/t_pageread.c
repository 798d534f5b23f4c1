/* Reading pages of a package: small pages and what is to be said of them. */
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
#include "parse/pageread.h"
#include "parse/report.h"

static struct check_report *
checked(struct ziptest *t)
{
	struct check_report *r;
	struct buf index = { 0 };
	struct stat st;
	int fd = ziptest_fd(t);

	assert_int_equal(fstat(fd, &st), 0);
	r = check_file(fd, "bai.zip", (uint64_t)st.st_size, NULL, NULL, &index);
	close(fd);
	buf_free(&index);
	return (r);
}

static int
count(const struct check_report *r, const char *code)
{
	size_t i;
	int n = 0;

	for (i = 0; i < r->nfindings; i++)
		n += strcmp(r->findings[i].code, code) == 0;
	return (n);
}

/* All codes in the order of the report, with what each names. */
static void
told(const struct check_report *r, char *out, size_t size)
{
	const char *p, *q;
	size_t i, n = 0;

	out[0] = '\0';
	for (i = 0; i < r->nfindings && n < size; i++) {
		p = strstr(r->findings[i].params, "\"file\":\"");
		q = p != NULL ? strchr(p + 8, '"') : NULL;
		n += (size_t)snprintf(out + n, size - n, "%s%s%s%.*s",
		    n > 0 ? " " : "", r->findings[i].code, p != NULL ? ":" : "",
		    p != NULL ? (int)(q - p - 8) : 0, p != NULL ? p + 8 : "");
	}
}

/* A page beside hinh/ca.png, b.html, style.css, a.js, c/d.html and film.swf. */
static void
page(const char *html, const char *expected)
{
	struct ziptest t = { 0 };
	struct check_report *r;
	char out[2000];

	ziptest_text(&t, "index.html", html);
	ziptest_text(&t, "hinh/ca.png", "x");
	ziptest_text(&t, "hinh/hai.png", "x");
	ziptest_text(&t, "hinh/Hai.png", "x");
	ziptest_text(&t, "đọc thêm/bài.html", "x");
	ziptest_text(&t, "b.html", "<img src=mot.png>");
	ziptest_text(&t, "style.css", "@import 'khac.css';b{background:url(hinh/ca.png)}"
	    "i{src:url('font.eot?#iefix')}/* url(no.png) */u{x:url(data:a/b,c)}");
	ziptest_text(&t, "a.js", "location.href='c/d.html'; x='LMSInitialize'");
	ziptest_text(&t, "c/d.html", "<img src=../hinh/ca.png><img src=../hinh/ba.png>");
	r = checked(&t);
	told(r, out, sizeof(out));
	assert_string_equal(out, expected);
	report_free(r);
}

static void
table(void **state)
{
	static const struct { const char *html, *expected; } all[] = {
		{ "<img src=hinh/ca.png>", "" },
		{ "<IMG SRC = 'hinh/ca.png?x=1#y' alt=\"a>b\">", "" },
		{ "<img src=hinh/mot.png><img src=hinh/mot.png>",
		    "page-missing:hinh/mot.png" },
		{ "<img src=Hinh/CA.PNG>", "page-file-case:Hinh/CA.PNG" },
		{ "<img src=hinh/HAI.png>", "page-file-several:hinh/HAI.png" },
		{ "<img src='hinh\\ca.png'>", "" },
		{ "<a href='%C4%91%E1%BB%8Dc%20th%C3%AAm/b%C3%A0i.html'>", "" },
		{ "<img src='hinh/ca&#46;png'><img src='a&amp;b.png'>",
		    "page-missing:a&b.png" },
		{ "<img src='/hinh/ca.png'>", "page-absolute:/hinh/ca.png" },
		{ "<img src='file:///C:/a.png'><img src='C:\\a.png'>",
		    "page-absolute:file:///C:/a.png page-absolute:C:\\\\a.png" },
		{ "<img src='../../a.png'>", "page-absolute:../../a.png" },
		{ "<img srcset='hinh/ca.png 1x, hinh/so2.png 2x'>",
		    "page-missing:hinh/so2.png" },
		{ "<video src=a.mp4 poster=b.png></video>",
		    "page-missing:a.mp4 page-missing:b.png" },
		{ "<object data=tai-lieu.pdf></object>",
		    "page-missing:tai-lieu.pdf" },
		{ "<iframe src='https://www.youtube.com/embed/abc'></iframe>"
		    "<script src='https://cdn.jsdelivr.net/j.js'></script>",
		    "outside-frame:https://www.youtube.com/embed/abc"
		    " outside-script:https://cdn.jsdelivr.net/j.js" },
		{ "<img src='//x.vn/a.png'><a href='http://moet.gov.vn'>a</a>",
		    "outside-media://x.vn/a.png outside-link:http://moet.gov.vn" },
		{ "<link rel=stylesheet href='https://fonts.googleapis.com/css?f=A'>"
		    "<link rel=stylesheet href='https://cdn.vn/b.css'>",
		    "outside-script:https://cdn.vn/b.css"
		    " outside-media:https://fonts.googleapis.com/css?f=A" },
		{ "<script>document.write('<iframe src=\"https://www.youtube-nocookie.com/embed/q\">')</script>",
		    "outside-frame:https://www.youtube.com/" },
		/* what is no reference */
		{ "<!-- <img src=no.png> --><noscript><img src=no.png></noscript>"
		    "<template><img src=no.png></template><title><img src=no.png></title>"
		    "<script type=text/x-tpl><img src=no.png></script>", "" },
		{ "<script>var s = '<img src=no.png>';</script>", "" },
		{ "<img src='{{hinh}}'><img src='${a}.png'><a href='#x'>"
		    "<a href='javascript:void(0)'><img src=''><a href='?p=2'>"
		    "<img src='data:image/png;base64,AA'>", "" },
		{ "<link rel=icon href=no.ico><link rel=stylesheet href=no.css>",
		    "page-missing:no.css" },
		/* further files */
		{ "<iframe src=b.html></iframe>", "page-missing:mot.png" },
		{ "<frameset><frame src=b.html></frameset>", "page-missing:mot.png" },
		{ "<link rel='StyleSheet' href=style.css>",
		    "style-missing:khac.css style-missing:font.eot" },
		{ "<style>b{background:url( \"hinh/bon.png\" )}</style>"
		    "<p style='background:url(nam.png)'>",
		    "style-missing:hinh/bon.png style-missing:nam.png" },
		{ "<script src=a.js></script>", "page-missing:hinh/ba.png" },
		{ "<meta http-equiv=Refresh content='0; URL=\"c/d.html\"'>",
		    "page-missing:hinh/ba.png" },
		{ "<base href='c/'><a href=d.html>", "page-missing:hinh/ba.png" },
		{ "<base href='https://x.vn/'><img src=no.png>", "" },
		/* signs */
		{ "<a onclick=\"window.open('b.html', 'w')\">",
		    "page-missing:mot.png window-open:index.html" },
		{ "<script>\n// window.open(a)\n</script>", "" },
		{ "<script>navigator.mediaDevices.getUserMedia({})</script>",
		    "uses-microphone:index.html" },
		{ "<p>Soạn: hanh.tran@c1sonhuong.edu.vn. <a href='mailto:a@b.vn?subject=x'>thư</a> 3@4",
		    "email-inside:hanh.tran@c1sonhuong.edu.vn email-inside:a@b.vn" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		page(all[i].html, all[i].expected);
}

/* Flash that something replaces, that nothing calls, that is called. */
static void
flash(void **state)
{
	static const struct { const char *html, *code; } all[] = {
		{ "<p>x", "flash-spare" },
		{ "<object data=a.swf><video src=a.mp4></video></object>",
		    "flash-spare" },
		{ "<object data=a.swf><param name=movie value=a.swf>"
		    "<embed src=a.swf></object>", "flash-inside" },
		{ "<embed src='a.swf?x=1'>", "flash-inside" },
		{ "<object data=a.swf>", "flash-inside" },
		{ "<script>swfobject.embedSWF(x)</script>", "flash-inside" },
		{ "<script>play('a.swf')</script>", "flash-inside" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
		struct ziptest t = { 0 };
		struct check_report *r;

		ziptest_text(&t, "index.html", all[i].html);
		ziptest_text(&t, "a.swf", "x");
		ziptest_text(&t, "a.mp4", "x");
		r = checked(&t);
		assert_int_equal(count(r, all[i].code), 1);
		assert_int_equal(r->nfindings, 1);
		report_free(r);
	}
}

/* A SCORM lesson whose page is ${html}, with ${js} in a file nothing names. */
static struct check_report *
lesson(const char *html, const char *js)
{
	struct ziptest t = { 0 };
	struct buf xml = { 0 };

	ziptest_manifest(&xml, "1.2", "<organizations default='O'>"
	    "<organization identifier='O'><title>B</title><item identifier='I'"
	    " identifierref='R'><title>T</title></item></organization>"
	    "</organizations><resources><resource identifier='R'"
	    " type='webcontent' adlcp:scormtype='sco' href='index.html'/>"
	    "</resources>");
	ziptest_text(&t, "imsmanifest.xml", xml.p);
	ziptest_text(&t, "index.html", html);
	ziptest_text(&t, "lib/scorm.js", js);
	buf_free(&xml);
	return (checked(&t));
}

static void
calls(void **state)
{
	struct check_report *r = lesson("<p>x", "var a = 1;");

	(void)state;
	assert_int_equal(r->calls, 0);
	assert_int_equal(r->pages, 1);
	assert_int_equal(count(r, "scorm-no-calls"), 1);
	assert_int_equal(r->verdict, CHECK_READY);
	report_free(r);
	r = lesson("<script src=lib/scorm.js></script>",
	    "function f(w) { return w.API_1484_11; }");
	assert_int_equal(r->calls, 1);
	assert_int_equal(r->pages, 2);
	assert_int_equal(count(r, "scorm-no-calls"), 0);
	report_free(r);
	/* A script that a script loads. */
	r = lesson("<script>load('lib/' + 'scorm' + '.js')</script>",
	    "api.LMSInitialize('')");
	assert_int_equal(r->calls, 1);
	assert_int_equal(r->pages, 1);
	assert_int_equal(count(r, "scorm-no-calls"), 0);
	report_free(r);
}

/* Not all scripts could be searched: nothing is said of what they do not do. */
static void
unsure(void **state)
{
	struct check_report *r;
	struct buf js = { 0 };
	int i;

	(void)state;
	for (i = 0; i < 150000; i++)
		buf_puts(&js, "var a=1;");
	r = lesson("<p>x", js.p);
	assert_int_equal(r->calls, 0);
	assert_int_equal(count(r, "scorm-no-calls"), 0);
	report_free(r);
	buf_free(&js);
}

/* UTF-16 with its mark is read as well. */
static void
utf16(void **state)
{
	static const char page16[] = "\xff\xfe<\0i\0m\0g\0 \0s\0r\0c\0=\0a\0>";
	struct ziptest t = { 0 };
	struct check_report *r;

	(void)state;
	ziptest_add(&t, &(struct ziptest_entry){ .name = "index.html",
	    .data = page16, .len = sizeof(page16) });
	r = checked(&t);
	assert_int_equal(count(r, "page-missing"), 1);
	report_free(r);
}

/* ${before}, then ${n} times ${left}, the number and ${right}, as the start page. */
static struct check_report *
many(const char *before, const char *left, const char *right, int n)
{
	struct ziptest t = { 0 };
	struct buf b = { 0 };
	char part[200];
	struct check_report *r;
	int i;

	buf_puts(&b, before);
	for (i = 0; i < n; i++) {
		snprintf(part, sizeof(part), "%s%d%s", left, i, right);
		buf_puts(&b, part);
	}
	/* Stored: a page that packs well is refused for that first. */
	ziptest_add(&t, &(struct ziptest_entry){ .name = "index.html",
	    .data = b.p, .len = b.len });
	r = checked(&t);
	buf_free(&b);
	return (r);
}

/* A hundred thousand references: twenty are named, the rest are counted. */
static void
references(void **state)
{
	struct check_report *r = many("", "<img src=f", ".png>", 100000);

	(void)state;
	assert_int_equal(count(r, "page-missing"), 20);
	assert_non_null(strstr(r->findings[0].params, "\"count\":\"24576\""));
	report_free(r);
	r = many("", "<a href='https://x.vn/", "'>", 100000);
	assert_int_equal(count(r, "outside-link"), 20);
	report_free(r);
}

/* Of a start page of 50 MB the first 4 MiB are read, and the report says so. */
static void
long_page(void **state)
{
	struct check_report *r = many("<img src=dau.png>",
	    "<p>bai hoc rat dai ", ", khong co gi ca o day het</p>\n", 900000);

	(void)state;
	assert_int_equal(count(r, "page-missing"), 1);
	assert_int_equal(count(r, "page-unread"), 1);
	assert_int_equal(r->pages, 1);
	report_free(r);
}

/* Entities that define each other are no business of ours: nothing grows. */
static void
entities(void **state)
{
	struct check_report *r = many("<!DOCTYPE html [<!ENTITY a 'x'>"
	    "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>"
	    "]><img src='&c;'>", "<img src='&c;&c;&c;&c;", "&#x110000;&#0;&#99999999999;'>", 20000);

	(void)state;
	assert_int_equal(count(r, "page-missing"), 20);
	report_free(r);
}

/* What never ends ends with the file. */
static void
open_ended(void **state)
{
	static const char *const all[] = {
		"<", "<a", "<a ", "<a href", "<a href=", "<a href='", "<!--",
		"<!", "<script>", "<script", "<style>b{x:url(", "<style>@import ",
		"<object data=a.swf", "<object><object><object>", "&", "<a href='&",
		"<a href='&#", "<img srcset=,", "<img srcset=', ,'", "<a =", "<a/",
		"<p>@", "<p>a@", "<p>a@b.", "<script>window.open(", "<script>window",
		"<script>location=", "<script>location.href='", "<script>swf",
		"<meta http-equiv=refresh content='url='",
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		report_free(many(all[i], "", "", 0));
}

/* Three hundred pages: two hundred are read. */
static void
pages(void **state)
{
	struct ziptest t = { 0 };
	struct buf b = { 0 };
	struct check_report *r;
	char name[40];
	int i;

	(void)state;
	for (i = 0; i < 300; i++) {
		snprintf(name, sizeof(name), "<a href=t%d.html>", i);
		buf_puts(&b, name);
		snprintf(name, sizeof(name), "t%d.html", i);
		ziptest_text(&t, name, "<p>x");
	}
	ziptest_text(&t, "index.html", b.p);
	r = checked(&t);
	assert_int_equal(r->pages, PAGEREAD_FILES);
	assert_int_equal(count(r, "pages-left"), 1);
	assert_non_null(strstr(r->findings[0].params, "\"101\""));
	report_free(r);
	buf_free(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(table), cmocka_unit_test(flash),
		cmocka_unit_test(calls), cmocka_unit_test(unsure),
		cmocka_unit_test(utf16),
		cmocka_unit_test(references), cmocka_unit_test(long_page),
		cmocka_unit_test(entities), cmocka_unit_test(open_ended),
		cmocka_unit_test(pages),
	};

	if (check_init() != 0)
		return (1);
	return (cmocka_run_group_tests(tests, NULL, NULL));
}
