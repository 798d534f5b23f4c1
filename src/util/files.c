/* Whole files and folders, durable when the call returns. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "util/buf.h"
#include "util/clock.h"
#include "util/code.h"
#include "util/files.h"

#define PATH	1200
#define CHUNK	(256 * 1024)
#define PIECE	((size_t)8 << 20)	/* bytes between two fsyncs of a large file */
#define REST_MS	1000	/* longest pause behind one */

/*
 * errno is read first, before any call here can change it. ENOSPC and EDQUOT
 * are told apart from other failures, because room can be made; EROFS, because
 * nothing can be written until somebody has looked at the disk.
 */
int
files_fail(struct err *e, const char *what, const char *path)
{
	int no = errno;

	return (err_set(e, ERR_FAIL, no == ENOSPC || no == EDQUOT ?
	    "STORE-FULL" : no == EROFS ? "READ-ONLY-FAULT" : "STORE-IO", "%s %s: %s", what, path, strerror(no)));
}

/*
 * A failed fsync is fatal, because the kernel may have dropped the pages and a
 * second call would report success.
 */
int
files_sync(int fd, const char *path, struct err *e)
{
	if (fsync(fd) == 0)
		return (0);
	/* Delayed allocation may find the disk full only here. */
	if (errno == ENOSPC || errno == EDQUOT)
		return (files_fail(e, "fsync", path));
	return (err_set(e, ERR_FATAL, "STORE-IO", "fsync %s: %s", path,
	    strerror(errno)));
}

int
files_ease(int fd, const char *path, size_t *written, size_t n,
    struct err *e)
{
	int64_t began, took;

	if ((*written += n) < PIECE)
		return (0);
	*written = 0;
	began = clock_ms();
	if (files_sync(fd, path, e) != 0)
		return (-1);
	took = clock_ms() - began;
	poll(NULL, 0, took < REST_MS ? (int)took : REST_MS);
	return (0);
}

/*
 * A new or renamed name is durable only when its folder is synced, too
 * (fsync(2)).
 */
int
files_sync_dir(const char *path, struct err *e)
{
	int fd, rc;

	if ((fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) == -1)
		return (files_fail(e, "open", path));
	rc = files_sync(fd, path, e);
	close(fd);
	return (rc);
}

/* A path without a slash is in the working directory; "data/" is "data". */
int
files_sync_parent(const char *path, struct err *e)
{
	char dir[PATH];
	char *slash;
	size_t n;

	snprintf(dir, sizeof(dir), "%s", path);
	for (n = strlen(dir); n > 1 && dir[n - 1] == '/'; n--)
		dir[n - 1] = '\0';
	if ((slash = strrchr(dir, '/')) == NULL)
		return (files_sync_dir(".", e));
	if (slash == dir)
		slash++;
	*slash = '\0';
	return (files_sync_dir(dir, e));
}

/* ${max} bounds the memory, also for a file that grows while it is read. */
int
files_read(const char *path, size_t max, struct buf *out, struct err *e)
{
	char *piece;
	ssize_t n;
	size_t total = 0;
	int fd, rc = -1;

	if ((fd = open(path, O_RDONLY | O_CLOEXEC)) == -1)
		return (files_fail(e, "open", path));
	if ((piece = malloc(CHUNK)) == NULL)
		abort();
	while ((n = read(fd, piece, CHUNK)) != 0) {
		if (n == -1 && errno == EINTR)
			continue;
		if (n == -1) {
			files_fail(e, "read", path);
			goto err0;
		}
		if ((total += (size_t)n) > max) {
			err_set(e, ERR_REJECT, "FILE-TOO-BIG",
			    "%s is longer than %zu bytes", path, max);
			goto err0;
		}
		buf_put(out, piece, (size_t)n);
	}
	rc = 0;
err0:
	free(piece);
	close(fd);
	return (rc);
}

/* The descriptor's own position, which others may share, stays. */
int
files_get(int fd, void *p, size_t n, int64_t at, struct err *e)
{
	char *to = p;
	ssize_t k;

	while (n > 0) {
		k = pread(fd, to, n, (off_t)at);
		if (k == -1 && errno == EINTR)
			continue;
		if (k == -1)
			return (files_fail(e, "read", "a file"));
		if (k == 0)
			return (err_set(e, ERR_FAIL, "STORE-IO",
			    "the file ends too early"));
		to += k;
		at += k;
		n -= (size_t)k;
	}
	return (0);
}

/*
 * pwrite may write less than was asked; the rest is written again from there.
 */
int
files_put(int fd, const void *p, size_t n, int64_t at, struct err *e)
{
	const char *b = p;
	ssize_t w;

	while (n > 0) {
		w = pwrite(fd, b, n, (off_t)at);
		if (w == -1 && errno == EINTR)
			continue;
		if (w <= 0) {
			errno = w == 0 ? ENOSPC : errno;
			return (files_fail(e, "write", "file"));
		}
		b += w;
		n -= (size_t)w;
		at += w;
	}
	return (0);
}

