/* The lying zip writer. */
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <zlib.h>

#include "tests/lib/ziptest.h"

/* Zip's numbers are little-endian. */
static void
u16(struct buf *b, uint32_t v)
{
	unsigned char c[2] = { v & 255, v >> 8 & 255 };

	buf_put(b, c, 2);
}

static void
u32(struct buf *b, uint32_t v)
{
	u16(b, v & 0xffff);
	u16(b, v >> 16);
}

static void
u64(struct buf *b, uint64_t v)
{
	u32(b, (uint32_t)v);
	u32(b, (uint32_t)(v >> 32));
}

/* Raw deflate data, as zip entries hold it, without zlib's frame. */
static void
deflated(const void *p, size_t n, struct buf *out)
{
	size_t cap = compressBound((uLong)n) + 64;
	unsigned char *tmp = malloc(cap);
	z_stream zs = { 0 };

	if (tmp == NULL ||
	    deflateInit2(&zs, 6, Z_DEFLATED, -MAX_WBITS, 8, 0) != Z_OK)
		abort();
	zs.next_in = (Bytef *)(uintptr_t)p;
	zs.avail_in = (uInt)n;
	zs.next_out = tmp;
	zs.avail_out = (uInt)cap;
	if (deflate(&zs, Z_FINISH) != Z_STREAM_END)
		abort();
	buf_put(out, tmp, zs.total_out);
	deflateEnd(&zs);
	free(tmp);
}

/* Version needed up to the sizes: the part both headers share. */
static void
shared(struct buf *b, const struct ziptest_entry *e, uint32_t crc,
    uint64_t csize, uint64_t usize)
{
	u16(b, e->zip64 ? 45 : 20);
	u16(b, e->flags | (e->descriptor ? 8u : 0) | (e->utf8 ? 0x800u : 0));
	u16(b, e->method != 0 ? e->method : e->deflate ? 8 : 0);
	u32(b, 0x58210000);
	u32(b, crc);
	u32(b, e->zip64 ? UINT32_MAX : (uint32_t)csize);
	u32(b, e->zip64 ? UINT32_MAX : (uint32_t)usize);
}

/*
 * One header of the central directory; it may lie about everything that ${e}
 * names.
 */
static void
central(struct ziptest *z, const struct ziptest_entry *e, size_t at,
    uint32_t crc, uint64_t csize, uint64_t usize)
{
	size_t nlen = e->name_len != 0 ? e->name_len : strlen(e->name);
	struct buf *d = &z->dir;

	u32(d, 0x02014b50);
	u16(d, e->mode != 0 ? 0x0314 : 0x0014);
	shared(d, e, crc ^ e->crc_xor, csize + (uint64_t)(int64_t)e->csize_add,
	    usize + (uint64_t)(int64_t)e->usize_add);
	u16(d, (uint32_t)nlen);
	u16(d, (uint32_t)(e->extra_len + (e->zip64 ? 28 : 0)));
	u16(d, 0);
	u16(d, e->disk);
	u16(d, 0);
	u32(d, e->mode << 16);
	u32(d, e->zip64 ? UINT32_MAX : (uint32_t)at + (uint32_t)e->header_add);
	buf_put(d, e->name, nlen);
	if (e->zip64) {
		u16(d, 1);
		u16(d, 24);
		u64(d, usize + (uint64_t)(int64_t)e->usize_add);
		u64(d, csize + (uint64_t)(int64_t)e->csize_add);
		u64(d, at + (uint64_t)(int64_t)e->header_add);
	}
	if (e->extra_len > 0)
		buf_put(d, e->extra, e->extra_len);
}

