/*
 * Lists.  What pupils see stands on the shelf, in the order of change; what else
 * a viewer may see is little, and is decided item by item: own items, and those
 * that wait for a reviewer and lie within the viewer's rights, as people_may has
 * it.  A page is put together from both, so that counts and pages agree.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"

#include "library/library_sql.h"

#define TEACHERS	100	/* of one pupil's classes; more are not looked at */
#define WORDS	4	/* of a search; more are not looked at */

/* Columns of the lists that give numbers alone. */
enum { LIST_ID, LIST_CHANGED };

/* What one list is made from. */
struct view {
	struct db			*db;
	struct arena			*a;
	const struct item_filter	*f;
	int				 limit, offset;
	int				 all;	/* sees whatever is published */
	unsigned			 pupil;	/* or these grades of it */
	int64_t				 teachers[TEACHERS];	/* of a pupil's classes */
	int				 nteachers;
	struct rights			 rights;
	char				*words[WORDS];
	struct err			*e;
};

struct found {
	int64_t		 id, changed;
};

/* Found items in order. */
struct row {
	struct found	*at;
	int		 n, room;
};

/* ${words} as LIKE patterns: folded words hold letters and digits only. */
static void
patterns(struct arena *a, const char *words, char *out[WORDS])
{
	char *s = text_fold(a, words != NULL ? words : ""), *w, *save = NULL;
	int i = 0;

	for (w = strtok_r(s, " ", &save); w != NULL && i < WORDS;
	    w = strtok_r(NULL, " ", &save))
		out[i++] = arena_printf(a, "%%%s%%", w);
	while (i < WORDS)
		out[i++] = "%";
}

/* Does ${v} see everything that is published in ${school}?  1, 0, -1. */
int
library_sees_all(struct db *db, const struct viewer *v, int64_t school,
    struct err *e)
{
	unsigned staff = ROLES_STAFF | ROLE_BIT(ROLE_INSPECTOR);
	int i, rc = 0;

	for (i = 0; i < v->ngrants && rc == 0; i++)
		if ((ROLE_BIT(v->grants[i].role) & staff) != 0)
			rc = school == v->school_id && school != 0 ?
			    v->grants[i].at_school : people_unit_below(db,
			    school, v->grants[i].unit_id, e);
	return (rc);
}

/* Grades that ${v} learns in, when ${school} is the own one. */
static unsigned
learns(const struct viewer *v, int64_t school)
{
	unsigned grades = 0;
	int i;

	if ((v->roles & ROLE_BIT(ROLE_PUPIL)) == 0 || v->school_id != school)
		return (0);
	for (i = 0; i < v->nclasses; i++)
		grades |= 1u << v->classes[i].grade;
	return (grades);
}

/* Any asked number of rows becomes one from 1 to LIBRARY_MOST. */
static int
limited(int limit)
{
	return (limit < 1 ? 1 : limit > LIBRARY_MOST ? LIBRARY_MOST : limit);
}

/* A filter without a state means any; the statements take "" for that. */
static const char *
state_of(const struct view *v)
{
	return (v->f->state != NULL ? v->f->state : "");
}

/* Room doubles, so that a long list costs few copies; the old ones stay in the arena. */
static void
keep(struct arena *a, struct row *r, int64_t id, int64_t changed)
{
	struct found *more;

	if (r->n == r->room) {
		r->room = r->room * 2 + 32;
		more = arena_alloc(a, (size_t)r->room * sizeof(*more));
		if (r->n > 0)
			memcpy(more, r->at, (size_t)r->n * sizeof(*more));
		r->at = more;
	}
	r->at[r->n].id = id;
	r->at[r->n++].changed = changed;
}

/* May the pupil that ${v} is for see the live ${c}, as people_may has it? */
static int
open_to(const struct view *v, const struct candidate *c)
{
	int i;

	if (c->audience == AUDIENCE_GRADE)
		return ((c->grades & v->pupil) != 0);
	for (i = 0; c->audience == AUDIENCE_CLASS && i < v->nteachers; i++)
		if (v->teachers[i] == c->at.owner_id)
			return (1);
	return (0);
}

/*
 * The rules of people_may for a list: own items, what is published within the
 * viewer's part, and what waits within the viewer's rights to review.
 * people_may itself asks again when the item is opened.
 */
