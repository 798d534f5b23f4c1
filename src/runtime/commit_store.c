/*
 * A checked commit into the tables: visit (idempotence), part (the state of a
 * try), interaction (answers), attempt (the sum), and learnt when the visit is
 * new or the lesson is done.  docs/play.md.
 */
#include <string.h>

#include "util/clock.h"

#include "runtime/commit.h"
#include "runtime/commit_state.h"
#include "runtime/digest.h"
#include "runtime/month_activity.h"
#include "runtime/play_remarks.h"
#include "runtime/runtime.h"
#include "runtime/runtime_sql.h"
#include "runtime/shared_data.h"
#include "runtime/status.h"
#include "runtime/tries.h"

#define SLACK	120	/* seconds that a device's clock may be ahead */
#define PREVIEW_TOUCH	60	/* seconds between two notes that a preview is looked at */

/* What is to be stored of the try. */
struct after {
	int		 done;
	int		 said;		/* the sitting that made it done goes on */
	const char	*completion, *success, *location, *exit;
	int		 has[4];
	double		 score[4];
	int64_t		 seconds, claimed, answers, objectives, comments;
	int64_t		 refusals;
};

/*
 * The book's mastery score is a number on the scale of raw.  A lesson that
 * counts to less than the mastery ("80" and a score of 8,5 out of 10) means a
 * per cent of its own scale.
 */
static int
mastered(const struct commit_state *s, const struct commit *c)
{
	return ((c->has[2] && c->score[2] < s->mastery ? c->score[3] * 100 :
	    c->score[0]) >= s->mastery);
}

/*
 * What the commit's status comes to.  SCORM 1.2, at LMSFinish: with a mastery
 * score the LMS decides; a lesson that never set a status is completed by
 * having been opened and closed (docs/play.md).  A pause (cmi.core.exit
 * "suspend") decides nothing; what the run time's library has then set by
 * itself is not the lesson's word.  A status that nobody can read decides
 * nothing either.  ${silent}: 1 when the lesson said nothing in this sitting;
 * that it was closed then ends no try.
 */
static const struct status *
commit_store_decide(const struct commit_state *s, const struct commit *c,
    int *silent)
{
	*silent = 0;
	if (c->kind != COMMIT_12 || !c->final)
		return (c->status);
	if (c->exit != NULL && strcmp(c->exit, "suspend") == 0)
		return (c->touched ? c->status : NULL);
	if (s->has_mastery && c->has[0] && c->has[3])
		return (status_12(mastered(s, c) ? "passed" : "failed"));
	if (c->touched && c->status == NULL)
		return (NULL);
	*silent = !c->touched;
	/* In an earlier sitting it may have spoken, and be under way. */
	return (c->status != NULL && (c->touched || c->status->done ||
	    *s->old.completion != '\0') ? c->status : status_12("completed"));
}

/*
 * A device may not claim more time than has passed since its visit began.  A
 * clock that was set back says nothing about that: then the device is believed
 * for a session's time.
 */
