/* The page of one person. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/tr.h"

#include "audit/audit.h"
#include "curriculum/curriculum.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/form_model.h"
#include "pages/common/links.h"
#include "pages/common/say.h"
#include "pages/people/people_model.h"
#include "pages/people/person_form.h"
#include "pages/people/pg_person.h"

/* Roles that the form for a new task offers. */
static const enum role offered[] = { ROLE_TEACHER, ROLE_HEAD, ROLE_SECRETARY,
    ROLE_PRINCIPAL, ROLE_ADMIN, ROLE_PUPIL, ROLE_UPPER, ROLE_INSPECTOR };

/* A task in words: "Tổ trưởng · Tổ 1 · khối 1, 2 · Toán · đến 31/5/2027". */
static json_t *
person_task(struct exchange *ex, const struct task *t, int ends)
{
	json_t *o = json_object();
	const char *grades = people_grades(ex, t->grades);

	say_set(o, "role", people_role_word(ex, t->role));
	say_set(o, "scope", arena_printf(ex->arena, "%s%s%s%s%s%s%s", t->unit,
	    *grades != '\0' ? " · " : "", grades,
	    *t->subject != '\0' ? " · " : "", t->subject,
	    t->until != 0 ? " · " : "", t->until != 0 ? say(ex,
	    TR("đến {{day}}"), json_pack("{s:s}", "day", i18n_date(ex->arena,
	    ex->lang, t->until))) : ""));
	json_object_set_new(o, "id", json_integer(t->id));
	json_object_set_new(o, "ends", json_boolean(ends));
	return (o);
}

/* Tasks with a button where the viewer may end them; 0 or -1. */
static int
person_tasks(struct exchange *ex, const struct person *p, int changes,
    json_t *m, struct err *e)
{
	json_t *list = json_array();
	struct task *t;
	int i, rc = 0, n = office_tasks(ex->db, ex->arena, p->id, &t, e);

	for (i = 0; rc >= 0 && i < n; i++) {
		rc = changes ? office_gives(ex->db, ex->viewer, t[i].role,
		    t[i].unit_id, e) : 0;
		if (rc >= 0)
			json_array_append_new(list, person_task(ex, &t[i],
			    rc == 1 && !(p->id == ex->viewer->id &&
			    t[i].role == ROLE_ADMIN)));
	}
	json_object_set_new(m, "tasks", list);
	return (n < 0 || rc < 0 ? -1 : 0);
}

/* Roles for the form of a new task: what the viewer may give somewhere in the school. */
static json_t *
task_roles(struct exchange *ex, const struct person *p, struct err *e)
{
	json_t *f = form_field(ex, "role", TR("Nhiệm vụ"), "", "");
	size_t i;
	int rc;

	for (i = 0; i < sizeof(offered) / sizeof(*offered); i++) {
		if ((rc = office_gives(ex->db, ex->viewer, offered[i],
		    p->school_id, e)) < 0) {
			json_decref(f);
			return (NULL);
		}
		if (rc == 1)
			form_choice(f, role_names[offered[i]],
			    people_role_word(ex, offered[i]), strcmp(
			    role_names[offered[i]], form_text(form_of(ex),
			    "role")) == 0);
	}
	return (f);
}

/* Where the task holds, and for which subject. */
static int
task_scope(struct exchange *ex, const struct person *p, json_t *list,
    struct err *e)
{
	json_t *f = form_field(ex, "where", TR("Phạm vi"), "", "");
	struct subject *s;
	struct unit *u;
	int i, n = office_units(ex->db, ex->arena, p->school_id, &u, e);

	for (i = 0; i < n; i++)
		form_choice(f, u[i].key, i == 0 ? i18n_text(ex->lang,
		    TR("Toàn trường")) : u[i].name, strcmp(u[i].key,
		    form_text(form_of(ex), "where")) == 0);
	json_array_append_new(list, f);
	f = form_field(ex, "grades", TR("Chỉ các khối"), "", form_text(
	    form_of(ex), "grades"));
	form_hint(ex, f, TR("Ví dụ 1-3 hoặc 4,5. Để trống là mọi khối."));
	json_array_append_new(list, f);
	f = form_field(ex, "subject", TR("Chỉ môn"), "", "");
	form_choice(f, "", i18n_text(ex->lang, TR("Mọi môn")), 0);
	if (n < 0 || (n = curriculum_subjects(ex->db, ex->arena, 0, &s,
	    e)) < 0) {
		json_decref(f);
		return (-1);
	}
	for (i = 0; i < n; i++)
		form_choice(f, s[i].code, s[i].name, strcmp(s[i].code,
		    form_text(form_of(ex), "subject")) == 0);
	json_array_append_new(list, f);
	f = form_field(ex, "until", TR("Đến hết ngày"), "date", form_text(
	    form_of(ex), "until"));
	form_hint(ex, f, TR("Để trống là không hạn."));
	json_array_append_new(list, f);
	return (0);
}

