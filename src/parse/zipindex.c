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
#include "util/text.h"
#include "parse/zipindex.h"
#include "parse/zipname.h"

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
	size_t				 n;
	void				*map;	/* NULL: the caller's memory */
	size_t				 len;
};

/*
 * Point ${x} into the bytes after checking their form and CRC; nothing inside
 * is trusted yet.
 */
static int
attach(struct zipindex *x, const void *bytes, size_t len, struct err *e)
{
	const struct head *h = bytes;
	const unsigned char *body = (const unsigned char *)bytes + sizeof(*h);
	uint64_t want;

	if (len < sizeof(*h) || len > ZIPINDEX_MAX || (uintptr_t)bytes % 8 != 0 ||
	    memcmp(h->magic, "HLZIDX\r\n", 8) != 0 || h->version != 1)
		return (err_set(e, ERR_FAIL, "INDEX-FORM", "not an index"));
	want = sizeof(*h) + (uint64_t)h->count * sizeof(struct zipindex_entry) +
	    h->names;
	if (want != len)
		return (err_set(e, ERR_FAIL, "INDEX-FORM", "index of %zu bytes",
		    len));
	if ((uint32_t)crc32(0, body, (uInt)(len - sizeof(*h))) != h->crc)
		return (err_set(e, ERR_FAIL, "INDEX-CRC", "index CRC"));
	x->head = h;
	x->n = h->count;
	x->e = (const void *)body;
	x->names = (const char *)body + x->n * sizeof(*x->e);
	return (0);
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
	return (0);
}

/*
 * Every entry inside the object and none over another: done once, before an
 * index is stored. ${object} 0 leaves the size open.
 */
int
zipindex_validate(const void *bytes, size_t len, uint64_t object, struct err *e)
{
	struct zipindex x = { 0 };

	if (attach(&x, bytes, len, e) != 0)
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
zipindex_make(const void *bytes, size_t len, struct err *e)
{
	struct zipindex *x = calloc(1, sizeof(*x));

	if (x == NULL)
		abort();
	x->len = len;
	if (attach(x, bytes, len, e) != 0 || check_all(x, e) != 0) {
		free(x);
		return (NULL);
	}
	return (x);
}

const struct zipindex *
zipindex_bytes(const void *bytes, size_t len, struct err *e)
{
	return (zipindex_make(bytes, len, e));
}

/* All ${n} bytes from the file's beginning; 0, or -1 with errno (0: it is shorter). */
static int
zipindex_read(int fd, uint8_t *to, size_t n)
{
	size_t at = 0;
	ssize_t got;

	while (at < n) {
		got = pread(fd, to + at, n - at, (off_t)at);
		if (got == -1 && errno == EINTR)
			continue;
		if (got <= 0) {
			errno = got == 0 ? 0 : errno;
			return (-1);
		}
		at += (size_t)got;
	}
	return (0);
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
	void *m;

	if (fstat(fd, &st) != 0 || st.st_size < (off_t)sizeof(struct head) ||
	    st.st_size > (off_t)ZIPINDEX_MAX) {
		err_set(e, ERR_FAIL, "INDEX-FORM", "index file size");
		return (NULL);
	}
	if ((m = malloc((size_t)st.st_size)) == NULL)
		abort();
	if (zipindex_read(fd, m, (size_t)st.st_size) != 0) {
		err_set(e, ERR_FAIL, "INDEX-READ", "%s", strerror(errno));
		free(m);
		return (NULL);
	}
	if ((x = zipindex_make(m, (size_t)st.st_size, e)) == NULL) {
		free(m);
		return (NULL);
	}
	x->map = m;
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
