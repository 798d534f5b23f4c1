/* The card "Bài đã giao" on a teacher's home: what is due soon, how many have done it. */
#include "util/arena.h"

#include "people/people.h"
#include "classwork/classwork.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/classwork/pg_assignments.h"
#include "pages/classwork/work_model.h"

#define SHOWN	4

/* A running assignment of the viewer's own with its sums; NULL on failure. */
static json_t *
home_set_row(struct exchange *ex, const struct work *w, struct err *e)
{
	struct work_tally t;
	json_t *o;

	if (work_sums(ex->db, ex->viewer, w, &t, e) != 0)
		return (NULL);
	o = json_pack("{s:s,s:i,s:i,s:b}", "title", w->title, "max", t.n > 0 ?
	    t.n : 1, "done", t.done, "gone", !w->open);
	say_set(o, "href", arena_printf(ex->arena, "/assignments/%s",
	    w->key));
	say_set(o, "due", say(ex, TR("đến hết {{day}}"), json_pack("{s:s}",
	    "day", work_day(ex, w->until_day))));
	say_set(o, "sum", work_sum(ex, &t));
	return (o);
}

/*
 * The viewer's own running assignments; how many pupils are done with each.
 * work_list reads one more than asked for, so that "more" is known.
 */
int
home_set(struct exchange *ex, json_t **out, struct err *e)
{
	json_t *list = json_array(), *o;
	struct work *w;
	int i, n;

	*out = NULL;
	n = work_list(ex->db, ex->arena, &(struct work_filter){
	    .viewer = ex->viewer, .which = WORK_RUNNING, .own = 1,
	    .limit = SHOWN }, &w, e);
	for (i = 0; i < n && i < SHOWN; i++) {
		if ((o = home_set_row(ex, &w[i], e)) == NULL) {
			n = -1;
			break;
		}
		json_array_append_new(list, o);
	}
	/* A principal without classes and without anything set needs no card. */
	if (n < 0 || (n == 0 && ex->viewer->nclasses == 0)) {
		json_decref(list);
		return (n < 0 ? -1 : 0);
	}
	*out = json_pack("{s:o,s:b}", "rows", list, "more", n > SHOWN);
	return (1);
}
