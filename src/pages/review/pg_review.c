/* GET and POST /review: the queue and the decision. */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/text.h"

#include "people/people.h"
#include "library/library.h"
#include "library/review.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/form_model.h"
#include "pages/common/pager.h"
#include "pages/common/say.h"
#include "pages/common/item_model.h"
#include "pages/review/pg_review.h"
#include "pages/review/review_model.h"
#include "pages/common/waiting.h"

#define SIZE	20

/* The form of a page that was not sent yet. */
static const struct review_typed nothing = { "", "", "", "", "", "", "", "" };

/*
 * The rows of the queue; ${now} is the one looked at, ${early} keeps a
 * principal on the side of the department's lessons.  NULL on failure.
 */
static json_t *
queue(struct exchange *ex, const struct item *list, int n,
    const struct item *now, int early, struct err *e)
{
	json_t *out = json_array(), *one;
	int i;

	for (i = 0; i < n; i++) {
		if ((one = item_json(ex, &list[i], e)) == NULL) {
			json_decref(out);
			return (NULL);
		}
		say_set(one, "waited", review_waited(ex, list[i].sent));
		say_set(one, "open", arena_printf(ex->arena,
		    "/review?item=%s%s", list[i].key, early ? "&early=1" :
		    ""));
		if (list[i].version_no > 1)
			say_set(one, "version", say(ex, TR("bản {{n}}"),
			    json_pack("{s:i}", "n", list[i].version_no)));
		json_object_set_new(one, "here", json_boolean(now != NULL &&
		    now->id == list[i].id));
		json_array_append_new(out, one);
	}
	return (out);
}

/* The one asked for when it waits for this person, else the oldest; NULL when nothing waits.  0 or -1. */
static int
chosen(struct exchange *ex, const char *key, const struct item *list, int n,
    const struct item **out, struct err *e)
{
	struct item *it;
	struct scope s;
	int rc;

	*out = n > 0 ? &list[0] : NULL;
	if (key[0] == '\0')
		return (0);
	if ((rc = library_item(ex->db, ex->arena, key, &it, e)) == 1) {
		library_scope(it, &s);
		rc = strcmp(it->state, "submitted") != 0 ? 0 : people_may(
		    ex->db, ex->viewer, MAY_REVIEW_ITEM, &s, e);
	}
	if (rc == 1)
		*out = it;
	return (rc < 0 ? -1 : 0);
}

/*
 * The two sides of a principal's queue: what waits for the principal, and what
 * still waits for a department and may be decided early (docs/review.md).
 * Heads have one side.  0 or -1.
 */
static int
sides(struct exchange *ex, json_t *m, int early, int64_t shown, struct err *e)
{
	const struct queue *q;
	int64_t other;

	if (!early && (ex->viewer->roles & ROLE_BIT(ROLE_PRINCIPAL)) == 0 &&
	    (ex->viewer->roles & ROLE_DEPUTY) == 0)
		return (0);
	if ((q = waiting_queue(ex, e)) == NULL)
		return (-1);
	other = early ? q->mine.n : q->early.n;
	if (!early && other == 0)
		return (0);
	json_object_set_new(m, "sides", json_pack("{s:b,s:I,s:I}", "early",
	    early, "mine", (json_int_t)(early ? other : shown), "others",
	    (json_int_t)(early ? shown : other)));
	return (0);
}

/*
 * In whose place this person reviews today: names of the lenders, each once
 * (their rows stand together).
 */
static json_t *
in_place_of(struct exchange *ex)
{
	json_t *out = json_array();
	const struct lent *l = ex->viewer->lent;
	int i;

	for (i = 0; i < ex->viewer->nlent; i++)
		if (i == 0 || l[i].from_id != l[i - 1].from_id)
			json_array_append_new(out, json_string(say_person(ex,
			    l[i].from_honorific, l[i].from)));
	return (out);
}

/* The page; a decision that was refused comes back in ${typed}. */
static int
show(struct exchange *ex, const char *key, const struct review_typed *typed,
    struct err *e)
{
	struct form *q = form_query(ex);
	int page = (int)form_int(q, "p", 1, 10000, 1), n;
	int early = strcmp(form_text(q, "early"), "1") == 0;
	struct item *list;
	const struct item *it;
	json_t *m, *part;
	int64_t total;

	n = waiting_rows(ex, early, (page - 1) * SIZE, SIZE, &list, &total,
	    e);
	if (n < 0)
		return (-1);
	if (chosen(ex, key, list, n, &it, e) != 0 ||
	    (part = queue(ex, list, n, it, early, e)) == NULL)
		return (-1);
	m = json_pack("{s:o,s:I,s:s,s:b,s:b,s:o}", "queue", part, "n",
	    (json_int_t)total, "total", i18n_number(ex->arena, ex->lang,
	    total), "principal", (ex->viewer->roles &
	    ROLE_BIT(ROLE_PRINCIPAL)) != 0, "lends", (ex->viewer->roles &
	    ROLES_REVIEW) != 0, "places", in_place_of(ex));
	if (n > 0)
		say_set(m, "oldest", review_waited(ex, list[0].sent));
	say_set(m, "you", say_you(ex));
	if (sides(ex, m, early, total, e) != 0)
		goto failed;
	if (it != NULL) {
		if ((part = review_at_hand(ex, it, form_text(q, "show"),
		    typed, e)) == NULL)
			goto failed;
		json_object_set_new(m, "item", part);
	}
	if ((part = pager_json(ex, early ? "/review?early=1&" : "/review?",
	    page, SIZE, total)) != NULL)
		json_object_set_new(m, "pager", part);
	return (answer_page(ex, "review", m, e));
failed:
	json_decref(m);
	return (-1);
}

