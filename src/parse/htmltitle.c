/* The title of an HTML page; a scan, not a parser: nothing else is needed. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "util/arena.h"
#include "util/buf.h"
#include "util/text.h"
#include "parse/htmltitle.h"
#include "parse/report.h"

/*
 * Append the code point ${c} in UTF-8; surrogates, control characters and
 * numbers beyond Unicode become "?".
 */
static void
put_char(struct buf *b, unsigned long c)
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

/* One reference at ${s} ("&amp;", "&#224;", "&#xE0;"); its length or 0. */
static size_t
reference(const char *s, struct buf *b)
{
	static const struct { const char *name; unsigned char c; } named[] = {
		{ "&amp;", '&' }, { "&lt;", '<' }, { "&gt;", '>' },
		{ "&quot;", '"' }, { "&apos;", '\'' }, { "&nbsp;", 0xa0 },
	};
	unsigned long c;
	char *end;
	size_t i;

	for (i = 0; i < sizeof(named) / sizeof(named[0]); i++) {
		if (text_has_prefix(s, named[i].name)) {
			put_char(b, named[i].c);
			return (strlen(named[i].name));
		}
	}
	if (s[1] != '#' || strspn(s + 2, "xX0123456789abcdefABCDEF") == 0)
		return (0);
	c = s[2] == 'x' || s[2] == 'X' ? strtoul(s + 3, &end, 16) :
	    strtoul(s + 2, &end, 10);
	if (*end != ';')
		return (0);
	put_char(b, c);
	return ((size_t)(end - s) + 1);
}

/*
 * Titles that authoring tools put there by themselves and that say nothing
 * about the lesson.
 */
static int
is_empty_talk(const char *s)
{
	static const char *const talk[] = {
		"", "index", "untitled", "untitled document", "document",
		"loading", "loading...", "title", "home", "html5", "scorm",
		"presentation", "new page"
	};
	size_t i;

	for (i = 0; i < sizeof(talk) / sizeof(talk[0]); i++)
		if (strcasecmp(s, talk[i]) == 0)
			return (1);
	return (0);
}

/*
 * A page with a NUL or a title in another encoding than UTF-8 gives no title: a
 * guess would show broken letters.
 */
const char *
htmltitle(struct arena *a, const char *html, size_t len)
{
	const char *s, *end;
	struct buf b = { 0 };
	const char *out;
	char *copy;
	size_t k;

	if (memchr(html, '\0', len) != NULL)
		return ("");
	copy = arena_strndup(a, html, len);
	if ((s = strcasestr(copy, "<title")) == NULL ||
	    (s[6] != '>' && strchr(" \t\r\n", s[6]) == NULL) ||
	    (s = strchr(s, '>')) == NULL ||
	    (end = strcasestr(++s, "</title")) == NULL ||
	    !text_utf8(s, (size_t)(end - s)))
		return ("");
	while (s < end) {
		k = *s == '&' ? reference(s, &b) : 0;
		if (k == 0) {
			buf_put(&b, s, 1);
			k = 1;
		}
		s += k;
	}
	out = report_cut(a, b.p != NULL ? b.p : "", REPORT_TITLE);
	buf_free(&b);
	return (is_empty_talk(out) ? "" : out);
}
