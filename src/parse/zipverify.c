/*
 * The proof that each entry is what the directory says: its local header, its
 * bytes, its CRC; then the index of all entries.
 */
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "util/arena.h"
#include "util/buf.h"
#include "parse/zip_in.h"
#include "parse/zipindex.h"

#define IN_CHUNK	(256 * 1024)
#define OUT_CHUNK	(128 * 1024)
#define REPORT_EVERY	(4 << 20)	/* bytes between two calls of progress */

struct run {
	struct zipdir	*z;
	z_stream	 zs;
	unsigned char	*in, *out;
	void		(*progress)(void *, uint64_t, uint64_t);
	void		*arg;
	uint64_t	 done, told;
	struct zip_problem *p;
};

static int
by_header(const void *a, const void *b)
{
	const struct zip_entry *x = *(struct zip_entry *const *)a;
	const struct zip_entry *y = *(struct zip_entry *const *)b;

	return (x->header < y->header ? -1 : x->header > y->header);
}

/*
 * Sizes of a local header, from its zip64 field (4.5.3) where they are all
 * ones; there the unpacked size comes first.
 */
static void
local_sizes(const unsigned char *h, const unsigned char *x, size_t n,
    uint64_t *csize, uint64_t *usize)
{
	*csize = zip_u32(h + 18);
	*usize = zip_u32(h + 22);
	while (n >= 4) {
		size_t k = zip_u16(x + 2), i = 4;

		if (k > n - 4)
			return;
		if (zip_u16(x) == 0x0001) {
			if (*usize == UINT32_MAX && i + 8 <= k + 4) {
				*usize = zip_u64(x + i);
				i += 8;
			}
			if (*csize == UINT32_MAX && i + 8 <= k + 4)
				*csize = zip_u64(x + i);
			return;
		}
		x += 4 + k;
		n -= 4 + k;
	}
}

/*
 * The local header (4.3.7) must say the same as the directory, because other
 * readers of the zip may believe the one or the other.  Sets where the entry's
 * data begins.
 */
static int
check_local(struct run *r, struct zip_entry *e)
{
	unsigned char h[ZIP_LOCAL_LEN], *rest = r->in;
	size_t nlen, xlen;
	uint64_t csize, usize;

	if (zip_read(r->z->fd, h, sizeof(h), e->header) != 0 ||
	    zip_u32(h) != ZIP_SIG_LOCAL)
		return (zip_fail(r->p, "zip-damaged", e->name, "local header"));
	nlen = zip_u16(h + 26);
	xlen = zip_u16(h + 28);
	if (nlen + xlen > 0 &&
	    zip_read(r->z->fd, rest, nlen + xlen, e->header + sizeof(h)) != 0)
		return (zip_fail(r->p, "zip-damaged", e->name, "local header"));
	if (nlen != e->raw_len || memcmp(rest, e->raw, nlen) != 0)
		return (zip_fail(r->p, "zip-differs", e->name, "name"));
	if ((zip_u16(h + 6) & (ZIP_FLAG_CRYPT | ZIP_FLAG_STRONG)) != 0)
		return (zip_fail(r->p, "zip-encrypted", e->name, "encrypted"));
	if (zip_u16(h + 8) != e->method && (e->csize != 0 || e->usize != 0))
		return (zip_fail(r->p, "zip-differs", e->name, "method"));
	local_sizes(h, rest + nlen, xlen, &csize, &usize);
	/*
	 * With a data descriptor the header may keep numbers at zero; the
	 * archiver of macOS keeps only one of them there.
	 */
	if ((zip_u16(h + 6) & ZIP_FLAG_DATA) != 0) {
		csize = csize == 0 ? e->csize : csize;
		usize = usize == 0 ? e->usize : usize;
	}
	if (csize != e->csize || usize != e->usize)
		return (zip_fail(r->p, "zip-differs", e->name, "sizes"));
	if ((zip_u16(h + 6) & ZIP_FLAG_DATA) == 0 &&
	    zip_u32(h + 14) != e->crc32)
		return (zip_fail(r->p, "zip-differs", e->name, "crc"));
	e->offset = e->header + sizeof(h) + nlen + xlen;
	return (0);
}

/*
 * No two entries may share bytes, nor reach into the directory: ${next} is
 * where the next local header (or the directory) begins.  With flag bit 3 a
 * data descriptor (4.3.9) may follow the data; it must say the same, too.
 */
static int
check_room(struct run *r, struct zip_entry *e, uint64_t next)
{
	unsigned char d[24];
	uint64_t end = e->offset + e->csize;
	size_t s, n;

	if (e->offset > next || e->csize > next - e->offset)
		return (zip_fail(r->p, "zip-overlap", e->name, "overlap"));
	if ((e->flags & ZIP_FLAG_DATA) == 0 || next - end < 12)
		return (0);
	n = next - end < sizeof(d) ? (size_t)(next - end) : sizeof(d);
	memset(d, 0, sizeof(d));
	if (zip_read(r->z->fd, d, n, end) != 0)
		return (zip_fail(r->p, "zip-damaged", e->name, "descriptor"));
	/* With and without signature, 4- and 8-byte sizes are all in use. */
	s = zip_u32(d) == ZIP_SIG_DATA ? 4 : 0;
	if (zip_u32(d + s) != e->crc32 ||
	    !((zip_u32(d + s + 4) == (uint32_t)e->csize &&
	    zip_u32(d + s + 8) == (uint32_t)e->usize) ||
	    (zip_u64(d + s + 4) == e->csize &&
	    zip_u64(d + s + 12) == e->usize)))
		return (zip_fail(r->p, "zip-differs", e->name, "descriptor"));
	return (0);
}

