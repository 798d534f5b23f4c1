/* How much there is, by place and by lesson: kept by triggers, read here. */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"

#include "library/library_sql.h"

/* Columns of the statements below. */
enum { PLACES_GRADE, PLACES_SUBJECT, PLACES_ITEMS };
enum { LESSON_ID, LESSON_COUNT };
enum { COVER_LESSONS, COVER_WITH };

#define GRADES_MAX	13
#define SUBJECTS_MAX	200	/* of one grade, with the subjects above them */

/*
 * The number of published lessons for every grade and subject of a school, read
 * once for a whole page: the tree of the library shows hundreds of these
 * numbers, so they are not asked for one by one.  The loop stops at GRADES_MAX
 * * SUBJECTS_MAX rows.
 */
int
library_shelf(struct db *db, struct arena *a, int64_t school,
    struct shelf *out, struct err *e)
{
	struct db_rows *r;
	int room = 64, rc;

	out->n = 0;
	out->at = arena_alloc(a, (size_t)room * sizeof(*out->at));
	r = db_query(db, &library_sql, LIBRARY_PLACES, ARGS(I(":school",
	    school)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1 &&
	    out->n < GRADES_MAX * SUBJECTS_MAX) {
		struct shelf_place *p;

		if (out->n == room) {
			room *= 2;
			p = arena_alloc(a, (size_t)room * sizeof(*p));
			memcpy(p, out->at, (size_t)out->n * sizeof(*p));
			out->at = p;
		}
		p = &out->at[out->n++];
		p->grade = (int)db_int(r, PLACES_GRADE);
		p->subject_id = db_int(r, PLACES_SUBJECT);
		p->items = db_int(r, PLACES_ITEMS);
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
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
library_lesson_items(struct db *db, struct arena *a, int64_t school,
    int grade, int64_t subject, struct shelf_lesson **out, struct err *e)
{
	struct shelf_lesson *list = NULL, *more;
	int n = 0, room = 0, rc;
	struct db_rows *r;

	r = db_query(db, &library_sql, LIBRARY_LESSON_ITEMS, ARGS(I(":school",
	    school), I(":grade", grade), I(":subject", subject)), e);
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
