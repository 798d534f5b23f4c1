/* The judge of request heads: every trap of Kore's parser, refused or repaired. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "web/head.h"

#define CAP	16384

static char buf[CAP + 1];
static size_t have;
static struct head h;

static size_t
body_max(enum host_kind host, enum method m, const char *path)
{
	(void)host;
	return (m == M_PATCH && strcmp(path, "/files/abc") == 0 ? 9437184 : 0);
}

static const struct head_rules rules = {
	"localhost", "content.localhost", body_max
};

static enum head_result
judge(const char *text)
{
	have = strlen(text);
	memcpy(buf, text, have);
	memset(&h, 0, sizeof(h));
	return (head_check(buf, &have, CAP, &rules, &h));
}

static void
refused(const char *text, int status, const char *code)
{
	assert_int_equal(judge(text), HEAD_BAD);
	assert_int_equal(h.status, status);
	assert_string_equal(h.code, code);
}

#define HOST	"Host: localhost:8080\r\n"

static void
good_heads(void **state)
{
	(void)state;
	assert_int_equal(judge("GET /a?b=1 HTTP/1.1\r\n" HOST "\r\n"), HEAD_GOOD);
	assert_int_equal(h.method, M_GET);
	assert_int_equal(h.host, HOST_APP);
	assert_int_equal(h.len, have);
	assert_int_equal(h.close, 0);
	buf[have] = '\0';
	assert_string_equal(buf, "GET /a?b=1 HTTP/1.1\r\nhost: localhost:8080\r\n\r\n");
	assert_int_equal(judge("HEAD / HTTP/1.0\r\nhOsT:  LOCALHOST \t\r\n\r\n"),
	    HEAD_GOOD);
	assert_int_equal(h.close, 1);
	buf[have] = '\0';
	assert_string_equal(buf, "HEAD / HTTP/1.0\r\nhost: localhost\r\n\r\n");
	assert_int_equal(judge("GET /f/x HTTP/1.1\r\nHost: abc.content.localhost:1\r\n\r\n"),
	    HEAD_GOOD);
	assert_int_equal(h.host, HOST_CONTENT);
	assert_int_equal(judge("\r\nGET / HTTP/1.1\r\n" HOST "Connection: close\r\n\r\n"),
	    HEAD_GOOD);
	assert_int_equal(h.close, 1);
}

static void
what_follows_moves_down(void **state)
{
	(void)state;
	assert_int_equal(judge("POST /x HTTP/1.1\r\nDNT: 1\r\n" HOST
	    "Content-Length: 3\r\nSec-CH-UA: \"x\"\r\nExpect: 100-continue\r\n"
	    "Priority: u=0\r\nX-Empty:\r\nUpgrade-Insecure-Requests: 1\r\n"
	    "\r\nabcGET"), HEAD_GOOD);
	assert_int_equal(h.body, 3);
	assert_int_equal(h.expect, 1);
	assert_int_equal(have, h.len + 6);
	buf[have] = '\0';
	assert_string_equal(buf, "POST /x HTTP/1.1\r\nhost: localhost:8080\r\n"
	    "content-length: 3\r\n\r\nabcGET");
	/* a missing blank stays missing: nothing may grow */
	assert_int_equal(judge("GET / HTTP/1.1\r\nHost:localhost\r\n\r\n"),
	    HEAD_GOOD);
	buf[have] = '\0';
	assert_string_equal(buf, "GET / HTTP/1.1\r\nhost:localhost\r\n\r\n");
}

/* ${text}, judged in pieces of ${step} bytes as they would arrive. */
static enum head_result
judge_by(const char *text, size_t n, size_t step)
{
	enum head_result r = HEAD_MORE;
	size_t at, k;

	have = 0;
	memset(&h, 0, sizeof(h));
	for (at = 0; at < n && r == HEAD_MORE; at += k) {
		k = n - at < step ? n - at : step;
		if (k > CAP - have)
			k = CAP - have;
		memcpy(buf + have, text + at, k);
		have += k;
		r = head_check(buf, &have, CAP, &rules, &h);
	}
	buf[have] = '\0';
	return (r);
}

