/*
 * Group commit: the writes that a worker gathered in one turn of its loop go
 * into one durable transaction and are answered after it (design 4.8).
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/clock.h"
#include "util/err.h"
#include "store/shm.h"
#include "store/write_state.h"
#include "app/app_load.h"
#include "store/db.h"
#include "web/dispatch.h"

#include "kore/conn.h"

#define BATCH_MAX	256
#define GIVE_UP_MS	5000
#define DROP_TRIES	20	/* of a write whose client is gone, */
#define DROP_US		1000	/* and the pause between two */

/*
 * Writes that wait for the next transaction, in the order in which they came.
 * One list per worker process; nothing here is shared.
 */
static struct call	**queue;
static int		  nqueue, room;
static int		  timer_set;
static int		  last;		/* how many the last batch held */
static int		  ended;	/* this worker writes no more, */
static struct err	  over;		/* because of that */

static void	batch_due(void *, u_int64_t);

/* At most one timer at a time; the first one set wins. */
static void
set_timer(u_int64_t ms)
{
	if (timer_set)
		return;
	timer_set = 1;
	kore_timer_add(batch_due, ms, NULL, KORE_TIMER_ONESHOT);
}

/*
 * The first ${n} of the queue have their answers: wake their requests and take
 * them out.
 */
static void
batcher_ready(int n)
{
	int i;

	for (i = 0; i < n; i++) {
		queue[i]->state = CALL_READY;
		http_request_wakeup(queue[i]->req);
	}
	nqueue -= n;
	memmove(queue, queue + n, (size_t)nqueue * sizeof(queue[0]));
}

/*
 * The write lock is taken by another process. Requests that have waited longer
 * than GIVE_UP_MS are answered with the error; the others stay for the next
 * try. The oldest stand first.
 */
static void
busy(const struct err *e)
{
	int64_t now = clock_ms();
	int n;

	for (n = 0; n < nqueue && now - queue[n]->queued_ms > GIVE_UP_MS; n++)
		dispatch_late(&app, &queue[n]->ex, e);
	batcher_ready(n);
}

/*
 * fsync failed: what the disk holds is unknown. The worker ends and never
 * writes again; Kore's parent starts a new one.
 */
static void
give_up(void *arg, u_int64_t now)
{
	(void)arg;
	(void)now;
	_exit(1);
}

/*
 * A worker that began while the file system took no writes has a connection that
 * never will. Nothing of a request is kept in it between two turns of the loop.
 */
void
batcher_refresh(void)
{
	struct err e = { 0 };

	if (shm_write_state(app.shm) != WRITE_OPEN || !db_readonly(app.write))
		return;
	if (app_reopen(&app, &e) == 0)
		return;
	log_err(&e);
	_exit(1);
}

/*
 * After a fatal error: everybody who waits is told, nobody's work is begun. A
 * second try could report success for what the kernel has dropped.
 */
static void
refuse_all(void)
{
	int i;

	for (i = 0; i < nqueue; i++) {
		dispatch_late(&app, &queue[i]->ex, &over);
		exchange_after(&queue[i]->ex, 0);
	}
	batcher_ready(nqueue);
}

/*
 * One transaction for the first BATCH_MAX of the queue: 1 a batch ran and its
 * answers may leave, 0 the lock is taken. On a fatal error the answers say so,
 * and the process ends 300 ms later, so that they can leave; until then it writes
 * nothing.
 */
static int
run(void)
{
	struct exchange *list[BATCH_MAX];
	struct err e = { 0 };
	int i, rc, n = nqueue < BATCH_MAX ? nqueue : BATCH_MAX;

	if (ended) {
		refuse_all();
		return (1);
	}
	batcher_refresh();
	for (i = 0; i < n; i++)
		list[i] = &queue[i]->ex;
	rc = batch_run(&app, list, n, &e);
	if (rc != 0 && err_is(&e, ERR_BUSY)) {
		busy(&e);
		return (0);
	}
	if (write_state_is_fault(&e))
		shm_set_write_state(app.shm, WRITE_FAULT);
	last = n;
	batcher_ready(n);
	if (rc != 0) {
		log_err(&e);
		over = e;
		ended = 1;
		refuse_all();
		/* The answers that say so get a moment to leave. */
		kore_timer_add(give_up, 300, NULL, KORE_TIMER_ONESHOT);
	}
	return (1);
}

/*
 * The timer: run batches until the queue is empty. With the lock taken it tries
 * again a millisecond later, so the worker never waits.
 */
static void
batch_due(void *arg, u_int64_t now)
{
	(void)arg;
	(void)now;
	timer_set = 0;
	while (nqueue > 0)
		if (!run()) {
			set_timer(1);
			return;
		}
}

/*
 * The time of the first attempt stays when a request is queued again, so
 * GIVE_UP_MS counts from its beginning.
 */
void
batcher_add(struct call *call)
{
	if (nqueue == room) {
		room = room == 0 ? 64 : room * 2;
		queue = realloc(queue, (size_t)room * sizeof(queue[0]));
		if (queue == NULL)
			abort();
	}
	call->state = CALL_QUEUED;
	if (call->queued_ms == 0)
		call->queued_ms = clock_ms();
	queue[nqueue++] = call;
	/*
	 * Alone: at once, as soon as the other requests of this turn are read.
	 * In company: a millisecond gathers many for one fsync.
	 */
	set_timer(last > 1 ? 1 : 0);
}

/*
 * The batch is run at once, because the call's memory goes with its request: the
 * last save of a closed tab is such a one. A lock that is taken is waited for, but
 * not for long: everybody else of this worker stands still meanwhile. What could not
 * be written then was promised to nobody, and the device asks again.
 */
void
batcher_drop(struct call *call)
{
	int i, tries;

	for (tries = 0; tries < DROP_TRIES && call->state == CALL_QUEUED;
	    tries++)
		if (!run())
			usleep(DROP_US);
	if (call->state != CALL_QUEUED)
		return;
	for (i = 0; i < nqueue; i++)
		if (queue[i] == call) {
			nqueue--;
			memmove(queue + i, queue + i + 1,
			    (size_t)(nqueue - i) * sizeof(queue[0]));
			return;
		}
}

/*
 * Stops when the lock is taken: what is left then is not written, and its
 * clients get no answer.
 */
void
batcher_flush(void)
{
	while (nqueue > 0 && run())
		continue;
}
