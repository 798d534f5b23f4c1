/*
 * Who holds how much of this worker: connections and bodies by address and by
 * person.  When the worker is full, the connections that somebody will miss
 * least are closed, so that a new one always gets in (docs/guard.md).
 */
#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>

#include "util/err.h"

#include "kore/conn.h"

#define BUCKETS		1024
#define ROOM		64	/* places that a full worker makes free at once, and keeps */
#define ADDRESS_PART	2	/* one address has its share up to 1/2 of the worker */
#define PERSON_CONNS	64	/* of one person that are spared */
#define YOUNG_MS	2000	/* a connection so new may still be on its way */
#define SLOW_MS		5000	/* a body or an answer so old is looked at for its rate */
#define TOLD_MS		60000	/* between two lines of the log */
#define SLOW_RATE	16384	/* bytes a second below which it is a slow one */

/* Kinds of keys; the number of an IPv6 address is its /64, one customer's. */
enum share_kind { SHARE_IP4, SHARE_IP6, SHARE_PERSON };

/* The connections of one address or person in this worker. */
struct share {
	struct share	*next;		/* of the bucket */
	enum share_kind	 kind;
	uint64_t	 key;
	int		 conns;
	size_t		 memory;	/* bytes promised to bodies in memory */
	size_t		 disk;		/* to bodies in spool files */
	size_t		 queued;	/* bytes of answers not sent yet */
};

static struct share	*buckets[BUCKETS];
static int		 live;		/* connections of this worker */
static size_t		 queued;	/* bytes of answers not sent yet, of all */
static int64_t		 told;		/* when the log last heard that it is full */

/* Multiplying by an odd number spreads neighbours; keys are compared whole. */
static struct share **
bucket(enum share_kind kind, uint64_t key)
{
	return (&buckets[((key + (uint64_t)kind) * 0x9e3779b97f4a7c15ULL >> 40)
	    % BUCKETS]);
}

/* Finds or makes; ends with its last connection. */
static struct share *
share_take(enum share_kind kind, uint64_t key)
{
	struct share **b = bucket(kind, key), *s;

	for (s = *b; s != NULL; s = s->next)
		if (s->kind == kind && s->key == key)
			break;
	if (s == NULL) {
		if ((s = calloc(1, sizeof(*s))) == NULL)
			abort();
		s->kind = kind;
		s->key = key;
		s->next = *b;
		*b = s;
	}
	s->conns++;
	return (s);
}

static void
share_put(struct share *s)
{
	struct share **p;

	if (s == NULL || --s->conns > 0)
		return;
	for (p = bucket(s->kind, s->key); *p != s; p = &(*p)->next)
		continue;
	*p = s->next;
	free(s);
}

/* What the bodies of ${k} hold follows it to another share. */
static void
share_move(struct conn *k, struct share **to, struct share *s)
{
	if (*to != NULL) {
		(*to)->memory -= k->memory;
		(*to)->disk -= k->disk_all;
		(*to)->queued -= k->queued;
	}
	share_put(*to);
	*to = s;
	if (s != NULL) {
		s->memory += k->memory;
		s->disk += k->disk_all;
		s->queued += k->queued;
	}
}

/* An address that came in over IPv6 as it would over IPv4 is the same one. */
static struct share *
share_of_ip6(const struct in6_addr *a)
{
	uint64_t key;
	uint32_t inner;

	if (IN6_IS_ADDR_V4MAPPED(a)) {
		memcpy(&inner, a->s6_addr + 12, sizeof(inner));
		return (share_take(SHARE_IP4, inner));
	}
	memcpy(&key, a->s6_addr, sizeof(key));
	return (share_take(SHARE_IP6, key));
}

void
share_join(struct conn *k)
{
	const struct connection *c = k->c;

	k->at = c->family == AF_INET6 ?
	    share_of_ip6(&c->addr.ipv6.sin6_addr) :
	    share_take(SHARE_IP4, c->addr.ipv4.sin_addr.s_addr);
	live++;
}

