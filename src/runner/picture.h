#ifndef HOCLIEU_PICTURE_H
#define HOCLIEU_PICTURE_H
/* JPEG, PNG and GIF to pixels, pixels to JPEG.  Only for a child without rights: the bytes are a stranger's. */
#include <stddef.h>

#include "util/buf.h"

struct _cairo_surface;		/* cairo_surface_t */

struct picture {
	struct _cairo_surface	*surface;
	int		 orientation;	/* Exif: 1 to 8, 0 not said */
};

/**
 * picture_read(p, n, side, out): the first frame of the picture; a JPEG much
 * larger than ${side} may come smaller than it is.  0; -1 it cannot be read, or
 * has more pixels than there is memory for.
 */
int	 picture_read(const void *p, size_t n, int side, struct picture *out);
/** picture_free(p): its pixels. */
void	 picture_free(struct picture *p);
/** picture_jpeg(surface, quality, out): append it as a JPEG: 0 or -1. */
int	 picture_jpeg(struct _cairo_surface *s, int quality, struct buf *out);

#endif
