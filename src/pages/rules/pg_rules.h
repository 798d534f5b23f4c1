#ifndef HOCLIEU_PG_RULES_H
#define HOCLIEU_PG_RULES_H
/* Rules of the month's duty, limits of uploads: what binds the school. */
#include "web/exchange.h"

/** pg_rules(ex, e): GET /month/rules: the rules, who contradicting ones bind, limits. */
int	 pg_rules(struct exchange *ex, struct err *e);
/** pg_rules_xlsx(ex, e): GET /month/rules.xlsx: rules, leave and limits as three sheets. */
int	 pg_rules_xlsx(struct exchange *ex, struct err *e);
/** rules_xlsx_href(ex): where that is for the school at hand. */
const char	*rules_xlsx_href(struct exchange *ex);
/** pg_limits_post(ex, e): POST /month/limits: limits of uploads of one person. */
int	 pg_limits_post(struct exchange *ex, struct err *e);
/** pg_rule_new(ex, e) / pg_rule_new_post(ex, e): /month/rules/new: the form, its preview, then the rule. */
int	 pg_rule_new(struct exchange *ex, struct err *e);
int	 pg_rule_new_post(struct exchange *ex, struct err *e);
/** pg_rule_end(ex, e) / pg_rule_end_post(ex, e): /month/rules/:id/end: the same for its last month. */
int	 pg_rule_end(struct exchange *ex, struct err *e);
int	 pg_rule_end_post(struct exchange *ex, struct err *e);

#endif
