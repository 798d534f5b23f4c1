/*
 * The national programme (subjects, grades, periods) from
 * schemas/curriculum/programme.json into the tables.  May be repeated: rows are
 * inserted or updated.
 */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "util/embed.h"
#include "util/text.h"

#include "curriculum/curriculum.h"
#include "curriculum/curriculum_sql.h"

#define FILE_NAME	"schemas/curriculum/programme.json"

/* Series of textbooks, by which plans and lessons are told apart. */
static int
put_series(struct db *db, json_t *list, struct err *e)
{
	const char *code, *name;
	json_t *one;
	size_t i;

	json_array_foreach(list, i, one) {
		if (json_unpack(one, "{s:s,s:s}", "code", &code, "name",
		    &name) != 0)
			return (err_set(e, ERR_FAIL, "PROGRAMME", "series %zu",
			    i));
		if (db_run(db, &curriculum_sql, CUR_PUT_SERIES,
		    ARGS(T(":code", code), T(":name", name)), e) != 0)
			return (-1);
	}
	return (0);
}

/* Whether the subject is a choice in that grade. */
static int
is_elective(json_t *one, int64_t grade)
{
	json_t *list = json_object_get(one, "elective"), *g;
	size_t i;

	json_array_foreach(list, i, g)
		if (json_integer_value(g) == grade)
			return (1);
	return (0);
}

/*
 * A subject is taught in the grades that have a number of periods here, and in
 * no other.
 */
static int
put_periods(struct db *db, int64_t subject, json_t *one, struct err *e)
{
	const char *grade;
	json_t *periods;
	int64_t g;

	json_object_foreach(json_object_get(one, "periods"), grade, periods) {
		if (text_int(grade, 1, 12, &g) != 0)
			return (err_set(e, ERR_FAIL, "PROGRAMME", "grade %s",
			    grade));
		if (db_run(db, &curriculum_sql, CUR_PUT_PERIODS, ARGS(
		    I(":subject", subject), I(":grade", g),
		    I(":periods", json_integer_value(periods)),
		    I(":elective", is_elective(one, g))), e) != 0)
			return (-1);
	}
	return (0);
}

/*
 * Parents stand before their children in the file, because the row of the
 * parent is needed.
 */
static int
put_subject(struct db *db, json_t *one, struct err *e)
{
	const char *code, *name, *abbr, *family, *parent = NULL;
	struct db_arg above = N(":parent");
	int64_t id;
	int ord, rc;

	if (json_unpack(one, "{s:s,s:s,s:s,s:s,s:i,s?s}", "code", &code,
	    "name", &name, "abbr", &abbr, "family", &family, "ord", &ord,
	    "parent", &parent) != 0)
		return (err_set(e, ERR_FAIL, "PROGRAMME", "a subject"));
	if (parent != NULL) {
		rc = db_number(db, &curriculum_sql, CUR_SUBJECT_ID,
		    ARGS(T(":code", parent)), &id, e);
		if (rc != 1)
			return (rc < 0 ? -1 : err_set(e, ERR_FAIL, "PROGRAMME",
			    "%s before its parent", code));
		above.type = 'i';
		above.i = id;
	}
	if (db_run(db, &curriculum_sql, CUR_PUT_SUBJECT, ARGS(
	    T(":code", code), above, T(":name", name), T(":abbr", abbr),
	    T(":family", family), I(":ord", ord)), e) != 0)
		return (-1);
	rc = db_number(db, &curriculum_sql, CUR_SUBJECT_ID,
	    ARGS(T(":code", code)), &id, e);
	if (rc != 1)
		return (rc < 0 ? -1 : err_set(e, ERR_FAIL, "PROGRAMME",
		    "%s was put and is not there", code));
	return (put_periods(db, id, one, e));
}

/*
 * Run whenever the server or the command opens a data folder.  Rows that are no
 * longer in the file stay, because lessons may hang on them.
 */
int
curriculum_load(struct db *db, struct err *e)
{
	const struct embed *f = embed_find(FILE_NAME);
	json_error_t je;
	json_t *root, *one;
	size_t i;
	int rc;

	if (f == NULL)
		return (err_set(e, ERR_FAIL, "PROGRAMME", "no " FILE_NAME));
	if ((root = json_loadb(f->data, f->len, 0, &je)) == NULL)
		return (err_set(e, ERR_FAIL, "PROGRAMME", FILE_NAME ":%d: %s",
		    je.line, je.text));
	rc = put_series(db, json_object_get(root, "series"), e);
	json_array_foreach(json_object_get(root, "subjects"), i, one)
		if (rc == 0)
			rc = put_subject(db, one, e);
	json_decref(root);
	return (rc);
}
