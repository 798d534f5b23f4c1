/*
 * Sending (K2, K3): each buffer of the queue whole, regions of objects with
 * sendfile from their own file; what is small goes out in one call.
 */
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <errno.h>
#include <stdlib.h>

#include <linux/sockios.h>

#include "util/buf.h"

#include "kore/conn.h"

#define SLICE	(4 * 1024 * 1024)	/* then the others get their turn */
#define COPY	4096			/* smaller bodies join the head's buffer */
#define SMALL	(2048 * 1024)		/* regions that go out of the map, with the head: faster than page by page */
#define LAST	(16 * 1024)		/* of a large region: goes out with the tail */
#define GATHER	16			/* buffers of one sendmsg */

/*
 * A region of an object on its way out. It keeps a copy of the delivery,
 * because the exchange ends before the last byte is sent.
 */
struct region {
	struct delivery	 d;
};

/*
 * Kore's callback when the region is sent or its connection is gone: the object
 * is given back.
 */
static int
region_done(struct netbuf *nb)
{
	struct region *r = nb->extra;

	if (r->d.release != NULL)
		r->d.release(r->d.arg);
	free(r);
	return (KORE_RESULT_OK);
}

/*
 * The same for a body that was moved out of the exchange. With its connection on
 * the way out it counts for nobody any more (share_leave).
 */
static int
memory_done(struct netbuf *nb)
{
	struct connection *c = nb->owner;

	free(nb->extra);
	if (conn_alive(c))
		share_sent(conn_of(c), nb->b_len);
	return (KORE_RESULT_OK);
}

/*
 * How much of ${nb} may go out with sendfile: all of a large region but its
 * last piece when more follows, so that the tail does not travel alone in a
 * packet of its own.
 */
static size_t
by_sendfile(const struct netbuf *nb)
{
	size_t rest = nb->b_len - nb->s_off;

	if (!(nb->flags & NETBUF_IS_STREAM) || nb->cb != region_done ||
	    rest <= SMALL || ((struct region *)nb->extra)->d.fd == -1)
		return (0);
	if (TAILQ_NEXT(nb, list) != NULL)
		rest -= LAST;
	return (rest < SLICE ? rest : SLICE);
}

/* The queue from ${nb} on as one sendmsg, up to a large region. */
static ssize_t
send_gathered(struct connection *c, struct netbuf *nb)
{
	struct iovec iov[GATHER];
	struct msghdr msg = { .msg_iov = iov };
	int n = 0;

	for (; nb != NULL && n < GATHER && by_sendfile(nb) == 0;
	    nb = TAILQ_NEXT(nb, list)) {
		iov[n].iov_base = nb->buf + nb->s_off;
		iov[n++].iov_len = nb->b_len - nb->s_off;
	}
	msg.msg_iovlen = (size_t)n;
	return (sendmsg(c->fd, &msg,
	    MSG_NOSIGNAL | (nb != NULL ? MSG_MORE : 0)));
}

/*
 * ${n} bytes went out from ${first} on.  Kore itself counts those of the first
 * buffer; those behind it are counted here, and Kore finds them empty when
 * their turn comes.  1 when nothing is left in the queue.
 */
static int
count_sent(struct netbuf *first, size_t n, size_t *written)
{
	struct netbuf *nb = first;
	size_t rest = nb->b_len - nb->s_off, take;

	*written = take = n < rest ? n : rest;
	for (n -= take; n > 0 && (nb = TAILQ_NEXT(nb, list)) != NULL;
	    n -= take) {
		rest = nb->b_len - nb->s_off;
		take = n < rest ? n : rest;
		nb->s_off += take;
	}
	if (nb == NULL || TAILQ_NEXT(nb, list) != NULL)
		return (nb == NULL);
	return (nb->b_len - nb->s_off == (nb == first ? *written : 0));
}

/*
 * The last byte is with the kernel: time for the next request begins. A refused
 * client is told that no more comes, and a head that was held back is read now.
 */
