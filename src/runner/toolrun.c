/*
 * Foreign programs in their walls.  What these hold is tried by
 * tests/unit/t_toolrun.c from the inside.
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <seccomp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "util/clock.h"
#include "util/walls.h"

#include "runner/toolrun.h"

#define LOOK_MS		100	/* between two looks at the clock */
#define FILE_MAX	((rlim_t)512 << 20)	/* bytes of one file that it writes */
#define FILES		256	/* open at once */
/* Statuses of a child that could not become the program. */
#define STATUS_WALLS	120
#define STATUS_MISSING	121

/*
 * Calls that reach beyond the process and that neither LibreOffice nor poppler
 * needs.  The C library takes "not permitted" for an answer.
 */
static const int toolrun_refused[] = {
	SCMP_SYS(connect), SCMP_SYS(ptrace), SCMP_SYS(process_vm_readv),
	SCMP_SYS(process_vm_writev), SCMP_SYS(pidfd_open),
	SCMP_SYS(pidfd_getfd), SCMP_SYS(pidfd_send_signal),
	SCMP_SYS(rt_sigqueueinfo), SCMP_SYS(rt_tgsigqueueinfo),
	SCMP_SYS(setsid), SCMP_SYS(setpgid), SCMP_SYS(unshare), SCMP_SYS(setns),
	SCMP_SYS(mount), SCMP_SYS(umount2), SCMP_SYS(pivot_root),
	SCMP_SYS(chroot), SCMP_SYS(bpf), SCMP_SYS(perf_event_open),
	SCMP_SYS(userfaultfd), SCMP_SYS(io_uring_setup), SCMP_SYS(keyctl),
	SCMP_SYS(add_key), SCMP_SYS(request_key), SCMP_SYS(shmget),
	SCMP_SYS(semget), SCMP_SYS(msgget), SCMP_SYS(mq_open),
	SCMP_SYS(sched_setaffinity), SCMP_SYS(ioprio_set),
};

/*
 * Landlock knows no rights for the calls on a file's mode, owner and time, so they
 * would reach every file of the server's user.  They answer "done" and do nothing:
 * programs call them on their own new files and stop when they cannot.  LibreOffice
 * also stops when it cannot listen in /tmp for a second start of itself.
 */
static const int toolrun_ignored[] = {
	SCMP_SYS(chmod), SCMP_SYS(fchmod), SCMP_SYS(fchmodat),
	SCMP_SYS(chown), SCMP_SYS(lchown), SCMP_SYS(fchown),
	SCMP_SYS(fchownat), SCMP_SYS(utime), SCMP_SYS(utimes),
	SCMP_SYS(futimesat), SCMP_SYS(utimensat), SCMP_SYS(setxattr),
	SCMP_SYS(lsetxattr), SCMP_SYS(fsetxattr), SCMP_SYS(removexattr),
	SCMP_SYS(lremovexattr), SCMP_SYS(fremovexattr),
	SCMP_SYS(bind), SCMP_SYS(listen),
};

/*
 * No socket but local streams, and these reach nobody because connecting is
 * refused; no signal but to itself; the own limits only.
 */
static int
toolrun_rules(scmp_filter_ctx s)
{
	const uint32_t no = SCMP_ACT_ERRNO(EPERM);
	scmp_datum_t self = (scmp_datum_t)getpid();	/* stays that of the program */
	size_t i;

	for (i = 0; i < sizeof(toolrun_refused) / sizeof(*toolrun_refused); i++)
		if (seccomp_rule_add(s, no, toolrun_refused[i], 0) != 0)
			return (-1);
	for (i = 0; i < sizeof(toolrun_ignored) / sizeof(*toolrun_ignored); i++)
		if (seccomp_rule_add(s, SCMP_ACT_ERRNO(0), toolrun_ignored[i],
		    0) != 0)
			return (-1);
	if (seccomp_rule_add(s, no, SCMP_SYS(socket), 1,
	    SCMP_A0(SCMP_CMP_NE, AF_UNIX)) != 0 ||
	    seccomp_rule_add(s, no, SCMP_SYS(socket), 1,
	    SCMP_A1(SCMP_CMP_MASKED_EQ, 0xf, SOCK_DGRAM)) != 0)
		return (-1);
	if (seccomp_rule_add(s, no, SCMP_SYS(kill), 1,
	    SCMP_A0(SCMP_CMP_NE, self)) != 0 ||
	    seccomp_rule_add(s, no, SCMP_SYS(tgkill), 1,
	    SCMP_A0(SCMP_CMP_NE, self)) != 0 ||
	    seccomp_rule_add(s, no, SCMP_SYS(tkill), 0) != 0 ||
	    seccomp_rule_add(s, no, SCMP_SYS(prlimit64), 2,
	    SCMP_A0(SCMP_CMP_NE, 0), SCMP_A2(SCMP_CMP_NE, 0)) != 0)
		return (-1);
	return (0);
}

