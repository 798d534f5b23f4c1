#ifndef HOCLIEU_CLASSWORK_H
#define HOCLIEU_CLASSWORK_H
/*
 * Lessons set to pupils: one lesson, from / until days of the school (until is
 * the last one), to classes, groups or single pupils of a class.  Who is meant
 * is looked up each time: who joins the class has the lesson, who leaves it has
 * it no longer; attempts stay.  docs/classwork.md.
 */
#include <stdint.h>

#include "store/db.h"
#include "people/people.h"
#include "util/err.h"

struct arena;

extern const struct sql_table classwork_sql;

#define WORK_LESSONS	20	/* set at once */
#define WORK_TARGETS	200	/* of one lesson */
#define WORK_NOTE	500	/* characters */
#define WORK_YEAR	5000	/* set by one person in a school year */

/* Whom: a class; one pupil of a class; or a group (class_id 0). */
struct work_target {
	int64_t		 class_id, person_id, group_id;
};

/* What the form of setting lessons sends. */
struct work_plan {
	const int64_t			*items;
	int				 nitems;
	const struct work_target	*targets;
	int				 ntargets;
	int				 from_day, until_day;	/* 20261123 */
	const char			*note;
	const char			*rule;	/* which try counts: "best" "first" "last", ""/NULL as the school has it */
};

/**
 * work_set(db, who, plan, e): set each lesson of ${plan} to its targets, in the
 * caller's transaction; the caller tells the workers that access changed.  Each
 * becomes an assignment of its own.  0, or ERR_REJECT on a field: item
 * SET-LESSON (none), SET-MANY-LESSONS, SET-ITEM (not one that pupils can open);
 * target SET-TARGET (none), SET-MANY, SET-CLASS (not this year's, not the own
 * school's, or not within the right), SET-PUPIL (not of that class), SET-GROUP
 * (another's or closed), SET-GROUP-EMPTY, SET-TWICE (the same lesson, target and
 * dates), SET-FULL (more than WORK_YEAR); from SET-FROM, until SET-UNTIL, SET-OVER (it is before today), note
 * SET-NOTE; rule SET-RULE.  Which tries count is decided anew.
 */
int	 work_set(struct db *db, const struct viewer *who,
	    const struct work_plan *plan, struct err *e);

/* One assignment, with what pages say of it. */
struct work {
	int64_t		 id, item_id, school_id, person_id;
	int		 year, from_day, until_day;
	int64_t		 withdrawn;	/* when, UTC seconds; 0: it is not */
	int		 reminded;	/* day of the last reminder, 20261123; 0: none */
	const char	*key, *note;
	const char	*by, *by_honorific;	/* who set it */
	const char	*item_key, *title;
	const char	*rule;		/* as in struct work_plan */
	int		 open;		/* pupils can open the lesson */
	int64_t		 lesson_id, subject_id;	/* first it is filed under, 0 */
	const char	*picture;	/* thumbnail's object, "" */
	int		 wide, high;	/* of that, pixels */
	/* filled by work_mine only: how far that pupil is; as in struct result */
	int		 state;		/* 0 not begun, 1 under way, 2 done */
	int		 parts_done, nparts;
	int		 has_score;
	double		 score;		/* 0..100 */
	int64_t		 finished, last;
	int		 tries, counted;
};

/** work_over(w): 1 when its last day is behind us. */
int	 work_over(const struct work *w);
/** work_late(w, finished): 1 when that moment lies after its last day. */
int	 work_late(const struct work *w, int64_t finished);

/** work_find(db, a, key, out, e): the assignment of that key in ${a}: 1, 0 unknown (${out} NULL), -1. */
int	 work_find(struct db *db, struct arena *a, const char *key,
	    struct work **out, struct err *e);

enum work_which { WORK_RUNNING, WORK_OVER, WORK_ALL };
/* A page of the assignments of this school year. */
struct work_filter {
	const struct viewer	*viewer;
	enum work_which		 which;
	int			 own;	/* 1: those that the viewer set; 0: all for classes that the viewer teaches or answers for */
	int			 offset, limit;
};
/**
 * work_list(db, a, filter, out, e): running ones by their end, others newest
 * first.  One more than the limit of ${filter} is read, so that the caller sees
 * whether there are more; count or -1.
 */
int	 work_list(struct db *db, struct arena *a,
	    const struct work_filter *f, struct work **out, struct err *e);

/* Whom an assignment means, as the form took it. */
struct work_to {
	struct work_target	 target;
	const char		*class, *name, *group;	/* "" where it is none */
	int			 members;	/* of the group */
};
/** work_targets(db, a, work, out, e): at most WORK_TARGETS; count or -1. */
int	 work_targets(struct db *db, struct arena *a, int64_t work,
	    struct work_to **out, struct err *e);

/* One pupil of an assignment. */
struct work_row {
	int64_t		 person_id, class_id;
	const char	*name, *class, *attempt_key;
	int		 state, parts_done, nparts, has_score;
	double		 score;
	int64_t		 seconds, finished, last;
	int		 tries, counted;	/* as in struct result */
};
/**
 * work_rows(db, a, viewer, w, out, e): the pupils whom ${w} means, class by
 * class in the order of the register, only of classes whose results the viewer
 * may see; of several attempts the finished and latest counts.  Count or -1.
 */