/* D-1: only our cookies stay, in whatever pieces the head comes. */
static void
foreign_cookies(void **state)
{
	static const char half[] = "GET / HTTP/1.1\r\n" HOST
	    "Cookie: __Host\x01\r\n\r\n";
	static const char name[] = "GET / HTTP/1.1\r\n" HOST
	    "Cookie: __Host-h;\r\x01\r\n\r\n";
	static const struct {
		const char *sent, *left;
	} all[] = {
		{ "Cookie: a=1", "" },
		{ "Cookie: __Host-hoclieu=x", "cookie:__Host-hoclieu=x\r\n" },
		{ "COOKIE:a=1; __Host-hoclieu=x;b=2;  __Host-hl-lang=vi; c",
		    "cookie:__Host-hoclieu=x;__Host-hl-lang=vi\r\n" },
		{ "Cookie: __Host-hl-lang=vi; __Host-; __Hos=1; __host-hoclieu=y",
		    "cookie:__Host-hl-lang=vi\r\n" },
		{ "Cookie: ;; =; _;__Host-h", "cookie:__Host-h\r\n" },
		{ "Cookie: \xc3\xa9=\xe1\xba\xbf\t; __Host-hl-pre=1",
		    "cookie:__Host-hl-pre=1\r\n" },
		{ "X-Cookie: a=1\r\nCookies: a=1",
		    "x-cookie: a=1\r\ncookies: a=1\r\n" },
	};
	char text[600], want[600];
	size_t i, step, n;

	(void)state;
	for (i = 0; i < sizeof(all) / sizeof(*all); i++) {
		n = (size_t)snprintf(text, sizeof(text), "GET /a HTTP/1.1\r\n"
		    HOST "%s\r\n\r\nCookie: b=2; rest\xff", all[i].sent);
		snprintf(want, sizeof(want), "GET /a HTTP/1.1\r\nhost: "
		    "localhost:8080\r\n%s\r\n", all[i].left);
		for (step = 1; step <= n; step++) {
			assert_int_equal(judge_by(text, n, step), HEAD_GOOD);
			assert_int_equal(h.len, strlen(want));
			assert_memory_equal(buf, want, h.len);
		}
		/* in one piece, what follows the head is as it was sent */
		assert_int_equal(have, h.len + 18);
		assert_string_equal(buf + h.len, "Cookie: b=2; rest\xff");
	}
	refused("GET / HTTP/1.1\r\n" HOST "Cookie: a=\x01\r\n\r\n", 400,
	    "HEAD-BAD");
	refused("GET / HTTP/1.1\r\n" HOST "Cookie: a=\nb\r\n\r\n", 400,
	    "HEAD-BAD");
	refused("GET / HTTP/1.1\r\n" HOST "Cookie: a=1\rX: y\r\n\r\n", 400,
	    "HEAD-BAD");
	refused("GET / HTTP/1.1\r\n" HOST "Cookie: __Host-hl=\xff\r\n\r\n", 400,
	    "HEAD-BAD");
	/* what comes in place of bytes that were taken back is judged, too */
	for (step = 1; step < 60; step++) {
		assert_int_equal(judge_by(half, sizeof(half) - 1, step),
		    HEAD_BAD);
		assert_int_equal(judge_by(name, sizeof(name) - 1, step),
		    HEAD_BAD);
	}
	refused("GET / HTTP/1.1\r\n" HOST "Cookie: a\r\nCookie: b\r\n\r\n", 400,
	    "HEAD-BAD");
}

/* 180 cookies of 4 KB are a browser's all; more than that is no browser. */
static void
many_foreign_cookies(void **state)
{
	char *text = malloc(3u << 20), *p;
	int i, full;

	(void)state;
	for (full = 0; full < 2; full++) {
		p = text + sprintf(text, "GET / HTTP/1.1\r\n" HOST
		    "Cookie: __Host-hoclieu=mine");
		for (i = 0; i < (full ? 600 : 180); i++)
			p += sprintf(p, "; planted%d=%04000d", i, 0);
		p += sprintf(p, "\r\nAccept: */*\r\n\r\n");
		assert_int_equal(judge_by(text, (size_t)(p - text), 1448),
		    full ? HEAD_BAD : HEAD_GOOD);
		if (!full)
			assert_string_equal(buf, "GET / HTTP/1.1\r\nhost: "
			    "localhost:8080\r\ncookie:__Host-hoclieu=mine\r\n"
			    "accept: */*\r\n\r\n");
		else
			assert_int_equal(h.status, 431);
	}
	free(text);
}

static void
in_pieces(void **state)
{
	static const char text[] = "GET / HTTP/1.1\r\n" HOST "\r\n";
	size_t i;

	(void)state;
	have = 0;
	memset(&h, 0, sizeof(h));
	for (i = 0; i < sizeof(text) - 1; i++) {
		buf[have++] = text[i];
		assert_int_equal(head_check(buf, &have, CAP, &rules, &h),
		    i == sizeof(text) - 2 ? HEAD_GOOD : HEAD_MORE);
	}
	/* a bad byte is refused before the head is complete */
	refused("GET / HTTP/1.1\r\nHost: a\nb", 400, "HEAD-BAD");
}

