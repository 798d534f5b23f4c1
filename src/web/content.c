/*
 * Delivery of package files without unpacking: which file, in which form (gzip,
 * plain), which range of it.  Content-Encoding and ranges follow RFC 9110.
 */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"

#include "parse/zipfold.h"
#include "parse/zipindex.h"
#include "web/answer.h"
#include "web/app.h"
#include "web/content.h"
#include "web/form.h"
#include "web/object_cache.h"
#include "web/inflate.h"
#include "web/media.h"
#include "web/range.h"

#define PLAIN_MAX	(64u << 20)	/* bytes inflated whole for a client that takes no gzip */
#define PART_MAX	(4u << 20)	/* bytes of a deflated entry in one answer 206 */
#define PATIENCE_MS	120000	/* a jump that is unpacked in steps may take so long */

/* What is sent: a run of the object's bytes, or one of an inflated entry. */
struct file {
	struct cached_object			*h;
	const struct zipindex_entry	*deflated;	/* NULL: as it stands */
	uint64_t			 offset, size;	/* size: unpacked */
	uint32_t			 crc;
	const char			*media;
};

/*
 * Accept-Encoding (RFC 9110, 12.5.3): "gzip" in the list, and not with ";q=0".
 */
static int
content_takes_gzip(const struct exchange *ex)
{
	const char *p = exchange_header(ex, "accept-encoding"), *q;
	size_t n;

	for (; p != NULL && *p != '\0'; p += n) {
		p += strspn(p, " \t,");
		n = strcspn(p, ",");
		if (strncasecmp(p, "gzip", 4) == 0 &&
		    (n == 4 || strchr(" \t;", p[4]) != NULL)) {
			q = memchr(p, '=', n);
			return (q == NULL || strtod(q + 1, NULL) > 0);
		}
	}
	return (0);
}

/*
 * If-None-Match (RFC 9110, 13.1.2) is a list of tags or "*".  Both of our tags
 * of a file fit: the client may hold either form.
 */
static int
has_tag(const char *list, const char *plain, const char *packed)
{
	return (list != NULL && (strcmp(list, "*") == 0 ||
	    strstr(list, plain) != NULL || strstr(list, packed) != NULL));
}

/* gzip's trailer is little-endian (RFC 1952). */
static void
le32(uint8_t *p, uint32_t v)
{
	p[0] = (uint8_t)v;
	p[1] = (uint8_t)(v >> 8);
	p[2] = (uint8_t)(v >> 16);
	p[3] = (uint8_t)(v >> 24);
}

/*
 * Bytes of the object as they are.  The delivery takes over ${h} and gives it
 * back when all is sent; an empty file has nothing to send.
 */
static void
deliver(struct exchange *ex, struct cached_object *h, uint64_t off, uint64_t len)
{
	struct delivery *d = &ex->delivery;

	if (len == 0) {
		object_cache_put(h);
		buf_clear(&ex->out);
		return;
	}
	d->map = h->map;
	d->fd = h->fd;
	d->off = (size_t)off;
	d->len = (size_t)len;
	d->release = object_cache_put;
	d->arg = h;
}

/*
 * A gzip file (RFC 1952) is a header, raw deflate data, CRC and size; the data
 * is in the zip already.  Header: no name, no time, unknown system (255).
 */
static void
send_gzip(struct exchange *ex, struct file *f)
{
	static const uint8_t head[10] = { 0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255 };

	exchange_set(ex, "content-encoding", "gzip");
	ex->status = 200;
	deliver(ex, f->h, f->offset, f->deflated->csize);
	if (ex->delivery.map == NULL)
		return;
	memcpy(ex->delivery.head, head, sizeof(head));
	ex->delivery.head_len = sizeof(head);
	le32(ex->delivery.tail, f->crc);
	le32(ex->delivery.tail + 4, (uint32_t)f->size);
	ex->delivery.tail_len = 8;
}

