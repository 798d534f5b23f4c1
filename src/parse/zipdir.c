/*
 * The central directory of a zip: where it is, what it says, whether it can be
 * trusted (APPNOTE.TXT 6.3, section 4).  A hostile zip tells different readers
 * different things; every check here refuses what two readers could understand
 * in two ways.
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include "util/arena.h"
#include "util/buf.h"
#include "util/files.h"
#include "util/text.h"
#include "parse/zip_in.h"
#include "parse/zipindex.h"
#include "parse/zipname.h"

#define TAIL_MAX	(ZIP_END_LEN + 65535)	/* end record with the longest comment */
#define DIR_CHUNK	(512 * 1024)	/* bytes of the directory in memory at once */
#define HEADER_MAX	(ZIP_CENTRAL_LEN + 3 * 65535)	/* with name, extra field and comment */

int
zip_read(int fd, void *p, size_t n, uint64_t at)
{
	return (files_get(fd, p, n, (int64_t)at, NULL));
}

int
zip_fail(struct zip_problem *p, const char *code, const char *place,
    const char *fmt, ...)
{
	size_t n = place != NULL ? strlen(place) : 0;
	va_list ap;

	p->code = code;
	/* Cut before a letter, not through it. */
	if (n >= sizeof(p->place))
		for (n = sizeof(p->place) - 1; n > 0 &&
		    ((unsigned char)place[n] & 0xc0) == 0x80; n--)
			;
	if (n > 0)
		memcpy(p->place, place, n);
	p->place[n] = '\0';
	va_start(ap, fmt);
	vsnprintf(p->detail, sizeof(p->detail), fmt, ap);
	va_end(ap);
	return (-1);
}

/*
 * Find the end record (4.3.16) from behind; its offset, or UINT64_MAX.  Its
 * comment may not be longer than what follows it, which tells a real record
 * from the same four bytes by chance.
 */
static uint64_t
find_end(int fd, uint64_t size, unsigned char end[ZIP_END_LEN])
{
	size_t n = size < TAIL_MAX ? (size_t)size : TAIL_MAX, i;
	unsigned char *tail;
	uint64_t at = UINT64_MAX;

	if (n < ZIP_END_LEN || (tail = malloc(n)) == NULL)
		return (at);
	if (zip_read(fd, tail, n, size - n) == 0) {
		for (i = n - ZIP_END_LEN + 1; i-- > 0; ) {
			if (zip_u32(tail + i) != ZIP_SIG_END ||
			    i + ZIP_END_LEN + zip_u16(tail + i + 20) > n)
				continue;
			memcpy(end, tail + i, ZIP_END_LEN);
			at = size - n + i;
			break;
		}
	}
	free(tail);
	return (at);
}

/*
 * Only whether it is a zip at all; zipdir_open says whether it is a good one.
 */
int
zipdir_is(int fd, uint64_t size)
{
	unsigned char end[ZIP_END_LEN], sig[4];
	uint64_t at = find_end(fd, size, end);

	if (at == UINT64_MAX)
		return (0);
	if (zip_u16(end + 10) == 0)
		return (1);
	/*
	 * The signature of an end record may stand by chance in other data;
	 * then there is no directory where it points.
	 */
	return (zip_u32(end + 16) == UINT32_MAX || (zip_u32(end + 16) + 4ULL <=
	    size && zip_read(fd, sig, 4, zip_u32(end + 16)) == 0 &&
	    zip_u32(sig) == ZIP_SIG_CENTRAL));
}

/*
 * The zip64 end record (4.3.14), when its locator (4.3.15) stands right before
 * the end record.  It must reach exactly to the locator, and what the old
 * record can express it must say alike; else two readers would see two
 * directories.
 */
static int
read_end64(struct zipdir *z, const unsigned char *end, uint64_t *end_at,
    struct zip_problem *p)
{
	unsigned char loc[ZIP_LOC64_LEN], e[ZIP_END64_LEN];
	uint64_t at;

