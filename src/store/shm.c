/*
 * The mailbox between workers and runner, in shared memory.  Each slot's state
 * and turn are one atomic word, so that a hasher which is late can never answer
 * a slot that was given up and taken by another question.  Passwords are wiped
 * from the memory with the answer.
 */
#include <errno.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "util/clock.h"
#include "util/code.h"

#include "store/problems.h"
#include "store/shm.h"
#include "store/write_state.h"

#define MAGIC		0x686c73686d303034ULL	/* "hlshm004" */
#define SLOTS		64
#define TOLD		128	/* problems that wait for the runner */
#define ASK_MS		10000	/* ms after which a worker gives up its question */
#define STALE_MS	60000	/* ms after which a slot is free whatever it says: its owner died */

/*
 * FREE > FILLING (by the worker) > WAITING > WORKING (in a hasher) > ANSWERING
 * > DONE > FREE.
 */
enum slot_state { FREE, FILLING, WAITING, WORKING, ANSWERING, DONE };

struct slot {
	_Atomic uint64_t	 word;		/* turn << 8 | state */
	_Atomic int64_t		 since;		/* clock_ms of the question */
	_Atomic int32_t		 pid;		/* hasher at work */
	int32_t			 op, good;
	char			 password[SHM_PASSWORD];
	char			 hash[CODE_PWHASH];
};

/* A problem on its way from a worker to the runner, which writes it down. */
struct told {
	_Atomic int32_t		 state;		/* FREE, FILLING, DONE */
	struct problem		 problem;
};

/*
 * The whole of the shared memory; magic also names the version of this layout.
 */
struct shared {
	uint64_t		 magic;
	_Atomic uint64_t	 generation;
	_Atomic int32_t		 standing;
	_Atomic int64_t		 stood;		/* clock_ms */
	_Atomic int64_t		 fault;		/* UTC seconds: since when WRITE_FAULT */
	_Atomic int64_t		 distrust;	/* seconds that the clock is not believed */
	_Atomic int32_t		 hopeless;	/* starts that failed for good */
	struct slot		 slot[SLOTS];
	struct told		 told[TOLD];
};

struct shm {
	struct shared	*m;
	int		 event;
};

#define WORD(turn, state)	((uint64_t)(turn) << 8 | (uint64_t)(state))
#define STATE(word)		((enum slot_state)((word) & 0xff))
#define TURN(word)		((uint32_t)((word) >> 8))

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

/*
 * Change the word only if it is still ${from}: who loses this race has lost the
 * slot.
 */
static int
move(struct slot *t, uint64_t from, uint64_t to)
{
	return (atomic_compare_exchange_strong(&t->word, &from, to));
}

/* Both texts are secrets. */
static void
wipe(struct slot *t)
{
	code_wipe(t->password, sizeof(t->password));
	code_wipe(t->hash, sizeof(t->hash));
}

/*
 * The password is written while the state is FILLING, which nobody else reads;
 * the store of WAITING hands it over.
 */
int
shm_ask(struct shm *s, enum shm_op op, const char *password, const char *hash,
    uint32_t *turn)
{
	int64_t now = clock_ms();
	size_t n = strlen(password), h = hash != NULL ? strlen(hash) : 0;
	struct slot *t;
	uint64_t w;
	int i;

	for (i = 0; i < SLOTS; i++) {
		t = &s->m->slot[i];
		w = atomic_load(&t->word);
		if (STATE(w) != FREE &&
		    now - atomic_load(&t->since) < STALE_MS)
			continue;
		*turn = TURN(w) + 1;
		if (!move(t, w, WORD(*turn, FILLING)))
			continue;
		atomic_store(&t->since, now);
		wipe(t);
		t->op = (int32_t)op;
		t->good = 0;
		/* Too long to be anybody's: the answer is "no" at once. */
		if (n >= sizeof(t->password) || h >= sizeof(t->hash)) {
			atomic_store(&t->word, WORD(*turn, DONE));
			return (i);
		}
		memcpy(t->password, password, n + 1);
		if (h > 0)
			memcpy(t->hash, hash, h + 1);
		atomic_store(&t->word, WORD(*turn, WAITING));
		shm_wake(s);
		return (i);
	}
	return (-1);
}

