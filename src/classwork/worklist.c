/* Assignments read: one, a teacher's, a pupil's, a class's. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"

#include "classwork/classwork_sql.h"

#define LIST	200	/* rows of one pupil, or of one page */
#define BACK	60	/* days that an overdue lesson stays in a pupil's list */
#define DAY	86400

/* By the day of the school's zone: the last day belongs to the time. */
int
work_over(const struct work *w)
{
	return (w->until_day < clock_day(clock_now()));
}

/* A lesson finished before it was set is not late. */
int
work_late(const struct work *w, int64_t finished)
{
	return (finished != 0 && clock_day(finished) > w->until_day);
}

static void
read_work(struct arena *a, struct db_rows *r, struct work *w)
{
	w->id = db_int(r, SET_ID);
	w->item_id = db_int(r, SET_ITEM);
	w->school_id = db_int(r, SET_SCHOOL);
	w->person_id = db_int(r, SET_PERSON);
	w->year = (int)db_int(r, SET_YEAR);
	w->from_day = (int)db_int(r, SET_FROM);
	w->until_day = (int)db_int(r, SET_UNTIL);
	w->withdrawn = db_int(r, SET_WITHDRAWN);
	w->reminded = (int)db_int(r, SET_REMINDED);
	w->key = db_copy(a, r, SET_KEY);
	w->note = db_copy(a, r, SET_NOTE);
	w->by = db_copy(a, r, SET_SETTER);
	w->by_honorific = db_copy(a, r, SET_SETTER_HONORIFIC);
	w->item_key = db_copy(a, r, SET_ITEM_KEY);
	w->title = db_copy(a, r, SET_TITLE);
	w->open = db_int(r, SET_OPEN) != 0;
	w->lesson_id = db_int(r, SET_LESSON);
	w->subject_id = db_int(r, SET_SUBJECT);
	w->rule = db_copy(a, r, SET_RULE);
	w->picture = db_copy(a, r, SET_PICTURE);
	w->wide = (int)db_int(r, SET_WIDE);
	w->high = (int)db_int(r, SET_HIGH);
}

/* Only WORK_DUE and WORK_DONE have these columns. */
static void
read_run(struct db_rows *r, struct work *w)
{
	w->state = (int)db_int(r, SET_STATE);
	w->parts_done = (int)db_int(r, SET_PARTS_DONE);
	w->nparts = (int)db_int(r, SET_NPARTS);
	w->has_score = !db_null(r, SET_SCORE);
	w->score = db_real(r, SET_SCORE);
	w->finished = db_int(r, SET_FINISHED);
	w->last = db_int(r, SET_LAST);
	w->tries = (int)db_int(r, SET_TRIES);
	w->counted = (int)db_int(r, SET_COUNTED);
}

int
work_find(struct db *db, struct arena *a, const char *key, struct work **out,
    struct err *e)
{
	struct db_rows *r = db_query(db, &classwork_sql, WORK_BY_KEY,
	    ARGS(T(":key", key)), e);
	int rc;

	*out = NULL;
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		*out = arena_alloc(a, sizeof(**out));
		read_work(a, r, *out);
	}
	db_end(r);
	return (rc);
}

/*
 * Grades for whose classes the viewer answers as head or principal of the whole
 * school, as bits.  A head of one subject has no class as a whole.  0 or -1.
 */
static int
answers_for(struct db *db, const struct viewer *v, unsigned *grades,
    struct err *e)
{
	int i, rc;

	*grades = 0;
	for (i = 0; i < v->ngrants; i++) {
		if ((ROLE_BIT(v->grants[i].role) & ROLES_REVIEW) == 0 ||
		    v->grants[i].subject_id != 0)
			continue;
		rc = people_unit_below(db, v->school_id,
		    v->grants[i].unit_id, e);
		if (rc < 0)
			return (-1);
		if (rc == 1)
			*grades |= v->grants[i].grades != 0 ?
			    v->grants[i].grades : ~0u;
	}
	return (0);
}

/*
 * ${own} 0 lists what the viewer may follow, not only what the viewer set: of
 * classes taught, and of the grades of answers_for.  The rows of pupils inside
 * are filtered again by work_rows.
 */
