/*
 * The index that workers read: checked once when it is opened, then only read.
 * Its bytes come from the sandboxed child, so every offset in it is checked
 * before anything follows it.
 */
#include <endian.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include "util/err.h"
#include "util/files.h"
#include "util/text.h"
#include "parse/zipindex.h"
#include "parse/zipname.h"
#include "parse/zippoint.h"

_Static_assert(__BYTE_ORDER == __LITTLE_ENDIAN, "the index is little-endian");
_Static_assert(sizeof(struct zipindex_entry) == 40, "record of the index");

struct head {
	char		magic[8];
	uint32_t	version, count;
	uint64_t	object;
	uint32_t	names, crc;
};

struct zipindex {
	const struct head		*head;
	const struct zipindex_entry	*e;
	const char			*names;
	const struct zippoint		*points;
	size_t				 n, npoints, nwindows;
	const uint8_t			*windows;	/* NULL: in the file */
	int				 fd;		/* of the windows, -1 */
	uint64_t			 windows_at;
	void				*map;	/* NULL: the caller's memory */
	size_t				 len;
};

/*
 * The places behind the names: ${at} is where the names end.  Their records are
 * covered by a CRC here, each window by its own when it is used: there may be
 * 16 MiB of them, most are never looked at, and ${len} bytes that are in memory
 * may end before them.  ${total} is the whole index.
 */
static int
attach_points(struct zipindex *x, const void *bytes, uint64_t at, size_t len,
    uint64_t total, struct err *e)
{
	const unsigned char *p = bytes;
	const uint32_t *h;
	uint64_t recs;

	at = (at + 7) / 8 * 8;
	if (len < 16 || at > len - 16)
		return (err_set(e, ERR_FAIL, "INDEX-FORM", "no places"));
	h = (const void *)(p + at);
	at += 16;
	recs = (uint64_t)h[0] * sizeof(*x->points);
	if (h[0] > 2 * ZIPPOINT_MAX || recs > len - at || h[3] != 0 ||
	    recs + h[2] != total - at)
		return (err_set(e, ERR_FAIL, "INDEX-FORM", "places"));
	if ((uint32_t)crc32(0, p + at, (uInt)recs) != h[1])
		return (err_set(e, ERR_FAIL, "INDEX-CRC", "places"));
	x->points = (const void *)(p + at);
	x->npoints = h[0];
	x->windows_at = at + recs;
	x->windows = len == total ? p + at + recs : NULL;
	x->nwindows = h[2];
	return (0);
}

/*
 * Point ${x} into the bytes after checking their form and CRC; nothing inside
 * is trusted yet.  Of an index of ${total} bytes the first ${len} are here.
 */
static int
attach(struct zipindex *x, const void *bytes, size_t len, uint64_t total,
    struct err *e)
{
	const struct head *h = bytes;
	const unsigned char *body = (const unsigned char *)bytes + sizeof(*h);
	uint64_t want;

	if (len < sizeof(*h) || total > ZIPINDEX_MAX || (uintptr_t)bytes % 8 != 0 ||
	    memcmp(h->magic, "HLZIDX\r\n", 8) != 0 || h->version < 1 ||
	    h->version > 2)
		return (err_set(e, ERR_FAIL, "INDEX-FORM", "not an index"));
	want = sizeof(*h) + (uint64_t)h->count * sizeof(struct zipindex_entry) +
	    h->names;
	if (want > len || (want != total && h->version == 1))
		return (err_set(e, ERR_FAIL, "INDEX-FORM", "index of %zu bytes",
		    len));
	if ((uint32_t)crc32(0, body, (uInt)(want - sizeof(*h))) != h->crc)
		return (err_set(e, ERR_FAIL, "INDEX-CRC", "index CRC"));
	x->head = h;
	x->n = h->count;
	x->e = (const void *)body;
	x->names = (const char *)body + x->n * sizeof(*x->e);
	return (h->version == 1 ? 0 : attach_points(x, bytes, want, len,
	    total, e));
}

/*
 * Names are not terminated: bytes first, then length, which is the order that
 * the index is sorted by.
 */
static int
zipindex_compare(const struct zipindex *x, const struct zipindex_entry *e,
    const char *name, size_t len)
{
	size_t n = e->name_len < len ? e->name_len : len;
	int c = memcmp(x->names + e->name, name, n);

	return (c != 0 ? c : (e->name_len > len) - (e->name_len < len));
}

/*
 * One record: its name inside the name area and well-formed, sorted strictly
 * above the one before (so no name stands twice), a method that we can serve,
 * its data inside the object.
 */
