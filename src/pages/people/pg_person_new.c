/* A new person: name, task and class in one form, one transaction. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/tr.h"

#include "audit/audit.h"
#include "people/members.h"
#include "people/roster.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/form_model.h"
#include "pages/common/say.h"
#include "pages/people/people_model.h"
#include "pages/people/person_form.h"
#include "pages/people/pg_persons.h"

/* Tasks that the form offers, the usual ones first. */
static const enum role offered[] = { ROLE_PUPIL, ROLE_TEACHER, ROLE_HEAD,
    ROLE_SECRETARY, ROLE_PRINCIPAL, ROLE_ADMIN };

/* A value of the form, else of the query that led to it. */
static const char *
new_value(struct exchange *ex, const char *name)
{
	const char *v = form_text(form_of(ex), name);

	return (*v != '\0' ? v : form_text(form_query(ex), name));
}

/* The select of tasks that the viewer may give in the school; NULL on failure. */
static json_t *
new_roles(struct exchange *ex, int64_t school, struct err *e)
{
	json_t *f = form_field(ex, "role", TR("Nhiệm vụ"), "", "");
	const char *now = new_value(ex, "role");
	size_t i;
	int rc;

	for (i = 0; i < sizeof(offered) / sizeof(*offered); i++) {
		if ((rc = office_gives(ex->db, ex->viewer, offered[i], school,
		    e)) < 0) {
			json_decref(f);
			return (NULL);
		}
		if (rc == 1)
			form_choice(f, role_names[offered[i]],
			    people_role_word(ex, offered[i]), strcmp(now,
			    role_names[offered[i]]) == 0);
	}
	return (f);
}

/* The class of a pupil, or the one that a teacher teaches; NULL on failure. */
static json_t *
new_classes(struct exchange *ex, int64_t school, struct err *e)
{
	json_t *f = form_field(ex, "class", TR("Lớp"), "", "");
	struct class_row *c;
	int i, n = classes_of_school(ex->db, ex->arena, school,
	    clock_school_year(clock_now()), &c, e);

	form_hint(ex, f, TR("Học sinh thì học lớp này; giáo viên thì dạy lớp này."));
	form_choice(f, "", i18n_text(ex->lang, TR("Chưa xếp lớp")), 0);
	for (i = 0; i < n; i++)
		form_choice(f, c[i].key, c[i].name, strcmp(c[i].key,
		    new_value(ex, "class")) == 0);
	if (n >= 0)
		return (f);
	json_decref(f);
	return (NULL);
}

/* The page; ${why}: what was refused, NULL. */
static int
new_page(struct exchange *ex, const struct err *why, struct err *e)
{
	struct person_form in;
	json_t *m, *list, *f;
	struct place pl;

	if (people_place(ex, "/people/new", &pl, e) != 0)
		return (-1);
	if (!pl.keeps) {
		json_decref(pl.schools);
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "new"));
	}
	m = json_object();
	people_place_model(&pl, m);
	list = json_array();
	person_form_read(ex, &in);
	if (person_form_unit(ex, pl.school, &in.unit_id, e) != 0 ||
	    (f = new_roles(ex, pl.school, e)) == NULL)
		goto failed;
	json_array_append_new(list, f);
	if ((f = new_classes(ex, pl.school, e)) == NULL)
		goto failed;
	json_array_append_new(list, f);
	if (person_form_fields(ex, &in, pl.school, list, e) != 0)
		goto failed;
	say_set(m, "asked", arena_printf(ex->arena, "%lld",
	    (long long)clock_now()));
	form_fields(ex, m, list, why);
	return (answer_page(ex, "person_new", m, e));
failed:
	json_decref(list);
	json_decref(m);
	return (-1);
}

int
pg_person_new(struct exchange *ex, struct err *e)
{
	return (new_page(ex, NULL, e));
}

/* Task and class of the person that was just made.  0 or -1. */
static int
new_place(struct exchange *ex, int64_t id, int role, int64_t school,
    const struct class_row *c, struct err *e)
{
	struct task t = { .role = (enum role)role, .unit_id = school };
	int64_t at;

	if (office_task_add(ex->db, id, &t, e) != 0 || audit_add(ex->db,
	    ex->viewer->id, "grant", "person", id, role_names[role], e) != 0)
		return (-1);
	if (c == NULL || (role != ROLE_PUPIL && role != ROLE_TEACHER))
		return (0);
	if (members_day(c, 0, &at, e) != 0 || members_join(ex->db, c, id,
	    role_names[role], 0, at, e) < 0)
		return (-1);
	return (audit_add(ex->db, ex->viewer->id, "class-join", "person", id,
	    c->name, e));
}

/* The class that was chosen, of this school and year; NULL for none. */
static int
new_class(struct exchange *ex, int64_t school, struct class_row **c,
    struct err *e)
{
	const char *key = form_text(form_of(ex), "class");

	*c = NULL;
	if (*key == '\0')
		return (0);
	if (classes_find(ex->db, ex->arena, key, c, e) < 0)
		return (-1);
	if (*c != NULL && (*c)->school_id != school)
		*c = NULL;
	return (0);
}

/* Everything is checked before anything is written: a refused form leaves nothing. */
int
pg_person_new_post(struct exchange *ex, struct err *e)
{
	int role = people_role(form_text(form_of(ex), "role")), rc;
	struct err why = { 0 };
	struct class_row *c;
	struct person_form f;
	struct person *p;
	struct place pl;
	int64_t id;

	if (people_place(ex, "/people/new", &pl, e) != 0)
		return (-1);
	json_decref(pl.schools);
	person_form_read(ex, &f);
	if (person_form_unit(ex, pl.school, &f.unit_id, e) != 0 ||
	    new_class(ex, pl.school, &c, e) != 0)
		return (-1);
	rc = role == -1 ? 0 : office_gives(ex->db, ex->viewer, (enum role)role,
	    pl.school, e);
	if (rc != 1 || !pl.keeps)
		return (rc < 0 ? -1 : err_set(e, ERR_REJECT, "NOT-FOUND",
		    "task"));
	if (*f.honorific == '\0' && role == ROLE_PUPIL)
		f.honorific = "em";
	rc = persons_add(ex->db, ex->arena, &f, &id, &why);
	if (rc != 0)
		return (people_outcome(ex, 0, &why, new_page, e) < 0 ? -1 : 0);
	if (audit_add(ex->db, ex->viewer->id, "person", "person", id, NULL,
	    e) != 0 || new_place(ex, id, role, pl.school, c, e) != 0 ||
	    persons_by_id(ex->db, ex->arena, id, &p, e) != 1)
		return (-1);
	exchange_access_changed(ex);
	answer_note(ex, "ok", say(ex, TR("Đã thêm {{name}}, tên đăng nhập {{login}}. Việc tiếp theo: cấp mật khẩu đầu tiên."),
	    json_pack("{s:s,s:s}", "name", p->name, "login", p->login)));
	return (answer_redirect(ex, arena_printf(ex->arena, "/people/%s",
	    p->key)));
}
