#ifndef HOCLIEU_HELD_H
#define HOCLIEU_HELD_H
/*
 * Objects that this process serves from: mapped once with their index, kept
 * while others ask, at most 64 besides those in use.
 */
#include <stddef.h>
#include <stdint.h>

#include "util/err.h"

struct zipindex;

struct held {
	char			 hash[65];
	int			 fd;
	const uint8_t		*map;
	size_t			 len;
	const struct zipindex	*index;		/* NULL: a single file */
	int			 refs;
	uint64_t		 used;
};

/**
 * held_get(data, hash, indexed, e): the object, to be given back with
 * held_put; NULL with STORE-IO or CONTENT-DAMAGED.  ${indexed}: it is a zip.
 */
struct held	*held_get(const char *, const char *, int, struct err *);
/** held_put(h): give back; takes void so that a delivery can call it. */
void		 held_put(void *);
/** held_drop(): forget all that is not in use (tests, end of the process). */
void		 held_drop(void);

#endif
