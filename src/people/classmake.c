/*
 * Classes.  A class is of one school year: lifting makes the classes of the
 * next one and leaves those of the last as they were, with their results.
 */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"

#include "people/classmake.h"
#include "people/members.h"
#include "people/people.h"
#include "people/roster.h"

#define PUPILS	400	/* of one class */

enum { Q_FIND, Q_RENAME, Q_YEAR, Q_PUPILS, Q__MAX };

static const char *const sql[Q__MAX] = {
	[Q_FIND] = "SELECT id FROM class WHERE unit_id = :school"
	    " AND year = :year AND name = :name",
	[Q_RENAME] = "UPDATE class SET name = :name WHERE id = :class",
	[Q_YEAR] = "SELECT year FROM class WHERE unit_id = :school"
	    " ORDER BY year DESC LIMIT 1",
	/* Who is in it, and was in no class of the year :next yet. */
	[Q_PUPILS] = "SELECT m.person_id FROM class_member m"
	    " JOIN person p ON p.id = m.person_id AND p.disabled IS NULL"
	    " WHERE m.class_id = :class AND m.role = 'pupil'"
	    " AND m.until IS NULL AND NOT EXISTS (SELECT 1"
	    "  FROM class_member o JOIN class c ON c.id = o.class_id"
	    "  AND c.year = :next WHERE o.person_id = m.person_id"
	    "  AND o.role = 'pupil') LIMIT 400",
};

const struct sql_table classmake_sql = { "classmake", sql, Q__MAX };

/* The number that a class's name begins with; 0 none. */
static int
grade_of(const char *name)
{
	int g = 0;

	while (*name >= '0' && *name <= '9' && g < 100)
		g = g * 10 + (*name++ - '0');
	return (g);
}

/* Clean, in capitals ("3a" is 3A), without the word "Lớp" before it. */
static const char *
class_clean(struct arena *a, const char *typed)
{
	char *name = text_clean(a, typed), *fold;

	if (name == NULL)
		return (NULL);
	fold = text_fold(a, name);
	if (strncmp(fold, "lop ", 4) == 0 && strchr(name, ' ') != NULL)
		name = strchr(name, ' ') + 1;
	name = text_upper(a, name);
	return (*name == '\0' || text_chars(name) > CLASSMAKE_NAME ? NULL :
	    name);
}

static int
class_there(struct db *db, int64_t school, int year, const char *name,
    int64_t *id, struct err *e)
{
	*id = 0;
	return (db_number(db, &classmake_sql, Q_FIND, ARGS(I(":school",
	    school), I(":year", year), T(":name", name)), id, e));
}

/* One class of that name: 1 made, 0 was there, -1. */
static int
class_one(struct db *db, int64_t school, int year, int grade,
    const char *name, int64_t *id, struct err *e)
{
	int rc = class_there(db, school, year, name, id, e);

	if (rc != 0)
		return (rc < 0 ? -1 : 0);
	if (grade == 0)
		grade = grade_of(name);
	if (grade < 1 || grade > 12)
		return (err_field(e, "CLASS-GRADE", "grade", "%s", name));
	return (people_add_class(db, school, year, grade, name, id, e) != 0 ?
	    -1 : 1);
}

/*
 * Names of ${names} one after the other: commas, semicolons and line ends stand
 * between them.  All are checked before one is made.
 */
static int
classes_named(struct arena *a, int grade, const char *names,
    const char *out[CLASSMAKE_MOST], struct err *e)
{
	size_t len;
	int n = 0, g;

	for (; *names != '\0'; names += len) {
		names += strspn(names, ",;\r\n \t");
		len = strcspn(names, ",;\r\n");
		if (len == 0)
			continue;
		if (n == CLASSMAKE_MOST)
			return (err_field(e, "CLASS-MANY", "names", "%d", n));
		out[n] = class_clean(a, arena_strndup(a, names, len));
		if (out[n] == NULL)
			return (err_field(e, "CLASS-NAME", "names", "%.*s",
			    (int)(len > 60 ? 60 : len), names));
		g = grade != 0 ? grade : grade_of(out[n]);
		if (g < 1 || g > 12)
			return (err_field(e, "CLASS-GRADE", "grade", "%s",
			    out[n]));
		n++;
	}
	return (n > 0 ? n : err_field(e, "CLASS-NAME", "names", "none"));
}

int
classmake_add(struct db *db, struct arena *a, const struct class_names *ask,
    int *added, struct err *e)
{
	const char *list[CLASSMAKE_MOST];
	int i, n = classes_named(a, ask->grade, ask->names, list, e), rc;
	int64_t id;

	*added = 0;
	for (i = 0; i < n; i++) {
		if ((rc = class_one(db, ask->school, ask->year, ask->grade,
		    list[i], &id, e)) < 0)
			return (-1);
		*added += rc;
	}
	return (n);
}

