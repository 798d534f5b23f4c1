/* Sealed files: whole for the holder of the key, nothing for anybody else. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "util/code.h"
#include "util/files.h"
#include "util/seal.h"

static struct seal_pair pair, other;
static struct err e;

static uint8_t
byte(size_t i)
{
	return ((uint8_t)(i * 31 + i / 251));
}

/* A file in memory with ${n} bytes sealed for pair, put in steps of ${step}. */
static int
sealed(size_t n, size_t step)
{
	int fd = memfd_create("sealed", 0);
	struct seal *s;
	uint8_t *p = malloc(n + 1);
	size_t i;

	for (i = 0; i < n; i++)
		p[i] = byte(i);
	assert_int_equal(seal_begin(fd, pair.open, &s, &e), 0);
	for (i = 0; i < n; i += step)
		assert_int_equal(seal_put(s, p + i, n - i < step ? n - i : step,
		    &e), 0);
	assert_int_equal(seal_last(s, &e), 0);
	seal_free(s);
	free(p);
	return (fd);
}

/* Read ${n} bytes back and the end: 0, or -1 with e. */
static int
back(int fd, const struct seal_pair *p, size_t n)
{
	struct seal *s;
	uint8_t got[1000];
	size_t i, k, j;
	int rc = 0;

	err_clear(&e);
	if (seal_open(fd, p, &s, &e) != 0)
		return (-1);
	for (i = 0; rc == 0 && i < n; i += k) {
		k = n - i < sizeof(got) ? n - i : sizeof(got);
		if ((rc = seal_get(s, got, k, &e)) == 0)
			for (j = 0; j < k; j++)
				assert_int_equal(got[j], byte(i + j));
	}
	if (rc == 0)
		rc = seal_over(s, &e);
	seal_free(s);
	return (rc);
}

static void
t_lengths(void **state)
{
	static const size_t all[] = { 0, 1, 999, SEAL_BLOCK - 1, SEAL_BLOCK,
	    SEAL_BLOCK + 1, 3 * SEAL_BLOCK, 1000003 };
	size_t i;
	int fd;

	(void)state;
	for (i = 0; i < sizeof(all) / sizeof(*all); i++) {
		fd = sealed(all[i], i % 2 ? 777 : 200000);
		assert_int_equal(back(fd, &pair, all[i]), 0);
		/* One byte more or less than there is: no whole file. */
		assert_int_equal(back(fd, &pair, all[i] + 1), -1);
		assert_string_equal(e.code, "SEAL-DAMAGED");
		if (all[i] > 0) {
			assert_int_equal(back(fd, &pair, all[i] - 1), -1);
			assert_string_equal(e.code, "SEAL-DAMAGED");
		}
		close(fd);
	}
}

static void
t_other_key(void **state)
{
	int fd = sealed(100, 100);

	(void)state;
	assert_int_equal(back(fd, &other, 100), -1);
	assert_string_equal(e.code, "SEAL-KEY");
	close(fd);
	fd = memfd_create("none", 0);
	assert_int_equal(back(fd, &pair, 0), -1);
	assert_string_equal(e.code, "SEAL-UNKNOWN");
	assert_int_equal(write(fd, "PK\003\004 a zip, say, of some length", 30),
	    30);
	assert_int_equal(back(fd, &pair, 0), -1);
	assert_string_equal(e.code, "SEAL-UNKNOWN");
	close(fd);
}

/* Every length that a cut may leave near the edges, and each kind of change. */
static void
t_cut_and_changed(void **state)
{
	size_t n = SEAL_BLOCK + 100, whole, at;
	struct stat st;
	uint8_t c;
	int fd = sealed(n, 5000);

	(void)state;
	assert_int_equal(fstat(fd, &st), 0);
	whole = (size_t)st.st_size;
	for (at = whole; at-- > 0; at -= at > 500 && at < whole - 300 ? 400 : 0) {
		assert_int_equal(ftruncate(fd, (off_t)at), 0);
		assert_int_equal(back(fd, &pair, n), -1);
		assert_string_equal(e.code, at < 16 ? "SEAL-UNKNOWN" :
		    "SEAL-DAMAGED");
	}
	close(fd);
	fd = sealed(n, 5000);
	for (at = 0; at < whole; at += at < 400 ? 1 : 997) {
		assert_int_equal(pread(fd, &c, 1, (off_t)at), 1);
		c ^= 0x10;
		assert_int_equal(pwrite(fd, &c, 1, (off_t)at), 1);
		assert_int_equal(back(fd, &pair, n), -1);
		assert_string_equal(e.code, at < 16 ? "SEAL-UNKNOWN" :
		    at < 48 ? "SEAL-KEY" : "SEAL-DAMAGED");
		c ^= 0x10;
		assert_int_equal(pwrite(fd, &c, 1, (off_t)at), 1);
	}
	assert_int_equal(back(fd, &pair, n), 0);
	/* A byte behind the last block. */
	assert_int_equal(pwrite(fd, "x", 1, (off_t)whole), 1);
	assert_int_equal(back(fd, &pair, n), -1);
	assert_string_equal(e.code, "SEAL-DAMAGED");
	close(fd);
}

