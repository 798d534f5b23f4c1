/* Slips for guardians. */
#include <string.h>

#include "util/arena.h"

#include "audit/audit.h"
#include "people/classes.h"
#include "people/people.h"
#include "classwork/guardian.h"
#include "web/answer.h"
#include "web/app.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/classwork/pg_slips.h"

/*
 * The class of the path, when the viewer may give its guardians codes; NULL on
 * failure (NOT-FOUND as well).
 */
static struct class_row *
slips_asked(struct exchange *ex, struct err *e)
{
	struct class_row *c;
	struct scope s = { 0 };
	int may = classes_find(ex->db, ex->arena, ex->args[0], &c, e);

	if (may == 1) {
		s.class_id = c->id;
		may = people_may(ex->db, ex->viewer, MAY_SET_WORK, &s, e);
		if (may == 1)
			return (c);
	}
	if (may == 0)
		err_set(e, ERR_REJECT, "NOT-FOUND", "class %s", ex->args[0]);
	return (NULL);
}

/* What slips_write_audit needs once the tick of the batch runs it. */
struct look {
	int64_t	 who, class;
};

static int
slips_write_audit(struct db *db, void *arg, struct err *e)
{
	const struct look *l = arg;

	return (audit_add(db, l->who, "slips", "class", l->class, NULL, e));
}

/*
 * Codes open a child's results, so looking at them is in the trail; pupils
 * without a code have no slip but are counted in "missing".
 */
int
pg_slips(struct exchange *ex, struct err *e)
{
	struct class_row *c = slips_asked(ex, e);
	json_t *m, *list, *o;
	struct guardian_row *r;
	struct look *look;
	int i, n, missing = 0;

	if (c == NULL || (n = guardian_class(ex->db, ex->arena,
	    ex->app->secret, c->id, &r, e)) < 0)
		return (-1);
	list = json_array();
	for (i = 0; i < n; i++) {
		missing += *r[i].code == '\0';
		if (*r[i].code == '\0')
			continue;
		o = json_pack("{s:s,s:s,s:s}", "name", r[i].name, "code",
		    r[i].code, "key", r[i].key);
		say_set(o, "issued", i18n_day(ex->arena, ex->lang,
		    r[i].issued));
		json_array_append_new(list, o);
	}
	m = json_pack("{s:o,s:s,s:s,s:b}", "rows", list, "class", c->name,
	    "address", arena_printf(ex->arena, "%s/guardian",
	    ex->app->origin), "missing", missing > 0);
	say_set(m, "school", ex->viewer->school);
	say_set(m, "here", arena_printf(ex->arena, "/classes/%s/slips",
	    c->key));
	say_set(m, "back", arena_printf(ex->arena, "/classes/%s", c->key));
	say_set(m, "make", say(ex, TR("Lập mã cho {{n}} em"), json_pack(
	    "{s:i}", "n", missing)));
	look = arena_alloc(ex->arena, sizeof(*look));
	look->who = ex->viewer->id;
	look->class = c->id;
	exchange_owe(ex, slips_write_audit, look);
	return (answer_page(ex, "slips", m, e));
}

static int
slips_back(struct exchange *ex, const struct class_row *c)
{
	return (answer_redirect(ex, arena_printf(ex->arena,
	    "/classes/%s/slips", c->key)));
}

/*
 * Only for who has none: a second press makes nothing, slips that were handed
 * out stay valid.
 */
int
pg_slips_post(struct exchange *ex, struct err *e)
{
	struct class_row *c = slips_asked(ex, e);
	struct guardian_row *r;
	int i, n, made = 0;

	if (c == NULL || (n = guardian_class(ex->db, ex->arena,
	    ex->app->secret, c->id, &r, e)) < 0)
		return (-1);
	for (i = 0; i < n; i++) {
		if (*r[i].code != '\0')
			continue;
		if (guardian_issue(ex->db, ex->app->secret, ex->viewer,
		    r[i].person_id, "code", e) != 0)
			return (-1);
		made++;
	}
	answer_note(ex, "ok", say(ex, TR("Đã lập mã cho {{n}} em. In trang này rồi cắt từng phiếu."),
	    json_pack("{s:i}", "n", made)));
	return (slips_back(ex, c));
}

/*
 * For a slip that was lost: the old code and every pass it opened end at once.
 */
int
pg_slips_renew(struct exchange *ex, struct err *e)
{
	const char *key = form_text(form_of(ex), "pupil");
	struct class_row *c = slips_asked(ex, e);
	struct guardian_row *r;
	int i, n;

	if (c == NULL || (n = guardian_class(ex->db, ex->arena,
	    ex->app->secret, c->id, &r, e)) < 0)
		return (-1);
	for (i = 0; i < n && strcmp(r[i].key, key) != 0; i++)
		;
	if (i == n)
		return (err_set(e, ERR_REJECT, "SET-PUPIL", "pupil %s", key));
	if (guardian_issue(ex->db, ex->app->secret, ex->viewer,
	    r[i].person_id, "code-renew", e) != 0)
		return (-1);
	answer_note(ex, "ok", say(ex, TR("Đã đổi mã của em {{name}}. Mã cũ không dùng được nữa; in lại phiếu của em."),
	    json_pack("{s:s}", "name", r[i].name)));
	return (slips_back(ex, c));
}