	if (*end_at < ZIP_LOC64_LEN ||
	    zip_read(z->fd, loc, sizeof(loc), *end_at - ZIP_LOC64_LEN) != 0 ||
	    zip_u32(loc) != ZIP_SIG_LOC64)
		return (0);
	at = zip_u64(loc + 8);
	if (zip_u32(loc + 4) != 0 || zip_u32(loc + 16) > 1)
		return (zip_fail(p, "zip-split", NULL, "more than one disk"));
	if (at > *end_at - ZIP_LOC64_LEN ||
	    *end_at - ZIP_LOC64_LEN - at < ZIP_END64_LEN ||
	    zip_read(z->fd, e, sizeof(e), at) != 0 ||
	    zip_u32(e) != ZIP_SIG_END64 ||
	    zip_u64(e + 4) != *end_at - ZIP_LOC64_LEN - at - 12)
		return (zip_fail(p, "zip-damaged", NULL, "zip64 end record"));
	if (zip_u32(e + 16) != 0 || zip_u32(e + 20) != 0 ||
	    zip_u64(e + 24) != zip_u64(e + 32))
		return (zip_fail(p, "zip-split", NULL, "more than one disk"));
	z->count = zip_u64(e + 32);
	z->dir_size = zip_u64(e + 40);
	z->dir_at = zip_u64(e + 48);
	z->exact = 1;
	/* What the old record can say, it must say alike. */
	if ((zip_u16(end + 10) != 0xffff && zip_u16(end + 10) != z->count) ||
	    (zip_u32(end + 12) != UINT32_MAX &&
	    zip_u32(end + 12) != z->dir_size) ||
	    (zip_u32(end + 16) != UINT32_MAX && zip_u32(end + 16) != z->dir_at))
		return (zip_fail(p, "zip-differs", NULL, "zip64 end record"));
	*end_at = at;
	return (0);
}

/*
 * The directory must end exactly where the end record begins: no gap in which
 * another directory could hide.  Numbers of more than one disk are refused.
 */
static int
read_end(struct zipdir *z, struct zip_problem *p)
{
	unsigned char end[ZIP_END_LEN];
	uint64_t at = find_end(z->fd, z->size, end);

	if (at == UINT64_MAX)
		return (zip_fail(p, "zip-damaged", NULL, "no end record"));
	if ((zip_u16(end + 4) != 0 && zip_u16(end + 4) != 0xffff) ||
	    (zip_u16(end + 6) != 0 && zip_u16(end + 6) != 0xffff) ||
	    zip_u16(end + 8) != zip_u16(end + 10))
		return (zip_fail(p, "zip-split", NULL, "more than one disk"));
	z->count = zip_u16(end + 10);
	z->dir_size = zip_u32(end + 12);
	z->dir_at = zip_u32(end + 16);
	if (read_end64(z, end, &at, p) != 0)
		return (-1);
	if (z->dir_at > at || z->dir_size != at - z->dir_at)
		return (zip_fail(p, "zip-damaged", NULL,
		    "the directory does not end at the end record"));
	if (z->dir_size / ZIP_CENTRAL_LEN > ZIP_ENTRIES_MAX * 8ULL ||
	    (z->exact && z->count > ZIP_ENTRIES_MAX))
		return (zip_fail(p, "zip-too-many", NULL, "%llu entries",
		    (unsigned long long)z->count));
	return (0);
}

/*
 * Field 0x0001 (4.5.3) has numbers only for those fields of the header that are
 * all ones, in this order.
 */
static int
extra64(struct zip_entry *e, const unsigned char *x, size_t n)
{
	size_t i = 0;

	if (e->usize == UINT32_MAX) {
		if (i + 8 > n)
			return (-1);
		e->usize = zip_u64(x + i);
		i += 8;
	}
	if (e->csize == UINT32_MAX) {
		if (i + 8 > n)
			return (-1);
		e->csize = zip_u64(x + i);
		i += 8;
	}
	if (e->header == UINT32_MAX) {
		if (i + 8 > n)
			return (-1);
		e->header = zip_u64(x + i);
	}
	return (0);
}

/*
 * Walk the extra fields: 0x0001 is zip64, 0x7075 the Unicode path (4.6.9),
 * which counts only when its CRC fits the raw name; then ${name} moves to it.
 */
