/* What the program shows of a data folder. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "audit/audit.h"
#include "classwork/classwork.h"
#include "classwork/participation.h"
#include "classwork/questions.h"
#include "library/library.h"
#include "people/classes.h"
#include "people/notice.h"
#include "quota/quota.h"
#include "runtime/runtime.h"

#include "tests/lib/figuretext.h"
#include "tests/lib/sqltext.h"

/*
 * What is read, and where the text goes. ${a} is emptied after each school and
 * each person.
 */
struct look {
	struct db	*db;
	struct arena	*a;
	struct buf	*out;
	struct err	 e;
};

/* No figure is compared that could not be read. */
static void
must(struct look *l, int64_t rc, const char *what)
{
	if (rc >= 0 && l->e.level == ERR_OK)
		return;
	fprintf(stderr, "figures: %s: %s: %s\n", what, l->e.code, l->e.text);
	abort();
}

/*
 * Without the program's own tables of SQL, so that it works for every schema.
 */
void
figuretext_tables(const char *path, struct buf *out)
{
	struct buf list = { 0 };
	char *name, *rest, sql[200];

	sqltext_each(path, "SELECT name FROM sqlite_schema WHERE type = 'table'"
	    " AND name NOT LIKE 'sqlite_%' ORDER BY name", &list);
	for (rest = list.p; (name = strsep(&rest, "\n")) != NULL;) {
		if (*name == '\0')
			continue;
		snprintf(sql, sizeof(sql), "SELECT 'table %s', count(*)"
		    " FROM \"%s\"", name, name);
		sqltext_each(path, sql, out);
	}
	buf_free(&list);
}

/* Walks the whole chain of the audit: a break would show as its row. */
static void
trail(struct look *l)
{
	struct audit_head h;
	int64_t broken, n;

	must(l, audit_walk(l->db, &broken, &n, &l->e), "trail");
	must(l, audit_head(l->db, &h, &l->e), "head");
	buf_printf(l->out, "trail: %lld rows, broken at %lld, head %lld %s\n",
	    (long long)n, (long long)broken, (long long)h.id, h.hash);
}

/* The library as that person sees it. */
static void
items(struct look *l, const struct viewer *v)
{
	struct item_filter f = { .school_id = v->school_id, .state = "",
	    .words = "", .viewer = v, .limit = LIBRARY_MOST };
	struct item *list;
	int64_t total = 0;
	int i, n;

	n = library_list(l->db, l->a, &f, &list, &total, &l->e);
	must(l, n, "list");
	buf_printf(l->out, "library of %s: %lld\n", v->login,
	    (long long)total);
	for (i = 0; i < n; i++)
		buf_printf(l->out, "  %s %s v%d %s %s %s, %lld bytes, \"%s\" "
		    "of %s\n", list[i].key, list[i].state, list[i].version_no,
		    list[i].kind, list[i].format, list[i].verdict,
		    (long long)list[i].bytes, list[i].title, list[i].owner);
}

/* What waits for the person: reviews, own items, notices. */
static void
desk(struct look *l, const struct viewer *v)
{
	int64_t todo = 0, notices = 0;
	struct queue queue;
	struct item *list;
	struct notice *told;

	must(l, library_queue(l->db, l->a, v, v->school_id, &queue, &l->e),
	    "queue");
	must(l, library_todo(l->db, l->a, &(struct todo_filter){
	    .owner_id = v->id, .limit = 1 }, &list, &todo, &l->e), "todo");
	must(l, notice_list(l->db, l->a, v->id, 1, &told, &notices, &l->e),
	    "notices");
	buf_printf(l->out, "desk of %s: %d to review, %lld own, %lld "
	    "notices\n", v->login, queue.mine.n, (long long)todo,
	    (long long)notices);
}

/* Lessons that a teacher has set, with the sums of each. */
static void
work(struct look *l, const struct viewer *v)
{
	struct work_tally t;
	struct work *list;
	int i, n;

	n = work_list(l->db, l->a, &(struct work_filter){ .viewer = v,
	    .which = WORK_ALL, .own = 1, .limit = 1000 }, &list, &l->e);
	must(l, n, "work");
	for (i = 0; i < n; i++) {
		must(l, work_sums(l->db, v, &list[i], &t, &l->e), "sums");
		buf_printf(l->out, "work of %s: \"%s\" %d - %d: %d pupils, %d "
		    "none, %d half, %d done, %d late\n", v->login,
		    list[i].title, list[i].from_day, list[i].until_day, t.n,
		    t.none, t.half, t.done, t.late);
	}
}

/* What a pupil has learnt. */
static void
results(struct look *l, const struct viewer *v)
{
	struct result *list;
	int i, n;

	n = runtime_mine(l->db, l->a, v->id, &list, &l->e);
	must(l, n, "results");
	for (i = 0; i < n; i++) {
		buf_printf(l->out, "result of %s: item %lld state %d, %lld s, ",
		    v->login, (long long)list[i].item_id, list[i].state,
		    (long long)list[i].seconds);
		buf_printf(l->out, list[i].has_score ? "score %.1f\n" :
		    "no score\n", list[i].score);
	}
}

