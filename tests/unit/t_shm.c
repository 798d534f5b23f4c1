/* The mailbox for passwords. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "util/code.h"

#include "store/shm.h"

static struct shm *s;

static int
setup(void **state)
{
	struct err e = { 0 };

	(void)state;
	assert_int_equal(code_init(), 0);
	s = shm_create(&e);
	assert_non_null(s);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	shm_detach(s);
	return (0);
}

/* What stands anywhere in the shared memory. */
static int
holds(const char *text)
{
	size_t n = strlen(text), at, size;
	char line[512], perms[8];
	unsigned long from, to;
	int found = 0;
	FILE *f = fopen("/proc/self/maps", "r");

	while (fgets(line, sizeof(line), f) != NULL) {
		if (strstr(line, "memfd:hoclieu") == NULL ||
		    sscanf(line, "%lx-%lx %7s", &from, &to, perms) != 3)
			continue;
		size = to - from;
		for (at = 0; at + n <= size && !found; at++)
			found = memcmp((char *)from + at, text, n) == 0;
	}
	fclose(f);
	return (found);
}

/* A question of somebody we know. */
static int
ask(enum shm_op op, const char *password, const char *hash, uint32_t *turn)
{
	return (shm_ask(s, &(struct shm_question){ .op = op,
	    .password = password, .hash = hash }, turn));
}

/* One of a lane, about the account ${tag}. */
static int
ask_in(enum shm_lane lane, uint64_t tag, uint32_t *turn)
{
	return (shm_ask(s, &(struct shm_question){ .op = SHM_VERIFY,
	    .lane = lane, .tag = tag, .password = "a", .hash = "no hash" },
	    turn));
}

static void
t_hash_and_verify(void **state)
{
	char hash[128] = "", none[128];
	uint32_t turn;
	int slot, good;

	(void)state;
	slot = ask(SHM_HASH, "bi-mat-cua-em", "", &turn);
	assert_true(slot >= 0);
	assert_int_equal(shm_answer(s, slot, turn, &good, hash), 0);
	assert_int_equal(holds("bi-mat-cua-em"), 1);
	assert_int_equal(shm_serve(s), 1);
	assert_int_equal(holds("bi-mat-cua-em"), 0);
	assert_int_equal(shm_serve(s), 0);
	assert_int_equal(shm_answer(s, slot, turn, &good, hash), 1);
	assert_int_equal(good, 1);
	assert_int_equal(strncmp(hash, "$argon2id$", 10), 0);
	assert_int_equal(holds(hash), 0);
	/* Answered is answered: the slot is somebody else's now. */
	assert_int_equal(shm_answer(s, slot, turn, &good, none), -1);

	slot = ask(SHM_VERIFY, "bi-mat-cua-em", hash, &turn);
	assert_int_equal(shm_serve(s), 1);
	assert_int_equal(shm_answer(s, slot, turn, &good, none), 1);
	assert_int_equal(good, 1);
	slot = ask(SHM_VERIFY, "bi-mat-cua-toi", hash, &turn);
	assert_int_equal(shm_serve(s), 1);
	assert_int_equal(shm_answer(s, slot, turn, &good, none), 1);
	assert_int_equal(good, 0);
}

static void
t_turns(void **state)
{
	char hash[128];
	uint32_t turn, later;
	int slot, good;

	(void)state;
	slot = ask(SHM_VERIFY, "a", "no hash", &turn);
	assert_int_equal(shm_serve(s), 1);
	assert_int_equal(shm_answer(s, slot, turn, &good, hash), 1);
	assert_int_equal(ask(SHM_VERIFY, "b", "no hash", &later), slot);
	assert_true(later != turn);
	assert_int_equal(shm_answer(s, slot, turn, &good, hash), -1);
	assert_int_equal(shm_answer(s, slot, later, &good, hash), 0);
	assert_int_equal(shm_answer(s, -1, later, &good, hash), -1);
	assert_int_equal(shm_answer(s, 9999, later, &good, hash), -1);
}

static void
t_full(void **state)
{
	char hash[128];
	uint32_t turn[200];
	int n, good;

	(void)state;
	for (n = 0; n < 200 && ask(SHM_VERIFY, "a", "no hash",
	    &turn[n]) >= 0; n++)
		;
	assert_in_range(n, 16, 199);
	/* The oldest question is answered first. */
	assert_int_equal(shm_serve(s), 1);
	assert_int_equal(shm_answer(s, 0, turn[0], &good, hash), 1);
	assert_int_equal(ask(SHM_VERIFY, "a", "no hash", &turn[0]), 0);
}

/* How many questions a lane takes when all others are full, too. */
static int
fill(enum shm_lane lane)
{
	uint32_t turn;
	int n = 0;

	while (ask_in(lane, 0, &turn) >= 0)
		n++;
	return (n);
}

