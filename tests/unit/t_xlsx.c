/* Workbooks: cells typed, nothing taken for a formula, long tables cut and said. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include <archive.h>
#include <archive_entry.h>

#include "util/arena.h"
#include "util/clock.h"
#include "web/app.h"
#include "web/exchange.h"
#include "web/workbook.h"

#include "tests/lib/tmpdata.h"

static struct tmpdata t;
static struct app app;
static struct arena *a;
static struct exchange ex;
static struct err e;

static const struct xlsx_column cols[] = {
	{ "Tên", XLSX_TEXT, 20 }, { "Số", XLSX_NUMBER, 8 },
	{ "Ngày", XLSX_DAY, 12 }, { "Lúc", XLSX_TIME, 16 },
	{ "Tỉ lệ", XLSX_PERCENT, 8 }
};

static int
setup(void **state)
{
	char run[600];

	(void)state;
	tmpdata_new(&t);
	snprintf(app.data, sizeof(app.data), "%s", t.dir);
	snprintf(run, sizeof(run), "mkdir -p %s/run", t.dir);
	assert_int_equal(system(run), 0);
	a = arena_new();
	exchange_init(&ex, a);
	ex.app = &app;
	ex.lang = "vi";
	err_clear(&e);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	exchange_free(&ex);
	arena_free(a);
	tmpdata_free(&t);
	return (0);
}

/* One part of the workbook as text. */
static char *
part(const char *name)
{
	struct archive *z = archive_read_new();
	struct archive_entry *en;
	char *out = NULL;
	size_t cap = 4 << 20;
	la_ssize_t n;

	archive_read_support_format_zip(z);
	assert_int_equal(archive_read_open_memory(z, ex.out.p, ex.out.len), 0);
	while (out == NULL && archive_read_next_header(z, &en) == ARCHIVE_OK)
		if (strcmp(archive_entry_pathname(en), name) == 0) {
			out = arena_alloc(a, cap);
			n = archive_read_data(z, out, cap - 1);
			assert_true(n > 0);
		}
	archive_read_free(z);
	assert_non_null(out);
	return (out);
}

static void
cells(void **state)
{
	struct xlsx *x = workbook_begin(&ex, &e);
	char *sheet, *words;
	size_t i;

	(void)state;
	assert_non_null(x);
	xlsx_sheet(x, "Tháng 11/2026 [bảng]: rất dài tên của trang này", "Bảng",
	    "Trường", cols, 5);
	xlsx_text(x, "=HYPERLINK(\"http://x\")");
	xlsx_number(x, 1286);
	xlsx_time(x, clock_utc(2026, 11, 23));
	xlsx_time(x, clock_utc(2026, 11, 23) + 8 * 3600 + 42 * 60);
	xlsx_decimal(x, 0.5);
	xlsx_text(x, "một ô quá nhiều");
	xlsx_row(x);
	xlsx_text(x, "<b>&\"'");
	xlsx_row(x);
	assert_int_equal(workbook_send(&ex, x, "bang.xlsx", &e), 0);
	assert_int_equal(ex.status, 200);
	sheet = part("xl/worksheets/sheet1.xml");
	words = part("xl/sharedStrings.xml");
	assert_null(strstr(sheet, "<f>"));
	assert_non_null(strstr(words, "=HYPERLINK("));
	assert_non_null(strstr(words, "&lt;b&gt;&amp;"));
	assert_null(strstr(words, "một ô quá nhiều"));
	assert_non_null(strstr(sheet, "<v>1286</v>"));
	/* 23 November 2026 is day 46349 of Excel's calendar (ECMA-376 18.17.4). */
	assert_non_null(strstr(sheet, "<v>46349</v>"));
	assert_non_null(strstr(sheet, "<v>46349.3625"));
	assert_non_null(strstr(sheet, "autoFilter"));
	words = part("xl/workbook.xml");
	assert_non_null(strstr(words, "Tháng 11-2026 -bảng-- rất dài"));
	for (i = 0; i < (size_t)ex.nout; i++)
		if (strcmp(ex.out_headers[i].name, "content-disposition") == 0)
			assert_non_null(strstr(ex.out_headers[i].value,
			    "bang.xlsx"));
}

