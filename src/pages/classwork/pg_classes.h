#ifndef HOCLIEU_PG_CLASSES_H
#define HOCLIEU_PG_CLASSES_H
/* Results of a class for its teacher: pupils by lessons. */
#include "web/exchange.h"

/** pg_classes(ex, e): GET /classes: the classes whose results the viewer may see. */
int	 pg_classes(struct exchange *ex, struct err *e);
/**
 * pg_class(ex, e): GET /classes/:key?s=&all=&open=&p=&i=: results of a class; ${s}
 * a subject's code, ${all} 1 all lessons of the grade, else those set to the
 * class; ${open} 1 only pupils who have not finished; ${p} a page of pupils, ${i}
 * a page of lessons.
 */
int	 pg_class(struct exchange *ex, struct err *e);
/** pg_class_xlsx(ex, e): GET /classes/:key/results.xlsx?s=&all=: all pupils, the newest MATRIX_SHEET of those lessons. */
int	 pg_class_xlsx(struct exchange *ex, struct err *e);

#endif
