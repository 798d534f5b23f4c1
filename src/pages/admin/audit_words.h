#ifndef HOCLIEU_AUDIT_WORDS_H
#define HOCLIEU_AUDIT_WORDS_H
/* Rows of the trail as plain sentences. */
#include "audit/trail.h"
#include "web/exchange.h"

struct audit_word {
	const char	*verb, *kind;	/* kind NULL: any */
	const char	*label;		/* of the choice; NULL: not offered by itself */
	const char	*text;		/* with {{who}} {{what}} {{note}} */
	const char	*icon;
};

extern const struct audit_word audit_words[];
extern const int audit_words_count;

/** audit_words_find(verb, kind): its row, NULL when nobody wrote words for it yet. */
const struct audit_word	*audit_words_find(const char *verb, const char *kind);
/** audit_words_sentence(ex, r): what ${r} says, in the reader's language. */
const char	*audit_words_sentence(struct exchange *ex,
		    const struct trail_row *r);
/** audit_words_href(ex, r): the page of its object, "" when there is none. */
const char	*audit_words_href(struct exchange *ex,
		    const struct trail_row *r);

#endif
