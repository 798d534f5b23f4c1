#ifndef HOCLIEU_LEAVE_H
#define HOCLIEU_LEAVE_H
/*
 * Leave and part time: days on which a teacher owes less, with the words that
 * the minutes use for it.  Closed months are never changed by it.
 */
#include "quota/quota.h"

#define LEAVE_NOTE	120	/* characters */
#define LEAVE_ROWS	200	/* rows of a list */

struct leave_row {
	struct quota_leave	 l;
	int64_t			 id, created, ended;	/* UTC seconds; ended: when an earlier last day was set, 0 */
	const char		*key, *name, *honorific, *unit;
	const char		*by;		/* who noted it, "" */
};

/** leave_list(db, a, school, since, out, e): of the school's people, those that last until day ${since} (20261101) at least; newest first, at most LEAVE_ROWS; count or -1. */
int	 leave_list(struct db *db, struct arena *a, int64_t school, int since,
	    struct leave_row **out, struct err *e);
/**
 * leave_add(db, who, school, l, id, e): the principal notes it, with the audit;
 * its number in ${id}.  REJECT: NO-RIGHT, QUOTA-LEAVE-PERSON, -DAYS (no days,
 * or more than three years), -CLOSED (touches a closed month), -FACTOR, -NOTE,
 * -FULL.
 */
int	 leave_add(struct db *db, const struct viewer *who, int64_t school,
	    const struct quota_leave *l, int64_t *id, struct err *e);
/**
 * leave_end(db, who, school, id, until, e): its last day is ${until}, earlier
 * than before; the day before it began takes it back.  REJECT: NO-RIGHT,
 * NOT-FOUND, QUOTA-LEAVE-END (not earlier, or in a closed month).
 */
int	 leave_end(struct db *db, const struct viewer *who, int64_t school,
	    int64_t id, int until, struct err *e);
/** leave_day(s): "2026-10-19" as 20261019, 0 when it is no day. */
int	 leave_day(const char *s);
/** leave_step(day, n): the day ${n} days after ${day}. */
int	 leave_step(int day, int n);
/** leave_words(a, t, m): what the minutes say of ${t}'s leave in month ${m}: "nghỉ ốm từ 19/10 đến 23/10"; "" without. */
const char	*leave_words(struct arena *a, const struct quota_teacher *t,
		    const struct quota_month *m);

#endif
