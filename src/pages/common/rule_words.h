#ifndef HOCLIEU_RULE_WORDS_H
#define HOCLIEU_RULE_WORDS_H
/* Rules of the month's duty as sentences. */
#include <jansson.h>

#include "quota/rules.h"
#include "web/exchange.h"

/** rule_role(lang, role): "Giáo viên", "Tổ trưởng", "Hiệu trưởng". */
const char	*rule_role(const char *lang, const char *role);
/** rule_whom(ex, row): "Giáo viên · Tổ 1 · Toán · khối 3, 4", or the person's name. */
const char	*rule_whom(struct exchange *ex, const struct rule_row *row);
/** rule_ask(ex, r): "ít nhất 4 bài giảng điện tử mỗi tháng". */
const char	*rule_ask(struct exchange *ex, const struct quota_rule *r);
/** rule_due(ex, r): "hạn: hết tháng" or "hạn: ngày 20, gia hạn 2 ngày". */
const char	*rule_due(struct exchange *ex, const struct quota_rule *r);
/** rule_span(ex, r): "từ tháng 9/2026" or "tháng 9/2026 đến tháng 11/2026". */
const char	*rule_span(struct exchange *ex, const struct quota_rule *r);
/** rule_line(ex, row): whom and ask in one line. */
const char	*rule_line(struct exchange *ex, const struct rule_row *row);
/** rule_clashes(ex, m, rows, n): [{name, one, other}]: whom contradicting rules bind, and which two. */
json_t	*rule_clashes(struct exchange *ex, const struct quota_month *m,
	    const struct rule_row *rows, int n);

#endif
