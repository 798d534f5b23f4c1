/*
 * People and units of a school that may be named in a rule, a leave or the
 * minutes: lists for forms and the check of what a form sent back.
 */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "people/classes.h"
#include "quota/quota_sql.h"
#include "quota/staff.h"

#define STAFF	500	/* rows of each list at most */
#define UNITS	100
#define HEADS	30

/* Columns of QUOTA_STAFF, QUOTA_HEADS and QUOTA_UNITS_BELOW. */
enum { NAMED_ID, NAMED_KEY, NAMED_NAME, NAMED_HONORIFIC, NAMED_UNIT };

struct named {
	struct staff	 s;
	const char	*sort;
};

/* By the given name first (people_name_key). */
static int
by_register(const void *x, const void *y)
{
	return (strcmp(((const struct named *)x)->sort,
	    ((const struct named *)y)->sort));
}

/* One of the lists: the statement with its arguments, and what is made of its rows. */
struct staff_list {
	int			 statement;
	const struct db_arg	*args;
	int			 limit;		/* rows, as in the statement's :limit */
	int			 sorted;	/* in the order of a register, which SQL cannot give */
};

/* The rows (id, key, name, honorific, department) of ${which}. */
static int
names(struct db *db, struct arena *a, const struct staff_list *which,
    struct staff **out, struct err *e)
{
	int limit = which->limit;
	struct named *list = arena_alloc(a, sizeof(*list) * (size_t)limit);
	struct db_rows *r;
	int i, n = 0, rc;

	*out = arena_alloc(a, sizeof(**out) * (size_t)limit);
	if ((r = db_query(db, &quota_sql, which->statement, which->args,
	    e)) == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1 && n < limit) {
		list[n].s.id = db_int(r, NAMED_ID);
		list[n].s.key = db_copy(a, r, NAMED_KEY);
		list[n].s.name = db_copy(a, r, NAMED_NAME);
		list[n].s.honorific = db_copy(a, r, NAMED_HONORIFIC);
		list[n].s.unit = db_copy(a, r, NAMED_UNIT);
		list[n].sort = people_name_key(a, list[n].s.name);
		n++;
	}
	db_end(r);
	if (rc < 0)
		return (-1);
	if (which->sorted && n > 1)
		qsort(list, (size_t)n, sizeof(*list), by_register);
	for (i = 0; i < n; i++)
		(*out)[i] = list[i].s;
	return (n);
}

/*
 * Whoever is teacher, head or principal at the school or in a unit below it
 * today.
 */
int
quota_staff(struct db *db, struct arena *a, int64_t school,
    struct staff **out, struct err *e)
{
	struct staff_list which = { .statement = QUOTA_STAFF, .limit = STAFF,
	    .sorted = 1, .args = ARGS(I(":school", school), I(":now",
	    clock_now()), I(":limit", STAFF)) };

	return (names(db, a, &which, out, e));
}

/* The check of what a form sent back; the same people as quota_staff lists. */
int
quota_staff_find(struct db *db, int64_t school, const char *key,
    int64_t *person, struct err *e)
{
	*person = 0;
	return (db_number(db, &quota_sql, QUOTA_STAFF_KEY, ARGS(I(":school",
	    school), I(":now", clock_now()), T(":key", key)), person, e));
}

/* In the order of their numbers, as the minutes name them. */
int
quota_heads(struct db *db, struct arena *a, int64_t school,
    struct staff **out, struct err *e)
{
	struct staff_list which = { .statement = QUOTA_HEADS, .limit = HEADS,
	    .args = ARGS(I(":school", school), I(":now", clock_now()),
	    I(":limit", HEADS)) };

	return (names(db, a, &which, out, e));
}

/* The school first, then its units by name: where a rule may stand. */
int
quota_units(struct db *db, struct arena *a, int64_t school,
    struct staff **out, struct err *e)
{
	struct staff_list which = { .statement = QUOTA_UNITS_BELOW,
	    .limit = UNITS, .args = ARGS(I(":school", school), I(":limit",
	    UNITS)) };

	return (names(db, a, &which, out, e));
}
