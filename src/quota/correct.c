/*
 * After the closing: a correction is a row of its own that is added to the
 * figures.  Rows of the closing itself are never changed, because the signed
 * minutes show them.
 */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"
#include "audit/audit.h"

#include "quota/close.h"
#include "quota/quota_sql.h"
#include "quota/rules.h"
#include "store/jobs.h"

#define MOST	1000	/* lessons that one correction may add or take */
#define ENTRIES	200	/* corrections of one month */

/*
 * A correction is for a teacher who has a row in the closing, and together with
 * earlier corrections it may not make the counted lessons negative.
 */
static int
correct_check(const struct quota_month *m, const struct quota_change *c,
    struct err *e)
{
	const struct quota_teacher *t = NULL;
	int i;

	if (m->closed == 0)
		return (err_set(e, ERR_REJECT, "QUOTA-OPEN", "%d-%02d",
		    m->year, m->month));
	for (i = 0; i < m->nteachers; i++)
		if (m->teachers[i].person_id == c->person_id)
			t = &m->teachers[i];
	if (t == NULL)
		return (err_field(e, "CORRECT-PERSON", "person", "%lld",
		    (long long)c->person_id));
	if (c->delta == 0 || c->delta > MOST || c->delta < -MOST ||
	    quota_counted(t) + c->delta < 0)
		return (err_field(e, "CORRECT-DELTA", "delta", "%d of %d",
		    c->delta, quota_counted(t)));
	if (*c->reason == '\0' || text_chars(c->reason) > CORRECT_REASON)
		return (err_field(e, "CORRECT-REASON", "reason", "%zu",
		    text_chars(c->reason)));
	if (m->ncorrections >= ENTRIES)
		return (err_set(e, ERR_REJECT, "CORRECT-FULL", "%d entries",
		    m->ncorrections));
	return (0);
}

/*
 * The PDF is drawn again because its last page lists the corrections;
 * minutes_file gives it a new name.
 */
int
quota_correct(struct db *db, const struct viewer *who,
    const struct school_month *when, const struct quota_change *change,
    struct err *e)
{
	struct arena *a;
	struct quota_month m;
	char note[16];
	int rc;

	if ((rc = quota_principal(db, who, when->school_id, e)) < 0)
		return (-1);
	if (rc == 0)
		return (err_set(e, ERR_REJECT, "NO-RIGHT", "person %lld",
		    (long long)who->id));
	rc = -1;
	a = arena_new();
	snprintf(note, sizeof(note), "%+d", change->delta);
	if (quota_month(db, a, when, 0, &m, e) == 0 &&
	    correct_check(&m, change, e) == 0 &&
	    db_run(db, &quota_sql, QUOTA_CORRECT, ARGS(I(":close",
	    m.close_id), I(":person", change->person_id), I(":delta",
	    change->delta), T(":reason", change->reason), I(":who", who->id),
	    T(":name", who->name), I(":now", clock_now())), e) == 0 &&
	    audit_add(db, who->id, "correct-month", "month", m.close_id, note,
	    e) == 0)
		rc = jobs_add(db, "minutes", m.close_id, 0, e);
	arena_free(a);
	return (rc);
}
