/* When nothing may be written, and when it may again. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "util/files.h"

#include "store/write_state.h"

#define MIB	((int64_t)1 << 20)
#define LEAST	(16 * MIB)	/* a log and its database need that much to stay whole */
#define PROBE	4096

int64_t
write_state_floor(int64_t reserve)
{
	return (reserve / 8 > LEAST ? reserve / 8 : LEAST);
}

enum write_state
write_state_room(enum write_state was, int64_t free, int64_t reserve)
{
	int64_t floor = write_state_floor(reserve);

	if (free < 0)
		return (was);
	return (free < (was == WRITE_FULL ? 2 * floor : floor) ? WRITE_FULL :
	    WRITE_OPEN);
}

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

int
write_state_is_fault(const struct err *e)
{
	return (err_is(e, ERR_FATAL) && strcmp(e->code, "STORE-IO") == 0);
}
