/*
 * GET /month: counts, what is in review, what is missing, week by week.  The
 * answer stands on the board, the table has who still lacks lessons first.
 */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "people/classes.h"
#include "people/people.h"
#include "curriculum/curriculum.h"
#include "web/answer.h"
#include "web/form.h"
#include "web/i18n.h"
#include "pages/item_model.h"
#include "pages/month_model.h"
#include "pages/pg_month.h"

#define DAY	86400
#define FIRST	2020	/* the oldest year that is offered */

int
month_asked(const char *s, int *year, int *month)
{
	struct civil c = clock_civil(clock_now());
	char end;

	*year = c.year;
	*month = c.month;
	if (strlen(s) != 7 || sscanf(s, "%4d-%2d%c", year, month, &end) != 2 ||
	    *month < 1 || *month > 12 || *year < FIRST ||
	    *year * 12 + *month > c.year * 12 + c.month) {
		*year = c.year;
		*month = c.month;
		return (-1);
	}
	return (0);
}

int64_t
month_school(struct exchange *ex, const char *key, json_t *schools,
    const char **name, struct err *e)
{
	struct class_row *list;
	int i, n, at = 0;

	*name = ex->viewer->school;
	if (ex->viewer->school_id != 0)
		return (ex->viewer->school_id);
	n = classes_schools(ex->db, ex->arena, ex->viewer->unit_id, &list, e);
	for (i = 0; i < n; i++)
		if (strcmp(list[i].key, key) == 0)
			at = i;
	for (i = 0; schools != NULL && n > 1 && i < n; i++)
		json_array_append_new(schools, json_pack("{s:s,s:s,s:b}",
		    "name", list[i].name, "href", arena_printf(ex->arena,
		    "/month?school=%s", list[i].key), "here", i == at));
	if (n <= 0)
		return (0);
	*name = list[at].name;
	return (list[at].id);
}

/* The school's number of a week of the month, 0 when it is none. */
static int
week_no(struct exchange *ex, const struct quota_month *m, int w,
    struct err *e)
{
	int first = 2 - clock_civil(m->from).wday + 7 * w;

	return (curriculum_week(ex->db, m->from + (int64_t)(first < 1 ? 0 :
	    first - 1) * DAY, e));
}

static const char *
week_name(struct exchange *ex, int no, int w)
{
	return (no > 0 ? say(ex, TR("Tuần {{w}}"), json_pack("{s:i}", "w",
	    no)) : say(ex, TR("Tuần thứ {{w}} của tháng"), json_pack("{s:i}",
	    "w", w + 1)));
}

static json_t *
week_cell(struct exchange *ex, const struct quota_teacher *t, int no, int w)
{
	int on = t->on[w], due = t->due[w];
	const char *text = TR("{{week}}: chưa có bài");

	if (on > 0 && due > 0)
		text = TR("{{week}}: {{on}} bài, {{due}} bài chờ duyệt");
	else if (on > 0)
		text = TR("{{week}}: {{on}} bài");
	else if (due > 0)
		text = TR("{{week}}: {{due}} bài chờ duyệt");
	return (json_pack("{s:s,s:s,s:s}", "tone", on > 0 ? "on" : due > 0 ?
	    "due" : "", "figure", on + due == 0 ? "·" : arena_printf(
	    ex->arena, "%d", on > 0 ? on : due), "text", say(ex, text,
	    json_pack("{s:s,s:i,s:i}", "week", week_name(ex, no, w), "on", on,
	    "due", due))));
}

static void
add_note(struct exchange *ex, const char **note, const char *text, int n)
{
	const char *s = say(ex, text, json_pack("{s:i}", "n", n));

	*note = **note == '\0' ? s : arena_printf(ex->arena, "%s · %s", *note,
	    s);
}

/* What is worth knowing beside the figures. */
static const char *
note(struct exchange *ex, const struct quota_teacher *t)
{
	const char *s = t->unit;

	if (t->owed != t->full && !t->contradiction)
		add_note(ex, &s, TR("định mức {{n}} (miễn giảm)"), t->owed);
	if (t->returned > 0)
		add_note(ex, &s, TR("{{n}} bài bị trả lại"), t->returned);
	if (t->late > 0)
		add_note(ex, &s, TR("{{n}} bài tính muộn"), t->late);
	if (t->twice > 0)
		add_note(ex, &s, TR("{{n}} bài trùng tệp, không tính"),
		    t->twice);
	return (s);
}

