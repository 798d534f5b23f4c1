/*
 * Sending (K2, K3): each buffer of the queue whole, regions of objects with
 * sendfile from their own file, packets kept together while more waits.
 */
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <errno.h>
#include <stdlib.h>

#include <linux/sockios.h>

#include "util/buf.h"

#include "kore/conn.h"

#define SLICE	(4 * 1024 * 1024)	/* then the others get their turn */
#define COPY	4096			/* smaller bodies join the head's buffer */

/* A region of an object on its way out. */
struct region {
	struct delivery	 d;
};

static int
region_done(struct netbuf *nb)
{
	struct region *r = nb->extra;

	if (r->d.release != NULL)
		r->d.release(r->d.arg);
	free(r);
	return (KORE_RESULT_OK);
}

static int
memory_done(struct netbuf *nb)
{
	free(nb->extra);
	return (KORE_RESULT_OK);
}

int
writer_write(struct connection *c, size_t len, size_t *written)
{
	struct conn *k = conn_of(c);
	struct netbuf *nb = c->snb;
	size_t rest = nb->b_len - nb->s_off;
	int more = TAILQ_NEXT(nb, list) != NULL;
	struct region *r;
	ssize_t n;
	off_t off;

	(void)len;	/* Kore asks for 8 KiB at a time; more may go */
	*written = 0;
	if (k->write_slice > SLICE) {
		k->write_slice = 0;
		c->evt.flags &= ~KORE_EVENT_WRITE;
		kore_platform_event_all(c->fd, c);
		return (KORE_RESULT_OK);
	}
	if ((nb->flags & NETBUF_IS_STREAM) && nb->cb == region_done) {
		r = nb->extra;
		off = (off_t)(r->d.off + nb->s_off);
		n = sendfile(c->fd, r->d.fd, &off,
		    rest < SLICE ? rest : SLICE);
		if (n == 0)	/* objects never shrink: a damaged disk */
			return (KORE_RESULT_ERROR);
	} else
		n = send(c->fd, nb->buf + nb->s_off, rest,
		    MSG_NOSIGNAL | (more ? MSG_MORE : 0));
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
	*written = (size_t)n;
	if ((size_t)n == rest && !more) {
		k->since = (int64_t)kore_time_ms();
		if (k->phase == PHASE_LINGER)
			(void)shutdown(c->fd, SHUT_WR);
		if (k->held) {
			k->held = 0;
			c->evt.flags |= KORE_EVENT_READ;
			kore_platform_event_all(c->fd, c);
		}
	}
	return (KORE_RESULT_OK);
}

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
	nb->extra = ex->out.p;
	ex->out.p = NULL;
	ex->out.len = ex->out.cap = 0;
}
