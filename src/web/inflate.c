/*
 * Cursors into deflated entries: the states of zlib at the places where the
 * last readers stopped, so that the next range goes on from there.  A jump in a
 * package without places, or in one whose places are far apart, is unpacked in
 * steps: between two of them the worker serves others.
 */
#include <string.h>
#include <unistd.h>
#include <zlib.h>

#include "util/clock.h"

#include "parse/zipindex.h"
#include "parse/zippoint.h"
#include "web/object_cache.h"
#include "web/inflate.h"

#define CURSORS	32	/* per process; each holds some 45 KiB */
#define STEP	(8u << 20)	/* bytes eaten or made on the way in one turn, by all */
#define TURN_MS	40	/* a step takes some 20 ms of it */
#define HELD_MS	2000	/* a cursor on its way is not taken by another */
#define GIVE	65536	/* packed bytes in one call of zlib */
#define HUNGRY	(64u << 20)	/* packed bytes eaten for one answer: no honest file */

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
	int64_t		 held;		/* clock_ms of its last step, 0: not on its way */
};

static struct cursor	 cursors[CURSORS];
static uint64_t		 turn;
static int64_t		 began;		/* of this turn's budget, clock_ms */
static uint64_t		 spent;		/* of STEP */

/* The place is then free; a cursor that is not live has nothing to end. */
static void
inflate_end(struct cursor *c)
{
	if (c->live)
		inflateEnd(&c->z);
	memset(c, 0, sizeof(*c));
}

void
inflate_forget(void)
{
	int i;

	for (i = 0; i < CURSORS; i++)
		inflate_end(&cursors[i]);
	began = 0;
}

/* The cursor of this entry that is nearest at or before ${from}, or NULL. */
static struct cursor *
inflate_nearest(const struct cached_object *h, const struct zipindex_entry *en,
    uint64_t from)
{
	struct cursor *c, *best = NULL;

	for (c = cursors; c < cursors + CURSORS; c++)
		if (c->live && c->offset == en->offset && c->out <= from &&
		    strcmp(c->hash, h->hash) == 0 &&
		    (best == NULL || c->out > best->out))
			best = c;
	return (best);
}

/*
 * The place of the cursor that was unused for longest.  One on its way is left
 * alone, or two seekers could throw each other back for ever; NULL when all are.
 */
static struct cursor *
inflate_room(void)
{
	struct cursor *c, *old = NULL;
	int64_t now = clock_ms();

	for (c = cursors; c < cursors + CURSORS; c++)
		if ((c->held == 0 || now - c->held > HELD_MS) &&
		    (old == NULL || c->used < old->used))
			old = c;
	if (old != NULL)
		inflate_end(old);
	return (old);
}

/*
 * A new cursor at ${pt}, or at the entry's beginning when that is NULL.  NULL
 * when no place is free, or when the index is damaged there.
 */
static struct cursor *
inflate_open(const struct cached_object *h, const struct zipindex_entry *en,
    const struct zippoint *pt)
{
	struct cursor *c = inflate_room();

	if (c == NULL || (pt != NULL ? zippoint_start(h->index, h->fd, pt,
	    &c->z) : inflateInit2(&c->z, -MAX_WBITS)) != Z_OK)
		return (NULL);
	c->in = pt != NULL ? pt->in : 0;
	c->out = pt != NULL ? pt->out : 0;
	c->live = 1;
	memcpy(c->hash, h->hash, sizeof(c->hash));
	c->offset = en->offset;
	return (c);
}

/*
 * Where to go on from: the reader or the place that is nearer, else the
 * entry's beginning; NULL: no cursor is free.  A damaged place is passed over
 * for the one before, which is slower and gives the same bytes.
 */
static struct cursor *
inflate_find(const struct cached_object *h, const struct zipindex_entry *en,
    uint64_t from)
{
	const struct zippoint *pt = zipindex_point(h->index, en, from);
	struct cursor *c = inflate_nearest(h, en, from), *at = NULL;

	while (pt != NULL && at == NULL && (c == NULL || pt->out > c->out)) {
		at = inflate_open(h, en, pt);
		pt = pt->out == 0 ? NULL :
		    zipindex_point(h->index, en, pt->out - 1);
	}
	if (at == NULL)		/* inflate_room may have ended the one before */
		at = inflate_nearest(h, en, from);
	if (at == NULL)
		at = inflate_open(h, en, NULL);
	if (at != NULL)
		at->used = ++turn;
	return (at);
}

