#ifndef HOCLIEU_DISPATCH_H
#define HOCLIEU_DISPATCH_H
/*
 * From an exchange (request and answer) to its answer (docs/request.md).  Access is decided here
 * from the route table's columns; a page never decides about access itself.
 *
 *   dispatch_begin -> DONE              the answer is ready
 *                  -> WRITE             put it into the worker's next batch
 *                  -> WAIT              call dispatch_begin again in ~10 ms
 *   batch_run(list) runs all WRITEs of a worker in one transaction and makes
 *   their answers ready, or says ERR_BUSY: nothing happened, try again.
 */
#include "web/exchange.h"

/*
 * Answers with the sign-in form, status, text and code, and all that was typed
 * into it; set by src/pages.  0 answered, -1 not.
 */
extern int	(*dispatch_signin_hook)(struct exchange *, int, const char *,
	    const char *, struct err *);

enum outcome { OUT_DONE, OUT_WRITE, OUT_WAIT };

/** dispatch_begin(app, ex): route, check, prepare; run the handler of a GET. */
enum outcome	 dispatch_begin(struct app *app, struct exchange *ex);
/**
 * batch_run(app, list, n, e): the waiting exchanges ${list} in one durable
 * transaction, a savepoint each, in order.  0: every answer is ready (also
 * those that failed: they carry an error answer and left no trace).  -1 with
 * ERR_BUSY: another process writes; nothing happened.  After 5 s of BUSY the
 * caller gives up with dispatch_fail.  -1 with ERR_FATAL: an fsync failed; all
 * answers say so; the worker must not write again.
 */
int		 batch_run(struct app *app, struct exchange **list, int n,
		    struct err *e);
/** dispatch_fail(app, ex, e): make ${ex}'s answer the error answer of ${e}. */
void		 dispatch_fail(struct app *app, struct exchange *ex,
		    const struct err *why);
/**
 * dispatch_late(app, ex, e): what ${ex} wanted written could not be, ${e} says
 * why: dispatch_fail, but a page that only wanted to record its use is sent all the same.
 */
void		 dispatch_late(struct app *app, struct exchange *ex,
		    const struct err *why);
/**
 * dispatch_admit(app, ex, who, e): may the body of ${ex}, of which only the head
 * is here, come in?  0, or -1 with the code of the refusal.  ${who} tells whose
 * it is: a person, an attempt (negative), 0 nobody known; also with -1.
 */
int		 dispatch_admit(struct app *app, struct exchange *ex,
		    int64_t *who, struct err *e);
/** dispatch_body_max(host, method, path): bytes a body may have there; 0 none. */
size_t		 dispatch_body_max(enum host_kind host, enum method m,
		    const char *path);

#endif
