/* Stores that the lessons of one learner share. */
#include <string.h>

#include "util/arena.h"
#include "util/text.h"

#include "parse/report.h"
#include "runtime/runtime_sql.h"
#include "runtime/shared_data.h"

/* Columns of RT_SHARED. */
enum { SHARED_TARGET, SHARED_VALUE };

/* Of one commit no more than a manifest may declare for one part. */
void
shared_data_take(struct arena *a, struct commit *c, json_t *cmi)
{
	json_t *all = json_object_get(cmi, "adl_data"), *v;
	const char *target, *text;

	if (json_object_size(all) > 0)
		c->shared = arena_alloc(a, REPORT_STORES * sizeof(*c->shared));
	json_object_foreach(all, target, v) {
		text = json_string_value(v);
		if (text == NULL || c->nshared == REPORT_STORES ||
		    (strlen(text) > SHARED_CHARS &&
		    text_chars(text) > SHARED_CHARS)) {
			c->refused++;
			continue;
		}
		c->shared[c->nshared].target = arena_strdup(a, target);
		c->shared[c->nshared++].text = arena_strdup(a, text);
	}
	json_object_del(cmi, "adl_data");
}

/* 0 for stores of all courses, the attempt for those of one. */
static int64_t
scope_of(json_t *launch, int64_t attempt)
{
	return (json_is_true(json_object_get(launch, "stores_own")) ?
	    attempt : 0);
}

/* Does the manifest let the part write that store? */
static int
part_may_write(json_t *launch, const char *target)
{
	const char *id;
	json_t *v;
	size_t i;

	json_array_foreach(json_object_get(launch, "stores"), i, v) {
		id = json_string_value(json_object_get(v, "id"));
		if (id != NULL && strcmp(id, target) == 0)
			return (json_is_true(json_object_get(v, "write")));
	}
	return (0);
}

/* What the manifest says of the commit's part into ${launch}; 0 or -1. */
static int
read_launch(const struct commit_state *s, const struct commit *c,
    json_t **launch, struct err *e)
{
	struct db_rows *r;
	int rc;

	*launch = NULL;
	r = db_query(s->db, &runtime_sql, RT_ENTRY, ARGS(I(":package",
	    s->package), I(":ord", c->entry)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1)
		*launch = json_loads(db_text(r, ENTRY_LAUNCH), 0, NULL);
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

/* Most commits have none: they cost nothing here. */
int
shared_data_keep(const struct commit_state *s, const struct commit *c,
    int64_t at, struct err *e)
{
	json_t *launch;
	int i, rc = 0;

	if (c->nshared == 0)
		return (0);
	if (read_launch(s, c, &launch, e) != 0)
		return (-1);
	for (i = 0; i < c->nshared && rc == 0; i++)
		if (part_may_write(launch, c->shared[i].target))
			rc = db_run(s->db, &runtime_sql, RT_SHARED_PUT, ARGS(
			    I(":person", s->person), I(":scope",
			    scope_of(launch, s->attempt)),
			    T(":target", c->shared[i].target),
			    T(":value", c->shared[i].text), I(":at", at)), e);
	json_decref(launch);
	return (rc == 0 ? db_run(s->db, &runtime_sql, RT_SHARED_TRIM,
	    ARGS(I(":person", s->person)), e) : -1);
}

/* Puts the text of ${target} where the list has a store of that name. */
static void
fill(json_t *list, const char *target, const char *text)
{
	const char *id;
	json_t *v;
	size_t i;

	json_array_foreach(list, i, v) {
		id = json_string_value(json_object_get(v, "id"));
		if (*text != '\0' && id != NULL && strcmp(id, target) == 0)
			json_object_set_new(v, "store", json_string(text));
	}
}

json_t *
shared_data_launch(struct db *db, const struct attempt *t, json_t *launch,
    int values, struct err *e)
{
	json_t *stores = json_object_get(launch, "stores");
	json_t *list = stores != NULL ? json_deep_copy(stores) : json_array();
	struct db_rows *r;
	int rc;

	if (!values || json_array_size(list) == 0)
		return (list);
	r = db_query(db, &runtime_sql, RT_SHARED, ARGS(I(":person",
	    t->person_id), I(":scope", scope_of(launch, t->id))), e);
	if (r == NULL) {
		json_decref(list);
		return (NULL);
	}
	while ((rc = db_next(r)) == 1)
		fill(list, db_text(r, SHARED_TARGET), db_text(r, SHARED_VALUE));
	db_end(r);
	if (rc == 0)
		return (list);
	json_decref(list);
	return (NULL);
}
