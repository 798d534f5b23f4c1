/*
 * Leave and part time as rows, and their words in the minutes.  Days are
 * numbers like 20261019, which compare in the order of the calendar.
 */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"
#include "audit/audit.h"

#include "quota/leave.h"
#include "quota/load.h"
#include "quota/rules.h"

#define DAY	86400
#define LONGEST	(3 * 366)	/* days of one leave */

/* Columns of QUOTA_LEAVE_LIST and of QUOTA_LEAVE_ONE. */
enum {
	ROW_ID, ROW_PERSON, ROW_FROM, ROW_UNTIL, ROW_FACTOR, ROW_NOTE,
	ROW_CREATED, ROW_ENDED, ROW_KEY, ROW_NAME, ROW_HONORIFIC, ROW_UNIT,
	ROW_BY
};
enum { ONE_PERSON, ONE_FROM, ONE_UNTIL };

/*
 * Counted in seconds since 1970, so that ends of months and years need no rule.
 */
int
leave_step(int day, int n)
{
	return (clock_day(clock_day_utc(day) + (int64_t)n * DAY));
}

/*
 * sscanf alone would take "2026-1-9" and trailing text; clock_day_utc then
 * refuses 31 February and the like.
 */
int
leave_day(const char *s)
{
	int y, m, d, end = 0, day;

	if (strlen(s) != 10 || sscanf(s, "%4d-%2d-%2d%n", &y, &m, &d,
	    &end) != 3 || end != 10 || y < 2000 || y > 2999 || m < 1 ||
	    m > 12 || d < 1 || d > 31)
		return (0);
	day = (y * 100 + m) * 100 + d;
	return (clock_day_utc(day) != -1 ? day : 0);
}

/*
 * Rows that end on ${since} or later, the newest first; the unit is the
 * person's department, "" without.
 */
int
leave_list(struct db *db, struct arena *a, int64_t school, int since,
    struct leave_row **out, struct err *e)
{
	struct leave_row *o;
	struct db_rows *r;
	int n = 0, rc;

