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
	int64_t			 sending_since;	/* the answer at hand, at the first tick that saw it */
	uint64_t		 acked_before;	/* acked at that moment */
	uint64_t		 got;		/* bytes of the body so far */
	struct share		*at, *by;	/* of its address, of its person (or NULL) */
	int64_t			 who;		/* person, or attempt (negative); 0 a stranger */
	size_t			 memory;	/* promised to its body, until it is answered */
	int			 memory_of;	/* of which pool: 0 strangers', 1 known people's */
	size_t			 disk_all;	/* the same for a spool file */
	int64_t			 disk;		/* of it and its copy, not yet written */
	size_t			 queued;	/* answers in memory that are not sent yet */
	char			 peer[46];
};

struct share;

struct limits {
	int	 head_ms, keep_ms, stall_ms, linger_ms;
	int	 body_ms, body_rate;	/* after so long a body needs this many bytes a second */
	int	 send_ms, send_rate;	/* the same for an answer */
	int	 requests[2];		/* under way at once: strangers' too, people's */
	size_t	 memory_all[2];		/* bytes of bodies: strangers', known people's */
	size_t	 memory[2][2];		/* the same by address, by person */
	size_t	 disk[2];		/* bytes of spool files by address, by person */
	size_t	 queued, queued_person;	/* bytes of answers not sent: all, one person's */
};

extern struct app	app;		/* lifecycle.c */
extern int		worked;		/* a request came since the last tick */
extern struct limits	limits;

/* ---- conn.c */
/** conn_of(c): our side of ${c}; every HTTP connection has one. */
struct conn	*conn_of(struct connection *c);
/** conn_alive(c): 1 when ${c} is a client's and not on its way out. */
int		 conn_alive(const struct connection *c);
/** conn_peer(k): the other end of the socket as text: the client, or a front. */
const char	*conn_peer(struct conn *k);
/** loop_kick(): let Kore's loop come round at once. */
void		 loop_kick(void);

/* ---- share.c */
/** share_join(k): a new connection counts for its address. */
void		 share_join(struct conn *k);
/** share_peer(k, peer): it counts for the client's address ${peer}, which a front may have told. */
void		 share_peer(struct conn *k, const char *peer);
/** share_who(k, who): whose it is, from now on; 0 a stranger's. */
void		 share_who(struct conn *k, int64_t who);
/** share_leave(k): it is gone. */
void		 share_leave(struct conn *k);
/**
 * share_hold(k, memory, disk): promise a body so many bytes of what its address
 * and its person may hold; 0, or -1 when that is too much.  share_release(k):
 * give back all that ${k} holds.
 */
int		 share_hold(struct conn *k, size_t memory, size_t disk);
void		 share_release(struct conn *k);
/** share_disk(k): what the spool files of its person take in this worker. */
size_t		 share_disk(const struct conn *k);
/**
 * share_queued(k, n), share_sent(k, n): an answer of ${n} bytes waits in memory
 * until it is sent, and is.
 */
void		 share_queued(struct conn *k, size_t n);
void		 share_sent(struct conn *k, size_t n);
/**
 * share_full(k, n, now): 1 when ${n} more such bytes for ${k} are too much, after
 * slow readers were closed; 0 when they have room.
 */
int		 share_full(const struct conn *k, size_t n, int64_t now);
/** share_make_room(now): close the connections of least worth when the worker is nearly full. */
void		 share_make_room(int64_t now);
/**
 * share_end_body(same, now): close the slowest stranger's body, of the address of
 * ${same} when that is not NULL; 1, or 0 there is none.
 */
int		 share_end_body(const struct conn *same, int64_t now);

/* ---- admit.c */
/** admit_known(k): is the head at hand of somebody who is signed in? */
int		 admit_known(struct conn *k);
/** admit_body(k): 0 the body of the head at hand may come; -1 it was refused. */
int		 admit_body(struct conn *k);
/** admit_got(k, n): ${n} bytes of the body came. */
void		 admit_got(struct conn *k, size_t n);
/** admit_done(k): the request is answered, or gone. */
void		 admit_done(struct conn *k);

/* ---- adapter.c */
/** adapter_requests(): requests that are complete and not yet answered. */
int		 adapter_requests(void);

/* ---- front.c */
/** front_refresh(): read the list of trusted fronts again when it is due. */
void		 front_refresh(void);
/** front_apply(k, ex): ex->peer and ex->https; ex->headers must be there. */
void		 front_apply(struct conn *k, struct exchange *ex);

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
