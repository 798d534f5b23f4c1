/* Launch data: what the lesson finds in its data model when it starts. */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/code.h"

#include "store/settings.h"
#include "parse/formats.h"
#include "packages/packages.h"
#include "runtime/launchdata.h"
#include "runtime/runtime_sql.h"
#include "runtime/shared_data.h"
#include "runtime/status.h"

/* Columns of RT_PERSON and of RT_PART; the scores behind them are not read. */
enum { PERSON_KEY, PERSON_NAME, PERSON_SCHOOL };
enum {
	PART_DONE, PART_COMPLETION, PART_SUCCESS, PART_LOCATION, PART_SUSPEND,
	PART_EXIT, PART_CMI, PART_SECONDS, PART_VISITS
};

/* Columns of RT_STARTS. */
enum { START_ORD, START_PATH, START_SUFFIX };

/* What is collected from the tables about one part before the JSON is made. */
struct launch {
	struct arena		*a;
	const struct attempt	*t;
	int			 version, is_sco;
	int64_t			 entry, try;
	const char		*path, *suffix, *title;
	json_t			*limits;	/* package_entry.launch */
	const char		*person_key, *person;

	/* of the part, when it was begun */
	int			 begun, done;
	const char		*completion, *success, *location, *suspend,
				*exit;
	int64_t			 seconds;
	json_t			*cmi;
	json_t			*adl;	/* 2004: what lies outside of cmi */
};

/*
 * As SCORM wants learner names ("family, given"), from a name in Vietnamese
 * order.
 */
const char *
launch_name(struct arena *a, const char *name)
{
	const char *last = strrchr(name, ' ');

	if (last == NULL)
		return (arena_strdup(a, name));
	return (arena_printf(a, "%.*s, %s", (int)(last - name), name,
	    last + 1));
}

/*
 * In Vietnamese the given name is the last word, and it is what people are
 * called by.
 */
const char *
launch_given(struct arena *a, const char *name)
{
	const char *last = strrchr(name, ' ');

	return (arena_strdup(a, last != NULL ? last + 1 : name));
}

/*
 * The entry with number ${ord} of the attempt's package; a heading (no path)
 * cannot be started and counts as not found.
 */
static int
read_entry(struct db *db, struct launch *l, int ord, struct err *e)
{
	struct db_rows *r;
	int rc;

	r = db_query(db, &runtime_sql, RT_ENTRY, ARGS(I(":package",
	    l->t->package_id), I(":ord", ord)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		l->entry = db_int(r, ENTRY_ID);
		l->is_sco = (int)db_int(r, ENTRY_IS_SCO);
		l->version = (int)db_int(r, ENTRY_VERSION);
		l->limits = json_loads(db_text(r, ENTRY_LAUNCH), 0, NULL);
		l->path = db_copy(l->a, r, ENTRY_PATH);
		l->suffix = db_copy(l->a, r, ENTRY_SUFFIX);
		l->title = db_copy(l->a, r, ENTRY_TITLE);
	}
	db_end(r);
	if (rc == 0 || (rc == 1 && *l->path == '\0'))
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "entry %d", ord));
	return (rc == 1 ? 0 : -1);
}

/*
 * The model wants the learner's key and name.  A lesson is a stranger's program,
 * so it gets the given name, unless the school wants the whole one.  A person
 * without a row gives empty texts.
 */
