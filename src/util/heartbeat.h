#ifndef HOCLIEU_HEARTBEAT_H
#define HOCLIEU_HEARTBEAT_H
/*
 * Signs of life: a worker writes the time into its slot of a shared memfd
 * (environment HOCLIEU_BEAT=fd); the supervisor kills one that stopped doing
 * so.  A worker's own alarm() cannot help when it is stopped by a signal.
 */
#include <sys/types.h>

#define HEARTBEAT_SLOTS	32

/** heartbeat_create(): make the memory and put HOCLIEU_BEAT into the environment; 0 or -1. */
int	 heartbeat_create(void);
/** heartbeat_attach(): map what HOCLIEU_BEAT names; 0 or -1. */
int	 heartbeat_attach(void);
/** heartbeat_now(slot): this process lives; harmless when nothing is mapped. */
void	 heartbeat_now(int slot);
/**
 * heartbeat_born(slot): a process begins in ${slot}; milliseconds since the one
 * before it began there, INT_MAX when there was none.
 */
int	 heartbeat_born(int slot);
/** heartbeat_end(slot): this process ends on purpose. */
void	 heartbeat_end(int slot);
/** heartbeat_late(slot, ms): the process of ${slot} if it was silent for ${ms}, else 0. */
pid_t	 heartbeat_late(int slot, int ms);

#endif
