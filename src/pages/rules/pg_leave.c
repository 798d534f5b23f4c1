/* /month/leave: who is on leave or part time, with words for the minutes. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"

#include "people/people.h"
#include "quota/leave.h"
#include "quota/rules.h"
#include "quota/staff.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/common/form_model.h"
#include "pages/rules/pg_leave.h"
#include "pages/rules/pg_rules.h"
#include "pages/rules/rules_school.h"

#define BACK	366	/* days that ended leaves stay in the list */

static int
today(void)
{
	return (clock_day(clock_now()));
}

static const char *
leave_date(struct exchange *ex, int day)
{
	return (i18n_date(ex->arena, ex->lang, clock_day_utc(day)));
}

/* Where the leave stands today; one whose last day lies before its first was taken back. */
static json_t *
leave_state(struct exchange *ex, const struct quota_leave *l)
{
	int now = today();
	const char *tone = "", *icon = "done", *word = TR("Đã hết");

	if (l->until < l->from) {
		icon = "dash";
		word = TR("Đã bỏ");
	} else if (l->from > now) {
		tone = "wait";
		icon = "clock";
		word = TR("Sắp tới");
	} else if (l->until >= now) {
		tone = "ok";
		icon = "half";
		word = TR("Đang miễn giảm");
	}
	return (json_pack("{s:s,s:s,s:s}", "tone", tone, "icon", icon, "word",
	    i18n_text(ex->lang, word)));
}

/* A row; the principal can end what is not over yet, the form proposes today, or yesterday for what ends today. */
static json_t *
leave_one(struct exchange *ex, const struct leave_row *r, int principal)
{
	const struct quota_leave *l = &r->l;
	json_t *o = json_object();

	say_set(o, "name", r->name);
	say_set(o, "unit", r->unit);
	say_set(o, "note", l->note);
	json_object_set_new(o, "state", leave_state(ex, l));
	say_set(o, "days", l->until < l->from ? say(ex,
	    TR("từ {{from}}, đã bỏ"), json_pack("{s:s}", "from", leave_date(ex,
	    l->from))) : say(ex, TR("{{from}} đến {{until}}"), json_pack(
	    "{s:s,s:s}", "from", leave_date(ex, l->from), "until",
	    leave_date(ex, l->until))));
	say_set(o, "owes", l->factor == 0 ? i18n_text(ex->lang,
	    TR("không phải nộp")) : say(ex, TR("phải nộp {{n}} % định mức"),
	    json_pack("{s:i}", "n", l->factor)));
	say_set(o, "by", *r->by == '\0' ? "" : say(ex,
	    TR("{{who}} ghi {{day}}"), json_pack("{s:s,s:s}", "who", r->by,
	    "day", i18n_date(ex->arena, ex->lang, r->created))));
	if (principal && l->until >= l->from && l->until >= today()) {
		say_set(o, "action", arena_printf(ex->arena,
		    "/month/leave/%lld/end", (long long)r->id));
		say_set(o, "id", arena_printf(ex->arena, "end-%lld",
		    (long long)r->id));
		say_set(o, "until", form_day(ex, today() < l->until ? today() :
		    leave_step(l->until, -1)));
	}
	return (o);
}

/* The fields of the form; NULL on failure. */
static json_t *
leave_fields(struct exchange *ex, int64_t school, struct err *e)
{
	struct form *in = form_of(ex);
	json_t *list, *f;
	struct staff *s;
	int i, n = quota_staff(ex->db, ex->arena, school, &s, e);
	int fresh = form_raw(in, "factor") == NULL;

	if (n < 0)
		return (NULL);
	list = json_array();
	f = form_field(ex, "person", TR("Người"), "", "");
	form_choice(f, "", i18n_text(ex->lang, TR("Chọn người")), 0);
	for (i = 0; i < n; i++)
		form_choice(f, s[i].key, s[i].name, strcmp(s[i].key,
		    form_text(in, "person")) == 0);
	json_array_append_new(list, f);
	json_array_append_new(list, form_field(ex, "from", TR("Từ ngày"),
	    "date", form_text(in, "from")));
	json_array_append_new(list, form_field(ex, "until",
	    TR("Đến hết ngày"), "date", form_text(in, "until")));
	f = form_field(ex, "factor", TR("Vẫn phải nộp (% định mức)"), "",
	    fresh ? "0" : form_text(in, "factor"));
	json_object_set_new(f, "inputmode", json_string("numeric"));
	form_hint(ex, f, TR("0: nghỉ hẳn. 50: nửa giờ dạy. Cả tháng tính theo từng ngày rồi làm tròn."));
	json_array_append_new(list, f);
	f = form_field(ex, "note", TR("Lý do"), "", form_text(in, "note"));
	form_hint(ex, f, TR("Ví dụ “nghỉ ốm”, “nghỉ thai sản”, “nửa giờ dạy”. Lý do được ghi vào biên bản nếu người ấy thiếu bài."));
	json_array_append_new(list, f);
	return (list);
}

