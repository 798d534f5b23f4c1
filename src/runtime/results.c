/* What teachers and pupils see of attempts. */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"

#include "runtime/reading.h"
#include "runtime/runtime.h"
#include "runtime/runtime_sql.h"

/* Columns of RT_PUPILS. */
enum { PUPIL_ID, PUPIL_NAME };
/* Columns of RT_LEFT. */
enum {
	LEFT_ID, LEFT_NAME, LEFT_UNTIL, LEFT_TITLE, LEFT_KEY, LEFT_DONE,
	LEFT_SCORE
};
#define LEFT_ROWS	400
/*
 * Columns of RT_ITEM_ATTEMPTS, whose first says whose attempt it is, and of
 * RT_MINE, whose first says of which item and which alone has the name.
 */
enum {
	RESULT_OF, RESULT_DONE, RESULT_SCORE, RESULT_SECONDS, RESULT_LAST,
	RESULT_KEY, RESULT_TRIES, RESULT_COUNTED, RESULT_NAME
};
/* Columns of RT_PARTS. */
enum {
	PART_ENTRY, PART_ORD, PART_DEPTH, PART_TITLE, PART_PATH, PART_IS_SCO,
	PART_VERSION, PART_BEGUN, PART_DONE, PART_COMPLETION, PART_SUCCESS,
	PART_SCORE, PART_SECONDS, PART_CLAIMED, PART_LAST, PART_VISITS,
	PART_TRY, PART_REFUSALS, PART_RAW, PART_MAX
};
/* Columns of RT_TRIES. */
enum {
	TRY_ENTRY, TRY_N, TRY_COUNTS, TRY_DONE, TRY_COMPLETION, TRY_SUCCESS,
	TRY_SCORE, TRY_SECONDS, TRY_FIRST, TRY_LAST, TRY_ENDED, TRY_LATE
};
/* Columns of RT_ANSWERS. */
enum {
	ANSWER_ENTRY, ANSWER_TRY, ANSWER_N, ANSWER_IDENT, ANSWER_TYPE, ANSWER_RESPONSE,
	ANSWER_RESULT, ANSWER_DESCRIPTION
};
/* Columns of RT_OBJECTIVES and of RT_COMMENTS. */
enum {
	GOAL_ENTRY, GOAL_TRY, GOAL_N, GOAL_IDENT, GOAL_DESCRIPTION,
	GOAL_COMPLETION, GOAL_SUCCESS, GOAL_SCORE
};
enum { NOTE_ENTRY, NOTE_TRY, NOTE_TEXT, NOTE_LOCATION };

/*
 * What RT_ITEM_ATTEMPTS and RT_MINE have in common.  There is a row only for an
 * attempt, so "not started" (0) is what stays without this call.
 */
static void
results_fill(struct arena *a, struct result *r, struct db_rows *rows)
{
	r->state = db_int(rows, RESULT_DONE) != 0 ? 2 : 1;
	r->has_score = !db_null(rows, RESULT_SCORE);
	r->score = db_real(rows, RESULT_SCORE);
	r->seconds = db_int(rows, RESULT_SECONDS);
	r->last = db_int(rows, RESULT_LAST);
	r->attempt_key = db_copy(a, rows, RESULT_KEY);
	r->tries = (int)db_int(rows, RESULT_TRIES);
	r->counted = (int)db_int(rows, RESULT_COUNTED);
}

/* Orders pointers, not rows: the rows themselves stay in the class's order. */
static int
results_by_person(const void *x, const void *y)
{
	const struct result *const *a = x, *const *b = y;

	return (((*a)->person_id > (*b)->person_id) -
	    ((*a)->person_id < (*b)->person_id));
}

