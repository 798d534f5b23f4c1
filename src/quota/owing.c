/*
 * Who owes what: units, rules, roles and leave of a school become the duties of
 * each teacher.
 */
#include <string.h>

#include "util/arena.h"

#include "quota/load.h"

#define DEPTH	32	/* levels of units; ends the walk upwards if the data has a circle */

/* Columns of QUOTA_UNITS, of QUOTA_PEOPLE and of QUOTA_LEAVES. */
enum { UNIT_ID, UNIT_PARENT, UNIT_NAME, UNIT_KIND };
enum {
	HOLDER_PERSON, HOLDER_UNIT, HOLDER_NAME, HOLDER_HONORIFIC, HOLDER_ROLE,
	HOLDER_GRADES, HOLDER_SUBJECT, HOLDER_SUBJECT_ABOVE, HOLDER_GRANT_UNIT,
	HOLDER_UNTIL, HOLDER_KEY
};
enum { AWAY_PERSON, AWAY_FROM, AWAY_UNTIL, AWAY_FACTOR, AWAY_NOTE };

/*
 * The capacity is not stored: it is always the power of two at or above ${n},
 * so the list only moves when ${n} is one.  The old copy stays in the arena.
 */
void *
load_grow(struct arena *a, void *list, int n, size_t size)
{
	void *more;

	if (n != 0 && (n & (n - 1)) != 0)
		return (list);
	more = arena_alloc(a, size * (size_t)(n == 0 ? 1 : 2 * n));
	if (n > 0)
		memcpy(more, list, size * (size_t)n);
	return (more);
}

/*
 * The school with all below it, and the units above it, because rules may stand
 * on each of them.
 */
int
load_units(struct load *l)
{
	struct db_rows *r;
	int rc;

	r = db_query(l->db, &quota_sql, QUOTA_UNITS, ARGS(I(":school",
	    l->school)), l->e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		l->units = load_grow(l->a, l->units, l->nunits,
		    sizeof(*l->units));
		l->units[l->nunits++] = (struct unit){ db_int(r, UNIT_ID),
		    db_int(r, UNIT_PARENT), db_copy(l->a, r, UNIT_NAME),
		    db_copy(l->a, r, UNIT_KIND) };
	}
	db_end(r);
	return (rc);
}

/*
 * The rules in force this month; with l->try as if one rule had ended or one
 * more stood (the preview of a change).
 */
int
load_rules(struct load *l)
{
	const struct quota_try *try = l->try;
	struct quota_rule *q;
	struct db_rows *r;
	int rc;

	r = db_query(l->db, &quota_sql, QUOTA_RULES, ARGS(I(":school",
	    l->school), I(":month", l->ym)), l->e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		if (try != NULL && try->end == db_int(r, RULE_ID) &&
		    l->ym > try->end_month)
			continue;
		l->rules = load_grow(l->a, l->rules, l->nrules,
		    sizeof(*l->rules));
		q = &l->rules[l->nrules++];
		memset(q, 0, sizeof(*q));
		q->id = db_int(r, RULE_ID);
		q->unit_id = db_int(r, RULE_UNIT);
		q->role = db_copy(l->a, r, RULE_ROLE);
		q->subject_id = db_int(r, RULE_SUBJECT);
		q->grades = (unsigned)db_int(r, RULE_GRADES);
		q->person_id = db_int(r, RULE_PERSON);
		q->kinds = db_copy(l->a, r, RULE_KINDS);
		q->many = (int)db_int(r, RULE_LESSONS);
		q->deadline = (int)db_int(r, RULE_DEADLINE);
		q->grace = (int)db_int(r, RULE_GRACE);
	}
	db_end(r);
	if (rc == 0 && try != NULL && try->add != NULL &&
	    try->add->from <= l->ym && (try->add->until == 0 ||
	    try->add->until >= l->ym)) {
		l->rules = load_grow(l->a, l->rules, l->nrules,
		    sizeof(*l->rules));
		l->rules[l->nrules++] = *try->add;
	}
	return (rc);
}

/* Rows come ordered by person: load_owing groups neighbours. */
static int
read_holders(struct load *l)
{
	struct holder *h;
	struct db_rows *r;
	int rc;

	r = db_query(l->db, &quota_sql, QUOTA_PEOPLE, ARGS(I(":school",
	    l->school), I(":from", l->m->from), I(":until", l->m->until),
	    I(":person", l->person)), l->e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		l->holders = load_grow(l->a, l->holders, l->nholders,
		    sizeof(*l->holders));
		h = &l->holders[l->nholders++];
		h->person_id = db_int(r, HOLDER_PERSON);
		h->unit_id = db_int(r, HOLDER_UNIT);
		h->name = db_copy(l->a, r, HOLDER_NAME);
		h->honorific = db_copy(l->a, r, HOLDER_HONORIFIC);
		h->role = db_copy(l->a, r, HOLDER_ROLE);
		h->grades = (unsigned)db_int(r, HOLDER_GRADES);
		h->subject_id = db_int(r, HOLDER_SUBJECT);
		h->subject_above = db_int(r, HOLDER_SUBJECT_ABOVE);
		h->grant_unit = db_int(r, HOLDER_GRANT_UNIT);
		h->until = db_int(r, HOLDER_UNTIL);
		h->key = db_copy(l->a, r, HOLDER_KEY);
	}
	db_end(r);
	return (rc);
}

