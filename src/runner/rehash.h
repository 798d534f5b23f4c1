#ifndef HOCLIEU_REHASH_H
#define HOCLIEU_REHASH_H
/* An object's hash, read again by a child beside the check. */
#include <sys/types.h>

#include "util/code.h"
#include "util/err.h"

struct rehash {
	pid_t	 pid;			/* 0: none */
	int	 fd;			/* poll it for reading, then pump; -1 when done */
	char	 hash[CODE_HASH_HEX];	/* "" when the child failed */
};

/** rehash_start(fd, r, e): fork a child that reads all of ${fd}. */
int	 rehash_start(int fd, struct rehash *r, struct err *e);
/** rehash_pump(r): never waits; 1 done (see r->hash), 0 not yet. */
int	 rehash_pump(struct rehash *r);
/** rehash_stop(r): end the child if it still runs. */
void	 rehash_stop(struct rehash *r);

#endif
