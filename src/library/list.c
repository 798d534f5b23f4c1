/* Lists and counts. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"

#include "library/library_sql.h"

#define WORDS	4	/* of a search; more are not looked at */

/* ${words} as LIKE patterns: folded words hold letters and digits only. */
static void
patterns(struct arena *a, const char *words, char *out[WORDS])
{
	char *s = text_fold(a, words != NULL ? words : ""), *w, *save = NULL;
	int i = 0;

	for (w = strtok_r(s, " ", &save); w != NULL && i < WORDS;
	    w = strtok_r(NULL, " ", &save))
		out[i++] = arena_printf(a, "%%%s%%", w);
	while (i < WORDS)
		out[i++] = "%";
}

/* Read up to ${max} rows of a list; count or -1. */
static int
read_rows(struct arena *a, struct db_rows *r, int max, struct item **out)
{
	struct item *list = arena_alloc(a, (size_t)max * sizeof(*list));
	int n = 0, rc = 0;

	while (n < max && (rc = db_next(r)) == 1)
		list[n++] = *library_row(a, r);
	db_end(r);
	*out = list;
	return (rc < 0 ? -1 : n);
}

/* Does ${v} see everything that is published in ${school}?  1, 0, -1. */
static int
sees_all(struct db *db, const struct viewer *v, int64_t school, struct err *e)
{
	unsigned staff = ROLES_STAFF | ROLE_BIT(ROLE_INSPECTOR);
	int i, rc = 0;

	for (i = 0; i < v->ngrants && rc == 0; i++)
		if ((ROLE_BIT(v->grants[i].role) & staff) != 0)
			rc = people_unit_below(db, school,
			    v->grants[i].unit_id, e);
	return (rc);
}

/* Grades that ${v} learns in, when ${school} is the own one. */
static unsigned
learns(const struct viewer *v, int64_t school)
{
	unsigned grades = 0;
	int i;

	if ((v->roles & ROLE_BIT(ROLE_PUPIL)) == 0 || v->school_id != school)
		return (0);
	for (i = 0; i < v->nclasses; i++)
		grades |= 1u << v->classes[i].grade;
	return (grades);
}

static int
limited(int limit)
{
	return (limit < 1 ? 1 : limit > LIBRARY_MOST ? LIBRARY_MOST : limit);
}

/* Values that the page of a list and its count share; how many, or -1. */
static int
values(struct db *db, struct arena *a, const struct item_filter *f, int stmt,
    struct db_arg *v, struct err *e)
{
	int64_t now = clock_now();
	char *w[WORDS];
	int n = 0, all = sees_all(db, f->viewer, f->school_id, e);

	if (all < 0)
		return (-1);
	patterns(a, f->words, w);
	v[n++] = (struct db_arg)I(":school", f->school_id);
	v[n++] = (struct db_arg)I(":me", f->viewer->id);
	v[n++] = (struct db_arg)I(":now", now);
	v[n++] = (struct db_arg)I(":day", clock_day(now));
	v[n++] = (struct db_arg)I(":all", all);
	v[n++] = (struct db_arg)I(":pupil", learns(f->viewer, f->school_id));
	v[n++] = (struct db_arg)T(":state", f->state != NULL ? f->state : "");
	v[n++] = (struct db_arg)I(":grades", f->grades);
	v[n++] = (struct db_arg)I(":subject", f->subject_id);
	v[n++] = (struct db_arg)T(":w1", w[0]);
	v[n++] = (struct db_arg)T(":w2", w[1]);
	v[n++] = (struct db_arg)T(":w3", w[2]);
	v[n++] = (struct db_arg)T(":w4", w[3]);
	if (stmt != LIBRARY_LIST)
		v[n++] = (struct db_arg)I(":owner", f->owner_id);
	if (stmt == LIBRARY_LIST_LESSON)
		v[n++] = (struct db_arg)I(":lesson", f->lesson_id);
	return (n);
}

int
library_list(struct db *db, struct arena *a, const struct item_filter *f,
    struct item **out, int64_t *total, struct err *e)
{
	int stmt, n, limit = limited(f->limit);
	struct db_arg args[20] = { { 0 } };
	struct db_rows *r;

	stmt = f->lesson_id != 0 ? LIBRARY_LIST_LESSON : f->owner_id != 0 ?
	    LIBRARY_LIST_OWNER : LIBRARY_LIST;
	if ((n = values(db, a, f, stmt, args, e)) < 0)
		return (-1);
	if (total != NULL) {
		*total = 0;
		if (db_number(db, &library_sql, stmt + 1, args, total, e) < 0)
			return (-1);
	}
	args[n++] = (struct db_arg)I(":limit", limit);
	/* What is on its way is asked for by its state. */
	args[n++] = (struct db_arg)I(":newest", f->state != NULL &&
	    f->state[0] != '\0' && strcmp(f->state, "published") != 0);
	args[n] = (struct db_arg)I(":offset", f->offset > 0 ? f->offset : 0);
	if ((r = db_query(db, &library_sql, stmt, args, e)) == NULL)
		return (-1);
	return (read_rows(a, r, limit, out));
}

