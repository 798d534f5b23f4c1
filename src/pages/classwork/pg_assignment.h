#ifndef HOCLIEU_PG_ASSIGNMENT_H
#define HOCLIEU_PG_ASSIGNMENT_H
/* One assignment: who has done what, and what its teacher can do with it. */
#include "web/exchange.h"

/**
 * pg_assignment(ex, e): GET /assignments/:key?p=&open=: its pupils, ${open} 1
 * only who has not finished; of classes whose results the viewer may see.  A
 * look at results.
 */
int	 pg_assignment(struct exchange *ex, struct err *e);
/** pg_assignment_xlsx(ex, e): GET /assignments/:key/results.xlsx: all of them. */
int	 pg_assignment_xlsx(struct exchange *ex, struct err *e);
/** pg_assignment_edit(ex, e): POST /assignments/:key/edit: from, until, note. */
int	 pg_assignment_edit(struct exchange *ex, struct err *e);
/** pg_assignment_withdraw(ex, e): POST /assignments/:key/withdraw. */
int	 pg_assignment_withdraw(struct exchange *ex, struct err *e);
/** pg_assignment_remind(ex, e): POST /assignments/:key/remind: a notice for who has not finished. */
int	 pg_assignment_remind(struct exchange *ex, struct err *e);

#endif
