#ifndef HOCLIEU_PG_CLOSE_H
#define HOCLIEU_PG_CLOSE_H
/* What is done with a month: confirm, remind, close, correct. */
#include "web/exchange.h"

/** pg_close(ex, e): GET /month/close?m=: what closing would write down, and the form of the minutes. */
int	 pg_close(struct exchange *ex, struct err *e);
/** pg_close_post(ex, e): POST /month/close: m, waiting (lessons in review that were named), sure, place, secretary, remarks, proposals. */
int	 pg_close_post(struct exchange *ex, struct err *e);
/** pg_confirm(ex, e): GET /month/confirm?m=: the head's figures. */
int	 pg_confirm(struct exchange *ex, struct err *e);
/** pg_confirm_post(ex, e): POST /month/confirm: m, seen (a digest of the figures). */
int	 pg_confirm_post(struct exchange *ex, struct err *e);
/** pg_remind_post(ex, e): POST /month/remind: m, d: a notice for everybody shown who can still send what is missing. */
int	 pg_remind_post(struct exchange *ex, struct err *e);
/** pg_correct(ex, e) / pg_correct_post(ex, e): /month/correct?m=: a correction after the closing. */
int	 pg_correct(struct exchange *ex, struct err *e);
int	 pg_correct_post(struct exchange *ex, struct err *e);

#endif
