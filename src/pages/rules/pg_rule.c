/* One rule: the form, what it would change, then the row.  The form carries a digest of fields and preview: other ones than were looked at ask again. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/code.h"
#include "util/text.h"

#include "curriculum/curriculum.h"
#include "library/kinds.h"
#include "people/people.h"
#include "quota/rules.h"
#include "quota/staff.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/common/form_model.h"
#include "pages/common/item_model.h"
#include "pages/rules/pg_rules.h"
#include "pages/rules/rule_preview.h"
#include "pages/common/rule_words.h"

#define GRADES	9	/* primary and lower secondary */
#define AHEAD	12	/* months that a form offers */

/* What was typed, and the rows that it names. */
struct rule_form {
	struct rule_row	 row;
	const char	*unit, *subject, *person;	/* keys */
	struct staff	*units, *staff;
	struct subject	*subjects;
	int		 nunits, nstaff, nsubjects;
	int		 closed, now;	/* months */
};

/* What the form chooses from, and the months that bound it: a rule can only begin after the last closed month. */
static int
rule_lists(struct exchange *ex, struct rule_form *f, struct err *e)
{
	int64_t school = ex->viewer->school_id;
	struct civil c = clock_civil(clock_now());

	f->now = c.year * 100 + c.month;
	if ((f->closed = quota_last_closed(ex->db, school, e)) < 0 ||
	    (f->nunits = quota_units(ex->db, ex->arena, school, &f->units,
	    e)) < 0 || (f->nstaff = quota_staff(ex->db, ex->arena, school,
	    &f->staff, e)) < 0)
		return (-1);
	f->nsubjects = curriculum_subjects(ex->db, ex->arena, 0,
	    &f->subjects, e);
	return (f->nsubjects < 0 ? -1 : 0);
}

/* Resolves the keys of the form; the first unit is the school itself, and so stands for an unknown one. */
static void
rule_named(struct rule_form *f)
{
	struct quota_rule *r = &f->row.r;
	int i;

	r->unit_id = f->nunits > 0 ? f->units[0].id : 0;
	for (i = 0; i < f->nunits; i++)
		if (strcmp(f->units[i].key, f->unit) == 0) {
			r->unit_id = f->units[i].id;
			f->row.unit = i == 0 ? "" : f->units[i].name;
		}
	for (i = 0; i < f->nsubjects; i++)
		if (strcmp(f->subjects[i].code, f->subject) == 0) {
			r->subject_id = f->subjects[i].id;
			f->row.subject = f->subjects[i].name;
		}
	/* A name that is none of the school's is refused, not dropped. */
	r->person_id = *f->person != '\0' ? -1 : 0;
	for (i = 0; i < f->nstaff; i++)
		if (strcmp(f->staff[i].key, f->person) == 0) {
			r->person_id = f->staff[i].id;
			f->row.person = f->staff[i].name;
		}
}

/* Numbers as typed; what is none becomes one that the check refuses. */
static int
rule_number(struct form *in, const char *name, int empty)
{
	int64_t v;

	if (form_text(in, name)[0] == '\0')
		return (empty);
	return (text_int(form_text(in, name), 0, 999999, &v) == 0 ? (int)v :
	    -1);
}

/*
 * Reads the form without judging it: what is missing or no number becomes a
 * value that rules_check refuses with its field.
 */
