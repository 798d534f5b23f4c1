/* Groups of pupils. */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/code.h"
#include "util/text.h"
#include "audit/audit.h"
#include "people/classes.h"

#include "classwork/classwork_sql.h"
#include "classwork/groups.h"

#define ROWS	400

static void
read_group(struct arena *a, struct db_rows *r, struct pupil_group *g)
{
	g->id = db_int(r, GROUP_ROW_ID);
	g->key = db_copy(a, r, GROUP_ROW_KEY);
	g->owner_id = db_int(r, GROUP_ROW_OWNER);
	g->school_id = db_int(r, GROUP_ROW_SCHOOL);
	g->year = (int)db_int(r, GROUP_ROW_YEAR);
	g->name = db_copy(a, r, GROUP_ROW_NAME);
	g->closed = db_int(r, GROUP_ROW_CLOSED);
	g->members = (int)db_int(r, GROUP_ROW_PUPILS);
}

/* The group of the first row of ${r}, which is ended: 1, 0 no row, -1. */
static int
first(struct arena *a, struct db_rows *r, struct pupil_group **out)
{
	int rc;

	*out = NULL;
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		*out = arena_alloc(a, sizeof(**out));
		read_group(a, r, *out);
	}
	db_end(r);
	return (rc);
}

int
group_find(struct db *db, struct arena *a, const char *key,
    struct pupil_group **out, struct err *e)
{
	return (first(a, db_query(db, &classwork_sql, GROUP_BY_KEY,
	    ARGS(T(":key", key)), e), out));
}

int
group_by_id(struct db *db, struct arena *a, int64_t id,
    struct pupil_group **out, struct err *e)
{
	return (first(a, db_query(db, &classwork_sql, GROUP_BY_ID,
	    ARGS(I(":group", id)), e), out));
}

/* At most GROUP_OPEN rows: group_add refuses more, so none is left out. */
int
group_list(struct db *db, struct arena *a, int64_t owner,
    struct pupil_group **out, struct err *e)
{
	struct pupil_group *list = arena_alloc(a, GROUP_OPEN * sizeof(*list));
	struct db_rows *r;
	int n = 0, rc = 0;

	*out = list;
	r = db_query(db, &classwork_sql, GROUP_LIST, ARGS(I(":me", owner),
	    I(":year", clock_school_year(clock_now()))), e);
	if (r == NULL)
		return (-1);
	while (n < GROUP_OPEN && (rc = db_next(r)) == 1)
		read_group(a, r, &list[n++]);
	db_end(r);
	return (rc < 0 ? -1 : n);
}

/*
 * A row with its sort key, which is made once a row and not at each comparison.
 */
struct keyed {
	struct group_pupil	 p;
	const char		*key;
};

/*
 * The register's order: by class, then by given name as Vietnamese lists do
 * (people_name_key); SQL cannot sort by that.
 */
static int
in_order(const void *x, const void *y)
{
	const struct keyed *a = x, *b = y;
	int c = strcmp(a->p.class, b->p.class);

	return (c != 0 ? c : strcmp(a->key, b->key));
}

/*
 * Only those who are pupils of their class today (view group_pupil); who left
 * the class stays in the table, and comes back with the class.
 */
int
group_members(struct db *db, struct arena *a, int64_t group,
    struct group_pupil **out, struct err *e)
{
	struct keyed *k = arena_alloc(a, ROWS * sizeof(*k));
	struct db_rows *r;
	int i, n = 0, rc = 0;

	r = db_query(db, &classwork_sql, GROUP_MEMBERS, ARGS(I(":group",
	    group)), e);
	if (r == NULL)
		return (-1);
	for (; n < ROWS && (rc = db_next(r)) == 1; n++) {
		k[n].p.person_id = db_int(r, MEMBER_PERSON);
		k[n].p.class_id = db_int(r, MEMBER_CLASS);
		k[n].p.name = db_copy(a, r, MEMBER_NAME);
		k[n].p.class = db_copy(a, r, MEMBER_CLASS_NAME);
		k[n].key = people_name_key(a, k[n].p.name);
	}
	db_end(r);
	if (rc < 0)
		return (-1);
	qsort(k, (size_t)n, sizeof(*k), in_order);
	*out = arena_alloc(a, (size_t)(n + 1) * sizeof(**out));
	for (i = 0; i < n; i++)
		(*out)[i] = k[i].p;
	return (n);
}

/*
 * Of the members who count today; setting work asks for the right on each of
 * them.
 */
int
group_classes(struct db *db, struct arena *a, int64_t group, int64_t **out,
    struct err *e)
{
	struct db_rows *r;
	int n = 0, rc = 0;

	*out = arena_alloc(a, 100 * sizeof(**out));
	r = db_query(db, &classwork_sql, GROUP_CLASSES, ARGS(I(":group",
	    group)), e);
	if (r == NULL)
		return (-1);
	while (n < 100 && (rc = db_next(r)) == 1)
		(*out)[n++] = db_int(r, 0);
	db_end(r);
	return (rc < 0 ? -1 : n);
}

/* ---- writing */

