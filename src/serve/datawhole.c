/*
 * Has the data folder lost a part?  Then it is not completed with an empty one:
 * a school without its lessons, or with a secret that opens none of its papers,
 * would look as if all were well.
 */
#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/backup.h"
#include "store/db.h"
#include "store/secret.h"

#include "serve/datadir.h"

#define PATH	600
#define SECONDS	5	/* that a start may look at pages */

/* Bytes of ${data}/${name}, -1 when there is no such file. */
static int64_t
datawhole_size(const char *data, const char *name)
{
	char path[PATH];
	struct stat st;

	snprintf(path, sizeof(path), "%s/%s", data, name);
	return (stat(path, &st) == 0 ? (int64_t)st.st_size : -1);
}

/* 1 when any of the 256 folders below data/objects holds a file. */
static int
has_objects(const char *data)
{
	char path[PATH];
	struct dirent *d;
	int i, found = 0;
	DIR *dir;

	for (i = 0; i < 256 && !found; i++) {
		snprintf(path, sizeof(path), "%s/objects/%02x", data,
		    (unsigned)i);
		if ((dir = opendir(path)) == NULL)
			continue;
		while (!found && (d = readdir(dir)) != NULL)
			found = d->d_name[0] != '.';
		closedir(dir);
	}
	return (found);
}

/* The newest copy below data/backups into ${name}; 0 when there is none. */
static int
newest_copy(const char *data, char *name, size_t size)
{
	char path[PATH];

	snprintf(path, sizeof(path), "%s/backups", data);
	return (backup_newest(path, name, size));
}

/*
 * No database, or an empty file in its place, beside what a database once named.
 */
static int
database_lost(const char *data, struct err *e)
{
	char name[BACKUP_NAME] = "";
	int64_t size = datawhole_size(data, "hoclieu.db");
	int copies;

	if (size > 0)
		return (0);
	copies = newest_copy(data, name, sizeof(name));
	if (!copies && !has_objects(data))
		return (0);
	return (err_set(e, ERR_FATAL, "DB-MISSING", copies ?
	    "%s/hoclieu.db is %s; newest copy: %s/backups, %s" :
	    "%s/hoclieu.db is %s; its files are in %s/objects%s", data,
	    size < 0 ? "gone" : "empty", data, name));
}

static int
secret_lost(const char *data, struct err *e)
{
	int64_t size = datawhole_size(data, "secret");
	char name[BACKUP_NAME] = "";

	if (size == SECRET_SIZE || datawhole_size(data, "hoclieu.db") <= 0)
		return (0);
	(void)newest_copy(data, name, sizeof(name));
	return (err_set(e, ERR_FATAL, size < 0 ? "SECRET-MISSING" :
	    "SECRET-SHORT", "%s/secret: %lld of %d bytes; newest copy here: %s",
	    data, (long long)(size < 0 ? 0 : size), SECRET_SIZE,
	    *name != '\0' ? name : "none"));
}

/* A restore that was cut short must not become an empty school either. */
int
datadir_whole(const char *data, int how, struct err *e)
{
	if (datawhole_size(data, BACKUP_STAGE) >= 0 ||
	    datawhole_size(data, BACKUP_READY) >= 0)
		return (err_set(e, ERR_FATAL, "RESTORE-UNFINISHED",
		    "%s: a restore did not finish; run it again", data));
	if (database_lost(data, e) != 0)
		return (-1);
	return ((how & DATADIR_NEW_SECRET) != 0 ? 0 : secret_lost(data, e));
}

/*
 * Before the engine is asked the header is judged: a file that is not ours is left
 * as it is. A start must not wait minutes for a large database: what the time was
 * not enough for, the night's check looks at.
 */
int
datadir_pages(const char *data, struct err *e)
{
	struct err why = { 0 };
	char path[PATH];

	snprintf(path, sizeof(path), "%s/hoclieu.db", data);
	if (datawhole_size(data, "hoclieu.db") <= 0)
		return (0);
	if (db_pending(path, &why) < 0 && strcmp(why.code, "DB-DAMAGED") != 0) {
		if (e != NULL)
			*e = why;
		return (-1);
	}
	err_clear(&why);
	if (db_quick(path, SECONDS, &why) == 0)
		return (0);
	return (err_set(e, ERR_FATAL, "DB-UNSOUND", "%s: %s", path, why.text));
}
