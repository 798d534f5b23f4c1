#ifndef HOCLIEU_LOOK_H
#define HOCLIEU_LOOK_H
/* A look at somebody's results is a deed: it stands in the trail before the answer leaves. */
#include <stdint.h>

#include "web/exchange.h"

/** look_owe(ex, kind, ref): the viewer sees results: of an "attempt", of a "class". */
void	 look_owe(struct exchange *, const char *, int64_t);

#endif