static json_t *
situation(struct exchange *ex, const struct quota_teacher *t)
{
	if (t->contradiction)
		return (json_pack("{s:s,s:s,s:s}", "tone", "bad", "icon",
		    "warn", "word", i18n_text(ex->lang,
		    TR("Quy định không khớp"))));
	if (t->missing == 0)
		return (json_pack("{s:s,s:s,s:s}", "tone", "ok", "icon",
		    "done", "word", i18n_text(ex->lang, TR("Đủ"))));
	if (t->review >= t->missing)
		return (json_pack("{s:s,s:s,s:s}", "tone", "wait", "icon",
		    "clock", "word", i18n_text(ex->lang,
		    TR("Đủ nếu duyệt"))));
	return (json_pack("{s:s,s:s,s:s}", "tone", t->missing > 2 ? "bad" :
	    "warn", "icon", "warn", "word", say(ex, TR("Thiếu {{n}}"),
	    json_pack("{s:i}", "n", t->missing))));
}

/* A figure, or a dash for nothing. */
static const char *
figure(struct exchange *ex, int n)
{
	return (n == 0 ? "–" : arena_printf(ex->arena, "%d", n));
}

static void
table(struct exchange *ex, const struct quota_month *m,
    const struct month_view *v, json_t *model, struct err *e)
{
	json_t *rows = json_array(), *heads = json_array(), *o, *weeks;
	int i, w, no[QUOTA_WEEKS];

	for (w = 0; w < m->weeks; w++) {
		no[w] = week_no(ex, m, w, e);
		json_array_append_new(heads, json_string(figure(ex, no[w])));
	}
	for (i = 0; i < v->n; i++) {
		weeks = json_array();
		for (w = 0; w < m->weeks; w++)
			json_array_append_new(weeks, week_cell(ex, v->rows[i],
			    no[w], w));
		o = json_pack("{s:s,s:s,s:o,s:o}", "name", v->rows[i]->name,
		    "note", note(ex, v->rows[i]), "weeks", weeks, "state",
		    situation(ex, v->rows[i]));
		json_object_set_new(o, "counted", json_integer(
		    v->rows[i]->counted));
		say_set(o, "owed", v->rows[i]->contradiction ? "?" :
		    arena_printf(ex->arena, "%d", v->rows[i]->owed));
		say_set(o, "review", figure(ex, v->rows[i]->review));
		say_set(o, "missing", v->rows[i]->contradiction ? "?" :
		    figure(ex, v->rows[i]->missing));
		json_array_append_new(rows, o);
	}
	json_object_set_new(model, "rows", rows);
	json_object_set_new(model, "heads", heads);
}

/* Own lessons of the month, each with what it is worth. */
static json_t *
own_lessons(struct exchange *ex, const struct quota_month *m)
{
	static const struct { const char *tone, *icon, *word; } words[] = {
		[QUOTA_COUNTED] = { "ok", "done", TR("Đã tính") },
		[QUOTA_REVIEW] = { "wait", "clock", TR("Chờ duyệt") },
		[QUOTA_RETURNED] = { "bad", "back", TR("Trả lại") },
		[QUOTA_LATE] = { "warn", "clock", TR("Tính muộn") },
		[QUOTA_TWICE] = { "warn", "warn", TR("Trùng tệp") },
	};
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
		    "day", month_short(ex, q->submitted))));
		json_object_set_new(o, "state", json_pack("{s:s,s:s,s:s}",
		    "tone", words[q->state].tone, "icon",
		    words[q->state].icon, "word", i18n_text(ex->lang,
		    words[q->state].word)));
		json_array_append_new(out, o);
	}
	return (out);
}

static json_t *
link_to(struct exchange *ex, int year, int month, const char *more)
{
	year += month == 0 ? -1 : month == 13;
	month = month == 0 ? 12 : month == 13 ? 1 : month;
	return (json_pack("{s:s,s:s}", "href", arena_printf(ex->arena,
	    "/month?m=%04d-%02d%s", year, month, more), "label", say(ex,
	    TR("Tháng {{m}}"), json_pack("{s:s}", "m", month_name(ex,
	    month)))));
}

/* The sentence under the heading: how fresh, how long still. */
static const char *
standing(struct exchange *ex, const struct quota_month *m)
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
tally(const struct month_view *v)
{
	return (json_pack("{s:i,s:i,s:i,s:i,s:i,s:i,s:i,s:i,s:i}", "n", v->n,
	    "met", v->met, "owed", v->owed, "counted", v->counted, "review",
	    v->review, "missing", v->missing, "behind", v->behind, "twice",
	    v->twice, "unclear", v->unclear));
}