static int
name_ok(const char *name, struct err *e)
{
	if (name[0] == '\0' || text_chars(name) > GROUP_NAME)
		return (err_field(e, "GROUP-NAME", "name", "%zu characters",
		    text_chars(name)));
	return (0);
}

/*
 * It belongs to whoever makes it and to the school year of today; next year's
 * groups are made anew.
 */
int
group_add(struct db *db, const struct viewer *who, const char *name, char *key,
    struct err *e)
{
	int64_t n = 0, year = clock_school_year(clock_now()), id;

	if (name_ok(name, e) != 0 || db_number(db, &classwork_sql, GROUP_COUNT,
	    ARGS(I(":me", who->id), I(":year", year)), &n, e) < 0)
		return (-1);
	if (n >= GROUP_OPEN)
		return (err_field(e, "GROUP-MANY", "name", "%lld groups",
		    (long long)n));
	code_key(key);
	if (db_number(db, &classwork_sql, GROUP_ADD, ARGS(T(":key", key),
	    I(":me", who->id), I(":school", who->school_id), I(":year", year),
	    T(":name", name), I(":now", clock_now())), &id, e) < 0)
		return (-1);
	return (audit_add(db, who->id, "group", "group", id, NULL, e));
}

/*
 * All that can be refused is refused before the first write: a form that comes
 * back filled leaves nothing half done.
 */
static int
members_ok(struct db *db, const struct pupil_group *g,
    const struct group_edit *to, struct err *e)
{
	struct arena *a = arena_new();
	struct group_pupil *now;
	int64_t there;
	int i, others = 0, have, n = to->npersons;

	have = group_members(db, a, g->id, &now, e);
	for (i = 0; i < have; i++)
		others += now[i].class_id != to->class_id;
	arena_free(a);
	if (have < 0)
		return (-1);
	if (others + n > GROUP_MEMBERS_MAX)
		return (err_field(e, "GROUP-MEMBERS", "pupil", "%d",
		    others + n));
	for (i = 0; i < n; i++) {
		there = 0;
		if (db_number(db, &classwork_sql, WORK_MEMBER, ARGS(I(":class",
		    to->class_id), I(":person", to->persons[i])), &there,
		    e) < 0)
			return (-1);
		if (there != 1)
			return (err_field(e, "SET-PUPIL", "pupil",
			    "person %lld", (long long)to->persons[i]));
	}
	return (0);
}

/* The members of one class anew; those of other classes stay. */
static int
put_members(struct db *db, const struct pupil_group *g,
    const struct group_edit *to, struct err *e)
{
	int i;

	if (db_run(db, &classwork_sql, GROUP_CLEAR, ARGS(I(":group", g->id),
	    I(":class", to->class_id)), e) != 0)
		return (-1);
	for (i = 0; i < to->npersons; i++)
		if (db_run(db, &classwork_sql, GROUP_JOIN, ARGS(
		    I(":group", g->id), I(":class", to->class_id),
		    I(":person", to->persons[i])), e) != 0)
			return (-1);
	return (0);
}

/*
 * The class is of the group's school and year, and the teacher may set work to
 * it: with no subject in the question, so a head of one subject has no groups.
 */
static int
class_ok(struct db *db, const struct viewer *who, const struct pupil_group *g,
    int64_t class, struct err *e)
{
	struct scope s = { .class_id = class };
	int64_t there = 0;
	int rc;

	if (db_number(db, &classwork_sql, WORK_CLASS, ARGS(I(":class", class),
	    I(":school", g->school_id), I(":year", g->year)), &there, e) < 0)
		return (-1);
	rc = there != 1 ? 0 : people_may(db, who, MAY_SET_WORK, &s, e);
	if (rc == 0)
		return (err_field(e, "SET-CLASS", "class", "class %lld",
		    (long long)class));
	return (rc == 1 ? 0 : -1);
}

/*
 * Members of other classes stay, because the form shows one class at a time.
 * Changing members changes at once who has what was set to the group.
 */
int
group_save(struct db *db, const struct viewer *who,
    const struct pupil_group *g, const struct group_edit *to, struct err *e)
{
	if (name_ok(to->name, e) != 0 || (to->class_id != 0 &&
	    (class_ok(db, who, g, to->class_id, e) != 0 ||
	    members_ok(db, g, to, e) != 0)))
		return (-1);
	if (g->closed != 0)
		return (err_field(e, "SET-GROUP", "name", "closed"));
	if (db_run(db, &classwork_sql, GROUP_RENAME, ARGS(I(":group", g->id),
	    T(":name", to->name)), e) != 0 || (to->class_id != 0 &&
	    put_members(db, g, to, e) != 0))
		return (-1);
	return (audit_add(db, who->id, "group-change", "group", g->id, NULL,
	    e));
}

int
group_close(struct db *db, const struct viewer *who,
    const struct pupil_group *g, struct err *e)
{
	if (db_run(db, &classwork_sql, GROUP_CLOSE, ARGS(I(":group", g->id),
	    I(":now", clock_now())), e) != 0)
		return (-1);
	if (db_changes(db) != 1)	/* twice is once */
		return (0);
	return (audit_add(db, who->id, "group-close", "group", g->id, NULL,
	    e));
}
