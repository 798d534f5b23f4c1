/*
 * Counting.  A school year's pupils come class by class with one row each; the
 * bits of that row say in which months they learnt.
 */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "runtime/month_activity.h"
#include "classwork/participation.h"

enum { PUPILS, COUNT, LESSONS, SQL__MAX };

/* A pupil of the class who was not shut out by :end. */
#define PRESENT	" FROM class_member m JOIN person p ON p.id = m.person_id" \
	" AND (p.disabled IS NULL OR p.disabled >= :end)"
#define OF_CLASS " WHERE m.class_id = :class AND m.role = 'pupil'"

static const char *const sql[SQL__MAX] = {
	[PUPILS] = "SELECT m.person_id, coalesce(p.disabled, 0),"
	    " coalesce(l.learnt, 0), coalesce(l.done, 0)"
	    " FROM class_member m JOIN person p ON p.id = m.person_id"
	    " LEFT JOIN learner l ON l.person_id = m.person_id"
	    " AND l.year = :year" OF_CLASS,
	[COUNT] = "SELECT count(*)" PRESENT OF_CLASS,
	[LESSONS] = "SELECT i.id, coalesce(f.lesson_id, 0), i.key, i.title,"
	    " i.live_id IS NOT NULL, count(*), count(l.done)" PRESENT
	    " JOIN learnt l ON l.person_id = m.person_id AND l.month = :month"
	    " JOIN item i ON i.id = l.item_id"
	    " LEFT JOIN item_lesson f ON f.item_id = i.id AND f.ord = 0"
	    OF_CLASS " GROUP BY i.id ORDER BY count(*) DESC, i.title, i.id"
	    " LIMIT 200",
};

const struct sql_table participation_sql = { "participation", sql, SQL__MAX };

/* One pupil in one class of one school year. */
struct row {
	int64_t		 person, gone;
	int		 grade;
	unsigned	 learnt, done;
};

struct reading {
	struct db		*db;
	struct arena		*a;
	struct participation	*p;
	int64_t			 end[PARTICIPATION_MONTHS];	/* of each month */
	int			 year[PARTICIPATION_MONTHS];
	unsigned		 bit[PARTICIPATION_MONTHS];
	struct row		*rows;
	int			 n, room;
	struct err		*e;
};

int
participation_before(int month, int n)
{
	int m = month / 100 * 12 + month % 100 - 1 - n;

	return (m / 12 * 100 + m % 12 + 1);
}

int64_t
participation_end(int month)
{
	int next = participation_before(month, -1);

	return (clock_utc(next / 100, next % 100, 1));
}

static void
add(const struct reading *r, struct trend *t, const struct row *w, int year)
{
	int i;

	for (i = 0; i < PARTICIPATION_MONTHS; i++) {
		if (r->year[i] != year ||
		    (w->gone != 0 && w->gone < r->end[i]))
			continue;
		t->at[i].n++;
		t->at[i].learnt += (w->learnt & r->bit[i]) != 0;
		t->at[i].done += (w->done & r->bit[i]) != 0;
	}
}

static void
keep(struct reading *r, const struct row *w)
{
	struct row *more;

	if (r->n == r->room) {
		r->room = r->room * 2 + 256;
		more = arena_alloc(r->a, sizeof(*more) * (size_t)r->room);
		if (r->n > 0)
			memcpy(more, r->rows, sizeof(*more) * (size_t)r->n);
		r->rows = more;
	}
	r->rows[r->n++] = *w;
}

static int
one_class(struct reading *r, const struct class_row *c, struct trend *t)
{
	struct row w = { .grade = c->grade };
	struct db_rows *q;
	int rc;

	q = db_query(r->db, &participation_sql, PUPILS, ARGS(I(":class",
	    c->id), I(":year", c->year)), r->e);
	if (q == NULL)
		return (-1);
	while ((rc = db_next(q)) == 1) {
		w.person = db_int(q, 0);
		w.gone = db_int(q, 1);
		w.learnt = (unsigned)db_int(q, 2);
		w.done = (unsigned)db_int(q, 3);
		keep(r, &w);
		if (t != NULL)
			add(r, t, &w, c->year);
	}
	db_end(q);
	return (rc);
}

static int
by_person(const void *x, const void *y)
{
	const struct row *a = x, *b = y;

	if (a->person != b->person)
		return (a->person < b->person ? -1 : 1);
	return (a->grade - b->grade);
}

/* Sums of a school year: each person once, and once in each grade. */
static void
sums(struct reading *r, int year)
{
	const struct row *w;
	int i;

	if (r->n == 0)
		return;
	qsort(r->rows, (size_t)r->n, sizeof(*r->rows), by_person);
	for (i = 0; i < r->n; i++) {
		w = &r->rows[i];
		if (i == 0 || w[-1].person != w->person)
			add(r, &r->p->all, w, year);
		if ((i == 0 || w[-1].person != w->person ||
		    w[-1].grade != w->grade) && w->grade > 0 &&
		    w->grade < PARTICIPATION_GRADES)
			add(r, &r->p->grades[w->grade], w, year);
	}
	r->n = 0;
}

int
participation_read(struct db *db, struct arena *a, int last,
    const struct class_row *now, int nnow, const struct class_row *before,
    int nbefore, struct participation *p, struct err *e)
{
	struct reading r = { .db = db, .a = a, .p = p, .e = e };
	int i;

	memset(p, 0, sizeof(*p));
	p->classes = arena_alloc(a, sizeof(*p->classes) * (size_t)(nnow + 1));
	for (i = 0; i < PARTICIPATION_MONTHS; i++) {
		p->month[i] = participation_before(last,
		    PARTICIPATION_MONTHS - 1 - i);
		r.end[i] = participation_end(p->month[i]);
		r.year[i] = month_activity_year(p->month[i]);
		r.bit[i] = month_activity_bit(p->month[i]);
	}
	for (i = 0; i < nnow; i++)
		if (one_class(&r, &now[i], &p->classes[i]) < 0)
			return (-1);
	sums(&r, month_activity_year(last));
	for (i = 0; i < nbefore; i++)
		if (one_class(&r, &before[i], NULL) < 0)
			return (-1);
	sums(&r, month_activity_year(last) - 1);
	return (0);
}

int
participation_lessons(struct db *db, struct arena *a, int64_t class,
    int month, struct lesson_rate **out, int *pupils, struct err *e)
{
	struct lesson_rate *list = arena_alloc(a, sizeof(*list) *
	    PARTICIPATION_LESSONS);
	int64_t end = participation_end(month), count = 0;
	struct db_rows *r;
	int n = 0, rc = 0;

	*out = list;
	if (db_number(db, &participation_sql, COUNT, ARGS(I(":class", class),
	    I(":end", end)), &count, e) < 0)
		return (-1);
	*pupils = (int)count;
	r = db_query(db, &participation_sql, LESSONS, ARGS(I(":class", class),
	    I(":end", end), I(":month", month)), e);
	if (r == NULL)
		return (-1);
	while (n < PARTICIPATION_LESSONS && (rc = db_next(r)) == 1) {
		list[n].item_id = db_int(r, 0);
		list[n].lesson_id = db_int(r, 1);
		list[n].key = arena_strdup(a, db_text(r, 2));
		list[n].title = arena_strdup(a, db_text(r, 3));
		list[n].live = (int)db_int(r, 4);
		list[n].begun = (int)db_int(r, 5);
		list[n++].done = (int)db_int(r, 6);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}
