/* Which sealed copies there are, and the settings behind them. */
#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/files.h"
#include "util/seal.h"

#include "store/settings.h"
#include "audit/audit.h"
#include "cli/sealing.h"
#include "library/intake.h"

#define PATH	700
#define STAYS	2	/* sealed files share nothing, so each costs a whole copy */
#define ENDING	".sealed"

int
sealing_copy(struct backup *b, const char *key, const char *to, struct err *e)
{
	uint8_t raw[SEAL_KEY];

	if (seal_text_read(key, raw, e) != 0)
		return (-1);
	return (backup_wrap(b, b->name, raw, to, e));
}

/* A name that backup_wrap gives; whatever else lies there is left alone. */
static int
ours(const struct dirent *d)
{
	size_t n = strlen(d->d_name), end = strlen(ENDING);
	int y, m, day;
	char t;

	return (n > end && strcmp(d->d_name + n - end, ENDING) == 0 &&
	    sscanf(d->d_name, "%4d-%2d-%2d%c", &y, &m, &day, &t) == 4 &&
	    t == 'T');
}

/*
 * Names sort by time. Those of a clock that stood in the future count as the
 * oldest, as in backup_list: else every new file would go at once for years.
 */
static int
by_age(const struct dirent **a, const struct dirent **b)
{
	int fa = backup_future((*a)->d_name), fb = backup_future((*b)->d_name);

	return (fa != fb ? fb - fa : alphasort(a, b));
}

/*
 * The oldest go. Only after a new one is whole, so that there is always
 * one.
 */
static int
sealing_tidy(const char *dir, struct err *e)
{
	struct dirent **list;
	char path[PATH + 300];
	int i, n = scandir(dir, &list, ours, by_age);

	if (n < 0)
		return (files_fail(e, "read", dir));
	for (i = 0; i < n; i++) {
		snprintf(path, sizeof(path), "%s/%s", dir, list[i]->d_name);
		if (i < n - STAYS)
			(void)unlink(path);
		free(list[i]);
	}
	free(list);
	return (0);
}

int
sealing_nightly(struct db *db, struct backup *b, struct err *e)
{
	char dir[PATH], key[SEAL_TEXT];

	if (setting_text(db, "seal-dir", dir, sizeof(dir), e) < 0 ||
	    setting_text(db, "seal-key", key, sizeof(key), e) < 0)
		return (-1);
	if (*dir == '\0' || *key == '\0')
		return (0);
	if (sealing_copy(b, key, dir, e) != 0 || sealing_tidy(dir, e) != 0)
		return (-1);
	return (1);
}

/* The folder as a whole name and made at once, as for the nightly copy. */
int
sealing_nightly_put(struct db *db, const char *dir, const char *key,
    struct err *e)
{
	char path[PATH_MAX] = "";
	uint8_t raw[SEAL_KEY];

	if (dir != NULL && (seal_text_read(key, raw, e) != 0 ||
	    files_mkdirs(dir, 0700, e) != 0))
		return (-1);
	if (dir != NULL && (realpath(dir, path) == NULL || strlen(path) > 500))
		return (files_fail(e, "resolve", dir));
	if (intake_begin(db, e) != 0)
		return (-1);
	if (setting_text_put(db, "seal-dir", path, e) != 0 ||
	    setting_text_put(db, "seal-key", dir != NULL ? key : "", e) != 0 ||
	    audit_add(db, 0, "set", "setting", -1, "seal-dir", e) != 0 ||
	    db_commit(db, e) != 0) {
		db_rollback(db);
		return (-1);
	}
	return (0);
}
