/*
 * Participation: the answer in the hero, twelve months as bars with their
 * figures, then grade by grade and class by class in the order of names.
 */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "people/people.h"
#include "curriculum/curriculum.h"
#include "runtime/month_activity.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "web/workbook.h"
#include "words/month_words.h"
#include "pages/common/links.h"
#include "pages/common/pager.h"
#include "pages/common/say.h"
#include "pages/common/class_scope.h"
#include "pages/common/item_model.h"
#include "pages/questions/participation_model.h"
#include "pages/questions/pg_participation.h"

#define LAST	(PARTICIPATION_MONTHS - 1)
#define LESSONS	40	/* of a page */

/* What is asked for: a month, and the classes of its school year in sight. */
struct asked {
	struct class_scope	 s;
	int			 month;		/* 202611 */
};

/*
 * A month that is none, or still to come, becomes the month at hand; its
 * school year decides which classes there are.
 */
static int
read_asked(struct exchange *ex, struct asked *a, struct err *e)
{
	int year, month;

	link_month(form_text(form_query(ex), "m"), &year, &month);
	a->month = year * 100 + month;
	return (class_scope(ex, "/participation", month_activity_year(a->month), &a->s,
	    e));
}

/* A heading, ${text} being TR(…) with {{name}}, {{m}} and {{y}}. */
static const char *
title(struct exchange *ex, const char *text, const char *name, int month)
{
	return (say(ex, text, json_pack("{s:s,s:s,s:i}", "name", name, "m",
	    month_name(ex->arena, ex->lang, month % 100), "y", month / 100)));
}

/*
 * An address with month and, for an inspector, school: they go along from page
 * to page.
 */
static const char *
participation_at(struct exchange *ex, const struct asked *a, const char *path,
    int month)
{
	return (arena_printf(ex->arena, "%s?m=%04d-%02d%s", path, month / 100,
	    month % 100, a->s.more));
}

/*
 * Links to the month before and, once it has begun, the month after; the page
 * of a class (${class}) stays within its school year.
 */
static void
participation_neighbours(struct exchange *ex, const struct asked *a,
    const char *path, int class, json_t *m)
{
	int before = participation_before(a->month, 1);
	int after = participation_before(a->month, -1);

	if (!class || month_activity_year(before) == a->s.year)
		json_object_set_new(m, "prev", json_pack("{s:s,s:s}",
		    "href", participation_at(ex, a, path, before), "label",
		    participation_month_name(ex, before)));
	if (after <= month_activity_month(clock_now()) &&
	    (!class || month_activity_year(after) == a->s.year))
		json_object_set_new(m, "next", json_pack("{s:s,s:s}", "href",
		    participation_at(ex, a, path, after), "label",
		    participation_month_name(ex, after)));
}

/* The sum in big figures, always with the whole that it is a part of. */
static void
participation_hero(struct exchange *ex, json_t *m, const struct rate *r)
{
	json_t *o = json_object();

	say_set(o, "learnt", i18n_number(ex->arena, ex->lang, r->learnt));
	say_set(o, "done", i18n_number(ex->arena, ex->lang, r->done));
	say_set(o, "of", say(ex, TR("trên {{total}} em"), json_pack(
	    "{s:s,s:i}", "total", i18n_number(ex->arena, ex->lang, r->n), "n",
	    r->n)));
	json_object_set_new(m, "sum", o);
}

/* What the sum over all classes in sight is called. */
static const char *
participation_whole(struct exchange *ex, const struct class_scope *s)
{
	if (s->inspects || (ex->viewer->roles & ROLE_BIT(ROLE_PRINCIPAL)))
		return (i18n_text(ex->lang, TR("Cả trường")));
	if (ex->viewer->roles & ROLE_BIT(ROLE_HEAD))
		return (i18n_text(ex->lang, TR("Các khối phụ trách")));
	return (say(ex, TR("Các lớp của {{you}}"), json_pack("{s:s}", "you",
	    say_you(ex))));
}

static const char *
grade_name(struct exchange *ex, int grade)
{
	return (say(ex, TR("Khối {{n}}"), json_pack("{s:i}", "n", grade)));
}

