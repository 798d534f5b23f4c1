/*
 * A plan that was read goes into the tables as the newest version of its kind
 * (subject, grade, series, school); the version before is retired, not removed.
 */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/code.h"
#include "util/text.h"

#include "curriculum/curriculum.h"
#include "curriculum/curriculum_sql.h"
#include "curriculum/plancsv.h"

/* One import: the plan that was read, and the rows that were made of it. */
struct store {
	struct db		*db;
	struct arena		*a;
	const struct plancsv	*p;
	struct err		*e;
	int64_t			 unit, subject, plan;
	const char		*subject_name;
	int64_t			*topics;	/* rows, by place */
	int64_t			*lessons;
};

/* A plan of no unit is for every school; NULL in the table. */
static struct db_arg
unit_arg(int64_t unit)
{
	struct db_arg arg = I(":unit", unit);

	if (unit == 0)
		arg.type = 'n';		/* for every school */
	return (arg);
}

/*
 * Subject and series must exist: a plan with a mistyped code would be found by
 * nobody.
 */
static int
planstore_resolve(struct store *s)
{
	struct db_rows *r;
	int64_t there;
	int rc;

	rc = db_number(s->db, &curriculum_sql, CUR_SUBJECT_ID,
	    ARGS(T(":code", s->p->subject)), &s->subject, s->e);
	if (rc < 0)
		return (-1);
	if (rc == 0)
		return (err_set(s->e, ERR_REJECT, "PLAN-HEAD",
		    "#mon %s is not in the programme", s->p->subject));
	rc = db_number(s->db, &curriculum_sql, CUR_SERIES_THERE,
	    ARGS(T(":code", s->p->series)), &there, s->e);
	if (rc < 0)
		return (-1);
	if (rc == 0)
		return (err_set(s->e, ERR_REJECT, "PLAN-HEAD",
		    "#bo_sach %s is not known", s->p->series));
	r = db_query(s->db, &curriculum_sql, CUR_SUBJECT_NAME,
	    ARGS(I(":id", s->subject)), s->e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1)
		s->subject_name = db_copy(s->a, r, 0);
	db_end(r);
	if (rc != 1)
		return (rc < 0 ? -1 : err_set(s->e, ERR_FAIL, "PROGRAMME",
		    "subject %lld has no name", (long long)s->subject));
	return (0);
}

/*
 * The version before is retired in the same transaction, so that one plan of a
 * kind is in force at any time.
 */
static int
add_plan(struct store *s)
{
	const struct plancsv *p = s->p;
	int64_t version = 0;

	if (db_number(s->db, &curriculum_sql, CUR_LAST_VERSION, ARGS(
	    I(":subject", s->subject), I(":grade", p->grade),
	    T(":series", p->series), I(":year", p->year),
	    unit_arg(s->unit)), &version, s->e) < 0)
		return (-1);
	if (db_run(s->db, &curriculum_sql, CUR_RETIRE, ARGS(
	    I(":subject", s->subject), I(":grade", p->grade),
	    T(":series", p->series), unit_arg(s->unit)), s->e) != 0 ||
	    db_number(s->db, &curriculum_sql, CUR_ADD_PLAN, ARGS(
	    unit_arg(s->unit), I(":subject", s->subject),
	    I(":grade", p->grade), T(":series", p->series),
	    I(":year", p->year), I(":version", version + 1),
	    T(":title", *p->title != '\0' ? p->title :
	    arena_printf(s->a, "%s %d", s->subject_name, p->grade)),
	    T(":note", p->note), I(":now", clock_now())), &s->plan, s->e) < 0)
		return (-1);
	return (0);
}

/* In the order of the file; their numbers are remembered for add_lessons. */
static int
add_topics(struct store *s)
{
	int i;

	s->topics = arena_alloc(s->a, (size_t)s->p->ntopics *
	    sizeof(*s->topics) + 1);
	for (i = 0; i < s->p->ntopics; i++)
		if (db_number(s->db, &curriculum_sql, CUR_ADD_TOPIC, ARGS(
		    I(":plan", s->plan), I(":ord", i + 1),
		    T(":title", s->p->topics[i])), &s->topics[i], s->e) < 0)
			return (-1);
	return (0);
}

