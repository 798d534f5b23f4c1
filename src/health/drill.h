#ifndef HOCLIEU_DRILL_H
#define HOCLIEU_DRILL_H
/*
 * The drill: a restore of the newest backup as a test, because only that shows
 * that the backup can be used.
 */
#include "store/backup.h"

/**
 * drill_run(b, e): restore the newest copy of ${b}->dir into a folder there,
 * verify it as a school, remove it.  Files are shared with the pool, so it costs
 * the room of a database; where the disk cannot share (a stick), of the whole
 * copy (BACKUP-NO-ROOM).  0 when all came back; -1 with the code of what failed:
 * BACKUP-MISSING, BACKUP-DAMAGED, DRILL-DAMAGED (each fault is reported), ….
 */
int	 drill_run(struct backup *b, struct err *e);
/** drill_due(db, now, e): 1 on the first Sunday of a month and before the first one, 0, or -1. */
int	 drill_due(struct db *db, int64_t now, struct err *e);

#endif
