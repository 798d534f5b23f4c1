/* Units of a school, and the department of a head. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/tr.h"

#include "audit/audit.h"
#include "people/realm.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/form_model.h"
#include "pages/common/say.h"
#include "pages/people/people_model.h"
#include "pages/people/pg_school_units.h"

#define MEMBERS	200	/* of one department that are shown */

static json_t *
unit_model(struct exchange *ex, const struct unit *u, const struct place *pl)
{
	json_t *o = json_object();

	say_set(o, "key", u->key);
	say_set(o, "name", u->name);
	say_set(o, "abbr", u->abbr);
	json_object_set_new(o, "school", json_boolean(u->id == pl->school));
	say_set(o, "people", say(ex, TR("{{n}} người"), json_pack("{s:I}", "n",
	    (json_int_t)u->people)));
	say_set(o, "href", arena_printf(ex->arena, "/people?unit=%s%s%s",
	    u->key, *pl->more != '\0' ? "&" : "", *pl->more != '\0' ?
	    pl->more + 1 : ""));
	return (o);
}

static int
units_page(struct exchange *ex, const struct err *why, struct err *e)
{
	json_t *m, *rows, *list, *f;
	struct place pl;
	struct unit *u;
	int i, n;

	if (people_place(ex, "/school/units", &pl, e) != 0)
		return (-1);
	m = json_object();
	people_place_model(&pl, m);
	if ((n = office_units(ex->db, ex->arena, pl.school, &u, e)) < 0) {
		json_decref(m);
		return (-1);
	}
	rows = json_array();
	for (i = 0; i < n; i++)
		json_array_append_new(rows, unit_model(ex, &u[i], &pl));
	json_object_set_new(m, "rows", rows);
	json_object_set_new(m, "several", json_boolean(n > 1));
	list = json_array();
	f = form_field(ex, "name", TR("Tên tổ"), "", ex->args[0] == NULL ?
	    form_text(form_of(ex), "name") : "");
	form_hint(ex, f, TR("Ví dụ: Tổ 1, Tổ 2–3, Tổ bộ môn."));
	json_object_set_new(f, "maxlength", json_integer(120));
	json_array_append_new(list, f);
	form_fields(ex, m, list, why);
	return (answer_page(ex, "school_units", m, e));
}

int
pg_school_units(struct exchange *ex, struct err *e)
{
	return (units_page(ex, NULL, e));
}

/* The place, whose lists the viewer keeps. */
static int
units_kept(struct exchange *ex, struct place *pl, struct err *e)
{
	if (people_place(ex, "/school/units", pl, e) != 0)
		return (-1);
	json_decref(pl->schools);
	return (pl->keeps ? 0 : err_set(e, ERR_REJECT, "NO-RIGHT", "units"));
}

static int
units_done(struct exchange *ex, const struct place *pl, const char *verb,
    int64_t id, const char *text, struct err *e)
{
	if (audit_add(ex->db, ex->viewer->id, verb, "unit", id, NULL, e) != 0)
		return (-1);
	exchange_access_changed(ex);
	answer_note(ex, "ok", i18n_text(ex->lang, text));
	return (answer_redirect(ex, arena_printf(ex->arena, "/school/units%s",
	    pl->more)));
}

int
pg_school_units_post(struct exchange *ex, struct err *e)
{
	struct err why = { 0 };
	struct place pl;
	int64_t id;
	int rc;

	if (units_kept(ex, &pl, e) != 0)
		return (-1);
	rc = office_unit_add(ex->db, ex->arena, pl.school, form_text(
	    form_of(ex), "name"), &id, &why);
	if (rc < 0)
		return (people_outcome(ex, 0, &why, units_page, e) < 0 ? -1 :
		    0);
	if (rc == 0) {
		answer_note(ex, "ok", i18n_text(ex->lang,
		    TR("Tổ này đã có.")));
		return (answer_redirect(ex, arena_printf(ex->arena,
		    "/school/units%s", pl.more)));
	}
	return (units_done(ex, &pl, "unit", id,
	    TR("Đã thêm tổ. Xếp người vào tổ ở trang của từng người."), e));
}

int
pg_school_unit_post(struct exchange *ex, struct err *e)
{
	struct err why = { 0 };
	struct place pl;
	struct unit *u;
	int i, n;

	if (units_kept(ex, &pl, e) != 0 || (n = office_units(ex->db, ex->arena,
	    pl.school, &u, e)) < 0)
		return (-1);
	for (i = 0; i < n && strcmp(u[i].key, ex->args[0]) != 0; i++)
		;
	if (i == n)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "unit"));
	if (office_unit_change(ex->db, ex->arena, &u[i], form_text(form_of(ex),
	    "name"), u[i].id == pl.school ? form_text(form_of(ex), "abbr") :
	    "", &why) != 0)
		return (people_outcome(ex, 0, &why, units_page, e) < 0 ? -1 :
		    0);
	return (units_done(ex, &pl, "unit-change", u[i].id, TR("Đã lưu."),
	    e));
}

/* Only people whom the head may see there, each with a way to the own page. */
int
pg_department(struct exchange *ex, struct err *e)
{
	struct person_filter f = { .school = ex->viewer->school_id,
	    .words = "", .role = "", .unit_id = ex->viewer->unit_id,
	    .limit = MEMBERS };
	json_t *m, *rows = json_array(), *o;
	struct person *p;
	int i, sees, n = persons_find(ex->db, ex->arena, &f, &p, e);

	for (i = 0; i < n && i < MEMBERS; i++) {
		if ((sees = office_sees(ex->db, ex->viewer, &p[i], e)) < 0) {
			json_decref(rows);
			return (-1);
		}
		if (!sees || p[i].id == ex->viewer->id)
			continue;
		o = json_object();
		say_set(o, "href", arena_printf(ex->arena, "/people/%s",
		    p[i].key));
		say_set(o, "name", p[i].name);
		say_set(o, "login", p[i].login);
		say_set(o, "roles", people_roles(ex, p[i].roles));
		say_set(o, "classes", p[i].classes);
		json_array_append_new(rows, o);
	}
	if (n < 0) {
		json_decref(rows);
		return (-1);
	}
	m = json_pack("{s:o}", "rows", rows);
	return (answer_page(ex, "department", m, e));
}
