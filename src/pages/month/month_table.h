#ifndef HOCLIEU_MONTH_TABLE_H
#define HOCLIEU_MONTH_TABLE_H
/* The tables of the month's page. */
#include <jansson.h>

#include "quota/view.h"
#include "pages/month/month_model.h"

/** month_rows(ex, m, v, model, e): a row a teacher into ${model}: rows, heads (the weeks' numbers).  0 or -1. */
int	 month_rows(struct exchange *ex, const struct quota_month *m,
	    const struct quota_view *v, json_t *model, struct err *e);
/** month_trend_names(ex, m): "Từ tháng 6", the words before the figures of a trend. */
const char	*month_trend_names(struct exchange *ex,
		    const struct quota_month *m);
/** month_note(ex, t): what is worth knowing beside the figures of ${t}. */
const char	*month_note(struct exchange *ex, const struct quota_teacher *t);
/** month_situation(ex, m, t): new {tone, icon, word}: "Đủ", "Thiếu 2". */
json_t	*month_situation(struct exchange *ex, const struct quota_month *m,
	    const struct quota_teacher *t);
#define MONTH_UNITS	40
/** month_units(v, out): the names of the departments in ${v}, in the order of names, at most MONTH_UNITS; how many. */
int	 month_units(const struct quota_view *v, const char *out[MONTH_UNITS]);
/** month_departments(ex, m, v, school, out, e): new [{name, href, n, met, owed, counted, review, late, missing, confirmed}] in ${out}: 1; 0 for one department alone; -1. */
int	 month_departments(struct exchange *ex, const struct quota_month *m,
	    const struct quota_view *v, int64_t school, json_t **out,
	    struct err *e);
/** month_corrections(ex, m, v): new [{name, text, reason, by}] of the rows in ${v}. */
json_t	*month_corrections(struct exchange *ex, const struct quota_month *m,
	    const struct quota_view *v);
/** month_lesson_word(ex, state): new {tone, icon, word} of a lesson's state. */
json_t	*month_lesson_word(struct exchange *ex, enum quota_state state);
/** month_lesson_why(ex, m, q): why it counts, or does not, in a sentence. */
const char	*month_lesson_why(struct exchange *ex,
		    const struct quota_month *m, const struct quota_lesson *q);

#endif
