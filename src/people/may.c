/*
 * The one question of access.  A right comes from a grant: its unit must be
 * the thing's unit or stand above it, and where the grant is narrowed to
 * grades or a subject the thing must lie inside.  Everything not said here is
 * refused.
 */
#include "util/clock.h"

#include "people/people.h"
#include "people/people_sql.h"

/* Columns of PEOPLE_CLASS_PLACE. */
enum { PLACE_UNIT, PLACE_GRADE, PLACE_TEACHES };

int
people_unit_below(struct db *db, int64_t unit, int64_t above, struct err *e)
{
	if (unit <= 0 || above <= 0)
		return (0);
	return (db_one(db, &people_sql, PEOPLE_BELOW, ARGS(I(":unit", unit),
	    I(":above", above)), 0, e) == 1);
}

/* Does the grant of ${v} hold over ${unit}?  For the own school that is known. */
static int
holds_over(struct db *db, const struct viewer *v, const struct grant *g,
    int64_t unit, struct err *e)
{
	if (unit != 0 && unit == v->school_id)
		return (g->at_school);
	return (people_unit_below(db, unit, g->unit_id, e));
}

static int
subject_fits(struct db *db, int64_t subject, int64_t above, struct err *e)
{
	return (db_one(db, &people_sql, PEOPLE_SUBJECT_BELOW, ARGS(
	    I(":subject", subject), I(":above", above)), 0, e) == 1);
}

/* Has ${v} one of ${roles} over ${s}'s unit, whatever grade or subject? */
static int
has_role(struct db *db, const struct viewer *v, unsigned roles,
    const struct scope *s, struct err *e)
{
	int i;

	for (i = 0; i < v->ngrants; i++)
		if ((ROLE_BIT(v->grants[i].role) & roles) != 0 &&
		    holds_over(db, v, &v->grants[i], s->unit_id, e))
			return (1);
	return (0);
}

/* The same, and a narrowed grant must name the thing's grade and subject. */
static int
one_covers(struct db *db, const struct viewer *v, const struct grant *g,
    unsigned roles, const struct scope *s, struct err *e)
{
	if ((ROLE_BIT(g->role) & roles) == 0)
		return (0);
	if (g->grades != 0 && (g->grades & s->grades) == 0)
		return (0);
	if (g->subject_id != 0 &&
	    !subject_fits(db, s->subject_id, g->subject_id, e))
		return (0);
	return (holds_over(db, v, g, s->unit_id, e) ||
	    holds_over(db, v, g, s->owner_unit, e));
}

static int
covers(struct db *db, const struct viewer *v, unsigned roles,
    const struct scope *s, struct err *e)
{
	int i;

	for (i = 0; i < v->ngrants; i++)
		if (one_covers(db, v, &v->grants[i], roles, s, e))
			return (1);
	return (0);
}

/* By a right of one's own, or by one that somebody other than the author lent. */
static int
reviews(struct db *db, const struct viewer *v, unsigned roles,
    const struct scope *s, struct err *e)
{
	int i;

	if (s->editable || s->owner_id == v->id)
		return (0);
	if (covers(db, v, roles, s, e))
		return (1);
	for (i = 0; i < v->nlent; i++)
		if (v->lent[i].from_id != s->owner_id &&
		    one_covers(db, v, &v->lent[i].grant, roles, s, e))
			return (1);
	return (0);
}

/* Was the item set to this pupil, from today or an earlier day on? */
static int
was_set(struct db *db, const struct viewer *v, const struct scope *s,
    struct err *e)
{
	return (s->item_id != 0 && db_one(db, &people_sql, PEOPLE_WAS_SET,
	    ARGS(I(":item", s->item_id), I(":person", v->id), I(":today",
	    clock_day(clock_now()))), 0, e) == 1);
}

/*
 * A pupil studies what is published for the grade of one of the own classes,
 * and what was set: late work is late, not forbidden.
 */
static int
studies(struct db *db, const struct viewer *v, const struct scope *s,
    struct err *e)
{
	int i;

	if (!s->published || !has_role(db, v, ROLE_BIT(ROLE_PUPIL), s, e))
		return (0);
	for (i = 0; i < v->nclasses; i++)
		if ((s->grades & (1u << v->classes[i].grade)) != 0)
			return (1);
	return (was_set(db, v, s, e));
}

static int
sees_item(struct db *db, const struct viewer *v, const struct scope *s,
    struct err *e)
{
	if (s->owner_id == v->id && s->owner_id != 0)
		return (has_role(db, v, ROLES_STAFF, s, e));
	if (s->published)
		return (has_role(db, v, ROLES_STAFF |
		    ROLE_BIT(ROLE_INSPECTOR), s, e) || studies(db, v, s, e));
	/* A draft is its author's own business. */
	return (reviews(db, v, ROLES_REVIEW, s, e));
}

static int
sees_results(struct db *db, const struct viewer *v, const struct scope *s,
    struct err *e)
{
	struct scope place = { 0 };
	struct db_rows *r;
	int teaches = 0;

	if (s->class_id == 0)
		return (0);
	r = db_query(db, &people_sql, PEOPLE_CLASS_PLACE, ARGS(I(":class",
	    s->class_id), I(":person", v->id)), e);
	if (r == NULL)
		return (0);
	if (db_next(r) == 1) {
		place.unit_id = db_int(r, PLACE_UNIT);
		place.grades = 1u << db_int(r, PLACE_GRADE);
		place.subject_id = s->subject_id;
		teaches = (int)db_int(r, PLACE_TEACHES);
	}
	db_end(r);
	if (place.unit_id == 0)
		return (0);
	if (teaches && has_role(db, v, ROLE_BIT(ROLE_TEACHER), &place, e))
		return (1);
	return (covers(db, v, ROLES_REVIEW, &place, e));
}

int
people_may(struct db *db, const struct viewer *v, enum verb verb,
    const struct scope *s, struct err *e)
{
	struct err mine = { 0 };
	int yes = 0;

	if (v == NULL)
		return (0);
	switch (verb) {
	case MAY_UPLOAD:
		yes = has_role(db, v, ROLES_STAFF, s, &mine);
		break;
	case MAY_SEE_ITEM:
		yes = sees_item(db, v, s, &mine);
		break;
	case MAY_EDIT_ITEM:
		yes = s->editable && s->owner_id == v->id &&
		    has_role(db, v, ROLES_STAFF, s, &mine);
		break;
	case MAY_REVIEW_ITEM:
		yes = reviews(db, v, ROLES_REVIEW, s, &mine);
		break;
	case MAY_PASS_ITEM:
		yes = reviews(db, v, ROLE_BIT(ROLE_HEAD), s, &mine);
		break;
	case MAY_APPROVE_ITEM:
		yes = reviews(db, v, ROLE_BIT(ROLE_PRINCIPAL), s, &mine);
		break;
	case MAY_STUDY_ITEM:
		yes = studies(db, v, s, &mine);
		break;
	case MAY_SEE_RESULTS:
	case MAY_SET_WORK:	/* who sets a lesson sees what came of it */
		yes = sees_results(db, v, s, &mine);
		break;
	case MAY_MANAGE_PEOPLE:
		yes = has_role(db, v, ROLE_BIT(ROLE_ADMIN), s, &mine);
		break;
	case MAY_INSPECT:
		yes = has_role(db, v, ROLE_BIT(ROLE_INSPECTOR), s, &mine);
		break;
	}
	if (mine.level >= ERR_BUSY) {	/* a failure never opens a door */
		if (e != NULL)
			*e = mine;
		return (0);
	}
	return (yes);
}
