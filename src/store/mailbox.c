/*
 * The mailbox of questions about passwords, in the shared memory.  Each slot's
 * state and turn are one atomic word, so that a hasher which is late can never
 * answer a slot that was given up and taken by another question.  Passwords are
 * wiped from the memory with the answer.
 */
#include <string.h>
#include <unistd.h>

#include "util/clock.h"

#include "store/shm_layout.h"

#define AGAIN_EVERY_MS	150	/* between two hashes of SHM_AGAIN: a flood leaves the cores to others */
#define OF_ONE_TAG	2	/* questions of one account in SHM_KNOWN; one in the other lanes */
#define ASK_MS		10000	/* ms after which a worker gives up its question */
#define STALE_MS	60000	/* ms after which a slot is free whatever it says: its owner died */

#define WORD(turn, state)	((uint64_t)(turn) << 8 | (uint64_t)(state))
#define STATE(word)		((enum slot_state)((word) & 0xff))
#define TURN(word)		((uint32_t)((word) >> 8))

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

/* In use: taken, and not since so long that its owner must have died. */
static int
taken(struct slot *t, int64_t now)
{
	return (STATE(atomic_load(&t->word)) != FREE &&
	    now - atomic_load(&t->since) < STALE_MS);
}

/*
 * Has the question's lane room, and is its account not asked about already?
 * Workers look at the same moment now and then and one too many gets in; what is
 * counted for good is counted in the batch (people/signin.h).
 */
static int
lane_room(struct shm *s, const struct shm_question *q, int64_t now)
{
	/* The others leave 48 slots for people we know. */
	static const int room[SHM_LANES] = {
		[SHM_KNOWN] = SLOTS, [SHM_FIRST] = 48, [SHM_BUSY] = 48,
		[SHM_AGAIN] = 16
	};
	int i, n[SHM_LANES] = { 0 }, same = 0;
	struct slot *t;

	for (i = 0; i < SLOTS; i++) {
		t = &s->m->slot[i];
		if (!taken(t, now))
			continue;
		n[atomic_load(&t->lane)]++;
		same += q->tag != 0 && atomic_load(&t->tag) == q->tag;
	}
	return (n[q->lane] < room[q->lane] &&
	    same < (q->lane == SHM_KNOWN ? OF_ONE_TAG : 1));
}

/*
 * The password is written while the state is FILLING, which nobody else reads;
 * the store of WAITING hands it over.
 */
static void
slot_fill(struct slot *t, const struct shm_question *q, uint32_t turn)
{
	size_t n = strlen(q->password), h = strlen(q->hash);

	wipe(t);
	t->op = (int32_t)q->op;
	t->good = 0;
	/* Too long to be anybody's: the answer is "no" at once. */
	if (n >= sizeof(t->password) || h >= sizeof(t->hash)) {
		atomic_store(&t->word, WORD(turn, DONE));
		return;
	}
	memcpy(t->password, q->password, n + 1);
	memcpy(t->hash, q->hash, h + 1);
	atomic_store(&t->word, WORD(turn, WAITING));
}

/* The first slot that can be moved from free to ours. */
int
shm_ask(struct shm *s, const struct shm_question *q, uint32_t *turn)
{
	int64_t now = clock_ms();
	struct slot *t;
	uint64_t w;
	int i;

	if (!lane_room(s, q, now))
		return (-1);
	for (i = 0; i < SLOTS; i++) {
		t = &s->m->slot[i];
		w = atomic_load(&t->word);
		if (taken(t, now))
			continue;
		*turn = TURN(w) + 1;
		if (!move(t, w, WORD(*turn, FILLING)))
			continue;
		atomic_store(&t->since, now);
		atomic_store(&t->asker, s->asker);
		atomic_store(&t->lane, (int32_t)q->lane);
		atomic_store(&t->tag, q->tag);
		slot_fill(t, q, *turn);
		shm_wake(s);
		return (i);
	}
	return (-1);
}

int
shm_waiting_in(struct shm *s, enum shm_lane lane)
{
	int i, n = 0;

	for (i = 0; i < SLOTS; i++)
		n += STATE(atomic_load(&s->m->slot[i].word)) == WAITING &&
		    (enum shm_lane)atomic_load(&s->m->slot[i].lane) == lane;
	return (n);
}

int
shm_waiting(struct shm *s)
{
	int lane, n = 0;

	for (lane = 0; lane < SHM_LANES; lane++)
		n += shm_waiting_in(s, (enum shm_lane)lane);
	return (n);
}

