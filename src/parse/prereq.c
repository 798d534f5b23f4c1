/*
 * The grammar of SCORM 1.2 prerequisites (aicc_script).  Only checked here,
 * never evaluated.  The depth is limited, because the text comes from the
 * package and each level is a recursion.
 *	or   = and { "|" and }        and = not { "&" not }
 *	not  = "~" not | "(" or ")" | number "*" "{" or { "," or } "}" | term
 *	term = identifier [ ("=" | "<>") ( '"' status '"' | status ) ]
 */
#include <ctype.h>
#include <stddef.h>
#include <string.h>

#include "parse/prereq.h"

#define DEPTH_MAX	32

struct scan {
	const char	*p;
	int		 depth;
};

static int	is_or(struct scan *);

/* Skip blanks, then take the character ${c} if it stands there. */
static int
eat(struct scan *s, char c)
{
	s->p += strspn(s->p, " \t\r\n");
	if (*s->p != c)
		return (0);
	s->p++;
	return (1);
}

/* An identifier or number; bytes of UTF-8 count as letters. */
static int
prereq_word(struct scan *s)
{
	const char *from;

	s->p += strspn(s->p, " \t\r\n");
	for (from = s->p; isalnum((unsigned char)*s->p) ||
	    (unsigned char)*s->p >= 0x80 ||
	    (*s->p != '\0' && strchr("_-.:", *s->p) != NULL); s->p++)
		;
	return (s->p > from);
}

/* A status in quotes, or bare words ("not attempted" is two). */
static int
is_status(struct scan *s)
{
	if (eat(s, '"')) {
		s->p += strcspn(s->p, "\"(){}");
		return (eat(s, '"'));
	}
	if (!prereq_word(s))
		return (0);
	while (prereq_word(s))		/* not attempted */
		;
	return (1);
}

/* The lowest level.  "3*{a,b,c}" means at least three of the set. */
static int
is_not(struct scan *s)
{
	const char *from;
	int ok;

	if (eat(s, '~') || eat(s, '(')) {
		int paren = s->p[-1] == '(';

		if (++s->depth > DEPTH_MAX)
			return (0);
		ok = paren ? is_or(s) && eat(s, ')') : is_not(s);
		s->depth--;
		return (ok);
	}
	s->p += strspn(s->p, " \t\r\n");
	from = s->p;
	if (!prereq_word(s))
		return (0);
	if (strspn(from, "0123456789") == (size_t)(s->p - from) &&
	    eat(s, '*')) {
		if (!eat(s, '{') || ++s->depth > DEPTH_MAX)
			return (0);
		do {
			if (!is_or(s))
				return (0);
		} while (eat(s, ','));
		s->depth--;
		return (eat(s, '}'));
	}
	if (eat(s, '='))
		return (is_status(s));
	if (eat(s, '<'))
		return (eat(s, '>') && is_status(s));
	return (1);
}

/* "&" binds more than "|". */
static int
is_and(struct scan *s)
{
	do {
		if (!is_not(s))
			return (0);
	} while (eat(s, '&'));
	return (1);
}

/* The whole of an expression. */
static int
is_or(struct scan *s)
{
	do {
		if (!is_and(s))
			return (0);
	} while (eat(s, '|'));
	return (1);
}

/*
 * Only the form is judged; whether the items it names exist is not asked here.
 */
int
prereq_valid(const char *text)
{
	struct scan s = { text, 0 };

	return (is_or(&s) && s.p[strspn(s.p, " \t\r\n")] == '\0');
}
