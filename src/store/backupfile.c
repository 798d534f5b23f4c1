/* Files of a backup: copied with their hash, locked, removed. */
#include <sys/file.h>
#include <sys/stat.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/files.h"

#include "store/backup.h"
#include "store/objects.h"

#define PATH	1200
#define CHUNK	(1024 * 1024)

/*
 * One lock for making, keeping and tidying in ${dir}, also between two
 * programs. It does not wait: a second backup is refused (BACKUP-BUSY).
 */
int
backup_lock(const char *dir, struct err *e)
{
	char path[PATH];
	int fd;

	snprintf(path, sizeof(path), "%s/lock", dir);
	fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (fd == -1)
		return (files_fail(e, "open", path));
	if (flock(fd, LOCK_EX | LOCK_NB) == 0)
		return (fd);
	close(fd);
	return (err_set(e, ERR_REJECT, "BACKUP-BUSY",
	    "%s: another backup is being made", dir));
}

/*
 * Two digits of the hash as a folder of their own keep each folder small, as in
 * data/objects.
 */
void
backup_pool(const char *dir, const char *hash, char *out, size_t size)
{
	snprintf(out, size, "%s/objects/%.2s/%s", dir, hash, hash);
}

/*
 * A copy that was killed may have left files and shelves whose names were not
 * synced; the next one finds them there and must not believe that they last. So
 * before the seal all shelves are synced, new or not.
 */
int
backup_pool_sync(const char *dir, struct err *e)
{
	struct err none = { 0 };
	char path[PATH];
	int i;

	for (i = 0; i < 256; i++) {
		snprintf(path, sizeof(path), "%s/objects/%02x", dir,
		    (unsigned)i);
		if (access(path, F_OK) == 0 && files_sync_dir(path, e) != 0)
			return (-1);
	}
	snprintf(path, sizeof(path), "%s/objects", dir);
	if (access(path, F_OK) == 0 && files_sync_dir(path, e) != 0)
		return (-1);
	/* The folder above may be closed to us; then it is not new. */
	(void)files_sync_parent(dir, &none);
	return (files_sync_dir(dir, e));
}

/* For nftw(); what cannot be removed is left for the next backup. */
static int
remove_one(const char *path, const struct stat *st, int flag, struct FTW *f)
{
	(void)st;
	(void)flag;
	(void)f;
	(void)remove(path);
	return (0);
}

/*
 * Depth first and without following links: nothing outside the folder can be
 * hit.
 */
void
backup_remove(const char *path)
{
	nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

/*
 * O_NOFOLLOW: a link in a backup's folder could name any file of the machine.
 */
int
backup_hash(const char *path, char hash[CODE_HASH_HEX], int64_t *bytes,
    struct err *e)
{
	struct stat st;
	int fd, rc;

	if ((fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)) == -1)
		return (files_fail(e, "open", path));
	rc = fstat(fd, &st) == 0 ? objects_hash(fd, hash, e) :
	    files_fail(e, "stat", path);
	*bytes = st.st_size;
	close(fd);
	return (rc);
}

/*
 * Copy all bytes of ${in} to ${out} and hash them on the way, so that the copy
 * is compared without a second read.
 */
static int
pour(int in, int out, const char *from, char hash[CODE_HASH_HEX],
    struct err *e)
{
	struct code_state state;
	uint8_t digest[CODE_SHA256], *piece;
	size_t written = 0;
	int64_t at = 0;
	ssize_t n;
	int rc = 0;

	if ((piece = malloc(CHUNK)) == NULL)
		abort();
	code_state_init(&state);
	while (rc == 0 && (n = read(in, piece, CHUNK)) != 0) {
		if (n == -1 && errno == EINTR)
			continue;
		if (n == -1) {
			rc = files_fail(e, "read", from);
			break;
		}
		code_state_add(&state, piece, (size_t)n);
		rc = files_put(out, piece, (size_t)n, at, e);
		if (rc == 0)
			rc = files_ease(out, from, &written, (size_t)n, e);
		at += n;
	}
	free(piece);
	code_state_end(&state, digest);
	code_hex(digest, sizeof(digest), hash);
	return (rc);
}

static int
backupfile_differs(struct err *e, const char *path)
{
	return (err_set(e, ERR_REJECT, "BACKUP-DAMAGED",
	    "%s: its bytes are not what they were", path));
}

/*
 * On the same disk a hard link costs no room.  It is only kept when its bytes
 * give ${want}.  1 linked, 0 cannot be linked (copy instead), -1.
 */
static int
try_link(const char *from, const char *to, const char *want, struct err *e)
{
	char hash[CODE_HASH_HEX];
	int64_t bytes;

	if (link(from, to) != 0)
		return (0);
	if (backup_hash(to, hash, &bytes, e) != 0) {
		unlink(to);
		return (-1);
	}
	if (strcmp(hash, want) == 0)
		return (files_sync_parent(to, e) == 0 ? 1 : -1);
	unlink(to);
	return (backupfile_differs(e, from));
}

/*
 * Written under another name, compared, made durable, then renamed: a file in
 * the pool is always whole.
 */
int
backup_copy(const char *from, const char *to, const char *want, mode_t mode,
    int share, struct err *e)
{
	char tmp[PATH], hash[CODE_HASH_HEX], *slash;
	int in, out, rc;

	snprintf(tmp, sizeof(tmp), "%s", to);
	if ((slash = strrchr(tmp, '/')) != NULL && slash != tmp) {
		*slash = '\0';
		if (files_mkdirs(tmp, 0700, e) != 0)
			return (-1);
	}
	if (share && (rc = try_link(from, to, want, e)) != 0)
		return (rc == 1 ? 0 : -1);
	if ((size_t)snprintf(tmp, sizeof(tmp), "%s.tmp", to) >= sizeof(tmp))
		return (err_set(e, ERR_FAIL, "STORE-IO", "%s: too long", to));
	if ((in = open(from, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)) == -1)
		return (files_fail(e, "open", from));
	(void)unlink(tmp);	/* of a copy that was cut short */
	out = open(tmp, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
	    0600);
	if (out == -1) {
		rc = files_fail(e, "create", tmp);
		close(in);
		return (rc);
	}
	rc = pour(in, out, from, hash, e);
	if (rc == 0 && strcmp(hash, want) != 0)
		rc = backupfile_differs(e, from);
	/* A disk without such rights (a stick) is no reason to give up. */
	if (rc == 0 && fchmod(out, mode) != 0 && errno != EPERM)
		rc = files_fail(e, "chmod", tmp);
	if (rc == 0)
		rc = files_sync(out, tmp, e);
	close(out);
	close(in);
	if (rc == 0 && rename(tmp, to) != 0)
		rc = files_fail(e, "rename", tmp);
	if (rc != 0) {
		unlink(tmp);
		return (-1);
	}
	return (files_sync_parent(to, e));
}
