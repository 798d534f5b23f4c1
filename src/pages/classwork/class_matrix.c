/*
 * Results of a class.  Pupils stand in the order of the register, never by
 * score: no ranking in primary grades.
 */
#include <string.h>

#include "util/arena.h"

#include "people/classes.h"
#include "people/people.h"
#include "curriculum/curriculum.h"
#include "library/library.h"
#include "runtime/runtime.h"
#include "classwork/classwork.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/pager.h"
#include "pages/common/say.h"
#include "pages/classwork/class_matrix.h"
#include "pages/classwork/work_model.h"

#define PUPILS	40	/* rows of a page */
#define NAMED	3	/* names in the note, then how many more */

const char *
class_href(struct exchange *ex, const struct class_ask *a)
{
	return (arena_printf(ex->arena, "/classes/%s?s=%s&all=%d&open=%d&",
	    a->c->key, url_encode(ex->arena, a->code), !a->set, a->open));
}

/*
 * Lessons set to the whole class; one that does not exist any more is left
 * out, a withdrawn one stays, since its results do.
 */
static int
set_items(struct exchange *ex, const struct class_ask *a, int offset,
    int limit, struct item **out, struct err *e)
{
	struct item *list = arena_alloc(ex->arena, (size_t)limit *
	    sizeof(*list)), *it;
	int64_t *ids;
	int i, n, k = 0;

	n = work_class_items(ex->db, ex->arena, &(struct class_filter){
	    .class_id = a->c->id, .subject_id = a->subject, .offset = offset,
	    .limit = limit }, &ids, e);
	for (i = 0; i < n; i++) {
		if (library_item_live(ex->db, ex->arena, ids[i], &it, e) < 0)
			return (-1);
		if (it != NULL)
			list[k++] = *it;
	}
	*out = list;
	return (n < 0 ? -1 : k);
}

/*
 * The columns of the table: lessons set to the class, or all published ones of
 * its grade (and subject).
 */
int
class_items(struct exchange *ex, const struct class_ask *a, int offset,
    int limit, struct item **out, struct err *e)
{
	struct item_filter f = { .state = "published", .words = "" };

	if (a->set)
		return (set_items(ex, a, offset, limit, out, e));
	f.school_id = a->c->school_id;
	f.grade = a->c->grade;
	f.subject_id = a->subject;
	f.viewer = ex->viewer;
	f.offset = offset;
	f.limit = limit;
	return (library_list(ex->db, ex->arena, &f, out, NULL, e));
}

/*
 * On a phone only the label is shown over a cell, so two items of one lesson
 * get their titles instead.
 */
static void
tell_apart(const struct item *items, const char **labels, int n)
{
	int i, k;
	const char *same;

	for (i = 0; i < n; i++) {
		same = labels[i];
		for (k = i + 1; k < n; k++)
			if (strcmp(labels[k], same) == 0) {
				labels[i] = items[i].title;
				labels[k] = items[k].title;
			}
	}
}

/*
 * The plan's words ("Toán · Bài 30") are short enough for a column; a lesson
 * without a place there has its title.
 */
int
class_labels(struct exchange *ex, const struct item *items, int n,
    const char **out, struct err *e)
{
	struct lesson *l;
	int i;

	for (i = 0; i < n; i++) {
		l = NULL;
		if (items[i].lesson_id != 0 && curriculum_lesson_by_id(ex->db,
		    ex->arena, items[i].lesson_id, &l, e) < 0)
			return (-1);
		out[i] = l == NULL ? items[i].title : arena_printf(ex->arena,
		    "%s · %s", l->subject.abbr, l->label);
	}
	tell_apart(items, out, n);
	return (0);
}

/* "12 phút", "1 giờ 5 phút": from a minute on rounded to whole minutes. */
static const char *
duration(struct exchange *ex, int64_t seconds)
{
	int64_t m = (seconds + 30) / 60;

	if (seconds < 60)
		return (say(ex, TR("{{n}} giây"), json_pack("{s:I}", "n",
		    (json_int_t)seconds)));
	if (m < 60)
		return (say(ex, TR("{{n}} phút"), json_pack("{s:I}", "n",
		    (json_int_t)m)));
	if (m % 60 == 0)
		return (say(ex, TR("{{n}} giờ"), json_pack("{s:I}", "n",
		    (json_int_t)(m / 60))));
	return (say(ex, TR("{{h}} giờ {{m}} phút"), json_pack("{s:I,s:I}",
	    "h", (json_int_t)(m / 60), "m", (json_int_t)(m % 60))));
}

