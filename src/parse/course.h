#ifndef HOCLIEU_COURSE_H
#define HOCLIEU_COURSE_H
/*
 * Courses of AICC and Tin Can.  Their run time is not there yet: a course whose
 * start page lies in the zip is opened as plain pages, with a warning that no
 * results are kept; another is kept for download.
 */
struct check_report;
struct course;
struct zipdir;

/** course_tincan(z, path, r): the course whose list is the tincan.xml ${path}. */
void	 course_tincan(const struct zipdir *z, const char *path,
	    struct check_report *r);
/** course_aicc(z, r): the course of the .au files in ${z}. */
void	 course_aicc(const struct zipdir *z, struct check_report *r);

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
/** course_aicc_units(c, z, r): course_unit for each unit of each .au file. */
void	 course_aicc_units(struct course *c, const struct zipdir *z,
	    struct check_report *r);

#endif
