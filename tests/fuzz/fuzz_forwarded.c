/*
 * Any text as X-Forwarded-For, and any text as the list of trusted fronts: the
 * client is an address that can be written and read again, and it stands in the
 * list that was sent.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "util/netaddr.h"

static void
must(int holds)
{
	if (!holds)
		abort();
}

static void
look(const struct netaddr *a)
{
	char text[NETADDR_TEXT], budget[NETADDR_TEXT];
	struct netaddr again;

	netaddr_text(a, text);
	must(netaddr_parse(text, strlen(text), &again) == 0);
	must(memcmp(&again, a, sizeof(again)) == 0);
	netaddr_budget(text, budget);
	must(netaddr_parse(budget, strlen(budget), &again) == 0);
	must(memcmp(again.b, a->b, 8) == 0);
}

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

/* Up to the first line end the list of fronts, behind it the header. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct netblocks none = { .n = 0 }, fronts;
	struct netaddr client, last;
	struct err e = { 0 };
	char *text = malloc(n + 1), *list;
	int i;

	if (text == NULL)
		abort();
	memcpy(text, data, n);
	text[n] = '\0';
	if ((list = strchr(text, '\n')) != NULL)
		*list++ = '\0';
	else
		list = text + strlen(text);
	if (netblocks_read(text, &fronts, &e) == 0) {
		must(fronts.n <= NETBLOCKS);
		for (i = 0; i < fronts.n; i++) {
			must(fronts.row[i].bits >= 0 &&
			    fronts.row[i].bits <= 128);
			must(netblocks_hold(&fronts, &fronts.row[i].addr));
		}
		if (netaddr_behind(&fronts, list, &client) == 0) {
			look(&client);
			/* Without fronts the last of the list is the client. */
			must(netaddr_behind(&none, list, &last) == 0);
			must(netblocks_hold(&fronts, &last) ||
			    memcmp(&last, &client, sizeof(last)) == 0);
		}
	}
	free(text);
	return (0);
}
