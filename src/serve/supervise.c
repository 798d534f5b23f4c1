/* Keeping Kore and the runner alive, and ending them together. */
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/heartbeat.h"
#include "util/clock.h"
#include "util/walls.h"

#include "store/shm.h"

#include "serve/probe.h"
#include "runner/runner.h"
#include "serve/serve.h"

#define KORE		"/usr/bin/kore"
#define START_MS	30000	/* until the first page must be answered */
#define GRACE_MS	5000	/* from the polite to the hard end */
#define SILENT_MS	10000	/* a worker without sign of life: alarm() had 8 s */
#define CALM_MS		20000	/* who lived so long starts again at once */
#define PAUSE_MIN	100
#define PAUSE_MAX	30000
#define HOPELESS	8	/* starts in a row that failed for good before all is given up */
#define STATUS_HOPELESS	3	/* of Kore's parent (kore/lifecycle.c) */

/* Starts that failed for what no other start can mend, in a row. */
static struct {
	int	 count;
	int64_t	 last;		/* clock_ms */
} hopeless;

/*
 * One of the two children. After an end it waits ${pause} ms before it is
 * started again; the pause doubles while it keeps ending early and is short
 * again once it has lived for CALM_MS.
 */
struct child {
	const char	*name;
	pid_t		 pid;		/* 0: not running; leads its own group */
	int64_t		 started, due;	/* clock_ms */
	int		 pause;		/* before the next start */
	struct shm	*shm;
};

enum which { KORE_SERVER, RUNNER, NCHILD };

/*
 * In the child, before it runs anything: its own process group (so that the
 * whole group can be killed), the supervisor's blocked signals given back, and
 * death when the supervisor dies. The comparison of getppid() catches a
 * supervisor that died before that was set.
 */
static void
become_child(pid_t parent)
{
	struct rlimit files = { 8192, 8192 };
	sigset_t none;

	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	signal(SIGPIPE, SIG_DFL);
	setpgid(0, 0);
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (getppid() != parent)
		_exit(1);
	/* Kore looks at every descriptor below the limit, one by one. */
	(void)setrlimit(RLIMIT_NOFILE, &files);
	dup2(STDERR_FILENO, STDOUT_FILENO);
}

/*
 * In the child; never returns. Its end with 127 is seen by the supervisor like
 * any other.
 */
static void
run_kore(void)
{
	execl(KORE, "kore", "-q", "-n", "-r", "-f", "-c", "run/kore.conf",
	    (char *)NULL);
	log_line("error", "START", KORE ": %s", strerror(errno));
	_exit(127);
}

/*
 * A fork that fails (no memory, too many processes) is tried again a second
 * later. setpgid() is called on both sides, because either may run first.
 */
static void
supervise_start(struct child *c, enum which which, const struct serve *s)
{
	pid_t self = getpid(), pid;
	struct err e = { 0 };

	c->started = clock_ms();
	if ((pid = fork()) == -1) {
		log_line("error", "START", "fork: %s", strerror(errno));
		c->due = c->started + 1000;
		return;
	}
	if (pid == 0) {
		become_child(self);
		if (which == KORE_SERVER)
			run_kore();
		prctl(PR_SET_NAME, "hoclieu-runner");
		/* The nightly copy goes where a school chose, so files stay open. */
		if (walls_offline(&e) < 0)
			log_err(&e);
		_exit(runner_main(".", s->shm));
	}
	c->pid = pid;
	setpgid(pid, pid);
}

/*
 * A parent of Kore that was killed leaves its System V segment behind, which
 * outlives every process. Those that ${maker} made are marked: each goes with
 * the last worker that is still attached to it, and they are being killed.
 */
static void
remove_segments(pid_t maker)
{
	char line[400];
	int id, maker_id;
	FILE *f = fopen("/proc/sysvipc/shm", "re");

	if (f == NULL)
		return;
	while (fgets(line, sizeof(line), f) != NULL)
		if (sscanf(line, "%*d %d %*o %*u %d", &id, &maker_id) == 2 &&
		    maker_id == maker)
			(void)shmctl(id, IPC_RMID, NULL);
	fclose(f);
}

