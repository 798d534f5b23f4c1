/* Reading subjects and the lessons of current plans. */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"

#include "curriculum/curriculum.h"
#include "curriculum/curriculum_sql.h"

/* Columns of CUR_SUBJECTS and CUR_SUBJECTS_ALL, of CUR_PLANS. */
enum {
	SUBJECT_ID, SUBJECT_ABOVE, SUBJECT_CODE, SUBJECT_NAME, SUBJECT_ABBR,
	SUBJECT_FAMILY, SUBJECT_PERIODS
};
enum {
	PLAN_TITLE, PLAN_SUBJECT, PLAN_GRADE, PLAN_SERIES, PLAN_YEAR,
	PLAN_VERSION, PLAN_NOTE, PLAN_LESSONS, PLAN_PERIODS
};

#define SUBJECTS_MAX	200
#define LESSONS_MAX	4000	/* of one subject and grade */

/*
 * With a grade its subjects with the periods a year; with 0 all of them, and
 * periods are 0.  In the order of the programme.
 */
int
curriculum_subjects(struct db *db, struct arena *a, int grade,
    struct subject **out, struct err *e)
{
	struct subject *s = arena_alloc(a, SUBJECTS_MAX * sizeof(*s));
	struct db_rows *r;
	int rc, n = 0;

	r = grade == 0 ?
	    db_query(db, &curriculum_sql, CUR_SUBJECTS_ALL, NOARGS, e) :
	    db_query(db, &curriculum_sql, CUR_SUBJECTS,
	    ARGS(I(":grade", grade)), e);
	if (r == NULL)
		return (-1);
	for (; (rc = db_next(r)) == 1 && n < SUBJECTS_MAX; n++) {
		s[n].id = db_int(r, SUBJECT_ID);
		s[n].parent_id = db_int(r, SUBJECT_ABOVE);
		s[n].code = db_copy(a, r, SUBJECT_CODE);
		s[n].name = db_copy(a, r, SUBJECT_NAME);
		s[n].abbr = db_copy(a, r, SUBJECT_ABBR);
		s[n].family = db_copy(a, r, SUBJECT_FAMILY);
		s[n].periods = (int)db_int(r, SUBJECT_PERIODS);
	}
	db_end(r);
	*out = s;
	return (rc < 0 ? -1 : n);
}

/*
 * Shared with search and suggestions, which read the same columns (view
 * lesson_row).
 */
void
lesson_row(struct arena *a, struct db_rows *r, struct lesson *l)
{
	l->id = db_int(r, LESSON_ID);
	l->key = db_copy(a, r, LESSON_KEY);
	l->label = db_copy(a, r, LESSON_LABEL);
	l->title = db_copy(a, r, LESSON_TITLE);
	l->topic = db_copy(a, r, LESSON_TOPIC);
	l->grade = (int)db_int(r, LESSON_GRADE);
	l->periods = (int)db_int(r, LESSON_PERIODS);
	l->week_from = (int)db_int(r, LESSON_WEEK_FROM);
	l->week_to = (int)db_int(r, LESSON_WEEK_TO);
	l->ord = (int)db_int(r, LESSON_ORD);
	l->subject.id = db_int(r, LESSON_SUBJECT);
	l->subject.parent_id = db_int(r, LESSON_SUBJECT_ABOVE);
	l->subject.code = db_copy(a, r, LESSON_SUBJECT_CODE);
	l->subject.name = db_copy(a, r, LESSON_SUBJECT_NAME);
	l->subject.abbr = db_copy(a, r, LESSON_SUBJECT_ABBR);
	l->subject.family = db_copy(a, r, LESSON_SUBJECT_FAMILY);
}

/* Ends ${r}. Grows as needed, at most LESSONS_MAX. */
static int
lesson_list_read_lessons(struct db_rows *r, struct arena *a,
    struct lesson **out)
{
	struct lesson *l = NULL, *bigger;
	int rc, n = 0, cap = 0;

	*out = NULL;
	if (r == NULL)
		return (-1);
	for (; (rc = db_next(r)) == 1 && n < LESSONS_MAX; n++) {
		if (n == cap) {
			cap = cap == 0 ? 128 : cap * 2;
			bigger = arena_alloc(a, (size_t)cap * sizeof(*l));
			if (n > 0)
				memcpy(bigger, l, (size_t)n * sizeof(*l));
			l = bigger;
		}
		lesson_row(a, r, &l[n]);
	}
	db_end(r);
	*out = l;
	return (rc < 0 ? -1 : n);
}

/*
 * Lessons that an older plan had and the current one has no more are not
 * listed; what is filed under them keeps its lesson.
 */
int
curriculum_lessons(struct db *db, struct arena *a, int64_t school, int grade,
    int64_t subject, struct lesson **out, struct err *e)
{
	return (lesson_list_read_lessons(db_query(db, &curriculum_sql,
	    CUR_LESSONS, ARGS(I(":subject", subject), I(":grade", grade),
	    I(":school", school)), e),
	    a, out));
}

static int
lesson_list_one(struct db_rows *r, struct arena *a, struct lesson **out)
{
	int rc;

	*out = NULL;
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		*out = arena_alloc(a, sizeof(**out));
		lesson_row(a, r, *out);
	}
	db_end(r);
	return (rc);
}

/*
 * Also a lesson that no current plan holds: addresses in old plans still lead
 * somewhere.
 */
int
curriculum_lesson(struct db *db, struct arena *a, const char *key,
    struct lesson **out, struct err *e)
{
	return (lesson_list_one(db_query(db, &curriculum_sql, CUR_LESSON,
	    ARGS(T(":key", key)), e), a, out));
}

int
curriculum_lesson_by_id(struct db *db, struct arena *a, int64_t id,
    struct lesson **out, struct err *e)
{
	return (lesson_list_one(db_query(db, &curriculum_sql, CUR_LESSON_BY_ID,
	    ARGS(I(":id", id)), e), a, out));
}

int
curriculum_plans(struct db *db, struct arena *a, struct plan_row **out,
    struct err *e)
{
	struct plan_row *p = arena_alloc(a, SUBJECTS_MAX * sizeof(*p));
	struct db_rows *r;
	int rc, n = 0;

	r = db_query(db, &curriculum_sql, CUR_PLANS, NOARGS, e);
	if (r == NULL)
		return (-1);
	for (; (rc = db_next(r)) == 1 && n < SUBJECTS_MAX; n++) {
		p[n].title = db_copy(a, r, PLAN_TITLE);
		p[n].subject = db_copy(a, r, PLAN_SUBJECT);
		p[n].grade = (int)db_int(r, PLAN_GRADE);
		p[n].series = db_copy(a, r, PLAN_SERIES);
		p[n].year = (int)db_int(r, PLAN_YEAR);
		p[n].version = (int)db_int(r, PLAN_VERSION);
		p[n].note = db_copy(a, r, PLAN_NOTE);
		p[n].lessons = (int)db_int(r, PLAN_LESSONS);
		p[n].periods = (int)db_int(r, PLAN_PERIODS);
	}
	db_end(r);
	*out = p;
	return (rc < 0 ? -1 : n);
}
