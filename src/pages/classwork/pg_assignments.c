/* GET /assignments: running, over, all; how many have done each. */
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
#include "pages/common/say.h"
#include "pages/common/item_model.h"
#include "pages/common/audit_read.h"
#include "pages/classwork/pg_assignments.h"
#include "pages/classwork/work_model.h"

#define SIZE	20
#define SHEET	200	/* rows of the table that is taken away */

/* What the query asks for. */
struct ask {
	enum work_which	 which;
	int		 own, page;
};

/*
 * Heads and principals begin with all assignments of their classes, teachers
 * with those they set; ?all= chooses otherwise.
 */
static void
read_ask(struct exchange *ex, struct ask *a)
{
	struct form *q = form_query(ex);
	const char *w = form_text(q, "w");
	int reviews = (ex->viewer->roles & ROLES_REVIEW) != 0;

	a->which = strcmp(w, "over") == 0 ? WORK_OVER : strcmp(w, "all") == 0 ?
	    WORK_ALL : WORK_RUNNING;
	a->own = form_int(q, "all", 0, 1, reviews) == 0;
	a->page = (int)form_int(q, "p", 1, 1000, 1);
}

/* The list under another filter; "all=1" shows those of colleagues, too. */
static const char *
href(struct exchange *ex, const char *path, enum work_which which, int own)
{
	static const char *const words[] = { "", "over", "all" };

	return (arena_printf(ex->arena, "%s?w=%s&all=%d", path, words[which],
	    !own));
}

static json_t *
assignments_chip(struct exchange *ex, const char *text, const char *to, int on)
{
	return (json_pack("{s:s,s:s,s:b}", "text", i18n_text(ex->lang, text),
	    "href", to, "on", on));
}

/* Two groups of chips: which ones (running, over, all), and whose (own, all of the classes). */
static void
assignments_chips(struct exchange *ex, json_t *m, const struct ask *a)
{
	static const char *const words[] = { TR("Đang giao"),
	    TR("Đã hết hạn"), TR("Tất cả") };
	json_t *which = json_array(), *whose = json_array();
	int i;

	for (i = 0; i < 3; i++)
		json_array_append_new(which, assignments_chip(ex, words[i],
		    href(ex, "/assignments", (enum work_which)i, a->own),
		    (int)a->which == i));
	json_array_append_new(whose, assignments_chip(ex, TR("Tôi giao"),
	    href(ex, "/assignments", a->which, 1), a->own));
	json_array_append_new(whose, assignments_chip(ex,
	    TR("Mọi bài của các lớp"), href(ex, "/assignments", a->which, 0),
	    !a->own));
	json_object_set_new(m, "which", which);
	json_object_set_new(m, "whose", whose);
}

/*
 * How many pupils of ${w} have done it, of those whom the viewer may see, and
 * whom it means, in words.  0 or -1.
 */
static int
figures(struct exchange *ex, const struct work *w, struct work_tally *t,
    const char **names, struct err *e)
{
	struct work_to *to;
	int n;

	if (work_sums(ex->db, ex->viewer, w, t, e) != 0 ||
	    (n = work_targets(ex->db, ex->arena, w->id, &to, e)) < 0)
		return (-1);
	*names = work_names(ex, to, n);
	return (0);
}

/*
 * A row; who set it is named only when it is somebody else.  NULL on failure.
 */
static json_t *
assignments_row(struct exchange *ex, const struct work *w, struct err *e)
{
	struct lesson *l = NULL;
	struct work_tally t;
	const char *names;
	json_t *o;

	if ((w->lesson_id != 0 && curriculum_lesson_by_id(ex->db, ex->arena,
	    w->lesson_id, &l, e) < 0) || figures(ex, w, &t, &names, e) != 0)
		return (NULL);
	o = json_pack("{s:s,s:o,s:o,s:i,s:i}", "title", w->title, "call",
	    lesson_call(ex, l), "state", work_state(ex, w), "max",
	    t.n > 0 ? t.n : 1, "done", t.done);
	say_set(o, "href", arena_printf(ex->arena, "/assignments/%s",
	    w->key));
	say_set(o, "when", work_when(ex, w));
	say_set(o, "names", names);
	say_set(o, "sum", work_sum(ex, &t));
	if (w->person_id != ex->viewer->id)
		say_set(o, "by", work_by(ex, w));
	return (o);
}

