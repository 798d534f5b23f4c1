/* The hourly round over rows and partial files of uploads. */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "util/clock.h"
#include "util/files.h"

#include "store/jobs.h"
#include "store/problems.h"
#include "store/settings.h"
#include "audit/audit.h"
#include "packages/upload.h"
#include "library/intake.h"
#include "runner/sweep.h"
#include "runner/sweepsql.h"

#define DAY	86400
#define FORGET	(40 * DAY)	/* rows of uploads that are over: a month's limits count them */
#define HALF_YEAR	(183 * DAY)
#define BEFORE_KEPT	(60 * DAY)
#define PROBLEMS_KEPT	(90 * DAY)

/*
 * Rows whose time has passed, all in the caller's transaction. Rows of a
 * previewed attempt go before the attempt itself, because they refer to it.
 */
static int
sweep_rows(struct db *db, struct err *e)
{
	static const struct { int idx; enum setting age; int fixed; } old[] = {
		{ SWEEP_IDLE, SET_SESSION_IDLE, 0 },
		{ SWEEP_ENDED, SET__MAX, 0 },
		{ SWEEP_FAILURES, SET__MAX, DAY },
		{ SWEEP_INTERACTIONS, SET_PREVIEW_EXPIRY, 0 },
		{ SWEEP_OBJECTIVES, SET_PREVIEW_EXPIRY, 0 },
		{ SWEEP_COMMENTS, SET_PREVIEW_EXPIRY, 0 },
		{ SWEEP_VISITS, SET_PREVIEW_EXPIRY, 0 },
		{ SWEEP_PARTS, SET_PREVIEW_EXPIRY, 0 },
		{ SWEEP_ATTEMPTS, SET_PREVIEW_EXPIRY, 0 },
		{ SWEEP_MET, SET_ORPHAN_AGE, 0 },
		{ SWEEP_REMARKS, SET_ORPHAN_AGE, 0 },
		{ SWEEP_NOTICES, SET__MAX, HALF_YEAR },
	};
	int64_t now = clock_due();
	size_t i;

	/* What a full disk made fail may work a day later. */
	if (jobs_retry(db, now - DAY, e) != 0 ||
	    upload_expire(db, now, e) != 0 ||
	    upload_forget(db, now - FORGET, e) != 0)
		return (-1);
	for (i = 0; i < sizeof(old) / sizeof(*old); i++)
		if (db_run(db, &sweep_sql, old[i].idx, ARGS(I(":before", now -
		    (old[i].age != SET__MAX ? setting_int(db, old[i].age) :
		    old[i].fixed))), e) != 0)
			return (-1);
	/* A refused next version of what pupils see: the live one goes on. */
	if (db_run(db, &sweep_sql, SWEEP_REFUSED_NEXT, ARGS(I(":now", now)),
	    e) != 0)
		return (-1);
	/* A refused file goes; that it was there stays in the trail. */
	if (db_run(db, &sweep_sql, SWEEP_REFUSED_TRAIL,
	    ARGS(I(":now", now)), e) != 0)
		return (-1);
	if (problem_sweep(db, now - PROBLEMS_KEPT, e) != 0)
		return (-1);
	if (audit_seal(db, e) != 0)
		return (-1);
	return (db_run(db, &sweep_sql, SWEEP_REFUSED, ARGS(I(":now", now)), e));
}

/*
 * One name of data/uploads: a partial file "<key>.part" that no upload needs any
 * more. Other names are left alone.
 */
static int
sweep_upload_file(struct db *db, const char *data, const char *name, struct err *e)
{
	char key[CODE_KEY], path[700];
	size_t n = strlen(name);
	struct stat st;
	int wanted;

	if (n != CODE_KEY - 1 + 5 || strcmp(name + n - 5, ".part") != 0)
		return (0);
	snprintf(key, sizeof(key), "%.*s", CODE_KEY - 1, name);
	if ((wanted = upload_wanted(db, key, e)) < 0)
		return (-1);
	upload_path(data, key, path, sizeof(path));
	if (wanted || stat(path, &st) != 0)
		return (0);
	/* A row may be on its way; nobody waits that long for a commit. */
	if (st.st_mtime > clock_due() - 600)
		return (0);
	return (unlink(path) == 0 || errno == ENOENT ? 0 :
	    files_fail(e, "unlink", path));
}

/*
 * Partial files that no upload needs: those of cancelled and expired uploads, and
 * what a crash left before its row was committed.
 */
static int
sweep_upload_files(struct db *db, const char *data, struct err *e)
{
	char path[600];
	struct dirent *d;
	DIR *dir;
	int rc = 0;

	snprintf(path, sizeof(path), "%s/uploads", data);
	if ((dir = opendir(path)) == NULL)
		return (files_fail(e, "open", path));
	while (rc == 0 && (d = readdir(dir)) != NULL)
		rc = sweep_upload_file(db, data, d->d_name, e);
	closedir(dir);
	return (rc);
}

/*
 * The job "drop": the uploader cancelled, and the room is wanted back at once
 * instead of at the next hourly round. A second run finds no file and succeeds.
 */
int
sweep_upload(struct db *db, const char *data, int64_t upload, struct err *e)
{
	struct upload up;
	char path[700];
	int rc;

	if ((rc = upload_by_id(db, upload, &up, e)) < 1)
		return (rc);
	if (strcmp(up.state, "cancelled") != 0 &&
	    strcmp(up.state, "expired") != 0)
		return (0);
	upload_path(data, up.key, path, sizeof(path));
	return (unlink(path) == 0 || errno == ENOENT ? 0 :
	    files_fail(e, "unlink", path));
}

/*
 * The copy of the database before its last migration (docs/backup.md): it holds what
 * people deleted since, so it goes when nobody will want the old version back.
 */
static void
sweep_before(const char *data)
{
	char path[600];
	struct stat st;

	snprintf(path, sizeof(path), "%s/hoclieu.db.before", data);
	if (stat(path, &st) == 0 && st.st_mtime < clock_due() - BEFORE_KEPT &&
	    unlink(path) == 0)
		log_line("info", "SWEEP", "%s removed", path);
}

/*
 * Rows first, files after their commit: a crash in between leaves files without
 * a row, which the next round finds. At the end the log is copied into the
 * database, so that it does not keep growing.
 */
int
sweep_all(struct db *db, const char *data, struct err *e)
{
	if (intake_begin(db, e) != 0)
		return (-1);
	if (sweep_rows(db, e) != 0) {
		db_rollback(db);
		return (-1);
	}
	if (db_commit(db, e) != 0 || sweep_upload_files(db, data, e) != 0 ||
	    sweep_objects(db, data, e) != 0)
		return (-1);
	sweep_before(data);
	db_checkpoint(db);
	return (0);
}
