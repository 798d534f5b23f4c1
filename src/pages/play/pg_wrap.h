#ifndef HOCLIEU_PG_WRAP_H
#define HOCLIEU_PG_WRAP_H
/* The content host's own pages: wrapper, launch data, commits. */
#include "web/exchange.h"

/**
 * pg_wrap(ex, e): GET /w/:entry?l=vi: the wrapper page, which holds API and
 * journal; the player page gives it its token.
 */
int	 pg_wrap(struct exchange *ex, struct err *e);
/** pg_launch_prepare(ex, e): POST /launch/:token: answers while nothing can be written. */
int	 pg_launch_prepare(struct exchange *ex, struct err *e);
/** pg_launch(ex, e): POST /launch/:token?e=N: launch data, a fresh visit and its token. */
int	 pg_launch(struct exchange *ex, struct err *e);
/** pg_commit_prepare(ex, e): check token and body of POST /commit/:token outside the batch. */
int	 pg_commit_prepare(struct exchange *ex, struct err *e);
/**
 * pg_commit(ex, e): store it and answer {"result": true, "errorCode": 0,
 * "seq", "state": "stored" "known" "preview"}, 409 with "superseded".
 */
int	 pg_commit(struct exchange *ex, struct err *e);

#endif