static void
bytes(void **state)
{
	(void)state;
	refused("GET / HTTP/1.1\n" HOST "\r\n", 400, "HEAD-BAD");
	refused("GET / HTTP/1.1\r\n" HOST "\n\n", 400, "HEAD-BAD");
	refused("GET / HTTP/1.1\r\n" HOST "A: b\rc\r\n\r\n", 400, "HEAD-BAD");
	refused("GET / HTTP/1.1\r\n" HOST "A: \x01\r\n\r\n", 400, "HEAD-BAD");
	refused("GET / HTTP/1.1\r\n" HOST "A: \xc3\xa9\r\n\r\n", 400, "HEAD-BAD");
	refused("GET / HTTP/1.1\r\n" HOST "A: \x7f\r\n\r\n", 400, "HEAD-BAD");
	refused("GET /\t HTTP/1.1\r\n" HOST "\r\n", 400, "HEAD-BAD");
	memset(&h, 0, sizeof(h));
	memcpy(buf, "GET /\0 HTTP/1.1\r\n" HOST "\r\n", have = 41);
	assert_int_equal(head_check(buf, &have, CAP, &rules, &h), HEAD_BAD);
}

static void
lines(void **state)
{
	(void)state;
	refused("GET /\r\n" HOST "\r\n", 400, "HEAD-BAD");
	refused("GET  / HTTP/1.1\r\n" HOST "\r\n", 400, "HEAD-BAD");
	refused("GET / x HTTP/1.1\r\n" HOST "\r\n", 400, "HEAD-BAD");
	refused("GET / HTTP/1.2\r\n" HOST "\r\n", 505, "VERSION-UNKNOWN");
	refused("PRI * HTTP/2.0\r\n\r\n", 505, "VERSION-UNKNOWN");
	refused("GET http://localhost/ HTTP/1.1\r\n" HOST "\r\n", 400, "HEAD-BAD");
	refused("GET /a#b HTTP/1.1\r\n" HOST "\r\n", 400, "HEAD-BAD");
	refused("get / HTTP/1.1\r\n" HOST "\r\n", 405, "METHOD-UNKNOWN");
	refused("TRACE / HTTP/1.1\r\n" HOST "\r\n", 405, "METHOD-UNKNOWN");
	assert_int_equal(h.json, 0);
	refused("BREW / HTTP/1.1\r\nAccept:  Application/JSON, */*\r\n\r\n", 405,
	    "METHOD-UNKNOWN");
	assert_int_equal(h.json, 1);
	refused("BREW / HTTP/1.1\r\nAccept: application/jso\r\n\r\n", 405,
	    "METHOD-UNKNOWN");
	assert_int_equal(h.json, 0);
	refused("PUT / HTTP/1.0\r\n" HOST "\r\n", 405, "METHOD-UNKNOWN");
	refused("GET / HTTP/1.1\r\n" HOST " folded: x\r\n\r\n", 400, "HEAD-BAD");
	refused("GET / HTTP/1.1\r\n" HOST "A : x\r\n\r\n", 400, "HEAD-BAD");
	refused("GET / HTTP/1.1\r\n" HOST ": x\r\n\r\n", 400, "HEAD-BAD");
	refused("GET / HTTP/1.1\r\n" HOST "nocolon\r\n\r\n", 400, "HEAD-BAD");
}

static void
hosts(void **state)
{
	(void)state;
	refused("GET / HTTP/1.1\r\n\r\n", 400, "HEAD-BAD");
	refused("GET / HTTP/1.1\r\n" HOST HOST "\r\n", 400, "HEAD-BAD");
	refused("GET / HTTP/1.1\r\nHostess: x\r\n" HOST "\r\n", 400, "HEAD-BAD");
	refused("GET / HTTP/1.1\r\nHost:\r\n\r\n", 400, "HEAD-BAD");
	refused("GET / HTTP/1.1\r\nHost: local/host\r\n\r\n", 400, "HEAD-BAD");
	refused("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", 404, "HOST-UNKNOWN");
	refused("GET / HTTP/1.1\r\nHost: content.localhost\r\n\r\n", 404, "HOST-UNKNOWN");
	refused("GET / HTTP/1.1\r\nHost: .content.localhost\r\n\r\n", 404, "HOST-UNKNOWN");
	refused("GET / HTTP/1.1\r\nHost: a.b.content.localhost\r\n\r\n", 404, "HOST-UNKNOWN");
	refused("GET / HTTP/1.1\r\nHost: xcontent.localhost\r\n\r\n", 404, "HOST-UNKNOWN");
	refused("GET / HTTP/1.1\r\nHost: localhost.\r\n\r\n", 404, "HOST-UNKNOWN");
	refused("GET / HTTP/1.1\r\nHost: localhost:80.evil.example\r\n\r\n", 400, "HEAD-BAD");
	refused("GET / HTTP/1.1\r\nHost: localhost:80:80\r\n\r\n", 400, "HEAD-BAD");
	refused("GET / HTTP/1.1\r\nHost: [::1]:80\r\n\r\n", 404, "HOST-UNKNOWN");
}

