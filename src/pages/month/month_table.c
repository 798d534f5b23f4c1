/* Rows of the month's table: week by week, trend, situation; sums by department. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "curriculum/curriculum.h"
#include "quota/staff.h"
#include "web/form.h"
#include "words/i18n.h"
#include "words/month_words.h"
#include "pages/common/say.h"
#include "pages/common/item_model.h"
#include "pages/month/month_table.h"

#define DAY	86400
#define SMALL	4	/* figures of a week whose words are made once */
#define BARS	(QUOTA_PAST + 1)
#define HIGH	18	/* of a bar */

/* Words that many cells share. */
struct words {
	const char	*week[QUOTA_WEEKS];
	const char	*cell[QUOTA_WEEKS][SMALL][SMALL];
	const char	*trend;
};

/* The school's number of the week ${w} of the month, asked by its Monday, or by the 1st where that Monday lies in the month before; 0 in the holidays. */
static int
week_no(struct exchange *ex, const struct quota_month *m, int w,
    struct err *e)
{
	int first = 2 - clock_civil(m->from).wday + 7 * w;

	return (curriculum_week(ex->db, m->from + (int64_t)(first < 1 ? 0 :
	    first - 1) * DAY, e));
}

/*
 * The school's week of the plan; ${no} 0 is a week outside it (holidays), which
 * gets its number in the month.
 */
static const char *
week_name(struct exchange *ex, int no, int w)
{
	return (no > 0 ? say(ex, TR("Tuần {{w}}"), json_pack("{s:i}", "w",
	    no)) : say(ex, TR("Tuần thứ {{w}} của tháng"), json_pack("{s:i}",
	    "w", w + 1)));
}

/* The hidden sentence of a cell; small figures repeat in many rows, so their sentences are made once a page. */
static const char *
cell_words(struct exchange *ex, struct words *k, int w, int on, int due)
{
	const char *text = TR("{{week}}: chưa có bài");
	const char **at = on < SMALL && due < SMALL ? &k->cell[w][on][due] :
	    NULL;

	if (at != NULL && *at != NULL)
		return (*at);
	if (on > 0 && due > 0)
		text = TR("{{week}}: {{on}} bài, {{due}} bài chờ duyệt");
	else if (on > 0)
		text = TR("{{week}}: {{on}} bài");
	else if (due > 0)
		text = TR("{{week}}: {{due}} bài chờ duyệt");
	text = say(ex, text, json_pack("{s:s,s:i,s:i}", "week", k->week[w],
	    "on", on, "due", due));
	if (at != NULL)
		*at = text;
	return (text);
}

/* A cell shows lessons that counted, else those in review; both at once are only in its sentence. */
static json_t *
week_cell(struct exchange *ex, struct words *k, const struct quota_teacher *t,
    int w)
{
	int on = t->on[w], due = t->due[w];

	return (json_pack("{s:s,s:s,s:s}", "tone", on > 0 ? "on" : due > 0 ?
	    "due" : "", "figure", on + due == 0 ? "·" : arena_printf(
	    ex->arena, "%d", on > 0 ? on : due), "text", cell_words(ex, k, w,
	    on, due)));
}

/* ---- the trend */

const char *
month_trend_names(struct exchange *ex, const struct quota_month *m)
{
	int first = quota_step(m->year * 100 + m->month, -QUOTA_PAST);

	return (say(ex, TR("Từ tháng {{m}}"), json_pack("{s:s}", "m",
	    month_name(ex->arena, ex->lang, first % 100))));
}

/* A bar of an SVG path: 10 units a month, 7 of them wide, standing on y = 20. */
static const char *
bar(struct arena *a, const char *path, int i, int high)
{
	return (arena_printf(a, "%sM%d 20v-%dh7v%dz", path, i * 10, high,
	    high));
}

/* A bar for each month: full height when the duty was met, lower when some was missing, a dot for none.  The label says the same in figures for who cannot see. */
static json_t *
trend(struct exchange *ex, const struct words *k,
    const struct quota_teacher *t)
{
	const char *met = "", *low = "", *none = "", *label = k->trend;
	struct quota_point p;
	int i;

	for (i = 0; i < BARS; i++) {
		if (i < QUOTA_PAST)
			p = t->past[i];
		else
			p = (struct quota_point){ !t->contradiction, t->owed,
			    quota_counted(t) };
		if (!p.have || p.owed == 0)
			none = bar(ex->arena, none, i, 1);
		else if (p.counted >= p.owed)
			met = bar(ex->arena, met, i, HIGH);
		else
			low = bar(ex->arena, low, i, HIGH * p.counted /
			    p.owed + 2);
		label = p.have ? arena_printf(ex->arena, "%s%s %d/%d", label,
		    i == 0 ? ":" : ",", p.counted, p.owed) : arena_printf(
		    ex->arena, "%s%s –", label, i == 0 ? ":" : ",");
	}
	return (json_pack("{s:s,s:s,s:s,s:s}", "label", label, "met", met,
	    "low", low, "none", none));
}

