/*
 * Group commit: the requests that a worker gathered within a millisecond run in
 * one transaction and are answered after it is durable, so that one fsync
 * serves them all (docs/architecture.md).
 */
#include <stdio.h>
#include <string.h>

#include "util/clock.h"

#include "store/problems.h"
#include "store/shm.h"
#include "store/write_state.h"
#include "web/app.h"
#include "web/dispatch.h"
#include "web/policy.h"
#include "web/route.h"

#define SLOW_MS	2000	/* of one commit */

/*
 * A GET has run already; an exchange that was answered by its prepare (status
 * set) does not run its handler.
 */
static int
writes(const struct exchange *ex)
{
	return (!(ex->method & (M_GET | M_HEAD | M_OPTIONS)) &&
	    ex->status == 0);
}

/*
 * What an exchange asked to have recorded with it (exchange_owe): the note that
 * a session was used, for example.
 */
static int
pay_records(struct exchange *ex, struct db *db, struct err *e)
{
	struct record *r;

	for (r = ex->records; r != NULL; r = r->next)
		if (r->run(db, r->arg, e) != 0)
			return (-1);
	return (0);
}

/*
 * One exchange inside its own savepoint: an error of this one undoes only its
 * own writes. -1 when the whole batch must stop: another process writes (BUSY),
 * the disk failed (FATAL), or the engine has ended the transaction itself.
 */
static int
run_one(struct app *app, struct exchange *ex, struct err *e)
{
	struct err own = { 0 };
	int ran = writes(ex), rc = 0;

	if (db_save(app->write, e) != 0)
		return (-1);
	ex->db = app->write;
	ex->ran = ran;
	if (ran)
		rc = ex->route->handle(ex, &own);
	if (rc == 0)
		rc = pay_records(ex, app->write, &own);
	if (rc == 0)
		rc = db_release(app->write, &own);
	ex->db = app->read;
	if (rc == 0) {
		policy_headers(ex);
		return (0);
	}
	if (err_is(&own, ERR_BUSY) || err_is(&own, ERR_FATAL) ||
	    write_state_is_fault(&own) || !db_in_transaction(app->write)) {
		*e = own;
		return (-1);
	}
	db_undo(app->write);
	dispatch_late(app, ex, &own);
	/* Refused in a batch that is tried again: judged again as well. */
	ex->ran = ran;
	return (0);
}

/*
 * A commit is one fsync. One that takes seconds makes everybody of this worker wait,
 * and HUNG_S of them (kore/lifecycle.c) end it: the self-check says so before.
 */
static void
slow_disk(struct app *app, int64_t ms)
{
	struct problem p;
	char text[PROBLEM_TEXT];

	if (ms < SLOW_MS)
		return;
	snprintf(text, sizeof(text), "a commit took %lld ms", (long long)ms);
	log_line("warn", "DISK-SLOW", "%s", text);
	problem_of(&p, "DISK-SLOW", "commit", text, 0);
	problem_queue_put(app->shm, &p);
}

/*
 * On BUSY everything is rolled back and the exchanges are reset, so that the
 * caller can run the same list again.  After any other failure every exchange
 * gets an error answer: none of their writes is durable.
 */
int
batch_run(struct app *app, struct exchange **list, int n, struct err *e)
{
	int64_t began;
	int i, done = 0;

	if (db_begin(app->write, e) != 0) {
		if (err_is(e, ERR_BUSY))
			return (-1);
		goto lost;
	}
	for (; done < n; done++)
		if (run_one(app, list[done], e) != 0)
			break;
	began = clock_ms();
	if (done == n && db_commit(app->write, e) == 0) {
		slow_disk(app, clock_ms() - began);
		for (i = 0; i < n; i++)
			exchange_after(list[i],
			    err_is(&list[i]->err, ERR_OK));
		return (0);
	}
	db_rollback(app->write);
	if (err_is(e, ERR_BUSY)) {
		/* Nothing happened: the answers made so far are dropped. */
		for (i = 0; i <= done && i < n; i++)
			if (list[i]->ran)
				exchange_reset(list[i]);
		return (-1);
	}
lost:
	for (i = 0; i < n; i++) {
		dispatch_late(app, list[i], e);
		exchange_after(list[i], 0);
	}
	return (err_is(e, ERR_FATAL) ? -1 : 0);
}