static int
toolrun_filter(void)
{
	scmp_filter_ctx s = seccomp_init(SCMP_ACT_ALLOW);
	int rc = -1;

	if (s == NULL)
		return (-1);
	if (toolrun_rules(s) == 0 && seccomp_load(s) == 0)
		rc = 0;
	seccomp_release(s);
	return (rc);
}

/*
 * The folder of the program itself, and the installation around it when that is
 * LibreOffice's ("…/program/soffice.bin" reads "…/share").
 */
static void
toolrun_home(const char *program, char out[PATH_MAX])
{
	char *end;

	if (realpath(program, out) == NULL) {
		snprintf(out, PATH_MAX, "/usr");
		return;
	}
	if ((end = strrchr(out, '/')) != NULL && end != out)
		*end = '\0';
	if ((end = strrchr(out, '/')) != NULL && end != out &&
	    strcmp(end, "/program") == 0)
		*end = '\0';
}

/*
 * /proc is the own process's part alone.  A kernel without Landlock gives 0: a
 * program of this size is not let at the school's files.
 */
static int
toolrun_walls(const struct toolrun *t, struct err *e)
{
	char home[PATH_MAX];
	struct walls_gap gaps[] = {
		{ t->work, WALLS_WORK }, { home, WALLS_RUN },
		{ "/usr", WALLS_RUN }, { "/bin", WALLS_RUN },
		{ "/lib", WALLS_RUN }, { "/lib64", WALLS_RUN },
		{ "/etc/fonts", WALLS_READ }, { "/etc/libreoffice", WALLS_READ },
		{ "/etc/ld.so.cache", WALLS_READ },
		{ "/etc/ld.so.conf", WALLS_READ },
		{ "/etc/papersize", WALLS_READ },
		{ "/etc/localtime", WALLS_READ },
		{ "/var/cache/fontconfig", WALLS_READ },
		{ "/var/lib/libreoffice", WALLS_READ },
		{ "/var/spool/libreoffice", WALLS_READ },
		{ "/proc/self", WALLS_READ }, { "/proc/filesystems", WALLS_READ },
		{ "/proc/meminfo", WALLS_READ },
		{ "/proc/cpuinfo", WALLS_READ },
		{ "/sys/devices/system/cpu", WALLS_READ },
		{ "/dev/null", WALLS_CHANGE }, { "/dev/zero", WALLS_READ },
		{ "/dev/urandom", WALLS_READ }, { "/dev/random", WALLS_READ },
	};

	toolrun_home(t->argv[0], home);
	return (walls_enter(gaps, sizeof(gaps) / sizeof(*gaps), e));
}

static int
toolrun_limit(int what, rlim_t n)
{
	struct rlimit l = { n, n };

	return (setrlimit(what, &l));
}

/*
 * The processor's time is a second fence behind the wall clock's: it holds also
 * when the caller is gone.  Memory is what a process may write to; addresses
 * alone cost nothing, and LibreOffice maps many.
 */
static int
toolrun_limits(const struct toolrun *t)
{
	int slow;

	errno = 0;
	slow = setpriority(PRIO_PROCESS, 0, 10);	/* pages come first */
	return (slow != 0 || toolrun_limit(RLIMIT_CORE, 0) != 0 ||
	    toolrun_limit(RLIMIT_CPU, 2 * (rlim_t)t->seconds) != 0 ||
	    toolrun_limit(RLIMIT_FSIZE, FILE_MAX) != 0 ||
	    toolrun_limit(RLIMIT_NOFILE, FILES) != 0 ||
	    toolrun_limit(RLIMIT_DATA, (rlim_t)t->memory) != 0 ||
	    toolrun_limit(RLIMIT_AS, (rlim_t)t->memory * 4) != 0 ? -1 : 0);
}

/*
 * When the service's memory is at its end the kernel shall end this one and no
 * worker.  Without /proc it chooses the largest, which is most likely this one.
 */
