/* Filing one item. */
#include <string.h>

#include "util/arena.h"

#include "people/people.h"
#include "curriculum/curriculum.h"
#include "packages/packages.h"
#include "library/library.h"
#include "library/review.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/remarks_model.h"
#include "pages/common/form_model.h"
#include "pages/common/say.h"
#include "pages/library/item_form.h"
#include "pages/common/item_model.h"
#include "pages/library/pg_item_edit.h"
#include "pages/common/shell.h"

#define SUGGESTED	4
#define FOUND		8
#define SURE		70	/* score from which a suggestion stands ticked */

static int
item_edit_has(const struct item_form *f, const struct lesson *l)
{
	int i;

	for (i = 0; i < f->npicked; i++)
		if (f->picked[i]->id == l->id)
			return (1);
	return (0);
}

/* Lessons as options to tick; those ticked already stand in their own list. */
static json_t *
options(struct exchange *ex, const struct item_form *f,
    const struct lesson *list, int n)
{
	json_t *out = json_array();
	int i;

	for (i = 0; i < n; i++)
		if (f == NULL || !item_edit_has(f, &list[i]))
			json_array_append_new(out, lesson_json(ex, &list[i]));
	return (out);
}

static json_t *
picked(struct exchange *ex, const struct item_form *f)
{
	json_t *out = json_array();
	int i;

	for (i = 0; i < f->npicked; i++)
		json_array_append_new(out, lesson_json(ex, f->picked[i]));
	return (out);
}

/*
 * One more title to take over, unless it is the present one, stands there
 * already, or breaks the title rule.
 */
static void
offer(struct exchange *ex, json_t *out, const struct item_form *f,
    const char *title)
{
	size_t i;
	json_t *one;

	if (strcmp(title, f->title) == 0 ||
	    library_title_check(ex->arena, title, NULL) != 0)
		return;
	json_array_foreach(out, i, one)
		if (strcmp(json_string_value(one), title) == 0)
			return;
	json_array_append_new(out, json_string(title));
}

/*
 * Titles to take over with one press: of the lessons, of the package, of the
 * suggestions.  NULL on failure.
 */
static json_t *
titles(struct exchange *ex, const struct item *it, const struct item_form *f,
    const struct lesson *s, int n, struct err *e)
{
	json_t *out = json_array();
	struct package *p = NULL;
	int i;

	for (i = 0; i < f->npicked && i < 2; i++)
		offer(ex, out, f, f->picked[i]->title);
	if (it->package_id != 0 && packages_find(ex->db, ex->arena,
	    it->package_id, &p, e) < 0) {
		json_decref(out);
		return (NULL);
	}
	if (p != NULL)
		offer(ex, out, f, p->title);
	for (i = 0; i < n && i < 2; i++)
		offer(ex, out, f, s[i].title);
	return (out);
}

/*
 * Every field has its key, "" for one that was not refused, as the template
 * asks for each of them.
 */
static void
put_error(json_t *m, const struct item_form *f)
{
	static const char *const fields[] = { "title", "lesson", "kind",
	    "licence", "source", "about", "place", "audience" };
	size_t i;
	json_t *o = json_object();

	for (i = 0; i < sizeof(fields) / sizeof(*fields); i++)
		say_set(o, fields[i], strcmp(f->bad, fields[i]) == 0 ? f->why :
		    "");
	json_object_set_new(m, "err", o);
}

/* The form's fields as they were typed, the choices with what is chosen. */
static void
put_fields(struct exchange *ex, json_t *m, const struct item_form *f)
{
	say_set(m, "v_title", f->title);
	say_set(m, "v_source", f->source);
	say_set(m, "v_about", f->about);
	say_set(m, "v_q", f->q);
	json_object_set_new(m, "kinds", item_kinds(ex, f->kind));
	say_set(m, "v_kind", f->kind);
	json_object_set_new(m, "audiences", item_audiences(ex, f));
	json_object_set_new(m, "licences", item_choices(ex, item_licences,
	    f->licence, item_licence_word));
	json_object_set_new(m, "picked", picked(ex, f));
	put_error(m, f);
}

