/*
 * Who has done what: the pupils of an assignment, class by class.  No row leaves
 * here but of a class whose results the viewer may see.
 */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "people/classes.h"

#include "classwork/classwork_sql.h"

#define PUPILS	4000	/* of one assignment: more than any school has */
#define CLASSES	200

/* Answers of people_may, class by class: asked once each. */
struct sight {
	struct db		*db;
	const struct viewer	*v;
	int64_t			 subject, id[CLASSES];
	int			 sees[CLASSES], n;
	struct err		*e;
};

/* 1 when the viewer may see the results of that class, 0, -1. */
static int
sees(struct sight *s, int64_t class)
{
	struct scope about = { .class_id = class, .subject_id = s->subject };
	int i, yes;

	for (i = 0; i < s->n; i++)
		if (s->id[i] == class)
			return (s->sees[i]);
	yes = people_may(s->db, s->v, MAY_SEE_RESULTS, &about, s->e);
	if (yes >= 0 && s->n < CLASSES) {
		s->id[s->n] = class;
		s->sees[s->n++] = yes;
	}
	return (yes);
}

/* A row with its sort key, made once a row. */
struct keyed {
	struct work_row	 row;
	const char	*key;
};

/*
 * By class, then by given name as in the register; numbers settle equal names.
 */
static int
in_order(const void *x, const void *y)
{
	const struct keyed *a = x, *b = y;
	int c = strcmp(a->row.class, b->row.class);

	if (c == 0 && a->row.class_id != b->row.class_id)
		c = a->row.class_id < b->row.class_id ? -1 : 1;
	if (c == 0)
		c = strcmp(a->key, b->key);
	return (c != 0 ? c : (a->row.person_id > b->row.person_id) -
	    (a->row.person_id < b->row.person_id));
}

static void
read_row(struct arena *a, struct db_rows *r, struct work_row *w)
{
	w->person_id = db_int(r, PUPIL_ID);
	w->class_id = db_int(r, PUPIL_CLASS);
	w->name = db_copy(a, r, PUPIL_NAME);
	w->class = db_copy(a, r, PUPIL_CLASS_NAME);
	w->seconds = db_int(r, PUPIL_SECONDS);
	w->attempt_key = db_copy(a, r, PUPIL_KEY);
	w->state = (int)db_int(r, PUPIL_STATE);
	w->parts_done = (int)db_int(r, PUPIL_PARTS_DONE);
	w->nparts = (int)db_int(r, PUPIL_NPARTS);
	w->has_score = !db_null(r, PUPIL_SCORE);
	w->score = db_real(r, PUPIL_SCORE);
	w->finished = db_int(r, PUPIL_FINISHED);
	w->last = db_int(r, PUPIL_LAST);
	w->tries = (int)db_int(r, PUPIL_TRIES);
	w->counted = (int)db_int(r, PUPIL_COUNTED);
}

/*
 * Doubles the room for rows; old lists stay in the arena until the request
 * ends.
 */
static struct keyed *
grown(struct arena *a, struct keyed *list, int n, int *cap)
{
	struct keyed *more;

	if (n < *cap)
		return (list);
	*cap = *cap * 2 + 48;
	more = arena_bytes(a, (size_t)*cap * sizeof(*more));
	if (n > 0)
		memcpy(more, list, (size_t)n * sizeof(*more));
	return (more);
}

/*
 * Rows come person by person; a pupil who is in two classes at once is taken in
 * the first one that the viewer may see.
 */
static int
take(struct sight *s, struct arena *a, struct db_rows *r, struct keyed **out)
{
	struct keyed *list = NULL;
	int64_t before = 0;
	int n = 0, cap = 0, rc = 0;

	while (n < PUPILS && (rc = db_next(r)) == 1) {
		if ((rc = sees(s, db_int(r, PUPIL_CLASS))) < 0)
			break;
		if (rc == 0 || db_int(r, PUPIL_ID) == before)
			continue;
		list = grown(a, list, n, &cap);
		read_row(a, r, &list[n].row);
		before = list[n].row.person_id;
		list[n].key = people_name_key(a, list[n].row.name);
		n++;
	}
	*out = list;
	return (rc < 0 ? -1 : n);
}

/*
 * The one place where pupils of an assignment are read with names.  Who may not
 * see a class's results gets none of its rows, also of a lesson that this
 * viewer set.
 */