/* The pupils of a class in order, one row for each item. */
static int
results_pupils(struct db *db, struct arena *a, int64_t class_id,
    const int64_t *items, int n, struct result **out, struct err *e)
{
	struct result *all = NULL, *bigger;
	int count = 0, cap = 0, i, rc;
	struct db_rows *r;

	r = db_query(db, &runtime_sql, RT_PUPILS, ARGS(I(":class", class_id)),
	    e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		if (count + n > cap) {
			cap = cap * 2 + n * 32;
			bigger = arena_alloc(a, sizeof(*all) * (size_t)cap);
			if (count > 0)
				memcpy(bigger, all,
				    sizeof(*all) * (size_t)count);
			all = bigger;
		}
		for (i = 0; i < n; i++, count++) {
			all[count].person_id = db_int(r, PUPIL_ID);
			all[count].person = i > 0 ? all[count - 1].person :
			    db_copy(a, r, PUPIL_NAME);
			all[count].item_id = items[i];
		}
	}
	db_end(r);
	*out = all;
	return (rc < 0 ? -1 : count);
}

/* A finished attempt before one that is not, then the latest. */
static int
results_better(const struct result *r, struct db_rows *rows)
{
	int state = db_int(rows, RESULT_DONE) != 0 ? 2 : 1;

	return (state > r->state ||
	    (state == r->state && db_int(rows, RESULT_LAST) >= r->last));
}

/*
 * Put the attempts of one item into its ${column}.  A pupil may have several
 * attempts (one for each version), of which the better one stays; sorting them
 * in the query costs more than reading them.
 */
static int
fill_item(struct db *db, struct arena *a, int64_t class_id, int64_t item,
    struct result **column, int n, struct err *e)
{
	struct result want, *key = &want, **at;
	struct db_rows *r;
	int rc;

