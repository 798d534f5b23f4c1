#ifndef HOCLIEU_TEST_DISK_H
#define HOCLIEU_TEST_DISK_H
/*
 * The disk of the fault tests (docs/faults.md): a library that is loaded before
 * the C library (LD_PRELOAD) into every process of the program, and stands
 * between it and the files below one folder.  From the environment:
 *
 *	DISK_ROOT	the folder; what a folder "run" below it holds and the
 *			engine's "-shm" files mean nothing after a power cut and
 *			are let through
 *	DISK_SWITCH	a file of a struct disk_switch, written by the test while
 *			the program runs
 *	DISK_JOURNAL	if set: everything that changes a file is written down
 *			there, and fsync only writes down that it was called
 */
#include <stdint.h>

/* What can be made to fail; all processes count together. */
enum disk_kind {
	DISK_NONE, DISK_WRITE, DISK_SYNC, DISK_READ, DISK_OPEN,
	DISK_NAME,		/* rename, link, unlink, mkdir */
	DISK_ALLOC		/* of memory, whatever it is for */
};

/* Swallowed: "done" is answered, nothing is written down. */
enum { DISK_SWALLOW_FILES = 1, DISK_SWALLOW_FOLDERS = 2 };

struct disk_switch {
	int32_t	lock;		/* the process that writes the journal, 0 */
	int32_t	kind;		/* enum disk_kind, DISK_NONE: nothing fails */
	int32_t	error;		/* errno of the failure */
	int32_t	nth;		/* 1: the next one */
	int32_t	count;		/* calls of that kind so far */
	int32_t	fired;		/* how many have failed: 0 or 1 */
	int32_t	swallow;
	int32_t	dies;		/* 1: it does not fail, the process ends before it */
};

/*
 * A record of the journal: this head, then ${name} and ${other} bytes of paths
 * below DISK_ROOT, then ${data} bytes.  ${type} is a letter:
 *	C a new file · K a new folder · W bytes at ${at} · T cut to ${at}
 *	S fsync · R rename ${name} to ${other} · L link · U unlink · D rmdir
 *	A an acknowledgement, from the test: ${data} is its JSON
 */
#define DISK_MAGIC	0x31444b48u

struct disk_record {
	uint32_t	magic, type, pid, name, other, spare;
	uint64_t	ino;
	int64_t		at;
	uint64_t	data;
};

#endif
