/*
 * UTF-8 text: check, normalise, clean, fold.  The one file that includes
 * utf8proc.
 */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "util/arena.h"
#include "util/buf.h"
#include "util/text.h"

/*
 * Are the eight bytes at ${s} ASCII and none of them NUL?  Most text is, and
 * then one test stands for eight.  The subtraction sets the top bit of a byte
 * that is zero.
 */
static int
plain8(const char *s)
{
	uint64_t v;

	memcpy(&v, s, sizeof(v));
	return (((v | (v - 0x0101010101010101ULL)) &
	    0x8080808080808080ULL) == 0);
}

/*
 * Also refuses NUL, which would end the text in C; utf8proc refuses overlong
 * forms and surrogates.
 */
int
text_utf8(const char *s, size_t n)
{
	utf8proc_int32_t c;
	utf8proc_ssize_t k;
	size_t i;

	for (i = 0; i < n; i += (size_t)k) {
		if (n - i >= 8 && plain8(s + i)) {
			k = 8;
			continue;
		}
		k = utf8proc_iterate((const utf8proc_uint8_t *)s + i,
		    (utf8proc_ssize_t)(n - i), &c);
		if (k <= 0 || c == 0)
			return (0);
	}
	return (1);
}

/*
 * UTF8PROC_STABLE keeps the result the same in later versions of Unicode: it is
 * stored and compared.
 */
static char *
text_map(struct arena *a, const char *s, utf8proc_option_t how)
{
	utf8proc_uint8_t *out = NULL;
	char *copy;

	if (utf8proc_map((const utf8proc_uint8_t *)s, 0, &out,
	    UTF8PROC_NULLTERM | UTF8PROC_STABLE | how) < 0)
		return (NULL);
	copy = arena_strdup(a, (char *)out);
	free(out);
	return (copy);
}

/* Most names and words are ASCII, which is NFC already. */
static int
is_ascii(const char *s)
{
	for (; *s != '\0'; s++)
		if ((unsigned char)*s >= 0x80)
			return (0);
	return (1);
}

/* NULL for a text that is not UTF-8. */
char *
text_nfc(struct arena *a, const char *s)
{
	if (is_ascii(s))
		return (arena_strdup(a, s));
	return (text_map(a, s, UTF8PROC_COMPOSE));
}

/* Simple and full folding of Unicode; marks stay, so "bàn" and "bạn" differ. */
char *
text_casefold(struct arena *a, const char *s)
{
	return (text_map(a, s, UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD));
}

/*
 * Characters that change the direction of writing (U+202A to 202E, 2066 to
 * 2069, 200E, 200F, 061C), and the byte order mark: with them a name could be
 * shown as another one.
 */
static int
is_bidi(utf8proc_int32_t c)
{
	return ((c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) ||
	    c == 0x200e || c == 0x200f || c == 0x061c || c == 0xfeff);
}

/*
 * All of Unicode's spaces, the no-break space included: people paste them
 * without seeing it.
 */
static int
is_space(utf8proc_int32_t c)
{
	utf8proc_category_t k;

	if (c == '\t' || c == '\n' || c == '\r' || c == ' ')
		return (1);
	k = utf8proc_category(c);
	return (k == UTF8PROC_CATEGORY_ZS || k == UTF8PROC_CATEGORY_ZL ||
	    k == UTF8PROC_CATEGORY_ZP);
}

/* U+2028 and U+2029 are ends of lines, too; of CR LF the LF counts. */
static int
is_end(utf8proc_int32_t c, char next)
{
	return (c == '\n' || (c == '\r' && next != '\n') || c == 0x2028 ||
	    c == 0x2029);
}

/*
 * White space becomes one space, or one or two line ends as long as ${ends} of
 * them are left; control and direction characters are dropped.
 */
static char *
clean(struct arena *a, const char *s, int ends)
{
	char *nfc = text_nfc(a, s), *out;
	utf8proc_int32_t c;
	utf8proc_ssize_t k;
	size_t n = 0;
	int gap = 0, end = 0;

	if (nfc == NULL)
		return (NULL);
	out = arena_alloc(a, strlen(nfc) + 1);
	for (; *nfc != '\0'; nfc += k) {
		k = utf8proc_iterate((const utf8proc_uint8_t *)nfc, -1, &c);
		if (k <= 0)
			return (NULL);
		if (is_space(c)) {
			gap = n > 0;
			end += is_end(c, nfc[k]);
			continue;
		}
		if (utf8proc_category(c) == UTF8PROC_CATEGORY_CC || is_bidi(c))
			continue;
		end = end > 2 ? 2 : end;
		if (gap && (end == 0 || ends <= 0))
			out[n++] = ' ';
		for (; gap && end > 0 && ends > 0; end--, ends--)
			out[n++] = '\n';
		gap = end = 0;
		memcpy(out + n, nfc, (size_t)k);
		n += (size_t)k;
	}
	out[n] = '\0';
	return (out);
}

