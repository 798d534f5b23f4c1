/* Growing byte buffers. */
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util/buf.h"
#include "util/err.h"

/*
 * Room for ${more} bytes and the NUL behind them; doubling keeps the cost of
 * many small appends linear.
 */
static void
buf_grow(struct buf *b, size_t more)
{
	size_t cap = b->cap == 0 ? 256 : b->cap;
	char *p;

	if (more >= SIZE_MAX / 2 - b->len)
		abort();
	while (cap < b->len + more + 1)
		cap *= 2;
	if (cap == b->cap)
		return;
	if ((p = realloc(b->p, cap)) == NULL) {
		log_line("fatal", "OUT-OF-MEMORY", "buf: %zu bytes", cap);
		abort();
	}
	b->p = p;
	b->cap = cap;
}

/*
 * A NUL is kept behind the bytes, so that b->p can be read as a text; it does
 * not count in len.
 */
void
buf_put(struct buf *b, const void *p, size_t n)
{
	buf_grow(b, n);
	if (n > 0)
		memcpy(b->p + b->len, p, n);
	b->len += n;
	b->p[b->len] = '\0';
}

void
buf_puts(struct buf *b, const char *s)
{
	buf_put(b, s, strlen(s));
}

/* The absolute value is made without sign, because -INT_MIN does not exist. */
void
buf_int(struct buf *b, int n)
{
	char text[16], *p = text + sizeof(text);
	unsigned v = n < 0 ? 0u - (unsigned)n : (unsigned)n;

	do
		*--p = (char)('0' + v % 10);
	while ((v /= 10) > 0);
	if (n < 0)
		*--p = '-';
	buf_put(b, p, (size_t)(text + sizeof(text) - p));
}

/*
 * Formatted twice: once for the length, once into the room. ${b} may not be
 * among the arguments: it may move in between.
 */
void
buf_printf(struct buf *b, const char *fmt, ...)
{
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n <= 0)
		return;
	buf_grow(b, (size_t)n);
	va_start(ap, fmt);
	vsnprintf(b->p + b->len, (size_t)n + 1, fmt, ap);
	va_end(ap);
	b->len += (size_t)n;
}

/* For a buffer that is used again and again. */
void
buf_clear(struct buf *b)
{
	b->len = 0;
	if (b->p != NULL)
		b->p[0] = '\0';
}

void
buf_free(struct buf *b)
{
	free(b->p);
	memset(b, 0, sizeof(*b));
}
