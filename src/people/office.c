/* Rights of the school's office, in one table with their reasons. */
#include <stdio.h>
#include <string.h>

#include "util/clock.h"
#include "util/code.h"

#include "audit/audit.h"
#include "people/notice.h"
#include "people/office.h"
#include "people/people.h"
#include "people/roster.h"
#include "people/session.h"

enum {
	Q_TEACHES, Q_CLASS_TEACHER, Q_ABOVE, Q_HEAD, Q_LENT, Q_SMALL, Q__MAX
};

static const char *const sql[Q__MAX] = {
	/* :me teaches a class of the year in which :person is a pupil. */
	[Q_TEACHES] = "SELECT 1 FROM pupil_teacher WHERE person_id = :person"
	    " AND year = :year AND teacher_id = :me LIMIT 1",
	[Q_CLASS_TEACHER] = "SELECT 1 FROM class_member m"
	    " JOIN class c ON c.id = m.class_id AND c.year = :year"
	    " JOIN class_member t ON t.class_id = m.class_id"
	    " AND t.person_id = :me AND t.role = 'class-teacher'"
	    " AND t.until IS NULL WHERE m.person_id = :person"
	    " AND m.role = 'pupil' AND m.until IS NULL LIMIT 1",
	/*
	 * A task on an upper unit stands above every school: one that :me does
	 * not administer, by a task on it or above it.
	 */
	[Q_ABOVE] = "SELECT 1 FROM person_grant g JOIN unit u"
	    " ON u.id = g.unit_id AND u.kind = 'upper'"
	    " WHERE g.person_id = :person"
	    " AND (g.until IS NULL OR g.until > :now)"
	    " AND NOT EXISTS (SELECT 1 FROM unit_above b"
	    "  JOIN person_grant o ON o.unit_id = b.above_id"
	    "  AND o.person_id = :me AND o.role = 'admin'"
	    "  AND (o.until IS NULL OR o.until > :now)"
	    "  WHERE b.unit_id = g.unit_id) LIMIT 1",
	/*
	 * :me is head of the department in which :person is at home: by a task
	 * on it, or by one on its school when :me is at home in it, too.
	 */
	[Q_HEAD] = "SELECT 1 FROM person p JOIN unit d ON d.id = p.unit_id"
	    " AND d.kind = 'department' JOIN person_grant g"
	    " ON g.person_id = :me AND g.role = 'head'"
	    " AND (g.until IS NULL OR g.until > :now)"
	    " JOIN unit_above a ON a.unit_id = d.id AND a.above_id = g.unit_id"
	    " JOIN unit h ON h.id = g.unit_id AND h.kind <> 'upper'"
	    " WHERE p.id = :person AND (h.kind = 'department'"
	    " OR EXISTS (SELECT 1 FROM person o WHERE o.id = :me"
	    "  AND o.unit_id = d.id)) LIMIT 1",
	/* Reviews in somebody's place, now or soon. */
	[Q_LENT] = "SELECT 1 FROM delegation WHERE to_id = :person"
	    " AND ended IS NULL AND until_day >= :day AND from_id <> :me"
	    " LIMIT 1",
	[Q_SMALL] = "SELECT 1 FROM class_member m JOIN class c"
	    " ON c.id = m.class_id AND c.year = :year AND c.grade <= 3"
	    " WHERE m.person_id = :person AND m.role = 'pupil'"
	    " AND m.until IS NULL LIMIT 1",
};

const struct sql_table office_sql = { "office", sql, Q__MAX };

#define LEADS	(ROLE_BIT(ROLE_PRINCIPAL) | ROLE_BIT(ROLE_ADMIN))

/* One question about the viewer and the person: 1, 0, -1. */
static int
office_ask(struct db *db, int stmt, const struct viewer *v,
    const struct person *p, struct err *e)
{
	int64_t now = clock_now(), one = 0;
	struct db_arg args[4] = { I(":person", p->id) };
	int n = 1;

	if (stmt == Q_ABOVE || stmt == Q_HEAD)
		args[n++] = (struct db_arg)I(":now", now);
	else if (stmt == Q_LENT)
		args[n++] = (struct db_arg)I(":day", clock_day(now));
	else
		args[n++] = (struct db_arg)I(":year", clock_school_year(now));
	if (stmt != Q_SMALL)
		args[n++] = (struct db_arg)I(":me", v->id);
	return (db_number(db, &office_sql, stmt, args, &one, e));
}

/* Has ${v} one of the roles over the person's home? */
static int
office_over(struct db *db, const struct viewer *v, unsigned roles,
    const struct person *p, struct err *e)
{
	struct scope s = { .unit_id = p->unit_id };

	if ((v->roles & roles) == 0)
		return (0);
	if (roles == ROLE_BIT(ROLE_ADMIN))
		return (people_may(db, v, MAY_ADMINISTER, &s, e));
	return (people_may(db, v, roles == ROLES_LISTS ? MAY_MANAGE_PEOPLE :
	    MAY_SEE_PEOPLE, &s, e));
}

int
office_sees(struct db *db, const struct viewer *v, const struct person *p,
    struct err *e)
{
	int rc = office_over(db, v, ROLES_LISTS | ROLE_BIT(ROLE_PRINCIPAL), p,
	    e);

