/*
 * Foreign cookies leave a head while it arrives.  Any page of a sibling host
 * name, and so any lesson on content.<app host>, may plant cookies for the
 * app's domain; a browser then sends up to 180 of 4 KB with each request.  They
 * must count neither for the size of the head nor for the bytes in it.
 */
#include <ctype.h>
#include <string.h>

#include "web/head.h"

/*
 * All our cookies begin so (SESSION_COOKIE and the others); a browser takes
 * such a name only from the host itself, never from a sibling.
 */
#define OURS	"__Host-h"

enum {
	AT_FIRST,	/* the request line, which is no header */
	AT_NAME,	/* a header's name that fits "cookie:" so far */
	AT_LINE,	/* the rest of another line */
	AT_END,		/* CR where a name would begin */
	AT_GAP,		/* in front of a cookie */
	AT_TRY,		/* a cookie's name that fits OURS so far */
	AT_KEEP,	/* the rest of one of ours */
	AT_DROP,	/* the rest of a foreign one */
	AT_BODY		/* behind the head */
};

/* Where the bytes go. */
struct keep {
	char			*buf;
	size_t			 w;	/* write position, never beyond the read one */
	size_t			 low;	/* the lowest one since bytes were taken back */
	struct head_cookies	*s;
};

static void
put(struct keep *k, char c)
{
	k->buf[k->w++] = c;
}

/* Bytes that were written on trial are taken back; others take their places. */
static void
back(struct keep *k, size_t n)
{
	k->w -= n;
	if (k->w < k->low)
		k->low = k->w;
}

/*
 * A byte outside of cookies: it stays, and may end the line.  A separator that
 * waited for another cookie of ours is taken back.
 */
static void
cookie_line(struct keep *k, char c)
{
	if (k->s->open)
		back(k, 1);
	k->s->open = 0;
	put(k, c);
	k->s->at = 0;
	k->s->state = c == '\n' ? AT_NAME : AT_LINE;
}

/*
 * Is this the Cookie header?  An empty line ends the head.
 */
static void
cookie_name(struct keep *k, char c)
{
	static const char word[] = "cookie:";

	if (k->s->at == 0 && c == '\r') {
		put(k, c);
		k->s->state = AT_END;
	} else if (tolower((unsigned char)c) == word[k->s->at]) {
		put(k, c);
		if (word[++k->s->at] == '\0')
			k->s->state = AT_GAP;
	} else
		cookie_line(k, c);
}

/*
 * A byte of a foreign cookie.  Control bytes stay, so that the head is refused
 * for them as anywhere else; browsers send none.
 */
static void
drop(struct keep *k, char c)
{
	if (c == ';')
		k->s->state = AT_GAP;
	else if (c == '\r' || c == '\n')
		cookie_line(k, c);
	else if (((unsigned char)c < 0x20 && c != '\t') || c == 0x7f) {
		k->s->open = 0;
		put(k, c);
	} else
		k->s->dropped++;
}

/*
 * A byte of a cookie's name.  Its first bytes were written on trial; when it
 * turns out to be foreign they are taken back.
 */
static void
try(struct keep *k, char c)
{
	if (c == OURS[k->s->at]) {
		put(k, c);
		if (OURS[++k->s->at] == '\0') {
			k->s->state = AT_KEEP;
			k->s->open = 0;
		}
		return;
	}
	back(k, (size_t)k->s->at);
	k->s->dropped += (size_t)k->s->at;
	k->s->state = AT_DROP;
	drop(k, c);
}

static void
cookie_at(struct keep *k, char c)
{
	switch (k->s->state) {
	case AT_FIRST:
		put(k, c);
		if (c == '\n')
			k->s->state = AT_NAME;
		break;
	case AT_NAME:
		cookie_name(k, c);
		break;
	case AT_LINE:
		cookie_line(k, c);
		break;
	case AT_END:
		cookie_line(k, c);
		if (c == '\n')
			k->s->state = AT_BODY;
		break;
	case AT_GAP:
		if (c == ' ' || c == '\t' || c == ';')
			break;
		if (c == '\r' || c == '\n') {
			cookie_line(k, c);
			break;
		}
		k->s->at = 0;
		k->s->state = AT_TRY;
		try(k, c);
		break;
	case AT_TRY:
		try(k, c);
		break;
	case AT_KEEP:
		if (c == '\r' || c == '\n') {
			cookie_line(k, c);
			break;
		}
		put(k, c);
		if (c == ';') {
			k->s->state = AT_GAP;
			k->s->open = 1;
		}
		break;
	case AT_DROP:
		drop(k, c);
		break;
	}
}

/*
 * What was taken back may lie before the bytes that are new: those places hold
 * other bytes now, which nobody has judged yet.
 */
void
head_cookies(char *buf, size_t *have, struct head *h)
{
	struct keep k = { buf, h->seen, h->seen, &h->cookies };
	size_t r = h->seen;

	for (; r < *have && k.s->state != AT_BODY; r++)
		cookie_at(&k, buf[r]);
	h->seen = k.low;
	memmove(buf + k.w, buf + r, *have - r);
	*have -= r - k.w;
}
