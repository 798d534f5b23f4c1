/*
 * Which rows of a month a viewer may see, in which order, and their sums.
 * Access is decided here and not in the pages, which only draw what they get.
 */
#include <string.h>

#include "util/arena.h"

#include "people/people.h"
#include "quota/view.h"

/*
 * Is ${v} principal or inspector of the school or of a unit above it?  1, 0,
 * -1.
 */
static int
view_sees_all(struct db *db, const struct viewer *v, int64_t school,
    struct err *e)
{
	int i, rc = 0;

	for (i = 0; rc == 0 && i < v->ngrants; i++)
		if (v->grants[i].role == ROLE_PRINCIPAL ||
		    v->grants[i].role == ROLE_INSPECTOR)
			rc = people_unit_below(db, school, v->grants[i].unit_id, e);
	return (rc);
}

/*
 * Is ${t} a teacher whom ${v} heads?  1, 0, -1.  When both belong to
 * departments it must be the same one.  A school without departments has heads
 * for grades and subjects; there these must overlap, 0 meaning all.
 */
static int
view_heads(struct db *db, const struct viewer *v, const struct quota_teacher *t,
    int64_t school, struct err *e)
{
	const struct grant *g;
	int i, rc;

	for (i = 0; i < v->ngrants; i++) {
		g = &v->grants[i];
		if (g->role != ROLE_HEAD)
			continue;
		if ((rc = people_unit_below(db, t->unit_id, g->unit_id, e)) < 0)
			return (-1);
		if (rc == 0)
			continue;
		if (v->unit_id != school && t->unit_id != school) {
			if (v->unit_id == t->unit_id)
				return (1);
			continue;
		}
		if ((g->grades == 0 || t->grades == 0 ||
		    (g->grades & t->grades) != 0) && (g->subject_id == 0 ||
		    t->subject_id == 0 || g->subject_id == t->subject_id))
			return (1);
	}
	return (0);
}

/*
 * Contradicting rules first, because what they owe is not known; then the most
 * missing.
 */
static int
before(const struct quota_teacher *x, const struct quota_teacher *y)
{
	if (x->contradiction != y->contradiction)
		return (x->contradiction);
	return (quota_missing(x) > quota_missing(y));
}

/*
 * Insertion sort: stable, so rows that are equal in before() keep the order of
 * names.
 */
static void
view_add(const struct quota_month *m, struct quota_view *v,
    const struct quota_teacher *t)
{
	int k;

	for (k = v->n; k > 0 && before(t, v->rows[k - 1]); k--)
		v->rows[k] = v->rows[k - 1];
	v->rows[k] = t;
	v->n++;
	v->met += !t->contradiction && quota_missing(t) == 0;
	v->owed += t->owed;
	v->counted += quota_counted(t);
	v->review += t->review;
	v->late += t->late;
	v->missing += quota_missing(t);
	v->behind += quota_missing(t) > 0;
	v->twice += t->twice;
	v->unclear += t->contradiction;
	v->act += quota_can_act(m, t);
}

/*
 * A principal or inspector sees all rows, a head those of view_heads and the
 * own one, everybody else the own one.  The sums are of the rows that are seen.
 */
int
quota_view(struct db *db, struct arena *a, const struct viewer *who,
    const struct quota_month *m, int64_t school, struct quota_view *v,
    struct err *e)
{
	const struct quota_teacher *t;
	int i, rc;

	memset(v, 0, sizeof(*v));
	if ((rc = view_sees_all(db, who, school, e)) < 0)
		return (-1);
	v->all = rc;
	v->own = !v->all && (who->roles & ROLE_BIT(ROLE_HEAD)) == 0;
	v->rows = arena_alloc(a, sizeof(*v->rows) *
	    (size_t)(m->nteachers + 1));
	for (i = 0; i < m->nteachers; i++) {
		t = &m->teachers[i];
		rc = v->all || t->person_id == who->id ? 1 :
		    view_heads(db, who, t, school, e);
		if (rc < 0)
			return (-1);
		if (rc == 1)
			view_add(m, v, t);
	}
	return (0);
}

/*
 * "all" and "own" are kept: what the viewer may see does not change by a
 * filter.
 */
void
quota_view_unit(struct arena *a, const struct quota_month *m,
    struct quota_view *v, const char *unit)
{
	struct quota_view all = *v;
	int i;

	memset(v, 0, sizeof(*v));
	v->all = all.all;
	v->own = all.own;
	v->rows = arena_alloc(a, sizeof(*v->rows) * (size_t)(all.n + 1));
	for (i = 0; i < all.n; i++)
		if (strcmp(all.rows[i]->unit, unit) == 0)
			view_add(m, v, all.rows[i]);
}

/* In the form that a head confirms (quota_confirm). */
struct quota_sums
quota_view_sums(const struct quota_view *v)
{
	struct quota_sums s = { v->n, v->met, v->owed, v->counted, v->review,
	    v->late, v->missing, v->unclear };

	return (s);
}
