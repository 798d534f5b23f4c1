/*
 * Each library leaves by longjmp or a status when the bytes are wrong; the
 * process may leak then, because it is a child that ends.
 */
#include <cairo.h>

#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <gif_lib.h>
#include <jpeglib.h>

#include "runner/picture.h"

#define PIXELS	((uint64_t)100 * 1000 * 1000)	/* a sheet of 10,000 x 10,000 */
#define EXIF	(JPEG_APP0 + 1)

/* Cairo keeps a pixel as 0xXXRRGGBB; on all our machines that is B, G, R, X. */
#define PIXEL_ORDER	JCS_EXT_BGRX

/* What is read, and how far. */
struct picture_bytes {
	const unsigned char	*p;
	size_t			 n, at;
};

struct picture_trouble {
	struct jpeg_error_mgr	 mgr;	/* first: the library knows this alone */
	jmp_buf			 out;
};

static void
picture_jpeg_exit(j_common_ptr c)
{
	struct picture_trouble *t = (struct picture_trouble *)(void *)c->err;

	longjmp(t->out, 1);
}

/* Warnings about a torn file: what could be read is shown. */
static void
picture_jpeg_silent(j_common_ptr c, int level)
{
	(void)c;
	(void)level;
}

static cairo_surface_t *
picture_sheet(uint64_t w, uint64_t h)
{
	cairo_surface_t *s;

	if (w == 0 || h == 0 || w > 32767 || h > 32767 || w * h > PIXELS)
		return (NULL);
	s = cairo_image_surface_create(CAIRO_FORMAT_RGB24, (int)w, (int)h);
	if (cairo_surface_status(s) == CAIRO_STATUS_SUCCESS)
		return (s);
	cairo_surface_destroy(s);
	return (NULL);
}

/* ---- Exif: a TIFF of which one number is wanted */

static unsigned
exif_number(const unsigned char *p, int big, int bytes)
{
	unsigned v = 0;
	int i;

	for (i = 0; i < bytes; i++)
		v |= (unsigned)p[i] << 8 * (big ? bytes - 1 - i : i);
	return (v);
}

/* Tag 0x0112 of the first directory; 0 when it is not there. */
static int
exif_orientation(const unsigned char *p, size_t n)
{
	unsigned at, count, i;
	int big;

	if (n < 14 || memcmp(p, "Exif\0\0", 6) != 0)
		return (0);
	p += 6;
	n -= 6;
	big = p[0] == 'M';
	at = exif_number(p + 4, big, 4);
	if (at > n - 2)
		return (0);
	count = exif_number(p + at, big, 2);
	for (i = 0, at += 2; i < count && at + 12 <= n; i++, at += 12)
		if (exif_number(p + at, big, 2) == 0x0112)
			return ((int)exif_number(p + at + 8, big, 2));
	return (0);
}

/* ---- JPEG */

/* The decoder can shrink by 2, 4 and 8 at almost no cost. */
static void
picture_jpeg_shrink(struct jpeg_decompress_struct *c, int side)
{
	unsigned less = c->image_width > c->image_height ? c->image_width :
	    c->image_height;

	c->scale_num = 1;
	c->scale_denom = 1;
	while (c->scale_denom < 8 &&
	    less / (c->scale_denom * 2) >= (unsigned)side * 2)
		c->scale_denom *= 2;
}

/* Printers' colours, as Adobe's programs store them: inverted. */
static void
picture_cmyk(const unsigned char *from, unsigned char *to, unsigned n)
{
	for (; n > 0; n--, from += 4, to += 4) {
		to[0] = (unsigned char)(from[2] * from[3] / 255);
		to[1] = (unsigned char)(from[1] * from[3] / 255);
		to[2] = (unsigned char)(from[0] * from[3] / 255);
	}
}

