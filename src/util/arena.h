#ifndef HOCLIEU_ARENA_H
#define HOCLIEU_ARENA_H
/*
 * Memory that lives as long as one request or one job and is freed at once.
 * When the machine has no memory left the process ends: a worker is started again and everything acknowledged is on disk
 * (docs/decisions/0001-out-of-memory.md), so no caller tests for NULL.
 */
#include <stdarg.h>
#include <stddef.h>

struct arena;

/** arena_new(): an empty arena; the caller frees it with arena_free. */
struct arena	*arena_new(void);
/** arena_free(a): free ${a} and all that came from it; NULL is fine. */
void		 arena_free(struct arena *a);
/** arena_reset(a): give back all memory but the first block; ${a} stays usable. */
void		 arena_reset(struct arena *a);
/** arena_alloc(a, n): ${n} bytes set to zero, aligned to 16; never NULL. */
void		*arena_alloc(struct arena *a, size_t n)
		    __attribute__((returns_nonnull));
/** arena_bytes(a, n): ${n} bytes, not zeroed: for a caller that fills them all. */
void		*arena_bytes(struct arena *a, size_t n)
		    __attribute__((returns_nonnull));
/** arena_strdup(a, s): a copy of ${s}; NULL gives NULL. */
char		*arena_strdup(struct arena *a, const char *s);
/** arena_strndup(a, s, n): a NUL-terminated copy of the ${n} bytes at ${s}. */
char		*arena_strndup(struct arena *a, const void *s, size_t n)
		    __attribute__((returns_nonnull));
/** arena_printf(a, fmt, ...): formatted text; never for HTML, SQL or URLs. */
char		*arena_printf(struct arena *a, const char *fmt, ...)
		    __attribute__((format(printf, 2, 3), returns_nonnull));

#endif
