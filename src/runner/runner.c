/* The runner's loop (docs/store.md): one thread, everything slow in children. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "util/clock.h"
#include "util/code.h"
#include "util/heap.h"

#include "store/settings.h"
#include "store/shm.h"
#include "store/write_state.h"
#include "app/tables.h"
#include "runner/checks.h"
#include "runner/clock_watch.h"
#include "runner/reindex.h"
#include "runner/render_job.h"
#include "runner/rendition_job.h"
#include "runner/hashers.h"
#include "library/intake.h"
#include "runner/nightly.h"
#include "runner/recurring.h"
#include "runner/runner.h"
#include "runner/write_watch.h"
#include "runner/sweep.h"

#define IDLE_MS		1000
#define PATIENCE	10000	/* ms for the runner before this one to end */
#define BUSY_MS		200	/* children under way: the clock must be watched */
#define PRINTS		20	/* packages fingerprinted in one turn */

/*
 * All state of the one runner process. The same struct serves runner_main and
 * runner_once; in the latter shm is NULL and no hashers run.
 */
struct runner {
	const char	*data;
	struct shm	*shm;
	struct db	*db;
	struct checks	*checks;
	struct hashers	 hashers;
	struct nightly	 nightly;
	struct render_job	 drawing;
	struct reindex	 places;
	struct rendition_job	 renditions;
	int		 signals;	/* signalfd */
	int		 lock;
	int		 failed;	/* jobs that did not succeed */
	struct write_watch	 watch;
	struct clock_watch	 clock;
	int64_t		 planned;	/* recurring jobs looked at, clock_ms */
	int		 took;		/* a job since the last turn */
	int64_t		 worked;	/* when the last one was under way; 0: its memory was given back */
	int64_t		 turn;		/* whose file was checked last */
};

/*
 * The tables of the whole program, and those that only the runner's own rooms
 * use.
 */
static struct db *
runner_open_db(const char *data, struct err *e)
{
	static const struct sql_table *const own[] = { &intake_sql,
	    &sweep_sql, &clock_watch_sql };

	return (tables_with(data, DB_WRITE, own, 3, e));
}

/*
 * One runner per data folder; a second one waits ${patience} ms for the first
 * to be gone. The kernel drops the lock with its process, so a killed runner
 * leaves nothing to clean up.
 */
int
runner_lock(const char *data, int patience, struct err *e)
{
	int64_t until = clock_ms() + patience;
	char path[600];
	int fd;

	snprintf(path, sizeof(path), "%s/runner.lock", data);
	fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (fd == -1 && errno == EROFS)
		fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	if (fd == -1)
		return (err_set(e, ERR_FATAL, "STORE-IO", "%s: %s", path,
		    strerror(errno)));
	while (flock(fd, LOCK_EX | LOCK_NB) != 0) {
		if (clock_ms() > until) {
			close(fd);
			return (err_set(e, ERR_FATAL, "RUNNER-TWICE",
			    "%s: another runner works here", data));
		}
		usleep(50000);
	}
	return (fd);
}

/*
 * Signals are blocked and read from a descriptor, so that poll() wakes for them
 * and no handler interrupts a database call. SIGPIPE is ignored: a pipe whose
 * reader died must give an error, not end the process.
 */
static int
catch_signals(struct err *e)
{
	sigset_t set;
	int fd;

	sigemptyset(&set);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGCHLD);
	signal(SIGPIPE, SIG_IGN);
	if (sigprocmask(SIG_BLOCK, &set, NULL) != 0 ||
	    (fd = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC)) == -1)
		return (err_set(e, ERR_FATAL, "RUNNER", "signalfd: %s",
		    strerror(errno)));
	return (fd);
}

/*
 * Fingerprints of packages that were checked before fingerprints existed: at
 * most PRINTS packages, then the job is removed and added again in one
 * transaction. The new row stands behind jobs that came meanwhile, so uploads
 * need not wait.
 */
static int
prints(struct runner *r, const struct job *job, struct err *e)
{
	int i, rc = 1;

	for (i = 0; i < PRINTS && rc == 1; i++)
		rc = intake_fingerprints(r->db, r->data, e);
	if (rc < 0 || intake_begin(r->db, e) != 0)
		return (-1);
	if (jobs_done(r->db, job->id, e) != 0 || (rc == 1 &&
	    jobs_add(r->db, "prints", 0, 0, e) != 0)) {
		db_rollback(r->db);
		return (-1);
	}
	return (db_commit(r->db, e));
}

/*
 * Start one job by its kind. Short ones are done when this returns; check,
 * nightly and minutes only start a child here, and the pump of their file ends
 * the job.
 */
