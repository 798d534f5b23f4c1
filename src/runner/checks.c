/* Checks under way. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/buf.h"
#include "util/clock.h"
#include "util/files.h"

#include "store/objects.h"
#include "store/write_state.h"
#include "parse/report.h"
#include "parse/reportread.h"
#include "parse/sandbox.h"
#include "runner/checks.h"
#include "library/intake.h"
#include "runner/rehash.h"

#define PROGRESS_MS	500
#define CRASHES		3	/* tries before a dying check is the verdict */
#define KILLS		2	/* and before one that was killed is: it may cost minutes */

/*
 * One package under check. The job ends when both children are through: the one
 * that judges the package and the one that reads its hash again.
 */
struct task {
	int			 used;
	struct job		 job;
	struct intake		 in;
	int			 fd;		/* of the object */
	struct sandbox		*box;		/* NULL once it is finished */
	struct check_report	*report;
	struct buf		 index;
	struct rehash		 again;
	uint64_t		 done, total;	/* bytes that the sandbox has read */
	int64_t			 told;		/* clock_ms of the last progress */
};

struct checks {
	const char	*data;
	struct db	*db;
	struct shm	*shm;
	struct task	 task[CHECKS_MAX];
};

struct checks *
checks_new(const char *data, struct db *db, struct shm *shm)
{
	struct checks *c;

	if ((c = calloc(1, sizeof(*c))) == NULL)
		abort();
	c->data = data;
	c->db = db;
	c->shm = shm;
	return (c);
}

/*
 * Ends both children if they still run, and frees the place. The job's row is
 * not touched.
 */
static void
checks_drop(struct task *t)
{
	if (t->box != NULL) {
		buf_clear(&t->index);
		report_free(sandbox_finish(t->box, &t->index));
	}
	report_free(t->report);
	buf_free(&t->index);
	rehash_stop(&t->again);
	if (t->fd != -1)
		close(t->fd);
	memset(t, 0, sizeof(*t));
}

void
checks_free(struct checks *c)
{
	int i;

	if (c == NULL)
		return;
	for (i = 0; i < CHECKS_MAX; i++)
		if (c->task[i].used)
			checks_drop(&c->task[i]);
	free(c);
}

int
checks_count(const struct checks *c)
{
	int i, n = 0;

	for (i = 0; i < CHECKS_MAX; i++)
		n += c->task[i].used;
	return (n);
}

/*
 * A free place, or NULL. take_jobs asks for no check while as many run as the
 * setting allows, so NULL is rare.
 */
static struct task *
checks_room(struct checks *c)
{
	int i;

	for (i = 0; i < CHECKS_MAX; i++)
		if (!c->task[i].used)
			return (&c->task[i]);
	return (NULL);
}

/* 1 when that job is under check: its lease ran out and it was taken again. */
static int
checks_under_way(const struct checks *c, int64_t job)
{
	int i;

	for (i = 0; i < CHECKS_MAX; i++)
		if (c->task[i].used && c->task[i].job.id == job)
			return (1);
	return (0);
}

/*
 * A version that is gone, or that was checked already (the job ran twice), only
 * ends its job. On failure nothing is left running and the caller puts the job
 * back.
 */
int
checks_start(struct checks *c, const struct job *job, struct err *e)
{
	struct task *t = checks_room(c);
	int64_t size;
	int rc;

	if (checks_under_way(c, job->id))
		return (0);
	if (t == NULL)
		return (err_set(e, ERR_BUSY, "RUNNER", "no room"));
	memset(t, 0, sizeof(*t));
	t->fd = t->again.fd = -1;
	t->job = *job;
	if ((rc = intake_version(c->db, job->ref, &t->in, e)) < 0)
		return (-1);
	if (rc == 0 || t->in.package != 0)
		return (intake_over(c->db, job->id, e));
	t->used = 1;
	if ((t->fd = objects_open(c->data, t->in.hash, &size, e)) == -1)
		goto err0;
	t->box = sandbox_start(t->fd, t->in.name, t->in.chosen,
	    (uint64_t)size, NULL, e);
	if (t->box == NULL || rehash_start(t->fd, &t->again, e) != 0)
		goto err0;
	return (0);
err0:
	checks_drop(t);
	return (-1);
}

/* The sandbox's pipe and the pipe of the second reader, for each check. */
int
checks_fds(const struct checks *c, struct pollfd fds[CHECKS_FDS])
{
	const struct task *t;
	int i, n = 0;

	for (i = 0; i < CHECKS_MAX; i++) {
		t = &c->task[i];
		if (t->used && t->box != NULL)
			fds[n++] = (struct pollfd){ .fd = sandbox_fd(t->box),
			    .events = POLLIN };
		if (t->used && t->again.fd != -1)
			fds[n++] = (struct pollfd){ .fd = t->again.fd,
			    .events = POLLIN };
	}
	return (n);
}

