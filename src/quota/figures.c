/*
 * The figures of a month.  Each table is read once (units, rules, who has which
 * role, leave, lessons submitted in the month); all else is counting in memory.
 * A closed month shows what was stored when it was closed, with later
 * corrections kept apart.
 */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "people/classes.h"
#include "people/people.h"
#include "quota/load.h"

/* Columns of QUOTA_ROWS, of QUOTA_CLOSED and of QUOTA_TREND. */
enum {
	ROW_PERSON, ROW_NAME, ROW_UNIT, ROW_OWED, ROW_COUNTED, ROW_MISSING,
	ROW_HONORIFIC, ROW_UNIT_ID, ROW_KEY, ROW_NOTE
};
enum { CLOSED_ID, CLOSED_AT };
enum { TREND_PERSON, TREND_MONTH, TREND_OWED, TREND_COUNTED };

/*
 * The teachers of a closed month with the figures stored then.  They have no
 * duties; whether a lesson's kind counts is asked of the school's rules then
 * (duty_of in credit.c).
 */
static int
closed_rows(struct load *l)
{
	struct db_rows *r;
	struct work *w;
	int rc;

	r = db_query(l->db, &quota_sql, QUOTA_ROWS, ARGS(I(":close",
	    l->m->close_id), I(":person", l->person)), l->e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		l->work = load_grow(l->a, l->work, l->nwork, sizeof(*l->work));
		w = &l->work[l->nwork++];
		memset(w, 0, sizeof(*w));
		w->t.person_id = db_int(r, ROW_PERSON);
		w->t.name = db_copy(l->a, r, ROW_NAME);
		w->t.unit = db_copy(l->a, r, ROW_UNIT);
		w->t.owed = w->t.full = (int)db_int(r, ROW_OWED);
		w->t.counted = (int)db_int(r, ROW_COUNTED);
		w->t.missing = (int)db_int(r, ROW_MISSING);
		w->t.honorific = db_copy(l->a, r, ROW_HONORIFIC);
		w->t.unit_id = db_int(r, ROW_UNIT_ID);
		w->t.key = db_copy(l->a, r, ROW_KEY);
		w->t.note = db_copy(l->a, r, ROW_NOTE);
		w->t.moved = "";
		w->t.deadline = l->m->days;
	}
	db_end(r);
	return (rc);
}

/*
 * Each correction is listed and also summed into its teacher's "adjust"; the
 * stored figures stay as they were closed.
 */
static int
corrections(struct load *l)
{
	struct quota_month *m = l->m;
	struct quota_correction *c;
	struct db_rows *r;
	int rc, i;

	r = db_query(l->db, &quota_sql, QUOTA_CORRECTIONS, ARGS(I(":close",
	    m->close_id), I(":person", l->person)), l->e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		m->corrections = load_grow(l->a, m->corrections,
		    m->ncorrections, sizeof(*m->corrections));
		c = &m->corrections[m->ncorrections++];
		c->person_id = db_int(r, CORRECTION_PERSON);
		c->delta = (int)db_int(r, CORRECTION_DELTA);
		c->reason = db_copy(l->a, r, CORRECTION_REASON);
		c->by = db_copy(l->a, r, CORRECTION_BY);
		c->at = db_int(r, CORRECTION_AT);
		c->name = db_copy(l->a, r, CORRECTION_NAME);
		c->unit = db_copy(l->a, r, CORRECTION_UNIT);
		c->honorific = db_copy(l->a, r, CORRECTION_HONORIFIC);
		for (i = 0; i < l->nwork; i++)
			if (l->work[i].t.person_id == c->person_id)
				l->work[i].t.adjust += c->delta;
	}
	db_end(r);
	return (rc);
}

/*
 * The order of a Vietnamese register (people_name_key); equal names are ordered
 * by number, so that the order never changes from call to call.
 */
static int
figures_by_name(const void *x, const void *y)
{
	const struct work *a = x, *b = y;
	int c = strcmp(a->key, b->key);

	if (c != 0)
		return (c);
	return (a->t.person_id < b->t.person_id ? -1 : 1);
}

