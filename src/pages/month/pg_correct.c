/* A correction after the closing: an entry of its own, with a reason. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"

#include "people/people.h"
#include "quota/close.h"
#include "quota/view.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "words/month_words.h"
#include "pages/common/links.h"
#include "pages/common/say.h"
#include "pages/common/form_model.h"
#include "pages/month/month_model.h"
#include "pages/month/month_table.h"
#include "pages/month/pg_close.h"
#include "pages/month/pg_month.h"

/* The present figure beside the name, so that the change is chosen with it in sight. */
static const char *
row_words(struct exchange *ex, const struct quota_teacher *t)
{
	return (say(ex, TR("{{name}}: đã tính {{counted}} trên {{n}}"),
	    json_pack("{s:s,s:i,s:i}", "name", t->name, "counted",
	    quota_counted(t), "n", t->owed)));
}

/* Only people with a row in the closed month can be corrected. */
static json_t *
correct_fields(struct exchange *ex, const struct quota_month *m)
{
	struct form *in = form_of(ex);
	const char *reason = form_raw(in, "reason"), *key;
	json_t *list = json_array(), *f;
	int i;

	f = form_field(ex, "person", TR("Giáo viên"), "", "");
	form_choice(f, "", i18n_text(ex->lang, TR("Chọn người")), 0);
	for (i = 0; i < m->nteachers; i++) {
		key = m->teachers[i].key;
		form_choice(f, key, row_words(ex, &m->teachers[i]),
		    strcmp(key, form_text(in, "person")) == 0);
	}
	json_array_append_new(list, f);
	f = form_field(ex, "delta", TR("Thêm hoặc bớt mấy bài đã tính"), "",
	    form_text(in, "delta"));
	form_hint(ex, f, TR("Ví dụ 1 là thêm một bài, -1 là bớt một bài."));
	json_array_append_new(list, f);
	f = form_field(ex, "reason", TR("Lý do"), "", reason != NULL ? reason :
	    "");
	json_object_set_new(f, "long", json_true());
	form_hint(ex, f, TR("Lý do được ghi vào biên bản và nhật ký, không xoá được."));
	json_array_append_new(list, f);
	return (list);
}

/* Only of a closed month (QUOTA-OPEN otherwise); figures of an open one are changed by its lessons, not by hand. */
static int
correct_page(struct exchange *ex, const char *month, const struct err *why,
    struct err *e)
{
	struct school_month when = { .school_id = ex->viewer->school_id };
	struct quota_view v;
	struct quota_month m;
	json_t *model;

	link_month(month, &when.year, &when.month);
	if (quota_month(ex->db, ex->arena, &when, 0, &m, e) != 0 ||
	    quota_view(ex->db, ex->arena, ex->viewer, &m,
	    ex->viewer->school_id, &v, e) != 0)
		return (-1);
	if (m.closed == 0)
		return (err_set(e, ERR_REJECT, "QUOTA-OPEN", "%d-%02d",
		    when.year, when.month));
	model = json_pack("{s:s,s:o}", "m", arena_printf(ex->arena,
	    "%04d-%02d", when.year, when.month), "corrections",
	    month_corrections(ex, &m, &v));
	say_set(model, "title", say(ex, TR("Điều chỉnh tháng {{m}}/{{y}}"),
	    json_pack("{s:s,s:i}", "m", month_name(ex->arena, ex->lang,
	    when.month), "y", when.year)));
	form_fields(ex, model, correct_fields(ex, &m), why);
	return (answer_page(ex, "month_correct", model, e));
}

int
pg_correct(struct exchange *ex, struct err *e)
{
	return (correct_page(ex, form_text(form_query(ex), "m"), NULL, e));
}

/* The number of whom ${key} names in that month into ${person}, which stays as it is for an unknown key; 0 or -1. */
static int
person_of(struct exchange *ex, const struct school_month *when,
    const char *key, int64_t *person, struct err *e)
{
	struct quota_month m;
	int i;

	if (quota_month(ex->db, ex->arena, when, 0, &m, e) != 0)
		return (-1);
	for (i = 0; i < m.nteachers; i++)
		if (strcmp(m.teachers[i].key, key) == 0)
			*person = m.teachers[i].person_id;
	return (0);
}

/* What is no number becomes 0, which quota_correct refuses beside its field; the closed rows themselves never change. */
int
pg_correct_post(struct exchange *ex, struct err *e)
{
	struct form *in = form_of(ex);
	const char *reason = form_raw(in, "reason"), *s;
	struct school_month when = { .school_id = ex->viewer->school_id };
	struct quota_change change = { 0 };
	struct err why = { 0 };
	int64_t delta = 0;

	if (link_month(form_text(in, "m"), &when.year, &when.month) != 0)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "no month"));
	if (person_of(ex, &when, form_text(in, "person"), &change.person_id,
	    e) != 0)
		return (-1);
	s = form_text(in, "delta");
	if (text_int(*s == '+' ? s + 1 : s, -100000, 100000, &delta) != 0)
		delta = 0;
	reason = reason != NULL ? text_clean(ex->arena, reason) : "";
	change.delta = (int)delta;
	change.reason = reason != NULL ? reason : "";
	if (quota_correct(ex->db, ex->viewer, &when, &change, &why) != 0) {
		if (!err_rejected(&why) || why.field[0] == '\0') {
			*e = why;
			return (-1);
		}
		ex->status = 422;
		return (correct_page(ex, form_text(in, "m"), &why, e));
	}
	answer_note(ex, "ok", i18n_text(ex->lang,
	    TR("Đã ghi dòng điều chỉnh. Số đã chốt vẫn giữ nguyên ở trên.")));
	return (answer_redirect(ex, arena_printf(ex->arena,
	    "/month/%04d-%02d/minutes", when.year, when.month)));
}
