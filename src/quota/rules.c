/*
 * Rules as rows: who may write them, what they may say.  A rule is added or
 * ended, never edited: closed months were counted by it.
 */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "audit/audit.h"

#include "library/kinds.h"
#include "quota/load.h"
#include "quota/rules.h"

#define AHEAD	24	/* months ahead of today that a rule may begin */

/* Principal of the school itself or of a unit above it. */
int
quota_principal(struct db *db, const struct viewer *v, int64_t school,
    struct err *e)
{
	int i, rc = 0;

	for (i = 0; rc == 0 && i < v->ngrants; i++)
		if (v->grants[i].role == ROLE_PRINCIPAL)
			rc = people_unit_below(db, school,
			    v->grants[i].unit_id, e);
	return (rc);
}

/*
 * As 202611; 0 when no month was closed yet.  Rules and leave may change behind
 * it only.
 */
int
quota_last_closed(struct db *db, int64_t school, struct err *e)
{
	int64_t month = 0;

	if (db_number(db, &quota_sql, QUOTA_LAST_CLOSED, ARGS(I(":school",
	    school)), &month, e) < 0)
		return (-1);
	return ((int)month);
}

static void
rules_copy(struct arena *a, struct db_rows *r, struct rule_row *o)
{
	memset(o, 0, sizeof(*o));
	o->r.id = db_int(r, RULE_ID);
	o->r.unit_id = db_int(r, RULE_UNIT);
	o->r.role = db_copy(a, r, RULE_ROLE);
	o->r.subject_id = db_int(r, RULE_SUBJECT);
	o->r.grades = (unsigned)db_int(r, RULE_GRADES);
	o->r.person_id = db_int(r, RULE_PERSON);
	o->r.kinds = db_copy(a, r, RULE_KINDS);
	o->r.many = (int)db_int(r, RULE_LESSONS);
	o->r.deadline = (int)db_int(r, RULE_DEADLINE);
	o->r.grace = (int)db_int(r, RULE_GRACE);
	o->r.from = (int)db_int(r, RULE_FROM);
	o->r.until = (int)db_int(r, RULE_UNTIL);
	o->created = db_int(r, RULE_CREATED);
	o->ended = db_int(r, RULE_ENDED);
	o->unit = db_copy(a, r, RULE_UNIT_NAME);
	o->subject = db_copy(a, r, RULE_SUBJECT_NAME);
	o->person = db_copy(a, r, RULE_PERSON_NAME);
	o->by = db_copy(a, r, RULE_BY);
	o->own = db_int(r, RULE_OWN) != 0;
}

/*
 * Rules that have ended are in it too, the newest first; "own" of a row says
 * whether this school may end it.
 */
int
rules_list(struct db *db, struct arena *a, int64_t school,
    struct rule_row **out, struct err *e)
{
	struct db_rows *r;
	int n = 0, rc;

