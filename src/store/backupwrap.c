/*
 * One copy of a backup folder as one sealed file, to be carried out of the
 * house (docs/backup.md, "Sealed copies").  Within the seal: entries of
 * {length 8, length of the name 2, name, bytes}, numbers with the low byte
 * first; the manifest is the first, an entry without a name the last.
 */
#include <sys/stat.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/files.h"
#include "util/seal.h"

#include "store/backup.h"
#include "store/objects.h"

#define PATH		1200
#define NAME_MAX_LEN	200
#define HEAD		10
#define PIECE		65536
#define SLACK		(16 * 1024 * 1024)	/* bytes on top: list, folders, proofs of the blocks */

/* A sealed file on its way, out or in. */
struct wrapping {
	struct backup	*b;
	const char	*name;		/* of the copy */
	const char	*to;		/* in: the folder to put it into */
	struct seal	*seal;
	uint8_t		 piece[PIECE];
};

static void
wrap_numbers(uint8_t head[HEAD], uint64_t bytes, size_t name)
{
	int i;

	for (i = 0; i < 8; i++)
		head[i] = (uint8_t)(bytes >> 8 * i);
	head[8] = (uint8_t)name;
	head[9] = (uint8_t)(name >> 8);
}

static int
wrap_entry(struct wrapping *w, const char *name, int64_t bytes, struct err *e)
{
	uint8_t head[HEAD];

	wrap_numbers(head, (uint64_t)bytes, strlen(name));
	if (seal_put(w->seal, head, sizeof(head), e) != 0)
		return (-1);
	return (seal_put(w->seal, name, strlen(name), e));
}

static int
wrap_damaged(struct err *e, const char *path)
{
	return (err_set(e, ERR_REJECT, "BACKUP-DAMAGED",
	    "%s: its bytes are not what they were", path));
}

/*
 * One file of the copy, compared with the list while it is sealed: a damaged
 * copy must be found here, where the original still is, and not by who opens
 * the file one day.  ${want} NULL is the list itself, which carries its own
 * seal.
 */
static int
wrap_file(struct wrapping *w, const char *path, const char *name,
    const char *want, struct err *e)
{
	struct code_state sum;
	uint8_t digest[CODE_SHA256];
	char hash[CODE_HASH_HEX];
	struct stat st;
	int64_t left;
	ssize_t n = 0;
	int fd, rc;

	if ((fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)) == -1)
		return (files_fail(e, "open", path));
	if (fstat(fd, &st) != 0) {
		rc = files_fail(e, "look at", path);
		close(fd);
		return (rc);
	}
	code_state_init(&sum);
	rc = wrap_entry(w, name, st.st_size, e);
	for (left = st.st_size; rc == 0 && left > 0; left -= n) {
		n = read(fd, w->piece, left < PIECE ? (size_t)left : PIECE);
		if (n == -1 && errno == EINTR)
			n = 0;
		else if (n <= 0)
			rc = n == 0 ? wrap_damaged(e, path) :
			    files_fail(e, "read", path);
		else {
			code_state_add(&sum, w->piece, (size_t)n);
			rc = seal_put(w->seal, w->piece, (size_t)n, e);
		}
	}
	close(fd);
	code_state_end(&sum, digest);
	code_hex(digest, sizeof(digest), hash);
	if (rc == 0 && want != NULL && strcmp(hash, want) != 0)
		rc = wrap_damaged(e, path);
	w->b->files++;
	w->b->bytes += st.st_size;
	return (rc);
}

/*
 * A file of the copy's own folder; its row of the list names the hash. What could
 * not be unpacked again is not packed.
 */
static int
wrap_own(struct wrapping *w, const char *name, const json_t *row, struct err *e)
{
	const char *want = json_string_value(json_object_get(row, "sha256"));
	char path[PATH], place[NAME_MAX_LEN];

	if (name == NULL || want == NULL || backup_unwrap_place(name, w->name,
	    place, sizeof(place)) != 0)
		return (wrap_damaged(e, w->name));
	snprintf(path, sizeof(path), "%s/%s", w->b->dir, place);
	return (wrap_file(w, path, name, want, e));
}

static int
wrap_pool(struct wrapping *w, const json_t *list, struct err *e)
{
	char path[PATH], name[NAME_MAX_LEN];
	const char *hash;
	json_t *row;
	size_t i;

	json_array_foreach(list, i, row) {
		hash = json_string_value(json_object_get(row, "sha256"));
		if (!code_is_hash(hash))
			return (wrap_damaged(e, w->name));
		backup_pool(w->b->dir, hash, path, sizeof(path));
		backup_pool("", hash, name, sizeof(name));
		if (wrap_file(w, path, name + 1, hash, e) != 0)
			return (-1);
	}
	return (0);
}