/*
 * Leaves of the month, ordered by person: leaves_of relies on a person's rows
 * being neighbours.
 */
static int
read_leaves(struct load *l)
{
	struct db_rows *r;
	int rc;

	r = db_query(l->db, &quota_sql, QUOTA_LEAVES, ARGS(I(":person",
	    l->person), I(":first", l->ym * 100 + 1), I(":last",
	    l->ym * 100 + l->m->days)), l->e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		l->leaves = load_grow(l->a, l->leaves, l->nleaves,
		    sizeof(*l->leaves));
		l->leaves[l->nleaves++] = (struct quota_leave){
		    db_int(r, AWAY_PERSON), (int)db_int(r, AWAY_FROM),
		    (int)db_int(r, AWAY_UNTIL), (int)db_int(r, AWAY_FACTOR),
		    db_copy(l->a, r, AWAY_NOTE) };
	}
	db_end(r);
	return (rc);
}

/* NULL for a unit that is neither in the school nor above it. */
static const struct unit *
unit_of(const struct load *l, int64_t id)
{
	int i;

	for (i = 0; i < l->nunits; i++)
		if (l->units[i].id == id)
			return (&l->units[i]);
	return (NULL);
}

/* Steps from ${unit} up to ${above}, -1 when it is not above. */
static int
steps(const struct load *l, int64_t unit, int64_t above)
{
	const struct unit *u;
	int i;

	for (i = 0; i < DEPTH && unit != 0; i++) {
		if (unit == above)
			return (i);
		unit = (u = unit_of(l, unit)) != NULL ? u->parent : 0;
	}
	return (-1);
}

/*
 * The nearest department at or above a unit, "" where there is none: the name
 * under which a teacher's row stands.
 */
const char *
load_department(const struct load *l, int64_t unit)
{
	const struct unit *u;
	int i;

	for (i = 0; i < DEPTH && (u = unit_of(l, unit)) != NULL; i++) {
		if (strcmp(u->kind, "department") == 0)
			return (u->name);
		unit = u->parent;
	}
	return ("");
}

/*
 * Does the rule concern this role of this person?  A rule for grades fits
 * whoever teaches one of them (0 means all grades, on both sides).  A rule for
 * a subject fits only roles that name the subject or one below it; a class
 * teacher's role names none.
 */
static int
fits(const struct load *l, const struct quota_rule *r, const struct holder *h)
{
	if (strcmp(r->role, h->role) != 0 ||
	    (r->person_id != 0 && r->person_id != h->person_id) ||
	    (r->grades != 0 && h->grades != 0 && (r->grades & h->grades) == 0))
		return (0);
	if (r->subject_id != 0 && (h->subject_id == 0 ||
	    (r->subject_id != h->subject_id &&
	    r->subject_id != h->subject_above)))
		return (0);
	return (r->unit_id == 0 || steps(l, h->unit_id, r->unit_id) >= 0);
}

/*
 * The sum over the days of the month of the per cent that is owed on that day:
 * 100 * days without any leave.  Where leaves overlap the lowest per cent
 * holds.
 */
static int
weight(const struct load *l, const struct quota_teacher *t)
{
	int day[32], i, k, from, until, base = l->ym * 100, sum = 0;

	for (i = 1; i <= l->m->days; i++)
		day[i] = 100;
	for (k = 0; k < t->nleave; k++) {
		from = t->leave[k].from - base;
		until = t->leave[k].until - base;
		for (i = from < 1 ? 1 : from; i <= l->m->days && i <= until;
		    i++)
			if (t->leave[k].factor < day[i])
				day[i] = t->leave[k].factor;
	}
	for (i = 1; i <= l->m->days; i++)
		sum += day[i];
	return (sum);
}

/*
 * The last day of the month on which a lesson is in time: the rule's deadline
 * (0: the end of the month) and its days of grace, never beyond the month.
 */
static int
last_day(const struct load *l, const struct quota_rule *r)
{
	int day = (r->deadline == 0 ? l->m->days : r->deadline) + r->grace;

	return (day < l->m->days ? day : l->m->days);
}

/*
 * Count for the rules' page for how many teachers a rule holds, and remember
 * the first QUOTA_HELD of them for the teacher's page.
 */
static void
binds(struct load *l, struct quota_teacher *t, const struct quota_rule *r)
{
	int i;

	for (i = 0; i < l->nrules; i++)
		l->rules[i].binds += l->rules[i].id == r->id;
	if (t->nheld < QUOTA_HELD)
		t->held[t->nheld++] = r->id;
}

