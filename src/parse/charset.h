#ifndef HOCLIEU_CHARSET_H
#define HOCLIEU_CHARSET_H
/*
 * Old encodings to UTF-8.  The converters are opened before the sandbox shuts
 * the door, because the C library loads them from files.
 */
#include <stddef.h>

struct buf;

/** charset_open(): open all converters once; 0, or -1 when one is missing. */
int	 charset_open(void);
/**
 * charset_utf8(name, in, len, out): append ${len} bytes in the encoding
 * ${name} (any case, common aliases) as UTF-8.  0; -1 when the encoding is not
 * one of ours, -2 when the bytes do not fit it.
 */
int	 charset_utf8(const char *name, const void *in, size_t len,
	    struct buf *out);

#endif
