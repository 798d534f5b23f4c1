/*
 * From the bytes of a commit request to struct commit.  The lesson runs in the
 * pupil's browser and may send anything, so every value is checked against the
 * vocabulary or range of its data model; a bad value is left out and counted
 * instead of losing the whole commit, because authoring tools often get single
 * values wrong.
 */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/text.h"

#include "runtime/commit.h"
#include "runtime/play_remarks.h"
#include "runtime/suspend_extract.h"
#include "runtime/status.h"

#define CMI_MAX		(1u << 20)	/* bytes of the rest of the model */
#define ID_MAX		1000
#define ANSWER_MAX	4000

/*
 * The member's text, "" when it is absent or no text: for members whose absence
 * means the same as an empty value.
 */
static const char *
text_of(json_t *obj, const char *key)
{
	const char *s = json_string_value(json_object_get(obj, key));

	return (s != NULL ? s : "");
}

/*
 * A number from min to max; 1 with ${out}, else 0.  Authoring tools send
 * numbers as JSON numbers or as text.  An empty or absent value says nothing;
 * any other one that does not fit is counted in ${refused}.
 */
static int
number_of(json_t *obj, const char *key, double min, double max, double *out,
    int *refused)
{
	json_t *v = json_object_get(obj, key);
	double d;

	if (json_is_number(v)) {
		d = json_number_value(v);
		if (d >= min && d <= max) {
			*out = d;
			return (1);
		}
	} else if (!json_is_string(v) || *json_string_value(v) == '\0')
		return (0);
	else if (status_number(json_string_value(v), min, max, out) == 0)
		return (1);
	(*refused)++;
	return (0);
}

/* ${s} cut to ${max} code points (not bytes: a cut must not split one). */
static const char *
commit_cut(struct arena *a, const char *s, size_t max)
{
	size_t i, n = 0;

	for (i = 0; s[i] != '\0'; i++)
		if ((s[i] & 0xc0) != 0x80 && n++ == max)
			break;
	return (arena_strndup(a, s, i));
}

/*
 * The four numbers of a score.  SCORM 1.2 allows raw, min and max from 0 to 100
 * and has no "scaled"; 2004 allows any real numbers and "scaled" from -1 to 1.
 */
static void
take_score(struct commit *c, json_t *score)
{
	static const char *const keys[4] = { "raw", "min", "max", "scaled" };
	double lo = c->kind == COMMIT_12 ? 0 : -1e9;
	double hi = c->kind == COMMIT_12 ? 100 : 1e9;
	double min, max;
	int i;

	for (i = 0; i < 4; i++)
		c->has[i] = i == 3 ?
		    c->kind == COMMIT_2004 && number_of(score, keys[i], -1, 1,
		    &c->score[i], &c->refused) :
		    number_of(score, keys[i], lo, hi, &c->score[i],
		    &c->refused);
	if (c->has[3] || !c->has[0])
		return;
	/*
	 * Without "scaled" it is computed from raw, min and max (by default 0
	 * and 100), so that the teachers' tables can compare all parts.
	 */
	min = c->has[1] ? c->score[1] : 0;
	max = c->has[2] ? c->score[2] : 100;
	if (max <= min || c->score[0] < min || c->score[0] > max)
		return;
	c->has[3] = 1;
	c->score[3] = (c->score[0] - min) / (max - min);
}

/*
 * One interaction; ${n} is its place in the lesson's list and part of its key
 * in the table, so it must be the lesson's own number.  One without an "id" is
 * dropped.  "wrong" is the 1.2 word for "incorrect"; both versions share one
 * vocabulary in the table.
 */
static void
take_answer(struct arena *a, struct commit *c, int n, json_t *v)
{
	struct commit_answer *w = &c->answers[c->nanswers];
	int old = c->kind == COMMIT_12;
	const char *result = text_of(v, "result");
	double d;

	if (!json_is_object(v) || *text_of(v, "id") == '\0')
		return;
	w->n = n;
	w->ident = commit_cut(a, text_of(v, "id"), ID_MAX);
	w->type = commit_cut(a, text_of(v, "type"), 40);
	w->response = commit_cut(a, text_of(v, old ? "student_response" :
	    "learner_response"), ANSWER_MAX);
	w->latency = commit_cut(a, text_of(v, "latency"), 40);
	w->at = commit_cut(a, text_of(v, old ? "time" : "timestamp"), 40);
	w->description = commit_cut(a, text_of(v, "description"), 250);
	if (strcmp(result, "wrong") == 0)
		result = "incorrect";
	if (strcmp(result, "correct") != 0 &&
	    strcmp(result, "incorrect") != 0 &&
	    strcmp(result, "unanticipated") != 0 &&
	    strcmp(result, "neutral") != 0 &&
	    status_number(result, -1e9, 1e9, &d) != 0) {
		c->refused += *result != '\0';
		result = "";
	}
	w->result = arena_strdup(a, result);
	w->has_weighting = number_of(v, "weighting", -1e9, 1e9, &w->weighting,
	    &c->refused);
	c->nanswers++;
}

