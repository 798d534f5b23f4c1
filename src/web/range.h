#ifndef HOCLIEU_RANGE_H
#define HOCLIEU_RANGE_H
/* Which part of a file a client asks for. */
#include <stdint.h>

/**
 * range_read(s, size, from, len): the header Range ${s} (RFC 9110, 14.2; may be
 * NULL) over ${size} bytes: 1 with ${from} and ${len}, which lie within; 0 when
 * there is none, or several ranges, or one that is malformed, which the RFC lets
 * us ignore: the whole file is sent; -1 when no byte of it exists (416).
 */
int	 range_read(const char *s, uint64_t size, uint64_t *from,
	    uint64_t *len);

#endif
