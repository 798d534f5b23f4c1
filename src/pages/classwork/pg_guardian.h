#ifndef HOCLIEU_PG_GUARDIAN_H
#define HOCLIEU_PG_GUARDIAN_H
/*
 * What a guardian sees with the code on the slip: the work of one pupil, to be
 * read.  No account: the code gives a signed pass in a cookie of its own.
 */
#include "web/exchange.h"

/** pg_guardian(ex, e): GET /guardian: the form for the code. */
int	 pg_guardian(struct exchange *ex, struct err *e);
/** pg_guardian_prepare(ex, e): POST /guardian: look the code up; a wrong one is held back. */
int	 pg_guardian_prepare(struct exchange *ex, struct err *e);
/**
 * pg_guardian_post(ex, e): POST /guardian: the pass and /guardian/home, or the
 * form again, in the same words whatever was wrong.
 */
int	 pg_guardian_post(struct exchange *ex, struct err *e);
/** pg_guardian_home(ex, e): GET /guardian/home: what is due, what is done; each look stands in the trail. */
int	 pg_guardian_home(struct exchange *ex, struct err *e);
/** pg_guardian_leave(ex, e): POST /guardian/leave: the pass is dropped. */
int	 pg_guardian_leave(struct exchange *ex, struct err *e);

#endif
