/* A pupil's attempt in detail; everything the lesson says is shown as text. */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/text.h"

#include "library/library.h"
#include "runtime/runtime.h"
#include "web/answer.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/common/audit_read.h"
#include "pages/play/pg_attempt.h"

#define COMMENT_LINES	60	/* of one comment that are shown as such */

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
	struct objective_row	*objectives;
	struct comment_row	*comments;
	int			 nparts, ntries, nanswers, nobjectives,
				 ncomments;
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

/*
 * What the lesson says of its aims; one without a name of its own is counted,
 * as the lesson counts it.
 */
static json_t *
objectives_of(struct exchange *ex, const struct attempt_view *v,
    int64_t entry, int64_t try)
{
	const struct objective_row *o;
	json_t *list = json_array(), *row;

	for (o = v->objectives; o < v->objectives + v->nobjectives; o++) {
		if (o->entry_id != entry || o->try != try)
			continue;
		row = json_object();
		say_set(row, "name", *o->description != '\0' ?
		    o->description : *o->ident != '\0' ? o->ident :
		    say(ex, TR("Mục tiêu {{n}}"), json_pack("{s:i}", "n",
		    o->n + 1)));
		json_object_set_new(row, "state", attempt_state(ex,
		    *o->completion != '\0' || *o->success != '\0' ||
		    o->has_score, strcmp(o->completion, "completed") == 0));
		say_set(row, "success", success_word(ex, o->success));
		say_set(row, "score", o->has_score ? i18n_decimal(ex->arena,
		    ex->lang, o->score / 10, 1) : "");
		json_array_append_new(list, row);
	}
	return (list);
}

/* What the pupil wrote into the lesson: text of several lines. */
static json_t *
comments_of(struct exchange *ex, const struct attempt_view *v, int64_t entry,
    int64_t try)
{
	const struct comment_row *m;
	json_t *list = json_array(), *row, *lines;
	char *text, *line;

	for (m = v->comments; m < v->comments + v->ncomments; m++) {
		if (m->entry_id != entry || m->try != try ||
		    (text = text_lines(ex->arena, m->text, COMMENT_LINES)) ==
		    NULL)
			continue;
		row = json_object();
		lines = json_array();
		while ((line = strsep(&text, "\n")) != NULL)
			if (*line != '\0')
				json_array_append_new(lines,
				    json_string(line));
		json_object_set_new(row, "lines", lines);
		say_set(row, "place", m->location);
		json_array_append_new(list, row);
	}
	return (list);
}

/* Answers, objectives and comments of one try, for the model of a part or a try. */
static void
reports_into(struct exchange *ex, const struct attempt_view *v, json_t *row,
    int64_t entry, int64_t try)
{
	json_t *list[3] = { answers_of(ex, v, entry, try),
	    objectives_of(ex, v, entry, try), comments_of(ex, v, entry, try) };
	static const char *const names[3][2] = {
		{ "answers", "has_answers" }, { "objectives", "has_objectives" },
		{ "comments", "has_comments" } };
	int i;

	for (i = 0; i < 3; i++) {
		json_object_set_new(row, names[i][1],
		    json_boolean(json_array_size(list[i]) > 0));
		json_object_set_new(row, names[i][0], list[i]);
	}
}

/* As the lesson sent it: "130", "8,5". */
static const char *
plain_number(struct exchange *ex, double v)
{
	int whole = v > -1e9 && v < 1e9 && v == (double)(int64_t)v;

	return (i18n_decimal(ex->arena, ex->lang, v, whole ? 0 : 2));
}

/* A score that fits no scale, 130 of 120: it counts for nothing, and is not hidden. */
static const char *
unscaled(struct exchange *ex, const struct part *p)
{
	const char *raw = plain_number(ex, p->raw);

	return (!p->has_raw ? "" : !p->has_max ? raw : arena_printf(ex->arena,
	    "%s / %s", raw, plain_number(ex, p->max)));
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
	json_t *list = json_array(), *row;
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
		/* Those of the counting one stand below, with the part. */
		reports_into(ex, v, row, t->entry_id, t->counts ? -1 : t->n);
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
	say_set(row, "unscaled", unscaled(ex, p));
	reports_into(ex, v, row, p->entry_id, p->n);
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
	    ex->arena, t->id, &v.answers, e)) < 0 ||
	    (v.nobjectives = runtime_objectives(ex->db, ex->arena, t->id,
	    &v.objectives, e)) < 0 || (v.ncomments = runtime_comments(ex->db,
	    ex->arena, t->id, &v.comments, e)) < 0 || (name = name_of(ex,
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
