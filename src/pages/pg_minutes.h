#ifndef HOCLIEU_PG_MINUTES_H
#define HOCLIEU_PG_MINUTES_H
/* Closing a month, and the minutes of it. */
#include <jansson.h>

#include "web/exchange.h"

/** pg_close(ex, e): GET /month/close?m=2026-10: what would be closed. */
int	 pg_close(struct exchange *, struct err *);
/** pg_close_post(ex, e): POST /month/close with m, waiting (how many in review were seen), sure. */
int	 pg_close_post(struct exchange *, struct err *);
/** pg_minutes(ex, e): GET /month/:m/minutes. */
int	 pg_minutes(struct exchange *, struct err *);
/** pg_minutes_docx(ex, e): GET /month/:m/minutes.docx: the same to be edited. */
int	 pg_minutes_docx(struct exchange *, struct err *);
/**
 * minutes_model(ex, e): new model of the minutes that the path names
 * (ex->args[0]); NULL with NOT-FOUND when that month is not closed.
 */
json_t	*minutes_model(struct exchange *, struct err *);

#endif
