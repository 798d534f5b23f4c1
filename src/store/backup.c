/*
 * Taking a backup (docs/backup.md): the database as a snapshot, then every file
 * that the snapshot names, then the sealed manifest.  The copy's folder ends in
 * ".part" until all of it is durable, so a half one is never taken for a
 * backup.
 */
#include <sys/stat.h>
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/clock.h"
#include "util/files.h"

#include "store/backup.h"
#include "store/objects.h"
#include "store/settings.h"

#define PATH	1200
#define SLACK	(16 * 1024 * 1024)	/* bytes on top of the files: manifest, folders */

enum { Q_OBJECTS, Q_PARTS, Q__MAX };

/* Columns of Q_OBJECTS and Q_PARTS; only a part has a key. */
enum { FILE_HASH, FILE_BYTES, FILE_KEY };

static const char *const sql[Q__MAX] = {
/* What the sweep keeps: the rest may be gone before it is copied. */
[Q_OBJECTS] =
	"SELECT o.hash, o.bytes FROM object o WHERE EXISTS (SELECT 1"
	" FROM version v JOIN item i ON i.id = v.item_id"
	" WHERE v.hash = o.hash AND i.state <> 'deleted')"
	" UNION SELECT r.paper, r.paper_bytes FROM rendition r"
	" WHERE r.paper <> '' AND EXISTS (SELECT 1 FROM version v"
	" JOIN item i ON i.id = v.item_id"
	" WHERE v.hash = r.hash AND i.state <> 'deleted')"
	" UNION SELECT r.picture, r.picture_bytes FROM rendition r"
	" WHERE r.picture <> '' AND EXISTS (SELECT 1 FROM version v"
	" JOIN item i ON i.id = v.item_id"
	" WHERE v.hash = r.hash AND i.state <> 'deleted') ORDER BY 1",
/* All bytes are here and were promised; the runner has yet to shelve them. */
[Q_PARTS] =
	"SELECT DISTINCT hash, length, key FROM upload"
	" WHERE state = 'complete' AND hash IS NOT NULL ORDER BY hash",
};

const struct sql_table backup_sql = { "backup", sql, Q__MAX };

/*
 * A backup that is being made, with the lists that become its manifest. The
 * lists belong to ${manifest}.
 */
struct making {
	struct backup	*b;
	char		 part[PATH + 8];	/* its folder, until it is whole */
	json_t		*manifest, *objects, *indexes, *missing;
};

/*
 * An original that cannot be read does not end the backup: the rest is worth
 * having.  It is named in the manifest and reported.
 */
static void
lost(struct making *m, const char *hash, const struct err *why)
{
	m->b->missing++;
	json_array_append_new(m->missing, json_string(hash));
	if (m->b->say != NULL)
		m->b->say(m->b->arg, "OBJECT-MISSING", why->text);
}

/*
 * Is the file in the pool already, with its length?  Its hash is not computed
 * again here; backup_check reads every byte.
 */
static int
pooled(const char *path, int64_t bytes)
{
	struct stat st;

	return (lstat(path, &st) == 0 && S_ISREG(st.st_mode) &&
	    st.st_size == bytes);
}

/*
 * An original that cannot be read is reported and skipped; a full or broken
 * disk that the backup is written to ends everything.
 */
static int
target_failed(const struct err *e)
{
	return (err_is(e, ERR_FATAL) || strcmp(e->code, "STORE-FULL") == 0);
}

/*
 * The file ${from} into the pool, when it is not there yet; 1 it is there, 0
 * the original is lost, -1 the backup must end.
 */
static int
backup_put(struct making *m, const char *from, const char *hash, int64_t bytes,
    struct err *e)
{
	struct backup *b = m->b;
	struct err why = { 0 };
	struct stat st;
	char to[PATH];

	backup_pool(b->dir, hash, to, sizeof(to));
	b->files++;
	b->bytes += bytes;
	if (pooled(to, bytes))
		return (1);
	if (backup_copy(from, to, hash, 0444, b->link, &why) == 0) {
		b->fresh++;
		b->fresh_bytes += bytes;
		return (1);
	}
	/* Is it the original, or is the target gone? */
	if (target_failed(&why) || stat(m->part, &st) != 0) {
		*e = why;
		return (-1);
	}
	if (strcmp(why.code, "BACKUP-DAMAGED") != 0 &&
	    access(from, R_OK) == 0) {
		*e = why;
		return (-1);
	}
	lost(m, hash, &why);
	b->files--;
	b->bytes -= bytes;
	return (0);
}

