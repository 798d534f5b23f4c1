#ifndef HOCLIEU_CONTENT_H
#define HOCLIEU_CONTENT_H
/*
 * Files of packages straight from the zip (docs/architecture.md): an entry that
 * is stored deflated leaves as gzip header + the bytes as they stand + CRC and
 * size; a stored one by offset, with one byte range.  The host's label says
 * which attempt it is and so which package; nothing else does.
 */
#include <stdint.h>

#include "web/exchange.h"

/* The attempt behind a content host, as far as delivery must know it. */
struct cached_attempt {
	char		 label[64];
	int64_t		 attempt_id, package_id;
	char		 hash[65];
	int		 indexed;	/* a zip with an index; else the object itself */
	char		 mode[8], media[96];
	int		 revoked;
	int		 open;		/* its files may be read (runtime_is_open) */
	uint64_t	 generation;	/* of access, when it was read */
	int64_t		 read_ms;
};

/**
 * attempt_cache_get(ex, out, e): the attempt of ex->label, from memory while access
 * has not changed anywhere and it is seconds old; copied to ${out}.  NOT-FOUND, ATTEMPT-REVOKED.
 */
int	 attempt_cache_get(struct exchange *ex, struct cached_attempt *out,
	    struct err *e);
/** attempt_cache_open(ex, out, e): the same, for reading: ATTEMPT-CLOSED as well. */
int	 attempt_cache_open(struct exchange *ex, struct cached_attempt *out,
	    struct err *e);
/** content_file(ex, e): GET /f/...: the handler. */
int	 content_file(struct exchange *ex, struct err *e);
/**
 * content_send(ex, hash, indexed, name, media, e): answer with the entry
 * ${name} (decoded, any Unicode form) of the object, or with the whole object
 * when not ${indexed}.  ${media} NULL: by the name.
 */
int	 content_send(struct exchange *ex, const char *hash, int indexed,
	    const char *name, const char *media, struct err *e);

#endif
