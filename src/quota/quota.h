#ifndef HOCLIEU_QUOTA_H
#define HOCLIEU_QUOTA_H
/*
 * The month's duty of every teacher: what is owed (rules and exemptions are
 * rows), what counted, what waits, what is missing; and the closing.
 *
 * A lesson counts in the month of its submission, in the school's zone, once it
 * is published before that month is closed.  Each counts once: neither a lesson
 * whose file an earlier counted one has, nor one that a closed month holds.
 * docs/month.md has the reasons.
 */
#include <jansson.h>
#include <stdint.h>

#include "store/db.h"
#include "people/people.h"
#include "util/err.h"

struct arena;

extern const struct sql_table quota_sql;

#define QUOTA_WEEKS	6	/* weeks, Monday to Sunday, that a month may touch */

enum quota_state {
	QUOTA_COUNTED,
	QUOTA_REVIEW,		/* submitted, waits for its reviewer */
	QUOTA_RETURNED,		/* returned, waits for its author */
	QUOTA_LATE,		/* after the deadline, or published after the closing */
	QUOTA_TWICE		/* its file counted earlier */
};

struct quota_lesson {
	int64_t			 item_id, person_id, submitted;
	const char		*key, *title, *kind, *hash;
	enum quota_state	 state;
	int			 week;		/* 0 .. QUOTA_WEEKS - 1 */
};

struct quota_teacher {
	int64_t		 person_id, unit_id;	/* home unit */
	const char	*name, *honorific, *unit;	/* unit: the department, "" */
	unsigned	 grades;	/* of the grants that owe; 0 = all */
	int64_t		 subject_id;	/* 0 = all */
	int		 owed, counted, review, returned, late, twice, missing;
	int		 full;		/* owed without exemptions */
	int		 contradiction;	/* rules disagree: owed and missing mean nothing */
	int		 deadline;	/* last day that counts, grace included; 0: owes nothing */
	int		 on[QUOTA_WEEKS], due[QUOTA_WEEKS];	/* counted, in review */
};

struct quota_month {
	int			 year, month;
	int			 days, weeks;	/* of the month */
	int64_t			 from, until;	/* UTC, ${until} is past the end */
	int64_t			 closed;	/* when, 0 = open */
	struct quota_teacher	*teachers;	/* by name as a register has it */
	int			 nteachers;
	struct quota_lesson	*lessons;	/* by time of submission */
	int			 nlessons;
};

/**
 * quota_month(db, a, school, person, year, month, out, e): the figures of one
 * month in ${a}; ${person} 0 is everybody who owes.  A closed month's owed,
 * counted and missing are those that were closed; what was published since is
 * late.  0 or -1.
 */
int	 quota_month(struct db *, struct arena *, int64_t, int64_t, int, int,
	    struct quota_month *, struct err *);
/** quota_week(m, day): the week 0.. of the month in which ${day} 1.. lies. */
int	 quota_week(const struct quota_month *, int);

/* One line of what is owed, as rows of quota_rule say. */
struct quota_rule {
	int64_t		 id, unit_id, subject_id, person_id;
	const char	*role, *kinds;
	unsigned	 grades;
	int		 many, deadline, grace;
};
/**
 * quota_duties(r, n, out): of the ${n} rules that fit one teacher those that
 * hold, their indexes in ${out}; their number, or -1 when rules contradict:
 * two of the same rank speak of the same kind and do not say the same.  A rule
 * for a person outranks one for a subject or grades, that outranks the rest.
 */
int	 quota_duties(const struct quota_rule *, int, int *);

/**
 * quota_close(db, who, school, year, month, seen, e): the principal ${who}
 * closes a month in the caller's transaction: figures, the lessons that
 * counted, the names for the minutes, the audit.  ${seen} is how many lessons
 * in review the preview named.  ERR_REJECT: NO-RIGHT, QUOTA-EARLY (the month is
 * not over), QUOTA-CLOSED (it is closed), QUOTA-CONTRADICT, QUOTA-REVIEW
 * (another number of lessons waits now).
 */
int	 quota_close(struct db *, const struct viewer *, int64_t, int, int,
	    int, struct err *);

struct quota_record {
	int64_t			 at;
	const char		*record;	/* JSON {school, upper, chair, chair_honorific, heads [{name, honorific}]} */
	struct quota_teacher	*rows;		/* as closed, by department */
	int			 n;
};
/** quota_record(db, a, school, year, month, out, e): 1 closed, 0 open, -1. */
int	 quota_record(struct db *, struct arena *, int64_t, int, int,
	    struct quota_record *, struct err *);

struct quota_closed {
	int		 year, month, missing;
	int64_t		 at;
};
/** quota_closed(db, a, school, out, e): the last 12 closed months, newest first; count or -1. */
int	 quota_closed(struct db *, struct arena *, int64_t,
	    struct quota_closed **, struct err *);

#endif
