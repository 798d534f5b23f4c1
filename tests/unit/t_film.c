/* Films and sounds of the MP4 family: codecs, order, and broken boxes. */
#include <stdarg.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

#include "tests/lib/ziptest.h"
#include "util/buf.h"
#include "parse/check.h"
#include "parse/film.h"
#include "parse/report.h"

/* A box of ${n} bytes at ${p} behind its size and type. */
static void
box(struct buf *out, const char *type, const void *p, size_t n)
{
	unsigned char h[4] = { (unsigned char)((n + 8) >> 24),
	    (unsigned char)((n + 8) >> 16), (unsigned char)((n + 8) >> 8),
	    (unsigned char)(n + 8) };

	buf_put(out, h, 4);
	buf_put(out, type, 4);
	if (n > 0)
		buf_put(out, p, n);
}

/* A track of that handler ("vide") whose samples are of that codec. */
static void
track(struct buf *moov, const char *handler, const char *codec)
{
	struct buf a = { 0 }, b = { 0 }, mdia = { 0 };
	char hdlr[24] = { 0 }, stsd[24] = { 0 };

	memcpy(hdlr + 8, handler, 4);
	box(&mdia, "hdlr", hdlr, sizeof(hdlr));
	stsd[7] = 1;
	stsd[11] = 16;
	memcpy(stsd + 12, codec, 4);
	box(&a, "stsd", stsd, sizeof(stsd));
	box(&b, "stbl", a.p, a.len);
	buf_clear(&a);
	box(&a, "minf", b.p, b.len);
	buf_put(&mdia, a.p, a.len);
	buf_clear(&b);
	box(&b, "mdia", mdia.p, mdia.len);
	box(moov, "trak", b.p, b.len);
	buf_free(&a);
	buf_free(&b);
	buf_free(&mdia);
}

/* A film: brand, codecs ("" none), the list before or behind the data. */
static void
film(struct buf *out, const char *brand, const char *video, const char *sound,
    int late)
{
	struct buf moov = { 0 };
	char ftyp[8] = { 0 };

	memcpy(ftyp, brand, 4);
	box(out, "ftyp", ftyp, sizeof(ftyp));
	if (late)
		box(out, "mdat", "........", 8);
	if (*video != '\0')
		track(&moov, "vide", video);
	if (*sound != '\0')
		track(&moov, "soun", sound);
	box(out, "moov", moov.p, moov.len);
	if (!late)
		box(out, "mdat", "........", 8);
	buf_free(&moov);
}

static struct check_report *
checked(const struct buf *b, const char *name)
{
	struct buf index = { 0 };
	int fd = ziptest_bytes_fd(b->p, b->len);
	struct check_report *r = check_file(fd, name, b->len, NULL, NULL,
	    &index);

	close(fd);
	return (r);
}

/* "film-codec HEVC (H.265), film-slow": the remarks in their order. */
static const char *
remarks(const struct check_report *r)
{
	static char s[400];
	size_t i;

	s[0] = '\0';
	for (i = 0; i < r->nfindings; i++) {
		if (i > 0)
			strcat(s, ", ");
		strcat(s, r->findings[i].code);
		strcat(s, r->findings[i].params);
	}
	return (s);
}

