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

/* All that the page shows of the attempt. */
struct attempt_view {
	struct part		*parts;
	struct try_row		*tries;
	struct answer_row	*answers;
	int			 nparts, ntries, nanswers;
	int			 own;	/* it is the viewer's */
};

/*
 * The answers of one try as the lesson reported them; a result that is neither
 * right nor wrong has no word.
 */
static json_t *
answers_of(struct exchange *ex, const struct attempt_view *v, int64_t entry,
    int64_t try)
{
	const struct answer_row *w;
	json_t *list = json_array(), *row;

	for (w = v->answers; w < v->answers + v->nanswers; w++) {
		if (w->entry_id != entry || w->try != try)
			continue;
		row = json_object();
		say_set(row, "question", *w->description != '\0' ?
		    w->description : w->ident);
		say_set(row, "response", w->response);
		say_set(row, "result", strcmp(w->result, "correct") == 0 ?
		    i18n_text(ex->lang, TR("Đúng")) :
		    strcmp(w->result, "incorrect") == 0 ?
		    i18n_text(ex->lang, TR("Sai")) : "");
		json_array_append_new(list, row);
	}
	return (list);
}

/* "Lần 2"; a try that was given up before its end has no number. */
static const char *
try_name(struct exchange *ex, const struct try_row *t, int nth)
{
	return (t->left ? say(ex, TR("Lần {{n}}"), json_pack("{s:i}", "n",
	    nth)) : i18n_text(ex->lang, t->ended ? TR("Học dở, đã bắt đầu lại") :
	    TR("Đang học")));
}

/*
 * All tries of a part that has several, in their order; ${nth} and ${all} become
 * the number of the counting one among those that were finished, and how many
 * those are.
 */
static json_t *
tries_of(struct exchange *ex, const struct attempt_view *v,
    const struct part *p, int *nth, int *all)
{
	const struct try_row *t;
	json_t *list = json_array(), *row, *answers;
	int n = 0;

	*nth = *all = 0;
	for (t = v->tries; t < v->tries + v->ntries; t++) {
		if (t->entry_id != p->entry_id)
			continue;
		n++;
		*all += t->left;
		if (t->counts && t->left)
			*nth = *all;
		row = json_object();
		say_set(row, "name", try_name(ex, t, *all));
		json_object_set_new(row, "counts", json_boolean(t->counts));
		json_object_set_new(row, "late", json_boolean(t->late));
		say_set(row, "success", success_word(ex, t->success));
		say_set(row, "score", t->has_score ? i18n_decimal(ex->arena,
		    ex->lang, t->score / 10, 1) : "");
		say_set(row, "time", span(ex, t->seconds));
		say_set(row, "last", i18n_datetime(ex->arena, ex->lang,
		    t->last));
		answers = t->counts ? json_array() : answers_of(ex, v,
		    t->entry_id, t->n);
		json_object_set_new(row, "has_answers",
		    json_boolean(json_array_size(answers) > 0));
		json_object_set_new(row, "answers", answers);
		json_array_append_new(list, row);
	}
	if (n < 2)
		json_array_clear(list);
	return (list);
}

/* "" when all that the lesson said was taken. */
static const char *
said_in_vain(struct exchange *ex, const struct part *p)
{
	return (p->refusals == 0 ? "" : say(ex,
	    TR("bài gửi {{n}} điều không ghi được"),
	    json_pack("{s:i}", "n", p->refusals)));
}

/*
 * A part; what the lesson claims of its time is shown only where it is more
 * than a minute above what was measured (docs/play.md, "What is believed").
 */
static json_t *
part_json(struct exchange *ex, const struct attempt_view *v,
    const struct part *p)
{
	json_t *row = json_object(), *list;
	int nth, all;

	say_set(row, "title", p->title);
	json_object_set_new(row, "state", attempt_state(ex, p->begun, p->done));
	say_set(row, "success", success_word(ex, p->success));
	say_set(row, "score", p->has_score ? i18n_decimal(ex->arena, ex->lang,
	    p->score / 10, 1) : "");
	say_set(row, "time", p->begun ? span(ex, p->seconds) : "");
	say_set(row, "claimed", p->claimed > p->seconds + 60 ?
	    span(ex, p->claimed) : "");
	say_set(row, "in_vain", v->own ? "" :
	    said_in_vain(ex, p));
	say_set(row, "last", p->begun ? i18n_datetime(ex->arena, ex->lang,
	    p->last) : "");
	json_object_set_new(row, "visits", json_integer(p->visits));
	list = tries_of(ex, v, p, &nth, &all);
	json_object_set_new(row, "has_tries",
	    json_boolean(json_array_size(list) > 0));
	json_object_set_new(row, "tries", list);
	say_set(row, "counted", say_tries(ex, nth, all));
	list = answers_of(ex, v, p->entry_id, p->n);
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
	struct attempt_view v;
	struct item *it = NULL;
	const char *name;
	json_t *m, *list;
	int i, rc;

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
	if (rc < 0 || (v.nparts = runtime_parts(ex->db, ex->arena, t,
	    &v.parts, e)) < 0 || (v.ntries = runtime_tries(ex->db, ex->arena,
	    t->id, &v.tries, e)) < 0 || (v.nanswers = runtime_answers(ex->db,
	    ex->arena, t->id, &v.answers, e)) < 0 || (name = name_of(ex,
	    t->person_id, e)) == NULL)
		return (-1);
	v.own = t->person_id == ex->viewer->id;
	list = json_array();
	for (i = 0; i < v.nparts; i++)
		if (*v.parts[i].path != '\0')
			json_array_append_new(list, part_json(ex, &v,
			    &v.parts[i]));
	m = json_pack("{s:s,s:s,s:o,s:o,s:i,s:i,s:s}", "person",
	    name, "title", it->title, "state",
	    attempt_state(ex, 1, t->done), "parts", list, "parts_done",
	    t->parts_done, "nparts", t->nparts, "last", i18n_datetime(ex->arena,
	    ex->lang, t->last));
	if (!v.own)
		audit_read(ex, "attempt", t->id);
	return (answer_page(ex, "attempt", m, e));
}
