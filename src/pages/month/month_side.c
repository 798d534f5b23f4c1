/* The card with what a head or the principal does next, and the closed months. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "people/people.h"
#include "quota/rules.h"
#include "quota/staff.h"
#include "quota/view.h"
#include "words/i18n.h"
#include "words/month_words.h"
#include "pages/common/say.h"
#include "pages/month/month_side.h"

/* One line of the card: a state mark (${mark} is ready text) and a sentence, ${text} being TR(…). */
static json_t *
task(struct exchange *ex, const char *tone, const char *icon,
    const char *mark, const char *text)
{
	/* Empty keys, else the template would take those of the card around it. */
	json_t *o = json_pack("{s:s,s:s}", "href", "", "remind", "");

	json_object_set_new(o, "state", json_pack("{s:s,s:s,s:s}", "tone",
	    tone, "icon", icon, "word", mark));
	say_set(o, "text", i18n_text(ex->lang, text));
	return (o);
}

static const char *
month_side_count(struct exchange *ex, const char *text, int n)
{
	return (say(ex, text, json_pack("{s:i}", "n", n)));
}

/* What stands in the way of closing, each with the one step that helps; none of it forbids the closing but contradicting rules. */
static json_t *
tasks(struct exchange *ex, const struct quota_view *v)
{
	const char *done = i18n_text(ex->lang, TR("Xong"));
	json_t *list = json_array(), *o;

	if (v->review > 0) {
		o = task(ex, "wait", "clock", month_side_count(ex,
		    TR("{{n}} bài"), v->review), TR("chờ duyệt"));
		say_set(o, "href", "/review");
		say_set(o, "link", i18n_text(ex->lang, TR("Duyệt ngay")));
	} else
		o = task(ex, "ok", "done", done, TR("không có bài chờ duyệt"));
	json_array_append_new(list, o);
	o = v->behind > 0 ? task(ex, "warn", "warn", month_side_count(ex,
	    TR("{{n}} người"), v->behind), TR("còn thiếu bài")) : task(ex,
	    "ok", "done", done, TR("không ai thiếu bài"));
	if (v->act > 0)
		say_set(o, "remind", v->act == 1 ? i18n_text(ex->lang,
		    TR("Nhắc người này")) : month_side_count(ex,
		    TR("Nhắc {{n}} người chưa gửi đủ"), v->act));
	json_array_append_new(list, o);
	json_array_append_new(list, v->twice > 0 ? task(ex, "warn", "warn",
	    month_side_count(ex, TR("{{n}} bài"), v->twice),
	    TR("trùng tệp, không tính")) : task(ex, "ok", "done", done,
	    TR("không có bài trùng")));
	if (v->unclear > 0)
		json_array_append_new(list, task(ex, "bad", "warn",
		    month_side_count(ex, TR("{{n}} người"), v->unclear),
		    TR("có quy định trái nhau")));
	return (list);
}

/* Compares what the head ${h} confirmed with the figures that ${h} sees now; a row behind ${out}: 1, 0 for an account that is gone, -1. */
static int
head_row(struct exchange *ex, const struct month_page *p,
    const struct staff *h, const struct quota_confirm *c, int n,
    json_t *out, struct err *e)
{
	struct viewer *who;
	const struct quota_confirm *mine = NULL;
	const char *tone = "", *icon = "dash", *word = TR("Chưa xác nhận");
	struct quota_view v;
	struct quota_sums now;
	json_t *o;
	int i, rc;

	if ((rc = people_viewer(ex->db, ex->arena, h->id, &who, e)) != 1)
		return (rc);
	if (quota_view(ex->db, ex->arena, who, &p->m, p->when.school_id, &v,
	    e) != 0)
		return (-1);
	for (i = 0; i < n; i++)
		if (c[i].person_id == h->id)
			mine = &c[i];
	now = quota_view_sums(&v);
	if (mine != NULL && memcmp(&now, &mine->sums, sizeof(now)) == 0) {
		tone = "ok";
		icon = "done";
		word = TR("Đã xác nhận");
	} else if (mine != NULL) {
		tone = "warn";
		icon = "warn";
		word = TR("Số liệu đã đổi");
	}
	o = json_pack("{s:s,s:s,s:s}", "name", h->name, "tone", tone, "icon",
	    icon);
	say_set(o, "word", i18n_text(ex->lang, word));
	say_set(o, "text", mine == NULL ? h->unit : say(ex, *h->unit != '\0' ?
	    TR("{{unit}} · xác nhận {{at}}: đã tính {{counted}}, thiếu {{n}}") :
	    TR("xác nhận {{at}}: đã tính {{counted}}, thiếu {{n}}"), json_pack(
	    "{s:s,s:s,s:i,s:i}", "unit", h->unit, "at", i18n_datetime(
	    ex->arena, ex->lang, mine->at), "counted", mine->sums.counted, "n",
	    mine->sums.missing)));
	json_array_append_new(out, o);
	return (1);
}

