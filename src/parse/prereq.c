/*
 * SCORM 1.2 prerequisites (aicc_script): their grammar, and whether they are
 * met.  The depth is limited, because the text comes from the package and each
 * level is a recursion.
 *	or   = and { "|" and }        and = not { "&" not }
 *	not  = "~" not | "(" or ")" | number "*" "{" or { "," or } "}" | term
 *	term = identifier [ ("=" | "<>") ( '"' status '"' | status ) ]
 */
#include <ctype.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "parse/prereq.h"

#define DEPTH_MAX	32

struct scan {
	const char	*p;
	int		 depth;
	int		(*is)(void *, const struct prereq_term *);	/* NULL: only the form is judged */
	void		*arg;
};

static int	is_or(struct scan *, int *);

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

/* A status in quotes, or bare words ("not attempted" is two), into ${t}. */
static int
is_status(struct scan *s, struct prereq_term *t)
{
	int quoted = eat(s, '"');

	s->p += strspn(s->p, " \t\r\n");
	t->status = s->p;
	if (quoted) {
		s->p += strcspn(s->p, "\"(){}");
		t->nstatus = (size_t)(s->p - t->status);
		return (eat(s, '"'));
	}
	if (!prereq_word(s))
		return (0);
	do
		t->nstatus = (size_t)(s->p - t->status);
	while (prereq_word(s));		/* not attempted */
	return (1);
}

/* An item, alone or with a status: 1 when it is well formed. */
static int
is_term(struct scan *s, struct prereq_term *t, int *met)
{
	int other = 0;

	if (eat(s, '=')) {
		if (!is_status(s, t))
			return (0);
	} else if (eat(s, '<')) {
		other = 1;
		if (!eat(s, '>') || !is_status(s, t))
			return (0);
	}
	*met = s->is != NULL ? s->is(s->arg, t) : 1;
	/* What nobody can tell holds nobody back, whatever is asked of it. */
	if (*met < 0)
		*met = 1;
	else if (other)
		*met = !*met;
	return (1);
}

/* "3*{a,b,c}": at least ${least} of the set are met. */
static int
is_set(struct scan *s, long least, int *met)
{
	long n = 0;
	int one;

	if (!eat(s, '{') || ++s->depth > DEPTH_MAX)
		return (0);
	do {
		if (!is_or(s, &one))
			return (0);
		n += one;
	} while (eat(s, ','));
	s->depth--;
	*met = n >= least;
	return (eat(s, '}'));
}

/* The lowest level. */
static int
is_not(struct scan *s, int *met)
{
	struct prereq_term t = { NULL, NULL, 0, 0 };
	int ok;

	if (eat(s, '~') || eat(s, '(')) {
		int paren = s->p[-1] == '(';

		if (++s->depth > DEPTH_MAX)
			return (0);
		ok = paren ? is_or(s, met) && eat(s, ')') : is_not(s, met);
		if (!paren)
			*met = !*met;
		s->depth--;
		return (ok);
	}
	s->p += strspn(s->p, " \t\r\n");
	t.id = s->p;
	if (!prereq_word(s))
		return (0);
	t.nid = (size_t)(s->p - t.id);
	if (strspn(t.id, "0123456789") == t.nid && eat(s, '*'))
		return (is_set(s, strtol(t.id, NULL, 10), met));
	return (is_term(s, &t, met));
}

/* "&" binds more than "|". */
static int
is_and(struct scan *s, int *met)
{
	int one;

	*met = 1;
	do {
		if (!is_not(s, &one))
			return (0);
		*met &= one;
	} while (eat(s, '&'));
	return (1);
}

/* The whole of an expression. */
static int
is_or(struct scan *s, int *met)
{
	int one;

	*met = 0;
	do {
		if (!is_and(s, &one))
			return (0);
		*met |= one;
	} while (eat(s, '|'));
	return (1);
}

/*
 * Only the form is judged; whether the items it names exist is not asked here.
 */
int
prereq_valid(const char *text)
{
	struct scan s = { text, 0, NULL, NULL };
	int met;

	return (is_or(&s, &met) && s.p[strspn(s.p, " \t\r\n")] == '\0');
}

int
prereq_met(const char *text, int (*is)(void *, const struct prereq_term *),
    void *arg)
{
	struct scan s = { text, 0, is, arg };
	int met;

	return (!is_or(&s, &met) || met);
}
