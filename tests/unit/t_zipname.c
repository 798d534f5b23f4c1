/* Names of zip entries: encodings, separators of Windows, and how a refused one is shown. */
#include <stdarg.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>
#include <cmocka.h>

#include "tests/lib/ziptest.h"
#include "util/arena.h"
#include "parse/charset.h"
#include "parse/zipdir.h"
#include "parse/zipname.h"

static struct arena *a;

static void
keys(void **state)
{
	static const struct {
		const char *raw;
		int utf8;
		const char *key;
	} rows[] = {
		{ "a/b.html", 0, "a/b.html" },
		{ "b\xc3\xa0i\\trang.html", 1, "b\xc3\xa0i/trang.html" },
		{ ".\\a\\b", 0, "a/b" }, { "a\\", 0, "a/" },
		{ "ba\xcc\x80i", 1, "b\xc3\xa0i" },
		{ "caf\x82/\xa2\x95", 0, "caf\xc3\xa9/\xc3\xb3\xc3\xb2" },
		{ "Bai t\xe2p\\\xd0" "ao", 0, "Bai t\xc3\xa2p/\xc4\x90" "ao" },
	};
	char *key;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		assert_int_equal(zipname_key(a, rows[i].raw,
		    strlen(rows[i].raw), rows[i].utf8, &key), ZIPNAME_OK);
		assert_string_equal(key, rows[i].key);
	}
}

/* The separators are turned first, then the rules are asked. */
static void
refused(void **state)
{
	static const struct {
		const char *raw;
		enum zipname_fault fault;
	} rows[] = {
		{ "..\\a", ZIPNAME_UP }, { "a\\..\\..\\b", ZIPNAME_UP },
		{ "\\a", ZIPNAME_UP }, { "\\\\may\\a", ZIPNAME_UP },
		{ "C:\\a", ZIPNAME_UP }, { "a\\\\b", ZIPNAME_EMPTY },
		{ "a\\.\\b", ZIPNAME_EMPTY },
	};
	char *key;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		assert_int_equal(zipname_key(a, rows[i].raw,
		    strlen(rows[i].raw), 0, &key), rows[i].fault);
		assert_null(key);
	}
}

static void
shown(void **state)
{
	static const struct {
		const char *raw;
		size_t n;
		int utf8;
		const char *text;
	} rows[] = {
		{ "..\\b\xc3\xa0i", 7, 1, "..\\b\xc3\xa0i" },
		{ "b\xc3\xa0i\n\x7f", 6, 1, "b\xc3\xa0i  " },
		{ "../\xd0" "ao", 6, 0, "../\xc4\x90" "ao" },
		{ "b\xc3", 2, 1, NULL },	/* not the UTF-8 that it claims */
	};
	char longest[2000], *s;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		s = zipname_shown(a, rows[i].raw, rows[i].n, rows[i].utf8);
		assert_null(strchr(s, '?'));
		if (rows[i].text != NULL)
			assert_string_equal(s, rows[i].text);
	}
	for (i = 0; i + 2 < sizeof(longest); i += 2)
		memcpy(longest + i, "\xc3\xa0", 2);
	s = zipname_shown(a, longest + 1, 1999, 1);
	assert_true(strlen(s) > 0);
	s = zipname_shown(a, longest, 1998, 1);
	assert_in_range(strlen(s), 1020, 1024);
	assert_memory_equal(s, longest, strlen(s));
}

/*
 * WinZip writes "?" for what its code page lacks, and the true name into the
 * field 0x7075, with the backslash of old tools.
 */
static void
unicode_path(void **state)
{
	static const char raw[] = "B?i h?c\\trang.html";
	static const char name[] = "B\xc3\xa0i h\xe1\xbb\x8d" "c\\trang.html";
	unsigned char x[80] = { 0x75, 0x70, 0, 0, 1 };
	uint32_t crc = (uint32_t)crc32(0, (const Bytef *)raw,
	    sizeof(raw) - 1);
	struct zip_problem p;
	struct zipdir *z;
	int fd, i, wrong;

	(void)state;
	x[2] = 5 + sizeof(name) - 1;
	memcpy(x + 9, name, sizeof(name) - 1);
	for (wrong = 0; wrong < 2; wrong++) {
		struct ziptest t = { 0 };

		for (i = 0; i < 4; i++)
			x[5 + i] = (unsigned char)((crc ^ (uint32_t)wrong) >>
			    (8 * i));
		ziptest_add(&t, &(struct ziptest_entry){ .name = raw,
		    .data = "x", .len = 1, .extra = x,
		    .extra_len = 9 + sizeof(name) - 1 });
		fd = ziptest_fd(&t);
		z = zipdir_open(fd, (uint64_t)lseek(fd, 0, SEEK_END), &p);
		assert_non_null(z);
		/* A field that belongs to another name does not count. */
		assert_string_equal(zipdir_at(z, 0)->name, wrong ?
		    "B?i h?c/trang.html" :
		    "B\xc3\xa0i h\xe1\xbb\x8d" "c/trang.html");
		zipdir_close(z);
		close(fd);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(keys), cmocka_unit_test(refused),
		cmocka_unit_test(shown), cmocka_unit_test(unicode_path),
	};
	int rc;

	if (charset_open() != 0)
		return (1);
	a = arena_new();
	rc = cmocka_run_group_tests(tests, NULL, NULL);
	arena_free(a);
	return (rc);
}
