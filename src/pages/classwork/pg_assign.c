/* Setting lessons: the form and what comes of it. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "people/classes.h"
#include "people/people.h"
#include "library/library.h"
#include "classwork/groups.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/classwork/assign_form.h"
#include "pages/common/item_model.h"
#include "pages/classwork/pg_assign.h"
#include "pages/classwork/work_model.h"

#define FOUND	8	/* lessons that a search shows */
#define OFFERED	5	/* newest ones, while none is chosen */

/*
 * The chosen or found lessons as cards; "gone" for one that was withdrawn
 * since it was chosen.  NULL on failure.
 */
static json_t *
assign_lessons(struct exchange *ex, struct item *const *items, int n,
    struct err *e)
{
	json_t *list = json_array(), *o;
	int i;

	for (i = 0; i < n; i++) {
		if ((o = item_json(ex, items[i], e)) == NULL) {
			json_decref(list);
			return (NULL);
		}
		json_object_set_new(o, "gone", json_boolean(strcmp(
		    items[i]->state, "withdrawn") == 0));
		json_array_append_new(list, o);
	}
	return (list);
}

static int
assign_chosen(const struct assign_form *f, int64_t item)
{
	int i;

	for (i = 0; i < f->nitems; i++)
		if (f->items[i]->id == item)
			return (1);
	return (0);
}

/* The grades of all classes to choose from, as bits. */
static unsigned
assign_grades(const struct assign_form *f)
{
	unsigned g = 0;
	int i;

	for (i = 0; i < f->nclasses; i++)
		g |= 1u << f->classes[i].grade;
	return (g);
}

/* What the search finds; without words the newest of the classes' grades. */
static int
offers(struct exchange *ex, const struct assign_form *f, json_t *m,
    struct err *e)
{
	int i, n, k = 0, asked = f->q[0] != '\0';
	struct item *list[FOUND];
	int64_t *ids;
	json_t *o;

	if (!asked && f->nitems > 0)
		return (0);
	n = work_search(ex->db, ex->arena, &(struct work_wanted){
	    .school_id = ex->viewer->school_id,
	    .person_id = ex->viewer->id, .words = f->q,
	    .grades = asked ? 0 : assign_grades(f),
	    .limit = asked ? FOUND : OFFERED }, &ids, e);
	for (i = 0; i < n; i++)
		if (!assign_chosen(f, ids[i])) {
			if (library_item_live(ex->db, ex->arena, ids[i],
			    &list[k], e) < 0)
				return (-1);
			k += list[k] != NULL;
		}
	if (n < 0 || (o = assign_lessons(ex, list, k, e)) == NULL)
		return (-1);
	json_object_set_new(m, "nothing", json_boolean(asked && n == 0));
	json_object_set_new(m, asked ? "found" : "offered", o);
	return (0);
}

/* Which of the chosen lessons the class has already, and until when; NULL on failure. */
static const char *
already(struct exchange *ex, const struct assign_form *f,
    const struct class_row *c, struct err *e)
{
	const char *s = "";
	int i, day;

	for (i = 0; i < f->nitems && i < WORK_LESSONS; i++) {
		if ((day = work_already(ex->db, f->items[i]->id, c->id,
		    e)) < 0)
			return (NULL);
		if (day == 0)
			continue;
		s = arena_printf(ex->arena, "%s%s%s", s, *s != '\0' ? " " :
		    "", say(ex, TR("Đã giao “{{title}}” đến {{day}}."),
		    json_pack("{s:s,s:s}", "title", f->items[i]->title, "day",
		    work_day(ex, day))));
	}
	return (s);
}

/* Is the list of this class's pupils unfolded on the page? */
static int
is_open(const struct assign_form *f, const struct class_row *c)
{
	int i;

	for (i = 0; i < f->nopen; i++)
		if (f->open[i] == c)
			return (1);
	return (0);
}

/*
 * The pupils of an opened class to tick, each as "CLASS.number"; NULL on
 * failure.
 */
static json_t *
assign_pupils(struct exchange *ex, const struct assign_form *f,
    const struct class_row *c, struct err *e)
{
	json_t *list = json_array();
	struct pupil *p;
	int i, n = classes_pupils(ex->db, ex->arena, c->id, &p, e);

	for (i = 0; i < n; i++)
		json_array_append_new(list, json_pack("{s:s,s:s,s:b}", "value",
		    arena_printf(ex->arena, "%s.%lld", c->key,
		    (long long)p[i].id), "name", p[i].name, "on",
		    assign_form_has(f, (struct work_target){ .class_id =
		    c->id, .person_id = p[i].id })));
	if (n < 0) {
		json_decref(list);
		return (NULL);
	}
	return (list);
}

/*
 * The classes to choose from, with what each of them has already; only opened
 * ones list their pupils, as all would be a page of hundreds.
 */
static int
class_rows(struct exchange *ex, const struct assign_form *f, json_t *m,
    struct err *e)
{
	json_t *list = json_array(), *o, *who;
	const struct class_row *c;
	const char *before;
	int i, open;

	json_object_set_new(m, "classes", list);
	for (i = 0; i < f->nclasses; i++) {
		c = &f->classes[i];
		if ((before = already(ex, f, c, e)) == NULL)
			return (-1);
		open = is_open(f, c);
		o = json_pack("{s:s,s:b,s:b}", "key", c->key, "on",
		    assign_form_has(f, (struct work_target){ .class_id =
		    c->id }), "open", open);
		say_set(o, "name", say(ex, TR("Lớp {{name}}"), json_pack(
		    "{s:s}", "name", c->name)));
		say_set(o, "about", say(ex, TR("{{n}} học sinh"), json_pack(
		    "{s:i}", "n", c->pupils)));
		say_set(o, "already", before);
		json_array_append_new(list, o);
		if (!open)
			continue;
		if ((who = assign_pupils(ex, f, c, e)) == NULL)
			return (-1);
		json_object_set_new(o, "pupils", who);
	}
	return (0);
}

