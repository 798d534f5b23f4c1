/* The month's table as a workbook: teachers, departments, and every lesson behind the figures. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "people/people.h"
#include "web/form.h"
#include "words/i18n.h"
#include "web/workbook.h"
#include "words/month_words.h"
#include "pages/common/say.h"
#include "pages/common/item_model.h"
#include "pages/common/audit_read.h"
#include "pages/month/month_model.h"
#include "pages/month/month_table.h"
#include "pages/month/pg_month.h"

static const struct xlsx_column teachers[] = {
	{ TR("Giáo viên"), XLSX_TEXT, 26 }, { TR("Tổ"), XLSX_TEXT, 18 },
	{ TR("Định mức"), XLSX_NUMBER, 9 }, { TR("Đã tính"), XLSX_NUMBER, 9 },
	{ TR("Chờ duyệt"), XLSX_NUMBER, 10 },
	{ TR("Trả lại"), XLSX_NUMBER, 9 },
	{ TR("Tính muộn"), XLSX_NUMBER, 10 },
	{ TR("Trùng tệp"), XLSX_NUMBER, 10 }, { TR("Thiếu"), XLSX_NUMBER, 8 },
	{ TR("Điều chỉnh"), XLSX_NUMBER, 11 },
	{ TR("Tình hình"), XLSX_TEXT, 20 }, { TR("Ghi chú"), XLSX_TEXT, 44 },
};

static const struct xlsx_column departments[] = {
	{ TR("Tổ"), XLSX_TEXT, 24 }, { TR("Giáo viên"), XLSX_NUMBER, 10 },
	{ TR("Đã đủ"), XLSX_NUMBER, 9 }, { TR("Định mức"), XLSX_NUMBER, 9 },
	{ TR("Đã tính"), XLSX_NUMBER, 9 }, { TR("Chờ duyệt"), XLSX_NUMBER, 10 },
	{ TR("Tính muộn"), XLSX_NUMBER, 10 }, { TR("Thiếu"), XLSX_NUMBER, 8 },
};

static const struct xlsx_column lessons[] = {
	{ TR("Giáo viên"), XLSX_TEXT, 26 }, { TR("Tổ"), XLSX_TEXT, 18 },
	{ TR("Tên bài"), XLSX_TEXT, 44 }, { TR("Loại"), XLSX_TEXT, 20 },
	{ TR("Gửi duyệt"), XLSX_TIME, 17 }, { TR("Tình trạng"), XLSX_TEXT, 13 },
	{ TR("Vì sao"), XLSX_TEXT, 60 },
};

static const struct xlsx_column corrections[] = {
	{ TR("Giáo viên"), XLSX_TEXT, 26 }, { TR("Tổ"), XLSX_TEXT, 18 },
	{ TR("Điều chỉnh"), XLSX_NUMBER, 11 }, { TR("Lý do"), XLSX_TEXT, 60 },
	{ TR("Người ghi"), XLSX_TEXT, 26 }, { TR("Lúc"), XLSX_TIME, 17 },
};

#define SHEET(x, name, title, about, cols) \
	xlsx_sheet((x), (name), (title), (about), (cols), \
	    sizeof(cols) / sizeof(*(cols)))

/* The text of a {tone, icon, word}, which is freed. */
static const char *
word(struct exchange *ex, json_t *state)
{
	const char *s = arena_strdup(ex->arena, json_string_value(
	    json_object_get(state, "word")));

	json_decref(state);
	return (s);
}

/* Cells stay empty where the figure is unknown (contradicting rules) or nothing was corrected: 0 would be added up as a figure. */
static void
teacher_rows(struct exchange *ex, struct xlsx *x, const struct month_page *p)
{
	const struct quota_teacher *t;
	int i;

	for (i = 0; i < p->v.n; i++) {
		t = p->v.rows[i];
		xlsx_text(x, t->name);
		xlsx_text(x, t->unit);
		if (t->contradiction)
			xlsx_empty(x);
		else
			xlsx_number(x, t->owed);
		xlsx_number(x, quota_counted(t));
		xlsx_number(x, t->review);
		xlsx_number(x, t->returned);
		xlsx_number(x, t->late);
		xlsx_number(x, t->twice);
		if (t->contradiction)
			xlsx_empty(x);
		else
			xlsx_number(x, quota_missing(t));
		if (t->adjust != 0)
			xlsx_number(x, t->adjust);
		else
			xlsx_empty(x);
		xlsx_text(x, word(ex, month_situation(ex, &p->m, t)));
		xlsx_text(x, month_note(ex, t));
		xlsx_row(x);
	}
}

static void
sum_row(struct xlsx *x, const char *name, const struct quota_sums *s)
{
	xlsx_text(x, name);
	xlsx_number(x, s->n);
	xlsx_number(x, s->met);
	xlsx_number(x, s->owed);
	xlsx_number(x, s->counted);
	xlsx_number(x, s->review);
	xlsx_number(x, s->late);
	xlsx_number(x, s->missing);
	xlsx_row(x);
}