static void
toolrun_first_to_go(void)
{
	int fd = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
	ssize_t n;

	if (fd == -1)
		return;
	n = write(fd, "1000", 4);
	(void)n;
	close(fd);
}

/*
 * Never returns.  Nothing of the caller's surroundings comes along: descriptors,
 * signals, environment.
 */
static void
toolrun_child(const struct toolrun *t, pid_t parent)
{
	char home[PATH_MAX + 8], tmp[PATH_MAX + 8];
	const char *env[] = { home, tmp, "PATH=/usr/bin:/bin",
	    "LC_ALL=C.UTF-8", "SAL_USE_VCLPLUGIN=svp", NULL };
	struct err e = { 0 };
	sigset_t none;
	int nul, i, rc;

	setpgid(0, 0);
	snprintf(home, sizeof(home), "HOME=%s", t->work);
	snprintf(tmp, sizeof(tmp), "TMPDIR=%s", t->work);
	for (i = 1; i < 32; i++)
		signal(i, SIG_DFL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || getppid() != parent ||
	    (nul = open("/dev/null", O_RDWR)) == -1 || dup2(nul, 0) == -1 ||
	    dup2(nul, 1) == -1 || dup2(nul, 2) == -1 ||
	    close_range(3, ~0U, 0) != 0 || chdir(t->work) != 0 ||
	    toolrun_limits(t) != 0)
		_exit(STATUS_MISSING);
	toolrun_first_to_go();
	rc = toolrun_walls(t, &e);
	if (rc != 1 || toolrun_filter() != 0)
		_exit(STATUS_WALLS);
	execve(t->argv[0], (char *const *)(uintptr_t)t->argv,
	    (char *const *)(uintptr_t)env);
	_exit(STATUS_MISSING);
}

/*
 * All of it: a process that it left behind would go on over the stranger's file.
 * No process can leave the group (setsid and setpgid are refused), and the
 * first one, not yet reaped, keeps the group's number from being used again.
 */
static void
toolrun_end_group(pid_t pid)
{
	kill(-pid, SIGKILL);
}

/* Until it has ended, is too slow, or we are asked to end: 1 it was too slow, 0. */
static int
toolrun_wait(const struct toolrun *t, pid_t pid, const sigset_t *set)
{
	int64_t until = clock_ms() + (int64_t)t->seconds * 1000;
	struct timespec look = { 0, LOOK_MS * 1000000L };
	siginfo_t si, got;

	for (;;) {
		memset(&si, 0, sizeof(si));
		if (waitid(P_PID, (id_t)pid, &si, WEXITED | WNOHANG |
		    WNOWAIT) == 0 && si.si_pid == pid)
			return (0);
		if (clock_ms() >= until)
			return (1);
		if (sigtimedwait(set, &got, &look) == SIGTERM) {
			toolrun_end_group(pid);
			_exit(1);
		}
	}
}

int
toolrun(const struct toolrun *t, enum toolrun_end *end, int *status,
    struct err *e)
{
	sigset_t set, old;
	pid_t self = getpid(), pid;
	int how = 0, slow;

	*status = 0;
	sigemptyset(&set);
	sigaddset(&set, SIGCHLD);
	sigaddset(&set, SIGTERM);
	sigprocmask(SIG_BLOCK, &set, &old);
	if ((pid = fork()) == 0)
		toolrun_child(t, self);
	if (pid == -1) {
		sigprocmask(SIG_SETMASK, &old, NULL);
		return (err_set(e, ERR_FAIL, "RUNNER", "fork: %s",
		    strerror(errno)));
	}
	setpgid(pid, pid);
	slow = toolrun_wait(t, pid, &set);
	toolrun_end_group(pid);
	while (waitpid(pid, &how, 0) == -1 && errno == EINTR)
		;
	sigprocmask(SIG_SETMASK, &old, NULL);
	*status = WIFEXITED(how) ? WEXITSTATUS(how) : 0;
	*end = slow ? TOOLRUN_SLOW : WIFSIGNALED(how) ?
	    (WTERMSIG(how) == SIGXCPU ? TOOLRUN_SLOW : TOOLRUN_CRASHED) :
	    *status == STATUS_WALLS ? TOOLRUN_NO_WALLS :
	    *status == STATUS_MISSING ? TOOLRUN_MISSING : TOOLRUN_ENDED;
	return (0);
}
