#ifndef HOCLIEU_ANCHOR_H
#define HOCLIEU_ANCHOR_H
/*
 * data/audit-anchor.txt: heads of the audit's chain of hashes, one line a night:
 * "2026-11-23T19:00:00Z 1234 <sha256>".  Printed or sent away, a line proves
 * later that no row up to that number was touched since.
 */
#include <stdint.h>

#include "store/db.h"
#include "util/err.h"

/** anchor_write(db, data, e): append the head of now, durable; none without rows or when it stands there. */
int	 anchor_write(struct db *db, const char *data, struct err *e);
/**
 * anchor_check(db, data, broken, e): the first row that is not as a line says
 * into ${broken}, 0 when all are (or there is no file).  0, or -1 when the
 * file cannot be read or understood.
 */
int	 anchor_check(struct db *db, const char *data, int64_t *broken,
	    struct err *e);

#endif
