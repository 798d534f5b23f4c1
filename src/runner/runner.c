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

#include "store/objects.h"
#include "store/problems.h"
#include "store/settings.h"
#include "store/shm.h"
#include "store/write_state.h"
#include "audit/audit.h"
#include "app/tables.h"
#include "runner/checks.h"
#include "runner/render_job.h"
#include "runner/hashers.h"
#include "library/intake.h"
#include "runner/nightly.h"
#include "runner/recurring.h"
#include "runner/runner.h"
#include "runner/sweep.h"

#define PROBLEMS	64	/* written in one transaction */
#define STAND_MS	1000	/* between two looks at the disk */
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
	int		 signals;	/* signalfd */
	int		 lock;
	int		 failed;	/* jobs that did not succeed */
	int64_t		 looked;	/* at the disk, clock_ms */
	int64_t		 planned;	/* recurring jobs looked at, clock_ms */
};

/*
 * The tables of the whole program, and those that only the runner's own rooms
 * use.
 */
static struct db *
runner_open_db(const char *data, struct err *e)
{
	static const struct sql_table *const own[] = { &intake_sql,
	    &sweep_sql };

	return (tables_with(data, DB_WRITE, own, 2, e));
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
	if (strcmp(job->kind, "minutes") == 0)
		return (render_job_start(&r->drawing, r->data, job, e));
	if (strcmp(job->kind, "drop") == 0) {
		if (sweep_part(r->db, r->data, job->ref, e) != 0)
			return (-1);
		return (intake_over(r->db, job->id, e));
	}
	if (strcmp(job->kind, "sweep") == 0)
		return (recurring_sweep(r->db, r->data, job, e));
	return (err_set(e, ERR_FAIL, "RUNNER", "no such job: %s", job->kind));
}

/*
 * A change of the write state, in the log and as a row of the trail. With a
 * full disk or a fault the row may fail; then only the log has it.
 */
static void
stand_told(struct runner *r, int standing)
{
	static const char *const verbs[] = { [WRITE_OPEN] = "writes-again",
	    [WRITE_FULL] = "read-only-full", [WRITE_FAULT] = "read-only-fault" };
	struct err e = { 0 };
	int rc;

	log_line(standing == WRITE_OPEN ? "info" : "error", "READ-ONLY", "%s",
	    verbs[standing]);
	rc = intake_begin(r->db, &e);
	if (rc == 0 && (audit_add(r->db, 0, verbs[standing], "setting", 0,
	    NULL, &e) != 0 || db_commit(r->db, &e) != 0)) {
		db_rollback(r->db);
		rc = -1;
	}
	if (rc != 0)
		log_err(&e);
}

/*
 * Problems that workers and this process put into shared memory, at most
 * PROBLEMS in one transaction (docs/problems.md). While the disk does not keep
 * what is written they stay in shared memory; those of a transaction that
 * failed are lost, only their log lines remain.
 */
static void
write_problems(struct runner *r)
{
	struct err e = { 0 };
	struct problem p;
	int n = 0, rc = 0;

	while (rc == 0 && shm_write_state(r->shm) != WRITE_FAULT &&
	    n < PROBLEMS && shm_told(r->shm, &p) == 1) {
		if (n++ == 0)
			rc = intake_begin(r->db, &e);
		if (rc == 0)
			rc = problem_add(r->db, &p, &e);
	}
	if (rc == 0 && n > 0)
		rc = db_commit(r->db, &e);
	if (rc != 0) {
		db_rollback(r->db);
		log_err(&e);
	}
}

/*
 * A failed job as a problem for the administrator's page, named by the kind of
 * the job. It goes the same way as those of the workers.
 */
static void
runner_tell(struct runner *r, const char *kind, const struct err *why)
{
	char place[PROBLEM_PLACE];
	struct problem p;

	snprintf(place, sizeof(place), "runner: %s", kind);
	problem_of(&p, why->code, place, why->text, 0);
	problem_queue_put(r->shm, &p);
}

/*
 * Once a second: write the problems down, measure the free room, and after a
 * fault try at most once in WRITE_STATE_FAULT_MS whether the disk keeps a small
 * file again. Only the runner opens or closes writing for lack of room; workers
 * read the word in shared memory.
 */
static void
stand(struct runner *r)
{
	int was = shm_write_state(r->shm), is = was;
	int64_t now = clock_ms();
	struct err e = { 0 };

	if (r->shm == NULL || now - r->looked < STAND_MS)
		return;
	r->looked = now;
	write_problems(r);
	if (was != WRITE_FAULT)
		is = write_state_room((enum write_state)was,
		    objects_free_bytes(r->data),
		    setting_int(r->db, SET_DISK_RESERVE));
	else if (now - shm_write_state_since(r->shm) >= WRITE_STATE_FAULT_MS) {
		if (write_state_probe(r->data, &e) == 0)
			is = WRITE_OPEN;
		else {
			log_err(&e);
			shm_set_write_state(r->shm, WRITE_FAULT);	/* the minute begins anew */
		}
	}
	if (is == was)
		return;
	shm_set_write_state(r->shm, is);
	if (is != WRITE_OPEN) {
		err_set(&e, ERR_FAIL, is == WRITE_FULL ? "READ-ONLY-FULL" :
		    "READ-ONLY-FAULT", "nothing is written");
		runner_tell(r, "disk", &e);
	}
	stand_told(r, is);
}

