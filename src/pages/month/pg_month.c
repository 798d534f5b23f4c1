/* GET /month: how many lessons count, are in review, are missing, week by week; who lacks most stands first. */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "people/people.h"
#include "quota/rules.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "words/month_words.h"
#include "pages/common/links.h"
#include "pages/common/say.h"
#include "pages/common/school_choice.h"
#include "pages/month/month_side.h"
#include "pages/month/month_table.h"
#include "pages/month/pg_month.h"
#include "pages/common/rule_words.h"

#define DAY	86400

/* Only who sees the whole school may choose a department; for others the field d is dropped, never trusted. */
int
month_load(struct exchange *ex, struct month_page *p, struct err *e)
{
	struct form *q = form_query(ex);
	int rc;

	memset(p, 0, sizeof(*p));
	p->schools = json_array();
	p->unit = form_text(q, "d");
	link_month(form_text(q, "m"), &p->when.year, &p->when.month);
	rc = school_at_hand(ex, "/month", p->schools, &p->when.school_id,
	    &p->name, e);
	if (rc == 0)
		rc = err_set(e, ERR_REJECT, "NOT-FOUND", "no school");
	if (rc < 0 || quota_month(ex->db, ex->arena, &p->when, 0, &p->m,
	    e) != 0 || quota_view(ex->db, ex->arena, ex->viewer, &p->m,
	    p->when.school_id, &p->whole, e) != 0) {
		json_decref(p->schools);
		return (-1);
	}
	p->v = p->whole;
	if (!p->whole.all)
		p->unit = "";
	if (*p->unit != '\0')
		quota_view_unit(ex->arena, &p->m, &p->v,
		    strcmp(p->unit, "-") == 0 ? "" : p->unit);
	p->more = link_query(ex, "school", ex->viewer->school_id != 0 ? "" :
	    form_text(q, "school"));
	return (0);
}

/* For pages of staff: always the viewer's own school, all departments that the viewer may see. */
int
month_of(struct exchange *ex, const char *m, struct month_page *p,
    struct err *e)
{
	memset(p, 0, sizeof(*p));
	p->unit = p->more = "";
	link_month(m, &p->when.year, &p->when.month);
	p->when.school_id = ex->viewer->school_id;
	if (quota_month(ex->db, ex->arena, &p->when, 0, &p->m, e) != 0 ||
	    quota_view(ex->db, ex->arena, ex->viewer, &p->m,
	    p->when.school_id, &p->whole, e) != 0)
		return (-1);
	p->v = p->whole;
	return (0);
}

/* The viewer's lessons of the month, each with its state and the reason why it counts or does not. */
static json_t *
own_lessons(struct exchange *ex, const struct quota_month *m)
{
	const struct quota_lesson *q;
	json_t *out = json_array(), *o;
	int i;

	for (i = 0; i < m->nlessons; i++) {
		q = &m->lessons[i];
		if (q->person_id != ex->viewer->id)
			continue;
		o = json_pack("{s:s,s:s}", "title", q->title, "href",
		    arena_printf(ex->arena, "/items/%s", q->key));
		say_set(o, "day", say(ex, TR("gửi {{day}}"), json_pack("{s:s}",
		    "day", month_short(ex->arena, ex->lang, q->submitted))));
		say_set(o, "why", month_lesson_why(ex, m, q));
		json_object_set_new(o, "state", month_lesson_word(ex,
		    q->state));
		json_array_append_new(out, o);
	}
	return (out);
}

/* Which rules make up the viewer's own duty, in words, and which two contradict. */
static int
own_rules(struct exchange *ex, const struct month_page *p, json_t *model,
    struct err *e)
{
	const struct quota_teacher *t = p->v.rows[0];
	json_t *out = json_array(), *o;
	const struct rule_row *row;
	struct rule_row *rows;
	int i, n;

