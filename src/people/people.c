/* Who somebody is: the viewer that every decision about access starts from. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "people/people.h"
#include "people/people_sql.h"
#include "people/roster.h"

#define GRANTS_MAX	256	/* of one person; more are not read */
#define CLASSES_MAX	256
#define LENT_MAX	64

/*
 * Columns of PEOPLE_PERSON, PEOPLE_SCHOOL, PEOPLE_GRANTS and PEOPLE_LENT,
 * PEOPLE_CLASSES.
 */
enum {
	PERSON_KEY, PERSON_LOGIN, PERSON_NAME, PERSON_HONORIFIC, PERSON_LANG,
	PERSON_UNIT, PERSON_MUST_CHANGE, PERSON_REALM
};
enum { SCHOOL_ID, SCHOOL_NAME };
enum {
	GRANT_ROLE, GRANT_UNIT, GRANT_GRADES, GRANT_SUBJECT, GRANT_AT_SCHOOL,
	GRANT_UPPER, LENT_FROM, LENT_NAME, LENT_HONORIFIC
};
enum { MEMBER_CLASS, MEMBER_KEY, MEMBER_NAME, MEMBER_GRADE };

const char *const role_names[ROLE__MAX] = {
	[ROLE_TEACHER] = "teacher", [ROLE_HEAD] = "head",
	[ROLE_PRINCIPAL] = "principal", [ROLE_PUPIL] = "pupil",
	[ROLE_GUARDIAN] = "guardian", [ROLE_INSPECTOR] = "inspector",
	[ROLE_ADMIN] = "admin", [ROLE_SECRETARY] = "secretary",
	[ROLE_UPPER] = "upper"
};

/* For names from the database or a command line. */
int
people_role(const char *name)
{
	int r;

	for (r = 0; r < ROLE__MAX; r++)
		if (strcmp(role_names[r], name) == 0)
			return (r);
	return (-1);
}

/* What an upper unit gives is a right to read, whatever the role is called there. */
static int
reads_only(int role, int upper)
{
	return (role == ROLE_UPPER || (upper && role != ROLE_ADMIN &&
	    role != ROLE_INSPECTOR));
}

/* The grant of the row at hand; its role, or -1 for one that is unknown. */
static int
read_grant(struct db_rows *r, struct grant *g)
{
	int role = people_role(db_text(r, GRANT_ROLE));

	if (role != -1 && reads_only(role, (int)db_int(r, GRANT_UPPER)))
		role = ROLE_UPPER;
	g->role = role == ROLE_UPPER ? ROLE_INSPECTOR : (enum role)role;
	g->unit_id = db_int(r, GRANT_UNIT);
	g->grades = (unsigned)db_int(r, GRANT_GRADES);
	g->subject_id = db_int(r, GRANT_SUBJECT);
	g->at_school = (int)db_int(r, GRANT_AT_SCHOOL);
	return (role);
}

/*
 * Only grants that hold now; a role that this program does not know gives no
 * right.  Needs v->school_id, for the column that says whether a grant lies at
 * the own school.
 */
static int
load_grants(struct db *db, struct arena *a, struct viewer *v, struct err *e)
{
	struct db_rows *r;
	struct grant *g = arena_alloc(a, GRANTS_MAX * sizeof(*g));
	int rc, role, n = 0;

	r = db_query(db, &people_sql, PEOPLE_GRANTS, ARGS(I(":id", v->id),
	    I(":school", v->school_id), I(":now", clock_now())), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1 && n < GRANTS_MAX) {
		if ((role = read_grant(r, &g[n])) == -1)
			continue;
		v->roles |= ROLE_BIT(role) | ROLE_BIT(g[n].role);
		n++;
	}
	db_end(r);
	v->grants = g;
	v->ngrants = n;
	return (rc < 0 ? -1 : 0);
}