int	 work_rows(struct db *db, struct arena *a, const struct viewer *v,
	    const struct work *w, struct work_row **out, struct err *e);
struct work_tally {
	int	 n, none, half, done, late;	/* late: done after the last day */
};
/** work_tally(w, rows, n, t): the sums. */
void	 work_tally(const struct work *w, const struct work_row *r, int n,
	    struct work_tally *t);
/** work_sums(db, viewer, w, t, e): the same sums without the rows, for lists; 0 or -1. */
int	 work_sums(struct db *db, const struct viewer *v, const struct work *w,
	    struct work_tally *t, struct err *e);

/**
 * work_may_change(db, a, viewer, w, e): 1 when the viewer set it and may still
 * set work to one of its classes, or answers for all of them; 0 else; -1.
 */
int	 work_may_change(struct db *db, struct arena *a, const struct viewer *v,
	    const struct work *w, struct err *e);
/**
 * work_change(db, who, w, to, e), work_withdraw(db, who, w, e): days, note and
 * rule of ${to}, whose lessons and targets are not looked at;
 * in the caller's transaction, after work_may_change.  SET-FROM, SET-UNTIL,
 * SET-NOTE on their fields; SET-GONE when it is withdrawn already.
 */
int	 work_change(struct db *db, const struct viewer *who,
	    const struct work *w, const struct work_plan *to, struct err *e);
int	 work_withdraw(struct db *db, const struct viewer *who,
	    const struct work *w, struct err *e);

#define WORK_REMINDER	"work-due"	/* kind of the notice */
/**
 * work_remind(db, a, who, w, n, e): a notice for each pupil, of classes whose
 * results ${who} may see, who has not finished; how many in ${n}.  SET-REMINDED
 * when that was done today, SET-GONE when it is withdrawn, SET-ITEM when the
 * lesson is.
 */
int	 work_remind(struct db *db, struct arena *a, const struct viewer *who,
	    const struct work *w, int *n, struct err *e);

/* ---- one pupil's */
/**
 * work_mine(db, a, person, done, limit, out, e): what is set to a pupil this
 * year, from its first day on; ${done} 0: not finished, those to come by their
 * end, then overdue ones of the last 60 days, latest first; 1: finished, latest
 * first.  A lesson that was set twice stands there once, with the end that is
 * nearest.  Count or -1.
 */
int	 work_mine(struct db *db, struct arena *a, int64_t person, int done,
	    int limit, struct work **out, struct err *e);

/* A lesson that a pupil studied, set or not: the attempt that counts. */
struct work_run {
	int64_t		 item_id, finished, last;
	int		 parts_done, nparts, has_score;
	double		 score;
	int		 tries, counted;	/* as in struct result */
};
/* A page of a pupil's lessons. */
struct run_filter {
	int64_t		 person_id;
	int		 done;		/* 1: finished, 0: under way */
	int		 offset, limit;
};
/** work_runs(db, a, filter, out, total, e): finished ones latest first.  Count or -1; ${total} of all. */
int	 work_runs(struct db *db, struct arena *a, const struct run_filter *f,
	    struct work_run **out, int64_t *total, struct err *e);

/* ---- one class's */
/* A page of the lessons of a class. */
struct class_filter {
	int64_t		 class_id;
	int64_t		 subject_id;	/* with its sub-subjects; 0 = any */
	int		 offset, limit;
};
/** work_class_items(db, a, filter, out, e): lessons that were set to the whole class, newest first.  Row ids; count or -1. */
int	 work_class_items(struct db *db, struct arena *a,
	    const struct class_filter *f, int64_t **out, struct err *e);
/** work_class_any(db, class, e): 1 when a lesson was set to the whole class; 0, -1. */
int	 work_class_any(struct db *db, int64_t class, struct err *e);
/** work_class_last(db, class, out, e): the two newest that were set to the whole class and can be opened; count or -1. */
int	 work_class_last(struct db *db, int64_t class, int64_t out[2],
	    struct err *e);
/* Lessons that could be set. */
struct work_wanted {
	int64_t		 school_id;
	int64_t		 person_id;	/* who sets: lessons kept for a class are found by their author alone */
	const char	*words;		/* of the title or the place in the plan, no marks needed; "": any */
	unsigned	 grades;	/* bit per grade; 0 = any */
	int		 limit;
};
/** work_search(db, a, wanted, out, e): lessons that this person may set to pupils of the school, newest first.  Row ids; count or -1. */
int	 work_search(struct db *db, struct arena *a,
	    const struct work_wanted *wanted, int64_t **out, struct err *e);
/**
 * work_already(db, item, class, e): the last day on which the lesson is due for
 * the whole class by an assignment that runs or is to come; 0 none, -1.
 */
int	 work_already(struct db *db, int64_t item, int64_t class,
	    struct err *e);

#endif
