#ifndef HOCLIEU_CHECK_H
#define HOCLIEU_CHECK_H
/*
 * The check itself: everything the sandboxed child does.  Pure: reads one
 * descriptor, writes to the sink, keeps nothing.
 */
#include <stdint.h>

struct check_report;
struct check_sink;
struct buf;

/** check_init(): load what needs files (converters, seeds) before the sandbox; 0/-1. */
int	 check_init(void);
/**
 * check_file(fd, name, size, progress, arg, index): judge the ${size} bytes at
 * ${fd}, uploaded as ${name}; the settled report, and in ${index} the zip index
 * of a package that plays.
 */
struct check_report	*check_file(int fd, const char *name, uint64_t size,
			    void (*progress)(void *, uint64_t, uint64_t),
			    void *arg, struct buf *index);
/**
 * check_chosen(fd, name, chosen, …): the same, when the teacher has answered
 * (check_report.asks): ${chosen} are names of files in the zip, one a line.
 */
struct check_report	*check_chosen(int fd, const char *name,
			    const char *chosen, uint64_t size,
			    void (*progress)(void *, uint64_t, uint64_t),
			    void *arg, struct buf *index);
/**
 * check_run(fd, name, chosen, size, sink): check_chosen and write progress, report,
 * index and end to ${sink}; 0, or -1 when the sink stopped it.
 */
int	 check_run(int fd, const char *name, const char *chosen,
	    uint64_t size, const struct check_sink *s);

#endif