/* A row; a sum over a grade has no page of its own and so no link. */
static json_t *
participation_row(struct exchange *ex,
    const char *const months[PARTICIPATION_MONTHS], const struct trend *t,
    const char *name, const char *href)
{
	const struct rate *r = &t->at[LAST];
	json_t *o = json_pack("{s:s,s:s,s:b,s:o}", "name", name, "href", href,
	    "sum", *href == '\0', "spark", participation_spark_json(ex, months,
	    t));

	say_set(o, "learnt", participation_of(ex, r->learnt, r->n));
	say_set(o, "done", participation_of(ex, r->done, r->n));
	return (o);
}

/* Grade by grade: its sum where it has several classes, then the classes. */
static json_t *
participation_rows(struct exchange *ex, const struct asked *a,
    const struct participation *p)
{
	const struct class_row *c = a->s.classes;
	const char *months[PARTICIPATION_MONTHS];
	json_t *list = json_array();
	int i;

	participation_names(ex, p, months);
	for (i = 0; i < a->s.n; i++) {
		if ((i == 0 || c[i - 1].grade != c[i].grade) && i + 1 < a->s.n
		    && c[i + 1].grade == c[i].grade &&
		    c[i].grade < PARTICIPATION_GRADES)
			json_array_append_new(list, participation_row(ex,
			    months, &p->grades[c[i].grade], grade_name(ex,
			    c[i].grade), ""));
		json_array_append_new(list, participation_row(ex, months,
		    &p->classes[i], say(ex, TR("Lớp {{name}}"),
		    json_pack("{s:s}", "name", c[i].name)), participation_at(ex,
		    a, arena_printf(ex->arena, "/participation/%s", c[i].key),
		    a->month)));
	}
	return (list);
}

/* All classes in sight; takes nothing over, the schools stay the caller's. */
static int
overview(struct exchange *ex, const struct asked *a, struct err *e)
{
	struct participation p;
	json_t *m;

	if (participation_scope(ex, &a->s, a->month, &p, e) != 0)
		return (-1);
	m = json_pack("{s:O,s:s,s:o}", "schools", a->s.schools, "school",
	    a->s.school_name, "rows", participation_rows(ex, a, &p));
	say_set(m, "title", title(ex, TR("Tham gia học tháng {{m}}/{{y}}"), "",
	    a->month));
	say_set(m, "whole", participation_whole(ex, &a->s));
	participation_neighbours(ex, a, "/participation", 0, m);
	say_set(m, "xlsx", participation_at(ex, a, "/participation.xlsx",
	    a->month));
	if (a->s.n > 0)
		participation_hero(ex, m, &p.all.at[LAST]);
	json_object_set_new(m, "trend", participation_trend_json(ex, &p,
	    &p.all));
	return (answer_page(ex, "participation", m, e));
}

/* ---- the workbook of the overview */

/*
 * Cells of the twelve months; a month in which no pupil counted stays empty,
 * which is something else than 0.
 */
static void
participation_cells(struct xlsx *x, const struct trend *t, int done)
{
	const struct rate *r;
	int i;

	xlsx_number(x, t->at[LAST].n);
	for (i = 0; i < PARTICIPATION_MONTHS; i++) {
		r = &t->at[i];
		if (r->n == 0)
			xlsx_empty(x);
		else
			xlsx_number(x, done ? r->done : r->learnt);
	}
	xlsx_row(x);
}

/*
 * One sheet, of pupils who learnt or (${done}) who finished something; sums
 * stand below the classes in bold.
 */
