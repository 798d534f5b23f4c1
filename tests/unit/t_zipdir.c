/* Hostile and honest zips: what zipdir refuses, and that it reads as libarchive does. */
#include <stdarg.h>
#include <setjmp.h>
#include <locale.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>
#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>

#include "tests/lib/ziptest.h"
#include "util/buf.h"
#include "util/err.h"
#include "parse/zipdir.h"
#include "parse/zipindex.h"

static uint64_t
size_of(int fd)
{
	struct stat st;

	assert_int_equal(fstat(fd, &st), 0);
	return ((uint64_t)st.st_size);
}

/* The refusal's code, or "" when the zip is fine; ${z} is used up. */
static const char *
judge(struct ziptest *t)
{
	struct zip_problem p;
	int fd = ziptest_fd(t);
	struct zipdir *z = zipdir_open(fd, size_of(fd), &p);

	if (z != NULL && zipdir_verify(z, NULL, NULL, &p) == 0)
		p.code = "";
	assert_non_null(p.code);
	zipdir_close(z);
	close(fd);
	return (p.code);
}

static const char *
judge_one(const struct ziptest_entry *e)
{
	struct ziptest t = { 0 };

	ziptest_add(&t, e);
	return (judge(&t));
}

#define TEXT	.data = "Xin chao, xin chao, xin chao", .len = 28

