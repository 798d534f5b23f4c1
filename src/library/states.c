/*
 * The way to publication.  Each step: may this person do it, is the item in
 * the state it starts from (checked again by the UPDATE itself, so that two
 * reviewers at once do not both win), the row of the history, the audit.
 */
#include <stdint.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"
#include "audit/audit.h"

#include "library/library_sql.h"

#define REASON_MAX	1000	/* characters */

static int
is(const struct item *it, const char *state)
{
	return (strcmp(it->state, state) == 0);
}

/* 0 when ${who} may; else -1 with ${code}, or the failure itself. */
static int
may(struct db *db, const struct viewer *who, enum verb verb,
    const struct item *it, const char *code, struct err *e)
{
	struct scope s;

	library_scope(it, &s);
	if (people_may(db, who, verb, &s, e))
		return (0);
	if (e->level > ERR_REJECT)
		return (-1);
	return (err_set(e, ERR_REJECT, code, "person %lld, item %lld",
	    (long long)who->id, (long long)it->id));
}

/* After the UPDATE: it hit; write the history and the audit. */
static int
note(struct db *db, const struct viewer *who, const struct item *it,
    const char *verb, const char *reason, struct err *e)
{
	if (db_changes(db) != 1)
		return (err_set(e, ERR_REJECT, "ITEM-STATE",
		    "item %lld is %s", (long long)it->id, it->state));
	if (db_run(db, &library_sql, LIBRARY_EVENT, ARGS(I(":id", it->id),
	    { .name = ":version", .type = it->version_id != 0 ? 'i' : 'n',
	    .i = it->version_id }, I(":who", who->id), T(":verb", verb),
	    T(":reason", reason), I(":now", clock_now())), e) != 0)
		return (-1);
	return (audit_add(db, who->id, verb, "item", it->id, NULL, e));
}

/* What the form asks with strict; an old draft may never have met it. */
static int
complete(struct db *db, const struct item *it, struct err *e)
{
	struct arena *a = arena_new();
	int64_t *lessons;
	int n, rc = -1;

	if (library_title_check(a, it->title, e) != 0)
		goto out;
	if ((n = library_lessons(db, a, it->id, &lessons, e)) < 0)
		goto out;
	if (n == 0 && strcmp(it->kind, "material") != 0)
		err_field(e, "ITEM-LESSON", "lesson", "no lesson");
	else if (it->source[0] == '\0')
		err_field(e, "ITEM-SOURCE", "source", "no source");
	else
		rc = 0;
 out:
	arena_free(a);
	return (rc);
}

int
library_submit(struct db *db, const struct viewer *who, const struct item *it,
    struct err *e)
{
	if (is(it, "refused"))
		return (err_set(e, ERR_REJECT, "ITEM-REFUSED",
		    "the check refused it"));
	if (is(it, "checking"))
		return (err_set(e, ERR_REJECT, "ITEM-CHECKING",
		    "still being checked"));
	if (!is(it, "draft") && !is(it, "returned"))
		return (err_set(e, ERR_REJECT, "ITEM-STATE", "item is %s",
		    it->state));
	if (may(db, who, MAY_EDIT_ITEM, it, "NO-RIGHT", e) != 0)
		return (-1);
	if (it->package_id == 0)
		return (err_set(e, ERR_REJECT, "ITEM-CHECKING",
		    "not checked yet"));
	if (complete(db, it, e) != 0 ||
	    db_run(db, &library_sql, LIBRARY_SUBMIT, ARGS(I(":id", it->id),
	    I(":now", clock_now())), e) != 0)
		return (-1);
	return (note(db, who, it, "submit", "", e));
}

/* Nobody reviews own work, and only what lies in one's grades and subjects. */
static int
may_review(struct db *db, const struct viewer *who, const struct item *it,
    struct err *e)
{
	if (it->owner_id == who->id)
		return (err_set(e, ERR_REJECT, "REVIEW-OWN", "own item"));
	if (!is(it, "submitted"))
		return (err_set(e, ERR_REJECT, "ITEM-STATE", "item is %s",
		    it->state));
	return (may(db, who, MAY_REVIEW_ITEM, it, "NO-RIGHT", e));
}

int
library_publish(struct db *db, const struct viewer *who, const struct item *it,
    struct err *e)
{
	if (may_review(db, who, it, e) != 0 ||
	    db_run(db, &library_sql, LIBRARY_PUBLISH, ARGS(I(":id", it->id),
	    I(":version", it->version_id), I(":who", who->id),
	    I(":now", clock_now())), e) != 0)
		return (-1);
	return (note(db, who, it, "publish", "", e));
}

int
library_return(struct db *db, const struct viewer *who, const struct item *it,
    const char *reason, struct err *e)
{
	if (may_review(db, who, it, e) != 0)
		return (-1);
	if (reason == NULL || reason[0] == '\0')
		return (err_field(e, "REVIEW-REASON", "reason", "no reason"));
	if (text_chars(reason) > REASON_MAX)
		return (err_field(e, "ITEM-TEXT-LONG", "reason", "too long"));
	if (db_run(db, &library_sql, LIBRARY_RETURN, ARGS(I(":id", it->id),
	    T(":reason", reason), I(":who", who->id), I(":now", clock_now())),
	    e) != 0)
		return (-1);
	return (note(db, who, it, "return", reason, e));
}

int
library_delete(struct db *db, const struct viewer *who, const struct item *it,
    struct err *e)
{
	if (may(db, who, MAY_EDIT_ITEM, it, "NO-RIGHT", e) != 0 ||
	    db_run(db, &library_sql, LIBRARY_DELETE, ARGS(I(":id", it->id),
	    I(":now", clock_now())), e) != 0)
		return (-1);
	return (note(db, who, it, "delete", "", e));
}

int
library_withdraw(struct db *db, const struct viewer *who, const struct item *it,
    struct err *e)
{
	int own = it->owner_id == who->id, to;

	if (is(it, "submitted") && own)
		to = LIBRARY_RECALL;
	else if (is(it, "published"))
		to = LIBRARY_WITHDRAW;
	else if (is(it, "submitted"))
		return (err_set(e, ERR_REJECT, "NO-RIGHT", "not the author"));
	else
		return (err_set(e, ERR_REJECT, "ITEM-STATE", "item is %s",
		    it->state));
	if (!own && may(db, who, MAY_REVIEW_ITEM, it, "NO-RIGHT", e) != 0)
		return (-1);
	if (db_run(db, &library_sql, to, ARGS(I(":id", it->id),
	    I(":now", clock_now())), e) != 0)
		return (-1);
	return (note(db, who, it, "withdraw", "", e));
}