static void
read_form(struct exchange *ex, struct rule_form *f)
{
	struct form *in = form_of(ex);
	struct quota_rule *r = &f->row.r;
	const char *s;
	int64_t g;
	int i;

	memset(&f->row, 0, sizeof(f->row));
	f->row.unit = f->row.subject = f->row.person = f->row.by = "";
	f->row.own = 1;
	f->unit = form_text(in, "unit");
	f->subject = form_text(in, "subject");
	f->person = form_text(in, "person");
	rule_named(f);
	r->id = RULE_NEW;
	r->role = form_text(in, "role");
	r->many = rule_number(in, "many", -1);
	r->deadline = rule_number(in, "deadline", 0);
	r->grace = rule_number(in, "grace", 0);
	r->from = rule_number(in, "from", 0);
	r->until = rule_number(in, "until", 0);
	r->kinds = "";
	/* One more than there are is refused, not cut. */
	for (i = 0; (s = form_all(in, "kinds", i)) != NULL &&
	    i <= kinds_count(); i++)
		r->kinds = arena_printf(ex->arena, "%s%s%s", r->kinds,
		    i > 0 ? " " : "", s);
	for (i = 0; (s = form_all(in, "grades", i)) != NULL && i < 20; i++)
		if (text_int(s, 1, 12, &g) == 0)
			r->grades |= 1u << g;
}

/* What a new form proposes: four of the usual kind from this month on, or from the first one that is not closed. */
static void
propose(struct rule_form *f)
{
	memset(&f->row, 0, sizeof(f->row));
	f->row.unit = f->row.subject = f->row.person = "";
	f->unit = f->subject = f->person = "";
	f->row.r.role = "teacher";
	f->row.r.kinds = kinds_usual()->name;
	f->row.r.many = 4;
	f->row.r.from = f->now > f->closed ? f->now :
	    quota_step(f->closed, 1);
}

/* The choices of whom the rule is for; each list begins with the widest choice. */
static json_t *
whom_fields(struct exchange *ex, const struct rule_form *f)
{
	static const char *const roles[] = { "teacher", "head", "principal" };
	json_t *list = json_array(), *o;
	size_t k;
	int i;

	o = form_field(ex, "role", TR("Dành cho"), "", "");
	for (k = 0; k < 3; k++)
		form_choice(o, roles[k], rule_role(ex->lang, roles[k]),
		    strcmp(roles[k], f->row.r.role) == 0);
	json_array_append_new(list, o);
	o = form_field(ex, "unit", TR("Ở đâu"), "", "");
	for (i = 0; i < f->nunits; i++)
		form_choice(o, f->units[i].key, i == 0 ? i18n_text(ex->lang,
		    TR("Cả trường")) : f->units[i].name,
		    strcmp(f->units[i].key, f->unit) == 0);
	json_array_append_new(list, o);
	o = form_field(ex, "subject", TR("Môn"), "", "");
	form_choice(o, "", i18n_text(ex->lang, TR("Mọi môn")), 0);
	for (i = 0; i < f->nsubjects; i++)
		form_choice(o, f->subjects[i].code, f->subjects[i].name,
		    strcmp(f->subjects[i].code, f->subject) == 0);
	form_hint(ex, o, TR("Chỉ ràng buộc người được giao dạy riêng môn ấy."));
	json_array_append_new(list, o);
	o = form_field(ex, "person", TR("Riêng một người"), "", "");
	form_choice(o, "", i18n_text(ex->lang, TR("Không, mọi người phù hợp")),
	    0);
	for (i = 0; i < f->nstaff; i++)
		form_choice(o, f->staff[i].key, f->staff[i].name,
		    strcmp(f->staff[i].key, f->person) == 0);
	json_array_append_new(list, o);
	return (list);
}

/* After a POST the text as typed, number or not, so that a refused form loses nothing; before that the proposal. */
static const char *
typed(struct exchange *ex, const char *name, int value, int empty)
{
	if (ex->method == M_POST)
		return (form_text(form_of(ex), name));
	return (value == empty ? "" : arena_printf(ex->arena, "%d", value));
}

