#ifndef HOCLIEU_RULE_PREVIEW_H
#define HOCLIEU_RULE_PREVIEW_H
/* What a rule would change, before it is written. */
#include <jansson.h>

#include "quota/rules.h"
#include "util/code.h"
#include "web/exchange.h"

#define RULE_NEW	((int64_t)-1)	/* the number of a rule that is not written yet */

/* A change of the rules that is looked at. */
struct rule_proposal {
	int64_t			 school_id;
	const struct quota_try	*try;
	int			 ym;	/* the month it is shown for: 202611 */
	const struct rule_row	*rows;	/* name the rules, the new one as RULE_NEW */
	int			 nrows;
};
/**
 * rule_preview(ex, p, seen, e): new {month, rows: [{name, note, before, after}],
 * more, clashes, said}: who would owe how many in the month of ${p} under it,
 * and who would be bound by contradicting rules.  ${seen} gets a digest of all
 * of it, so that what is saved is what was looked at.  NULL on failure.
 */
json_t	*rule_preview(struct exchange *ex, const struct rule_proposal *p,
	    char seen[CODE_HASH_HEX], struct err *e);

#endif