	r = db_query(db, &runtime_sql, RT_ITEM_ATTEMPTS, ARGS(I(":class",
	    class_id), I(":item", item)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		want.person_id = db_int(r, RESULT_OF);
		at = bsearch(&key, column, (size_t)n, sizeof(*column),
		    results_by_person);
		if (at != NULL && results_better(*at, r))
			results_fill(a, *at, r);
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

/*
 * One query for the pupils and one for each item.  The result is a matrix,
 * pupil by pupil; for each item its column is sorted by person so that the
 * attempts find their row by bisection.
 */
int
runtime_results(struct db *db, struct arena *a, int64_t class_id,
    const int64_t *items, int n, struct result **out, struct err *e)
{
	struct result **column;
	int count, i, j, rows;

	*out = NULL;
	if (n <= 0)
		return (0);
	if ((count = results_pupils(db, a, class_id, items, n, out, e)) <= 0)
		return (count);
	rows = count / n;
	column = arena_alloc(a, sizeof(*column) * (size_t)rows);
	for (i = 0; i < n; i++) {
		for (j = 0; j < rows; j++)
			column[j] = &(*out)[j * n + i];
		qsort(column, (size_t)rows, sizeof(*column), results_by_person);
		if (fill_item(db, a, class_id, items[i], column, rows, e) != 0)
			return (-1);
	}
	return (count);
}

/* The array has room for 500 rows; the LIMIT of RT_MINE is the same number. */
int
runtime_mine(struct db *db, struct arena *a, int64_t person,
    struct result **out, struct err *e)
{
	struct result *all = arena_alloc(a, sizeof(*all) * 500);
	struct db_rows *r;
	int n = 0, rc;

	r = db_query(db, &runtime_sql, RT_MINE, ARGS(I(":person", person)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1 && n < 500) {
		all[n].person_id = person;
		all[n].person = db_copy(a, r, RESULT_NAME);
		all[n].item_id = db_int(r, RESULT_OF);
		results_fill(a, &all[n++], r);
	}
	db_end(r);
	*out = all;
	return (rc < 0 ? -1 : n);
}

/* A negative scaled score (SCORM 2004 allows -1 to 1) is shown as 0. */
int
runtime_parts(struct db *db, struct arena *a, const struct attempt *t,
    struct part **out, struct err *e)
{
	struct part *all = NULL, *p, *bigger;
	int n = 0, cap = 0, rc;
	struct db_rows *r;

	r = db_query(db, &runtime_sql, RT_PARTS, ARGS(I(":attempt", t->id),
	    I(":package", t->package_id)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		if (n == cap) {
			cap = cap * 2 + 32;
			bigger = arena_alloc(a, sizeof(*all) * (size_t)cap);
			if (n > 0)
				memcpy(bigger, all, sizeof(*all) * (size_t)n);
			all = bigger;
		}
		p = &all[n++];
		p->entry_id = db_int(r, PART_ENTRY);
		p->ord = (int)db_int(r, PART_ORD);
		p->depth = (int)db_int(r, PART_DEPTH);
		p->title = db_copy(a, r, PART_TITLE);
		p->path = db_copy(a, r, PART_PATH);
		p->is_sco = (int)db_int(r, PART_IS_SCO);
		p->version = (int)db_int(r, PART_VERSION);
		p->begun = (int)db_int(r, PART_BEGUN);
		p->done = (int)db_int(r, PART_DONE);
		p->completion = arena_strdup(a, db_text(r, PART_COMPLETION));
		p->success = arena_strdup(a, db_text(r, PART_SUCCESS));
		p->has_score = !db_null(r, PART_SCORE);
		p->score = db_real(r, PART_SCORE) < 0 ? 0 :
		    db_real(r, PART_SCORE) * 100;
		p->has_raw = !p->has_score && !db_null(r, PART_RAW);
		p->raw = db_real(r, PART_RAW);
		p->has_max = !db_null(r, PART_MAX);
		p->max = db_real(r, PART_MAX);
		p->seconds = db_int(r, PART_SECONDS);
		p->claimed = db_int(r, PART_CLAIMED);
		p->last = db_int(r, PART_LAST);
		p->visits = (int)db_int(r, PART_VISITS);
		p->n = db_int(r, PART_TRY);
		p->refusals = (int)db_int(r, PART_REFUSALS);
	}
	db_end(r);
	*out = all;
	return (rc < 0 ? -1 : n);
}

/* The array has room for 2,000 rows; the LIMIT of RT_TRIES is the same number. */
int
runtime_tries(struct db *db, struct arena *a, int64_t attempt,
    struct try_row **out, struct err *e)
{
	struct try_row *all = arena_alloc(a, sizeof(*all) * 2000), *t;
	struct db_rows *r;
	int n = 0, rc;

	r = db_query(db, &runtime_sql, RT_TRIES, ARGS(I(":attempt", attempt)),
	    e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1 && n < 2000) {
		t = &all[n++];
		t->entry_id = db_int(r, TRY_ENTRY);
		t->n = db_int(r, TRY_N);
		t->counts = (int)db_int(r, TRY_COUNTS);
		t->done = (int)db_int(r, TRY_DONE);
		t->completion = db_copy(a, r, TRY_COMPLETION);
		t->success = db_copy(a, r, TRY_SUCCESS);
		t->left = t->done || *t->success != '\0';
		t->has_score = !db_null(r, TRY_SCORE);
		t->score = db_real(r, TRY_SCORE) < 0 ? 0 :
		    db_real(r, TRY_SCORE) * 100;
		t->seconds = db_int(r, TRY_SECONDS);
		t->first = db_int(r, TRY_FIRST);
		t->last = db_int(r, TRY_LAST);
		t->ended = (int)db_int(r, TRY_ENDED);
		t->late = (int)db_int(r, TRY_LATE);
	}
	db_end(r);
	*out = all;
	return (rc < 0 ? -1 : n);
}

/*
 * The array has room for 2,000 rows; the LIMIT of RT_ANSWERS is the same
 * number.
 */
int
runtime_answers(struct db *db, struct arena *a, int64_t attempt,
    struct answer_row **out, struct err *e)
{
	struct answer_row *all = arena_alloc(a, sizeof(*all) * 2000);
	struct db_rows *r;
	int n = 0, rc;

	r = db_query(db, &runtime_sql, RT_ANSWERS, ARGS(I(":attempt",
	    attempt)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1 && n < 2000) {
		all[n].entry_id = db_int(r, ANSWER_ENTRY);
		all[n].try = db_int(r, ANSWER_TRY);
		all[n].n = (int)db_int(r, ANSWER_N);
		all[n].ident = reading_name(a, db_copy(a, r, ANSWER_IDENT));
		all[n].type = db_copy(a, r, ANSWER_TYPE);
		all[n].response = reading_answer(a, db_copy(a, r,
		    ANSWER_RESPONSE));
		all[n].result = db_copy(a, r, ANSWER_RESULT);
		all[n++].description = reading_plain(a, db_copy(a, r,
		    ANSWER_DESCRIPTION));
	}
	db_end(r);
	*out = all;
	return (rc < 0 ? -1 : n);
}

/* Room for 2,000 rows, as of the answers. */
int
runtime_objectives(struct db *db, struct arena *a, int64_t attempt,
    struct objective_row **out, struct err *e)
{
	struct objective_row *all = NULL, *o;
	struct db_rows *r;
	int n = 0, rc;

	r = db_query(db, &runtime_sql, RT_OBJECTIVES, ARGS(I(":attempt",
	    attempt)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1 && n < 2000) {
		if (n == 0)
			all = arena_alloc(a, sizeof(*all) * 2000);
		o = &all[n++];
		o->entry_id = db_int(r, GOAL_ENTRY);
		o->try = db_int(r, GOAL_TRY);
		o->n = (int)db_int(r, GOAL_N);
		o->ident = reading_name(a, db_copy(a, r, GOAL_IDENT));
		o->description = reading_plain(a, db_copy(a, r,
		    GOAL_DESCRIPTION));
		o->completion = db_copy(a, r, GOAL_COMPLETION);
		o->success = db_copy(a, r, GOAL_SUCCESS);
		o->has_score = !db_null(r, GOAL_SCORE);
		o->score = db_real(r, GOAL_SCORE) < 0 ? 0 :
		    db_real(r, GOAL_SCORE) * 100;
	}
	db_end(r);
	*out = all;
	return (rc < 0 ? -1 : n);
}

int
runtime_comments(struct db *db, struct arena *a, int64_t attempt,
    struct comment_row **out, struct err *e)
{
	struct comment_row *all = NULL, *m;
	struct db_rows *r;
	int n = 0, rc;

	r = db_query(db, &runtime_sql, RT_COMMENTS, ARGS(I(":attempt",
	    attempt)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1 && n < 2000) {
		if (n == 0)
			all = arena_alloc(a, sizeof(*all) * 2000);
		m = &all[n++];
		m->entry_id = db_int(r, NOTE_ENTRY);
		m->try = db_int(r, NOTE_TRY);
		m->text = reading_plain(a, db_copy(a, r, NOTE_TEXT));
		m->location = reading_name(a, reading_plain(a, db_copy(a, r,
		    NOTE_LOCATION)));
	}
	db_end(r);
	*out = all;
	return (rc < 0 ? -1 : n);
}

/* Without the results of later: those belong to the next class. */
int
runtime_left(struct db *db, struct arena *a, int64_t class_id,
    struct left_row **out, struct err *e)
{
	struct left_row *l = arena_alloc(a, LEFT_ROWS * sizeof(*l));
	struct db_rows *r;
	int n = 0, rc = 0;

	*out = l;
	r = db_query(db, &runtime_sql, RT_LEFT, ARGS(I(":class", class_id)),
	    e);
	if (r == NULL)
		return (-1);
	for (; n < LEFT_ROWS && (rc = db_next(r)) == 1; n++) {
		l[n].person_id = db_int(r, LEFT_ID);
		l[n].person = db_copy(a, r, LEFT_NAME);
		l[n].until = db_int(r, LEFT_UNTIL);
		l[n].title = db_null(r, LEFT_TITLE) ? NULL :
		    db_copy(a, r, LEFT_TITLE);
		l[n].attempt_key = db_copy(a, r, LEFT_KEY);
		l[n].done = (int)db_int(r, LEFT_DONE);
		l[n].has_score = !db_null(r, LEFT_SCORE);
		l[n].score = db_real(r, LEFT_SCORE);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}
