/*
 * A sorted list of hashes of names in one case.  64 bits: among 80,000 names two
 * different ones meet with a chance of one in 5 * 10^9, and the worst that follows
 * is that a file which is not there is answered by another of the same package.
 */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/text.h"
#include "parse/zipfold.h"

struct zipfold_name {
	uint64_t	 hash;
	uint32_t	 i;
};

struct zipfold {
	size_t			 n, cap;
	struct zipfold_name	 name[];
};

/* FNV-1a; letters of ASCII in small. */
static uint64_t
zipfold_fnv(const char *s, size_t n)
{
	uint64_t h = 14695981039346656037u;
	size_t i;

	for (i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];

		if (c >= 'A' && c <= 'Z')
			c |= 0x20;
		h = (h ^ c) * 1099511628211u;
	}
	return (h);
}

/* Most names are ASCII and need no table of letters. */
uint64_t
zipfold_hash(struct arena *a, const char *name, size_t len)
{
	char *folded;
	size_t i;

	for (i = 0; i < len && (unsigned char)name[i] < 0x80; i++)
		;
	if (i == len)
		return (zipfold_fnv(name, len));
	folded = text_casefold(a, arena_strndup(a, name, len));
	return (folded != NULL ? zipfold_fnv(folded, strlen(folded)) :
	    zipfold_fnv(name, len));
}

struct zipfold *
zipfold_new(size_t n)
{
	struct zipfold *f;

	if (n > ZIPFOLD_MAX)
		return (NULL);
	f = malloc(sizeof(*f) + n * sizeof(f->name[0]));
	if (f == NULL)
		abort();
	f->n = 0;
	f->cap = n;
	return (f);
}

void
zipfold_add(struct zipfold *f, uint64_t hash, uint32_t i)
{
	if (f->n < f->cap)
		f->name[f->n++] = (struct zipfold_name){ hash, i };
}

static int
zipfold_order(const void *x, const void *y)
{
	const struct zipfold_name *a = x, *b = y;

	return ((a->hash > b->hash) - (a->hash < b->hash));
}

void
zipfold_done(struct zipfold *f)
{
	qsort(f->name, f->n, sizeof(f->name[0]), zipfold_order);
}

enum zipfold_found
zipfold_find(const struct zipfold *f, uint64_t hash, uint32_t *i)
{
	struct zipfold_name key = { .hash = hash };
	const struct zipfold_name *at;

	at = bsearch(&key, f->name, f->n, sizeof(key), zipfold_order);
	if (at == NULL)
		return (ZIPFOLD_NONE);
	if ((at > f->name && at[-1].hash == hash) ||
	    (at + 1 < f->name + f->n && at[1].hash == hash))
		return (ZIPFOLD_SEVERAL);
	*i = at->i;
	return (ZIPFOLD_ONE);
}

size_t
zipfold_bytes(const struct zipfold *f)
{
	return (f != NULL ? sizeof(*f) + f->cap * sizeof(f->name[0]) : 0);
}

void
zipfold_free(struct zipfold *f)
{
	free(f);
}
