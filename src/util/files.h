#ifndef HOCLIEU_FILES_H
#define HOCLIEU_FILES_H
/*
 * Whole files and folders, written so that a power cut leaves the old state or
 * the new one.  Failures: a full disk is ERR_FAIL with STORE-FULL, a failed
 * fsync is ERR_FATAL (the kernel may have dropped the pages: trying again
 * would lie), everything else ERR_FAIL with STORE-IO.
 */
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "util/err.h"

struct buf;

/** files_fail(e, what, path): describe errno; -1.  For callers with own system calls. */
int	 files_fail(struct err *e, const char *what, const char *path);
/** files_read(path, max, out, e): append all of ${path} to ${out}; longer than ${max} is refused. */
int	 files_read(const char *path, size_t max, struct buf *out,
	    struct err *e);
/**
 * files_write(path, p, n, mode, e): put ${n} bytes at ${path}: a new file
 * beside it, fsync, rename over ${path}, fsync of the folder.
 */
int	 files_write(const char *path, const void *p, size_t n, mode_t mode,
	    struct err *e);
/** files_copy(from, to, mode, e): the same with the bytes of the file ${from}. */
int	 files_copy(const char *from, const char *to, mode_t mode,
	    struct err *e);
/** files_get(fd, p, n, at, e): exactly ${n} bytes from offset ${at}; -1 also when the file ends before. */
int	 files_get(int fd, void *p, size_t n, int64_t at, struct err *e);
/** files_put(fd, p, n, at, e): all ${n} bytes at offset ${at}. */
int	 files_put(int fd, const void *p, size_t n, int64_t at, struct err *e);
/** files_sync(fd, path, e): fsync; ${path} is for the log. */
int	 files_sync(int fd, const char *path, struct err *e);
/**
 * files_ease(fd, path, written, n, e): ${n} bytes more were put into a large file: every
 * few MiB they are made durable and the disk is left alone for as long as that took,
 * so that nobody else's fsync waits behind all of them.  ${written} counts, from 0.
 */
int	 files_ease(int fd, const char *path, size_t *written, size_t n,
	    struct err *e);
/** files_sync_dir(path, e): make the entries of the folder ${path} durable. */
int	 files_sync_dir(const char *path, struct err *e);
/** files_sync_parent(path, e): the same for the folder that holds ${path}. */
int	 files_sync_parent(const char *path, struct err *e);
/** files_folder(path, mode, e): one folder, durable; it may be there. */
int	 files_folder(const char *path, mode_t mode, struct err *e);
/** files_mkdirs(path, mode, e): ${path} and all missing folders above it. */
int	 files_mkdirs(const char *path, mode_t mode, struct err *e);

#endif