static void
all_sent(struct connection *c, struct conn *k)
{
	k->since = (int64_t)kore_time_ms();
	if (k->phase == PHASE_LINGER)
		(void)shutdown(c->fd, SHUT_WR);
	if (k->held) {
		k->held = 0;
		c->evt.flags |= KORE_EVENT_READ;
		kore_platform_event_all(c->fd, c);
	}
}

/*
 * c->write: the contract of net_write, only that more than the ${len} asked for
 * may go out. After SLICE bytes in one turn the other connections come first.
 */
int
writer_write(struct connection *c, size_t len, size_t *written)
{
	struct conn *k = conn_of(c);
	struct netbuf *nb = c->snb;
	size_t file = by_sendfile(nb);
	struct region *r;
	ssize_t n;
	off_t off;

	(void)len;	/* Kore asks for 8 KiB at a time; more may go */
	*written = 0;
	if (nb->s_off == nb->b_len)	/* went out with the one before */
		return (KORE_RESULT_OK);
	if (k->write_slice > SLICE) {
		k->write_slice = 0;
		c->evt.flags &= ~KORE_EVENT_WRITE;
		kore_platform_event_all(c->fd, c);
		return (KORE_RESULT_OK);
	}
	if (file > 0) {
		r = nb->extra;
		off = (off_t)(r->d.off + nb->s_off);
		n = sendfile(c->fd, r->d.fd, &off, file);
		if (n == 0)	/* objects never shrink: a damaged disk */
			return (KORE_RESULT_ERROR);
	} else
		n = send_gathered(c, nb);
	if (n == -1) {
		if (errno == EINTR)
			return (KORE_RESULT_OK);
		if (errno != EAGAIN)
			return (KORE_RESULT_ERROR);
		c->evt.flags &= ~KORE_EVENT_WRITE;
		return (KORE_RESULT_OK);
	}
	k->write_slice += (size_t)n;
	k->taken += (uint64_t)n;
	if (count_sent(nb, (size_t)n, written))
		all_sent(c, k);
	return (KORE_RESULT_OK);
}

/*
 * Bytes that left the kernel's queue (SIOCOUTQ), not bytes we gave it: only
 * these show that the client still reads.
 */
int
writer_moved(struct conn *k, int64_t now)
{
	uint64_t out;
	int queued = 0;

	if (ioctl(k->c->fd, SIOCOUTQ, &queued) != 0)
		return (0);
	out = k->taken - (uint64_t)queued;
	if (out <= k->acked)
		return (0);
	k->acked = out;
	k->moved = now;
	return (1);
}

/*
 * An object's region with its frame into the queue. The queue takes the
 * delivery over, also when it is empty; a release is called exactly once.
 */
static void
queue_region(struct connection *c, struct delivery *d)
{
	struct region *r;
	struct netbuf *nb;
	void *p;

	if (d->head_len > 0)
		net_send_queue(c, d->head, d->head_len);
	if ((r = malloc(sizeof(*r))) == NULL)
		abort();
	r->d = *d;
	if (d->len > 0) {
		/* Kore wants a pointer without const; nothing writes there. */
		p = (void *)(uintptr_t)(d->map + d->off);
		net_send_stream(c, p, d->len, region_done, &nb);
		nb->extra = r;
	}
	if (d->tail_len > 0)
		net_send_queue(c, d->tail, d->tail_len);
	if (d->len == 0) {
		if (d->release != NULL)
			d->release(d->arg);
		free(r);
	}
	d->map = NULL;		/* the queue owns it now */
	d->release = NULL;
}

/*
 * Small bodies are copied beside the head, so that both leave in one packet;
 * large ones are moved and freed when they are sent.
 */
void
writer_queue(struct connection *c, struct exchange *ex)
{
	struct netbuf *nb;

	if (ex->delivery.map != NULL) {
		queue_region(c, &ex->delivery);
		return;
	}
	if (ex->out.len == 0)
		return;
	if (ex->out.len <= COPY) {
		net_send_queue(c, ex->out.p, ex->out.len);
		return;
	}
	net_send_stream(c, ex->out.p, ex->out.len, memory_done, &nb);
	share_queued(conn_of(c), ex->out.len);
	nb->extra = ex->out.p;
	ex->out.p = NULL;
	ex->out.len = ex->out.cap = 0;
}
