#ifndef HOCLIEU_REPORTREAD_H
#define HOCLIEU_REPORTREAD_H
/*
 * The parent's side of the pipe: the lines of a child that may have been taken
 * over.  Every count and length is capped, every code must be known, severity,
 * verdict and reason are derived here again, and each entry's file must stand
 * in the index that came with the report.
 */
#include <stddef.h>
#include <stdint.h>

struct check_report;
struct err;
struct reportread;
struct zipindex;

#define REPORTREAD_LINE		(1024 * 1024)	/* bytes of one line */
#define REPORTREAD_TOTAL	(32 * 1024 * 1024)	/* bytes of all lines */

enum reportread_event {
	REPORTREAD_NONE,	/* a part of the report was taken */
	REPORTREAD_PROGRESS,	/* done and total are new */
	REPORTREAD_INDEX,	/* the next `bytes` bytes are the zip index */
	REPORTREAD_END		/* nothing may follow */
};

struct reportread_note {
	enum reportread_event	 event;
	uint64_t		 done, total;
	uint64_t		 bytes;
};

/** reportread_new(): an empty reader; free with reportread_free. */
struct reportread	*reportread_new(void);
void	 reportread_free(struct reportread *rd);
/**
 * reportread_line(rd, line, len, note, err): take one line without its \n.
 * 0 with what it was in ${note}; -1 when it breaks a rule.
 */
int	 reportread_line(struct reportread *rd, const char *line, size_t len,
	    struct reportread_note *note, struct err *e);
/**
 * reportread_end(rd, idx, err): the finished report, owned by the caller
 * (report_free), or NULL when something is missing or an entry names a file
 * that ${idx} (NULL = no zip) does not hold.
 */
struct check_report	*reportread_end(struct reportread *rd,
			    const struct zipindex *idx, struct err *e);
/** reportread_refused(code): a report that only says why the check gave up. */
struct check_report	*reportread_refused(const char *code);

#endif
