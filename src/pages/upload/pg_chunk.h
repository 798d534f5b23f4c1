#ifndef HOCLIEU_PG_CHUNK_H
#define HOCLIEU_PG_CHUNK_H
/* One PATCH of an upload: the bytes on the disk first, then the row. */
#include "web/exchange.h"

/** tus_refuse(ex, code): the protocol's answer for ${code} (messages.c); 0. */
int	 tus_refuse(struct exchange *ex, const char *code);
/** tus_expires(ex, at): the header upload-expires. */
void	 tus_expires(struct exchange *ex, int64_t at);
/** tus_version(ex): 1 when the client speaks 1.0.0; else 0, 412 is answered. */
int	 tus_version(struct exchange *ex);

/**
 * pg_chunk_prepare(ex, e): outside any transaction: lock the partial file, write
 * the body at the row's offset, hash it, fsync.  Refusals are answered at once.
 */
int	 pg_chunk_prepare(struct exchange *ex, struct err *e);
/**
 * pg_chunk_handle(ex, e): in the batch: move the row's offset; with the last
 * byte the upload becomes an item that is being checked.
 */
int	 pg_chunk_handle(struct exchange *ex, struct err *e);

#endif
