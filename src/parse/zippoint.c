/*
 * Making and using the places of zippoint.h.  zlib tells them with Z_BLOCK, and
 * takes them up again with inflatePrime and inflateSetDictionary.
 */
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "parse/zipindex.h"
#include "parse/zippoint.h"

_Static_assert(sizeof(struct zippoint) == 40, "record of the index");

/*
 * Very long entries get wider steps rather than more places: the index stays
 * small enough to be mapped and checked by each worker.
 */
void
zippoint_plan(struct zippoints *p, uint64_t bytes)
{
	memset(p, 0, sizeof(*p));
	p->step = bytes / ZIPPOINT_MAX + 1;
	if (p->step < ZIPPOINT_STEP)
		p->step = ZIPPOINT_STEP;
}

void
zippoint_begin(struct zippoints *p)
{
	p->in = p->out = 0;
}

/*
 * Pack a window when that makes it shorter; those of films do not get shorter
 * and are kept as they are.
 */
static void
keep_window(struct zippoints *p, struct zippoint *pt, Bytef *window)
{
	Bytef packed[ZIPPOINT_WINDOW];
	z_stream *zs = &p->packer;

	if (!p->packing && deflateInit2(zs, Z_BEST_SPEED, Z_DEFLATED,
	    -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
		abort();
	p->packing = 1;
	deflateReset(zs);
	zs->next_in = window;
	zs->avail_in = pt->size;
	zs->next_out = packed;
	zs->avail_out = pt->size > 0 ? pt->size - 1u : 0;
	pt->at = (uint32_t)p->windows.len;
	pt->len = pt->size;
	if (deflate(zs, Z_FINISH) == Z_STREAM_END) {
		pt->len = (uint32_t)zs->total_out;
		window = packed;
	}
	pt->crc = (uint32_t)crc32(0, window, pt->len);
	buf_put(&p->windows, window, pt->len);
}

/*
 * data_type has 128 at the end of a block and 64 in the last one, behind which
 * nothing begins (zlib.h).  Both sides are counted: a block may eat much and
 * make little.
 */
void
zippoint_here(struct zippoints *p, uint64_t entry, z_stream *zs, uint64_t in,
    uint64_t out)
{
	struct zippoint pt = { .entry = entry, .in = in, .out = out };
	Bytef window[ZIPPOINT_WINDOW];
	uInt size = 0;

	if ((zs->data_type & 192) != 128 || p->n >= 2 * ZIPPOINT_MAX ||
	    (out - p->out < p->step && in - p->in < p->step))
		return;
	if (inflateGetDictionary(zs, window, &size) != Z_OK)
		return;
	pt.size = (uint16_t)size;
	pt.bits = (uint16_t)(zs->data_type & 7);
	keep_window(p, &pt, window);
	buf_put(&p->recs, &pt, sizeof(pt));
	p->n++;
	p->in = in;
	p->out = out;
}

/* Beginning at a multiple of 8 bytes: the index is read in place. */
void
zippoint_write(const struct zippoints *p, struct buf *out)
{
	static const char zero[8];
	uint32_t head[4];

	if (p->n == 0)
		return;
	buf_put(out, zero, (8 - out->len % 8) % 8);
	head[0] = p->n;
	head[1] = (uint32_t)crc32(0, (const Bytef *)p->recs.p,
	    (uInt)p->recs.len);
	head[2] = (uint32_t)p->windows.len;
	head[3] = 0;
	buf_put(out, head, sizeof(head));
	buf_put(out, p->recs.p, p->recs.len);
	if (p->windows.len > 0)
		buf_put(out, p->windows.p, p->windows.len);
}

void
zippoint_free(struct zippoints *p)
{
	if (p->packing)
		deflateEnd(&p->packer);
	buf_free(&p->recs);
	buf_free(&p->windows);
	memset(p, 0, sizeof(*p));
}

/* The window of ${pt} into ${out}; -1 when its bytes are not what was written. */
static int
unpack_window(const struct zipindex *idx, const struct zippoint *pt,
    Bytef out[ZIPPOINT_WINDOW])
{
	Bytef w[ZIPPOINT_WINDOW];
	z_stream zs = { 0 };
	int rc;

	if (zipindex_window(idx, pt, w) != 0 ||
	    (uint32_t)crc32(0, w, pt->len) != pt->crc)
		return (-1);
	if (pt->len == pt->size) {
		memcpy(out, w, pt->size);
		return (0);
	}
	if (inflateInit2(&zs, -MAX_WBITS) != Z_OK)
		return (-1);
	zs.next_in = w;
	zs.avail_in = pt->len;
	zs.next_out = out;
	zs.avail_out = pt->size;
	rc = inflate(&zs, Z_FINISH);
	inflateEnd(&zs);
	return (rc == Z_STREAM_END && zs.avail_out == 0 ? 0 : -1);
}

/*
 * The index was made by a child that nobody believes: a wrong place can give
 * wrong bytes of the same package, never bytes of another (zipindex.c has
 * checked that ${pt}->in lies inside the entry).
 */
int
zippoint_start(const struct zipindex *idx, int fd, const struct zippoint *pt,
    z_stream *zs)
{
	Bytef window[ZIPPOINT_WINDOW], last = 0;

	memset(zs, 0, sizeof(*zs));
	if (unpack_window(idx, pt, window) != 0 || (pt->bits > 0 &&
	    pread(fd, &last, 1, (off_t)(pt->entry + pt->in - 1)) != 1) ||
	    inflateInit2(zs, -MAX_WBITS) != Z_OK)
		return (-1);
	if ((pt->bits > 0 && inflatePrime(zs, pt->bits,
	    last >> (8 - pt->bits)) != Z_OK) ||
	    inflateSetDictionary(zs, window, pt->size) != Z_OK) {
		inflateEnd(zs);
		return (-1);
	}
	return (0);
}
