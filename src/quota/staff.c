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

static int
by_register(const void *x, const void *y)
{
	return (strcmp(((const struct named *)x)->sort,
	    ((const struct named *)y)->sort));
}

/*
 * The rows of statement ${idx}; with ${sorted} in the order of a register,
 * which SQL cannot give.
 */
static int
names(struct db *db, struct arena *a, int idx, const struct db_arg *args,
    int limit, int sorted, struct staff **out, struct err *e)
{
	struct named *list = arena_alloc(a, sizeof(*list) * (size_t)limit);
	struct db_rows *r;
	int i, n = 0, rc;

	*out = arena_alloc(a, sizeof(**out) * (size_t)limit);
	if ((r = db_query(db, &quota_sql, idx, args, e)) == NULL)
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
	if (sorted && n > 1)
		qsort(list, (size_t)n, sizeof(*list), by_register);
	for (i = 0; i < n; i++)
		(*out)[i] = list[i].s;
	return (n);
}

int
quota_staff(struct db *db, struct arena *a, int64_t school,
    struct staff **out, struct err *e)
{
	return (names(db, a, QUOTA_STAFF, ARGS(I(":school", school), I(":now",
	    clock_now()), I(":limit", STAFF)), STAFF, 1, out, e));
}

int
quota_staff_find(struct db *db, int64_t school, const char *key,
    int64_t *person, struct err *e)
{
	*person = 0;
	return (db_number(db, &quota_sql, QUOTA_STAFF_KEY, ARGS(I(":school",
	    school), I(":now", clock_now()), T(":key", key)), person, e));
}

int
quota_heads(struct db *db, struct arena *a, int64_t school,
    struct staff **out, struct err *e)
{
	return (names(db, a, QUOTA_HEADS, ARGS(I(":school", school), I(":now",
	    clock_now()), I(":limit", HEADS)), HEADS, 0, out, e));
}

int
quota_units(struct db *db, struct arena *a, int64_t school,
    struct staff **out, struct err *e)
{
	return (names(db, a, QUOTA_UNITS_BELOW, ARGS(I(":school", school),
	    I(":limit", UNITS)), UNITS, 0, out, e));
}
