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

/*
 * A subject of the national programme; a sub-subject (music) has a parent
 * (arts).
 */
struct subject {
	int64_t		 id, parent_id;
	const char	*code, *name, *abbr;	/* "toan", "Toán", "Toán" */
	const char	*family;		/* css class of the call number: toan tv tn nn nt kh */
	int		 periods;		/* a year, in the grade asked for */
};

/* A lesson as the plan in force names it. */
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
int	 curriculum_load(struct db *db, struct err *e);
/**
 * curriculum_import_csv(db, unit_id, text, len, lessons, e): one plan from CSV
 * (format: docs/curriculum-csv.md) as the newest version of its subject, grade,
 * series and year; lessons are met again by their code and keep their key.
 * Number of lessons in ${lessons}.  CSV faults: ERR_REJECT "PLAN-…" with the line.
 */
int	 curriculum_import_csv(struct db *db, int64_t unit, const char *text,
	    size_t len, int *lessons, struct err *e);

/** curriculum_subjects(db, a, grade, out, e): subjects of ${grade} (0 = all); count or -1. */
int	 curriculum_subjects(struct db *db, struct arena *a, int grade,
	    struct subject **out, struct err *e);
/**
 * curriculum_lessons(db, a, school, grade, subject, out, e): of the plan in
 * force at ${school}, in order: its own, else that of every school.  Count or -1.
 */
int	 curriculum_lessons(struct db *db, struct arena *a, int64_t school,
	    int grade, int64_t subject, struct lesson **out, struct err *e);
/**
 * curriculum_lesson(db, a, key, out, e), curriculum_lesson_by_id(db, a, id, out,
 * e): by key, by row: 1; 0 unknown and ${out} is NULL; -1.
 */
int	 curriculum_lesson(struct db *db, struct arena *a, const char *key,
	    struct lesson **out, struct err *e);
int	 curriculum_lesson_by_id(struct db *db, struct arena *a, int64_t id,
	    struct lesson **out, struct err *e);
/* Lessons that somebody looks for. */
struct lesson_search {
	const char	*words;		/* as typed, diacritics not needed: "mi li met", "bai 30 toan 3" */
	int64_t		 school;	/* whose plans; 0: those of every school */
	int		 grade;		/* 0 = any */
	int64_t		 subject_id;	/* 0 = any */
	int		 limit;
};
/**
 * curriculum_search(db, a, search, out, e): lessons whose title, label or topic
 * hold all words of ${search}; best first.  Count or -1.
 */
int	 curriculum_search(struct db *db, struct arena *a,
	    const struct lesson_search *search, struct lesson **out,
	    struct err *e);
/* What an upload says about its lesson. */
struct lesson_clue {
	const char	*file_name;	/* "Bai30_MiLiMet_v2.zip"; NULL: none */
	const char	*title;		/* of the manifest; NULL: none */
	int64_t		 school;	/* as in lesson_search */
	unsigned	 grades;	/* bit per grade of the teacher's: breaks ties */
	int		 limit;		/* lessons suggested at most */
};
/** curriculum_suggest(db, a, clue, out, e): likely lessons for an upload, best first.  Count or -1. */
int	 curriculum_suggest(struct db *db, struct arena *a,
	    const struct lesson_clue *clue, struct lesson **out,
	    struct err *e);

/* A plan in force, for lists. */
struct plan_row {
	const char	*title, *subject, *series, *note;
	int		 grade, year, version, lessons, periods;
};
/** curriculum_plans(db, a, out, e): the current plans; count or -1. */
int	 curriculum_plans(struct db *db, struct arena *a, struct plan_row **out,
	    struct err *e);
/** curriculum_week(db, t, e): school week 1..35 at ${t}, 0 outside the year. */
int	 curriculum_week(struct db *db, int64_t t, struct err *e);

#endif
