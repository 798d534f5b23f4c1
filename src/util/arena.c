/*
 * Memory for one request or job: a list of blocks, handed out from the front of
 * the newest one and freed together.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/err.h"

#define BLOCK_MIN	(16 * 1024)	/* bytes; a larger request gets a block of its own size */

struct block {
	struct block	*next;
	size_t		 size, used;
	_Alignas(16) unsigned char mem[];
};

struct arena {
	struct block	*head;	/* newest first */
};

/*
 * Never returns NULL: running out of memory ends the process
 * (docs/decisions/0001-out-of-memory.md).
 */
static struct block *
block_new(size_t size)
{
	struct block *b;

	if (size > SIZE_MAX - sizeof(*b) ||
	    (b = malloc(sizeof(*b) + size)) == NULL) {
		log_line("fatal", "OUT-OF-MEMORY", "arena: %zu bytes", size);
		abort();
	}
	b->next = NULL;
	b->size = size;
	b->used = 0;
	return (b);
}

/* Takes no block yet; the first allocation does. */
struct arena *
arena_new(void)
{
	struct arena *a;

	if ((a = calloc(1, sizeof(*a))) == NULL) {
		log_line("fatal", "OUT-OF-MEMORY", "arena");
		abort();
	}
	return (a);
}

void
arena_free(struct arena *a)
{
	struct block *b, *next;

	if (a == NULL)
		return;
	for (b = a->head; b != NULL; b = next) {
		next = b->next;
		free(b);
	}
	free(a);
}

/*
 * The oldest block stays, so that a reused arena allocates nothing for small
 * requests.
 */
void
arena_reset(struct arena *a)
{
	struct block *b, *next;

	if (a->head == NULL)
		return;
	for (b = a->head; b->next != NULL; b = next) {
		next = b->next;
		free(b);
	}
	b->used = 0;
	a->head = b;
}

/*
 * Sizes are rounded up to 16, which keeps every pointer aligned for any type.
 * A size near SIZE_MAX is capped first: block_new then refuses it instead of
 * wrapping round to a small one.
 */
void *
arena_bytes(struct arena *a, size_t n)
{
	struct block *b = a->head;
	void *p;

	n = n > SIZE_MAX - 31 ? SIZE_MAX - 31 : n;
	n = (n + 15) & ~(size_t)15;
	if (b == NULL || b->size - b->used < n) {
		b = block_new(n > BLOCK_MIN ? n : BLOCK_MIN);
		b->next = a->head;
		a->head = b;
	}
	p = b->mem + b->used;
	b->used += n;
	return (p);
}

/* Zeroed; arena_bytes is for memory that is written at once anyway. */
void *
arena_alloc(struct arena *a, size_t n)
{
	return (memset(arena_bytes(a, n), 0, n));
}

/* ${s} need not end in NUL. */
char *
arena_strndup(struct arena *a, const void *s, size_t n)
{
	char *p = arena_bytes(a, n + 1);

	if (n > 0)
		memcpy(p, s, n);
	p[n] = '\0';
	return (p);
}

char *
arena_strdup(struct arena *a, const char *s)
{
	return (s == NULL ? NULL : arena_strndup(a, s, strlen(s)));
}

/* Formatted twice: once for the length, once into the memory. */
char *
arena_printf(struct arena *a, const char *fmt, ...)
{
	va_list ap;
	char *p;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	p = arena_alloc(a, (size_t)(n < 0 ? 0 : n) + 1);
	va_start(ap, fmt);
	vsnprintf(p, (size_t)(n < 0 ? 0 : n) + 1, fmt, ap);
	va_end(ap);
	return (p);
}
