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
#include "util/text.h"
#include "audit/audit.h"

#include "people/notice.h"
#include "people/people.h"
#include "quota/close.h"
#include "quota/leave.h"
#include "quota/quota_sql.h"
#include "quota/rules.h"
#include "store/jobs.h"

/* Columns of QUOTA_NAMES, QUOTA_HEAD_UNITS, QUOTA_SECRETARY, QUOTA_LIST. */
enum { NAMES_SCHOOL, NAMES_UPPER };
enum { HEAD_NAME, HEAD_HONORIFIC, HEAD_UNIT };
enum { SECRETARY_NAME, SECRETARY_HONORIFIC };
enum { CLOSED_MONTH, CLOSED_AT, CLOSED_MISSING };

/*
 * The chair, the heads of department, the school and the authority above it by
 * name: the minutes keep the names of the day of the closing, whatever changes
 * later.
 */
static int
names(struct db *db, const struct viewer *who, int64_t school, json_t *o,
    struct err *e)
{
	json_t *heads = json_array();
	struct db_rows *r;
	int rc;

	json_object_set_new(o, "heads", heads);
	json_object_set_new(o, "chair", json_string(who->name));
	json_object_set_new(o, "chair_honorific", json_string(who->honorific));
	r = db_query(db, &quota_sql, QUOTA_NAMES, ARGS(I(":school", school)),
	    e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		json_object_set_new(o, "school", json_string(
		    db_text(r, NAMES_SCHOOL)));
		json_object_set_new(o, "upper", json_string(
		    db_text(r, NAMES_UPPER)));
	}
	db_end(r);
	if (rc < 0)
		return (-1);
	r = db_query(db, &quota_sql, QUOTA_HEAD_UNITS, ARGS(I(":school",
	    school), I(":now", clock_now())), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1)
		json_array_append_new(heads, json_pack("{s:s,s:s,s:s}", "name",
		    db_text(r, HEAD_NAME), "honorific", db_text(r,
		    HEAD_HONORIFIC), "unit", db_text(r, HEAD_UNIT)));
	db_end(r);
	return (rc);
}

/*
 * The secretary must be on the staff of the school on that day; 0 means that
 * the minutes name none.
 */
static int
secretary(struct db *db, int64_t school, int64_t person, json_t *o,
    struct err *e)
{
	struct db_rows *r;
	int rc;

	if (person == 0)
		return (0);
	r = db_query(db, &quota_sql, QUOTA_SECRETARY, ARGS(I(":school",
	    school), I(":person", person), I(":now", clock_now())), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1)
		json_object_set_new(o, "secretary", json_pack("{s:s,s:s}",
		    "name", db_text(r, SECRETARY_NAME), "honorific", db_text(r,
		    SECRETARY_HONORIFIC)));
	db_end(r);
	if (rc == 0)
		return (err_field(e, "PAPER-SECRETARY", "secretary",
		    "person %lld", (long long)person));
	return (rc == 1 ? 0 : -1);
}

/*
 * One typed text of the minutes into the record: NULL counts as "", too long is
 * refused with its field.
 */
static int
close_words(json_t *o, const char *key, const char *s, size_t most,
    const char *code, struct err *e)
{
	s = s != NULL ? s : "";
	if (text_chars(s) > most)
		return (err_field(e, code, key, "%zu characters",
		    text_chars(s)));
	json_object_set_new(o, key, json_string(s));
	return (0);
}

