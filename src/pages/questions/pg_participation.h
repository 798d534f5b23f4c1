#ifndef HOCLIEU_PG_PARTICIPATION_H
#define HOCLIEU_PG_PARTICIPATION_H
/* How many pupils learn: by month, class, grade, school; by lesson in a class. */
#include "web/exchange.h"

/** pg_participation(ex, e): GET /participation?m=2026-11&school=: the classes in sight and their sums, twelve months. */
int	 pg_participation(struct exchange *ex, struct err *e);
/** pg_participation_xlsx(ex, e): GET /participation.xlsx: classes by months. */
int	 pg_participation_xlsx(struct exchange *ex, struct err *e);
/** pg_participation_class(ex, e): GET /participation/:key?m=: a class, and its lessons of the month. */
int	 pg_participation_class(struct exchange *ex, struct err *e);
/** pg_participation_lessons(ex, e): GET /participation/:key/lessons.xlsx?m=: those lessons as a table. */
int	 pg_participation_lessons(struct exchange *ex, struct err *e);

#endif
