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
#include "runtime/commit_model.h"
#include "runtime/play_remarks.h"
#include "runtime/rescued.h"
#include "runtime/shared_data.h"
#include "runtime/suspend_extract.h"
#include "runtime/status.h"

#define CMI_MAX		(1u << 20)	/* bytes of the rest of the model */
#define REFUSALS_MAX	10000

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
 * (launchdata.c), with what was rescued beside it.  suspend_data has its own
 * column.  When the JSON is over CMI_MAX the interactions are left out, which
 * are already rows; if that is not enough, c->cmi stays NULL and the stored one
 * is kept.
 */
static void
take_rest(struct arena *a, struct commit *c, json_t *cmi, json_t *rescued)
{
	json_t *rest = json_copy(cmi);
	char *text;

	json_object_del(rest, "suspend_data");
	json_object_del(rest, "rescued");
	if (rescued != NULL)
		json_object_set(rest, "rescued", rescued);
	text = json_dumps(rest, JSON_COMPACT | JSON_SORT_KEYS);
	if (text != NULL && strlen(text) > CMI_MAX) {
		free(text);
		json_object_del(rest, "interactions");
		text = json_dumps(rest, JSON_COMPACT | JSON_SORT_KEYS);
	}
	if (text != NULL && strlen(text) <= CMI_MAX)
		c->cmi = arena_strdup(a, text);
	free(text);
	json_decref(rest);
}

/*
 * Of the run time's object only runtimeData.cmi is read, and over it what
 * the run time refused and could read.  The core of the model is one level
 * deeper in 1.2 (cmi.core) than in 2004 (cmi).
 */
static int
take_scorm(struct arena *a, struct commit *c, json_t *data, struct suspend_extract *l,
    struct err *e)
{
	json_t *cmi = json_object_get(json_object_get(data, "runtimeData"),
	    "cmi");
	json_t *core = c->kind == COMMIT_12 ? json_object_get(cmi, "core") :
	    cmi;
	json_t *rescued;

	if (!json_is_object(core))
		return (err_set(e, ERR_REJECT, "COMMIT-FORM", "no cmi"));
	shared_data_take(a, c, cmi);
	if (take_suspend(a, c, cmi, l, e) != 0)
		return (-1);
	rescued = rescued_check(json_object_get(data, "rescued"));
	take_rest(a, c, cmi, rescued);
	rescued_lay(cmi, rescued);
	json_decref(rescued);
	commit_model(a, c, cmi);
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
	c->status = status_12(commit_text(data, "completion"));
	if (c->status != NULL && (strcmp(c->status->word, "completed") != 0 &&
	    strcmp(c->status->word, "incomplete") != 0))
		c->status = NULL;
	c->location = commit_cut(a, commit_text(data, "location"), 1000);
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
	int kind = commit_kind_of(commit_text(root, "kind"));
	double seconds = json_number_value(json_object_get(root, "seconds"));
	json_int_t refusals;

	c->seq = json_integer_value(json_object_get(root, "seq"));
	if (kind < 0 || !json_is_object(data) || !json_is_integer(entry) ||
	    json_integer_value(entry) < 0 ||
	    json_integer_value(entry) > 100000 || c->seq < 1 ||
	    c->seq > 1000000000 || token_visit_number(commit_text(root, "visit")) < 0)
		return (err_set(e, ERR_REJECT, "COMMIT-FORM", "envelope"));
	c->kind = (enum commit_kind)kind;
	c->entry = (int)json_integer_value(entry);
	memcpy(c->visit, commit_text(root, "visit"), TOKEN_VISIT);
	c->seconds = seconds > 0 && seconds < 1e8 ? (int64_t)seconds : 0;
	c->final = json_is_true(json_object_get(root, "final"));
	c->touched = !json_is_false(json_object_get(root, "touched"));
	c->inherited = json_is_true(json_object_get(root, "inherited"));
	refusals = json_integer_value(json_object_get(root, "refusals"));
	c->refusals = refusals > 0 && refusals < REFUSALS_MAX ?
	    (int)refusals : 0;
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