/* Months are offered from the first one that is not closed, at most AHEAD back and forth; two back in a school that never closed one. */
static json_t *
what_fields(struct exchange *ex, const struct rule_form *f)
{
	const struct quota_rule *r = &f->row.r;
	json_t *list = json_array(), *o;
	int first = f->closed != 0 ? quota_step(f->closed, 1) :
	    quota_step(f->now, -2);

	if (first < quota_step(f->now, -AHEAD))
		first = quota_step(f->now, -AHEAD);
	o = form_field(ex, "many", TR("Số bài mỗi tháng"), "", typed(ex,
	    "many", r->many, -1));
	json_object_set_new(o, "inputmode", json_string("numeric"));
	form_hint(ex, o, TR("Ghi 0 nếu không phải nộp."));
	json_array_append_new(list, o);
	o = form_field(ex, "deadline", TR("Hạn nộp (ngày trong tháng)"), "",
	    typed(ex, "deadline", r->deadline, 0));
	json_object_set_new(o, "inputmode", json_string("numeric"));
	form_hint(ex, o, TR("Để trống: hết tháng."));
	json_array_append_new(list, o);
	o = form_field(ex, "grace", TR("Gia hạn (ngày)"), "", typed(ex,
	    "grace", r->grace, 0));
	json_object_set_new(o, "inputmode", json_string("numeric"));
	json_array_append_new(list, o);
	o = form_field(ex, "from", TR("Từ tháng"), "", "");
	form_months(ex, o, first, quota_step(f->now, AHEAD), r->from);
	json_array_append_new(list, o);
	o = form_field(ex, "until", TR("Đến hết tháng"), "", "");
	form_choice(o, "", i18n_text(ex->lang, TR("Chưa định")), 0);
	form_months(ex, o, first, quota_step(f->now, AHEAD), r->until);
	json_array_append_new(list, o);
	return (list);
}

/* Kinds and grades are boxes, because several can be chosen. */
static void
boxes(struct exchange *ex, const struct rule_form *f, json_t *model)
{
	json_t *kinds = json_array(), *grades = json_array();
	const struct kind *k;
	int i;

	for (i = 0; (k = kinds_at(i)) != NULL; i++)
		json_array_append_new(kinds, form_check(k->name,
		    i18n_text(ex->lang, k->word), kinds_hold(f->row.r.kinds,
		    k->name, strlen(k->name))));
	for (i = 1; i <= GRADES; i++)
		json_array_append_new(grades, form_check(arena_printf(
		    ex->arena, "%d", i), arena_printf(ex->arena, "%d", i),
		    (f->row.r.grades & 1u << i) != 0));
	json_object_set_new(model, "kinds", kinds);
	json_object_set_new(model, "grades", grades);
}

/* The form's model; ${why} is what was refused (NULL: nothing) and goes beside its field, or on top when it has none. */
static json_t *
form_page(struct exchange *ex, const struct rule_form *f,
    const struct err *why)
{
	json_t *model = json_object(), *whom = whom_fields(ex, f);
	json_t *what = what_fields(ex, f);

	boxes(ex, f, model);
	if (why != NULL && !form_refuse(ex, whom, why) &&
	    !form_refuse(ex, what, why)) {
		if (strcmp(why->field, "kinds") == 0)
			say_set(model, "kinds_error", field_error(ex, why));
		else
			form_note(ex, model, why);
	}
	json_object_set_new(model, "whom", whom);
	json_object_set_new(model, "what", what);
	return (model);
}

/* Fields and outcome in 128 bits: a form whose digest differs was looked at with other fields or other figures. */
static const char *
rule_digest(struct exchange *ex, const struct quota_rule *r, const char *outcome)
{
	const char *s = arena_printf(ex->arena,
	    "%lld %s %lld %u %lld %s %d %d %d %d %d %s", (long long)r->unit_id,
	    r->role, (long long)r->subject_id, r->grades,
	    (long long)r->person_id, r->kinds, r->many, r->deadline, r->grace,
	    r->from, r->until, outcome);
	uint8_t hash[CODE_SHA256];
	char hex[CODE_HASH_HEX];

	code_sha256(s, strlen(s), hash);
	code_hex(hash, sizeof(hash), hex);
	return (arena_strndup(ex->arena, hex, 32));
}

