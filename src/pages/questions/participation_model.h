#ifndef HOCLIEU_PARTICIPATION_MODEL_H
#define HOCLIEU_PARTICIPATION_MODEL_H
/* Rates of participation in words and small drawings: never a percentage, never a rank. */
#include <jansson.h>

#include "classwork/participation.h"
#include "web/exchange.h"

struct class_scope;

/** participation_month_name(ex, month): "Tháng 11/2026" / "November 2026" of 202611. */
const char	*participation_month_name(struct exchange *ex, int month);
/** participation_of(ex, k, n): "27 trên 34 em". */
const char	*participation_of(struct exchange *ex, int k, int n);
/** participation_bar(k, n): ${k} of ${n} as a width of 0 to 100 for drawing. */
int	 participation_bar(int k, int n);
/** participation_names(ex, p, out): the names of its months. */
void	 participation_names(struct exchange *ex, const struct participation *p,
	    const char *out[PARTICIPATION_MONTHS]);
/**
 * participation_trend_json(ex, p, t): new list, newest month first, without
 * months in which no pupil counted: [{name, learnt, done, w_learnt, w_done}].
 */
json_t	*participation_trend_json(struct exchange *ex,
	    const struct participation *p, const struct trend *t);
/** participation_spark_json(ex, names, t): new {learnt, done: paths of 72 x 20, label}: the same in a row of a table. */
json_t	*participation_spark_json(struct exchange *ex,
	    const char *const names[PARTICIPATION_MONTHS],
	    const struct trend *t);
/**
 * participation_scope(ex, s, last, p, e): the twelve months that end with
 * ${last} of the classes in sight.  0 or -1.
 */
int	 participation_scope(struct exchange *ex, const struct class_scope *s,
	    int last, struct participation *p, struct err *e);
/** participation_home(ex, out, e): new {text, more, href} for heads, principals and inspectors: 1; 0 when there is no class; -1. */
int	 participation_home(struct exchange *ex, json_t **out, struct err *e);

#endif
