/*
 * The runner's queue: rows of table job.  A job that fails is tried again after
 * 2, 8, 18, … seconds (2 * tries squared).
 */
#include <stdio.h>
#include <string.h>

#include "util/clock.h"

#include "store/jobs.h"

enum {
	Q_ADD, Q_DUE, Q_TAKE, Q_DONE, Q_FAILED, Q_PROGRESS, Q_FIND, Q_RECOVER,
	Q_RETRY, Q_NEXT, Q_WHEN, Q_AGAIN, Q_HASTEN, Q_LEASES, Q__MAX
};

/* Columns of Q_TAKE and of Q_FIND. */
enum { JOB_ID, JOB_KIND, JOB_REF, JOB_TRIES };
enum { FIND_DONE, FIND_TOTAL };

static const char *const sql[Q__MAX] = {
[Q_ADD] =
	"INSERT INTO job (kind, ref, due, created)"
	" VALUES (:kind, :ref, :due, :now)"
	" ON CONFLICT (kind, ref) DO UPDATE SET state = 'waiting',"
	" due = excluded.due, tries = 0, lease = 0, problem = NULL"
	" WHERE job.state <> 'running'",
[Q_DUE] =
	"SELECT id FROM job WHERE ((state = 'waiting' AND due <= :now)"
	" OR (state = 'running' AND lease < :now))"
	" AND ' ' || :except || ' ' NOT LIKE '% ' || kind || ' %'"
	" ORDER BY due, id LIMIT 1",
[Q_TAKE] =
	"UPDATE job SET state = 'running', lease = :until, tries = tries + 1,"
	" done = 0 WHERE id = :id AND (state = 'waiting' OR lease < :now)"
	" RETURNING id, kind, ref, tries",
[Q_DONE] =
	"DELETE FROM job WHERE id = :id",
[Q_FAILED] =
	"UPDATE job SET state = CASE WHEN tries >= :most THEN 'failed'"
	" ELSE 'waiting' END, due = :now + tries * tries * 2, lease = 0,"
	" problem = :problem WHERE id = :id",
[Q_PROGRESS] =
	"UPDATE job SET done = :done, total = :total, lease = :until"
	" WHERE id = :id",
[Q_FIND] =
	"SELECT done, total FROM job WHERE kind = :kind AND ref = :ref"
	" AND state <> 'failed'",
[Q_RECOVER] =
	"UPDATE job SET state = CASE WHEN tries >= :most THEN 'failed'"
	" ELSE 'waiting' END, lease = 0 WHERE state = 'running'",
[Q_RETRY] =
	"UPDATE job SET state = 'waiting', tries = 0, due = :now"
	" WHERE state = 'failed' AND due < :before",
[Q_NEXT] =
	"SELECT MIN(CASE WHEN state = 'running' THEN lease ELSE due END)"
	" FROM job WHERE state <> 'failed'",
[Q_WHEN] =
	"SELECT due FROM job WHERE kind = :kind AND ref = :ref",
[Q_AGAIN] =
	"UPDATE job SET state = 'waiting', due = :due, tries = 0, lease = 0,"
	" done = 0, total = 0, problem = NULL WHERE id = :id",
[Q_HASTEN] =
	"UPDATE job SET due = :now WHERE state IN ('waiting', 'failed')"
	" AND due > :latest AND kind <> :except",
[Q_LEASES] =
	"UPDATE job SET lease = :until WHERE state = 'running'"
	" AND lease > :until",
};

const struct sql_table jobs_sql = { "jobs", sql, Q__MAX };

/* The row of (kind, ref) is used again; a running one is left alone. */
int
jobs_add(struct db *db, const char *kind, int64_t ref, int64_t not_before,
    struct err *e)
{
	return (db_run(db, &jobs_sql, Q_ADD, ARGS(T(":kind", kind),
	    I(":ref", ref), I(":due", not_before), I(":now", clock_now())), e));
}

/*
 * Adds one to ${tries}, also for a job whose last runner died: so a job that
 * kills its runner does not come back for ever.
 */
int
jobs_take(struct db *db, int lease, struct job *job, struct err *e)
{
	return (jobs_take_but(db, lease, "", job, e));
}

/* Between the choice and this update another process may take it. */
int
jobs_take_this(struct db *db, int lease, int64_t id, struct job *job,
    struct err *e)
{
	struct db_rows *r;
	int64_t now = clock_now();
	int rc, got = 0;