/* Months that were closed, each with its minutes. */
static json_t *
closed(struct exchange *ex, int64_t school, const char *more, struct err *e)
{
	struct quota_closed *c;
	json_t *out = json_array(), *o;
	int i, n = quota_closed(ex->db, ex->arena, school, &c, e);

	for (i = 0; i < n; i++) {
		o = json_object();
		say_set(o, "href", arena_printf(ex->arena,
		    "/month/%04d-%02d/minutes%s%s", c[i].year, c[i].month,
		    *more != '\0' ? "?" : "", *more != '\0' ? more + 1 : ""));
		say_set(o, "name", say(ex, TR("Biên bản tháng {{m}}/{{y}}"),
		    json_pack("{s:s,s:i}", "m", month_name(ex, c[i].month),
		    "y", c[i].year)));
		say_set(o, "text", say(ex, c[i].missing > 0 ?
		    TR("chốt {{day}}, thiếu {{n}} bài") :
		    TR("chốt {{day}}, đủ"), json_pack("{s:s,s:i}", "day",
		    month_short(ex, c[i].at), "n", c[i].missing)));
		json_array_append_new(out, o);
	}
	return (out);
}

/* What the principal does with this month; nothing once it is closed. */
static json_t *
closing(struct exchange *ex, const struct quota_month *m)
{
	json_t *o;
	int over = clock_now() >= m->until;

	if (m->closed != 0 || m->nteachers == 0 ||
	    (ex->viewer->roles & ROLE_BIT(ROLE_PRINCIPAL)) == 0)
		return (NULL);
	o = json_pack("{s:b}", "ready", over);
	say_set(o, "title", say(ex, TR("Chốt tháng {{m}}"), json_pack("{s:s}",
	    "m", month_name(ex, m->month))));
	say_set(o, "text", over ? i18n_text(ex->lang,
	    TR("Tháng đã hết. Bài còn chờ duyệt lúc chốt sẽ ghi là tính muộn.")) :
	    say(ex, TR("Chốt được từ ngày {{day}}."), json_pack("{s:s}",
	    "day", i18n_date(ex->arena, ex->lang, m->until))));
	say_set(o, "button", i18n_text(ex->lang, TR("Xem trước khi chốt")));
	say_set(o, "href", arena_printf(ex->arena,
	    "/month/close?m=%04d-%02d", m->year, m->month));
	return (o);
}

int
pg_month(struct exchange *ex, struct err *e)
{
	struct form *q = form_query(ex);
	json_t *model, *schools = json_array(), *o;
	const char *name, *more = "";
	struct month_view v;
	struct quota_month m;
	int64_t school;
	int year, month;

	month_asked(form_text(q, "m"), &year, &month);
	school = month_school(ex, form_text(q, "school"), schools, &name, e);
	if (school == 0 || quota_month(ex->db, ex->arena, school, 0, year,
	    month, &m, e) != 0 || month_view(ex, &m, school, &v, e) != 0) {
		json_decref(schools);
		return (e->level > ERR_WARN ? -1 : err_set(e, ERR_REJECT,
		    "NOT-FOUND", "no school"));
	}
	if (json_array_size(schools) > 0)
		more = arena_printf(ex->arena, "&school=%s", url_encode(
		    ex->arena, form_text(q, "school")));
	model = json_pack("{s:o,s:o,s:s,s:b}", "schools", schools, "sum",
	    tally(&v), "school", name, "own", v.own);
	say_set(model, "title", say(ex, TR("Tháng {{m}}/{{y}}"), json_pack(
	    "{s:s,s:i}", "m", month_name(ex, month), "y", year)));
	say_set(model, "standing", standing(ex, &m));
	say_set(model, "you", say_you(ex));
	json_object_set_new(model, "prev", link_to(ex, year, month - 1, more));
	if (clock_now() >= m.until)
		json_object_set_new(model, "next", link_to(ex, year, month + 1,
		    more));
	table(ex, &m, &v, model, e);
	json_object_set_new(model, "lessons", own_lessons(ex, &m));
	if (!v.own)
		json_object_set_new(model, "closed", closed(ex, school, more,
		    e));
	if ((o = closing(ex, &m)) != NULL)
		json_object_set_new(model, "close", o);
	if (e->level > ERR_WARN) {
		json_decref(model);
		return (-1);
	}
	return (answer_page(ex, "month", model, e));
}
