/* The list of one class. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/tr.h"

#include "audit/audit.h"
#include "curriculum/curriculum.h"
#include "people/classmake.h"
#include "people/members.h"
#include "people/roster.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/form_model.h"
#include "pages/common/links.h"
#include "pages/common/say.h"
#include "pages/people/people_model.h"
#include "pages/people/pg_school_class.h"

/* ---- the page */

static json_t *
member_model(struct exchange *ex, const struct member *m)
{
	json_t *o = json_object();

	say_set(o, "href", arena_printf(ex->arena, "/people/%s", m->key));
	say_set(o, "key", m->key);
	say_set(o, "name", m->name);
	say_set(o, "login", m->login);
	say_set(o, "role", m->role);
	json_object_set_new(o, "main", json_boolean(strcmp(m->role,
	    "class-teacher") == 0));
	say_set(o, "subject", m->subject);
	json_object_set_new(o, "subject_id", json_integer(m->subject_id));
	say_set(o, "birthday", people_birthday(ex, m->birthday));
	json_object_set_new(o, "unopened", json_boolean(!m->has_password));
	say_set(o, "since", m->since <= 0 ? "" : i18n_date(ex->arena, ex->lang,
	    m->since));
	say_set(o, "until", m->until == 0 ? "" : i18n_date(ex->arena, ex->lang,
	    m->until));
	return (o);
}

/* Three lists: who learns, who teaches, who has left. */
static int
class_members(struct exchange *ex, const struct class_row *c, json_t *m,
    struct err *e)
{
	json_t *pupils = json_array(), *teachers = json_array(),
	    *left = json_array();
	struct member *l;
	int i, n = members_list(ex->db, ex->arena, c->id, &l, e);

	for (i = 0; i < n; i++)
		json_array_append_new(l[i].until != 0 ? left :
		    strcmp(l[i].role, "pupil") == 0 ? pupils : teachers,
		    member_model(ex, &l[i]));
	say_set(m, "count", say(ex, TR("{{n}} học sinh"), json_pack("{s:i}",
	    "n", (int)json_array_size(pupils))));
	json_object_set_new(m, "pupils", pupils);
	json_object_set_new(m, "teachers", teachers);
	json_object_set_new(m, "left", left);
	return (n < 0 ? -1 : 0);
}

/* Fields of the forms for a teacher and for a pupil. */
static int
class_fields(struct exchange *ex, const struct class_row *c, json_t *m,
    const struct err *why, struct err *e)
{
	const char *who = form_text(form_of(ex), "login");
	json_t *t = json_array(), *p = json_array(), *f;
	int pupil = strcmp(form_text(form_of(ex), "role"), "pupil") == 0, i, n;
	struct subject *s;

	f = form_field(ex, "login", TR("Tên đăng nhập của giáo viên"), "",
	    pupil ? "" : who);
	json_object_set_new(f, "id", json_string("teacher-login"));
	json_array_append_new(t, f);
	f = form_field(ex, "subject", TR("Dạy môn"), "", "");
	form_choice(f, "", i18n_text(ex->lang, TR("Không ghi môn")), 0);
	n = curriculum_subjects(ex->db, ex->arena, c->grade, &s, e);
	for (i = 0; i < n; i++)
		form_choice(f, s[i].code, s[i].name, 0);
	json_array_append_new(t, f);
	f = form_field(ex, "login", TR("Tên đăng nhập của học sinh"), "",
	    pupil ? who : "");
	json_object_set_new(f, "id", json_string("pupil-login"));
	json_array_append_new(p, f);
	f = form_field(ex, "day", TR("Từ ngày"), "date", "");
	form_hint(ex, f, TR("Để trống là từ hôm nay."));
	json_array_append_new(p, f);
	if (why != NULL && !form_refuse(ex, pupil ? p : t, why))
		form_note(ex, m, why);
	json_object_set_new(m, "teacher_fields", t);
	json_object_set_new(m, "pupil_fields", p);
	return (n < 0 ? -1 : 0);
}

/*
 * The other classes of the grade, to move to: who goes to another grade leaves
 * here and is put in there.
 */
static int
class_others(struct exchange *ex, const struct class_row *c, json_t *m,
    struct err *e)
{
	json_t *list = json_array();
	struct class_row *o;
	int i, n = classes_of_school(ex->db, ex->arena, c->school_id, c->year,
	    &o, e);

	for (i = 0; i < n; i++)
		if (o[i].id != c->id && o[i].grade == c->grade)
			json_array_append_new(list, json_pack("{s:s,s:s}",
			    "key", o[i].key, "name", o[i].name));
	json_object_set_new(m, "movable", json_boolean(
	    json_array_size(list) > 0));
	json_object_set_new(m, "others", list);
	return (n < 0 ? -1 : 0);
}