	*out = NULL;
	r = db_query(db, &quota_sql, QUOTA_LEAVE_LIST, ARGS(I(":school",
	    school), I(":since", since), I(":limit", LEAVE_ROWS)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		*out = load_grow(a, *out, n, sizeof(**out));
		o = &(*out)[n++];
		o->id = db_int(r, ROW_ID);
		o->l.person_id = db_int(r, ROW_PERSON);
		o->l.from = (int)db_int(r, ROW_FROM);
		o->l.until = (int)db_int(r, ROW_UNTIL);
		o->l.factor = (int)db_int(r, ROW_FACTOR);
		o->l.note = db_copy(a, r, ROW_NOTE);
		o->created = db_int(r, ROW_CREATED);
		o->ended = db_int(r, ROW_ENDED);
		o->key = db_copy(a, r, ROW_KEY);
		o->name = db_copy(a, r, ROW_NAME);
		o->honorific = db_copy(a, r, ROW_HONORIFIC);
		o->unit = db_copy(a, r, ROW_UNIT);
		o->by = db_copy(a, r, ROW_BY);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}

/*
 * The first day (20261101) that may still change: the one after the newest
 * closed month; 0 when none is closed, -1 on failure.
 */
static int
first_open(struct db *db, int64_t school, struct err *e)
{
	int closed = quota_last_closed(db, school, e);

	return (closed < 0 ? -1 : closed == 0 ? 0 :
	    quota_step(closed, 1) * 100 + 1);
}

/*
 * A leave may not touch a closed month, because it would change what people
 * owed in minutes that are signed.  The limit of LEAVE_ROWS is for one person.
 */
static int
leave_check(struct db *db, int64_t school, const struct quota_leave *l,
    struct err *e)
{
	int open = first_open(db, school, e);
	int64_t n = 0, there = 0;

	if (open < 0)
		return (-1);
	if (l->person_id != 0 && db_number(db, &quota_sql, QUOTA_ON_STAFF,
	    ARGS(I(":school", school), I(":person", l->person_id), I(":now",
	    clock_now())), &there, e) < 0)
		return (-1);
	if (there != 1)
		return (err_field(e, "QUOTA-LEAVE-PERSON", "person",
		    "not on the staff"));
	if (l->from == 0)
		return (err_field(e, "QUOTA-LEAVE-DAYS", "from", "no day"));
	if (l->until < l->from || clock_day_utc(l->until) -
	    clock_day_utc(l->from) >
	    (int64_t)LONGEST * DAY)
		return (err_field(e, "QUOTA-LEAVE-DAYS", "until", "%d to %d",
		    l->from, l->until));
	if (l->from < open)
		return (err_field(e, "QUOTA-LEAVE-CLOSED", "from",
		    "%d, open from %d", l->from, open));
	if (l->factor < 0 || l->factor > 100)
		return (err_field(e, "QUOTA-LEAVE-FACTOR", "factor", "%d",
		    l->factor));
	if (text_chars(l->note) > LEAVE_NOTE)
		return (err_field(e, "QUOTA-LEAVE-NOTE", "note", "too long"));
	if (db_number(db, &quota_sql, QUOTA_LEAVE_COUNT, ARGS(I(":person",
	    l->person_id), I(":since", l->from)), &n, e) < 0)
		return (-1);
	return (n < LEAVE_ROWS ? 0 : err_set(e, ERR_REJECT,
	    "QUOTA-LEAVE-FULL", "%lld rows", (long long)n));
}

/* 0 when ${who} leads the school; else refused. */
static int
lead(struct db *db, const struct viewer *who, int64_t school, struct err *e)
{
	int rc = quota_principal(db, who, school, e);

	if (rc == 0)
		return (err_set(e, ERR_REJECT, "NO-RIGHT", "person %lld",
		    (long long)who->id));
	return (rc == 1 ? 0 : -1);
}

/*
 * Principals only.  It may lie in the past as long as no closed month is
 * touched.
 */
int
leave_add(struct db *db, const struct viewer *who, int64_t school,
    const struct quota_leave *l, int64_t *id, struct err *e)
{
	if (lead(db, who, school, e) != 0 || leave_check(db, school, l,
	    e) != 0 || db_number(db, &quota_sql, QUOTA_LEAVE_ADD, ARGS(
	    I(":person", l->person_id), I(":from", l->from),
	    I(":until", l->until), I(":factor", l->factor),
	    T(":note", l->note), I(":who", who->id),
	    I(":now", clock_now())), id, e) < 0)
		return (-1);
	return (audit_add(db, who->id, "add-leave", "person", l->person_id,
	    NULL, e));
}

/*
 * A leave is never deleted; ending it on the day before it began takes it back,
 * and the row still says who did it.  Neither the old nor the new end may
 * change a closed month.
 */
int
leave_end(struct db *db, const struct viewer *who, int64_t school, int64_t id,
    int until, struct err *e)
{
	int64_t person = 0;
	struct db_rows *r;
	int from = 0, last = 0, open, rc;

	if (lead(db, who, school, e) != 0)
		return (-1);
	r = db_query(db, &quota_sql, QUOTA_LEAVE_ONE, ARGS(I(":id", id),
	    I(":school", school)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		person = db_int(r, ONE_PERSON);
		from = (int)db_int(r, ONE_FROM);
		last = (int)db_int(r, ONE_UNTIL);
	}
	db_end(r);
	if (rc < 0 || (open = first_open(db, school, e)) < 0)
		return (-1);
	if (rc == 0)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "leave %lld",
		    (long long)id));
	if (until == 0 || until >= last || until < leave_step(from, -1) ||
	    (open != 0 && until < leave_step(open, -1)))
		return (err_field(e, "QUOTA-LEAVE-END", "last", "%d", until));
	if (db_run(db, &quota_sql, QUOTA_LEAVE_END, ARGS(I(":id", id),
	    I(":until", until), I(":who", who->id), I(":now", clock_now())),
	    e) != 0)
		return (-1);
	return (audit_add(db, who->id, "end-leave", "person", person, NULL,
	    e));
}

/* Always Vietnamese: the minutes are an official paper of the school. */
const char *
leave_words(struct arena *a, const struct quota_teacher *t,
    const struct quota_month *m)
{
	int base = (m->year * 100 + m->month) * 100, i;
	const struct quota_leave *l;
	const char *s = "", *one;

	for (i = 0; i < t->nleave; i++) {
		l = &t->leave[i];
		one = *l->note != '\0' ? l->note : l->factor == 0 ? "nghỉ" :
		    "giảm định mức";
		if (l->factor != 0)
			one = arena_printf(a, "%s, định mức %d %%", one,
			    l->factor);
		/* A leave of the whole month and longer needs no days. */
		if (l->from > base + 1 || l->until < base + m->days)
			one = l->from == l->until ? arena_printf(a,
			    "%s ngày %02d/%02d", one, l->from % 100,
			    l->from / 100 % 100) : arena_printf(a,
			    "%s từ %02d/%02d đến %02d/%02d", one,
			    l->from % 100, l->from / 100 % 100,
			    l->until % 100, l->until / 100 % 100);
		s = *s == '\0' ? one : arena_printf(a, "%s; %s", s, one);
	}
	return (s);
}