static int
job_run(struct runner *r, const struct job *job, struct err *e)
{
	if (strcmp(job->kind, "finish") == 0)
		return (intake_finish(r->db, r->data, job, e));
	if (strcmp(job->kind, "check") == 0)
		return (checks_start(r->checks, job, e));
	if (strcmp(job->kind, "nightly") == 0)
		return (nightly_start(&r->nightly, r->data, job, e));
	if (strcmp(job->kind, "prints") == 0)
		return (prints(r, job, e));
	if (strcmp(job->kind, "places") == 0)
		return (reindex_start(&r->places, r->db, r->data, job, e));
	if (strcmp(job->kind, "minutes") == 0)
		return (render_job_start(&r->drawing, r->data, job, e));
	if (strcmp(job->kind, "rendition") == 0 ||
	    strcmp(job->kind, "renditions") == 0)
		return (rendition_job_start(&r->renditions, r->db, r->data, job,
		    e));
	if (strcmp(job->kind, "drop") == 0) {
		if (sweep_upload(r->db, r->data, job->ref, e) != 0)
			return (-1);
		return (intake_over(r->db, job->id, e));
	}
	if (strcmp(job->kind, "sweep") == 0)
		return (recurring_sweep(r->db, r->data, job, e));
	return (err_set(e, ERR_FAIL, "RUNNER", "no such job: %s", job->kind));
}

/*
 * Kinds of jobs that jobs_take_but must leave in the queue now: checks, which
 * take_check hands out; minutes and renditions while one is made; what is old
 * while any check is read; on a full disk all that need room.
 */
static const char *
but(struct runner *r)
{
	static char kinds[80];
	int makes = r->renditions.pid != 0;

	/* Only what frees room. */
	if (shm_write_state(r->shm) == WRITE_FULL)
		return ("finish check nightly prints minutes places rendition "
		    "renditions");
	snprintf(kinds, sizeof(kinds), "check%s%s%s",
	    r->drawing.pid != 0 ? " minutes" : "",
	    /* Old packages wait for new ones. */
	    r->places.box != NULL || checks_count(r->checks) > 0 ?
	    " places renditions" : "", makes ? " rendition renditions" : "");
	return (kinds);
}

/*
 * A check when there is a place: 1 with the job, 0, -1.  Not on a full disk,
 * because it stores an index.
 */
static int
take_check(struct runner *r, struct job *job, struct err *e)
{
	int places = (int)setting_int(r->db, SET_CHECKS);

	if (checks_count(r->checks) >= places ||
	    shm_write_state(r->shm) == WRITE_FULL)
		return (0);
	return (intake_next_check(r->db, places, &r->turn, job, e));
}

/*
 * A job could not be taken or done: -1 only when the process must end. A disk that
 * takes no writes closes writing; a job that was taken keeps its lease and comes
 * again when that ends.
 */
static int
job_fault(struct runner *r, const struct err *e)
{
	if (err_is(e, ERR_FATAL))
		return (-1);
	if (!write_state_is_fault(e))
		return (0);
	log_err(e);
	shm_set_write_state(r->shm, WRITE_FAULT);
	return (0);
}

/*
 * Take and start what is due until nothing is left; -1 only when the process
 * must end. A job that failed goes back into the queue with its reason and is
 * tried again later. After a fault of the disk nothing is taken at all.
 */
static int
take_jobs(struct runner *r, struct err *e)
{
	struct job job;
	int rc;

	for (;;) {
		err_clear(e);
		if (r->db == NULL || shm_write_state(r->shm) == WRITE_FAULT)
			return (0);
		/* A check only starts a child here; so it holds up nothing. */
		if ((rc = take_check(r, &job, e)) == 0)
			rc = jobs_take_but(r->db, JOBS_LEASE, but(r), &job, e);
		if (rc == 0)
			return (0);
		if (rc < 0)
			return (job_fault(r, e));
		r->took = 1;
		if (job_run(r, &job, e) == 0)
			continue;
		log_err(e);
		if (err_level(e) >= ERR_FAIL)
			write_watch_tell(&r->watch, job.kind, e);
		r->failed++;
		if (write_state_is_fault(e))
			return (job_fault(r, e));
		if (err_is(e, ERR_FATAL))
			return (-1);
		if (intake_failed(r->db, job.id, e->text, e) != 0)
			log_err(e);
	}
	return (0);
}

/*
 * On a full disk, too: what expires is swept there all the same. -1 only when the
 * process must end.
 */
