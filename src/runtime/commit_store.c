/*
 * A checked commit into the tables: visit (idempotence), part (the state),
 * interaction (answers), attempt (the sum), and learnt when the visit is new or
 * the lesson is done.  docs/play.md.
 */
#include <jansson.h>
#include <string.h>

#include "util/clock.h"

#include "runtime/commit.h"
#include "runtime/month_activity.h"
#include "runtime/runtime.h"
#include "runtime/runtime_sql.h"
#include "runtime/status.h"

#define SLACK	120	/* seconds that a device's clock may be ahead */
#define PREVIEW_TOUCH	60	/* seconds between two notes that a preview is looked at */

/* Columns of RT_VISIT and of RT_PART_STATE, whose last four are the scores. */
enum { VISIT_ENTRY, VISIT_SEQ, VISIT_SECONDS };
enum {
	STATE_DONE, STATE_COMPLETION, STATE_SUCCESS, STATE_LOCATION, STATE_EXIT,
	STATE_SECONDS, STATE_CLAIMED, STATE_VISITS, STATE_FIRST, STATE_SCORES
};

/* What is known of the part before this commit. */
struct before {
	int		 there, done;
	char		 completion[16], success[16], location[4001], exit[16];
	int64_t		 seconds, claimed, visits;
	int		 has[4];
	double		 score[4];
};

/*
 * One commit on its way: the attempt and part it belongs to, and what the
 * tables say of them.
 */
struct store {
	struct db	*db;
	int64_t		 attempt, package, entry, started, person, item;
	int		 is_sco, version;
	double		 mastery;
	int		 has_mastery;
	int64_t		 seq, told;	/* of the visit: highest seq, seconds */
	int		 known;		/* the visit has a row */
	int		 newer;		/* a later visit has written */
	int		 over;		/* the attempt was done before */
	int		 turned;	/* this commit makes the part done */
	struct before	 old;
};

/* A text that does not fit is cut. */
static void
copy(char *to, size_t size, const char *from)
{
	size_t n = strlen(from);

	if (n >= size)
		n = size - 1;
	memcpy(to, from, n);
	to[n] = '\0';
}

