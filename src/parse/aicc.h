#ifndef HOCLIEU_AICC_H
#define HOCLIEU_AICC_H
/* Courses of AICC; see course.h. */
struct check_report;
struct zipdir;

/** aicc_fill(z, r): the course of the .au files in ${z}. */
void	 aicc_fill(const struct zipdir *z, struct check_report *r);

#endif
