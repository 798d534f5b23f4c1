/*
 * The child that draws a thumbnail, and who waits for it.  Readers of the
 * formats: src/runner/picture.c.
 */
#include <cairo.h>

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "util/clock.h"
#include "util/files.h"

#include "parse/sandbox.h"
#include "runner/picture.h"
#include "runner/thumbnail.h"

#define FILE_MAX	(100 << 20)	/* bytes of a picture; a larger one has no thumbnail */
#define MEMORY		(640ULL << 20)	/* the file, and four bytes a pixel */
#define PROCESSOR	20		/* seconds */
#define PATIENCE	30000		/* ms */
#define AIM		(8 * 1024)	/* bytes of a usual one */
#define QUALITY_LEAST	40		/* at which letters still look like letters */

/* What the child writes before the JPEG. */
struct thumbnail_head {
	int32_t	 wide, high;
	uint32_t bytes;
};

/* The same side by side, never larger than it was. */
static void
thumbnail_fit(int w, int h, int *wide, int *high)
{
	int side = w > h ? w : h;

	*wide = w;
	*high = h;
	if (side <= THUMBNAIL_SIDE)
		return;
	*wide = (int)((int64_t)w * THUMBNAIL_SIDE / side);
	*high = (int)((int64_t)h * THUMBNAIL_SIDE / side);
	*wide += *wide == 0;
	*high += *high == 0;
}

/*
 * Cameras say by a number of 1 to 8 (Exif, "orientation") how the picture must be
 * turned and mirrored to stand upright.
 */
static void
thumbnail_turn(cairo_t *cr, const struct picture *p, int w, int h)
{
	static const struct { double xx, yx, xy, yy; } turn[9] = {
		{ 1, 0, 0, 1 }, { 1, 0, 0, 1 }, { -1, 0, 0, 1 }, { -1, 0, 0, -1 },
		{ 1, 0, 0, -1 }, { 0, 1, 1, 0 }, { 0, 1, -1, 0 },
		{ 0, -1, -1, 0 }, { 0, -1, 1, 0 },
	};
	cairo_matrix_t m;
	int o = p->orientation;
	double x0 = 0, y0 = 0;

	if (o < 1 || o > 8)
		o = 1;
	/* The corner that goes to the left or above comes back into the sheet. */
	if (turn[o].xx < 0 || turn[o].xy < 0)
		x0 = w;
	if (turn[o].yx < 0 || turn[o].yy < 0)
		y0 = h;
	cairo_matrix_init(&m, turn[o].xx, turn[o].yx, turn[o].xy, turn[o].yy,
	    x0, y0);
	cairo_transform(cr, &m);
}

/* The sheet that becomes the JPEG; the caller destroys it. */
static cairo_surface_t *
thumbnail_sheet(const struct picture *p, int *wide, int *high)
{
	int w = cairo_image_surface_get_width(p->surface);
	int h = cairo_image_surface_get_height(p->surface);
	cairo_surface_t *s;
	cairo_t *cr;

	if (p->orientation >= 5 && p->orientation <= 8) {
		int swap = w;

		w = h;
		h = swap;
	}
	thumbnail_fit(w, h, wide, high);
	s = cairo_image_surface_create(CAIRO_FORMAT_RGB24, *wide, *high);
	cr = cairo_create(s);
	cairo_set_source_rgb(cr, 1, 1, 1);
	cairo_paint(cr);
	cairo_scale(cr, (double)*wide / w, (double)*high / h);
	thumbnail_turn(cr, p, w, h);
	cairo_set_source_surface(cr, p->surface, 0, 0);
	cairo_pattern_set_filter(cairo_get_source(cr), CAIRO_FILTER_GOOD);
	cairo_pattern_set_extend(cairo_get_source(cr), CAIRO_EXTEND_PAD);
	cairo_paint(cr);
	cairo_destroy(cr);
	cairo_surface_flush(s);
	return (s);
}

/*
 * With less quality until it is small enough for a list of twenty on a weak line;
 * below QUALITY_LEAST only when it would be too large at all.
 */