/* The form for a new task into ${m}; 0 or -1. */
static int
person_task_form(struct exchange *ex, const struct person *p, json_t *m,
    const struct err *why, struct err *e)
{
	json_t *list = json_array(), *f = task_roles(ex, p, e);
	size_t i;

	if (f == NULL) {
		json_decref(list);
		return (-1);
	}
	json_array_append_new(list, f);
	if (task_scope(ex, p, list, e) != 0) {
		json_decref(list);
		return (-1);
	}
	if (why != NULL)
		form_refuse(ex, list, why);
	/* The page has two forms: ids of this one are its own. */
	json_array_foreach(list, i, f)
		say_set(f, "id", arena_printf(ex->arena, "task-%s",
		    json_string_value(json_object_get(f, "name"))));
	json_object_set_new(m, "task_fields", list);
	return (0);
}

/* Facts; with ${typed} what was typed and refused. */
static int
person_facts(struct exchange *ex, const struct person *p, int typed,
    const struct err *why, json_t *m, struct err *e)
{
	json_t *list = json_array();
	struct person_form f;

	if (typed) {
		person_form_read(ex, &f);
		if (person_form_unit(ex, p->school_id, &f.unit_id, e) != 0) {
			json_decref(list);
			return (-1);
		}
	} else
		person_form_of(ex, p, &f);
	if (person_form_fields(ex, &f, p->school_id, list, e) != 0) {
		json_decref(list);
		return (-1);
	}
	say_set(m, "was", person_form_was(ex, p));
	form_fields(ex, m, list, typed ? why : NULL);
	return (0);
}

static void
person_head(struct exchange *ex, const struct person *p, json_t *m)
{
	say_set(m, "name", p->name);
	say_set(m, "login", p->login);
	say_set(m, "unit", p->unit);
	say_set(m, "birthday", people_birthday(ex, p->birthday));
	say_set(m, "code", p->code);
	say_set(m, "sector_code", p->sector_code);
	say_set(m, "classes", p->classes);
	say_set(m, "roles", people_roles(ex, p->roles));
	say_set(m, "here", arena_printf(ex->arena, "/people/%s", p->key));
	say_set(m, "left", p->disabled == 0 ? "" : i18n_date(ex->arena,
	    ex->lang, p->disabled));
	say_set(m, "today", form_day(ex, clock_day(clock_now())));
	json_object_set_new(m, "unopened", json_boolean(!p->has_password &&
	    p->disabled == 0));
	json_object_set_new(m, "me", json_boolean(p->id == ex->viewer->id));
	link_audit(ex, m, "person", p->key);
}

/* The page; a refusal ${why} belongs to the form that was sent. */
static int
person_page(struct exchange *ex, const struct err *why, int typed,
    struct err *e)
{
	struct scope s = { 0 };
	struct person *p;
	int changes, resets, lists;
	json_t *m;

	if (people_target(ex, &p, e) != 0)
		return (-1);
	s.unit_id = p->unit_id;
	if ((changes = office_changes(ex->db, ex->viewer, p, e)) < 0 ||
	    (resets = office_resets(ex->db, ex->viewer, p, e)) < 0 ||
	    (lists = people_may(ex->db, ex->viewer, MAY_SEE_PEOPLE, &s, e)) < 0)
		return (-1);
	m = json_pack("{s:b,s:b,s:b}", "changes", changes, "resets", resets,
	    "lists", lists);
	person_head(ex, p, m);
	if (person_tasks(ex, p, changes, m, e) != 0 || (changes &&
	    (person_facts(ex, p, typed, why, m, e) != 0 ||
	    person_task_form(ex, p, m, typed ? NULL : why, e) != 0))) {
		json_decref(m);
		return (-1);
	}
	if (why != NULL && !typed)
		form_note(ex, m, why);
	return (answer_page(ex, "person", m, e));
}

int
pg_person(struct exchange *ex, struct err *e)
{
	return (person_page(ex, NULL, 0, e));
}

int
pg_person_again(struct exchange *ex, const struct err *why, struct err *e)
{
	return (person_page(ex, why, 0, e));
}

static int
person_typed_again(struct exchange *ex, const struct err *why, struct err *e)
{
	return (person_page(ex, why, 1, e));
}

/*
 * Two tabs, or two people of the office: who sends second is shown what became
 * of the person meanwhile and sends again on purpose.
 */
int
pg_person_post(struct exchange *ex, struct err *e)
{
	struct err why = { 0 };
	struct person_form f;
	struct person *p;
	int rc;

	if (people_target(ex, &p, e) != 0)
		return (-1);
	if ((rc = office_changes(ex->db, ex->viewer, p, e)) != 1)
		return (rc < 0 ? -1 : err_set(e, ERR_REJECT, "NO-RIGHT",
		    "person"));
	person_form_read(ex, &f);
	if (person_form_unit(ex, p->school_id, &f.unit_id, e) != 0)
		return (-1);
	if (strcmp(form_text(form_of(ex), "was"), person_form_was(ex, p)) != 0)
		rc = err_field(&why, "PERSON-CHANGED", "name", "%s", p->name);
	else
		rc = persons_change(ex->db, ex->arena, p, &f, &why);
	if (rc != 0)
		return (people_outcome(ex, 0, &why, person_typed_again, e) < 0 ?
		    -1 : 0);
	if (audit_add(ex->db, ex->viewer->id, "person-change", "person", p->id,
	    NULL, e) != 0)
		return (-1);
	exchange_access_changed(ex);
	answer_note(ex, "ok", i18n_text(ex->lang, TR("Đã lưu.")));
	return (answer_redirect(ex, arena_printf(ex->arena, "/people/%s",
	    p->key)));
}
