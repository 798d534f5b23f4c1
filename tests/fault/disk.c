/*
 * A disk that can be cut off and that can fail (disk.h).
 *
 * A change and its record are made under one lock, so the journal has the order
 * in which all processes saw the changes.  Nothing here calls the program back,
 * allocates, or makes a system call that a worker's filter forbids.
 */
#define _GNU_SOURCE
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "tests/fault/disk.h"

#define FDS	8192
#define PATH	1400
#define HIGH	1000	/* the journal's descriptor is put above the program's */
#define STALE	2	/* seconds after which a lock is taken from a dead process */

static struct {
	int	(*open)(const char *, int, ...);
	ssize_t	(*read)(int, void *, size_t);
	ssize_t	(*pread)(int, void *, size_t, off_t);
	ssize_t	(*write)(int, const void *, size_t);
	ssize_t	(*pwrite)(int, const void *, size_t, off_t);
	int	(*close)(int);
	int	(*fsync)(int);
	int	(*fdatasync)(int);
	int	(*ftruncate)(int, off_t);
	int	(*rename)(const char *, const char *);
	int	(*link)(const char *, const char *);
	int	(*unlink)(const char *);
	int	(*rmdir)(const char *);
	int	(*mkdir)(const char *, mode_t);
	int	(*chdir)(const char *);
} real;

/* glibc's own names of the allocator: dlsym() would allocate to find them. */
extern void	*__libc_malloc(size_t);
extern void	*__libc_calloc(size_t, size_t);
extern void	*__libc_realloc(void *, size_t);

static struct disk_switch *sw;
static int		journal = -1;
static char		root[PATH], cwd[PATH];
static size_t		rootlen;

/* Of each descriptor below the root: which file; 0: it is none of ours. */
static uint64_t		inode[FDS];
static char		folder[FDS];

static void
find_real(void)
{
	if (real.rmdir != NULL)
		return;
#define FIND(name) *(void **)&real.name = dlsym(RTLD_NEXT, #name)
	FIND(open); FIND(read); FIND(pread); FIND(write); FIND(pwrite);
	FIND(close); FIND(fsync); FIND(fdatasync); FIND(ftruncate);
	FIND(rename); FIND(link); FIND(unlink); FIND(mkdir); FIND(chdir);
	FIND(rmdir);
#undef FIND
}

static void
note_cwd(void)
{
	if (getcwd(cwd, sizeof(cwd)) == NULL)
		cwd[0] = '\0';
}

