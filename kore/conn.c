/* What every file of kore/ asks of a connection and of Kore's loop. */
#include <arpa/inet.h>

#include "kore/conn.h"

static int	kicked;

struct conn *
conn_of(struct connection *c)
{
	return (c->hdlr_extra);
}

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

static void
kick_done(void *arg, u_int64_t now)
{
	(void)arg;
	(void)now;
	kicked = 0;
}

void
loop_kick(void)
{
	if (kicked)
		return;
	kicked = 1;
	kore_timer_add(kick_done, 0, NULL, KORE_TIMER_ONESHOT);
}