/*
 * The sums by department, and in bold the sum of all: people outside
 * departments count in the last one as well.
 */
static void
department_rows(struct exchange *ex, struct xlsx *x,
    const struct quota_view *v)
{
	const char *units[MONTH_UNITS];
	struct quota_sums s;
	int i, k, n = month_units(v, units);

	for (k = 0; k < n; k++) {
		memset(&s, 0, sizeof(s));
		for (i = 0; i < v->n; i++)
			if (strcmp(v->rows[i]->unit, units[k]) == 0)
				quota_sum(&s, v->rows[i]);
		sum_row(x, *units[k] != '\0' ? units[k] : i18n_text(ex->lang,
		    TR("Ngoài các tổ")), &s);
	}
	s = quota_view_sums(v);
	xlsx_bold(x, 1);
	sum_row(x, i18n_text(ex->lang, TR("Cộng")), &s);
	xlsx_bold(x, 0);
}

/* The row of that person, NULL when it is not shown: lessons and corrections of others are left out of the workbook. */
static const struct quota_teacher *
month_xlsx_author(const struct quota_view *v, int64_t person)
{
	int i;

	for (i = 0; i < v->n; i++)
		if (v->rows[i]->person_id == person)
			return (v->rows[i]);
	return (NULL);
}

/* Only lessons of people whose rows the viewer may see. */
static void
lesson_rows(struct exchange *ex, struct xlsx *x, const struct month_page *p)
{
	const struct quota_teacher *t;
	const struct quota_lesson *q;
	int i;

	for (i = 0; i < p->m.nlessons; i++) {
		q = &p->m.lessons[i];
		if ((t = month_xlsx_author(&p->v, q->person_id)) == NULL)
			continue;
		xlsx_text(x, t->name);
		xlsx_text(x, t->unit);
		xlsx_text(x, q->title);
		xlsx_text(x, item_kind_word(ex, q->kind));
		xlsx_time(x, q->submitted);
		xlsx_text(x, word(ex, month_lesson_word(ex, q->state)));
		xlsx_text(x, month_lesson_why(ex, &p->m, q));
		xlsx_row(x);
	}
}

/* The same limit as for lessons. */
static void
correction_rows(struct xlsx *x, const struct month_page *p)
{
	const struct quota_correction *c;
	int i;

	for (i = 0; i < p->m.ncorrections; i++) {
		c = &p->m.corrections[i];
		if (month_xlsx_author(&p->v, c->person_id) == NULL)
			continue;
		xlsx_text(x, c->name);
		xlsx_text(x, c->unit);
		xlsx_number(x, c->delta);
		xlsx_text(x, c->reason);
		xlsx_text(x, c->by);
		xlsx_time(x, c->at);
		xlsx_row(x);
	}
}

/* The table leaves the program, so taking it is written to the trail (docs/trail.md). */
int
pg_month_xlsx(struct exchange *ex, struct err *e)
{
	struct month_page p;
	const char *title, *about;
	struct xlsx *x;

	if (month_load(ex, &p, e) != 0)
		return (-1);
	json_decref(p.schools);
	if ((x = workbook_begin(ex, e)) == NULL)
		return (-1);
	title = say(ex, TR("Bài giảng tháng {{m}}/{{y}}"), json_pack("{s:s,s:i}",
	    "m", month_name(ex->arena, ex->lang, p.when.month), "y", p.when.year));
	about = arena_printf(ex->arena, "%s · %s", p.name, p.m.closed != 0 ?
	    say(ex, TR("đã chốt ngày {{day}}"), json_pack("{s:s}", "day",
	    i18n_date(ex->arena, ex->lang, p.m.closed))) : say(ex,
	    TR("số liệu lúc {{at}}, chưa chốt"), json_pack("{s:s}", "at",
	    i18n_datetime(ex->arena, ex->lang, clock_now()))));
	SHEET(x, i18n_text(ex->lang, TR("Giáo viên")), title, about, teachers);
	teacher_rows(ex, x, &p);
	SHEET(x, i18n_text(ex->lang, TR("Tổ")), title, about, departments);
	department_rows(ex, x, &p.v);
	SHEET(x, i18n_text(ex->lang, TR("Bài giảng")), title, about, lessons);
	lesson_rows(ex, x, &p);
	if (p.m.ncorrections > 0) {
		SHEET(x, i18n_text(ex->lang, TR("Điều chỉnh")), title, about,
		    corrections);
		correction_rows(x, &p);
	}
	audit_read_note(ex, "board", 0, arena_printf(ex->arena, "%d/%d",
	    p.when.month, p.when.year));
	return (workbook_send(ex, x, arena_printf(ex->arena, "thang-%04d-%02d.xlsx",
	    p.when.year, p.when.month), e));
}