static int
picture_jpeg_rows(struct jpeg_decompress_struct *c, cairo_surface_t *s)
{
	unsigned char *pixels = cairo_image_surface_get_data(s), *row;
	size_t stride = (size_t)cairo_image_surface_get_stride(s);
	unsigned char *line = malloc((size_t)c->output_width * 4);

	if (line == NULL)
		return (-1);
	while (c->output_scanline < c->output_height) {
		row = pixels + stride * c->output_scanline;
		if (c->out_color_space == JCS_CMYK) {
			jpeg_read_scanlines(c, &line, 1);
			picture_cmyk(line, row, c->output_width);
		} else
			jpeg_read_scanlines(c, &row, 1);
	}
	free(line);
	cairo_surface_mark_dirty(s);
	return (0);
}

static int
picture_read_jpeg(const unsigned char *p, size_t n, int side,
    struct picture *out)
{
	struct jpeg_decompress_struct c;
	struct picture_trouble t;
	jpeg_saved_marker_ptr m;

	c.err = jpeg_std_error(&t.mgr);
	t.mgr.error_exit = picture_jpeg_exit;
	t.mgr.emit_message = picture_jpeg_silent;
	if (setjmp(t.out) != 0)
		return (-1);
	jpeg_create_decompress(&c);
	jpeg_mem_src(&c, p, n);
	jpeg_save_markers(&c, EXIF, 0xffff);
	jpeg_read_header(&c, TRUE);
	picture_jpeg_shrink(&c, side);
	c.out_color_space = c.jpeg_color_space == JCS_CMYK ||
	    c.jpeg_color_space == JCS_YCCK ? JCS_CMYK : PIXEL_ORDER;
	jpeg_start_decompress(&c);
	for (m = c.marker_list; m != NULL && out->orientation == 0; m = m->next)
		out->orientation = exif_orientation(m->data, m->data_length);
	out->surface = picture_sheet(c.output_width, c.output_height);
	if (out->surface == NULL || picture_jpeg_rows(&c, out->surface) != 0)
		return (-1);
	jpeg_finish_decompress(&c);
	jpeg_destroy_decompress(&c);
	return (0);
}

/* ---- PNG */

static cairo_status_t
picture_png_more(void *arg, unsigned char *to, unsigned int n)
{
	struct picture_bytes *b = arg;

	if (n > b->n - b->at)
		return (CAIRO_STATUS_READ_ERROR);
	memcpy(to, b->p + b->at, n);
	b->at += n;
	return (CAIRO_STATUS_SUCCESS);
}

/* The size stands at a fixed place: asked before memory is. */
static int
picture_read_png(const unsigned char *p, size_t n, struct picture *out)
{
	struct picture_bytes b = { p, n, 0 };
	uint64_t w, h;

	if (n < 33)
		return (-1);
	w = exif_number(p + 16, 1, 4);
	h = exif_number(p + 20, 1, 4);
	if (w * h > PIXELS || w > 32767 || h > 32767)
		return (-1);
	out->surface = cairo_image_surface_create_from_png_stream(
	    picture_png_more, &b);
	return (cairo_surface_status(out->surface) == CAIRO_STATUS_SUCCESS ?
	    0 : -1);
}

/* ---- GIF: its first frame */

static int
picture_gif_more(GifFileType *g, GifByteType *to, int n)
{
	struct picture_bytes *b = g->UserData;
	size_t k = (size_t)n < b->n - b->at ? (size_t)n : b->n - b->at;

	memcpy(to, b->p + b->at, k);
	b->at += k;
	return ((int)k);
}

/* Up to the first frame; comments and times of display are passed over. */
static int
picture_gif_frame(GifFileType *g)
{
	GifRecordType what;
	GifByteType *more;
	int code;

	for (;;) {
		if (DGifGetRecordType(g, &what) != GIF_OK)
			return (-1);
		if (what == IMAGE_DESC_RECORD_TYPE)
			return (DGifGetImageDesc(g) == GIF_OK ? 0 : -1);
		if (what != EXTENSION_RECORD_TYPE ||
		    DGifGetExtension(g, &code, &more) != GIF_OK)
			return (-1);
		while (more != NULL)
			if (DGifGetExtensionNext(g, &more) != GIF_OK)
				return (-1);
	}
}