int
classmake_rename(struct db *db, struct arena *a, const struct class_row *c,
    const char *typed, struct err *e)
{
	const char *name = class_clean(a, typed);
	int64_t other;
	int rc;

	if (name == NULL)
		return (err_field(e, "CLASS-NAME", "name", "none, or too long"));
	rc = class_there(db, c->school_id, c->year, name, &other, e);
	if (rc == 1 && other != c->id)
		return (err_field(e, "CLASS-TAKEN", "name", "%s", name));
	return (rc < 0 ? -1 : db_run(db, &classmake_sql, Q_RENAME, ARGS(
	    T(":name", name), I(":class", c->id)), e));
}

int
classmake_year(struct db *db, int64_t school, int *year, struct err *e)
{
	int64_t y = 0;
	int rc = db_number(db, &classmake_sql, Q_YEAR, ARGS(I(":school",
	    school)), &y, e);

	*year = (int)y;
	return (rc);
}

/* Pupils of the class who were in none of the next year; at most PUPILS; count or -1. */
static int
lift_pupils(struct db *db, const struct class_row *c, int64_t *out,
    struct err *e)
{
	struct db_rows *r;
	int n = 0, rc = 0;

	r = db_query(db, &classmake_sql, Q_PUPILS, ARGS(I(":class", c->id),
	    I(":next", c->year + 1)), e);
	if (r == NULL)
		return (-1);
	while (n < PUPILS && (rc = db_next(r)) == 1)
		out[n++] = db_int(r, 0);
	db_end(r);
	return (rc < 0 ? -1 : n);
}

/*
 * The last grade of a school: 5, 9 or 12, unless it has classes above; then
 * it goes on.
 */
static int
last_grade(const struct class_row *list, int n, int grade)
{
	int i;

	if (grade != 5 && grade != 9 && grade != 12)
		return (0);
	for (i = 0; i < n; i++)
		if (list[i].grade > grade)
			return (0);
	return (1);
}

/* "3A" becomes 4A; a name without its grade stays as it is. */
static const char *
lift_name(struct arena *a, const struct class_row *c)
{
	if (grade_of(c->name) != c->grade)
		return (c->name);
	return (arena_printf(a, "%d%s", c->grade + 1, c->name +
	    strspn(c->name, "0123456789")));
}

int
classmake_lifts(struct db *db, struct arena *a, int64_t school, int year,
    struct lift **out, struct err *e)
{
	int64_t ids[PUPILS], id;
	struct class_row *list;
	struct lift *l;
	int i, n = classes_of_school(db, a, school, year, &list, e);

	if (n < 0)
		return (-1);
	*out = l = arena_alloc(a, (size_t)(n + 1) * sizeof(*l));
	for (i = 0; i < n; i++) {
		l[i].from = &list[i];
		if (!last_grade(list, n, list[i].grade))
			l[i].to = lift_name(a, &list[i]);
		if (l[i].to != NULL && (l[i].there = class_there(db, school,
		    year + 1, l[i].to, &id, e)) < 0)
			return (-1);
		if ((l[i].pupils = lift_pupils(db, &list[i], ids, e)) < 0)
			return (-1);
	}
	return (n);
}

/* Pupils of the last grade: their accounts are shut, their work stays. */
static int
lift_leave(struct db *db, const struct class_row *c, int *left, struct err *e)
{
	int64_t ids[PUPILS];
	int i, n = lift_pupils(db, c, ids, e);

	for (i = 0; i < n; i++)
		if (people_set_disabled(db, ids[i], 1, e) != 0)
			return (-1);
	*left += n > 0 ? n : 0;
	return (n < 0 ? -1 : 0);
}

/* Pupils of ${l} into the class above it, which is made when it is not there. */
static int
lift_one(struct db *db, int64_t school, const struct lift *l, int *moved,
    struct err *e)
{
	struct class_row to = { .year = l->from->year + 1 };
	int64_t ids[PUPILS];
	int i, n;

	if (class_one(db, school, to.year, l->from->grade + 1, l->to, &to.id,
	    e) < 0 || (n = lift_pupils(db, l->from, ids, e)) < 0)
		return (-1);
	for (i = 0; i < n; i++)
		if (members_join(db, &to, ids[i], "pupil", 0, 0, e) < 0)
			return (-1);
	*moved += n;
	return (0);
}

int
classmake_lift(struct db *db, struct arena *a, int64_t school, int year,
    int leave, struct lifted *done, struct err *e)
{
	struct lift *l;
	int i, rc = 0, n = classmake_lifts(db, a, school, year, &l, e);

	memset(done, 0, sizeof(*done));
	for (i = 0; rc == 0 && i < n; i++) {
		if (l[i].to != NULL)
			rc = lift_one(db, school, &l[i], &done->moved, e);
		else if (leave)
			rc = lift_leave(db, l[i].from, &done->left, e);
	}
	return (n < 0 ? -1 : rc);
}
