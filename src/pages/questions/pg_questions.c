/* What waits for a teacher's answer, oldest first; filters; the same as a workbook. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "people/people.h"
#include "library/library.h"
#include "classwork/questions.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "web/workbook.h"
#include "pages/common/pager.h"
#include "pages/common/say.h"
#include "pages/questions/ask_model.h"
#include "pages/common/class_scope.h"
#include "pages/common/audit_read.h"
#include "pages/questions/pg_questions.h"

#define PAGE	20
#define PAGES	50
#define SHEET	5000	/* rows of a workbook */
#define CHIPS	6	/* classes that are chosen by chips; more by a list */

/* What is asked for, and where. */
struct asked {
	struct class_scope	 s;
	enum question_filter	 which;
	const char		*which_name;
	const struct class_row	*class;		/* NULL: all in sight */
	int64_t			 item;		/* 0: any */
	const char		*item_key;	/* "" */
	int64_t			*ids;		/* of the classes */
	int			 n;
};

/* The words of ?f=, in the order of enum question_filter. */
static const struct { const char *name, *label; } filters[] = {
	[QUESTIONS_OPEN] = { "open", TR("Chờ trả lời") },
	[QUESTIONS_ANSWERED] = { "answered", TR("Đã trả lời") },
	[QUESTIONS_ALL] = { "all", TR("Tất cả") },
};

/*
 * Unknown filters, classes and lessons mean "any"; classes come only from
 * those in sight, so the query can narrow the list but not widen it.
 */
static int
read_asked(struct exchange *ex, struct asked *a, struct err *e)
{
	struct form *q = form_query(ex);
	const char *f = form_text(q, "f"), *key = form_text(q, "i");
	struct item *it = NULL;
	int i;

	a->which = QUESTIONS_OPEN;
	for (i = 0; i < 3; i++)
		if (strcmp(filters[i].name, f) == 0)
			a->which = (enum question_filter)i;
	a->which_name = filters[a->which].name;
	a->class = class_scope_find(&a->s, form_text(q, "c"));
	if (*key != '\0' && library_item(ex->db, ex->arena, key, &it, e) < 0)
		return (-1);
	a->item = it != NULL ? it->id : 0;
	a->item_key = it != NULL ? it->key : "";
	a->ids = arena_alloc(ex->arena, sizeof(*a->ids) *
	    (size_t)(a->s.n + 1));
	for (i = 0; i < a->s.n; i++)
		if (a->class == NULL || a->class == &a->s.classes[i])
			a->ids[a->n++] = a->s.classes[i].id;
	return (0);
}

/* The list with another filter, class or lesson; ends in "?" or "&". */
static const char *
way(struct exchange *ex, const char *path, const char *f, const char *class,
    const char *item)
{
	return (arena_printf(ex->arena, "%s?f=%s&%s%s%s%s%s%s", path, f,
	    *class != '\0' ? "c=" : "", class, *class != '\0' ? "&" : "",
	    *item != '\0' ? "i=" : "", item, *item != '\0' ? "&" : ""));
}

/* Without the "&" at its end, as a link. */
static const char *
link_of(struct exchange *ex, const char *s)
{
	return (arena_strndup(ex->arena, s, strlen(s) - 1));
}

static json_t *
questions_chip(const char *label, const char *href, int on)
{
	return (json_pack("{s:s,s:s,s:b}", "name", label, "href", href, "on",
	    on));
}

/* A few classes as chips; empty for one class, and for many (class_field). */
static json_t *
questions_class_chips(struct exchange *ex, const struct asked *a)
{
	const struct class_row *c;
	json_t *list = json_array();
	int i;

	if (a->s.n < 2 || a->s.n > CHIPS)
		return (list);
	json_array_append_new(list, questions_chip(i18n_text(ex->lang,
	    TR("Tất cả các lớp")), link_of(ex, way(ex, "/questions",
	    a->which_name, "", a->item_key)), a->class == NULL));
	for (i = 0; i < a->s.n; i++) {
		c = &a->s.classes[i];
		json_array_append_new(list, questions_chip(c->name, link_of(ex,
		    way(ex, "/questions", a->which_name, c->key, a->item_key)),
		    a->class == c));
	}
	return (list);
}

/* Many classes as a list to choose from; NULL for a few. */
static json_t *
class_field(struct exchange *ex, const struct asked *a)
{
	json_t *list, *o;
	int i;

	if (a->s.n <= CHIPS)
		return (NULL);
	list = json_array();
	json_array_append_new(list, json_pack("{s:s,s:s,s:b}", "value", "",
	    "label", i18n_text(ex->lang, TR("Tất cả các lớp")), "selected",
	    a->class == NULL));
	for (i = 0; i < a->s.n; i++)
		json_array_append_new(list, json_pack("{s:s,s:s,s:b}", "value",
		    a->s.classes[i].key, "label", a->s.classes[i].name,
		    "selected", a->class == &a->s.classes[i]));
	o = json_pack("{s:s,s:s,s:o}", "id", "c", "name", "c", "choices",
	    list);
	say_set(o, "label", i18n_text(ex->lang, TR("Lớp")));
	return (o);
}