/* With nobody waiting a question takes its hash, however long the last ones waited. */
int64_t
shm_took(struct shm *s)
{
	return (atomic_load(shm_waiting(s) > 0 ? &s->m->took : &s->m->hashed));
}

/*
 * A hasher that is at it fails its own move.  ANSWERING lasts for a few copies;
 * what is caught in it is free after STALE_MS.
 */
void
shm_drop(struct shm *s, int i, uint32_t turn)
{
	struct slot *t = &s->m->slot[i];
	uint64_t w = atomic_load(&t->word);

	if (TURN(w) == turn && (STATE(w) == WAITING || STATE(w) == WORKING ||
	    STATE(w) == DONE) && move(t, w, WORD(turn, FILLING))) {
		wipe(t);
		atomic_store(&t->word, WORD(turn, FREE));
	}
}

/*
 * A question whose worker died would hold its account's place in the lane until
 * STALE_MS, and whoever comes to the successor is told that the server is busy.
 */
void
shm_worker(struct shm *s, int slot)
{
	uint64_t w;
	int i;

	shm_promise(s, slot, 0);
	s->asker = slot;
	for (i = 0; i < SLOTS; i++) {
		w = atomic_load(&s->m->slot[i].word);
		if (atomic_load(&s->m->slot[i].asker) == slot)
			shm_drop(s, i, TURN(w));
	}
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
	shm_drop(s, i, turn);	/* nobody answered */
	return (-1);
}

/*
 * Which lane a hasher looks at first.  Every second time the best one that has a
 * question; in between each of the others in turn, so that none is starved by
 * those before it, and a flood in one takes no more than its share of the rest.
 */
static enum shm_lane
lane_first(struct shm *s)
{
	static const enum shm_lane turns[8] = { SHM_KNOWN, SHM_FIRST,
	    SHM_KNOWN, SHM_BUSY, SHM_KNOWN, SHM_FIRST, SHM_KNOWN, SHM_AGAIN };

	return (turns[atomic_fetch_add(&s->m->picks, 1) % 8]);
}

/* The question of each lane that has waited longest, and its word; 0: none. */
static void
oldest(struct shm *s, struct slot *best[SHM_LANES], uint64_t word[SHM_LANES])
{
	struct slot *t;
	uint64_t w;
	int i, lane;

	memset(best, 0, SHM_LANES * sizeof(*best));
	for (i = 0; i < SLOTS; i++) {
		t = &s->m->slot[i];
		w = atomic_load(&t->word);
		if (STATE(w) != WAITING)
			continue;
		lane = atomic_load(&t->lane);
		if (best[lane] != NULL && atomic_load(&t->since) >=
		    atomic_load(&best[lane]->since))
			continue;
		best[lane] = t;
		word[lane] = w;
	}
}

/*
 * Take the question whose turn it is, marked as ours; its word, or 0 when there
 * is none (or another hasher was faster).
 */
static uint64_t
pick(struct shm *s, struct slot **out)
{
	struct slot *best[SHM_LANES];
	uint64_t word[SHM_LANES];
	int64_t now = clock_ms();
	int lane;

	oldest(s, best, word);
	if (now - atomic_load(&s->m->again) < AGAIN_EVERY_MS)
		best[SHM_AGAIN] = NULL;
	lane = (int)lane_first(s);
	if (best[lane] == NULL)
		for (lane = 0; lane < SHM_LANES && best[lane] == NULL; lane++)
			;
	if (lane == SHM_LANES || !move(best[lane], word[lane],
	    WORD(TURN(word[lane]), WORKING)))
		return (0);
	if (lane == SHM_AGAIN)
		atomic_store(&s->m->again, now);
	atomic_store(&best[lane]->pid, (int32_t)getpid());
	*out = best[lane];
	return (WORD(TURN(word[lane]), WORKING));
}

static void
mean_add(_Atomic int64_t *mean, int64_t ms)
{
	int64_t old = atomic_load(mean);

	atomic_store(mean, old + (ms - old) / 4);
}

/* What a question took goes into the running means that shm_took tells. */
static void
note_took(struct shm *s, struct slot *t, int64_t begun)
{
	int64_t now = clock_ms();

	mean_add(&s->m->hashed, now - begun);
	if (atomic_load(&t->lane) == SHM_FIRST ||
	    atomic_load(&t->lane) == SHM_BUSY)
		mean_add(&s->m->took, now - atomic_load(&t->since));
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
	int64_t begun = clock_ms();
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
		note_took(s, t, begun);
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
