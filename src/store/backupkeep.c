/*
 * Which copies stay: the newest of each of the last 7 days, 4 weeks and 12
 * months that have one.
 */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/clock.h"
#include "util/files.h"

#include "store/backup.h"

#define PATH	1200
#define DAYS	7
#define WEEKS	4
#define MONTHS	12
#define DAY	86400

/*
 * Numbers of the day, the week (Monday to Sunday) and the month that are in a
 * copy's name; equal numbers mean the same span.  Day 0 (1 January 1970) was a
 * Thursday, hence the 3.
 */
static int
spans(const char *name, int64_t span[3])
{
	int y, m, d;

	if (sscanf(name, "%4d-%2d-%2dT", &y, &m, &d) != 3)
		return (-1);
	span[0] = (clock_utc(y, m, d) + DAY / 2) / DAY;
	span[1] = (span[0] + 3) / 7;
	span[2] = (int64_t)y * 12 + m;
	return (0);
}

/*
 * ${stays} gets 1 for each copy that is kept; those of a clock in the future are,
 * until the time that they name has come.  Names come newest first, so the first one of each span is its newest.  Only
 * spans that hold a copy are counted: a server that was off for a month does
 * not lose its last copies at the next start.
 */
static void
backupkeep_choose(const struct backup_names *all, char *stays)
{
	static const int most[3] = { DAYS, WEEKS, MONTHS };
	int64_t span[3], last[3] = { -1, -1, -1 };
	int used[3] = { 0, 0, 0 }, k;
	size_t i;

	for (i = 0; i < all->n; i++) {
		stays[i] = i == 0;
		if (i >= all->dated || spans(all->name[i], span) != 0) {
			stays[i] = 1;	/* no name of ours */
			continue;
		}
		for (k = 0; k < 3; k++)
			if (span[k] != last[k] && used[k] < most[k]) {
				last[k] = span[k];
				used[k]++;
				stays[i] = 1;
			}
	}
}

static int
by_text(const void *a, const void *b)
{
	return (strcmp(*(const char *const *)a, *(const char *const *)b));
}

/* Hashes that the lists of all copies name, sorted. */
struct names {
	const char	**p;
	size_t		 n, cap;
};

/* Pointers into the manifests, which must stay until the search is over. */
static void
backupkeep_add(struct names *all, const json_t *list)
{
	size_t i;
	json_t *row;

	json_array_foreach(list, i, row) {
		if (all->n == all->cap) {
			all->cap = all->cap ? all->cap * 2 : 1024;
			all->p = realloc(all->p, all->cap * sizeof(*all->p));
			if (all->p == NULL)
				abort();
		}
		all->p[all->n] = json_string_value(json_object_get(row,
		    "sha256"));
		all->n += all->p[all->n] != NULL;
	}
}

/* Remove the files of one folder of the pool that no manifest names. */
static void
backupkeep_shelf(const char *path, const struct names *all)
{
	char file[PATH + 300];
	const char *name;
	struct dirent *d;
	DIR *dir;

	if ((dir = opendir(path)) == NULL)
		return;
	while ((d = readdir(dir)) != NULL) {
		name = d->d_name;
		if (*name == '.' || (all->n > 0 && bsearch(&name, all->p,
		    all->n, sizeof(*all->p), by_text) != NULL))
			continue;
		snprintf(file, sizeof(file), "%s/%s", path, name);
		(void)unlink(file);
	}
	closedir(dir);
}

/*
 * Remove files of the pool that no manifest names.  If one manifest cannot be
 * read, nothing is removed: it may name any of them.
 */
static int
tidy(const char *dir, const struct backup_names *kept, struct err *e)
{
	struct names all = { 0 };
	char path[PATH];
	json_t **lists;
	int k, rc = 0;
	size_t i;

	if ((lists = calloc(kept->n + 1, sizeof(json_t *))) == NULL)
		abort();
	for (i = 0; i < kept->n && rc == 0; i++) {
		if ((lists[i] = backup_manifest(dir, kept->name[i],
		    e)) == NULL)
			rc = -1;
		backupkeep_add(&all, json_object_get(lists[i], "objects"));
		backupkeep_add(&all, json_object_get(lists[i], "indexes"));
	}
	if (all.n > 0)
		qsort(all.p, all.n, sizeof(*all.p), by_text);
	for (k = 0; k < 256 && rc == 0; k++) {
		snprintf(path, sizeof(path), "%s/objects/%02x", dir,
		    (unsigned)k);
		backupkeep_shelf(path, &all);
	}
	for (i = 0; i < kept->n; i++)
		json_decref(lists[i]);
	free(lists);
	free(all.p);
	return (rc);
}

/*
 * The folder is renamed to ".part" first: if removing it is interrupted, it is
 * no longer taken for a backup.
 */
static int
backupkeep_drop(const char *dir, const char *name, struct err *e)
{
	char path[PATH], gone[PATH];

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	snprintf(gone, sizeof(gone), "%s/%s.part", dir, name);
	if (rename(path, gone) != 0)
		return (files_fail(e, "rename", path));
	backup_remove(gone);
	return (0);
}

/*
 * Copies first, then the pool's files that only they named. A crash in between
 * leaves files without a copy; the next run removes them.
 */
int
backup_keep(const char *dir, struct err *e)
{
	struct backup_names all;
	size_t i, n, k = 0;
	char *stays;
	int lock, rc;

	err_clear(e);
	if ((lock = backup_lock(dir, e)) == -1)
		return (-1);
	rc = backup_list(dir, &all, e);
	if ((stays = calloc(all.n + 1, 1)) == NULL)
		abort();
	backupkeep_choose(&all, stays);
	for (i = 0, n = all.n; i < n && rc == 0; i++) {
		if (stays[i])
			memmove(all.name[k++], all.name[i], sizeof(*all.name));
		else
			rc = backupkeep_drop(dir, all.name[i], e);
	}
	all.n = k;
	if (rc == 0)
		rc = tidy(dir, &all, e);
	backup_list_free(&all);
	free(stays);
	close(lock);
	return (rc == 0 ? (int)(n - k) : -1);
}
