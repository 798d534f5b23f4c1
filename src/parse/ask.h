#ifndef HOCLIEU_ASK_H
#define HOCLIEU_ASK_H
/*
 * Questions of the check: several files fit where one is wanted.  The report's
 * entries then are the files to choose from; whoever uploaded chooses one, it
 * is stored with the version, and the check looks again (check_report.chosen).
 */
#include <stddef.h>

struct check_report;
struct zip_entry;
struct zipdir;

/* The item of a manifest whose file is asked about. */
struct ask_file {
	const char	*place, *title, *file;
};

/**
 * ask_start(z, r, fit, n, total): which of the ${n} manifests and pages ${fit}
 * (${total} fit) the lesson begins with.
 */
void	 ask_start(const struct zipdir *z, struct check_report *r,
	    const struct zip_entry *const *fit, size_t n, size_t total);
/** ask_file(z, r, f, fit, n): which of ${fit} the item means; their names differ in case alone. */
void	 ask_file(const struct zipdir *z, struct check_report *r,
	    const struct ask_file *f, const struct zip_entry *const *fit,
	    size_t n);
/** ask_title(z, r, e): the title of the page ${e}, "" when it has none. */
const char	*ask_title(const struct zipdir *z, struct check_report *r,
		    const struct zip_entry *e);

#endif
