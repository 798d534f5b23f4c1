/* The closing: a look at what would be written down, lessons in review by name, what the minutes say beside the figures, one button. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"

#include "people/people.h"
#include "quota/close.h"
#include "quota/leave.h"
#include "quota/rules.h"
#include "quota/staff.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "words/month_words.h"
#include "pages/common/links.h"
#include "pages/common/say.h"
#include "pages/common/form_model.h"
#include "pages/month/month_model.h"
#include "pages/month/month_side.h"
#include "pages/month/pg_close.h"
#include "pages/month/pg_month.h"
#include "pages/common/rule_words.h"

/* Lessons in review, each with its author: by closing now they will be written down as late. */
static json_t *
close_waiting(struct exchange *ex, const struct quota_month *m)
{
	json_t *out = json_array(), *o;
	int i, k;

	for (i = 0; i < m->nlessons; i++) {
		if (m->lessons[i].state != QUOTA_REVIEW)
			continue;
		o = json_pack("{s:s,s:s}", "title", m->lessons[i].title,
		    "href", arena_printf(ex->arena, "/review?item=%s",
		    m->lessons[i].key));
		for (k = 0; k < m->nteachers; k++)
			if (m->teachers[k].person_id ==
			    m->lessons[i].person_id)
				say_set(o, "who", m->teachers[k].name);
		json_array_append_new(out, o);
	}
	return (out);
}

/* Who lacks lessons, with the leave that the minutes will name. */
static json_t *
behind(struct exchange *ex, const struct month_page *p)
{
	json_t *out = json_array(), *o;
	int i;

	for (i = 0; i < p->v.n; i++) {
		if (p->v.rows[i]->missing == 0)
			continue;
		o = json_pack("{s:s,s:s}", "name", p->v.rows[i]->name, "text",
		    say(ex, TR("Thiếu {{n}}"), json_pack("{s:i}", "n",
		    p->v.rows[i]->missing)));
		say_set(o, "note", leave_words(ex->arena, p->v.rows[i],
		    &p->m));
		json_array_append_new(out, o);
	}
	return (out);
}

/* A field of several lines with what was typed, line ends kept. */
static json_t *
area(struct exchange *ex, const char *name, const char *label)
{
	const char *typed = form_raw(form_of(ex), name);
	json_t *f = form_field(ex, name, label, "", typed != NULL ? typed :
	    "");

	json_object_set_new(f, "long", json_true());
	return (f);
}

/* What the minutes say beside the figures, as it was typed; the principal leads the meeting and cannot be its secretary here.  NULL on failure. */
static json_t *
close_fields(struct exchange *ex, struct err *e)
{
	struct form *in = form_of(ex);
	const char *place = form_raw(in, "place");
	json_t *list, *f;
	struct staff *s;
	int i, n = quota_staff(ex->db, ex->arena, ex->viewer->school_id, &s,
	    e);

	if (n < 0)
		return (NULL);
	list = json_array();
	json_array_append_new(list, form_field(ex, "place", TR("Địa điểm"), "",
	    place != NULL ? form_text(in, "place") : "phòng họp nhà trường"));
	f = form_field(ex, "secretary", TR("Thư ký"), "", "");
	form_choice(f, "", i18n_text(ex->lang, TR("Để trống, ký tay")), 0);
	for (i = 0; i < n; i++)
		if (s[i].id != ex->viewer->id)
			form_choice(f, s[i].key, s[i].name, strcmp(s[i].key,
			    form_text(in, "secretary")) == 0);
	json_array_append_new(list, f);
	f = area(ex, "remarks", TR("Nhận xét thêm"));
	form_hint(ex, f, TR("Câu đầu của phần Nhận xét (bao nhiêu người đủ, ai thiếu) có sẵn."));
	json_array_append_new(list, f);
	json_array_append_new(list, area(ex, "proposals", TR("Kiến nghị")));
	return (list);
}

/* The page without what was refused; NULL on failure. */
static json_t *
preview_model(struct exchange *ex, struct month_page *p, struct err *e)
{
	json_t *list, *model, *heads, *typed;

	if ((heads = month_heads(ex, p, e)) == NULL)
		return (NULL);
	if ((typed = close_fields(ex, e)) == NULL) {
		json_decref(heads);
		return (NULL);
	}
	list = close_waiting(ex, &p->m);
	model = json_pack("{s:s,s:i,s:o,s:o,s:b}", "m", arena_printf(ex->arena,
	    "%04d-%02d", p->when.year, p->when.month), "waiting",
	    (int)json_array_size(list), "review", list, "behind", behind(ex,
	    p), "over", clock_due() >= p->m.until);
	say_set(model, "title", say(ex, TR("Chốt tháng {{m}}/{{y}}"),
	    json_pack("{s:s,s:i}", "m", month_name(ex->arena, ex->lang,
	    p->when.month), "y", p->when.year)));
	say_set(model, "month", say(ex, TR("Tháng {{m}}"), json_pack("{s:s}",
	    "m", month_name(ex->arena, ex->lang, p->when.month))));
	say_set(model, "from", i18n_date(ex->arena, ex->lang, p->m.until));
	json_object_set_new(model, "sum", json_pack(
	    "{s:i,s:i,s:i,s:i,s:i,s:i}", "n", p->v.n, "met", p->v.met, "owed",
	    p->v.owed, "counted", p->v.counted, "missing", p->v.missing,
	    "late", p->v.late));
	json_object_set_new(model, "heads", heads);
	json_object_set_new(model, "fields", typed);
	return (model);
}