/* A flood fills its own lane, and room is left for who we know. */
static void
t_lanes(void **state)
{
	uint32_t turn, known;
	char hash[128];
	int slot, good;

	(void)state;
	assert_int_equal(fill(SHM_AGAIN), 16);
	assert_int_equal(fill(SHM_BUSY), 48);
	assert_int_equal(fill(SHM_FIRST), 48);
	assert_int_equal(shm_waiting(s), 112);
	slot = ask_in(SHM_KNOWN, 0, &known);
	assert_true(slot >= 0);
	/* Who came last is answered first: a browser that we know. */
	assert_int_equal(shm_serve(s), 1);
	assert_int_equal(shm_answer(s, slot, known, &good, hash), 1);
	assert_int_equal(ask_in(SHM_AGAIN, 0, &turn), -1);
	assert_int_equal(fill(SHM_KNOWN), 48);
}

/* Of eight hashes each lane has its share, and an empty one's goes to the best. */
static void
t_shares(void **state)
{
	static const int shares[SHM_LANES] = { 4, 2, 1, 1 };
	int before[SHM_LANES], i, lane;

	(void)state;
	for (lane = SHM_LANES - 1; lane >= 0; lane--)
		before[lane] = fill((enum shm_lane)lane);
	for (i = 0; i < 8; i++)
		assert_int_equal(shm_serve(s), 1);
	for (lane = 0; lane < SHM_LANES; lane++)
		assert_int_equal(shm_waiting_in(s, (enum shm_lane)lane),
		    before[lane] - shares[lane]);
}

/* Guesses are not looked at as fast as the machine can, whatever else it does. */
static void
t_slow_lane(void **state)
{
	uint32_t turn;

	(void)state;
	assert_int_equal(fill(SHM_AGAIN), 16);
	assert_int_equal(shm_serve(s), 1);
	assert_int_equal(shm_serve(s), 0);
	assert_int_equal(shm_waiting(s), 15);
	usleep(160 * 1000);
	assert_int_equal(shm_serve(s), 1);
	/* How long the name of nobody is to take: as others do just now. */
	(void)ask_in(SHM_FIRST, 0, &turn);
	usleep(2000 * 1000);
	assert_int_equal(shm_serve(s), 1);
	assert_true(shm_took(s) >= 500);
}

/* One account's questions: one at a time from strangers, two of its own. */
static void
t_one_account(void **state)
{
	uint32_t turn, second;
	char hash[128];
	int slot, good;

	(void)state;
	slot = ask_in(SHM_FIRST, 7, &turn);
	assert_true(slot >= 0);
	assert_int_equal(ask_in(SHM_FIRST, 7, &second), -1);
	assert_int_equal(ask_in(SHM_AGAIN, 7, &second), -1);
	assert_true(ask_in(SHM_FIRST, 8, &second) >= 0);
	assert_true(ask_in(SHM_KNOWN, 7, &second) >= 0);
	assert_int_equal(ask_in(SHM_KNOWN, 7, &second), -1);
	while (shm_serve(s))
		;
	assert_int_equal(shm_answer(s, slot, turn, &good, hash), 1);
	assert_true(ask_in(SHM_KNOWN, 7, &second) >= 0);
}

/* Whoever went away leaves no slot taken and no password behind. */
static void
t_dropped(void **state)
{
	uint32_t turn, again;
	char hash[128];
	int slot, good;

	(void)state;
	slot = ask(SHM_VERIFY, "bi-mat-cua-ai", "no hash", &turn);
	assert_int_equal(holds("bi-mat-cua-ai"), 1);
	shm_drop(s, slot, turn);
	assert_int_equal(holds("bi-mat-cua-ai"), 0);
	assert_int_equal(shm_serve(s), 0);
	assert_int_equal(shm_answer(s, slot, turn, &good, hash), -1);
	/* Answered, and nobody came for it. */
	slot = ask(SHM_VERIFY, "a", "no hash", &turn);
	assert_int_equal(shm_serve(s), 1);
	shm_drop(s, slot, turn);
	assert_int_equal(ask(SHM_VERIFY, "b", "no hash", &again), slot);
	/* A late word of the one before does nothing to the next. */
	shm_drop(s, slot, turn);
	assert_int_equal(shm_serve(s), 1);
	assert_int_equal(shm_answer(s, slot, again, &good, hash), 1);
}

/* What a worker that was killed had asked is nobody's: its successor asks about the same account at once. */
static void
t_dead_asker(void **state)
{
	struct shm_question q = { .op = SHM_VERIFY, .lane = SHM_FIRST,
	    .tag = 7, .password = "cua-nguoi-chet", .hash = "no hash" };
	uint32_t turn;

	(void)state;
	shm_worker(s, 2);
	assert_int_not_equal(ask(SHM_VERIFY, "cua-nguoi-khac", "no hash", &turn),
	    -1);
	shm_worker(s, 3);
	shm_promise(s, 3, 5);
	assert_int_not_equal(shm_ask(s, &q, &turn), -1);
	assert_int_equal(shm_ask(s, &q, &turn), -1);
	shm_worker(s, 3);
	assert_int_equal(shm_promised(s), 0);
	assert_int_equal(holds("cua-nguoi-chet"), 0);
	assert_int_equal(holds("cua-nguoi-khac"), 1);
	assert_int_not_equal(shm_ask(s, &q, &turn), -1);
	/* Answered, and not fetched: the same. */
	assert_int_equal(shm_serve(s), 1);
	assert_int_equal(shm_serve(s), 1);
	shm_worker(s, 3);
	assert_int_not_equal(shm_ask(s, &q, &turn), -1);
}

