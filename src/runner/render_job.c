/*
 * Drawing a PDF loads fonts and takes a moment: a process of its own, ended
 * when it takes too long.  What it leaves is one file, or none.
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "util/arena.h"
#include "util/clock.h"

#include "quota/minutes.h"
#include "runner/render_job.h"
#include "library/intake.h"
#include "runner/spawn.h"

#define LONGEST	30000	/* ms that one drawing may take */

/*
 * 1 when the file of that closing is not there, 0 when it is, -1. The name
 * holds the number of its last correction, so an older drawing does not count.
 */
static int
missing(struct db *db, const char *data, int64_t close_id, struct err *e)
{
	char name[80], path[700];

	if (minutes_file(db, close_id, name, sizeof(name), e) != 0)
		return (-1);
	snprintf(path, sizeof(path), "%s/minutes/%s", data, name);
	return (access(path, F_OK) != 0);
}

/*
 * At each start of the runner: after a restore no PDF is there, because they
 * are derived from rows and not part of a backup.
 */
int
render_job_plan(struct db *db, const char *data, struct err *e)
{
	struct arena *a = arena_new();
	int64_t *list;
	int i, rc = 0, n = minutes_all(db, a, &list, e);

	for (i = 0; i < n && rc >= 0; i++)
		if ((rc = missing(db, data, list[i], e)) == 1)
			rc = jobs_add(db, "minutes", list[i], clock_now(), e);
	arena_free(a);
	return (n < 0 || rc < 0 ? -1 : 0);
}

/*
 * The kind "minutes" is not taken while one is drawn (but() in runner.c), so at
 * most one child runs.
 */
int
render_job_start(struct render_job *d, const char *data, const struct job *job,
    struct err *e)
{
	char number[24];
	const char *argv[] = { "hoclieu", "minutes", number, "--data", data,
	    NULL };

	/* Its lease ran out while it draws: it was taken again and goes on. */
	if (d->pid != 0 && d->job.id == job->id)
		return (0);
	snprintf(number, sizeof(number), "%lld", (long long)job->ref);
	if (spawn_self(argv, &d->pid, e) != 0) {
		d->pid = 0;
		return (-1);
	}
	d->job = *job;
	d->began = clock_ms();
	return (0);
}

/*
 * The file is what counts, not the child's exit status. A correction that came
 * while it was drawn has changed the name of the file that is wanted: then the
 * job begins anew.
 */
static int
over(struct render_job *d, struct db *db, const char *data, int status,
    struct err *e)
{
	int rc = missing(db, data, d->job.ref, e);

	if (rc < 0)
		return (-1);
	if (rc == 0)
		return (intake_over(db, d->job.id, e));
	log_line("error", "PDF", "closing %lld: status %d",
	    (long long)d->job.ref, status);
	return (intake_failed(db, d->job.id, "the minutes were not drawn", e));
}

/*
 * A child that takes longer than LONGEST is killed; its job goes back into the
 * queue and is given up after JOBS_TRIES tries.
 */
int
render_job_pump(struct render_job *d, struct db *db, const char *data,
    struct err *e)
{
	int status;

	if (d->pid == 0)
		return (0);
	if (clock_ms() - d->began > LONGEST)
		kill(d->pid, SIGKILL);
	if (waitpid(d->pid, &status, WNOHANG) != d->pid)
		return (0);
	d->pid = 0;
	if (over(d, db, data, status, e) != 0) {
		log_err(e);
		if (err_is(e, ERR_FATAL))
			return (-1);
	}
	err_clear(e);
	return (0);
}

/*
 * A drawing cut short leaves no file: files_write() renames it only when it is
 * whole.
 */
void
render_job_stop(struct render_job *d)
{
	if (d->pid == 0)
		return;
	kill(d->pid, SIGTERM);
	while (waitpid(d->pid, NULL, 0) == -1 && errno == EINTR)
		;
	d->pid = 0;
}
