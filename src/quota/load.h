#ifndef HOCLIEU_QUOTA_LOAD_H
#define HOCLIEU_QUOTA_LOAD_H
/*
 * A month's figures while they are collected: for this folder only.  The order
 * is units, rules, people with their duties (owing.c), lessons (credit.c), sums
 * (figures.c).
 */
#include "quota/quota_sql.h"

/* One unit of the school's tree: the school, a department, a class. */
struct unit {
	int64_t		 id, parent;
	const char	*name, *kind;
};

struct holder {			/* one role of one person, with its unit, subject and grades */
	int64_t		 person_id, unit_id, subject_id, subject_above;
	int64_t		 grant_unit, until;	/* until 0: open end */
	const char	*key, *name, *honorific, *role;
	unsigned	 grades;
};

/* What one rule asks of one teacher this month. */
struct duty {
	const char	*kinds;
	int		 owed, counted, last;	/* last: last day of the month that is in time */
};

/* What a teacher's row needs while it grows. */
struct work {
	struct duty	*duties;
	int		 nduties;
	const char	*key;		/* to sort by */
	struct quota_teacher t;
};

/*
 * One call of quota_month or quota_month_if: what was asked, and what has been
 * read so far.
 */
struct load {
	struct db		*db;
	struct arena		*a;
	struct err		*e;
	struct quota_month	*m;
	const struct quota_try	*try;		/* NULL: as it stands */
	int64_t			 school, person;	/* person 0: everybody */
	int			 ym;
	struct unit		*units;
	struct quota_rule	*rules;
	struct holder		*holders;
	struct quota_leave	*leaves;	/* by person */
	struct work		*work;
	int			 nunits, nrules, nholders, nleaves, nwork;
};

/** load_grow(a, list, n, size): room for one more behind ${n}; doubles at powers of two. */
void		*load_grow(struct arena *a, void *list, int n, size_t size);
/** load_units(l), load_rules(l): rows into ${l}; 0 or -1. */
int		 load_units(struct load *l);
int		 load_rules(struct load *l);
/** load_department(l, unit): the name of the nearest department at or above, "". */
const char	*load_department(const struct load *l, int64_t unit);
/** load_owing(l): everybody whom a rule binds, with duties, into l->work; 0 or -1. */
int		 load_owing(struct load *l);
/** load_lessons(l): lessons of the month counted into l->work and l->m; 0 or -1. */
int		 load_lessons(struct load *l);

#endif
