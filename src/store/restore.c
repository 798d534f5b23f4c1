/* A copy becomes a data folder again (docs/backup.md). */
#include <sys/stat.h>
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "util/buf.h"
#include "util/files.h"

#include "store/backup.h"

#define PATH	1200
#define COPY	"copy"	/* in the stage: the name of the copy that is restored */

/* What moves up, the database last: a folder with a database counts as in use. */
static const char *const moves[] = {
	"objects", "index", "secret", "audit-anchor.txt", "hoclieu.db"
};

/*
 * The data folder may hold nothing but what an interrupted restore left: a
 * restore never writes over data.
 */
int
backup_empty(const char *data, struct err *e)
{
	struct dirent *d;
	DIR *dir;
	int other = 0;

	if ((dir = opendir(data)) == NULL)
		return (errno == ENOENT ? 0 : files_fail(e, "open", data));
	while ((d = readdir(dir)) != NULL)
		other |= strcmp(d->d_name, ".") != 0 &&
		    strcmp(d->d_name, "..") != 0 &&
		    strcmp(d->d_name, "lost+found") != 0 &&
		    strcmp(d->d_name, BACKUP_STAGE) != 0;
	closedir(dir);
	if (!other)
		return (0);
	return (err_set(e, ERR_REJECT, "RESTORE-NOT-EMPTY",
	    "%s is not empty: nothing there was touched", data));
}

/*
 * The restored database must hold the row counts of the manifest; then it is
 * migrated to this program's version and checked.
 */
static int
open_up(const char *path, const json_t *m, struct err *e)
{
	json_t *have;
	struct db *db;
	int rc;

	if ((have = backup_tables(path, e)) == NULL)
		return (-1);
	rc = json_equal(have, json_object_get(m, "tables")) ? 0 :
	    err_set(e, ERR_REJECT, "BACKUP-DAMAGED",
	    "%s: not the rows that the list names", path);
	json_decref(have);
	if (rc != 0 || db_migrate(path, e) != 0 || backup_settle(path, e) != 0)
		return (-1);
	if ((db = db_open(path, DB_READ, NULL, 0, e)) == NULL)
		return (-1);
	rc = db_check(db, e);
	db_close(db);
	return (rc);
}

/* What a restore put beside the school's files, all of it. */
void
backup_unstage(const char *data)
{
	char path[PATH];

	snprintf(path, sizeof(path), "%s/" BACKUP_STAGE, data);
	backup_remove(path);
}

/*
 * From the stage, all of which was compared, up into the data folder. Each move
 * that was done is simply not there to be done again, so a crash at any point is
 * mended by the same call.
 */
static int
move_up(const char *ready, const char *data, struct err *e)
{
	char from[PATH + 20], to[PATH];
	size_t i;

	for (i = 0; i < sizeof(moves) / sizeof(*moves); i++) {
		snprintf(from, sizeof(from), "%s/%s", ready, moves[i]);
		snprintf(to, sizeof(to), "%s/%s", data, moves[i]);
		if (rename(from, to) != 0 && errno != ENOENT)
			return (files_fail(e, "rename", from));
		if (files_sync_dir(data, e) != 0)
			return (-1);
	}
	/* ${ready} last: as long as it stands, this is what is called again. */
	backup_unstage(data);
	if (files_sync_dir(data, e) != 0)
		return (-1);
	backup_remove(ready);
	return (files_sync_dir(data, e));
}

/*
 * One rename makes the stage a whole one: from here on a restore that is run again
 * does not begin anew but moves up what is left.
 */
static int
made_ready(const struct backup *b, const char *stage, const char *ready,
    struct err *e)
{
	char path[PATH + 16];

	snprintf(path, sizeof(path), "%s/" COPY, stage);
	if (files_write(path, b->name, strlen(b->name), 0600, e) != 0)
		return (-1);
	if (rename(stage, ready) != 0)
		return (files_fail(e, "rename", stage));
	return (files_sync_dir(b->data, e));
}

/* The restore that was cut short while it moved its files up. */
static int
go_on(struct backup *b, const char *name, const char *ready, struct err *e)
{
	char path[PATH + 16];
	struct buf copy = { 0 };
	struct err why = { 0 };
	json_t *m;

	snprintf(path, sizeof(path), "%s/" COPY, ready);
	/* Gone: all was moved, and the stage was being removed; no name is left. */
	if (access(path, F_OK) == 0 && files_read(path, BACKUP_NAME, &copy,
	    e) != 0) {
		buf_free(&copy);
		return (-1);
	}
	snprintf(b->name, sizeof(b->name), "%.*s", (int)copy.len,
	    copy.p != NULL ? copy.p : "");
	buf_free(&copy);
	if (name != NULL && *b->name != '\0' && strcmp(name, b->name) != 0)
		return (err_set(e, ERR_REJECT, "RESTORE-UNFINISHED",
		    "%s holds a half of the copy %s: run it again without a "
		    "name, or restore into another folder", b->data, b->name));
	/* For the figures alone. */
	if (*b->name != '\0' &&
	    (m = backup_manifest(b->dir, b->name, &why)) != NULL) {
		b->made = json_integer_value(json_object_get(m, "made"));
		b->files = (int64_t)json_array_size(json_object_get(m,
		    "objects"));
		b->missing = (int64_t)json_array_size(json_object_get(m,
		    "missing"));
		json_decref(m);
	}
	return (move_up(ready, b->data, e));
}

/*
 * Everything is put into a stage and judged there before anything is moved up.
 * A failure removes the stage; after a crash the next call begins anew, or goes
 * on once the stage was ready. Until it is done datadir_whole refuses to start
 * (RESTORE-UNFINISHED).
 */
int
backup_restore(struct backup *b, const char *name, struct err *e)
{
	char stage[PATH], ready[PATH], path[PATH + 16];
	json_t *m;
	int rc = -1;

	snprintf(stage, sizeof(stage), "%s/" BACKUP_STAGE "/new", b->data);
	snprintf(ready, sizeof(ready), "%s/" BACKUP_READY, b->data);
	if (access(ready, F_OK) == 0)
		return (go_on(b, name, ready, e));
	if (backup_empty(b->data, e) != 0 ||
	    (m = backup_pick(b, name, e)) == NULL)
		return (-1);
	snprintf(path, sizeof(path), "%s/hoclieu.db", stage);
	backup_remove(stage);
	if (files_mkdirs(stage, 0700, e) == 0 &&
	    backup_read(b, m, stage, e) == 0 && open_up(path, m, e) == 0)
		rc = made_ready(b, stage, ready, e);
	json_decref(m);
	if (rc == 0)
		return (move_up(ready, b->data, e));
	backup_unstage(b->data);
	return (-1);
}
