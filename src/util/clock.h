#ifndef HOCLIEU_CLOCK_H
#define HOCLIEU_CLOCK_H
/*
 * Time.  Stored times are UTC seconds since 1970; months, deadlines and school
 * years are read in the school's zone, Asia/Ho_Chi_Minh, which has been
 * UTC+7 without summer time since 1975 (docs/architecture.md).
 */
#include <stddef.h>
#include <stdint.h>

struct civil {
	int	year, month, day;	/* 2026, 1..12, 1..31 */
	int	hour, minute, second;
	int	wday;			/* 1 = Monday .. 7 = Sunday */
};

/** clock_now(): seconds since 1970 UTC; what clock_set put there, if it did. */
int64_t	 clock_now(void);
/** clock_ms(): a steady clock in milliseconds, for time-outs only. */
int64_t	 clock_ms(void);
/** clock_boot_ms(): milliseconds since the machine started, sleep included; nobody can set it. */
int64_t	 clock_boot_ms(void);
/**
 * clock_due(): the time by which things expire, end and come due.  It is clock_now(),
 * but not ahead of it after a jump that nobody has confirmed: clock_distrust(seconds)
 * names the word (in shared memory, NULL none) that says by how much.  Stamps are
 * clock_now().
 */
int64_t	 clock_due(void);
void	 clock_distrust(const _Atomic int64_t *seconds);
/** clock_set(t): freeze clock_now at ${t} for tests; 0 lets it run again. */
void	 clock_set(int64_t t);
/** clock_civil(t): the wall clock of the school at ${t}. */
struct civil clock_civil(int64_t t);
/** clock_utc(year, month, day): the moment the school's day begins, UTC. */
int64_t	 clock_utc(int year, int month, int day);
/** clock_day(t): the school's day at ${t} as a number that sorts: 20261123. */
int	 clock_day(int64_t t);
/** clock_day_number(at): days since 1970 of that moment, in the school's zone. */
int64_t	 clock_day_number(int64_t at);
/** clock_day_utc(day): the moment that day begins, UTC; -1 when there is no such day. */
int64_t	 clock_day_utc(int day);
/**
 * clock_school_year(t): the year in which the school year of ${t} began: it
 * turns on 1 August in the school's zone (2026 for 2026-2027).
 */
int	 clock_school_year(int64_t t);
/** clock_iso(t, out, size): "2026-11-23T01:42:00Z" into ${out} (>= 21 bytes). */
void	 clock_iso(int64_t t, char *out, size_t size);

#endif
