/* The pool of password hashers. */
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "util/walls.h"

#include "runner/hashers.h"

#define CORES_MAX	8	/* hashers without a setting: each takes 64 MiB at work */
#define LOOK_MS		25	/* while questions wait whose time has not come */
#define NICE		2	/* pages that others read come before passwords */

/*
 * A hasher's life, in the child; never returns. It dies with the runner
 * (PDEATHSIG); the comparison of getppid() catches a runner that died before
 * that was set.
 */
static void
serve(struct hashers *h, pid_t parent)
{
	struct epoll_event own = { .events = EPOLLIN };
	struct epoll_event asked = { .events = EPOLLIN | EPOLLET }, got;
	int ep = epoll_create1(EPOLL_CLOEXEC);
	struct err e = { 0 };
	sigset_t none;
	uint64_t one;
	ssize_t n;

	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	signal(SIGINT, SIG_IGN);	/* Ctrl-C reaches the runner, which ends us */
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (nice(NICE) == -1)
		errno = 0;	/* as much as the administrator allows */
	if (getppid() != parent)
		_exit(0);
	/* A password is hashed in memory alone: no file, no network. */
	if (walls_enter(NULL, 0, &e) < 0) {
		log_err(&e);
		_exit(1);
	}
	/*
	 * The runner may stand in an fsync when somebody signs in, so we listen
	 * to the mailbox's event ourselves, edge by edge; when the runner empties
	 * it before we look, it kicks us.
	 */
	if (epoll_ctl(ep, EPOLL_CTL_ADD, h->event, &own) != 0 ||
	    epoll_ctl(ep, EPOLL_CTL_ADD, shm_event_fd(h->shm), &asked) != 0)
		_exit(1);
	for (;;) {
		while (shm_serve(h->shm))
			;
		if (epoll_wait(ep, &got, 1, shm_waiting(h->shm) > 0 ?
		    LOOK_MS : -1) == -1 && errno != EINTR)
			_exit(1);
		n = read(h->event, &one, sizeof(one));
		(void)n;
	}
}

/* Fork hasher number ${i}. A dead one is replaced the same way. */
static int
start_one(struct hashers *h, int i, struct err *e)
{
	pid_t parent = getpid(), pid = fork();

	if (pid == -1)
		return (err_set(e, ERR_FAIL, "RUNNER", "fork: %s",
		    strerror(errno)));
	if (pid == 0)
		serve(h, parent);
	h->pid[i] = pid;
	return (0);
}

/* How many there are to be: ${want}, or by the machine when it is 0. */
static int
hashers_many(int64_t want)
{
	long cores = sysconf(_SC_NPROCESSORS_ONLN);

	if (want > 0)
		return (want > HASHERS_MAX ? HASHERS_MAX : (int)want);
	return (cores < 1 ? 1 : cores > CORES_MAX ? CORES_MAX : (int)cores);
}

/*
 * The counter goes up by the number of hashers, because the eventfd is a
 * semaphore: each read of a hasher takes one.
 */
void
hashers_kick(struct hashers *h)
{
	uint64_t n = (uint64_t)h->n;
	ssize_t w;

	if (h->shm == NULL)
		return;
	w = write(h->event, &n, sizeof(n));
	(void)w;
}

/*
 * More or fewer, as the setting says now.  One that is ended may be at work: its
 * question goes to the others.
 */
static int
hashers_resize(struct hashers *h, int want, struct err *e)
{
	for (; h->n < want; h->n++)
		if (start_one(h, h->n, e) != 0)
			return (-1);
	while (h->n > want) {
		h->n--;
		kill(h->pid[h->n], SIGKILL);
		waitpid(h->pid[h->n], NULL, 0);
		shm_recover(h->shm, h->pid[h->n]);
		hashers_kick(h);
	}
	return (0);
}

/*
 * Questions that a hasher of the runner before was working on are put back
 * first, or their askers would wait in vain. Their number bounds the memory:
 * each needs 64 MiB while it hashes.
 */
int
hashers_start(struct hashers *h, struct shm *shm, struct err *e)
{
	memset(h, 0, sizeof(*h));
	h->shm = shm;
	h->event = -1;
	if (shm == NULL)
		return (0);
	if ((h->event = eventfd(0, EFD_SEMAPHORE | EFD_CLOEXEC |
	    EFD_NONBLOCK)) == -1)
		return (err_set(e, ERR_FAIL, "RUNNER", "eventfd: %s",
		    strerror(errno)));
	shm_recover(shm, 0);	/* of the runner before this one */
	return (hashers_resize(h, hashers_many(0), e));
}

/*
 * Called in every turn of the runner's loop; waitpid with WNOHANG costs one
 * system call per hasher.
 */
int
hashers_mind(struct hashers *h, int64_t want, struct err *e)
{
	int i, died = 0;

	if (h->shm == NULL)
		return (0);
	for (i = 0; i < h->n; i++) {
		if (waitpid(h->pid[i], NULL, WNOHANG) == 0)
			continue;
		log_line("warn", "HASHER", "a password hasher died");
		shm_recover(h->shm, h->pid[i]);
		if (start_one(h, i, e) != 0)
			return (-1);
		died = 1;
	}
	if (died)
		hashers_kick(h);
	return (hashers_resize(h, hashers_many(want), e));
}

/*
 * SIGKILL is safe: a hasher owns nothing but a copy of a question, and the next
 * runner puts that back.
 */
void
hashers_stop(struct hashers *h)
{
	int i;

	for (i = 0; i < h->n; i++) {
		kill(h->pid[i], SIGKILL);
		waitpid(h->pid[i], NULL, 0);
	}
}
