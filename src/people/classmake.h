#ifndef HOCLIEU_CLASSMAKE_H
#define HOCLIEU_CLASSMAKE_H
/* Making, renaming and lifting the classes of a school. */
#include <stdint.h>

#include "people/classes.h"
#include "store/db.h"
#include "util/err.h"

#define CLASSMAKE_NAME	20	/* characters of a class's name */
#define CLASSMAKE_MOST	40	/* that are added at once */

extern const struct sql_table classmake_sql;

/* New classes, as they are asked for. */
struct class_names {
	int64_t		 school;
	int		 year;
	int		 grade;		/* 0: the number that each name begins with */
	const char	*names;		/* "3A, 3B, 3C" */
};
/**
 * classmake_add(db, a, ask, added, e): one class for each name.  Those that are
 * there already stay as they are; ${added}: how many are new.  CLASS-NAME,
 * CLASS-GRADE, CLASS-MANY.  How many were named, or -1.
 */
int	 classmake_add(struct db *db, struct arena *a,
	    const struct class_names *ask, int *added, struct err *e);
/** classmake_rename(db, a, c, name, e): CLASS-TAKEN when the year has such a class.  0 or -1. */
int	 classmake_rename(struct db *db, struct arena *a,
	    const struct class_row *c, const char *name, struct err *e);
/** classmake_year(db, school, year, e): the newest year that has classes: 1; 0 none; -1. */
int	 classmake_year(struct db *db, int64_t school, int *year,
	    struct err *e);

/* What becomes of one class when the school year turns. */
struct lift {
	const struct class_row	*from;
	const char		*to;	/* name of the class above, NULL: its pupils leave */
	int			 there;	/* 1: that class is there already */
	int			 pupils;	/* that go up, or leave */
};
/**
 * classmake_lifts(db, a, school, year, out, e): what classmake_lift would do
 * with the classes of ${year}; count or -1.
 */
int	 classmake_lifts(struct db *db, struct arena *a, int64_t school,
	    int year, struct lift **out, struct err *e);
/* What a lift did. */
struct lifted {
	int	 moved, left;	/* pupils */
};
/**
 * classmake_lift(db, a, school, year, leave, done, e): the classes of ${year} +
 * 1 and their pupils; who has no class above is shut out when ${leave}.  Again
 * adds only what is missing.  0 or -1.
 */
int	 classmake_lift(struct db *db, struct arena *a, int64_t school,
	    int year, int leave, struct lifted *done, struct err *e);

#endif
