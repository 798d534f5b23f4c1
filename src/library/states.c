/*
 * The states of an item on its way to publication.  Each step asks: may this
 * person do it, and is the item in the state the step starts from (checked
 * again by the UPDATE itself, so that of two reviewers at once only one
 * succeeds)?  Then it writes the history, the audit, and a notice to the person
 * who waits.
 */
#include <stdint.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"
#include "audit/audit.h"
#include "people/notice.h"

#include "library/library_sql.h"
#include "library/review.h"

#define REASON_MAX	1000	/* characters */

static int
states_is(const struct item *it, const char *state)
{
	return (strcmp(it->newest, state) == 0);
}

static int
states_author(const struct viewer *who, const struct item *it, struct err *e)
{
	if (it->owner_id == who->id)
		return (0);
	return (err_set(e, ERR_REJECT, "NO-RIGHT", "not the author"));
}

/*
 * After the UPDATE: when it changed no row, somebody else was faster and the
 * step is refused; else history and audit are written.
 */
static int
note(struct db *db, const struct viewer *who, const struct item *it,
    const char *verb, const char *reason, struct err *e)
{
	if (db_changes(db) != 1)
		return (err_set(e, ERR_REJECT, "ITEM-STATE",
		    "item %lld is %s", (long long)it->id, it->newest));
	if (db_run(db, &library_sql, LIBRARY_EVENT, ARGS(I(":id", it->id),
	    { .name = ":version", .type = it->version_id != 0 ? 'i' : 'n',
	    .i = it->version_id }, I(":who", who->id), T(":verb", verb),
	    T(":reason", reason), I(":now", clock_now())), e) != 0)
		return (-1);
	return (audit_add(db, who->id, verb, "item", it->id, NULL, e));
}

/*
 * A notice to the author with a link to the item; ${kind} chooses the sentence.
 */
static int
states_tell(struct db *db, const struct viewer *who, const struct item *it,
    const char *kind, struct err *e)
{
	struct arena *a = arena_new();
	int rc = notice_add(db, it->owner_id, who->id, kind, it->title,
	    arena_printf(a, "/items/%s", it->key), e);

	arena_free(a);
	return (rc);
}

/* Run a state change that only says which item and when. */
static int
states_step(struct db *db, const struct viewer *who, const struct item *it,
    int stmt, const char *verb, struct err *e)
{
	if (db_run(db, &library_sql, stmt, ARGS(I(":id", it->id), I(":now",
	    clock_now())), e) != 0)
		return (-1);
	return (note(db, who, it, verb, "", e));
}

/* A draft may have been saved without all that submitting needs. */
static int
states_complete(struct db *db, const struct item *it, struct err *e)
{
	struct item_fields f = { .title = it->title, .kind = it->kind,
	    .source = it->source, .place_grade = it->place_grade,
	    .place_subject = it->place_subject };
	struct arena *a = arena_new();
	int64_t *lessons;
	int rc = -1;

	if ((f.nlessons = library_lessons(db, a, it, &lessons, e)) >= 0)
		rc = library_complete(a, &f, e);
	arena_free(a);
	return (rc);
}

/*
 * Near duplicates are looked for in the same transaction, so a reviewer never
 * sees the item without them.
 */
int
library_submit(struct db *db, const struct viewer *who, const struct item *it,
    struct err *e)
{
	if (states_is(it, "refused"))
		return (err_set(e, ERR_REJECT, "ITEM-REFUSED",
		    "the check refused it"));
	if (states_is(it, "checking"))
		return (err_set(e, ERR_REJECT, "ITEM-CHECKING",
		    "still being checked"));
	if (!states_is(it, "draft") && !states_is(it, "returned"))
		return (err_set(e, ERR_REJECT, "ITEM-STATE", "item is %s",
		    it->newest));
	if (library_may(db, who, MAY_EDIT_ITEM, it, "NO-RIGHT", e) != 0)
		return (-1);
	if (it->package_id == 0)
		return (err_set(e, ERR_REJECT, "ITEM-CHECKING",
		    "not checked yet"));
	if (it->asks)
		return (err_set(e, ERR_REJECT, "ITEM-START",
		    "which file it begins with is not chosen"));
	if (states_complete(db, it, e) != 0 ||
	    states_step(db, who, it, LIBRARY_SUBMIT, "submit", e) != 0)
		return (-1);
	return (near_duplicate_find(db, it, e));
}