static int
read_extra(struct zip_entry *e, const unsigned char *x, size_t n,
    const char **name, size_t *len, int *utf8)
{
	while (n >= 4) {
		size_t k = zip_u16(x + 2);

		if (k > n - 4)
			return (-1);
		if (zip_u16(x) == 0x0001 && extra64(e, x + 4, k) != 0)
			return (-1);
		if (zip_u16(x) == 0x7075 && k > 5 && x[4] == 1 &&
		    zip_u32(x + 5) == (uint32_t)crc32(0, (const Bytef *)e->raw,
		    e->raw_len)) {
			*name = (const char *)x + 9;
			*len = k - 5;
			*utf8 = 1;
		}
		x += 4 + k;
		n -= 4 + k;
	}
	return (0);
}

/* Names that are refused may hold anything; they are shown as they are. */
static int
refuse_name(struct zipdir *z, struct zip_problem *p, enum zipname_fault f,
    const char *raw, size_t len, int utf8)
{
	static const char *const codes[] = {
		[ZIPNAME_OK] = "zip-name", [ZIPNAME_LONG] = "zip-name-long",
		[ZIPNAME_UP] = "zip-name-up",
		[ZIPNAME_BACKSLASH] = "zip-name-backslash",
		[ZIPNAME_CONTROL] = "zip-name", [ZIPNAME_EMPTY] = "zip-name",
		[ZIPNAME_BYTES] = "zip-name",
	};

	return (zip_fail(p, codes[f], zipname_shown(z->arena, raw, len, utf8),
	    "name rule %d", (int)f));
}

/*
 * Symbolic links and devices are refused; only Unix (3) and macOS (19) store
 * the file type, in the upper half of the external attributes (4.4.2, 4.4.15).
 */
static int
check_type(const struct zip_entry *e, unsigned made_by, uint32_t attr,
    struct zip_problem *p)
{
	uint32_t type = (attr >> 16) & S_IFMT;

	if (made_by != 3 && made_by != 19)
		return (0);
	if (type == S_IFLNK)
		return (zip_fail(p, "zip-link", e->name, "symbolic link"));
	if (type != 0 && type != S_IFREG && type != S_IFDIR)
		return (zip_fail(p, "zip-link", e->name, "special file %o",
		    (unsigned)type));
	return (0);
}

/*
 * Encryption, methods other than stored (0) and deflate (8), sizes that
 * contradict each other, and a ratio that only a zip bomb has.
 */
static int
check_kind(struct zip_entry *e, struct zip_problem *p)
{
	if (e->flags & (ZIP_FLAG_CRYPT | ZIP_FLAG_STRONG | ZIP_FLAG_MASKED))
		return (zip_fail(p, "zip-encrypted", e->name, "encrypted"));
	if ((e->method != 0 && e->method != 8) || (e->flags & ZIP_FLAG_PATCH))
		return (zip_fail(p, "zip-method", e->name, "method %u",
		    (unsigned)e->method));
	if (e->is_dir && e->usize != 0)
		return (zip_fail(p, "zip-damaged", e->name, "folder with data"));
	if (e->method == 0 && e->csize != e->usize)
		return (zip_fail(p, "zip-damaged", e->name, "stored sizes differ"));
	if (e->usize > ZIP_RATIO_FREE && e->usize / ZIP_RATIO_MAX > e->csize)
		return (zip_fail(p, "zip-bomb", e->name, "ratio"));
	return (0);
}

/*
 * The new place is zero but not counted: z->n grows only when the entry was
 * accepted.
 */
static struct zip_entry *
zipdir_room(struct zipdir *z)
{
	if (z->n == z->cap) {
		z->cap = z->cap == 0 ? 1024 : z->cap * 2;
		if ((z->e = realloc(z->e, z->cap * sizeof(*z->e))) == NULL)
			abort();
	}
	memset(&z->e[z->n], 0, sizeof(*z->e));
	return (&z->e[z->n]);
}

/*
 * One central header (4.3.12) at ${c} with all its variable parts.  ${c} points
 * into the window of read_dir, so what is kept is copied.
 */
