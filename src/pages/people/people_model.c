/* Whose lists are looked at, and by whom. */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"
#include "util/tr.h"

#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/common/school_choice.h"
#include "pages/people/people_model.h"

static const char *const words[ROLE__MAX] = {
	[ROLE_TEACHER] = TR("Giáo viên"), [ROLE_HEAD] = TR("Tổ trưởng"),
	[ROLE_PRINCIPAL] = TR("Hiệu trưởng"), [ROLE_PUPIL] = TR("Học sinh"),
	[ROLE_GUARDIAN] = TR("Phụ huynh"),
	[ROLE_INSPECTOR] = TR("Cán bộ kiểm tra"),
	[ROLE_ADMIN] = TR("Quản trị viên"), [ROLE_SECRETARY] = TR("Văn thư"),
	[ROLE_UPPER] = TR("Cán bộ đơn vị cấp trên"),
};

int
people_place(struct exchange *ex, const char *path, struct place *p,
    struct err *e)
{
	const struct class_row *one = NULL;
	struct scope s = { 0 };
	int sees;

	memset(p, 0, sizeof(*p));
	p->more = "";
	p->name = ex->viewer->school;
	p->school = ex->viewer->school_id;
	p->schools = json_array();
	if (p->school == 0) {
		if (school_choice(ex, path, p->schools, &one, e) < 0)
			goto failed;
		if (one != NULL) {
			p->school = one->id;
			p->name = one->name;
			p->more = arena_printf(ex->arena, "?school=%s",
			    one->key);
		}
	}
	s.unit_id = p->school;
	if ((sees = people_may(ex->db, ex->viewer, MAY_SEE_PEOPLE, &s, e)) < 0 ||
	    (p->keeps = people_may(ex->db, ex->viewer, MAY_MANAGE_PEOPLE, &s,
	    e)) < 0)
		goto failed;
	if (sees == 1)
		return (0);
	err_set(e, ERR_REJECT, "NOT-FOUND", "lists");
failed:
	json_decref(p->schools);
	p->schools = NULL;
	return (-1);
}

void
people_place_model(struct place *p, json_t *m)
{
	json_object_set_new(m, "schools", p->schools);
	json_object_set_new(m, "keeps", json_boolean(p->keeps));
	say_set(m, "school", p->name);
	say_set(m, "more", p->more);
}

int
people_target(struct exchange *ex, struct person **p, struct err *e)
{
	int rc = persons_one(ex->db, ex->arena, ex->args[0], p, e);

	if (rc == 1)
		rc = office_sees(ex->db, ex->viewer, *p, e);
	if (rc == 0)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "person %s",
		    ex->args[0]));
	return (rc < 0 ? -1 : 0);
}

/* Of this year's classes the viewer knows which ones are taught. */
static int
class_taught(const struct exchange *ex, int64_t id)
{
	int i;

	if ((ex->viewer->roles & ROLES_STAFF) == 0)
		return (0);
	for (i = 0; i < ex->viewer->nclasses; i++)
		if (ex->viewer->classes[i].id == id)
			return (1);
	return (0);
}

int
people_class(struct exchange *ex, struct class_row **c, int *keeps,
    struct err *e)
{
	struct scope s = { 0 };
	int rc = classes_find(ex->db, ex->arena, ex->args[0], c, e), sees = 0;

	*keeps = 0;
	if (rc == 1) {
		s.unit_id = (*c)->school_id;
		if ((*keeps = people_may(ex->db, ex->viewer, MAY_MANAGE_PEOPLE,
		    &s, e)) < 0 || (sees = people_may(ex->db, ex->viewer,
		    MAY_SEE_PEOPLE, &s, e)) < 0)
			return (-1);
	}
	if (rc == 1 && (sees == 1 || class_taught(ex, (*c)->id)))
		return (0);
	return (rc < 0 ? -1 : err_set(e, ERR_REJECT, "NOT-FOUND", "class %s",
	    ex->args[0]));
}

int
people_outcome(struct exchange *ex, int done, const struct err *why,
    int (*again)(struct exchange *, const struct err *, struct err *),
    struct err *e)
{
	if (done)
		return (1);
	if (!err_rejected(why) || strcmp(why->code, "NOT-FOUND") == 0 ||
	    strcmp(why->code, "NO-RIGHT") == 0) {
		*e = *why;
		return (-1);
	}
	ex->status = 422;
	return (again(ex, why, e));
}

const char *
people_role_word(struct exchange *ex, enum role role)
{
	return (i18n_text(ex->lang, words[role]));
}

const char *
people_roles(struct exchange *ex, unsigned roles)
{
	const char *s = "";
	int r;

	for (r = 0; r < ROLE__MAX; r++)
		if ((roles & ROLE_BIT(r)) != 0)
			s = arena_printf(ex->arena, "%s%s%s", s, *s != '\0' ?
			    ", " : "", people_role_word(ex, (enum role)r));
	return (s);
}

const char *
people_birthday(struct exchange *ex, int64_t day)
{
	return (day == 0 ? "" : i18n_date(ex->arena, ex->lang,
	    clock_day_utc((int)day)));
}

const char *
people_grades(struct exchange *ex, unsigned grades)
{
	const char *s = "";
	int g;

	for (g = 1; g <= 12; g++)
		if ((grades & 1u << g) != 0)
			s = arena_printf(ex->arena, "%s%s%d", s, *s != '\0' ?
			    ", " : "", g);
	return (*s == '\0' ? s : say(ex, TR("khối {{list}}"), json_pack(
	    "{s:s}", "list", s)));
}

int
people_day(const char *typed)
{
	int y, m, d, end = 0, day;

	if (*typed == '\0')
		return (0);
	if (sscanf(typed, "%4d-%2d-%2d%n", &y, &m, &d, &end) != 3 ||
	    typed[end] != '\0')
		return (-1);
	day = y * 10000 + m * 100 + d;
	return (clock_day_utc(day) == -1 ? -1 : day);
}
