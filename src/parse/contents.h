#ifndef HOCLIEU_CONTENTS_H
#define HOCLIEU_CONTENTS_H
/* Remarks on what lies inside a package. */
struct check_report;
struct zipdir;

/**
 * contents_remarks(z, r): what a teacher should know about the files inside:
 * Flash, heavy films, programs, names that some systems cannot write.
 */
void	 contents_remarks(const struct zipdir *z, struct check_report *r);

#endif
