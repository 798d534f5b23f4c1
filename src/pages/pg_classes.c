/*
 * Results of a class.  Pupils stand in the order of the register, never by
 * score: no ranking (domain.md 4.1).
 */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "people/classes.h"
#include "people/people.h"
#include "curriculum/curriculum.h"
#include "library/library.h"
#include "runtime/runtime.h"
#include "web/answer.h"
#include "web/form.h"
#include "web/i18n.h"
#include "pages/item_model.h"
#include "pages/look.h"
#include "pages/pg_classes.h"

#define ITEMS	5	/* lessons side by side */
#define PUPILS	40	/* rows of a page */

static int
may_see(struct exchange *ex, int64_t class_id, struct err *e)
{
	struct scope s = { .class_id = class_id };

	return (people_may(ex->db, ex->viewer, MAY_SEE_RESULTS, &s, e));
}

int
pg_classes(struct exchange *ex, struct err *e)
{
	struct class_row *c;
	json_t *list = json_array(), *o;
	int i, n;

	n = classes_of_school(ex->db, ex->arena, ex->viewer->school_id,
	    clock_school_year(clock_now()), &c, e);
	for (i = 0; i < n; i++) {
		if (!may_see(ex, c[i].id, e))
			continue;
		o = json_object();
		say_set(o, "href", arena_printf(ex->arena, "/classes/%s",
		    c[i].key));
		say_set(o, "name", say(ex, TR("Lớp {{name}}"), json_pack(
		    "{s:s}", "name", c[i].name)));
		say_set(o, "pupils", say(ex, TR("{{n}} học sinh"), json_pack(
		    "{s:i}", "n", c[i].pupils)));
		json_array_append_new(list, o);
	}
	if (e->level > ERR_WARN) {
		json_decref(list);
		return (-1);
	}
	/* With one class there is nothing to choose. */
	if (json_array_size(list) == 1) {
		answer_redirect(ex, arena_strdup(ex->arena, json_string_value(
		    json_object_get(json_array_get(list, 0), "href"))));
		json_decref(list);
		return (0);
	}
	return (answer_page(ex, "classes", json_pack("{s:o}", "classes", list),
	    e));
}

/* "12 phút", "1 giờ 5 phút". */
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
	say_set(o, "score", r->has_score ? i18n_decimal(ex->arena, ex->lang,
	    r->score / 10, r->score - (int)(r->score / 10) * 10 == 0 ? 0 : 1) :
	    "");
	say_set(o, "time", duration(ex, r->seconds));
	say_set(o, "last", i18n_day(ex->arena, ex->lang, r->last));
	return (o);
}

/* The result of ${person} for ${item}, or a blank one. */
static const struct result *
find(const struct result *r, int n, int64_t person, int64_t item)
{
	static const struct result blank;
	int i;

	for (i = 0; i < n; i++)
		if (r[i].person_id == person && r[i].item_id == item)
			return (&r[i]);
	return (&blank);
}

static const char *
head_label(struct exchange *ex, const struct item *it, struct err *e)
{
	struct lesson *l = it->lesson_id == 0 ? NULL : curriculum_lesson_by_id(
	    ex->db, ex->arena, it->lesson_id, e);

	return (l == NULL ? it->title : arena_printf(ex->arena, "%s · %s",
	    l->subject.abbr, l->label));
}

/* Rows of one page of pupils over ${n} lessons; tallies for the foot. */
static void
rows(struct exchange *ex, json_t *m, const struct pupil *p, int from, int to,
    int all, const struct item *items, const char *const *labels, int n,
    const struct result *r, int count)
{
	json_t *list = json_array(), *foot = json_array(), *o, *cells;
	int i, k, done;

	for (i = from; i < to; i++) {
		cells = json_array();
		for (k = 0; k < n; k++)
			json_array_append_new(cells, cell(ex, find(r, count,
			    p[i].id, items[k].id), labels[k]));
		o = json_pack("{s:s,s:o}", "name", p[i].name, "cells", cells);
		json_array_append_new(list, o);
	}
	for (k = 0; k < n; k++) {
		for (done = i = 0; i < all; i++)
			done += find(r, count, p[i].id, items[k].id)->state
			    == 2;
		json_array_append_new(foot, json_pack("{s:s,s:i,s:i}",
		    "label", labels[k], "done", done, "of", all));
	}
	json_object_set_new(m, "rows", list);
	json_object_set_new(m, "foot", foot);
}

