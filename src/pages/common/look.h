#ifndef HOCLIEU_LOOK_H
#define HOCLIEU_LOOK_H
/* A look at somebody's results is a deed: it stands in the trail before the answer leaves. */
#include <stdint.h>

#include "web/exchange.h"

/**
 * look_owe(ex, kind, ref), look_owe_note(ex, kind, ref, note): the viewer sees
 * what is personal: results of an "attempt" or a "class", a "question".
 */
void	 look_owe(struct exchange *, const char *, int64_t);
void	 look_owe_note(struct exchange *, const char *, int64_t, const char *);

#endif