/* Heads without a confirmation are listed as well: the principal sees whom to ask. */
json_t *
month_heads(struct exchange *ex, const struct month_page *p, struct err *e)
{
	json_t *out = json_array();
	struct quota_confirm *c;
	struct staff *h;
	int i, n, nh;

	n = quota_confirms(ex->db, ex->arena, &p->when, &c, e);
	nh = quota_heads(ex->db, ex->arena, p->when.school_id, &h, e);
	for (i = 0; n >= 0 && i < nh; i++)
		if (head_row(ex, p, &h[i], c, n, out, e) < 0)
			n = -1;
	if (n >= 0 && nh >= 0)
		return (out);
	json_decref(out);
	return (NULL);
}

/* When the viewer confirmed this month, as a sentence, "" when never; NULL on failure. */
static const char *
own_confirm(struct exchange *ex, const struct month_page *p, struct err *e)
{
	struct quota_confirm *c;
	int i, n;

	n = quota_confirms(ex->db, ex->arena, &p->when, &c, e);
	for (i = 0; i < n; i++)
		if (c[i].person_id == ex->viewer->id)
			return (say(ex, TR("{{you}} đã xác nhận lúc {{at}}."),
			    json_pack("{s:s,s:s}", "you", say_you_first(ex), "at", i18n_datetime(ex->arena,
			    ex->lang, c[i].at))));
	return (n < 0 ? NULL : "");
}

/* How many of the school's heads have confirmed, for the principal; "" in a school without heads.  NULL on failure. */
static const char *
confirmed(struct exchange *ex, const struct month_page *p, struct err *e)
{
	struct quota_confirm *c;
	struct staff *h;
	int i, k, n, nh, met = 0;

	n = quota_confirms(ex->db, ex->arena, &p->when, &c, e);
	nh = quota_heads(ex->db, ex->arena, p->when.school_id, &h, e);
	if (n < 0 || nh < 0)
		return (NULL);
	for (i = 0; i < nh; i++)
		for (k = 0; k < n; k++)
			met += c[k].person_id == h[i].id;
	return (nh == 0 ? "" : say(ex, TR("{{met}} trên {{n}} tổ trưởng đã xác nhận số liệu."),
	    json_pack("{s:i,s:i}", "met", met, "n", nh)));
}

