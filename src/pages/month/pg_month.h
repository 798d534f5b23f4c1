#ifndef HOCLIEU_PG_MONTH_H
#define HOCLIEU_PG_MONTH_H
/* The month's table: how many lessons each teacher owes, and how many count. */
#include <jansson.h>

#include "quota/view.h"
#include "pages/month/month_model.h"
#include "web/exchange.h"

/* What a request about a month asks for, and its figures. */
struct month_page {
	struct school_month	 when;
	const char		*name;		/* the school's */
	const char		*unit;		/* the department asked for, "-" for none of them, "" for all */
	const char		*more;		/* "&school=…" for links, "" */
	json_t			*schools;	/* to choose from */
	struct quota_month	 m;
	struct quota_view	 whole, v;	/* all that may be seen; what is shown */
};

/** month_load(ex, p, e): fields m, d and school of the query, and the figures; p->schools is the caller's.  0, or -1 with it freed. */
int	 month_load(struct exchange *ex, struct month_page *p, struct err *e);
/** month_of(ex, m, p, e): the figures of the viewer's own school for "2026-10", all that may be seen; 0 or -1. */
int	 month_of(struct exchange *ex, const char *m, struct month_page *p,
	    struct err *e);
/** pg_month(ex, e): GET /month?m=2026-10&d=department (and school=KEY for an inspector). */
int	 pg_month(struct exchange *ex, struct err *e);
/** pg_month_xlsx(ex, e): GET /month.xlsx with the same query: teachers, departments, lessons. */
int	 pg_month_xlsx(struct exchange *ex, struct err *e);

#endif