static int
check_entry(const struct zipindex *x, size_t i)
{
	const struct zipindex_entry *e = &x->e[i];
	const char *s;

	if (e->name > x->head->names || e->name_len == 0 ||
	    e->name_len > x->head->names - e->name || e->zero != 0)
		return (-1);
	s = x->names + e->name;
	if (!text_utf8(s, e->name_len) ||
	    zipname_check(s, e->name_len) != ZIPNAME_OK ||
	    s[e->name_len - 1] == '/')
		return (-1);
	if (i > 0 && zipindex_compare(x, &x->e[i - 1], s, e->name_len) >= 0)
		return (-1);
	if ((e->method != 0 && e->method != 8) ||
	    (e->method == 0 && e->csize != e->usize))
		return (-1);
	return (e->offset > x->head->object ||
	    e->csize > x->head->object - e->offset ? -1 : 0);
}

struct span { uint64_t at, end; };

static int
by_start(const void *a, const void *b)
{
	const struct span *x = a, *y = b;

	return (x->at < y->at ? -1 : x->at > y->at);
}

/*
 * Entries that share bytes could make a small file unpack to an enormous one;
 * sorted by their start, only neighbours can overlap.
 */
static int
check_overlap(const struct zipindex *x)
{
	struct span *s = malloc((x->n + 1) * sizeof(*s));
	size_t i, n = 0;
	int rc = 0;

	if (s == NULL)
		return (-1);
	for (i = 0; i < x->n; i++) {
		if (x->e[i].csize == 0)
			continue;
		s[n].at = x->e[i].offset;
		s[n++].end = x->e[i].offset + x->e[i].csize;
	}
	qsort(s, n, sizeof(*s), by_start);
	for (i = 1; i < n && rc == 0; i++)
		if (s[i].at < s[i - 1].end)
			rc = -1;
	free(s);
	return (rc);
}

/*
 * One place: inside the object, sorted strictly behind the one before, its
 * window inside the window area.  Which entry it belongs to is found by offset;
 * zipindex_point compares with that entry's sizes.
 */
static int
check_point(const struct zipindex *x, size_t i)
{
	const struct zippoint *p = &x->points[i], *q = i > 0 ? p - 1 : NULL;

	if (p->bits > 7 || p->in == 0 || p->size > ZIPPOINT_WINDOW ||
	    p->len > p->size || p->at > x->nwindows ||
	    p->len > x->nwindows - p->at || p->entry > x->head->object ||
	    p->in > x->head->object - p->entry)
		return (-1);
	return (q != NULL && (q->entry > p->entry ||
	    (q->entry == p->entry && q->out >= p->out)) ? -1 : 0);
}

/*
 * Records in order: check_entry compares with the record before, which is then
 * known to be good.
 */
static int
check_all(const struct zipindex *x, struct err *e)
{
	size_t i;

	for (i = 0; i < x->n; i++)
		if (check_entry(x, i) != 0)
			return (err_set(e, ERR_FAIL, "INDEX-ENTRY",
			    "index entry %zu", i));
	for (i = 0; i < x->npoints; i++)
		if (check_point(x, i) != 0)
			return (err_set(e, ERR_FAIL, "INDEX-ENTRY",
			    "place %zu", i));
	return (0);
}

/*
 * Every entry inside the object and none over another: done once, before an
 * index is stored. ${object} 0 leaves the size open.
 */
int
zipindex_validate(const void *bytes, size_t len, uint64_t object, struct err *e)
{
	struct zipindex x = { .fd = -1 };

	if (attach(&x, bytes, len, len, e) != 0)
		return (-1);
	if (object != 0 && x.head->object != object)
		return (err_set(e, ERR_FAIL, "INDEX-SIZE",
		    "index of another object"));
	if (check_all(&x, e) != 0)
		return (-1);
	if (check_overlap(&x) != 0)
		return (err_set(e, ERR_FAIL, "INDEX-OVERLAP",
		    "entries overlap"));
	return (0);
}

/*
 * Overlap is not checked again here: that was done before the index was stored
 * (zipindex_validate).
 */
static struct zipindex *
zipindex_make(const void *bytes, size_t len, uint64_t total, struct err *e)
{
	struct zipindex *x = calloc(1, sizeof(*x));

	if (x == NULL)
		abort();
	x->len = len;
	x->fd = -1;
	if (attach(x, bytes, len, total, e) != 0 || check_all(x, e) != 0) {
		free(x);
		return (NULL);
	}
	return (x);
}

const struct zipindex *
zipindex_bytes(const void *bytes, size_t len, struct err *e)
{
	return (zipindex_make(bytes, len, len, e));
}

/*
 * How many bytes of the index at ${fd} lie before its windows; all of them when
 * it has none or is damaged, which attach finds.
 */
