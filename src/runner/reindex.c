/* Indexes without places, made anew beside the runner's other work. */
#include <string.h>
#include <unistd.h>

#include "util/clock.h"

#include "store/objects.h"
#include "parse/report.h"
#include "parse/sandbox.h"
#include "parse/zipindex.h"
#include "parse/zippoint.h"
#include "library/intake.h"
#include "runner/reindex.h"

#define LOOKS	200	/* indexes looked at in one turn */
#define TELL_MS	10000	/* between two renewals of the lease */

/* 1 when the stored index has a long deflated entry and no places. */
static int
lacks_places(const char *data, const char *hash)
{
	const struct zipindex_entry *en;
	const struct zipindex *idx;
	struct err why = { 0 };
	char path[1200];
	size_t i;
	int lacks = 0;

	objects_index_path(data, hash, path, sizeof(path));
	if ((idx = zipindex_map(path, &why)) == NULL)
		return (0);		/* verify tells of it */
	if (zipindex_points(idx) == 0)
		for (i = 0; (en = zipindex_at(idx, i)) != NULL && !lacks; i++)
			lacks = en->method == 8 && en->usize >= ZIPPOINT_FROM;
	zipindex_unmap(idx);
	return (lacks);
}

/*
 * The next package that needs it: 1; 0 there is none; 2 not found yet, look on
 * in another turn; -1.
 */
static int
reindex_find(struct reindex *x, struct db *db, const char *data,
    struct err *e)
{
	int i, rc;

	for (i = 0; i < LOOKS; i++) {
		rc = intake_package_after(db, &x->after, x->hash, e);
		if (rc != 1 || lacks_places(data, x->hash))
			return (rc);
	}
	return (2);
}

/* The job's end, or when ${more} its next turn. */
static int
reindex_over(const struct reindex *x, struct db *db, int more, struct err *e)
{
	return (more ? intake_again(db, x->job.id, clock_now() + 1, e) :
	    intake_over(db, x->job.id, e));
}

/* An object that cannot be opened is passed over; verify tells of it. */
int
reindex_start(struct reindex *x, struct db *db, const char *data,
    const struct job *job, struct err *e)
{
	struct err why = { 0 };
	int64_t size;
	int rc;

	x->job = *job;
	if ((rc = reindex_find(x, db, data, e)) < 0)
		return (-1);
	if (rc != 1)
		return (reindex_over(x, db, rc == 2, e));
	if ((x->fd = objects_open(data, x->hash, &size, &why)) == -1)
		return (reindex_over(x, db, 1, e));
	x->told = clock_ms();
	x->box = sandbox_start(x->fd, "", "", (uint64_t)size, NULL, e);
	if (x->box == NULL)
		close(x->fd);
	return (x->box != NULL ? 0 : -1);
}

/*
 * What the check says now is not a verdict: the package has one.  Only an index
 * is taken, and only one with places; workers go on with the old one until they
 * map the object anew.
 */
static int
reindex_take(struct reindex *x, struct db *db, const char *data,
    struct err *e)
{
	const struct zipindex *idx;
	struct buf index = { 0 };
	int rc = 0;

	report_free(sandbox_finish(x->box, &index));
	x->box = NULL;
	close(x->fd);
	idx = index.len > 0 ? zipindex_bytes(index.p, index.len, e) : NULL;
	if (idx != NULL && zipindex_points(idx) > 0)
		rc = objects_put_index(data, x->hash, index.p, index.len, e);
	zipindex_unmap(idx);
	buf_free(&index);
	return (rc != 0 ? -1 : reindex_over(x, db, 1, e));
}

int
reindex_pump(struct reindex *x, struct db *db, const char *data,
    struct err *e)
{
	struct err why = { 0 };

	if (x->box == NULL)
		return (0);
	if (!sandbox_pump(x->box)) {
		if (clock_ms() - x->told < TELL_MS)
			return (0);
		x->told = clock_ms();
		/* Busy: the next word comes in some seconds. */
		if (jobs_progress(db, x->job.id, 0, 0, &why) != 0 &&
		    !err_is(&why, ERR_BUSY))
			log_err(&why);
		return (0);
	}
	if (reindex_take(x, db, data, e) == 0)
		return (0);
	log_err(e);
	if (err_is(e, ERR_FATAL))
		return (-1);
	if (intake_failed(db, x->job.id, e->text, e) != 0)
		log_err(e);
	err_clear(e);
	return (0);
}

void
reindex_stop(struct reindex *x)
{
	struct buf index = { 0 };

	if (x->box == NULL)
		return;
	report_free(sandbox_finish(x->box, &index));
	buf_free(&index);
	x->box = NULL;
	close(x->fd);
}
