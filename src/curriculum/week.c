/*
 * Which school week a day is in: 35 weeks from the Monday of the opening day,
 * 5 September, with two weeks of rest around Tết.
 */
#include "util/clock.h"

#include "curriculum/curriculum.h"

#define DAY	86400
#define WEEKS	35

/* First day of the lunar year, in the solar year that it falls into. */
static const struct { int year, month, day; } tet[] = {
	{ 2024, 2, 10 }, { 2025, 1, 29 }, { 2026, 2, 17 }, { 2027, 2, 6 },
	{ 2028, 1, 26 }, { 2029, 2, 13 }, { 2030, 2, 3 }, { 2031, 1, 23 },
	{ 2032, 2, 11 }, { 2033, 1, 31 }, { 2034, 2, 19 }, { 2035, 2, 8 }
};

/* The Monday of the week of ${t}; on a weekend the next Monday. */
static int64_t
week_monday(int64_t t)
{
	int wday = clock_civil(t).wday;

	return (wday >= 6 ? t + (8 - wday) * DAY : t - (wday - 1) * DAY);
}

/*
 * Weeks from ${from} up to ${t} that are holidays around Tết.  The lunar year
 * has no simple rule, hence the table; behind its end there is no rest.
 */
static int
week_rest(int year, int64_t from, int64_t t)
{
	int64_t eve, week;
	size_t i;
	int n = 0;

	for (i = 0; i < sizeof(tet) / sizeof(*tet); i++) {
		if (tet[i].year != year + 1)
			continue;
		eve = clock_utc(tet[i].year, tet[i].month, tet[i].day);
		for (week = from; week <= t; week += 7 * DAY)
			n += week > eve - 7 * DAY && week <= eve + 7 * DAY;
	}
	return (n);
}

/* The week of ${t} is itself a holiday: the count of them grows with it. */
static int
is_rest(int year, int64_t from, int64_t t)
{
	return (week_rest(year, from, t) != week_rest(year, from, t - 7 * DAY));
}

/*
 * Counted and not stored: every school follows the national calendar.  Saturday
 * and Sunday belong to the week before them.
 */
int
curriculum_week(struct db *db, int64_t t, struct err *e)
{
	int year = clock_school_year(t), week;
	int64_t from = week_monday(clock_utc(year, 9, 5));

	(void)db;
	(void)e;
	if (t < from || is_rest(year, from, t))
		return (0);
	week = (int)((t - from) / (7 * DAY)) + 1 - week_rest(year, from, t);
	return (week > WEEKS ? 0 : week);
}
