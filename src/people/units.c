/* Tasks of persons and units of a school: rows that the office adds and ends. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"

#include "people/office.h"
#include "people/people.h"
#include "people/realm.h"
#include "people/roster.h"

#define TASKS	50
#define UNITS	200
#define NAME	120	/* characters of a unit's name */

enum {
	Q_TASKS, Q_TASK_ADD, Q_TASK_END, Q_UNITS, Q_UNIT_FIND, Q_UNIT_CHANGE,
	Q_ABBR, Q__MAX
};
/* Columns of Q_TASKS and Q_UNITS. */
enum {
	TASK_ID, TASK_ROLE, TASK_UNIT, TASK_UNIT_NAME, TASK_GRADES,
	TASK_SUBJECT, TASK_SUBJECT_NAME, TASK_SINCE, TASK_UNTIL
};
enum {
	UNIT_ID, UNIT_PARENT, UNIT_KEY, UNIT_KIND, UNIT_NAME, UNIT_ABBR,
	UNIT_PEOPLE
};

static const char *const sql[Q__MAX] = {
	[Q_TASKS] = "SELECT g.id, g.role, g.unit_id, u.name, g.grades,"
	    " g.subject_id, coalesce(s.name, ''), g.since,"
	    " coalesce(g.until, 0) FROM person_grant g"
	    " JOIN unit u ON u.id = g.unit_id"
	    " LEFT JOIN subject s ON s.id = g.subject_id"
	    " WHERE g.person_id = :person"
	    " AND (g.until IS NULL OR g.until > :now) ORDER BY g.id LIMIT 50",
	/* One that had ended begins anew. */
	[Q_TASK_ADD] = "INSERT INTO person_grant (person_id, role, unit_id,"
	    " grades, subject_id, since, until) VALUES (:person, :role, :unit,"
	    " :grades, :subject, :now, :until)"
	    " ON CONFLICT (person_id, role, unit_id, subject_id) DO UPDATE SET"
	    " grades = excluded.grades, since = CASE"
	    "  WHEN person_grant.until IS NULL"
	    "  OR person_grant.until > excluded.since"
	    "  THEN person_grant.since ELSE excluded.since END,"
	    " until = excluded.until",
	[Q_TASK_END] = "UPDATE person_grant SET until = :at WHERE id = :id"
	    " AND (until IS NULL OR until > :at)",
	[Q_UNITS] = "SELECT u.id, coalesce(u.parent_id, 0), u.key, u.kind,"
	    " u.name, u.abbr, (SELECT count(*) FROM person p"
	    "  WHERE p.unit_id = u.id AND p.disabled IS NULL"
	    "  AND u.kind = 'department') FROM unit_above b"
	    " JOIN unit u ON u.id = b.unit_id WHERE b.above_id = :school"
	    " ORDER BY CASE WHEN u.id = :school THEN 0 ELSE 1 END, u.name,"
	    " u.id LIMIT 200",
	[Q_UNIT_FIND] = "SELECT id FROM unit"
	    " WHERE parent_id IS NOT DISTINCT FROM :parent"
	    " AND name = :name AND id <> :id LIMIT 1",
	[Q_UNIT_CHANGE] = "UPDATE unit SET name = :name, abbr = :abbr"
	    " WHERE id = :id",
	[Q_ABBR] = "SELECT 1 FROM unit WHERE abbr = :abbr AND abbr <> ''"
	    " AND id <> :id",
};

const struct sql_table units_sql = { "units", sql, Q__MAX };

int
office_tasks(struct db *db, struct arena *a, int64_t person,
    struct task **out, struct err *e)
{
	struct task *t = arena_alloc(a, TASKS * sizeof(*t));
	struct db_rows *r;
	int n = 0, rc = 0, role;

	*out = t;
	r = db_query(db, &units_sql, Q_TASKS, ARGS(I(":person", person),
	    I(":now", clock_now())), e);
	if (r == NULL)
		return (-1);
	while (n < TASKS && (rc = db_next(r)) == 1) {
		if ((role = people_role(db_text(r, TASK_ROLE))) == -1)
			continue;
		t[n].id = db_int(r, TASK_ID);
		t[n].role = (enum role)role;
		t[n].unit_id = db_int(r, TASK_UNIT);
		t[n].unit = db_copy(a, r, TASK_UNIT_NAME);
		t[n].grades = (unsigned)db_int(r, TASK_GRADES);
		t[n].subject_id = db_int(r, TASK_SUBJECT);
		t[n].subject = db_copy(a, r, TASK_SUBJECT_NAME);
		t[n].since = db_int(r, TASK_SINCE);
		t[n++].until = db_int(r, TASK_UNTIL);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}

int
office_task_add(struct db *db, int64_t person, const struct task *t,
    struct err *e)
{
	struct db_arg until = I(":until", t->until);

