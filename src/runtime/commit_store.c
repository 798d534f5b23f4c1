/*
 * A checked commit into the tables: visit (idempotence), part (the state of a
 * try), interaction (answers), attempt (the sum), and learnt when the visit is
 * new or the lesson is done.  docs/play.md.
 */
#include <jansson.h>
#include <string.h>

#include "util/clock.h"

#include "runtime/commit.h"
#include "runtime/digest.h"
#include "runtime/month_activity.h"
#include "runtime/runtime.h"
#include "runtime/runtime_sql.h"
#include "runtime/status.h"

#define SLACK	120	/* seconds that a device's clock may be ahead */
#define LOST_MAX	100000	/* launches that a restored folder may have lost */

/* Columns of RT_VISIT and of RT_PART_STATE, whose last four are the scores. */
enum {
	VISIT_ENTRY, VISIT_TRY, VISIT_SEQ, VISIT_SECONDS, VISIT_DONE,
	VISIT_STARTED
};
enum {
	STATE_DONE, STATE_COMPLETION, STATE_SUCCESS, STATE_LOCATION, STATE_EXIT,
	STATE_SECONDS, STATE_CLAIMED, STATE_VISITS, STATE_ANSWERS, STATE_LATE,
	STATE_OTHERS, STATE_SCORES
};
/* Columns of RT_VISIT_NEWER. */
enum { NEWER_WRITTEN, NEWER_OTHER };

/* What is known of the try before this commit. */
struct before {
	int		 there, done;
	int		 others;	/* the part has other tries */
	char		 completion[16], success[16], location[4001], exit[16];
	int64_t		 seconds, claimed, visits, answers;
	int		 has[4];
	double		 score[4];
};

/* What is to be stored of the try. */
struct after {
	int		 done;
	int		 said;		/* the sitting that made it done goes on */
	const char	*completion, *success, *location, *exit;
	int		 has[4];
	double		 score[4];
	int64_t		 seconds, claimed, answers;
};

/*
 * One commit on its way: the attempt and part it belongs to, and what the
 * tables say of them.
 */