/* ---- words beside the figures */

/* Appends a sentence with a number, ${text} being TR(…), to the notes of a row. */
static void
add_note(struct exchange *ex, const char **note, const char *text, int n)
{
	const char *s = say(ex, text, json_pack("{s:i}", "n", n));

	*note = **note == '\0' ? s : arena_printf(ex->arena, "%s · %s", *note,
	    s);
}

/* "định mức 2 (nửa giờ dạy)": what is owed after leave, and the reasons that the minutes will name. */
static const char *
leave_note(struct exchange *ex, const struct quota_teacher *t)
{
	const char *why = "";
	int i;

	for (i = 0; i < t->nleave; i++)
		if (*t->leave[i].note != '\0')
			why = *why == '\0' ? t->leave[i].note : arena_printf(
			    ex->arena, "%s, %s", why, t->leave[i].note);
	return (say(ex, TR("định mức {{n}} ({{why}})"), json_pack("{s:i,s:s}",
	    "n", t->owed, "why", *why != '\0' ? why : i18n_text(ex->lang,
	    TR("miễn giảm")))));
}

/* Two remarks in one cell. */
static const char *
month_table_beside(struct exchange *ex, const char *s, const char *more)
{
	return (*s == '\0' ? more : arena_printf(ex->arena, "%s · %s", s,
	    more));
}

/*
 * From what explains the duty (department, leave) to what explains the figures
 * (returned, late, twice, corrected).
 */
const char *
month_note(struct exchange *ex, const struct quota_teacher *t)
{
	const char *s = t->unit;

	if (*t->moved != '\0')
		s = month_table_beside(ex, s, say(ex,
		    TR("trong tháng chuyển từ {{unit}}"), json_pack("{s:s}",
		    "unit", t->moved)));
	if (t->owed != t->full && !t->contradiction)
		s = month_table_beside(ex, s, leave_note(ex, t));
	if (*t->note != '\0')
		s = month_table_beside(ex, s, t->note);
	if (t->returned > 0)
		add_note(ex, &s, TR("{{n}} bài bị trả lại"), t->returned);
	if (t->late > 0)
		add_note(ex, &s, TR("{{n}} bài tính muộn"), t->late);
	if (t->twice > 0)
		add_note(ex, &s, TR("{{n}} bài trùng tệp, không tính"),
		    t->twice);
	if (t->adjust != 0)
		s = month_table_beside(ex, s, say(ex,
		    TR("điều chỉnh {{n}} sau khi chốt"), json_pack("{s:s}", "n",
		    arena_printf(ex->arena, "%+d", t->adjust))));
	return (s);
}

/* The word for a row: what is in review may still save an open month, never a closed one; more than two missing is shown as grave. */
json_t *
month_situation(struct exchange *ex, const struct quota_month *m,
    const struct quota_teacher *t)
{
	int missing = quota_missing(t);

	if (t->contradiction)
		return (json_pack("{s:s,s:s,s:s}", "tone", "bad", "icon",
		    "warn", "word", i18n_text(ex->lang,
		    TR("Quy định không khớp"))));
	if (missing == 0)
		return (json_pack("{s:s,s:s,s:s}", "tone", "ok", "icon",
		    "done", "word", i18n_text(ex->lang, t->owed == 0 ?
		    TR("Được miễn") : TR("Đủ"))));
	/* Lessons in review count only if they are published before the closing. */
	if (t->review >= missing && m->closed == 0)
		return (json_pack("{s:s,s:s,s:s}", "tone", "wait", "icon",
		    "clock", "word", i18n_text(ex->lang,
		    TR("Đủ nếu duyệt"))));
	return (json_pack("{s:s,s:s,s:s}", "tone", missing > 2 ? "bad" :
	    "warn", "icon", "warn", "word", say(ex, TR("Thiếu {{n}}"),
	    json_pack("{s:i}", "n", missing))));
}

