/*
 * Setting lessons to classes, groups and pupils; changing, withdrawing,
 * reminding.  Everything that can be refused is refused before the first write,
 * so that a form that comes back with errors has changed nothing.
 */
#include <stdint.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/code.h"
#include "util/text.h"
#include "audit/audit.h"
#include "people/notice.h"
#include "runtime/runtime.h"

#include "classwork/classwork_sql.h"
#include "classwork/groups.h"

#define SUBJECTS	WORK_LESSONS

/* What is being set, with what the checks have found. */
struct setting {
	struct db		*db;
	struct arena		*a;
	const struct viewer	*who;
	const struct work_plan	*plan;
	struct err		*e;
	int			 year;
	int64_t			 subjects[SUBJECTS];	/* of the lessons, each once */
	int			 nsubjects;
};

/*
 * Is ${day} (20261119) in the school year that began in ${year}?  It runs from
 * 1 August to 31 July.
 */
static int
in_year(int day, int year)
{
	return (day >= year * 10000 + 801 && day < (year + 1) * 10000 + 801);
}

/* ${from} .. ${until} are days of the school year ${year}, in their order. */
static int
days_ok(int from, int until, int year, struct err *e)
{
	if (clock_day_utc(from) == -1 || !in_year(from, year))
		return (err_field(e, "SET-FROM", "from", "%d", from));
	if (clock_day_utc(until) == -1 || !in_year(until, year) ||
	    until < from)
		return (err_field(e, "SET-UNTIL", "until", "%d after %d",
		    until, from));
	return (0);
}

/* Counts characters, not bytes: Vietnamese letters take up to three. */
static int
note_ok(const char *note, struct err *e)
{
	if (text_chars(note) > WORK_NOTE)
		return (err_field(e, "SET-NOTE", "note", "%zu characters",
		    text_chars(note)));
	return (0);
}

static int
rule_ok(const char *rule, struct err *e)
{
	if (*rule == '\0' || strcmp(rule, "best") == 0 ||
	    strcmp(rule, "first") == 0 || strcmp(rule, "last") == 0)
		return (0);
	return (err_field(e, "SET-RULE", "rule", "%s", rule));
}

/*
 * Pupils of this school can open the lesson; its subject is remembered, because
 * the right to set work may depend on it.
 */
static int
item_ok(struct setting *s, int64_t item)
{
	enum { SUBJECT, OPENS };	/* columns of WORK_ITEM */
	int64_t subject = 0;
	int i, opens = 0, rc;
	struct db_rows *r;

	r = db_query(s->db, &classwork_sql, WORK_ITEM, ARGS(I(":item", item),
	    I(":school", s->who->school_id), I(":me", s->who->id)), s->e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		subject = db_int(r, SUBJECT);
		opens = (int)db_int(r, OPENS);
	}
	db_end(r);
	if (rc < 0)
		return (-1);
	/* What its author keeps from these pupils nobody opens by setting it. */
	if (rc == 1 && !opens)
		return (err_field(s->e, "SET-AUDIENCE", "item", "item %lld",
		    (long long)item));
	if (rc == 0)
		return (err_field(s->e, "SET-ITEM", "item", "item %lld",
		    (long long)item));
	for (i = 0; i < s->nsubjects && s->subjects[i] != subject; i++)
		;
	if (i == s->nsubjects && i < SUBJECTS)
		s->subjects[s->nsubjects++] = subject;
	return (0);
}

/*
 * The lessons come first: item_ok collects their subjects, which class_ok then
 * needs.
 */
static int
items_ok(struct setting *s)
{
	const struct work_plan *p = s->plan;
	int i;

	if (p->nitems == 0)
		return (err_field(s->e, "SET-LESSON", "item", "no lesson"));
	if (p->nitems > WORK_LESSONS)
		return (err_field(s->e, "SET-MANY-LESSONS", "item",
		    "%d lessons", p->nitems));
	for (i = 0; i < p->nitems; i++)
		if (item_ok(s, p->items[i]) != 0)
			return (-1);
	return (0);
}

/* The class is of this school and year, and the right covers every lesson. */
static int
class_ok(struct setting *s, int64_t class)
{
	struct scope about = { .class_id = class };
	int64_t there = 0;
	int i, rc;

	if (db_number(s->db, &classwork_sql, WORK_CLASS, ARGS(I(":class",
	    class), I(":school", s->who->school_id), I(":year", s->year)),
	    &there, s->e) < 0)
		return (-1);
	for (rc = there == 1, i = 0; rc == 1 && i < s->nsubjects; i++) {
		about.subject_id = s->subjects[i];
		rc = people_may(s->db, s->who, MAY_SET_WORK, &about, s->e);
	}
	if (rc == 0)
		return (err_field(s->e, "SET-CLASS", "target", "class %lld",
		    (long long)class));
	return (rc == 1 ? 0 : -1);
}

