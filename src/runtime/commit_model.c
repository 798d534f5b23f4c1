/*
 * What a lesson says of its pupil, read as its author meant it (reading.h).  A
 * value that nobody can read is left out and counted instead of losing the whole
 * commit: authoring tools often get single values wrong.
 */
#include <string.h>

#include "util/arena.h"
#include "util/text.h"

#include "runtime/commit_model.h"
#include "runtime/reading.h"
#include "runtime/status.h"

#define ID_MAX		1000	/* characters */
#define ANSWER_MAX	4000
#define COMMENT_MAX	4000
#define WORDS_MAX	250	/* of a description, a place */

const char *
commit_text(json_t *obj, const char *key)
{
	const char *s = json_string_value(json_object_get(obj, key));

	return (s != NULL ? s : "");
}

const char *
commit_cut(struct arena *a, const char *s, size_t max)
{
	size_t i, n = 0;

	for (i = 0; s[i] != '\0'; i++)
		if ((s[i] & 0xc0) != 0x80 && n++ == max)
			break;
	return (arena_strndup(a, s, i));
}

/* Letters may come in pieces (NFD), and then name the same thing. */
static const char *
model_ident(struct arena *a, const char *s)
{
	char *t = text_nfc(a, s);

	return (commit_cut(a, t != NULL ? t : s, ID_MAX));
}

/* A word of the book; "" when nothing was said, or nothing that can be read. */
static const char *
model_word(struct arena *a, struct commit *c, enum reading_words which,
    const char *s)
{
	const char *word = reading_word(a, which, s);

	c->refused += word == NULL;
	return (word != NULL ? word : "");
}

/*
 * "not attempted" and "unknown" are initial values, not a report of the lesson:
 * they must not overwrite what is stored.
 */
static const struct status *
status_of(struct arena *a, struct commit *c, json_t *at, const char *word)
{
	const char *done, *success;

	if (c->kind == COMMIT_12) {
		word = model_word(a, c, READ_STATUS, commit_text(at, word));
		return (*word != '\0' ? status_12(word) : NULL);
	}
	done = model_word(a, c, READ_COMPLETION, commit_text(at,
	    "completion_status"));
	success = model_word(a, c, READ_SUCCESS, commit_text(at,
	    "success_status"));
	return (*done != '\0' || *success != '\0' ?
	    status_2004(done, success) : NULL);
}

static void
score_into(struct arena *a, struct commit *c, json_t *at, int has[4],
    double score[4])
{
	struct reading_score s;

	reading_score(a, c->kind == COMMIT_2004, json_object_get(at, "score"),
	    &s);
	memcpy(has, s.has, sizeof(s.has));
	memcpy(score, s.score, sizeof(s.score));
	c->refused += s.refused;
}

/* ---- lists */

/* Takes one entry, ${n} its place in the lesson's list; 1 when it is kept. */
typedef int take_fn(struct arena *, struct commit *, int n, json_t *);

/*
 * scorm-again sends lists as such, or as an object whose member names are the
 * numbers; both are taken, ${most} at most.  The place is part of the row's key,
 * so it must be the lesson's own number.
 */
static int
take_list(struct arena *a, struct commit *c, json_t *list, int most,
    take_fn *take)
{
	const char *key;
	int64_t n;
	int count = 0;
	size_t i;
	json_t *v;

	json_array_foreach(list, i, v)
		if (i < (size_t)most)
			count += take(a, c, (int)i, v);
	json_object_foreach(list, key, v)
		if (count < most && text_int(key, 0, most - 1, &n) == 0)
			count += take(a, c, (int)n, v);
	return (count);
}

static int
has_entries(json_t *list)
{
	return (json_array_size(list) > 0 || json_object_size(list) > 0);
}

/* A word in any spelling, or a number; "" when it is neither. */
static const char *
result_of(struct arena *a, struct commit *c, json_t *v)
{
	json_t *r = json_object_get(v, "result");
	const char *s = json_string_value(r), *word;
	double d;

	if (json_is_number(r))
		return (arena_printf(a, "%.10g", json_number_value(r)));
	if (s == NULL || *s == '\0')
		return ("");
	if ((word = reading_word(a, READ_RESULT, s)) != NULL)
		return (word);
	if (status_number(s, -1e9, 1e9, &d) == 0)
		return (arena_strdup(a, s));
	if (reading_number(a, s, &d) == 0)
		return (arena_printf(a, "%.10g", d));
	c->refused++;
	return ("");
}

/*
 * One without an "id" is dropped.  "wrong" is the 1.2 word for "incorrect"; both
 * versions share one vocabulary in the table.
 */