int
pg_rule_new(struct exchange *ex, struct err *e)
{
	struct rule_form f = { 0 };

	if (rule_lists(ex, &f, e) != 0)
		return (-1);
	propose(&f);
	return (answer_page(ex, "month_rule", form_page(ex, &f, NULL), e));
}

/* Its preview for the first month in which it would hold, this one at the earliest; the digest of both into ${seen}.  NULL on failure. */
static json_t *
rule_look(struct exchange *ex, struct rule_form *f, const char **seen,
    struct err *e)
{
	struct quota_try try = { .add = &f->row.r };
	char outcome[CODE_HASH_HEX];
	struct rule_row *rows, *all;
	json_t *o;
	int n, ym = f->row.r.from > f->now ? f->row.r.from : f->now;

	n = rules_list(ex->db, ex->arena, ex->viewer->school_id, &rows, e);
	if (n < 0)
		return (NULL);
	all = arena_alloc(ex->arena, (size_t)(n + 1) * sizeof(*all));
	if (n > 0)
		memcpy(all, rows, (size_t)n * sizeof(*all));
	all[n] = f->row;
	/* An end before this month: then it is looked at where it begins. */
	if (f->row.r.until != 0 && f->row.r.until < ym)
		ym = f->row.r.from;
	o = rule_preview(ex, &(struct rule_proposal){ .try = &try, .ym = ym,
	    .school_id = ex->viewer->school_id, .rows = all, .nrows = n + 1 },
	    outcome, e);
	if (o == NULL)
		return (NULL);
	say_set(o, "line", arena_printf(ex->arena, "%s, %s, %s", rule_line(ex,
	    &f->row), rule_due(ex, &f->row.r), rule_span(ex, &f->row.r)));
	*seen = rule_digest(ex, &f->row.r, outcome);
	return (o);
}

/* First POST shows the preview, the second one with do=save and the same digest writes; figures that changed meanwhile show it again. */
int
pg_rule_new_post(struct exchange *ex, struct err *e)
{
	struct rule_form f = { 0 };
	struct err why = { 0 };
	const char *seen = "";
	json_t *o, *model;
	int64_t id;

	if (rule_lists(ex, &f, e) != 0)
		return (-1);
	read_form(ex, &f);
	if (rules_check(ex->db, ex->viewer->school_id, &f.row.r, &why) != 0) {
		if (!err_rejected(&why)) {
			*e = why;
			return (-1);
		}
		ex->status = 422;
		return (answer_page(ex, "month_rule", form_page(ex, &f, &why),
		    e));
	}
	if ((o = rule_look(ex, &f, &seen, e)) == NULL)
		return (-1);
	if (strcmp(form_text(form_of(ex), "seen"), seen) == 0 &&
	    strcmp(form_text(form_of(ex), "do"), "save") == 0) {
		json_decref(o);
		if (rules_add(ex->db, ex->viewer, ex->viewer->school_id,
		    &f.row.r, &id, e) != 0)
			return (-1);
		answer_note(ex, "ok", i18n_text(ex->lang,
		    TR("Đã ghi quy định mới.")));
		return (answer_redirect(ex, "/month/rules"));
	}
	model = form_page(ex, &f, NULL);
	json_object_set_new(model, "preview", o);
	say_set(model, "seen", seen);
	return (answer_page(ex, "month_rule", model, e));
}

/* ---- the end of one */

struct rule_ending {
	struct rule_row	*rows, *it;
	int		 n, now, first, last;	/* months that may be the last */
};

