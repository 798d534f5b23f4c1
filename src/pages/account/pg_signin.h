#ifndef HOCLIEU_PG_SIGNIN_H
#define HOCLIEU_PG_SIGNIN_H
/*
 * Signing in and out.  The sign-in form has its own anti-forgery token, since
 * there is no session yet: a signed value that stands in the cookie
 * __Host-hl-pre and in the form.
 */
#include "web/exchange.h"

/** pg_signin(ex, e): GET /sign-in?next=/own/path */
int	 pg_signin(struct exchange *ex, struct err *e);
/** pg_signin_prepare(ex, e): POST /sign-in: the runner checks the password, this waits for its answer. */
int	 pg_signin_prepare(struct exchange *ex, struct err *e);
/** pg_signin_post(ex, e): POST /sign-in: a new session, or the form again. */
int	 pg_signin_post(struct exchange *ex, struct err *e);
/**
 * pg_signin_again(ex, status, text, code, e): POST /sign-in that failed for
 * ${text}: the form with the name and what was kept in it.
 */
int	 pg_signin_again(struct exchange *ex, int status, const char *text,
	    const char *code, struct err *e);
/** pg_signout_prepare(ex, e), pg_signout(ex, e): POST /sign-out; the first answers while nothing can be written. */
int	 pg_signout_prepare(struct exchange *ex, struct err *e);
int	 pg_signout(struct exchange *ex, struct err *e);
/**
 * pg_signin_rescue(ex, e): for a POST of a page whose session is over: the
 * sign-in form with all that was typed kept in it; after signing in one button
 * sends it again.  0 answered; -1 it did not come from a page of ours.
 */
int	 pg_signin_rescue(struct exchange *ex, struct err *e);

/**
 * signin_open(ex, person, csrf, e): a new session for ${person} and its cookie;
 * the one at hand ends.  Its form token is put into ${csrf} (CODE_KEY bytes).
 */
int	 signin_open(struct exchange *ex, int64_t person, char *csrf,
	    struct err *e);
/**
 * signin_remember(ex, account, hash): the browser's mark gets the seal of that
 * account with that stored password (people/device.h).
 */
void	 signin_remember(struct exchange *ex, const char *account,
	    const char *hash);

#endif
