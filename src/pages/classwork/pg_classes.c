/* The classes of a teacher, and the page of one. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "people/classes.h"
#include "people/people.h"
#include "curriculum/curriculum.h"
#include "library/library.h"
#include "runtime/runtime.h"
#include "classwork/classwork.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "web/workbook.h"
#include "pages/common/links.h"
#include "pages/common/say.h"
#include "pages/classwork/class_matrix.h"
#include "pages/common/audit_read.h"
#include "pages/classwork/pg_classes.h"
#include "pages/classwork/work_model.h"

#define CHIPS	8	/* classes to switch between; of more the same grade */

/* The one question of access for a class's results: 1, 0, -1. */
static int
classes_may_see(struct exchange *ex, int64_t class_id, struct err *e)
{
	struct scope s = { .class_id = class_id };

	return (people_may(ex->db, ex->viewer, MAY_SEE_RESULTS, &s, e));
}

/* This year's classes whose results the viewer may see; count or -1. */
static int
seen(struct exchange *ex, struct class_row **out, struct err *e)
{
	int i, k = 0, n, rc;

	n = classes_of_school(ex->db, ex->arena, ex->viewer->school_id,
	    clock_school_year(clock_now()), out, e);
	for (i = 0; i < n; i++) {
		if ((rc = classes_may_see(ex, (*out)[i].id, e)) < 0)
			return (-1);
		if (rc == 1)
			(*out)[k++] = (*out)[i];
	}
	return (n < 0 ? -1 : k);
}

static const char *
class_name(struct exchange *ex, const char *name)
{
	return (say(ex, TR("Lớp {{name}}"), json_pack("{s:s}", "name",
	    name)));
}

int
pg_classes(struct exchange *ex, struct err *e)
{
	struct class_row *c;
	json_t *list, *o;
	int i, n;

	if ((n = seen(ex, &c, e)) < 0)
		return (-1);
	/* With one class there is nothing to choose. */
	if (n == 1)
		return (answer_redirect(ex, arena_printf(ex->arena,
		    "/classes/%s", c[0].key)));
	list = json_array();
	for (i = 0; i < n; i++) {
		o = json_object();
		say_set(o, "href", arena_printf(ex->arena, "/classes/%s",
		    c[i].key));
		say_set(o, "name", class_name(ex, c[i].name));
		say_set(o, "pupils", say(ex, TR("{{n}} học sinh"), json_pack(
		    "{s:i}", "n", c[i].pupils)));
		json_array_append_new(list, o);
	}
	return (answer_page(ex, "classes", json_pack("{s:o,s:b,s:b}",
	    "classes", list, "lists", (ex->viewer->roles & (ROLES_LISTS |
	    ROLE_BIT(ROLE_PRINCIPAL))) != 0, "department",
	    (ex->viewer->roles & ROLE_BIT(ROLE_HEAD)) != 0), e));
}

static json_t *
classes_chip(const char *text, const char *href, int on)
{
	return (json_pack("{s:s,s:s,s:b}", "text", text, "href", href, "on",
	    on));
}

/*
 * The classes to switch to, of many only those of the same grade; with one
 * alone there is nothing to switch.  NULL on failure.
 */
static json_t *
class_chips(struct exchange *ex, const struct class_row *at, struct err *e)
{
	struct class_row *c;
	json_t *list;
	int i, n = seen(ex, &c, e);

	if (n < 0)
		return (NULL);
	list = json_array();
	for (i = 0; n > 1 && i < n; i++)
		if (n <= CHIPS || c[i].grade == at->grade)
			json_array_append_new(list, classes_chip(class_name(ex,
			    c[i].name), arena_printf(ex->arena, "/classes/%s",
			    c[i].key), c[i].id == at->id));
	return (list);
}

/*
 * The subjects to choose between: only whole subjects that have published
 * lessons in this grade.  NULL on failure.
 */
static json_t *
subject_chips(struct exchange *ex, const struct class_ask *a, struct err *e)
{
	struct class_ask to = *a;
	json_t *list;
	struct shelf counts;
	struct subject *s;
	int i, n;

	if ((n = curriculum_subjects(ex->db, ex->arena, a->c->grade, &s,
	    e)) < 0 || library_shelf(ex->db, ex->arena, a->c->school_id,
	    NULL, &counts, e) != 0)
		return (NULL);
	list = json_array();
	to.code = "";
	json_array_append_new(list, classes_chip(i18n_text(ex->lang,
	    TR("Tất cả các môn")), class_href(ex, &to), a->subject == 0));
	for (i = 0; i < n; i++) {
		if (s[i].parent_id != 0 || library_shelf_at(&counts,
		    a->c->grade, s[i].id) == 0)
			continue;
		to.code = s[i].code;
		json_array_append_new(list, classes_chip(s[i].name,
		    class_href(ex, &to), strcmp(s[i].code, a->code) == 0));
	}
	return (list);
}

/*
 * Lessons set or all of the grade, and whether only pupils who have not
 * finished are shown: each link changes one of the two.
 */
