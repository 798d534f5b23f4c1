#ifndef HOCLIEU_VERIFYNIGHT_H
#define HOCLIEU_VERIFYNIGHT_H
/* The look at everything that each night takes, and what came of it. */
#include <stdint.h>

#include "store/db.h"
#include "util/err.h"

#define VERIFY_REPORT	"verify-report.txt"	/* in the data folder */

/**
 * verify_night(db, data, quick, e): verify the folder ${data}; its words go to
 * data/verify-report.txt, the outcome into the trail ("verify", or
 * "verify-failed" with the first code).  The number of problems, -1 when it
 * could not look.
 */
long	 verify_night(struct db *, const char *, int, struct err *);

#endif
