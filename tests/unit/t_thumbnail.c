/* Small pictures: of each format, upright, within their limits, whatever the bytes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <cairo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "runner/picture.h"
#include "runner/thumbnail.h"

static struct buf in, out;
static int wide, high;

static int
setup(void **state)
{
	(void)state;
	memset(&in, 0, sizeof(in));
	memset(&out, 0, sizeof(out));
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	buf_free(&in);
	buf_free(&out);
	return (0);
}

/* Red above, blue below at the left; green at the right. */
static cairo_surface_t *
flag(int w, int h)
{
	cairo_surface_t *s = cairo_image_surface_create(CAIRO_FORMAT_RGB24, w,
	    h);
	cairo_t *cr = cairo_create(s);

	cairo_set_source_rgb(cr, 0, 1, 0);
	cairo_paint(cr);
	cairo_set_source_rgb(cr, 1, 0, 0);
	cairo_rectangle(cr, 0, 0, w / 2, h / 2);
	cairo_fill(cr);
	cairo_set_source_rgb(cr, 0, 0, 1);
	cairo_rectangle(cr, 0, h / 2, w / 2, h - h / 2);
	cairo_fill(cr);
	cairo_destroy(cr);
	return (s);
}

static cairo_status_t
png_bytes(void *arg, const unsigned char *p, unsigned n)
{
	buf_put(arg, p, n);
	return (CAIRO_STATUS_SUCCESS);
}

static void
jpeg_of(int w, int h)
{
	cairo_surface_t *s = flag(w, h);

	assert_int_equal(picture_jpeg(s, 90, &in), 0);
	cairo_surface_destroy(s);
}

/* The JPEG with an Exif block that says how it must be turned. */
static void
turned(int w, int h, int orientation)
{
	unsigned char exif[] = { 0xff, 0xe1, 0, 34, 'E', 'x', 'i', 'f', 0, 0,
	    'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1,
	    0, 0, 0, 0, 0, 0, 0, 0 };
	struct buf all = { 0 };

	buf_clear(&in);
	jpeg_of(w, h);
	exif[29] = (unsigned char)orientation;
	buf_put(&all, in.p, 2);
	buf_put(&all, exif, sizeof(exif));
	buf_put(&all, in.p + 2, in.len - 2);
	buf_free(&in);
	in = all;
}

/* "r", "g" or "b": what is strongest at that place of the thumbnail, in tenths. */
static char
colour(int x, int y)
{
	struct picture p;
	const unsigned char *c;
	int w, h;
	char is;

	assert_int_equal(picture_read(out.p, out.len, 4000, &p), 0);
	w = cairo_image_surface_get_width(p.surface);
	h = cairo_image_surface_get_height(p.surface);
	assert_int_equal(w, wide);
	assert_int_equal(h, high);
	c = cairo_image_surface_get_data(p.surface) + (size_t)(y * h / 10) *
	    (size_t)cairo_image_surface_get_stride(p.surface) +
	    4 * (size_t)(x * w / 10);
	is = c[0] > 150 && c[1] > 150 && c[2] > 150 ? 'w' : c[2] > 150 ? 'r' :
	    c[1] > 150 ? 'g' : c[0] > 150 ? 'b' : '?';
	picture_free(&p);
	return (is);
}

static void
draws(void)
{
	buf_clear(&out);
	assert_int_equal(thumbnail_draw(in.p, in.len, &out, &wide, &high), 0);
	assert_in_range(out.len, 100, THUMBNAIL_BYTES);
}

static void
jpegs(void **state)
{
	(void)state;
	jpeg_of(4000, 1000);
	draws();
	assert_int_equal(wide, 320);
	assert_int_equal(high, 80);
	assert_int_equal(colour(2, 2), 'r');
	assert_int_equal(colour(2, 7), 'b');
	assert_int_equal(colour(7, 5), 'g');
	/* A small one is not made larger. */
	buf_clear(&in);
	jpeg_of(40, 20);
	draws();
	assert_int_equal(wide, 40);
	assert_int_equal(high, 20);
}