/* The card "todo" of an open month for a head or the principal; others, and closed months, get none. */
static int
month_side_todo(struct exchange *ex, const struct month_page *p, int principal,
    json_t *model, struct err *e)
{
	int over = clock_now() >= p->m.until;
	const char *day = i18n_date(ex->arena, ex->lang, p->m.until), *said;
	json_t *o;

	if (p->m.closed != 0 || p->v.n == 0 || (!principal &&
	    (ex->viewer->roles & ROLE_BIT(ROLE_HEAD)) == 0))
		return (0);
	said = principal ? confirmed(ex, p, e) : own_confirm(ex, p, e);
	if (said == NULL)
		return (-1);
	o = json_pack("{s:b,s:o,s:b}", "ready", over, "tasks", tasks(ex,
	    &p->v), "principal", principal);
	json_object_set_new(model, "todo", o);
	say_set(o, "confirmed", said);
	say_set(o, "m", arena_printf(ex->arena, "%04d-%02d", p->when.year,
	    p->when.month));
	say_set(o, "d", p->unit);
	say_set(o, "title", say(ex, TR("Chốt tháng {{m}}"), json_pack("{s:s}",
	    "m", month_name(ex->arena, ex->lang, p->when.month))));
	if (principal) {
		say_set(o, "text", over ? i18n_text(ex->lang,
		    TR("Tháng đã hết. Bài còn chờ duyệt lúc chốt sẽ ghi là tính muộn.")) :
		    say(ex, TR("Chốt được từ ngày {{day}}."), json_pack(
		    "{s:s}", "day", day)));
		say_set(o, "button", i18n_text(ex->lang,
		    TR("Xem trước khi chốt")));
		say_set(o, "href", arena_printf(ex->arena,
		    "/month/close?m=%04d-%02d", p->when.year, p->when.month));
		return (0);
	}
	say_set(o, "text", say(ex, over ?
	    TR("Tháng đã hết, hiệu trưởng sắp chốt. {{you}} xem và xác nhận số liệu của tổ.") :
	    TR("Hiệu trưởng chốt từ ngày {{day}}. {{you}} xác nhận số liệu của tổ trước ngày đó."),
	    json_pack("{s:s,s:s}", "day", day, "you", say_you_first(ex))));
	say_set(o, "button", i18n_text(ex->lang, TR("Xem trước và xác nhận")));
	say_set(o, "href", arena_printf(ex->arena, "/month/confirm?m=%04d-%02d",
	    p->when.year, p->when.month));
	return (0);
}

/* The closed months, newest first, each with the way to its minutes; what is missing is the figure of that day.  NULL on failure. */
static json_t *
closed(struct exchange *ex, const struct month_page *p, struct err *e)
{
	const char *more = *p->more != '\0' ? arena_printf(ex->arena, "?%s",
	    p->more + 1) : "";
	struct quota_closed *c;
	json_t *out, *o;
	int i, n = quota_closed(ex->db, ex->arena, p->when.school_id, &c, e);

	if (n < 0)
		return (NULL);
	out = json_array();
	for (i = 0; i < n; i++) {
		o = json_object();
		say_set(o, "href", arena_printf(ex->arena,
		    "/month/%04d-%02d/minutes%s", c[i].year, c[i].month,
		    more));
		say_set(o, "name", say(ex, TR("Biên bản tháng {{m}}/{{y}}"),
		    json_pack("{s:s,s:i}", "m", month_name(ex->arena, ex->lang, c[i].month),
		    "y", c[i].year)));
		say_set(o, "text", say(ex, c[i].missing > 0 ?
		    TR("chốt {{day}}, thiếu {{n}} bài") :
		    TR("chốt {{day}}, đủ"), json_pack("{s:s,s:i}", "day",
		    month_short(ex->arena, ex->lang, c[i].at), "n", c[i].missing)));
		json_array_append_new(out, o);
	}
	return (out);
}

/*
 * Nothing for a teacher who sees the own row only: reminders, closing and
 * minutes are for others.
 */
int
month_side(struct exchange *ex, const struct month_page *p, json_t *model,
    struct err *e)
{
	json_t *o;
	int principal;

	if (p->v.own)
		return (0);
	if ((principal = quota_principal(ex->db, ex->viewer, p->when.school_id,
	    e)) < 0 || (o = closed(ex, p, e)) == NULL)
		return (-1);
	json_object_set_new(model, "closed", o);
	if (p->m.closed != 0) {
		say_set(model, "minutes", arena_printf(ex->arena,
		    "/month/%04d-%02d/minutes%s%s", p->when.year, p->when.month,
		    *p->more != '\0' ? "?" : "", *p->more != '\0' ?
		    p->more + 1 : ""));
		if (principal)
			say_set(model, "correct", arena_printf(ex->arena,
			    "/month/correct?m=%04d-%02d", p->when.year,
			    p->when.month));
	}
	return (month_side_todo(ex, p, principal, model, e));
}
