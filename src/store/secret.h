#ifndef HOCLIEU_SECRET_H
#define HOCLIEU_SECRET_H
/*
 * The key of a data folder, file "secret": 32 random bytes, mode 0600, made
 * once (src/serve/datadir.c).  Labels, tokens and the digests of results are
 * made with it.
 */
#include <stdint.h>

#include "util/err.h"

#define SECRET_SIZE	32	/* bytes */

/**
 * secret_read(data, out, e): the key of the folder ${data}; the caller wipes it
 * when it is no longer needed.  0, or -1 with ERR_FATAL and DATA-MISSING when
 * the file cannot be read or is short.
 */
int	 secret_read(const char *data, uint8_t out[SECRET_SIZE], struct err *e);

#endif
