#ifndef HOCLIEU_ORDER_H
#define HOCLIEU_ORDER_H
/*
 * What a manifest says of the order of its parts: hidden ones, and those that
 * wait for others (SCORM 1.2 prerequisites).  Both are honoured where they stand
 * alone: in a package with sequencing rules, which are not run, they would lock
 * parts that its rules open.
 */
#include "store/db.h"
#include "util/err.h"

struct arena;
struct attempt;
struct part;

/* Of one part. */
struct part_order {
	int		 hidden;	/* not in the contents list */
	const char	*wait;		/* title of a part that must be done before, "" open */
};

/**
 * order_of(db, a, t, parts, n, out, e): for each of the ${n} parts of
 * runtime_parts; a preview waits for nothing.  Never are all parts hidden, nor
 * all waiting that are not done.  0 or -1.
 */
int	 order_of(struct db *db, struct arena *a, const struct attempt *t,
	    const struct part *parts, int n, struct part_order **out,
	    struct err *e);

#endif
