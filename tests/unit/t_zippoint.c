/* Places to begin from inside long deflated entries, and jumps with and without. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/mman.h>

#include "tests/lib/ziptest.h"
#include "util/buf.h"
#include "util/err.h"
#include "parse/zipdir.h"
#include "parse/zipindex.h"
#include "parse/zippoint.h"
#include "web/inflate.h"
#include "web/object_cache.h"

#define FILM	(30u << 20)
#define SMALL	(1u << 20)

static uint8_t *film;
static struct buf index_bytes, plain;	/* with and without places */
static struct cached_object object;
static const struct zipindex_entry *entry;
static struct err e;

/* Half of it packs well, half does not: blocks that end at any bit. */
static void
make_film(void)
{
	uint32_t x = 7;
	size_t i;

	film = malloc(FILM);
	for (i = 0; i < FILM; i++) {
		x = x * 1103515245 + 12345;
		film[i] = i / 65536 % 2 ? (uint8_t)(x >> 24) :
		    (uint8_t)("abcdefgh"[x >> 29]);
	}
}

/* The index of the zip at ${fd}; the first ${keep} bytes are its version 1. */
static void
make_index(int fd, size_t size)
{
	struct zip_problem p = { 0 };
	struct zipdir *z = zipdir_open(fd, size, &p);

	assert_non_null(z);
	assert_int_equal(zipdir_verify(z, NULL, NULL, &p), 0);
	zipdir_index(z, &index_bytes);
	zipdir_close(z);
	assert_int_equal(zipindex_validate(index_bytes.p, index_bytes.len,
	    size, &e), 0);
}

static int
begin(void **state)
{
	struct ziptest_entry long_one = { .name = "phim.mp4", .deflate = 1,
	    .len = FILM };
	struct ziptest_entry short_one = { .name = "ngan.mp4", .deflate = 1,
	    .len = SMALL };
	struct ziptest z = { 0 };
	size_t names;
	uint32_t v = 1, count, bytes;

	(void)state;
	make_film();
	long_one.data = short_one.data = film;
	ziptest_add(&z, &short_one);
	ziptest_add(&z, &long_one);
	object.fd = ziptest_fd(&z);
	object.len = (size_t)lseek(object.fd, 0, SEEK_END);
	object.map = mmap(NULL, object.len, PROT_READ, MAP_PRIVATE, object.fd,
	    0);
	assert_ptr_not_equal(object.map, MAP_FAILED);
	memset(object.hash, 'a', 64);
	make_index(object.fd, object.len);
	memcpy(&count, index_bytes.p + 12, 4);
	memcpy(&bytes, index_bytes.p + 24, 4);
	names = 32 + count * sizeof(struct zipindex_entry) + bytes;
	buf_put(&plain, index_bytes.p, names);
	memcpy(plain.p + 8, &v, 4);
	return (0);
}

static int
end(void **state)
{
	(void)state;
	inflate_forget();
	munmap((void *)(uintptr_t)object.map, object.len);
	close(object.fd);
	buf_free(&index_bytes);
	buf_free(&plain);
	free(film);
	return (0);
}

/* Serve from an index file of these bytes. */
static void
use(const struct buf *b)
{
	int fd = ziptest_bytes_fd(b->p, b->len);

	inflate_forget();
	zipindex_unmap(object.index);
	object.index = zipindex_map_fd(fd, &e);
	close(fd);
	assert_non_null(object.index);
	entry = zipindex_find(object.index, "phim.mp4", 8);
	assert_non_null(entry);
}

/* 100 bytes at ${from}; in how many calls. */
static int
read_at(uint64_t from)
{
	struct buf out = { 0 };
	int n = 0, rc;

	do {
		n++;
		buf_clear(&out);
		rc = inflate_part(&object, entry, from, 100, &out, &e);
		if (rc == 1)
			usleep(10000);
	} while (rc == 1);
	assert_int_equal(rc, 0);
	assert_int_equal(out.len, 100);
	assert_memory_equal(out.p, film + from, 100);
	buf_free(&out);
	return (n);
}

static const uint64_t places[] = { 29u << 20, 5000000, 20000001, 0, FILM - 100,
	13 << 20, 12 << 20 };
#define PLACES	(sizeof(places) / sizeof(*places))

/* Only the long entry has places, no more than one in four MiB. */
static void
t_made(void **state)
{
	const struct zipindex_entry *other;
	const struct zippoint *pt;
	size_t i;

	(void)state;
	use(&index_bytes);
	assert_in_range(zipindex_points(object.index), 6, 7);
	other = zipindex_find(object.index, "ngan.mp4", 8);
	assert_null(zipindex_point(object.index, other, SMALL));
	assert_null(zipindex_point(object.index, entry, 1000));
	for (i = 0; i < PLACES; i++) {
		pt = zipindex_point(object.index, entry, places[i]);
		if (places[i] < ZIPPOINT_STEP + SMALL)
			continue;
		assert_non_null(pt);
		assert_in_range(pt->out, places[i] - ZIPPOINT_STEP - SMALL,
		    places[i]);
	}
}

