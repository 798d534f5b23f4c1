/* A pupil's home: what to do now, in one big button. */
#include <string.h>

#include "util/arena.h"

#include "people/people.h"
#include "curriculum/curriculum.h"
#include "library/library.h"
#include "runtime/runtime.h"
#include "web/answer.h"
#include "web/i18n.h"
#include "pages/item_model.h"
#include "pages/notices.h"
#include "pages/pg_home.h"

#define UNDER_WAY	6
#define FRESH		6
#define DONE		4
#define LOOKED		40

static json_t *
card(struct exchange *ex, const struct item *it, const char *state,
    struct err *e)
{
	json_t *o = item_json(ex, it, e);

	if (o == NULL)
		return (NULL);
	json_object_set_new(o, "s_done", json_boolean(strcmp(state, "done")
	    == 0));
	json_object_set_new(o, "s_half", json_boolean(strcmp(state, "half")
	    == 0));
	return (o);
}

/* The pupil's attempts as cards; those of withdrawn lessons are left out. */
static int
attempts(struct exchange *ex, json_t *half, json_t *done, int *ndone,
    struct err *e)
{
	struct result *r;
	struct item *it;
	struct scope s;
	json_t *o, *to;
	int i, n;

	n = runtime_mine(ex->db, ex->arena, ex->viewer->id, &r, e);
	for (i = 0; i < n && i < LOOKED; i++) {
		it = library_item_live(ex->db, ex->arena, r[i].item_id, e);
		if (it == NULL)
			continue;
		library_scope(it, &s);
		if (!people_may(ex->db, ex->viewer, MAY_STUDY_ITEM, &s, e))
			continue;
		*ndone += r[i].state == 2;
		to = r[i].state == 2 ? done : half;
		if (json_array_size(to) >= (r[i].state == 2 ? DONE :
		    UNDER_WAY))
			continue;
		o = card(ex, it, r[i].state == 2 ? "done" : "half", e);
		if (o == NULL)
			return (-1);
		json_array_append_new(to, o);
	}
	return (e->level > ERR_WARN ? -1 : 0);
}

/* Published for the own grade and not begun yet, newest first. */
static int
fresh(struct exchange *ex, json_t *out, struct err *e)
{
	struct item_filter f = { .state = "published", .words = "" };
	struct item *items;
	struct result *r;
	json_t *o;
	int i, k, n, m;

	f.school_id = ex->viewer->school_id;
	f.viewer = ex->viewer;
	f.limit = LOOKED;
	n = library_list(ex->db, ex->arena, &f, &items, NULL, e);
	m = runtime_mine(ex->db, ex->arena, ex->viewer->id, &r, e);
	for (i = 0; i < n && json_array_size(out) < FRESH; i++) {
		for (k = 0; k < m && r[k].item_id != items[i].id; k++)
			;
		if (k < m || !items[i].playable)
			continue;
		if ((o = card(ex, &items[i], "", e)) == NULL)
			return (-1);
		json_array_append_new(out, o);
	}
	return (n < 0 || m < 0 ? -1 : 0);
}

/* Children are called by their last two names: "Minh Anh". */
static const char *
call_name(const char *name)
{
	const char *p = name + strlen(name);
	int spaces = 0;

	while (p > name && (p[-1] != ' ' || ++spaces < 2))
		p--;
	return (p);
}

int
home_pupil(struct exchange *ex, struct err *e)
{
	json_t *half = json_array(), *new = json_array(), *done = json_array();
	json_t *m, *first;
	int ndone = 0;
	const char *given = call_name(ex->viewer->name);

	m = json_pack("{s:o,s:o,s:o}", "half", half, "fresh", new, "done",
	    done);
	if (attempts(ex, half, done, &ndone, e) != 0 ||
	    fresh(ex, new, e) != 0) {
		json_decref(m);
		return (-1);
	}
	say_set(m, "given", given);
	if ((first = json_array_get(half, 0)) != NULL) {
		json_object_set(m, "now", first);
		json_object_set_new(m, "again", json_true());
	} else if ((first = json_array_get(new, 0)) != NULL)
		json_object_set(m, "now", first);
	say_set(m, "done_text", say(ex, TR("{{n}} bài"), json_pack("{s:i}",
	    "n", ndone)));
	json_object_set_new(m, "notices", notices_json(ex, e));
	return (answer_page(ex, "home_pupil", m, e));
}
