#ifndef HOCLIEU_SANDBOX_H
#define HOCLIEU_SANDBOX_H
/*
 * The sandbox of the check: a child process with one descriptor to read, one
 * pipe to write, no files, no network, no processes, limits of time and memory
 * (docs/architecture.md).
 */
#include <stddef.h>
#include <stdint.h>

struct buf;
struct check_report;
struct err;
struct sandbox;

struct sandbox_limits {
	uint64_t	memory;		/* bytes above what the parent uses already */
	unsigned	cpu;		/* seconds */
	unsigned	wall;		/* seconds */
};

/** sandbox_limits(size): the limits for an object of ${size} bytes. */
struct sandbox_limits	sandbox_limits(uint64_t size);
/**
 * sandbox_enter(in_fd, out_fd, lim, err): give everything up for good; only
 * ${in_fd}, ${out_fd} and 0-2 (then /dev/null) stay open.  0, or -1: the caller
 * must _exit.  Call in a forked child only.
 */
int	 sandbox_enter(int in_fd, int out_fd, const struct sandbox_limits *lim,
	    struct err *e);

/**
 * sandbox_start(fd, name, chosen, size, lim, err): fork the check of the object
 * open for reading at ${fd} (${size} bytes, uploaded as ${name}; ${chosen}: as
 * check_chosen wants it, or ""); ${lim} NULL =
 * sandbox_limits(size).  NULL on failure.
 */
struct sandbox	*sandbox_start(int fd, const char *name,
		    const char *chosen, uint64_t size,
		    const struct sandbox_limits *lim, struct err *e);
/** sandbox_fd(s): poll this for reading, then call sandbox_pump. */
int	 sandbox_fd(const struct sandbox *s);
/**
 * sandbox_pump(s): read what is there, never wait, watch the clock (call it at
 * least every second).  1 when the child is done or was stopped, else 0.
 */
int	 sandbox_pump(struct sandbox *s);
/** sandbox_progress(s, done, total): bytes checked so far. */
void	 sandbox_progress(const struct sandbox *s, uint64_t *done,
	    uint64_t *total);
/**
 * sandbox_finish(s, index): end the child if it still runs, reap it, free ${s}
 * and return the report (never NULL; report_free).  A child that broke the
 * rules gives a refused report with "check-crashed" or "check-too-costly".
 * ${index} receives the zip index to be stored (empty when there is none).
 */
struct check_report	*sandbox_finish(struct sandbox *s, struct buf *index);
/**
 * sandbox_run(fd, name, size, progress, arg, index, err): all of the above,
 * waiting; ${progress} (may be NULL) is called with done and total.  NULL only when the
 * child could not be started.
 */
struct check_report	*sandbox_run(int fd, const char *name, uint64_t size,
			    void (*progress)(void *, uint64_t, uint64_t),
			    void *arg, struct buf *index, struct err *e);

#endif