/* A jump costs one step, wherever it goes; the bytes are right. */
static void
t_jumps(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < PLACES; i++) {
		use(&index_bytes);
		assert_int_equal(read_at(places[i]), 1);
	}
	use(&index_bytes);
	for (i = 0; i < PLACES; i++)
		(void)read_at(places[i]);
}

/* Without places: the same bytes, in steps between which others are served. */
static void
t_steps(void **state)
{
	size_t i;

	(void)state;
	use(&plain);
	assert_int_equal(zipindex_points(object.index), 0);
	assert_in_range(read_at(29u << 20), 3, 40);
	assert_int_equal(read_at(29u << 20 | 1000), 1);	/* reading on */
	for (i = 0; i < PLACES; i++)
		(void)read_at(places[i]);
}

/* Windows that the disk has changed are not used: the place before, or the beginning. */
static void
t_damaged(void **state)
{
	size_t at = (plain.len + 7) / 8 * 8 + 16;
	struct buf bad = { 0 };
	uint32_t n;

	(void)state;
	buf_put(&bad, index_bytes.p, index_bytes.len);
	memset(bad.p + bad.len - 1000, 'x', 1000);
	use(&bad);
	assert_int_equal(read_at(FILM - 100), 1);
	memcpy(&n, index_bytes.p + at - 16, sizeof(n));
	at += n * sizeof(struct zippoint);
	memset(bad.p + at, 'x', bad.len - at);
	use(&bad);
	assert_in_range(read_at(FILM - 100), 3, 40);
	zipindex_unmap(object.index);
	object.index = NULL;
	buf_free(&bad);
}

/* Records that lie: refused as a whole, whatever the place. */
static void
t_lies(void **state)
{
	struct buf bad = { 0 };
	size_t i, at = (plain.len + 7) / 8 * 8;

	(void)state;
	assert_int_equal(zipindex_validate(index_bytes.p, index_bytes.len - 1,
	    0, &e), -1);
	for (i = 0; i < 16 + sizeof(struct zippoint); i++) {
		buf_clear(&bad);
		buf_put(&bad, index_bytes.p, index_bytes.len);
		bad.p[at + i] ^= 1;
		assert_int_equal(zipindex_validate(bad.p, bad.len, 0, &e), -1);
	}
	/* Cut where its names end, but still of version 2. */
	assert_int_equal(zipindex_validate(index_bytes.p, plain.len, 0, &e),
	    -1);
	buf_free(&bad);
}

/*
 * A child that nobody believes wrote the records: whatever stands in them, what
 * comes is bytes of this package or an error, and no more than was asked for.
 */
static void
t_hostile(void **state)
{
	size_t at = (plain.len + 7) / 8 * 8, body, i;
	struct buf bad = { 0 }, out = { 0 };
	uint32_t n, crc, x = 99;
	int k, rc, turns, taken = 0;

	(void)state;
	memcpy(&n, index_bytes.p + at, sizeof(n));
	body = n * sizeof(struct zippoint);
	for (k = 0; k < 300; k++) {
		buf_clear(&bad);
		buf_put(&bad, index_bytes.p, index_bytes.len);
		for (i = 0; i < 1 + (size_t)k % 3; i++) {
			x = x * 1103515245 + 12345;
			bad.p[at + 16 + (x >> 8) % body] ^=
			    (char)(1u << (x >> 29));
		}
		crc = (uint32_t)crc32(0, (const Bytef *)bad.p + at + 16,
		    (uInt)body);
		memcpy(bad.p + at + 4, &crc, sizeof(crc));
		if (zipindex_validate(bad.p, bad.len, 0, &e) != 0)
			continue;
		taken++;
		use(&bad);
		for (i = 0; i < 3; i++) {
			turns = 0;
			do {
				buf_clear(&out);
				rc = inflate_part(&object, entry,
				    (i + 1) * (FILM / 4), 100, &out, &e);
			} while (rc == 1 && turns++ < 3);
			assert_in_range(rc + 1, 0, 2);
			assert_true(out.len <= 100);
		}
	}
	assert_in_range(taken, 20, 299);
	zipindex_unmap(object.index);
	object.index = NULL;
	buf_free(&bad);
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(t_made), cmocka_unit_test(t_jumps),
		cmocka_unit_test(t_steps), cmocka_unit_test(t_damaged),
		cmocka_unit_test(t_lies), cmocka_unit_test(t_hostile),
	};

	return (cmocka_run_group_tests(tests, begin, end));
}
