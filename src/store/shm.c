/*
 * Memory shared by supervisor, runner and workers.  The questions about
 * passwords in it: mailbox.c.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "util/clock.h"

#include "store/shm_layout.h"
#include "store/write_state.h"

/* The descriptors stay open: children inherit them by their number. */
static struct shm *
shm_map(int mem, int event, struct err *e)
{
	struct shm *s;
	struct shared *m;

	m = mmap(NULL, sizeof(*m), PROT_READ | PROT_WRITE, MAP_SHARED, mem, 0);
	if (m == MAP_FAILED) {
		err_set(e, ERR_FATAL, "SHM", "mmap: %s", strerror(errno));
		return (NULL);
	}
	if ((s = calloc(1, sizeof(*s))) == NULL)
		abort();
	s->m = m;
	s->event = event;
	clock_distrust(&m->distrust);
	return (s);
}

/*
 * memfd: memory that is no file on any disk. mlock keeps it out of the swap
 * space, MADV_DONTDUMP out of core dumps, because passwords pass through it.
 */
struct shm *
shm_create(struct err *e)
{
	char env[64];
	struct shm *s;
	int mem, event;

	/* No CLOEXEC on both: they are meant to pass through exec. */
	if ((mem = memfd_create("hoclieu", 0)) == -1 ||
	    ftruncate(mem, (off_t)sizeof(struct shared)) != 0) {
		err_set(e, ERR_FATAL, "SHM", "memfd: %s", strerror(errno));
		return (NULL);
	}
	if ((event = eventfd(0, EFD_NONBLOCK)) == -1) {
		err_set(e, ERR_FATAL, "SHM", "eventfd: %s", strerror(errno));
		close(mem);
		return (NULL);
	}
	if ((s = shm_map(mem, event, e)) == NULL)
		return (NULL);
	s->m->magic = MAGIC;
	atomic_store(&s->m->took, TOOK_MS);
	atomic_store(&s->m->hashed, TOOK_MS);
	/* Locked by the one process that lives longest: nothing is swapped. */
	if (mlock(s->m, sizeof(*s->m)) != 0)
		log_line("warn", "SHM", "mlock: %s", strerror(errno));
	madvise(s->m, sizeof(*s->m), MADV_DONTDUMP);
	snprintf(env, sizeof(env), "%d:%d", mem, event);
	setenv("HOCLIEU_SHM", env, 1);
	return (s);
}

/*
 * Size and magic are compared: a program of another version must not read this
 * layout.
 */
struct shm *
shm_attach(struct err *e)
{
	const char *env = getenv("HOCLIEU_SHM");
	struct stat st;
	struct shm *s;
	int mem, event;

	if (env == NULL || sscanf(env, "%d:%d", &mem, &event) != 2) {
		err_set(e, ERR_FAIL, "SHM", "HOCLIEU_SHM is not set");
		return (NULL);
	}
	if (fstat(mem, &st) != 0 || st.st_size != sizeof(struct shared)) {
		err_set(e, ERR_FATAL, "SHM", "HOCLIEU_SHM=%s is not ours", env);
		return (NULL);
	}
	if ((s = shm_map(mem, event, e)) == NULL)
		return (NULL);
	if (s->m->magic != MAGIC) {
		err_set(e, ERR_FATAL, "SHM", "HOCLIEU_SHM=%s is not ours", env);
		shm_detach(s);
		return (NULL);
	}
	madvise(s->m, sizeof(*s->m), MADV_DONTDUMP);
	return (s);
}

/* The memory itself lives as long as a process has its descriptor. */
void
shm_detach(struct shm *s)
{
	if (s == NULL)
		return;
	clock_distrust(NULL);
	munmap(s->m, sizeof(*s->m));
	free(s);
}