/*
 * The serving index of an object, when it has one; its own hash is its name in
 * the pool.
 */
static int
index_of(struct making *m, const char *hash, struct err *e)
{
	char path[PATH], sum[CODE_HASH_HEX];
	int64_t bytes;
	int rc;

	objects_index_path(m->b->data, hash, path, sizeof(path));
	if (access(path, F_OK) != 0)
		return (0);
	if (backup_hash(path, sum, &bytes, e) != 0)
		return (-1);
	if ((rc = backup_put(m, path, sum, bytes, e)) == 1)
		json_array_append_new(m->indexes, json_pack("{s:s,s:s,s:I}",
		    "object", hash, "sha256", sum, "bytes",
		    (json_int_t)bytes));
	return (rc < 0 ? -1 : 0);
}

/*
 * One original and its serving index. Only what is in the pool gets into the
 * manifest's lists; a lost original is in "missing" instead.
 */
static int
backup_one(struct making *m, const char *from, const char *hash, int64_t bytes,
    struct err *e)
{
	int rc;

	if ((rc = backup_put(m, from, hash, bytes, e)) < 1)
		return (rc);
	json_array_append_new(m->objects, json_pack("{s:s,s:I}", "sha256",
	    hash, "bytes", (json_int_t)bytes));
	return (index_of(m, hash, e));
}

/*
 * Bytes of objects that are not in the pool yet, into ${sum}: to know
 * beforehand whether they fit.
 */
static int
to_come(struct making *m, struct db *db, int64_t *sum, struct err *e)
{
	struct db_rows *r;
	char path[PATH];
	int rc;

	*sum = 0;
	r = db_query(db, &backup_sql, Q_OBJECTS, NOARGS, e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		backup_pool(m->b->dir, db_text(r, FILE_HASH), path,
		    sizeof(path));
		if (!pooled(path, db_int(r, FILE_BYTES)))
			*sum += db_int(r, FILE_BYTES);
	}
	db_end(r);
	return (rc);
}

/* An unknown amount of free space (-1) is no reason to refuse. */
int
backup_room_at(const char *dir, int64_t need, int64_t keep, struct err *e)
{
	int64_t have = objects_free_bytes(dir);

	if (have < 0 || have >= need + keep)
		return (0);
	return (err_set(e, ERR_REJECT, "BACKUP-NO-ROOM",
	    "%s: %lld bytes are needed and %lld must stay free, %lld are",
	    dir, (long long)need, (long long)keep, (long long)have));
}

static int
backup_room(const struct backup *b, int64_t need, struct err *e)
{
	return (backup_room_at(b->dir, need + SLACK, b->reserve, e));
}

/* With b->link nothing is copied, so no room is asked for. */
static int
backup_objects(struct making *m, struct db *db, struct err *e)
{
	char from[PATH];
	struct db_rows *r;
	int64_t need;
	int rc;

	if (to_come(m, db, &need, e) != 0 ||
	    (!m->b->link && backup_room(m->b, need, e) != 0))
		return (-1);
	if ((r = db_query(db, &backup_sql, Q_OBJECTS, NOARGS, e)) == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		objects_path(m->b->data, db_text(r, FILE_HASH), from,
		    sizeof(from));
		if (backup_one(m, from, db_text(r, FILE_HASH),
		    db_int(r, FILE_BYTES), e) != 0) {
			rc = -1;
			break;
		}
	}
	db_end(r);
	return (rc);
}

/*
 * A complete upload that the runner has not moved to the objects yet.  The
 * runner may do that at this very moment, so both places are tried.
 */