struct store {
	struct db	*db;
	const uint8_t	*secret;
	int64_t		 attempt, package, entry, started, person, item;
	char		 rule[8];	/* which try counts */
	int64_t		 try;		/* of the part; 0: nothing is recorded */
	int64_t		 began;		/* the visit, UTC seconds */
	int		 is_sco, version;
	double		 mastery;
	int		 has_mastery;
	int64_t		 visits;	/* launches of the attempt */
	int64_t		 seq, told;	/* of the visit: highest seq, seconds */
	int		 known;		/* the visit has written before */
	int		 did;		/* and has made the try done */
	int		 newer;		/* a later visit of the try has written */
	int		 shut;		/* a later launch has begun another try */
	int		 late;		/* the commit becomes a try of its own */
	const char	*success;	/* of the try after this commit */
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
		copy(s->rule, sizeof(s->rule), db_text(r, ATTEMPT_RULE));
		s->visits = db_int(r, ATTEMPT_VISITS);
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
 * A visit without a row.  Named by the clock: it is from before launches were
 * counted, and of the first try.  Numbered higher than all launches: the folder
 * was restored and has lost them; the visit counts as the latest launch.  Else
 * it was swept, or a lesson made it up, and only a finished result is of use.
 */
static int
unknown_visit(struct store *s, const struct commit *c, struct err *e)
{
	int64_t number = token_visit_number(c->visit);

	s->began = number == 0 ? token_visit_at(c->visit) : s->started;
	s->try = 1;
	s->shut = number != 0;
	if (number <= s->visits || number > s->visits + LOST_MAX)
		return (0);
	s->shut = 0;
	return (db_number(s->db, &runtime_sql, RT_TRY_NOW, ARGS(I(":attempt",
	    s->attempt), I(":entry", s->entry)), &s->try, e) < 0 ||
	    db_run(s->db, &runtime_sql, RT_LAUNCH_MOST, ARGS(I(":attempt",
	    s->attempt), I(":number", number)), e) != 0 ? -1 : 0);
}

/*
 * What was stored of this visit already, and what later launches of the part
 * mean for it.  A visit belongs to one part for ever.
 */
static int
find_visit(struct store *s, const struct commit *c, struct err *e)
{
	int64_t entry = s->entry, old = token_visit_at(c->visit);
	struct db_rows *r;
	int rc;

	r = db_query(s->db, &runtime_sql, RT_VISIT, ARGS(I(":attempt",
	    s->attempt), T(":nonce", c->visit)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		entry = db_int(r, VISIT_ENTRY);
		s->try = db_int(r, VISIT_TRY);
		s->seq = db_int(r, VISIT_SEQ);
		s->known = s->seq > 0;
		s->told = db_int(r, VISIT_SECONDS);
		s->did = db_int(r, VISIT_DONE) != 0;
		s->began = old >= 0 ? old : db_int(r, VISIT_STARTED);
	}
	db_end(r);
	if (rc < 0 || (rc == 0 && unknown_visit(s, c, e) != 0))
		return (-1);
	if (entry != s->entry)
		return (err_set(e, ERR_REJECT, "COMMIT-ENTRY",
		    "visit of another"));
	r = db_query(s->db, &runtime_sql, RT_VISIT_NEWER, ARGS(I(":attempt",
	    s->attempt), T(":nonce", c->visit), I(":entry", s->entry),
	    I(":try", s->try)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		s->newer = db_int(r, NEWER_WRITTEN) != 0;
		s->shut |= db_int(r, NEWER_OTHER) != 0;
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

/* A try that was not begun has no row; then all is 0 and "". */
static int
find_part(struct store *s, struct err *e)
{
	struct before *b = &s->old;
	struct db_rows *r;
	int i, rc;

	r = db_query(s->db, &runtime_sql, RT_PART_STATE, ARGS(I(":attempt",
	    s->attempt), I(":entry", s->entry), I(":try", s->try)), e);
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
		b->answers = db_int(r, STATE_ANSWERS);
		b->others = db_int(r, STATE_OTHERS) != 0;
		s->late = db_int(r, STATE_LATE) != 0;
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
 * having been opened and closed (docs/play.md).  A pause (cmi.core.exit
 * "suspend") decides nothing; what the run time's library has then set by
 * itself is not the lesson's word.
 */
static const struct status *
commit_store_decide(const struct store *s, const struct commit *c)
{
	if (c->kind != COMMIT_12 || !c->final)
		return (c->status);
	if (c->exit != NULL && strcmp(c->exit, "suspend") == 0)
		return (c->touched ? c->status : s->old.done ? NULL :
		    status_12("incomplete"));
	if (s->has_mastery && c->has[0])
		return (status_12(c->score[0] >= s->mastery ? "passed" :
		    "failed"));
	if (c->status == NULL || (!c->touched && !c->status->done))
		return (status_12("completed"));
	return (c->status);
}

/*
 * A device may not claim more time than has passed since its visit began.  A
 * clock that was set back says nothing about that: then the device is believed
 * for a session's time.
 */
static int64_t
seconds_of(const struct store *s, const struct commit *c)
{
	int64_t most = clock_now() - s->began + SLACK;

	if (most < 0)
		most = TOKEN_LIFE;
	return (c->seconds > most ? most : c->seconds);
}

/*
 * A forged visit may begin at any time and be one of many: all of them together
 * add no more than has passed since the pupil opened the lesson.
 */
static int64_t
growth(const struct store *s, int64_t more)
{
	int64_t left = clock_now() - s->started + SLACK;

	left = (left < 0 ? TOKEN_LIFE : left) - s->old.seconds;
	return (more <= left ? more : left > 0 ? left : 0);
}

/*
 * Its highest seq and seconds: that is how the same commit is known the second
 * time.
 */
static int
put_visit(struct store *s, const struct commit *c, int64_t seconds, int done,
    struct err *e)
{
	return (db_run(s->db, &runtime_sql, RT_VISIT_PUT, ARGS(
	    I(":attempt", s->attempt), T(":nonce", c->visit),
	    I(":entry", s->entry), I(":try", s->try), I(":seq", c->seq),
	    I(":done", s->did || done), I(":base", s->old.seconds),
	    I(":seconds", seconds), I(":started", clock_now())), e));
}

#define OPT(nm, has, v)	\
	{ .name = (nm), .type = (has) ? 'r' : 'n', .r = (v) }

/* Passed before not said before failed. */
static int
success_rank(const char *success)
{
	return (strcmp(success, "passed") == 0 ? 2 : *success == '\0');
}

/* Is what the commit says better than what the try came to before? */
static int
better(const struct before *b, const struct status *st, const struct commit *c)
{
	int now = success_rank(st != NULL ? st->success : ""),
	    then = success_rank(b->success);

	if (now != then)
		return (now > then);
	return (c->has[3] && (!b->has[3] || c->score[3] > b->score[3]));
}

/*
 * Once done stays done.  A lesson that was finished, paused and opened again
 * (Storyline and Captivate pause always) begins by setting 0 and incomplete: a
 * later sitting only improves the result.  A superseded visit adds time alone.
 */
static void
after_of(const struct store *s, const struct commit *c, int64_t seconds,
    struct after *n)
{
	const struct status *st = commit_store_decide(s, c);
	const struct before *b = &s->old;
	int stale = s->newer && b->there, keeps, i;

	/* keeps: the result stays as it is */
	keeps = stale || (b->done && !s->did && !better(b, st, c));
	n->done = b->done || (!stale && st != NULL && st->done);
	n->said = !keeps && st != NULL && st->done && (!b->done || s->did);
	n->completion = b->completion;
	n->success = b->success;
	if (st != NULL && !keeps) {
		n->completion = st->completion;
		n->success = st->success;
	}
	for (i = 0; i < 4; i++) {
		int take = !keeps && (c->has[0] || c->has[3]);

		n->has[i] = take ? c->has[i] : b->has[i];
		n->score[i] = take ? c->score[i] : b->score[i];
	}
	n->location = stale || c->location == NULL ? b->location : c->location;
	n->exit = stale || c->exit == NULL ? b->exit : c->exit;
	n->seconds = seconds;
	n->claimed = b->claimed + (c->final ? c->claimed : 0);
	n->answers = b->answers;
}

/*
 * The try is over when it was left (LMSFinish, Terminate) completed, passed or
 * failed, and not paused; that it is, is seen at the next launch even without
 * that word.  A lesson that goes on in the same launch takes it back.
 */
static int
put_part(struct store *s, const struct commit *c, const struct after *n,
    struct err *e)
{
	struct digest_part p = { .attempt_id = s->attempt,
	    .entry_id = s->entry, .n = s->try, .done = n->done,
	    .completion = n->completion, .success = n->success,
	    .seconds = n->seconds, .claimed = n->claimed,
	    .answers = n->answers };
	int stale = s->newer && s->old.there;
	int ended = s->late || (c->final && c->kind != COMMIT_SIMPLE &&
	    (n->done || *n->success != '\0') &&
	    strcmp(n->exit, "suspend") != 0);
	char digest[DIGEST_TEXT];

	s->turned = n->done && !s->old.done;
	memcpy(p.has, n->has, sizeof(p.has));
	memcpy(p.score, n->score, sizeof(p.score));
	digest_part(s->secret, &p, digest);
	return (db_run(s->db, &runtime_sql, RT_PART_PUT, ARGS(
	    I(":attempt", s->attempt), I(":entry", s->entry),
	    I(":try", s->try), I(":late", s->late), I(":done", n->done),
	    T(":completion", n->completion), T(":success", n->success),
	    OPT(":raw", n->has[0], n->score[0]),
	    OPT(":min", n->has[1], n->score[1]),
	    OPT(":max", n->has[2], n->score[2]),
	    OPT(":scaled", n->has[3], n->score[3]),
	    T(":location", n->location), T(":suspend", stale || s->late ?
	    NULL : c->suspend), T(":exit", n->exit),
	    T(":cmi", stale ? NULL : c->cmi), I(":seconds", n->seconds),
	    I(":claimed", n->claimed), I(":answers", n->answers),
	    I(":visits", s->old.visits + !s->known), I(":now", clock_now()),
	    { .name = ":ended", .type = ended ? 'i' : 'n', .i = clock_now() },
	    T(":digest", digest)), e));
}

/*
 * Answers are named by their number in the lesson's list; one that comes again
 * replaces the earlier one.  Leaves in ${n} how many the try has.
 */
static int
put_answers(struct store *s, const struct commit *c, int64_t *n, struct err *e)
{
	struct digest_answer d = { .attempt_id = s->attempt,
	    .entry_id = s->entry, .try = s->try };
	const struct commit_answer *w;
	char digest[DIGEST_TEXT];
	int i;

	for (i = 0; i < c->nanswers; i++) {
		w = &c->answers[i];
		d.n = w->n;
		d.ident = w->ident;
		d.type = w->type;
		d.response = w->response;
		d.result = w->result;
		digest_answer(s->secret, &d, digest);
		if (db_run(s->db, &runtime_sql, RT_ANSWER_PUT, ARGS(
		    I(":attempt", s->attempt), I(":entry", s->entry),
		    I(":try", s->try),
		    I(":n", w->n), T(":ident", w->ident), T(":type", w->type),
		    T(":response", w->response), T(":result", w->result),
		    OPT(":weighting", w->has_weighting, w->weighting),
		    T(":latency", w->latency), T(":at", w->at),
		    T(":description", w->description), T(":digest", digest)),
		    e) != 0)
			return (-1);
	}
	return (c->nanswers > 0 && db_number(s->db, &runtime_sql,
	    RT_ANSWER_COUNT, ARGS(I(":attempt", s->attempt),
	    I(":entry", s->entry), I(":try", s->try)), n, e) < 0 ? -1 : 0);
}

/* Of several tries which one counts, then the sums of the attempt. */
static int
put_sums(struct store *s, struct err *e)
{
	int several = s->try > 1 || s->late || s->old.others;

	if (several && db_run(s->db, &runtime_sql, RT_COUNT, ARGS(
	    I(":attempt", s->attempt), I(":entry", s->entry),
	    T(":rule", s->rule)), e) != 0)
		return (-1);
	if (db_run(s->db, &runtime_sql, RT_ROLLUP, ARGS(
	    I(":attempt", s->attempt), I(":now", clock_now())), e) != 0)
		return (-1);
	return ((several || s->turned || *s->success != '\0') &&
	    db_run(s->db, &runtime_sql, RT_COUNTED, ARGS(
	    I(":attempt", s->attempt)), e) != 0 ? -1 : 0);
}

/*
 * A save that comes when its try is over, or when a later visit has written
 * into it: a tablet that was off for a week.  A finished result is not lost, it
 * becomes a try of its own, in which this visit goes on; 1.  Else 0, or -1.
 */
static int
own_try(struct store *s, const struct commit *c, struct err *e)
{
	const struct status *st = commit_store_decide(s, c);
	int64_t tries = 0;

	if (c->kind == COMMIT_SIMPLE || st == NULL || !st->done)
		return (0);
	if (db_number(s->db, &runtime_sql, RT_TRY_LEFT, ARGS(
	    I(":attempt", s->attempt), I(":entry", s->entry)), &tries, e) < 0)
		return (-1);
	if (tries >= TRIES_MAX)
		return (0);
	if (db_number(s->db, &runtime_sql, RT_TRY_NEXT, ARGS(
	    I(":attempt", s->attempt), I(":entry", s->entry), I(":all", 1)),
	    &s->try, e) < 0)
		return (-1);
	memset(&s->old, 0, sizeof(s->old));
	s->late = 1;
	s->newer = s->did = 0;
	return (1);
}

/*
 * What the months are counted from.  A visit begins when its page was made, a
 * lesson is finished when the visit had come so far: a save that arrives days
 * later, or after midnight of the month, counts where it was made.
 */
static int
put_learnt(struct store *s, int64_t told, struct err *e)
{
	int64_t now = clock_now(), at = s->began, done = 0;

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

/* What the commit changes, when it changes something; 0 or -1. */
static int
store_all(struct store *s, const struct commit *c, struct err *e)
{
	int64_t told = seconds_of(s, c);
	struct after n;

	if (told < s->told)
		told = s->told;
	after_of(s, c, s->old.seconds + growth(s, told - s->told), &n);
	s->success = n.success;
	if ((!s->newer && put_answers(s, c, &n.answers, e) != 0) ||
	    put_part(s, c, &n, e) != 0 ||
	    put_visit(s, c, told, n.said, e) != 0 ||
	    put_sums(s, e) != 0)
		return (-1);
	return (put_learnt(s, told, e));
}

/*
 * A token opens its own visit and older ones (saves that were left on the
 * device), never a later one.  The order of the questions decides the answer:
 * known before superseded.
 */
int
commit_store(struct db *db, const uint8_t secret[32], const struct token *t,
    const struct commit *c, enum commit_result *out, struct err *e)
{
	struct store s = { .db = db, .secret = secret,
	    .attempt = t->attempt_id };
	int preview = 0, own = 0;

	if (strcmp(c->visit, t->visit) > 0)
		return (err_set(e, ERR_REJECT, "COMMIT-VISIT", "%s after %s",
		    c->visit, t->visit));
	if (find_attempt(&s, &preview, e) != 0 || find_entry(&s, c, e) != 0)
		return (-1);
	if (!preview && find_visit(&s, c, e) != 0)
		return (-1);
	if (preview || s.try == 0) {
		*out = COMMIT_PREVIEW;
		return (0);
	}
	if (s.known && c->seq <= s.seq) {
		*out = COMMIT_KNOWN;
		return (0);
	}
	if (find_part(&s, e) != 0)
		return (-1);
	*out = s.newer || s.shut ? COMMIT_SUPERSEDED : COMMIT_STORED;
	if (s.late)	/* goes on in the try that it was given */
		s.newer = s.shut = 0;
	if ((s.newer || s.shut) && (own = own_try(&s, c, e)) < 0)
		return (-1);
	/* What is over is frozen, its time as well. */
	return (s.shut && !own ? 0 : store_all(&s, c, e));
}
