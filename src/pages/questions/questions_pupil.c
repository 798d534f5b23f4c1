/* A pupil's page: what to ask about, own questions, what the class may read. */
#include "util/arena.h"

#include "people/people.h"
#include "library/library.h"
#include "runtime/runtime.h"
#include "classwork/questions.h"
#include "web/answer.h"
#include "pages/common/say.h"
#include "pages/questions/ask_model.h"
#include "pages/common/item_model.h"
#include "pages/questions/pg_questions.h"

#define RECENT	4
#define LOOKED	20
#define OWN	30
#define SHOWN	20

/* The lessons learnt last, as long as they are open. */
static json_t *
recent(struct exchange *ex, struct err *e)
{
	json_t *list = json_array(), *o;
	struct result *r;
	struct scope s;
	struct item *it;
	int i, n;

	n = runtime_mine(ex->db, ex->arena, ex->viewer->id, &r, e);
	for (i = 0; i < n && i < LOOKED && json_array_size(list) < RECENT;
	    i++) {
		if (library_item_live(ex->db, ex->arena, r[i].item_id, &it,
		    e) != 1)
			continue;
		library_scope(it, &s);
		if (people_may(ex->db, ex->viewer, MAY_STUDY_ITEM, &s, e) != 1
		    ||
		    (o = item_json(ex, it, e)) == NULL)
			continue;
		say_set(o, "ask", arena_printf(ex->arena, "/items/%s/ask",
		    it->key));
		json_array_append_new(list, o);
	}
	return (list);
}

int
questions_pupil(struct exchange *ex, struct err *e)
{
	json_t *m = json_pack("{s:o}", "recent", recent(ex, e)), *list = NULL;
	struct question *q;
	int n;

	n = questions_mine(ex->db, ex->arena, ex->viewer->id, 0, OWN, &q, e);
	if (n >= 0)
		list = question_list_json(ex, q, n, QUESTION_ASKER, e);
	if (list == NULL)
		goto failed;
	json_object_set_new(m, "mine", list);
	n = questions_shown(ex->db, ex->arena, ex->viewer, 0, SHOWN, &q, e);
	list = n < 0 ? NULL : question_list_json(ex, q, n, QUESTION_CLASSMATE,
	    e);
	if (list == NULL || e->level > ERR_WARN)
		goto failed;
	json_object_set_new(m, "class", list);
	return (answer_page(ex, "questions_pupil", m, e));
failed:
	json_decref(m);
	return (-1);
}