static int
school_class_page(struct exchange *ex, const struct err *why, struct err *e)
{
	struct scope s = { 0 };
	struct class_row *c;
	json_t *m;
	int keeps;

	if (people_class(ex, &c, &keeps, e) != 0)
		return (-1);
	s.class_id = c->id;
	m = json_pack("{s:b,s:s,s:s,s:s}", "keeps", keeps, "class", c->name,
	    "here", arena_printf(ex->arena, "/school/classes/%s", c->key),
	    "year", arena_printf(ex->arena, "%d–%d", c->year, c->year + 1));
	say_set(m, "key", c->key);
	say_set(m, "today", form_day(ex, clock_day(clock_now())));
	json_object_set_new(m, "results", json_boolean(people_may(ex->db,
	    ex->viewer, MAY_SEE_RESULTS, &s, e) == 1));
	link_audit(ex, m, "class", c->key);
	if (class_members(ex, c, m, e) != 0 || class_fields(ex, c, m, why,
	    e) != 0 || class_others(ex, c, m, e) != 0) {
		json_decref(m);
		return (-1);
	}
	return (answer_page(ex, "school_class", m, e));
}

int
pg_school_class(struct exchange *ex, struct err *e)
{
	return (school_class_page(ex, NULL, e));
}

/* ---- changes */

/* The class, whose list the viewer keeps; NO-RIGHT for who only reads it. */
static int
class_kept(struct exchange *ex, struct class_row **c, struct err *e)
{
	int keeps;

	if (people_class(ex, c, &keeps, e) != 0)
		return (-1);
	return (keeps ? 0 : err_set(e, ERR_REJECT, "NO-RIGHT", "class"));
}

/* Told in the trail of the person, with the class's name; back to the page that was left. */
static int
class_done(struct exchange *ex, const struct class_row *c, const char *verb,
    int64_t person, const char *text, struct err *e)
{
	if (audit_add(ex->db, ex->viewer->id, verb, "person", person, c->name,
	    e) != 0)
		return (-1);
	exchange_access_changed(ex);
	answer_note(ex, "ok", text);
	return (answer_redirect(ex, arena_printf(ex->arena,
	    "/school/classes/%s", ex->args[0])));
}

static int
class_again(struct exchange *ex, const struct err *why, struct err *e)
{
	return (people_outcome(ex, 0, why, school_class_page, e) < 0 ? -1 : 0);
}

int
pg_school_class_rename(struct exchange *ex, struct err *e)
{
	struct err why = { 0 };
	struct class_row *c;

	if (class_kept(ex, &c, e) != 0)
		return (-1);
	if (classmake_rename(ex->db, ex->arena, c, form_text(form_of(ex),
	    "name"), &why) != 0)
		return (class_again(ex, &why, e));
	if (audit_add(ex->db, ex->viewer->id, "class-rename", "class", c->id,
	    c->name, e) != 0)
		return (-1);
	exchange_access_changed(ex);
	answer_note(ex, "ok", i18n_text(ex->lang, TR("Đã đổi tên lớp.")));
	return (answer_redirect(ex, arena_printf(ex->arena,
	    "/school/classes/%s", c->key)));
}

/* Who was named by login (form field) in the class's school; PERSON-UNKNOWN into ${why}. */
static int
class_person(struct exchange *ex, const struct class_row *c, struct person **p,
    struct err *why, struct err *e)
{
	const char *typed = form_text(form_of(ex), "login");
	char low[PEOPLE_LOGIN];
	int64_t id = 0;
	int rc = 0;

	if (people_login(typed, low, NULL) == 0 &&
	    (rc = people_find_login(ex->db, c->school_id, low, &id, e)) < 0)
		return (-1);
	if (rc == 0)
		return (err_field(why, "PERSON-UNKNOWN", "login", "%s",
		    typed) != 0 ? 0 : 0);
	return (persons_by_id(ex->db, ex->arena, id, p, e) < 0 ? -1 : 1);
}

/* The subject that the form names into ${id}, 0 for none. */
static int
class_subject(struct exchange *ex, const struct class_row *c, int64_t *id,
    struct err *e)
{
	struct subject *s;
	int i, n = curriculum_subjects(ex->db, ex->arena, c->grade, &s, e);

	*id = 0;
	for (i = 0; i < n; i++)
		if (strcmp(s[i].code, form_text(form_of(ex), "subject")) == 0)
			*id = s[i].id;
	return (n < 0 ? -1 : 0);
}

/*
 * A pupil's list takes pupils, a teacher's those who teach: a wrong login must
 * not put a child among the teachers.
 */
