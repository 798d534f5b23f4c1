#ifndef HOCLIEU_PG_CLASSES_H
#define HOCLIEU_PG_CLASSES_H
/* Results of a class for its teacher: pupils by lessons. */
#include "web/exchange.h"

/** pg_classes(ex, e): GET /classes: the classes whose results the viewer may see. */
int	 pg_classes(struct exchange *, struct err *);
/**
 * pg_class(ex, e): GET /classes/:key?s=&p=&i=: results of a class; ${s} a
 * subject's code, ${p} a page of pupils, ${i} a page of lessons.
 */
int	 pg_class(struct exchange *, struct err *);

#endif