/*
 * scorm-again sends interactions as a list, or as an object whose member names
 * are the numbers; both are taken.
 */
static void
take_answers(struct arena *a, struct commit *c, json_t *list)
{
	const char *key;
	int64_t n;
	size_t i;
	json_t *v;

	if (json_array_size(list) == 0 && json_object_size(list) == 0)
		return;
	c->answers = arena_alloc(a, sizeof(*c->answers) * COMMIT_ANSWERS);
	json_array_foreach(list, i, v)
		if (i < COMMIT_ANSWERS)
			take_answer(a, c, (int)i, v);
	json_object_foreach(list, key, v)
		if (text_int(key, 0, COMMIT_ANSWERS - 1, &n) == 0 &&
		    c->nanswers < COMMIT_ANSWERS)
			take_answer(a, c, (int)n, v);
}

/*
 * The bookmark text of the lesson.  When suspend_extract has taken the text out
 * of the body, its mark stands here instead; only here may the mark be
 * exchanged for the text.  A text that is too long refuses the commit: cut, it
 * would be unreadable for the lesson.
 */
static int
take_suspend(struct arena *a, struct commit *c, json_t *from, struct suspend_extract *l,
    struct err *e)
{
	const char *s = json_string_value(json_object_get(from,
	    "suspend_data"));

	if (s == NULL)
		return (0);
	if (l != NULL && strcmp(s, l->mark) == 0) {
		l->used = 1;
		s = l->text;
	} else
		s = arena_strdup(a, s);
	if (strlen(s) > COMMIT_SUSPEND && text_chars(s) > COMMIT_SUSPEND)
		return (err_set(e, ERR_REJECT, "COMMIT-SUSPEND", "%zu bytes",
		    strlen(s)));
	c->suspend = s;
	return (0);
}

/*
 * Everything else of the model as JSON, given back at the next launch
 * (launchdata.c). suspend_data has its own column.  When the JSON is over
 * CMI_MAX the interactions are left out, which are already rows; if that is not
 * enough, c->cmi stays NULL and the stored one is kept.
 */
static void
take_rest(struct arena *a, struct commit *c, json_t *cmi)
{
	char *text;

	json_object_del(cmi, "suspend_data");
	text = json_dumps(cmi, JSON_COMPACT | JSON_SORT_KEYS);
	if (text != NULL && strlen(text) > CMI_MAX) {
		free(text);
		json_object_del(cmi, "interactions");
		text = json_dumps(cmi, JSON_COMPACT | JSON_SORT_KEYS);
	}
	if (text != NULL && strlen(text) <= CMI_MAX)
		c->cmi = arena_strdup(a, text);
	free(text);
}

/*
 * "not attempted" is the initial value of lesson_status, not a report of the
 * lesson: it must not overwrite what is stored.
 */
static void
take_status_12(struct commit *c, json_t *core)
{
	const char *word = text_of(core, "lesson_status");

	if (*word == '\0')
		return;
	c->status = status_12(word);
	if (c->status == NULL)
		c->refused++;
	else if (strcmp(word, "not attempted") == 0)
		c->status = NULL;
}

/*
 * "unknown" in both words is the initial value, not a report of the lesson: it
 * must not overwrite what is stored.
 */
static void
take_status_2004(struct commit *c, json_t *cmi)
{
	c->status = status_2004(text_of(cmi, "completion_status"),
	    text_of(cmi, "success_status"));
	if (c->status == NULL)
		c->refused++;
	else if (*c->status->completion == '\0' && *c->status->success == '\0')
		c->status = NULL;
}

/*
 * The value of cmi.exit as one of our own constants, "" for anything else.
 * ${old} (SCORM 1.2) has no "normal".
 */
static const char *
exit_word(const char *s, int old)
{
	static const char *const words[] = { "suspend", "logout", "time-out",
	    "normal" };
	size_t i;

	for (i = 0; i < 4; i++)
		if (strcmp(s, words[i]) == 0 && !(old && i == 3))
			return (words[i]);
	return ("");
}

/*
 * Of scorm-again's commit object only runtimeData.cmi is read.  The core of the
 * model is one level deeper in 1.2 (cmi.core) than in 2004 (cmi).
 */
static int
take_scorm(struct arena *a, struct commit *c, json_t *data, struct suspend_extract *l,
    struct err *e)
{
	json_t *cmi = json_object_get(json_object_get(data, "runtimeData"),
	    "cmi");
	json_t *core = c->kind == COMMIT_12 ? json_object_get(cmi, "core") :
	    cmi;
	int64_t t;