/* As Exif numbers them: where the red corner of the stored picture belongs. */
static void
upright(void **state)
{
	static const struct { int o; char corner[5]; } all[] = {
		/* upper left, upper right, lower left, lower right */
		{ 1, "rgbg" }, { 2, "grgb" }, { 3, "gbgr" }, { 4, "bgrg" },
		{ 5, "rbgg" }, { 6, "brgg" }, { 7, "ggbr" }, { 8, "ggrb" },
		{ 0, "rgbg" }, { 9, "rgbg" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(all) / sizeof(*all); i++) {
		turned(640, 320, all[i].o);
		draws();
		assert_int_equal(wide, all[i].o >= 5 && all[i].o <= 8 ? 160 :
		    320);
		assert_int_equal(colour(2, 2), all[i].corner[0]);
		assert_int_equal(colour(8, 2), all[i].corner[1]);
		assert_int_equal(colour(2, 8), all[i].corner[2]);
		assert_int_equal(colour(8, 8), all[i].corner[3]);
	}
}

static void
pngs(void **state)
{
	cairo_surface_t *s = flag(600, 900);

	(void)state;
	cairo_surface_write_to_png_stream(s, png_bytes, &in);
	cairo_surface_destroy(s);
	draws();
	assert_int_equal(wide, 213);
	assert_int_equal(high, 320);
	assert_int_equal(colour(2, 2), 'r');
	/* What is transparent stands on white. */
	buf_clear(&in);
	s = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, 50, 50);
	cairo_surface_write_to_png_stream(s, png_bytes, &in);
	cairo_surface_destroy(s);
	draws();
	assert_int_equal(colour(5, 5), 'w');
}

/* Two pixels, red and blue. */
static void
gifs(void **state)
{
	static const unsigned char gif[] = { 'G', 'I', 'F', '8', '9', 'a', 2, 0,
	    1, 0, 0x80, 0, 0, 255, 0, 0, 0, 0, 255, 0x2c, 0, 0, 0, 0, 2, 0, 1,
	    0, 0, 2, 2, 0x44, 0x0a, 0, 0x3b };
	struct picture p;
	const uint32_t *c;

	(void)state;
	assert_int_equal(picture_read(gif, sizeof(gif), 320, &p), 0);
	c = (const uint32_t *)(const void *)cairo_image_surface_get_data(
	    p.surface);
	assert_int_equal(c[0] & 0xffffff, 0xff0000);
	assert_int_equal(c[1] & 0xffffff, 0x0000ff);
	picture_free(&p);
}

/* A header that promises more pixels than there is memory for. */
static void
huge(void **state)
{
	unsigned char png[60] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x7f\xff\0\0\x7f\xff\x08\x06";

	(void)state;
	assert_int_equal(thumbnail_draw(png, sizeof(png), &out, &wide, &high),
	    -1);
}

/* Every cut and some bytes turned: a thumbnail, or none, and no crash. */
static void
damaged(void **state)
{
	unsigned seed = 9;
	size_t n, i;
	int k, drawn = 0;

	(void)state;
	jpeg_of(300, 200);
	for (n = 0; n < in.len; n += 37) {
		buf_clear(&out);
		drawn += thumbnail_draw(in.p, n, &out, &wide, &high) == 0;
	}
	assert_true(drawn > 0);	/* a torn photo is still worth showing */
	for (k = 0; k < 200; k++) {
		i = (size_t)rand_r(&seed) % in.len;
		in.p[i] = (char)rand_r(&seed);
		buf_clear(&out);
		(void)thumbnail_draw(in.p, in.len, &out, &wide, &high);
	}
}

/* In the child: what the program does. */
static void
child(void **state)
{
	char path[] = "/tmp/t_thumbnail-XXXXXX";
	struct err e = { 0 };
	int fd = mkstemp(path);

	(void)state;
	assert_true(fd != -1);
	unlink(path);
	jpeg_of(1000, 500);
	assert_int_equal(write(fd, in.p, in.len), (ssize_t)in.len);
	assert_int_equal(thumbnail_make(fd, (int64_t)in.len, &out, &wide, &high,
	    &e), 1);
	assert_int_equal(wide, 320);
	assert_int_equal(high, 160);
	assert_int_equal(colour(2, 2), 'r');
	buf_clear(&out);
	assert_int_equal(pwrite(fd, "nothing that is a picture", 25, 0), 25);
	assert_int_equal(thumbnail_make(fd, (int64_t)in.len, &out, &wide, &high,
	    &e), 0);
	assert_int_equal(out.len, 0);
	close(fd);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(jpegs), CASE(upright), CASE(pngs), CASE(gifs), CASE(huge),
		CASE(damaged), CASE(child),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
