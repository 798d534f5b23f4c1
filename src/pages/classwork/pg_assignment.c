/* One assignment for its teacher: who has done what, dates, reminder, end. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "people/people.h"
#include "curriculum/curriculum.h"
#include "classwork/classwork.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "web/workbook.h"
#include "pages/common/links.h"
#include "pages/common/form_model.h"
#include "pages/common/pager.h"
#include "pages/common/say.h"
#include "pages/common/item_model.h"
#include "pages/common/audit_read.h"
#include "pages/classwork/pg_assignment.h"
#include "pages/common/shell.h"
#include "pages/classwork/work_model.h"

#define SIZE	40	/* rows of a page */

/* What the path names and the viewer may see, with its rows. */
struct assignment_asked {
	struct work	*w;
	struct work_row	*rows;
	int		 n, may;	/* may: change it */
};

/*
 * What stands in the form of dates and note, as stored or as typed, and which
 * field was refused.
 */
struct typed {
	const char	*from, *until, *note, *rule, *bad, *why;
};

/*
 * Found for who set it, for who may change it, and for who may see results of
 * a class of its pupils, who sees the rows of those classes only.  For
 * everybody else it is NOT-FOUND.  0 or -1.
 */
static int
assignment_asked(struct exchange *ex, struct assignment_asked *a, struct err *e)
{
	int rc;

	memset(a, 0, sizeof(*a));
	rc = work_find(ex->db, ex->arena, ex->args[0], &a->w, e);
	if (rc == 1 && ((a->n = work_rows(ex->db, ex->arena, ex->viewer, a->w,
	    &a->rows, e)) < 0 || (a->may = work_may_change(ex->db, ex->arena,
	    ex->viewer, a->w, e)) < 0))
		return (-1);
	if (rc == 1 && a->n == 0 && !a->may &&
	    a->w->person_id != ex->viewer->id)
		rc = 0;
	if (rc == 0)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "assignment"));
	return (rc == 1 ? 0 : -1);
}

/* The same for who changes it: who only reads along gets NO-RIGHT. */
static int
asked_to_change(struct exchange *ex, struct assignment_asked *a, struct err *e)
{
	if (assignment_asked(ex, a, e) != 0)
		return (-1);
	return (a->may ? 0 : err_set(e, ERR_REJECT, "NO-RIGHT",
	    "assignment %lld", (long long)a->w->id));
}

static const char *
assignment_path(struct exchange *ex, const struct work *w, const char *tail)
{
	return (arena_printf(ex->arena, "/assignments/%s%s", w->key, tail));
}

/* "Đã xong", "Đang học", "Chưa học", with its tone and icon. */
static json_t *
assignment_state(struct exchange *ex, int state)
{
	static const char *const tones[] = { "", "wait", "ok" };
	static const char *const icons[] = { "dash", "half", "done" };
	static const char *const words[] = { TR("Chưa học"), TR("Đang học"),
	    TR("Đã xong") };

	return (json_pack("{s:s,s:s,s:s}", "tone", tones[state], "icon",
	    icons[state], "word", i18n_text(ex->lang, words[state])));
}

/*
 * A pupil's row.  A mark is shown only once the lesson is finished: before
 * that it may still change with every answer.
 */
static json_t *
assignment_row(struct exchange *ex, const struct work *w,
    const struct work_row *r)
{
	json_t *o = json_pack("{s:s,s:s,s:o,s:b}", "name", r->name, "class",
	    r->class, "state", assignment_state(ex, r->state), "late",
	    r->state == 2 && work_late(w, r->finished)), *parts;

	if (r->state > 0)
		say_set(o, "href", arena_printf(ex->arena, "/attempts/%s",
		    r->attempt_key));
	if (r->state == 1 && (parts = work_parts(ex, r->parts_done,
	    r->nparts)) != NULL)
		json_object_set_new(o, "parts", parts);
	say_set(o, "score", r->state == 2 && r->has_score ? work_score(ex,
	    r->score) : "");
	say_set(o, "tries", say_tries(ex, r->counted, r->tries));
	say_set(o, "day", r->state == 0 ? "" : i18n_day(ex->arena, ex->lang,
	    r->state == 2 && r->finished > 0 ? r->finished : r->last));
	return (o);
}

