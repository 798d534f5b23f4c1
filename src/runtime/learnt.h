#ifndef HOCLIEU_LEARNT_H
#define HOCLIEU_LEARNT_H
/*
 * Who was at which lesson in which month, for rates of participation
 * (docs/questions.md).  Written when a visit begins and when a lesson is
 * finished, never at the commits between, in the same transaction.
 */
#include <stdint.h>

#include "store/db.h"
#include "util/err.h"

extern const struct sql_table learnt_sql;

/**
 * learnt_begin(db, person, item, at, e), learnt_done(db, person, item, at, e):
 * the pupil began, or finished, the lesson at ${at}, UTC.  Said again in one
 * month of the school's zone they change nothing.  0 or -1.
 */
int	 learnt_begin(struct db *, int64_t, int64_t, int64_t, struct err *);
int	 learnt_done(struct db *, int64_t, int64_t, int64_t, struct err *);

/** learnt_month(at): the month of the school's zone as 202611. */
int	 learnt_month(int64_t);
/** learnt_year(month): the school year that it lies in: 2026 for 202608 to 202707. */
int	 learnt_year(int);
/** learnt_bit(month): its bit in table learner: bit 0 = August. */
unsigned learnt_bit(int);

#endif