/* Progress in packed bytes, at most every REPORT_EVERY. */
static void
advance(struct run *r, uint64_t n)
{
	r->done += n;
	if (r->progress != NULL && r->done - r->told >= REPORT_EVERY) {
		r->told = r->done;
		r->progress(r->arg, r->done, r->z->csum);
	}
}

/* A stored entry: only the CRC to compare. */
static int
check_stored(struct run *r, const struct zip_entry *e)
{
	uint64_t left = e->csize, at = e->offset;
	uLong crc = crc32(0, NULL, 0);

	while (left > 0) {
		size_t k = left < IN_CHUNK ? (size_t)left : IN_CHUNK;

		if (zip_read(r->z->fd, r->in, k, at) != 0)
			return (zip_fail(r->p, "zip-damaged", e->name, "read"));
		crc = crc32(crc, r->in, (uInt)k);
		at += k;
		left -= k;
		advance(r, k);
	}
	if ((uint32_t)crc != e->crc32)
		return (zip_fail(r->p, "zip-damaged", e->name, "crc"));
	return (0);
}

/* Such entries get places to begin from (zippoint.h). */
static int
is_long(const struct zip_entry *e)
{
	return (e->method == 8 && e->usize >= ZIPPOINT_FROM);
}

/*
 * Unpack what is in the input buffer; never more than the promised size.
 * ${at} bytes of the entry lie before that buffer's end.
 */
static int
inflate_some(struct run *r, const struct zip_entry *e, uint64_t at,
    uint64_t *made, uLong *crc)
{
	int stop = is_long(e) ? Z_BLOCK : Z_NO_FLUSH, rc;

	do {
		r->zs.next_out = r->out;
		r->zs.avail_out = OUT_CHUNK;
		rc = inflate(&r->zs, stop);
		if (rc != Z_OK && rc != Z_STREAM_END && rc != Z_BUF_ERROR)
			return (-1);
		*made += OUT_CHUNK - r->zs.avail_out;
		if (*made > e->usize)
			return (-1);
		*crc = crc32(*crc, r->out, OUT_CHUNK - r->zs.avail_out);
		if (stop == Z_BLOCK && rc == Z_OK)
			zippoint_here(&r->z->points, e->offset, &r->zs,
			    at - r->zs.avail_in, *made);
		/* 192: behind the last block; the next call says so. */
	} while (rc == Z_OK && (r->zs.avail_in > 0 || r->zs.avail_out == 0 ||
	    (r->zs.data_type & 192) == 192));
	return (rc == Z_STREAM_END);
}

/*
 * The stream must end with the entry's last byte: bytes behind its end could
 * hide data from one of two readers.
 */
static int
check_deflated(struct run *r, const struct zip_entry *e)
{
	uint64_t left = e->csize, at = e->offset, made = 0;
	uLong crc = crc32(0, NULL, 0);
	int end = 0;

	inflateReset(&r->zs);
	zippoint_begin(&r->z->points);
	while (left > 0 && !end) {
		size_t k = left < IN_CHUNK ? (size_t)left : IN_CHUNK;

		if (zip_read(r->z->fd, r->in, k, at) != 0)
			return (zip_fail(r->p, "zip-damaged", e->name, "read"));
		r->zs.next_in = r->in;
		r->zs.avail_in = (uInt)k;
		if ((end = inflate_some(r, e, at - e->offset + k, &made,
		    &crc)) < 0)
			return (zip_fail(r->p, "zip-damaged", e->name,
			    "deflate data or size"));
		at += k;
		left -= k;
		advance(r, k);
	}
	if (!end || left != 0 || r->zs.avail_in != 0 || made != e->usize)
		return (zip_fail(r->p, "zip-damaged", e->name, "size"));
	if ((uint32_t)crc != e->crc32)
		return (zip_fail(r->p, "zip-damaged", e->name, "crc"));
	return (0);
}

/*
 * In the order of local headers.  All headers are compared first, which is
 * cheap: a contradiction is found before anything is unpacked.
 */
static int
verify_all(struct run *r, struct zip_entry **order)
{
	struct zipdir *z = r->z;
	uint64_t bytes = 0;
	size_t i;

	for (i = 0; i < z->n; i++)
		if (is_long(order[i]))
			bytes += order[i]->usize > order[i]->csize ?
			    order[i]->usize : order[i]->csize;
	zippoint_free(&z->points);
	zippoint_plan(&z->points, bytes);
	for (i = 0; i < z->n; i++) {
		struct zip_entry *e = order[i];
		uint64_t next = i + 1 < z->n ? order[i + 1]->header : z->dir_at;

		if (check_local(r, e) != 0 || check_room(r, e, next) != 0)
			return (-1);
	}
	for (i = 0; i < z->n; i++) {
		struct zip_entry *e = order[i];

		if ((e->method == 0 ? check_stored(r, e) :
		    check_deflated(r, e)) != 0)
			return (-1);
	}
	return (0);
}

