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

enum { PUPILS, COUNT, LEARNT, TITLE, SQL__MAX };

/* Columns of PUPILS, of LEARNT and of TITLE. */
enum { PUPIL_ID, PUPIL_SINCE, PUPIL_GONE, PUPIL_LEARNT, PUPIL_DONE };
enum { LEARNT_ITEM, LEARNT_DONE };
enum { TITLE_LESSON, TITLE_KEY, TITLE_TITLE, TITLE_LIVE };

static const char *const sql[SQL__MAX] = {
	[PUPILS] = "SELECT person_id, since, gone, learnt, done FROM class_member"
	    " WHERE class_id = :class AND role = 'pupil'",
	/* Who was there at :end: has come and has neither left nor been shut out. */
	[COUNT] = "SELECT count(*) FROM class_member WHERE class_id = :class"
	    " AND role = 'pupil' AND since < :end"
	    " AND (gone = 0 OR gone >= :end)",
	/* Counted below: the engine would sort the rows first. */
	[LEARNT] = "SELECT l.item_id, l.done IS NOT NULL FROM class_member m"
	    " CROSS JOIN learnt l ON l.person_id = m.person_id AND l.month = :month"
	    " WHERE m.class_id = :class AND m.role = 'pupil'"
	    " AND m.since < :end AND (m.gone = 0 OR m.gone >= :end)",
	[TITLE] = "SELECT coalesce(lesson_id, 0), key, title,"
	    " CASE WHEN live_id IS NULL THEN 0 ELSE 1 END FROM item"
	    " WHERE id = :item",
};

const struct sql_table participation_sql = { "participation", sql, SQL__MAX };

/*
 * Months are counted side by side: a month of the school year has a lane of ten
 * bits, six lanes to a word, so that one pupil is one addition to each word.  A
 * lane holds ${LANE_MOST} pupils before it must be emptied into the counts.
 */
#define LANES		6
#define LANE_BITS	10
#define LANE_MOST	1000
#define YEAR_MONTHS	12

/*
 * Twelve counters of LANE_BITS each, one a month of the school year: six in
 * each word.
 */
struct lanes {
	uint64_t	 at[2];
};
struct tally {
	struct lanes	 n, learnt, done;
	int		 waiting;	/* pupils in the lanes */
	int		 count[3][YEAR_MONTHS];	/* by month of the school year */
};

/*
 * One call of participation_read: the months that are asked for, each with its
 * end, its school year and its place (lane) in that year.
 */
struct reading {
	struct db		*db;
	struct participation	*p;
	int64_t			 end[PARTICIPATION_MONTHS];	/* of each month */
	int			 year[PARTICIPATION_MONTHS];
	int			 lane[PARTICIPATION_MONTHS];
	struct lanes		 spread[64];	/* of six bits; at[1] stays 0 */
	struct tally		 all, grades[PARTICIPATION_GRADES];
	struct seen		*seen;		/* persons of the school year */
	unsigned		 nseen, used;	/* a power of two; taken places */
	struct arena		*a;
	struct err		*e;
};

/*
 * Where a person was counted: in the sum, in these grades, and in which months.
 * Who moves between classes has a row in each, for other months.
 */
struct seen {
	int64_t		 person;
	unsigned	 grades;
	uint16_t	 months;	/* of the sum */
	uint16_t	 first_months;	/* of the first grade, … */
	int		 first;		/* … which was this one */
};

/* ${n} may be negative: months after. */
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

/*
 * Adds one to the counter of each month whose bit is set: ${bits} is cut in two
 * halves of six, and a table gives for each half the word to add.
 */
static void
lanes_add(const struct reading *r, struct lanes *to, unsigned bits)
{
	to->at[0] += r->spread[bits & 63].at[0];
	to->at[1] += r->spread[bits >> LANES & 63].at[0];
}