static int
backup_one_part(struct making *m, struct db_rows *r, struct err *e)
{
	const char *hash = db_text(r, FILE_HASH);
	char from[PATH], to[PATH];
	struct err why = { 0 };

	snprintf(from, sizeof(from), "%s/uploads/%s.part", m->b->data,
	    db_text(r, FILE_KEY));
	backup_pool(m->b->dir, hash, to, sizeof(to));
	if (!pooled(to, db_int(r, FILE_BYTES)) && backup_copy(from, to, hash,
	    0444, 0, &why) != 0 && target_failed(&why)) {
		*e = why;
		return (-1);
	}
	objects_path(m->b->data, hash, from, sizeof(from));
	return (backup_one(m, from, hash, db_int(r, FILE_BYTES), e));
}

/*
 * These uploads were promised to their owners as complete, so a restore must
 * have them although the runner has not shelved them yet.
 */
static int
backup_parts(struct making *m, struct db *db, struct err *e)
{
	struct db_rows *r;
	int rc;

	if ((r = db_query(db, &backup_sql, Q_PARTS, NOARGS, e)) == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1)
		if (backup_one_part(m, r, e) != 0) {
			rc = -1;
			break;
		}
	db_end(r);
	return (rc);
}

/*
 * The snapshot is opened and checked before anything is copied by it: it
 * decides which files belong to this backup, whatever changes meanwhile.  The
 * tables' row counts are kept for the restore.
 */
static int
database(struct making *m, struct err *e)
{
	static const struct sql_table *const tables[] = { &backup_sql };
	char from[PATH], to[PATH + 24], hash[CODE_HASH_HEX];
	json_t *counts = NULL;
	struct db *db = NULL;
	int64_t bytes = 0;
	struct stat st;
	int rc = -1;

	snprintf(from, sizeof(from), "%s/hoclieu.db", m->b->data);
	snprintf(to, sizeof(to), "%s/hoclieu.db", m->part);
	if (stat(from, &st) != 0)
		return (files_fail(e, "look at", from));
	if (backup_room(m->b, st.st_size, e) != 0 ||
	    backup_snapshot(from, to, e) != 0 ||
	    (db = db_open(to, DB_READ, tables, 1, e)) == NULL ||
	    db_check(db, e) != 0 || backup_objects(m, db, e) != 0 ||
	    backup_parts(m, db, e) != 0 || (counts = backup_tables(to,
	    e)) == NULL || backup_hash(to, hash, &bytes, e) != 0)
		goto err0;
	json_object_set_new(m->manifest, "database", json_pack("{s:s,s:I}",
	    "sha256", hash, "bytes", (json_int_t)bytes));
	json_object_set(m->manifest, "tables", counts);
	rc = 0;
err0:
	db_close(db);
	json_decref(counts);
	return (rc);
}

/*
 * Files that are neither rows nor objects: the secret (without it all labels
 * and tokens change) and the anchor of the audit.
 */
static int
files(struct making *m, struct err *e)
{
	static const char *const names[] = { "secret", "audit-anchor.txt" };
	char from[PATH], to[PATH + 40], hash[CODE_HASH_HEX];
	json_t *list = json_array();
	int64_t bytes;
	size_t i;

	json_object_set_new(m->manifest, "files", list);
	for (i = 0; i < sizeof(names) / sizeof(*names); i++) {
		snprintf(from, sizeof(from), "%s/%s", m->b->data, names[i]);
		snprintf(to, sizeof(to), "%s/%s", m->part, names[i]);
		if (access(from, F_OK) != 0)
			continue;
		if (backup_hash(from, hash, &bytes, e) != 0 ||
		    backup_copy(from, to, hash, 0600, 0, e) != 0)
			return (-1);
		json_array_append_new(list, json_pack("{s:s,s:s,s:I}", "name",
		    names[i], "sha256", hash, "bytes", (json_int_t)bytes));
	}
	return (0);
}

/*
 * The manifest comes last and the rename of the folder after it, each durable
 * before the next: this order is what makes the copy complete or invisible.
 */
