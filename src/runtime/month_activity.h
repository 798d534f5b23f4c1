#ifndef HOCLIEU_MONTH_ACTIVITY_H
#define HOCLIEU_MONTH_ACTIVITY_H
/*
 * Who was at which lesson in which month, for rates of participation
 * (docs/questions.md).  Rows are written when a visit begins and when a lesson is
 * finished, never at the commits between, in the same transaction.
 */
#include <stdint.h>

#include "store/db.h"
#include "util/err.h"

extern const struct sql_table month_activity_sql;

/**
 * month_activity_begin(db, person, item, at, e), month_activity_done(db, person, item, at, e):
 * the pupil began, or finished, the lesson at ${at}, UTC.  Said again in one
 * month of the school's zone they change nothing.  0 or -1.
 */
int	 month_activity_begin(struct db *db, int64_t person, int64_t item,
	    int64_t at, struct err *e);
int	 month_activity_done(struct db *db, int64_t person, int64_t item,
	    int64_t at, struct err *e);

/** month_activity_month(at): the month of the school's zone as 202611. */
int	 month_activity_month(int64_t at);
/** month_activity_year(month): the school year that it lies in: 2026 for 202608 to 202707. */
int	 month_activity_year(int month);
/** month_activity_bit(month): its bit in table learner: bit 0 = August. */
unsigned month_activity_bit(int month);

#endif
