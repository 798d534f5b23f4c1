#ifndef HOCLIEU_RESCUED_H
#define HOCLIEU_RESCUED_H
/*
 * What the browser's run time refused, as the book asks, and could read all the
 * same: texts by the names of their elements, {"cmi.core.score.max": "120"}
 * (assets/js/play/values.js).  They are laid over the model before it is read,
 * are kept beside it, and go back to the browser at the next launch.
 */
#include <jansson.h>

/** rescued_check(o): new object with those members of ${o} that can be laid over a model; NULL when there are none. */
json_t	*rescued_check(json_t *o);
/**
 * rescued_lay(cmi, o): put each text of ${o}, which rescued_check made, at its
 * place in ${cmi}.  An identifier that the model has is not replaced.
 */
void	 rescued_lay(json_t *cmi, json_t *o);

#endif
