#ifndef HOCLIEU_PAGEREAD_H
#define HOCLIEU_PAGEREAD_H
/*
 * The start pages of a package and what they call, read without running them:
 * what is missing, what comes from other sites, what a browser will refuse.
 * docs/check.md.
 */
struct check_report;
struct zipdir;

#define PAGEREAD_FILES	200		/* that are read of one package */
#define PAGEREAD_FILE	(4u << 20)	/* bytes of one file */
#define PAGEREAD_BYTES	(32u << 20)	/* bytes of all */
#define PAGEREAD_SEARCH	(1u << 20)	/* of further scripts, for a run time */
#define PAGEREAD_REFS	100000		/* references that are looked up */

/**
 * pageread(z, r): read from the start pages of ${r}'s entries on, breadth first,
 * within the bounds above, and file remarks and the members pages, calls and
 * flash of ${r}.  ${z} is verified.
 */
void	 pageread(const struct zipdir *z, struct check_report *r);

#endif
