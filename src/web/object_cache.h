#ifndef HOCLIEU_OBJECT_CACHE_H
#define HOCLIEU_OBJECT_CACHE_H
/*
 * Objects that this process serves from: mapped once with their index and kept
 * for the next requests, at most 64 besides those in use.
 */
#include <stddef.h>
#include <stdint.h>

#include "util/err.h"

struct zipfold;
struct zipindex;

struct cached_object {
	char			 hash[65];
	int			 fd;
	const uint8_t		*map;
	size_t			 len;
	const struct zipindex	*index;		/* NULL: a single file */
	struct zipfold		*fold;		/* its names in one case, once one was not found; NULL */
	int			 refs;		/* deliveries that still read it */
	uint64_t		 used;		/* order of use, for the choice of what goes */
};

/**
 * object_cache_get(data, hash, indexed, e): the object, to be given back with
 * object_cache_put; NULL with STORE-IO or CONTENT-DAMAGED.  ${indexed}: it is a zip.
 */
struct cached_object	*object_cache_get(const char *data, const char *hash,
			    int indexed, struct err *e);
/** object_cache_put(h): give back; takes void so that a delivery can call it. */
void		 object_cache_put(void *arg);
/** object_cache_drop(): forget all that is not in use (tests, end of the process). */
void		 object_cache_drop(void);

#endif
