#ifndef HOCLIEU_WORKBOOK_H
#define HOCLIEU_WORKBOOK_H
/* A workbook (doc/xlsx.h) as the answer to a request. */
#include "doc/xlsx.h"

struct exchange;

/** workbook_begin(ex, e): an empty workbook in the reader's language; NULL on failure. */
struct xlsx	*workbook_begin(struct exchange *ex, struct err *e);
/**
 * workbook_send(ex, x, file, e): the workbook becomes the answer, an attachment
 * of that name (ASCII); ${x} is freed.  0, or -1 (STORE-IO).
 */
int		 workbook_send(struct exchange *ex, struct xlsx *x,
		    const char *file, struct err *e);

#endif
