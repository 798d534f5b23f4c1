#ifndef HOCLIEU_AUDIT_READ_H
#define HOCLIEU_AUDIT_READ_H
/*
 * Looking at somebody's results is written to the trail before the answer
 * leaves (docs/trail.md).
 */
#include <stdint.h>

#include "web/exchange.h"

/**
 * audit_read(ex, kind, ref), audit_read_note(ex, kind, ref, note): have it
 * written that the viewer looks at what is personal, as results of an
 * "attempt" or a "class", or a "question".  ${ref} is its row; ${note} (may be
 * NULL) stands in the trail and has to live as long as the request.
 */
void	 audit_read(struct exchange *ex, const char *kind, int64_t ref);
void	 audit_read_note(struct exchange *ex, const char *kind, int64_t ref,
	    const char *note);

#endif