/*
 * What a server left that was killed as a whole: its folder still names its
 * parent of Kore. The caller holds the folder's lock, so that one is gone.
 */
static void
remove_left(void)
{
	FILE *f = fopen("run/kore.pid", "re");
	int pid;

	if (f == NULL)
		return;
	if (fscanf(f, "%d", &pid) == 1)
		remove_segments((pid_t)pid);
	fclose(f);
}

/*
 * A child ended, whatever the reason: its group is killed, so that workers do
 * not outlive their parent, and the next start is planned.
 */
static void
supervise_ended(struct child *c, int status)
{
	int64_t now = clock_ms();

	log_line("warn", "CHILD-ENDED", "%s %d ended, status %#x", c->name,
	    (int)c->pid, (unsigned)status);
	kill(-c->pid, SIGKILL);		/* workers without their parent */
	remove_segments(c->pid);
	c->pid = 0;
	if (WIFEXITED(status) && WEXITSTATUS(status) == STATUS_HOPELESS)
		shm_hopeless(c->shm);
	if (now - c->started > CALM_MS)
		c->pause = PAUSE_MIN;
	else
		c->pause = c->pause * 2 > PAUSE_MAX ? PAUSE_MAX : c->pause * 2;
	c->due = now + c->pause;
}

/*
 * Several children may have ended under one SIGCHLD, so it asks until none is
 * left.
 */
static void
reap(struct child *children)
{
	pid_t pid;
	int status, i;

	while ((pid = waitpid(-1, &status, WNOHANG)) > 0)
		for (i = 0; i < NCHILD; i++)
			if (children[i].pid == pid)
				supervise_ended(&children[i], status);
}

/* The parent of ${pid} from /proc, 0 when the process is gone. */
static pid_t
parent_of(pid_t pid)
{
	char path[40], text[400], *p;
	ssize_t n;
	int fd;

	snprintf(path, sizeof(path), "/proc/%d/stat", (int)pid);
	if ((fd = open(path, O_RDONLY | O_CLOEXEC)) == -1)
		return (0);
	n = read(fd, text, sizeof(text) - 1);
	close(fd);
	if (n <= 0)
		return (0);
	text[n] = '\0';
	p = strrchr(text, ')');		/* the name may hold anything */
	return (p == NULL || strlen(p) < 5 ? 0 : (pid_t)atoi(p + 4));
}

/*
 * A worker without sign of life for SILENT_MS is stopped or loops: killed,
 * Kore's parent replaces it. Its number comes from memory that workers write,
 * so only a child of Kore's parent is killed.
 */
static void
check_beats(const struct child *kore)
{
	pid_t pid;
	int i;

	for (i = 0; i < HEARTBEAT_SLOTS; i++) {
		if ((pid = heartbeat_late(i, SILENT_MS)) == 0)
			continue;
		heartbeat_end(i);
		if (kore->pid == 0 || parent_of(pid) != kore->pid)
			continue;
		log_line("warn", "WORKER-HUNG", "worker %d is killed",
		    (int)pid);
		kill(pid, SIGKILL);
	}
}

/*
 * SIGTERM to each child, SIGKILL to its group after GRACE_MS. SIGCONT first: a
 * stopped process would not see the SIGTERM. Writes that were answered are on
 * disk already, so a hard end loses none of them.
 */
static void
end_all(struct child *children)
{
	int64_t until = clock_ms() + GRACE_MS;
	int i, alive;

	for (i = 0; i < NCHILD; i++)
		if (children[i].pid != 0) {
			kill(children[i].pid, SIGCONT);
			kill(children[i].pid, SIGTERM);
		}
	for (;;) {
		for (alive = 0, i = 0; i < NCHILD; i++) {
			if (children[i].pid != 0 && waitpid(children[i].pid,
			    NULL, WNOHANG) == children[i].pid) {
				kill(-children[i].pid, SIGKILL);
				children[i].pid = 0;
			}
			alive += children[i].pid != 0;
		}
		if (alive == 0 || clock_ms() > until)
			break;
		poll(NULL, 0, 20);
	}
	/* Kore's end can hang (K24); everything acknowledged is on disk. */
	for (i = 0; i < NCHILD; i++)
		if (children[i].pid != 0) {
			kill(-children[i].pid, SIGKILL);
			waitpid(children[i].pid, NULL, 0);
			remove_segments(children[i].pid);
		}
}

