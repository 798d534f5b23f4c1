/* Classes of a year, new ones, and the step into the next year. */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/tr.h"

#include "audit/audit.h"
#include "people/classmake.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/form_model.h"
#include "pages/common/say.h"
#include "pages/people/people_model.h"
#include "pages/people/pg_school_classes.h"

/* "2026-2027" as people say a school year. */
static const char *
year_words(struct exchange *ex, int year)
{
	return (arena_printf(ex->arena, "%d–%d", year, year + 1));
}

/* The year that is asked for: this one, unless another was chosen. */
static int
year_asked(struct exchange *ex)
{
	int now = clock_school_year(clock_now());

	return ((int)form_int(form_query(ex), "year", 2000, now + 1, now));
}

/* Rows of one grade behind its number. */
static json_t *
classes_by_grade(struct exchange *ex, const struct class_row *c, int n)
{
	json_t *list = json_array(), *rows = NULL, *o;
	int i, grade = 0;

	for (i = 0; i < n; i++) {
		if (rows == NULL || c[i].grade != grade) {
			grade = c[i].grade;
			rows = json_array();
			json_array_append_new(list, json_pack("{s:s,s:o}",
			    "title", say(ex, TR("Khối {{n}}"), json_pack(
			    "{s:i}", "n", grade)), "rows", rows));
		}
		o = json_object();
		say_set(o, "href", arena_printf(ex->arena,
		    "/school/classes/%s", c[i].key));
		say_set(o, "name", c[i].name);
		say_set(o, "pupils", say(ex, TR("{{n}} học sinh"), json_pack(
		    "{s:i}", "n", c[i].pupils)));
		json_array_append_new(rows, o);
	}
	return (list);
}

/* Links to the year before and the year after. */
static void
year_links(struct exchange *ex, const struct place *pl, int year, json_t *m)
{
	json_t *list = json_array();
	int y, now = clock_school_year(clock_now());

	for (y = now - 2; y <= now + 1; y++)
		json_array_append_new(list, json_pack("{s:s,s:s,s:b}", "text",
		    year_words(ex, y), "href", arena_printf(ex->arena,
		    "/school/classes?year=%d%s%s", y, *pl->more != '\0' ? "&" :
		    "", *pl->more != '\0' ? pl->more + 1 : ""), "on",
		    y == year));
	json_object_set_new(m, "years", list);
}

static int
classes_page(struct exchange *ex, const struct err *why, struct err *e)
{
	int n, year = year_asked(ex);
	struct class_row *c;
	json_t *m, *list, *f;
	struct place pl;

	if (people_place(ex, "/school/classes", &pl, e) != 0)
		return (-1);
	m = json_object();
	people_place_model(&pl, m);
	if ((n = classes_of_school(ex->db, ex->arena, pl.school, year, &c,
	    e)) < 0) {
		json_decref(m);
		return (-1);
	}
	say_set(m, "year", year_words(ex, year));
	say_set(m, "action", arena_printf(ex->arena,
	    "/school/classes?year=%d%s%s", year, *pl.more != '\0' ? "&" : "",
	    *pl.more != '\0' ? pl.more + 1 : ""));
	json_object_set_new(m, "grades", classes_by_grade(ex, c, n));
	year_links(ex, &pl, year, m);
	list = json_array();
	f = form_field(ex, "names", TR("Tên lớp"), "", form_text(form_of(ex),
	    "names"));
	form_hint(ex, f, TR("Nhiều lớp cách nhau bằng dấu phẩy: 3A, 3B, 3C. Lớp đã có thì giữ nguyên."));
	json_object_set_new(f, "maxlength", json_integer(1000));
	json_array_append_new(list, f);
	f = form_field(ex, "grade", TR("Khối"), "", form_text(form_of(ex),
	    "grade"));
	json_object_set_new(f, "inputmode", json_string("numeric"));
	form_hint(ex, f, TR("Chỉ cần khi tên lớp không bắt đầu bằng số khối."));
	json_array_append_new(list, f);
	form_fields(ex, m, list, why);
	return (answer_page(ex, "school_classes", m, e));
}

int
pg_school_classes(struct exchange *ex, struct err *e)
{
	return (classes_page(ex, NULL, e));
}

int
pg_school_classes_post(struct exchange *ex, struct err *e)
{
	int n, added = 0, year = year_asked(ex);
	struct err why = { 0 };
	struct place pl;

	if (people_place(ex, "/school/classes", &pl, e) != 0)
		return (-1);
	json_decref(pl.schools);
	if (!pl.keeps)
		return (err_set(e, ERR_REJECT, "NO-RIGHT", "classes"));
	n = classmake_add(ex->db, ex->arena, &(struct class_names){
	    .school = pl.school, .year = year, .grade = (int)form_int(
	    form_of(ex), "grade", 1, 12, 0), .names = form_text(form_of(ex),
	    "names") }, &added, &why);
	if (n < 0)
		return (people_outcome(ex, 0, &why, classes_page, e) < 0 ? -1 :
		    0);
	if (added > 0 && audit_add(ex->db, ex->viewer->id, "class", "unit",
	    pl.school, form_text(form_of(ex), "names"), e) != 0)
		return (-1);
	exchange_access_changed(ex);
	answer_note(ex, "ok", say(ex, added == n ?
	    TR("Đã thêm {{n}} lớp. Mở từng lớp để xếp giáo viên và học sinh.") :
	    TR("Đã thêm {{n}} lớp; {{there}} lớp có từ trước giữ nguyên."),
	    json_pack("{s:i,s:i}", "n", added, "there", n - added)));
	return (answer_redirect(ex, arena_printf(ex->arena,
	    "/school/classes?year=%d%s%s", year, *pl.more != '\0' ? "&" : "",
	    *pl.more != '\0' ? pl.more + 1 : "")));
}

