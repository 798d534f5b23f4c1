/*
 * Where a zip begins: names, depths and cases as teachers zip them, what is
 * asked, and what an answer does.  Each row is a kind of package.
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
#include "parse/starts.h"

#define MANIFEST(res)	"<organizations default='O'><organization " \
	"identifier='O'><title>Bai</title><item identifier='I' " \
	"identifierref='R'><title>P</title></item></organization>" \
	"</organizations><resources><resource identifier='R' " \
	"type='webcontent' adlcp:scormtype='sco' href='" res "'/></resources>"

/*
 * A zip of these files, names separated by "|"; each page has its name as
 * title, each manifest starts index.html beside it.
 */
static int
zip_of(const char *names)
{
	char copy[600], text[200], *p, *save;
	struct ziptest t = { 0 };
	struct buf xml = { 0 };

	strcpy(copy, names);
	for (p = strtok_r(copy, "|", &save); p != NULL;
	    p = strtok_r(NULL, "|", &save)) {
		if (strcasecmp(starts_name(p), "imsmanifest.xml") == 0) {
			buf_clear(&xml);
			ziptest_manifest(&xml, "1.2", MANIFEST("index.html"));
			ziptest_text(&t, p, xml.p);
			continue;
		}
		snprintf(text, sizeof(text), "<title>Trang %s</title>", p);
		ziptest_text(&t, p, text);
	}
	buf_free(&xml);
	return (ziptest_fd(&t));
}

static struct check_report *
checked(const char *names, const char *chosen, size_t *index)
{
	struct buf b = { 0 };
	struct check_report *r;
	struct stat st;
	int fd = zip_of(names);

	assert_int_equal(fstat(fd, &st), 0);
	r = check_chosen(fd, "goi.zip", chosen, (uint64_t)st.st_size, NULL,
	    NULL, &b);
	if (index != NULL)
		*index = b.len;
	buf_free(&b);
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
one_is_taken(void **state)
{
	static const struct { const char *names, *page, *remark; } rows[] = {
		{ "index.html|a.html", "index.html", NULL },
		{ "INDEX.HTML|a.js", "INDEX.HTML", NULL },
		{ "Index.Htm|a.html|b.html", "Index.Htm", NULL },
		{ "index.html|INDEX.HTML", "index.html", NULL },
		{ "index.html|index.htm", "index.html", NULL },
		{ "baihoc.html|anh.png", "baihoc.html", "start-taken" },
		{ "Bài 5.XHTML|a.css", "Bài 5.XHTML", "start-taken" },
		{ "bai/index.html|Doc truoc.docx", "bai/index.html",
		  "start-taken" },
		{ "a/b/c/default.htm|ghi chu.txt|x.png", "a/b/c/default.htm",
		  "start-taken" },
		/* Help pages below the lesson, and those of a Mac. */
		{ "bai/index.html|bai/tro giup/index.html|doc.txt",
		  "bai/index.html", "start-taken" },
		{ "bai.html|__MACOSX/._bai.html|._a.html|.DS_Store",
		  "bai.html", "start-taken" },
		{ "Bai 5/imsmanifest.xml|Bai 5/index.html|Doc truoc.docx",
		  "Bai 5/index.html", "folder-down" },
		{ "a/b/imsmanifest.xml|a/b/index.html|c/x.html",
		  "a/b/index.html", "folder-down" },
		{ "IMSMANIFEST.XML|index.html", "index.html",
		  "manifest-case" },
		{ "Bai/ImsManifest.xml|Bai/index.html|a.txt",
		  "Bai/index.html", "manifest-case" },
		{ "imsmanifest.xml|index.html|vi du/imsmanifest.xml",
		  "index.html", NULL },
		{ "bai/imsmanifest.xml|bai/index.html|bai/con/imsmanifest.xml"
		  "|a.txt", "bai/index.html", "folder-down" },
	};
	struct check_report *r;
	size_t i, index;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		r = checked(rows[i].names, "", &index);
		if (r->verdict == CHECK_REFUSED || r->asks || r->nlaunch != 1 ||
		    strcmp(r->entries[0].name, rows[i].page) != 0)
			fail_msg("%s: %s, %zu entries", rows[i].names,
			    r->reason, r->nentries);
		if (rows[i].remark != NULL && !has(r, rows[i].remark))
			fail_msg("%s: no %s", rows[i].names, rows[i].remark);
		assert_true(index > 0);
		report_free(r);
	}
}

