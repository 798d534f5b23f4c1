/*
 * Fronts (reverse proxies) that are trusted, and what they say about the
 * client.  This file alone decides "the client's address" and "it is https"
 * (docs/front.md); conn_peer is only the other end of the socket.
 */
#include <string.h>
#include <strings.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/netaddr.h"
#include "store/settings.h"
#include "store/shm.h"

#include "kore/conn.h"

#define READ_MS	15000	/* `hoclieu setting` cannot bump the generation */

/* Of this worker: the list as it was read last, and when that was. */
static struct netblocks	fronts;
static int64_t		read_at;
static uint64_t		generation;

/*
 * Who serves https has a front; one that is not in the list makes all clients
 * one address.  Said once, by the first worker.
 */
static void
front_missing(void)
{
	static int told;

	if (told || fronts.n > 0 || worker->id != 1 ||
	    strcmp(app.scheme, "https") != 0)
		return;
	told = 1;
	log_line("warn", "FRONT-NONE", "the origin is https and the setting "
	    "trusted-fronts is empty: all clients are one address");
}

/*
 * A list that cannot be read leaves the one at hand: a moment of a busy store
 * must not turn all clients into one.
 */
void
front_refresh(void)
{
	char text[NETBLOCKS_TEXT];
	uint64_t now = shm_generation(app.shm);
	struct netblocks fresh;
	struct err e = { 0 };

	if (read_at != 0 && now == generation &&
	    clock_ms() - read_at < READ_MS)
		return;
	generation = now;
	read_at = clock_ms();
	if (setting_text(app.read,
	    text_setting_row(TEXT_TRUSTED_FRONTS)->name, text, sizeof(text),
	    &e) < 0 || netblocks_read(text, &fresh, &e) != 0)
		log_err(&e);
	else
		fronts = fresh;
	front_missing();
}

/* Is the other end of the socket one of them? */
static int
front_trusted(struct conn *k)
{
	const char *peer = conn_peer(k);
	struct netaddr a;

	return (fronts.n > 0 && netaddr_parse(peer, strlen(peer), &a) == 0 &&
	    netblocks_hold(&fronts, &a));
}

/*
 * All headers of that name as one list, as RFC 9110 (5.2) joins them; NULL when
 * there is none.
 */
static const char *
joined(struct exchange *ex, const char *name)
{
	const char *all = NULL;
	int i;

	for (i = 0; i < ex->nheaders; i++)
		if (strcmp(ex->headers[i].name, name) == 0)
			all = all == NULL ? ex->headers[i].value :
			    arena_printf(ex->arena, "%s, %s", all,
			    ex->headers[i].value);
	return (all);
}

/*
 * Without a trusted front the origin that the administrator gave says whether
 * people come by https: hoclieu itself speaks plain http.
 */
void
front_apply(struct conn *k, struct exchange *ex)
{
	char text[NETADDR_TEXT];
	const char *list, *proto;
	struct netaddr client;

	ex->peer = conn_peer(k);
	ex->https = strcmp(app.scheme, "https") == 0;
	if (!front_trusted(k))
		return;
	list = joined(ex, "x-forwarded-for");
	if (list != NULL && netaddr_behind(&fronts, list, &client) == 0) {
		netaddr_text(&client, text);
		ex->peer = arena_strdup(ex->arena, text);
	}
	proto = joined(ex, "x-forwarded-proto");
	if (proto != NULL && strcasecmp(proto, "https") == 0)
		ex->https = 1;
	else if (proto != NULL && strcasecmp(proto, "http") == 0)
		ex->https = 0;
}
