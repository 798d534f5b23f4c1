#ifndef HOCLIEU_REPORT_PLAY_H
#define HOCLIEU_REPORT_PLAY_H
/* The report's part on what went wrong while the version was played. */
#include <jansson.h>

#include "library/library.h"
#include "web/exchange.h"

/**
 * report_play(ex, it, e): new list [{title, list: remarks as the partial "finding"
 * wants them}] of what pupils met and of what previews met, empty ones left out;
 * for the author and reviewers alone, for others an empty list.  NULL on failure.
 */
json_t	*report_play(struct exchange *ex, const struct item *it, struct err *e);
/**
 * report_names(ex, o, names, all): ${names}, [{name, place}], taken over, into the
 * remark ${o}: the first few, and the rest behind a word that opens them.  ${all}:
 * how many there are, when that is more than are named.
 */
void	 report_names(struct exchange *ex, json_t *o, json_t *names,
	    int64_t all);

#endif
