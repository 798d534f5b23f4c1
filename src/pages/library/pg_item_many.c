/* Many dropped files filed in one table. */
#include <string.h>

#include "util/arena.h"

#include "people/people.h"
#include "curriculum/curriculum.h"
#include "library/library.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/form_model.h"
#include "pages/common/say.h"
#include "pages/library/item_form.h"
#include "pages/common/item_model.h"
#include "pages/library/pg_item_many.h"
#include "pages/common/shell.h"

#define ROWS	50	/* drafts in one table */
#define OFFERED	5	/* lessons offered a row */

/*
 * The select of a row's lesson: what was chosen, what is likely, and "later"
 * for a lesson that is none of these.
 */
static json_t *
lesson_choices(struct exchange *ex, const struct item_form *f,
    const struct lesson *s, int n)
{
	json_t *list = json_array();
	const struct lesson *l = f->npicked > 0 ? f->picked[0] : NULL;
	int i;

#define PUT(key, text, on) json_array_append_new(list, \
	json_pack("{s:s,s:s,s:b}", "value", key, "label", text, "selected", on))
	PUT("", i18n_text(ex->lang, TR("Chọn sau, ở trang riêng của bài")),
	    l == NULL);
	if (l != NULL)
		PUT(l->key, arena_printf(ex->arena, "%s %d · %s. %s",
		    l->subject.abbr, l->grade, l->label, l->title), 1);
	for (i = 0; i < n; i++)
		if (l == NULL || l->id != s[i].id)
			PUT(s[i].key, arena_printf(ex->arena,
			    "%s %d · %s. %s", s[i].subject.abbr, s[i].grade,
			    s[i].label, s[i].title), 0);
#undef PUT
	return (list);
}

/*
 * One row over ${f}; ${fresh}: a very likely lesson stands chosen, and its
 * title replaces one that breaks the title rule, as file names do.
 */
static json_t *
item_many_row(struct exchange *ex, const struct item *it, struct item_form *f,
    int fresh, struct err *e)
{
	struct lesson *s;
	json_t *o;
	int n;

	if ((n = item_suggestions(ex, it, OFFERED, &s, e)) < 0 ||
	    (o = item_json(ex, it, e)) == NULL)
		return (NULL);
	if (fresh && f->npicked == 0 && n > 0 && s[0].score >= 70) {
		f->picked[f->npicked++] = &s[0];
		if (library_title_check(ex->arena, f->title, NULL) != 0)
			f->title = s[0].title;
	}
	say_set(o, "v_title", f->title);
	say_set(o, "why", f->why);
	json_object_set_new(o, "bad_title", json_boolean(strcmp(f->bad,
	    "title") == 0));
	json_object_set_new(o, "bad_lesson", json_boolean(strcmp(f->bad,
	    "lesson") == 0));
	json_object_set_new(o, "bad_kind", json_boolean(strcmp(f->bad,
	    "kind") == 0));
	json_object_set_new(o, "choices", lesson_choices(ex, f, s, n));
	json_object_set_new(o, "kinds", item_kinds(ex, f->kind));
	return (o);
}

/*
 * Takes ${rows} and ${notes} (may be NULL) over; ${source} and ${licence}
 * stand once for all rows.
 */
static int
item_many_page(struct exchange *ex, json_t *rows, const char *source,
    const char *licence, const char *source_error, json_t *notes, struct err *e)
{
	json_t *m = json_pack("{s:o,s:o,s:s,s:s}", "rows", rows, "licences",
	    item_choices(ex, item_licences, licence, item_licence_word),
	    "source", source, "source_error", source_error);

	if (notes != NULL)
		json_object_set_new(m, "notes", notes);
	say_set(m, "count", say(ex, TR("{{n}} tệp đã kiểm tra xong, chưa xếp vào bài"),
	    json_pack("{s:I}", "n", (json_int_t)json_array_size(rows))));
	return (answer_page(ex, "item_many", m, e));
}

/*
 * The viewer's drafts that are filed under no lesson, of the first ROWS
 * drafts.
 */
