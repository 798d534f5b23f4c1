/*
 * May this person do this to an item?  Asked by states, remarks and near
 * duplicates before they change anything; this file calls none of them, which
 * keeps the three free of circles.
 */
#include <string.h>

#include "library/library_sql.h"
#include "library/review.h"

/*
 * Turns a "no" of people_may into a refusal with the code that the caller's
 * step has for it.
 */
int
library_may(struct db *db, const struct viewer *who, enum verb verb,
    const struct item *it, const char *code, struct err *e)
{
	struct scope s;
	int rc;

	library_scope(it, &s);
	if ((rc = people_may(db, who, verb, &s, e)) != 0)
		return (rc < 0 ? -1 : 0);
	return (err_set(e, ERR_REJECT, code, "person %lld, item %lld",
	    (long long)who->id, (long long)it->id));
}

/*
 * Asked before each decision, remark and verdict on near duplicates.  Nobody
 * reviews own work; a step that was decided meanwhile is ITEM-STATE; and the
 * item must lie in the reviewer's units, grades and subject.
 */
int
review_check(struct db *db, const struct viewer *who, const struct item *it,
    struct err *e)
{
	if (it->owner_id == who->id)
		return (err_set(e, ERR_REJECT, "REVIEW-OWN", "own item"));
	if (strcmp(it->newest, "submitted") != 0)
		return (err_set(e, ERR_REJECT, "ITEM-STATE", "item is %s",
		    it->newest));
	return (library_may(db, who, MAY_REVIEW_ITEM, it, "NO-RIGHT", e));
}
