/*
 * What Kore calls when its parent and its workers begin and end, and the
 * system calls that a worker may make (docs/server.md).
 */
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <linux/sockios.h>
#include <malloc.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/app_load.h"
#include "kore/conn.h"

#include <kore/seccomp.h>

#include "store/settings.h"
#include "store/shm.h"
#include "store/write_state.h"
#include "util/heartbeat.h"
#include "util/err.h"

#define TICK_MS		500
#define EARLY_MS	2000	/* a worker that lived shorter is not replaced at once */
#define HUNG_S		8	/* a worker that stands still so long is killed; a slow disk may take 5 */

EXPORT void	kore_parent_configure(int, char **);
EXPORT void	kore_worker_configure(void);
EXPORT void	kore_worker_teardown(void);
EXPORT void	kore_seccomp_hook(void);

struct app	app;
struct limits	limits = { 10000, 120000, 5000, 10000, 3000 };

static pid_t	parent;
static int	accepting = 1;

#define A(name)	KORE_SYSCALL_ALLOW(name)
/*
 * Beyond Kore's own list: SQLite with its write-ahead log, the object store,
 * the watchdog, and what glibc calls behind our back (qsort asks for the size
 * of memory, abort sends itself a signal).  Nothing that starts a program.
 */
KORE_SECCOMP_FILTER("hoclieu",
    A(newfstatat), A(statx), A(fstatfs), A(statfs), A(pread64), A(pwrite64),
    A(preadv), A(pwritev), A(readv), A(fdatasync), A(fsync), A(sync_file_range),
    A(ftruncate), A(fallocate), A(copy_file_range), A(rename), A(renameat),
    A(renameat2), A(link), A(linkat), A(unlinkat), A(mkdir), A(mkdirat),
    A(rmdir), A(getdents64), A(fchmod), A(faccessat), A(faccessat2),
    A(umask), A(flock), A(mremap), A(msync), A(alarm), A(getppid), A(gettid),
    A(tgkill), A(getgid), A(getegid), A(sysinfo), A(uname), A(getrusage),
    A(sched_yield), A(clock_nanosleep), A(gettimeofday), A(time), A(shutdown), A(sendmsg),
    A(getsockopt),
    A(getsockname), A(getpeername), A(memfd_create), A(restart_syscall), A(exit_group),
    KORE_SYSCALL_ALLOW_ARG(prlimit64, 2, 0),
    KORE_SYSCALL_ALLOW_ARG(ioctl, 1, SIOCOUTQ),
    KORE_SYSCALL_ALLOW_ARG(prctl, 0, PR_SET_PDEATHSIG))
#undef A

/*
 * Only errors reach the log file. Status 3 ends Kore's parent; the supervisor
 * sees a start that failed.
 */
static void
start_failed(const struct err *e)
{
	log_line("error", e->code, "the server cannot start: %s", e->text);
	_exit(3);
}

/*
 * A positive number from the environment, else ${otherwise}. Tests shorten
 * limits with it.
 */
static int
setting(const char *name, int otherwise)
{
	const char *text = getenv(name);
	int v = text != NULL ? atoi(text) : 0;

	return (v > 0 ? v : otherwise);
}

/*
 * Runs once in Kore's parent, before the workers are forked: they share what is
 * loaded here (templates, catalogues, routes) without a copy each. No database
 * is opened yet, because a SQLite connection must not pass through fork.
 */
void
kore_parent_configure(int argc, char **argv)
{
	const char *origin = getenv("HOCLIEU_ORIGIN");
	const char *content = getenv("HOCLIEU_CONTENT_HOST");
	struct err e = { 0 };

	(void)argc;
	(void)argv;
	parent = getpid();
	/* The working directory is the data folder (src/cli/cmd_serve.c). */
	if (origin == NULL || content == NULL) {
		err_set(&e, ERR_FATAL, "START", "not started by hoclieu serve");
		start_failed(&e);
	}
	if (app_load(&app, ".", origin, content, &e) != 0)
		start_failed(&e);
	if ((app.shm = shm_attach(&e)) == NULL)
		start_failed(&e);
	(void)heartbeat_attach();
	limits.stall_ms = setting("HOCLIEU_STALL_MS", limits.stall_ms);
	limits.head_ms = setting("HOCLIEU_HEAD_MS", limits.head_ms);
	/*
	 * Without listeners counted, Kore's workers accept without its lock:
	 * with it one worker takes all connections, and one that hangs holding
	 * it leaves the others deaf.
	 */
	nlisteners = 0;
}

/*
 * Two watchdogs at once: the alarm kills a worker that loops, and the sign of
 * life lets the supervisor find one that is stopped and could not receive the
 * alarm.
 */
static void
beat(void)
{
	alarm(HUNG_S);
	heartbeat_now(worker->id);
}

/*
 * A worker that is full stops listening for new connections and begins again
 * when there is room: Kore would spin while its listeners stay readable.
 */
static void
check_accepting(void)
{
	int want = worker_active_connections < worker_max_connections;

	if (want == accepting)
		return;
	accepting = want;
	if (want)
		kore_platform_enable_accept();
	else
		kore_platform_disable_accept();
}

/* Every TICK_MS in each worker. */
static void
tick(void *arg, u_int64_t now)
{
	(void)arg;
	beat();
	guard_tick((int64_t)now);
	batcher_refresh();
	check_accepting();
}

/*
 * Runs in each new worker, after the fork and before the first request. A
 * worker that cannot open the database ends; Kore's parent starts another.
 */
void
kore_worker_configure(void)
{
	struct err e = { 0 };

	/* A parent that was killed takes its workers with it (K23). */
	(void)prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (getppid() != parent)
		_exit(1);
	/*
	 * Kore starts a dead worker again at once, for ever: one that dies as
	 * soon as it lives must not take the machine with it.
	 */
	if (heartbeat_born(worker->id) < EARLY_MS)
		sleep(1);
	signal(SIGALRM, SIG_DFL);
	beat();
	kore_timer_add(tick, TICK_MS, NULL, 0);		/* K6, K26 */
	settings_watch(app.shm);
	if (app_open(&app, &e) != 0) {
		log_line("error", e.code, "worker cannot start: %s", e.text);
		if (db_beyond_repair(&e))
			shm_hopeless(app.shm);
		_exit(1);
	}
	/* What seeing that every statement fits the schema took, and left. */
	(void)malloc_trim(0);
}

/*
 * An orderly end: writes that wait are run and answered. The alarm ends a
 * worker whose teardown hangs.
 */
void
kore_worker_teardown(void)
{
	batcher_flush();
	http_process();		/* the answers of what was just written */
	app_close(&app);
	heartbeat_end(worker->id);
	alarm(HUNG_S);
}
