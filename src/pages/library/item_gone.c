/*
 * Links to a lesson live longer than the lesson: on paper, in messages, in a
 * pupil's results.  They lead to a page that says what became of it
 * (docs/review.md, "Withdrawn").
 */
#include <string.h>

#include "util/arena.h"

#include "people/people.h"
#include "library/library.h"
#include "web/answer.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/library/item_gone.h"

#define OTHERS	20

/*
 * Asks people_may as if the item were still published: who could open it then
 * may learn that it is gone, nobody else.
 */
int
item_gone(struct exchange *ex, struct item **out, struct err *e)
{
	struct item *it;
	struct scope s;
	int rc = library_item(ex->db, ex->arena, ex->args[0], &it, e);

	if (rc != 1 || it->live_id != 0 || it->published == 0)
		return (rc < 0 ? -1 : 0);
	library_scope(it, &s);
	s.published = 1;
	s.editable = 0;
	*out = it;
	return (people_may(ex->db, ex->viewer, MAY_SEE_ITEM, &s, e));
}

/* A successor that the viewer may not see is not named. */
int
item_other(struct exchange *ex, int64_t id, json_t **out, struct err *e)
{
	struct item *o;
	struct scope s;
	int rc;

	rc = library_item_live(ex->db, ex->arena, id, &o, e);
	if (rc != 1 || o->live_id == 0)
		return (rc < 0 ? -1 : 0);
	library_scope(o, &s);
	if ((rc = people_may(ex->db, ex->viewer, MAY_SEE_ITEM, &s, e)) == 1)
		*out = json_pack("{s:s,s:s}", "title", o->title, "href",
		    arena_printf(ex->arena, "/items/%s", o->key));
	return (rc);
}

/*
 * When it was last withdrawn, from its history; its last change where the
 * history has no such step.  0 or -1.
 */
static int
withdrawn_at(struct exchange *ex, const struct item *it, int64_t *at,
    struct err *e)
{
	struct review_event *ev;
	int i, n = library_events(ex->db, ex->arena, it->id, &ev, e);

	*at = it->changed;
	for (i = 0; i < n; i++)
		if (strcmp(ev[i].verb, "withdraw") == 0)
			*at = ev[i].at;
	return (n < 0 ? -1 : 0);
}

/* 410 and not 404: the lesson was there and is gone on purpose. */
int
item_tombstone(struct exchange *ex, const struct item *it, struct err *e)
{
	int staff = (ex->viewer->roles & (ROLES_STAFF |
	    ROLE_BIT(ROLE_INSPECTOR))) != 0;
	json_t *m, *o;
	int64_t at;
	int rc = 0;

	if (withdrawn_at(ex, it, &at, e) != 0 || (it->replaced_by != 0 &&
	    (rc = item_other(ex, it->replaced_by, &o, e)) < 0))
		return (-1);
	m = json_pack("{s:s,s:b}", "title", it->title, "staff", staff);
	say_set(m, "day", i18n_date(ex->arena, ex->lang, at));
	/*
	 * The reason is meant for colleagues; pupils only learn that it is
	 * gone.
	 */
	if (staff && strcmp(it->state, "withdrawn") == 0)
		say_set(m, "reason", it->reason);
	if (rc == 1)
		json_object_set_new(m, "other", o);
	ex->status = 410;
	return (answer_page(ex, "tombstone", m, e));
}

/*
 * Published lessons under the same first lesson of the plan, which the
 * withdrawing form offers as successors; at most OTHERS.
 */
json_t *
item_others(struct exchange *ex, const struct item *it, struct err *e)
{
	struct item_filter f = { .state = "published", .words = "" };
	json_t *out = json_array();
	struct item *list;
	int i, n;

	if (it->lesson_id == 0)
		return (out);
	f.school_id = it->school_id;
	f.lesson_id = it->lesson_id;
	f.viewer = ex->viewer;
	f.limit = OTHERS;
	n = library_list(ex->db, ex->arena, &f, &list, NULL, e);
	for (i = 0; i < n; i++)
		if (list[i].id != it->id)
			json_array_append_new(out, json_pack("{s:s,s:s}",
			    "key", list[i].key, "title", list[i].title));
	if (n < 0) {
		json_decref(out);
		return (NULL);
	}
	return (out);
}
