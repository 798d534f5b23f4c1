/*
 * How a school reviews: in one step or two, and the reasons that are offered
 * for a return.
 */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"
#include "audit/audit.h"

#include "library/review.h"

enum { REVIEW_POLICY, REVIEW_POLICY_PUT, REVIEW_POLICY__MAX };

/* Columns of REVIEW_POLICY. */
enum { POLICY_STEPS, POLICY_REASONS };

static const char *const sql[REVIEW_POLICY__MAX] = {
	[REVIEW_POLICY] = "SELECT steps, reasons FROM review_policy "
	    "WHERE school_id = :school",
	[REVIEW_POLICY_PUT] = "INSERT INTO review_policy (school_id, steps, "
	    "reasons, person_id, changed) VALUES (:school, :steps, :reasons, "
	    ":who, :now) ON CONFLICT (school_id) DO UPDATE SET "
	    "steps = excluded.steps, reasons = excluded.reasons, "
	    "person_id = excluded.person_id, changed = excluded.changed",
};

const struct sql_table review_policy_sql = { "review_policy", sql,
    REVIEW_POLICY__MAX };

/* A school that never chose reviews in two steps (decision 0004). */
int
review_policy_of(struct db *db, struct arena *a, int64_t school,
    struct review_policy *p, struct err *e)
{
	struct db_rows *r;
	int rc;

	p->steps = 2;
	p->reasons = "";
	r = db_query(db, &review_policy_sql, REVIEW_POLICY, ARGS(I(":school",
	    school)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		p->steps = (int)db_int(r, POLICY_STEPS);
		p->reasons = db_copy(a, r, POLICY_REASONS);
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

/*
 * At most REVIEW_REASONS lines of at most REVIEW_REASON characters (4 bytes
 * each at most).
 */
static int
lines_right(const char *s)
{
	char line[4 * REVIEW_REASON + 1];
	size_t n;
	int lines = 0;

	for (; *s != '\0'; s += n + (s[n] == '\n')) {
		n = strcspn(s, "\n");
		if (n > 4 * REVIEW_REASON || ++lines > REVIEW_REASONS)
			return (0);
		memcpy(line, s, n);
		line[n] = '\0';
		if (text_chars(line) > REVIEW_REASON)
			return (0);
	}
	return (1);
}

/*
 * Only a principal of the school or of a unit above it.  Items that are in
 * review now follow the new number of steps from their next decision on,
 * because library_step reads it each time.
 */
int
review_policy_put(struct db *db, const struct viewer *who, int64_t school,
    const struct review_policy *p, struct err *e)
{
	int i, right = 0;

	for (i = 0; i < who->ngrants && right == 0; i++)
		if (who->grants[i].role == ROLE_PRINCIPAL)
			right = people_unit_below(db, school,
			    who->grants[i].unit_id, e);
	if (right != 1)
		return (right < 0 ? -1 : err_set(e, ERR_REJECT,
		    "NO-RIGHT", "person %lld", (long long)who->id));
	if (p->steps != 1 && p->steps != 2)
		return (err_field(e, "REVIEW-STEPS", "steps", "%d", p->steps));
	if (!lines_right(p->reasons))
		return (err_field(e, "REVIEW-LINES", "reasons", "too many"));
	if (db_run(db, &review_policy_sql, REVIEW_POLICY_PUT, ARGS(I(":school",
	    school), I(":steps", p->steps), T(":reasons", p->reasons),
	    I(":who", who->id), I(":now", clock_now())), e) != 0)
		return (-1);
	return (audit_add(db, who->id, "review-policy", "unit", school,
	    p->steps == 1 ? "1" : "2", e));
}
