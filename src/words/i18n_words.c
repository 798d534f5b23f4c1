/* Numbers, sizes and dates as a reader of the language writes them. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "words/i18n.h"

/* The only place here that knows the index of English. */
static int
english(const char *lang)
{
	return (i18n_index(lang) == 1);
}

/* The digits ${s} with a separator before each group of three. */
static char *
i18n_words_grouped(struct arena *a, const char *s, int negative, char separator)
{
	size_t n = strlen(s), i, o = 0;
	char *out = arena_alloc(a, n + n / 3 + 2);

	if (negative)
		out[o++] = '-';
	for (i = 0; i < n; i++) {
		if (i > 0 && (n - i) % 3 == 0)
			out[o++] = separator;
		out[o++] = s[i];
	}
	return (out);
}

/*
 * The absolute value is made without sign, because -INT64_MIN does not exist.
 */
char *
i18n_number(struct arena *a, const char *lang, int64_t n)
{
	uint64_t u = n < 0 ? 0 - (uint64_t)n : (uint64_t)n;
	char digits[24];

	snprintf(digits, sizeof(digits), "%llu", (unsigned long long)u);
	return (i18n_words_grouped(a, digits, n < 0, english(lang) ? ',' :
	    '.'));
}

/*
 * A value that rounds to zero gets no minus sign.  What is not finite is shown
 * as "-".
 */
char *
i18n_decimal(struct arena *a, const char *lang, double x, int digits)
{
	char whole[340], *dot, *head;

	snprintf(whole, sizeof(whole), "%.*f", digits < 0 ? 0 :
	    digits > 9 ? 9 : digits, fabs(x));
	if (!isfinite(x))
		return (arena_strdup(a, "-"));
	if ((dot = strchr(whole, '.')) != NULL)
		*dot++ = '\0';
	head = i18n_words_grouped(a, whole, x < 0 && (strspn(whole,
	    "0") != strlen(whole) || (dot != NULL && strspn(dot,
	    "0") != strlen(dot))), english(lang) ? ',' : '.');
	if (dot == NULL)
		return (head);
	return (arena_printf(a, "%s%c%s", head, english(lang) ? '.' : ',', dot));
}

/* One digit behind the comma only below 10, where it says something. */
char *
i18n_bytes(struct arena *a, const char *lang, int64_t n)
{
	static const char *const units[] = { "B", "KB", "MB", "GB", "TB", "PB" };
	double x = n < 0 ? 0 : (double)n;
	int u = 0, tenths;

	/* 999.5 and more would be written as four digits. */
	for (; u < 5 && x >= 999.5; u++)
		x /= 1024;
	tenths = u > 0 && x < 9.95 && (long)(x * 10 + 0.5) % 10 != 0;
	return (arena_printf(a, "%s %s", i18n_decimal(a, lang, x, tenths),
	    units[u]));
}

/* ${utc} is a moment; the day is that of the school's zone. */
char *
i18n_date(struct arena *a, const char *lang, int64_t utc)
{
	static const char *const months[] = { "Jan", "Feb", "Mar", "Apr", "May",
		"Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
	struct civil c = clock_civil(utc);

	if (english(lang))
		return (arena_printf(a, "%d %s %d", c.day, months[c.month - 1],
		    c.year));
	return (arena_printf(a, "%d/%d/%d", c.day, c.month, c.year));
}

char *
i18n_datetime(struct arena *a, const char *lang, int64_t utc)
{
	struct civil c = clock_civil(utc);

	return (arena_printf(a, "%s %d:%02d", i18n_date(a, lang, utc), c.hour,
	    c.minute));
}

/*
 * Compared by the school's days, not by 24 hours: yesterday 23:59 is yesterday.
 */
char *
i18n_day(struct arena *a, const char *lang, int64_t utc)
{
	struct civil c = clock_civil(clock_now());
	int64_t today = clock_utc(c.year, c.month, c.day);

	if (utc >= today && utc < today + 86400)
		return (arena_strdup(a, i18n_text(lang, TR("hôm nay"))));
	if (utc >= today - 86400 && utc < today)
		return (arena_strdup(a, i18n_text(lang, TR("hôm qua"))));
	return (i18n_date(a, lang, utc));
}