/* ---- the next school year */

/*
 * The newest year with classes goes up, at most into the year to come; ${from}
 * 0: there are no classes.  Pupils of the last grade leave once that year has
 * begun: until then they are still at school.
 */
static int
year_from(struct exchange *ex, int64_t school, int *from, int *leave,
    struct err *e)
{
	int now = clock_school_year(clock_now());

	*leave = 0;
	if (classmake_year(ex->db, school, from, e) < 0)
		return (-1);
	if (*from > now)
		*from = now;
	/* Last year's classes may still have pupils who have not gone up. */
	if (*from == now && clock_civil(clock_now()).month >= 8 &&
	    clock_civil(clock_now()).month <= 10)
		*from = now - 1;
	*leave = *from < now;
	return (0);
}

static json_t *
year_row(struct exchange *ex, const struct lift *l, int leave)
{
	json_t *o = json_object();

	say_set(o, "from", l->from->name);
	say_set(o, "pupils", say(ex, TR("{{n}} học sinh"), json_pack("{s:i}",
	    "n", l->pupils)));
	say_set(o, "to", l->to != NULL ? l->to : "");
	say_set(o, "what", l->to == NULL ? i18n_text(ex->lang, leave ?
	    TR("học xong: tài khoản đóng, kết quả giữ nguyên") :
	    TR("học xong: đóng tài khoản khi năm học mới bắt đầu, chạy lại trang này sau ngày 1/8")) :
	    i18n_text(ex->lang, l->there ? TR("lớp đã có, chỉ thêm em còn thiếu") :
	    TR("lớp mới")));
	return (o);
}

int
pg_school_year(struct exchange *ex, struct err *e)
{
	struct lift *l = NULL;
	struct place pl;
	json_t *m, *rows;
	int i, n, from, leave, waiting = 0;

	if (people_place(ex, "/school/year", &pl, e) != 0)
		return (-1);
	m = json_object();
	people_place_model(&pl, m);
	if (year_from(ex, pl.school, &from, &leave, e) != 0 ||
	    (n = classmake_lifts(ex->db, ex->arena, pl.school, from, &l,
	    e)) < 0) {
		json_decref(m);
		return (-1);
	}
	rows = json_array();
	for (i = 0; i < n; i++) {
		json_array_append_new(rows, year_row(ex, &l[i], leave));
		waiting += l[i].to != NULL || leave ? l[i].pupils : 0;
		waiting += l[i].to != NULL && !l[i].there;
	}
	say_set(m, "from", year_words(ex, from));
	say_set(m, "to", year_words(ex, from + 1));
	json_object_set_new(m, "from_no", json_integer(from));
	json_object_set_new(m, "rows", rows);
	json_object_set_new(m, "waiting", json_boolean(waiting > 0));
	return (answer_page(ex, "school_year", m, e));
}

/* Only the year that was previewed: who sends an old page changes nothing else. */
int
pg_school_year_post(struct exchange *ex, struct err *e)
{
	struct lifted done;
	int from, leave;
	struct place pl;

	if (people_place(ex, "/school/year", &pl, e) != 0)
		return (-1);
	json_decref(pl.schools);
	if (!pl.keeps)
		return (err_set(e, ERR_REJECT, "NO-RIGHT", "year"));
	if (year_from(ex, pl.school, &from, &leave, e) != 0)
		return (-1);
	if (form_int(form_of(ex), "from", 2000, 3000, 0) != from)
		return (answer_redirect(ex, arena_printf(ex->arena,
		    "/school/year%s", pl.more)));
	if (classmake_lift(ex->db, ex->arena, pl.school, from, leave, &done,
	    e) != 0 || audit_add(ex->db, ex->viewer->id, "class-year",
	    "unit", pl.school, year_words(ex, from + 1), e) != 0)
		return (-1);
	exchange_access_changed(ex);
	answer_note(ex, "ok", say(ex, TR("{{moved}} em đã lên lớp, {{left}} em đã học xong. Việc tiếp theo: xếp giáo viên cho các lớp mới."),
	    json_pack("{s:i,s:i}", "moved", done.moved, "left", done.left)));
	return (answer_redirect(ex, arena_printf(ex->arena,
	    "/school/classes?year=%d%s%s", from + 1, *pl.more != '\0' ? "&" :
	    "", *pl.more != '\0' ? pl.more + 1 : "")));
}