/* Filters, classes and the lesson that the list is narrowed to, as links. */
static void
questions_choices(struct exchange *ex, const struct asked *a,
    const struct question *first, json_t *m)
{
	const char *class = a->class != NULL ? a->class->key : "";
	json_t *list = json_array();
	int i;

	for (i = 0; i < 3; i++)
		json_array_append_new(list, questions_chip(i18n_text(ex->lang,
		    filters[i].label), link_of(ex, way(ex, "/questions",
		    filters[i].name, class, a->item_key)), a->which ==
		    (enum question_filter)i));
	json_object_set_new(m, "filters", list);
	json_object_set_new(m, "classes", questions_class_chips(ex, a));
	json_object_set_new(m, "class_field", class_field(ex, a));
	say_set(m, "f", a->which_name);
	say_set(m, "i", a->item_key);
	/*
	 * The lesson's name is taken from the rows: its title may not be read
	 * by whoever has only its key.
	 */
	if (a->item != 0)
		json_object_set_new(m, "lesson", questions_chip(first != NULL ?
		    first->item : i18n_text(ex->lang, TR("Một bài")), link_of(
		    ex, way(ex, "/questions", a->which_name, class, "")), 1));
}

/*
 * The note of the look in the trail: names of the classes whose texts were
 * read, each once, cut at some 300 bytes.
 */
static const char *
read_of(struct exchange *ex, const struct question *q, int n)
{
	const char *note = "";
	int i, k;

	for (i = 0; i < n; i++) {
		for (k = 0; k < i && q[k].class_id != q[i].class_id; k++)
			;
		if (k == i && strlen(note) < 300)
			note = *note == '\0' ? q[i].class_name : arena_printf(
			    ex->arena, "%s, %s", note, q[i].class_name);
	}
	return (note);
}

/*
 * The sentence under the heading: what waits for this teacher; heads and
 * principals without a class only read.  NULL on failure.
 */
static const char *
questions_standing(struct exchange *ex, const struct asked *a, struct err *e)
{
	int64_t *own = arena_alloc(ex->arena, sizeof(*own) *
	    (size_t)(a->s.n + 1));
	struct question_wait w;
	int i, n = 0;

	for (i = 0; i < a->s.n; i++)
		if (class_scope_own(ex, a->s.classes[i].id))
			own[n++] = a->s.classes[i].id;
	if (n == 0)
		return (i18n_text(ex->lang,
		    TR("Giáo viên của lớp trả lời; ở đây chỉ để xem.")));
	if (questions_waiting(ex->db, ex->viewer, own, n, &w, e) != 0)
		return (NULL);
	if (w.n == 0)
		return (i18n_text(ex->lang,
		    TR("Không còn câu nào chờ trả lời.")));
	return (say(ex, *question_days(ex, w.oldest) == '\0' ?
	    TR("{{n}} câu chờ {{you}}, hỏi chưa đến 1 ngày.") :
	    TR("{{n}} câu chờ {{you}}, câu lâu nhất {{wait}}."),
	    json_pack("{s:I,s:s,s:s}", "n", (json_int_t)w.n, "you",
	    say_you(ex), "wait", question_days(ex, w.oldest))));
}

/*
 * Rows with the name of who asked: all of ${q} are of classes whose results
 * the viewer may see.  NULL on failure.
 */
static json_t *
questions_rows(struct exchange *ex, const struct question *q, int n,
    struct err *e)
{
	json_t *list = json_array(), *o;
	int i, mine;

	for (i = 0; i < n; i++) {
		mine = class_scope_own(ex, q[i].class_id);
		o = question_json(ex, &q[i], mine ? QUESTION_ANSWER :
		    QUESTION_READ, e);
		if (o == NULL) {
			json_decref(list);
			return (NULL);
		}
		say_set(o, "button", i18n_text(ex->lang, !mine ||
		    q[i].hidden != 0 ? TR("Xem") : q[i].answered != 0 ?
		    TR("Xem, sửa") : TR("Trả lời")));
		json_object_set_new(o, "first", json_boolean(i == 0 && mine &&
		    q[i].hidden == 0 && q[i].answered == 0));
		json_array_append_new(list, o);
	}
	return (list);
}

/*
 * The list for staff, one page; the texts of its rows are read by this, so it
 * is in the trail with the classes.  Lists end after PAGES pages.
 */