/* Every teacher's month, as quota_month counts it. */
static void
month(struct look *l, int64_t school, int ym)
{
	struct school_month when = { .school_id = school, .year = ym / 100,
	    .month = ym % 100 };
	const struct quota_teacher *t;
	struct quota_month m;
	int i;

	must(l, quota_month(l->db, l->a, &when, 0, &m, &l->e), "month");
	buf_printf(l->out, "month %d of school %lld: %s, %d teachers, %d "
	    "lessons, %d corrections\n", ym, (long long)school,
	    m.closed != 0 ? "closed" : "open", m.nteachers, m.nlessons,
	    m.ncorrections);
	for (i = 0; i < m.nteachers; i++) {
		t = &m.teachers[i];
		buf_printf(l->out, "  %s (%s): owed %d of %d, counted %d, "
		    "review %d, returned %d, late %d, twice %d, missing %d, "
		    "adjust %d, deadline %d\n", t->name, t->unit, t->owed,
		    t->full, t->counted, t->review, t->returned, t->late,
		    t->twice, t->missing, t->adjust, t->deadline);
	}
}

/* Classes of the school year, month by month. */
static void
participation(struct look *l, int64_t school, int year, int ym)
{
	struct participation p;
	struct class_row *list;
	int i, k, n;

	n = classes_of_school(l->db, l->a, school, year, &list, &l->e);
	must(l, n, "classes");
	must(l, participation_read(l->db, l->a, &(struct participation_ask){
	    .last = ym, .now = list, .nnow = n }, &p, &l->e), "participation");
	for (i = 0; i < n; i++)
		for (k = 0; k < PARTICIPATION_MONTHS; k++)
			if (p.classes[i].at[k].n > 0)
				buf_printf(l->out, "class %s, %d: %d pupils, "
				    "%d learnt, %d done\n", list[i].name,
				    p.month[k], p.classes[i].at[k].n,
				    p.classes[i].at[k].learnt,
				    p.classes[i].at[k].done);
}

/* The order of the text must not depend on the order of the rows. */
static int
by_place(const void *x, const void *y)
{
	const struct shelf_place *a = x, *b = y;

	if (a->grade != b->grade)
		return (a->grade - b->grade);
	return (a->subject_id < b->subject_id ? -1 :
	    a->subject_id > b->subject_id);
}

/* All months of the school year so far, and what pupils asked in it. */
static void
school(struct look *l, int64_t id)
{
	int year = clock_school_year(clock_now()), ym = year * 100 + 8;
	struct civil now = clock_civil(clock_now());
	int last = now.year * 100 + now.month;
	struct question_figures q;
	struct shelf shelf;
	int i;

	for (; ym <= last; ym = quota_step(ym, 1))
		month(l, id, ym);
	participation(l, id, year, last);
	must(l, questions_figures(l->db, id, 0, clock_now() + 86400, &q,
	    &l->e),
	    "questions");
	buf_printf(l->out, "questions of school %lld: %lld asked, %lld in a "
	    "day, %lld in three, %lld in a week, %lld later, %lld open, %lld "
	    "hidden\n", (long long)id, (long long)q.asked, (long long)q.day,
	    (long long)q.three, (long long)q.week, (long long)q.later,
	    (long long)q.open, (long long)q.hidden);
	must(l, library_shelf(l->db, l->a, id, NULL, &shelf, &l->e), "shelf");
	qsort(shelf.at, (size_t)shelf.n, sizeof(*shelf.at), by_place);
	for (i = 0; i < shelf.n; i++)
		if (shelf.at[i].grade != 0)
			buf_printf(l->out, "shelf of school %lld: grade %d, "
			    "subject %lld: %lld published\n", (long long)id,
			    shelf.at[i].grade,
			    (long long)shelf.at[i].subject_id,
			    (long long)shelf.at[i].items);
}

/* Who was locked out has no view of anything and is only named. */
static void
person(struct look *l, int64_t id)
{
	struct viewer *v;
	int rc = people_viewer(l->db, l->a, id, &v, &l->e);

	must(l, rc, "person");
	if (rc == 0) {
		buf_printf(l->out, "person %lld is shut out\n", (long long)id);
		return;
	}
	if (v->school_id != 0 && (v->roles & ROLES_STAFF) != 0) {
		items(l, v);
		desk(l, v);
		work(l, v);
	}
	if ((v->roles & ROLE_BIT(ROLE_PUPIL)) != 0)
		results(l, v);
}

/* ${f} with each row number that ${sql} gives. */
static void
for_each(struct tmpdata *t, struct look *l, const char *sql,
    void (*f)(struct look *, int64_t))
{
	struct buf list = { 0 };
	char *one, *rest;

	sqltext_each(t->path, sql, &list);
	for (rest = list.p; (one = strsep(&rest, "\n")) != NULL;)
		if (*one != '\0') {
			f(l, strtoll(one, NULL, 10));
			arena_reset(l->a);
		}
	buf_free(&list);
}

/*
 * The clock is set by the data, so the same folder gives the same text on any
 * day.
 */
void
figuretext_write(struct tmpdata *t, struct buf *out)
{
	struct look l = { .db = t->db, .a = arena_new(), .out = out };

	clock_set(tmpdata_sql(t, "SELECT max(at) FROM audit"));
	trail(&l);
	for_each(t, &l, "SELECT id FROM unit WHERE kind = 'school' ORDER BY id",
	    school);
	for_each(t, &l, "SELECT id FROM person ORDER BY id", person);
	arena_free(l.a);
}