int
work_list(struct db *db, struct arena *a, const struct work_filter *f,
    struct work **out, struct err *e)
{
	static const int statements[2][3] = {
		{ WORK_REACH_RUNNING, WORK_REACH_OVER, WORK_REACH_ALL },
		{ WORK_OWN_RUNNING, WORK_OWN_OVER, WORK_OWN_ALL },
	};
	struct db_arg args[10] = { { 0 } };
	struct db_rows *r;
	const struct viewer *v = f->viewer;
	int limit = f->limit > LIST ? LIST : f->limit, n = 0, k = 0, rc = 0;
	unsigned grades;

	args[k++] = (struct db_arg)I(":me", v->id);
	args[k++] = (struct db_arg)I(":year", clock_school_year(clock_now()));
	args[k++] = (struct db_arg)I(":today", clock_day(clock_now()));
	args[k++] = (struct db_arg)I(":limit", limit + 1);
	args[k++] = (struct db_arg)I(":offset", f->offset);
	if (!f->own) {
		args[k++] = (struct db_arg)I(":school", v->school_id);
		if (answers_for(db, v, &grades, e) != 0)
			return (-1);
		args[k++] = (struct db_arg)I(":grades", grades);
	}
	if ((r = db_query(db, &classwork_sql, statements[f->own != 0]
	    [f->which], args, e)) == NULL)
		return (-1);
	*out = arena_alloc(a, (size_t)(limit + 1) * sizeof(**out));
	while (n <= limit && (rc = db_next(r)) == 1)
		read_work(a, r, &(*out)[n++]);
	db_end(r);
	return (rc < 0 ? -1 : n);
}

/*
 * One lesson set twice is done once: the rows come nearest end first, and those
 * to come before the overdue ones, so the first of a lesson is the one to show.
 */
static int
once(struct work *list, int n)
{
	int i, k, kept = 0;

	for (i = 0; i < n; i++) {
		for (k = 0; k < kept && list[k].item_id != list[i].item_id;
		    k++)
			;
		if (k == kept)
			list[kept++] = list[i];
	}
	return (kept);
}

/*
 * The list is made distinct before it is cut to ${limit}, so at most LIST rows
 * are read and a lesson set twice takes one place.
 */
int
work_mine(struct db *db, struct arena *a, int64_t person, int done, int limit,
    struct work **out, struct err *e)
{
	struct work *list = arena_alloc(a, LIST * sizeof(*list));
	int64_t now = clock_now();
	struct db_rows *r;
	int n = 0, rc = 0;

	*out = list;
	r = db_query(db, &classwork_sql, done ? WORK_DONE : WORK_DUE, ARGS(
	    I(":person", person), I(":year", clock_school_year(now)),
	    I(":today", clock_day(now)), I(":since", done ? 0 :
	    clock_day(now - BACK * DAY))), e);
	if (r == NULL)
		return (-1);
	for (; n < LIST && (rc = db_next(r)) == 1; n++) {
		read_work(a, r, &list[n]);
		read_run(r, &list[n]);
	}
	db_end(r);
	if (rc < 0)
		return (-1);
	n = once(list, n);
	return (n > limit ? limit : n);
}

/*
 * Also lessons that nobody set.  Of several attempts of a lesson the finished
 * and latest one counts.  On a page behind the last one ${total} is 0, because
 * it comes with the rows.
 */
int
work_runs(struct db *db, struct arena *a, const struct run_filter *f,
    struct work_run **out, int64_t *total, struct err *e)
{
	int limit = f->limit > LIST ? LIST : f->limit, n = 0, rc = 0;
	struct work_run *list;
	struct db_rows *r;

