/* What the tables say of a commit before it is stored. */
#include <jansson.h>
#include <limits.h>
#include <string.h>

#include "runtime/commit_state.h"
#include "runtime/runtime.h"
#include "runtime/runtime_sql.h"
#include "runtime/status.h"
#include "runtime/tries.h"

#define LOST_MAX	100000	/* launches that a restored folder may have lost */

/* Columns of RT_VISIT and of RT_PART_STATE, whose last four are the scores. */
enum {
	VISIT_ENTRY, VISIT_TRY, VISIT_SEQ, VISIT_SECONDS, VISIT_DONE,
	VISIT_STARTED
};
enum {
	STATE_DONE, STATE_COMPLETION, STATE_SUCCESS, STATE_LOCATION, STATE_EXIT,
	STATE_SECONDS, STATE_CLAIMED, STATE_VISITS, STATE_ANSWERS, STATE_LATE,
	STATE_OTHERS, STATE_REFUSALS, STATE_OBJECTIVES, STATE_COMMENTS, STATE_SCORES
};
/* Columns of RT_VISIT_LAUNCH. */
enum { LAUNCH_ENTRY, LAUNCH_TRY, LAUNCH_STARTED, LAUNCH_WRITTEN };
/* Columns of RT_VISIT_NEWER. */
enum { NEWER_WRITTEN, NEWER_OTHER, NEWER_LAUNCH };

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
find_attempt(struct commit_state *s, int *preview, struct err *e)
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
		s->version_id = db_int(r, ATTEMPT_VERSION);
		s->over = db_int(r, ATTEMPT_DONE) != 0;
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
read_mastery(struct commit_state *s, const char *launch)
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
find_entry(struct commit_state *s, const struct commit *c, struct err *e)
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
	if (rc == 0 || (c->kind == COMMIT_SIMPLE ? s->is_sco :
	    c->kind != COMMIT_NONE && s->version == 0))
		return (err_set(e, ERR_REJECT, "COMMIT-ENTRY", "entry %d",
		    c->entry));
	return (0);
}

#define SITTINGS	50	/* rows of a launch that are kept: its latest sittings, and the launch itself */

/*
 * The launch that the visit is a sitting of, if there is a row of it: the
 * sitting goes on with the launch's try, because the pupil has not left the
 * player.  ${entry}: its part.  1, 0 none, or -1.
 */
static int
find_launch(struct commit_state *s, const struct commit *c, int64_t *entry,
    struct err *e)
{
	char first[TOKEN_VISIT], last[TOKEN_VISIT];
	struct db_rows *r;
	int rc;

	token_visit_sitting(c->visit, 0, first);
	token_visit_sitting(c->visit, INT_MAX, last);
	r = db_query(s->db, &runtime_sql, RT_VISIT_LAUNCH, ARGS(I(":attempt",
	    s->attempt), T(":first", first), T(":last", last),
	    T(":nonce", c->visit)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		*entry = db_int(r, LAUNCH_ENTRY);
		s->try = db_int(r, LAUNCH_TRY);
		s->began = db_int(r, LAUNCH_STARTED);
		s->goes_on = db_int(r, LAUNCH_WRITTEN) != 0;
	}
	db_end(r);
	return (rc);
}

/* A lesson may load itself again and again: of its sittings the latest stand. */
static int
trim_sittings(struct commit_state *s, const struct commit *c, struct err *e)
{
	char first[TOKEN_VISIT], old[TOKEN_VISIT];
	int n = token_visit_n(c->visit);

	if (n <= SITTINGS)
		return (0);
	token_visit_sitting(c->visit, 0, first);
	token_visit_sitting(c->visit, n - SITTINGS, old);
	return (db_run(s->db, &runtime_sql, RT_SITTING_TRIM, ARGS(
	    I(":attempt", s->attempt), T(":first", first), T(":old", old)), e));
}

/*
 * A visit without a row.  Named by the clock: it is from before launches were
 * counted, and of the first try.  Numbered higher than all launches: it was
 * launched while the disk took no writes, or the folder was restored and has
 * lost it; the visit counts as the latest launch.  Else it was swept, or a lesson made it up, and only a finished result is of use.
 */
static int
unknown_launch(struct commit_state *s, const struct commit *c, struct err *e)
{
	struct standing at = { .attempt = s->attempt, .entry = s->entry,
	    .tracked = s->is_sco && s->version != 0 };
	int64_t number = token_visit_number(c->visit);

	s->began = number == 0 ? token_visit_at(c->visit) : s->started;
	s->try = 1;
	s->shut = number != 0;
	if (number <= s->visits || number > s->visits + LOST_MAX)
		return (0);
	s->shut = 0;
	return (tries_standing(s->db, &at, e) != 0 ||
	    tries_choose(s->db, &at, 1, &s->try, e) != 0 || db_run(s->db, &runtime_sql, RT_LAUNCH_MOST, ARGS(I(":attempt",
	    s->attempt), I(":number", number)), e) != 0 ? -1 : 0);
}

static int
unknown_visit(struct commit_state *s, const struct commit *c, int64_t *entry,
    struct err *e)
{
	int rc = token_visit_number(c->visit) > 0 ? find_launch(s, c, entry,
	    e) : 0;

	if (rc == 0)
		return (unknown_launch(s, c, e));
	return (rc < 0 ? -1 : trim_sittings(s, c, e));
}

/*
 * What was stored of this visit already, and what later launches of the part
 * mean for it.  A visit belongs to one part for ever.
 */
int
commit_find_visit(struct commit_state *s, const struct commit *c,
    struct err *e)
{
	int64_t entry = s->entry, old = token_visit_at(c->visit);
	char last[TOKEN_VISIT];
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
	if (rc < 0 || (rc == 0 && unknown_visit(s, c, &entry, e) != 0))
		return (-1);
	if (entry != s->entry)
		return (err_set(e, ERR_REJECT, "COMMIT-ENTRY",
		    "visit of another"));
	token_visit_sitting(c->visit, INT_MAX, last);
	r = db_query(s->db, &runtime_sql, RT_VISIT_NEWER, ARGS(I(":attempt",
	    s->attempt), T(":nonce", c->visit), T(":last", last),
	    I(":entry", s->entry), I(":try", s->try)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		s->newer = db_int(r, NEWER_WRITTEN) != 0;
		s->page = s->newer && db_int(r, NEWER_LAUNCH) == 0;
		s->shut |= db_int(r, NEWER_OTHER) != 0;
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

/* A try that was not begun has no row; then all is 0 and "". */
int
commit_find_part(struct commit_state *s, struct err *e)
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
		b->objectives = db_int(r, STATE_OBJECTIVES);
		b->comments = db_int(r, STATE_COMMENTS);
		b->others = db_int(r, STATE_OTHERS) != 0;
		b->refusals = db_int(r, STATE_REFUSALS);
		s->late = db_int(r, STATE_LATE) != 0;
		for (i = 0; i < 4; i++) {
			b->has[i] = !db_null(r, STATE_SCORES + i);
			b->score[i] = db_real(r, STATE_SCORES + i);
		}
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

int
commit_find(struct commit_state *s, const struct commit *c, int *preview,
    struct err *e)
{
	return (find_attempt(s, preview, e) != 0 || find_entry(s, c, e) != 0 ?
	    -1 : 0);
}