static int
list_may_see(const struct view *v, const struct candidate *c)
{
	int i;

	if (c->at.owner_id == v->f->viewer->id)
		return (1);
	if (c->live && (v->all || open_to(v, c)))
		return (1);
	for (i = 0; c->waits && i < v->rights.n; i++)
		if (right_covers(&v->rights.list[i], &c->at))
			return (1);
	return (0);
}

/* Candidates of ${stmt} that the viewer may see; 0 or -1. */
static int
visible(const struct view *v, int stmt, const struct db_arg *args,
    struct row *out)
{
	struct candidate c = { 0 };
	struct db_rows *r;
	int rc;

	r = db_query(v->db, &library_sql, stmt, args, v->e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		library_candidate(r, &c);
		if (list_may_see(v, &c))
			keep(v->a, out, c.id, c.changed);
	}
	db_end(r);
	return (rc);
}

/* Rows of a statement that gives numbers alone; 0 or -1. */
static int
list_numbers(const struct view *v, int stmt, const struct db_arg *args,
    struct row *out)
{
	struct db_rows *r;
	int rc;

	r = db_query(v->db, &library_sql, stmt, args, v->e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1)
		keep(v->a, out, db_int(r, LIST_ID), db_int(r, LIST_CHANGED));
	db_end(r);
	return (rc);
}

/* ---- one's own, of a lesson, by words: each item is looked at */

/*
 * Own items need no decision one by one, so the page and its count come
 * straight from the index item_own.
 */
static int
own_page(const struct view *v, struct row *out, int64_t *total)
{
	const struct item_filter *f = v->f;

	if (total != NULL && db_number(v->db, &library_sql, LIBRARY_MINE_N,
	    ARGS(I(":owner", f->owner_id), I(":school", f->school_id),
	    T(":state", state_of(v)), I(":grade", f->grade),
	    I(":subject", f->subject_id)), total, v->e) < 0)
		return (-1);
	return (list_numbers(v, LIBRARY_MINE, ARGS(I(":owner", f->owner_id),
	    I(":school", f->school_id), T(":state", state_of(v)),
	    I(":grade", f->grade), I(":subject", f->subject_id),
	    I(":limit", v->limit), I(":offset", v->offset)), out));
}

/* The asked page of ${all}. */
static void
list_cut(const struct view *v, const struct row *all, struct row *out)
{
	int i;

	for (i = v->offset; i < all->n && out->n < v->limit; i++)
		keep(v->a, out, all->at[i].id, all->at[i].changed);
}

/*
 * Lists that are short by nature (one lesson, one author, a search): all
 * candidates are read and judged, then the page is cut, and the total is exact.
 */
static int
few_page(const struct view *v, struct row *out, int64_t *total)
{
	const struct item_filter *f = v->f;
	struct row all = { 0 };
	int rc;

	if (strcmp(v->words[0], "%") != 0)
		rc = visible(v, LIBRARY_OF_WORDS, ARGS(I(":school",
		    f->school_id), I(":owner", f->owner_id), I(":lesson",
		    f->lesson_id), T(":state", state_of(v)), I(":grade",
		    f->grade), I(":subject", f->subject_id),
		    T(":w1", v->words[0]), T(":w2", v->words[1]),
		    T(":w3", v->words[2]), T(":w4", v->words[3])), &all);
	else if (f->lesson_id != 0)
		rc = visible(v, LIBRARY_OF_LESSON, ARGS(I(":school",
		    f->school_id), I(":owner", f->owner_id), I(":lesson",
		    f->lesson_id), T(":state", state_of(v))), &all);
	else
		rc = visible(v, LIBRARY_OF_OWNER, ARGS(I(":school",
		    f->school_id), I(":owner", f->owner_id), T(":state",
		    state_of(v)), I(":grade", f->grade), I(":subject",
		    f->subject_id)), &all);
	if (rc != 0)
		return (-1);
	if (total != NULL)
		*total = all.n;
	list_cut(v, &all, out);
	return (0);
}

/* ---- a school's library */

static int
list_newest_first(const void *x, const void *y)
{
	const struct found *a = x, *b = y;

	if (a->changed != b->changed)
		return (a->changed < b->changed ? 1 : -1);
	return ((a->id < b->id) - (a->id > b->id));
}

