/* Groups of pupils. */
#include <string.h>

#include "util/arena.h"
#include "util/code.h"
#include "util/text.h"

#include "people/classes.h"
#include "people/people.h"
#include "classwork/groups.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/form_model.h"
#include "pages/common/say.h"
#include "pages/classwork/pg_groups.h"
#include "pages/classwork/work_model.h"

/*
 * The list with the form of a new group; ${name} and ${why} are what was typed
 * and refused, "" else.
 */
static int
list_page(struct exchange *ex, const char *name, const char *why,
    struct err *e)
{
	struct pupil_group *g;
	struct class_row *c;
	json_t *m, *list, *o;
	int i, n, nc;

	n = group_list(ex->db, ex->arena, ex->viewer->id, &g, e);
	nc = work_classes(ex, 0, &c, e);
	if (n < 0 || nc < 0)
		return (-1);
	list = json_array();
	for (i = 0; i < n; i++) {
		o = json_object();
		say_set(o, "name", g[i].name);
		say_set(o, "href", arena_printf(ex->arena, "/groups/%s",
		    g[i].key));
		say_set(o, "set", arena_printf(ex->arena,
		    "/assignments/new?group=%s", g[i].key));
		say_set(o, "about", say(ex, TR("{{n}} em"), json_pack("{s:i}",
		    "n", g[i].members)));
		json_object_set_new(o, "some", json_boolean(g[i].members >
		    0));
		json_array_append_new(list, o);
	}
	m = json_pack("{s:o,s:s,s:s,s:b}", "rows", list, "v_name", name,
	    "why", why, "classes", nc > 0);
	say_set(m, "you", say_you(ex));
	return (answer_page(ex, "groups", m, e));
}

int
pg_groups(struct exchange *ex, struct err *e)
{
	return (list_page(ex, "", "", e));
}

int
pg_groups_post(struct exchange *ex, struct err *e)
{
	const char *name = form_text(form_of(ex), "name"), *why;
	char key[CODE_KEY];

	if (group_add(ex->db, ex->viewer, name, key, e) != 0) {
		if (!err_rejected(e))
			return (-1);
		why = field_error(ex, e);
		err_clear(e);
		ex->status = 422;
		return (list_page(ex, name, why, e));
	}
	return (answer_redirect(ex, arena_printf(ex->arena, "/groups/%s",
	    key)));
}

/*
 * The viewer's own group that the path names; somebody else's is NOT-FOUND.
 * NULL on failure.
 */
static struct pupil_group *
own_group(struct exchange *ex, struct err *e)
{
	struct pupil_group *g;

	if (group_find(ex->db, ex->arena, ex->args[0], &g, e) < 0)
		return (NULL);
	if (g == NULL || g->owner_id != ex->viewer->id) {
		err_set(e, ERR_REJECT, "NOT-FOUND", "group");
		return (NULL);
	}
	return (g);
}

/* What the form of a group shows. */
struct shown {
	const char		*name, *why, *bad;
	const struct class_row	*class;		/* whose pupils stand there */
	const int64_t		*picked;	/* NULL: as stored */
	int			 npicked;
};

/*
 * Is the pupil ticked: as sent with a refused form, else as stored for the
 * class shown?
 */
static int
is_in(const struct shown *s, const struct group_pupil *now, int n,
    int64_t person)
{
	int i;

	if (s->picked != NULL) {
		for (i = 0; i < s->npicked; i++)
			if (s->picked[i] == person)
				return (1);
		return (0);
	}
	for (i = 0; i < n; i++)
		if (now[i].person_id == person &&
		    now[i].class_id == s->class->id)
			return (1);
	return (0);
}

/*
 * The pupils of the shown class to tick; members of other classes are not
 * touched by this form.  0 or -1.
 */
static int
groups_choices(struct exchange *ex, const struct shown *s, json_t *m,
    const struct group_pupil *now, int n, struct err *e)
{
	json_t *list = json_array();
	struct pupil *p;
	int i, np;

	json_object_set_new(m, "pupils", list);
	if (s->class == NULL)
		return (0);
	np = classes_pupils(ex->db, ex->arena, s->class->id, &p, e);
	for (i = 0; i < np; i++)
		json_array_append_new(list, json_pack("{s:I,s:s,s:b}", "id",
		    (json_int_t)p[i].id, "name", p[i].name, "on", is_in(s,
		    now, n, p[i].id)));
	say_set(m, "class_key", s->class->key);
	say_set(m, "class_name", s->class->name);
	return (np < 0 ? -1 : 0);
}

static json_t *
groups_class_chips(struct exchange *ex, const struct pupil_group *g,
    const struct class_row *c, int n, const struct class_row *at)
{
	json_t *list = json_array();
	int i;

	for (i = 0; i < n; i++)
		json_array_append_new(list, json_pack("{s:s,s:s,s:b}", "text",
		    say(ex, TR("Lớp {{name}}"), json_pack("{s:s}", "name",
		    c[i].name)), "href", arena_printf(ex->arena,
		    "/groups/%s?class=%s", g->key, c[i].key), "on", at ==
		    &c[i]));
	return (list);
}

