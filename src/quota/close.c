/*
 * Closing a month.  What was true then is written down once: the figures, the
 * lessons that counted, the names; no later change of people, rules or lessons
 * reaches it.
 */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "audit/audit.h"

#include "people/people.h"
#include "quota/quota_sql.h"

static int
is_principal(struct db *db, const struct viewer *v, int64_t school,
    struct err *e)
{
	int i;

	for (i = 0; i < v->ngrants; i++)
		if (v->grants[i].role == ROLE_PRINCIPAL &&
		    people_unit_below(db, school, v->grants[i].unit_id, e))
			return (1);
	return (0);
}

/* The names as they are today; NULL on failure. */
static json_t *
record(struct db *db, const struct viewer *who, int64_t school, struct err *e)
{
	json_t *o = json_object(), *heads = json_array();
	struct db_rows *r;

	json_object_set_new(o, "heads", heads);
	json_object_set_new(o, "chair", json_string(who->name));
	json_object_set_new(o, "chair_honorific", json_string(who->honorific));
	r = db_query(db, &quota_sql, QUOTA_NAMES, ARGS(I(":school", school)),
	    e);
	if (r != NULL && db_next(r) == 1) {
		json_object_set_new(o, "school", json_string(db_text(r, 0)));
		json_object_set_new(o, "upper", json_string(db_text(r, 1)));
	}
	db_end(r);
	r = db_query(db, &quota_sql, QUOTA_HEADS, ARGS(I(":school", school),
	    I(":now", clock_now())), e);
	while (r != NULL && db_next(r) == 1)
		json_array_append_new(heads, json_pack("{s:s,s:s}", "name",
		    db_text(r, 0), "honorific", db_text(r, 1)));
	db_end(r);
	if (e->level > ERR_WARN) {
		json_decref(o);
		return (NULL);
	}
	return (o);
}

/* 0 when the month may be closed as it stands. */
static int
ready(const struct quota_month *m, int seen, struct err *e)
{
	int i, waiting = 0;

	if (m->closed != 0)
		return (err_set(e, ERR_REJECT, "QUOTA-CLOSED", "%d-%02d",
		    m->year, m->month));
	if (clock_now() < m->until)
		return (err_set(e, ERR_REJECT, "QUOTA-EARLY", "%d-%02d",
		    m->year, m->month));
	for (i = 0; i < m->nteachers; i++)
		if (m->teachers[i].contradiction)
			return (err_set(e, ERR_REJECT, "QUOTA-CONTRADICT",
			    "person %lld",
			    (long long)m->teachers[i].person_id));
	for (i = 0; i < m->nlessons; i++)
		waiting += m->lessons[i].state == QUOTA_REVIEW;
	if (waiting != seen)
		return (err_set(e, ERR_REJECT, "QUOTA-REVIEW",
		    "%d in review, %d were seen", waiting, seen));
	return (0);
}

static int
write_rows(struct db *db, int64_t school, int64_t close,
    const struct quota_month *m, struct err *e)
{
	const struct quota_teacher *t;
	const struct quota_lesson *q;
	int i;

	for (i = 0; i < m->nteachers; i++) {
		t = &m->teachers[i];
		if (db_run(db, &quota_sql, QUOTA_ADD_ROW, ARGS(I(":close",
		    close), I(":person", t->person_id), T(":name", t->name),
		    T(":unit", t->unit), I(":owed", t->owed), I(":counted",
		    t->counted), I(":review", t->review), I(":late", t->late),
		    I(":missing", t->missing)), e) != 0)
			return (-1);
	}
	for (i = 0; i < m->nlessons; i++) {
		q = &m->lessons[i];
		if (q->state == QUOTA_COUNTED && db_run(db, &quota_sql,
		    QUOTA_ADD_CREDIT, ARGS(I(":item", q->item_id), I(":school",
		    school), I(":month", m->year * 100 + m->month),
		    I(":person", q->person_id), T(":hash", q->hash)), e) != 0)
			return (-1);
	}
	return (0);
}