/*
 * 1 when the author is the only principal: then nobody could give the final
 * approval, and one step is enough.  0 or -1 else.
 */
static int
no_principal_left(struct db *db, const struct item *it, struct err *e)
{
	int64_t n = 0;

	if (db_number(db, &library_sql, LIBRARY_PRINCIPALS, ARGS(
	    I(":school", it->school_id), I(":owner", it->owner_id), I(":now",
	    clock_now())), &n, e) < 0)
		return (-1);
	return (n == 1);
}

/*
 * What ${who}'s approval would do now.  A principal publishes at once; a head
 * passes the item on, or publishes where the school has one step or no other
 * principal.
 */
int
library_step(struct db *db, const struct viewer *who, const struct item *it,
    enum review_step *out, struct err *e)
{
	struct review_policy p;
	struct arena *a;
	struct scope s;
	int rc, alone;

	*out = STEP_NONE;
	if (it->owner_id == who->id || !states_is(it, "submitted"))
		return (0);
	a = arena_new();
	rc = review_policy_of(db, a, it->school_id, &p, e);
	arena_free(a);
	if (rc != 0)
		return (-1);
	library_scope(it, &s);
	if ((rc = people_may(db, who, MAY_APPROVE_ITEM, &s, e)) != 0) {
		*out = rc == 1 ? STEP_PUBLISH : STEP_NONE;
		return (rc < 0 ? -1 : 0);
	}
	if (it->passed != 0 ||
	    (rc = people_may(db, who, MAY_PASS_ITEM, &s, e)) != 1)
		return (rc);
	alone = p.steps == 1 ? 1 : no_principal_left(db, it, e);
	if (alone < 0)
		return (-1);
	*out = alone == 1 ? STEP_PUBLISH : STEP_PASS;
	return (0);
}

/*
 * The version becomes the live one; the version before it ends, and a revised
 * title, description and place in the plan replace the old ones.
 */
static int
go_live(struct db *db, const struct viewer *who, const struct item *it,
    struct err *e)
{
	int64_t now = clock_now();

	if (it->live_id != 0 && it->live_id != it->version_id &&
	    db_run(db, &library_sql, LIBRARY_LIVE_UNTIL, ARGS(I(":version",
	    it->live_id), I(":now", now)), e) != 0)
		return (-1);
	if (db_run(db, &library_sql, LIBRARY_LIVE_FROM, ARGS(I(":version",
	    it->version_id), I(":now", now)), e) != 0)
		return (-1);
	if (it->revised && (db_run(db, &library_sql, LIBRARY_ADOPT,
	    ARGS(I(":id", it->id)), e) != 0 ||
	    db_run(db, &library_sql, LIBRARY_UNFILE, ARGS(I(":id", it->id)),
	    e) != 0 ||
	    db_run(db, &library_sql, LIBRARY_ADOPT_LESSONS, ARGS(I(":id",
	    it->id)), e) != 0 ||
	    db_run(db, &library_sql, LIBRARY_REVISE_UNFILE, ARGS(I(":id",
	    it->id)), e) != 0 ||
	    db_run(db, &library_sql, LIBRARY_REVISE_DROP, ARGS(I(":id",
	    it->id)), e) != 0))
		return (-1);
	return (states_tell(db, who, it, "published", e));
}

/*
 * Pairs of similar lessons must be decided first, because the decision says
 * whether the lesson counts in the month.
 */
int
library_approve(struct db *db, const struct viewer *who, const struct item *it,
    enum review_step *out, struct err *e)
{
	int64_t open;