/* What the minutes say beside the figures; NULL on failure. */
static json_t *
close_record(struct db *db, const struct viewer *who, int64_t school,
    const struct quota_paper *p, struct err *e)
{
	static const struct quota_paper none;
	json_t *o = json_object(), *duties = json_array();
	int i;

	p = p != NULL ? p : &none;
	json_object_set_new(o, "duties", duties);
	for (i = 0; i < p->nduties; i++)
		json_array_append_new(duties, json_string(p->duties[i]));
	if (close_words(o, "place", p->place, PAPER_PLACE, "PAPER-PLACE",
	    e) == 0 && close_words(o, "remarks", p->remarks, PAPER_TEXT,
	    "PAPER-LONG", e) == 0 && close_words(o, "proposals", p->proposals,
	    PAPER_TEXT, "PAPER-LONG", e) == 0 && names(db, who, school, o,
	    e) == 0 && secretary(db, school, p->secretary, o, e) == 0)
		return (o);
	json_decref(o);
	return (NULL);
}

/* 0 when the month may be closed as it stands. */
static int
close_ready(const struct quota_month *m, int seen, struct err *e)
{
	int i, waiting = 0;

	if (m->closed != 0)
		return (err_set(e, ERR_REJECT, "QUOTA-CLOSED", "%d-%02d",
		    m->year, m->month));
	if (clock_due() < m->until)
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

/*
 * The figures of each teacher, and which lessons counted: a lesson in a closed
 * month never counts again (credit.c).
 */
static int
write_rows(struct db *db, struct arena *a, int64_t school, int64_t close,
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
		    I(":missing", t->missing), T(":note", leave_words(a, t,
		    m))), e) != 0)
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

/*
 * Order matters: figures, the job that draws the PDF, the end of the notices
 * about this month (of everybody: person 0) and the audit are one transaction
 * with the closing itself, so none of them can be missing afterwards.
 */
static int
write_close(struct db *db, struct arena *a, const struct viewer *who,
    int64_t school, const struct quota_month *m, const struct quota_paper *p,
    struct err *e)
{
	json_t *o = close_record(db, who, school, p, e);
	int64_t close;
	char *text;
	int rc;

	if (o == NULL)
		return (-1);
	text = json_dumps(o, JSON_COMPACT);
	json_decref(o);
	rc = db_number(db, &quota_sql, QUOTA_ADD_CLOSE, ARGS(
	    I(":school", school), I(":month", m->year * 100 + m->month),
	    I(":who", who->id),
	    I(":now", clock_now()), T(":record", text)), &close, e);
	free(text);
	if (rc < 0)
		return (-1);
	if (write_rows(db, a, school, close, m, e) != 0 ||
	    jobs_add(db, "minutes", close, 0, e) != 0 ||
	    notice_over(db, 0, "month", arena_printf(a, "/month?m=%04d-%02d",
	    m->year, m->month), e) != 0)
		return (-1);
	return (audit_add(db, who->id, "close-month", "month", close, NULL,
	    e));
}

/*
 * The figures are computed here again and not taken from the preview, which may
 * be old; ${seen} only proves that the principal knew how many lessons still
 * wait.
 */
int
quota_close(struct db *db, const struct viewer *who,
    const struct school_month *when, int seen,
    const struct quota_paper *paper, struct err *e)
{
	struct arena *a;
	struct quota_month m;
	int rc = quota_principal(db, who, when->school_id, e);

	if (rc < 0)
		return (-1);
	if (rc == 0)
		return (err_set(e, ERR_REJECT, "NO-RIGHT",
		    "person %lld, school %lld", (long long)who->id,
		    (long long)when->school_id));
	a = arena_new();
	rc = -1;
	if (quota_month(db, a, when, 0, &m, e) == 0 &&
	    close_ready(&m, seen, e) == 0)
		rc = write_close(db, a, who, when->school_id, &m, paper, e);
	arena_free(a);
	return (rc);
}

/*
 * The array has room for 12 rows; the LIMIT of QUOTA_LIST is the same number.
 */
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
		(*out)[n].year = (int)db_int(r, CLOSED_MONTH) / 100;
		(*out)[n].month = (int)db_int(r, CLOSED_MONTH) % 100;
		(*out)[n].at = db_int(r, CLOSED_AT);
		(*out)[n++].missing = (int)db_int(r, CLOSED_MISSING);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}