/* Empty the lanes into the counts. */
static void
participation_settle(struct tally *t)
{
	const struct lanes *from[3] = { &t->n, &t->learnt, &t->done };
	int i, m;

	for (i = 0; i < 3; i++)
		for (m = 0; m < YEAR_MONTHS; m++)
			t->count[i][m] += (int)(from[i]->at[m / LANES] >>
			    m % LANES * LANE_BITS & ((1u << LANE_BITS) - 1));
	memset(&t->n, 0, sizeof(t->n));
	memset(&t->learnt, 0, sizeof(t->learnt));
	memset(&t->done, 0, sizeof(t->done));
	t->waiting = 0;
}

/*
 * Months of the school year ${year} at whose end somebody was there who came at
 * ${since} and went at ${gone} (0: not): a bit each.
 */
static unsigned
present(const struct reading *r, int year, int64_t since, int64_t gone)
{
	unsigned bits = 0;
	int i;

	if (gone == 0 && since == 0)
		return (0xfff);
	for (i = 0; i < PARTICIPATION_MONTHS; i++)
		if (r->year[i] == year && since < r->end[i] &&
		    (gone == 0 || gone >= r->end[i]))
			bits |= 1u << r->lane[i];
	return (bits);
}

/*
 * Bits of a school year's months: present then, learnt something, finished
 * something.
 */
struct pupil_bits {
	unsigned	 here, learnt, done;
};

/*
 * "Learnt" and "finished" count only in months in which the pupil counts at
 * all, so a part is never larger than its whole.
 */
static void
participation_count(const struct reading *r, struct tally *t,
    const struct pupil_bits *b)
{
	lanes_add(r, &t->n, b->here);
	lanes_add(r, &t->learnt, b->learnt & b->here);
	lanes_add(r, &t->done, b->done & b->here);
	if (++t->waiting == LANE_MOST)
		participation_settle(t);
}

/* The place of ${person} in the table, new or not. */
static struct seen *
participation_look_up(const struct reading *r, int64_t person)
{
	uint64_t h = (uint64_t)person * UINT64_C(0x9e3779b97f4a7c15);
	unsigned i = (unsigned)(h >> 32) & (r->nseen - 1);

	while (r->seen[i].person != 0 && r->seen[i].person != person)
		i = (i + 1) & (r->nseen - 1);
	r->seen[i].person = person;
	return (&r->seen[i]);
}

/* A table of twice the size when the old one is half full. */
static void
grow(struct reading *r)
{
	struct seen *old = r->seen;
	unsigned i, n = r->nseen;

	r->nseen = n == 0 ? 4096 : n * 2;
	r->seen = arena_alloc(r->a, r->nseen * sizeof(*r->seen));
	for (i = 0; i < n; i++)
		if (old[i].person != 0)
			*participation_look_up(r, old[i].person) = old[i];
}

/* Count ${b} in the months that are not in ${counted} yet. */
static void
count_rest(const struct reading *r, struct tally *t, const struct pupil_bits *b,
    uint16_t *counted)
{
	struct pupil_bits rest = *b;

	rest.here &= ~(unsigned)*counted;
	*counted |= (uint16_t)b->here;
	if (rest.here != 0)
		participation_count(r, t, &rest);
}

/* Each person once a month in the sum, and once in each grade. */
static void
count_sums(struct reading *r, int64_t person, int grade,
    const struct pupil_bits *b)
{
	int at = grade > 0 && grade < PARTICIPATION_GRADES ? grade : 0;
	struct seen *s;

	if (r->used * 2 >= r->nseen)
		grow(r);
	s = participation_look_up(r, person);
	if (s->grades == 0) {
		r->used++;
		s->first = at;
	}
	count_rest(r, &r->all, b, &s->months);
	if (at != 0 && s->first == at)
		count_rest(r, &r->grades[at], b, &s->first_months);
	else if (at != 0 && (s->grades & 1u << at) == 0)
		participation_count(r, &r->grades[at], b);
	s->grades |= 1u << at;
}

/* The counts of a school year as months of the trend. */
static void
tell(const struct reading *r, struct tally *t, int year, struct trend *out)
{
	int i, m;

	participation_settle(t);
	for (i = 0; i < PARTICIPATION_MONTHS; i++) {
		if (r->year[i] != year)
			continue;
		m = r->lane[i];
		out->at[i].n += t->count[0][m];
		out->at[i].learnt += t->count[1][m];
		out->at[i].done += t->count[2][m];
	}
	memset(t, 0, sizeof(*t));
}

