#ifndef HOCLIEU_CONN_H
#define HOCLIEU_CONN_H
/*
 * What the files of kore/ share: our side of a connection, hung on Kore's
 * c->hdlr_extra (Kore frees that memory itself with the connection).
 */
#include <sys/types.h>
#include <stdint.h>

#include <kore/kore.h>
#include <kore/http.h>

#include "web/app.h"
#include "web/exchange.h"
#include "web/head.h"

/* Kore finds these by name in hoclieu.so. */
#define EXPORT	__attribute__((visibility("default")))

#define CONN_FOREVER	(1000ULL * 3600 * 24 * 365)	/* Kore's own timers are off */

enum phase {
	PHASE_IDLE,	/* between requests */
	PHASE_HEAD,	/* part of a head is here */
	PHASE_BODY,	/* a body is on its way */
	PHASE_BUSY,	/* a request is being worked on; nothing is read */
	PHASE_LINGER	/* refused: what still comes is thrown away */
};

struct conn {
	struct connection	*c;
	enum phase		 phase;
	int64_t			 since;		/* when the phase began, kore_time_ms */
	struct head		 head;		/* of the request at hand */
	char			*ahead;		/* bytes of the next heads (pipelining) */
	size_t			 ahead_len;
	size_t			 read_slice, write_slice;	/* moved in this turn */
	uint64_t		 taken;		/* bytes the kernel took from us */
	uint64_t		 acked;		/* of these, at the last look, gone */
	int64_t			 moved;		/* when acked grew */
	int			 served;	/* answers so far */
	int			 sending;	/* the queue was not empty at the last tick */
	int			 gone;		/* the other side said it will send no more */
	int			 drained;	/* the last read took all there was */
	int			 held;		/* the next head waits for an empty queue */
	int			 unlinked;	/* the spool file has lost its name */
	char			 peer[46];
};

struct limits {
	int	 head_ms, body_ms, keep_ms, stall_ms, linger_ms;
};

extern struct app	app;		/* lifecycle.c */
extern struct limits	limits;

/* ---- conn.c */
/** conn_of(c): our side of ${c}; every HTTP connection has one. */
struct conn	*conn_of(struct connection *c);
/** conn_peer(k): the other end's address as text. */
const char	*conn_peer(struct conn *k);
/** loop_kick(): let Kore's loop come round at once. */
void		 loop_kick(void);

/* ---- guard.c */
/** guard_tick(now): close what was silent too long; every 500 ms. */
void		 guard_tick(int64_t now);

/* ---- refuse.c */
/**
 * refuse(k, status, code): answer for Kore and close: words from messages.c,
 * a page or JSON; what the client still sends is read and thrown away for a
 * while so that it gets to read the answer.
 */
void		 refuse(struct conn *k, int status, const char *code);

/* ---- writer.c */
/** writer_write: c->write of every connection; contract of net_write. */
int		 writer_write(struct connection *c, size_t len,
		    size_t *written);
/** writer_moved(k, now): 1 when bytes went out of the kernel since the last look. */
int		 writer_moved(struct conn *k, int64_t now);
/** writer_queue(c, ex): the body of ${ex} (out or delivery) into the queue, moved. */
void		 writer_queue(struct connection *c, struct exchange *ex);

/* ---- reply.c */
/**
 * reply_head(out, status, close, http10, length): status line and the headers
 * that each answer has; ${length} < 0 leaves content-length out.  The empty
 * line is the caller's.
 */
void		 reply_head(struct buf *out, int status, int close, int http10,
		    long length);
/** reply_send(k, ex): the answer of ${ex} into the queue; the connection goes on. */
void		 reply_send(struct conn *k, struct exchange *ex);

/* ---- batcher.c */
struct call;
/** One request while it is worked on; lives in its own arena. */
struct call {
	struct exchange		 ex;
	struct http_request	*req;
	enum { CALL_NEW, CALL_WAITING, CALL_QUEUED, CALL_READY } state;
	int64_t			 queued_ms;
};
/** batcher_add(call): into the worker's next transaction; wakes it when done. */
void		 batcher_add(struct call *call);
/** batcher_drop(call): its client is gone; what it wants written is written, unless the lock is taken for longer than 20 ms. */
void		 batcher_drop(struct call *call);
/** batcher_refresh(): open the database anew where it was opened during a fault that is over. */
void		 batcher_refresh(void);
/** batcher_flush(): run what waits, now (a worker that ends). */
void		 batcher_flush(void);

#endif
