/* A pupil's attempt in detail; everything the lesson says is shown as text. */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"

#include "library/library.h"
#include "runtime/runtime.h"
#include "web/answer.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/common/audit_read.h"
#include "pages/play/pg_attempt.h"

/* Not begun, under way or done, of a part or of the whole. */
static json_t *
attempt_state(struct exchange *ex, int begun, int done)
{
	return (json_pack("{s:s,s:s,s:s}", "tone", done ? "ok" : begun ?
	    "wait" : "", "icon", done ? "done" : begun ? "half" : "dash",
	    "word", i18n_text(ex->lang, done ? TR("Đã xong") : begun ?
	    TR("Đang học") : TR("Chưa học"))));
}

/*
 * "7 phút", "1 giờ 5 phút"; under a minute in seconds.  Whole minutes, not
 * rounded up: time is never shown as more than was measured.
 */
static char *
span(struct exchange *ex, int64_t t)
{
	if (t < 60)
		return (say(ex, TR("{{s}} giây"), json_pack("{s:I}", "s",
		    (json_int_t)t)));
	if (t < 3600)
		return (say(ex, TR("{{m}} phút"), json_pack("{s:I}", "m",
		    (json_int_t)(t / 60))));
	return (say(ex, TR("{{h}} giờ {{m}} phút"), json_pack("{s:I,s:I}", "h",
	    (json_int_t)(t / 3600), "m", (json_int_t)(t / 60 % 60))));
}

/*
 * Only these two words of SCORM say something about success; all else is not
 * shown.
 */
static const char *
success_word(struct exchange *ex, const char *success)
{
	if (strcmp(success, "passed") == 0)
		return (i18n_text(ex->lang, TR("Đạt")));
	return (strcmp(success, "failed") == 0 ?
	    i18n_text(ex->lang, TR("Chưa đạt")) : "");
}

/*
 * The answers of one part as the lesson reported them; a result that is
 * neither right nor wrong has no word.
 */
static json_t *
answers_of(struct exchange *ex, const struct answer_row *w, int n,
    int64_t entry)
{
	json_t *list = json_array(), *row;
	int i;

	for (i = 0; i < n; i++) {
		if (w[i].entry_id != entry)
			continue;
		row = json_object();
		say_set(row, "question", *w[i].description != '\0' ?
		    w[i].description : w[i].ident);
		say_set(row, "response", w[i].response);
		say_set(row, "result", strcmp(w[i].result, "correct") == 0 ?
		    i18n_text(ex->lang, TR("Đúng")) :
		    strcmp(w[i].result, "incorrect") == 0 ?
		    i18n_text(ex->lang, TR("Sai")) : "");
		json_array_append_new(list, row);
	}
	return (list);
}

/*
 * A part; what the lesson claims of its time is shown only where it is more
 * than a minute above what was measured (docs/play.md, "What is believed").
 */
static json_t *
part_json(struct exchange *ex, const struct part *p,
    const struct answer_row *w, int n)
{
	json_t *row = json_object(), *list;

	say_set(row, "title", p->title);
	json_object_set_new(row, "state", attempt_state(ex, p->begun, p->done));
	say_set(row, "success", success_word(ex, p->success));
	say_set(row, "score", p->has_score ? i18n_decimal(ex->arena, ex->lang,
	    p->score / 10, 1) : "");
	say_set(row, "time", p->begun ? span(ex, p->seconds) : "");
	say_set(row, "claimed", p->claimed > p->seconds + 60 ?
	    span(ex, p->claimed) : "");
	say_set(row, "last", p->begun ? i18n_datetime(ex->arena, ex->lang,
	    p->last) : "");
	json_object_set_new(row, "visits", json_integer(p->visits));
	list = answers_of(ex, w, n, p->entry_id);
	json_object_set_new(row, "has_answers",
	    json_boolean(json_array_size(list) > 0));
	json_object_set_new(row, "answers", list);
	return (row);
}

/* The name of whose attempt it is, "" of somebody who is gone; NULL on failure. */
static const char *
name_of(struct exchange *ex, int64_t person, struct err *e)
{
	struct viewer *v;
	int rc = people_viewer(ex->db, ex->arena, person, &v, e);

	return (rc < 0 ? NULL : rc == 1 ? v->name : "");
}

/*
 * Parts that start nothing are headings and left out.  Anybody's look but the
 * pupil's own is written to the trail.
 */
int
pg_attempt(struct exchange *ex, struct err *e)
{
	struct attempt *t;
	struct answer_row *answers;
	struct part *parts;
	struct item *it = NULL;
	const char *name;
	json_t *m, *list;
	int i, n, na, rc;

	rc = runtime_find(ex->db, ex->arena, ex->args[0], &t, e);
	if (rc == 1)
		rc = runtime_may_see(ex->db, ex->viewer, t, e);
	if (rc < 0)
		return (-1);
	if (rc == 0)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "attempt"));
	rc = library_item_live(ex->db, ex->arena, t->item_id, &it, e);
	if (rc == 0)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "item"));
	if (rc < 0 || (n = runtime_parts(ex->db, ex->arena, t, &parts,
	    e)) < 0 || (na = runtime_answers(ex->db, ex->arena, t->id,
	    &answers, e)) < 0 || (name = name_of(ex, t->person_id,
	    e)) == NULL)
		return (-1);
	list = json_array();
	for (i = 0; i < n; i++)
		if (*parts[i].path != '\0')
			json_array_append_new(list, part_json(ex, &parts[i],
			    answers, na));
	m = json_pack("{s:s,s:s,s:o,s:o,s:i,s:i,s:s}", "person",
	    name, "title", it->title, "state",
	    attempt_state(ex, 1, t->done), "parts", list, "parts_done",
	    t->parts_done, "nparts", t->nparts, "last", i18n_datetime(ex->arena,
	    ex->lang, t->last));
	if (t->person_id != ex->viewer->id)
		audit_read(ex, "attempt", t->id);
	return (answer_page(ex, "attempt", m, e));
}