static int
write_close(struct db *db, const struct viewer *who, int64_t school,
    const struct quota_month *m, struct err *e)
{
	json_t *o = record(db, who, school, e);
	int64_t close;
	char *text;
	int rc;

	if (o == NULL)
		return (-1);
	text = json_dumps(o, JSON_COMPACT);
	json_decref(o);
	rc = db_run(db, &quota_sql, QUOTA_ADD_CLOSE, ARGS(I(":school", school),
	    I(":month", m->year * 100 + m->month), I(":who", who->id),
	    I(":now", clock_now()), T(":record", text)), e);
	free(text);
	if (rc != 0)
		return (-1);
	close = db_last_id(db);
	if (write_rows(db, school, close, m, e) != 0)
		return (-1);
	return (audit_add(db, who->id, "close-month", "month", close, NULL,
	    e));
}

int
quota_close(struct db *db, const struct viewer *who, int64_t school, int year,
    int month, int seen, struct err *e)
{
	struct arena *a;
	struct quota_month m;
	int rc = -1;

	if (!is_principal(db, who, school, e))
		return (e->level > ERR_REJECT ? -1 : err_set(e, ERR_REJECT,
		    "NO-RIGHT", "person %lld, school %lld",
		    (long long)who->id, (long long)school));
	a = arena_new();
	if (quota_month(db, a, school, 0, year, month, &m, e) == 0 &&
	    ready(&m, seen, e) == 0)
		rc = write_close(db, who, school, &m, e);
	arena_free(a);
	return (rc);
}

int
quota_record(struct db *db, struct arena *a, int64_t school, int year,
    int month, struct quota_record *out, struct err *e)
{
	struct quota_teacher *t;
	struct db_rows *r;
	int64_t close = 0;
	int rc, room = 64;

	memset(out, 0, sizeof(*out));
	r = db_query(db, &quota_sql, QUOTA_RECORD, ARGS(I(":school", school),
	    I(":month", year * 100 + month)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		close = db_int(r, 0);
		out->at = db_int(r, 1);
		out->record = db_copy(a, r, 2);
	}
	db_end(r);
	if (rc != 1)
		return (rc);
	r = db_query(db, &quota_sql, QUOTA_RECORD_ROWS, ARGS(I(":close",
	    close)), e);
	if (r == NULL)
		return (-1);
	out->rows = arena_alloc(a, sizeof(*t) * (size_t)room);
	while ((rc = db_next(r)) == 1) {
		if (out->n == room) {
			t = arena_alloc(a, sizeof(*t) * (size_t)(2 * room));
			memcpy(t, out->rows, sizeof(*t) * (size_t)room);
			out->rows = t;
			room *= 2;
		}
		t = &out->rows[out->n++];
		t->name = db_copy(a, r, 0);
		t->unit = db_copy(a, r, 1);
		t->owed = (int)db_int(r, 2);
		t->counted = (int)db_int(r, 3);
		t->review = (int)db_int(r, 4);
		t->late = (int)db_int(r, 5);
		t->missing = (int)db_int(r, 6);
		t->honorific = db_copy(a, r, 7);
	}
	db_end(r);
	return (rc == 0 ? 1 : -1);
}

int
quota_closed(struct db *db, struct arena *a, int64_t school,
    struct quota_closed **out, struct err *e)
{
	struct db_rows *r;
	int n = 0, rc;

	*out = arena_alloc(a, sizeof(**out) * 12);
	r = db_query(db, &quota_sql, QUOTA_LIST, ARGS(I(":school", school)),
	    e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1 && n < 12) {
		(*out)[n].year = (int)db_int(r, 0) / 100;
		(*out)[n].month = (int)db_int(r, 0) % 100;
		(*out)[n].at = db_int(r, 1);
		(*out)[n++].missing = (int)db_int(r, 2);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}