	if (review_check(db, who, it, e) != 0 ||
	    library_step(db, who, it, out, e) != 0)
		return (-1);
	if (*out == STEP_NONE)
		return (err_set(e, ERR_REJECT, "REVIEW-PASSED",
		    "item %lld waits for the principal", (long long)it->id));
	if (near_duplicate_open(db, it->id, &open, e) != 0)
		return (-1);
	if (open > 0)
		return (err_set(e, ERR_REJECT, "REVIEW-TWIN",
		    "item %lld: %lld pairs", (long long)it->id,
		    (long long)open));
	if (db_run(db, &library_sql, *out == STEP_PASS ? LIBRARY_PASS :
	    LIBRARY_PUBLISH, ARGS(I(":id", it->id), I(":version",
	    it->version_id), I(":who", who->id), I(":now", clock_now())),
	    e) != 0 || note(db, who, it, *out == STEP_PASS ? "pass" :
	    "publish", "", e) != 0)
		return (-1);
	return (*out == STEP_PASS ? 0 : go_live(db, who, it, e));
}

/* Returning and withdrawing ask for words that the author reads. */
static int
reason_right(const char *reason, struct err *e)
{
	if (reason == NULL || reason[0] == '\0')
		return (err_field(e, "REVIEW-REASON", "reason", "no reason"));
	if (text_chars(reason) > REASON_MAX)
		return (err_field(e, "ITEM-TEXT-LONG", "reason", "too long"));
	return (0);
}

/*
 * The department's step is undone by it: after the repair the review begins
 * with the first step again.
 */
int
library_return(struct db *db, const struct viewer *who, const struct item *it,
    const char *reason, struct err *e)
{
	if (review_check(db, who, it, e) != 0 ||
	    reason_right(reason, e) != 0)
		return (-1);
	if (db_run(db, &library_sql, LIBRARY_RETURN, ARGS(I(":id", it->id),
	    T(":reason", reason), I(":who", who->id), I(":now", clock_now())),
	    e) != 0 || note(db, who, it, "return", reason, e) != 0)
		return (-1);
	return (states_tell(db, who, it, "returned", e));
}

/*
 * Even after the department has passed it; that step must then be done again.
 */
int
library_recall(struct db *db, const struct viewer *who, const struct item *it,
    struct err *e)
{
	if (!states_is(it, "submitted"))
		return (err_set(e, ERR_REJECT, "ITEM-STATE", "item is %s",
		    it->newest));
	if (states_author(who, it, e) != 0)
		return (-1);
	return (states_step(db, who, it, LIBRARY_RECALL, "recall", e));
}

/*
 * Pupils go on with the live version; only the state of the newest one becomes
 * "draft".  Nothing is copied until the author saves other words (save_words in
 * filing.c).
 */
int
library_revise(struct db *db, const struct viewer *who, const struct item *it,
    struct err *e)
{
	struct scope s;
	int rc;

	if (states_author(who, it, e) != 0)
		return (-1);
	library_scope(it, &s);
	s.editable = 1;		/* once it is a draft again */
	if ((rc = people_may(db, who, MAY_EDIT_ITEM, &s, e)) != 1)
		return (rc < 0 ? -1 : err_set(e, ERR_REJECT,
		    "NO-RIGHT", "person %lld", (long long)who->id));
	return (states_step(db, who, it, LIBRARY_REVISE, "revise", e));
}

/*
 * A version in review must be recalled first.  The discarded file stays as a
 * version in the history, and its words are dropped.
 */
int
library_discard(struct db *db, const struct viewer *who, const struct item *it,
    struct err *e)
{
	if (states_author(who, it, e) != 0 ||
	    states_step(db, who, it, LIBRARY_DISCARD, "discard", e) != 0 ||
	    db_run(db, &library_sql, LIBRARY_REVISE_UNFILE, ARGS(I(":id",
	    it->id)), e) != 0)
		return (-1);
	return (db_run(db, &library_sql, LIBRARY_REVISE_DROP, ARGS(I(":id",
	    it->id)), e));
}

/*
 * The item that is named as the replacement must be live and of the same
 * school, or pupils would be sent to nothing.
 */
static int
states_other_right(struct db *db, const struct item *it, int64_t other,
    struct err *e)
{
	struct arena *a;
	struct item *o;
	int rc;