int
library_queue(struct db *db, struct arena *a, const struct viewer *v,
    int64_t school, int early, int offset, int limit, struct item **out,
    int64_t *total, struct err *e)
{
	int stmt = early ? LIBRARY_EARLY : LIBRARY_QUEUE;
	int64_t now = clock_now();
	struct db_rows *r;

	limit = limited(limit);
	*total = 0;
	if (db_number(db, &library_sql, stmt + 1, ARGS(
	    I(":school", school), I(":me", v->id), I(":now", now),
	    I(":day", clock_day(now))), total, e) < 0)
		return (-1);
	if (out == NULL)
		return (0);
	if ((r = db_query(db, &library_sql,
	    stmt, ARGS(I(":school", school), I(":me", v->id),
	    I(":now", now), I(":day", clock_day(now)), I(":newest", 1),
	    I(":limit", limit), I(":offset", offset)), e)) == NULL)
		return (-1);
	return (read_rows(a, r, limit, out));
}

int
library_todo(struct db *db, struct arena *a, int64_t owner, int offset,
    int limit, struct item **out, int64_t *total, struct err *e)
{
	struct db_rows *r;

	limit = limited(limit);
	*total = 0;
	if (db_number(db, &library_sql, LIBRARY_TODO_N, ARGS(
	    I(":owner", owner)), total, e) < 0 || (r = db_query(db,
	    &library_sql,
	    LIBRARY_TODO, ARGS(I(":owner", owner), I(":newest", 1),
	    I(":limit", limit), I(":offset", offset)), e)) == NULL)
		return (-1);
	return (read_rows(a, r, limit, out));
}

static void
add(json_t *o, const char *key, int64_t n)
{
	json_object_set_new(o, key, json_integer(n +
	    json_integer_value(json_object_get(o, key))));
}

/* Sub-subjects also count for the subject above them. */
static int
count_subjects(struct db *db, int64_t school, int published, json_t *g,
    json_t *s, struct err *e)
{
	struct db_rows *r;
	char key[48];
	int rc;

	r = db_query(db, &library_sql, LIBRARY_COUNT_SUBJECTS, ARGS(
	    I(":school", school), I(":published", published)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		snprintf(key, sizeof(key), "%d", (int)db_int(r, 0));
		add(g, key, db_int(r, 3));
		snprintf(key, sizeof(key), "%d/%lld", (int)db_int(r, 0),
		    (long long)db_int(r, 1));
		add(s, key, db_int(r, 3));
		if (db_int(r, 2) != 0) {
			snprintf(key, sizeof(key), "%d/%lld",
			    (int)db_int(r, 0), (long long)db_int(r, 2));
			add(s, key, db_int(r, 3));
		}
	}
	db_end(r);
	return (rc);
}

static int
count_lessons(struct db *db, int64_t school, int published, json_t *l,
    struct err *e)
{
	struct db_rows *r;
	char key[24];
	int rc;

	r = db_query(db, &library_sql, LIBRARY_COUNT_LESSONS, ARGS(
	    I(":school", school), I(":published", published)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		snprintf(key, sizeof(key), "%lld", (long long)db_int(r, 0));
		add(l, key, db_int(r, 1));
	}
	db_end(r);
	return (rc);
}

static json_t *
count(struct db *db, int64_t school, int published, struct err *e)
{
	json_t *g = json_object(), *s = json_object(), *l = json_object(), *all;

	all = json_pack("{s:o,s:o,s:o}", "g", g, "s", s, "l", l);
	if (count_subjects(db, school, published, g, s, e) != 0 ||
	    count_lessons(db, school, published, l, e) != 0) {
		json_decref(all);
		return (NULL);
	}
	return (all);
}

/*
 * Counting reads the whole library of a school, and every page with the tree
 * asks.  What was counted holds until an item changes: each change sets
 * "changed".  Its seconds are coarse, so a count made in the same moments as a
 * change is not kept, and none is kept long.
 */
#define SCHOOLS		8
#define SETTLED		3	/* seconds after a change */
#define KEEP_MS		30000

static struct kept {
	int64_t		 school, stamp, at_ms;
	int		 published;
	json_t		*counts;
} kept[SCHOOLS];
static int		 remembers;

void
library_remember(int on)
{
	int i;

	for (i = 0; i < SCHOOLS; i++) {
		json_decref(kept[i].counts);
		memset(&kept[i], 0, sizeof(kept[i]));
	}
	remembers = on;
}

json_t *
library_counts(struct db *db, struct arena *a, int64_t school, int published,
    struct err *e)
{
	struct kept *k = &kept[(unsigned)(school * 2 + published) % SCHOOLS];
	int64_t stamp = 0;

	(void)a;
	if (!remembers)
		return (count(db, school, published, e));
	if (db_number(db, &library_sql, LIBRARY_STAMP, ARGS(I(":school",
	    school)), &stamp, e) < 0)
		return (NULL);
	if (k->counts != NULL && k->school == school && k->stamp == stamp &&
	    k->published == published && clock_ms() - k->at_ms < KEEP_MS)
		return (json_incref(k->counts));
	json_decref(k->counts);
	k->counts = NULL;
	if (clock_now() - stamp < SETTLED)
		return (count(db, school, published, e));
	k->school = school;
	k->published = published;
	k->stamp = stamp;
	k->at_ms = clock_ms();
	k->counts = count(db, school, published, e);
	return (json_incref(k->counts));
}
