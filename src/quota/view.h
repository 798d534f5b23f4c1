#ifndef HOCLIEU_QUOTA_VIEW_H
#define HOCLIEU_QUOTA_VIEW_H
/* The rows of a month that somebody may see, and their sums. */
#include "quota/close.h"
#include "quota/quota.h"

struct quota_view {
	const struct quota_teacher	**rows;	/* most missing first */
	/* sums as in struct quota_sums; behind: rows with something missing; twice: lessons */
	int	 n, met, owed, counted, review, late, missing, behind, twice;
	int	 own;		/* the viewer sees the own row only */
	int	 all;		/* the viewer sees the whole school */
	int	 unclear;	/* rows whose rules contradict */
	int	 act;		/* rows that a reminder helps */
};
/**
 * quota_view(db, a, who, m, school, v, e): what ${who} sees of ${m}: principal
 * and inspector the school, a head the own department (without departments:
 * whoever teaches the head's grades), everybody the own row.  0 or -1.
 */
int	 quota_view(struct db *db, struct arena *a, const struct viewer *who,
	    const struct quota_month *m, int64_t school, struct quota_view *v,
	    struct err *e);
/** quota_view_unit(a, m, v, unit): keep the rows of the department of that name ("": of none); sums are made anew. */
void	 quota_view_unit(struct arena *a, const struct quota_month *m,
	    struct quota_view *v, const char *unit);
/** quota_view_sums(v): the same sums as a head confirms them. */
struct quota_sums	 quota_view_sums(const struct quota_view *v);

#endif
