#ifndef HOCLIEU_MONTH_MODEL_H
#define HOCLIEU_MONTH_MODEL_H
/* The month's duty as pages show it: ready words, ready links. */
#include <jansson.h>

#include "quota/close.h"
#include "quota/quota.h"
#include "web/exchange.h"

/**
 * month_own(ex, m, t, e): the month at hand of the viewer alone, read into
 * ${m}, and the viewer's row in it into ${t}: 1; 0 for one who owes nothing
 * (${t} NULL); -1.
 */
int	 month_own(struct exchange *ex, struct quota_month *m,
	    const struct quota_teacher **t, struct err *e);
/**
 * month_board(ex, m, t, e): new {text, duty, counted, owed, until, left, slots}
 * for the board of whom ${t} is about; NULL on failure.
 */
json_t	*month_board(struct exchange *, const struct quota_month *,
	    const struct quota_teacher *, struct err *);
/** month_card(ex, m, t): new {title, counted, until}, the same in three lines. */
json_t	*month_card(struct exchange *, const struct quota_month *,
	    const struct quota_teacher *);

/* The rows that the viewer may see, and their sums. */
struct month_view {
	const struct quota_teacher	**rows;	/* most missing first */
	int	 n, met, owed, counted, review, late, missing, behind, twice;
	int	 own;		/* the viewer sees the own row only */
	int	 all;		/* the viewer sees the whole school */
	int	 unclear;	/* rows whose rules contradict */
	int	 act;		/* rows that a reminder helps */
};
/**
 * month_view(ex, m, school, v, e): principal and inspector see the school, a
 * head the own department (without departments: whoever teaches the head's
 * grades), everybody the own row.  0 or -1.
 */
int	 month_view(struct exchange *, const struct quota_month *, int64_t,
	    struct month_view *, struct err *);
/** month_view_of(ex, who, m, school, v, e): what ${who} would see. */
int	 month_view_of(struct exchange *, const struct viewer *,
	    const struct quota_month *, int64_t, struct month_view *,
	    struct err *);
/** month_only(ex, m, v, unit): keep the rows of the department of that name ("": of none); sums are made anew. */
void	 month_only(struct exchange *, const struct quota_month *,
	    struct month_view *, const char *);
/** month_sums(v): the same sums as a head confirms them. */
struct quota_sums	 month_sums(const struct month_view *);

#endif
