/* Settings of the C library's memory. */
#include <malloc.h>

#include "util/heap.h"

#define LARGE	(512 * 1024)	/* bytes; a larger piece is a mapping of its own and ends with its free() */

/*
 * Left alone, glibc raises its border for large pieces with each one that is
 * freed, up to 32 MiB; from then on they leave holes among small ones that stay.
 * A border that is set stays. Our processes have one thread, so one pool is
 * enough.
 */
void
heap_begin(void)
{
	(void)mallopt(M_ARENA_MAX, 1);
	(void)mallopt(M_MMAP_THRESHOLD, LARGE);
	(void)mallopt(M_TRIM_THRESHOLD, LARGE);
}

void
heap_give_back(void)
{
	(void)malloc_trim(0);
}