/* A line of numbers of colours; a number without a colour stays white. */
static void
picture_gif_line(const ColorMapObject *map, const GifPixelType *line,
    uint32_t *to, int n)
{
	const GifColorType *c;
	int i;

	for (i = 0; i < n; i++) {
		to[i] = 0xffffff;
		if (map == NULL || line[i] >= map->ColorCount)
			continue;
		c = &map->Colors[line[i]];
		to[i] = (uint32_t)c->Red << 16 | (uint32_t)c->Green << 8 |
		    c->Blue;
	}
}

/* Interlaced files send every eighth line first, then those between. */
static int
picture_gif_rows(GifFileType *g, cairo_surface_t *s)
{
	static const int from[] = { 0, 4, 2, 1 }, step[] = { 8, 8, 4, 2 };
	const ColorMapObject *map = g->Image.ColorMap != NULL ?
	    g->Image.ColorMap : g->SColorMap;
	int w = g->Image.Width, h = g->Image.Height, pass, y;
	int passes = g->Image.Interlace ? 4 : 1;
	size_t stride = (size_t)cairo_image_surface_get_stride(s);
	unsigned char *pixels = cairo_image_surface_get_data(s);
	GifPixelType *line = malloc((size_t)w);

	for (pass = 0; line != NULL && pass < passes; pass++)
		for (y = passes == 1 ? 0 : from[pass]; y < h;
		    y += passes == 1 ? 1 : step[pass]) {
			if (DGifGetLine(g, line, w) != GIF_OK)
				return (-1);
			picture_gif_line(map, line, (uint32_t *)(void *)
			    (pixels + stride * (size_t)y), w);
		}
	cairo_surface_mark_dirty(s);
	return (line != NULL ? 0 : -1);
}

static int
picture_read_gif(const unsigned char *p, size_t n, struct picture *out)
{
	struct picture_bytes b = { p, n, 0 };
	int why;
	GifFileType *g = DGifOpen(&b, picture_gif_more, &why);

	if (g == NULL || picture_gif_frame(g) != 0 || g->Image.Width < 1 ||
	    g->Image.Height < 1)
		return (-1);
	out->surface = picture_sheet((uint64_t)g->Image.Width,
	    (uint64_t)g->Image.Height);
	if (out->surface == NULL)
		return (-1);
	return (picture_gif_rows(g, out->surface));
}

int
picture_read(const void *p, size_t n, int side, struct picture *out)
{
	memset(out, 0, sizeof(*out));
	if (n >= 3 && memcmp(p, "\xff\xd8\xff", 3) == 0)
		return (picture_read_jpeg(p, n, side, out));
	if (n >= 8 && memcmp(p, "\x89PNG\r\n\x1a\n", 8) == 0)
		return (picture_read_png(p, n, out));
	if (n >= 6 && memcmp(p, "GIF8", 4) == 0)
		return (picture_read_gif(p, n, out));
	return (-1);
}

void
picture_free(struct picture *p)
{
	if (p->surface != NULL)
		cairo_surface_destroy(p->surface);
	p->surface = NULL;
}

int
picture_jpeg(cairo_surface_t *s, int quality, struct buf *out)
{
	struct jpeg_compress_struct c;
	struct picture_trouble t;
	unsigned char *made = NULL, *row;
	unsigned long n = 0;

	c.err = jpeg_std_error(&t.mgr);
	t.mgr.error_exit = picture_jpeg_exit;
	if (setjmp(t.out) != 0)
		return (-1);
	jpeg_create_compress(&c);
	jpeg_mem_dest(&c, &made, &n);
	c.image_width = (JDIMENSION)cairo_image_surface_get_width(s);
	c.image_height = (JDIMENSION)cairo_image_surface_get_height(s);
	c.input_components = 4;
	c.in_color_space = PIXEL_ORDER;
	jpeg_set_defaults(&c);
	jpeg_set_quality(&c, quality, TRUE);
	c.optimize_coding = TRUE;
	jpeg_start_compress(&c, TRUE);
	while (c.next_scanline < c.image_height) {
		row = cairo_image_surface_get_data(s) +
		    (size_t)cairo_image_surface_get_stride(s) * c.next_scanline;
		jpeg_write_scanlines(&c, &row, 1);
	}
	jpeg_finish_compress(&c);
	jpeg_destroy_compress(&c);
	buf_put(out, made, n);
	free(made);
	return (0);
}