/*
 * ${from} and ${len} count unpacked bytes.  A HEAD of a long part inflates
 * nothing.  A part that takes several steps is asked for again by the
 * dispatcher: the route's "prepare" answers (route.h).
 */
static int
send_plain(struct exchange *ex, struct file *f, uint64_t from, uint64_t len,
    struct err *e)
{
	int rc = 0;

	if (f->deflated == NULL) {
		deliver(ex, f->h, f->offset + from, len);
		return (0);
	}
	buf_clear(&ex->out);
	if (ex->method != M_HEAD || len <= PART_MAX)
		rc = inflate_part(f->h, f->deflated, from, len, &ex->out, e);
	object_cache_put(f->h);
	if (rc != 1)
		return (rc);
	if (clock_ms() - ex->started_ms > PATIENCE_MS)
		return (err_set(e, ERR_BUSY, "SERVER-BUSY", "far jump"));
	ex->waiting = 1;
	return (0);
}

/*
 * A long range of a deflated entry is answered by its first PART_MAX bytes,
 * which RFC 9110, 15.3.7 allows: inflating more would hold up the worker.
 */
static int
send_range(struct exchange *ex, struct file *f, uint64_t from, uint64_t len,
    struct err *e)
{
	if (f->deflated != NULL && len > PART_MAX)
		len = PART_MAX;
	exchange_set(ex, "content-range", arena_printf(ex->arena,
	    "bytes %llu-%llu/%llu", (unsigned long long)from,
	    (unsigned long long)(from + len - 1), (unsigned long long)f->size));
	ex->status = 206;
	return (send_plain(ex, f, from, len, e));
}

/*
 * The entry's tag: of object and place, ${end} behind it.  Every answer has two,
 * and printf would be a twentieth of a small one's cost.
 */
static const char *
tag_of(struct exchange *ex, const struct file *f, const char *end)
{
	static const char digits[] = "0123456789abcdef";
	char *tag = arena_bytes(ex->arena, 1 + 16 + 1 + 16 + 4), *p = tag;
	int shift = 60;

	*p++ = '"';
	memcpy(p, f->h->hash, 16);
	p += 16;
	*p++ = '-';
	while (shift > 0 && f->offset >> shift == 0)
		shift -= 4;
	for (; shift >= 0; shift -= 4)
		*p++ = digits[f->offset >> shift & 15];
	memcpy(p, end, strlen(end) + 1);
	return (tag);
}

/*
 * If-None-Match is judged before If-Range (RFC 9110, 13.2.2).  Takes over f->h.
 * The tag names the object and the offset in it, so it changes whenever the
 * bytes do; the gzip form has a tag of its own.
 */
static int
content_send_file(struct exchange *ex, struct file *f, struct err *e)
{
	const char *tag = tag_of(ex, f, "\"");
	const char *packed = tag_of(ex, f, "-g\"");
	const char *range = exchange_header(ex, "range");
	const char *if_range = exchange_header(ex, "if-range");
	int gzip = f->deflated != NULL && range == NULL &&
	    content_takes_gzip(ex);
	uint64_t from = 0, len = 0;
	int part;

	exchange_set(ex, "content-type", f->media);
	if (media_inert(f->media))
		exchange_set(ex, "content-disposition", "attachment");
	if (f->deflated != NULL)
		exchange_set(ex, "vary", "accept-encoding");
	exchange_set(ex, "accept-ranges", "bytes");
	exchange_set(ex, "etag", gzip ? packed : tag);
	if (has_tag(exchange_header(ex, "if-none-match"), tag, packed)) {
		object_cache_put(f->h);
		return (answer_empty(ex, 304));
	}
	if (gzip) {
		send_gzip(ex, f);
		return (0);
	}
	if (if_range != NULL && strcmp(if_range, tag) != 0)
		range = NULL;
	part = range_read(range, f->size, &from, &len);
	if (part < 0) {
		object_cache_put(f->h);
		exchange_set(ex, "content-range", arena_printf(ex->arena,
		    "bytes */%llu", (unsigned long long)f->size));
		return (answer_empty(ex, 416));
	}
	if (part > 0)
		return (send_range(ex, f, from, len, e));
	if (f->deflated != NULL && f->size > PLAIN_MAX) {
		object_cache_put(f->h);
		return (err_set(e, ERR_REJECT, "CONTENT-GZIP", "%llu bytes",
		    (unsigned long long)f->size));
	}
	ex->status = 200;
	return (send_plain(ex, f, 0, f->size, e));
}

