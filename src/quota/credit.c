/*
 * Which lessons count: each lesson submitted in the month gets one state (enum
 * quota_state), and its teacher's figures grow by it.
 */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "library/kinds.h"
#include "quota/load.h"

/* Columns of QUOTA_LESSONS. */
enum {
	LESSON_ITEM, LESSON_PERSON, LESSON_KEY, LESSON_TITLE, LESSON_KIND,
	LESSON_STATE, LESSON_SUBMITTED, LESSON_HASH, LESSON_HELD, LESSON_TWICE
};

/* NULL for an author who owes nothing: no row in the month's table, no count. */
static struct work *
work_of(struct load *l, int64_t person)
{
	int i;

	for (i = 0; i < l->nwork; i++)
		if (l->work[i].t.person_id == person)
			return (&l->work[i]);
	return (NULL);
}

/*
 * The duty that a lesson of this kind counts for, NULL when its author owes
 * none of this kind.  In a closed month the duties of each teacher are not read
 * any more (only their sums were stored); there any rule of the school that
 * names the kind is enough, and one empty duty stands for it.
 */
static struct duty *
duty_of(struct load *l, struct work *w, const char *kind)
{
	static struct duty closed;
	size_t n = strlen(kind);
	int i;

	for (i = 0; i < w->nduties; i++)
		if (kinds_hold(w->duties[i].kinds, kind, n))
			return (&w->duties[i]);
	for (i = 0; l->m->closed != 0 && i < l->nrules; i++)
		if (kinds_hold(l->rules[i].kinds, kind, n))
			return (&closed);
	return (NULL);
}

/*
 * The order of the questions is the rule: what was counted stays counted; a
 * returned lesson waits for its author; one that counted in another month or
 * whose file counted before does not count again; then time decides.  ${held}:
 * the closed month (202611) that the lesson counts in, 0 for none.  A lesson
 * published after its month was closed is late.
 */
static enum quota_state
credit_state_of(const struct load *l, const char *state, int held, int twice,
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

/* In a closed month t->counted is the stored figure and must not grow. */
static void
credit_tally(struct load *l, struct work *w, struct duty *d,
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

/*
 * The day limit does not apply to a closed month (the stored state decides) nor
 * where rules contradict (it is not known which deadline holds).
 */
static void
credit_one_lesson(struct load *l, struct db_rows *r, struct work *w)
{
	struct quota_month *m = l->m;
	struct duty *d = duty_of(l, w, db_text(r, LESSON_KIND));
	struct quota_lesson *q;
	int day;

	m->lessons = load_grow(l->a, m->lessons, m->nlessons,
	    sizeof(*m->lessons));
	q = &m->lessons[m->nlessons++];
	memset(q, 0, sizeof(*q));
	q->item_id = db_int(r, LESSON_ITEM);
	q->person_id = db_int(r, LESSON_PERSON);
	q->key = db_copy(l->a, r, LESSON_KEY);
	q->title = db_copy(l->a, r, LESSON_TITLE);
	q->kind = db_copy(l->a, r, LESSON_KIND);
	q->submitted = db_int(r, LESSON_SUBMITTED);
	q->hash = db_copy(l->a, r, LESSON_HASH);
	day = clock_civil(q->submitted).day;
	q->week = quota_week(m, day);
	q->state = QUOTA_OTHER;
	if (d == NULL)
		return;
	q->last = m->closed != 0 || w->t.contradiction ? 0 : d->last;
	q->state = credit_state_of(l, db_text(r, LESSON_STATE),
	    (int)db_int(r, LESSON_HELD), db_int(r, LESSON_TWICE) != 0,
	    q->last == 0 || day <= q->last);
	credit_tally(l, w, d, q);
}

/* A lesson whose author has no row (nobody who owes anything) is skipped. */
int
load_lessons(struct load *l)
{
	struct db_rows *r;
	struct work *w;
	int rc;

	r = db_query(l->db, &quota_sql, QUOTA_LESSONS, ARGS(I(":school",
	    l->school), I(":from", l->m->from), I(":until", l->m->until),
	    I(":person", l->person)), l->e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1)
		if ((w = work_of(l, db_int(r, LESSON_PERSON))) != NULL)
			credit_one_lesson(l, r, w);
	db_end(r);
	return (rc);
}
