#ifndef HOCLIEU_LAUNCHDATA_H
#define HOCLIEU_LAUNCHDATA_H
/* What the wrapper needs to start one part: docs/play.md. */
#include <jansson.h>

#include "runtime/runtime.h"

struct arena;

/**
 * launch_data(db, a, attempt, ord, try, e): new JSON {"view" (of the format's row),
 * "runtime" (that the entry may call: 12, 2004, 0), "tracked" (it says itself
 * when it is done), "opened" (it is done once it is open), "entry", "title",
 * "start" (path below /f/, encoded), "preview", "done"}; with a run time
 * "cmi12" and "cmi2004", the same state for the run time
 * (assets/js/play/rte.js) in both versions, and what was "rescued" beside it
 * (rescued.h: "rescued12", "rescued2004"); for what is no SCO "location" and "suspend".  ${try}: of
 * struct launched; 0, a launch that is not recorded, starts from nothing, and
 * "preview" says so.  NULL with NOT-FOUND when there is no such part.
 */
json_t	*launch_data(struct db *db, struct arena *a, const struct attempt *t,
	    int ord, int64_t try, struct err *e);
/**
 * launch_starts(db, a, attempt, e): new list of {"entry", "start"} of everything
 * in the contents list that starts something, by which the wrapper knows the
 * part that a page of the lesson belongs to.  NULL on failure.
 */
json_t	*launch_starts(struct db *db, struct arena *a,
	    const struct attempt *t, struct err *e);
/**
 * launch_name(a, name): "Nguyễn Thị, Hà" of "Nguyễn Thị Hà": family and middle
 * names, then the name that a person is called by.
 */
const char	*launch_name(struct arena *a, const char *name);
/** launch_given(a, name): "Hà" of that name: the last word. */
const char	*launch_given(struct arena *a, const char *name);

#endif
