/* How many questions were asked and how soon they were answered: no texts, no names. */
#include "util/arena.h"
#include "util/clock.h"

#include "runtime/month_activity.h"
#include "classwork/participation.h"
#include "classwork/questions.h"
#include "web/answer.h"
#include "words/i18n.h"
#include "web/workbook.h"
#include "pages/common/say.h"
#include "pages/common/class_scope.h"
#include "pages/questions/participation_model.h"
#include "pages/questions/pg_questions.h"

#define MONTHS	12

/* A month, 202611, and how many were asked and answered. */
struct month {
	int			 month;
	struct question_figures	 f;
};

/* The last twelve months of the school, newest first.  0 or -1. */
static int
read_months(struct exchange *ex, const struct class_scope *s,
    struct month out[MONTHS], struct err *e)
{
	int i, now = month_activity_month(clock_now());

	for (i = 0; i < MONTHS; i++) {
		out[i].month = participation_before(now, i);
		if (questions_figures(ex->db, s->school, participation_end(
		    participation_before(out[i].month, 1)), participation_end(
		    out[i].month), &out[i].f, e) != 0)
			return (-1);
	}
	return (0);
}

static json_t *
questions_numbers_row(struct exchange *ex, const struct month *m)
{
	json_t *o = json_pack("{s:I,s:I,s:I,s:I,s:I,s:I,s:I}", "asked",
	    (json_int_t)m->f.asked, "day", (json_int_t)m->f.day, "three",
	    (json_int_t)m->f.three, "week", (json_int_t)m->f.week, "later",
	    (json_int_t)m->f.later, "open", (json_int_t)m->f.open, "hidden",
	    (json_int_t)m->f.hidden);

	say_set(o, "month", participation_month_name(ex, m->month));
	return (o);
}

/*
 * Questions that were put away without an answer are not counted as asked:
 * nobody owed them an answer.
 */
int
questions_numbers(struct exchange *ex, const struct class_scope *s,
    struct err *e)
{
	struct month list[MONTHS];
	json_t *m, *rows = json_array();
	int64_t asked = 0, answered = 0;
	int i;

	m = json_pack("{s:o,s:O,s:s,s:s}", "rows", rows, "schools",
	    s->schools, "school", s->school_name, "more", s->more);
	if (s->school == 0 || read_months(ex, s, list, e) != 0) {
		json_decref(m);
		return (s->school != 0 ? -1 : err_set(e, ERR_REJECT,
		    "NOT-FOUND", "no school"));
	}
	for (i = 0; i < MONTHS; i++) {
		asked += list[i].f.asked - list[i].f.hidden;
		answered += list[i].f.day + list[i].f.three + list[i].f.week +
		    list[i].f.later;
		if (list[i].f.asked > 0)
			json_array_append_new(rows, questions_numbers_row(ex,
			    &list[i]));
	}
	say_set(m, "text", say(ex,
	    TR("{{answered}} trên {{n}} câu hỏi trong 12 tháng đã được trả lời"),
	    json_pack("{s:I,s:I}", "answered", (json_int_t)answered, "n",
	    (json_int_t)asked)));
	json_object_set_new(m, "inspects", json_boolean(s->inspects));
	return (answer_page(ex, "questions_numbers", m, e));
}

/*
 * All twelve months, also those without a question, which the page leaves out.
 */
int
questions_numbers_xlsx(struct exchange *ex, const struct class_scope *s,
    struct err *e)
{
	static const struct xlsx_column cols[] = {
		{ TR("Tháng"), XLSX_TEXT, 14 },
		{ TR("Số câu hỏi"), XLSX_NUMBER, 12 },
		{ TR("Trả lời trong 1 ngày"), XLSX_NUMBER, 12 },
		{ TR("Trong 3 ngày"), XLSX_NUMBER, 12 },
		{ TR("Trong 7 ngày"), XLSX_NUMBER, 12 },
		{ TR("Lâu hơn"), XLSX_NUMBER, 12 },
		{ TR("Chưa trả lời"), XLSX_NUMBER, 12 },
		{ TR("Đã cất"), XLSX_NUMBER, 12 },
	};
	struct month list[MONTHS];
	const char *title = i18n_text(ex->lang,
	    TR("Câu hỏi của học sinh, theo tháng"));
	struct xlsx *x;
	int i;

	if (s->school == 0)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "no school"));
	if (read_months(ex, s, list, e) != 0 || (x = workbook_begin(ex, e)) == NULL)
		return (-1);
	xlsx_sheet(x, i18n_text(ex->lang, TR("Câu hỏi")), title,
	    s->school_name, cols, sizeof(cols) / sizeof(*cols));
	for (i = 0; i < MONTHS; i++) {
		xlsx_text(x, participation_month_name(ex, list[i].month));
		xlsx_number(x, list[i].f.asked);
		xlsx_number(x, list[i].f.day);
		xlsx_number(x, list[i].f.three);
		xlsx_number(x, list[i].f.week);
		xlsx_number(x, list[i].f.later);
		xlsx_number(x, list[i].f.open);
		xlsx_number(x, list[i].f.hidden);
		xlsx_row(x);
	}
	return (workbook_send(ex, x, "cau-hoi-theo-thang.xlsx", e));
}
