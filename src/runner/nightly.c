/*
 * The backup takes minutes and reads much, so it is a process of its own; the
 * runner only keeps its job alive.  A school's computer may be off at night:
 * a backup that was missed is taken some minutes after the next start.
 */
#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "util/clock.h"

#include "library/intake.h"
#include "runner/nightly.h"

#define AT		(2 * 3600)	/* 02:00 at the school */
#define DAY		86400
#define SOON		600	/* after a start: people come first */
#define LEASE_MS	20000

extern char	**environ;

/*
 * The school's zone has no summer time, so a day later is always 86,400 s
 * later.
 */
int64_t
nightly_next(int64_t now)
{
	struct civil c = clock_civil(now);
	int64_t at = clock_utc(c.year, c.month, c.day) + AT;

	return (at > now ? at : at + DAY);
}

/*
 * A job whose time has passed while the computer was off is due SOON after the
 * start; one that is still to come is left alone; where there is none, or one
 * that a clock in the future has planned, the next night gets one.
 */
int
nightly_plan(struct db *db, struct err *e)
{
	int64_t done, total, now = clock_now(), due;
	int rc;

	if ((rc = jobs_find(db, "nightly", 0, &done, &total, e)) < 0)
		return (-1);
	if (jobs_due(db, "nightly", 0, &due, e) < 0)
		return (-1);
	if (rc == 1 && due > now && due <= nightly_next(now))
		return (0);
	return (jobs_add(db, "nightly", 0, rc == 1 && due <= now ? now + SOON :
	    nightly_next(now), e));
}

/*
 * A child by posix_spawn, not fork: it begins as a fresh program without the
 * runner's lock and database. The runner's blocked signals are given back to
 * it.
 */
int
nightly_start(struct nightly *n, const char *data, const struct job *job,
    struct err *e)
{
	char *argv[] = { "hoclieu", "backup", "--nightly", "--data",
	    (char *)(uintptr_t)data, NULL };
	posix_spawnattr_t how;
	sigset_t none;
	int rc;

	/* Its lease ran out while it works: it was taken again and goes on. */
	if (n->pid != 0 && n->job.id == job->id)
		return (0);
	if (n->pid != 0)
		return (err_set(e, ERR_BUSY, "RUNNER", "one is under way"));
	sigemptyset(&none);
	posix_spawnattr_init(&how);
	posix_spawnattr_setsigmask(&how, &none);
	posix_spawnattr_setflags(&how, POSIX_SPAWN_SETSIGMASK);
	rc = posix_spawn(&n->pid, "/proc/self/exe", NULL, &how, argv, environ);
	posix_spawnattr_destroy(&how);
	if (rc != 0) {
		n->pid = 0;
		return (err_set(e, ERR_FAIL, "RUNNER", "backup: %s",
		    strerror(rc)));
	}
	n->job = *job;
	n->told = clock_ms();
	return (0);
}

/*
 * The child ended. A failed backup is tried once more soon; after that the next
 * one is tomorrow's. What came of it the child itself writes into the trail,
 * unless it was killed.
 */
static int
over(struct nightly *n, struct db *db, int status, struct err *e)
{
	n->pid = 0;
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
		log_line("error", "BACKUP-FAILED", "status %d", status);
		if (n->job.tries < 2)
			return (intake_failed(db, n->job.id,
			    "the nightly backup failed", e));
	}
	return (intake_again(db, n->job.id, nightly_next(clock_now()), e));
}

/*
 * While the child works its lease is renewed every LEASE_MS, or the job would
 * count as abandoned.
 */
int
nightly_pump(struct nightly *n, struct db *db, struct err *e)
{
	int status, rc = 0;
	pid_t pid;

	if (n->pid == 0)
		return (0);
	pid = waitpid(n->pid, &status, WNOHANG);
	if (pid == n->pid && (rc = over(n, db, status, e)) != 0)
		log_err(e);
	if (n->pid != 0 && clock_ms() - n->told > LEASE_MS) {
		if ((rc = jobs_progress(db, n->job.id, 0, 0, e)) == 0)
			n->told = clock_ms();
	}
	if (rc != 0 && err_is(e, ERR_FATAL))
		return (-1);
	err_clear(e);
	return (0);
}

/*
 * The child gets SIGTERM and is waited for. An unfinished copy keeps its name
 * "….part", and the next backup removes it.
 */
void
nightly_stop(struct nightly *n)
{
	if (n->pid == 0)
		return;
	kill(n->pid, SIGTERM);
	while (waitpid(n->pid, NULL, 0) == -1 && errno == EINTR)
		;
	n->pid = 0;
}