/* The page of a group over ${s}; members are listed of all classes. */
static int
group_page(struct exchange *ex, const struct pupil_group *g, struct shown *s,
    struct class_row *c, int nc, struct err *e)
{
	struct group_pupil *now;
	json_t *m, *list;
	int i, n;

	if ((n = group_members(ex->db, ex->arena, g->id, &now, e)) < 0)
		return (-1);
	m = json_object();
	if (groups_choices(ex, s, m, now, n, e) != 0) {
		json_decref(m);
		return (-1);
	}
	list = json_array();
	for (i = 0; i < n; i++)
		json_array_append_new(list, json_pack("{s:s,s:s}", "name",
		    now[i].name, "class", now[i].class));
	json_object_set_new(m, "members", list);
	json_object_set_new(m, "classes", groups_class_chips(ex, g, c, nc,
	    s->class));
	say_set(m, "name", g->name);
	say_set(m, "here", arena_printf(ex->arena, "/groups/%s", g->key));
	say_set(m, "set", n > 0 ? arena_printf(ex->arena,
	    "/assignments/new?group=%s", g->key) : "");
	say_set(m, "count", say(ex, TR("{{n}} em"), json_pack("{s:i}", "n",
	    n)));
	say_set(m, "v_name", s->name);
	say_set(m, "why", s->why);
	json_object_set_new(m, "bad_name", json_boolean(strcmp(s->bad,
	    "name") == 0));
	json_object_set_new(m, "closed", json_boolean(g->closed != 0));
	return (answer_page(ex, "group", m, e));
}

/*
 * Without a choice the first class that the viewer may set work to is shown.
 */
int
pg_group(struct exchange *ex, struct err *e)
{
	struct pupil_group *g = own_group(ex, e);
	struct shown s = { .why = "", .bad = "" };
	struct class_row *c;
	int n;

	if (g == NULL || (n = work_classes(ex, 0, &c, e)) < 0)
		return (-1);
	s.name = g->name;
	s.class = work_class(c, n, form_text(form_query(ex), "class"));
	if (s.class == NULL && n > 0)
		s.class = &c[0];
	return (group_page(ex, g, &s, c, n, e));
}

/*
 * The ticked pupils; text that is no number is dropped, one more than allowed
 * is kept to be refused.
 */
static int
read_pupils(struct exchange *ex, int64_t *out)
{
	const char *v;
	int i, n = 0;

	for (i = 0; n <= GROUP_MEMBERS_MAX && (v = form_all(form_of(ex),
	    "pupil", i)) != NULL; i++)
		if (text_int(v, 1, INT64_MAX, &out[n]) == 0)
			n++;
	return (n);
}

/*
 * Other members mean that other pupils may open what is set to the group, so
 * workers must forget what they remember about access.
 */
int
pg_group_post(struct exchange *ex, struct err *e)
{
	struct pupil_group *g = own_group(ex, e);
	struct form *in = form_of(ex);
	int64_t *ids = arena_alloc(ex->arena, sizeof(*ids) *
	    (GROUP_MEMBERS_MAX + 1));
	struct shown s = { .picked = ids, .why = "", .bad = "" };
	struct group_edit to = { .persons = ids };
	struct class_row *c;
	int n, rc;

	if (g == NULL || (n = work_classes(ex, 0, &c, e)) < 0)
		return (-1);
	s.name = to.name = form_text(in, "name");
	s.class = work_class(c, n, form_text(in, "class"));
	to.class_id = s.class != NULL ? s.class->id : 0;
	s.npicked = to.npersons = read_pupils(ex, ids);
	rc = s.class == NULL && *form_text(in, "class") != '\0' ?
	    err_field(e, "SET-CLASS", "class", "unknown") : group_save(ex->db,
	    ex->viewer, g, &to, e);
	if (rc == 0) {
		exchange_access_changed(ex);
		answer_note(ex, "ok", i18n_text(ex->lang,
		    TR("Đã lưu nhóm.")));
		return (answer_redirect(ex, s.class == NULL ? arena_printf(
		    ex->arena, "/groups/%s", g->key) : arena_printf(ex->arena,
		    "/groups/%s?class=%s", g->key, s.class->key)));
	}
	if (!err_rejected(e))
		return (-1);
	s.why = field_error(ex, e);
	s.bad = arena_strdup(ex->arena, e->field);
	err_clear(e);
	ex->status = 422;
	return (group_page(ex, g, &s, c, n, e));
}

/* Closing only ends setting; what was set to the group stays due. */
int
pg_group_close(struct exchange *ex, struct err *e)
{
	struct pupil_group *g = own_group(ex, e);

	if (g == NULL || group_close(ex->db, ex->viewer, g, e) != 0)
		return (-1);
	answer_note(ex, "ok", say(ex, TR("Đã đóng nhóm “{{name}}”. Bài đã giao cho nhóm vẫn còn."),
	    json_pack("{s:s}", "name", g->name)));
	return (answer_redirect(ex, "/groups"));
}