/*
 * A cell; {state 0} is a lesson that the pupil has not opened and has no link.
 * The mark is what the lesson itself reported.
 */
static json_t *
cell(struct exchange *ex, const struct result *r, const char *label)
{
	json_t *o = json_pack("{s:s,s:b,s:b,s:b}", "label", label, "none",
	    r->state == 0, "half", r->state == 1, "finished", r->state == 2);

	if (r->state == 0)
		return (o);
	say_set(o, "href", arena_printf(ex->arena, "/attempts/%s",
	    r->attempt_key));
	/* Lessons report 0..100; schools read marks out of ten. */
	say_set(o, "score", r->has_score ? work_score(ex, r->score) : "");
	say_set(o, "tries", say_tries(ex, r->counted, r->tries));
	say_set(o, "time", duration(ex, r->seconds));
	say_set(o, "last", i18n_day(ex->arena, ex->lang, r->last));
	return (o);
}

/* The results of one page of lessons: pupil by pupil, lesson by lesson. */
struct grid {
	const struct item	*items;
	const char		**labels;
	int			 n;		/* lessons */
	struct pupil		*pupils;
	int			 np;
	struct result		*r;
	int			 count;
};

/*
 * The result of ${person} for ${item}, a blank one when the pupil never opened
 * it.
 */
static const struct result *
class_matrix_find(const struct grid *g, int64_t person, int64_t item)
{
	static const struct result blank;
	int i;

	for (i = 0; i < g->count; i++)
		if (g->r[i].person_id == person && g->r[i].item_id == item)
			return (&g->r[i]);
	return (&blank);
}

/* Of the lessons of this page, not of all that were ever set. */
static int
finished_all(const struct grid *g, int64_t person)
{
	int k;

	for (k = 0; k < g->n; k++)
		if (class_matrix_find(g, person, g->items[k].id)->state != 2)
			return (0);
	return (1);
}

/* A pupil's row; a lesson that the pupil never opened gives an empty cell. */
static json_t *
class_matrix_row(struct exchange *ex, const struct grid *g,
    const struct pupil *p)
{
	json_t *cells = json_array();
	int k;

	for (k = 0; k < g->n; k++)
		json_array_append_new(cells, cell(ex, class_matrix_find(g,
		    p->id, g->items[k].id), g->labels[k]));
	return (json_pack("{s:s,s:o}", "name", p->name, "cells", cells));
}

/*
 * Rows of one page of pupils, and for the foot how many of all pupils have
 * finished each lesson; how many rows there are without paging.
 */
static int
class_matrix_rows(struct exchange *ex, const struct class_ask *a,
    const struct grid *g, int page, json_t *m)
{
	json_t *list = json_array(), *foot = json_array();
	int i, k, done, at = 0;

	for (i = 0; i < g->np; i++) {
		if (a->open && finished_all(g, g->pupils[i].id))
			continue;
		if (at >= (page - 1) * PUPILS && at < page * PUPILS)
			json_array_append_new(list, class_matrix_row(ex, g,
			    &g->pupils[i]));
		at++;
	}
	for (k = 0; k < g->n; k++) {
		for (done = i = 0; i < g->np; i++)
			done += class_matrix_find(g, g->pupils[i].id,
			    g->items[k].id)->state == 2;
		json_array_append_new(foot, json_pack("{s:s,s:i,s:i}",
		    "label", g->labels[k], "done", done, "of", g->np));
	}
	json_object_set_new(m, "rows", list);
	json_object_set_new(m, "foot", foot);
	return (at);
}

/*
 * The heads of the columns; "gone" marks a lesson that was withdrawn and whose
 * results stand there still.
 */