/*
 * One page of rows; with ?open=1 who has finished is left out.  The class is
 * named in the rows only where there are several.
 */
static void
assignment_table(struct exchange *ex, const struct assignment_asked *a,
    json_t *m)
{
	struct form *q = form_query(ex);
	int open = (int)form_int(q, "open", 0, 1, 0);
	int page = (int)form_int(q, "p", 1, 1000, 1), i, at = 0;
	json_t *list = json_array(), *o;
	const char *class = "";
	int several = 0;

	for (i = 0; i < a->n; i++) {
		several |= i > 0 && a->rows[i].class_id !=
		    a->rows[0].class_id;
		class = a->rows[0].class;
		if (open && a->rows[i].state == 2)
			continue;
		if (at >= (page - 1) * SIZE && at < page * SIZE)
			json_array_append_new(list, assignment_row(ex, a->w,
			    &a->rows[i]));
		at++;
	}
	json_object_set_new(m, "rows", list);
	json_object_set_new(m, "several", json_boolean(several));
	say_set(m, "class", class);
	json_object_set_new(m, "open", json_boolean(open));
	say_set(m, "open_href", assignment_path(ex, a->w, open ? "" :
	    "?open=1"));
	o = pager_json(ex, assignment_path(ex, a->w, open ? "?open=1&" : "?"),
	    page, SIZE, at);
	if (o != NULL)
		json_object_set_new(m, "pager", o);
}

/*
 * A note where the assignment is not simply running: taken back, or its lesson
 * withdrawn from the library; NULL else.
 */
static json_t *
assignment_standing(struct exchange *ex, const struct work *w)
{
	if (w->withdrawn != 0)
		return (shell_note("warn", say(ex, TR("Đã rút lại ngày {{day}}. Các em không còn thấy bài này trong phần phải làm; kết quả đã có vẫn giữ."),
		    json_pack("{s:s}", "day", i18n_date(ex->arena, ex->lang,
		    w->withdrawn))), "", 0));
	if (!w->open)
		return (shell_note("warn", i18n_text(ex->lang,
		    TR("Bài này đã rút khỏi kho nên các em không mở được. Kết quả đã có vẫn giữ; giao bài khác thay vào.")),
		    "", 0));
	return (NULL);
}

/*
 * The sums over the rows that the viewer may see, and whether a reminder is
 * possible: once a day, from the first day on, while somebody has not
 * finished.
 */
static void
assignment_sums(struct exchange *ex, const struct assignment_asked *a,
    json_t *m)
{
	struct work_tally t;
	int left, today = clock_day(clock_now());

	work_tally(a->w, a->rows, a->n, &t);
	left = t.none + t.half;
	json_object_set_new(m, "sum", json_pack("{s:i,s:i,s:i,s:i,s:i,s:i}",
	    "n", t.n, "done", t.done, "half", t.half, "none", t.none, "late",
	    t.late, "max", t.n > 0 ? t.n : 1));
	json_object_set_new(m, "can_remind", json_boolean(a->may && left > 0 &&
	    a->w->withdrawn == 0 && a->w->open && a->w->from_day <= today &&
	    a->w->reminded != today));
	say_set(m, "remind", say(ex, TR("Nhắc {{n}} em chưa xong"), json_pack(
	    "{s:i}", "n", left)));
	if (a->w->reminded == today)
		say_set(m, "reminded", i18n_text(ex->lang,
		    TR("Hôm nay đã nhắc các em chưa xong.")));
}

/*
 * Fields and refusals of the form of dates; "editing" opens it again after a
 * refusal.
 */
