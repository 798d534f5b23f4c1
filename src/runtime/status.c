/* The words of both SCORM versions in one table. */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/status.h"

/*
 * The first row of a 1.2 word is what the word means; all rows say what a pair
 * of 2004 is called in 1.2.  "failed" in 1.2 means worked through and not
 * passed, so it is done; in 2004 only completion says that.
 */
static const struct status rows[] = {
	/* 1.2 word	   completion	 success  done */
	{ "passed",	   "completed",	 "passed", 1 },
	{ "completed",	   "completed",	 "",	   1 },
	{ "failed",	   "completed",	 "failed", 1 },
	{ "incomplete",	   "incomplete", "",	   0 },
	{ "browsed",	   "incomplete", "",	   0 },
	{ "not attempted", "",		 "",	   0 },
	{ "passed",	   "",		 "passed", 1 },
	{ "passed",	   "incomplete", "passed", 0 },
	{ "failed",	   "",		 "failed", 0 },
	{ "failed",	   "incomplete", "failed", 0 },
};
#define ROWS	(sizeof(rows) / sizeof(*rows))

/* By the first row of that word, see above. */
const struct status *
status_12(const char *word)
{
	size_t i;

	for (i = 0; i < ROWS; i++)
		if (strcmp(rows[i].word, word) == 0)
			return (&rows[i]);
	return (NULL);
}

/*
 * An unknown pair gives NULL: the caller counts it as a refused value.
 * "unknown" and "not attempted" are the initial values of SCORM 2004 and say as
 * little as an empty text.
 */
const struct status *
status_2004(const char *completion, const char *success)
{
	size_t i;

	if (strcmp(completion, "unknown") == 0 ||
	    strcmp(completion, "not attempted") == 0)
		completion = "";
	if (strcmp(success, "unknown") == 0)
		success = "";
	for (i = 0; i < ROWS; i++)
		if (strcmp(rows[i].completion, completion) == 0 &&
		    strcmp(rows[i].success, success) == 0)
			return (&rows[i]);
	return (NULL);
}

/*
 * strtod alone would also take "inf", "nan", hexadecimal numbers and leading
 * blanks, none of which the data models allow.
 */
int
status_number(const char *s, double min, double max, double *out)
{
	char *end;
	double v;

	if (*s == '\0' || strlen(s) > 32 ||
	    strspn(s, "0123456789.+-eE") != strlen(s))
		return (-1);
	errno = 0;
	v = strtod(s, &end);
	if (*end != '\0' || errno == ERANGE || !isfinite(v) || v < min ||
	    v > max)
		return (-1);
	*out = v;
	return (0);
}

/*
 * SCORM 2004 timeinterval: P[nY][nM][nD][T[nH][nM][nS]].  A year counts 365
 * days and a month 30, because the length depends on a date that a duration
 * does not have.  Sums above 1e9 s are refused, so that the cast cannot
 * overflow.
 */
static int64_t
seconds_2004(const char *s)
{
	static const double date[3] = { 365 * 86400., 30 * 86400., 86400. };
	static const double clock[3] = { 3600., 60., 1. };
	const char *units = "YMD", *at;
	const double *worth = date;
	double sum = 0, v;
	char *end;

	for (s++; *s != '\0'; s = end + 1) {
		if (*s == 'T' && worth == date) {
			worth = clock;
			units = "HMS";
			end = (char *)(uintptr_t)s;
			continue;
		}
		if (strspn(s, "0123456789.") == 0)
			return (-1);
		v = strtod(s, &end);
		if (*end == '\0' || (at = strchr(units, *end)) == NULL)
			return (-1);
		sum += v * worth[at - units];
		if (sum > 1e9)
			return (-1);
	}
	return ((int64_t)sum);
}

/*
 * 1.2 CMITimespan: hours, minutes and seconds, with a fraction that is cut off.
 * Minutes and seconds above 59 are accepted.
 */
int64_t
status_seconds(const char *s)
{
	long h, m;
	double sec;
	char *end;

	if (strlen(s) > 40)
		return (-1);
	if (*s == 'P')
		return (seconds_2004(s));
	if (strspn(s, "0123456789:.") != strlen(s) || *s == '\0')
		return (-1);
	h = strtol(s, &end, 10);
	if (*end != ':' || end == s || end - s > 6)
		return (-1);
	s = end + 1;
	m = strtol(s, &end, 10);
	if (*end != ':' || end == s || end - s > 2)
		return (-1);
	s = end + 1;
	if (*s == '\0' || strlen(s) > 8)
		return (-1);
	sec = strtod(s, &end);
	if (*end != '\0')
		return (-1);
	return ((int64_t)h * 3600 + m * 60 + (int64_t)sec);
}

/*
 * CMITimespan has at most four digits of hours: longer times stay at 9999
 * hours.
 */
void
status_span_12(int64_t t, char out[24])
{
	if (t > 9999 * 3600L)
		t = 9999 * 3600L;
	snprintf(out, 24, "%04d:%02d:%02d", (int)(t / 3600),
	    (int)(t / 60 % 60), (int)(t % 60));
}

/*
 * Hours are not turned into days: "PT30H0M0S" is as good and needs no calendar.
 */
void
status_span_2004(int64_t t, char out[24])
{
	snprintf(out, 24, "PT%dH%dM%dS", (int)(t / 3600), (int)(t / 60 % 60),
	    (int)(t % 60));
}