static json_t *
heads(struct exchange *ex, const struct grid *g)
{
	json_t *list = json_array();
	int i;

	for (i = 0; i < g->n; i++)
		json_array_append_new(list, json_pack("{s:s,s:s,s:s,s:b}",
		    "label", g->labels[i], "title", g->items[i].title, "href",
		    arena_printf(ex->arena, "/items/%s", g->items[i].key),
		    "gone", strcmp(g->items[i].state, "withdrawn") == 0));
	return (list);
}

/* Links to newer and older lessons, and to more pupils. */
static void
pagers(struct exchange *ex, const struct class_ask *a, json_t *m, int page,
    int pupils, int more)
{
	const char *base = class_href(ex, a);
	json_t *o;

	o = pager_json(ex, arena_printf(ex->arena, "%si=%d&", base, a->block),
	    page, PUPILS, pupils);
	if (o != NULL)
		json_object_set_new(m, "pager", o);
	if (a->block > 1)
		say_set(m, "newer", arena_printf(ex->arena, "%si=%d", base,
		    a->block - 1));
	if (more)
		say_set(m, "older", arena_printf(ex->arena, "%si=%d", base,
		    a->block + 1));
}

/*
 * The table is at most PUPILS by MATRIX_LESSONS; a page of pupils that is not
 * there any more shows the first one.
 */
int
class_matrix(struct exchange *ex, const struct class_ask *a, json_t *m,
    struct err *e)
{
	const char *labels[MATRIX_LESSONS];
	struct grid g = { .labels = labels };
	int64_t ids[MATRIX_LESSONS];
	struct item *items;
	int i, shown, more, page = a->page;

	/* One more than is shown tells whether there are older ones. */
	g.n = class_items(ex, a, (a->block - 1) * MATRIX_LESSONS,
	    MATRIX_LESSONS + 1, &items, e);
	g.np = classes_pupils(ex->db, ex->arena, a->c->id, &g.pupils, e);
	if (g.n < 0 || g.np < 0)
		return (-1);
	more = g.n > MATRIX_LESSONS;
	g.n = more ? MATRIX_LESSONS : g.n;
	g.items = items;
	for (i = 0; i < g.n; i++)
		ids[i] = items[i].id;
	if (class_labels(ex, items, g.n, labels, e) != 0 || (g.n > 0 &&
	    (g.count = runtime_results(ex->db, ex->arena, a->c->id, ids, g.n,
	    &g.r, e)) < 0))
		return (-1);
	json_object_set_new(m, "heads", heads(ex, &g));
	if ((page - 1) * PUPILS >= g.np)
		page = 1;
	shown = class_matrix_rows(ex, a, &g, page, m);
	pagers(ex, a, m, page, shown, more);
	return (0);
}

/* Appends a name while fewer than NAMED stand there; ${at} is how many do. */
static const char *
named(struct exchange *ex, const char *s, const char *name, int at)
{
	if (at >= NAMED)
		return (s);
	return (at == 0 ? name : arena_printf(ex->arena, "%s, %s", s, name));
}

/*
 * The results come pupil by pupil, two of each, in the order in which the
 * lessons were asked for.
 */
int
class_idle(struct exchange *ex, const struct class_row *c, json_t **out,
    struct err *e)
{
	const char *names = "";
	struct result *r;
	int64_t last[2];
	int i, n, idle = 0;

	*out = NULL;
	n = work_class_last(ex->db, c->id, last, e);
	if (n < 2)		/* one lesson alone says little yet */
		return (n < 0 ? -1 : 0);
	n = runtime_results(ex->db, ex->arena, c->id, last, 2, &r, e);
	for (i = 0; i + 1 < n; i += 2)
		if (r[i].state == 0 && r[i + 1].state == 0)
			names = named(ex, names, r[i].person, idle++);
	if (n < 0 || idle == 0)
		return (n < 0 ? -1 : 0);
	if (idle > NAMED)
		names = say(ex, TR("{{names}} và {{n}} em nữa"), json_pack(
		    "{s:s,s:i}", "names", names, "n", idle - NAMED));
	*out = json_pack("{s:s,s:i}", "names", names, "n", idle);
	return (1);
}