int
thumbnail_draw(const void *p, size_t n, struct buf *out, int *wide, int *high)
{
	struct picture in = { 0 };
	cairo_surface_t *s;
	int quality, rc = 0;

	if (picture_read(p, n, THUMBNAIL_SIDE, &in) != 0)
		return (-1);
	s = thumbnail_sheet(&in, wide, high);
	picture_free(&in);
	if (cairo_surface_status(s) != CAIRO_STATUS_SUCCESS)
		rc = -1;
	for (quality = 70; rc == 0; quality -= 15) {
		buf_clear(out);
		rc = picture_jpeg(s, quality, out);
		if (out->len <= AIM || (quality <= QUALITY_LEAST &&
		    out->len <= THUMBNAIL_BYTES) || quality < 20)
			break;
	}
	cairo_surface_destroy(s);
	return (rc == 0 && out->len <= THUMBNAIL_BYTES ? 0 : -1);
}

static int
thumbnail_write(int fd, const void *p, size_t n)
{
	const char *s = p;
	ssize_t k;

	while (n > 0) {
		if ((k = write(fd, s, n)) <= 0)
			return (-1);
		s += k;
		n -= (size_t)k;
	}
	return (0);
}

/* Never returns. */
static void
thumbnail_child(int fd, int out, size_t size)
{
	struct sandbox_limits lim = { .memory = MEMORY, .cpu = PROCESSOR };
	struct thumbnail_head head = { 0, 0, 0 };
	struct buf jpeg = { 0 };
	struct err e;
	char *p;

	if (sandbox_enter(fd, out, &lim, &e) != 0 ||
	    (p = malloc(size)) == NULL || files_get(fd, p, size, 0, &e) != 0 ||
	    thumbnail_draw(p, size, &jpeg, &head.wide, &head.high) != 0)
		_exit(1);
	head.bytes = (uint32_t)jpeg.len;
	_exit(thumbnail_write(out, &head, sizeof(head)) == 0 &&
	    thumbnail_write(out, jpeg.p, jpeg.len) == 0 ? 0 : 1);
}

/* All that the child writes, as long as it is not more than it may. */
static void
thumbnail_take(int fd, struct buf *got)
{
	int64_t until = clock_ms() + PATIENCE;
	struct pollfd p = { .fd = fd, .events = POLLIN };
	char tmp[8192];
	ssize_t n;

	for (;;) {
		if (clock_ms() > until || got->len > THUMBNAIL_BYTES +
		    sizeof(struct thumbnail_head))
			return;
		if (poll(&p, 1, 500) <= 0)
			continue;
		n = read(fd, tmp, sizeof(tmp));
		if (n == 0 || (n < 0 && errno != EINTR))
			return;
		if (n > 0)
			buf_put(got, tmp, (size_t)n);
	}
}

/* The child is not believed: its answer must be one JPEG of sensible size. */
static int
thumbnail_judge(const struct buf *got, struct buf *out, int *wide, int *high)
{
	struct thumbnail_head head;
	const char *p;

	if (got->len <= sizeof(head))
		return (0);
	memcpy(&head, got->p, sizeof(head));
	p = got->p + sizeof(head);
	if (head.bytes != got->len - sizeof(head) ||
	    head.bytes > THUMBNAIL_BYTES || head.bytes < 4 ||
	    head.wide < 1 || head.wide > THUMBNAIL_SIDE || head.high < 1 ||
	    head.high > THUMBNAIL_SIDE || memcmp(p, "\xff\xd8\xff", 3) != 0)
		return (0);
	buf_put(out, p, head.bytes);
	*wide = head.wide;
	*high = head.high;
	return (1);
}

int
thumbnail_make(int fd, int64_t size, struct buf *out, int *wide, int *high,
    struct err *e)
{
	struct buf got = { 0 };
	int p[2], status = 0, rc = 0;
	pid_t pid;

	if (size < 1 || size > FILE_MAX)
		return (0);
	if (pipe2(p, O_CLOEXEC) != 0)
		return (err_set(e, ERR_FAIL, "RUNNER", "pipe: %s",
		    strerror(errno)));
	if ((pid = fork()) == 0)
		thumbnail_child(fcntl(fd, F_DUPFD_CLOEXEC, 3),
		    fcntl(p[1], F_DUPFD_CLOEXEC, 3), (size_t)size);
	close(p[1]);
	if (pid == -1) {
		close(p[0]);
		return (err_set(e, ERR_FAIL, "RUNNER", "fork: %s",
		    strerror(errno)));
	}
	thumbnail_take(p[0], &got);
	close(p[0]);
	kill(pid, SIGKILL);
	while (waitpid(pid, &status, 0) == -1 && errno == EINTR)
		;
	rc = thumbnail_judge(&got, out, wide, high);
	buf_free(&got);
	return (rc);
}