int
pg_review(struct exchange *ex, struct err *e)
{
	return (show(ex, form_text(form_query(ex), "item"), &nothing, e));
}

/* The field as it was typed, to be shown again; "" when it was not sent. */
static const char *
raw(struct exchange *ex, const char *name)
{
	const char *s = form_raw(form_of(ex), name);

	return (s != NULL ? s : "");
}

/* Everything that a refused decision shows again. Texts of several lines keep their line ends. */
static void
typed_of(struct exchange *ex, struct review_typed *t)
{
	struct form *in = form_of(ex);

	*t = nothing;
	t->reason = raw(ex, "reason");
	t->part = form_text(in, "part");
	t->page = raw(ex, "page");
	t->text = raw(ex, "text");
	t->twin = form_text(in, "twin");
}

/* The page again with all that was typed, and what was wrong. */
static int
again(struct exchange *ex, const struct item *it, struct review_typed *t,
    struct err *e)
{
	const char *why = field_error(ex, e);

	if (strcmp(e->code, "REVIEW-TWIN") == 0 ||
	    strcmp(e->field, "twin") == 0)
		t->twin_error = why;
	else if (strcmp(e->field, "text") == 0)
		t->text_error = why;
	else if (strcmp(e->field, "reason") == 0)
		t->error = why;
	else
		return (-1);
	err_clear(e);
	ex->status = 422;
	return (show(ex, it->key, t, e));
}

/*
 * A ready reason behind what was typed already.  Nothing is stored: the button
 * works without script.
 */
static int
put_reason(struct exchange *ex, const struct item *it, int n,
    struct review_typed *t, struct err *e)
{
	json_t *all = review_reasons(ex, e);
	const char *s;

	if (all == NULL)
		return (-1);
	s = json_string_value(json_object_get(json_array_get(all, (size_t)n),
	    "text"));
	if (s != NULL)
		t->reason = arena_printf(ex->arena, "%s%s%s.", t->reason,
		    *t->reason != '\0' ? " " : "", s);
	json_decref(all);
	return (show(ex, it->key, t, e));
}

/*
 * Stores a remark on a place at once, before any decision; the rest of what
 * was typed stays.
 */
static int
remark(struct exchange *ex, const struct item *it, struct review_typed *t,
    struct err *e)
{
	struct form *in = form_of(ex);

	if (remark_add(ex->db, ex->viewer, it, t->part, form_text(in, "page"),
	    form_text(in, "text"), e) != 0)
		return (again(ex, it, t, e));
	t->part = t->page = t->text = "";
	return (show(ex, it->key, t, e));
}

/*
 * Yes or no.  The verdict on a near duplicate is stored first, since a yes
 * needs it (REVIEW-TWIN).  A second press finds the lesson decided and is
 * refused (ITEM-STATE).
 */
static int
review_decide(struct exchange *ex, const struct item *it,
    struct review_typed *t, struct err *e)
{
	int back = strcmp(form_text(form_of(ex), "do"), "return") == 0;
	enum review_step step;
	const char *text;

	if (t->twin[0] != '\0' && near_duplicate_decide(ex->db, ex->viewer, it, t->twin,
	    e) != 0)
		return (again(ex, it, t, e));
	if (back ? library_return(ex->db, ex->viewer, it, form_text(
	    form_of(ex), "reason"), e) != 0 : library_approve(ex->db,
	    ex->viewer, it, &step, e) != 0)
		return (again(ex, it, t, e));
	exchange_access_changed(ex);
	text = back ? say(ex, TR("Đã trả lại “{{title}}” cho người soạn, kèm lý do."),
	    json_pack("{s:s}", "title", it->title)) : review_decided(ex, it,
	    step);
	answer_note(ex, "ok", text);
	return (answer_redirect(ex, "/review"));
}

/*
 * A decision is about the version that was looked at: when the author has sent
 * another one meanwhile, item_seen refuses.  Who may decide is checked by the
 * library's functions.
 */
int
pg_review_post(struct exchange *ex, struct err *e)
{
	struct form *in = form_of(ex);
	const char *key = form_text(in, "item"), *what = form_text(in, "do");
	struct item *it;
	struct review_typed t;
	struct scope s;
	int rc;

	if ((rc = library_item(ex->db, ex->arena, key, &it, e)) == 1) {
		library_scope(it, &s);
		rc = people_may(ex->db, ex->viewer, MAY_SEE_ITEM, &s, e);
	}
	if (rc != 1)
		return (rc < 0 ? -1 : err_set(e, ERR_REJECT,
		    "NOT-FOUND", "item %s", key));
	if (item_seen(ex, it, e) != 0)
		return (-1);
	typed_of(ex, &t);
	if (strcmp(what, "remark") == 0)
		return (remark(ex, it, &t, e));
	if (text_has_prefix(what, "drop:"))
		return (remark_drop(ex->db, ex->viewer, it, what + 5, e) !=
		    0 ? -1 : show(ex, it->key, &t, e));
	if (text_has_prefix(what, "put:"))
		return (put_reason(ex, it, atoi(what + 4), &t, e));
	return (review_decide(ex, it, &t, e));
}
