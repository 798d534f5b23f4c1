#ifndef HOCLIEU_VERIFYNIGHT_H
#define HOCLIEU_VERIFYNIGHT_H
/* The look at everything that each night takes, and what came of it. */
#include <stdint.h>

#include "store/db.h"
#include "util/err.h"

#define VERIFY_REPORT	"verify-report.txt"	/* in the data folder */

/**
 * verify_night(db, data, quick, problems, e): verify the folder ${data}; its
 * words go to data/verify-report.txt, the outcome into the trail ("verify", or
 * "verify-failed" with the first code), the number of problems into
 * ${problems}.  0, or -1 when it could not look.
 */
int	 verify_night(struct db *db, const char *data, int quick,
	    long *problems, struct err *e);

#endif