static int
class_fits(const struct person *p, const char *role, struct err *why)
{
	int pupil = (p->roles & ROLE_BIT(ROLE_PUPIL)) != 0;

	if (p->disabled != 0)
		return (err_field(why, "PERSON-LEFT", "login", "%s", p->login));
	if (pupil == (strcmp(role, "pupil") == 0) && p->roles != 0)
		return (0);
	return (err_field(why, "MEMBER-ROLE", "login", "%s", p->login));
}

int
pg_school_class_join(struct exchange *ex, struct err *e)
{
	const char *role = form_text(form_of(ex), "role");
	int day = people_day(form_text(form_of(ex), "day")), rc;
	struct err why = { 0 };
	struct class_row *c;
	struct person *p = NULL;
	int64_t subject, at;

	if (class_kept(ex, &c, e) != 0 ||
	    class_subject(ex, c, &subject, e) != 0 ||
	    (rc = class_person(ex, c, &p, &why, e)) < 0)
		return (-1);
	if (strcmp(role, "pupil") != 0 && strcmp(role, "class-teacher") != 0)
		role = "teacher";
	if (strcmp(role, "teacher") != 0)
		subject = 0;
	if (rc == 0 || class_fits(p, role, &why) != 0 || members_day(c, day,
	    &at, &why) != 0 || (rc = members_join(ex->db, c, p->id, role,
	    subject, at, &why)) < 0)
		return (class_again(ex, &why, e));
	return (class_done(ex, c, "class-join", p->id, say(ex, rc == 1 ?
	    TR("Đã xếp {{name}} vào lớp {{class}}.") :
	    TR("{{name}} đã ở lớp {{class}} từ trước."), json_pack("{s:s,s:s}",
	    "name", p->name, "class", c->name)), e));
}

/* The person of the form's field "person", NOT-FOUND for one who is none. */
static int
class_member(struct exchange *ex, const struct class_row *c, struct person **p,
    struct err *e)
{
	int rc = persons_one(ex->db, ex->arena, form_text(form_of(ex),
	    "person"), p, e);

	if (rc == 1 && (*p)->school_id == c->school_id)
		return (0);
	return (rc < 0 ? -1 : err_set(e, ERR_REJECT, "NOT-FOUND", "person"));
}

int
pg_school_class_leave(struct exchange *ex, struct err *e)
{
	int day = people_day(form_text(form_of(ex), "day"));
	struct err why = { 0 };
	struct class_row *c;
	struct person *p;
	int64_t at;

	if (class_kept(ex, &c, e) != 0 || class_member(ex, c, &p, e) != 0)
		return (-1);
	if (members_day(c, day, &at, &why) != 0)
		return (class_again(ex, &why, e));
	if (members_leave(ex->db, c->id, p->id, form_text(form_of(ex), "role"),
	    form_int(form_of(ex), "subject", 0, INT64_MAX, 0), at, e) < 0)
		return (-1);
	return (class_done(ex, c, "class-leave", p->id, say(ex,
	    TR("{{name}} không còn ở lớp {{class}}; kết quả trước đó vẫn xem được."),
	    json_pack("{s:s,s:s}", "name", p->name, "class", c->name)), e));
}

/*
 * Still a pupil of ${c}, or already of ${to}: the page may be older than what
 * somebody else has entered.
 */
static int
class_moves(struct exchange *ex, const struct class_row *c,
    const struct class_row *to, const struct person *p, struct err *why)
{
	int64_t now;

	if (class_fits(p, "pupil", why) != 0 || members_class_of(ex->db, p->id,
	    c->year, &now, why) < 0)
		return (-1);
	if (now == 0 || now == c->id || now == to->id)
		return (0);
	return (err_field(why, "MEMBER-ELSEWHERE", "login", "%s", p->login));
}

/* From the page of the class that the pupil leaves; ${to} is another one of that year. */
int
pg_school_class_move(struct exchange *ex, struct err *e)
{
	int day = people_day(form_text(form_of(ex), "day")), rc;
	struct class_row *c, *to;
	struct err why = { 0 };
	struct person *p;
	int64_t at;

	if (class_kept(ex, &c, e) != 0 || class_member(ex, c, &p, e) != 0)
		return (-1);
	rc = classes_find(ex->db, ex->arena, form_text(form_of(ex), "to"), &to,
	    e);
	if (rc != 1 || to->school_id != c->school_id || to->year != c->year)
		return (rc < 0 ? -1 : err_set(e, ERR_REJECT, "NOT-FOUND",
		    "class"));
	if (class_moves(ex, c, to, p, &why) != 0 ||
	    members_day(to, day, &at, &why) != 0 || members_move(ex->db, to,
	    p->id, at, &why) < 0)
		return (class_again(ex, &why, e));
	return (class_done(ex, to, "class-move", p->id, say(ex,
	    TR("{{name}} đã chuyển sang lớp {{class}}."), json_pack(
	    "{s:s,s:s}", "name", p->name, "class", to->name)), e));
}
