/*
 * The one question of access.  A right comes from a grant: its unit must be
 * the thing's unit or stand above it, and where the grant is narrowed to
 * grades or a subject the thing must lie inside.  Everything not said here is
 * refused.
 */
#include "util/clock.h"

#include "people/people.h"
#include "people/people_sql.h"

/*
 * All questions of this file are answered with 1 yes, 0 no, -1 failed; a
 * failure ends the question, so that it is never taken for a yes.
 */
static int
says_yes(struct db *db, int stmt, const struct db_arg *args, struct err *e)
{
	int64_t n = 0;

	return (db_number(db, &people_sql, stmt, args, &n, e) < 0 ? -1 :
	    n == 1);
}

/* Columns of PEOPLE_CLASS_PLACE. */
enum { PLACE_UNIT, PLACE_GRADE, PLACE_TEACHES };

/*
 * One look-up in the table unit_above, which has a row for a unit and each unit
 * above it, itself included.  Unit 0 is no unit and below nothing.
 */
int
people_unit_below(struct db *db, int64_t unit, int64_t above, struct err *e)
{
	if (unit <= 0 || above <= 0)
		return (0);
	return (says_yes(db, PEOPLE_BELOW, ARGS(I(":unit", unit),
	    I(":above", above)), e));
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

/* A grant for a subject holds for the subjects right below it, too. */
static int
subject_fits(struct db *db, int64_t subject, int64_t above, struct err *e)
{
	return (says_yes(db, PEOPLE_SUBJECT_BELOW, ARGS(I(":subject", subject),
	    I(":above", above)), e));
}

/* Has ${v} one of ${roles} over ${s}'s unit, whatever grade or subject? */
static int
may_has_role(struct db *db, const struct viewer *v, unsigned roles,
    const struct scope *s, struct err *e)
{
	int i, rc = 0;

	for (i = 0; i < v->ngrants && rc == 0; i++)
		if ((ROLE_BIT(v->grants[i].role) & roles) != 0)
			rc = holds_over(db, v, &v->grants[i], s->unit_id, e);
	return (rc);
}

/* The same, and a narrowed grant must name the thing's grade and subject. */
static int
one_covers(struct db *db, const struct viewer *v, const struct grant *g,
    unsigned roles, const struct scope *s, struct err *e)
{
	int rc;

	if ((ROLE_BIT(g->role) & roles) == 0)
		return (0);
	if (g->grades != 0 && (g->grades & s->grades) == 0)
		return (0);
	if (g->subject_id != 0 && (rc = subject_fits(db, s->subject_id,
	    g->subject_id, e)) != 1)
		return (rc);
	if ((rc = holds_over(db, v, g, s->unit_id, e)) != 0)
		return (rc);
	return (holds_over(db, v, g, s->owner_unit, e));
}

/*
 * The first of the grants that covers it decides; a failure ends the loop as
 * well and is handed on.
 */
static int
covers(struct db *db, const struct viewer *v, unsigned roles,
    const struct scope *s, struct err *e)
{
	int i, rc = 0;

	for (i = 0; i < v->ngrants && rc == 0; i++)
		rc = one_covers(db, v, &v->grants[i], roles, s, e);
	return (rc);
}

/* By a right of one's own, or by one that somebody other than the author lent. */
static int
reviews(struct db *db, const struct viewer *v, unsigned roles,
    const struct scope *s, struct err *e)
{
	int i, rc;

	if (s->editable || s->owner_id == v->id)
		return (0);
	rc = covers(db, v, roles, s, e);
	for (i = 0; i < v->nlent && rc == 0; i++)
		if (v->lent[i].from_id != s->owner_id)
			rc = one_covers(db, v, &v->lent[i].grant, roles, s, e);
	return (rc);
}

/*
 * Was the item set to this pupil, from today or an earlier day on?  ${by}: by
 * that person; 0: by anybody.
 */
static int
was_set(struct db *db, const struct viewer *v, const struct scope *s,
    int64_t by, struct err *e)
{
	if (s->item_id == 0)
		return (0);
	return (says_yes(db, PEOPLE_WAS_SET, ARGS(I(":item", s->item_id),
	    I(":person", v->id), I(":today", clock_day(clock_now())),
	    I(":by", by)), e));
}

/*
 * What its author keeps for the own classes is open to the pupils of these, and
 * to others only where the author has set it: a colleague cannot open it.
 */
static int
taught_by_author(struct db *db, const struct viewer *v, const struct scope *s,
    struct err *e)
{
	int rc = says_yes(db, PEOPLE_TEACHES_PUPIL, ARGS(I(":person", v->id),
	    I(":teacher", s->owner_id), I(":year",
	    clock_school_year(clock_now()))), e);

	return (rc != 0 ? rc : was_set(db, v, s, s->owner_id, e));
}

/*
 * A pupil studies what is published for the grade of one of the own classes,
 * and what was set: late work is late, not forbidden.  Setting never opens what
 * is for teachers only.
 */
static int
studies(struct db *db, const struct viewer *v, const struct scope *s,
    struct err *e)
{
	int i, rc;

	if (!s->published || s->audience == AUDIENCE_STAFF)
		return (0);
	if ((rc = may_has_role(db, v, ROLE_BIT(ROLE_PUPIL), s, e)) != 1)
		return (rc);
	if (s->audience == AUDIENCE_CLASS)
		return (taught_by_author(db, v, s, e));
	for (i = 0; i < v->nclasses; i++)
		if ((s->grades & (1u << v->classes[i].grade)) != 0)
			return (1);
	return (was_set(db, v, s, 0, e));
}

/*
 * The author and the school's staff see; pupils see what they study; what is
 * not published is seen only by those who may review it.
 */
static int
sees_item(struct db *db, const struct viewer *v, const struct scope *s,
    struct err *e)
{
	int rc;

	if (s->owner_id == v->id && s->owner_id != 0)
		return (may_has_role(db, v, ROLES_STAFF, s, e));
	if (s->published) {
		rc = may_has_role(db, v, ROLES_STAFF | ROLE_BIT(ROLE_INSPECTOR),
		    s, e);
		return (rc != 0 ? rc : studies(db, v, s, e));
	}
	/* Whoever may review it; drafts are refused to all but the author. */
	return (reviews(db, v, ROLES_REVIEW, s, e));
}

/*
 * A teacher sees classes in which the class list has them as teacher, whatever
 * their subject; heads and principals see those within their grants.
 */
static int
sees_results(struct db *db, const struct viewer *v, const struct scope *s,
    struct err *e)
{
	struct scope place = { 0 };
	struct db_rows *r;
	int teaches = 0, rc;

	if (s->class_id == 0)
		return (0);
	r = db_query(db, &people_sql, PEOPLE_CLASS_PLACE, ARGS(I(":class",
	    s->class_id), I(":person", v->id)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		place.unit_id = db_int(r, PLACE_UNIT);
		place.grades = 1u << db_int(r, PLACE_GRADE);
		place.subject_id = s->subject_id;
		teaches = (int)db_int(r, PLACE_TEACHES);
	}
	db_end(r);
	if (rc < 0 || place.unit_id == 0)
		return (rc < 0 ? -1 : 0);
	rc = teaches ? may_has_role(db, v, ROLE_BIT(ROLE_TEACHER), &place, e) :
	    0;
	return (rc != 0 ? rc : covers(db, v, ROLES_REVIEW, &place, e));
}

/* ${v} NULL is nobody (not signed in) and may nothing. */
int
people_may(struct db *db, const struct viewer *v, enum verb verb,
    const struct scope *s, struct err *e)
{
	if (v == NULL)
		return (0);
	switch (verb) {
	case MAY_UPLOAD:
		return (may_has_role(db, v, ROLES_STAFF, s, e));
	case MAY_SEE_ITEM:
		return (sees_item(db, v, s, e));
	case MAY_EDIT_ITEM:
		return (s->editable && s->owner_id == v->id ?
		    may_has_role(db, v, ROLES_STAFF, s, e) : 0);
	case MAY_REVIEW_ITEM:
		return (reviews(db, v, ROLES_REVIEW, s, e));
	case MAY_PASS_ITEM:
		return (reviews(db, v, ROLE_BIT(ROLE_HEAD), s, e));
	case MAY_APPROVE_ITEM:
		return (reviews(db, v, ROLE_BIT(ROLE_PRINCIPAL), s, e));
	case MAY_STUDY_ITEM:
		return (studies(db, v, s, e));
	case MAY_SEE_RESULTS:
	case MAY_SET_WORK:	/* who sets a lesson sees what came of it */
		return (sees_results(db, v, s, e));
	case MAY_MANAGE_PEOPLE:
		return (may_has_role(db, v, ROLES_LISTS, s, e));
	case MAY_ADMINISTER:
		return (may_has_role(db, v, ROLE_BIT(ROLE_ADMIN), s, e));
	case MAY_SEE_PEOPLE:
		return (may_has_role(db, v, ROLES_LISTS |
		    ROLE_BIT(ROLE_PRINCIPAL), s, e));
	case MAY_INSPECT:
		return (may_has_role(db, v, ROLE_BIT(ROLE_INSPECTOR), s, e));
	}
	return (0);
}