/*
 * The worker asks again and again until it gets 1 or -1. ${turn} must be the
 * one of its question: the slot may have another owner by now.
 */
int
shm_answer(struct shm *s, int i, uint32_t turn, int *good, char hash[128])
{
	struct slot *t;
	uint64_t w;

	if (i < 0 || i >= SLOTS)
		return (-1);
	t = &s->m->slot[i];
	w = atomic_load(&t->word);
	if (TURN(w) != turn || STATE(w) == FREE)
		return (-1);
	if (STATE(w) == DONE) {
		*good = t->good;
		memcpy(hash, t->hash, CODE_PWHASH);
		wipe(t);
		atomic_store(&t->word, WORD(turn, FREE));
		return (1);
	}
	if (clock_ms() - atomic_load(&t->since) < ASK_MS)
		return (0);
	/* Nobody answered.  A hasher still at it fails its own move. */
	if ((STATE(w) == WAITING || STATE(w) == WORKING) &&
	    move(t, w, WORD(turn, FILLING))) {
		wipe(t);
		atomic_store(&t->word, WORD(turn, FREE));
	}
	return (-1);
}

/*
 * Take the question that waits longest, marked as ours; its word, or 0 when
 * there is none (or another hasher was faster).
 */
static uint64_t
pick(struct shm *s, struct slot **out)
{
	struct slot *t, *best = NULL;
	uint64_t w, word = 0;
	int i;

	for (i = 0; i < SLOTS; i++) {
		t = &s->m->slot[i];
		w = atomic_load(&t->word);
		if (STATE(w) != WAITING || (best != NULL &&
		    atomic_load(&t->since) >= atomic_load(&best->since)))
			continue;
		best = t;
		word = w;
	}
	if (best == NULL || !move(best, word, WORD(TURN(word), WORKING)))
		return (0);
	atomic_store(&best->pid, (int32_t)getpid());
	*out = best;
	return (WORD(TURN(word), WORKING));
}

/*
 * Password and hash are copied first: hashing takes long, and the slot may be
 * given up meanwhile.
 */
int
shm_serve(struct shm *s)
{
	char password[SHM_PASSWORD], hash[CODE_PWHASH];
	struct slot *t = NULL;
	uint64_t w;
	int good;

	if ((w = pick(s, &t)) == 0)
		return (0);
	memcpy(password, t->password, sizeof(password));
	memcpy(hash, t->hash, sizeof(hash));
	password[sizeof(password) - 1] = hash[sizeof(hash) - 1] = '\0';
	if (t->op == SHM_HASH)
		good = code_pwhash(password, hash) == 0;
	else
		good = code_pwverify(hash, password);
	if (move(t, w, WORD(TURN(w), ANSWERING))) {
		code_wipe(t->password, sizeof(t->password));
		memcpy(t->hash, hash, sizeof(hash));
		t->good = good;
		atomic_store(&t->word, WORD(TURN(w), DONE));
	}
	code_wipe(password, sizeof(password));
	code_wipe(hash, sizeof(hash));
	return (1);
}

/*
 * Questions of a dead hasher go back to WAITING, so that another one answers
 * them.
 */
int
shm_recover(struct shm *s, pid_t pid)
{
	struct slot *t;
	uint64_t w;
	int i, n = 0;

	for (i = 0; i < SLOTS; i++) {
		t = &s->m->slot[i];
		w = atomic_load(&t->word);
		if (STATE(w) == WORKING && (pid == 0 ||
		    atomic_load(&t->pid) == (int32_t)pid) &&
		    move(t, w, WORD(TURN(w), WAITING)))
			n++;
	}
	if (n > 0)
		shm_wake(s);
	return (n);
}