/*
 * One row a pupil instead of one a pupil and month: a school's year is some
 * thousand rows.  ${out} NULL: only the sums are wanted.
 */
static int
one_class(struct reading *r, const struct class_row *c, struct trend *out)
{
	struct tally own = { 0 };
	struct pupil_bits b;
	struct db_rows *q;
	int rc;

	q = db_query(r->db, &participation_sql, PUPILS, ARGS(I(":class",
	    c->id)), r->e);
	if (q == NULL)
		return (-1);
	while ((rc = db_next(q)) == 1) {
		b.here = present(r, c->year, db_int(q, PUPIL_SINCE),
		    db_int(q, PUPIL_GONE));
		b.learnt = (unsigned)db_int(q, PUPIL_LEARNT);
		b.done = (unsigned)db_int(q, PUPIL_DONE);
		count_sums(r, db_int(q, PUPIL_ID), c->grade, &b);
		if (out != NULL)
			participation_count(r, &own, &b);
	}
	db_end(q);
	if (out != NULL)
		tell(r, &own, c->year, out);
	return (rc);
}

/* The classes of one school year; their trends into ${out}, or NULL. */
static int
one_year(struct reading *r, const struct class_row *list, int n, int year,
    struct trend *out)
{
	int i;

	r->seen = NULL;
	r->nseen = r->used = 0;
	for (i = 0; i < n; i++)
		if (one_class(r, &list[i], out != NULL ? &out[i] : NULL) < 0)
			return (-1);
	tell(r, &r->all, year, &r->p->all);
	for (i = 0; i < PARTICIPATION_GRADES; i++)
		tell(r, &r->grades[i], year, &r->p->grades[i]);
	return (0);
}

/*
 * Two school years, because the twelve months that are shown reach into the
 * year before; the classes of that year are shown in the sums alone.
 */
int
participation_read(struct db *db, struct arena *a,
    const struct participation_ask *ask, struct participation *p,
    struct err *e)
{
	struct reading *r = arena_alloc(a, sizeof(*r));
	int i, k, year = month_activity_year(ask->last);

	r->db = db;
	r->a = a;
	r->p = p;
	r->e = e;
	memset(p, 0, sizeof(*p));
	p->classes = arena_alloc(a, sizeof(*p->classes) *
	    (size_t)(ask->nnow + 1));
	for (i = 0; i < PARTICIPATION_MONTHS; i++) {
		p->month[i] = participation_before(ask->last,
		    PARTICIPATION_MONTHS - 1 - i);
		r->end[i] = participation_end(p->month[i]);
		r->year[i] = month_activity_year(p->month[i]);
		for (k = 0; month_activity_bit(p->month[i]) != 1u << k; k++)
			;
		r->lane[i] = k;
	}
	for (i = 0; i < 64; i++)
		for (k = 0; k < LANES; k++)
			if (i & 1 << k)
				r->spread[i].at[0] |= (uint64_t)1 <<
				    k * LANE_BITS;
	if (one_year(r, ask->now, ask->nnow, year, p->classes) != 0)
		return (-1);
	return (one_year(r, ask->before, ask->nbefore, year - 1, NULL));
}

/* Items and how many began and finished them, found by a hash of the id. */
struct counting {
	struct lesson_rate	*at;	/* item_id 0: free */
	unsigned		 size, used;	/* a power of two; taken places */
};

static struct lesson_rate *
counting_find(const struct counting *c, int64_t item)
{
	uint64_t h = (uint64_t)item * UINT64_C(0x9e3779b97f4a7c15);
	unsigned i = (unsigned)(h >> 32) & (c->size - 1);

	while (c->at[i].item_id != 0 && c->at[i].item_id != item)
		i = (i + 1) & (c->size - 1);
	return (&c->at[i]);
}

