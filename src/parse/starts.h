#ifndef HOCLIEU_STARTS_H
#define HOCLIEU_STARTS_H
/*
 * Where a zip begins that has no manifest and no index.html in its usual place.
 * Teachers zip a folder with a note beside it, name the page after the lesson,
 * or zip two lessons together.
 */
#include <stddef.h>

struct zipdir;
struct zip_entry;

#define STARTS_MOST	60	/* that a teacher is asked about; the least deep ones */

struct starts {
	const char		*chosen;	/* what the teacher chose: names, one a line; "" */
	const struct zip_entry	*e[STARTS_MOST];	/* several fit: these are asked about */
	size_t			 n;		/* 0: nobody has to be asked */
	size_t			 total;		/* how many fit, also those that are left out */
	const struct zip_entry	*hit;		/* the chosen one */
};

/** starts_name(name): the part behind the last "/". */
const char	*starts_name(const char *name);
/** starts_litter(name): 1 for files that an operating system adds by itself. */
int	 starts_litter(const char *name);
/**
 * starts_is_manifest(name): 1 when its last part is a manifest's, in any case:
 * imsmanifest.xml, tincan.xml, cmi5.xml.
 */
int	 starts_is_manifest(const char *name);
/** starts_is_page(name): 1 for .html, .htm, .xhtml in any case. */
int	 starts_is_page(const char *name);
/**
 * starts_usual(z, folder): the page in ${folder} ("" or "a/") with one of the
 * names that first pages have; NULL when there is none, or two that differ in
 * case alone.
 */
const struct zip_entry	*starts_usual(const struct zipdir *z,
			    const char *folder);
/**
 * starts_pick(z, st): the one manifest or first page in the whole of ${z}, else
 * the only page.  Of several the one above all others, else the chosen one.
 * NULL: none, or ${st}->e holds those that fit.
 */
const struct zip_entry	*starts_pick(const struct zipdir *z,
			    struct starts *st);
/** starts_chosen(chosen, name): 1 when ${name} is one of the lines. */
int	 starts_chosen(const char *chosen, const char *name);

#endif
