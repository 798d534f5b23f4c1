#ifndef HOCLIEU_PG_SCHOOL_CLASSES_H
#define HOCLIEU_PG_SCHOOL_CLASSES_H
/* The classes of a school as its office keeps them. */
#include "web/exchange.h"

/** pg_school_classes(ex, e): GET /school/classes: by grade, of a year. */
int	 pg_school_classes(struct exchange *ex, struct err *e);
/** pg_school_classes_post(ex, e): POST /school/classes: several new ones at once. */
int	 pg_school_classes_post(struct exchange *ex, struct err *e);
/** pg_school_year(ex, e): GET /school/year: what becomes of each class in the next school year. */
int	 pg_school_year(struct exchange *ex, struct err *e);
/** pg_school_year_post(ex, e): POST /school/year: classes move up. */
int	 pg_school_year_post(struct exchange *ex, struct err *e);

#endif
