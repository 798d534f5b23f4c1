#ifndef HOCLIEU_COMMIT_MODEL_H
#define HOCLIEU_COMMIT_MODEL_H
/* From the model of a lesson (cmi) to what is stored of it; for commit.c alone. */
#include <jansson.h>

#include "runtime/commit.h"

/** commit_model(a, c, cmi): status, score, place, time, answers, objectives and comments of ${cmi} into ${c}. */
void	 commit_model(struct arena *a, struct commit *c, json_t *cmi);
/** commit_text(obj, key): the member's text, "" when it is absent or no text. */
const char	*commit_text(json_t *obj, const char *key);
/** commit_cut(a, s, max): ${s} cut to ${max} code points; a cut splits none. */
const char	*commit_cut(struct arena *a, const char *s, size_t max);

#endif
