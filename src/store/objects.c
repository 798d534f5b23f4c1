/* Content-addressed files and their serving indexes. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "util/files.h"

#include "store/objects.h"

#define PATH	1200
#define CHUNK	(1024 * 1024)

/* Folders that exist are left as they are. */
int
objects_init(const char *data, struct err *e)
{
	static const char *const names[] = {
		"", "/objects", "/index", "/uploads", "/quarantine"
	};
	char path[PATH];
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++) {
		snprintf(path, sizeof(path), "%s%s", data, names[i]);
		if (files_mkdirs(path, 0700, e) != 0)
			return (-1);
	}
	/* Who was killed between making one of them and syncing its name. */
	return (files_sync_dir(data, e));
}

void
objects_path(const char *data, const char *hash, char *out, size_t size)
{
	snprintf(out, size, "%s/objects/%.2s/%s", data, hash, hash);
}

void
objects_index_path(const char *data, const char *hash, char *out, size_t size)
{
	snprintf(out, size, "%s/index/%.2s/%s.idx", data, hash, hash);
}

/* Hashes become parts of paths. */
static int
good_hash(const char *hash, struct err *e)
{
	if (code_is_hash(hash))
		return (0);
	return (err_set(e, ERR_FAIL, "STORE-IO", "not a hash"));
}

/*
 * The folder "ab" of the hash's first two digits, which keeps folders small. One
 * that is there is synced again: whoever made it may have been killed before.
 */
static int
make_shelf(const char *path, struct err *e)
{
	char dir[PATH];

	snprintf(dir, sizeof(dir), "%s", path);
	*strrchr(dir, '/') = '\0';
	if (files_mkdirs(dir, 0700, e) != 0)
		return (-1);
	return (files_sync_parent(dir, e));
}

/*
 * Read-only and durable before it gets its final name: a file of that name is
 * trusted to be both.
 */
static int
freeze(const char *from, int64_t *bytes, struct err *e)
{
	struct stat st;
	int fd, rc = 0;

	if ((fd = open(from, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)) == -1)
		return (files_fail(e, "open", from));
	if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode) ||
	    fchmod(fd, 0444) != 0)
		rc = files_fail(e, "freeze", from);
	else
		rc = files_sync(fd, from, e);
	*bytes = st.st_size;
	close(fd);
	return (rc);
}

/*
 * Every state that a crash can leave is taken up again: ${from} gone and the
 * object there means that it was done.
 */
int
objects_take(const char *data, const char *from, const char *hash,
    struct err *e)
{
	char to[PATH];
	struct stat have;
	int64_t bytes = 0;
	int there;

	if (good_hash(hash, e) != 0)
		return (-1);
	objects_path(data, hash, to, sizeof(to));
	there = stat(to, &have) == 0;
	if (access(from, F_OK) != 0) {
		if (errno == ENOENT && there)
			return (files_sync_parent(to, e));
		return (files_fail(e, "take", from));
	}
	if (freeze(from, &bytes, e) != 0 || make_shelf(to, e) != 0)
		return (-1);
	/*
	 * An object of another length under this hash is damaged: the new file
	 * takes its place.
	 */
	if (there && have.st_size == bytes) {
		if (unlink(from) != 0)
			return (files_fail(e, "unlink", from));
	} else if (rename(from, to) != 0) {
		return (files_fail(e, "rename", from));
	}
	if (files_sync_parent(to, e) != 0)
		return (-1);
	return (files_sync_parent(from, e));
}

/*
 * Written whole or not at all; an older index of the same object is replaced.
 */
int
objects_put_index(const char *data, const char *hash, const void *bytes,
    size_t n, struct err *e)
{
	char path[PATH];

	if (good_hash(hash, e) != 0)
		return (-1);
	objects_index_path(data, hash, path, sizeof(path));
	if (make_shelf(path, e) != 0)
		return (-1);
	return (files_write(path, bytes, n, 0444, e));
}

int
objects_open(const char *data, const char *hash, int64_t *size, struct err *e)
{
	char path[PATH];
	off_t end;
	int fd;

	if (good_hash(hash, e) != 0)
		return (-1);
	objects_path(data, hash, path, sizeof(path));
	if ((fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)) == -1)
		return (files_fail(e, "open", path));
	/*
	 * lseek and not fstat: the workers' seccomp filter allows it in every
	 * version of the C library.
	 */
	if ((end = lseek(fd, 0, SEEK_END)) == -1 ||
	    lseek(fd, 0, SEEK_SET) == -1) {
		files_fail(e, "seek", path);
		close(fd);
		return (-1);
	}
	*size = end;
	return (fd);
}

/*
 * pread from offset 0: the descriptor's own position, which others may share,
 * stays.
 */
int
objects_hash(int fd, char out[CODE_HASH_HEX], struct err *e)
{
	struct code_state state;
	uint8_t digest[CODE_SHA256], *piece;
	off_t at = 0;
	ssize_t n;

	if ((piece = malloc(CHUNK)) == NULL)
		abort();
	code_state_init(&state);
	while ((n = pread(fd, piece, CHUNK, at)) != 0) {
		if (n == -1 && errno == EINTR)
			continue;
		if (n == -1) {
			free(piece);
			return (files_fail(e, "read", "object"));
		}
		code_state_add(&state, piece, (size_t)n);
		at += n;
	}
	free(piece);
	code_state_end(&state, digest);
	code_hex(digest, sizeof(digest), out);
	return (0);
}

/* f_bavail and not f_bfree: what the system keeps for root is not ours. */
int64_t
objects_free_bytes(const char *data)
{
	struct statvfs fs;

	if (statvfs(data, &fs) != 0)
		return (-1);
	return ((int64_t)fs.f_bavail * (int64_t)fs.f_frsize);
}
