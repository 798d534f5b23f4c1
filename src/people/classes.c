/* Classes and their pupils, as lists for pages. */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"

#include "people/classes.h"

#define ROWS	200

enum {
	CLASSES_OF_SCHOOL, CLASSES_BY_KEY, CLASSES_PUPILS, CLASSES_SCHOOLS,
	CLASSES__MAX
};

/* Columns of CLASSES_OF_SCHOOL, CLASSES_BY_KEY and CLASSES_SCHOOLS. */
enum {
	CLASS_ID, CLASS_SCHOOL, CLASS_KEY, CLASS_NAME, CLASS_GRADE, CLASS_YEAR,
	CLASS_PUPILS
};
/* Columns of CLASSES_PUPILS. */
enum { PUPIL_ID, PUPIL_NAME };

static const char *const statements[CLASSES__MAX] = {
	[CLASSES_OF_SCHOOL] = "SELECT id, unit_id, key, name, grade, year, "
	    "pupils FROM class WHERE unit_id = :school AND year = :year "
	    "ORDER BY grade, name LIMIT 200",
	[CLASSES_BY_KEY] = "SELECT id, unit_id, key, name, grade, year, "
	    "pupils FROM class WHERE key = :key",
	[CLASSES_PUPILS] = "SELECT p.id, p.name FROM class_member m "
	    "JOIN person p ON p.id = m.person_id WHERE m.class_id = :class "
	    "AND m.role = 'pupil' AND m.until IS NULL "
	    "AND p.disabled IS NULL LIMIT 200",
	[CLASSES_SCHOOLS] = "SELECT u.id, u.id, u.key, u.name, 0, 0, 0 "
	    "FROM unit_above b JOIN unit u ON u.id = b.unit_id "
	    "AND u.kind = 'school' WHERE b.above_id = :unit "
	    "ORDER BY u.name LIMIT 200",
};

const struct sql_table classes_sql = { "classes", statements, CLASSES__MAX };

/* Ends ${r}. All three lists share it, with the same seven columns. */
static int
classes_rows(struct arena *a, struct db_rows *r, struct class_row **out)
{
	struct class_row *list = arena_alloc(a, ROWS * sizeof(*list));
	int n = 0, rc = 0;

	while (n < ROWS && (rc = db_next(r)) == 1) {
		list[n].id = db_int(r, CLASS_ID);
		list[n].school_id = db_int(r, CLASS_SCHOOL);
		list[n].key = db_copy(a, r, CLASS_KEY);
		list[n].name = db_copy(a, r, CLASS_NAME);
		list[n].grade = (int)db_int(r, CLASS_GRADE);
		list[n].year = (int)db_int(r, CLASS_YEAR);
		list[n++].pupils = (int)db_int(r, CLASS_PUPILS);
	}
	db_end(r);
	*out = list;
	return (rc < 0 ? -1 : n);
}

int
classes_of_school(struct db *db, struct arena *a, int64_t school, int year,
    struct class_row **out, struct err *e)
{
	struct db_rows *r = db_query(db, &classes_sql, CLASSES_OF_SCHOOL,
	    ARGS(I(":school", school), I(":year", year)), e);

	return (r == NULL ? -1 : classes_rows(a, r, out));
}

/*
 * Schools come as rows of classes, because the pages offer both in the same
 * kind of list; grade, year and number of pupils are 0.
 */
int
classes_schools(struct db *db, struct arena *a, int64_t unit,
    struct class_row **out, struct err *e)
{
	struct db_rows *r = db_query(db, &classes_sql, CLASSES_SCHOOLS,
	    ARGS(I(":unit", unit)), e);

	return (r == NULL ? -1 : classes_rows(a, r, out));
}

/*
 * Whether the reader may see the class is the page's question
 * (MAY_SEE_RESULTS).
 */
int
classes_find(struct db *db, struct arena *a, const char *key,
    struct class_row **out, struct err *e)
{
	struct db_rows *r = db_query(db, &classes_sql, CLASSES_BY_KEY,
	    ARGS(T(":key", key)), e);
	int n;

	*out = NULL;
	if (r == NULL)
		return (-1);
	if ((n = classes_rows(a, r, out)) != 1)
		*out = NULL;
	return (n);
}

/* A pupil with the sort key, made once a row. */
struct keyed {
	struct pupil	 p;
	const char	*key;
};

static int
by_key(const void *a, const void *b)
{
	const struct keyed *x = a, *y = b;
	int c = strcmp(x->key, y->key);

	return (c != 0 ? c : (x->p.id > y->p.id) - (x->p.id < y->p.id));
}

/*
 * Pupils whose account is disabled are left out.  Sorted here, because SQL does
 * not know the order of a Vietnamese register (people_name_key).
 */
int
classes_pupils(struct db *db, struct arena *a, int64_t class,
    struct pupil **out, struct err *e)
{
	struct keyed *k = arena_alloc(a, ROWS * sizeof(*k));
	struct db_rows *r;
	int i, n = 0, rc = 0;

	r = db_query(db, &classes_sql, CLASSES_PUPILS, ARGS(I(":class",
	    class)), e);
	if (r == NULL)
		return (-1);
	while (n < ROWS && (rc = db_next(r)) == 1) {
		k[n].p.id = db_int(r, PUPIL_ID);
		k[n].p.name = db_copy(a, r, PUPIL_NAME);
		k[n].key = people_name_key(a, k[n].p.name);
		n++;
	}
	db_end(r);
	if (rc < 0)
		return (-1);
	qsort(k, (size_t)n, sizeof(*k), by_key);
	*out = arena_alloc(a, (size_t)(n + 1) * sizeof(**out));
	for (i = 0; i < n; i++)
		(*out)[i] = k[i].p;
	return (n);
}