	json_object_set_new(model, "duties", out);
	n = rules_list(ex->db, ex->arena, p->when.school_id, &rows, e);
	if (n < 0)
		return (-1);
	for (i = 0; i < t->nheld; i++) {
		if ((row = rule_find(rows, n, t->held[i])) == NULL)
			continue;
		o = json_pack("{s:s}", "ask", rule_ask(ex, &row->r));
		say_set(o, "due", rule_due(ex, &row->r));
		say_set(o, "whom", rule_whom(ex, row));
		json_array_append_new(out, o);
	}
	json_object_set_new(model, "clashes", rule_clashes(ex, &p->m, rows,
	    n));
	return (0);
}

/* What is shown to somebody who may see the own row only; a closed month has no hero, since nothing is left to do. */
static int
month_own_part(struct exchange *ex, const struct month_page *p, json_t *model,
    struct err *e)
{
	json_t *hero = NULL;

	json_object_set_new(model, "lessons", own_lessons(ex, &p->m));
	if (p->v.n == 0)
		return (0);
	if (p->m.closed == 0) {
		hero = month_hero(ex, &p->m, p->v.rows[0], e);
		if (hero == NULL)
			return (-1);
		json_object_set_new(model, "hero", hero);
	}
	return (own_rules(ex, p, model, e));
}

/* The month ${step} months away, with the same department and school. */
static json_t *
link_to(struct exchange *ex, const struct month_page *p, int step)
{
	int ym = quota_step(p->when.year * 100 + p->when.month, step);

	return (json_pack("{s:s,s:s}", "href", arena_printf(ex->arena,
	    "/month?m=%04d-%02d%s%s", ym / 100, ym % 100, p->more, link_query(
	    ex, "d", p->unit)), "label", say(ex, TR("Tháng {{m}}"), json_pack(
	    "{s:s}", "m", month_name(ex->arena, ex->lang, ym % 100)))));
}

/* The sentence under the heading: the moment of the figures, and whether they can still change. */
static const char *
month_standing(struct exchange *ex, const struct quota_month *m)
{
	int64_t now = clock_now();
	const char *at = i18n_datetime(ex->arena, ex->lang, now);
	int left = (int)((m->until - 1 - now) / DAY);

	if (m->closed != 0)
		return (say(ex, TR("Đã chốt ngày {{day}}; số đã chốt không sửa được."),
		    json_pack("{s:s}", "day", i18n_date(ex->arena, ex->lang,
		    m->closed))));
	if (now >= m->until)
		return (say(ex, TR("Số liệu lúc {{at}}. Tháng đã hết, chưa chốt."),
		    json_pack("{s:s}", "at", at)));
	return (say(ex, TR("Số liệu lúc {{at}}. Còn {{n}} ngày đến hết tháng."),
	    json_pack("{s:s,s:i}", "at", at, "n", left)));
}

static json_t *
month_tally(const struct quota_view *v)
{
	return (json_pack("{s:i,s:i,s:i,s:i,s:i,s:i,s:i,s:i,s:i}", "n", v->n,
	    "met", v->met, "owed", v->owed, "counted", v->counted, "review",
	    v->review, "missing", v->missing, "behind", v->behind, "twice",
	    v->twice, "unclear", v->unclear));
}

/* The departments to choose from; empty unless the viewer sees the whole school and it has at least two. */
static json_t *
month_chips(struct exchange *ex, const struct month_page *p)
{
	const char *units[MONTH_UNITS], *base;
	int i, n = month_units(&p->whole, units);
	json_t *out = json_array();

	if (!p->whole.all || n < 2)
		return (out);
	base = arena_printf(ex->arena, "/month?m=%04d-%02d%s", p->when.year,
	    p->when.month, p->more);
	json_array_append_new(out, json_pack("{s:s,s:s,s:b}", "name",
	    i18n_text(ex->lang, TR("Cả trường")), "href", base, "here",
	    *p->unit == '\0'));
	for (i = 0; i < n; i++) {
		const char *unit = *units[i] != '\0' ? units[i] : "-";

		json_array_append_new(out, json_pack("{s:s,s:s,s:b}", "name",
		    *units[i] != '\0' ? units[i] : i18n_text(ex->lang,
		    TR("Ngoài các tổ")), "href", arena_printf(ex->arena,
		    "%s%s", base, link_query(ex, "d", unit)), "here",
		    strcmp(p->unit, unit) == 0));
	}
	return (out);
}

