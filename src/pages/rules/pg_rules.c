/* GET /month/rules: what binds the school, whom it binds, where rules contradict; below, how much each may upload a month. */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"

#include "packages/uplimit.h"
#include "people/people.h"
#include "quota/rules.h"
#include "quota/staff.h"
#include "store/settings.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/common/form_model.h"
#include "pages/rules/pg_rules.h"
#include "pages/rules/rules_school.h"
#include "pages/common/rule_words.h"

#define GB	((int64_t)1 << 30)

static int
this_month(void)
{
	struct civil c = clock_civil(clock_now());

	return (c.year * 100 + c.month);
}

static json_t *
rules_state(const char *tone, const char *icon, const char *word)
{
	return (json_pack("{s:s,s:s,s:s}", "tone", tone, "icon", icon, "word",
	    word));
}

/* How many people the rule binds this month; a rule in force may bind nobody when a nearer or more special one holds. */
static json_t *
rules_standing(struct exchange *ex, const struct rule_row *row,
    const struct quota_month *m)
{
	int i, ym = this_month();

	if (row->r.from > ym)
		return (rules_state("wait", "clock", i18n_text(ex->lang,
		    TR("Chưa đến"))));
	for (i = 0; i < m->nrules; i++)
		if (m->rules[i].id == row->r.id && m->rules[i].binds > 0)
			return (rules_state("ok", "done", say(ex,
			    TR("{{n}} người"), json_pack("{s:i}", "n",
			    m->rules[i].binds))));
	return (rules_state("", "dash", i18n_text(ex->lang,
	    TR("Chưa áp dụng cho ai"))));
}

/* A row; ${m} NULL is a rule that is over.  It can be ended by the principal when it stands on this school or below. */
static json_t *
rules_one(struct exchange *ex, const struct rule_row *row,
    const struct quota_month *m, int principal)
{
	json_t *o = json_object();

	say_set(o, "whom", rule_whom(ex, row));
	say_set(o, "ask", rule_ask(ex, &row->r));
	say_set(o, "due", rule_due(ex, &row->r));
	say_set(o, "span", rule_span(ex, &row->r));
	say_set(o, "by", row->r.unit_id == 0 && *row->by == '\0' ?
	    i18n_text(ex->lang, TR("quy định chung, có sẵn")) : !row->own ?
	    i18n_text(ex->lang, TR("quy định của cấp trên")) : say(ex,
	    TR("{{who}} ghi {{day}}"), json_pack("{s:s,s:s}", "who", row->by,
	    "day", i18n_date(ex->arena, ex->lang, row->created))));
	if (m != NULL)
		json_object_set_new(o, "state", rules_standing(ex, row, m));
	if (principal && row->own && m != NULL)
		say_set(o, "end", arena_printf(ex->arena,
		    "/month/rules/%lld/end", (long long)row->r.id));
	return (o);
}

/* Rules in force and to come with how many they bind, then those that are over; contradictions of this month beside them. */
static int
rules(struct exchange *ex, int64_t school, json_t *model, int principal,
    struct err *e)
{
	json_t *live = json_array(), *past = json_array();
	struct quota_month m;
	struct rule_row *rows;
	int i, n, ym = this_month();

	json_object_set_new(model, "rules", live);
	json_object_set_new(model, "past", past);
	n = rules_list(ex->db, ex->arena, school, &rows, e);
	if (n < 0 || quota_month_if(ex->db, ex->arena, &(struct school_month){
	    .school_id = school, .year = ym / 100, .month = ym % 100 }, NULL,
	    &m, e) != 0)
		return (-1);
	for (i = 0; i < n; i++)
		if (rows[i].r.until != 0 && rows[i].r.until < ym)
			json_array_append_new(past, rules_one(ex, &rows[i],
			    NULL, 0));
		else
			json_array_append_new(live, rules_one(ex, &rows[i], &m,
			    principal));
	json_object_set_new(model, "clashes", rule_clashes(ex, &m, rows, n));
	return (0);
}

/* ---- limits of uploads */

/* A limit of its own, or the words for the common one. */
static const char *
or_common(struct exchange *ex, const char *s)
{
	return (s != NULL ? s : i18n_text(ex->lang, TR("mức chung")));
}

/* The fields of the form; NULL on failure. */
static json_t *
limit_fields(struct exchange *ex, int64_t school, struct err *e)
{
	json_t *list, *f;
	struct form *in = form_of(ex);
	struct staff *s;
	int i, n = quota_staff(ex->db, ex->arena, school, &s, e);

	if (n < 0)
		return (NULL);
	list = json_array();
	f = form_field(ex, "person", TR("Người"), "", "");
	form_choice(f, "", i18n_text(ex->lang, TR("Chọn người")), 0);
	for (i = 0; i < n; i++)
		form_choice(f, s[i].key, s[i].name, strcmp(s[i].key,
		    form_text(in, "person")) == 0);
	json_array_append_new(list, f);
	f = form_field(ex, "bytes", TR("Dung lượng mỗi tháng (GB)"), "",
	    form_text(in, "bytes"));
	json_object_set_new(f, "inputmode", json_string("decimal"));
	form_hint(ex, f, TR("Để trống: theo mức chung."));
	json_array_append_new(list, f);
	f = form_field(ex, "items", TR("Học liệu mới mỗi tháng"), "",
	    form_text(in, "items"));
	json_object_set_new(f, "inputmode", json_string("numeric"));
	form_hint(ex, f, TR("Để trống cả hai ô: bỏ mức riêng."));
	json_array_append_new(list, f);
	return (list);
}