/*
 * Progress for the uploader's page, twice a second at most. It also renews the
 * job's lease, so it goes on while only the second reader works.
 */
static void
checks_tell(struct checks *c, struct task *t)
{
	struct err e = { 0 };

	if (clock_ms() - t->told < PROGRESS_MS ||
	    shm_write_state(c->shm) == WRITE_FAULT)
		return;
	t->told = clock_ms();
	if (t->box != NULL)
		sandbox_progress(t->box, &t->done, &t->total);
	/* Busy: the next word comes in half a second. */
	if (jobs_progress(c->db, t->job.id, (int64_t)t->done,
	    (int64_t)t->total, &e) != 0 && !err_is(&e, ERR_BUSY))
		log_err(&e);
}

/*
 * The object's bytes do not give its name. It goes to data/quarantine/, so that
 * the next upload of the same file stores a good one, and the check's verdict
 * becomes "read-failed".
 */
static int
damaged(struct checks *c, struct task *t, struct err *e)
{
	char from[1200], to[1200];

	log_line("error", "OBJECT-DAMAGED", "%s reads as %s", t->in.hash,
	    t->again.hash);
	objects_path(c->data, t->in.hash, from, sizeof(from));
	snprintf(to, sizeof(to), "%s/quarantine/%s.%lld", c->data, t->in.hash,
	    (long long)clock_now());
	if (rename(from, to) != 0)
		return (files_fail(e, "rename", from));
	report_free(t->report);
	t->report = reportread_refused("read-failed");
	buf_clear(&t->index);
	return (0);
}

/*
 * 1 when the check's child died and may be tried again. A crash says little
 * about the package: somebody, or a machine short of memory, may have killed
 * the child. One that was killed may cost minutes a try, so it gets fewer.
 */
static int
worth_another(const struct task *t)
{
	if (t->report->verdict != CHECK_REFUSED)
		return (0);
	if (strcmp(t->report->reason, "check-crashed") == 0)
		return (t->job.tries < CRASHES);
	if (strcmp(t->report->reason, "check-too-costly") == 0)
		return (t->job.tries < KILLS);
	return (0);
}

/*
 * Both children ended: store the verdict. Order: the serving index durable on
 * disk, then the rows that point to it, then the generation number that makes
 * workers look again. A crash before the rows leaves an index that the repeated
 * check overwrites.
 */
static int
checks_settle(struct checks *c, struct task *t, struct err *e)
{
	if (*t->again.hash == '\0')
		return (err_set(e, ERR_FAIL, "RUNNER",
		    "reading the object again failed"));
	if (strcmp(t->again.hash, t->in.hash) != 0 && damaged(c, t, e) != 0)
		return (-1);
	if (worth_another(t))
		return (err_set(e, ERR_FAIL, "RUNNER", "the check died"));
	/* The index before the row that makes workers look for it. */
	if (t->index.len > 0 && objects_put_index(c->data, t->in.hash,
	    t->index.p, t->index.len, e) != 0)
		return (-1);
	if (intake_checked(c->db, &t->in, t->report, &t->index,
	    t->job.id, e) != 0)
		return (-1);
	shm_bump(c->shm);
	return (0);
}

/*
 * One task's turn; -1 only when the process must end. Never waits. A check
 * whose result cannot be stored goes back into the queue.
 */
static int
checks_turn(struct checks *c, struct task *t, struct err *e)
{
	int rc;

	if (t->box != NULL && sandbox_pump(t->box)) {
		sandbox_progress(t->box, &t->done, &t->total);
		t->report = sandbox_finish(t->box, &t->index);
		t->box = NULL;
	}
	checks_tell(c, t);
	if (!rehash_pump(&t->again) || t->box != NULL)
		return (0);
	err_clear(e);
	rc = checks_settle(c, t, e);
	if (rc != 0 && !err_is(e, ERR_FATAL)) {
		log_err(e);
		rc = intake_failed(c->db, t->job.id, e->text, e);
	}
	checks_drop(t);
	if (rc != 0)
		log_err(e);
	return (rc != 0 && err_is(e, ERR_FATAL) ? -1 : 0);
}

int
checks_pump(struct checks *c, struct err *e)
{
	int i;

	for (i = 0; i < CHECKS_MAX; i++)
		if (c->task[i].used && checks_turn(c, &c->task[i], e) != 0)
			return (-1);
	return (0);
}