/* Blocks in another order: each proof holds the place of its block. */
static void
t_order(void **state)
{
	size_t n = 3 * SEAL_BLOCK, piece = SEAL_BLOCK + 17;
	uint8_t *a = malloc(piece), *b = malloc(piece);
	int fd = sealed(n, n);

	(void)state;
	assert_int_equal(pread(fd, a, piece, SEAL_HEAD), piece);
	assert_int_equal(pread(fd, b, piece, (off_t)(SEAL_HEAD + piece)),
	    piece);
	assert_int_equal(pwrite(fd, b, piece, SEAL_HEAD), piece);
	assert_int_equal(pwrite(fd, a, piece, (off_t)(SEAL_HEAD + piece)),
	    piece);
	assert_int_equal(back(fd, &pair, n), -1);
	assert_string_equal(e.code, "SEAL-DAMAGED");
	free(a);
	free(b);
	close(fd);
}

/* A public key goes through hands: one wrong letter is found. */
static void
t_text(void **state)
{
	static const char letters[] = "Aa7_";
	char text[SEAL_TEXT], bad[SEAL_TEXT + 1];
	uint8_t key[SEAL_KEY];
	size_t i, k;

	(void)state;
	seal_text(pair.open, text);
	assert_int_equal(strlen(text), SEAL_TEXT - 1);
	assert_int_equal(seal_text_read(text, key, &e), 0);
	assert_memory_equal(key, pair.open, SEAL_KEY);
	for (i = 0; text[i] != '\0'; i++)
		for (k = 0; letters[k] != '\0'; k++) {
			if (text[i] == letters[k])
				continue;
			memcpy(bad, text, sizeof(text));
			bad[i] = letters[k];
			assert_int_equal(seal_text_read(bad, key, &e), -1);
			assert_string_equal(e.code, "SEAL-KEY-TEXT");
		}
	assert_int_equal(seal_text_read("", key, &e), -1);
	snprintf(bad, sizeof(bad), "%sA", text);
	assert_int_equal(seal_text_read(bad, key, &e), -1);
	text[SEAL_TEXT - 2] = '\0';
	assert_int_equal(seal_text_read(text, key, &e), -1);
}

static void
t_key_file(void **state)
{
	char path[] = "/tmp/hoclieu-key-XXXXXX";
	struct seal_pair p;
	struct stat st;
	int fd = mkstemp(path);

	(void)state;
	close(fd);
	/* Never over a file that is there: it may be the key of old copies. */
	assert_int_equal(seal_pair_put(&pair, path, &e), -1);
	unlink(path);
	assert_int_equal(seal_pair_put(&pair, path, &e), 0);
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	assert_int_equal(seal_pair_get(path, &p, &e), 0);
	assert_memory_equal(&p, &pair, sizeof(p));
	fd = open(path, O_RDWR);
	assert_true(fd >= 0);
	assert_int_equal(fstat(fd, &st), 0);
	assert_int_equal(pwrite(fd, "z", 1, st.st_size - 5), 1);
	close(fd);
	assert_int_equal(seal_pair_get(path, &p, &e), -1);
	assert_string_equal(e.code, "SEAL-KEY-FILE");
	assert_int_equal(files_write(path, "", 0, 0600, &e), 0);
	assert_int_equal(seal_pair_get(path, &p, &e), -1);
	unlink(path);
}

static int
setup(void **state)
{
	(void)state;
	if (code_init() != 0)
		return (-1);
	seal_pair_new(&pair);
	seal_pair_new(&other);
	return (0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(t_lengths),
		cmocka_unit_test(t_other_key),
		cmocka_unit_test(t_cut_and_changed),
		cmocka_unit_test(t_order),
		cmocka_unit_test(t_text),
		cmocka_unit_test(t_key_file),
	};

	return (cmocka_run_group_tests(tests, setup, NULL));
}
