#ifndef HOCLIEU_CURRICULUM_SQL_H
#define HOCLIEU_CURRICULUM_SQL_H
/* Names of curriculum's statements: for the files of this folder only. */
#include "store/db.h"

struct arena;
struct lesson;

enum curriculum_statement {
	/* the programme */
	CUR_PUT_SERIES, CUR_PUT_SUBJECT, CUR_SUBJECT_ID, CUR_PUT_PERIODS,
	/* importing a plan */
	CUR_SERIES_THERE, CUR_LAST_VERSION, CUR_RETIRE, CUR_ADD_PLAN,
	CUR_ADD_TOPIC, CUR_LESSON_ID, CUR_ADD_LESSON, CUR_ADD_PLAN_LESSON,
	CUR_ADD_PERIOD, CUR_SUBJECT_NAME,
	/* reading */
	CUR_SUBJECTS_ALL, CUR_SUBJECTS, CUR_LESSONS,  CUR_LESSON, CUR_LESSON_BY_ID,
	CUR_CANDIDATES, CUR_PLANS,
	CUR__MAX
};

/** lesson_row(a, r, l): the columns of the lesson statements into ${l}. */
void	 lesson_row(struct arena *a, struct db_rows *r, struct lesson *l);
/** lesson_sort(l, n): best score first, then plan order. */
void	 lesson_sort(struct lesson *l, int n);

/* Columns of the view lesson_row that are read. */
enum lesson_column {
	LESSON_ID, LESSON_KEY, LESSON_LABEL, LESSON_TITLE, LESSON_TOPIC,
	LESSON_GRADE, LESSON_PERIODS, LESSON_WEEK_FROM, LESSON_WEEK_TO,
	LESSON_ORD, LESSON_SUBJECT, LESSON_SUBJECT_ABOVE, LESSON_SUBJECT_CODE,
	LESSON_SUBJECT_NAME, LESSON_SUBJECT_ABBR, LESSON_SUBJECT_FAMILY,
	LESSON_FOLDED
};

#endif
