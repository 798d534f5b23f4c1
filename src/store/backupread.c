/* Reading a backup: every file of a copy, compared. */
#include <sys/stat.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/buf.h"
#include "util/files.h"

#include "store/backup.h"
#include "store/objects.h"

#define PATH		1200
#define MANIFEST_MAX	(512 * 1024 * 1024)

/*
 * The seal is the hash of the manifest in one fixed form (sorted names, no
 * white space), without the seal itself.
 */
void
backup_seal(json_t *m, char hash[CODE_HASH_HEX])
{
	uint8_t sum[CODE_SHA256];
	json_t *bare = json_copy(m);
	char *text;

	json_object_del(bare, "seal");
	text = json_dumps(bare, JSON_COMPACT | JSON_SORT_KEYS);
	code_sha256(text, strlen(text), sum);
	code_hex(sum, sizeof(sum), hash);
	free(text);
	json_decref(bare);
}

/* The manifest itself is damaged: nothing it says can be used. */
static int
unreadable(struct err *e, const char *path)
{
	return (err_set(e, ERR_REJECT, "BACKUP-DAMAGED",
	    "%s: the list of this copy is damaged", path));
}

/*
 * The name comes from a person: a slash in it could lead out of the folder.
 * The seal is compared before anything in the manifest is used.
 */
json_t *
backup_manifest(const char *dir, const char *name, struct err *e)
{
	char path[PATH], sum[CODE_HASH_HEX];
	struct buf text = { 0 };
	const char *sealed;
	json_t *m;

	snprintf(path, sizeof(path), "%s/%s/manifest.json", dir, name);
	if (strchr(name, '/') != NULL || access(path, F_OK) != 0) {
		err_set(e, ERR_REJECT, "BACKUP-MISSING", "%s is no copy",
		    path);
		return (NULL);
	}
	if (files_read(path, MANIFEST_MAX, &text, e) != 0) {
		buf_free(&text);
		return (NULL);
	}
	m = json_loadb(text.p != NULL ? text.p : "", text.len, 0, NULL);
	buf_free(&text);
	if (m == NULL) {
		unreadable(e, path);
		return (NULL);
	}
	sealed = json_string_value(json_object_get(m, "seal"));
	backup_seal(m, sum);
	if (sealed == NULL || strcmp(sealed, sum) != 0 ||
	    json_integer_value(json_object_get(m, "version")) != 1) {
		json_decref(m);
		unreadable(e, path);
		return (NULL);
	}
	return (m);
}

/*
 * A backup that is read. ${stage} is the folder to restore into, NULL when the
 * backup is only checked; ${damaged} counts, so that one run names all damaged
 * files.
 */
struct reading {
	struct backup	*b;
	const char	*name;
	const char	*stage;
	int64_t		 damaged;
};

/* Counted and said at once; the reading goes on. */
static void
backupread_damaged(struct reading *r, const struct err *why)
{
	r->damaged++;
	if (r->b->say != NULL)
		r->b->say(r->b->arg, "BACKUP-DAMAGED", why->text);
}

/*
 * One file of the backup, compared; ${to} NULL: read only.  0 also when it is
 * damaged, which is counted and reported, so that one call names all damaged
 * files; -1 when it cannot go on.
 */
static int
backupread_one(struct reading *r, const char *from, const char *to,
    const json_t *row, mode_t mode, int share, struct err *e)
{
	const char *want = json_string_value(json_object_get(row, "sha256"));
	char hash[CODE_HASH_HEX];
	struct err why = { 0 };
	int64_t bytes;

	r->b->files++;
	r->b->bytes += json_integer_value(json_object_get(row, "bytes"));
	if (to != NULL) {
		if (backup_copy(from, to, want, mode, share, &why) == 0)
			return (0);
		if (strcmp(why.code, "BACKUP-DAMAGED") != 0 &&
		    access(from, R_OK) == 0) {
			*e = why;
			return (-1);
		}
	} else if (backup_hash(from, hash, &bytes, &why) == 0) {
		if (strcmp(hash, want) == 0)
			return (0);
		err_set(&why, ERR_REJECT, "BACKUP-DAMAGED",
		    "%s: its bytes are not what they were", from);
	}
	backupread_damaged(r, &why);
	return (0);
}

