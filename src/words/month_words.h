#ifndef HOCLIEU_MONTH_WORDS_H
#define HOCLIEU_MONTH_WORDS_H
/* Months and days as sentences name them. */
#include <stdint.h>

struct arena;

/** month_short(a, lang, utc): the day of ${utc} in the school's zone: "04/11" / "4 Nov". */
const char	*month_short(struct arena *a, const char *lang, int64_t utc);
/** month_name(a, lang, month): ${month} 1 to 12: "11" / "November". */
const char	*month_name(struct arena *a, const char *lang, int month);
/** month_title(a, lang, ym): ${ym} 202611: "Tháng 11/2026" / "November 2026". */
const char	*month_title(struct arena *a, const char *lang, int ym);

#endif