/*
 * Behind a front the client's own address is known with its request's head.
 * The new share is taken before the old one is put: they may be one.
 */
void
share_peer(struct conn *k, const char *peer)
{
	struct in6_addr a6;
	struct in_addr a4;

	if (k->at == NULL)
		return;
	if (inet_pton(AF_INET, peer, &a4) == 1)
		share_move(k, &k->at, share_take(SHARE_IP4, a4.s_addr));
	else if (inet_pton(AF_INET6, peer, &a6) == 1)
		share_move(k, &k->at, share_of_ip6(&a6));
}

/*
 * A request may still be answered when its connection has left: that counts for
 * nobody any more.
 */
void
share_who(struct conn *k, int64_t who)
{
	if (k->who == who || k->at == NULL)
		return;
	k->who = who;
	share_move(k, &k->by, who == 0 ? NULL : share_take(SHARE_PERSON,
	    (uint64_t)who));
}

void
share_leave(struct conn *k)
{
	share_move(k, &k->by, NULL);
	share_move(k, &k->at, NULL);
	queued -= k->queued;
	k->queued = 0;
	live--;
}

int
share_hold(struct conn *k, size_t memory, size_t disk)
{
	struct share *const both[] = { k->at, k->by };
	int i;

	for (i = 0; i < 2; i++)
		if (both[i] != NULL && (both[i]->memory + memory >
		    limits.memory[k->who != 0][i] || both[i]->disk + disk >
		    limits.disk[i]))
			return (-1);
	for (i = 0; i < 2; i++)
		if (both[i] != NULL) {
			both[i]->memory += memory;
			both[i]->disk += disk;
		}
	k->memory += memory;
	k->disk_all += disk;
	return (0);
}

size_t
share_disk(const struct conn *k)
{
	return (k->by != NULL ? k->by->disk : k->at->disk);
}

void
share_release(struct conn *k)
{
	struct share *const both[] = { k->at, k->by };
	int i;

	for (i = 0; i < 2; i++)
		if (both[i] != NULL) {
			both[i]->memory -= k->memory;
			both[i]->disk -= k->disk_all;
		}
	k->memory = k->disk_all = 0;
}

void
share_queued(struct conn *k, size_t n)
{
	if (k->at == NULL)
		return;
	k->queued += n;
	queued += n;
	k->at->queued += n;
	if (k->by != NULL)
		k->by->queued += n;
}

void
share_sent(struct conn *k, size_t n)
{
	k->queued -= n;
	queued -= n;
	k->at->queued -= n;
	if (k->by != NULL)
		k->by->queued -= n;
}

/* Bytes a second of a body or an answer that is on its way for ${ms}. */
static int
is_slow(uint64_t bytes, int64_t ms)
{
	return (ms > SLOW_MS && bytes * 1000 < (uint64_t)ms * SLOW_RATE);
}

/*
 * How much somebody would miss this connection: the least goes first.  Never
 * closed is one whose request is being worked on.  People who are signed in are
 * spared, up to a number of connections each, and so they have a reserve of all
 * places that strangers hold.  An address that holds more than its share gives
 * before all others: a whole school behind one has room, and loses idle ones
 * first.
 */
enum { LEAST, IDLE = 2, WAITING = 4, SLOW = 6, FRESH = 8, KNOWN_IDLE = 10,
    KNOWN = 12, NEVER = 14 };

static int
worth(const struct conn *k, int64_t now)
{
	int64_t age = now - k->since;
	int known = k->who != 0 && k->by->conns <= PERSON_CONNS;
	int sending = !TAILQ_EMPTY(&k->c->send_queue);
	int rank;

	if (k->phase == PHASE_BUSY)
		return (NEVER);
	if (k->phase == PHASE_LINGER)
		return (LEAST);
	if (known)
		rank = k->phase == PHASE_IDLE && !sending &&
		    age > YOUNG_MS / 4 ? KNOWN_IDLE : KNOWN;
	else if (sending)
		rank = is_slow(k->acked - k->acked_before, now -
		    k->sending_since) ? SLOW : FRESH;
	else if (k->phase == PHASE_BODY)
		rank = is_slow(k->got, age) ? SLOW : FRESH;
	else if (k->served > 0 && k->phase == PHASE_IDLE)
		rank = age > YOUNG_MS / 4 ? IDLE : FRESH;
	else
		rank = age > YOUNG_MS ? WAITING : FRESH;
	if (k->at->conns > (int)worker_max_connections / ADDRESS_PART)
		return (rank < KNOWN_IDLE ? rank - 1 : rank);
	return (rank);
}

