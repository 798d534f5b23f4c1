#ifndef HOCLIEU_REVIEW_MODEL_H
#define HOCLIEU_REVIEW_MODEL_H
/* What is in review, as pages show it: the queue, the item at hand, remarks, twins. */
#include <jansson.h>

#include "library/library.h"
#include "web/exchange.h"

/** review_waited(ex, since): "chưa đến 1 ngày", "3 ngày": how long it has waited. */
const char	*review_waited(struct exchange *ex, int64_t since);
/** review_reasons(ex, e): new [{n, text}]: the school's ready reasons, or the shipped ones; NULL on failure. */
json_t	*review_reasons(struct exchange *ex, struct err *e);
/**
 * review_near_duplicates(ex, it, e): new [{share, title, href, owner, day, compare,
 * verdict: words or ""}]; NULL on failure.
 */
json_t	*review_near_duplicates(struct exchange *ex, const struct item *it,
	    struct err *e);

/* What was typed into the form of the page and comes back. */
struct review_typed {
	const char	*reason, *error;	/* "" none */
	const char	*part, *page, *text, *text_error;
	const char	*twin, *twin_error;	/* "new" "same" "" */
};
/**
 * review_at_hand(ex, it, show, typed, e): new model of the item looked at, with
 * all that a decision needs; ${show}: the key of the viewer's preview to put
 * into the page, "" none.  NULL on failure.
 */
json_t	*review_at_hand(struct exchange *ex, const struct item *it,
	    const char *show, const struct review_typed *typed, struct err *e);
/** review_decided(ex, it, step): the note after a yes. */
const char	*review_decided(struct exchange *ex, const struct item *it,
		    enum review_step step);

#endif