static int
backup_one_seal(struct making *m, struct err *e)
{
	char path[PATH + 40], sum[CODE_HASH_HEX], whole[PATH];
	char *text;
	int rc;

	if (backup_pool_sync(m->b->dir, e) != 0)
		return (-1);
	backup_seal(m->manifest, sum);
	json_object_set_new(m->manifest, "seal", json_string(sum));
	text = json_dumps(m->manifest, JSON_INDENT(1) | JSON_SORT_KEYS);
	snprintf(path, sizeof(path), "%s/manifest.json", m->part);
	rc = files_write(path, text, strlen(text), 0600, e);
	free(text);
	if (rc != 0)
		return (-1);
	snprintf(whole, sizeof(whole), "%s/%s", m->b->dir, m->b->name);
	if (rename(m->part, whole) != 0)
		return (files_fail(e, "rename", m->part));
	return (files_sync_dir(m->b->dir, e));
}

/*
 * Remove what an interrupted backup left, then find a free name from the time
 * of the backup.
 */
static int
backup_begin(struct making *m, struct err *e)
{
	struct civil c = clock_civil(m->b->made);
	char path[PATH], stem[24];
	struct dirent *d;
	size_t n;
	int i;
	DIR *dir;

	if ((dir = opendir(m->b->dir)) == NULL)
		return (files_fail(e, "open", m->b->dir));
	while ((d = readdir(dir)) != NULL) {
		n = strlen(d->d_name);
		snprintf(path, sizeof(path), "%s/%s", m->b->dir, d->d_name);
		if (n > 5 && d->d_name[0] == '2' &&
		    strcmp(d->d_name + n - 5, ".part") == 0)
			backup_remove(path);
	}
	closedir(dir);
	snprintf(stem, sizeof(stem), "%04d-%02d-%02dT%02d%02d%02d",
	    c.year % 10000, c.month % 100, c.day % 100, c.hour % 100,
	    c.minute % 100, c.second % 100);
	for (i = 0; i < 100; i++) {
		snprintf(m->b->name, sizeof(m->b->name), i == 0 ? "%s" :
		    "%s-%02d", stem, i);
		snprintf(path, sizeof(path), "%s/%s", m->b->dir, m->b->name);
		if (access(path, F_OK) != 0)
			break;
	}
	snprintf(m->part, sizeof(m->part), "%s.part", path);
	return (files_mkdirs(m->part, 0700, e));
}

/*
 * The parts in the order of docs/backup.md: the database first, because it says
 * which files belong to the copy; the seal last.
 */
static int
backup_fill(struct making *m, struct err *e)
{
	char iso[24];

	clock_iso(m->b->made, iso, sizeof(iso));
	m->objects = json_array();
	m->indexes = json_array();
	m->missing = json_array();
	m->manifest = json_pack("{s:s,s:i,s:I,s:s,s:o,s:o,s:o}",
	    "format", "hoclieu-backup", "version", 1,
	    "made", (json_int_t)m->b->made, "time", iso,
	    "objects", m->objects, "indexes", m->indexes,
	    "missing", m->missing);
	if (database(m, e) != 0 || files(m, e) != 0)
		return (-1);
	return (backup_one_seal(m, e));
}

/*
 * A failure removes the unfinished folder; files that reached the pool stay and
 * spare the next backup the work. After a crash backup_begin of the next one
 * removes it.
 */
int
backup_make(struct backup *b, struct err *e)
{
	struct making m = { .b = b };
	int lock, rc;

	b->made = clock_now();
	b->files = b->bytes = b->fresh = b->fresh_bytes = b->missing = 0;
	if (files_mkdirs(b->dir, 0700, e) != 0 ||
	    (lock = backup_lock(b->dir, e)) == -1)
		return (-1);
	if ((rc = backup_begin(&m, e)) == 0 && (rc = backup_fill(&m, e)) != 0)
		backup_remove(m.part);
	json_decref(m.manifest);
	close(lock);
	return (rc);
}

/*
 * The folder stands in the table of settings as a text; an empty one means the
 * default.
 */
int
backup_dir(struct db *db, const char *data, char *out, size_t size,
    struct err *e)
{
	if (setting_text(db, "backup-dir", out, size, e) < 0)
		return (-1);
	if (*out == '\0')
		snprintf(out, size, "%s/backups", data);
	return (0);
}

int
backup_dir_put(struct db *db, const char *dir, struct err *e)
{
	return (setting_text_put(db, "backup-dir", dir, e));
}