static int64_t
seconds_of(const struct commit_state *s, const struct commit *c)
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
growth(const struct commit_state *s, int64_t more)
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
put_visit(struct commit_state *s, const struct commit *c, int64_t seconds, int done,
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
improves(const struct before *b, const struct status *st, const struct commit *c)
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
 * later sitting only improves the result.  A superseded visit adds time alone,
 * but for an earlier page of the same launch that finished: its result is one
 * of the try's, whichever came first.
 */
static void
after_of(const struct commit_state *s, const struct commit *c, int64_t seconds,
    struct after *n)
{
	int stale = s->newer && s->old.there, keeps, i, silent;
	const struct status *st = commit_store_decide(s, c, &silent);
	const struct before *b = &s->old;

	/* keeps: the result stays as it is */
	if (stale)
		keeps = !s->page || st == NULL || !st->done ||
		    (b->done && !improves(b, st, c));
	else
		keeps = b->done && !s->did && !improves(b, st, c);
	n->done = b->done || ((!stale || s->page) && st != NULL && st->done);
	n->said = !keeps && st != NULL && st->done && (!b->done || s->did);
	n->completion = b->completion;
	n->success = b->success;
	if (st != NULL && !keeps) {
		n->completion = st->completion;
		n->success = st->success;
	}
	for (i = 0; i < 4; i++) {
		/* All or nothing: what fits no scale is not put before what did. */
		int take = !keeps && (c->has[3] || (c->has[0] && !b->has[3]));

		n->has[i] = take ? c->has[i] : b->has[i];
		n->score[i] = take ? c->score[i] : b->score[i];
	}
	n->location = stale || c->location == NULL ? b->location : c->location;
	/*
	 * A sitting that is not over and has said nothing leaves the last word; a
	 * page that is over and has said nothing leaves that of the page before.
	 */
	n->exit = stale || c->exit == NULL || (!c->final && !c->touched) ?
	    b->exit : !silent ? c->exit : token_visit_n(c->visit) > 0 &&
	    b->done ? b->exit : EXIT_LEFT;
	n->seconds = seconds;
	n->claimed = b->claimed + (c->final ? c->claimed : 0);
	n->answers = b->answers;
	n->refusals = c->refusals + c->refused;
	if (n->refusals < b->refusals)
		n->refusals = b->refusals;
	n->objectives = b->objectives;
	n->comments = b->comments;
}

/*
 * The try is over when it was left (LMSFinish, Terminate) completed, passed or
 * failed, and not paused; that it is, is seen at the next launch even without
 * that word.  A lesson that goes on in the same launch takes it back.
 */
static int
put_part(struct commit_state *s, const struct commit *c, const struct after *n,
    struct err *e)
{
	struct digest_part p = { .attempt_id = s->attempt,
	    .entry_id = s->entry, .n = s->try, .done = n->done,
	    .completion = n->completion, .success = n->success,
	    .seconds = n->seconds, .claimed = n->claimed,
	    .answers = n->answers, .objectives = n->objectives,
	    .comments = n->comments };
	int stale = s->newer && s->old.there;
	int ended = s->late || (c->final && c->kind != COMMIT_SIMPLE &&
	    (n->done || *n->success != '\0') &&
	    !tries_pause(n->exit));
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
	    I(":visits", s->old.visits + (!s->known && !s->goes_on)), I(":now", clock_now()),
	    { .name = ":ended", .type = ended ? 'i' : 'n', .i = clock_now() },
	    T(":digest", digest), I(":refusals", n->refusals)), e));
}

/*
 * Answers are named by their number in the lesson's list; one that comes again
 * replaces the earlier one.  Leaves in ${n} how many the try has.
 */
static int
put_answers(struct commit_state *s, const struct commit *c, int64_t *n, struct err *e)
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

static int
put_objectives(struct commit_state *s, const struct commit *c, int64_t *n, struct err *e)
{
	struct digest_objective d = { .attempt_id = s->attempt,
	    .entry_id = s->entry, .try = s->try };
	const struct commit_objective *o;
	char digest[DIGEST_TEXT];

	for (o = c->objectives; o < c->objectives + c->nobjectives; o++) {
		d.n = o->n;
		d.ident = o->ident;
		d.completion = o->completion;
		d.success = o->success;
		memcpy(d.has, o->has, sizeof(d.has));
		memcpy(d.score, o->score, sizeof(d.score));
		digest_objective(s->secret, &d, digest);
		if (db_run(s->db, &runtime_sql, RT_OBJECTIVE_PUT, ARGS(
		    I(":attempt", s->attempt), I(":entry", s->entry),
		    I(":try", s->try), I(":n", o->n), T(":ident", o->ident),
		    T(":description", o->description),
		    T(":completion", o->completion), T(":success", o->success),
		    OPT(":raw", o->has[0], o->score[0]),
		    OPT(":min", o->has[1], o->score[1]),
		    OPT(":max", o->has[2], o->score[2]),
		    OPT(":scaled", o->has[3], o->score[3]),
		    T(":digest", digest)), e) != 0)
			return (-1);
	}
	return (c->nobjectives > 0 && db_number(s->db, &runtime_sql,
	    RT_OBJECTIVE_COUNT, ARGS(I(":attempt", s->attempt),
	    I(":entry", s->entry), I(":try", s->try)), n, e) < 0 ? -1 : 0);
}

