/*
 * Words of a script and addresses of a style sheet.  A script is not parsed:
 * whether a quote opens a string or stands in a pattern cannot be told without
 * that, so a word counts wherever it stands.
 */
#include <string.h>
#include <strings.h>

#include "parse/pagescan.h"

#define WORD_MAX	24

/*
 * Which bytes make up a name of JavaScript: N; those that a word below begins
 * with: W.  A table, because this is asked of each byte of megabytes.
 */
enum { N = 1, W = 3 };
static const unsigned char bytes[256] = {
	['0' ... '9'] = N, ['A'] = W, ['B' ... 'E'] = N, ['F' ... 'G'] = W,
	['H' ... 'K'] = N, ['L'] = W, ['M' ... 'R'] = N, ['S'] = W,
	['T' ... 'Z'] = N, ['a' ... 'd'] = N, ['e' ... 'g'] = W,
	['h' ... 'k'] = N, ['l'] = W, ['m' ... 'r'] = N, ['s'] = W,
	['t' ... 'u'] = N, ['v' ... 'w'] = W, ['x'] = N, ['y'] = W, ['z'] = N,
	['_'] = N, ['$'] = N, [0x80 ... 0xff] = N
};

static int
in_name(unsigned char c)
{
	return (bytes[c] != 0);
}

enum word {
	WORD_NONE, WORD_API, WORD_WINDOW, WORD_LOCATION, WORD_RECORD, WORD_SWF,
	WORD_FLASH, WORD_YOUTUBE, WORD_VIMEO
};

/* Sorted by length, which decides most names at a glance. */
static const struct { const char *text; enum word word; } words[] = {
	{ "swf", WORD_SWF },
	{ "vimeo", WORD_VIMEO },
	{ "getAPI", WORD_API }, { "GetAPI", WORD_API },
	{ "window", WORD_WINDOW },
	{ "findAPI", WORD_API }, { "FindAPI", WORD_API },
	{ "youtube", WORD_YOUTUBE },
	{ "embedSWF", WORD_FLASH }, { "location", WORD_LOCATION },
	{ "LMSCommit", WORD_API }, { "LMSFinish", WORD_API },
	{ "API_1484_11", WORD_API }, { "LMSGetValue", WORD_API },
	{ "LMSSetValue", WORD_API },
	{ "getUserMedia", WORD_RECORD },
	{ "LMSInitialize", WORD_API },
	{ "SpeechRecognition", WORD_RECORD },
	{ "webkitSpeechRecognition", WORD_RECORD },
};

static enum word
word_of(const char *p, size_t n)
{
	size_t i;

	if (n < 3 || n >= WORD_MAX || bytes[(unsigned char)*p] != W)
		return (WORD_NONE);
	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (*words[i].text == *p && strlen(words[i].text) == n &&
		    memcmp(words[i].text, p, n) == 0)
			return (words[i].word);
	return (WORD_NONE);
}

static const char *
js_blank(const char *p, const char *end)
{
	while (p < end && (*p == ' ' || *p == '\t' || *p == '\r' || *p == '\n'))
		p++;
	return (p);
}

/* ${text} at ${p}: behind it, else NULL. */
static const char *
js_after(const char *p, const char *end, const char *text)
{
	size_t n = strlen(text);

	return ((size_t)(end - p) >= n && memcmp(p, text, n) == 0 ? p + n :
	    NULL);
}

/* The literal at ${p} without its quotes: its length, or 0. */
static size_t
literal(const char **p, const char *end)
{
	const char *q = *p, *close;
	size_t left;

	if (q >= end || (*q != '"' && *q != '\''))
		return (0);
	left = (size_t)(end - q - 1);
	close = memchr(q + 1, *q, left < PAGESCAN_URL ? left : PAGESCAN_URL);
	if (close == NULL || memchr(q, '\\', (size_t)(close - q)) != NULL ||
	    memchr(q, '\n', (size_t)(close - q)) != NULL)
		return (0);
	*p = q + 1;
	return ((size_t)(close - q - 1));
}

