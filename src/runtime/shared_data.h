#ifndef HOCLIEU_SHARED_DATA_H
#define HOCLIEU_SHARED_DATA_H
/*
 * The stores of SCORM 2004's adl.data (4th edition, RTE 4.3): texts that the
 * parts of a package share, and all courses of a learner unless the manifest
 * says no.  Which stores a part may read or write stands in package_entry.launch
 * ("stores").  docs/play.md.
 */
#include <jansson.h>

#include "runtime/commit_state.h"
#include "runtime/runtime.h"

struct arena;

#define SHARED_CHARS	64000	/* of one store, as the book has it */

/**
 * shared_data_take(a, c, cmi): the member "adl_data" of a commit's ${cmi}, an
 * object {target: text}, into c->shared; it is taken out of ${cmi}, which is
 * kept by part.  What is no text or too long is counted in c->refused.
 */
void	 shared_data_take(struct arena *a, struct commit *c, json_t *cmi);
/**
 * shared_data_keep(s, c, at, e): file c->shared for the person of ${s}, as written
 * at ${at}; a store that its part may not write and one that was written later
 * stay as they are.  0 or -1.
 */
int	 shared_data_keep(const struct commit_state *s, const struct commit *c,
	    int64_t at, struct err *e);
/**
 * shared_data_launch(db, t, launch, values, e): new list of {"id", "read",
 * "write", "store"} for the part with ${launch}; "store" is left out where
 * nothing was written, and everywhere when ${values} is 0.  NULL on a fault.
 */
json_t	*shared_data_launch(struct db *db, const struct attempt *t,
	    json_t *launch, int values, struct err *e);

#endif
