/* Rows of rights that are lent; people_viewer reads what holds today. */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/code.h"
#include "audit/audit.h"

#include "people/classes.h"
#include "people/delegation.h"

#define ROWS	50
#define STAFF	200

enum {
	DELEGATION_ADD, DELEGATION_END, DELEGATION_FIND, DELEGATION_OF,
	DELEGATION_STAFF, DELEGATION__MAX
};

/* Columns of DELEGATION_OF and of DELEGATION_STAFF. */
enum {
	LENT_ID, LENT_KEY, LENT_TO, LENT_NAME, LENT_HONORIFIC, LENT_ROLE,
	LENT_FROM_DAY, LENT_UNTIL_DAY
};
enum { STAFF_ID, STAFF_KEY, STAFF_NAME, STAFF_HONORIFIC };

static const char *const sql[DELEGATION__MAX] = {
	[DELEGATION_ADD] = "INSERT INTO delegation (key, from_id, to_id, role, "
	    "from_day, until_day, created) VALUES (:key, :from, :to, :role, "
	    ":first, :last, :now)",
	[DELEGATION_END] = "UPDATE delegation SET ended = :now "
	    "WHERE id = :id AND ended IS NULL",
	[DELEGATION_FIND] = "SELECT id FROM delegation WHERE key = :key "
	    "AND from_id = :from AND ended IS NULL",
	[DELEGATION_OF] = "SELECT d.id, d.key, d.to_id, t.name, t.honorific, "
	    "d.role, d.from_day, d.until_day FROM delegation d "
	    "JOIN person t ON t.id = d.to_id WHERE d.from_id = :from "
	    "AND d.until_day >= :day AND d.ended IS NULL "
	    "ORDER BY d.from_day, d.id LIMIT 50",
	/* Whoever works at the school, at home there or in a department. */
	[DELEGATION_STAFF] = "SELECT DISTINCT p.id, p.key, p.name, "
	    "p.honorific FROM unit_above b "
	    "JOIN person_grant g ON g.unit_id = b.unit_id "
	    "AND g.role IN ('teacher', 'head', 'principal') "
	    "JOIN person p ON p.id = g.person_id "
	    "WHERE b.above_id = :school "
	    "AND (g.until IS NULL OR g.until > :now) AND p.disabled IS NULL "
	    "AND p.id <> :me LIMIT 200",
};

const struct sql_table delegation_sql = { "delegation", sql,
    DELEGATION__MAX };

/*
 * Real days in their order, not over already, and at most DELEGATION_DAYS: a
 * right that is lent must not become a second role.
 */
static int
days_right(int from, int until)
{
	int64_t a = clock_day_utc(from), b = clock_day_utc(until);

	return (a >= 0 && b >= a && until >= clock_day(clock_now()) &&
	    b - a < (int64_t)DELEGATION_DAYS * 86400);
}

/*
 * Sorted while it is read, by people_name_key.  The list of the form, and the
 * rule of who may be chosen (staff_member).
 */
int
delegation_colleagues(struct db *db, struct arena *a, const struct viewer *v,
    struct colleague **out, struct err *e)
{
	struct colleague *c = arena_alloc(a, STAFF * sizeof(*c)), keep;
	const char *key[STAFF], *k;
	struct db_rows *r;
	int i, n = 0, rc = 0;

