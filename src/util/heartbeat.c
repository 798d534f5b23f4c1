/* Signs of life in shared memory: one slot for each worker. */
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "util/heartbeat.h"
#include "util/clock.h"

/*
 * Written by one worker, read by the supervisor; atomic, because both run at
 * once.
 */
struct slot {
	_Atomic pid_t	 pid;
	_Atomic int64_t	 ms;	/* of clock_ms(), the same in all processes */
	_Atomic int64_t	 born;	/* clock_ms when the last process of this slot began */
};

static struct slot *slots;

/*
 * The descriptor stays open: Kore's parent, which is started by exec, maps the
 * same memory by its number.
 */
static int
heartbeat_map(int fd)
{
	void *p = mmap(NULL, HEARTBEAT_SLOTS * sizeof(struct slot),
	    PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);

	if (p == MAP_FAILED)
		return (-1);
	slots = p;
	return (0);
}

/* In the supervisor, before anything is started. */
int
heartbeat_create(void)
{
	char text[16];
	int fd;

	/* Without CLOEXEC: it is inherited by number. */
	if ((fd = memfd_create("hoclieu-beat", 0)) == -1)
		return (-1);
	if (ftruncate(fd, HEARTBEAT_SLOTS * sizeof(struct slot)) != 0 ||
	    heartbeat_map(fd) != 0) {
		close(fd);
		return (-1);
	}
	snprintf(text, sizeof(text), "%d", fd);
	return (setenv("HOCLIEU_BEAT", text, 1));
}

/*
 * In Kore's parent; its workers inherit the mapping by fork. Without it all
 * other calls do nothing.
 */
int
heartbeat_attach(void)
{
	const char *text = getenv("HOCLIEU_BEAT");

	return (text == NULL ? -1 : heartbeat_map(atoi(text)));
}

/*
 * The time is stored before the process id: a slot with an id always has a
 * time.
 */
void
heartbeat_now(int slot)
{
	if (slots == NULL || slot < 0 || slot >= HEARTBEAT_SLOTS)
		return;
	slots[slot].ms = clock_ms();
	slots[slot].pid = getpid();
}

/*
 * Both worker and its predecessor have the same slot number, so the time
 * between two births shows a worker that dies at once.
 */
int
heartbeat_born(int slot)
{
	int64_t now = clock_ms(), before;

	if (slots == NULL || slot < 0 || slot >= HEARTBEAT_SLOTS)
		return (INT_MAX);
	before = slots[slot].born;
	slots[slot].born = now;
	return (before == 0 || now - before > INT_MAX ? INT_MAX :
	    (int)(now - before));
}

/*
 * Without a process id the slot is not looked at: an orderly end is no silence.
 */
void
heartbeat_end(int slot)
{
	if (slots != NULL && slot >= 0 && slot < HEARTBEAT_SLOTS)
		slots[slot].pid = 0;
}

/* ${slot} is not checked: the supervisor counts to HEARTBEAT_SLOTS. */
pid_t
heartbeat_late(int slot, int ms)
{
	if (slots == NULL || slots[slot].pid == 0 ||
	    clock_ms() - slots[slot].ms < ms)
		return (0);
	return (slots[slot].pid);
}
