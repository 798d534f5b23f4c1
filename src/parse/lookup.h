#ifndef HOCLIEU_LOOKUP_H
#define HOCLIEU_LOOKUP_H
/*
 * Files of a package by the names that its lists give them.  Exactly one file
 * fits: it is taken, although its name may be in another case; such packages
 * work on Windows, where their authors try them.
 */
#include <stddef.h>

struct arena;
struct zipdir;
struct zip_entry;

/* A name of the zip in one case, and whose it is. */
struct lookup_name {
	const char		*name;
	const struct zip_entry	*e;
};

struct lookup {
	const struct zipdir	*z;
	struct arena		*arena;
	const char		*chosen;	/* what the teacher chose among several (starts.h) */
	struct lookup_name	*folded;	/* made when it is first needed */
	size_t			 n;
};

enum lookup_how {
	LOOKUP_NONE,
	LOOKUP_EXACT,
	LOOKUP_LOOSE,	/* the only one, in another case; or the chosen one */
	LOOKUP_SEVERAL	/* they differ in case alone: ask lookup_fits */
};

/**
 * lookup_file(l, name, out): the file that the NFC key ${name} (href_resolve)
 * means; ${out} is NULL unless it is found.
 */
enum lookup_how	 lookup_file(struct lookup *l, const char *name,
		    const struct zip_entry **out);
/**
 * lookup_fits(l, name, out, max): the first ${max} files whose names are
 * ${name}, in any case; their number.
 */
size_t	 lookup_fits(struct lookup *l, const char *name,
	    const struct zip_entry **out, size_t max);

#endif
