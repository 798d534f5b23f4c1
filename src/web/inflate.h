#ifndef HOCLIEU_INFLATE_H
#define HOCLIEU_INFLATE_H
/*
 * Parts of deflated entries for clients that do not take gzip: mostly films
 * inside packages, which browsers ask for by ranges.  The last places of
 * reading are kept, so that reading on does not start at the beginning again.
 */
#include <stdint.h>

#include "util/buf.h"
#include "util/err.h"

struct cached_object;
struct zipindex_entry;

/**
 * inflate_part(h, entry, from, len, out, e): append ${len} unpacked bytes from
 * ${from} on; both inside the entry's size.  Going back starts at the entry's
 * beginning again.  0, or -1 with CONTENT-DAMAGED.
 */
int	 inflate_part(const struct cached_object *h,
	    const struct zipindex_entry *en, uint64_t from, uint64_t len,
	    struct buf *out, struct err *e);

#endif
