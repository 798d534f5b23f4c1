#ifndef HOCLIEU_PARTICIPATION_MODEL_H
#define HOCLIEU_PARTICIPATION_MODEL_H
/* Rates of participation in words and small drawings: never a percentage, never a rank. */
#include <jansson.h>

#include "classwork/participation.h"
#include "web/exchange.h"

struct class_scope;

/** participation_month_name(ex, month): "Tháng 11/2026" / "November 2026" of 202611. */
const char	*participation_month_name(struct exchange *, int);
/** participation_of(ex, k, n): "27 trên 34 em". */
const char	*participation_of(struct exchange *, int, int);
/** participation_bar(k, n): ${k} of ${n} as a width of 0 to 100 for drawing. */
int	 participation_bar(int, int);
/** participation_names(ex, p, out): the names of its months. */
void	 participation_names(struct exchange *, const struct participation *,
	    const char *[PARTICIPATION_MONTHS]);
/** participation_trend_json(ex, p, t): new list, newest month first, without those that the class did not live through: [{name, learnt, done, w_learnt, w_done}]. */
json_t	*participation_trend_json(struct exchange *,
	    const struct participation *, const struct trend *);
/** participation_spark_json(ex, names, t): new {learnt, done: paths of 72 x 20, label}: the same in a row of a table. */
json_t	*participation_spark_json(struct exchange *,
	    const char *const [PARTICIPATION_MONTHS], const struct trend *);
/**
 * participation_scope(ex, s, last, p, e): the twelve months that end with
 * ${last} of the classes in sight.  0 or -1.
 */
int	 participation_scope(struct exchange *, const struct class_scope *, int,
	    struct participation *, struct err *);
/** participation_home(ex, out, e): new {text, more, href} for heads, principals and inspectors: 1; 0 when there is no class; -1. */
int	 participation_home(struct exchange *ex, json_t **out, struct err *e);

#endif