static void
participation_sheet(struct exchange *ex, struct xlsx *x, const struct asked *a,
    const struct participation *p, const char *name, const char *about,
    int done)
{
	struct xlsx_column *cols = arena_alloc(ex->arena, sizeof(*cols) *
	    (PARTICIPATION_MONTHS + 2));
	const struct class_row *c = a->s.classes;
	int i, g;

	cols[0] = (struct xlsx_column){ TR("Lớp"), XLSX_TEXT, 20 };
	cols[1] = (struct xlsx_column){ TR("Số em"), XLSX_NUMBER, 9 };
	for (i = 0; i < PARTICIPATION_MONTHS; i++)
		cols[i + 2] = (struct xlsx_column){ participation_month_name(
		    ex, p->month[i]), XLSX_NUMBER, 12 };
	xlsx_sheet(x, name, arena_printf(ex->arena, "%s, %s", name,
	    participation_month_name(ex, a->month)), about, cols,
	    PARTICIPATION_MONTHS + 2);
	for (i = 0; i < a->s.n; i++) {
		xlsx_text(x, c[i].name);
		participation_cells(x, &p->classes[i], done);
	}
	xlsx_bold(x, 1);
	for (g = 1; g < PARTICIPATION_GRADES; g++) {
		if (p->grades[g].at[LAST].n == 0)
			continue;
		xlsx_text(x, grade_name(ex, g));
		participation_cells(x, &p->grades[g], done);
	}
	xlsx_text(x, participation_whole(ex, &a->s));
	participation_cells(x, &p->all, done);
	xlsx_bold(x, 0);
}

/* Two sheets of the same shape: how many learnt something, how many finished something. */
static int
workbook(struct exchange *ex, const struct asked *a, struct err *e)
{
	struct participation p;
	struct xlsx *x;

	if (participation_scope(ex, &a->s, a->month, &p, e) != 0 ||
	    (x = workbook_begin(ex, e)) == NULL)
		return (-1);
	participation_sheet(ex, x, a, &p, i18n_text(ex->lang,
	    TR("Số em có học")), a->s.school_name, 0);
	participation_sheet(ex, x, a, &p, i18n_text(ex->lang,
	    TR("Số em học xong")), a->s.school_name, 1);
	return (workbook_send(ex, x, arena_printf(ex->arena,
	    "tham-gia-hoc-%04d-%02d.xlsx", a->month / 100, a->month % 100),
	    e));
}

/* ---- one class */

/* The lessons of one page; NULL on failure. */
static json_t *
participation_one_lessons(struct exchange *ex, const struct lesson_rate *l,
    int from, int to, int pupils, struct err *e)
{
	json_t *list = json_array(), *o;
	struct lesson *plan;
	int i;

	for (i = from; i < to; i++) {
		plan = NULL;
		if (l[i].lesson_id != 0 && curriculum_lesson_by_id(ex->db,
		    ex->arena, l[i].lesson_id, &plan, e) < 0) {
			json_decref(list);
			return (NULL);
		}
		o = json_pack("{s:s,s:s,s:o,s:i,s:i}", "title", l[i].title,
		    "href", l[i].live ? arena_printf(ex->arena, "/items/%s",
		    l[i].key) : "", "call", lesson_call(ex, plan), "w_learnt",
		    participation_bar(l[i].begun, pupils), "w_done",
		    participation_bar(l[i].done, pupils));
		say_set(o, "learnt", participation_of(ex, l[i].begun, pupils));
		say_set(o, "done", participation_of(ex, l[i].done, pupils));
		json_array_append_new(list, o);
	}
	return (list);
}

/*
 * A class and its lessons of the month.  Inspectors get no link to the class's
 * results: those have names.
 */
static int
class_page(struct exchange *ex, const struct asked *a,
    const struct class_row *c, struct err *e)
{
	int page = (int)form_int(form_query(ex), "p", 1, 100, 1), from;
	const char *path = arena_printf(ex->arena, "/participation/%s",
	    c->key);
	struct lesson_ask ask = { .class_id = c->id, .month = a->month,
	    .most = page * LESSONS };
	struct participation p;
	struct lesson_rates l;
	json_t *m, *o, *list;

	if (participation_lessons(ex->db, ex->arena, &ask, &l, e) != 0 ||
	    participation_read(ex->db, ex->arena,
	    &(struct participation_ask){ .last = a->month, .now = c,
	    .nnow = 1 }, &p, e) != 0)
		return (-1);
	if ((page - 1) * LESSONS >= l.total)
		page = 1;
	from = (page - 1) * LESSONS;
	list = participation_one_lessons(ex, l.list, from, from + LESSONS <
	    l.n ? from + LESSONS : l.n, l.pupils, e);
	if (list == NULL)
		return (-1);
	m = json_pack("{s:o,s:o}", "rows", list, "trend",
	    participation_trend_json(ex, &p, &p.classes[0]));
	o = pager_json(ex, arena_printf(ex->arena, "%s&", participation_at(ex,
	    a, path, a->month)), page, LESSONS, l.total);
	if (o != NULL)
		json_object_set_new(m, "pager", o);
	say_set(m, "title", title(ex, TR("Lớp {{name}}, tháng {{m}}/{{y}}"),
	    c->name, a->month));
	participation_hero(ex, m, &p.classes[0].at[LAST]);
	say_set(m, "up", participation_at(ex, a, "/participation", a->month));
	participation_neighbours(ex, a, path, 1, m);
	say_set(m, "xlsx", participation_at(ex, a, arena_printf(ex->arena,
	    "%s/lessons.xlsx", path), a->month));
	say_set(m, "results", a->s.inspects ? "" : arena_printf(ex->arena,
	    "/classes/%s", c->key));
	return (answer_page(ex, "participation_class", m, e));
}

