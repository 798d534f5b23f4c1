/*
 * The child's side of the sandbox: limits, Landlock, seccomp.  What it must
 * hold is proved by tests/unit/t_sandbox.c.
 */
#include <errno.h>
#include <fcntl.h>
#include <seccomp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include "util/err.h"
#include "util/walls.h"
#include "parse/sandbox.h"

#if defined(__SANITIZE_ADDRESS__)
#define WITH_ASAN	1	/* reserves terabytes of addresses, asks more */
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define WITH_ASAN	1
#endif
#endif
#ifndef WITH_ASAN
#define WITH_ASAN	0
#endif

#define MIB	(1ULL << 20)

/*
 * CPU time grows with the file, because every byte is unpacked once; it is
 * reckoned with 8 MiB a second.  The wall clock allows for a busy machine.
 */
struct sandbox_limits
sandbox_limits(uint64_t size)
{
	struct sandbox_limits l;

	l.memory = 384 * MIB;
	l.cpu = 20 + (unsigned)(size / (8 * MIB));
	l.wall = 30 + 3 * l.cpu;
	return (l);
}

/*
 * errno of the step that failed; the child then ends instead of going on with
 * less protection.
 */
static int
fail(struct err *e, const char *what)
{
	return (err_set(e, ERR_FAIL, "SANDBOX", "%s: %s", what,
	    strerror(errno)));
}

static int
sandbox_limit(int what, rlim_t soft, rlim_t hard)
{
	struct rlimit l = { soft, hard };

	return (setrlimit(what, &l));
}

/*
 * Bytes of address space in use.  RLIMIT_AS counts all of it, and a forked
 * child begins with its parent's, so the limit is set above that.
 */
static uint64_t
address_space(void)
{
	char text[64];
	unsigned long pages = 0;
	ssize_t n;
	int fd = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return (0);
	n = read(fd, text, sizeof(text) - 1);
	close(fd);
	if (n <= 0)
		return (0);
	text[n] = '\0';
	if (sscanf(text, "%lu", &pages) != 1)
		return (0);
	return ((uint64_t)pages * (uint64_t)sysconf(_SC_PAGESIZE));
}

/*
 * No core dump (it would hold the file's content), no file of any size, no new
 * process.
 */
static int
set_limits(const struct sandbox_limits *lim)
{
	uint64_t used = address_space();

	if (sandbox_limit(RLIMIT_CORE, 0, 0) != 0 || sandbox_limit(RLIMIT_FSIZE,
	    0, 0) != 0 || sandbox_limit(RLIMIT_CPU, lim->cpu,
	    lim->cpu + 1) != 0 || sandbox_limit(RLIMIT_NPROC, 0, 0) != 0)
		return (-1);
	if (!WITH_ASAN && sandbox_limit(RLIMIT_AS, used + lim->memory,
	    used + lim->memory) != 0)
		return (-1);
	return (0);
}

/*
 * System calls that compute, read and report; nothing that opens, connects or
 * starts.  Any other call kills the process.
 */
static int
add_rules(scmp_filter_ctx s)
{
	static const int plain[] = {
		SCMP_SYS(read), SCMP_SYS(pread64), SCMP_SYS(write),
		SCMP_SYS(close), SCMP_SYS(fstat), SCMP_SYS(lseek),
		SCMP_SYS(brk), SCMP_SYS(munmap), SCMP_SYS(mremap),
		SCMP_SYS(madvise), SCMP_SYS(futex), SCMP_SYS(clock_gettime),
		SCMP_SYS(getrandom), SCMP_SYS(getpid), SCMP_SYS(gettid),
		SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn),
		SCMP_SYS(exit), SCMP_SYS(exit_group),
		SCMP_SYS(sysinfo),	/* qsort asks how much memory there is */
#if WITH_ASAN
		SCMP_SYS(sched_yield), SCMP_SYS(sigaltstack),
		SCMP_SYS(rt_sigaction), SCMP_SYS(getrlimit),
		SCMP_SYS(prlimit64),
#endif
	};
	size_t i;

	for (i = 0; i < sizeof(plain) / sizeof(plain[0]); i++)
		if (seccomp_rule_add(s, SCMP_ACT_ALLOW, plain[i], 0) != 0)
			return (-1);
	/* Memory of no file and never executable. */
	if (seccomp_rule_add(s, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 2,
	    SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0),
	    SCMP_A4(SCMP_CMP_MASKED_EQ, 0xffffffffU, 0xffffffffU)) != 0 ||
	    seccomp_rule_add(s, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1,
	    SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) != 0)
		return (-1);
	/* abort() sends its signal by tgkill; only to this process. */
	return (seccomp_rule_add(s, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
	    SCMP_A0(SCMP_CMP_EQ, (scmp_datum_t)getpid())));
}

/*
 * Last of all steps: after it even the calls that set up the others are gone.
 */
static int
filter_calls(void)
{
	scmp_filter_ctx s = seccomp_init(SCMP_ACT_KILL_PROCESS);
	int rc = -1;

	if (s == NULL)
		return (-1);
	if (add_rules(s) == 0 && seccomp_load(s) == 0)
		rc = 0;
	/* The filter holds now; its description is only memory. */
	seccomp_release(s);
	return (rc);
}

/*
 * Close every descriptor but ${a}, ${b} and 0-2, which become /dev/null: the
 * child must not keep the database or sockets of its parent.
 */
static int
close_others(int a, int b)
{
	unsigned lo = (unsigned)(a < b ? a : b), hi = (unsigned)(a < b ? b : a);
	int nul = open("/dev/null", O_RDWR), i;

	if (nul < 0)
		return (-1);
	for (i = 0; i < 3; i++)
		if (dup2(nul, i) < 0)
			return (-1);
	if (lo > 3 && close_range(3, lo - 1, 0) != 0)
		return (-1);
	if (hi > lo + 1 && close_range(lo + 1, hi - 1, 0) != 0)
		return (-1);
	return (close_range(hi + 1, ~0U, 0));
}

/* Handlers of the parent would run its code in the child. */
static void
reset_signals(void)
{
	sigset_t none;
	int i;

	for (i = 1; i < 32; i++)
		if (!WITH_ASAN || (i != SIGSEGV && i != SIGBUS))
			signal(i, SIG_DFL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
}

/*
 * The order matters: each step takes away something that an earlier one still
 * needs. Nothing can be taken back, and a failure means that the process must
 * not read the file.
 */
int
sandbox_enter(int in_fd, int out_fd, const struct sandbox_limits *lim,
    struct err *e)
{
	if (in_fd < 3 || out_fd < 3 || in_fd == out_fd)
		return (err_set(e, ERR_FAIL, "SANDBOX", "descriptors"));
	tzset();		/* a log line must not look for the zone later */
	reset_signals();
	if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 ||
	    prctl(PR_SET_DUMPABLE, 0) != 0)
		return (fail(e, "prctl"));
	if (close_others(in_fd, out_fd) != 0)
		return (fail(e, "close_range"));
	if (set_limits(lim) != 0)
		return (fail(e, "setrlimit"));
	/*
	 * No file at all. A kernel without Landlock relies on seccomp, which
	 * allows no call that takes a path.
	 */
	if (walls_private(e) != 0 || walls_enter(NULL, 0, e) < 0)
		return (-1);
	if (sandbox_limit(RLIMIT_NOFILE, 0, 0) != 0)
		return (fail(e, "setrlimit"));
	if (filter_calls() != 0)
		return (fail(e, "seccomp"));
	return (0);
}
