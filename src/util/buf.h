#ifndef HOCLIEU_BUF_H
#define HOCLIEU_BUF_H
/* A growing run of bytes with a NUL behind it.  Out of memory ends the process. */
#include <stddef.h>

struct buf {
	char	*p;	/* NUL-terminated once anything was put, else NULL */
	size_t	 len, cap;
};

/** buf_put(b, p, n): append ${n} bytes; doubling growth. */
void	 buf_put(struct buf *b, const void *p, size_t n);
/** buf_puts(b, s): append the text ${s}. */
void	 buf_puts(struct buf *b, const char *s);
/** buf_int(b, n): append ${n} as a decimal number; many small ones are slow with buf_printf. */
void	 buf_int(struct buf *b, int n);
/** buf_printf(b, fmt, ...): append formatted text; never HTML or SQL. */
void	 buf_printf(struct buf *b, const char *fmt, ...)
	    __attribute__((format(printf, 2, 3)));
/** buf_clear(b): length 0, memory kept. */
void	 buf_clear(struct buf *b);
/** buf_free(b): give the memory back and make ${b} empty. */
void	 buf_free(struct buf *b);

#endif
