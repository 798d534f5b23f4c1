#ifndef HOCLIEU_PG_PERSON_ACTS_H
#define HOCLIEU_PG_PERSON_ACTS_H
/* What is done to one person beside the facts. */
#include "web/exchange.h"

/** pg_person_leave(ex, e): POST /people/:key/leave: the account is shut from ${day} on; all work stays. */
int	 pg_person_leave(struct exchange *ex, struct err *e);
/** pg_person_return(ex, e): POST /people/:key/return: it is open again. */
int	 pg_person_return(struct exchange *ex, struct err *e);
/** pg_person_task(ex, e): POST /people/:key/tasks: give a task with its scope. */
int	 pg_person_task(struct exchange *ex, struct err *e);
/** pg_person_task_end(ex, e): POST /people/:key/tasks/end: end one. */
int	 pg_person_task_end(struct exchange *ex, struct err *e);
/** pg_first_password_prepare(ex, e): a new first password is made and hashed. */
int	 pg_first_password_prepare(struct exchange *ex, struct err *e);
/** pg_first_password(ex, e): POST /people/:key/password: it is shown once, on a slip. */
int	 pg_first_password(struct exchange *ex, struct err *e);

#endif