static int
wrap_all(struct wrapping *w, const json_t *m, struct err *e)
{
	char path[PATH];
	json_t *row;
	size_t i;

	snprintf(path, sizeof(path), "%s/%s/manifest.json", w->b->dir, w->name);
	if (wrap_file(w, path, "manifest.json", NULL, e) != 0 || wrap_own(w,
	    "hoclieu.db", json_object_get(m, "database"), e) != 0)
		return (-1);
	json_array_foreach(json_object_get(m, "files"), i, row)
		if (wrap_own(w, json_string_value(json_object_get(row,
		    "name")), row, e) != 0)
			return (-1);
	if (wrap_pool(w, json_object_get(m, "objects"), e) != 0 ||
	    wrap_pool(w, json_object_get(m, "indexes"), e) != 0 ||
	    wrap_entry(w, "", 0, e) != 0)
		return (-1);
	return (seal_last(w->seal, e));
}

/* Bytes that the list ${m} names. */
static int64_t
wrap_size(const json_t *m)
{
	static const char *const lists[] = { "files", "objects", "indexes" };
	int64_t sum = json_integer_value(json_object_get(json_object_get(m,
	    "database"), "bytes"));
	json_t *row;
	size_t i, k;

	for (k = 0; k < sizeof(lists) / sizeof(*lists); k++)
		json_array_foreach(json_object_get(m, lists[k]), i, row)
			sum += json_integer_value(json_object_get(row,
			    "bytes"));
	return (sum);
}

/*
 * Written beside its place and renamed, so that "….sealed" is always a whole
 * file. A failure leaves nothing.
 */
int
backup_wrap(struct backup *b, const char *name, const uint8_t key[SEAL_KEY],
    const char *to, struct err *e)
{
	struct wrapping *w;
	char part[PATH], whole[PATH];
	json_t *m;
	int fd = -1, rc = -1;

	if ((m = backup_manifest(b->dir, name, e)) == NULL)
		return (-1);
	if ((w = calloc(1, sizeof(*w))) == NULL)
		abort();
	w->b = b;
	w->name = name;
	b->files = b->bytes = 0;
	snprintf(whole, sizeof(whole), "%s/%s.sealed", to, name);
	snprintf(part, sizeof(part), "%s/%s.sealed.part", to, name);
	if (files_mkdirs(to, 0700, e) != 0 || backup_room_at(to,
	    wrap_size(m) + SLACK, b->reserve, e) != 0)
		goto err0;
	(void)unlink(part);	/* of one that was cut short */
	fd = open(part, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
	    0600);
	if (fd == -1) {
		files_fail(e, "create", part);
		goto err0;
	}
	if (seal_begin(fd, key, &w->seal, e) == 0 && wrap_all(w, m, e) == 0 &&
	    files_sync(fd, part, e) == 0)
		rc = rename(part, whole) == 0 ? files_sync_dir(to, e) :
		    files_fail(e, "rename", part);
	close(fd);
	if (rc != 0)
		(void)unlink(part);
err0:
	seal_free(w->seal);
	free(w);
	json_decref(m);
	return (rc);
}

/* Two hexadecimal digits, a slash, a hash that begins with them. */
static int
unwrap_pooled(const char *name)
{
	const char *hash = name + 11;

	return (strlen(name) == 11 + CODE_HASH_HEX - 1 &&
	    memcmp(name, "objects/", 8) == 0 && name[10] == '/' &&
	    memcmp(name + 8, hash, 2) == 0 && code_is_hash(hash));
}

/*
 * Where an entry goes. Whoever knows the public half can seal a file, so a name
 * is a stranger's: only those that a copy has are taken.
 */
int
backup_unwrap_place(const char *name, const char *copy, char *out, size_t size)
{
	static const char *const own[] = { "manifest.json", "hoclieu.db",
	    "secret", "audit-anchor.txt" };
	size_t i;

	for (i = 0; i < sizeof(own) / sizeof(*own); i++)
		if (strcmp(name, own[i]) == 0)
			return (snprintf(out, size, "%s/%s", copy, name) <
			    (int)size ? 0 : -1);
	if (!unwrap_pooled(name))
		return (-1);
	return (snprintf(out, size, "%s", name) < (int)size ? 0 : -1);
}

static int
unwrap_damaged(struct err *e, const char *what)
{
	return (err_set(e, ERR_REJECT, "SEAL-DAMAGED", "%s", what));
}

/* The next entry's head: 1, 0 it was the last, -1. */
static int
unwrap_head(struct wrapping *w, char name[NAME_MAX_LEN], int64_t *bytes,
    struct err *e)
{
	uint8_t head[HEAD];
	uint64_t n = 0;
	size_t len;
	int i;

