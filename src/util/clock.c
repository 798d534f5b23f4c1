/* Time: UTC inside, the school's zone at the edges. */
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "util/clock.h"

#define ZONE	(7 * 3600)	/* Asia/Ho_Chi_Minh */

static int64_t frozen;
static const _Atomic int64_t *distrust;

/*
 * Wall clock: an administrator may set it back, so never measure durations with
 * it.
 */
int64_t
clock_now(void)
{
	struct timespec ts;

	if (frozen != 0)
		return (frozen);
	clock_gettime(CLOCK_REALTIME, &ts);
	return ((int64_t)ts.tv_sec);
}

/*
 * CLOCK_MONOTONIC counts from the machine's start, the same for all processes;
 * no wall clock time can be made of it.
 */
int64_t
clock_ms(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ((int64_t)ts.tv_sec * 1000 + ts.tv_nsec / 1000000);
}

int64_t
clock_boot_ms(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_BOOTTIME, &ts);
	return ((int64_t)ts.tv_sec * 1000 + ts.tv_nsec / 1000000);
}

/*
 * An administrator who mistypes the year must not sign everybody out, end every
 * upload and let a month be closed.
 */
int64_t
clock_due(void)
{
	return (clock_now() - (distrust != NULL ? atomic_load(distrust) : 0));
}

void
clock_distrust(const _Atomic int64_t *seconds)
{
	distrust = seconds;
}

void
clock_set(int64_t t)
{
	frozen = t;
}

/*
 * The zone is a fixed offset, so gmtime_r on the moved time is enough and no
 * zone files are needed.
 */
struct civil
clock_civil(int64_t t)
{
	time_t local = (time_t)(t + ZONE);
	struct civil c;
	struct tm tm;

	gmtime_r(&local, &tm);
	c.year = tm.tm_year + 1900;
	c.month = tm.tm_mon + 1;
	c.day = tm.tm_mday;
	c.hour = tm.tm_hour;
	c.minute = tm.tm_min;
	c.second = tm.tm_sec;
	c.wday = tm.tm_wday == 0 ? 7 : tm.tm_wday;
	return (c);
}

/*
 * Months and days beyond their range are carried over (month 13 is January of
 * the next year).
 */
int64_t
clock_utc(int year, int month, int day)
{
	struct tm tm;

	memset(&tm, 0, sizeof(tm));
	tm.tm_year = year - 1900;
	tm.tm_mon = month - 1;
	tm.tm_mday = day;
	return ((int64_t)timegm(&tm) - ZONE);
}

int
clock_day(int64_t t)
{
	struct civil c = clock_civil(t);

	return ((c.year * 100 + c.month) * 100 + c.day);
}

/* Rounds down also before 1970, where C's division would round up. */
int64_t
clock_day_number(int64_t t)
{
	int64_t local = t + ZONE;

	return ((local >= 0 ? local : local - 86399) / 86400);
}

/*
 * ${day} comes from forms and addresses: a day that does not exist is found by
 * converting it back.
 */
int64_t
clock_day_utc(int day)
{
	int y = day / 10000, m = day / 100 % 100, d = day % 100;
	int64_t t;

	if (y < 1970 || y > 9999 || m < 1 || m > 12 || d < 1 || d > 31)
		return (-1);
	t = clock_utc(y, m, d);
	return (clock_day(t) == day ? t : -1);	/* 31 June is none */
}

int
clock_school_year(int64_t t)
{
	struct civil c = clock_civil(t);

	return (c.month >= 8 ? c.year : c.year - 1);
}

void
clock_iso(int64_t t, char *out, size_t size)
{
	time_t tt = (time_t)t;
	struct tm tm;

	gmtime_r(&tt, &tm);
	strftime(out, size, "%Y-%m-%dT%H:%M:%SZ", &tm);
}
