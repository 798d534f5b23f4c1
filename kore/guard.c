/*
 * In front of Kore's parser: reads from the socket, judges each head before
 * http_header_recv() sees it, gives it one request at a time, and keeps the
 * time-outs (docs/guard.md lists the faults of Kore, K1 to K26, by number).
 */
#include <sys/socket.h>
#include <arpa/inet.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "web/dispatch.h"

#include "kore/conn.h"

/* Bytes one connection may move before the others get their turn (K7). */
#define SLICE	(512 * 1024)

EXPORT void	guard_connect(struct connection *);

static int	guard_read(struct connection *, size_t *);
static void	guard_event(void *, int);
static void	guard_gone(struct connection *);

/*
 * Called by Kore for each accepted connection (bind … guard_connect in
 * kore.conf). Reading, writing and time-outs become ours; Kore keeps its parser
 * and its list of connections.
 */
void
guard_connect(struct connection *c)
{
	struct conn *k = kore_calloc(1, sizeof(*k));

	k->c = c;
	k->since = (int64_t)kore_time_ms();
	c->hdlr_extra = k;
	c->proto = CONN_PROTO_HTTP;
	c->state = CONN_STATE_ESTABLISHED;
	c->http_timeout = 0;
	c->idle_timer.length = CONN_FOREVER;
	c->read = guard_read;
	c->write = writer_write;
	c->disconnect = guard_gone;
	c->evt.handle = guard_event;
	net_recv_queue(c, http_header_max, NETBUF_CALL_CB_ALWAYS,
	    http_header_recv);
	share_join(k);
	share_make_room(k->since);
}

/*
 * Kore's disconnect: what the connection counted for and the bytes kept ahead
 * are ours to give back.
 */
static void
guard_gone(struct connection *c)
{
	struct conn *k = conn_of(c);

	admit_done(k);
	share_leave(k);
	free(k->ahead);
	k->ahead = NULL;
	k->ahead_len = 0;
}

/*
 * Kore closes as soon as the other side says that it will send no more, with
 * a request unread or an answer unsent; a page that saves while it is closed
 * does just that.  So read first: the end of the stream is met there.
 */
static void
guard_event(void *arg, int error)
{
	struct connection *c = arg;
	struct conn *k = conn_of(c);

	if (c->state == CONN_STATE_DISCONNECTING)
		return;
	k->read_slice = k->write_slice = 0;
	if (error) {
		c->evt.flags |= KORE_EVENT_READ;
		k->gone = 1;
	}
	if (c->evt.flags & KORE_EVENT_READ)
		k->drained = 0;
	if (!c->handle(c))
		kore_connection_disconnect(c);
}

/*
 * The client will send no more. What is queued still goes out; with nothing
 * queued the connection closes at once. While a request is worked on nothing is
 * read, so the end is met only after its answer.
 */
static int
end_of_stream(struct conn *k)
{
	struct connection *c = k->c;

	c->evt.flags &= ~KORE_EVENT_READ;
	k->gone = 1;
	if ((k->phase == PHASE_IDLE || k->phase == PHASE_LINGER) &&
	    !TAILQ_EMPTY(&c->send_queue))
		c->flags |= CONN_CLOSE_EMPTY;
	else
		kore_connection_disconnect(c);
	return (KORE_RESULT_OK);
}

/*
 * The bytes behind this request's body belong to the next request (pipelining).
 * They are kept here until this one is answered.
 */
static void
keep_ahead(struct conn *k, const u_int8_t *p, size_t n)
{
	if ((k->ahead = malloc(n)) == NULL)
		abort();
	memcpy(k->ahead, p, n);
	k->ahead_len = n;
}

/* Hand over what keep_ahead kept; how many bytes. */
static size_t
take_ahead(struct conn *k, u_int8_t *to, size_t room)
{
	size_t n = k->ahead_len;

	/* It came out of a buffer of the same size, so it always fits. */
	if (n > room)
		return (0);
	memcpy(to, k->ahead, n);
	free(k->ahead);
	k->ahead = NULL;
	k->ahead_len = 0;
	return (n);
}