static void
form(struct exchange *ex, json_t *m, const struct typed *t)
{
	json_t *o = json_object();

	say_set(m, "v_from", t->from);
	say_set(m, "v_until", t->until);
	say_set(m, "v_note", t->note);
	json_object_set_new(m, "rules", work_rules(ex, t->rule));
	say_set(o, "from", strcmp(t->bad, "from") == 0 ? t->why : "");
	say_set(o, "until", strcmp(t->bad, "until") == 0 ? t->why : "");
	say_set(o, "note", strcmp(t->bad, "note") == 0 ? t->why : "");
	say_set(o, "rule", strcmp(t->bad, "rule") == 0 ? t->why : "");
	json_object_set_new(m, "err", o);
	json_object_set_new(m, "editing", json_boolean(*t->bad != '\0'));
}

/*
 * The page; ${typed} is a form of a change that was refused, or nothing. Only
 * rows of classes that the viewer may see are in ${a}.
 */
static int
assignment_show(struct exchange *ex, const struct assignment_asked *a,
    const struct typed *typed, struct err *e)
{
	const struct work *w = a->w;
	struct lesson *l = NULL;
	struct work_to *to;
	json_t *m, *note;
	int n = work_targets(ex->db, ex->arena, w->id, &to, e);

	if (n < 0 || (w->lesson_id != 0 && curriculum_lesson_by_id(ex->db,
	    ex->arena, w->lesson_id, &l, e) < 0))
		return (-1);
	m = json_pack("{s:s,s:o,s:o,s:b}", "title", w->title, "call",
	    lesson_call(ex, l), "state", work_state(ex, w), "may",
	    a->may && w->withdrawn == 0);
	say_set(m, "here", assignment_path(ex, w, ""));
	say_set(m, "item", arena_printf(ex->arena, "/items/%s", w->item_key));
	say_set(m, "names", work_names(ex, to, n));
	say_set(m, "when", work_when(ex, w));
	say_set(m, "by", say_person(ex, w->by_honorific, w->by));
	say_set(m, "note", w->note);
	say_set(m, "rule", work_rule(ex, w->rule));
	if ((note = assignment_standing(ex, w)) != NULL)
		json_object_set_new(m, "notes", json_pack("[o]", note));
	assignment_sums(ex, a, m);
	assignment_table(ex, a, m);
	form(ex, m, typed);
	link_audit(ex, m, "assignment", a->w->key);
	return (answer_page(ex, "assignment", m, e));
}

/*
 * Looking at results is a deed of its own: it is in the trail before the page
 * leaves (docs/trail.md).
 */
int
pg_assignment(struct exchange *ex, struct err *e)
{
	struct typed t = { .bad = "", .why = "" };
	struct assignment_asked a;

	if (assignment_asked(ex, &a, e) != 0)
		return (-1);
	t.from = form_day(ex, a.w->from_day);
	t.until = form_day(ex, a.w->until_day);
	t.note = a.w->note;
	t.rule = a.w->rule;
	audit_read(ex, "assignment", a.w->id);
	return (assignment_show(ex, &a, &t, e));
}

/*
 * Other dates may open or close the lesson for the pupils, so workers must
 * forget what they remember about access.
 */
int
pg_assignment_edit(struct exchange *ex, struct err *e)
{
	struct form *in = form_of(ex);
	struct typed t = { .bad = "", .why = "" };
	struct assignment_asked a;
	struct work_plan to;

	if (asked_to_change(ex, &a, e) != 0)
		return (-1);
	t.from = form_text(in, "from");
	t.until = form_text(in, "until");
	t.note = form_text(in, "note");
	t.rule = form_text(in, "rule");
	to = (struct work_plan){ .from_day = work_parse(t.from),
	    .until_day = work_parse(t.until), .note = t.note, .rule = t.rule };
	if (work_change(ex->db, ex->viewer, a.w, &to, e) != 0) {
		if (!err_rejected(e) || e->field[0] == '\0')
			return (-1);
		t.bad = arena_strdup(ex->arena, e->field);
		t.why = field_error(ex, e);
		err_clear(e);
		ex->status = 422;
		return (assignment_show(ex, &a, &t, e));
	}
	exchange_access_changed(ex);
	answer_note(ex, "ok", i18n_text(ex->lang, TR("Đã đổi hạn và lời dặn.")));
	return (answer_redirect(ex, assignment_path(ex, a.w, "")));
}

