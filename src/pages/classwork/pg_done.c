/* GET /done: what a pupil has finished, withdrawn lessons among them. */
#include "util/arena.h"

#include "people/people.h"
#include "classwork/classwork.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/pager.h"
#include "pages/common/say.h"
#include "pages/classwork/pg_done.h"
#include "pages/classwork/work_model.h"

#define SIZE	20

/*
 * Newest first. A lesson that the pupil may not see any more has no card
 * (run_card answers 0), so a page may have fewer cards than its size.
 */
int
pg_done(struct exchange *ex, struct err *e)
{
	int page = (int)form_int(form_query(ex), "p", 1, 1000, 1), i, n, rc;
	json_t *list = json_array(), *m, *o;
	struct work_run *r;
	int64_t total;

	n = work_runs(ex->db, ex->arena, &(struct run_filter){
	    .person_id = ex->viewer->id, .done = 1,
	    .offset = (page - 1) * SIZE, .limit = SIZE }, &r, &total, e);
	for (i = 0; i < n; i++) {
		if ((rc = run_card(ex, &r[i], 1, 1, &o, e)) == 1)
			json_array_append_new(list, o);
		if (rc < 0)
			n = -1;
	}
	if (n < 0) {
		json_decref(list);
		return (-1);
	}
	if (n == 0 && page > 1) {	/* an old address */
		json_decref(list);
		return (answer_redirect(ex, "/done"));
	}
	m = json_pack("{s:o}", "done", list);
	say_set(m, "count", say(ex, TR("{{n}} bài"), json_pack("{s:I}", "n",
	    (json_int_t)total)));
	if ((o = pager_json(ex, "/done?", page, SIZE, total)) != NULL)
		json_object_set_new(m, "pager", o);
	return (answer_page(ex, "done", m, e));
}