/* The common limits in a sentence, then people with limits of their own. */
static int
limits(struct exchange *ex, int64_t school, json_t *model, struct err *e)
{
	json_t *rows = json_array(), *o = json_object(), *one_row;
	struct uplimit_row *l;
	int i, n;

	json_object_set_new(model, "limits", o);
	json_object_set_new(o, "rows", rows);
	say_set(o, "common", say(ex, TR("Mức chung mỗi người mỗi tháng: {{bytes}} và {{n}} học liệu mới. Bản mới của một bài cũ tính dung lượng, không tính thêm bài."),
	    json_pack("{s:s,s:I}", "bytes", i18n_bytes(ex->arena, ex->lang,
	    setting_of(ex->db, school, SET_MONTH_BYTES)), "n",
	    (json_int_t)setting_of(ex->db, school, SET_MONTH_ITEMS))));
	n = uplimit_list(ex->db, ex->arena, school, &l, e);
	for (i = 0; i < n; i++) {
		one_row = json_pack("{s:s}", "name", l[i].name);
		say_set(one_row, "bytes", or_common(ex, l[i].bytes < 0 ? NULL :
		    i18n_bytes(ex->arena, ex->lang, l[i].bytes)));
		say_set(one_row, "items", or_common(ex, l[i].items < 0 ? NULL :
		    i18n_number(ex->arena, ex->lang, l[i].items)));
		say_set(one_row, "by", say(ex, TR("{{who}} ghi {{day}}"),
		    json_pack("{s:s,s:s}", "who", l[i].by, "day", i18n_date(
		    ex->arena, ex->lang, l[i].at))));
		json_array_append_new(rows, one_row);
	}
	return (n < 0 ? -1 : 0);
}

/* The page; ${why} is a refused form of limits, or NULL. */
static int
rules_page(struct exchange *ex, const struct err *why, struct err *e)
{
	json_t *model, *fields = NULL;
	const char *name;
	int64_t school;
	int principal = rules_school(ex, &school, &name, e);

	if (principal < 0)
		return (-1);
	model = json_pack("{s:b,s:s}", "principal", principal, "school", name);
	say_set(model, "xlsx", rules_xlsx_href(ex));
	if (rules(ex, school, model, principal, e) != 0 ||
	    limits(ex, school, model, e) != 0 || (principal &&
	    (fields = limit_fields(ex, school, e)) == NULL)) {
		json_decref(model);
		return (-1);
	}
	if (principal)
		form_fields(ex, model, fields, why);
	return (answer_page(ex, "month_rules", model, e));
}

int
pg_rules(struct exchange *ex, struct err *e)
{
	return (rules_page(ex, NULL, e));
}

/* "2,5" or "2.5" GB as bytes; -1 for "", -2 for no number. */
static int64_t
gigabytes(const char *s)
{
	int64_t whole, part = 0, ten = 1;
	size_t n = strspn(s, "0123456789");
	const char *p;

	if (*s == '\0')
		return (-1);
	if (n == 0 || n > 6)
		return (-2);
	whole = strtoll(s, NULL, 10);
	if (s[n] == ',' || s[n] == '.') {
		p = s + n + 1;
		if (strspn(p, "0123456789") != strlen(p) || strlen(p) > 3)
			return (-2);
		for (; *p != '\0'; p++, ten *= 10)
			part = part * 10 + *p - '0';
	} else if (s[n] != '\0')
		return (-2);
	return (whole * GB + part * GB / ten);
}

/*
 * Both fields empty take the person's own limits away. -2 stands for what is no
 * number; uplimit_put refuses it with its field.
 */
int
pg_limits_post(struct exchange *ex, struct err *e)
{
	int64_t school = ex->viewer->school_id, person, bytes, items = -1;
	struct form *in = form_of(ex);
	struct err why = { 0 };
	int rc = quota_principal(ex->db, ex->viewer, school, e);

	if (rc == 0)
		return (err_set(e, ERR_REJECT, "NO-RIGHT", "limits"));
	if (rc < 0 || (rc = quota_staff_find(ex->db, school, form_text(in,
	    "person"), &person, e)) < 0)
		return (-1);
	bytes = gigabytes(form_text(in, "bytes"));
	if (form_text(in, "items")[0] != '\0' && text_int(form_text(in,
	    "items"), 0, UPLIMIT_ITEMS, &items) != 0)
		items = -2;
	rc = rc == 0 ? err_field(&why, "QUOTA-RULE-PERSON", "person",
	    "nobody") : uplimit_put(ex->db, ex->viewer->id, person, bytes,
	    items, &why);
	if (rc != 0 && !err_rejected(&why)) {
		*e = why;
		return (-1);
	}
	if (rc != 0) {
		ex->status = 422;
		return (rules_page(ex, &why, e));
	}
	answer_note(ex, "ok", i18n_text(ex->lang, bytes == -1 && items == -1 ?
	    TR("Đã bỏ mức riêng, từ nay theo mức chung.") :
	    TR("Đã ghi mức tải lên riêng.")));
	return (answer_redirect(ex, "/month/rules#limits"));
}
