#ifndef HOCLIEU_PG_GROUPS_H
#define HOCLIEU_PG_GROUPS_H
/* A teacher's groups of pupils: made, named, filled class by class, closed. */
#include "web/exchange.h"

/** pg_groups(ex, e): GET /groups: the own ones of this school year. */
int	 pg_groups(struct exchange *ex, struct err *e);
/** pg_groups_post(ex, e): POST /groups: a new one of that name, then its page. */
int	 pg_groups_post(struct exchange *ex, struct err *e);
/** pg_group(ex, e): GET /groups/:key?class=KEY: name and members; ${class} whose pupils stand there to choose. */
int	 pg_group(struct exchange *ex, struct err *e);
/** pg_group_post(ex, e): POST /groups/:key: the name, and the members of one class. */
int	 pg_group_post(struct exchange *ex, struct err *e);
/** pg_group_close(ex, e): POST /groups/:key/close. */
int	 pg_group_close(struct exchange *ex, struct err *e);

#endif