static int
zipdir_read_entry(struct zipdir *z, const unsigned char *c,
    struct zip_problem *p)
{
	struct zip_entry *e = zipdir_room(z);
	const char *name;
	char *key;
	size_t nlen = zip_u16(c + 28), xlen = zip_u16(c + 30), len = nlen;
	enum zipname_fault f;
	int utf8;

	e->flags = zip_u16(c + 8);
	e->method = zip_u16(c + 10);
	e->crc32 = zip_u32(c + 16);
	e->csize = zip_u32(c + 20);
	e->usize = zip_u32(c + 24);
	e->header = zip_u32(c + 42);
	e->raw = name = (const char *)c + ZIP_CENTRAL_LEN;
	e->raw_len = (uint16_t)nlen;
	utf8 = (e->flags & ZIP_FLAG_UTF8) != 0;
	if (read_extra(e, c + ZIP_CENTRAL_LEN + nlen, xlen, &name, &len,
	    &utf8) != 0)
		return (zip_fail(p, "zip-damaged", NULL, "extra field"));
	if (zip_u16(c + 34) != 0 && zip_u16(c + 34) != 0xffff)
		return (zip_fail(p, "zip-split", NULL, "more than one disk"));
	if ((f = zipname_key(z->arena, name, len, utf8, &key)) != ZIPNAME_OK)
		return (refuse_name(z, p, f, name, len, utf8));
	e->raw = arena_strndup(z->arena, e->raw, nlen);
	e->name = key;
	if (key[0] == '\0')
		e->is_dir = 1;		/* "./" itself: checked, never listed */
	else
		e->is_dir = key[strlen(key) - 1] == '/';
	z->names += nlen + strlen(key) + 2;
	if (z->names > ZIP_NAMES_MAX)
		return (zip_fail(p, "zip-too-many", NULL, "names too long"));
	if (check_type(e, c[5], zip_u32(c + 38), p) != 0 ||
	    check_kind(e, p) != 0)
		return (-1);
	if (e->method == 8 && e->csize == 0 && e->usize == 0)
		e->method = 0;
	z->files += !e->is_dir;
	z->csum += e->csize;
	z->usum += e->usize;
	z->n++;
	if (e->header >= z->dir_at || e->csize > z->dir_at ||
	    e->usize > ZIP_UNPACKED_MAX || z->usum > ZIP_UNPACKED_MAX)
		return (zip_fail(p, "zip-damaged", e->name, "numbers"));
	return (0);
}

/*
 * All central headers through a window of DIR_CHUNK bytes: a directory of many
 * megabytes never lies in memory whole.
 */
static int
read_dir(struct zipdir *z, struct zip_problem *p)
{
	unsigned char *w = malloc(DIR_CHUNK);
	uint64_t at = z->dir_at, end = z->dir_at + z->dir_size;
	size_t have = 0, used = 0, k;
	int rc = -1;

	if (w == NULL)
		abort();
	while (at < end) {
		/*
		 * Refill before less than the longest possible header is left:
		 * then the next one is always whole in the window.
		 */
		if (have - used < HEADER_MAX && have - used < end - at) {
			memmove(w, w + used, have - used);
			have -= used;
			used = 0;
			k = DIR_CHUNK - have;
			if (k > end - at - have)
				k = (size_t)(end - at - have);
			if (zip_read(z->fd, w + have, k, at + have) != 0)
				goto out;
			have += k;
		}
		if (have - used < ZIP_CENTRAL_LEN ||
		    zip_u32(w + used) != ZIP_SIG_CENTRAL)
			goto damaged;
		k = ZIP_CENTRAL_LEN + (size_t)zip_u16(w + used + 28) +
		    zip_u16(w + used + 30) + zip_u16(w + used + 32);
		if (k > have - used)
			goto damaged;
		if (z->n >= ZIP_ENTRIES_MAX) {
			zip_fail(p, "zip-too-many", NULL, "entries");
			goto out;
		}
		if (zipdir_read_entry(z, w + used, p) != 0)
			goto out;
		used += k;
		at += k;
	}
	if (z->n != z->count && (z->exact || (z->n & 0xffff) != z->count))
		goto damaged;
	rc = 0;
	goto out;
damaged:
	zip_fail(p, "zip-damaged", NULL, "directory entry %zu", z->n);
out:
	if (rc != 0 && p->code == NULL)
		zip_fail(p, "zip-damaged", NULL, "directory cannot be read");
	free(w);
	return (rc);
}

