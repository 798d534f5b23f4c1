/*
 * Judging and rewriting a request's head before Kore's parser sees it: whatever
 * two programs on the way could read differently is refused (request
 * smuggling). docs/guard.md gives the reason of each rule.
 */
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "web/head.h"

/* Headers that may stand only once: two of them would be read differently by two programs. */
enum single {
	S_HOST, S_LENGTH, S_COOKIE, S_AUTH, S_ORIGIN, S_TYPE, S_RANGE,
	S_OFFSET, S_TE, S_MAX
};
static const char *const single_name[S_MAX] = {
	"host",			/* S_HOST */
	"content-length",	/* S_LENGTH */
	"cookie",		/* S_COOKIE */
	"authorization",	/* S_AUTH */
	"origin",		/* S_ORIGIN */
	"content-type",		/* S_TYPE */
	"range",		/* S_RANGE */
	"upload-offset",	/* S_OFFSET */
	"transfer-encoding",	/* S_TE */
};

/*
 * Headers that browsers and proxies add and nothing here reads: taken out
 * before counting, because Kore keeps 23 and a browser alone comes to that.
 * A '*' at the end takes all names that begin so.
 */
static const char *const useless[] = {
	"accept-charset", "alt-used", "cache-control", "cdn-loop", "cf-*",
	"device-memory", "dnt", "downlink", "dpr", "ect", "expect", "forwarded",
	"from", "http2-settings", "keep-alive", "pragma", "priority",
	"proxy-*", "purpose", "rtt", "save-data", "sec-ch-*",
	"sec-fetch-storage-access", "sec-fetch-user", "sec-gpc", "sec-purpose",
	"te", "traceparent", "tracestate", "upgrade",
	"upgrade-insecure-requests", "via", "viewport-width", "width",
	"x-amzn-*", "x-b3-*", "x-purpose", "x-request-id", NULL
};

/* One run over a complete head. */
struct scan {
	const struct head_rules	*rules;
	struct head		*h;
	char			*from, *to, *end;	/* read, write, behind the head */
	char			*target;		/* in place, NUL-terminated for a moment */
	size_t			 target_len;
	int			 http10, has_length, has_host, fields;
	unsigned		 seen;			/* bit per enum single */
};

/* ${why} is for the log alone; the client reads the words of ${code}. */
static int
head_refuse(struct head *h, int status, const char *code, const char *why)
{
	h->status = status;
	h->code = code;
	h->why = why;
	return (-1);
}

/* A character of a method or a header name (RFC 9110, 5.6.2). */
static int
is_token(char c)
{
	return (isalnum((unsigned char)c) ||
	    (c != '\0' && strchr("!#$%&'*+-.^_`|~", c) != NULL));
}

/* Header names are in lower case already when they get here. */
static int
name_is(const char *p, size_t n, const char *name)
{
	return (strlen(name) == n && memcmp(p, name, n) == 0);
}

/* Does the list name this header? A list with * compares only the beginning. */
static int
is_useless(const char *p, size_t n)
{
	size_t i, l;

	for (i = 0; useless[i] != NULL; i++) {
		l = strlen(useless[i]);
		if (useless[i][l - 1] == '*' ?
		    n >= l - 1 && memcmp(p, useless[i], l - 1) == 0 :
		    n == l && memcmp(p, useless[i], l) == 0)
			return (1);
	}
	return (0);
}

/*
 * Line ends are CR LF and nothing else, and there is no other control byte.
 * ${from}: bytes before it were judged in an earlier call.
 */
static int
bytes_fine(const char *p, size_t from, size_t n, struct head *h)
{
	size_t i;
	unsigned char c;

	for (i = from; i < n; i++) {
		c = (unsigned char)p[i];
		if (c == '\n' && (i == 0 || p[i - 1] != '\r'))
			return (head_refuse(h, 400, "HEAD-BAD", "bare LF"));
		if (i > 0 && p[i - 1] == '\r' && c != '\n')
			return (head_refuse(h, 400, "HEAD-BAD", "bare CR"));
		if ((c < 0x20 && c != '\r' && c != '\n' && c != '\t') ||
		    c > 0x7e)
			return (head_refuse(h, 400, "HEAD-BAD",
			    "control or 8-bit byte"));
	}
	return (0);
}