/* The preview with the refusal ${why} (NULL: none); a month that is closed already leads to its minutes. */
static int
preview(struct exchange *ex, struct month_page *p, const struct err *why,
    struct err *e)
{
	struct rule_row *rows;
	json_t *model;
	int n;

	if (p->m.closed != 0)
		return (answer_redirect(ex, arena_printf(ex->arena,
		    "/month/%04d-%02d/minutes", p->when.year, p->when.month)));
	if ((n = rules_list(ex->db, ex->arena, p->when.school_id, &rows,
	    e)) < 0 ||
	    (model = preview_model(ex, p, e)) == NULL)
		return (-1);
	json_object_set_new(model, "clashes", rule_clashes(ex, &p->m, rows,
	    n));
	json_object_set_new(model, "clear", json_boolean(p->v.unclear == 0));
	if (why != NULL && !form_refuse(ex, json_object_get(model, "fields"),
	    why))
		form_note(ex, model, why);
	return (answer_page(ex, "month_close", model, e));
}

/* Lines as typed, each without control characters and empty ones left out: they go into .docx and PDF as well. */
static const char *
lines(struct arena *a, const char *raw)
{
	const char *s = "", *one;
	size_t n;

	for (; raw != NULL && *raw != '\0'; raw += n) {
		raw += strspn(raw, "\r\n");
		n = strcspn(raw, "\r\n");
		one = text_clean(a, arena_strndup(a, raw, n));
		if (one != NULL && *one != '\0')
			s = *s == '\0' ? one : arena_printf(a, "%s\n%s", s,
			    one);
	}
	return (s);
}

int
pg_close(struct exchange *ex, struct err *e)
{
	struct month_page p;

	if (month_of(ex, form_text(form_query(ex), "m"), &p, e) != 0)
		return (-1);
	return (preview(ex, &p, NULL, e));
}

/* 0 or -1; quota_close compares ${seen} with the number of lessons that are in review now; -1 fits no number, so it asks again. */
static int
close_it(struct exchange *ex, struct month_page *p, int seen, struct err *e)
{
	struct quota_paper paper = { 0 };
	struct form *in = form_of(ex);
	const char *key = form_text(in, "secretary");
	int rc;

	paper.place = form_text(in, "place");
	paper.remarks = lines(ex->arena, form_raw(in, "remarks"));
	paper.proposals = lines(ex->arena, form_raw(in, "proposals"));
	if (*key != '\0') {
		rc = quota_staff_find(ex->db, p->when.school_id, key,
		    &paper.secretary, e);
		if (rc < 0)
			return (-1);
		if (rc == 0)
			return (err_field(e, "PAPER-SECRETARY", "secretary",
			    "%s", key));
	}
	if (quota_paper_duties(ex->db, ex->arena, p->when.school_id, &p->m,
	    &paper, e) != 0)
		return (-1);
	return (quota_close(ex->db, ex->viewer, &p->when, seen, &paper, e));
}

/*
 * A refusal that can be repaired in the form (a text too long, another number
 * of lessons in review) shows the form again; any other one is the general
 * error page.
 */
int
pg_close_post(struct exchange *ex, struct err *e)
{
	struct form *in = form_of(ex);
	int seen = (int)form_int(in, "waiting", 0, 1000000, -1), year, month;
	struct err why = { 0 };
	struct month_page p;

	if (link_month(form_text(in, "m"), &year, &month) != 0)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "no month"));
	/* The form names lessons that still wait; without the tick "sure" the closing is refused and asked again. */
	if (seen > 0 && form_text(in, "sure")[0] == '\0')
		seen = -1;
	if (month_of(ex, form_text(in, "m"), &p, e) != 0)
		return (-1);
	if (close_it(ex, &p, seen, &why) != 0) {
		/* What was typed stays in the form, where that can help. */
		if (!err_rejected(&why) || (why.field[0] == '\0' &&
		    strcmp(why.code, "QUOTA-REVIEW") != 0)) {
			*e = why;
			return (-1);
		}
		ex->status = why.field[0] == '\0' ? 409 : 422;
		return (preview(ex, &p, &why, e));
	}
	answer_note(ex, "ok", say(ex, TR("Đã chốt tháng {{m}}/{{y}}. Biên bản ở dưới đây."),
	    json_pack("{s:s,s:i}", "m", month_name(ex->arena, ex->lang, month), "y", year)));
	return (answer_redirect(ex, arena_printf(ex->arena,
	    "/month/%04d-%02d/minutes", year, month)));
}
