/* Before the closing: a head confirms the own figures, reminds who lacks lessons. */
#include <string.h>

#include "util/arena.h"

#include "people/people.h"
#include "quota/close.h"
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

/* The figures as one word, so that what is confirmed is what was seen. */
static const char *
confirm_digest(struct exchange *ex, const struct quota_sums *s)
{
	return (arena_printf(ex->arena, "%d.%d.%d.%d.%d.%d.%d.%d", s->n,
	    s->met, s->owed, s->counted, s->review, s->late, s->missing,
	    s->unclear));
}

/* The figures with the digest that the form sends back; ${why}: what was refused, NULL. */
static int
confirm_page(struct exchange *ex, struct month_page *p, const struct err *why,
    struct err *e)
{
	struct quota_sums s = quota_view_sums(&p->v);
	json_t *model;

	model = json_pack("{s:s,s:s,s:b}", "m", arena_printf(ex->arena,
	    "%04d-%02d", p->when.year, p->when.month), "seen", confirm_digest(ex, &s), "closed",
	    p->m.closed != 0);
	json_object_set_new(model, "sum", json_pack(
	    "{s:i,s:i,s:i,s:i,s:i,s:i,s:i}", "n", s.n, "met", s.met, "owed",
	    s.owed, "counted", s.counted, "review", s.review, "late", s.late,
	    "missing", s.missing));
	say_set(model, "title", say(ex, TR("Xác nhận tháng {{m}}/{{y}}"),
	    json_pack("{s:s,s:i}", "m", month_name(ex->arena, ex->lang,
	    p->when.month), "y", p->when.year)));
	say_set(model, "month", say(ex, TR("Tháng {{m}}"), json_pack("{s:s}",
	    "m", month_name(ex->arena, ex->lang, p->when.month))));
	if (quota_trend(ex->db, p->when.school_id, &p->m, e) != 0 ||
	    month_rows(ex, &p->m, &p->v, model, e) != 0) {
		json_decref(model);
		return (-1);
	}
	if (why != NULL)
		form_note(ex, model, why);
	return (answer_page(ex, "month_confirm", model, e));
}

int
pg_confirm(struct exchange *ex, struct err *e)
{
	struct month_page p;

	if (month_of(ex, form_text(form_query(ex), "m"), &p, e) != 0)
		return (-1);
	return (confirm_page(ex, &p, NULL, e));
}

/* A closed month is left to quota_confirm, which refuses it; other sums than those seen ask again with 409. */
int
pg_confirm_post(struct exchange *ex, struct err *e)
{
	struct form *in = form_of(ex);
	struct err why = { 0 };
	struct month_page p;
	struct quota_sums s;

	if (month_of(ex, form_text(in, "m"), &p, e) != 0)
		return (-1);
	s = quota_view_sums(&p.v);
	if (p.m.closed == 0 && strcmp(form_text(in, "seen"), confirm_digest(ex,
	    &s)) != 0) {
		err_set(&why, ERR_REJECT, "QUOTA-CHANGED", "%d-%02d",
		    p.when.year, p.when.month);
		ex->status = 409;
		return (confirm_page(ex, &p, &why, e));
	}
	if (quota_confirm(ex->db, ex->viewer, &p.when, &s, e) != 0)
		return (-1);
	answer_note(ex, "ok", i18n_text(ex->lang,
	    TR("Đã xác nhận. Hiệu trưởng thấy xác nhận này trước khi chốt.")));
	return (answer_redirect(ex, arena_printf(ex->arena,
	    "/month?m=%04d-%02d", p.when.year, p.when.month)));
}

/* Nobody gets two reminders of one sender on one day, so ${before} were left out. */
static const char *
told(struct exchange *ex, int sent, int before)
{
	if (sent == 0)
		return (i18n_text(ex->lang, before > 0 ?
		    TR("Hôm nay những người này đã được nhắc rồi.") :
		    TR("Không có ai cần nhắc.")));
	return (say(ex, before > 0 ?
	    TR("Đã nhắc {{n}} người; {{before}} người hôm nay đã được nhắc rồi.") :
	    TR("Đã nhắc {{n}} người. Lời nhắc nằm ở trang chính của họ."),
	    json_pack("{s:i,s:i}", "n", sent, "before", before)));
}

/* Only whom it can still help, never oneself; a department in the form narrows for who sees the whole school. */
int
pg_remind_post(struct exchange *ex, struct err *e)
{
	struct form *in = form_of(ex);
	const char *d = form_text(in, "d");
	int i, rc, sent = 0, before = 0;
	struct month_page p;

	if (month_of(ex, form_text(in, "m"), &p, e) != 0)
		return (-1);
	if (p.v.all && *d != '\0')
		quota_view_unit(ex->arena, &p.m, &p.v,
		    strcmp(d, "-") == 0 ? "" : d);
	for (i = 0; i < p.v.n; i++) {
		if (p.v.rows[i]->person_id == ex->viewer->id ||
		    !quota_can_act(&p.m, p.v.rows[i]))
			continue;
		rc = quota_remind(ex->db, ex->viewer, &p.m, p.v.rows[i], e);
		if (rc < 0)
			return (-1);
		sent += rc;
		before += rc == 0;
	}
	if (sent > 0 && quota_remind_note(ex->db, ex->viewer, p.when.year,
	    p.when.month, sent, e) != 0)
		return (-1);
	answer_note(ex, sent > 0 ? "ok" : "wait", told(ex, sent, before));
	return (answer_redirect(ex, arena_printf(ex->arena,
	    "/month?m=%04d-%02d%s", p.when.year, p.when.month, link_query(ex, "d",
	    p.v.all ? d : ""))));
}
