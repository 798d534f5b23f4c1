/*
 * Any bytes as the index of a package, with the right checksum: what validates
 * can be searched, and names only bytes within its object.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "util/err.h"
#include "parse/zipindex.h"

#define HEAD	32	/* bytes in front of what the checksum is of */
#define CHECK	28	/* its place */

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
look(const struct zipindex *x)
{
	const struct zipindex_entry *e;
	size_t i;

	for (i = 0; i < zipindex_count(x); i++) {
		e = zipindex_at(x, i);
		if (zipindex_find(x, zipindex_name(x, e), e->name_len) != e)
			abort();
		if (e->offset > zipindex_size(x) ||
		    e->csize > zipindex_size(x) - e->offset)
			abort();
	}
	if (zipindex_at(x, i) != NULL || zipindex_find(x, "\1no", 3) != NULL)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct zipindex *x;
	struct err e;
	uint32_t sum;
	uint8_t *p;
	int i;

	if (size < HEAD)
		return (0);
	p = aligned_alloc(8, (size + 7) & ~(size_t)7);
	memcpy(p, data, size);
	sum = (uint32_t)crc32(0, p + HEAD, (unsigned)(size - HEAD));
	for (i = 0; i < 4; i++)
		p[CHECK + i] = (uint8_t)(sum >> 8 * i);
	if (zipindex_validate(p, size, 0, &e) == 0 &&
	    (x = zipindex_bytes(p, size, &e)) != NULL) {
		look(x);
		zipindex_unmap(x);
	}
	free(p);
	return (0);
}
