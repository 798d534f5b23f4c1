/*
 * Two tables: "learnt" has one row for a pupil, a month and a lesson; "learner"
 * has one row for a pupil and a school year with a bit for each month.  A whole
 * school's twelve months are counted from the second one, which stays small.
 */
#include "util/clock.h"

#include "runtime/month_activity.h"

enum { BEGIN, DONE, YEAR, SQL__MAX };

static const char *const sql[SQL__MAX] = {
	[BEGIN] = "INSERT INTO learnt (person_id, month, item_id, first)"
	    " VALUES (:person, :month, :item, :at)"
	    " ON CONFLICT (person_id, month, item_id) DO NOTHING",
	[DONE] = "INSERT INTO learnt (person_id, month, item_id, first, done)"
	    " VALUES (:person, :month, :item, :at, :at)"
	    " ON CONFLICT (person_id, month, item_id)"
	    " DO UPDATE SET done = excluded.done WHERE learnt.done IS NULL",
	[YEAR] = "INSERT INTO learner (person_id, year, learnt, done)"
	    " VALUES (:person, :year, :learnt, :done)"
	    " ON CONFLICT (person_id, year) DO UPDATE SET"
	    " learnt = learner.learnt | excluded.learnt,"
	    " done = learner.done | excluded.done"
};

const struct sql_table month_activity_sql = { "learnt", sql, SQL__MAX };

/*
 * The zone of the school decides in which month a minute before midnight falls.
 */
int
month_activity_month(int64_t at)
{
	struct civil c = clock_civil(at);

	return (c.year * 100 + c.month);
}

/* A school year begins in August. */
int
month_activity_year(int month)
{
	return (month / 100 - (month % 100 < 8));
}

/* Bit 0 is August, the first month of the school year: (8 + 4) % 12 = 0. */
unsigned
month_activity_bit(int month)
{
	return (1u << ((month % 100 + 4) % 12));
}

/*
 * The year's row is written only when the month's row changed, so that a
 * repeated call costs one statement.
 */
static int
month_activity_put(struct db *db, int how, int64_t person, int64_t item,
    int64_t at, struct err *e)
{
	int month = month_activity_month(at);
	unsigned bit = month_activity_bit(month);

	if (db_run(db, &month_activity_sql, how, ARGS(I(":person", person),
	    I(":month", month), I(":item", item), I(":at", at)), e) != 0)
		return (-1);
	if (db_changes(db) == 0)
		return (0);
	return (db_run(db, &month_activity_sql, YEAR, ARGS(I(":person", person),
	    I(":year", month_activity_year(month)), I(":learnt", bit),
	    I(":done", how == DONE ? bit : 0)), e));
}

int
month_activity_begin(struct db *db, int64_t person, int64_t item, int64_t at,
    struct err *e)
{
	return (month_activity_put(db, BEGIN, person, item, at, e));
}

int
month_activity_done(struct db *db, int64_t person, int64_t item, int64_t at,
    struct err *e)
{
	return (month_activity_put(db, DONE, person, item, at, e));
}