/* Local header and data now; the central header is kept for ziptest_end. */
void
ziptest_add(struct ziptest *z, const struct ziptest_entry *e)
{
	size_t nlen = e->name_len != 0 ? e->name_len : strlen(e->name);
	const char *local = e->local_name != NULL ? e->local_name : e->name;
	size_t llen = e->local_name != NULL ? strlen(local) : nlen;
	struct buf *o = &z->out, body = { 0 };
	size_t at = o->len;
	uint32_t crc = (uint32_t)crc32(0, e->data != NULL ? e->data : (const void *)"",
	    (uInt)e->len);

	if (e->deflate)
		deflated(e->data != NULL ? e->data : "", e->len, &body);
	else if (e->len > 0)
		buf_put(&body, e->data, e->len);
	u32(o, 0x04034b50);
	shared(o, e, e->descriptor ? 0 : crc ^ e->crc_xor ^ e->local_crc_xor,
	    e->descriptor ? 0 : body.len + (uint64_t)(int64_t)e->csize_add,
	    e->descriptor ? 0 : e->len + (uint64_t)(int64_t)e->usize_add +
	    (uint64_t)(int64_t)e->local_usize_add);
	u16(o, (uint32_t)llen);
	u16(o, e->zip64 ? 20 : 0);
	buf_put(o, local, llen);
	if (e->zip64) {
		u16(o, 1);
		u16(o, 16);
		u64(o, e->descriptor ? 0 : e->len + (uint64_t)(int64_t)e->usize_add);
		u64(o, e->descriptor ? 0 : body.len);
	}
	if (body.len > 0)
		buf_put(o, body.p, body.len);
	if (e->descriptor) {
		u32(o, 0x08074b50);
		u32(o, crc);
		if (e->zip64) {
			u64(o, body.len);
			u64(o, e->len);
		} else {
			u32(o, (uint32_t)body.len);
			u32(o, (uint32_t)e->len);
		}
	}
	central(z, e, at, crc, body.len, e->len);
	z->count++;
	buf_free(&body);
}

void
ziptest_text(struct ziptest *z, const char *name, const char *text)
{
	ziptest_add(z, &(struct ziptest_entry){ .name = name, .data = text,
	    .len = strlen(text), .deflate = 1, .utf8 = 1 });
}

/*
 * The central directory and its end record, which may lie about their numbers
 * and places.
 */
void
ziptest_end(struct ziptest *z, const struct ziptest_end *end)
{
	static const struct ziptest_end honest;
	struct buf *o = &z->out;
	size_t at = o->len, size = z->dir.len, end64;

	if (end == NULL)
		end = &honest;
	if (size > 0)
		buf_put(o, z->dir.p, size);
	if (end->zip64) {
		end64 = o->len;
		u32(o, 0x06064b50);
		u64(o, 44);
		u16(o, 45);
		u16(o, 45);
		u32(o, 0);
		u32(o, 0);
		u64(o, z->count + (uint64_t)(int64_t)end->count64_add);
		u64(o, z->count + (uint64_t)(int64_t)end->count64_add);
		u64(o, size);
		u64(o, at);
		u32(o, 0x07064b50);
		u32(o, 0);
		u64(o, end64);
		u32(o, 1);
	}
	u32(o, 0x06054b50);
	u16(o, end->disk);
	u16(o, end->disk);
	u16(o, end->zip64 ? 0xffff : z->count + (uint32_t)end->count_add);
	u16(o, end->zip64 ? 0xffff : z->count + (uint32_t)end->count_add);
	u32(o, end->zip64 ? UINT32_MAX : (uint32_t)size + (uint32_t)end->dir_size_add);
	u32(o, end->zip64 ? UINT32_MAX : (uint32_t)at + (uint32_t)end->dir_at_add);
	u16(o, end->comment != NULL ? (uint32_t)strlen(end->comment) : 0);
	if (end->comment != NULL)
		buf_puts(o, end->comment);
	if (end->junk != NULL)
		buf_puts(o, end->junk);
	buf_free(&z->dir);
	z->count = UINT32_MAX;		/* ended */
}

/* A memfd, so that no file is left behind. */
int
ziptest_bytes_fd(const void *p, size_t n)
{
	int fd = memfd_create("ziptest", MFD_CLOEXEC);

	if (fd < 0 || (n > 0 && write(fd, p, n) != (ssize_t)n))
		abort();
	return (fd);
}

int
ziptest_fd(struct ziptest *z)
{
	int fd;

	if (z->count != UINT32_MAX)
		ziptest_end(z, NULL);
	fd = ziptest_bytes_fd(z->out.p, z->out.len);
	buf_free(&z->out);
	z->count = 0;
	return (fd);
}

/* What every SCORM manifest has around ${body}. */
void
ziptest_manifest(struct buf *b, const char *version, const char *body)
{
	buf_puts(b, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	    "<manifest identifier=\"M\" "
	    "xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\" "
	    "xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_v1p3\" "
	    "xmlns:imsss=\"http://www.imsglobal.org/xsd/imsss\">"
	    "<metadata><schema>ADL SCORM</schema><schemaversion>");
	buf_puts(b, version);
	buf_puts(b, "</schemaversion></metadata>");
	buf_puts(b, body);
	buf_puts(b, "</manifest>");
}