static int
look_at_clock(struct runner *r, struct err *e)
{
	int rc = clock_watch_turn(&r->clock, r->db, r->shm, e);

	if (rc == 1)
		r->planned = clock_ms() - RECURRING_EVERY_MS;
	if (rc >= 0)
		return (0);
	log_err(e);
	if (err_is(e, ERR_FATAL))
		return (-1);
	err_clear(e);
	return (0);
}

/*
 * Once an hour, and when the clock has jumped: do the recurring jobs stand? A look
 * that failed is repeated a minute later; -1 only when the process must end.
 */
static int
look_at_jobs(struct runner *r, struct err *e)
{
	int64_t now = clock_ms();

	if (shm_write_state(r->shm) != WRITE_OPEN ||
	    now - r->planned < RECURRING_EVERY_MS)
		return (0);
	r->planned = now;
	if (recurring_look(r->db, e) == 0)
		return (0);
	log_err(e);
	if (err_is(e, ERR_FATAL))
		return (-1);
	r->planned = now - RECURRING_EVERY_MS + 60000;
	err_clear(e);
	return (0);
}

/* Empties the signal descriptor; 1 when SIGTERM or SIGINT asked us to end. */
static int
signals(struct runner *r)
{
	struct signalfd_siginfo si;
	int end = 0;

	while (read(r->signals, &si, sizeof(si)) == sizeof(si))
		if (si.ssi_signo != SIGCHLD)
			end = 1;
	return (end);
}

/*
 * Sleep until a child, a signal or a worker's question wakes us, at most a
 * second; shorter while checks run, because their progress is shown. Without
 * shared memory the timeout alone finds new jobs.
 */
static void
wait_for_work(struct runner *r)
{
	struct pollfd fds[CHECKS_FDS + 2];
	uint64_t count;
	int n;
	ssize_t got;

	n = r->checks != NULL ? checks_fds(r->checks, fds) : 0;
	fds[n++] = (struct pollfd){ .fd = r->signals, .events = POLLIN };
	if (r->shm != NULL)
		fds[n++] = (struct pollfd){ .fd = shm_event_fd(r->shm),
		    .events = POLLIN };
	poll(fds, (nfds_t)n, r->checks != NULL &&
	    checks_count(r->checks) > 0 ? BUSY_MS : IDLE_MS);
	if (r->shm == NULL)
		return;
	/* What we take from the event, a hasher may not have seen any more. */
	got = read(shm_event_fd(r->shm), &count, sizeof(count));
	if (got == (ssize_t)sizeof(count))
		hashers_kick(&r->hashers);
}

/*
 * As a worker does (kore/lifecycle.c): once, when there was work and there has
 * been none for a while.
 */
static void
runner_give_back(struct runner *r)
{
	int64_t now = clock_ms();

	if (r->db == NULL)
		return;
	if (r->took || checks_count(r->checks) > 0) {
		r->took = 0;
		r->worked = now;
	} else if (r->worked != 0 && now - r->worked >= HEAP_STILL_MS) {
		r->worked = 0;
		db_give_back(r->db);
		heap_give_back();
	}
}

/* The hashers before the database, of which they need nothing. */
static int
runner_start(struct runner *r, struct err *e)
{
	r->watch = (struct write_watch){ .data = r->data, .shm = r->shm };
	if (code_init() != 0)
		return (err_set(e, ERR_FATAL, "RANDOM", "libsodium"));
	if ((r->signals = catch_signals(e)) == -1)
		return (-1);
	if ((r->lock = runner_lock(r->data, PATIENCE, e)) == -1)
		return (-1);
	return (hashers_start(&r->hashers, r->shm, e));
}

/*
 * Behind the lock, so that jobs_recover may take every running job for abandoned.
 * Recurring jobs are added in one transaction; one that waits already is only
 * moved. A failure leaves nothing open.
 */
static int
runner_open(struct runner *r, struct err *e)
{
	if ((r->db = runner_open_db(r->data, e)) == NULL)
		return (-1);
	settings_watch(r->shm);
	r->planned = clock_ms();
	r->checks = checks_new(r->data, r->db, r->shm);
	if (clock_watch_start(&r->clock, r->db, r->shm, e) == 0 &&
	    intake_begin(r->db, e) == 0) {
		if (jobs_recover(r->db, e) == 0 &&
		    recurring_start(r->db, r->data, e) == 0 &&
		    db_commit(r->db, e) == 0)
			return (0);
		db_rollback(r->db);
	}
	checks_free(r->checks);
	db_close(r->db);
	r->checks = NULL;
	r->db = NULL;
	return (-1);
}

/*
 * A disk that takes no writes does not end the runner: its hashers answer who signs
 * in, and the database is opened once the fault is over. 0, or -1 when only another
 * process may try.
 */
