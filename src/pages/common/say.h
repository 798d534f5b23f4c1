#ifndef HOCLIEU_SAY_H
#define HOCLIEU_SAY_H
/* Sentences to the reader: in the reader's language, with the reader's form of address. */
#include <jansson.h>

#include "web/exchange.h"

/** say(ex, text, params): ${text} in the reader's language, {{name}}s filled; ${params} is taken over, may be NULL. */
char	*say(struct exchange *ex, const char *text, json_t *params);
/** say_you(ex): how the program speaks to the reader: "cô", "thầy", "em", else "thầy cô". */
const char	*say_you(struct exchange *ex);
/** say_person(ex, honorific, name): "Cô Lê Thu Hà" where a sentence begins. */
char	*say_person(struct exchange *ex, const char *honorific,
	    const char *name);
/** say_set(o, key, text): put ${text} ("" for NULL) into the object. */
void	 say_set(json_t *o, const char *key, const char *text);
/**
 * say_tries(ex, counted, tries): "lần 2 trên 3", which of a lesson's finished
 * tries a result is of; "" of one that was finished once at most.
 */
const char	*say_tries(struct exchange *ex, int counted, int tries);
/** say_you_first(ex): the same where a sentence begins: "Cô". */
const char	*say_you_first(struct exchange *ex);

#endif
