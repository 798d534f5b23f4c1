#ifndef HOCLIEU_COURSE_H
#define HOCLIEU_COURSE_H
/*
 * Courses of AICC and Tin Can.  Their run time is not there yet: a course whose
 * start page lies in the zip is opened as plain pages, with a warning that no
 * results are kept; another is kept for download.
 */
#include <stddef.h>

#include "parse/ask.h"
#include "parse/lookup.h"
#include "parse/starts.h"

struct check_report;

/* What is at hand while the units of a course are looked up. */
struct course {
	struct check_report	*r;
	struct lookup		 l;
	const char		*wanted;	/* by the first unit that does not start */
	const struct zip_entry	*fit[STARTS_MOST];	/* of the first unit that several files fit */
	size_t			 nfit;
	struct ask_file		 ask;
};

/** course_tincan(z, path, r): the course whose list is the tincan.xml ${path}. */
void	 course_tincan(const struct zipdir *z, const char *path,
	    struct check_report *r);

/* A unit of a course, as its list names it; texts may be NULL. */
struct course_unit {
	const char	*id, *title;
	const char	*folder;	/* that the list lies in */
	const char	*list;		/* the list's name, for remarks */
	const char	*href, *parameters;
};
/** course_unit(c, u): an entry for it, or a remark why it does not start. */
void	 course_unit(struct course *c, const struct course_unit *u);
/** course_folder(r, path): the folder of ${path}, "" or "a/". */
const char	*course_folder(struct check_report *r, const char *path);
/** course_begin(c, z, r): before the units. */
void	 course_begin(struct course *c, const struct zipdir *z,
	    struct check_report *r);
/**
 * course_settle(c, what, kept): after them: a warning about ${what}, the name of
 * the kind of course; or, when no unit starts, it is kept with the remark ${kept}.
 */
void	 course_settle(struct course *c, const char *what, const char *kept);

#endif