	if (t->until == 0)
		until.type = 'n';
	return (db_run(db, &units_sql, Q_TASK_ADD, ARGS(I(":person", person),
	    T(":role", role_names[t->role]), I(":unit", t->unit_id),
	    I(":grades", t->grades), I(":subject", t->subject_id),
	    I(":now", clock_now()), until), e));
}

int
office_task_end(struct db *db, int64_t id, int64_t at, struct err *e)
{
	return (db_run(db, &units_sql, Q_TASK_END, ARGS(I(":id", id),
	    I(":at", at)), e));
}

int
office_units(struct db *db, struct arena *a, int64_t school,
    struct unit **out, struct err *e)
{
	struct unit *u = arena_alloc(a, UNITS * sizeof(*u));
	struct db_rows *r;
	int n = 0, rc = 0;

	*out = u;
	r = db_query(db, &units_sql, Q_UNITS, ARGS(I(":school", school)), e);
	if (r == NULL)
		return (-1);
	for (; n < UNITS && (rc = db_next(r)) == 1; n++) {
		u[n].id = db_int(r, UNIT_ID);
		u[n].parent_id = db_int(r, UNIT_PARENT);
		u[n].key = db_copy(a, r, UNIT_KEY);
		u[n].kind = db_copy(a, r, UNIT_KIND);
		u[n].name = db_copy(a, r, UNIT_NAME);
		u[n].abbr = db_copy(a, r, UNIT_ABBR);
		u[n].people = db_int(r, UNIT_PEOPLE);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}

/* ${parent} 0: among the topmost ones. */
int
office_unit_find(struct db *db, int64_t parent, const char *name,
    int64_t but, int64_t *id, struct err *e)
{
	struct db_arg above = I(":parent", parent);

	if (parent == 0)
		above.type = 'n';
	*id = 0;
	return (db_number(db, &units_sql, Q_UNIT_FIND, ARGS(above,
	    T(":name", name), I(":id", but)), id, e));
}

/* A clean name for ${u}; another unit beside it that has it already goes into ${other}: 1, else 0, -1. */
static int
unit_name(struct db *db, struct arena *a, const struct unit *u,
    const char *typed, const char **name, int64_t *other, struct err *e)
{
	*name = text_clean(a, typed);
	if (*name == NULL || **name == '\0' || text_chars(*name) > NAME)
		return (err_field(e, "UNIT-NAME", "name",
		    "no name, or too long"));
	return (office_unit_find(db, u->parent_id, *name, u->id, other, e));
}

int
office_unit_add(struct db *db, struct arena *a, int64_t school,
    const char *typed, int64_t *id, struct err *e)
{
	struct unit new = { .parent_id = school };
	const char *name;
	int rc = unit_name(db, a, &new, typed, &name, id, e);

	if (rc != 0)
		return (rc < 0 ? -1 : 0);
	return (people_add_unit(db, school, "department", name, id, e) != 0 ?
	    -1 : 1);
}

int
office_unit_change(struct db *db, struct arena *a, const struct unit *u,
    const char *typed, const char *abbr, struct err *e)
{
	char low[REALM_ABBR];
	const char *name;
	int64_t other = 0;
	int rc = unit_name(db, a, u, typed, &name, &other, e);

	if (rc == 1)
		return (err_field(e, "UNIT-TAKEN", "name", "%s", name));
	if (rc < 0 || realm_abbr(abbr, low, e) != 0)
		return (-1);
	rc = db_number(db, &units_sql, Q_ABBR, ARGS(T(":abbr", low),
	    I(":id", u->id)), &other, e);
	if (rc == 1)
		return (err_field(e, "UNIT-ABBR-TAKEN", "abbr", "%s", low));
	return (rc < 0 ? -1 : db_run(db, &units_sql, Q_UNIT_CHANGE, ARGS(
	    T(":name", name), T(":abbr", low), I(":id", u->id)), e));
}