static int
runner_open_late(struct runner *r, struct err *e)
{
	if (r->db != NULL || shm_write_state(r->shm) == WRITE_FAULT)
		return (0);
	if (runner_open(r, e) == 0)
		return (0);
	if (r->shm == NULL || !write_state_is_fault(e)) {
		if (db_beyond_repair(e))
			shm_hopeless(r->shm);
		return (-1);
	}
	log_err(e);
	err_clear(e);
	shm_set_write_state(r->shm, WRITE_FAULT);
	return (0);
}

/*
 * End the children and close everything. Jobs under way keep their row as
 * running; the next runner takes them back.
 */
static void
stop(struct runner *r)
{
	checks_free(r->checks);
	nightly_stop(&r->nightly);
	render_job_stop(&r->drawing);
	reindex_stop(&r->places);
	rendition_job_stop(&r->renditions);
	hashers_stop(&r->hashers);
	settings_watch(NULL);
	db_close(r->db);
	if (r->signals != -1)
		close(r->signals);
	if (r->lock != -1)
		close(r->lock);
}

/*
 * What is under way, after each sleep. During a fault of the disk children that
 * have ended wait to be written down; checks are looked at, because their limits are
 * held here.
 */
static int
runner_turn(struct runner *r, struct err *e)
{
	if (write_watch_turn(&r->watch, r->db, e) != 0 ||
	    hashers_mind(&r->hashers, r->db != NULL ? setting_int(r->db,
	    SET_HASHERS) : 0, e) != 0)
		return (-1);
	if (r->db == NULL)
		return (0);
	if (checks_pump(r->checks, e) != 0)
		return (-1);
	if (shm_write_state(r->shm) == WRITE_FAULT)
		return (0);
	if (look_at_clock(r, e) != 0 || look_at_jobs(r, e) != 0 ||
	    nightly_pump(&r->nightly, r->db, e) != 0)
		return (-1);
	if (render_job_pump(&r->drawing, r->db, r->data, e) != 0)
		return (-1);
	if (rendition_job_pump(&r->renditions, r->db, r->data, e) != 0)
		return (-1);
	return (reindex_pump(&r->places, r->db, r->data, e));
}

/*
 * ${rc} not 0 means that only a fresh process can go on (for example after a
 * failed fsync); the supervisor starts it.
 */
int
runner_main(const char *data, struct shm *shm)
{
	struct runner r = { .data = data, .shm = shm, .signals = -1,
	    .lock = -1 };
	struct err e = { 0 };
	int rc = -1, end = 0;

	heap_begin();
	/* A supervisor that was killed takes us along; the next one starts us. */
	if (shm != NULL)
		prctl(PR_SET_PDEATHSIG, SIGKILL);
	rc = runner_start(&r, &e);
	while (rc == 0 && !end && (rc = runner_open_late(&r, &e)) == 0 &&
	    (rc = take_jobs(&r, &e)) == 0) {
		runner_give_back(&r);
		wait_for_work(&r);
		end = signals(&r);
		rc = runner_turn(&r, &e);
	}
	if (rc != 0)
		log_err(&e);
	if (rc != 0 && write_state_is_fault(&e))
		shm_set_write_state(shm, WRITE_FAULT);
	stop(&r);
	return (rc == 0 ? 0 : 1);
}

/*
 * No hashers and no shared memory. Ends when no child runs and no job is due
 * now; jobs for later (sweep, nightly) stay in the queue.
 */
int
runner_once(const char *data)
{
	struct runner r = { .data = data, .signals = -1, .lock = -1 };
	struct err e = { 0 };
	int64_t next;
	int rc = -1;

	if (runner_start(&r, &e) == 0 && runner_open(&r, &e) == 0)
		while ((rc = take_jobs(&r, &e)) == 0) {
			if ((rc = checks_pump(r.checks, &e)) != 0 ||
			    (rc = nightly_pump(&r.nightly, r.db, &e)) != 0 ||
			    (rc = render_job_pump(&r.drawing, r.db, data,
			    &e)) != 0 || (rc = reindex_pump(&r.places, r.db,
			    data, &e)) != 0 || (rc = rendition_job_pump(
			    &r.renditions, r.db, data, &e)) != 0)
				break;
			if ((rc = jobs_next(r.db, &next, &e)) != 0)
				break;
			if (checks_count(r.checks) == 0 && r.nightly.pid == 0 &&
			    r.drawing.pid == 0 && r.places.box == NULL &&
			    r.renditions.pid == 0 &&
			    (next == 0 || next > clock_now()))
				break;
			wait_for_work(&r);
		}
	if (rc != 0)
		log_err(&e);
	stop(&r);
	return (rc == 0 && r.failed == 0 ? 0 : 1);
}