/*
 * The duties of one person from the rules that fit.  With leave a duty is many
 * * sum / whole, rounded to the nearest whole lesson, half upwards, in
 * integers.  Contradicting rules owe nothing, but all of them stay as duties,
 * so that the lessons can still be listed.
 */
static void
owe(struct load *l, struct work *w, const struct quota_rule *fit, int n)
{
	int *held = arena_alloc(l->a, sizeof(*held) * (size_t)(n + 2));
	int whole = 100 * l->m->days, sum = weight(l, &w->t), i, k;
	struct duty *d;

	k = quota_duties(fit, n, held);
	w->t.contradiction = k < 0;
	if (k < 0) {
		w->t.clash[0] = fit[held[0]].id;
		w->t.clash[1] = fit[held[1]].id;
		/*
		 * Every rule becomes a duty of 0: which kinds count is known,
		 * how many are owed is not.
		 */
		for (k = n, i = 0; i < n; i++)
			held[i] = i;
	}
	w->duties = arena_alloc(l->a, sizeof(*w->duties) * (size_t)(k + 1));
	w->nduties = k;
	for (i = 0; i < k; i++) {
		d = &w->duties[i];
		d->kinds = fit[held[i]].kinds;
		d->last = last_day(l, &fit[held[i]]);
		if (w->t.contradiction)
			continue;
		binds(l, &w->t, &fit[held[i]]);
		d->owed = (2 * fit[held[i]].many * sum + whole) / (2 * whole);
		w->t.owed += d->owed;
		w->t.full += fit[held[i]].many;
		if (d->owed > 0 && (w->t.deadline == 0 ||
		    d->last < w->t.deadline))
			w->t.deadline = d->last;
	}
}

/*
 * The department that the person belonged to before, when a role there ended
 * within this month; "" when there is none.
 */
static const char *
moved_from(const struct load *l, const struct holder *h, int n,
    const char *now)
{
	const char *name;
	int i;

	for (i = 0; i < n; i++) {
		if (h[i].until <= l->m->from || h[i].until >= l->m->until)
			continue;
		name = load_department(l, h[i].grant_unit);
		if (*name != '\0' && strcmp(name, now) != 0)
			return (name);
	}
	return ("");
}

/*
 * A person's leaves are neighbours in l->leaves: one pointer and a count are
 * enough.
 */
static void
leaves_of(const struct load *l, struct quota_teacher *t)
{
	int i;

	for (i = 0; i < l->nleaves; i++)
		if (l->leaves[i].person_id == t->person_id) {
			if (t->nleave++ == 0)
				t->leave = &l->leaves[i];
		}
}

/*
 * One person with roles ${from} to ${to} (exclusive).  A rule fits when one of
 * the roles fits; the distance to the rule's unit is measured from the person's
 * home unit.
 */
static void
add_person(struct load *l, int from, int to)
{
	const struct holder *h = &l->holders[from];
	struct quota_rule *fit = arena_alloc(l->a, sizeof(*fit) *
	    (size_t)(l->nrules + 1));
	struct work *w;
	unsigned grades = 0;
	int i, k, n = 0, all = 0, hit;

	for (i = 0; i < l->nrules; i++) {
		for (hit = 0, k = from; k < to; k++) {
			if (!fits(l, &l->rules[i], &l->holders[k]))
				continue;
			hit = 1;
			grades |= l->holders[k].grades;
			all |= l->holders[k].grades == 0;
		}
		if (!hit)
			continue;
		fit[n] = l->rules[i];
		fit[n++].far = l->rules[i].unit_id == 0 ? QUOTA_ANYWHERE :
		    steps(l, h->unit_id, l->rules[i].unit_id);
	}
	if (n == 0)
		return;
	l->work = load_grow(l->a, l->work, l->nwork, sizeof(*l->work));
	w = &l->work[l->nwork++];
	memset(w, 0, sizeof(*w));
	w->t.person_id = h->person_id;
	w->t.unit_id = h->unit_id;
	w->t.key = h->key;
	w->t.name = h->name;
	w->t.honorific = h->honorific;
	w->t.unit = load_department(l, h->unit_id);
	w->t.moved = moved_from(l, h, to - from, w->t.unit);
	w->t.note = "";
	w->t.grades = all ? 0 : grades;
	w->t.subject_id = h->subject_id;
	leaves_of(l, &w->t);
	owe(l, w, fit, n);
}

/*
 * Holders come person by person; each person becomes one row, whatever roles
 * they have.
 */
int
load_owing(struct load *l)
{
	int i, k;

	if (load_rules(l) != 0 || read_holders(l) != 0 || read_leaves(l) != 0)
		return (-1);
	for (i = 0; i < l->nholders; i = k) {
		for (k = i + 1; k < l->nholders && l->holders[k].person_id ==
		    l->holders[i].person_id; k++)
			;
		add_person(l, i, k);
	}
	return (0);
}
