/* Leaving, coming back, tasks. */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"
#include "util/tr.h"

#include "audit/audit.h"
#include "curriculum/curriculum.h"
#include "people/roster.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/people/people_model.h"
#include "pages/people/pg_person.h"
#include "pages/people/pg_person_acts.h"

/* The person of the path, whom the viewer may change; NO-RIGHT for who only sees. */
static int
acts_target(struct exchange *ex, struct person **p, struct err *e)
{
	int rc;

	if (people_target(ex, p, e) != 0)
		return (-1);
	if ((rc = office_changes(ex->db, ex->viewer, *p, e)) == 1)
		return (0);
	return (rc < 0 ? -1 : err_set(e, ERR_REJECT, "NO-RIGHT", "person"));
}

/* Done: a note, and the person's page again. */
static int
acts_done(struct exchange *ex, const struct person *p, const char *text)
{
	exchange_access_changed(ex);
	answer_note(ex, "ok", text);
	return (answer_redirect(ex, arena_printf(ex->arena, "/people/%s",
	    p->key)));
}

/* A day ahead would be forgotten or come as a surprise: it is entered on the day. */
int
pg_person_leave(struct exchange *ex, struct err *e)
{
	int day = people_day(form_text(form_of(ex), "day"));
	int64_t at = clock_now();
	struct err why = { 0 };
	struct person *p;

	if (acts_target(ex, &p, e) != 0)
		return (-1);
	if (p->id == ex->viewer->id)
		err_field(&why, "PERSON-SELF", "day", "leave");
	else if (day < 0 || day > clock_day(at))
		err_field(&why, "PERSON-DAY", "day", "%d", day);
	if (why.code[0] != '\0')
		return (people_outcome(ex, 0, &why, pg_person_again, e) < 0 ?
		    -1 : 0);
	if (day != 0 && day != clock_day(at))
		at = clock_day_utc(day);
	if (p->disabled == 0 && (people_set_left(ex->db, p->id, at, e) != 0 ||
	    audit_add(ex->db, ex->viewer->id, "disable", "person", p->id, NULL,
	    e) != 0))
		return (-1);
	return (acts_done(ex, p, say(ex, TR("{{name}} đã rời trường; tài khoản đóng, bài và kết quả còn nguyên."),
	    json_pack("{s:s}", "name", p->name))));
}

int
pg_person_return(struct exchange *ex, struct err *e)
{
	struct person *p;

	if (acts_target(ex, &p, e) != 0)
		return (-1);
	if (p->disabled != 0 && (people_set_disabled(ex->db, p->id, 0,
	    e) != 0 || audit_add(ex->db, ex->viewer->id, "enable", "person",
	    p->id, NULL, e) != 0))
		return (-1);
	return (acts_done(ex, p, say(ex, TR("{{name}} đã trở lại; đăng nhập bằng mật khẩu cũ, hoặc cấp mật khẩu mới."),
	    json_pack("{s:s}", "name", p->name))));
}

/* The subject of that code into ${id}; 0 for none.  0 or -1. */
static int
acts_subject(struct exchange *ex, int64_t *id, struct err *e)
{
	const char *code = form_text(form_of(ex), "subject");
	struct subject *s;
	int i, n = curriculum_subjects(ex->db, ex->arena, 0, &s, e);

	*id = 0;
	for (i = 0; i < n; i++)
		if (strcmp(s[i].code, code) == 0)
			*id = s[i].id;
	return (n < 0 ? -1 : 0);
}

/* The unit of the form, among those of the person's school. */
static int
acts_unit(struct exchange *ex, const struct person *p, int64_t *id,
    struct err *e)
{
	const char *key = form_text(form_of(ex), "where");
	struct unit *u;
	int i, n = office_units(ex->db, ex->arena, p->school_id, &u, e);

	*id = p->school_id;
	for (i = 0; i < n; i++)
		if (strcmp(u[i].key, key) == 0)
			*id = u[i].id;
	return (n < 0 ? -1 : 0);
}

/* Grades and the last day; what is no grade and no day is refused beside its field. */
static int
acts_scope(struct exchange *ex, struct task *t, struct err *why)
{
	int day = people_day(form_text(form_of(ex), "until"));
	int bits = people_grade_bits(form_text(form_of(ex), "grades"));

	if (bits < 0)
		return (err_field(why, "TASK-GRADES", "grades", "no grades"));
	if (day < 0 || (day > 0 && day < clock_day(clock_now())))
		return (err_field(why, "TASK-UNTIL", "until", "%d", day));
	t->grades = (unsigned)bits;
	if (day > 0)
		t->until = clock_day_utc(day) + 86400;
	return (0);
}

/*
 * Nobody changes the own administrator's task: with an end or for one grade the
 * school would soon have none.
 */
static int
acts_own_admin(const struct exchange *ex, const struct person *p, int role)
{
	return (p->id == ex->viewer->id && role == ROLE_ADMIN);
}

int
pg_person_task(struct exchange *ex, struct err *e)
{
	int role = people_role(form_text(form_of(ex), "role")), rc;
	struct task t = { 0 };
	struct err why = { 0 };
	struct person *p;

	if (acts_target(ex, &p, e) != 0 || acts_unit(ex, p, &t.unit_id,
	    e) != 0 || acts_subject(ex, &t.subject_id, e) != 0)
		return (-1);
	rc = role == -1 || acts_own_admin(ex, p, role) ? 0 : office_gives(ex->db, ex->viewer, (enum role)role,
	    t.unit_id, e);
	if (rc != 1)
		return (rc < 0 ? -1 : err_set(e, ERR_REJECT, "NO-RIGHT",
		    "task"));
	t.role = (enum role)role;
	if (acts_scope(ex, &t, &why) != 0)
		return (people_outcome(ex, 0, &why, pg_person_again, e) < 0 ?
		    -1 : 0);
	if (office_task_add(ex->db, p->id, &t, e) != 0 || audit_add(ex->db,
	    ex->viewer->id, "grant", "person", p->id, role_names[role], e) != 0)
		return (-1);
	return (acts_done(ex, p, i18n_text(ex->lang,
	    TR("Đã giao nhiệm vụ."))));
}

int
pg_person_task_end(struct exchange *ex, struct err *e)
{
	int64_t id = form_int(form_of(ex), "task", 1, INT64_MAX, 0);
	struct person *p;
	struct task *t;
	int i, n, rc;

	if (acts_target(ex, &p, e) != 0 ||
	    (n = office_tasks(ex->db, ex->arena, p->id, &t, e)) < 0)
		return (-1);
	for (i = 0; i < n && t[i].id != id; i++)
		;
	if (i == n)		/* somebody else ended it: it is what was asked for */
		return (acts_done(ex, p, i18n_text(ex->lang,
		    TR("Nhiệm vụ đã kết thúc."))));
	rc = acts_own_admin(ex, p, (int)t[i].role) ? 0 :
	    office_gives(ex->db, ex->viewer, t[i].role, t[i].unit_id, e);
	if (rc != 1)
		return (rc < 0 ? -1 : err_set(e, ERR_REJECT, "NO-RIGHT",
		    "task"));
	if (office_task_end(ex->db, id, clock_now(), e) != 0 ||
	    audit_add(ex->db, ex->viewer->id, "grant-end", "person", p->id,
	    role_names[t[i].role], e) != 0)
		return (-1);
	return (acts_done(ex, p, i18n_text(ex->lang,
	    TR("Nhiệm vụ đã kết thúc."))));
}
