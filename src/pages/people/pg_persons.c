/* The list of persons: filters above, a page of rows, what to do next. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"
#include "util/tr.h"

#include "people/roster.h"
#include "store/settings.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/form_model.h"
#include "pages/common/links.h"
#include "pages/common/pager.h"
#include "pages/common/say.h"
#include "pages/people/people_model.h"
#include "pages/people/pg_persons.h"

#define PAGES	100000

/* What the query asks for. */
struct persons_ask {
	struct person_filter	 f;
	const char		*class, *unit;	/* keys, "" */
	int			 page;
};

static json_t *
persons_row(struct exchange *ex, const struct person *p)
{
	json_t *o = json_object();

	say_set(o, "href", arena_printf(ex->arena, "/people/%s", p->key));
	say_set(o, "name", p->name);
	say_set(o, "login", p->login);
	say_set(o, "roles", people_roles(ex, p->roles));
	say_set(o, "classes", p->classes);
	say_set(o, "unit", p->unit);
	say_set(o, "birthday", people_birthday(ex, p->birthday));
	say_set(o, "code", p->code);
	json_object_set_new(o, "unopened", json_boolean(!p->has_password &&
	    p->disabled == 0));
	say_set(o, "left", p->disabled == 0 ? "" : i18n_date(ex->arena,
	    ex->lang, p->disabled));
	return (o);
}

/* Unknown keys choose nothing.  0 or -1. */
static int
persons_asked(struct exchange *ex, const struct place *pl,
    struct class_row *classes, int nclasses, struct unit *units, int nunits,
    struct persons_ask *a)
{
	struct form *q = form_query(ex);
	int i;

	memset(a, 0, sizeof(*a));
	a->class = a->unit = "";
	a->f.school = pl->school;
	a->f.words = form_text(q, "q");
	a->f.role = form_text(q, "role");
	if (people_role(a->f.role) == -1)
		a->f.role = "";
	for (i = 0; i < nclasses; i++)
		if (strcmp(classes[i].key, form_text(q, "class")) == 0) {
			a->f.class_id = classes[i].id;
			a->class = classes[i].key;
		}
	for (i = 0; i < nunits; i++)
		if (strcmp(units[i].key, form_text(q, "unit")) == 0) {
			a->f.unit_id = units[i].id;
			a->unit = units[i].key;
		}
	a->f.left = form_int(q, "left", 0, 1, 0) == 1;
	a->page = (int)form_int(q, "p", 1, PAGES, 1);
	a->f.limit = (int)setting_int(ex->db, SET_PAGE_SIZE);
	a->f.offset = (a->page - 1) * a->f.limit;
	return (0);
}

/* The filters as fields of a form. */
static json_t *
persons_filters(struct exchange *ex, const struct persons_ask *a,
    const struct class_row *classes, int nclasses, const struct unit *units,
    int nunits)
{
	static const enum role roles[] = { ROLE_PUPIL, ROLE_TEACHER, ROLE_HEAD,
	    ROLE_PRINCIPAL, ROLE_SECRETARY, ROLE_ADMIN };
	json_t *list = json_array(), *f;
	size_t r;
	int i;

	f = form_field(ex, "role", TR("Nhiệm vụ"), "", "");
	form_choice(f, "", i18n_text(ex->lang, TR("Tất cả")), 0);
	for (r = 0; r < sizeof(roles) / sizeof(*roles); r++)
		form_choice(f, role_names[roles[r]], people_role_word(ex,
		    roles[r]), strcmp(role_names[roles[r]], a->f.role) == 0);
	json_array_append_new(list, f);
	if (nclasses > 0) {
		f = form_field(ex, "class", TR("Lớp"), "", "");
		form_choice(f, "", i18n_text(ex->lang, TR("Tất cả")), 0);
		for (i = 0; i < nclasses; i++)
			form_choice(f, classes[i].key, classes[i].name,
			    strcmp(classes[i].key, a->class) == 0);
		json_array_append_new(list, f);
	}
	f = form_field(ex, "unit", TR("Tổ"), "", "");
	form_choice(f, "", i18n_text(ex->lang, TR("Tất cả")), 0);
	for (i = 0; i < nunits; i++)
		form_choice(f, units[i].key, units[i].name,
		    strcmp(units[i].key, a->unit) == 0);
	json_array_append_new(list, f);
	f = form_field(ex, "left", TR("Tài khoản"), "", "");
	form_choice(f, "0", i18n_text(ex->lang, TR("Đang ở trường")),
	    !a->f.left);
	form_choice(f, "1", i18n_text(ex->lang, TR("Đã rời trường")),
	    a->f.left);
	json_array_append_new(list, f);
	return (list);
}

/* The address of this list without its page. */
static const char *
persons_base(struct exchange *ex, const struct persons_ask *a)
{
	return (arena_printf(ex->arena, "/people?left=%d%s%s%s%s%s&",
	    a->f.left, link_query(ex, "q", url_encode(ex->arena, a->f.words)),
	    link_query(ex, "role", a->f.role), link_query(ex, "class",
	    a->class), link_query(ex, "unit", a->unit), link_query(ex,
	    "school", form_text(form_query(ex), "school"))));
}

/* The list into ${m}; 0 or -1. */
static int
persons_list(struct exchange *ex, const struct place *pl, json_t *m,
    struct err *e)
{
	struct class_row *classes;
	struct persons_ask a;
	struct person *p;
	struct unit *units;
	json_t *rows;
	int i, n, nc, nu;

	nc = classes_of_school(ex->db, ex->arena, pl->school,
	    clock_school_year(clock_now()), &classes, e);
	nu = nc < 0 ? -1 : office_units(ex->db, ex->arena, pl->school, &units,
	    e);
	if (nc < 0 || nu < 0)
		return (-1);
	persons_asked(ex, pl, classes, nc, units, nu, &a);
	if ((n = persons_find(ex->db, ex->arena, &a.f, &p, e)) < 0)
		return (-1);
	rows = json_array();
	for (i = 0; i < n && i < a.f.limit; i++)
		json_array_append_new(rows, persons_row(ex, &p[i]));
	json_object_set_new(m, "rows", rows);
	json_object_set_new(m, "filters", persons_filters(ex, &a, classes, nc,
	    units, nu));
	say_set(m, "words", a.f.words);
	say_set(m, "chosen", form_text(form_query(ex), "school"));
	json_object_set_new(m, "narrowed", json_boolean(*a.f.words != '\0' ||
	    *a.f.role != '\0' || a.f.class_id != 0 || a.f.unit_id != 0 ||
	    a.f.left));
	json_object_set_new(m, "pager", pager_open(ex, persons_base(ex, &a),
	    a.page, n > a.f.limit));
	return (0);
}

int
pg_persons(struct exchange *ex, struct err *e)
{
	struct place pl;
	json_t *m;

	if (people_place(ex, "/people", &pl, e) != 0)
		return (-1);
	m = json_object();
	people_place_model(&pl, m);
	if (persons_list(ex, &pl, m, e) != 0) {
		json_decref(m);
		return (-1);
	}
	return (answer_page(ex, "people", m, e));
}
