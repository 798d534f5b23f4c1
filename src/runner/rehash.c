/* Reading gigabytes beside the runner's loop. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "store/objects.h"
#include "runner/rehash.h"

/*
 * Reads the whole object and writes its hash into the pipe. A process of its
 * own, because gigabytes would hold up the runner's loop.
 */
static void
child(int fd, int out)
{
	char hash[CODE_HASH_HEX];
	struct err e = { 0 };
	ssize_t w;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	w = nice(10);			/* pages come first */
	if (objects_hash(fd, hash, &e) != 0) {
		log_err(&e);
		_exit(1);
	}
	w = write(out, hash, sizeof(hash) - 1);
	_exit(w == (ssize_t)sizeof(hash) - 1 ? 0 : 1);
}

/* The descriptor of the object is shared with the child by fork. */
int
rehash_start(int fd, struct rehash *r, struct err *e)
{
	int p[2];

	memset(r, 0, sizeof(*r));
	r->fd = -1;
	if (pipe2(p, O_CLOEXEC | O_NONBLOCK) != 0)
		return (err_set(e, ERR_FAIL, "RUNNER", "pipe: %s",
		    strerror(errno)));
	if ((r->pid = fork()) == 0)
		child(fd, p[1]);
	close(p[1]);
	if (r->pid == -1) {
		r->pid = 0;
		close(p[0]);
		return (err_set(e, ERR_FAIL, "RUNNER", "fork: %s",
		    strerror(errno)));
	}
	r->fd = p[0];
	return (0);
}

/*
 * A pipe that ends without a whole hash means that the child failed: then
 * r->hash is "".
 */
int
rehash_pump(struct rehash *r)
{
	ssize_t n;

	if (r->fd == -1)
		return (1);
	/* The hash comes in one write, shorter than a pipe's atomic size. */
	n = read(r->fd, r->hash, sizeof(r->hash) - 1);
	if (n == -1 && (errno == EAGAIN || errno == EINTR))
		return (0);
	if (n != (ssize_t)sizeof(r->hash) - 1)
		memset(r->hash, 0, sizeof(r->hash));
	rehash_stop(r);
	return (1);
}

/* May be called again: a second call finds nothing to do. */
void
rehash_stop(struct rehash *r)
{
	if (r->pid > 0) {
		kill(r->pid, SIGKILL);
		waitpid(r->pid, NULL, 0);
		r->pid = 0;
	}
	if (r->fd != -1)
		close(r->fd);
	r->fd = -1;
}