/*
 * A new file in the same folder as ${path}, so that the rename stays inside one
 * file system; its random name in ${tmp}.  The descriptor or -1.
 */
static int
open_beside(const char *path, char *tmp, size_t size, mode_t mode,
    struct err *e)
{
	char tail[CODE_KEY];
	int fd;

	code_key(tail);
	if ((size_t)snprintf(tmp, size, "%s.%s.tmp", path, tail) >= size)
		return (err_set(e, ERR_FAIL, "STORE-IO", "%s: name too long",
		    path));
	fd = open(tmp, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
	    mode);
	return (fd == -1 ? files_fail(e, "create", tmp) : fd);
}

/*
 * The order that makes a write whole or invisible: mode, fsync of the file,
 * rename, fsync of the folder.  On failure the temporary file is removed.
 */
static int
files_settle(int fd, int rc, const char *tmp, const char *path, mode_t mode,
    struct err *e)
{
	if (rc == 0 && fchmod(fd, mode) != 0)
		rc = files_fail(e, "chmod", tmp);
	if (rc == 0)
		rc = files_sync(fd, tmp, e);
	close(fd);
	if (rc == 0 && rename(tmp, path) != 0)
		rc = files_fail(e, "rename", tmp);
	if (rc != 0) {
		unlink(tmp);
		return (-1);
	}
	return (files_sync_parent(path, e));
}

/*
 * At every moment ${path} holds either the old bytes or all the new ones; a
 * crash may leave a temporary file "….tmp" beside it.
 */
int
files_write(const char *path, const void *p, size_t n, mode_t mode,
    struct err *e)
{
	char tmp[PATH];
	int fd;

	if ((fd = open_beside(path, tmp, sizeof(tmp), mode | S_IWUSR, e)) == -1)
		return (-1);
	return (files_settle(fd, files_put(fd, p, n, 0, e), tmp, path, mode,
	    e));
}

/* In pieces of CHUNK, so that memory does not grow with the file. */
static int
copy_bytes(int in, int out, const char *from, struct err *e)
{
	char *piece;
	ssize_t n;
	int64_t at = 0;
	int rc = 0;

	if ((piece = malloc(CHUNK)) == NULL)
		abort();
	while (rc == 0 && (n = read(in, piece, CHUNK)) != 0) {
		if (n == -1 && errno == EINTR)
			continue;
		if (n == -1) {
			rc = files_fail(e, "read", from);
			break;
		}
		rc = files_put(out, piece, (size_t)n, at, e);
		at += n;
	}
	free(piece);
	return (rc);
}

/* As files_write: the new name appears only when all bytes are on disk. */
int
files_copy(const char *from, const char *to, mode_t mode, struct err *e)
{
	char tmp[PATH];
	int in, out, rc;

	if ((in = open(from, O_RDONLY | O_CLOEXEC)) == -1)
		return (files_fail(e, "open", from));
	if ((out = open_beside(to, tmp, sizeof(tmp), mode | S_IWUSR, e)) == -1) {
		close(in);
		return (-1);
	}
	rc = copy_bytes(in, out, from, e);
	close(in);
	return (files_settle(out, rc, tmp, to, mode, e));
}

/*
 * Make one folder; the entry of a new one in the folder above is made durable,
 * too.
 */
static int
make_one(const char *path, mode_t mode, struct err *e)
{
	struct stat st;

	if (mkdir(path, mode) == 0)
		return (files_sync_parent(path, e));
	if (errno != EEXIST)
		return (files_fail(e, "mkdir", path));
	if (stat(path, &st) != 0 || !S_ISDIR(st.st_mode))
		return (err_set(e, ERR_FAIL, "STORE-IO", "%s is no folder",
		    path));
	return (0);
}

/*
 * Its name must last as long as what is put into it. One that was there is
 * synced, too, because who made it may have been killed before; but not at any
 * price: the folder above may be closed to the user that a server becomes.
 */
int
files_folder(const char *path, mode_t mode, struct err *e)
{
	int made = mkdir(path, mode) == 0;

	if (!made && errno != EEXIST)
		return (files_fail(e, "mkdir", path));
	if (files_sync_parent(path, e) == 0)
		return (0);
	if (made)
		return (-1);
	err_clear(e);
	return (0);
}

/* From the top down; folders that exist keep their mode. */
int
files_mkdirs(const char *path, mode_t mode, struct err *e)
{
	char part[PATH];
	char *p;

	if ((size_t)snprintf(part, sizeof(part), "%s", path) >= sizeof(part))
		return (err_set(e, ERR_FAIL, "STORE-IO", "%s: name too long",
		    path));
	for (p = part + 1; *p != '\0'; p++) {
		if (*p != '/' || p[-1] == '/')
			continue;
		*p = '\0';
		if (make_one(part, mode, e) != 0)
			return (-1);
		*p = '/';
	}
	return (make_one(part, mode, e));
}
