#ifndef HOCLIEU_SEAL_H
#define HOCLIEU_SEAL_H
/*
 * Sealed files: who holds the public half of a key can write one, who holds
 * the secret half alone can read it (docs/backup.md, "Sealed copies").  A file
 * is read and written as a stream, whatever its length:
 *
 *	magic 16 | recipient 32 | sealed stream key 80 | stream head 24 | blocks
 *
 * Each block is up to SEAL_BLOCK bytes with their proof (17 bytes); the last
 * one says that it is the last, so a file that was cut is never taken for a
 * whole one.
 */
#include <stddef.h>
#include <stdint.h>

#include "util/err.h"

#define SEAL_KEY	32
#define SEAL_BLOCK	65536
#define SEAL_HEAD	152		/* bytes before the first block */
#define SEAL_TEXT	49		/* a public key as people copy it, with its NUL */

struct seal_pair {
	uint8_t	 open[SEAL_KEY];	/* the public half */
	uint8_t	 secret[SEAL_KEY];
};

struct seal;

/** seal_pair_new(p): a fresh pair. */
void	 seal_pair_new(struct seal_pair *p);
/** seal_text(key, out): the public half as text, with a checksum. */
void	 seal_text(const uint8_t key[SEAL_KEY], char out[SEAL_TEXT]);
/** seal_text_read(text, key, e): the other way; -1 with SEAL-KEY-TEXT when it was mistyped. */
int	 seal_text_read(const char *text, uint8_t key[SEAL_KEY], struct err *e);
/** seal_pair_put(p, path, e): the pair as a new file of mode 0600; an existing one is never written over. */
int	 seal_pair_put(const struct seal_pair *p, const char *path,
	    struct err *e);
/** seal_pair_get(path, p, e): read it; SEAL-KEY-FILE when it is none. */
int	 seal_pair_get(const char *path, struct seal_pair *p, struct err *e);

/**
 * seal_begin(fd, key, out, e): write the head for the holder of ${key} to
 * ${fd}, which stays the caller's; ${out} is to be ended by seal_free().
 */
int	 seal_begin(int fd, const uint8_t key[SEAL_KEY], struct seal **out,
	    struct err *e);
/** seal_put(s, p, n, e): ${n} more bytes. */
int	 seal_put(struct seal *s, const void *p, size_t n, struct err *e);
/** seal_last(s, e): all was put: write the last block, without which no reader takes the file. */
int	 seal_last(struct seal *s, struct err *e);
/**
 * seal_open(fd, pair, out, e): read the head from ${fd}.  SEAL-UNKNOWN it is
 * no sealed file, SEAL-KEY it was sealed for another key, SEAL-DAMAGED.
 */
int	 seal_open(int fd, const struct seal_pair *p, struct seal **out,
	    struct err *e);
/**
 * seal_get(s, p, n, e): exactly ${n} bytes; 0 or -1 with SEAL-DAMAGED, also
 * when the file ends before them.
 */
int	 seal_get(struct seal *s, void *p, size_t n, struct err *e);
/** seal_over(s, e): nothing may follow: 0, or -1 with SEAL-DAMAGED. */
int	 seal_over(struct seal *s, struct err *e);
/** seal_free(s): wipe and free; NULL does nothing. */
void	 seal_free(struct seal *s);

#endif
