#ifndef HOCLIEU_MEDIA_H
#define HOCLIEU_MEDIA_H
/* Media types of files inside packages, by the ending of their names. */

/**
 * media_of(name): the type a browser needs to run ${name}; what is not in the
 * table is "application/octet-stream".  Old packages name their files
 * in capitals: case does not matter.
 */
const char	*media_of(const char *name);
/** media_inert(type): 1 when browsers should save it and not show it: a type that we do not know. */
int		 media_inert(const char *type);

#endif