/*
 * work_list reads one row more than a page, which tells whether there is a
 * next one.
 */
int
pg_assignments(struct exchange *ex, struct err *e)
{
	json_t *list = json_array(), *m, *o;
	struct work *w;
	struct ask a;
	int i, n;

	read_ask(ex, &a);
	n = work_list(ex->db, ex->arena, &(struct work_filter){
	    .viewer = ex->viewer, .which = a.which, .own = a.own,
	    .offset = (a.page - 1) * SIZE, .limit = SIZE }, &w, e);
	for (i = 0; i < n && i < SIZE; i++) {
		if ((o = assignments_row(ex, &w[i], e)) == NULL) {
			n = -1;
			break;
		}
		json_array_append_new(list, o);
	}
	m = json_pack("{s:o}", "rows", list);
	if (n < 0) {
		json_decref(m);
		return (-1);
	}
	assignments_chips(ex, m, &a);
	say_set(m, "xlsx", href(ex, "/assignments.xlsx", a.which, a.own));
	json_object_set_new(m, "running", json_boolean(a.which ==
	    WORK_RUNNING));
	if (a.page > 1)
		say_set(m, "prev", arena_printf(ex->arena, "%s&p=%d", href(ex,
		    "/assignments", a.which, a.own), a.page - 1));
	if (n > SIZE)
		say_set(m, "next", arena_printf(ex->arena, "%s&p=%d", href(ex,
		    "/assignments", a.which, a.own), a.page + 1));
	return (answer_page(ex, "assignments", m, e));
}

/* A row of the workbook: the same figures as on the page, each in a cell of its own. */
static int
sheet_row(struct exchange *ex, struct xlsx *x, const struct work *w,
    struct err *e)
{
	struct work_tally t;
	const char *names;

	if (figures(ex, w, &t, &names, e) != 0)
		return (-1);
	xlsx_text(x, w->title);
	xlsx_text(x, names);
	xlsx_text(x, say_person(ex, w->by_honorific, w->by));
	xlsx_time(x, clock_day_utc(w->from_day));
	xlsx_time(x, clock_day_utc(w->until_day));
	xlsx_number(x, t.n);
	xlsx_number(x, t.done);
	xlsx_number(x, t.late);
	xlsx_number(x, t.half);
	xlsx_number(x, t.none);
	xlsx_row(x);
	return (0);
}

/*
 * The first SHEET rows of the choice, with sums and no names of pupils, so it
 * is no look at results.
 */
int
pg_assignments_xlsx(struct exchange *ex, struct err *e)
{
	static const struct xlsx_column cols[] = {
		{ TR("Bài"), XLSX_TEXT, 34 },
		{ TR("Giao cho"), XLSX_TEXT, 30 },
		{ TR("Người giao"), XLSX_TEXT, 22 },
		{ TR("Từ ngày"), XLSX_DAY, 12 }, { TR("Hạn"), XLSX_DAY, 12 },
		{ TR("Số em"), XLSX_NUMBER, 8 },
		{ TR("Đã xong"), XLSX_NUMBER, 9 },
		{ TR("Xong muộn"), XLSX_NUMBER, 11 },
		{ TR("Đang làm"), XLSX_NUMBER, 10 },
		{ TR("Chưa làm"), XLSX_NUMBER, 10 },
	};
	struct xlsx *x;
	struct work *w;
	struct ask a;
	int i, n;

	read_ask(ex, &a);
	n = work_list(ex->db, ex->arena, &(struct work_filter){
	    .viewer = ex->viewer, .which = a.which, .own = a.own,
	    .limit = SHEET }, &w, e);
	if (n < 0 || (x = workbook_begin(ex, e)) == NULL)
		return (-1);
	xlsx_sheet(x, i18n_text(ex->lang, TR("Bài đã giao")), i18n_text(
	    ex->lang, TR("Bài đã giao")), arena_printf(ex->arena, "%s · %s",
	    ex->viewer->school, i18n_date(ex->arena, ex->lang, clock_now())),
	    cols, sizeof(cols) / sizeof(*cols));
	for (i = 0; i < n && i < SHEET; i++)
		if (sheet_row(ex, x, &w[i], e) != 0) {
			xlsx_free(x);
			return (-1);
		}
	return (workbook_send(ex, x, "bai-da-giao.xlsx", e));
}
