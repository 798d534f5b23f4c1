#ifndef HOCLIEU_SUSPEND_EXTRACT_H
#define HOCLIEU_SUSPEND_EXTRACT_H
/*
 * A lesson's suspend_data is most of a commit, and the JSON reader takes it
 * letter by letter.  It is lifted out of the body before reading: a short mark
 * stands in its place, and whoever meets the mark takes the text instead.
 */
#include <stddef.h>

struct arena;

struct suspend_extract {
	const char	*mark;		/* what stands in the text's place */
	const char	*text;		/* the text, unescaped */
	const char	*body;		/* the body with the mark in it */
	size_t		 n;		/* its bytes */
	int		 used;		/* for the caller: the mark was met */
};

/**
 * suspend_extract(a, body, n, l): lift the first member "suspend_data" of ${body},
 * which is well-formed UTF-8 without NUL.  1 and ${l} filled (in ${a}); 0 when
 * it is short, absent, or written in a way that only the JSON reader judges.
 * That ${body} is JSON at all nobody has looked at: the rest of it, mark
 * included, is refused or taken by the reader as the whole would be.
 */
int	 suspend_extract(struct arena *a, const char *body, size_t n,
	    struct suspend_extract *l);

#endif