/* Wakes the runner's poll() and the hashers. Never waits. */
void
shm_wake(struct shm *s)
{
	uint64_t one = 1;
	ssize_t w;

	/* EAGAIN: the counter is full, so the runner is being woken anyway. */
	if (s != NULL) {
		w = write(s->event, &one, sizeof(one));
		(void)w;
	}
}

int
shm_event_fd(struct shm *s)
{
	return (s->event);
}

uint64_t
shm_generation(struct shm *s)
{
	return (atomic_load(&s->m->generation));
}

/*
 * Whatever a process keeps of access or settings is read again after this. Bump
 * after the commit, or it may be read too early.
 */
void
shm_bump(struct shm *s)
{
	if (s != NULL)
		atomic_fetch_add(&s->m->generation, 1);
}

int64_t
shm_distrust(struct shm *s)
{
	return (s != NULL ? atomic_load(&s->m->distrust) : 0);
}

void
shm_set_distrust(struct shm *s, int64_t seconds)
{
	if (s != NULL)
		atomic_store(&s->m->distrust, seconds);
}

void
shm_hopeless(struct shm *s)
{
	if (s != NULL)
		atomic_fetch_add(&s->m->hopeless, 1);
}

int
shm_take_hopeless(struct shm *s)
{
	return (s != NULL ? atomic_exchange(&s->m->hopeless, 0) : 0);
}

int
shm_write_state(struct shm *s)
{
	return (s != NULL ? atomic_load(&s->m->standing) : 0);
}

/*
 * The time is stored before the state: who sees the new state sees a time that
 * is not older. The beginning of a fault stays until it was written down, however
 * often the minute begins anew.
 */
void
shm_set_write_state(struct shm *s, int standing)
{
	int64_t none = 0;

	if (s == NULL)
		return;
	atomic_store(&s->m->stood, clock_ms());
	if (standing == WRITE_FAULT)
		(void)atomic_compare_exchange_strong(&s->m->fault, &none,
		    clock_now());
	atomic_store(&s->m->standing, standing);
}

int64_t
shm_fault_since(struct shm *s)
{
	return (s != NULL ? atomic_load(&s->m->fault) : 0);
}

void
shm_fault_written(struct shm *s)
{
	if (s != NULL)
		atomic_store(&s->m->fault, 0);
}

/*
 * A process that died promises nothing: its successor in the slot begins with
 * 0.  A sum of the processes' own figures needs no lock, and nothing has to be
 * given back for the dead.
 */
void
shm_promise(struct shm *s, int slot, int64_t bytes)
{
	if (s != NULL && slot >= 0 && slot < SHM_SLOTS)
		atomic_store(&s->m->promised[slot], bytes);
}

int64_t
shm_promised(struct shm *s)
{
	int64_t sum = 0;
	int i;

	for (i = 0; s != NULL && i < SHM_SLOTS; i++)
		sum += atomic_load(&s->m->promised[i]);
	return (sum);
}

/*
 * A full queue drops the problem: the sender must not wait, and the log line
 * exists anyway.
 */
void
problem_queue_put(struct shm *s, const struct problem *p)
{
	int32_t was;
	int i;

	for (i = 0; s != NULL && i < TOLD; i++) {
		was = FREE;
		if (!atomic_compare_exchange_strong(&s->m->told[i].state, &was,
		    FILLING))
			continue;
		s->m->told[i].problem = *p;
		atomic_store(&s->m->told[i].state, DONE);
		return;
	}
}

/*
 * Only the runner takes, so no two takers meet. Order within a second does not
 * matter.
 */
int
shm_told(struct shm *s, struct problem *p)
{
	int i;

	for (i = 0; s != NULL && i < TOLD; i++)
		if (atomic_load(&s->m->told[i].state) == DONE) {
			*p = s->m->told[i].problem;
			atomic_store(&s->m->told[i].state, FREE);
			return (1);
		}
	return (0);
}

int64_t
shm_write_state_since(struct shm *s)
{
	return (s != NULL ? atomic_load(&s->m->stood) : 0);
}
