#ifndef HOCLIEU_SCHOOL_CHOICE_H
#define HOCLIEU_SCHOOL_CHOICE_H
/* The school that a page is about, when its viewer stands above the schools. */
#include <jansson.h>

#include "people/classes.h"
#include "web/exchange.h"

/**
 * school_choice(ex, path, schools, out, e): into ${out} the school below the
 * viewer's unit that ?school=KEY names, or the first by name for any other key;
 * where there are several, {name, href, here} of each is appended to ${schools}
 * (NULL: not wanted), its link leads to ${path}.  How many schools there are to
 * choose from, 0 leaves ${out} NULL; -1 on failure.
 */
int	 school_choice(struct exchange *ex, const char *path, json_t *schools,
	    const struct class_row **out, struct err *e);
/**
 * school_at_hand(ex, path, schools, id, name, e): the viewer's own school into
 * ${id} and ${name}, for a viewer without one that of school_choice().  1, 0
 * when there is none (${id} 0), -1.
 */
int	 school_at_hand(struct exchange *ex, const char *path, json_t *schools,
	    int64_t *id, const char **name, struct err *e);

#endif
