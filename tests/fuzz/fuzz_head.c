/*
 * Any bytes as a request's head, in one piece and in two: a good verdict must
 * hold what Kore's parser relies on.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "web/head.h"

#define CAP	16384

static size_t
body_max(enum host_kind host, enum method m, const char *path)
{
	(void)host;
	(void)m;
	return (strlen(path));
}

static const struct head_rules rules = {
	"localhost", "content.localhost", body_max
};

static void
must(int holds)
{
	if (!holds)
		abort();
}

static void
look(const char *p, size_t have, const struct head *h)
{
	size_t i, lines = 0;

	must(h->len >= 4 && h->len <= have);
	must(memcmp(p + h->len - 4, "\r\n\r\n", 4) == 0);
	for (i = 0; i < h->len; i++) {
		must(p[i] == '\r' || p[i] == '\n' ||
		    (p[i] >= 0x20 && p[i] < 0x7f));
		must((p[i] == '\n') == (i > 0 && p[i - 1] == '\r'));
		lines += p[i] == '\n';
	}
	must(lines <= HEAD_FIELDS_MAX + 2);
	must(memmem(p, h->len - 1, "\r\n\r\n", 4) == NULL);
}

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct head whole = { 0 }, halves = { 0 };
	enum head_result r, r2;
	char *a, *b;
	size_t have, have2, cut;

	if (n < 1 || n > CAP)
		return (0);
	cut = data[0] % n;
	data++;
	n--;
	a = malloc(n + 1);
	b = malloc(n + 1);
	if (a == NULL || b == NULL)
		abort();
	memcpy(a, data, n);
	memcpy(b, data, cut);
	have = n;
	r = head_check(a, &have, CAP, &rules, &whole);
	if (r == HEAD_GOOD)
		look(a, have, &whole);
	else
		must(r == HEAD_MORE || whole.status >= 400);
	/*
	 * The same in two pieces, when the first piece alone is no verdict; it
	 * may have become shorter.
	 */
	have2 = cut;
	if (cut >= 2 && cut <= n && memcmp(data, "\r\n", 2) != 0 &&
	    head_check(b, &have2, CAP, &rules, &halves) == HEAD_MORE) {
		must(have2 <= cut);
		memcpy(b + have2, data + cut, n - cut);
		have2 += n - cut;
		r2 = head_check(b, &have2, CAP, &rules, &halves);
		must(r2 == r);
		if (r == HEAD_GOOD)
			must(have == have2 && memcmp(a, b, have) == 0);
	}
	free(a);
	free(b);
	return (0);
}
