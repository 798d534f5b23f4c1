/*
 * What Kore calls when its parent and its workers begin and end, and the
 * system calls that a worker may make (docs/server.md).
 */
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <linux/sockios.h>
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
#include "web/object_cache.h"
#include "util/heartbeat.h"
#include "util/err.h"
#include "util/heap.h"
#include "util/walls.h"

#define TICK_MS		500
#define EARLY_MS	2000	/* a worker that lived shorter is not replaced at once */
#define HUNG_S		8	/* a worker that stands still so long is killed; a slow disk may take 5 */

EXPORT void	kore_parent_configure(int, char **);
EXPORT void	kore_worker_configure(void);
EXPORT void	kore_worker_teardown(void);
EXPORT void	kore_seccomp_hook(void);

struct app	app;
#define MIB	((size_t)1 << 20)
/* docs/guard.md says why each value is what it is. */
struct limits	limits = {
	.head_ms = 10000, .keep_ms = 5000, .stall_ms = 10000, .linger_ms = 3000,
	.body_ms = 10000, .body_rate = 4096,
	.send_ms = 20000, .send_rate = 1024,
	.requests = { 800, 1000 },
	.memory_all = { 16 * MIB, 32 * MIB },
	.memory = { { 8 * MIB, 8 * MIB }, { 24 * MIB, 8 * MIB } },
	.disk = { 256 * MIB, 64 * MIB },
	.queued = 64 * MIB, .queued_person = 16 * MIB,
};

int		worked;

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
 * The walls around Kore's parent and all its workers: of the whole machine they
 * see the data folder, and what SQLite seeds its random numbers with. Folders
 * of the data that an administrator moved to another disk by a link are named
 * themselves. A kernel without Landlock is no reason not to start: the filter
 * of system calls holds in any case, and the self-check says what there is.
 */
static void
build_walls(void)
{
	static const struct walls_gap gaps[] = {
		{ ".", WALLS_CHANGE }, { "objects", WALLS_CHANGE },
		{ "index", WALLS_CHANGE }, { "uploads", WALLS_CHANGE },
		{ "minutes", WALLS_CHANGE }, { "/dev/urandom", WALLS_READ },
		{ "/dev/null", WALLS_CHANGE },
	};
	struct err e = { 0 };

	app.walls = walls_enter(gaps, sizeof(gaps) / sizeof(*gaps), &e);
	if (app.walls < 0)
		log_err(&e);
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
	heap_begin();
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
	limits.body_ms = setting("HOCLIEU_BODY_MS", limits.body_ms);
	limits.send_ms = setting("HOCLIEU_SEND_MS", limits.send_ms);
	/*
	 * Without listeners counted, Kore's workers accept without its lock:
	 * with it one worker takes all connections, and one that hangs holding
	 * it leaves the others deaf.
	 */
	nlisteners = 0;
	build_walls();		/* last: workers inherit them by the fork */
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

/*
 * A worker that had requests and then none for a while forgets what it kept to
 * be quick; once, until the next request. It has the time now, and the next
 * request reads a few pages anew, from the system's memory.
 */
static void
worker_give_back(void)
{
	static int still, kept;

	if (worked) {
		worked = still = 0;
		kept = 1;
	} else if (kept && (still += TICK_MS) >= HEAP_STILL_MS) {
		kept = 0;
		object_cache_drop();
		db_give_back(app.write);
		heap_give_back();
	}
}

/* Every TICK_MS in each worker. */
static void
tick(void *arg, u_int64_t now)
{
	(void)arg;
	beat();
	worker_give_back();
	guard_tick((int64_t)now);
	front_refresh();
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
	shm_worker(app.shm, worker->id);
	if (app_open(&app, &e) != 0) {
		log_line("error", e.code, "worker cannot start: %s", e.text);
		if (db_beyond_repair(&e))
			shm_hopeless(app.shm);
		_exit(1);
	}
	/*
	 * Kore makes memory for as many requests as its limit says when it
	 * starts, and more when needed.  The limit itself is the guard's: a
	 * request whose body is still on its way must not count.
	 */
	http_request_limit = worker_max_connections + 1;
	front_refresh();	/* before the first request is judged by it */
	/* What seeing that every statement fits the schema took, and left. */
	heap_give_back();
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
