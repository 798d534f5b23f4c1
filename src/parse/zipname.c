/*
 * Names of zip entries.  A bad name is refused, never repaired: a repaired one
 * would no longer be what the lesson's own pages ask for.  Only the "\" of old
 * Windows tools becomes "/" first: pages ask for such a file with "/", and
 * browsers turn one into the other.
 */
#include <stdint.h>
#include <string.h>

#include "util/arena.h"
#include "util/buf.h"
#include "util/text.h"
#include "parse/charset.h"
#include "parse/zipname.h"

/*
 * Part by part between slashes: no empty part, no "." or "..", no backslash, no
 * drive letter, no control character, at most ZIPNAME_LEVELS folders.
 */
enum zipname_fault
zipname_check(const char *s, size_t len)
{
	size_t i, part = 0, levels = 1;

	if (len == 0)
		return (ZIPNAME_EMPTY);
	if (len > ZIPNAME_MAX)
		return (ZIPNAME_LONG);
	if (s[0] == '/' || (len > 1 && s[1] == ':' &&
	    ((s[0] | 0x20) >= 'a' && (s[0] | 0x20) <= 'z')))
		return (ZIPNAME_UP);
	for (i = 0; i < len; i++)
		if (s[i] == '\\')
			return (ZIPNAME_BACKSLASH);
	for (i = 0; i <= len; i++) {
		unsigned char c = i < len ? (unsigned char)s[i] : '/';

		if (c < 0x20 || c == 0x7f)
			return (ZIPNAME_CONTROL);
		/* C1 controls are two bytes in UTF-8: c2 80 .. c2 9f */
		if (c == 0xc2 && i + 1 < len && (unsigned char)s[i + 1] < 0xa0)
			return (ZIPNAME_CONTROL);
		if (c != '/')
			continue;
		if (i == len && part == len)
			break;			/* the last "/" of a folder */
		if (i == part || (i - part == 1 && s[part] == '.'))
			return (ZIPNAME_EMPTY);
		if (i - part == 2 && s[part] == '.' && s[part + 1] == '.')
			return (ZIPNAME_UP);
		part = i + 1;
		if (i < len && ++levels > ZIPNAME_LEVELS)
			return (ZIPNAME_LONG);
	}
	return (ZIPNAME_OK);
}

/*
 * How much of ${s} looks like Latin writing: letters with accents and
 * combining marks against everything else above ASCII (box drawing, Greek,
 * mathematical signs), which is what the wrong code page turns letters into.
 */
static int
latin_score(const char *s)
{
	const unsigned char *p = (const unsigned char *)s;
	int score = 0;

	while (*p != 0) {
		uint32_t c = *p;
		int n = c < 0x80 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;

		if (n == 2)
			c = (c & 0x1fu) << 6 | (p[1] & 0x3fu);
		else if (n > 2)
			c = 0xffff;
		if (n > 1)
			score += (c >= 0xc0 && c <= 0x24f && c != 0xd7 &&
			    c != 0xf7) || (c >= 0x300 && c <= 0x323) ? 1 : -1;
		p += n;
	}
	return (score);
}

/*
 * Names without the UTF-8 flag, by old archivers: the DOS code page 437 or the
 * Vietnamese Windows one, whichever looks more like Latin letters.
 */
static char *
from_old(struct arena *a, const char *raw, size_t len)
{
	struct buf dos = { 0 }, viet = { 0 };
	char *out = NULL;
	int d, v;

	d = charset_utf8("cp437", raw, len, &dos);
	v = charset_utf8("cp1258", raw, len, &viet);
	if (v == 0 && (d != 0 || latin_score(viet.p) > latin_score(dos.p)))
		out = arena_strndup(a, viet.p, viet.len);
	else if (d == 0)
		out = arena_strndup(a, dos.p, dos.len);
	buf_free(&dos);
	buf_free(&viet);
	return (out);
}

/* The text of a name, NULL when no encoding fits. */
static char *
zipname_text(struct arena *a, const char *raw, size_t len, int utf8)
{
	if (text_utf8(raw, len))
		return (arena_strndup(a, raw, len));
	return (utf8 ? NULL : from_old(a, raw, len));
}

/*
 * Of a name that is refused: it is only shown, so what cannot be decoded is
 * taken for the code page of old archivers, which has a letter for each byte.
 */
char *
zipname_shown(struct arena *a, const char *raw, size_t len, int utf8)
{
	char *s, *p;

	/* Cut before a letter: half a one would make all look like old bytes. */
	if (len > ZIPNAME_MAX)
		for (len = ZIPNAME_MAX; len > 0 &&
		    ((unsigned char)raw[len] & 0xc0) == 0x80; len--)
			;
	if ((s = zipname_text(a, raw, len, utf8)) == NULL &&
	    (s = from_old(a, raw, len)) == NULL)
		s = arena_strdup(a, "…");
	for (p = s; *p != '\0'; p++)
		if ((unsigned char)*p < 0x20 || *p == 0x7f)
			*p = ' ';
	return (s);
}

/*
 * NFC, because macOS writes decomposed letters and the pages of a lesson
 * composed ones; both must find the same file.
 */
enum zipname_fault
zipname_key(struct arena *a, const char *raw, size_t len, int utf8, char **out)
{
	enum zipname_fault f;
	char *s, *p;

	*out = NULL;
	if (len > ZIPNAME_MAX)
		return (ZIPNAME_LONG);
	if (len == 0)
		return (ZIPNAME_EMPTY);
	if (memchr(raw, '\0', len) != NULL)
		return (ZIPNAME_CONTROL);
	if ((s = zipname_text(a, raw, len, utf8)) == NULL ||
	    (s = text_nfc(a, s)) == NULL)
		return (ZIPNAME_BYTES);
	for (p = s; *p != '\0'; p++)
		if (*p == '\\')
			*p = '/';
	if (s[0] == '.' && s[1] == '/')
		s += 2;
	if (s[0] == '\0') {
		*out = s;
		return (ZIPNAME_OK);
	}
	if ((f = zipname_check(s, strlen(s))) == ZIPNAME_OK)
		*out = s;
	return (f);
}
