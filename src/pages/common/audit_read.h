#ifndef HOCLIEU_AUDIT_READ_H
#define HOCLIEU_AUDIT_READ_H
/* A look at somebody's results is a deed: it stands in the trail before the answer leaves. */
#include <stdint.h>

#include "web/exchange.h"

/**
 * audit_read(ex, kind, ref), audit_read_note(ex, kind, ref, note): the viewer sees
 * what is personal: results of an "attempt" or a "class", a "question".
 */
void	 audit_read(struct exchange *ex, const char *kind, int64_t ref);
void	 audit_read_note(struct exchange *ex, const char *kind, int64_t ref,
	    const char *note);

#endif
