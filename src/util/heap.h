#ifndef HOCLIEU_HEAP_H
#define HOCLIEU_HEAP_H
/*
 * How a process that lives for weeks takes memory and gives it back.  Without
 * this, what one busy hour needed stays taken (docs/server.md, "Memory").
 */

#define HEAP_STILL_MS	3000	/* who had nothing to do for so long gives back */

/** heap_begin(): at the start of a long-lived process: one pool, and large pieces by themselves. */
void	 heap_begin(void);
/** heap_give_back(): what is free goes back to the system; takes a few ms after a busy hour. */
void	 heap_give_back(void);

#endif