	if (!json_is_object(core))
		return (err_set(e, ERR_REJECT, "COMMIT-FORM", "no cmi"));
	if (c->kind == COMMIT_12)
		take_status_12(c, core);
	else
		take_status_2004(c, core);
	take_score(c, json_object_get(core, "score"));
	c->location = commit_cut(a, text_of(core, c->kind == COMMIT_12 ?
	    "lesson_location" : "location"), 1000);
	c->exit = exit_word(text_of(core, "exit"), c->kind == COMMIT_12);
	t = status_seconds(text_of(core, "session_time"));
	c->claimed = t > 0 ? t : 0;
	take_answers(a, c, json_object_get(cmi, "interactions"));
	if (take_suspend(a, c, cmi, l, e) != 0)
		return (-1);
	take_rest(a, c, cmi);
	return (0);
}

/*
 * What is no SCORM (a PDF, a film): only completed or incomplete, a place and a
 * free text.
 */
static int
take_simple(struct arena *a, struct commit *c, json_t *data, struct suspend_extract *l,
    struct err *e)
{
	c->status = status_12(text_of(data, "completion"));
	if (c->status != NULL && (strcmp(c->status->word, "completed") != 0 &&
	    strcmp(c->status->word, "incomplete") != 0))
		c->status = NULL;
	c->location = commit_cut(a, text_of(data, "location"), 1000);
	c->exit = "";
	return (take_suspend(a, c, data, l, e));
}

/* The word of the wrapper as a kind, -1 for any other. */
static int
commit_kind_of(const char *s)
{
	if (strcmp(s, "scorm12") == 0)
		return (COMMIT_12);
	if (strcmp(s, "scorm2004") == 0)
		return (COMMIT_2004);
	if (strcmp(s, "none") == 0)
		return (COMMIT_NONE);
	return (strcmp(s, "simple") == 0 ? COMMIT_SIMPLE : -1);
}

/*
 * The envelope around "data".  These members decide which row is written, so
 * one that is out of range refuses the whole commit.  "touched" counts as true
 * when it is absent.
 */
static int
commit_take(struct arena *a, struct commit *c, json_t *root,
    struct suspend_extract *l, struct err *e)
{
	json_t *data = json_object_get(root, "data");
	json_t *entry = json_object_get(root, "entry");
	int kind = commit_kind_of(text_of(root, "kind"));
	double seconds = json_number_value(json_object_get(root, "seconds"));

	c->seq = json_integer_value(json_object_get(root, "seq"));
	if (kind < 0 || !json_is_object(data) || !json_is_integer(entry) ||
	    json_integer_value(entry) < 0 ||
	    json_integer_value(entry) > 100000 || c->seq < 1 ||
	    c->seq > 1000000000 || token_visit_number(text_of(root, "visit")) < 0)
		return (err_set(e, ERR_REJECT, "COMMIT-FORM", "envelope"));
	c->kind = (enum commit_kind)kind;
	c->entry = (int)json_integer_value(entry);
	memcpy(c->visit, text_of(root, "visit"), TOKEN_VISIT);
	c->seconds = seconds > 0 && seconds < 1e8 ? (int64_t)seconds : 0;
	c->final = json_is_true(json_object_get(root, "final"));
	c->touched = !json_is_false(json_object_get(root, "touched"));
	play_remarks_take(a, root, c);
	if (c->kind == COMMIT_NONE)
		return (0);
	return (c->kind == COMMIT_SIMPLE ? take_simple(a, c, data, l, e) :
	    take_scorm(a, c, data, l, e));
}

/*
 * Parse and check one body; ${l} is NULL when nothing was taken out of it.  The
 * code COMMIT-UTF8 also covers what jansson finds only inside \u escapes.
 */
static int
read_all(struct arena *a, const void *body, size_t n, struct commit *c,
    struct suspend_extract *l, struct err *e)
{
	json_error_t je;
	json_t *root;
	int rc;

	memset(c, 0, sizeof(*c));
	root = json_loadb(body, n, JSON_REJECT_DUPLICATES, &je);
	if (root == NULL)
		return (err_set(e, ERR_REJECT,
		    strstr(je.text, "Unicode") != NULL ||
		    json_error_code(&je) == json_error_null_character ||
		    json_error_code(&je) == json_error_invalid_utf8 ?
		    "COMMIT-UTF8" : "COMMIT-JSON", "%s at %d", je.text,
		    je.position));
	rc = commit_take(a, c, root, l, e);
	json_decref(root);
	return (rc);
}

/*
 * The text of suspend_data is most of a body and is taken out first, which
 * saves reading it byte by byte; only when that went wrong is the body read as
 * a whole.
 */
int
commit_parse(struct arena *a, const void *body, size_t n, struct commit *c,
    struct err *e)
{
	struct err first = { 0 };
	struct suspend_extract l;

	if (!text_utf8(body, n))
		return (err_set(e, ERR_REJECT, "COMMIT-UTF8", "%zu bytes", n));
	/*
	 * suspend_extract works on bytes and may have taken the text out of
	 * another place than the one that take_suspend reads.  Then the mark
	 * would be stored instead of a text: parse the original body instead.
	 */
	if (suspend_extract(a, body, n, &l) && read_all(a, l.body, l.n, c, &l,
	    &first) == 0 && l.used)
		return (0);
	return (read_all(a, body, n, c, NULL, e));
}
