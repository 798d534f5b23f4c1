/* Mustache: finding tags in a text and looking at what stands around them. */
#include <string.h>

#include "util/err.h"
#include "doc/mustache_tag.h"

#define NAME_MAX_BYTES	200

static int
mustache_tag_is_blank(char c)
{
	return (c == ' ' || c == '\t');
}

int
tpl_space(char c)
{
	return (mustache_tag_is_blank(c) || c == '\n' || c == '\r');
}

/*
 * Names are cut at 80 bytes: a tag that is not closed may reach to the end of
 * the file.
 */
int
tpl_bad(struct tpl_scan *p, int line, const char *what, const char *name,
    size_t len)
{
	return (err_set(p->e, ERR_FATAL, "TPL-SYNTAX", "%s:%d: %s%s%.*s%s",
	    p->name, line, what, len > 0 ? " '" : "",
	    (int)(len > 80 ? 80 : len), name, len > 0 ? "'" : ""));
}

/*
 * Counted on from the last question, so that a whole template is counted once;
 * ${at} never goes back.
 */
static int
line_at(struct tpl_scan *p, size_t at)
{
	for (; p->counted < at; p->counted++)
		p->line += p->src[p->counted] == '\n';
	return (p->line);
}

/*
 * Is the tag alone on its line (only white space beside it)? The specification
 * then takes the whole line away.
 */
static void
look_around(struct tpl_scan *p, struct tpl_tag *t)
{
	size_t s = t->start, q = t->end;

	while (s > p->pos && mustache_tag_is_blank(p->src[s - 1]))
		s--;
	t->line_start = s;
	t->first = s == 0 || p->src[s - 1] == '\n';
	while (q < p->len && mustache_tag_is_blank(p->src[q]))
		q++;
	t->last = 1;
	if (q == p->len)
		t->after = q;
	else if (p->src[q] == '\n')
		t->after = q + 1;
	else if (p->src[q] == '\r' && q + 1 < p->len && p->src[q + 1] == '\n')
		t->after = q + 2;
	else
		t->last = 0;
}

/* {{ x }} names x. */
static void
mustache_tag_trim(struct tpl_tag *t)
{
	while (t->len > 0 && tpl_space(t->name[0])) {
		t->name++;
		t->len--;
	}
	while (t->len > 0 && tpl_space(t->name[t->len - 1]))
		t->len--;
}

/*
 * Characters of the syntax inside a name mean that the tag was not closed where
 * the author thought.
 */
static int
check_name(struct tpl_scan *p, const struct tpl_tag *t)
{
	size_t i;

	if (t->len == 0)
		return (tpl_bad(p, t->line, "a tag without a name", "", 0));
	if (t->len > NAME_MAX_BYTES)
		return (tpl_bad(p, t->line, "a name that is too long", t->name,
		    t->len));
	for (i = 0; i < t->len; i++)
		if (tpl_space(t->name[i]) || t->name[i] == '\0' ||
		    strchr("{}#^<>$&=!\"", t->name[i]) != NULL)
			return (tpl_bad(p, t->line, "not a name:", t->name, t->len));
	return (0);
}

/* The tag that opens at ${at}; its kind, content and surroundings into ${t}. */
static int
read_tag(struct tpl_scan *p, size_t at, struct tpl_tag *t)
{
	char closer[DELIMITER_MAX + 2];
	size_t q = at + p->nopen, nclose = p->nclose;
	const char *stop;

	memset(t, 0, sizeof(*t));
	t->start = at;
	t->line = line_at(p, at);
	t->kind = 'v';
	memcpy(closer, p->close, p->nclose);
	if (q < p->len && memchr("#^/>!<$&={", p->src[q], 10) != NULL)
		t->kind = p->src[q++];
	if (t->kind == '{' || t->kind == '=') {
		closer[0] = t->kind == '{' ? '}' : '=';
		memcpy(closer + 1, p->close, p->nclose);
		nclose++;
	}
	stop = memmem(p->src + q, p->len - q, closer, nclose);
	if (stop == NULL)
		return (tpl_bad(p, t->line, "a tag that is not closed", "", 0));
	t->name = p->src + q;
	t->len = (size_t)(stop - t->name);
	t->end = (size_t)(stop - p->src) + nclose;
	mustache_tag_trim(t);
	look_around(p, t);
	return (t->kind == '!' || t->kind == '=' ? 0 : check_name(p, t));
}

/* {{=<% %>=}} */
int
tpl_delimiters(struct tpl_scan *p, const struct tpl_tag *t)
{
	const char *s = t->name, *end = s + t->len, *a = s, *b;

	while (a < end && !tpl_space(*a))
		a++;
	for (b = a; b < end && tpl_space(*b); b++)
		;
	p->open = s;
	p->nopen = (size_t)(a - s);
	p->close = b;
	p->nclose = (size_t)(end - b);
	for (; b < end; b++)
		if (tpl_space(*b) || *b == '=')
			p->nclose = 0;
	if (p->nopen == 0 || p->nclose == 0 || p->nopen > DELIMITER_MAX ||
	    p->nclose > DELIMITER_MAX || memchr(s, '=', p->nopen) != NULL)
		return (tpl_bad(p, t->line, "not a pair of delimiters:", t->name,
		    t->len));
	return (0);
}

/*
 * s->pos itself is moved by the caller, who knows whether the tag takes its
 * line with it.
 */
int
tpl_next_tag(struct tpl_scan *p, struct tpl_tag *t)
{
	const char *hit;

	if (p->pos >= p->len)
		return (0);
	hit = memmem(p->src + p->pos, p->len - p->pos, p->open, p->nopen);
	if (hit == NULL)
		return (0);
	return (read_tag(p, (size_t)(hit - p->src), t) == -1 ? -1 : 1);
}