/*
 * Lessons that hold all words of ${q}, without those already ticked in ${f}
 * (may be NULL); NULL on failure.
 */
static json_t *
search(struct exchange *ex, const struct item_form *f, const char *q,
    struct err *e)
{
	struct lesson *l;
	int n;

	n = curriculum_search(ex->db, ex->arena, &(struct lesson_search){
	    .words = q, .school = ex->viewer->school_id, .limit = FOUND }, &l, e);
	return (n < 0 ? NULL : options(ex, f, l, n));
}

/*
 * The form over ${f}; takes ${notes} over (may be NULL).  ${fresh}: nothing
 * was typed yet, so a very likely lesson stands ticked.
 */
static int
item_edit_show(struct exchange *ex, const struct item *it, struct item_form *f,
    int fresh, json_t *notes, struct err *e)
{
	struct lesson *s;
	json_t *m, *found;
	int n;

	if ((n = item_suggestions(ex, it, SUGGESTED, &s, e)) < 0 ||
	    (m = item_json(ex, it, e)) == NULL) {
		json_decref(notes);
		return (-1);
	}
	if (fresh && f->npicked == 0 && n > 0 && s[0].score >= SURE)
		f->picked[f->npicked++] = &s[0];
	put_fields(ex, m, f);
	if (item_places(ex, f, m, e) != 0) {
		json_decref(notes);
		json_decref(m);
		return (-1);
	}
	if ((found = titles(ex, it, f, s, n, e)) == NULL) {
		json_decref(notes);
		json_decref(m);
		return (-1);
	}
	json_object_set_new(m, "titles", found);
	json_object_set_new(m, "suggested", options(ex, f, s, n));
	say_set(m, "you", say_you(ex));
	say_set(m, "check", it->warnings == 0 ? i18n_text(ex->lang,
	    TR("Sẵn sàng, không có lưu ý")) : say(ex,
	    TR("Sẵn sàng, có {{n}} lưu ý"), json_pack("{s:i}", "n",
	    it->warnings)));
	json_object_set_new(m, "returned", json_boolean(it->reason[0] !=
	    '\0'));
	json_object_set_new(m, "live", json_boolean(it->live_id != 0));
	if ((found = remarks_json(ex, it, e)) == NULL) {
		json_decref(notes);
		json_decref(m);
		return (-1);
	}
	json_object_set_new(m, "remarks", found);
	json_object_set_new(m, "refused", json_boolean(f->bad[0] != '\0'));
	if (notes != NULL)
		json_object_set_new(m, "notes", notes);
	if (f->q[0] != '\0') {
		if ((found = search(ex, f, f->q, e)) == NULL) {
			json_decref(m);
			return (-1);
		}
		json_object_set_new(m, "nothing", json_boolean(
		    json_array_size(found) == 0));
		json_object_set_new(m, "found", found);
	}
	return (answer_page(ex, "item_edit", m, e));
}

/* Also the next version of a live item is a draft or was returned. */
static int
editable(const struct item *it)
{
	return (strcmp(it->state, "draft") == 0 ||
	    strcmp(it->state, "returned") == 0);
}

int
pg_item_edit(struct exchange *ex, struct err *e)
{
	struct item *it = item_asked(ex, MAY_EDIT_ITEM, e);
	struct item_form f;

	if (it == NULL)
		return (-1);
	if (!editable(it))	/* still checked, or refused: the report says so */
		return (answer_redirect(ex, arena_printf(ex->arena,
		    "/items/%s/report", it->key)));
	if (item_form_of(ex, it, &f, e) != 0)
		return (-1);
	return (item_edit_show(ex, it, &f, 1, NULL, e));
}

/*
 * Stores which remarks the author has ticked as repaired, or unticked again;
 * those that did not change are not written.
 */