/* What heads, principal and inspector see beside the rows; the sums by department only where all of them are shown. */
static int
wide_part(struct exchange *ex, const struct month_page *p, json_t *model,
    struct err *e)
{
	struct rule_row *rows;
	json_t *o;
	int n;

	json_object_set_new(model, "chips", month_chips(ex, p));
	n = *p->unit != '\0' ? 0 : month_departments(ex, &p->m, &p->v,
	    p->when.school_id, &o, e);
	if (n < 0)
		return (-1);
	if (n == 1) {
		size_t i;
		json_t *one;

		json_array_foreach(o, i, one)
			say_set(one, "href", arena_printf(ex->arena,
			    "/month?m=%04d-%02d%s%s", p->when.year, p->when.month,
			    p->more, link_query(ex, "d", json_string_value(
			    json_object_get(one, "unit")))));
		json_object_set_new(model, "departments", o);
	}
	if (p->v.unclear == 0)
		return (0);
	n = rules_list(ex->db, ex->arena, p->when.school_id, &rows, e);
	if (n < 0)
		return (-1);
	json_object_set_new(model, "clashes", rule_clashes(ex, &p->m, rows,
	    n));
	return (0);
}

/* The rest of the model into ${model}; a link to the next month only once this one is over. */
static int
month_fill(struct exchange *ex, struct month_page *p, json_t *model,
    struct err *e)
{
	const char *title = say(ex, TR("Tháng {{m}}/{{y}}"), json_pack(
	    "{s:s,s:i}", "m", month_name(ex->arena, ex->lang, p->when.month), "y", p->when.year));

	if (*p->unit != '\0' && strcmp(p->unit, "-") != 0)
		title = arena_printf(ex->arena, "%s · %s", title, p->unit);
	say_set(model, "title", title);
	say_set(model, "standing", month_standing(ex, &p->m));
	say_set(model, "you", say_you(ex));
	say_set(model, "excel", arena_printf(ex->arena,
	    "/month.xlsx?m=%04d-%02d%s%s", p->when.year, p->when.month, p->more,
	    link_query(ex, "d", p->unit)));
	say_set(model, "rules", (ex->viewer->roles & (ROLES_REVIEW |
	    ROLE_BIT(ROLE_INSPECTOR))) == 0 ? "" : *p->more != '\0' ?
	    arena_printf(ex->arena, "/month/rules?%s", p->more + 1) :
	    "/month/rules");
	json_object_set_new(model, "prev", link_to(ex, p, -1));
	if (clock_due() >= p->m.until)
		json_object_set_new(model, "next", link_to(ex, p, 1));
	if (quota_trend(ex->db, p->when.school_id, &p->m, e) != 0 ||
	    month_rows(ex, &p->m, &p->v, model, e) != 0)
		return (-1);
	json_object_set_new(model, "corrections", month_corrections(ex, &p->m,
	    &p->v));
	if ((p->v.own ? month_own_part(ex, p, model, e) : wide_part(ex, p,
	    model, e)) != 0)
		return (-1);
	return (month_side(ex, p, model, e));
}

int
pg_month(struct exchange *ex, struct err *e)
{
	struct month_page p;
	json_t *model;

	if (month_load(ex, &p, e) != 0)
		return (-1);
	model = json_pack("{s:o,s:o,s:s,s:b}", "schools", p.schools, "sum",
	    month_tally(&p.v), "school", p.name, "own", p.v.own);
	if (month_fill(ex, &p, model, e) != 0) {
		json_decref(model);
		return (-1);
	}
	return (answer_page(ex, "month", model, e));
}
