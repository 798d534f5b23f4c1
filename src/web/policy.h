#ifndef HOCLIEU_POLICY_H
#define HOCLIEU_POLICY_H
/*
 * The checks that the route table's columns ask for, and the headers that every
 * answer has.
 */
#include "web/exchange.h"

/**
 * policy_who(ex, e): find the session of the app cookie and the viewer; nobody
 * is fine.  Content hosts read no cookie.
 */
int	 policy_who(struct exchange *ex, struct err *e);
/** policy_may(ex, e): access and csrf columns of ex->route; 0 or -1 with a code. */
int	 policy_may(struct exchange *ex, struct err *e);
/**
 * policy_before_body(ex, e): asked of a route of the app whose body is large and
 * has not come yet: session, rights, anti-forgery by headers alone; 0 or -1 with
 * a code.
 */
int	 policy_before_body(struct exchange *ex, struct err *e);
/** policy_headers(ex): security and caching headers of the answer (docs/play.md). */
void	 policy_headers(struct exchange *ex);

/**
 * Set by src/pages: shows the sign-in page for a POST whose session is over
 * and keeps all that was typed; 0 answered, -1 did not.
 */
extern int	(*policy_rescue_hook)(struct exchange *, struct err *);

#endif
