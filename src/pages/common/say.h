#ifndef HOCLIEU_SAY_H
#define HOCLIEU_SAY_H
/* Sentences to the reader: in the reader's language, with the reader's form of address. */
#include <jansson.h>

#include "web/exchange.h"

/** say(ex, text, params): ${text} in the reader's language, {{name}}s filled; ${params} is taken over, may be NULL. */
char	*say(struct exchange *, const char *, json_t *);
/** say_you(ex): how the program speaks to the reader: "cô", "thầy", "em", else "thầy cô". */
const char	*say_you(struct exchange *);
/** say_person(ex, honorific, name): "Cô Lê Thu Hà" where a sentence begins. */
char	*say_person(struct exchange *, const char *, const char *);
/** say_set(o, key, text): put ${text} ("" for NULL) into the object. */
void	 say_set(json_t *, const char *, const char *);
/** say_you_first(ex): the same where a sentence begins: "Cô". */
const char	*say_you_first(struct exchange *);

#endif