static int
zipdir_by_name(const void *a, const void *b)
{
	const struct zip_entry *x = a, *y = b;

	return (strcmp(x->name, y->name));
}

/* Bisection: the first place whose name is not below ${name}. */
static size_t
lower(const struct zipdir *z, const char *name)
{
	size_t lo = 0, hi = z->n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (strcmp(z->e[mid].name, name) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return (lo);
}

/* Any entry whose name begins with ${prefix}. */
const struct zip_entry *
zipdir_under(const struct zipdir *z, const char *prefix)
{
	size_t i = lower(z, prefix);

	return (i < z->n && text_has_prefix(z->e[i].name, prefix) ?
	    &z->e[i] : NULL);
}

const struct zip_entry *
zipdir_find(const struct zipdir *z, const char *name)
{
	size_t i = lower(z, name);

	return (i < z->n && strcmp(z->e[i].name, name) == 0 ? &z->e[i] : NULL);
}

/*
 * A name means one thing: no two files of one name, and no file that is also a
 * folder.  After the sort by name a search for "name/" finds the latter.
 */
static int
check_names(struct zipdir *z, struct zip_problem *p)
{
	char slash[ZIPNAME_MAX * 4];
	size_t i;

	qsort(z->e, z->n, sizeof(*z->e), zipdir_by_name);
	for (i = 0; i < z->n; i++) {
		const struct zip_entry *e = &z->e[i];

		if (i > 0 && !e->is_dir && strcmp(e->name, e[-1].name) == 0)
			return (zip_fail(p, "zip-duplicate", e->name, "twice"));
		if (e->is_dir)
			continue;
		snprintf(slash, sizeof(slash), "%s/", e->name);
		if (zipdir_under(z, slash) != NULL)
			return (zip_fail(p, "zip-clash", e->name,
			    "file and folder"));
	}
	return (0);
}

/*
 * Limits over all entries: many empty ones, a huge sum, or packed sizes that
 * together exceed the file, which means entries share bytes.
 */
static int
check_total(const struct zipdir *z, struct zip_problem *p)
{
	if (z->n > ZIP_ENTRIES_FREE &&
	    z->csum / ZIP_ENTRY_CONTENT < z->n - ZIP_ENTRIES_FREE)
		return (zip_fail(p, "zip-too-many", NULL, "%zu entries", z->n));
	if (z->usum > ZIP_TOTAL_FREE && z->usum / ZIP_TOTAL_RATIO > z->size)
		return (zip_fail(p, "zip-bomb", NULL, "total ratio"));
	if (z->csum > z->size)
		return (zip_fail(p, "zip-bomb", NULL, "overlapping entries"));
	return (0);
}

/* Reads the directory only; zipdir_verify reads the data. */
struct zipdir *
zipdir_open(int fd, uint64_t size, struct zip_problem *p)
{
	struct zipdir *z = calloc(1, sizeof(*z));

	if (z == NULL)
		abort();
	memset(p, 0, sizeof(*p));
	z->arena = arena_new();
	z->fd = fd;
	z->size = size;
	zipdir_room(z);		/* an empty zip has an array, too */
	if (read_end(z, p) != 0 || read_dir(z, p) != 0 ||
	    check_total(z, p) != 0 || check_names(z, p) != 0) {
		zipdir_close(z);
		return (NULL);
	}
	return (z);
}

size_t
zipdir_count(const struct zipdir *z)
{
	return (z->n);
}

const struct zip_entry *
zipdir_at(const struct zipdir *z, size_t i)
{
	return (i < z->n ? &z->e[i] : NULL);
}

size_t
zipdir_files(const struct zipdir *z)
{
	return (z->files);
}

uint64_t
zipdir_bytes(const struct zipdir *z)
{
	return (z->usum);
}

void
zipdir_close(struct zipdir *z)
{
	if (z == NULL)
		return;
	zippoint_free(&z->points);
	arena_free(z->arena);
	free(z->e);
	free(z);
}
