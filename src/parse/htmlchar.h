#ifndef HOCLIEU_HTMLCHAR_H
#define HOCLIEU_HTMLCHAR_H
/* Character references of HTML ("&amp;", "&#224;", "&#xE0;"). */
#include <stddef.h>

struct buf;

/** htmlchar_put(b, c): append the code point ${c} in UTF-8; what is no character becomes "?". */
void	 htmlchar_put(struct buf *b, unsigned long c);
/**
 * htmlchar_reference(s, n, b): the reference at the "&" that ${s} begins with,
 * within its ${n} bytes: its length, with the character appended, or 0.
 */
size_t	 htmlchar_reference(const char *s, size_t n, struct buf *b);

#endif