/*
 * The lessons of the month with their figures, no names, so it is no look at
 * results.
 */
static int
class_workbook(struct exchange *ex, const struct asked *a,
    const struct class_row *c, struct err *e)
{
	static const struct xlsx_column cols[] = {
		{ TR("Bài"), XLSX_TEXT, 40 }, { TR("Số em"), XLSX_NUMBER, 9 },
		{ TR("Đã mở"), XLSX_NUMBER, 9 },
		{ TR("Học xong"), XLSX_NUMBER, 9 },
	};
	struct lesson_ask ask = { .class_id = c->id, .month = a->month,
	    .most = PARTICIPATION_LESSONS };
	struct lesson_rates l;
	struct xlsx *x;
	int i;

	if (participation_lessons(ex->db, ex->arena, &ask, &l, e) != 0 ||
	    (x = workbook_begin(ex, e)) == NULL)
		return (-1);
	xlsx_sheet(x, c->name, title(ex,
	    TR("Lớp {{name}}, tháng {{m}}/{{y}}"), c->name, a->month),
	    a->s.school_name, cols, sizeof(cols) / sizeof(*cols));
	for (i = 0; i < l.n; i++) {
		xlsx_text(x, l.list[i].title);
		xlsx_number(x, l.pupils);
		xlsx_number(x, l.list[i].begun);
		xlsx_number(x, l.list[i].done);
		xlsx_row(x);
	}
	return (workbook_send(ex, x, arena_printf(ex->arena,
	    "tham-gia-hoc-lop-%04d-%02d.xlsx", a->month / 100,
	    a->month % 100), e));
}

/*
 * Reads the query, has ${then} answer, and frees the schools however that
 * ended.
 */
static int
whole_school(struct exchange *ex, int (*then)(struct exchange *,
    const struct asked *, struct err *), struct err *e)
{
	struct asked a;
	int rc;

	if (read_asked(ex, &a, e) != 0)
		return (-1);
	rc = then(ex, &a, e);
	json_decref(a.s.schools);
	return (rc);
}

/*
 * The same for one class in sight.  A class belongs to one school year: asked
 * for a month of another, it is not there, and the links beside it lead to the
 * overview of that month.
 */
static int
participation_one_class(struct exchange *ex, int (*then)(struct exchange *,
    const struct asked *, const struct class_row *, struct err *),
    struct err *e)
{
	const struct class_row *c;
	struct asked a;
	int rc;

	if (read_asked(ex, &a, e) != 0)
		return (-1);
	if ((c = class_scope_find(&a.s, ex->args[0])) == NULL)
		rc = err_set(e, ERR_REJECT, "NOT-FOUND", "class %s",
		    ex->args[0]);
	else
		rc = then(ex, &a, c, e);
	json_decref(a.s.schools);
	return (rc);
}

int
pg_participation(struct exchange *ex, struct err *e)
{
	return (whole_school(ex, overview, e));
}

int
pg_participation_xlsx(struct exchange *ex, struct err *e)
{
	return (whole_school(ex, workbook, e));
}

int
pg_participation_class(struct exchange *ex, struct err *e)
{
	return (participation_one_class(ex, class_page, e));
}

int
pg_participation_lessons(struct exchange *ex, struct err *e)
{
	return (participation_one_class(ex, class_workbook, e));
}