	list = *out = arena_alloc(a, (size_t)limit * sizeof(*list));
	*total = 0;
	r = db_query(db, &classwork_sql, WORK_RUNS, ARGS(I(":person",
	    f->person_id), I(":done", f->done), I(":limit", limit),
	    I(":offset", f->offset)), e);
	if (r == NULL)
		return (-1);
	for (; n < limit && (rc = db_next(r)) == 1; n++) {
		list[n].item_id = db_int(r, RUN_ITEM);
		list[n].parts_done = (int)db_int(r, RUN_PARTS_DONE);
		list[n].nparts = (int)db_int(r, RUN_NPARTS);
		list[n].has_score = !db_null(r, RUN_SCORE);
		list[n].score = db_real(r, RUN_SCORE);
		list[n].finished = db_int(r, RUN_FINISHED);
		list[n].last = db_int(r, RUN_LAST);
		list[n].tries = (int)db_int(r, RUN_TRIES);
		list[n].counted = (int)db_int(r, RUN_COUNTED);
		*total = db_int(r, RUN_TOTAL);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}

/*
 * The columns of a class's table of results.  A lesson for single pupils or a
 * group is no column there (docs/classwork.md).
 */
int
work_class_items(struct db *db, struct arena *a, const struct class_filter *f,
    int64_t **out, struct err *e)
{
	int limit = f->limit > LIST ? LIST : f->limit, n = 0, rc = 0;
	struct db_rows *r;

	*out = arena_alloc(a, (size_t)limit * sizeof(**out));
	r = db_query(db, &classwork_sql, WORK_CLASS_ITEMS, ARGS(
	    I(":class", f->class_id), I(":subject", f->subject_id),
	    I(":today", clock_day(clock_now())), I(":limit", limit),
	    I(":offset", f->offset)), e);
	if (r == NULL)
		return (-1);
	while (n < limit && (rc = db_next(r)) == 1)
		(*out)[n++] = db_int(r, 0);
	db_end(r);
	return (rc < 0 ? -1 : n);
}

/*
 * The table of a class begins with what was set to it; where nothing was set
 * yet, with all lessons of the grade.
 */
int
work_class_any(struct db *db, int64_t class, struct err *e)
{
	int64_t any = 0;

	if (db_number(db, &classwork_sql, WORK_CLASS_ANY, ARGS(I(":class",
	    class), I(":today", clock_day(clock_now()))), &any, e) < 0)
		return (-1);
	return (any != 0);
}

/*
 * For the class's page, which names the pupils who have begun neither of the
 * two.
 */
int
work_class_last(struct db *db, int64_t class, int64_t out[2], struct err *e)
{
	struct db_rows *r;
	int n = 0, rc = 0;

	r = db_query(db, &classwork_sql, WORK_CLASS_LAST, ARGS(
	    I(":class", class), I(":today", clock_day(clock_now()))), e);
	if (r == NULL)
		return (-1);
	while (n < 2 && (rc = db_next(r)) == 1)
		out[n++] = db_int(r, 0);
	db_end(r);
	return (rc < 0 ? -1 : n);
}

/*
 * The words are looked for as parts of title and place in the plan, at most
 * four of them; more are not looked at.
 */
int
work_search(struct db *db, struct arena *a, const struct work_wanted *wanted,
    int64_t **out, struct err *e)
{
	const char *w[4] = { "%", "%", "%", "%" };
	char *s = text_fold(a, wanted->words), *word, *save = NULL;
	int limit = wanted->limit > LIST ? LIST : wanted->limit;
	struct db_rows *r;
	int i = 0, n = 0, rc = 0;

	for (word = strtok_r(s, " ", &save); word != NULL && i < 4;
	    word = strtok_r(NULL, " ", &save))
		w[i++] = arena_printf(a, "%%%s%%", word);
	*out = arena_alloc(a, (size_t)limit * sizeof(**out));
	r = db_query(db, &classwork_sql, WORK_SEARCH, ARGS(
	    I(":school", wanted->school_id), I(":me", wanted->person_id),
	    I(":grades", wanted->grades),
	    T(":w1", w[0]), T(":w2", w[1]), T(":w3", w[2]), T(":w4", w[3]),
	    I(":limit", limit)), e);
	if (r == NULL)
		return (-1);
	while (n < limit && (rc = db_next(r)) == 1)
		(*out)[n++] = db_int(r, 0);
	db_end(r);
	return (rc < 0 ? -1 : n);
}

/*
 * For the form, which warns before a class gets the same lesson a second time;
 * setting it again with other dates stays allowed.
 */
int
work_already(struct db *db, int64_t item, int64_t class, struct err *e)
{
	int64_t day = 0;

	if (db_number(db, &classwork_sql, WORK_ALREADY, ARGS(I(":item", item),
	    I(":class", class), I(":today", clock_day(clock_now()))), &day,
	    e) < 0)
		return (-1);
	return ((int)day);
}