	*out = c;
	r = db_query(db, &delegation_sql, DELEGATION_STAFF, ARGS(I(":school",
	    v->school_id), I(":me", v->id), I(":now", clock_now())), e);
	if (r == NULL)
		return (-1);
	while (n < STAFF && (rc = db_next(r)) == 1) {
		keep.id = db_int(r, STAFF_ID);
		keep.key = db_copy(a, r, STAFF_KEY);
		keep.name = db_copy(a, r, STAFF_NAME);
		keep.honorific = db_copy(a, r, STAFF_HONORIFIC);
		k = people_name_key(a, keep.name);
		for (i = n++; i > 0 && strcmp(k, key[i - 1]) < 0; i--) {
			c[i] = c[i - 1];
			key[i] = key[i - 1];
		}
		c[i] = keep;
		key[i] = k;
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}

/*
 * 1 when the person of that key may be lent a right, 0, -1.  The key comes from
 * a form, so it is looked for in the same list that the form showed.
 */
static int
staff_member(struct db *db, const struct viewer *v, const char *key,
    int64_t *id, struct err *e)
{
	struct arena *a = arena_new();
	struct colleague *c;
	int i, n = delegation_colleagues(db, a, v, &c, e);

	*id = 0;
	for (i = 0; i < n; i++)
		if (strcmp(c[i].key, key) == 0)
			*id = c[i].id;
	arena_free(a);
	return (n < 0 ? -1 : *id != 0);
}

/*
 * The borrower gets no grant: people_viewer reads the lender's grants of that
 * role as long as the days and the lender's own right last.  A right that is
 * itself lent cannot be lent on, because only ${who}->grants are looked at.
 */
int
delegation_add(struct db *db, const struct viewer *who, enum role role,
    const char *to, int from, int until, struct err *e)
{
	char key[CODE_KEY];
	int64_t id;
	int i, rc, has = 0;

	for (i = 0; i < who->ngrants; i++)
		has |= who->grants[i].role == role;
	if (!has || (role != ROLE_HEAD && role != ROLE_PRINCIPAL))
		return (err_set(e, ERR_REJECT, "NO-RIGHT", "person %lld",
		    (long long)who->id));
	if ((rc = staff_member(db, who, to, &id, e)) < 0)
		return (-1);
	if (rc == 0)
		return (err_field(e, "DELEGATE-TO", "to", "%s", to));
	if (!days_right(from, until))
		return (err_field(e, "DELEGATE-DAYS", "until", "%d to %d", from,
		    until));
	code_key(key);
	if (db_run(db, &delegation_sql, DELEGATION_ADD, ARGS(T(":key", key),
	    I(":from", who->id), I(":to", id), T(":role", role_names[role]),
	    I(":first", from), I(":last", until), I(":now", clock_now())),
	    e) != 0)
		return (-1);
	return (audit_add(db, who->id, "delegate", "person", id,
	    role_names[role], e));
}

/* The row stays for the trail; a second call finds nothing (NOT-FOUND). */
int
delegation_end(struct db *db, const struct viewer *who, const char *key,
    struct err *e)
{
	int64_t id;
	int rc;

	if ((rc = db_number(db, &delegation_sql, DELEGATION_FIND, ARGS(
	    T(":key", key), I(":from", who->id)), &id, e)) < 0)
		return (-1);
	if (rc == 0)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "delegation"));
	if (db_run(db, &delegation_sql, DELEGATION_END, ARGS(I(":id", id),
	    I(":now", clock_now())), e) != 0)
		return (-1);
	return (audit_add(db, who->id, "delegate-end", "person", who->id, NULL,
	    e));
}

int
delegation_of(struct db *db, struct arena *a, int64_t person,
    struct delegation **out, struct err *e)
{
	struct delegation *d = arena_alloc(a, ROWS * sizeof(*d));
	struct db_rows *r;
	int n = 0, rc = 0;

	*out = d;
	r = db_query(db, &delegation_sql, DELEGATION_OF, ARGS(I(":from",
	    person), I(":day", clock_day(clock_now()))), e);
	if (r == NULL)
		return (-1);
	while (n < ROWS && (rc = db_next(r)) == 1) {
		d[n].id = db_int(r, LENT_ID);
		d[n].key = db_copy(a, r, LENT_KEY);
		d[n].from_id = person;
		d[n].to_id = db_int(r, LENT_TO);
		d[n].to = db_copy(a, r, LENT_NAME);
		d[n].to_honorific = db_copy(a, r, LENT_HONORIFIC);
		d[n].role = strcmp(db_text(r, LENT_ROLE), "head") == 0 ?
		    ROLE_HEAD : ROLE_PRINCIPAL;
		d[n].from_day = (int)db_int(r, LENT_FROM_DAY);
		d[n++].until_day = (int)db_int(r, LENT_UNTIL_DAY);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}
