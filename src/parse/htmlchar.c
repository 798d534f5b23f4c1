/*
 * Character references.  Of the named ones those that stand in titles and
 * addresses; a document cannot define others, so nothing can grow here.
 */
#include <stdlib.h>
#include <string.h>

#include "util/buf.h"
#include "parse/htmlchar.h"

#define DIGITS	24	/* bytes of a number that are looked at */

/* Surrogates, control characters and numbers beyond Unicode become "?". */
void
htmlchar_put(struct buf *b, unsigned long c)
{
	char s[4];

	if (c < 0x20 || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
		c = '?';
	if (c < 0x80) {
		s[0] = (char)c;
		buf_put(b, s, 1);
	} else if (c < 0x800) {
		s[0] = (char)(0xc0 | c >> 6);
		s[1] = (char)(0x80 | (c & 0x3f));
		buf_put(b, s, 2);
	} else if (c < 0x10000) {
		s[0] = (char)(0xe0 | c >> 12);
		s[1] = (char)(0x80 | (c >> 6 & 0x3f));
		s[2] = (char)(0x80 | (c & 0x3f));
		buf_put(b, s, 3);
	} else {
		s[0] = (char)(0xf0 | c >> 18);
		s[1] = (char)(0x80 | (c >> 12 & 0x3f));
		s[2] = (char)(0x80 | (c >> 6 & 0x3f));
		s[3] = (char)(0x80 | (c & 0x3f));
		buf_put(b, s, 4);
	}
}

size_t
htmlchar_reference(const char *s, size_t n, struct buf *b)
{
	static const struct { const char *name; unsigned char c; } named[] = {
		{ "&amp;", '&' }, { "&lt;", '<' }, { "&gt;", '>' },
		{ "&quot;", '"' }, { "&apos;", '\'' }, { "&nbsp;", 0xa0 },
	};
	char number[DIGITS + 1];
	unsigned long c;
	char *end;
	size_t i, k;

	for (i = 0; i < sizeof(named) / sizeof(named[0]); i++) {
		k = strlen(named[i].name);
		if (k <= n && memcmp(s, named[i].name, k) == 0) {
			htmlchar_put(b, named[i].c);
			return (k);
		}
	}
	if (n < 4 || s[1] != '#')
		return (0);
	k = n - 2 < DIGITS ? n - 2 : DIGITS;
	memcpy(number, s + 2, k);
	number[k] = '\0';
	i = number[0] == 'x' || number[0] == 'X';
	if (strspn(number + i, i ? "0123456789abcdefABCDEF" : "0123456789") == 0)
		return (0);
	c = strtoul(number + i, &end, i ? 16 : 10);
	if (*end != ';')
		return (0);
	htmlchar_put(b, c);
	return ((size_t)(end - number) + 3);
}