/* Only who works at a school can be lent a right there. */
static int
load_lent(struct db *db, struct arena *a, struct viewer *v, struct err *e)
{
	int64_t now = clock_now();
	struct lent *l;
	struct db_rows *r;
	int rc, n = 0;

	if ((v->roles & ROLES_STAFF) == 0)
		return (0);
	r = db_query(db, &people_sql, PEOPLE_LENT, ARGS(I(":id", v->id),
	    I(":school", v->school_id), I(":now", now), I(":day",
	    clock_day(now))), e);
	if (r == NULL)
		return (-1);
	l = NULL;
	while ((rc = db_next(r)) == 1 && n < LENT_MAX) {
		if (l == NULL)
			l = arena_alloc(a, LENT_MAX * sizeof(*l));
		if (read_grant(r, &l[n].grant) == -1 ||
		    l[n].grant.role == ROLE_INSPECTOR)
			continue;
		l[n].from_id = db_int(r, LENT_FROM);
		l[n].from = db_copy(a, r, LENT_NAME);
		l[n++].from_honorific = db_copy(a, r, LENT_HONORIFIC);
		v->roles |= ROLE_DEPUTY;
	}
	db_end(r);
	v->lent = l;
	v->nlent = n;
	return (rc < 0 ? -1 : 0);
}

/* Of the present school year: taught ones of a teacher, own ones of a pupil. */
static int
load_classes(struct db *db, struct arena *a, struct viewer *v, struct err *e)
{
	struct db_rows *r;
	struct class_ref *c = arena_alloc(a, CLASSES_MAX * sizeof(*c));
	int rc, n = 0;

	r = db_query(db, &people_sql, PEOPLE_CLASSES, ARGS(I(":id", v->id),
	    I(":year", clock_school_year(clock_now()))), e);
	if (r == NULL)
		return (-1);
	for (; (rc = db_next(r)) == 1 && n < CLASSES_MAX; n++) {
		c[n].id = db_int(r, MEMBER_CLASS);
		c[n].key = db_copy(a, r, MEMBER_KEY);
		c[n].name = db_copy(a, r, MEMBER_NAME);
		c[n].grade = (int)db_int(r, MEMBER_GRADE);
	}
	db_end(r);
	v->classes = c;
	v->nclasses = n;
	return (rc < 0 ? -1 : 0);
}

/*
 * The nearest school at or above the person's unit.  An inspector or
 * administrator above all schools has none (0).
 */
static int
load_school(struct db *db, struct arena *a, struct viewer *v, struct err *e)
{
	struct db_rows *r;
	int rc;

	v->school = "";
	r = db_query(db, &people_sql, PEOPLE_SCHOOL, ARGS(I(":unit", v->unit_id)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		v->school_id = db_int(r, SCHOOL_ID);
		v->school = db_copy(a, r, SCHOOL_NAME);
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

/*
 * Read anew for each request, so a grant or a lent right that ended is gone
 * with the next click.
 */
int
people_viewer(struct db *db, struct arena *a, int64_t id, struct viewer **out,
    struct err *e)
{
	struct viewer *v = arena_alloc(a, sizeof(*v));
	struct db_rows *r;
	int rc;

	*out = NULL;
	r = db_query(db, &people_sql, PEOPLE_PERSON, ARGS(I(":id", id)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		v->id = id;
		v->key = db_copy(a, r, PERSON_KEY);
		v->login = db_copy(a, r, PERSON_LOGIN);
		v->name = db_copy(a, r, PERSON_NAME);
		v->honorific = db_copy(a, r, PERSON_HONORIFIC);
		v->lang = db_copy(a, r, PERSON_LANG);
		v->unit_id = db_int(r, PERSON_UNIT);
		v->must_change = (int)db_int(r, PERSON_MUST_CHANGE);
		v->realm_id = db_int(r, PERSON_REALM);
	}
	db_end(r);
	if (rc != 1)
		return (rc);
	if (load_school(db, a, v, e) != 0 || load_grants(db, a, v, e) != 0 ||
	    load_lent(db, a, v, e) != 0 || load_classes(db, a, v, e) != 0)
		return (-1);
	*out = v;
	return (1);
}