static int
take_answer(struct arena *a, struct commit *c, int n, json_t *v)
{
	struct commit_answer *w = &c->answers[c->nanswers];
	int old = c->kind == COMMIT_12;
	json_t *weight = json_object_get(v, "weighting");
	const char *s = json_string_value(weight);

	if (*commit_text(v, "id") == '\0')
		return (0);
	w->n = n;
	w->ident = model_ident(a, commit_text(v, "id"));
	w->type = commit_cut(a, commit_text(v, "type"), 40);
	w->response = commit_cut(a, commit_text(v, old ? "student_response" :
	    "learner_response"), ANSWER_MAX);
	w->latency = commit_cut(a, commit_text(v, "latency"), 40);
	w->at = commit_cut(a, commit_text(v, old ? "time" : "timestamp"), 40);
	w->description = commit_cut(a, commit_text(v, "description"),
	    WORDS_MAX);
	w->result = result_of(a, c, v);
	w->weighting = json_number_value(weight);
	w->has_weighting = json_is_number(weight);
	if (s != NULL && *s != '\0') {
		w->has_weighting = reading_number(a, s, &w->weighting) == 0;
		c->refused += !w->has_weighting;
	}
	c->nanswers++;
	return (1);
}

/* One of which the lesson says nothing is left out: manifests name many. */
static int
take_objective(struct arena *a, struct commit *c, int n, json_t *v)
{
	struct commit_objective *o = &c->objectives[c->nobjectives];
	const struct status *st = status_of(a, c, v, "status");

	score_into(a, c, v, o->has, o->score);
	if (st == NULL && !o->has[0] && !o->has[3])
		return (0);
	o->n = n;
	o->ident = model_ident(a, commit_text(v, "id"));
	o->description = commit_cut(a, commit_text(v, "description"),
	    WORDS_MAX);
	o->completion = st != NULL ? st->completion : "";
	o->success = st != NULL ? st->success : "";
	c->nobjectives++;
	return (1);
}

static int
take_comment(struct arena *a, struct commit *c, int n, json_t *v)
{
	struct commit_comment *m = &c->comments[c->ncomments];
	const char *s = json_is_string(v) ? json_string_value(v) :
	    commit_text(v, "comment");

	if (s[strspn(s, " \t\r\n")] == '\0')
		return (0);
	m->n = n;
	m->text = commit_cut(a, s, COMMENT_MAX);
	m->location = commit_cut(a, commit_text(v, "location"), WORDS_MAX);
	m->at = commit_cut(a, commit_text(v, "timestamp"), 40);
	c->ncomments++;
	return (1);
}

/* Room for the most that may come, only where something comes. */
static void
take_lists(struct arena *a, struct commit *c, json_t *cmi)
{
	json_t *answers = json_object_get(cmi, "interactions");
	json_t *goals = json_object_get(cmi, "objectives");
	json_t *notes = json_object_get(cmi, c->kind == COMMIT_12 ?
	    "comments" : "comments_from_learner");

	if (has_entries(answers)) {
		c->answers = arena_alloc(a, sizeof(*c->answers) *
		    COMMIT_ANSWERS);
		take_list(a, c, answers, COMMIT_ANSWERS, take_answer);
	}
	if (has_entries(goals)) {
		c->objectives = arena_alloc(a, sizeof(*c->objectives) *
		    COMMIT_OBJECTIVES);
		take_list(a, c, goals, COMMIT_OBJECTIVES, take_objective);
	}
	if (!has_entries(notes) && json_string_length(notes) == 0)
		return;
	c->comments = arena_alloc(a, sizeof(*c->comments) * COMMIT_COMMENTS);
	if (json_is_string(notes))	/* 1.2 has one text for all */
		take_comment(a, c, 0, notes);
	else
		take_list(a, c, notes, COMMIT_COMMENTS, take_comment);
}

void
commit_model(struct arena *a, struct commit *c, json_t *cmi)
{
	int old = c->kind == COMMIT_12;
	json_t *core = old ? json_object_get(cmi, "core") : cmi;
	const char *exit = reading_word(a, READ_EXIT, commit_text(core,
	    "exit"));
	int64_t t = status_seconds(commit_text(core, "session_time"));

	c->status = status_of(a, c, core, "lesson_status");
	score_into(a, c, core, c->has, c->score);
	c->location = commit_cut(a, commit_text(core, old ?
	    "lesson_location" : "location"), 1000);
	/* 1.2 has no "normal" */
	c->exit = exit == NULL || (old && strcmp(exit, "normal") == 0) ? "" :
	    exit;
	c->claimed = t > 0 ? t : 0;
	take_lists(a, c, cmi);
}
