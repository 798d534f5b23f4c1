/* Reading questions: one, a page of those of some classes, figures. */
#include <stdlib.h>

#include "util/arena.h"
#include "util/clock.h"

#include "classwork/questions.h"
#include "classwork/questions_sql.h"

/* Columns of QU_WORDINGS, QU_TEACHERS, QU_PARTS, of places and of QU_WAITING. */
enum { WORDING_TEXT, WORDING_AT, WORDING_BY, WORDING_HONORIFIC };
enum { TEACHER_ID, TEACHER_KEY, TEACHER_NAME, TEACHER_HONORIFIC };
enum { PART_ORD, PART_TITLE };
enum { AT_ID, AT_ASKED };
enum { WAIT_COUNT, WAIT_OLDEST };

#define WORDINGS	50
#define PARTS		100
#define TEACHERS	50

static const char *
questions_list_text(struct arena *a, struct db_rows *r, int col)
{
	return (arena_strdup(a, db_text(r, col)));
}

/* Columns of the view question_row, as enum question_column names them. */
static void
read_row(struct arena *a, struct db_rows *r, struct question *q)
{
	q->id = db_int(r, ASK_ID);
	q->key = questions_list_text(a, r, ASK_KEY);
	q->item_id = db_int(r, ASK_ITEM);
	q->class_id = db_int(r, ASK_CLASS);
	q->person_id = db_int(r, ASK_PERSON);
	q->part = questions_list_text(a, r, ASK_PART);
	q->text = questions_list_text(a, r, ASK_TEXT);
	q->asked = db_int(r, ASK_ASKED);
	q->answered = db_int(r, ASK_ANSWERED);
	q->shown = db_int(r, ASK_SHOWN);
	q->hidden = db_int(r, ASK_HIDDEN);
	q->wordings = (int)db_int(r, ASK_WORDINGS);
	q->reason = questions_list_text(a, r, ASK_REASON);
	q->person = questions_list_text(a, r, ASK_PERSON_NAME);
	q->class_name = questions_list_text(a, r, ASK_CLASS_NAME);
	q->class_key = questions_list_text(a, r, ASK_CLASS_KEY);
	q->year = (int)db_int(r, ASK_YEAR);
	q->grade = (int)db_int(r, ASK_GRADE);
	q->school_id = db_int(r, ASK_SCHOOL);
	q->owner_id = db_int(r, ASK_OWNER);
	q->item = questions_list_text(a, r, ASK_ITEM_TITLE);
	q->item_key = questions_list_text(a, r, ASK_ITEM_KEY);
	q->live = (int)db_int(r, ASK_LIVE);
	q->lesson_id = db_int(r, ASK_LESSON);
	q->answer = questions_list_text(a, r, ASK_ANSWER);
	q->at = db_int(r, ASK_ANSWER_AT);
	q->by = questions_list_text(a, r, ASK_ANSWER_BY);
	q->by_honorific = questions_list_text(a, r, ASK_ANSWER_HONORIFIC);
	q->hider = questions_list_text(a, r, ASK_HIDER);
	q->hider_honorific = questions_list_text(a, r, ASK_HIDER_HONORIFIC);
	q->to_id = db_int(r, ASK_HANDED);
	q->to = questions_list_text(a, r, ASK_HANDED_NAME);
	q->to_honorific = questions_list_text(a, r, ASK_HANDED_HONORIFIC);
}

/* Rows of a query into ${list} from ${n} on; how many there are then, or -1. */
static int
take(struct arena *a, struct db_rows *r, struct question *list, int n, int max)
{
	int rc = 0;

	if (r == NULL)
		return (-1);
	while (n < max && (rc = db_next(r)) == 1)
		read_row(a, r, &list[n++]);
	db_end(r);
	return (rc < 0 ? -1 : n);
}

int
questions_find(struct db *db, struct arena *a, const char *key,
    struct question **out, struct err *e)
{
	struct question *q = arena_alloc(a, sizeof(*q));
	int n = take(a, db_query(db, &questions_sql, QU_FIND, ARGS(T(":key",
	    key)), e), q, 0, 1);

	*out = n == 1 ? q : NULL;
	return (n);
}

struct place {
	int64_t	 id, asked;
};

/*
 * By time, then by number, so that two questions of the same second never
 * change places between two pages.
 */
static int
oldest_first(const void *x, const void *y)
{
	const struct place *a = x, *b = y;

	if (a->asked != b->asked)
		return (a->asked < b->asked ? -1 : 1);
	return ((a->id > b->id) - (a->id < b->id));
}

static int
questions_list_newest_first(const void *x, const void *y)
{
	return (oldest_first(y, x));
}

/*
 * Of one class those that stand before ${bound}, as many as the pages up to ${l}
 * may need, behind the ${n} that stand in ${list} already; how many stand there
 * then, or -1.
 */