/* One line: line ends become spaces. */
char *
text_clean(struct arena *a, const char *s)
{
	return (clean(a, s, 0));
}

/* At most ${most} lines; the line ends beyond that become spaces. */
char *
text_lines(struct arena *a, const char *s, int most)
{
	return (clean(a, s, most - 1));
}

/*
 * Letters and digits; everything else separates words. Marks are gone by now
 * (text_fold).
 */
static int
is_word(utf8proc_int32_t c)
{
	switch (utf8proc_category(c)) {
	case UTF8PROC_CATEGORY_LU: case UTF8PROC_CATEGORY_LL:
	case UTF8PROC_CATEGORY_LT: case UTF8PROC_CATEGORY_LM:
	case UTF8PROC_CATEGORY_LO: case UTF8PROC_CATEGORY_ND:
	case UTF8PROC_CATEGORY_NL: case UTF8PROC_CATEGORY_NO:
		return (1);
	default:
		return (0);
	}
}

/*
 * Folded text is what searches compare: two texts that differ only in case,
 * marks or punctuation become equal.
 */
char *
text_fold(struct arena *a, const char *s)
{
	char *d = text_map(a, s, UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD |
	    UTF8PROC_STRIPMARK | UTF8PROC_COMPAT);
	char *out;
	utf8proc_int32_t c;
	utf8proc_ssize_t k;
	size_t n = 0;
	int gap = 0;

	if (d == NULL)
		return (arena_strdup(a, ""));
	out = arena_alloc(a, strlen(d) + 1);
	for (; *d != '\0'; d += k) {
		k = utf8proc_iterate((const utf8proc_uint8_t *)d, -1, &c);
		if (k <= 0)
			break;
		if (!is_word(c)) {
			gap = n > 0;
			continue;
		}
		if (gap)
			out[n++] = ' ';
		gap = 0;
		if (c == 0x111 || c == 0x110) {	/* đ has no decomposition */
			out[n++] = 'd';
			continue;
		}
		memcpy(out + n, d, (size_t)k);
		n += (size_t)k;
	}
	out[n] = '\0';
	return (out);
}

/* Letter by letter; bytes that are not UTF-8 end the text. */
char *
text_upper(struct arena *a, const char *s)
{
	/* A capital may take more bytes than its small letter, never above 4. */
	char *out = arena_alloc(a, 4 * strlen(s) + 1);
	utf8proc_int32_t c;
	utf8proc_ssize_t k;
	size_t n = 0;

	for (; *s != '\0'; s += k) {
		k = utf8proc_iterate((const utf8proc_uint8_t *)s, -1, &c);
		if (k <= 0)
			break;
		n += (size_t)utf8proc_encode_char(utf8proc_toupper(c),
		    (utf8proc_uint8_t *)out + n);
	}
	out[n] = '\0';
	return (out);
}

/* Code points: every byte but the continuation bytes of UTF-8 begins one. */
size_t
text_chars(const char *s)
{
	size_t n = 0;

	for (; *s != '\0'; s++)
		n += ((unsigned char)*s & 0xc0) != 0x80;
	return (n);
}

/*
 * strtoll alone would also take leading blanks, a plus sign and trailing text.
 */
int
text_int(const char *s, int64_t min, int64_t max, int64_t *out)
{
	char *end;
	long long v;

	if (s == NULL || *s == '\0' ||
	    !(*s == '-' || (*s >= '0' && *s <= '9')))
		return (-1);
	errno = 0;
	v = strtoll(s, &end, 10);
	if (errno != 0 || *end != '\0' || v < min || v > max)
		return (-1);
	*out = v;
	return (0);
}

/* Bytes are compared; an empty prefix fits all. */
int
text_has_prefix(const char *s, const char *prefix)
{
	return (strncmp(s, prefix, strlen(prefix)) == 0);
}