	if (other == 0)
		return (0);
	a = arena_new();
	if ((rc = library_item_by_id(db, a, other, &o, e)) == 1)
		rc = o->live_id != 0 && o->id != it->id &&
		    o->school_id == it->school_id;
	arena_free(a);
	if (rc == 1)
		return (0);
	return (rc < 0 ? -1 : err_field(e, "WITHDRAW-OTHER",
	    "other", "item %lld", (long long)other));
}

/* Its author, and who reviews it, take a live item back or narrow it. */
static int
states_may_take(struct db *db, const struct viewer *who,
    const struct item *it, struct err *e)
{
	struct scope s;
	int rc;

	library_scope(it, &s);
	s.editable = 0;		/* of the live version, whatever is on its way */
	if (it->owner_id == who->id ||
	    (rc = people_may(db, who, MAY_REVIEW_ITEM, &s, e)) == 1)
		return (0);
	return (rc < 0 ? -1 : err_set(e, ERR_REJECT, "NO-RIGHT",
	    "person %lld", (long long)who->id));
}

/*
 * Pupils cannot open it from now on; results and files stay.  A next version on
 * its way is kept as the draft that it is.
 */
int
library_withdraw(struct db *db, const struct viewer *who, const struct item *it,
    const char *reason, int64_t other, struct err *e)
{
	if (it->live_id == 0)
		return (err_set(e, ERR_REJECT, "ITEM-STATE", "item is %s",
		    it->newest));
	if (states_may_take(db, who, it, e) != 0)
		return (-1);
	if (reason_right(reason, e) != 0 || states_other_right(db, it, other,
	    e) != 0)
		return (-1);
	if (db_run(db, &library_sql, LIBRARY_LIVE_UNTIL, ARGS(I(":version",
	    it->live_id), I(":now", clock_now())), e) != 0 ||
	    db_run(db, &library_sql, LIBRARY_WITHDRAW, ARGS(I(":id", it->id),
	    I(":who", who->id), T(":reason", reason), { .name = ":other",
	    .type = other != 0 ? 'i' : 'n', .i = other },
	    I(":now", clock_now())), e) != 0 ||
	    note(db, who, it, "withdraw", reason, e) != 0)
		return (-1);
	return (states_tell(db, who, it, "withdrawn", e));
}

/*
 * Nobody has to review that fewer pupils see something, and it cannot wait: an
 * exam paper that pupils see by mistake is closed at once.
 */
int
library_narrow(struct db *db, const struct viewer *who, const struct item *it,
    const char *audience, struct err *e)
{
	if (states_may_take(db, who, it, e) != 0)
		return (-1);
	if (!people_audience_known(audience))
		return (err_field(e, "ITEM-AUDIENCE", "audience", "unknown"));
	if (db_run(db, &library_sql, LIBRARY_NARROW_NEXT, ARGS(I(":id",
	    it->id), T(":audience", audience)), e) != 0 ||
	    db_run(db, &library_sql, LIBRARY_NARROW, ARGS(I(":id", it->id),
	    T(":audience", audience), I(":now", clock_now())), e) != 0)
		return (-1);
	if (db_changes(db) != 1)
		return (err_field(e, "AUDIENCE-WIDER", "audience",
		    "not narrower than %s", it->audience));
	return (note(db, who, it, "narrow", "", e));
}

int
library_revive(struct db *db, const struct viewer *who, const struct item *it,
    struct err *e)
{
	if (states_author(who, it, e) != 0)
		return (-1);
	return (states_step(db, who, it, LIBRARY_REVIVE, "revive", e));
}

/*
 * The row stays and is hidden (LIBRARY_ROW leaves it out), because audit,
 * results and months refer to it.
 */
int
library_delete(struct db *db, const struct viewer *who, const struct item *it,
    struct err *e)
{
	if (library_may(db, who, MAY_EDIT_ITEM, it, "NO-RIGHT", e) != 0)
		return (-1);
	return (states_step(db, who, it, LIBRARY_DELETE, "delete", e));
}
