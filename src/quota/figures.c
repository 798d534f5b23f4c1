/*
 * The figures of a month.  Rows are read once each: units, rules, who has a
 * role, lessons submitted in the month; the rest is counting.
 */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "people/classes.h"
#include "people/people.h"
#include "quota/quota_sql.h"

#define DEPTH	32	/* levels of units; ends every loop */

struct unit {
	int64_t		 id, parent;
	const char	*name, *kind;
};

struct holder {			/* one grant of one person */
	int64_t		 person_id, unit_id, subject_id, subject_above;
	const char	*name, *honorific, *role;
	unsigned	 grades;
};

struct duty {
	const char	*kinds;
	int		 owed, counted, last;	/* last day in time */
};

/* What a teacher's row needs while it grows. */
struct work {
	struct duty	*duties;
	int		 nduties;
	const char	*key;
	struct quota_teacher t;
};

struct load {
	struct db		*db;
	struct arena		*a;
	struct err		*e;
	struct quota_month	*m;
	int64_t			 school, person;
	int			 ym;
	struct unit		*units;
	struct quota_rule	*rules;
	struct holder		*holders;
	struct work		*work;
	int			 nunits, nrules, nholders, nwork;
};

/* Room for one more of ${*list}; doubles at powers of two. */
static void *
grow(struct arena *a, void *list, int n, size_t size)
{
	void *more;

	if (n != 0 && (n & (n - 1)) != 0)
		return (list);
	more = arena_alloc(a, size * (size_t)(n == 0 ? 1 : 2 * n));
	if (n > 0)
		memcpy(more, list, size * (size_t)n);
	return (more);
}

static int
read_units(struct load *l)
{
	struct db_rows *r;
	int rc;

	r = db_query(l->db, &quota_sql, QUOTA_UNITS, ARGS(I(":school",
	    l->school)), l->e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		l->units = grow(l->a, l->units, l->nunits, sizeof(*l->units));
		l->units[l->nunits++] = (struct unit){ db_int(r, 0),
		    db_int(r, 1), db_copy(l->a, r, 2), db_copy(l->a, r, 3) };
	}
	db_end(r);
	return (rc);
}

static int
read_rules(struct load *l)
{
	struct quota_rule *q;
	struct db_rows *r;
	int rc;

	r = db_query(l->db, &quota_sql, QUOTA_RULES, ARGS(I(":school",
	    l->school), I(":month", l->ym)), l->e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		l->rules = grow(l->a, l->rules, l->nrules, sizeof(*l->rules));
		q = &l->rules[l->nrules++];
		q->id = db_int(r, 0);
		q->unit_id = db_int(r, 1);
		q->role = db_copy(l->a, r, 2);
		q->subject_id = db_int(r, 3);
		q->grades = (unsigned)db_int(r, 4);
		q->person_id = db_int(r, 5);
		q->kinds = db_copy(l->a, r, 6);
		q->many = (int)db_int(r, 7);
		q->deadline = (int)db_int(r, 8);
		q->grace = (int)db_int(r, 9);
	}
	db_end(r);
	return (rc);
}

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
		l->holders = grow(l->a, l->holders, l->nholders,
		    sizeof(*l->holders));
		h = &l->holders[l->nholders++];
		h->person_id = db_int(r, 0);
		h->unit_id = db_int(r, 1);
		h->name = db_copy(l->a, r, 2);
		h->honorific = db_copy(l->a, r, 3);
		h->role = db_copy(l->a, r, 4);
		h->grades = (unsigned)db_int(r, 5);
		h->subject_id = db_int(r, 6);
		h->subject_above = db_int(r, 7);
	}
	db_end(r);
	return (rc);
}

static const struct unit *
unit_of(const struct load *l, int64_t id)
{
	int i;

	for (i = 0; i < l->nunits; i++)
		if (l->units[i].id == id)
			return (&l->units[i]);
	return (NULL);
}