static int
places(struct db *db, const struct question_list *l, int64_t class,
    int64_t bound, struct place *list, int n, struct err *e)
{
	static const int how[] = {
		[QUESTIONS_OPEN] = QU_IDS_OPEN,
		[QUESTIONS_ANSWERED] = QU_IDS_ANSWERED,
		[QUESTIONS_ALL] = QU_IDS_ALL,
	};
	int most = l->offset + l->limit, rc = 0, end = n + most;
	struct db_rows *r;

	r = db_query(db, &questions_sql, how[l->which], ARGS(I(":class",
	    class), I(":bound", bound), I(":item", l->item_id), I(":limit",
	    most)), e);
	if (r == NULL)
		return (-1);
	while (n < end && (rc = db_next(r)) == 1) {
		list[n].id = db_int(r, AT_ID);
		list[n++].asked = db_int(r, AT_ASKED);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}

/*
 * The first offset + limit places of all classes, in order.  Each class gives
 * its own first ones through its index; when there are enough, the last of them
 * bounds what the next class is asked for.  How many, or -1.
 */
static int
first_places(struct db *db, const struct question_list *l, struct place *list,
    struct err *e)
{
	int most = l->offset + l->limit, i, n = 0, before;
	int64_t bound = l->which == QUESTIONS_OPEN ? INT64_MAX : INT64_MIN;

	for (i = 0; i < l->nclasses; i++) {
		before = n;
		if ((n = places(db, l, l->classes[i], bound, list, n, e)) < 0)
			return (-1);
		if (n == before)
			continue;
		qsort(list, (size_t)n, sizeof(*list), l->which ==
		    QUESTIONS_OPEN ? oldest_first :
		    questions_list_newest_first);
		if (n >= most) {
			n = most;
			bound = list[n - 1].asked;
		}
	}
	return (n);
}

/* Only the rows of the page are read in full. */
int
questions_list(struct db *db, struct arena *a, const struct question_list *l,
    struct question **out, struct err *e)
{
	int most = l->offset + l->limit, i, got, count = 0;
	struct place *list = arena_alloc(a, sizeof(*list) *
	    ((size_t)most * 2 + 1));

	*out = arena_alloc(a, sizeof(**out) * (size_t)l->limit);
	if (most <= 0)
		return (0);
	if ((got = first_places(db, l, list, e)) < 0)
		return (-1);
	for (i = l->offset; i < got && count < l->limit; i++)
		if ((count = take(a, db_query(db, &questions_sql, QU_BY_ID,
		    ARGS(I(":id", list[i].id)), e), *out, count,
		    count + 1)) < 0)
			return (-1);
	return (count);
}

int
questions_mine(struct db *db, struct arena *a, int64_t person, int64_t item,
    int limit, struct question **out, struct err *e)
{
	*out = arena_alloc(a, sizeof(**out) * (size_t)limit);
	return (take(a, db_query(db, &questions_sql, QU_MINE, ARGS(
	    I(":person", person), I(":item", item), I(":limit", limit)), e),
	    *out, 0, limit));
}

/*
 * Without the viewer's own: those stand in questions_mine.  Class by class, so
 * newest first holds within each class.
 */
int
questions_shown(struct db *db, struct arena *a, const struct viewer *v,
    int64_t item, int limit, struct question **out, struct err *e)
{
	int i, n = 0;

	*out = arena_alloc(a, sizeof(**out) * (size_t)limit);
	for (i = 0; i < v->nclasses && n >= 0; i++)
		n = take(a, db_query(db, &questions_sql, QU_SHOWN, ARGS(
		    I(":class", v->classes[i].id), I(":item", item),
		    I(":me", v->id), I(":limit", limit)), e), *out, n, limit);
	return (n);
}

/*
 * For the lesson's author, who gets text and answer; the page leaves the names
 * out.
 */
int
questions_on(struct db *db, struct arena *a, int64_t item, int offset,
    int limit, struct question **out, struct err *e)
{
	*out = arena_alloc(a, sizeof(**out) * (size_t)limit);
	return (take(a, db_query(db, &questions_sql, QU_ON, ARGS(I(":item",
	    item), I(":offset", offset), I(":limit", limit)), e), *out, 0,
	    limit));
}

int
questions_wordings(struct db *db, struct arena *a, int64_t id,
    struct wording **out, struct err *e)
{
	struct wording *list = arena_alloc(a, sizeof(*list) * WORDINGS);
	struct db_rows *r;
	int n = 0, rc = 0;

	*out = list;
	if ((r = db_query(db, &questions_sql, QU_WORDINGS, ARGS(I(":id", id)),
	    e)) == NULL)
		return (-1);
	while (n < WORDINGS && (rc = db_next(r)) == 1) {
		list[n].text = questions_list_text(a, r, WORDING_TEXT);
		list[n].at = db_int(r, WORDING_AT);
		list[n].by = questions_list_text(a, r, WORDING_BY);
		list[n++].by_honorific = questions_list_text(a, r,
		    WORDING_HONORIFIC);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}

/* ${but} 0 leaves nobody out. */
int
questions_colleagues(struct db *db, struct arena *a, int64_t class,
    int64_t but, struct class_teacher **out, struct err *e)
{
	struct class_teacher *list = arena_alloc(a, sizeof(*list) * TEACHERS);
	struct db_rows *r;
	int n = 0, rc = 0;

	*out = list;
	if ((r = db_query(db, &questions_sql, QU_TEACHERS, ARGS(I(":class",
	    class)), e)) == NULL)
		return (-1);
	while (n < TEACHERS && (rc = db_next(r)) == 1) {
		if (db_int(r, TEACHER_ID) == but)
			continue;
		list[n].id = db_int(r, TEACHER_ID);
		list[n].key = questions_list_text(a, r, TEACHER_KEY);
		list[n].name = questions_list_text(a, r, TEACHER_NAME);
		list[n++].honorific = questions_list_text(a, r,
		    TEACHER_HONORIFIC);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}

/* Entries without a path or a title cannot be asked about. */
int
questions_parts(struct db *db, struct arena *a, int64_t item,
    struct question_part **out, struct err *e)
{
	struct question_part *list = arena_alloc(a, sizeof(*list) * PARTS);
	struct db_rows *r;
	int n = 0, rc = 0;

	*out = list;
	if ((r = db_query(db, &questions_sql, QU_PARTS, ARGS(I(":item",
	    item)), e)) == NULL)
		return (-1);
	while (n < PARTS && (rc = db_next(r)) == 1) {
		list[n].ord = (int)db_int(r, PART_ORD);
		list[n++].title = questions_list_text(a, r, PART_TITLE);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}

/*
 * Counts what nobody has taken over and what was handed to the viewer; a
 * question that waits for another colleague is not the viewer's to answer.
 */
int
questions_waiting(struct db *db, const struct viewer *v,
    const int64_t *classes, int n, struct question_wait *w, struct err *e)
{
	struct db_rows *r;
	int i, rc = 1;

	w->n = w->oldest = 0;
	for (i = 0; i < n && rc >= 0; i++) {
		r = db_query(db, &questions_sql, QU_WAITING, ARGS(I(":class",
		    classes[i]), I(":me", v->id)), e);
		if (r == NULL)
			return (-1);
		if ((rc = db_next(r)) == 1 && db_int(r, WAIT_COUNT) > 0) {
			w->n += db_int(r, WAIT_COUNT);
			if (w->oldest == 0 || db_int(r, WAIT_OLDEST) < w->oldest)
				w->oldest = db_int(r, WAIT_OLDEST);
		}
		db_end(r);
	}
	return (rc < 0 ? -1 : 0);
}

int
questions_count_on(struct db *db, int64_t item, int64_t *n, struct err *e)
{
	*n = 0;
	return (db_number(db, &questions_sql, QU_COUNT_ON, ARGS(I(":item",
	    item)), n, e) < 0 ? -1 : 0);
}

/* Columns of QU_FIGURES: days within which they were answered. */
enum {
	FIGURE_ASKED, FIGURE_ANSWERED, FIGURE_OPEN, FIGURE_DAY, FIGURE_THREE,
	FIGURE_WEEK
};

/*
 * Sums of days (table ask_day), so that a school year is some hundred rows
 * whatever was asked.  The table's columns include each other (within a week
 * includes within a day); the figures here do not, and add up to all that were
 * asked.
 */
int
questions_figures(struct db *db, int64_t school, int64_t from, int64_t until,
    struct question_figures *f, struct err *e)
{
	struct db_rows *r;
	int rc;

	/* A class belongs to one school year: earlier years are not read. */
	r = db_query(db, &questions_sql, QU_FIGURES, ARGS(I(":school", school),
	    I(":from", clock_day_number(from)), I(":until",
	    clock_day_number(until)), I(":year", clock_school_year(from))), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		f->asked = db_int(r, FIGURE_ASKED);
		f->open = db_int(r, FIGURE_OPEN);
		f->hidden = f->asked - db_int(r, FIGURE_ANSWERED) - f->open;
		f->day = db_int(r, FIGURE_DAY);
		f->three = db_int(r, FIGURE_THREE) - f->day;
		f->week = db_int(r, FIGURE_WEEK) - db_int(r, FIGURE_THREE);
		f->later = db_int(r, FIGURE_ANSWERED) -
		    db_int(r, FIGURE_WEEK);
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
}
