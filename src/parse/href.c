/*
 * References (href) of a manifest, from the text in the XML to a name in the
 * zip index.  They are written by anybody, so nothing may lead out of the
 * package.
 */
#include <string.h>

#include "util/arena.h"
#include "util/buf.h"
#include "util/text.h"
#include "parse/href.h"
#include "parse/zipname.h"

/* The value of a hexadecimal digit, -1 for another character. */
static int
hex(int c)
{
	if (c >= '0' && c <= '9')
		return (c - '0');
	c |= 0x20;
	return (c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1);
}

/* RFC 3986 section 3.1: letter, then letters, digits, + - . up to a colon. */
static int
has_scheme(const char *s)
{
	size_t i;

	if ((*s | 0x20) < 'a' || (*s | 0x20) > 'z')
		return (0);
	for (i = 1; s[i] != '\0'; i++) {
		int c = s[i] | 0x20;

		if (s[i] == ':')
			return (1);
		if ((c < 'a' || c > 'z') && (s[i] < '0' || s[i] > '9') &&
		    strchr("+-.", s[i]) == NULL)
			return (0);
	}
	return (0);
}

/* Drop white space at both ends. */
static char *
href_trim(struct arena *a, const char *s)
{
	size_t n;

	s += strspn(s, " \t\r\n");
	for (n = strlen(s); n > 0 && strchr(" \t\r\n", s[n - 1]) != NULL; )
		n--;
	return (arena_strndup(a, s, n));
}

/*
 * Percent-decode once (a second time would turn "%252e" into a dot that nobody
 * checked).  "%" before anything but two hexadecimal digits stays, as browsers
 * do; NULL for an encoded NUL, which would cut the name.
 */
static char *
decode(struct arena *a, const char *s)
{
	char *out = arena_alloc(a, strlen(s) + 1), *w = out;

	while (*s != '\0') {
		if (*s == '%' && hex(s[1]) >= 0 && hex(s[2]) >= 0) {
			int c = hex(s[1]) << 4 | hex(s[2]);

			if (c == 0)
				return (NULL);
			*w++ = (char)c;
			s += 3;
		} else {
			*w++ = *s++;
		}
	}
	return (out);
}

/*
 * Resolve "." and ".." from folder ${base} (RFC 3986, 5.2.4); NULL when ".."
 * climbs above the root of the package.
 */
static char *
href_walk(struct arena *a, const char *base, const char *path)
{
	char *out = arena_alloc(a, strlen(base) + strlen(path) + 2);
	size_t n = strlen(base), k;

	memcpy(out, base, n);
	for (;;) {
		k = strcspn(path, "/");
		if (k == 2 && path[0] == '.' && path[1] == '.') {
			if (n == 0)
				return (NULL);
			for (n--; n > 0 && out[n - 1] != '/'; n--)
				;
		} else if (k > 0 && !(k == 1 && path[0] == '.')) {
			memcpy(out + n, path, k);
			n += k;
			if (path[k] == '/')
				out[n++] = '/';
		}
		if (path[k] == '\0')
			break;
		path += k + 1;
	}
	out[n] = '\0';
	return (out);
}

/* Tools of Windows write its separator, also encoded. */
static void
href_slashes(char *s)
{
	for (; *s != '\0'; s++)
		if (*s == '\\')
			*s = '/';
}

/*
 * The query and fragment are cut off first, then the path is decoded, then the
 * rules are applied to the decoded text, so that an encoded "/" or ".." is
 * judged as what it is.
 */
enum href_fault
href_resolve(struct arena *a, const char *base, const char *ref,
    struct href *out)
{
	char *s = href_trim(a, ref), *path, *d, *p;
	size_t n;

	for (p = s; *p != '\0'; p++)
		if ((unsigned char)*p < 0x20 || *p == 0x7f)
			return (HREF_BAD);
	if (*s == '\0')
		return (HREF_EMPTY);
	n = strcspn(s, "?#");
	path = arena_strndup(a, s, n);
	href_slashes(path);
	if (*path == '/' || has_scheme(path))
		return (HREF_OUTSIDE);
	out->tail = s + n;
	if ((d = decode(a, path)) == NULL || !text_utf8(d, strlen(d)) ||
	    (d = text_nfc(a, d)) == NULL)
		return (HREF_BAD);
	href_slashes(d);
	if (*d == '\0')
		return (HREF_EMPTY);
	if (*d == '/')
		return (HREF_OUTSIDE);
	if ((d = href_walk(a, base, d)) == NULL)
		return (HREF_OUTSIDE);
	if (*d == '\0')
		return (HREF_EMPTY);
	if (zipname_check(d, strlen(d)) != ZIPNAME_OK)
		return (HREF_BAD);
	out->name = d;
	return (HREF_OK);
}

/*
 * The folder that later addresses are relative to, with a "/" at its end. A
 * base whose last part has no dot is taken for a folder, although RFC 3986
 * would cut it off: authors forget the slash.
 */
enum href_fault
href_base(struct arena *a, const char *base, const char *xmlbase,
    const char **out)
{
	struct href h;
	enum href_fault f;
	const char *p;
	char *s;

	*out = base;
	if (xmlbase == NULL || *(s = href_trim(a, xmlbase)) == '\0' ||
	    strcmp(s, "./") == 0 || strcmp(s, ".") == 0)
		return (HREF_OK);
	f = href_resolve(a, base, s, &h);
	if (f == HREF_EMPTY && strncmp(s, "..", 2) == 0) {
		*out = "";
		return (HREF_OK);
	}
	if (f != HREF_OK)
		return (f);
	p = strrchr(h.name, '/');
	p = p != NULL ? p + 1 : h.name;
	if (*p != '\0' && strchr(p, '.') == NULL)
		*out = arena_printf(a, "%s/", h.name);
	else if (strrchr(h.name, '/') == NULL)
		*out = "";
	else
		*out = arena_strndup(a, h.name,
		    (size_t)(strrchr(h.name, '/') - h.name) + 1);
	return (HREF_OK);
}

/*
 * Any of "?", "&" or "#" may stand before the parameters; what counts is
 * whether the href has a query already.  Bytes that may not stand in a URL are
 * percent-encoded, existing escapes ("%") are kept.
 */
char *
href_tail(struct arena *a, const char *tail, const char *par)
{
	static const char keep[] = "!$&'()*+,-./:;=?@_~%#[]";
	static const char digits[] = "0123456789ABCDEF";
	struct buf b = { 0 };
	char *joined, *out;
	const unsigned char *p;

	if (par != NULL)
		par += strspn(par, "?& \t\r\n");
	if (par == NULL || *par == '\0' ||
	    (*par == '#' && strchr(tail, '#') != NULL))
		joined = arena_strdup(a, tail);
	else if (*par == '#')
		joined = arena_printf(a, "%s%s", tail, par);
	else
		joined = arena_printf(a, "%s%c%s", tail,
		    strchr(tail, '?') != NULL ? '&' : '?', par);
	for (p = (const unsigned char *)joined; *p != 0; p++) {
		char enc[3] = { '%', digits[*p >> 4], digits[*p & 15] };
		int c = *p | 0x20;

		if ((c >= 'a' && c <= 'z') || (*p >= '0' && *p <= '9') ||
		    (*p < 0x80 && strchr(keep, *p) != NULL))
			buf_put(&b, p, 1);
		else
			buf_put(&b, enc, 3);
	}
	out = arena_strdup(a, b.p != NULL ? b.p : "");
	buf_free(&b);
	return (out);
}
