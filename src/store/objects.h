#ifndef HOCLIEU_OBJECTS_H
#define HOCLIEU_OBJECTS_H
/*
 * Content-addressed files: data/objects/ab/<sha256>, mode 0444, never changed,
 * stored once; their serving indexes data/index/ab/<sha256>.idx.  No engine is
 * named here: an S3 store is to follow.
 */
#include <stdint.h>
#include <sys/types.h>

#include "util/code.h"
#include "util/err.h"

/** objects_init(data, e): make the folders below ${data} (0700). */
int	 objects_init(const char *data, struct err *e);
/** objects_path(data, hash, out, size): the file of ${hash} (64 hex digits). */
void	 objects_path(const char *data, const char *hash, char *out,
	    size_t size);
/** objects_index_path(data, hash, out, size): its serving index. */
void	 objects_index_path(const char *data, const char *hash, char *out,
	    size_t size);
/**
 * objects_take(data, from, hash, e): move the fsynced file ${from} (same file
 * system) to its place, fsync the folder.  An object that is there already
 * stays and ${from} is removed.  When ${from} is gone and the object is there,
 * all is well (a repeated call after a crash).  0 or -1.
 */
int	 objects_take(const char *data, const char *from, const char *hash,
	    struct err *e);
/** objects_put_index(data, hash, bytes, n, e): write, fsync, rename, fsync folder. */
int	 objects_put_index(const char *data, const char *hash,
	    const void *bytes, size_t n, struct err *e);
/** objects_open(data, hash, size, e): read-only fd, its size in ${size}; or -1. */
int	 objects_open(const char *data, const char *hash, int64_t *size,
	    struct err *e);
/** objects_hash(fd, out, e): SHA-256 of the whole file from offset 0, in hex. */
int	 objects_hash(int fd, char out[CODE_HASH_HEX], struct err *e);
/** objects_free_bytes(data): bytes free for us on the data disk, -1 unknown. */
int64_t	 objects_free_bytes(const char *data);

#endif
