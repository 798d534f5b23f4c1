#ifndef HOCLIEU_PG_UPLOAD_H
#define HOCLIEU_PG_UPLOAD_H
/* The upload page: several files at once, on weak lines. */
#include "web/exchange.h"

/** pg_upload(ex, e): GET /upload: the drop field; assets/js/upload.js does the rest. */
int	 pg_upload(struct exchange *ex, struct err *e);

#endif
