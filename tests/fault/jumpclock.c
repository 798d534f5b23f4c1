/*
 * A clock that somebody sets: loaded before the C library (LD_PRELOAD), the wall
 * clock is ahead by as many seconds as the file that CLOCK names says in its first
 * eight bytes.  The time since the machine's start stays what it is.  The file is
 * mapped at the start, so nothing is opened later, where a filter would forbid it.
 */
#define _GNU_SOURCE
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static volatile const int64_t *ahead;

__attribute__((constructor))
static void
start(void)
{
	const char *path = getenv("CLOCK");
	void *p;
	int fd;

	if (path == NULL || (fd = open(path, O_RDONLY | O_CLOEXEC)) == -1)
		return;
	p = mmap(NULL, sizeof(*ahead), PROT_READ, MAP_SHARED, fd, 0);
	if (p != MAP_FAILED)
		ahead = p;
	close(fd);
}

int
clock_gettime(clockid_t id, struct timespec *ts)
{
	int rc = (int)syscall(SYS_clock_gettime, id, ts);

	if (rc == 0 && id == CLOCK_REALTIME && ahead != NULL)
		ts->tv_sec += *ahead;
	return (rc);
}

int
gettimeofday(struct timeval *tv, void *zone)
{
	struct timespec ts;

	(void)zone;
	clock_gettime(CLOCK_REALTIME, &ts);
	tv->tv_sec = ts.tv_sec;
	tv->tv_usec = ts.tv_nsec / 1000;
	return (0);
}

time_t
time(time_t *out)
{
	struct timespec ts;

	clock_gettime(CLOCK_REALTIME, &ts);
	if (out != NULL)
		*out = ts.tv_sec;
	return (ts.tv_sec);
}
