/* Months as numbers (202611), and the weeks of one. */
#include "util/clock.h"

#include "quota/quota.h"

/*
 * Months are counted from year 0, so that a step over several years needs no
 * loop.
 */
int
quota_step(int ym, int n)
{
	int at = ym / 100 * 12 + ym % 100 - 1 + n;

	return (at / 12 * 100 + at % 12 + 1);
}

/*
 * Weeks begin on Monday (wday 1 of clock_civil): week 0 is the one that day 1
 * lies in, however short.
 */
int
quota_week(const struct quota_month *m, int day)
{
	return ((day - 1 + clock_civil(m->from).wday - 1) / 7);
}