	r = db_query(db, &jobs_sql, Q_TAKE, ARGS(I(":id", id), I(":now", now),
	    I(":until", now + lease)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		job->id = db_int(r, JOB_ID);
		snprintf(job->kind, sizeof(job->kind), "%s",
		    db_text(r, JOB_KIND));
		job->ref = db_int(r, JOB_REF);
		job->tries = (int)db_int(r, JOB_TRIES);
		got = 1;
	}
	db_end(r);
	return (rc < 0 ? -1 : got);
}

/*
 * The due job is looked for by a read first: an idle runner would otherwise
 * take the write lock again and again.
 */
int
jobs_take_but(struct db *db, int lease, const char *except, struct job *job,
    struct err *e)
{
	int64_t id;
	int rc;

	if ((rc = db_number(db, &jobs_sql, Q_DUE, ARGS(I(":now", clock_now()),
	    T(":except", except)), &id, e)) != 1)
		return (rc);
	return (jobs_take_this(db, lease, id, job, e));
}

int
jobs_done(struct db *db, int64_t id, struct err *e)
{
	return (db_run(db, &jobs_sql, Q_DONE, ARGS(I(":id", id)), e));
}

/*
 * One statement instead of a deletion and a new row: whatever happens in
 * between, the job is there.
 */
int
jobs_again(struct db *db, int64_t id, int64_t due, struct err *e)
{
	return (db_run(db, &jobs_sql, Q_AGAIN, ARGS(I(":id", id),
	    I(":due", due)), e));
}

/* Longer than JOBS_LEASE from now no lease can have been given by this clock. */
int
jobs_hasten(struct db *db, const char *except, int64_t latest, struct err *e)
{
	int64_t now = clock_now();

	if (db_run(db, &jobs_sql, Q_HASTEN, ARGS(I(":now", now), T(":except",
	    except), I(":latest", latest)), e) != 0)
		return (-1);
	return (db_run(db, &jobs_sql, Q_LEASES, ARGS(I(":until", now +
	    JOBS_LEASE)), e));
}

/*
 * The back-off counts in seconds from now; after JOBS_TRIES the row stays with
 * state "failed", for the self-check page.
 */
int
jobs_failed(struct db *db, int64_t id, const char *text, struct err *e)
{
	return (db_run(db, &jobs_sql, Q_FAILED, ARGS(I(":id", id),
	    I(":most", JOBS_TRIES), I(":now", clock_now()),
	    T(":problem", text)), e));
}

/* Also renews the lease: who reports progress is alive. */
int
jobs_progress(struct db *db, int64_t id, int64_t done, int64_t total,
    struct err *e)
{
	return (db_run(db, &jobs_sql, Q_PROGRESS, ARGS(I(":id", id),
	    I(":done", done), I(":total", total),
	    I(":until", clock_now() + JOBS_LEASE)), e));
}

/* A job that was given up counts as none. */
int
jobs_find(struct db *db, const char *kind, int64_t ref, int64_t *done,
    int64_t *total, struct err *e)
{
	struct db_rows *r;
	int rc;

	r = db_query(db, &jobs_sql, Q_FIND, ARGS(T(":kind", kind),
	    I(":ref", ref)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		*done = db_int(r, FIND_DONE);
		*total = db_int(r, FIND_TOTAL);
	}
	db_end(r);
	return (rc);
}

/*
 * A job that ended the runner JOBS_DEATHS times is given up: it would end it
 * again.
 */
int
jobs_recover(struct db *db, struct err *e)
{
	return (db_run(db, &jobs_sql, Q_RECOVER,
	    ARGS(I(":most", JOBS_DEATHS)), e));
}

/*
 * Their tries begin at 0 again. What made them fail (a full disk, say) may be
 * over.
 */
int
jobs_retry(struct db *db, int64_t before, struct err *e)
{
	return (db_run(db, &jobs_sql, Q_RETRY, ARGS(I(":before", before),
	    I(":now", clock_now())), e));
}

int
jobs_due(struct db *db, const char *kind, int64_t ref, int64_t *due,
    struct err *e)
{
	*due = 0;
	return (db_number(db, &jobs_sql, Q_WHEN, ARGS(T(":kind", kind),
	    I(":ref", ref)), due, e));
}

int
jobs_next(struct db *db, int64_t *next, struct err *e)
{
	*next = 0;
	return (db_number(db, &jobs_sql, Q_NEXT, NOARGS, next, e) < 0 ? -1 : 0);
}