	if (rc == 0 && (v->roles & ROLES_STAFF) != 0 &&
	    p->roles == ROLE_BIT(ROLE_PUPIL))
		rc = office_ask(db, Q_TEACHES, v, p, e);
	if (rc == 0 && (v->roles & ROLE_BIT(ROLE_HEAD)) != 0)
		rc = office_ask(db, Q_HEAD, v, p, e);
	return (rc);
}

int
office_changes(struct db *db, const struct viewer *v, const struct person *p,
    struct err *e)
{
	/*
	 * Whoever has an account has what it may read: somebody with a task
	 * above the school is touched by who administers that unit.
	 */
	int rc = office_ask(db, Q_ABOVE, v, p, e);

	if (rc != 0)
		return (rc < 0 ? -1 : 0);
	rc = office_over(db, v, ROLE_BIT(ROLE_ADMIN), p, e);
	if (rc == 0 && (p->roles & (LEADS | ROLE_BIT(ROLE_SECRETARY))) == 0)
		rc = office_over(db, v, ROLES_LISTS, p, e);
	return (rc);
}

int
office_gives(struct db *db, const struct viewer *v, enum role role,
    int64_t unit, struct err *e)
{
	struct scope s = { .unit_id = unit };

	if (role == ROLE_TEACHER || role == ROLE_HEAD || role == ROLE_PUPIL)
		return (people_may(db, v, MAY_MANAGE_PEOPLE, &s, e));
	return (people_may(db, v, MAY_ADMINISTER, &s, e));
}

/* A principal has nobody above in the school but its administrator. */
static int
principal_resets(struct db *db, const struct viewer *v, const struct person *p,
    struct err *e)
{
	if ((v->roles & ROLE_BIT(ROLE_PRINCIPAL)) == 0 ||
	    (p->roles & LEADS) != 0)
		return (0);
	return (office_over(db, v, ROLE_BIT(ROLE_PRINCIPAL), p, e));
}

/*
 * A head and the teachers of the own department, but nobody who reviews in a
 * principal's or another head's place.
 */
static int
head_resets(struct db *db, const struct viewer *v, const struct person *p,
    struct err *e)
{
	int rc;

	if (p->roles != ROLE_BIT(ROLE_TEACHER) ||
	    (v->roles & ROLE_BIT(ROLE_HEAD)) == 0)
		return (0);
	if ((rc = office_ask(db, Q_LENT, v, p, e)) != 0)
		return (rc < 0 ? -1 : 0);
	return (office_ask(db, Q_HEAD, v, p, e));
}

int
office_resets(struct db *db, const struct viewer *v, const struct person *p,
    struct err *e)
{
	int rc;

	if (v->id == p->id || p->disabled != 0)
		return (0);
	if ((rc = office_ask(db, Q_ABOVE, v, p, e)) != 0)
		return (rc < 0 ? -1 : 0);
	rc = office_over(db, v, ROLE_BIT(ROLE_ADMIN), p, e);
	if (rc == 0)
		rc = principal_resets(db, v, p, e);
	if (rc == 0 && !p->has_password)
		rc = office_changes(db, v, p, e);
	if (rc == 0 && p->roles == ROLE_BIT(ROLE_PUPIL) &&
	    (v->roles & ROLES_STAFF) != 0)
		rc = office_ask(db, Q_CLASS_TEACHER, v, p, e);
	if (rc == 0)
		rc = head_resets(db, v, p, e);
	return (rc);
}

/*
 * No "l" and no "1" that look alike, no "0", no syllable with "u", and no word that a
 * child would be laughed at for.  Guessing is slowed by docs/signin.md.
 */
void
office_password(int staff, char out[OFFICE_PASSWORD])
{
	static const char heads[] = "bdghkmnprstvx", tails[] = "aeio";
	int i, n = 0;
	uint32_t r;

	for (i = 0; i < (staff ? 4 : 3); i++) {
		if (staff && i == 2)
			out[n++] = '-';
		code_random(&r, sizeof(r));
		out[n++] = heads[r % (sizeof(heads) - 1)];
		out[n++] = tails[(r >> 8) % (sizeof(tails) - 1)];
	}
	code_random(&r, sizeof(r));
	snprintf(out + n, (size_t)(OFFICE_PASSWORD - n), "-%u%u", 2 + r % 8,
	    2 + (r >> 8) % 8);
}

int
office_must_change(struct db *db, const struct person *p, int *must,
    struct err *e)
{
	struct viewer nobody = { 0 };
	int rc = 0;

	if (p->roles == ROLE_BIT(ROLE_PUPIL))
		rc = office_ask(db, Q_SMALL, &nobody, p, e);
	*must = rc == 0;
	return (rc < 0 ? -1 : 0);
}

int
office_reset(struct db *db, int64_t by, const struct person *p,
    const char *hash, int must, struct err *e)
{
	if (people_set_password(db, p->id, hash, must, e) != 0 ||
	    audit_add(db, by, "password", "person", p->id, NULL, e) != 0)
		return (-1);
	return (notice_add(db, p->id, by, "password", p->name, "/account", e));
}