static int
is_below(const struct load *l, int64_t unit, int64_t above)
{
	const struct unit *u;
	int i;

	for (i = 0; i < DEPTH && unit != 0; i++) {
		if (unit == above)
			return (1);
		unit = (u = unit_of(l, unit)) != NULL ? u->parent : 0;
	}
	return (0);
}

/* The nearest department at or above the home unit, "". */
static const char *
department(const struct load *l, int64_t unit)
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
 * A rule for grades binds whoever teaches one of them; a rule for a subject
 * binds those whose grant names it: a class teacher's grant names none.
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
	return (r->unit_id == 0 || is_below(l, h->unit_id, r->unit_id));
}

/* Days of the month, each with the per cent that is owed on it, summed. */
static int
weight(struct load *l, int64_t person, int *sum)
{
	int day[32], i, from, until, factor, base = l->ym * 100, rc;
	struct db_rows *r;

	for (i = 1; i <= l->m->days; i++)
		day[i] = 100;
	r = db_query(l->db, &quota_sql, QUOTA_EXEMPT, ARGS(I(":person",
	    person), I(":first", base + 1), I(":last", base + l->m->days)),
	    l->e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		from = (int)db_int(r, 0) - base;
		until = (int)db_int(r, 1) - base;
		factor = (int)db_int(r, 2);
		for (i = from < 1 ? 1 : from; i <= l->m->days && i <= until;
		    i++)
			if (factor < day[i])
				day[i] = factor;
	}
	db_end(r);
	for (*sum = 0, i = 1; i <= l->m->days; i++)
		*sum += day[i];
	return (rc);
}

static int
last_day(const struct load *l, const struct quota_rule *r)
{
	int day = (r->deadline == 0 ? l->m->days : r->deadline) + r->grace;

	return (day < l->m->days ? day : l->m->days);
}

/* The duties of one person from the rules that fit; part days round to the nearest whole. */
static int
owe(struct load *l, struct work *w, const struct quota_rule *fit, int n)
{
	int *held = arena_alloc(l->a, sizeof(*held) * (size_t)(n + 1));
	int whole = 100 * l->m->days, sum, i, k;
	struct duty *d;

	k = quota_duties(fit, n, held);
	w->t.contradiction = k < 0;
	if (k < 0) {
		/* What counts is known, what is owed is not. */
		for (k = n, i = 0; i < n; i++)
			held[i] = i;
	}
	if (weight(l, w->t.person_id, &sum) != 0)
		return (-1);
	w->duties = arena_alloc(l->a, sizeof(*w->duties) * (size_t)(k + 1));
	w->nduties = k;
	for (i = 0; i < k; i++) {
		d = &w->duties[i];
		d->kinds = fit[held[i]].kinds;
		d->last = last_day(l, &fit[held[i]]);
		if (w->t.contradiction)
			continue;
		d->owed = (2 * fit[held[i]].many * sum + whole) / (2 * whole);
		w->t.owed += d->owed;
		w->t.full += fit[held[i]].many;
		if (d->owed > 0 && (w->t.deadline == 0 ||
		    d->last < w->t.deadline))
			w->t.deadline = d->last;
	}
	return (0);
}

/* One person: holders ${from} to ${to} are their grants. */
static int
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
		if (hit)
			fit[n++] = l->rules[i];
	}
	if (n == 0)
		return (0);
	l->work = grow(l->a, l->work, l->nwork, sizeof(*l->work));
	w = &l->work[l->nwork++];
	memset(w, 0, sizeof(*w));
	w->t.person_id = h->person_id;
	w->t.unit_id = h->unit_id;
	w->t.name = h->name;
	w->t.honorific = h->honorific;
	w->t.unit = department(l, h->unit_id);
	w->t.grades = all ? 0 : grades;
	w->t.subject_id = h->subject_id;
	return (owe(l, w, fit, n));
}

