/*
 * A disk that does not keep what it is given: loaded before the C library
 * (LD_PRELOAD), fsync and fdatasync fail while the first byte of the file that
 * NOSYNC names is '1', take longer than two seconds while it is '2', and fail once when
 * it is '3', in the process whose number stands behind it: others have files to sync, too.
 * The file is mapped at the start, so nothing is opened
 * later, where a filter would forbid it.
 */
#define _GNU_SOURCE
#include <sys/mman.h>
#include <sys/syscall.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#define NUMBER	10	/* digits of a process */

static volatile char *flag;

__attribute__((constructor))
static void
start(void)
{
	const char *path = getenv("NOSYNC");
	void *p;
	int fd;

	if (path == NULL || (fd = open(path, O_RDWR | O_CLOEXEC)) == -1)
		return;
	p = mmap(NULL, NUMBER + 1, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (p != MAP_FAILED)
		flag = p;
	close(fd);
}

static pid_t
named(void)
{
	pid_t n = 0;
	int i;

	for (i = 1; i <= NUMBER && flag[i] >= '0' && flag[i] <= '9'; i++)
		n = n * 10 + (flag[i] - '0');
	return (n);
}

static int
fails(void)
{
	if (flag != NULL && *flag == '2')
		usleep(2200000);
	if (flag != NULL && *flag == '3' && named() == getpid())
		*flag = '0';
	else if (flag == NULL || *flag != '1')
		return (0);
	errno = EIO;
	return (1);
}

int
fsync(int fd)
{
	return (fails() ? -1 : (int)syscall(SYS_fsync, fd));
}

int
fdatasync(int fd)
{
	return (fails() ? -1 : (int)syscall(SYS_fdatasync, fd));
}
