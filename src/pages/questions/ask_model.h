#ifndef HOCLIEU_ASK_MODEL_H
#define HOCLIEU_ASK_MODEL_H
/* Pupils' questions as templates show them, and what homes and a lesson's page say of them. */
#include <jansson.h>

#include "classwork/questions.h"
#include "web/exchange.h"

struct item;

/** say_lines(text): new list of its lines without the empty ones. */
json_t	*say_lines(const char *text);
/**
 * question_json(ex, q, right, e): new {href, item, item_href, call, part, who,
 * asked, waits, lines, state, open, shown, to, answer {who, when, lines}, gone
 * {who, reason}} of the partial "question_card"; the pupil's name only from
 * QUESTION_READ on.  NULL on failure.
 */
json_t	*question_json(struct exchange *ex, const struct question *q,
	    enum question_right right, struct err *e);
/** question_list_json(ex, q, n, right, e): a list of them; NULL on failure. */
json_t	*question_list_json(struct exchange *ex, const struct question *q,
	    int n, enum question_right right, struct err *e);
/** question_days(ex, since): "đã chờ 3 ngày", "" within the first. */
const char	*question_days(struct exchange *ex, int64_t since);
/** asks_home(ex, out, e): new {text, more} for a teacher whose classes wait for answers: 1; 0 for others; -1. */
int	 asks_home(struct exchange *ex, json_t **out, struct err *e);

#endif