/* What head_check needs to know of this server. */
static const struct head_rules *
guard_rules(void)
{
	static struct head_rules r;

	r.app_host = app.host;
	r.content_host = app.content_host;
	r.body_max = dispatch_body_max;
	return (&r);
}

/*
 * Are so many requests being worked on that this one has to wait?  Bodies on
 * their way do not count, and the last places are for people who are signed in.
 */
static int
too_busy(struct conn *k)
{
	int n = adapter_requests();

	if (n < limits.requests[0])
		return (0);
	return (n >= limits.requests[1] || (k->who == 0 && !admit_known(k)));
}

/*
 * A complete and good head: decide what Kore may see of the buffer, namely this
 * head and its body and no byte of the next request. Whether it may come at all
 * (requests under way, session, room for the body) is asked here, before the
 * body is read.
 */
static int
head_good(struct conn *k, size_t have)
{
	struct connection *c = k->c;
	struct netbuf *nb = c->rnb;
	size_t extra = have - k->head.len;

	if (too_busy(k)) {
		refuse(k, 503, "SERVER-BUSY");
		return (KORE_RESULT_OK);
	}
	if (admit_body(k) != 0)
		return (KORE_RESULT_OK);
	if (extra > k->head.body) {
		keep_ahead(k, nb->buf + k->head.len + k->head.body,
		    extra - k->head.body);
		extra = k->head.body;
	}
	nb->s_off = k->head.len + extra;
	k->phase = extra < k->head.body ? PHASE_BODY : PHASE_BUSY;
	k->since = (int64_t)kore_time_ms();
	k->unlinked = 0;
	k->got = 0;
	admit_got(k, extra);
	if (k->head.expect && extra == 0 && k->head.body > 0) {
		net_send_queue(c, "HTTP/1.1 100 Continue\r\n\r\n", 25);
		return (net_send_flush(c));
	}
	return (KORE_RESULT_OK);
}

/*
 * ${n} new bytes of a head, behind those of earlier calls. A bad head is
 * answered by refuse(), which also takes the buffer away from Kore's parser.
 */
static int
head_bytes(struct conn *k, size_t n)
{
	struct netbuf *nb = k->c->rnb;
	size_t have = nb->s_off + n;

	if (k->phase == PHASE_IDLE) {
		k->phase = PHASE_HEAD;
		k->since = (int64_t)kore_time_ms();
		memset(&k->head, 0, sizeof(k->head));
	}
	switch (head_check((char *)nb->buf, &have, nb->b_len, guard_rules(),
	    &k->head)) {
	case HEAD_GOOD:
		return (head_good(k, have));
	case HEAD_BAD:
		refuse(k, k->head.status, k->head.code);
		return (KORE_RESULT_OK);
	case HEAD_MORE:
		break;
	}
	nb->s_off = have;
	return (KORE_RESULT_OK);
}

/*
 * A spool file loses its name as soon as Kore has made it: a worker that is
 * killed cannot leave it behind (K16).
 */
static void
unlink_spool(struct conn *k)
{
	struct http_request *req = k->c->rnb->extra;

	k->unlinked = 1;
	if (req != NULL && req->http_body_path != NULL)
		(void)unlink(req->http_body_path);
}

/*
 * c->read: the contract of net_read, only that it may keep bytes back. Returns
 * OK without bytes while a request is worked on, while its answer is not sent,
 * and after SLICE bytes in one turn.
 */