static int
put_comments(struct commit_state *s, const struct commit *c, int64_t *n, struct err *e)
{
	struct digest_comment d = { .attempt_id = s->attempt,
	    .entry_id = s->entry, .try = s->try };
	const struct commit_comment *m;
	char digest[DIGEST_TEXT];

	for (m = c->comments; m < c->comments + c->ncomments; m++) {
		d.n = m->n;
		d.text = m->text;
		d.location = m->location;
		digest_comment(s->secret, &d, digest);
		if (db_run(s->db, &runtime_sql, RT_COMMENT_PUT, ARGS(
		    I(":attempt", s->attempt), I(":entry", s->entry),
		    I(":try", s->try), I(":n", m->n), T(":text", m->text),
		    T(":location", m->location), T(":at", m->at),
		    T(":digest", digest)), e) != 0)
			return (-1);
	}
	return (c->ncomments > 0 && db_number(s->db, &runtime_sql,
	    RT_COMMENT_COUNT, ARGS(I(":attempt", s->attempt),
	    I(":entry", s->entry), I(":try", s->try)), n, e) < 0 ? -1 : 0);
}

/* Of several tries which one counts, then the sums of the attempt. */
static int
put_sums(struct commit_state *s, struct err *e)
{
	int several = s->try > 1 || s->late || s->old.others;

	if (several && db_run(s->db, &runtime_sql, RT_COUNT, ARGS(
	    I(":attempt", s->attempt), I(":entry", s->entry)), e) != 0)
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
own_try(struct commit_state *s, const struct commit *c, struct err *e)
{
	int64_t tries = 0;
	int silent;
	const struct status *st = commit_store_decide(s, c, &silent);

	if (c->kind == COMMIT_SIMPLE || c->inherited || st == NULL ||
	    !st->done || (s->page && !s->shut))
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
put_learnt(struct commit_state *s, int64_t told, struct err *e)
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

/* When the lesson was at this state: a save may come days later. */
static int64_t
written_at(const struct commit_state *s, int64_t told)
{
	int64_t now = clock_now(), at = s->began + told;

	return (at < now ? at : now);
}

/* What the commit changes, when it changes something; 0 or -1. */
static int
store_all(struct commit_state *s, const struct commit *c, struct err *e)
{
	int64_t told = seconds_of(s, c);
	struct after n;

	if (told < s->told)
		told = s->told;
	after_of(s, c, s->old.seconds + growth(s, told - s->told), &n);
	s->success = n.success;
	if ((!s->newer && (put_answers(s, c, &n.answers, e) != 0 ||
	    put_objectives(s, c, &n.objectives, e) != 0 ||
	    put_comments(s, c, &n.comments, e) != 0 ||
	    shared_data_keep(s, c, written_at(s, told), e) != 0)) ||
	    put_part(s, c, &n, e) != 0 ||
	    put_visit(s, c, told, n.said, e) != 0 ||
	    put_sums(s, e) != 0)
		return (-1);
	return (put_learnt(s, told, e));
}

/*
 * A token opens its own launch and older ones (saves that were left on the
 * device), never a later one.  The order of the questions decides the answer:
 * known before superseded.
 */
int
commit_store(struct db *db, const uint8_t secret[32], const struct token *t,
    const struct commit *c, enum commit_result *out, struct err *e)
{
	struct commit_state s = { .db = db, .secret = secret,
	    .attempt = t->attempt_id };
	int preview = 0, own = 0;

	if (strncmp(c->visit, t->visit, TOKEN_LAUNCH) > 0)
		return (err_set(e, ERR_REJECT, "COMMIT-VISIT", "%s after %s",
		    c->visit, t->visit));
	if (commit_find(&s, c, &preview, e) != 0)
		return (-1);
	if (play_remarks_store(db, &(struct play_remarks_at){ .version =
	    s.version_id, .person = s.person, .preview = preview }, c, e) != 0)
		return (-1);
	if (c->kind == COMMIT_NONE) {
		*out = preview ? COMMIT_PREVIEW : COMMIT_STORED;
		return (0);
	}
	if (!preview && commit_find_visit(&s, c, e) != 0)
		return (-1);
	if (preview || s.try == 0) {	/* nothing but that it is looked at */
		*out = COMMIT_PREVIEW;
		return (runtime_touch(db, t->attempt_id, PREVIEW_TOUCH, e));
	}
	if (s.known && c->seq <= s.seq) {
		*out = COMMIT_KNOWN;
		return (0);
	}
	if (commit_find_part(&s, e) != 0)
		return (-1);
	*out = s.newer || s.shut ? COMMIT_SUPERSEDED : COMMIT_STORED;
	if (s.late)	/* goes on in the try that it was given */
		s.newer = s.shut = 0;
	if ((s.newer || s.shut) && (own = own_try(&s, c, e)) < 0)
		return (-1);
	/* What is over is frozen, its time as well. */
	return (s.shut && !own ? 0 : store_all(&s, c, e));
}
