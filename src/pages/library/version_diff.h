#ifndef HOCLIEU_VERSION_DIFF_H
#define HOCLIEU_VERSION_DIFF_H
/* Two packages side by side, file by file, from their stored indexes. */
#include <jansson.h>

#include "web/exchange.h"

#define DIFF_ROWS	200	/* names of one kind that are listed */

/**
 * version_diff(ex, from, to): new {whole: the same file, zips: both are
 * packages, added, removed, changed, moved: [{name, size}], each with n_… of
 * all, n_same, share: per cent of the bytes of ${to} that ${from} holds too};
 * ${from} and ${to} are object hashes.
 */
json_t	*version_diff(struct exchange *ex, const char *from, const char *to);

#endif
