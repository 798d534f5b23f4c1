/* Folded text as a list of words. */
#include <string.h>

#include "util/arena.h"
#include "util/text.h"

#include "curriculum/words.h"

/* Further words than WORDS_MAX are not looked at. */
void
words_split(struct arena *a, const char *s, struct words *out)
{
	size_t k;

	out->n = 0;
	while (*s != '\0' && out->n < WORDS_MAX) {
		if ((k = strcspn(s, " ")) > 0)
			out->w[out->n++] = arena_strndup(a, s, k);
		s += k;
		s += *s == ' ';
	}
}

/*
 * For names that are written in one word: "milimet" holds "mi li met" joined.
 */
char *
words_join(struct arena *a, const struct words *ws)
{
	char *s = arena_strdup(a, "");
	int i;

	for (i = 0; i < ws->n; i++)
		s = arena_printf(a, "%s%s", s, ws->w[i]);
	return (s);
}

/* "Bài 30" and "lớp 3" are told by their number; 100,000 and more is none. */
int
words_number(const char *w)
{
	int64_t v;

	return (text_int(w, 0, 100000, &v) == 0 ? (int)v : -1);
}

void
words_drop(struct words *ws, int i, int n)
{
	memmove(&ws->w[i], &ws->w[i + n],
	    (size_t)(ws->n - i - n) * sizeof(*ws->w));
	ws->n -= n;
}

/* The word that leaves the fewest candidates, as a rule. */
const char *
words_longest(const struct words *ws)
{
	const char *best = "";
	int i;

	for (i = 0; i < ws->n; i++)
		if (strlen(ws->w[i]) > strlen(best))
			best = ws->w[i];
	return (best);
}