static void
lengths(void **state)
{
	(void)state;
	refused("POST / HTTP/1.1\r\n" HOST "\r\n", 411, "LENGTH-REQUIRED");
	refused("POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n",
	    411, "LENGTH-REQUIRED");
	refused("POST / HTTP/1.1\r\n" HOST "Content-Length: 3\r\n"
	    "Transfer-Encoding: chunked\r\n\r\nabc", 400, "HEAD-BAD");
	refused("POST / HTTP/1.1\r\n" HOST "Content-Length: 3\r\n"
	    "Content-Length: 3\r\n\r\n", 400, "HEAD-BAD");
	refused("POST / HTTP/1.1\r\n" HOST "Content-Length: +3\r\n\r\n",
	    400, "HEAD-BAD");
	refused("POST / HTTP/1.1\r\n" HOST "Content-Length: 3, 3\r\n\r\n",
	    400, "HEAD-BAD");
	refused("POST / HTTP/1.1\r\n" HOST "Content-Length: 9999999999999999\r\n\r\n",
	    400, "HEAD-BAD");
	refused("GET / HTTP/1.1\r\n" HOST "Content-Length: 1\r\n\r\nx",
	    400, "HEAD-BAD");
	refused("DELETE / HTTP/1.1\r\n" HOST "Content-Length: 1\r\n\r\nx",
	    400, "HEAD-BAD");
	refused("POST /big HTTP/1.1\r\n" HOST "Content-Length: 70000\r\n\r\n",
	    413, "BODY-TOO-LARGE");
	assert_int_equal(judge("PATCH /files/abc?x HTTP/1.1\r\n" HOST
	    "Content-Length: 9437184\r\n\r\n"), HEAD_GOOD);
	assert_int_equal(h.body, 9437184);
	refused("PATCH /files/abc HTTP/1.1\r\n" HOST
	    "Content-Length: 9437185\r\n\r\n", 413, "BODY-TOO-LARGE");
	/* small bodies pass, so that the dispatcher can say 404 or 405 */
	assert_int_equal(judge("POST /no HTTP/1.1\r\n" HOST
	    "Content-Length: 0\r\n\r\n"), HEAD_GOOD);
	refused("GET / HTTP/1.1\r\n" HOST "Cookie: a=1\r\nCookie: b=2\r\n\r\n",
	    400, "HEAD-BAD");
}

static void
counts(void **state)
{
	char text[CAP + 64];
	int i, n;

	(void)state;
	n = snprintf(text, sizeof(text), "GET / HTTP/1.1\r\n" HOST);
	for (i = 0; i < 22; i++)
		n += snprintf(text + n, sizeof(text) - (size_t)n,
		    "x-%d: 1\r\nsec-ch-%d: 1\r\n", i, i);
	strcpy(text + n, "\r\n");
	assert_int_equal(judge(text), HEAD_GOOD);
	strcpy(text + n, "x-22: 1\r\n\r\n");
	refused(text, 400, "HEAD-BAD");
	/* a target, then a head, that fill the buffer */
	memset(text, 'a', CAP);
	memcpy(text, "GET /", 5);
	text[CAP] = '\0';
	refused(text, 414, "URI-TOO-LONG");
	memcpy(text, "GET / HTTP/1.1\r\na:", 18);
	refused(text, 431, "HEAD-TOO-LARGE");
	n = snprintf(text, sizeof(text), "GET /%02000d HTTP/1.1\r\n" HOST "\r\n", 0);
	refused(text, 414, "URI-TOO-LONG");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(good_heads),
		cmocka_unit_test(what_follows_moves_down),
		cmocka_unit_test(foreign_cookies),
		cmocka_unit_test(many_foreign_cookies),
		cmocka_unit_test(in_pieces),
		cmocka_unit_test(bytes),
		cmocka_unit_test(lines),
		cmocka_unit_test(hosts),
		cmocka_unit_test(lengths),
		cmocka_unit_test(counts),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