/* What the viewer sees beside the shelf. */
static int
beside(const struct view *v, struct row *out)
{
	const struct item_filter *f = v->f;
	const struct db_arg *args = ARGS(I(":school", f->school_id),
	    I(":me", f->viewer->id), T(":state", state_of(v)),
	    I(":grade", f->grade), I(":subject", f->subject_id));
	int live = strcmp(state_of(v), "published") == 0;

	if (!v->all && v->nteachers > 0 && visible(v, LIBRARY_BESIDE_CLASS,
	    ARGS(I(":school", f->school_id), I(":me", f->viewer->id),
	    T(":state", state_of(v)), I(":grade", f->grade), I(":subject",
	    f->subject_id), I(":year", clock_school_year(clock_now()))),
	    out) != 0)
		return (-1);
	if (!live && (visible(v, LIBRARY_BESIDE_OWN, args, out) != 0 ||
	    (v->rights.n > 0 &&
	    visible(v, LIBRARY_BESIDE_REVIEWED, args, out) != 0)))
		return (-1);
	if (out->n > 1)
		qsort(out->at, (size_t)out->n, sizeof(*out->at),
		    list_newest_first);
	return (0);
}

/* Where on the shelf the viewer's part stands. */
struct spot {
	int		 grade;
	int64_t		 subject;
	int		 some;	/* not all of it: by grades, or one's own */
	int		 open;	/* of what pupils of a grade may see, all */
	int		 none;
};

/*
 * A pupil of one grade without own items sees exactly what stands on the shelf
 * for that grade: then no item has to be looked at (LIBRARY_SHELF).
 */
static int
spot_of(const struct view *v, struct spot *s)
{
	const struct item_filter *f = v->f;
	int64_t owns = 0;
	int g;

	memset(s, 0, sizeof(*s));
	s->grade = f->grade;
	s->subject = f->subject_id;
	s->none = state_of(v)[0] != '\0' &&
	    strcmp(state_of(v), "published") != 0;
	if (v->all || s->none)
		return (0);
	if (db_number(v->db, &library_sql, LIBRARY_OWNS, ARGS(I(":me",
	    f->viewer->id)), &owns, v->e) < 0)
		return (-1);
	s->none = owns == 0 && v->pupil == 0;
	s->some = 1;
	for (g = 1; owns == 0 && g < 16; g++)
		if (v->pupil == 1u << g && (f->grade == g ||
		    (f->grade == 0 && f->subject_id == 0))) {
			s->grade = g;
			s->some = 0;
			s->open = 1;
		}
	return (0);
}

/*
 * ${n} items of the viewer's part of the shelf from place ${from} on, newest
 * change first.
 */
static int
list_shelf(const struct view *v, const struct spot *s, int from, int n,
    struct row *out)
{
	if (s->none)
		return (0);
	return (list_numbers(v, s->some ? LIBRARY_SHELF_SOME : s->open ?
	    LIBRARY_OPEN : LIBRARY_SHELF,
	    s->some ? ARGS(I(":school", v->f->school_id), I(":grade",
	    s->grade), I(":subject", s->subject), I(":grades", v->pupil),
	    I(":me", v->f->viewer->id), I(":limit", n), I(":offset", from)) :
	    ARGS(I(":school", v->f->school_id), I(":grade", s->grade),
	    I(":subject", s->subject), I(":limit", n), I(":offset", from)),
	    out));
}

/* How many stand there, into ${out}: 0 or -1. */
static int
shelf_total(const struct view *v, const struct spot *s, int64_t *out)
{
	int rc = 0;

	*out = 0;
	if (s->none)
		return (0);
	if (s->some)
		rc = db_number(v->db, &library_sql, LIBRARY_SHELF_SOME_N,
		    ARGS(I(":school", v->f->school_id), I(":grade", s->grade),
		    I(":subject", s->subject), I(":grades", v->pupil),
		    I(":me", v->f->viewer->id)), out, v->e);
	else
		rc = db_number(v->db, &library_sql, s->open ? LIBRARY_OPEN_N :
		    LIBRARY_SHELF_N, ARGS(
		    I(":school", v->f->school_id), I(":grade", s->grade),
		    I(":subject", s->subject)), out, v->e);
	return (rc < 0 ? -1 : 0);
}

/*
 * Of the ${b} items beside the shelf all may stand before the page: so the shelf
 * is read from so many before it, and both are merged from there.
 */
