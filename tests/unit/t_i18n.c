/* Catalogues, and numbers and dates in both languages. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/err.h"
#include "words/i18n.h"

static struct arena *a;

static int
setup(void **state)
{
	(void)state;
	a = arena_new();
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	arena_free(a);
	i18n_unload();
	clock_set(0);
	return (0);
}

static void
load(const char *po)
{
	struct err e = { 0 };

	if (i18n_load_po("en", po, strlen(po), &e) == -1)
		fail_msg("%s", e.text);
}

static void
look_up(void **state)
{
	(void)state;
	load("# a note\nmsgid \"\"\nmsgstr \"Language: en\\n\"\n\n"
	    "#: somewhere.c\nmsgid \"Tải \"\n\"lên\"\nmsgstr \"\"\n\"Up\"\n\"load\"\n"
	    "#, fuzzy\nmsgid \"cũ\"\nmsgstr \"guess\"\n"
	    "msgid \"trống\"\nmsgstr \"\"\n"
	    "msgid \"a \\\"b\\\"\\n\\\\\"\nmsgstr \"c\\t\"\r\n"
	    "#~ msgid \"gone\"\n");
	assert_string_equal(i18n_text("en", "Tải lên"), "Upload");
	assert_string_equal(i18n_text("vi", "Tải lên"), "Tải lên");
	assert_string_equal(i18n_text(NULL, "Tải lên"), "Tải lên");
	assert_string_equal(i18n_text("en", "cũ"), "cũ");
	assert_string_equal(i18n_text("en", "trống"), "trống");
	assert_string_equal(i18n_text("en", "không có"), "không có");
	assert_string_equal(i18n_text("en", ""), "");
	assert_string_equal(i18n_text("en", "a \"b\"\n\\"), "c\t");
	assert_string_equal(i18n_text("en", TR("Tải lên")), "Upload");
	i18n_unload();
	assert_string_equal(i18n_text("en", "Tải lên"), "Tải lên");
}

static void
expect_bad(const char *po, const char *where)
{
	struct err e = { 0 };

	assert_int_equal(i18n_load_po("en", po, strlen(po), &e), -1);
	assert_string_equal(e.code, "I18N-SYNTAX");
	assert_ptr_equal(strstr(e.text, where), e.text);
}

static void
broken_catalogues(void **state)
{
	(void)state;
	load("msgid \"x\"\nmsgstr \"y\"\n");
	expect_bad("msgid \"a\nmsgstr \"b\"\n", "i18n/en.po:1:");
	expect_bad("msgid \"a\"\nmsgstr \"b\\q\"\n", "i18n/en.po:2:");
	expect_bad("msgid \"a\"\nmsgstr \"b\\\"", "i18n/en.po:2:");
	expect_bad("\n\"a\"\n", "i18n/en.po:2:");
	expect_bad("msgstr \"a\"\n", "i18n/en.po:1:");
	expect_bad("msgctxt \"a\"\n", "i18n/en.po:1:");
	expect_bad("msgid \"a\" \"b\"\n", "i18n/en.po:1:");
	expect_bad("msgid \n", "i18n/en.po:1:");
	/* The catalogue that was there stays. */
	assert_string_equal(i18n_text("en", "x"), "y");
}

static void
many_entries(void **state)
{
	char po[40000] = "", id[40];
	size_t n = 0;
	int i;

	(void)state;
	for (i = 0; i < 700; i++)
		n += (size_t)snprintf(po + n, sizeof(po) - n,
		    "msgid \"bài %d\"\nmsgstr \"lesson %d\"\n", i, i);
	load(po);
	for (i = 0; i < 700; i++) {
		snprintf(id, sizeof(id), "bài %d", i);
		snprintf(po, sizeof(po), "lesson %d", i);
		assert_string_equal(i18n_text("en", id), po);
	}
}

static void
format(void **state)
{
	json_t *p = json_pack("{s:s,s:i,s:f}", "ten", "<Hà & Lê>", "n", 1,
	    "diem", 8.5);

	(void)state;
	load("msgid \"{{ten}} được {{diem}}\"\nmsgstr \"{{diem}} for {{ ten }}\"\n"
	    "msgid \"{{n}} bài\"\nmsgid_plural \"{{n}} bài\"\n"
	    "msgstr[0] \"one lesson\"\nmsgstr[1] \"{{n}} lessons\"\n");
	assert_string_equal(i18n_format(a, "vi", "{{ten}} được {{diem}}", p),
	    "<Hà & Lê> được 8.5");
	assert_string_equal(i18n_format(a, "en", "{{ten}} được {{diem}}", p),
	    "8.5 for <Hà & Lê>");
	assert_string_equal(i18n_format(a, "en", "{{n}} bài", p), "one lesson");
	json_object_set_new(p, "n", json_integer(3));
	assert_string_equal(i18n_format(a, "en", "{{n}} bài", p), "3 lessons");
	assert_string_equal(i18n_format(a, "vi", "{{n}} bài", p), "3 bài");
	assert_string_equal(i18n_format(a, "vi", "[{{la}}] {{", p), "[] {{");
	assert_string_equal(i18n_format(a, "en", "{{x}}.", NULL), ".");
	/* A value is never looked into. */
	json_object_set_new(p, "ten", json_string("{{n}}"));
	assert_string_equal(i18n_format(a, "vi", "a {{ten}}", p), "a {{n}}");
	json_decref(p);
}