/* How often the text ${s} stands in ${all}. */
static int
count(const char *all, const char *s)
{
	int n = 0;

	for (; (all = strstr(all, s)) != NULL; all += strlen(s))
		n++;
	return (n);
}

/*
 * What begins like a formula stays a text when somebody edits the cell; other
 * workbooks are as they were.
 */
static void
formulas(void **state)
{
	static const char *const texts[] = { "=1+1", "+84 912", "-2", "@SUM(1)",
	    "\t=1", "\r=1", "a=1", "\"=1", " =1" };
	struct xlsx *x = workbook_begin(&ex, &e);
	char *sheet, *styles, quoted[20];
	size_t i;

	(void)state;
	xlsx_sheet(x, "A", "=cmd|'/c calc'!A1", "Trường", cols, 1);
	for (i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		xlsx_text(x, texts[i]);
		xlsx_row(x);
	}
	xlsx_bold(x, 1);
	xlsx_text(x, "=2");
	xlsx_row(x);
	assert_int_equal(workbook_send(&ex, x, "a.xlsx", &e), 0);
	sheet = part("xl/worksheets/sheet1.xml");
	styles = part("xl/styles.xml");
	/* Of cells plain and bold, and of the title. */
	assert_int_equal(count(styles, "quotePrefix=\"1\""), 3);
	assert_int_equal(count(styles, "numFmtId=\"49\" quotePrefix"), 3);
	assert_null(strstr(sheet, "<f>"));
	/* The six of them have one style, the three others another. */
	styles = strstr(sheet, "r=\"A5\" s=\"");
	assert_non_null(styles);
	snprintf(quoted, sizeof(quoted), "s=\"%.*s\"",
	    (int)strcspn(styles + 10, "\""), styles + 10);
	assert_int_equal(count(sheet, quoted), 6);
	assert_non_null(part("[Content_Types].xml"));
	x = workbook_begin(&ex, &e);
	xlsx_sheet(x, "A", "A", "", cols, 1);
	xlsx_text(x, "1 - 1 = 0");
	xlsx_row(x);
	assert_int_equal(workbook_send(&ex, x, "a.xlsx", &e), 0);
	assert_null(strstr(part("xl/styles.xml"), "quotePrefix"));
}

static void
long_table(void **state)
{
	struct xlsx *x = workbook_begin(&ex, &e);
	char text[40], *big;
	int i;

	(void)state;
	big = arena_alloc(a, 120000);
	for (i = 0; i < 39999; i++)
		memcpy(big + 3 * i, "ộ", 3);
	xlsx_sheet(x, "A", "A", "", cols, 2);
	for (i = 0; i < XLSX_ROWS + 5; i++) {
		snprintf(text, sizeof(text), "dòng %d", i);
		xlsx_text(x, i == 0 ? big : text);
		xlsx_number(x, i);
		xlsx_row(x);
	}
	xlsx_sheet(x, "A", "Hai", "", cols, 2);
	assert_int_equal(workbook_send(&ex, x, "a.xlsx", &e), 0);
	big = part("xl/sharedStrings.xml");
	assert_non_null(strstr(big, "dòng 19999<"));
	assert_null(strstr(big, "dòng 20000<"));
	assert_non_null(strstr(big, "Bảng dài hơn"));
}

static void
dropped(void **state)
{
	struct xlsx *x = workbook_begin(&ex, &e);

	(void)state;
	xlsx_sheet(x, "A", "A", "", cols, 2);
	xlsx_text(x, "x");
	xlsx_free(x);
	xlsx_free(NULL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(cells, setup, teardown),
		cmocka_unit_test_setup_teardown(formulas, setup, teardown),
		cmocka_unit_test_setup_teardown(long_table, setup, teardown),
		cmocka_unit_test_setup_teardown(dropped, setup, teardown),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
