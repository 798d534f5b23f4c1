#ifndef HOCLIEU_RULE_PREVIEW_H
#define HOCLIEU_RULE_PREVIEW_H
/* What a rule would change, before it is written. */
#include <jansson.h>

#include "quota/rules.h"
#include "util/code.h"
#include "web/exchange.h"

#define RULE_NEW	((int64_t)-1)	/* the number of a rule that is not written yet */

/**
 * rule_preview(ex, school, try, ym, rows, n, seen, e): new {month, rows:
 * [{name, note, before, after}], more, clashes, said}: who would owe how many
 * in month ${ym} under ${try}, and who would be bound by contradicting rules;
 * ${rows} name the rules, the new one as RULE_NEW.  ${seen} gets a digest of
 * all of it, so that what is saved is what was looked at.  NULL on failure.
 */
json_t	*rule_preview(struct exchange *ex, int64_t school,
	    const struct quota_try *try, int ym, const struct rule_row *rows,
	    int n, char seen[CODE_HASH_HEX], struct err *e);

#endif
