#ifndef HOCLIEU_PG_LIBRARY_H
#define HOCLIEU_PG_LIBRARY_H
/* The library: tree khối > môn > bài, filters, list. */
#include "web/exchange.h"

/**
 * pg_library(ex, e): GET /library?g=&s=&l=&state=&mine=&q=&p=&school=: for
 * staff and inspectors; pupils get a simple list of what is open to them.
 */
int	 pg_library(struct exchange *ex, struct err *e);
/** pg_library_xlsx(ex, e): GET /library.xlsx, with the filters of the page: the newest LIBRARY_MOST rows. */
int	 pg_library_xlsx(struct exchange *ex, struct err *e);

#endif
