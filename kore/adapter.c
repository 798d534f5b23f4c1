/* Kore's requests to exchanges and back (docs/request.md). */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "people/people.h"
#include "web/dispatch.h"

#include "kore/conn.h"

#define UNSENT_FREE	16384	/* bytes of an answer that nobody counts */
#define AGAIN_MS	10	/* when prepare wants to be asked again */

EXPORT int	hoclieu_request(struct http_request *);

/*
 * Requests of this worker whose prepare wants to be asked again. One timer
 * wakes all of them.
 */
static struct call	**waiting;
static int		  nwaiting, room;
static int		  wait_timer;
static int		  under_way;	/* requests between call_new and call_end */

static void	ask_again(void *, u_int64_t);

/*
 * Kore keeps Host apart from the other headers; handlers find it among them.
 * Names and values stay in Kore's memory, which lives as long as the request.
 */
static void
fill_headers(struct exchange *ex, struct http_request *req)
{
	struct http_header *hdr;
	struct header *list;
	int n = 1;

	TAILQ_FOREACH(hdr, &req->req_headers, list)
		n++;
	list = arena_alloc(ex->arena, (size_t)n * sizeof(*list));
	list[0].name = "host";
	list[0].value = req->host;
	n = 1;
	TAILQ_FOREACH(hdr, &req->req_headers, list) {
		list[n].name = hdr->header;	/* in lower case: head_check */
		list[n++].value = hdr->value;
	}
	ex->headers = list;
	ex->nheaders = n;
}

/*
 * A large body stands in a spool file, a small one in memory. Without a
 * Content-Length there is none, whatever Kore says.
 */
static void
fill_body(struct exchange *ex, struct http_request *req)
{
	if (conn_of(req->owner)->head.body == 0)
		return;
	ex->body_len = req->http_body_length;
	if (req->http_body_fd != -1)
		ex->body_fd = req->http_body_fd;
	else if (req->http_body != NULL)
		ex->body = req->http_body->data;
}

/* The first part of a content host, which names the attempt. */
static const char *
label_of(struct arena *a, const char *host)
{
	return (arena_strndup(a, host, strcspn(host, ".")));
}

/* Its client went away before the timer came. */
static void
forget_waiting(struct call *call)
{
	int i;

	for (i = 0; i < nwaiting; i++)
		if (waiting[i] == call) {
			waiting[i] = waiting[--nwaiting];
			return;
		}
}

/*
 * Kore's onfree: the request ends, answered or not (its client may have gone).
 * A write that waits in the queue is still tried; then the arena goes with all
 * that belongs to the request.
 */
static void
call_end(struct http_request *req)
{
	struct call *call = req->hdlr_extra;
	struct arena *a;

	if (call == NULL)
		return;
	under_way--;
	if (call->state == CALL_WAITING)
		forget_waiting(call);
	if (call->state == CALL_QUEUED)
		batcher_drop(call);
	req->hdlr_extra = NULL;
	a = call->ex.arena;
	exchange_free(&call->ex);
	arena_free(a);
}

/*
 * A request becomes an exchange in an arena of its own. From here on nothing
 * above kore/ knows Kore.
 */
static struct call *
call_new(struct http_request *req)
{
	struct arena *a = arena_new();
	struct call *call = arena_alloc(a, sizeof(*call));
	struct conn *k = conn_of(req->owner);
	struct exchange *ex = &call->ex;

	exchange_init(ex, a);
	call->req = req;
	req->hdlr_extra = call;
	req->flags |= HTTP_REQUEST_RETAIN_EXTRA;
	req->onfree = call_end;
	ex->method = k->head.method;
	ex->host = k->head.host;
	if (ex->host == HOST_CONTENT)
		ex->label = label_of(a, req->host);
	ex->path = req->path;
	if (req->query_string != NULL)
		ex->query = req->query_string;
	fill_headers(ex, req);
	front_apply(k, ex);
	fill_body(ex, req);
	return (call);
}

int
adapter_requests(void)
{
	return (under_way);
}

/* The next look at those who wait. */
static void
wait_again(void)
{
	if (wait_timer)
		return;
	wait_timer = 1;
	kore_timer_add(ask_again, AGAIN_MS, NULL, KORE_TIMER_ONESHOT);
}

/*
 * The timer of wait_for: each waiting request whose time has come is run once
 * more, and its prepare says whether it still waits.
 */
static void
ask_again(void *arg, u_int64_t now)
{
	int64_t ms = clock_ms();
	int i, still = 0;

	(void)arg;
	(void)now;
	wait_timer = 0;
	for (i = 0; i < nwaiting; i++) {
		if (waiting[i]->ex.again_ms > ms) {
			waiting[still++] = waiting[i];
			continue;
		}
		waiting[i]->state = CALL_NEW;
		http_request_wakeup(waiting[i]->req);
	}
	nwaiting = still;
	if (nwaiting > 0)
		wait_again();
}

/*
 * The request sleeps for AGAIN_MS, or until ex.again_ms, and is then run again
 * from the beginning; the worker serves others meanwhile.
 */
static void
wait_for(struct call *call)
{
	if (nwaiting == room) {
		room = room == 0 ? 64 : room * 2;
		waiting = realloc(waiting, (size_t)room * sizeof(waiting[0]));
		if (waiting == NULL)
			abort();
	}
	call->state = CALL_WAITING;
	waiting[nwaiting++] = call;
	wait_again();
}

/*
 * An answer that would be one too many of those that wait to be read becomes a
 * small one. Not of a request that has written: its answer says so.
 */
static void
unsent_limit(struct conn *k, struct exchange *ex)
{
	struct err e = { 0 };

	if (!(ex->method & M_GET) || ex->delivery.map != NULL ||
	    ex->out.len <= UNSENT_FREE ||
	    !share_full(k, ex->out.len, (int64_t)kore_time_ms()))
		return;
	err_set(&e, ERR_FAIL, "SERVER-BUSY", "answers that are not read");
	dispatch_fail(&app, ex, &e);
}

/*
 * Kore calls this for every request, and again whenever one was woken. A write
 * sleeps until its batch is durable; only then is the answer sent.
 */
int
hoclieu_request(struct http_request *req)
{
	struct call *call = req->hdlr_extra;
	struct conn *k = conn_of(req->owner);
	enum outcome how;

	req->owner->http_timeout = 0;		/* K4 */
	worked = 1;
	k->phase = PHASE_BUSY;
	if (call == NULL) {
		call = call_new(req);
		under_way++;
		share_peer(k, call->ex.peer);
	}
	if (call->state == CALL_NEW) {
		how = dispatch_begin(&app, &call->ex);
		if (call->ex.host == HOST_APP)
			share_who(k, call->ex.viewer != NULL ?
			    call->ex.viewer->id : 0);
		switch (how) {
		case OUT_DONE:
			call->state = CALL_READY;
			break;
		case OUT_WRITE:
			batcher_add(call);
			break;
		case OUT_WAIT:
			wait_for(call);
			break;
		}
	}
	if (call->state != CALL_READY) {
		http_request_sleep(req);
		return (KORE_RESULT_RETRY);
	}
	admit_done(k);
	unsent_limit(k, &call->ex);
	reply_send(k, &call->ex);
	return (KORE_RESULT_OK);
}
