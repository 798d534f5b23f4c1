#ifndef HOCLIEU_BEAT_H
#define HOCLIEU_BEAT_H
/*
 * Signs of life: a worker writes the time into its slot of a shared memfd
 * (environment HOCLIEU_BEAT=fd); the supervisor kills one that stopped doing
 * so.  A worker's own alarm() cannot help when it is stopped by a signal.
 */
#include <sys/types.h>

#define BEAT_SLOTS	32

/** beat_create(): make the memory and put HOCLIEU_BEAT into the environment; 0 or -1. */
int	 beat_create(void);
/** beat_attach(): map what HOCLIEU_BEAT names; 0 or -1. */
int	 beat_attach(void);
/** beat_now(slot): this process lives; harmless when nothing is mapped. */
void	 beat_now(int);
/**
 * beat_born(slot): a process begins in ${slot}; milliseconds since the one
 * before it began there, INT_MAX when there was none.
 */
int	 beat_born(int);
/** beat_end(slot): this process ends on purpose. */
void	 beat_end(int);
/** beat_late(slot, ms): the process of ${slot} if it was silent for ${ms}, else 0. */
pid_t	 beat_late(int, int);

#endif