static int
guard_read(struct connection *c, size_t *bytes)
{
	struct conn *k = conn_of(c);
	struct netbuf *nb = c->rnb;
	int in_head = nb->cb == http_header_recv;
	ssize_t n;

	*bytes = 0;
	if (in_head && (k->phase == PHASE_BODY || k->phase == PHASE_BUSY)) {
		/* Kore would run the next request beside this one. */
		k->phase = PHASE_BUSY;
		c->evt.flags &= ~KORE_EVENT_READ;
		return (KORE_RESULT_OK);
	}
	if (in_head && k->phase == PHASE_IDLE &&
	    !TAILQ_EMPTY(&c->send_queue)) {
		k->held = 1;
		c->evt.flags &= ~KORE_EVENT_READ;
		return (KORE_RESULT_OK);
	}
	if (in_head && k->ahead_len > 0)
		return (head_bytes(k, take_ahead(k, nb->buf + nb->s_off,
		    nb->b_len - nb->s_off)));
	if (k->read_slice > SLICE) {
		k->read_slice = 0;
		c->evt.flags &= ~KORE_EVENT_READ;
		kore_platform_event_all(c->fd, c);	/* re-arms the edge */
		return (KORE_RESULT_OK);
	}
	n = recv(c->fd, nb->buf + nb->s_off, nb->b_len - nb->s_off, 0);
	if (n == 0)
		return (end_of_stream(k));
	if (n == -1) {
		if (errno == EINTR)
			return (KORE_RESULT_OK);
		if (errno != EAGAIN)
			return (KORE_RESULT_ERROR);
		c->evt.flags &= ~KORE_EVENT_READ;
		return (KORE_RESULT_OK);
	}
	k->read_slice += (size_t)n;
	k->drained = (size_t)n < nb->b_len - nb->s_off;
	if (in_head)
		return (head_bytes(k, (size_t)n));
	if (k->phase == PHASE_LINGER)
		return (KORE_RESULT_OK);	/* thrown away */
	if (!k->unlinked)
		unlink_spool(k);
	admit_got(k, (size_t)n);
	*bytes = (size_t)n;
	return (KORE_RESULT_OK);
}

/*
 * ${bytes} in ${ms} milliseconds: behind the ${rate} bytes a second that are
 * owed once ${grace} milliseconds are over?  What came fast before counts, so a
 * line that stands still for a moment is no fault.
 */
static int
too_slow(uint64_t bytes, int64_t ms, int grace, int rate)
{
	return (ms > grace && bytes * 1000 <
	    (uint64_t)(ms - grace) * (uint64_t)rate);
}

/*
 * An answer on its way has no limit while bytes move at send_rate; stall_ms of
 * stillness end it. The rate is asked anew every send_ms: what the kernel took
 * at the beginning would count for long.
 */
static void
check_sending(struct conn *k, int64_t now)
{
	int64_t ms;

	(void)writer_moved(k, now);
	if (!k->sending) {
		k->sending = 1;
		k->moved = k->sending_since = now;
		k->acked_before = k->acked;
	}
	ms = now - k->sending_since;
	if (now - k->moved >= limits.stall_ms || (ms >= limits.send_ms &&
	    (k->acked - k->acked_before) * 1000 <
	    (uint64_t)ms * (uint64_t)limits.send_rate)) {
		kore_connection_disconnect(k->c);
		return;
	}
	if (ms >= limits.send_ms) {
		k->sending_since = now;
		k->acked_before = k->acked;
	}
}

/* The time limits of docs/guard.md, for one connection. */
static void
check_time(struct conn *k, int64_t now)
{
	int64_t silent = now - k->since;

	k->c->http_timeout = 0;
	if (!TAILQ_EMPTY(&k->c->send_queue)) {
		check_sending(k, now);
		return;
	}
	k->sending = 0;
	switch (k->phase) {
	case PHASE_IDLE:
		/* The kernel may still be sending the last answer. */
		if (k->acked < k->taken && writer_moved(k, now))
			k->since = now;
		else if (silent > (k->served ? limits.keep_ms : limits.head_ms))
			kore_connection_disconnect(k->c);
		break;
	case PHASE_HEAD:
		if (silent > limits.head_ms)
			refuse(k, 408, "REQUEST-SLOW");
		break;
	case PHASE_BODY:
		if (k->c->rnb->cb != http_header_recv && too_slow(k->got,
		    silent, limits.body_ms, limits.body_rate))
			refuse(k, 408, "REQUEST-SLOW");
		break;
	case PHASE_BUSY:
		break;
	case PHASE_LINGER:
		if (silent > limits.linger_ms)
			kore_connection_disconnect(k->c);
		break;
	}
}

/*
 * All connections, twice a second. A connection may be closed by its check, so
 * the next one is taken before.
 */
void
guard_tick(int64_t now)
{
	struct connection *c, *next;

	for (c = TAILQ_FIRST(&connections); c != NULL; c = next) {
		next = TAILQ_NEXT(c, list);
		if (conn_alive(c))
			check_time(conn_of(c), now);
	}
	share_make_room(now);
}
