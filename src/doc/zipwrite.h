#ifndef HOCLIEU_ZIPWRITE_H
#define HOCLIEU_ZIPWRITE_H
/*
 * Makes a small zip in memory.  The same entries give the same bytes: fixed
 * times, modes and owners.
 */
#include <stddef.h>

#include "util/buf.h"
#include "util/err.h"

struct zipwrite;

/** zipwrite_new(out, e): a zip that grows in ${out}; NULL on failure. */
struct zipwrite	*zipwrite_new(struct buf *out, struct err *e);
/** zipwrite_add(z, name, p, n, e): one file, deflated.  0 or -1. */
int		 zipwrite_add(struct zipwrite *z, const char *name,
		    const void *p, size_t n, struct err *e);
/** zipwrite_end(z, e): write the directory and free ${z}.  0 or -1. */
int		 zipwrite_end(struct zipwrite *z, struct err *e);

#endif
