/* Network addresses: reading, comparing, and the client behind fronts. */
#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>

#include "util/netaddr.h"
#include "util/text.h"

#define V4_BITS	96	/* what stands before an IPv4 address in the common form */

static const uint8_t v4_prefix[12] = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff,
    0xff };

static int
is_v4(const struct netaddr *a)
{
	return (memcmp(a->b, v4_prefix, sizeof(v4_prefix)) == 0);
}

/*
 * inet_pton takes neither "010.0.0.1" nor "10.1", which other programs read in
 * different ways.
 */
int
netaddr_parse(const char *s, size_t n, struct netaddr *out)
{
	char text[NETADDR_TEXT];

	if (n == 0 || n >= sizeof(text))
		return (-1);
	memcpy(text, s, n);
	text[n] = '\0';
	if (strlen(text) != n)
		return (-1);
	memcpy(out->b, v4_prefix, sizeof(v4_prefix));
	if (inet_pton(AF_INET, text, out->b + 12) == 1)
		return (0);
	return (inet_pton(AF_INET6, text, out->b) == 1 ? 0 : -1);
}

void
netaddr_text(const struct netaddr *a, char out[NETADDR_TEXT])
{
	if (is_v4(a))
		inet_ntop(AF_INET, a->b + 12, out, NETADDR_TEXT);
	else
		inet_ntop(AF_INET6, a->b, out, NETADDR_TEXT);
}

void
netaddr_budget(const char *text, char out[NETADDR_TEXT])
{
	struct netaddr a;

	if (netaddr_parse(text, strlen(text), &a) != 0) {
		snprintf(out, NETADDR_TEXT, "%s", text);
		return;
	}
	if (!is_v4(&a))
		memset(a.b + 8, 0, 8);
	netaddr_text(&a, out);
}

/* "address" or "address/bits", ${n} bytes; 0 or -1. */
static int
block(const char *s, size_t n, struct netblock *out)
{
	const char *slash = memchr(s, '/', n);
	size_t len = slash != NULL ? (size_t)(slash - s) : n, i;
	int max;

	if (netaddr_parse(s, len, &out->addr) != 0)
		return (-1);
	max = memchr(s, ':', len) == NULL ? 32 : 128;
	out->bits = max;
	if (slash != NULL) {
		if (n - len < 2 || n - len > 4)
			return (-1);
		out->bits = 0;
		for (i = len + 1; i < n; i++) {
			if (s[i] < '0' || s[i] > '9')
				return (-1);
			out->bits = out->bits * 10 + (s[i] - '0');
		}
		if (out->bits > max)
			return (-1);
	}
	if (max == 32)
		out->bits += V4_BITS;
	return (0);
}

int
netblocks_read(const char *text, struct netblocks *out, struct err *e)
{
	static const char between[] = ", \t";
	size_t n;

	memset(out, 0, sizeof(*out));
	for (text += strspn(text, between); *text != '\0';
	    text += n, text += strspn(text, between)) {
		n = strcspn(text, between);
		if (out->n == NETBLOCKS)
			return (err_field(e, "SETTING-ADDRESS", "value",
			    "more than %d addresses", NETBLOCKS));
		if (block(text, n, &out->row[out->n]) != 0)
			return (err_field(e, "SETTING-ADDRESS", "value",
			    "%.*s", (int)(n > 60 ? 60 : n), text));
		out->n++;
	}
	return (0);
}

int
netblocks_hold(const struct netblocks *l, const struct netaddr *a)
{
	int i, whole, rest;

	for (i = 0; i < l->n; i++) {
		whole = l->row[i].bits / 8;
		rest = l->row[i].bits % 8;
		if (memcmp(l->row[i].addr.b, a->b, (size_t)whole) == 0 &&
		    (rest == 0 || ((l->row[i].addr.b[whole] ^ a->b[whole]) >>
		    (8 - rest)) == 0))
			return (1);
	}
	return (0);
}

/* Fronts write "1.2.3.4", "1.2.3.4:567", "2001:db8::1" or "[2001:db8::1]:567". */
static int
hop(const char *s, size_t n, struct netaddr *out)
{
	const char *end;

	if (n > 0 && s[0] == '[') {
		if ((end = memchr(s, ']', n)) == NULL ||
		    (end + 1 < s + n && end[1] != ':'))
			return (-1);
		return (netaddr_parse(s + 1, (size_t)(end - s) - 1, out));
	}
	if ((end = memchr(s, ':', n)) != NULL &&
	    memchr(end + 1, ':', (size_t)(s + n - end) - 1) == NULL)
		n = (size_t)(end - s);
	return (netaddr_parse(s, n, out));
}

/*
 * From the right, because each front adds its peer there: whatever stands
 * further left was sent by a stranger, who writes what he likes.
 */
int
netaddr_behind(const struct netblocks *fronts, const char *list,
    struct netaddr *client)
{
	const char *end = list + strlen(list), *from, *a, *z;

	for (;;) {
		for (from = end; from > list && from[-1] != ','; from--)
			continue;
		for (a = from; a < end && *a == ' '; a++)
			continue;
		for (z = end; z > a && z[-1] == ' '; z--)
			continue;
		if (hop(a, (size_t)(z - a), client) != 0)
			return (-1);
		if (!netblocks_hold(fronts, client) || from == list)
			return (0);
		end = from - 1;
	}
}