static void
several_are_asked(void **state)
{
	static const struct { const char *names; size_t n; const char *choice,
	    *page; } rows[] = {
		{ "chuong1.html|chuong2.html|a.css", 2, "chuong2.html",
		  "chuong2.html" },
		{ "bai1/index.html|bai2/index.html|doc.txt", 2,
		  "bai2/index.html", "bai2/index.html" },
		{ "bai1/imsmanifest.xml|bai1/index.html|"
		  "bai2/imsmanifest.xml|bai2/index.html", 2,
		  "bai2/imsmanifest.xml", "bai2/index.html" },
		/* A lesson with a manifest and one without. */
		{ "a/imsmanifest.xml|a/index.html|b/index.html|c.txt", 2,
		  "b/index.html", "b/index.html" },
		/* A page of links above two lessons. */
		{ "menu.html|bai1/index.html|bai2/index.html", 3,
		  "menu.html", "menu.html" },
		{ "Index.HTML|iNDEX.html", 2, "iNDEX.html", "iNDEX.html" },
		{ "a/Index.HTML|a/iNDEX.html|b.txt", 2, "a/Index.HTML",
		  "a/Index.HTML" },
	};
	struct check_report *r;
	size_t i, index;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		r = checked(rows[i].names, "", &index);
		if (!r->asks || r->nentries != rows[i].n)
			fail_msg("%s: %s, %zu entries", rows[i].names,
			    r->reason, r->nentries);
		assert_int_equal(r->verdict, CHECK_WARNINGS);
		assert_true(has(r, "start-several"));
		/* What is not one of them changes nothing. */
		report_free(r);
		r = checked(rows[i].names, "khac.html\nkhong co", NULL);
		assert_true(r->asks);
		report_free(r);
		r = checked(rows[i].names, rows[i].choice, NULL);
		assert_false(r->asks);
		assert_int_equal(r->nlaunch, 1);
		assert_string_equal(r->entries[0].name, rows[i].page);
		assert_true(has(r, "start-chosen"));
		report_free(r);
	}
	r = checked("chuong1.html|chuong2.html", "", NULL);
	assert_string_equal(r->entries[1].title, "Trang chuong2.html");
	report_free(r);
}

/* Hundreds of pages: the least deep are asked about, the count is the true one. */
static void
many_pages(void **state)
{
	struct ziptest t = { 0 };
	struct buf index = { 0 };
	struct check_report *r;
	struct stat st;
	char name[60];
	size_t i, top = 0;
	int fd;

	(void)state;
	for (i = 0; i < 300; i++) {
		snprintf(name, sizeof(name), i % 10 == 0 ? "z%03zu.html" :
		    "a/b/c/%03zu.html", i);
		ziptest_text(&t, name, "x");
	}
	fd = ziptest_fd(&t);
	assert_int_equal(fstat(fd, &st), 0);
	r = check_file(fd, "a.zip", (uint64_t)st.st_size, NULL, NULL, &index);
	assert_true(r->asks);
	assert_int_equal(r->nentries, STARTS_MOST);
	for (i = 0; i < r->nentries; i++)
		top += r->entries[i].name[0] == 'z';
	assert_int_equal(top, 30);
	assert_string_equal(r->findings[0].params, "{\"count\":\"300\"}");
	report_free(r);
	/* One that was left out can be the answer all the same. */
	r = check_chosen(fd, "a.zip", "a/b/c/299.html", (uint64_t)st.st_size,
	    NULL, NULL, &index);
	assert_string_equal(r->entries[0].name, "a/b/c/299.html");
	report_free(r);
	buf_free(&index);
	close(fd);
}

static void
lines_of_chosen(void **state)
{
	(void)state;
	assert_true(starts_chosen("a\nb c\nd", "b c"));
	assert_true(starts_chosen("a", "a"));
	assert_false(starts_chosen("", "a"));
	assert_false(starts_chosen("ab\nc", "a"));
	assert_false(starts_chosen("ab\nc", "b\nc"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_is_taken),
		cmocka_unit_test(several_are_asked),
		cmocka_unit_test(many_pages),
		cmocka_unit_test(lines_of_chosen),
	};

	if (check_init() != 0)
		return (1);
	return (cmocka_run_group_tests(tests, NULL, NULL));
}
