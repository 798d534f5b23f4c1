#ifndef HOCLIEU_INFLATE_H
#define HOCLIEU_INFLATE_H
/*
 * Parts of deflated entries for clients that do not take gzip: mostly films
 * inside packages, which browsers ask for by ranges.  Unpacking begins at the
 * last place of the index before the range (parse/zippoint.h) or where a reader
 * of the same file stands, whatever is nearer.
 */
#include <stdint.h>

#include "util/buf.h"
#include "util/err.h"

struct cached_object;
struct zipindex_entry;

/**
 * inflate_part(h, entry, from, len, out, e): append ${len} unpacked bytes from
 * ${from} on; both inside the entry's size.  0, or -1 with CONTENT-DAMAGED.  1:
 * ${from} is far from where unpacking can begin; a bounded step was done, and
 * the same call in some milliseconds does the next one.
 */
int	 inflate_part(const struct cached_object *h,
	    const struct zipindex_entry *en, uint64_t from, uint64_t len,
	    struct buf *out, struct err *e);
/** inflate_forget(): drop all cursors (tests). */
void	 inflate_forget(void);

#endif
