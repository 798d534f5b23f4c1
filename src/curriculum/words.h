#ifndef HOCLIEU_WORDS_H
#define HOCLIEU_WORDS_H
/* Folded text as a list of words: for this folder only. */
#include <stddef.h>

struct arena;

#define WORDS_MAX	32

struct words {
	const char	*w[WORDS_MAX];
	int		 n;
};

/** words_split(a, folded, out): at most WORDS_MAX words of ${folded}. */
void	 words_split(struct arena *a, const char *s, struct words *out);
/** words_join(a, ws): the words without anything between them. */
char	*words_join(struct arena *a, const struct words *ws);
/** words_number(w): the number that ${w} is, or -1. */
int	 words_number(const char *w);
/** words_drop(ws, i, n): take ${n} words out from place ${i}. */
void	 words_drop(struct words *ws, int i, int n);
/** words_longest(ws): the longest word, "" of none. */
const char	*words_longest(const struct words *ws);

#endif
