/*
 * Before the closing: heads of department confirm the figures they saw, and
 * teachers who lack lessons are reminded.
 */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "audit/audit.h"

#include "people/notice.h"
#include "quota/close.h"
#include "quota/load.h"

/*
 * Teachers whose rules contradict never count as having met their duty: what
 * they owe is not known.
 */
void
quota_sum(struct quota_sums *s, const struct quota_teacher *t)
{
	s->n++;
	s->met += !t->contradiction && quota_missing(t) == 0;
	s->owed += t->owed;
	s->counted += quota_counted(t);
	s->review += t->review;
	s->late += t->late;
	s->missing += quota_missing(t);
	s->unclear += t->contradiction;
}

/*
 * Has ${who} that role for the school?  1, 0, -1.  The grant may be on the
 * school, above it or on a department below it.
 */
static int
has_role(struct db *db, const struct viewer *who, enum role role,
    int64_t school, struct err *e)
{
	int64_t unit;
	int i, rc = 0;

	for (i = 0; rc == 0 && i < who->ngrants; i++) {
		if (who->grants[i].role != role)
			continue;
		unit = who->grants[i].unit_id;
		if ((rc = people_unit_below(db, unit, school, e)) == 0)
			rc = people_unit_below(db, school, unit, e);
	}
	return (rc);
}

/*
 * The sums are stored with the confirmation as a JSON list in the order of
 * struct quota_sums, which quota_confirms reads back.
 */
int
quota_confirm(struct db *db, const struct viewer *who,
    const struct school_month *when, const struct quota_sums *s,
    struct err *e)
{
	char text[200];
	int64_t close = 0, id, school = when->school_id;
	int ym = when->year * 100 + when->month;
	int rc = has_role(db, who, ROLE_HEAD, school, e);

	if (rc < 0)
		return (-1);
	if (rc == 0)
		return (err_set(e, ERR_REJECT, "NO-RIGHT", "person %lld",
		    (long long)who->id));
	if (db_number(db, &quota_sql, QUOTA_CLOSED, ARGS(I(":school", school),
	    I(":month", ym)), &close, e) < 0)
		return (-1);
	if (close != 0)
		return (err_set(e, ERR_REJECT, "QUOTA-CLOSED", "%d-%02d",
		    when->year, when->month));
	snprintf(text, sizeof(text), "[%d,%d,%d,%d,%d,%d,%d,%d]", s->n, s->met,
	    s->owed, s->counted, s->review, s->late, s->missing, s->unclear);
	if (db_number(db, &quota_sql, QUOTA_CONFIRM, ARGS(I(":school", school),
	    I(":month", ym), I(":who", who->id),
	    T(":figures", text), I(":now", clock_now())), &id, e) < 0)
		return (-1);
	return (audit_add(db, who->id, "confirm-month", "confirm", id, NULL,
	    e));
}

/* Columns of QUOTA_CONFIRMS. */
enum { CONFIRM_PERSON, CONFIRM_AT, CONFIRM_FIGURES };

/* A list that cannot be read gives zeros instead of failing the whole page. */
int
quota_confirms(struct db *db, struct arena *a,
    const struct school_month *when, struct quota_confirm **out,
    struct err *e)
{
	struct quota_confirm *c;
	struct quota_sums *s;
	struct db_rows *r;
	int n = 0, rc;

	*out = NULL;
	r = db_query(db, &quota_sql, QUOTA_CONFIRMS, ARGS(I(":school",
	    when->school_id), I(":month", when->year * 100 + when->month)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		*out = load_grow(a, *out, n, sizeof(**out));
		c = &(*out)[n++];
		memset(c, 0, sizeof(*c));
		c->person_id = db_int(r, CONFIRM_PERSON);
		c->at = db_int(r, CONFIRM_AT);
		s = &c->sums;
		if (sscanf(db_text(r, CONFIRM_FIGURES),
		    "[%d,%d,%d,%d,%d,%d,%d,%d]", &s->n, &s->met,
		    &s->owed, &s->counted, &s->review, &s->late, &s->missing,
		    &s->unclear) != 8)
			memset(s, 0, sizeof(*s));
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}

/*
 * The month must be the running one and the last day that counts (t->deadline,
 * a day of the month) not over.  Lessons in review are taken as good: the
 * teacher has done their part.
 */
int
quota_can_act(const struct quota_month *m, const struct quota_teacher *t)
{
	int64_t now = clock_now();

	return (m->closed == 0 && !t->contradiction &&
	    t->missing > t->review && now >= m->from &&
	    now < m->from + (int64_t)t->deadline * 86400);
}

/*
 * At most one reminder a day from each sender to each teacher: the insert does
 * nothing when the row of today exists, and then no notice is sent.
 */
int
quota_remind(struct db *db, const struct viewer *who,
    const struct quota_month *m, const struct quota_teacher *t,
    struct err *e)
{
	char what[24], href[40];

	if ((who->roles & ROLES_REVIEW) == 0)
		return (err_set(e, ERR_REJECT, "NO-RIGHT", "person %lld",
		    (long long)who->id));
	snprintf(what, sizeof(what), "%d/%d", m->month, m->year);
	snprintf(href, sizeof(href), "/month?m=%04d-%02d", m->year, m->month);
	if (db_run(db, &quota_sql, QUOTA_REMIND, ARGS(I(":person",
	    t->person_id), I(":who", who->id), I(":day",
	    clock_day(clock_now())), I(":month", m->year * 100 + m->month),
	    I(":now", clock_now())), e) != 0)
		return (-1);
	if (db_changes(db) == 0)
		return (0);
	return (notice_add(db, t->person_id, who->id, "month", what, href,
	    e) == 0 ? 1 : -1);
}

/*
 * One row in the trail for a whole round of reminders, with how many were sent.
 */
int
quota_remind_note(struct db *db, const struct viewer *who, int year,
    int month, int n, struct err *e)
{
	char note[40];

	snprintf(note, sizeof(note), "%d, %d/%d", n, month, year);
	return (audit_add(db, who->id, "remind-month", "person", who->id, note,
	    e));
}
