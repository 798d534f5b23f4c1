/* Rights to review, decided in memory (rights.h). */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "people/rights.h"

#define HEADS_MAX	500	/* rights of heads of one school */

enum { RIGHTS_UNITS, RIGHTS_HEADS, RIGHTS__MAX };
/* Columns of RIGHTS_HEADS. */
enum { HEAD_PERSON, HEAD_GRADES, HEAD_SUBJECT, HEAD_UNIT };

static const char *const sql[RIGHTS__MAX] = {
	[RIGHTS_UNITS] = "SELECT unit_id FROM unit_above"
	    " WHERE above_id = :unit",
	/*
	 * Heads of the school's departments and of the school; what units above
	 * it give is a right to read.
	 */
	[RIGHTS_HEADS] = "WITH u(id) AS (SELECT unit_id FROM unit_above"
	    "  WHERE above_id = :school)"
	    " SELECT g.person_id, g.grades, g.subject_id, g.unit_id FROM u"
	    " JOIN person_grant g ON g.unit_id = u.id AND g.role = 'head'"
	    " AND (g.until IS NULL OR g.until > :now)"
	    " JOIN person p ON p.id = g.person_id AND p.disabled IS NULL"
	    " ORDER BY g.id LIMIT 500",
};

const struct sql_table rights_sql = { "rights", sql, RIGHTS__MAX };

/* The unit of ${r} and all units below it. */
static int
read_units(struct db *db, struct arena *a, struct right *r, int64_t unit,
    struct err *e)
{
	int64_t *list = NULL;
	int n = 0, room = 0, rc;
	struct db_rows *q;

	q = db_query(db, &rights_sql, RIGHTS_UNITS, ARGS(I(":unit", unit)), e);
	if (q == NULL)
		return (-1);
	while ((rc = db_next(q)) == 1) {
		if (n == room) {
			int64_t *more;

			room = room * 2 + 16;
			more = arena_alloc(a, (size_t)room * sizeof(*more));
			if (n > 0)
				memcpy(more, list, (size_t)n * sizeof(*more));
			list = more;
		}
		list[n++] = db_int(q, 0);
	}
	db_end(q);
	r->units = list;
	r->nunits = n;
	return (rc);
}

/*
 * ${holder} is the lender of a lent right: nobody reviews the holder's own work
 * by it.
 */
static int
add_grant(struct db *db, struct arena *a, struct rights *out, int64_t holder,
    const struct grant *g, struct err *e)
{
	struct right *r = &out->list[out->n];

	if ((ROLE_BIT(g->role) & ROLES_REVIEW) == 0)
		return (0);
	r->role = g->role;
	r->holder = holder;
	r->grades = g->grades;
	r->subject_id = g->subject_id;
	if (read_units(db, a, r, g->unit_id, e) != 0)
		return (-1);
	out->n++;
	return (0);
}

/* Without such a right, own or lent, the list is empty and no unit is read. */
int
rights_of(struct db *db, struct arena *a, const struct viewer *v,
    struct rights *out, struct err *e)
{
	int i;

	out->n = 0;
	out->list = arena_alloc(a, (size_t)(v->ngrants + v->nlent + 1) *
	    sizeof(*out->list));
	for (i = 0; i < v->ngrants; i++)
		if (add_grant(db, a, out, v->id, &v->grants[i], e) != 0)
			return (-1);
	for (i = 0; i < v->nlent; i++)
		if (add_grant(db, a, out, v->lent[i].from_id,
		    &v->lent[i].grant, e) != 0)
			return (-1);
	return (0);
}

/*
 * Units that several heads share are read once.  At most HEADS_MAX rows, as in
 * the statement.
 */
int
rights_heads(struct db *db, struct arena *a, int64_t school,
    struct rights *out, struct err *e)
{
	int64_t *unit = arena_alloc(a, HEADS_MAX * sizeof(*unit));
	struct db_rows *q;
	struct right *r;
	int i, k, rc;

	out->n = 0;
	out->list = arena_alloc(a, HEADS_MAX * sizeof(*out->list));
	q = db_query(db, &rights_sql, RIGHTS_HEADS, ARGS(I(":school", school),
	    I(":now", clock_now())), e);
	if (q == NULL)
		return (-1);
	while ((rc = db_next(q)) == 1 && out->n < HEADS_MAX) {
		r = &out->list[out->n];
		r->role = ROLE_HEAD;
		r->holder = db_int(q, HEAD_PERSON);
		r->grades = (unsigned)db_int(q, HEAD_GRADES);
		r->subject_id = db_int(q, HEAD_SUBJECT);
		unit[out->n++] = db_int(q, HEAD_UNIT);
	}
	db_end(q);
	for (i = 0; rc >= 0 && i < out->n; i++) {
		for (k = 0; k < i && unit[k] != unit[i]; k++)
			;
		r = &out->list[i];
		if (k < i) {
			r->units = out->list[k].units;
			r->nunits = out->list[k].nunits;
		} else if (read_units(db, a, r, unit[i], e) != 0)
			return (-1);
	}
	return (rc < 0 ? -1 : 0);
}

static int
rights_holds(const struct right *r, int64_t unit)
{
	int i;

	for (i = 0; i < r->nunits; i++)
		if (r->units[i] == unit)
			return (1);
	return (0);
}

/*
 * The same rule as reviews in may.c, without the database: grade, subject or
 * the subject above it, and the school or the author's own unit.  Whether the
 * item waits for a review the caller asks.
 */
int
right_covers(const struct right *r, const struct placed *p)
{
	if (r->holder == p->owner_id)
		return (0);
	if (r->grades != 0 && (r->grades & p->grades) == 0)
		return (0);
	if (r->subject_id != 0 && r->subject_id != p->subject_id &&
	    r->subject_id != p->subject_above)
		return (0);
	return (rights_holds(r, p->school_id) || rights_holds(r,
	    p->owner_unit));
}
