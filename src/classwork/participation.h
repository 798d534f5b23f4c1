#ifndef HOCLIEU_PARTICIPATION_H
#define HOCLIEU_PARTICIPATION_H
/*
 * How many of a class's pupils learn: months of the school's zone, numbers
 * always with their whole.  Counted from runtime's learnt and learner
 * (docs/questions.md).
 */
#include <stdint.h>

#include "store/db.h"
#include "people/classes.h"
#include "util/err.h"

struct arena;

extern const struct sql_table participation_sql;

#define PARTICIPATION_MONTHS	12
#define PARTICIPATION_GRADES	13	/* by number, 0 is none */

/* Of ${n} pupils: were at a lesson; finished one. */
struct rate {
	int	 n, learnt, done;
};
/*
 * Twelve months, the oldest first; months outside a class's school year have n
 * 0.
 */
struct trend {
	struct rate	 at[PARTICIPATION_MONTHS];
};

struct participation {
	int		 month[PARTICIPATION_MONTHS];	/* 202611 */
	struct trend	 all, grades[PARTICIPATION_GRADES];
	struct trend	*classes;	/* in the order of the list that was given */
};

/* Of whom, and up to which month. */
struct participation_ask {
	int			 last;		/* the twelfth month: 202611 */
	const struct class_row	*now;		/* nnow classes of the school year of ${last} */
	const struct class_row	*before;	/* nbefore of the year before it; NULL: none */
	int			 nnow, nbefore;
};
/**
 * participation_read(db, a, ask, p, e): the twelve months that end with the last
 * one of ${ask}: its classes of now, and in the sums those of the year before as
 * well.  Who is in two classes counts once in a sum.  A pupil who was shut out
 * counts in the months that were over by then.  0 or -1.
 */
int	 participation_read(struct db *db, struct arena *a,
	    const struct participation_ask *ask, struct participation *p,
	    struct err *e);

/* A lesson that pupils of a class were at in a month. */
struct lesson_rate {
	int64_t		 item_id, lesson_id;	/* of the plan, 0 */
	const char	*key, *title;
	int		 live;		/* pupils can open it now */
	int		 begun, done;
};
#define PARTICIPATION_LESSONS	200
/* What is asked: a class, a month (202611), how many of the first lessons. */
struct lesson_ask {
	int64_t	 class_id;
	int	 month, most;
};
struct lesson_rates {
	struct lesson_rate	*list;
	int			 n;	/* in the list: most, or total if less */
	int			 total;	/* at most PARTICIPATION_LESSONS */
	int			 pupils;	/* of how many */
};
/** participation_lessons(db, a, ask, out, e): the lessons that most pupils were at, these first.  0 or -1. */
int	 participation_lessons(struct db *db, struct arena *a,
	    const struct lesson_ask *ask, struct lesson_rates *out,
	    struct err *e);

/** participation_before(month, n): the month ${n} months before ${month} (202611). */
int	 participation_before(int month, int n);
/** participation_end(month): the first moment after it, UTC. */
int64_t	 participation_end(int month);

#endif