/* A figure, or a dash for nothing. */
static const char *
figure(struct exchange *ex, int n)
{
	return (n == 0 ? "–" : arena_printf(ex->arena, "%d", n));
}

/* A row of the month's table; where rules contradict, owed and missing are "?" since the figures mean nothing. */
static json_t *
one_row(struct exchange *ex, struct words *k, const struct quota_month *m,
    const struct quota_teacher *t)
{
	json_t *weeks = json_array(), *o;
	int w;

	for (w = 0; w < m->weeks; w++)
		json_array_append_new(weeks, week_cell(ex, k, t, w));
	o = json_pack("{s:s,s:s,s:o,s:o,s:o}", "name", t->name, "note",
	    month_note(ex, t), "weeks", weeks, "state", month_situation(ex,
	    m, t), "trend", trend(ex, k, t));
	json_object_set_new(o, "counted", json_integer(quota_counted(t)));
	say_set(o, "owed", t->contradiction ? "?" : arena_printf(ex->arena,
	    "%d", t->owed));
	say_set(o, "review", figure(ex, t->review));
	say_set(o, "missing", t->contradiction ? "?" : figure(ex,
	    quota_missing(t)));
	return (o);
}

/* The words of weeks are made once for all rows. */
int
month_rows(struct exchange *ex, const struct quota_month *m,
    const struct quota_view *v, json_t *model, struct err *e)
{
	json_t *rows = json_array(), *heads = json_array();
	struct words k;
	int i, w, no;

	json_object_set_new(model, "rows", rows);
	json_object_set_new(model, "heads", heads);
	memset(&k, 0, sizeof(k));
	k.trend = month_trend_names(ex, m);
	for (w = 0; w < m->weeks; w++) {
		if ((no = week_no(ex, m, w, e)) < 0)
			return (-1);
		k.week[w] = week_name(ex, no, w);
		json_array_append_new(heads, json_string(figure(ex, no)));
	}
	for (i = 0; i < v->n; i++)
		json_array_append_new(rows, one_row(ex, &k, m, v->rows[i]));
	return (0);
}

/* ---- departments */

/* Names in byte order, each once, so that the page and the workbook list the departments alike. */
int
month_units(const struct quota_view *v, const char *out[MONTH_UNITS])
{
	int i, k, n = 0;

	for (i = 0; i < v->n; i++) {
		for (k = 0; k < n && strcmp(out[k], v->rows[i]->unit) != 0;
		    k++)
			;
		if (k < n || n == MONTH_UNITS)
			continue;
		for (k = n++; k > 0 && strcmp(out[k - 1],
		    v->rows[i]->unit) > 0; k--)
			out[k] = out[k - 1];
		out[k] = v->rows[i]->unit;
	}
	return (n);
}

/* Which heads of the department ${unit} confirmed, and when; "" for none. */
static const char *
confirmed(struct exchange *ex, const char *unit, const struct staff *heads,
    int nheads, const struct quota_confirm *c, int n)
{
	const char *s = "";
	int i, k;

	for (i = 0; i < nheads; i++) {
		if (strcmp(heads[i].unit, unit) != 0)
			continue;
		for (k = 0; k < n; k++)
			if (c[k].person_id == heads[i].id)
				s = month_table_beside(ex, s, say(ex,
				    TR("{{who}} xác nhận {{day}}"), json_pack(
				    "{s:s,s:s}", "who", heads[i].name, "day",
				    month_short(ex->arena, ex->lang, c[k].at))));
	}
	return (s);
}

static json_t *
sums_row(struct exchange *ex, const struct quota_sums *s, const char *name)
{
	json_t *o = json_pack("{s:s,s:i,s:i,s:i,s:i}", "name", name, "n", s->n,
	    "met", s->met, "owed", s->owed, "counted", s->counted);

	say_set(o, "review", figure(ex, s->review));
	say_set(o, "late", figure(ex, s->late));
	say_set(o, "missing", figure(ex, s->missing));
	return (o);
}

