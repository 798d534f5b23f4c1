#ifndef HOCLIEU_SUSPEND_EXTRACT_H
#define HOCLIEU_SUSPEND_EXTRACT_H
/*
 * A lesson's suspend_data is most of a commit, and the JSON reader takes it
 * byte by byte.  It is taken out of the body before parsing: a short mark
 * stands in its place, and the reader of the value exchanges mark and text.
 */
#include <stddef.h>

struct arena;

/* A body in two pieces. */
struct suspend_extract {
	const char	*mark;		/* what stands in the text's place */
	const char	*text;		/* the text, unescaped */
	const char	*body;		/* the body with the mark in it */
	size_t		 n;		/* its bytes */
	int		 used;		/* set by the caller when it exchanged the mark */
};

/**
 * suspend_extract(a, body, n, l): take out the first member "suspend_data" of ${body},
 * which is well-formed UTF-8 without NUL.  1 and ${l} filled (in ${a}); 0 when
 * it is short, absent, or written in a way that only the JSON reader judges.
 * Whether ${body} is JSON at all is not checked here: the rest of it, mark
 * included, is refused or taken by the reader as the whole would be.
 */
int	 suspend_extract(struct arena *a, const char *body, size_t n,
	    struct suspend_extract *l);

#endif
