#ifndef HOCLIEU_CLASSES_H
#define HOCLIEU_CLASSES_H
/* Classes and their pupils, as lists for pages. */
#include <stdint.h>

#include "store/db.h"
#include "people/people.h"
#include "util/err.h"

struct arena;

extern const struct sql_table classes_sql;

struct class_row {
	int64_t		 id, school_id;
	const char	*key, *name;
	int		 grade, year, pupils;
};

struct pupil {
	int64_t		 id;
	const char	*name;
};

/**
 * classes_of_school(db, a, school, year, out, e): by grade and name; at most
 * 200; count or -1.
 */
int	 classes_of_school(struct db *db, struct arena *a, int64_t school,
	    int year, struct class_row **out, struct err *e);
/** classes_find(db, a, key, out, e): by key: 1; 0 unknown and ${out} is NULL; -1. */
int	 classes_find(struct db *db, struct arena *a, const char *key,
	    struct class_row **out, struct err *e);
/**
 * classes_pupils(db, a, class, out, e): who learns there, in the order of a
 * Vietnamese register (given name first); at most 200; count or -1.
 */
int	 classes_pupils(struct db *db, struct arena *a, int64_t class,
	    struct pupil **out, struct err *e);
/**
 * classes_schools(db, a, unit, out, e): schools at or below ${unit} by name, as
 * rows with id, key and name; at most 200; count or -1.
 */
int	 classes_schools(struct db *db, struct arena *a, int64_t unit,
	    struct class_row **out, struct err *e);
/**
 * people_name_key(a, name): a key that sorts names with strcmp as a Vietnamese
 * register does: last word, then the whole name; letters in the order a ă â b c
 * d đ …, tones (ngang huyền hỏi ngã sắc nặng) only break ties.
 */
char	*people_name_key(struct arena *a, const char *name);

#endif