/* The subjects to choose between, the chosen one marked. */
static json_t *
subjects(struct exchange *ex, const struct class_row *c, const char *code,
    int64_t *id, struct err *e)
{
	struct subject *s;
	json_t *list = json_array(), *counts;
	char *key;
	int i, n;

	counts = library_counts(ex->db, ex->arena, c->school_id, 1, e);
	n = curriculum_subjects(ex->db, ex->arena, c->grade, &s, e);
	for (i = 0; counts != NULL && i < n; i++) {
		key = arena_printf(ex->arena, "%d/%lld", c->grade,
		    (long long)s[i].id);
		if (strcmp(s[i].code, code) == 0)
			*id = s[i].id;
		if (json_object_get(json_object_get(counts, "s"), key) == NULL
		    || s[i].parent_id != 0)
			continue;
		json_array_append_new(list, json_pack("{s:s,s:s,s:b}", "name",
		    s[i].name, "href", arena_printf(ex->arena,
		    "/classes/%s?s=%s", c->key, url_encode(ex->arena,
		    s[i].code)), "on", strcmp(s[i].code, code) == 0));
	}
	json_decref(counts);
	return (list);
}

static json_t *
heads(struct exchange *ex, const struct item *items, const char **labels,
    int n, struct err *e)
{
	json_t *list = json_array();
	int i;

	for (i = 0; i < n; i++) {
		labels[i] = head_label(ex, &items[i], e);
		json_array_append_new(list, json_pack("{s:s,s:s,s:s}", "label",
		    labels[i], "title", items[i].title, "href", arena_printf(
		    ex->arena, "/items/%s", items[i].key)));
	}
	return (list);
}

/* On a phone the label alone stands over a cell: it must tell two items of one lesson apart. */
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

/* Links to newer and older lessons, and to more pupils. */
static void
pagers(struct exchange *ex, json_t *m, const struct class_row *c,
    const char *code, int page, int block, int pupils, int more)
{
	const char *base = arena_printf(ex->arena, "/classes/%s?s=%s&",
	    c->key, url_encode(ex->arena, code));
	json_t *o;

	o = pager_json(ex, arena_printf(ex->arena, "%si=%d&", base, block),
	    page, PUPILS, pupils);
	if (o != NULL)
		json_object_set_new(m, "pager", o);
	if (block > 1)
		say_set(m, "newer", arena_printf(ex->arena, "%si=%d", base,
		    block - 1));
	if (more)
		say_set(m, "older", arena_printf(ex->arena, "%si=%d", base,
		    block + 1));
}

static int
matrix(struct exchange *ex, const struct class_row *c, json_t *m,
    const char *code, int64_t subject, struct err *e)
{
	struct form *q = form_query(ex);
	struct item_filter f = { .state = "published", .words = "" };
	const char *labels[ITEMS];
	struct item *items;
	struct pupil *p;
	struct result *r = NULL;
	int64_t ids[ITEMS];
	int i, n, np, count = 0, page, block, to, more;

	page = (int)form_int(q, "p", 1, 100, 1);
	block = (int)form_int(q, "i", 1, 10000, 1);
	f.school_id = c->school_id;
	f.grades = 1u << c->grade;
	f.subject_id = subject;
	f.viewer = ex->viewer;
	f.offset = (block - 1) * ITEMS;
	f.limit = ITEMS + 1;
	/* One more than is shown tells whether there are older ones. */
	n = library_list(ex->db, ex->arena, &f, &items, NULL, e);
	more = n > ITEMS;
	n = more ? ITEMS : n;
	np = classes_pupils(ex->db, ex->arena, c->id, &p, e);
	if (n < 0 || np < 0)
		return (-1);
	for (i = 0; i < n; i++)
		ids[i] = items[i].id;
	if (n > 0 && (count = runtime_results(ex->db, ex->arena, c->id, ids, n,
	    &r, e)) < 0)
		return (-1);
	json_object_set_new(m, "heads", heads(ex, items, labels, n, e));
	tell_apart(items, labels, n);
	if ((page - 1) * PUPILS >= np)
		page = 1;
	to = page * PUPILS < np ? page * PUPILS : np;
	rows(ex, m, p, (page - 1) * PUPILS, to, np, items, labels, n, r,
	    count);
	pagers(ex, m, c, code, page, block, np, more);
	return (0);
}

int
pg_class(struct exchange *ex, struct err *e)
{
	struct class_row *c = classes_find(ex->db, ex->arena, ex->args[0], e);
	const char *code = form_text(form_query(ex), "s");
	int64_t subject = 0;
	json_t *m;

	if (c == NULL || !may_see(ex, c->id, e))
		return (e->level > ERR_WARN ? -1 : err_set(e, ERR_REJECT,
		    "NOT-FOUND", "class %s", ex->args[0]));
	m = json_object();
	say_set(m, "name", say(ex, TR("Kết quả lớp {{name}}"), json_pack(
	    "{s:s}", "name", c->name)));
	say_set(m, "pupils", say(ex, TR("{{n}} học sinh"), json_pack("{s:i}",
	    "n", c->pupils)));
	say_set(m, "here", arena_printf(ex->arena, "/classes/%s", c->key));
	json_object_set_new(m, "subjects", subjects(ex, c, code, &subject,
	    e));
	json_object_set_new(m, "any_subject", json_boolean(subject == 0));
	if (matrix(ex, c, m, subject != 0 ? code : "", subject, e) != 0) {
		json_decref(m);
		return (-1);
	}
	look_owe(ex, "class", c->id);
	return (answer_page(ex, "class", m, e));
}
