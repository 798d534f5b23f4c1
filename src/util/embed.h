#ifndef HOCLIEU_EMBED_H
#define HOCLIEU_EMBED_H
/*
 * Files that the build put into the program (tools/embed.mjs): the bundled
 * browser files by their own name ("app.css"), and "templates/…", "i18n/…",
 * "schemas/…".  Nothing of them is read from disk at run time.
 */
#include <stddef.h>

struct embed {
	const char	*name;
	const char	*data;	/* a NUL stands behind it */
	size_t		 len;
};

/** embed_find(name): the file of that name, or NULL. */
const struct embed	*embed_find(const char *name);
/** embed_list(n): all files sorted by name; their number in ${n}. */
const struct embed	*embed_list(size_t *n);

#endif