int
pg_item_many(struct exchange *ex, struct err *e)
{
	struct item_filter f = { .state = "draft", .words = "" };
	struct item_form form;
	struct item *list;
	json_t *rows = json_array(), *one;
	int64_t total;
	int i, n;

	f.school_id = ex->viewer->school_id;
	f.owner_id = ex->viewer->id;
	f.viewer = ex->viewer;
	f.limit = ROWS;
	n = library_list(ex->db, ex->arena, &f, &list, &total, e);
	for (i = 0; i < n; i++) {
		if (list[i].lesson_id != 0)
			continue;
		if (item_form_of(ex, &list[i], &form, e) != 0 ||
		    (one = item_many_row(ex, &list[i], &form, 1, e)) == NULL) {
			n = -1;
			break;
		}
		json_array_append_new(rows, one);
	}
	if (n < 0) {
		json_decref(rows);
		return (-1);
	}
	return (item_many_page(ex, rows, "", "school", "", NULL, e));
}

/*
 * Store one row and hand it in when asked; 1 done, 0 refused (f->bad or ${e}
 * says why), -1 failed.
 */
static int
store(struct exchange *ex, const struct item *it, struct item_form *f,
    int submit, struct err *e)
{
	struct item *now;
	int rc;

	if (item_form_save(ex, it, f, submit, e) != 0)
		return (err_rejected(e) ? 0 : -1);
	if (!submit)
		return (1);
	rc = library_item_by_id(ex->db, ex->arena, it->id, &now, e);
	if (rc == 0)
		rc = err_set(e, ERR_REJECT, "NOT-FOUND", "item %s", it->key);
	if (rc < 0 || library_submit(ex->db, ex->viewer, now, e) != 0)
		return (err_rejected(e) ? 0 : -1);
	return (1);
}

/* The item of a row when it is the viewer's own and can be edited: 1, 0, -1. */
static int
own(struct exchange *ex, const char *key, struct item **out, struct err *e)
{
	struct item *it;
	struct scope s;
	int rc;

	if ((rc = library_item(ex->db, ex->arena, key, &it, e)) != 1)
		return (rc);
	library_scope(it, &s);
	*out = it;
	return (people_may(ex->db, ex->viewer, MAY_EDIT_ITEM, &s, e));
}

/*
 * Each row stands for itself: those that can be stored are, the others come
 * back filled with the reason (422).
 */
int
pg_item_many_post(struct exchange *ex, struct err *e)
{
	struct form *in = form_of(ex);
	int submit = strcmp(form_text(in, "do"), "submit") == 0, done = 0, i,
	    rc;
	const char *key, *source_error = "", *text;
	json_t *left = json_array(), *one, *note;
	struct item_form f;
	struct item *it = NULL;

	for (i = 0; i < ROWS && (key = form_all(in, "item", i)) != NULL; i++) {
		if ((rc = own(ex, key, &it, e)) < 0)
			goto failed;
		if (rc == 0)	/* gone meanwhile, or never theirs */
			continue;
		if (item_form_read(ex, arena_printf(ex->arena, ".%s",
		    it->key), &f, e) != 0 ||
		    (rc = store(ex, it, &f, submit, e)) < 0)
			goto failed;
		if (rc == 1) {
			done++;
			continue;
		}
		if (f.bad[0] == '\0')
			f.why = field_error(ex, e);
		if (strcmp(f.bad, "source") == 0)
			source_error = f.why;
		err_clear(e);
		if ((one = item_many_row(ex, it, &f, 0, e)) == NULL)
			goto failed;
		json_array_append_new(left, one);
	}
	text = say(ex, submit ? TR("Đã gửi duyệt {{n}} bài.") :
	    TR("Đã lưu {{n}} bài."), json_pack("{s:i}", "n", done));
	if (json_array_size(left) == 0) {
		json_decref(left);
		answer_note(ex, "ok", text);
		return (answer_redirect(ex, "/library?mine=1"));
	}
	ex->status = 422;
	note = json_array();
	if (done > 0)
		json_array_append_new(note, shell_note("ok", text, "", 0));
	json_array_append_new(note, shell_note("bad", i18n_text(ex->lang,
	    TR("Những dòng dưới đây cần sửa. Những gì đã ghi vẫn còn.")), "",
	    1));
	return (item_many_page(ex, left, form_text(in, "source"), form_text(in,
	    "licence"), source_error, note, e));
failed:
	json_decref(left);
	return (-1);
}
