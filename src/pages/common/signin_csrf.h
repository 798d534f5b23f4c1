#ifndef HOCLIEU_SIGNIN_CSRF_H
#define HOCLIEU_SIGNIN_CSRF_H
/*
 * Anti-forgery for forms of who is not signed in: a signed value that stands in
 * the cookie __Host-hl-pre and in the form.
 */
#include "web/exchange.h"

#define SIGNIN_CSRF_COOKIE	"__Host-hl-pre"

/** signin_csrf(ex): the form's value; a fresh one sets the cookie with this answer. */
const char	*signin_csrf(struct exchange *ex);
/** signin_csrf_ours(ex): 1 when the browser says that a page of ours sent this. */
int		 signin_csrf_ours(struct exchange *ex);
/** signin_csrf_fits(ex): 1 when it did and the form's field _csrf equals the cookie. */
int		 signin_csrf_fits(struct exchange *ex);

#endif
