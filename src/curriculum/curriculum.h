#ifndef HOCLIEU_CURRICULUM_H
#define HOCLIEU_CURRICULUM_H
/*
 * The programme (grades, subjects, periods a year) and the lesson plans (PPCT):
 * plan > topic > lesson > periods > weeks.  A lesson's key survives new plan
 * versions; items hang on lessons.
 */
#include <stdint.h>

#include "store/db.h"
#include "util/err.h"

struct arena;

extern const struct sql_table curriculum_sql;

struct subject {
	int64_t		 id, parent_id;
	const char	*code, *name, *abbr;	/* "toan", "Toán", "Toán" */
	const char	*family;		/* css class of the call number: toan tv tn nn nt kh */
	int		 periods;		/* a year, in the grade asked for */
};

struct lesson {
	int64_t		 id;
	const char	*key;		/* stable, in URLs */
	const char	*label;		/* "Bài 30" */
	const char	*title;		/* "Mi-li-mét" */
	const char	*topic;		/* "Chủ đề 5. Một số đơn vị đo" */
	int		 grade, periods, week_from, week_to, ord;
	struct subject	 subject;
	int		 score;		/* of a search or suggestion, 0..100 */
};

/** curriculum_load(db, e): the embedded programme into the tables; repeatable. */
int	 curriculum_load(struct db *, struct err *);
/**
 * curriculum_import_csv(db, unit_id, text, len, lessons, e): one plan from CSV
 * (format: docs/curriculum-csv.md) as the newest version of its subject, grade,
 * series and year; lessons are met again by their code and keep their key.
 * Number of lessons in ${lessons}.  CSV faults: ERR_REJECT "PLAN-…" with the line.
 */
int	 curriculum_import_csv(struct db *, int64_t, const char *, size_t, int *,
	    struct err *);

/** curriculum_subjects(db, a, grade, out, e): subjects of ${grade} (0 = all); count or -1. */
int	 curriculum_subjects(struct db *, struct arena *, int, struct subject **,
	    struct err *);
/** curriculum_lessons(db, a, grade, subject_id, out, e): of the current plan in order; count or -1. */
int	 curriculum_lessons(struct db *, struct arena *, int, int64_t,
	    struct lesson **, struct err *);
/** curriculum_lesson(db, a, key, e): by key, NULL when unknown. */
struct lesson	*curriculum_lesson(struct db *, struct arena *, const char *,
	    struct err *);
/** curriculum_lesson_by_id(db, a, id, e): by row. */
struct lesson	*curriculum_lesson_by_id(struct db *, struct arena *, int64_t,
	    struct err *);
/**
 * curriculum_search(db, a, words, grade, subject_id, limit, out, e): lessons
 * whose title, label or topic hold all ${words}, diacritics not needed
 * ("mi li met", "bai 30 toan 3"); best first.  grade/subject 0 = any.
 */
int	 curriculum_search(struct db *, struct arena *, const char *, int,
	    int64_t, int, struct lesson **, struct err *);
/**
 * curriculum_suggest(db, a, file_name, title, grades, limit, out, e): likely
 * lessons for an upload, from file name ("Bai30_MiLiMet_v2.zip") and manifest
 * title; ${grades} bit set of the teacher's grades breaks ties.
 */
int	 curriculum_suggest(struct db *, struct arena *, const char *,
	    const char *, unsigned, int, struct lesson **, struct err *);

struct plan_row {
	const char	*title, *subject, *series, *note;
	int		 grade, year, version, lessons, periods;
};
/** curriculum_plans(db, a, out, e): the current plans; count or -1. */
int	 curriculum_plans(struct db *, struct arena *, struct plan_row **,
	    struct err *);
/** curriculum_week(db, t, e): school week 1..35 at ${t}, 0 outside the year. */
int	 curriculum_week(struct db *, int64_t, struct err *);

#endif