static void
t_too_long(void **state)
{
	char big[SHM_PASSWORD + 1], hash[128];
	uint32_t turn;
	int slot, good = 1;

	(void)state;
	memset(big, 'x', sizeof(big) - 1);
	big[sizeof(big) - 1] = '\0';
	slot = ask(SHM_VERIFY, big, "no hash", &turn);
	assert_int_equal(shm_serve(s), 0);
	assert_int_equal(shm_answer(s, slot, turn, &good, hash), 1);
	assert_int_equal(good, 0);
}

/* Supervisor, worker and hasher are different programs. */
static void
t_through_exec_and_death(void **state)
{
	struct err e = { 0 };
	struct shm *own;
	char hash[128];
	uint32_t turn;
	int slot, good, status, p[2];
	pid_t pid;
	char c;

	(void)state;
	slot = ask(SHM_HASH, "bi-mat", "", &turn);
	assert_int_equal(pipe(p), 0);
	if ((pid = fork()) == 0) {
		own = shm_attach(&e);
		_exit(own != NULL && shm_serve(own) == 1 ? 0 : 1);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(status, 0);
	assert_int_equal(shm_answer(s, slot, turn, &good, hash), 1);
	assert_int_equal(good, 1);

	/* One that dies at work: its question goes to the next. */
	slot = ask(SHM_HASH, "bi-mat", "", &turn);
	if ((pid = fork()) == 0) {
		/* Killed by itself in the middle of the hash. */
		signal(SIGALRM, SIG_DFL);
		ualarm(5000, 0);
		shm_serve(s);
		c = write(p[1], "x", 1) == 1 ? 0 : 1;
		_exit(c);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	if (WIFSIGNALED(status)) {
		assert_int_equal(shm_answer(s, slot, turn, &good, hash), 0);
		assert_int_equal(shm_serve(s), 0);
		assert_int_equal(shm_recover(s, pid + 1), 0);
		assert_int_equal(shm_recover(s, pid), 1);
		assert_int_equal(shm_serve(s), 1);
	}
	assert_int_equal(shm_answer(s, slot, turn, &good, hash), 1);
	assert_int_equal(good, 1);
	close(p[0]);
	close(p[1]);
}

static void
t_wake_and_generation(void **state)
{
	struct pollfd fd = { .fd = shm_event_fd(s), .events = POLLIN };
	struct err e = { 0 };
	struct shm *own = shm_attach(&e);
	uint64_t n, g = shm_generation(s);

	(void)state;
	assert_non_null(own);
	assert_int_equal(poll(&fd, 1, 0), 0);
	shm_wake(own);
	assert_int_equal(poll(&fd, 1, 0), 1);
	assert_int_equal(read(fd.fd, &n, sizeof(n)), sizeof(n));
	shm_bump(own);
	assert_true(shm_generation(s) != g);
	shm_wake(NULL);
	shm_bump(NULL);
	shm_detach(own);
	shm_detach(NULL);
}

/* One figure from all processes; a dead one's is replaced by its successor's. */
static void
t_promised(void **state)
{
	(void)state;
	assert_int_equal(shm_promised(s), 0);
	shm_promise(s, 0, 5);
	shm_promise(s, SHM_SLOTS - 1, (int64_t)1 << 40);
	shm_promise(s, SHM_SLOTS, 1);
	shm_promise(s, -1, 1);
	assert_int_equal(shm_promised(s), ((int64_t)1 << 40) + 5);
	shm_promise(s, SHM_SLOTS - 1, 2);
	assert_int_equal(shm_promised(s), 7);
	shm_promise(NULL, 0, 1);
	assert_int_equal(shm_promised(NULL), 0);
}

static void
t_attach_refuses(void **state)
{
	struct err e = { 0 };

	(void)state;
	setenv("HOCLIEU_SHM", "0:1", 1);
	assert_null(shm_attach(&e));
	setenv("HOCLIEU_SHM", "nonsense", 1);
	assert_null(shm_attach(&e));
	unsetenv("HOCLIEU_SHM");
	assert_null(shm_attach(&e));
	assert_string_equal(e.code, "SHM");
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_hash_and_verify), CASE(t_turns), CASE(t_full),
		CASE(t_lanes), CASE(t_shares), CASE(t_slow_lane), CASE(t_one_account), CASE(t_dropped),
		CASE(t_dead_asker),
		CASE(t_too_long), CASE(t_through_exec_and_death),
		CASE(t_wake_and_generation), CASE(t_promised),
		CASE(t_attach_refuses),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
