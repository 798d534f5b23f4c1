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

/* One of them behind ${list}, when it is still open to the pupil; 0 or -1. */
static int
one_recent(struct exchange *ex, int64_t item, json_t *list, struct err *e)
{
	struct item *it;
	struct scope s;
	json_t *o;
	int rc;

	if ((rc = library_item_live(ex->db, ex->arena, item, &it, e)) != 1)
		return (rc);
	library_scope(it, &s);
	rc = people_may(ex->db, ex->viewer, MAY_STUDY_ITEM, &s, e);
	if (rc != 1)
		return (rc);
	if ((o = item_json(ex, it, e)) == NULL)
		return (-1);
	say_set(o, "ask", arena_printf(ex->arena, "/items/%s/ask", it->key));
	json_array_append_new(list, o);
	return (0);
}

/* The lessons learnt last, as long as they are open; NULL on failure. */
static json_t *
recent(struct exchange *ex, struct err *e)
{
	json_t *list = json_array();
	struct result *r;
	int i, n, rc = 0;

	n = runtime_mine(ex->db, ex->arena, ex->viewer->id, &r, e);
	for (i = 0; rc == 0 && i < n && i < LOOKED &&
	    json_array_size(list) < RECENT; i++)
		rc = one_recent(ex, r[i].item_id, list, e);
	if (n < 0 || rc != 0) {
		json_decref(list);
		return (NULL);
	}
	return (list);
}

/*
 * No look is written: these are the pupil's own words, and those that a
 * teacher has shown to the class.
 */
int
questions_pupil(struct exchange *ex, struct err *e)
{
	json_t *m, *list = recent(ex, e);
	struct question *q;
	int n;

	if (list == NULL)
		return (-1);
	m = json_pack("{s:o}", "recent", list);
	n = questions_mine(ex->db, ex->arena, ex->viewer->id, 0, OWN, &q, e);
	list = n < 0 ? NULL : question_list_json(ex, q, n, QUESTION_ASKER, e);
	if (list == NULL)
		goto failed;
	json_object_set_new(m, "mine", list);
	n = questions_shown(ex->db, ex->arena, ex->viewer, 0, SHOWN, &q, e);
	list = n < 0 ? NULL : question_list_json(ex, q, n, QUESTION_CLASSMATE,
	    e);
	if (list == NULL)
		goto failed;
	json_object_set_new(m, "class", list);
	return (answer_page(ex, "questions_pupil", m, e));
failed:
	json_decref(m);
	return (-1);
}
