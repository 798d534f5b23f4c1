/*
 * Two packages, file by file.  The serving indexes hold each file's name, length
 * and CRC-32, sorted by name: one walk over both tells what is new, gone or
 * changed; what is new here and gone there with the same bytes has moved.
 */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"

#include "parse/zipindex.h"
#include "store/objects.h"
#include "web/app.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/library/version_diff.h"

/* One of the two packages. */
struct side {
	const struct zipindex	*idx;
	size_t			 n;
	const struct zipindex_entry **only;	/* not in the other under its name */
	size_t			 nonly;
};

struct diff {
	struct exchange	*ex;
	struct side	 from, to;
	json_t		*changed;
	int64_t		 nchanged, nsame, same_bytes, bytes;
};

/*
 * The serving index of an object, NULL for what has none (video, PDF, a
 * damaged index): such a pair is only compared as whole files.
 */
static const struct zipindex *
open_index(struct exchange *ex, const char *hash)
{
	struct err why = { 0 };
	char path[1200];

	if (*hash == '\0')
		return (NULL);
	objects_index_path(ex->app->data, hash, path, sizeof(path));
	return (zipindex_map(path, &why));
}

static json_t *
version_diff_named(struct exchange *ex, const struct zipindex *idx,
    const struct zipindex_entry *en)
{
	json_t *o = json_object();

	json_object_set_new(o, "name", json_stringn(zipindex_name(idx, en),
	    en->name_len));
	say_set(o, "size", i18n_bytes(ex->arena, ex->lang,
	    (int64_t)en->usize));
	return (o);
}

/* The order in which the indexes are sorted: bytes, then the shorter first. */
static int
version_diff_by_name(const struct side *x, const struct zipindex_entry *a,
    const struct side *y, const struct zipindex_entry *b)
{
	size_t n = a->name_len < b->name_len ? a->name_len : b->name_len;
	int c = memcmp(zipindex_name(x->idx, a), zipindex_name(y->idx, b), n);

	return (c != 0 ? c : (a->name_len > b->name_len) -
	    (a->name_len < b->name_len));
}

/*
 * CRC and length are no proof against forging; for showing a teacher what
 * changed they are enough, and nothing has to be unpacked.
 */
static int
alike(const struct zipindex_entry *a, const struct zipindex_entry *b)
{
	return (a->crc32 == b->crc32 && a->usize == b->usize);
}

/*
 * Walk both in the order of names.  Bytes are counted of the newer side, so
 * that the share says how much of it is known.
 */
static void
walk(struct diff *d)
{
	const struct zipindex_entry *a, *b;
	size_t i = 0, k = 0;
	int c;

	while (i < d->from.n || k < d->to.n) {
		a = zipindex_at(d->from.idx, i);
		b = zipindex_at(d->to.idx, k);
		c = a == NULL ? 1 : b == NULL ? -1 :
		    version_diff_by_name(&d->from, a, &d->to, b);
		if (c < 0)
			d->from.only[d->from.nonly++] = a;
		if (c > 0)
			d->to.only[d->to.nonly++] = b;
		if (c == 0 && alike(a, b)) {
			d->nsame++;
			d->same_bytes += (int64_t)b->usize;
		} else if (c == 0 && d->nchanged++ < DIFF_ROWS)
			json_array_append_new(d->changed,
			    version_diff_named(d->ex, d->to.idx, b));
		if (c >= 0)
			d->bytes += (int64_t)b->usize;
		i += c <= 0;
		k += c >= 0;
	}
}

/* Order by content (CRC, length), to find files that were renamed. */
static int
by_print(const void *x, const void *y)
{
	const struct zipindex_entry *const *a = x, *const *b = y;

	if ((*a)->crc32 != (*b)->crc32)
		return ((*a)->crc32 < (*b)->crc32 ? -1 : 1);
	return (((*a)->usize > (*b)->usize) - ((*a)->usize < (*b)->usize));
}

/*
 * New files whose bytes the other side has under another name go to ${moved};
 * each file that is gone stands for one.  Empty files are never taken as
 * moved: they are all alike.
 */
