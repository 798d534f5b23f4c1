/*
 * Files inside the program; the table is written by tools/embed.mjs, sorted by
 * name.
 */
#include <stdlib.h>
#include <string.h>

#include "util/embed.h"

extern const struct embed embed_table[] __attribute__((visibility("hidden")));
extern const size_t embed_count __attribute__((visibility("hidden")));

/* The table is sorted by name when it is built. */
static int
embed_by_name(const void *key, const void *e)
{
	return (strcmp(key, ((const struct embed *)e)->name));
}

const struct embed *
embed_find(const char *name)
{
	return (bsearch(name, embed_table, embed_count, sizeof(*embed_table),
	    embed_by_name));
}

const struct embed *
embed_list(size_t *n)
{
	*n = embed_count;
	return (embed_table);
}