static json_t *
which_chips(struct exchange *ex, const struct class_ask *a)
{
	struct class_ask to = *a;
	json_t *list = json_array();

	to.set = 1;
	json_array_append_new(list, classes_chip(i18n_text(ex->lang,
	    TR("Bài đã giao")), class_href(ex, &to), a->set));
	to.set = 0;
	json_array_append_new(list, classes_chip(i18n_text(ex->lang,
	    TR("Mọi bài của khối")), class_href(ex, &to), !a->set));
	to = *a;
	to.open = !a->open;
	json_array_append_new(list, classes_chip(i18n_text(ex->lang,
	    TR("Chỉ em chưa xong")), class_href(ex, &to), a->open));
	return (list);
}

/* The class of the path and what of it is asked for; NOT-FOUND when it is not for this viewer. */
static int
classes_ask(struct exchange *ex, struct class_ask *a, struct err *e)
{
	struct form *q = form_query(ex);
	const char *code = form_text(q, "s");
	struct class_row *c;
	struct subject *s;
	int i, n, all, rc;

	memset(a, 0, sizeof(*a));
	a->code = "";
	rc = classes_find(ex->db, ex->arena, ex->args[0], &c, e);
	a->c = c;
	if (rc == 1)
		rc = classes_may_see(ex, c->id, e);
	if (rc < 0)
		return (-1);
	if (rc == 0)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "class %s",
		    ex->args[0]));
	n = curriculum_subjects(ex->db, ex->arena, a->c->grade, &s, e);
	for (i = 0; i < n; i++)
		if (strcmp(s[i].code, code) == 0) {
			a->code = s[i].code;
			a->subject = s[i].id;
		}
	a->page = (int)form_int(q, "p", 1, 100, 1);
	a->block = (int)form_int(q, "i", 1, 10000, 1);
	a->open = (int)form_int(q, "open", 0, 1, 0);
	all = (int)form_int(q, "all", 0, 1, -1);
	a->set = all != 1;
	/*
	 * A class to which nothing was set begins with all lessons of its
	 * grade.
	 */
	if (n >= 0 && all == -1)
		a->set = work_class_any(ex->db, a->c->id, e);
	return (n < 0 || a->set < 0 ? -1 : 0);
}

/* Lists beside the table into ${m}; 0 or -1. */
static int
choices(struct exchange *ex, const struct class_ask *a, json_t *m,
    struct err *e)
{
	json_t *classes, *subjects, *idle;

	if ((classes = class_chips(ex, a->c, e)) == NULL)
		return (-1);
	json_object_set_new(m, "classes", classes);
	if ((subjects = subject_chips(ex, a, e)) == NULL)
		return (-1);
	json_object_set_new(m, "subjects", subjects);
	json_object_set_new(m, "which", which_chips(ex, a));
	if (class_idle(ex, a->c, &idle, e) < 0)
		return (-1);
	json_object_set_new(m, "idle", idle);
	return (0);
}

/* Who has left the class, with what was begun there; 0 or -1. */
static int
class_left(struct exchange *ex, const struct class_ask *a, json_t *m,
    struct err *e)
{
	json_t *list = json_array(), *lessons = NULL, *o;
	struct left_row *l;
	int i, n = runtime_left(ex->db, ex->arena, a->c->id, &l, e);

	for (i = 0; i < n; i++) {
		if (i == 0 || l[i].person_id != l[i - 1].person_id ||
		    l[i].until != l[i - 1].until) {
			lessons = json_array();
			json_array_append_new(list, json_pack("{s:s,s:s,s:o}",
			    "name", l[i].person, "until", i18n_date(ex->arena,
			    ex->lang, l[i].until), "lessons", lessons));
		}
		if (l[i].title == NULL)
			continue;
		o = json_pack("{s:s,s:s,s:b}", "title", l[i].title, "href",
		    arena_printf(ex->arena, "/attempts/%s", l[i].attempt_key),
		    "done", l[i].done);
		say_set(o, "score", l[i].has_score ? work_score(ex,
		    l[i].score) : "");
		json_array_append_new(lessons, o);
	}
	json_object_set_new(m, "left", list);
	return (n < 0 ? -1 : 0);
}

/* A look at results: it is in the trail before the page leaves. */
int
pg_class(struct exchange *ex, struct err *e)
{
	struct class_ask a;
	json_t *m;

	if (classes_ask(ex, &a, e) != 0)
		return (-1);
	m = json_object();
	say_set(m, "name", say(ex, TR("Kết quả lớp {{name}}"), json_pack(
	    "{s:s}", "name", a.c->name)));
	say_set(m, "pupils", say(ex, TR("{{n}} học sinh"), json_pack("{s:i}",
	    "n", a.c->pupils)));
	say_set(m, "here", arena_printf(ex->arena, "/classes/%s", a.c->key));
	say_set(m, "key", a.c->key);
	say_set(m, "xlsx", arena_printf(ex->arena,
	    "/classes/%s/results.xlsx?s=%s&all=%d", a.c->key, url_encode(
	    ex->arena, a.code), !a.set));
	json_object_set_new(m, "set", json_boolean(a.set));
	json_object_set_new(m, "open", json_boolean(a.open));
	if (choices(ex, &a, m, e) != 0 || class_matrix(ex, &a, m, e) != 0 ||
	    class_left(ex, &a, m, e) != 0) {
		json_decref(m);
		return (-1);
	}
	audit_read(ex, "class", a.c->id);
	link_audit(ex, m, "class", a.c->key);
	return (answer_page(ex, "class", m, e));
}