int
work_rows(struct db *db, struct arena *a, const struct viewer *v,
    const struct work *w, struct work_row **out, struct err *e)
{
	struct sight s = { .db = db, .v = v, .subject = w->subject_id,
	    .e = e };
	struct keyed *list;
	struct db_rows *r;
	int i, n;

	r = db_query(db, &classwork_sql, WORK_PUPILS, ARGS(I(":work", w->id)),
	    e);
	if (r == NULL)
		return (-1);
	n = take(&s, a, r, &list);
	db_end(r);
	if (n < 0)
		return (-1);
	if (n > 1)
		qsort(list, (size_t)n, sizeof(*list), in_order);
	*out = arena_alloc(a, (size_t)(n + 1) * sizeof(**out));
	for (i = 0; i < n; i++)
		(*out)[i] = list[i].row;
	return (n);
}

/* ${state}: 0 not begun, 1 under way, 2 done. */
static void
add(const struct work *w, struct work_tally *t, int state, int64_t finished)
{
	t->n++;
	t->none += state == 0;
	t->half += state == 1;
	t->done += state == 2;
	t->late += state == 2 && work_late(w, finished);
}

void
work_tally(const struct work *w, const struct work_row *r, int n,
    struct work_tally *t)
{
	int i;

	memset(t, 0, sizeof(*t));
	for (i = 0; i < n; i++)
		add(w, t, r[i].state, r[i].finished);
}

/*
 * Leaves out the same classes as work_rows, so a list and the page behind it
 * agree.
 */
int
work_sums(struct db *db, const struct viewer *v, const struct work *w,
    struct work_tally *t, struct err *e)
{
	struct sight s = { .db = db, .v = v, .subject = w->subject_id,
	    .e = e };
	int64_t before = 0;
	struct db_rows *r;
	int rc = 0;

	memset(t, 0, sizeof(*t));
	r = db_query(db, &classwork_sql, WORK_TOTALS, ARGS(I(":work", w->id)),
	    e);
	if (r == NULL)
		return (-1);
	while (t->n < PUPILS && (rc = db_next(r)) == 1) {
		if ((rc = sees(&s, db_int(r, TOTAL_CLASS))) < 0)
			break;
		if (rc == 0 || db_int(r, TOTAL_PERSON) == before)
			continue;
		before = db_int(r, TOTAL_PERSON);
		add(w, t, (int)db_int(r, TOTAL_STATE),
		    db_int(r, TOTAL_FINISHED));
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

/* As they were chosen in the form; whom they mean today is work_rows. */
int
work_targets(struct db *db, struct arena *a, int64_t work,
    struct work_to **out, struct err *e)
{
	struct work_to *list = arena_alloc(a, WORK_TARGETS * sizeof(*list));
	struct db_rows *r;
	int n = 0, rc = 0;

	*out = list;
	r = db_query(db, &classwork_sql, WORK_TARGETS_OF, ARGS(I(":work",
	    work)), e);
	if (r == NULL)
		return (-1);
	for (; n < WORK_TARGETS && (rc = db_next(r)) == 1; n++) {
		list[n].target.class_id = db_int(r, TARGET_CLASS);
		list[n].target.person_id = db_int(r, TARGET_PERSON);
		list[n].target.group_id = db_int(r, TARGET_GROUP);
		list[n].class = db_copy(a, r, TARGET_CLASS_NAME);
		list[n].name = db_copy(a, r, TARGET_PERSON_NAME);
		list[n].group = db_copy(a, r, TARGET_GROUP_NAME);
		list[n].members = (int)db_int(r, TARGET_PUPILS);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}

/*
 * The right is asked for each class of all targets, also of a group's members.
 */
int
work_may_change(struct db *db, struct arena *a, const struct viewer *v,
    const struct work *w, struct err *e)
{
	int64_t *ids = arena_alloc(a, CLASSES * sizeof(*ids));
	struct scope s = { .subject_id = w->subject_id };
	int i, n = 0, rc = 0, may = 0;
	struct db_rows *r;

	r = db_query(db, &classwork_sql, WORK_CLASSES, ARGS(I(":work",
	    w->id)), e);
	if (r == NULL)
		return (-1);
	while (n < CLASSES && (rc = db_next(r)) == 1)
		ids[n++] = db_int(r, 0);
	db_end(r);
	for (i = 0; rc >= 0 && i < n; i++) {
		s.class_id = ids[i];
		rc = people_may(db, v, MAY_SET_WORK, &s, e);
		may += rc == 1;
	}
	if (rc < 0)
		return (-1);
	/* A group may have lost all its members: its teacher still ends it. */
	if (w->person_id == v->id)
		return (may > 0 || n == 0);
	/* Another teacher of the class may read it and not change it. */
	return ((v->roles & ROLES_REVIEW) != 0 && n > 0 && may == n);
}