static int
open_month(struct load *l)
{
	int i, k;

	if (read_rules(l) != 0 || read_holders(l) != 0)
		return (-1);
	for (i = 0; i < l->nholders; i = k) {
		for (k = i + 1; k < l->nholders && l->holders[k].person_id ==
		    l->holders[i].person_id; k++)
			;
		if (add_person(l, i, k) != 0)
			return (-1);
	}
	return (0);
}

/* The rows that were closed; lessons of whatever kind they hold are theirs. */
static int
closed_month(struct load *l, int64_t close)
{
	struct db_rows *r;
	struct work *w;
	int rc;

	r = db_query(l->db, &quota_sql, QUOTA_ROWS, ARGS(I(":close", close),
	    I(":person", l->person)), l->e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		l->work = grow(l->a, l->work, l->nwork, sizeof(*l->work));
		w = &l->work[l->nwork++];
		memset(w, 0, sizeof(*w));
		w->t.person_id = db_int(r, 0);
		w->t.name = db_copy(l->a, r, 1);
		w->t.unit = db_copy(l->a, r, 2);
		w->t.owed = w->t.full = (int)db_int(r, 3);
		w->t.counted = (int)db_int(r, 4);
		w->t.missing = (int)db_int(r, 5);
		w->t.honorific = db_copy(l->a, r, 6);
		w->t.unit_id = db_int(r, 7);
		w->t.deadline = l->m->days;
	}
	db_end(r);
	return (rc);
}

static int
names_kind(const char *kinds, const char *kind)
{
	size_t n, len = strlen(kind);

	for (kinds += strspn(kinds, " "); *kinds != '\0';
	    kinds += strspn(kinds, " ")) {
		n = strcspn(kinds, " ");
		if (n == len && memcmp(kinds, kind, n) == 0)
			return (1);
		kinds += n;
	}
	return (0);
}

static struct work *
work_of(struct load *l, int64_t person)
{
	int i;

	for (i = 0; i < l->nwork; i++)
		if (l->work[i].t.person_id == person)
			return (&l->work[i]);
	return (NULL);
}

/* The duty that a lesson of this kind is for, NULL when it is for none. */
static struct duty *
duty_of(struct load *l, struct work *w, const char *kind)
{
	static struct duty closed;
	int i;

	for (i = 0; i < w->nduties; i++)
		if (names_kind(w->duties[i].kinds, kind))
			return (&w->duties[i]);
	for (i = 0; l->m->closed != 0 && i < l->nrules; i++)
		if (names_kind(l->rules[i].kinds, kind))
			return (&closed);
	return (NULL);
}

/* ${held}: the closed month that the lesson counts in, 0 for none. */
static enum quota_state
state_of(const struct load *l, const char *state, int held, int twice,
    int in_time)
{
	if (held == l->ym)
		return (QUOTA_COUNTED);
	if (strcmp(state, "returned") == 0)
		return (QUOTA_RETURNED);
	if (held != 0 || twice)
		return (QUOTA_TWICE);
	if (!in_time)
		return (QUOTA_LATE);
	if (strcmp(state, "submitted") == 0)
		return (QUOTA_REVIEW);
	return (l->m->closed != 0 ? QUOTA_LATE : QUOTA_COUNTED);
}

static void
tally(struct load *l, struct work *w, struct duty *d,
    const struct quota_lesson *q)
{
	struct quota_teacher *t = &w->t;

	t->review += q->state == QUOTA_REVIEW;
	t->returned += q->state == QUOTA_RETURNED;
	t->late += q->state == QUOTA_LATE;
	t->twice += q->state == QUOTA_TWICE;
	t->on[q->week] += q->state == QUOTA_COUNTED;
	t->due[q->week] += q->state == QUOTA_REVIEW;
	if (q->state == QUOTA_COUNTED && l->m->closed == 0) {
		t->counted++;
		d->counted++;
	}
}