__attribute__((constructor))
static void
disk_start(void)
{
	const char *r = getenv("DISK_ROOT"), *s = getenv("DISK_SWITCH");
	const char *j = getenv("DISK_JOURNAL");
	void *p;
	int fd;

	find_real();
	if (r == NULL || s == NULL)
		return;
	rootlen = (size_t)snprintf(root, sizeof(root), "%s", r);
	note_cwd();
	if ((fd = real.open(s, O_RDWR | O_CLOEXEC)) == -1)
		return;
	p = mmap(NULL, sizeof(*sw), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	real.close(fd);
	if (p == MAP_FAILED)
		return;
	if (j != NULL && (fd = real.open(j, O_WRONLY | O_APPEND | O_CLOEXEC)) !=
	    -1) {
		journal = fcntl(fd, F_DUPFD_CLOEXEC, HIGH);
		real.close(fd);
	}
	sw = p;
}

/* ---- what is ours */

/* ${path} as an absolute one without "." and ".."; "" when it is too long. */
static void
whole_path(const char *path, char out[PATH])
{
	char text[2 * PATH], *part, *rest = text;
	size_t n = 0;

	snprintf(text, sizeof(text), "%s/%s", *path == '/' ? "" : cwd, path);
	out[0] = '\0';
	while ((part = strsep(&rest, "/")) != NULL) {
		if (*part == '\0' || strcmp(part, ".") == 0)
			continue;
		if (strcmp(part, "..") == 0) {
			while (n > 0 && out[--n] != '/')
				;
			out[n] = '\0';
			continue;
		}
		if (n + strlen(part) + 2 > PATH) {
			out[0] = '\0';
			return;
		}
		n += (size_t)sprintf(out + n, "/%s", part);
	}
}

/* ${path} below the root, in ${out}: where its name there begins, or NULL. */
static const char *
ours(const char *path, char out[PATH])
{
	size_t n;

	if (sw == NULL || rootlen == 0)
		return (NULL);
	whole_path(path, out);
	if (strncmp(out, root, rootlen) != 0 ||
	    (out[rootlen] != '/' && out[rootlen] != '\0'))
		return (NULL);
	n = strlen(out);
	if (strstr(out + rootlen, "/run/") != NULL ||
	    (n > 4 && strcmp(out + n - 4, "/run") == 0) ||
	    (n > 4 && strcmp(out + n - 4, "-shm") == 0))
		return (NULL);
	return (out[rootlen] == '\0' ? "" : out + rootlen + 1);
}

static int
mine(int fd)
{
	return (fd >= 0 && fd < FDS && inode[fd] != 0);
}

/* ---- failing */

/* Is it this call's turn to fail?  errno is set then, or the process is gone. */
static int
fails(enum disk_kind kind)
{
	int n;

	if (sw == NULL || sw->kind != (int)kind)
		return (0);
	n = __atomic_add_fetch(&sw->count, 1, __ATOMIC_SEQ_CST);
	if (n != sw->nth)
		return (0);
	__atomic_store_n(&sw->fired, 1, __ATOMIC_SEQ_CST);
	if (sw->dies)
		_exit(137);
	errno = sw->error;
	return (1);
}

/* ---- the journal */

/*
 * Whoever was killed while it wrote leaves the lock behind; it is taken over
 * when nothing has moved for STALE seconds.
 */
static void
lock(void)
{
	int32_t free_now, me = (int32_t)getpid(), last = 0;
	time_t since = time(NULL);

	if (journal == -1)
		return;
	for (;;) {
		free_now = 0;
		if (__atomic_compare_exchange_n(&sw->lock, &free_now, me, 0,
		    __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST))
			return;
		if (free_now != last) {
			last = free_now;
			since = time(NULL);
		} else if (time(NULL) - since > STALE) {
			__atomic_store_n(&sw->lock, me, __ATOMIC_SEQ_CST);
			return;
		}
		sched_yield();
	}
}

static void
unlock(void)
{
	if (journal != -1)
		__atomic_store_n(&sw->lock, 0, __ATOMIC_SEQ_CST);
}

/* One writev() to a descriptor that appends: whole, and in order. */
static void
note(char type, uint64_t ino, int64_t at, const char *name, const char *other,
    const void *data, size_t n)
{
	struct disk_record r = { DISK_MAGIC, (uint32_t)type,
	    (uint32_t)getpid(), 0, 0, 0, ino, at, n };
	struct iovec v[4];
	int saved = errno;

	if (journal == -1)
		return;
	r.name = name != NULL ? (uint32_t)strlen(name) : 0;
	r.other = other != NULL ? (uint32_t)strlen(other) : 0;
	v[0].iov_base = &r;
	v[0].iov_len = sizeof(r);
	v[1].iov_base = (void *)(uintptr_t)name;
	v[1].iov_len = r.name;
	v[2].iov_base = (void *)(uintptr_t)other;
	v[2].iov_len = r.other;
	v[3].iov_base = (void *)(uintptr_t)data;
	v[3].iov_len = n;
	if (writev(journal, v, 4) != (ssize_t)(sizeof(r) + r.name + r.other + n))
		abort();	/* a test without its journal proves nothing */
	errno = saved;
}

/* ---- opening and closing */

/*
 * The descriptor's file is remembered; a file that was not there before is
 * written down as new, one that is emptied as cut.
 */
static int
disk_open(const char *path, int flags, mode_t mode)
{
	char full[PATH];
	const char *name = ours(path, full);
	struct stat st;
	int fd, there = 1;

	find_real();
	if (name == NULL) {
		fd = real.open(path, flags, mode);
		if (fd >= 0 && fd < FDS)
			inode[fd] = 0;
		return (fd);
	}
	if (fails(DISK_OPEN))
		return (-1);
	if (flags & O_CREAT) {
		lock();
		there = stat(full, &st) == 0;
	}
	if ((fd = real.open(path, flags, mode)) >= 0 && fd < FDS &&
	    fstat(fd, &st) == 0) {
		inode[fd] = st.st_ino;
		folder[fd] = S_ISDIR(st.st_mode);
		if (!there)
			note('C', st.st_ino, 0, name, NULL, NULL, 0);
		else if ((flags & O_TRUNC) && (flags & O_CREAT))
			note('T', st.st_ino, 0, NULL, NULL, NULL, 0);
	}
	if (flags & O_CREAT)
		unlock();
	return (fd);
}

/* The mode is there only when a file may be made. */
#define OPEN(name)						\
int								\
name(const char *path, int flags, ...)				\
{								\
	mode_t mode = 0;					\
	va_list ap;						\
								\
	va_start(ap, flags);					\
	if (flags & (O_CREAT | __O_TMPFILE))			\
		mode = (mode_t)va_arg(ap, int);			\
	va_end(ap);						\
	return (disk_open(path, flags, mode));			\
}
OPEN(open)
OPEN(open64)

int
close(int fd)
{
	find_real();
	if (fd >= 0 && fd < FDS)
		inode[fd] = 0;
	return (real.close(fd));
}

/* The descriptor that is replaced is another file now. */
static int
copied(int from, int to)
{
	if (to >= 0 && to < FDS) {
		inode[to] = from >= 0 && from < FDS ? inode[from] : 0;
		folder[to] = from >= 0 && from < FDS ? folder[from] : 0;
	}
	return (to);
}

int
dup2(int from, int to)
{
	static int (*next)(int, int);

	if (next == NULL)
		*(void **)&next = dlsym(RTLD_NEXT, "dup2");
	return (copied(from, next(from, to)));
}

int
chdir(const char *path)
{
	int rc;

	find_real();
	rc = real.chdir(path);
	note_cwd();
	return (rc);
}

/* ---- bytes */
ssize_t
read(int fd, void *p, size_t n)
{
	find_real();
	if (mine(fd) && fails(DISK_READ))
		return (-1);
	return (real.read(fd, p, n));
}

ssize_t
pread(int fd, void *p, size_t n, off_t at)
{
	find_real();
	if (mine(fd) && fails(DISK_READ))
		return (-1);
	return (real.pread(fd, p, n, at));
}

ssize_t
pread64(int fd, void *p, size_t n, off64_t at)
{
	return (pread(fd, p, n, at));
}

ssize_t
pwrite(int fd, const void *p, size_t n, off_t at)
{
	ssize_t w;

	find_real();
	if (!mine(fd))
		return (real.pwrite(fd, p, n, at));
	if (fails(DISK_WRITE))
		return (-1);
	lock();
	if ((w = real.pwrite(fd, p, n, at)) > 0)
		note('W', inode[fd], at, NULL, NULL, p, (size_t)w);
	unlock();
	return (w);
}

ssize_t
pwrite64(int fd, const void *p, size_t n, off64_t at)
{
	return (pwrite(fd, p, n, at));
}

ssize_t
write(int fd, const void *p, size_t n)
{
	ssize_t w;
	off_t at;

	find_real();
	if (!mine(fd))
		return (real.write(fd, p, n));
	if (fails(DISK_WRITE))
		return (-1);
	lock();
	at = lseek(fd, 0, SEEK_CUR);
	if ((w = real.write(fd, p, n)) > 0)
		note('W', inode[fd], at, NULL, NULL, p, (size_t)w);
	unlock();
	return (w);
}

int
ftruncate(int fd, off_t size)
{
	int rc;

	find_real();
	if (!mine(fd))
		return (real.ftruncate(fd, size));
	if (fails(DISK_WRITE))
		return (-1);
	lock();
	if ((rc = real.ftruncate(fd, size)) == 0)
		note('T', inode[fd], size, NULL, NULL, NULL, 0);
	unlock();
	return (rc);
}

int
ftruncate64(int fd, off64_t size)
{
	return (ftruncate(fd, size));
}

/* With a journal nothing is forced to the disk: the machine stays up. */
static int
sync_one(int fd, int (*how)(int))
{
	if (!mine(fd))
		return (how(fd));
	if (fails(DISK_SYNC))
		return (-1);
	if (journal == -1)
		return (how(fd));
	if (sw->swallow & (folder[fd] ? DISK_SWALLOW_FOLDERS :
	    DISK_SWALLOW_FILES))
		return (0);
	lock();
	note('S', inode[fd], 0, NULL, NULL, NULL, 0);
	unlock();
	return (0);
}

int
fsync(int fd)
{
	find_real();
	return (sync_one(fd, real.fsync));
}

int
fdatasync(int fd)
{
	find_real();
	return (sync_one(fd, real.fdatasync));
}

/* ---- names */
int
rename(const char *from, const char *to)
{
	char a[PATH], b[PATH];
	const char *x = ours(from, a), *y = ours(to, b);
	int rc;

	find_real();
	if (x == NULL || y == NULL)
		return (real.rename(from, to));
	if (fails(DISK_NAME))
		return (-1);
	lock();
	if ((rc = real.rename(from, to)) == 0)
		note('R', 0, 0, x, y, NULL, 0);
	unlock();
	return (rc);
}

int
link(const char *from, const char *to)
{
	char a[PATH], b[PATH];
	const char *x = ours(from, a), *y = ours(to, b);
	int rc;

	find_real();
	if (x == NULL || y == NULL)
		return (real.link(from, to));
	if (fails(DISK_NAME))
		return (-1);
	lock();
	if ((rc = real.link(from, to)) == 0)
		note('L', 0, 0, x, y, NULL, 0);
	unlock();
	return (rc);
}

/* unlink() and rmdir() differ in the call and the letter alone. */
static int
take_away(const char *path, int (*how)(const char *), char type)
{
	char a[PATH];
	const char *x = ours(path, a);
	int rc;

	if (x == NULL)
		return (how(path));
	if (fails(DISK_NAME))
		return (-1);
	lock();
	if ((rc = how(path)) == 0)
		note(type, 0, 0, x, NULL, NULL, 0);
	unlock();
	return (rc);
}

int
unlink(const char *path)
{
	find_real();
	return (take_away(path, real.unlink, 'U'));
}

int
rmdir(const char *path)
{
	find_real();
	return (take_away(path, real.rmdir, 'D'));
}

/* The C library's own remove() calls its own unlink(), past this file. */
int
remove(const char *path)
{
	int rc = unlink(path);

	if (rc != 0 && (errno == EISDIR || errno == EPERM))
		rc = rmdir(path);
	return (rc);
}

int
mkdir(const char *path, mode_t mode)
{
	char a[PATH];
	const char *x = ours(path, a);
	struct stat st;
	int rc;

	find_real();
	if (x == NULL)
		return (real.mkdir(path, mode));
	if (fails(DISK_NAME))
		return (-1);
	lock();
	if ((rc = real.mkdir(path, mode)) == 0 && stat(a, &st) == 0)
		note('K', st.st_ino, 0, x, NULL, NULL, 0);
	unlock();
	return (rc);
}

/* ---- memory */
void *
malloc(size_t n)
{
	return (fails(DISK_ALLOC) ? NULL : __libc_malloc(n));
}

void *
calloc(size_t k, size_t n)
{
	return (fails(DISK_ALLOC) ? NULL : __libc_calloc(k, n));
}

void *
realloc(void *p, size_t n)
{
	return (fails(DISK_ALLOC) ? NULL : __libc_realloc(p, n));
}