/*
 * ${index}: the list names serving indexes, whose place follows from the
 * object's hash and not from their own.
 */
static int
pool(struct reading *r, const json_t *m, const char *list, int index,
    struct err *e)
{
	char from[PATH], to[PATH];
	const char *hash, *object;
	size_t i;
	json_t *row;

	json_array_foreach(json_object_get(m, list), i, row) {
		hash = json_string_value(json_object_get(row, "sha256"));
		object = index ? json_string_value(json_object_get(row,
		    "object")) : hash;
		if (!code_is_hash(hash) || !code_is_hash(object))
			return (unreadable(e, r->name));
		backup_pool(r->b->dir, hash, from, sizeof(from));
		if (r->stage != NULL && index)
			objects_index_path(r->stage, object, to, sizeof(to));
		else if (r->stage != NULL)
			objects_path(r->stage, object, to, sizeof(to));
		if (backupread_one(r, from, r->stage != NULL ? to : NULL, row,
		    0444, r->b->link, e) != 0)
			return (-1);
	}
	return (0);
}

/*
 * A file of the copy's own folder.  The name comes from the manifest: one with
 * a slash or a leading dot could lead out of the folder.
 */
static int
backupread_own(struct reading *r, const char *name, const json_t *row,
    struct err *e)
{
	char from[PATH], to[PATH];

	if (name == NULL || strchr(name, '/') != NULL || *name == '.' ||
	    !code_is_hash(json_string_value(json_object_get(row, "sha256"))))
		return (unreadable(e, r->name));
	snprintf(from, sizeof(from), "%s/%s/%s", r->b->dir, r->name, name);
	if (r->stage != NULL)
		snprintf(to, sizeof(to), "%s/%s", r->stage, name);
	return (backupread_one(r, from, r->stage != NULL ? to : NULL, row, 0600,
	    0, e));
}

/*
 * Every file of the manifest.  The database comes first, because without it the
 * rest is of no use.
 */
static int
all(struct reading *r, const json_t *m, struct err *e)
{
	size_t i;
	json_t *row;

	r->b->made = json_integer_value(json_object_get(m, "made"));
	r->b->files = r->b->bytes = 0;
	r->b->missing = (int64_t)json_array_size(json_object_get(m,
	    "missing"));
	if (backupread_own(r, "hoclieu.db", json_object_get(m, "database"),
	    e) != 0)
		return (-1);
	json_array_foreach(json_object_get(m, "files"), i, row)
		if (backupread_own(r, json_string_value(json_object_get(row,
		    "name")), row, e) != 0)
			return (-1);
	if (pool(r, m, "objects", 0, e) != 0 || pool(r, m, "indexes", 1, e) != 0)
		return (-1);
	if (r->damaged == 0)
		return (0);
	return (err_set(e, ERR_REJECT, "BACKUP-DAMAGED",
	    "%lld files of the copy %s are missing or damaged",
	    (long long)r->damaged, r->name));
}

/* The manifest of the backup that was asked for, or of the newest one. */
json_t *
backup_pick(struct backup *b, const char *name, struct err *e)
{
	if (name == NULL) {
		if (backup_newest(b->dir, b->name, sizeof(b->name)) == 0) {
			err_set(e, ERR_REJECT, "BACKUP-MISSING",
			    "%s holds no finished copy", b->dir);
			return (NULL);
		}
	} else
		snprintf(b->name, sizeof(b->name), "%s", name);
	return (backup_manifest(b->dir, b->name, e));
}

int
backup_read(struct backup *b, const json_t *m, const char *stage,
    struct err *e)
{
	struct reading r = { .b = b, .name = b->name, .stage = stage };

	return (all(&r, m, e));
}

/*
 * Writes nothing. Reads every byte of the copy, so it takes as long as a
 * restore.
 */
int
backup_check(struct backup *b, const char *name, struct err *e)
{
	json_t *m;
	int rc;

	if ((m = backup_pick(b, name, e)) == NULL)
		return (-1);
	rc = backup_read(b, m, NULL, e);
	json_decref(m);
	return (rc);
}