static int
read_lessons(struct load *l)
{
	struct quota_month *m = l->m;
	struct quota_lesson *q;
	struct db_rows *r;
	struct work *w;
	struct duty *d;
	int rc, day;

	r = db_query(l->db, &quota_sql, QUOTA_LESSONS, ARGS(I(":school",
	    l->school), I(":from", m->from), I(":until", m->until),
	    I(":person", l->person)), l->e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		w = work_of(l, db_int(r, 1));
		d = w != NULL ? duty_of(l, w, db_text(r, 4)) : NULL;
		if (d == NULL)
			continue;
		m->lessons = grow(l->a, m->lessons, m->nlessons,
		    sizeof(*m->lessons));
		q = &m->lessons[m->nlessons++];
		q->item_id = db_int(r, 0);
		q->person_id = db_int(r, 1);
		q->key = db_copy(l->a, r, 2);
		q->title = db_copy(l->a, r, 3);
		q->kind = db_copy(l->a, r, 4);
		q->submitted = db_int(r, 6);
		q->hash = db_copy(l->a, r, 7);
		day = clock_civil(q->submitted).day;
		q->week = quota_week(m, day);
		q->state = state_of(l, db_text(r, 5), (int)db_int(r, 8),
		    db_int(r, 9) != 0, m->closed != 0 ||
		    w->t.contradiction || day <= d->last);
		tally(l, w, d, q);
	}
	db_end(r);
	return (rc);
}

static int
by_name(const void *x, const void *y)
{
	const struct work *a = x, *b = y;
	int c = strcmp(a->key, b->key);

	if (c != 0)
		return (c);
	return (a->t.person_id < b->t.person_id ? -1 : 1);
}

static void
finish(struct load *l)
{
	struct quota_month *m = l->m;
	struct work *w;
	int i, k;

	for (i = 0; i < l->nwork; i++) {
		w = &l->work[i];
		w->key = people_name_key(l->a, w->t.name);
		for (k = 0; k < w->nduties; k++)
			if (w->duties[k].owed > w->duties[k].counted)
				w->t.missing += w->duties[k].owed -
				    w->duties[k].counted;
	}
	if (l->nwork > 1)
		qsort(l->work, (size_t)l->nwork, sizeof(*l->work), by_name);
	m->teachers = arena_alloc(l->a, sizeof(*m->teachers) *
	    (size_t)(l->nwork + 1));
	m->nteachers = l->nwork;
	for (i = 0; i < l->nwork; i++)
		m->teachers[i] = l->work[i].t;
}

int
quota_week(const struct quota_month *m, int day)
{
	return ((day - 1 + clock_civil(m->from).wday - 1) / 7);
}

int
quota_month(struct db *db, struct arena *a, int64_t school, int64_t person,
    int year, int month, struct quota_month *m, struct err *e)
{
	struct load l = { .db = db, .a = a, .e = e, .m = m, .school = school,
	    .person = person, .ym = year * 100 + month };
	struct db_rows *r;
	int64_t close = 0;
	int rc;

	memset(m, 0, sizeof(*m));
	m->year = year;
	m->month = month;
	m->from = clock_utc(year, month, 1);
	m->until = clock_utc(year + month / 12, month % 12 + 1, 1);
	m->days = (int)((m->until - m->from) / 86400);
	m->weeks = quota_week(m, m->days) + 1;
	r = db_query(db, &quota_sql, QUOTA_CLOSED, ARGS(I(":school", school),
	    I(":month", l.ym)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		close = db_int(r, 0);
		m->closed = db_int(r, 1);
	}
	db_end(r);
	if (rc < 0 || read_units(&l) != 0)
		return (-1);
	if (close != 0 ? read_rules(&l) != 0 || closed_month(&l, close) != 0 :
	    open_month(&l) != 0)
		return (-1);
	if (read_lessons(&l) != 0)
		return (-1);
	finish(&l);
	return (0);
}