/*
 * Headers of all entries first, then all data in the order of the file: a disk
 * reads it in one go. Each byte is unpacked once, and only its length and CRC
 * are kept.
 */
int
zipdir_verify(struct zipdir *z, void (*progress)(void *, uint64_t, uint64_t),
    void *arg, struct zip_problem *p)
{
	struct run r = { .z = z, .progress = progress, .arg = arg, .p = p };
	struct zip_entry **order;
	size_t i;
	int rc;

	memset(p, 0, sizeof(*p));
	order = malloc((z->n + 1) * sizeof(*order));
	r.in = malloc(IN_CHUNK);
	r.out = malloc(OUT_CHUNK);
	if (order == NULL || r.in == NULL || r.out == NULL ||
	    inflateInit2(&r.zs, -MAX_WBITS) != Z_OK)
		abort();
	for (i = 0; i < z->n; i++)
		order[i] = &z->e[i];
	qsort(order, z->n, sizeof(*order), by_header);
	rc = verify_all(&r, order);
	if (rc == 0 && progress != NULL)
		progress(arg, z->csum, z->csum);
	inflateEnd(&r.zs);
	free(r.in);
	free(r.out);
	free(order);
	return (rc);
}

/*
 * For small files (manifest, page): called for verified entries only, stops at
 * ${max} bytes.
 */
int
zipdir_extract(const struct zipdir *z, const struct zip_entry *e, size_t max,
    struct buf *out)
{
	unsigned char in[16384], tmp[16384];
	uint64_t left = e->csize, at = e->offset;
	size_t start = out->len, k;
	z_stream zs = { 0 };
	int rc = Z_OK;

	if (e->method == 8 && inflateInit2(&zs, -MAX_WBITS) != Z_OK)
		abort();
	while (left > 0 && rc == Z_OK && out->len - start < max) {
		k = left < sizeof(in) ? (size_t)left : sizeof(in);
		if (zip_read(z->fd, in, k, at) != 0) {
			rc = Z_ERRNO;
			break;
		}
		at += k;
		left -= k;
		if (e->method == 0) {
			buf_put(out, in, k);
			continue;
		}
		zs.next_in = in;
		zs.avail_in = (uInt)k;
		do {
			zs.next_out = tmp;
			zs.avail_out = sizeof(tmp);
			rc = inflate(&zs, Z_NO_FLUSH);
			buf_put(out, tmp, sizeof(tmp) - zs.avail_out);
		} while (rc == Z_OK && zs.avail_out == 0 &&
		    out->len - start < max);
		if (rc == Z_BUF_ERROR)
			rc = Z_OK;
	}
	if (e->method == 8)
		inflateEnd(&zs);
	if (out->len - start > max) {
		out->len = start + max;
		out->p[out->len] = '\0';
	}
	return (rc == Z_OK || rc == Z_STREAM_END ? 0 : -1);
}

/*
 * The layout stands in zipindex.h.  Entries are sorted by name already, folders
 * are left out.
 */
void
zipdir_index(const struct zipdir *z, struct buf *out)
{
	struct zipindex_entry rec;
	struct buf names = { 0 }, recs = { 0 };
	uint32_t head[8] = { 0 };
	uLong crc;
	size_t i;

	for (i = 0; i < z->n; i++) {
		const struct zip_entry *e = &z->e[i];

		if (e->is_dir)
			continue;
		memset(&rec, 0, sizeof(rec));
		rec.name = (uint32_t)names.len;
		rec.name_len = (uint16_t)strlen(e->name);
		rec.method = e->method;
		rec.crc32 = e->crc32;
		rec.csize = e->csize;
		rec.usize = e->usize;
		rec.offset = e->offset;
		buf_put(&recs, &rec, sizeof(rec));
		buf_put(&names, e->name, rec.name_len);
	}
	memcpy(head, "HLZIDX\r\n", 8);
	head[2] = z->points.n > 0 ? 2 : 1;
	head[3] = (uint32_t)z->files;
	memcpy(&head[4], &z->size, 8);
	head[6] = (uint32_t)names.len;
	crc = crc32(0, NULL, 0);
	if (recs.len > 0)
		crc = crc32(crc, (const Bytef *)recs.p, (uInt)recs.len);
	if (names.len > 0)
		crc = crc32(crc, (const Bytef *)names.p, (uInt)names.len);
	head[7] = (uint32_t)crc;
	buf_put(out, head, sizeof(head));
	if (recs.len > 0)
		buf_put(out, recs.p, recs.len);
	if (names.len > 0)
		buf_put(out, names.p, names.len);
	zippoint_write(&z->points, out);
	buf_free(&recs);
	buf_free(&names);
}