static int
is_web(const char *p, size_t n)
{
	return ((n > 7 && strncasecmp(p, "http://", 7) == 0) ||
	    (n > 8 && strncasecmp(p, "https://", 8) == 0));
}

/* 1 when the line before ${p} begins as a comment. */
static int
in_comment(const char *from, const char *p)
{
	const char *q = p;
	int left = 200;

	while (q > from && q[-1] != '\n' && left-- > 0)
		q--;
	while (q < p && (*q == ' ' || *q == '\t'))
		q++;
	return (p - q >= 2 && (memcmp(q, "//", 2) == 0 || *q == '*'));
}

/*
 * window.open(...).  Libraries have it for links of their own; a page's own
 * script, or one that names the page, means it.
 */
static void
js_window(const struct pagescan *s, const char *from, const char *p,
    const char *end, int own)
{
	const char *at = p;
	size_t n;

	if ((p = js_after(js_blank(p, end), end, ".open")) == NULL ||
	    (p = js_after(js_blank(p, end), end, "(")) == NULL ||
	    in_comment(from, at))
		return;
	p = js_blank(p, end);
	if ((n = literal(&p, end)) > 0 && is_web(p, n))
		s->ref(s->arg, PAGE_LINK, p, n);
	else if (n > 0) {
		s->sign(s->arg, SIGN_WINDOW, "", 0);
		s->ref(s->arg, PAGE_NEXT, p, n);
	} else if (own)
		s->sign(s->arg, SIGN_WINDOW, "", 0);
}

/* location = "b.html", location.href = "b.html", location.replace("b.html"). */
static void
js_location(const struct pagescan *s, const char *p, const char *end)
{
	static const char *const calls[] = { ".replace", ".assign" };
	const char *q;
	size_t i, n;

	p = js_blank(p, end);
	for (i = 0; i < 2; i++)
		if ((q = js_after(p, end, calls[i])) != NULL &&
		    (q = js_after(js_blank(q, end), end, "(")) != NULL)
			break;
	if (i == 2) {
		if ((q = js_after(p, end, ".href")) == NULL)
			q = p;
		q = js_after(js_blank(q, end), end, "=");
	}
	if (q == NULL)
		return;
	q = js_blank(q, end);
	if ((n = literal(&q, end)) > 0 && !is_web(q, n))
		s->ref(s->arg, PAGE_NEXT, q, n);
}

/* Frames of the two services that lessons build by script. */
static void
js_film(const struct pagescan *s, enum word w, const char *p, const char *end)
{
	static const char youtube[] = "https://www.youtube.com/",
	    vimeo[] = "https://player.vimeo.com/";
	const char *q = p;

	if (w == WORD_VIMEO) {
		if (js_after(p, end, ".com/video/") != NULL)
			s->ref(s->arg, PAGE_FRAME, vimeo, sizeof(vimeo) - 1);
		return;
	}
	if ((q = js_after(p, end, "-nocookie")) == NULL)
		q = p;
	if (js_after(q, end, ".com/embed/") != NULL ||
	    js_after(q, end, ".com/iframe_api") != NULL)
		s->ref(s->arg, PAGE_FRAME, youtube, sizeof(youtube) - 1);
}

static void
js_word(const struct pagescan *s, enum word w, const char *from, const char *at,
    const char *p, const char *end, int own)
{
	switch (w) {
	case WORD_API:
		s->sign(s->arg, SIGN_API, "", 0);
		break;
	case WORD_WINDOW:
		js_window(s, from, p, end, own);
		break;
	case WORD_LOCATION:
		js_location(s, p, end);
		break;
	case WORD_RECORD:
		if (!in_comment(from, at))
			s->sign(s->arg, SIGN_RECORD, "", 0);
		break;
	case WORD_SWF:	/* ".swf" at the end of a string */
		if (at > from && at[-1] == '.' && p < end &&
		    (*p == '"' || *p == '\'' || *p == '?'))
			s->sign(s->arg, SIGN_FLASH, "", 0);
		break;
	case WORD_FLASH:
		if (own && p < end && *p == '(')
			s->sign(s->arg, SIGN_FLASH, "", 0);
		break;
	case WORD_YOUTUBE:
	case WORD_VIMEO:
		js_film(s, w, p, end);
		break;
	case WORD_NONE:
		break;
	}
}