/* Sums are made from the rows that the viewer sees, so they always agree with the table above them. */
int
month_departments(struct exchange *ex, const struct quota_month *m,
    const struct quota_view *v, int64_t school, json_t **out, struct err *e)
{
	struct school_month when = { .school_id = school, .year = m->year,
	    .month = m->month };
	const char *units[MONTH_UNITS], *shown;
	struct quota_confirm *c;
	struct staff *heads;
	struct quota_sums s;
	json_t *o;
	int i, k, n = month_units(v, units), nc, nh;

	if (n < 2)
		return (0);
	nc = quota_confirms(ex->db, ex->arena, &when, &c, e);
	nh = quota_heads(ex->db, ex->arena, school, &heads, e);
	if (nc < 0 || nh < 0)
		return (-1);
	*out = json_array();
	for (k = 0; k < n; k++) {
		memset(&s, 0, sizeof(s));
		for (i = 0; i < v->n; i++)
			if (strcmp(v->rows[i]->unit, units[k]) == 0)
				quota_sum(&s, v->rows[i]);
		shown = *units[k] != '\0' ? units[k] : i18n_text(ex->lang,
		    TR("Ngoài các tổ"));
		o = sums_row(ex, &s, shown);
		say_set(o, "unit", *units[k] != '\0' ? units[k] : "-");
		if (*units[k] != '\0')
			say_set(o, "confirmed", confirmed(ex, units[k], heads,
			    nh, c, nc));
		json_array_append_new(*out, o);
	}
	return (1);
}

/* Only of people in ${v}: a head reads no corrections of another department. */
json_t *
month_corrections(struct exchange *ex, const struct quota_month *m,
    const struct quota_view *v)
{
	const struct quota_correction *c;
	json_t *out = json_array(), *o;
	int i, k;

	for (i = 0; i < m->ncorrections; i++) {
		c = &m->corrections[i];
		for (k = 0; k < v->n && v->rows[k]->person_id != c->person_id;
		    k++)
			;
		if (k == v->n)
			continue;
		o = json_pack("{s:s,s:s}", "name", c->name, "reason",
		    c->reason);
		say_set(o, "delta", arena_printf(ex->arena, "%+d", c->delta));
		say_set(o, "by", say(ex, TR("{{who}} ghi {{day}}"), json_pack(
		    "{s:s,s:s}", "who", c->by, "day", i18n_date(ex->arena,
		    ex->lang, c->at))));
		json_array_append_new(out, o);
	}
	return (out);
}

/* ---- lessons */

json_t *
month_lesson_word(struct exchange *ex, enum quota_state state)
{
	static const struct { const char *tone, *icon, *word; } words[] = {
		[QUOTA_COUNTED] = { "ok", "done", TR("Đã tính") },
		[QUOTA_REVIEW] = { "wait", "clock", TR("Chờ duyệt") },
		[QUOTA_RETURNED] = { "bad", "back", TR("Trả lại") },
		[QUOTA_LATE] = { "warn", "clock", TR("Tính muộn") },
		[QUOTA_TWICE] = { "warn", "warn", TR("Trùng tệp") },
		[QUOTA_OTHER] = { "", "dash", TR("Loại khác") },
	};

	return (json_pack("{s:s,s:s,s:s}", "tone", words[state].tone, "icon",
	    words[state].icon, "word", i18n_text(ex->lang,
	    words[state].word)));
}

/*
 * A late lesson has two reasons, which must not be mixed up: sent after the
 * day, or published after the closing.
 */
const char *
month_lesson_why(struct exchange *ex, const struct quota_month *m,
    const struct quota_lesson *q)
{
	const char *text = TR("được tính cho tháng {{m}}");
	int late = q->last != 0 && clock_civil(q->submitted).day > q->last;

	if (q->state == QUOTA_REVIEW)
		text = m->closed == 0 ?
		    TR("được tính khi xuất bản trước lúc chốt tháng {{m}}") :
		    TR("chưa duyệt lúc chốt tháng {{m}} nên ghi tính muộn");
	else if (q->state == QUOTA_RETURNED)
		text = TR("sửa rồi gửi lại thì tính vào tháng gửi lại");
	else if (q->state == QUOTA_LATE && late)
		text = TR("gửi sau hạn ngày {{day}} nên không tính");
	else if (q->state == QUOTA_LATE)
		text = TR("xuất bản sau khi chốt tháng {{m}} nên ghi tính muộn");
	else if (q->state == QUOTA_TWICE)
		text = TR("trùng một bài đã có trước đó nên không tính nữa");
	else if (q->state == QUOTA_OTHER)
		text = TR("định mức không tính loại “{{kind}}”");
	return (say(ex, text, json_pack("{s:s,s:i,s:s}", "m", month_name(ex->arena, ex->lang,
	    m->month), "day", q->last, "kind", item_kind_word(ex, q->kind))));
}