/*
 * The only entry whose name differs from ${key} in case alone: lessons are made
 * on Windows, where that finds it.  NULL when there is none or more than one.
 */
static const struct zipindex_entry *
content_any_case(struct exchange *ex, struct cached_object *h, const char *key)
{
	const struct zipindex_entry *en;
	uint32_t i = 0;

	if (h->fold == NULL) {
		if ((h->fold = zipfold_new(zipindex_count(h->index))) == NULL)
			return (NULL);
		for (; (en = zipindex_at(h->index, i)) != NULL; i++)
			zipfold_add(h->fold, zipfold_hash(ex->arena,
			    zipindex_name(h->index, en), en->name_len), i);
		zipfold_done(h->fold);
	}
	return (zipfold_find(h->fold, zipfold_hash(ex->arena, key,
	    strlen(key)), &i) == ZIPFOLD_ONE ? zipindex_at(h->index, i) : NULL);
}

/*
 * The entry of that name: names in the index are NFC, and a folder means its
 * index.html.
 */
static const struct zipindex_entry *
content_look_up(struct exchange *ex, struct cached_object *h, const char *name)
{
	const struct zipindex_entry *en;
	char *key = text_nfc(ex->arena, name);
	size_t n;

	if (key == NULL)
		return (NULL);
	n = strlen(key);
	if (n == 0 || key[n - 1] == '/')
		key = arena_printf(ex->arena, "%sindex.html", key);
	en = zipindex_find(h->index, key, strlen(key));
	return (en != NULL ? en : content_any_case(ex, h, key));
}

/*
 * ${media} NULL takes the type from the name. A name that the index does not
 * have is NOT-FOUND; nothing is looked up on the disk.
 */
int
content_send(struct exchange *ex, const char *hash, int indexed,
    const char *name, const char *media, struct err *e)
{
	const struct zipindex_entry *en = NULL;
	struct file f = { 0 };

	if ((f.h = object_cache_get(ex->app->data, hash, indexed, e)) == NULL)
		return (-1);
	if (indexed && (en = content_look_up(ex, f.h, name)) == NULL) {
		object_cache_put(f.h);
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "in package: %s",
		    name));
	}
	f.media = media != NULL ? media : media_of(*name == '\0' ||
	    name[strlen(name) - 1] == '/' ? "index.html" : name);
	f.size = f.h->len;
	if (en != NULL) {
		f.offset = en->offset;
		f.size = en->usize;
		f.crc = en->crc32;
		f.deflated = en->method == 8 && en->usize > 0 ? en : NULL;
	}
	return (content_send_file(ex, &f, e));
}

/*
 * The label of the host decides the package, the path decides the file; nothing
 * of the path is a file name on the disk.
 */
int
content_file(struct exchange *ex, struct err *e)
{
	const char *worker = exchange_header(ex, "service-worker");
	struct cached_attempt l;
	char *name;

	if (attempt_cache_open(ex, &l, e) != 0)
		return (-1);
	/*
	 * A service worker of a lesson would answer later visits on this host
	 * name instead of us: its script is never served.
	 */
	if (worker != NULL)
		return (err_set(e, ERR_REJECT, "CONTENT-WORKER", "%s",
		    ex->path));
	name = url_decode(ex->arena, ex->args[0], strlen(ex->args[0]), 0);
	if (name == NULL || !text_utf8(name, strlen(name)))
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "name"));
	return (content_send(ex, l.hash, l.indexed, name, l.indexed ? NULL :
	    l.media, e));
}