/* Of a revoked one nothing is stored, whatever the token says. */
static int
find_attempt(struct store *s, int *preview, struct err *e)
{
	struct db_rows *r;
	int rc;

	r = db_query(s->db, &runtime_sql, RT_FIND_ID,
	    ARGS(I(":id", s->attempt)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		s->person = db_int(r, ATTEMPT_PERSON);
		s->item = db_int(r, ATTEMPT_ITEM);
		s->package = db_int(r, ATTEMPT_PACKAGE);
		s->over = db_int(r, ATTEMPT_DONE) != 0;
		s->started = db_int(r, ATTEMPT_STARTED);
		*preview = strcmp(db_text(r, ATTEMPT_MODE), "preview") == 0;
		if (db_int(r, ATTEMPT_OVER) != 0)
			rc = err_set(e, ERR_REJECT, "ATTEMPT-REVOKED",
			    "attempt %lld", (long long)s->attempt);
	} else if (rc == 0)
		rc = err_set(e, ERR_REJECT, "NOT-FOUND", "attempt %lld",
		    (long long)s->attempt);
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

/*
 * The score from which SCORM 1.2 counts as passed, of the manifest; texts that
 * are no number from 0 to 100 count as none.
 */
static void
read_mastery(struct store *s, const char *launch)
{
	json_t *l = json_loads(launch, 0, NULL);
	json_t *m = json_object_get(l, "mastery");

	if (json_is_number(m)) {
		s->mastery = json_number_value(m);
		s->has_mastery = 1;
	} else if (json_is_string(m))
		s->has_mastery = status_number(json_string_value(m), 0, 100,
		    &s->mastery) == 0;
	json_decref(l);
}

/*
 * The part must belong to the attempt's package, start something, and speak the
 * kind of the commit.
 */
static int
find_entry(struct store *s, const struct commit *c, struct err *e)
{
	struct db_rows *r;
	int rc;

	r = db_query(s->db, &runtime_sql, RT_ENTRY, ARGS(I(":package",
	    s->package), I(":ord", c->entry)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		s->entry = db_int(r, ENTRY_ID);
		s->is_sco = (int)db_int(r, ENTRY_IS_SCO);
		s->version = (int)db_int(r, ENTRY_VERSION);
		/* The mastery score decides at LMSFinish only. */
		if (c->kind == COMMIT_12 && c->final)
			read_mastery(s, db_text(r, ENTRY_LAUNCH));
		if (*db_text(r, ENTRY_PATH) == '\0')
			rc = 0;		/* a heading */
	}
	db_end(r);
	if (rc < 0)
		return (-1);
	/*
	 * A lesson of one version may speak the other, and what a manifest calls
	 * an asset may speak too: the wrapper offers both objects to all.
	 */
	if (rc == 0 || (c->kind == COMMIT_SIMPLE ? s->is_sco : s->version == 0))
		return (err_set(e, ERR_REJECT, "COMMIT-ENTRY", "entry %d",
		    c->entry));
	return (0);
}

/*
 * What was stored of this visit already, and whether a later visit of the part
 * has written.  A visit belongs to one part for ever.
 */
static int
find_visit(struct store *s, const struct commit *c, struct err *e)
{
	int64_t entry = s->entry, newer = 0;
	struct db_rows *r;
	int rc;

	r = db_query(s->db, &runtime_sql, RT_VISIT, ARGS(I(":attempt",
	    s->attempt), T(":nonce", c->visit)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		s->known = 1;
		entry = db_int(r, VISIT_ENTRY);
		s->seq = db_int(r, VISIT_SEQ);
		s->told = db_int(r, VISIT_SECONDS);
	}
	db_end(r);
	if (rc < 0 || db_number(s->db, &runtime_sql, RT_VISIT_NEWER,
	    ARGS(I(":attempt", s->attempt), T(":nonce", c->visit),
	    I(":entry", s->entry)), &newer, e) < 0)
		return (-1);
	s->newer = newer == 1;
	if (entry != s->entry)
		return (err_set(e, ERR_REJECT, "COMMIT-ENTRY",
		    "visit of another"));
	return (0);
}

/* A part that was not begun has no row; then all is 0 and "". */
static int
find_part(struct store *s, struct err *e)
{
	struct before *b = &s->old;
	struct db_rows *r;
	int i, rc;

	r = db_query(s->db, &runtime_sql, RT_PART_STATE, ARGS(I(":attempt",
	    s->attempt), I(":entry", s->entry)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		b->there = 1;
		b->done = (int)db_int(r, STATE_DONE);
		copy(b->completion, sizeof(b->completion),
		    db_text(r, STATE_COMPLETION));
		copy(b->success, sizeof(b->success), db_text(r, STATE_SUCCESS));
		copy(b->location, sizeof(b->location),
		    db_text(r, STATE_LOCATION));
		copy(b->exit, sizeof(b->exit), db_text(r, STATE_EXIT));
		b->seconds = db_int(r, STATE_SECONDS);
		b->claimed = db_int(r, STATE_CLAIMED);
		b->visits = db_int(r, STATE_VISITS);
		for (i = 0; i < 4; i++) {
			b->has[i] = !db_null(r, STATE_SCORES + i);
			b->score[i] = db_real(r, STATE_SCORES + i);
		}
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

/*
 * What the commit's status comes to.  SCORM 1.2, at LMSFinish: with a mastery
 * score the LMS decides; a lesson that never set a status is completed by
 * having been opened and closed (docs/play.md).
 */
static const struct status *
commit_store_decide(const struct store *s, const struct commit *c)
{
	if (c->kind != COMMIT_12 || !c->final)
		return (c->status);
	if (s->has_mastery && c->has[0])
		return (status_12(c->score[0] >= s->mastery ? "passed" :
		    "failed"));
	if (c->status == NULL || (!c->touched && !c->status->done))
		return (status_12("completed"));
	return (c->status);
}

/* A device may not claim more time than has passed since its visit began. */
static int64_t
seconds_of(const struct commit *c)
{
	int64_t most = clock_now() - token_visit_at(c->visit) + SLACK;

	return (c->seconds > most ? most : c->seconds);
}

/*
 * A forged visit may begin at any time and be one of many: all of them together
 * add no more than has passed since the pupil opened the lesson.
 */
static int64_t
growth(const struct store *s, int64_t more)
{
	int64_t left = clock_now() - s->started + SLACK - s->old.seconds;

	return (more <= left ? more : left > 0 ? left : 0);
}

/*
 * Its highest seq and seconds: that is how the same commit is known the second
 * time.
 */
static int
put_visit(struct store *s, const struct commit *c, int64_t seconds,
    struct err *e)
{
	return (db_run(s->db, &runtime_sql, RT_VISIT_PUT, ARGS(
	    I(":attempt", s->attempt), T(":nonce", c->visit),
	    I(":entry", s->entry), I(":seq", c->seq),
	    I(":base", s->old.seconds), I(":seconds", seconds),
	    I(":now", clock_now())), e));
}

#define OPT(nm, has, v)	\
	{ .name = (nm), .type = (has) ? 'r' : 'n', .r = (v) }

/*
 * Once done stays done.  A superseded visit adds time, "done" and a first
 * score, and leaves what the newer one wrote.
 */
static int
put_part(struct store *s, const struct commit *c, int64_t seconds,
    struct err *e)
{
	const struct status *st = commit_store_decide(s, c);
	const struct before *b = &s->old;
	int stale = s->newer && b->there, done = st != NULL && st->done, i;
	const char *completion = b->completion, *success = b->success;
	int has[4];
	double score[4];

	s->turned = done && !b->done;
	if (st != NULL && !(stale && *b->completion != '\0')) {
		completion = st->completion;
		success = st->success;
	}
	for (i = 0; i < 4; i++) {
		int take = c->has[0] || c->has[3];

		if (stale && (b->has[0] || b->has[3]))
			take = 0;
		has[i] = take ? c->has[i] : b->has[i];
		score[i] = take ? c->score[i] : b->score[i];
	}
	return (db_run(s->db, &runtime_sql, RT_PART_PUT, ARGS(
	    I(":attempt", s->attempt), I(":entry", s->entry),
	    I(":done", b->done || done),
	    T(":completion", completion), T(":success", success),
	    OPT(":raw", has[0], score[0]), OPT(":min", has[1], score[1]),
	    OPT(":max", has[2], score[2]), OPT(":scaled", has[3], score[3]),
	    T(":location", stale || c->location == NULL ? b->location :
	    c->location), T(":suspend", stale ? NULL : c->suspend),
	    T(":exit", stale || c->exit == NULL ? b->exit : c->exit),
	    T(":cmi", stale ? NULL : c->cmi), I(":seconds", seconds),
	    I(":claimed", b->claimed + (c->final ? c->claimed : 0)),
	    I(":visits", b->visits + !s->known), I(":now", clock_now())), e));
}

/*
 * Answers are named by their number in the lesson's list; one that comes again
 * replaces the earlier one.
 */
static int
put_answers(struct store *s, const struct commit *c, struct err *e)
{
	const struct commit_answer *w;
	int i;

	for (i = 0; i < c->nanswers; i++) {
		w = &c->answers[i];
		if (db_run(s->db, &runtime_sql, RT_ANSWER_PUT, ARGS(
		    I(":attempt", s->attempt), I(":entry", s->entry),
		    I(":n", w->n), T(":ident", w->ident), T(":type", w->type),
		    T(":response", w->response), T(":result", w->result),
		    OPT(":weighting", w->has_weighting, w->weighting),
		    T(":latency", w->latency), T(":at", w->at),
		    T(":description", w->description)), e) != 0)
			return (-1);
	}
	return (0);
}

/*
 * What the months are counted from.  A visit begins when its page was made, a
 * lesson is finished when the visit had come so far: a save that arrives days
 * later, or after midnight of the month, counts where it was made.
 */
static int
put_learnt(struct store *s, const struct commit *c, int64_t told,
    struct err *e)
{
	int64_t now = clock_now(), at = token_visit_at(c->visit), done = 0;

	if (at < s->started)	/* forged, or a clock that was set back */
		at = s->started;
	if (at > now)
		at = now;
	if (!s->known && month_activity_begin(s->db, s->person, s->item, at, e) != 0)
		return (-1);
	if (!s->turned || s->over)
		return (0);
	if (db_number(s->db, &runtime_sql, RT_DONE, ARGS(I(":attempt",
	    s->attempt)), &done, e) < 0)
		return (-1);
	return (done != 1 ? 0 : month_activity_done(s->db, s->person, s->item,
	    at + told < now ? at + told : now, e));
}

/*
 * A token opens its own visit and older ones (saves that were left on the
 * device), never a later one.  The order of the questions decides the answer:
 * known before superseded.
 */
int
commit_store(struct db *db, const struct token *t, const struct commit *c,
    enum commit_result *out, struct err *e)
{
	struct store s = { .db = db, .attempt = t->attempt_id };
	int preview = 0;
	int64_t told;

	if (strcmp(c->visit, t->visit) > 0)
		return (err_set(e, ERR_REJECT, "COMMIT-VISIT", "%s after %s",
		    c->visit, t->visit));
	if (find_attempt(&s, &preview, e) != 0 || find_entry(&s, c, e) != 0)
		return (-1);
	if (preview) {
		*out = COMMIT_PREVIEW;	/* nothing but that it is looked at */
		return (runtime_touch(db, t->attempt_id, PREVIEW_TOUCH, e));
	}
	if (find_visit(&s, c, e) != 0)
		return (-1);
	if (s.known && c->seq <= s.seq) {
		*out = COMMIT_KNOWN;
		return (0);
	}
	if (find_part(&s, e) != 0)
		return (-1);
	told = seconds_of(c);
	if (told < s.told)
		told = s.told;
	*out = s.newer ? COMMIT_SUPERSEDED : COMMIT_STORED;
	if (put_part(&s, c, s.old.seconds + growth(&s,
	    told - s.told), e) != 0 ||
	    put_visit(&s, c, told, e) != 0 ||
	    (!s.newer && put_answers(&s, c, e) != 0))
		return (-1);
	if (db_run(db, &runtime_sql, RT_ROLLUP, ARGS(
	    I(":attempt", s.attempt), I(":now", clock_now())), e) != 0)
		return (-1);
	return (put_learnt(&s, c, told, e));
}