/* The same lesson to the same target with the same dates says nothing new. */
static int
once_ok(struct setting *s, const struct work_target *t)
{
	const struct work_plan *p = s->plan;
	int64_t there;
	int i;

	for (i = 0; i < p->nitems; i++) {
		there = 0;
		if (db_number(s->db, &classwork_sql, WORK_TWICE, ARGS(
		    I(":item", p->items[i]), I(":class", t->class_id),
		    I(":person", t->person_id), I(":group", t->group_id),
		    I(":from", p->from_day), I(":until", p->until_day)),
		    &there, s->e) < 0)
			return (-1);
		if (there == 1)
			return (err_field(s->e, "SET-TWICE", "target",
			    "item %lld", (long long)p->items[i]));
	}
	return (0);
}

/*
 * The group must be the person's own, open and of this year, with members; each
 * class of its members is checked like a class that was named itself.
 */
static int
group_ok(struct setting *s, int64_t group)
{
	struct pupil_group *g;
	int64_t *classes;
	int i, n;

	if (group_by_id(s->db, s->a, group, &g, s->e) < 0)
		return (-1);
	if (g == NULL || g->owner_id != s->who->id || g->closed != 0 ||
	    g->year != s->year)
		return (err_field(s->e, "SET-GROUP", "target", "group %lld",
		    (long long)group));
	if (g->members == 0)
		return (err_field(s->e, "SET-GROUP-EMPTY", "target",
		    "group %lld", (long long)group));
	n = group_classes(s->db, s->a, group, &classes, s->e);
	for (i = 0; i < n; i++)
		if (class_ok(s, classes[i]) != 0)
			return (-1);
	return (n < 0 ? -1 : 0);
}

/*
 * One target of the form: a group, a class, or one pupil, who must be in that
 * class now.
 */
static int
target_ok(struct setting *s, const struct work_target *t)
{
	int64_t there = 0;

	if (t->group_id != 0)
		return (group_ok(s, t->group_id) != 0 ? -1 : once_ok(s, t));
	if (class_ok(s, t->class_id) != 0)
		return (-1);
	if (t->person_id != 0 && db_number(s->db, &classwork_sql, WORK_MEMBER,
	    ARGS(I(":class", t->class_id), I(":person", t->person_id)),
	    &there, s->e) < 0)
		return (-1);
	if (t->person_id != 0 && there != 1)
		return (err_field(s->e, "SET-PUPIL", "target", "person %lld",
		    (long long)t->person_id));
	return (once_ok(s, t));
}

/*
 * A limit that no school reaches: it stops a program that sends the form again
 * and again.
 */
static int
few_enough(struct setting *s)
{
	int64_t n = 0;

	if (db_number(s->db, &classwork_sql, WORK_COUNT, ARGS(I(":me",
	    s->who->id), I(":year", s->year)), &n, s->e) < 0)
		return (-1);
	return (n + s->plan->nitems <= WORK_YEAR ? 0 : err_field(s->e,
	    "SET-FULL", "item", "%lld this year", (long long)n));
}

/* All checks before the first write, in the order of the fields of the form. */
static int
plan_ok(struct setting *s)
{
	const struct work_plan *p = s->plan;
	int i;

	if (items_ok(s) != 0 || few_enough(s) != 0)
		return (-1);
	if (p->ntargets == 0)
		return (err_field(s->e, "SET-TARGET", "target", "nobody"));
	if (p->ntargets > WORK_TARGETS)
		return (err_field(s->e, "SET-MANY", "target", "%d targets",
		    p->ntargets));
	if (days_ok(p->from_day, p->until_day, s->year, s->e) != 0)
		return (-1);
	if (p->until_day < clock_day(clock_now()))
		return (err_field(s->e, "SET-OVER", "until", "%d",
		    p->until_day));
	if (note_ok(p->note, s->e) != 0 || (p->rule != NULL &&
	    rule_ok(p->rule, s->e) != 0))
		return (-1);
	for (i = 0; i < p->ntargets; i++)
		if (target_ok(s, &p->targets[i]) != 0)
			return (-1);
	return (0);
}

/* ---- writing */

/* A reference that is NULL in the table where the number is 0. */
static struct db_arg
ref(const char *name, int64_t id)
{
	struct db_arg v = { .name = name, .type = id != 0 ? 'i' : 'n',
	    .i = id };

	return (v);
}

/*
 * The same target twice in the form is stored once.  Compares bytes: the struct
 * has three int64_t and no padding.
 */
static int
repeated(const struct work_target *t, int i)
{
	int k;

	for (k = 0; k < i; k++)
		if (memcmp(&t[k], &t[i], sizeof(t[i])) == 0)
			return (1);
	return (0);
}

/*
 * Each lesson becomes an assignment of its own, so that it can be changed and
 * withdrawn alone.
 */