static int64_t
pick_moved(struct diff *d, json_t *moved)
{
	const struct zipindex_entry **hit, **gone = d->from.only;
	size_t i, kept = 0, n = d->from.nonly;
	char *used = arena_alloc(d->ex->arena, n + 1);
	int64_t found = 0;

	if (n > 1)
		qsort(gone, n, sizeof(*gone), by_print);
	for (i = 0; i < d->to.nonly; i++) {
		hit = n == 0 || d->to.only[i]->usize == 0 ? NULL :
		    bsearch(&d->to.only[i], gone, n, sizeof(*gone), by_print);
		if (hit == NULL || used[hit - gone]) {
			d->to.only[kept++] = d->to.only[i];
			continue;
		}
		used[hit - gone] = 1;
		d->same_bytes += (int64_t)d->to.only[i]->usize;
		if (found++ < DIFF_ROWS)
			json_array_append_new(moved, version_diff_named(d->ex,
			    d->to.idx, d->to.only[i]));
	}
	d->to.nonly = kept;
	for (kept = i = 0; i < n; i++)
		if (!used[i])
			gone[kept++] = gone[i];
	d->from.nonly = kept;
	return (found);
}

/* Names that only one side has, at most DIFF_ROWS. */
static json_t *
list_only(struct diff *d, const struct side *s)
{
	json_t *out = json_array();
	size_t i;

	for (i = 0; i < s->nonly && i < DIFF_ROWS; i++)
		json_array_append_new(out, version_diff_named(d->ex, s->idx,
		    s->only[i]));
	return (out);
}

/*
 * Entries with the same name are the same or changed. What has no counterpart
 * by name may have been renamed: those are paired by content first, the rest
 * was added or removed. "share" is how many per cent of the bytes are the same.
 */
static void
version_diff_compare(struct diff *d, json_t *o)
{
	json_t *moved = json_array();
	int64_t nmoved;

	d->from.n = zipindex_count(d->from.idx);
	d->to.n = zipindex_count(d->to.idx);
	d->from.only = arena_alloc(d->ex->arena, sizeof(*d->from.only) *
	    (d->from.n + 1));
	d->to.only = arena_alloc(d->ex->arena, sizeof(*d->to.only) *
	    (d->to.n + 1));
	d->changed = json_array();
	walk(d);
	nmoved = pick_moved(d, moved);
	json_object_set_new(o, "removed", list_only(d, &d->from));
	json_object_set_new(o, "added", list_only(d, &d->to));
	json_object_set_new(o, "changed", d->changed);
	json_object_set_new(o, "moved", moved);
	json_object_set_new(o, "n_removed", json_integer(
	    (json_int_t)d->from.nonly));
	json_object_set_new(o, "n_added", json_integer(
	    (json_int_t)d->to.nonly));
	json_object_set_new(o, "n_changed", json_integer(d->nchanged));
	json_object_set_new(o, "n_moved", json_integer(nmoved));
	json_object_set_new(o, "n_same", json_integer(d->nsame));
	json_object_set_new(o, "share", json_integer(d->bytes == 0 ? 0 :
	    d->same_bytes * 100 / d->bytes));
}

/*
 * Files that are no zip have no list of entries; of them only "whole" (the same
 * bytes or not) can be said.
 */
json_t *
version_diff(struct exchange *ex, const char *from, const char *to)
{
	struct diff d = { .ex = ex };
	json_t *o = json_object();

	d.from.idx = open_index(ex, from);
	d.to.idx = open_index(ex, to);
	json_object_set_new(o, "whole", json_boolean(strcmp(from, to) == 0));
	json_object_set_new(o, "zips", json_boolean(d.from.idx != NULL &&
	    d.to.idx != NULL));
	if (d.from.idx != NULL && d.to.idx != NULL)
		version_diff_compare(&d, o);
	zipindex_unmap(d.from.idx);
	zipindex_unmap(d.to.idx);
	return (o);
}
