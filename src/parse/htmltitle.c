/* The title of an HTML page; a scan, not a parser: nothing else is needed. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "util/arena.h"
#include "util/buf.h"
#include "util/text.h"
#include "parse/htmlchar.h"
#include "parse/htmltitle.h"
#include "parse/report.h"

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
		k = *s == '&' ? htmlchar_reference(s, (size_t)(end - s), &b) : 0;
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