static void
languages(void **state)
{
	(void)state;
	assert_string_equal(i18n_lang("en"), "en");
	assert_string_equal(i18n_lang("en-GB"), "en");
	assert_string_equal(i18n_lang("EN_us"), "en");
	assert_string_equal(i18n_lang("enx"), "vi");
	assert_string_equal(i18n_lang("vi-VN"), "vi");
	assert_string_equal(i18n_lang("fr"), "vi");
	assert_string_equal(i18n_lang(""), "vi");
	assert_string_equal(i18n_lang(NULL), "vi");
	assert_int_equal(i18n_form(1, 1), 0);
	assert_int_equal(i18n_form(1, 0), 1);
	assert_int_equal(i18n_form(1, 2), 1);
}

static void
numbers(void **state)
{
	(void)state;
	assert_string_equal(i18n_number(a, "vi", 0), "0");
	assert_string_equal(i18n_number(a, "vi", 999), "999");
	assert_string_equal(i18n_number(a, "vi", 1286), "1.286");
	assert_string_equal(i18n_number(a, "en", 1286), "1,286");
	assert_string_equal(i18n_number(a, "vi", -100000), "-100.000");
	assert_string_equal(i18n_number(a, "en", INT64_MIN),
	    "-9,223,372,036,854,775,808");
	assert_string_equal(i18n_decimal(a, "vi", 8.5, 1), "8,5");
	assert_string_equal(i18n_decimal(a, "en", 1234.567, 2), "1,234.57");
	assert_string_equal(i18n_decimal(a, "vi", -0.04, 1), "0,0");
	assert_string_equal(i18n_decimal(a, "vi", -2.5, 1), "-2,5");
	assert_string_equal(i18n_decimal(a, "vi", 7, 0), "7");
}

static void
sizes(void **state)
{
	(void)state;
	assert_string_equal(i18n_bytes(a, "vi", 0), "0 B");
	assert_string_equal(i18n_bytes(a, "vi", 999), "999 B");
	assert_string_equal(i18n_bytes(a, "vi", 1000), "1 KB");
	assert_string_equal(i18n_bytes(a, "vi", 38 * 1024), "38 KB");
	assert_string_equal(i18n_bytes(a, "vi", 1536), "1,5 KB");
	assert_string_equal(i18n_bytes(a, "vi", 486LL << 20), "486 MB");
	assert_string_equal(i18n_bytes(a, "vi", 2576980378), "2,4 GB");
	assert_string_equal(i18n_bytes(a, "en", 2576980378), "2.4 GB");
	assert_string_equal(i18n_bytes(a, "vi", -5), "0 B");
	assert_string_equal(i18n_bytes(a, "vi", INT64_MAX), "8.192 PB");
}

static void
dates(void **state)
{
	/* 23 November 2026, 8:42 at the school. */
	int64_t t = clock_utc(2026, 11, 23) + 8 * 3600 + 42 * 60;

	(void)state;
	load("msgid \"hôm nay\"\nmsgstr \"today\"\n"
	    "msgid \"hôm qua\"\nmsgstr \"yesterday\"\n");
	assert_string_equal(i18n_date(a, "vi", t), "23/11/2026");
	assert_string_equal(i18n_date(a, "en", t), "23 Nov 2026");
	assert_string_equal(i18n_datetime(a, "vi", t), "23/11/2026 8:42");
	assert_string_equal(i18n_datetime(a, "en", t), "23 Nov 2026 8:42");
	clock_set(t);
	assert_string_equal(i18n_day(a, "vi", t), "hôm nay");
	assert_string_equal(i18n_day(a, "en", t - 8 * 3600), "today");
	assert_string_equal(i18n_day(a, "vi", t - 9 * 3600), "hôm qua");
	assert_string_equal(i18n_day(a, "en", t - 9 * 3600), "yesterday");
	assert_string_equal(i18n_day(a, "vi", t - 40 * 3600), "21/11/2026");
	assert_string_equal(i18n_day(a, "vi", t + 24 * 3600), "24/11/2026");
}

static void
embedded(void **state)
{
	struct err e = { 0 };

	(void)state;
	if (i18n_load(&e) == -1)
		fail_msg("%s", e.text);
	assert_string_equal(i18n_text("en", "hôm nay"), "today");
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(look_up), CASE(broken_catalogues), CASE(many_entries),
		CASE(format), CASE(languages), CASE(numbers), CASE(sizes),
		CASE(dates), CASE(embedded),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