	if (seal_get(w->seal, head, sizeof(head), e) != 0)
		return (-1);
	for (i = 0; i < 8; i++)
		n |= (uint64_t)head[i] << 8 * i;
	len = (size_t)head[8] | (size_t)head[9] << 8;
	if (len >= NAME_MAX_LEN || n > INT64_MAX)
		return (unwrap_damaged(e, "an entry's head"));
	if (seal_get(w->seal, name, len, e) != 0)
		return (-1);
	name[len] = '\0';
	*bytes = (int64_t)n;
	return (len > 0);
}

/* One entry into its file, which must be new. */
static int
unwrap_file(struct wrapping *w, const char *name, int64_t bytes, struct err *e)
{
	char place[PATH], path[PATH], *slash;
	int64_t at;
	size_t n;
	int fd, rc;

	if (backup_unwrap_place(name, w->name, place, sizeof(place)) != 0)
		return (unwrap_damaged(e, "a name that no copy has"));
	if (snprintf(path, sizeof(path), "%s/%s", w->to, place) >=
	    (int)sizeof(path))
		return (err_set(e, ERR_FAIL, "STORE-IO", "%s: too long",
		    place));
	slash = strrchr(path, '/');
	*slash = '\0';
	rc = files_mkdirs(path, 0700, e);
	*slash = '/';
	if (rc != 0)
		return (-1);
	fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
	    0600);
	if (fd == -1)
		return (errno == EEXIST ? unwrap_damaged(e, "a name twice") :
		    files_fail(e, "create", path));
	for (at = 0; rc == 0 && at < bytes; at += (int64_t)n) {
		n = bytes - at < PIECE ? (size_t)(bytes - at) : PIECE;
		rc = seal_get(w->seal, w->piece, n, e);
		if (rc == 0)
			rc = files_put(fd, w->piece, n, at, e);
	}
	/* Other names of these files will be the restored originals. */
	if (rc == 0 && strncmp(name, "objects/", 8) == 0 &&
	    fchmod(fd, 0444) != 0)
		rc = files_fail(e, "chmod", path);
	if (rc == 0)
		rc = files_sync(fd, path, e);
	close(fd);
	return (rc);
}

/*
 * Nothing of the content is believed here: the restore that follows compares
 * every file with the list. All is removed again when the file is not whole.
 */
int
backup_unwrap(const char *from, const struct seal_pair *pair, const char *to,
    struct err *e)
{
	char name[NAME_MAX_LEN];
	struct wrapping *w;
	int64_t bytes = 0;
	int fd, rc;

	if ((fd = open(from, O_RDONLY | O_CLOEXEC)) == -1)
		return (files_fail(e, "open", from));
	if ((w = calloc(1, sizeof(*w))) == NULL)
		abort();
	w->name = BACKUP_UNSEALED;
	w->to = to;
	if ((rc = seal_open(fd, pair, &w->seal, e)) == 0 &&
	    (rc = files_mkdirs(to, 0700, e)) == 0) {
		while ((rc = unwrap_head(w, name, &bytes, e)) == 1)
			if ((rc = unwrap_file(w, name, bytes, e)) != 0)
				break;
		if (rc == 0)
			rc = seal_over(w->seal, e);
		if (rc != 0)
			backup_remove(to);
	}
	seal_free(w->seal);
	free(w);
	close(fd);
	return (rc);
}

/*
 * The opened copy stands within BACKUP_STAGE, which marks the folder as unfinished
 * from the first byte on; its originals become the school's by a second name,
 * so it costs its room once.
 */
int
backup_restore_sealed(struct backup *b, const char *from,
    const struct seal_pair *pair, struct err *e)
{
	char dir[PATH], ready[PATH];
	int rc;

	snprintf(dir, sizeof(dir), "%s/" BACKUP_STAGE "/sealed", b->data);
	snprintf(ready, sizeof(ready), "%s/" BACKUP_READY, b->data);
	if (access(ready, F_OK) == 0) {	/* cut short while it moved up */
		b->dir = dir;
		rc = backup_restore(b, BACKUP_UNSEALED, e);
		b->dir = from;
		return (rc);
	}
	if (backup_empty(b->data, e) != 0)
		return (-1);
	backup_unstage(b->data);
	if (backup_unwrap(from, pair, dir, e) != 0) {
		backup_unstage(b->data);
		return (-1);
	}
	b->dir = dir;
	b->link = 1;
	if ((rc = backup_restore(b, BACKUP_UNSEALED, e)) != 0)
		backup_unstage(b->data);
	b->dir = from;
	return (rc);
}