	*out = NULL;
	r = db_query(db, &quota_sql, QUOTA_RULE_LIST, ARGS(I(":school",
	    school), I(":limit", 2 * RULES_MAX)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		*out = load_grow(a, *out, n, sizeof(**out));
		rules_copy(a, r, &(*out)[n++]);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}

/* Among rows that were read already; NULL when it is not among them. */
const struct rule_row *
rule_find(const struct rule_row *rows, int n, int64_t id)
{
	int i;

	for (i = 0; i < n; i++)
		if (rows[i].r.id == id)
			return (&rows[i]);
	return (NULL);
}

/* "1, 2, 3"; "" for a rule that names no grades and means all of them. */
const char *
rule_grades(struct arena *a, unsigned grades)
{
	const char *s = "";
	int g;

	for (g = 1; g <= 12; g++)
		if (grades & 1u << g)
			s = arena_printf(a, "%s%s%d", s, *s == '\0' ? "" :
			    ", ", g);
	return (s);
}

/*
 * The role, the unit (inside the school), the subject and the person that a
 * rule is for: each must exist and belong to the school, because the form's
 * values come from the browser.
 */
static int
check_whom(struct db *db, int64_t school, const struct quota_rule *r,
    struct err *e)
{
	int64_t there = 0;
	int rc;

	if (strcmp(r->role, "teacher") != 0 && strcmp(r->role, "head") != 0 &&
	    strcmp(r->role, "principal") != 0)
		return (err_field(e, "QUOTA-RULE-ROLE", "role", "%s", r->role));
	if ((rc = people_unit_below(db, r->unit_id, school, e)) < 0)
		return (-1);
	if (rc == 0)
		return (err_field(e, "QUOTA-RULE-UNIT", "unit", "unit %lld",
		    (long long)r->unit_id));
	if (r->subject_id != 0) {
		if (db_number(db, &quota_sql, QUOTA_SUBJECT, ARGS(I(":id",
		    r->subject_id)), &there, e) < 0)
			return (-1);
		if (there != 1)
			return (err_field(e, "QUOTA-RULE-SUBJECT", "subject",
			    "no such subject"));
	}
	there = 0;
	if (r->person_id != 0) {
		if (db_number(db, &quota_sql, QUOTA_ON_STAFF, ARGS(I(
		    ":school", school), I(":person", r->person_id), I(":now",
		    clock_now())), &there, e) < 0)
			return (-1);
		if (there != 1)
			return (err_field(e, "QUOTA-RULE-PERSON", "person",
			    "not on the staff"));
	}
	return (0);
}

/* Like 202611, in the years 2000 to 2999. */
static int
is_month(int ym)
{
	return (ym >= 200001 && ym <= 299912 && ym % 100 >= 1 &&
	    ym % 100 <= 12);
}

/*
 * A rule may not begin in a closed month, nor so far ahead that a mistyped year
 * would never be noticed.
 */
static int
check_when(struct db *db, int64_t school, const struct quota_rule *r,
    struct err *e)
{
	struct civil c = clock_civil(clock_now());
	int closed = quota_last_closed(db, school, e);

	if (closed < 0)
		return (-1);
	if (!is_month(r->from) || r->from <= closed ||
	    r->from > quota_step(c.year * 100 + c.month, AHEAD))
		return (err_field(e, "QUOTA-RULE-FROM", "from", "%d, closed %d",
		    r->from, closed));
	if (r->until != 0 && (!is_month(r->until) || r->until < r->from))
		return (err_field(e, "QUOTA-RULE-UNTIL", "until", "%d",
		    r->until));
	return (0);
}

/*
 * Asks no right: the preview of a rule uses it as well.  The limit of RULES_MAX
 * counts rules without an end.
 */
int
rules_check(struct db *db, int64_t school, const struct quota_rule *r,
    struct err *e)
{
	int64_t n = 0;

	if (check_whom(db, school, r, e) != 0)
		return (-1);
	if (!kinds_valid(r->kinds))
		return (err_field(e, "QUOTA-RULE-KINDS", "kinds", "%s",
		    r->kinds));
	if (r->many < 0 || r->many > RULE_MANY)
		return (err_field(e, "QUOTA-RULE-MANY", "many", "%d",
		    r->many));
	if (r->deadline < 0 || r->deadline > 31)
		return (err_field(e, "QUOTA-RULE-DAY", "deadline", "%d",
		    r->deadline));
	if (r->grace < 0 || r->grace > 31)
		return (err_field(e, "QUOTA-RULE-DAY", "grace", "%d",
		    r->grace));
	if (check_when(db, school, r, e) != 0)
		return (-1);
	if (db_number(db, &quota_sql, QUOTA_RULE_COUNT, ARGS(I(":school",
	    school)), &n, e) < 0)
		return (-1);
	if (n >= RULES_MAX)
		return (err_set(e, ERR_REJECT, "QUOTA-RULE-FULL", "%lld rules",
		    (long long)n));
	return (0);
}

/* 0 when ${who} is principal of the school; else NO-RIGHT (or a failure). */
static int
lead(struct db *db, const struct viewer *who, int64_t school, struct err *e)
{
	int rc = quota_principal(db, who, school, e);

	if (rc == 0)
		return (err_set(e, ERR_REJECT, "NO-RIGHT",
		    "person %lld, school %lld", (long long)who->id,
		    (long long)school));
	return (rc == 1 ? 0 : -1);
}

/*
 * Checked again here: between the preview and this call a month may have been
 * closed.
 */
int
rules_add(struct db *db, const struct viewer *who, int64_t school,
    const struct quota_rule *r, int64_t *id, struct err *e)
{
	if (lead(db, who, school, e) != 0 ||
	    rules_check(db, school, r, e) != 0 ||
	    db_number(db, &quota_sql, QUOTA_RULE_ADD, ARGS(I(":unit",
	    r->unit_id), T(":role", r->role), I(":subject",
	    r->subject_id), I(":grades", r->grades), { .name = ":person",
	    .type = r->person_id != 0 ? 'i' : 'n', .i = r->person_id },
	    T(":kinds", r->kinds), I(":many", r->many),
	    I(":deadline", r->deadline), I(":grace", r->grace),
	    I(":from", r->from), { .name = ":until", .type = r->until != 0 ?
	    'i' : 'n', .i = r->until }, I(":who", who->id), I(":now",
	    clock_now())), id, e) < 0)
		return (-1);
	return (audit_add(db, who->id, "add-rule", "rule", *id, NULL, e));
}

/* Ending a rule in the month before its first one means that it never held. */
int
rules_first_end(const struct rule_row *row, int closed)
{
	int before = quota_step(row->r.from, -1);

	return (closed > before ? closed : before);
}

/*
 * Rules of a unit above the school are common to several schools and cannot be
 * ended here.  An end can only be moved forward, never into a closed month.
 */
int
rules_end(struct db *db, const struct viewer *who, int64_t school, int64_t id,
    int month, struct err *e)
{
	struct arena *a = arena_new();
	struct rule_row *rows, *it = NULL;
	int i, n, closed, rc = -1;

	if (lead(db, who, school, e) != 0 ||
	    (n = rules_list(db, a, school, &rows, e)) < 0 ||
	    (closed = quota_last_closed(db, school, e)) < 0)
		goto out;
	for (i = 0; i < n; i++)
		if (rows[i].r.id == id)
			it = &rows[i];
	if (it == NULL)
		err_set(e, ERR_REJECT, "NOT-FOUND", "rule %lld",
		    (long long)id);
	else if (!it->own)
		err_set(e, ERR_REJECT, "QUOTA-RULE-COMMON", "rule %lld",
		    (long long)id);
	else if (!is_month(month) || month < rules_first_end(it, closed) ||
	    (it->r.until != 0 && month >= it->r.until))
		err_field(e, "QUOTA-RULE-END", "month", "%d", month);
	else if (db_run(db, &quota_sql, QUOTA_RULE_END, ARGS(I(":id", id),
	    I(":month", month), I(":who", who->id), I(":now", clock_now())),
	    e) == 0)
		rc = audit_add(db, who->id, "end-rule", "rule", id, NULL, e);
 out:
	arena_free(a);
	return (rc);
}