static void
test_names(void **state)
{
	static const struct { const char *name, *code; } rows[] = {
		{ "a.html", "" }, { "a/b/c.html", "" }, { "./a.html", "" },
		{ "a..b/...c", "" }, { "Unit 1: intro.html", "" },
		{ "../a", "zip-name-up" }, { "a/../../b", "zip-name-up" },
		{ "/a", "zip-name-up" }, { "C:a", "zip-name-up" },
		{ "..", "zip-name-up" }, { "a/..", "zip-name-up" },
		{ "a\\b", "" }, { "..\\b", "zip-name-up" },
		{ "\\\\host\\b", "zip-name-up" }, { "C:\\b", "zip-name-up" },
		{ "a\\\\b", "zip-name" }, { "a//b", "zip-name" },
		{ "a/./b", "zip-name" }, { ".", "zip-name" },
		{ "a\nb", "zip-name" }, { "a\x7f", "zip-name" },
		{ "a\xc2\x85", "zip-name" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		assert_string_equal(judge_one(&(struct ziptest_entry){
		    .name = rows[i].name, TEXT }), rows[i].code);
	assert_string_equal(judge_one(&(struct ziptest_entry){ .name = "a\0b",
	    .name_len = 3, TEXT }), "zip-name");
	assert_string_equal(judge_one(&(struct ziptest_entry){
	    .name = "a\xe2.html", .utf8 = 1, TEXT }), "zip-name");
}

static void
test_long_names(void **state)
{
	char name[1100], deep[200];
	int i;

	(void)state;
	memset(name, 'n', sizeof(name));
	assert_string_equal(judge_one(&(struct ziptest_entry){ .name = name,
	    .name_len = 1024, TEXT }), "");
	assert_string_equal(judge_one(&(struct ziptest_entry){ .name = name,
	    .name_len = 1025, TEXT }), "zip-name-long");
	for (i = 0; i < 64; i++)
		memcpy(deep + 2 * i, "a/", 2);
	assert_string_equal(judge_one(&(struct ziptest_entry){ .name = deep,
	    .name_len = 127, TEXT }), "");
	memcpy(deep + 128, "a", 2);
	assert_string_equal(judge_one(&(struct ziptest_entry){ .name = deep,
	    TEXT }), "zip-name-long");
}

static void
test_lies(void **state)
{
	(void)state;
	assert_string_equal(judge_one(&(struct ziptest_entry){ .name = "a",
	    .local_name = "b", TEXT }), "zip-differs");
	assert_string_equal(judge_one(&(struct ziptest_entry){ .name = "a",
	    .local_crc_xor = 1, TEXT }), "zip-differs");
	assert_string_equal(judge_one(&(struct ziptest_entry){ .name = "a",
	    .deflate = 1, .local_usize_add = 1, TEXT }), "zip-differs");
	assert_string_equal(judge_one(&(struct ziptest_entry){ .name = "a",
	    .crc_xor = 1, TEXT }), "zip-damaged");
	assert_string_equal(judge_one(&(struct ziptest_entry){ .name = "a",
	    .deflate = 1, .crc_xor = 1, TEXT }), "zip-damaged");
	assert_string_equal(judge_one(&(struct ziptest_entry){ .name = "a",
	    .deflate = 1, .usize_add = -1, TEXT }), "zip-damaged");
	assert_string_equal(judge_one(&(struct ziptest_entry){ .name = "a",
	    .deflate = 1, .usize_add = 1, TEXT }), "zip-damaged");
	assert_string_equal(judge_one(&(struct ziptest_entry){ .name = "a",
	    .header_add = 1, TEXT }), "zip-damaged");
	assert_string_equal(judge_one(&(struct ziptest_entry){ .name = "a",
	    .flags = 1, TEXT }), "zip-encrypted");
	assert_string_equal(judge_one(&(struct ziptest_entry){ .name = "a",
	    .method = 14, TEXT }), "zip-method");
	assert_string_equal(judge_one(&(struct ziptest_entry){ .name = "a",
	    .disk = 1, TEXT }), "zip-split");
	assert_string_equal(judge_one(&(struct ziptest_entry){ .name = "a",
	    .mode = S_IFLNK | 0777, TEXT }), "zip-link");
	assert_string_equal(judge_one(&(struct ziptest_entry){ .name = "a",
	    .mode = S_IFIFO, TEXT }), "zip-link");
	assert_string_equal(judge_one(&(struct ziptest_entry){ .name = "a/",
	    TEXT }), "zip-damaged");
	assert_string_equal(judge_one(&(struct ziptest_entry){ .name = "a",
	    .deflate = 1, .csize_add = 30, TEXT }), "zip-overlap");
}

/* Two entries named so: what is said of them. */
static const char *
judge_two(const char *a, const char *b)
{
	struct ziptest t = { 0 };

	ziptest_text(&t, a, "1");
	if (b[strlen(b) - 1] == '/')
		ziptest_add(&t, &(struct ziptest_entry){ .name = b });
	else
		ziptest_text(&t, b, "2");
	return (judge(&t));
}

static void
test_pairs(void **state)
{
	struct ziptest t = { 0 };

	(void)state;
	assert_string_equal(judge_two("a", "a"), "zip-duplicate");
	assert_string_equal(judge_two("a", "A"), "");
	/* the same letters composed and decomposed */
	assert_string_equal(judge_two("B\xc3\xa0i", "Ba\xcc\x80i"),
	    "zip-duplicate");
	assert_string_equal(judge_two("a", "a/"), "zip-clash");
	assert_string_equal(judge_two("a", "a/b"), "zip-clash");
	assert_string_equal(judge_two("a.html", "a/b"), "");
	/* an entry whose header is another one's */
	ziptest_text(&t, "a", "one");
	ziptest_add(&t, &(struct ziptest_entry){ .name = "a2",
	    .local_name = "a2", TEXT, .header_add = -(int)t.out.len });
	assert_string_not_equal(judge(&t), "");
}

static void
test_end_records(void **state)
{
	static const struct {
		struct ziptest_end end;
		const char	*code;
	} rows[] = {
		{ { .comment = "made by a teacher" }, "" },
		{ { .zip64 = 1 }, "" },
		{ { .count_add = 1 }, "zip-damaged" },
		{ { .count_add = -1 }, "zip-damaged" },
		{ { .dir_at_add = 1 }, "zip-damaged" },
		{ { .dir_size_add = -4 }, "zip-damaged" },
		{ { .disk = 1 }, "zip-split" },
		{ { .zip64 = 1, .count64_add = 1 }, "zip-damaged" },
		{ { .zip64 = 1, .count64_add = 0x7fffffff }, "zip-too-many" },
		{ { .junk = "junk" }, "" },
	};
	struct ziptest t = { 0 };
	struct zip_problem p;
	size_t i;
	int fd;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ziptest_text(&t, "a", "one");
		ziptest_end(&t, &rows[i].end);
		assert_string_equal(judge(&t), rows[i].code);
	}
	/* cut at every length: always refused, never read beyond */
	ziptest_text(&t, "a", "one");
	ziptest_end(&t, NULL);
	for (i = 0; i < t.out.len; i++) {
		fd = ziptest_bytes_fd(t.out.p, i);
		assert_null(zipdir_open(fd, i, &p));
		assert_non_null(p.code);
		close(fd);
	}
	buf_free(&t.out);
}

static void
test_bombs(void **state)
{
	size_t big = 70 << 20;
	char *zeros = calloc(1, big);
	struct ziptest t = { 0 };
	char name[16];
	int i;

	(void)state;
	assert_non_null(zeros);
	assert_string_equal(judge_one(&(struct ziptest_entry){ .name = "a",
	    .data = zeros, .len = big, .deflate = 1 }), "zip-bomb");
	assert_string_equal(judge_one(&(struct ziptest_entry){ .name = "a",
	    .data = zeros, .len = 1 << 20, .deflate = 1 }), "");
	/* says 10 bytes, unpacks to a mebibyte */
	assert_string_equal(judge_one(&(struct ziptest_entry){ .name = "a",
	    .data = zeros, .len = 1 << 20, .deflate = 1,
	    .usize_add = 10 - (1 << 20) }), "zip-damaged");
	free(zeros);
	for (i = 0; i < ZIP_ENTRIES_FREE + 1; i++) {
		snprintf(name, sizeof(name), "%d", i);
		ziptest_add(&t, &(struct ziptest_entry){ .name = name });
	}
	ziptest_end(&t, &(struct ziptest_end){ .zip64 = 1 });
	assert_string_equal(judge(&t), "zip-too-many");
	/* more than 65,535 with an end record that counts modulo 65,536 */
	for (i = 0; i < 66000; i++) {
		snprintf(name, sizeof(name), "%d", i);
		ziptest_add(&t, &(struct ziptest_entry){ .name = name });
	}
	assert_string_equal(judge(&t), "");
}

/* A zip with everything an honest writer may use. */
static int
honest(void)
{
	struct ziptest t = { 0 };
	char *text = malloc(300000);
	int i;

	assert_non_null(text);
	for (i = 0; i < 300000; i++)
		text[i] = (char)("bai hoc "[i % 8] + (i / 1000) % 3);
	ziptest_add(&t, &(struct ziptest_entry){ .name = "dir/" });
	ziptest_add(&t, &(struct ziptest_entry){ .name = "stored", TEXT });
	ziptest_add(&t, &(struct ziptest_entry){ .name = "dir/deflated",
	    .data = text, .len = 300000, .deflate = 1 });
	ziptest_add(&t, &(struct ziptest_entry){ .name = "dd", .data = text,
	    .len = 5000, .deflate = 1, .descriptor = 1 });
	ziptest_add(&t, &(struct ziptest_entry){ .name = "zip64", .data = text,
	    .len = 7000, .deflate = 1, .zip64 = 1 });
	ziptest_add(&t, &(struct ziptest_entry){ .name = "empty" });
	ziptest_add(&t, &(struct ziptest_entry){ .name = "empty-deflated",
	    .deflate = 1 });
	ziptest_add(&t, &(struct ziptest_entry){
	    .name = "B\xc3\xa0i t\xe1\xba\xadp.html", .utf8 = 1, TEXT });
	free(text);
	return (ziptest_fd(&t));
}

/* libarchive as second opinion: the same names, sizes and contents. */
static void
test_differential(void **state)
{
	int fd = honest(), seen = 0;
	struct zip_problem p;
	struct zipdir *z = zipdir_open(fd, size_of(fd), &p);
	struct archive *a = archive_read_new();
	struct archive_entry *ae;
	const struct zip_entry *e;
	struct buf mine = { 0 };
	static char data[400000];
	la_ssize_t n;

	(void)state;
	assert_non_null(z);
	assert_int_equal(zipdir_verify(z, NULL, NULL, &p), 0);
	assert_non_null(setlocale(LC_CTYPE, "C.UTF-8"));	/* or it warns of names */
	archive_read_support_format_zip_seekable(a);
	lseek(fd, 0, SEEK_SET);
	assert_int_equal(archive_read_open_fd(a, fd, 65536), ARCHIVE_OK);
	while (archive_read_next_header(a, &ae) == ARCHIVE_OK) {
		const char *name = archive_entry_pathname(ae);

		e = zipdir_find(z, name);
		assert_non_null(e);
		seen++;
		if (e->is_dir)
			continue;
		n = archive_read_data(a, data, sizeof(data));
		assert_int_equal(n, e->usize);
		assert_int_equal(crc32(0, (Bytef *)data, (uInt)n), e->crc32);
		buf_clear(&mine);
		assert_int_equal(zipdir_extract(z, e, sizeof(data), &mine), 0);
		assert_int_equal(mine.len, e->usize);
		if (n > 0)
			assert_memory_equal(mine.p, data, n);
	}
	assert_int_equal(seen, (int)zipdir_count(z));
	buf_free(&mine);
	archive_read_free(a);
	zipdir_close(z);
	close(fd);
}

static void
test_encodings(void **state)
{
	struct ziptest t = { 0 };
	struct zip_problem p;
	struct zipdir *z;
	int fd;

	(void)state;
	/* CP1258, CP437, decomposed UTF-8 */
	ziptest_add(&t, &(struct ziptest_entry){ .name = "Bai t\xe2p/\xd0.html" });
	ziptest_add(&t, &(struct ziptest_entry){ .name = "caf\x82.html" });
	ziptest_add(&t, &(struct ziptest_entry){ .name = "e\xcc\x82.html" });
	fd = ziptest_fd(&t);
	z = zipdir_open(fd, size_of(fd), &p);
	assert_non_null(z);
	assert_non_null(zipdir_find(z, "Bai t\xc3\xa2p/\xc4\x90.html"));
	assert_non_null(zipdir_find(z, "caf\xc3\xa9.html"));
	assert_non_null(zipdir_find(z, "\xc3\xaa.html"));
	zipdir_close(z);
	close(fd);
}

static void
test_index(void **state)
{
	int fd = honest();
	uint64_t size = size_of(fd);
	struct zip_problem p;
	struct zipdir *z = zipdir_open(fd, size, &p);
	const struct zipindex_entry *ie;
	const struct zipindex *x;
	struct buf b = { 0 };
	struct err e = { 0 };
	size_t i;

	(void)state;
	assert_int_equal(zipdir_verify(z, NULL, NULL, &p), 0);
	zipdir_index(z, &b);
	assert_int_equal(zipindex_validate(b.p, b.len, size, &e), 0);
	assert_int_equal(zipindex_validate(b.p, b.len, size - 1, &e), -1);
	x = zipindex_bytes(b.p, b.len, &e);
	assert_non_null(x);
	assert_int_equal(zipindex_count(x), 7);
	assert_int_equal(zipindex_size(x), size);
	ie = zipindex_find(x, "dir/deflated", 12);
	assert_non_null(ie);
	assert_int_equal(ie->method, 8);
	assert_int_equal(ie->usize, 300000);
	assert_int_equal(ie->offset, zipdir_find(z, "dir/deflated")->offset);
	assert_null(zipindex_find(x, "dir/", 4));
	assert_null(zipindex_find(x, "dir/deflate", 11));
	assert_null(zipindex_find(x, "", 0));
	for (i = 0; (ie = zipindex_at(x, i)) != NULL; i++)
		assert_ptr_equal(zipindex_find(x, zipindex_name(x, ie),
		    ie->name_len), ie);
	zipindex_unmap(x);
	/* every flipped byte is noticed */
	for (i = 0; i < b.len; i++) {
		b.p[i] ^= 1;
		assert_int_equal(zipindex_validate(b.p, b.len, size, NULL), -1);
		b.p[i] ^= 1;
	}
	for (i = 0; i < b.len; i++)
		assert_int_equal(zipindex_validate(b.p, i, size, NULL), -1);
	buf_free(&b);
	zipdir_close(z);
	close(fd);
}

/* An index whose CRC is right and whose contents lie. */
static int
forged(const struct zipindex_entry *e, size_t n, const char *names,
    uint64_t object)
{
	struct buf b = { 0 };
	uint32_t head[8] = { 0 };
	int rc;

	memcpy(head, "HLZIDX\r\n", 8);
	head[2] = 1;
	head[3] = (uint32_t)n;
	memcpy(&head[4], &object, 8);
	head[6] = (uint32_t)strlen(names);
	buf_put(&b, head, sizeof(head));
	buf_put(&b, e, n * sizeof(*e));
	buf_puts(&b, names);
	head[7] = (uint32_t)crc32(0, (Bytef *)b.p + 32, (uInt)b.len - 32);
	memcpy(b.p, head, 32);
	rc = zipindex_validate(b.p, b.len, object, NULL);
	buf_free(&b);
	return (rc);
}

static void
test_forged_index(void **state)
{
	struct zipindex_entry e[2] = {
		{ .name = 0, .name_len = 1, .csize = 10, .usize = 10 },
		{ .name = 1, .name_len = 1, .csize = 10, .usize = 10,
		  .offset = 10 },
	};

	(void)state;
	assert_int_equal(forged(e, 2, "ab", 20), 0);
	assert_int_equal(forged(e, 2, "ba", 20), -1);	/* not sorted */
	assert_int_equal(forged(e, 2, "aa", 20), -1);	/* twice */
	assert_int_equal(forged(e, 2, "a", 20), -1);	/* name outside */
	assert_int_equal(forged(e, 2, "a\\", 20), -1);	/* bad name */
	assert_int_equal(forged(e, 2, "ab", 19), -1);	/* data outside */
	e[1].offset = 9;
	assert_int_equal(forged(e, 2, "ab", 20), -1);	/* overlap */
	e[1].offset = UINT64_MAX - 3;
	assert_int_equal(forged(e, 2, "ab", 20), -1);	/* wraps around */
	e[1].offset = 10;
	e[1].method = 9;
	assert_int_equal(forged(e, 2, "ab", 20), -1);
	e[1].method = 0;
	e[1].usize = 11;
	assert_int_equal(forged(e, 2, "ab", 20), -1);	/* stored sizes */
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_long_names),
		cmocka_unit_test(test_lies),
		cmocka_unit_test(test_pairs),
		cmocka_unit_test(test_end_records),
		cmocka_unit_test(test_bombs),
		cmocka_unit_test(test_differential),
		cmocka_unit_test(test_encodings),
		cmocka_unit_test(test_index),
		cmocka_unit_test(test_forged_index),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