/* Room for one more; at most half of the places are taken. */
static void
counting_room(struct arena *a, struct counting *c)
{
	struct counting old = *c;
	unsigned i;

	if (c->used < c->size / 2)
		return;
	c->size = old.size == 0 ? 2048 : old.size * 2;
	c->at = arena_alloc(a, c->size * sizeof(*c->at));
	for (i = 0; i < old.size; i++)
		if (old.at[i].item_id != 0)
			*counting_find(c, old.at[i].item_id) = old.at[i];
}

/*
 * The rows come one for each pupil and lesson, in no order; they are summed by
 * lesson in a hash table that grows before it is full.
 */
static int
counting_read(struct arena *a, struct db_rows *r, struct counting *c)
{
	struct lesson_rate *l;
	int64_t item;
	int rc;

	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		counting_room(a, c);
		item = db_int(r, LEARNT_ITEM);
		l = counting_find(c, item);
		c->used += l->item_id == 0;
		l->item_id = item;
		l->begun++;
		l->done += (int)db_int(r, LEARNT_DONE);
	}
	db_end(r);
	return (rc);
}

/* Most pupils first. */
static int
by_begun(const void *x, const void *y)
{
	const struct lesson_rate *a = x, *b = y;

	return ((b->begun > a->begun) - (b->begun < a->begun));
}

static int
by_begun_and_title(const void *x, const void *y)
{
	const struct lesson_rate *a = x, *b = y;
	int c = by_begun(x, y);

	if (c == 0)
		c = strcmp(a->title, b->title);
	return (c != 0 ? c : (a->item_id > b->item_id) -
	    (a->item_id < b->item_id));
}

static int
lesson_title(struct db *db, struct arena *a, struct lesson_rate *l,
    struct err *e)
{
	struct db_rows *r;
	int rc;

	l->key = l->title = "";
	r = db_query(db, &participation_sql, TITLE, ARGS(I(":item",
	    l->item_id)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		l->lesson_id = db_int(r, TITLE_LESSON);
		l->key = arena_strdup(a, db_text(r, TITLE_KEY));
		l->title = arena_strdup(a, db_text(r, TITLE_TITLE));
		l->live = (int)db_int(r, TITLE_LIVE);
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

/*
 * Titles are read of those alone that may stand among the first ${most}: as many
 * pupils as the last of these are often at many lessons.
 */
static int
counting_first(struct db *db, struct arena *a, struct counting *c, int most,
    struct err *e)
{
	int i, n = 0;

	for (i = 0; i < (int)c->size; i++)
		if (c->at[i].item_id != 0)
			c->at[n++] = c->at[i];
	if (n > 0)
		qsort(c->at, (size_t)n, sizeof(*c->at), by_begun);
	for (i = 0; i < n && (i < most || c->at[i].begun ==
	    c->at[most - 1].begun); i++)
		if (lesson_title(db, a, &c->at[i], e) != 0)
			return (-1);
	if (i > 0)
		qsort(c->at, (size_t)i, sizeof(*c->at), by_begun_and_title);
	return (i < most ? i : most);
}

/*
 * The whole (pupils) is counted by the same rule as the parts: who was not shut
 * out before the month's end.
 */
int
participation_lessons(struct db *db, struct arena *a,
    const struct lesson_ask *ask, struct lesson_rates *out, struct err *e)
{
	int64_t end = participation_end(ask->month), count = 0;
	struct counting c = { 0 };

	memset(out, 0, sizeof(*out));
	if (db_number(db, &participation_sql, COUNT, ARGS(I(":class",
	    ask->class_id), I(":end", end)), &count, e) < 0 ||
	    counting_read(a, db_query(db, &participation_sql, LEARNT, ARGS(
	    I(":class", ask->class_id), I(":end", end), I(":month",
	    ask->month)), e), &c) < 0)
		return (-1);
	out->pupils = (int)count;
	out->total = (int)c.used < PARTICIPATION_LESSONS ? (int)c.used :
	    PARTICIPATION_LESSONS;
	out->n = counting_first(db, a, &c, ask->most < out->total ? ask->most :
	    out->total, e);
	out->list = c.at;
	return (out->n < 0 ? -1 : 0);
}