static int
staff(struct exchange *ex, struct asked *a, struct err *e)
{
	int page = (int)form_int(form_query(ex), "p", 1, PAGES, 1), n;
	const char *class = a->class != NULL ? a->class->key : "";
	const char *item = a->item_key, *at, *said;
	struct question *q;
	json_t *m, *list, *o;

	n = questions_list(ex->db, ex->arena, &(struct question_list){
	    .classes = a->ids, .nclasses = a->n, .which = a->which,
	    .item_id = a->item, .offset = (page - 1) * PAGE,
	    .limit = PAGE + 1 }, &q, e);
	if (n < 0 || (said = questions_standing(ex, a, e)) == NULL ||
	    (list = questions_rows(ex, q, n > PAGE ? PAGE : n, e)) == NULL)
		return (-1);
	m = json_pack("{s:o,s:b,s:b,s:b}", "rows", list, "none", a->s.n == 0,
	    "open", a->which == QUESTIONS_OPEN, "numbers", (ex->viewer->roles &
	    ROLE_BIT(ROLE_PRINCIPAL)) != 0);
	say_set(m, "standing", said);
	questions_choices(ex, a, n > 0 ? q : NULL, m);
	at = way(ex, "/questions", a->which_name, class, item);
	say_set(m, "xlsx", link_of(ex, way(ex, "/questions.xlsx",
	    a->which_name, class, item)));
	if ((o = pager_open(ex, at, page, n > PAGE && page < PAGES)) != NULL)
		json_object_set_new(m, "pager", o);
	if (n > 0)
		audit_read_note(ex, "questions", 0, read_of(ex, q,
		    n > PAGE ? PAGE : n));
	return (answer_page(ex, "questions_staff", m, e));
}

/* Inspectors get numbers only; a principal gets them with ?v=numbers. */
static int
questions_one_numbers(struct exchange *ex, const struct class_scope *s)
{
	return (s->inspects || ((ex->viewer->roles & ROLE_BIT(ROLE_PRINCIPAL))
	    != 0 && strcmp(form_text(form_query(ex), "v"), "numbers") == 0));
}

/*
 * The same choice as a workbook, at most SHEET rows, with names; taking it
 * away is a look.
 */
static int
questions_sheet(struct exchange *ex, struct asked *a, struct err *e)
{
	static const struct xlsx_column cols[] = {
		{ TR("Hỏi lúc"), XLSX_TIME, 17 }, { TR("Lớp"), XLSX_TEXT, 8 },
		{ TR("Học sinh"), XLSX_TEXT, 24 }, { TR("Bài"), XLSX_TEXT, 26 },
		{ TR("Phần"), XLSX_TEXT, 18 }, { TR("Câu hỏi"), XLSX_TEXT, 50 },
		{ TR("Tình trạng"), XLSX_TEXT, 14 },
		{ TR("Trả lời lúc"), XLSX_TIME, 17 },
		{ TR("Người trả lời"), XLSX_TEXT, 24 },
		{ TR("Câu trả lời"), XLSX_TEXT, 50 },
		{ TR("Cả lớp xem"), XLSX_TEXT, 12 },
	};
	struct question *q;
	struct xlsx *x;
	int i, n;

	n = questions_list(ex->db, ex->arena, &(struct question_list){
	    .classes = a->ids, .nclasses = a->n, .which = a->which,
	    .item_id = a->item, .limit = SHEET }, &q, e);
	if (n < 0 || (x = workbook_begin(ex, e)) == NULL)
		return (-1);
	xlsx_sheet(x, i18n_text(ex->lang, TR("Câu hỏi")), i18n_text(ex->lang,
	    TR("Câu hỏi của học sinh")), a->s.school_name, cols,
	    sizeof(cols) / sizeof(*cols));
	for (i = 0; i < n; i++) {
		xlsx_time(x, q[i].asked);
		xlsx_text(x, q[i].class_name);
		xlsx_text(x, q[i].person);
		xlsx_text(x, q[i].item);
		xlsx_text(x, q[i].part);
		xlsx_text(x, q[i].text);
		xlsx_text(x, i18n_text(ex->lang, q[i].hidden != 0 ?
		    TR("Đã cất") : q[i].answered != 0 ? TR("Đã trả lời") :
		    TR("Chờ trả lời")));
		xlsx_time(x, q[i].answered);
		xlsx_text(x, q[i].by);
		xlsx_text(x, q[i].answer);
		xlsx_text(x, q[i].shown != 0 ? i18n_text(ex->lang, TR("Có")) :
		    "");
		xlsx_row(x);
	}
	if (n > 0)
		audit_read_note(ex, "questions", 0, read_of(ex, q, n));
	return (workbook_send(ex, x, "cau-hoi.xlsx", e));
}

/*
 * The page or the workbook of it: numbers for who inspects, texts for staff.
 */
static int
either(struct exchange *ex, int as_sheet, struct err *e)
{
	struct asked a = { .n = 0 };
	int rc;

	if (class_scope(ex, "/questions", clock_school_year(clock_now()),
	    &a.s, e) != 0)
		return (-1);
	if (questions_one_numbers(ex, &a.s))
		rc = as_sheet ? questions_numbers_xlsx(ex, &a.s, e) :
		    questions_numbers(ex, &a.s, e);
	else if ((rc = read_asked(ex, &a, e)) == 0)
		rc = as_sheet ? questions_sheet(ex, &a, e) : staff(ex, &a, e);
	json_decref(a.s.schools);
	return (rc);
}

/* One address for all roles; a pupil gets the own questions. */
int
pg_questions(struct exchange *ex, struct err *e)
{
	if ((ex->viewer->roles & (ROLES_STAFF | ROLE_BIT(ROLE_INSPECTOR))) ==
	    0)
		return (questions_pupil(ex, e));
	return (either(ex, 0, e));
}

int
pg_questions_xlsx(struct exchange *ex, struct err *e)
{
	return (either(ex, 1, e));
}