/* The teacher's own groups with a box each; groups have no class here, their members have. */
static void
group_rows(struct exchange *ex, const struct assign_form *f, json_t *m)
{
	json_t *list = json_array(), *o;
	int i;

	for (i = 0; i < f->ngroups; i++) {
		o = json_pack("{s:s,s:s,s:b}", "key", f->groups[i].key, "name",
		    f->groups[i].name, "on", assign_form_has(f,
		    (struct work_target){ .group_id = f->groups[i].id }));
		say_set(o, "about", say(ex, TR("{{n}} em"), json_pack("{s:i}",
		    "n", f->groups[i].members)));
		json_array_append_new(list, o);
	}
	json_object_set_new(m, "groups", list);
}

/* The refusal beside its field; every field has its key, "" for none. */
static void
errors(json_t *m, const struct assign_form *f)
{
	static const char *const fields[] = { "item", "target", "from",
	    "until", "note", "rule" };
	json_t *o = json_object();
	size_t i;

	for (i = 0; i < sizeof(fields) / sizeof(*fields); i++)
		say_set(o, fields[i], strcmp(f->bad, fields[i]) == 0 ?
		    f->why : "");
	json_object_set_new(m, "err", o);
	json_object_set_new(m, "refused", json_boolean(*f->bad != '\0'));
}

/*
 * Which lists have anything in them: a section of a template over a list is
 * drawn once for each row, so a heading has to ask this instead.
 */
static void
assign_has(json_t *m)
{
	static const char *const lists[] = { "classes", "groups", "picked",
	    "found", "offered" };
	json_t *o = json_object();
	size_t i;

	for (i = 0; i < sizeof(lists) / sizeof(*lists); i++)
		json_object_set_new(o, lists[i], json_boolean(
		    json_array_size(json_object_get(m, lists[i])) > 0));
	json_object_set_new(m, "has", o);
}

/*
 * The whole form again with everything chosen and typed; one lesson too many
 * is not drawn, the refusal says why.
 */
static int
assign_show(struct exchange *ex, const struct assign_form *f, struct err *e)
{
	json_t *m = json_object(), *picked;
	int shown = f->nitems > WORK_LESSONS ? WORK_LESSONS : f->nitems;

	if ((picked = assign_lessons(ex, f->items, shown, e)) == NULL ||
	    offers(ex, f, m, e) != 0 || class_rows(ex, f, m, e) != 0) {
		json_decref(picked);
		json_decref(m);
		return (-1);
	}
	json_object_set_new(m, "picked", picked);
	group_rows(ex, f, m);
	assign_has(m);
	errors(m, f);
	say_set(m, "you", say_you(ex));
	say_set(m, "v_q", f->q);
	say_set(m, "v_from", f->from);
	say_set(m, "v_until", f->until);
	say_set(m, "v_note", f->note);
	json_object_set_new(m, "rules", work_rules(ex, f->rule));
	return (answer_page(ex, "assign", m, e));
}

int
pg_assign(struct exchange *ex, struct err *e)
{
	struct assign_form f;

	if (assign_form_read(ex, form_query(ex), &f, e) != 0)
		return (-1);
	/* Who has one class only finds it chosen. */
	if (f.nclasses == 1 && f.ntargets == 0)
		f.targets[f.ntargets++] = (struct work_target){ .class_id =
		    f.classes[0].id };
	return (assign_show(ex, &f, e));
}

/*
 * How many lessons a chosen class has already from an earlier assignment,
 * asked before the new one is written; -1 on failure.
 */
static int
said_before(struct exchange *ex, const struct assign_form *f, struct err *e)
{
	int i, k, day, many = 0;

	for (i = 0; i < f->ntargets; i++)
		for (k = 0; k < f->nitems && f->targets[i].person_id == 0 &&
		    f->targets[i].group_id == 0; k++) {
			day = work_already(ex->db, f->items[k]->id,
			    f->targets[i].class_id, e);
			if (day < 0)
				return (-1);
			many += day > 0;
		}
	return (many);
}

/*
 * Every button sends the whole form: only do=set writes, all others draw the
 * form again.  The same send a second time is refused (SET-TWICE).
 */
int
pg_assign_post(struct exchange *ex, struct err *e)
{
	struct form *in = form_of(ex);
	struct assign_form f;
	const char *text;
	int before;

	if (assign_form_read(ex, in, &f, e) != 0)
		return (-1);
	if (strcmp(form_text(in, "do"), "set") != 0)
		return (assign_show(ex, &f, e));
	if ((before = said_before(ex, &f, e)) < 0)
		return (-1);
	if (assign_form_set(ex, &f, e) != 0) {
		if (*f.bad == '\0')
			return (-1);
		err_clear(e);
		ex->status = 422;
		return (assign_show(ex, &f, e));
	}
	exchange_access_changed(ex);
	text = say(ex, TR("Đã giao {{n}} bài."), json_pack("{s:i}", "n",
	    f.nitems));
	if (before > 0)
		text = arena_printf(ex->arena, "%s %s", text, i18n_text(
		    ex->lang, TR("Có bài lớp đã được giao từ trước với hạn "
		    "khác: các em thấy hạn gần nhất.")));
	answer_note(ex, "ok", text);
	return (answer_redirect(ex, "/assignments"));
}