/* Closes up to ${n} connections of a rank below ${below}, the oldest first. */
static int
close_below(int below, int n, int64_t now)
{
	struct connection *c, *next;
	int closed = 0;

	for (c = TAILQ_FIRST(&connections); c != NULL && closed < n; c = next) {
		next = TAILQ_NEXT(c, list);
		if (!conn_alive(c) || worth(conn_of(c), now) >= below)
			continue;
		kore_connection_disconnect(c);
		closed++;
	}
	return (closed);
}

/*
 * Closes ROOM connections when the worker is nearly full, those of the least
 * worth.  Many at once, because each look goes over all of them.
 */
void
share_make_room(int64_t now)
{
	struct connection *c;
	int count[NEVER + 2] = { 0 };	/* of rank -1, 0, 1, ... */
	int rank, n = 0;

	if (live <= (int)worker_max_connections - ROOM)
		return;
	TAILQ_FOREACH(c, &connections, list)
		if (conn_alive(c))
			count[worth(conn_of(c), now) + 1]++;
	for (rank = -1; rank < NEVER && n + count[rank + 1] < ROOM; rank++)
		n += count[rank + 1];
	n = close_below(rank, ROOM, now);
	if (rank < NEVER)
		n += close_below(rank + 1, ROOM - n, now);
	if (now - told > TOLD_MS) {
		told = now;
		log_line("warn", "WORKER-FULL", "%d connections, %d closed",
		    live + n, n);
	}
}

/*
 * Readers that hold answers in memory and take them slowly are closed when all
 * such answers are too much, or for the room of one more.
 */
static void
end_slow_readers(size_t most, int64_t now)
{
	struct connection *c, *next;
	struct conn *k;

	for (c = TAILQ_FIRST(&connections); c != NULL && queued > most;
	    c = next) {
		next = TAILQ_NEXT(c, list);
		if (!conn_alive(c))
			continue;
		k = conn_of(c);
		if (k->queued > 0 && k->sending && is_slow(k->acked -
		    k->acked_before, now - k->sending_since))
			kore_connection_disconnect(c);
	}
}

int
share_full(const struct conn *k, size_t n, int64_t now)
{
	if (k->by != NULL && k->by->queued > 0 &&
	    k->by->queued + n > limits.queued_person)
		return (1);
	if (queued + n <= limits.queued)
		return (0);
	end_slow_readers(n < limits.queued ? limits.queued - n : 0, now);
	return (queued > 0 && queued + n > limits.queued);
}

/*
 * A stranger's body that comes slowly makes room for another one: the slowest
 * of those that hold memory and are no longer new.
 */
int
share_end_body(const struct conn *same, int64_t now)
{
	struct connection *c;
	struct conn *k, *worst = NULL;
	uint64_t rate, least = 0;

	TAILQ_FOREACH(c, &connections, list) {
		if (!conn_alive(c))
			continue;
		k = conn_of(c);
		if (k->phase != PHASE_BODY || k->who != 0 || k->memory == 0 ||
		    (same != NULL && k->at != same->at) ||
		    now - k->since < YOUNG_MS / 2)
			continue;
		rate = k->got * 1000 / (uint64_t)(now - k->since);
		if (worst == NULL || rate < least) {
			worst = k;
			least = rate;
		}
	}
	if (worst != NULL)
		kore_connection_disconnect(worst->c);
	return (worst != NULL);
}
