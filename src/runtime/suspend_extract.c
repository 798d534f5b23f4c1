/* The long text of a commit, taken out before the JSON reader sees it. */
#include <string.h>

#include "util/arena.h"
#include "util/code.h"

#include "runtime/suspend_extract.h"

#define SHORT	256	/* bytes; a shorter text is left to the JSON reader */

/*
 * These bytes can begin only a member's name and its text: inside a string the
 * inner quotes would carry backslashes.
 */
static const char name[] = "\"suspend_data\":\"";

/*
 * A random text that cannot be guessed by a lesson: a lesson that sent the mark
 * itself would otherwise get another text in its place.  New in every process.
 */
static const char *
mark_of(void)
{
	static char mark[CODE_KEY];

	if (*mark == '\0')
		code_key(mark);
	return (mark);
}

/*
 * The byte that a one-letter escape of JSON (RFC 8259, 7) stands for; -1 for \u
 * and for what is no escape, which are left to the JSON reader.
 */
static int
unescaped(char c)
{
	static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
	const char *at = c != '\0' ? strchr(from, c) : NULL;

	return (at != NULL ? to[at - from] : -1);
}

/*
 * The string from ${p} to its closing quote into ${out}, which has room for
 * all; where the quote stands, or NULL.
 */
static const char *
take_string(const char *p, const char *end, char *out)
{
	const char *run = p;
	int c;

	for (; p < end && *p != '"'; p++) {
		if ((unsigned char)*p < 0x20)
			return (NULL);
		if (*p != '\\')
			continue;
		memcpy(out, run, (size_t)(p - run));
		out += p - run;
		if (++p == end || (c = unescaped(*p)) == -1)
			return (NULL);
		*out++ = (char)c;
		run = p + 1;
	}
	if (p == end)
		return (NULL);
	memcpy(out, run, (size_t)(p - run));
	out[p - run] = '\0';
	return (p);
}

/*
 * Only the plain form is taken out: a long text whose name stands in the body
 * as it is.  Everything else is left to the JSON reader, which is slower and
 * always right.
 */
int
suspend_extract(struct arena *a, const char *body, size_t n, struct suspend_extract *l)
{
	const char *end = body + n, *from, *to;
	size_t head, k;
	char *text, *cut;

	if (n < SHORT || (from = memmem(body, n, name, sizeof(name) - 1)) ==
	    NULL || from == body || from[-1] == '\\')
		return (0);
	from += sizeof(name) - 1;
	text = arena_bytes(a, (size_t)(end - from) + 1);
	if ((to = take_string(from, end, text)) == NULL || to - from < SHORT)
		return (0);
	l->mark = mark_of();
	k = strlen(l->mark);
	head = (size_t)(from - body);
	l->n = head + k + (size_t)(end - to);
	cut = arena_bytes(a, l->n);
	memcpy(cut, body, head);
	memcpy(cut + head, l->mark, k);
	memcpy(cut + head + k, to, (size_t)(end - to));
	l->text = text;
	l->body = cut;
	l->used = 0;
	return (1);
}
