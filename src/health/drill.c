/*
 * The drill: what a person would do after a fire, done with the newest backup:
 * an empty folder, restore, verify.  It takes place in the backup folder, so
 * that files can be shared by hard links and the disk of the data does not
 * fill.
 */
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "util/clock.h"

#include "audit/audit.h"
#include "health/drill.h"
#include "health/verify.h"

#define PATH	700
#define SUNDAY	7

/* What drill_say keeps while verify reports. */
struct misfit {
	struct backup	*b;
	char		 code[40];	/* of the first one */
};

/*
 * Hands each fault on to whoever runs the drill, and remembers the first code
 * for the message of the whole.
 */
static void
drill_say(void *arg, const char *code, const char *text)
{
	struct misfit *m = arg;

	if (m->code[0] == '\0')
		snprintf(m->code, sizeof(m->code), "%s", code);
	if (m->b->say != NULL)
		m->b->say(m->b->arg, code, text);
}

/*
 * Can files of this folder be hard-linked there?  Tried out, because the kind
 * of the disk does not say it.
 */
static int
shares(const struct backup *b)
{
	char from[PATH], to[PATH];
	int rc;

	snprintf(from, sizeof(from), "%s/lock", b->dir);
	snprintf(to, sizeof(to), "%s/lock.try", b->dir);
	(void)unlink(to);
	rc = link(from, to) == 0;
	(void)unlink(to);
	return (rc);
}

/*
 * Room for the database twice (its log while it is migrated), and for all
 * objects where they cannot be linked.
 */
static int
drill_room(const struct backup *b, struct err *e)
{
	char name[BACKUP_NAME] = "", path[PATH];
	struct statvfs fs;
	struct stat st;
	json_t *m, *row;
	int64_t need;
	size_t i;
	int n;

	n = backup_newest(b->dir, name, sizeof(name));
	snprintf(path, sizeof(path), "%s/%s/hoclieu.db", b->dir, name);
	m = n > 0 ? backup_manifest(b->dir, name, e) : NULL;
	if (m == NULL)
		return (n > 0 ? -1 : err_set(e, ERR_REJECT, "BACKUP-MISSING",
		    "%s holds no finished copy", b->dir));
	need = stat(path, &st) == 0 ? 2 * (int64_t)st.st_size : 0;
	if (!shares(b))
		json_array_foreach(json_object_get(m, "objects"), i, row)
			need += json_integer_value(json_object_get(row,
			    "bytes"));
	json_decref(m);
	if (statvfs(b->dir, &fs) == 0 && (int64_t)fs.f_bavail *
	    (int64_t)fs.f_frsize < need + b->reserve)
		return (err_set(e, ERR_REJECT, "BACKUP-NO-ROOM",
		    "the drill needs %lld bytes in %s", (long long)need,
		    b->dir));
	return (0);
}

/*
 * A quick verify: lengths, not hashes, because the restore has just compared
 * every byte.
 */
static int
drill_look(struct backup *b, const char *place, struct err *e)
{
	struct misfit m = { .b = b };
	struct verify v = { .data = place, .quick = 1, .copy = 1,
	    .say = drill_say, .arg = &m };
	int rc;

	if (verify_open(&v, e) != 0)
		return (-1);
	rc = verify_all(&v, e);
	db_close(v.db);
	if (rc == 0 && v.problems > 0)
		rc = err_set(e, ERR_REJECT, "DRILL-DAMAGED",
		    "%ld misfits in the restored copy, the first is %s",
		    v.problems, m.code);
	return (rc);
}

/*
 * The drill has its own folder "drill.part" and the lock of the backup folder,
 * so that no backup or tidying runs at the same time.  It is removed whatever
 * the result.
 */
int
drill_run(struct backup *b, struct err *e)
{
	struct backup copy = { .dir = b->dir, .link = 1, .say = b->say,
	    .arg = b->arg };
	char place[PATH];
	int lock, rc = -1;

	err_clear(e);
	snprintf(place, sizeof(place), "%s/drill.part", b->dir);
	copy.data = place;
	if (access(b->dir, F_OK) != 0)
		return (err_set(e, ERR_REJECT, "BACKUP-MISSING", "no %s",
		    b->dir));
	if ((lock = backup_lock(b->dir, e)) == -1)
		return (-1);
	backup_remove(place);
	if (drill_room(b, e) == 0 && backup_restore(&copy, NULL, e) == 0)
		rc = drill_look(b, place, e);
	backup_remove(place);
	close(lock);
	snprintf(b->name, sizeof(b->name), "%s", copy.name);
	b->files = copy.files;
	b->bytes = copy.bytes;
	return (rc);
}

/*
 * The first one soon, because nobody knows yet whether the backup can be used;
 * then one a month, on a Sunday, when nobody waits for the disk.
 */
int
drill_due(struct db *db, int64_t now, struct err *e)
{
	struct civil c = clock_civil(now);
	char note[80];
	int64_t last;

	if (audit_last(db, "drill", &last, note, sizeof(note), e) < 0)
		return (-1);
	return (last == 0 || (c.wday == SUNDAY && c.day <= 7));
}
