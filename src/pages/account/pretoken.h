#ifndef HOCLIEU_PRETOKEN_H
#define HOCLIEU_PRETOKEN_H
/*
 * Anti-forgery for forms of who is not signed in: a signed value that stands in
 * the cookie __Host-hl-pre and in the form.
 */
#include "web/exchange.h"

#define PRETOKEN_COOKIE	"__Host-hl-pre"

/** pretoken(ex): the form's value; a fresh one sets the cookie with this answer. */
const char	*pretoken(struct exchange *);
/** pretoken_ours(ex): 1 when the browser says that a page of ours sent this. */
int		 pretoken_ours(struct exchange *);
/** pretoken_fits(ex): 1 when it did and the form's field _csrf equals the cookie. */
int		 pretoken_fits(struct exchange *);

#endif