/*
 * Signals are read from a descriptor, so that the loop sleeps in one place; the
 * descriptor, or -1. Must come before the first fork: a child that ends at once
 * is seen, too.
 */
static int
watch_signals(void)
{
	sigset_t set;

	signal(SIGPIPE, SIG_IGN);
	sigemptyset(&set);
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGHUP);
	sigaddset(&set, SIGCHLD);
	sigprocmask(SIG_BLOCK, &set, NULL);
	return (signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK));
}

/* 1 a signal to end came, 0 not within ${ms}. */
static int
wait_signal(int fd, int ms, struct child *children)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };
	struct signalfd_siginfo info;
	int stop = 0;

	poll(&p, 1, ms);
	while (read(fd, &info, sizeof(info)) == sizeof(info))
		if (info.ssi_signo == SIGCHLD)
			reap(children);
		else
			stop = 1;
	return (stop);
}

/*
 * 1 when HOPELESS starts failed in a row for what the next one will meet again: a
 * database that was damaged meanwhile, say. Starting for ever would only hide it.
 */
static int
supervise_give_up(struct shm *shm)
{
	int64_t now = clock_ms();
	int n = shm_take_hopeless(shm);

	if (n == 0 && now - hopeless.last > CALM_MS)
		hopeless.count = 0;
	if (n > 0)
		hopeless.last = now;
	hopeless.count += n;
	return (hopeless.count >= HOPELESS);
}

/* Until the first answer: 1 it came, 0 asked to stop, -1 it never will. */
static int
wait_ready(int fd, const struct serve *s, struct child *children,
    struct err *e)
{
	int64_t until = clock_ms() + START_MS;

	while (clock_ms() < until) {
		if (wait_signal(fd, 20, children))
			return (0);
		if (children[KORE_SERVER].pid == 0)
			return (err_set(e, ERR_FATAL, "START",
			    "kore ended while it started"));
		if (probe_answers(s->bind, s->port, s->host) == 0)
			return (1);
	}
	return (err_set(e, ERR_FATAL, "START",
	    "no page was answered within %d s", START_MS / 1000));
}

/*
 * The loop wakes for a signal, for the next planned start, and once a second to
 * look at the workers' signs of life.
 */
int
supervise(const struct serve *s, void (*ready)(const struct serve *),
    struct err *e)
{
	struct child children[NCHILD] = {
		[KORE_SERVER] = { .name = "kore", .pause = PAUSE_MIN,
		    .shm = s->shm },
		[RUNNER] = { .name = "runner", .pause = PAUSE_MIN,
		    .shm = s->shm },
	};
	int64_t now, wait;
	int fd, i, rc;

	if ((fd = watch_signals()) == -1)
		return (err_set(e, ERR_FATAL, "START", "signalfd: %s",
		    strerror(errno)));
	remove_left();
	for (i = 0; i < NCHILD; i++)
		supervise_start(&children[i], (enum which)i, s);
	if ((rc = wait_ready(fd, s, children, e)) == 1) {
		ready(s);
		rc = 0;
		do {
			if (supervise_give_up(s->shm)) {
				rc = err_set(e, ERR_FATAL, "START-HOPELESS",
				    "%d starts failed in a row; the reason "
				    "stands in the log above", HOPELESS);
				break;
			}
			now = clock_ms();
			wait = 1000;
			for (i = 0; i < NCHILD; i++) {
				if (children[i].pid == 0 &&
				    children[i].due <= now)
					supervise_start(&children[i],
					    (enum which)i, s);
				if (children[i].pid == 0 &&
				    children[i].due - now < wait)
					wait = children[i].due - now;
			}
			check_beats(&children[KORE_SERVER]);
		} while (!wait_signal(fd, wait > 0 ? (int)wait : 0, children));
	}
	end_all(children);
	close(fd);
	return (rc);
}
