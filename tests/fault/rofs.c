/*
 * A file system that has turned read-only: loaded before the C library
 * (LD_PRELOAD), every call that would change a file on a disk fails with EROFS while
 * the first byte of the file that ROFS names is '1'.  Memory, pipes, sockets and the
 * terminal go on.  The file is mapped at the start, so nothing is opened later, where
 * a filter would forbid it.
 */
#define _GNU_SOURCE
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <unistd.h>

static volatile const char *flag;

__attribute__((constructor))
static void
start(void)
{
	const char *path = getenv("ROFS");
	void *p;
	int fd;

	if (path == NULL || (fd = open(path, O_RDONLY | O_CLOEXEC)) == -1)
		return;
	p = mmap(NULL, 1, PROT_READ, MAP_SHARED, fd, 0);
	if (p != MAP_FAILED)
		flag = p;
	close(fd);
}

static int
refused(void)
{
	if (flag == NULL || *flag != '1')
		return (0);
	errno = EROFS;
	return (1);
}

/* A regular file that has a name: memfds have none and stay. */
static int
on_disk(int fd)
{
	struct stat st;

	return (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_nlink > 0);
}

static int
open_mode(int flags, va_list ap)
{
	return ((flags & (O_CREAT | __O_TMPFILE)) != 0 ? va_arg(ap, int) : 0);
}

/* Devices take what is written to them also on such a file system. */
static int
open_at(int dir, const char *path, int flags, int mode)
{
	struct stat st;

	if (((flags & O_ACCMODE) != O_RDONLY || (flags & O_CREAT) != 0) &&
	    flag != NULL && *flag == '1' && (stat(path, &st) != 0 ||
	    S_ISREG(st.st_mode)) && refused())
		return (-1);
	return ((int)syscall(SYS_openat, dir, path, flags, mode));
}

#define OPEN(name)							\
int									\
name(const char *path, int flags, ...)					\
{									\
	va_list ap;							\
	int mode;							\
									\
	va_start(ap, flags);						\
	mode = open_mode(flags, ap);					\
	va_end(ap);							\
	return (open_at(AT_FDCWD, path, flags, mode));			\
}
OPEN(open)
OPEN(open64)

ssize_t
write(int fd, const void *p, size_t n)
{
	if (flag != NULL && *flag == '1' && on_disk(fd) && refused())
		return (-1);
	return (syscall(SYS_write, fd, p, n));
}

#define PWRITE(name)							\
ssize_t									\
name(int fd, const void *p, size_t n, off_t at)				\
{									\
	return (refused() ? -1 : syscall(SYS_pwrite64, fd, p, n, at));	\
}
PWRITE(pwrite)
PWRITE(pwrite64)

#define TRUNCATE(name)							\
int									\
name(int fd, off_t n)							\
{									\
	return (on_disk(fd) && refused() ? -1 :				\
	    (int)syscall(SYS_ftruncate, fd, n));			\
}
TRUNCATE(ftruncate)
TRUNCATE(ftruncate64)

int
mkdir(const char *path, mode_t mode)
{
	return (refused() ? -1 : (int)syscall(SYS_mkdir, path, mode));
}

int
rename(const char *from, const char *to)
{
	return (refused() ? -1 : (int)syscall(SYS_rename, from, to));
}

int
unlink(const char *path)
{
	return (refused() ? -1 : (int)syscall(SYS_unlink, path));
}
