#ifndef HOCLIEU_PG_REPORT_H
#define HOCLIEU_PG_REPORT_H
/* The check's report in plain words; its progress while it runs. */
#include "web/exchange.h"

/** pg_report(ex, e): GET /items/:key/report for who sees the item, pupils not. */
int	 pg_report(struct exchange *ex, struct err *e);
/** pg_report_start(ex, e): POST /items/:key/start: "start" (a file), or "again"; "package" that was seen. */
int	 pg_report_start(struct exchange *ex, struct err *e);
/** pg_report_progress(ex, e): GET /items/:key/report/progress: htmx asks every 2 s; hx-refresh once done. */
int	 pg_report_progress(struct exchange *ex, struct err *e);

#endif