/*
 * Kinds of jobs that jobs_take_but must leave in the queue now: checks when as
 * many run as the setting allows, minutes while one is drawn, and on a full
 * disk all that need room.
 */
static const char *
but(struct runner *r)
{
	int full = checks_count(r->checks) >= setting_int(r->db, SET_CHECKS);

	/* Only what frees room. */
	if (shm_write_state(r->shm) == WRITE_FULL)
		return ("finish check nightly prints minutes");
	/* Long checks never hold up what is quick. */
	return (full ? r->drawing.pid != 0 ? "check minutes" : "check" :
	    r->drawing.pid != 0 ? "minutes" : "");
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
		if (shm_write_state(r->shm) == WRITE_FAULT)
			return (0);
		rc = jobs_take_but(r->db, JOBS_LEASE, but(r), &job, e);
		if (rc == 0)
			return (0);
		if (rc < 0)
			return (err_is(e, ERR_FATAL) ? -1 : 0);
		if (job_run(r, &job, e) == 0)
			continue;
		log_err(e);
		if (err_level(e) >= ERR_FAIL)
			runner_tell(r, job.kind, e);
		r->failed++;
		if (err_is(e, ERR_FATAL))
			return (-1);
		if (intake_failed(r->db, job.id, e->text, e) != 0)
			log_err(e);
	}
	return (0);
}

/*
 * Once an hour: do the recurring jobs stand? A look that failed is repeated a
 * minute later; -1 only when the process must end.
 */
static int
look_at_jobs(struct runner *r, struct err *e)
{
	int64_t now = clock_ms();

	if (now - r->planned < RECURRING_EVERY_MS ||
	    shm_write_state(r->shm) != WRITE_OPEN)
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

	n = checks_fds(r->checks, fds);
	fds[n++] = (struct pollfd){ .fd = r->signals, .events = POLLIN };
	if (r->shm != NULL)
		fds[n++] = (struct pollfd){ .fd = shm_event_fd(r->shm),
		    .events = POLLIN };
	poll(fds, (nfds_t)n, checks_count(r->checks) > 0 ? BUSY_MS : IDLE_MS);
	if (r->shm == NULL)
		return;
	/* What we take from the event, a hasher may not have seen any more. */
	got = read(shm_event_fd(r->shm), &count, sizeof(count));
	if (got == (ssize_t)sizeof(count))
		hashers_kick(&r->hashers);
}

/*
 * The order matters: the lock first, so that jobs_recover may take every
 * running job for abandoned; the hashers before the database, of which they
 * need nothing. Recurring jobs are added in one transaction; one that waits
 * already is only moved.
 */
static int
runner_start(struct runner *r, struct err *e)
{
	if (code_init() != 0)
		return (err_set(e, ERR_FATAL, "RANDOM", "libsodium"));
	if ((r->signals = catch_signals(e)) == -1)
		return (-1);
	if ((r->lock = runner_lock(r->data, PATIENCE, e)) == -1)
		return (-1);
	/* Before the database opens: the children need nothing of it. */
	if (hashers_start(&r->hashers, r->shm, e) != 0)
		return (-1);
	if ((r->db = runner_open_db(r->data, e)) == NULL)
		return (-1);
	settings_watch(r->shm);
	r->planned = clock_ms();
	r->checks = checks_new(r->data, r->db, r->shm);
	if (intake_begin(r->db, e) != 0)
		return (-1);
	if (jobs_recover(r->db, e) != 0 ||
	    recurring_start(r->db, r->data, e) != 0) {
		db_rollback(r->db);
		return (-1);
	}
	return (db_commit(r->db, e));
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
	hashers_stop(&r->hashers);
	settings_watch(NULL);
	db_close(r->db);
	if (r->signals != -1)
		close(r->signals);
	if (r->lock != -1)
		close(r->lock);
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

	/* A supervisor that was killed takes us along; the next one starts us. */
	if (shm != NULL)
		prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (runner_start(&r, &e) != 0) {
		if (db_beyond_repair(&e))
			shm_hopeless(shm);
	} else
		while (!end && (rc = take_jobs(&r, &e)) == 0) {
			wait_for_work(&r);
			end = signals(&r);
			stand(&r);
			if ((rc = look_at_jobs(&r, &e)) != 0 ||
			    (rc = checks_pump(r.checks, &e)) != 0 ||
			    (rc = nightly_pump(&r.nightly, r.db, &e)) != 0 ||
			    (rc = render_job_pump(&r.drawing, r.db, data,
			    &e)) != 0 || (rc = hashers_mind(&r.hashers, &e)) != 0)
				break;
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

	if (runner_start(&r, &e) == 0)
		while ((rc = take_jobs(&r, &e)) == 0) {
			if ((rc = checks_pump(r.checks, &e)) != 0 ||
			    (rc = nightly_pump(&r.nightly, r.db, &e)) != 0 ||
			    (rc = render_job_pump(&r.drawing, r.db, data,
			    &e)) != 0)
				break;
			if ((rc = jobs_next(r.db, &next, &e)) != 0)
				break;
			if (checks_count(r.checks) == 0 && r.nightly.pid == 0 &&
			    r.drawing.pid == 0 && (next == 0 || next > clock_now()))
				break;
			wait_for_work(&r);
		}
	if (rc != 0)
		log_err(&e);
	stop(&r);
	return (rc == 0 && r.failed == 0 ? 0 : 1);
}
