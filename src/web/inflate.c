/*
 * Cursors into deflated entries: the states of zlib at the places where the
 * last readers stopped, so that the next range goes on from there.
 */
#include <string.h>
#include <unistd.h>
#include <zlib.h>

#include "parse/zipindex.h"
#include "web/object_cache.h"
#include "web/inflate.h"

#define CURSORS	8	/* per process; each holds some 45 KiB */

/*
 * zlib's state in the middle of one entry: ${in} bytes of deflated data are
 * read, ${out} unpacked bytes made.
 */
struct cursor {
	int		 live;
	char		 hash[65];
	uint64_t	 offset;	/* names the entry */
	uint64_t	 in, out;	/* bytes eaten and made */
	z_stream	 z;
	uint64_t	 used;
};

static struct cursor	 cursors[CURSORS];
static uint64_t		 turn;

/* The place is then free; a cursor that is not live has nothing to end. */
static void
inflate_end(struct cursor *c)
{
	if (c->live)
		inflateEnd(&c->z);
	memset(c, 0, sizeof(*c));
}

/*
 * The cursor of this entry that is nearest at or before ${from}; else a new one
 * at the entry's beginning, in place of the one unused for longest.
 */
static struct cursor *
inflate_find(const struct cached_object *h, const struct zipindex_entry *en,
    uint64_t from)
{
	struct cursor *c, *best = NULL, *old = &cursors[0];
	int i;

	for (i = 0; i < CURSORS; i++) {
		c = &cursors[i];
		if (c->used < old->used)
			old = c;
		if (c->live && c->offset == en->offset && c->out <= from &&
		    strcmp(c->hash, h->hash) == 0 &&
		    (best == NULL || c->out > best->out))
			best = c;
	}
	if (best == NULL) {
		best = old;
		inflate_end(best);
		if (inflateInit2(&best->z, -15) != Z_OK)
			return (NULL);
		best->live = 1;
		memcpy(best->hash, h->hash, sizeof(best->hash));
		best->offset = en->offset;
	}
	best->used = ++turn;
	return (best);
}

/*
 * Unpack up to ${n} bytes to ${to}; how many, or -1 when the data is damaged, ends
 * too early or cannot be read. Read with pread, not through the map: there a bad
 * sector, or a file that was cut, would be a signal that ends the worker.
 */
static long
inflate_step(struct cursor *c, const struct cached_object *h,
    const struct zipindex_entry *en, uint8_t *to, uint32_t n)
{
	static uint8_t raw[32768];
	uint64_t left;
	ssize_t got;
	int rc = Z_OK;

	c->z.next_out = to;
	c->z.avail_out = n;
	/* Zlib may take all that it is given before it makes a byte. */
	while (rc == Z_OK && c->z.avail_out == n &&
	    (left = en->csize - c->in) > 0) {
		got = pread(h->fd, raw, left < sizeof(raw) ? (size_t)left :
		    sizeof(raw), (off_t)(en->offset + c->in));
		if (got <= 0)
			return (-1);
		c->z.next_in = raw;
		c->z.avail_in = (uInt)got;
		rc = inflate(&c->z, Z_NO_FLUSH);
		c->in += (uint64_t)got - c->z.avail_in;
	}
	c->out += n - c->z.avail_out;
	if ((rc != Z_OK && rc != Z_STREAM_END) || c->z.avail_out == n)
		return (-1);
	return ((long)(n - c->z.avail_out));
}

/* A cursor that met an error is thrown away: its state cannot be used again. */
int
inflate_part(const struct cached_object *h, const struct zipindex_entry *en,
    uint64_t from, uint64_t len, struct buf *out, struct err *e)
{
	uint8_t room[32768];
	struct cursor *c;
	uint64_t want;
	long n;

	if ((c = inflate_find(h, en, from)) == NULL)
		return (err_set(e, ERR_FAIL, "CONTENT-DAMAGED", "inflateInit"));
	while (c->out < from + len) {
		want = c->out < from ? from - c->out : from + len - c->out;
		if (want > sizeof(room))
			want = sizeof(room);
		n = inflate_step(c, h, en, room, (uint32_t)want);
		if (n <= 0) {
			inflate_end(c);
			return (err_set(e, ERR_FAIL, "CONTENT-DAMAGED",
			    "%s at %llu", h->hash,
			    (unsigned long long)en->offset));
		}
		if (c->out - (uint64_t)n >= from)
			buf_put(out, room, (size_t)n);
	}
	return (0);
}
