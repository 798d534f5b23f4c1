#ifndef HOCLIEU_TEXT_H
#define HOCLIEU_TEXT_H
/* UTF-8 text: check, normalise, fold for search, numbers. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct arena;

/** text_utf8(s, n): 1 when the ${n} bytes are well-formed UTF-8 without NUL. */
int	 text_utf8(const char *s, size_t n);
/**
 * text_clean(a, s): ${s} in NFC, control characters and bidi overrides
 * dropped, white space runs made one space, ends trimmed; NULL when ${s} is
 * not UTF-8.
 */
char	*text_clean(struct arena *a, const char *s);
/**
 * text_lines(a, s, most): the same for a text of several lines: line ends stay
 * as "\n", one empty line at most in a row; line ends behind ${most} lines
 * become spaces.
 */
char	*text_lines(struct arena *a, const char *s, int most);
/** text_nfc(a, s): ${s} in NFC, nothing else changed; NULL when not UTF-8. */
char	*text_nfc(struct arena *a, const char *s);
/** text_casefold(a, s): ${s} in NFC, letters that differ in case alone made equal; NULL when not UTF-8. */
char	*text_casefold(struct arena *a, const char *s);
/**
 * text_fold(a, s): for search without diacritics: NFD, marks stripped, lower
 * case, đ to d, everything but letters and digits to single spaces ("Mi-li-mét
 * (tiết 1)" to "mi li met tiet 1").  "" when ${s} is not UTF-8.
 */
char	*text_fold(struct arena *a, const char *s);
/** text_upper(a, s): well-formed ${s} in capitals, letter by letter. */
char	*text_upper(struct arena *a, const char *s);
/** text_same(a, b): 1 when they are equal; the first bytes, which mostly differ, are looked at here. */
static inline int
text_same(const char *a, const char *b)
{
	return (*a == *b && strcmp(a, b) == 0);
}
/** text_chars(s): number of code points of well-formed ${s}. */
size_t	 text_chars(const char *s);
/** text_int(s, min, max, out): all of ${s} is one decimal number in range; 0/-1. */
int	 text_int(const char *s, int64_t min, int64_t max, int64_t *out);
/** text_has_prefix(s, prefix): 1 or 0. */
int	 text_has_prefix(const char *s, const char *prefix);

#endif