static size_t
without_windows(int fd, size_t total)
{
	struct head h;
	uint32_t points[4];
	uint64_t at;

	if (files_get(fd, &h, sizeof(h), 0, NULL) != 0 || h.version != 2)
		return (total);
	at = sizeof(h) + (uint64_t)h.count * sizeof(struct zipindex_entry) +
	    h.names;
	at = (at + 7) / 8 * 8;
	if (files_get(fd, points, sizeof(points), (int64_t)at, NULL) != 0)
		return (total);
	at += sizeof(points) + (uint64_t)points[0] * sizeof(struct zippoint);
	return (at < total ? (size_t)at : total);
}

/*
 * Read, not mapped: in a map a bad sector, or a file that was cut, is a signal that
 * ends the worker, and again at each retry. The object cache bounds what this holds.
 */
const struct zipindex *
zipindex_map_fd(int fd, struct err *e)
{
	struct zipindex *x;
	struct stat st;
	size_t len;
	void *m;

	if (fstat(fd, &st) != 0 || st.st_size < (off_t)sizeof(struct head) ||
	    st.st_size > (off_t)ZIPINDEX_MAX) {
		err_set(e, ERR_FAIL, "INDEX-FORM", "index file size");
		return (NULL);
	}
	len = without_windows(fd, (size_t)st.st_size);
	if ((m = malloc(len)) == NULL)
		abort();
	if (files_get(fd, m, len, 0, NULL) != 0) {
		err_set(e, ERR_FAIL, "INDEX-READ", "index file of %zu bytes: "
		    "cut, or it cannot be read", len);
		free(m);
		return (NULL);
	}
	if ((x = zipindex_make(m, len, (uint64_t)st.st_size, e)) == NULL) {
		free(m);
		return (NULL);
	}
	x->map = m;
	if (x->npoints > 0 && x->windows == NULL &&
	    (x->fd = fcntl(fd, F_DUPFD_CLOEXEC, 0)) == -1)
		x->npoints = 0;		/* slower, and right */
	return (x);
}

const struct zipindex *
zipindex_map(const char *path, struct err *e)
{
	const struct zipindex *x;
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0) {
		err_set(e, ERR_FAIL, "INDEX-OPEN", "%s: %s", path,
		    strerror(errno));
		return (NULL);
	}
	x = zipindex_map_fd(fd, e);
	close(fd);
	return (x);
}

/*
 * Callers hold a pointer to const, because nobody but this file may write to
 * it.
 */
void
zipindex_unmap(const struct zipindex *idx)
{
	struct zipindex *x;

	if (idx == NULL)
		return;
	memcpy(&x, &idx, sizeof(x));	/* we made it, so we may free it */
	free(x->map);
	if (x->fd != -1)
		close(x->fd);
	free(x);
}

/* Bisection over names sorted by their bytes. */
const struct zipindex_entry *
zipindex_find(const struct zipindex *x, const char *name, size_t len)
{
	size_t lo = 0, hi = x->n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		int c = zipindex_compare(x, &x->e[mid], name, len);

		if (c == 0)
			return (&x->e[mid]);
		if (c < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return (NULL);
}

size_t
zipindex_count(const struct zipindex *x)
{
	return (x->n);
}

const struct zipindex_entry *
zipindex_at(const struct zipindex *x, size_t i)
{
	return (i < x->n ? &x->e[i] : NULL);
}

const char *
zipindex_name(const struct zipindex *x, const struct zipindex_entry *e)
{
	return (x->names + e->name);
}

size_t
zipindex_held(const struct zipindex *x)
{
	return (x->map != NULL ? x->len : 0);
}

uint64_t
zipindex_size(const struct zipindex *x)
{
	return (x->head->object);
}

/* Bisection; a place that claims more than its entry has is passed over. */
const struct zippoint *
zipindex_point(const struct zipindex *x, const struct zipindex_entry *e,
    uint64_t from)
{
	const struct zippoint *p, *best = NULL;
	size_t lo = 0, hi = x->npoints;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		p = &x->points[mid];
		if (p->entry < e->offset || (p->entry == e->offset &&
		    p->out <= from)) {
			best = p;
			lo = mid + 1;
		} else {
			hi = mid;
		}
	}
	return (best != NULL && best->entry == e->offset &&
	    best->in <= e->csize && best->out <= e->usize ? best : NULL);
}

size_t
zipindex_points(const struct zipindex *x)
{
	return (x->npoints);
}

/* check_point has seen that the window lies inside the area. */
int
zipindex_window(const struct zipindex *x, const struct zippoint *pt,
    uint8_t *out)
{
	if (x->windows == NULL)
		return (files_get(x->fd, out, pt->len,
		    (int64_t)(x->windows_at + pt->at), NULL));
	memcpy(out, x->windows + pt->at, pt->len);
	return (0);
}