/*
 * Unpack up to ${n} bytes to ${to}; how many, or -1 when the data is damaged,
 * ends too early or cannot be read.  It may be none: a piece of input may make
 * nothing.  Read with pread, not through the map: there a bad sector, or a file
 * that was cut, would be a signal that ends the worker.
 */
static long
inflate_step(struct cursor *c, const struct cached_object *h,
    const struct zipindex_entry *en, uint8_t *to, uint32_t n)
{
	static uint8_t raw[GIVE];
	uint64_t left = en->csize - c->in;
	ssize_t give = pread(h->fd, raw, left > GIVE ? GIVE : (size_t)left,
	    (off_t)(en->offset + c->in));
	int rc;

	if (give < 0)
		return (-1);
	c->z.next_in = raw;
	c->z.avail_in = (uInt)give;
	c->z.next_out = to;
	c->z.avail_out = n;
	rc = inflate(&c->z, Z_NO_FLUSH);
	c->in += (uint64_t)give - c->z.avail_in;
	c->out += n - c->z.avail_out;
	if ((rc != Z_OK && rc != Z_STREAM_END) ||
	    (c->z.avail_out == n && c->z.avail_in == (uInt)give))
		return (-1);
	return ((long)(n - c->z.avail_out));
}

/*
 * This turn's budget, which all requests of the worker share: more seekers so
 * wait longer, and pages do not.
 */
static void
inflate_turn(void)
{
	int64_t now = clock_ms();

	if (now - began >= TURN_MS || now < began) {
		began = now;
		spent = 0;
	}
}

/* Towards ${from}, within the budget: 0 there, 1 not yet, -1 damaged. */
static int
inflate_way(struct cursor *c, const struct cached_object *h,
    const struct zipindex_entry *en, uint64_t from)
{
	uint8_t room[32768];
	uint64_t in, want;
	long n;

	c->held = 0;
	inflate_turn();
	while (c->out < from) {
		if (spent >= STEP) {
			c->held = clock_ms();
			return (1);
		}
		in = c->in;
		want = from - c->out;
		n = inflate_step(c, h, en, room, want < sizeof(room) ?
		    (uint32_t)want : (uint32_t)sizeof(room));
		if (n < 0)
			return (-1);
		spent += c->in - in > (uint64_t)n ? c->in - in : (uint64_t)n;
	}
	return (0);
}

/* The range itself, which the caller has bounded. */
static int
inflate_range(struct cursor *c, const struct cached_object *h,
    const struct zipindex_entry *en, uint64_t to, struct buf *out)
{
	uint64_t in = c->in, want;
	uint8_t room[32768];
	long n;

	while (c->out < to) {
		want = to - c->out;
		n = inflate_step(c, h, en, room, want < sizeof(room) ?
		    (uint32_t)want : (uint32_t)sizeof(room));
		if (n < 0 || c->in - in > HUNGRY)
			return (-1);
		buf_put(out, room, (size_t)n);
	}
	return (0);
}

/* A cursor that met an error is thrown away: its state cannot be used again. */
int
inflate_part(const struct cached_object *h, const struct zipindex_entry *en,
    uint64_t from, uint64_t len, struct buf *out, struct err *e)
{
	struct cursor *c;
	int rc;

	if (len == 0)
		return (0);
	if ((c = inflate_find(h, en, from)) == NULL)
		return (1);
	rc = inflate_way(c, h, en, from);
	if (rc == 0)
		rc = inflate_range(c, h, en, from + len, out);
	if (rc >= 0)
		return (rc);
	inflate_end(c);
	return (err_set(e, ERR_FAIL, "CONTENT-DAMAGED", "%s at %llu", h->hash,
	    (unsigned long long)en->offset));
}