/* The rule that the path names and the months that may be its last; NOT-FOUND for rules that stand above the school. */
static int
rule_ending(struct exchange *ex, struct rule_ending *g, struct err *e)
{
	struct civil c = clock_civil(clock_now());
	int64_t school = ex->viewer->school_id, id;
	int i, closed;

	memset(g, 0, sizeof(*g));
	g->now = c.year * 100 + c.month;
	if (text_int(ex->args[0], 1, INT64_MAX, &id) != 0)
		id = 0;
	g->n = rules_list(ex->db, ex->arena, school, &g->rows, e);
	closed = quota_last_closed(ex->db, school, e);
	if (g->n < 0 || closed < 0)
		return (-1);
	for (i = 0; i < g->n; i++)
		if (g->rows[i].r.id == id && g->rows[i].own)
			g->it = &g->rows[i];
	if (g->it == NULL)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "rule %lld",
		    (long long)id));
	g->first = rules_first_end(g->it, closed);
	g->last = g->it->r.until != 0 ? quota_step(g->it->r.until, -1) :
	    quota_step(g->now > g->first ? g->now : g->first, AHEAD);
	return (0);
}

/* A last month before the first one means that the rule never holds; it is offered while none of its months is closed. */
static json_t *
end_page(struct exchange *ex, const struct rule_ending *g, int month)
{
	json_t *model = json_object(), *f;

	f = form_field(ex, "month", TR("Tháng cuối còn áp dụng"), "", "");
	if (g->first < g->it->r.from)
		form_choice(f, arena_printf(ex->arena, "%d", g->first),
		    i18n_text(ex->lang, TR("Không tháng nào: bỏ hẳn")),
		    month == g->first);
	form_months(ex, f, g->first < g->it->r.from ? g->it->r.from :
	    g->first, g->last, month);
	json_object_set_new(model, "fields", json_pack("[o]", f));
	say_set(model, "line", arena_printf(ex->arena, "%s, %s, %s",
	    rule_line(ex, g->it), rule_due(ex, &g->it->r), rule_span(ex,
	    &g->it->r)));
	say_set(model, "action", ex->path);
	return (model);
}

int
pg_rule_end(struct exchange *ex, struct err *e)
{
	struct rule_ending g;
	int before;

	if (rule_ending(ex, &g, e) != 0)
		return (-1);
	before = quota_step(g.now, -1);
	return (answer_page(ex, "month_rule_end", end_page(ex, &g, before <
	    g.first ? g.first : before), e));
}

/* Like the form of a new rule: look first, then save what was looked at; the preview is of the first month without the rule. */
int
pg_rule_end_post(struct exchange *ex, struct err *e)
{
	struct form *in = form_of(ex);
	struct quota_try try = { 0 };
	char outcome[CODE_HASH_HEX];
	const char *seen;
	json_t *model, *o;
	struct rule_ending g;
	int month, ym;

	if (rule_ending(ex, &g, e) != 0)
		return (-1);
	month = rule_number(in, "month", 0);
	if (month % 100 < 1 || month % 100 > 12 || month < g.first ||
	    month > g.last)
		return (err_field(e, "QUOTA-RULE-END", "month", "%d", month));
	try.end = g.it->r.id;
	try.end_month = month;
	ym = quota_step(month, 1) > g.now ? quota_step(month, 1) : g.now;
	o = rule_preview(ex, &(struct rule_proposal){ .try = &try, .ym = ym,
	    .school_id = ex->viewer->school_id, .rows = g.rows, .nrows = g.n },
	    outcome, e);
	if (o == NULL)
		return (-1);
	seen = rule_digest(ex, &g.it->r, arena_printf(ex->arena, "%d %s", month,
	    outcome));
	if (strcmp(form_text(in, "seen"), seen) == 0 &&
	    strcmp(form_text(in, "do"), "save") == 0) {
		json_decref(o);
		if (rules_end(ex->db, ex->viewer, ex->viewer->school_id,
		    g.it->r.id, month, e) != 0)
			return (-1);
		answer_note(ex, "ok", i18n_text(ex->lang,
		    TR("Đã ghi tháng cuối của quy định.")));
		return (answer_redirect(ex, "/month/rules"));
	}
	model = end_page(ex, &g, month);
	json_object_set_new(model, "preview", o);
	say_set(model, "seen", seen);
	return (answer_page(ex, "month_rule_end", model, e));
}