/*
 * The row of a lesson by its author's code, of the school's own plan or of plans
 * for every school: "30" may be another lesson in each.  It stays the same through all
 * versions of the plan, so that what is filed under it stays there.
 */
static int
planstore_lesson_of(struct store *s, const char *code, int64_t *id)
{
	const struct plancsv *p = s->p;
	char key[CODE_KEY];
	int rc;

	rc = db_number(s->db, &curriculum_sql, CUR_LESSON_ID, ARGS(
	    I(":subject", s->subject), I(":grade", p->grade),
	    T(":series", p->series), T(":code", code), unit_arg(s->unit)), id,
	    s->e);
	if (rc != 0)
		return (rc < 0 ? -1 : 0);
	code_key(key);
	return (db_number(s->db, &curriculum_sql, CUR_ADD_LESSON, ARGS(
	    T(":key", key), unit_arg(s->unit), I(":subject", s->subject),
	    I(":grade", p->grade), T(":series", p->series),
	    T(":code", code)), id, s->e) < 0 ?
	    -1 : 0);
}

/*
 * The folded text holds all that a search may ask for: label, title, topic,
 * subject and grade.
 */
static int
add_lessons(struct store *s)
{
	const struct plancsv *p = s->p;
	const struct plancsv_lesson *l;
	const char *folded;
	int i;

	s->lessons = arena_alloc(s->a, (size_t)p->nlessons *
	    sizeof(*s->lessons));
	for (i = 0; i < p->nlessons; i++) {
		l = &p->lessons[i];
		if (planstore_lesson_of(s, l->code, &s->lessons[i]) != 0)
			return (-1);
		/* A space at both ends: words are found as " word". */
		folded = arena_printf(s->a, " %s ", text_fold(s->a,
		    arena_printf(s->a, "%s %s %s %s lớp %d", l->label,
		    l->title, p->topics[l->topic], s->subject_name,
		    p->grade)));
		if (db_run(s->db, &curriculum_sql, CUR_ADD_PLAN_LESSON, ARGS(
		    I(":plan", s->plan), I(":lesson", s->lessons[i]),
		    I(":topic", s->topics[l->topic]), I(":ord", i + 1),
		    T(":label", l->label), T(":title", l->title),
		    T(":folded", folded), I(":periods", l->periods),
		    I(":from", l->week_from), I(":to", l->week_to)),
		    s->e) != 0)
			return (-1);
	}
	return (0);
}

/* Period numbers run from 1 through the year. */
static int
add_periods(struct store *s)
{
	const struct plancsv *p = s->p;
	int i;

	for (i = 0; i < p->nperiods; i++)
		if (db_run(s->db, &curriculum_sql, CUR_ADD_PERIOD, ARGS(
		    I(":plan", s->plan), I(":no", i + 1),
		    I(":lesson", s->lessons[p->periods[i].lesson]),
		    I(":week", p->periods[i].week)), s->e) != 0)
			return (-1);
	return (0);
}

/*
 * In the caller's transaction: a plan that fails half way leaves nothing.  The
 * same file twice makes two versions; the second is in force.
 */
int
curriculum_import_csv(struct db *db, int64_t unit, const char *text,
    size_t len, int *lessons, struct err *e)
{
	struct store s = { .db = db, .unit = unit, .e = e };
	struct plancsv p;
	int rc = -1;

	s.a = arena_new();
	s.p = &p;
	if (plancsv_read(s.a, text, len, &p, e) == 0 &&
	    planstore_resolve(&s) == 0 && add_plan(&s) == 0 &&
	    add_topics(&s) == 0 && add_lessons(&s) == 0 &&
	    add_periods(&s) == 0) {
		*lessons = p.nlessons;
		rc = 0;
	}
	arena_free(s.a);
	return (rc);
}
