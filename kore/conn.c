/* What every file of kore/ asks of a connection and of Kore's loop. */
#include <arpa/inet.h>

#include "kore/conn.h"

/* 1 while a timer of loop_kick is set. */
static int	kicked;

struct conn *
conn_of(struct connection *c)
{
	return (c->hdlr_extra);
}

/* Kore's own connection to its parent is in the same list. */
int
conn_alive(const struct connection *c)
{
	return (c->proto == CONN_PROTO_HTTP && c->hdlr_extra != NULL &&
	    c->state != CONN_STATE_DISCONNECTING);
}

/*
 * The text of the address, made at the first question. Behind a front (a
 * reverse proxy) it is the front's address; front_apply finds the client's.
 */
const char *
conn_peer(struct conn *k)
{
	struct connection *c = k->c;

	if (k->peer[0] != '\0')
		return (k->peer);
	if (c->family == AF_INET)
		inet_ntop(AF_INET, &c->addr.ipv4.sin_addr, k->peer,
		    sizeof(k->peer));
	else if (c->family == AF_INET6)
		inet_ntop(AF_INET6, &c->addr.ipv6.sin6_addr, k->peer,
		    sizeof(k->peer));
	return (k->peer);
}

/* The timer has done its work by ending the loop's wait. */
static void
kick_done(void *arg, u_int64_t now)
{
	(void)arg;
	(void)now;
	kicked = 0;
}

/*
 * Ends the wait of Kore's event loop at once. Needed when a request is complete
 * in memory: no new bytes will arrive to wake the loop.
 */
void
loop_kick(void)
{
	if (kicked)
		return;
	kicked = 1;
	kore_timer_add(kick_done, 0, NULL, KORE_TIMER_ONESHOT);
}
