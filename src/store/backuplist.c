/* Which finished copies a backup folder holds. */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/clock.h"
#include "util/files.h"

#include "store/backup.h"

#define PATH	1200
#define DAY	86400

static char	bound[BACKUP_NAME];	/* names behind it are of the future */

static void
backuplist_bound(char out[BACKUP_NAME])
{
	struct civil c = clock_civil(clock_now() + DAY);

	snprintf(out, BACKUP_NAME, "%04d-%02d-%02dT%02d%02d%02d",
	    c.year % 10000, c.month % 100, c.day % 100, c.hour % 100,
	    c.minute % 100, c.second % 100);
}

int
backup_future(const char *name)
{
	char now[BACKUP_NAME];

	backuplist_bound(now);
	return (strcmp(name, now) > 0);
}

/*
 * Newest first. A clock that stood in the future for a while has made copies that
 * would count as the newest for years; they come last.
 */
static int
backuplist_order(const void *a, const void *b)
{
	int fa = strcmp(a, bound) > 0, fb = strcmp(b, bound) > 0;

	return (fa != fb ? fa - fb : strcmp(b, a));
}

/* Only folders with a manifest count, and no name with a dot: ".part" is not finished. */
static int
backuplist_is(const char *dir, const char *name)
{
	char path[PATH];

	if (name[0] != '2' || strlen(name) >= BACKUP_NAME ||
	    strchr(name, '.') != NULL)
		return (0);
	snprintf(path, sizeof(path), "%s/%s/manifest.json", dir, name);
	return (access(path, F_OK) == 0);
}

/*
 * All of them, however many: what is not on the list loses its files in the pool.
 */
int
backup_list(const char *dir, struct backup_names *out, struct err *e)
{
	struct dirent *d;
	size_t room = 0;
	DIR *h;
	int rc;

	memset(out, 0, sizeof(*out));
	if ((h = opendir(dir)) == NULL)
		return (errno == ENOENT ? 0 : files_fail(e, "open", dir));
	while (errno = 0, (d = readdir(h)) != NULL) {
		if (!backuplist_is(dir, d->d_name))
			continue;
		if (out->n == room) {
			room = room == 0 ? 64 : room * 2;
			out->name = realloc(out->name, room *
			    sizeof(*out->name));
			if (out->name == NULL)
				abort();
		}
		snprintf(out->name[out->n++], BACKUP_NAME, "%.*s",
		    BACKUP_NAME - 1, d->d_name);
	}
	rc = errno == 0 ? 0 : files_fail(e, "read", dir);
	closedir(h);
	backuplist_bound(bound);
	if (out->n > 0)
		qsort(out->name, out->n, sizeof(*out->name), backuplist_order);
	while (out->dated < out->n && strcmp(out->name[out->dated], bound) <= 0)
		out->dated++;
	return (rc);
}

void
backup_list_free(struct backup_names *names)
{
	free(names->name);
	memset(names, 0, sizeof(*names));
}

int
backup_newest(const char *dir, char *out, size_t size)
{
	struct backup_names all;
	struct err e = { 0 };
	int found;

	if (backup_list(dir, &all, &e) != 0)
		log_err(&e);
	if ((found = all.n > 0))
		snprintf(out, size, "%s", all.name[0]);
	backup_list_free(&all);
	return (found);
}
