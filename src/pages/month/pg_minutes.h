#ifndef HOCLIEU_PG_MINUTES_H
#define HOCLIEU_PG_MINUTES_H
/* The minutes of a closed month: page, .docx, PDF, their table as .xlsx. */
#include "web/exchange.h"

/** pg_minutes(ex, e): GET /month/:m/minutes. */
int	 pg_minutes(struct exchange *ex, struct err *e);
/** pg_minutes_docx(ex, e): GET /month/:m/minutes.docx. */
int	 pg_minutes_docx(struct exchange *ex, struct err *e);
/** pg_minutes_xlsx(ex, e): GET /month/:m/minutes.xlsx: the tables. */
int	 pg_minutes_xlsx(struct exchange *ex, struct err *e);
/**
 * pg_minutes_pdf_prepare(ex, e) / pg_minutes_pdf(ex, e): GET
 * /month/:m/minutes.pdf: the file that the runner drew; one not there yet is
 * waited for a moment, then the page says that it is being made.
 */
int	 pg_minutes_pdf_prepare(struct exchange *ex, struct err *e);
int	 pg_minutes_pdf(struct exchange *ex, struct err *e);
/** pg_minutes_again(ex, e): POST /month/:m/minutes.pdf: have it drawn (again), then back there. */
int	 pg_minutes_again(struct exchange *ex, struct err *e);

#endif
