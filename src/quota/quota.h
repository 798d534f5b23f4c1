#ifndef HOCLIEU_QUOTA_H
#define HOCLIEU_QUOTA_H
/*
 * The month's duty of every teacher: what is owed (rules and leave are rows:
 * rules.h, leave.h), what counted, what waits, what is missing; closing and
 * what comes after it stand in close.h.
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
#define QUOTA_PAST	5	/* months before this one that a trend shows */
#define QUOTA_HELD	6	/* rules of one teacher that are named */
#define QUOTA_ANYWHERE	1000	/* "far" of a rule that stands on no unit */

/* Why a lesson counts or does not. */
enum quota_state {
	QUOTA_COUNTED,
	QUOTA_REVIEW,		/* submitted, waits for its reviewer */
	QUOTA_RETURNED,		/* returned, waits for its author */
	QUOTA_LATE,		/* after the deadline, or published after the closing */
	QUOTA_TWICE,		/* its file counted earlier */
	QUOTA_OTHER		/* of a kind that its author does not owe */
};

/* A lesson that was submitted in the month. */
struct quota_lesson {
	int64_t			 item_id, person_id, submitted;
	const char		*key, *title, *kind, *hash;	/* hash: SHA-256 of its file */
	enum quota_state	 state;
	int			 week;		/* 0 .. QUOTA_WEEKS - 1 */
	int			 last;		/* last day of the month in time, 0 when unknown */
};

/* Leave or part time that touches the month. */
struct quota_leave {
	int64_t		 person_id;
	int		 from, until, factor;	/* first and last day, 20261019; per cent of the duty still owed, 0..100 */
	const char	*note;
};

/* One earlier month in a teacher's trend. */
struct quota_point {
	int		 have, owed, counted;	/* have: that month was closed */
};

/* One row of the month; the figures are numbers of lessons. */
struct quota_teacher {
	int64_t		 person_id, unit_id;	/* home unit */
	const char	*key, *name, *honorific;
	const char	*unit;		/* the department, "" */
	const char	*moved;		/* the department before, when it changed in the month; "" */
	const char	*note;		/* of a closed month: leave, as the minutes say it */
	unsigned	 grades;	/* bit per grade of the roles that owe; 0 = all */
	int64_t		 subject_id;	/* 0 = all */
	int		 owed, counted, review, returned, late, twice, missing;	/* lessons, by state */
	int		 full;		/* owed without exemptions */
	int		 contradiction;	/* rules disagree: owed and missing mean nothing */
	int64_t		 clash[2];	/* the two rules, by number */
	int64_t		 held[QUOTA_HELD];	/* the rules that hold, the first nheld */
	int		 nheld;
	int		 deadline;	/* last day that counts, grace included; 0: owes nothing */
	int		 adjust;	/* corrections after the closing, summed; not in the others */
	int		 on[QUOTA_WEEKS], due[QUOTA_WEEKS];	/* counted, in review */
	const struct quota_leave *leave;	/* nleave of them */
	int		 nleave;
	struct quota_point past[QUOTA_PAST];	/* oldest first; quota_trend fills it */
};

/* One line of what is owed, as rows of quota_rule say. */
struct quota_rule {
	int64_t		 id, unit_id, subject_id, person_id;
	const char	*role, *kinds;
	unsigned	 grades;
	int		 many, deadline, grace;	/* lessons a month; day of the month, 0: its end; days after it that still count */
	int		 from, until;	/* 202611; until 0: open end */
	int		 binds;		/* of an open month: for how many teachers it holds */
	int		 far;		/* steps from the teacher's unit up to the rule's, QUOTA_ANYWHERE for none */
};
struct quota_correction {
	int64_t		 person_id, at;
	int		 delta;		/* lessons, may be negative */
	const char	*name, *honorific, *unit, *reason, *by;	/* name and unit as closed */
};

/* A month of a school with everything that the pages show of it. */
struct quota_month {
	int			 year, month;
	int			 days, weeks;	/* of the month */
	int64_t			 from, until;	/* UTC, ${until} is past the end */
	int64_t			 closed;	/* when, 0 = open */
	int64_t			 close_id;
	struct quota_teacher	*teachers;	/* by name as a register has it */
	int			 nteachers;
	struct quota_lesson	*lessons;	/* by time of submission */
	int			 nlessons;
	struct quota_rule	*rules;		/* in force that month */
	int			 nrules;
	struct quota_correction	*corrections;	/* of a closed month, by time */
	int			 ncorrections;
};

/* A month of a school, the one that figures, closing and confirmations are about. */
struct school_month {
	int64_t		 school_id;
	int		 year, month;	/* 2026; 1..12 */
};

/** quota_step(ym, n): the month ${n} after ${ym} (202612 and 1: 202701); n may be negative. */
int	 quota_step(int ym, int n);

/**
 * quota_month(db, a, when, person, m, e): the figures of one month into ${m},
 * in ${a}; ${person} 0 is everybody who owes.  A closed month's owed, counted
 * and missing are those that were closed; what was published since is late.  0
 * or -1.
 */
int	 quota_month(struct db *db, struct arena *a,
	    const struct school_month *when, int64_t person,
	    struct quota_month *m, struct err *e);
/** quota_week(m, day): the week 0.. of the month in which ${day} 1.. lies. */
int	 quota_week(const struct quota_month *m, int day);
/**
 * quota_counted(t), quota_missing(t): what counted and what is missing with the
 * corrections after the closing.
 */
int	 quota_counted(const struct quota_teacher *t);
int	 quota_missing(const struct quota_teacher *t);
/**
 * quota_trend(db, school, m, e): fill the past of ${m}'s teachers from the
 * closed months before it, corrections included.  0 or -1.
 */
int	 quota_trend(struct db *db, int64_t school, struct quota_month *m,
	    struct err *e);

/**
 * quota_duties(r, n, out): of the ${n} rules that fit one teacher those that
 * hold, their indexes in ${out}; their number.  Of two that speak of the same
 * kind the stronger one holds: a rule for a person outranks one for a subject
 * or grades, that outranks the rest; within one rank the nearer unit outranks
 * the farther, and any unit none.  -1 when two of one rank and distance speak
 * of the same kind and do not say the same: ${out} then begins with the two.
 */
int	 quota_duties(const struct quota_rule *r, int n, int *out);

/* "What if": rules that are not written yet. */
struct quota_try {
	const struct quota_rule	*add;		/* one more, NULL */
	int64_t			 end;		/* the rule that ends, 0 */
	int			 end_month;	/* with this month: 202611 */
};
/** quota_month_if(db, a, when, try, m, e): quota_month of an open month as if ${try} (NULL: nothing) stood already; everybody, without lessons. */
int	 quota_month_if(struct db *db, struct arena *a,
	    const struct school_month *when, const struct quota_try *try,
	    struct quota_month *m, struct err *e);

#endif
