#ifndef HOCLIEU_HEAD_H
#define HOCLIEU_HEAD_H
/*
 * The head of a request, judged byte by byte before Kore's parser sees it
 * (docs/guard.md: why each rule is there).  Nothing of Kore is in here, so
 * that it can be tested and fuzzed alone.
 */
#include <stddef.h>

#include "web/exchange.h"

#define HEAD_FIELDS_MAX	23	/* what Kore 4.1.0 keeps; it drops the rest silently */
#define HEAD_URI_MAX	1990	/* Kore answers 414 from 1,999 on */
#define HEAD_BODY_FREE	65536	/* bodies up to here reach the dispatcher's own 404/405 */

#define HEAD_FOREIGN_MAX	(1u << 20)	/* bytes of foreign cookies that are thrown away; a browser keeps 180 of 4 KB */

struct head_rules {
	const char	*app_host;	/* "localhost", lower case, no port */
	const char	*content_host;	/* "content.localhost" */
	size_t		(*body_max)(enum host_kind, enum method, const char *);
};

/* Where head_cookies stands. */
struct head_cookies {
	int		 state, at;
	int		 open;		/* the last byte kept is a ";" behind one of ours */
	size_t		 dropped;	/* bytes of foreign ones so far */
};

struct head {
	size_t		 seen;		/* bytes that were judged already */
	struct head_cookies	 cookies;

	/* ---- of a good head */
	size_t		 len;		/* its bytes, empty line included */
	enum method	 method;
	enum host_kind	 host;
	size_t		 body;		/* Content-Length */
	int		 expect;	/* the client waits for "100 Continue" */
	int		 close;		/* "Connection: close", or HTTP/1.0 */
	int		 http10;

	/* ---- of a refused one */
	int		 status;	/* 400, 404, 405, 411, 413, 414, 431, 505 */
	const char	*code;		/* stable, words in messages.c */
	const char	*why;		/* for the log, English */
	int		 json;		/* the client reads JSON rather than pages */
};

enum head_result { HEAD_MORE, HEAD_GOOD, HEAD_BAD };

/**
 * head_check(buf, have, cap, rules, h):
 * Judge the ${*have} bytes at ${buf}, which holds at most ${cap}.  ${h} is all
 * zero for a new head and kept over HEAD_MORE, which says that the head is not
 * complete.  HEAD_GOOD: the head was rewritten in place (names in lower case,
 * headers nobody needs taken out), ${h->len} bytes of it stand at ${buf}, what
 * followed it stands right behind, ${*have} is the new sum.  HEAD_BAD: what to
 * answer is in ${h}; the bytes at ${buf} are to be thrown away.
 */
enum head_result head_check(char *buf, size_t *have, size_t cap,
		    const struct head_rules *rules, struct head *h);

/**
 * head_cookies(buf, have, h): the first step of head_check: takes cookies that
 * are not ours out of the new bytes at ${buf} + ${h->seen}; ${*have} shrinks.
 * What follows the head stays as it is.
 */
void		 head_cookies(char *buf, size_t *have, struct head *h);

#endif