static int
note_fixed(struct exchange *ex, const struct item *it, struct err *e)
{
	struct form *in = form_of(ex);
	const char *key;
	struct remark *m;
	int i, k, n, on;

	n = remarks_of(ex->db, ex->arena, it->id, &m, e);
	for (i = 0; i < n; i++) {
		for (on = k = 0; !on && k < n && (key = form_all(in, "fixed",
		    k)) != NULL; k++)
			on = strcmp(key, m[i].key) == 0;
		if (on != (m[i].fixed != 0) && remark_fixed(ex->db,
		    ex->viewer, it, m[i].key, on, e) != 0)
			return (-1);
	}
	return (n < 0 ? -1 : 0);
}

/*
 * Hands the item in after its fields were stored; it is read again because the
 * state is checked on the stored row.  A refusal keeps what was stored and
 * shows the form (422).
 */
static int
submit(struct exchange *ex, const struct item *it, struct item_form *f,
    struct err *e)
{
	struct item *now;
	json_t *notes;
	int rc = library_item_by_id(ex->db, ex->arena, it->id, &now, e);

	if (rc != 1)
		return (rc < 0 ? -1 : err_set(e, ERR_REJECT, "NOT-FOUND",
		    "item %s", it->key));
	if (library_submit(ex->db, ex->viewer, now, e) == 0) {
		answer_note(ex, "ok", say(ex,
		    TR("Đã gửi duyệt “{{title}}”."), json_pack("{s:s}",
		    "title", now->title)));
		return (answer_redirect(ex, arena_printf(ex->arena,
		    "/items/%s", it->key)));
	}
	if (!err_rejected(e))
		return (-1);
	notes = json_pack("[o]", shell_note("bad", field_error(ex, e), e->code,
	    1));
	err_clear(e);
	ex->status = 422;
	return (item_edit_show(ex, now, f, 0, notes, e));
}

/*
 * A draft may be saved with gaps; handing in demands everything.  "use" and
 * "find" store nothing, they are the form without script.
 */
int
pg_item_edit_post(struct exchange *ex, struct err *e)
{
	struct item *it = item_asked(ex, MAY_EDIT_ITEM, e);
	struct item_form f;
	const char *what, *use;
	int strict;

	if (it == NULL || item_form_read(ex, "", &f, e) != 0)
		return (-1);
	if (!editable(it))
		return (err_set(e, ERR_REJECT, "ITEM-STATE", "item is %s",
		    it->state));
	what = form_text(form_of(ex), "do");
	use = form_text(form_of(ex), "use");
	if (use[0] != '\0')
		f.title = use;
	if (use[0] != '\0' || strcmp(what, "find") == 0)
		return (item_edit_show(ex, it, &f, 0, NULL, e));
	strict = strcmp(what, "submit") == 0;
	if (item_form_save(ex, it, &f, strict, e) != 0) {
		if (f.bad[0] == '\0')
			return (-1);
		err_clear(e);
		ex->status = 422;
		return (item_edit_show(ex, it, &f, 0, NULL, e));
	}
	if (note_fixed(ex, it, e) != 0)
		return (-1);
	if (strict)
		return (submit(ex, it, &f, e));
	answer_note(ex, "ok", i18n_text(ex->lang, TR("Đã lưu bản nháp.")));
	return (answer_redirect(ex, arena_printf(ex->arena, "/items/%s",
	    it->key)));
}

/* The script's way to the same search: a fragment of HTML for htmx. */
int
pg_lesson_search(struct exchange *ex, struct err *e)
{
	const char *q = form_text(form_query(ex), "q");
	json_t *found;

	if (q[0] == '\0')
		return (answer_fragment(ex, "lesson_found", json_object(), e));
	if ((found = search(ex, NULL, q, e)) == NULL)
		return (-1);
	return (answer_fragment(ex, "lesson_found", json_pack("{s:b,s:o}",
	    "nothing", json_array_size(found) == 0, "found", found), e));
}
