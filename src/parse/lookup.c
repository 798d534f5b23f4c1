/* Files of a package by name, in any case; see lookup.h. */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/text.h"
#include "parse/lookup.h"
#include "parse/starts.h"
#include "parse/zipdir.h"

#define LOOSE_MAX	80000	/* names that are compared in any case */

static int
lookup_by_name(const void *x, const void *y)
{
	return (strcmp(((const struct lookup_name *)x)->name,
	    ((const struct lookup_name *)y)->name));
}

/* All files in one case, sorted; folders are left out. */
static void
lookup_fold(struct lookup *l)
{
	size_t i, count = zipdir_count(l->z);
	const struct zip_entry *e;
	char *name;

	if (l->folded != NULL || count > LOOSE_MAX)
		return;
	l->folded = arena_alloc(l->arena, (count + 1) * sizeof(*l->folded));
	for (i = 0; i < count; i++) {
		e = zipdir_at(l->z, i);
		if (!e->is_dir && (name = text_casefold(l->arena,
		    e->name)) != NULL)
			l->folded[l->n++] = (struct lookup_name){ name, e };
	}
	qsort(l->folded, l->n, sizeof(*l->folded), lookup_by_name);
}

/*
 * Bisection for the first of them, and no further than ${max}: a hostile zip
 * has thousands of such names, and thousands of items that ask for them.
 */
size_t
lookup_fits(struct lookup *l, const char *name, const struct zip_entry **out,
    size_t max)
{
	size_t lo = 0, hi, mid, n = 0;
	const char *key;

	lookup_fold(l);
	hi = l->n;
	if (l->n == 0 || (key = text_casefold(l->arena, name)) == NULL)
		return (0);
	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		if (strcmp(l->folded[mid].name, key) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	for (; lo < l->n && n < max && strcmp(l->folded[lo].name, key) == 0;
	    lo++)
		out[n++] = l->folded[lo].e;
	return (n);
}

enum lookup_how
lookup_file(struct lookup *l, const char *name, const struct zip_entry **out)
{
	const struct zip_entry *fit[STARTS_MOST];
	size_t i, n;

	*out = zipdir_find(l->z, name);
	if (*out != NULL && !(*out)->is_dir)
		return (LOOKUP_EXACT);
	*out = NULL;
	n = lookup_fits(l, name, fit, STARTS_MOST);
	if (n == 1)
		*out = fit[0];
	for (i = 0; *out == NULL && i < n; i++)
		if (starts_chosen(l->chosen, fit[i]->name))
			*out = fit[i];
	return (*out != NULL ? LOOKUP_LOOSE : n == 0 ? LOOKUP_NONE :
	    LOOKUP_SEVERAL);
}
