/*
 * When nothing may be written (disk nearly full, or a write that was lost), and
 * when it may again.
 */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "util/files.h"

#include "store/write_state.h"

#define MIB	((int64_t)1 << 20)
#define LEAST	(16 * MIB)	/* bytes free that the database and its log need in any case */
#define PROBE	4096	/* bytes of the test file */

/*
 * In bytes. An eighth of the school's reserve, because uploads stop at the
 * reserve itself and rows may go on.
 */
int64_t
write_state_floor(int64_t reserve)
{
	return (reserve / 8 > LEAST ? reserve / 8 : LEAST);
}

/*
 * Two thresholds: closed below the floor, open again only above twice the
 * floor.  With one, each removed file would open and close it again.
 */
enum write_state
write_state_room(enum write_state was, int64_t free, int64_t reserve)
{
	int64_t floor = write_state_floor(reserve);

	if (free < 0)
		return (was);
	return (free < (was == WRITE_FULL ? 2 * floor : floor) ? WRITE_FULL :
	    WRITE_OPEN);
}

/*
 * The bytes are read back and compared: a disk that reports success and loses
 * the write is what this looks for.
 */
int
write_state_probe(const char *data, struct err *e)
{
	char path[700], out[PROBE], in[PROBE];
	int fd, rc;

	memset(out, 0x5a, sizeof(out));
	snprintf(path, sizeof(path), "%s/probe", data);
	fd = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW,
	    0600);
	if (fd == -1)
		return (files_fail(e, "create", path));
	rc = pwrite(fd, out, sizeof(out), 0) == (ssize_t)sizeof(out) ? 0 :
	    files_fail(e, "write", path);
	if (rc == 0)
		rc = files_sync(fd, path, e);
	if (rc == 0 && (pread(fd, in, sizeof(in), 0) != (ssize_t)sizeof(in) ||
	    memcmp(in, out, sizeof(in)) != 0))
		rc = files_fail(e, "read", path);
	close(fd);
	unlink(path);
	return (rc);
}

/*
 * db_fail and files_sync say ERR_FATAL with STORE-IO for a failed fsync, and
 * READ-ONLY-FAULT for a file system that takes no writes.
 */
int
write_state_is_fault(const struct err *e)
{
	return (strcmp(e->code, "READ-ONLY-FAULT") == 0 ||
	    (err_is(e, ERR_FATAL) && strcmp(e->code, "STORE-IO") == 0));
}

/* Asked of the kernel, so that it is known before somebody's write has failed. */
int
write_state_readonly(const char *data)
{
	struct statvfs fs;

	return (statvfs(data, &fs) == 0 && (fs.f_flag & ST_RDONLY) != 0);
}
