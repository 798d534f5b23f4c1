#ifndef HOCLIEU_PG_SCHOOL_CLASS_H
#define HOCLIEU_PG_SCHOOL_CLASS_H
/* Who is in one class. */
#include "web/exchange.h"

/** pg_school_class(ex, e): GET /school/classes/:key: teachers, pupils, who left. */
int	 pg_school_class(struct exchange *ex, struct err *e);
/** pg_school_class_rename(ex, e): POST /school/classes/:key. */
int	 pg_school_class_rename(struct exchange *ex, struct err *e);
/** pg_school_class_join(ex, e): POST /school/classes/:key/join: a person of the school, by login. */
int	 pg_school_class_join(struct exchange *ex, struct err *e);
/** pg_school_class_leave(ex, e): POST /school/classes/:key/leave: from a day on. */
int	 pg_school_class_leave(struct exchange *ex, struct err *e);
/** pg_school_class_move(ex, e): POST /school/classes/:key/move: a pupil goes to another class from a day on. */
int	 pg_school_class_move(struct exchange *ex, struct err *e);

#endif