/* The page; ${why}: what was refused, NULL. */
static int
leave_page(struct exchange *ex, const struct err *why, struct err *e)
{
	json_t *model, *rows, *list = NULL;
	struct leave_row *r;
	const char *name;
	int64_t school;
	int i, n, principal = rules_school(ex, &school, &name, e);

	if (principal < 0)
		return (-1);
	rows = json_array();
	model = json_pack("{s:b,s:s,s:o}", "principal", principal, "school",
	    name, "rows", rows);
	say_set(model, "xlsx", rules_xlsx_href(ex));
	n = leave_list(ex->db, ex->arena, school, leave_step(today(), -BACK),
	    &r, e);
	for (i = 0; i < n; i++)
		json_array_append_new(rows, leave_one(ex, &r[i], principal));
	if (n == LEAVE_ROWS)
		say_set(model, "more", say(ex,
		    TR("Chỉ hiện {{n}} dòng mới nhất."), json_pack("{s:i}",
		    "n", n)));
	if (n < 0 || (principal && (list = leave_fields(ex, school,
	    e)) == NULL)) {
		json_decref(model);
		return (-1);
	}
	if (principal)
		form_fields(ex, model, list, why);
	return (answer_page(ex, "month_leave", model, e));
}

int
pg_leave(struct exchange *ex, struct err *e)
{
	return (leave_page(ex, NULL, e));
}

/* Done, or the page again with what was typed and why not; a missing right or row gets the general error page instead. */
static int
outcome(struct exchange *ex, int done, const char *text, struct err *why,
    struct err *e)
{
	if (!done && !err_rejected(why)) {
		*e = *why;
		return (-1);
	}
	if (!done && (strcmp(why->code, "NO-RIGHT") == 0 ||
	    strcmp(why->code, "NOT-FOUND") == 0)) {
		*e = *why;
		return (-1);
	}
	if (!done) {
		ex->status = 422;
		return (leave_page(ex, why, e));
	}
	answer_note(ex, "ok", i18n_text(ex->lang, text));
	return (answer_redirect(ex, "/month/leave"));
}

/* Unknown people, days and figures become values that leave_add refuses, so each refusal stands beside its field. */
int
pg_leave_post(struct exchange *ex, struct err *e)
{
	int64_t school = ex->viewer->school_id, factor = -1;
	struct form *in = form_of(ex);
	struct quota_leave l = { 0 };
	struct err why = { 0 };
	int64_t id;
	int done;

	if (quota_staff_find(ex->db, school, form_text(in, "person"),
	    &l.person_id, e) < 0)
		return (-1);
	l.from = leave_day(form_text(in, "from"));
	l.until = leave_day(form_text(in, "until"));
	if (text_int(form_text(in, "factor"), 0, 100, &factor) != 0)
		factor = -1;
	l.factor = (int)factor;
	l.note = form_text(in, "note");
	done = leave_add(ex->db, ex->viewer, school, &l, &id, &why) == 0;
	return (outcome(ex, done, TR("Đã ghi miễn giảm. Bảng tháng tính lại ngay."),
	    &why, e));
}

/* A last day before the first one takes the leave back as a whole. */
int
pg_leave_end_post(struct exchange *ex, struct err *e)
{
	struct form *in = form_of(ex);
	struct err why = { 0 };
	int64_t id;
	int done;

	if (text_int(ex->args[0], 1, INT64_MAX, &id) != 0)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "leave"));
	done = leave_end(ex->db, ex->viewer, ex->viewer->school_id, id,
	    leave_day(form_text(in, "last")), &why) == 0;
	return (outcome(ex, done, TR("Đã ghi ngày cuối mới."), &why, e));
}