/*
 * The lesson leaves the pupils' lists; what they have done stays in "Đã xong"
 * and in the class's table.
 */
int
pg_assignment_withdraw(struct exchange *ex, struct err *e)
{
	struct assignment_asked a;

	if (asked_to_change(ex, &a, e) != 0 ||
	    work_withdraw(ex->db, ex->viewer, a.w, e) != 0)
		return (-1);
	exchange_access_changed(ex);
	answer_note(ex, "ok", say(ex, TR("Đã rút lại bài giao “{{title}}”."),
	    json_pack("{s:s}", "title", a.w->title)));
	return (answer_redirect(ex, "/assignments"));
}

/* work_remind refuses a second reminder on the same day. */
int
pg_assignment_remind(struct exchange *ex, struct err *e)
{
	struct assignment_asked a;
	int n;

	if (asked_to_change(ex, &a, e) != 0 ||
	    work_remind(ex->db, ex->arena, ex->viewer, a.w, &n, e) != 0)
		return (-1);
	answer_note(ex, "ok", say(ex, TR("Đã nhắc {{n}} em. Các em thấy lời nhắc ở trang của mình."),
	    json_pack("{s:i}", "n", n)));
	return (answer_redirect(ex, assignment_path(ex, a.w, "")));
}

/*
 * All rows that the viewer may see, without paging; taking the table away is a
 * look at results.
 */
int
pg_assignment_xlsx(struct exchange *ex, struct err *e)
{
	static const struct xlsx_column cols[] = {
		{ TR("Lớp"), XLSX_TEXT, 8 }, { TR("Học sinh"), XLSX_TEXT, 28 },
		{ TR("Tình hình"), XLSX_TEXT, 12 },
		{ TR("Xong mấy phần"), XLSX_NUMBER, 14 },
		{ TR("Số phần"), XLSX_NUMBER, 9 },
		{ TR("Điểm (thang 10)"), XLSX_DECIMAL, 14 },
		{ TR("Lần được tính"), XLSX_TEXT, 14 },
		{ TR("Ngày xong"), XLSX_TIME, 17 },
		{ TR("Muộn"), XLSX_TEXT, 8 },
	};
	const struct work_row *r;
	struct assignment_asked a;
	struct xlsx *x;

	if (assignment_asked(ex, &a, e) != 0 || (x = workbook_begin(ex,
	    e)) == NULL)
		return (-1);
	xlsx_sheet(x, a.w->title, a.w->title, arena_printf(ex->arena,
	    "%s · %s", ex->viewer->school, work_when(ex, a.w)), cols,
	    sizeof(cols) / sizeof(*cols));
	for (r = a.rows; r < a.rows + a.n; r++) {
		xlsx_text(x, r->class);
		xlsx_text(x, r->name);
		xlsx_text(x, i18n_text(ex->lang, r->state == 2 ?
		    TR("Đã xong") : r->state == 1 ? TR("Đang học") :
		    TR("Chưa học")));
		xlsx_number(x, r->parts_done);
		xlsx_number(x, r->nparts);
		if (r->state == 2 && r->has_score)
			xlsx_decimal(x, r->score / 10);
		else
			xlsx_empty(x);
		xlsx_text(x, say_tries(ex, r->counted, r->tries));
		xlsx_time(x, r->finished);
		xlsx_text(x, r->state == 2 && work_late(a.w, r->finished) ?
		    i18n_text(ex->lang, TR("muộn")) : "");
		xlsx_row(x);
	}
	audit_read(ex, "assignment", a.w->id);
	return (workbook_send(ex, x, "bai-giao.xlsx", e));
}
