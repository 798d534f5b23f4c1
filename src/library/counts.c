/* How much there is, by place and by lesson: kept by triggers, read here. */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "library/library_sql.h"

/* Columns of the statements below. */
enum { PLACES_GRADE, PLACES_SUBJECT, PLACES_ITEMS };
enum { LESSON_ID, LESSON_COUNT };
enum { COVER_LESSONS, COVER_WITH };

#define GRADES_MAX	13
#define SUBJECTS_MAX	200	/* of one grade, with the subjects above them */

/*
 * So many more at a place; one that is not among the first ${before} is added:
 * a statement gives each place once.
 */
static void
put_place(struct arena *a, struct shelf *s, int before, int *room,
    struct shelf_place at)
{
	struct shelf_place *p;
	int i;

	for (i = 0; i < before; i++)
		if (s->at[i].grade == at.grade &&
		    s->at[i].subject_id == at.subject_id) {
			s->at[i].items += at.items;
			return;
		}
	if (s->n == *room) {
		*room = *room * 2 + 64;
		p = arena_alloc(a, (size_t)*room * sizeof(*p));
		if (s->n > 0)
			memcpy(p, s->at, (size_t)s->n * sizeof(*p));
		s->at = p;
	}
	s->at[s->n++] = at;
}

/* The places that ${stmt} gives; at most GRADES_MAX * SUBJECTS_MAX. */
static int
read_places(struct db *db, struct arena *a, int stmt,
    const struct db_arg *args, struct shelf *out, struct err *e)
{
	struct db_rows *r = db_query(db, &library_sql, stmt, args, e);
	int before = out->n, room = before, rc;

	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1 && out->n < GRADES_MAX * SUBJECTS_MAX)
		put_place(a, out, before, &room, (struct shelf_place){
		    (int)db_int(r, PLACES_GRADE), db_int(r, PLACES_SUBJECT),
		    db_int(r, PLACES_ITEMS) });
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

/*
 * The number of published lessons for every grade and subject of a school, read
 * once for a whole page: the tree of the library shows hundreds of these
 * numbers, so they are not asked for one by one.  A pupil's numbers are of what
 * the grades may see and what the own teachers keep for their classes.
 */
int
library_shelf(struct db *db, struct arena *a, int64_t school,
    const struct viewer *who, struct shelf *out, struct err *e)
{
	int all = who == NULL ? 1 : library_sees_all(db, who, school, e);

	out->n = 0;
	out->at = NULL;
	if (all < 0 || read_places(db, a, all ? LIBRARY_PLACES :
	    LIBRARY_PLACES_OPEN, ARGS(I(":school", school)), out, e) != 0)
		return (-1);
	return (all ? 0 : read_places(db, a, LIBRARY_PLACES_CLASS, ARGS(
	    I(":school", school), I(":me", who->id), I(":year",
	    clock_school_year(clock_now()))), out, e));
}

int64_t
library_shelf_at(const struct shelf *s, int grade, int64_t subject)
{
	int i;

	for (i = 0; i < s->n; i++)
		if (s->at[i].grade == grade && s->at[i].subject_id == subject)
			return (s->at[i].items);
	return (0);
}

/*
 * One row for each lesson that has something, ordered by lesson number:
 * library_lesson_at searches the list by halves and needs that order.
 */
int
library_lesson_items(struct db *db, struct arena *a,
    const struct shelf_ask *ask, struct shelf_lesson **out, struct err *e)
{
	struct shelf_lesson *list = NULL, *more;
	int n = 0, room = 0, all, rc;
	struct db_rows *r;

	all = ask->who == NULL ? 1 : library_sees_all(db, ask->who,
	    ask->school_id, e);
	if (all < 0)
		return (-1);
	r = all ? db_query(db, &library_sql, LIBRARY_LESSON_ITEMS, ARGS(
	    I(":school", ask->school_id), I(":grade", ask->grade),
	    I(":subject", ask->subject_id)), e) :
	    db_query(db, &library_sql, LIBRARY_LESSON_ITEMS_OPEN, ARGS(
	    I(":school", ask->school_id), I(":grade", ask->grade),
	    I(":subject", ask->subject_id), I(":me", ask->who->id),
	    I(":year", clock_school_year(clock_now()))), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		if (n == room) {
			room = room * 2 + 64;
			more = arena_alloc(a, (size_t)room * sizeof(*more));
			if (n > 0)
				memcpy(more, list, (size_t)n * sizeof(*more));
			list = more;
		}
		list[n].lesson_id = db_int(r, LESSON_ID);
		list[n++].items = db_int(r, LESSON_COUNT);
	}
	db_end(r);
	*out = list;
	return (rc < 0 ? -1 : n);
}

static int
by_lesson(const void *x, const void *y)
{
	const struct shelf_lesson *a = x, *b = y;

	return ((a->lesson_id > b->lesson_id) - (a->lesson_id < b->lesson_id));
}

/* The list is ordered by lesson, so it can be searched by halves. */
int64_t
library_lesson_at(const struct shelf_lesson *list, int n, int64_t lesson)
{
	struct shelf_lesson key = { .lesson_id = lesson };
	const struct shelf_lesson *at;

	at = n > 0 ? bsearch(&key, list, (size_t)n, sizeof(key), by_lesson) :
	    NULL;
	return (at != NULL ? at->items : 0);
}

/*
 * Lessons of the current plans of one grade, and how many of them have at least
 * one published item in the school.
 */
int
library_cover(struct db *db, int64_t school, int grade, int *lessons,
    int *with, struct err *e)
{
	struct db_rows *r;
	int rc;

	*lessons = *with = 0;
	r = db_query(db, &library_sql, LIBRARY_COVER, ARGS(I(":school",
	    school), I(":grade", grade)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		*lessons = (int)db_int(r, COVER_LESSONS);
		*with = (int)db_int(r, COVER_WITH);
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

/*
 * The lessons that the school teaches in these weeks and has no published
 * material for, in the order of the subjects and their plans.  ${ask}->limit
 * bounds both the reading and the memory.
 */
int
library_gaps(struct db *db, struct arena *a, int64_t school,
    const struct gap_ask *ask, int64_t **out, struct err *e)
{
	int64_t *list = arena_alloc(a, (size_t)(ask->limit + 1) *
	    sizeof(*list));
	struct db_rows *r;
	int n = 0, rc = 0;

	*out = list;
	r = db_query(db, &library_sql, LIBRARY_GAPS, ARGS(I(":school", school),
	    I(":grade", ask->grade), I(":from", ask->week_from),
	    I(":to", ask->week_to), I(":limit", ask->limit)), e);
	if (r == NULL)
		return (-1);
	while (n < ask->limit && (rc = db_next(r)) == 1)
		list[n++] = db_int(r, 0);
	db_end(r);
	return (rc < 0 ? -1 : n);
}
