/* Reading subjects and the lessons of current plans. */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"

#include "curriculum/curriculum.h"
#include "curriculum/curriculum_sql.h"

#define SUBJECTS_MAX	200
#define LESSONS_MAX	4000	/* of one subject and grade */

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
		s[n].id = db_int(r, 0);
		s[n].parent_id = db_int(r, 1);
		s[n].code = db_copy(a, r, 2);
		s[n].name = db_copy(a, r, 3);
		s[n].abbr = db_copy(a, r, 4);
		s[n].family = db_copy(a, r, 5);
		s[n].periods = (int)db_int(r, 6);
	}
	db_end(r);
	*out = s;
	return (rc < 0 ? -1 : n);
}

void
lesson_row(struct arena *a, struct db_rows *r, struct lesson *l)
{
	l->id = db_int(r, 0);
	l->key = db_copy(a, r, 1);
	l->label = db_copy(a, r, 2);
	l->title = db_copy(a, r, 3);
	l->topic = db_copy(a, r, 4);
	l->grade = (int)db_int(r, 5);
	l->periods = (int)db_int(r, 6);
	l->week_from = (int)db_int(r, 7);
	l->week_to = (int)db_int(r, 8);
	l->ord = (int)db_int(r, 9);
	l->subject.id = db_int(r, 10);
	l->subject.parent_id = db_int(r, 11);
	l->subject.code = db_copy(a, r, 12);
	l->subject.name = db_copy(a, r, 13);
	l->subject.abbr = db_copy(a, r, 14);
	l->subject.family = db_copy(a, r, 15);
}

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

int
curriculum_lessons(struct db *db, struct arena *a, int grade,
    int64_t subject, struct lesson **out, struct err *e)
{
	return (lesson_list_read_lessons(db_query(db, &curriculum_sql,
	    CUR_LESSONS, ARGS(I(":subject", subject), I(":grade", grade)), e),
	    a, out));
}

int
curriculum_lessons_weeks(struct db *db, struct arena *a, int grade, int from,
    int to, struct lesson **out, struct err *e)
{
	return (lesson_list_read_lessons(db_query(db, &curriculum_sql,
	    CUR_LESSONS_WEEKS, ARGS(I(":grade", grade), I(":from", from),
	    I(":to", to)), e), a, out));
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
		p[n].title = db_copy(a, r, 0);
		p[n].subject = db_copy(a, r, 1);
		p[n].grade = (int)db_int(r, 2);
		p[n].series = db_copy(a, r, 3);
		p[n].year = (int)db_int(r, 4);
		p[n].version = (int)db_int(r, 5);
		p[n].note = db_copy(a, r, 6);
		p[n].lessons = (int)db_int(r, 7);
		p[n].periods = (int)db_int(r, 8);
	}
	db_end(r);
	*out = p;
	return (rc < 0 ? -1 : n);
}
