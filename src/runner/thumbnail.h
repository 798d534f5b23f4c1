#ifndef HOCLIEU_THUMBNAIL_H
#define HOCLIEU_THUMBNAIL_H
/*
 * The small JPEG of a picture, decoded by a child that can do nothing else
 * (parse/sandbox.h).  What comes out was made by us, whatever came in.
 */
#include <stdint.h>

#include "util/buf.h"
#include "util/err.h"

#define THUMBNAIL_SIDE	320	/* pixels, the longer side at most */
#define THUMBNAIL_BYTES	(20 * 1024)

/**
 * thumbnail_draw(p, n, out, wide, high): of the ${n} bytes of a JPEG, PNG or GIF
 * at ${p}, upright and on white: 0, or -1 when it cannot be read.  Runs in the
 * child; here for its tests.
 */
int	 thumbnail_draw(const void *p, size_t n, struct buf *out, int *wide,
	    int *high);
/**
 * thumbnail_make(fd, size, out, wide, high, e): the same of the ${size} bytes at
 * ${fd}, in a child; waits for it, at most half a minute.  1; 0 it cannot be
 * read; -1 no child could be started.
 */
int	 thumbnail_make(int fd, int64_t size, struct buf *out, int *wide,
	    int *high, struct err *e);

#endif
