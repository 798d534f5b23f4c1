/* GET and POST /review: the queue and the decision. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "people/people.h"
#include "curriculum/curriculum.h"
#include "packages/packages.h"
#include "library/library.h"
#include "web/answer.h"
#include "web/app.h"
#include "web/form.h"
#include "web/i18n.h"
#include "pages/item_model.h"
#include "pages/pg_review.h"

#define SIZE	20

/* "hôm nay", "1 ngày": how long it has waited. */
static const char *
waited(struct exchange *ex, int64_t since)
{
	int64_t days = (clock_now() - since) / 86400;

	if (days < 1)
		return (i18n_text(ex->lang, TR("chưa đến 1 ngày")));
	return (say(ex, TR("{{n}} ngày"), json_pack("{s:I}", "n",
	    (json_int_t)days)));
}

static json_t *
queue(struct exchange *ex, const struct item *list, int n,
    const struct item *now, struct err *e)
{
	json_t *out = json_array(), *one;
	int i;

	for (i = 0; i < n; i++) {
		if ((one = item_json(ex, &list[i], e)) == NULL) {
			json_decref(out);
			return (NULL);
		}
		say_set(one, "waited", waited(ex, list[i].submitted));
		say_set(one, "open", arena_printf(ex->arena,
		    "/review?item=%s", list[i].key));
		json_object_set_new(one, "here", json_boolean(now != NULL &&
		    now->id == list[i].id));
		json_array_append_new(out, one);
	}
	return (out);
}

/* Remarks of the check that a reviewer should know; infos stay in the report. */
static json_t *
remarks(struct exchange *ex, const struct item *it, struct err *e)
{
	json_t *all, *out = json_array(), *one;
	size_t i;

	all = packages_findings(ex->db, ex->arena, it->package_id, ex->lang,
	    e);
	json_array_foreach(all, i, one)
		if (strcmp(json_string_value(json_object_get(one,
		    "severity")), "info") != 0)
			json_array_append(out, json_object_get(one, "title"));
	json_decref(all);
	return (out);
}

/* The item that is looked at, with all that a decision needs. */
static json_t *
at_hand(struct exchange *ex, const struct item *it, const char *typed,
    const char *error, struct err *e)
{
	json_t *o = item_json(ex, it, e), *list;
	struct lesson *l;
	int64_t *ids;
	int i, n;

	if (o == NULL)
		return (NULL);
	say_set(o, "typed", typed);
	say_set(o, "error", error);
	say_set(o, "author", say_person(ex, it->owner_honorific, it->owner));
	say_set(o, "licence", item_licence_word(ex, it->licence));
	say_set(o, "source", it->source);
	say_set(o, "about", it->about);
	say_set(o, "sent", say(ex, TR("bản {{n}}, gửi {{at}}"), json_pack(
	    "{s:i,s:s}", "n", it->version_no, "at", i18n_datetime(ex->arena,
	    ex->lang, it->submitted))));
	list = json_array();
	n = library_lessons(ex->db, ex->arena, it->id, &ids, e);
	for (i = 0; i < n; i++)
		if ((l = curriculum_lesson_by_id(ex->db, ex->arena, ids[i],
		    e)) != NULL)
			json_array_append_new(list, lesson_json(ex, l));
	json_object_set_new(o, "lessons", list);
	json_object_set_new(o, "remarks", remarks(ex, it, e));
	return (o);
}

/* The one asked for when it waits for this person, else the oldest. */
static const struct item *
chosen(struct exchange *ex, const char *key, const struct item *list, int n,
    struct err *e)
{
	struct item *it;
	struct scope s;

	if (key[0] == '\0')
		return (n > 0 ? &list[0] : NULL);
	it = library_item(ex->db, ex->arena, key, e);
	if (it != NULL && strcmp(it->state, "submitted") == 0) {
		library_scope(it, &s);
		if (people_may(ex->db, ex->viewer, MAY_REVIEW_ITEM, &s, e))
			return (it);
	}
	return (n > 0 ? &list[0] : NULL);
}

static int
show(struct exchange *ex, const char *key, int page, const char *typed,
    const char *error, struct err *e)
{
	struct item *list;
	const struct item *it;
	json_t *m, *part;
	int64_t total;
	int n;

	n = library_queue(ex->db, ex->arena, ex->viewer, ex->viewer->school_id,
	    (page - 1) * SIZE, SIZE, &list, &total, e);
	if (n < 0)
		return (-1);
	it = chosen(ex, key, list, n, e);
	if ((part = queue(ex, list, n, it, e)) == NULL)
		return (-1);
	m = json_pack("{s:o,s:I,s:s}", "queue", part, "n", (json_int_t)total,
	    "total", i18n_number(ex->arena, ex->lang, total));
	if (n > 0)
		say_set(m, "oldest", waited(ex, list[0].submitted));
	say_set(m, "you", say_you(ex));
	if (it != NULL) {
		if ((part = at_hand(ex, it, typed, error, e)) == NULL) {
			json_decref(m);
			return (-1);
		}
		json_object_set_new(m, "item", part);
	}
	if ((part = pager_json(ex, "/review?", page, SIZE, total)) != NULL)
		json_object_set_new(m, "pager", part);
	return (answer_page(ex, "review", m, e));
}

int
pg_review(struct exchange *ex, struct err *e)
{
	struct form *q = form_query(ex);

	return (show(ex, form_text(q, "item"), (int)form_int(q, "p", 1, 10000,
	    1), "", "", e));
}

int
pg_review_post(struct exchange *ex, struct err *e)
{
	struct form *in = form_of(ex);
	const char *key = form_text(in, "item"), *typed, *error;
	struct item *it = library_item(ex->db, ex->arena, key, e);
	struct scope s;
	int back = strcmp(form_text(in, "do"), "return") == 0, rc;

	if (it != NULL) {
		library_scope(it, &s);
		if (!people_may(ex->db, ex->viewer, MAY_SEE_ITEM, &s, e))
			it = NULL;
	}
	if (it == NULL)
		return (e->level > ERR_WARN ? -1 : err_set(e, ERR_REJECT,
		    "NOT-FOUND", "item %s", key));
	if (item_seen(ex, it, e) != 0)
		return (-1);
	rc = back ? library_return(ex->db, ex->viewer, it, form_text(in,
	    "reason"), e) : library_publish(ex->db, ex->viewer, it, e);
	if (rc != 0) {
		if (e->level != ERR_REJECT || e->field[0] == '\0')
			return (-1);
		typed = form_raw(in, "reason");
		error = field_error(ex, e);
		err_clear(e);
		ex->status = 422;
		return (show(ex, key, 1, typed != NULL ? typed : "", error,
		    e));
	}
	exchange_access_changed(ex);
	answer_note(ex, "ok", say(ex, back ?
	    TR("Đã trả lại “{{title}}” cho người soạn, kèm lý do.") :
	    TR("Đã xuất bản “{{title}}”. Học sinh của khối mở được ngay."),
	    json_pack("{s:s}", "title", it->title)));
	return (answer_redirect(ex, "/review"));
}