void
pagescan_js(const struct pagescan *s, const char *p, size_t n, int own)
{
	const char *from = p, *end = p + n, *at;
	enum word w;

	while (p < end) {
		if (!in_name((unsigned char)*p)) {
			p++;
			continue;
		}
		for (at = p; p < end && in_name((unsigned char)*p); p++)
			;
		if ((w = word_of(at, (size_t)(p - at))) != WORD_NONE)
			js_word(s, w, from, at, p, end, own);
	}
}

/* url(...) at ${p}, which stands behind "(": passes it on, returns behind it. */
static const char *
css_url(const struct pagescan *s, enum page_ref how, const char *p,
    const char *end)
{
	const char *at, *close;
	size_t n;

	p = js_blank(p, end);
	if ((n = literal(&p, end)) > 0) {
		s->ref(s->arg, how, p, n);
		return (p + n);
	}
	close = memchr(p, ')', (size_t)(end - p));
	if (close == NULL)
		return (end);
	at = close;
	while (at > p && (at[-1] == ' ' || at[-1] == '\t' || at[-1] == '\r' ||
	    at[-1] == '\n'))
		at--;
	n = (size_t)(at - p);
	if (n > 0 && n <= PAGESCAN_URL && *p != '"' && *p != '\'')
		s->ref(s->arg, how, p, n);
	return (close);
}

/* @import "b.css" or @import url(b.css); ${p} behind the word. */
static const char *
css_import(const struct pagescan *s, const char *p, const char *end)
{
	const char *q;
	size_t n;

	p = js_blank(p, end);
	if ((q = js_after(p, end, "url(")) != NULL)
		return (css_url(s, PAGE_IMPORT, q, end));
	if ((n = literal(&p, end)) == 0)
		return (p);
	s->ref(s->arg, PAGE_IMPORT, p, n);
	return (p + n);
}

void
pagescan_css(const struct pagescan *s, const char *p, size_t n)
{
	const char *end = p + n, *q;

	while (p < end) {
		if (*p == '/' && p + 1 < end && p[1] == '*') {
			q = memmem(p + 2, (size_t)(end - p - 2), "*/", 2);
			p = q != NULL ? q + 2 : end;
		} else if ((*p == 'u' || *p == 'U') && end - p > 4 &&
		    strncasecmp(p, "url(", 4) == 0) {
			p = css_url(s, PAGE_URL, p + 4, end);
		} else if (*p == '@' && end - p > 7 &&
		    strncasecmp(p, "@import", 7) == 0) {
			p = css_import(s, p + 7, end);
		} else
			p++;
	}
}

/* The characters of an address, as people write them. */
static int
in_mail(char c)
{
	return ((c >= '0' && c <= '9') || ((c | 0x20) >= 'a' &&
	    (c | 0x20) <= 'z') || c == '.' || c == '_' || c == '-' || c == '+');
}

void
pagescan_mail(const struct pagescan *s, const char *p, size_t n)
{
	const char *end = p + n, *at, *from, *to, *dot;

	while ((at = memchr(p, '@', (size_t)(end - p))) != NULL) {
		for (from = at; from > p && at - from < 64 && in_mail(from[-1]);
		    from--)
			;
		for (to = at + 1; to < end && to - at < 128 && in_mail(*to);
		    to++)
			;
		while (to > at + 1 && (to[-1] == '.' || to[-1] == '-'))
			to--;
		dot = memrchr(at, '.', (size_t)(to - at));
		if (from < at && dot != NULL && dot > at + 1 && to - dot > 2)
			s->sign(s->arg, SIGN_MAIL, from, (size_t)(to - from));
		p = at + 1;
	}
}