static void
kinds(void **state)
{
	static const struct {
		const char *brand, *video, *sound;
		int late;
		enum check_format format;
		const char *media, *remarks;
	} rows[] = {
		{ "isom", "avc1", "mp4a", 0, CHECK_VIDEO, "video/mp4", "" },
		{ "isom", "avc1", "mp4a", 1, CHECK_VIDEO, "video/mp4",
		  "film-slow{\"what\":\"\"}" },
		{ "mp42", "hvc1", "mp4a", 0, CHECK_VIDEO, "video/mp4",
		  "film-codec{\"what\":\"HEVC (H.265)\"}" },
		{ "mp42", "zzzz", "ac-3", 0, CHECK_VIDEO, "video/mp4",
		  "film-codec{\"what\":\"zzzz\"}, "
		  "film-sound-codec{\"what\":\"Dolby AC-3\"}" },
		{ "3gp4", "", "mp4a", 1, CHECK_AUDIO, "audio/mp4", "" },
		{ "3gp4", "", "samr", 0, CHECK_AUDIO, "audio/mp4",
		  "sound-codec{\"what\":\"AMR\"}" },
		{ "3gp4", "s263", "samr", 0, CHECK_VIDEO, "video/mp4",
		  "film-codec{\"what\":\"H.263\"}, "
		  "film-sound-codec{\"what\":\"AMR\"}" },
		{ "M4A ", "", "mp4a", 0, CHECK_AUDIO, "audio/mp4", "" },
		{ "M4V ", "av01", "Opus", 0, CHECK_VIDEO, "video/mp4", "" },
	};
	struct check_report *r;
	struct buf b = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		buf_clear(&b);
		film(&b, rows[i].brand, rows[i].video, rows[i].sound,
		    rows[i].late);
		r = checked(&b, "phim.mp4");
		assert_int_equal(r->format, rows[i].format);
		assert_string_equal(r->media, rows[i].media);
		assert_string_equal(remarks(r), rows[i].remarks);
		report_free(r);
	}
	buf_free(&b);
}

/* A film that is cut off anywhere is still a film, and says that it is cut. */
static void
cuts(void **state)
{
	struct check_report *r;
	struct buf b = { 0 };
	size_t n;

	(void)state;
	film(&b, "isom", "avc1", "mp4a", 1);
	for (n = 12; n < b.len; n++) {
		struct buf part = { .p = b.p, .len = n };

		r = checked(&part, "phim.mp4");
		assert_int_equal(r->format, CHECK_VIDEO);
		assert_non_null(strstr(remarks(r), "film-cut"));
		report_free(r);
	}
	buf_free(&b);
}

/* Sizes that lie: zero, too long, a long one that wraps; endless boxes. */
static void
lies(void **state)
{
	static const char *const heads[] = {
		"\0\0\0\0moov", "\xff\xff\xff\xffmoov", "\0\0\0\4moov",
		"\0\0\0\1moov\xff\xff\xff\xff\xff\xff\xff\xff",
		"\0\0\0\1moov\0\0\0\0\0\0\0\0",
	};
	static const size_t lens[] = { 8, 8, 8, 16, 16 };
	struct buf b = { 0 };
	struct film f;
	size_t i;
	int fd;

	(void)state;
	for (i = 0; i < sizeof(lens) / sizeof(lens[0]); i++) {
		buf_clear(&b);
		box(&b, "ftyp", "isom....", 8);
		buf_put(&b, heads[i], lens[i]);
		fd = ziptest_bytes_fd(b.p, b.len);
		film_read(fd, 0, b.len, &f);
		assert_int_equal(f.videos + f.sounds, 0);
		assert_int_equal(f.list, i == 0);
		film_read(fd, b.len, 0, &f);
		film_read(fd, UINT64_MAX - 4, 4, &f);
		assert_int_equal(f.list, 0);
		close(fd);
	}
	buf_clear(&b);
	for (i = 0; i < 50000; i++)
		box(&b, "free", NULL, 0);
	film(&b, "isom", "avc1", "", 0);
	fd = ziptest_bytes_fd(b.p, b.len);
	film_read(fd, 0, b.len, &f);
	assert_int_equal(f.list, 0);
	/* The same film inside another file. */
	film_read(fd, 50000 * 8, b.len - 50000 * 8, &f);
	assert_int_equal(f.list, 1);
	assert_string_equal(f.video, "avc1");
	close(fd);
	buf_free(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(kinds), cmocka_unit_test(cuts),
		cmocka_unit_test(lies),
	};

	if (check_init() != 0)
		return (1);
	return (cmocka_run_group_tests(tests, NULL, NULL));
}