/* Only methods that a route can have; others get 405. */
static int
method_of(struct head *h, const char *p, size_t n)
{
	static const struct { const char *name; enum method m; } all[] = {
		{ "GET", M_GET }, { "HEAD", M_HEAD }, { "POST", M_POST },
		{ "PUT", M_PUT }, { "PATCH", M_PATCH },
		{ "DELETE", M_DELETE }, { "OPTIONS", M_OPTIONS },
	};
	size_t i;

	for (i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		if (name_is(p, n, all[i].name)) {
			h->method = all[i].m;
			return (0);
		}
	return (head_refuse(h, 405, "METHOD-UNKNOWN", "unknown method"));
}

/*
 * "METHOD target HTTP/1.x" (RFC 9112, 3), kept as it is; only the form
 * "/path?query" of the target is taken.
 */
static int
request_line(struct scan *s)
{
	char *eol, *sp, *sp2;
	size_t i, n;

	eol = memchr(s->from, '\r', (size_t)(s->end - s->from));
	sp = memchr(s->from, ' ', (size_t)(eol - s->from));
	if (sp == NULL || (sp2 = memchr(sp + 1, ' ',
	    (size_t)(eol - sp - 1))) == NULL)
		return (head_refuse(s->h, 400, "HEAD-BAD", "request line"));
	n = (size_t)(sp - s->from);
	for (i = 0; i < n; i++)
		if (!is_token(s->from[i]))
			return (head_refuse(s->h, 400, "HEAD-BAD", "method"));
	if (eol - sp2 != 9 || memcmp(sp2 + 1, "HTTP/", 5) != 0)
		return (head_refuse(s->h, 400, "HEAD-BAD", "request line"));
	if (memcmp(sp2 + 6, "1.0", 3) == 0)
		s->h->http10 = 1;
	else if (memcmp(sp2 + 6, "1.1", 3) != 0)
		return (head_refuse(s->h, 505, "VERSION-UNKNOWN", "version"));
	s->target = sp + 1;
	s->target_len = (size_t)(sp2 - sp - 1);
	if (method_of(s->h, s->from, n) != 0)
		return (-1);
	if (s->target_len > HEAD_URI_MAX)
		return (head_refuse(s->h, 414, "URI-TOO-LONG",
		    "target too long"));
	if (s->target_len == 0 || s->target[0] != '/' ||
	    memchr(s->target, '\t', s->target_len) != NULL ||
	    memchr(s->target, '#', s->target_len) != NULL)
		return (head_refuse(s->h, 400, "HEAD-BAD", "target"));
	/* Kore knows only these three in HTTP/1.0. */
	if (s->h->http10 && (s->h->method & (M_GET | M_HEAD | M_POST)) == 0)
		return (head_refuse(s->h, 405, "METHOD-UNKNOWN",
		    "not in HTTP/1.0"));
	s->h->close = s->h->http10;
	s->from = s->to = eol + 2;
	return (0);
}

/*
 * The app's host, or one label below the content host.  Lower case in place;
 * the port is checked to be digits and otherwise ignored.
 */
static int
host_value(struct scan *s, char *v, size_t n)
{
	const char *ours = s->rules->app_host;
	const char *content = s->rules->content_host;
	size_t i, l;
	char *port;

	for (i = 0; i < n; i++) {
		v[i] = (char)tolower((unsigned char)v[i]);
		if (!isalnum((unsigned char)v[i]) && strchr("-.:[]_", v[i]) == NULL)
			return (head_refuse(s->h, 400, "HEAD-BAD",
			    "Host value"));
	}
	s->has_host = 1;
	if (v[0] == '[')
		port = memchr(v, ']', n) == NULL ? NULL :
		    (char *)memchr(v, ']', n) + 1;
	else
		port = memchr(v, ':', n);
	if (port != NULL && port < v + n && *port == ':') {
		for (i = (size_t)(port - v) + 1; i < n; i++)
			if (!isdigit((unsigned char)v[i]))
				return (head_refuse(s->h, 400, "HEAD-BAD",
				    "port"));
		n = (size_t)(port - v);
	}
	if (name_is(v, n, ours)) {
		s->h->host = HOST_APP;
		return (0);
	}
	l = strlen(content);
	if (n > l + 1 && n - l - 1 <= 63 && v[n - l - 1] == '.' &&
	    memcmp(v + n - l, content, l) == 0 &&
	    memchr(v, '.', n - l - 1) == NULL) {
		s->h->host = HOST_CONTENT;
		return (0);
	}
	return (head_refuse(s->h, 404, "HOST-UNKNOWN", "unknown Host"));
}

/*
 * Digits only: no sign, no list, no blank inside, at most 15 of them so that
 * the sum cannot overflow.
 */
static int
length_value(struct scan *s, const char *v, size_t n)
{
	size_t i, len = 0;

	if (n > 15)
		return (head_refuse(s->h, 400, "HEAD-BAD", "Content-Length"));
	for (i = 0; i < n; i++) {
		if (!isdigit((unsigned char)v[i]))
			return (head_refuse(s->h, 400, "HEAD-BAD",
			    "Content-Length"));
		len = len * 10 + (size_t)(v[i] - '0');
	}
	s->h->body = len;
	s->has_length = 1;
	return (0);
}

/* Judge one header; 1 keep it, 0 take it out, -1 refuse the request. */
static int
head_field(struct scan *s, char *name, size_t nlen, char *v, size_t vlen)
{
	int i;

	for (i = 0; i < S_MAX; i++)
		if (name_is(name, nlen, single_name[i]))
			break;
	if (i < S_MAX && (s->seen & 1u << i) != 0)
		return (head_refuse(s->h, 400, "HEAD-BAD", "header twice"));
	if (i < S_MAX)
		s->seen |= 1u << i;
	if (name_is(name, nlen, "expect") && vlen == 12 &&
	    strncasecmp(v, "100-continue", 12) == 0)
		s->h->expect = 1;
	if (name_is(name, nlen, "connection") && vlen >= 5 &&
	    strncasecmp(v, "close", 5) == 0)
		s->h->close = 1;
	if (name_is(name, nlen, "accept") && vlen >= 16 &&
	    strncasecmp(v, "application/json", 16) == 0)
		s->h->json = 1;
	if (vlen == 0 && (i == S_HOST || i == S_LENGTH))
		return (head_refuse(s->h, 400, "HEAD-BAD", "empty value"));
	if (i == S_HOST)
		return (host_value(s, v, vlen) != 0 ? -1 : 1);
	if (i == S_LENGTH)
		return (length_value(s, v, vlen) != 0 ? -1 : 1);
	/*
	 * Kore compares only the first four letters and would take any such
	 * name for Host.
	 */
	if (nlen > 4 && memcmp(name, "host", 4) == 0)
		return (head_refuse(s->h, 400, "HEAD-BAD", "Host-like name"));
	if (vlen == 0 || is_useless(name, nlen))
		return (0);
	return (1);
}

/*
 * One header line (RFC 9112, 5): the name in lower case, blanks around the
 * value gone, written to s->to, which is never beyond s->from.
 */
static int
field_line(struct scan *s, char *eol)
{
	char *colon, *v, *e, *p;
	size_t nlen;
	int keep;

	if ((colon = memchr(s->from, ':', (size_t)(eol - s->from))) == NULL ||
	    colon == s->from)
		return (head_refuse(s->h, 400, "HEAD-BAD", "no header name"));
	for (p = s->from; p < colon; p++) {
		if (!is_token(*p))
			return (head_refuse(s->h, 400, "HEAD-BAD",
			    "header name"));
		*p = (char)tolower((unsigned char)*p);
	}
	nlen = (size_t)(colon - s->from);
	for (p = colon + 1; p < eol; p++)
		if (*p == '\t')
			*p = ' ';
	for (v = colon + 1; v < eol && *v == ' '; v++)
		continue;
	for (e = eol; e > v && e[-1] == ' '; e--)
		continue;
	if ((keep = head_field(s, s->from, nlen, v, (size_t)(e - v))) <= 0)
		return (keep);
	if (++s->fields > HEAD_FIELDS_MAX)
		return (head_refuse(s->h, 400, "HEAD-BAD", "too many headers"));
	memmove(s->to, s->from, nlen);
	s->to += nlen;
	*s->to++ = ':';
	/*
	 * "name: value" never grows: when there was no blank to write over,
	 * none is written.
	 */
	if (v > colon + 1)
		*s->to++ = ' ';
	memmove(s->to, v, (size_t)(e - v));
	s->to += e - v;
	memcpy(s->to, "\r\n", 2);
	s->to += 2;
	return (0);
}

/*
 * Rules that need all headers: exactly one Host, a body only with a
 * Content-Length and only for methods that have one, and never longer than the
 * route allows.  The path is terminated for a moment to ask for that.
 */
static int
head_whole(struct scan *s)
{
	struct head *h = s->h;
	size_t max;
	char *end, kept;
	int has_body = (h->method & (M_POST | M_PUT | M_PATCH)) != 0;

	if (!s->has_host)
		return (head_refuse(h, 400, "HEAD-BAD", "no Host"));
	if ((s->seen & 1u << S_TE) != 0)
		return (s->has_length ?
		    head_refuse(h, 400, "HEAD-BAD",
		    "Transfer-Encoding and length") : head_refuse(h, 411,
		    "LENGTH-REQUIRED", "Transfer-Encoding"));
	if (!has_body)
		return (h->body == 0 ? 0 :
		    head_refuse(h, 400, "HEAD-BAD", "body without a use"));
	if (!s->has_length)
		return (head_refuse(h, 411, "LENGTH-REQUIRED",
		    "no Content-Length"));
	if (h->body <= HEAD_BODY_FREE)
		return (0);
	end = memchr(s->target, '?', s->target_len);
	if (end == NULL)
		end = s->target + s->target_len;
	kept = *end;
	*end = '\0';
	max = s->rules->body_max(h->host, h->method, s->target);
	*end = kept;
	return (h->body <= max ? 0 :
	    head_refuse(h, 413, "BODY-TOO-LARGE", "body too large"));
}

/* Reads and writes the same buffer; ends at the empty line. */
static int
rewrite(struct scan *s)
{
	char *eol;
	int rc;

	if (request_line(s) != 0)
		return (-1);
	while (s->from[0] != '\r') {
		eol = memchr(s->from, '\r', (size_t)(s->end - s->from));
		if ((rc = field_line(s, eol)) != 0)
			return (rc);
		s->from = eol + 2;
	}
	memcpy(s->to, "\r\n", 2);
	s->to += 2;
	return (head_whole(s));
}

/*
 * Does the client accept JSON?  Asked of a head that was refused before its
 * headers were read, only to choose the form of the error answer; a rough
 * search is enough.
 */
static int
reads_json(const char *p, size_t n)
{
	static const char want[] = "accept:application/json";
	size_t i, k;
	const char *q;

	for (i = 0; i + sizeof(want) < n; i++) {
		if (p[i] != '\n')
			continue;
		for (q = p + i + 1, k = 0; q < p + n && want[k] != '\0'; q++) {
			if (*q == ' ' && k == 7)
				continue;
			if (tolower((unsigned char)*q) != want[k])
				break;
			k++;
		}
		if (want[k] == '\0')
			return (1);
	}
	return (0);
}

/*
 * Called again with more bytes until the head is whole; h->seen remembers what
 * was judged, so that a head sent byte by byte is not judged again each time.
 */
static enum head_result
judge(char *buf, size_t *have, size_t cap, const struct head_rules *rules,
    struct head *h)
{
	struct scan s = { .rules = rules, .h = h };
	size_t skip = 0, extra, start;
	char *end;

	/* Empty lines before the request line are tolerated (RFC 9112, 2.2). */
	while (h->seen == 0 && *have - skip >= 2 &&
	    memcmp(buf + skip, "\r\n", 2) == 0)
		skip += 2;
	if (skip > 0) {
		*have -= skip;
		memmove(buf, buf + skip, *have);
	}
	head_cookies(buf, have, h);
	if (h->cookies.dropped > HEAD_FOREIGN_MAX) {
		head_refuse(h, 431, "HEAD-TOO-LARGE", "foreign cookies");
		return (HEAD_BAD);
	}
	start = h->seen > 3 ? h->seen - 3 : 0;
	end = memmem(buf + start, *have - start, "\r\n\r\n", 4);
	if (bytes_fine(buf, h->seen, end == NULL ? *have :
	    (size_t)(end - buf) + 4, h) != 0)
		return (HEAD_BAD);
	if (end == NULL) {
		h->seen = *have;
		if (*have < cap)
			return (HEAD_MORE);
		/* Only the target alone can be that long: say so. */
		if (memchr(buf, '\r', *have) == NULL)
			head_refuse(h, 414, "URI-TOO-LONG", "no end of line");
		else
			head_refuse(h, 431, "HEAD-TOO-LARGE", "no end of head");
		return (HEAD_BAD);
	}
	s.from = s.to = buf;
	s.end = end + 4;
	extra = *have - (size_t)(s.end - buf);
	if (rewrite(&s) != 0)
		return (HEAD_BAD);
	h->len = (size_t)(s.to - buf);
	memmove(s.to, s.end, extra);
	*have = h->len + extra;
	return (HEAD_GOOD);
}

/*
 * Of a refused head the rest is looked at once more, to answer in the form that
 * the client reads.
 */
enum head_result
head_check(char *buf, size_t *have, size_t cap, const struct head_rules *rules,
    struct head *h)
{
	enum head_result r = judge(buf, have, cap, rules, h);

	if (r == HEAD_BAD && !h->json)
		h->json = reads_json(buf, *have);
	return (r);
}