static int
school_page(const struct view *v, struct row *out, int64_t *total)
{
	struct row b = { 0 }, s = { 0 };
	struct spot spot;
	int i = 0, k = 0, at, from;

	if (spot_of(v, &spot) != 0 || beside(v, &b) != 0)
		return (-1);
	from = v->offset > b.n ? v->offset - b.n : 0;
	if (list_shelf(v, &spot, from, v->offset + v->limit - from, &s) != 0)
		return (-1);
	for (at = from; out->n < v->limit && (i < b.n || k < s.n); at++) {
		const struct found *one = k == s.n || (i < b.n &&
		    list_newest_first(&b.at[i], &s.at[k]) < 0) ? &b.at[i++] :
		    &s.at[k++];

		if (at >= v->offset)
			keep(v->a, out, one->id, one->changed);
	}
	if (total == NULL)
		return (0);
	if (shelf_total(v, &spot, total) != 0)
		return (-1);
	*total += b.n;
	return (0);
}

/* The rows of the ids in ${page}, in the same order. */
static int
list_rows(struct db *db, struct arena *a, const struct row *page, int newest,
    struct item **out, struct err *e)
{
	int64_t *id = arena_alloc(a, (size_t)(page->n + 1) * sizeof(*id));
	int i;

	for (i = 0; i < page->n; i++)
		id[i] = page->at[i].id;
	return (library_rows(db, a, id, page->n, newest, out, e));
}

/* The asked page of ${v}->f as numbers; 0 or -1. */
static int
list_page_of(struct view *v, struct row *page, int64_t *total)
{
	const struct item_filter *f = v->f;

	v->limit = limited(f->limit);
	v->offset = f->offset > 0 ? f->offset : 0;
	v->all = library_sees_all(v->db, f->viewer, f->school_id, v->e);
	v->pupil = learns(f->viewer, f->school_id);
	patterns(v->a, f->words, v->words);
	if (v->all == 0 && v->pupil != 0)
		v->nteachers = people_teachers(v->db, f->viewer, v->teachers,
		    TEACHERS, v->e);
	if (v->all < 0 || v->nteachers < 0 ||
	    rights_of(v->db, v->a, f->viewer, &v->rights, v->e) != 0)
		return (-1);
	if (strcmp(v->words[0], "%") == 0 && f->lesson_id == 0 &&
	    f->owner_id == f->viewer->id)
		return (own_page(v, page, total));
	if (strcmp(v->words[0], "%") != 0 || f->lesson_id != 0 ||
	    f->owner_id != 0)
		return (few_page(v, page, total));
	return (school_page(v, page, total));
}

/*
 * With a state that is on its way ("draft", "submitted") the rows show the
 * newest version; else what pupils see.
 */
int
library_list(struct db *db, struct arena *a, const struct item_filter *f,
    struct item **out, int64_t *total, struct err *e)
{
	struct view v = { .db = db, .a = a, .f = f, .e = e };
	struct row page = { 0 };

	if (list_page_of(&v, &page, total) != 0)
		return (-1);
	/* A state that is not "published" means the newest version. */
	return (list_rows(db, a, &page, state_of(&v)[0] != '\0' &&
	    strcmp(state_of(&v), "published") != 0, out, e));
}

int
library_list_ids(struct db *db, struct arena *a, const struct item_filter *f,
    int64_t **out, struct err *e)
{
	struct view v = { .db = db, .a = a, .f = f, .e = e };
	struct row page = { 0 };
	int i;

	if (list_page_of(&v, &page, NULL) != 0)
		return (-1);
	*out = arena_alloc(a, (size_t)(page.n + 1) * sizeof(**out));
	for (i = 0; i < page.n; i++)
		(*out)[i] = page.at[i].id;
	return (page.n);
}

/* Asks no right: the rows are the owner's own. */
int
library_todo(struct db *db, struct arena *a, const struct todo_filter *f,
    struct item **out, int64_t *total, struct err *e)
{
	struct view v = { .db = db, .a = a, .e = e };
	struct row page = { 0 };

	*total = 0;
	if (db_number(db, &library_sql, LIBRARY_TODO_N, ARGS(I(":owner",
	    f->owner_id)), total, e) < 0 || list_numbers(&v, LIBRARY_TODO,
	    ARGS(I(":owner", f->owner_id), I(":limit", limited(f->limit)),
	    I(":offset", f->offset)), &page) != 0)
		return (-1);
	return (list_rows(db, a, &page, 1, out, e));
}