static int
read_person(struct db *db, struct launch *l, struct err *e)
{
	struct db_rows *r;
	int rc;

	l->person = l->person_key = "";
	r = db_query(db, &runtime_sql, RT_PERSON, ARGS(I(":person",
	    l->t->person_id)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		l->person_key = db_copy(l->a, r, PERSON_KEY);
		l->person = setting_of(db, db_int(r, PERSON_SCHOOL),
		    SET_LESSON_NAME) == 1 ?
		    launch_name(l->a, db_text(r, PERSON_NAME)) :
		    launch_given(l->a, db_text(r, PERSON_NAME));
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

/*
 * What earlier visits saved of this try.  A launch that is not recorded (a
 * preview) never reads it: it always starts from nothing, so that a teacher
 * sees what a new pupil sees.
 */
static int
read_part(struct db *db, struct launch *l, struct err *e)
{
	struct db_rows *r;
	int rc;

	l->completion = l->success = l->location = l->suspend = l->exit = "";
	if (l->try == 0)
		return (0);
	r = db_query(db, &runtime_sql, RT_PART, ARGS(I(":attempt", l->t->id),
	    I(":entry", l->entry), I(":try", l->try)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		l->begun = db_int(r, PART_VISITS) > 0;
		l->done = (int)db_int(r, PART_DONE);
		l->completion = db_copy(l->a, r, PART_COMPLETION);
		l->success = db_copy(l->a, r, PART_SUCCESS);
		l->location = db_copy(l->a, r, PART_LOCATION);
		l->suspend = db_copy(l->a, r, PART_SUSPEND);
		l->exit = db_copy(l->a, r, PART_EXIT);
		l->cmi = json_loads(db_text(r, PART_CMI), 0, NULL);
		l->seconds = db_int(r, PART_SECONDS);
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

/*
 * cmi.entry: "ab-initio" at the first start, "resume" when there is something
 * to continue from, "" else.  A browser that crashed sent no exit word, but a
 * bookmark it saved is enough to resume.  See docs/play.md.
 */
static const char *
entry_word(const struct launch *l)
{
	if (!l->begun)
		return ("ab-initio");
	if (strcmp(l->exit, "suspend") == 0 ||
	    strcmp(l->exit, "time-out") == 0 || *l->suspend != '\0' ||
	    *l->location != '\0')
		return ("resume");
	return ("");
}

/*
 * Copy one value of the manifest, stored under ${from}, to the name that the
 * data model has for it; an absent or empty one is left out.
 */
static void
put_limit(struct launch *l, json_t *to, const char *name, const char *from)
{
	json_t *v = json_object_get(l->limits, from);

	if ((json_is_string(v) && json_string_length(v) > 0) ||
	    json_is_number(v))
		json_object_set(to, name, v);
}

/*
 * Give back a part of the model that the lesson itself reported last time; an
 * empty one is left out.
 */
static void
launchdata_keep(json_t *to, json_t *from, const char *name)
{
	json_t *v = json_object_get(from, name);

	if ((json_is_object(v) && json_object_size(v) > 0) ||
	    (json_is_array(v) && json_array_size(v) > 0) ||
	    (json_is_string(v) && json_string_length(v) > 0))
		json_object_set(to, name, v);
}

/*
 * The manifest's objectives must not repeat one that the lesson already
 * reported.
 */
static int
has_objective(json_t *list, const char *id)
{
	const char *have;
	json_t *v;
	size_t i;

	json_array_foreach(list, i, v) {
		have = json_string_value(json_object_get(v, "id"));
		if (have != NULL && strcmp(have, id) == 0)
			return (1);
	}
	return (0);
}

/*
 * cmi.objectives of 2004: what the lesson reported last time, at its old
 * places, because lessons speak of objectives by number; then those of the
 * manifest that are not there yet.
 */
static json_t *
objectives_2004(json_t *old, json_t *declared)
{
	json_t *list = json_array(), *v;
	char n[24];
	size_t i;

	json_array_foreach(old, i, v)
		if (json_is_object(v))
			json_array_append(list, v);
	for (i = 0; i < json_object_size(old); i++) {
		snprintf(n, sizeof(n), "%zu", i);
		if (json_is_object(v = json_object_get(old, n)))
			json_array_append(list, v);
	}
	json_array_foreach(declared, i, v)
		if (json_is_string(v) &&
		    !has_objective(list, json_string_value(v)))
			json_array_append_new(list, json_pack("{s:O}", "id",
			    v));
	return (list);
}

/*
 * A lesson that spoke 2004 may have counted beyond 0..100; 1.2 knows no such
 * numbers, and its run time takes none.
 */
static void
launchdata_within(json_t *score)
{
	static const char *const keys[3] = { "raw", "min", "max" };
	const char *s;
	double d;
	size_t i;

	for (i = 0; i < 3; i++) {
		s = json_string_value(json_object_get(score, keys[i]));
		if (s != NULL && *s != '\0' &&
		    status_number(s, 0, 100, &d) != 0)
			json_object_del(score, keys[i]);
	}
}

/*
 * cmi of SCORM 1.2.  Always made together with model_2004, because only the
 * lesson's own script decides which API it calls.  Values saved under one
 * version are given to the other where both have the same meaning.
 */
static json_t *
model_12(struct launch *l)
{
	json_t *cmi, *limits = json_object();
	json_t *old = json_object_get(l->cmi, "core");
	const struct status *st;
	json_t *score;
	char total[24];

	st = status_2004(l->completion, l->success);
	status_span_12(l->seconds, total);
	cmi = json_pack("{s:{s:s,s:s,s:s,s:s,s:s,s:s,s:s,s:s},s:s}", "core",
	    "student_id", l->person_key, "student_name", l->person,
	    "lesson_location", l->location, "lesson_status",
	    st != NULL ? st->word : "not attempted", "entry", entry_word(l),
	    "credit", "credit", "lesson_mode", "normal", "total_time", total,
	    "suspend_data", l->suspend);
	launchdata_keep(json_object_get(cmi, "core"), old != NULL ? old :
	    l->cmi, "score");
	score = json_copy(json_object_get(json_object_get(cmi, "core"),
	    "score"));
	if (score != NULL) {	/* a copy: the stored object also goes into the 2004 model */
		json_object_del(score, "scaled");
		if (old == NULL)
			launchdata_within(score);
		json_object_set_new(json_object_get(cmi, "core"), "score",
		    score);
	}
	put_limit(l, limits, "mastery_score", "mastery");
	put_limit(l, limits, "max_time_allowed", "max_time");
	put_limit(l, limits, "time_limit_action", "time_action");
	json_object_set_new(cmi, "student_data", limits);
	put_limit(l, cmi, "launch_data", "launch_data");
	if (old != NULL) {
		launchdata_keep(cmi, l->cmi, "objectives");
		/* A lesson may write them only, but it counts them to go on behind the last. */
		launchdata_keep(cmi, l->cmi, "interactions");
		launchdata_keep(cmi, l->cmi, "comments");
	}
	launchdata_keep(cmi, l->cmi, "student_preference");
	return (cmi);
}

/*
 * 2004: the stores of adl.data, and the identifiers of the parts that a lesson
 * may ask about (adl.nav.request_valid.choice.{target=…}); each part is open to
 * a click.
 */
static int
read_adl(struct db *db, struct launch *l, struct err *e)
{
	json_t *targets, *data;
	struct db_rows *r;
	int rc;

	if (l->version != 2004)
		return (0);
	if ((data = shared_data_launch(db, l->t, l->limits, l->try != 0, e)) ==
	    NULL)
		return (-1);
	targets = json_array();
	l->adl = json_pack("{s:o,s:o}", "data", data, "targets", targets);
	r = db_query(db, &runtime_sql, RT_TARGETS, ARGS(I(":package",
	    l->t->package_id)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1)
		json_array_append_new(targets, json_string(db_text(r, 0)));
	db_end(r);
	return (rc);
}

/*
 * The lesson's own last word, which may be less than the result that stands: a
 * later sitting of a finished try only improves that (docs/play.md).
 */
static const char *
own_word(const struct launch *l, const char *name, const char *result)
{
	const char *w = json_string_value(json_object_get(l->cmi, name));

	if (w != NULL && *w != '\0' && json_object_get(l->cmi, "core") == NULL)
		return (w);
	return (*result != '\0' ? result : "unknown");
}

/* cmi of SCORM 2004 (RTE chapter 4); see model_12. */
static json_t *
model_2004(struct launch *l)
{
	char total[24];
	json_t *cmi, *goals, *past;

	status_span_2004(l->seconds, total);
	cmi = json_pack("{s:s,s:s,s:s,s:s,s:s,s:s,s:s,s:s,s:s,s:s}",
	    "learner_id", l->person_key, "learner_name", l->person,
	    "entry", entry_word(l), "mode", "normal", "credit", "credit",
	    "location", l->location, "suspend_data", l->suspend,
	    "total_time", total, "completion_status",
	    own_word(l, "completion_status", l->completion),
	    "success_status", own_word(l, "success_status", l->success));
	json_object_set(cmi, "adl", l->adl);
	put_limit(l, cmi, "scaled_passing_score", "passing");
	put_limit(l, cmi, "completion_threshold", "threshold");
	put_limit(l, cmi, "max_time_allowed", "max_time");
	put_limit(l, cmi, "time_limit_action", "time_action");
	put_limit(l, cmi, "launch_data", "launch_data");
	/*
	 * Objectives of 1.2 use other member names and words: without "core" in
	 * the saved model it came from a 2004 lesson.
	 */
	past = json_object_get(l->cmi, "core") == NULL ? l->cmi : NULL;
	goals = objectives_2004(json_object_get(past, "objectives"),
	    json_object_get(l->limits, "objectives"));
	if (json_array_size(goals) > 0)
		json_object_set(cmi, "objectives", goals);
	json_decref(goals);
	if (past == NULL)
		return (cmi);
	launchdata_keep(cmi, l->cmi, "score");
	launchdata_keep(cmi, l->cmi, "progress_measure");
	launchdata_keep(cmi, l->cmi, "interactions");
	launchdata_keep(cmi, l->cmi, "learner_preference");
	launchdata_keep(cmi, l->cmi, "comments_from_learner");
	return (cmi);
}

/* What was rescued (rescued.h), for the run time that it came from. */
static void
launch_rescued(const struct launch *l, json_t *out)
{
	json_t *v = json_object_get(l->cmi, "rescued");

	if (json_object_size(v) > 0)
		json_object_set(out, json_object_get(l->cmi, "core") != NULL ?
		    "rescued12" : "rescued2004", v);
}

/* ${path} for a URL: what is not unreserved is encoded, "/" stays. */
static char *
encode_path(struct arena *a, const char *path)
{
	char *out = arena_alloc(a, strlen(path) * 3 + 1), *o = out;
	const unsigned char *p;

	for (p = (const unsigned char *)path; *p != '\0'; p++) {
		if ((*p >= '0' && *p <= '9') || (*p >= 'a' && *p <= 'z') ||
		    (*p >= 'A' && *p <= 'Z') || strchr("-._~/", *p) != NULL) {
			*o++ = (char)*p;
			continue;
		}
		*o++ = '%';
		code_hex(p, 1, o);
		o += 2;
	}
	*o = '\0';
	return (out);
}

/*
 * The wrapper's whole start: one answer, so that the lesson finds its state
 * there when it asks.
 */
json_t *
launch_data(struct db *db, struct arena *a, const struct attempt *t, int ord,
    int64_t try, struct err *e)
{
	struct launch l = { .a = a, .t = t, .try = try };
	json_t *out = NULL;

	if (read_entry(db, &l, ord, e) == 0 && read_person(db, &l, e) == 0 &&
	    read_part(db, &l, e) == 0 && read_adl(db, &l, e) == 0) {
		/* An entry of a run time that does not track is done once it is open. */
		out = json_pack("{s:s,s:i,s:b,s:b,s:i,s:s,s:s,s:b,s:b}",
		    "view", format_find(t->format)->view, "runtime", l.version,
		    "tracked", l.is_sco && l.version != 0, "opened",
		    l.version != 0 && !l.is_sco, "entry", ord, "title", l.title, "start",
		    strcmp(l.path, PACKAGE_WHOLE) == 0 ? "file" : arena_printf(
		    a, "%s%s", encode_path(a, l.path), l.suffix),
		    "preview", try == 0, "done", l.done);
		if (l.version != 0)
			json_object_update_new(out, json_pack("{s:o,s:o}",
			    "cmi12", model_12(&l), "cmi2004", model_2004(&l)));
		launch_rescued(&l, out);
		if (!l.is_sco)
			json_object_update_new(out, json_pack("{s:s,s:s}",
			    "location", l.location, "suspend", l.suspend));
	}
	json_decref(l.limits);
	json_decref(l.cmi);
	json_decref(l.adl);
	return (out);
}

json_t *
launch_starts(struct db *db, struct arena *a, const struct attempt *t,
    struct err *e)
{
	json_t *list = json_array();
	struct db_rows *r;
	int rc;

	r = db_query(db, &runtime_sql, RT_STARTS, ARGS(I(":package",
	    t->package_id)), e);
	if (r == NULL) {
		json_decref(list);
		return (NULL);
	}
	while ((rc = db_next(r)) == 1)
		json_array_append_new(list, json_pack("{s:I,s:s}", "entry",
		    (json_int_t)db_int(r, START_ORD), "start", arena_printf(a, "%s%s",
		    encode_path(a, db_text(r, START_PATH)),
		    db_text(r, START_SUFFIX))));
	db_end(r);
	if (rc < 0) {
		json_decref(list);
		return (NULL);
	}
	return (list);
}
