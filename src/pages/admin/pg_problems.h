#ifndef HOCLIEU_PG_PROBLEMS_H
#define HOCLIEU_PG_PROBLEMS_H
/* The problem log for the administrator: what did not work, and what to do. */
#include "web/exchange.h"

/** pg_problems(ex, e): GET /problems?q=&p=: newest first; q is a code or a reference as it was named on the phone. */
int	 pg_problems(struct exchange *ex, struct err *e);
/** pg_problems_xlsx(ex, e): GET /problems.xlsx?q=: the same as a workbook. */
int	 pg_problems_xlsx(struct exchange *ex, struct err *e);

#endif