/*
 * Lessons above one duty do not help another duty: missing is summed duty by
 * duty.
 */
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
		qsort(l->work, (size_t)l->nwork, sizeof(*l->work),
		    figures_by_name);
	m->teachers = arena_alloc(l->a, sizeof(*m->teachers) *
	    (size_t)(l->nwork + 1));
	m->nteachers = l->nwork;
	m->rules = l->rules;
	m->nrules = l->nrules;
	for (i = 0; i < l->nwork; i++)
		m->teachers[i] = l->work[i].t;
}

/*
 * With the corrections made since the closing; t->counted is as it was signed.
 */
int
quota_counted(const struct quota_teacher *t)
{
	return (t->counted + t->adjust);
}

/*
 * One lesson more by a correction means one less missing.  When nothing was
 * missing, a correction downwards is first taken from what was above the duty.
 */
int
quota_missing(const struct quota_teacher *t)
{
	int left = t->missing > 0 ? t->missing - t->adjust :
	    t->owed - t->counted - t->adjust;

	return (t->adjust == 0 ? t->missing : left > 0 ? left : 0);
}

/*
 * The month's bounds, its weeks, whether it is closed, and the school's units.
 * The days are computed from two midnights of the school's zone, which has no
 * summer time.
 */
static int
figures_begin(struct load *l, const struct school_month *when)
{
	struct quota_month *m = l->m;
	struct db_rows *r;
	int rc, year = when->year, month = when->month;

	memset(m, 0, sizeof(*m));
	l->ym = year * 100 + month;
	m->year = year;
	m->month = month;
	m->from = clock_utc(year, month, 1);
	m->until = clock_utc(year + month / 12, month % 12 + 1, 1);
	m->days = (int)((m->until - m->from) / 86400);
	m->weeks = quota_week(m, m->days) + 1;
	r = db_query(l->db, &quota_sql, QUOTA_CLOSED, ARGS(I(":school",
	    l->school), I(":month", l->ym)), l->e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		m->close_id = db_int(r, CLOSED_ID);
		m->closed = db_int(r, CLOSED_AT);
	}
	db_end(r);
	return (rc < 0 ? -1 : load_units(l));
}

/*
 * An open month is computed at each call from rules, roles, leave and lessons;
 * of a closed one the rows are read that were written then.
 */
int
quota_month(struct db *db, struct arena *a, const struct school_month *when,
    int64_t person, struct quota_month *m, struct err *e)
{
	struct load l = { .db = db, .a = a, .e = e, .m = m,
	    .school = when->school_id, .person = person };

	if (figures_begin(&l, when) != 0)
		return (-1);
	if (m->closed != 0 ? load_rules(&l) != 0 || closed_rows(&l) != 0 ||
	    corrections(&l) != 0 : load_owing(&l) != 0)
		return (-1);
	if (load_lessons(&l) != 0)
		return (-1);
	finish(&l);
	return (0);
}

/*
 * A proposal is only shown for what people would owe, so no lessons are read.
 */
int
quota_month_if(struct db *db, struct arena *a,
    const struct school_month *when, const struct quota_try *try,
    struct quota_month *m, struct err *e)
{
	struct load l = { .db = db, .a = a, .e = e, .m = m,
	    .school = when->school_id, .try = try };

	if (figures_begin(&l, when) != 0 || load_owing(&l) != 0)
		return (-1);
	finish(&l);
	return (0);
}

/*
 * Place k of "past" is the month QUOTA_PAST - k months ago.  Teachers who have
 * no row in the month that is shown are left out.
 */
int
quota_trend(struct db *db, int64_t school, struct quota_month *m,
    struct err *e)
{
	int now = m->year * 100 + m->month, i, k, rc, ym;
	struct quota_point *p;
	struct db_rows *r;

	r = db_query(db, &quota_sql, QUOTA_TREND, ARGS(I(":school", school),
	    I(":from", quota_step(now, -QUOTA_PAST)), I(":until", now)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		ym = (int)db_int(r, TREND_MONTH);
		k = QUOTA_PAST - (m->year * 12 + m->month - ym / 100 * 12 -
		    ym % 100);
		for (i = 0; i < m->nteachers; i++)
			if (m->teachers[i].person_id == db_int(r, TREND_PERSON))
				break;
		if (i == m->nteachers || k < 0 || k >= QUOTA_PAST)
			continue;
		p = &m->teachers[i].past[k];
		p->have = 1;
		p->owed = (int)db_int(r, TREND_OWED);
		p->counted = (int)db_int(r, TREND_COUNTED);
	}
	db_end(r);
	return (rc);
}