static int
add_one(struct setting *s, int64_t item)
{
	const struct work_plan *p = s->plan;
	char key[CODE_KEY];
	int64_t work;
	int i;

	code_key(key);
	if (db_number(s->db, &classwork_sql, WORK_ADD, ARGS(T(":key", key),
	    I(":item", item), I(":school", s->who->school_id),
	    I(":year", s->year), I(":me", s->who->id),
	    I(":from", p->from_day), I(":until", p->until_day),
	    T(":note", p->note), T(":rule", p->rule != NULL ? p->rule : ""),
	    I(":now", clock_now())), &work, s->e) < 0)
		return (-1);
	for (i = 0; i < p->ntargets; i++)
		if (!repeated(p->targets, i) && db_run(s->db, &classwork_sql,
		    WORK_ADD_TARGET, ((const struct db_arg []){
		    I(":work", work), ref(":class", p->targets[i].class_id),
		    ref(":person", p->targets[i].person_id),
		    ref(":group", p->targets[i].group_id),
		    { .name = NULL } }), s->e) != 0)
			return (-1);
	if (p->rule != NULL && *p->rule != '\0' &&
	    runtime_recount(s->db, item, s->e) != 0)
		return (-1);
	return (audit_add(s->db, s->who->id, "set-work", "assignment", work,
	    NULL, s->e));
}

/*
 * One transaction of the caller: either all lessons are set to all targets, or
 * nothing is.
 */
int
work_set(struct db *db, const struct viewer *who,
    const struct work_plan *plan, struct err *e)
{
	struct setting s = { .db = db, .who = who, .plan = plan, .e = e };
	int i, rc;

	s.a = arena_new();
	s.year = clock_school_year(clock_now());
	rc = plan_ok(&s);
	for (i = 0; rc == 0 && i < plan->nitems; i++)
		rc = add_one(&s, plan->items[i]);
	arena_free(s.a);
	return (rc);
}

/* Withdrawn already: by a colleague, or in another window. */
static int
gone(const struct work *w, struct err *e)
{
	return (err_set(e, ERR_REJECT, "SET-GONE", "assignment %lld",
	    (long long)w->id));
}

/*
 * Days, note and rule alone; the targets stay as they are.  The last day may
 * also be moved into the past.
 */
int
work_change(struct db *db, const struct viewer *who, const struct work *w,
    const struct work_plan *to, struct err *e)
{
	const char *rule = to->rule != NULL ? to->rule : "";

	if (days_ok(to->from_day, to->until_day, w->year, e) != 0 ||
	    note_ok(to->note, e) != 0 || rule_ok(rule, e) != 0 ||
	    db_run(db, &classwork_sql, WORK_CHANGE, ARGS(I(":work", w->id),
	    I(":from", to->from_day), I(":until", to->until_day),
	    T(":note", to->note), T(":rule", rule), I(":now", clock_now())),
	    e) != 0)
		return (-1);
	if (db_changes(db) != 1)
		return (gone(w, e));
	if (strcmp(rule, w->rule) != 0 &&
	    runtime_recount(db, w->item_id, e) != 0)
		return (-1);
	return (audit_add(db, who->id, "change-work", "assignment", w->id,
	    NULL, e));
}

/* Where a reminder leads: the lesson's own page. */
static const char *
lesson_path(struct arena *a, const struct work *w)
{
	return (arena_printf(a, "/items/%s", w->item_key));
}

/*
 * Reminders about it end for everybody (person 0); attempts and results stay.
 */
int
work_withdraw(struct db *db, const struct viewer *who, const struct work *w,
    struct err *e)
{
	struct arena *a;
	int rc;

	if (db_run(db, &classwork_sql, WORK_WITHDRAW, ARGS(I(":work", w->id),
	    I(":now", clock_now())), e) != 0)
		return (-1);
	if (db_changes(db) != 1)
		return (gone(w, e));
	if (*w->rule != '\0' && runtime_recount(db, w->item_id, e) != 0)
		return (-1);
	a = arena_new();
	rc = notice_over(db, 0, WORK_REMINDER, lesson_path(a, w), e);
	arena_free(a);
	return (rc != 0 ? -1 : audit_add(db, who->id, "withdraw-work",
	    "assignment", w->id, NULL, e));
}

/*
 * The day is written before the notices: of two requests at once only one finds
 * its row and reminds.
 */
int
work_remind(struct db *db, struct arena *a, const struct viewer *who,
    const struct work *w, int *n, struct err *e)
{
	struct work_row *rows;
	int i, all;

	*n = 0;
	if (w->withdrawn != 0)
		return (gone(w, e));
	if (!w->open)
		return (err_set(e, ERR_REJECT, "SET-ITEM", "item %lld",
		    (long long)w->item_id));
	if ((all = work_rows(db, a, who, w, &rows, e)) < 0 ||
	    db_run(db, &classwork_sql, WORK_REMIND, ARGS(I(":work", w->id),
	    I(":today", clock_day(clock_now()))), e) != 0)
		return (-1);
	if (db_changes(db) != 1)
		return (err_set(e, ERR_REJECT, "SET-REMINDED",
		    "assignment %lld", (long long)w->id));
	for (i = 0; i < all; i++) {
		if (rows[i].state == 2)
			continue;
		if (notice_add(db, rows[i].person_id, who->id, WORK_REMINDER,
		    w->title, lesson_path(a, w), e) != 0)
			return (-1);
		++*n;
	}
	return (audit_add(db, who->id, "remind", "assignment", w->id, NULL,
	    e));
}
