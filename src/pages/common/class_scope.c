/*
 * Classes that the viewer may read about.  A right over a grade holds for all
 * its classes, so it is asked once; what somebody teaches is asked class by
 * class, and so are the classes of another year, for which the viewer's own
 * list says nothing.
 */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "people/people.h"
#include "pages/common/class_scope.h"
#include "pages/common/school_choice.h"

#define GRADES	13

/* Pupils have classes, too; only staff teach theirs. */
int
class_scope_own(const struct exchange *ex, int64_t id)
{
	int i;

	if ((ex->viewer->roles & ROLES_STAFF) == 0)
		return (0);
	for (i = 0; i < ex->viewer->nclasses; i++)
		if (ex->viewer->classes[i].id == id)
			return (1);
	return (0);
}

/* One question of access for a class: 1, 0, -1. */
static int
may(struct exchange *ex, int64_t id, struct err *e)
{
	struct scope s = { .class_id = id };

	return (people_may(ex->db, ex->viewer, MAY_SEE_RESULTS, &s, e));
}

/* Those of ${list} in sight move to its beginning; how many, or -1. */
static int
class_scope_keep(struct exchange *ex, struct class_row *list, int n, int *own,
    struct err *e)
{
	int this_year = clock_school_year(clock_now());
	int i, k = 0, yes, mine, grade[GRADES];

	memset(grade, -1, sizeof(grade));
	for (i = 0; i < n; i++) {
		mine = class_scope_own(ex, list[i].id);
		if (mine || list[i].grade >= GRADES ||
		    list[i].year != this_year)
			yes = may(ex, list[i].id, e);
		else {
			if (grade[list[i].grade] == -1)
				grade[list[i].grade] = may(ex, list[i].id, e);
			yes = grade[list[i].grade];
		}
		if (yes < 0)
			return (-1);
		if (!yes)
			continue;
		*own += mine;
		list[k++] = list[i];
	}
	return (k);
}

/* The inspector's school: the one asked for, else the first; none leaves ${s} as it is. */
static int
class_scope_choose(struct exchange *ex, const char *path, struct class_scope *s,
    struct err *e)
{
	const struct class_row *one;
	int n = school_choice(ex, path, s->schools, &one, e);

	if (n <= 0)
		return (n);
	s->school = one->id;
	s->school_name = one->name;
	if (n > 1)
		s->more = arena_printf(ex->arena, "&school=%s", one->key);
	return (0);
}

/*
 * Who is no staff inspects: a school below the own unit, and numbers only.  A
 * school that the viewer may not inspect gives no classes.
 */
int
class_scope(struct exchange *ex, const char *path, int year,
    struct class_scope *s, struct err *e)
{
	struct scope scope = { 0 };
	int n = 0, rc;

	memset(s, 0, sizeof(*s));
	s->year = year;
	s->more = "";
	s->school = ex->viewer->school_id;
	s->school_name = ex->viewer->school;
	s->schools = json_array();
	s->inspects = (ex->viewer->roles & ROLES_STAFF) == 0;
	if (s->inspects) {
		s->school = 0;
		if (class_scope_choose(ex, path, s, e) < 0)
			goto failed;
		scope.unit_id = s->school;
		rc = people_may(ex->db, ex->viewer, MAY_INSPECT, &scope, e);
		if (rc < 0)
			goto failed;
		if (rc == 0)
			s->school = 0;
	}
	if (s->school != 0)
		n = classes_of_school(ex->db, ex->arena, s->school, year,
		    &s->classes, e);
	if (n > 0 && !s->inspects)
		n = class_scope_keep(ex, s->classes, n, &s->teaches, e);
	if (n < 0)
		goto failed;
	s->n = n;
	return (0);
failed:
	json_decref(s->schools);
	s->schools = NULL;
	return (-1);
}

/*
 * Only for who answers for grades or the school; what others taught last year
 * is not known here.
 */
int
class_scope_before(struct exchange *ex, const struct class_scope *s,
    struct class_row **out, struct err *e)
{
	int own = 0, n;

	if (s->school == 0 || (!s->inspects &&
	    (ex->viewer->roles & ROLES_REVIEW) == 0))
		return (0);
	n = classes_of_school(ex->db, ex->arena, s->school, s->year - 1, out,
	    e);
	return (n <= 0 || s->inspects ? n : class_scope_keep(ex, *out, n, &own,
	    e));
}

const struct class_row *
class_scope_find(const struct class_scope *s, const char *key)
{
	int i;

	for (i = 0; i < s->n; i++)
		if (strcmp(s->classes[i].key, key) == 0)
			return (&s->classes[i]);
	return (NULL);
}
