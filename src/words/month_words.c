/* Months and days as sentences name them, in both languages. */
#include <string.h>

#include <jansson.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/tr.h"

#include "words/i18n.h"
#include "words/month_words.h"

/*
 * English drops the year of i18n_date; Vietnamese dates are written with two
 * digits each.
 */
const char *
month_short(struct arena *a, const char *lang, int64_t at)
{
	struct civil c = clock_civil(at);
	char *s, *year;

	if (i18n_index(lang) == 0)
		return (arena_printf(a, "%02d/%02d", c.day, c.month));
	s = i18n_date(a, lang, at);
	if ((year = strrchr(s, ' ')) != NULL)
		*year = '\0';
	return (s);
}

/* In Vietnamese months have numbers, no names. */
const char *
month_name(struct arena *a, const char *lang, int month)
{
	static const char *const names[] = { "January", "February", "March",
	    "April", "May", "June", "July", "August", "September", "October",
	    "November", "December" };

	if (i18n_index(lang) == 0)
		return (arena_printf(a, "%d", month));
	return (names[month - 1]);
}

const char *
month_title(struct arena *a, const char *lang, int ym)
{
	json_t *p = json_pack("{s:s,s:i}", "m", month_name(a, lang, ym % 100),
	    "y", ym / 100);
	char *s = i18n_format(a, lang, TR("Tháng {{m}}/{{y}}"), p);

	json_decref(p);
	return (s);
}
