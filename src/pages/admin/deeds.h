#ifndef HOCLIEU_DEEDS_H
#define HOCLIEU_DEEDS_H
/* Rows of the trail as plain sentences. */
#include "audit/trail.h"
#include "web/exchange.h"

struct deed {
	const char	*verb, *kind;	/* kind NULL: any */
	const char	*label;		/* of the choice; NULL: not offered by itself */
	const char	*text;		/* with {{who}} {{what}} {{note}} */
	const char	*icon;
};

extern const struct deed deeds[];
extern const int deed_count;

/** deed_find(verb, kind): its row, NULL when nobody wrote words for it yet. */
const struct deed	*deed_find(const char *, const char *);
/** deed_sentence(ex, r): what ${r} says, in the reader's language. */
const char	*deed_sentence(struct exchange *, const struct trail_row *);
/** deed_href(ex, r): the page of its object, "" when there is none. */
const char	*deed_href(struct exchange *, const struct trail_row *);

#endif