/* A cell of the workbook: the mark, or in words how far. */
static void
sheet_cell(struct exchange *ex, struct xlsx *x, const struct result *r)
{
	if (r->state == 2 && r->has_score)
		xlsx_decimal(x, r->score / 10);
	else if (r->state == 0)
		xlsx_empty(x);
	else
		xlsx_text(x, i18n_text(ex->lang, r->state == 2 ?
		    TR("Đã xong") : TR("Đang học")));
}

/* Pupils down, lessons across. */
struct class_sheet {
	const struct pupil	*pupils;
	const int64_t		*items;
	const struct result	*results;	/* pupil by pupil, nitems of each */
	int			 npupils, nitems, nresults;
};

/* Has a pupil finished lesson ${k} more than once?  Then its tries have a column. */
static int
sheet_repeated(const struct class_sheet *s, int k)
{
	int i;

	for (i = k; i < s->nresults; i += s->nitems)
		if (s->results[i].tries > 1)
			return (1);
	return (0);
}

/*
 * Results come pupil by pupil in blocks of nitems; a pupil without a block gets
 * an empty row.
 */
static void
sheet_rows(struct exchange *ex, struct xlsx *x, const struct class_sheet *s)
{
	const struct pupil *p = s->pupils;
	const struct result *mine, *r = s->results;
	int i, k, at, done, n = s->nitems, count = s->nresults;

	for (i = 0; i < s->npupils; i++) {
		for (at = 0; at < count && r[at].person_id != p[i].id; at += n)
			;
		xlsx_text(x, p[i].name);
		for (done = k = 0; k < n && at + k < count; k++) {
			mine = &r[at + k];
			done += mine->state == 2 &&
			    mine->item_id == s->items[k];
			sheet_cell(ex, x, mine);
			if (sheet_repeated(s, k))
				xlsx_text(x, say_tries(ex, mine->counted,
				    mine->tries));
		}
		xlsx_number(x, done);
		xlsx_row(x);
	}
}

/*
 * The class's table as a workbook: a row a pupil, a column a lesson, at most
 * MATRIX_SHEET lessons. Taking it away is recorded in the trail.
 */
int
pg_class_xlsx(struct exchange *ex, struct err *e)
{
	struct xlsx_column *cols = arena_alloc(ex->arena, sizeof(*cols) *
	    (2 * MATRIX_SHEET + 2));
	int64_t ids[MATRIX_SHEET];
	struct class_ask a;
	struct result *r = NULL;
	struct pupil *p;
	struct xlsx *x;
	struct item *items;
	struct class_sheet sheet;
	int i, n, np, at = 1, count = 0;

	if (classes_ask(ex, &a, e) != 0 || (n = class_items(ex, &a, 0,
	    MATRIX_SHEET, &items, e)) < 0 || (np = classes_pupils(ex->db,
	    ex->arena, a.c->id, &p, e)) < 0)
		return (-1);
	for (i = 0; i < n; i++)
		ids[i] = items[i].id;
	if ((n > 0 && (count = runtime_results(ex->db, ex->arena, a.c->id,
	    ids, n, &r, e)) < 0) || (x = workbook_begin(ex, e)) == NULL)
		return (-1);
	sheet = (struct class_sheet){ .pupils = p, .npupils = np,
	    .items = ids, .nitems = n, .results = r, .nresults = count };
	cols[0] = (struct xlsx_column){ TR("Học sinh"), XLSX_TEXT, 28 };
	for (i = 0; i < n; i++) {
		cols[at++] = (struct xlsx_column){ items[i].title,
		    XLSX_DECIMAL, 12 };
		if (sheet_repeated(&sheet, i))
			cols[at++] = (struct xlsx_column){
			    TR("Lần được tính"), XLSX_TEXT, 14 };
	}
	cols[at++] = (struct xlsx_column){ TR("Số bài đã xong"), XLSX_NUMBER,
	    14 };
	xlsx_sheet(x, class_name(ex, a.c->name), say(ex,
	    TR("Kết quả lớp {{name}}"), json_pack("{s:s}", "name",
	    a.c->name)), arena_printf(ex->arena, "%s · %s",
	    ex->viewer->school, i18n_date(ex->arena, ex->lang, clock_now())),
	    cols, (size_t)at);
	sheet_rows(ex, x, &sheet);
	audit_read(ex, "class", a.c->id);
	return (workbook_send(ex, x, "ket-qua-lop.xlsx", e));
}
